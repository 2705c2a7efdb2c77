//! Blanks in commands: every text of every command that the vectors carry out, blanked.

use serde_json::{Value, json};

/// What shows nothing: nothing, and a character without a shape.
pub const BLANKS: [&str; 2] = ["", "\u{200B}"];

/// Texts of commands that may be blank, and why: `aggregate action place`, `*` for every row.
pub const MAY_BE_BLANK: &[(&str, &str)] = &[
    ("account register /registration/entity/region", "no required field of the profile (UA-003)"),
    ("account update_entity /entity/region", "no required field of the profile (UA-003)"),
    ("case import_case /number", "a number that a platform gives or does not"),
    ("case open_batch /number", "a number that a platform gives or does not"),
    ("case report_register_facts /lifted/*/reference", "an entry that was told of at opening may have no number"),
    ("case open_single /splitFrom/number", "a number that a platform gives or does not"),
    ("case submit /number", "a number that a platform gives or does not"),
    ("case regenerate_ticket /reason", "asked for only where the ticket is still valid (C-08)"),
    ("case reject /reason", "no source asks for a reason"),
    ("case report_submission_failure /reason", "no source asks for a reason"),
    ("licence report_licence /licence/place", "a register may not tell it; the list by place leaves it out"),
    ("licence report_licence /licence/representative/phone", "the number says who it is"),
    ("licence withdraw_custodian /person/name", "the number says who it is"),
    (
        "seal apply /grants/*/person/documentNumber",
        "a person is known by number, or by name and phone; with neither the command is refused",
    ),
    (
        "seal apply /grants/*/person/phone",
        "a person is known by number, or by name and phone; with neither the command is refused",
    ),
    ("seal apply /seals/*/name", "the kind's name stands for it, but where a profile stars it"),
    (
        "seal authorise_handler /person/documentNumber",
        "a person is known by number, or by name and phone; with neither the command is refused",
    ),
    (
        "seal authorise_handler /person/phone",
        "a person is known by number, or by name and phone; with neither the command is refused",
    ),
    ("seal claim /medium", "a medium that is not named is the platform's own"),
    ("seal claim /device", "a copy need not be on a device"),
    ("seal change /form/medium", "no starred field of the profile for this operation"),
    ("seal revoke /form/medium", "no starred field of the profile for this operation"),
    (
        "seal dismiss_handler /person/documentNumber",
        "a person is known by number, or by name and phone; with neither the command is refused",
    ),
    (
        "seal dismiss_handler /person/name",
        "a person is known by number, or by name and phone; with neither the command is refused",
    ),
    (
        "seal dismiss_handler /person/phone",
        "a person is known by number, or by name and phone; with neither the command is refused",
    ),
    ("seal grant /form/entryMethod", "no starred field of the profile for this operation"),
    (
        "seal grant /grant/person/documentNumber",
        "a person is known by number, or by name and phone; with neither the command is refused",
    ),
    (
        "seal grant /grant/person/phone",
        "a person is known by number, or by name and phone; with neither the command is refused",
    ),
    ("seal open_account /licence/representatives/*/phone", "the number says who it is"),
    (
        "seal report_certificate /person/documentNumber",
        "a person is known by number, or by name and phone; with neither the command is refused",
    ),
    (
        "seal report_certificate /person/name",
        "a person is known by number, or by name and phone; with neither the command is refused",
    ),
    (
        "seal report_certificate /person/phone",
        "a person is known by number, or by name and phone; with neither the command is refused",
    ),
    ("seal report_licence_change /licence/address", "a licence system may not tell it"),
    ("seal report_licence_change /licence/representatives/*/phone", "the number says who it is"),
    (
        "seal report_person /person/name",
        "a person is known by number, or by name and phone; with neither the command is refused",
    ),
    (
        "seal report_person /person/phone",
        "a person is known by number, or by name and phone; with neither the command is refused",
    ),
    ("seal report_refusal /reason", "no source asks for a reason, but where a profile does (`reasonRequired`)"),
    ("seal report_window /reason", "no source asks for a reason, but where a profile does (`reasonRequired`)"),
    ("seal resume /reason", "no source asks for a reason, but where a profile does (`reasonRequired`)"),
    ("seal revoke /form/handler as a whole", "no starred field of the profile for this operation"),
    ("seal revoke /form/handler/documentNumber", "no starred field of the profile for this operation"),
    ("seal revoke /form/handler/name", "no starred field of the profile for this operation"),
    ("seal sign /certificate", "a platform names one or does not"),
];

/// Documents that may be incomplete while they are drafts; the checks of `silence` look at them leaf by leaf.
const DRAFTS: &[&str] = &[
    "/application/",
    "/questionnaire/",
    "/changes/",
    "/content/",
    "/material/files/",
    "/units/*/unit/",
    "/subCases/*/content/",
];

/// The filled texts of an action but its kind, with their places below it and the place with `*` for every row.
pub fn texts(action: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(action, "", "", &mut found);
    found.retain(|(place, pattern)| place != "/type" && !DRAFTS.iter().any(|draft| pattern.starts_with(draft)));
    found
}

fn collect(value: &Value, place: &str, pattern: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                collect(value, &format!("{place}/{key}"), &format!("{pattern}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for (at, value) in items.iter().enumerate() {
                collect(value, &format!("{place}/{at}"), &format!("{pattern}/*"), found);
            }
        }
        Value::String(text) if !text.trim().is_empty() => found.push((place.to_owned(), pattern.to_owned())),
        _ => {}
    }
}

/// The step with this text of its command blanked.
pub fn blanked(input: &Value, place: &str, blank: &str) -> Value {
    let mut input = input.clone();
    // A command of its own: one that was given before would be told as that.
    input["command"]["id"] = json!("blanked");
    *input["command"]["action"].pointer_mut(place).expect("a place") = json!(blank);
    input
}

/// The places below an action of whoever is named there by name, number or phone.
pub fn named(texts: &[(String, String)]) -> Vec<(String, String)> {
    let parent = |place: &str| place.rsplit_once('/').map(|(parent, _)| parent.to_owned()).unwrap_or_default();
    let mut found: Vec<_> = texts
        .iter()
        .filter(|(_, pattern)| pattern.ends_with("/documentNumber") || pattern.ends_with("/phone"))
        .map(|(place, pattern)| (parent(place), parent(pattern)))
        .collect();
    found.dedup();
    found
}

/// The step with every text of a block blanked.
pub fn emptied(input: &Value, place: &str, blank: &str) -> Value {
    let mut input = input.clone();
    input["command"]["id"] = json!("blanked");
    let block = input["command"]["action"].pointer_mut(place).and_then(Value::as_object_mut).expect("a block");
    block.values_mut().filter(|value| value.is_string()).for_each(|value| *value = json!(blank));
    input
}
