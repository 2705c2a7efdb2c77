//! The checks of a questionnaire. Requirement rows GZ-063 to GZ-070, GZ-074, GZ-075.

use super::{Application, form, rules::Active};
use crate::questionnaire::{Answer, Questionnaire};
use dengji_base::{
    finding::{Code, Collector, Cursor, Place, Seen},
    words,
};
use dengji_platform::platform::{AnswerShape, Question};

/// Longest explanation, in characters.
pub(crate) const EXPLANATION_LIMIT: usize = 2000;
/// Longest number, in digits.
pub(crate) const NUMBER_LIMIT: usize = 9;

/// The question whose 是 has the certificate sent by post (GZ-068).
const POST: &str = "ems_delivery";

/// Checks the answers, with places below `place` (the questionnaire).
pub(super) fn collect(
    questionnaire: &Questionnaire,
    application: &Application,
    rules: &Active<'_>,
    place: &Place<'_>,
    out: &mut Collector<'_>,
) {
    let answers = &questionnaire.answers;
    let list = place.key("answers");
    // What is not in the list at all belongs to the list, so it is said before its rows.
    let mut questions = Cursor::new(&rules.profile.questions);
    let mut answered = Seen::new();
    for (row, answer) in answers.iter().enumerate() {
        if let Some(position) = questions.find(|question| question.id == answer.question) {
            answered.before(position, row);
        }
    }
    for (position, question) in rules.profile.questions.iter().enumerate() {
        let wanted = question.required && can_be_answered(question.shape);
        if wanted && !answered.has(position) && rules.question_applies(position) {
            let place = list.index(slot(answers, rules, position));
            out.push(missing(question, &place.key(asked(question))));
        }
    }
    let mut seen = Seen::new();
    for (row, answer) in answers.iter().enumerate() {
        let at = list.index(row);
        let Some(position) = questions.find(|question| question.id == answer.question) else {
            form::text(&answer.question, 64, false, &at.key("question"), out);
            out.push(at.key("question").finding(Code::QuestionnaireUnknownQuestion));
            continue;
        };
        let Some(question) = rules.profile.questions.get(position) else {
            continue;
        };
        if let Some(first) = seen.before(position, row) {
            let other = list.index(first);
            out.push(numbered(&at, Code::QuestionnaireDuplicate, question).related_to(other.pointer()));
            continue;
        }
        check_answer(answer, question, rules.question_applies(position), &at, out);
        if question.id == POST
            && answer.yes == Some(true)
            && application.contact().is_none_or(|contact| words::is_blank(&contact.address))
        {
            let at = at.key("yes");
            out.push(numbered(&at, Code::QuestionnairePostWithoutAddress, question).assumed(true));
        }
    }
}

#[doc(hidden)]
pub fn can_be_answered(shape: AnswerShape) -> bool {
    matches!(shape, AnswerShape::YesNo | AnswerShape::Number)
}

/// The field of an answer in which what the question asks for stands.
#[doc(hidden)]
pub fn asked(question: &Question) -> &'static str {
    if question.shape == AnswerShape::Number { "number" } else { "yes" }
}

/// The row in which the answer to the question at this position of the profile stands, or would stand: answers that are
/// not there yet follow those that are, in the order of the questions that apply.
pub(crate) fn slot(answers: &[Answer], rules: &Active<'_>, position: usize) -> usize {
    let questions = &rules.profile.questions;
    let stands = |question: &Question| answers.iter().position(|answer| answer.question == question.id);
    if let Some(row) = questions.get(position).and_then(stands) {
        return row;
    }
    let before = questions.iter().enumerate().take(position);
    let waiting = before.filter(|(at, question)| is_open(question, *at, rules) && stands(question).is_none());
    answers.len() + waiting.count()
}

/// Whether a question wants an answer, here.
pub(crate) fn is_open(question: &Question, position: usize, rules: &Active<'_>) -> bool {
    let is_known = question.required || !words::is_blank(&question.text.zh);
    is_known && can_be_answered(question.shape) && rules.question_applies(position)
}

fn numbered(place: &Place<'_>, code: Code, question: &Question) -> dengji_base::finding::Finding {
    place.finding(code).with("number", question.number).with("question", &question.id)
}

fn missing(question: &Question, place: &Place<'_>) -> dengji_base::finding::Finding {
    numbered(place, Code::QuestionnaireAnswerMissing, question).assumed(question.basis.assumed)
}

fn is_blank(answer: &Answer) -> bool {
    answer.yes.is_none() && words::is_blank(&answer.number) && words::is_blank(&answer.explanation)
}

fn check_answer(answer: &Answer, question: &Question, applies: bool, at: &Place<'_>, out: &mut Collector<'_>) {
    if is_blank(answer) {
        if applies && question.required && can_be_answered(question.shape) {
            out.push(missing(question, &at.key(asked(question))));
        }
        return;
    }
    if !can_be_answered(question.shape) {
        // A reservation is no question, and a question nobody can read has no answer (GZ-070, C-39).
        out.push(numbered(at, Code::QuestionnaireNotAQuestion, question));
        return;
    }
    if !applies {
        // Kept and said, never dropped in silence.
        out.push(numbered(at, Code::QuestionnaireNotApplicable, question).assumed(question.basis.assumed));
        return;
    }
    match question.shape {
        AnswerShape::YesNo => yes_no(answer, question, at, out),
        AnswerShape::Number => number(answer, question, at, out),
        AnswerShape::Reservation | AnswerShape::Unknown => {}
    }
}

fn yes_no(answer: &Answer, question: &Question, at: &Place<'_>, out: &mut Collector<'_>) {
    if !words::is_blank(&answer.number) {
        out.push(numbered(&at.key("number"), Code::QuestionnaireNumberNotExpected, question));
    }
    let explanation = form::text(&answer.explanation, EXPLANATION_LIMIT, true, &at.key("explanation"), out);
    let Some(yes) = answer.yes else {
        if question.required {
            out.push(missing(question, &at.key("yes")));
        }
        return;
    };
    if question.note_on == Some(yes) {
        out.push(numbered(&at.key("yes"), Code::QuestionnaireAnswerNoted, question));
    }
    let Some(explanation) = explanation else {
        return;
    };
    if question.explanation_on == Some(yes) {
        if question.explanation_required && words::is_blank(explanation) {
            out.push(numbered(&at.key("explanation"), Code::QuestionnaireExplanationMissing, question));
        }
    } else if !explanation.is_empty() {
        out.push(numbered(&at.key("explanation"), Code::QuestionnaireExplanationNotExpected, question));
    }
}

fn number(answer: &Answer, question: &Question, at: &Place<'_>, out: &mut Collector<'_>) {
    if answer.yes.is_some() {
        out.push(numbered(&at.key("yes"), Code::QuestionnaireChoiceNotExpected, question));
    }
    if !words::is_blank(&answer.explanation) {
        out.push(numbered(&at.key("explanation"), Code::QuestionnaireExplanationNotExpected, question));
    }
    let place = at.key("number");
    let typed = answer.number.trim();
    if typed.is_empty() {
        if question.required {
            out.push(missing(question, &place));
        }
        return;
    }
    let (negative, digits) = typed.strip_prefix('-').map_or((false, typed), |rest| (true, rest));
    let shaped = !digits.is_empty() && digits.len() <= NUMBER_LIMIT && digits.bytes().all(|byte| byte.is_ascii_digit());
    match digits.parse::<u32>() {
        Ok(value) if shaped => {
            if (negative && value > 0) || value < question.minimum {
                let finding =
                    numbered(&place, Code::QuestionnaireNumberOutOfRange, question).with("minimum", question.minimum);
                out.push(finding);
            }
        }
        _ => out.push(numbered(&place, Code::QuestionnaireNumberInvalid, question)),
    }
}
