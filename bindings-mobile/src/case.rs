//! Cases: opened, commanded and viewed through a handle.

use std::sync::{Arc, Mutex, MutexGuard};

use dengji::{
    border::{DengjiError, call, internal},
    case::{
        self, CaseState, Command, Decision, LogEntry, Outcome,
        lapse::Lapse,
        offer::{ActionOffer, PersonTodo},
        view::{Deadline, Page, Placement, Progress},
        what_if::Difference,
    },
    finding::Report,
    identifier,
    party::Actor,
    time::{Date, Instant},
};

use crate::{
    profile::ProfileHandle,
    region::{Regions, table},
};

/// What a command is decided with: everything that comes from outside the case.
#[derive(uniffi::Object)]
pub struct CaseContext {
    now: Instant,
    actor: Arc<Actor>,
    profile: Arc<ProfileHandle>,
    regions: Arc<identifier::Regions>,
    salt: String,
}

impl CaseContext {
    fn borrowed(&self) -> case::Context<'_> {
        #[cfg(feature = "test-panic")]
        assert_ne!(self.salt, "panic", "asked for by a test");
        case::Context {
            now: self.now,
            actor: &self.actor,
            profile: self.profile.profile(),
            regions: &self.regions,
            salt: &self.salt,
        }
    }
}

#[uniffi::export]
impl CaseContext {
    /// `salt` is at least 16 random bytes as hexadecimal, new for every command; questions need none.
    #[uniffi::constructor(default(salt = "", regions = None))]
    pub fn new(
        now: Instant,
        actor: Actor,
        profile: Arc<ProfileHandle>,
        salt: String,
        regions: Option<Arc<Regions>>,
    ) -> Result<Arc<Self>, DengjiError> {
        call(|| Ok(Arc::new(Self { now, actor: Arc::new(actor), profile, regions: table(regions), salt })))
    }

    /// The same actor under the same rules, at another instant and with another salt.
    #[uniffi::method(default(salt = ""))]
    pub fn at(&self, now: Instant, salt: String) -> Result<Arc<Self>, DengjiError> {
        call(|| {
            let (actor, profile, regions) =
                (Arc::clone(&self.actor), Arc::clone(&self.profile), Arc::clone(&self.regions));
            Ok(Arc::new(Self { now, actor, profile, regions, salt }))
        })
    }
}

/// A case: a batch (主案) with its sub-cases (子案), or a single case (单案).
#[derive(uniffi::Object)]
pub struct Case(Mutex<case::Case>);

/// A case that was just opened.
#[derive(uniffi::Record)]
pub struct Opened {
    /// The case.
    pub case: Arc<Case>,
    /// What opening it came to.
    pub outcome: Outcome,
}

impl Case {
    fn holding(case: case::Case) -> Arc<Self> {
        Arc::new(Self(Mutex::new(case)))
    }

    /// The lock of a handle that met a panic is poisoned, so that nothing half-changed is seen.
    pub(crate) fn locked(&self) -> Result<MutexGuard<'_, case::Case>, DengjiError> {
        self.0.lock().map_err(|_| internal())
    }
}

#[uniffi::export]
impl Case {
    /// The case that a whole log adds up to. The chain is verified first.
    #[uniffi::constructor]
    pub fn replay(log: Vec<LogEntry>) -> Result<Arc<Self>, DengjiError> {
        call(|| Ok(Self::holding(case::Case::replay(&log)?)))
    }

    /// The case of a snapshot, which is what `state` gives.
    #[uniffi::constructor]
    pub fn from_state(state: CaseState) -> Result<Arc<Self>, DengjiError> {
        call(|| Ok(Self::holding(case::Case::from_state(state)?)))
    }

    /// The case of a snapshot in JSON text.
    #[uniffi::constructor]
    pub fn parse(text: String) -> Result<Arc<Self>, DengjiError> {
        call(|| Ok(Self::holding(case::Case::from_json(&text)?)))
    }

    /// What would follow from a command; nothing changes. Throws `Refused`.
    pub fn decide(&self, command: Command, context: Arc<CaseContext>) -> Result<Decision, DengjiError> {
        call(|| Ok(self.locked()?.decide(&command, &context.borrowed())?))
    }

    /// Carries a command out, and gives the log entry to be stored. Throws `Refused`; then nothing has changed.
    pub fn handle(&self, command: Command, context: Arc<CaseContext>) -> Result<Outcome, DengjiError> {
        call(|| Ok(self.locked()?.handle(&command, &context.borrowed())?))
    }

    /// The state, which is also the snapshot to be stored.
    pub fn state(&self) -> Result<CaseState, DengjiError> {
        call(|| Ok(self.locked()?.state().clone()))
    }

    /// The state as JSON text.
    pub fn to_json(&self) -> Result<String, DengjiError> {
        call(|| Ok(dengji::json::write(self.locked()?.state())))
    }

    /// Checks what is held against its whole log: the log is sound and ends with the newest entry that is known here, and
    /// what it adds up to is what is held, field by field.
    pub fn verify(&self, log: Vec<LogEntry>) -> Result<Report, DengjiError> {
        call(|| Ok(case::Case::verify(self.locked()?.state(), &log)?))
    }

    /// How many commands were carried out.
    pub fn version(&self) -> Result<u32, DengjiError> {
        call(|| Ok(self.locked()?.state().book.version))
    }

    /// All findings of the rules over documents, for every sub-case that still takes part; pointers go into the snapshot.
    pub fn check(&self, context: Arc<CaseContext>) -> Result<Report, DengjiError> {
        call(|| Ok(self.locked()?.check(&context.borrowed())))
    }

    /// Every button this actor has, allowed or with all that stands against it.
    #[uniffi::method(default(page = None))]
    pub fn actions(&self, context: Arc<CaseContext>, page: Option<Page>) -> Result<Vec<ActionOffer>, DengjiError> {
        call(|| Ok(self.locked()?.actions(&context.borrowed(), page.unwrap_or(Page::ALL))))
    }

    /// What everybody has to do until the case is filed (已提交).
    pub fn todo(&self, context: Arc<CaseContext>) -> Result<Vec<PersonTodo>, DengjiError> {
        call(|| Ok(self.locked()?.todo(&context.borrowed())))
    }

    /// In which mailboxes each sub-case shows up.
    #[uniffi::method(default(page = None))]
    pub fn placements(
        &self,
        profile: Arc<ProfileHandle>,
        now: Instant,
        page: Option<Page>,
    ) -> Result<Vec<Placement>, DengjiError> {
        call(|| Ok(self.locked()?.placements(profile.profile(), now, page.unwrap_or(Page::ALL))?))
    }

    /// The next instant after `now` at which something lapses.
    pub fn next_deadline(&self, now: Instant) -> Result<Option<Deadline>, DengjiError> {
        call(|| Ok(self.locked()?.next_deadline(now)))
    }

    /// How far the case has come.
    pub fn progress(&self, profile: Arc<ProfileHandle>) -> Result<Progress, DengjiError> {
        call(|| Ok(self.locked()?.progress(profile.profile())?))
    }
}

/// Opens a case with one of the actions `open_batch`, `open_single` and `import_case`. Throws `Refused`.
#[uniffi::export]
pub fn open_case(command: Command, context: Arc<CaseContext>) -> Result<Opened, DengjiError> {
    call(|| {
        let (case, outcome) = case::Case::open(&command, &context.borrowed())?;
        Ok(Opened { case: Case::holding(case), outcome })
    })
}

/// Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with `head`, the digest
/// of the newest entry that was kept elsewhere, that its end is there too. Without it, a log that was cut at its end looks
/// sound.
#[uniffi::export(default(head = None))]
pub fn verify_log(log: Vec<LogEntry>, head: Option<String>) -> Result<Report, DengjiError> {
    call(|| Ok(case::log::verify(&log, head.as_deref())))
}

/// A log entry without its payload and salt: the personal data is gone, the chain still verifies.
#[uniffi::export]
pub fn erase_log_entry(entry: LogEntry) -> Result<LogEntry, DengjiError> {
    call(|| Ok(entry.erased()))
}

/// Decides every command of a log again under another profile, and lists what comes out differently.
#[uniffi::export(default(regions = None))]
pub fn what_if(
    log: Vec<LogEntry>,
    profile: Arc<ProfileHandle>,
    regions: Option<Arc<Regions>>,
) -> Result<Vec<Difference>, DengjiError> {
    call(|| Ok(case::what_if::what_if(&log, profile.profile(), &table(regions))?))
}

/// When an advance notice lapses, unless registration is applied for before (民法典 221). Saturdays and Sundays are days of rest: `holidays` lists them too, but for those worked in exchange (民法典 203).
#[uniffi::export]
pub fn lapse(
    profile: Arc<ProfileHandle>,
    possible_since: Date,
    today: Date,
    holidays: Vec<Date>,
) -> Result<Option<Lapse>, DengjiError> {
    call(|| Ok(case::lapse::lapse(&profile.profile().lapse, possible_since, &holidays, today)))
}
