//! Days and instants: texts as documents write them, or Python's own `date` and `datetime`.

use std::borrow::Cow;

use pyo3::{
    Borrowed, intern,
    prelude::*,
    sync::PyOnceLock,
    types::{PyString, PyType},
};

use crate::failure::{Thrown, unfit};

/// A calendar day: `datetime.date`, or `YYYY-MM-DD`. A `datetime` is none: its day depends on where one stands.
pub(crate) fn day<'a>(given: Borrowed<'a, '_, PyAny>) -> Result<Cow<'a, str>, Thrown> {
    match Kind::of(given)? {
        Kind::Text => text(given),
        Kind::Day => written(given),
        Kind::Instant | Kind::Other => Err(unfit("a date (datetime.date, or YYYY-MM-DD)")),
    }
}

/// A point in time: `datetime.datetime` with a time zone, or RFC 3339. Without a zone it could be any of twenty-five hours.
pub(crate) fn instant<'a>(given: Borrowed<'a, '_, PyAny>) -> Result<Cow<'a, str>, Thrown> {
    let is_placed = || PyResult::Ok(!given.call_method0(intern!(given.py(), "utcoffset"))?.is_none());
    match Kind::of(given)? {
        Kind::Text => text(given),
        Kind::Instant if is_placed()? => written(given),
        _ => Err(unfit("an instant (datetime.datetime with a time zone, or RFC 3339)")),
    }
}

fn text<'a>(given: Borrowed<'a, '_, PyAny>) -> Result<Cow<'a, str>, Thrown> {
    given.extract().map(Cow::Borrowed).map_err(|_| unfit("a text"))
}

/// As it writes itself, which may be the caller's code.
fn written<'a>(given: Borrowed<'a, '_, PyAny>) -> Result<Cow<'a, str>, Thrown> {
    let text = given.call_method0(intern!(given.py(), "isoformat"))?;
    text.extract().map(Cow::Owned).map_err(|_| unfit("a text"))
}

enum Kind {
    Text,
    Day,
    Instant,
    Other,
}

impl Kind {
    fn of(value: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
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
