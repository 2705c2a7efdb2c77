//! The documents and the operations in Kotlin.

mod calls;
mod documents;

use std::collections::BTreeMap;

pub(super) use self::calls::class_name;
use super::{
    Generated,
    model::{Reference, Shape, Type, Width, lower_camel},
    typed::named,
};
use crate::documents::Document;

const FOLDER: &str = "bindings-mobile/kotlin/src/main/kotlin/dengji";

const KEYWORDS: &[&str] = &[
    "as",
    "break",
    "class",
    "continue",
    "do",
    "else",
    "false",
    "for",
    "fun",
    "if",
    "in",
    "interface",
    "is",
    "null",
    "object",
    "package",
    "return",
    "super",
    "this",
    "throw",
    "true",
    "try",
    "typealias",
    "typeof",
    "val",
    "var",
    "when",
    "while",
];

/// The sources of the package that follow from core.
pub(super) fn files(types: &[Type], documents: &[Document]) -> Result<Vec<Generated>, String> {
    let known = Known::of(types);
    Ok(vec![
        Generated::new(format!("{FOLDER}/documents/Documents.kt"), documents::types(types, &known)?),
        Generated::new(format!("{FOLDER}/Json.kt"), documents::json(documents, &known)?),
        Generated::new(format!("{FOLDER}/Dengji.kt"), calls::file(&known)?),
    ])
}

/// Every type of the documents by its name.
pub(super) struct Known<'a>(BTreeMap<&'a str, &'a Shape>);

/// What a reference leads to.
pub(super) enum Target<'a> {
    Text,
    Number(Width),
    Truth,
    /// An alias of a text: its name in Kotlin.
    Form(&'a str),
    Instant,
    Choice(&'a str),
    Document(&'a str),
    List(&'a Reference),
    Nullable(&'a Reference),
}

impl<'a> Known<'a> {
    pub(super) fn of(types: &'a [Type]) -> Self {
        Self(types.iter().map(|one| (one.name.as_str(), &one.shape)).collect())
    }
}

impl Known<'_> {
    pub(super) fn target<'r>(&self, reference: &'r Reference) -> Result<Target<'r>, String> {
        Ok(match reference {
            Reference::Text => Target::Text,
            Reference::Integer(width) => Target::Number(*width),
            Reference::Boolean => Target::Truth,
            Reference::List(item) => Target::List(item),
            Reference::Named(name) => match self.0.get(name.as_str()) {
                Some(Shape::Record(_) | Shape::Union(_)) => Target::Document(name),
                Some(Shape::Choice(_)) => Target::Choice(name),
                Some(Shape::Alias(Reference::Text)) if name == "Instant" => Target::Instant,
                Some(Shape::Alias(Reference::Text)) => Target::Form(named(name)),
                _ => return Err(format!("Kotlin has nothing for {name}")),
            },
            Reference::Or(parts) => match parts.as_slice() {
                [one, Reference::Null] | [Reference::Null, one] => Target::Nullable(one),
                _ => return Err(format!("Kotlin has nothing for {reference:?}")),
            },
            other => return Err(format!("Kotlin has nothing for {other:?}")),
        })
    }

    /// The type as Kotlin writes it.
    pub(super) fn name(&self, reference: &Reference) -> Result<String, String> {
        Ok(match self.target(reference)? {
            Target::Text => "String".to_owned(),
            Target::Number(Width::Unsigned) => "UInt".to_owned(),
            Target::Number(Width::Short) => "Int".to_owned(),
            Target::Number(Width::Long) => "Long".to_owned(),
            Target::Truth => "Boolean".to_owned(),
            Target::Instant => "Instant".to_owned(),
            Target::Form(name) | Target::Choice(name) | Target::Document(name) => name.to_owned(),
            Target::List(item) => format!("List<{}>", self.name(item)?),
            Target::Nullable(inner) => format!("{}?", self.name(inner)?),
        })
    }

    /// What reads one from `reader`.
    fn read(&self, reference: &Reference) -> Result<String, String> {
        Ok(match self.target(reference)? {
            Target::Text | Target::Form(_) => "reader.text()".to_owned(),
            Target::Number(Width::Unsigned) => "reader.uint()".to_owned(),
            Target::Number(Width::Short) => "reader.int()".to_owned(),
            Target::Number(Width::Long) => "reader.long()".to_owned(),
            Target::Truth => "reader.truth()".to_owned(),
            Target::Instant => "reader.instant()".to_owned(),
            Target::Choice(name) => format!("{name}.of(reader.word())"),
            Target::Document(name) => format!("{name}.read(reader)"),
            Target::List(item) => format!("reader.list {{ {} }}", self.read(item)?),
            Target::Nullable(inner) => format!("reader.orNull {{ {} }}", self.read(inner)?),
        })
    }
}

/// `sub_case` as `subCase`, and fit to be a name.
pub(super) fn lower(name: &str) -> String {
    quoted(&lower_camel(name))
}

pub(super) fn quoted(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("`{name}`") } else { name.to_owned() }
}

/// `sha_256` as `SHA_256`.
fn upper(name: &str) -> String {
    name.to_ascii_uppercase().replace(|letter: char| !letter.is_ascii_alphanumeric(), "_")
}

/// A comment before a declaration.
fn comment(out: &mut String, indent: &str, text: &str) {
    // Comments nest: a pattern such as `/buyers/*/name` would open one.
    let text = text.trim().replace("/*", "/&#42;").replace("*/", "&#42;/");
    if text.is_empty() {
        return;
    }
    if text.contains('\n') {
        out.push_str(&format!("{indent}/**\n"));
        for line in text.lines() {
            out.push_str(format!("{indent} * {line}").trim_end());
            out.push('\n');
        }
        out.push_str(&format!("{indent} */\n"));
    } else {
        out.push_str(&format!("{indent}/** {text} */\n"));
    }
}

/// A text as Kotlin writes it.
fn literal(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('$', "\\$").replace('\n', "\\n"))
}
