//! dengji for Python: turns values over, calls, raises. It decides nothing, and knows no operation by name.
//!
//! The other half of the package (`python/dengji/_operations.py`) is generated from the same table of operations: its
//! functions ask here by the number of their row. Documents cross as dicts (or as JSON text), long-lived things as handles.
#![allow(clippy::needless_pass_by_value, reason = "PyO3 hands arguments over by value")]

mod call;
mod failure;
mod handle;
mod identifier;
mod source;
mod time;
mod values;

/// The native part of dengji.
#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use crate::{
        call::call,
        handle::{Handle, load},
        identifier::{
            Identifier, IdentifierChecker, IdentifierList, check_identifier, check_identifiers, mask_identifier,
        },
    };
}
