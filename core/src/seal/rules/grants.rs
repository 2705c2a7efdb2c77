//! Granting and revoking.

use super::{Rules, SealAction};
use crate::{
    finding::{Code, Finding, Mender, Role},
    ledger::{HostTask, is_id},
    party::Principal,
    platform::seal::{
        DefaultGrants, GrantLayer, PeriodMode, RevocationCascade, SealOperation, SealOwner, UnknownGrantee,
    },
    seal::{
        SealEvent,
        action::GrantRequest,
        moment::GrantStanding,
        permit::Asked,
        state::{Grant, GrantOrigin, RevocationCause, Seal},
    },
    time::Instant,
};

/// In which capacity, and by which grant, somebody grants.
type Granting = Option<(Role, Option<String>)>;

impl<'a> Rules<'a> {
    /// 授权经办人, with the grants that come by themselves (GS-011, GS-012, GS-018).
    pub(super) fn authorise(&mut self, person: &'a Principal) {
        let asked = self.asked(SealOperation::AuthoriseHandler);
        self.permitted(asked);
        self.grantee(person, "/action/person");
        if self.moment.is_authorised(person.who()) {
            self.fault(Finding::new(Code::SealHandlerAuthorised, "/action/person"));
            return;
        }
        self.event(SealEvent::HandlerAuthorised { person: person.clone() });
        let seals: Vec<&Seal> = self.account.state.seals.iter().filter(|seal| seal.issued.is_some()).collect();
        for seal in seals {
            if seal.cancelled.is_none() {
                self.default_grant(&seal.id, &seal.kind, person);
            }
        }
    }

    /// The grants that a newly issued seal brings by itself.
    pub(super) fn default_grants(&mut self, seal: &str, kind: &str) {
        if self.context.profile.grants.defaults.mode != DefaultGrants::AllToAll || !self.is_default(kind) {
            return;
        }
        if self.context.profile.grants.layers.layers.contains(&GrantLayer::Organisation) {
            let organisation = self.moment.licence().map(|licence| licence.enterprise.clone());
            let id = format!("default/organisation/{seal}");
            let grant = Grant { organisation, layer: GrantLayer::Organisation, ..self.by_default(id, seal) };
            self.event(SealEvent::Granted { grant });
        }
        let now = self.context.now;
        let handlers: Vec<&Principal> = self
            .account
            .state
            .persons
            .iter()
            .filter(|known| known.authorised.is_some_and(|since| since <= now))
            .map(|known| &known.person)
            .collect();
        for person in handlers {
            self.default_grant(seal, kind, person);
        }
    }

    fn is_default(&self, kind: &str) -> bool {
        let profile = self.context.profile;
        let personal = profile.kind(kind).is_some_and(|kind| kind.owner == SealOwner::Person);
        !personal || profile.grants.defaults.personal_seals
    }

    fn by_default(&self, id: String, seal: &str) -> Grant {
        Grant {
            id,
            seal: seal.to_owned(),
            layer: GrantLayer::Person,
            role: Role::SealHolder,
            person: None,
            organisation: None,
            at: self.context.now,
            from: None,
            until: None,
            origin: GrantOrigin::Default,
            granted_as: Role::System,
            parent: None,
            revoked: None,
        }
    }

    fn default_grant(&mut self, seal: &str, kind: &str, person: &Principal) {
        if self.context.profile.grants.defaults.mode != DefaultGrants::AllToAll || !self.is_default(kind) {
            return;
        }
        let who = person.who();
        let key = match (who.key(), who.phone_key()) {
            (Some(key), _) => key.as_str().to_owned(),
            (None, Some((phone, _))) => phone.as_str().to_owned(),
            (None, None) => String::new(),
        };
        let id = format!(
            "default/{}/{seal}",
            crate::crypto::hex(crate::crypto::sm3(key.as_bytes()).get(..8).unwrap_or(&[]))
        );
        let grant = Grant { person: Some(person.clone()), ..self.by_default(id, seal) };
        self.event(SealEvent::Granted { grant });
    }

    /// 授权.
    pub(super) fn grant(&mut self, request: &'a GrantRequest, pointer: &str) {
        let mut granting = None;
        for (at, seal) in request.seals.iter().enumerate() {
            let place = format!("{pointer}/seals/{at}");
            let asked = Asked { role: Some(request.role), ..self.asked(SealOperation::Grant).on(seal, &place) };
            let by = self.permitted(asked);
            granting = by.or(granting);
        }
        self.grant_request(request, pointer, &[], granting);
    }

    /// What a grant must say, and what comes of it. `own` are seals that come with the same command.
    pub(super) fn grant_request(
        &mut self,
        request: &'a GrantRequest,
        pointer: &str,
        own: &[String],
        granting: Granting,
    ) {
        self.grant_form(request, pointer);
        self.room(0, request.seals.len());
        let (granted_as, parent) = granting.unwrap_or_else(|| {
            let application = matches!(self.command.action, SealAction::ReportWindow { .. });
            let role = self.context.actor.role;
            (
                if application || self.moment.is_representative(self.person) {
                    Role::LegalRepresentative
                } else {
                    role
                },
                None,
            )
        });
        for (at, seal) in request.seals.iter().enumerate() {
            let place = format!("{pointer}/seals/{at}");
            if request.seals.iter().take(at).any(|other| other == seal) {
                self.fault(Finding::new(Code::SealDuplicateId, &*place).with("id", seal));
            }
            if !own.contains(seal) {
                if self.moment.seal(seal).is_none() {
                    if !own.is_empty() || self.accepted {
                        self.fault(Finding::new(Code::SealUnknown, &*place).with("seal", seal));
                    }
                    continue;
                }
                self.already(request, seal, &place);
                self.change_order(request.layer(), true, seal, &place);
            }
            let parent = self.parent_in(parent.as_deref(), seal);
            if let Some(parent) = &parent {
                self.below(request, parent, &place);
            }
            let grant = Grant {
                id: format!("{}/{seal}", request.id),
                seal: seal.clone(),
                layer: request.layer(),
                role: request.role,
                person: request.person.clone(),
                organisation: request.organisation.clone(),
                at: self.context.now,
                from: request.from,
                until: request.until,
                origin: GrantOrigin::Explicit,
                granted_as,
                parent: parent.map(|parent| parent.id.clone()),
                revoked: None,
            };
            self.notify(&grant);
            self.event(SealEvent::Granted { grant });
        }
    }

    /// The grant in this seal by which somebody grants on; an administrator may have one in each.
    fn parent_in(&self, any: Option<&str>, seal: &str) -> Option<&'a Grant> {
        any?;
        let mut grants = self.moment.grants_of(self.person, seal);
        grants.find(|grant| {
            grant.role == Role::SealAdministrator && self.moment.standing(grant) == GrantStanding::Effective
        })
    }

    fn grant_form(&mut self, request: &'a GrantRequest, pointer: &str) {
        let rules = &self.context.profile.grants;
        let lacks = |field: &str| Finding::new(Code::CommandForm, format!("{pointer}/{field}")).with("field", field);
        if !is_id(&request.id) {
            self.fault(lacks("id"));
        }
        if request.seals.is_empty() {
            self.fault(lacks("seals"));
        }
        for seal in &request.seals {
            if self.moment.grant(&format!("{}/{seal}", request.id)).is_some() {
                let finding = Finding::new(Code::SealDuplicateId, format!("{pointer}/id"));
                self.fault(finding.with("id", &request.id));
            }
        }
        match (&request.person, &request.organisation) {
            (Some(person), None) => self.grantee(person, &format!("{pointer}/person")),
            (None, Some(_)) if rules.layers.layers.contains(&GrantLayer::Organisation) => {}
            (None, Some(_)) => {
                let finding = Finding::new(Code::SealLayerNotOffered, format!("{pointer}/organisation"));
                self.fault(finding);
            }
            _ => self.fault(lacks("person")),
        }
        let known = self.context.profile.role(request.role).is_some();
        if !known || !matches!(request.role, Role::SealAdministrator | Role::SealHolder) {
            let finding = Finding::new(Code::SealRoleNotGranted, format!("{pointer}/role"));
            self.fault(finding.with("role", request.role.as_str()));
        }
        if rules.period.mode == PeriodMode::Required && request.until.is_none() && request.organisation.is_none() {
            let finding = Finding::new(Code::SealGrantPeriodMissing, format!("{pointer}/until"));
            self.fault(finding.assumed(rules.period.basis.assumed));
        }
        let from = request.from.unwrap_or(self.context.now);
        if request.until.is_some_and(|until| until <= from || until <= self.context.now) {
            self.fault(Finding::new(Code::SealGrantPeriodEmpty, format!("{pointer}/until")));
        }
    }

    /// The grantee is named as the platform asks (GX-012, GX-013, C-29, C-75).
    fn grantee(&mut self, person: &Principal, pointer: &str) {
        let rule = &self.context.profile.grants.grantee;
        let lacks =
            |field: &str| Finding::new(Code::SealGranteeIncomplete, format!("{pointer}/{field}")).with("field", field);
        if person.name.trim().is_empty() {
            self.fault(lacks("name"));
        }
        if rule.phone && person.phone.is_blank() {
            self.fault(lacks("phone").assumed(rule.basis.assumed));
        } else if person.document_number.is_blank() && person.phone.is_blank() {
            self.fault(lacks("documentNumber"));
        }
        if rule.unknown == UnknownGrantee::Refused && rule.account && !self.moment.has_account(person.who()) {
            let assumed = rule.unknown_basis.as_ref().unwrap_or(&rule.basis).assumed;
            let finding = Finding::new(Code::SealGranteeUnknown, pointer).assumed(assumed);
            let who = vec![Mender { role: Role::Person, name: Some(person.name.clone()), signer: None }];
            self.weighing.add(finding, who, Some("host.open_account"));
        }
    }

    /// Somebody has this very right already.
    fn already(&mut self, request: &GrantRequest, seal: &str, place: &str) {
        let now = self.moment;
        let live = |grant: &'a Grant| {
            !matches!(
                now.standing(grant),
                GrantStanding::Revoked | GrantStanding::Expired | GrantStanding::ParentLapsed
            )
        };
        let found = match (&request.person, &request.organisation) {
            (Some(person), _) => {
                now.grants_of(person.who(), seal).find(|grant| grant.role == request.role && live(grant))
            }
            (None, Some(organisation)) => {
                let places = self.account.index.organisations(seal).iter();
                let mut grants = places.filter_map(|place| self.account.state.grants.get(*place));
                grants.find(|grant| grant.organisation.as_ref() == Some(organisation) && live(grant))
            }
            _ => None,
        };
        if let Some(grant) = found {
            let finding = Finding::new(Code::SealAlreadyGranted, place).with("grant", &grant.id);
            let sender = Mender::any(self.context.actor.role);
            self.weighing.add(finding, vec![sender], Some("revoke"));
        }
    }

    /// A grant rests on another: not longer than it, not deeper than the platform lets chains be, and in no circle
    /// (C-02).
    fn below(&mut self, request: &GrantRequest, parent: &'a Grant, place: &str) {
        let rule = &self.context.profile.grants.chain;
        let chain = self.moment.chain(parent);
        if rule.within_parent
            && let Some(end) = parent.until
            && request.until.is_none_or(|until| until > end)
        {
            let finding = Finding::new(Code::SealGrantOutlivesParent, place).with("until", end);
            let who = vec![Mender::any(self.context.actor.role), Mender::any(Role::LegalRepresentative)];
            self.weighing.add(finding.assumed(rule.basis.assumed), who, Some("grant"));
        }
        let depth = u32::try_from(chain.len()).unwrap_or(u32::MAX).saturating_add(1);
        if rule.max_depth > 0 && depth > rule.max_depth {
            let finding = Finding::new(Code::SealGrantTooDeep, place).with("depth", depth);
            let finding = finding.with("limit", rule.max_depth).assumed(rule.basis.assumed);
            self.weighing.add(finding, vec![Mender::any(Role::LegalRepresentative)], Some("grant"));
        }
        let circle = request.person.as_ref().is_some_and(|person| {
            let above = chain.iter().filter_map(|link| link.person.as_ref());
            above.clone().any(|known| known.is(person)) || self.moment.is_representative(person.who())
        });
        if circle {
            let finding = Finding::new(Code::SealGrantCircle, place).assumed(true);
            self.weighing.add(finding, vec![Mender::any(self.context.actor.role)], Some("grant"));
        }
    }

    fn notify(&mut self, grant: &Grant) {
        let rule = &self.context.profile.grants.grantee;
        let Some(person) = &grant.person else {
            return;
        };
        let code = if rule.account && !self.moment.has_account(person.who()) {
            Code::SealGrantPendingAccount
        } else if rule.certificate && !self.moment.has_certificate(person.who()) {
            Code::SealGrantPendingCertificate
        } else {
            return;
        };
        self.weighing.effects.push(HostTask::Notify {
            role: grant.role,
            name: person.name.clone(),
            finding: Finding::new(code, "").with("grant", &grant.id),
        });
    }

    /// The forced order of a change: each step needs the one before it, done since the change began (GS-014, C-63).
    fn change_order(&mut self, layer: GrantLayer, granting: bool, seal: &str, place: &str) {
        let rule = &self.context.profile.grants.layers;
        let steps = &rule.change_order;
        let Some(step) = steps.iter().position(|step| step.layer == layer && step.grant == granting) else {
            return;
        };
        let times: Vec<Option<Instant>> = steps.iter().map(|step| self.newest(step.layer, step.grant, seal)).collect();
        let begun = times.first().copied().flatten();
        // A change is under way from its first step until its last one.
        let finished = times.last().copied().flatten();
        let under_way = begun.is_some_and(|begun| finished.is_none_or(|finished| finished <= begun))
            && !self.moment.organisation_stands(seal);
        if step == 0 || (step + 1 == steps.len() && begun.is_none()) {
            return;
        }
        let before = steps.get(step - 1).zip(times.get(step - 1));
        let done =
            before.is_some_and(|(_, time)| under_way && time.zip(begun).is_some_and(|(time, begun)| time >= begun));
        if !done && let Some((missing, _)) = before {
            let finding = Finding::new(Code::SealGrantOrder, place).with("layer", missing.layer.as_str());
            let remedy = if missing.grant { "grant" } else { "revoke" };
            let sender = Mender::any(self.context.actor.role);
            self.weighing.add(finding.assumed(rule.basis.assumed), vec![sender], Some(remedy));
        }
    }

    /// When something was last granted, or revoked, in a layer of a seal.
    fn newest(&self, layer: GrantLayer, granting: bool, seal: &str) -> Option<Instant> {
        let grants = self.account.index.grants_in(seal).iter().filter_map(|at| self.account.state.grants.get(*at));
        let grants = grants.filter(|grant| grant.layer == layer);
        if granting {
            grants.map(|grant| grant.at).max()
        } else {
            grants.filter_map(|grant| grant.revoked.as_ref().map(|end| end.at)).max()
        }
    }

    /// 取消授权.
    pub(super) fn revoke(&mut self, ids: &'a [String]) {
        if ids.is_empty() {
            self.fault(Finding::new(Code::CommandForm, "/action/grants").with("field", "grants"));
        }
        let mut ended: Vec<&str> = Vec::new();
        for (at, id) in ids.iter().enumerate() {
            let place = format!("/action/grants/{at}");
            let Some(grant) = self.moment.grant(id) else {
                self.fault(Finding::new(Code::SealGrantUnknown, &*place).with("grant", id));
                continue;
            };
            let asked = Asked { role: Some(grant.role), ..self.asked(SealOperation::Revoke).on(&grant.seal, &place) };
            self.permitted(asked);
            if grant.revoked.is_some() || ended.contains(&id.as_str()) {
                self.weighing.note(Finding::new(Code::SealGrantEnded, &*place).with("grant", id));
                continue;
            }
            self.change_order(grant.layer, false, &grant.seal, &place);
            self.end(grant, RevocationCause::ByUser, &mut ended);
            if self.context.profile.grants.chain.ends_all
                && let Some(person) = &grant.person
            {
                let others: Vec<_> = self.moment.grants_of(person.who(), &grant.seal).collect();
                for other in others {
                    self.end(other, RevocationCause::WithOtherRight, &mut ended);
                }
            }
        }
    }

    /// Ends a grant, and what the platform lets fall with it (C-70).
    fn end(&mut self, grant: &'a Grant, cause: RevocationCause, ended: &mut Vec<&'a str>) {
        if grant.revoked.is_some() || ended.contains(&grant.id.as_str()) {
            return;
        }
        ended.push(&grant.id);
        self.event(SealEvent::GrantRevoked { grant: grant.id.clone(), cause });
        let below: Vec<&'a Grant> = self
            .account
            .index
            .grants_in(&grant.seal)
            .iter()
            .filter_map(|at| self.account.state.grants.get(*at))
            .filter(|below| below.parent.as_deref() == Some(grant.id.as_str()) && below.revoked.is_none())
            .collect();
        let rule = &self.context.profile.grants.chain;
        match rule.cascade {
            RevocationCascade::Fall => {
                for below in below {
                    self.end(below, RevocationCause::Cascade, ended);
                }
            }
            RevocationCascade::Stay => {
                let ids: Vec<_> = below.iter().map(|below| below.id.as_str()).collect();
                if !ids.is_empty() {
                    let finding = Finding::new(Code::SealGrantsStay, "").with("grant", &grant.id);
                    self.weighing.note(finding.with_list("stay", &ids).assumed(rule.basis.assumed));
                }
            }
        }
    }
}
