//! The e-licences (电子营业执照) that one phone or app holds.
//!
//! A decider like all accounts (see [`ledger`](dengji_platform::ledger)). What spans devices comes with the command as facts of the
//! register ([`ELicence`]): whether the licence was received before, who its legal representative is, who was
//! authorised to keep it. The password never crosses; what is known is that it was changed, and that it is one for all
//! licences of the device (EL-008).
//!
//! Who may do something with a licence is a matter of the person, not of holding the phone (C-40).

mod action;
mod apply;
mod event;
mod guard;
mod probe;
mod rules;
mod state;
mod view;

pub use action::LicenceAction;
pub use event::LicenceEvent;
pub use state::{Custodian, ELicence, LicenceCopy, LicenceWalletState, WalletPassword};
pub use view::{IdentityUse, LicenceHolder, LicenceListing, WalletPasswordView, list_at};

use dengji_platform::{ledger::NoIndex, platform::licence::LicenceProfile};

/// The version of the snapshot format that this library writes, and the newest it reads.
pub const SCHEMA_VERSION: u32 = 1;

aggregate! {
    /// The licences on one device, in one app. See the [module](crate::licence).
    pub struct LicenceWallet(LicenceWalletState) under LicenceProfile, schema SCHEMA_VERSION;
    command LicenceCommand {}
    action LicenceAction; event LicenceEvent; index NoIndex;
    payload LicencePayload; entry LicenceEntry; outcome LicenceOutcome;
}
