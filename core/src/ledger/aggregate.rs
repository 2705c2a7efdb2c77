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
        /// A command. A repeated id changes nothing and says so; a stale `expectedVersion` is refused.
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

        /// What follows from a command that may be carried out.
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        #[must_use]
        pub struct $Decision {
            /// What happens.
            pub events: Vec<$Event>,
            /// What the host shall do.
            pub effects: Vec<$crate::ledger::HostTask>,
            /// Findings that did not stop the command.
            pub report: $crate::finding::Report,
            /// Whether this command was carried out before; then nothing happens.
            pub repeated: bool,
        }

        /// What a command that was carried out came to.
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        #[must_use]
        pub struct $Outcome {
            /// The version now.
            pub version: u32,
            /// Whether this command was carried out before; then nothing happened.
            pub repeated: bool,
            /// The log entry to be stored; none for a repeated command.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub entry: Option<$Entry>,
            /// What the host shall do.
            pub effects: Vec<$crate::ledger::HostTask>,
            /// Findings that did not stop the command.
            pub report: $crate::finding::Report,
        }

        impl $Outcome {
            /// The events of the command.
            pub fn events(&self) -> &[$Event] {
                self.entry.as_ref().and_then(|entry| entry.payload.as_ref()).map_or(&[], |payload| &payload.events)
            }
        }

        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $Name {
            state: $State,
            index: $Index,
        }

        impl $Name {
            /// Begins with the one action that can be first. Refused with all that stands against it.
            pub fn open(
                command: &$Command,
                context: &$crate::ledger::Context<'_, $Profile>,
            ) -> Result<(Self, $Outcome), $crate::finding::Refusal> {
                use $crate::finding::{Code, Finding};
                let sender = context.actor.role;
                let mut weighing = rules::open(command, context);
                $crate::ledger::form(&mut weighing, sender, &command.id, command.expected_version, 0, context.salt);
                let weighing = weighing.accepted(sender)?;
                let book = $crate::ledger::Book::new($version, context.profile.reference(), context.now);
                let Some(state) = weighing.events.first().and_then(|event| apply::opened(event, book)) else {
                    let mut refused = $crate::ledger::Weighing::<$Event>::default();
                    let finding = Finding::new(Code::CommandNotOpen, "/action/type");
                    refused.fault(sender, finding.with("action", command.action.tag()));
                    return Err($crate::finding::Refusal { unmet: refused.unmet });
                };
                let index = <$Index>::of(&state);
                let mut opened = Self { state, index };
                let outcome = opened.record(command, context, weighing);
                Ok((opened, outcome))
            }

            /// What would follow from a command; nothing changes.
            pub fn decide(
                &self,
                command: &$Command,
                context: &$crate::ledger::Context<'_, $Profile>,
            ) -> Result<$Decision, $crate::finding::Refusal> {
                let weighing = self.weigh(command, context)?;
                Ok(weighing.map_or_else(
                    || $Decision { repeated: true, ..$Decision::default() },
                    |$crate::ledger::Weighing { events, effects, report, .. }| {
                        $Decision { events, effects, report, repeated: false }
                    },
                ))
            }

            /// Carries a command out: decides, applies the events, and gives the log entry to be stored.
            pub fn handle(
                &mut self,
                command: &$Command,
                context: &$crate::ledger::Context<'_, $Profile>,
            ) -> Result<$Outcome, $crate::finding::Refusal> {
                let version = self.state.book.version;
                match self.weigh(command, context)? {
                    Some(weighing) => Ok(self.record(command, context, weighing)),
                    None => Ok($Outcome {
                        version,
                        repeated: true,
                        entry: None,
                        effects: Vec::new(),
                        report: $crate::finding::Report::default(),
                    }),
                }
            }

            /// None for a command that was carried out before.
            fn weigh(
                &self,
                command: &$Command,
                context: &$crate::ledger::Context<'_, $Profile>,
            ) -> Result<Option<$crate::ledger::Weighing<$Event>>, $crate::finding::Refusal> {
                let sender = context.actor.role;
                let book = &self.state.book;
                let seen = book.seen(&command.id, || $crate::ledger::fingerprint_of(context.actor, command));
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

            fn record(
                &mut self,
                command: &$Command,
                context: &$crate::ledger::Context<'_, $Profile>,
                weighing: $crate::ledger::Weighing<$Event>,
            ) -> $Outcome {
                let $crate::ledger::Weighing { events, effects, report, .. } = weighing;
                for event in &events {
                    apply::apply(&mut self.state, &mut self.index, event, context.now);
                }
                let payload = $Payload { actor: context.actor.clone(), command: command.clone(), events };
                let (sequence, previous) = (self.state.book.version + 1, std::mem::take(&mut self.state.book.head));
                let profile = context.profile.reference();
                let entry = $Entry::new(sequence, context.now, profile, previous, context.salt, payload);
                self.remember(context.actor, command, &entry);
                let version = self.state.book.version;
                $Outcome { version, repeated: false, entry: Some(entry), effects, report }
            }

            fn remember(&mut self, actor: &$crate::party::Actor, command: &$Command, entry: &$Entry) {
                let fingerprint = $crate::ledger::fingerprint_of(actor, command);
                self.state.book.remember(&command.id, fingerprint, entry.sequence, &entry.digest, entry.now);
                self.state.book.use_up(rules::evidence(command));
            }

            /// What a whole log adds up to. The chain is verified first.
            ///
            /// `Malformed` with the first `log.*` finding where the log is not sound, `Misuse` where a payload was
            /// erased.
            pub fn replay(log: &[$Entry]) -> Result<Self, $crate::finding::Failure> {
                use $crate::finding::{Code, Failure, FailureKind, Finding};
                $crate::ledger::require_sound(Self::verify_log(log, None))?;
                let mut replayed: Option<Self> = None;
                for (at, entry) in log.iter().enumerate() {
                    let Some(payload) = &entry.payload else {
                        let finding = Finding::new(Code::LogPayloadErased, format!("/{at}/payload"));
                        return Err(Failure::misuse(finding.with("sequence", entry.sequence)));
                    };
                    let mut events = payload.events.iter();
                    let here = match &mut replayed {
                        Some(here) => here,
                        None => {
                            let book = $crate::ledger::Book::new($version, entry.profile.clone(), entry.now);
                            let Some(state) = payload.events.first().and_then(|event| apply::opened(event, book))
                            else {
                                let finding = Finding::new(Code::CommandNotOpen, "/0/payload/events");
                                let finding = finding.with("action", payload.command.action.tag());
                                return Err(Failure::new(FailureKind::Malformed, finding));
                            };
                            let index = <$Index>::of(&state);
                            replayed.insert(Self { state, index })
                        }
                    };
                    for event in events.by_ref() {
                        apply::apply(&mut here.state, &mut here.index, event, entry.now);
                    }
                    here.remember(&payload.actor, &payload.command, entry);
                }
                replayed.ok_or_else(|| Failure::new(FailureKind::Malformed, Finding::new(Code::LogEmpty, "")))
            }

            /// Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
            /// `head`, the digest of the newest entry that the host has kept elsewhere (`book.head` of the snapshot),
            /// that its end is there too. Without it, a log that was cut at its end looks sound.
            ///
            /// Findings: `log.*`, with the pointer of the entry.
            pub fn verify_log(log: &[$Entry], head: Option<&str>) -> $crate::finding::Report {
                $crate::ledger::verify(log.iter().map($Entry::link), head)
            }

            /// Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
            /// adds up to is the snapshot, field by field.
            ///
            /// Findings: `log.*`, with the pointer of the entry; `log.state_differs`, with a pointer into the snapshot.
            /// `Misuse` with `log.payload_erased` where a payload was erased, so that nothing can be replayed.
            pub fn verify(
                state: &$State,
                log: &[$Entry],
            ) -> Result<$crate::finding::Report, $crate::finding::Failure> {
                let report = Self::verify_log(log, Some(&state.book.head));
                if report.findings.is_empty() {
                    Ok($crate::ledger::compare(state, &Self::replay(log)?.state))
                } else {
                    Ok(report)
                }
            }

            /// The state, which is also the snapshot to be stored.
            pub fn state(&self) -> &$State {
                &self.state
            }

            /// From a snapshot. A snapshot of a newer format is `Unsupported`.
            pub fn from_state(state: $State) -> Result<Self, $crate::finding::Failure> {
                $crate::ledger::require_supported(state.book.schema_version, $version)?;
                let index = <$Index>::of(&state);
                Ok(Self { state, index })
            }

            /// Reads a snapshot from JSON text.
            pub fn from_json(text: &str) -> Result<Self, $crate::finding::Failure> {
                Self::from_state($crate::json::read(text)?)
            }
        }
    };
}
