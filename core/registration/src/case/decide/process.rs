//! The way to filing: submission, signatures, confirmation, withdrawal, tax, the registry's status.

use std::rc::Rc;

use super::{
    super::{
        Case,
        command::{Action, Inquiry, SplitFrom, SubCaseContent},
        event::{Effect, Event, VoidCause},
        form::Forms,
        guard::{Guards, enterprise_staff, is_confirmed, remedy},
        open,
        proof::Bound,
        state::{CaseKind, CaseStage, SubCase, SubCaseStage},
    },
    Decider, MAX_REASONS,
};
use crate::property;
use dengji_base::{
    evidence::Subject,
    finding::{Code, Finding, Role},
    party::Evidence,
    words,
};
use dengji_platform::{
    ledger::MAX_TOKEN,
    platform::{ConfirmationAct, ProfileRef},
};

impl Decider<'_> {
    pub(super) fn submit(&mut self, number: &str) {
        let case = self.case;
        let stage = case.state.stage;
        match (case.state.kind, stage) {
            (CaseKind::Batch, CaseStage::Draft) => {
                self.guards.add(Finding::new(Code::CaseNotSaved, "/stage"), enterprise_staff(), remedy("save", None));
            }
            _ => self.unsubmitted("submit"),
        }
        open::batch_number(self.context, &mut self.report, number);
        let waiting = || case.state.sub_cases.iter().enumerate().filter(|(_, sub)| sub.stage == SubCaseStage::Editing);
        if waiting().next().is_none() && case.state.stage != CaseStage::Signing {
            let step = self.guards.mailboxes(case, None).step("add_units");
            let step = step.filter(|step| step.action == "add_units");
            self.guards.add(Finding::new(Code::CaseNoUnits, "/subCases"), enterprise_staff(), step);
        }
        let lazy = Rc::clone(&self.guards.forms);
        let forms = Forms::of(&lazy, case, self.context);
        // A button names the first errors, and lets the others be counted.
        let known = self.asking.then(|| case.errors(forms, self.context));
        for (at, sub) in waiting() {
            let expected = known.as_ref().map(|known| known.get(&at).copied().unwrap_or(0));
            match expected {
                Some(0) => {}
                Some(errors) if self.guards.unmet.len() >= MAX_REASONS => self.guards.more += errors,
                _ => self.sound(forms, at, sub),
            }
            self.report.findings.extend(self.guards.one_side(case, at, sub));
        }
        if !self.guards.unmet.is_empty() {
            return;
        }
        self.events.push(Event::Submitted { at: self.context.now, number: number.to_owned() });
        for (_, sub) in waiting() {
            self.open_round(sub);
        }
    }

    /// The form of this sub-case has no errors.
    fn sound(&mut self, forms: &Forms<'_>, at: usize, sub: &SubCase) {
        let findings = forms.findings(at, sub);
        let _ = forms.note(at, &findings);
        for finding in findings {
            if finding.is_error() {
                let step = self.guards.mend(self.case, sub, &finding);
                self.guards.add(finding, enterprise_staff(), step);
            } else {
                self.report.push(finding);
            }
        }
    }

    pub(super) fn submission_failed(&mut self, reason: &str) {
        let case = self.case;
        let stages: &[CaseStage] = match case.state.kind {
            // A batch that was never saved cannot have been submitted, and does not come past saving like this.
            CaseKind::Batch => &[CaseStage::Saved, CaseStage::SubmitFailed, CaseStage::Signing],
            CaseKind::Single => &[CaseStage::Draft, CaseStage::Saved, CaseStage::SubmitFailed, CaseStage::Signing],
        };
        self.guards.stage(case, "report_submission_failure", stages);
        for (at, sub) in case.state.sub_cases.iter().enumerate() {
            let signed = sub.round.as_ref().is_some_and(|round| !round.signatures.is_empty());
            if sub.stage == SubCaseStage::Rejected
                || (sub.stage == SubCaseStage::Submitted && (signed || sub.sealed.is_some() || sub.approved.is_some()))
            {
                let finding = Finding::new(Code::CaseSigningBegun, format!("/subCases/{at}")).with("sub_case", &sub.id);
                self.guards.add(finding, Vec::new(), None);
            }
        }
        self.events.push(Event::SubmissionFailed { reason: reason.to_owned() });
    }

    pub(super) fn sign(&mut self, id: &str, round: u32, signer: &str, evidence: &Evidence) {
        let Some(sub) = self.target(id, Guards::submitted) else {
            return;
        };
        if sub.stage != SubCaseStage::Submitted {
            return;
        }
        let Some(current) = sub.round.as_ref().filter(|round| !round.signers.is_empty()) else {
            let finding = Finding::new(Code::SigningNotNeeded, "/action/subCase").with("sub_case", &sub.id);
            self.guards.add(finding, Vec::new(), None);
            return;
        };
        self.guards.signature(sub, current, round, signer);
        if let Some(person) = current.signers.iter().find(|person| person.key == signer) {
            let subject = Subject::Person(person.document_kind, &person.document_number);
            let bound = Bound { digest: &current.digest, subject: Some(subject), since: Some(current.issued) };
            self.evidence("sign", evidence, bound, "/action/evidence");
        }
        self.events.push(Event::Signed {
            sub_case: sub.id.clone(),
            round,
            signer: signer.to_owned(),
            at: self.context.now,
            evidence: evidence.clone(),
        });
        if current.signatures.len() + 1 >= current.signers.len() {
            self.events.push(Event::RoundCompleted { sub_case: sub.id.clone(), round });
            if !self.case.business_type(self.context.profile).is_some_and(|business| is_confirmed(business, sub)) {
                let (sub_case, digest) = (sub.id.clone(), current.digest.clone());
                self.effects.push(Effect::RequestConfirmation { sub_case, digest });
            }
        }
    }

    pub(super) fn regenerate(&mut self, id: &str, reason: &str) {
        let sub = self.target(id, |guards, sub, pointer| {
            guards.submitted(sub, pointer);
            guards.regeneration(sub, reason, pointer);
        });
        if let Some(sub) = sub {
            self.void(sub, VoidCause::Regenerated, reason);
            self.open_round(sub);
        }
    }

    pub(super) fn confirm(&mut self, sub_cases: &[String], act: ConfirmationAct) {
        let Some(business) = self.case.business_type(self.context.profile) else {
            return;
        };
        let found = self.targets(sub_cases, |guards, sub, pointer| {
            guards.submitted(sub, pointer);
            if sub.stage == SubCaseStage::Submitted {
                guards.confirmation(business, sub, act, pointer);
                guards.persons_first(sub, act, pointer);
            }
        });
        for sub in found {
            let at = self.case.sub_case(&sub.id).map_or(0, |(at, _)| at);
            self.report.findings.extend(self.guards.one_side(self.case, at, sub));
        }
    }

    pub(super) fn reject(&mut self, id: &str, reason: &str) {
        let business = self.case.business_type(self.context.profile);
        let sub = self.target(id, |guards, sub, pointer| {
            guards.submitted(sub, pointer);
            if sub.stage == SubCaseStage::Submitted && business.is_some_and(|business| is_confirmed(business, sub)) {
                let finding = Finding::new(Code::CaseAlreadyConfirmed, pointer).with("sub_case", &sub.id);
                guards.add(finding, enterprise_staff(), remedy("withdraw", Some(sub)));
            }
        });
        if let Some(sub) = sub {
            self.events.push(Event::Rejected { sub_case: sub.id.clone(), reason: reason.to_owned() });
            self.effects.push(Effect::NotifyParty {
                role: Role::Handler,
                signer: None,
                sub_case: sub.id.clone(),
                subject: Code::CaseRejectedNeedsWithdrawal.as_str().to_owned(),
            });
        }
    }

    pub(super) fn withdraw(&mut self, id: &str, new_case: &str) {
        let case = self.case;
        let Some(sub) = self.target(id, |guards, sub, pointer| {
            if sub.stage != SubCaseStage::Rejected {
                guards.submitted(sub, pointer);
            }
        }) else {
            return;
        };
        self.void(sub, VoidCause::Withdrawn, "");
        if case.state.kind == CaseKind::Single {
            let case_id = case.state.case_id.clone();
            self.events.push(Event::SubCaseWithdrawn { sub_case: sub.id.clone(), case_id });
            return;
        }
        open::id(&mut self.guards, new_case, "/action/caseId", "caseId");
        if new_case == case.state.case_id {
            let finding = Finding::new(Code::CaseSameId, "/action/caseId").with("case_id", new_case);
            self.guards.add_fault(finding);
        }
        self.events.push(Event::SubCaseWithdrawn { sub_case: sub.id.clone(), case_id: new_case.to_owned() });
        let others = case.state.sub_cases.iter().any(|other| other.is_present() && other.id != sub.id);
        if !others {
            self.events.push(Event::BatchEmptied {});
        }
        self.effects.push(Effect::OpenSingleCase { opening: single_opening(case, sub, new_case) });
    }

    pub(super) fn tax(&mut self, sub_cases: &[String], cleared: bool, evidence: Option<&Evidence>) {
        let found = self.targets(sub_cases, Guards::present);
        let changing: Vec<String> =
            found.iter().filter(|sub| sub.tax_cleared != cleared).map(|sub| sub.id.clone()).collect();
        for (at, sub) in found.iter().enumerate().filter(|(_, sub)| sub.tax_cleared == cleared) {
            let finding = Finding::new(Code::CaseNothingToDo, format!("/action/subCases/{at}"));
            self.report.push(finding.with("sub_case", &sub.id));
        }
        if changing.is_empty() {
            return;
        }
        if cleared {
            match evidence {
                Some(evidence) => self.evidence("report_tax", evidence, Bound::default(), "/action/evidence"),
                None if self.asking => {}
                None => {
                    let finding = Finding::new(Code::CaseEvidenceMissing, "/action/evidence");
                    self.guards.add_fault(finding.with("kind", "tax_certificate"));
                }
            }
        }
        self.events.push(if cleared {
            Event::TaxCleared { sub_cases: changing, evidence: evidence.cloned() }
        } else {
            Event::TaxClearanceWithdrawn { sub_cases: changing }
        });
    }

    pub(super) fn status(&mut self, sub_cases: &[String], status: &str, note: &str) {
        let case = self.case;
        open::token(&mut self.guards, status, MAX_TOKEN, "/action/status", "status");
        let filed: Vec<String> = if sub_cases.is_empty() {
            let filed = || case.state.sub_cases.iter().filter(|sub| sub.stage == SubCaseStage::Filed);
            let ids = |subs: &mut dyn Iterator<Item = &SubCase>| subs.map(|sub| sub.id.clone()).collect::<Vec<_>>();
            let open = ids(&mut filed().filter(|sub| sub.end(self.context.profile).is_none()));
            // Where nothing goes on, each says why.
            if open.is_empty() { ids(&mut filed()) } else { open }
        } else {
            sub_cases.to_vec()
        };
        if filed.is_empty() {
            self.guards.stage(case, "report_status", &[CaseStage::Filed]);
            return;
        }
        let title = self.title();
        let found = self.targets(&filed, |guards, sub, pointer| {
            guards.filed(case, &title, sub, pointer);
            guards.not_ended(sub, pointer);
        });
        let profile = self.context.profile;
        let known = profile.status_called(status);
        match known {
            None => {
                self.report.push(Finding::new(Code::CaseStatusUnknown, "/action/status").with("status", status));
            }
            Some(known) => {
                // What nobody has reported on yet stands at the first status (C-17).
                let first = || profile.first_status();
                let last = |sub: &SubCase| match sub.statuses.last() {
                    Some(last) => profile.status(&last.status),
                    None => first(),
                };
                for before in found.into_iter().filter_map(last) {
                    if before.code != known.code && !known.after.contains(&before.code) {
                        let finding = Finding::new(Code::CaseStatusOrder, "/action/status").assumed(true);
                        let finding = finding.with_named("status", &known.code, &known.name);
                        self.report.push(finding.with_named("before", &before.code, &before.name));
                    }
                }
            }
        }
        let status = known.map_or(status, |known| &known.code);
        let (status, note) = (status.to_owned(), note.to_owned());
        self.events.push(Event::StatusReported { sub_cases: filed, status, at: self.context.now, note });
    }

    pub(super) fn inquiry(&mut self, id: &str, inquiry: &Inquiry) {
        let sub = self.target(id, Guards::present);
        open::id(&mut self.guards, &inquiry.id, "/action/inquiry/id", "inquiry.id");
        for (field, text) in [("question", &inquiry.question), ("answer", &inquiry.answer)] {
            if words::is_blank(text) && !self.asking {
                let finding = Finding::new(Code::CommandForm, format!("/action/inquiry/{field}"));
                self.guards.add_fault(finding.with("field", field));
            }
        }
        if let Some(sub) = sub {
            self.inquiry_evidence(sub, inquiry);
            self.events.push(Event::InquiryRecorded { sub_case: sub.id.clone(), inquiry: inquiry.clone() });
        }
    }

    pub(super) fn take_back(&mut self, sub_cases: &[String], evidence: &[Evidence]) {
        let case = self.case;
        let title = self.title();
        let found = self.targets(sub_cases, |guards, sub, pointer| {
            guards.filed(case, &title, sub, pointer);
            guards.not_ended(sub, pointer);
            guards.not_entered(sub, pointer);
        });
        let filed: Vec<&SubCase> = found.into_iter().filter(|sub| sub.stage == SubCaseStage::Filed).collect();
        self.agreement(&filed, evidence);
        let (sub_cases, evidence) = (sub_cases.to_vec(), evidence.to_vec());
        self.events.push(Event::WithdrawnBeforeEntry { sub_cases, evidence });
    }

    pub(super) fn move_profile(&mut self, to: &ProfileRef) {
        let given = self.context.profile.reference();
        if given != *to {
            let finding = Finding::new(Code::CommandWrongProfile, "/action/to");
            self.guards.add_fault(finding.with("expected", to.shown()).with("given", given.shown()));
            return;
        }
        if self.case.state.metadata.profile == *to {
            let finding = Finding::new(Code::CaseProfileUnchanged, "/action/to");
            self.report.push(finding.with("profile", to.shown()));
            return;
        }
        if self.case.business_type(self.context.profile).is_none() {
            let finding = Finding::new(Code::CaseUnknownBusinessType, "/business/businessType");
            self.guards.add_fault(finding.with("business_type", &self.case.state.business.business_type));
        }
        let forms = Forms::of(&self.guards.forms, self.case, self.context);
        for (at, sub) in self.case.state.sub_cases.iter().enumerate() {
            if sub.stage == SubCaseStage::Editing {
                self.report.findings.extend(forms.findings(at, sub));
            }
        }
        self.events.push(Event::ProfileMoved { from: self.case.state.metadata.profile.clone(), to: to.clone() });
    }
}

fn single_opening(case: &Case, sub: &SubCase, new_case: &str) -> Action {
    let facts = case.state.register_facts.iter().filter(|fact| property::concerns(fact, &sub.unit));
    Action::OpenSingle {
        case_id: new_case.to_owned(),
        business: case.state.business.clone(),
        initiator: case.state.initiator.clone(),
        confirmer: case.state.confirmer.clone(),
        project: case.state.project.clone(),
        split_from: SplitFrom {
            case_id: case.state.case_id.clone(),
            number: case.state.number.clone(),
            sub_case: sub.id.clone(),
        },
        content: SubCaseContent {
            sub_case: sub.id.clone(),
            unit: sub.unit.clone(),
            application: sub.application.clone(),
            questionnaire: sub.questionnaire.clone(),
            materials: sub.materials.clone(),
        },
        register_facts: facts.cloned().collect(),
        tax_cleared: sub.tax_cleared,
    }
}
