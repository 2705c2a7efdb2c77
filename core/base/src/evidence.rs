//! Evidence: what the host has seen or received, and the one guard that says whether it proves what it shall prove.
//!
//! A field that is blank fails as a wrong one does, and what was used once is used up: the same reference of the same
//! provider does not count again.

use std::cmp::Ordering;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    finding::{Code, Finding},
    identifier::{self, IdentifierKind, IdentifierText, PersonKey, PhoneKey},
    label::Basis,
    letters::is_unseen,
    party::Evidence,
    time::Instant,
    words,
};

record! {
    /// What proves an act, as a profile asks for it.
    pub struct ProofRule {
        /// Tag of the action.
        pub action: String,
        /// Kinds of evidence that will do.
        pub kinds: Vec<String>,
        /// Who may vouch for it; empty for anybody who is named.
        #[serde(default)]
        pub providers: Vec<String>,
        /// Whether it must name whom or what it is about.
        #[serde(default)]
        pub subject: bool,
        /// Whether it must hold the digest of what it covers.
        #[serde(default)]
        pub digest: bool,
        /// Whether it must say when it came about.
        #[serde(default)]
        pub time: bool,
        /// On what the rule rests.
        pub basis: Basis,
    }
}

record! {
    /// How long evidence counts after it came about.
    pub struct EvidenceLife {
        /// So many minutes. Evidence that does not say when it came about counts for nothing.
        pub minutes: u32,
        /// On what that rests.
        pub basis: Basis,
    }
}

record! {
    /// Evidence that was used: by whom it was vouched for, and its number there.
    pub struct UsedEvidence {
        /// What it is.
        pub kind: String,
        /// Who vouches for it.
        pub provider: String,
        /// The provider's number for it.
        pub reference: String,
    }
}

impl UsedEvidence {
    /// What remains of evidence that was used.
    pub fn of(evidence: &Evidence) -> Self {
        let plain = |text: &str| words::plain(text).into_owned();
        Self { kind: plain(&evidence.kind), provider: plain(&evidence.provider), reference: plain(&evidence.reference) }
    }

    /// Whether this is what was used. The kind does not matter: a provider gives a number once. Nor does it matter how
    /// provider and number are written.
    pub fn is(&self, evidence: &Evidence) -> bool {
        self.order(&Self::of(evidence)).is_eq()
    }

    /// Where it stands among others: by provider and number, as they are compared.
    #[doc(hidden)]
    pub fn order(&self, other: &Self) -> Ordering {
        let by_provider = spelled(&self.provider).cmp(spelled(&other.provider));
        by_provider.then_with(|| spelled(&self.reference).cmp(spelled(&other.reference)))
    }

    /// What it is found by.
    #[doc(hidden)]
    pub fn key(&self) -> (String, String) {
        (spelled(&self.provider).collect(), spelled(&self.reference).collect())
    }
}

/// The characters by which provider and number are compared: half-width, in small letters, without blanks and what nobody
/// sees. Hyphens count: they part numbers.
fn spelled(text: &str) -> impl Iterator<Item = char> {
    let counts = |character: &char| !(character.is_whitespace() || is_unseen(*character));
    text.chars().filter(counts).map(|character| identifier::half_width(character).to_ascii_lowercase())
}

/// Whom or what evidence must be about.
#[derive(Clone, Copy, Debug)]
pub enum Subject<'a> {
    /// A person with a paper.
    Person(IdentifierKind, &'a IdentifierText),
    /// An enterprise, or another number.
    Number(&'a IdentifierText),
    /// A phone.
    Phone(&'a IdentifierText),
    /// A thing with an id of the host's: a seal, a Ukey.
    Id(&'a str),
}

impl Subject<'_> {
    /// Whether evidence that names this is about it.
    #[doc(hidden)]
    pub fn is(self, written: &str) -> bool {
        match self {
            Self::Person(kind, number) => {
                let written = IdentifierText::from(written);
                let key = PersonKey::of(kind, number);
                key.is_some() && PersonKey::of(kind, &written) == key
            }
            Self::Number(number) => number.is_number(written),
            Self::Phone(phone) => {
                let key = PhoneKey::of(phone);
                key.is_some() && PhoneKey::of(&IdentifierText::from(written)) == key
            }
            Self::Id(id) => !words::is_blank(id) && words::plain(written) == words::plain(id),
        }
    }
}

/// What evidence must say to count.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// The rule of the profile.
    pub rule: &'a ProofRule,
    /// The digest that it must cover, where it covers something.
    pub digest: Option<&'a str>,
    /// Whom or what it must be about, where that is known.
    pub subject: Option<Subject<'a>>,
    /// When what it proves could begin; evidence from before is about something else.
    pub since: Option<Instant>,
    /// How long it counts, where that is limited.
    pub life: Option<&'a EvidenceLife>,
    /// When it was brought; evidence from later is not possible.
    pub now: Instant,
}

/// The parts that any evidence must have, where they are blank.
#[doc(hidden)]
pub fn blanks(evidence: &Evidence) -> impl Iterator<Item = &'static str> {
    let parts = [("kind", &evidence.kind), ("provider", &evidence.provider), ("reference", &evidence.reference)];
    parts.into_iter().filter(|(_, text)| words::is_blank(text)).map(|(part, _)| part)
}

impl Wanted<'_> {
    /// Whether evidence of then counts no longer.
    fn is_too_old(&self, at: Instant) -> bool {
        let seconds = self.life.map(|life| 60 * i64::from(life.minutes));
        seconds.is_some_and(|seconds| at.plus_seconds(seconds).is_some_and(|end| end <= self.now))
    }

    /// All that stands against this evidence, at `pointer`: an empty list where it proves what it shall.
    ///
    /// Codes: `party.evidence_missing`, `party.evidence_incomplete`, `party.evidence_provider`,
    /// `party.evidence_subject`, `party.evidence_digest`, `party.evidence_time`, `party.evidence_too_old`,
    /// `party.evidence_used`.
    pub fn judge(&self, evidence: &Evidence, used: &[UsedEvidence], pointer: &str) -> Vec<Finding> {
        let rule = self.rule;
        let mut found = Vec::new();
        let mut add = |code: Code, field: &str| {
            let life = self.life.filter(|_| code == Code::PartyEvidenceTooOld);
            let mut finding = Finding::new(code, format!("{pointer}/{field}"));
            if let Some(life) = life {
                finding = finding.with("minutes", life.minutes);
            }
            let basis = life.map_or(&rule.basis, |life| &life.basis);
            found.push(finding.assumed(basis.assumed));
        };
        let mut blank = Vec::new();
        blank.extend(blanks(evidence));
        let wrong_kind =
            !words::is_blank(&evidence.kind) && !rule.kinds.iter().any(|kind| *kind == words::plain(&evidence.kind));
        let provider = words::plain(&evidence.provider);
        if !provider.is_empty() && !rule.providers.is_empty() && !rule.providers.iter().any(|known| *known == provider)
        {
            add(Code::PartyEvidenceProvider, "provider");
        }
        if rule.subject {
            if words::is_blank(&evidence.subject) {
                blank.push("subject");
            } else if self.subject.is_some_and(|subject| !subject.is(&evidence.subject)) {
                add(Code::PartyEvidenceSubject, "subject");
            }
        }
        if rule.digest
            && let Some(digest) = self.digest
        {
            if words::is_blank(&evidence.digest) {
                blank.push("digest");
            } else if !words::plain(&evidence.digest).eq_ignore_ascii_case(digest) {
                add(Code::PartyEvidenceDigest, "digest");
            }
        }
        match evidence.at {
            None if rule.time || self.life.is_some() => blank.push("at"),
            Some(at) if at > self.now || self.since.is_some_and(|since| at < since) => {
                add(Code::PartyEvidenceTime, "at");
            }
            Some(at) if self.is_too_old(at) => add(Code::PartyEvidenceTooOld, "at"),
            _ => {}
        }
        if blank.is_empty() && used.iter().any(|known| known.is(evidence)) {
            add(Code::PartyEvidenceUsed, "reference");
        }
        if wrong_kind {
            let finding = Finding::new(Code::PartyEvidenceMissing, format!("{pointer}/kind"));
            found.push(finding.with_list("kind", &rule.kinds).assumed(rule.basis.assumed));
        }
        found.extend(blank.into_iter().map(|field| {
            let finding = Finding::new(Code::PartyEvidenceIncomplete, format!("{pointer}/{field}"));
            finding.with("part", field).assumed(rule.basis.assumed)
        }));
        found
    }
}
