//! dengji for Kotlin and Swift: converts, calls, maps the error, and decides nothing.
//!
//! The documents cross as the languages' own types, from the derives on core's types; what lives long is an object of
//! this crate.

pub mod documents;
mod json;

uniffi::setup_scaffolding!();
