//! What Swift calls the operations and the classes.

use dengji_ffi::Form;

use super::documents::lower;
use crate::generate::{
    model::{self, camel},
    operations::{Argument, Operation},
};

/// Rows with several results, and the struct of them.
const PARTS: &[(&str, &str)] = &[
    ("select_units", "Selection"),
    ("deselect_units", "Selection"),
    ("share_materials", "SharedMaterials"),
    ("typeset", "TypesetPaper"),
    ("prepare_document", "PreparedDocument"),
    ("prepare_timestamp", "PreparedTimestampDocument"),
];

/// Arguments that stand before others in Swift, where callers keep to the order: what is said more often stands first.
const EARLIER: &[(&str, &str)] = &[("salt", "regions"), ("makers", "others"), ("makers", "known")];

/// Rows that the package calls itself, and gives out as calls on documents.
pub(super) const OWN: &[&str] = &["document_names", "read_document", "write_document", "text"];

/// How a row is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    Init,
    Static,
    Method,
    Function,
}

/// How a row is reached, and its name.
pub(super) fn spoken(operation: &Operation) -> (Reach, String) {
    let name = lower(&camel(operation.name));
    match operation.form {
        Form::New => (Reach::Init, "init".to_owned()),
        Form::Static if opens(operation) => (Reach::Function, format!("open{}", operation.class)),
        Form::Static => (Reach::Static, name),
        Form::Method | Form::Property => (Reach::Method, name),
        Form::Function => (Reach::Function, name),
    }
}

/// The arguments in the order in which callers name them.
pub(super) fn ordered(operation: &Operation) -> Vec<&Argument> {
    let mut arguments: Vec<&Argument> = operation.arguments.iter().collect();
    for (first, then) in EARLIER {
        let place = |name: &str| arguments.iter().position(|argument| argument.name == name);
        if let (Some(from), Some(to)) = (place(first), place(then))
            && to < from
        {
            let moved = arguments.remove(from);
            arguments.insert(to, moved);
        }
    }
    arguments
}

/// What opens a case or an account stands alone.
fn opens(operation: &Operation) -> bool {
    operation.form == Form::Static && operation.name == "open"
}

/// A class by its name in Swift: one that is named as the document it holds is its handle.
pub(super) fn class(name: &str, types: &[model::Type]) -> String {
    match name {
        "Context" => "CaseContext".to_owned(),
        name if types.iter().any(|one| one.name == name) => format!("{name}Handle"),
        name => name.to_owned(),
    }
}

/// The struct of several results.
pub(super) fn parts(operation: &Operation) -> Result<String, String> {
    if opens(operation) {
        return Ok(if operation.class == "Case" { "Opened".to_owned() } else { format!("Opened{}", operation.class) });
    }
    let found = PARTS.iter().find(|(of, _)| *of == operation.name);
    found.map(|(_, name)| (*name).to_owned()).ok_or_else(|| "name the struct of what it gives".to_owned())
}

/// The name of one of several results.
pub(super) fn part(operation: &Operation, part: &str) -> String {
    match (part, operation.class) {
        ("opened", "Case") => "case".to_owned(),
        ("opened", _) => "account".to_owned(),
        (part, _) => lower(&camel(part)),
    }
}
