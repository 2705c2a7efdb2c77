//! Numbers: one with all details, or a list as columns.

use dengji::identifier::{self, IdentifierKind};
use napi_derive::napi;

use crate::{
    failure::{Fault, call},
    json::{Json, read, read_text, write},
    region::Regions,
};

/// The kind of that name; what is none fails as it does in a document.
pub(crate) fn kind(name: &str) -> Result<IdentifierKind, Fault> {
    Ok(read_text(&write(&name))?)
}

/// Everything about one number.
#[napi(catch_unwind)]
pub fn check_identifier(kind: String, text: String, today: String, regions: &Regions) -> napi::Result<String> {
    call(|| {
        let (kind, today) = (self::kind(&kind)?, read_text(&today)?);
        regions.0.with(|known| Ok(write(&identifier::check(kind, &text, today, known))))
    })
}

/// The verdicts on a list of numbers (JSON text), as columns.
#[napi(catch_unwind)]
pub fn check_identifiers(kind: String, texts: Json, today: String, regions: &Regions) -> napi::Result<String> {
    call(|| {
        let (kind, today) = (self::kind(&kind)?, read_text(&today)?);
        let texts: Vec<String> = read(&texts)?;
        regions.0.with(|known| Ok(write(&identifier::check_list(kind, &texts, today, known))))
    })
}

/// The number as logs may show it.
#[napi(catch_unwind)]
pub fn mask_identifier(kind: String, text: String) -> napi::Result<String> {
    call(|| Ok(identifier::mask(self::kind(&kind)?, &text)))
}
