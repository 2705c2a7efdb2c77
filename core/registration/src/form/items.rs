//! Questions and materials, in the shape of the form.

use super::{
    FieldKind, FormField, FormGroup,
    fields::Standing,
    options::{label, yes_or_no},
};
use crate::{
    application::{
        EXPLANATION_LIMIT, FormPart, NUMBER_LIMIT, answer_slot, asked, can_be_answered, details as details_name,
        is_open, material_slot, question_name,
    },
    material::Material,
    questionnaire::Answer,
};
use dengji_base::{
    finding::{Code, Severity},
    label::Label,
    words,
};
use dengji_platform::platform::{AnswerShape, MaterialScope, Question};

impl Standing<'_> {
    /// A group for each question that is asked here, was answered all the same, or is only told.
    pub(super) fn questions(&self) -> Vec<FormGroup> {
        let questions = self.rules.profile.questions.iter().enumerate();
        questions.filter_map(|(position, question)| self.question(position, question)).collect()
    }

    fn question(&self, position: usize, question: &Question) -> Option<FormGroup> {
        let path = format!("{}/{}", FormPart::Questions.root(), question.id);
        let name = question_name(&question.number.to_string());
        if question.shape == AnswerShape::Reservation {
            let note = FormField::plain(path, String::new(), question.text.clone(), FieldKind::Note);
            let fields = vec![FormField { readonly: true, ..note }];
            let applies = self.rules.question_applies(position);
            return applies.then(|| FormGroup { pointer: String::new(), label: Some(name), removable: false, fields });
        }
        if !can_be_answered(question.shape) {
            return None;
        }
        let answers = &self.document.questionnaire.answers;
        let row = answer_slot(answers, self.rules, position);
        let pointer = format!("{}/{row}", FormPart::Questions.root());
        let blank = Answer::default();
        let answer = answers.get(row).filter(|answer| answer.question == question.id).unwrap_or(&blank);
        let answered = answer.yes.is_some()
            || ![&answer.number, &answer.explanation].into_iter().all(|text| words::is_blank(text));
        let open = is_open(question, position, self.rules);
        if !open && !answered {
            return None;
        }
        let wording = if words::is_blank(&question.text.zh) { &name } else { &question.text };
        let field = |key: &str, kind| {
            FormField::plain(format!("{path}/{key}"), format!("{pointer}/{key}"), wording.clone(), kind)
        };
        let mut first = match question.shape {
            AnswerShape::Number => FormField {
                longest: u32::try_from(NUMBER_LIMIT).ok(),
                minimum: Some(question.minimum),
                value: answer.number.clone(),
                ..field(asked(question), FieldKind::Number)
            },
            _ => FormField {
                options: yes_or_no(),
                value: answer.yes.map(|yes| yes.to_string()).unwrap_or_default(),
                ..field(asked(question), FieldKind::YesNo)
            },
        };
        let asked = open && question.required;
        first.severity = asked.then(|| self.severity(Code::QuestionnaireAnswerMissing));
        first.required = asked;
        let mut fields = vec![first];
        if let Some(on) = question.explanation_on {
            let mut details = field("explanation", FieldKind::Lines);
            details.label = details_name();
            details.longest = u32::try_from(EXPLANATION_LIMIT).ok();
            let wanted = open && answer.yes == Some(on);
            details.severity =
                (wanted && question.explanation_required).then(|| self.severity(Code::QuestionnaireExplanationMissing));
            details.required = details.severity.is_some();
            details.visible = wanted || !words::is_blank(&answer.explanation);
            details.value.clone_from(&answer.explanation);
            fields.push(details);
        }
        Some(FormGroup { pointer, label: Some(name), removable: false, fields })
    }

    /// The items of a list of materials: those of the checklist that are asked for or were given, then what was given
    /// beside them.
    pub(super) fn materials(&self, scope: MaterialScope) -> Vec<FormField> {
        let (profile, given) = (self.rules.profile, &self.document.materials);
        let mut fields = Vec::new();
        for (position, item) in profile.checklist.iter().enumerate().filter(|(_, item)| item.scope == scope) {
            let row = material_slot(given, self.rules, position);
            let applies = self.rules.item_applies(position);
            if applies || row < given.len() {
                fields.push(self.material(&item.item, item.name.clone(), row, applies.then_some(item.severity)));
            }
        }
        let is_listed = |material: &Material| profile.checklist.iter().any(|item| item.item == material.item);
        for (row, material) in given.iter().enumerate().filter(|(_, material)| !is_listed(material)) {
            if scope == MaterialScope::SubCase {
                let name = profile.material_name(&material.item).cloned();
                let name = name.unwrap_or_else(|| label(&material.item, &material.item));
                fields.push(self.material(&material.item, name, row, None));
            }
        }
        fields
    }

    fn material(&self, item: &str, name: Label, row: usize, severity: Option<Severity>) -> FormField {
        let root = FormPart::Materials.root();
        let given = self.document.materials.iter().filter(|material| material.item == item);
        let files: usize = given.map(|material| material.files.len()).sum();
        let field = FormField::plain(format!("{root}/{item}"), format!("{root}/{row}/files"), name, FieldKind::Files);
        FormField {
            required: severity.is_some(),
            severity,
            value: if files == 0 { String::new() } else { files.to_string() },
            ..field
        }
    }
}
