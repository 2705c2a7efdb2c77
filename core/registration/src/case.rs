//! The case aggregate: a batch (主案) with its sub-cases (子案), or a single case (单案).
//!
//! A decider: [`Case::decide`] checks everything and changes nothing, and gives the log entry; applying the entry is
//! total; [`Case::handle`] is both. Views ([`Case::actions`], [`Case::todo`], [`Case::placements`],
//! …) are functions of state, viewer and instant. Nothing here knows a clock or a store.

pub mod after;
mod apply;
pub mod ask;
#[doc(hidden)]
pub mod boxes;
pub mod command;
mod deadline;
mod decide;
pub mod event;
mod filing;
mod form;
mod guard;
pub mod index;
pub mod issued;
pub mod lapse;
pub mod log;
pub mod offer;
mod open;
pub mod part;
mod place;
mod proof;
#[doc(hidden)]
pub mod row;
mod sound;
mod standing;
pub mod state;
pub mod table;
pub mod view;
pub mod what_if;

pub use command::{Action, Command, Inquiry};
pub use event::{Effect, Event};
pub use log::{LogEntry, LogPayload};
pub use state::{CaseKind, CaseStage, CaseState, SubCase, SubCaseStage};

use dengji_base::{
    finding::{Code, Failure, FailureKind, Finding},
    time::Instant,
};
use dengji_platform::{
    ledger::{self, Aggregate, Metadata},
    platform::{BusinessType, Profile, ProfileRef},
};

/// The most sub-cases one case may have.
pub const MAX_SUB_CASES: usize = 10_000;

/// What a command is decided with: everything that comes from outside the case.
pub type Context<'a> = ledger::Context<'a, Profile>;

framed! {
    pub struct Case(CaseState) under Profile;
    command Command {}; event Event; effect Effect; entry LogEntry;
    outcome Outcome;
}

/// A case. It is opened with one of the actions `open_batch`, `open_single` and `import_case`. See the [module](self).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    state: CaseState,
    index: apply::Index,
    sound: sound::Soundness,
}

impl Aggregate for Case {
    type State = CaseState;
    type Profile = Profile;
    type Command = Command;
    type Event = Event;
    type Effect = Effect;
    type Entry = LogEntry;
    type Outcome = Outcome;

    const SCHEMA: u32 = state::SCHEMA_VERSION;

    fn begin(command: &Command, context: &Context<'_>) -> ledger::Weighed<Self> {
        open::decide(command, context)
    }

    fn weigh(&self, command: &Command, context: &Context<'_>) -> ledger::WeighedOnce<Self> {
        decide::decide(self, command, context)
    }

    fn opened(event: &Event, metadata: Metadata) -> Option<CaseState> {
        apply::opened(event, metadata)
    }

    fn apply(&mut self, event: &Event, _: Instant) {
        apply::apply(&mut self.state, &mut self.index, event);
    }

    fn asked_by(events: &[Event]) -> Vec<Effect> {
        event::asked_by(events)
    }

    fn changed_by(&self, events: &[Event]) -> Vec<String> {
        apply::changed_by(&self.state, events)
    }

    fn happened(&mut self, entry: &LogEntry) {
        self.remember_errors(entry);
    }

    fn of(state: CaseState) -> Result<Self, Failure> {
        let index = apply::index_of(&state);
        if index.len() != state.sub_cases.len() {
            let finding = Finding::new(Code::CaseDuplicateSubCase, "/subCases").with("sub_case", "");
            return Err(Failure::new(FailureKind::Malformed, finding));
        }
        Ok(Self { state, index, sound: sound::Soundness::default() })
    }

    fn state(&self) -> &CaseState {
        &self.state
    }

    fn metadata(state: &CaseState) -> &Metadata {
        &state.metadata
    }

    fn metadata_mut(&mut self) -> &mut Metadata {
        &mut self.state.metadata
    }
}

impl Case {
    /// The sub-case with this id, and its place in the list.
    pub fn sub_case(&self, id: &str) -> Option<(usize, &SubCase)> {
        let at = *self.index.get(id)?;
        self.state.sub_cases.get(at).map(|sub| (at, sub))
    }

    /// That this is not the profile that the case follows.
    fn other_profile(&self, given: &ProfileRef) -> Option<Finding> {
        let expected = &self.state.metadata.profile;
        (expected != given).then(|| {
            Finding::new(Code::CommandWrongProfile, "/profile")
                .with("expected", expected.shown())
                .with("given", given.shown())
        })
    }

    /// Lets the text of a finding name a sub-case by where its unit lies: people see no id of it (GZ-018, GZ-090); and
    /// says where in which sub-case it is. `action` is what the command does, where there is one.
    fn call(&self, finding: &mut Finding, profile: &Profile, action: Option<&Action>) {
        finding.call("sub_case", |id| self.sub_case(id).map(|(_, sub)| sub.unit.location.clone()));
        self.locate(finding, profile, action);
    }

    pub(crate) fn business_type<'p>(&self, profile: &'p Profile) -> Option<&'p BusinessType> {
        profile.business_type(&self.state.business.business_type)
    }
}
