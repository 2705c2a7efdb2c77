//! The tables of both READMEs that come from core's data, between markers.

use std::fs;

use super::{Generated, platforms, tellers};
use crate::root;

/// Both READMEs, with their tables as core has them.
pub(super) fn files() -> Result<Vec<Generated>, String> {
    let parts = [("seal platforms", platforms::tables()?), ("tellers", tellers::tables())];
    ["README.md", "README.zh-CN.md"]
        .into_iter()
        .map(|path| {
            let mut text = fs::read_to_string(root().join(path)).map_err(|error| format!("{path}: {error}"))?;
            for (name, [english, chinese]) in &parts {
                let begin = format!("<!-- {name}: begin, written by `cargo xtask generate` -->");
                let end = format!("<!-- {name}: end -->");
                let (before, rest) = text.split_once(&begin).ok_or_else(|| format!("{path}: no marker {begin}"))?;
                let (_, after) = rest.split_once(&end).ok_or_else(|| format!("{path}: no marker {end}"))?;
                let table = if path.contains("zh") { chinese } else { english };
                text = format!("{before}{begin}\n\n{table}\n{end}{after}");
            }
            Ok(Generated::new(path, text))
        })
        .collect()
}
