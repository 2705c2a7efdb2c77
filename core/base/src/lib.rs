//! Findings, JSON, time, digests, identifiers and what else all of dengji (登记) stands on.
//!
//! Stands on no other crate of dengji. People use the crate `dengji`, which names all of this.

#[doc(hidden)]
#[macro_use]
pub mod action;
#[doc(hidden)]
#[macro_use]
pub mod record;
#[doc(hidden)]
#[macro_use]
pub mod tagged;

pub mod calendar;
pub mod dictionary;
pub mod digest;
pub mod evidence;
pub mod finding;
pub mod identifier;
pub mod json;
pub mod label;
#[doc(hidden)]
pub mod letters;
pub mod page;
pub mod party;
pub mod requirement;
pub mod teller;
pub mod time;
#[doc(hidden)]
pub mod words;
