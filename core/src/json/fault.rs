//! What a reader's error means: a code, a place, and never a value of the caller's.

use crate::finding::{Code, Finding, looks_like_code};

use super::push_token;

/// What serde's words mean. They quote values and keys of the caller's beside names of ours; only names of fields and
/// codes are kept, and of the caller's only what looks like one.
pub(super) fn found(text: &str, of_data: bool, place: Option<(usize, usize)>, pointer: &str) -> Finding {
    let code = if text.starts_with("unknown field") {
        Code::JsonUnknownField
    } else if text.starts_with("duplicate field") {
        Code::JsonDuplicateKey
    } else if text.starts_with("missing field") {
        Code::JsonMissingField
    } else if text.starts_with("unknown variant") {
        Code::JsonUnknownVariant
    } else if text.starts_with("recursion limit") {
        Code::JsonTooDeep
    } else if of_data {
        Code::JsonWrongType
    } else {
        Code::JsonSyntax
    };
    let name = quoted(code, text);
    let mut pointer = shown(pointer);
    if matches!(code, Code::JsonUnknownField | Code::JsonDuplicateKey)
        && let Some(name) = name.filter(|name| looks_like_code(name))
    {
        // Some readers stop at the object, some at the key; the finding always names the key.
        let mut token = String::new();
        push_token(&mut token, name);
        if !pointer.ends_with(&token) {
            pointer.push_str(&token);
        }
    }
    let mut finding = Finding::new(code, pointer);
    if let Some((line, column)) = place {
        finding = finding.with("line", line).with("column", column);
    }
    if let Some(name) = name {
        finding = finding.with("name", name);
    }
    // Ours stand last: before them there may be anything, these words too.
    let Some((_, expected)) = text.rsplit_once(", expected ") else {
        return finding;
    };
    let expected = expected.rsplit_once(" at line ").map_or(expected, |(before, _)| before);
    match code {
        Code::JsonWrongType => finding.with("expected", shape(expected)),
        Code::JsonUnknownField | Code::JsonUnknownVariant => {
            let names: Vec<&str> =
                expected.split('`').skip(1).step_by(2).filter(|name| looks_like_code(name)).take(20).collect();
            finding.with_list("expected", &names)
        }
        _ => finding,
    }
}

/// The name that an error quotes. What the caller wrote may hold backticks and these very words: ours stand around it.
fn quoted(code: Code, text: &str) -> Option<&str> {
    let (_, quoted) = text.split_once('`')?;
    match code {
        Code::JsonUnknownField | Code::JsonUnknownVariant => {
            let ours = quoted.rsplit_once("`, expected ").or_else(|| quoted.rsplit_once("`, there are no"));
            ours.map(|(name, _)| name)
        }
        Code::JsonDuplicateKey | Code::JsonMissingField => quoted.rsplit_once('`').map(|(name, _)| name),
        _ => None,
    }
}

/// A pointer as far as it leads along names of ours: a key that the caller made up may be anything, a number of a
/// person too, so that the pointer ends at the object that holds it.
fn shown(pointer: &str) -> String {
    let known =
        |token: &&str| looks_like_code(token) || (token.len() < 6 && token.bytes().all(|byte| byte.is_ascii_digit()));
    pointer.split('/').skip(1).take_while(known).fold(String::new(), |mut shown, token| {
        shown.push('/');
        shown.push_str(token);
        shown
    })
}

/// The code of a shape, from what readers call it. `finding/names.rs` has its names.
pub(crate) fn shape(expected: &str) -> &'static str {
    match expected {
        "a boolean" => "boolean",
        "a string" | "a borrowed string" | "a character" | "string" => "text",
        "a sequence" => "list",
        "an object with a `type`" => "tagged_object",
        "u8" => "u8",
        "u16" => "u16",
        "u32" => "u32",
        "u64" | "usize" => "u64",
        "i32" => "i32",
        "i64" | "isize" => "i64",
        "f32" | "f64" => "number",
        "a date YYYY-MM-DD" => "date",
        "an RFC 3339 instant" | "an instant of the years 1 to 9999" => "instant",
        "an amount" => "amount",
        "an area" => "area",
        "a share such as 1/3" => "share",
        "a code of the catalogue" => "finding_code",
        other if other.starts_with("struct ") || other == "a map" => "object",
        other if other.starts_with("tuple") || other.starts_with("a tuple") => "list",
        other if other.starts_with("enum ") => "text",
        _ => "other",
    }
}
