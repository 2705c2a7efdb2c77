//! The documents in Swift: structs and enums, each with its reader and its writer.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{comment, escaped, label};
use crate::generate::{
    model::{Field, Reference, Shape, Type, Variant, Width, lower_camel},
    typed::{check_masked, declared, named, shown},
};

/// Words whose name says more, or reads better, than the word.
const NAMES: &[(&str, &str)] = &[
    ("b_b", "bb"),
    ("b_t", "bt"),
    ("gbt38540_2020", "gbt2020"),
    ("gmt0031_2014", "gmt2014"),
    ("gmt0031_2025", "gmt2025"),
];

/// All documents.
pub(super) fn documents(types: &[Type]) -> Result<String, String> {
    check_masked(types)?;
    let mut out = String::from("import Foundation\n");
    for one in types {
        out.push('\n');
        let said = |error: String| format!("{}: {error}", one.name);
        match &one.shape {
            Shape::Record(fields) => record(&mut out, one, &declared(fields)).map_err(said)?,
            Shape::Choice(choices) => choice(&mut out, one, choices),
            Shape::Union(variants) => union(&mut out, one, variants, types).map_err(said)?,
            Shape::Alias(reference) => {
                comment(&mut out, "", one.text.lines());
                let means = if one.name == "Instant" { "Date".to_owned() } else { swift(reference).map_err(said)? };
                out.push_str(&format!("public typealias {} = {means}\n", named(&one.name)));
            }
        }
    }
    Ok(out)
}

fn record(out: &mut String, of: &Type, fields: &[&Field]) -> Result<(), String> {
    let name = named(&of.name);
    comment(out, "", of.text.lines());
    out.push_str(&format!("public struct {name}: Hashable, Sendable, JsonDocument {{\n"));
    for field in fields {
        comment(out, "    ", field.text.lines());
        out.push_str(&format!("    public var {}: {}\n", label(&field.name), held(field)?));
    }
    let parameters = fields.iter().map(|field| parameter(field)).collect::<Result<Vec<_>, _>>()?;
    out.push_str(&format!("\n    public init({}) {{\n", parameters.join(", ")));
    for field in fields {
        out.push_str(&format!("        self.{0} = {0}\n", label(&field.name)));
    }
    out.push_str("    }\n\n    init(reading json: inout JsonReader) throws {\n        try json.begin()\n");
    for field in fields {
        out.push_str(&format!("        {} = try {}\n", label(&field.name), read(field)?));
    }
    out.push_str(
        "        try json.end()\n    }\n\n    func write(to json: inout JsonWriter) {\n        json.begin()\n",
    );
    for field in fields {
        out.push_str(&format!("        json.{}\n", written(field, &label(&field.name))));
    }
    out.push_str("        json.end()\n    }\n}\n");
    masked(out, &of.name);
    Ok(())
}

fn masked(out: &mut String, name: &str) {
    let Some(shown) = shown(name) else { return };
    let mut parts: Vec<String> =
        shown.iter().map(|field| format!("{field}: \\(String(reflecting: {}))", label(field))).collect();
    parts.push("…".to_owned());
    out.push_str(&format!(
        "\nextension {name}: CustomDebugStringConvertible {{\n    /// Without personal data.\n    \
         public var debugDescription: String {{ \"{name}({})\" }}\n}}\n",
        parts.join(", ")
    ));
}

fn choice(out: &mut String, of: &Type, choices: &[(String, String)]) {
    comment(out, "", of.text.lines());
    out.push_str(&format!(
        "public enum {}: String, CaseIterable, Hashable, Sendable, JsonChoice {{\n",
        named(&of.name)
    ));
    for (value, text) in choices {
        comment(out, "    ", text.lines());
        let name = word(value);
        let said = if name == *value { String::new() } else { format!(" = \"{}\"", escaped(value)) };
        out.push_str(&format!("    case {}{said}\n", label(&name)));
    }
    out.push_str("}\n");
}

fn union(out: &mut String, of: &Type, variants: &[Variant], types: &[Type]) -> Result<(), String> {
    let name = named(&of.name);
    comment(out, "", of.text.lines());
    let indirect = if holds_itself(&of.name, types) { "indirect " } else { "" };
    out.push_str(&format!("public {indirect}enum {name}: Hashable, Sendable, JsonDocument {{\n"));
    for variant in variants {
        let fields = own(variant);
        comment(out, "    ", variant.text.lines());
        for field in fields.iter().filter(|field| !field.text.is_empty()) {
            comment(out, "    ", format!("- `{}`: {}", field.name, field.text).lines());
        }
        out.push_str(&format!("    case {}", case(variant)));
        if !fields.is_empty() {
            let parts = fields.iter().map(|field| parameter(field)).collect::<Result<Vec<_>, _>>()?;
            out.push_str(&format!("({})", parts.join(", ")));
        }
        out.push('\n');
    }
    out.push_str("\n    init(reading json: inout JsonReader) throws {\n        switch try json.tag() {\n");
    for variant in variants {
        let fields = own(variant);
        out.push_str(&format!("        case \"{}\":\n            self = ", escaped(&variant.tag)));
        if fields.is_empty() {
            out.push_str(&format!(".{}\n", case(variant)));
        } else {
            let parts = fields
                .iter()
                .map(|field| Ok(format!("{}: {}", field.name, read(field)?)))
                .collect::<Result<Vec<_>, String>>()?;
            out.push_str(&format!("try .{}(\n                {})\n", case(variant), parts.join(",\n                ")));
        }
    }
    out.push_str(
        "        default: throw DengjiError.fault\n        }\n        try json.end()\n    }\n\n    \
         func write(to json: inout JsonWriter) {\n        switch self {\n",
    );
    for variant in variants {
        let fields = own(variant);
        out.push_str(&format!("        case .{}", case(variant)));
        if !fields.is_empty() {
            let names: Vec<String> = (0..fields.len()).map(|number| format!("let part{number}")).collect();
            out.push_str(&format!("({})", names.join(", ")));
        }
        out.push_str(&format!(":\n            json.tag(\"{}\")\n", escaped(&variant.tag)));
        for (number, field) in fields.iter().enumerate() {
            out.push_str(&format!("            json.{}\n", written(field, &format!("part{number}"))));
        }
    }
    out.push_str("        }\n        json.end()\n    }\n}\n");
    Ok(())
}

/// The name of its case.
fn case(variant: &Variant) -> String {
    label(&word(&variant.tag))
}

/// The name of a word of a list.
fn word(word: &str) -> String {
    NAMES.iter().find(|(of, _)| *of == word).map_or_else(|| lower_camel(word), |(_, name)| (*name).to_owned())
}

/// Its fields without the tag.
fn own(variant: &Variant) -> Vec<&Field> {
    let mut fields = declared(&variant.fields);
    fields.retain(|field| field.name != "type");
    fields
}

/// `id: String`, with what it is where it is left out.
fn parameter(field: &Field) -> Result<String, String> {
    let usual = usual(field)?.map(|usual| format!(" = {usual}")).unwrap_or_default();
    Ok(format!("{}: {}{usual}", field.name, held(field)?))
}

/// What a field is where it is left out; nothing where it cannot be.
fn usual(field: &Field) -> Result<Option<String>, String> {
    if field.required {
        return Ok(None);
    }
    if field.nullable {
        return Ok(Some("nil".to_owned()));
    }
    Ok(match (&field.default, &field.reference) {
        (Some(Value::String(text)), Reference::Named(_)) => Some(format!(".{}", label(&word(text)))),
        (Some(Value::String(text)), _) => Some(format!("\"{}\"", escaped(text))),
        (Some(value @ (Value::Bool(_) | Value::Number(_))), _) => Some(value.to_string()),
        (_, Reference::List(_)) => Some("[]".to_owned()),
        (None, Reference::Text) => Some("\"\"".to_owned()),
        (None, Reference::Boolean) => Some("false".to_owned()),
        (None, Reference::Integer(_)) => Some("0".to_owned()),
        // A whole document: core writes it always, and a caller says it.
        (Some(Value::Object(_)), Reference::Named(_)) => None,
        (default, reference) => return Err(format!("{}: {reference:?} is left out: {default:?}", field.name)),
    })
}

/// The type of a field.
fn held(field: &Field) -> Result<String, String> {
    let mark = if field.nullable && !field.required { "?" } else { "" };
    Ok(format!("{}{mark}", swift(&field.reference)?))
}

/// The expression that reads a field.
fn read(field: &Field) -> Result<String, String> {
    let name = &field.name;
    Ok(match usual(field)? {
        None => format!("json.field(\"{name}\")"),
        Some(usual) if usual == "nil" => format!("json.maybe(\"{name}\")"),
        Some(usual) => format!("json.maybe(\"{name}\") ?? {usual}"),
    })
}

/// The call that writes a field.
fn written(field: &Field, value: &str) -> String {
    let call = if field.nullable && !field.required { "maybe" } else { "field" };
    format!("{call}(\"{}\", {value})", field.name)
}

/// The type that a reference means.
pub(in crate::generate) fn swift(reference: &Reference) -> Result<String, String> {
    Ok(match reference {
        Reference::Text | Reference::Literal(_) => "String".to_owned(),
        Reference::Integer(Width::Unsigned) => "UInt32".to_owned(),
        Reference::Integer(Width::Short) => "Int32".to_owned(),
        Reference::Integer(Width::Long) => "Int64".to_owned(),
        Reference::Boolean => "Bool".to_owned(),
        Reference::List(item) => format!("[{}]", swift(item)?),
        Reference::Named(name) => named(name).to_owned(),
        Reference::Or(parts) => match parts.as_slice() {
            [one, Reference::Null] => format!("{}?", swift(one)?),
            _ => return Err(format!("Swift has no type for {parts:?}")),
        },
        Reference::Any | Reference::Null => return Err(format!("Swift has no type for {reference:?}")),
    })
}

/// Whether a document holds one of its own kind, and not in a list: then it lies elsewhere.
fn holds_itself(name: &str, types: &[Type]) -> bool {
    let mut seen = BTreeSet::new();
    let mut next = vec![name];
    while let Some(one) = next.pop() {
        let Some(of) = types.iter().find(|of| of.name == one) else { continue };
        let fields: Vec<&Field> = match &of.shape {
            Shape::Record(fields) => fields.iter().collect(),
            Shape::Union(variants) => variants.iter().flat_map(|variant| &variant.fields).collect(),
            Shape::Choice(_) | Shape::Alias(_) => Vec::new(),
        };
        for field in fields {
            if let Reference::Named(held) = &field.reference {
                if held == name {
                    return true;
                }
                if seen.insert(held.as_str()) {
                    next.push(held);
                }
            }
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::{declared, documents, holds_itself, own};
    use crate::{
        documents::{Direction, all, generator},
        generate::model::{Field, Reference, Shape, Type, types},
    };

    /// The names that a schema requires stand in the order of the declaration; readers rely on it.
    fn check(of: &Type, fields: &[&Field], schema: &Value) {
        let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        let required: Vec<&str> = required.filter_map(Value::as_str).filter(|name| *name != "type").collect();
        let declared: Vec<&str> =
            fields.iter().map(|field| field.name.as_str()).filter(|name| required.contains(name)).collect();
        assert_eq!(declared, required, "{}", of.name);
    }

    #[test]
    fn fields_are_read_in_the_order_in_which_core_writes_them() -> Result<(), String> {
        let documents = all();
        let types = types(&documents)?;
        let mut checked = 0;
        for direction in [Direction::Input, Direction::Output] {
            let mut generator = generator(direction);
            for document in &documents {
                document.collect(&mut generator);
            }
            for (name, schema) in generator.take_definitions(true) {
                let Some(of) = types.iter().find(|one| one.name == name) else { continue };
                match &of.shape {
                    Shape::Record(fields) => {
                        let fields: Vec<&Field> =
                            declared(fields).into_iter().filter(|one| one.name != "type").collect();
                        check(of, &fields, &schema);
                    }
                    Shape::Union(variants) => {
                        let schemas = schema.get("oneOf").or(schema.get("anyOf")).and_then(Value::as_array);
                        let schemas = schemas.ok_or("a union without alternatives")?;
                        variants.iter().zip(schemas).for_each(|(one, schema)| check(of, &own(one), schema));
                    }
                    Shape::Choice(_) | Shape::Alias(_) => continue,
                }
                checked += 1;
            }
        }
        assert!(checked > 500, "{checked}");
        Ok(())
    }

    #[test]
    fn what_holds_itself_lies_elsewhere() {
        let record = |name: &str, reference| {
            let (name, text) = (name.to_owned(), String::new());
            let field =
                Field { name: "a".into(), text, required: true, reference, nullable: false, default: None, place: 1 };
            Type { name, text: String::new(), shape: Shape::Record(vec![field]) }
        };
        let named = |name: &str| Reference::Named(name.to_owned());
        let list = Reference::List(Box::new(named("C")));
        let all = [record("A", named("B")), record("B", named("A")), record("C", list), record("D", named("A"))];
        assert_eq!(["A", "B", "C", "D"].map(|name| holds_itself(name, &all)), [true, true, false, false]);
    }

    #[test]
    fn nobodys_number_is_printed() -> Result<(), String> {
        let text = documents(&types(&all())?)?;
        assert!(text.contains("\"Actor(id: \\(String(reflecting: id)), role: \\(String(reflecting: role)), …)\""));
        assert!(text.contains("\"Principal(…)\""));
        Ok(())
    }
}
