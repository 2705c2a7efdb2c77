//! How the tests of each language call a row of the table by its name: what their vectors name is the public API.

mod kotlin;
mod scripts;
mod swift;

use std::collections::BTreeSet;

use super::{Generated, model, operations::Operation};
use crate::documents::Document;

const NOTE: &str = "Generated from the table of operations by `cargo xtask generate`; do not edit.";

/// The calls of all languages.
pub(super) fn files(
    types: &[model::Type],
    documents: &[Document],
    operations: &[Operation],
) -> Result<Vec<Generated>, String> {
    let read: BTreeSet<&str> = documents.iter().map(|one| one.name.as_str()).collect();
    // What a document may be in general has no type: it is read and written by calls of each language's own.
    let rows: Vec<&Operation> = operations
        .iter()
        .filter(|one| !matches!(one.name, "document_names" | "read_document" | "write_document"))
        .collect();
    Ok(vec![
        Generated::new("bindings-python/tests/rows.py", scripts::python(&rows)),
        Generated::new("bindings-node/test/rows.cjs", scripts::javascript(&rows)),
        Generated::new("bindings-mobile/kotlin/src/test/kotlin/dengji/Rows.kt", kotlin::file(types, &read, &rows)?),
        Generated::new("bindings-mobile/swift/Tests/DengjiTests/Rows.swift", swift::file(types, &read, &rows)?),
    ])
}

/// `Class.name`, or the name of a function.
fn path(of: &Operation) -> String {
    if of.class.is_empty() { of.name.to_owned() } else { format!("{}.{}", of.class, of.name) }
}

/// A document that core reads and writes for a host, as a vector wants it: what is empty is left out.
fn listed<'a>(read: &BTreeSet<&str>, name: &'a str) -> Result<&'a str, String> {
    if read.contains(name) { Ok(name) } else { Err(format!("{name} crosses, and is not among the documents")) }
}

/// The rows by their classes, in the order of the table.
fn classes<'a>(rows: &[&'a Operation]) -> Vec<(&'static str, Vec<&'a Operation>)> {
    let mut classes: Vec<(&'static str, Vec<&Operation>)> = Vec::new();
    for row in rows {
        match classes.iter_mut().find(|(class, _)| *class == row.class) {
            Some((_, own)) => own.push(row),
            None => classes.push((row.class, vec![row])),
        }
    }
    classes
}
