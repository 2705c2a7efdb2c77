//! The seal account: all seals of one enterprise on one platform, who may use them, and why not.
//!
//! A decider (see [`ledger`](dengji_platform::ledger)). Its state keeps when each thing began and ended, so that every question
//! can be asked of any instant: [`SealAccount::entitlements_at`] is the same as replaying the log up to then and asking.
//! Whether somebody *may* do something is asked in one place, whoever asks: commands, buttons, to-do lists and hosts.

pub mod action;
mod apply;
mod deadline;
pub mod event;
mod index;
pub mod may;
mod moment;
mod permit;
mod record;
mod rules;
pub mod state;
pub mod table;
mod todo;
pub mod view;
mod viewer;
pub mod window;

pub use action::{GrantRequest, HsmRecord, SealAction, SealForm, SealRequest, SystemRecord};
pub use event::SealEvent;
pub use moment::GrantStanding;
pub use rules::{MAX_GRANTS, MAX_SEALS, SealContext};
pub use state::{
    CertificateRecord, Claim, Grant, GrantOrigin, LicenceFacts, Seal, SealAccountState, UkeyBinding, WindowApplication,
};

use dengji_base::party::Evidence;
use dengji_platform::platform::seal::{Channel, SealProfile};

/// The version of the snapshot format that this library writes, and the newest it reads.
pub const SCHEMA_VERSION: u32 = 1;

aggregate! {
    /// All seals of one enterprise on one platform. See the [module](self).
    pub struct SealAccount(SealAccountState) under SealProfile, schema SCHEMA_VERSION;
    command SealCommand {
        /// On which channel; none for what the platform itself reports.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        channel: Option<Channel>,
        /// What the host has verified for this command, such as a face check. Never a secret itself.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        evidence: Vec<Evidence>,
        /// Checks that the host has tried for this command, and that failed.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        failed: Vec<action::FailedCheck>,
    }
    action SealAction; event SealEvent; index index::Index;
    payload SealLogPayload; entry SealLogEntry; outcome SealOutcome;
}
