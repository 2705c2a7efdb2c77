//! Blanks in commands: every text of every command that the vectors carry out, blanked.

use serde_json::{Value, json};

/// What shows nothing: nothing, and a character without a shape.
pub const BLANKS: [&str; 2] = ["", "\u{200B}"];

/// Texts of commands that may be blank, and why: `aggregate action place`, `*` for every row.
pub const MAY_BE_BLANK: &[(&str, &str)] = &[];

/// Documents that may be incomplete while they are drafts; the checks of `silence` look at them leaf by leaf.
const DRAFTS: &[&str] = &[
    "/application/",
    "/questionnaire/",
    "/changes/",
    "/content/",
    "/material/files/",
    "/units/*/unit/",
    "/subCases/*/content/",
];

/// The filled texts of an action but its kind, with their places below it and the place with `*` for every row.
pub fn texts(action: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(action, "", "", &mut found);
    found.retain(|(place, pattern)| place != "/type" && !DRAFTS.iter().any(|draft| pattern.starts_with(draft)));
    found
}

fn collect(value: &Value, place: &str, pattern: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                collect(value, &format!("{place}/{key}"), &format!("{pattern}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for (at, value) in items.iter().enumerate() {
                collect(value, &format!("{place}/{at}"), &format!("{pattern}/*"), found);
            }
        }
        Value::String(text) if !text.trim().is_empty() => found.push((place.to_owned(), pattern.to_owned())),
        _ => {}
    }
}

/// The step with this text of its command blanked.
pub fn blanked(input: &Value, place: &str, blank: &str) -> Value {
    let mut input = input.clone();
    // A command of its own: one that was given before would be told as that.
    input["command"]["id"] = json!("blanked");
    *input["command"]["action"].pointer_mut(place).expect("a place") = json!(blank);
    input
}
