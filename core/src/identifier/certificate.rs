//! 不动产权证书号 and 不动产登记证明号: `粤(2020)广州市不动产权第12345678号`.
//!
//! The grammar is lenient: offices differ in how they write the place and how long the serial is.

use super::{look::Look, paper::squeezed};
use crate::finding::Code;

const PROVINCES: &str = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼国";

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
    let province = text.chars().next().filter(|first| PROVINCES.contains(*first))?;
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
