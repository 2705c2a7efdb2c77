//! What people see of an account: its level, verifications, logins, whom it acts through, buttons, things to do.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    EnterpriseAccount, probe, rules,
    state::{AccountStep, HandlerBinding, HandlerStage},
};
use dengji_base::{
    finding::{Code, Finding, Role, Unmet},
    identifier::{IdentifierKind, IdentifierText, PersonKey},
    party::{ActingFor, Actor, Binding, Enterprise, LoginMethod, TrustLevel},
};
use dengji_platform::{
    ledger::{Context, Duty, Offer},
    platform::{
        Choice, Label,
        identity::{IdentityProfile, LevelRule, ServiceWindow},
    },
};

record! {
    /// The level of an account with its names.
    pub struct AccountLevel {
        /// The highest level reached (UA-021); none before the first verification.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub level: Option<TrustLevel>,
        /// The level's names and what it rests on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub rule: Option<LevelRule>,
    }
}

choice! {
    /// Where a way of verification stands.
    pub enum VerificationState {
        /// 未核验.
        Unverified,
        /// 已核验.
        Verified,
    }
}

record! {
    /// A way of verification as the account shows it.
    pub struct VerificationView {
        /// Code of the method.
        pub method: String,
        /// Its name.
        pub name: Label,
        /// The level that it reaches.
        pub level: TrustLevel,
        /// Where it stands.
        pub state: VerificationState,
        /// What that is called: 未核验, 已核验.
        pub state_name: Label,
        /// Whether 立即核验 is offered: never for what is done on site (UA-033).
        pub start_online: bool,
        /// What stands against it: entities that it does not serve.
        pub unmet: Vec<Unmet>,
        /// The windows known to be open (UA-020).
        pub windows: Vec<ServiceWindow>,
        /// Papers whose forms can be downloaded (UA-028).
        pub forms: Vec<Choice>,
    }
}

record! {
    /// A way to log in, and whether this account has it.
    pub struct AccountLogin {
        /// The way.
        pub method: LoginMethod,
        /// Its name.
        pub name: Label,
        /// Whether it works for this account: a certificate only after it was verified (UA-014, UA-016).
        pub enabled: bool,
    }
}

/// How much of an account somebody sees.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    /// Everything.
    All,
    /// What is the viewer's own.
    Own,
    /// Nothing.
    Nothing,
}

fn label(zh: &str, en: &str) -> Label {
    Label { zh: zh.to_owned(), en: en.to_owned() }
}

impl EnterpriseAccount {
    /// The highest trust level reached; none before the first verification (UA-021).
    pub fn level(&self) -> Option<TrustLevel> {
        self.state.verified().map(|done| done.level).max()
    }

    /// The same with its names (UA-012).
    pub fn level_view(&self, profile: &IdentityProfile) -> AccountLevel {
        let level = self.level();
        AccountLevel { level, rule: level.and_then(|level| profile.level(level)).cloned() }
    }

    /// The enterprise as cases and platforms name it.
    pub fn enterprise(&self) -> Enterprise {
        let entity = &self.state.entity;
        Enterprise { name: entity.name.clone(), document_number: entity.document_number.clone() }
    }

    /// Whether a verified method enables this way to log in.
    pub(super) fn enables(&self, login: LoginMethod, profile: &IdentityProfile) -> bool {
        let mut done = self.state.verified().filter_map(|done| profile.method(&done.method));
        done.any(|method| method.enables_login == Some(login))
    }

    /// The ways to log in. One that some method enables works once that method was verified.
    pub fn logins(&self, profile: &IdentityProfile) -> Vec<AccountLogin> {
        let shown = profile.logins.iter().filter(|login| login.roles.contains(&Role::EnterpriseAccount));
        shown
            .map(|login| {
                let gated = profile.methods.iter().any(|method| method.enables_login == Some(login.method));
                let enabled = !gated || self.enables(login.method, profile);
                AccountLogin { method: login.method, name: login.name.clone(), enabled }
            })
            .collect()
    }

    /// Every way of verification: its state, and whether 立即核验 is offered (UA-013 to UA-021, UA-028, UA-033).
    /// Whoever has nothing to do with the account sees none.
    pub fn verifications(&self, context: &Context<'_, IdentityProfile>) -> Vec<VerificationView> {
        let profile = context.profile;
        if self.is_stranger(context.actor) {
            return Vec::new();
        }
        let view = |method: &dengji_platform::platform::identity::VerificationMethod| {
            let done = self.state.verified().any(|done| done.method == method.code);
            let unmet = rules::against(self, &probe::verification(self, &method.code, context), context).against();
            let unmet: Vec<Unmet> = if done { Vec::new() } else { unmet };
            VerificationView {
                method: method.code.clone(),
                name: method.name.clone(),
                level: method.level,
                state: if done { VerificationState::Verified } else { VerificationState::Unverified },
                state_name: if done { label("已核验", "verified") } else { label("未核验", "not verified") },
                start_online: !done && unmet.is_empty(),
                unmet,
                windows: method.windows.clone(),
                forms: method.forms.iter().filter_map(|code| profile.document(code).cloned()).collect(),
            }
        };
        profile.methods.iter().map(view).collect()
    }

    /// What of the account the actor may know: all of it the system, the windows, its own session, its applicant and
    /// its representative; what is their own the handlers; nothing anybody else.
    fn seen(&self, actor: &Actor) -> Seen {
        let entity = &self.state.entity;
        let is = |kind: Option<IdentifierKind>, number: &IdentifierText| {
            let key = PersonKey::of(kind.unwrap_or_default(), number);
            key.is_some() && key == actor.who().key()
        };
        let all = match actor.role {
            Role::System | Role::WindowStaff => true,
            Role::EnterpriseAccount => {
                let chosen = actor.acting_for.as_ref().map(|acting| &acting.enterprise.document_number);
                chosen.is_some_and(|chosen| chosen.is_same(&entity.document_number))
            }
            // The face check gave the applicant's number: it is a resident's.
            _ => {
                is(None, &self.state.applicant.document_number)
                    || is(entity.representative.document_kind, &entity.representative.document_number)
            }
        };
        let own = |handler: &HandlerBinding| handler.stage != HandlerStage::Removed && handler.is_of(actor);
        if all {
            Seen::All
        } else if actor.role != Role::EnterpriseAccount && self.state.handlers.iter().any(own) {
            Seen::Own
        } else {
            Seen::Nothing
        }
    }

    /// Whether the actor has nothing to do with the account.
    fn is_stranger(&self, actor: &Actor) -> bool {
        self.seen(actor) == Seen::Nothing
    }

    /// The handlers of whom the viewer may know, each with the place in the state.
    pub(super) fn handlers_seen<'s>(&'s self, actor: &'s Actor) -> impl Iterator<Item = (usize, &'s HandlerBinding)> {
        let seen = self.seen(actor);
        let handlers = self.state.handlers.iter().enumerate();
        handlers.filter(move |(_, handler)| match seen {
            Seen::All => true,
            Seen::Own => handler.is_of(actor),
            Seen::Nothing => false,
        })
    }

    /// The handlers, in the order in which they were added; removed ones stay. The account's own people see all, a handler
    /// sees the own binding, anyone else none.
    pub fn handlers(&self, context: &Context<'_, IdentityProfile>) -> Vec<HandlerBinding> {
        self.handlers_seen(context.actor).map(|(_, handler)| handler.clone()).collect()
    }

    /// What the person with this paper acts for, as a case asks it of an actor: the enterprise, the level of its account,
    /// and whether the binding stands from both sides. None for whoever is neither the legal representative nor a handler
    /// of this account: a like number of another paper is another person's, and where no kind is said, here or of the
    /// legal representative (C-58), it is a resident's number. Grants of seals and agents in forms are other relations
    /// (C-05).
    pub fn acting_for(&self, document_number: &str, document_kind: Option<IdentifierKind>) -> Option<ActingFor> {
        let number = IdentifierText::from(document_number);
        let wanted = PersonKey::of(document_kind.unwrap_or_default(), &number)?;
        let representative = &self.state.entity.representative;
        let kind = representative.document_kind.unwrap_or_default();
        let binding = if PersonKey::of(kind, &representative.document_number).as_ref() == Some(&wanted) {
            Binding::Bound
        } else {
            let mut live = self.state.handlers.iter().filter(|handler| handler.stage != HandlerStage::Removed);
            let handler = live.find(|handler| handler.person.who().key().as_ref() == Some(&wanted))?;
            if handler.stage == HandlerStage::Bound { Binding::Bound } else { Binding::Pending }
        };
        Some(ActingFor { enterprise: self.enterprise(), level: self.level(), binding })
    }

    /// Every action that the viewer's part has, with all that stands against it. A button is asked for with a command
    /// that is complete but for what only the moment of pressing brings. Whoever has nothing to do with the account has no
    /// button.
    pub fn actions(&self, context: &Context<'_, IdentityProfile>) -> Vec<Offer> {
        let profile = context.profile;
        let mut offers = Vec::new();
        if self.is_stranger(context.actor) {
            return offers;
        }
        for rule in profile.actions.iter().filter(|rule| rule.roles.contains(&context.actor.role)) {
            for (object, action) in probe::probes(self, &rule.action, context) {
                let unmet = rules::against(self, &action, context).against();
                let (action, name) = (rule.action.clone(), rule.name.clone());
                offers.push(Offer { action, name, object, allowed: unmet.is_empty(), unmet });
            }
        }
        offers
    }

    /// What is still to be done, by whom: verification of the entity, confirmations of handlers. The account's own people
    /// see all, a handler sees what he or she has to confirm, anyone else nothing.
    pub fn todo(&self, context: &Context<'_, IdentityProfile>) -> Vec<Duty> {
        let mut duties = Vec::new();
        if self.state.step == AccountStep::Verification && self.seen(context.actor) == Seen::All {
            duties.push(Duty {
                role: Role::EnterpriseAccount,
                name: String::new(),
                action: "verify".to_owned(),
                object: String::new(),
                finding: Finding::new(Code::AccountRegistrationIncomplete, "/step"),
            });
        }
        for (at, handler) in self.handlers_seen(context.actor) {
            if handler.stage == HandlerStage::Added {
                duties.push(Duty {
                    role: Role::Handler,
                    name: handler.person.name.clone(),
                    action: "confirm_handler".to_owned(),
                    object: handler.id.clone(),
                    finding: Finding::new(Code::PartyBindingPending, format!("/handlers/{at}/stage")),
                });
            }
        }
        duties
    }
}
