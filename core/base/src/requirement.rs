//! The requirement rows that findings, settings and vectors cite, with their sources: so that a citation resolves for
//! a reader who has only this package.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{finding::Finding, json};

/// One row: what is required, and where that is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RequirementRow {
    /// The row's id, such as `GZ-083`.
    pub id: String,
    /// What kind of statement it is: `rule`, `field`, `precondition`, `role`, `state`, `message`, `mailbox`,
    /// `time_limit`, `exception`, `integration`, `interface`, `capability`, `gap`; `contradiction` where the sources
    /// disagree or are silent.
    pub kind: String,
    /// What is required, or what is unclear.
    pub statement: String,
    /// How the library settles what is unclear; empty for all other kinds.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub resolution: String,
    /// Title of the document it comes from; several are joined with 、.
    pub document: String,
    /// Section, step or figure; empty where none can be named.
    pub section: String,
    /// The words of the source, where the row has them.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub quote: String,
    /// Other rows it speaks of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<String>,
    /// Whether it holds something that no source states: what it derives, or assumes. Whoever rests on such a row assumes
    /// it too.
    #[serde(default, skip_serializing_if = "crate::record::is_false")]
    pub assumed: bool,
}

/// A JSON list with one row a line, in the order of the ids: so one row is found without reading the others.
static ROWS: &str = include_str!("../data/requirements.json");

fn parse(line: &str) -> Option<RequirementRow> {
    json::read(line.strip_suffix(',').unwrap_or(line)).ok()
}

/// The id at the start of a line.
fn id_of(line: &[u8]) -> Option<&[u8]> {
    let rest = line.strip_prefix(b"{\"id\": \"")?;
    rest.split(|byte| *byte == b'"').next()
}

/// The row with this id. It is found by bisection: some microseconds a call.
pub fn row(id: &str) -> Option<RequirementRow> {
    line(id).and_then(parse)
}

/// Whether there is a row with this id.
pub fn exists(id: &str) -> bool {
    line(id).is_some()
}

fn line(id: &str) -> Option<&'static str> {
    let mut text = ROWS.strip_prefix("[\n")?.strip_suffix("\n]\n")?;
    while !text.is_empty() {
        let bytes = text.as_bytes();
        let middle = bytes.len() / 2;
        // The line around the middle byte: both ends are newlines or the ends of the text.
        let start = bytes.get(..middle)?.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let end = bytes.get(middle..)?.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |at| middle + at);
        let candidate = text.get(start..end)?;
        match id_of(candidate.as_bytes())?.cmp(id.as_bytes()) {
            std::cmp::Ordering::Equal => return Some(candidate),
            std::cmp::Ordering::Less => text = text.get(end + 1..).unwrap_or(""),
            std::cmp::Ordering::Greater => text = text.get(..start.saturating_sub(1))?,
        }
    }
    None
}

/// Every row, in the order of the ids.
pub fn rows() -> Vec<RequirementRow> {
    ROWS.lines().filter_map(parse).collect()
}

/// The rows on which a finding's code rests, in the order of the catalogue. A rule that a profile sets has a basis of
/// its own besides: `platform::Profile::basis`.
pub fn citations(finding: &Finding) -> Vec<RequirementRow> {
    finding.code.entry().requirements.iter().filter_map(|id| row(id)).collect()
}
