//! A profile with some values replaced: for a host that differs from a built-in profile in a few settings.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    finding::{Code, Failure, Finding},
    json,
};

/// One value to replace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Adjustment {
    /// Where, as a JSON pointer into the profile; `-` in place of an index appends to a list.
    pub pointer: String,
    /// The new value, as JSON text.
    pub value: String,
}

/// The JSON text of a document with some values replaced, in the order given.
pub(super) fn adjusted(text: &str, adjustments: &[Adjustment]) -> Result<String, Failure> {
    let mut document: Value = json::read(text)?;
    for adjustment in adjustments {
        let value: Value = json::read(&adjustment.value)?;
        let Some(place) = place(&mut document, &adjustment.pointer) else {
            let shown: String = json::known_part(&adjustment.pointer).chars().take(120).collect();
            return Err(Failure::misuse(Finding::new(Code::ProfileNoSuchPlace, "").with("pointer", shown)));
        };
        *place = value;
    }
    Ok(json::write(&document))
}

/// The JSON text of the value at a pointer.
pub(super) fn get(text: &str, pointer: &str) -> Option<String> {
    let document: Value = json::read(text).ok()?;
    document.pointer(pointer).map(json::write)
}

/// The value at a pointer, made where it is a new field of an object or the end of a list.
fn place<'a>(document: &'a mut Value, pointer: &str) -> Option<&'a mut Value> {
    let mut here = document;
    if pointer.is_empty() {
        return Some(here);
    }
    for token in pointer.strip_prefix('/')?.split('/') {
        let name = token.replace("~1", "/").replace("~0", "~");
        here = match here {
            Value::Object(fields) => fields.entry(name).or_insert(Value::Null),
            Value::Array(items) => {
                let index = if name == "-" {
                    items.push(Value::Null);
                    items.len() - 1
                } else {
                    name.parse().ok()?
                };
                items.get_mut(index)?
            }
            _ => return None,
        };
    }
    Some(here)
}
