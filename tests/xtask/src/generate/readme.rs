//! The tables of the guides that come from core's data, between markers, in both tongues.

use std::fs;

use super::{Generated, platforms, tellers};
use crate::root;

/// The guides, with their tables as core has them.
pub(super) fn files() -> Result<Vec<Generated>, String> {
    let tables = [("docs/seals", "seal platforms", platforms::tables()?), ("docs/host", "tellers", tellers::tables())];
    tables
        .into_iter()
        .flat_map(|(guide, name, [english, chinese])| {
            [(format!("{guide}.md"), name, english), (format!("{guide}.zh-CN.md"), name, chinese)]
        })
        .map(|(path, name, table)| {
            let text = fs::read_to_string(root().join(&path)).map_err(|error| format!("{path}: {error}"))?;
            let begin = format!("<!-- {name}: begin, written by `cargo xtask generate` -->");
            let end = format!("<!-- {name}: end -->");
            let (before, rest) = text.split_once(&begin).ok_or_else(|| format!("{path}: no marker {begin}"))?;
            let (_, after) = rest.split_once(&end).ok_or_else(|| format!("{path}: no marker {end}"))?;
            Ok(Generated::new(path, format!("{before}{begin}\n\n{table}\n{end}{after}")))
        })
        .collect()
}
