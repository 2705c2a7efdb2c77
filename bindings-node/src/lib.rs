//! dengji for Node.js, the native half: converts, calls core, maps the error. It decides nothing.
//!
//! Documents cross as JSON text, which the engine writes and reads several times faster than single properties can
//! cross; short arguments of calls that are made often cross as they are. The JavaScript half (`lib/`) makes values,
//! classes and errors of it.
#![allow(dead_code, reason = "napi registers the exports; checked without it, nobody seems to call them")]

mod account;
mod case;
mod crypto;
mod dictionary;
mod document;
mod eseal;
mod failure;
mod finding;
mod handle;
mod identifier;
mod json;
mod ledger;
mod licence;
#[cfg(feature = "test-panic")]
mod panicking;
mod paper;
mod picture;
mod profile;
mod qr;
mod region;
mod requirement;
mod seal;
mod sealing;
mod signing_pdf;
mod ticket;
mod time;
mod work;

use napi_derive::napi;

/// The version of this addon: the JavaScript half refuses another one.
#[napi(catch_unwind)]
pub fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}
