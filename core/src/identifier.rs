//! Numbers of units, organisations, persons and papers.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

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

/// Regions of GB/T 2260 that numbers are checked against.
#[derive(Clone, Debug, Default)]
pub struct Regions {}

/// Checks a number by what it claims to be; pointers of findings begin with `pointer`.
pub fn find(
    _kind: IdentifierKind,
    _text: &str,
    _today: crate::time::Date,
    _regions: &Regions,
    _pointer: &str,
    _out: &mut Vec<crate::finding::Finding>,
) {
}
