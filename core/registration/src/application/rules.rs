//! A profile's rules for one business type, looked up once: which fields are starred, which questions and materials
//! can apply, how the number of each paper is checked.

use super::{
    Facts,
    fields::{FIELD_COUNT, Field},
};
use dengji_base::identifier::IdentifierKind;
use dengji_platform::platform::{
    BusinessType, Condition, DocumentType, Fact, FactSource, PartyRole, Profile, RequiredField,
};

/// Whether a rule applies to a business: known beforehand, or only with the form in hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Applies {
    Always,
    Never,
    Depends,
}

/// Positions in the profile's own lists stand for its entries, so that the rules own no part of it.
#[derive(Clone, Debug)]
pub(crate) struct BusinessRules {
    /// For each field, the entry of the profile's `required_fields` that stars it in every case of this business.
    starred: [Option<u16>; FIELD_COUNT],
    /// Entries that star a field only under a condition on the form.
    sometimes: Vec<(Field, u16)>,
    questions: Vec<Applies>,
    checklist: Vec<Applies>,
}

/// What a condition says when only the business is known.
fn settle(condition: &Condition, business: Option<&BusinessType>) -> Option<bool> {
    let all = |of: &[Condition], wanted: bool| {
        // `wanted` is the outcome that every part must have; one other outcome decides at once.
        let mut open = false;
        for part in of {
            match settle(part, business) {
                Some(outcome) if outcome == wanted => {}
                Some(_) => return Some(false),
                None => open = true,
            }
        }
        if open { None } else { Some(true) }
    };
    match condition {
        Condition::Always {} => Some(true),
        Condition::All { of } => all(of, true),
        Condition::Any { of } => all(of, false).map(|none| !none),
        Condition::Not { of } => all(of, false),
        Condition::Is { fact: Fact::Mortgage } => Some(business.is_some_and(|business| business.mortgage)),
        Condition::OneOf { fact: Fact::RegistrationType, values } => {
            Some(business.is_some_and(|business| values.contains(&business.registration_type)))
        }
        Condition::OneOf { fact: Fact::BusinessType, values } if business.is_some() => {
            business.map(|business| values.contains(&business.code))
        }
        _ => None,
    }
}

fn applies(condition: &Condition, business: Option<&BusinessType>) -> Applies {
    match settle(condition, business) {
        Some(true) => Applies::Always,
        Some(false) => Applies::Never,
        None => Applies::Depends,
    }
}

impl BusinessRules {
    /// The rules for a business; for an unknown one, those that hold for every business.
    pub(crate) fn new(profile: &Profile, business: Option<&BusinessType>) -> Self {
        let mut starred = [None; FIELD_COUNT];
        let mut sometimes = Vec::new();
        for (position, required) in profile.required_fields.iter().enumerate() {
            // The linter refuses patterns that name no field, and lists of this length.
            let (Some(field), Ok(position)) = (Field::parse(&required.field), u16::try_from(position)) else {
                continue;
            };
            match applies(&required.condition, business) {
                Applies::Never => {}
                Applies::Depends => sometimes.push((field, position)),
                Applies::Always => {
                    if let Some(slot) = starred.get_mut(field as usize) {
                        slot.get_or_insert(position);
                    }
                }
            }
        }
        Self {
            starred,
            sometimes,
            questions: profile.questions.iter().map(|question| applies(&question.condition, business)).collect(),
            checklist: profile.checklist.iter().map(|item| applies(&item.condition, business)).collect(),
        }
    }
}

/// The rules of one check: the profile, what was looked up in it, and the facts of the form.
pub(crate) struct Active<'a> {
    pub(crate) profile: &'a Profile,
    pub(crate) business: Option<&'a BusinessType>,
    pub(crate) facts: Facts<'a>,
    rules: &'a BusinessRules,
    starred: [Option<u16>; FIELD_COUNT],
}

impl<'a> Active<'a> {
    pub(crate) fn new(profile: &'a Profile, rules: &'a BusinessRules, facts: Facts<'a>) -> Self {
        let mut starred = rules.starred;
        for (field, position) in &rules.sometimes {
            let holds =
                || profile.required_fields.get(usize::from(*position)).is_some_and(|r| r.condition.holds(&facts));
            if let Some(slot) = starred.get_mut(*field as usize)
                && slot.is_none()
                && holds()
            {
                *slot = Some(*position);
            }
        }
        Self { profile, business: facts.business(), facts, rules, starred }
    }

    /// The rule that stars this field, if one does.
    pub(crate) fn starred(&self, field: Field) -> Option<&'a RequiredField> {
        let position = self.starred.get(field as usize).copied().flatten()?;
        self.profile.required_fields.get(usize::from(position))
    }

    /// Whether the form has this party; that of a business that nobody knows may have any.
    pub(crate) fn expects(&self, party: PartyRole) -> bool {
        self.business.is_none_or(|business| business.party(party).is_some())
    }

    /// Whether the form has 抵押情况.
    pub(crate) fn expects_mortgage(&self) -> bool {
        self.business.is_none_or(|business| business.mortgage)
    }

    /// The document type with this code.
    pub(crate) fn paper(&self, code: &str) -> Option<&'a DocumentType> {
        self.profile.document_type(code)
    }

    /// Whether the question at this position of the profile applies.
    pub(crate) fn question_applies(&self, position: usize) -> bool {
        let question = self.profile.questions.get(position);
        question.is_some_and(|question| decide(self.rules.questions.get(position), &question.condition, &self.facts))
    }

    /// Whether the item at this position of the checklist is asked for.
    pub(crate) fn item_applies(&self, position: usize) -> bool {
        let item = self.profile.checklist.get(position);
        item.is_some_and(|item| decide(self.rules.checklist.get(position), &item.condition, &self.facts))
    }
}

fn decide(applies: Option<&Applies>, condition: &Condition, facts: &dyn FactSource) -> bool {
    match applies {
        Some(Applies::Always) => true,
        Some(Applies::Never) => false,
        Some(Applies::Depends) | None => condition.holds(facts),
    }
}

/// Whether a paper of this kind names an organisation.
pub(crate) fn names_organisation(kind: IdentifierKind) -> bool {
    matches!(kind, IdentifierKind::Uscc | IdentifierKind::OrganisationCode | IdentifierKind::BusinessLicence)
}
