//! Granting and revoking.

use std::collections::{BTreeMap, BTreeSet};

use super::Rules;
use crate::seal::{
    SealAccount, SealEvent,
    action::GrantRequest,
    index::keys,
    moment::GrantStanding,
    permit::{Permit, PermitQuestion},
    state::{Grant, GrantOrigin, RevocationCause, Seal},
};
use dengji_base::{
    finding::{Code, Finding, Mender, Role},
    identifier::PhoneKey,
    party::{Enterprise, Principal, Who},
    time::Instant,
    words,
};
use dengji_platform::{
    ledger::{Decision, HostTask, id_fault},
    platform::seal::{
        DefaultGrants, GrantLayer, OperationEffect, PeriodMode, RevocationCascade, SealOperation, SealStage,
        UnknownGrantee,
    },
};

/// In which capacity, and by which grant, somebody grants.
type Granting = Option<(Role, Option<String>)>;

/// Whether a grant gives something, now or later.
fn stands(standing: GrantStanding) -> bool {
    !standing.is_over()
}

/// Grants that end by one command.
#[derive(Default)]
struct Ended<'a> {
    /// Their ids, in order.
    order: Vec<&'a str>,
    known: BTreeSet<&'a str>,
    /// Live grants by the grant they rest on, for each seal that was asked about.
    below: BTreeMap<&'a str, BTreeMap<&'a str, Vec<&'a Grant>>>,
}

impl<'a> Ended<'a> {
    fn contains(&self, id: &str) -> bool {
        self.known.contains(id)
    }

    /// Live grants that rest on this one.
    fn below(&mut self, account: &'a SealAccount, grant: &'a Grant) -> &[&'a Grant] {
        let by_parent = self.below.entry(&grant.seal).or_insert_with(|| {
            let mut by_parent: BTreeMap<&str, Vec<&Grant>> = BTreeMap::new();
            let grants = account.index.grants_in(&grant.seal).iter().filter_map(|at| account.state.grants.get(*at));
            for below in grants.filter(|below| below.revoked.is_none()) {
                if let Some(parent) = below.parent.as_deref() {
                    by_parent.entry(parent).or_default().push(below);
                }
            }
            by_parent
        });
        by_parent.get(&*grant.id).map(Vec::as_slice).unwrap_or_default()
    }
}

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
        let account = self.account;
        for seal in &account.state.seals {
            if self.grantable(self.moment.stage(seal)) {
                self.default_grant(&seal.id, &seal.kind, person);
            }
        }
    }

    /// The end of 授权经办人, with every right of that person.
    pub(super) fn dismiss(&mut self, person: &'a Principal) {
        let asked = self.asked(SealOperation::DismissHandler);
        self.permitted(asked);
        let account = self.account;
        let record = account.index.named(person.who());
        let known = record.and_then(|at| account.state.persons.get(at));
        if known.and_then(|known| self.moment.authorised(known)).is_none() {
            self.fault(Finding::new(Code::SealHandlerNotAuthorised, "/action/person"));
            return;
        }
        self.event(SealEvent::HandlerDismissed { person: person.clone() });
        let mut ended = Ended::default();
        for seal in account.index.seals_of_record(record) {
            let grants = account.index.grants_of_record(record, seal).iter();
            for grant in grants.filter_map(|at| account.state.grants.get(*at)) {
                self.end(grant, RevocationCause::HandlerDismissed, &mut ended);
            }
        }
        self.end_certificates(&ended);
    }

    /// Whether somebody may be granted a seal in this stage.
    fn grantable(&self, stage: SealStage) -> bool {
        self.context.profile.stages_for(SealOperation::Grant).is_none_or(|rule| rule.stages.contains(&stage))
    }

    /// The grants that a newly issued seal brings by itself.
    pub(super) fn default_grants(&mut self, seal: &str, kind: &str, stage: SealStage) {
        if self.context.profile.grants.defaults.mode != DefaultGrants::AllToAll
            || !self.is_default(kind)
            || !self.grantable(stage)
        {
            return;
        }
        if self.context.profile.grants.layers.layers.contains(&GrantLayer::Organisation) {
            let organisation = self.moment.licence().map(|licence| licence.enterprise.clone());
            let id = self.free_id(&format!("default/organisation/{seal}"));
            let grant = Grant { organisation, layer: GrantLayer::Organisation, ..self.by_default(id, seal) };
            self.event(SealEvent::Granted { grant });
        }
        let (account, moment) = (self.account, self.moment);
        for known in account.state.persons.iter().filter(|known| moment.authorised(known).is_some()) {
            self.default_grant(seal, kind, &known.person);
        }
    }

    /// The grants of handlers who were authorised while none could be made in the seal (GS-018): of those who had none
    /// since.
    pub(super) fn default_grants_missed(&mut self, seal: &'a Seal) {
        let account = self.account;
        for known in &account.state.persons {
            let authorised = self.moment.authorised(known);
            let mut grants = self.moment.grants_of(known.person.who(), &seal.id);
            if authorised.is_some_and(|at| grants.all(|grant| grant.at < at)) {
                self.default_grant(&seal.id, &seal.kind, &known.person);
            }
        }
    }

    /// An id for a grant that comes by itself: one that was never used.
    fn free_id(&mut self, id: &str) -> String {
        let taken = |own: &Self, id: &str| own.giving.contains(id) || own.account.index.grant(id).is_some();
        let mut free = id.to_owned();
        let mut number = 1_u32;
        while taken(self, &free) {
            number += 1;
            free = format!("{id}-{number}");
        }
        self.giving.insert(free.clone());
        free
    }

    fn is_default(&self, kind: &str) -> bool {
        let profile = self.context.profile;
        let personal = profile.kind(kind).is_some_and(|kind| kind.owner.is_person());
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
            granted_by: None,
            parent: None,
            revoked: None,
        }
    }

    fn default_grant(&mut self, seal: &str, kind: &str, person: &Principal) {
        if self.context.profile.grants.defaults.mode != DefaultGrants::AllToAll || !self.is_default(kind) {
            return;
        }
        if self.standing_right(person.who(), seal, Role::SealHolder).is_some() {
            return;
        }
        let who = person.who();
        let key = match (who.key(), who.phone_key()) {
            (Some(key), _) => key.as_str().to_owned(),
            (None, Some((phone, _))) => phone.as_str().to_owned(),
            (None, None) => String::new(),
        };
        let digest = dengji_base::digest::hex(dengji_base::digest::sm3(key.as_bytes()).get(..8).unwrap_or(&[]));
        let id = self.free_id(&format!("default/{digest}/{seal}"));
        let grant = Grant { person: Some(person.clone()), ..self.by_default(id, seal) };
        self.event(SealEvent::Granted { grant });
    }

    /// 授权.
    pub(super) fn grant(&mut self, request: &'a GrantRequest, pointer: &str) {
        let mut granting = Vec::new();
        for (at, seal) in request.seals.iter().enumerate() {
            let place = format!("{pointer}/seals/{at}");
            let asked =
                PermitQuestion { role: Some(request.role), ..self.asked(SealOperation::Grant).on(seal, &place) };
            granting.push(self.permitted(asked));
        }
        self.grant_request(request, pointer, &granting);
    }

    /// Grants that come with an application. They are in its own seals, and each is judged as a grant that stands alone;
    /// what is printed for the window, the window judges (SZ-014, SZ-015, SZ-063).
    pub(super) fn requests(&mut self, grants: &'a [GrantRequest], own: &[(String, SealOperation)]) {
        let window = own.iter().any(|(_, operation)| self.is_application(*operation));
        for (at, request) in grants.iter().enumerate() {
            let pointer = format!("/action/grants/{at}");
            let mut granting = Vec::new();
            for (place, seal) in request.seals.iter().enumerate() {
                let place = format!("{pointer}/seals/{place}");
                let asked =
                    PermitQuestion { role: Some(request.role), ..self.asked(SealOperation::Grant).on(seal, &place) };
                let Some((_, operation)) = own.iter().find(|(id, _)| id == seal) else {
                    self.fault(Finding::new(Code::SealGrantElsewhere, &*place));
                    granting.push(None);
                    continue;
                };
                let stage = match self.effect(*operation) {
                    OperationEffect::AwaitsIssue | OperationEffect::Application => SealStage::Applied,
                    OperationEffect::AwaitsClaim => SealStage::AwaitingClaim,
                    OperationEffect::Immediate => SealStage::Active,
                };
                granting.push(if window {
                    let own = self.moment.is_representative(self.person);
                    Some((if own { Role::LegalRepresentative } else { Role::WindowStaff }, None))
                } else {
                    self.permit().ask_fresh(asked, stage).map(|capacity| (capacity.role, None))
                });
            }
            self.grant_request(request, &pointer, &granting);
        }
        if !window && !own.is_empty() && !grants.is_empty() {
            let asked = self.asked(SealOperation::Grant);
            self.permit().evidence(asked);
        }
    }

    /// What a grant must say, and what comes of it: for each of its seals, in which capacity and by which grant it is
    /// made.
    fn grant_request(&mut self, request: &'a GrantRequest, pointer: &str, granting: &[Granting]) {
        self.grant_form(request, pointer);
        let mut named = BTreeSet::new();
        for (at, (seal, granting)) in request.seals.iter().zip(granting).enumerate() {
            let place = format!("{pointer}/seals/{at}");
            if !named.insert(seal) {
                self.fault(Finding::new(Code::SealDuplicateId, &*place).with("id", seal));
                continue;
            }
            self.already(request, seal, &place);
            self.change_order(request.layer(), true, seal, &place);
            let Some((granted_as, parent)) = granting else {
                continue;
            };
            let parent = parent.as_deref().and_then(|id| self.moment.grant(id));
            self.above(request, parent, &place);
            if let Some(parent) = parent {
                self.below(request, parent, &place);
            }
            let id = format!("{}/{seal}", request.id);
            if !self.giving.insert(id.clone()) {
                self.fault(Finding::new(Code::SealDuplicateId, format!("{pointer}/id")).with("id", &request.id));
            }
            self.twice(request, seal, &id, &place);
            let named = !matches!(granted_as, Role::EnterpriseAccount | Role::System);
            let grant = Grant {
                id,
                seal: seal.clone(),
                layer: request.layer(),
                role: request.role,
                person: request.person.clone(),
                organisation: request.organisation.clone(),
                at: self.context.now,
                from: request.from,
                until: request.until,
                origin: GrantOrigin::Explicit,
                granted_as: *granted_as,
                granted_by: named.then(|| self.person.to_principal()),
                parent: parent.map(|parent| parent.id.clone()),
                revoked: None,
            };
            self.notify(&grant);
            self.event(SealEvent::Granted { grant });
        }
    }

    /// One command gives the same right to the same person once.
    fn twice(&mut self, request: &GrantRequest, seal: &str, id: &str, place: &str) {
        let role = request.role.as_str();
        let keys: Vec<_> = match (&request.person, &request.organisation) {
            (Some(person), _) => keys(person.who()).map(|key| (role.to_owned(), Some(key), seal.to_owned())).collect(),
            (None, Some(organisation)) => {
                let number = organisation.document_number.key();
                number.map(|number| (number.as_str().to_owned(), None, seal.to_owned())).into_iter().collect()
            }
            (None, None) => Vec::new(),
        };
        if keys.iter().any(|key| self.given.contains(key)) {
            let finding = Finding::new(Code::SealAlreadyGranted, place).with("grant", id);
            self.fault(finding);
        }
        self.given.extend(keys);
    }

    /// The right that a person has in a seal already, whether or not it can be used yet.
    fn standing_right(&self, person: Who<'_>, seal: &str, role: Role) -> Option<&'a Grant> {
        let moment = self.moment;
        let mut grants = moment.grants_of(person, seal).filter(|grant| grant.role == role);
        grants.find(|grant| stands(moment.standing(grant)))
    }

    fn grant_form(&mut self, request: &'a GrantRequest, pointer: &str) {
        let rules = &self.context.profile.grants;
        let lacks = |field: &str| Finding::new(Code::CommandForm, format!("{pointer}/{field}")).with("field", field);
        if let Some(finding) = id_fault(&request.id, format!("{pointer}/id"), "id") {
            self.fault(finding);
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
        for field in request.organisation.as_ref().map(Enterprise::lacks).unwrap_or_default() {
            let finding = Finding::new(Code::CommandForm, format!("{pointer}/organisation/{field}"));
            self.fault(finding.with("field", field));
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
        if words::is_blank(&person.name) {
            self.fault(lacks("name"));
        }
        let phone = PhoneKey::of(&person.phone);
        if rule.phone && phone.is_none() {
            self.fault(lacks("phone").assumed(rule.basis.assumed));
        } else if person.document_number.is_blank() && phone.is_none() {
            self.fault(lacks("documentNumber"));
        }
        let index = &self.account.index;
        if index.person(person.who()) == index.grantee(person.who()) {
            self.one_person(person, pointer);
        } else {
            // The account knows this phone without a number, or several persons by it: whose number it is, nobody else
            // says.
            let finding = Finding::new(Code::SealPersonAmbiguous, format!("{pointer}/documentNumber"));
            self.fault(finding.assumed(true));
        }
        if rule.unknown == UnknownGrantee::Refused && rule.account && !self.moment.has_account(person.who()) {
            let assumed = rule.unknown_basis.as_ref().unwrap_or(&rule.basis).assumed;
            let finding = Finding::new(Code::SealGranteeUnknown, pointer).assumed(assumed);
            let who = vec![Mender { role: Role::Person, name: Some(person.name.clone()), signer: None }];
            self.decision.add(finding, who, Some("host.open_account"));
        }
    }

    /// A person is known by a number, or by a phone.
    pub(super) fn somebody(&mut self, person: &Principal, pointer: &str) {
        if person.document_number.is_blank() && PhoneKey::of(&person.phone).is_none() {
            let finding = Finding::new(Code::CommandForm, format!("{pointer}/documentNumber"));
            self.fault(finding.with("field", "documentNumber"));
        }
    }

    /// A right is one person's: nobody else could be meant.
    pub(super) fn one_person(&mut self, person: &Principal, pointer: &str) {
        if let Some(field) = self.moment.is_ambiguous(person.who()) {
            let finding = Finding::new(Code::SealPersonAmbiguous, format!("{pointer}/{field}"));
            self.fault(finding.assumed(true));
        }
    }

    /// Somebody has this very right already.
    fn already(&mut self, request: &GrantRequest, seal: &str, place: &str) {
        let live = |grant: &'a Grant| stands(self.moment.standing(grant));
        let found = match (&request.person, &request.organisation) {
            (Some(person), _) => self.standing_right(person.who(), seal, request.role),
            (None, Some(organisation)) => {
                let places = self.account.index.organisations(seal).iter();
                let mut grants = places.filter_map(|place| self.account.state.grants.get(*place));
                grants.find(|grant| {
                    grant.organisation.as_ref().is_some_and(|one| one.is_same(organisation)) && live(grant)
                })
            }
            _ => None,
        };
        if let Some(grant) = found {
            let finding = Finding::new(Code::SealAlreadyGranted, place).with("grant", &grant.id);
            let sender = Mender::any(self.context.actor.role);
            self.decision.add(finding, vec![sender], Some("revoke"));
        }
    }

    /// A grant rests on another: not longer than it, and not deeper than the platform lets chains be (C-02).
    fn below(&mut self, request: &GrantRequest, parent: &'a Grant, place: &str) {
        let rule = &self.context.profile.grants.chain;
        let chain = self.moment.chain(parent);
        if rule.within_parent
            && let Some(end) = parent.until
            && request.until.is_none_or(|until| until > end)
        {
            let finding = Finding::new(Code::SealGrantOutlivesParent, place).with("until", end);
            let who = vec![Mender::any(self.context.actor.role), Mender::any(Role::LegalRepresentative)];
            self.decision.add(finding.assumed(rule.basis.assumed), who, Some("grant"));
        }
        let depth = u32::try_from(chain.len()).unwrap_or(u32::MAX).saturating_add(1);
        if rule.max_depth > 0 && depth > rule.max_depth {
            let finding = Finding::new(Code::SealGrantTooDeep, place).with("depth", depth);
            let finding = finding.with("limit", rule.max_depth).assumed(rule.basis.assumed);
            self.decision.add(finding, vec![Mender::any(Role::LegalRepresentative)], Some("grant"));
        }
    }

    /// Nobody is granted a right who stands above it: the legal representative has it by office, and a grant would
    /// outlive the office (C-02).
    fn above(&mut self, request: &GrantRequest, parent: Option<&'a Grant>, place: &str) {
        let Some(person) = &request.person else {
            return;
        };
        let chain = parent.map(|parent| self.moment.chain(parent)).unwrap_or_default();
        let mut above = chain.iter().filter_map(|link| link.person.as_ref());
        let index = &self.account.index;
        if above.any(|known| index.is_one(known.who(), person.who())) || self.moment.is_representative(person.who()) {
            let finding = Finding::new(Code::SealGrantCircle, place).assumed(true);
            self.decision.add(finding, vec![Mender::any(self.context.actor.role)], Some("grant"));
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
        self.decision.effects.push(HostTask::Notify {
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
            self.decision.add(finding.assumed(rule.basis.assumed), vec![sender], Some(remedy));
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
        let mut ended = Ended::default();
        for (at, id) in ids.iter().enumerate() {
            let place = format!("/action/grants/{at}");
            let grant = self.moment.grant(id);
            // A grant in a seal that is none of the actor's business is as unknown as one that is not there.
            let actor = self.context.actor;
            let Some(grant) = grant.filter(|grant| !self.moment.is_stranger(actor, Some(&grant.seal))) else {
                // Whoever may revoke nothing is told that, whether or not there is such a grant.
                let asked = PermitQuestion { pointer: &place, ..self.asked(SealOperation::Revoke) };
                self.permitted(asked);
                self.fault(Finding::new(Code::SealGrantUnknown, &*place).with("grant", id));
                continue;
            };
            self.permitted(self.asked(SealOperation::Revoke).ending(grant, &place));
            if grant.revoked.is_some() || ended.contains(id) {
                self.decision.note(Finding::new(Code::SealGrantEnded, &*place).with("grant", id));
                continue;
            }
            self.change_order(grant.layer, false, &grant.seal, &place);
            self.end(grant, RevocationCause::ByUser, &mut ended);
            if self.context.profile.grants.chain.ends_all
                && let Some(person) = &grant.person
            {
                let others: Vec<_> = self.moment.grants_of(person.who(), &grant.seal).collect();
                for other in others {
                    // Who may not revoke a right, ends it by no other right either.
                    if self.may_revoke(other) {
                        self.end(other, RevocationCause::WithOtherRight, &mut ended);
                    }
                }
            }
        }
        self.end_certificates(&ended);
    }

    /// Whether the actor may revoke a grant; what stands against it is told to nobody.
    fn may_revoke(&self, grant: &Grant) -> bool {
        let asked = self.asked(SealOperation::Revoke).ending(grant, "");
        let mut unheard = Decision::<SealEvent>::default();
        let (moment, actor, person) = (self.moment, self.context.actor, self.person);
        let mut permit = Permit { moment, actor, person, decision: &mut unheard, hidden: false };
        permit.ask(asked).is_some() && unheard.unmet.is_empty()
    }

    /// Certificates that came under rights that end serve no longer.
    fn end_certificates(&mut self, ended: &Ended<'_>) {
        let account = self.account;
        let mut serials = Vec::new();
        for grant in ended.order.iter().filter_map(|id| self.moment.grant(id)) {
            let seal = account.index.seal(&grant.seal).and_then(|at| account.state.seals.get(at));
            let used = seal.into_iter().flat_map(|seal| &seal.certificates);
            let fallen = used.filter(|used| used.replaced.is_none() && used.grant.as_deref() == Some(&grant.id));
            serials.extend(fallen.map(|used| used.certificate.serial.clone()));
        }
        self.revoke_certificates(serials);
    }

    /// Ends a grant, and what the platform lets fall with it (C-70).
    fn end(&mut self, grant: &'a Grant, cause: RevocationCause, ended: &mut Ended<'a>) {
        // Chains may be long: what falls waits in a list, the next one last.
        let mut falling = vec![(grant, cause)];
        while let Some((grant, cause)) = falling.pop() {
            if grant.revoked.is_some() || !ended.known.insert(&grant.id) {
                continue;
            }
            ended.order.push(&grant.id);
            self.event(SealEvent::GrantRevoked { grant: grant.id.clone(), cause });
            let below = ended.below(self.account, grant);
            let rule = &self.context.profile.grants.chain;
            match rule.cascade {
                RevocationCascade::Fall => {
                    falling.extend(below.iter().rev().map(|below| (*below, RevocationCause::Cascade)));
                }
                RevocationCascade::Stay => {
                    let ids: Vec<_> = below.iter().map(|below| below.id.as_str()).collect();
                    if !ids.is_empty() {
                        let finding = Finding::new(Code::SealGrantsStay, "").with("grant", &grant.id);
                        self.decision.note(finding.with_list("stay", &ids).assumed(rule.basis.assumed));
                    }
                }
            }
        }
    }
}
