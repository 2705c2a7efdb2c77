//! Reading a form while a person is still typing.

use std::collections::BTreeSet;

use dengji::{
    application::SubCaseDocument,
    finding::Code,
    json::{self, Lenient, read_leniently},
};
use serde_json::{Value, json};

fn sound() -> Value {
    serde_json::from_str(include_str!("support/sub_case.json")).unwrap()
}

fn read(value: &Value) -> Lenient<SubCaseDocument> {
    read_leniently(&value.to_string()).unwrap()
}

/// The pointers of all leaves.
fn leaves(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (key, field) in fields {
                leaves(field, &format!("{at}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                leaves(item, &format!("{at}/{index}"), found);
            }
        }
        _ => found.push(at.to_owned()),
    }
}

/// What belongs in no leaf of a form, of each kind.
fn strangers() -> [Value; 4] {
    [json!({}), json!([]), json!({"text": ["a", {"b": null}]}), json!([[1], "x"])]
}

#[test]
fn what_is_read_strictly_is_read_leniently_alike() {
    let sound = sound();
    let strict: SubCaseDocument = json::read(&sound.to_string()).unwrap();
    assert_eq!(read(&sound), Lenient { document: strict, findings: Vec::new() });
}

#[test]
fn every_value_of_a_wrong_type_is_told_at_its_place_and_costs_nothing_else() {
    let sound = sound();
    let mut places = Vec::new();
    leaves(&sound, "", &mut places);
    assert!(places.len() > 60, "{} leaves", places.len());
    for place in &places {
        for stranger in strangers() {
            let mut broken = sound.clone();
            *broken.pointer_mut(place).unwrap() = stranger.clone();
            let Lenient { document, findings } = read(&broken);
            assert!(!findings.is_empty(), "{place} as {stranger}");
            assert!(findings.iter().all(|one| place.starts_with(&one.pointer)), "{place} as {stranger}: {findings:?}");
            // All else is as it was, but for what cannot be without this leaf.
            let mut there = serde_json::to_value(&document).unwrap();
            let mut was = serde_json::to_value(json::read::<SubCaseDocument>(&sound.to_string()).unwrap()).unwrap();
            let told = findings.iter().map(|one| one.pointer.as_str()).min_by_key(|one| one.len()).unwrap();
            for value in [&mut there, &mut was] {
                remove(value, told);
            }
            assert_eq!(there, was, "{place} as {stranger}");
        }
    }
}

fn remove(value: &mut Value, pointer: &str) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match value.pointer_mut(parent) {
        Some(Value::Object(fields)) => drop(fields.remove(key)),
        // An item stays in its place, or those after it move up: both are compared without the list.
        Some(Value::Array(_)) => remove(value, parent),
        _ => {}
    }
}

#[test]
fn many_flaws_are_told_at_once() {
    let sound = sound();
    let mut places = Vec::new();
    leaves(&sound, "", &mut places);
    for step in 2..9 {
        let mut broken = sound.clone();
        let chosen: Vec<&String> = places.iter().step_by(step).collect();
        for (at, place) in chosen.iter().enumerate() {
            *broken.pointer_mut(place).unwrap() = strangers()[at % 4].clone();
        }
        let findings = read(&broken).findings;
        let told: BTreeSet<&str> = findings.iter().map(|one| one.pointer.as_str()).collect();
        for place in chosen {
            assert!(told.iter().any(|one| place.starts_with(one) && !one.is_empty()), "{place} is told: {told:?}");
        }
    }
}

#[test]
fn a_number_for_a_text_is_taken_for_it() {
    let mut form = sound();
    form["application"]["buyers"][0]["phone"] = json!(13_800_138_000_u64);
    form["unit"]["location"] = Value::Null;
    form["unit"]["unitCode"] = json!({"value": 1});
    form["application"]["colour"] = json!("red");
    let text = form.to_string().replacen("\"buyers\":[", "\"buyers\":[null,", 1);
    let Lenient { document, findings } = read_leniently::<SubCaseDocument>(&text).unwrap();
    assert_eq!(document.application.buyers[1].phone, "13800138000");
    assert_eq!(document.unit.unit_code.as_typed(), "");
    let told: Vec<_> = findings.iter().map(|one| (one.code, one.pointer.as_str())).collect();
    assert!(told.contains(&(Code::JsonTaken, "/application/buyers/1/phone")), "{told:?}");
    assert!(told.contains(&(Code::JsonWrongType, "/application/buyers/0")), "{told:?}");
    assert!(told.contains(&(Code::JsonUnknownField, "/application/colour")), "{told:?}");
    assert!(told.contains(&(Code::JsonWrongType, "/unit/unitCode")), "{told:?}");
    assert!(told.iter().all(|(_, place)| *place != "/unit/location"), "what is not filled in is not told: {told:?}");
    assert!(findings.iter().all(|one| !format!("{one:?}").contains("13800138000")));
}

#[test]
fn what_is_no_form_fails() {
    for text in ["", "{", "[]", "7", "null", "\"x\"", "{\"unit\":{}} x", "{\"unit\":{\"unitCode\":\"\u{1}\"}}"] {
        assert!(read_leniently::<SubCaseDocument>(text).is_err(), "{text}");
    }
    let deep = format!("{{\"application\":{}1{}}}", "[".repeat(200), "]".repeat(200));
    assert!(read_leniently::<SubCaseDocument>(&deep).is_err());
    let large = format!("{{\"unit\":{{\"location\":\"{}\"}}}}", "x".repeat(json::MAX_LENIENT_BYTES));
    assert_eq!(read_leniently::<SubCaseDocument>(&large).unwrap_err().finding.code, Code::JsonTooLarge);
    // Flaws without end cost a bounded time.
    let crowded = format!("{{\"unit\":{{}},{}}}", vec!["\"a\":1"; 100_000].join(","));
    assert!(read_leniently::<SubCaseDocument>(&crowded).is_err());
}

#[test]
fn a_form_of_which_nothing_is_filled_in_is_an_empty_one() {
    let Lenient { document, findings } = read(&json!({}));
    assert_eq!(document, SubCaseDocument::default());
    let told: Vec<_> = findings.iter().map(|one| (one.code, one.pointer.as_str())).collect();
    assert!(told.contains(&(Code::JsonMissingField, "/businessType")), "{told:?}");
}
