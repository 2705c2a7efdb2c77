//! What cases and accounts share: a handle behind a lock, and what commands are decided with.

use std::sync::{Arc, Mutex, MutexGuard, TryLockError};

use dengji::{
    case,
    finding::{Code, Failure, FailureKind, Finding},
    identifier, ledger,
    party::Actor,
    platform::Profile,
    time::Instant,
};
use pyo3::prelude::*;

use crate::{
    failure::Fault,
    region::{self, Regions},
    source::read,
    time::instant,
};

/// A case or an account behind its lock.
pub(crate) struct Held<T>(Mutex<T>);

impl<T: Send> Held<T> {
    pub(crate) fn new(it: T) -> Self {
        Self(Mutex::new(it))
    }

    /// Asks or commands it while other threads of Python run. Nothing of Python is called inside: what then asked the
    /// same handle, a finalizer for one, would wait for itself.
    pub(crate) fn with<R: Send>(
        &self,
        py: Python<'_>,
        body: impl FnOnce(&mut T) -> Result<R, Fault> + Send,
    ) -> Result<R, Fault> {
        py.detach(|| body(&mut *self.wait()?))
    }

    /// The same for what is done sooner than other threads could be let in: at once where no other has it.
    pub(crate) fn at_once<R>(&self, py: Python<'_>, body: impl FnOnce(&T) -> R) -> Result<R, Fault> {
        loop {
            match self.0.try_lock() {
                Ok(it) => return Ok(body(&it)),
                Err(TryLockError::Poisoned(_)) => return Err(poisoned()),
                Err(TryLockError::WouldBlock) => py.detach(|| self.wait().map(drop))?,
            }
        }
    }

    fn wait(&self) -> Result<MutexGuard<'_, T>, Fault> {
        self.0.lock().map_err(|_| poisoned())
    }
}

fn poisoned() -> Fault {
    Fault::Failure(Failure::new(FailureKind::Internal, Finding::new(Code::CoreInternal, "")))
}

/// All that a command is decided with, read once and used for many calls.
pub(crate) struct Setting<P> {
    now: Instant,
    actor: Arc<Actor>,
    profile: Arc<P>,
    regions: Arc<identifier::Regions>,
    salt: String,
}

impl<P> Setting<P> {
    pub(crate) fn new(
        now: &Bound<'_, PyAny>,
        actor: &Bound<'_, PyAny>,
        profile: Arc<P>,
        regions: Option<&Bound<'_, Regions>>,
        salt: String,
    ) -> Result<Self, Fault> {
        let regions = region::shared(regions);
        Ok(Self { now: instant(now)?, actor: Arc::new(read(actor)?), profile, regions, salt })
    }

    /// The same actor under the same rules, at another instant and with another salt.
    pub(crate) fn at(&self, now: &Bound<'_, PyAny>, salt: String) -> Result<Self, Fault> {
        let (actor, profile, regions) = (self.actor.clone(), self.profile.clone(), self.regions.clone());
        Ok(Self { now: instant(now)?, actor, profile, regions, salt })
    }

    fn salt(&self) -> &str {
        #[cfg(feature = "test-panic")]
        assert_ne!(self.salt, "panic", "asked for by a test");
        &self.salt
    }

    /// For accounts.
    pub(crate) fn borrowed(&self) -> ledger::Context<'_, P> {
        ledger::Context {
            now: self.now,
            actor: &self.actor,
            profile: &self.profile,
            regions: &self.regions,
            salt: self.salt(),
        }
    }
}

impl Setting<Profile> {
    /// For cases.
    pub(crate) fn of_case(&self) -> case::Context<'_> {
        case::Context {
            now: self.now,
            actor: &self.actor,
            profile: &self.profile,
            regions: &self.regions,
            salt: self.salt(),
        }
    }
}

/// Declares what the commands of one kind of case or account are decided with.
macro_rules! context {
    ($(#[$meta:meta])* $Context:ident of $profile:ty, with $Profile:ty) => {
        $(#[$meta])*
        #[pyo3::pyclass(frozen, module = "dengji")]
        pub(crate) struct $Context(pub(crate) $crate::held::Setting<$profile>);

        #[pyo3::pymethods]
        impl $Context {
            /// `salt` is at least 16 random bytes as hexadecimal, new for every command; questions need none.
            #[new]
            #[pyo3(signature = (now: "datetime.datetime | str", actor: "Actor | str | bytes", profile, regions = None, salt = $crate::argument::Text("")))]
            fn new(
                now: &pyo3::Bound<'_, pyo3::PyAny>,
                actor: &pyo3::Bound<'_, pyo3::PyAny>,
                profile: $crate::argument::Handle<'_, $Profile>,
                regions: Option<$crate::argument::Handle<'_, $crate::region::Regions>>,
                salt: $crate::argument::Text<'_>,
            ) -> pyo3::PyResult<Self> {
                $crate::failure::call(now.py(), || {
                    let profile = profile.get().shared();
                    Ok(Self($crate::held::Setting::new(now, actor, profile, regions.as_deref(), salt.0.to_owned())?))
                })
            }

            /// The same actor under the same rules, at another instant and with another salt.
            #[pyo3(signature = (now: "datetime.datetime | str", salt = $crate::argument::Text("")))]
            fn at(&self, now: &pyo3::Bound<'_, pyo3::PyAny>, salt: $crate::argument::Text<'_>) -> pyo3::PyResult<Self> {
                $crate::failure::call(now.py(), || Ok(Self(self.0.at(now, salt.0.to_owned())?)))
            }
        }
    };
}
pub(crate) use context;

/// Declares the handle of one kind of account with the calls that all have, and the questions of its own.
macro_rules! account {
    (
        $(#[$meta:meta])*
        $Account:ident($account:ty) under $Context:ident;
        command $Command:ty as $command:literal;
        entry $Entry:ty as $entry:literal, given $entry_given:literal, log $log:literal;
        state $State:ty as $state:literal, given $state_given:literal;
        decision $decision:literal; outcome $outcome:literal, opened $opened:literal;
        $($own:tt)*
    ) => {
        $(#[$meta])*
        #[pyo3::pyclass(frozen, module = "dengji")]
        pub(crate) struct $Account(pub(crate) $crate::held::Held<$account>);

        #[pyo3::pymethods]
        impl $Account {
            /// Opens the account with the one action that can be first. Raises `Refused`.
            #[staticmethod]
            #[pyo3(signature = (command: $command, context) -> $opened)]
            fn open<'py>(
                command: &Bound<'py, PyAny>,
                context: $crate::argument::Handle<'py, $Context>,
            ) -> PyResult<(Self, Bound<'py, PyAny>)> {
                let py = command.py();
                call(py, || {
                    let (command, context): ($Command, _) = (read(command)?, context.get());
                    let (account, outcome) = py.detach(|| <$account>::open(&command, &context.0.borrowed()))?;
                    Ok((Self($crate::held::Held::new(account)), give(py, &outcome)?))
                })
            }

            /// The account that a whole log adds up to. The chain is verified first.
            #[staticmethod]
            #[pyo3(signature = (log: $log))]
            fn replay(log: &Bound<'_, PyAny>) -> PyResult<Self> {
                let py = log.py();
                call(py, || {
                    let log: Vec<$Entry> = $crate::source::read_all(log)?;
                    Ok(Self($crate::held::Held::new(py.detach(|| <$account>::replay(&log))?)))
                })
            }

            /// The account of a snapshot, which is what `state` gives.
            #[staticmethod]
            #[pyo3(signature = (state: $state_given))]
            fn from_state(state: &Bound<'_, PyAny>) -> PyResult<Self> {
                let py = state.py();
                call(py, || {
                    let state: $State = read(state)?;
                    Ok(Self($crate::held::Held::new(py.detach(|| <$account>::from_state(state))?)))
                })
            }

            /// Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
            /// `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
            /// log that was cut at its end looks sound.
            #[staticmethod]
            #[pyo3(signature = (log: $log, head: "str | None" = None) -> "Report")]
            fn verify_log<'py>(log: &Bound<'py, PyAny>, head: Option<$crate::argument::Text<'_>>) -> PyResult<Bound<'py, PyAny>> {
                let py = log.py();
                call(py, || {
                    let log: Vec<$Entry> = $crate::source::read_all(log)?;
                    give(py, &py.detach(|| <$account>::verify_log(&log, head.as_deref())))
                })
            }

            /// Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
            /// adds up to is the snapshot, field by field.
            #[staticmethod]
            #[pyo3(signature = (state: $state_given, log: $log) -> "Report")]
            fn verify<'py>(state: &Bound<'py, PyAny>, log: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
                let py = log.py();
                call(py, || {
                    let (state, log): ($State, Vec<$Entry>) = (read(state)?, $crate::source::read_all(log)?);
                    give(py, &py.detach(|| <$account>::verify(&state, &log))?)
                })
            }

            /// A log entry without its payload and salt: the personal data is gone, the chain still verifies.
            #[staticmethod]
            #[pyo3(signature = (entry: $entry_given) -> $entry)]
            fn erase_log_entry<'py>(entry: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
                let py = entry.py();
                call(py, || give(py, &read::<$Entry>(entry)?.erased()))
            }

            /// What would follow from a command; nothing changes. Raises `Refused`.
            #[pyo3(signature = (command: $command, context) -> $decision)]
            fn decide<'py>(
                &self,
                command: &Bound<'py, PyAny>,
                context: $crate::argument::Handle<'py, $Context>,
            ) -> PyResult<Bound<'py, PyAny>> {
                let py = command.py();
                call(py, || {
                    let (command, context): ($Command, _) = (read(command)?, context.get());
                    give(py, &self.0.with(py, |account| Ok(account.decide(&command, &context.0.borrowed())?))?)
                })
            }

            /// Carries a command out, and gives the log entry to be stored. Raises `Refused`; then nothing has changed.
            #[pyo3(signature = (command: $command, context) -> $outcome)]
            fn handle<'py>(
                &self,
                command: &Bound<'py, PyAny>,
                context: $crate::argument::Handle<'py, $Context>,
            ) -> PyResult<Bound<'py, PyAny>> {
                let py = command.py();
                call(py, || {
                    let (command, context): ($Command, _) = (read(command)?, context.get());
                    give(py, &self.0.with(py, |account| Ok(account.handle(&command, &context.0.borrowed())?))?)
                })
            }

            /// The state, which is also the snapshot to be stored.
            #[pyo3(signature = () -> $state)]
            fn state<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                call(py, || give(py, &self.0.with(py, |account| Ok(account.state().clone()))?))
            }

            /// The state as JSON text.
            fn to_json(&self, py: Python<'_>) -> PyResult<String> {
                call(py, || self.0.with(py, |account| Ok(dengji::json::write(account.state()))))
            }

            /// How many commands were carried out.
            #[getter]
            fn version(&self, py: Python<'_>) -> PyResult<u32> {
                call(py, || self.0.at_once(py, |account| account.state().book.version))
            }

            fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
                call(py, || {
                    self.0.at_once(py, |account| {
                        format!("<dengji.{} version {}>", stringify!($Account), account.state().book.version)
                    })
                })
            }

            $($own)*
        }
    };
}
pub(crate) use account;
