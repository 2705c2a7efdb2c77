//! Findings for people: the texts of a finding.

use dengji::finding::{Finding, Language};
use pyo3::prelude::*;

use crate::{
    argument::text as text_argument,
    failure::call,
    source::{read, read_value},
};

/// The message of a finding, in Chinese (`zh`) or English (`en`).
#[pyfunction]
#[pyo3(signature = (finding: "Finding | str | bytes", language: "Language" = "zh") -> "str")]
pub(crate) fn text(
    finding: &Bound<'_, PyAny>,
    #[pyo3(from_py_with = text_argument)] language: &str,
) -> PyResult<String> {
    let py = finding.py();
    call(py, || {
        let language: Language = read_value(pyo3::types::PyString::new(py, language).as_any())?;
        Ok(read::<Finding>(finding)?.text(language))
    })
}
