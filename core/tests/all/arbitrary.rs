//! Whatever a document holds: a check ends, its pointers lead somewhere, its findings are few, and parts agree.

use dengji::{application::SubCaseDocument, finding::MAX_FINDINGS, json};
use proptest::prelude::*;
use serde_json::Value;

use crate::support::sub_case;

/// Texts that are likely to meet a rule, and texts that are not.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        prop::sample::select(vec![
            "resident_id",
            "business_licence",
            "uscc",
            "passport",
            "individual",
            "enterprise",
            "440104199003070017",
            "91440101741884392G",
            "1/3",
            "33.33%",
            "0.5",
            "-1",
            "0",
            "2024-02-29",
            "2024-02-30",
            "89.5",
            "999999999999.9999999",
            " ",
            "\u{0}",
            "\u{202E}x",
            "building_altered",
            "mortgage_ordinal",
            "ems_delivery",
            "presale_contract",
            "first_sale_transfer",
            "correction",
            "easement",
            "440106001001GB00001F00010001",
            "粤(2020)广州市不动产权第09400001号",
            "粤(2020)广州市不动产证明第0940001号",
            "~0/~1",
            "𠮷",
        ])
        .prop_map(str::to_owned),
        "\\PC{0,30}",
        any::<String>(),
        Just("长".repeat(5000)),
    ]
}

/// Changes one value somewhere in the sound document; or takes it away, or doubles a row.
fn change(value: &mut Value, at: usize, with: &str) {
    let mut places = Vec::new();
    collect(value, String::new(), &mut places);
    let place = &places[at % places.len()];
    let Some(target) = value.pointer_mut(place) else {
        return;
    };
    match target {
        // A closed choice: another value is refused when the document is read.
        Value::String(text) if place.ends_with("/coOwnership") => {
            ["sole", "joint", "by_shares"][at % 3].clone_into(text);
        }
        Value::String(_) if place.ends_with("/channel") => {}
        Value::String(text) => with.clone_into(text),
        Value::Bool(flag) => *flag = !*flag,
        Value::Array(rows) if at % 3 == 0 => rows.clear(),
        Value::Array(rows) => {
            if let Some(row) = rows.get(at % rows.len().max(1)).cloned() {
                rows.push(row);
            }
        }
        Value::Object(fields) => {
            // Only fields with a default may go.
            for key in ["agent", "contact", "mortgage", "property", "name", "coOwnership", "yes", "number"] {
                if fields.remove(key).is_some() {
                    break;
                }
            }
        }
        _ => {}
    }
}

fn collect(value: &Value, place: String, places: &mut Vec<String>) {
    match value {
        Value::Array(rows) => {
            for (row, value) in rows.iter().enumerate() {
                collect(value, format!("{place}/{row}"), places);
            }
        }
        Value::Object(fields) => {
            for (key, value) in fields {
                collect(value, format!("{place}/{key}"), places);
            }
        }
        _ => {}
    }
    places.push(place);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_check_ends_and_points_into_the_document(changes in prop::collection::vec((any::<usize>(), text()), 0..12)) {
        let mut value: Value = serde_json::from_str(sub_case::TEXT).unwrap();
        for (at, with) in &changes {
            change(&mut value, *at, with);
        }
        let document: SubCaseDocument = json::read(&value.to_string()).unwrap();
        // `check` follows every pointer.
        let report = sub_case::check(&document);
        prop_assert!(report.findings.len() <= MAX_FINDINGS + 1);
        for finding in &report.findings {
            // Every value that a text names is given.
            for name in finding.code.entry().params.iter().map(|(name, _)| *name) {
                prop_assert!(finding.param(name).is_some(), "{:?} lacks {name}", finding.code);
            }
        }
        prop_assert_eq!(sub_case::check(&json::read(&json::write(&document)).unwrap()), report);
    }
}
