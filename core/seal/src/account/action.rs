//! What can be done with an account.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::state::{AccountRegistration, Applicant, LegalEntity};
use dengji_base::party::{Evidence, Principal, TrustLevel};
use dengji_platform::platform::identity::Presenter;

/// A handler to be added (UA-022, UA-023).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HandlerRequest {
    /// The caller's id for the binding, unique within the account.
    pub id: String,
    /// The person.
    pub person: Principal,
    /// Whether the person has a personal account; a fact from the host.
    pub has_account: bool,
    /// Trust level of that account; none when it was never verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<TrustLevel>,
}

impl fmt::Debug for HandlerRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HandlerRequest").field("id", &self.id).finish_non_exhaustive()
    }
}

tagged! {
    /// A command's action.
    pub enum AccountAction {
        /// 输入基础信息: registers the enterprise. The first action of every account (UA-001 to UA-009).
        Register = "register" {
            /// The form.
            registration: AccountRegistration,
            /// Whether the two entries of the password were the same; the password itself stays with the host.
            passwords_match: bool,
            /// What the host has checked about the applicant: `face_check`, `sms_code`.
            evidence: Vec<Evidence>,
        },
        /// 立即核验: verifies the legal entity online (UA-013 to UA-016).
        Verify = "verify" {
            /// Code of the method.
            method: String,
            /// What proves it.
            evidence: Vec<Evidence>,
        },
        /// The window reports a verification on site (UA-017 to UA-020).
        ReportOnSite = "report_on_site" {
            /// Code of the method.
            method: String,
            /// Region of the window.
            window: String,
            /// Who came.
            presenter: Presenter,
            /// Codes of the papers that were brought.
            documents: Vec<String>,
        },
        /// Another person operates the account from now on (UA-004).
        ChangeApplicant = "change_applicant" {
            /// The new one.
            applicant: Applicant,
            /// What the host has checked about this person.
            evidence: Vec<Evidence>,
        },
        /// 立即添加: adds a handler (UA-022).
        AddHandler = "add_handler" {
            /// Whom.
            handler: HandlerRequest,
        },
        /// 绑定: the handler confirms, from the own personal account (UA-024).
        ConfirmHandler = "confirm_handler" {
            /// Id of the binding.
            handler: String,
        },
        /// Ends a binding. No source describes it; assumed.
        RemoveHandler = "remove_handler" {
            /// Id of the binding.
            handler: String,
        },
        /// Changes the registered data; the number of the entity stays (UA-025). Another name, kind or representative
        /// takes evidence, and the entity must be verified anew.
        UpdateEntity = "update_entity" {
            /// The data from now on.
            entity: LegalEntity,
            /// What proves it.
            #[serde(default)]
            evidence: Vec<Evidence>,
        },
    }
}
