//! Numbers of travel documents, identity cards of Hong Kong, Macau and Taiwan, and papers of free form.

use super::{
    clean::{Clean, half_width},
    look::Look,
    organisation::alphanumeric,
};
use crate::finding::Code;

fn digits(bytes: &[u8]) -> bool {
    bytes.iter().all(u8::is_ascii_digit)
}

/// Keeps a number that is of its form; tells of any other.
fn keep(clean: Clean, fits: bool, expected: &str, look: &mut Look<'_>) -> Option<Clean> {
    if fits {
        return Some(clean);
    }
    look.form(expected);
    None
}

/// 港澳居民来往内地通行证: a letter and 8 digits, with 2 more (the renewals) on older cards; two letters and 7 digits
/// for those who are not Chinese nationals.
pub(super) fn find_hk_macau_permit(text: &str, look: &mut Look<'_>) -> Option<Clean> {
    let clean = look.clean(text, "9、11")?;
    let fits = match clean.bytes() {
        [b'H' | b'M', b'A', number @ ..] if number.len() == 7 => digits(number),
        [b'H' | b'M', number @ ..] if matches!(number.len(), 8 | 10) => digits(number),
        _ => false,
    };
    keep(clean, fits, "H/M + 8、H/M + 10、HA/MA + 7", look)
}

/// 台湾居民来往大陆通行证: 8 digits; older cards add 2 digits (the issue) and perhaps a letter.
pub(super) fn find_taiwan_permit(text: &str, look: &mut Look<'_>) -> Option<Clean> {
    let clean = look.clean(text, "8、10、11")?;
    let bytes = clean.bytes();
    let number = bytes.strip_suffix(b")").unwrap_or(bytes);
    let (number, letter) = match number {
        [number @ .., b'(', letter] | [number @ .., letter @ b'A'..=b'Z'] => (number, Some(*letter)),
        number => (number, None),
    };
    let fits = digits(number) && matches!((number.len(), letter), (8 | 10, None) | (10, Some(b'A'..=b'Z')));
    keep(clean, fits, "8、8 + 2、8 + 2 + A-Z", look)
}

/// 护照: what the readable zone of any country's passport can hold, and some more.
pub(super) fn find_passport(text: &str, look: &mut Look<'_>) -> Option<Clean> {
    let clean = look.clean(text, "5-17")?;
    if !(5..=17).contains(&clean.bytes().len()) {
        look.length(clean.bytes().len(), "5-17");
        return None;
    }
    look.all(clean.bytes(), 0, |byte| byte.is_ascii_alphanumeric(), "0-9 A-Z").then_some(clean)
}

/// Hong Kong identity card: one or two letters, six digits, and a check character in brackets.
pub(super) fn find_hk_card(text: &str, look: &mut Look<'_>) -> Option<Clean> {
    const EXPECTED: &str = "A123456(0-9 A)、AB123456(0-9 A)";
    let clean = look.clean(text, "8、9")?.without_brackets();
    let plain = clean.bytes();
    let (letters, rest) = plain.split_at_checked(plain.len().saturating_sub(7)).unwrap_or_default();
    let [number @ .., check] = rest else {
        look.form(EXPECTED);
        return None;
    };
    let fits = matches!(letters.len(), 1 | 2)
        && letters.iter().all(u8::is_ascii_uppercase)
        && number.len() == 6
        && digits(number)
        && matches!(check, b'0'..=b'9' | b'A');
    if !fits {
        look.form(EXPECTED);
        return None;
    }
    // Letters count as 10 to 35, and a missing first one as a blank, 36.
    let first = if let [first, _] = letters { alphanumeric(*first) } else { 36 };
    let last = letters.last().map_or(0, |letter| alphanumeric(*letter));
    let sum: u32 = number.iter().zip([7, 6, 5, 4, 3, 2]).map(|(digit, weight)| alphanumeric(*digit) * weight).sum();
    if !(first * 9 + last * 8 + sum + alphanumeric(*check)).is_multiple_of(11) {
        look.say(Code::IdentifierChecksum);
    }
    Some(clean)
}

/// Macau identity card: seven digits, the first 1, 5, 7 or 8, and a check digit in brackets whose rule is not public.
pub(super) fn find_macau_card(text: &str, look: &mut Look<'_>) -> Option<Clean> {
    let clean = look.clean(text, "8")?.without_brackets();
    let plain = clean.bytes();
    let fits = plain.len() == 8 && digits(plain) && matches!(plain.first(), Some(b'1' | b'5' | b'7' | b'8'));
    keep(clean, fits, "1/5/7/8 + 6 + (0-9)", look)
}

/// Taiwan identity card: a letter and nine digits, the first of which tells the sex and the last checks.
pub(super) fn find_taiwan_card(text: &str, look: &mut Look<'_>) -> Option<Clean> {
    const EXPECTED: &str = "A-Z + 1/2/8/9 + 8";
    // The value of each letter, as the order in which the places were numbered has it.
    const LETTERS: &[u8; 26] = b"ABCDEFGHJKLMNPQRSTUVXYWZIO";
    let clean = look.clean(text, "10")?;
    let fits = match clean.bytes() {
        [b'A'..=b'Z', b'1' | b'2' | b'8' | b'9', number @ ..] => number.len() == 8 && digits(number),
        _ => false,
    };
    let clean = keep(clean, fits, EXPECTED, look)?;
    let [letter, number @ ..] = clean.bytes() else { return None };
    let place =
        LETTERS.iter().position(|known| known == letter).and_then(|at| u32::try_from(at).ok()).unwrap_or(0) + 10;
    let sum: u32 =
        number.iter().zip([8, 7, 6, 5, 4, 3, 2, 1, 1]).map(|(digit, weight)| alphanumeric(*digit) * weight).sum();
    if !(place / 10 + place % 10 * 9 + sum).is_multiple_of(10) {
        look.say(Code::IdentifierChecksum);
    }
    Some(clean)
}

/// 批号 (GZ-018): `P`, year and month, and seven digits.
pub(super) fn find_batch(text: &str, look: &mut Look<'_>) -> Option<Clean> {
    let clean = look.sized(text, 14, "14")?;
    let (month, fits) = (clean.part(5, 7), clean.bytes().first() == Some(&b'P'));
    let fits = fits && clean.bytes().iter().skip(1).all(u8::is_ascii_digit) && ("01"..="12").contains(&month);
    keep(clean, fits, "P2021080000001", look)
}

/// A paper whose number has no known rule: any short text. Gives it without blanks around it, in half width.
pub(super) fn find_free(text: &str, least: usize, most: usize, look: &mut Look<'_>) -> Option<String> {
    let lengths = format!("{least}-{most}");
    let plain = squeezed(text, look, &lengths)?;
    let length = plain.chars().count();
    if !(least..=most).contains(&length) {
        look.length(length, &lengths);
        return None;
    }
    if let Some(at) = plain.chars().position(char::is_control) {
        look.character(at + 1, plain.chars().nth(at).unwrap_or(' '), "U+0020 –");
        return None;
    }
    Some(plain)
}

/// Text in half width without any blanks; text that is far too long is not even copied.
pub(super) fn squeezed(text: &str, look: &mut Look<'_>, lengths: &str) -> Option<String> {
    if text.len() > 1024 {
        look.length(text.chars().count(), lengths);
        return None;
    }
    Some(plain(text).collect())
}

/// The characters in half width, without any blanks.
pub(super) fn plain(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|character| !character.is_whitespace()).map(half_width)
}
