//! `dengji/_operations.py`: the table of operations as Python's classes and functions, with annotations and docstrings.

use std::collections::BTreeSet;

use dengji_ffi::Form;

use super::{
    model::Reference,
    operations::{Argument, Operation, Type, documentation},
    python::{KEYWORDS, docstring, python},
};

const HEAD: &str = r#""""The operations of dengji as classes and functions.

Generated from the table of operations by `cargo xtask generate`; do not edit. Each asks the native half by the number of
its row, and gives what that gives.
"""

# mypy: no-warn-return-any

from __future__ import annotations

from typing import TYPE_CHECKING, Any, final

from ._native import Handle
from ._native import call as _call
from ._native import load as _load

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable

    from . import documents
"#;

/// What stands in the native half as it is, since a benchmark promises more than a call of the table could give
/// (`tests/benchmarks/tasks/1-ids`).
const BY_HAND: &[&str] = &["check_identifier", "check_identifiers", "mask_identifier"];

/// The module `dengji._operations`.
pub(super) fn module(operations: &[Operation]) -> Result<String, String> {
    let classes: Vec<_> = dengji_ffi::classes().collect();
    let mut writer = Writer { handles: classes.iter().map(|class| class.name).collect(), used: BTreeSet::new() };
    let mut body = String::new();
    for class in &classes {
        body.push_str(&format!("\n\n@final\nclass {}(Handle):\n", class.name));
        docstring(&mut body, "    ", &joined(documentation(class.doc)));
        body.push_str("\n    __slots__ = ()\n");
        let mut own: Vec<&Operation> = operations.iter().filter(|one| one.class == class.name).collect();
        own.sort_by_key(|one| (one.form != Form::New, one.form != Form::Static, one.form != Form::Property));
        for one in own {
            body.push('\n');
            writer.function(&mut body, one, "    ")?;
        }
    }
    let functions = operations.iter().filter(|one| one.class.is_empty() && !BY_HAND.contains(&one.name));
    let mut exported: BTreeSet<&str> = writer.handles.clone();
    for one in functions {
        exported.insert(one.name);
        body.push_str("\n\n");
        writer.function(&mut body, one, "")?;
    }
    let names: Vec<String> = writer.used.iter().map(|name| format!("        {name},\n")).collect();
    let handles: Vec<String> = classes.iter().map(|class| format!("        {},\n", class.name)).collect();
    let exported: Vec<String> = exported.iter().map(|name| format!("    \"{name}\",\n")).collect();
    Ok(format!(
        "{HEAD}    from .documents import (\n{}    )\n{body}\n\n# The native half is of the same version, and learns which \
         classes are its own.\n_load(\n    {:#018x},\n    [\n{}    ],\n)\n\n__all__ = [\n{}]\n",
        names.concat(),
        dengji_ffi::fingerprint(),
        handles.concat(),
        exported.concat(),
    ))
}

fn joined<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}

/// How long a line may be.
const WIDTH: usize = 120;

struct Writer {
    /// The names of the classes: a document of the same name is written `documents.Profile`.
    handles: BTreeSet<&'static str>,
    /// The names of documents in use.
    used: BTreeSet<String>,
}

impl Writer {
    fn function(&mut self, out: &mut String, one: &Operation, indent: &str) -> Result<(), String> {
        let (decorator, first, name) = match one.form {
            Form::New => ("", Some("cls"), "__new__"),
            Form::Static => ("@staticmethod", None, one.name),
            Form::Method => ("", Some("self"), one.name),
            Form::Property => ("@property", Some("self"), one.name),
            Form::Function => ("", None, one.name),
        };
        if !decorator.is_empty() {
            out.push_str(&format!("{indent}{decorator}\n"));
        }
        let parameters = self.parameters(one, first)?;
        let gives = self.given(&one.gives);
        let line = format!("{indent}def {name}({}) -> {gives}:\n", parameters.join(", "));
        if line.trim_end().chars().count() <= WIDTH {
            out.push_str(&line);
        } else {
            let lines: Vec<String> = parameters.iter().map(|one| format!("{indent}    {one},\n")).collect();
            out.push_str(&format!("{indent}def {name}(\n{}{indent}) -> {gives}:\n", lines.concat()));
        }
        let inner = format!("{indent}    ");
        docstring(out, &inner, &joined(one.doc.iter().copied()));
        let itself = first.filter(|first| *first == "self");
        let number = one.number.to_string();
        let passed = std::iter::once(number.as_str()).chain(itself).chain(one.arguments.iter().map(|it| it.name));
        out.push_str(&format!("{inner}return _call({})\n", passed.collect::<Vec<_>>().join(", ")));
        Ok(())
    }

    fn parameters(&mut self, one: &Operation, first: Option<&str>) -> Result<Vec<String>, String> {
        let mut all: Vec<String> = first.map(str::to_owned).into_iter().collect();
        let mut is_named = false;
        for (at, argument) in one.arguments.iter().enumerate() {
            if KEYWORDS.contains(&argument.name) {
                return Err(format!("{}.{}: `{}` is a keyword of Python", one.class, one.name, argument.name));
            }
            if argument.is_option && !is_named {
                all.push("*".to_owned());
                is_named = true;
            }
            // What must be given can follow only what must be given, unless all of it is named.
            let rest = one.arguments.iter().skip(at);
            let is_last = rest.clone().all(is_optional) || argument.is_option && is_optional(argument);
            let default = if is_last { " = None" } else { "" };
            all.push(format!("{}: {}{default}", argument.name, self.taken(&argument.of)));
        }
        Ok(all)
    }

    /// The type of an argument.
    fn taken(&mut self, of: &Type) -> String {
        match of {
            Type::Json(Reference::Any) => "Any".to_owned(),
            // As a database keeps them. Any list of documents may be given so, but one type of list more would keep type
            // checkers from knowing what a list in place is meant to be.
            Type::Json(reference) if is_log(reference) => {
                format!("{} | list[str] | str | bytes", self.document(reference))
            }
            Type::Json(reference) => format!("{} | str | bytes", self.document(reference)),
            Type::Name(reference) => self.document(reference),
            Type::Text => "str".to_owned(),
            Type::Instant => "datetime.datetime | str".to_owned(),
            Type::Date => "datetime.date | str".to_owned(),
            Type::Either(reference, class) => format!("{class} | {} | str | bytes", self.document(reference)),
            Type::List(item) => format!("Iterable[{}]", self.taken(item)),
            Type::Optional(inner) => format!("{} | None", self.taken(inner)),
            Type::Number | Type::Truth | Type::Bytes | Type::Handle(_) | Type::Parts(_) => self.given(of),
        }
    }

    /// The type of a result.
    fn given(&mut self, of: &Type) -> String {
        match of {
            Type::Json(reference) | Type::Name(reference) => self.document(reference),
            Type::Text | Type::Instant | Type::Date => "str".to_owned(),
            Type::Number => "int".to_owned(),
            Type::Truth => "bool".to_owned(),
            Type::Bytes => "bytes".to_owned(),
            Type::Handle(class) => (*class).to_owned(),
            Type::Either(reference, class) => format!("{class} | {}", self.document(reference)),
            Type::List(item) => format!("list[{}]", self.given(item)),
            Type::Optional(inner) => format!("{} | None", self.given(inner)),
            Type::Parts(parts) => {
                let parts: Vec<String> = parts.iter().map(|(_, part)| self.given(part)).collect();
                format!("tuple[{}]", parts.join(", "))
            }
        }
    }

    fn document(&mut self, reference: &Reference) -> String {
        match reference {
            Reference::Named(name) if self.handles.contains(name.as_str()) => format!("documents.{name}"),
            Reference::Named(name) => {
                self.used.insert(name.clone());
                name.clone()
            }
            Reference::List(item) => format!("list[{}]", self.document(item)),
            Reference::Or(parts) => parts.iter().map(|part| self.document(part)).collect::<Vec<_>>().join(" | "),
            plain => python(plain),
        }
    }
}

fn is_optional(argument: &Argument) -> bool {
    matches!(argument.of, Type::Optional(_))
}

fn is_log(reference: &Reference) -> bool {
    let Reference::List(item) = reference else {
        return false;
    };
    matches!(&**item, Reference::Named(name) if name.ends_with("Entry"))
}
