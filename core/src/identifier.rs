//! Numbers of units, organisations, persons and papers.
//!
//! The caller says what a number claims to be: some numbers are well formed as two kinds, so the library never guesses.
//! Well formed does not mean that the number was ever given.
//!
//! Blanks (U+3000 too), hyphens, full-width forms and lower case are no faults; positions in findings count what is
//! left without them. No finding holds the number itself.

mod clean;
mod look;
mod organisation;
mod phone;
mod region;
mod resident;
mod unit_code;

pub use region::{Region, Regions};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{finding::Finding, time::Date};
use clean::Clean;
use look::Look;

/// What a number claims to be. The caller says so; the library never guesses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
pub enum IdentifierKind {
    /// 不动产单元号.
    UnitCode,
    /// 不动产权证书号.
    CertificateNumber,
    /// 不动产登记证明号.
    ProofNumber,
    /// 统一社会信用代码.
    Uscc,
    /// 组织机构代码.
    OrganisationCode,
    /// 公民身份号码.
    ResidentId,
    /// 港澳台居民居住证.
    ResidencePermit,
    /// 港澳居民来往内地通行证.
    HkMacauPermit,
    /// 台湾居民来往大陆通行证.
    TaiwanPermit,
    /// 外国人永久居留身份证.
    PermanentResidence,
    /// 护照.
    Passport,
    /// Hong Kong identity card.
    HkIdentityCard,
    /// Macau identity card.
    MacauIdentityCard,
    /// Taiwan identity card.
    TaiwanIdentityCard,
    /// 营业执照: USCC, or the older 15 digits.
    BusinessLicence,
    /// Dictionary A30 code 2: one code for many papers.
    HkMacauTaiwanDocument,
    /// 户口簿.
    HouseholdRegister,
    /// 军官证（士兵证）.
    Military,
    /// Mainland mobile phone.
    Phone,
    /// Any telephone.
    Telephone,
    /// 批号.
    BatchNumber,
    /// Free.
    Other,
}

/// Looks at a number that claims to be of a kind, and adds what is found, with this pointer. Where nothing is found,
/// nothing is allocated.
///
/// Counties are looked up in `regions`; days of birth must not lie after `today`. Codes: `identifier.*`.
pub fn find(kind: IdentifierKind, text: &str, today: Date, regions: &Regions, pointer: &str, out: &mut Vec<Finding>) {
    let _ = examine(kind, text, &mut Look { today, regions, pointer, out });
}

/// Looks at a number, and gives its plain form when it is well formed.
fn examine(kind: IdentifierKind, text: &str, look: &mut Look<'_>) -> Option<Clean> {
    match kind {
        IdentifierKind::UnitCode => unit_code::find(text, look),
        IdentifierKind::Uscc => organisation::find_uscc(text, look),
        IdentifierKind::OrganisationCode => organisation::find_organisation(text, look),
        IdentifierKind::BusinessLicence => organisation::find_licence(text, look),
        IdentifierKind::ResidentId => resident::find(text, look),
        IdentifierKind::ResidencePermit => resident::find_permit(text, look),
        IdentifierKind::PermanentResidence => resident::find_permanent(text, look),
        IdentifierKind::Phone => phone::find_mobile(text, look),
        _ => None,
    }
}
