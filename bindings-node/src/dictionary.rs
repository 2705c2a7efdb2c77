//! Code tables, parsed once.

use dengji::dictionary;
use napi_derive::napi;

use crate::{
    failure::call,
    handle::Shared,
    json::{Json, read, write},
};

/// The national tables with local additions.
#[napi]
pub struct Dictionaries(pub(crate) Shared<dictionary::Dictionaries>);

#[napi]
impl Dictionaries {
    /// The national tables with an overlay (JSON text).
    #[napi(factory, catch_unwind)]
    pub fn open(overlay: Json) -> napi::Result<Self> {
        call(|| Ok(Self(Shared::new(dictionary::Dictionaries::national()?.with_overlay(read(&overlay)?)))))
    }

    /// All tables, as JSON text.
    #[napi(catch_unwind)]
    pub fn all(&self) -> napi::Result<String> {
        call(|| self.0.with(|tables| Ok(write(&tables.all()))))
    }

    /// One table as JSON text; `null` where there is none of that id or field.
    #[napi(catch_unwind)]
    pub fn table(&self, id: String) -> napi::Result<String> {
        call(|| self.0.with(|tables| Ok(write(&tables.get(&id)))))
    }

    /// The name of a code.
    #[napi(catch_unwind)]
    pub fn name_of(&self, table: String, code: String) -> napi::Result<Option<String>> {
        call(|| self.0.with(|tables| Ok(tables.get(&table).and_then(|table| table.name_of(&code)).map(str::to_owned))))
    }

    /// The code of a name or alias.
    #[napi(catch_unwind)]
    pub fn code_of(&self, table: String, name: String) -> napi::Result<Option<String>> {
        call(|| self.0.with(|tables| Ok(tables.get(&table).and_then(|table| table.code_of(&name)).map(str::to_owned))))
    }
}
