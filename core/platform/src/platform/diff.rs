//! What differs between two profiles, by the ids of their rules rather than by their positions.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Basis;
use dengji_base::json;

/// One difference between two profiles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProfileDifference {
    /// Where, written like a JSON pointer, but with the id of a rule in place of its position:
    /// `/questions/ems_delivery/explanationRequired`.
    pub pointer: String,
    /// The canonical JSON text before; none where there was nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The canonical JSON text after; none where there is nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// On what the rule rests after the change, or rested before it was taken out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
}

/// Everything that differs, in the order of the pointers. The order of rules is no difference.
pub fn diff<P: Serialize + PartialEq>(before: &P, after: &P) -> Vec<ProfileDifference> {
    let mut differences = Vec::new();
    if before != after {
        compare(String::new(), Some(&value(before)), Some(&value(after)), None, &mut differences);
        differences.sort_by(|left, right| left.pointer.cmp(&right.pointer));
    }
    differences
}

fn value(profile: &impl Serialize) -> Value {
    serde_json::to_value(profile).unwrap_or_default()
}

fn text(value: &Value) -> String {
    String::from_utf8(json::canonical(value)).unwrap_or_default()
}

fn compare(
    pointer: String,
    before: Option<&Value>,
    after: Option<&Value>,
    basis: Option<&Basis>,
    into: &mut Vec<ProfileDifference>,
) {
    if before == after {
        return;
    }
    let own = after.and_then(basis_of).or_else(|| before.and_then(basis_of));
    let basis = own.as_ref().or(basis);
    match (before, after) {
        (Some(Value::Object(left)), Some(Value::Object(right))) if !is_one(left) || !is_one(right) => {
            let mut parts: BTreeMap<&str, (Option<&Value>, Option<&Value>)> = BTreeMap::new();
            for (key, part) in left {
                parts.entry(key).or_default().0 = Some(part);
            }
            for (key, part) in right {
                parts.entry(key).or_default().1 = Some(part);
            }
            for (key, (left, right)) in parts {
                let mut at = pointer.clone();
                json::push_token(&mut at, key);
                compare(at, left, right, basis, into);
            }
        }
        (Some(Value::Array(left)), Some(Value::Array(right))) if has_ids(left) && has_ids(right) => {
            let mut parts: BTreeMap<String, (Option<&Value>, Option<&Value>)> = BTreeMap::new();
            for (id, part) in with_ids(left) {
                parts.entry(id).or_default().0 = Some(part);
            }
            for (id, part) in with_ids(right) {
                parts.entry(id).or_default().1 = Some(part);
            }
            for (id, (left, right)) in parts {
                let mut at = pointer.clone();
                json::push_token(&mut at, &id);
                compare(at, left, right, basis, into);
            }
        }
        _ => into.push(ProfileDifference {
            pointer,
            before: before.map(text),
            after: after.map(text),
            basis: basis.cloned(),
        }),
    }
}

/// Whether an object is one value: a condition, a basis or a name in two languages.
fn is_one(object: &serde_json::Map<String, Value>) -> bool {
    object.contains_key("type") || object.contains_key("assumed") || object.contains_key("requirements")
}

fn basis_of(value: &Value) -> Option<Basis> {
    serde_json::from_value(value.get("basis")?.clone()).ok()
}

/// The fields by which the records of a profile are told apart, the first that stands.
const IDS: [&str; 12] =
    ["action", "capacity", "code", "dictionary", "field", "id", "item", "kind", "mailbox", "method", "role", "term"];

pub(super) fn id(record: &Value) -> Option<String> {
    let id = IDS.iter().find_map(|field| record.get(field)?.as_str())?;
    // A register rule is told apart by its subject too.
    match record.get("subject").and_then(Value::as_str) {
        Some(subject) => Some(format!("{id}.{subject}")),
        None => Some(id.to_owned()),
    }
}

fn has_ids(records: &[Value]) -> bool {
    records.iter().all(|record| id(record).is_some())
}

/// Every record with its id; the second of the same id is `id#2`.
pub(super) fn with_ids(records: &[Value]) -> Vec<(String, &Value)> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut named = Vec::with_capacity(records.len());
    for record in records {
        let id = id(record).unwrap_or_default();
        let count = seen.entry(id.clone()).or_default();
        *count += 1;
        named.push((if *count == 1 { id } else { format!("{id}#{count}") }, record));
    }
    named
}
