//! What the handles of all accounts share: a profile, a context, and the account itself, declared once for each kind.

use std::sync::Arc;

use dengji::{
    finding::{Code, Failure, Finding},
    identifier,
    ledger::Context,
    party::Actor,
    platform::PlatformProfile,
    time::Instant,
};

use crate::{
    failure::Fault,
    handle::Shared,
    json::{Json, read, read_text},
};

/// What a command is decided with: everything that comes from outside the account. Read once, used for many calls.
#[derive(Clone)]
pub(crate) struct Given<P> {
    now: Instant,
    actor: Arc<Actor>,
    profile: Shared<P>,
    regions: Shared<identifier::Regions>,
    salt: String,
}

impl<P> Given<P> {
    pub(crate) fn read(
        now: &str,
        actor: &Json,
        profile: &Shared<P>,
        regions: &Shared<identifier::Regions>,
        salt: String,
    ) -> Result<Self, Fault> {
        let (now, actor) = (read_text(now)?, Arc::new(read(actor)?));
        Ok(Self { now, actor, profile: profile.clone(), regions: regions.clone(), salt })
    }

    pub(crate) fn at(&self, now: &str, salt: String) -> Result<Self, Fault> {
        let (actor, profile, regions) = (Arc::clone(&self.actor), self.profile.clone(), self.regions.clone());
        Ok(Self { now: read_text(now)?, actor, profile, regions, salt })
    }

    pub(crate) fn with<R>(&self, body: impl FnOnce(&Context<'_, P>) -> Result<R, Fault>) -> Result<R, Fault> {
        self.profile.with(|profile| {
            self.regions.with(|regions| {
                body(&Context { now: self.now, actor: &self.actor, profile, regions, salt: &self.salt })
            })
        })
    }
}

/// A profile that the library brings along, in its newest version or the one that is asked for.
pub(crate) fn builtin<P: PlatformProfile>(id: &str, version: Option<&str>) -> Result<P, Fault> {
    let found = match version {
        Some(version) => P::builtin_version(id, version),
        None => P::builtin(id),
    };
    found.ok_or_else(|| {
        let there: Vec<String> = P::builtin_ids().iter().map(|one| format!("{} {}", one.id, one.version)).collect();
        let name = version.map_or_else(|| id.to_owned(), |version| format!("{id} {version}"));
        let finding = Finding::new(Code::CoreUnknownName, "").with("name", name).with_list("expected", &there);
        Fault::Failure(Failure::misuse(finding))
    })
}

/// Declares the three handles of one kind of account. What only this kind is asked stands in an `impl` of its own.
macro_rules! handles {
    (
        $(#[$profile_meta:meta])* profile $Profile:ident = $profile:path;
        $(#[$context_meta:meta])* context $Context:ident;
        $(#[$account_meta:meta])* account $Account:ident = $account:path; entry $entry:path;
    ) => {
        $(#[$profile_meta])*
        #[napi]
        pub struct $Profile(pub(crate) crate::handle::Shared<$profile>);

        impl $Profile {
            fn holding(profile: $profile) -> Self {
                Self(crate::handle::Shared::new(profile))
            }

            /// A question to the profile, answered in JSON text.
            fn ask<T: serde::Serialize>(
                &self,
                body: impl FnOnce(&$profile) -> Result<T, crate::failure::Fault>,
            ) -> napi::Result<String> {
                crate::failure::call(|| self.0.with(|profile| Ok(crate::json::write(&body(profile)?))))
            }
        }

        #[napi]
        impl $Profile {
            /// Reads a profile from JSON text. `Unsupported` when its format is newer than this library.
            #[napi(factory, catch_unwind)]
            pub fn open(document: crate::json::Json) -> napi::Result<Self> {
                crate::failure::call(|| Ok(Self::holding(crate::json::read_by(&document, <$profile>::from_json)?)))
            }

            /// A profile that the library brings along, in its newest version or the one that is asked for.
            #[napi(factory, catch_unwind)]
            pub fn builtin(id: String, version: Option<String>) -> napi::Result<Self> {
                crate::failure::call(|| Ok(Self::holding(crate::ledger::builtin(&id, version.as_deref())?)))
            }

            /// The profiles of this kind that the library brings along, as JSON text.
            #[napi(catch_unwind)]
            pub fn builtin_ids() -> napi::Result<String> {
                crate::failure::call(|| Ok(crate::json::write(&<$profile>::builtin_ids())))
            }

            /// The same profile with some values replaced.
            #[napi(catch_unwind)]
            pub fn adjusted(&self, adjustments: crate::json::Json) -> napi::Result<Self> {
                crate::failure::call(|| {
                    let adjustments: Vec<dengji::platform::Adjustment> = crate::json::read(&adjustments)?;
                    self.0.with(|profile| Ok(Self::holding(profile.adjusted(&adjustments)?)))
                })
            }

            /// Its id.
            #[napi(catch_unwind)]
            pub fn id(&self) -> napi::Result<String> {
                crate::failure::call(|| self.0.with(|profile| Ok(profile.id.clone())))
            }

            /// Its version.
            #[napi(catch_unwind)]
            pub fn version(&self) -> napi::Result<String> {
                crate::failure::call(|| self.0.with(|profile| Ok(profile.version.clone())))
            }

            /// The whole profile as JSON text.
            #[napi(catch_unwind)]
            pub fn to_json(&self) -> napi::Result<String> {
                crate::failure::call(|| self.0.with(|profile| Ok(profile.to_json())))
            }

            /// The JSON text of the value at a pointer; empty where it leads nowhere.
            #[napi(catch_unwind)]
            pub fn get(&self, pointer: String) -> napi::Result<String> {
                crate::failure::call(|| self.0.with(|profile| Ok(profile.get(&pointer).unwrap_or_default())))
            }

            /// What is wrong with the profile.
            #[napi(catch_unwind)]
            pub fn lint(&self) -> napi::Result<String> {
                self.ask(|profile| Ok(dengji::lint::Lint::lint(profile)))
            }

            /// What differs in another profile.
            #[napi(catch_unwind)]
            pub fn diff(&self, after: &$Profile) -> napi::Result<String> {
                self.ask(|before| after.0.with(|after| Ok(before.diff(after))))
            }
        }

        $(#[$context_meta])*
        #[napi]
        pub struct $Context(pub(crate) crate::ledger::Given<$profile>);

        #[napi]
        impl $Context {
            /// Reads instant and actor (JSON texts).
            #[napi(factory, catch_unwind)]
            pub fn open(
                now: String,
                actor: crate::json::Json,
                profile: &$Profile,
                regions: &crate::region::Regions,
                salt: String,
            ) -> napi::Result<Self> {
                crate::failure::call(|| {
                    Ok(Self(crate::ledger::Given::read(&now, &actor, &profile.0, &regions.0, salt)?))
                })
            }

            /// The same at another instant and with another salt.
            #[napi(catch_unwind)]
            pub fn at(&self, now: String, salt: String) -> napi::Result<Self> {
                crate::failure::call(|| Ok(Self(self.0.at(&now, salt)?)))
            }
        }

        crate::ledger::account_handle! {
            $(#[$account_meta])* account $Account = $account; entry $entry; context $Context;
        }
    };
}

/// The same without profile and context, for a second kind of account under them.
macro_rules! account_handle {
    ($(#[$account_meta:meta])* account $Account:ident = $account:path; entry $entry:path; context $Context:ident;) => {
        $(#[$account_meta])*
        #[napi]
        pub struct $Account {
            account: crate::handle::Handle<$account>,
            opening: Option<String>,
        }

        impl $Account {
            fn holding(account: $account) -> Self {
                Self { account: crate::handle::Handle::new(account), opening: None }
            }

            /// A question to the account, answered in JSON text.
            pub(crate) fn ask<T: serde::Serialize>(
                &self,
                body: impl FnOnce(&$account) -> Result<T, crate::failure::Fault>,
            ) -> napi::Result<String> {
                crate::failure::call(|| self.account.with(|account| Ok(crate::json::write(&body(account)?))))
            }
        }

        #[napi]
        impl $Account {
            /// Opens an account with a command (JSON text); `take_opening` gives the outcome.
            #[napi(factory, catch_unwind)]
            pub fn open(command: crate::json::Json, context: &$Context) -> napi::Result<Self> {
                crate::failure::call(|| {
                    let command = crate::json::read(&command)?;
                    let (account, outcome) = context.0.with(|context| Ok(<$account>::open(&command, context)?))?;
                    Ok(Self { opening: Some(crate::json::write(&outcome)), ..Self::holding(account) })
                })
            }

            /// The outcome of the opening, once.
            #[napi(catch_unwind)]
            pub fn take_opening(&mut self) -> Option<String> {
                self.opening.take()
            }

            /// The account that a whole log (JSON text) adds up to.
            #[napi(factory, catch_unwind)]
            pub fn replay(log: crate::json::Json) -> napi::Result<Self> {
                crate::failure::call(|| {
                    Ok(Self::holding(<$account>::replay(&crate::json::read::<Vec<$entry>>(&log)?)?))
                })
            }

            /// The account of a snapshot (JSON text).
            #[napi(factory, catch_unwind)]
            pub fn from_state(state: crate::json::Json) -> napi::Result<Self> {
                crate::failure::call(|| Ok(Self::holding(crate::json::read_by(&state, <$account>::from_json)?)))
            }

            /// Checks a log (JSON text) by itself, and with `head` that its end is there.
            #[napi(catch_unwind)]
            pub fn verify_log(log: crate::json::Json, head: Option<String>) -> napi::Result<String> {
                crate::failure::call(|| {
                    let log = crate::json::read::<Vec<$entry>>(&log)?;
                    Ok(crate::json::write(&<$account>::verify_log(&log, head.as_deref())))
                })
            }

            /// Checks a snapshot (JSON text) against its whole log (JSON text).
            #[napi(catch_unwind)]
            pub fn verify(state: crate::json::Json, log: crate::json::Json) -> napi::Result<String> {
                crate::failure::call(|| {
                    let log = crate::json::read::<Vec<$entry>>(&log)?;
                    let account = crate::json::read_by(&state, <$account>::from_json)?;
                    Ok(crate::json::write(&<$account>::verify(account.state(), &log)?))
                })
            }

            /// A log entry (JSON text) without its payload and salt.
            #[napi(catch_unwind)]
            pub fn erase_log_entry(entry: crate::json::Json) -> napi::Result<String> {
                crate::failure::call(|| Ok(crate::json::write(&crate::json::read::<$entry>(&entry)?.erased())))
            }

            /// What would follow from a command.
            #[napi(catch_unwind)]
            pub fn decide(&self, command: crate::json::Json, context: &$Context) -> napi::Result<String> {
                self.ask(|account| {
                    let command = crate::json::read(&command)?;
                    context.0.with(|context| Ok(account.decide(&command, context)?))
                })
            }

            /// Carries a command out.
            #[napi(catch_unwind)]
            pub fn handle(&self, command: crate::json::Json, context: &$Context) -> napi::Result<String> {
                crate::failure::call(|| {
                    let command = crate::json::read(&command)?;
                    let outcome = self
                        .account
                        .with(|account| context.0.with(|context| Ok(account.handle(&command, context)?)))?;
                    Ok(crate::json::write(&outcome))
                })
            }

            /// The state.
            #[napi(catch_unwind)]
            pub fn state(&self) -> napi::Result<String> {
                crate::failure::call(|| self.account.with(|account| Ok(crate::json::write(account.state()))))
            }

            /// How many commands were carried out.
            #[napi(catch_unwind)]
            pub fn version(&self) -> napi::Result<u32> {
                crate::failure::call(|| self.account.with(|account| Ok(account.state().book.version)))
            }
        }
    };
}
pub(crate) use account_handle;
pub(crate) use handles;
