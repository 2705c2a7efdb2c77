//! Weighs commands.

use super::{
    LicenceCommand, LicenceWallet,
    action::LicenceAction,
    event::LicenceEvent,
    guard::Guards,
    state::{ELicence, LicenceWalletState},
};
use dengji_base::{
    finding::{Code, Finding, Role},
    party::{Evidence, Principal},
};
use dengji_platform::{
    ledger::{Context, Decision, HostTask, id_fault},
    platform::licence::LicenceProfile,
};

/// Weighs the first command.
pub(super) fn open(command: &LicenceCommand, context: &Context<'_, LicenceProfile>) -> Decision<LicenceEvent> {
    let mut guards = Guards::new(context);
    let LicenceAction::OpenWallet { device, app, mobile } = &command.action else {
        let finding = Finding::new(Code::CommandNotOpen, "/action/type");
        guards.fault(finding.with("action", command.action.tag()));
        return guards.decision;
    };
    guards.role(command.action.tag());
    if let Some(finding) = id_fault(device, "/action/device", "device") {
        guards.fault(finding);
    }
    if context.profile.app(app).is_none() {
        guards.fault(Finding::new(Code::LicenceAppUnknown, "/action/app").with("app", app));
    }
    let (device, app, mobile) = (device.clone(), app.clone(), *mobile);
    let actor = context.actor;
    let owner = (actor.role != Role::System).then(|| actor.who().to_principal());
    guards.decision.events.push(LicenceEvent::WalletOpened { device, app, mobile, owner });
    guards.decision
}

/// What a command brings as evidence.
pub(super) fn evidence(command: &LicenceCommand) -> &[Evidence] {
    match &command.action {
        LicenceAction::Download { evidence, .. } | LicenceAction::ChangePassword { evidence } => evidence,
        _ => &[],
    }
}

/// Weighs any other command.
pub(super) fn decide(
    wallet: &LicenceWallet,
    command: &LicenceCommand,
    context: &Context<'_, LicenceProfile>,
) -> Decision<LicenceEvent> {
    let mut decision = against(&wallet.state, &command.action, context);
    let done = context.profile.action(command.action.tag()).map(|rule| rule.message.as_str());
    if let Some(message) = done.and_then(|code| context.profile.message(code)) {
        decision.note(message.told());
    }
    decision
}

/// What stands against an action, and what would follow.
pub(super) fn against(
    state: &LicenceWalletState,
    action: &LicenceAction,
    context: &Context<'_, LicenceProfile>,
) -> Decision<LicenceEvent> {
    let mut guards = Guards::new(context);
    if !matches!(action, LicenceAction::OpenWallet { .. }) {
        guards.role(action.tag());
    }
    guards.decision.told("licence", action.tag(), action, context.actor.role);
    match action {
        LicenceAction::OpenWallet { .. } => guards.fault(Finding::new(Code::CommandAlreadyOpen, "/action/type")),
        LicenceAction::Download { place, number, real_name_failed, evidence } => {
            let Some(licence) = guards.registered(state, number) else {
                return guards.decision;
            };
            download(state, &mut guards, place, licence, *real_name_failed, evidence);
        }
        LicenceAction::AuthoriseCustodian { number, custodian } => {
            let Some(licence) = guards.copy(state, number, "/action/number") else {
                return guards.decision;
            };
            guards.representative(licence);
            person(&mut guards, &custodian.person, "/action/custodian/person");
            if custodian.rights.is_empty() {
                guards.fault(Finding::new(Code::CommandForm, "/action/custodian/rights").with("field", "rights"));
            }
            if licence.custodian(custodian.person.who()).is_some() || licence.representative.is(&custodian.person) {
                guards.fault(Finding::new(Code::LicenceCustodianExists, "/action/custodian/person"));
            }
            let number = number.clone();
            let custodian = custodian.clone();
            guards.decision.events.push(LicenceEvent::CustodianAuthorised { number, custodian });
        }
        LicenceAction::WithdrawCustodian { number, person } => {
            let Some(licence) = guards.copy(state, number, "/action/number") else {
                return guards.decision;
            };
            guards.representative(licence);
            if licence.custodian(person.who()).is_none() {
                guards.fault(Finding::new(Code::LicenceCustodianUnknown, "/action/person"));
            }
            // Copies on that person's own device fall by what the register reports there.
            guards.decision.effects.push(HostTask::Notify {
                role: Role::LicenceCustodian,
                name: person.name.clone(),
                finding: Finding::new(Code::LicenceNotEntitled, ""),
            });
            let (number, person) = (number.clone(), person.clone());
            guards.decision.events.push(LicenceEvent::CustodianWithdrawn { number, person });
        }
        LicenceAction::ReportLicence { licence } => {
            for field in licence.enterprise.lacks() {
                let finding = Finding::new(Code::CommandForm, format!("/action/licence/enterprise/{field}"));
                guards.fault(finding.with("field", field));
            }
            person(&mut guards, &licence.representative, "/action/licence/representative");
            for (at, custodian) in licence.custodians.iter().enumerate() {
                person(&mut guards, &custodian.person, &format!("/action/licence/custodians/{at}/person"));
            }
            guards.decision.events.push(LicenceEvent::LicenceReported { licence: licence.clone() });
        }
        LicenceAction::ChangePassword { evidence } => {
            guards.owner(state, state.copies.iter().map(|copy| &copy.licence));
            guards.password(state, evidence);
            guards.decision.events.push(LicenceEvent::PasswordChanged {});
        }
        LicenceAction::DeleteCopy { number } => {
            guards.owner(state, state.copy(number).map(|copy| &copy.licence));
            if guards.copy(state, number, "/action/number").is_some() {
                guards.decision.events.push(LicenceEvent::CopyDeleted { number: number.clone() });
            }
        }
    }
    guards.decision
}

fn person(guards: &mut Guards<'_>, person: &Principal, at: &str) {
    for field in person.lacks() {
        guards.fault(Finding::new(Code::CommandForm, format!("{at}/{field}")).with("field", field));
    }
}

/// Rows EL-001 to EL-007, EL-010.
fn download(
    state: &LicenceWalletState,
    guards: &mut Guards<'_>,
    place: &str,
    licence: &ELicence,
    failed: bool,
    evidence: &[Evidence],
) {
    let number = licence.enterprise.document_number.as_typed();
    guards.receipt(state, licence);
    if !licence.is_at(place) {
        guards.fault(Finding::new(Code::LicenceOtherPlace, "/action/place"));
    }
    if state.copy(number).is_some() {
        guards.add(Finding::new(Code::LicenceDownloadedAlready, "/action/number"), &[], None);
    }
    guards.real_name(state, guards.context.profile.app(&state.app), failed, evidence);
    guards.consent(state, evidence);
    guards.decision.events.push(LicenceEvent::Downloaded {
        licence: licence.clone(),
        first: !licence.received,
        evidence: evidence.to_vec(),
    });
}
