//! The calendar of China.

use dengji::time::Instant;
use napi_derive::napi;

use crate::{failure::call, json::read_text};

/// The calendar day in China at an instant (JSON text).
#[napi(catch_unwind)]
pub fn china_date(now: String) -> napi::Result<String> {
    call(|| Ok(read_text::<Instant>(&now)?.china_date().to_string()))
}
