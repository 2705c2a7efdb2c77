//! The case aggregate: a batch (主案) with its sub-cases (子案), or a single case (单案).
//!
//! A decider: [`Case::decide`] checks everything and changes nothing; applying the events it gives is total;
//! [`Case::handle`] is both, and gives the log entry. Views ([`Case::actions`], [`Case::todo`], [`Case::placements`],
//! …) are functions of state, viewer and instant. Nothing here knows a clock or a store.

mod apply;
pub(crate) mod boxes;
pub mod command;
mod decide;
pub mod event;
mod filing;
mod form;
mod guard;
pub mod lapse;
pub mod log;
pub mod offer;
mod open;
mod proof;
pub(crate) mod row;
mod sound;
mod standing;
pub mod state;
pub mod view;
pub mod what_if;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use command::{Action, Command};
pub use event::{Effect, Event};
pub use log::{LogEntry, LogPayload};
pub use state::{CaseKind, CaseStage, CaseState, SubCase, SubCaseStage};

use crate::{
    finding::{Code, Failure, FailureKind, Finding, Refusal, Report, Unmet},
    json, ledger,
    party::Actor,
    platform::{BusinessType, Profile, ProfileRef},
};

/// The most sub-cases one case may have.
pub const MAX_SUB_CASES: usize = 10_000;

/// What a command is decided with: everything that comes from outside the case.
pub type Context<'a> = ledger::Context<'a, Profile>;

/// What follows from a command that may be carried out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[must_use]
pub struct Decision {
    /// What happens.
    pub events: Vec<Event>,
    /// What the host shall do.
    pub effects: Vec<Effect>,
    /// Findings that did not stop the command.
    pub report: Report,
    /// Whether this command was carried out before; then nothing happens.
    pub repeated: bool,
}

/// What a command that was carried out came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[must_use]
pub struct Outcome {
    /// The version of the case now.
    pub version: u32,
    /// Whether this command was carried out before; then nothing happened.
    pub repeated: bool,
    /// The log entry to be stored; none for a repeated command.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<LogEntry>,
    /// What the host shall do.
    pub effects: Vec<Effect>,
    /// Findings that did not stop the command.
    pub report: Report,
}

impl Outcome {
    /// The events of the command.
    pub fn events(&self) -> &[Event] {
        self.entry.as_ref().and_then(|entry| entry.payload.as_ref()).map_or(&[], |payload| &payload.events)
    }
}

/// A case. See the [module](self).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    state: CaseState,
    index: apply::Index,
    sound: sound::Soundness,
}

impl Case {
    fn of(state: CaseState) -> Self {
        let index = apply::index_of(&state);
        Self { state, index, sound: sound::Soundness::default() }
    }

    /// Opens a case with one of the actions `open_batch`, `open_single` and `import_case`.
    ///
    /// Refused with all that stands against it (codes `case.*`, `party.*`, `register.*`).
    pub fn open(command: &Command, context: &Context<'_>) -> Result<(Self, Outcome), Refusal> {
        let decision = open::decide(command, context)?;
        let profile = context.profile.reference();
        let state = decision.events.first().and_then(|event| apply::opened(event, &profile, context.now));
        let Some(state) = state else {
            let finding = Finding::new(Code::CaseNotOpen, "/action/type").with("action", command.action.tag());
            return Err(Refusal { unmet: vec![Unmet { finding, menders: Vec::new(), remedy: None }] });
        };
        let mut case = Self::of(state);
        let outcome = case.record(command, context, decision);
        Ok((case, outcome))
    }

    /// What would follow from a command; nothing changes.
    pub fn decide(&self, command: &Command, context: &Context<'_>) -> Result<Decision, Refusal> {
        decide::decide(self, command, context)
    }

    /// Carries a command out: decides, applies the events, and gives the log entry to be stored.
    pub fn handle(&mut self, command: &Command, context: &Context<'_>) -> Result<Outcome, Refusal> {
        let decision = self.decide(command, context)?;
        if decision.repeated {
            let Decision { effects, report, .. } = decision;
            return Ok(Outcome { version: self.state.version, repeated: true, entry: None, effects, report });
        }
        Ok(self.record(command, context, decision))
    }

    fn record(&mut self, command: &Command, context: &Context<'_>, decision: Decision) -> Outcome {
        let Decision { events, effects, report, .. } = decision;
        for event in &events {
            apply::apply(&mut self.state, &mut self.index, event);
        }
        self.remember_errors(&events, context);
        let payload = LogPayload {
            action: command.action.clone(),
            actor: context.actor.clone(),
            command: command.id.clone(),
            events,
        };
        let previous = std::mem::take(&mut self.state.head);
        let profile = context.profile.reference();
        let entry = LogEntry::new(self.state.version + 1, context.now, profile, previous, context.salt, payload);
        self.remember(&command.id, context.actor, &command.action, &entry);
        Outcome { version: self.state.version, repeated: false, entry: Some(entry), effects, report }
    }

    fn remember(&mut self, id: &str, actor: &Actor, action: &Action, entry: &LogEntry) {
        self.state.version = entry.sequence;
        self.state.head.clone_from(&entry.digest);
        self.state.at = entry.now;
        let seen = ledger::SeenCommand { id: id.to_owned(), fingerprint: ledger::fingerprint_of(actor, action) };
        if let Err(at) = self.state.commands.binary_search_by(|present| present.id.as_str().cmp(id)) {
            self.state.commands.insert(at, seen);
        }
    }

    /// The case that a whole log adds up to. The chain is verified first.
    ///
    /// `Malformed` with the first `log.*` finding where the log is not sound, `Misuse` where a payload was erased.
    pub fn replay(log: &[LogEntry]) -> Result<Self, Failure> {
        log::require_sound(log)?;
        let mut case: Option<Self> = None;
        for (at, entry) in log.iter().enumerate() {
            let Some(payload) = &entry.payload else {
                let finding = Finding::new(Code::LogPayloadErased, format!("/{at}/payload"));
                return Err(Failure::misuse(finding.with("sequence", entry.sequence)));
            };
            let replayed = if let Some(replayed) = &mut case {
                replayed
            } else {
                let first = payload.events.first();
                let Some(state) = first.and_then(|event| apply::opened(event, &entry.profile, entry.now)) else {
                    let finding = Finding::new(Code::CaseNotOpen, "/0/payload/events");
                    return Err(Failure::new(FailureKind::Malformed, finding.with("action", payload.action.tag())));
                };
                case.insert(Self::of(state))
            };
            for event in &payload.events {
                apply::apply(&mut replayed.state, &mut replayed.index, event);
            }
            replayed.remember(&payload.command, &payload.actor, &payload.action, entry);
        }
        case.ok_or_else(|| Failure::new(FailureKind::Malformed, Finding::new(Code::LogEmpty, "")))
    }

    /// The state, which is also the snapshot to be stored.
    pub fn state(&self) -> &CaseState {
        &self.state
    }

    /// The case of a snapshot. A snapshot of a newer format is `Unsupported`.
    pub fn from_state(state: CaseState) -> Result<Self, Failure> {
        if state.schema_version > state::SCHEMA_VERSION {
            let finding = Finding::new(Code::CaseUnsupportedVersion, "/schemaVersion");
            let finding = finding.with("version", state.schema_version).with("supported", state::SCHEMA_VERSION);
            return Err(Failure::new(FailureKind::Unsupported, finding));
        }
        let case = Self::of(state);
        if case.index.len() != case.state.sub_cases.len() {
            let finding = Finding::new(Code::CaseDuplicateSubCase, "/subCases").with("sub_case", "");
            return Err(Failure::new(FailureKind::Malformed, finding));
        }
        Ok(case)
    }

    /// Reads a snapshot from JSON text.
    pub fn from_json(text: &str) -> Result<Self, Failure> {
        Self::from_state(json::read(text)?)
    }

    /// The sub-case with this id, and its place in the list.
    pub fn sub_case(&self, id: &str) -> Option<(usize, &SubCase)> {
        let at = *self.index.get(id)?;
        self.state.sub_cases.get(at).map(|sub| (at, sub))
    }

    /// That this is not the profile that the case follows.
    fn other_profile(&self, given: &ProfileRef) -> Option<Finding> {
        let expected = &self.state.profile;
        (expected != given).then(|| {
            Finding::new(Code::CaseWrongProfile, "/profile")
                .with("expected", format!("{} {}", expected.id, expected.version))
                .with("given", format!("{} {}", given.id, given.version))
        })
    }

    /// Lets the text of a finding name a sub-case by where its unit lies: people see no id of it (GZ-018, GZ-090).
    fn call(&self, finding: &mut Finding) {
        finding.call("sub_case", |id| self.sub_case(id).map(|(_, sub)| sub.unit.location.clone()));
    }

    pub(crate) fn business_type<'p>(&self, profile: &'p Profile) -> Option<&'p BusinessType> {
        profile.business_type(&self.state.business.business_type)
    }
}
