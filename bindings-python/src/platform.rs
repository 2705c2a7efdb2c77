//! Profiles: what a city asks for, parsed once.

use std::sync::Arc;

use dengji::{
    finding::{Code, Failure, Finding},
    platform::{self, builtin_ids},
};
use pyo3::{
    prelude::*,
    types::{PyBytes, PyString},
};

use crate::{
    failure::{Fault, call, detached, give},
    source::{read, read_value},
};

/// A profile, parsed once: the rules of one place.
#[pyclass(frozen, module = "dengji")]
pub(crate) struct Profile(pub(crate) Arc<platform::Profile>);

fn parse(document: &Bound<'_, PyAny>) -> Result<platform::Profile, Fault> {
    // The reader of profiles takes text, since it looks at the version of the format first.
    let text = if document.is_instance_of::<PyString>() || document.is_instance_of::<PyBytes>() {
        read::<serde_json::Value>(document)?
    } else {
        read_value::<serde_json::Value>(document)?
    };
    Ok(platform::Profile::from_json(&dengji::json::write(&text))?)
}

#[pymethods]
impl Profile {
    /// Reads a profile from a document or from JSON text. `Unsupported` when its format is newer than this library.
    #[new]
    #[pyo3(signature = (document: "documents.Profile | str | bytes", /))]
    fn new(document: &Bound<'_, PyAny>) -> PyResult<Self> {
        call(document.py(), || Ok(Self(Arc::new(parse(document)?))))
    }

    /// A profile that the library brings along, in its newest version or the one that is asked for.
    #[staticmethod]
    #[pyo3(signature = (id, version = None))]
    fn builtin(py: Python<'_>, id: &str, version: Option<&str>) -> PyResult<Self> {
        detached(py, || {
            let found = match version {
                Some(version) => platform::Profile::builtin_version(id, version),
                None => platform::Profile::builtin(id),
            };
            let Some(profile) = found else {
                let there: Vec<String> =
                    builtin_ids().iter().map(|one| format!("{} {}", one.id, one.version)).collect();
                let name = version.map_or_else(|| id.to_owned(), |version| format!("{id} {version}"));
                let finding = Finding::new(Code::CoreUnknownName, "").with("name", name).with_list("expected", &there);
                return Err(Fault::Failure(Failure::misuse(finding)));
            };
            Ok(Self(Arc::new(profile)))
        })
    }

    /// Its id, such as `guangzhou-registration`.
    #[getter]
    fn id(&self) -> &str {
        &self.0.id
    }

    /// Its version.
    #[getter]
    fn version(&self) -> &str {
        &self.0.version
    }

    /// The whole profile as a document.
    #[pyo3(signature = () -> "documents.Profile")]
    fn document<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        give(py, &*self.0)
    }

    /// The whole profile as JSON text.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        detached(py, || Ok(self.0.to_json()))
    }

    fn __repr__(&self) -> String {
        format!("<dengji.Profile {} {}>", self.0.id, self.0.version)
    }
}

/// The profiles that the library brings along, older versions before newer ones.
#[pyfunction]
#[pyo3(signature = () -> "list[ProfileRef]")]
pub(crate) fn builtin_profiles(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    give(py, &builtin_ids())
}
