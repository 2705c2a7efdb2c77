//! What the register holds of units and parcels, and how its entries are told apart.

use std::collections::{BTreeMap, BTreeSet};

use super::{LiftedFact, PropertyUnit, RegisterFact};
use dengji_base::identifier::{IdentifierText, NameKey, NumberKey, UnitKey};

/// Whether a fact is about this unit: about itself, or about its parcel.
pub fn concerns(fact: &RegisterFact, unit: &PropertyUnit) -> bool {
    let keys = UnitKey::of(&unit.unit_code).zip(UnitKey::of(&fact.subject));
    keys.is_some_and(|(unit, subject)| unit.is_of(&subject))
}

/// What the number of an entry is compared by; `None` for a blank one.
pub(crate) fn reference_key(reference: &str) -> Option<NameKey> {
    // Hyphens and brackets part the register's numbers: 12-1 is not 121.
    NumberKey::of(reference).and_then(|_| NameKey::of(reference))
}

/// What an entry of the register is known by. A blank reference is none, and two entries without one are two.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EntryKey<'a> {
    subject: UnitKey<'a>,
    kind: Option<NameKey>,
    reference: Option<NameKey>,
}

impl<'a> EntryKey<'a> {
    fn new(subject: &'a IdentifierText, kind: &'a str, reference: &'a str) -> Option<Self> {
        Some(Self { subject: UnitKey::of(subject)?, kind: NameKey::of(kind), reference: reference_key(reference) })
    }

    /// The key of a fact; `None` without a subject.
    pub fn of(fact: &'a RegisterFact) -> Option<Self> {
        Self::new(&fact.subject, &fact.kind, &fact.reference)
    }

    /// Whether the register gave a number: else a like key is another entry's.
    pub(crate) fn is_numbered(&self) -> bool {
        self.reference.is_some()
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
        let numbered = key.as_ref().is_some_and(EntryKey::is_numbered);
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

    /// The places of facts about none of these units, and none of their parcels.
    pub fn about_others<'u>(&self, units: impl Iterator<Item = &'u PropertyUnit>) -> Vec<usize> {
        let mut known = BTreeSet::new();
        for key in units.filter_map(|unit| UnitKey::of(&unit.unit_code)) {
            known.extend(key.wholes().map(UnitKey::into_owned));
            known.insert(key.into_owned());
        }
        let others = self.places.iter().filter(|(subject, _)| !known.contains(*subject));
        let mut found: Vec<usize> = others.flat_map(|(_, places)| places.iter().copied()).collect();
        found.sort_unstable();
        found
    }

    /// What is held against a unit or its parcel, in the order in which it was given, each with its place.
    pub fn of(&self, unit: &PropertyUnit) -> Vec<(usize, &'a RegisterFact)> {
        let Some(key) = UnitKey::of(&unit.unit_code) else {
            return Vec::new();
        };
        let wholes = key.wholes().filter_map(|whole| self.places.get(&whole));
        let mut found: Vec<usize> = self.places.get(&key).into_iter().chain(wholes).flatten().copied().collect();
        found.sort_unstable();
        found.into_iter().filter_map(|at| Some((at, self.facts.get(at)?))).collect()
    }
}
