//! Projects, units, materials and shares, where no profile is asked.

use dengji::{
    application::Share,
    material::{self, Material, ShareMode},
    party::Enterprise,
    property::{self, Project, PropertyUnit},
};
use pyo3::{prelude::*, types::PyString};

use crate::{
    argument::{Text, Texts},
    failure::{call, give},
    source::{read, read_value},
};

/// The projects that are an enterprise's own, by its name and certificate number.
#[pyfunction]
#[pyo3(signature = (projects: "list[Project] | str | bytes", enterprise: "Enterprise | str | bytes") -> "list[Project]")]
pub(crate) fn projects_of<'py>(
    projects: &Bound<'py, PyAny>,
    enterprise: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = projects.py();
    call(py, || {
        let (projects, enterprise): (Vec<Project>, Enterprise) = (read(projects)?, read(enterprise)?);
        give(py, &property::projects_of(&projects, &enterprise))
    })
}

/// Takes units out of a selection: what is left, and what was found, with pointers into `codes`.
#[pyfunction]
#[pyo3(signature = (selected: "list[PropertyUnit] | str | bytes", codes) -> "tuple[list[PropertyUnit], list[Finding]]")]
pub(crate) fn deselect_units<'py>(
    selected: &Bound<'py, PyAny>,
    codes: Texts,
) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyAny>)> {
    let py = selected.py();
    call(py, || {
        let mut left: Vec<PropertyUnit> = read(selected)?;
        let found = property::deselect(&mut left, &codes);
        Ok((give(py, &left)?, give(py, &found)?))
    })
}

/// 共享: puts shared materials into a sub-case's own list; the new list, and the items that were skipped because the
/// sub-case keeps its own copy.
#[pyfunction]
#[pyo3(signature = (shared: "list[Material] | str | bytes", own: "list[Material] | str | bytes", mode: "ShareMode") -> "tuple[list[Material], list[str]]")]
pub(crate) fn share_materials<'py>(
    shared: &Bound<'py, PyAny>,
    own: &Bound<'py, PyAny>,
    mode: Text<'_>,
) -> PyResult<(Bound<'py, PyAny>, Vec<String>)> {
    let py = shared.py();
    call(py, || {
        let (shared, mut own): (Vec<Material>, Vec<Material>) = (read(shared)?, read(own)?);
        let mode: ShareMode = read_value(PyString::new(py, mode.0).as_any())?;
        let skipped = material::share(&shared, &mut own, mode);
        Ok((give(py, &own)?, skipped))
    })
}

/// A share of ownership in the one way to write it, such as `1/2`; `None` for what is no share.
#[pyfunction]
pub(crate) fn parse_share(py: Python<'_>, text: Text<'_>) -> PyResult<Option<String>> {
    call(py, || Ok(Share::parse(text.0).map(|share| share.to_string())))
}
