//! An enterprise's account on an identity platform: registration, verification of the entity, handlers from both sides.
//!
//! A decider like all accounts (see [`ledger`](dengji_platform::ledger)). The password never crosses: the host says that the two entries
//! were the same, and that a code by text message was right. The face check of the applicant as a person and the
//! verification of the legal entity are two checks (UA-030).
//!
//! What a handler is here, is no grant of a seal and no agent in a form: three relations (C-05, C-53). A case learns
//! of this one by [`EnterpriseAccount::acting_for`].

mod action;
mod apply;
mod event;
mod form;
mod guard;
mod probe;
mod rules;
mod state;
mod view;

pub use action::{AccountAction, HandlerRequest};
pub use event::AccountEvent;
pub use form::check_registration;
#[doc(hidden)]
pub use form::is_registration_field;
pub use state::{
    AccountRegistration, AccountState, AccountStep, Applicant, HandlerBinding, HandlerStage, LegalEntity,
    LegalRepresentative, Verification,
};
pub use view::{AccountLevel, AccountLogin, VerificationState, VerificationView};

use dengji_platform::{ledger::NoIndex, platform::identity::IdentityProfile};

/// The version of the snapshot format that this library writes, and the newest it reads.
pub const SCHEMA_VERSION: u32 = 1;

aggregate! {
    /// The account of one enterprise. See the [module](crate::account).
    pub struct EnterpriseAccount(AccountState) under IdentityProfile, schema SCHEMA_VERSION;
    command AccountCommand {}
    action AccountAction; event AccountEvent; index NoIndex;
    payload AccountPayload; entry AccountEntry; outcome AccountOutcome;
}
