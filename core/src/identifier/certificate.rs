//! 不动产权证书号 and 不动产登记证明号: `粤(2020)广州市不动产权第12345678号`.
//!
//! The grammar is lenient: offices differ in how they write the place and how long the serial is.

use super::{key::NumberKey, look::Look, paper::squeezed};
use crate::finding::Code;

/// The short names by which certificates begin, with the first two digits of the province's region codes.
const PROVINCES: &[(char, &str)] = &[
    ('京', "11"),
    ('津', "12"),
    ('冀', "13"),
    ('晋', "14"),
    ('蒙', "15"),
    ('辽', "21"),
    ('吉', "22"),
    ('黑', "23"),
    ('沪', "31"),
    ('苏', "32"),
    ('浙', "33"),
    ('皖', "34"),
    ('闽', "35"),
    ('赣', "36"),
    ('鲁', "37"),
    ('豫', "41"),
    ('鄂', "42"),
    ('湘', "43"),
    ('粤', "44"),
    ('桂', "45"),
    ('琼', "46"),
    ('渝', "50"),
    ('川', "51"),
    ('贵', "52"),
    ('云', "53"),
    ('藏', "54"),
    ('陕', "61"),
    ('甘', "62"),
    ('青', "63"),
    ('宁', "64"),
    ('新', "65"),
];

/// Certificates of the nation's own registry, for property anywhere.
const NATION: char = '国';

/// Unified registration began on 2015-03-01.
const FIRST_YEAR: i32 = 2015;

/// The longest text of any certificate, older ones included.
const MOST: usize = 60;

/// What a number says.
pub(super) struct Certificate {
    /// In half-width brackets, without blanks.
    pub(super) canonical: String,
    /// Province, year, place and serial; absent for papers from before unified registration, which are free text.
    pub(super) unified: Option<Unified>,
}

pub(super) struct Unified {
    pub(super) province: String,
    pub(super) year: String,
    pub(super) place: String,
    pub(super) serial: String,
}

/// Looks at a number with this word in it: `不动产权` or `不动产证明`.
pub(super) fn find(text: &str, word: &str, look: &mut Look<'_>) -> Option<Certificate> {
    let canonical = squeezed(text, look, "1-60")?;
    let length = canonical.chars().count();
    if !(1..=MOST).contains(&length) {
        look.length(length, "1-60");
        return None;
    }
    if let Some((at, found)) = canonical.chars().enumerate().find(|(_, character)| character.is_control()) {
        look.character(at + 1, found, "粤(2020)广州市…");
        return None;
    }
    if !canonical.contains("不动产") {
        look.say(Code::IdentifierLegacyCertificate);
        return Some(Certificate { canonical, unified: None });
    }
    let Some(unified) = unified(&canonical, word) else {
        look.form(&format!("粤(YYYY)广州市{word}第NNNNNNN号"));
        return None;
    };
    let year = unified.year.parse().unwrap_or(0);
    if !(FIRST_YEAR..=look.today.year()).contains(&year) {
        let finding = look.finding(Code::IdentifierCertificateYear).with("year", year).with("first", FIRST_YEAR);
        look.out.push(finding);
    }
    if unified.serial.len() < 7 {
        let finding = look.finding(Code::IdentifierCertificateSerial).with("length", unified.serial.len());
        look.out.push(finding);
    }
    Some(Certificate { canonical, unified: Some(unified) })
}

fn unified(text: &str, word: &str) -> Option<Unified> {
    let known = |first: &char| *first == NATION || PROVINCES.iter().any(|(name, _)| name == first);
    let province = text.chars().next().filter(known)?;
    let rest = text.strip_prefix(province)?.strip_prefix('(')?;
    let (year, rest) = rest.split_once(')')?;
    let (place, rest) = rest.split_once(word)?;
    let serial = rest.strip_prefix('第')?.strip_suffix('号')?;
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let fits = year.len() == 4
        && digits(year)
        && (1..=20).contains(&place.chars().count())
        && (1..=12).contains(&serial.len())
        && digits(serial);
    fits.then(|| Unified {
        province: province.to_string(),
        year: year.to_owned(),
        place: place.to_owned(),
        serial: serial.to_owned(),
    })
}

/// The provinces that a certificate and its unit's code name, where they differ.
pub(crate) struct OtherProvince {
    /// The province on the certificate, such as 粤.
    pub(crate) written: char,
    /// The one in which the unit lies.
    pub(crate) expected: char,
}

/// Whether a certificate is of another province than a unit. `None` also where one of them does not say: a certificate
/// from before unified registration, or of the nation's own registry; a code that is none.
pub(crate) fn other_province(certificate: &str, unit_code: &str) -> Option<OtherProvince> {
    let mut plain = certificate.chars().filter(|character| !character.is_whitespace());
    let written = plain.next()?;
    let unit = NumberKey::of(unit_code)?;
    let code = unit.as_str().get(..2)?;
    let (expected, _) = PROVINCES.iter().find(|(_, digits)| *digits == code)?;
    let unified =
        matches!(plain.next()?, '(' | '（' | '〔' | '[' | '【') && PROVINCES.iter().any(|(name, _)| *name == written);
    (unified && written != *expected).then_some(OtherProvince { written, expected: *expected })
}
