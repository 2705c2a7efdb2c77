//! Where the value of a target stands in a sub-case, for writing and for reading.

use super::target::{AnswerPart, Target};
use dengji_base::identifier::IdentifierText;
use dengji_platform::platform::Profile;
use dengji_registration::{
    application::{Agent, CoOwnership, Field, FormPart, Organisation, SubCaseDocument},
    questionnaire::Answer,
};

/// A value of a sub-case.
pub(super) enum Slot<'a> {
    Text(&'a mut String),
    Identifier(&'a mut IdentifierText),
    Truth(&'a mut Option<bool>),
    CoOwnership(&'a mut Option<CoOwnership>),
}

fn agent<'a>(agent: &'a mut Option<Agent>, key: &str) -> Option<Slot<'a>> {
    let agent = agent.get_or_insert_default();
    Some(match key {
        "name" => Slot::Text(&mut agent.name),
        "documentType" => Slot::Text(&mut agent.document_type),
        "documentNumber" => Slot::Identifier(&mut agent.document_number),
        "phone" => Slot::Text(&mut agent.phone),
        _ => return None,
    })
}

fn organisation<'a>(list: &'a mut [Organisation], row: usize, of_agent: bool, key: &str) -> Option<Slot<'a>> {
    let party = list.get_mut(row)?;
    if of_agent {
        return agent(&mut party.agent, key);
    }
    Some(match key {
        "name" => Slot::Text(&mut party.name),
        "documentType" => Slot::Text(&mut party.document_type),
        "documentNumber" => Slot::Identifier(&mut party.document_number),
        "holderNature" => Slot::Text(&mut party.holder_nature),
        _ => return None,
    })
}

/// The value of a target, in this row of its party; the row is there. Blocks and answers that hold it are made.
pub(super) fn slot<'a>(
    document: &'a mut SubCaseDocument,
    target: Target,
    row: usize,
    profile: &Profile,
) -> Option<Slot<'a>> {
    let field = match target {
        Target::Field(field) => field,
        Target::Answer(position, part) => return answer(document, position, part, profile),
    };
    let (key, of_agent) = (field.key(), field.path().contains("/agent/"));
    let (unit, form) = (&mut document.unit, &mut document.application);
    Some(match field.part() {
        FormPart::Kind => Slot::Text(match field {
            Field::BusinessType => &mut document.business_type,
            Field::OrganisationType => &mut document.organisation_type,
            _ => &mut document.property_type,
        }),
        FormPart::Unit => match key {
            "unitCode" => Slot::Identifier(&mut unit.unit_code),
            "certificateNumber" => Slot::Identifier(&mut unit.certificate_number),
            "location" => Slot::Text(&mut unit.location),
            "district" => Slot::Text(&mut unit.district),
            "plannedUse" => Slot::Text(&mut unit.planned_use),
            "housingNature" => Slot::Text(&mut unit.housing_nature),
            "housingType" => Slot::Text(&mut unit.housing_type),
            "buildingArea" => Slot::Text(&mut unit.building_area),
            "innerArea" => Slot::Text(&mut unit.inner_area),
            "contractStatus" => Slot::Text(&mut unit.contract_status),
            _ => return None,
        },
        FormPart::Property => {
            let property = form.property.get_or_insert_default();
            match key {
                "unitCode" => Slot::Identifier(&mut property.unit_code),
                "certificateNumber" => Slot::Identifier(&mut property.certificate_number),
                "location" => Slot::Text(&mut property.location),
                "district" => Slot::Text(&mut property.district),
                "plannedUse" => Slot::Text(&mut property.planned_use),
                "registeredArea" => Slot::Text(&mut property.registered_area),
                _ => return None,
            }
        }
        FormPart::Buyers => {
            let buyer = form.buyers.get_mut(row)?;
            if of_agent {
                return agent(&mut buyer.agent, key);
            }
            match key {
                "name" => Slot::Text(&mut buyer.name),
                "documentType" => Slot::Text(&mut buyer.document_type),
                "documentNumber" => Slot::Identifier(&mut buyer.document_number),
                "holderNature" => Slot::Text(&mut buyer.holder_nature),
                "phone" => Slot::Text(&mut buyer.phone),
                "coOwnership" => Slot::CoOwnership(&mut buyer.co_ownership),
                "share" => Slot::Text(&mut buyer.share),
                _ => return None,
            }
        }
        FormPart::Sellers => return organisation(&mut form.sellers, row, of_agent, key),
        FormPart::Mortgagees => return organisation(&mut form.mortgagees, row, of_agent, key),
        FormPart::Mortgage => {
            let mortgage = form.mortgage.get_or_insert_default();
            match key {
                "maximumAmount" => Slot::Truth(&mut mortgage.maximum_amount),
                "transferRestricted" => Slot::Truth(&mut mortgage.transfer_restricted),
                "principal" => Slot::Text(&mut mortgage.principal),
                "claimFrom" => Slot::Text(&mut mortgage.claim_from),
                "claimTo" => Slot::Text(&mut mortgage.claim_to),
                "area" => Slot::Text(&mut mortgage.area),
                "securedScope" => Slot::Text(&mut mortgage.secured_scope),
                _ => return None,
            }
        }
        FormPart::Easement => {
            let easement = form.easement.get_or_insert_default();
            match key {
                "dominantLand" => Slot::Text(&mut easement.dominant_land),
                "servientLand" => Slot::Text(&mut easement.servient_land),
                _ => return None,
            }
        }
        FormPart::Contact => {
            let contact = form.contact.get_or_insert_default();
            match key {
                "name" => Slot::Text(&mut contact.name),
                "phone" => Slot::Text(&mut contact.phone),
                "address" => Slot::Text(&mut contact.address),
                _ => return None,
            }
        }
        FormPart::Questions | FormPart::SharedMaterials | FormPart::Materials => return None,
    })
}

fn answer<'a>(
    document: &'a mut SubCaseDocument,
    position: usize,
    part: AnswerPart,
    profile: &Profile,
) -> Option<Slot<'a>> {
    let id = &profile.questions.get(position)?.id;
    let answers = &mut document.questionnaire.answers;
    if !answers.iter().any(|answer| answer.question == *id) {
        answers.push(Answer { question: id.clone(), ..Answer::default() });
    }
    let answer = answers.iter_mut().find(|answer| answer.question == *id)?;
    Some(match part {
        AnswerPart::Yes => Slot::Truth(&mut answer.yes),
        AnswerPart::Number => Slot::Text(&mut answer.number),
        AnswerPart::Explanation => Slot::Text(&mut answer.explanation),
    })
}

/// How many rows a part has: one, where it is no list.
pub(super) fn rows(document: &SubCaseDocument, part: FormPart) -> usize {
    let form = &document.application;
    match part {
        FormPart::Buyers => form.buyers.len(),
        FormPart::Sellers => form.sellers.len(),
        FormPart::Mortgagees => form.mortgagees.len(),
        _ => 1,
    }
}

/// Adds a blank row to a part that is a list.
pub(super) fn add_row(document: &mut SubCaseDocument, part: FormPart) {
    let form = &mut document.application;
    match part {
        FormPart::Buyers => form.buyers.push(dengji_registration::application::Buyer::default()),
        FormPart::Sellers => form.sellers.push(Organisation::default()),
        FormPart::Mortgagees => form.mortgagees.push(Organisation::default()),
        _ => {}
    }
}
