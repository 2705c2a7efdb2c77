//! What is built weighs no more than `tests/ceilings.tsv` allows: `cargo xtask sizes`. What is not built is named.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{Outcome, root};

/// One line of the table.
struct Ceiling<'a> {
    what: &'a str,
    of: &'a str,
    at_most: u64,
}

fn parse(line: &str) -> Option<Ceiling<'_>> {
    let mut cells = line.split('\t');
    let (what, of, at_most) = (cells.next()?, cells.next()?, cells.next()?.parse().ok()?);
    Some(Ceiling { what, of, at_most })
}

/// Every file below a folder; of a file, itself.
fn files(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let entries = fs::read_dir(path).into_iter().flatten().flatten();
    entries.flat_map(|entry| files(&entry.path())).collect()
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

/// How much there is; none where nothing is built.
fn measure(what: &str, path: &Path) -> Result<Option<u64>, String> {
    let sources: fn(&str) -> usize = match what {
        "bytes" => return Ok(fs::metadata(path).ok().map(|found| found.len())),
        "lines" => |text| text.lines().count(),
        // Functions and methods stand in blocks; types by themselves.
        "exports" => |text| {
            let types = ["uniffi::Object", "uniffi::Record", "uniffi::Enum", "uniffi::Error", "uniffi::export"];
            types.iter().map(|kind| text.matches(kind).count()).sum()
        },
        other => return Err(format!("tests/ceilings.tsv: nothing measures `{other}`")),
    };
    let found: u64 = files(path).iter().map(|path| sources(&text(path)) as u64).sum();
    Ok((found > 0).then_some(found))
}

pub(crate) fn run() -> Outcome {
    let table = text(&root().join("tests/ceilings.tsv"));
    let mut over = Vec::new();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let ceiling = parse(line).ok_or_else(|| format!("tests/ceilings.tsv: {line}"))?;
        let Ceiling { what, of, at_most } = ceiling;
        let place =
            of.strip_prefix("target/").map_or_else(|| root().join(of), |rest| crate::mobile::target().join(rest));
        match measure(what, &place)? {
            None => println!("{what:<8} {of:<44} not built"),
            Some(found) => {
                println!("{what:<8} {of:<44} {found:>12} of {at_most:>12}");
                if found > at_most {
                    over.push(of);
                }
            }
        }
    }
    if over.is_empty() { Ok(()) } else { Err(format!("more than tests/ceilings.tsv allows: {}", over.join(", "))) }
}
