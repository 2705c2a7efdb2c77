//! Sealing documents: sittings at a page, what becomes of the file, and whether it was right.

use dengji::{
    party::Principal,
    sealing::{
        self, OutputRequest, PagePlacement, SealActUse, SealableFile, SealingCommand, SealingLogEntry, SealingState,
        StoredDocument, VerifiedDocument,
    },
};
use pyo3::prelude::*;

use crate::{
    argument::{Data, Handle, Text, Whole},
    failure::{call, give},
    held::account,
    platform::SealProfile,
    seal::{SealAccount, SealContext},
    source::read,
};

account! {
    /// One sitting at a page where a document is sealed.
    SealingSession(sealing::SealingSession) under SealContext;
    command SealingCommand as "SealingCommand | str | bytes";
    entry SealingLogEntry as "SealingLogEntry", given "SealingLogEntry | str | bytes", log "list[SealingLogEntry] | list[str] | str | bytes";
    state SealingState as "SealingState", given "SealingState | str | bytes";
    decision "SealingDecision"; outcome "SealingOutcome", opened "tuple[SealingSession, SealingOutcome]";

    /// The sealed document, to be viewed and downloaded; `None` before it is stored.
    #[pyo3(signature = () -> "StoredDocument | None")]
    fn stored<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || give(py, &self.0.with(py, |sitting| Ok(sitting.stored().cloned()))?))
    }
}

/// What the bytes of a file are; its name does not matter.
#[pyfunction]
#[pyo3(signature = (data: "bytes") -> "FileFormat")]
pub(crate) fn recognise_file<'py>(py: Python<'py>, data: Data<'_>) -> PyResult<Bound<'py, PyAny>> {
    call(py, || give(py, &sealing::recognise(data.0)))
}

/// What is known of a file from its bytes; whoever read its pages says how many there are.
#[pyfunction]
#[pyo3(signature = (id: "str", name: "str", data: "bytes", pages: "int") -> "SealableFile")]
pub(crate) fn sealable_file<'py>(
    py: Python<'py>,
    id: Text<'_>,
    name: Text<'_>,
    data: Data<'_>,
    pages: Whole,
) -> PyResult<Bound<'py, PyAny>> {
    call(py, || give(py, &py.detach(|| SealableFile::of(id.0, name.0, data.0, pages.0))))
}

/// Whether seals lie on the pages where the platform wants them; `None` where no source says how documents are sealed.
#[pyfunction]
#[pyo3(signature = (profile, pages: "int", placements: "list[PagePlacement] | str | bytes") -> "Report | None")]
pub(crate) fn check_seal_coverage<'py>(
    profile: Handle<'py, SealProfile>,
    pages: Whole,
    placements: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = placements.py();
    call(py, || {
        let (profile, placements): (_, Vec<PagePlacement>) = (profile.get().shared(), read(placements)?);
        let rules = profile.sealing.as_ref();
        give(py, &py.detach(|| rules.map(|rules| sealing::check_coverage(&rules.coverage, pages.0, &placements))))
    })
}

/// What the host shall do with a sealed file, step by step.
#[pyfunction]
#[pyo3(signature = (profile, request: "OutputRequest | str | bytes") -> "OutputPlan")]
pub(crate) fn output_plan<'py>(
    profile: Handle<'py, SealProfile>,
    request: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = request.py();
    call(py, || {
        let (profile, request): (_, OutputRequest) = (profile.get().shared(), read(request)?);
        give(py, &sealing::output_plan(&profile, &request)?)
    })
}

/// Judges the use of a seal by its account, as of the instant of that use.
#[pyfunction]
#[pyo3(signature = (account, profile, used: "SealActUse | str | bytes") -> "RightReport")]
pub(crate) fn right_at_signing<'py>(
    account: Handle<'py, SealAccount>,
    profile: Handle<'py, SealProfile>,
    used: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = used.py();
    call(py, || {
        let (profile, used): (_, SealActUse) = (profile.get().shared(), read(used)?);
        let account = &account.get().0;
        give(py, &account.with(py, |account| Ok(sealing::right_at_signing(account, &profile, &used)))?)
    })
}

/// The evidence for a case's command `seal`, from a document whose signatures are valid. Raises `Refused`.
#[pyfunction]
#[pyo3(signature = (document: "VerifiedDocument | str | bytes", current: "str") -> "Evidence")]
pub(crate) fn case_evidence<'py>(document: &Bound<'py, PyAny>, current: Text<'_>) -> PyResult<Bound<'py, PyAny>> {
    let py = document.py();
    call(py, || {
        let document: VerifiedDocument = read(document)?;
        give(py, &sealing::case_evidence(&document, current.0)?)
    })
}

/// A stored document as a material of a filing. Raises `Refused` for anybody but its owner.
#[pyfunction]
#[pyo3(signature = (document: "StoredDocument | str | bytes", person: "Principal | str | bytes", item: "str") -> "Material")]
pub(crate) fn attach_document<'py>(
    document: &Bound<'py, PyAny>,
    person: &Bound<'py, PyAny>,
    item: Text<'_>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = document.py();
    call(py, || {
        let (document, person): (StoredDocument, Principal) = (read(document)?, read(person)?);
        give(py, &sealing::attach(&document, person.who(), item.0)?)
    })
}
