//! A sub-case in which nothing is found, and the few calls that every test of checks makes.

use dengji::{
    application::SubCaseDocument,
    finding::{Code, Finding, Report, Severity},
    identifier::Regions,
    platform::Profile,
    time::Date,
};

pub(crate) fn guangzhou() -> Profile {
    Profile::builtin("guangzhou-registration").unwrap()
}

pub(crate) fn today() -> Date {
    Date::parse("2024-08-01").unwrap()
}

pub(crate) const TEXT: &str = include_str!("sub_case.json");

/// Two buyers and a bank: 预购商品房预告登记+抵押预告登记.
pub(crate) fn sound() -> SubCaseDocument {
    dengji::json::read(TEXT).unwrap()
}

/// The same without a mortgage.
pub(crate) fn without_mortgage() -> SubCaseDocument {
    let mut document = sound();
    "presale_advance_notice".clone_into(&mut document.business_type);
    document.application.mortgagees.clear();
    document.application.mortgage = None;
    document
        .questionnaire
        .answers
        .retain(|answer| !matches!(answer.question.as_str(), "mortgage_ordinal" | "prior_mortgagees_informed"));
    let mortgage = [
        "mortgagee_licence",
        "mortgagee_authorisation",
        "mortgage_notice_agreement",
        "loan_contract",
        "mortgage_contract",
    ];
    document.materials.retain(|material| !mortgage.contains(&material.item.as_str()));
    document
}

pub(crate) fn check(document: &SubCaseDocument) -> Report {
    let report = document.check(&guangzhou(), today(), &Regions::default());
    every_pointer_resolves(document, &report);
    report
}

/// What is found, without the severities of single numbers: code and pointer.
pub(crate) fn found(document: &SubCaseDocument) -> Vec<(String, String)> {
    check(document).findings.iter().map(|f| (f.code.as_str().to_owned(), f.pointer.clone())).collect()
}

pub(crate) fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(code, pointer)| ((*code).to_owned(), (*pointer).to_owned())).collect()
}

/// Asserts that exactly this is found after a change to the sound document.
#[track_caller]
pub(crate) fn finds(change: impl FnOnce(&mut SubCaseDocument), expected: &[(&str, &str)]) {
    let mut document = sound();
    change(&mut document);
    assert_eq!(found(&document), pairs(expected));
}

#[track_caller]
pub(crate) fn the(report: &Report, code: Code) -> &Finding {
    let mut all = report.findings.iter().filter(|finding| finding.code == code);
    let first = all.next().unwrap_or_else(|| panic!("{code:?} is not in {report:?}"));
    assert!(all.next().is_none(), "{code:?} stands twice in {report:?}");
    first
}

pub(crate) fn has_errors(report: &Report) -> bool {
    report.findings.iter().any(|finding| finding.severity == Severity::Error)
}

/// Every pointer of a report leads to a value of the document, as it is written.
#[track_caller]
pub(crate) fn every_pointer_resolves(document: &SubCaseDocument, report: &Report) {
    let value: serde_json::Value = serde_json::from_str(&dengji::json::write(document)).unwrap();
    for finding in &report.findings {
        for pointer in std::iter::once(&finding.pointer).chain(&finding.related) {
            assert!(leads(&value, pointer), "{pointer} of {:?} leads nowhere", finding.code);
        }
    }
}

/// Whether a pointer leads to a value, or to where one that is missing would stand: a field of an object, an entry behind
/// the last of a list, and whatever would stand in one that is missing.
pub(crate) fn leads(value: &serde_json::Value, pointer: &str) -> bool {
    let mut here = value;
    for key in pointer.split('/').skip(1) {
        let next = match here {
            serde_json::Value::Object(fields) => fields.get(key),
            serde_json::Value::Array(entries) => match key.parse::<usize>() {
                Ok(row) => entries.get(row),
                Err(_) => return false,
            },
            serde_json::Value::Null => None,
            _ => return false,
        };
        match next {
            Some(next) => here = next,
            None => return true,
        }
    }
    true
}
