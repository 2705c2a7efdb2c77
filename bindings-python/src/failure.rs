//! Failures and refusals of core as the exceptions of `dengji.errors`.

use std::panic::{AssertUnwindSafe, catch_unwind};

use dengji::finding::{Failure, FailureKind, Finding, Language, Refusal};
use pyo3::{exceptions::PyRuntimeError, prelude::*, sync::PyOnceLock, types::PyType};
use serde::Serialize;

/// A value of core as plain Python values: dicts, lists, texts, numbers.
pub(crate) fn give<'py, T: Serialize>(py: Python<'py>, value: &T) -> Result<Bound<'py, PyAny>, Fault> {
    Ok(plain(py, value)?)
}

fn plain<'py, T: Serialize>(py: Python<'py>, value: &T) -> PyResult<Bound<'py, PyAny>> {
    pythonize::pythonize(py, value).map_err(PyErr::from)
}

/// What can go wrong inside a call.
pub(crate) enum Fault {
    /// The call could not be done.
    Failure(Failure),
    /// A command is refused.
    Refusal(Refusal),
    /// Python itself raised: out of memory, an interrupt, an iterator of the caller's.
    Python(PyErr),
}

impl From<Failure> for Fault {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        Self::Refusal(refusal)
    }
}

impl From<PyErr> for Fault {
    fn from(error: PyErr) -> Self {
        Self::Python(error)
    }
}

/// Runs the body of an exported call: a fault becomes its exception, and a panic becomes `Internal`.
pub(crate) fn call<T>(py: Python<'_>, body: impl FnOnce() -> Result<T, Fault>) -> PyResult<T> {
    // A handle whose lock a panic has poisoned answers `Internal` from then on, so nothing half-changed is seen.
    match catch_unwind(AssertUnwindSafe(body)) {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(fault)) => Err(raise(py, fault)),
        Err(_) => Err(internal(py)),
    }
}

/// The same for work that takes longer than ten microseconds: other threads of Python run meanwhile.
pub(crate) fn detached<T: Send>(py: Python<'_>, body: impl FnOnce() -> Result<T, Fault> + Send) -> PyResult<T> {
    call(py, || py.detach(body))
}

/// The exception for a handle that met a panic, or for the panic itself.
pub(crate) fn internal(py: Python<'_>) -> PyErr {
    let finding = Finding::new(dengji::finding::Code::CoreInternal, "");
    raise(py, Fault::Failure(Failure::new(FailureKind::Internal, finding)))
}

pub(crate) fn raise(py: Python<'_>, fault: Fault) -> PyErr {
    let made = match fault {
        Fault::Python(error) => return error,
        Fault::Failure(failure) => failed(py, &failure),
        Fault::Refusal(refusal) => refused(py, &refusal),
    };
    made.unwrap_or_else(|error| error)
}

fn failed(py: Python<'_>, failure: &Failure) -> PyResult<PyErr> {
    let name = match failure.kind {
        FailureKind::Malformed => "Malformed",
        FailureKind::Unsupported => "Unsupported",
        FailureKind::Misuse => "Misuse",
        FailureKind::Document => "DocumentError",
        FailureKind::Internal => "Internal",
    };
    let findings = std::slice::from_ref(&failure.finding);
    let (zh, en) = texts(findings);
    exception(py, name, (zh, en, plain(py, &findings)?))
}

fn refused(py: Python<'_>, refusal: &Refusal) -> PyResult<PyErr> {
    let findings: Vec<Finding> = refusal.unmet.iter().map(|unmet| unmet.finding.clone()).collect();
    let (zh, en) = texts(&findings);
    exception(py, "Refused", (zh, en, plain(py, &findings)?, plain(py, &refusal.unmet)?))
}

fn texts(findings: &[Finding]) -> (String, String) {
    let joined =
        |language, mark: &str| findings.iter().map(|finding| finding.text(language)).collect::<Vec<_>>().join(mark);
    (joined(Language::Zh, "；"), joined(Language::En, "; "))
}

fn exception<'py>(py: Python<'py>, name: &str, arguments: impl pyo3::call::PyCallArgs<'py>) -> PyResult<PyErr> {
    static MODULE: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    let module = MODULE.get_or_try_init(py, || py.import("dengji.errors").map(Bound::unbind))?.bind(py);
    let class = module
        .getattr(name)?
        .cast_into::<PyType>()
        .map_err(|_| PyRuntimeError::new_err("dengji.errors is not the package's own"))?;
    Ok(PyErr::from_value(class.call1(arguments)?))
}
