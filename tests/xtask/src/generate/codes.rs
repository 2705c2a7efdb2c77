//! The codes of findings as constants of every language, each with its texts.

use dengji::finding::MessageEntry;

use super::{Generated, model::lower_camel};

const NOTE: &str = "Generated from the message catalogue of core by `cargo xtask generate`; do not edit.";

/// The constants of Python, Node, Kotlin and Swift.
pub(super) fn files(entries: &[MessageEntry]) -> Vec<Generated> {
    vec![
        Generated::new("bindings-python/python/dengji/codes.py", python(entries)),
        Generated::new(
            "bindings-node/codes.js",
            format!("'use strict'\n{}", node(entries, |name, code| format!("exports.{name} = {code:?}"))),
        ),
        Generated::new(
            "bindings-node/codes.mjs",
            node(entries, |name, code| format!("export const {name} = {code:?}")),
        ),
        Generated::new("bindings-node/codes.d.ts", typescript(entries)),
        Generated::new("bindings-mobile/kotlin/src/main/kotlin/dengji/Codes.kt", kotlin(entries)),
        Generated::new("bindings-mobile/swift/Sources/Dengji/Codes.swift", swift(entries)),
    ]
}

/// `json.unknown_field` as `JSON_UNKNOWN_FIELD`.
fn upper(code: &str) -> String {
    code.replace('.', "_").to_ascii_uppercase()
}

fn python(entries: &[MessageEntry]) -> String {
    let mut out = format!("\"\"\"The codes of findings.\n\n{NOTE}\n\"\"\"\n\nfrom typing import Final\n");
    for entry in entries {
        let texts = format!("{}\n\n{}", entry.zh, entry.en).replace('\\', "\\\\");
        out.push_str(&format!("\n{}: Final = {:?}\n\"\"\"{texts}\n\"\"\"\n", upper(entry.code), entry.code));
    }
    out
}

fn node(entries: &[MessageEntry], line: fn(&str, &str) -> String) -> String {
    let mut out = format!("// {NOTE}\n");
    for entry in entries {
        out.push_str(&line(&upper(entry.code), entry.code));
        out.push('\n');
    }
    out
}

fn typescript(entries: &[MessageEntry]) -> String {
    let mut out = format!("// {NOTE}\n");
    for entry in entries {
        let (name, code) = (upper(entry.code), entry.code);
        out.push_str(&format!("\n/** {} / {} */\nexport declare const {name}: {code:?}\n", entry.zh, entry.en));
    }
    out
}

fn kotlin(entries: &[MessageEntry]) -> String {
    let mut out = format!("// {NOTE}\npackage dengji\n\n/** The codes of findings. */\npublic object Codes {{\n");
    for (place, entry) in entries.iter().enumerate() {
        let gap = if place == 0 { "" } else { "\n" };
        let (name, code) = (upper(entry.code), entry.code);
        out.push_str(&format!(
            "{gap}    /** {} / {} */\n    public const val {name}: String = {code:?}\n",
            entry.zh, entry.en
        ));
    }
    out.push_str("}\n");
    out
}

fn swift(entries: &[MessageEntry]) -> String {
    let mut out = format!("// {NOTE}\n\n/// The codes of findings.\npublic enum Codes {{\n");
    for (place, entry) in entries.iter().enumerate() {
        let gap = if place == 0 { "" } else { "\n" };
        let name = lower_camel(entry.code);
        out.push_str(&format!(
            "{gap}    /// {}\n    ///\n    /// {}\n    public static let {name} = {:?}\n",
            entry.zh, entry.en, entry.code
        ));
    }
    out.push_str("}\n");
    out
}
