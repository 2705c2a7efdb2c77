//! May this person do this, here, now? The one place that answers, for commands, buttons and hosts alike.

use super::{
    action::{FailedCheck, SealAction},
    moment::{Capacity, GrantStanding, Moment, flag},
    state::{CancelCause, Grant, RevocationCause, Seal},
};
use dengji_base::{
    evidence::{Subject, UsedEvidence},
    finding::{Code, Finding, Mender, Role},
    party::{Actor, Evidence, Who},
    time::Instant,
};
use dengji_platform::{
    ledger::{Decision, Proofs},
    platform::{
        Basis, Fact, FactSource,
        seal::{Channel, OperationRule, SealKind, SealOperation, SealStage, SecretScope, SuspensionOrigin},
    },
};

/// What is asked: everything about a command but its content.
#[derive(Clone, Copy, Debug)]
pub(super) struct PermitQuestion<'q> {
    pub(super) operation: SealOperation,
    pub(super) channel: Channel,
    /// The seal on which it is done; none for the account as a whole.
    pub(super) seal: Option<&'q str>,
    /// The Ukey, where one is bound.
    pub(super) ukey: Option<&'q str>,
    /// The kind, where the seal does not exist yet.
    pub(super) kind: Option<&'q str>,
    /// The capacity that is granted or revoked.
    pub(super) role: Option<Role>,
    /// The grant that is revoked.
    pub(super) ends: Option<&'q str>,
    pub(super) with_grants: bool,
    pub(super) failed: &'q [FailedCheck],
    pub(super) evidence: &'q [Evidence],
    pub(super) used: &'q [UsedEvidence],
    /// When the evidence was brought, where that was before.
    pub(super) brought: Option<Instant>,
    /// Where the seal stands in the command.
    pub(super) pointer: &'q str,
}

impl<'q> PermitQuestion<'q> {
    pub(super) fn of(operation: SealOperation, channel: Channel) -> Self {
        Self {
            operation,
            channel,
            seal: None,
            ukey: None,
            kind: None,
            role: None,
            ends: None,
            with_grants: false,
            failed: &[],
            evidence: &[],
            used: &[],
            brought: None,
            pointer: "",
        }
    }

    /// What was brought as evidence.
    fn proofs<'p>(&self, moment: Moment<'p>) -> Proofs<'p>
    where
        'q: 'p,
    {
        let (life, now) = (&moment.profile.evidence_life, self.brought.unwrap_or(moment.at));
        Proofs { given: self.evidence, used: self.used, pointer: "/evidence", life, since: None, now }
    }

    pub(super) fn on(self, seal: &'q str, pointer: &'q str) -> Self {
        Self { seal: Some(seal), pointer, ..self }
    }

    /// The same about revoking a grant.
    pub(super) fn ending(self, grant: &'q Grant, pointer: &'q str) -> Self {
        Self { role: Some(grant.role), ends: Some(&grant.id), ..self.on(&grant.seal, pointer) }
    }
}

/// The seal in question, and where it stands at this instant: looked up once a question.
#[derive(Clone, Copy)]
struct Target<'a> {
    seal: &'a Seal,
    stage: SealStage,
}

/// The guards of one question.
pub(super) struct Permit<'a, 'q, E> {
    pub(super) moment: Moment<'a>,
    pub(super) actor: &'q Actor,
    pub(super) person: Who<'q>,
    pub(super) decision: &'q mut Decision<E>,
    /// Set where the platform shows no button at all.
    pub(super) hidden: bool,
}

fn one(person: Who<'_>, role: Role) -> Vec<Mender> {
    vec![Mender { role, name: Some(person.name.to_owned()).filter(|name| !name.is_empty()), signer: None }]
}

impl<'a, E> Permit<'a, '_, E> {
    /// Everything that stands against it. Gives the capacity in which it would be done.
    pub(super) fn ask(&mut self, asked: PermitQuestion<'_>) -> Option<Capacity<'a>> {
        let rule = self.offered(asked)?;
        if self.moment.is_stranger(self.actor, asked.seal) && !self.known_by_session(asked, rule) {
            return None;
        }
        let found = match asked.seal {
            None => None,
            Some(id) => Some(self.find(id, asked)?),
        };
        if let Some(found) = found {
            self.stage(asked, found);
        }
        self.login(asked, rule);
        let seal = found.map(|found| found.seal);
        let capacity = self.capacity(asked, rule, seal);
        if let Some(found) = found {
            if let Some(capacity) = capacity {
                self.usable(asked, found, capacity);
            }
            if asked.operation == SealOperation::Sign && !rule.takes("ukey") {
                self.ukey_required(asked, found.seal);
            }
            self.copy(asked, found);
        }
        self.bars(asked, seal);
        capacity
    }

    /// Whether the actor's session alone, without any right in this account, lets the actor ask. Otherwise that is the
    /// whole answer.
    fn known_by_session(&mut self, asked: PermitQuestion<'_>, rule: &OperationRule) -> bool {
        let known = self.decision.unmet.len();
        let own: Vec<_> = self.own_capacities().into_iter().flatten().collect();
        if own.iter().any(|capacity| self.suffices(asked, rule, capacity.role)) {
            return true;
        }
        self.refuse(asked, rule, None, &own);
        self.decision.deny_since(known);
        false
    }

    /// What it takes to grant in a seal that comes with the same command: nobody has a grant in it yet, and its stage is
    /// the one in which it will come.
    pub(super) fn ask_fresh(&mut self, asked: PermitQuestion<'_>, stage: SealStage) -> Option<Capacity<'a>> {
        let rule = self.offered(asked)?;
        let stages = self.moment.profile.stages_for(asked.operation);
        if let Some(stages) = stages.filter(|known| !known.stages.contains(&stage)) {
            let (code, operation) = match stage {
                SealStage::Applied => (Code::SealNotIssued, None),
                _ => (Code::SealNotClaimed, Some(SealOperation::Claim)),
            };
            let finding = Finding::new(code, asked.pointer).with("seal", asked.seal.unwrap_or_default());
            let who = operation.map_or_else(|| vec![Mender::any(Role::System)], |operation| self.who_may(operation));
            let remedy = operation.map_or("report_issue", SealOperation::as_str);
            self.decision.add(finding.assumed(stages.basis.assumed), who, Some(remedy));
        }
        self.login(asked, rule);
        let own: Vec<_> = self.own_capacities().into_iter().flatten().collect();
        let own: Vec<_> = own.into_iter().chain(self.moment.representative(self.person)).collect();
        let found = own.iter().copied().find(|capacity| self.suffices(asked, rule, capacity.role));
        if found.is_none() {
            self.refuse(asked, rule, None, &own);
        }
        self.bars(asked, None);
        found
    }

    /// The seal that is asked about, if there is one.
    fn find(&mut self, id: &str, asked: PermitQuestion<'_>) -> Option<Target<'a>> {
        let Some(seal) = self.moment.seal(id) else {
            let finding = Finding::new(Code::SealUnknown, asked.pointer).with("seal", id);
            self.decision.fault(self.actor.role, finding);
            return None;
        };
        Some(Target { seal, stage: self.moment.stage(seal) })
    }

    /// Where the platform lets a bound seal be used with its Ukey alone (C-72).
    fn ukey_required(&mut self, asked: PermitQuestion<'_>, seal: &'a Seal) {
        let rule = self.moment.profile.ukey.as_ref().filter(|rule| !rule.other_channels);
        if let Some(rule) = rule.filter(|_| self.moment.ukey(seal).is_some()) {
            let finding = Finding::new(Code::SealUkeyRequired, asked.pointer).assumed(rule.basis.assumed);
            self.decision.add(finding, vec![Mender::any(self.actor.role)], Some("host.use_other_channel"));
        }
    }

    /// What is done to a person's own copy of a seal needs one; claiming needs none.
    fn copy(&mut self, asked: PermitQuestion<'_>, found: Target<'a>) {
        let claims = asked.operation == SealOperation::Claim;
        let needs_copy = matches!(
            asked.operation,
            SealOperation::DeleteCopy | SealOperation::ChangeSecret | SealOperation::ResetSecret
        );
        if !(claims || needs_copy) || claims != self.moment.has_claimed(found.seal, self.person) {
            return;
        }
        // Where nobody has claimed the seal yet, its stage has said so.
        if needs_copy
            && found.stage == SealStage::AwaitingClaim
            && self.moment.profile.stages_for(asked.operation).is_some()
        {
            return;
        }
        let (code, remedy) =
            if claims { (Code::SealAlreadyClaimed, None) } else { (Code::SealNotClaimed, Some("claim")) };
        let finding = Finding::new(code, asked.pointer).with("seal", &found.seal.id);
        self.decision.add(finding, vec![Mender::any(self.actor.role)], remedy);
    }

    /// Whether the person may use the seal at all, on whatever channel.
    pub(super) fn ask_use(&mut self, seal: &'a Seal) -> Option<Capacity<'a>> {
        let asked = PermitQuestion::of(SealOperation::Sign, Channel::Phone).on(&seal.id, "");
        let rule = self.moment.profile.operations.iter().find(|rule| rule.operation == SealOperation::Sign);
        let Some(rule) = rule.and_then(|rule| self.offered(PermitQuestion { channel: rule.channel, ..asked })) else {
            if rule.is_none() {
                self.offered(asked);
            }
            return None;
        };
        let found = Target { seal, stage: self.moment.stage(seal) };
        self.stage(asked, found);
        let capacity = self.capacity(asked, rule, Some(seal));
        if let Some(capacity) = capacity {
            self.usable(asked, found, capacity);
        }
        capacity
    }

    /// The platform can do this at all, and on this channel.
    fn offered(&mut self, asked: PermitQuestion<'_>) -> Option<&'a OperationRule> {
        let profile = self.moment.profile;
        let (operation, channel) = (asked.operation.as_str(), asked.channel.as_str());
        // The calendar is asked only where a rule about this operation wants a day.
        let dated = profile.capabilities.iter().any(|rule| rule.operation == asked.operation);
        let incapable = dated.then(|| profile.incapable(asked.operation, self.moment.at.china_date())).flatten();
        if let Some(rule) = incapable {
            let finding = Finding::new(Code::SealCapabilityMissing, "").with("operation", operation);
            self.decision.add(finding.assumed(rule.basis.assumed), Vec::new(), None);
            return None;
        }
        let rule = profile.operation(asked.operation, asked.channel);
        if rule.is_none() {
            let elsewhere: Vec<_> =
                profile.operations.iter().filter(|rule| rule.operation == asked.operation).collect();
            let channels: Vec<_> = elsewhere.iter().map(|rule| rule.channel.as_str()).collect();
            let finding = if channels.is_empty() {
                Finding::new(Code::SealOperationNotOffered, "").with("operation", operation)
            } else {
                let finding = Finding::new(Code::SealChannelNotOffered, "/channel").with("operation", operation);
                finding.with("channel", channel).with_list("offered", &channels)
            };
            let roles = elsewhere.first().map(|rule| rule.roles.as_slice()).unwrap_or_default();
            let remedy = (!channels.is_empty()).then_some("host.use_other_channel");
            self.decision.add(finding.assumed(true), Mender::any_of(roles), remedy);
        }
        rule
    }

    /// The seal is in a stage in which this is possible.
    fn stage(&mut self, asked: PermitQuestion<'_>, Target { seal, stage }: Target<'a>) {
        let Some(rule) = self.moment.profile.stages_for(asked.operation) else {
            return;
        };
        if rule.stages.contains(&stage) {
            return;
        }
        let (from, until) = self.moment.validity(seal);
        let new = |code| Finding::new(code, asked.pointer).with("seal", &seal.id);
        let of = |operation| self.who_may(operation);
        let (finding, who, remedy) = match stage {
            SealStage::Cancelled => match seal.cancelled.as_ref().map(|end| &end.cause) {
                Some(CancelCause::LicenceChange { .. }) => {
                    let by = seal.replaced_by.as_deref().and_then(|by| self.moment.seal(by));
                    let change = self.anew();
                    let fallen = new(Code::SealCancelledByLicenceChange);
                    by.map_or((fallen, of(change), Some(change.as_str())), |by| {
                        self.instead(new(Code::SealReplaced), by)
                    })
                }
                Some(CancelCause::Refused { .. }) => {
                    (new(Code::SealApplicationRefused), of(SealOperation::Apply), Some("apply"))
                }
                _ => (new(Code::SealCancelled), of(SealOperation::Apply), Some("apply")),
            },
            SealStage::Applied => (new(Code::SealNotIssued), vec![Mender::any(Role::System)], Some("report_issue")),
            SealStage::Expired => {
                let finding = new(Code::SealExpired);
                let finding = until.map_or(finding.clone(), |until| finding.with("until", until));
                let renewable = self.moment.profile.stages_for(SealOperation::Renew);
                let renewable = renewable.is_some_and(|rule| rule.stages.contains(&SealStage::Expired));
                let operation = if renewable { SealOperation::Renew } else { SealOperation::Apply };
                (finding, of(operation), Some(operation.as_str()))
            }
            SealStage::Suspended => {
                let origin = self.moment.profile.suspension.as_ref().map(|rule| rule.origin);
                let origin = if origin == Some(SuspensionOrigin::Disabled) { "停用" } else { "冻结" };
                (new(Code::SealSuspended).with("origin", origin), of(SealOperation::Resume), Some("resume"))
            }
            SealStage::AwaitingClaim => (new(Code::SealNotClaimed), of(SealOperation::Claim), Some("claim")),
            SealStage::NotYetValid => {
                let finding = new(Code::SealNotYetValid);
                let finding = from.map_or(finding.clone(), |from| finding.with("from", from));
                (finding, Vec::new(), Some("host.wait"))
            }
            SealStage::Active | SealStage::RenewalDue => match asked.operation {
                SealOperation::Resume => (new(Code::SealNotSuspended), Vec::new(), None),
                SealOperation::Renew => (new(Code::SealNotDueForRenewal), Vec::new(), Some("host.wait")),
                _ => {
                    let finding = new(Code::SealWrongStage).with("operation", asked.operation.as_str());
                    (finding, Vec::new(), None)
                }
            },
        };
        self.decision.add(finding.assumed(rule.basis.assumed), who, remedy);
    }

    /// How a seal comes anew that fell with the licence: by a change, else it is applied for.
    fn anew(&self) -> SealOperation {
        let changes = |rule: &OperationRule| rule.operation == SealOperation::Change;
        let offered = self.moment.profile.operations.iter().any(changes);
        if offered { SealOperation::Change } else { SealOperation::Apply }
    }

    /// A seal was replaced: the step is that which the seal in its place waits for, or to use that one.
    fn instead(&self, finding: Finding, by: &'a Seal) -> (Finding, Vec<Mender>, Option<&'static str>) {
        let (who, step) = match self.moment.stage(by) {
            SealStage::Applied => (vec![Mender::any(Role::System)], "report_issue"),
            SealStage::AwaitingClaim => (self.who_may(SealOperation::Claim), "claim"),
            SealStage::Cancelled => (self.who_may(SealOperation::Apply), "apply"),
            _ => (vec![Mender::any(self.actor.role)], "host.use_other_seal"),
        };
        (finding, who, Some(step))
    }

    /// Who may do something, on whichever channel comes first.
    fn who_may(&self, operation: SealOperation) -> Vec<Mender> {
        let mut rules = self.moment.profile.operations.iter();
        rules.find(|rule| rule.operation == operation).map(|rule| Mender::any_of(&rule.roles)).unwrap_or_default()
    }

    /// The session was opened in a way that this channel, and this operation, offer.
    fn login(&mut self, asked: PermitQuestion<'_>, rule: &OperationRule) {
        let Some(login) = self.actor.login else {
            // Systems and clerks have no session; where a way of logging in is asked for, no way is the wrong one.
            if !rule.logins.is_empty() && !matches!(self.actor.role, Role::System | Role::WindowStaff) {
                let finding = Finding::new(Code::PartyLoginMissing, "/actor").assumed(rule.basis.assumed);
                self.decision.add(finding, vec![Mender::any(self.actor.role)], Some("host.log_in"));
            }
            return;
        };
        let mut on_channel =
            self.moment.profile.logins.iter().filter(|known| known.channel == asked.channel).peekable();
        let offered = on_channel.peek().is_none() || on_channel.any(|known| known.method == login);
        if !offered || !(rule.logins.is_empty() || rule.logins.contains(&login)) {
            let finding = Finding::new(Code::PartyLoginNotOffered, "/actor/login").with("login", login.as_str());
            let finding = finding.assumed(rule.basis.assumed);
            self.decision.add(finding, vec![Mender::any(self.actor.role)], Some("host.log_in"));
        }
    }

    /// Whether a capacity may do this; for using and granting, the capacity's own rule says so.
    fn suffices(&self, asked: PermitQuestion<'_>, rule: &OperationRule, role: Role) -> bool {
        let own = self.moment.profile.role(role);
        let grants = || asked.role.is_none_or(|asked| own.is_some_and(|own| own.grants.contains(&asked)));
        match asked.operation {
            SealOperation::Sign => own.is_some_and(|own| own.uses),
            SealOperation::Grant => own.is_some_and(|own| !own.grants.is_empty()) && grants(),
            SealOperation::Revoke => rule.roles.contains(&role) && grants(),
            _ => rule.roles.contains(&role),
        }
    }

    fn allowed_roles(&self, asked: PermitQuestion<'_>, rule: &OperationRule) -> Vec<Role> {
        match asked.operation {
            SealOperation::Sign | SealOperation::Grant => {
                let roles = self.moment.profile.roles.iter().map(|own| own.role);
                roles.filter(|role| self.suffices(asked, rule, *role)).collect()
            }
            _ => rule.roles.clone(),
        }
    }

    fn capacity(
        &mut self,
        asked: PermitQuestion<'_>,
        rule: &OperationRule,
        seal: Option<&'a Seal>,
    ) -> Option<Capacity<'a>> {
        let own = self.own_capacities();
        let (moment, person) = (self.moment, self.person);
        let suffices = |capacity: &Capacity<'a>| {
            self.suffices(asked, rule, capacity.role) && self.resting_on(asked.ends, *capacity).is_none()
        };
        let own = own.into_iter().flatten();
        // A yes needs the first that will do; a no tells of all.
        let (found, have) = if let Some(seal) = seal {
            let mut all = own.clone().chain(moment.capacities(person, &seal.id));
            let found = all.find(suffices);
            (found, if found.is_some() { Vec::new() } else { own.chain(moment.capacities(person, &seal.id)).collect() })
        } else {
            let mut all: Vec<_> = own.chain(moment.representative(person)).collect();
            for id in moment.account.index.seals_of(person) {
                all.extend(moment.capacities(person, id).filter(|capacity| capacity.grant.is_some()));
            }
            (all.iter().copied().find(suffices), all)
        };
        if found.is_none() {
            self.refuse(asked, rule, seal, &have);
        }
        found
    }

    /// What the actor is without any seal.
    fn own_capacities(&mut self) -> [Option<Capacity<'a>>; 2] {
        let own = |role| Some(Capacity { role, grant: None });
        match self.actor.role {
            role @ (Role::System | Role::WindowStaff) => [own(role), None],
            role @ Role::EnterpriseAccount => [self.acts_for_the_enterprise().then_some(own(role)).flatten(), None],
            role @ Role::LicenceCustodian => [own(Role::Person), own(role)],
            _ => [own(Role::Person), None],
        }
    }

    fn acts_for_the_enterprise(&mut self) -> bool {
        match &self.actor.acting_for {
            Some(_) if self.moment.is_account_of(self.actor) => true,
            Some(_) => {
                let finding = Finding::new(Code::PartyNotThisEnterprise, "/actor/actingFor/enterprise");
                self.decision.add(finding, vec![Mender::any(self.actor.role)], Some("host.choose_enterprise"));
                false
            }
            None => {
                let finding = Finding::new(Code::PartyNoEnterpriseChosen, "/actor");
                self.decision.add(finding, vec![Mender::any(self.actor.role)], Some("host.choose_enterprise"));
                false
            }
        }
    }

    /// The grant to be ended, where a capacity comes from it by others: what made a right is not undone by that right.
    fn resting_on(&self, ends: Option<&str>, capacity: Capacity<'a>) -> Option<&'a Grant> {
        let (ends, own) = (ends?, capacity.grant?);
        self.moment.chain(own).into_iter().skip(1).find(|above| above.id == ends)
    }

    /// Why nobody of this person's capacities will do: a grant that is not effective says more than its absence.
    fn refuse(
        &mut self,
        asked: PermitQuestion<'_>,
        rule: &OperationRule,
        seal: Option<&'a Seal>,
        have: &[Capacity<'a>],
    ) {
        let allowed = self.allowed_roles(asked, rule);
        let grants = self.moment.profile.grants.grantee.basis.assumed;
        let waiting: Option<(&Grant, GrantStanding)> = seal.and_then(|seal| {
            self.moment
                .grants_of(self.person, &seal.id)
                .filter(|grant| allowed.contains(&grant.role))
                .map(|grant| (grant, self.moment.standing(grant)))
                .filter(|(_, standing)| *standing != GrantStanding::Effective)
                .max_by_key(|(grant, _)| grant.at)
        });
        let pointer = if asked.pointer.is_empty() { "/actor" } else { asked.pointer };
        if let Some((grant, standing)) = waiting {
            let new = |code| Finding::new(code, pointer).with("grant", &grant.id);
            let (finding, who, remedy) = match standing {
                GrantStanding::PendingAccount => {
                    let who = one(self.person, grant.role);
                    (new(Code::SealGrantPendingAccount).assumed(grants), who, "host.open_account")
                }
                GrantStanding::PendingCertificate => {
                    let who = one(self.person, grant.role);
                    (new(Code::SealGrantPendingCertificate).assumed(grants), who, "download_certificate")
                }
                GrantStanding::NotYet => {
                    let finding = new(Code::SealGrantNotYet);
                    let finding = grant.from.map_or(finding.clone(), |from| finding.with("from", from));
                    (finding, Vec::new(), "host.wait")
                }
                GrantStanding::Expired => {
                    let finding = new(Code::SealGrantExpired);
                    let finding = grant.until.map_or(finding.clone(), |until| finding.with("until", until));
                    (finding, self.grantors(grant.role), "grant")
                }
                GrantStanding::ParentLapsed => (new(Code::SealGrantParentLapsed), self.grantors(grant.role), "grant"),
                GrantStanding::Revoked | GrantStanding::Effective | GrantStanding::SealEnded => {
                    let assumed = self.revoked_on_assumption(grant);
                    (new(Code::SealGrantRevoked).assumed(assumed), self.grantors(grant.role), "grant")
                }
            };
            self.decision.add(finding, who, Some(remedy));
            return;
        }
        if asked.operation == SealOperation::Sign
            && let Some(seal) = asked.seal
        {
            let finding = Finding::new(Code::SealNotGranted, pointer).with("seal", seal).with("layer", "person");
            let role = allowed.iter().copied().find(|role| *role != Role::LegalRepresentative);
            let who = role.map(|role| self.grantors(role)).unwrap_or_default();
            // What the capacity at hand lacks is the platform's rule, and the rule may be an assumption.
            let assumed =
                have.iter().any(|have| self.moment.profile.role(have.role).is_some_and(|own| own.basis.assumed));
            self.decision.add(finding.assumed(assumed), who, Some("grant"));
            return;
        }
        if let Some(above) = have
            .iter()
            .filter(|have| self.suffices(asked, rule, have.role))
            .find_map(|have| self.resting_on(asked.ends, *have))
        {
            let assumed = rule.basis.assumed || self.moment.profile.grants.chain.basis.assumed;
            let finding = Finding::new(Code::SealGrantAbove, pointer).with("grant", &above.id).assumed(assumed);
            self.decision.add(finding, Mender::any_of(&allowed), Some(asked.operation.as_str()));
            return;
        }
        self.hidden = true;
        let roles: Vec<_> = allowed.iter().map(|role| role.as_str()).collect();
        let finding = Finding::new(Code::SealRoleNotAllowed, pointer).with("operation", asked.operation.as_str());
        let finding = finding.with_list("allowed", &roles);
        let own = have.iter().filter_map(|have| self.moment.profile.role(have.role)).any(|own| own.basis.assumed);
        let assumed = rule.basis.assumed || (asked.operation == SealOperation::Grant && own);
        self.decision.add(finding.assumed(assumed), Mender::any_of(&allowed), Some(asked.operation.as_str()));
    }

    /// Whether a grant fell with the licence, and that grants do is an assumption.
    fn revoked_on_assumption(&self, grant: &Grant) -> bool {
        let rule = self.moment.profile.licence_change.as_ref();
        let rule = rule.map(|rule| rule.revokes_grants_basis.as_ref().unwrap_or(&rule.basis));
        grant.revoked.as_ref().is_some_and(|end| end.cause == RevocationCause::LicenceChange)
            && rule.is_some_and(|basis| basis.assumed)
    }

    /// Who may grant a capacity.
    fn grantors(&self, role: Role) -> Vec<Mender> {
        let roles = self.moment.profile.roles.iter().filter(|own| own.grants.contains(&role));
        roles.map(|own| Mender::any(own.role)).collect()
    }

    /// For using a seal: it was claimed by whoever must claim it, and every layer is granted.
    fn usable(&mut self, asked: PermitQuestion<'_>, Target { seal, stage }: Target<'a>, capacity: Capacity<'a>) {
        // What is over is neither claimed nor granted any more: its stage has named the step.
        if asked.operation != SealOperation::Sign || stage == SealStage::Cancelled {
            return;
        }
        let own = self.moment.profile.role(capacity.role);
        let awaiting = stage == SealStage::AwaitingClaim;
        if own.is_some_and(|own| own.needs_claim) && !awaiting && !self.moment.has_claimed(seal, self.person) {
            let finding = Finding::new(Code::SealNotClaimed, asked.pointer).with("seal", &seal.id);
            self.decision.add(finding, one(self.person, capacity.role), Some("claim"));
        }
        let kind = self.moment.profile.kind(&seal.kind);
        if let Some((kind, owner)) = kind.zip(seal.owner.as_ref())
            && !self.moment.may_own(kind, owner, None)
        {
            let finding = not_of_enterprise(kind, asked.pointer);
            let handler = kind.owners.contains(&Role::Handler);
            let who = if handler { self.who_may(SealOperation::AuthoriseHandler) } else { Vec::new() };
            self.decision.add(finding, who, handler.then_some(SealOperation::AuthoriseHandler.as_str()));
        }
        if !self.moment.organisation_stands(&seal.id) {
            let finding = Finding::new(Code::SealNotGranted, asked.pointer).with("seal", &seal.id);
            let finding = finding.with("layer", "organisation");
            let finding = finding.assumed(self.moment.profile.grants.layers.basis.assumed);
            let who = self.grantors(Role::SealHolder);
            self.decision.add(finding, who, Some("grant"));
        }
    }

    /// What the profile says bars this, whoever asks.
    fn bars(&mut self, asked: PermitQuestion<'_>, seal: Option<&'a Seal>) {
        let facts = SealFacts { moment: self.moment, person: self.person, asked, seal };
        for bar in &self.moment.profile.bars {
            let here = bar.channels.is_empty() || bar.channels.contains(&asked.channel);
            if bar.operation == asked.operation && here && bar.when.holds(&facts) {
                let mut finding = Finding::new(bar.code, asked.pointer);
                for (name, _) in bar.code.entry().params {
                    match *name {
                        "operation" => finding = finding.with("operation", asked.operation.as_str()),
                        "seal" => finding = finding.with("seal", asked.seal.unwrap_or_default()),
                        _ => {}
                    }
                }
                let remedy = Some(bar.remedy.as_str()).filter(|remedy| !remedy.is_empty());
                self.decision.add(finding.assumed(bar.basis.assumed), Mender::any_of(&bar.menders), remedy);
                self.hidden |= bar.hides;
            }
        }
    }

    /// The evidence that the operation asks for is there, and about the right thing.
    pub(super) fn evidence(&mut self, asked: PermitQuestion<'_>) {
        let profile = self.moment.profile;
        let Some(rule) = profile.operation(asked.operation, asked.channel) else {
            return;
        };
        let sender = vec![Mender::any(self.actor.role)];
        let proofs = asked.proofs(self.moment);
        let prove = |kind: &str| proofs.prove(kind, self.subject(asked, kind), &rule.basis);
        let seal = asked.seal.filter(|_| asked.operation == SealOperation::Sign && rule.takes("ukey"));
        let bound = seal.and_then(|id| self.moment.seal(id)).filter(|_| prove("ukey").is_err());
        let mut lacking = Vec::new();
        for wanted in &rule.evidence {
            lacking.extend(proofs.prove_any(&wanted.any_of, |kind| self.subject(asked, kind), &rule.basis));
        }
        if let Some(seal) = bound {
            self.ukey_required(asked, seal);
        }
        for finding in lacking {
            self.decision.add(finding, sender.clone(), Some("host.provide_evidence"));
        }
        let known = |channel: Option<Channel>, kind: &String| {
            let rules = profile.operations.iter().filter(|rule| rule.operation == asked.operation);
            let mut rules = rules.filter(|rule| channel.is_none_or(|channel| rule.channel == channel));
            rules.any(|rule| rule.evidence.iter().any(|wanted| wanted.any_of.contains(kind)))
        };
        for (at, given) in asked.evidence.iter().enumerate() {
            if !known(Some(asked.channel), &given.kind) && known(None, &given.kind) {
                let finding = Finding::new(Code::SealChannelAuthNotAvailable, format!("/evidence/{at}/kind"));
                let finding = finding.with("kind", &given.kind).with("channel", asked.channel.as_str());
                self.decision.add(finding.assumed(true), sender.clone(), Some("host.use_other_channel"));
            }
        }
    }
}

impl<E> Permit<'_, '_, E> {
    /// Whom or what evidence of a kind must be about: a secret of another seal or Ukey, or another person's face, proves
    /// nothing here (SZ-050, SZ-026, KB-023).
    fn subject<'s>(&'s self, asked: PermitQuestion<'s>, kind: &str) -> Subject<'s> {
        let profile = self.moment.profile;
        let licence = self.moment.licence().map(|licence| &licence.enterprise.document_number);
        let seal = asked.seal.and_then(|id| self.moment.seal(id));
        let person = self.person;
        match kind {
            "signing_secret" | "current_secret" if profile.has_secret(SecretScope::Seal) => {
                Subject::Id(asked.seal.unwrap_or_default())
            }
            "ukey" => {
                let bound = seal.and_then(|seal| self.moment.ukey(seal));
                Subject::Id(bound.map(|binding| binding.ukey.as_str()).unwrap_or_default())
            }
            "ukey_password" => Subject::Id(asked.ukey.unwrap_or_default()),
            "e_licence" | "licence_password" | "proof" => licence.map_or(Subject::Id(""), Subject::Number),
            "sms_code" if !person.phone.is_blank() => Subject::Phone(person.phone),
            _ if person.document_number.is_blank() => Subject::Phone(person.phone),
            _ => Subject::Person(person.document_kind, person.document_number),
        }
    }
}

/// The owner of a name seal is not what the kind asks for (C-64).
pub(super) fn not_of_enterprise(kind: &SealKind, pointer: impl Into<String>) -> Finding {
    let owners: Vec<_> = kind.owners.iter().map(|role| role.as_str()).collect();
    let finding = Finding::new(Code::SealOwnerNotOfEnterprise, pointer).with_list("owners", &owners);
    finding.assumed(kind.owners_basis.as_ref().is_none_or(|basis| basis.assumed))
}

/// What the conditions of a seal profile ask about.
struct SealFacts<'a, 'q> {
    moment: Moment<'a>,
    person: Who<'q>,
    asked: PermitQuestion<'q>,
    seal: Option<&'a Seal>,
}

impl SealFacts<'_, '_> {
    /// Whether evidence about the enterprise was brought.
    fn proven(&self, kind: &str) -> bool {
        let number = self.moment.licence().map(|licence| Subject::Number(&licence.enterprise.document_number));
        let proofs = self.asked.proofs(self.moment);
        number.is_some_and(|number| proofs.prove(kind, number, &Basis::default()).is_ok())
    }

    fn kind(&self) -> Option<&str> {
        self.asked.kind.or_else(|| self.seal.map(|seal| seal.kind.as_str()))
    }
}

impl FactSource for SealFacts<'_, '_> {
    fn flag(&self, fact: Fact) -> Option<bool> {
        let at = self.moment.at;
        let state = &self.moment.account.state;
        let failed = |check| self.asked.failed.contains(&check);
        Some(match fact {
            Fact::ForeignInvested => self.moment.licence()?.foreign_invested,
            Fact::NewlyRegistered => self.moment.licence()?.newly_registered,
            Fact::PersonalAccount => self.moment.has_account(self.person),
            Fact::PersonalCertificate => self.moment.has_certificate(self.person),
            Fact::RealNameFailed => failed(FailedCheck::RealName),
            Fact::LicenceFailed => failed(FailedCheck::Licence),
            Fact::LicenceSyncing => failed(FailedCheck::LicenceSyncing),
            Fact::PhysicalEngraved => flag(&state.engraved, at),
            Fact::PhysicalFiled => flag(&state.filed, at),
            Fact::SystemAccess => flag(&state.system_access, at),
            Fact::HsmFiled => flag(&state.hsm, at),
            Fact::SealBilingual => self.moment.profile.kind(self.kind()?)?.bilingual,
            Fact::HasSeals => state.seals.iter().any(|seal| seal.applied <= at),
            Fact::WithGrants => self.asked.with_grants,
            Fact::WithProof => self.proven("proof"),
            Fact::UkeyBound => self.seal.is_some_and(|seal| self.moment.ukey(seal).is_some()),
            _ => return None,
        })
    }

    fn number(&self, fact: Fact) -> Option<i64> {
        match fact {
            Fact::RepresentativeCount => i64::try_from(self.moment.licence()?.representatives.len()).ok(),
            _ => None,
        }
    }

    fn any_text(&self, fact: Fact, accept: &mut dyn FnMut(&str) -> bool) -> bool {
        let licence = self.moment.licence();
        let region = |digits: usize| licence.and_then(|licence| licence.region.get(..digits));
        match fact {
            Fact::EntityKind => licence.is_some_and(|licence| accept(licence.kind.as_str())),
            Fact::EntityProvince => region(2).is_some_and(accept),
            Fact::EntityCity => region(4).is_some_and(accept),
            Fact::SealKind => self.kind().is_some_and(accept),
            _ => false,
        }
    }
}

/// The operation of an action, custom seals apart (SZ-081).
pub(super) fn operation(action: &SealAction, is_custom: impl Fn(&str) -> bool) -> Option<SealOperation> {
    match action {
        SealAction::Apply { seals, .. } if seals.iter().any(|seal| is_custom(&seal.kind)) => {
            Some(SealOperation::ApplyCustom)
        }
        _ => action.operation(),
    }
}
