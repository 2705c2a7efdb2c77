//! Cases.

use dengji::{
    case::{
        self, Case, CaseState, Command, Decision, LogEntry, Outcome,
        offer::{ActionOffer, PersonTodo},
        view::{Deadline, Page, Placement, Progress},
        what_if::Difference,
    },
    finding::Report,
    time::Instant,
};

use crate::{
    cross::{Json, Made, Unread, Written},
    handle::Locked,
    ledger::Setting,
    profile::Profile,
    region::Regions,
};

/// What the commands of a case are decided with.
pub(crate) type Context = Setting<dengji::platform::Profile>;

classes! {
    /// A case: a batch (主案) with its sub-cases (子案), or a single case (单案). It holds the state; the host stores the
    /// log entries, and carries out the effects, that its commands give.
    locked "Case" = Case;
}

parts! {
    /// A case that was just opened.
    Opened { opened: Made<Case>, outcome: Json<Outcome> }
}

pub(crate) mod context {
    use dengji::{party::Actor, time::Instant};

    use super::Context;
    use crate::{
        cross::{Json, Made},
        profile::Profile,
        region::Regions,
    };

    classes! {
        /// What a command is decided with: everything that comes from outside the case. Read once, used for many calls.
        shared "Context" = Context;
    }

    operations! { "Context";
        /// `now` is the instant, from the host's clock; `actor` who gives the command, as the host has authenticated this
        /// person or system; `salt` at least 16 random bytes as hexadecimal, new for every command; questions need none.
        new quick fn new(
            now: Instant, actor: Json<Actor>, profile: &Profile, regions: Option<&Regions>, salt: Option<&str>,
        ) -> Made<Context> {
            Ok(Made(Context::new(now, actor.0, profile.shared(), regions, salt)))
        }

        /// The same actor under the same rules, at another instant and with another salt.
        method quick fn at(context: &Context, now: Instant, salt: Option<&str>) -> Made<Context> {
            Ok(Made(context.at(now, salt)))
        }
    }
}

fn page(given: Option<Json<Page>>) -> Page {
    given.map_or(Page::ALL, |given| given.0)
}

operations! { "Case";
    /// Opens a case with one of the actions `open_batch`, `open_single` and `import_case`. Refuses it otherwise.
    static work fn open(command: Json<Command>, context: &Context) -> Opened {
        let (case, outcome) = Case::open(&command.0, &context.context())?;
        Ok(Opened { opened: Made(case), outcome: Json(outcome) })
    }

    /// The case that a whole log adds up to. The chain is verified first.
    static work fn replay(log: Json<Vec<LogEntry>>) -> Made<Case> {
        Ok(Made(Case::replay(&log.0)?))
    }

    /// The case of a snapshot, which is what `state` gives. One of a newer format is unsupported.
    static work fn from_state(state: Unread<'_, CaseState>) -> Made<Case> {
        Ok(Made(state.read_by(Case::from_json)?))
    }

    /// Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it adds up to
    /// is the snapshot, field by field.
    static work fn verify(state: Unread<'_, CaseState>, log: Json<Vec<LogEntry>>) -> Json<Report> {
        let case = state.read_by(Case::from_json)?;
        Ok(Json(Case::verify(case.state(), &log.0)?))
    }

    /// What would follow from a command; nothing changes. Refused with all that stands against it.
    method work fn decide(case: Locked<'_, Case>, command: Json<Command>, context: &Context) -> Json<Decision> {
        Ok(Json(case.decide(&command.0, &context.context())?))
    }

    /// Carries a command out, and gives the log entry to be stored. Refused with all that stands against it; then nothing
    /// has changed.
    method work fn handle(case: Locked<'_, Case>, command: Json<Command>, context: &Context) -> Json<Outcome> {
        let mut case = case;
        Ok(Json(case.handle(&command.0, &context.context())?))
    }

    /// The state, which is also the snapshot to be stored.
    method work fn state(case: Locked<'_, Case>) -> Written<CaseState> {
        Ok(Written::of(case.state()))
    }

    /// The state as JSON text.
    method work fn to_json(case: Locked<'_, Case>) -> String {
        Ok(dengji::json::write(case.state()))
    }

    /// How many commands were carried out.
    property quick fn version(case: Locked<'_, Case>) -> u32 {
        Ok(case.state().book.version)
    }

    /// Its id.
    property quick fn id(case: Locked<'_, Case>) -> String {
        Ok(case.state().case_id.clone())
    }

    /// Every button of the context's actor, allowed or with all that stands against it.
    method work fn actions(case: Locked<'_, Case>, context: &Context, page: Option<Json<Page>>) -> Json<Vec<ActionOffer>> {
        Ok(Json(case.actions(&context.context(), self::page(page))))
    }

    /// Checks every sub-case: form, questionnaire, materials, unit and register. Pointers go into the snapshot.
    method work fn check(case: Locked<'_, Case>, context: &Context) -> Json<Report> {
        Ok(Json(case.check(&context.context())))
    }

    /// What everybody has to do until the case is filed (已提交).
    method work fn todo(case: Locked<'_, Case>, context: &Context) -> Json<Vec<PersonTodo>> {
        Ok(Json(case.todo(&context.context())))
    }

    /// In which mailboxes each sub-case shows up.
    method work fn placements(
        case: Locked<'_, Case>, profile: &Profile, now: Instant, page: Option<Json<Page>>,
    ) -> Json<Vec<Placement>> {
        Ok(Json(case.placements(profile.profile(), now, self::page(page))?))
    }

    /// The next instant after `now` at which something lapses.
    method work fn next_deadline(case: Locked<'_, Case>, now: Instant) -> Option<Json<Deadline>> {
        Ok(case.next_deadline(now).map(Json))
    }

    /// How far the case has come.
    method work fn progress(case: Locked<'_, Case>, profile: &Profile) -> Json<Progress> {
        Ok(Json(case.progress(profile.profile())?))
    }
}

pub(crate) mod log {
    use super::{Difference, Json, LogEntry, Profile, Regions, Report, case};

    operations! { "";
        /// Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with `head`, the
        /// digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a log that was cut at
        /// its end looks sound.
        function work fn verify_log(log: Json<Vec<LogEntry>>, head: Option<&str>) -> Json<Report> {
            Ok(Json(case::log::verify(&log.0, head)))
        }

        /// A log entry without its payload and salt: the personal data is gone, the chain still verifies.
        function quick fn erase_log_entry(entry: Json<LogEntry>) -> Json<LogEntry> {
            Ok(Json(entry.0.erased()))
        }

        /// Decides every command of a log again under another profile, and lists what comes out differently.
        function slow fn what_if(
            log: Json<Vec<LogEntry>>, profile: &Profile, regions: Option<&Regions>,
        ) -> Json<Vec<Difference>> {
            Ok(Json(case::what_if::what_if(&log.0, profile.profile(), Regions::or_builtin(regions))?))
        }
    }
}
