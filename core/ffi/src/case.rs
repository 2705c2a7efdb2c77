//! Cases.

use dengji::{
    application::SubCaseDocument,
    case::{
        self, Action, Case, CaseStage, CaseState, Command, Inquiry, LogEntry, Outcome,
        after::NoticeView,
        ask::ActionForm,
        index::CaseIndex,
        offer::{ActionOffer, PersonTodo},
        part::{SubCaseHead, SubCasePart},
        table::Table,
        view::{NextDeadline, Page, Placement, Progress},
        what_if::Difference,
    },
    finding::Report,
    form::SubCaseForm,
    ledger::Deadline,
    platform::{self, Mailbox},
    time::Instant,
};

use crate::{
    calendar::Calendar,
    cross::{Json, Name},
    handle::Locked,
    profile::Profile,
    region::Regions,
};

context! { "Context", Context = platform::Profile, under crate::profile::Profile;
    /// What a command is decided with: everything that comes from outside the case. Read once, used for many calls.
}

aggregate! { "Case", Case under Context; Command, CaseState, LogEntry, Outcome;
    /// A case: a batch (主案) with its sub-cases (子案), or a single case (单案). It holds the state; the host stores the
    /// log entries, and carries out the effects, that its commands give.
    open
    /// Opens a case with one of the actions `open_batch`, `open_single` and `import_case`. Refuses it otherwise.
}

fn page(given: Option<Json<Page>>) -> Page {
    given.map_or(Page::ALL, |given| given.0)
}

operations! { "Case";
    /// Its id.
    property quick fn id(case: Locked<'_, Case>) -> String {
        Ok(case.state().case_id.clone())
    }

    /// Where it stands as a whole.
    property quick fn stage(case: Locked<'_, Case>) -> Name<CaseStage> {
        Ok(Name(case.state().stage))
    }

    /// One sub-case with its buttons and what is to be done about it; nothing where there is no such one, or it is none of
    /// the business of the context's actor.
    method work fn sub_case(case: Locked<'_, Case>, id: &str, context: &Context) -> Option<Json<SubCasePart>> {
        Ok(case.part(&context.context(), id).map(Json))
    }

    /// One sub-case as a document: what checks, forms, checklists and papers take. Nothing where there is no such sub-case,
    /// or it is none of the business of the context's actor.
    method work fn sub_case_document(
        case: Locked<'_, Case>, sub_case: &str, context: &Context,
    ) -> Option<Json<SubCaseDocument>> {
        Ok(case.document(&context.context(), sub_case).map(Json))
    }

    /// The form of one sub-case as data, as it stands and as the context's actor meets it: what nothing offers this person
    /// to change now is read only. With `draft` it is the form of what was typed and not saved yet: of its application and
    /// its questionnaire. Nothing where there is no such sub-case, or it is none of this person's business.
    method work fn form(
        case: Locked<'_, Case>, sub_case: &str, context: &Context, draft: Option<Json<SubCaseDocument>>,
    ) -> Option<Json<SubCaseForm>> {
        Ok(case.form(&context.context(), sub_case, draft.as_ref().map(|draft| &draft.0)).map(Json))
    }

    /// What a page asks before it gives the command of a button, on a sub-case or on the case as a whole: fields with their
    /// names, kinds and options. `draft` is the action as filled in so far, as JSON text. Nothing where this person's role
    /// does not give the action.
    method work fn action_form(
        case: Locked<'_, Case>, action: &str, context: &Context, sub_case: Option<&str>, draft: Option<&str>,
    ) -> Option<Json<ActionForm>> {
        Ok(case.action_form(&context.context(), action, sub_case, draft)?.map(Json))
    }

    /// What a person signs who answered an inquiry about this sub-case: the digest, as hexadecimal, to which its evidence is
    /// bound. Nothing where there is no such sub-case, or it is none of this person's business.
    method work fn inquiry_digest(
        case: Locked<'_, Case>, sub_case: &str, inquiry: Json<Inquiry>, context: &Context,
    ) -> Option<String> {
        Ok(case.inquiry_digest(&context.context(), sub_case, &inquiry.0))
    }

    /// The sub-cases that are the business of the context's actor, by id, version and stage.
    method work fn sub_cases(
        case: Locked<'_, Case>, context: &Context, page: Option<Json<Page>>,
    ) -> Json<Vec<SubCaseHead>> {
        Ok(Json(case.heads(&context.context(), self::page(page))))
    }

    /// What lies in a mailbox of the actor's enterprise: rows with the columns of the mailbox and their buttons, all or
    /// those of the named sub-cases.
    method work fn mailbox(
        case: Locked<'_, Case>, mailbox: Name<Mailbox>, context: &Context, sub_cases: Option<Vec<String>>,
        page: Option<Json<Page>>,
    ) -> Json<Table> {
        Ok(Json(case.mailbox(&context.context(), mailbox.0, sub_cases.as_deref(), self::page(page))?))
    }

    /// The sub-cases as the list of units shows them.
    method work fn units(case: Locked<'_, Case>, context: &Context, page: Option<Json<Page>>) -> Json<Table> {
        Ok(Json(case.units(&context.context(), self::page(page))?))
    }

    /// Flat rows for a table of the host's own: of the case, and of all sub-cases or of those that are named, such as a
    /// command's `changed`. They change by commands alone.
    method work fn index(
        case: Locked<'_, Case>, profile: &Profile, sub_cases: Option<Vec<String>>,
    ) -> Json<CaseIndex> {
        Ok(Json(case.index(profile.profile(), sub_cases.as_deref())?))
    }

    /// The same, as it is once these entries are applied: what belongs into the transaction that stores them. The case
    /// itself does not move.
    method work fn index_after(
        case: Locked<'_, Case>, entries: Json<Vec<LogEntry>>, profile: &Profile, sub_cases: Option<Vec<String>>,
    ) -> Json<CaseIndex> {
        Ok(Json(case.index_after(&entries.0, profile.profile(), sub_cases.as_deref())?))
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

    /// The next instant after `now` at which signing tickets expire.
    method work fn next_deadline(case: Locked<'_, Case>, now: Instant) -> Option<Json<NextDeadline>> {
        Ok(case.next_deadline(now).map(Json))
    }

    /// The notice that a filed sub-case registers: what it secures, when it lapses, what registers the right. Nothing where
    /// there is none, and for whoever has nothing to do with it. By the calendar, the nation's where none is given.
    method work fn notice(
        case: Locked<'_, Case>, sub_case: &str, context: &Context, calendar: Option<&Calendar>,
    ) -> Option<Json<NoticeView>> {
        Ok(case.notice(sub_case, Calendar::or_builtin(calendar), &context.context()).map(Json))
    }

    /// 预告转本登记: the command that opens the case by which the right behind a notice is registered, with what carries over
    /// from this one. Refused where there is no such notice, or it has lapsed.
    method work fn conversion(
        case: Locked<'_, Case>, sub_case: &str, case_id: &str, context: &Context, calendar: Option<&Calendar>,
    ) -> Json<Action> {
        Ok(Json(case.conversion(sub_case, case_id, Calendar::or_builtin(calendar), &context.context())?))
    }

    /// What lapses or changes by itself after an instant and until another one, inclusive, as far as it is the business of
    /// the context's actor; the earliest first, each with who can do what about it. The registry's time is counted by the
    /// calendar, the nation's where none is given.
    method work fn deadlines(
        case: Locked<'_, Case>, after: Instant, until: Instant, context: &Context, calendar: Option<&Calendar>,
    ) -> Json<Vec<Deadline>> {
        Ok(Json(case.deadlines(after, until, Calendar::or_builtin(calendar), &context.context())))
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
