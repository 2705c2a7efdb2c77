//! 不动产权证书号 and 不动产登记证明号: `粤(2020)广州市不动产权第12345678号`.
//!
//! The grammar is lenient: offices differ in how they write the place and how long the serial is.

use super::{key::NumberKey, look::Look, paper::squeezed};
use crate::finding::Code;

/// A province as certificates name it.
struct Province {
    /// Its short names; the one that papers write as a rule first.
    names: &'static [char],
    /// The first two digits of its region codes.
    digits: &'static str,
    /// Its seat, for samples.
    seat: &'static str,
}

const fn province(names: &'static [char], digits: &'static str, seat: &'static str) -> Province {
    Province { names, digits, seat }
}

/// The provinces. Five have two short names, and papers of Guizhou write the second of those in the official list.
const PROVINCES: &[Province] = &[
    province(&['京'], "11", "北京市"),
    province(&['津'], "12", "天津市"),
    province(&['冀'], "13", "石家庄市"),
    province(&['晋'], "14", "太原市"),
    province(&['蒙'], "15", "呼和浩特市"),
    province(&['辽'], "21", "沈阳市"),
    province(&['吉'], "22", "长春市"),
    province(&['黑'], "23", "哈尔滨市"),
    province(&['沪'], "31", "上海市"),
    province(&['苏'], "32", "南京市"),
    province(&['浙'], "33", "杭州市"),
    province(&['皖'], "34", "合肥市"),
    province(&['闽'], "35", "福州市"),
    province(&['赣'], "36", "南昌市"),
    province(&['鲁'], "37", "济南市"),
    province(&['豫'], "41", "郑州市"),
    province(&['鄂'], "42", "武汉市"),
    province(&['湘'], "43", "长沙市"),
    province(&['粤'], "44", "广州市"),
    province(&['桂'], "45", "南宁市"),
    province(&['琼'], "46", "海口市"),
    province(&['渝'], "50", "重庆市"),
    province(&['川', '蜀'], "51", "成都市"),
    province(&['黔', '贵'], "52", "贵阳市"),
    province(&['云', '滇'], "53", "昆明市"),
    province(&['藏'], "54", "拉萨市"),
    province(&['陕', '秦'], "61", "西安市"),
    province(&['甘', '陇'], "62", "兰州市"),
    province(&['青'], "63", "西宁市"),
    province(&['宁'], "64", "银川市"),
    province(&['新'], "65", "乌鲁木齐市"),
];

/// The province of this short name.
fn named(name: char) -> Option<&'static Province> {
    PROVINCES.iter().find(|province| province.names.contains(&name))
}

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
        look.character(at + 1, found, &sample(&canonical, word));
        return None;
    }
    if !canonical.contains("不动产") {
        look.say(Code::IdentifierLegacyCertificate);
        return Some(Certificate { canonical, unified: None });
    }
    // Brackets of another kind are spellings.
    let canonical: String = canonical
        .chars()
        .map(|character| match character {
            '[' | '〔' | '【' => '(',
            ']' | '〕' | '】' => ')',
            other => other,
        })
        .collect();
    let Some(unified) = unified(&canonical, word) else {
        look.form(&sample(&canonical, word));
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

/// What a number of the province with which this text begins looks like; of the capital, where it begins with none.
fn sample(text: &str, word: &str) -> String {
    let name = text.chars().next().filter(|name| named(*name).is_some()).unwrap_or('京');
    let seat = named(name).map_or("", |province| province.seat);
    format!("{name}(2018){seat}{word}第0000001号")
}

fn unified(text: &str, word: &str) -> Option<Unified> {
    let known = |first: &char| *first == NATION || named(*first).is_some();
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
#[doc(hidden)]
pub struct OtherProvince {
    /// The province on the certificate, such as 粤.
    pub written: char,
    /// The one in which the unit lies.
    pub expected: char,
}

/// Whether a certificate is of another province than a unit. `None` also where one of them does not say: a certificate
/// from before unified registration, or of the nation's own registry; a code that is none.
#[doc(hidden)]
pub fn other_province(certificate: &str, unit_code: &str) -> Option<OtherProvince> {
    let mut plain = certificate.chars().filter(|character| !character.is_whitespace());
    let written = plain.next()?;
    let unit = NumberKey::of(unit_code)?;
    let code = unit.as_str().get(..2)?;
    let expected = PROVINCES.iter().find(|province| province.digits == code)?;
    let own = named(written).filter(|_| matches!(plain.next(), Some('(' | '（' | '〔' | '[' | '【')))?;
    let usual = *expected.names.first()?;
    (own.digits != expected.digits).then_some(OtherProvince { written, expected: usual })
}
