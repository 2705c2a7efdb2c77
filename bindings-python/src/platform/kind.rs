//! What the profiles of all kinds share: found among the built-in ones, read, adjusted, compared.

use dengji::{
    finding::{Code, Failure, Finding},
    platform::PlatformProfile,
};
use pyo3::{
    prelude::*,
    types::{PyBytes, PyString},
};

use crate::{argument::unfit, failure::Fault, source::read_value_by};

/// Reads a profile from a document or from JSON text.
pub(super) fn parse<P: PlatformProfile>(document: &Bound<'_, PyAny>) -> Result<P, Fault> {
    // The reader of profiles takes text, since it looks at the version of the format first.
    if let Ok(text) = document.cast::<PyString>() {
        return Ok(P::from_json(text.to_str().map_err(|_| unfit("a text"))?)?);
    }
    if let Ok(bytes) = document.cast::<PyBytes>() {
        return match std::str::from_utf8(bytes.as_bytes()) {
            Ok(text) => Ok(P::from_json(text)?),
            Err(_) => Ok(dengji::json::read_bytes(bytes.as_bytes())?),
        };
    }
    read_value_by(document, P::from_json)
}

/// A profile that the library brings along, in its newest version or the one that is asked for.
pub(super) fn builtin<P: PlatformProfile>(id: &str, version: Option<&str>) -> Result<P, Fault> {
    let found = match version {
        Some(version) => P::builtin_version(id, version),
        None => P::builtin(id),
    };
    found.ok_or_else(|| {
        let there: Vec<String> = P::builtin_ids().iter().map(|one| format!("{} {}", one.id, one.version)).collect();
        let name = version.map_or_else(|| id.to_owned(), |version| format!("{id} {version}"));
        let finding = Finding::new(Code::CoreUnknownName, "").with("name", name).with_list("expected", &there);
        Fault::Failure(Failure::misuse(finding))
    })
}

/// Declares the handle of one kind of profile with the calls that all have, and the questions of its own.
macro_rules! profile {
    (
        $(#[$meta:meta])*
        $Profile:ident($profile:ty) as $document:literal, given $given:literal;
        $($own:tt)*
    ) => {
        $(#[$meta])*
        #[pyo3::pyclass(frozen, module = "dengji")]
        pub(crate) struct $Profile(std::sync::Arc<$profile>);

        impl $Profile {
            /// The profile, to be kept by other handles.
            pub(crate) fn shared(&self) -> std::sync::Arc<$profile> {
                std::sync::Arc::clone(&self.0)
            }
        }

        #[pyo3::pymethods]
        impl $Profile {
            /// Reads a profile from a document or from JSON text. `Unsupported` when its format is newer than this
            /// library.
            #[new]
            #[pyo3(signature = (document: $given, /))]
            fn new(document: &Bound<'_, PyAny>) -> PyResult<Self> {
                call(document.py(), || Ok(Self(std::sync::Arc::new(kind::parse(document)?))))
            }

            /// A profile that the library brings along, in its newest version or the one that is asked for.
            #[staticmethod]
            #[pyo3(signature = (id, version = None))]
            fn builtin(py: Python<'_>, id: $crate::argument::Text<'_>, version: Option<$crate::argument::Text<'_>>) -> PyResult<Self> {
                detached(py, || Ok(Self(std::sync::Arc::new(kind::builtin(id.0, version.map(|given| given.0))?))))
            }

            /// The profiles of this kind that the library brings along, older versions before newer ones.
            #[staticmethod]
            #[pyo3(signature = () -> "list[ProfileRef]")]
            fn builtin_ids(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
                call(py, || give(py, &<$profile>::builtin_ids()))
            }

            /// Its id.
            #[getter]
            fn id(&self, py: Python<'_>) -> PyResult<&str> {
                call(py, || Ok(self.0.id.as_str()))
            }

            /// Its version.
            #[getter]
            fn version(&self, py: Python<'_>) -> PyResult<&str> {
                call(py, || Ok(self.0.version.as_str()))
            }

            /// The whole profile as a document.
            #[pyo3(signature = () -> $document)]
            fn document<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                call(py, || give(py, &*self.0))
            }

            /// The whole profile as JSON text.
            fn to_json(&self, py: Python<'_>) -> PyResult<String> {
                detached(py, || Ok(self.0.to_json()))
            }

            /// This profile with some values replaced. Give the result an id or version of its own, since accounts keep
            /// both.
            #[pyo3(signature = (adjustments: "list[Adjustment] | str | bytes"))]
            fn adjusted(&self, adjustments: &Bound<'_, PyAny>) -> PyResult<Self> {
                let py = adjustments.py();
                call(py, || {
                    let adjustments: Vec<Adjustment> = read(adjustments)?;
                    py.detach(|| Ok(Self(std::sync::Arc::new(self.0.adjusted(&adjustments)?))))
                })
            }

            /// The JSON text of the value at a JSON pointer; `None` where it leads nowhere.
            fn get(&self, py: Python<'_>, pointer: $crate::argument::Text<'_>) -> PyResult<Option<String>> {
                detached(py, || Ok(self.0.get(pointer.0)))
            }

            /// Everything that is wrong with the profile itself, settings without effect included.
            #[pyo3(signature = () -> "Report")]
            fn lint<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                call(py, || give(py, &py.detach(|| dengji::lint::Lint::lint(&*self.0))))
            }

            /// Everything in which another profile differs from this one, in the order of the pointers.
            #[pyo3(signature = (other) -> "list[ProfileDifference]")]
            fn diff<'py>(&self, py: Python<'py>, other: $crate::argument::Handle<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
                call(py, || {
                    let other = other.get().shared();
                    give(py, &py.detach(|| self.0.diff(&other)))
                })
            }

            fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
                call(py, || {
                    Ok(format!("<dengji.{} {} {}>", stringify!($Profile), self.0.id, self.0.version))
                })
            }

            $($own)*
        }
    };
}
pub(super) use profile;
