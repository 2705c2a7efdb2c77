//! The rows of the requirements that findings and profiles cite.

use dengji::{finding::Finding, requirement};
use napi_derive::napi;

use crate::{
    failure::call,
    json::{self, Json},
};

/// The row of that id as JSON text; `null` where there is none.
#[napi(catch_unwind)]
pub fn requirement(id: String) -> napi::Result<String> {
    call(|| Ok(json::write(&requirement::row(&id))))
}

/// All rows, as JSON text.
#[napi(catch_unwind)]
pub fn requirements() -> napi::Result<String> {
    call(|| Ok(json::write(&requirement::rows())))
}

/// The rows on which a finding (JSON text) rests.
#[napi(catch_unwind)]
pub fn citations(finding: Json) -> napi::Result<String> {
    call(|| Ok(json::write(&requirement::citations(&json::read::<Finding>(&finding)?))))
}
