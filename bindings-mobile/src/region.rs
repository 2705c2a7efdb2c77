//! Regions, against which numbers are checked.

use std::sync::Arc;

use dengji::{
    border::{DengjiError, call},
    identifier::{self, Region},
};

/// The regions of GB/T 2260 now and then, with what the host adds.
#[derive(uniffi::Object)]
pub struct Regions(pub(crate) Arc<identifier::Regions>);

#[uniffi::export]
impl Regions {
    /// The regions that the library brings along, and those that are added.
    #[uniffi::constructor(default(additions = []))]
    pub fn new(additions: Vec<Region>) -> Result<Arc<Self>, DengjiError> {
        call(|| Ok(Arc::new(Self(Arc::new(identifier::Regions::builtin().with(&additions))))))
    }

    /// The year with whose end the built-in table ends; a host's additions do not change it.
    pub fn as_of(&self) -> Result<i32, DengjiError> {
        call(|| Ok(self.0.as_of()))
    }

    /// All that a code has stood for, in order of time.
    pub fn history(&self, code: String) -> Result<Vec<Region>, DengjiError> {
        call(|| Ok(self.0.history(&code)))
    }

    /// The name of a code in a year.
    pub fn name_in(&self, code: String, year: i32) -> Result<Option<String>, DengjiError> {
        call(|| Ok(self.0.name_in(&code, year).map(str::to_owned)))
    }
}

/// The table that was given, or the one that the library brings along.
pub(crate) fn table(given: Option<Arc<Regions>>) -> Arc<identifier::Regions> {
    given.map_or_else(Arc::default, |regions| Arc::clone(&regions.0))
}
