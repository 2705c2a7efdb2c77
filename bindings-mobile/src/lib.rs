//! dengji for Kotlin and Swift: converts, calls, maps the error, and decides nothing.
//!
//! The documents cross as the languages' own types, from the derives on core's types; what lives long is an object of
//! this crate.
#![expect(clippy::needless_pass_by_value, reason = "what comes from another language arrives as a copy of its own")]

pub mod account;
pub mod case;
pub mod crypto;
pub mod documents;
pub mod drawing;
pub mod eseal;
pub mod identifier;
mod json;
mod ledger;
pub mod licence;
pub mod paper;
pub mod picture;
mod platform;
pub mod profile;
pub mod region;
pub mod seal;
pub mod sealing;
pub mod signing;
pub mod signing_pdf;

uniffi::setup_scaffolding!();
