//! Cases.

use dengji::{
    case::{
        self, Case, CaseState, Command, Decision, LogEntry, Outcome,
        offer::{ActionOffer, PersonTodo},
        view::{Deadline, Page, Placement, Progress},
        what_if::Difference,
    },
    finding::Report,
    party::Actor,
    platform::Profile,
    time::Instant,
};

use crate::{
    cross::{Json, Made, Text},
    handle::Locked,
    ledger::Setting,
    region::Regions,
};

/// What the commands of a case are decided with.
pub type Context = Setting<Profile>;

classes! {
    /// What a command is decided with: everything that comes from outside the case. Read once, used for many calls.
    shared "Context" = Context;
    /// A case: a batch (主案) with its sub-cases (子案), or a single case (单案). It holds the state; the host stores the
    /// log entries, and carries out the effects, that its commands give.
    locked "Case" = Case;
}

parts! {
    /// A case that was just opened.
    Opened { opened: Made<Case>, outcome: Json<Outcome> }
}

operations! { "Case";
    /// Opens a case with one of the actions `open_batch`, `open_single` and `import_case`.
    static work fn open(command: Json<Command>, context: &Context) -> Opened {
        let (case, outcome) = Case::open(&command.0, &context.context())?;
        Ok(Opened { opened: Made(case), outcome: Json(outcome) })
    }

    /// Carries a command out, and gives the log entry to be stored. Refused, nothing has changed.
    method work fn handle(case: Locked<Case>, command: Json<Command>, context: &Context) -> Json<Outcome> {
        let mut case = case;
        Ok(Json(case.handle(&command.0, &context.context())?))
    }
}
