//! What the registry reports after filing: certificates, delivery, since when a right can be registered.

use super::{
    super::{
        after::{notice_kinds, registers},
        event::{Effect, Event},
        guard::remedy,
        issued::{Delivery, IssuedCertificate},
        open,
        state::{SubCase, SubCaseStage},
    },
    Decider,
};
use dengji_base::{
    finding::{Code, Finding, Mender, Role},
    identifier,
    time::Date,
    words,
};
use dengji_platform::ledger::MAX_TOKEN;

impl<'a> Decider<'a> {
    fn filed_sub(&mut self, id: &str) -> Option<&'a SubCase> {
        let (case, title) = (self.case, self.title());
        let sub = self.target(id, |guards, sub, pointer| guards.filed(case, &title, sub, pointer))?;
        (sub.stage == SubCaseStage::Filed).then_some(sub)
    }

    /// Whether the applicants chose delivery, by the question that the profile names (GZ-068).
    fn delivers(&self, sub: &SubCase) -> bool {
        let rules = self.context.profile.after_filing.as_ref();
        let asked = rules.map(|rules| rules.delivery_question.as_str()).filter(|id| !id.is_empty());
        let answers = &sub.questionnaire.answers;
        asked.is_some_and(|id| answers.iter().any(|answer| answer.question == id && answer.yes == Some(true)))
    }

    pub(super) fn certificates(&mut self, id: &str, certificates: &[IssuedCertificate]) {
        let Some(sub) = self.filed_sub(id).filter(|_| !self.asking) else {
            return;
        };
        if certificates.is_empty() {
            self.guards
                .add_fault(Finding::new(Code::CommandForm, "/action/certificates").with("field", "certificates"));
        }
        for (at, issued) in certificates.iter().enumerate() {
            let pointer = format!("/action/certificates/{at}");
            let number = &issued.number;
            if words::is_blank(number.as_typed()) {
                let finding = Finding::new(Code::CommandForm, format!("{pointer}/number")).with("field", "number");
                self.guards.add_fault(finding);
                continue;
            }
            let before = sub.certificates.iter().chain(certificates.iter().take(at));
            if before.into_iter().any(|known| known.number == *number) {
                let finding = Finding::new(Code::CaseCertificateRepeated, format!("{pointer}/number"));
                self.guards.add_fault(finding.with("number", number.as_typed()));
            }
            let (today, regions) = (self.context.now.china_date(), self.context.regions);
            let kind = issued.right.identifier();
            for mut finding in identifier::check(kind, number.as_typed(), today, regions).findings {
                finding.pointer = format!("{pointer}/number");
                // What is issued now has the number of unified registration.
                if finding.code == Code::IdentifierLegacyCertificate {
                    let finding = Finding::new(Code::CaseCertificateForm, finding.pointer);
                    self.guards.add_fault(finding.with("example", issued.right.example()));
                } else if finding.is_error() {
                    self.guards.add_fault(finding);
                } else {
                    self.report.push(finding);
                }
            }
            let day = |day: Date| sub.filed.is_none_or(|filed| day >= filed.china_date()) && day <= today;
            if !day(issued.entered) {
                let finding = Finding::new(Code::CaseDayOrder, format!("{pointer}/entered"));
                self.guards.add_fault(finding.related_to("/now"));
            }
            if !self.case.business_type(self.context.profile).is_none_or(|business| registers(business, issued.right)) {
                self.guards.add_fault(Finding::new(Code::CaseCertificateOfOtherRight, format!("{pointer}/right")));
            }
            for (place, holder) in issued.holders.iter().enumerate() {
                if !names_row(sub, holder) {
                    let shown: String = holder.chars().take(64).collect();
                    let finding = Finding::new(Code::UploadHolderUnknown, format!("{pointer}/holders/{place}"));
                    self.guards.add_fault(finding.with("holder", shown));
                }
            }
        }
        let (sub_case, numbers) = (sub.id.clone(), certificates.iter().map(|one| one.number.clone()).collect());
        if self.delivers(sub) {
            let contact = sub.application.contact.clone().unwrap_or_default();
            self.effects.push(Effect::DeliverCertificates { sub_case: sub_case.clone(), numbers, contact });
        } else {
            self.effects.push(Effect::NotifyParty {
                role: Role::Handler,
                signer: None,
                sub_case: sub_case.clone(),
                subject: Code::CaseCertificateReady.as_str().to_owned(),
            });
        }
        self.events.push(Event::CertificatesIssued { sub_case, certificates: certificates.to_vec() });
    }

    pub(super) fn delivery(&mut self, id: &str, delivery: &Delivery) {
        let Some(sub) = self.filed_sub(id) else {
            return;
        };
        if !self.delivers(sub) {
            let finding = Finding::new(Code::CaseDeliveryNotChosen, "/action/subCase").with("sub_case", &sub.id);
            self.guards.add(finding, Vec::new(), None);
        }
        if sub.certificates.is_empty() {
            let finding = Finding::new(Code::CaseNothingIssued, "/action/subCase").with("sub_case", &sub.id);
            self.guards.add(finding, issuers(), remedy("report_certificates", Some(sub)));
        }
        if self.asking {
            return;
        }
        open::token(&mut self.guards, &delivery.tracking, MAX_TOKEN, "/action/delivery/tracking", "tracking");
        if delivery.numbers.is_empty() {
            self.guards.add_fault(Finding::new(Code::CommandForm, "/action/delivery/numbers").with("field", "numbers"));
        }
        for (at, number) in delivery.numbers.iter().enumerate() {
            if !sub.certificates.is_empty() && !sub.certificates.iter().any(|issued| issued.number == *number) {
                let finding = Finding::new(Code::CaseCertificateUnknown, format!("/action/delivery/numbers/{at}"));
                let finding = finding.with("number", number.as_typed());
                self.guards.add(finding, issuers(), remedy("report_certificates", Some(sub)));
            }
        }
        if delivery.received.is_some_and(|received| received < delivery.sent) {
            let finding = Finding::new(Code::CaseDayOrder, "/action/delivery/received");
            self.guards.add_fault(finding.related_to("/action/delivery/sent"));
        }
        let (sub_case, delivery) = (sub.id.clone(), delivery.clone());
        self.events.push(Event::DeliveryReported { sub_case, delivery });
    }

    pub(super) fn registrable(&mut self, sub_cases: &[String], since: Date) {
        let (case, title) = (self.case, self.title());
        self.targets(sub_cases, |guards, sub, pointer| guards.filed(case, &title, sub, pointer));
        let business = case.business_type(self.context.profile);
        if business.is_none_or(|business| notice_kinds(business).next().is_none()) {
            let finding = Finding::new(Code::CaseNoNotice, "/action/subCases");
            self.guards.add(finding.with("sub_case", sub_cases.first().map_or("", String::as_str)), Vec::new(), None);
        }
        if since > self.context.now.china_date() {
            self.guards.add_fault(Finding::new(Code::CaseDayOrder, "/action/since").related_to("/now"));
        }
        self.events.push(Event::RegistrationPossible { sub_cases: sub_cases.to_vec(), since });
    }
}

/// Who reports certificates.
fn issuers() -> Vec<Mender> {
    Mender::any_of(&[Role::RegistryStaff, Role::System])
}

/// Whether the form has this row.
fn names_row(sub: &SubCase, key: &str) -> bool {
    let form = &sub.application;
    let Some((list, written)) = key.split_once('/') else {
        return false;
    };
    let rows = match list {
        "buyers" => form.buyers.len(),
        "sellers" => form.sellers.len(),
        "mortgagees" => form.mortgagees.len(),
        _ => 0,
    };
    written.parse().is_ok_and(|row: usize| row < rows && row.to_string() == written)
}
