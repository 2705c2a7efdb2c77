//! What a call throws, in the one shape that every package makes its own errors of.

use dengji::finding::{Code, Failure, FailureKind, Finding, Language, Refusal, Unmet};
use serde::Serialize;

use crate::table::Row;

/// What a call throws.
#[derive(Debug)]
pub enum Fault {
    /// It could not be done.
    Failure(Failure),
    /// A command is refused; nothing has changed.
    Refusal(Refusal),
}

impl From<Failure> for Fault {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        Self::Refusal(refusal)
    }
}

/// A fault as the packages read it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Thrown<'a> {
    refused: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<FailureKind>,
    text_zh: String,
    text_en: String,
    findings: Vec<&'a Finding>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unmet: Option<&'a [Unmet]>,
}

impl Fault {
    /// A panic was met, now or earlier.
    pub fn internal() -> Self {
        Self::Failure(Failure::new(FailureKind::Internal, Finding::new(Code::CoreInternal, "")))
    }

    /// An argument is not what its place wants.
    pub fn unfit(expected: &str) -> Self {
        Self::unfit_at("", expected)
    }

    /// The same for a place in a document.
    pub fn unfit_at(pointer: &str, expected: &str) -> Self {
        let finding = Finding::new(Code::JsonWrongType, pointer).with("expected", expected);
        Self::Failure(Failure::new(FailureKind::Malformed, finding))
    }

    /// A handle of another class is wanted, or none was given.
    pub fn foreign(expected: &str) -> Self {
        Self::Failure(Failure::misuse(Finding::new(Code::CoreForeign, "").with("expected", expected)))
    }

    /// A build that does not carry a row.
    pub(crate) fn not_built(row: &Row) -> Self {
        let finding = Finding::new(Code::CoreNotBuilt, "").with("name", row.path());
        Self::Failure(Failure::new(FailureKind::Unsupported, finding))
    }

    /// A handle that was closed before.
    pub fn closed() -> Self {
        Self::Failure(Failure::misuse(Finding::new(Code::CoreClosed, "")))
    }

    /// All that was found.
    pub fn findings(&self) -> Vec<&Finding> {
        match self {
            Self::Failure(failure) => vec![&failure.finding],
            Self::Refusal(refusal) => refusal.unmet.iter().map(|unmet| &unmet.finding).collect(),
        }
    }

    /// The text in a language.
    pub fn text(&self, language: Language) -> String {
        let mark = if language == Language::Zh { "；" } else { "; " };
        self.findings().iter().map(|finding| finding.text(language)).collect::<Vec<_>>().join(mark)
    }

    /// The fault as JSON text: `refused`, `kind` (of a failure), `textZh`, `textEn`, `findings`, `unmet` (of a refusal).
    pub fn to_json(&self) -> String {
        let (kind, unmet) = match self {
            Self::Failure(failure) => (Some(failure.kind), None),
            Self::Refusal(refusal) => (None, Some(refusal.unmet.as_slice())),
        };
        dengji::json::write(&Thrown {
            refused: unmet.is_some(),
            kind,
            text_zh: self.text(Language::Zh),
            text_en: self.text(Language::En),
            findings: self.findings(),
            unmet,
        })
    }
}
