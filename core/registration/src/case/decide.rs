//! Deciding on commands to an open case.

mod after;
mod draft;
mod process;
mod register;
pub(super) mod round;
mod upload;

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use upload::Scanned;

use super::{
    Case, Context,
    boxes::side,
    command::{Action, Command},
    event::{Effect, Event},
    filing,
    form::LazyForms,
    guard::{Guards, remedy},
    open, standing,
    state::{CaseKind, CaseStage, CaseState, SubCase},
};
use dengji_base::{
    evidence::UsedEvidence,
    finding::{Code, Finding, Mender, Refusal, Report, Role, Unmet},
};
use dengji_platform::{
    ledger::{self, Once, Recognised},
    platform::{ConfirmationAct, Message},
};

/// How many findings a refusal lists at most; a count stands for the rest.
const MAX_UNMET: usize = 1000;
/// How many a grey button lists at most: the first of those of its refusal.
pub(super) const MAX_REASONS: usize = 100;

/// What follows from a command, unless it was carried out before.
pub(super) fn decide(case: &Case, command: &Command, context: &Context<'_>) -> ledger::WeighedOnce<Case> {
    let mut decider = Decider::new(case, context, None);
    if !decider.who(&command.action) {
        return Err(Refusal { unmet: decider.guards.unmet });
    }
    match case.state.metadata.seen(&command.id, || command.fingerprint(context.actor)) {
        Ok(Some(first)) => return Ok(Once::Before(first)),
        Ok(None) => {}
        Err(finding) => return Err(Refusal { unmet: vec![Unmet { finding, menders: Vec::new(), remedy: None }] }),
    }
    open::command_form(&mut decider.guards, command, case.state.metadata.version);
    open::expected(&mut decider.guards, case, command);
    open::tellers(&mut decider.guards, &command.action);
    open::free_texts(&mut decider.guards, &command.action);
    if !matches!(command.action, Action::MoveProfile { .. }) {
        decider.right_profile();
    }
    if let Some(finding) = ledger::clock(case.state.metadata.at, context.now) {
        decider.guards.add(finding, vec![Mender::any(Role::System)], remedy("host.wait", None));
    }
    decider.action(&command.action);
    decider.guards.offered(case, &command.action);
    let Decider { mut guards, mut events, mut effects, mut report, register, .. } = decider;
    let after = register.as_deref().unwrap_or(&case.state);
    if !guards.unmet.is_empty() {
        guards.cut(MAX_UNMET);
        let told = |unmet: &mut Unmet| case.call(&mut unmet.finding, context.profile, Some(&command.action));
        guards.unmet.iter_mut().for_each(told);
        return Err(Refusal { unmet: guards.unmet });
    }
    for event in filing::completed_by(case, after, context.profile, &command.id, &events, context.now) {
        match &event {
            Event::Filed { sub_cases, .. } => effects.push(Effect::FileCase { sub_cases: sub_cases.clone() }),
            Event::FilingHeld { sub_cases, .. } => {
                effects.extend(sub_cases.iter().map(|sub_case| Effect::NotifyParty {
                    role: Role::Handler,
                    signer: None,
                    sub_case: sub_case.clone(),
                    subject: Code::CaseFilingHeld.as_str().to_owned(),
                }));
                let held = |id: &String| Finding::new(Code::CaseFilingHeld, "").with("sub_case", id);
                report.findings.extend(sub_cases.iter().map(held));
            }
            _ => {}
        }
        events.push(event);
    }
    let done = context.profile.action(command.action.tag()).map(|rule| rule.message.as_str());
    report.findings.extend(done.and_then(|code| context.profile.message(code)).map(Message::told));
    report.findings.iter_mut().for_each(|one| case.call(one, context.profile, Some(&command.action)));
    Ok(Once::New(ledger::Decided { events, effects, report }))
}

/// All that stands against an action, whatever its content will be. This is what greys a button. `forms` are shared by
/// the buttons of a page.
pub(super) fn against<'a>(
    case: &'a Case,
    action: &Action,
    context: &'a Context<'a>,
    forms: &LazyForms<'a>,
) -> Vec<Unmet> {
    let mut decider = Decider::new(case, context, Some(Rc::clone(forms)));
    if decider.who(action) {
        decider.right_profile();
        decider.action(action);
        decider.guards.offered(case, action);
        decider.guards.cut(MAX_REASONS);
        let told = |unmet: &mut Unmet| case.call(&mut unmet.finding, context.profile, Some(action));
        decider.guards.unmet.iter_mut().for_each(told);
    }
    decider.guards.unmet
}

pub(super) struct Decider<'a> {
    pub(super) case: &'a Case,
    pub(super) context: &'a Context<'a>,
    pub(super) guards: Guards<'a>,
    /// The evidence that this command has used, by provider and number.
    pub(super) spent: BTreeMap<(String, String), UsedEvidence>,
    events: Vec<Event>,
    effects: Vec<Effect>,
    report: Report,
    /// The case with what this command says of the register.
    register: Option<Box<CaseState>>,
    /// Only the guards are asked: no content is weighed, and no digest taken.
    pub(super) asking: bool,
}

impl<'a> Decider<'a> {
    /// `asked` are the rules that the buttons of a page share; none for a command.
    fn new(case: &'a Case, context: &'a Context<'a>, asked: Option<LazyForms<'a>>) -> Self {
        Self {
            case,
            context,
            asking: asked.is_some(),
            guards: Guards::with(context, asked.unwrap_or_default()),
            spent: BTreeMap::new(),
            events: Vec::new(),
            effects: Vec::new(),
            report: Report::default(),
            register: None,
        }
    }

    /// Whether this person may give this command at all. Asked before anything else: who may not learns that alone, be
    /// it a new command, a repeated one, or a button.
    fn who(&mut self, action: &Action) -> bool {
        let (case, context) = (self.case, self.context);
        self.guards.actor(action.tag(), side(case, action.tag()));
        if !self.guards.unmet.is_empty() {
            return false;
        }
        let signs = |id: &String| case.sub_case(id).is_some_and(|(_, sub)| standing::signs(case, context, sub));
        let stranger = if let Action::Sign { sub_case, signer, .. } = action {
            // A signature is given by the signer, or reported by the provider's system; by nobody else.
            let may = context.actor.role == Role::System || self.signs_as(sub_case, signer);
            let shown: String = signer.chars().take(64).collect();
            (!may).then(|| Finding::new(Code::SigningNotTheSigner, "/actor").with("signer", shown))
        } else {
            // Whoever works neither for an enterprise of the case nor for the registry acts in what he or she signs.
            let named = action.sub_cases();
            let may = matches!(
                context.actor.role,
                Role::Handler | Role::LegalRepresentative | Role::RegistryStaff | Role::System
            ) || (!named.is_empty() && named.iter().all(signs));
            (!may).then(|| Finding::new(Code::PartyNotInvolved, "/actor"))
        };
        let may = stranger.is_none();
        if let Some(finding) = stranger {
            self.guards.add(finding, Vec::new(), None);
        }
        may
    }

    /// Whether the actor signs this sub-case, and the key is nobody else's.
    fn signs_as(&self, id: &str, key: &str) -> bool {
        let Some((_, sub)) = self.case.sub_case(id) else {
            return false;
        };
        let signers = standing::signers_of(self.case, self.context, sub);
        let actor = self.context.actor;
        match signers.iter().find(|signer| signer.key == key) {
            Some(signer) => standing::is_signer(actor, signer),
            None => signers.iter().any(|signer| standing::is_signer(actor, signer)),
        }
    }

    fn right_profile(&mut self) {
        if let Some(finding) = self.case.other_profile(&self.context.profile.reference()) {
            self.guards.add(finding, vec![Mender::any(Role::System)], remedy("move_profile", None));
        }
    }

    fn action(&mut self, action: &Action) {
        let case = self.case;
        let tag = action.tag();
        match action {
            Action::OpenBatch { .. } | Action::OpenSingle { .. } | Action::ImportCase { .. } => {
                self.guards.add_fault(Finding::new(Code::CommandAlreadyOpen, "/action/type"));
            }
            Action::AddUnits { units, register_facts } => self.add_units(units, register_facts),
            Action::RemoveUnits { sub_cases } => self.remove_units(sub_cases),
            Action::EditApplication { sub_case, application } => self.edit(sub_case, application),
            Action::BatchEdit { sub_cases, changes } => self.batch_edit(sub_cases, changes),
            Action::AnswerQuestionnaire { sub_cases, questionnaire } => self.answer(sub_cases, questionnaire),
            Action::UploadMaterial { sub_case, material, replace } => {
                self.upload(sub_case.as_deref(), material, *replace);
            }
            Action::RemoveMaterial { sub_case, item, file } => {
                self.remove_material(sub_case.as_deref(), item, file);
            }
            Action::ShareMaterials { items, mode } => self.share(items, *mode),
            Action::Save {} => {
                self.unsubmitted(tag);
                self.events.push(Event::Saved {});
            }
            Action::Submit { number } => self.submit(number),
            Action::ReportSubmissionFailure { reason } => self.submission_failed(reason),
            Action::Sign { sub_case, round, signer, evidence } => self.sign(sub_case, *round, signer, evidence),
            Action::RegenerateTicket { sub_case, reason } => self.regenerate(sub_case, reason),
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
            Action::Reject { sub_case, reason } => self.reject(sub_case, reason),
            Action::Withdraw { sub_case, case_id } => self.withdraw(sub_case, case_id),
            Action::ReportTax { sub_cases, cleared, evidence } => self.tax(sub_cases, *cleared, evidence.as_ref()),
            Action::ReportStatus { sub_cases, status, note } => self.status(sub_cases, status, note),
            Action::ReportRegisterFacts { facts, lifted, units } => self.register(facts, lifted, units),
            Action::RecordInquiry { sub_case, inquiry } => self.inquiry(sub_case, inquiry),
            Action::WithdrawBeforeEntry { sub_cases, evidence } => self.take_back(sub_cases, evidence),
            Action::Delete {} => {
                self.guards.deletable(case);
                self.events.push(Event::Deleted {});
            }
            Action::MoveProfile { to } => self.move_profile(to),
            Action::ReportCertificates { sub_case, certificates } => self.certificates(sub_case, certificates),
            Action::ReportDelivery { sub_case, delivery } => self.delivery(sub_case, delivery),
            Action::ReportRegistrable { sub_cases, since } => self.registrable(sub_cases, *since),
            Action::IssueUploadCode { sub_case, code, item, holder } => self.issue_code(sub_case, code, item, holder),
            Action::WithdrawUploadCode { sub_case, code } => self.withdraw_code(sub_case, code),
            Action::UploadByCode { sub_case, code, digest, uploader, files } => {
                self.upload_by_code(sub_case, &Scanned { code, digest, uploader }, files);
            }
            Action::RemoveByCode { sub_case, code, digest, uploader, file } => {
                self.remove_by_code(sub_case, &Scanned { code, digest, uploader }, file);
            }
        }
    }

    /// Finds a sub-case and asks these guards about it.
    fn target(&mut self, id: &str, ask: impl Fn(&mut Guards<'a>, &SubCase, &str)) -> Option<&'a SubCase> {
        self.find(id, "/action/subCase", ask)
    }

    fn targets(&mut self, ids: &[String], ask: impl Fn(&mut Guards<'a>, &SubCase, &str)) -> Vec<&'a SubCase> {
        if ids.is_empty() {
            let finding = Finding::new(Code::CommandForm, "/action/subCases").with("field", "subCases");
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
        self.of_batch(tag);
    }

    /// What a single case does not have: units to choose, a shared list.
    fn of_batch(&mut self, tag: &str) {
        if self.case.state.kind == CaseKind::Single {
            let finding = Finding::new(Code::CaseWrongStage, "/kind").with("action", tag).with("stage", "single");
            self.guards.add(finding, Vec::new(), None);
        }
    }
}
