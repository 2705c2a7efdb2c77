//! dengji for Python: converts, calls core, maps the error. It decides nothing.
//!
//! Documents cross as dicts (or as JSON text), long-lived things as handles, results that are asked for often as frozen
//! classes. The package's Python part (`python/dengji`) re-exports what stands here.

mod document;
mod failure;
mod finding;
mod platform;
mod signing;
mod source;
mod time;

/// The native part of dengji.
#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use crate::{
        document::{document_names, read_document, write_document},
        finding::text,
        platform::{Profile, builtin_profiles},
        signing::{complete_ticket, prepare_ticket, sign_ticket, verify_ticket},
    };
}
