//! Documents by the name of their type.

use dengji::finding::{Code, Failure, FailureKind, Finding};

use crate::{
    cross::{Any, Unread, Written},
    fault::Fault,
};

macro_rules! readers {
    ($($name:literal => $type:ty,)* ; $($given:literal => $of:ty,)*) => {
        fn written(name: &str, document: &Unread<'_, Any>) -> Result<String, Fault> {
            match name {
                $($name => Ok(dengji::json::write(&document.read_by(dengji::json::read::<$type>)?)),)*
                $($given => Ok(dengji::json::write(&document.read_by(dengji::json::read::<$of>)?)),)*
                other => Err(unknown(other)),
            }
        }

        /// The names of the documents that callers write. Those that only the library writes are read as well, for
        /// languages that have a type for each.
        const NAMES: &[&str] = &[$($name),*];
    };
}

include!("document/readers.rs");

fn unknown(name: &str) -> Fault {
    let finding = Finding::new(Code::CoreUnknownName, "").with("name", name).with_list("expected", NAMES);
    Fault::Failure(Failure::new(FailureKind::Misuse, finding))
}

operations! { "";
    /// The names of the documents that can be read.
    function quick fn document_names() -> Vec<String> {
        Ok(NAMES.iter().map(|name| (*name).to_owned()).collect())
    }

    /// Reads a document, strictly, and gives it with the keys in their own order: an unknown field, a wrong type or a key
    /// that stands twice is malformed, with the pointer of its place.
    function work fn read_document(name: &str, document: Unread<'_, Any>) -> Written<Any> {
        Ok(Written::as_is(written(name, &document)?))
    }

    /// The same as compact JSON text.
    function work fn write_document(name: &str, document: Unread<'_, Any>) -> String {
        written(name, &document)
    }
}
