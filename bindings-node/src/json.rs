//! JSON text as JavaScript has it: a string, or its bytes in UTF-8, which are read where they stand.

use dengji::finding::Failure;
use napi::bindgen_prelude::Either;
use serde::de::{DeserializeOwned, IgnoredAny};

pub(crate) use dengji::json::write;

/// JSON text that is read before the call ends.
pub(crate) type Json<'a> = Either<String, &'a [u8]>;

/// JSON text that is read beside the event loop, while JavaScript may write into its own bytes.
pub(crate) type OwnJson = Either<String, Vec<u8>>;

/// The same text with bytes of its own.
pub(crate) fn owned(json: Json<'_>) -> OwnJson {
    match json {
        Either::A(text) => Either::A(text),
        Either::B(bytes) => Either::B(bytes.to_vec()),
    }
}

/// What the package's own JavaScript puts before the text that it writes of a value (`lib/json.cjs`): white space, with
/// which nobody's text begins.
const OURS: char = '\r';

/// Reads a document from it.
pub(crate) fn read<T: DeserializeOwned>(json: &Either<String, impl AsRef<[u8]>>) -> Result<T, Failure> {
    match json {
        Either::A(text) => read_text(text),
        Either::B(bytes) => dengji::json::read_bytes(bytes.as_ref()),
    }
}

/// Reads something by a reader of its own, which looks at the version first.
pub(crate) fn read_by<T>(json: &Json<'_>, reader: impl FnOnce(&str) -> Result<T, Failure>) -> Result<T, Failure> {
    match json {
        Either::A(text) => reader(text).map_err(|failure| placed(failure, text)),
        Either::B(bytes) => reader(std::str::from_utf8(bytes).or_else(|_| {
            // Core says where they stop being UTF-8.
            dengji::json::read_bytes::<IgnoredAny>(bytes).map(|_| "")
        })?),
    }
}

/// Reads text: the caller's, or what the package's own JavaScript has written of a document, a day, a name.
pub(crate) fn read_text<T: DeserializeOwned>(text: &str) -> Result<T, Failure> {
    dengji::json::read(text).map_err(|failure| placed(failure, text))
}

/// Line and column say something of the caller's text alone.
fn placed(failure: Failure, text: &str) -> Failure {
    if text.starts_with(OURS) { dengji::json::unplaced(failure) } else { failure }
}
