//! What happened to an account.

use super::state::{AccountRegistration, Applicant, LegalEntity};
use dengji_base::party::{Evidence, Principal, TrustLevel};
use dengji_platform::platform::identity::Presenter;

tagged! {
    /// An event, past tense; only ever added to.
    pub enum AccountEvent {
        /// The account came about.
        Registered = "registered" {
            /// The form.
            registration: AccountRegistration,
        },
        /// The entity was verified.
        Verified = "verified" {
            /// Code of the method.
            method: String,
            /// The level that it reached.
            level: TrustLevel,
            /// What proved it, online.
            evidence: Vec<Evidence>,
        },
        /// The entity was verified at a window.
        VerifiedOnSite = "verified_on_site" {
            /// Code of the method.
            method: String,
            /// The level that it reached.
            level: TrustLevel,
            /// Region of the window.
            window: String,
            /// Who came.
            presenter: Presenter,
            /// Code of the set of papers that was complete.
            option: String,
        },
        /// 注册完成.
        RegistrationCompleted = "registration_completed" {},
        /// Another person operates the account.
        ApplicantChanged = "applicant_changed" {
            /// Who.
            applicant: Applicant,
        },
        /// The enterprise added a handler.
        HandlerAdded = "handler_added" {
            /// Id of the binding.
            handler: String,
            /// Who.
            person: Principal,
        },
        /// The binding stands from both sides.
        HandlerBound = "handler_bound" {
            /// Id of the binding.
            handler: String,
        },
        /// The enterprise ended a binding.
        HandlerRemoved = "handler_removed" {
            /// Id of the binding.
            handler: String,
        },
        /// The registered data changed.
        EntityUpdated = "entity_updated" {
            /// The data from now on.
            entity: LegalEntity,
            /// What proved it, where the entity is another one in name, kind or representative. Then no verification that
            /// was done before counts any more.
            #[serde(default)]
            evidence: Vec<Evidence>,
            /// Whether the entity must be verified anew.
            #[serde(default)]
            verify_anew: bool,
        },
    }
}
