//! What the register holds against the unit of a sub-case. The rules are data of the profile (domain facts §4.7).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Facts;
use crate::property::{Register, RegisterFact};
use dengji_base::{
    finding::{Code, Collector, Place, Report, Severity},
    identifier::{IdentifierText, NameKey, UnitKey},
    label::Label,
    words,
};
use dengji_platform::platform::{Profile, RegisterMaterial, RegisterRule, RegisterSubject, TransferAgreement};

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

record! {
    /// A paper that an entry of the register asks for: with it the entry stands against nothing.
    pub struct RegisterPaper {
        /// The item under which it is handed in, such as `notice_holder_consent`.
        pub item: String,
        /// What it is called.
        pub name: Label,
        /// What the entry is called.
        pub entry: Label,
        /// The number of the entry, which the file names (`registerReferences`); empty where the register gave none.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub reference: String,
        /// Unit, building or parcel that the entry is about.
        pub subject: IdentifierText,
        /// How grave its absence is.
        pub severity: Severity,
        /// Whether a file is there that is about this entry.
        pub present: bool,
        /// Whether no source asks for it, and the profile assumes it.
        #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
        pub assumed: bool,
    }
}

/// What a rule of the profile makes of an entry, in a case.
enum Bearing<'p> {
    /// The registry made an exception.
    Excepted,
    /// Everybody whom it protects applies here.
    Own,
    /// It stands, whatever is handed in.
    Stands,
    /// It stands until these papers are there.
    Asks(&'p [RegisterMaterial]),
}

fn bearing<'p>(rule: &'p RegisterRule, fact: &RegisterFact, case: &Facts<'_>) -> Bearing<'p> {
    if fact.excepted && rule.exception_allowed {
        Bearing::Excepted
    } else if is_own(rule, fact, case) {
        Bearing::Own
    } else if rule.materials.is_empty() {
        Bearing::Stands
    } else {
        Bearing::Asks(&rule.materials)
    }
}

/// The rule that concerns an entry in a case, if its kind has one; with the first of its kind.
fn rules<'p>(
    fact: &RegisterFact,
    case: &Facts<'_>,
    profile: &'p Profile,
) -> Option<(&'p RegisterRule, Option<&'p RegisterRule>)> {
    let mut known = profile.register_rules.iter().filter(|rule| is_kind(rule, &fact.kind)).peekable();
    let first = *known.peek()?;
    Some((first, known.find(|rule| concerns_case(rule, fact, case))))
}

impl Register<'_> {
    /// The papers that entries ask for in a case, in the order in which the entries were told.
    pub fn papers(&self, case: &Facts<'_>, profile: &Profile) -> Vec<RegisterPaper> {
        let mut papers = Vec::new();
        for (_, fact) in self.of(case.unit()) {
            let Some((_, Some(rule))) = rules(fact, case, profile) else { continue };
            let Bearing::Asks(asked) = bearing(rule, fact, case) else { continue };
            papers.extend(asked.iter().map(|material| RegisterPaper {
                item: material.item.clone(),
                name: material.name.clone(),
                entry: rule.name.clone(),
                reference: fact.reference.clone(),
                subject: fact.subject.clone(),
                severity: rule.severity,
                present: case.has_paper_about(&material.item, fact),
                assumed: rule.basis.assumed || material.basis.assumed,
            }));
        }
        papers
    }
}

/// Checks what the register holds against the unit of a sub-case; pointers into `facts`. Facts about other units are
/// passed over, so that a host may give the same list for a whole batch.
pub fn register_check(facts: &[RegisterFact], case: &Facts<'_>, profile: &Profile) -> Report {
    Register::new(facts).check(case, profile)
}

fn check_fact(fact: &RegisterFact, case: &Facts<'_>, profile: &Profile, place: &Place<'_>, out: &mut Collector<'_>) {
    let reference = shown(&fact.reference);
    let told = |rule: &RegisterRule, code: Code| {
        let finding = place.finding(code).with_named("name", &rule.kind, &rule.name).with("reference", &reference);
        finding.assumed(rule.basis.assumed)
    };
    let rule = match rules(fact, case, profile) {
        None => {
            let kind: String = fact.kind.chars().take(64).collect();
            out.push(place.key("kind").finding(Code::RegisterKindUnknown).with("kind", kind));
            return;
        }
        Some((first, None)) => {
            out.push(told(first, Code::RegisterFactWithoutRule));
            return;
        }
        Some((_, Some(rule))) => rule,
    };
    match bearing(rule, fact, case) {
        Bearing::Excepted => out.push_graded(told(rule, Code::RegisterFactExcepted)),
        Bearing::Own => out.push_graded(told(rule, Code::RegisterFactOwn)),
        Bearing::Stands => out.push_graded(told(rule, Code::RegisterFactStands).severity(rule.severity)),
        Bearing::Asks(asked) => {
            let mut missing = asked.iter().filter(|material| !case.has_paper_about(&material.item, fact)).peekable();
            if missing.peek().is_none() {
                out.push_graded(told(rule, Code::RegisterFactMet));
            }
            for material in missing {
                let finding = told(rule, Code::RegisterMaterialMissing);
                let finding = finding.with_named("item", &material.item, &material.name).severity(rule.severity);
                out.push_graded(finding.assumed(rule.basis.assumed || material.basis.assumed));
            }
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
