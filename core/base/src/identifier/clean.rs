//! What a person typed, without what printing and copying add: blanks, hyphens, full-width forms, lower case.

use crate::letters::is_hyphen;

/// Room for the longest number of fixed form, and some more to see that one is too long.
const ROOM: usize = 40;

/// Text of more bytes than this is too long, however many of them are blanks.
const MOST_BYTES: usize = 512;

/// A number in upper-case ASCII without blanks and hyphens.
#[derive(Clone, Copy)]
pub(super) struct Clean {
    bytes: [u8; ROOM],
    length: usize,
}

/// Why there is no such form.
#[derive(Clone, Copy, Debug)]
pub(super) enum Unclean {
    /// So many characters.
    TooLong(usize),
    /// The character at this place, counted from 1 without blanks and hyphens, is in no number.
    Character(usize, char),
}

impl Clean {
    /// Reads text. Only letters, digits and a few marks (`()+`) stay.
    pub(super) fn of(text: &str) -> Result<Self, Unclean> {
        if text.len() > MOST_BYTES {
            return Err(Unclean::TooLong(text.chars().count()));
        }
        let mut clean = Self { bytes: [0; ROOM], length: 0 };
        // Most numbers come as they are stored, and are only copied.
        let plain = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_uppercase();
        if let Some(place) = clean.bytes.get_mut(..text.len())
            && text.bytes().fold(true, |all, byte| all & plain(byte))
        {
            place.copy_from_slice(text.as_bytes());
            clean.length = text.len();
            return Ok(clean);
        }
        // Nearly all numbers are ASCII: their bytes need no decoding.
        if text.is_ascii() {
            for byte in text.bytes() {
                clean.add(char::from(byte))?;
            }
        } else {
            for character in text.chars() {
                clean.add(half_width(character))?;
            }
        }
        if clean.length > ROOM {
            return Err(Unclean::TooLong(clean.length));
        }
        Ok(clean)
    }

    fn add(&mut self, character: char) -> Result<(), Unclean> {
        let byte = match character {
            '0'..='9' | 'A'..='Z' | 'a'..='z' | '(' | ')' | '+' => character as u8,
            _ if character.is_whitespace() || is_hyphen(character) => return Ok(()),
            _ => return Err(Unclean::Character(self.length + 1, character)),
        };
        if let Some(place) = self.bytes.get_mut(self.length) {
            *place = byte.to_ascii_uppercase();
        }
        self.length += 1;
        Ok(())
    }

    /// The same without brackets.
    pub(super) fn without_brackets(&self) -> Self {
        let mut plain = Self { bytes: [0; ROOM], length: 0 };
        let kept = self.bytes().iter().filter(|byte| !matches!(byte, b'(' | b')'));
        for (place, byte) in plain.bytes.iter_mut().zip(kept) {
            *place = *byte;
            plain.length += 1;
        }
        plain
    }

    /// The characters, all ASCII.
    pub(super) fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }

    /// The same as text.
    pub(super) fn text(&self) -> &str {
        std::str::from_utf8(self.bytes()).unwrap_or_default()
    }

    /// One part of it; empty where there is none.
    pub(super) fn part(&self, from: usize, to: usize) -> &str {
        self.text().get(from..to).unwrap_or_default()
    }
}

/// The half-width form of full-width ASCII; anything else as it is.
#[doc(hidden)]
pub fn half_width(character: char) -> char {
    match character {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character),
        other => other,
    }
}
