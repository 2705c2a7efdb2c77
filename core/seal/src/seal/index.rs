//! Where things stand in the state, so that a question about one of 10,000 grants costs no search.

use std::collections::{BTreeMap, BTreeSet};

use super::state::{Grant, SealAccountState};
use dengji_base::{
    identifier::{NameKey, PersonKey, PhoneKey},
    party::Who,
};
use dengji_platform::platform::seal::GrantLayer;

/// Positions by id, and of grants by person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Index {
    seals: BTreeMap<String, usize>,
    grants: BTreeMap<String, usize>,
    /// Grants of a recorded person, by seal.
    of_person: BTreeMap<usize, BTreeMap<String, Vec<usize>>>,
    /// Grants to organisations, and all grants, by seal.
    organisations: BTreeMap<String, Vec<usize>>,
    by_seal: BTreeMap<String, Vec<usize>>,
    /// The persons the account knows, by what each is found by.
    known: BTreeMap<Key, Known>,
    /// Recorded persons of whom a number is known.
    numbered: BTreeSet<usize>,
    /// Recorded persons by name.
    named: BTreeMap<NameKey, Vec<usize>>,
}

/// What a person is found by: paper and number, or phone and name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    Paper(PersonKey<'static>),
    Phone(PhoneKey, NameKey),
}

/// Who is known by a number, or by a phone and a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Known {
    /// The first who was.
    first: usize,
    /// Whether others are too: then it finds nobody.
    shared: bool,
}

fn paper(person: Who<'_>) -> Option<Key> {
    person.key().map(|key| Key::Paper(key.into_owned()))
}

fn phone(person: Who<'_>) -> Option<Key> {
    person.phone_key().map(|(phone, name)| Key::Phone(phone, name))
}

pub(super) fn keys(person: Who<'_>) -> impl Iterator<Item = Key> {
    [paper(person), phone(person)].into_iter().flatten()
}

impl Index {
    pub(crate) fn of(state: &SealAccountState) -> Self {
        let mut index = Self::default();
        for (at, seal) in state.seals.iter().enumerate() {
            index.add_seal(&seal.id, at);
        }
        for (at, known) in state.persons.iter().enumerate() {
            index.add_person(known.person.who(), at);
        }
        for (at, grant) in state.grants.iter().enumerate() {
            index.add_grant(grant, at);
        }
        index
    }

    /// A person is recorded at this place, or more is known of the one who is.
    pub(super) fn add_person(&mut self, person: Who<'_>, at: usize) {
        for key in keys(person) {
            let known = self.known.entry(key).or_insert(Known { first: at, shared: false });
            known.shared |= known.first != at;
        }
        if person.key().is_some() {
            self.numbered.insert(at);
        }
        let places = NameKey::of(person.name).map(|name| self.named.entry(name).or_default());
        if let Some(places) = places.filter(|places| !places.contains(&at)) {
            places.push(at);
        }
    }

    /// The one record of a person: by paper and number, else by name and phone. Whoever has another number is another
    /// person, whatever the phone.
    pub(super) fn person(&self, person: Who<'_>) -> Option<usize> {
        let found = |key: Option<Key>| {
            let known = key.and_then(|key| self.known.get(&key));
            known.filter(|known| !known.shared).map(|known| known.first)
        };
        let number = paper(person);
        let (named, by_number) = (number.is_some(), found(number));
        by_number.or_else(|| found(phone(person)).filter(|at| !(named && self.numbered.contains(at))))
    }

    /// The record of whoever is named for a right: by the number alone where one is given, else by the first who was known
    /// by this name and phone, since it was granted before anybody else was. So it is the same whenever it is looked up.
    pub(super) fn grantee(&self, person: Who<'_>) -> Option<usize> {
        let key = paper(person).or_else(|| phone(person))?;
        self.known.get(&key).map(|known| known.first)
    }

    /// The record of whoever is named for the end of a right: as it is found for a session, else as it was for the grant.
    pub(super) fn named(&self, person: Who<'_>) -> Option<usize> {
        self.person(person).or_else(|| self.grantee(person))
    }

    /// Whether somebody is known by this name and phone.
    pub(super) fn has_phone(&self, person: Who<'_>) -> bool {
        phone(person).is_some_and(|key| self.known.contains_key(&key))
    }

    /// Whether both are one person: one record, or what they are known by is the same.
    pub(super) fn is_one(&self, left: Who<'_>, right: Who<'_>) -> bool {
        match (self.person(left), self.person(right)) {
            (Some(left), Some(right)) => left == right,
            _ => left.is(right),
        }
    }

    /// Recorded persons with this name.
    pub(super) fn namesakes(&self, name: &str) -> &[usize] {
        NameKey::of(name).and_then(|name| self.named.get(&name)).map_or(&[], Vec::as_slice)
    }

    /// In which seals a person may have grants.
    pub(super) fn seals_of(&self, person: Who<'_>) -> impl Iterator<Item = &str> {
        self.seals_of_record(self.person(person))
    }

    /// In which seals a recorded person may have grants.
    pub(super) fn seals_of_record(&self, record: Option<usize>) -> impl Iterator<Item = &str> {
        let seals = record.and_then(|at| self.of_person.get(&at));
        seals.into_iter().flat_map(|seals| seals.keys().map(String::as_str))
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
        if let Some(person) = grant.person.as_ref().and_then(|person| self.grantee(person.who())) {
            self.of_person.entry(person).or_default().entry(grant.seal.clone()).or_default().push(at);
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

    /// Positions of a person's grants in one seal.
    pub(super) fn grants_of(&self, person: Who<'_>, seal: &str) -> &[usize] {
        self.grants_of_record(self.person(person), seal)
    }

    /// Positions of a recorded person's grants in one seal.
    pub(super) fn grants_of_record(&self, record: Option<usize>, seal: &str) -> &[usize] {
        let seals = record.and_then(|at| self.of_person.get(&at));
        seals.and_then(|seals| seals.get(seal)).map_or(&[], Vec::as_slice)
    }
}
