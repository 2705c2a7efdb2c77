//! The Swift package: its documents, and its calls from the table of operations.

pub(super) mod documents;
pub(super) mod names;
mod operations;

use super::{Generated, model::Type, operations::Operation};
use crate::documents::Document;

const SOURCES: &str = "bindings-mobile/swift/Sources/Dengji";
const NOTE: &str = "// Generated from the Rust sources by `cargo xtask generate`; do not edit.\n";

/// All that is generated beside what UniFFI writes.
pub(super) fn files(
    types: &[Type],
    documents: &[Document],
    operations: &[Operation],
) -> Result<Vec<Generated>, String> {
    let said = |error: String| format!("Swift: {error}");
    let file = |name: &str, text: String| Generated::new(format!("{SOURCES}/{name}"), format!("{NOTE}{text}"));
    Ok(vec![
        file("Documents.swift", documents::documents(types).map_err(said)?),
        file("Dengji.swift", operations::operations(operations, types).map_err(said)?),
        file("Json.swift", json(documents)),
    ])
}

/// Every document from JSON text, strictly, and to it.
fn json(documents: &[Document]) -> String {
    let each = documents.iter().map(|Document { name, .. }| {
        format!(
            "\nextension {name} {{\n    /// Reads it from JSON text, strictly.\n    \
             public init(json text: String) throws {{ self = try readDocument(\"{name}\", text) }}\n\n    \
             /// Writes it as JSON text.\n    \
             public func json() throws -> String {{ try writeDocument(\"{name}\", self) }}\n}}\n"
        )
    });
    each.collect()
}

/// Documentation, with what stands in it where it is.
fn comment<'a>(out: &mut String, indent: &str, lines: impl Iterator<Item = &'a str>) {
    for line in lines {
        out.push_str(format!("{indent}/// {line}").trim_end());
        out.push('\n');
    }
}

/// A text within quotation marks.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

/// A name where the language has a word of its own.
fn label(name: &str) -> String {
    const WORDS: &[&str] = &[
        "as",
        "associatedtype",
        "break",
        "case",
        "catch",
        "class",
        "continue",
        "default",
        "defer",
        "do",
        "else",
        "enum",
        "extension",
        "fallthrough",
        "false",
        "fileprivate",
        "for",
        "func",
        "guard",
        "if",
        "import",
        "in",
        "init",
        "inout",
        "internal",
        "is",
        "let",
        "nil",
        "operator",
        "private",
        "protocol",
        "public",
        "repeat",
        "return",
        "self",
        "static",
        "struct",
        "subscript",
        "super",
        "switch",
        "throw",
        "throws",
        "true",
        "try",
        "var",
        "where",
        "while",
    ];
    if WORDS.contains(&name) { format!("`{name}`") } else { name.to_owned() }
}
