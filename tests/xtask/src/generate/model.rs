//! What the emitters of all languages see: the types behind the schemas, in a form smaller than JSON Schema.
//!
//! A construct that documents do not use (a map, a tuple, a number with a fraction) is an error here, so that none
//! slips in.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::order::Order;
use crate::documents::{Direction, Document, generator};

/// A named type.
pub(super) struct Type {
    pub(super) name: String,
    pub(super) text: String,
    pub(super) shape: Shape,
}

/// What a named type is.
pub(super) enum Shape {
    /// An object with these fields.
    Record(Vec<Field>),
    /// One of these texts.
    Choice(Vec<(String, String)>),
    /// One of several objects, told apart by `type`.
    Union(Vec<Variant>),
    /// Another name for this.
    Alias(Reference),
}

/// Which numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Width {
    /// 32 bits without a sign.
    Unsigned,
    /// 32 bits.
    Short,
    /// 64 bits.
    Long,
}

/// One object of a union; its fields begin with the tag.
pub(super) struct Variant {
    pub(super) tag: String,
    pub(super) text: String,
    pub(super) fields: Vec<Field>,
}

/// A field of an object.
pub(super) struct Field {
    pub(super) name: String,
    pub(super) text: String,
    pub(super) required: bool,
    pub(super) reference: Reference,
    /// Whether it may be null, or left out without a value in its place.
    pub(super) nullable: bool,
    /// Its value where it is left out.
    pub(super) default: Option<Value>,
    /// Its place in the declaration.
    pub(super) place: usize,
}

/// The type of a field or of an item.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Reference {
    Text,
    Integer(Width),
    Boolean,
    Null,
    /// Any JSON value.
    Any,
    List(Box<Reference>),
    Named(String),
    Literal(Vec<String>),
    Or(Vec<Reference>),
}

/// Every type of the documents, by name. What a caller writes is described as it is read, all else as it is written.
pub(super) fn types(documents: &[Document]) -> Result<Vec<Type>, String> {
    let definitions = |direction, wanted: fn(Direction) -> bool| {
        let mut generator = generator(direction);
        for document in documents.iter().filter(|document| wanted(document.direction)) {
            document.collect(&mut generator);
        }
        generator.take_definitions(true)
    };
    let mut all: BTreeMap<String, Value> =
        definitions(Direction::Output, |direction| direction == Direction::Output).into_iter().collect();
    for (name, read) in definitions(Direction::Input, |direction| direction == Direction::Input) {
        // Read and written, a type has the same fields.
        if all.get(&name).is_some_and(|written| keys(written) != keys(&read)) {
            return Err(format!("two types of core are called {name}: rename one"));
        }
        all.insert(name, read);
    }

    let names: BTreeSet<&str> = all.keys().map(String::as_str).collect();
    for name in &names {
        let base = name.trim_end_matches(|character: char| character.is_ascii_digit());
        if base != *name && names.contains(base) {
            return Err(format!("two types of core are called {base}: rename one"));
        }
    }
    let order = Order::read()?;
    all.iter().map(|(name, schema)| named(name, schema, &order).map_err(|error| format!("{name}: {error}"))).collect()
}

fn keys(schema: &Value) -> Vec<&String> {
    schema["properties"].as_object().into_iter().flat_map(Map::keys).collect()
}

fn named(name: &str, schema: &Value, order: &Order) -> Result<Type, String> {
    let object = schema.as_object().ok_or("not an object")?;
    let shape = if object.contains_key("properties") || is(object, "object") {
        let mut fields = fields(object)?;
        placed(&mut fields, name, order)?;
        Shape::Record(fields)
    } else if let Some(choices) = choices(object) {
        Shape::Choice(choices)
    } else if let Some(variants) = alternatives(object).filter(|variants| variants.iter().all(|one| tag(one).is_some()))
    {
        Shape::Union(variants.iter().map(|one| variant(one, order)).collect::<Result<_, _>>()?)
    } else {
        Shape::Alias(reference(schema)?)
    };
    Ok(Type { name: name.to_owned(), text: description(object), shape })
}

fn variant(schema: &Value, order: &Order) -> Result<Variant, String> {
    let object = schema.as_object().ok_or("a variant is not an object")?;
    let tag = tag(schema).ok_or("a variant has no tag")?;
    let mut fields = fields(object)?;
    placed(&mut fields, &camel(&tag), order)?;
    fields.sort_by_key(|field| field.name != "type");
    Ok(Variant { tag, text: description(object), fields })
}

/// Says of each field in which place it is declared; the tag stands before all.
fn placed(fields: &mut [Field], name: &str, order: &Order) -> Result<(), String> {
    let names: Vec<&str> = fields.iter().map(|field| field.name.as_str()).filter(|name| *name != "type").collect();
    let declared = match order.of(name, &names) {
        // A record may have a field `type` of its own.
        Err(_) if names.len() < fields.len() => order.of(name, &[names.as_slice(), &["type"]].concat()),
        found => found,
    }?;
    for field in fields {
        field.place = declared.iter().position(|one| *one == field.name).map_or(0, |place| place + 1);
    }
    Ok(())
}

fn tag(schema: &Value) -> Option<String> {
    Some(schema.pointer("/properties/type/const")?.as_str()?.to_owned())
}

fn fields(object: &Map<String, Value>) -> Result<Vec<Field>, String> {
    if object.get("additionalProperties") != Some(&Value::Bool(false)) {
        return Err("an object that accepts unknown fields".to_owned());
    }
    let required: BTreeSet<&str> =
        object.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    let properties = object.get("properties").and_then(Value::as_object);
    properties
        .into_iter()
        .flatten()
        .map(|(name, schema)| {
            let required = required.contains(name.as_str());
            let reference = reference(schema).map_err(|error| format!("{name}: {error}"))?;
            let nullable = matches!(&reference, Reference::Or(parts) if parts.contains(&Reference::Null));
            // Null is read as if the field were left out, and never written: the types say only "left out".
            let reference = if required { reference } else { without_null(reference) };
            let text = schema.as_object().map(description).unwrap_or_default();
            let default = schema.get("default").cloned();
            Ok(Field { name: name.clone(), text, required, reference, nullable, default, place: 0 })
        })
        .collect()
}

fn without_null(reference: Reference) -> Reference {
    let Reference::Or(mut parts) = reference else {
        return reference;
    };
    parts.retain(|part| *part != Reference::Null);
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        Some(last) => {
            parts.push(last);
            Reference::Or(parts)
        }
        None => Reference::Null,
    }
}

pub(super) fn reference(schema: &Value) -> Result<Reference, String> {
    let object = match schema {
        Value::Bool(true) => return Ok(Reference::Any),
        Value::Object(object) => object,
        _ => return Err("a schema that is neither true nor an object".to_owned()),
    };
    if let Some(path) = object.get("$ref").and_then(Value::as_str) {
        return Ok(Reference::Named(path.rsplit('/').next().unwrap_or(path).to_owned()));
    }
    if let Some(choices) = choices(object) {
        return Ok(Reference::Literal(choices.into_iter().map(|(value, _)| value).collect()));
    }
    if let Some(parts) = alternatives(object) {
        return parts.iter().map(reference).collect::<Result<_, _>>().map(Reference::Or);
    }
    match object.get("type") {
        Some(Value::String(kind)) => plain(kind, object),
        Some(Value::Array(kinds)) => kinds
            .iter()
            .map(|kind| plain(kind.as_str().unwrap_or_default(), object))
            .collect::<Result<_, _>>()
            .map(Reference::Or),
        None if object.keys().all(|key| matches!(key.as_str(), "description" | "title" | "default")) => {
            Ok(Reference::Any)
        }
        _ => Err(format!("documents do not use such a schema: {schema}")),
    }
}

fn plain(kind: &str, object: &Map<String, Value>) -> Result<Reference, String> {
    Ok(match kind {
        "string" => Reference::Text,
        "integer" => Reference::Integer(width(object)?),
        "boolean" => Reference::Boolean,
        "null" => Reference::Null,
        "array" => Reference::List(Box::new(reference(object.get("items").ok_or("a list without a type")?)?)),
        other => return Err(format!("documents do not use `{other}` here")),
    })
}

fn width(object: &Map<String, Value>) -> Result<Width, String> {
    match object.get("format").and_then(Value::as_str) {
        Some("uint32") => Ok(Width::Unsigned),
        Some("int32") => Ok(Width::Short),
        Some("int64") => Ok(Width::Long),
        other => Err(format!("documents do not use numbers of the format {other:?}")),
    }
}

fn choices(object: &Map<String, Value>) -> Option<Vec<(String, String)>> {
    if let Some(only) = object.get("const") {
        return Some(vec![(only.as_str()?.to_owned(), description(object))]);
    }
    if let Some(values) = object.get("enum").and_then(Value::as_array) {
        return values.iter().map(|value| Some((value.as_str()?.to_owned(), String::new()))).collect();
    }
    let parts = alternatives(object)?;
    let mut all = Vec::new();
    for part in parts {
        let part = part.as_object()?;
        if !part.contains_key("const") && !part.contains_key("enum") {
            return None;
        }
        all.extend(choices(part)?);
    }
    Some(all)
}

fn alternatives(object: &Map<String, Value>) -> Option<&Vec<Value>> {
    object.get("oneOf").or_else(|| object.get("anyOf")).and_then(Value::as_array)
}

fn is(object: &Map<String, Value>, kind: &str) -> bool {
    object.get("type").and_then(Value::as_str) == Some(kind)
}

fn description(object: &Map<String, Value>) -> String {
    object.get("description").and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// `regenerate_ticket` as `regenerateTicket`.
pub(super) fn lower_camel(name: &str) -> String {
    let name = camel(name);
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect()
}

/// `regenerate_ticket` as `RegenerateTicket`.
pub(super) fn camel(name: &str) -> String {
    let mut text = String::new();
    let mut upper = true;
    for character in name.chars() {
        if character.is_ascii_alphanumeric() {
            text.push(if upper { character.to_ascii_uppercase() } else { character });
            upper = false;
        } else {
            upper = true;
        }
    }
    text
}
