//! What Swift calls the operations and the classes.

use dengji_ffi::Form;

use crate::generate::{
    model::{self, lower_camel},
    operations::{Argument, Operation},
    typed::{class_name, opens},
};

/// Arguments that stand before others in Swift, where callers keep to the order: what is said more often stands first.
const EARLIER: &[(&str, &str)] = &[("salt", "regions"), ("makers", "others"), ("makers", "known")];

/// Rows that the package calls itself, and gives out as calls on documents.
pub(in crate::generate) const OWN: &[&str] = &["document_names", "read_document", "write_document", "text"];

/// How a row is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::generate) enum Reach {
    Init,
    Static,
    Method,
    Function,
}

/// How a row is reached, and its name.
pub(in crate::generate) fn spoken(operation: &Operation) -> (Reach, String) {
    let name = lower_camel(operation.name);
    match operation.form {
        Form::New => (Reach::Init, "init".to_owned()),
        Form::Static if opens(operation) => (Reach::Function, format!("open{}", operation.class)),
        Form::Static => (Reach::Static, name),
        Form::Method | Form::Property => (Reach::Method, name),
        Form::Function => (Reach::Function, name),
    }
}

/// The arguments in the order in which callers name them.
pub(in crate::generate) fn ordered(operation: &Operation) -> Vec<&Argument> {
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

/// A class by its name in Swift.
pub(in crate::generate) fn class(name: &str, types: &[model::Type]) -> String {
    class_name(name, |name| types.iter().any(|one| one.name == name))
}
