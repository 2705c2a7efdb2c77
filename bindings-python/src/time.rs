//! Days and instants: texts as documents write them, or Python's own `date` and `datetime`.

use dengji::time::{Date, Instant};
use pyo3::{intern, prelude::*, types::PyString};

use crate::{failure::Fault, source::read_value};

/// A calendar day: `datetime.date`, or `YYYY-MM-DD`.
pub(crate) fn day(value: &Bound<'_, PyAny>) -> Result<Date, Fault> {
    read_value(as_text(value)?.as_any())
}

/// A point in time: `datetime.datetime` with a time zone, or RFC 3339.
pub(crate) fn instant(value: &Bound<'_, PyAny>) -> Result<Instant, Fault> {
    read_value(as_text(value)?.as_any())
}

fn as_text<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    if value.is_instance_of::<PyString>() {
        return Ok(value.clone());
    }
    let written = value.call_method0(intern!(value.py(), "isoformat"))?;
    Ok(written)
}
