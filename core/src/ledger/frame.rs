//! What every aggregate does alike: it begins with one command, decides on others, carries them out, and is what its log
//! adds up to.

use serde::Serialize;

use super::{Book, Context, Entry, compare, require_sound, require_supported, verify};
use crate::{
    finding::{Code, Failure, FailureKind, Finding, Refusal, Report, Unmet},
    party::{Actor, Evidence},
    platform::{PlatformProfile, ProfileRef},
    time::Instant,
};

/// What follows from a command that may be carried out.
#[derive(Debug)]
pub(crate) struct Decided<E, F> {
    pub(crate) events: Vec<E>,
    pub(crate) effects: Vec<F>,
    pub(crate) report: Report,
}

/// What a command came to; without an entry, it was carried out before.
#[derive(Debug)]
pub(crate) struct Done<L, F> {
    pub(crate) version: u32,
    pub(crate) entry: Option<L>,
    pub(crate) effects: Vec<F>,
    pub(crate) report: Report,
}

/// What follows from a command of an aggregate, or why nothing does.
pub(crate) type Weighed<A> = Result<Decided<<A as Aggregate>::Event, <A as Aggregate>::Effect>, Refusal>;

/// The same, and nothing for a command that was carried out before.
pub(crate) type WeighedOnce<A> = Result<Option<Decided<<A as Aggregate>::Event, <A as Aggregate>::Effect>>, Refusal>;

/// What a command is known by.
pub(crate) trait Recognised {
    fn id(&self) -> &str;

    /// Tag of its action.
    fn tag(&self) -> &'static str;

    /// What it is recognised by when it comes again: by what it says, not by the version that was seen, so that whoever
    /// looks anew and repeats a command has repeated it.
    fn fingerprint(&self, actor: &Actor) -> String;
}

/// An aggregate: what it knows itself, and above that what all do alike.
pub(crate) trait Aggregate: Sized {
    type State: Serialize;
    type Profile: PlatformProfile;
    type Command: Recognised;
    type Event;
    type Effect;
    type Entry: Entry<Command = Self::Command, Event = Self::Event>;
    /// The document that says what follows from a command; none for one that was carried out before.
    type Decision: From<Option<Decided<Self::Event, Self::Effect>>>;
    /// The document that says what a command came to.
    type Outcome: From<Done<Self::Entry, Self::Effect>>;

    /// The version of the snapshot format that this library writes, and the newest it reads.
    const SCHEMA: u32;

    /// What follows from the first command.
    fn begin(command: &Self::Command, context: &Context<'_, Self::Profile>) -> Weighed<Self>;

    /// What follows from any other command; none where it was carried out before.
    fn weigh(&self, command: &Self::Command, context: &Context<'_, Self::Profile>) -> WeighedOnce<Self>;

    /// What the opening event begins; none for any other event.
    fn opened(event: &Self::Event, book: Book) -> Option<Self::State>;

    /// Carries an event out. Total: whatever happened can be applied.
    fn apply(&mut self, event: &Self::Event, now: Instant);

    /// What a command brought about is told to what is remembered beside the state.
    fn happened(&mut self, _: &[Self::Event], _: &Context<'_, Self::Profile>) {}

    /// What a command brings as evidence that its log's book keeps.
    fn evidence(_: &Self::Command) -> &[Evidence] {
        &[]
    }

    /// The aggregate of a state: refused where nothing can be found in it.
    fn of(state: Self::State) -> Result<Self, Failure>;

    fn state(&self) -> &Self::State;

    fn book(state: &Self::State) -> &Book;

    fn book_mut(&mut self) -> &mut Book;

    /// What the opening event begins, or that nothing begins so.
    fn begun(
        command: &Self::Command,
        event: Option<&Self::Event>,
        (profile, now): (ProfileRef, Instant),
        pointer: &str,
    ) -> Result<Self, Failure> {
        let state = event.and_then(|event| Self::opened(event, Book::new(Self::SCHEMA, profile, now)));
        let not_open = || Finding::new(Code::CommandNotOpen, pointer).with("action", command.tag());
        state.ok_or_else(|| Failure::new(FailureKind::Malformed, not_open())).and_then(Self::of)
    }

    /// Begins with the one action that can be first. Refused with all that stands against it.
    fn open(command: &Self::Command, context: &Context<'_, Self::Profile>) -> Result<(Self, Self::Outcome), Refusal> {
        let decided = Self::begin(command, context)?;
        let here = (context.profile.reference(), context.now);
        let begun = Self::begun(command, decided.events.first(), here, "/action/type");
        let mut opened = begun.map_err(|failure| Refusal {
            unmet: vec![Unmet { finding: failure.finding, menders: Vec::new(), remedy: None }],
        })?;
        let outcome = opened.record(command, context, decided);
        Ok((opened, outcome))
    }

    /// What would follow from a command; nothing changes.
    fn decide(&self, command: &Self::Command, context: &Context<'_, Self::Profile>) -> Result<Self::Decision, Refusal> {
        self.weigh(command, context).map(Self::Decision::from)
    }

    /// Carries a command out: decides, applies the events, and gives the log entry to be stored.
    fn handle(
        &mut self,
        command: &Self::Command,
        context: &Context<'_, Self::Profile>,
    ) -> Result<Self::Outcome, Refusal> {
        let Some(decided) = self.weigh(command, context)? else {
            let (effects, report) = (Vec::new(), Report::default());
            return Ok(Done { version: Self::book(self.state()).version, entry: None, effects, report }.into());
        };
        Ok(self.record(command, context, decided))
    }

    fn record(
        &mut self,
        command: &Self::Command,
        context: &Context<'_, Self::Profile>,
        decided: Decided<Self::Event, Self::Effect>,
    ) -> Self::Outcome {
        let Decided { events, effects, report } = decided;
        for event in &events {
            self.apply(event, context.now);
        }
        self.happened(&events, context);
        let payload = Self::Entry::pack(context.actor, command, events);
        let book = Self::book(self.state());
        let (version, previous, profile) = (book.version + 1, book.head.clone(), context.profile.reference());
        let entry = Self::Entry::new(version, context.now, profile, previous, context.salt, payload);
        self.remember(&entry);
        Done { version, entry: Some(entry), effects, report }.into()
    }

    /// Keeps the books: what was carried out, what it used up, and where the log ends by now.
    fn remember(&mut self, entry: &Self::Entry) {
        let book = self.book_mut();
        book.end(entry);
        if let Some((actor, command, _)) = entry.told() {
            book.remember(command.id(), command.fingerprint(actor));
            book.use_up(Self::evidence(command));
        }
    }

    /// What a whole log adds up to. The chain is verified first.
    ///
    /// `Malformed` with the first `log.*` finding where the log is not sound, `Misuse` where a payload was erased.
    fn replay(log: &[Self::Entry]) -> Result<Self, Failure> {
        require_sound(Self::verify_log(log, None))?;
        let mut replayed: Option<Self> = None;
        for (at, entry) in log.iter().enumerate() {
            let header = entry.header();
            let Some((_, command, events)) = entry.told() else {
                let finding = Finding::new(Code::LogPayloadErased, format!("/{at}/payload"));
                return Err(Failure::misuse(finding.with("sequence", header.sequence)));
            };
            let here = if let Some(here) = &mut replayed {
                here
            } else {
                let begin = (header.profile.clone(), header.now);
                replayed.insert(Self::begun(command, events.first(), begin, "/0/payload/events")?)
            };
            for event in events {
                here.apply(event, header.now);
            }
            here.remember(entry);
        }
        replayed.ok_or_else(|| Failure::new(FailureKind::Malformed, Finding::new(Code::LogEmpty, "")))
    }

    /// Checks a log by itself, and with `head` that its end is there too.
    fn verify_log(log: &[Self::Entry], head: Option<&str>) -> Report {
        verify(log.iter().map(Entry::link), head)
    }

    /// Checks a snapshot against its whole log.
    fn verify(state: &Self::State, log: &[Self::Entry]) -> Result<Report, Failure> {
        let report = Self::verify_log(log, Some(&Self::book(state).head));
        if report.findings.is_empty() { Ok(compare(state, Self::replay(log)?.state())) } else { Ok(report) }
    }

    /// From a snapshot. A snapshot of a newer format is `Unsupported`.
    fn from_state(state: Self::State) -> Result<Self, Failure> {
        require_supported(Self::book(&state).schema_version, Self::SCHEMA)?;
        Self::of(state)
    }
}

/// Declares the documents that say what follows from a command and what it came to, and the calls of an aggregate that
/// the [frame](Aggregate) answers (documents cannot be generic, and whoever calls need know no trait).
macro_rules! framed {
    (
        pub struct $Name:ident($State:ident) under $Profile:ident;
        command $Command:ident { $($field:ident),* }; event $Event:ident; effect $Effect:ty; entry $Entry:ident;
        decision $Decision:ident; outcome $Outcome:ident;
    ) => {
        impl $crate::ledger::Recognised for $Command {
            fn id(&self) -> &str {
                &self.id
            }

            fn tag(&self) -> &'static str {
                self.action.tag()
            }

            fn fingerprint(&self, actor: &$crate::party::Actor) -> String {
                $crate::ledger::fingerprint_of(actor, &(&self.action, $( &self.$field ),*))
            }
        }

        /// What follows from a command that may be carried out.
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        #[must_use]
        pub struct $Decision {
            /// What happens.
            pub events: Vec<$Event>,
            /// What the host shall do.
            pub effects: Vec<$Effect>,
            /// Findings that did not stop the command.
            pub report: $crate::finding::Report,
            /// Whether this command was carried out before; then nothing happens.
            pub repeated: bool,
        }

        impl From<Option<$crate::ledger::Decided<$Event, $Effect>>> for $Decision {
            fn from(decided: Option<$crate::ledger::Decided<$Event, $Effect>>) -> Self {
                match decided {
                    Some($crate::ledger::Decided { events, effects, report }) => {
                        Self { events, effects, report, repeated: false }
                    }
                    None => Self { repeated: true, ..Self::default() },
                }
            }
        }

        /// What a command that was carried out came to.
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
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
            pub effects: Vec<$Effect>,
            /// Findings that did not stop the command.
            pub report: $crate::finding::Report,
        }

        impl $Outcome {
            /// The events of the command.
            pub fn events(&self) -> &[$Event] {
                self.entry.as_ref().and_then(|entry| entry.payload.as_ref()).map_or(&[], |payload| &payload.events)
            }
        }

        impl From<$crate::ledger::Done<$Entry, $Effect>> for $Outcome {
            fn from(done: $crate::ledger::Done<$Entry, $Effect>) -> Self {
                let $crate::ledger::Done { version, entry, effects, report } = done;
                Self { version, repeated: entry.is_none(), entry, effects, report }
            }
        }

        impl $Name {
            /// Begins with an action that can be first. Refused with all that stands against it.
            pub fn open(
                command: &$Command,
                context: &$crate::ledger::Context<'_, $Profile>,
            ) -> Result<(Self, $Outcome), $crate::finding::Refusal> {
                <Self as $crate::ledger::Aggregate>::open(command, context)
            }

            /// What would follow from a command; nothing changes.
            pub fn decide(
                &self,
                command: &$Command,
                context: &$crate::ledger::Context<'_, $Profile>,
            ) -> Result<$Decision, $crate::finding::Refusal> {
                $crate::ledger::Aggregate::decide(self, command, context)
            }

            /// Carries a command out: decides, applies the events, and gives the log entry to be stored.
            pub fn handle(
                &mut self,
                command: &$Command,
                context: &$crate::ledger::Context<'_, $Profile>,
            ) -> Result<$Outcome, $crate::finding::Refusal> {
                $crate::ledger::Aggregate::handle(self, command, context)
            }

            /// What a whole log adds up to. The chain is verified first.
            ///
            /// `Malformed` with the first `log.*` finding where the log is not sound, `Misuse` where a payload was
            /// erased.
            pub fn replay(log: &[$Entry]) -> Result<Self, $crate::finding::Failure> {
                <Self as $crate::ledger::Aggregate>::replay(log)
            }

            /// Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
            /// `head`, the digest of the newest entry that the host has kept elsewhere (it stands in the snapshot), that
            /// its end is there too. Without it, a log that was cut at its end looks sound.
            ///
            /// Findings: `log.*`, with the pointer of the entry.
            pub fn verify_log(log: &[$Entry], head: Option<&str>) -> $crate::finding::Report {
                <Self as $crate::ledger::Aggregate>::verify_log(log, head)
            }

            /// Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
            /// adds up to is the snapshot, field by field.
            ///
            /// Findings: `log.*`, with the pointer of the entry; `log.state_differs`, with a pointer into the snapshot.
            /// `Misuse` with `log.payload_erased` where a payload was erased, so that nothing can be replayed.
            pub fn verify(state: &$State, log: &[$Entry]) -> Result<$crate::finding::Report, $crate::finding::Failure> {
                <Self as $crate::ledger::Aggregate>::verify(state, log)
            }

            /// The state, which is also the snapshot to be stored.
            pub fn state(&self) -> &$State {
                &self.state
            }

            /// From a snapshot. A snapshot of a newer format is `Unsupported`.
            pub fn from_state(state: $State) -> Result<Self, $crate::finding::Failure> {
                <Self as $crate::ledger::Aggregate>::from_state(state)
            }

            /// Reads a snapshot from JSON text.
            pub fn from_json(text: &str) -> Result<Self, $crate::finding::Failure> {
                Self::from_state($crate::json::read(text)?)
            }
        }
    };
}
