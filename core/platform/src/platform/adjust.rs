//! A profile with some values replaced: for a host that differs from a built-in profile in a few settings.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::diff::with_ids;
use dengji_base::{
    finding::{Code, Failure, Finding},
    json,
};

/// One value to replace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Adjustment {
    /// Where, as a JSON pointer into the profile; in place of an index, the id of an entry finds it, and `-` appends to a
    /// list.
    pub pointer: String,
    /// The new value, as JSON text.
    pub value: String,
}

/// The JSON text of a document with some values replaced, in the order given.
pub(super) fn adjusted(text: &str, adjustments: &[Adjustment]) -> Result<String, Failure> {
    let mut document: Value = json::read(text)?;
    for adjustment in adjustments {
        let value: Value = json::read(&adjustment.value)?;
        let Some((place, _)) = place(&mut document, &adjustment.pointer) else {
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

/// Where an entry stands in a list: by its index, or by its id as [`super::diff`] writes it.
pub(super) fn entry(items: &[Value], token: &str) -> Option<usize> {
    match token.parse() {
        Ok(index) => Some(index).filter(|index| *index < items.len()),
        Err(_) => with_ids(items).iter().position(|(id, _)| id == token),
    }
}

/// The value at a pointer, made where it is a new field of an object or the end of a list; and the pointer with the index
/// of each entry.
pub(super) fn place<'a>(document: &'a mut Value, pointer: &str) -> Option<(&'a mut Value, String)> {
    let (mut here, mut concrete) = (document, String::new());
    if pointer.is_empty() {
        return Some((here, concrete));
    }
    for token in pointer.strip_prefix('/')?.split('/') {
        let name = token.replace("~1", "/").replace("~0", "~");
        here = match here {
            Value::Object(fields) => {
                json::push_token(&mut concrete, &name);
                fields.entry(name).or_insert(Value::Null)
            }
            Value::Array(items) => {
                let index = if name == "-" {
                    items.push(Value::Null);
                    items.len() - 1
                } else {
                    entry(items, &name)?
                };
                json::push_token(&mut concrete, &index.to_string());
                items.get_mut(index)?
            }
            _ => return None,
        };
    }
    Some((here, concrete))
}

/// Takes the value at a pointer out; whether there was one.
pub(super) fn remove(document: &mut Value, pointer: &str) -> bool {
    let Some((parent, last)) = pointer.rsplit_once('/') else {
        return false;
    };
    let last = last.replace("~1", "/").replace("~0", "~");
    let mut here = Some(document);
    for token in parent.split('/').skip(1) {
        let name = token.replace("~1", "/").replace("~0", "~");
        here = here.and_then(|value| match value {
            Value::Object(fields) => fields.get_mut(&name),
            Value::Array(items) => entry(items, &name).and_then(|at| items.get_mut(at)),
            _ => None,
        });
    }
    match here {
        Some(Value::Object(fields)) => fields.remove(&last).is_some(),
        Some(Value::Array(items)) => match entry(items, &last) {
            Some(at) => {
                items.remove(at);
                true
            }
            None => false,
        },
        _ => false,
    }
}
