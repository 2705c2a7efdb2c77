//! The checks of the questionnaire.

use dengji::{
    application::SubCaseDocument,
    finding::{Code, Severity},
    questionnaire::Answer,
};

use crate::support::sub_case::{check, finds, found, pairs, sound, the, without_mortgage};

fn answer<'a>(document: &'a mut SubCaseDocument, question: &str) -> &'a mut Answer {
    document.questionnaire.answers.iter_mut().find(|answer| answer.question == question).unwrap()
}

/// A correction, with an answer to question 5; nothing but the questionnaire is looked at.
fn correction(yes: bool, explanation: &str) -> Vec<(String, String)> {
    let mut document = without_mortgage();
    "correction".clone_into(&mut document.business_type);
    let explanation = explanation.to_owned();
    let answer = Answer { question: "correction_consent".to_owned(), yes: Some(yes), explanation, ..Answer::default() };
    document.questionnaire.answers.insert(1, answer);
    found(&document).into_iter().filter(|(code, _)| code.starts_with("questionnaire")).collect()
}

// Scenario 15: GZ-063, GZ-066
#[test]
fn the_ordinal_belongs_to_mortgages() {
    finds(
        |document| document.questionnaire.answers.retain(|answer| answer.question != "mortgage_ordinal"),
        &[("questionnaire.answer_missing", "/questionnaire/answers/4/number")],
    );
    finds(
        |document| answer(document, "mortgage_ordinal").number.clear(),
        &[("questionnaire.answer_missing", "/questionnaire/answers/1/number")],
    );
    let mut document = without_mortgage();
    document.questionnaire = sound().questionnaire;
    let report = check(&document);
    let kept: Vec<_> = report.findings.iter().map(|f| (f.code, f.severity, f.pointer.as_str())).collect();
    assert_eq!(
        kept,
        [
            (Code::QuestionnaireNotApplicable, Severity::Warning, "/questionnaire/answers/1"),
            (Code::QuestionnaireNotApplicable, Severity::Warning, "/questionnaire/answers/2"),
        ]
    );
}

// Scenario 27: GZ-063 to GZ-069
#[test]
fn each_question_has_its_shape() {
    finds(
        |document| answer(document, "building_altered").yes = Some(true),
        &[("questionnaire.explanation_missing", "/questionnaire/answers/0/explanation")],
    );
    finds(
        |document| {
            answer(document, "building_altered").yes = Some(true);
            "加建阳台".clone_into(&mut answer(document, "building_altered").explanation);
        },
        &[],
    );
    assert_eq!(
        correction(false, ""),
        pairs(&[("questionnaire.explanation_missing", "/questionnaire/answers/1/explanation")])
    );
    assert_eq!(correction(false, "不同意"), pairs(&[]));
    assert_eq!(correction(true, ""), pairs(&[]));
    // Question 8: 否 without text stands in the guide's own figure.
    assert_eq!(answer(&mut sound(), "ems_delivery").yes, Some(false));
    finds(
        |document| "同意".clone_into(&mut answer(document, "data_sharing_consent").explanation),
        &[("questionnaire.explanation_not_expected", "/questionnaire/answers/4/explanation")],
    );
    finds(
        |document| "无".clone_into(&mut answer(document, "building_altered").explanation),
        &[("questionnaire.explanation_not_expected", "/questionnaire/answers/0/explanation")],
    );
    for (number, code) in [
        ("0", Some("questionnaire.number_out_of_range")),
        ("-1", Some("questionnaire.number_out_of_range")),
        ("1", None),
        ("12", None),
        ("一", Some("questionnaire.number_invalid")),
        ("1.5", Some("questionnaire.number_invalid")),
        ("+1", Some("questionnaire.number_invalid")),
        ("99999999999", Some("questionnaire.number_invalid")),
    ] {
        let mut document = sound();
        number.clone_into(&mut answer(&mut document, "mortgage_ordinal").number);
        let expected: Vec<_> = code.into_iter().map(|code| (code, "/questionnaire/answers/1/number")).collect();
        assert_eq!(found(&document), pairs(&expected), "{number}");
    }
    finds(
        |document| answer(document, "mortgage_ordinal").yes = Some(true),
        &[("questionnaire.choice_not_expected", "/questionnaire/answers/1/yes")],
    );
    finds(
        |document| "3".clone_into(&mut answer(document, "building_altered").number),
        &[("questionnaire.number_not_expected", "/questionnaire/answers/0/number")],
    );
}

// Scenario 28: GZ-067
#[test]
fn prior_mortgagees_are_asked_about_in_every_mortgage() {
    finds(
        |document| answer(document, "prior_mortgagees_informed").yes = None,
        &[("questionnaire.answer_missing", "/questionnaire/answers/2/yes")],
    );
    finds(
        |document| answer(document, "prior_mortgagees_informed").yes = Some(false),
        &[("questionnaire.explanation_missing", "/questionnaire/answers/2/explanation")],
    );
}

// C-61
#[test]
fn a_refused_consent_is_noted() {
    let mut document = sound();
    answer(&mut document, "data_sharing_consent").yes = Some(false);
    let report = check(&document);
    assert_eq!(report.findings.len(), 1);
    assert_eq!(the(&report, Code::QuestionnaireAnswerNoted).severity, Severity::Info);
}

// GZ-068
#[test]
fn post_needs_an_address() {
    finds(|document| answer(document, "ems_delivery").yes = Some(true), &[]);
    let mut document = sound();
    answer(&mut document, "ems_delivery").yes = Some(true);
    document.application.contact.as_mut().unwrap().address.clear();
    let report = check(&document);
    let finding = the(&report, Code::QuestionnairePostWithoutAddress);
    assert_eq!((finding.severity, finding.assumed), (Severity::Warning, true));
}

// GZ-070, C-39
#[test]
fn what_is_no_question_has_no_answer() {
    for question in ["reservation", "unknown_1"] {
        let mut document = sound();
        let answer = Answer { question: question.to_owned(), yes: Some(true), ..Answer::default() };
        document.questionnaire.answers.push(answer);
        assert_eq!(found(&document), pairs(&[("questionnaire.not_a_question", "/questionnaire/answers/5")]));
        document.questionnaire.answers[5].yes = None;
        assert_eq!(found(&document), pairs(&[]), "an empty row says nothing");
    }
    finds(
        |document| "weather".clone_into(&mut answer(document, "data_sharing_consent").question),
        &[
            ("questionnaire.answer_missing", "/questionnaire/answers/5/yes"),
            ("questionnaire.unknown_question", "/questionnaire/answers/4/question"),
        ],
    );
}

// GZ-074: question 3 has a shape and no known wording; it may be answered.
#[test]
fn item_three_may_be_answered() {
    let mut document = sound();
    let answer =
        Answer {
            question: "item_3".to_owned(), yes: Some(false), explanation: "说明".to_owned(), ..Answer::default()
        };
    document.questionnaire.answers.push(answer);
    assert_eq!(found(&document), pairs(&[]));
}

#[test]
fn a_question_is_answered_once() {
    let mut document = sound();
    let again = document.questionnaire.answers[0].clone();
    document
        .questionnaire
        .answers
        .extend(std::iter::repeat_n(Answer { question: "x".into(), ..Answer::default() }, 100));
    document.questionnaire.answers.push(again);
    let report = check(&document);
    let finding = the(&report, Code::QuestionnaireDuplicate);
    assert_eq!(finding.pointer, "/questionnaire/answers/105");
    assert_eq!(finding.related, ["/questionnaire/answers/0"]);
}

#[test]
fn answers_stand_in_any_order() {
    finds(|document| document.questionnaire.answers.reverse(), &[]);
}
