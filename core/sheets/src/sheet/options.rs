//! Choices by what people write: the profile's codes and names, its aliases, and other words for them.

use std::collections::BTreeMap;

use super::{header::plain, terms};
use dengji_base::label::{Choice, Label};
use dengji_platform::platform::Profile;
use dengji_registration::application::Holds;

/// The words for each code of a choice.
#[derive(Default)]
pub(super) struct Words {
    codes: BTreeMap<String, String>,
}

impl Words {
    fn add(&mut self, word: &str, code: &str) {
        let word = plain(word);
        if !word.is_empty() {
            self.codes.entry(word).or_insert_with(|| code.to_owned());
        }
    }

    fn option(&mut self, code: &str, name: &Label) {
        for word in [code, &name.zh, &name.en] {
            self.add(word, code);
        }
    }

    /// The code that a text means.
    pub(super) fn code(&self, text: &str) -> Option<&str> {
        self.codes.get(text).or_else(|| self.codes.get(&plain(text))).map(String::as_str)
    }
}

/// The words for all choices of a profile.
pub(super) struct Options {
    businesses: Words,
    organisations: Words,
    properties: Words,
    statuses: Words,
    papers: Words,
    natures: Words,
    co_ownerships: Words,
}

impl Options {
    pub(super) fn new(profile: &Profile) -> Self {
        let mut businesses = Words::default();
        for business in &profile.business_types {
            businesses.option(&business.code, &business.name);
        }
        for alias in profile.aliases.iter().filter(|alias| profile.business_type(&alias.means).is_some()) {
            businesses.add(&alias.term, &alias.means);
        }
        let mut papers = Words::default();
        for paper in &profile.document_types {
            papers.option(&paper.code, &paper.name);
        }
        for (kind, words) in terms::PAPERS {
            if let Some(paper) = profile.document_types.iter().find(|paper| paper.identifier == *kind) {
                words.iter().for_each(|word| papers.add(word, &paper.code));
            }
        }
        Self {
            businesses,
            organisations: listed(&profile.organisation_types, ""),
            properties: listed(&profile.property_types, ""),
            statuses: listed(&profile.contract_statuses, ""),
            papers,
            natures: listed(&profile.holder_natures, "A36"),
            co_ownerships: listed(&profile.co_ownerships, "A34"),
        }
    }

    /// The words for what such a field holds, where it is a choice between codes.
    pub(super) fn of(&self, holds: Holds) -> Option<&Words> {
        Some(match holds {
            Holds::Business => &self.businesses,
            Holds::Organisation => &self.organisations,
            Holds::Property => &self.properties,
            Holds::ContractStatus => &self.statuses,
            Holds::Paper | Holds::PersonPaper => &self.papers,
            Holds::Nature => &self.natures,
            Holds::CoOwnership => &self.co_ownerships,
            _ => return None,
        })
    }
}

/// Choices with the words for them; `table` is the national one of their national codes.
fn listed(choices: &[Choice], table: &str) -> Words {
    let mut words = Words::default();
    for choice in choices {
        words.option(&choice.code, &choice.name);
    }
    for (_, national, others) in terms::NATIONAL.iter().filter(|(of, ..)| *of == table) {
        if let Some(choice) = choices.iter().find(|choice| choice.national_code == *national) {
            others.iter().for_each(|word| words.add(word, &choice.code));
        }
    }
    words
}

/// 是 or 否.
pub(super) fn truth(text: &str) -> Option<bool> {
    // Marks are punctuation to a header.
    let (trimmed, word) = (text.trim(), plain(text));
    let among = |words: &[&str]| words.contains(&trimmed) || words.contains(&&*word);
    if among(terms::YES) {
        return Some(true);
    }
    among(terms::NO).then_some(false)
}
