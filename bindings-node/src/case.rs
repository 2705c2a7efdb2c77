//! Cases: opened, commanded and viewed through a handle.

use std::sync::Arc;

use dengji::{
    case::{self, LogEntry, view::Page},
    identifier,
    party::Actor,
    time::Instant,
};
use napi::bindgen_prelude::AsyncTask;
use napi_derive::napi;
use serde::Serialize;

use crate::{
    failure::{Fault, call},
    handle::{Handle, Shared},
    json::{Json, owned, read, read_by, read_text, write},
    profile::{Profile, Rules},
    region::Regions,
    work::Work,
};

/// What a command is decided with: everything that comes from outside the case. Read once, used for many calls.
#[napi]
pub struct Context {
    now: Instant,
    actor: Arc<Actor>,
    rules: Shared<Rules>,
    regions: Shared<identifier::Regions>,
    salt: String,
}

impl Context {
    fn with<R>(&self, body: impl FnOnce(&case::Context<'_>) -> Result<R, Fault>) -> Result<R, Fault> {
        self.rules.with(|rules| {
            self.regions.with(|regions| {
                let (actor, profile) = (&*self.actor, &*rules.profile);
                body(&case::Context { now: self.now, actor, profile, regions, salt: &self.salt })
            })
        })
    }
}

#[napi]
impl Context {
    /// Reads instant and actor (JSON texts).
    #[napi(factory, catch_unwind)]
    pub fn open(now: String, actor: Json, profile: &Profile, regions: &Regions, salt: String) -> napi::Result<Self> {
        call(|| {
            let (now, actor) = (read_text(&now)?, Arc::new(read(&actor)?));
            Ok(Self { now, actor, rules: profile.0.clone(), regions: regions.0.clone(), salt })
        })
    }

    /// The same at another instant and with another salt.
    #[napi(catch_unwind)]
    pub fn at(&self, now: String, salt: String) -> napi::Result<Self> {
        call(|| {
            let (actor, rules, regions) = (Arc::clone(&self.actor), self.rules.clone(), self.regions.clone());
            Ok(Self { now: read_text(&now)?, actor, rules, regions, salt })
        })
    }
}

/// A case, and the outcome of its opening until it is asked for.
#[napi]
pub struct Case {
    case: Handle<case::Case>,
    opening: Option<String>,
}

fn page(given: Option<Json>) -> Result<Page, Fault> {
    given.map_or(Ok(Page::ALL), |given| Ok(read(&given)?))
}

impl Case {
    fn holding(case: case::Case) -> Self {
        Self { case: Handle::new(case), opening: None }
    }

    /// A question to the case, answered in JSON text.
    pub(crate) fn ask<T: Serialize>(&self, body: impl FnOnce(&case::Case) -> Result<T, Fault>) -> napi::Result<String> {
        call(|| self.case.with(|case| Ok(write(&body(case)?))))
    }
}

#[napi]
impl Case {
    /// Opens a case with a command (JSON text); `take_opening` gives the outcome.
    #[napi(factory, catch_unwind)]
    pub fn open(command: Json, context: &Context) -> napi::Result<Self> {
        call(|| {
            let command = read(&command)?;
            let (case, outcome) = context.with(|context| Ok(case::Case::open(&command, context)?))?;
            Ok(Self { opening: Some(write(&outcome)), ..Self::holding(case) })
        })
    }

    /// The outcome of the opening, once.
    #[napi(catch_unwind)]
    pub fn take_opening(&mut self) -> Option<String> {
        self.opening.take()
    }

    /// The case that a whole log (JSON text) adds up to.
    #[napi(factory, catch_unwind)]
    pub fn replay(log: Json) -> napi::Result<Self> {
        call(|| Ok(Self::holding(case::Case::replay(&read::<Vec<LogEntry>>(&log)?)?)))
    }

    /// The case of a snapshot (JSON text).
    #[napi(factory, catch_unwind)]
    pub fn from_state(state: Json) -> napi::Result<Self> {
        call(|| Ok(Self::holding(read_by(&state, case::Case::from_json)?)))
    }

    /// Checks a snapshot (JSON text) against its whole log (JSON text).
    #[napi(catch_unwind)]
    pub fn verify(state: Json, log: Json) -> napi::Result<String> {
        call(|| {
            let log = read::<Vec<LogEntry>>(&log)?;
            let case = read_by(&state, case::Case::from_json)?;
            Ok(write(&case::Case::verify(case.state(), &log)?))
        })
    }

    /// What would follow from a command.
    #[napi(catch_unwind)]
    pub fn decide(&self, command: Json, context: &Context) -> napi::Result<String> {
        self.ask(|case| {
            let command = read(&command)?;
            context.with(|context| Ok(case.decide(&command, context)?))
        })
    }

    /// Carries a command out.
    #[napi(catch_unwind)]
    pub fn handle(&self, command: Json, context: &Context) -> napi::Result<String> {
        call(|| {
            let command = read(&command)?;
            let outcome = self.case.with(|case| context.with(|context| Ok(case.handle(&command, context)?)))?;
            Ok(write(&outcome))
        })
    }

    /// The state.
    #[napi(catch_unwind)]
    pub fn state(&self) -> napi::Result<String> {
        call(|| self.case.with(|case| Ok(write(case.state()))))
    }

    /// How many commands were carried out.
    #[napi(catch_unwind)]
    pub fn version(&self) -> napi::Result<u32> {
        call(|| self.case.with(|case| Ok(case.state().book.version)))
    }

    /// Every button of the context's actor.
    #[napi(catch_unwind)]
    pub fn actions(&self, context: &Context, page: Option<Json>) -> napi::Result<String> {
        self.ask(|case| {
            let page = self::page(page)?;
            context.with(|context| Ok(case.actions(context, page)))
        })
    }

    /// What everybody has to do.
    #[napi(catch_unwind)]
    pub fn todo(&self, context: &Context) -> napi::Result<String> {
        self.ask(|case| context.with(|context| Ok(case.todo(context))))
    }

    /// What its checks find in the whole case.
    #[napi(catch_unwind)]
    pub fn check(&self, context: &Context) -> napi::Result<String> {
        self.ask(|case| context.with(|context| Ok(case.check(context))))
    }

    /// In which mailboxes each sub-case shows up.
    #[napi(catch_unwind)]
    pub fn placements(&self, profile: &Profile, now: String, page: Option<Json>) -> napi::Result<String> {
        self.ask(|case| {
            let (profile, now) = (profile.shared()?, read_text(&now)?);
            Ok(case.placements(&profile, now, self::page(page)?)?)
        })
    }

    /// The next instant at which something lapses.
    #[napi(catch_unwind)]
    pub fn next_deadline(&self, now: String) -> napi::Result<String> {
        self.ask(|case| Ok(case.next_deadline(read_text(&now)?)))
    }

    /// How far the case has come.
    #[napi(catch_unwind)]
    pub fn progress(&self, profile: &Profile) -> napi::Result<String> {
        self.ask(|case| Ok(case.progress(&*profile.shared()?)?))
    }
}

/// Checks a log (JSON text) by itself, and with `head` that its end is there.
#[napi(catch_unwind)]
pub fn verify_log(log: Json, head: Option<String>) -> napi::Result<String> {
    call(|| Ok(write(&case::log::verify(&read::<Vec<LogEntry>>(&log)?, head.as_deref()))))
}

/// A log entry (JSON text) without its payload and salt.
#[napi(catch_unwind)]
pub fn erase_log_entry(entry: Json) -> napi::Result<String> {
    call(|| Ok(write(&read::<LogEntry>(&entry)?.erased())))
}

/// Decides every command of a log again under another profile, beside the event loop.
#[napi(catch_unwind)]
pub fn what_if(log: Json, profile: &Profile, regions: &Regions) -> AsyncTask<Work> {
    let (rules, regions, log) = (profile.0.clone(), regions.0.clone(), owned(log));
    Work::start(move || {
        let log: Vec<LogEntry> = read(&log)?;
        rules.with(|rules| regions.with(|regions| Ok(write(&case::what_if::what_if(&log, &rules.profile, regions)?))))
    })
}
