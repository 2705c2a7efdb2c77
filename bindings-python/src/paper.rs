//! Papers: what they say, as data, and the PDFs that are typeset of them.

use dengji::{
    document::{
        paper::{self, Paper},
        verify::VerificationReport,
    },
    paper::PaperHead,
    seal::window::WindowForm,
};
use pyo3::{prelude::*, types::PyBytes};

use crate::{
    argument::{Data, Handle, Text, Whole},
    case::Case,
    failure::{call, give},
    platform::{Profile, SealProfile, sub_case},
    source::read,
};

/// Fonts of the host's, read once: a regular one, perhaps a bold one, perhaps others for rare characters.
#[pyclass(frozen, module = "dengji")]
pub(crate) struct Fonts(paper::Fonts);

#[pymethods]
impl Fonts {
    /// Reads the regular font; `face` chooses one of a collection (`.ttc`).
    #[new]
    #[pyo3(signature = (data: "bytes", face: "int | None" = None))]
    fn new(py: Python<'_>, data: Data<'_>, face: Option<Whole>) -> PyResult<Self> {
        call(py, || Ok(Self(py.detach(|| paper::Fonts::new(data.0.to_vec(), face.map(|given| given.0)))?)))
    }

    /// These with a bold font, for titles and headings.
    #[pyo3(signature = (data: "bytes", face: "int | None" = None))]
    fn with_bold(&self, py: Python<'_>, data: Data<'_>, face: Option<Whole>) -> PyResult<Self> {
        call(py, || Ok(Self(py.detach(|| self.0.clone().with_bold(data.0.to_vec(), face.map(|given| given.0)))?)))
    }

    /// These with a font that is asked for the characters which those before lack.
    #[pyo3(signature = (data: "bytes", face: "int | None" = None))]
    fn with_fallback(&self, py: Python<'_>, data: Data<'_>, face: Option<Whole>) -> PyResult<Self> {
        call(py, || Ok(Self(py.detach(|| self.0.clone().with_fallback(data.0.to_vec(), face.map(|given| given.0)))?)))
    }
}

/// Makes a PDF of a paper, and says where things stand on it. The same paper and fonts give the same bytes everywhere.
#[pyfunction]
#[pyo3(signature = (paper: "Paper | str | bytes", fonts) -> "tuple[bytes, PaperLayout]")]
pub(crate) fn typeset<'py>(
    paper: &Bound<'py, PyAny>,
    fonts: Handle<'py, Fonts>,
) -> PyResult<(Bound<'py, PyBytes>, Bound<'py, PyAny>)> {
    let py = paper.py();
    call(py, || {
        let (document, fonts): (Paper, _) = (read(paper)?, &fonts.get().0);
        let made = py.detach(|| paper::typeset(&document, fonts))?;
        Ok((PyBytes::new(py, &made.pdf), give(py, &made.layout)?))
    })
}

/// The application form (申请表) of one sub-case, as it is signed.
#[pyfunction]
#[pyo3(signature = (sub_case: "SubCase | SubCaseDocument | str | bytes", profile, head: "PaperHead | str | bytes") -> "Paper")]
pub(crate) fn application_form<'py>(
    sub_case: &Bound<'py, PyAny>,
    profile: Handle<'py, Profile>,
    head: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = head.py();
    call(py, || {
        let (given, profile, head): (_, _, PaperHead) =
            (self::sub_case(sub_case)?, profile.get().shared(), read(head)?);
        give(py, &py.detach(|| dengji::paper::application_form(&given.input(), &profile, &head)))
    })
}

/// The receipt list (收件清单) of the materials of one sub-case.
#[pyfunction]
#[pyo3(signature = (sub_case: "SubCase | SubCaseDocument | str | bytes", profile, head: "PaperHead | str | bytes") -> "Paper")]
pub(crate) fn receipt_paper<'py>(
    sub_case: &Bound<'py, PyAny>,
    profile: Handle<'py, Profile>,
    head: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = head.py();
    call(py, || {
        let (given, profile, head): (_, _, PaperHead) =
            (self::sub_case(sub_case)?, profile.get().shared(), read(head)?);
        give(py, &py.detach(|| dengji::paper::receipt_paper(&given.input(), &profile, &head)))
    })
}

/// The form for a window that `SealAccount.window_form` filled in.
#[pyfunction]
#[pyo3(signature = (form: "WindowForm | str | bytes", profile, head: "PaperHead | str | bytes") -> "Paper")]
pub(crate) fn window_paper<'py>(
    form: &Bound<'py, PyAny>,
    profile: Handle<'py, SealProfile>,
    head: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = head.py();
    call(py, || {
        let (form, profile, head): (WindowForm, _, PaperHead) = (read(form)?, profile.get().shared(), read(head)?);
        give(py, &py.detach(|| dengji::paper::window_paper(&form, &profile, &head)))
    })
}

/// The certificate of completion: what was signed and sealed in a case, by whom and when.
#[pyfunction]
#[pyo3(signature = (case, profile, head: "PaperHead | str | bytes") -> "Paper")]
pub(crate) fn certificate_of_completion<'py>(
    case: Handle<'py, Case>,
    profile: Handle<'py, Profile>,
    head: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = head.py();
    call(py, || {
        let (profile, head): (_, PaperHead) = (profile.get().shared(), read(head)?);
        let made = |state: &_| dengji::paper::certificate_of_completion(state, &profile, &head);
        give(py, &case.get().0.with(py, |case| Ok(made(case.state())))?)
    })
}

/// The report of a verification: the verdict first, then every signature with its steps and reasons. `file` and `digest`
/// name what was verified; `issuer` stands at the foot.
#[pyfunction]
#[pyo3(signature = (report: "VerificationReport | str | bytes", file: "str", digest: "str", issuer: "str", head: "PaperHead | str | bytes") -> "Paper")]
pub(crate) fn verification_paper<'py>(
    report: &Bound<'py, PyAny>,
    file: Text<'_>,
    digest: Text<'_>,
    issuer: Text<'_>,
    head: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = head.py();
    call(py, || {
        let (report, head): (VerificationReport, PaperHead) = (read(report)?, read(head)?);
        give(py, &py.detach(|| dengji::paper::verification_paper(&report, file.0, digest.0, issuer.0, &head)))
    })
}
