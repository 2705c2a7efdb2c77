//! QR codes: encoded once, drawn as matrix, SVG or PNG.

use dengji::drawing::qr::{self, QrStyle};
use pyo3::{
    prelude::*,
    types::{PyBytes, PyString},
};

use crate::{
    argument::{Text, text as text_argument},
    failure::{Fault, call, give},
    source::{read, read_value},
};

/// A QR code, ready to be drawn.
#[pyclass(frozen, module = "dengji")]
pub(crate) struct QrCode(qr::QrCode);

fn style(given: Option<&Bound<'_, PyAny>>) -> Result<QrStyle, Fault> {
    given.map_or_else(|| Ok(QrStyle::default()), read)
}

#[pymethods]
impl QrCode {
    /// Encodes text in the smallest version that holds it. `Malformed` when none does.
    #[new]
    #[pyo3(signature = (text, error_correction: "ErrorCorrection" = "m"))]
    fn new(
        py: Python<'_>,
        text: Text<'_>,
        #[pyo3(from_py_with = text_argument)] error_correction: &str,
    ) -> PyResult<Self> {
        call(py, || {
            let level = read_value(PyString::new(py, error_correction).as_any())?;
            py.detach(|| Ok(Self(qr::QrCode::encode(text.0, level)?)))
        })
    }

    /// The version, 1–40.
    #[getter]
    fn version(&self, py: Python<'_>) -> PyResult<u32> {
        call(py, || Ok(self.0.version()))
    }

    /// Modules a side, without the quiet zone.
    #[getter]
    fn size(&self, py: Python<'_>) -> PyResult<u32> {
        call(py, || Ok(self.0.size()))
    }

    /// The mask pattern, 0–7.
    #[getter]
    fn mask(&self, py: Python<'_>) -> PyResult<u32> {
        call(py, || Ok(self.0.mask()))
    }

    /// The modules as text, for a host that draws by itself and leaves four modules of quiet zone around them.
    #[pyo3(signature = () -> "QrMatrix")]
    fn matrix<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || give(py, &self.0.matrix()))
    }

    /// An SVG document: black on white.
    #[pyo3(signature = (style: "QrStyle | str | bytes | None" = None) -> "str")]
    fn to_svg(&self, py: Python<'_>, style: Option<&Bound<'_, PyAny>>) -> PyResult<String> {
        call(py, || {
            let drawn = self::style(style)?;
            Ok(py.detach(|| self.0.to_svg(&drawn))?)
        })
    }

    /// A PNG picture.
    #[pyo3(signature = (style: "QrStyle | str | bytes | None" = None) -> "bytes")]
    fn to_png<'py>(&self, py: Python<'py>, style: Option<&Bound<'py, PyAny>>) -> PyResult<Bound<'py, PyBytes>> {
        call(py, || {
            let drawn = self::style(style)?;
            Ok(PyBytes::new(py, &py.detach(|| self.0.to_png(&drawn))?))
        })
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        call(py, || Ok(format!("<dengji.QrCode version {}>", self.0.version())))
    }
}
