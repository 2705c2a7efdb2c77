//! Weighs commands.

use super::{
    AccountCommand, EnterpriseAccount,
    action::{AccountAction, HandlerRequest},
    check_registration,
    event::AccountEvent,
    guard::Guards,
    state::{AccountStep, HandlerStage, LegalEntity, LegalRepresentative},
};
use dengji_base::{
    finding::{Code, Finding, Mender, Role},
    identifier::{NameKey, PersonKey},
    party::Evidence,
};
use dengji_platform::{
    ledger::{Context, Decision, HostTask, id_fault},
    platform::identity::{IdentityProfile, Presenter},
};

/// Weighs the first command.
pub(super) fn open(command: &AccountCommand, context: &Context<'_, IdentityProfile>) -> Decision<AccountEvent> {
    let mut guards = Guards::new(context);
    let AccountAction::Register { registration, passwords_match, evidence } = &command.action else {
        let finding = Finding::new(Code::CommandNotOpen, "/action/type");
        guards.fault(finding.with("action", command.action.tag()));
        return guards.decision;
    };
    guards.role(command.action.tag());
    let report = check_registration(registration, context.profile, context.now.china_date(), context.regions);
    let place = |finding: Finding| Finding { pointer: format!("/action/registration{}", finding.pointer), ..finding };
    guards.findings(report.findings.into_iter().map(place).collect());
    if !passwords_match {
        guards.fault(Finding::new(Code::AccountPasswordsDiffer, "/action/passwordsMatch"));
    }
    guards.applicant(&registration.applicant, guards.proofs(None, evidence));
    guards.decision.note(Finding::new(Code::AccountDataReused, ""));
    guards.decision.events.push(AccountEvent::Registered { registration: registration.clone() });
    guards.decision.told("account", command.action.tag(), &command.action, context.actor.role);
    guards.decision
}

/// What a command brings as evidence.
pub(super) fn evidence(command: &AccountCommand) -> &[Evidence] {
    match &command.action {
        AccountAction::Register { evidence, .. }
        | AccountAction::Verify { evidence, .. }
        | AccountAction::ChangeApplicant { evidence, .. }
        | AccountAction::UpdateEntity { evidence, .. } => evidence,
        _ => &[],
    }
}

/// Weighs any other command.
pub(super) fn decide(
    account: &EnterpriseAccount,
    command: &AccountCommand,
    context: &Context<'_, IdentityProfile>,
) -> Decision<AccountEvent> {
    let mut decision = against(account, &command.action, context);
    let done = context.profile.action(command.action.tag()).map(|rule| rule.message.as_str());
    if let Some(message) = done.and_then(|code| context.profile.message(code)) {
        decision.note(message.told());
    }
    decision
}

/// What stands against an action, and what would follow.
pub(super) fn against(
    account: &EnterpriseAccount,
    action: &AccountAction,
    context: &Context<'_, IdentityProfile>,
) -> Decision<AccountEvent> {
    let mut guards = Guards::new(context);
    let tag = action.tag();
    match action {
        AccountAction::Register { .. } => guards.fault(Finding::new(Code::CommandAlreadyOpen, "/action/type")),
        AccountAction::Verify { method, evidence } => {
            guards.session(account, tag);
            if let Some(rule) = guards.method(account, method) {
                guards.online(account, rule, guards.proofs(Some(&account.state.metadata), evidence));
                let (method, level) = (method.clone(), rule.level);
                let evidence = evidence.clone();
                guards.decision.events.push(AccountEvent::Verified { method, level, evidence });
                complete(account, &mut guards);
            }
        }
        AccountAction::ReportOnSite { method, window, presenter, documents } => {
            guards.reporter(tag);
            on_site(account, &mut guards, method, window, *presenter, documents);
        }
        AccountAction::ChangeApplicant { applicant, evidence } => {
            guards.session(account, tag);
            let mut form = guards.form();
            form.applicant(applicant, "/action/applicant");
            guards.findings(form.findings);
            guards.applicant(applicant, guards.proofs(Some(&account.state.metadata), evidence));
            guards.decision.events.push(AccountEvent::ApplicantChanged { applicant: applicant.clone() });
        }
        AccountAction::AddHandler { handler } => {
            guards.session(account, tag);
            add_handler(account, &mut guards, handler);
        }
        AccountAction::ConfirmHandler { handler } => {
            guards.personal_session(account, tag);
            confirm(account, &mut guards, handler);
        }
        AccountAction::RemoveHandler { handler } => {
            guards.session(account, tag);
            if guards.binding(account, handler).is_some() {
                guards.decision.events.push(AccountEvent::HandlerRemoved { handler: handler.clone() });
            }
        }
        AccountAction::UpdateEntity { entity, evidence } => {
            guards.session(account, tag);
            update(account, &mut guards, entity, evidence);
        }
    }
    guards.decision.told("account", tag, action, context.actor.role);
    guards.decision
}

fn complete(account: &EnterpriseAccount, guards: &mut Guards<'_>) {
    if account.state.step == AccountStep::Verification {
        guards.decision.events.push(AccountEvent::RegistrationCompleted {});
    }
}

/// Rows UA-017 to UA-020.
fn on_site(
    account: &EnterpriseAccount,
    guards: &mut Guards<'_>,
    code: &str,
    window: &str,
    presenter: Presenter,
    documents: &[String],
) {
    let Some(method) = guards.method(account, code) else {
        return;
    };
    if !method.on_site {
        let finding = Finding::new(Code::AccountNotOnSite, "/action/method").with("method", &method.name.zh);
        guards.add(finding, &[Role::EnterpriseAccount], Some("verify"));
        return;
    }
    if !method.windows.iter().any(|known| window.starts_with(known.region.as_str())) {
        let finding = Finding::new(Code::AccountWindowNotListed, "/action/window");
        guards.decision.note(finding.with("window", window));
    }
    let profile = guards.context.profile;
    for (at, document) in documents.iter().enumerate().filter(|(_, code)| profile.document(code).is_none()) {
        let finding = Finding::new(Code::AccountDocumentUnknown, format!("/action/documents/{at}"));
        guards.decision.note(finding.with("document", document));
    }
    let Some(gap) = profile.on_site_missing(code, presenter, documents) else {
        guards.fault(Finding::new(Code::AccountMethodUnknown, "/action/presenter").with("method", code));
        return;
    };
    for paper in &gap.missing {
        let finding = Finding::new(Code::AccountDocumentMissing, "/action/documents");
        let finding = finding.with("option", &gap.name.zh).with("document", &paper.name.zh);
        guards.add(finding, &[Role::EnterpriseAccount], Some("host.bring_documents"));
    }
    guards.decision.events.push(AccountEvent::VerifiedOnSite {
        method: code.to_owned(),
        level: method.level,
        window: window.to_owned(),
        presenter,
        option: gap.option,
    });
    complete(account, guards);
}

/// Rows UA-022, UA-023, UA-034.
fn add_handler(account: &EnterpriseAccount, guards: &mut Guards<'_>, handler: &HandlerRequest) {
    guards.complete(account);
    if let Some(finding) = id_fault(&handler.id, "/action/handler/id", "id") {
        guards.fault(finding);
    }
    let person = &handler.person;
    for field in person.lacks() {
        let finding = Finding::new(Code::CommandForm, format!("/action/handler/person/{field}"));
        guards.fault(finding.with("field", field));
    }
    if account.state.handlers.iter().any(|present| present.id == handler.id) {
        guards.fault(Finding::new(Code::AccountHandlerExists, "/action/handler/id"));
    }
    let mut live = account.state.handlers.iter().filter(|present| present.stage != HandlerStage::Removed);
    if live.any(|present| present.person.is(person)) {
        guards.fault(Finding::new(Code::AccountHandlerExists, "/action/handler/person"));
    }
    if handler.has_account {
        guards.handler_level(handler.level, "/action/handler/level");
    } else {
        let finding = Finding::new(Code::AccountHandlerWithoutAccount, "/action/handler/hasAccount");
        guards.add(finding, &[Role::Person], Some("host.register_personal_account"));
    }
    let id = handler.id.clone();
    guards.decision.events.push(AccountEvent::HandlerAdded { handler: id.clone(), person: person.clone() });
    if guards.context.profile.binding.two_sided {
        guards.decision.effects.push(HostTask::Notify {
            role: Role::Handler,
            name: person.name.clone(),
            finding: Finding::new(Code::PartyBindingPending, ""),
        });
    } else {
        guards.decision.events.push(AccountEvent::HandlerBound { handler: id });
    }
}

/// Row UA-024: only the handler, from the own account. Nobody else learns whom a binding names, or whether there is one.
fn confirm(account: &EnterpriseAccount, guards: &mut Guards<'_>, id: &str) {
    let actor = guards.context.actor;
    let mut own = account.state.handlers.iter().filter(|binding| binding.is_of(actor));
    if !own.any(|binding| binding.id == id) {
        let known = guards.decision.unmet.len();
        let finding = Finding::new(Code::AccountNotThisHandler, "/actor");
        guards.decision.add(finding, vec![Mender::any(Role::Handler)], Some("confirm_handler"));
        guards.decision.deny_since(known);
        return;
    }
    let Some(binding) = guards.binding(account, id) else {
        return;
    };
    if binding.stage != HandlerStage::Added {
        let finding = Finding::new(Code::AccountHandlerNotPending, "/action/handler").with("handler", id);
        guards.add(finding, &[], None);
    }
    guards.handler_level(actor.level, "/actor/level");
    guards.decision.events.push(AccountEvent::HandlerBound { handler: id.to_owned() });
}

/// Row UA-025. What was verified was the entity as it was: another name, kind or representative is verified anew.
fn update(account: &EnterpriseAccount, guards: &mut Guards<'_>, entity: &LegalEntity, evidence: &[Evidence]) {
    guards.entity(entity, "/action/entity");
    let before = &account.state.entity;
    if before.document_number != entity.document_number {
        guards.fault(Finding::new(Code::AccountNumberFixed, "/action/entity/documentNumber").assumed(true));
    }
    let (was, is) = (&before.representative, &entity.representative);
    let key = |one: &LegalRepresentative| {
        let key = PersonKey::of(one.document_kind.unwrap_or_default(), &one.document_number);
        key.map(PersonKey::into_owned)
    };
    let represented_anew = !NameKey::same(&was.name, &is.name) || key(was) != key(is);
    let verify_anew = represented_anew || !NameKey::same(&before.name, &entity.name) || before.kind != entity.kind;
    if verify_anew {
        let proofs = guards.proofs(Some(&account.state.metadata), evidence);
        guards.proven(&before.document_number, proofs);
        if represented_anew {
            guards.proven_representative(is, proofs);
        }
        guards.decision.note(Finding::new(Code::AccountVerifyAnew, "/action/entity"));
    }
    guards.decision.note(Finding::new(Code::AccountDataReused, ""));
    let evidence = if verify_anew { evidence.to_vec() } else { Vec::new() };
    let entity = entity.clone();
    guards.decision.events.push(AccountEvent::EntityUpdated { entity, evidence, verify_anew });
}
