//! Fonts that pictures are drawn with.

use dengji::drawing::font::Font;

use crate::{cross::Made, fault::Fault};

classes! {
    /// A font of the host's, read once: TrueType, OpenType, or one of a collection.
    shared "Font" = Font;
}

operations! { "Font";
    /// Reads a font file; of a collection (`.ttc`), the font with this index, or without one that for simplified Chinese.
    new work fn new(data: &[u8], index: Option<u32>) -> Made<Font> {
        Ok(Made(Font::parse(data, index)?))
    }

    /// The font in this weight, such as 700 for bold; only of a variable font.
    method quick fn with_weight(font: &Font, weight: u32) -> Made<Font> {
        let weight = u16::try_from(weight).map_err(|_| Fault::unfit("a weight"))?;
        Ok(Made(font.clone().with_weight(weight)?))
    }

    /// This font, and for the characters that it lacks the other.
    method quick fn with_fallback(font: &Font, other: &Font) -> Made<Font> {
        Ok(Made(font.clone().or(other.clone())))
    }

    /// Whether it has a glyph for every character of a text.
    method quick fn covers(font: &Font, text: &str) -> bool {
        Ok(text.chars().all(|character| font.covers(character)))
    }
}
