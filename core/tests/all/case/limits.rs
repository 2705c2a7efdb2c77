//! Absurd input: clear errors with a pointer, in bounded time.

use std::time::{Duration, Instant as Clock};

use dengji::{
    case::{Action, Case, Command, view::Page},
    finding::{Code, FailureKind},
    identifier::Regions,
    json,
};
use serde_json::{Value, json};

use crate::support::batch::{Desk, actor_of, at, context, developer, document, handler_of, profile};

/// Generous: a debug build on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

fn open(units: usize) -> Command {
    let units: Vec<Value> = (0..units)
        .map(|number| {
            let mut unit = document(0).unit;
            unit.unit_code = format!("440106001001GB00001F{number:08}").into();
            json!({"subCase": format!("s{number}"), "unit": unit})
        })
        .collect();
    serde_json::from_value(json!({"id": "open", "action": {
        "type": "open_batch", "caseId": "k1",
        "business": {"organisationType": "developer", "propertyType": "building",
                     "businessType": "presale_advance_notice_with_mortgage"},
        "initiator": developer(), "project": {"id": "p1", "name": "示范苑", "developer": developer()},
        "units": units,
    }}))
    .unwrap()
}

fn give(case: &mut Case, id: &str, action: Action) -> Result<(), Vec<(Code, String)>> {
    let regions = Regions::default();
    let actor = if matches!(action, Action::Sign { .. } | Action::Reject { .. }) {
        actor_of(&action)
    } else {
        handler_of(developer())
    };
    let command = Command { id: id.to_owned(), expected_version: None, expected_sub_cases: Vec::new(), action };
    match case.handle(&command, &context(profile(), &regions, &actor, at(0))) {
        Ok(_) => Ok(()),
        Err(refusal) => {
            Err(refusal.unmet.into_iter().map(|unmet| (unmet.finding.code, unmet.finding.pointer)).collect())
        }
    }
}

#[test]
fn ten_thousand_units() {
    let begun = Clock::now();
    let (regions, actor) = (Regions::default(), handler_of(developer()));
    let context = context(profile(), &regions, &actor, at(0));
    let (mut case, _) = Case::open(&open(10_000), &context).unwrap();
    let too_many = Case::open(&open(10_001), &context).unwrap_err();
    assert_eq!(too_many.unmet.len(), 1);
    assert_eq!(too_many.unmet[0].finding.code, Code::CaseTooManyUnits);
    assert_eq!(too_many.unmet[0].finding.pointer, "/action/units");
    give(&mut case, "save", Action::Save {}).unwrap();
    // Nothing is filled in: very many findings, of which a thousand and their number are told.
    let refused = give(&mut case, "submit", Action::Submit { number: String::new() }).unwrap_err();
    assert_eq!(refused.len(), 1001);
    assert_eq!(refused[1000], (Code::CommandTooManyFindings, String::new()));
    let one = vec!["s9999".to_owned()];
    give(&mut case, "one", Action::RemoveUnits { sub_cases: one }).unwrap();
    assert_eq!(case.placements(profile(), at(0), Page { offset: 9_990, limit: 10 }).unwrap().len(), 9);
    assert!(begun.elapsed() < PATIENCE, "{:?}", begun.elapsed());
}

#[test]
fn ten_thousand_buyers() {
    let begun = Clock::now();
    let mut desk = Desk::filled();
    let mut application = document(0).application;
    application.buyers = vec![application.buyers[0].clone(); 10_000];
    let edit = Action::EditApplication { sub_case: "s1".to_owned(), application };
    give(&mut desk.case, "edit", edit).unwrap();
    let refused = give(&mut desk.case, "submit", Action::Submit { number: String::new() }).unwrap_err();
    assert!(refused.iter().any(|(_, pointer)| pointer.starts_with("/subCases/0/application/buyers")));
    assert!(refused.len() <= 1001);
    assert!(begun.elapsed() < PATIENCE, "{:?}", begun.elapsed());
}

#[test]
fn strings_of_a_megabyte() {
    let begun = Clock::now();
    let long = "长".repeat(350_000);
    let mut desk = Desk::filled();
    let sub_case = long.clone();
    let refused = give(&mut desk.case, "x", Action::Reject { sub_case, reason: long.clone() }).unwrap_err();
    assert!(refused.contains(&(Code::CaseUnknownSubCase, "/action/subCase".to_owned())), "{refused:?}");
    let refused = give(&mut desk.case, &long, Action::Save {}).unwrap_err();
    assert_eq!(refused, [(Code::CommandTooLong, "/id".to_owned())]);
    let mut application = document(0).application;
    application.buyers[0].document_number = long.as_str().into();
    application.contact.as_mut().unwrap().phone.clone_from(&long);
    application.mortgage.as_mut().unwrap().principal = long;
    give(&mut desk.case, "e", Action::EditApplication { sub_case: "s1".to_owned(), application }).unwrap();
    let refused = give(&mut desk.case, "s", Action::Submit { number: String::new() }).unwrap_err();
    for pointer in ["buyers/0/documentNumber", "contact/phone", "mortgage/principal"] {
        let pointer = format!("/subCases/0/application/{pointer}");
        assert!(refused.iter().any(|(_, found)| *found == pointer), "{pointer} of {refused:?}");
    }
    assert!(begun.elapsed() < PATIENCE, "{:?}", begun.elapsed());
}

#[track_caller]
fn malformed(text: &str, pointer: &str) {
    let begun = Clock::now();
    let failure = json::read::<Command>(text).unwrap_err();
    assert_eq!((failure.kind, failure.finding.pointer.as_str()), (FailureKind::Malformed, pointer), "{failure}");
    assert!(begun.elapsed() < PATIENCE);
}

#[test]
fn texts_that_are_no_commands() {
    malformed(r#"{"id":"c","id":"d","action":{"type":"save"}}"#, "/id");
    malformed(r#"{"id":"c","action":{"type":"sign","type":"save"}}"#, "/action/type");
    malformed(r#"{"id":"c","action":{"type":"save","more":1}}"#, "/action/more");
    malformed(r#"{"id":"c","action":{"type":"submit","number":7}}"#, "/action/number");
    assert!(json::read::<Command>(&"[".repeat(100_000)).is_err());
    let deep =
        format!(r#"{{"id":"c","action":{{"type":"save","more":{}{}}}}}"#, "[".repeat(50_000), "]".repeat(50_000));
    assert!(json::read::<Command>(&deep).is_err());
    assert!(json::read::<Command>("").is_err());
    let text = json::write(Desk::filled().case.state());
    assert!(Case::from_json(&text).is_ok());
    // Cut anywhere, a snapshot is an error and never a panic.
    for at in (0..text.len()).step_by(997).filter(|at| text.is_char_boundary(*at)) {
        assert!(Case::from_json(&text[..at]).is_err());
    }
}

/// A snapshot may count as far as numbers go: what comes next is answered, and nothing panics.
#[test]
fn counts_that_are_at_their_end() {
    let mut desk = Desk::filled();
    let mut snapshot = serde_json::to_value(desk.case.state()).unwrap();
    snapshot["metadata"]["version"] = json!(u32::MAX);
    snapshot["subCases"][0]["rounds"] = json!(u32::MAX);
    desk.case = Case::from_json(&snapshot.to_string()).unwrap();
    let outcome = desk.give(Action::Submit { number: String::new() }, at(0)).unwrap();
    assert_eq!(outcome.version, u32::MAX);
}
