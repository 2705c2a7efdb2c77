//! dengji for Kotlin and Swift: converts, calls, maps the error, and decides nothing.
//!
//! The documents cross as the languages' own types, from the derives on core's types; what lives long is an object of
//! this crate.
#![expect(clippy::needless_pass_by_value, reason = "what comes from another language arrives as a copy of its own")]

pub mod case;
pub mod documents;
pub mod drawing;
pub mod identifier;
mod json;
pub mod profile;
pub mod region;
pub mod signing;

uniffi::setup_scaffolding!();
