//! Numbers: one at a time with details on demand, lists as columns. They are no rows of the table: a check takes less time
//! than a call of it would (`tests/benchmarks/tasks/1-ids`).

use std::sync::Arc;

use dengji::{
    finding::{Code, Finding, Severity},
    identifier::{self, IdentifierColumns, IdentifierKind, IdentifierReport},
    time::Date,
};
use dengji_ffi::Fault;
use pyo3::{
    exceptions::PyIndexError,
    intern,
    prelude::*,
    types::{PyBool, PyDict, PyList, PyString, PyTuple},
};
use serde::Serialize;

use crate::{
    failure::{Thrown, guarded, unfit},
    handle::Handle,
    source::read_name,
    time, values,
};

/// What numbers are checked against.
#[derive(Clone)]
struct Setting {
    today: Date,
    regions: Arc<identifier::Regions>,
}

impl Setting {
    fn of(today: &Bound<'_, PyAny>, regions: Option<&Bound<'_, PyAny>>) -> Result<Self, Thrown> {
        let today = read_name(&time::day(today.as_borrowed())?)?;
        let regions = match regions.map(|given| given.cast::<Handle>()) {
            None => dengji_ffi::regions(None),
            Some(Ok(handle)) => dengji_ffi::regions(Some(&handle.get().0)),
            Some(Err(_)) => Err(Fault::foreign("Regions")),
        };
        Ok(Self { today, regions: regions? })
    }

    fn verdict(&self, kind: IdentifierKind, text: &str, found: &mut Vec<Finding>) -> Verdict {
        found.clear();
        identifier::find(kind, text, self.today, &self.regions, "", found);
        // The first of the gravest: max_by_key would give the last.
        let gravest = found.iter().rev().max_by_key(|finding| finding.severity);
        Verdict { worst: gravest.map(|finding| finding.severity), code: gravest.map(|finding| finding.code) }
    }

    fn report(&self, kind: IdentifierKind, text: &str) -> IdentifierReport {
        identifier::check(kind, text, self.today, &self.regions)
    }
}

/// A text that is kept as Python's own, and as it is in UTF-8, which half a surrogate pair has not.
fn whole<'a, 'py>(given: &'a Bound<'py, PyAny>) -> Result<(&'a Bound<'py, PyString>, &'a str), Thrown> {
    let text = given.cast::<PyString>().map_err(|_| unfit("a text"))?;
    Ok((text, text.to_str().map_err(|_| unfit("a text"))?))
}

fn document<'py, T: Serialize>(py: Python<'py>, value: &T) -> Result<Bound<'py, PyAny>, Thrown> {
    Ok(values::of(py, &dengji::json::write(value))?)
}

/// The gravest finding's severity and code; of several, the first.
#[derive(Clone, Copy)]
struct Verdict {
    worst: Option<Severity>,
    code: Option<Code>,
}

impl Verdict {
    fn is_acceptable(self) -> bool {
        self.worst != Some(Severity::Error)
    }
}

fn severity(py: Python<'_>, severity: Severity) -> &Bound<'_, PyString> {
    match severity {
        Severity::Info => intern!(py, "info"),
        Severity::Warning => intern!(py, "warning"),
        Severity::Error => intern!(py, "error"),
    }
}

/// The day and the regions against which numbers are checked, kept for many calls.
#[pyclass(frozen, module = "dengji")]
pub(crate) struct IdentifierChecker(Arc<Setting>);

#[pymethods]
impl IdentifierChecker {
    /// `today` is the day in China.
    #[new]
    #[pyo3(signature = (today, regions = None))]
    fn new(today: &Bound<'_, PyAny>, regions: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        guarded(today.py(), || Ok(Self(Arc::new(Setting::of(today, regions)?))))
    }

    /// Checks one number. The caller says what it claims to be; nothing is guessed.
    #[pyo3(signature = (kind, text, /))]
    fn check(&self, py: Python<'_>, kind: &Bound<'_, PyAny>, text: &Bound<'_, PyAny>) -> PyResult<Identifier> {
        guarded(py, || {
            let ((name, kind), (kept, text)) = (whole(kind)?, whole(text)?);
            // A name that is unknown is told as in a document.
            let kind = read_name(kind)?;
            Ok(Identifier {
                kind,
                name: name.clone().unbind(),
                verdict: self.0.verdict(kind, text, &mut Vec::new()),
                text: kept.clone().unbind(),
                setting: Arc::clone(&self.0),
            })
        })
    }

    /// Checks many numbers of one kind.
    #[pyo3(signature = (kind, texts, /))]
    fn check_list(
        &self,
        py: Python<'_>,
        kind: &Bound<'_, PyAny>,
        texts: &Bound<'_, PyAny>,
    ) -> PyResult<IdentifierList> {
        guarded(py, || list(py, kind, texts, &self.0))
    }
}

/// Checks one number: `IdentifierChecker(today, regions).check(kind, text)` in one call. Keep an `IdentifierChecker` for many.
#[pyfunction]
#[pyo3(signature = (kind, text, today, regions = None))]
pub(crate) fn check_identifier(
    py: Python<'_>,
    kind: &Bound<'_, PyAny>,
    text: &Bound<'_, PyAny>,
    today: &Bound<'_, PyAny>,
    regions: Option<&Bound<'_, PyAny>>,
) -> PyResult<Identifier> {
    guarded(py, || Ok(IdentifierChecker::new(today, regions)?.check(py, kind, text)?))
}

/// Checks many numbers of one kind.
#[pyfunction]
#[pyo3(signature = (kind, texts, today, regions = None))]
pub(crate) fn check_identifiers(
    py: Python<'_>,
    kind: &Bound<'_, PyAny>,
    texts: &Bound<'_, PyAny>,
    today: &Bound<'_, PyAny>,
    regions: Option<&Bound<'_, PyAny>>,
) -> PyResult<IdentifierList> {
    guarded(py, || Ok(IdentifierChecker::new(today, regions)?.check_list(py, kind, texts)?))
}

/// The number as logs may show it.
#[pyfunction]
#[pyo3(signature = (kind, text))]
pub(crate) fn mask_identifier(kind: &Bound<'_, PyAny>, text: &Bound<'_, PyAny>) -> PyResult<String> {
    guarded(kind.py(), || Ok(identifier::mask(read_name(whole(kind)?.1)?, whole(text)?.1)))
}

/// What there is to say about one number. The verdict is there at once; the rest is found when it is asked for.
#[pyclass(frozen, module = "dengji")]
pub(crate) struct Identifier {
    kind: IdentifierKind,
    name: Py<PyString>,
    verdict: Verdict,
    text: Py<PyString>,
    setting: Arc<Setting>,
}

impl Identifier {
    fn full(&self, py: Python<'_>) -> Result<IdentifierReport, Thrown> {
        Ok(self.setting.report(self.kind, self.text.bind(py).to_str()?))
    }
}

#[pymethods]
impl Identifier {
    /// Whether nothing of severity `error` was found.
    #[getter]
    fn valid(&self, py: Python<'_>) -> PyResult<bool> {
        guarded(py, || Ok(self.verdict.is_acceptable()))
    }

    /// The gravest severity found, or `None` when there is nothing to say.
    #[getter]
    fn severity<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyString>>> {
        guarded(py, || Ok(self.verdict.worst.map(|worst| severity(py, worst).clone())))
    }

    /// The first code of that severity.
    #[getter]
    fn code(&self, py: Python<'_>) -> PyResult<Option<&'static str>> {
        guarded(py, || Ok(self.verdict.code.map(Code::as_str)))
    }

    /// What the caller said it is.
    #[getter]
    fn kind(&self, py: Python<'_>) -> PyResult<Py<PyString>> {
        guarded(py, || Ok(self.name.clone_ref(py)))
    }

    /// The one way to write it; `None` when its form is not understood. Personal data.
    fn canonical(&self, py: Python<'_>) -> PyResult<Option<String>> {
        guarded(py, || Ok(self.full(py)?.canonical))
    }

    /// The number as logs may show it.
    fn masked(&self, py: Python<'_>) -> PyResult<String> {
        guarded(py, || Ok(identifier::mask(self.kind, self.text.bind(py).to_str()?)))
    }

    /// What it is made of, such as `birthDate`, `sex`, `regionCode`. Personal data.
    fn parts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guarded(py, || {
            let dict = PyDict::new(py);
            for part in self.full(py)?.parts {
                dict.set_item(part.name, part.value)?;
            }
            Ok(dict.into_any())
        })
    }

    /// All findings; their pointers are empty, since they mean the number itself.
    fn findings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guarded(py, || document(py, &self.full(py)?.findings))
    }

    /// All of it as a document.
    fn report<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guarded(py, || document(py, &self.full(py)?))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        guarded(py, || {
            let verdict = self.verdict.code.map_or("nothing to say", Code::as_str);
            Ok(format!("<dengji.Identifier {} {}: {verdict}>", self.name.bind(py).to_str()?, self.masked(py)?))
        })
    }
}

/// The verdicts on many numbers, as columns; an item gives the details of one.
#[pyclass(frozen, sequence, module = "dengji")]
pub(crate) struct IdentifierList {
    kind: IdentifierKind,
    name: Py<PyString>,
    columns: IdentifierColumns,
    texts: Py<PyTuple>,
    setting: Arc<Setting>,
}

fn list(
    py: Python<'_>,
    kind: &Bound<'_, PyAny>,
    texts: &Bound<'_, PyAny>,
    setting: &Arc<Setting>,
) -> Result<IdentifierList, Thrown> {
    let (name, kind) = whole(kind)?;
    let kind = read_name(kind)?;
    // A tuple of their own keeps the texts alive and unchanged while other threads run.
    let kept = if let Ok(given) = texts.cast::<PyList>() {
        given.to_tuple()
    } else {
        let list = PyList::empty(py);
        // A text is a row of texts too, which nobody means.
        let given = if texts.is_instance_of::<PyString>() { None } else { texts.try_iter().ok() };
        for text in given.ok_or_else(|| unfit("a list of texts"))? {
            list.append(text?)?;
        }
        list.to_tuple()
    };
    let mut borrowed: Vec<&str> = Vec::with_capacity(kept.len());
    for (place, text) in kept.iter_borrowed().enumerate() {
        borrowed.push(text.extract().map_err(|_| unfit("a text").within(place))?);
    }
    let columns = py.detach(|| identifier::check_list(kind, &borrowed, setting.today, &setting.regions));
    Ok(IdentifierList {
        kind,
        name: name.clone().unbind(),
        columns,
        texts: kept.unbind(),
        setting: Arc::clone(setting),
    })
}

impl IdentifierList {
    fn wrong(&self) -> impl Iterator<Item = usize> {
        self.columns.valid.iter().enumerate().filter(|(_, valid)| !**valid).map(|(place, _)| place)
    }
}

#[pymethods]
impl IdentifierList {
    fn __len__(&self, py: Python<'_>) -> PyResult<usize> {
        guarded(py, || Ok(self.columns.valid.len()))
    }

    fn __getitem__(&self, py: Python<'_>, index: isize) -> PyResult<Identifier> {
        guarded(py, || {
            let place = usize::try_from(index).map_err(|_| PyIndexError::new_err("list index out of range"))?;
            let text = self.texts.bind(py).get_item(place)?.cast_into::<PyString>().map_err(PyErr::from)?;
            let verdict = self.setting.verdict(self.kind, text.to_str()?, &mut Vec::new());
            let (name, setting) = (self.name.clone_ref(py), Arc::clone(&self.setting));
            Ok(Identifier { kind: self.kind, name, verdict, text: text.unbind(), setting })
        })
    }

    /// How many have an error.
    #[getter]
    fn error_count(&self, py: Python<'_>) -> PyResult<usize> {
        guarded(py, || Ok(self.wrong().count()))
    }

    /// The places of those that have an error.
    fn errors(&self, py: Python<'_>) -> PyResult<Vec<usize>> {
        guarded(py, || Ok(self.wrong().collect()))
    }

    /// For each: whether nothing of severity `error` was found.
    fn valid<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        guarded(py, || Ok(PyList::new(py, self.columns.valid.iter().map(|valid| PyBool::new(py, *valid)))?))
    }

    /// For each: the gravest severity found, or `None`.
    fn severity<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        guarded(py, || {
            let worst = self.columns.severity.iter().map(|worst| worst.map(|worst| severity(py, worst)));
            Ok(PyList::new(py, worst)?)
        })
    }

    /// For each: the first code of that severity, or `None`.
    fn code(&self, py: Python<'_>) -> PyResult<Vec<Option<&'static str>>> {
        guarded(py, || Ok(self.columns.code.iter().map(|code| code.map(Code::as_str)).collect()))
    }

    /// The columns as a document.
    fn columns<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        guarded(py, || document(py, &self.columns))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        guarded(py, || {
            let (all, wrong) = (self.columns.valid.len(), self.wrong().count());
            Ok(format!("<dengji.IdentifierList of {all}, {wrong} with errors>"))
        })
    }
}
