//! Every code that people can see has a name in both languages.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use dengji::finding::{name, names};
use serde_json::Value;

/// Types of codes that nobody but whoever writes a profile, a plan or a program sees, or whose names stand elsewhere.
const UNSEEN: &[(&str, &[&str])] = &[
    ("told by their catalogue", &["Code"]),
    ("named by the form", &["FieldKind", "FormPart"]),
    (
        "settings of a profile",
        &[
            "AnswerShape",
            "CustodyRight",
            "DefaultGrants",
            "EarlyRegeneration",
            "Fact",
            "FilingMode",
            "OperationEffect",
            "PeriodMode",
            "RegisterSubject",
            "RevocationCascade",
            "SealOwner",
            "SetOccasion",
            "TransferAgreement",
            "UnknownGrantee",
            "Comparison",
        ],
    ),
    ("parameters of a call", &["Background", "CertificateListing", "Certification", "ErrorCorrection", "Language"]),
    (
        "formats, by the names of their standards",
        &["Carrier", "DigestAlgorithm", "SealEdition", "SealListKind", "SignatureLevel", "SignatureScheme"],
    ),
    (
        "layout of a drawing or a paper",
        &["Align", "ArcSide", "Edge", "NameOrder", "NameSuffix", "SealShape", "SignatureStyle"],
    ),
];

fn root() -> std::path::PathBuf {
    Path::new(dengji_tests::CORE).join("..")
}

/// The codes of every enum of a schema, by the name of its type.
fn enums(name: &str, schema: &Value, found: &mut BTreeMap<String, BTreeSet<String>>) {
    let strings = |value: &Value| {
        value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect::<Vec<_>>()
    };
    let mut codes = strings(&schema["enum"]);
    let several = schema["oneOf"].as_array().into_iter().flatten();
    for one in several.filter(|one| one["type"] == "string") {
        codes.extend(strings(&one["enum"]));
        codes.extend(one["const"].as_str().map(str::to_owned));
    }
    if !codes.is_empty() {
        found.entry(name.to_owned()).or_default().extend(codes);
    }
    for (name, inner) in schema["$defs"].as_object().into_iter().flatten() {
        enums(name, inner, found);
    }
}

/// `SubCaseStage` as `sub_case_stage`.
fn snake(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !text.is_empty() {
            text.push('_');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}

#[test]
fn every_code_that_people_see_has_a_name() {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(root().join("schemas")).unwrap() {
        let path = entry.unwrap().path();
        let schema: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        enums(schema["title"].as_str().unwrap_or_default(), &schema, &mut found);
    }
    assert!(found.len() > 80, "{}", found.len());
    let unseen: BTreeSet<&str> = UNSEEN.iter().flat_map(|(_, types)| types.iter().copied()).collect();
    let mut nameless = Vec::new();
    for (of, codes) in found.iter().filter(|(of, _)| !unseen.contains(of.as_str())) {
        nameless
            .extend(codes.iter().filter(|code| name(&snake(of), code).is_none()).map(|code| format!("{of} {code}")));
    }
    assert!(nameless.is_empty(), "{nameless:#?}");
    // No name is of a code that is none.
    let known: BTreeMap<String, &BTreeSet<String>> = found.iter().map(|(of, codes)| (snake(of), codes)).collect();
    for of in names() {
        let mut seen = BTreeSet::new();
        for one in &of.names {
            assert!(seen.insert(&one.code), "{} {} stands twice", of.kind, one.code);
            let name = &one.name;
            assert!(name.zh.chars().any(|letter| letter > '\u{2E80}') || name.zh == name.en, "{name:?}");
            assert!(!name.en.is_empty() && name.en.is_ascii(), "{name:?}");
            // Operations of seals that systems report have no enum of their own.
            let is_code = known.get(&of.kind).is_none_or(|codes| codes.contains(&one.code));
            assert!(is_code || (of.kind == "seal_operation" && one.code == "report_issue"), "{} {}", of.kind, one.code);
        }
    }
}

#[test]
fn every_step_outside_has_a_name() {
    fn steps(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                steps(&path, found);
            } else if let Ok(text) = fs::read_to_string(&path) {
                let starts = text.match_indices("\"host.").map(|(at, _)| &text[at + 1..]);
                found.extend(
                    starts.filter_map(|rest| rest.split('"').next()).filter(|step| step.len() > 5).map(str::to_owned),
                );
            }
        }
    }
    let mut found = BTreeSet::new();
    for folder in dengji_tests::CRATES {
        steps(&root().join("core").join(folder).join("src"), &mut found);
    }
    steps(&root().join("core/platform/data/profiles"), &mut found);
    assert!(found.len() > 15, "{found:?}");
    let named: BTreeSet<String> =
        names().into_iter().filter(|of| of.kind == "step").flat_map(|of| of.names).map(|one| one.code).collect();
    assert_eq!(found, named);
}

#[test]
fn every_command_has_a_name() {
    let mut tags: BTreeSet<&str> = dengji::case::Action::TAGS.iter().copied().collect();
    tags.extend(dengji::account::AccountAction::TAGS);
    tags.extend(dengji::licence::LicenceAction::TAGS);
    let nameless: Vec<_> = tags.into_iter().filter(|tag| name("action", tag).is_none()).collect();
    assert!(nameless.is_empty(), "{nameless:?}");
    let effects = dengji::case::event::Effect::TAGS.iter().chain(dengji::ledger::HostTask::TAGS);
    let nameless: Vec<_> = effects.filter(|tag| name("effect", tag).is_none()).collect();
    assert!(nameless.is_empty(), "{nameless:?}");
    assert_ne!(name("suspension_origin", "disabled"), name("suspension_origin", "frozen"));
    assert_eq!(name("seal_stage", "melted"), None);
    assert_eq!(name("colour", "red"), None);
}
