//! What holds for every case, whatever is done to it: snapshots, logs, pointers, and explanations that can be mended.

use std::sync::{
    LazyLock,
    atomic::{AtomicU32, Ordering::Relaxed},
};

use dengji::{
    case::{Action, Case, Command, LogEntry, log::verify},
    finding::{Refusal, Unmet},
    identifier::Regions,
    json,
    party::Actor,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{
    batch::{Desk, LIFE, SIGNERS, SUBS, actor_of, at, bound, context, document, edit, filling, one, profile, sign},
    sub_case::leads,
};

/// Goals that needed nothing, and goals that were refused, explained, mended and then allowed.
static SOUND: AtomicU32 = AtomicU32::new(0);
static FLIPPED: AtomicU32 = AtomicU32::new(0);

static OPEN: LazyLock<Desk> = LazyLock::new(Desk::open);
static FILLED: LazyLock<Desk> = LazyLock::new(Desk::filled);

/// A command, and how many seconds later it is given than the one before.
type Move = (u8, usize, usize, i64);

fn moves(most: usize) -> impl Strategy<Value = Vec<Move>> {
    let later = prop_oneof![8 => 0..600_i64, 1 => Just(LIFE), 1 => -LIFE..LIFE];
    prop::collection::vec((0..40_u8, 0..2_usize, 0..2_usize, later), 0..most)
}

fn action(&(kind, sub, variant, _): &Move, case: &Case) -> Action {
    let id = SUBS[sub].to_owned();
    let round = case.sub_case(&id).map_or(0, |(_, sub)| sub.rounds);
    match kind {
        0 => Action::Save {},
        1..=6 => Action::Submit { number: String::new() },
        7 => Action::ReportSubmissionFailure { reason: "busy".to_owned() },
        8..=19 => sign(sub, round, variant),
        20 => Action::RegenerateTicket { sub_case: id, reason: String::new() },
        21 => Action::RegenerateTicket { sub_case: id, reason: "lost".to_owned() },
        22..=25 => Action::Seal { sub_cases: one(sub), evidence: Vec::new() },
        26..=27 => Action::Approve { sub_cases: one(sub) },
        28 => Action::Reject { sub_case: id, reason: "wrong".to_owned() },
        29 => Action::Withdraw { sub_case: id, case_id: format!("new-{sub}") },
        30..=34 => Action::ReportTax { sub_cases: one(sub), cleared: variant == 0, evidence: None },
        35 => edit(sub, variant),
        36 => Action::ReportStatus {
            sub_cases: Vec::new(),
            status: ["accepted", "registered"][variant].to_owned(),
            note: String::new(),
        },
        37 => Action::ShareMaterials { items: Vec::new(), mode: dengji::material::ShareMode::KeepOwn },
        38 => {
            let mut material = document(sub).materials.swap_remove(variant);
            material.shared = false;
            Action::UploadMaterial { sub_case: (variant == 0).then_some(id), material, replace: false }
        }
        _ => Action::RemoveUnits { sub_cases: one(sub) },
    }
}

fn played(filled: bool, moves: &[Move]) -> (Desk, i64) {
    let mut desk = if filled { FILLED.clone() } else { OPEN.clone() };
    let mut now = 0;
    for made in moves {
        now += made.3;
        let before = desk.case.clone();
        if desk.give(action(made, &before), at(now)).is_err() {
            assert_eq!(desk.case, before, "a refused command changes nothing");
        }
    }
    (desk, now)
}

/// Every value in a document that is no list and no object.
fn leaves(value: &Value, here: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                leaves(member, &format!("{here}/{}", key.replace('~', "~0").replace('/', "~1")), found);
            }
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| leaves(item, &format!("{here}/{at}"), found));
        }
        _ => found.push(here.to_owned()),
    }
}

/// The pointer leads to a value, or to where one that is missing would stand.
fn resolves(unmet: &Unmet, command: &Value, actor: &Value, snapshot: &Value) {
    let pointer = &unmet.finding.pointer;
    let first = pointer.split('/').nth(1).unwrap_or("");
    let whole = match first {
        "action" | "id" | "expectedVersion" => command.clone(),
        "actor" => json!({ "actor": actor }),
        _ => snapshot.clone(),
    };
    let finding = &unmet.finding;
    assert!(finding.place.is_some() || !pointer.starts_with("/subCases/"), "{finding:?} says not in which sub-case");
    for place in finding.place.iter().chain(&finding.related_places) {
        let subs = snapshot["subCases"].as_array().unwrap();
        let sub = subs.iter().find(|sub| place.sub_case.as_ref().is_some_and(|id| sub["id"] == **id));
        assert!(sub.is_none_or(|sub| leads(sub, &place.pointer)), "{place:?} leads nowhere");
        assert_eq!(place.label.is_some(), !place.pointer.is_empty(), "{place:?}");
    }
    assert!(leads(&whole, pointer), "{pointer} of {:?} leads nowhere in {whole}", unmet.finding.code);
}

const ODD: [&str; 8] = ["", " ", "s9", "\u{1}", "~/é𠮷", "2024-13-41", "none", "440104199003070017"];

fn spoiled(mut value: Value, place: usize, how: usize) -> Value {
    let mut found = Vec::new();
    leaves(&value, "", &mut found);
    if let Some(slot) = found.get(place % found.len().max(1)).and_then(|pointer| value.pointer_mut(pointer)) {
        *slot = match slot {
            Value::Bool(was) => json!(!*was),
            Value::Number(_) => json!([0, 1, u32::MAX][how % 3]),
            Value::String(_) if how == ODD.len() => json!("长".repeat(5000)),
            _ => json!(ODD[how % ODD.len()]),
        };
    }
    value
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_log_adds_up_to_the_snapshot(filled: bool, moves in moves(40)) {
        let (desk, _) = played(filled, &moves);
        prop_assert_eq!(&Case::replay(&desk.log).unwrap(), &desk.case);
        let text = json::write(desk.case.state());
        prop_assert_eq!(&Case::from_json(&text).unwrap(), &desk.case);
        let log: Vec<LogEntry> = json::read(&json::write(&desk.log)).unwrap();
        prop_assert_eq!(log, desk.log);
    }

    #[test]
    fn an_erased_log_verifies_and_a_changed_one_does_not(
        moves in moves(20), mask: u64, entry: prop::sample::Index, place: usize, how in 0..=ODD.len(),
    ) {
        let (desk, _) = played(false, &moves);
        let erased: Vec<LogEntry> = desk.log.iter().enumerate()
            .map(|(at, entry)| if mask >> (at % 64) & 1 == 1 { entry.erased() } else { entry.clone() })
            .collect();
        prop_assert!(verify(&erased, None).findings.is_empty());
        for log in [desk.log, erased] {
            let at = entry.index(log.len());
            let was = serde_json::to_value(&log[at]).unwrap();
            let is = spoiled(was.clone(), place, how);
            let Ok(changed) = json::read::<LogEntry>(&is.to_string()) else { continue };
            if changed == log[at] {
                continue;
            }
            // The salt of an erased payload is not there to be changed: an entry without a payload says nothing by it.
            if changed.payload.is_none() && changed == (LogEntry { salt: changed.salt.clone(), ..log[at].clone() }) {
                continue;
            }
            let mut log = log;
            log[at] = changed;
            prop_assert!(!verify(&log, None).findings.is_empty(), "{was} became {is}");
        }
    }

    #[test]
    fn odd_commands_are_answered_with_pointers_that_resolve(
        filled: bool, moves in moves(15), tries in prop::collection::vec(
            ((0..40_u8, 0..2_usize, 0..2_usize, -1_000_000..1_000_000_i64), any::<usize>(), 0..=ODD.len(), 0..4_u8), 1..15),
    ) {
        let (mut desk, _) = played(filled, &moves);
        let regions = Regions::default();
        for (made, place, how, what) in tries {
            let action = bound(action(&made, &desk.case), &desk.case, at(made.3));
            let mut actor = serde_json::to_value(actor_of(&action)).unwrap();
            let version = (what == 3).then_some(u32::try_from(how).unwrap());
            let id = format!("odd-{place}");
            let mut command = serde_json::to_value(Command { id, expected_version: version, expected_sub_cases: Vec::new(), action }).unwrap();
            if what == 0 {
                actor = spoiled(actor, place, how);
            } else if what < 3 {
                command = spoiled(command, place, how);
            }
            let (Ok(actor_read), Ok(read)) =
                (json::read::<Actor>(&actor.to_string()), json::read::<Command>(&command.to_string()))
            else {
                continue;
            };
            let context = context(profile(), &regions, &actor_read, at(made.3));
            let before = desk.case.clone();
            let decided = desk.case.decide(&read, &context);
            prop_assert_eq!(&desk.case, &before);
            let handled = desk.case.handle(&read, &context);
            match (decided, handled) {
                (Ok(decision), Ok(outcome)) => prop_assert_eq!(decision, outcome),
                (Err(Refusal { unmet }), Err(again)) => {
                    prop_assert_eq!(&unmet, &again.unmet);
                    prop_assert_eq!(&desk.case, &before);
                    prop_assert!(!unmet.is_empty());
                    let (command, actor) = (json!(read), json!(actor_read));
                    let snapshot = json!(desk.case.state());
                    unmet.iter().for_each(|unmet| resolves(unmet, &command, &actor, &snapshot));
                }
                _ => prop_assert!(false, "decide and handle differ"),
            }
            let asked = desk.case.clone();
            let _ = (desk.case.actions(&context, dengji::case::view::Page::ALL), desk.case.todo(&context));
            prop_assert_eq!(&desk.case, &asked);
        }
    }

    fn mended(filled: bool, moves in moves(25), goal in 0..5_usize, sub in 0..2_usize, signer in 0..2_usize) {
        let (mut desk, mut now) = played(filled, &moves);
        let wanted = |case: &Case| {
            let sub_case = SUBS[sub].to_owned();
            match goal {
                0 => sign(sub, case.sub_case(SUBS[sub]).map_or(1, |(_, sub)| sub.rounds.max(1)), signer),
                1 => Action::Seal { sub_cases: one(sub), evidence: Vec::new() },
                2 => Action::Approve { sub_cases: one(sub) },
                3 => Action::Submit { number: String::new() },
                _ => Action::Withdraw { sub_case, case_id: "goal".to_owned() },
            }
        };
        let mut flipped = false;
        let mut tries = 0;
        for _ in 0..80 {
            tries += 1;
            let action = wanted(&desk.case);
            let Err(refusal) = desk.clone().give(action, at(now)) else {
                flipped = true;
                break;
            };
            // Done before, over, or of a sub-case that is no longer there: nothing mends that.
            let Some(remedies) = refusal.unmet.iter().map(|unmet| unmet.remedy.as_ref().map(|remedy| (unmet, remedy)))
                .collect::<Option<Vec<_>>>() else {
                return Ok(());
            };
            let (unmet, remedy) = remedies[0];
            let which = remedy.sub_case.as_ref().and_then(|id| SUBS.iter().position(|known| known == id));
            let mend = match (remedy.action.as_str(), which) {
                ("save", _) => Action::Save {},
                ("submit", _) => Action::Submit { number: String::new() },
                ("add_units" | "host.clear_register" | "remove_units", _) => return Ok(()),
                ("host.wait", _) => { now += LIFE; continue; }
                ("sign", Some(which)) => {
                    let key = unmet.menders[0].signer.clone().expect("who has to sign");
                    let signer = SIGNERS.iter().position(|known| *known == key).unwrap();
                    sign(which, desk.case.sub_case(SUBS[which]).unwrap().1.rounds, signer)
                }
                ("regenerate_ticket", Some(which)) => {
                    Action::RegenerateTicket { sub_case: SUBS[which].to_owned(), reason: String::new() }
                }
                ("edit_application", Some(which)) => {
                    Action::EditApplication { sub_case: SUBS[which].to_owned(), application: document(which).application }
                }
                ("answer_questionnaire", Some(which)) => {
                    Action::AnswerQuestionnaire { sub_cases: one(which), questionnaire: document(which).questionnaire }
                }
                ("upload_material", Some(which)) => {
                    let of = |action: &Action| matches!(action, Action::UploadMaterial { sub_case: Some(id), .. } if id == SUBS[which]);
                    let mut uploads = 0;
                    for mut upload in filling().into_iter().filter(of) {
                        // What was uploaded before is replaced.
                        if let Action::UploadMaterial { replace, .. } = &mut upload {
                            *replace = true;
                        }
                        match desk.give(upload, at(now)) {
                            Ok(_) => uploads += 1,
                            // A batch that failed takes what it lacks, and no more.
                            Err(refusal) => {
                                let offered = refusal.unmet.iter().all(|unmet| unmet.finding.code != dengji::finding::Code::CaseNotOffered);
                                prop_assert!(uploads > 0 && !offered, "{refusal}");
                                break;
                            }
                        }
                    }
                    continue;
                }
                // It goes on as a single case of its own.
                ("withdraw", Some(which)) => {
                    let action = Action::Withdraw { sub_case: SUBS[which].to_owned(), case_id: "mended".to_owned() };
                    prop_assert!(desk.give(action, at(now)).is_ok());
                    return Ok(());
                }
                other => panic!("no such remedy here: {other:?}"),
            };
            if let Err(refusal) = desk.give(mend.clone(), at(now)) {
                // A remedy that has to wait itself says for what.
                if refusal.unmet.iter().any(|unmet| unmet.remedy.is_none()) {
                    prop_assert!(false, "the remedy {mend:?} of {:?} leads nowhere: {refusal}", unmet.finding.code);
                }
                let next = refusal.unmet[0].remedy.clone().unwrap();
                match next.action.as_str() {
                    "save" => { let _ = desk.give(Action::Save {}, at(now)).unwrap(); }
                    "host.wait" => now += LIFE,
                    _ => {
                        for action in filling() {
                            let _ = desk.give(action, at(now));
                        }
                    }
                }
            }
        }
        prop_assert!(flipped, "mended again and again, and still refused");
        if tries == 1 { &SOUND } else { &FLIPPED }.fetch_add(1, Relaxed);
    }
}

#[test]
fn what_is_explained_can_be_mended() {
    mended();
    let (sound, flipped) = (SOUND.load(Relaxed), FLIPPED.load(Relaxed));
    assert!(flipped > 40, "{flipped} answers flipped, {sound} commands needed nothing");
}
