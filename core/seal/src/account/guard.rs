//! The guards of an account, written once: the refusal of a command, the grey button and the to-do list all ask them.

use super::{
    EnterpriseAccount,
    event::AccountEvent,
    form::Form,
    state::{AccountStep, Applicant, HandlerBinding, HandlerStage, LegalEntity, LegalRepresentative},
};
use crate::guards;
use dengji_base::{
    evidence::Subject,
    finding::{Code, Finding, Role, Severity},
    identifier::{IdentifierKind, IdentifierText},
    party::{Evidence, LoginMethod, TrustLevel},
};
use dengji_platform::{
    ledger::{Metadata, Proofs},
    platform::{
        Basis,
        identity::{IdentityProfile, VerificationMethod},
    },
};

/// What stands against one command or question.
pub(super) type Guards<'a> = guards::Guards<'a, IdentityProfile, AccountEvent>;

impl<'a> Guards<'a> {
    pub(super) fn level_text(&self, level: Option<TrustLevel>) -> String {
        let name = level.and_then(|level| self.context.profile.level(level)).map(|rule| rule.name.zh.clone());
        name.unwrap_or_else(|| "未核验".to_owned())
    }

    /// The actor may give this command at all. Rows UA-007, UA-024.
    pub(super) fn role(&mut self, action: &str) -> bool {
        let role = self.context.actor.role;
        let rule = self.context.profile.action(action);
        let roles = rule.map(|rule| rule.roles.as_slice()).unwrap_or_default();
        if roles.contains(&role) {
            return true;
        }
        let personal = matches!(role, Role::Person | Role::Handler | Role::LegalRepresentative);
        let code = if personal && roles.contains(&Role::EnterpriseAccount) {
            Code::AccountPersonalMattersOnly
        } else if role == Role::EnterpriseAccount && roles.contains(&Role::Person) {
            Code::AccountEntityMattersOnly
        } else {
            Code::PartyRoleNotAllowed
        };
        let mut finding = Finding::new(code, "/actor/role").assumed(rule.is_some_and(|rule| rule.basis.assumed));
        if code == Code::PartyRoleNotAllowed {
            finding = finding.with("action", action).with("role", role.as_str());
        }
        self.add(finding, roles, Some("host.log_in"));
        false
    }

    /// The way to log in is one of the platform's, for this part.
    fn login(&mut self, account: &EnterpriseAccount, login: LoginMethod) {
        let role = self.context.actor.role;
        if !self.context.profile.login(login).is_some_and(|rule| rule.roles.contains(&role)) {
            let finding = Finding::new(Code::PartyLoginNotOffered, "/actor/login").with("login", login.as_str());
            self.add(finding, &[role], Some("host.log_in"));
        } else if login == LoginMethod::Certificate && !account.enables(login, self.context.profile) {
            self.add(Finding::new(Code::AccountLoginNotEnabled, "/actor/login"), &[role], Some("verify"));
        }
    }

    /// The session of the enterprise's own account, on the portal. Rows UA-007, UA-014, UA-016, UA-034.
    pub(super) fn session(&mut self, account: &EnterpriseAccount, action: &str) {
        let known = self.decision.unmet.len();
        self.own_session(account, action);
        self.decision.deny_since(known);
    }

    fn own_session(&mut self, account: &EnterpriseAccount, action: &str) {
        let actor = self.context.actor;
        if !self.role(action) || actor.role != Role::EnterpriseAccount {
            return;
        }
        match actor.login {
            None => self.add(
                Finding::new(Code::AccountLoginPlace, "/actor/login"),
                &[Role::EnterpriseAccount],
                Some("host.log_in"),
            ),
            Some(login) => self.login(account, login),
        }
        match &actor.acting_for {
            None => self.add(
                Finding::new(Code::PartyNoEnterpriseChosen, "/actor"),
                &[Role::EnterpriseAccount],
                Some("host.choose_enterprise"),
            ),
            Some(acting) if !acting.enterprise.is_same(&account.enterprise()) => {
                let finding = Finding::new(Code::PartyNotThisEnterprise, "/actor/actingFor/enterprise");
                self.add(finding, &[Role::EnterpriseAccount], Some("host.choose_enterprise"));
            }
            Some(_) => {}
        }
    }

    /// A person's own session.
    pub(super) fn personal_session(&mut self, account: &EnterpriseAccount, action: &str) {
        let known = self.decision.unmet.len();
        if self.role(action)
            && let Some(login) = self.context.actor.login
        {
            self.login(account, login);
        }
        self.decision.deny_since(known);
    }

    /// The part of whoever reports.
    pub(super) fn reporter(&mut self, action: &str) {
        let known = self.decision.unmet.len();
        self.role(action);
        self.decision.deny_since(known);
    }

    /// The entity is proven to be what it says it is now: one kind of evidence about its number is enough. Row UA-025.
    pub(super) fn proven(&mut self, number: &IdentifierText, proofs: Proofs<'_>) {
        let rule = &self.context.profile.entity_update;
        self.proven_any(&rule.evidence, Subject::Number(number), proofs);
    }

    /// That somebody is the representative now, evidence about that very person says: what proves the entity does not
    /// say who represents it. Row UA-025.
    pub(super) fn proven_representative(&mut self, person: &LegalRepresentative, proofs: Proofs<'_>) {
        let rule = &self.context.profile.entity_update;
        let kind = person.document_kind.unwrap_or_default();
        let subject = Subject::Person(kind, &person.document_number);
        let mut kinds = rule.representative_evidence.iter();
        if kinds.any(|kind| proofs.of_kind(kind).any(|(_, evidence)| subject.is(&evidence.subject))) {
            self.proven_any(&rule.representative_evidence, subject, proofs);
        } else {
            let finding = Finding::new(Code::AccountRepresentativeUnproven, "/action/evidence");
            let sender = self.context.actor.role;
            self.add(finding.assumed(rule.basis.assumed), &[sender], Some("host.provide_evidence"));
        }
    }

    fn proven_any(&mut self, kinds: &[String], subject: Subject<'_>, proofs: Proofs<'_>) {
        let findings = proofs.prove_any(kinds, |_| subject, &self.context.profile.entity_update.basis);
        let sender = self.context.actor.role;
        for finding in findings {
            self.add(finding, &[sender], Some("host.provide_evidence"));
        }
    }

    /// What the form is found to have: errors stand against the command, all else is told.
    pub(super) fn findings(&mut self, findings: Vec<Finding>) {
        for finding in findings {
            if finding.severity == Severity::Error {
                self.fault(finding);
            } else {
                self.decision.note(finding);
            }
        }
    }

    pub(super) fn form(&self) -> Form<'a> {
        let context = self.context;
        let today = context.now.china_date();
        Form { profile: context.profile, today, regions: context.regions, findings: Vec::new() }
    }

    pub(super) fn entity(&mut self, entity: &LegalEntity, pointer: &str) {
        let mut form = self.form();
        form.entity(entity, pointer);
        self.findings(form.findings);
    }

    /// One kind of evidence, about this subject. Rows UA-030, UA-031, KB-023.
    fn evidence(&mut self, proofs: Proofs<'_>, kind: &str, subject: Subject<'_>, basis: &Basis) {
        let sender = self.context.actor.role;
        for finding in proofs.prove(kind, subject, basis).err().unwrap_or_default() {
            self.add(finding, &[sender], Some("host.provide_evidence"));
        }
    }

    /// What a command brings, beside what was used up before.
    pub(super) fn proofs<'e>(&self, metadata: Option<&'e Metadata>, given: &'e [Evidence]) -> Proofs<'e>
    where
        'a: 'e,
    {
        let used = metadata.map(|metadata| metadata.used.as_slice()).unwrap_or_default();
        let (life, now) = (&self.context.profile.evidence_life, self.context.now);
        Proofs { given, used, pointer: "/action/evidence", life, since: None, now }
    }

    /// The applicant as a person: form and evidence. Rows UA-005, UA-008, UA-030, UA-031.
    pub(super) fn applicant(&mut self, applicant: &Applicant, proofs: Proofs<'_>) {
        for check in &self.context.profile.applicant_checks {
            let person = Subject::Person(IdentifierKind::ResidentId, &applicant.document_number);
            let subject = if check.of_phone { Subject::Phone(&applicant.phone) } else { person };
            self.evidence(proofs, &check.evidence, subject, &check.basis);
        }
    }

    /// The method exists and serves this entity, and was not done yet. Rows UA-013, UA-015, UA-021.
    pub(super) fn method(&mut self, account: &EnterpriseAccount, code: &str) -> Option<&'a VerificationMethod> {
        let profile = self.context.profile;
        let Some(method) = profile.method(code) else {
            self.fault(Finding::new(Code::AccountMethodUnknown, "/action/method").with("method", code));
            return None;
        };
        let entity = &account.state.entity;
        if account.state.verified().any(|done| done.method == code) {
            let finding = Finding::new(Code::AccountAlreadyVerified, "/action/method");
            self.add(finding.with("method", &method.name.zh), &[], None);
        }
        if !method.serves(entity.kind, &entity.region) {
            let kind = profile.entity_kinds.iter().find(|rule| rule.kind == entity.kind);
            let kind = kind.map_or(entity.kind.as_str(), |rule| rule.name.zh.as_str());
            let finding = Finding::new(Code::PartyVerificationNotAvailable, "/action/method");
            let finding = finding.with("method", &method.name.zh).with("entityKind", kind);
            self.add(finding.with("region", &entity.region), &[Role::EnterpriseAccount], Some("update_entity"));
        }
        let order = &profile.level_order;
        let below = profile.levels.iter().map(|rule| rule.level).filter(|level| *level < method.level).max();
        if order.lower_first && below > account.level() {
            let finding = Finding::new(Code::AccountLowerLevelFirst, "/action/method");
            let finding = finding.with("level", self.level_text(below)).assumed(order.basis.assumed);
            self.add(finding, &[Role::EnterpriseAccount], Some("verify"));
        }
        Some(method)
    }

    /// Verification online: what proves it. Rows UA-014 to UA-016, UA-030, UA-033.
    pub(super) fn online(&mut self, account: &EnterpriseAccount, method: &VerificationMethod, proofs: Proofs<'_>) {
        if method.on_site {
            let windows: Vec<&str> = method.windows.iter().map(|window| window.name.zh.as_str()).collect();
            let finding = Finding::new(Code::AccountNotOnline, "/action/method").with("method", &method.name.zh);
            self.add(finding.with_list("windows", &windows), &[Role::WindowStaff], Some("report_on_site"));
            return;
        }
        let number = &account.state.entity.document_number;
        // What was looked at before the last change was the entity as it was.
        let proofs = Proofs { since: account.state.changed, ..proofs };
        for kind in &method.evidence {
            self.evidence(proofs, kind, Subject::Number(number), &method.basis);
        }
    }

    /// A handler's own account. Rows UA-023, C-32.
    pub(super) fn handler_level(&mut self, level: Option<TrustLevel>, pointer: &str) {
        let needed = self.context.profile.binding.handler_level;
        if level < Some(needed) {
            let finding = Finding::new(Code::PartyHandlerLevelTooLow, pointer);
            let finding = finding.with("required", self.level_text(Some(needed)));
            let finding = finding.with("actual", self.level_text(level));
            self.add(finding, &[Role::Person], Some("host.raise_account_level"));
        }
    }

    /// Registration has come to its end. Rows UA-001, UA-034.
    pub(super) fn complete(&mut self, account: &EnterpriseAccount) {
        let rule = &self.context.profile.binding;
        if rule.registration_complete && account.state.step != AccountStep::Complete {
            let finding = Finding::new(Code::AccountRegistrationIncomplete, "").assumed(rule.basis.assumed);
            self.add(finding, &[Role::EnterpriseAccount], Some("verify"));
        }
    }

    /// The binding with this id that was not removed.
    pub(super) fn binding<'s>(&mut self, account: &'s EnterpriseAccount, id: &str) -> Option<&'s HandlerBinding> {
        let mut handlers = account.state.handlers.iter();
        let found = handlers.find(|binding| binding.id == id && binding.stage != HandlerStage::Removed);
        if found.is_none() {
            let finding = Finding::new(Code::AccountHandlerUnknown, "/action/handler").with("handler", id);
            self.fault(finding);
        }
        found
    }
}
