//! The account as it stood, stands or will stand at one instant. Every question goes through here.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    SealAccount,
    state::{CertificateUse, Claim, FlagRecord, Grant, LicenceFacts, LicenceRecord, PersonRecord, Seal, UkeyBinding},
};
use dengji_base::{
    finding::{Finding, Role},
    identifier::NameKey,
    party::{Actor, Principal, Who},
    time::Instant,
};
use dengji_platform::platform::seal::{GrantLayer, RevocationCascade, SealKind, SealProfile, SealStage};

/// Where a grant stands at some instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum GrantStanding {
    /// 有效.
    Effective,
    /// 未注册: the grantee has no account on the platform (C-30, C-75).
    PendingAccount,
    /// 未注册: the grantee has not downloaded a certificate (GX-015, C-30).
    PendingCertificate,
    /// Its period has not begun.
    NotYet,
    /// Its period is over.
    Expired,
    /// Revoked.
    Revoked,
    /// The grant on which it rests is over, and the platform lets it fall too (C-70).
    ParentLapsed,
    /// The seal itself was cancelled or has expired: whatever was granted in it gives nothing, unless it is renewed.
    SealEnded,
}

impl GrantStanding {
    /// Whether the right is over, and not only waiting.
    pub(super) fn is_over(self) -> bool {
        matches!(self, Self::Expired | Self::Revoked | Self::ParentLapsed | Self::SealEnded)
    }
}

/// One right by which a person may do something: the capacity, and the grant that gives it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Capacity<'a> {
    pub(super) role: Role,
    pub(super) grant: Option<&'a Grant>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Moment<'a> {
    pub(super) account: &'a SealAccount,
    pub(super) profile: &'a SealProfile,
    pub(super) at: Instant,
}

/// Whether something that began, and perhaps ended, was so at an instant.
fn during(at: Instant, began: Instant, ended: Option<Instant>) -> bool {
    began <= at && ended.is_none_or(|ended| at < ended)
}

pub(super) fn flag(flags: &[FlagRecord], at: Instant) -> bool {
    flags.iter().rev().find(|flag| flag.at <= at).is_some_and(|flag| flag.value)
}

impl<'a> Moment<'a> {
    pub(super) fn licence(&self) -> Option<&'a LicenceFacts> {
        let licences = &self.account.state.licences;
        licences.iter().rev().find(|known| known.at <= self.at).or(licences.first()).map(|known| &known.licence)
    }

    pub(super) fn is_representative(&self, person: Who<'_>) -> bool {
        self.licence().is_some_and(|licence| self.is_among(person, licence))
    }

    /// Whether the session is that of this account's enterprise.
    pub(super) fn is_account_of(&self, actor: &Actor) -> bool {
        let own = self.licence().map(|licence| &licence.enterprise);
        let chosen = actor.acting_for.as_ref().map(|acting| &acting.enterprise);
        chosen.zip(own).is_some_and(|(chosen, own)| chosen.document_number.is_same(&own.document_number))
    }

    /// Whether the actor has nothing to do with the seal, or with the account where no seal is meant: no office, no
    /// authorisation, and no grant of any standing. Such a person is not told whether there is a seal.
    pub(super) fn is_stranger(&self, actor: &Actor, seal: Option<&str>) -> bool {
        let person = actor.who();
        match actor.role {
            Role::System | Role::WindowStaff => false,
            Role::EnterpriseAccount => !self.is_account_of(actor),
            _ if self.is_representative(person) || self.is_authorised(person) => false,
            _ => match seal {
                Some(seal) => self.grants_of(person, seal).next().is_none(),
                None => self.account.index.seals_of(person).next().is_none(),
            },
        }
    }

    /// Whether a person, as fully as the account knows the person, is a representative by this licence.
    fn is_among(&self, person: Who<'_>, licence: &LicenceFacts) -> bool {
        let full = self.person(person).map(|known| known.person.who());
        licence
            .representatives
            .iter()
            .map(Principal::who)
            .any(|one| one.is(person) || full.is_some_and(|full| one.is(full)))
    }

    /// Whether the owner of a representative's own seal is one by this licence, under the name that the seal bears.
    pub(super) fn is_office(&self, owner: &Principal, licence: &LicenceFacts) -> bool {
        let index = &self.account.index;
        let one = |known: &Principal| index.is_one(known.who(), owner.who()) && NameKey::same(&known.name, &owner.name);
        licence.representatives.iter().any(one)
    }

    /// Whether a seal of this kind may be this person's, under the name that it bears: its owner is to the enterprise what
    /// the kind asks for. `also` is whom an application names as handler, who is authorised after it.
    pub(super) fn may_own(&self, kind: &SealKind, owner: &Principal, also: Option<&Principal>) -> bool {
        let index = &self.account.index;
        let one = |known: &Principal| index.is_one(known.who(), owner.who()) && NameKey::same(&known.name, &owner.name);
        kind.owners.is_empty()
            || kind.owners.iter().any(|role| match role {
                Role::LegalRepresentative => self.licence().is_some_and(|now| self.is_office(owner, now)),
                Role::Handler => {
                    let known = self.person(owner.who()).filter(|known| self.authorised(known).is_some());
                    known.is_some_and(|known| one(&known.person)) || also.is_some_and(one)
                }
                _ => false,
            })
    }

    /// Whether somebody else than is meant could be meant: a person who is named without a number, beside a namesake of
    /// whom the account knows; or without a phone, beside a namesake of whom it knows the phone alone. Gives the field
    /// that would tell them apart.
    pub(super) fn is_ambiguous(&self, person: Who<'_>) -> Option<&'static str> {
        let account = self.account;
        if account.index.person(person).is_some() {
            return None;
        }
        let licence = self.licence().map(|licence| licence.representatives.as_slice()).unwrap_or_default();
        let same = |known: &&Principal| NameKey::same(&known.name, person.name);
        let representatives = licence.iter().filter(same).filter(|known| !known.who().is(person));
        let recorded = account.index.namesakes(person.name).iter().filter_map(|at| account.state.persons.get(*at));
        let mut namesakes = recorded.map(|known| &known.person).chain(representatives);
        if person.key().is_none() {
            namesakes.any(|known| !known.document_number.is_blank()).then_some("documentNumber")
        } else if person.phone_key().is_none() {
            namesakes.any(|known| known.document_number.is_blank()).then_some("phone")
        } else {
            None
        }
    }

    /// The seal, where it exists at this instant.
    pub(super) fn seal(&self, id: &str) -> Option<&'a Seal> {
        let seal = self.account.state.seals.get(self.account.index.seal(id)?)?;
        (seal.applied <= self.at).then_some(seal)
    }

    /// Lets the text of a finding name a seal as people do: by its own name, by that of its kind where it is a person's.
    pub(super) fn call(&self, finding: &mut Finding) {
        finding.call("seal", |id| {
            let seal = self.seal(id)?;
            let own = Some(&seal.name).filter(|name| seal.owner.is_none() && !name.trim().is_empty());
            own.or_else(|| self.profile.kind(&seal.kind).map(|kind| &kind.name.zh)).cloned()
        });
    }

    pub(super) fn person(&self, person: Who<'_>) -> Option<&'a PersonRecord> {
        self.account.state.persons.get(self.account.index.person(person)?)
    }

    pub(super) fn has_account(&self, person: Who<'_>) -> bool {
        has_account(self.person(person), self.at)
    }

    pub(super) fn has_certificate(&self, person: Who<'_>) -> bool {
        has_certificate(self.person(person), self.at)
    }

    /// Whether a certificate of the person's own with this serial number serves.
    pub(super) fn has_serial(&self, person: Who<'_>, serial: &str) -> bool {
        let known = self.person(person).map(|known| known.certificates.as_slice()).unwrap_or_default();
        known.iter().any(|used| lasts(used, self.at) && used.certificate.serial == serial)
    }

    pub(super) fn is_authorised(&self, person: Who<'_>) -> bool {
        self.person(person).is_some_and(|known| self.authorised(known).is_some())
    }

    /// Since when a person of the account is an authorised handler.
    pub(super) fn authorised(&self, known: &PersonRecord) -> Option<Instant> {
        let now = known.authorisations.iter().rev().find(|time| during(self.at, time.at, time.ended));
        now.map(|time| time.at)
    }

    /// The certificate by which a person would use the seal now: the person's own, or the seal's.
    pub(super) fn certificate(&self, seal: &'a Seal, person: Option<Who<'_>>) -> Option<&'a CertificateUse> {
        person
            .and_then(|person| self.serving(&seal.certificates, Some(person)))
            .filter(|used| self.came_rightly(used))
            .or_else(|| self.serving(&seal.certificates, None))
    }

    /// Whether a certificate with this serial number served a person in a seal: the person's own, the person's in this
    /// seal while the right under which it came stands, or the seal's. None where the account knows of no certificate
    /// at all.
    pub(super) fn served(&self, seal: &str, person: Who<'_>, serial: impl Fn(&str) -> bool) -> Option<bool> {
        let of_seal = self.seal(seal).map(|seal| seal.certificates.as_slice()).unwrap_or_default();
        let own = self.person(person).map(|known| known.certificates.as_slice()).unwrap_or_default();
        if of_seal.is_empty() && own.is_empty() {
            return None;
        }
        let live = |used: &&CertificateUse| lasts(used, self.at) && serial(&used.certificate.serial);
        let in_seal = of_seal.iter().filter(live).any(|used| match &used.person {
            None => true,
            Some(owner) => self.account.index.is_one(owner.who(), person) && self.came_rightly(used),
        });
        Some(in_seal || own.iter().any(|used| live(&used)))
    }

    /// Whether every certificate that serves this person in the seal is over: one that belongs to nobody serves all. Who
    /// never had one uses none.
    pub(super) fn is_over(&self, seal: &Seal, person: Who<'_>) -> bool {
        let here = |used: &&CertificateUse| {
            let own = used.person.as_ref().is_none_or(|owner| self.account.index.is_one(owner.who(), person));
            own && during(self.at, used.at, used.replaced)
        };
        let mut own = seal.certificates.iter().filter(here).peekable();
        own.peek().is_some() && !own.any(|used| lasts(used, self.at))
    }

    /// Whether the right under which somebody came to a copy or a certificate stands: the grant, or the office of the
    /// legal representative without a break. What belongs to no person stands by itself.
    fn stands(&self, person: Option<&Principal>, grant: Option<&str>, since: Instant) -> bool {
        let Some(person) = person else {
            return true;
        };
        if let Some(id) = grant {
            return self.grant(id).is_some_and(|grant| self.standing(grant) == GrantStanding::Effective);
        }
        let licences = self.account.state.licences.iter().filter(|known| known.at <= self.at);
        let here = |known: &LicenceRecord| self.is_among(person.who(), &known.licence);
        // Of the licences of that very instant, the last one counts: whichever came first, the claim or it.
        let then = licences.clone().rev().find(|known| known.at == since);
        let after = licences.filter(|known| known.at > since);
        self.is_representative(person.who()) && then.into_iter().chain(after).all(here)
    }

    /// Whether the right under which a certificate came stands.
    fn came_rightly(&self, used: &CertificateUse) -> bool {
        self.stands(used.person.as_ref(), used.grant.as_deref(), used.at)
    }

    /// The newest certificate of a person, or of nobody in particular, that serves now.
    fn serving(&self, certificates: &'a [CertificateUse], person: Option<Who<'_>>) -> Option<&'a CertificateUse> {
        certificates.iter().rev().find(|used| {
            let whose = match (used.person.as_ref(), person) {
                (None, None) => true,
                (Some(owner), Some(person)) => self.account.index.is_one(owner.who(), person),
                _ => false,
            };
            whose && lasts(used, self.at)
        })
    }

    /// From when until when the seal may be used, as far as is known at this instant.
    pub(super) fn validity(&self, seal: &'a Seal) -> (Option<Instant>, Option<Instant>) {
        let known = seal.validity.iter().rev().find(|known| known.at <= self.at);
        let (from, until) = known.map_or((None, None), |known| (known.from, known.until));
        let mut certificates = seal.certificates.iter().rev();
        // One that was revoked, or came by a right that ended, says nothing more.
        let counts = |used: &&CertificateUse| during(self.at, used.at, used.replaced) && self.came_rightly(used);
        let certificate = certificates.find(counts).map(|used| &used.certificate);
        let of_certificate = |end: fn(&super::CertificateRecord) -> Option<Instant>| certificate.and_then(end);
        (from, until.or_else(|| of_certificate(|certificate| certificate.until)))
    }

    pub(super) fn stage(&self, seal: &'a Seal) -> SealStage {
        let (from, until) = self.validity(seal);
        let first = seal.claims.first().map(|claim| claim.at);
        let suspended = seal.suspensions.iter().any(|known| during(self.at, known.at, known.resumed));
        let days = self.profile.validity.renewal_days;
        if seal.cancelled.as_ref().is_some_and(|end| end.at <= self.at) {
            SealStage::Cancelled
        } else if seal.issued.is_none_or(|issued| self.at < issued) {
            SealStage::Applied
        } else if until.is_some_and(|until| until <= self.at) {
            SealStage::Expired
        } else if suspended {
            SealStage::Suspended
        } else if seal.claim_first && first.is_none_or(|first| self.at < first) {
            SealStage::AwaitingClaim
        } else if from.is_some_and(|from| self.at < from) {
            SealStage::NotYetValid
        } else if days > 0
            && until.and_then(|until| until.plus_seconds(-86_400 * i64::from(days))) <= Some(self.at)
            && until.is_some()
        {
            SealStage::RenewalDue
        } else {
            SealStage::Active
        }
    }

    /// Whether this person holds a copy of the seal.
    pub(super) fn has_claimed(&self, seal: &Seal, person: Who<'_>) -> bool {
        self.copies(seal).any(|claim| self.account.index.is_one(claim.person.who(), person))
    }

    /// The copies that count: claimed, not deleted, and the right under which they were claimed stands (SZ-033).
    pub(super) fn copies<'s>(&self, seal: &'s Seal) -> impl Iterator<Item = &'s Claim> + use<'a, 's> {
        let moment = *self;
        seal.claims.iter().filter(move |claim| {
            during(moment.at, claim.at, claim.deleted)
                && moment.stands(Some(&claim.person), claim.grant.as_deref(), claim.at)
        })
    }

    /// The Ukey to which the seal is bound.
    pub(super) fn ukey(&self, seal: &'a Seal) -> Option<&'a UkeyBinding> {
        let bound = |binding: &&UkeyBinding| binding.bound.is_some_and(|bound| during(self.at, bound, binding.unbound));
        seal.ukeys.iter().rev().find(bound)
    }

    pub(super) fn grant(&self, id: &str) -> Option<&'a Grant> {
        let grant = self.account.state.grants.get(self.account.index.grant(id)?)?;
        (grant.at <= self.at).then_some(grant)
    }

    pub(super) fn standing(&self, grant: &'a Grant) -> GrantStanding {
        let own = self.standing_alone(grant);
        if own == GrantStanding::Effective
            && grant.parent.is_some()
            && self.profile.grants.chain.cascade == RevocationCascade::Fall
            && self.chain(grant).iter().any(|link| self.standing_alone(link) != GrantStanding::Effective)
        {
            return GrantStanding::ParentLapsed;
        }
        own
    }

    /// The standing as people are told of it: no grant is worth more than its seal. What may still be done about a seal
    /// that is over, such as to renew it, is asked of [`Self::standing`].
    pub(super) fn told(&self, grant: &'a Grant) -> GrantStanding {
        let own = self.standing(grant);
        let ended = |seal| matches!(self.stage(seal), SealStage::Cancelled | SealStage::Expired);
        if !own.is_over() && self.seal(&grant.seal).is_some_and(ended) { GrantStanding::SealEnded } else { own }
    }

    /// The standing, whatever becomes of the grant on which it rests.
    fn standing_alone(&self, grant: &Grant) -> GrantStanding {
        let rule = &self.profile.grants.grantee;
        // Looked up only where the rule wants to know, and once.
        let known = grant.person.as_ref().filter(|_| rule.account || rule.certificate);
        let known = known.map(|person| self.person(person.who()));
        if grant.revoked.as_ref().is_some_and(|end| end.at <= self.at) {
            GrantStanding::Revoked
        } else if grant.until.is_some_and(|until| until <= self.at) {
            GrantStanding::Expired
        } else if grant.from.is_some_and(|from| self.at < from) {
            GrantStanding::NotYet
        } else if rule.account && known.is_some_and(|known| !has_account(known, self.at)) {
            GrantStanding::PendingAccount
        } else if rule.certificate && known.is_some_and(|known| !has_certificate(known, self.at)) {
            GrantStanding::PendingCertificate
        } else {
            GrantStanding::Effective
        }
    }

    /// The grants of a person in a seal, whatever their standing.
    pub(super) fn grants_of(&self, person: Who<'_>, seal: &str) -> impl Iterator<Item = &'a Grant> + use<'a> {
        let (at, grants) = (self.at, &self.account.state.grants);
        let places = self.account.index.grants_of(person, seal).iter();
        places.filter_map(|place| grants.get(*place)).filter(move |grant| grant.at <= at)
    }

    /// Whether the layer of organisations, where there is one, lets the seal be used.
    pub(super) fn organisation_stands(&self, seal: &str) -> bool {
        if !self.profile.grants.layers.layers.contains(&GrantLayer::Organisation) {
            return true;
        }
        let grants = &self.account.state.grants;
        let mut places = self.account.index.organisations(seal).iter();
        places.any(|place| {
            let grant = grants.get(*place).filter(|grant| grant.at <= self.at);
            grant.is_some_and(|grant| self.standing(grant) == GrantStanding::Effective)
        })
    }

    /// Everything by which a person may act on a seal, the strongest first.
    pub(super) fn capacities(&self, person: Who<'_>, seal: &str) -> impl Iterator<Item = Capacity<'a>> + use<'a> {
        let moment = *self;
        let granted = self.grants_of(person, seal);
        let granted = granted.filter(move |grant| moment.standing(grant) == GrantStanding::Effective);
        let granted = granted.map(|grant| Capacity { role: grant.role, grant: Some(grant) });
        self.representative(person).into_iter().chain(granted)
    }

    /// What the licence makes of a person.
    pub(super) fn representative(&self, person: Who<'_>) -> Option<Capacity<'a>> {
        self.is_representative(person).then_some(Capacity { role: Role::LegalRepresentative, grant: None })
    }

    /// The chain on which a grant rests: itself first, the one made by the legal representative or enterprise last.
    pub(super) fn chain(&self, grant: &'a Grant) -> Vec<&'a Grant> {
        let mut chain = vec![grant];
        // A snapshot that was tampered with may hold a circle; a chain is never longer than all grants.
        while let Some(parent) = chain.last().and_then(|last| last.parent.as_deref()).and_then(|id| self.grant(id)) {
            if chain.len() > self.account.state.grants.len() {
                break;
            }
            chain.push(parent);
        }
        chain
    }
}

fn has_account(known: Option<&PersonRecord>, at: Instant) -> bool {
    known.and_then(|known| known.registered).is_some_and(|since| since <= at)
}

fn has_certificate(known: Option<&PersonRecord>, at: Instant) -> bool {
    known.is_some_and(|known| known.certificates.iter().any(|used| lasts(used, at)))
}

/// Whether a certificate serves at an instant.
fn lasts(used: &CertificateUse, at: Instant) -> bool {
    during(at, used.at, used.replaced) && used.certificate.until.is_none_or(|until| at < until)
}
