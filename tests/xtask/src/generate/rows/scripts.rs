//! Python and JavaScript, where one way of taking an argument serves all types of documents.

use dengji_ffi::Form;

use super::{NOTE, path};
use crate::generate::{
    javascript::shape::{Parameter, Shape},
    model::lower_camel,
    operations::{Argument, Operation, Type},
};

/// `rows.py`.
pub(super) fn python(rows: &[&Operation]) -> String {
    let mut out = format!(
        "\"\"\"Every row of the table as a vector calls it.\n\n{NOTE}\n\"\"\"\n\nfrom __future__ import annotations\n\n\
         from typing import TYPE_CHECKING, Any\n\nimport dengji\n\nif TYPE_CHECKING:\n    from collections.abc import Callable\n\n    \
         from calls import Step\n\nROWS: dict[str, Callable[[Step], Any]] = {{\n"
    );
    for one in rows {
        let given: Vec<String> = one
            .arguments
            .iter()
            .map(|it| format!("{}=step.{}(\"{}\")", it.name, pythonic(taken(&it.of)), lower_camel(it.name)))
            .collect();
        let (class, name, given) = (one.class, one.name, given.join(", "));
        let call = match one.form {
            Form::New => format!("dengji.{class}({given})"),
            Form::Static => format!("dengji.{class}.{name}({given})"),
            Form::Method => format!("step.on().{name}({given})"),
            Form::Property => format!("step.on().{name}"),
            Form::Function => format!("dengji.{name}({given})"),
        };
        let call = match &one.gives {
            Type::Parts(parts) => {
                let names: Vec<_> = parts.iter().map(|(name, _)| format!("\"{}\"", lower_camel(name))).collect();
                format!("step.parts({call}, {})", names.join(", "))
            }
            _ => call,
        };
        out.push_str(&format!("    \"{}\": lambda step: {call},\n", path(one)));
    }
    out.push_str("}\n");
    out
}

/// `rows.cjs`.
pub(super) fn javascript(rows: &[&Operation]) -> String {
    let mut out = format!(
        "'use strict'\n// Every row of the table as a vector calls it.\n// {NOTE}\n\nconst dengji = require('dengji')\n\nmodule.exports = {{\n"
    );
    let mut lines = Vec::new();
    for one in rows {
        let shape = Shape::new(one);
        if shape.is_hidden() {
            continue;
        }
        let given: Vec<String> = shape
            .parameters()
            .iter()
            .map(|parameter| match parameter {
                Parameter::One(argument) => value(&shape, argument),
                Parameter::Several(_, several) => {
                    let members: Vec<_> =
                        several.iter().map(|it| format!("{}: {}", shape.called(it), value(&shape, it))).collect();
                    format!("{{ {} }}", members.join(", "))
                }
            })
            .collect();
        let (class, name, given) = (one.class, &shape.name, given.join(", "));
        let call = match one.form {
            Form::New => format!("new dengji.{class}({given})"),
            Form::Static => format!("dengji.{class}.{name}({given})"),
            Form::Method => format!("step.on().{name}({given})"),
            Form::Property => format!("step.on().{name}"),
            Form::Function => format!("dengji.{name}({given})"),
        };
        let call = match &one.gives {
            Type::Parts(parts) if matches!(parts.as_slice(), [("opened", _), _]) => {
                let names: Vec<_> = parts.iter().map(|(name, _)| format!("'{}'", lower_camel(name))).collect();
                format!("step.parts({call}, {})", names.join(", "))
            }
            // A row gives JSON text where JavaScript reads it.
            _ if shape.is_read() => format!("step.unread({call})"),
            _ => call,
        };
        lines.push(format!("  '{}': step => {call}", path(one)));
    }
    out.push_str(&lines.join(",\n"));
    out.push_str("\n}\n");
    out
}

fn value(shape: &Shape<'_>, argument: &Argument) -> String {
    let by = match shape.taken(argument) {
        Some((by, _)) => by,
        None => taken(&argument.of),
    };
    format!("step.{by}('{}')", lower_camel(argument.name))
}

/// By which call a step gives an argument of this kind.
fn taken(of: &Type) -> &'static str {
    match of {
        Type::Json(_) => "json",
        Type::Either(..) => "either",
        Type::Bytes => "bytes",
        Type::Handle(_) => "handle",
        Type::List(item) => match **item {
            Type::Bytes => "bytesList",
            Type::Handle(_) => "handles",
            Type::Either(..) => "eithers",
            _ => "plain",
        },
        Type::Optional(inner) => taken(inner),
        _ => "plain",
    }
}

/// The same in Python, where `bytes` is a type.
fn pythonic(name: &str) -> &str {
    match name {
        "bytes" => "data",
        "bytesList" => "data_list",
        other => other,
    }
}
