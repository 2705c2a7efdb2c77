//! One number, with all that can be said of it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{IdentifierKind, IdentifierPart, Look, Plain, Regions, examine, mask, parts};
use crate::{finding::Finding, time::Date};

/// What is known of one number. It holds the number itself (`canonical`, `parts`): personal data.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IdentifierReport {
    /// What the caller said it is.
    pub kind: IdentifierKind,
    /// What it turned out to be, where the kind stands for several papers; else the kind itself. Absent when it is not
    /// well formed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub matched: Option<IdentifierKind>,
    /// The one form in which it is compared and stored: half width, upper case, without blanks, hyphens and (but for
    /// certificates) brackets. Absent when it is not well formed; a wrong check digit alone does not take it away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub canonical: Option<String>,
    /// The number with its middle hidden, for display.
    pub masked: String,
    /// What it says.
    pub parts: Vec<IdentifierPart>,
    /// What is wrong or unusual; pointers are empty.
    pub findings: Vec<Finding>,
}

impl std::fmt::Debug for IdentifierReport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { kind, matched, masked, findings, .. } = self;
        f.debug_struct("IdentifierReport")
            .field("kind", kind)
            .field("matched", matched)
            .field("masked", masked)
            .field("findings", findings)
            .finish_non_exhaustive()
    }
}

/// Looks at a number that claims to be of a kind, and tells all that it says. As [`super::find`], with the parts.
pub fn check(kind: IdentifierKind, text: &str, today: Date, regions: &Regions) -> IdentifierReport {
    let mut findings = Vec::new();
    let examined = examine(kind, text, &mut Look { today, regions, pointer: "", out: &mut findings });
    let parts = examined.as_ref().map(|(kind, plain)| parts::of(*kind, plain, today, regions)).unwrap_or_default();
    let (matched, canonical) = match examined {
        None => (None, None),
        Some((kind, Plain::Clean(clean))) => (Some(kind), Some(clean.text().to_owned())),
        Some((kind, Plain::Certificate(certificate))) => (Some(kind), Some(certificate.canonical)),
        Some((kind, Plain::Text(text))) => (Some(kind), Some(text.into_owned())),
    };
    IdentifierReport { kind, matched, canonical, masked: mask(kind, text), parts, findings }
}
