//! Code tables: national ones, open to local additions.

use dengji::dictionary::{self, Dictionary};
use pyo3::prelude::*;

use crate::{
    argument::Text,
    failure::{call, give},
    source::read,
};

/// The code tables, parsed once: the national ones and what a host adds to them.
#[pyclass(frozen, module = "dengji")]
pub(crate) struct Dictionaries(pub(crate) dictionary::Dictionaries);

#[pymethods]
impl Dictionaries {
    /// The national tables with local additions: an entry of a known code replaces it, a new one is added, and so is a
    /// table of a new id.
    #[new]
    #[pyo3(signature = (overlay: "list[Dictionary] | str | bytes | None" = None))]
    fn new(py: Python<'_>, overlay: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        call(py, || {
            let overlay: Vec<Dictionary> = overlay.map_or_else(|| Ok(Vec::new()), read)?;
            py.detach(|| Ok(Self(dictionary::Dictionaries::national()?.with_overlay(overlay))))
        })
    }

    /// The name of a code in the table of that id (`A34`) or field (`GYFS`); `None` for one that it does not know.
    fn name_of(&self, py: Python<'_>, table: Text<'_>, code: Text<'_>) -> PyResult<Option<&str>> {
        call(py, || Ok(self.0.get(table.0).and_then(|table| table.name_of(code.0))))
    }

    /// The code of a name or alias.
    fn code_of(&self, py: Python<'_>, table: Text<'_>, name: Text<'_>) -> PyResult<Option<&str>> {
        call(py, || Ok(self.0.get(table.0).and_then(|table| table.code_of(name.0))))
    }

    /// The table of that id or field.
    #[pyo3(signature = (table) -> "Dictionary | None")]
    fn get<'py>(&self, py: Python<'py>, table: Text<'_>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || give(py, &self.0.get(table.0)))
    }

    /// The ids of all tables.
    fn ids(&self, py: Python<'_>) -> PyResult<Vec<&str>> {
        call(py, || Ok(self.0.all().iter().map(|table| table.id.as_str()).collect()))
    }
}
