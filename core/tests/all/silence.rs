//! Silence on what is incomplete: whichever leaf of a sound form is blanked, there is a finding at its place, or the
//! profile says that it may be blank. What may be blank for another reason is listed here, with the reason.

use std::{collections::BTreeSet, sync::LazyLock};

use dengji::{
    application::{Agent, Buyer, Checker, CoOwnership, SubCaseDocument},
    finding::{Code, Finding, Severity},
    identifier::Regions,
    material::{Material, MaterialFile},
    platform::Profile,
    questionnaire::Answer,
    time::Date,
};
use serde_json::Value;

use crate::support::sub_case::{guangzhou, sound, today, without_mortgage};

/// What shows nothing: nothing, blanks, a character without width, a control, the blank of braille.
const BLANKS: [&str; 5] = ["", " \u{3000}", "\u{200B}", "\u{3164}\u{FEFF}", "\u{2800}"];

/// Leaves of a sub-case that may be blank although no rule of the profile says so, and why.
const MAY_BE_BLANK: &[(&str, &str)] = &[
    ("/unit/location", "a column of the contract system, which shows it or not (GZ-032); the form has its own"),
    ("/unit/housingNature", "a column of the contract system, which shows it or not (GZ-034)"),
    ("/unit/housingType", "a column of the contract system, which shows it or not (GZ-034)"),
    ("/unit/plannedUse", "a column of the contract system, which shows it or not (GZ-034); the form has its own"),
    ("/unit/buildingArea", "a column of the contract system, which shows it or not (GZ-035); the form has its own"),
    ("/unit/innerArea", "the column's heading is damaged in the guide (GZ-044)"),
    ("/unit/district", "the form has its own, which is required (GZ-039)"),
    ("/unit/certificateNumber", "before the first registration there is none (GZ-040)"),
    ("/materials/*/files/*/name", "shown beside the id, which is what names a file"),
    ("/materials/*/files/*/digest", "a host that does not digest its files names them by id alone"),
    ("/materials/*/files/*/pages", "0 says that the number is not known"),
    ("/materials/*/files/*/channel", "left out, it is the computer's"),
    ("/materials/*/shared", "left out, it is the sub-case's own"),
];

fn agent() -> Agent {
    Agent {
        name: "代理人".into(),
        document_type: "resident_id".into(),
        document_number: "440106197902030012".into(),
        phone: "13700137001".into(),
    }
}

fn with_material(document: &mut SubCaseDocument, item: &str) {
    let file = MaterialFile { id: format!("file-{item}"), bytes: 1024, pages: 2, ..MaterialFile::default() };
    document.materials.push(Material { item: item.into(), files: vec![file], shared: false });
}

fn by_shares(shares: &[&str]) -> SubCaseDocument {
    let mut document = without_mortgage();
    document.materials.retain(|material| material.item != "marriage_proof");
    let numbers = ["440104199003070017", "44010619880615102X", "440105198612121010"];
    document.application.buyers = shares
        .iter()
        .zip(numbers)
        .map(|(share, number)| Buyer {
            document_number: number.into(),
            co_ownership: Some(CoOwnership::ByShares),
            share: (*share).into(),
            ..document.application.buyers[0].clone()
        })
        .collect();
    document
}

fn alone(mut document: SubCaseDocument) -> SubCaseDocument {
    document.application.buyers.truncate(1);
    document.application.buyers[0].co_ownership = Some(CoOwnership::Sole);
    document
}

fn of_business(business: &str, mut document: SubCaseDocument) -> SubCaseDocument {
    business.clone_into(&mut document.business_type);
    document
}

/// Sound forms of each kind: every business that is filed online, with agents, guardians, shares, co-owners, an
/// enterprise that buys.
fn forms() -> Vec<(&'static str, SubCaseDocument)> {
    let mut with_agent = alone(without_mortgage());
    with_agent.application.buyers[0].agent = Some(agent());
    with_material(&mut with_agent, "buyer_authorisation");
    let mut minor = alone(without_mortgage());
    minor.application.buyers[0].document_number = "440104201503070013".into();
    minor.application.buyers[0].agent = Some(agent());
    with_material(&mut minor, "guardianship_proof");
    let mut enterprise = alone(without_mortgage());
    let buyer = &mut enterprise.application.buyers[0];
    "示例贸易有限公司".clone_into(&mut buyer.name);
    "business_licence".clone_into(&mut buyer.document_type);
    buyer.document_number = "91440101741884392G".into();
    "enterprise".clone_into(&mut buyer.holder_nature);
    buyer.agent = Some(agent());
    with_material(&mut enterprise, "buyer_authorisation");
    let mut explained = without_mortgage();
    explained.questionnaire.answers.retain(|answer| answer.question != "building_altered");
    explained.questionnaire.answers.insert(
        0,
        Answer {
            question: "building_altered".into(),
            yes: Some(true),
            explanation: "阳台已封闭".into(),
            ..Answer::default()
        },
    );
    let mut forms = vec![
        ("notice and mortgage, joint", sound()),
        ("notice, joint", without_mortgage()),
        ("notice, sole", alone(without_mortgage())),
        (
            "notice, two by shares",
            by_shares(&["2/3", "33.333333%"][..1].iter().chain(&["1/3"]).copied().collect::<Vec<_>>()),
        ),
        ("notice, three by shares", by_shares(&["1/2", "25%", "0.25"])),
        ("notice, agent", with_agent),
        ("notice, guardian", minor),
        ("notice, enterprise", enterprise),
        ("notice, explained answer", explained),
        ("mortgage notice", of_business("presale_mortgage_advance_notice", sound())),
        ("first transfer", of_business("first_sale_transfer", without_mortgage())),
        ("first transfer and mortgage", of_business("first_sale_transfer_with_mortgage", sound())),
    ];
    for (_, document) in &mut forms {
        let lacking = findings(document).into_iter().filter(|finding| finding.code == Code::MaterialMissing);
        lacking.for_each(|finding| with_material(document, finding.param("item").unwrap()));
    }
    forms
}

fn findings(document: &SubCaseDocument) -> Vec<Finding> {
    static CHECKER: LazyLock<Checker<Box<Profile>>> = LazyLock::new(|| Checker::new(Box::new(guangzhou())));
    CHECKER.check(&document.input(), today(), &Regions::default()).findings
}

/// Every place of a document that holds a text, a number or a yes or no.
fn leaves(value: &Value, at: String, out: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(key, value)| leaves(value, format!("{at}/{key}"), out));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(place, value)| leaves(value, format!("{at}/{place}"), out));
        }
        _ => out.push(at),
    }
}

/// The place with `*` for every row.
fn pattern(place: &str) -> String {
    let row = |token: &str| {
        if !token.is_empty() && token.bytes().all(|b| b.is_ascii_digit()) { "*" } else { token }.to_owned()
    };
    place.split('/').map(row).collect::<Vec<_>>().join("/")
}

/// The document with this leaf replaced; `None` takes it away.
fn blanked(document: &Value, place: &str, with: Option<Value>) -> Value {
    let mut changed = document.clone();
    match with {
        Some(value) => *changed.pointer_mut(place).unwrap() = value,
        None => {
            let (parent, key) = place.rsplit_once('/').unwrap();
            changed.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(key);
        }
    }
    changed
}

/// The blanks that may stand for this leaf: as text, as nothing, left out, and the number that says nothing.
fn blanks_of(leaf: &Value) -> Vec<Option<Value>> {
    let mut blanks = vec![None, Some(Value::Null)];
    match leaf {
        Value::String(_) => blanks.extend(BLANKS.iter().map(|blank| Some(Value::from(*blank)))),
        Value::Number(_) => blanks.push(Some(Value::from(0))),
        _ => {}
    }
    blanks
}

#[test]
fn a_blank_leaf_is_told_or_the_profile_lets_it_be_blank() {
    let profile = guangzhou();
    let mut silent = Vec::new();
    let mut excused = BTreeSet::new();
    for (name, document) in forms() {
        let known = findings(&document);
        assert!(known.iter().all(|one| one.severity != Severity::Error), "{name}: {known:?}");
        let value: Value = serde_json::from_str(&dengji::json::write(&document)).unwrap();
        let mut places = Vec::new();
        leaves(&value, String::new(), &mut places);
        for place in places {
            let leaf = value.pointer(&place).unwrap();
            if leaf.as_str() == Some("") || leaf.as_i64() == Some(0) {
                continue;
            }
            let field = pattern(&place);
            let optional = field
                .strip_prefix("/application")
                .is_some_and(|field| !profile.required_fields.iter().any(|required| required.field == field));
            if optional || MAY_BE_BLANK.iter().any(|(known, _)| *known == field) {
                excused.insert(field);
                continue;
            }
            for with in blanks_of(leaf) {
                let changed = blanked(&value, &place, with.clone());
                // What is no document at all is told by the reader.
                let Ok(changed) = dengji::json::read::<SubCaseDocument>(&changed.to_string()) else {
                    continue;
                };
                let here = |finding: &&Finding| {
                    let at = finding.pointer.as_str();
                    !at.is_empty() && (place == at || place.starts_with(&format!("{at}/")))
                };
                let found = findings(&changed);
                if !found.iter().filter(here).any(|finding| !known.contains(finding)) {
                    silent.push(format!("{name}: {place} as {with:?}"));
                }
            }
        }
    }
    assert!(silent.is_empty(), "{} silent:\n{}", silent.len(), silent.join("\n"));
    let listed = |place: &&str| excused.contains(*place);
    let idle: Vec<_> = MAY_BE_BLANK.iter().map(|(place, _)| *place).filter(|place| !listed(place)).collect();
    assert!(idle.iter().all(|place| place.ends_with("certificateNumber")), "listed for nothing: {idle:?}");
}

/// Every block that the form may be without, blank in each way that libraries of forms send it.
#[test]
fn a_block_of_blanks_is_no_block() {
    let blocks = |blank: &str| {
        let text = Value::from(blank);
        let block = |keys: &[&str]| -> Value { keys.iter().map(|key| ((*key).to_owned(), text.clone())).collect() };
        vec![
            ("/application/buyers/0/agent", block(&["name", "documentType", "documentNumber", "phone"])),
            ("/application/sellers/0/agent", block(&["name", "documentType", "documentNumber", "phone"])),
            ("/application/mortgagees/0/agent", block(&["name", "documentType", "documentNumber", "phone"])),
            ("/application/contact", block(&["name", "address", "phone"])),
            ("/application/mortgage", block(&["principal", "claimFrom", "claimTo", "area", "securedScope"])),
            ("/application/property", block(&["location", "registeredArea", "plannedUse", "district"])),
            ("/application/easement", block(&["dominantLand", "servientLand"])),
        ]
    };
    let check = |value: &Value| {
        let document: SubCaseDocument = dengji::json::read(&value.to_string()).unwrap();
        findings(&document)
    };
    for (name, document) in forms() {
        let value: Value = serde_json::from_str(&dengji::json::write(&document)).unwrap();
        let empty: Value = serde_json::json!({});
        let all = BLANKS
            .iter()
            .flat_map(|blank| blocks(blank))
            .chain(blocks("").into_iter().map(|(place, _)| (place, empty.clone())));
        for (place, block) in all {
            let (parent, key) = place.rsplit_once('/').unwrap();
            if value.pointer(parent).is_none() {
                continue;
            }
            let mut without = value.clone();
            without.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(key);
            let mut with = without.clone();
            with.pointer_mut(parent).unwrap()[key] = block.clone();
            assert_eq!(check(&with), check(&without), "{name}: {place} as {block}");
        }
        // Nor is a row of a party that the business does not have.
        if document.application.mortgagees.is_empty() {
            let mut with = value.clone();
            with["application"]["mortgagees"] = serde_json::json!([{"name": " ", "agent": {}}]);
            let known = check(&value);
            let more: Vec<_> = check(&with).into_iter().filter(|finding| !known.contains(finding)).collect();
            assert!(more.iter().all(|finding| finding.code.as_str() != "application.party_not_expected"), "{more:?}");
        }
    }
}

#[test]
fn shares_that_are_there_are_never_more_than_the_whole() {
    let codes = |shares: &[&str]| -> Vec<(String, String)> {
        let found = findings(&by_shares(shares));
        found.into_iter().map(|finding| (finding.code.as_str().to_owned(), finding.pointer)).collect()
    };
    let of = |code: &str, row: usize| (code.to_owned(), format!("/application/buyers/{row}/share"));
    let required = |row| of("application.required", row);
    let missing = |row| of("application.share_missing", row);
    let sum = || ("application.share_sum".to_owned(), "/application/buyers".to_owned());
    assert_eq!(codes(&["2/3", "2/3", ""]), [sum(), missing(2)]);
    assert_eq!(codes(&["1/3", " ", "1/3"]), [missing(1)]);
    assert_eq!(codes(&["", "", ""]), [required(0), required(1), required(2)]);
    assert_eq!(codes(&["1/3", "1/3", "1/3"]), []);
}

/// Codes that are compared as they stand: another text is another thing, and told as one that nobody knows.
const EXACT: &[&str] = &[
    "/businessType",
    "/organisationType",
    "/propertyType",
    "/questionnaire/answers/*/question",
    "/materials/*/item",
    "/materials/*/files/*/id",
    "/materials/*/files/*/digest",
];

/// Every form of the vectors, each text with blanks around it: what was found is found still, for a blank is no way
/// around a rule.
#[test]
fn blanks_around_a_text_hide_nothing() {
    let (profile, regions) = (guangzhou(), Regions::builtin());
    let checker = Checker::new(&profile);
    let mut hidden = BTreeSet::new();
    let mut padded = 0;
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/application");
    for file in std::fs::read_dir(folder).unwrap() {
        let vectors: Value = serde_json::from_str(&std::fs::read_to_string(file.unwrap().path()).unwrap()).unwrap();
        let vectors = vectors.as_array().cloned().unwrap_or_else(|| vec![vectors]);
        let steps = vectors.iter().flat_map(|vector| vector["steps"].as_array().unwrap());
        let checks = steps.filter(|step| step["operation"] == "sub_case.check").map(|step| &step["input"]);
        for input in checks.filter(|input| input["profile"] == "guangzhou-registration") {
            let today = Date::parse(input["today"].as_str().unwrap()).unwrap();
            let found = |document: &Value| {
                let document: SubCaseDocument = dengji::json::read(&document.to_string()).unwrap();
                let report = checker.check(&document.input(), today, &regions);
                report.findings.into_iter().map(|one| (one.code, one.pointer)).collect::<BTreeSet<_>>()
            };
            let document = &input["document"];
            if dengji::json::read::<SubCaseDocument>(&document.to_string()).is_err() {
                continue;
            }
            let known = found(document);
            let mut places = Vec::new();
            leaves(document, String::new(), &mut places);
            for place in places.into_iter().filter(|place| !EXACT.contains(&&*pattern(place))) {
                let Some(Value::String(text)) = document.pointer(&place) else { continue };
                // 共有情况 is one of three words, and no text.
                if text.trim().is_empty() || place.ends_with("/coOwnership") || place.ends_with("/channel") {
                    continue;
                }
                for other in [format!(" {text}"), format!("{text}\u{3000}")] {
                    padded += 1;
                    let still = found(&blanked(document, &place, Some(Value::from(other))));
                    hidden.extend(known.difference(&still).map(|(code, at)| (pattern(&place), *code, pattern(at))));
                }
            }
        }
    }
    assert!(padded > 3000, "{padded}");
    assert!(hidden.is_empty(), "{hidden:#?}");
}
