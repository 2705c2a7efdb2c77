//! Swift: a `switch` for each class, since literals of many closures take minutes to compile.

use std::collections::BTreeSet;

use super::{NOTE, classes, listed, path};
use crate::generate::{
    model::{self, Reference, Shape, lower_camel},
    operations::{Argument, Operation, Type},
    swift::{
        documents::swift,
        names::{self, OWN, Reach},
    },
    typed,
};

/// `Rows.swift`.
/// `read` are the documents that a host may write itself.
pub(super) fn file(types: &[model::Type], read: &BTreeSet<&str>, rows: &[&Operation]) -> Result<String, String> {
    let classes = classes(rows);
    let mut out = format!(
        "// {NOTE}\n\n@testable import Dengji\n\n/// Calls the row of a step. There may be none of that name.\n\
         func callRow(_ step: Step) throws -> Any? {{\n    switch step.row.split(separator: \".\").dropLast().first ?? \"\" {{\n"
    );
    for (class, _) in &classes {
        out.push_str(&format!("    case \"{class}\": return try rowsOf{class}(step)\n"));
    }
    out.push_str("    default: throw Unusable(\"\\(step.row): no such row\")\n    }\n}\n");
    for (class, own) in &classes {
        out.push_str(&format!(
            "\nprivate func rowsOf{class}(_ step: Step) throws -> Any? {{\n    switch step.row {{\n"
        ));
        for one in own.iter().filter(|one| !one.is_dynamic() && !OWN.contains(&one.name)) {
            let said = |error: String| format!("{}: {error}", path(one));
            let either = one.arguments.iter().find(|argument| matches!(argument.of, Type::Either(..)));
            let call = |held| call(types, read, one, held).map_err(said);
            out.push_str(&format!("    case \"{}\":\n", path(one)));
            if let Some(Argument { name, .. }) = either {
                out.push_str(&format!("        if step.isHeld(\"{}\") {{ {} }}\n", lower_camel(name), call(true)?));
            }
            out.push_str(&format!("        {}\n", call(false)?));
        }
        out.push_str("    default: throw Unusable(\"\\(step.row): no such row\")\n    }\n}\n");
    }
    Ok(out)
}

fn call(types: &[model::Type], read: &BTreeSet<&str>, one: &Operation, held: bool) -> Result<String, String> {
    let given = names::ordered(one)
        .into_iter()
        .map(|argument| {
            let key = lower_camel(argument.name);
            let value = match &argument.of {
                Type::Optional(inner) => taken(types, read, inner, &key, held)?,
                of => format!("need({})", taken(types, read, of, &key, held)?),
            };
            Ok(format!("{key}: {value}"))
        })
        .collect::<Result<Vec<String>, String>>()?
        .join(", ");
    let (reach, name) = names::spoken(one);
    let class = names::class(one.class, types);
    let call = match reach {
        Reach::Init => format!("{class}({given})"),
        Reach::Static => format!("{class}.{name}({given})"),
        Reach::Method => format!("step.on({class}.self).{name}({given})"),
        Reach::Function => format!("{name}({given})"),
    };
    Ok(match &one.gives {
        Type::Parts(parts) => {
            let parts = parts.iter().map(|(part, of)| {
                let value = given_back(types, read, of, &format!("several.{}", typed::part(one, part)))?;
                Ok(format!("\"{}\": {value} as Any", lower_camel(part)))
            });
            let parts = parts.collect::<Result<Vec<_>, String>>()?.join(", ");
            format!("let several = try {call}\n        return [{parts}] as [String: Any]")
        }
        of => match given_back(types, read, of, "given")? {
            plain if plain == "given" => format!("return try {call}"),
            other => format!("let given = try {call}\n        return {other}"),
        },
    })
}

fn taken(types: &[model::Type], read: &BTreeSet<&str>, of: &Type, key: &str, held: bool) -> Result<String, String> {
    Ok(match of {
        Type::Either(_, class) if held => format!("step.handle(\"{key}\", {}.self)", names::class(class, types)),
        Type::Json(Reference::List(item)) => {
            format!("step.jsons(\"{key}\") {{ try {}(json: $0) }}", listed(read, &swift(item)?)?)
        }
        Type::Json(reference) | Type::Either(reference, _) => {
            format!("step.json(\"{key}\") {{ try {}(json: $0) }}", listed(read, &swift(reference)?)?)
        }
        Type::Name(reference) => format!("step.text(\"{key}\").flatMap {{ {}(rawValue: $0) }}", swift(reference)?),
        Type::Text | Type::Date => format!("step.text(\"{key}\")"),
        Type::Instant => format!("step.instant(\"{key}\")"),
        Type::Number => format!("step.number(\"{key}\")"),
        Type::Truth => format!("step.truth(\"{key}\")"),
        Type::Bytes => format!("step.bytes(\"{key}\")"),
        Type::Handle(class) => format!("step.handle(\"{key}\", {}.self)", names::class(class, types)),
        Type::List(item) => match &**item {
            Type::Text | Type::Date => format!("step.texts(\"{key}\")"),
            Type::Bytes => format!("step.bytesList(\"{key}\")"),
            Type::Handle(class) => format!("step.handles(\"{key}\", {}.self)", names::class(class, types)),
            other => return Err(format!("no list of {other:?}")),
        },
        other => return Err(format!("no argument {other:?}")),
    })
}

/// What a result is in a vector.
fn given_back(types: &[model::Type], read: &BTreeSet<&str>, of: &Type, value: &str) -> Result<String, String> {
    let nested = |inner: &str| if inner == "$0" { value.to_owned() } else { format!("try {value}.map {{ {inner} }}") };
    Ok(match of {
        Type::Optional(inner) => nested(&given_back(types, read, inner, "$0")?),
        Type::List(item) => nested(&given_back(types, read, item, "$0")?),
        Type::Json(Reference::Any) => format!("parse({value})"),
        Type::Json(reference) => json(types, read, reference, value)?,
        Type::Name(_) => format!("{value}.rawValue"),
        _ => value.to_owned(),
    })
}

fn json(types: &[model::Type], read: &BTreeSet<&str>, reference: &Reference, value: &str) -> Result<String, String> {
    let nested =
        |inner: String| if inner == "$0" { value.to_owned() } else { format!("try {value}.map {{ {inner} }}") };
    Ok(match reference {
        Reference::List(item) => nested(json(types, read, item, "$0")?),
        Reference::Or(parts) => match parts.as_slice() {
            [one, Reference::Null] | [Reference::Null, one] => nested(json(types, read, one, "$0")?),
            _ => return Err(format!("nothing for {reference:?}")),
        },
        Reference::Named(name) => match types.iter().find(|one| one.name == *name).map(|one| &one.shape) {
            Some(Shape::Record(_) | Shape::Union(_)) => {
                listed(read, name)?;
                format!("parse(try {value}.json())")
            }
            Some(Shape::Choice(_)) => format!("{value}.rawValue"),
            _ => value.to_owned(),
        },
        _ => value.to_owned(),
    })
}
