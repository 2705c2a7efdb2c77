//! `schemas/`: one JSON Schema a document, and the catalogue of messages.

use super::Generated;
use crate::documents::{Direction, Document};

/// The schema of every document, and `messages.json`.
pub(super) fn files(documents: &[Document]) -> Result<Vec<Generated>, String> {
    let mut files = Vec::new();
    for document in documents {
        let name = kebab(&document.name);
        let written = pretty(&document.whole(Direction::Output))?;
        match document.direction {
            Direction::Output => files.push(Generated::new(format!("schemas/{name}.schema.json"), written)),
            Direction::Input => {
                let read = pretty(&document.whole(Direction::Input))?;
                if read != written {
                    // What the library writes is narrower: fields that may be left out are then always there.
                    files.push(Generated::new(format!("schemas/{name}.output.schema.json"), written));
                }
                files.push(Generated::new(format!("schemas/{name}.schema.json"), read));
            }
        }
    }
    files.push(Generated::new("schemas/messages.json", pretty(&dengji::finding::catalogue())?));
    Ok(files)
}

fn pretty<T: serde::Serialize>(value: &T) -> Result<String, String> {
    let mut text = serde_json::to_string_pretty(value).map_err(|error| error.to_string())?;
    text.push('\n');
    Ok(text)
}

/// `PropertyUnit` as `property-unit`.
fn kebab(name: &str) -> String {
    let mut text = String::new();
    for character in name.chars() {
        if character.is_ascii_uppercase() && !text.is_empty() {
            text.push('-');
        }
        text.push(character.to_ascii_lowercase());
    }
    text
}
