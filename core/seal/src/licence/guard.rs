//! The guards of a wallet, written once: refusals, buttons and the answers about uses ask them.

use super::{
    event::LicenceEvent,
    state::{ELicence, LicenceWalletState},
};
use crate::guards;
use dengji_base::{
    evidence::Subject,
    finding::{Code, Finding, Role},
    party::Evidence,
};
use dengji_platform::{
    ledger::Proofs,
    platform::licence::{CustodyRight, LicenceApp, LicenceCapacity, LicenceProfile, LicenceUse},
};

/// What stands against one command or question.
pub(super) type Guards<'a> = guards::Guards<'a, LicenceProfile, LicenceEvent>;

const REPRESENTATIVE: &[Role] = &[Role::LegalRepresentative];

impl Guards<'_> {
    /// The actor may give this command at all.
    pub(super) fn role(&mut self, action: &str) {
        let role = self.context.actor.role;
        let rule = self.context.profile.action(action);
        let roles = rule.map(|rule| rule.roles.as_slice()).unwrap_or_default();
        if !roles.contains(&role) {
            let finding = Finding::new(Code::PartyRoleNotAllowed, "/actor/role").with("action", action);
            let known = self.decision.unmet.len();
            self.add(finding.with("role", role.as_str()), roles, None);
            self.decision.deny_since(known);
        }
    }

    /// The actor owns the device, or has to do with one of these licences. Rows EL-002, EL-008.
    pub(super) fn owner<'s>(&mut self, state: &LicenceWalletState, licences: impl IntoIterator<Item = &'s ELicence>) {
        let person = self.context.actor.who();
        let owns = state.owner.as_ref().is_some_and(|owner| owner.who().is(person));
        if !owns && !licences.into_iter().any(|licence| licence.capacity(person).is_some()) {
            let known = self.decision.unmet.len();
            self.add(Finding::new(Code::LicenceOwnerOnly, "/actor").assumed(true), REPRESENTATIVE, None);
            self.decision.deny_since(known);
        }
    }

    /// The password of the app until now was right: asked for whenever it is changed. Row EL-008.
    pub(super) fn password(&mut self, state: &LicenceWalletState, given: &[Evidence]) {
        self.evidence(state, given, "licence_password");
    }

    /// The copy of a licence on this device, where it is the actor's business; of any other the answer is that of none.
    pub(super) fn copy<'s>(&mut self, state: &'s LicenceWalletState, number: &str, at: &str) -> Option<&'s ELicence> {
        let copy = state.copy(number).map(|copy| &copy.licence);
        let finding = Finding::new(Code::LicenceNotHere, at);
        self.shown(state, copy, finding, "download")
    }

    /// What the register has told of a licence, in the same way.
    pub(super) fn registered<'s>(&mut self, state: &'s LicenceWalletState, number: &str) -> Option<&'s ELicence> {
        let known = state.registered(number);
        self.shown(state, known, Finding::new(Code::LicenceNotReported, "/action/number"), "report_licence")
    }

    fn shown<'s>(
        &mut self,
        state: &LicenceWalletState,
        licence: Option<&'s ELicence>,
        none: Finding,
        remedy: &str,
    ) -> Option<&'s ELicence> {
        let actor = self.context.actor;
        let licence = licence.filter(|licence| state.shows(licence, actor));
        if licence.is_none() && !self.decision.denied.is_empty() {
            return None;
        }
        if licence.is_none() && state.is_stranger(actor) {
            let known = self.decision.unmet.len();
            let finding = Finding::new(Code::LicenceNotEntitled, "/actor");
            self.add(finding, REPRESENTATIVE, Some("authorise_custodian"));
            self.decision.deny_since(known);
        } else if licence.is_none() {
            let sender = if remedy == "download" { actor.role } else { Role::System };
            self.add(none, &[sender], Some(remedy));
        }
        licence
    }

    /// The actor is the legal representative in person (EL-002).
    pub(super) fn representative(&mut self, licence: &ELicence) {
        if licence.capacity(self.context.actor.who()) != Some(LicenceCapacity::LegalRepresentative) {
            self.add(Finding::new(Code::LicenceRepresentativeOnly, "/actor"), REPRESENTATIVE, None);
        }
    }

    /// The actor has to do with the licence; a custodian has this right. Rows EL-002, C-40.
    pub(super) fn entitled(&mut self, licence: &ELicence, right: CustodyRight) -> Option<LicenceCapacity> {
        let person = self.context.actor.who();
        let capacity = licence.capacity(person);
        match capacity {
            None => {
                let finding = Finding::new(Code::LicenceNotEntitled, "/actor");
                self.add(finding, REPRESENTATIVE, Some("authorise_custodian"));
            }
            Some(LicenceCapacity::Custodian)
                if !licence.custodian(person).is_some_and(|custodian| custodian.rights.contains(&right)) =>
            {
                let name = match right {
                    CustodyRight::Keep => "保管",
                    CustodyRight::Hold => "持有",
                    CustodyRight::Use => "使用",
                };
                let finding = Finding::new(Code::LicenceRightMissing, "/actor").with("right", name);
                self.add(finding, REPRESENTATIVE, Some("authorise_custodian"));
            }
            Some(_) => {}
        }
        capacity
    }

    /// Who receives the licence, on what (EL-001, EL-002).
    pub(super) fn receipt(&mut self, state: &LicenceWalletState, licence: &ELicence) {
        let rule = &self.context.profile.receipt;
        if licence.received {
            self.entitled(licence, CustodyRight::Hold);
            return;
        }
        if licence.capacity(self.context.actor.who()) != Some(rule.first_by) {
            self.add(Finding::new(Code::LicenceFirstReceipt, "/actor"), REPRESENTATIVE, Some("download"));
        }
        if rule.first_on_mobile && !state.mobile {
            let finding = Finding::new(Code::LicenceMobileOnly, "/action");
            self.add(finding, REPRESENTATIVE, Some("host.use_mobile_device"));
        }
    }

    /// Evidence of this kind, about the actor.
    fn evidence(&mut self, state: &LicenceWalletState, given: &[Evidence], kind: &str) -> Option<usize> {
        let actor = self.context.actor;
        let basis = self.context.profile.receipt.basis.clone();
        let (used, life, now) = (&state.metadata.used, &self.context.profile.evidence_life, self.context.now);
        let proofs = Proofs { given, used, pointer: "/action/evidence", life, since: None, now };
        match proofs.prove(kind, Subject::Person(actor.who().document_kind, &actor.document_number), &basis) {
            Ok(at) => Some(at),
            Err(findings) => {
                for finding in findings {
                    self.add(finding, &[actor.role], Some("host.provide_evidence"));
                }
                None
            }
        }
    }

    /// Real-name verification in the app, or at the office when that failed. Rows EL-003, EL-004.
    pub(super) fn real_name(
        &mut self,
        state: &LicenceWalletState,
        app: Option<&LicenceApp>,
        failed: bool,
        given: &[Evidence],
    ) {
        let rule = &self.context.profile.receipt;
        if given.iter().any(|evidence| evidence.kind == rule.office_evidence) {
            self.evidence(state, given, &rule.office_evidence);
            return;
        }
        if failed {
            let finding = Finding::new(Code::LicenceRealNameFailed, "/action/realNameFailed");
            let finding = finding.with("place", &rule.office.zh);
            self.add(finding, &[self.context.actor.role], Some("host.visit_market_supervision"));
            return;
        }
        let mut before: Option<(usize, &String)> = None;
        for kind in app.map(|app| app.real_name.as_slice()).unwrap_or_default() {
            let Some(at) = self.evidence(state, given, kind) else { continue };
            if let Some((earlier, first)) = before
                && earlier > at
            {
                let finding = Finding::new(Code::LicenceEvidenceOrder, format!("/action/evidence/{at}"));
                let finding = finding.with("first", first).with("second", kind);
                self.add(finding, &[self.context.actor.role], Some("host.provide_evidence"));
            }
            before = Some((at, kind));
        }
    }

    /// 《执照下载声明》 and, where it was changed, the password. Rows EL-006, EL-007.
    pub(super) fn consent(&mut self, state: &LicenceWalletState, given: &[Evidence]) {
        let has = |kind: &str| given.iter().any(|evidence| evidence.kind == kind);
        let rule = &self.context.profile.receipt;
        let sender = self.context.actor.role;
        if has("declaration") {
            self.evidence(state, given, "declaration");
        } else {
            let finding = Finding::new(Code::LicenceDeclaration, "/action/evidence");
            self.add(finding.with("declaration", &rule.declaration.zh), &[sender], Some("host.accept_declaration"));
        }
        if rule.changed_password && state.password.version > 0 {
            if has("licence_password") {
                self.evidence(state, given, "licence_password");
            } else {
                let finding = Finding::new(Code::LicencePasswordNeeded, "/action/evidence");
                self.add(finding, &[sender], Some("host.provide_evidence"));
            }
        }
    }

    /// The use is open to the actor's capacity. Rows EL-009, C-40, C-57.
    pub(super) fn purpose(&mut self, rule: &LicenceUse, capacity: Option<LicenceCapacity>) {
        if capacity.is_some_and(|capacity| !rule.by.contains(&capacity)) {
            let finding = Finding::new(Code::LicenceUseReserved, "/actor").with("purpose", &rule.name.zh);
            self.add(finding.assumed(rule.basis.assumed), REPRESENTATIVE, None);
        }
    }
}
