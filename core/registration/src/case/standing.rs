//! Who somebody is to a case: whom commands are taken from, and who sees what.
//!
//! This is asked before everything else. Whoever has no standing learns that alone: not what stage the case is in, who
//! takes part, or whether a command was given before.

use super::{
    Case, Context, form,
    guard::Guards,
    state::{Signer, SubCase, SubCaseStage},
};
use dengji_base::{
    finding::{Code, Finding, Report, Role},
    party::{Actor, Enterprise},
};

/// Whether this person is that signer: in that part, by paper and number. Without a number nobody is.
pub(super) fn is_signer(actor: &Actor, signer: &Signer) -> bool {
    actor.role == signer.role && actor.who().key().is_some_and(|key| signer.person_key() == Some(key))
}

/// Who signs a sub-case: in its round, or as its form stands while it has none.
pub(super) fn signers_of(case: &Case, context: &Context<'_>, sub: &SubCase) -> Vec<Signer> {
    if let Some(round) = &sub.round {
        return round.signers.clone();
    }
    let business = case.business_type(context.profile);
    business.map(|business| form::signers(context.profile, business, &sub.application)).unwrap_or_default()
}

/// Whether the actor is one of those who sign this sub-case.
pub(super) fn signs(case: &Case, context: &Context<'_>, sub: &SubCase) -> bool {
    signers_of(case, context, sub).iter().any(|signer| is_signer(context.actor, signer))
}

/// What somebody is to a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// The host's own system, or staff of the registry: sees all.
    Staff,
    /// Works for the enterprise that began the case: sees all of it.
    Initiator,
    /// Works for the enterprise that confirms it, and that did not begin it: sees what has been submitted.
    Confirmer,
    /// Plays no part but, perhaps, that of a signer: sees what he or she signs.
    Person,
    /// Works for an enterprise in a session that is not in order, or for another enterprise: sees nothing.
    Outside,
}

/// A person who looks at a case.
pub(super) struct Viewer<'a> {
    case: &'a Case,
    context: &'a Context<'a>,
    pub(super) standing: Standing,
}

impl<'a> Viewer<'a> {
    pub(super) fn new(case: &'a Case, context: &'a Context<'a>) -> Self {
        let acts_for = |enterprise| {
            let mut guards = Guards::new(context);
            guards.session(enterprise);
            guards.unmet.is_empty()
        };
        let standing = match context.actor.role {
            Role::System | Role::RegistryStaff => Standing::Staff,
            Role::Handler | Role::LegalRepresentative if acts_for(&case.state().initiator) => Standing::Initiator,
            Role::Handler | Role::LegalRepresentative if acts_for(&case.state().confirmer) => Standing::Confirmer,
            Role::Handler | Role::LegalRepresentative => Standing::Outside,
            _ => Standing::Person,
        };
        Self { case, context, standing }
    }

    /// Whether this is that signer, or somebody who sees every signer.
    pub(super) fn sees_signer(&self, signer: &Signer) -> bool {
        match self.standing {
            Standing::Staff | Standing::Initiator | Standing::Confirmer => true,
            Standing::Person => is_signer(self.context.actor, signer),
            Standing::Outside => false,
        }
    }

    /// Whether a command of this enterprise's is this person's to give, as far as the person works for one of the two.
    pub(super) fn is_on(&self, side: &Enterprise) -> bool {
        let state = self.case.state();
        match self.standing {
            Standing::Initiator => side.is_same(&state.initiator),
            Standing::Confirmer => side.is_same(&state.confirmer),
            Standing::Staff | Standing::Person | Standing::Outside => true,
        }
    }

    /// Whether the sub-case is any of this person's business.
    pub(super) fn sees(&self, sub: &SubCase) -> bool {
        match self.standing {
            Standing::Staff | Standing::Initiator => true,
            Standing::Confirmer => sub.stage != SubCaseStage::Editing,
            Standing::Person => sub.stage != SubCaseStage::Editing && signs(self.case, self.context, sub),
            Standing::Outside => false,
        }
    }

    /// The sub-case with this id, where it is any of this person's business.
    pub(super) fn sub_case(&self, id: &str) -> Option<&'a SubCase> {
        self.case.sub_case(id).map(|(_, sub)| sub).filter(|sub| self.sees(sub))
    }

    /// Whether this is somebody who works for another enterprise. Whose session for the right one is not in order is no
    /// stranger: the buttons of the whole case say what it lacks.
    pub(super) fn is_stranger(&self) -> bool {
        let state = self.case.state();
        self.standing == Standing::Outside
            && self.context.actor.acting_for.as_ref().is_some_and(|acting| {
                !acting.enterprise.is_same(&state.initiator) && !acting.enterprise.is_same(&state.confirmer)
            })
    }

    /// Why somebody is shown nothing, where that is so.
    pub(super) fn refusal(&self) -> Option<Report> {
        let state = self.case.state();
        let findings = match self.standing {
            Standing::Staff | Standing::Initiator | Standing::Confirmer => return None,
            Standing::Person if state.sub_cases.iter().any(|sub| self.sees(sub)) => return None,
            Standing::Person => vec![Finding::new(Code::PartyNotInvolved, "/actor")],
            Standing::Outside => {
                let acting = self.context.actor.acting_for.as_ref();
                let confirms = acting.is_some_and(|acting| acting.enterprise.is_same(&state.confirmer));
                let mut guards = Guards::new(self.context);
                guards.session(if confirms { &state.confirmer } else { &state.initiator });
                guards.unmet.into_iter().map(|unmet| unmet.finding).collect()
            }
        };
        Some(Report { findings })
    }
}
