//! Spelling never matters: every vector again, with all its numbers and names written otherwise, comes to the same
//! decisions.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// A small generator: the same seed gives the same spellings.
pub struct Hand(u64);

impl Hand {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next(u64::try_from(end).unwrap())).unwrap()
    }

    fn next(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % below
    }
}

fn full_width(character: char) -> char {
    match character {
        '!'..='~' => char::from_u32(u32::from(character) + 0xFEE0).unwrap_or(character),
        other => other,
    }
}

/// The same number in another sound spelling. Blanks stand inside only: around a value they are a finding of their own.
fn number(text: &str, hand: &mut Hand) -> String {
    let style = hand.next(4);
    let last = text.chars().count().saturating_sub(1);
    let mut out = String::new();
    for (at, character) in text.chars().enumerate() {
        if at > 0 && at <= last && hand.next(5) == 0 {
            out.push([' ', '\u{3000}', '-', '\u{2011}'][usize::try_from(hand.next(4)).unwrap()]);
        }
        out.push(match style {
            0 => character.to_ascii_lowercase(),
            1 => full_width(character),
            2 if hand.next(2) == 0 => full_width(character.to_ascii_lowercase()),
            _ => character,
        });
    }
    out
}

fn certificate(text: &str, hand: &mut Hand) -> String {
    let other = |character| match character {
        '(' => '（',
        ')' => '）',
        '（' => '(',
        '）' => ')',
        other => other,
    };
    let mut out = String::new();
    for (at, character) in text.chars().enumerate() {
        if at > 1 && hand.next(9) == 0 {
            out.push(' ');
        }
        out.push(if hand.next(2) == 0 { other(character) } else { character });
    }
    out.trim().to_owned()
}

fn name(text: &str, hand: &mut Hand) -> String {
    let mut out = String::new();
    for (at, character) in text.chars().enumerate() {
        if at > 0 && hand.next(4) == 0 {
            out.push([' ', '\u{3000}'][usize::try_from(hand.next(2)).unwrap()]);
        }
        out.push(match character {
            '（' => '(',
            '）' => ')',
            '(' => '（',
            ')' => '）',
            other => other,
        });
    }
    out
}

/// Whether it looks like a number that somebody could type otherwise: what is broken already stays as it is, since it
/// is shown in findings as it is.
fn plain(text: &str) -> bool {
    text.len() >= 6 && text.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
}

/// Writes the numbers and names below `value` otherwise.
pub fn respell(value: &mut Value, hand: &mut Hand) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| respell(item, hand)),
        Value::Object(fields) => {
            object(fields, hand);
            fields.values_mut().for_each(|field| respell(field, hand));
        }
        _ => {}
    }
}

/// Puts other texts in the place of these.
pub fn redirect(value: &mut Value, texts: &BTreeMap<String, String>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| redirect(item, texts)),
        Value::Object(fields) => fields.values_mut().for_each(|field| redirect(field, texts)),
        Value::String(text) => {
            if let Some(other) = texts.get(text) {
                text.clone_from(other);
            }
        }
        _ => {}
    }
}

fn object(fields: &mut Map<String, Value>, hand: &mut Hand) {
    let of_somebody = fields.contains_key("documentNumber");
    for (key, value) in fields {
        let Value::String(text) = value else { continue };
        if text.is_empty() {
            continue;
        }
        match key.as_str() {
            "documentNumber" | "unitCode" | "subject" | "organisationNumber" if plain(text) => {
                *text = number(text, hand)
            }
            "phone" if of_somebody && plain(text) => *text = number(text, hand),
            "certificateNumber" => *text = certificate(text, hand),
            "name" if of_somebody => *text = name(text, hand),
            "organisationName" => *text = name(text, hand),
            _ => {}
        }
    }
}

/// What was decided, without what only repeats what was typed: codes, places, stages, permissions, how many of what.
pub fn decided(value: &Value) -> Value {
    const TOLD: &[&str] = &[
        "code",
        "pointer",
        "severity",
        "type",
        "stage",
        "action",
        "signer",
        "role",
        "mailbox",
        "kind",
        "remedy",
        "item",
        "status",
        "version",
        "round",
        "grantedAs",
        "origin",
        "capacity",
        "code",
    ];
    match value {
        Value::Array(items) => {
            items.iter().map(|item| if item.is_string() { Value::Null } else { decided(item) }).collect()
        }
        Value::Object(fields) => fields
            .iter()
            .filter(|(_, value)| !matches!(value, Value::Null))
            .map(|(key, value)| {
                let kept = match value {
                    Value::String(_) if !TOLD.contains(&key.as_str()) => Value::Null,
                    other => decided(other),
                };
                (key.clone(), kept)
            })
            .collect(),
        other => other.clone(),
    }
}
