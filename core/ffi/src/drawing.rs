//! Pictures of seals: designed as data, drawn with a font of the host's.

pub(crate) mod font;
pub(crate) mod picture;
pub(crate) mod qr;

use dengji::{
    drawing::{
        font::Font,
        picture::Picture,
        seal::{self, SealContent, SealDesign, SealPreset},
    },
    finding::Report,
    platform::seal::SealKind,
};

use crate::cross::{Json, Made};

operations! { "";
    /// The designs that the library brings along, whose texts are still to be filled in.
    function quick fn seal_presets() -> Json<Vec<SealPreset>> {
        Ok(Json(seal::presets()))
    }

    /// The design of a preset with its texts filled in.
    function quick fn seal_design(preset: Json<SealPreset>, content: Json<SealContent>) -> Json<SealDesign> {
        Ok(Json(preset.0.design(&content.0)?))
    }

    /// The design of a profile's kind of seal with its texts; nothing for kinds that are made from an image, or of which no
    /// preset knows.
    function quick fn seal_design_for(kind: Json<SealKind>, content: Json<SealContent>) -> Option<Json<SealDesign>> {
        Ok(kind.0.design(&content.0).transpose()?.map(Json))
    }

    /// Everything that is wrong with a design, or unusual.
    function work fn lint_seal(design: Json<SealDesign>, font: &Font) -> Json<Report> {
        Ok(Json(seal::lint(&design.0, font)))
    }

    /// Draws a seal. It is drawn, if badly, when text does not fit or is too small; `lint_seal` tells.
    function work fn draw_seal(design: Json<SealDesign>, font: &Font) -> Made<Picture> {
        Ok(Made(seal::draw(&design.0, font)?))
    }
}
