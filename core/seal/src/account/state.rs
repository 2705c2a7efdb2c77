//! What an account holds.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use dengji_base::{
    identifier::IdentifierKind,
    identifier::IdentifierText,
    party::{Actor, EntityKind, Evidence, Principal, TrustLevel},
    time::Instant,
};
use dengji_platform::ledger::Metadata;

/// 法定代表人, as the registration names one (UA-003).
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LegalRepresentative {
    /// The name.
    pub name: String,
    /// Number of the identity document.
    pub document_number: IdentifierText,
    /// What the document is; the form has one field without a type, so that it may be left out (C-58).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document_kind: Option<IdentifierKind>,
}

/// 申请人: the person who operates the account now (UA-004).
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Applicant {
    /// The name.
    pub name: String,
    /// Number of the identity document, as the face check gave it.
    pub document_number: IdentifierText,
    /// The phone to which the code is sent (UA-008, UA-031); part of the applicant's real-name data (C-58).
    pub phone: IdentifierText,
}

macro_rules! masked {
    ($($name:ident),*) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                // Names and numbers stay out of logs.
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    )*};
}

masked!(LegalRepresentative, Applicant);

record! {
    /// The legal entity of an account (UA-003, UA-009).
    pub struct LegalEntity {
        /// 单位/企业名称.
        pub name: String,
        /// What kind of entity it is.
        pub kind: EntityKind,
        /// 单位/企业证件号码: 统一社会信用代码, or the older number on the licence.
        pub document_number: IdentifierText,
        /// 证件地址.
        pub address: String,
        /// The region in which it is registered, as digits of GB/T 2260; some verifications ask for it (UA-013).
        #[serde(default)]
        pub region: String,
        /// 法定代表人.
        pub representative: LegalRepresentative,
    }
}

record! {
    /// The form of the registration, as it was filled in. It has no place for a password (UA-026).
    pub struct AccountRegistration {
        /// 法人登录账号.
        pub login_name: String,
        /// The legal entity.
        pub entity: LegalEntity,
        /// 申请人.
        pub applicant: Applicant,
        /// Codes of the agreements that were accepted (UA-006).
        pub accepted: Vec<String>,
    }
}

choice! {
    /// How far the registration has come: the form is complete when the account comes about (UA-001).
    pub enum AccountStep {
        /// 实名核验.
        Verification,
        /// 注册完成.
        Complete,
    }
}

record! {
    /// A verification of the entity that was done.
    pub struct Verification {
        /// Code of the method.
        pub method: String,
        /// The level that it reached.
        pub level: TrustLevel,
        /// When.
        pub at: Instant,
        /// The evidence, online.
        pub evidence: Vec<Evidence>,
        /// Code of the set of papers that was complete, on site; else empty.
        pub option: String,
        /// Since when it counts no longer: name, kind or representative of the entity changed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ended: Option<Instant>,
    }
}

choice! {
    /// Where the binding of a handler stands.
    pub enum HandlerStage {
        /// Added by the enterprise; the handler has not confirmed yet.
        Added,
        /// Bound from both sides.
        Bound,
        /// Removed by the enterprise.
        Removed,
    }
}

/// A handler (经办人) of the account.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HandlerBinding {
    /// The caller's id.
    pub id: String,
    /// The person.
    pub person: Principal,
    /// Where the binding stands.
    pub stage: HandlerStage,
    /// When the enterprise added the handler.
    pub added_at: Instant,
    /// When the handler confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bound_at: Option<Instant>,
    /// When the enterprise removed the handler.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub removed_at: Option<Instant>,
}

impl HandlerBinding {
    /// Whether the actor is the handler, by paper and number: a phone that the enterprise wrote beside them proves nothing.
    pub(super) fn is_of(&self, actor: &Actor) -> bool {
        self.person.who().key().is_some_and(|key| actor.who().key() == Some(key))
    }
}

impl fmt::Debug for HandlerBinding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HandlerBinding").field("id", &self.id).field("stage", &self.stage).finish_non_exhaustive()
    }
}

record! {
    /// The state of an account: what its events add up to, and the snapshot to be stored.
    pub struct AccountState {
        /// Version, digest and time of its log, and what commands used up.
        pub metadata: Metadata,
        /// 法人登录账号.
        pub login_name: String,
        /// The legal entity.
        pub entity: LegalEntity,
        /// When name, kind or representative of the entity changed last; none where they are as they were registered.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub changed: Option<Instant>,
        /// The person who operates the account.
        pub applicant: Applicant,
        /// Codes of the agreements that were accepted.
        pub accepted: Vec<String>,
        /// How far the registration has come.
        pub step: AccountStep,
        /// Verifications, in order.
        pub verifications: Vec<Verification>,
        /// Handlers, in the order in which they were added; removed ones stay.
        pub handlers: Vec<HandlerBinding>,
    }
}

impl AccountState {
    /// The verifications that count.
    pub(super) fn verified(&self) -> impl Iterator<Item = &Verification> {
        self.verifications.iter().filter(|done| done.ended.is_none())
    }
}
