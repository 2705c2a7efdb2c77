//! What happened on a device.

use super::state::{Custodian, ELicence};
use dengji_base::party::{Evidence, Principal};

tagged! {
    /// An event, past tense; only ever added to.
    pub enum LicenceEvent {
        /// The app was used for the first time.
        WalletOpened = "wallet_opened" {
            /// The device.
            device: String,
            /// The app.
            app: String,
            /// Whether it is a phone or the like.
            mobile: bool,
            /// Whose device it is; none where a system opened it.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            owner: Option<Principal>,
        },
        /// A licence was downloaded.
        Downloaded = "downloaded" {
            /// The licence.
            licence: ELicence,
            /// Whether this was the first receipt.
            first: bool,
            /// What proved who downloaded it.
            evidence: Vec<Evidence>,
        },
        /// A custodian was authorised.
        CustodianAuthorised = "custodian_authorised" {
            /// Number of the licence.
            number: String,
            /// Whom, to do what.
            custodian: Custodian,
        },
        /// A custodian was withdrawn.
        CustodianWithdrawn = "custodian_withdrawn" {
            /// Number of the licence.
            number: String,
            /// Whom.
            person: Principal,
        },
        /// The register knows something else of a licence.
        LicenceReported = "licence_reported" {
            /// The licence now.
            licence: ELicence,
        },
        /// The password of the device was changed.
        PasswordChanged = "password_changed" {},
        /// A copy was removed from the device.
        CopyDeleted = "copy_deleted" {
            /// Number of the licence.
            number: String,
        },
    }
}
