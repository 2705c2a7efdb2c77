//! What all aggregates are declared by.

/// Declares an aggregate: its documents and the calls that all aggregates share. See the [module](crate::ledger).
#[doc(hidden)]
#[macro_export]
macro_rules! aggregate {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident($State:ident) under $Profile:ident, schema $version:expr;
        command $Command:ident { $( $(#[$fmeta:meta])* $field:ident : $ty:ty ),* $(,)? }
        action $Action:ident; event $Event:ident; index $Index:ty;
        payload $Payload:ident; entry $Entry:ident; outcome $Outcome:ident;
    ) => {
        /// A command. A repeated id changes nothing and says so, as long as it is one of the newest 1000; a stale
        /// `expectedVersion` is refused.
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct $Command {
            /// The caller's own id for this command, unique within the account.
            pub id: String,
            /// The version that the caller has seen; none to accept any.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub expected_version: Option<u32>,
            /// What to do.
            pub action: $Action,
            $( $(#[$fmeta])* pub $field: $ty, )*
        }

        $crate::log_entry! { pub struct $Entry of $Payload($Command, $Event, $crate::ledger::HostTask); }

        $crate::framed! {
            pub struct $Name($State) under $Profile;
            command $Command { $($field),* }; event $Event; effect $crate::ledger::HostTask; entry $Entry;
            outcome $Outcome;
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
            type Outcome = $Outcome;

            const SCHEMA: u32 = $version;

            fn begin(
                command: &$Command,
                context: &$crate::ledger::Context<'_, $Profile>,
            ) -> $crate::ledger::Weighed<Self> {
                let sender = context.actor.role;
                let mut decision = rules::open(command, context);
                $crate::ledger::form(&mut decision, sender, &command.id, command.expected_version, 0, context.salt);
                decision.accepted(sender)
            }

            fn weigh(
                &self,
                command: &$Command,
                context: &$crate::ledger::Context<'_, $Profile>,
            ) -> $crate::ledger::WeighedOnce<Self> {
                let sender = context.actor.role;
                let metadata = &self.state.metadata;
                let seen = metadata.seen(&command.id, || $crate::ledger::Recognised::fingerprint(command, context.actor));
                if let Ok(Some(first)) = seen {
                    return Ok($crate::ledger::Once::Before(first));
                }
                let mut decision = rules::decide(self, command, context);
                // Whether an id was used is told to those alone who may give such a command.
                if let Err(finding) = seen {
                    if decision.denied.is_empty() {
                        decision.unmet.clear();
                    }
                    decision.fault(sender, finding);
                    return decision.accepted(sender).map($crate::ledger::Once::New);
                }
                let (expected, version) = (command.expected_version, metadata.version);
                $crate::ledger::form(&mut decision, sender, &command.id, expected, version, context.salt);
                metadata.fits(&mut decision, &context.profile.reference(), context.now);
                decision.accepted(sender).map($crate::ledger::Once::New)
            }

            fn opened(event: &$Event, metadata: $crate::ledger::Metadata) -> Option<$State> {
                apply::opened(event, metadata)
            }

            fn apply(&mut self, event: &$Event, now: dengji_base::time::Instant) {
                apply::apply(&mut self.state, &mut self.index, event, now);
            }

            fn evidence(command: &$Command) -> &[dengji_base::party::Evidence] {
                rules::evidence(command)
            }

            fn of(state: $State) -> Result<Self, dengji_base::finding::Failure> {
                let index = <$Index>::of(&state);
                Ok(Self { state, index })
            }

            fn state(&self) -> &$State {
                &self.state
            }

            fn metadata(state: &$State) -> &$crate::ledger::Metadata {
                &state.metadata
            }

            fn metadata_mut(&mut self) -> &mut $crate::ledger::Metadata {
                &mut self.state.metadata
            }
        }
    };
}
