//! Profiles of seal platforms.

use dengji::platform::{Adjustment, compare::compare, seal};
use pyo3::prelude::*;

use super::kind::{self, profile};
use crate::{
    argument::{Handle, Several},
    failure::{call, detached, give},
    source::read,
    time::day,
};

profile! {
    /// The profile of a seal platform, parsed once.
    SealProfile(seal::SealProfile) as "documents.SealProfile", given "documents.SealProfile | str | bytes";

    /// What platforms allow, side by side, on a day: every operation, channel and capacity that one of them knows.
    #[staticmethod]
    #[pyo3(signature = (profiles: "collections.abc.Sequence[SealProfile]", today: "datetime.date | str") -> "PlatformComparison")]
    fn compare<'py>(
        profiles: Several<Handle<'py, SealProfile>>,
        today: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = today.py();
        call(py, || {
            let (held, today): (Vec<_>, _) = (profiles.iter().map(|one| one.get().shared()).collect(), day(today)?);
            let borrowed: Vec<_> = held.iter().map(|one| &**one).collect();
            give(py, &py.detach(|| compare(&borrowed, today)))
        })
    }
}
