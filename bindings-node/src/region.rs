//! The table of regions, with what a host adds to it.

use dengji::identifier;
use napi_derive::napi;

use crate::{
    failure::call,
    handle::Shared,
    json::{Json, read},
};

/// The built-in table of regions and a host's additions.
#[napi]
pub struct Regions(pub(crate) Shared<identifier::Regions>);

#[napi]
impl Regions {
    /// The built-in table with additions (JSON text).
    #[napi(factory, catch_unwind)]
    pub fn open(additions: Json) -> napi::Result<Self> {
        call(|| Ok(Self(Shared::new(identifier::Regions::builtin().with(&read::<Vec<_>>(&additions)?)))))
    }

    /// The year with whose end the built-in table ends.
    #[napi(catch_unwind)]
    pub fn as_of(&self) -> napi::Result<i32> {
        call(|| self.0.with(|regions| Ok(regions.as_of())))
    }

    /// Everything known of a code, as JSON text.
    #[napi(catch_unwind)]
    pub fn history(&self, code: String) -> napi::Result<String> {
        call(|| self.0.with(|regions| Ok(dengji::json::write(&regions.history(&code)))))
    }
}
