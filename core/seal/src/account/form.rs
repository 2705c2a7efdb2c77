//! The form of the registration and its checks.

use super::state::{AccountRegistration, Applicant, LegalEntity};
use dengji_base::{
    finding::{Code, Finding, Report},
    identifier::{self, IdentifierKind, Regions},
    time::Date,
    words,
};
use dengji_platform::platform::identity::IdentityProfile;

/// The fields of the form, as pointers into it.
const FIELDS: [&str; 10] = [
    "/loginName",
    "/entity/name",
    "/entity/documentNumber",
    "/entity/address",
    "/entity/region",
    "/entity/representative/name",
    "/entity/representative/documentNumber",
    "/applicant/name",
    "/applicant/documentNumber",
    "/applicant/phone",
];

/// Whether a pointer leads to a text field of the form.
#[doc(hidden)]
pub fn is_registration_field(pointer: &str) -> bool {
    FIELDS.contains(&pointer)
}

fn entity_text<'a>(entity: &'a LegalEntity, field: &str) -> Option<&'a str> {
    Some(match field {
        "/entity/name" => &entity.name,
        "/entity/documentNumber" => entity.document_number.as_typed(),
        "/entity/address" => &entity.address,
        "/entity/region" => &entity.region,
        "/entity/representative/name" => &entity.representative.name,
        "/entity/representative/documentNumber" => entity.representative.document_number.as_typed(),
        _ => return None,
    })
}

fn applicant_text<'a>(applicant: &'a Applicant, field: &str) -> Option<&'a str> {
    Some(match field {
        "/applicant/name" => &applicant.name,
        "/applicant/documentNumber" => applicant.document_number.as_typed(),
        "/applicant/phone" => applicant.phone.as_typed(),
        _ => return None,
    })
}

/// Characters of a name and of an address, as in the form of a case.
const MAX_NAME: usize = 200;
const MAX_ADDRESS: usize = 500;

/// Collects findings on the parts of the form.
pub(super) struct Form<'a> {
    pub(super) profile: &'a IdentityProfile,
    pub(super) today: Date,
    pub(super) regions: &'a Regions,
    pub(super) findings: Vec<Finding>,
}

impl Form<'_> {
    /// The starred fields below `part`, at `pointer` instead of it (UA-002, UA-003).
    fn required<'t>(&mut self, part: &str, pointer: &str, value: impl Fn(&str) -> Option<&'t str>) {
        for rule in self.profile.required_fields.iter().filter(|rule| rule.field.starts_with(part)) {
            if value(&rule.field).is_some_and(words::is_blank) {
                let place = format!("{pointer}{}", rule.field.strip_prefix(part).unwrap_or_default());
                let finding = Finding::new(Code::AccountRequired, place).with("field", &rule.field);
                self.findings.push(finding.with("name", &rule.name.zh).assumed(rule.basis.assumed));
            }
        }
    }

    /// A text on one line: its length, and that all of it is seen.
    fn words(&mut self, text: &str, limit: usize, pointer: String) {
        self.findings.extend(words::flaw(text, limit, false).map(|flaw| flaw.finding(limit, pointer)));
    }

    fn number(&mut self, kind: IdentifierKind, number: &str, pointer: &str) {
        if !words::is_blank(number) {
            identifier::find(kind, number, self.today, self.regions, pointer, &mut self.findings);
        }
    }

    pub(super) fn login_name(&mut self, name: &str, pointer: &str) {
        self.required("/loginName", pointer, |_| Some(name));
        self.words(name, MAX_NAME, pointer.to_owned());
    }

    pub(super) fn entity(&mut self, entity: &LegalEntity, pointer: &str) {
        self.required("/entity", pointer, |field| entity_text(entity, field));
        self.words(&entity.name, MAX_NAME, format!("{pointer}/name"));
        self.words(&entity.address, MAX_ADDRESS, format!("{pointer}/address"));
        self.words(&entity.representative.name, MAX_NAME, format!("{pointer}/representative/name"));
        let number = format!("{pointer}/documentNumber");
        self.number(IdentifierKind::BusinessLicence, entity.document_number.as_typed(), &number);
        let region = entity.region.trim();
        if !region.is_empty() && self.regions.last_name(&format!("{region:0<6}")).is_none() {
            let shown: String = region.chars().take(16).collect();
            let finding = Finding::new(Code::AccountRegionUnknown, format!("{pointer}/region"));
            self.findings.push(finding.with("region", shown));
        }
        let representative = &entity.representative;
        // Without a type, the number is any text (C-58): the library never guesses.
        let kind = representative.document_kind.unwrap_or(IdentifierKind::Other);
        self.number(
            kind,
            representative.document_number.as_typed(),
            &format!("{pointer}/representative/documentNumber"),
        );
    }

    pub(super) fn applicant(&mut self, applicant: &Applicant, pointer: &str) {
        self.required("/applicant", pointer, |field| applicant_text(applicant, field));
        self.words(&applicant.name, MAX_NAME, format!("{pointer}/name"));
        self.number(IdentifierKind::Phone, applicant.phone.as_typed(), &format!("{pointer}/phone"));
    }

    pub(super) fn agreements(&mut self, accepted: &[String], pointer: &str) {
        for agreement in &self.profile.agreements {
            if !accepted.contains(&agreement.code) {
                let finding = Finding::new(Code::AccountAgreementNotAccepted, pointer);
                let finding = finding.with("agreement", &agreement.name.zh).assumed(agreement.basis.assumed);
                self.findings.push(finding);
            }
        }
    }
}

/// Everything that is to be said about the form of a registration, in document order: what lacks, numbers, agreements.
/// Rows UA-002 to UA-009, UA-031.
pub fn check_registration(
    registration: &AccountRegistration,
    profile: &IdentityProfile,
    today: Date,
    regions: &Regions,
) -> Report {
    let mut form = Form { profile, today, regions, findings: Vec::new() };
    form.login_name(&registration.login_name, "/loginName");
    form.entity(&registration.entity, "/entity");
    form.applicant(&registration.applicant, "/applicant");
    form.agreements(&registration.accepted, "/accepted");
    Report { findings: form.findings }
}
