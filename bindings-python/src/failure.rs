//! What a call throws, as the exceptions of `dengji.errors`.

use std::panic::{AssertUnwindSafe, catch_unwind};

use dengji::finding::Failure;
use dengji_ffi::Fault;
use pyo3::{prelude::*, sync::PyOnceLock};

use crate::values;

/// What can go wrong inside a call.
pub(crate) enum Thrown {
    /// The library throws.
    Fault(Fault),
    /// Python itself raised: out of memory, an interrupt, an iterator of the caller's.
    Python(PyErr),
}

impl From<Fault> for Thrown {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<Failure> for Thrown {
    fn from(failure: Failure) -> Self {
        Self::Fault(failure.into())
    }
}

impl From<PyErr> for Thrown {
    fn from(error: PyErr) -> Self {
        Self::Python(error)
    }
}

impl Thrown {
    /// The same about a place in what was given.
    pub(crate) fn within(mut self, place: usize) -> Self {
        if let Self::Fault(Fault::Failure(failure)) = &mut self {
            failure.finding.pointer.insert_str(0, &format!("/{place}"));
        }
        self
    }
}

/// Something else stands where this is expected.
pub(crate) fn unfit(expected: &str) -> Thrown {
    Fault::unfit(expected).into()
}

/// Runs the body of whatever Python calls: what it throws becomes its exception, and a panic becomes `Internal`.
pub(crate) fn guarded<T>(py: Python<'_>, body: impl FnOnce() -> Result<T, Thrown>) -> PyResult<T> {
    let thrown = match catch_unwind(AssertUnwindSafe(body)) {
        Ok(Ok(value)) => return Ok(value),
        Ok(Err(thrown)) => thrown,
        Err(_) => Fault::internal().into(),
    };
    Err(match thrown {
        Thrown::Python(error) => error,
        Thrown::Fault(fault) => exception(py, &fault).unwrap_or_else(|error| error),
    })
}

fn exception(py: Python<'_>, fault: &Fault) -> PyResult<PyErr> {
    static MAKE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let make = MAKE.get_or_try_init(py, || Ok::<_, PyErr>(py.import("dengji.errors")?.getattr("_thrown")?.unbind()))?;
    let told = values::of(py, &fault.to_json())?;
    Ok(PyErr::from_value(make.bind(py).call1((told,))?))
}
