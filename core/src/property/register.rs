//! What the register holds against a unit. The rules are data of the profile (domain facts §4.7).

use super::{PropertyUnit, RegisterFact};
use crate::{
    application::Facts,
    finding::{Code, Collector, Place, Report},
    platform::{Profile, RegisterRule, RegisterSubject},
};

/// Length of the parcel's own code, which begins every unit code on it.
const PARCEL: usize = 19;
/// Length of a unit code.
const UNIT: usize = 28;

/// Whether a fact is about this unit: about itself, or about its parcel.
pub fn concerns(fact: &RegisterFact, unit: &PropertyUnit) -> bool {
    let (subject, code) = (fact.subject.trim(), unit.unit_code.trim());
    !subject.is_empty()
        && (subject == code || (subject.len() == PARCEL && code.len() == UNIT && code.starts_with(subject)))
}

/// Checks what the register holds against the unit of a sub-case; pointers into `facts`. Facts about other units are
/// passed over, so that a host may give the same list for a whole batch.
pub fn register_check(facts: &[RegisterFact], case: &Facts<'_>, profile: &Profile) -> Report {
    let mut out = Collector::new(&profile.severities);
    for (position, fact) in facts.iter().enumerate() {
        if concerns(fact, case.unit()) {
            check_fact(fact, case, profile, &Place::ROOT.index(position), &mut out);
        }
    }
    out.finish()
}

fn check_fact(fact: &RegisterFact, case: &Facts<'_>, profile: &Profile, place: &Place<'_>, out: &mut Collector<'_>) {
    let kind: String = fact.kind.chars().take(64).collect();
    let reference: String = fact.reference.chars().take(64).collect();
    let mut rules = profile.register_rules.iter().filter(|rule| rule.kind == fact.kind).peekable();
    if rules.peek().is_none() {
        out.push(place.key("kind").finding(Code::RegisterKindUnknown).with("kind", kind));
        return;
    }
    let parcel = fact.subject.trim().len() == PARCEL;
    let meant = |rule: &&RegisterRule| {
        let subject = match rule.subject {
            RegisterSubject::Any => true,
            RegisterSubject::Unit => !parcel,
            RegisterSubject::Parcel => parcel,
        };
        subject && rule.condition.holds(case)
    };
    if let Some(rule) = rules.find(meant) {
        let code =
            if fact.excepted && rule.exception_allowed { Code::RegisterFactExcepted } else { Code::RegisterFactStands };
        let mut finding =
            place.finding(code).with("name", &rule.name.zh).with("reference", reference).assumed(rule.basis.assumed);
        if code == Code::RegisterFactStands {
            finding = finding.severity(rule.severity);
        }
        out.push_graded(finding);
    }
}
