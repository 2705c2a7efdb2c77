//! Numbers of units, organisations, persons and papers.
//!
//! The caller says what a number claims to be: some numbers are well formed as two kinds, so the library never guesses.
//! Well formed does not mean that the number was ever given.
//!
//! Blanks (U+3000 too), hyphens, full-width forms and lower case are no faults; positions in findings count what is
//! left without them. No finding holds the number itself.

mod certificate;
mod clean;
mod columns;
mod country;
mod key;
mod look;
mod mask;
mod organisation;
mod paper;
mod parts;
mod phone;
mod region;
mod report;
mod resident;
mod sheet;
mod turn;
mod unit_code;

#[doc(hidden)]
pub use certificate::other_province;
#[doc(hidden)]
pub use clean::half_width;
pub use columns::{IdentifierColumns, check_list};
pub use key::{EnterpriseKey, IdentifierText, NameKey, NumberKey, PersonKey, PhoneKey, UnitKey};
pub use mask::mask;
#[doc(hidden)]
pub use mask::mask_name;
pub use parts::IdentifierPart;
pub use region::{Region, Regions};
pub use report::{IdentifierReport, check};
#[doc(hidden)]
pub use sheet::{is_scientific, rest_of as spreadsheet_rest};
#[doc(hidden)]
pub use turn::turning_days;

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    finding::{Code, Finding, Severity},
    time::Date,
};
use certificate::Certificate;
use clean::Clean;
use look::Look;

/// What a number claims to be. The caller says so; the library never guesses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
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
    #[default]
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

/// A well-formed number.
enum Plain<'t> {
    /// In ASCII, without blanks and hyphens.
    Clean(Clean),
    /// A certificate.
    Certificate(Certificate),
    /// Text without a rule.
    Text(Cow<'t, str>),
}

/// Looks at a number, and gives what it claims to be more exactly, and its plain form when it is well formed.
fn examine<'t>(kind: IdentifierKind, text: &'t str, look: &mut Look<'_>) -> Option<(IdentifierKind, Plain<'t>)> {
    if let Some(code) = sheet::rest_of(text) {
        look.say(code);
        return None;
    }
    let clean = match kind {
        IdentifierKind::UnitCode => unit_code::find(text, look),
        IdentifierKind::Uscc => organisation::find_uscc(text, look),
        IdentifierKind::OrganisationCode => organisation::find_organisation(text, look),
        IdentifierKind::BusinessLicence => organisation::find_licence(text, look),
        IdentifierKind::ResidentId | IdentifierKind::HouseholdRegister => resident::find(text, look),
        IdentifierKind::ResidencePermit => resident::find_permit(text, look),
        IdentifierKind::PermanentResidence => resident::find_permanent(text, look),
        IdentifierKind::HkMacauPermit => paper::find_hk_macau_permit(text, look),
        IdentifierKind::TaiwanPermit => paper::find_taiwan_permit(text, look),
        IdentifierKind::Passport => paper::find_passport(text, look),
        IdentifierKind::HkIdentityCard => paper::find_hk_card(text, look),
        IdentifierKind::MacauIdentityCard => paper::find_macau_card(text, look),
        IdentifierKind::TaiwanIdentityCard => paper::find_taiwan_card(text, look),
        IdentifierKind::Phone => phone::find_mobile(text, look),
        IdentifierKind::BatchNumber => paper::find_batch(text, look),
        IdentifierKind::Telephone => return Some((kind, Plain::Text(phone::find_telephone(text, look)?))),
        IdentifierKind::HkMacauTaiwanDocument => return any_of(HK_MACAU_TAIWAN, text, look),
        IdentifierKind::CertificateNumber => {
            return Some((kind, Plain::Certificate(certificate::find(text, "不动产权", look)?)));
        }
        IdentifierKind::ProofNumber => {
            return Some((kind, Plain::Certificate(certificate::find(text, "不动产证明", look)?)));
        }
        IdentifierKind::Military => return Some((kind, Plain::Text(Cow::Owned(paper::find_free(text, 4, 20, look)?)))),
        IdentifierKind::Other => return Some((kind, Plain::Text(Cow::Owned(paper::find_free(text, 1, 100, look)?)))),
    };
    Some((kind, Plain::Clean(clean?)))
}

/// The papers that dictionary A30 knows as one, in the order in which they are tried.
const HK_MACAU_TAIWAN: &[IdentifierKind] = &[
    IdentifierKind::ResidencePermit,
    IdentifierKind::HkMacauPermit,
    IdentifierKind::TaiwanPermit,
    IdentifierKind::HkIdentityCard,
    IdentifierKind::MacauIdentityCard,
    IdentifierKind::TaiwanIdentityCard,
];

/// What a person's paper is called.
#[doc(hidden)]
pub fn paper_name(kind: IdentifierKind) -> &'static str {
    match kind {
        IdentifierKind::ResidentId => "居民身份证",
        IdentifierKind::ResidencePermit => "港澳台居民居住证",
        IdentifierKind::HkMacauPermit => "港澳居民来往内地通行证",
        IdentifierKind::TaiwanPermit => "台湾居民来往大陆通行证",
        IdentifierKind::PermanentResidence => "外国人永久居留身份证",
        IdentifierKind::Passport => "护照",
        IdentifierKind::HkIdentityCard => "香港身份证",
        IdentifierKind::MacauIdentityCard => "澳门身份证",
        IdentifierKind::TaiwanIdentityCard => "台湾身份证",
        IdentifierKind::HkMacauTaiwanDocument => "港澳台证件",
        IdentifierKind::HouseholdRegister => "户口簿",
        IdentifierKind::Military => "军官证（士兵证）",
        _ => "其他证件",
    }
}

/// Tries several kinds: the first without an error, else the first of whose form the number is.
fn any_of<'t>(kinds: &[IdentifierKind], text: &'t str, look: &mut Look<'_>) -> Option<(IdentifierKind, Plain<'t>)> {
    let mut second = None;
    for kind in kinds {
        let mut found = Vec::new();
        let mut closer = Look { today: look.today, regions: look.regions, pointer: look.pointer, out: &mut found };
        let Some(plain) = examine(*kind, text, &mut closer) else { continue };
        if !found.iter().any(|finding| finding.severity == Severity::Error) {
            look.out.append(&mut found);
            return Some(plain);
        }
        second.get_or_insert((plain, found));
    }
    if let Some((plain, mut found)) = second {
        look.out.append(&mut found);
        return Some(plain);
    }
    let names: Vec<&str> = kinds.iter().map(|kind| paper_name(*kind)).collect();
    let finding = look.finding(Code::IdentifierNoneOfKinds).with_list("kinds", &names);
    look.out.push(finding);
    None
}
