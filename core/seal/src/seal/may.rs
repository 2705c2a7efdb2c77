//! The questions that hosts ask before a command: may this person do this, which buttons are there, who may use what.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    SCHEMA_VERSION, SealAccount, SealContext, SealEvent, apply,
    moment::{Capacity, GrantStanding, Moment},
    permit::{Permit, PermitQuestion},
    state::{Grant, GrantOrigin, LicenceFacts, Seal},
    viewer::{Seen, Viewer},
};
use dengji_base::{
    finding::{Code, Finding, Report, Role, Unmet},
    page::Page,
    party::{Actor, Enterprise, Principal, Who},
    time::Instant,
};
use dengji_platform::{
    ledger::{Aggregate as _, Decision, Metadata},
    platform::{
        Basis, Label,
        seal::{Channel, GrantLayer, SealOperation, SealProfile, SealStage},
    },
};

/// A question: may the actor do this, now?
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SealQuestion {
    /// What.
    pub operation: SealOperation,
    /// On which channel.
    pub channel: Channel,
    /// On which seal; none for the account as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seal: Option<String>,
    /// Of which kind, for a seal that is applied for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Which capacity, for granting and revoking.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
}

/// One link of the chain on which a right rests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GrantLink {
    /// Id of the grant.
    pub grant: String,
    /// What it grants.
    pub role: Role,
    /// In which capacity it was granted.
    pub granted_as: Role,
    /// When it was made.
    pub at: Instant,
    /// Until when it holds, exclusive; none where it has no end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Instant>,
    /// From where it came.
    pub origin: GrantOrigin,
}

impl GrantLink {
    fn of(grant: &Grant) -> Self {
        Self {
            grant: grant.id.clone(),
            role: grant.role,
            granted_as: grant.granted_as,
            at: grant.at,
            until: grant.until,
            origin: grant.origin,
        }
    }
}

/// What an answer is about: it is good for this person, question, account and instant alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SealAsked {
    /// Id of the account.
    pub account: String,
    /// Whose account it is, as its licence has it; for the program that asks, not for whoever the answer is about.
    pub enterprise: Enterprise,
    /// Who would do it.
    pub person: Principal,
    /// What was asked.
    pub question: SealQuestion,
    /// At which instant.
    pub at: Instant,
}

/// The answer: yes, by which right; or everything that stands against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SealAnswer {
    /// What was asked, about whom.
    pub asked: SealAsked,
    /// Whether it is allowed, but for the evidence that only the moment brings.
    pub allowed: bool,
    /// Otherwise why not, who can mend each reason, and by which operation.
    pub unmet: Vec<Unmet>,
    /// The capacity in which it would be done; none where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acting_as: Option<Role>,
    /// The chain on which that capacity rests: its own grant first; empty for the legal representative or enterprise.
    pub chain: Vec<GrantLink>,
    /// On what the platform's rule for this operation and channel rests; none where it has no rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
}

/// The same, borrowed from the account and the profile: a yes copies nothing.
#[derive(Clone, Debug)]
pub struct SealVerdict<'a> {
    account: &'a SealAccount,
    person: Who<'a>,
    question: &'a SealQuestion,
    licence: Option<&'a LicenceFacts>,
    at: Instant,
    /// Everything that stands against it; nothing for a yes.
    pub unmet: Vec<Unmet>,
    /// The capacity in which it would be done; none where there is none.
    pub acting_as: Option<Role>,
    /// The chain on which that capacity rests: its own grant first; empty for the legal representative or enterprise.
    pub chain: Vec<&'a Grant>,
    /// On what the platform's rule for this operation and channel rests; none where it has no rule.
    pub basis: Option<&'a Basis>,
}

impl SealVerdict<'_> {
    /// Whether it is allowed, but for the evidence that only the moment brings.
    pub fn allowed(&self) -> bool {
        self.unmet.is_empty()
    }

    /// The answer, to be kept.
    pub fn answer(self) -> SealAnswer {
        let nobody = Enterprise { name: String::new(), document_number: String::new().into() };
        SealAnswer {
            asked: SealAsked {
                account: self.account.state.account_id.clone(),
                enterprise: self.licence.map_or(nobody, |licence| licence.enterprise.clone()),
                person: self.person.to_principal(),
                question: self.question.clone(),
                at: self.at,
            },
            allowed: self.allowed(),
            unmet: self.unmet,
            acting_as: self.acting_as,
            chain: self.chain.into_iter().map(GrantLink::of).collect(),
            basis: self.basis.cloned(),
        }
    }
}

record! {
    /// An enterprise that a person may choose (GX-008): one that the person represents.
    pub struct EnterpriseChoice {
        /// The enterprise.
        pub enterprise: Enterprise,
        /// Whether the platform serves it, so that seals can be applied for there.
        pub served: bool,
        /// What stands against applying for its seals on this channel, as of an account that is new.
        pub unmet: Vec<Unmet>,
    }
}

record! {
    /// The enterprises of one person, to choose from before anything is done for one of them (GX-006, GX-008).
    pub struct EnterpriseChoices {
        /// The enterprises, in the order given; each once.
        pub choices: Vec<EnterpriseChoice>,
        /// `seal.no_enterprise` where there is none that the platform serves.
        pub report: Report,
    }
}

/// The enterprises whose legal representative the actor is, among those that the licence system names for the person;
/// of others nothing is said. A host shows the list, and opens or finds the account of the one that is chosen.
pub fn enterprises(licences: &[LicenceFacts], channel: Channel, context: &SealContext<'_>) -> EnterpriseChoices {
    let mut choices: Vec<EnterpriseChoice> = Vec::new();
    for licence in licences {
        let opening = SealEvent::AccountOpened { account_id: String::new(), licence: licence.clone() };
        let metadata = Metadata::new(SCHEMA_VERSION, context.profile.reference(), context.now);
        let account = apply::opened(&opening, metadata).and_then(|state| SealAccount::of(state).ok());
        let Some(account) = account.filter(|account| {
            account.moment(context.profile, context.now).is_representative(context.actor.who())
                && !choices.iter().any(|known| known.enterprise.is_same(&licence.enterprise))
        }) else {
            continue;
        };
        let question = SealQuestion { operation: SealOperation::Apply, channel, seal: None, kind: None, role: None };
        let unmet = account.may(&question, context).unmet;
        let served = !unmet.iter().any(|one| one.finding.code == Code::SealRegionNotServed);
        choices.push(EnterpriseChoice { enterprise: licence.enterprise.clone(), served, unmet });
    }
    let mut report = Report::default();
    if !choices.iter().any(|choice| choice.served) {
        report.push(Finding::new(Code::SealNoEnterprise, ""));
    }
    EnterpriseChoices { choices, report }
}

/// A button: what can be done, or all that stands against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SealOffer {
    /// What.
    pub operation: SealOperation,
    /// What the button says.
    pub name: Label,
    /// The seal; none for the account as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seal: Option<String>,
    /// Whether it can be done now.
    pub allowed: bool,
    /// Otherwise why not, who can mend each reason, and by which operation.
    pub unmet: Vec<Unmet>,
}

/// What one person may do with one seal at one instant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Entitlement {
    /// The seal.
    pub seal: String,
    /// Who.
    pub person: Principal,
    /// In which capacity; none for somebody who has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// Whether the person may use the seal on a document, on whatever channel.
    pub may_use: bool,
    /// Otherwise why not.
    pub unmet: Vec<Unmet>,
    /// Where the grant stands; none for the legal representative.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<GrantStanding>,
    /// The evidence: the chain of grants, the person's own first.
    pub chain: Vec<GrantLink>,
}

/// Operations on the account as a whole.
const ON_ACCOUNT: &[SealOperation] = &[
    SealOperation::Apply,
    SealOperation::ApplyCustom,
    SealOperation::DownloadCertificate,
    SealOperation::AuthoriseHandler,
    SealOperation::DismissHandler,
    SealOperation::ViewChanges,
];

impl SealAccount {
    pub(super) fn moment<'a>(&'a self, profile: &'a SealProfile, at: Instant) -> Moment<'a> {
        Moment { account: self, profile, at }
    }

    fn asks<'a>(
        &'a self,
        context: &SealContext<'a>,
        person: Who<'_>,
        asked: PermitQuestion<'_>,
    ) -> (Vec<Unmet>, Option<Capacity<'a>>, bool) {
        let mut decision = Decision::<SealEvent>::default();
        let moment = self.moment(context.profile, context.now);
        let mut permit = Permit { moment, actor: context.actor, person, decision: &mut decision, hidden: false };
        let capacity = permit.ask(asked);
        let hidden = permit.hidden;
        decision.unmet.iter_mut().for_each(|unmet| moment.call(&mut unmet.finding));
        (decision.against(), capacity, hidden)
    }

    /// Whether the actor may do this now, with the right by which, or with everything that stands against it.
    pub fn may(&self, question: &SealQuestion, context: &SealContext<'_>) -> SealAnswer {
        self.verdict(question, context).answer()
    }

    /// [`Self::may`] for hosts that ask often and keep nothing.
    pub fn verdict<'a>(&'a self, question: &'a SealQuestion, context: &SealContext<'a>) -> SealVerdict<'a> {
        let person = context.actor.who();
        let mut asked = PermitQuestion::of(question.operation, question.channel);
        asked.seal = question.seal.as_deref();
        asked.kind = question.kind.as_deref();
        asked.role = question.role;
        asked.pointer = if question.seal.is_some() { "/seal" } else { "" };
        let (unmet, capacity, _) = self.asks(context, person, asked);
        let rule = context.profile.operation(question.operation, question.channel);
        let moment = self.moment(context.profile, context.now);
        let chain = capacity.and_then(|capacity| capacity.grant).map(|grant| moment.chain(grant)).unwrap_or_default();
        let acting_as = capacity.map(|capacity| capacity.role);
        let (licence, at) = (moment.licence(), context.now);
        let basis = rule.map(|rule| &rule.basis);
        SealVerdict { account: self, person, question, licence, at, unmet, acting_as, chain, basis }
    }

    /// Every button that the platform shows this actor on a channel: those of the account first, then those of the
    /// seals on this page. A button of somebody else is not shown.
    pub fn actions(&self, channel: Channel, context: &SealContext<'_>, page: Page) -> Vec<SealOffer> {
        let person = context.actor.who();
        let mut offers = Vec::new();
        let rules: Vec<_> = context.profile.operations.iter().filter(|rule| rule.channel == channel).collect();
        for rule in rules.iter().filter(|rule| ON_ACCOUNT.contains(&rule.operation)) {
            let (unmet, _, hidden) = self.asks(context, person, PermitQuestion::of(rule.operation, channel));
            if !hidden {
                let (operation, name, allowed) = (rule.operation, rule.name.clone(), unmet.is_empty());
                offers.push(SealOffer { operation, name, seal: None, allowed, unmet });
            }
        }
        let viewer = Viewer::new(self, context);
        let seals = self.state.seals.iter().filter(|seal| seal.applied <= context.now);
        for seal in page.of(seals).filter(|seal| viewer.sees(seal) != Seen::Nothing) {
            offers.extend(self.buttons(&seal.id, channel, context));
        }
        offers
    }

    /// The buttons of the actor on one seal that the actor sees.
    pub(super) fn buttons(&self, seal: &str, channel: Channel, context: &SealContext<'_>) -> Vec<SealOffer> {
        let person = context.actor.who();
        let rules = context.profile.operations.iter();
        let mut offers = Vec::new();
        for rule in rules.filter(|rule| rule.channel == channel && !ON_ACCOUNT.contains(&rule.operation)) {
            let (unmet, _, hidden) =
                self.asks(context, person, PermitQuestion::of(rule.operation, channel).on(seal, ""));
            if !hidden {
                let (operation, name, allowed) = (rule.operation, rule.name.clone(), unmet.is_empty());
                offers.push(SealOffer { operation, name, seal: Some(seal.to_owned()), allowed, unmet });
            }
        }
        offers
    }

    /// Where a seal stood at an instant; none where there was no such seal then.
    #[doc(hidden)]
    pub fn stage_at(&self, seal: &str, profile: &SealProfile, at: Instant) -> Option<SealStage> {
        let moment = self.moment(profile, at);
        moment.seal(seal).map(|seal| moment.stage(seal))
    }

    /// What one person may do with one seal at an instant, past or future as far as it is known; none where there is
    /// no such seal then. "Was this handler entitled when it was sealed?" Whoever is neither that person nor sees what
    /// others may do with the seal is told what would be told if there were no such seal.
    pub fn entitled(
        &self,
        person: &Principal,
        seal: &str,
        at: Instant,
        context: &SealContext<'_>,
    ) -> Option<Entitlement> {
        let viewer = Viewer::new(self, context);
        let known = self.state.seals.get(self.index.seal(seal)?)?;
        let shown = viewer.knows(viewer.sees(known), Some(person));
        self.entitlement(person, seal, context.profile, at).filter(|_| shown)
    }

    /// The same, for whoever judges documents.
    #[doc(hidden)]
    pub fn entitlement(
        &self,
        person: &Principal,
        seal: &str,
        profile: &SealProfile,
        at: Instant,
    ) -> Option<Entitlement> {
        let (moment, person) = (self.moment(profile, at), person.who());
        let seal = moment.seal(seal)?;
        let known = moment.grants_of(person, &seal.id).filter(|grant| grant.layer == GrantLayer::Person);
        let grant = known.max_by_key(|grant| (moment.standing(grant) == GrantStanding::Effective, grant.at));
        let grant = grant.filter(|_| !moment.is_representative(person));
        Some(entitlement(moment, person, seal, grant))
    }

    /// Whether the certificate with this serial number served a person in a seal at an instant: the person's own, the
    /// person's in this seal as long as the right under which it came stood, or the seal's. None where the account was
    /// told of no certificate of either.
    #[doc(hidden)]
    pub fn served(
        &self,
        person: &Principal,
        seal: &str,
        serial: &str,
        profile: &SealProfile,
        at: Instant,
    ) -> Option<bool> {
        let wanted = plain_serial(serial);
        self.moment(profile, at).served(seal, person.who(), |known| !wanted.is_empty() && plain_serial(known) == wanted)
    }

    /// Who may use which seal at an instant, past or future as far as it is known: the legal representatives, and
    /// everybody with a grant that was not revoked by then, with the chain as evidence; as far as whoever looks may know.
    ///
    /// The same as replaying the log up to that instant, and asking then.
    pub fn entitlements_at(&self, at: Instant, context: &SealContext<'_>) -> Vec<Entitlement> {
        let moment = self.moment(context.profile, at);
        let viewer = Viewer::new(self, context);
        let mut found = Vec::new();
        let mut add = |person: &Principal, seal, seen, grant| {
            if let Some(shown) = viewer.person(seen, person) {
                found.push(Entitlement { person: shown, ..entitlement(moment, person.who(), seal, grant) });
            }
        };
        let representatives = moment.licence().map(|licence| licence.representatives.as_slice()).unwrap_or_default();
        for (seal, seen) in viewer.seals().filter(|(seal, _)| seal.applied <= at) {
            for person in representatives {
                add(person, seal, seen, None);
            }
            for (_, grant) in viewer.grants(seal, seen).filter(|(_, grant)| grant.at <= at) {
                if let Some(person) = &grant.person
                    && moment.standing(grant) != GrantStanding::Revoked
                {
                    add(person, seal, seen, Some(grant));
                }
            }
        }
        found
    }
}

/// A serial number without what writers differ in: case, colons, zeros before it.
fn plain_serial(text: &str) -> String {
    let digits: String = text.chars().filter(|it| it.is_alphanumeric()).collect();
    digits.to_ascii_lowercase().trim_start_matches('0').to_owned()
}

fn entitlement(moment: Moment<'_>, person: Who<'_>, seal: &Seal, grant: Option<&Grant>) -> Entitlement {
    let actor = Actor {
        role: if grant.is_none() { Role::LegalRepresentative } else { Role::Person },
        name: person.name.to_owned(),
        document_kind: Some(person.document_kind),
        document_number: person.document_number.clone(),
        phone: person.phone.clone(),
        ..Actor::system("")
    };
    let mut decision = Decision::<SealEvent>::default();
    let mut permit = Permit { moment, actor: &actor, person, decision: &mut decision, hidden: false };
    let seal_id = seal.id.as_str();
    let capacity = moment.seal(seal_id).and_then(|seal| permit.ask_use(seal));
    let own = grant.map(|grant| grant.id.as_str());
    // The grant by which the seal may be used, else the one at hand.
    let used = capacity.and_then(|capacity| capacity.grant).or_else(|| own.and_then(|id| moment.grant(id)));
    let role = match (capacity, used) {
        (Some(capacity), _) => Some(capacity.role),
        (None, Some(grant)) => Some(grant.role),
        (None, None) => moment.is_representative(person).then_some(Role::LegalRepresentative),
    };
    Entitlement {
        seal: seal.id.clone(),
        person: person.to_principal(),
        role,
        may_use: decision.unmet.is_empty(),
        unmet: decision.unmet,
        standing: used.map(|grant| moment.told(grant)),
        chain: used.map(|grant| moment.chain(grant)).unwrap_or_default().into_iter().map(GrantLink::of).collect(),
    }
}
