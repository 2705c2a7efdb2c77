//! What cases and all kinds of accounts share: what their commands are decided with, and the table of an account.

use std::sync::Arc;

use dengji::{identifier, ledger, party::Actor, time::Instant};

use crate::region::Regions;

/// Everything that comes from outside a case or an account, read once and used for many calls.
pub(crate) struct Setting<P> {
    now: Instant,
    actor: Arc<Actor>,
    profile: Arc<P>,
    regions: Arc<identifier::Regions>,
    salt: String,
}

impl<P> Setting<P> {
    pub(crate) fn new(
        now: Instant,
        actor: Actor,
        profile: &Arc<P>,
        regions: Option<&Regions>,
        salt: Option<&str>,
    ) -> Self {
        let (actor, profile, regions) = (Arc::new(actor), Arc::clone(profile), Regions::shared(regions));
        Self { now, actor, profile, regions, salt: salt.unwrap_or_default().to_owned() }
    }

    /// The same actor under the same rules, at another instant and with another salt.
    pub(crate) fn at(&self, now: Instant, salt: Option<&str>) -> Self {
        let (actor, profile, regions) = (Arc::clone(&self.actor), Arc::clone(&self.profile), Arc::clone(&self.regions));
        Self { now, actor, profile, regions, salt: salt.unwrap_or_default().to_owned() }
    }

    /// What core wants of it.
    pub(crate) fn context(&self) -> ledger::Context<'_, P> {
        #[cfg(feature = "test-panic")]
        assert_ne!(self.salt, "panic", "asked for by a test");
        ledger::Context {
            now: self.now,
            actor: &self.actor,
            profile: &self.profile,
            regions: &self.regions,
            salt: &self.salt,
        }
    }
}

/// Declares what the commands of one kind of account are decided with.
macro_rules! context {
    ($name:literal, $Context:ident = $Profile:ty, under $Handle:ty; $(#[doc = $doc:literal])+) => {
        /// What the commands of one kind of account are decided with.
        pub(crate) type $Context = $crate::ledger::Setting<$Profile>;

        pub(crate) mod context {
            use dengji::{party::Actor, time::Instant};

            use super::$Context;
            use crate::{
                cross::{Json, Made},
                region::Regions,
            };

            classes! {
                $(#[doc = $doc])+
                shared $name = $Context;
            }

            operations! { $name;
                /// `now` is the instant, from the host's clock; `actor` who gives the command, as the host has
                /// authenticated this person or system; `salt` at least 16 random bytes as hexadecimal, new for every
                /// command; questions need none.
                new quick fn new(
                    now: Instant, actor: Json<Actor>, profile: &$Handle, regions: Option<&Regions>, salt: Option<&str>,
                ) -> Made<$Context> {
                    Ok(Made($Context::new(now, actor.0, profile.shared(), regions, salt)))
                }

                /// The same actor under the same rules, at another instant and with another salt.
                method quick fn at(context: &$Context, now: Instant, salt: Option<&str>) -> Made<$Context> {
                    Ok(Made(context.at(now, salt)))
                }
            }
        }
    };
}

/// Declares what cases and all kinds of accounts are asked. What only one kind is asked stands in a table of its own.
macro_rules! aggregate {
    ($name:literal, $Aggregate:ident under $Context:ident; $Command:ident, $State:ident, $Entry:ident, $Outcome:ident; $(#[doc = $doc:literal])+ open $(#[doc = $open:literal])+) => {
        pub(crate) mod common {
            use dengji::{finding::Report, ledger::Applied, platform::ProfileRef};

            use super::{$Aggregate, $Command, $Context, $Entry, $Outcome, $State};
            use crate::{
                cross::{Json, Made, Unread, Written},
                handle::Locked,
            };

            classes! {
                $(#[doc = $doc])+
                locked $name = $Aggregate;
            }

            parts! {
                /// What was just opened.
                Opened { opened: Made<$Aggregate>, outcome: Json<$Outcome> }
            }

            operations! { $name;
                $(#[doc = $open])+
                static work fn open(command: Json<$Command>, context: &$Context) -> Opened {
                    let (opened, outcome) = $Aggregate::open(&command.0, &context.context())?;
                    Ok(Opened { opened: Made(opened), outcome: Json(outcome) })
                }

                /// What a whole log adds up to. The chain is verified first.
                static work fn replay(log: Json<Vec<$Entry>>) -> Made<$Aggregate> {
                    Ok(Made($Aggregate::replay(&log.0)?))
                }

                /// From a snapshot, which is what `state` gives. One of a newer format is unsupported.
                static work fn from_state(state: Unread<'_, $State>) -> Made<$Aggregate> {
                    Ok(Made(state.read_by($Aggregate::from_json)?))
                }

                /// Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
                /// adds up to is the snapshot, field by field.
                static work fn verify(state: Unread<'_, $State>, log: Json<Vec<$Entry>>) -> Json<Report> {
                    let held = state.read_by($Aggregate::from_json)?;
                    Ok(Json($Aggregate::verify(held.state(), &log.0)?))
                }

                /// What a command comes to, with the log entry to be stored; nothing changes. Refused with all that stands
                /// against it. Once the entry is stored, `apply` lets this follow it.
                method work fn decide(
                    held: Locked<'_, $Aggregate>, command: Json<$Command>, context: &$Context,
                ) -> Json<$Outcome> {
                    Ok(Json(held.decide(&command.0, &context.context())?))
                }

                /// Takes over entries of the log that were stored, by this process after it decided or by another one: the
                /// tail of the log after this version. What is part of this state already is passed over. Fails with
                /// `log.does_not_follow` where they do not follow on what this holds; then nothing has changed.
                method work fn apply(
                    held: Locked<'_, $Aggregate>, entries: Json<Vec<$Entry>>,
                ) -> Json<Applied> {
                    let mut held = held;
                    Ok(Json(held.apply(&entries.0)?))
                }

                /// Carries a command out at once, and gives the log entry. Refused with all that stands against it; then
                /// nothing has changed. The short way for whoever stores nothing that can fail: it has moved before
                /// anything is stored. A host with a database decides, stores the entry, and applies it.
                method work fn handle(
                    held: Locked<'_, $Aggregate>, command: Json<$Command>, context: &$Context,
                ) -> Json<$Outcome> {
                    let mut held = held;
                    Ok(Json(held.handle(&command.0, &context.context())?))
                }

                /// The answer of the first time to a command that is repeated, from its log entry: the effects with the
                /// same ids, and what was found.
                static work fn answer(entry: Json<$Entry>) -> Json<$Outcome> {
                    Ok(Json($Aggregate::answer(&entry.0)?))
                }

                /// The state, which is also the snapshot to be stored.
                method work fn state(held: Locked<'_, $Aggregate>) -> Written<$State> {
                    Ok(Written::of(held.state()))
                }

                /// The state as JSON text.
                method work fn to_json(held: Locked<'_, $Aggregate>) -> String {
                    Ok(dengji::json::write(held.state()))
                }

                /// Id and version of the profile that is followed: whoever loads a snapshot learns here which profile its
                /// context needs.
                property quick fn profile(held: Locked<'_, $Aggregate>) -> Json<ProfileRef> {
                    Ok(Json(held.state().metadata.profile.clone()))
                }

                /// Digest of the newest log entry, to be kept where whoever could cut the log cannot write.
                property quick fn head(held: Locked<'_, $Aggregate>) -> String {
                    Ok(held.state().metadata.head.clone())
                }

                /// How many commands were carried out.
                property quick fn version(held: Locked<'_, $Aggregate>) -> u32 {
                    Ok(held.state().metadata.version)
                }
            }
        }
    };
}

/// Declares what all kinds of accounts are asked, of their logs too.
macro_rules! account {
    ($name:literal, $Account:ident under $Context:ident; $Command:ident, $State:ident, $Entry:ident, $Outcome:ident; $(#[doc = $doc:literal])+) => {
        aggregate! { $name, $Account under $Context; $Command, $State, $Entry, $Outcome;
            $(#[doc = $doc])+
            open /// Opens it with the one action that can be first. Refuses it otherwise.
        }

        pub(crate) mod log {
            use dengji::finding::Report;

            use super::{$Account, $Entry};
            use crate::cross::Json;

            operations! { $name;
                /// Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
                /// `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
                /// log that was cut at its end looks sound.
                static work fn verify_log(log: Json<Vec<$Entry>>, head: Option<&str>) -> Json<Report> {
                    Ok(Json($Account::verify_log(&log.0, head)))
                }

                /// A log entry without its payload and salt: the personal data is gone, the chain still verifies.
                static quick fn erase_log_entry(entry: Json<$Entry>) -> Json<$Entry> {
                    Ok(Json(entry.0.erased()))
                }
            }
        }
    };
}
