//! What happened to a seal account: past tense, only ever added to.

use super::{
    action::SealForm,
    state::{CancelCause, CertificateRecord, Grant, LicenceFacts, RevocationCause, Seal, SealUse, WindowApplication},
};
use dengji_base::{party::Principal, time::Instant};
use dengji_platform::platform::seal::{LicenceField, SecretScope, SuspensionOrigin};

tagged! {
    /// What happened.
    pub enum SealEvent {
        /// The account began.
        AccountOpened = "account_opened" {
            /// Its id.
            account_id: String,
            /// What the licence says.
            licence: LicenceFacts,
        },
        /// A seal was applied for, or came by itself. Its histories are empty.
        SealApplied = "seal_applied" {
            /// The seal.
            seal: Seal,
        },
        /// A form was filled in.
        FormKept = "form_kept" {
            /// The form.
            form: SealForm,
        },
        /// A seal was issued.
        SealIssued = "seal_issued" {
            /// The seal.
            seal: String,
            /// From when it may be used.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            from: Option<Instant>,
            /// Until when, exclusive.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            until: Option<Instant>,
        },
        /// The physical seal came further.
        PhysicalSealReported = "physical_seal_reported" {
            /// 刻制.
            engraved: bool,
            /// 备案.
            filed: bool,
        },
        /// A person claimed a seal.
        SealClaimed = "seal_claimed" {
            /// The seal.
            seal: String,
            /// Who.
            person: Principal,
            /// On what medium.
            medium: String,
            /// On which device.
            device: String,
            /// The grant by which; none for the legal representative.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            grant: Option<String>,
        },
        /// A local copy was deleted.
        CopyDeleted = "copy_deleted" {
            /// The seal.
            seal: String,
            /// Whose copy.
            person: Principal,
        },
        /// A person has an account on the platform.
        PersonRegistered = "person_registered" {
            /// Who.
            person: Principal,
        },
        /// A person downloaded a certificate.
        CertificateDownloaded = "certificate_downloaded" {
            /// Who.
            person: Principal,
            /// The certificate.
            certificate: CertificateRecord,
        },
        /// A seal has a new certificate; one of the same person ends.
        CertificateIssued = "certificate_issued" {
            /// The seal.
            seal: String,
            /// Whose it is; none for one that belongs to the seal.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            person: Option<Principal>,
            /// The grant by which the person came to it; none for the legal representative's.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            grant: Option<String>,
            /// The certificate.
            certificate: CertificateRecord,
        },
        /// A secret was set.
        SecretSet = "secret_set" {
            /// What it belongs to.
            scope: SecretScope,
            /// The seal, Ukey or certificate.
            subject: String,
            /// Whose it is.
            person: Principal,
        },
        /// A binding to a Ukey was begun.
        UkeyBindingBegun = "ukey_binding_begun" {
            /// The seal.
            seal: String,
            /// The Ukey.
            ukey: String,
        },
        /// A seal is bound to a Ukey.
        UkeyBound = "ukey_bound" {
            /// The seal.
            seal: String,
            /// The Ukey.
            ukey: String,
        },
        /// An unbinding was begun.
        UkeyUnbindingBegun = "ukey_unbinding_begun" {
            /// The seal.
            seal: String,
        },
        /// A seal is bound to a Ukey no longer.
        UkeyUnbound = "ukey_unbound" {
            /// The seal.
            seal: String,
        },
        /// Seals may be granted to a person.
        HandlerAuthorised = "handler_authorised" {
            /// Who.
            person: Principal,
        },
        /// Seals are granted to a person no longer.
        HandlerDismissed = "handler_dismissed" {
            /// Who.
            person: Principal,
        },
        /// Somebody was granted a right.
        Granted = "granted" {
            /// The grant.
            grant: Grant,
        },
        /// A grant ended before its time.
        GrantRevoked = "grant_revoked" {
            /// Its id.
            grant: String,
            /// Why.
            cause: RevocationCause,
        },
        /// A seal was suspended.
        SealSuspended = "seal_suspended" {
            /// The seal.
            seal: String,
            /// Under which name.
            origin: SuspensionOrigin,
            /// Why.
            reason: String,
        },
        /// A suspended seal is usable again.
        SealResumed = "seal_resumed" {
            /// The seal.
            seal: String,
            /// Why.
            reason: String,
        },
        /// A seal was renewed.
        SealRenewed = "seal_renewed" {
            /// The seal.
            seal: String,
            /// The new end, exclusive.
            until: Instant,
        },
        /// A seal was cancelled, for good.
        SealCancelled = "seal_cancelled" {
            /// The seal.
            seal: String,
            /// Why.
            cause: CancelCause,
        },
        /// A new seal stands for a cancelled one.
        SealReplaced = "seal_replaced" {
            /// The cancelled one.
            seal: String,
            /// The new one.
            by: String,
        },
        /// A seal was used on a document.
        SealUsed = "seal_used" {
            /// The use.
            used: SealUse,
        },
        /// The licence changed.
        LicenceChanged = "licence_changed" {
            /// What it says now.
            licence: LicenceFacts,
            /// Which facts changed.
            fields: Vec<LicenceField>,
        },
        /// Access of the enterprise's own system.
        SystemAccessReported = "system_access_reported" {
            /// Whether it has access.
            granted: bool,
        },
        /// Filing of the enterprise's HSM.
        HsmReported = "hsm_reported" {
            /// Whether it is filed.
            filed: bool,
        },
        /// An application went to the window.
        WindowSubmitted = "window_submitted" {
            /// The application.
            application: WindowApplication,
        },
        /// The window decided.
        WindowDecided = "window_decided" {
            /// The application.
            application: String,
            /// Whether it was accepted.
            accepted: bool,
            /// Why not.
            reason: String,
        },
    }
}
