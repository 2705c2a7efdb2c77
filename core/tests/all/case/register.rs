//! The register while a case lives: what it says at any time is weighed before submission and before filing.

use dengji::{
    case::{Action, CaseStage, Event, command::ChosenUnit, view::Page},
    finding::{Code, Role},
    identifier::Regions,
    material::{Material, MaterialFile},
    party::{Actor, Evidence},
    platform::FilingMode,
    property::{LiftedFact, RegisterFact, UnitStatus},
};
use proptest::prelude::*;

use crate::support::batch::{Desk, SUBS, actor_of, at, context, developer, handler_of, one, profile, sign};

const UNITS: [&str; 3] = ["440106001001GB00001F00010001", "440106001001GB00001F00010002", "440106001001GB00001"];
const KINDS: [&str; 5] = ["seizure", "pre_seizure", "objection", "mortgage", "ghost"];

fn fact(subject: usize, kind: usize) -> RegisterFact {
    RegisterFact {
        subject: UNITS[subject].into(),
        kind: KINDS[kind].to_owned(),
        reference: format!("登{kind}号"),
        ..RegisterFact::default()
    }
}

/// Whether it stands against filing, what no rule knows too: a mortgage on a whole parcel deserves a look, and no more.
fn bars(fact: &RegisterFact) -> bool {
    fact.kind != "mortgage" || fact.subject.as_typed() != UNITS[2]
}

fn report(facts: &[RegisterFact]) -> Action {
    Action::ReportRegisterFacts { facts: facts.to_vec(), lifted: Vec::new(), units: Vec::new() }
}

fn lift(facts: &[RegisterFact]) -> Action {
    let lifted = |fact: &RegisterFact| LiftedFact {
        // However it is written.
        subject: fact.subject.as_typed().to_lowercase().as_str().into(),
        kind: fact.kind.clone(),
        reference: format!(" {} ", fact.reference),
    };
    Action::ReportRegisterFacts { facts: Vec::new(), lifted: facts.iter().map(lifted).collect(), units: Vec::new() }
}

/// What people do from submission to filing, each as a command by itself.
fn work() -> Vec<Action> {
    let mut all = vec![Action::Submit { number: String::new() }];
    for sub in 0..SUBS.len() {
        all.extend((0..2).map(|signer| sign(sub, 1, signer)));
        all.push(Action::Seal { sub_cases: one(sub), evidence: vec![Evidence::default()] });
        all.push(Action::ReportTax { sub_cases: one(sub), cleared: true, evidence: None });
    }
    all
}

fn give_system(desk: &mut Desk, action: Action, now: i64) -> Vec<Event> {
    desk.give_as(action, at(now), &Actor::system("register")).unwrap().events().to_vec()
}

fn filed(desk: &Desk) -> bool {
    desk.case.state().stage == CaseStage::Filed
}

fn held(events: &[Event]) -> bool {
    events.iter().any(|event| matches!(event, Event::FilingHeld { .. }))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whenever facts arrive, in whatever order, filing comes to what it comes to when all are there before the last act;
    /// and once all that stood is lifted, the case files without anybody doing anything again.
    #[test]
    fn the_order_of_arrival_never_matters(
        facts in prop::collection::btree_set((0..3_usize, 0..5_usize), 1..4),
        times in prop::collection::vec(1..9_usize, 4),
        backwards in any::<bool>(),
    ) {
        let facts: Vec<RegisterFact> = facts.into_iter().map(|(subject, kind)| fact(subject, kind)).collect();
        let barred = facts.iter().any(bars);
        let mut desk = Desk::filled();
        let mut told = false;
        for (step, action) in work().into_iter().enumerate() {
            let mut due: Vec<&RegisterFact> =
                facts.iter().zip(&times).filter(|(_, time)| **time == step).map(|(fact, _)| fact).collect();
            if backwards {
                due.reverse();
            }
            for fact in due {
                let events = give_system(&mut desk, report(std::slice::from_ref(fact)), step as i64);
                prop_assert_eq!(events.len(), 1, "it is in the log");
                prop_assert!(give_system(&mut desk, report(std::slice::from_ref(fact)), step as i64).is_empty(), "once");
            }
            told |= held(desk.give(action, at(step as i64)).unwrap().events());
        }
        prop_assert_eq!(filed(&desk), !barred);
        prop_assert_eq!(told, barred, "the log says that filing is held up");
        let shown = {
            let (actor, regions) = (handler_of(developer()), Regions::default());
            desk.case.todo(&context(profile(), &regions, &actor, at(20)))
        };
        let register: Vec<&str> = shown
            .iter()
            .flat_map(|person| &person.items)
            .filter(|item| item.finding.code.as_str().starts_with("register."))
            .map(|item| item.action.as_str())
            .collect();
        prop_assert_eq!(register.is_empty(), !barred);
        // Lifted one by one: nothing files before the last bar is gone, and then it does by itself.
        for (at, one) in facts.iter().enumerate() {
            let left = facts[at + 1..].iter().any(bars);
            let events = give_system(&mut desk, lift(std::slice::from_ref(one)), 20);
            prop_assert_eq!(filed(&desk), !left, "{:?}", events);
            prop_assert!(!held(&events), "that is known already");
        }
        prop_assert!(desk.case.state().register_facts.is_empty());
        let again = dengji::case::Case::replay(&desk.log).unwrap();
        prop_assert_eq!(again.state(), desk.case.state());
    }
}

/// The sub-cases that a command filed, and those that it found held up.
type FiledAndHeld = (Vec<String>, Vec<String>);

/// What stands against one sub-case holds up that one, or all that are filed with it; it is said when it begins to.
#[test]
fn what_stands_against_one_holds_up_what_is_filed_with_it() {
    for (mode, tax_required, is_late) in [FilingMode::Together, FilingMode::Each]
        .into_iter()
        .flat_map(|mode| [true, false].map(|tax| (mode, tax)))
        .flat_map(|(mode, tax)| [true, false].map(|late| (mode, tax, late)))
    {
        let mut profile = profile().clone();
        profile.filing.mode = mode;
        profile.business_types.iter_mut().for_each(|business| business.tax_required = tax_required);
        let what = format!("{mode:?}, tax {tax_required}, late {is_late}");
        let mut desk = Desk::filled();
        let mut step = 0;
        let mut give = |desk: &mut Desk, action: Action| {
            step += 1;
            let actor = match action {
                Action::ReportRegisterFacts { .. } => Actor::system("register"),
                _ => actor_of(&action),
            };
            let events = desk.give_under(&profile, action, at(step), &actor).unwrap().events().to_vec();
            let of = |pick: &dyn Fn(&Event) -> Option<Vec<String>>| events.iter().find_map(pick).unwrap_or_default();
            let filed = of(&|event| match event {
                Event::Filed { sub_cases, .. } => Some(sub_cases.clone()),
                _ => None,
            });
            let held = of(&|event| match event {
                Event::FilingHeld { sub_cases, .. } => Some(sub_cases.clone()),
                _ => None,
            });
            (filed, held)
        };
        let nothing = (Vec::new(), Vec::new());
        assert_eq!(give(&mut desk, Action::Submit { number: String::new() }), nothing, "{what}");
        let barred = || report(&[fact(0, 0)]);
        // What completes a sub-case comes last.
        let complete = |desk: &mut Desk, sub: usize, give: &mut dyn FnMut(&mut Desk, Action) -> FiledAndHeld| {
            let mut last = (Vec::new(), Vec::new());
            let mut actions = vec![sign(sub, 1, 0), sign(sub, 1, 1)];
            if tax_required {
                actions.push(Action::ReportTax { sub_cases: one(sub), cleared: true, evidence: None });
            }
            actions.push(Action::Seal { sub_cases: one(sub), evidence: vec![Evidence::default()] });
            for action in actions {
                assert_eq!(last, (Vec::new(), Vec::new()), "{what}");
                last = give(desk, action);
            }
            last
        };
        if !is_late {
            assert_eq!(give(&mut desk, barred()), nothing, "{what}");
        }
        // The last sub-case first, against which nothing stands.
        let first = complete(&mut desk, 1, &mut give);
        let each = mode == FilingMode::Each;
        assert_eq!(first, if each { (one(1), vec![]) } else { nothing.clone() }, "{what}");
        if is_late {
            assert_eq!(give(&mut desk, barred()), nothing, "{what}");
        }
        let second = complete(&mut desk, 0, &mut give);
        assert_eq!(second, (vec![], one(0)), "{what}");
        // What is known already is not said again.
        let again = report(&[RegisterFact { reference: "别号".into(), ..fact(0, 0) }]);
        assert_eq!(give(&mut desk, again.clone()), nothing, "{what}");
        let other = |it: Action| match it {
            Action::ReportRegisterFacts { facts, .. } => lift(&facts),
            other => other,
        };
        assert_eq!(give(&mut desk, other(again)), nothing, "{what}");
        let all = if each { one(0) } else { [one(0), one(1)].concat() };
        assert_eq!(give(&mut desk, lift(&[fact(0, 0)])), (all, vec![]), "{what}");
        assert!(filed(&desk), "{what}");
    }
}

/// Where each sub-case is filed by itself, what comes against one that waits is said, and the other goes on.
#[test]
fn of_those_that_wait_each_is_held_up_by_its_own() {
    let mut profile = profile().clone();
    profile.filing.mode = FilingMode::Each;
    let mut desk = Desk::filled();
    let give = |desk: &mut Desk, action: Action, now| {
        let actor = match action {
            Action::ReportRegisterFacts { .. } => Actor::system("register"),
            _ => actor_of(&action),
        };
        desk.give_under(&profile, action, at(now), &actor).unwrap().events().to_vec()
    };
    let _ = give(&mut desk, Action::Submit { number: String::new() }, 1);
    let _ = give(&mut desk, report(&[fact(0, 0)]), 2);
    for sub in [0, 1] {
        for action in [
            sign(sub, 1, 0),
            sign(sub, 1, 1),
            Action::Seal { sub_cases: one(sub), evidence: vec![Evidence::default()] },
        ] {
            assert!(!held(&give(&mut desk, action, 3)));
        }
    }
    // One report clears both: one is filed, the other held up.
    let tax = Action::ReportTax { sub_cases: [one(0), one(1)].concat(), cleared: true, evidence: None };
    let events = give(&mut desk, tax, 4);
    let of = |kind: &str| events.iter().filter(|event| event.tag() == kind).count();
    assert_eq!((of("filed"), of("filing_held")), (1, 1), "{events:?}");
    assert!(events.iter().all(|event| match event {
        Event::Filed { sub_cases, .. } => *sub_cases == one(1),
        Event::FilingHeld { sub_cases, .. } => *sub_cases == one(0),
        _ => true,
    }));
    assert!(!held(&give(&mut desk, report(&[fact(2, 0)]), 5)), "it is held up already");
}

/// Before submission facts stop it, whether they were there when the units were chosen or came later.
#[test]
fn what_came_after_opening_stops_submission_as_what_was_there() {
    for kind in 0..KINDS.len() {
        for subject in 0..UNITS.len() {
            let mut desk = Desk::filled();
            let _ = give_system(&mut desk, report(&[fact(subject, kind)]), 0);
            let submitted = desk.give(Action::Submit { number: String::new() }, at(1));
            assert_eq!(submitted.is_err(), bars(&fact(subject, kind)), "{} {}", KINDS[kind], UNITS[subject]);
            let _ = give_system(&mut desk, lift(&[fact(subject, kind)]), 2);
            let again = desk.give(Action::Submit { number: String::new() }, at(3));
            assert!(submitted.is_ok() || again.is_ok());
        }
    }
}

/// What is known of an entry is replaced: an exception lets the case go on, and taking it back stops it again.
#[test]
fn an_entry_is_replaced_by_what_is_told_of_it() {
    let mut desk = Desk::filled();
    for (step, action) in work().into_iter().enumerate() {
        if step == 3 {
            let _ = give_system(&mut desk, report(&[fact(0, 0)]), 3);
        }
        let _ = desk.give(action, at(step as i64)).unwrap();
    }
    assert!(!filed(&desk));
    let mut excepted = RegisterFact { excepted: true, ..fact(0, 0) };
    excepted.subject = "440106 001001 gb00001 f00010001".into();
    let events = give_system(&mut desk, report(&[excepted]), 10);
    assert_eq!(desk.case.state().register_facts.len(), 1);
    assert!(filed(&desk), "{events:?}");
    assert!(
        matches!(events.as_slice(), [Event::RegisterFactsReported { .. }, Event::Filed { sub_cases, .. }] if sub_cases.len() == 2)
    );
}

/// Only a system or the registry says what the register holds, and says it whole.
#[test]
fn nobody_else_lifts_what_stands() {
    let mut desk = Desk::filled();
    let _ = give_system(&mut desk, report(&[fact(0, 0)]), 0);
    let refused = desk.give_as(lift(&[fact(0, 0)]), at(1), &handler_of(developer())).unwrap_err();
    assert_eq!(refused.unmet[0].finding.code.as_str(), "party.role_not_allowed");
    let staff = Actor { role: Role::RegistryStaff, ..Actor::system("staff") };
    assert!(desk.give_as(lift(&[fact(0, 0)]), at(1), &staff).is_ok());
    let blank = |change: fn(&mut RegisterFact)| {
        let mut one = fact(0, 0);
        change(&mut one);
        report(&[one])
    };
    let twice = Action::ReportRegisterFacts {
        facts: vec![fact(0, 0)],
        lifted: vec![LiftedFact {
            subject: UNITS[0].into(), kind: KINDS[0].to_owned(), reference: "登0号".to_owned()
        }],
        units: Vec::new(),
    };
    let unit = |code: &str, status: &str| Action::ReportRegisterFacts {
        facts: Vec::new(),
        lifted: Vec::new(),
        units: vec![UnitStatus { unit_code: code.into(), contract_status: status.to_owned() }],
    };
    for (action, code, pointer) in [
        (blank(|fact| fact.subject = "　".into()), "command.form", "/action/facts/0/subject"),
        (blank(|fact| fact.kind = " ".to_owned()), "command.form", "/action/facts/0/kind"),
        (blank(|fact| fact.reference.clear()), "command.form", "/action/facts/0/reference"),
        (report(&[fact(0, 0), fact(0, 0)]), "case.entry_repeated", "/action/facts/1"),
        (twice, "case.entry_repeated", "/action/lifted/0"),
        (unit(" ", "noticed"), "command.form", "/action/units/0/unitCode"),
        (unit(UNITS[0], " "), "command.form", "/action/units/0/contractStatus"),
    ] {
        let refused = desk.give_as(action, at(2), &Actor::system("register")).unwrap_err();
        let first = &refused.unmet[0].finding;
        assert_eq!((first.code.as_str(), first.pointer.as_str()), (code, pointer));
    }
}

/// A contract status comes at any time, and is what the unit shows from then on.
#[test]
fn a_contract_status_is_what_was_told_last() {
    let mut desk = Desk::filled();
    let say = |code: &str, status: &str| Action::ReportRegisterFacts {
        facts: Vec::new(),
        lifted: Vec::new(),
        units: vec![UnitStatus { unit_code: code.into(), contract_status: status.to_owned() }],
    };
    let outcome = desk.give_as(say("440106001001gb00001f00010001", " noticed "), at(0), &Actor::system("contracts"));
    let outcome = outcome.unwrap();
    assert_eq!(desk.case.state().sub_cases[0].unit.contract_status, "noticed");
    assert_eq!(desk.case.state().sub_cases[1].unit.contract_status, "contracted");
    let found: Vec<&str> = outcome.report.findings.iter().map(|finding| finding.code.as_str()).collect();
    assert_eq!(found, ["property.contract_status_unusual"]);
    for (code, status) in [(UNITS[0], "noticed"), ("440106001001GB00001F00019999", "transferred")] {
        let again = desk.give_as(say(code, status), at(0), &Actor::system("contracts")).unwrap();
        assert!(again.events().is_empty());
        assert_eq!(again.report.findings[0].code.as_str(), "case.nothing_new");
    }
    let (regions, staff) = (Regions::default(), Actor::system("contracts"));
    let offers = desk.case.actions(&context(profile(), &regions, &staff, at(1)), Page { offset: 0, limit: 10 });
    assert!(offers.iter().any(|offer| offer.action == "report_register_facts" && offer.allowed));
}

/// What an entry asks for stands beside the checklist, with the number that the file has to name.
#[test]
fn a_page_shows_the_papers_that_the_register_asks_for() {
    let mut desk = Desk::filled();
    let _ = give_system(&mut desk, report(&[fact(0, 2)]), 0);
    let papers = |desk: &Desk| {
        let (regions, handler) = (Regions::default(), handler_of(developer()));
        desk.case.part(&context(profile(), &regions, &handler, at(9)), "s1").unwrap().register_papers
    };
    let asked = papers(&desk);
    assert_eq!(asked.len(), 1);
    assert_eq!((asked[0].item.as_str(), asked[0].reference.as_str()), ("objection_undertaking", "登2号"));
    assert!(!asked[0].present);
    for (about, present) in [("登22号", false), ("登 ２号", true)] {
        let file =
            MaterialFile { id: about.into(), register_references: vec![about.into()], ..MaterialFile::default() };
        let material = Material { item: asked[0].item.clone(), files: vec![file], shared: false };
        let action = Action::UploadMaterial { sub_case: Some("s1".into()), material, replace: false };
        let _ = desk.give(action, at(1)).unwrap();
        assert_eq!(papers(&desk)[0].present, present, "{about}");
    }
}

/// Units that are added bring no other word on an entry of which the register has told; what is told again, or has no number,
/// is no other word.
#[test]
fn added_units_do_not_overwrite_what_the_register_said() {
    let add = |known: RegisterFact, brought: RegisterFact| {
        let mut desk = Desk::open();
        let mut unit = desk.case.state().sub_cases[0].unit.clone();
        let mut give = |number: u8, fact: RegisterFact| {
            unit.unit_code = format!("440106001001GB00001F0001000{number}").as_str().into();
            let units = vec![ChosenUnit { sub_case: format!("a{number}"), unit: unit.clone() }];
            desk.give(Action::AddUnits { units, register_facts: vec![fact] }, at(i64::from(number)))
        };
        let _ = give(8, known).unwrap();
        let refused = give(9, brought).err();
        refused.is_some_and(|it| it.unmet.iter().any(|one| one.finding.code == Code::RegisterEntryKnown))
    };
    let known = RegisterFact { transfer_limited: Some(true), ..fact(2, 3) };
    let other = RegisterFact { transfer_limited: Some(false), ..known.clone() };
    let bare = |it: &RegisterFact| RegisterFact { reference: " ".into(), ..it.clone() };
    assert!(add(known.clone(), other.clone()));
    assert!(!add(known.clone(), known.clone()));
    assert!(!add(bare(&known), bare(&other)));
}
