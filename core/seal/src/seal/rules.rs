//! Deciding on commands: what a person may do is asked of `permit`, what a command holds is looked at here.

mod apply;
mod grants;
mod seals;

use std::collections::BTreeSet;

use super::{
    SealAccount, SealCommand, SealEvent,
    action::{GrantRequest, SealAction, SealForm, SealRequest},
    index::Key,
    moment::Moment,
    permit::{Permit, PermitQuestion, operation},
    state::{CertificateRecord, LicenceFacts, Seal, WindowApplication},
};
use dengji_base::{
    finding::{Code, Finding, Mender, Role},
    identifier::{NameKey, PersonKey},
    party::{Evidence, Principal, Who},
    time::Instant,
    words,
};
use dengji_platform::{
    ledger::{self, Decision, HostTask, id_fault},
    platform::seal::{
        Channel, LicenceField, OperationEffect, OperationRule, SealOperation, SealOwner, SealProfile, SecretScope,
    },
};

/// What a command to a seal account is decided with.
pub type SealContext<'a> = ledger::Context<'a, SealProfile>;

/// The most seals one account may have.
pub const MAX_SEALS: usize = 10_000;

/// The most grants one account may have.
pub const MAX_GRANTS: usize = 100_000;

pub(super) fn open(command: &SealCommand, context: &SealContext<'_>) -> Decision<SealEvent> {
    let mut decision = Decision::default();
    let sender = context.actor.role;
    let SealAction::OpenAccount { account_id, licence } = &command.action else {
        let finding = Finding::new(Code::CommandNotOpen, "/action/type").with("action", command.action.tag());
        decision.fault(sender, finding);
        return decision;
    };
    decision.told("seal", command.action.tag(), &command.action, sender);
    if let Some(finding) = id_fault(account_id, "/action/accountId", "accountId") {
        decision.fault(sender, finding);
    }
    licence_form(&mut decision, sender, licence);
    let (account_id, licence) = (account_id.clone(), licence.clone());
    decision.events.push(SealEvent::AccountOpened { account_id, licence });
    decision
}

/// What a command brings as evidence.
pub(super) fn evidence(command: &SealCommand) -> &[Evidence] {
    &command.evidence
}

fn licence_form(decision: &mut Decision<SealEvent>, sender: Role, licence: &LicenceFacts) {
    let mut lacks = |field: &str, pointer: &str| {
        let pointer = format!("/action/licence{pointer}");
        decision.fault(sender, Finding::new(Code::CommandForm, pointer).with("field", field));
    };
    for field in licence.enterprise.lacks() {
        lacks(field, &format!("/enterprise/{field}"));
    }
    for (at, representative) in licence.representatives.iter().enumerate() {
        for field in representative.lacks() {
            lacks(field, &format!("/representatives/{at}/{field}"));
        }
    }
    if licence.representatives.is_empty() {
        lacks("representatives", "/representatives");
    }
    if licence.region.len() != 6 || !licence.region.bytes().all(|digit| digit.is_ascii_digit()) {
        lacks("region", "/region");
    }
}

pub(super) fn decide(account: &SealAccount, command: &SealCommand, context: &SealContext<'_>) -> Decision<SealEvent> {
    let mut rules = Rules::new(account, command, context);
    rules.decision.told("seal", command.action.tag(), &command.action, context.actor.role);
    rules.command();
    let custom = |code: &str| context.profile.kind(code).is_some_and(|kind| kind.custom);
    let rule = operation(&command.action, custom).and_then(|operation| rules.rule(operation));
    let done = rule.and_then(|rule| context.profile.message(&rule.message));
    if let Some(message) = done {
        rules.decision.note(message.told());
    }
    let Rules { mut decision, moment, .. } = rules;
    decision.unmet.iter_mut().for_each(|unmet| moment.call(&mut unmet.finding));
    decision.report.findings.iter_mut().for_each(|finding| moment.call(finding));
    decision
}

/// The one seal that an action is about.
fn seal(action: &SealAction) -> Option<&str> {
    match action {
        SealAction::Claim { seal, .. } | SealAction::Sign { seal, .. } | SealAction::BindUkey { seal, .. } => {
            Some(seal)
        }
        SealAction::ChangeSecret { scope: SecretScope::Seal, subject }
        | SealAction::ResetSecret { scope: SecretScope::Seal, subject, .. } => Some(subject),
        _ => None,
    }
}

/// The Ukey that an action is about.
fn ukey(action: &SealAction) -> Option<&str> {
    match action {
        SealAction::BindUkey { ukey, .. } => Some(ukey),
        _ => None,
    }
}

/// One command on its way through the rules.
pub(super) struct Rules<'a> {
    account: &'a SealAccount,
    command: &'a SealCommand,
    context: &'a SealContext<'a>,
    moment: Moment<'a>,
    person: Who<'a>,
    decision: Decision<SealEvent>,
    /// The channel, for what people do.
    channel: Channel,
    /// Whether the window has accepted this action: it is judged as if its applicant gave it now, and takes effect.
    /// Then it was brought at that instant.
    accepted: Option<Instant>,
    /// Ids of the seals that come about by this command.
    coming: BTreeSet<String>,
    /// Ids of the grants that come about by this command, and keys of what they give to whom.
    giving: BTreeSet<String>,
    given: BTreeSet<(String, Option<Key>, String)>,
}

impl<'a> Rules<'a> {
    fn new(account: &'a SealAccount, command: &'a SealCommand, context: &'a SealContext<'a>) -> Self {
        Self {
            account,
            command,
            context,
            moment: Moment { account, profile: context.profile, at: context.now },
            person: context.actor.who(),
            decision: Decision::default(),
            channel: command.channel.unwrap_or(Channel::Phone),
            accepted: None,
            coming: BTreeSet::new(),
            giving: BTreeSet::new(),
            given: BTreeSet::new(),
        }
    }

    fn fault(&mut self, finding: Finding) {
        self.decision.fault(self.context.actor.role, finding);
    }

    fn event(&mut self, event: SealEvent) {
        self.decision.events.push(event);
    }

    fn asked(&self, operation: SealOperation) -> PermitQuestion<'a> {
        let failed = self.command.failed.as_slice();
        let evidence = self.command.evidence.as_slice();
        // What an application brought was used up when it was made.
        let used = if self.accepted.is_some() { &[][..] } else { self.account.state.metadata.used.as_slice() };
        PermitQuestion { failed, evidence, used, brought: self.accepted, ..PermitQuestion::of(operation, self.channel) }
    }

    /// Asks the guards. Gives the role and grant by which it is done.
    fn permitted(&mut self, asked: PermitQuestion<'_>) -> Option<(Role, Option<String>)> {
        self.permit().ask(asked).map(|capacity| (capacity.role, capacity.grant.map(|grant| grant.id.clone())))
    }

    fn permit(&mut self) -> Permit<'a, '_, SealEvent> {
        let (moment, actor, person) = (self.moment, self.context.actor, self.person);
        Permit { moment, actor, person, decision: &mut self.decision, hidden: false }
    }

    fn rule(&self, operation: SealOperation) -> Option<&'a OperationRule> {
        self.context.profile.operation(operation, self.channel)
    }

    fn command(&mut self) {
        for finding in self.command.action.text_faults() {
            self.fault(finding);
        }
        let profile = self.context.profile;
        let custom = |code: &str| profile.kind(code).is_some_and(|kind| kind.custom);
        let Some(operation) = operation(&self.command.action, custom) else {
            self.report();
            return;
        };
        if self.command.channel.is_none() {
            self.fault(Finding::new(Code::CommandForm, "/channel").with("field", "channel"));
            return;
        }
        let action = &self.command.action;
        self.action(operation, action);
        let operations = self.operations(operation, action);
        for operation in &operations {
            let known = self.decision.unmet.len();
            let asked = PermitQuestion { ukey: ukey(action), seal: seal(action), ..self.asked(*operation) };
            self.form(*operation, action);
            self.permit().evidence(asked);
            self.once_said(known);
        }
        self.reason(operation, action);
        self.room();
        if operations.iter().any(|operation| self.is_application(*operation)) && self.accepted.is_none() {
            self.submit_to_window(operation, action);
        }
    }

    /// What an action comes to. One application may hold seals of the applicant's own template beside others: each is
    /// asked for as if it stood alone (SZ-081).
    fn operations(&self, operation: SealOperation, action: &SealAction) -> BTreeSet<SealOperation> {
        match action {
            SealAction::Apply { seals, .. } if !seals.is_empty() => {
                seals.iter().map(|seal| self.applying(&seal.kind)).collect()
            }
            _ => BTreeSet::from([operation]),
        }
    }

    /// By which operation a seal of a kind is applied for.
    fn applying(&self, kind: &str) -> SealOperation {
        let custom = self.context.profile.kind(kind).is_some_and(|kind| kind.custom);
        if custom { SealOperation::ApplyCustom } else { SealOperation::Apply }
    }

    /// What stands against several parts of a command is said once.
    fn once_said(&mut self, known: usize) {
        let (before, added) = self.decision.unmet.split_at(known);
        let fresh: Vec<_> = added.iter().filter(|unmet| !before.contains(unmet)).cloned().collect();
        self.decision.unmet.truncate(known);
        self.decision.unmet.extend(fresh);
    }

    /// Whether only an application comes about, on which the window decides.
    fn is_application(&self, operation: SealOperation) -> bool {
        self.rule(operation).is_some_and(|rule| rule.effect == OperationEffect::Application)
    }

    /// Whether a stranger applies. What the account has is not told then, neither by a refusal nor by the lack of one:
    /// the window, which decides by the same rules, is the first to look.
    fn is_kept_unseen(&self, operation: SealOperation) -> bool {
        let is_judged = self.accepted.is_some() || !self.is_application(operation);
        !is_judged && self.moment.is_stranger(self.context.actor, None)
    }

    /// In which capacity somebody applies at the window.
    fn applied_as(&self) -> Role {
        let role = self.context.actor.role;
        if self.moment.is_representative(self.person) { Role::LegalRepresentative } else { role }
    }

    /// The application is kept as it is; nothing else happens before the window has accepted it (SZ-070).
    fn submit_to_window(&mut self, operation: SealOperation, action: &SealAction) {
        self.decision.events.clear();
        self.decision.effects.clear();
        self.event(SealEvent::WindowSubmitted {
            application: WindowApplication {
                id: self.command.id.clone(),
                action: action.clone(),
                operation,
                applicant: self.context.actor.clone(),
                applied_as: self.applied_as(),
                evidence: self.command.evidence.clone(),
                failed: self.command.failed.clone(),
                channel: self.channel,
                at: self.context.now,
                licences: u32::try_from(self.account.state.licences.len()).unwrap_or(u32::MAX),
                decision: None,
            },
        });
    }

    fn reason(&mut self, operation: SealOperation, action: &SealAction) {
        let (SealAction::Suspend { reason, .. }
        | SealAction::Resume { reason, .. }
        | SealAction::Cancel { reason, .. }) = action
        else {
            return;
        };
        if let Some(rule) = self.rule(operation).filter(|rule| rule.reason_required && words::is_blank(reason)) {
            let finding = Finding::new(Code::SealReasonMissing, "/action/reason").assumed(rule.basis.assumed);
            self.fault(finding.with("operation", operation.as_str()));
        }
    }

    fn action(&mut self, operation: SealOperation, action: &'a SealAction) {
        match action {
            SealAction::Apply { application, seals, form, grants } => {
                self.apply(operation, application, seals, form, grants);
            }
            SealAction::Claim { seal, medium, device, certificate } => {
                self.claim(seal, medium, device, certificate.as_ref());
            }
            SealAction::DeleteCopy { seal } => self.delete_copy(seal),
            SealAction::DownloadCertificate { certificate } => self.download_certificate(certificate),
            SealAction::BindUkey { seal, ukey } => self.bind_ukey(seal, ukey),
            SealAction::ConfirmUkeyBinding { seal } => self.confirm_binding(seal),
            SealAction::UnbindUkey { seal } => self.unbind_ukey(seal),
            SealAction::ConfirmUkeyUnbinding { seal } => self.confirm_unbinding(seal),
            SealAction::AuthoriseHandler { person } => self.authorise(person),
            SealAction::DismissHandler { person } => self.dismiss(person),
            SealAction::Grant { grant, .. } => self.grant(grant, "/action/grant"),
            SealAction::Revoke { grants, .. } => self.revoke(grants),
            SealAction::Suspend { seals, reason, .. } => self.suspend(seals, reason),
            SealAction::Resume { seals, reason, .. } => self.resume(seals, reason),
            SealAction::Renew { seal, until, certificate } => self.renew(seal, *until, certificate.as_ref()),
            SealAction::Change { application, seals, grants, .. } => self.change(application, seals, grants),
            SealAction::Cancel { seals, reason, .. } => self.cancel(seals, reason),
            SealAction::ChangeSecret { scope, subject } => {
                self.secret(SealOperation::ChangeSecret, *scope, subject, None);
            }
            SealAction::ResetSecret { scope, subject, certificate } => {
                self.secret(SealOperation::ResetSecret, *scope, subject, certificate.as_ref());
            }
            SealAction::Sign { seal, digest, certificate } => self.sign(seal, digest, certificate),
            SealAction::ApplySystemAccess { .. } => {
                self.permitted(self.asked(operation));
                self.event(SealEvent::SystemAccessReported { granted: true });
            }
            SealAction::FileHsm { .. } => {
                self.permitted(self.asked(operation));
                self.event(SealEvent::HsmReported { filed: true });
            }
            _ => {}
        }
    }

    /// What systems report.
    fn report(&mut self) {
        let action = &self.command.action;
        match action {
            SealAction::OpenAccount { .. } => self.fault(Finding::new(Code::CommandAlreadyOpen, "/action/type")),
            SealAction::ReportIssue { seals, from, until } => self.report_issue(seals, *from, *until),
            SealAction::ReportRefusal { seals, reason } => self.report_refusal(seals, reason),
            SealAction::ReportSet { application, set } => self.report_set(application, set),
            SealAction::ReportPhysicalSeal { engraved, filed } => {
                self.event(SealEvent::PhysicalSealReported { engraved: *engraved, filed: *filed });
            }
            SealAction::ReportPerson { person } => {
                self.somebody(person, "/action/person");
                self.one_person(person, "/action/person");
                self.event(SealEvent::PersonRegistered { person: person.clone() });
            }
            SealAction::ReportCertificate { person, certificate } => {
                self.serial(certificate, "/action/certificate");
                self.somebody(person, "/action/person");
                self.one_person(person, "/action/person");
                self.event(SealEvent::CertificateDownloaded {
                    person: person.clone(),
                    certificate: certificate.clone(),
                });
            }
            SealAction::ReportLicenceChange { licence } => self.licence_change(licence),
            SealAction::ReportSystemAccess { granted } => {
                self.event(SealEvent::SystemAccessReported { granted: *granted });
            }
            SealAction::ReportHsm { filed } => self.event(SealEvent::HsmReported { filed: *filed }),
            SealAction::ReportWindow { application, accepted, reason } => {
                self.report_window(application, *accepted, reason);
            }
            _ => {}
        }
        self.room();
    }

    fn serial(&mut self, certificate: &CertificateRecord, pointer: &str) {
        if let Some(finding) = id_fault(&certificate.serial, format!("{pointer}/serial"), "serial") {
            self.fault(finding);
        }
    }

    /// The window accepts an application: now its action takes effect, if it still can.
    fn report_window(&mut self, id: &str, accepted: bool, reason: &str) {
        let Some(application) = self.account.state.applications.iter().find(|known| known.id == id) else {
            self.fault(Finding::new(Code::SealApplicationUnknown, "/action/application").with("application", id));
            return;
        };
        if application.decision.is_some() {
            self.fault(Finding::new(Code::SealApplicationDecided, "/action/application").with("application", id));
            return;
        }
        self.event(SealEvent::WindowDecided { application: id.to_owned(), accepted, reason: reason.to_owned() });
        if accepted {
            self.take_effect(application);
        }
    }

    /// What was applied for takes effect if it could be applied for now, by whoever applied, in the same capacity and
    /// under the same licence: all guards are asked again.
    fn take_effect(&mut self, application: &WindowApplication) {
        let command = SealCommand {
            id: application.id.clone(),
            expected_version: None,
            action: application.action.clone(),
            channel: Some(application.channel),
            evidence: application.evidence.clone(),
            failed: application.failed.clone(),
        };
        let context = SealContext { actor: &application.applicant, ..*self.context };
        let mut inner = Rules { accepted: Some(application.at), ..Rules::new(self.account, &command, &context) };
        let applied_as = application.applied_as;
        if applied_as == Role::LegalRepresentative && inner.applied_as() != applied_as {
            let finding = Finding::new(Code::SealApplicantChanged, "").with("role", applied_as.as_str());
            inner.decision.add(finding, vec![Mender::any(Role::LegalRepresentative)], Some("apply"));
        }
        // By count, not by time: a change may bear the very instant of the application.
        let told = usize::try_from(application.licences).unwrap_or_default().checked_sub(1);
        let before = told.and_then(|last| self.account.state.licences.get(last)).map(|known| &known.licence);
        let printed = [
            LicenceField::EnterpriseName,
            LicenceField::EnterpriseNumber,
            LicenceField::RepresentativeName,
            LicenceField::RepresentativeNumber,
        ];
        let fields = before.zip(self.moment.licence()).map(|(before, now)| changed(before, now));
        if fields.is_none_or(|fields| fields.iter().any(|field| printed.contains(field))) {
            let finding = Finding::new(Code::SealApplicationOutdated, "");
            inner.decision.add(finding, vec![Mender::any(applied_as)], Some(application.operation.as_str()));
        }
        inner.command();
        let Decision { mut unmet, denied, events, effects, report } = inner.decision;
        unmet.extend(denied);
        // What was found stands in the application, not in this command.
        for mut one in unmet {
            "/action/application".clone_into(&mut one.finding.pointer);
            if !self.decision.unmet.contains(&one) {
                self.decision.unmet.push(one);
            }
        }
        self.decision.events.extend(events);
        self.decision.effects.extend(effects);
        for mut finding in report.findings {
            "/action/application".clone_into(&mut finding.pointer);
            self.decision.note(finding);
        }
    }

    /// Whether a seal is a representative's own who is none by this licence.
    fn outlived(&self, seal: &Seal, licence: &LicenceFacts) -> bool {
        let kind = self.context.profile.kind(&seal.kind);
        kind.is_some_and(|kind| kind.owner == SealOwner::Representative)
            && !seal.owner.as_ref().is_some_and(|owner| self.moment.is_office(owner, licence))
    }

    /// Rows SZ-061, SZ-072, SZ-083.
    fn licence_change(&mut self, licence: &LicenceFacts) {
        licence_form(&mut self.decision, self.context.actor.role, licence);
        let Some(before) = self.moment.licence() else {
            return;
        };
        let fields = changed(before, licence);
        if fields.is_empty() {
            self.decision.note(Finding::new(Code::SealLicenceUnchanged, "/action/licence"));
            return;
        }
        self.event(SealEvent::LicenceChanged { licence: licence.clone(), fields: fields.clone() });
        let rule = self.context.profile.licence_change.as_ref();
        let cancelling = |field: &&LicenceField| rule.is_some_and(|rule| rule.fields.contains(field));
        let cancelling: Vec<_> = fields.iter().filter(cancelling).copied().collect();
        let fell = if cancelling.is_empty() {
            // A representative's own seal ends with the office, whatever else the platform lets stand.
            self.fall(&fields, |rules, seal| rules.outlived(seal, licence), false)
        } else {
            self.fall(&cancelling, |_, _| true, rule.is_some_and(|rule| rule.revokes_grants))
        };
        if !fell {
            return;
        }
        let finding = Finding::new(Code::SealCancelledByLicenceChange, "").with("seal", "");
        for person in &licence.representatives {
            self.decision.effects.push(HostTask::Notify {
                role: Role::LegalRepresentative,
                name: person.name.clone(),
                finding: finding.clone(),
            });
        }
    }
}

/// Which facts of a licence differ.
pub(super) fn changed(before: &LicenceFacts, after: &LicenceFacts) -> Vec<LicenceField> {
    let names = |licence: &LicenceFacts| -> BTreeSet<Option<NameKey>> {
        licence.representatives.iter().map(|person| NameKey::of(&person.name)).collect()
    };
    let numbers = |licence: &LicenceFacts| -> BTreeSet<Option<PersonKey<'static>>> {
        licence.representatives.iter().map(|person| person.who().key().map(PersonKey::into_owned)).collect()
    };
    // Two who change numbers are two others, though names and numbers are the same.
    let persons = |licence: &LicenceFacts| -> BTreeSet<(Option<NameKey>, Option<PersonKey<'static>>)> {
        let known = |person: &Principal| (NameKey::of(&person.name), person.who().key().map(PersonKey::into_owned));
        licence.representatives.iter().map(known).collect()
    };
    let renamed = persons(before) != persons(after);
    let differ = [
        (
            LicenceField::RepresentativeName,
            names(before) != names(after) || (renamed && numbers(before) == numbers(after)),
        ),
        (LicenceField::RepresentativeNumber, numbers(before) != numbers(after)),
        (LicenceField::EnterpriseName, NameKey::of(&before.enterprise.name) != NameKey::of(&after.enterprise.name)),
        (LicenceField::ForeignInvestment, before.foreign_invested != after.foreign_invested),
        (LicenceField::EntityKind, before.kind != after.kind),
        (LicenceField::EnterpriseNumber, before.enterprise.document_number != after.enterprise.document_number),
        (LicenceField::Address, before.address != after.address),
        (LicenceField::Region, before.region != after.region),
        (LicenceField::BusinessScope, before.business_scope != after.business_scope),
        (LicenceField::RegisteredCapital, before.registered_capital != after.registered_capital),
    ];
    differ.into_iter().filter_map(|(field, differs)| differs.then_some(field)).collect()
}

impl Rules<'_> {
    /// Whether there is room for what comes about.
    fn room(&mut self) {
        let state = &self.account.state;
        for (what, there, coming, limit) in [
            ("seals", state.seals.len(), self.coming.len(), MAX_SEALS),
            ("grants", state.grants.len(), self.giving.len(), MAX_GRANTS),
        ] {
            let finding = Finding::new(Code::SealTooMany, "/action").with("what", what).with("limit", limit);
            if there + coming > limit {
                self.fault(finding);
            }
        }
    }
}
