//! Regions: the built-in table and what a host adds to it.

use std::sync::Arc;

use dengji::identifier::{self, Region};
use pyo3::prelude::*;

use crate::{
    argument::Text,
    failure::{call, give},
    source::read,
};

/// The regions that were given, or the built-in ones.
pub(crate) fn shared(given: Option<&Bound<'_, Regions>>) -> Arc<identifier::Regions> {
    given.map_or_else(Arc::default, |regions| Arc::clone(&regions.get().0))
}

/// The table of regions, current and past, with what the host adds to it.
#[pyclass(frozen, module = "dengji")]
pub(crate) struct Regions(pub(crate) Arc<identifier::Regions>);

#[pymethods]
impl Regions {
    /// The built-in table and the host's additions; an addition replaces all that the table says of its code.
    #[new]
    #[pyo3(signature = (additions: "list[Region] | str | bytes | None" = None))]
    fn new(py: Python<'_>, additions: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        call(py, || {
            let additions: Vec<Region> = additions.map_or_else(|| Ok(Vec::new()), read)?;
            Ok(Self(Arc::new(identifier::Regions::builtin().with(&additions))))
        })
    }

    /// The year with whose end the built-in table ends; a host's additions do not change it.
    #[getter]
    fn as_of(&self, py: Python<'_>) -> PyResult<i32> {
        call(py, || Ok(self.0.as_of()))
    }

    /// All names that a code has borne, oldest first.
    #[pyo3(signature = (code) -> "list[Region]")]
    fn history<'py>(&self, py: Python<'py>, code: Text<'_>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || give(py, &self.0.history(code.0)))
    }
}
