//! Pictures of seals: designed as data, drawn with a font of the host's.

use dengji::{
    drawing::{
        font,
        picture::{self, Colour},
        seal::{self, SealPreset},
    },
    platform::seal::SealKind,
};
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;

use crate::{
    failure::call,
    handle::Shared,
    json::{Json, read, read_text, write},
};

/// A font, read once.
#[napi]
pub struct Font(Shared<font::Font>);

#[napi]
impl Font {
    /// Reads a font file.
    #[napi(factory, catch_unwind)]
    pub fn open(data: &[u8], index: Option<u32>) -> napi::Result<Self> {
        call(|| Ok(Self(Shared::new(font::Font::parse(data, index)?))))
    }

    /// The font in this weight.
    #[napi(catch_unwind)]
    pub fn with_weight(&self, weight: u16) -> napi::Result<Font> {
        call(|| self.0.with(|font| Ok(Self(Shared::new(font.clone().with_weight(weight)?)))))
    }

    /// This font, and for the characters that it lacks the other.
    #[napi(catch_unwind)]
    pub fn with_fallback(&self, other: &Font) -> napi::Result<Font> {
        call(|| self.0.with(|font| other.0.with(|other| Ok(Self(Shared::new(font.clone().or(other.clone())))))))
    }

    /// Whether it has a glyph for every character of a text.
    #[napi(catch_unwind)]
    pub fn covers(&self, text: String) -> napi::Result<bool> {
        call(|| self.0.with(|font| Ok(text.chars().all(|character| font.covers(character)))))
    }
}

/// A picture with a size on paper.
#[napi]
pub struct Picture(pub(crate) Shared<picture::Picture>);

#[napi]
impl Picture {
    /// A picture that is one image.
    #[napi(factory, catch_unwind)]
    pub fn from_png(data: &[u8], width: u32, height: u32, background: String) -> napi::Result<Self> {
        call(|| {
            let background = read_text(&background)?;
            Ok(Self(Shared::new(picture::Picture::from_png(data, background, width, height)?)))
        })
    }

    /// A line of text.
    #[napi(factory, catch_unwind)]
    pub fn of_text(font: &Font, text: String, height: u32, colour: String) -> napi::Result<Self> {
        call(|| {
            let colour = Colour::read(&colour)?;
            font.0.with(|font| Ok(Self(Shared::new(font::text_line(font, &text, height, colour)?))))
        })
    }

    /// A seal after its design.
    #[napi(factory, catch_unwind)]
    pub fn of_seal(design: Json, font: &Font) -> napi::Result<Self> {
        call(|| {
            let design = read(&design)?;
            font.0.with(|font| Ok(Self(Shared::new(seal::draw(&design, font)?))))
        })
    }

    /// Width and height: `[width, height]`.
    #[napi(catch_unwind)]
    pub fn size(&self) -> napi::Result<Vec<u32>> {
        call(|| self.0.with(|picture| Ok(vec![picture.width(), picture.height()])))
    }

    /// The picture in another width and height.
    #[napi(catch_unwind)]
    pub fn scaled_to(&self, width: u32, height: u32) -> napi::Result<Picture> {
        call(|| self.0.with(|picture| Ok(Self(Shared::new(picture.scaled_to(width, height)?)))))
    }

    /// An SVG document.
    #[napi(catch_unwind)]
    pub fn to_svg(&self, title: String) -> napi::Result<String> {
        call(|| self.0.with(|picture| Ok(picture.svg(&title))))
    }

    /// A PNG file.
    #[napi(catch_unwind)]
    pub fn to_png(&self, dots_per_mm: u32, background: Option<String>) -> napi::Result<Uint8Array> {
        call(|| {
            let background = background.as_deref().map(Colour::read).transpose()?;
            self.0.with(|picture| Ok(picture.png(dots_per_mm, background)?.into()))
        })
    }
}

/// The designs that the library brings along, as JSON text.
#[napi(catch_unwind)]
pub fn seal_presets() -> napi::Result<String> {
    call(|| Ok(write(&seal::presets())))
}

/// The design of a preset with its texts filled in.
#[napi(catch_unwind)]
pub fn seal_design(preset: Json, content: Json) -> napi::Result<String> {
    call(|| Ok(write(&read::<SealPreset>(&preset)?.design(&read(&content)?)?)))
}

/// The design of a profile's kind of seal; `null` where there is none.
#[napi(catch_unwind)]
pub fn seal_design_for(kind: Json, content: Json) -> napi::Result<String> {
    call(|| Ok(write(&read::<SealKind>(&kind)?.design(&read(&content)?).transpose()?)))
}

/// Everything that is wrong with a design, or unusual.
#[napi(catch_unwind)]
pub fn lint_seal(design: Json, font: &Font) -> napi::Result<String> {
    call(|| {
        let design = read(&design)?;
        font.0.with(|font| Ok(write(&seal::lint(&design, font))))
    })
}
