//! Pictures of seals: designed as data, drawn with a font of the host's.

use dengji::{
    drawing::{
        font,
        picture::{self, Background, Colour},
        seal::{self, SealContent, SealDesign, SealPreset},
    },
    platform::seal::SealKind,
};
use pyo3::{prelude::*, types::PyBytes};

use crate::{
    argument::{Data, Handle, Text, Whole, text as text_argument, unfit, whole},
    crypto::named,
    failure::{call, give},
    source::read,
};

/// A font of the host's, read once: TrueType, OpenType, or one of a collection.
#[pyclass(frozen, module = "dengji")]
pub(crate) struct Font(font::Font);

#[pymethods]
impl Font {
    /// Reads a font file; of a collection (`.ttc`), the font with this index, or without one that for
    /// simplified Chinese.
    #[new]
    #[pyo3(signature = (data: "bytes", index: "int | None" = None))]
    fn new(py: Python<'_>, data: Data<'_>, index: Option<Whole>) -> PyResult<Self> {
        call(py, || Ok(Self(py.detach(|| font::Font::parse(data.0, index.map(|given| given.0)))?)))
    }

    /// The font in this weight, such as 700 for bold; only of a variable font.
    fn with_weight(&self, py: Python<'_>, weight: Whole) -> PyResult<Self> {
        call(py, || Ok(Self(self.0.clone().with_weight(u16::try_from(weight.0).map_err(|_| unfit("a weight"))?)?)))
    }

    /// This font, and for the characters that it lacks the other.
    fn with_fallback(&self, py: Python<'_>, other: Handle<'_, Font>) -> PyResult<Self> {
        call(py, || Ok(Self(self.0.clone().or(other.get().0.clone()))))
    }

    /// Whether it has a glyph for every character of a text.
    fn covers(&self, py: Python<'_>, text: Text<'_>) -> PyResult<bool> {
        call(py, || Ok(text.0.chars().all(|character| self.0.covers(character))))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        call(py, || Ok(format!("<dengji.{:?}>", self.0)))
    }
}

/// A picture: outlines and images with a size on paper, drawn as SVG or PNG.
#[pyclass(frozen, module = "dengji")]
pub(crate) struct Picture(pub(crate) picture::Picture);

#[pymethods]
impl Picture {
    /// A picture that is one image, such as a seal of the applicant's own (自定义印章), in this width and height in
    /// micrometres. A height of 0 keeps the image's proportions.
    #[staticmethod]
    #[pyo3(signature = (data: "bytes", width: "int", height: "int" = 0, background: "Background" = "keep"))]
    fn from_png(
        py: Python<'_>,
        data: Data<'_>,
        width: Whole,
        #[pyo3(from_py_with = whole)] height: u32,
        #[pyo3(from_py_with = text_argument)] background: &str,
    ) -> PyResult<Self> {
        call(py, || {
            let background: Background = named(py, background)?;
            Ok(Self(py.detach(|| picture::Picture::from_png(data.0, background, width.0, height))?))
        })
    }

    /// A line of text, `height` micrometres high, in a colour (`#rrggbb`): a signature in writing, a date.
    #[staticmethod]
    #[pyo3(signature = (font, text: "str", height: "int", colour: "str" = "#000000"))]
    fn of_text(
        py: Python<'_>,
        font: Handle<'_, Font>,
        text: Text<'_>,
        height: Whole,
        #[pyo3(from_py_with = text_argument)] colour: &str,
    ) -> PyResult<Self> {
        call(py, || {
            let (font, colour) = (&font.get().0, Colour::read(colour)?);
            Ok(Self(py.detach(|| font::text_line(font, text.0, height.0, colour))?))
        })
    }

    /// The width in micrometres.
    #[getter]
    fn width(&self, py: Python<'_>) -> PyResult<u32> {
        call(py, || Ok(self.0.width()))
    }

    /// The height in micrometres.
    #[getter]
    fn height(&self, py: Python<'_>) -> PyResult<u32> {
        call(py, || Ok(self.0.height()))
    }

    /// The whole picture in another width and height, in micrometres.
    fn scaled_to(&self, py: Python<'_>, width: Whole, height: Whole) -> PyResult<Self> {
        call(py, || Ok(Self(self.0.scaled_to(width.0, height.0)?)))
    }

    /// An SVG document, in millimetres. The title is what a screen reader says.
    #[pyo3(signature = (title: "str" = ""))]
    fn to_svg(&self, py: Python<'_>, #[pyo3(from_py_with = text_argument)] title: &str) -> PyResult<String> {
        call(py, || Ok(py.detach(|| self.0.svg(title))))
    }

    /// A PNG file of so many pixels a millimetre (12 are about 300 a inch), on a background (`#rrggbb`) or transparent.
    #[pyo3(signature = (dots_per_mm: "int" = 12, background: "str | None" = None) -> "bytes")]
    fn to_png<'py>(
        &self,
        py: Python<'py>,
        #[pyo3(from_py_with = whole)] dots_per_mm: u32,
        background: Option<Text<'_>>,
    ) -> PyResult<Bound<'py, PyBytes>> {
        call(py, || {
            let background = background.map(|given| given.0).map(Colour::read).transpose()?;
            Ok(PyBytes::new(py, &py.detach(|| self.0.png(dots_per_mm, background))?))
        })
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        call(py, || Ok(format!("<dengji.Picture {} × {} µm>", self.0.width(), self.0.height())))
    }
}

/// The designs that the library brings along, whose texts are still to be filled in.
#[pyfunction]
#[pyo3(signature = () -> "list[SealPreset]")]
pub(crate) fn seal_presets(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    call(py, || give(py, &seal::presets()))
}

/// The design of a preset with its texts filled in.
#[pyfunction]
#[pyo3(signature = (preset: "SealPreset | str | bytes", content: "SealContent | str | bytes") -> "SealDesign")]
pub(crate) fn seal_design<'py>(preset: &Bound<'py, PyAny>, content: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = preset.py();
    call(py, || {
        let (preset, content): (SealPreset, SealContent) = (read(preset)?, read(content)?);
        give(py, &preset.design(&content)?)
    })
}

/// The design of a profile's kind of seal with its texts; `None` for kinds that are made from an image, or of which no
/// preset knows.
#[pyfunction]
#[pyo3(signature = (kind: "SealKind | str | bytes", content: "SealContent | str | bytes") -> "SealDesign | None")]
pub(crate) fn seal_design_for<'py>(
    kind: &Bound<'py, PyAny>,
    content: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = kind.py();
    call(py, || {
        let (kind, content): (SealKind, SealContent) = (read(kind)?, read(content)?);
        give(py, &kind.design(&content).transpose()?)
    })
}

/// Everything that is wrong with a design, or unusual.
#[pyfunction]
#[pyo3(signature = (design: "SealDesign | str | bytes", font) -> "Report")]
pub(crate) fn lint_seal<'py>(design: &Bound<'py, PyAny>, font: Handle<'py, Font>) -> PyResult<Bound<'py, PyAny>> {
    let py = design.py();
    call(py, || {
        let (design, font): (SealDesign, _) = (read(design)?, &font.get().0);
        give(py, &py.detach(|| seal::lint(&design, font)))
    })
}

/// Draws a seal. It is drawn, if badly, when text does not fit or is too small; `lint_seal` tells.
#[pyfunction]
#[pyo3(signature = (design: "SealDesign | str | bytes", font))]
pub(crate) fn draw_seal(design: &Bound<'_, PyAny>, font: Handle<'_, Font>) -> PyResult<Picture> {
    let py = design.py();
    call(py, || {
        let (design, font): (SealDesign, _) = (read(design)?, &font.get().0);
        Ok(Picture(py.detach(|| seal::draw(&design, font))?))
    })
}
