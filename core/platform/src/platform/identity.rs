//! The profile of an identity platform: accounts of enterprises, how they are verified, who acts for them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{ActionRule, Alias, Basis, Choice, Label, Message, Source, embedded::profile};
use dengji_base::{
    evidence::EvidenceLife,
    finding::Role,
    party::{ActingFor, Binding, Enterprise, EntityKind, LoginMethod, TrustLevel},
};

record! {
    /// A trust level: its names, and what it rests on (UA-012, UA-029).
    pub struct LevelRule {
        /// The level.
        pub level: TrustLevel,
        /// Its name.
        pub name: Label,
        /// Other names, such as 原L2 (C-31).
        pub aliases: Vec<String>,
        /// What verification at this level rests on.
        pub rests_on: Label,
        /// On what the rule rests.
        pub basis: Basis,
    }
}

record! {
    /// A kind of legal entity, with its names (UA-009).
    pub struct EntityKindRule {
        /// The kind.
        pub kind: EntityKind,
        /// Its name.
        pub name: Label,
        /// Other names.
        #[serde(default)]
        pub aliases: Vec<String>,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// Entities that a verification method serves (UA-013, UA-015).
    pub struct EntityScope {
        /// The kind of entity.
        pub kind: EntityKind,
        /// Prefix of the region in which it must be registered; empty for the whole country.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub region: String,
    }
}

choice! {
    /// Who comes to the window.
    pub enum Presenter {
        /// 法定代表人本人.
        LegalRepresentative,
        /// 经办人, with an authorisation.
        Agent,
    }
}

record! {
    /// One set of papers that is enough at the window (UA-017 to UA-019).
    pub struct DocumentOption {
        /// Its code.
        pub code: String,
        /// Its name.
        pub name: Label,
        /// Who may bring it.
        pub presenter: Presenter,
        /// Codes of the papers; all of them.
        pub documents: Vec<String>,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// A place where verification is done on site (UA-020).
    pub struct ServiceWindow {
        /// Its region.
        pub region: String,
        /// Its name.
        pub name: Label,
    }
}

record! {
    /// A way to verify a legal entity (UA-013 to UA-021).
    pub struct VerificationMethod {
        /// Its code.
        pub code: String,
        /// Its name.
        pub name: Label,
        /// The level that it reaches.
        pub level: TrustLevel,
        /// Whether it is done at a window, and cannot be begun online (UA-033).
        #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
        pub on_site: bool,
        /// The entities that it serves; empty where no source limits them.
        #[serde(default)]
        pub scopes: Vec<EntityScope>,
        /// The kinds of evidence that it asks for online; all of them.
        #[serde(default)]
        pub evidence: Vec<String>,
        /// The way to log in that works from then on (UA-014, UA-016).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub enables_login: Option<LoginMethod>,
        /// The sets of papers at the window; one is enough.
        #[serde(default)]
        pub options: Vec<DocumentOption>,
        /// The windows known to be open; the list may be cut, so that none may be inferred to lack (UA-020).
        #[serde(default)]
        pub windows: Vec<ServiceWindow>,
        /// Codes of the papers whose forms can be downloaded (UA-028).
        #[serde(default)]
        pub forms: Vec<String>,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// A field of the registration that must be filled in (UA-002, UA-003).
    pub struct RegistrationField {
        /// The field, as a pointer into the registration: `/entity/name`.
        pub field: String,
        /// Its name on the form.
        pub name: Label,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// Evidence about the applicant as a person, asked for when the person is named (UA-005, UA-008). It is another
    /// check than the verification of the entity (UA-030).
    pub struct ApplicantCheck {
        /// The kind of evidence.
        pub evidence: String,
        /// What the step is called.
        pub name: Label,
        /// Whether it is about the phone number rather than the person.
        #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
        pub of_phone: bool,
        /// Code of the message shown where the code to scan does not load; empty where there is none (UA-010).
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub retry_message: String,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// A way to log in.
    pub struct IdentityLogin {
        /// The way.
        pub method: LoginMethod,
        /// Its name.
        pub name: Label,
        /// The parts that such a session may play.
        pub roles: Vec<Role>,
        /// The level that a session without any account counts as; none where an account is needed (UA-011, C-55).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub counts_as: Option<TrustLevel>,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// How handlers are bound (UA-022 to UA-024, UA-034).
    pub struct BindingRules {
        /// Level that the handler's own account needs.
        pub handler_level: TrustLevel,
        /// Whether the handler must confirm.
        pub two_sided: bool,
        /// Whether the enterprise's registration must be complete.
        pub registration_complete: bool,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// What proves that the name, kind or representative of a registered entity changed (UA-025).
    pub struct EntityUpdateRule {
        /// The kinds of evidence about the entity's number; one is enough.
        pub evidence: Vec<String>,
        /// The kinds of evidence that say who the representative is, about the number of the new one; one is enough.
        pub representative_evidence: Vec<String>,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// How the levels follow each other (UA-021).
    pub struct LevelOrder {
        /// Whether a level presupposes the one below; no source says so.
        pub lower_first: bool,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// The profile of an identity platform.
    pub struct IdentityProfile {
        /// Version of this format; 1 today.
        pub schema_version: u32,
        /// The profile's id, such as `guangdong-identity`.
        pub id: String,
        /// The profile's own version.
        pub version: String,
        /// Name of the platform.
        pub name: Label,
        /// Where users find help (UA-027).
        pub support: String,
        /// The region it serves.
        pub region: String,
        /// The ways by which users reach the registration (UA-032).
        pub entries: Vec<Choice>,
        /// The steps of the registration, in order (UA-001).
        pub steps: Vec<Choice>,
        /// Other terms, for import.
        pub aliases: Vec<Alias>,
        /// The levels, lowest first.
        pub levels: Vec<LevelRule>,
        /// How they follow each other.
        pub level_order: LevelOrder,
        /// Kinds of entities; the list is open.
        pub entity_kinds: Vec<EntityKindRule>,
        /// Ways to verify an entity.
        pub methods: Vec<VerificationMethod>,
        /// The papers of verification on site.
        pub documents: Vec<Choice>,
        /// The starred fields.
        pub required_fields: Vec<RegistrationField>,
        /// Evidence about the applicant.
        pub applicant_checks: Vec<ApplicantCheck>,
        /// What must be accepted (UA-006).
        pub agreements: Vec<Choice>,
        /// Ways to log in.
        pub logins: Vec<IdentityLogin>,
        /// Handlers.
        pub binding: BindingRules,
        /// How registered data change.
        pub entity_update: EntityUpdateRule,
        /// How long evidence that a command brings counts.
        pub evidence_life: EvidenceLife,
        /// Who may do what.
        pub actions: Vec<ActionRule>,
        /// Notes and literal texts.
        pub messages: Vec<Message>,
        /// The documents on which its settings rest.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub sources: Vec<Source>,
    }
}

profile!(IdentityProfile, ["guangdong-identity" "1.0.0"]);

record! {
    /// What is still missing at the window, for the set of papers that is nearest.
    pub struct DocumentGap {
        /// Code of the set.
        pub option: String,
        /// Its name.
        pub name: Label,
        /// The papers that are missing; none when the set is complete.
        pub missing: Vec<Choice>,
    }
}

impl IdentityProfile {
    /// The rule for an action.
    pub fn action(&self, tag: &str) -> Option<&ActionRule> {
        self.actions.iter().find(|rule| rule.action == tag)
    }

    /// The verification method with this code.
    pub fn method(&self, code: &str) -> Option<&VerificationMethod> {
        self.methods.iter().find(|method| method.code == code)
    }

    /// The rule for a level.
    pub fn level(&self, level: TrustLevel) -> Option<&LevelRule> {
        self.levels.iter().find(|rule| rule.level == level)
    }

    /// The level with this name, by any of its names: 四级, 原L2, L2 (UA-012, C-31).
    pub fn level_named(&self, name: &str) -> Option<TrustLevel> {
        let name = name.trim();
        let is = |rule: &&LevelRule| {
            rule.name.zh == name || rule.name.en == name || rule.aliases.iter().any(|alias| alias == name)
        };
        self.levels.iter().find(is).map(|rule| rule.level)
    }

    /// The message with this code.
    pub fn message(&self, code: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.code == code)
    }

    /// What the guide tells people at a step, by the tag of its action; nothing where it tells nothing.
    pub fn notes(&self, action: &str) -> Vec<&Message> {
        Message::chosen(&self.messages, self.action(action).iter().flat_map(|rule| &rule.notes))
    }

    /// The rule for a way to log in.
    pub fn login(&self, method: LoginMethod) -> Option<&IdentityLogin> {
        self.logins.iter().find(|login| login.method == method)
    }

    /// What a session by e-licence acts for, without any account (无需注册): at the level that it counts as. None where
    /// the platform does not offer that (UA-011, C-55).
    pub fn acting_by_e_licence(&self, enterprise: Enterprise) -> Option<ActingFor> {
        let level = self.login(LoginMethod::ELicence)?.counts_as?;
        Some(ActingFor { enterprise, level: Some(level), binding: Binding::Bound })
    }

    /// What is missing of the papers at the window: for the set, open to this presenter, that lacks least; of sets that
    /// lack equally much, the first. None where there is no such method or set (UA-017 to UA-019).
    pub fn on_site_missing(&self, method: &str, presenter: Presenter, documents: &[String]) -> Option<DocumentGap> {
        let options = self.method(method)?.options.iter().filter(|option| option.presenter == presenter);
        let nearest =
            options.min_by_key(|option| option.documents.iter().filter(|code| !documents.contains(code)).count())?;
        let missing = nearest.documents.iter().filter(|code| !documents.contains(code));
        Some(DocumentGap {
            option: nearest.code.clone(),
            name: nearest.name.clone(),
            missing: missing.filter_map(|code| self.document(code).cloned()).collect(),
        })
    }

    /// The paper with this code.
    pub fn document(&self, code: &str) -> Option<&Choice> {
        self.documents.iter().find(|document| document.code == code)
    }
}

impl VerificationMethod {
    /// Whether it serves an entity of this kind, registered in this region.
    pub fn serves(&self, kind: EntityKind, region: &str) -> bool {
        self.scopes.is_empty()
            || self.scopes.iter().any(|scope| scope.kind == kind && region.trim().starts_with(scope.region.as_str()))
    }
}
