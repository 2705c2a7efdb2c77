//! The documents as TypeScript types: interfaces, and unions told apart by `type`.

use super::model::{Field, Reference, Shape, Type, camel};
use crate::documents::{Direction, Document};

/// `documents.d.ts`.
pub(super) fn documents(types: &[Type], documents: &[Document]) -> String {
    let mut out = "// The documents of dengji as TypeScript types.\n// Generated from core by `cargo xtask generate`; do not edit.\n".to_owned();
    for one in types {
        match &one.shape {
            Shape::Record(fields) => interface(&mut out, &one.name, &one.text, fields),
            Shape::Choice(choices) => {
                out.push('\n');
                comment(&mut out, "", &one.text);
                out.push_str(&format!("export type {} =", one.name));
                for (value, text) in choices {
                    out.push('\n');
                    comment(&mut out, "  ", text);
                    out.push_str(&format!("  | {value:?}"));
                }
                out.push('\n');
            }
            Shape::Union(variants) => {
                let names: Vec<String> =
                    variants.iter().map(|variant| format!("{}{}", one.name, camel(&variant.tag))).collect();
                for (name, variant) in names.iter().zip(variants) {
                    interface(&mut out, name, &variant.text, &variant.fields);
                }
                alias(&mut out, &one.name, &one.text, &names.join("\n  | "));
            }
            Shape::Alias(reference) => alias(&mut out, &one.name, &one.text, &typescript(reference)),
        }
    }
    by_name(&mut out, documents);
    out
}

/// The documents that `fromJson` and `toJson` read, by the name of their type.
fn by_name(out: &mut String, documents: &[Document]) {
    out.push_str("\n/** The documents that can be read by name. */\nexport interface Documents {\n");
    for document in documents.iter().filter(|document| document.direction == Direction::Input) {
        out.push_str(&format!("  {0}: {0}\n", document.name));
    }
    out.push_str("}\n");
}

fn alias(out: &mut String, name: &str, text: &str, value: &str) {
    out.push('\n');
    comment(out, "", text);
    out.push_str(&format!("export type {name} = {value}\n"));
}

fn interface(out: &mut String, name: &str, text: &str, fields: &[Field]) {
    out.push('\n');
    comment(out, "", text);
    out.push_str(&format!("export interface {name} {{\n"));
    for field in fields {
        comment(out, "  ", &field.text);
        let mark = if field.required { "" } else { "?" };
        out.push_str(&format!("  {}{mark}: {}\n", field.name, typescript(&field.reference)));
    }
    out.push_str("}\n");
}

fn typescript(reference: &Reference) -> String {
    match reference {
        Reference::Text => "string".to_owned(),
        Reference::Integer(_) => "number".to_owned(),
        Reference::Boolean => "boolean".to_owned(),
        Reference::Null => "null".to_owned(),
        Reference::Any => "unknown".to_owned(),
        Reference::List(item) => format!("Array<{}>", typescript(item)),
        Reference::Named(name) => name.clone(),
        Reference::Literal(values) => values.iter().map(|value| format!("{value:?}")).collect::<Vec<_>>().join(" | "),
        Reference::Or(parts) => parts.iter().map(typescript).collect::<Vec<_>>().join(" | "),
    }
}

fn comment(out: &mut String, indent: &str, text: &str) {
    if text.is_empty() {
        return;
    }
    let text = text.replace("*/", "*\u{200b}/");
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
