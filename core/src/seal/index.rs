//! Where things stand in the state, so that a question about one of 10,000 grants costs no search.

use std::collections::BTreeMap;

use super::state::{Grant, SealAccountState};
use crate::{
    identifier::{NameKey, PersonKey, PhoneKey},
    party::Who,
    platform::seal::GrantLayer,
};

/// Positions by id, and of grants by person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Index {
    seals: BTreeMap<String, usize>,
    grants: BTreeMap<String, usize>,
    /// Grants of a person in a seal: by the number of the person's document, and by name and phone.
    persons: BTreeMap<Key, BTreeMap<String, Vec<usize>>>,
    /// Grants to organisations, and all grants, by seal.
    organisations: BTreeMap<String, Vec<usize>>,
    by_seal: BTreeMap<String, Vec<usize>>,
    /// The persons the account knows.
    known: BTreeMap<Key, usize>,
}

/// What a person is found by: paper and number, or phone and name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Paper(PersonKey<'static>),
    Phone(PhoneKey, NameKey),
}

fn paper(person: Who<'_>) -> Option<Key> {
    person.key().map(|key| Key::Paper(key.into_owned()))
}

fn phone(person: Who<'_>) -> Option<Key> {
    person.phone_key().map(|(phone, name)| Key::Phone(phone, name))
}

fn keys(person: Who<'_>) -> impl Iterator<Item = Key> {
    [paper(person), phone(person)].into_iter().flatten()
}

impl Index {
    pub(crate) fn of(state: &SealAccountState) -> Self {
        let mut index = Self::default();
        for (at, seal) in state.seals.iter().enumerate() {
            index.add_seal(&seal.id, at);
        }
        for (at, grant) in state.grants.iter().enumerate() {
            index.add_grant(grant, at);
        }
        for (at, known) in state.persons.iter().enumerate() {
            index.add_person(known.person.who(), at);
        }
        index
    }

    pub(super) fn add_person(&mut self, person: Who<'_>, at: usize) {
        for key in keys(person) {
            self.known.entry(key).or_insert(at);
        }
    }

    pub(super) fn person(&self, person: Who<'_>) -> Option<usize> {
        keys(person).find_map(|key| self.known.get(&key).copied())
    }

    /// In which seals a person may have grants.
    pub(super) fn seals_of(&self, person: Who<'_>) -> Vec<&str> {
        let mut seals: Vec<&str> = keys(person)
            .filter_map(|key| self.persons.get(&key))
            .flat_map(|seals| seals.keys().map(String::as_str))
            .collect();
        seals.sort_unstable();
        seals.dedup();
        seals
    }

    pub(super) fn add_seal(&mut self, id: &str, at: usize) {
        self.seals.insert(id.to_owned(), at);
    }

    pub(super) fn add_grant(&mut self, grant: &Grant, at: usize) {
        self.grants.insert(grant.id.clone(), at);
        self.by_seal.entry(grant.seal.clone()).or_default().push(at);
        if grant.layer == GrantLayer::Organisation {
            self.organisations.entry(grant.seal.clone()).or_default().push(at);
        }
        for key in grant.person.iter().flat_map(|person| keys(person.who())) {
            self.persons.entry(key).or_default().entry(grant.seal.clone()).or_default().push(at);
        }
    }

    pub(super) fn seal(&self, id: &str) -> Option<usize> {
        self.seals.get(id).copied()
    }

    pub(super) fn grant(&self, id: &str) -> Option<usize> {
        self.grants.get(id).copied()
    }

    /// Positions of the grants in the layer of organisations.
    pub(super) fn organisations(&self, seal: &str) -> &[usize] {
        self.organisations.get(seal).map_or(&[], Vec::as_slice)
    }

    /// Positions of all grants in a seal.
    pub(super) fn grants_in(&self, seal: &str) -> &[usize] {
        self.by_seal.get(seal).map_or(&[], Vec::as_slice)
    }

    /// Positions of the grants that may be this person's, in one seal; the caller compares the persons. A grant that
    /// is found by number and by phone comes once.
    pub(super) fn grants_of<'i>(&'i self, person: Who<'_>, seal: &str) -> impl Iterator<Item = usize> + use<'i> {
        let places = |key: Option<Key>| {
            let seals = key.and_then(|key| self.persons.get(&key));
            seals.and_then(|seals| seals.get(seal)).map_or(&[][..], Vec::as_slice)
        };
        let (by_number, by_phone) = (places(paper(person)), places(phone(person)));
        let others = by_phone.iter().filter(|at| !by_number.contains(at));
        by_number.iter().chain(others).copied()
    }
}
