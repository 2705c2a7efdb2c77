//! Telephone numbers. Operators and new ranges are not told apart: a table of them would be out of date.
//!
//! One number is read one way, whether it is judged or compared: without the code of the country where that is China's,
//! with `+` and the code where it is another's, and with its extension.

use std::borrow::Cow;

use super::{
    clean::{Clean, half_width},
    look::Look,
};
use crate::{
    finding::Code,
    letters::{is_bracket, is_hyphen, is_ignorable},
};

/// Text of more bytes than this is too long, however many of them are blanks.
const MOST_BYTES: usize = 512;

/// How an extension is announced, in upper case; of two that begin alike the longer first.
const EXTENSIONS: &[&str] = &["转分机", "轉分機", "转", "轉", "分机", "分機", "EXT.", "EXT", "X", "#"];

/// The mark before an extension in the plain form.
const EXTENSION: char = '转';

/// A number as it is dialled in China.
#[derive(Default)]
struct Dialled<'t> {
    /// Digits; of a number abroad behind `+` and the country's code.
    number: Cow<'t, str>,
    /// The digits behind the mark of an extension, where there is one.
    extension: Option<String>,
    /// What is in no number: its place, counted from 1 without blanks, hyphens and brackets, and itself.
    fault: Option<(usize, char)>,
}

impl<'t> Dialled<'t> {
    fn of(characters: impl Iterator<Item = char>) -> Self {
        let plain: String = characters
            .map(half_width)
            .filter(|character| !character.is_whitespace() && !is_hyphen(*character))
            .map(|character| character.to_ascii_uppercase())
            .collect();
        // Abroad a number may show the zero that is dialled only at home: +44 (0)20 …
        let plain = if plain.starts_with(['+', '0']) { plain.replacen("(0)", "", 1) } else { plain };
        let announced = plain.char_indices().find_map(|(at, _)| {
            let (number, rest) = plain.split_at_checked(at)?;
            let mark = EXTENSIONS.iter().find(|mark| rest.starts_with(**mark))?;
            Some((number, rest.strip_prefix(mark)?.trim_start_matches([':', '.'])))
        });
        let (number, extension) = announced.map_or((&*plain, None), |(number, rest)| (number, Some(rest)));
        let mut read = Self { extension: extension.map(|_| String::new()), ..Self::default() };
        let (mut digits, mut place) = (String::new(), 0);
        for character in number.chars().filter(|character| !is_bracket(*character)) {
            place += 1;
            if character.is_ascii_digit() || (character == '+' && place == 1) {
                digits.push(character);
            } else {
                read.fault.get_or_insert((place, character));
            }
        }
        for character in extension.unwrap_or_default().chars().filter(|character| !is_bracket(*character)) {
            place += 1;
            match &mut read.extension {
                Some(digits) if character.is_ascii_digit() => digits.push(character),
                _ => {
                    read.fault.get_or_insert((place, character));
                }
            }
        }
        read.number = Cow::Owned(at_home(&digits));
        read
    }

    /// The plain form. The extension of a line follows its digits, for it is often written so; that of any other
    /// number stands behind its mark.
    fn text(self) -> Cow<'t, str> {
        match self.extension {
            None => self.number,
            Some(extension) if self.number.starts_with('0') => self.number + Cow::Owned(extension),
            Some(extension) => Cow::Owned(format!("{}{EXTENSION}{extension}", self.number)),
        }
    }
}

/// Takes the code of China away, and writes others behind `+`.
fn at_home(digits: &str) -> String {
    let abroad = digits.strip_prefix('+').or_else(|| digits.strip_prefix("00"));
    let national = abroad.unwrap_or(digits).strip_prefix("86");
    match (abroad, national) {
        (_, Some(number)) if is_mobile(number) => number.to_owned(),
        (Some(_), Some(number)) if is_service(number) => number.to_owned(),
        // A line of the country is written with its area's zero at home.
        (Some(_), Some(number)) => format!("0{}", number.strip_prefix('0').unwrap_or(number)),
        (Some(number), None) => format!("+{number}"),
        // The zero with which a mobile of another area was called.
        (None, _) => digits.strip_prefix('0').filter(|number| is_mobile(number)).unwrap_or(digits).to_owned(),
    }
}

fn digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// 11 digits from 13 to 19.
fn is_mobile(number: &str) -> bool {
    number.len() == 11 && matches!(number.as_bytes(), [b'1', b'3'..=b'9', ..])
}

/// 400 and 800 with seven digits.
fn is_service(number: &str) -> bool {
    number.len() == 10 && (number.starts_with("400") || number.starts_with("800"))
}

/// A number with the code of a country (ITU-T E.164): at most fifteen digits, and as many as the neighbours have.
fn is_abroad(number: &str) -> bool {
    match number.as_bytes() {
        [b'8', b'5', b'2' | b'3', rest @ ..] => rest.len() == 8,
        [b'8', b'8', b'6', rest @ ..] => matches!(rest.len(), 8..=10),
        [b'1'..=b'9', ..] => (7..=15).contains(&number.len()),
        _ => false,
    }
}

/// What a phone number is compared by; empty where no digit is written.
pub(super) fn key(text: &str) -> String {
    let written = text.chars().filter(|character| !is_ignorable(*character));
    let read = Dialled::of(written.clone());
    // What is no telephone number is compared by all that is written.
    if read.fault.is_some() {
        let counts = |character: &char| {
            !(character.is_whitespace() || is_hyphen(*character) || is_bracket(*character) || *character == '+')
        };
        return written.map(half_width).filter(counts).map(|character| character.to_ascii_uppercase()).collect();
    }
    let key = read.text();
    if key.bytes().any(|byte| byte.is_ascii_digit()) { key.into_owned() } else { String::new() }
}

/// The number, or the finding that it holds what no number holds.
fn dialled<'t>(text: &'t str, lengths: &str, look: &mut Look<'_>) -> Option<Dialled<'t>> {
    if text.len() > MOST_BYTES {
        look.length(text.chars().count(), lengths);
        return None;
    }
    // Nearly all are mobile numbers, written as they are dialled.
    if is_mobile(text) && digits(text) {
        return Some(Dialled { number: Cow::Borrowed(text), ..Dialled::default() });
    }
    let read = Dialled::of(text.chars());
    if let Some((place, character)) = read.fault {
        look.character(place, character, "0-9");
        return None;
    }
    Some(read)
}

/// Looks at a mainland mobile number; gives it without the country code when it is one.
pub(super) fn find_mobile(text: &str, look: &mut Look<'_>) -> Option<Clean> {
    let read = dialled(text, "11", look)?;
    if read.number.strip_prefix('+').is_some_and(is_abroad) {
        look.say(Code::IdentifierPhoneAbroad);
        return None;
    }
    let length = read.number.trim_start_matches('+').len();
    if length != 11 {
        look.length(length, "11");
        return None;
    }
    if !is_mobile(&read.number) || read.extension.is_some() {
        look.form("138 0000 0000");
        return None;
    }
    Clean::of(&read.number).ok()
}

/// Looks at any telephone number: mobile and fixed lines, with an extension or without, hot lines, numbers abroad.
pub(super) fn find_telephone<'t>(text: &'t str, look: &mut Look<'_>) -> Option<Cow<'t, str>> {
    let read = dialled(text, "5-20", look)?;
    let number = &*read.number;
    let extended = read.extension.is_some();
    let fits = match number.as_bytes() {
        [b'+', ..] => number.strip_prefix('+').is_some_and(is_abroad),
        _ if is_mobile(number) || is_service(number) => true,
        // An extension may follow without a mark.
        [b'0', b'1'..=b'9', rest @ ..] => (8..=if extended { 10 } else { 16 }).contains(&rest.len()),
        // Fixed lines without the code of their area, and Hong Kong and Macau without that of their country.
        [b'2'..=b'9', rest @ ..] if (6..=7).contains(&rest.len()) => true,
        // Hot lines, such as 12345 and 95588.
        [b'1' | b'9', rest @ ..] => rest.len() == 4 && !extended,
        _ => false,
    };
    let extension = read.extension.as_deref().is_none_or(|digits| (1..=6).contains(&digits.len()));
    if !fits || !extension || !digits(number.trim_start_matches('+')) {
        look.form("138 0000 0000、020-8888 8888、400-888 8888、+852 2345 6789");
        return None;
    }
    Some(read.text())
}
