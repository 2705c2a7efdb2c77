//! Fonts, as far as text is found by them: the codes of a string, the characters they stand for, how far they advance.
#![expect(clippy::float_arithmetic, reason = "widths of glyphs; results are rounded to thousandths of a unit")]

use super::{cmap::CharacterMap, metrics};

/// A code of a string.
#[derive(Clone, Copy, Debug)]
pub(super) struct Code {
    pub(super) value: u32,
    /// The glyph by which widths are looked up.
    pub(super) glyph: u32,
    /// Bytes that it takes.
    pub(super) length: usize,
}

/// What the bytes of a font with many glyphs mean.
#[derive(Clone, Debug)]
pub(super) enum Codes {
    /// Two bytes, which are the number of the glyph.
    Identity,
    /// Two bytes of UTF-16 or UCS-2.
    Utf16,
    /// GBK: one byte or two.
    Gbk,
    /// A map in the file.
    Map(CharacterMap),
}

/// The characters of a font's codes, where no `/ToUnicode` says them.
#[derive(Clone, Debug)]
pub(super) enum Spelling {
    /// One byte a code, with the encoding's differences from WinAnsiEncoding.
    Simple {
        /// By code.
        differences: Vec<(u8, char)>,
    },
    /// Many glyphs.
    Composite(Codes),
}

/// How far glyphs advance, in thousandths of the size (Type 3: in the font's own units).
#[derive(Clone, Debug, Default)]
pub(super) struct Widths {
    /// Ranges of glyphs and the width of each in it, in order.
    pub(super) ranges: Vec<(u32, u32, f64)>,
    /// Of all others; none means those of the standard font.
    pub(super) default: Option<f64>,
}

impl Widths {
    fn of(&self, glyph: u32) -> Option<f64> {
        let after = self.ranges.partition_point(|(first, ..)| *first <= glyph);
        let range = after.checked_sub(1).and_then(|at| self.ranges.get(at)).filter(|(_, last, _)| glyph <= *last);
        range.map(|(.., width)| *width).or(self.default)
    }
}

/// A font of a page.
#[derive(Clone, Debug)]
pub(super) struct Font {
    pub(super) name: Vec<u8>,
    pub(super) spelling: Spelling,
    pub(super) to_unicode: Option<CharacterMap>,
    pub(super) widths: Widths,
    /// What a width is multiplied with: 0.001, or the font matrix of a Type 3 font.
    pub(super) scale: f64,
    pub(super) vertical: bool,
    pub(super) ascent: f64,
    pub(super) descent: f64,
}

impl Font {
    pub(super) fn is_vertical(&self) -> bool {
        self.vertical
    }

    /// Of the size.
    pub(super) fn ascent(&self) -> f64 {
        self.ascent
    }

    /// Of the size, negative.
    pub(super) fn descent(&self) -> f64 {
        self.descent
    }

    /// The first code of the bytes; `None` at their end.
    pub(super) fn next(&self, bytes: &[u8]) -> Option<Code> {
        let first = *bytes.first()?;
        let length = match &self.spelling {
            Spelling::Simple { .. } => 1,
            Spelling::Composite(Codes::Identity | Codes::Utf16) => 2,
            Spelling::Composite(Codes::Gbk) => 1 + usize::from(first > 0x80),
            Spelling::Composite(Codes::Map(map)) => map.code_length(bytes),
        }
        .min(bytes.len());
        let code = bytes.iter().take(length).fold(0, |code, byte| code << 8 | u32::from(*byte));
        let glyph = match &self.spelling {
            Spelling::Composite(Codes::Map(map)) => map.glyph(code).unwrap_or(0),
            _ => code,
        };
        Some(Code { value: code, glyph, length })
    }

    /// How far a glyph advances, in parts of the size; downwards (negative) in vertical writing.
    pub(super) fn advance(&self, glyph: u32, code: u32) -> f64 {
        if self.vertical {
            return -1.0;
        }
        // The glyph numbers behind the encodings of Unicode and GBK are those of Adobe's collection, which is not at
        // hand: ideographs have the full width, and ASCII has half of it.
        let by_code = match &self.spelling {
            Spelling::Composite(Codes::Utf16 | Codes::Gbk) => {
                let half = self.text(code).first().is_some_and(char::is_ascii);
                Some(if half { 500.0 } else { 1000.0 })
            }
            _ => None,
        };
        let width = by_code.or_else(|| self.widths.of(glyph));
        width.unwrap_or_else(|| metrics::standard_width(&self.name, code)) * self.scale
    }

    /// The characters of a code; none where nothing says them.
    pub(super) fn text(&self, code: u32) -> Vec<char> {
        if let Some(text) = self.to_unicode.as_ref().and_then(|map| map.text(code)) {
            return text;
        }
        let one = match &self.spelling {
            Spelling::Simple { differences } => u8::try_from(code).ok().map(|code| {
                let different = differences.iter().rev().find(|(at, _)| *at == code);
                different.map_or_else(|| metrics::win_ansi(code), |(_, character)| *character)
            }),
            Spelling::Composite(Codes::Utf16) => char::from_u32(code),
            Spelling::Composite(Codes::Gbk) => gbk(code),
            Spelling::Composite(Codes::Identity | Codes::Map(_)) => None,
        };
        one.into_iter().collect()
    }
}

fn gbk(code: u32) -> Option<char> {
    let bytes = u16::try_from(code).ok()?.to_be_bytes();
    let bytes = if bytes.first() == Some(&0) { bytes.get(1..)? } else { &bytes };
    let (text, _) = encoding_rs::GBK.decode_without_bom_handling(bytes);
    text.chars().next().filter(|character| *character != '\u{fffd}')
}
