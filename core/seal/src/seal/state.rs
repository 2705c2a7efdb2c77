//! The state of a seal account. Everything keeps when it began and when it ended, so that any instant can be asked.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::action::{FailedCheck, SealAction, SealForm};
pub use super::record::{CertificateRecord, LicenceFacts};
use dengji_base::{
    finding::Role,
    party::{Actor, Enterprise, Evidence, Principal},
    time::Instant,
};
use dengji_platform::{
    ledger::Metadata,
    platform::seal::{Channel, GrantLayer, LicenceField, SealOperation, SecretScope, SuspensionOrigin},
};

record! {
    /// What the licence said, from an instant on.
    pub struct LicenceRecord {
        /// From when the account knew it.
        pub at: Instant,
        /// What it said.
        pub licence: LicenceFacts,
    }
}

record! {
    /// A person the account knows: with an account on the platform, and perhaps a certificate.
    pub struct PersonRecord {
        /// Who.
        pub person: Principal,
        /// Since when the person has an account on the platform.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub registered: Option<Instant>,
        /// The person's certificates, each with the instant of its download.
        #[serde(default)]
        pub certificates: Vec<CertificateUse>,
        /// When this was an authorised handler (GS-012); the newest last.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub authorisations: Vec<HandlerAuthorisation>,
    }
}

record! {
    /// A time during which seals could be granted to a handler.
    pub struct HandlerAuthorisation {
        /// Since when.
        pub at: Instant,
        /// Since when no longer.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ended: Option<Instant>,
    }
}

record! {
    /// A certificate, from when until when it served.
    pub struct CertificateUse {
        /// The certificate.
        pub certificate: CertificateRecord,
        /// Whose it is; none for one that belongs to the seal.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub person: Option<Principal>,
        /// The grant by which the person came to it; none for the legal representative's, and for one that belongs to
        /// the seal. It serves no longer than that right stands.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub grant: Option<String>,
        /// Since when it serves.
        pub at: Instant,
        /// Since when another one serves, or none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub replaced: Option<Instant>,
    }
}

record! {
    /// A seal's time of use, as it was known from an instant on.
    pub struct ValidityRecord {
        /// Since when this is known.
        pub at: Instant,
        /// From when the seal may be used; none for at once.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub from: Option<Instant>,
        /// Until when, exclusive; none where no end is known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub until: Option<Instant>,
    }
}

record! {
    /// A person's copy of a seal (印章领用).
    pub struct Claim {
        /// Who claimed it.
        pub person: Principal,
        /// The grant by which; none for the legal representative. The copy counts no longer than that right stands.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub grant: Option<String>,
        /// When.
        pub at: Instant,
        /// On what medium; empty where there is none.
        #[serde(default)]
        pub medium: String,
        /// On which device; empty where that does not matter.
        #[serde(default)]
        pub device: String,
        /// When the copy was deleted (KB-016).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub deleted: Option<Instant>,
    }
}

record! {
    /// A time during which a seal was suspended.
    pub struct Suspension {
        /// Under which name.
        pub origin: SuspensionOrigin,
        /// Since when.
        pub at: Instant,
        /// Why.
        pub reason: String,
        /// Since when it is usable again.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub resumed: Option<Instant>,
        /// Why it is.
        #[serde(default)]
        pub resume_reason: String,
    }
}

record! {
    /// A binding of a seal to a Ukey.
    pub struct UkeyBinding {
        /// Serial number of the Ukey.
        pub ukey: String,
        /// When the binding was begun.
        pub begun: Instant,
        /// When the scan confirmed it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub bound: Option<Instant>,
        /// The certificate to which it belongs; empty where there is none (C-25).
        #[serde(default)]
        pub certificate: String,
        /// When the unbinding was begun.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub unbinding: Option<Instant>,
        /// When it ended.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub unbound: Option<Instant>,
    }
}

tagged! {
    /// Why a seal was cancelled.
    pub enum CancelCause {
        /// Somebody asked for it (SZ-064).
        ByUser = "by_user" {
            /// The reason.
            reason: String,
        },
        /// The licence changed (SZ-061).
        LicenceChange = "licence_change" {
            /// Which facts.
            fields: Vec<LicenceField>,
        },
        /// The application was refused (C-65).
        Refused = "refused" {
            /// Why.
            reason: String,
        },
    }
}

record! {
    /// A cancellation.
    pub struct Cancellation {
        /// When.
        pub at: Instant,
        /// Why.
        pub cause: CancelCause,
    }
}

record! {
    /// A seal.
    pub struct Seal {
        /// Its id.
        pub id: String,
        /// 印章名称.
        pub name: String,
        /// Code of its kind.
        pub kind: String,
        /// 印章颜色; empty where it was not asked for.
        #[serde(default)]
        pub colour: String,
        /// Whose it is, for a seal of a person.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub owner: Option<Principal>,
        /// Id of the application from which it came.
        pub application: String,
        /// When it was applied for.
        pub applied: Instant,
        /// When it was issued.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub issued: Option<Instant>,
        /// Whether it must be claimed before it can be used by anyone.
        pub claim_first: bool,
        /// Its time of use, as it was known over time; the newest last.
        #[serde(default)]
        pub validity: Vec<ValidityRecord>,
        /// The copies.
        #[serde(default)]
        pub claims: Vec<Claim>,
        /// Its certificates; the newest last.
        #[serde(default)]
        pub certificates: Vec<CertificateUse>,
        /// When it was suspended.
        #[serde(default)]
        pub suspensions: Vec<Suspension>,
        /// Its Ukeys; the newest last.
        #[serde(default)]
        pub ukeys: Vec<UkeyBinding>,
        /// Its end.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub cancelled: Option<Cancellation>,
        /// The seal that came in its place (SZ-062).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub replaced_by: Option<String>,
        /// Digest of the template or image, for a custom seal.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub image: String,
    }
}

/// From where a grant came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum GrantOrigin {
    /// Somebody granted it.
    Explicit,
    /// It came about by itself (GS-011, C-34).
    Default,
}

/// Why a grant ended before its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RevocationCause {
    /// Somebody revoked it.
    ByUser,
    /// Another right of the same person in the seal was revoked (SZ-035).
    WithOtherRight,
    /// The grant on which it rests was revoked (C-70).
    Cascade,
    /// The licence changed (SZ-061).
    LicenceChange,
    /// The handler's authorisation ended (GS-012).
    HandlerDismissed,
}

record! {
    /// The end of a grant before its time.
    pub struct Revocation {
        /// When.
        pub at: Instant,
        /// Why.
        pub cause: RevocationCause,
    }
}

record! {
    /// A right that somebody has in one seal.
    pub struct Grant {
        /// Its id.
        pub id: String,
        /// The seal.
        pub seal: String,
        /// The layer.
        pub layer: GrantLayer,
        /// The capacity.
        pub role: Role,
        /// The person; none in the layer of organisations.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub person: Option<Principal>,
        /// The organisation; none in the layer of persons.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub organisation: Option<Enterprise>,
        /// When it was made.
        pub at: Instant,
        /// From when it holds; none for at once.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub from: Option<Instant>,
        /// Until when, exclusive; none where it has no end.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub until: Option<Instant>,
        /// From where it came.
        pub origin: GrantOrigin,
        /// In which capacity it was granted: `legal_representative`, `enterprise_account`, `seal_administrator`;
        /// `system` for a default; `window_staff` where the window accepted it, with new seals, from an applicant who
        /// could not have granted it alone.
        pub granted_as: Role,
        /// Who granted it; none for a default, and where the enterprise's account did.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub granted_by: Option<Principal>,
        /// The grant on which it rests, where an administrator made it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub parent: Option<String>,
        /// Its end before its time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub revoked: Option<Revocation>,
    }
}

record! {
    /// That a secret was set; never the secret.
    pub struct SecretRecord {
        /// What it belongs to.
        pub scope: SecretScope,
        /// The seal, Ukey or certificate.
        pub subject: String,
        /// Whose it is.
        pub person: Principal,
        /// When it was set last.
        pub at: Instant,
    }
}

record! {
    /// The decision of the window.
    pub struct WindowDecision {
        /// When.
        pub at: Instant,
        /// Whether the application was accepted.
        pub accepted: bool,
        /// Why not.
        #[serde(default)]
        pub reason: String,
    }
}

record! {
    /// An application at a service window, or one that is sent: nothing happens until it is accepted (SZ-070, SZ-080).
    pub struct WindowApplication {
        /// Its id: that of the command that submitted it.
        pub id: String,
        /// What is applied for.
        pub action: SealAction,
        /// The operation.
        pub operation: SealOperation,
        /// Who submitted it, as the host had authenticated this person or account then.
        pub applicant: Actor,
        /// In which capacity.
        pub applied_as: Role,
        /// What the host had verified for it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub evidence: Vec<Evidence>,
        /// Checks that had failed.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub failed: Vec<FailedCheck>,
        /// On which channel: what staff decide on came to a window, or by mail.
        pub channel: Channel,
        /// When.
        pub at: Instant,
        /// How many licences the account had been told of: what the form prints is what the last of them says.
        pub licences: u32,
        /// What the window decided.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub decision: Option<WindowDecision>,
    }
}

record! {
    /// One use of a seal.
    pub struct SealUse {
        /// The seal.
        pub seal: String,
        /// Who used it.
        pub person: Principal,
        /// In which capacity.
        pub used_as: Role,
        /// The grant by which; none for the legal representative.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub grant: Option<String>,
        /// On which channel.
        pub channel: Channel,
        /// When.
        pub at: Instant,
        /// Digest of the document.
        pub digest: String,
        /// Serial number of the certificate; empty where none was named.
        #[serde(default)]
        pub certificate: String,
    }
}

record! {
    /// A yes or no, from an instant on.
    pub struct FlagRecord {
        /// Since when.
        pub at: Instant,
        /// Yes or no.
        pub value: bool,
    }
}

record! {
    /// The state of a seal account, which is also the snapshot to be stored.
    pub struct SealAccountState {
        /// Version, digest and time of its log, and what commands used up.
        pub metadata: Metadata,
        /// Id of the account.
        pub account_id: String,
        /// What the licence said over time; the newest last.
        pub licences: Vec<LicenceRecord>,
        /// The persons.
        pub persons: Vec<PersonRecord>,
        /// The seals, in the order of their coming.
        pub seals: Vec<Seal>,
        /// The grants, in the order of their making.
        pub grants: Vec<Grant>,
        /// The window applications.
        pub applications: Vec<WindowApplication>,
        /// The newest form (GS-004).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub form: Option<SealForm>,
        /// 刻制 of the physical seal.
        #[serde(default)]
        pub engraved: Vec<FlagRecord>,
        /// 备案 of the physical seal.
        #[serde(default)]
        pub filed: Vec<FlagRecord>,
        /// Access of the enterprise's own system (SZ-080).
        #[serde(default)]
        pub system_access: Vec<FlagRecord>,
        /// Filing of the enterprise's HSM (SZ-082).
        #[serde(default)]
        pub hsm: Vec<FlagRecord>,
        /// That secrets were set.
        #[serde(default)]
        pub secrets: Vec<SecretRecord>,
        /// Uses of the seals.
        #[serde(default)]
        pub uses: Vec<SealUse>,
    }
}
