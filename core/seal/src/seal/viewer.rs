//! Who sees what of a seal account: the one rule that every view asks.
//!
//! | Who looks, now | Sees |
//! | --- | --- |
//! | the platform, its windows, a session of this enterprise, a legal representative by the newest licence | everything |
//! | who administers a seal by a grant that is effective | everything of this seal; of other persons the name, their numbers masked |
//! | who has another grant in a seal that nobody took away: effective, waiting or run out, or of any kind in a seal that was cancelled | that the seal is there, its stage, times and Ukey; what is nobody's in particular; of persons, himself or herself |
//! | who applied at a window | the own application; numbers that the account added to it, masked |
//! | anyone else: a stranger, a former representative, a dismissed administrator, a handler without a grant, whoever had a grant that was revoked, a session of another enterprise | nothing, as if there were nothing |
//!
//! Who somebody is, is asked of the instant at which he or she looks, whatever instant is looked at.

use super::{
    SealAccount, SealContext,
    moment::{GrantStanding, Moment},
    state::{Claim, Grant, Seal, WindowApplication},
};
use dengji_base::{
    finding::Role,
    party::{Actor, Principal, Who},
};
use dengji_platform::platform::seal::SealStage;

/// How much of a seal somebody sees; each sees what the one before it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Seen {
    /// Nothing: not even that there is one.
    Nothing,
    /// What is nobody's in particular, or the viewer's own.
    Own,
    /// Everything; of other persons the names, their numbers masked.
    Masked,
    /// Everything.
    All,
}

/// Whoever looks at an account.
pub(super) struct Viewer<'a> {
    moment: Moment<'a>,
    actor: &'a Actor,
    all: bool,
}

impl<'a> Viewer<'a> {
    pub(super) fn new(account: &'a SealAccount, context: &SealContext<'a>) -> Self {
        let (moment, actor) = (account.moment(context.profile, context.now), context.actor);
        let all = match actor.role {
            Role::System | Role::WindowStaff => true,
            Role::EnterpriseAccount => moment.is_account_of(actor),
            _ => moment.is_representative(actor.who()),
        };
        Self { moment, actor, all }
    }

    /// Whether this is somebody who sees the account as a whole.
    pub(super) fn is_all(&self) -> bool {
        self.all
    }

    /// Whether this is somebody to whom the account tells nothing.
    pub(super) fn is_stranger(&self) -> bool {
        !self.all && self.moment.is_stranger(self.actor, None)
    }

    /// Whether this is that person. Nobody is, in an enterprise's session.
    pub(super) fn is_one(&self, person: Who<'_>) -> bool {
        let in_person = !matches!(self.actor.role, Role::System | Role::WindowStaff | Role::EnterpriseAccount);
        in_person && self.moment.account.index.is_one(person, self.actor.who())
    }

    /// How much of a seal this person sees.
    pub(super) fn sees(&self, seal: &'a Seal) -> Seen {
        if self.all {
            return Seen::All;
        }
        if self.actor.role == Role::EnterpriseAccount {
            return Seen::Nothing;
        }
        let live = self.moment.stage(seal) != SealStage::Cancelled;
        let grants = self.moment.grants_of(self.actor.who(), &seal.id);
        let seen = grants.map(|grant| match (self.moment.standing(grant), grant.role) {
            (GrantStanding::Effective, Role::SealAdministrator) if live => Seen::Masked,
            (GrantStanding::Revoked | GrantStanding::ParentLapsed, _) => Seen::Nothing,
            _ => Seen::Own,
        });
        seen.max().unwrap_or(Seen::Nothing)
    }

    /// The seals of which this person sees something, each with how much.
    pub(super) fn seals(&self) -> impl Iterator<Item = (&'a Seal, Seen)> {
        let seals = self.moment.account.state.seals.iter().map(|seal| (seal, self.sees(seal)));
        seals.filter(|(_, seen)| *seen != Seen::Nothing)
    }

    /// Whether what belongs to this person, or to nobody, is shown to whoever sees so much of a seal.
    pub(super) fn knows(&self, seen: Seen, person: Option<&Principal>) -> bool {
        match seen {
            Seen::Nothing => false,
            Seen::Own => person.is_none_or(|person| self.is_one(person.who())),
            Seen::Masked | Seen::All => true,
        }
    }

    /// A person as shown to whoever sees so much of a seal; none where the person is not shown at all.
    pub(super) fn person(&self, seen: Seen, person: &Principal) -> Option<Principal> {
        let whole = seen == Seen::All || self.is_one(person.who());
        self.knows(seen, Some(person)).then(|| if whole { person.clone() } else { person.masked() })
    }

    /// A copy of a seal, in the same way: a device is a person's as a number is.
    pub(super) fn claim(&self, seen: Seen, claim: &Claim) -> Option<Claim> {
        let person = self.person(seen, &claim.person)?;
        let whole = seen == Seen::All || self.is_one(claim.person.who());
        let device = if whole { claim.device.clone() } else { String::new() };
        Some(Claim { person, device, ..claim.clone() })
    }

    /// The grants in a seal that this person sees, with their places in the state.
    pub(super) fn grants(&self, seal: &Seal, seen: Seen) -> impl Iterator<Item = (usize, &'a Grant)> {
        let account = self.moment.account;
        let places = account.index.grants_in(&seal.id).iter();
        let grants = places.filter_map(|place| Some((*place, account.state.grants.get(*place)?)));
        grants.filter(move |(_, grant)| self.knows(seen, grant.person.as_ref()))
    }

    /// Whether what the account has recorded of a person, whatever the seal, is shown: the own to whoever sees a seal.
    pub(super) fn recorded(&self, person: &Principal) -> bool {
        self.all || (self.is_one(person.who()) && self.seals().next().is_some())
    }

    /// Whether an application is this person's to see.
    pub(super) fn applied(&self, application: &WindowApplication) -> bool {
        self.all || self.is_one(application.applicant.who())
    }
}
