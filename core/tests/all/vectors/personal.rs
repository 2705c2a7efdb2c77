//! What is personal stays out of findings: every vector again, with a person's number, phone or name in a place where
//! none belongs.

use dengji::finding::{Finding, Language};
use serde_json::Value;

use super::spelling::Hand;

/// A citizen's number, a phone and a name that stand in no vector.
pub const SECRETS: [&str; 4] = ["440106199103077719", "13912345678", "欧阳千寻", "４４０１０６ 19910307 771X"];

/// How many places of a value can be written anew: texts, and keys.
fn places(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(places).sum(),
        Value::Object(fields) => fields.iter().map(|(_, field)| 1 + places(field)).sum(),
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => 1,
    }
}

/// Writes the secret into the place of that number; whether there is such a place. Names of people, enterprises and
/// things are shown where that is their purpose: a name goes everywhere but there.
fn put(value: &mut Value, at: &mut usize, secret: &str, named: bool) -> bool {
    match value {
        Value::Array(items) => items.iter_mut().any(|item| put(item, at, secret, named)),
        Value::Object(fields) => {
            let keys: Vec<String> = fields.keys().cloned().collect();
            for key in keys {
                if *at == 0 {
                    let field = fields.remove(&key).unwrap();
                    fields.insert(secret.to_owned(), field);
                    return true;
                }
                *at -= 1;
                let shown =
                    matches!(key.as_str(), "name" | "keyword" | "zh" | "en" | "organisationName" | "enterprise");
                if put(fields.get_mut(&key).unwrap(), at, secret, shown) {
                    return true;
                }
            }
            false
        }
        leaf if *at == 0 => {
            let name = !secret.contains(|character: char| character.is_ascii_digit());
            if !(name && named) {
                *leaf = Value::from(secret);
            }
            true
        }
        _ => {
            *at -= 1;
            false
        }
    }
}

/// The same input with the secret somewhere in it.
pub fn spoil(input: &Value, hand: &mut Hand, secret: &str) -> Value {
    let mut spoiled = input.clone();
    let mut at = hand.below(places(input).max(1));
    put(&mut spoiled, &mut at, secret, false);
    spoiled
}

/// All findings that stand in an answer.
pub fn findings(value: &Value, found: &mut Vec<Finding>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| findings(item, found)),
        Value::Object(fields) => {
            if fields.contains_key("code")
                && fields.contains_key("severity")
                && let Ok(finding) = serde_json::from_value(value.clone())
            {
                found.push(finding);
            }
            fields.values().for_each(|field| findings(field, found));
        }
        _ => {}
    }
}

/// Where the secret stands in what a person or a log gets to see of a finding.
pub fn told(finding: &Finding, secret: &str) -> Option<String> {
    let seen = [
        finding.text(Language::Zh),
        finding.text(Language::En),
        finding.to_string(),
        format!("{finding:?}"),
        finding.pointer.clone(),
        finding.related.join(" "),
    ];
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    seen.into_iter()
        .find(|text| text.contains(secret) || (digits(secret).len() > 10 && digits(text).contains(&digits(secret))))
}
