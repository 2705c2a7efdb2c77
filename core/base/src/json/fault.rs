//! What a reader's error means: a code, a place, and never a value of the caller's.

use crate::finding::{Code, Failure, FailureKind, Finding, looks_like_code};

use super::{
    LATE,
    scan::{About, Ordered, place},
};

/// What a reader of JSON text says, without the place.
pub(super) fn message(error: &serde_json::Error) -> String {
    let mut said = error.to_string();
    if let Some((before, _)) = said.rsplit_once(" at line ").filter(|_| error.line() > 0) {
        said.truncate(before.len());
    }
    said
}

/// Where the reading of a text stopped, or of the same text in another order, and what that means.
pub(super) struct Stop {
    /// In the original.
    pub(super) at: usize,
    pub(super) code: Code,
    pub(super) about: About,
    said: String,
}

impl Stop {
    pub(super) fn of(error: &serde_json::Error, text: &str, ordered: Option<&Ordered>) -> Self {
        let read = ordered.map_or(text, |ordered| &ordered.text);
        let at = offset(read, error.line(), error.column());
        let at = ordered.map_or(at, |ordered| ordered.original(at));
        let said = message(error);
        let (code, about) = meaning(&said, error.is_data());
        Self { at, code, about, said }
    }

    /// Where that is, whatever its keys are.
    pub(super) fn place(&self, text: &str) -> String {
        let is_past = self.code == Code::JsonSyntax && !is_any(&self.said, SHORT);
        place(text, self.at - usize::from(is_past && self.at > 0), self.about)
    }

    pub(super) fn failure(&self, text: &str) -> Failure {
        let finding = Finding::new(self.code, known_part(&self.place(text)));
        let before = text.get(..self.at).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(0, str::len);
        Failure::new(FailureKind::Malformed, detailed(finding.with("line", line).with("column", column), &self.said))
    }

    /// The field that is missing, as ours calls it.
    pub(super) fn missing(&self) -> Option<&str> {
        (self.code == Code::JsonMissingField).then(|| named(self.code, &self.said))?
    }

    /// The code of the shape that is wanted.
    pub(super) fn wanted(&self) -> Option<&'static str> {
        let (_, expected) = self.said.rsplit_once(", expected ")?;
        (self.code == Code::JsonWrongType).then(|| shape(expected))
    }
}

/// The reader counts bytes, from the last line's beginning.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let lines: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    (lines + column).min(text.len())
}

/// Errors between values.
const BETWEEN: &[&str] = &[
    "EOF while parsing an object",
    "EOF while parsing a list",
    "expected `:`",
    "expected `,` or",
    "expected value",
    "key must be a string",
    "trailing",
];

/// Errors of the text that the reader tells before it takes the character that is wrong.
const SHORT: &[&str] = &["EOF while", "number out of range"];

fn is_any(said: &str, of: &[&str]) -> bool {
    of.iter().any(|one| said.starts_with(one))
}

fn meaning(said: &str, of_data: bool) -> (Code, About) {
    if said == LATE || said.starts_with("missing field") {
        (Code::JsonMissingField, About::Object)
    } else if said.starts_with("unknown field") {
        (Code::JsonUnknownField, About::Key)
    } else if said.starts_with("duplicate field") {
        (Code::JsonDuplicateKey, About::Key)
    } else if said.starts_with("unknown variant") {
        (Code::JsonUnknownVariant, About::Value)
    } else if said.starts_with("recursion limit") {
        (Code::JsonTooDeep, About::Syntax)
    } else if of_data {
        (Code::JsonWrongType, About::Value)
    } else {
        let about = if is_any(said, BETWEEN) { About::Syntax } else { About::Value };
        (Code::JsonSyntax, about)
    }
}

/// What serde's words say beyond the code. They quote values and keys of the caller's beside names of ours; only names of
/// fields and codes are kept, and of the caller's only a key that looks like one.
fn detailed(mut finding: Finding, said: &str) -> Finding {
    let code = finding.code;
    if let Some(name) = named(code, said) {
        finding = finding.with("name", name);
    }
    // Ours stand last: before them there may be anything, these words too.
    let Some((_, expected)) = said.rsplit_once(", expected ") else {
        return finding;
    };
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

/// The name of the field that an error quotes; a value is never told. What the caller wrote may hold backticks and these
/// very words: ours stand around it.
fn named(code: Code, said: &str) -> Option<&str> {
    if said == LATE {
        return Some("type");
    }
    let (_, quoted) = said.split_once('`')?;
    match code {
        Code::JsonUnknownField => {
            let ours = quoted.rsplit_once("`, expected ").or_else(|| quoted.rsplit_once("`, there are no"));
            ours.map(|(name, _)| name)
        }
        Code::JsonDuplicateKey | Code::JsonMissingField => quoted.rsplit_once('`').map(|(name, _)| name),
        _ => None,
    }
}

/// A pointer as far as it leads along names of ours: a key that the caller made up may be anything, a number of a
/// person too, so that the pointer ends at the object that holds it.
pub fn known_part(pointer: &str) -> String {
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
