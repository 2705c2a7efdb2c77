//! Numbers of units, organisations, persons and papers; the national code tables.

use std::sync::Arc;

use dengji::{
    border::{DengjiError, call},
    dictionary::{self, Dictionary},
    identifier::{self, IdentifierColumns, IdentifierKind, IdentifierReport},
    time::Date,
};

use crate::region::{Regions, table};

/// Looks at a number that claims to be of a kind, and tells all that it says.
#[uniffi::export(default(regions = None))]
pub fn check_identifier(
    kind: IdentifierKind,
    text: String,
    today: Date,
    regions: Option<Arc<Regions>>,
) -> Result<IdentifierReport, DengjiError> {
    call(|| Ok(identifier::check(kind, &text, today, &table(regions))))
}

/// Looks at many numbers that claim to be of one kind; one verdict each, in columns.
#[uniffi::export(default(regions = None))]
pub fn check_identifiers(
    kind: IdentifierKind,
    texts: Vec<String>,
    today: Date,
    regions: Option<Arc<Regions>>,
) -> Result<IdentifierColumns, DengjiError> {
    call(|| Ok(identifier::check_list(kind, &texts, today, &table(regions))))
}

/// The number with its middle hidden, for display.
#[uniffi::export]
pub fn mask_identifier(kind: IdentifierKind, text: String) -> Result<String, DengjiError> {
    call(|| Ok(identifier::mask(kind, &text)))
}

/// Open code tables: the national ones, with what the host adds.
#[derive(uniffi::Object)]
pub struct Dictionaries(pub(crate) dictionary::Dictionaries);

#[uniffi::export]
impl Dictionaries {
    /// The national tables, with local tables and entries laid over them.
    #[uniffi::constructor(default(overlay = []))]
    pub fn new(overlay: Vec<Dictionary>) -> Result<Arc<Self>, DengjiError> {
        call(|| Ok(Arc::new(Self(dictionary::Dictionaries::national()?.with_overlay(overlay)))))
    }

    /// A table by its id or by the field that it is for.
    pub fn get(&self, id: String) -> Result<Option<Dictionary>, DengjiError> {
        call(|| Ok(self.0.get(&id).cloned()))
    }

    /// The name of a code; none where the table does not know it.
    pub fn name_of(&self, id: String, code: String) -> Result<Option<String>, DengjiError> {
        call(|| Ok(self.0.get(&id).and_then(|table| table.name_of(&code)).map(str::to_owned)))
    }

    /// The code of a name or of another name for the same.
    pub fn code_of(&self, id: String, name: String) -> Result<Option<String>, DengjiError> {
        call(|| Ok(self.0.get(&id).and_then(|table| table.code_of(&name)).map(str::to_owned)))
    }
}
