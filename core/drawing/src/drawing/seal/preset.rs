//! Designs for the usual kinds of seals, and the texts that go into them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{SealDesign, SealPart};
use dengji_base::{
    finding::{Code, Failure, FailureKind, Finding},
    json,
    label::{Basis, Label},
};

/// The presets that the library brings along.
const EMBEDDED: &str = include_str!("../../../data/seal-designs.json");

record! {
    /// The texts of one seal. A design takes of them what it has a place for.
    #[derive(Default)]
    pub struct SealContent {
        /// The organisation's registered name: `{name}`.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub name: String,
        /// Its name in another language: `{foreignName}`.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub foreign_name: String,
        /// What the seal is for, such as 业务专用章, where the design does not say: `{title}`.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub title: String,
        /// The number of one of several seals of a kind, such as （1）: `{serial}`.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub serial: String,
        /// The code under which the police filed the seal, 13 or 14 digits: `{code}`.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub code: String,
        /// The taxpayer's number: `{taxNumber}`.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub tax_number: String,
        /// The person's name: `{person}`.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub person: String,
    }
}

record! {
    /// A design whose texts are still to be filled in: `{name}` stands for the content's name, and so on.
    pub struct SealPreset {
        /// The id.
        pub id: String,
        /// Its name.
        pub name: Label,
        /// The national type code, such as `01`; empty where there is none.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub type_code: String,
        /// The design.
        pub design: SealDesign,
        /// On what shape and sizes rest.
        pub basis: Basis,
        /// What in it no source states, in words.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub assumptions: String,
    }
}

/// All presets that the library brings along. The first of each national type is the usual one.
pub fn presets() -> Vec<SealPreset> {
    // A test reads the data: it is sound.
    json::read(EMBEDDED).unwrap_or_default()
}

/// The preset with this id.
pub fn preset(id: &str) -> Option<SealPreset> {
    presets().into_iter().find(|preset| preset.id == id)
}

impl SealPreset {
    /// The design with its texts filled in.
    ///
    /// `Malformed` with `drawing.slot_unknown` for a text between braces that is no field of the content.
    pub fn design(&self, content: &SealContent) -> Result<SealDesign, Failure> {
        let mut design = self.design.clone();
        for (index, part) in design.parts.iter_mut().enumerate() {
            let text = match part {
                SealPart::Star { .. } => continue,
                SealPart::Arc { text, .. } | SealPart::Line { text, .. } | SealPart::Name { text, .. } => text,
            };
            *text = content.fill(text).map_err(|slot| {
                let finding = Finding::new(Code::DrawingSlotUnknown, format!("/design/parts/{index}/text"));
                Failure::new(FailureKind::Malformed, finding.with("slot", slot))
            })?;
        }
        Ok(design)
    }

    /// Whether it has a place for a name in another language.
    #[doc(hidden)]
    pub fn speaks_twice(&self) -> bool {
        self.design
            .parts
            .iter()
            .any(|part| matches!(part, SealPart::Arc { text, .. } if text.contains("{foreignName}")))
    }
}

impl SealContent {
    /// A text with every `{slot}` replaced; what is put in is not looked at again. The slot, where it is unknown.
    fn fill(&self, template: &str) -> Result<String, String> {
        let mut text = String::with_capacity(template.len() + 64);
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            text.push_str(before);
            let Some((slot, tail)) = after.split_once('}') else {
                return Err(after.to_owned());
            };
            text.push_str(match slot {
                "name" => &self.name,
                "foreignName" => &self.foreign_name,
                "title" => &self.title,
                "serial" => &self.serial,
                "code" => &self.code,
                "taxNumber" => &self.tax_number,
                "person" => &self.person,
                other => return Err(other.to_owned()),
            });
            rest = tail;
        }
        text.push_str(rest);
        Ok(text)
    }
}

impl SealDesign {
    /// The same design in another size: lengths across grow with the width, all others with the lesser of both. The
    /// border stays as wide as it is.
    #[must_use]
    pub fn resized(&self, width: u32, height: u32) -> Self {
        let mut design = Self { width, height, ..self.clone() };
        let across = |value: u32| scaled(value, width, self.width);
        let by = |value: u32| scaled(value, width, self.width).min(scaled(value, height, self.height));
        let level = |value: i32| {
            let size = i32::try_from(by(value.unsigned_abs())).unwrap_or(i32::MAX);
            if value < 0 { -size } else { size }
        };
        for part in &mut design.parts {
            match part {
                SealPart::Star { diameter, down } => {
                    *diameter = by(*diameter);
                    *down = level(*down);
                }
                SealPart::Arc { height, width, pitch, .. } => {
                    (*height, *width, *pitch) = (by(*height), by(*width), by(*pitch));
                }
                SealPart::Line { top, height, width, spacing, length, .. } => {
                    (*top, *height, *width) = (level(*top), by(*height), by(*width));
                    (*spacing, *length) = (by(*spacing), across(*length));
                }
                SealPart::Name { .. } => {}
            }
        }
        design
    }
}

fn scaled(value: u32, numerator: u32, denominator: u32) -> u32 {
    let product = u64::from(value) * u64::from(numerator) + u64::from(denominator) / 2;
    u32::try_from(product.checked_div(u64::from(denominator)).unwrap_or_default()).unwrap_or(u32::MAX)
}
