//! The sections of the form.

use super::{FormAddition, FormGroup, FormSection, SubCaseForm, fields::Standing, options::label, prepare};
use crate::application::{BusinessChecker, Field, FormPart, SubCaseInput, row_name};
use dengji_base::{finding::Failure, time::Date};
use dengji_platform::platform::{MaterialScope, Profile};

/// The form of a sub-case as it stands: every field in the order of the printed form, with its name, kind and options,
/// whether it is shown and required now, and where its value stands.
///
/// `today` is the day in China: whether a buyer is under eighteen depends on it.
pub fn form(sub_case: &SubCaseInput<'_>, profile: &Profile, today: Date) -> SubCaseForm {
    let checker = BusinessChecker::new(profile, sub_case.business_type);
    let mut document = prepare::with_blocks(sub_case, &checker.active(sub_case, today));
    let waiting = prepare::waiting_answers(&document, &checker.active(&document.input(), today));
    document.questionnaire.answers.extend(waiting);
    let sections = {
        let input = document.input();
        let rules = &checker.active(&input, today);
        let values = serde_json::to_value(&document).unwrap_or_default();
        let standing = Standing { document: &document, values, rules, today };
        FormPart::ALL.iter().map(|part| standing.section(*part)).collect()
    };
    SubCaseForm { sub_case: document, sections }
}

/// The blank form of a business type, for a page on which nothing was filled in yet.
///
/// `Misuse` with `case.unknown_business_type` where the profile has no such business.
pub fn form_for(business_type: &str, profile: &Profile, today: Date) -> Result<SubCaseForm, Failure> {
    let business = profile.known_business(business_type)?;
    Ok(form(&prepare::begun(business).input(), profile, today))
}

/// Fields of a list, which stand together.
fn list(fields: Vec<super::FormField>) -> Vec<FormGroup> {
    vec![FormGroup { pointer: String::new(), label: None, removable: false, fields }]
}

impl Standing<'_> {
    fn section(&self, part: FormPart) -> FormSection {
        let groups = match part {
            FormPart::Questions => self.questions(),
            FormPart::SharedMaterials => list(self.materials(MaterialScope::Shared)),
            FormPart::Materials => list(self.materials(MaterialScope::SubCase)),
            _ => self.groups(part),
        };
        FormSection {
            part,
            label: part.name(self.rules.business),
            pointer: part.root().to_owned(),
            visible: groups.iter().flat_map(|group| &group.fields).any(|field| field.visible),
            add: part.party().map(|_| FormAddition {
                label: label("添加", "add"),
                pointer: format!("{}/-", part.root()),
                value: "{}".to_owned(),
            }),
            groups,
        }
    }

    /// The rows of a party, or the one block of another part.
    fn groups(&self, part: FormPart) -> Vec<FormGroup> {
        let form = &self.document.application;
        let Some(party) = part.party() else {
            let shown = match part {
                FormPart::Mortgage => self.rules.expects_mortgage() || self.has_any(part, 0),
                FormPart::Easement => self.has_any(part, 0) || self.is_starred(part),
                _ => true,
            };
            let fields = self.fields(part, 0, shown);
            return vec![FormGroup { pointer: part.root().to_owned(), label: None, removable: false, fields }];
        };
        let rows = match part {
            FormPart::Buyers => form.buyers.len(),
            FormPart::Sellers => form.sellers.len(),
            _ => form.mortgagees.len(),
        };
        let expected = self.rules.expects(party);
        let group = |row: usize| FormGroup {
            pointer: format!("{}/{row}", part.root()),
            label: Some(row_name(part, row, self.rules.business)),
            removable: rows > 1 || !expected,
            fields: self.fields(part, row, expected || self.has_any(part, row)),
        };
        (0..rows).map(group).collect()
    }

    fn is_starred(&self, part: FormPart) -> bool {
        Field::ALL.iter().any(|field| field.part() == part && self.rules.starred(*field).is_some())
    }

    fn fields(&self, part: FormPart, row: usize, shown: bool) -> Vec<super::FormField> {
        let fields = Field::ALL.iter().filter(|field| field.part() == part);
        fields.map(|field| self.field(*field, row, shown)).collect()
    }
}
