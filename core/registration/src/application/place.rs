//! What people call a place in a sub-case: the names of the form, of its parties' rows, its questions and materials.

use super::fields::{Field, FormPart};
use dengji_base::{finding::Finding, label::Label};
use dengji_platform::platform::{BusinessType, Profile};

/// A name behind another.
fn within(outer: &Label, inner: &Label) -> Label {
    Label { zh: format!("{}：{}", outer.zh, inner.zh), en: format!("{}: {}", outer.en, inner.en) }
}

/// The row of a party as the form numbers it.
pub(crate) fn row_name(part: FormPart, row: usize, business: Option<&BusinessType>) -> Label {
    let (name, number) = (part.name(business), row.saturating_add(1));
    Label { zh: format!("{}{number}", name.zh), en: format!("{} {number}", name.en) }
}

/// 具体说明: the second field of a question.
pub(crate) fn details() -> Label {
    Label { zh: "具体说明".to_owned(), en: "details".to_owned() }
}

/// What a question is called by its number.
pub(crate) fn question_name(number: &str) -> Label {
    Label { zh: format!("第{number}问"), en: format!("question {number}") }
}

/// What people call the place in a sub-case to which a finding points; none for the sub-case as a whole.
pub(crate) fn label_of(
    pointer: &str,
    finding: &Finding,
    profile: &Profile,
    business: Option<&BusinessType>,
) -> Option<Label> {
    if pointer.starts_with("/questionnaire") {
        let Some(number) = finding.param("number") else {
            return Some(FormPart::Questions.label());
        };
        let question = question_name(number);
        return Some(if pointer.ends_with("/explanation") { within(&question, &details()) } else { question });
    }
    if pointer.starts_with("/materials") {
        let item = finding.param("item").and_then(|item| profile.material_name(item));
        return Some(item.cloned().unwrap_or_else(|| FormPart::Materials.label()));
    }
    let part = FormPart::ALL.iter().find(|part| {
        let rest = pointer.strip_prefix(part.root());
        !part.root().is_empty() && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    });
    let rest = part.and_then(|part| pointer.strip_prefix(part.root())).unwrap_or_default();
    let row = rest.split('/').nth(1).and_then(|row| row.parse::<usize>().ok());
    let field = Field::ALL.iter().find(|field| field.pointer(row.unwrap_or_default()) == pointer);
    let label = field.map(|field| field.label(profile));
    let Some(part) = part else {
        return label;
    };
    let outer = match row {
        Some(row) if part.party().is_some() => row_name(*part, row, business),
        _ => part.name(business),
    };
    Some(match label {
        Some(label) => within(&outer, &label),
        None => outer,
    })
}
