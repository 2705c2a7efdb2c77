//! Documents: data classes, sealed classes and enums, which write themselves and are read.

use serde_json::Value;

use super::super::{
    model::{Field, Reference, Shape, Type, Variant, Width, camel},
    typed::{self, check_masked, named, shown},
};
use super::{Known, Target, comment, literal, quoted, upper};
use crate::documents::Document;

const HEAD: &str = "// Generated from core's documents by `cargo xtask generate`; do not edit.\n";

/// `Documents.kt`.
pub(super) fn types(types: &[Type], known: &Known<'_>) -> Result<String, String> {
    check_masked(types)?;
    let mut out = format!("{HEAD}package dengji.documents\n");
    for one in types {
        let name = one.name.as_str();
        out.push('\n');
        comment(&mut out, "", &one.text);
        match &one.shape {
            Shape::Record(fields) => {
                record(&mut out, known, name, fields).map_err(|error| format!("{name}: {error}"))?;
            }
            Shape::Choice(choices) => choice(&mut out, name, choices),
            Shape::Union(variants) => {
                union(&mut out, known, name, variants).map_err(|error| format!("{name}: {error}"))?;
            }
            Shape::Alias(Reference::Text) if name == "Instant" => {
                out.push_str("public typealias Instant = java.time.Instant\n");
            }
            Shape::Alias(Reference::Text) => {
                out.push_str(&format!("public typealias {} = String\n", named(name)));
            }
            Shape::Alias(other) => return Err(format!("{name}: Kotlin has nothing for {other:?}")),
        }
    }
    Ok(out)
}

/// `Json.kt`: every document that stands alone, to and from JSON text.
pub(super) fn json(documents: &[Document], known: &Known<'_>) -> Result<String, String> {
    let mut out = format!("{HEAD}package dengji\n\nimport dengji.documents.*\n");
    for Document { name, .. } in documents {
        let read = known.read(&Reference::Named(name.clone()))?;
        let written = match known.0.get(name.as_str()) {
            Some(Shape::Choice(_)) => "JsonWriter.text { it.text(word) }",
            _ => "written()",
        };
        out.push_str(&format!(
            "\n/** Reads it from JSON text, strictly. */\n@Throws(DengjiException::class)\n\
             public fun {name}.Companion.fromJson(text: String): {name} =\n    \
             readDocument(\"{name}\", text) {{ reader -> {read} }}\n\n\
             /** Writes it as JSON text. */\n@Throws(DengjiException::class)\n\
             public fun {name}.toJson(): String = writeDocument(\"{name}\", {written})\n"
        ));
    }
    Ok(out)
}

fn choice(out: &mut String, name: &str, choices: &[(String, String)]) {
    out.push_str(&format!("public enum class {name}(/** As documents write it. */ public val word: String) {{\n"));
    for (place, (word, text)) in choices.iter().enumerate() {
        comment(out, "    ", text);
        let mark = if place + 1 == choices.len() { ';' } else { ',' };
        out.push_str(&format!("    {}({}){mark}\n", upper(word), literal(word)));
    }
    out.push_str(&format!(
        "\n    public companion object {{\n        private val words = entries.associateBy {{ it.word }}\n\n        \
         internal fun of(word: String): {name} = words[word] ?: throw Handover.internal(\"no {name} `$word`\")\n    }}\n}}\n"
    ));
}

fn record(out: &mut String, known: &Known<'_>, name: &str, fields: &[Field]) -> Result<(), String> {
    let fields = declared(fields)?;
    properties(out, known, "", name, &fields, "Document()")?;
    writing(out, known, "    ", None, &fields)?;
    if let Some(shown) = shown(name) {
        let parts: Vec<String> = shown.iter().map(|field| format!("{field}=${field}")).collect();
        out.push_str(&format!("\n    override fun toString(): String = \"{name}({})\"\n", parts.join(", ")));
    }
    out.push_str("\n    public companion object {\n");
    reading(out, known, "internal fun read", name, "fields", &fields)?;
    out.push_str("    }\n}\n");
    Ok(())
}

fn union(out: &mut String, known: &Known<'_>, name: &str, variants: &[Variant]) -> Result<(), String> {
    out.push_str(&format!("public sealed class {name} : Document() {{\n"));
    let (mut read, mut readers) = (String::new(), String::new());
    for one in variants {
        let (own, tag) = (camel(&one.tag), literal(&one.tag));
        if known.0.contains_key(own.as_str()) && refers(variants, &own) {
            return Err(format!("the variant {own} hides the type of that name"));
        }
        let fields: Vec<&Field> = one.fields.iter().filter(|field| field.name != "type").collect();
        comment(out, "    ", &one.text);
        if fields.is_empty() {
            out.push_str(&format!("    public data object {own} : {name}() {{\n"));
            writing(out, known, "        ", Some(&one.tag), &[])?;
            read.push_str(&format!("            {tag} -> reader.bare({own})\n"));
        } else {
            let mut fields = fields;
            fields.sort_by_key(|field| field.place);
            properties(out, known, "    ", &own, &fields, &format!("{name}()"))?;
            writing(out, known, "        ", Some(&one.tag), &fields)?;
            let function = super::lower(&one.tag);
            read.push_str(&format!("            {tag} -> {function}(reader)\n"));
            readers.push('\n');
            reading(&mut readers, known, &format!("private fun {function}"), &own, "rest", &fields)?;
        }
        out.push_str("    }\n\n");
    }
    out.push_str(&format!(
        "    public companion object {{\n        internal fun read(reader: JsonReader): {name} = \
         when (val tag = reader.tag()) {{\n{read}            else -> reader.unknown(tag)\n        }}\n{readers}    }}\n}}\n"
    ));
    Ok(())
}

/// Whether a field of these variants has the type of this name.
fn refers(variants: &[Variant], name: &str) -> bool {
    fn leads(reference: &Reference, name: &str) -> bool {
        match reference {
            Reference::Named(other) => other == name,
            Reference::List(item) => leads(item, name),
            Reference::Or(parts) => parts.iter().any(|part| leads(part, name)),
            _ => false,
        }
    }
    variants.iter().flat_map(|variant| &variant.fields).any(|field| leads(&field.reference, name))
}

/// The fields in the order of their declaration.
fn declared(fields: &[Field]) -> Result<Vec<&Field>, String> {
    if fields.is_empty() {
        return Err("Kotlin has no record without fields".to_owned());
    }
    Ok(typed::declared(fields))
}

/// A field as a property: its type, and its value where it is left out.
struct Property {
    name: String,
    of: String,
    default: Option<String>,
}

impl Property {
    fn of(known: &Known<'_>, field: &Field) -> Result<Self, String> {
        let said = |error: String| format!("{}: {error}", field.name);
        let plain = known.name(&field.reference).map_err(said)?;
        let of = if field.nullable && !plain.ends_with('?') { format!("{plain}?") } else { plain };
        let default = if field.nullable {
            Some("null".to_owned())
        } else if let Some(value) = &field.default {
            Some(value_of(known, value, &field.reference).map_err(said)?)
        } else if field.required {
            None
        } else {
            Some(empty(known, &field.reference).map_err(said)?)
        };
        Ok(Self { name: quoted(&field.name), of, default })
    }
}

fn properties(
    out: &mut String,
    known: &Known<'_>,
    indent: &str,
    name: &str,
    fields: &[&Field],
    parent: &str,
) -> Result<(), String> {
    out.push_str(&format!("{indent}public data class {name}(\n"));
    for field in fields {
        if matches!(field.name.as_str(), "reader" | "writer" | "it") {
            return Err(format!("a field called {}", field.name));
        }
        comment(out, &format!("{indent}    "), &field.text);
        let Property { name, of, default } = Property::of(known, field)?;
        let default = default.map(|value| format!(" = {value}")).unwrap_or_default();
        out.push_str(&format!("{indent}    public val {name}: {of}{default},\n"));
    }
    out.push_str(&format!("{indent}) : {parent} {{\n"));
    Ok(())
}

fn writing(
    out: &mut String,
    known: &Known<'_>,
    indent: &str,
    tag: Option<&str>,
    fields: &[&Field],
) -> Result<(), String> {
    out.push_str(&format!("{indent}override fun write(writer: JsonWriter) {{\n"));
    out.push_str(&format!("{indent}    writer.open({})\n", tag.map(literal).unwrap_or_default()));
    for field in fields {
        out.push_str(&format!("{indent}    {}\n", written(known, field)?));
    }
    out.push_str(&format!("{indent}    writer.close()\n{indent}}}\n"));
    Ok(())
}

fn written(known: &Known<'_>, field: &Field) -> Result<String, String> {
    let key = &field.name;
    let name = quoted(key);
    let mark = if field.nullable { "?" } else { "" };
    let reference = match known.target(&field.reference)? {
        Target::Nullable(inner) => inner,
        _ => &field.reference,
    };
    Ok(match known.target(reference)? {
        Target::Text | Target::Form(_) => format!("writer.text(\"{key}\", {name})"),
        Target::Number(Width::Long) => format!("writer.number(\"{key}\", {name})"),
        Target::Number(_) => format!("writer.number(\"{key}\", {name}{mark}.toLong())"),
        Target::Truth => format!("writer.truth(\"{key}\", {name})"),
        Target::Instant => format!("writer.text(\"{key}\", {name}{mark}.toString())"),
        Target::Choice(_) => format!("writer.text(\"{key}\", {name}{mark}.word)"),
        Target::Document(_) => format!("writer.document(\"{key}\", {name})"),
        Target::List(item) => format!("writer.list(\"{key}\", {name}) {{ {} }}", written_item(known, item)?),
        Target::Nullable(_) => return Err(format!("{key}: null twice")),
    })
}

fn written_item(known: &Known<'_>, item: &Reference) -> Result<String, String> {
    Ok(match known.target(item)? {
        Target::Text | Target::Form(_) => "writer.text(it)".to_owned(),
        Target::Number(_) => "writer.number(it.toLong())".to_owned(),
        Target::Truth => "writer.truth(it)".to_owned(),
        Target::Instant => "writer.text(it.toString())".to_owned(),
        Target::Choice(_) => "writer.text(it.word)".to_owned(),
        Target::Document(_) => "it.write(writer)".to_owned(),
        Target::List(inner) => format!("list -> writer.list(list) {{ {} }}", written_item(known, inner)?),
        Target::Nullable(inner) => format!("if (it == null) writer.nothing() else {}", written_item(known, inner)?),
    })
}

fn reading(
    out: &mut String,
    known: &Known<'_>,
    function: &str,
    name: &str,
    loops: &str,
    fields: &[&Field],
) -> Result<(), String> {
    out.push_str(&format!("        {function}(reader: JsonReader): {name} {{\n"));
    let (mut whens, mut given) = (String::new(), Vec::new());
    for field in fields {
        let Property { name, of, default } = Property::of(known, field)?;
        let read = known.read(&field.reference)?;
        let read = if field.nullable && !read.starts_with("reader.orNull") {
            format!("reader.orNull {{ {read} }}")
        } else {
            read
        };
        whens.push_str(&format!("                    \"{}\" -> {name} = {read}\n", field.name));
        let (begin, end) = match default {
            Some(value) if !value.contains('(') || value == "listOf()" => (value, String::new()),
            Some(value) => ("null".to_owned(), format!(" ?: {value}")),
            None => ("null".to_owned(), format!(" ?: reader.missing(\"{}\")", field.name)),
        };
        let of = if begin == "null" && !of.ends_with('?') { format!("{of}?") } else { of };
        out.push_str(&format!("            var {name}: {of} = {begin}\n"));
        given.push(format!("{name}{end}"));
    }
    out.push_str(&format!(
        "            reader.{loops} {{\n                when (it) {{\n{whens}                    \
         else -> reader.unknown(it)\n                }}\n            }}\n            return {name}({})\n        }}\n",
        given.join(", ")
    ));
    Ok(())
}

/// What core puts in the place of a field that is left out, where the schema does not say it: nothing at all.
fn empty(known: &Known<'_>, reference: &Reference) -> Result<String, String> {
    Ok(match known.target(reference)? {
        Target::Text | Target::Form(_) => "\"\"".to_owned(),
        Target::Number(Width::Unsigned) => "0u".to_owned(),
        Target::Number(_) => "0".to_owned(),
        Target::Truth => "false".to_owned(),
        Target::List(_) => "listOf()".to_owned(),
        Target::Document(name) => format!("{name}()"),
        _ => return Err("left out, and nothing says what stands in its place".to_owned()),
    })
}

/// A value of a schema as Kotlin makes it.
fn value_of(known: &Known<'_>, value: &Value, reference: &Reference) -> Result<String, String> {
    let none = || format!("no such value: {value}");
    Ok(match known.target(reference)? {
        Target::Text | Target::Form(_) => literal(value.as_str().ok_or_else(none)?),
        Target::Number(Width::Unsigned) => format!("{value}u"),
        Target::Number(_) | Target::Truth => value.to_string(),
        Target::Choice(name) => format!("{name}.{}", upper(value.as_str().ok_or_else(none)?)),
        Target::List(item) => {
            let items = value.as_array().ok_or_else(none)?.iter().map(|one| value_of(known, one, item));
            format!("listOf({})", items.collect::<Result<Vec<_>, _>>()?.join(", "))
        }
        Target::Document(name) => {
            let object = value.as_object().ok_or_else(none)?;
            let Some(Shape::Record(fields)) = known.0.get(name) else { return Err(none()) };
            let mut given = Vec::new();
            for field in declared(fields)? {
                let Some(value) = object.get(&field.name) else { continue };
                let own = Property::of(known, field)?;
                let value = value_of(known, value, &field.reference)?;
                if own.default.as_ref() != Some(&value) {
                    given.push(format!("{} = {value}", own.name));
                }
            }
            format!("{name}({})", given.join(", "))
        }
        Target::Instant | Target::Nullable(_) => return Err(none()),
    })
}
