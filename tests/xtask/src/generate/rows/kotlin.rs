//! Kotlin: a function for each class, since a method of the JVM has its limits.

use std::collections::BTreeSet;

use dengji_ffi::Form;

use super::{NOTE, classes, listed, path};
use crate::generate::{
    kotlin::{Known, Target, class_name, lower, quoted},
    model::{self, Reference, lower_camel},
    operations::{Argument, Operation, Type},
    typed,
};

/// `Rows.kt`.
/// `read` are the documents that a host may write itself.
pub(super) fn file(types: &[model::Type], read: &BTreeSet<&str>, rows: &[&Operation]) -> Result<String, String> {
    let known = Known::of(types);
    let classes = classes(rows);
    let mut out = format!(
        "// {NOTE}\npackage dengji\n\nimport dengji.documents.*\n\n/** Calls the row of a step; nothing where there is none of that name. */\n\
         internal fun callRow(step: Step): Any? = when (step.row.substringBefore('.', \"\")) {{\n"
    );
    for (class, _) in &classes {
        out.push_str(&format!("    \"{class}\" -> rowsOf{class}(step)\n"));
    }
    out.push_str("    else -> NO_ROW\n}\n");
    for (class, own) in &classes {
        out.push_str(&format!("\nprivate fun rowsOf{class}(step: Step): Any? = when (step.row) {{\n"));
        for one in own.iter().filter(|one| !one.is_dynamic()) {
            let said = |error: String| format!("{}: {error}", path(one));
            let either = one.arguments.iter().find(|argument| matches!(argument.of, Type::Either(..)));
            let call = |held| call(&known, read, one, held).map_err(said);
            let value = match either {
                Some(Argument { name, .. }) => {
                    format!("if (step.isHeld(\"{}\")) {} else {}", lower_camel(name), call(true)?, call(false)?)
                }
                None => call(false)?,
            };
            out.push_str(&format!("    \"{}\" -> {value}\n", path(one)));
        }
        out.push_str("    else -> NO_ROW\n}\n");
    }
    Ok(out)
}

fn call(known: &Known<'_>, read: &BTreeSet<&str>, one: &Operation, held: bool) -> Result<String, String> {
    let given = one
        .arguments
        .iter()
        .map(|argument| {
            let key = lower_camel(argument.name);
            Ok(match &argument.of {
                Type::Optional(inner) => taken(known, read, inner, &key, held)?,
                of => format!("{}!!", taken(known, read, of, &key, held)?),
            })
        })
        .collect::<Result<Vec<String>, String>>()?
        .join(", ");
    let (class, name) = (class_name(known, one.class), lower(one.name));
    let call = match one.form {
        Form::New => format!("{class}({given})"),
        Form::Static if typed::opens(one) => format!("open{}({given})", one.class),
        Form::Static => format!("{class}.{name}({given})"),
        Form::Method | Form::Property => format!("step.on<{class}>().{name}({given})"),
        Form::Function => format!("{name}({given})"),
    };
    given_back(known, read, one, &one.gives, &call)
}

fn taken(known: &Known<'_>, read: &BTreeSet<&str>, of: &Type, key: &str, held: bool) -> Result<String, String> {
    Ok(match of {
        Type::Either(_, class) if held => format!("step.handle<{}>(\"{key}\")", class_name(known, class)),
        Type::Json(reference) | Type::Either(reference, _) => match known.target(reference)? {
            Target::Document(name) => format!("step.json(\"{key}\") {{ {}.fromJson(it) }}", listed(read, name)?),
            Target::List(item) => match known.target(item)? {
                Target::Document(name) => format!("step.jsons(\"{key}\") {{ {}.fromJson(it) }}", listed(read, name)?),
                _ => return Err(format!("no list of {item:?}")),
            },
            _ => return Err(format!("no document {reference:?}")),
        },
        Type::Name(reference) => format!("step.text(\"{key}\")?.let {{ {}.of(it) }}", known.name(reference)?),
        Type::Text | Type::Date => format!("step.text(\"{key}\")"),
        Type::Instant => format!("step.instant(\"{key}\")"),
        Type::Number => format!("step.number(\"{key}\")"),
        Type::Truth => format!("step.truth(\"{key}\")"),
        Type::Bytes => format!("step.bytes(\"{key}\")"),
        Type::Handle(class) => format!("step.handle<{}>(\"{key}\")", class_name(known, class)),
        Type::List(item) => match &**item {
            Type::Text | Type::Date => format!("step.texts(\"{key}\")"),
            Type::Bytes => format!("step.bytesList(\"{key}\")"),
            Type::Handle(class) => format!("step.handles<{}>(\"{key}\")", class_name(known, class)),
            other => return Err(format!("no list of {other:?}")),
        },
        other => return Err(format!("no argument {other:?}")),
    })
}

/// What a result is in a vector.
fn given_back(
    known: &Known<'_>,
    read: &BTreeSet<&str>,
    one: &Operation,
    of: &Type,
    value: &str,
) -> Result<String, String> {
    Ok(match of {
        Type::Parts(parts) => {
            let parts = parts.iter().map(|(name, of)| {
                let part = format!("it.{}", quoted(&typed::part(one, name)));
                Ok(format!("\"{}\" to {}", lower_camel(name), given_back(known, read, one, of, &part)?))
            });
            format!("{value}.let {{ mapOf({}) }}", parts.collect::<Result<Vec<_>, String>>()?.join(", "))
        }
        Type::Optional(inner) => match given_back(known, read, one, inner, "one")? {
            plain if plain == "one" => value.to_owned(),
            other => format!("{value}?.let {{ one -> {other} }}"),
        },
        Type::List(item) => match given_back(known, read, one, item, "each")? {
            plain if plain == "each" => value.to_owned(),
            other => format!("{value}.map {{ each -> {other} }}"),
        },
        Type::Json(reference) => json(known, read, reference, value)?,
        Type::Name(_) => format!("{value}.word"),
        _ => value.to_owned(),
    })
}

fn json(known: &Known<'_>, read: &BTreeSet<&str>, reference: &Reference, value: &str) -> Result<String, String> {
    Ok(match known.target(reference)? {
        Target::Document(name) => {
            listed(read, name)?;
            format!("parse({value}.toJson())")
        }
        Target::Choice(_) => format!("{value}.word"),
        Target::List(item) => match json(known, read, item, "each")? {
            plain if plain == "each" => value.to_owned(),
            other => format!("{value}.map {{ each -> {other} }}"),
        },
        Target::Nullable(inner) => format!("{value}?.let {{ one -> {} }}", json(known, read, inner, "one")?),
        _ => value.to_owned(),
    })
}
