//! The message catalogue, and the texts of a finding.

use dengji::finding::{Finding, Language, catalogue};
use napi_derive::napi;

use crate::failure::call;

/// The whole catalogue, as JSON text.
#[napi(catch_unwind)]
pub fn messages() -> napi::Result<String> {
    call(|| Ok(dengji::json::write(&catalogue())))
}

/// The message of a finding (JSON text) in a language (JSON text: `"zh"` or `"en"`).
#[napi(catch_unwind)]
pub fn text(finding: String, language: String) -> napi::Result<String> {
    call(|| {
        let language: Language = dengji::json::read(&language)?;
        Ok(dengji::json::read::<Finding>(&finding)?.text(language))
    })
}
