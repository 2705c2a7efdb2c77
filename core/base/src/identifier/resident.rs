//! 公民身份号码 (GB 11643) and the numbers made like it: 港澳台居民居住证 and the 外国人永久居留身份证 of 2023.

use super::{
    clean::{Clean, half_width},
    country,
    look::Look,
};
use crate::{finding::Code, letters::digit, time::Date};

/// 2 to the power of 18 less the place, modulo 11.
const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

const CHECKS: [u8; 11] = *b"10X98765432";

/// Above this age a number is unusual.
pub(super) const AGE: i32 = 130;

/// Looks at a citizen number of 18 or, from before 1999, 15 characters; gives its plain form when it is well formed.
pub(super) fn find(text: &str, look: &mut Look<'_>) -> Option<Clean> {
    let clean = look.clean(text, "18、15")?;
    match clean.bytes().len() {
        18 => {
            if !eighteen(clean.bytes(), look) {
                return None;
            }
            look.region_of_person(clean.bytes().get(..6)?);
        }
        15 => {
            if !look.all(clean.bytes(), 0, |byte| byte.is_ascii_digit(), "0-9") {
                return None;
            }
            look.say(Code::IdentifierOldForm);
            birth_found(birth_of_fifteen(clean.bytes()), look);
            look.region_of_person(clean.bytes().get(..6)?);
        }
        length => {
            look.length(length, "18、15");
            return None;
        }
    }
    Some(clean)
}

/// Looks at a residence permit of Hong Kong, Macau or Taiwan residents: its address part says which.
pub(super) fn find_permit(text: &str, look: &mut Look<'_>) -> Option<Clean> {
    let clean = look.sized(text, 18, "18")?;
    if !eighteen(clean.bytes(), look) {
        return None;
    }
    if !matches!(clean.part(0, 6), "810000" | "820000" | "830000") {
        look.form("810000、820000、830000 + 12");
    }
    Some(clean)
}

/// Looks at a permanent residence card.
///
/// Since 2023 (GA 2102-2023): `9`, the province that took the application, the country by ISO 3166-1 numeric, the day of
/// birth, three digits and a check character. Before: the country by three letters, and twelve digits; which of them
/// mean the place and the day of birth is told by use only, so that they are never more than unusual.
pub(super) fn find_permanent(text: &str, look: &mut Look<'_>) -> Option<Clean> {
    let clean = look.clean(text, "18、15")?;
    match clean.bytes().len() {
        18 => {
            if !eighteen(clean.bytes(), look) {
                return None;
            }
            if clean.bytes().first() == Some(&b'9') {
                look.province_of_person(clean.bytes().get(1..3)?);
                look.country(country::is_digits(clean.part(3, 6)), 4);
            } else {
                look.form("9 + 17");
            }
        }
        15 => {
            let (letters, digits) = clean.bytes().split_at_checked(3)?;
            if !look.all(letters, 0, |byte| byte.is_ascii_uppercase(), "A-Z")
                || !look.all(digits, 3, |byte| byte.is_ascii_digit(), "0-9")
            {
                return None;
            }
            look.country(country::is_letters(clean.part(0, 3)), 1);
            look.province_of_person(clean.bytes().get(3..5)?);
            if !is_day_of_two_centuries(clean.bytes().get(7..13)?) {
                let finding = look.finding(Code::IdentifierBirthUnusual).with("from", 8).with("to", 13);
                look.out.push(finding);
            }
        }
        length => {
            look.length(length, "18、15");
            return None;
        }
    }
    Some(clean)
}

/// Whether YYMMDD is a day of the last century or of this one.
fn is_day_of_two_centuries(digits: &[u8]) -> bool {
    let (Some(year), Some(month), Some(date)) = (digits.get(..2), digits.get(2..4), digits.get(4..6)) else {
        return false;
    };
    [1900, 2000].iter().any(|century| day(century + number(year), month, date).is_some())
}

/// Whether these are the eighteen characters of a sound number of a citizen, by its check character and day of birth.
pub(super) fn is_citizen(bytes: &[u8]) -> bool {
    let [digits @ .., check] = bytes else { return false };
    bytes.len() == 18
        && digits.iter().all(u8::is_ascii_digit)
        && check_of(digits) == Some(*check)
        && birth_of_eighteen(bytes).is_some()
}

/// The number of a citizen that a text holds, whatever stands around it and between its digits; one of 15 digits as that of
/// 18 which came of it.
pub(super) fn citizen_in(text: &str) -> Option<String> {
    // As long as a number with a mark between any two of its digits, and some words.
    const LONGEST: usize = 256;
    let mut plain = String::new();
    for character in text.chars().take(LONGEST) {
        match digit(character) {
            Some(value) => plain.push(char::from(b'0' + value)),
            None if matches!(half_width(character), 'x' | 'X') => plain.push('X'),
            None if character.is_alphanumeric() => plain.push(' '),
            None => {}
        }
    }
    plain.split(' ').find_map(|number| match number.len() {
        18 => is_citizen(number.as_bytes()).then(|| number.to_owned()),
        15 if number.bytes().all(|byte| byte.is_ascii_digit()) => {
            birth_of_fifteen(number.as_bytes()).and_then(|_| upgraded(number))
        }
        _ => None,
    })
}

/// Seventeen digits and a check character, with a day of birth; whether the characters are right.
fn eighteen(bytes: &[u8], look: &mut Look<'_>) -> bool {
    let [digits @ .., check] = bytes else { return false };
    if !look.all(digits, 0, |byte| byte.is_ascii_digit(), "0-9")
        || !look.all(&[*check], 17, |byte| byte.is_ascii_digit() || byte == b'X', "0-9 X")
    {
        return false;
    }
    if check_of(digits) != Some(*check) {
        look.checksum(bytes);
    }
    birth_found(birth_of_eighteen(bytes), look);
    true
}

fn birth_found(birth: Option<Date>, look: &mut Look<'_>) {
    match birth {
        None => look.say(Code::IdentifierBirthDate),
        Some(birth) if birth > look.today => look.say(Code::IdentifierBirthInFuture),
        // A year cannot pass the limit before its last day does, and years are cheaper than days.
        Some(birth) if look.today.year() - birth.year() > AGE && look.today.years_since(birth) > AGE => {
            let finding = look.finding(Code::IdentifierAgeUnusual).with("limit", AGE);
            look.out.push(finding);
        }
        Some(_) => {}
    }
}

/// The check character of seventeen digits.
fn check_of(digits: &[u8]) -> Option<u8> {
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(byte, weight)| u32::from(byte.wrapping_sub(b'0')) * weight).sum();
    CHECKS.get(usize::try_from(sum % 11).ok()?).copied()
}

fn number(digits: &[u8]) -> u32 {
    digits.iter().fold(0, |sum, byte| sum * 10 + u32::from(byte.wrapping_sub(b'0')))
}

fn day(year: u32, month: &[u8], day: &[u8]) -> Option<Date> {
    Date::from_ymd(i32::try_from(year).ok()?, number(month), number(day))
}

/// The day of birth in 18 characters.
pub(super) fn birth_of_eighteen(bytes: &[u8]) -> Option<Date> {
    day(number(bytes.get(6..10)?), bytes.get(10..12)?, bytes.get(12..14)?)
}

/// The day of birth in 15 digits: all such numbers were given in the last century.
pub(super) fn birth_of_fifteen(bytes: &[u8]) -> Option<Date> {
    day(1900 + number(bytes.get(6..8)?), bytes.get(8..10)?, bytes.get(10..12)?)
}

/// The day of birth on a permanent residence card from before 2023, by year, month and day in two digits each: the latest
/// that there can have been.
pub(super) fn birth_on_old_card(bytes: &[u8], today: Date) -> Option<Date> {
    let (year, month, date) = (number(bytes.get(7..9)?), bytes.get(9..11)?, bytes.get(11..13)?);
    let this_century = day(2000 + year, month, date).filter(|birth| *birth <= today);
    this_century.or_else(|| day(1900 + year, month, date))
}

/// The 18 characters that belong to 15 digits.
pub(super) fn upgraded(fifteen: &str) -> Option<String> {
    let mut number = format!("{}19{}", fifteen.get(..6)?, fifteen.get(6..15)?);
    number.push(char::from(check_of(number.as_bytes())?));
    Some(number)
}
