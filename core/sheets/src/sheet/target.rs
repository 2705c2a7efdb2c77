//! What a column can be about: a field of the form's table, or a part of the answer to a question.

use dengji_base::label::Label;
use dengji_platform::platform::{AnswerShape, Profile, Question};
use dengji_registration::application::{Field, FormPart, Holds, asked, can_be_answered};

/// The part of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AnswerPart {
    Yes,
    Number,
    Explanation,
}

impl AnswerPart {
    fn key(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Number => "number",
            Self::Explanation => "explanation",
        }
    }

    pub(super) fn parse(key: &str) -> Option<Self> {
        [Self::Yes, Self::Number, Self::Explanation].into_iter().find(|part| part.key() == key)
    }

    /// What a question asks for.
    pub(super) fn of(question: &Question) -> Option<Self> {
        can_be_answered(question.shape).then(|| Self::parse(asked(question))).flatten()
    }
}

/// What a column is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    Field(Field),
    /// The question at this position of the profile.
    Answer(usize, AnswerPart),
}

impl Target {
    /// Every target that a sheet can carry, in the order of the form.
    pub(super) fn all(profile: &Profile) -> Vec<Self> {
        let fields = Field::ALL.iter().map(|field| Self::Field(*field));
        let answers = profile.questions.iter().enumerate().flat_map(|(position, question)| {
            let first = AnswerPart::of(question).map(|part| Self::Answer(position, part));
            let details = question.explanation_on.filter(|_| question.shape == AnswerShape::YesNo);
            first.into_iter().chain(details.map(|_| Self::Answer(position, AnswerPart::Explanation)))
        });
        fields.chain(answers).collect()
    }

    /// As the form names it.
    pub(super) fn path(self, profile: &Profile) -> String {
        match self {
            Self::Field(field) => field.path().to_owned(),
            Self::Answer(position, part) => {
                let id = profile.questions.get(position).map_or("", |question| question.id.as_str());
                format!("{}/{id}/{}", FormPart::Questions.root(), part.key())
            }
        }
    }

    pub(super) fn parse(path: &str, profile: &Profile) -> Option<Self> {
        if let Some(field) = Field::ALL.iter().find(|field| field.path() == path) {
            return Some(Self::Field(*field));
        }
        let (id, part) = path.strip_prefix(FormPart::Questions.root())?.strip_prefix('/')?.split_once('/')?;
        let position = profile.questions.iter().position(|question| question.id == id)?;
        Some(Self::Answer(position, AnswerPart::parse(part)?))
    }

    pub(super) fn part(self) -> FormPart {
        match self {
            Self::Field(field) => field.part(),
            Self::Answer(..) => FormPart::Questions,
        }
    }

    pub(super) fn holds(self) -> Holds {
        match self {
            Self::Field(field) => field.holds(),
            Self::Answer(_, AnswerPart::Yes) => Holds::YesNo,
            Self::Answer(_, AnswerPart::Number) => Holds::Text,
            Self::Answer(_, AnswerPart::Explanation) => Holds::Lines,
        }
    }

    /// What people call it, without the part of the form.
    pub(super) fn label(self, profile: &Profile) -> Label {
        match self {
            Self::Field(field) => field.label(profile),
            Self::Answer(position, part) => {
                let (number, text) = profile.questions.get(position).map_or((0, None), |question| {
                    (question.number, Some(&question.text).filter(|text| !text.zh.trim().is_empty()))
                });
                let (zh, en) = match (part, text) {
                    (AnswerPart::Explanation, _) => (" 具体说明", " details"),
                    (_, Some(text)) => (&*text.zh, &*text.en),
                    _ => ("", ""),
                };
                Label {
                    zh: format!("第{number}问 {}", zh.trim()).trim_end().to_owned(),
                    en: format!("Question {number}: {}", en.trim()).trim_end_matches([':', ' ']).to_owned(),
                }
            }
        }
    }
}
