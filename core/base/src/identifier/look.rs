//! What all kinds share: where findings go, and the checks of form that each begins with.

use super::{
    clean::{Clean, Unclean},
    region::{self, Regions, Standing},
    sheet,
};
use crate::{
    finding::{Code, Finding},
    time::Date,
};

/// One look at one number.
pub(super) struct Look<'a> {
    pub(super) today: Date,
    pub(super) regions: &'a Regions,
    pub(super) pointer: &'a str,
    pub(super) out: &'a mut Vec<Finding>,
}

impl Look<'_> {
    /// A finding at the number's place, still to be pushed.
    pub(super) fn finding(&self, code: Code) -> Finding {
        Finding::new(code, self.pointer)
    }

    pub(super) fn say(&mut self, code: Code) {
        self.out.push(Finding::new(code, self.pointer));
    }

    /// The number without blanks and hyphens, or the finding that it holds what no number holds.
    pub(super) fn clean(&mut self, text: &str, lengths: &str) -> Option<Clean> {
        match Clean::of(text) {
            Ok(clean) => Some(clean),
            Err(Unclean::TooLong(length)) => {
                self.length(length, lengths);
                None
            }
            Err(Unclean::Character(position, character)) => {
                self.character(position, character, "0-9 A-Z");
                None
            }
        }
    }

    /// The number, when it has so many characters.
    pub(super) fn sized(&mut self, text: &str, length: usize, lengths: &str) -> Option<Clean> {
        let clean = self.clean(text, lengths)?;
        if clean.bytes().len() == length {
            return Some(clean);
        }
        self.length(clean.bytes().len(), lengths);
        None
    }

    pub(super) fn length(&mut self, length: usize, lengths: &str) {
        self.out
            .push(Finding::new(Code::IdentifierLength, self.pointer).with("expected", lengths).with("length", length));
    }

    pub(super) fn character(&mut self, position: usize, character: char, expected: &str) {
        let finding = Finding::new(Code::IdentifierCharacters, self.pointer)
            .with("position", position)
            .with("found", name(character))
            .with("expected", expected);
        self.out.push(finding);
    }

    /// Whether all bytes from `first` (counted from 0) satisfy the test; else the finding of the first that does not.
    pub(super) fn all(&mut self, bytes: &[u8], first: usize, test: fn(u8) -> bool, expected: &str) -> bool {
        let Some(at) = bytes.iter().position(|byte| !test(*byte)) else {
            return true;
        };
        let found = bytes.get(at).map_or(' ', |byte| char::from(*byte));
        self.character(first + at + 1, found, expected);
        false
    }

    /// A check character that does not fit: of a number whose last digits a spreadsheet took, that is told instead.
    pub(super) fn checksum(&mut self, number: &[u8]) {
        self.say(if sheet::is_rounded(number) { Code::IdentifierDigitsLost } else { Code::IdentifierChecksum });
    }

    /// A number that is not of the form its kind has.
    pub(super) fn form(&mut self, expected: &str) {
        let finding = self.finding(Code::IdentifierForm).with("expected", expected);
        self.out.push(finding);
    }

    /// The county of a number that concerns no person: unknown and retired codes are told.
    pub(super) fn region(&mut self, digits: &[u8]) {
        let Some(code) = region::parse(digits) else { return };
        let finding = match self.regions.standing(code, self.today.year()) {
            Standing::Current => return,
            Standing::Retired { name, to } => self
                .finding(Code::IdentifierRegionRetired)
                .with("region", format_args!("{code:06}"))
                .with("name", name)
                .with("to", to),
            Standing::Unknown => self.finding(Code::IdentifierRegionUnknown).with("region", format_args!("{code:06}")),
        };
        self.out.push(finding.with("asOf", self.regions.as_of()));
    }

    /// The county of a person's number, as it was when the number was given: only one that never was is told, and
    /// only by its province.
    pub(super) fn region_of_person(&mut self, digits: &[u8]) {
        let Some(code) = region::parse(digits) else { return };
        if matches!(self.regions.standing(code, self.today.year()), Standing::Unknown) {
            let finding = self
                .finding(Code::IdentifierRegionUnknown)
                .with("region", format_args!("{:02}****", code / 10_000))
                .with("asOf", self.regions.as_of());
            self.out.push(finding);
        }
    }

    /// The three places from `from` (counted from 1) of a foreigner's number, which name a country.
    pub(super) fn country(&mut self, known: bool, from: usize) {
        if !known {
            let finding = self.finding(Code::IdentifierCountryUnknown).with("from", from).with("to", from + 2);
            self.out.push(finding);
        }
    }

    /// The two digits of a province in a person's number.
    pub(super) fn province_of_person(&mut self, digits: &[u8]) {
        if let [first, second] = *digits {
            self.region_of_person(&[first, second, b'0', b'0', b'0', b'0']);
        }
    }
}

/// A character as a finding names it: printable ASCII and Chinese as they are, others by their number.
fn name(character: char) -> String {
    match character {
        '!'..='~' | '\u{4E00}'..='\u{9FFF}' | '！'..='～' => character.to_string(),
        other => format!("U+{:04X}", u32::from(other)),
    }
}
