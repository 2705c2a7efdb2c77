//! Reading and writing JSON: strictly, with a pointer to what is wrong, and in one canonical form.

mod buffered;
mod canonical;
mod fault;
mod lenient;
mod scan;
mod strict;
mod tagged;

use serde::{
    Serialize,
    de::{DeserializeOwned, IgnoredAny},
};

use crate::finding::{Code, Failure, FailureKind, Finding};
use fault::Stop;
pub use fault::known_part;
pub use lenient::{Lenient, MAX_LENIENT_BYTES, read_leniently};
use scan::Ordered;
use strict::Strict;
#[doc(hidden)]
pub use tagged::{ReadVariant, Union};

/// Another key stands before an object's `type`: what is being read is to be put in order first.
const LATE: &str = "`type` is not the first key";

/// The name by which the strict reader knows a union. Any other reader passes it over.
#[doc(hidden)]
pub const UNION: &str = "dengji union";

/// What a union is read from.
const TAGGED: &str = "an object with a `type`";

/// The largest JSON text that is read, in bytes. A batch of 10,000 full forms stays well below it.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// Reads a document from JSON text.
///
/// Unknown fields, duplicate keys, wrong types (a list in place of an object too), nesting deeper than 127 and text
/// after the document are `Malformed` (codes `json.*`), with the pointer of the offending value. The text itself never
/// enters the failure: it may hold personal data. A byte order mark before the document is passed over (RFC 8259, 8.1).
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Failure> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    bounded(text, MAX_BYTES)?;
    read_in_any_order(text).map_err(|stop| stop.failure(text))
}

/// Reads once, and once more with every `type` first if that is what stopped the reader.
fn read_in_any_order<T: DeserializeOwned>(text: &str) -> Result<T, Stop> {
    let mut ordered = None;
    loop {
        match read_once(ordered.as_ref().map_or(text, |ordered: &Ordered| &ordered.text)) {
            Ok(value) => return Ok(value),
            Err(error) => ordered = Some(in_order(&error, text, ordered.as_ref())?),
        }
    }
}

fn bounded(text: &str, limit: usize) -> Result<(), Failure> {
    if text.len() <= limit {
        return Ok(());
    }
    let finding = Finding::new(Code::JsonTooLarge, "").with("bytes", text.len()).with("limit", limit);
    Err(Failure::new(FailureKind::Malformed, finding))
}

/// The same text with every `type` first, if that is what stopped its reader. Only what is JSON throughout can be put in
/// order, and only once.
fn in_order(error: &serde_json::Error, text: &str, ordered: Option<&Ordered>) -> Result<Ordered, Stop> {
    if ordered.is_some() || fault::message(error) != LATE {
        return Err(Stop::of(error, text, ordered));
    }
    serde_json::from_str::<IgnoredAny>(text).map_err(|error| Stop::of(&error, text, None))?;
    Ok(Ordered::of(text))
}

/// The one place where the reader of a document is made: the compiler writes it anew for every kind of source.
#[inline(never)]
fn read_once<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = T::deserialize(Strict(&mut deserializer))?;
    deserializer.end()?;
    Ok(value)
}

/// The same failure without line and column: they say nothing where the text was never the caller's, as where a wrapper
/// writes the values of its language as text.
pub fn unplaced(mut failure: Failure) -> Failure {
    failure.finding.params.retain(|param| !matches!(param.name.as_str(), "line" | "column"));
    failure
}

/// Reads a document from JSON text in UTF-8; other bytes are `Malformed` (`json.syntax`).
pub fn read_bytes<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Failure> {
    read(utf8(bytes)?)
}

/// JSON text from bytes; where they are no UTF-8, `Malformed` (`json.syntax`) with line and column (in bytes, from 1) of
/// the first that is none.
pub fn utf8(bytes: &[u8]) -> Result<&str, Failure> {
    std::str::from_utf8(bytes).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = good.split(|byte| *byte == b'\n').count();
        let column = good.rsplit(|byte| *byte == b'\n').next().map_or(0, <[u8]>::len) + 1;
        let finding = Finding::new(Code::JsonSyntax, "").with("line", line).with("column", column);
        Failure::new(FailureKind::Malformed, finding)
    })
}

/// Appends one reference token to a JSON pointer, escaped as RFC 6901 wants it.
pub fn push_token(pointer: &mut String, token: &str) {
    pointer.push('/');
    for character in token.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

/// Writes a document as compact JSON, fields in the order of their declaration.
pub fn write<T: Serialize>(value: &T) -> String {
    #[expect(clippy::expect_used, reason = "documents have text keys and derived writers, which cannot fail")]
    serde_json::to_string(value).expect("a document is always writable")
}

/// Writes a document in the canonical form of RFC 8785, over which digests are taken.
pub fn canonical<T: Serialize>(value: &T) -> Vec<u8> {
    #[expect(clippy::expect_used, reason = "documents have text keys and derived writers, which cannot fail")]
    canonical::to_vec(value).expect("a document is always writable")
}
