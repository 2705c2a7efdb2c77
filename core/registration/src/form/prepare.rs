//! A sub-case with everything that holds a value: blank rows, blocks and answers. What is blank is no block, and no
//! answer, to any check.

use crate::{
    application::{Active, Buyer, Organisation, SubCaseDocument, SubCaseInput, answer_slot, is_open},
    questionnaire::Answer,
};
use dengji_platform::platform::{BusinessType, PartyRole};

/// A sub-case of which only the business is known.
pub(super) fn begun(business: &BusinessType) -> SubCaseDocument {
    let only = |codes: &[String]| match codes {
        [code] => code.clone(),
        _ => String::new(),
    };
    SubCaseDocument {
        business_type: business.code.clone(),
        organisation_type: only(&business.organisation_types),
        property_type: only(&business.property_types),
        ..SubCaseDocument::default()
    }
}

/// A copy of the sub-case with rows and blocks for what its form has.
pub(super) fn with_blocks(input: &SubCaseInput<'_>, rules: &Active<'_>) -> SubCaseDocument {
    let mut document = input.to_document();
    let form = &mut document.application;
    if form.buyers.is_empty() && rules.expects(PartyRole::Buyer) {
        form.buyers.push(Buyer::default());
    }
    for (party, list) in [(PartyRole::Seller, &mut form.sellers), (PartyRole::Mortgagee, &mut form.mortgagees)] {
        if list.is_empty() && rules.expects(party) {
            list.push(Organisation::default());
        }
        for organisation in list {
            organisation.agent.get_or_insert_default();
        }
    }
    for buyer in &mut form.buyers {
        buyer.agent.get_or_insert_default();
    }
    form.contact.get_or_insert_default();
    form.property.get_or_insert_default();
    form.easement.get_or_insert_default();
    form.mortgage.get_or_insert_default();
    document
}

/// Blank answers to the questions that are asked and not answered, where they would stand.
pub(super) fn waiting_answers(document: &SubCaseDocument, rules: &Active<'_>) -> Vec<Answer> {
    let answers = &document.questionnaire.answers;
    let questions = rules.profile.questions.iter().enumerate();
    let waiting = questions.filter(|(position, question)| {
        is_open(question, *position, rules) && answer_slot(answers, rules, *position) >= answers.len()
    });
    waiting.map(|(_, question)| Answer { question: question.id.clone(), ..Answer::default() }).collect()
}
