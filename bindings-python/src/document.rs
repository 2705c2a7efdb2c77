//! Documents as JSON text and as dicts, found by the name of their type.

use dengji::finding::{Code, Failure, FailureKind, Finding};
use pyo3::prelude::*;

use crate::{
    argument::Text,
    failure::{Fault, call, give},
    source::read,
};

macro_rules! readers {
    ($( $name:literal => $type:ty ),* $(,)?) => {
        fn parsed<'py>(py: Python<'py>, name: &str, value: &Bound<'py, PyAny>) -> Result<Bound<'py, PyAny>, Fault> {
            match name {
                $( $name => give(py, &read::<$type>(value)?), )*
                other => Err(unknown(other)),
            }
        }

        fn written(name: &str, value: &Bound<'_, PyAny>) -> Result<String, Fault> {
            match name {
                $( $name => Ok(dengji::json::write(&read::<$type>(value)?)), )*
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

/// Reads a document from a dict or from JSON text, and gives it as a dict with the keys in their own order.
#[pyfunction]
#[pyo3(signature = (name: "str", value: "typing.Any", /) -> "typing.Any")]
pub(crate) fn read_document<'py>(
    py: Python<'py>,
    name: Text<'_>,
    value: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    call(py, || parsed(py, name.0, value))
}

/// Reads a document from a dict or from JSON text, and gives it as compact JSON text.
#[pyfunction]
#[pyo3(signature = (name: "str", value: "typing.Any", /) -> "str")]
pub(crate) fn write_document(py: Python<'_>, name: Text<'_>, value: &Bound<'_, PyAny>) -> PyResult<String> {
    call(py, || written(name.0, value))
}

/// The names of the documents that can be read.
#[pyfunction]
pub(crate) fn document_names(py: Python<'_>) -> PyResult<Vec<&'static str>> {
    call(py, || Ok(NAMES.to_vec()))
}
