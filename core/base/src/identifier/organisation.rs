//! 统一社会信用代码 (GB 32100-2015), 组织机构代码 (GB 11714-1997), and the older numbers of 营业执照.

use super::{clean::Clean, look::Look, sheet};
use crate::finding::Code;

/// The alphabet of the USCC leaves out I, O, S, V and Z; its values are places in it.
const USCC: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";

/// No value: not in the alphabet.
const NONE: u8 = 255;

/// The value of every byte in the USCC's alphabet.
const USCC_VALUES: [u8; 256] = {
    let mut values = [NONE; 256];
    let mut value = 0;
    while value < USCC.len() {
        #[expect(clippy::indexing_slicing, clippy::cast_possible_truncation, reason = "computed when compiled")]
        {
            values[USCC[value] as usize] = value as u8;
        }
        value += 1;
    }
    values
};

/// 3 to the power of the place, modulo 31.
const USCC_WEIGHTS: [u32; 17] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

const ORGANISATION_WEIGHTS: [u32; 8] = [3, 7, 9, 10, 5, 8, 4, 2];

/// The departments and their categories of organisations. Amendments may add some, so others are only told.
const CATEGORIES: &[(u8, &[u8])] = &[
    (b'1', b"1239"),
    (b'2', b"19"),
    (b'3', b"123459"),
    (b'4', b"19"),
    (b'5', b"1239"),
    (b'6', b"129"),
    (b'7', b"129"),
    (b'8', b"19"),
    (b'9', b"123"),
    (b'A', b"19"),
    (b'N', b"1239"),
    (b'Y', b"1"),
];

fn uscc_value(byte: u8) -> u8 {
    USCC_VALUES.get(usize::from(byte)).copied().unwrap_or(NONE)
}

/// Looks at a USCC; gives its plain form when its characters are those of one.
pub(super) fn find_uscc(text: &str, look: &mut Look<'_>) -> Option<Clean> {
    let clean = look.sized(text, 18, "18")?;
    let (bytes, mut sum) = (clean.bytes(), 0);
    for (at, byte) in bytes.iter().enumerate() {
        let value = uscc_value(*byte);
        if value == NONE || ((2..8).contains(&at) && !byte.is_ascii_digit()) {
            let expected = if (2..8).contains(&at) { "0-9" } else { "0-9 A-H J-N P-R T U W-Y" };
            look.character(at + 1, char::from(*byte), expected);
            return None;
        }
        sum += USCC_WEIGHTS.get(at).map_or(0, |weight| u32::from(value) * weight);
    }
    let [department, category, region @ .., check] = bytes else { return None };
    let expected = (31 - sum % 31) % 31;
    let rounded = u32::from(uscc_value(*check)) != expected && sheet::is_rounded(bytes);
    if u32::from(uscc_value(*check)) != expected {
        look.checksum(bytes);
    }
    let (region, organisation) = region.split_at_checked(6)?;
    if let [number @ .., check] = organisation
        && !rounded
        && organisation_check(number) != *check
    {
        look.say(Code::IdentifierEmbeddedOrganisationChecksum);
    }
    if !CATEGORIES.iter().any(|(known, categories)| known == department && categories.contains(category)) {
        let finding = look.finding(Code::IdentifierDepartmentCategory);
        look.out.push(finding.with("pair", clean.part(0, 2)));
    }
    look.region(region);
    Some(clean)
}

/// The check character of the first eight of an organisation code. Its alphabet has all letters, unlike the USCC's.
fn organisation_check(number: &[u8]) -> u8 {
    let sum: u32 = number.iter().zip(ORGANISATION_WEIGHTS).map(|(byte, weight)| alphanumeric(*byte) * weight).sum();
    match 11 - sum % 11 {
        11 => b'0',
        10 => b'X',
        #[expect(clippy::cast_possible_truncation, reason = "below ten")]
        digit => b'0' + digit as u8,
    }
}

/// The value of a digit, or of a letter from 10.
pub(super) fn alphanumeric(byte: u8) -> u32 {
    match byte {
        b'0'..=b'9' => u32::from(byte - b'0'),
        b'A'..=b'Z' => u32::from(byte - b'A') + 10,
        _ => 0,
    }
}

/// Looks at an organisation code; gives its plain form when its characters are those of one.
pub(super) fn find_organisation(text: &str, look: &mut Look<'_>) -> Option<Clean> {
    let clean = look.sized(text, 9, "9")?;
    let [number @ .., check] = clean.bytes() else { return None };
    if !look.all(number, 0, |byte| byte.is_ascii_alphanumeric(), "0-9 A-Z")
        || !look.all(&[*check], 8, |byte| byte.is_ascii_digit() || byte == b'X', "0-9 X")
    {
        return None;
    }
    if organisation_check(number) != *check {
        look.say(Code::IdentifierChecksum);
    }
    if number.starts_with(b"PDY") && number.iter().skip(3).all(u8::is_ascii_digit) {
        look.say(Code::IdentifierPrivateUse);
    }
    Some(clean)
}

/// Looks at the number of a licence: a USCC, or the 15 digits from before 2015, whose last is a check digit.
pub(super) fn find_licence(text: &str, look: &mut Look<'_>) -> Option<Clean> {
    let clean = look.clean(text, "18、15")?;
    match clean.bytes().len() {
        18 => find_uscc(text, look),
        15 => {
            if !look.all(clean.bytes(), 0, |byte| byte.is_ascii_digit(), "0-9") {
                return None;
            }
            if !licence_check(clean.bytes()) {
                look.say(Code::IdentifierChecksum);
            }
            look.say(Code::IdentifierOldForm);
            Some(clean)
        }
        length => {
            look.length(length, "18、15");
            None
        }
    }
}

/// ISO 7064, MOD 11,10 over all digits, the check digit included.
fn licence_check(digits: &[u8]) -> bool {
    let Some((check, number)) = digits.split_last() else { return false };
    let product = number.iter().fold(10, |product, byte| {
        let sum = (u32::from(byte - b'0') + product) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    (product + u32::from(check - b'0')) % 10 == 1
}
