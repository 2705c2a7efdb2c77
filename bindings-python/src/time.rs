//! Days and instants: texts as documents write them, or Python's own `date` and `datetime`.

use dengji::time::{Date, Instant};
use pyo3::{
    intern,
    prelude::*,
    sync::PyOnceLock,
    types::{PyString, PyType},
};

use crate::{argument::unfit, failure::Fault, source::read_value};

/// A calendar day: `datetime.date`, or `YYYY-MM-DD`. A `datetime` is none: its day depends on where one stands.
pub(crate) fn day(value: &Bound<'_, PyAny>) -> Result<Date, Fault> {
    let expected = "a date (datetime.date, or YYYY-MM-DD)";
    match Kind::of(value)? {
        Kind::Text => read_value(value),
        Kind::Day => read_value(&value.call_method0(intern!(value.py(), "isoformat"))?),
        Kind::Instant | Kind::Other => Err(unfit(expected).into()),
    }
}

/// A point in time: `datetime.datetime` with a time zone, or RFC 3339. Without a zone it could be any of twenty-five hours.
pub(crate) fn instant(value: &Bound<'_, PyAny>) -> Result<Instant, Fault> {
    let py = value.py();
    let expected = "an instant (datetime.datetime with a time zone, or RFC 3339)";
    match Kind::of(value)? {
        Kind::Text => read_value(value),
        Kind::Instant if value.call_method0(intern!(py, "utcoffset"))?.is_none() => Err(unfit(expected).into()),
        Kind::Instant => read_value(&value.call_method0(intern!(py, "isoformat"))?),
        Kind::Day | Kind::Other => Err(unfit(expected).into()),
    }
}

enum Kind {
    Text,
    Day,
    Instant,
    Other,
}

impl Kind {
    fn of(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        static DATE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        static DATETIME: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        let py = value.py();
        if value.is_instance_of::<PyString>() {
            return Ok(Self::Text);
        }
        // Every `datetime` is a `date` too.
        if value.is_instance(DATETIME.import(py, "datetime", "datetime")?)? {
            return Ok(Self::Instant);
        }
        Ok(if value.is_instance(DATE.import(py, "datetime", "date")?)? { Self::Day } else { Self::Other })
    }
}
