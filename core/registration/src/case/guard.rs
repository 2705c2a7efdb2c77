//! The guards of a case, written once: the refusal of a command, the grey button and the to-do list all ask them.

use std::cell::LazyCell;

use super::{
    Case, Context,
    boxes::{Offered, binds},
    form::{LazyForms, TitleCheck, mending_action},
    state::{CaseKind, CaseStage, Signer, SigningRound, SubCase, SubCaseStage},
};
use crate::application::{Agent, Organisation};
use dengji_base::{
    finding::{Code, Finding, Mender, Remedy, Role, Severity, Unmet},
    identifier::{IdentifierText, NameKey, PersonKey, mask_name},
    party::{Binding, Enterprise, LoginMethod, TrustLevel},
    words,
};
use dengji_platform::platform::{AgentConflict, BusinessType, ConfirmationAct, ConfirmationMode, EarlyRegeneration};

/// Collects what is unmet. Each guard adds what it finds and never stops the others.
pub(super) struct Guards<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) unmet: Vec<Unmet>,
    /// The rules over documents, as far as a guard has asked for them.
    pub(super) forms: LazyForms<'a>,
    /// How many more findings there are than were collected.
    pub(super) more: usize,
}

/// Anyone who works for the enterprise.
pub(super) fn enterprise_staff() -> Vec<Mender> {
    Mender::any_of(&[Role::Handler, Role::LegalRepresentative])
}

#[expect(clippy::unnecessary_wraps, reason = "a remedy is optional wherever it is handed on")]
pub(super) fn remedy(action: &str, sub_case: Option<&SubCase>) -> Option<Remedy> {
    Some(Remedy { action: action.to_owned(), sub_case: sub_case.map(|sub| sub.id.clone()) })
}

fn level_text(level: Option<TrustLevel>) -> &'static str {
    match level {
        None => "未核验",
        Some(TrustLevel::Level3) => "三级",
        Some(TrustLevel::Level4) => "四级",
        Some(TrustLevel::Level5) => "五级",
    }
}

pub(super) fn stage_text(stage: CaseStage) -> &'static str {
    match stage {
        CaseStage::Draft => "draft",
        CaseStage::Saved => "saved",
        CaseStage::SubmitFailed => "submit_failed",
        CaseStage::Signing => "signing",
        CaseStage::Filed => "filed",
        CaseStage::Emptied => "emptied",
        CaseStage::Deleted => "deleted",
    }
}

impl<'a> Guards<'a> {
    pub(super) fn new(context: &'a Context<'a>) -> Self {
        Self::with(context, LazyForms::default())
    }

    /// Guards that share what others have looked up.
    pub(super) fn with(context: &'a Context<'a>, forms: LazyForms<'a>) -> Self {
        Self { context, unmet: Vec::new(), forms, more: 0 }
    }

    /// What the mailboxes offer, of a sub-case or of the case as a whole.
    pub(super) fn mailboxes<'s>(&self, case: &'a Case, sub: Option<&'s SubCase>) -> Offered<'s>
    where
        'a: 's,
    {
        Offered::new(case, self.context, &self.forms, sub)
    }

    pub(super) fn add(&mut self, finding: Finding, menders: Vec<Mender>, remedy: Option<Remedy>) {
        self.unmet.push(Unmet { finding, menders, remedy });
    }

    /// The step that mends what was found about the documents of a sub-case: the command where a mailbox offers it, else
    /// what leads to one that does; or the host's.
    pub(super) fn mend(&self, case: &'a Case, sub: &SubCase, finding: &Finding) -> Option<Remedy> {
        let action = mending_action(finding);
        let offered = (!action.starts_with("host.")).then(|| self.mailboxes(case, Some(sub)).step(action)).flatten();
        offered.or_else(|| remedy(action, Some(sub)))
    }

    /// Lists so many at most; a count stands for the rest.
    pub(super) fn cut(&mut self, limit: usize) {
        let total = self.unmet.len() + self.more;
        if total > limit {
            self.unmet.truncate(limit);
            let finding = Finding::new(Code::CommandTooManyFindings, "").with("shown", limit).with("total", total);
            self.add_fault(finding);
        }
    }

    /// A fault of the command itself: whoever gave it gives a better one.
    pub(super) fn add_fault(&mut self, finding: Finding) {
        let sender = Mender::any(self.context.actor.role);
        self.add(finding, vec![sender], None);
    }

    /// The actor may give this command at all; for an enterprise's own acts, the session is in order.
    pub(super) fn actor(&mut self, action: &str, enterprise: &Enterprise) {
        let actor = self.context.actor;
        let rule = self.context.profile.action(action);
        if !rule.is_some_and(|rule| rule.roles.contains(&actor.role)) {
            let menders = rule.map(|rule| Mender::any_of(&rule.roles)).unwrap_or_default();
            let finding = Finding::new(Code::PartyRoleNotAllowed, "/actor/role");
            self.add(finding.with("action", action).with("role", actor.role.as_str()), menders, remedy(action, None));
            return;
        }
        if matches!(actor.role, Role::Handler | Role::LegalRepresentative) {
            self.session(enterprise);
        }
    }

    /// Rows GZ-004 to GZ-009, C-32, C-55. A session for another enterprise is told so, and nothing else: not even which
    /// enterprise it is that the case belongs to.
    pub(super) fn session(&mut self, enterprise: &Enterprise) {
        let actor = self.context.actor;
        if let Some(acting) = &actor.acting_for
            && !acting.enterprise.is_same(enterprise)
        {
            let finding = Finding::new(Code::PartyOtherEnterprise, "/actor/actingFor/enterprise");
            let finding = finding.with("enterprise", &acting.enterprise.name);
            self.add(finding, vec![Mender::any(actor.role)], remedy("host.choose_enterprise", None));
            return;
        }
        let trust = &self.context.profile.trust;
        let by_e_licence = actor.login == Some(LoginMethod::ELicence);
        if let Some(login @ LoginMethod::EnterpriseAccount) = actor.login {
            let finding = Finding::new(Code::PartyLoginNotOffered, "/actor/login").with("login", login.as_str());
            self.add(finding.assumed(true), enterprise_staff(), remedy("host.log_in", None));
        }
        if trust.notice_required && !actor.notice_acknowledged {
            let finding = Finding::new(Code::PartyNoticeNotAcknowledged, "/actor/noticeAcknowledged").assumed(true);
            self.add(finding, vec![Mender::any(actor.role)], remedy("host.acknowledge_notice", None));
        }
        let Some(acting) = &actor.acting_for else {
            let finding = Finding::new(Code::PartyNoEnterpriseChosen, "/actor");
            self.add(finding, vec![Mender::any(actor.role)], remedy("host.choose_enterprise", None));
            return;
        };
        let counted = if by_e_licence { acting.level.max(Some(trust.e_licence_level)) } else { acting.level };
        if counted < Some(trust.enterprise_level) {
            let finding = Finding::new(Code::PartyAccountLevelTooLow, "/actor/actingFor/level");
            let finding = finding.with("required", level_text(Some(trust.enterprise_level)));
            let finding = finding.with("actual", level_text(acting.level));
            self.add(finding, vec![Mender::any(Role::LegalRepresentative)], remedy("host.raise_account_level", None));
        }
        if actor.role == Role::Handler {
            if acting.binding == Binding::Pending {
                let finding = Finding::new(Code::PartyBindingPending, "/actor/actingFor/binding");
                self.add(finding, vec![Mender::any(Role::Handler)], remedy("host.confirm_binding", None));
            }
            if actor.level < Some(trust.handler_level) {
                let finding = Finding::new(Code::PartyHandlerLevelTooLow, "/actor/level");
                let finding = finding.with("required", level_text(Some(trust.handler_level)));
                let finding = finding.with("actual", level_text(actor.level));
                self.add(finding, vec![Mender::any(Role::Handler)], remedy("host.raise_handler_level", None));
            }
        }
    }

    /// The case is in one of these stages.
    pub(super) fn stage(&mut self, case: &Case, action: &str, allowed: &[CaseStage]) {
        if !allowed.contains(&case.state().stage) {
            let finding = Finding::new(Code::CaseWrongStage, "/stage");
            let finding = finding.with("action", action).with("stage", stage_text(case.state().stage));
            self.add(finding, Vec::new(), None);
        }
    }

    /// The form, questionnaire and materials of this sub-case may be changed by this action: before submission, and after
    /// it where its mailbox offers that. Signatures fall with a change; elsewhere the sub-case is withdrawn first.
    pub(super) fn changeable(&mut self, case: &'a Case, tag: &str, sub: &SubCase, pointer: &str) {
        match sub.stage {
            SubCaseStage::Editing => {}
            SubCaseStage::Submitted => {
                let offered = self.mailboxes(case, Some(sub));
                if binds(self.context.actor.role) && !offered.has(tag) {
                    let finding = Finding::new(Code::CaseSubmitted, pointer).with("sub_case", &sub.id);
                    self.add(finding, enterprise_staff(), offered.step(tag));
                }
            }
            _ => self.submitted(sub, pointer),
        }
    }

    /// The sub-case is submitted, and neither rejected, withdrawn nor filed.
    pub(super) fn submitted(&mut self, sub: &SubCase, pointer: &str) {
        match sub.stage {
            SubCaseStage::Submitted => {}
            SubCaseStage::Editing => {
                let finding = Finding::new(Code::CaseNotSubmitted, pointer).with("sub_case", &sub.id);
                self.add(finding, enterprise_staff(), remedy("submit", None));
            }
            SubCaseStage::Rejected => {
                let finding = Finding::new(Code::CaseRejectedNeedsWithdrawal, pointer).with("sub_case", &sub.id);
                self.add(finding, enterprise_staff(), remedy("withdraw", Some(sub)));
            }
            SubCaseStage::Withdrawn | SubCaseStage::WithdrawnBeforeEntry => self.present(sub, pointer),
            SubCaseStage::Filed => {
                let finding = Finding::new(Code::CaseFiled, pointer).with("sub_case", &sub.id);
                self.add(finding, Vec::new(), None);
            }
        }
    }

    /// The sub-case has neither been split off nor taken back.
    pub(super) fn present(&mut self, sub: &SubCase, pointer: &str) {
        let finding = match sub.stage {
            SubCaseStage::Withdrawn => {
                Finding::new(Code::CaseWithdrawn, pointer).with("sub_case", &sub.id).with("became", &sub.became)
            }
            SubCaseStage::WithdrawnBeforeEntry => Finding::new(Code::CaseTakenBack, pointer).with("sub_case", &sub.id),
            _ => return,
        };
        self.add(finding, Vec::new(), None);
    }

    /// The sub-case is with the registry.
    pub(super) fn filed(&mut self, case: &'a Case, title: &TitleCheck<'_>, sub: &SubCase, pointer: &str) {
        match sub.stage {
            SubCaseStage::Filed => {}
            SubCaseStage::Withdrawn | SubCaseStage::WithdrawnBeforeEntry => self.present(sub, pointer),
            _ => {
                let finding = Finding::new(Code::CaseNotFiled, pointer).with("sub_case", &sub.id);
                self.add(finding, Vec::new(), None);
                self.pending_for_filing(case, title, sub, pointer);
            }
        }
    }

    /// The registry has not ended the case.
    pub(super) fn not_ended(&mut self, sub: &SubCase, pointer: &str) {
        if let Some(known) = sub.end(self.context.profile) {
            let finding = Finding::new(Code::CaseEnded, pointer).with_named("status", &known.code, &known.name);
            self.add(finding, Vec::new(), None);
        }
    }

    /// Nothing was entered in the register yet: until then an application can be taken back (实施细则 第十三条).
    pub(super) fn not_entered(&mut self, sub: &SubCase, pointer: &str) {
        if !sub.certificates.is_empty() {
            let finding = Finding::new(Code::CaseEntered, pointer).with("sub_case", &sub.id);
            self.add(finding, Vec::new(), None);
        }
    }

    /// All persons have signed, where an act of the enterprise must wait for them (GZ-083, C-44).
    pub(super) fn persons_first(&mut self, sub: &SubCase, act: ConfirmationAct, pointer: &str) {
        if self.context.profile.signing.person_first.contains(&act) {
            self.personal_pending(sub, pointer);
        }
    }

    pub(super) fn personal_pending(&mut self, sub: &SubCase, pointer: &str) {
        let Some(round) = sub.round.as_ref().filter(|round| !round.is_complete()) else {
            return;
        };
        let finding = unsigned(round.pending(), pointer);
        if round.is_expired(self.context.now) {
            self.add(finding, enterprise_staff(), remedy("regenerate_ticket", Some(sub)));
        } else {
            self.add(finding, pending_menders(round), remedy("sign", Some(sub)));
        }
    }

    /// This signer may sign in this round, now (YX-001 to YX-004, C-09). Who gives the signature was asked before.
    pub(super) fn signature(&mut self, sub: &SubCase, current: &SigningRound, round: u32, key: &str) {
        if round != current.number {
            let known = round > 0 && round < current.number;
            let code = if known { Code::SigningQrSuperseded } else { Code::SigningUnknownRound };
            let finding = Finding::new(code, "/action/round").with("round", round).with("current", current.number);
            self.add(finding, pending_menders(current), remedy("sign", Some(sub)));
        }
        if !current.signers.iter().any(|signer| signer.key == key) {
            let shown: String = key.chars().take(64).collect();
            let finding = Finding::new(Code::SigningUnknownSigner, "/action/signer").with("signer", shown);
            self.add(finding, Vec::new(), None);
            return;
        }
        if current.signatures.iter().any(|signature| signature.signer == key) {
            let finding = Finding::new(Code::SigningAlreadySigned, "/action/signer").with("signer", key);
            self.add(finding, Vec::new(), None);
        } else if self.context.now >= current.expires {
            let finding = Finding::new(Code::SigningQrExpired, "/action/round").with("expired", current.expires);
            self.add(finding, enterprise_staff(), remedy("regenerate_ticket", Some(sub)));
        } else if self.context.now < current.issued {
            let finding = Finding::new(Code::SigningQrNotYetValid, "/action/round").with("issued", current.issued);
            self.add(finding, vec![Mender::any(Role::System)], remedy("host.wait", Some(sub)));
        }
    }

    /// Who acts for an enterprise of the seller's side does not act for a buyer or a mortgagee of this form as well
    /// (民法典 第一百六十八条). How grave that is says the profile; what does not stop the command is given back.
    pub(super) fn one_side(&mut self, case: &'a Case, at: usize, sub: &SubCase) -> Option<Finding> {
        let actor = self.context.actor;
        if matches!(actor.role, Role::System | Role::RegistryStaff) {
            return None;
        }
        let own = LazyCell::new(|| actor.who().meant());
        let kind = |code: &str| self.context.profile.identifier_kind(code);
        let acts = |agent: &Agent| match &*own {
            Some(own) => PersonKey::meant(kind(&agent.document_type), &agent.document_number).as_ref() == Some(own),
            // Whose number is not known may be whoever has the name, or, without a name, anybody.
            None => NameKey::of(&actor.name).is_none_or(|own| NameKey::of(&agent.name) == Some(own)),
        };
        let side = actor.acting_for.as_ref().map(|acting| &acting.enterprise.document_number);
        let other = |number: &IdentifierText| side.is_none_or(|side| !side.is_same(number));
        let form = &sub.application;
        let buyers =
            form.buyers.iter().position(|buyer| other(&buyer.document_number) && buyer.agent().is_some_and(acts));
        let of = |parties: &[Organisation]| {
            parties.iter().position(|party| other(&party.document_number) && party.agent().is_some_and(acts))
        };
        let found = [("buyers", buyers), ("mortgagees", of(&form.mortgagees))];
        let (list, row) = found.into_iter().find_map(|(list, row)| Some((list, row?)))?;
        let buys = list == "buyers";
        let conflict = if buys { AgentConflict::BuyerAndSeller } else { AgentConflict::MortgageeAndSeller };
        let rule = self.context.profile.agent_rule(conflict);
        let pointer = format!("/subCases/{at}/application/{list}/{row}/agent/documentNumber");
        let finding = Finding::new(Code::ApplicationAgentOfBothSides, pointer);
        let finding = finding.assumed(rule.is_none_or(|rule| rule.basis.assumed));
        let finding = finding.severity(rule.map_or(Severity::Error, |rule| rule.severity));
        if finding.severity == Severity::Error {
            let step = self.mailboxes(case, Some(sub)).step("edit_application");
            self.add(finding, enterprise_staff(), step);
            return None;
        }
        Some(finding)
    }

    /// The business is confirmed by this act, and it was not done yet.
    pub(super) fn confirmation(&mut self, business: &BusinessType, sub: &SubCase, act: ConfirmationAct, pointer: &str) {
        let (name, excluded, done) = match act {
            ConfirmationAct::Seal => ("seal", ConfirmationMode::Approve, sub.sealed.is_some()),
            ConfirmationAct::Approve => ("approve", ConfirmationMode::Seal, sub.approved.is_some()),
        };
        if business.confirmation == excluded {
            let finding = Finding::new(Code::CaseActNotOffered, pointer).with("act", name);
            self.add(finding, Vec::new(), None);
        } else if done || is_confirmed(business, sub) {
            let finding = Finding::new(Code::CaseAlreadyConfirmed, pointer).with("sub_case", &sub.id);
            self.add(finding, Vec::new(), None);
        }
    }

    /// Whether a new ticket may take the place of the present one (YX-003, C-08, C-48).
    pub(super) fn regeneration(&mut self, sub: &SubCase, reason: &str, pointer: &str) {
        let Some(round) = sub.round.as_ref().filter(|round| !round.signers.is_empty()) else {
            if sub.stage == SubCaseStage::Submitted {
                let finding = Finding::new(Code::SigningNotNeeded, pointer).with("sub_case", &sub.id);
                self.add(finding, Vec::new(), None);
            }
            return;
        };
        let early = self.context.profile.signing.early_regeneration;
        let forced = match early {
            EarlyRegeneration::Allow => true,
            EarlyRegeneration::DenyUnlessReason => !words::is_blank(reason),
            EarlyRegeneration::Deny => false,
        };
        if forced || round.is_expired(self.context.now) {
            return;
        }
        let finding = if round.is_complete() {
            Finding::new(Code::SigningRoundComplete, pointer).with("round", round.number)
        } else {
            Finding::new(Code::SigningQrStillValid, pointer).with("expires", round.expires)
        };
        let finding = finding.assumed(true);
        match early {
            EarlyRegeneration::DenyUnlessReason => {
                self.add(finding, enterprise_staff(), remedy("regenerate_ticket", Some(sub)));
            }
            _ if round.is_complete() => self.add(finding, Vec::new(), None),
            _ => self.add(finding, vec![Mender::any(Role::System)], remedy("host.wait", Some(sub))),
        }
    }

    /// Everything that still stands between a submitted sub-case and filing.
    pub(super) fn pending_for_filing(&mut self, case: &'a Case, title: &TitleCheck<'_>, sub: &SubCase, pointer: &str) {
        let Some(business) = case.business_type(self.context.profile) else {
            return;
        };
        if sub.stage == SubCaseStage::Editing || sub.stage == SubCaseStage::Rejected {
            self.submitted(sub, pointer);
        }
        if sub.stage == SubCaseStage::Submitted {
            self.personal_pending(sub, pointer);
            if !is_confirmed(business, sub) {
                let finding = Finding::new(Code::CaseConfirmationPending, pointer).with("sub_case", &sub.id);
                let act = if needs_seal(business, sub) { "seal" } else { "approve" };
                self.add(finding, enterprise_staff(), remedy(act, Some(sub)));
            }
        }
        if business.tax_required && !sub.tax_cleared && sub.stage != SubCaseStage::Filed {
            let finding = Finding::new(Code::CaseTaxPending, pointer).with("sub_case", &sub.id);
            let finding = finding.assumed(business.basis.assumed);
            self.add(finding, vec![Mender::any(Role::System)], remedy("report_tax", Some(sub)));
        }
        if sub.stage == SubCaseStage::Submitted {
            self.weighed(case, title, sub);
        }
    }

    /// What the register and the contract system have against filing by now. Papers are the enterprise's to bring, where
    /// the sub-case lies by then; what stands is lifted where it was made, and reported.
    fn weighed(&mut self, case: &'a Case, title: &TitleCheck<'_>, sub: &SubCase) {
        let Some((at, _)) = case.sub_case(&sub.id) else {
            return;
        };
        for finding in title.against(at, sub) {
            if finding.code == Code::RegisterMaterialMissing {
                let step = self.mend(case, sub, &finding);
                self.add(finding, enterprise_staff(), step);
            } else {
                let menders = Mender::any_of(&[Role::RegistryStaff, Role::System]);
                self.add(finding, menders, remedy("host.clear_register", Some(sub)));
            }
        }
    }

    /// The case may be deleted: a batch before it was ever submitted, a single case while it is corrected.
    pub(super) fn deletable(&mut self, case: &Case) {
        let allowed: &[CaseStage] = match case.state().kind {
            CaseKind::Batch => &[CaseStage::Draft, CaseStage::Saved],
            CaseKind::Single => &[CaseStage::Draft, CaseStage::Saved, CaseStage::SubmitFailed],
        };
        self.stage(case, "delete", allowed);
    }
}

/// That these have not signed: their places in the form, and their names as far as a log may have them.
pub(super) fn unsigned<'a>(signers: impl Iterator<Item = &'a Signer>, pointer: &str) -> Finding {
    let (keys, names): (Vec<&str>, Vec<String>) =
        signers.map(|signer| (signer.key.as_str(), mask_name(&signer.name))).unzip();
    Finding::new(Code::SigningPersonalPending, pointer).with_list("signers", &keys).with_list("names", &names)
}

pub(super) fn pending_menders(round: &SigningRound) -> Vec<Mender> {
    round
        .pending()
        .map(|signer| Mender { role: signer.role, name: Some(signer.name.clone()), signer: Some(signer.key.clone()) })
        .collect()
}

fn needs_seal(business: &BusinessType, sub: &SubCase) -> bool {
    match business.confirmation {
        ConfirmationMode::Approve => false,
        ConfirmationMode::Seal | ConfirmationMode::Either => true,
        ConfirmationMode::Both => sub.sealed.is_none(),
    }
}

/// Whether the enterprise has confirmed in the way the business asks for (C-43).
pub(super) fn is_confirmed(business: &BusinessType, sub: &SubCase) -> bool {
    confirmed(business.confirmation, sub.sealed.is_some(), sub.approved.is_some())
}

pub(super) fn confirmed(mode: ConfirmationMode, sealed: bool, approved: bool) -> bool {
    match mode {
        ConfirmationMode::Seal => sealed,
        ConfirmationMode::Approve => approved,
        ConfirmationMode::Either => sealed || approved,
        ConfirmationMode::Both => sealed && approved,
    }
}
