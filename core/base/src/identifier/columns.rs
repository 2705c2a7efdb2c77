//! A list of numbers, as columns: what is wrong at a glance, details on demand by [`super::check`].

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{IdentifierKind, Regions, find};
use crate::{
    finding::{Code, Severity},
    time::Date,
};

/// The verdicts over a list, each column as long as the list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IdentifierColumns {
    /// Whether nothing of severity `error` was found.
    pub valid: Vec<bool>,
    /// The gravest severity found; null where nothing was.
    pub severity: Vec<Option<Severity>>,
    /// The code of the first finding of that severity; null where nothing was found.
    pub code: Vec<Option<Code>>,
}

/// Looks at many numbers that claim to be of one kind.
pub fn check_list<T: AsRef<str>>(
    kind: IdentifierKind,
    texts: &[T],
    today: Date,
    regions: &Regions,
) -> IdentifierColumns {
    let mut columns = IdentifierColumns {
        valid: Vec::with_capacity(texts.len()),
        severity: Vec::with_capacity(texts.len()),
        code: Vec::with_capacity(texts.len()),
    };
    let mut found = Vec::new();
    for text in texts {
        found.clear();
        find(kind, text.as_ref(), today, regions, "", &mut found);
        // The first of the gravest: max_by_key would give the last.
        let gravest = found.iter().rev().max_by_key(|finding| finding.severity);
        let severity = gravest.map(|finding| finding.severity);
        columns.valid.push(severity != Some(Severity::Error));
        columns.severity.push(severity);
        columns.code.push(gravest.map(|finding| finding.code));
    }
    columns
}
