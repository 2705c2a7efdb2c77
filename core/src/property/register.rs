//! What the register holds against a unit. The rules are data of the profile (domain facts §4.7).

use std::collections::{BTreeMap, BTreeSet};

use super::{LiftedFact, PropertyUnit, RegisterFact};
use crate::{
    application::Facts,
    finding::{Code, Collector, Place, Report},
    identifier::{IdentifierText, NumberKey, UnitKey},
    platform::{Profile, RegisterRule, RegisterSubject, TransferAgreement},
    words,
};

/// Whether a fact is about this unit: about itself, or about its parcel.
pub fn concerns(fact: &RegisterFact, unit: &PropertyUnit) -> bool {
    let keys = UnitKey::of(&unit.unit_code).zip(UnitKey::of(&fact.subject));
    keys.is_some_and(|(unit, subject)| unit.is_of(&subject))
}

/// What an entry of the register is known by. A blank reference is none, and two entries without one are two.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EntryKey<'a> {
    subject: UnitKey<'a>,
    kind: &'a str,
    reference: Option<NumberKey<'a>>,
}

impl<'a> EntryKey<'a> {
    fn new(subject: &'a IdentifierText, kind: &'a str, reference: &'a str) -> Option<Self> {
        Some(Self { subject: UnitKey::of(subject)?, kind: kind.trim(), reference: NumberKey::of(reference) })
    }

    /// The key of a fact; `None` without a subject.
    pub fn of(fact: &'a RegisterFact) -> Option<Self> {
        Self::new(&fact.subject, &fact.kind, &fact.reference)
    }

    /// The key of what was lifted; `None` without a subject.
    pub fn of_lifted(lifted: &'a LiftedFact) -> Option<Self> {
        Self::new(&lifted.subject, &lifted.kind, &lifted.reference)
    }
}

/// Takes up what the register holds: a known entry is replaced, what stands there already stays once.
pub(crate) fn put(facts: &mut Vec<RegisterFact>, reported: &[RegisterFact]) {
    let mut places: BTreeMap<Option<EntryKey<'_>>, Vec<usize>> = BTreeMap::new();
    let mut kept: Vec<&RegisterFact> = Vec::with_capacity(facts.len() + reported.len());
    for fact in facts.iter().chain(reported) {
        let key = EntryKey::of(fact);
        let numbered = key.as_ref().is_some_and(|key| key.reference.is_some());
        let known = places.entry(key).or_default();
        let is_it = |place: &&usize| numbered || kept.get(**place).is_some_and(|one| *one == fact);
        if let Some(slot) = known.iter().find(is_it).copied().and_then(|place| kept.get_mut(place)) {
            *slot = fact;
        } else {
            known.push(kept.len());
            kept.push(fact);
        }
    }
    *facts = kept.into_iter().cloned().collect();
}

/// Takes out what stands no more.
pub(crate) fn lift(facts: &mut Vec<RegisterFact>, lifted: &[LiftedFact]) {
    let gone: BTreeSet<EntryKey<'_>> = lifted.iter().filter_map(EntryKey::of_lifted).collect();
    facts.retain(|fact| !EntryKey::of(fact).is_some_and(|key| gone.contains(&key)));
}

/// What the register holds, found by unit: so a batch looks at each fact once, not once a unit.
#[derive(Clone, Debug)]
pub struct Register<'a> {
    facts: &'a [RegisterFact],
    places: BTreeMap<UnitKey<'a>, Vec<usize>>,
}

impl<'a> Register<'a> {
    /// Sorts facts by what they are about.
    pub fn new(facts: &'a [RegisterFact]) -> Self {
        let mut places: BTreeMap<UnitKey<'a>, Vec<usize>> = BTreeMap::new();
        for (at, fact) in facts.iter().enumerate() {
            if let Some(subject) = UnitKey::of(&fact.subject) {
                places.entry(subject).or_default().push(at);
            }
        }
        Self { facts, places }
    }

    /// Whether nothing is held at all.
    pub fn is_empty(&self) -> bool {
        self.facts.is_empty()
    }

    /// What is held against a unit or its parcel, in the order in which it was given, each with its place.
    pub fn of(&self, unit: &PropertyUnit) -> Vec<(usize, &'a RegisterFact)> {
        let Some(key) = UnitKey::of(&unit.unit_code) else {
            return Vec::new();
        };
        let parcel = key.parcel_key();
        let found = [Some(&key), parcel.as_ref()].into_iter().flatten().filter_map(|key| self.places.get(key));
        let mut found: Vec<usize> = found.flatten().copied().collect();
        found.sort_unstable();
        found.into_iter().filter_map(|at| Some((at, self.facts.get(at)?))).collect()
    }

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
    let mut rules = profile.register_rules.iter().filter(|rule| rule.kind == fact.kind.trim()).peekable();
    if rules.peek().is_none() {
        out.push(place.key("kind").finding(Code::RegisterKindUnknown).with("kind", kind));
        return;
    }
    let Some(rule) = rules.find(|rule| concerns_case(rule, fact, case)) else {
        return;
    };
    let told = |code: Code| {
        let finding = place.finding(code).with("name", &rule.name.zh).with("reference", &reference);
        finding.assumed(rule.basis.assumed)
    };
    if fact.excepted && rule.exception_allowed {
        out.push_graded(told(Code::RegisterFactExcepted));
    } else if is_own(rule, fact, case) {
        out.push_graded(told(Code::RegisterFactOwn));
    } else if rule.materials.is_empty() {
        out.push_graded(told(Code::RegisterFactStands).severity(rule.severity));
    } else {
        let mut missing = rule.materials.iter().filter(|material| !case.has_material(&material.item)).peekable();
        if missing.peek().is_none() {
            out.push_graded(told(Code::RegisterFactMet));
        }
        for material in missing {
            let finding = told(Code::RegisterMaterialMissing).with("item", &material.item);
            let finding = finding.with("material", &material.name.zh).severity(rule.severity);
            out.push_graded(finding.assumed(rule.basis.assumed || material.basis.assumed));
        }
    }
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
