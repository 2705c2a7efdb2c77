//! `_native.pyi`: the signatures and doc comments of the Python binding, read from the library itself.

use std::{collections::BTreeSet, path::PathBuf, process::Command};

use super::{Generated, model::Type};
use crate::root;

/// Builds the binding with its signatures inside, and writes them as a stub.
pub(super) fn file(types: &[Type]) -> Result<Generated, String> {
    let library = build()?;
    let module = pyo3_introspection::introspect_cdylib(&library, "_native")
        .map_err(|error| format!("{}: {error:#}", library.display()))?;
    let files = pyo3_introspection::module_stub_files(&module);
    let text = files.into_values().next().ok_or("the Python binding has no signatures")?;
    let (head, body) = text.split_once("\n\n").ok_or("a stub without a docstring")?;
    let text = format!("{head}\n\n{}\n{}\n{body}", imports(&text, types), exported(body));
    Ok(Generated::new("bindings-python/python/dengji/_native.pyi", text))
}

/// What a stub uses and does not import by itself: the types of the documents, and `typing`.
fn imports(stub: &str, types: &[Type]) -> String {
    // Annotations given as text are kept in quotation marks.
    let quoted: Vec<&str> =
        stub.lines().filter(|line| line.contains("def ")).flat_map(|line| line.split('"').skip(1).step_by(2)).collect();
    let word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let used: BTreeSet<&str> = quoted.iter().flat_map(|text| text.split(|letter| !word(letter))).collect();
    // A handle may have the name of its document, which then is written `documents.Profile`.
    let handle = |name: &str| stub.contains(&format!("\nclass {name}:"));
    let names: Vec<&str> =
        types.iter().map(|one| one.name.as_str()).filter(|name| used.contains(name) && !handle(name)).collect();
    let mut text = String::new();
    for module in ["collections.abc", "datetime", "typing"] {
        let named = format!("{module}.");
        if quoted.iter().any(|text| text.contains(&named)) && !stub.contains(&format!("import {module}\n")) {
            text.push_str(&format!("import {module}\n"));
        }
    }
    if used.contains("documents") {
        text.push_str("\nfrom . import documents\n");
    }
    if !names.is_empty() {
        text.push_str(&format!("\nfrom .documents import (\n    {},\n)\n", names.join(",\n    ")));
    }
    text
}

/// `__all__`, which the library itself has.
fn exported(body: &str) -> String {
    let names = body.lines().filter_map(|line| {
        let rest = line.strip_prefix("def ").or_else(|| line.strip_prefix("class "))?;
        rest.split(['(', ':']).next()
    });
    let names: BTreeSet<&str> = names.collect();
    let lines: Vec<String> = names.iter().map(|name| format!("    \"{name}\",\n")).collect();
    format!("__all__ = [\n{}]\n", lines.concat())
}

fn build() -> Result<PathBuf, String> {
    let status = Command::new(env!("CARGO"))
        .current_dir(root())
        .args(["build", "--quiet", "--locked", "--package", "dengji-python", "--features", "stubs"])
        // An extension is not linked against Python, and so none needs to be installed here.
        .env("PYO3_BUILD_EXTENSION_MODULE", "1")
        .env("PYO3_NO_PYTHON", "1")
        .status()
        .map_err(|error| format!("cargo: {error}"))?;
    if !status.success() {
        return Err("the Python binding does not build".to_owned());
    }
    let (prefix, suffix) = (std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    Ok(target().join("debug").join(format!("{prefix}_native{suffix}")))
}

fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}
