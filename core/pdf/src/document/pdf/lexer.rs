//! Tokens and direct objects.

use std::ops::Range;

use super::{Dictionary, Object, ObjectId};

/// Arrays and dictionaries nest at most so deeply.
pub const MAX_DEPTH: u32 = 64;

pub(crate) fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ')
}

pub(crate) fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !is_delimiter(byte)
}

pub(crate) fn hexadecimal(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

/// Reads objects from bytes, from a place on.
#[derive(Clone)]
pub(crate) struct Lexer<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Whether places are places of the file.
    has_spans: bool,
}

impl<'a> Lexer<'a> {
    /// Over the bytes of a file, from this place.
    pub(crate) fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at, has_spans: true }
    }

    /// Over bytes that are not the file's: objects know no place.
    pub(crate) fn unplaced(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at, has_spans: false }
    }

    /// The place of the next byte.
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    pub(crate) fn peek(&self) -> Option<u8> {
        self.peek_at(0)
    }

    /// The byte that stands so many further on.
    pub(crate) fn peek_at(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at.checked_add(ahead)?).copied()
    }

    /// Goes so many bytes on; not beyond the end.
    pub(crate) fn skip(&mut self, count: usize) {
        self.at = self.at.saturating_add(count).min(self.bytes.len());
    }

    /// Takes the next byte.
    pub(crate) fn byte(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    /// Goes over white space and comments.
    pub(crate) fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            if is_space(byte) {
                self.at += 1;
            } else if byte == b'%' {
                while self.peek().is_some_and(|byte| byte != b'\n' && byte != b'\r') {
                    self.at += 1;
                }
            } else {
                break;
            }
        }
    }

    /// Goes over this keyword, if it stands next.
    pub(crate) fn take(&mut self, keyword: &[u8]) -> bool {
        self.skip_space();
        let end = self.at.saturating_add(keyword.len());
        let stands =
            self.bytes.get(self.at..end) == Some(keyword) && !self.bytes.get(end).copied().is_some_and(is_regular);
        if stands {
            self.at = end;
        }
        stands
    }

    /// Goes over the regular characters that stand next.
    pub(crate) fn word(&mut self) -> &'a [u8] {
        let start = self.at;
        while self.peek().is_some_and(is_regular) {
            self.at += 1;
        }
        self.bytes.get(start..self.at).unwrap_or_default()
    }

    /// A whole number without sign, if one stands next.
    pub(crate) fn unsigned(&mut self) -> Option<u64> {
        self.skip_space();
        let start = self.at;
        let word = self.word();
        let value = (!word.is_empty() && word.len() <= 19 && word.iter().all(u8::is_ascii_digit)).then(|| {
            word.iter().fold(0u64, |value, digit| value.saturating_mul(10).saturating_add(u64::from(digit - b'0')))
        });
        if value.is_none() {
            self.at = start;
        }
        value
    }

    /// `n g`, the name of an object.
    pub(crate) fn id(&mut self) -> Option<ObjectId> {
        let start = self.at;
        let id = self.unsigned().zip(self.unsigned()).and_then(|(number, generation)| {
            Some(ObjectId { number: u32::try_from(number).ok()?, generation: u16::try_from(generation).ok()? })
        });
        if id.is_none() {
            self.at = start;
        }
        id
    }

    /// An object; `None` where none can be read.
    pub(crate) fn object(&mut self) -> Option<Object> {
        self.object_within(MAX_DEPTH)
    }

    fn object_within(&mut self, depth: u32) -> Option<Object> {
        self.skip_space();
        match self.peek()? {
            b'/' => Some(Object::Name(self.name())),
            b'(' => self.literal().map(Object::String),
            b'<' if self.peek_at(1) == Some(b'<') => self.dictionary(depth.checked_sub(1)?).map(Object::Dictionary),
            b'<' => self.hexadecimal_string().map(Object::String),
            b'[' => self.array(depth.checked_sub(1)?).map(Object::Array),
            b'0'..=b'9' | b'+' | b'-' | b'.' => self.number_or_reference(),
            _ => match self.word() {
                b"true" => Some(Object::Boolean(true)),
                b"false" => Some(Object::Boolean(false)),
                b"null" => Some(Object::Null),
                _ => None,
            },
        }
    }

    fn array(&mut self, depth: u32) -> Option<Vec<Object>> {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.skip_space();
            if self.peek()? == b']' {
                self.at += 1;
                return Some(items);
            }
            items.push(self.object_within(depth)?);
        }
    }

    fn dictionary(&mut self, depth: u32) -> Option<Dictionary> {
        self.at += 2;
        let mut entries = Vec::new();
        loop {
            self.skip_space();
            match self.peek()? {
                b'>' if self.peek_at(1) == Some(b'>') => {
                    self.at += 2;
                    return Some(Dictionary::from_entries(entries));
                }
                b'/' => {}
                _ => return None,
            }
            let key = self.name();
            self.skip_space();
            let start = self.at;
            let value = self.object_within(depth)?;
            let span: Option<Range<usize>> = self.has_spans.then_some(start..self.at);
            entries.push((key, value, span));
        }
    }

    /// The name behind the solidus that stands next, with its `#xx` resolved.
    pub(crate) fn name(&mut self) -> Vec<u8> {
        self.at += 1;
        let word = self.word();
        if !word.contains(&b'#') {
            return word.to_vec();
        }
        let mut name = Vec::with_capacity(word.len());
        let mut rest = word;
        while let Some((first, tail)) = rest.split_first() {
            rest = tail;
            if *first == b'#'
                && let [high, low, after @ ..] = tail
                && let (Some(high), Some(low)) = (hexadecimal(*high), hexadecimal(*low))
            {
                name.push((high << 4) | low);
                rest = after;
            } else {
                name.push(*first);
            }
        }
        name
    }

    fn literal(&mut self) -> Option<Vec<u8>> {
        self.at += 1;
        let mut open = 1u32;
        let mut text = Vec::new();
        loop {
            match self.byte()? {
                b'(' => {
                    open = open.checked_add(1)?;
                    text.push(b'(');
                }
                b')' => {
                    open -= 1;
                    if open == 0 {
                        return Some(text);
                    }
                    text.push(b')');
                }
                b'\\' => self.escape(&mut text)?,
                b'\r' => {
                    if self.peek() == Some(b'\n') {
                        self.at += 1;
                    }
                    text.push(b'\n');
                }
                byte => text.push(byte),
            }
        }
    }

    /// What a backslash in a string stands before; `None` at the end.
    pub(crate) fn escape(&mut self, text: &mut Vec<u8>) -> Option<()> {
        match self.byte()? {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'\n' => {}
            b'\r' => {
                if self.peek() == Some(b'\n') {
                    self.at += 1;
                }
            }
            first @ b'0'..=b'7' => {
                let mut value = u32::from(first - b'0');
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.peek() else { break };
                    value = value * 8 + u32::from(digit - b'0');
                    self.at += 1;
                }
                text.push(u8::try_from(value & 0xff).unwrap_or_default());
            }
            other => text.push(other),
        }
        Some(())
    }

    fn hexadecimal_string(&mut self) -> Option<Vec<u8>> {
        self.at += 1;
        let mut text = Vec::new();
        let mut half: Option<u8> = None;
        loop {
            match self.byte()? {
                b'>' => {
                    text.extend(half.map(|high| high << 4));
                    return Some(text);
                }
                byte if is_space(byte) => {}
                byte => {
                    let digit = hexadecimal(byte)?;
                    match half.take() {
                        Some(high) => text.push((high << 4) | digit),
                        None => half = Some(digit),
                    }
                }
            }
        }
    }

    fn number_or_reference(&mut self) -> Option<Object> {
        let start = self.at;
        if let Some(number) = self.unsigned() {
            let after = self.at;
            // `12 0 R`. Most numbers are followed by another number, so the look ahead stays short.
            if let Ok(number) = u32::try_from(number)
                && let Some(generation) = self.unsigned().and_then(|value| u16::try_from(value).ok())
                && self.take(b"R")
            {
                return Some(Object::Reference(ObjectId { number, generation }));
            }
            self.at = after;
            return Some(Object::Integer(i64::try_from(number).unwrap_or(i64::MAX)));
        }
        self.at = start;
        let bytes = self.word();
        let word = std::str::from_utf8(bytes).ok()?;
        if let Ok(value) = word.parse::<i64>() {
            return Some(Object::Integer(value));
        }
        let is_plain = word.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'+' | b'-'));
        if !is_plain {
            return None;
        }
        // Writers exist that put two signs, or a sign inside; readers make a number or zero of it.
        Some(word.parse::<f64>().map_or_else(|_| Object::Odd(bytes.to_vec()), Object::Real))
    }
}
