//! The characters of one text, before they have a place.

use crate::drawing::font::{Frame, Glyph, Open, code_point, missing};
use dengji_base::finding::{Code, Finding};

/// A Chinese character's ink keeps this far from the edges of its square, in parts of the em.
const BEARING: f64 = 0.04;
/// Brackets and stops fill half a square.
const NARROW: f64 = 0.55;
/// The part of the em that the ink of most Chinese characters fills.
const FULL: f64 = 0.8;

/// A character, and the part of its em that its cell shows.
pub(super) struct Letter {
    pub(super) glyph: Option<Glyph>,
    pub(super) frame: Frame,
    /// Its width, where a Chinese character's is 1.
    pub(super) share: f64,
}

/// A text's characters.
pub(super) struct Letters {
    pub(super) letters: Vec<Letter>,
    /// Whether there is no Chinese character among them.
    pub(super) is_latin: bool,
}

impl Letters {
    /// Looks up every character; what cannot be drawn goes to the obstacles.
    pub(super) fn read(text: &str, font: &Open<'_>, pointer: &str, obstacles: &mut Vec<Finding>) -> Self {
        let is_latin = text.chars().all(|character| u32::from(character) < 0x2000);
        let mut letters = Vec::new();
        for character in text.chars() {
            if is_invisible(character) {
                let finding = Finding::new(Code::DrawingCharacterInvalid, pointer);
                obstacles.push(finding.with("code", code_point(character)));
            } else if let Some(glyph) = font.glyph(character) {
                letters.push(Letter::new(character, glyph, is_latin));
            } else {
                obstacles.push(missing(character, pointer));
            }
        }
        Self { letters, is_latin }
    }

    /// The sum of all widths.
    pub(super) fn shares(&self) -> f64 {
        self.letters.iter().map(|letter| letter.share).sum()
    }

    /// Each character's ink fills its cell, so that all margins are alike; a slight one, such as 一, as far as most do.
    pub(super) fn set_full(&mut self) {
        for letter in &mut self.letters {
            let Some(ink) = letter.glyph.as_ref().and_then(Glyph::ink) else {
                continue;
            };
            let grown = |low: f64, high: f64| {
                let (middle, half) = (f64::midpoint(low, high), ((high - low) / 2.0).max(FULL / 2.0));
                (middle - half, middle + half)
            };
            let ((left, right), (low, high)) = (grown(ink.left, ink.right), grown(ink.low, ink.high));
            letter.frame = Frame { left, right, low, high };
        }
    }

    /// Each character as wide as a digit's ink, if it does not need more: for numbers.
    pub(super) fn set_even(&mut self) {
        let digit = self.letters.iter().filter_map(|letter| letter.glyph.as_ref()?.ink());
        let digit = digit.map(|ink| ink.right - ink.left).fold(0.0, f64::max);
        for letter in &mut self.letters {
            letter.share = 1.0;
            if let Some(ink) = letter.glyph.as_ref().and_then(Glyph::ink) {
                let (middle, half) = (f64::midpoint(ink.left, ink.right), digit.min(0.62) / 2.0);
                let half = half.max((ink.right - ink.left) / 2.0);
                letter.frame = Frame { left: middle - half, right: middle + half, ..letter.frame };
            }
        }
    }
}

impl Letter {
    fn new(character: char, glyph: Glyph, is_latin: bool) -> Self {
        let metrics = glyph.metrics;
        let (low, high) = (metrics.descent + BEARING, metrics.ascent - BEARING);
        let advance = glyph.advance;
        let Some(ink) = glyph.ink() else {
            let frame = Frame { left: 0.0, right: advance, low, high };
            return Self { glyph: None, frame, share: advance.clamp(0.2, NARROW) };
        };
        if is_latin {
            let frame = Frame { left: 0.0, right: advance, low: 0.0, high: metrics.capital };
            return Self { share: advance / metrics.capital, frame, glyph: Some(glyph) };
        }
        let is_square = advance > 0.9;
        if is_square && (is_bracket(character) || ink.right - ink.left < NARROW / 2.0 && is_punctuation(character)) {
            let middle = f64::midpoint(ink.left, ink.right);
            let half = (NARROW / 2.0).max((ink.right - ink.left) / 2.0);
            let frame = Frame { left: middle - half, right: middle + half, low, high };
            return Self { glyph: Some(glyph), frame, share: NARROW };
        }
        if is_square {
            // What reaches beyond the usual face stays in the cell too, so that neighbours do not touch.
            let frame = Frame {
                left: ink.left.min(BEARING * advance),
                right: ink.right.max((1.0 - BEARING) * advance),
                low: ink.low.min(low),
                high: ink.high.max(high),
            };
            return Self { glyph: Some(glyph), frame, share: 1.0 };
        }
        // Between Chinese characters, capitals and digits are made nearly as tall as these.
        let is_tall = character.is_ascii_uppercase() || character.is_ascii_digit();
        let (low, high) = if is_tall { (-0.05, metrics.capital + 0.05) } else { (low, high) };
        let frame = Frame { left: 0.0, right: advance, low, high };
        Self { glyph: Some(glyph), frame, share: advance.max(0.3) }
    }
}

fn is_bracket(character: char) -> bool {
    matches!(
        character,
        '（' | '）'
            | '〔'
            | '〕'
            | '［'
            | '］'
            | '【'
            | '】'
            | '《'
            | '》'
            | '〈'
            | '〉'
            | '“'
            | '”'
            | '‘'
            | '’'
    )
}

fn is_punctuation(character: char) -> bool {
    matches!(character, '·' | '・' | '•' | '，' | '。' | '、' | '．' | '：' | '；' | '！')
}

/// Whether a character shows nothing by itself: controls, marks of direction and of variants.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
                | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff0}'..='\u{fffd}' | '\u{e0000}'..='\u{e0fff}'
        )
}

/// Whether other fonts may well lack a character, or show another: rare ones, compatibility forms, private use.
pub(super) fn is_unusual(character: char) -> bool {
    matches!(
        u32::from(character),
        0x3400..=0x4dbf | 0x9fa6..=0x9fff | 0xe000..=0xf8ff | 0xf900..=0xfaff | 0x2_0000..
    )
}
