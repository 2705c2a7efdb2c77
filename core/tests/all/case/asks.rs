//! What a page asks before it gives a command: filled in as it says, the command is taken; what it calls required is missed,
//! and what it does not is not.

use std::collections::{BTreeMap, BTreeSet};

use dengji::{
    case::{Action, Case, Command, ask::ActionForm},
    finding::Role,
    form::{FieldKind, FormField},
    identifier::Regions,
    party::Actor,
};
use serde_json::{Value, json};

use crate::support::batch::{Desk, SUBS, actor_of, at, bound, context, profile};

/// Something that such a field can hold.
fn sample(field: &FormField, unit: &str) -> Value {
    let text = match field.kind {
        FieldKind::Choice if !field.value.is_empty() => field.value.clone(),
        FieldKind::Choice => field.options[0].code.clone(),
        FieldKind::YesNo => return json!(field.value != "false"),
        FieldKind::Date => "2024-08-01".to_owned(),
        FieldKind::Identifier if field.path.ends_with("/subject") => unit.to_owned(),
        FieldKind::Identifier if field.path == "/number" => "P2024080000041".to_owned(),
        FieldKind::Identifier => "粤（2024）广州市不动产证明第10000001号".to_owned(),
        _ => "一二三".to_owned(),
    };
    json!(text)
}

fn put(content: &mut Value, pointer: &str, value: Option<Value>) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let parent = content.pointer_mut(parent).unwrap_or_else(|| panic!("{pointer}: nothing holds it"));
    match (parent.as_object_mut().unwrap(), value) {
        (parent, Some(value)) => drop(parent.insert(key.to_owned(), value)),
        (parent, None) => drop(parent.remove(key)),
    }
}

/// The pointers at which the command is found wrong, whatever else stands against it.
fn wrong(case: &Case, content: &Value, actor: &Actor) -> Vec<String> {
    let action: Action = match dengji::json::read(&content.to_string()) {
        Ok(action) => action,
        Err(failure) => return vec![format!("/action{}", failure.finding.pointer)],
    };
    let regions = Regions::default();
    let command = Command {
        id: "asked".to_owned(),
        expected_version: None,
        expected_sub_cases: Vec::new(),
        action: bound(action, case, at(200)),
    };
    match case.decide(&command, &context(profile(), &regions, actor, at(200))) {
        Ok(outcome) => outcome.report.findings.into_iter().map(|one| one.pointer).collect(),
        Err(refusal) => refusal.unmet.into_iter().map(|one| one.finding.pointer).collect(),
    }
}

fn fields(form: &ActionForm) -> impl Iterator<Item = &FormField> {
    form.groups.iter().flat_map(|group| &group.fields)
}

fn staff(role: Role) -> Actor {
    Actor { role, ..Actor::system("staff") }
}

#[test]
fn what_is_asked_is_what_the_command_takes() {
    let mut asked = BTreeSet::new();
    let mut required = BTreeMap::new();
    let mut wrongly = Vec::new();
    let regions = Regions::default();
    let mut submitted = Desk::filled();
    let _ = submitted.give(Action::Submit { number: String::new() }, at(0)).unwrap();
    let desks = [Desk::filled(), submitted, super::after::filed()];
    for (stage, desk) in desks.iter().enumerate() {
        let unit = desk.case.state().sub_cases[0].unit.unit_code.as_typed().to_owned();
        for actor in [
            staff(Role::System),
            staff(Role::RegistryStaff),
            actor_of(&Action::Save {}),
            actor_of(&Action::Approve { sub_cases: Vec::new() }),
        ] {
            let context = context(profile(), &regions, &actor, at(200));
            for rule in &profile().actions {
                for sub in [None, Some(SUBS[0])] {
                    let form = desk.case.action_form(&context, &rule.action, sub, None).unwrap();
                    // A system is asked whatever it may give, on a sub-case.
                    let own = actor.role == Role::System && rule.roles.contains(&Role::System);
                    assert!(form.is_some() || !own || sub.is_none(), "{}", rule.action);
                    let Some(form) = form else { continue };
                    assert_eq!(form.name, rule.name);
                    let mut content: Value = serde_json::from_str(&form.content).unwrap();
                    assert_eq!(content["type"], rule.action);
                    if rule.action == "issue_upload_code" {
                        // The host's own id of the code.
                        content["code"] = json!("m1");
                    }
                    if rule.action == "record_inquiry" {
                        // And of what was asked.
                        content["inquiry"]["id"] = json!("q1");
                    }
                    for field in fields(&form) {
                        put(&mut content, &field.pointer, Some(sample(field, &unit)));
                    }
                    // Asked again with what was filled in, it shows that.
                    let again = desk
                        .case
                        .action_form(&context, &rule.action, sub, Some(&content.to_string()))
                        .unwrap()
                        .unwrap();
                    assert!(fields(&again).all(|field| !field.value.is_empty()), "{again:?}");
                    let sound = wrong(&desk.case, &content, &actor);
                    for field in fields(&form) {
                        let place = format!("/action{}", field.pointer);
                        if sound.contains(&place) {
                            wrongly.push(format!(
                                "{} {stage}: {place} is found wrong when it is filled in: {content}",
                                rule.action
                            ));
                        }
                        let mut without = content.clone();
                        let blank = !matches!(field.kind, FieldKind::Date | FieldKind::YesNo | FieldKind::Choice);
                        put(&mut without, &field.pointer, blank.then(|| json!("")));
                        let found = wrong(&desk.case, &without, &actor);
                        let missed = found.iter().any(|one| !sound.contains(one));
                        // Where the command is not taken anyway, not everything is looked at.
                        if missed != field.required && (sound.is_empty() || !field.required) {
                            wrongly.push(format!("{} {stage}: {place}: {found:?} {without}", rule.action));
                        }
                        if field.required {
                            let seen = required.entry(field.path.clone()).or_insert(false);
                            *seen |= missed;
                        }
                        asked.insert(field.path.clone());
                    }
                }
            }
        }
    }
    wrongly.extend(required.iter().filter(|(_, seen)| !**seen).map(|(path, _)| format!("{path} is never missed")));
    assert!(wrongly.is_empty(), "{}", wrongly.join("\n"));
    for path in [
        "/reason",
        "/status",
        "/note",
        "/inquiry/answer",
        "/facts/*/kind",
        "/certificates/*/number",
        "/delivery/sent",
        "/since",
        "/item",
        "/cleared",
        "/mode",
        "/number",
    ] {
        assert!(asked.contains(path), "{path} was never asked: {asked:?}");
    }
}

/// Whoever has no part in the case is asked nothing, and of what another role gives neither.
#[test]
fn nobody_is_asked_what_is_not_theirs() {
    let desk = super::after::filed();
    let regions = Regions::default();
    let ask = |actor: &Actor, action: &str, sub| {
        desk.case.action_form(&context(profile(), &regions, actor, at(200)), action, sub, None).unwrap()
    };
    let mut stranger = actor_of(&Action::Save {});
    stranger.acting_for.as_mut().unwrap().enterprise.name = "别家置业有限公司".to_owned();
    assert_eq!(ask(&stranger, "submit", None), None);
    assert_eq!(ask(&actor_of(&Action::Save {}), "report_status", Some(SUBS[0])), None);
    assert_eq!(ask(&staff(Role::System), "report_status", Some("none")), None);
    assert_eq!(ask(&staff(Role::System), "no_such_action", None), None);
    // First what follows now.
    let status = ask(&staff(Role::System), "report_status", Some(SUBS[0])).unwrap();
    assert_eq!(fields(&status).next().unwrap().options[0].code, "preprocessing");
    // What was filled in stands beside what is known, part by part.
    let draft = r#"{"delivery":{"tracking":"EMS1"}}"#;
    let context_of = staff(Role::System);
    let context = context(profile(), &regions, &context_of, at(200));
    let parcel = desk.case.action_form(&context, "report_delivery", Some(SUBS[0]), Some(draft)).unwrap().unwrap();
    let content: Value = serde_json::from_str(&parcel.content).unwrap();
    assert_eq!(content["delivery"], json!({ "tracking": "EMS1", "numbers": [] }));
    let malformed = desk.case.action_form(&context, "report_status", None, Some("[]"));
    assert!(malformed.is_err());
}
