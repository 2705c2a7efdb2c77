//! What all accounts share: their context, and the calls that need no knowledge of the field.

/// Declares the handle of one kind of account, its context, and what opening it gives. Documents are named by their
/// types, which stand in scope where this is called.
macro_rules! account {
    (
        $(#[$meta:meta])* handle $Name:ident($aggregate:ty),
        context $Context:ident under $Handle:ident($Profile:ty),
        documents $State:ident, $Command:ident, $Decision:ident, $Outcome:ident, $Entry:ident,
        open $open:ident -> $Opened:ident, log $verify:ident, $erase:ident
    ) => {
        /// What a command or question is decided with: everything that comes from outside the account.
        #[derive(uniffi::Object)]
        pub struct $Context {
            now: dengji::time::Instant,
            actor: std::sync::Arc<dengji::party::Actor>,
            profile: std::sync::Arc<$Handle>,
            regions: std::sync::Arc<dengji::identifier::Regions>,
            salt: String,
        }

        impl $Context {
            pub(crate) fn borrowed(&self) -> dengji::ledger::Context<'_, $Profile> {
                #[cfg(feature = "test-panic")]
                assert_ne!(self.salt, "panic", "asked for by a test");
                dengji::ledger::Context {
                    now: self.now,
                    actor: &self.actor,
                    profile: self.profile.profile(),
                    regions: &self.regions,
                    salt: &self.salt,
                }
            }
        }

        #[uniffi::export]
        impl $Context {
            /// `salt` is at least 16 random bytes as hexadecimal, new for every command; questions need none.
            #[uniffi::constructor(default(salt = "", regions = None))]
            pub fn new(
                now: dengji::time::Instant,
                actor: dengji::party::Actor,
                profile: std::sync::Arc<$Handle>,
                salt: String,
                regions: Option<std::sync::Arc<crate::region::Regions>>,
            ) -> Result<std::sync::Arc<Self>, dengji::border::DengjiError> {
                dengji::border::call(|| {
                    let (actor, regions) = (std::sync::Arc::new(actor), crate::region::table(regions));
                    Ok(std::sync::Arc::new(Self { now, actor, profile, regions, salt }))
                })
            }

            /// The same actor under the same rules, at another instant and with another salt.
            #[uniffi::method(default(salt = ""))]
            pub fn at(
                &self,
                now: dengji::time::Instant,
                salt: String,
            ) -> Result<std::sync::Arc<Self>, dengji::border::DengjiError> {
                dengji::border::call(|| {
                    Ok(std::sync::Arc::new(Self {
                        now,
                        actor: std::sync::Arc::clone(&self.actor),
                        profile: std::sync::Arc::clone(&self.profile),
                        regions: std::sync::Arc::clone(&self.regions),
                        salt,
                    }))
                })
            }
        }

        crate::ledger::account_handle! {
            $(#[$meta])* handle $Name($aggregate), context $Context,
            documents $State, $Command, $Decision, $Outcome, $Entry,
            open $open -> $Opened, log $verify, $erase
        }
    };
}

/// The same without its context, for a second kind of account under one.
macro_rules! account_handle {
    (
        $(#[$meta:meta])* handle $Name:ident($aggregate:ty),
        context $Context:ident,
        documents $State:ident, $Command:ident, $Decision:ident, $Outcome:ident, $Entry:ident,
        open $open:ident -> $Opened:ident, log $verify:ident, $erase:ident
    ) => {
        $(#[$meta])*
        #[derive(uniffi::Object)]
        pub struct $Name(std::sync::Mutex<$aggregate>);

        /// An account that was just opened.
        #[derive(uniffi::Record)]
        pub struct $Opened {
            /// The account.
            pub account: std::sync::Arc<$Name>,
            /// What opening it came to.
            pub outcome: $Outcome,
        }

        impl $Name {
            fn holding(aggregate: $aggregate) -> std::sync::Arc<Self> {
                std::sync::Arc::new(Self(std::sync::Mutex::new(aggregate)))
            }

            /// The lock of a handle that met a panic is poisoned, so that nothing half-changed is seen.
            pub(crate) fn locked(&self) -> Result<std::sync::MutexGuard<'_, $aggregate>, dengji::border::DengjiError> {
                self.0.lock().map_err(|_| dengji::border::internal())
            }
        }

        #[uniffi::export]
        impl $Name {
            /// What a whole log adds up to. The chain is verified first.
            #[uniffi::constructor]
            pub fn replay(log: Vec<$Entry>) -> Result<std::sync::Arc<Self>, dengji::border::DengjiError> {
                dengji::border::call(|| Ok(Self::holding(<$aggregate>::replay(&log)?)))
            }

            /// The account of a snapshot, which is what `state` gives.
            #[uniffi::constructor]
            pub fn from_state(state: $State) -> Result<std::sync::Arc<Self>, dengji::border::DengjiError> {
                dengji::border::call(|| Ok(Self::holding(<$aggregate>::from_state(state)?)))
            }

            /// The account of a snapshot in JSON text.
            #[uniffi::constructor]
            pub fn parse(text: String) -> Result<std::sync::Arc<Self>, dengji::border::DengjiError> {
                dengji::border::call(|| Ok(Self::holding(<$aggregate>::from_json(&text)?)))
            }

            /// What would follow from a command; nothing changes. Throws `Refused`.
            pub fn decide(
                &self,
                command: $Command,
                context: std::sync::Arc<$Context>,
            ) -> Result<$Decision, dengji::border::DengjiError> {
                dengji::border::call(|| Ok(self.locked()?.decide(&command, &context.borrowed())?))
            }

            /// Carries a command out, and gives the log entry to be stored. Throws `Refused`; then nothing has changed.
            pub fn handle(
                &self,
                command: $Command,
                context: std::sync::Arc<$Context>,
            ) -> Result<$Outcome, dengji::border::DengjiError> {
                dengji::border::call(|| Ok(self.locked()?.handle(&command, &context.borrowed())?))
            }

            /// The state, which is also the snapshot to be stored.
            pub fn state(&self) -> Result<$State, dengji::border::DengjiError> {
                dengji::border::call(|| Ok(self.locked()?.state().clone()))
            }

            /// The state as JSON text.
            pub fn to_json(&self) -> Result<String, dengji::border::DengjiError> {
                dengji::border::call(|| Ok(dengji::json::write(self.locked()?.state())))
            }

            /// Checks what is held against its whole log: the log is sound and ends with the newest entry that is known
            /// here, and what it adds up to is what is held, field by field.
            pub fn verify(&self, log: Vec<$Entry>) -> Result<dengji::finding::Report, dengji::border::DengjiError> {
                dengji::border::call(|| Ok(<$aggregate>::verify(self.locked()?.state(), &log)?))
            }

            /// How many commands were carried out.
            pub fn version(&self) -> Result<u32, dengji::border::DengjiError> {
                dengji::border::call(|| Ok(self.locked()?.state().book.version))
            }
        }

        /// Opens an account with the one action that can be first. Throws `Refused`.
        #[uniffi::export]
        pub fn $open(
            command: $Command,
            context: std::sync::Arc<$Context>,
        ) -> Result<$Opened, dengji::border::DengjiError> {
            dengji::border::call(|| {
                let (account, outcome) = <$aggregate>::open(&command, &context.borrowed())?;
                Ok($Opened { account: $Name::holding(account), outcome })
            })
        }

        /// Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with `head`, the
        /// digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a log that was cut at
        /// its end looks sound.
        #[uniffi::export(default(head = None))]
        pub fn $verify(
            log: Vec<$Entry>,
            head: Option<String>,
        ) -> Result<dengji::finding::Report, dengji::border::DengjiError> {
            dengji::border::call(|| Ok(<$aggregate>::verify_log(&log, head.as_deref())))
        }

        /// A log entry without its payload and salt: the personal data is gone, the chain still verifies.
        #[uniffi::export]
        pub fn $erase(entry: $Entry) -> Result<$Entry, dengji::border::DengjiError> {
            dengji::border::call(|| Ok(entry.erased()))
        }
    };
}

pub(crate) use account;
pub(crate) use account_handle;
