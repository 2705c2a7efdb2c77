//! What the register holds against the unit of a sub-case. The rules are data of the profile (domain facts §4.7).

use super::Facts;
use crate::{
    finding::{Code, Collector, Place, Report},
    identifier::{NameKey, UnitKey},
    platform::{Profile, RegisterRule, RegisterSubject, TransferAgreement},
    property::{Register, RegisterFact},
    words,
};

impl Register<'_> {
    /// Checks what is held against the unit of a sub-case; pointers into the facts.
    pub fn check(&self, case: &Facts<'_>, profile: &Profile) -> Report {
        let mut out = Collector::new(&profile.severities);
        for (position, fact) in self.of(case.unit()) {
            check_fact(fact, case, profile, &Place::ROOT.index(position), &mut out);
        }
        out.finish()
    }
}

/// Checks what the register holds against the unit of a sub-case; pointers into `facts`. Facts about other units are
/// passed over, so that a host may give the same list for a whole batch.
pub fn register_check(facts: &[RegisterFact], case: &Facts<'_>, profile: &Profile) -> Report {
    Register::new(facts).check(case, profile)
}

fn check_fact(fact: &RegisterFact, case: &Facts<'_>, profile: &Profile, place: &Place<'_>, out: &mut Collector<'_>) {
    let kind: String = fact.kind.chars().take(64).collect();
    let reference = shown(&fact.reference);
    let mut rules = profile.register_rules.iter().filter(|rule| is_kind(rule, &fact.kind)).peekable();
    if rules.peek().is_none() {
        out.push(place.key("kind").finding(Code::RegisterKindUnknown).with("kind", kind));
        return;
    }
    let known = rules.peek().copied();
    let told = |rule: &RegisterRule, code: Code| {
        let finding = place.finding(code).with_named("name", &rule.kind, &rule.name).with("reference", &reference);
        finding.assumed(rule.basis.assumed)
    };
    let Some(rule) = rules.find(|rule| concerns_case(rule, fact, case)) else {
        known.into_iter().for_each(|rule| out.push(told(rule, Code::RegisterFactWithoutRule)));
        return;
    };
    let told = |code: Code| told(rule, code);
    if fact.excepted && rule.exception_allowed {
        out.push_graded(told(Code::RegisterFactExcepted));
    } else if is_own(rule, fact, case) {
        out.push_graded(told(Code::RegisterFactOwn));
    } else if rule.materials.is_empty() {
        out.push_graded(told(Code::RegisterFactStands).severity(rule.severity));
    } else {
        let mut missing =
            rule.materials.iter().filter(|material| !case.has_paper_about(&material.item, fact)).peekable();
        if missing.peek().is_none() {
            out.push_graded(told(Code::RegisterFactMet));
        }
        for material in missing {
            let finding = told(Code::RegisterMaterialMissing).with_named("item", &material.item, &material.name);
            let finding = finding.severity(rule.severity);
            out.push_graded(finding.assumed(rule.basis.assumed || material.basis.assumed));
        }
    }
}

/// Whether a rule is for this kind: its code however it is written, or its name.
fn is_kind(rule: &RegisterRule, kind: &str) -> bool {
    [&rule.kind, &rule.name.zh, &rule.name.en].into_iter().any(|known| NameKey::same(known, kind))
}

/// The register's number as texts show it: a number has digits, and what has none may be anything, a name too.
fn shown(reference: &str) -> String {
    let blank = words::is_blank(reference);
    if blank || reference.chars().any(char::is_numeric) {
        reference.chars().take(64).collect()
    } else {
        "****".to_owned()
    }
}

/// Whether a rule is about this fact, in this business.
fn concerns_case(rule: &RegisterRule, fact: &RegisterFact, case: &Facts<'_>) -> bool {
    let parcel = UnitKey::of(&fact.subject).is_some_and(|subject| subject.is_parcel());
    let subject = match rule.subject {
        RegisterSubject::Any => true,
        RegisterSubject::Unit => !parcel,
        RegisterSubject::Parcel => parcel,
    };
    let agreement = match rule.agreement {
        TransferAgreement::Any => true,
        TransferAgreement::Limited => fact.transfer_limited == Some(true),
        TransferAgreement::Free => fact.transfer_limited == Some(false),
        TransferAgreement::Unstated => fact.transfer_limited.is_none(),
    };
    subject && agreement && rule.condition.holds(case)
}

/// Whether everybody whom the fact protects applies here: a right does not stand against its own holder, who consents by
/// applying. Whom the register does not name is nobody on the form.
fn is_own(rule: &RegisterRule, fact: &RegisterFact, case: &Facts<'_>) -> bool {
    let applicants = || rule.own_parties.iter().flat_map(|party| case.parties(*party));
    !rule.own_parties.is_empty()
        && !fact.holders.is_empty()
        && fact.holders.iter().all(|holder| {
            let key = holder.key();
            key.is_some() && applicants().any(|one| one == key)
        })
}
