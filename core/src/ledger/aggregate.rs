//! What all aggregates are declared by.

/// Declares an aggregate: its documents and the calls that all aggregates share. See the [module](crate::ledger).
macro_rules! aggregate {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident($State:ident) under $Profile:ident, schema $version:expr;
        command $Command:ident { $( $(#[$fmeta:meta])* $field:ident : $ty:ty ),* $(,)? }
        action $Action:ident; event $Event:ident; index $Index:ty;
        payload $Payload:ident; entry $Entry:ident; decision $Decision:ident; outcome $Outcome:ident;
    ) => {
        /// A command. A repeated id changes nothing and says so, as long as it is one of the newest 1000; a stale
        /// `expectedVersion` is refused.
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct $Command {
            /// The caller's own id for this command, unique within the account.
            pub id: String,
            /// The version that the caller has seen; none to accept any.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[cfg_attr(feature = "uniffi", uniffi(default = None))]
            pub expected_version: Option<u32>,
            /// What to do.
            pub action: $Action,
            $( $(#[$fmeta])* pub $field: $ty, )*
        }

        impl $Command {
            /// What it is recognised by when it comes again: by what it says, not by the version that was seen, so that
            /// whoever looks anew and repeats a command has repeated it.
            fn fingerprint(&self, actor: &$crate::party::Actor) -> String {
                $crate::ledger::fingerprint_of(actor, &(&self.action, $( &self.$field ),*))
            }
        }

        /// What a command was, who gave it, and what followed. May hold personal data.
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct $Payload {
            /// Who gave the command.
            pub actor: $crate::party::Actor,
            /// The command.
            pub command: $Command,
            /// What followed.
            pub events: Vec<$Event>,
        }

        log_entry! { pub struct $Entry of $Payload; }

        framed! {
            pub struct $Name($State) under $Profile;
            command $Command; event $Event; effect $crate::ledger::HostTask; entry $Entry;
            decision $Decision; outcome $Outcome;
        }

        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $Name {
            state: $State,
            index: $Index,
        }

        impl $crate::ledger::Aggregate for $Name {
            type State = $State;
            type Profile = $Profile;
            type Command = $Command;
            type Event = $Event;
            type Effect = $crate::ledger::HostTask;
            type Entry = $Entry;
            type Decision = $Decision;
            type Outcome = $Outcome;

            fn begin(
                command: &$Command,
                context: &$crate::ledger::Context<'_, $Profile>,
            ) -> $crate::ledger::Weighed<Self> {
                let sender = context.actor.role;
                let mut weighing = rules::open(command, context);
                $crate::ledger::form(&mut weighing, sender, &command.id, command.expected_version, 0, context.salt);
                weighing.accepted(sender)
            }

            fn weigh(
                &self,
                command: &$Command,
                context: &$crate::ledger::Context<'_, $Profile>,
            ) -> Result<Option<$crate::ledger::Decided<$Event, $crate::ledger::HostTask>>, $crate::finding::Refusal> {
                let sender = context.actor.role;
                let book = &self.state.book;
                let seen = book.seen(&command.id, || command.fingerprint(context.actor));
                if seen == Ok(true) {
                    return Ok(None);
                }
                let mut weighing = rules::decide(self, command, context);
                // Whether an id was used is told to those alone who may give such a command.
                if let Err(finding) = seen {
                    if weighing.denied.is_empty() {
                        weighing.unmet.clear();
                    }
                    weighing.fault(sender, finding);
                    return weighing.accepted(sender).map(Some);
                }
                let (expected, version) = (command.expected_version, book.version);
                $crate::ledger::form(&mut weighing, sender, &command.id, expected, version, context.salt);
                book.fits(&mut weighing, &context.profile.reference(), context.now);
                weighing.accepted(sender).map(Some)
            }

            fn opened(
                event: &$Event,
                profile: $crate::platform::ProfileRef,
                now: $crate::time::Instant,
            ) -> Option<Self> {
                let state = apply::opened(event, $crate::ledger::Book::new($version, profile, now))?;
                let index = <$Index>::of(&state);
                Some(Self { state, index })
            }

            fn apply(&mut self, event: &$Event, now: $crate::time::Instant) {
                apply::apply(&mut self.state, &mut self.index, event, now);
            }

            fn payload(actor: &$crate::party::Actor, command: &$Command, events: Vec<$Event>) -> $Payload {
                $Payload { actor: actor.clone(), command: command.clone(), events }
            }

            fn events(payload: &$Payload) -> &[$Event] {
                &payload.events
            }

            fn not_open(payload: &$Payload, pointer: &str) -> $crate::finding::Finding {
                let finding = $crate::finding::Finding::new($crate::finding::Code::CommandNotOpen, pointer);
                finding.with("action", payload.command.action.tag())
            }

            fn remember(&mut self, entry: &$Entry) {
                let book = &mut self.state.book;
                book.end(entry);
                if let Some($Payload { actor, command, .. }) = &entry.payload {
                    book.remember(&command.id, command.fingerprint(actor));
                    book.use_up(rules::evidence(command));
                }
            }

            fn state(&self) -> &$State {
                &self.state
            }

            fn version(&self) -> u32 {
                self.state.book.version
            }

            fn head(state: &$State) -> &str {
                &state.book.head
            }
        }

        impl $Name {
            /// From a snapshot. A snapshot of a newer format is `Unsupported`.
            pub fn from_state(state: $State) -> Result<Self, $crate::finding::Failure> {
                $crate::ledger::require_supported(state.book.schema_version, $version)?;
                let index = <$Index>::of(&state);
                Ok(Self { state, index })
            }
        }
    };
}
