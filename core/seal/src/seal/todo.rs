//! What is left to do, by whom, as far as whoever looks may know.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    SealAccount, SealContext,
    may::SealQuestion,
    moment::GrantStanding,
    state::{CancelCause, Grant, Seal},
    viewer::{Seen, Viewer},
};
use dengji_base::finding::{Code, Finding, Role};
use dengji_platform::platform::seal::{SealOperation, SealStage};

record! {
    /// One thing to do.
    pub struct SealTodo {
        /// By which operation or `host.*` step.
        pub action: String,
        /// Who can do it.
        pub role: Role,
        /// The name, where one person is meant; empty otherwise.
        pub name: String,
        /// The seal; none for the account as a whole.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub seal: Option<String>,
        /// What is missing.
        pub finding: Finding,
    }
}

impl SealAccount {
    /// What is left to do, by whom, so that every seal and grant can be used, as far as the actor may know.
    ///
    /// The platform, its windows, the enterprise's own account and the legal representative see all. Who administers a
    /// seal sees what is to be done about it; whoever else has a grant in it that was not taken away sees that but
    /// what others have to do. Who applied at a window sees the own application. Anyone else sees what he or she could apply for, and
    /// nothing of the account.
    pub fn todo(&self, context: &SealContext<'_>) -> Vec<SealTodo> {
        let mut list = Vec::new();
        let viewer = Viewer::new(self, context);
        self.todo_of_account(context, &viewer, &mut list);
        for (seal, seen) in viewer.seals().filter(|(seal, _)| seal.applied <= context.now) {
            self.todo_of_seal(seal, context, (&viewer, seen), &mut list);
        }
        let open = self.state.applications.iter().filter(|known| known.decision.is_none());
        for application in open.filter(|known| viewer.applied(known)) {
            let finding = Finding::new(Code::SealWindowPending, "").with("application", &application.id);
            list.push(SealTodo {
                action: "host.go_to_window".to_owned(),
                role: application.applied_as,
                name: application.applicant.name.clone(),
                seal: None,
                finding,
            });
        }
        list
    }

    /// Where no seal is live, what keeps the actor from applying; and a handler to use them (GS-010).
    fn todo_of_account(&self, context: &SealContext<'_>, viewer: &Viewer<'_>, list: &mut Vec<SealTodo>) {
        let profile = context.profile;
        let moment = self.moment(profile, context.now);
        let live = self.state.seals.iter().any(|seal| seal.cancelled.is_none());
        let apply = profile.operations.iter().find(|rule| rule.operation == SealOperation::Apply);
        if let Some(rule) = apply.filter(|_| !live && self.state.seals.is_empty()) {
            let (operation, channel) = (rule.operation, rule.channel);
            let question = SealQuestion { operation, channel, seal: None, kind: None, role: None };
            let answer = self.may(&question, context);
            // Whoever may not ask is told so by the buttons, and nothing here.
            let known = viewer.is_all() || !moment.is_stranger(context.actor, None);
            for unmet in answer.unmet.iter().filter(|_| known) {
                if let (Some(remedy), Some(mender)) = (&unmet.remedy, unmet.menders.first()) {
                    list.push(SealTodo {
                        action: remedy.action.clone(),
                        role: mender.role,
                        name: mender.name.clone().unwrap_or_default(),
                        seal: None,
                        finding: unmet.finding.clone(),
                    });
                }
            }
            if answer.allowed {
                list.push(SealTodo {
                    action: "apply".to_owned(),
                    role: context.actor.role,
                    name: String::new(),
                    seal: None,
                    finding: Finding::new(Code::SealNone, ""),
                });
            }
        }
        let authorise = profile.operations.iter().find(|rule| rule.operation == SealOperation::AuthoriseHandler);
        if let Some(rule) = authorise.filter(|_| live && viewer.is_all())
            && !self.state.persons.iter().any(|known| moment.authorised(known).is_some())
        {
            list.push(SealTodo {
                action: "authorise_handler".to_owned(),
                role: rule.roles.first().copied().unwrap_or(Role::EnterpriseAccount),
                name: String::new(),
                seal: None,
                finding: Finding::new(Code::SealNoHandler, ""),
            });
        }
    }

    fn todo_of_seal(
        &self,
        seal: &Seal,
        context: &SealContext<'_>,
        (viewer, seen): (&Viewer<'_>, Seen),
        list: &mut Vec<SealTodo>,
    ) {
        let moment = self.moment(context.profile, context.now);
        let Some(seal) = moment.seal(&seal.id) else {
            return;
        };
        let who = |operation: SealOperation| {
            let mut rules = context.profile.operations.iter();
            let rule = rules.find(|rule| rule.operation == operation);
            rule.and_then(|rule| rule.roles.first().copied())
        };
        let mut add = |operation: SealOperation, role: Option<Role>, name: &str, code: Code| {
            let Some(role) = role.or_else(|| who(operation)) else {
                return;
            };
            let mut finding = Finding::new(code, "");
            for (param, _) in code.entry().params {
                match *param {
                    "seal" => finding = finding.with("seal", &seal.id),
                    "first" => finding = finding.with("first", operation.as_str()),
                    _ => {}
                }
            }
            moment.call(&mut finding);
            let (action, name) = (operation.as_str().to_owned(), name.to_owned());
            list.push(SealTodo { action, role, name, seal: Some(seal.id.clone()), finding });
        };
        match moment.stage(seal) {
            SealStage::AwaitingClaim => add(SealOperation::Claim, None, "", Code::SealNotClaimed),
            SealStage::RenewalDue => add(SealOperation::Renew, None, "", Code::SealRenewalDue),
            SealStage::Cancelled => {
                let by_licence =
                    seal.cancelled.as_ref().is_some_and(|end| matches!(end.cause, CancelCause::LicenceChange { .. }));
                if by_licence && seal.replaced_by.is_none() {
                    let code = Code::SealCancelledByLicenceChange;
                    let mut seals = self.state.seals.iter();
                    if who(SealOperation::Change).is_some() {
                        add(SealOperation::Change, None, "", code);
                    } else if !seals.any(|other| other.kind == seal.kind && other.cancelled.is_none()) {
                        // Where nothing is changed, it is applied for anew.
                        add(SealOperation::Apply, None, "", code);
                    }
                }
                return;
            }
            _ => {}
        }
        if let Some(binding) = seal.ukeys.last() {
            if binding.bound.is_none() {
                add(SealOperation::ConfirmUkeyBinding, None, "", Code::SealUkeyPending);
            } else if binding.unbinding.is_some() && binding.unbound.is_none() {
                add(SealOperation::ConfirmUkeyUnbinding, None, "", Code::SealUkeyPending);
            }
        }
        let grants = viewer.grants(seal, seen).map(|(_, grant)| grant);
        let mut waiting: Vec<(&Grant, _, _)> = Vec::new();
        for grant in grants.filter(|grant| grant.at <= context.now) {
            let Some(person) = &grant.person else {
                continue;
            };
            match moment.standing(grant) {
                GrantStanding::PendingAccount => {
                    waiting.push((grant, "host.open_account", Code::SealGrantPendingAccount));
                }
                GrantStanding::PendingCertificate => {
                    waiting.push((grant, "download_certificate", Code::SealGrantPendingCertificate));
                }
                GrantStanding::Effective => {
                    let claims = context.profile.role(grant.role).is_some_and(|rule| rule.uses && rule.needs_claim);
                    if claims
                        && moment.stage(seal) != SealStage::AwaitingClaim
                        && !moment.has_claimed(seal, person.who())
                    {
                        add(SealOperation::Claim, Some(grant.role), &person.name, Code::SealNotClaimed);
                    }
                }
                _ => {}
            }
        }
        for (grant, action, code) in waiting {
            list.push(SealTodo {
                action: action.to_owned(),
                role: grant.role,
                name: grant.person.as_ref().map(|person| person.name.clone()).unwrap_or_default(),
                seal: Some(seal.id.clone()),
                finding: Finding::new(code, "").with("grant", &grant.id),
            });
        }
    }
}
