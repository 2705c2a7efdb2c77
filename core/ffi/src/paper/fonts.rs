//! Fonts that papers are typeset with.

use dengji::document::paper::Fonts;

use crate::cross::Made;

classes! {
    /// Fonts of the host's, read once: a regular one, perhaps a bold one, perhaps others for rare characters.
    shared "Fonts" = Fonts;
}

operations! { "Fonts";
    /// Reads the regular font; `face` chooses one of a collection (`.ttc`).
    new work fn new(data: &[u8], face: Option<u32>) -> Made<Fonts> {
        Ok(Made(Fonts::new(data, face)?))
    }

    /// These with a bold font, for titles and headings.
    method work fn with_bold(fonts: &Fonts, data: &[u8], face: Option<u32>) -> Made<Fonts> {
        Ok(Made(fonts.clone().with_bold(data, face)?))
    }

    /// These with a font that is asked for the characters which those before lack.
    method work fn with_fallback(fonts: &Fonts, data: &[u8], face: Option<u32>) -> Made<Fonts> {
        Ok(Made(fonts.clone().with_fallback(data, face)?))
    }
}
