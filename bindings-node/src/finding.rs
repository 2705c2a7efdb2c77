//! The message catalogue, and the texts of a finding.

use dengji::finding::{Finding, Language, catalogue};
use napi_derive::napi;

use crate::{
    failure::call,
    json::{Json, read, read_text},
};

/// The whole catalogue, as JSON text.
#[napi(catch_unwind)]
pub fn messages() -> napi::Result<String> {
    call(|| Ok(dengji::json::write(&catalogue())))
}

/// The message of a finding (JSON text) in a language (JSON text: `"zh"` or `"en"`).
#[napi(catch_unwind)]
pub fn text(finding: Json, language: String) -> napi::Result<String> {
    call(|| {
        let language: Language = read_text(&language)?;
        Ok(read::<Finding>(&finding)?.text(language))
    })
}
