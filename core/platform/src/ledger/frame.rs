//! What every aggregate does alike: it begins with one command, decides on others, carries them out, and is what its log
//! adds up to.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{After, Context, Entry, Metadata, Told, compare, require_sound, require_supported, verify, verify_after};
use crate::platform::{PlatformProfile, ProfileRef};
use dengji_base::{
    finding::{Code, Failure, FailureKind, Finding, Refusal, Report, Unmet},
    party::{Actor, Evidence},
    time::Instant,
};

/// What follows from a command that may be carried out.
#[derive(Debug)]
#[doc(hidden)]
pub struct Decided<E, F> {
    pub events: Vec<E>,
    pub effects: Vec<F>,
    pub report: Report,
}

/// What a command comes to.
#[derive(Debug)]
#[doc(hidden)]
pub struct Done<L, F> {
    /// The version then.
    pub version: u32,
    /// Of the command's log entry.
    pub sequence: u32,
    pub repeated: bool,
    /// None where the command was carried out before.
    pub entry: Option<L>,
    pub effects: Vec<F>,
    pub effect_ids: Vec<String>,
    pub changed: Vec<String>,
    pub report: Report,
}

/// Something that happens once.
#[derive(Debug)]
#[doc(hidden)]
pub enum Once<T> {
    /// Now.
    New(T),
    /// It happened before, and made this version.
    Before(u32),
}

/// What follows from a command of an aggregate, or why nothing does.
#[doc(hidden)]
pub type Weighed<A> = Result<DecidedBy<A>, Refusal>;

/// The same, unless the command was carried out before.
#[doc(hidden)]
pub type WeighedOnce<A> = Result<Once<DecidedBy<A>>, Refusal>;

type DecidedBy<A> = Decided<<A as Aggregate>::Event, <A as Aggregate>::Effect>;

type DoneBy<A> = Done<<A as Aggregate>::Entry, <A as Aggregate>::Effect>;

/// What it came to that a handle took over log entries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Applied {
    /// The version now.
    pub version: u32,
    /// The sub-cases of which a list may show something else now, each once; an account has none.
    pub changed: Vec<String>,
}

/// What a command is known by.
#[doc(hidden)]
pub trait Recognised {
    fn id(&self) -> &str;

    /// Tag of its action.
    fn tag(&self) -> &'static str;

    /// What it is recognised by when it comes again: by what it says, not by the version that was seen, so that whoever
    /// looks anew and repeats a command has repeated it.
    fn fingerprint(&self, actor: &Actor) -> String;
}

/// An aggregate: what it knows itself, and above that what all do alike.
#[doc(hidden)]
pub trait Aggregate: Sized {
    type State: Serialize;
    type Profile: PlatformProfile;
    type Command: Recognised;
    type Event;
    type Effect: Clone;
    type Entry: Entry<Command = Self::Command, Event = Self::Event, Effect = Self::Effect>;
    /// The document that says what a command comes to.
    type Outcome: From<Done<Self::Entry, Self::Effect>>;

    /// The version of the snapshot format that this library writes, and the newest it reads.
    const SCHEMA: u32;

    /// What follows from the first command.
    fn begin(command: &Self::Command, context: &Context<'_, Self::Profile>) -> Weighed<Self>;

    /// What follows from any other command; none where it was carried out before.
    fn weigh(&self, command: &Self::Command, context: &Context<'_, Self::Profile>) -> WeighedOnce<Self>;

    /// What the opening event begins; none for any other event.
    fn opened(event: &Self::Event, metadata: Metadata) -> Option<Self::State>;

    /// Carries an event out. Total: whatever happened can be applied.
    fn apply(&mut self, event: &Self::Event, now: Instant);

    /// What the events of one command say by themselves that the host shall do: the log need not say it twice.
    fn asked_by(_: &[Self::Event]) -> Vec<Self::Effect> {
        Vec::new()
    }

    /// The parts of which a list may show something else after these events, each once. Asked before they are applied.
    fn changed_by(&self, _: &[Self::Event]) -> Vec<String> {
        Vec::new()
    }

    /// What a command brought about is told to what is remembered beside the state.
    fn happened(&mut self, _: &Self::Entry) {}

    /// What a command brings as evidence that its log's metadata keeps.
    fn evidence(_: &Self::Command) -> &[Evidence] {
        &[]
    }

    /// The aggregate of a state: refused where nothing can be found in it.
    fn of(state: Self::State) -> Result<Self, Failure>;

    fn state(&self) -> &Self::State;

    fn metadata(state: &Self::State) -> &Metadata;

    fn metadata_mut(&mut self) -> &mut Metadata;

    /// What the opening event begins, or that nothing begins so.
    fn begun(
        command: &Self::Command,
        event: Option<&Self::Event>,
        (profile, now): (ProfileRef, Instant),
        pointer: &str,
    ) -> Result<Self, Failure> {
        let state = event.and_then(|event| Self::opened(event, Metadata::new(Self::SCHEMA, profile, now)));
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
        let done = opened.done(command, context, decided);
        done.entry.iter().for_each(|entry| opened.follow(entry));
        Ok((opened, done.into()))
    }

    /// What a command comes to, with the log entry to be stored; nothing changes.
    fn decide(&self, command: &Self::Command, context: &Context<'_, Self::Profile>) -> Result<Self::Outcome, Refusal> {
        self.decided(command, context).map(Self::Outcome::from)
    }

    /// Carries a command out at once: decides, and applies the log entry.
    fn handle(
        &mut self,
        command: &Self::Command,
        context: &Context<'_, Self::Profile>,
    ) -> Result<Self::Outcome, Refusal> {
        let done = self.decided(command, context)?;
        done.entry.iter().for_each(|entry| self.follow(entry));
        Ok(done.into())
    }

    fn decided(&self, command: &Self::Command, context: &Context<'_, Self::Profile>) -> Result<DoneBy<Self>, Refusal> {
        Ok(match self.weigh(command, context)? {
            Once::New(decided) => self.done(command, context, decided),
            Once::Before(sequence) => Done {
                version: Self::metadata(self.state()).version,
                sequence,
                repeated: true,
                entry: None,
                effects: Vec::new(),
                effect_ids: Vec::new(),
                changed: Vec::new(),
                report: Report::default(),
            },
        })
    }

    fn done(
        &self,
        command: &Self::Command,
        context: &Context<'_, Self::Profile>,
        decided: DecidedBy<Self>,
    ) -> DoneBy<Self> {
        let Decided { events, effects, report } = decided;
        let changed = self.changed_by(&events);
        let payload = Self::Entry::pack(context.actor, command, events, effects, report);
        let metadata = Self::metadata(self.state());
        // A snapshot may say anything; what its log says, `verify` compares.
        let (version, previous, profile) =
            (metadata.version.saturating_add(1), metadata.head.clone(), context.profile.reference());
        let entry = Self::Entry::new(version, context.now, profile, previous, context.salt, payload);
        let (effects, effect_ids, report) = Self::answered(&entry);
        Done { version, sequence: version, repeated: false, entry: Some(entry), effects, effect_ids, changed, report }
    }

    /// What the host shall do after a command, with an id for each, and what was found: all from the entry alone.
    fn answered(entry: &Self::Entry) -> (Vec<Self::Effect>, Vec<String>, Report) {
        let Some(told) = entry.told() else {
            return (Vec::new(), Vec::new(), Report::default());
        };
        let mut effects = told.effects.to_vec();
        effects.extend(Self::asked_by(told.events));
        let ids = (0..effects.len()).map(|at| format!("{}-{at}", entry.digest())).collect();
        (effects, ids, Report { findings: told.findings.to_vec() })
    }

    /// The answer of the first time to a command that is repeated, from its log entry: with its effects and their ids.
    ///
    /// `Malformed` with the first `log.*` finding where the entry is not sound by itself, `Misuse` where its payload was
    /// erased.
    fn answer(entry: &Self::Entry) -> Result<Self::Outcome, Failure> {
        let header = entry.header();
        let after = After { sequence: header.sequence.saturating_sub(1), digest: header.previous, at: None };
        require_sound(verify_after(after, std::iter::once(entry.link())).0)?;
        require_told(std::slice::from_ref(entry), 0)?;
        let (effects, effect_ids, report) = Self::answered(entry);
        let sequence = header.sequence;
        let (entry, changed) = (None, Vec::new());
        Ok(Done { version: sequence, sequence, repeated: true, entry, effects, effect_ids, changed, report }.into())
    }

    /// Takes over entries of the log that were stored: by this process after it decided, or by another one. Those that are
    /// part of this state already are passed over.
    ///
    /// `Misuse` with `log.does_not_follow` where they do not follow on what this holds, `Malformed` with the first `log.*`
    /// finding where they are not sound, `Misuse` where a payload was erased; then nothing has changed.
    fn take_over(&mut self, entries: &[Self::Entry]) -> Result<Applied, Failure> {
        let Some(first) = entries.first().map(Entry::header) else {
            let version = Self::metadata(self.state()).version;
            return Ok(Applied { version, changed: Vec::new() });
        };
        let metadata = Self::metadata(self.state());
        let does_not_follow = |at: usize, sequence: u32| {
            let finding = Finding::new(Code::LogDoesNotFollow, format!("/{at}"));
            Failure::misuse(finding.with("version", metadata.version).with("sequence", sequence))
        };
        // One that is older, or next, or none of this log.
        let known = entries.iter().take_while(|entry| entry.header().sequence <= metadata.version).count();
        let begin = if known == 0 {
            if first.sequence != metadata.version.saturating_add(1) || first.previous != metadata.head {
                return Err(does_not_follow(0, first.sequence));
            }
            metadata.end_of_log()
        } else {
            After { sequence: first.sequence.saturating_sub(1), digest: first.previous, at: None }
        };
        require_sound(verify_after(begin, entries.iter().map(Entry::link)).0)?;
        if let Some(last) = entries.get(..known).and_then(<[_]>::last)
            && !metadata.holds(last)
        {
            return Err(does_not_follow(known.saturating_sub(1), last.header().sequence));
        }
        require_told(entries, known)?;
        let mut changed = BTreeSet::new();
        for entry in entries.iter().skip(known) {
            changed.extend(entry.told().into_iter().flat_map(|told| self.changed_by(told.events)));
            self.follow(entry);
        }
        Ok(Applied { version: Self::metadata(self.state()).version, changed: changed.into_iter().collect() })
    }

    /// Lets the state follow an entry, and keeps the books: what was carried out, what it used up, and where the log ends
    /// by now. An entry without a payload says nothing.
    fn follow(&mut self, entry: &Self::Entry) {
        let Some(Told { actor, command, events, .. }) = entry.told() else {
            return;
        };
        let now = entry.header().now;
        for event in events {
            self.apply(event, now);
        }
        let metadata = self.metadata_mut();
        metadata.end(entry);
        metadata.remember(command.id(), command.fingerprint(actor));
        metadata.use_up(Self::evidence(command));
        self.happened(entry);
    }

    /// What a whole log adds up to. The chain is verified first.
    ///
    /// `Malformed` with the first `log.*` finding where the log is not sound, `Misuse` where a payload was erased.
    fn replay(log: &[Self::Entry]) -> Result<Self, Failure> {
        require_sound(Self::verify_log(log, None))?;
        require_told(log, 0)?;
        let Some((first, told)) = log.first().and_then(|first| Some((first.header(), first.told()?))) else {
            return Err(Failure::new(FailureKind::Malformed, Finding::new(Code::LogEmpty, "")));
        };
        let begin = (first.profile.clone(), first.now);
        let mut replayed = Self::begun(told.command, told.events.first(), begin, "/0/payload/events")?;
        for entry in log {
            replayed.follow(entry);
        }
        Ok(replayed)
    }

    /// Checks a log by itself, and with `head` that its end is there too.
    fn verify_log(log: &[Self::Entry], head: Option<&str>) -> Report {
        verify(log.iter().map(Entry::link), head)
    }

    /// Checks a snapshot against its whole log.
    fn verify(state: &Self::State, log: &[Self::Entry]) -> Result<Report, Failure> {
        let report = Self::verify_log(log, Some(&Self::metadata(state).head));
        if report.findings.is_empty() { Ok(compare(state, Self::replay(log)?.state())) } else { Ok(report) }
    }

    /// From a snapshot. A snapshot of a newer format is `Unsupported`.
    fn from_state(state: Self::State) -> Result<Self, Failure> {
        require_supported(Self::metadata(&state).schema_version, Self::SCHEMA)?;
        Self::of(state)
    }
}

/// The payloads of all entries from this place on are there.
fn require_told<E: Entry>(entries: &[E], from: usize) -> Result<(), Failure> {
    match entries.iter().enumerate().skip(from).find(|(_, entry)| entry.payload().is_none()) {
        None => Ok(()),
        Some((at, entry)) => {
            let finding = Finding::new(Code::LogPayloadErased, format!("/{at}/payload"));
            Err(Failure::misuse(finding.with("sequence", entry.header().sequence)))
        }
    }
}

/// Declares the document that says what a command comes to, and the calls of an aggregate that
/// the [frame](Aggregate) answers (documents cannot be generic, and whoever calls need know no trait).
#[doc(hidden)]
#[macro_export]
macro_rules! framed {
    (
        pub struct $Name:ident($State:ident) under $Profile:ident;
        command $Command:ident { $($field:ident),* }; event $Event:ident; effect $Effect:ty; entry $Entry:ident;
        outcome $Outcome:ident;
    ) => {
        impl $crate::ledger::Recognised for $Command {
            fn id(&self) -> &str {
                &self.id
            }

            fn tag(&self) -> &'static str {
                self.action.tag()
            }

            fn fingerprint(&self, actor: &dengji_base::party::Actor) -> String {
                $crate::ledger::fingerprint_of(actor, &(&self.action, $( &self.$field ),*))
            }
        }

        /// What a command comes to.
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        #[must_use]
        pub struct $Outcome {
            /// The version with this command; the one that is now, where it was carried out before.
            pub version: u32,
            /// Whether this command was carried out before; then nothing happens, and the entry that `sequence` names
            /// gives the answer of the first time (`answer`).
            pub repeated: bool,
            /// Sequence of the command's log entry: of the one here, or of the one that was made the first time.
            pub sequence: u32,
            /// The log entry to be stored; none for a repeated command.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub entry: Option<$Entry>,
            /// What the host shall do.
            pub effects: Vec<$Effect>,
            /// An id for each effect, in their order: the same whenever the answer is made again from the entry, and no other
            /// effect's anywhere. Whoever carries effects out at least once tells by it what was done already.
            pub effect_ids: Vec<String>,
            /// The sub-cases of which a list shows something else now: their rows of the index are to be written anew, and
            /// no others. An account has none.
            pub changed: Vec<String>,
            /// Findings that did not stop the command.
            pub report: dengji_base::finding::Report,
        }

        impl $Outcome {
            /// The events of the command.
            pub fn events(&self) -> &[$Event] {
                self.entry.as_ref().and_then(|entry| entry.payload.as_ref()).map_or(&[], |payload| &payload.events)
            }
        }

        impl From<$crate::ledger::Done<$Entry, $Effect>> for $Outcome {
            fn from(done: $crate::ledger::Done<$Entry, $Effect>) -> Self {
                let $crate::ledger::Done {
                    version, sequence, repeated, entry, effects, effect_ids, changed, report
                } = done;
                Self { version, repeated, sequence, entry, effects, effect_ids, changed, report }
            }
        }

        impl $Name {
            /// Begins with an action that can be first. Refused with all that stands against it.
            pub fn open(
                command: &$Command,
                context: &$crate::ledger::Context<'_, $Profile>,
            ) -> Result<(Self, $Outcome), dengji_base::finding::Refusal> {
                <Self as $crate::ledger::Aggregate>::open(command, context)
            }

            /// What a command comes to, with the log entry to be stored; nothing changes. Once the entry is stored,
            /// [`apply`](Self::apply) lets this follow it.
            pub fn decide(
                &self,
                command: &$Command,
                context: &$crate::ledger::Context<'_, $Profile>,
            ) -> Result<$Outcome, dengji_base::finding::Refusal> {
                $crate::ledger::Aggregate::decide(self, command, context)
            }

            /// Takes over entries of the log that were stored, by this process after it decided or by another one: the
            /// tail of the log after this version. What is part of this state already is passed over; nothing is
            /// half-applied.
            ///
            /// `Misuse` with `log.does_not_follow` where they do not follow on what this holds: some are missing between,
            /// or they are of another log. `Malformed` with the first other `log.*` finding where they are not sound,
            /// `Misuse` where a payload was erased. Then nothing has changed.
            pub fn apply(&mut self, entries: &[$Entry]) -> Result<$crate::ledger::Applied, dengji_base::finding::Failure> {
                $crate::ledger::Aggregate::take_over(self, entries)
            }

            /// Carries a command out at once: the short way for whoever stores nothing, or nothing that can fail. It has
            /// moved before anything is stored; a host with a database decides, stores the entry, and applies it.
            pub fn handle(
                &mut self,
                command: &$Command,
                context: &$crate::ledger::Context<'_, $Profile>,
            ) -> Result<$Outcome, dengji_base::finding::Refusal> {
                $crate::ledger::Aggregate::handle(self, command, context)
            }

            /// The answer of the first time to a command that is repeated, from its log entry: the effects with the same
            /// ids, and what was found.
            ///
            /// `Malformed` with the first `log.*` finding where the entry is not sound by itself, `Misuse` with
            /// `log.payload_erased` where its payload was erased.
            pub fn answer(entry: &$Entry) -> Result<$Outcome, dengji_base::finding::Failure> {
                <Self as $crate::ledger::Aggregate>::answer(entry)
            }

            /// What a whole log adds up to. The chain is verified first.
            ///
            /// `Malformed` with the first `log.*` finding where the log is not sound, `Misuse` where a payload was
            /// erased.
            pub fn replay(log: &[$Entry]) -> Result<Self, dengji_base::finding::Failure> {
                <Self as $crate::ledger::Aggregate>::replay(log)
            }

            /// Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
            /// `head`, the digest of the newest entry that the host has kept elsewhere (it stands in the snapshot), that
            /// its end is there too. Without it, a log that was cut at its end looks sound.
            ///
            /// Findings: `log.*`, with the pointer of the entry.
            pub fn verify_log(log: &[$Entry], head: Option<&str>) -> dengji_base::finding::Report {
                <Self as $crate::ledger::Aggregate>::verify_log(log, head)
            }

            /// Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
            /// adds up to is the snapshot, field by field.
            ///
            /// Findings: `log.*`, with the pointer of the entry; `log.state_differs`, with a pointer into the snapshot.
            /// `Misuse` with `log.payload_erased` where a payload was erased, so that nothing can be replayed.
            pub fn verify(state: &$State, log: &[$Entry]) -> Result<dengji_base::finding::Report, dengji_base::finding::Failure> {
                <Self as $crate::ledger::Aggregate>::verify(state, log)
            }

            /// The state, which is also the snapshot to be stored.
            pub fn state(&self) -> &$State {
                &self.state
            }

            /// From a snapshot. A snapshot of a newer format is `Unsupported`.
            pub fn from_state(state: $State) -> Result<Self, dengji_base::finding::Failure> {
                <Self as $crate::ledger::Aggregate>::from_state(state)
            }

            /// Reads a snapshot from JSON text.
            pub fn from_json(text: &str) -> Result<Self, dengji_base::finding::Failure> {
                Self::from_state(dengji_base::json::read(text)?)
            }
        }
    };
}
