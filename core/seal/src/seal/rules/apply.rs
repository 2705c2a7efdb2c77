//! How seals come about: applied for, in sets, anew after a change of the licence; issued or refused.

use std::collections::BTreeSet;

use super::{GrantRequest, Rules, SealAction, SealForm, SealRequest};
use crate::seal::{
    SealEvent,
    permit::{PermitQuestion, not_of_enterprise},
    state::{CancelCause, Seal, ValidityRecord},
};
use dengji_base::{
    finding::{Code, Finding, Mender, Role},
    identifier,
    identifier::NameKey,
    party::Principal,
    teller,
    time::{Date, Instant},
    words,
};
use dengji_platform::{
    ledger::id_fault,
    platform::seal::{OperationEffect, SealOperation, SealOwner, SealSet, SealStage, SetOccasion, ValiditySource},
};

/// The end of a period of whole years, exclusive: the same day of the year; 1 March where that day does not exist.
/// Requirement row GS-008.
pub(in crate::seal) fn end_of(start: Date, years: u32) -> Option<Instant> {
    let year = start.year().checked_add(i32::try_from(years).ok()?)?;
    let end = Date::from_ymd(year, start.month(), start.day()).or_else(|| Date::from_ymd(year, 3, 1))?;
    end.china_start()
}

/// Whether a person is named, and known by something: else that is told alone.
fn is_somebody(person: &Principal) -> bool {
    let who = person.who();
    NameKey::of(who.name).is_some() && (who.key().is_some() || who.phone_key().is_some())
}

/// Ids and names of the seals of an application that were looked at, with the names that seals have already.
#[derive(Default)]
struct Named<'a> {
    ids: BTreeSet<&'a str>,
    names: BTreeSet<NameKey>,
}

impl<'a> Rules<'a> {
    /// 印章申请.
    pub(super) fn apply(
        &mut self,
        operation: SealOperation,
        application: &'a str,
        seals: &'a [SealRequest],
        form: &'a SealForm,
        grants: &'a [GrantRequest],
    ) {
        let kinds: BTreeSet<&str> = seals.iter().map(|seal| seal.kind.as_str()).collect();
        let with_grants = !grants.is_empty();
        for kind in kinds.iter().map(|kind| Some(*kind)).chain(kinds.is_empty().then_some(None)) {
            // What bars one kind bars the application; what bars all of them is said once.
            let known = self.decision.unmet.len();
            let operation = kind.map_or(operation, |kind| self.applying(kind));
            let asked = PermitQuestion { kind, with_grants, ..self.asked(operation) };
            self.permitted(asked);
            self.once_said(known);
        }
        if let Some(finding) = id_fault(application, "/action/application", "application") {
            self.fault(finding);
        }
        let taken = || self.account.state.seals.iter().any(|seal| seal.application == application);
        if !self.is_kept_unseen(operation) && taken() {
            let finding = Finding::new(Code::SealDuplicateId, "/action/application");
            self.fault(finding.with("id", application));
        }
        let mut own = Vec::new();
        if seals.is_empty() {
            let sets = &self.context.profile.sets;
            let asked_for = |set: &&SealSet| set.occasion != SetOccasion::Registration;
            match sets.iter().find(asked_for) {
                Some(set) => {
                    let ids = self.set(operation, application, set).into_iter();
                    own = ids.map(|id| (id, operation)).collect();
                }
                None => self.fault(Finding::new(Code::CommandForm, "/action/seals").with("field", "seals")),
            }
        } else {
            let mut before = Named::default();
            if !self.is_kept_unseen(operation) {
                let known = self.account.state.seals.iter().filter(|seal| seal.cancelled.is_none());
                before.names.extend(known.filter_map(|seal| NameKey::of(&seal.name)));
            }
            for (at, request) in seals.iter().enumerate() {
                let operation = self.applying(&request.kind);
                self.request(operation, application, (&mut before, at), request, form);
                own.push((request.id.clone(), operation));
            }
        }
        if *form != SealForm::default() {
            self.event(SealEvent::FormKept { form: form.clone() });
        }
        self.requests(grants, &own);
    }

    /// The starred fields, and that the form is about this enterprise as its licence has it now (GS-004 to GS-006,
    /// SZ-034, SZ-038, SZ-063).
    pub(super) fn form(&mut self, operation: SealOperation, action: &SealAction) {
        let document = serde_json::to_value(action).unwrap_or_default();
        for rule in self.rule(operation).map(|rule| rule.fields.as_slice()).unwrap_or_default() {
            for (pointer, value) in teller::places(&document, &rule.field) {
                let empty = match value {
                    None | Some(serde_json::Value::Null) => true,
                    Some(serde_json::Value::String(text)) => words::is_blank(text),
                    Some(serde_json::Value::Number(number)) => number.as_u64() == Some(0),
                    Some(_) => false,
                };
                if empty {
                    let finding = Finding::new(Code::SealFieldRequired, format!("/action{pointer}"));
                    let finding = finding.with("field", &rule.field).with("name", &rule.name.zh);
                    self.fault(finding.severity(rule.severity).assumed(rule.basis.assumed));
                }
            }
        }
        let Some(form) = action.form() else {
            return;
        };
        let own = self.moment.licence().map(|licence| &licence.enterprise);
        let name = NameKey::of(&form.organisation_name);
        if name.is_some() && own.and_then(|own| NameKey::of(&own.name)) != name {
            self.fault(Finding::new(Code::SealOtherOrganisation, "/action/form/organisationName"));
        }
        let number = &form.organisation_number;
        if !words::is_blank(number.as_typed()) && own.is_none_or(|own| own.document_number != *number) {
            self.fault(Finding::new(Code::SealOtherOrganisation, "/action/form/organisationNumber"));
        }
        if !words::is_blank(form.handler.document_number.as_typed()) {
            let kind = form.handler.who().document_kind;
            let (number, today) = (form.handler.document_number.as_typed(), self.context.now.china_date());
            for mut finding in identifier::check(kind, number, today, self.context.regions).findings {
                "/action/form/handler/documentNumber".clone_into(&mut finding.pointer);
                if finding.severity == dengji_base::finding::Severity::Error {
                    self.fault(finding);
                } else {
                    self.decision.note(finding);
                }
            }
        }
        let media = &self.context.profile.media;
        if !form.medium.is_empty() && !media.is_empty() && !media.iter().any(|medium| medium.code == form.medium) {
            let finding = Finding::new(Code::SealMediumUnknown, "/action/form/medium");
            self.fault(finding.with("medium", &form.medium));
        }
    }

    fn request(
        &mut self,
        operation: SealOperation,
        application: &str,
        (before, at): (&mut Named<'a>, usize),
        request: &'a SealRequest,
        form: &SealForm,
    ) {
        let pointer = format!("/action/seals/{at}");
        let twice = !before.ids.insert(&request.id);
        if let Some(finding) = id_fault(&request.id, format!("{pointer}/id"), "id") {
            self.fault(finding);
        } else if twice || self.moment.seal(&request.id).is_some() {
            self.fault(Finding::new(Code::SealDuplicateId, format!("{pointer}/id")).with("id", &request.id));
        }
        if NameKey::of(&request.name).is_some_and(|name| !before.names.insert(name)) {
            let finding = Finding::new(Code::SealSameName, format!("{pointer}/name"));
            self.decision.note(finding.with("name", &request.name));
        }
        let Some(kind) = self.context.profile.kind(&request.kind) else {
            let finding = Finding::new(Code::SealKindUnknown, format!("{pointer}/kind"));
            self.fault(finding.with("kind", &request.kind));
            return;
        };
        let personal = request.owner.is_some();
        if let Some(owner) = &request.owner {
            if words::is_blank(&owner.name) {
                let finding = Finding::new(Code::CommandForm, format!("{pointer}/owner/name"));
                self.fault(finding.with("field", "name"));
            }
            self.somebody(owner, &format!("{pointer}/owner"));
        }
        if personal != kind.owner.is_person() {
            let kinds = self.context.profile.kinds.iter().filter(|kind| kind.owner.is_person() == personal);
            let names: Vec<_> = kinds.map(|kind| kind.name.zh.as_str()).collect();
            let finding = Finding::new(Code::SealTypeMismatch, format!("{pointer}/kind"));
            self.fault(finding.with_list("expected", &names));
        }
        let present = |owner: &Principal| self.moment.licence().is_some_and(|now| self.moment.is_office(owner, now));
        if kind.owner == SealOwner::Representative && request.owner.as_ref().is_some_and(|owner| !present(owner)) {
            let finding = Finding::new(Code::SealOwnerNotRepresentative, format!("{pointer}/owner"));
            let who = vec![Mender::any(self.context.actor.role)];
            self.decision.add(finding.assumed(kind.basis.assumed), who, Some(operation.as_str()));
        }
        if let Some(owner) = request.owner.as_ref().filter(|owner| is_somebody(owner))
            && !self.moment.may_own(kind, owner, Some(&form.handler))
        {
            let finding = not_of_enterprise(kind, format!("{pointer}/owner"));
            self.decision.add(finding, vec![Mender::any(self.context.actor.role)], Some(operation.as_str()));
        }
        if kind.custom && dengji_base::digest::from_hex(&request.image).is_none_or(|image| image.is_empty()) {
            let finding = Finding::new(Code::SealImageMissing, format!("{pointer}/image"));
            self.fault(finding);
        }
        let mut validity = (None, None);
        if self.context.profile.validity.source == ValiditySource::Application
            && let Some(start) = request.start
        {
            validity = (start.china_start(), end_of(start, request.years));
            if request.years > 100 || validity.1.is_none() {
                let finding = Finding::new(Code::SealYears, format!("{pointer}/years"));
                self.fault(finding.with("years", request.years));
            }
        }
        self.comes(operation, application, request, validity);
    }

    /// A seal comes about, as far as the operation takes it.
    fn comes(
        &mut self,
        operation: SealOperation,
        application: &str,
        request: &SealRequest,
        (from, until): (Option<Instant>, Option<Instant>),
    ) {
        let effect = self.effect(operation);
        self.new_seal(application, request, effect, (from, until));
    }

    /// What becomes of a seal that this operation brings, once a window has accepted it where one decides; before that
    /// nothing comes about.
    pub(super) fn effect(&self, operation: SealOperation) -> OperationEffect {
        match self.rule(operation).map_or(OperationEffect::AwaitsIssue, |rule| rule.effect) {
            // It waits to be claimed like what was applied for online, where claiming exists.
            OperationEffect::Application if self.claims() => OperationEffect::AwaitsClaim,
            OperationEffect::Application => OperationEffect::Immediate,
            effect => effect,
        }
    }

    /// Whether seals are claimed on this platform.
    fn claims(&self) -> bool {
        self.context.profile.operations.iter().any(|rule| rule.operation == SealOperation::Claim)
    }

    fn new_seal(
        &mut self,
        application: &str,
        request: &SealRequest,
        effect: OperationEffect,
        (from, until): (Option<Instant>, Option<Instant>),
    ) {
        let waits = effect == OperationEffect::AwaitsIssue;
        let mut seal = Seal {
            id: request.id.clone(),
            name: request.name.clone(),
            kind: request.kind.clone(),
            colour: request.colour.clone(),
            owner: request.owner.clone(),
            application: application.to_owned(),
            applied: self.context.now,
            issued: None,
            claim_first: effect == OperationEffect::AwaitsClaim || (waits && self.claims()),
            validity: Vec::new(),
            claims: Vec::new(),
            certificates: Vec::new(),
            suspensions: Vec::new(),
            ukeys: Vec::new(),
            cancelled: None,
            replaced_by: None,
            image: request.image.clone(),
        };
        if waits && (from.is_some() || until.is_some()) {
            let at = self.context.now;
            seal.validity.push(ValidityRecord { at, from, until });
        }
        let claim_first = seal.claim_first;
        self.coming.insert(request.id.clone());
        self.event(SealEvent::SealApplied { seal });
        if !waits {
            self.event(SealEvent::SealIssued { seal: request.id.clone(), from, until });
            self.default_grants(&request.id, &request.kind, self.stage_of_new(claim_first, from, until));
        }
    }

    /// The stage of a seal that is issued now.
    fn stage_of_new(&self, claim_first: bool, from: Option<Instant>, until: Option<Instant>) -> SealStage {
        let now = self.context.now;
        if until.is_some_and(|until| until <= now) {
            SealStage::Expired
        } else if claim_first {
            SealStage::AwaitingClaim
        } else if from.is_some_and(|from| now < from) {
            SealStage::NotYetValid
        } else {
            SealStage::Active
        }
    }

    /// A whole set (SZ-012, GX-007, KB-002).
    fn set(&mut self, operation: SealOperation, application: &str, set: &SealSet) -> Vec<String> {
        let requests = self.set_requests(application, set);
        for request in &requests {
            self.comes(operation, application, request, (None, None));
        }
        requests.into_iter().map(|request| request.id).collect()
    }

    fn set_requests(&mut self, application: &str, set: &SealSet) -> Vec<SealRequest> {
        // How many seals of a kind there are: what is there, comes no second time.
        let live = |kind: &String| {
            let seals = self.account.state.seals.iter();
            seals.filter(|seal| seal.cancelled.is_none() && seal.kind == *kind).count()
        };
        let before = |at: usize, kind: &String| set.kinds.iter().take(at).filter(|other| *other == kind).count();
        if set.kinds.iter().enumerate().all(|(at, kind)| before(at, kind) < live(kind)) {
            self.fault(Finding::new(Code::SealSetExists, "/action").with("set", &set.code));
        }
        let mut requests = Vec::new();
        for (at, code) in set.kinds.iter().enumerate() {
            let kind = self.context.profile.kind(code);
            let person = kind.is_some_and(|kind| kind.owner.is_person());
            let representative = self.moment.licence().and_then(|licence| licence.representatives.first());
            // A set may hold one kind twice.
            let twice = before(at, code);
            if twice < live(code) {
                continue;
            }
            let id = if twice == 0 {
                format!("{application}/{code}")
            } else {
                format!("{application}/{code}-{}", twice + 1)
            };
            if self.moment.seal(&id).is_some() {
                self.fault(Finding::new(Code::SealDuplicateId, "/action/application").with("id", &id));
            }
            requests.push(SealRequest {
                id,
                name: kind.map(|kind| kind.name.zh.clone()).unwrap_or_default(),
                kind: code.clone(),
                owner: representative.filter(|_| person).cloned(),
                ..SealRequest::default()
            });
        }
        requests
    }

    pub(super) fn report_set(&mut self, application: &str, set: &str) {
        // A set that an application makes comes by applying: reported, its seals would wait for a claim that is not there.
        let given = |known: &&SealSet| known.code == set && known.occasion != SetOccasion::Application;
        let Some(set) = self.context.profile.sets.iter().find(given) else {
            self.fault(Finding::new(Code::SealSetUnknown, "/action/set").with("set", set));
            return;
        };
        if let Some(finding) = id_fault(application, "/action/application", "application") {
            self.fault(finding);
        }
        let newly = self.moment.licence().is_some_and(|licence| licence.newly_registered);
        if set.occasion == SetOccasion::Registration && !newly {
            let finding = Finding::new(Code::SealNotNewlyRegistered, "/action/set");
            let who = vec![Mender::any(Role::LegalRepresentative)];
            self.decision.add(finding, who, Some("apply"));
        }
        for request in self.set_requests(application, set) {
            self.new_seal(application, &request, OperationEffect::AwaitsClaim, (None, None));
        }
    }

    pub(super) fn report_issue(&mut self, seals: &'a [String], from: Option<Instant>, until: Option<Instant>) {
        for (at, id) in seals.iter().enumerate() {
            let place = format!("/action/seals/{at}");
            let Some(seal) = self.waiting(id, &place) else {
                continue;
            };
            self.once(seals, at, &place);
            let applied = seal.validity.last();
            let from = from.or_else(|| applied.and_then(|known| known.from));
            let until = until.or_else(|| applied.and_then(|known| known.until));
            if from.zip(until).is_some_and(|(from, until)| until <= from) {
                self.fault(Finding::new(Code::SealGrantPeriodEmpty, "/action/until"));
            }
            self.event(SealEvent::SealIssued { seal: id.clone(), from, until });
            self.default_grants(id, &seal.kind, self.stage_of_new(seal.claim_first, from, until));
        }
    }

    pub(super) fn report_refusal(&mut self, seals: &'a [String], reason: &str) {
        for (at, id) in seals.iter().enumerate() {
            let place = format!("/action/seals/{at}");
            if self.waiting(id, &place).is_some() {
                self.once(seals, at, &place);
                let cause = CancelCause::Refused { reason: reason.to_owned() };
                self.event(SealEvent::SealCancelled { seal: id.clone(), cause });
            }
        }
    }

    /// What is reported of a seal is reported once.
    fn once(&mut self, seals: &[String], at: usize, place: &str) {
        if let Some(id) = seals.get(at).filter(|id| seals.iter().take(at).any(|other| other == *id)) {
            self.fault(Finding::new(Code::SealDuplicateId, place).with("id", id));
        }
    }

    /// The seal, if it was applied for and not decided on.
    fn waiting(&mut self, id: &str, place: &str) -> Option<&'a Seal> {
        let Some(seal) = self.moment.seal(id) else {
            self.fault(Finding::new(Code::SealUnknown, place).with("seal", id));
            return None;
        };
        if seal.issued.is_some() || seal.cancelled.is_some() {
            let finding = Finding::new(Code::SealWrongStage, place).with("seal", id);
            self.fault(finding.with("operation", "report_issue"));
            return None;
        }
        Some(seal)
    }

    /// Whose a seal is that comes in place of an old one: the representative's own seal is the present one's.
    fn owner_anew(&self, old: &Seal) -> Option<Principal> {
        let kind = self.context.profile.kind(&old.kind);
        let licence =
            self.moment.licence().filter(|_| kind.is_some_and(|kind| kind.owner == SealOwner::Representative));
        let Some(licence) = licence else {
            return old.owner.clone();
        };
        let same = old.owner.as_ref().filter(|owner| self.moment.is_office(owner, licence));
        same.or(licence.representatives.first()).cloned()
    }

    /// 变更: new seals for those that the licence change cancelled (SZ-062, SZ-063).
    pub(super) fn change(&mut self, application: &'a str, seals: &'a [String], grants: &'a [GrantRequest]) {
        if let Some(finding) = id_fault(application, "/action/application", "application") {
            self.fault(finding);
        }
        let new = |old: &str| format!("{application}/{old}");
        let own: Vec<_> = seals.iter().map(|old| (new(old), SealOperation::Change)).collect();
        for (at, old) in self.each(SealOperation::Change, seals).into_iter().enumerate() {
            let place = format!("/action/seals/{at}");
            let by_licence =
                matches!(old.cancelled.as_ref().map(|end| &end.cause), Some(CancelCause::LicenceChange { .. }));
            if !by_licence {
                let finding = Finding::new(Code::SealNotCancelledByLicenceChange, &*place);
                self.fault(finding.with("seal", &old.id));
            }
            if old.replaced_by.is_some() {
                self.fault(Finding::new(Code::SealReplaced, &*place).with("seal", &old.id));
            }
            let id = new(&old.id);
            if self.moment.seal(&id).is_some() {
                self.fault(Finding::new(Code::SealDuplicateId, "/action/application").with("id", &id));
            }
            let owner = self.owner_anew(old);
            let request = SealRequest {
                id: id.clone(),
                name: old.name.clone(),
                kind: old.kind.clone(),
                colour: old.colour.clone(),
                owner,
                image: old.image.clone(),
                ..SealRequest::default()
            };
            self.comes(SealOperation::Change, application, &request, (None, None));
            self.event(SealEvent::SealReplaced { seal: old.id.clone(), by: id });
        }
        self.requests(grants, &own);
    }
}
