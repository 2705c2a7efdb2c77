//! `schemas/`: one JSON Schema a document, and the catalogue of messages.

use schemars::Schema;

use super::{
    Generated,
    titles::{Titles, Tree},
};
use crate::documents::{Direction, Document};

/// The schema of every document, and `messages.json`.
pub(super) fn files(documents: &[Document]) -> Result<Vec<Generated>, String> {
    let mut files = Vec::new();
    let sub_case = documents.iter().find(|document| document.name == "SubCaseDocument");
    let sub_case = sub_case.ok_or("there is no document of a sub-case")?;
    let titles = Titles::new(&tree(&sub_case.whole(Direction::Input))?)?;
    let schema = |document: &Document, direction| {
        let mut tree = tree(&document.whole(direction))?;
        titles.put(&mut tree);
        pretty(&tree)
    };
    for document in documents {
        let name = kebab(&document.name);
        let written = schema(document, Direction::Output)?;
        match document.direction {
            Direction::Output => files.push(Generated::new(format!("schemas/{name}.schema.json"), written)),
            Direction::Input => {
                let read = schema(document, Direction::Input)?;
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

/// A schema with its keywords in the order in which schemars writes them.
fn tree(schema: &Schema) -> Result<Tree, String> {
    let text = serde_json::to_string(schema).map_err(|error| error.to_string())?;
    serde_json::from_str(&text).map_err(|error| error.to_string())
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
