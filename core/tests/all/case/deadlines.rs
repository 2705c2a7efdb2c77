//! None is left out: between two deadlines, no answer about a case changes without a command.

use dengji::{
    calendar::Calendar,
    case::{Action, Case, Context, view::Page},
    due::{self, PendingNotice},
    finding::Role,
    identifier::{Region, Regions},
    ledger::{Deadline, DeadlineKind},
    material::{CodeEnd, UploadCode},
    party::Actor,
    platform::Profile,
    time::{Date, Instant},
};
use proptest::prelude::*;

use crate::support::batch::{Desk, LIFE, SUBS, at, confirmer, context, developer, filling, handler_of, profile, sign};

const YEARS: i64 = 365 * 86_400;

/// All that whoever looks is told, at an instant.
fn answers(case: &Case, context: &Context<'_>) -> String {
    let own = (case.actions(context, Page::ALL), case.todo(context), case.check(context));
    // The mailboxes are asked for by the host, for all viewers at once.
    let all = (context.actor.role == Role::System).then(|| case.placements(context.profile, context.now, Page::ALL));
    dengji::json::write(&(own, all.transpose().unwrap()))
}

/// Everybody who may look: each with his or her own answers, and his or her own deadlines.
pub(crate) fn viewers(case: &Case) -> Vec<Actor> {
    let mut people = vec![
        handler_of(developer()),
        handler_of(confirmer()),
        Actor::system("host"),
        Actor { role: Role::RegistryStaff, ..Actor::system("clerk") },
        Actor { role: Role::Person, ..Actor::system("stranger") },
    ];
    let rounds = case.state().sub_cases.iter().filter_map(|sub| sub.round.as_ref());
    people.extend(rounds.flat_map(|round| &round.signers).map(|signer| Actor {
        role: signer.role,
        name: signer.name.clone(),
        document_number: signer.document_number.clone(),
        ..Actor::system("signer")
    }));
    people
}

/// The law, for one person, from an instant on. Gives the deadlines that were met.
pub(crate) fn hold(
    case: &Case,
    actor: &Actor,
    (from, until): (Instant, Instant),
    profile: &Profile,
    regions: &Regions,
) -> Vec<Deadline> {
    let mut here = from;
    let mut met = Vec::new();
    loop {
        let now = context(profile, regions, actor, here);
        let all = case.deadlines(here, until, &Calendar::builtin(), &now);
        assert!(all.is_sorted_by_key(|deadline| deadline.at));
        assert!(all.iter().all(|deadline| here < deadline.at && deadline.at <= until));
        let next = all.first().map(|deadline| deadline.at);
        let told = answers(case, &now);
        let end = next.unwrap_or(until);
        let between = (end.unix_seconds() - here.unix_seconds()) / 2;
        for then in [here.plus_seconds(between).unwrap(), end.plus_seconds(-1).unwrap()] {
            if then > here {
                let later = answers(case, &context(profile, regions, actor, then));
                assert_eq!(told, later, "{:?} {}: from {here} to {then} something changed", actor.role, actor.name);
            }
        }
        let Some(next) = next else {
            return met;
        };
        met.extend(all.into_iter().filter(|deadline| deadline.at == next));
        here = next;
    }
}

/// Somebody who was born on a day, with a right check digit.
fn born(day: Date, serial: u32) -> String {
    let digits = format!("440104{:04}{:02}{:02}{serial:03}", day.year(), day.month(), day.day());
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let sum: u32 = digits.bytes().zip(weights).map(|(byte, weight)| u32::from(byte - b'0') * weight).sum();
    format!("{digits}{}", char::from(b"10X98765432"[(sum % 11) as usize]))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Buyers who come of age (some on 1 March of a common year), are not born yet, or grow too old; numbers whose year is
    /// to come; regions that are given up.
    #[test]
    fn a_form_changes_on_days_that_are_told(
        births in proptest::collection::vec((-1_000_i64..2_000, any::<bool>()), 2),
        year in 2024_i32..2031,
        gone in proptest::option::of(2025_u32..2030),
        signed in 0_usize..3,
        submit in any::<bool>(),
    ) {
        let additions = gone.map(|to| Region {
            code: "440106".to_owned(), name: "天河区".to_owned(), from: None, to: Some(to),
        });
        let regions = Regions::builtin().with(&additions.into_iter().collect::<Vec<_>>());
        let mut desk = Desk::open();
        for action in filling() {
            let _ = desk.give(action, at(-100)).unwrap();
        }
        let mut state = desk.case.state().clone();
        for (place, (days, leap)) in births.iter().enumerate() {
            // Near majority, or on a day that only leap years have.
            let majority = at(0).plus_seconds(86_400 * days).unwrap().china_date();
            let day = if *leap { Date::from_ymd(2008, 2, 29) } else {
                Date::from_ymd(majority.year() - 18, majority.month(), majority.day().min(28))
            };
            let buyer = &mut state.sub_cases[place].application.buyers[0];
            buyer.document_number = born(day.unwrap(), 1).as_str().into();
            let property = state.sub_cases[place].application.property.as_mut().unwrap();
            property.certificate_number = format!("粤({year})广州市不动产权第0000001号").as_str().into();
        }
        desk.case = Case::from_state(state).unwrap();
        if submit && desk.give(Action::Submit { number: String::new() }, at(0)).is_ok() {
            for signer in 0..signed {
                let _ = desk.give(sign(0, 1, signer), at(10));
            }
        }
        for actor in viewers(&desk.case) {
            let span = (desk.case.state().metadata.at, at(40 * YEARS));
            let _ = hold(&desk.case, &actor, span, profile(), &regions);
        }
    }
}

#[test]
fn a_minor_comes_of_age_and_a_ticket_lapses() {
    let mut desk = Desk::filled();
    let _ = desk.give(Action::Submit { number: String::new() }, at(0)).unwrap();
    let regions = Regions::default();
    let staff = Actor::system("host");
    let span = (at(0), at(40 * YEARS));
    let met = hold(&desk.case, &staff, span, profile(), &regions);
    let tickets: Vec<_> = met.iter().map(|one| (one.at, one.kind, one.sub_case.as_deref().unwrap())).collect();
    assert_eq!(tickets, SUBS.map(|sub| (at(LIFE), DeadlineKind::TicketEnds, sub)));
    assert_eq!(met[0].remedy.as_ref().unwrap().action, "sign");
    assert_eq!(
        met[0].menders.iter().filter_map(|mender| mender.signer.as_deref()).collect::<Vec<_>>(),
        ["buyers/0", "mortgagees/0"]
    );

    // A signer is told of the own round alone, and of nobody else.
    let buyer = desk.case.state().sub_cases[0].round.as_ref().unwrap().signers[0].clone();
    let buyer =
        Actor { role: buyer.role, name: buyer.name, document_number: buyer.document_number, ..Actor::system("b") };
    let own = desk.case.deadlines(at(0), at(LIFE), &Calendar::builtin(), &context(profile(), &regions, &buyer, at(0)));
    assert_eq!(own.iter().map(|one| one.menders.len()).collect::<Vec<_>>(), [1]);
    let stranger = Actor { role: Role::Person, ..Actor::system("stranger") };
    assert_eq!(
        desk.case.deadlines(at(0), at(LIFE), &Calendar::builtin(), &context(profile(), &regions, &stranger, at(0))),
        []
    );

    // The day on which a buyer without guardian is a minor no longer.
    let mut state = Desk::filled().case.state().clone();
    let birth = Date::from_ymd(2008, 2, 29).unwrap();
    state.sub_cases[1].application.buyers[0].document_number = born(birth, 2).as_str().into();
    let case = Case::from_state(state).unwrap();
    let found = case.deadlines(
        at(0),
        at(40 * YEARS),
        &Calendar::builtin(),
        &context(profile(), &regions, &handler_of(developer()), at(0)),
    );
    let days: Vec<_> =
        found.iter().map(|one| (one.at.china_date().to_string(), one.kind, one.sub_case.clone())).collect();
    assert_eq!(days, [("2026-03-01".to_owned(), DeadlineKind::FormChanges, Some("s2".to_owned()))]);
}

#[test]
fn the_registry_has_thirty_working_days() {
    let mut state = Desk::filled().case.state().clone();
    state.stage = dengji::case::CaseStage::Filed;
    for sub in &mut state.sub_cases {
        sub.stage = dengji::case::SubCaseStage::Filed;
        sub.filed = Some(Instant::parse("2025-09-19T02:00:00Z").unwrap());
    }
    let ended = dengji::case::state::StatusEntry { status: "completed".to_owned(), at: at(0), note: String::new() };
    state.sub_cases[1].statuses.push(ended);
    let mut told = Vec::new();
    for filed in ["2025-09-19T02:00:00Z", "2026-12-01T02:00:00Z"] {
        state.sub_cases[0].filed = Instant::parse(filed);
        let (case, regions, clerk) =
            (Case::from_state(state.clone()).unwrap(), Regions::default(), Actor::system("host"));
        let found =
            case.deadlines(at(0), at(9 * YEARS), &Calendar::builtin(), &context(profile(), &regions, &clerk, at(0)));
        let terms = found.iter().filter(|one| one.kind == DeadlineKind::TermEnds);
        told.extend(terms.map(|one| {
            let day = one.at.china_date().to_string();
            (one.sub_case.clone().unwrap(), day, one.finding.code.as_str(), one.finding.assumed)
        }));
    }
    // Eight days of rest lie between, and a Sunday and a Saturday that are worked; and 2027 is not known.
    assert_eq!(
        told,
        [
            ("s1".to_owned(), "2025-11-07".to_owned(), "deadline.term_ends", true),
            ("s1".to_owned(), "2027-01-01".to_owned(), "calendar.ends", true),
        ]
    );
}

/// What a case registered lapses among its own deadlines, and so do the codes that wait for a phone.
#[test]
fn a_notice_and_an_upload_code_are_among_the_deadlines_of_their_case() {
    let mut state = Desk::filled().case.state().clone();
    let code = UploadCode {
        code: "u1".to_owned(),
        item: "presale_contract".to_owned(),
        holder: String::new(),
        person: None,
        issued: at(0),
        expires: at(1800),
        digest: String::new(),
        ended: None,
        ended_at: None,
    };
    let withdrawn = UploadCode { code: "u2".to_owned(), ended: Some(CodeEnd::Withdrawn), ..code.clone() };
    state.sub_cases[0].upload_codes = vec![code, withdrawn];
    state.sub_cases[1].stage = dengji::case::SubCaseStage::Filed;
    state.sub_cases[1].filed = Some(at(0));
    let (profile, regions, clerk) = (profile(), Regions::default(), Actor::system("host"));
    let notice = |state: &dengji::case::CaseState, actor: &Actor| {
        let case = Case::from_state(state.clone()).unwrap();
        let found =
            case.deadlines(at(-1), at(9 * YEARS), &Calendar::builtin(), &context(profile, &regions, actor, at(0)));
        let of = |kind| found.iter().filter(move |one| one.kind == kind).cloned().collect::<Vec<_>>();
        (of(DeadlineKind::NoticeLapses), of(DeadlineKind::UploadCodeEnds))
    };
    assert!(notice(&state, &clerk).0.is_empty());
    let since = Date::parse("2025-03-10").unwrap();
    state.sub_cases[1].registrable_since = Some(since);
    let pending = [PendingNotice { id: "s2".to_owned(), possible_since: since }];
    let alone = due::notices(&pending, &profile.lapse, &Calendar::builtin(), at(0), at(9 * YEARS));
    let (lapsing, codes) = notice(&state, &clerk);
    let dates = |list: &[Deadline]| list.iter().map(|one| one.at).collect::<Vec<_>>();
    assert_eq!((lapsing.len(), dates(&lapsing)), (1, dates(&alone)));
    assert_eq!(lapsing[0].sub_case.as_deref(), Some("s2"));
    // People see where the unit lies, and no id.
    for (deadline, at) in [(&codes[0], 0), (&lapsing[0], 1)] {
        let text = deadline.finding.text(dengji::finding::Language::Zh);
        assert!(text.contains(&state.sub_cases[at].unit.location) && !text.contains(SUBS[at]), "{text}");
    }
    assert_eq!((codes.len(), codes[0].subject.as_str(), codes[0].at), (1, "u1", at(1800)));
    // Whoever has nothing to do with the case learns neither.
    let stranger = Actor { role: Role::Person, ..Actor::system("stranger") };
    assert_eq!(notice(&state, &stranger), (Vec::new(), Vec::new()));
}

#[test]
fn notices_lapse_by_the_calendar_and_say_where_it_ends() {
    let profile = profile();
    let day = |text: &str| Date::parse(text).unwrap();
    let notice = |id: &str, since: &str| PendingNotice { id: id.to_owned(), possible_since: day(since) };
    // 90 days on: 2025-10-02 lies in the holidays, which end on the 8th; 2026-01-04 is a Sunday that is worked; 2027 is
    // not known.
    let notices = [notice("a", "2025-07-04"), notice("b", "2025-10-06"), notice("c", "2026-12-01")];
    let found = due::notices(&notices, &profile.lapse, &Calendar::builtin(), at(0), at(10 * YEARS));
    let told: Vec<_> = found
        .iter()
        .map(|one| (one.subject.as_str(), one.at.china_date().to_string(), one.finding.code.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("a", "2025-10-10".to_owned(), "deadline.notice_lapses"),
            ("b", "2026-01-05".to_owned(), "deadline.notice_lapses"),
            ("c", "2027-03-01".to_owned(), "calendar.ends"),
        ]
    );
}
