//! Cases: opened, commanded and viewed through a handle.

use dengji::case::{self, CaseState, Command, LogEntry, view::Page};
use pyo3::prelude::*;

use crate::{
    argument::{Handle, Several, Text},
    failure::{Fault, call, give},
    held::{Held, context},
    platform::Profile,
    region::{self, Regions},
    source::{read, read_all},
    time::{day, instant},
};

context! {
    /// What a command is decided with: everything that comes from outside the case. Read once, used for many calls.
    Context of dengji::platform::Profile, with Profile
}

/// A case: a batch (主案) with its sub-cases (子案), or a single case (单案).
#[pyclass(frozen, module = "dengji")]
pub(crate) struct Case(pub(crate) Held<case::Case>);

/// The part of a list that is asked for; without one, all of it.
pub(crate) fn page(given: Option<&Bound<'_, PyAny>>) -> Result<Page, Fault> {
    given.map_or(Ok(Page::ALL), read)
}

#[pymethods]
impl Case {
    /// Opens a case with one of the actions `open_batch`, `open_single` and `import_case`. Raises `Refused`.
    #[staticmethod]
    #[pyo3(signature = (command: "Command | str | bytes", context) -> "tuple[Case, Outcome]")]
    fn open<'py>(command: &Bound<'py, PyAny>, context: Handle<'py, Context>) -> PyResult<(Self, Bound<'py, PyAny>)> {
        let py = command.py();
        call(py, || {
            let (command, context): (Command, _) = (read(command)?, context.get());
            let (case, outcome) = py.detach(|| case::Case::open(&command, &context.0.of_case()))?;
            Ok((Self(Held::new(case)), give(py, &outcome)?))
        })
    }

    /// The case that a whole log adds up to. The chain is verified first.
    #[staticmethod]
    #[pyo3(signature = (log: "list[LogEntry] | list[str] | str | bytes"))]
    fn replay(log: &Bound<'_, PyAny>) -> PyResult<Self> {
        let py = log.py();
        call(py, || {
            let log: Vec<LogEntry> = read_all(log)?;
            Ok(Self(Held::new(py.detach(|| case::Case::replay(&log))?)))
        })
    }

    /// The case of a snapshot, which is what `state` gives.
    #[staticmethod]
    #[pyo3(signature = (state: "CaseState | str | bytes"))]
    fn from_state(state: &Bound<'_, PyAny>) -> PyResult<Self> {
        let py = state.py();
        call(py, || {
            let state: CaseState = read(state)?;
            Ok(Self(Held::new(py.detach(|| case::Case::from_state(state))?)))
        })
    }

    /// Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it adds up to
    /// is the snapshot, field by field.
    #[staticmethod]
    #[pyo3(signature = (state: "CaseState | str | bytes", log: "list[LogEntry] | list[str] | str | bytes") -> "Report")]
    fn verify<'py>(state: &Bound<'py, PyAny>, log: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let py = log.py();
        call(py, || {
            let (state, log): (CaseState, Vec<LogEntry>) = (read(state)?, read_all(log)?);
            give(py, &py.detach(|| case::Case::verify(&state, &log))?)
        })
    }

    /// What would follow from a command; nothing changes. Raises `Refused`.
    #[pyo3(signature = (command: "Command | str | bytes", context) -> "Decision")]
    fn decide<'py>(&self, command: &Bound<'py, PyAny>, context: Handle<'py, Context>) -> PyResult<Bound<'py, PyAny>> {
        let py = command.py();
        call(py, || {
            let (command, context): (Command, _) = (read(command)?, context.get());
            give(py, &self.0.with(py, |case| Ok(case.decide(&command, &context.0.of_case())?))?)
        })
    }

    /// Carries a command out, and gives the log entry to be stored. Raises `Refused`; then nothing has changed.
    #[pyo3(signature = (command: "Command | str | bytes", context) -> "Outcome")]
    fn handle<'py>(&self, command: &Bound<'py, PyAny>, context: Handle<'py, Context>) -> PyResult<Bound<'py, PyAny>> {
        let py = command.py();
        call(py, || {
            let (command, context): (Command, _) = (read(command)?, context.get());
            give(py, &self.0.with(py, |case| Ok(case.handle(&command, &context.0.of_case())?))?)
        })
    }

    /// The state, which is also the snapshot to be stored.
    #[pyo3(signature = () -> "CaseState")]
    fn state<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || give(py, &self.0.with(py, |case| Ok(case.state().clone()))?))
    }

    /// The state as JSON text.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        call(py, || self.0.with(py, |case| Ok(dengji::json::write(case.state()))))
    }

    /// How many commands were carried out.
    #[getter]
    fn version(&self, py: Python<'_>) -> PyResult<u32> {
        call(py, || self.0.at_once(py, |case| case.state().book.version))
    }

    /// Every button this actor has, allowed or with all that stands against it.
    #[pyo3(signature = (context, page: "Page | None" = None) -> "list[ActionOffer]")]
    fn actions<'py>(
        &self,
        py: Python<'py>,
        context: Handle<'py, Context>,
        page: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let (context, page) = (context.get(), self::page(page)?);
            give(py, &self.0.with(py, |case| Ok(case.actions(&context.0.of_case(), page)))?)
        })
    }

    /// Checks every sub-case: form, questionnaire, materials, unit and register.
    #[pyo3(signature = (context) -> "Report")]
    fn check<'py>(&self, py: Python<'py>, context: Handle<'py, Context>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let context = context.get();
            give(py, &self.0.with(py, |case| Ok(case.check(&context.0.of_case())))?)
        })
    }

    /// What everybody has to do until the case is filed (已提交).
    #[pyo3(signature = (context) -> "list[PersonTodo]")]
    fn todo<'py>(&self, py: Python<'py>, context: Handle<'py, Context>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let context = context.get();
            give(py, &self.0.with(py, |case| Ok(case.todo(&context.0.of_case())))?)
        })
    }

    /// In which mailboxes each sub-case shows up.
    #[pyo3(signature = (profile, now: "datetime.datetime | str", page: "Page | None" = None) -> "list[Placement]")]
    fn placements<'py>(
        &self,
        profile: Handle<'py, Profile>,
        now: &Bound<'py, PyAny>,
        page: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = now.py();
        call(py, || {
            let (profile, now, page) = (profile.get().shared(), instant(now)?, self::page(page)?);
            give(py, &self.0.with(py, |case| case.placements(&profile, now, page).map_err(Into::into))?)
        })
    }

    /// The next instant after `now` at which something lapses.
    #[pyo3(signature = (now: "datetime.datetime | str") -> "Deadline | None")]
    fn next_deadline<'py>(&self, now: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let py = now.py();
        call(py, || {
            let now = instant(now)?;
            give(py, &self.0.with(py, |case| Ok(case.next_deadline(now)))?)
        })
    }

    /// How far the case has come.
    #[pyo3(signature = (profile) -> "Progress")]
    fn progress<'py>(&self, py: Python<'py>, profile: Handle<'py, Profile>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let profile = profile.get().shared();
            give(py, &self.0.with(py, |case| case.progress(&profile).map_err(Into::into))?)
        })
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        call(py, || {
            self.0.at_once(py, |case| {
                let state = case.state();
                format!("<dengji.Case {} version {}>", state.case_id, state.book.version)
            })
        })
    }
}

/// Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with `head`, the digest
/// of the newest entry that was kept elsewhere, that its end is there too. Without it, a log that was cut at its end looks
/// sound.
#[pyfunction]
#[pyo3(signature = (log: "list[LogEntry] | list[str] | str | bytes", head: "str | None" = None) -> "Report")]
pub(crate) fn verify_log<'py>(log: &Bound<'py, PyAny>, head: Option<Text<'_>>) -> PyResult<Bound<'py, PyAny>> {
    let py = log.py();
    call(py, || {
        let log: Vec<LogEntry> = read_all(log)?;
        give(py, &py.detach(|| case::log::verify(&log, head.as_deref())))
    })
}

/// A log entry without its payload and salt: the personal data is gone, the chain still verifies.
#[pyfunction]
#[pyo3(signature = (entry: "LogEntry | str | bytes") -> "LogEntry")]
pub(crate) fn erase_log_entry<'py>(entry: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = entry.py();
    call(py, || give(py, &read::<LogEntry>(entry)?.erased()))
}

/// Decides every command of a log again under another profile, and lists what comes out differently.
#[pyfunction]
#[pyo3(signature = (log: "list[LogEntry] | list[str] | str | bytes", profile, regions = None) -> "list[Difference]")]
pub(crate) fn what_if<'py>(
    log: &Bound<'py, PyAny>,
    profile: Handle<'py, Profile>,
    regions: Option<Handle<'py, Regions>>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = log.py();
    call(py, || {
        let (log, profile): (Vec<LogEntry>, _) = (read_all(log)?, profile.get().shared());
        let regions = region::shared(regions.as_deref());
        give(py, &py.detach(|| case::what_if::what_if(&log, &profile, &regions))?)
    })
}

/// When an advance notice lapses, unless registration is applied for before (民法典 221). Saturdays and Sundays are days of rest: `holidays` lists them too, but for those worked in exchange (民法典 203).
#[pyfunction]
#[pyo3(signature = (profile, possible_since: "datetime.date | str", today: "datetime.date | str", holidays: "collections.abc.Iterable[datetime.date | str]" = Several(Vec::new())) -> "Lapse | None")]
pub(crate) fn lapse<'py>(
    profile: Handle<'py, Profile>,
    possible_since: &Bound<'py, PyAny>,
    today: &Bound<'py, PyAny>,
    holidays: Several<Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = today.py();
    call(py, || {
        let holidays = holidays.iter().map(day).collect::<Result<Vec<_>, _>>()?;
        let profile = profile.get().shared();
        give(py, &case::lapse::lapse(&profile.lapse, day(possible_since)?, &holidays, day(today)?))
    })
}
