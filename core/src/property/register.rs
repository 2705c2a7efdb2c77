//! What the register holds against a unit. The rules are data of the profile (domain facts §4.7).

use super::{PropertyUnit, RegisterFact};
use crate::{
    application::Facts,
    finding::{Code, Collector, Place, Report},
    identifier::UnitKey,
    platform::{Profile, RegisterRule, RegisterSubject},
};

/// Whether a fact is about this unit: about itself, or about its parcel.
pub fn concerns(fact: &RegisterFact, unit: &PropertyUnit) -> bool {
    let keys = UnitKey::of(&unit.unit_code).zip(UnitKey::of(&fact.subject));
    keys.is_some_and(|(unit, subject)| unit.is_of(&subject))
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
    let parcel = UnitKey::of(&fact.subject).is_some_and(|subject| subject.is_parcel());
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
