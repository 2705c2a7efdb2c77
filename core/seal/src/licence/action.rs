//! What can be done with the licences of a device.

use super::state::{Custodian, ELicence};
use dengji_base::party::{Evidence, Principal};

tagged! {
    /// A command's action.
    pub enum LicenceAction {
        /// The app is used on a device for the first time. The first action of every wallet.
        OpenWallet = "open_wallet" {
            /// The host's id of the device.
            device: String,
            /// Code of the app.
            app: String,
            /// Whether the device is a phone or the like (EL-001).
            mobile: bool,
        },
        /// 下载执照 (EL-001 to EL-007).
        Download = "download" {
            /// The 登记地 that was chosen.
            place: String,
            /// Number of the licence, of which the register has told.
            number: String,
            /// Whether real-name verification has failed (EL-003).
            real_name_failed: bool,
            /// What the host has checked: the app's real-name evidence, `declaration`, `licence_password`.
            evidence: Vec<Evidence>,
        },
        /// The legal representative authorises a custodian (EL-002).
        AuthoriseCustodian = "authorise_custodian" {
            /// Number of the licence.
            number: String,
            /// Whom, to do what.
            custodian: Custodian,
        },
        /// The legal representative withdraws a custodian.
        WithdrawCustodian = "withdraw_custodian" {
            /// Number of the licence.
            number: String,
            /// Whom.
            person: Principal,
        },
        /// What the register knows of a licence: before it can be downloaded, and whenever it has changed, on another
        /// device or by a change of the enterprise.
        ReportLicence = "report_licence" {
            /// The licence now.
            licence: ELicence,
        },
        /// 修改密码, for all licences of the device (EL-008).
        ChangePassword = "change_password" {
            /// `licence_password`: that the password until now was right.
            #[serde(default)]
            evidence: Vec<Evidence>,
        },
        /// 删除执照: removes the copy from this device; the licence stays.
        DeleteCopy = "delete_copy" {
            /// Number of the licence.
            number: String,
        },
    }
}
