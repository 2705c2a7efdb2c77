//! Reading and writing JSON: strictly, with a pointer to what is wrong, and in one canonical form.

mod canonical;
mod fault;
mod strict;
mod tagged;

use std::marker::PhantomData;

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{DeserializeOwned, DeserializeSeed},
};

use crate::finding::{Code, Failure, FailureKind, Finding};
use fault::found;
#[cfg(feature = "uniffi")]
pub(crate) use fault::shape;
use strict::Strict;
pub(crate) use tagged::{ReadVariant, TaggedVisitor};

/// The largest JSON text that is read, in bytes. A batch of 10,000 full forms stays well below it.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// Reads a document from JSON text.
///
/// Unknown fields, duplicate keys, wrong types (a list in place of an object too), nesting deeper than 127 and text
/// after the document are `Malformed` (codes `json.*`), with the pointer of the offending value. The text itself never
/// enters the failure: it may hold personal data. A byte order mark before the document is passed over (RFC 8259, 8.1).
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Failure> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.len() > MAX_BYTES {
        let finding = Finding::new(Code::JsonTooLarge, "").with("bytes", text.len()).with("limit", MAX_BYTES);
        return Err(Failure::new(FailureKind::Malformed, finding));
    }
    // The fast path builds no path; only a failure pays for the second pass that finds the pointer.
    read_once(text).map_err(|error| plain(&error, &place_in_text::<T>(text)))
}

fn read_once<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = T::deserialize(Strict(&mut deserializer))?;
    deserializer.end()?;
    Ok(value)
}

/// The pointer of what stops the reading; `None` where nothing does.
fn place<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Option<String> {
    let mut track = serde_path_to_error::Track::new();
    let tracked = serde_path_to_error::Deserializer::new(deserializer, &mut track);
    read_erased(PhantomData::<T>, tracked).err()?;
    Some(pointer(&track.path()))
}

/// Reads off the fast path. The compiler writes the reader of a document anew for every kind of source, and with some
/// hundred documents that is most of a wrapper's size and of the time to build it; here all sources are of one kind.
fn read_erased<'de, S: DeserializeSeed<'de>, D: Deserializer<'de>>(
    seed: S,
    source: D,
) -> Result<S::Value, erased_serde::Error> {
    let mut source = <dyn erased_serde::Deserializer<'_>>::erase(source);
    let source: &mut dyn erased_serde::Deserializer<'_> = &mut source;
    seed.deserialize(Strict(source))
}

/// Reads a document from JSON text in UTF-8; other bytes are `Malformed` (`json.syntax`).
pub fn read_bytes<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Failure> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = good.split(|byte| *byte == b'\n').count();
        let column = good.rsplit(|byte| *byte == b'\n').next().map_or(0, <[u8]>::len) + 1;
        let finding = Finding::new(Code::JsonSyntax, "").with("line", line).with("column", column);
        Failure::new(FailureKind::Malformed, finding)
    })?;
    read(text)
}

/// Reads a document from values of the host's language, as strictly and with the same failures as from JSON text, but
/// for line and column. `make` gives a fresh reader of the same value: only a failure pays for the second reading, which
/// finds the pointer. The errors of the reader speak as serde does, and name no value.
pub fn read_from<'de, T: Deserialize<'de>, D: Deserializer<'de>>(make: impl Fn() -> D) -> Result<T, Failure> {
    T::deserialize(Strict(make())).map_err(|error| {
        let finding = found(&error.to_string(), true, None, &place::<T, _>(make()).unwrap_or_default());
        Failure::new(FailureKind::Malformed, finding)
    })
}

/// The pointer of what is wrong; empty where it is the text as a whole, or what follows the document.
fn place_in_text<T: DeserializeOwned>(text: &str) -> String {
    let found = place::<T, _>(&mut serde_json::Deserializer::from_str(text)).unwrap_or_default();
    // Fields that stand before their object's `type` are held back by the reader, and with them the path.
    let further = place_with_tags_first::<T>(text).filter(|further| further.starts_with(&found));
    further.unwrap_or(found)
}

/// The pointer of what is wrong in the same document with every `type` put first.
fn place_with_tags_first<T: DeserializeOwned>(text: &str) -> Option<String> {
    let ordered = tagged::with_tags_first(text)?;
    let mut deserializer = serde_json::Deserializer::from_str(&ordered);
    place::<T, _>(&mut deserializer)
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let mut pointer = String::new();
    for segment in path {
        match segment {
            Segment::Seq { index } => {
                pointer.push('/');
                pointer.push_str(&index.to_string());
            }
            Segment::Map { key } => push_token(&mut pointer, key),
            Segment::Enum { .. } | Segment::Unknown => {}
        }
    }
    pointer
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

fn plain(error: &serde_json::Error, pointer: &str) -> Failure {
    let place = Some((error.line(), error.column()));
    Failure::new(FailureKind::Malformed, found(&error.to_string(), error.is_data(), place, pointer))
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
