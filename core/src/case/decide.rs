//! Deciding on commands to an open case.

use std::collections::BTreeSet;

use super::{
    Case, Context, Decision,
    apply::{change, put, share_into},
    command::{Action, Command, ImportedSubCase, SplitFrom, SubCaseContent},
    event::{Effect, Event, SkippedShare, VoidCause},
    filing, form,
    guard::{Guards, enterprise_staff, is_confirmed, remedy},
    open,
    state::{CaseKind, CaseStage, SubCase, SubCaseStage},
};
use crate::{
    finding::{Code, Finding, Mender, Refusal, Report, Role, Severity, Unmet},
    json,
    material::{Material, ShareMode},
    party::{Enterprise, Evidence},
    platform::ConfirmationAct,
};

/// How many findings a refusal lists at most; a count stands for the rest.
const MAX_UNMET: usize = 1000;

/// A short fingerprint of an action (FNV-1a, 64 bits), to notice a command id that is used for something else. It
/// guards against mistakes, not against attackers: the log's digests do that.
pub(super) fn fingerprint(action: &Action) -> String {
    let hash = json::write(action)
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

pub(super) fn decide(case: &Case, command: &Command, context: &Context<'_>) -> Result<Decision, Refusal> {
    if let Some(decision) = repeated(case, command)? {
        return Ok(decision);
    }
    let mut decider = Decider::new(case, context, false);
    open::command_form(&mut decider.guards, command, case.state.version);
    if !matches!(command.action, Action::MoveProfile { .. }) {
        decider.right_profile();
    }
    decider.action(&command.action);
    let Decider { mut guards, mut events, mut effects, report, .. } = decider;
    if !guards.unmet.is_empty() {
        let total = guards.unmet.len();
        if total > MAX_UNMET {
            guards.unmet.truncate(MAX_UNMET);
            let finding = Finding::new(Code::CaseTooManyFindings, "").with("shown", MAX_UNMET).with("total", total);
            guards.add_fault(finding);
        }
        return Err(Refusal { unmet: guards.unmet });
    }
    if let Some(filed) = filing::completed_by(case, context.profile, &command.id, &events, context.now) {
        if let Event::Filed { sub_cases, .. } = &filed {
            effects.push(Effect::FileCase { sub_cases: sub_cases.clone() });
        }
        events.push(filed);
    }
    Ok(Decision { events, effects, report, repeated: false })
}

/// All that stands against an action, whatever its content will be. This is what greys a button.
pub(super) fn against(case: &Case, action: &Action, context: &Context<'_>) -> Vec<Unmet> {
    let mut decider = Decider::new(case, context, true);
    decider.right_profile();
    decider.action(action);
    decider.guards.unmet
}

fn repeated(case: &Case, command: &Command) -> Result<Option<Decision>, Refusal> {
    let seen = case.state.commands.binary_search_by(|seen| seen.id.cmp(&command.id)).ok();
    let Some(seen) = seen.and_then(|at| case.state.commands.get(at)) else {
        return Ok(None);
    };
    if seen.fingerprint == fingerprint(&command.action) {
        return Ok(Some(Decision { repeated: true, ..Decision::default() }));
    }
    let finding = Finding::new(Code::CaseCommandIdReused, "/id").with("id", &command.id);
    Err(Refusal { unmet: vec![Unmet { finding, menders: Vec::new(), remedy: None }] })
}

struct Decider<'a> {
    case: &'a Case,
    context: &'a Context<'a>,
    guards: Guards<'a>,
    events: Vec<Event>,
    effects: Vec<Effect>,
    report: Report,
    /// Only the guards are asked: no content is weighed, and no digest taken.
    asking: bool,
}

impl<'a> Decider<'a> {
    fn new(case: &'a Case, context: &'a Context<'a>, asking: bool) -> Self {
        let guards = Guards::new(context);
        Self { case, context, guards, events: Vec::new(), effects: Vec::new(), report: Report::default(), asking }
    }

    fn right_profile(&mut self) {
        let (expected, given) = (&self.case.state.profile, self.context.profile.reference());
        if *expected != given {
            let finding = Finding::new(Code::CaseWrongProfile, "/profile");
            let finding = finding.with("expected", format!("{} {}", expected.id, expected.version));
            let finding = finding.with("given", format!("{} {}", given.id, given.version));
            self.guards.add(finding, vec![Mender::any(Role::System)], remedy("move_profile", None));
        }
    }

    #[expect(clippy::too_many_lines, reason = "one arm an action, so that the list can be read from top to bottom")]
    fn action(&mut self, action: &'a Action) {
        let case = self.case;
        let tag = action.tag();
        let side = side(case, action);
        self.guards.actor(tag, side);
        match action {
            Action::OpenBatch { .. } | Action::OpenSingle { .. } | Action::ImportCase { .. } => {
                self.guards.add_fault(Finding::new(Code::CaseAlreadyOpen, "/action/type"));
            }
            Action::AddUnits { units, register_facts } => {
                self.unsubmitted_batch(tag);
                open::chosen_units(&mut self.guards, units, &case.state.sub_cases, "/action/units");
                let (guards, report) = (&mut self.guards, &mut self.report);
                open::unit_facts(guards, report, &case.state.business, units, register_facts);
                self.events.push(Event::UnitsAdded { units: units.clone(), register_facts: register_facts.clone() });
            }
            Action::RemoveUnits { sub_cases } => {
                self.unsubmitted_batch(tag);
                self.targets(sub_cases, |_, _, _| {});
                self.events.push(Event::UnitsRemoved { sub_cases: sub_cases.clone() });
            }
            Action::EditApplication { sub_case, application } => {
                if let Some(sub) = self.target(sub_case, Guards::changeable) {
                    let mut after = sub.clone();
                    after.application = application.clone();
                    let event =
                        Event::ApplicationEdited { sub_case: sub_case.clone(), application: application.clone() };
                    self.changed(event, &[after]);
                }
            }
            Action::BatchEdit { sub_cases, changes } => {
                let found = self.targets(sub_cases, Guards::changeable);
                let after = changed_copies(&found, |sub| change(&mut sub.application, changes));
                let event = Event::ApplicationsBatchEdited { sub_cases: sub_cases.clone(), changes: changes.clone() };
                self.changed(event, &after);
            }
            Action::AnswerQuestionnaire { sub_cases, questionnaire } => {
                let found = self.targets(sub_cases, Guards::changeable);
                let after = changed_copies(&found, |sub| sub.questionnaire = questionnaire.clone());
                let (sub_cases, questionnaire) = (sub_cases.clone(), questionnaire.clone());
                self.changed(Event::QuestionnaireAnswered { sub_cases, questionnaire }, &after);
            }
            Action::UploadMaterial { sub_case, material } => self.upload(sub_case.as_deref(), material),
            Action::RemoveMaterial { sub_case, item } => self.remove_material(sub_case.as_deref(), item),
            Action::ShareMaterials { items, mode } => self.share(items, *mode),
            Action::Save {} => {
                self.unsubmitted(tag);
                self.events.push(Event::Saved {});
            }
            Action::Submit { number } => self.submit(number),
            Action::ReportSubmissionFailure { reason } => self.submission_failed(reason),
            Action::Sign { sub_case, round, signer, evidence } => self.sign(sub_case, *round, signer, evidence),
            Action::RegenerateTicket { sub_case, reason } => {
                let sub = self.target(sub_case, |guards, sub, pointer| {
                    guards.submitted(sub, pointer);
                    guards.regeneration(sub, reason, pointer);
                });
                if let Some(sub) = sub {
                    self.void(sub, VoidCause::Regenerated, reason);
                    self.open_round(sub);
                }
            }
            Action::Seal { sub_cases, evidence } => {
                self.confirm(sub_cases, ConfirmationAct::Seal);
                self.seal_evidence(sub_cases, evidence);
                let (sub_cases, at) = (sub_cases.clone(), self.context.now);
                self.events.push(Event::Sealed { sub_cases, at, evidence: evidence.clone() });
            }
            Action::Approve { sub_cases } => {
                self.confirm(sub_cases, ConfirmationAct::Approve);
                self.events.push(Event::Approved { sub_cases: sub_cases.clone(), at: self.context.now });
            }
            Action::Reject { sub_case, reason } => {
                let business = case.business_type(self.context.profile);
                let sub = self.target(sub_case, |guards, sub, pointer| {
                    guards.submitted(sub, pointer);
                    if sub.stage == SubCaseStage::Submitted
                        && business.is_some_and(|business| is_confirmed(business, sub))
                    {
                        let finding = Finding::new(Code::CaseAlreadyConfirmed, pointer).with("sub_case", &sub.id);
                        guards.add(finding, enterprise_staff(), remedy("withdraw", Some(sub)));
                    }
                });
                if let Some(sub) = sub {
                    self.events.push(Event::Rejected { sub_case: sub.id.clone(), reason: reason.clone() });
                    self.notify_enterprise(sub, Code::CaseRejectedNeedsWithdrawal);
                }
            }
            Action::Withdraw { sub_case, case_id } => self.withdraw(sub_case, case_id),
            Action::ReportTax { sub_cases, cleared, evidence } => self.tax(sub_cases, *cleared, evidence.as_ref()),
            Action::ReportStatus { sub_cases, status, note } => self.status(sub_cases, status, note),
            Action::RecordInquiry { sub_case, inquiry } => {
                let sub = self.target(sub_case, Guards::present);
                open::id(&mut self.guards, &inquiry.id, "/action/inquiry/id", "inquiry.id");
                if inquiry.evidence.reference.is_empty() {
                    let finding = Finding::new(Code::CaseEvidenceMissing, "/action/inquiry/evidence/reference");
                    self.guards.add_fault(finding.with("kind", "inquiry"));
                }
                if let Some(sub) = sub {
                    self.events.push(Event::InquiryRecorded { sub_case: sub.id.clone(), inquiry: inquiry.clone() });
                }
            }
            Action::WithdrawBeforeEntry { sub_cases, evidence } => {
                self.targets(sub_cases, |guards, sub, pointer| {
                    guards.filed(case, sub, pointer);
                    guards.not_ended(sub, pointer);
                });
                if evidence.is_empty() {
                    let finding = Finding::new(Code::CaseEvidenceMissing, "/action/evidence");
                    self.guards.add_fault(finding.with("kind", "withdrawal"));
                }
                let (sub_cases, evidence) = (sub_cases.clone(), evidence.clone());
                self.events.push(Event::WithdrawnBeforeEntry { sub_cases, evidence });
            }
            Action::Delete {} => {
                self.guards.deletable(case);
                self.events.push(Event::Deleted {});
            }
            Action::MoveProfile { to } => self.move_profile(to),
        }
    }

    /// Finds a sub-case and asks these guards about it.
    fn target(&mut self, id: &str, ask: impl Fn(&mut Guards<'a>, &SubCase, &str)) -> Option<&'a SubCase> {
        self.find(id, "/action/subCase", ask)
    }

    fn targets(&mut self, ids: &[String], ask: impl Fn(&mut Guards<'a>, &SubCase, &str)) -> Vec<&'a SubCase> {
        if ids.is_empty() {
            let finding = Finding::new(Code::CaseCommandForm, "/action/subCases").with("field", "subCases");
            self.guards.add_fault(finding);
        }
        let mut seen = BTreeSet::new();
        let mut found = Vec::with_capacity(ids.len());
        for (at, id) in ids.iter().enumerate() {
            let pointer = format!("/action/subCases/{at}");
            if !seen.insert(id) {
                let finding = Finding::new(Code::CaseDuplicateSubCase, pointer.as_str()).with("sub_case", id);
                self.guards.add_fault(finding);
                continue;
            }
            found.extend(self.find(id, &pointer, &ask));
        }
        found
    }

    fn find(&mut self, id: &str, pointer: &str, ask: impl Fn(&mut Guards<'a>, &SubCase, &str)) -> Option<&'a SubCase> {
        let case = self.case;
        let Some((_, sub)) = case.sub_case(id) else {
            let shown: String = id.chars().take(200).collect();
            self.guards.add_fault(Finding::new(Code::CaseUnknownSubCase, pointer).with("sub_case", shown));
            return None;
        };
        if matches!(case.state.stage, CaseStage::Deleted | CaseStage::Emptied) {
            self.guards.stage(case, "change", &[]);
            return None;
        }
        ask(&mut self.guards, sub, pointer);
        Some(sub)
    }

    fn unsubmitted(&mut self, tag: &str) {
        self.guards.stage(self.case, tag, &[CaseStage::Draft, CaseStage::Saved, CaseStage::SubmitFailed]);
    }

    fn unsubmitted_batch(&mut self, tag: &str) {
        self.unsubmitted(tag);
        if self.case.state.kind == CaseKind::Single {
            let finding = Finding::new(Code::CaseWrongStage, "/kind").with("action", tag).with("stage", "single");
            self.guards.add(finding, Vec::new(), None);
        }
    }

    /// Something that signatures stand for has changed: they fall, and a new round begins (GZ-076).
    ///
    /// What was submitted was without errors, and stays so: else a change could do away with who has to sign.
    fn changed(&mut self, event: Event, after: &[SubCase]) {
        if self.asking {
            return;
        }
        let forms = form::Forms::new(self.context);
        for sub in after.iter().filter(|sub| sub.stage == SubCaseStage::Submitted) {
            let Some((at, before)) = self.case.sub_case(&sub.id) else {
                continue;
            };
            let mut found = forms.findings(self.case, at, sub);
            found.retain(|finding| finding.severity == Severity::Error);
            if found.is_empty() {
                continue;
            }
            let known = forms.findings(self.case, at, before);
            for mut finding in found.into_iter().filter(|finding| !known.contains(finding)) {
                finding.pointer = form::into_command(&event, at, &finding.pointer);
                finding.related.clear();
                self.guards.add_fault(finding);
            }
        }
        self.events.push(event);
        for sub in after.iter().filter(|sub| sub.stage == SubCaseStage::Submitted) {
            self.void(sub, VoidCause::Changed, "");
            self.open_round(sub);
        }
    }

    fn void(&mut self, sub: &SubCase, cause: VoidCause, reason: &str) {
        let signed = sub.round.as_ref().map_or(&[][..], |round| &round.signatures);
        let confirmation = sub.sealed.is_some() || sub.approved.is_some();
        if sub.round.is_none() && !confirmation {
            return;
        }
        self.events.push(Event::SignaturesVoided {
            sub_case: sub.id.clone(),
            round: sub.round.as_ref().map_or(0, |round| round.number),
            signers: signed.iter().map(|signature| signature.signer.clone()).collect(),
            confirmation,
            cause,
            reason: reason.to_owned(),
        });
        for signature in signed {
            let signer =
                sub.round.iter().flat_map(|round| &round.signers).find(|signer| signer.key == signature.signer);
            self.effects.push(Effect::NotifyParty {
                role: signer.map_or(Role::Buyer, |signer| signer.role),
                signer: Some(signature.signer.clone()),
                sub_case: sub.id.clone(),
                subject: Code::SigningSignaturesVoided.as_str().to_owned(),
            });
        }
    }

    /// Opens the next round of a submitted sub-case; where nobody signs in person, asks the enterprise at once.
    fn open_round(&mut self, sub: &SubCase) {
        if self.asking {
            return;
        }
        let case_id = &self.case.state.case_id;
        open_round(
            self.context,
            self.case.business_type(self.context.profile),
            case_id,
            sub,
            &mut self.events,
            &mut self.effects,
        );
    }

    fn notify_enterprise(&mut self, sub: &SubCase, subject: Code) {
        self.effects.push(Effect::NotifyParty {
            role: Role::Handler,
            signer: None,
            sub_case: sub.id.clone(),
            subject: subject.as_str().to_owned(),
        });
    }

    fn upload(&mut self, sub_case: Option<&str>, material: &Material) {
        open::id(&mut self.guards, &material.item, "/action/material/item", "material.item");
        let material = Material { shared: false, ..material.clone() };
        match sub_case {
            None => {
                self.shared_list("upload_material");
                self.events.push(Event::MaterialUploaded { sub_case: None, material });
            }
            Some(id) => {
                if let Some(sub) = self.target(id, Guards::changeable) {
                    let after = changed_copies(&[sub], |sub| put(&mut sub.materials, material.clone()));
                    self.changed(Event::MaterialUploaded { sub_case: Some(id.to_owned()), material }, &after);
                }
            }
        }
    }

    fn remove_material(&mut self, sub_case: Option<&str>, item: &str) {
        let unknown = || Finding::new(Code::CaseUnknownMaterial, "/action/item").with("item", item);
        let event = Event::MaterialRemoved { sub_case: sub_case.map(str::to_owned), item: item.to_owned() };
        match sub_case {
            None => {
                self.shared_list("remove_material");
                if !self.case.state.shared_materials.iter().any(|material| material.item == item) {
                    self.guards.add_fault(unknown());
                }
                self.events.push(event);
            }
            Some(id) => {
                if let Some(sub) = self.target(id, Guards::changeable) {
                    if !sub.materials.iter().any(|material| material.item == item) {
                        self.guards.add_fault(unknown());
                    }
                    let after = changed_copies(&[sub], |sub| sub.materials.retain(|material| material.item != item));
                    self.changed(event, &after);
                }
            }
        }
    }

    /// The shared list belongs to a batch that is still under way.
    fn shared_list(&mut self, tag: &str) {
        let stages = [CaseStage::Draft, CaseStage::Saved, CaseStage::SubmitFailed, CaseStage::Signing];
        self.guards.stage(self.case, tag, &stages);
    }

    fn share(&mut self, items: &[String], mode: ShareMode) {
        self.shared_list("share_materials");
        let shared = &self.case.state.shared_materials;
        for (at, item) in items.iter().enumerate() {
            if !shared.iter().any(|material| material.item == *item) {
                let finding = Finding::new(Code::CaseUnknownMaterial, format!("/action/items/{at}")).with("item", item);
                self.guards.add(finding, enterprise_staff(), remedy("upload_material", None));
            }
        }
        let chosen: Vec<&Material> =
            shared.iter().filter(|material| items.is_empty() || items.contains(&material.item)).collect();
        if items.is_empty() && shared.is_empty() {
            let finding = Finding::new(Code::CaseNothingShared, "/action/items");
            self.guards.add(finding, enterprise_staff(), remedy("upload_material", None));
        }
        let mut skipped = Vec::new();
        let mut after = Vec::new();
        let case = self.case;
        for (at, sub) in case.state.sub_cases.iter().enumerate().filter(|(_, sub)| sub.is_present()) {
            let mut differs = false;
            for material in &chosen {
                let present = sub.materials.iter().find(|present| present.item == material.item);
                if mode == ShareMode::KeepOwn && present.is_some_and(|present| !present.shared) {
                    skipped.push(SkippedShare { sub_case: sub.id.clone(), item: material.item.clone() });
                } else {
                    differs |= !present.is_some_and(|present| present.shared && present.files == material.files);
                }
            }
            if differs {
                self.guards.changeable(sub, &format!("/subCases/{at}"));
            }
            if differs && !self.asking {
                after.extend(changed_copies(&[sub], |sub| {
                    for material in &chosen {
                        share_into(&mut sub.materials, material, mode);
                    }
                }));
            }
        }
        let items = chosen.iter().map(|material| material.item.clone()).collect();
        self.changed(Event::MaterialsShared { items, mode, skipped }, &after);
    }

    fn submit(&mut self, number: &str) {
        let case = self.case;
        let stage = case.state.stage;
        match (case.state.kind, stage) {
            (CaseKind::Batch, CaseStage::Draft) => {
                self.guards.add(Finding::new(Code::CaseNotSaved, "/stage"), enterprise_staff(), remedy("save", None));
            }
            _ => self.unsubmitted("submit"),
        }
        open::batch_number(&mut self.report, number, "/action/number");
        let waiting = || case.state.sub_cases.iter().enumerate().filter(|(_, sub)| sub.stage == SubCaseStage::Editing);
        if waiting().next().is_none() && case.state.stage != CaseStage::Signing {
            self.guards.add(
                Finding::new(Code::CaseNoUnits, "/subCases"),
                enterprise_staff(),
                remedy("add_units", None),
            );
        }
        let forms = form::Forms::new(self.context);
        for (at, sub) in waiting() {
            for finding in forms.findings(case, at, sub) {
                if finding.severity == Severity::Error {
                    let action = form::mending_action(&finding);
                    self.guards.add(finding, enterprise_staff(), remedy(action, Some(sub)));
                } else {
                    self.report.push(finding);
                }
            }
        }
        if !self.guards.unmet.is_empty() {
            return;
        }
        self.events.push(Event::Submitted { at: self.context.now, number: number.to_owned() });
        for (_, sub) in waiting() {
            self.open_round(sub);
        }
    }

    fn submission_failed(&mut self, reason: &str) {
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

    fn sign(&mut self, id: &str, round: u32, signer: &str, evidence: &Evidence) {
        let Some(sub) = self.target(id, Guards::submitted) else {
            return;
        };
        if sub.stage != SubCaseStage::Submitted {
            return;
        }
        let Some(current) = &sub.round else {
            let finding = Finding::new(Code::SigningNotNeeded, "/action/subCase").with("sub_case", &sub.id);
            self.guards.add(finding, Vec::new(), None);
            return;
        };
        self.guards.signature(sub, current, round, signer);
        let wanted = &self.context.profile.signing.provider;
        if evidence.reference.trim().is_empty() {
            let finding =
                Finding::new(Code::SigningEvidenceMissing, "/action/evidence/reference").with("provider", wanted);
            self.guards.add_fault(finding);
        }
        if !evidence.digest.is_empty() && evidence.digest != current.digest {
            let finding = Finding::new(Code::SigningDigestMismatch, "/action/evidence/digest");
            self.guards.add_fault(finding.with("expected", &current.digest));
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

    fn confirm(&mut self, sub_cases: &[String], act: ConfirmationAct) {
        let Some(business) = self.case.business_type(self.context.profile) else {
            return;
        };
        self.targets(sub_cases, |guards, sub, pointer| {
            guards.submitted(sub, pointer);
            if sub.stage == SubCaseStage::Submitted {
                guards.confirmation(business, sub, act, pointer);
                guards.persons_first(sub, act, pointer);
            }
        });
    }

    fn seal_evidence(&mut self, sub_cases: &[String], evidence: &Evidence) {
        if evidence.reference.trim().is_empty() {
            let finding = Finding::new(Code::CaseEvidenceMissing, "/action/evidence/reference");
            self.guards.add_fault(finding.with("kind", "enterprise_seal"));
        }
        if evidence.digest.is_empty() {
            return;
        }
        for sub in sub_cases.iter().filter_map(|id| self.case.sub_case(id)).map(|(_, sub)| sub) {
            let expected = match &sub.round {
                Some(round) => round.digest.clone(),
                None => form::digest(&self.case.state.case_id, sub),
            };
            if expected != evidence.digest {
                let finding = Finding::new(Code::CaseDigestMismatch, "/action/evidence/digest");
                self.guards.add_fault(finding.with("expected", expected));
            }
        }
    }

    fn withdraw(&mut self, id: &str, new_case: &str) {
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

    fn tax(&mut self, sub_cases: &[String], cleared: bool, evidence: Option<&Evidence>) {
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
        self.events.push(if cleared {
            Event::TaxCleared { sub_cases: changing, evidence: evidence.cloned() }
        } else {
            Event::TaxClearanceWithdrawn { sub_cases: changing }
        });
    }

    fn status(&mut self, sub_cases: &[String], status: &str, note: &str) {
        let case = self.case;
        open::id(&mut self.guards, status, "/action/status", "status");
        let filed: Vec<String> = if sub_cases.is_empty() {
            let all = case.state.sub_cases.iter().filter(|sub| sub.stage == SubCaseStage::Filed);
            all.map(|sub| sub.id.clone()).collect()
        } else {
            sub_cases.to_vec()
        };
        if filed.is_empty() {
            self.guards.stage(case, "report_status", &[CaseStage::Filed]);
            return;
        }
        let found = self.targets(&filed, |guards, sub, pointer| {
            guards.filed(case, sub, pointer);
            guards.not_ended(sub, pointer);
        });
        match self.context.profile.status(status) {
            None => {
                self.report.push(Finding::new(Code::CaseStatusUnknown, "/action/status").with("status", status));
            }
            Some(known) => {
                for sub in found {
                    let before = sub.statuses.last().map_or("", |last| last.status.as_str());
                    let usual = known.after.is_empty() || known.after.iter().any(|after| after == before);
                    if !usual && self.context.profile.status(before).is_some() {
                        let finding = Finding::new(Code::CaseStatusOrder, "/action/status").assumed(true);
                        self.report.push(finding.with("status", status).with("before", before));
                    }
                }
            }
        }
        let (status, note) = (status.to_owned(), note.to_owned());
        self.events.push(Event::StatusReported { sub_cases: filed, status, at: self.context.now, note });
    }

    fn move_profile(&mut self, to: &crate::platform::ProfileRef) {
        let given = self.context.profile.reference();
        if given != *to {
            let finding = Finding::new(Code::CaseWrongProfile, "/action/to");
            let finding = finding.with("expected", format!("{} {}", to.id, to.version));
            self.guards.add_fault(finding.with("given", format!("{} {}", given.id, given.version)));
            return;
        }
        if self.case.state.profile == *to {
            let finding = Finding::new(Code::CaseProfileUnchanged, "/action/to");
            self.report.push(finding.with("profile", format!("{} {}", to.id, to.version)));
            return;
        }
        if self.case.business_type(self.context.profile).is_none() {
            let finding = Finding::new(Code::CaseUnknownBusinessType, "/business/businessType");
            self.guards.add_fault(finding.with("business_type", &self.case.state.business.business_type));
        }
        let forms = form::Forms::new(self.context);
        for (at, sub) in self.case.state.sub_cases.iter().enumerate() {
            if sub.stage == SubCaseStage::Editing {
                self.report.findings.extend(forms.findings(self.case, at, sub));
            }
        }
        self.events.push(Event::ProfileMoved { from: self.case.state.profile.clone(), to: to.clone() });
    }
}

/// Which enterprise a command is for: confirming is the confirmer's, everything else the initiator's (C-45).
pub(super) fn side<'c>(case: &'c Case, action: &Action) -> &'c Enterprise {
    side_of(case, action.tag())
}

pub(super) fn side_of<'c>(case: &'c Case, tag: &str) -> &'c Enterprise {
    if matches!(tag, "seal" | "approve" | "reject") { &case.state.confirmer } else { &case.state.initiator }
}

fn changed_copies(found: &[&SubCase], change: impl Fn(&mut SubCase)) -> Vec<SubCase> {
    // Only what is submitted is signed again, so only that is copied.
    let submitted = found.iter().filter(|sub| sub.stage == SubCaseStage::Submitted);
    submitted
        .map(|sub| {
            let mut copy = (*sub).clone();
            change(&mut copy);
            copy
        })
        .collect()
}

fn open_round(
    context: &Context<'_>,
    business: Option<&crate::platform::BusinessType>,
    case_id: &str,
    sub: &SubCase,
    events: &mut Vec<Event>,
    effects: &mut Vec<Effect>,
) {
    let Some(business) = business else {
        return;
    };
    let (sub_case, issued) = (sub.id.clone(), context.now);
    let digest = form::digest(case_id, sub);
    let signers = form::signers(business, &sub.application);
    if signers.is_empty() {
        effects.push(Effect::RequestConfirmation { sub_case, digest });
        return;
    }
    let round = sub.rounds + 1;
    let life = i64::from(context.profile.signing.ticket_life_seconds);
    let expires = issued.plus_seconds(life).unwrap_or(issued);
    let event_digest = digest.clone();
    let event_signers = signers.clone();
    events.push(Event::RoundOpened {
        sub_case: sub_case.clone(),
        round,
        issued,
        expires,
        digest: event_digest,
        signers: event_signers,
    });
    effects.push(Effect::RequestSignatures { sub_case, round, issued, expires, digest, signers });
}

fn single_opening(case: &Case, sub: &SubCase, new_case: &str) -> Action {
    let parcel = sub.unit.unit_code.get(..19);
    let concerns = |subject: &str| subject == sub.unit.unit_code || parcel == Some(subject);
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
        register_facts: case.state.register_facts.iter().filter(|fact| concerns(&fact.subject)).cloned().collect(),
        tax_cleared: sub.tax_cleared,
    }
}

/// The rounds of an imported case: opened when its tickets were issued, with the signatures it brings along.
pub(super) fn imported_rounds(
    context: &Context<'_>,
    action: &Action,
    case_id: &str,
    sub_cases: &[ImportedSubCase],
    events: &mut Vec<Event>,
    effects: &mut Vec<Effect>,
) {
    let Action::ImportCase { business, evidence, .. } = action else {
        return;
    };
    let business = context.profile.business_type(&business.business_type);
    for imported in sub_cases {
        let mut sub = SubCase::new(imported.content.sub_case.clone(), imported.content.unit.clone());
        sub.application = imported.content.application.clone();
        sub.questionnaire = imported.content.questionnaire.clone();
        sub.materials.clone_from(&imported.content.materials);
        let issued = imported.ticket_issued.unwrap_or(context.now);
        let then = Context { now: issued, ..*context };
        open_round(&then, business, case_id, &sub, events, effects);
        let Some(Event::RoundOpened { round, signers, .. }) = events.last().cloned() else {
            continue;
        };
        let mut signed = 0;
        for signer in signers.iter().filter(|signer| imported.signed.contains(&signer.key)) {
            signed += 1;
            events.push(Event::Signed {
                sub_case: sub.id.clone(),
                round,
                signer: signer.key.clone(),
                at: issued,
                evidence: evidence.first().cloned().unwrap_or_default(),
            });
        }
        if signed == signers.len() {
            events.push(Event::RoundCompleted { sub_case: sub.id.clone(), round });
            effects.pop();
        }
    }
}
