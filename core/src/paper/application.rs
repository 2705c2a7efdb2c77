//! 申请表 of one sub-case with questionnaire, promise and signature lines. Rows GZ-022 to GZ-041, GZ-063, GZ-071, GZ-076
//! to GZ-078.

use super::{
    PaperHead,
    words::{boxes, centred, co_ownership, column, day, document_type, heading, label, option, ordinal, row},
};
use dengji_base::words;
use dengji_pdf::document::paper::{Block, LabelledValue, Paper, SignatureLine, SignatureStyle};
use dengji_platform::platform::{AnswerShape, Label, Profile, Question};
use dengji_registration::{
    application::{Agent, Facts, Field, FormPart, Organisation, SubCaseInput},
    material::receipt_list,
    questionnaire::Answer,
};

/// The application form of one sub-case, as it is signed: form, questionnaire, list of materials, 申请人承诺, the lines to
/// sign on, 重要说明.
///
/// Places: `buyers/0`, … for the persons who sign (the agent where there is one), `mortgagees/0`, … for the agents of
/// mortgagees, `sellers/0`, … for those of sellers: the keys of the signing round; `sellers/0/seal` and
/// `mortgagees/0/seal` for seals. What the profile does not know is printed as it is, and nothing is left out that was
/// filled in.
pub fn application_form(input: &SubCaseInput<'_>, profile: &Profile, head: &PaperHead) -> Paper {
    let business = profile.business_type(input.business_type);
    let name = business.map_or_else(|| label(input.business_type, input.business_type), |known| known.name.clone());
    let title = Label { zh: format!("{}申请表", name.zh), en: format!("Application: {}", name.en) };
    let mut form = Form { profile, input, sections: 0, blocks: Vec::new() };
    form.kind();
    form.property();
    form.buyers();
    form.party(FormPart::Sellers, &input.application.sellers, SELLER);
    form.party(FormPart::Mortgagees, &input.application.mortgagees, MORTGAGEE);
    form.mortgage();
    form.easement();
    form.contact();
    form.questions(head);
    form.materials();
    form.promise();
    form.signatures(head);
    form.notes();
    Paper { blocks: form.blocks, ..head.paper(title, &profile.name.zh) }
}

struct Form<'a> {
    profile: &'a Profile,
    input: &'a SubCaseInput<'a>,
    sections: usize,
    blocks: Vec<Block>,
}

/// The fields of an organisation, as they are printed.
type OrganisationFields = [Field; 8];

const SELLER: OrganisationFields = [
    Field::SellerName,
    Field::SellerDocumentType,
    Field::SellerDocumentNumber,
    Field::SellerHolderNature,
    Field::SellerAgentName,
    Field::SellerAgentDocumentType,
    Field::SellerAgentDocumentNumber,
    Field::SellerAgentPhone,
];

const MORTGAGEE: OrganisationFields = [
    Field::MortgageeName,
    Field::MortgageeDocumentType,
    Field::MortgageeDocumentNumber,
    Field::MortgageeHolderNature,
    Field::MortgageeAgentName,
    Field::MortgageeAgentDocumentType,
    Field::MortgageeAgentDocumentNumber,
    Field::MortgageeAgentPhone,
];

/// Words for a yes or no that was perhaps not said.
fn yes_no(yes: Option<bool>) -> String {
    yes.map(|yes| boxes(Some(yes))).unwrap_or_default()
}

impl Form<'_> {
    fn section(&mut self, name: &Label) {
        self.sections += 1;
        self.blocks.push(heading(&format!("{}、{}", ordinal(self.sections), name.zh), &name.en));
    }

    fn pair(&self, field: Field, value: &str) -> LabelledValue {
        LabelledValue { label: field.label(self.profile), value: value.to_owned(), wide: false }
    }

    /// A field that takes the whole width.
    fn wide(&self, field: Field, value: &str) -> LabelledValue {
        LabelledValue { wide: true, ..self.pair(field, value) }
    }

    fn kind(&mut self) {
        let (profile, input) = (self.profile, self.input);
        let pairs = vec![
            self.pair(Field::OrganisationType, &option(&profile.organisation_types, input.organisation_type)),
            self.pair(Field::PropertyType, &option(&profile.property_types, input.property_type)),
        ];
        self.blocks.push(Block::Grid { pairs });
    }

    fn property(&mut self) {
        let unit = self.input.unit;
        let filled = self.input.application.property().cloned().unwrap_or_default();
        // The form repeats what the unit says; where it was left empty, the unit's own stands.
        let either =
            |filled: &str, unit: &str| if words::is_blank(filled) { unit.to_owned() } else { filled.to_owned() };
        let squared = |area: &str| if words::is_blank(area) { String::new() } else { format!("{area} 平方米") };
        let code = either(filled.unit_code.as_typed(), unit.unit_code.as_typed());
        let location = either(&filled.location, &unit.location);
        let certificate = either(filled.certificate_number.as_typed(), unit.certificate_number.as_typed());
        let status = option(&self.profile.contract_statuses, &unit.contract_status);
        self.section(&FormPart::Property.label());
        let pairs = vec![
            self.wide(Field::PropertyUnitCode, &code),
            self.wide(Field::PropertyLocation, &location),
            self.pair(Field::PropertyDistrict, &either(&filled.district, &unit.district)),
            self.pair(Field::PropertyPlannedUse, &either(&filled.planned_use, &unit.planned_use)),
            self.pair(Field::UnitHousingNature, &unit.housing_nature),
            self.pair(Field::UnitHousingType, &unit.housing_type),
            self.pair(Field::UnitBuildingArea, &squared(&unit.building_area)),
            self.pair(Field::UnitInnerArea, &squared(&unit.inner_area)),
            self.pair(Field::PropertyRegisteredArea, &squared(&filled.registered_area)),
            self.pair(Field::UnitContractStatus, &status),
            self.wide(Field::PropertyCertificateNumber, &certificate),
        ];
        self.blocks.push(Block::Grid { pairs });
    }

    fn party(&mut self, part: FormPart, organisations: &[Organisation], fields: OrganisationFields) {
        let business = self.profile.business_type(self.input.business_type);
        let expected = business.is_some_and(|business| part.party().is_some_and(|role| business.party(role).is_some()));
        if organisations.iter().all(Organisation::is_blank) && !expected {
            return;
        }
        self.section(&part.name(business));
        let blank = [Organisation::default()];
        for organisation in if organisations.is_empty() { &blank } else { organisations } {
            let pairs = self.organisation(organisation, fields);
            self.blocks.push(Block::Grid { pairs });
        }
    }

    fn organisation(&self, organisation: &Organisation, fields: OrganisationFields) -> Vec<LabelledValue> {
        let profile = self.profile;
        let agent = organisation.agent().cloned().unwrap_or_default();
        let values = [
            organisation.name.clone(),
            document_type(profile, &organisation.document_type),
            organisation.document_number.as_typed().to_owned(),
            option(&profile.holder_natures, &organisation.holder_nature),
            agent.name.clone(),
            document_type(profile, &agent.document_type),
            agent.document_number.as_typed().to_owned(),
            agent.phone.clone(),
        ];
        let mut pairs: Vec<_> = fields.into_iter().zip(values).map(|(field, value)| self.pair(field, &value)).collect();
        // The first and the last one stand by themselves.
        for end in [0, fields.len() - 1] {
            if let Some(pair) = pairs.get_mut(end) {
                pair.wide = true;
            }
        }
        pairs
    }

    fn buyers(&mut self) {
        let profile = self.profile;
        self.section(&FormPart::Buyers.name(profile.business_type(self.input.business_type)));
        let buyers = &self.input.application.buyers;
        let named = |field: Field, width| {
            let label = field.label(profile);
            column(&label.zh, &label.en, width)
        };
        let columns = vec![
            centred("序号", "No.", 12),
            named(Field::BuyerName, 31),
            named(Field::BuyerDocumentType, 24),
            named(Field::BuyerDocumentNumber, 46),
            named(Field::BuyerHolderNature, 23),
            named(Field::BuyerPhone, 31),
            named(Field::BuyerCoOwnership, 23),
        ];
        let rows = buyers.iter().zip(1_u32..).map(|(buyer, number)| {
            row(vec![
                number.to_string(),
                buyer.name.clone(),
                document_type(profile, &buyer.document_type),
                buyer.document_number.as_typed().to_owned(),
                option(&profile.holder_natures, &buyer.holder_nature),
                buyer.phone.clone(),
                co_ownership(profile, buyer.co_ownership, &buyer.share),
            ])
        });
        self.blocks.push(Block::Table { columns, rows: rows.collect() });
        let agents: Vec<(u32, &str, &Agent)> = buyers
            .iter()
            .zip(1_u32..)
            .filter_map(|(buyer, number)| Some((number, buyer.name.as_str(), buyer.agent()?)))
            .collect();
        if agents.is_empty() {
            return;
        }
        let columns = vec![
            centred("序号", "No.", 12),
            column("被代理人", "acts for", 34),
            named(Field::BuyerAgentName, 34),
            named(Field::BuyerAgentDocumentType, 32),
            named(Field::BuyerAgentDocumentNumber, 44),
            named(Field::BuyerAgentPhone, 30),
        ];
        let rows = agents.into_iter().map(|(number, buyer, agent)| {
            row(vec![
                number.to_string(),
                buyer.to_owned(),
                agent.name.clone(),
                document_type(profile, &agent.document_type),
                agent.document_number.as_typed().to_owned(),
                agent.phone.clone(),
            ])
        });
        self.blocks.push(Block::Table { columns, rows: rows.collect() });
    }

    fn mortgage(&mut self) {
        let filled = self.input.application.mortgage().cloned();
        let expected = self.profile.business_type(self.input.business_type).is_some_and(|business| business.mortgage);
        if filled.is_none() && !expected {
            return;
        }
        let mortgage = filled.unwrap_or_default();
        let unit =
            |value: &str, unit: &str| if words::is_blank(value) { String::new() } else { format!("{value} {unit}") };
        self.section(&FormPart::Mortgage.label());
        let pairs = vec![
            self.pair(Field::MortgageMaximumAmount, &yes_no(mortgage.maximum_amount)),
            self.pair(Field::MortgagePrincipal, &unit(&mortgage.principal, "万元")),
            self.pair(Field::MortgageClaimFrom, &mortgage.claim_from),
            self.pair(Field::MortgageClaimTo, &mortgage.claim_to),
            self.pair(Field::MortgageArea, &unit(&mortgage.area, "平方米")),
            self.pair(Field::MortgageTransferRestricted, &yes_no(mortgage.transfer_restricted)),
            self.wide(Field::MortgageSecuredScope, &mortgage.secured_scope),
        ];
        self.blocks.push(Block::Grid { pairs });
    }

    fn easement(&mut self) {
        let Some(easement) = self.input.application.easement().cloned() else {
            return;
        };
        self.section(&FormPart::Easement.label());
        let pairs = vec![
            self.wide(Field::EasementDominantLand, &easement.dominant_land),
            self.wide(Field::EasementServientLand, &easement.servient_land),
        ];
        self.blocks.push(Block::Grid { pairs });
    }

    fn contact(&mut self) {
        let contact = self.input.application.contact().cloned().unwrap_or_default();
        self.section(&FormPart::Contact.label());
        let pairs = vec![
            self.pair(Field::ContactName, &contact.name),
            self.pair(Field::ContactPhone, &contact.phone),
            self.wide(Field::ContactAddress, &contact.address),
        ];
        self.blocks.push(Block::Grid { pairs });
    }

    /// 询问记录: what applies, and whatever else was answered.
    fn questions(&mut self, head: &PaperHead) {
        let profile = self.profile;
        let answers = &self.input.questionnaire.answers;
        let facts = Facts::new(*self.input, profile, head.date);
        let mut rows = Vec::new();
        for question in &profile.questions {
            let answer = answers.iter().find(|answer| answer.question == question.id);
            let is_known = !words::is_blank(&question.text.zh) && question.shape != AnswerShape::Unknown;
            if answer.is_some() || (is_known && question.condition.holds(&facts)) {
                rows.push(row(vec![question.number.to_string(), question.text.zh.clone(), answered(question, answer)]));
            }
        }
        for answer in answers {
            if profile.question(&answer.question).is_none() {
                let said = spoken(answer, answer.yes.map(|yes| boxes(Some(yes))).unwrap_or_default());
                rows.push(row(vec![String::new(), answer.question.clone(), said]));
            }
        }
        self.section(&FormPart::Questions.label());
        let columns =
            vec![centred("序号", "No.", 12), column("询问内容", "question", 112), column("回答", "answer", 48)];
        self.blocks.push(Block::Table { columns, rows });
    }

    fn materials(&mut self) {
        let list = receipt_list(self.input.materials, self.profile);
        self.section(&label("申请材料", "Materials"));
        let columns = vec![
            centred("序号", "No.", 12),
            column("材料名称", "material", 110),
            centred("份数", "copies", 22),
            centred("页数", "pages", 22),
        ];
        let rows = list.lines.into_iter().map(|line| {
            let pages = line.pages.map(|pages| pages.to_string()).unwrap_or_default();
            row(vec![line.number.to_string(), line.name.zh, line.copies.to_string(), pages])
        });
        let rows = rows.collect();
        self.blocks.push(Block::Table { columns, rows });
    }

    fn message(&self, code: &str) -> Option<Label> {
        self.profile.message(code).map(|message| message.text.clone())
    }

    fn promise(&mut self) {
        if let Some(text) = self.message("applicant_promise") {
            self.section(&label("申请人承诺", "Applicant's promise"));
            self.blocks.push(Block::Paragraph { text, strong: false });
        }
    }

    fn signatures(&mut self, head: &PaperHead) {
        let application = self.input.application;
        let date = day(head.date);
        let line = |place: String, label: Label, name: &str, style| SignatureLine {
            place,
            label,
            name: name.to_owned(),
            style,
            date: date.clone(),
        };
        let agent_of =
            |party: &Label| Label { zh: format!("{}代理人", party.zh), en: format!("{}: agent", party.en) };
        let mut lines = Vec::new();
        let business = self.profile.business_type(self.input.business_type);
        let party = FormPart::Buyers.name(business);
        for (at, buyer) in application.buyers.iter().enumerate() {
            let (label, name) = match buyer.agent() {
                Some(agent) => (agent_of(&party), format!("{}（代理 {}）", agent.name, buyer.name)),
                None => (party.clone(), buyer.name.clone()),
            };
            lines.push(line(format!("buyers/{at}"), label, &name, SignatureStyle::Signature));
        }
        let mut seals = Vec::new();
        for (part, key, organisations) in [
            (FormPart::Sellers, "sellers", &application.sellers),
            (FormPart::Mortgagees, "mortgagees", &application.mortgagees),
        ] {
            let party = part.name(business);
            for (at, organisation) in organisations.iter().enumerate() {
                if let Some(agent) = organisation.agent() {
                    let key = format!("{key}/{at}");
                    lines.push(line(key, agent_of(&party), &agent.name, SignatureStyle::Signature));
                }
                let place = format!("{key}/{at}/seal");
                seals.push(line(place, party.clone(), &organisation.name, SignatureStyle::Seal));
            }
        }
        lines.extend(seals);
        self.section(&label("签名盖章", "Signatures and seals"));
        self.blocks.push(Block::Signatures { lines });
    }

    fn notes(&mut self) {
        let notes: Vec<Label> =
            ["note_applicants", "note_property"].into_iter().filter_map(|code| self.message(code)).collect();
        if notes.is_empty() {
            return;
        }
        self.blocks.push(heading("重要说明", "Notes"));
        for (note, number) in notes.into_iter().zip(1_u32..) {
            let text = Label { zh: format!("{number}．{}", note.zh), en: format!("{number}. {}", note.en) };
            self.blocks.push(Block::Note { text });
        }
    }
}

/// The answer to a question, with boxes where it asks for yes or no.
fn answered(question: &Question, answer: Option<&Answer>) -> String {
    let empty = Answer::default();
    let answer = answer.unwrap_or(&empty);
    match question.shape {
        AnswerShape::YesNo => spoken(answer, boxes(answer.yes)),
        // Nothing is asked (GZ-070).
        AnswerShape::Reservation if *answer == Answer::default() => "／".to_owned(),
        _ => spoken(answer, answer.yes.map(|yes| boxes(Some(yes))).unwrap_or_default()),
    }
}

/// Everything that was said: yes or no, the number, the explanation.
fn spoken(answer: &Answer, choice: String) -> String {
    let mut parts = vec![choice, answer.number.trim().to_owned()];
    if !words::is_blank(&answer.explanation) {
        parts.push(format!("说明：{}", answer.explanation.trim()));
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n")
}
