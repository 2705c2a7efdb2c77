//! `index.d.ts`: what stands in `head.d.ts`, and after it a class or function for each row.

use dengji_ffi::{Class, Cost, Form};

use super::{Argument, NOTE, Own, Parameter, Shape, lower};
use crate::generate::{
    model::Reference,
    operations::{Type, documentation},
    typescript::comment,
};

/// The types that are no operation's: documents, errors, what JavaScript has in its own way.
const HEAD: &str = include_str!("head.d.ts");

pub(super) fn file(classes: &[&Class], shapes: &[Shape<'_>]) -> Result<String, String> {
    let mut out = format!("{HEAD}\n// ---- operations\n\n// {NOTE}\n");
    for class in classes {
        out.push('\n');
        comment(&mut out, "", &lines(class.doc, shapes));
        out.push_str(&format!("export class {} {{\n", class.name));
        let own: Vec<_> = shapes.iter().filter(|shape| shape.of.class == class.name).collect();
        if !own.iter().any(|shape| shape.of.form == Form::New) {
            out.push_str("  private constructor ()\n");
        }
        for shape in own {
            comment(&mut out, "  ", &lines(&shape.of.doc, shapes));
            out.push_str(&format!("  {}\n", member(shape)?));
        }
        out.push_str("}\n");
    }
    for shape in shapes.iter().filter(|shape| shape.of.class.is_empty()) {
        if shape.is_hidden() || shape.is(|own| matches!(own, Own::Described)) {
            continue;
        }
        out.push('\n');
        comment(&mut out, "", &lines(&shape.of.doc, shapes));
        out.push_str(&format!("export function {} ({}): {}\n", shape.name, parameters(shape)?, result(shape)?));
    }
    Ok(out)
}

/// A documentation in which rows are called what they are called here.
fn lines(doc: &[&str], shapes: &[Shape<'_>]) -> String {
    let text: Vec<&str> = documentation(doc).collect();
    let pieces: Vec<String> = text
        .join("\n")
        .split('`')
        .enumerate()
        .map(|(at, piece)| {
            // Every second piece stands between two marks.
            let is_name = at % 2 == 1 && piece.contains('_');
            let (class, name) = piece.split_once('.').unwrap_or(("", piece));
            let is_argument = |shape: &Shape<'_>| shape.of.arguments.iter().any(|argument| argument.name == name);
            let name = match shapes.iter().find(|shape| is_name && shape.of.name == name) {
                Some(shape) => shape.name.clone(),
                None if is_name && shapes.iter().any(is_argument) => lower(name),
                None => return piece.to_owned(),
            };
            if class.is_empty() { name } else { format!("{class}.{name}") }
        })
        .collect();
    pieces.join("`")
}

fn member(shape: &Shape<'_>) -> Result<String, String> {
    Ok(match shape.of.form {
        Form::New => format!("constructor ({})", parameters(shape)?),
        Form::Property => format!("readonly {}: {}", shape.name, result(shape)?),
        Form::Static => format!("static {} ({}): {}", shape.name, parameters(shape)?, result(shape)?),
        _ => format!("{} ({}): {}", shape.name, parameters(shape)?, result(shape)?),
    })
}

fn parameters(shape: &Shape<'_>) -> Result<String, String> {
    let all: Result<Vec<String>, String> = shape
        .parameters()
        .into_iter()
        .map(|parameter| match parameter {
            Parameter::One(argument) => one(shape, argument, false),
            Parameter::Several(name, several) => {
                if let Some(of) = shape.together() {
                    return Ok(format!("parts: {of}"));
                }
                let is_free = shape.is_together();
                let mark = if name == "options" { "?" } else { "" };
                if let Some(of) = shape.chunks() {
                    return Ok(format!("{name}{mark}: {of}"));
                }
                let members: Vec<String> =
                    several.into_iter().map(|argument| one(shape, argument, is_free)).collect::<Result<_, _>>()?;
                Ok(format!("{name}{mark}: {{ {} }}", members.join(", ")))
            }
        })
        .collect();
    Ok(all?.join(", "))
}

/// An argument with its type; where all may be left out, so may a list.
fn one(shape: &Shape<'_>, argument: &Argument, is_free: bool) -> Result<String, String> {
    let (of, is_optional) = match &argument.of {
        Type::Optional(inner) => (&**inner, true),
        other => (other, is_free && matches!(other, Type::List(_))),
    };
    let written = match shape.taken(argument) {
        Some((_, of)) => of.to_owned(),
        None => taken(of)?,
    };
    let mark = if is_optional { "?" } else { "" };
    Ok(format!("{}{mark}: {written}", shape.called(argument)))
}

fn taken(of: &Type) -> Result<String, String> {
    Ok(match of {
        Type::Json(reference) => format!("Given<{}>", document(reference, true)?),
        Type::Name(reference) => document(reference, true)?,
        Type::Text => "string".to_owned(),
        Type::Instant => "InstantLike".to_owned(),
        Type::Date => "documents.Date".to_owned(),
        Type::Number => "number".to_owned(),
        Type::Truth => "boolean".to_owned(),
        Type::Bytes => "Uint8Array".to_owned(),
        Type::Handle(class) => (*class).to_owned(),
        Type::Either(reference, class) => format!("{class} | Given<{}>", document(reference, true)?),
        Type::List(item) => match taken(item)? {
            item if item.contains(' ') => format!("ReadonlyArray<{item}>"),
            item if super::is_text(of_item(of)) => format!("Given<readonly {item}[]>"),
            item => format!("readonly {item}[]"),
        },
        Type::Optional(inner) => format!("{} | undefined", taken(inner)?),
        Type::Parts(_) => return Err("an argument of several parts".to_owned()),
    })
}

fn of_item(of: &Type) -> &Type {
    if let Type::List(item) = of { item } else { of }
}

fn result(shape: &Shape<'_>) -> Result<String, String> {
    let given = match shape.gives() {
        Some(of) => of.to_owned(),
        None => given(&shape.of.gives)?,
    };
    Ok(if shape.of.cost == Cost::Slow { format!("Promise<{given}>") } else { given })
}

fn given(of: &Type) -> Result<String, String> {
    Ok(match of {
        Type::Json(reference) | Type::Name(reference) => document(reference, false)?,
        Type::Text => "string".to_owned(),
        Type::Instant => "documents.Instant".to_owned(),
        Type::Date => "documents.Date".to_owned(),
        Type::Number => "number".to_owned(),
        Type::Truth => "boolean".to_owned(),
        Type::Bytes => "Uint8Array".to_owned(),
        Type::Handle(class) => (*class).to_owned(),
        Type::List(item) => format!("{}[]", given(item)?),
        Type::Optional(inner) => format!("{} | undefined", given(inner)?),
        Type::Parts(parts) => {
            let each: Vec<String> = parts
                .iter()
                .map(|(name, of)| Ok(format!("{}: {}", lower(name), given(of)?)))
                .collect::<Result<_, String>>()?;
            let each = each.join(", ");
            if super::is_opening(parts) { format!("[{each}]") } else { format!("{{ {each} }}") }
        }
        Type::Either(..) => return Err("a result that is a document or a handle".to_owned()),
    })
}

/// The type of a document; a list that is given may be one that nobody changes.
fn document(reference: &Reference, is_given: bool) -> Result<String, String> {
    Ok(match reference {
        Reference::Named(name) => format!("documents.{name}"),
        Reference::Text => "string".to_owned(),
        Reference::Integer(_) => "number".to_owned(),
        Reference::Boolean => "boolean".to_owned(),
        Reference::Any => "unknown".to_owned(),
        Reference::List(item) => {
            let mark = if is_given { "readonly " } else { "" };
            format!("{mark}{}[]", document(item, is_given)?)
        }
        other => return Err(format!("a document of no name: {other:?}")),
    })
}
