//! Fonts, as far as text is found by them: the codes of a string, the characters they stand for, how far they advance.
#![expect(clippy::float_arithmetic, reason = "widths of glyphs; results are rounded to thousandths of a unit")]

use super::{cmap::CharacterMap, metrics, predefined::Predefined, spelling};

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
    /// What the name of a map says.
    Predefined(Predefined),
    /// A map in the file.
    Map(CharacterMap),
}

/// The encodings of a font with one byte a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Base {
    /// WinAnsiEncoding, and what agrees with it in ASCII.
    WinAnsi,
    /// MacRomanEncoding.
    MacRoman,
}

/// The characters of a font's codes, where no `/ToUnicode` says them.
#[derive(Clone, Debug)]
pub(super) enum Spelling {
    /// One byte a code: an encoding, and the differences from it.
    Simple {
        base: Base,
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
    /// In vertical writing how far a glyph advances, in parts of the size: downwards, so negative.
    pub(super) down: Option<f64>,
    pub(super) ascent: f64,
    pub(super) descent: f64,
}

impl Font {
    pub(super) fn is_vertical(&self) -> bool {
        self.down.is_some()
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
        bytes.first()?;
        let length = match &self.spelling {
            Spelling::Simple { .. } => 1,
            Spelling::Composite(Codes::Predefined(map)) => map.length(bytes),
            Spelling::Composite(Codes::Map(map)) => map.code_length(bytes),
        }
        .min(bytes.len());
        let code = bytes.iter().take(length).fold(0, |code, byte| code << 8 | u32::from(*byte));
        let glyph = match &self.spelling {
            Spelling::Composite(Codes::Map(map)) => map.glyph(code).unwrap_or(0),
            // No glyph has this number: the usual width holds.
            Spelling::Composite(Codes::Predefined(map)) => map.glyph(code).unwrap_or(u32::MAX),
            Spelling::Simple { .. } => code,
        };
        Some(Code { value: code, glyph, length })
    }

    /// How far a glyph advances, in parts of the size; downwards (negative) in vertical writing.
    pub(super) fn advance(&self, glyph: u32, code: u32) -> f64 {
        if let Some(down) = self.down {
            return down;
        }
        let width = self.widths.of(glyph);
        width.unwrap_or_else(|| metrics::standard_width(&self.name, code)) * self.scale
    }

    /// The characters of a code; none where nothing says them. Of ligatures the letters.
    pub(super) fn text(&self, code: u32) -> Vec<char> {
        let mapped = self.to_unicode.as_ref().and_then(|map| map.text(code));
        let text = mapped.unwrap_or_else(|| self.spelled(code).into_iter().collect());
        text.into_iter().flat_map(spelling::letters).collect()
    }

    /// What the encoding says, where no map does.
    fn spelled(&self, code: u32) -> Option<char> {
        match &self.spelling {
            Spelling::Simple { base, differences } => {
                let code = u8::try_from(code).ok()?;
                let different = differences.iter().rev().find(|(at, _)| *at == code).map(|(_, character)| *character);
                different.or_else(|| match base {
                    Base::WinAnsi => Some(metrics::win_ansi(code)),
                    Base::MacRoman => encoding_rs::MACINTOSH.decode_without_bom_handling(&[code]).0.chars().next(),
                })
            }
            Spelling::Composite(Codes::Predefined(map)) => map.character(code),
            Spelling::Composite(Codes::Map(_)) => None,
        }
    }
}
