//! Profiles: what a city asks for, parsed once.

mod identity;
mod kind;
mod licence;
mod seal;

use std::sync::Arc;

use dengji::{
    application::{self, Checker, Facts, SubCaseDocument},
    finding::{Code, Failure, Finding},
    lint::Lint,
    material::{self, Material},
    platform::{self, Adjustment, builtin_ids},
    property::{self, Project, PropertyUnit, RegisterFact},
};
pub(crate) use identity::IdentityProfile;
pub(crate) use licence::LicenceProfile;
use pyo3::prelude::*;
pub(crate) use seal::SealProfile;

use crate::{
    argument::{Handle, Text, Texts},
    dictionary::Dictionaries,
    failure::{Fault, call, detached, give},
    region::{self, Regions},
    source::read,
    time::day,
};

/// A profile, parsed once: the rules of one place.
#[pyclass(frozen, module = "dengji")]
pub(crate) struct Profile(Checker<Arc<platform::Profile>>);

impl Profile {
    fn holding(profile: platform::Profile) -> Self {
        Self(Checker::new(Arc::new(profile)))
    }

    /// The profile, to be kept by other handles.
    pub(crate) fn shared(&self) -> Arc<platform::Profile> {
        Arc::clone(self.0.pointer())
    }
}

/// A sub-case that was read already: checked again and again, it is not read again.
#[pyclass(frozen, module = "dengji")]
pub(crate) struct SubCase(Arc<SubCaseDocument>);

#[pymethods]
impl SubCase {
    /// Reads the unit, the form, the questionnaire and the materials from one document.
    #[new]
    #[pyo3(signature = (document: "SubCaseDocument | str | bytes", /))]
    fn new(document: &Bound<'_, PyAny>) -> PyResult<Self> {
        call(document.py(), || Ok(Self(Arc::new(read(document)?))))
    }

    /// The document.
    #[pyo3(signature = () -> "SubCaseDocument")]
    fn document<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || give(py, &*self.0))
    }

    /// The document as JSON text.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        detached(py, || Ok(dengji::json::write(&*self.0)))
    }
}

pub(crate) fn sub_case(given: &Bound<'_, PyAny>) -> Result<Arc<SubCaseDocument>, Fault> {
    match given.cast::<SubCase>() {
        Ok(handle) => Ok(Arc::clone(&handle.get().0)),
        Err(_) => Ok(Arc::new(read(given)?)),
    }
}

#[pymethods]
impl Profile {
    /// Reads a profile from a document or from JSON text. `Unsupported` when its format is newer than this library.
    #[new]
    #[pyo3(signature = (document: "documents.Profile | str | bytes", /))]
    fn new(document: &Bound<'_, PyAny>) -> PyResult<Self> {
        call(document.py(), || Ok(Self::holding(kind::parse(document)?)))
    }

    /// A profile that the library brings along, in its newest version or the one that is asked for.
    #[staticmethod]
    #[pyo3(signature = (id, version = None))]
    fn builtin(py: Python<'_>, id: Text<'_>, version: Option<Text<'_>>) -> PyResult<Self> {
        detached(py, || Ok(Self::holding(kind::builtin(id.0, version.map(|given| given.0))?)))
    }

    /// Its id, such as `guangzhou-registration`.
    #[getter]
    fn id(&self, py: Python<'_>) -> PyResult<&str> {
        call(py, || Ok(self.0.profile().id.as_str()))
    }

    /// Its version.
    #[getter]
    fn version(&self, py: Python<'_>) -> PyResult<&str> {
        call(py, || Ok(self.0.profile().version.as_str()))
    }

    /// The whole profile as a document.
    #[pyo3(signature = () -> "documents.Profile")]
    fn document<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || give(py, self.0.profile()))
    }

    /// The whole profile as JSON text.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        detached(py, || Ok(self.0.profile().to_json()))
    }

    /// This profile with some values replaced. Give the result an id or version of its own, since cases keep both.
    #[pyo3(signature = (adjustments: "list[Adjustment] | str | bytes"))]
    fn adjusted(&self, adjustments: &Bound<'_, PyAny>) -> PyResult<Self> {
        let py = adjustments.py();
        call(py, || {
            let adjustments: Vec<Adjustment> = read(adjustments)?;
            py.detach(|| Ok(Self::holding(self.0.profile().adjusted(&adjustments)?)))
        })
    }

    /// The JSON text of the value at a JSON pointer; `None` where it leads nowhere.
    fn get(&self, py: Python<'_>, pointer: Text<'_>) -> PyResult<Option<String>> {
        detached(py, || Ok(self.0.profile().get(pointer.0)))
    }

    /// The code tables with what this profile adds to the national ones.
    fn dictionaries(&self, py: Python<'_>) -> PyResult<Dictionaries> {
        detached(py, || Ok(Dictionaries(self.0.profile().code_tables()?)))
    }

    /// Everything that is wrong with the profile itself, settings without effect included.
    #[pyo3(signature = () -> "Report")]
    fn lint<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || give(py, &py.detach(|| self.0.profile().lint())))
    }

    /// Everything in which another profile differs from this one, in the order of the pointers.
    #[pyo3(signature = (other) -> "list[ProfileDifference]")]
    fn diff<'py>(&self, py: Python<'py>, other: Handle<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let other = other.get();
            give(py, &py.detach(|| platform::diff(self.0.profile(), other.0.profile())))
        })
    }

    /// Checks a sub-case as a whole: unit, form, questionnaire, materials. All findings, in document order.
    #[pyo3(signature = (sub_case: "SubCase | SubCaseDocument | str | bytes", today: "datetime.date | str", regions = None) -> "Report")]
    fn check<'py>(
        &self,
        sub_case: &Bound<'py, PyAny>,
        today: &Bound<'py, PyAny>,
        regions: Option<Handle<'py, Regions>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = today.py();
        call(py, || {
            let (given, today) = (self::sub_case(sub_case)?, day(today)?);
            let regions = region::shared(regions.as_deref());
            give(py, &py.detach(|| self.0.check(&given.input(), today, &regions)))
        })
    }

    /// The checklist of a sub-case: what is asked for, and what of it is there.
    #[pyo3(signature = (sub_case: "SubCase | SubCaseDocument | str | bytes", today: "datetime.date | str") -> "list[ChecklistRow]")]
    fn checklist<'py>(&self, sub_case: &Bound<'py, PyAny>, today: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let py = today.py();
        call(py, || {
            let (given, today, profile) = (self::sub_case(sub_case)?, day(today)?, self.0.profile());
            let rows = py
                .detach(|| material::checklist(&given.materials, &Facts::new(given.input(), profile, today), profile));
            give(py, &rows)
        })
    }

    /// 材料收件清单: the list of what was handed in.
    #[pyo3(signature = (materials: "list[Material] | str | bytes") -> "ReceiptList")]
    fn receipt_list<'py>(&self, materials: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let py = materials.py();
        call(py, || {
            let materials: Vec<Material> = read(materials)?;
            give(py, &py.detach(|| material::receipt_list(&materials, self.0.profile())))
        })
    }

    /// 楼盘表: the buildings of a project as a grid, each cell with whether its unit may be chosen, or why not.
    #[pyo3(signature = (project: "Project | str | bytes", business_type, selected = Texts::default()) -> "list[BuildingGrid]")]
    fn grid<'py>(
        &self,
        project: &Bound<'py, PyAny>,
        business_type: Text<'_>,
        selected: Texts,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = project.py();
        call(py, || {
            let project: Project = read(project)?;
            give(py, &py.detach(|| property::grid(&project, &selected, business_type.0, self.0.profile())))
        })
    }

    /// Adds units of a project to a selection: the new selection, and what was found, with pointers into `codes`.
    #[pyo3(signature = (project: "Project | str | bytes", selected: "list[PropertyUnit] | str | bytes", codes, business_type) -> "tuple[list[PropertyUnit], list[Finding]]")]
    fn select_units<'py>(
        &self,
        project: &Bound<'py, PyAny>,
        selected: &Bound<'py, PyAny>,
        codes: Texts,
        business_type: Text<'_>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyAny>)> {
        let py = project.py();
        call(py, || {
            let (project, mut units): (Project, Vec<PropertyUnit>) = (read(project)?, read(selected)?);
            let found = py.detach(|| property::select(&project, &mut units, &codes, business_type.0, self.0.profile()));
            Ok((give(py, &units)?, give(py, &found)?))
        })
    }

    /// What the register holds against the unit of a sub-case, with pointers into `facts`.
    #[pyo3(signature = (facts: "list[RegisterFact] | str | bytes", sub_case: "SubCase | SubCaseDocument | str | bytes", today: "datetime.date | str") -> "Report")]
    fn check_register<'py>(
        &self,
        facts: &Bound<'py, PyAny>,
        sub_case: &Bound<'py, PyAny>,
        today: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = today.py();
        call(py, || {
            let facts: Vec<RegisterFact> = read(facts)?;
            let (given, today, profile) = (self::sub_case(sub_case)?, day(today)?, self.0.profile());
            let report =
                py.detach(|| application::register_check(&facts, &Facts::new(given.input(), profile, today), profile));
            give(py, &report)
        })
    }

    /// Whether a unit may be filed for a business type, or what stands against it.
    #[pyo3(signature = (unit: "PropertyUnit | str | bytes", business_type) -> "Report")]
    fn eligibility<'py>(&self, unit: &Bound<'py, PyAny>, business_type: Text<'_>) -> PyResult<Bound<'py, PyAny>> {
        let py = unit.py();
        call(py, || {
            let unit: PropertyUnit = read(unit)?;
            give(py, &py.detach(|| property::eligibility(&unit, business_type.0, self.0.profile())))
        })
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        call(py, || Ok(format!("<dengji.Profile {} {}>", self.0.profile().id, self.0.profile().version)))
    }
}

/// The profiles that the library brings along, older versions before newer ones.
#[pyfunction]
#[pyo3(signature = () -> "list[ProfileRef]")]
pub(crate) fn builtin_profiles(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    call(py, || give(py, &builtin_ids()))
}

/// The requirement row with this id: what is required, and where that is written.
#[pyfunction]
#[pyo3(signature = (id) -> "RequirementRow | None")]
pub(crate) fn requirement<'py>(py: Python<'py>, id: Text<'_>) -> PyResult<Bound<'py, PyAny>> {
    call(py, || give(py, &dengji::requirement::row(id.0)))
}

/// The requirement rows on which a code rests.
#[pyfunction]
#[pyo3(signature = (code) -> "list[RequirementRow]")]
pub(crate) fn citations<'py>(py: Python<'py>, code: Text<'_>) -> PyResult<Bound<'py, PyAny>> {
    call(py, || {
        let Some(code) = Code::parse(code.0) else {
            return Err(Fault::Failure(Failure::misuse(Finding::new(Code::CoreUnknownName, "").with("name", code.0))));
        };
        give(py, &dengji::requirement::citations(&Finding::new(code, "")))
    })
}
