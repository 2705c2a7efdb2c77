//! Every code of the catalogue is raised somewhere: what nobody raises, nobody can meet.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use dengji::finding::Code;

/// The table itself, and what only speaks of codes.
const TABLES: &[&str] = &["finding/catalogue.rs", "finding/names.rs"];

/// Codes that only the borders raise: a handle that was closed, is foreign or was changed meanwhile, a row that a
/// build does not carry, and a name of a command line that is none.
const AT_THE_BORDER: &[&str] =
    &["core.unknown_name", "core.closed", "core.foreign", "core.changed_meanwhile", "core.not_built"];

fn sources(folder: &Path, kind: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, kind, found);
        } else if path.extension().is_some_and(|own| own == kind) {
            found.push(path);
        }
    }
}

/// What follows `Code::` in a text, without what stands below a file's own tests.
fn named(text: &str) -> impl Iterator<Item = &str> {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    text.split("Code::").skip(1).map(|rest| {
        let end = rest.find(|character: char| !character.is_ascii_alphanumeric()).unwrap_or(rest.len());
        rest.get(..end).unwrap_or_default()
    })
}

fn raised(root: &Path) -> BTreeSet<String> {
    let mut files = Vec::new();
    for folder in dengji_tests::CRATES {
        sources(&root.join(folder).join("src"), "rs", &mut files);
    }
    files.retain(|path| !TABLES.iter().any(|table| path.ends_with(table)));
    let texts: Vec<_> = files.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    texts.iter().flat_map(|text| named(text)).map(str::to_owned).collect()
}

/// The codes of the table, with the names of their variants.
fn table(root: &Path) -> Vec<(String, &'static str)> {
    let text = fs::read_to_string(root.join("base/src/finding/catalogue.rs")).unwrap();
    let name = |code: &&str| {
        let before = text.split(&format!(" \"{code}\" ")).next().unwrap();
        before.rsplit(char::is_whitespace).next().unwrap().to_owned()
    };
    Code::ALL.iter().map(|code| code.as_str()).map(|code| (name(&code), code)).collect()
}

#[test]
fn every_code_is_raised() {
    let root = Path::new(dengji_tests::CORE);
    let own = raised(root);
    let mut profiles = Vec::new();
    sources(&root.join("platform/data/profiles"), "json", &mut profiles);
    // What bars an operation is named by a profile.
    let profiles: String = profiles.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let raised = |name: &String, code: &str| own.contains(name) || profiles.contains(&format!("\"{code}\""));
    let table = table(root);
    let idle = table.iter().filter(|(name, code)| !raised(name, code) && !AT_THE_BORDER.contains(code));
    let idle: Vec<_> = idle.map(|(_, code)| code).collect();
    assert!(idle.is_empty(), "nobody raises {idle:?}");
}

#[test]
fn borders_raise_the_rest() {
    let root = Path::new(dengji_tests::CORE);
    let own = raised(root);
    let mut files = Vec::new();
    for folder in ["ffi", "../bindings-python", "../bindings-node", "../bindings-mobile"] {
        sources(&root.join(folder).join("src"), "rs", &mut files);
    }
    sources(&root.join("../bindings-mobile/kotlin/src/main"), "kt", &mut files);
    // The constants of the codes are written from the table.
    files.retain(|path| !path.ends_with("Codes.kt"));
    let borders: String = files.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    for (name, code) in table(root).into_iter().filter(|(_, code)| AT_THE_BORDER.contains(code)) {
        assert!(!own.contains(&name), "{code} is raised in core");
        let there = borders.contains(&format!("Code::{name}")) || borders.contains(&format!("\"{code}\""));
        assert!(there, "nobody raises {code}");
    }
}
