//! Reads content streams and character maps: operands, then their operator.

use crate::document::pdf::lexer::{Lexer, hexadecimal, is_delimiter, is_space};

/// The most operands that one operator is given; what comes before them is forgotten.
const MAX_OPERANDS: usize = 65_536;

/// What stands before an operator.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Operand {
    /// A number.
    Number(f64),
    /// A name, without its solidus.
    Name(Vec<u8>),
    /// A string, literal or hexadecimal.
    Text(Vec<u8>),
    /// An array of such; arrays inside arrays are run together.
    Array(Vec<Operand>),
}

impl Operand {
    pub(super) fn number(&self) -> Option<f64> {
        if let Self::Number(number) = self { Some(*number) } else { None }
    }

    pub(super) fn text(&self) -> Option<&[u8]> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    pub(super) fn name(&self) -> Option<&[u8]> {
        if let Self::Name(name) = self { Some(name) } else { None }
    }
}

enum Token<'a> {
    Operand(Operand),
    Word(&'a [u8]),
    ArrayStart,
    ArrayEnd,
    DictionaryStart,
    DictionaryEnd,
}

/// A walk over the operators of a stream. Whatever is broken is passed over: a page that a reader shows is read.
pub(super) struct Operators<'a> {
    lexer: Lexer<'a>,
    /// The operands of the operator that [`Self::next`] gave.
    pub(super) operands: Vec<Operand>,
    /// Whether an image that stands in the stream was passed over.
    pub(super) has_image: bool,
}

impl<'a> Operators<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { lexer: Lexer::unplaced(bytes, 0), operands: Vec::new(), has_image: false }
    }

    /// The next operator, or `None` at the end.
    pub(super) fn next(&mut self) -> Option<&'a [u8]> {
        self.operands.clear();
        let mut array: Option<Vec<Operand>> = None;
        let mut dictionaries = 0_usize;
        loop {
            let token = self.token()?;
            match token {
                Token::DictionaryStart => dictionaries += 1,
                Token::DictionaryEnd => dictionaries = dictionaries.saturating_sub(1),
                _ if dictionaries > 0 => {}
                Token::ArrayStart => array = Some(array.unwrap_or_default()),
                Token::ArrayEnd => {
                    if let Some(items) = array.take() {
                        self.push(Operand::Array(items));
                    }
                }
                Token::Operand(operand) => match &mut array {
                    Some(items) if items.len() < MAX_OPERANDS => items.push(operand),
                    Some(_) => {}
                    None => self.push(operand),
                },
                Token::Word(b"BI") => {
                    self.has_image = true;
                    self.skip_image();
                }
                Token::Word(_) if array.is_some() => {}
                Token::Word(word) => return Some(word),
            }
        }
    }

    fn push(&mut self, operand: Operand) {
        if self.operands.len() < MAX_OPERANDS {
            self.operands.push(operand);
        }
    }

    fn token(&mut self) -> Option<Token<'a>> {
        self.lexer.skip_space();
        let first = self.lexer.peek()?;
        let simple = match (first, self.lexer.peek_at(1)) {
            (b'<', Some(b'<')) => Some((2, Token::DictionaryStart)),
            (b'>', Some(b'>')) => Some((2, Token::DictionaryEnd)),
            (b'[', _) => Some((1, Token::ArrayStart)),
            (b']', _) => Some((1, Token::ArrayEnd)),
            _ => None,
        };
        if let Some((length, token)) = simple {
            self.lexer.skip(length);
            return Some(token);
        }
        match first {
            b'(' => Some(Token::Operand(Operand::Text(self.literal()))),
            b'<' => Some(Token::Operand(Operand::Text(self.hexadecimal()))),
            b'/' => Some(Token::Operand(Operand::Name(self.lexer.name()))),
            // A stray bracket says nothing: no operator has the empty name, and the walk goes on behind it.
            byte if is_delimiter(byte) => {
                self.lexer.skip(1);
                Some(Token::Word(&[]))
            }
            _ => {
                let word = self.lexer.word();
                let number = word.first().filter(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.'));
                let read = number.and_then(|_| std::str::from_utf8(word).ok()).map(|text| text.parse().unwrap_or(0.0));
                Some(read.map_or(Token::Word(word), |number: f64| Token::Operand(Operand::Number(number))))
            }
        }
    }

    fn hexadecimal(&mut self) -> Vec<u8> {
        self.lexer.skip(1);
        let mut text = Vec::new();
        let mut high = None;
        while let Some(byte) = self.lexer.byte().filter(|byte| *byte != b'>') {
            let Some(value) = hexadecimal(byte) else { continue };
            match high.take() {
                None => high = Some(value),
                Some(high) => text.push(high << 4 | value),
            }
        }
        text.extend(high.map(|high| high << 4));
        text
    }

    fn literal(&mut self) -> Vec<u8> {
        self.lexer.skip(1);
        let mut text = Vec::new();
        let mut depth = 0_usize;
        while let Some(byte) = self.lexer.byte() {
            match byte {
                b'(' => depth += 1,
                b')' if depth == 0 => break,
                b')' => depth -= 1,
                b'\\' => {
                    // At the end of the bytes nothing is escaped, and the loop ends as well.
                    let _ = self.lexer.escape(&mut text);
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
        text
    }

    /// Passes over the samples of an inline image: up to `EI` between blanks.
    fn skip_image(&mut self) {
        loop {
            match self.token() {
                None => return,
                Some(Token::Word(b"ID")) => break,
                Some(_) => {}
            }
        }
        while let Some(byte) = self.lexer.peek() {
            let ends = is_space(byte)
                && self.lexer.peek_at(1) == Some(b'E')
                && self.lexer.peek_at(2) == Some(b'I')
                && self.lexer.peek_at(3).is_none_or(is_space);
            if ends {
                self.lexer.skip(3);
                return;
            }
            self.lexer.skip(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(bytes: &[u8]) -> Vec<(String, Vec<Operand>)> {
        let mut operators = Operators::new(bytes);
        let mut found = Vec::new();
        while let Some(operator) = operators.next() {
            found.push((String::from_utf8_lossy(operator).into_owned(), operators.operands.clone()));
        }
        found
    }

    #[test]
    fn reads_strings_names_and_arrays() {
        let found = all(b"/F#31 12 Tf [(a\\)\\(\\101\\\n) -20.5 <4 1>]TJ (x(y)z)'");
        assert_eq!(found[0], ("Tf".into(), vec![Operand::Name(b"F1".to_vec()), Operand::Number(12.0)]));
        let items = vec![Operand::Text(b"a)(A".to_vec()), Operand::Number(-20.5), Operand::Text(b"A".to_vec())];
        assert_eq!(found[1], ("TJ".into(), vec![Operand::Array(items)]));
        assert_eq!(found[2], ("'".into(), vec![Operand::Text(b"x(y)z".to_vec())]));
    }

    #[test]
    fn passes_over_dictionaries_and_images() {
        let found = all(b"/P <</MCID 0 /A [1 (x)]>> BDC BI /W 1 /H 1 ID \x01(EI( EI Q % (nothing\nET");
        let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["BDC", "Q", "ET"]);
        assert_eq!(found[0].1, [Operand::Name(b"P".to_vec())]);
    }

    #[test]
    fn ends_on_broken_bytes() {
        for bytes in [&b"(((("[..], b"<abc", b"[[[[ 1", b")))>>]]{}", b"BI ID ", b"<<<<<<"] {
            all(bytes);
        }
    }
}
