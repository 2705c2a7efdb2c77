//! Laws of the form as data, held for every sub-case that stands in a vector, and for every business type.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::LazyLock,
};

use dengji::{
    application::{Checker, SubCaseDocument},
    document::paper::Block,
    finding::{Code, Finding, Severity},
    form::{FieldKind, FormField, SubCaseForm, form, form_for},
    identifier::Regions,
    json,
    material::checklist,
    paper::{PaperHead, application_form},
    platform::Profile,
};
use serde_json::{Value, json};

use crate::support::sub_case::{guangzhou, sound, today};

/// Leaves of a sub-case that people do not type, and why.
const NOT_TYPED: &[(&str, &str)] = &[
    ("/questionnaire/answers/*/question", "which question it is"),
    ("/materials/*/item", "which item it is"),
    ("/materials/*/shared", "set by the share act (GZ-051)"),
    ("/materials/*/files/*/id", "a file is given as a whole: the host knows its parts"),
    ("/materials/*/files/*/name", "as above"),
    ("/materials/*/files/*/digest", "as above"),
    ("/materials/*/files/*/bytes", "as above"),
    ("/materials/*/files/*/pages", "as above"),
    ("/materials/*/files/*/channel", "as above"),
    ("/materials/*/files/*/format", "as above"),
    ("/materials/*/files/*/registerReferences/*", "whoever uploads a paper for an entry says so"),
    ("/materials/*/files/*/uploaded/at", "who brought it by a phone, the case knows"),
    ("/materials/*/files/*/uploaded/by/documentKind", "as above"),
    ("/materials/*/files/*/uploaded/by/documentNumber", "as above"),
    ("/materials/*/files/*/uploaded/by/name", "as above"),
    ("/materials/*/files/*/uploaded/by/phone", "as above"),
    ("/materials/*/files/*/uploaded/code", "as above"),
];

/// Codes that say that something is not there.
const MISSING: &[Code] = &[
    Code::ApplicationRequired,
    Code::ApplicationShareMissing,
    Code::ApplicationEasementIncomplete,
    Code::ApplicationMinorWithoutGuardian,
    Code::ApplicationOrganisationWithoutAgent,
    Code::ApplicationBusinessTypeUnknown,
    Code::ApplicationOrganisationTypeUnknown,
    Code::ApplicationPropertyTypeUnknown,
    Code::PropertyUnitCodeMissing,
    Code::QuestionnaireAnswerMissing,
    Code::QuestionnaireExplanationMissing,
    Code::MaterialMissing,
];

fn read(value: &Value) -> Result<SubCaseDocument, dengji::finding::Failure> {
    json::read(&value.to_string())
}

fn value(document: &SubCaseDocument) -> Value {
    serde_json::from_str(&json::write(document)).unwrap()
}

static CHECKER: LazyLock<Checker<Box<Profile>>> = LazyLock::new(|| Checker::new(Box::new(guangzhou())));

fn the_form(document: &SubCaseDocument) -> SubCaseForm {
    form(&document.input(), CHECKER.profile(), today())
}

fn check(document: &SubCaseDocument) -> Vec<Finding> {
    CHECKER.check(&document.input(), today(), &Regions::default()).findings
}

fn at<'a>(findings: &'a [Finding], pointer: &str) -> Vec<&'a Finding> {
    findings.iter().filter(|finding| finding.pointer == pointer).collect()
}

/// Every sub-case that stands somewhere in a vector, each once.
pub(crate) fn of_vectors() -> Vec<SubCaseDocument> {
    fn files(folder: &Path, found: &mut BTreeMap<String, SubCaseDocument>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                files(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "json") {
                inside(&serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap(), found);
            }
        }
    }
    fn inside(value: &Value, found: &mut BTreeMap<String, SubCaseDocument>) {
        match value {
            Value::Object(object) => {
                if let Some(document) = object.get("businessType").and_then(|_| read(value).ok()) {
                    found.insert(json::write(&document), document);
                }
                object.values().for_each(|part| inside(part, found));
            }
            Value::Array(list) => list.iter().for_each(|part| inside(part, found)),
            _ => {}
        }
    }
    let mut found = BTreeMap::new();
    files(&Path::new(dengji_tests::CORE).join("../tests/vectors"), &mut found);
    assert!(found.len() > 60, "{} sub-cases are few", found.len());
    found.into_values().collect()
}

/// A sub-case of each business type with everything in it that can be typed.
pub(crate) fn of_every_business() -> Vec<(Profile, SubCaseDocument)> {
    let mut all = Vec::new();
    for named in Profile::builtin_ids() {
        let profile = Profile::builtin_version(&named.id, &named.version).unwrap();
        for business in &profile.business_types {
            let mut document = sound();
            document.business_type.clone_from(&business.code);
            let blank = form(&document.input(), &profile, today());
            let mut whole = value(&blank.sub_case);
            for field in blank.fields().filter(|field| !field.pointer.is_empty() && field.value.is_empty()) {
                let typed = match field.kind {
                    FieldKind::YesNo => json!(true),
                    FieldKind::Files | FieldKind::Note => continue,
                    FieldKind::Number => json!("1"),
                    _ => json!(field.options.first().map_or("1", |option| &option.code)),
                };
                put(&mut whole, &field.pointer, typed);
            }
            // A question whose details are asked for by the other answer.
            all.push((profile.clone(), read(&whole).unwrap()));
        }
    }
    assert!(all.len() >= 8);
    all
}

/// Puts a value where a field has it: what holds it is there.
fn put(document: &mut Value, pointer: &str, typed: Value) {
    let (holder, key) = pointer.rsplit_once('/').unwrap();
    let holder = document.pointer_mut(holder).unwrap_or_else(|| panic!("nothing holds {pointer}"));
    holder.as_object_mut().unwrap().insert(key.to_owned(), typed);
}

fn blank(form: &SubCaseForm, field: &FormField) -> SubCaseDocument {
    let mut document = value(&form.sub_case);
    match field.kind {
        FieldKind::Files => {
            let item = field.path.rsplit('/').next().unwrap();
            let materials = document["materials"].as_array_mut().unwrap();
            for material in materials.iter_mut().filter(|material| material["item"] == item) {
                material["files"] = json!([]);
            }
        }
        FieldKind::YesNo => put(&mut document, &field.pointer, Value::Null),
        _ if field.pointer.ends_with("/coOwnership") => put(&mut document, &field.pointer, Value::Null),
        _ => put(&mut document, &field.pointer, json!("")),
    }
    read(&document).unwrap()
}

fn leaves(value: &Value, pointer: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => object.iter().for_each(|(key, part)| leaves(part, &format!("{pointer}/{key}"), found)),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(row, part)| leaves(part, &format!("{pointer}/{row}"), found));
        }
        Value::Null => {}
        Value::String(text) if text.is_empty() => {}
        _ => found.push(pointer.to_owned()),
    }
}

fn starred(pointer: &str) -> String {
    let part = |part: &str| {
        if part.bytes().all(|byte| byte.is_ascii_digit()) && !part.is_empty() {
            "*".to_owned()
        } else {
            part.to_owned()
        }
    };
    pointer.split('/').map(part).collect::<Vec<_>>().join("/")
}

#[test]
fn every_leaf_that_people_type_is_a_field() {
    let mut seen = BTreeSet::new();
    for (profile, document) in of_every_business() {
        let form = form(&document.input(), &profile, today());
        let fields: BTreeSet<&str> = form.fields().map(|field| field.pointer.as_str()).collect();
        let mut typed = Vec::new();
        leaves(&value(&document), "", &mut typed);
        for leaf in typed {
            let pattern = starred(&leaf);
            let untyped = NOT_TYPED.iter().any(|(known, _)| *known == pattern);
            assert!(untyped != fields.contains(leaf.as_str()), "{leaf} of {}", document.business_type);
            seen.insert(pattern);
        }
    }
    // Whatever the types can hold was there.
    let mut all = BTreeSet::new();
    let schema = schemars::schema_for!(SubCaseDocument).to_value();
    types(&schema, &schema, "", &mut all);
    let is_typed = |leaf: &&String| !NOT_TYPED.iter().any(|(known, _)| *known == leaf.as_str());
    let unseen: Vec<_> = all.difference(&seen).filter(is_typed).collect();
    assert!(unseen.is_empty(), "{unseen:?}");
}

/// The leaves of a schema.
fn types(whole: &Value, schema: &Value, path: &str, found: &mut BTreeSet<String>) {
    if let Some(name) = schema["$ref"].as_str() {
        return types(whole, whole.pointer(name.trim_start_matches('#')).unwrap(), path, found);
    }
    if let Some(of) = schema["anyOf"].as_array() {
        return of.iter().filter(|one| one["type"] != "null").for_each(|one| types(whole, one, path, found));
    }
    if let Some(properties) = schema["properties"].as_object() {
        return properties.iter().for_each(|(key, one)| types(whole, one, &format!("{path}/{key}"), found));
    }
    if schema["type"] == "array" {
        return types(whole, &schema["items"], &format!("{path}/*"), found);
    }
    found.insert(path.to_owned());
}

#[test]
fn what_is_required_is_missed_at_its_place_and_nothing_else_is() {
    let mut counted = BTreeMap::new();
    for document in of_vectors() {
        let form = the_form(&document);
        for field in form.fields().filter(|field| field.kind != FieldKind::Note) {
            let document = blank(&form, field);
            let findings = check(&document);
            let missing: Vec<_> =
                at(&findings, &field.pointer).into_iter().filter(|finding| MISSING.contains(&finding.code)).collect();
            assert_eq!(field.required, !missing.is_empty(), "{field:?} {findings:#?}");
            let gravest = missing.iter().map(|finding| finding.severity).max();
            assert_eq!(field.severity, gravest, "{field:?}");
            assert!(!field.required || field.visible, "{field:?}");
            // Whether a field is required does not hang on what stands in it.
            if counted.contains_key(&(field.kind as u8, field.required, field.path.clone())) {
                continue;
            }
            let again = the_form(&document);
            let same = again.fields().find(|other| other.pointer == field.pointer);
            let asked = field.required || !field.path.starts_with("/questionnaire");
            let gone = same.is_none() && !asked;
            let blank = |other: &FormField| other.required == field.required && other.value.is_empty();
            assert!(gone || same.is_some_and(blank), "{field:?} {same:?}");
            *counted.entry((field.kind as u8, field.required, field.path.clone())).or_insert(0) += 1;
        }
    }
    assert!(counted.len() > 80, "{counted:?}");
}

#[test]
fn what_is_missed_is_a_field_that_is_required() {
    for document in of_vectors() {
        let form = the_form(&document);
        let fields: BTreeMap<&str, &FormField> = form.fields().map(|field| (field.pointer.as_str(), field)).collect();
        for finding in check(&document).iter().filter(|finding| MISSING.contains(&finding.code)) {
            let field = fields.get(finding.pointer.as_str()).unwrap_or_else(|| panic!("{finding:?}"));
            assert!(
                field.required && field.visible && field.severity >= Some(finding.severity),
                "{field:?} {finding:?}"
            );
        }
    }
}

#[test]
fn an_option_is_taken_and_nothing_else_is() {
    let mut choices = BTreeSet::new();
    let mut tried_of = BTreeSet::new();
    for document in of_vectors() {
        let form = the_form(&document);
        for field in form.fields().filter(|field| matches!(field.kind, FieldKind::Choice | FieldKind::YesNo)) {
            // Once for each business and place is enough.
            if !tried_of.insert((document.business_type.clone(), field.pointer.clone(), field.options.len())) {
                continue;
            }
            let tried = |typed: Value| {
                let mut document = value(&form.sub_case);
                put(&mut document, &field.pointer, typed);
                let found = |document: SubCaseDocument| {
                    let findings = check(&document);
                    at(&findings, &field.pointer).iter().map(|finding| finding.code).collect::<BTreeSet<_>>()
                };
                read(&document).map(found)
            };
            let other = tried(json!("zz_other"));
            if let Ok(codes) = &other {
                assert!(field.kind == FieldKind::Choice && (field.open || !codes.is_empty()), "{field:?}");
            }
            assert!(!field.options.is_empty(), "{field:?}");
            for option in &field.options {
                let typed =
                    if field.kind == FieldKind::YesNo { json!(option.code == "true") } else { json!(option.code) };
                let codes = tried(typed).unwrap_or_else(|failure| panic!("{field:?} {failure:?}"));
                let refused = other
                    .as_ref()
                    .ok()
                    .filter(|_| !field.open)
                    .is_some_and(|other| other.intersection(&codes).count() > 0);
                let never = [
                    Code::ApplicationAgentNotAPerson,
                    Code::ApplicationBusinessTypeOffline,
                    Code::PropertyValueUnknown,
                ];
                assert!(
                    !refused && never.iter().all(|code| !codes.contains(code)),
                    "{option:?} of {field:?}: {codes:?}"
                );
                assert!(!option.name.zh.is_empty() && !option.name.en.is_empty());
            }
            choices.insert(field.path.clone());
        }
    }
    assert!(choices.len() > 20, "{choices:?}");
}

#[test]
fn what_is_not_shown_holds_nothing_that_counts() {
    let mut counted = 0;
    for document in of_vectors() {
        let form = the_form(&document);
        let before = check(&form.sub_case);
        for field in form
            .fields()
            .filter(|field| !field.visible && field.kind != FieldKind::Files && field.kind != FieldKind::Note)
        {
            assert_eq!((field.value.trim(), field.required), ("", false), "{field:?}");
            let mut document = value(&form.sub_case);
            if document.pointer(field.pointer.rsplit_once('/').unwrap().0).is_none() {
                continue;
            }
            let typed = match field.kind {
                FieldKind::YesNo => json!(true),
                _ => json!(field.options.first().map_or("1", |option| &option.code)),
            };
            put(&mut document, &field.pointer, typed);
            let document = read(&document).unwrap();
            let after = check(&document);
            let about = |finding: &&Finding| field.pointer.starts_with(&finding.pointer) && !before.contains(finding);
            let told = after.iter().any(|finding| about(&finding));
            assert!(
                told || after == before
                    || the_form(&document).fields().any(|now| now.pointer == field.pointer && now.visible),
                "{field:?} {after:?}"
            );
            counted += 1;
        }
    }
    assert!(counted > 100, "{counted}");
}

#[test]
fn materials_agree_with_the_checklist() {
    for document in of_vectors() {
        let (form, profile) = (the_form(&document), guangzhou());
        let input = form.sub_case.input();
        let facts = dengji::application::Facts::new(input, &profile, today());
        let mut asked: Vec<_> = checklist(&document.materials, &facts, &profile)
            .into_iter()
            .map(|row| (format!("/materials/{}", row.item), row.name, row.severity, row.files))
            .collect();
        let mut fields: Vec<_> = form
            .fields()
            .filter(|field| field.kind == FieldKind::Files && field.required)
            .map(|field| {
                (field.path.clone(), field.label.clone(), field.severity.unwrap(), field.value.parse().unwrap_or(0))
            })
            .collect();
        asked.sort_by(|a, b| a.0.cmp(&b.0));
        fields.sort_by(|a, b| a.0.cmp(&b.0));
        assert_eq!(asked, fields);
    }
}

#[test]
fn the_printed_form_has_the_same_names_in_the_same_order() {
    for (profile, document) in of_every_business() {
        let input = document.input();
        let head = PaperHead { number: String::new(), date: today() };
        let form = form(&input, &profile, today());
        let shown = form.sections.iter().filter(|section| section.visible);
        let headings: Vec<&str> = shown.clone().map(|section| section.label.zh.as_str()).collect();
        let names: BTreeSet<&str> = form.fields().map(|field| field.label.zh.as_str()).collect();
        let mut at = 0;
        for block in application_form(&input, &profile, &head).blocks {
            match block {
                Block::Heading { text } => {
                    let name = text.zh.split_once('、').map_or(text.zh.as_str(), |(_, name)| name);
                    if let Some(next) = headings.iter().skip(at).position(|heading| *heading == name) {
                        at += next + 1;
                    } else {
                        assert!(
                            ["申请材料", "申请人承诺", "签名盖章", "重要说明"].contains(&name),
                            "{name} {headings:?}"
                        );
                    }
                }
                Block::Grid { pairs } => {
                    for pair in pairs {
                        assert!(names.contains(pair.label.zh.as_str()), "{}", pair.label.zh);
                    }
                }
                _ => {}
            }
        }
        assert!(at >= headings.len() - 2, "{headings:?}");
    }
}

#[test]
fn a_blank_form_has_a_row_for_every_party_and_nothing_in_it() {
    let profile = guangzhou();
    for business in &profile.business_types {
        let form = form_for(&business.code, &profile, today()).unwrap();
        for party in &business.parties {
            let label = &party.name;
            let section = form.sections.iter().find(|section| section.label == *label).unwrap();
            assert!(section.visible && section.groups.len() == 1 && !section.groups[0].removable, "{label:?}");
            assert!(section.add.as_ref().unwrap().pointer.ends_with("/-"));
        }
        for field in form.fields().filter(|field| field.required && field.severity == Some(Severity::Error)) {
            assert!(field.visible, "{field:?}");
        }
        let again = the_form(&form.sub_case);
        assert_eq!(again, form, "the form of what comes with a form is that form");
        let pointers: Vec<&str> =
            form.fields().map(|field| field.pointer.as_str()).filter(|pointer| !pointer.is_empty()).collect();
        assert_eq!(pointers.iter().collect::<BTreeSet<_>>().len(), pointers.len(), "a pointer is that of one field");
    }
}
