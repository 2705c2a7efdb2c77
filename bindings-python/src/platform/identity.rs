//! Profiles of identity platforms.

use dengji::{
    account::{self, AccountRegistration},
    party::Enterprise,
    platform::{
        Adjustment,
        identity::{self, Presenter},
    },
};
use pyo3::{prelude::*, types::PyString};

use super::kind::{self, profile};
use crate::{
    argument::{Handle, Text, Texts},
    failure::{call, detached, give},
    region::{self, Regions},
    source::{read, read_value},
    time::day,
};

profile! {
    /// The profile of an identity platform, parsed once.
    IdentityProfile(identity::IdentityProfile)
        as "documents.IdentityProfile", given "documents.IdentityProfile | str | bytes";

    /// Checks the form of a registration. All findings, in document order.
    #[pyo3(signature = (registration: "AccountRegistration | str | bytes", today: "datetime.date | str", regions = None) -> "Report")]
    fn check_registration<'py>(
        &self,
        registration: &Bound<'py, PyAny>,
        today: &Bound<'py, PyAny>,
        regions: Option<Handle<'py, Regions>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = today.py();
        call(py, || {
            let (registration, today): (AccountRegistration, _) = (read(registration)?, day(today)?);
            let regions = region::shared(regions.as_deref());
            give(py, &py.detach(|| account::check_registration(&registration, &self.0, today, &regions)))
        })
    }

    /// The level with this name, by any of its names; `None` where there is none.
    #[pyo3(signature = (name) -> "TrustLevel | None")]
    fn level_named<'py>(&self, py: Python<'py>, name: Text<'_>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || give(py, &self.0.level_named(name.0)))
    }

    /// What is missing of the papers at the window, for the set that lacks least; `None` where there is no such method
    /// or set.
    #[pyo3(signature = (method, presenter: "Presenter", documents) -> "DocumentGap | None")]
    fn on_site_missing<'py>(
        &self,
        py: Python<'py>,
        method: Text<'_>,
        presenter: Text<'_>,
        documents: Texts,
    ) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let presenter: Presenter = read_value(PyString::new(py, presenter.0).as_any())?;
            give(py, &self.0.on_site_missing(method.0, presenter, &documents))
        })
    }

    /// What a session by e-licence acts for, without any account; `None` where the platform does not offer that.
    #[pyo3(signature = (enterprise: "Enterprise | str | bytes") -> "ActingFor | None")]
    fn acting_by_e_licence<'py>(&self, enterprise: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let py = enterprise.py();
        call(py, || give(py, &self.0.acting_by_e_licence(read::<Enterprise>(enterprise)?)))
    }
}
