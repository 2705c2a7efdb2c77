//! Documents as JSON text, found by the name of their type.

use dengji::finding::{Code, Failure, FailureKind, Finding};
use napi_derive::napi;

use crate::{
    failure::{Fault, call},
    json::{Json, read},
};

macro_rules! readers {
    ($( $name:literal => $type:ty ),* $(,)?) => {
        fn written(name: &str, text: &Json<'_>) -> Result<String, Fault> {
            match name {
                $( $name => Ok(dengji::json::write(&read::<$type>(text)?)), )*
                other => Err(unknown(other)),
            }
        }

        /// The names of the documents that can be read.
        const NAMES: &[&str] = &[$($name),*];
    };
}

include!("document/readers.rs");

fn unknown(name: &str) -> Fault {
    let finding = Finding::new(Code::CoreUnknownName, "").with("name", name).with_list("expected", NAMES);
    Fault::Failure(Failure::new(FailureKind::Misuse, finding))
}

/// The names of the documents that can be read, as JSON text.
#[napi(catch_unwind)]
pub fn document_names() -> napi::Result<String> {
    call(|| Ok(dengji::json::write(&NAMES)))
}

/// Reads a document from JSON text, and gives it as compact JSON text with the keys in their own order.
#[napi(catch_unwind)]
pub fn document(name: String, text: Json) -> napi::Result<String> {
    call(|| written(&name, &text))
}
