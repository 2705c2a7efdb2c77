//! The PDFs of dengji (登记): read, typeset, sealed, signed and verified.
//!
//! Stands on `dengji-base`, `dengji-crypto`, `dengji-drawing`. People use the crate `dengji`, which names all of this.

#[macro_use]
extern crate dengji_base;

pub mod document;
