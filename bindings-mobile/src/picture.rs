//! Pictures of seals: designed as data, drawn with a font of the host's.

use std::sync::Arc;

use dengji::{
    border::{DengjiError, call},
    drawing::{
        font,
        picture::{self, Background, Colour},
        seal::{self, SealContent, SealDesign, SealPreset},
    },
    finding::Report,
    platform::seal::SealKind,
};

/// A font of the host's, read once: TrueType, OpenType, or one of a collection.
#[derive(uniffi::Object)]
pub struct Font(font::Font);

#[uniffi::export]
impl Font {
    /// Reads a font file; of a collection (`.ttc`), the font with this index, or without one that for
    /// simplified Chinese.
    #[uniffi::constructor(default(index = None))]
    pub fn parse(data: Vec<u8>, index: Option<u32>) -> Result<Arc<Self>, DengjiError> {
        call(|| Ok(Arc::new(Self(font::Font::parse(data, index)?))))
    }

    /// The font in this weight, such as 700 for bold; only of a variable font.
    pub fn with_weight(&self, weight: u16) -> Result<Arc<Self>, DengjiError> {
        call(|| Ok(Arc::new(Self(self.0.clone().with_weight(weight)?))))
    }

    /// This font, and for the characters that it lacks the other.
    pub fn with_fallback(&self, other: Arc<Font>) -> Result<Arc<Self>, DengjiError> {
        call(|| Ok(Arc::new(Self(self.0.clone().or(other.0.clone())))))
    }

    /// Whether it has a glyph for every character of a text.
    pub fn covers(&self, text: String) -> Result<bool, DengjiError> {
        call(|| Ok(text.chars().all(|character| self.0.covers(character))))
    }
}

/// A picture: outlines and images with a size on paper, drawn as SVG or PNG.
#[derive(uniffi::Object)]
pub struct Picture(pub(crate) picture::Picture);

#[uniffi::export]
impl Picture {
    /// A picture that is one image, such as a seal of the applicant's own (自定义印章), in this width and height in
    /// micrometres. A height of 0 keeps the image's proportions.
    #[uniffi::constructor]
    pub fn from_png(data: Vec<u8>, width: u32, height: u32, background: Background) -> Result<Arc<Self>, DengjiError> {
        call(|| Ok(Arc::new(Self(picture::Picture::from_png(&data, background, width, height)?))))
    }

    /// A line of text, `height` micrometres high, in a colour (`#rrggbb`): a signature in writing, a date.
    #[uniffi::constructor]
    pub fn of_text(font: Arc<Font>, text: String, height: u32, colour: String) -> Result<Arc<Self>, DengjiError> {
        call(|| Ok(Arc::new(Self(font::text_line(&font.0, &text, height, Colour::read(&colour)?)?))))
    }

    /// The width in micrometres.
    pub fn width(&self) -> Result<u32, DengjiError> {
        call(|| Ok(self.0.width()))
    }

    /// The height in micrometres.
    pub fn height(&self) -> Result<u32, DengjiError> {
        call(|| Ok(self.0.height()))
    }

    /// The whole picture in another width and height, in micrometres.
    pub fn scaled_to(&self, width: u32, height: u32) -> Result<Arc<Self>, DengjiError> {
        call(|| Ok(Arc::new(Self(self.0.scaled_to(width, height)?))))
    }

    /// An SVG document, in millimetres. The title is what a screen reader says.
    #[uniffi::method(default(title = ""))]
    pub fn svg(&self, title: String) -> Result<String, DengjiError> {
        call(|| Ok(self.0.svg(&title)))
    }

    /// A PNG file of so many pixels a millimetre (12 are about 300 a inch), on a background (`#rrggbb`) or transparent.
    #[uniffi::method(default(background = None))]
    pub fn png(&self, dots_per_mm: u32, background: Option<String>) -> Result<Vec<u8>, DengjiError> {
        call(|| Ok(self.0.png(dots_per_mm, background.as_deref().map(Colour::read).transpose()?)?))
    }
}

/// The designs that the library brings along, whose texts are still to be filled in.
#[uniffi::export]
pub fn seal_presets() -> Result<Vec<SealPreset>, DengjiError> {
    call(|| Ok(seal::presets()))
}

/// The design of a preset with its texts filled in.
#[uniffi::export]
pub fn seal_design(preset: SealPreset, content: SealContent) -> Result<SealDesign, DengjiError> {
    call(|| Ok(preset.design(&content)?))
}

/// The design of a profile's kind of seal with its texts; none for kinds that are made from an image, or of which no
/// preset knows.
#[uniffi::export]
pub fn seal_design_for(kind: SealKind, content: SealContent) -> Result<Option<SealDesign>, DengjiError> {
    call(|| Ok(kind.design(&content).transpose()?))
}

/// Everything that is wrong with a design, or unusual.
#[uniffi::export]
pub fn lint_seal(design: SealDesign, font: Arc<Font>) -> Result<Report, DengjiError> {
    call(|| Ok(seal::lint(&design, &font.0)))
}

/// Draws a seal. It is drawn, if badly, when text does not fit or is too small; `lint_seal` tells.
#[uniffi::export]
pub fn draw_seal(design: SealDesign, font: Arc<Font>) -> Result<Arc<Picture>, DengjiError> {
    call(|| Ok(Arc::new(Picture(seal::draw(&design, &font.0)?))))
}
