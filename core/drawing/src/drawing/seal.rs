//! Seals as pictures, from data.
//!
//! A [`SealDesign`] says what a seal looks like: shape, size, border, colour, star, and each line of text with its
//! height, width and place. All lengths are micrometres (1000 is one millimetre), since the rules that the police of a
//! place and the tax authority give are in tenths of millimetres. [`presets`] holds designs for the usual kinds of
//! seals; which sizes are the rule differs from place to place, so another city brings another document.
//!
//! ```no_run
//! # use dengji_drawing as dengji;
//! use dengji::drawing::{font::Font, seal::{SealContent, draw, lint, preset}};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let font = Font::parse(std::fs::read("NotoSerifCJK-Bold.ttc")?, None)?;
//! let content = SealContent { name: "深圳市海天房地产开发有限公司".into(), ..SealContent::default() };
//! let design = preset("official_round_40").ok_or("there is no such preset")?.design(&content)?;
//! assert!(lint(&design, &font).is_acceptable());
//! let picture = draw(&design, &font)?;
//! std::fs::write("seal.svg", picture.svg("电子法定名称章"))?;
//! std::fs::write("seal.png", picture.png(12, None)?)?;
//! # Ok(())
//! # }
//! ```

mod curve;
mod layout;
mod lint;
mod name;
mod preset;
mod text;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    font::{Font, rounded},
    picture::{Colour, Element, FillRule, Outline, Picture, Point, Segment},
};
use dengji_base::finding::{Failure, FailureKind, Report};

pub use preset::{SealContent, SealPreset, preset, presets};

/// The smallest width and height of a seal, in micrometres.
pub const MIN_SIDE: u32 = 5_000;
/// The largest width and height of a seal, in micrometres.
pub const MAX_SIDE: u32 = 100_000;
/// The most parts of a design.
pub const MAX_PARTS: usize = 16;
/// The longest text of one part, in characters.
pub const MAX_TEXT: usize = 100;

choice! {
    /// The outline of a seal.
    pub enum SealShape {
        /// Round.
        Round,
        /// Oval.
        Oval,
        /// Square.
        Square,
        /// Any other, such as a custom image.
        Free,
    }
}

choice! {
    /// Which pages must bear a seal in the end (C-35).
    #[derive(Default)]
    pub enum SealCoverage {
        /// One seal anywhere is enough (SZ-041).
        #[default]
        AtLeastOne,
        /// Every page bears a seal (NN-006, NN-007). Seals of earlier signatures count.
        EveryPage,
        /// Every field of the plan's `fields` bears one.
        NamedFields,
    }
}

record! {
    /// What a seal looks like. Lengths are micrometres.
    pub struct SealDesign {
        /// Its outline.
        pub shape: SealShape,
        /// Width over all.
        pub width: u32,
        /// Height over all.
        pub height: u32,
        /// Width of the border; 0 for none.
        pub border: u32,
        /// Width of a second line inside the border; 0 for none.
        #[serde(default, skip_serializing_if = "is_zero")]
        pub inner_border: u32,
        /// Space between the border and the second line.
        #[serde(default, skip_serializing_if = "is_zero")]
        pub inner_gap: u32,
        /// Radius of the corners of a square seal.
        #[serde(default, skip_serializing_if = "is_zero")]
        pub corner: u32,
        /// The colour, `#rrggbb`.
        pub colour: String,
        /// What stands in it.
        pub parts: Vec<SealPart>,
    }
}

tagged! {
    /// Something that stands in a seal. Lengths are micrometres.
    pub enum SealPart {
        /// A five-pointed star.
        Star = "star" {
            /// The diameter of the circle through its points.
            diameter: u32,
            /// How far its centre lies below the seal's; negative for above.
            #[serde(default, skip_serializing_if = "is_level")]
            down: i32,
        },
        /// Text along the border.
        Arc = "arc" {
            /// The text.
            text: String,
            /// Whether the part goes when its text is empty.
            #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
            optional: bool,
            /// Where it runs.
            side: ArcSide,
            /// Height of the characters: of the face of a Chinese one, of a capital in text without any.
            height: u32,
            /// The height below which the characters are too small; they shrink when they would be too narrow.
            minimum_height: u32,
            /// Width of a Chinese character's face at most; long names are condensed. 0 for as wide as high.
            #[serde(default, skip_serializing_if = "is_zero")]
            width: u32,
            /// Width of a character at least, in percent of its height: a long name's characters are condensed so far, and
            /// then become smaller. 0 for 62.
            #[serde(default, skip_serializing_if = "is_zero")]
            narrowest: u32,
            /// From character to character at most, measured along their inner edge; 0 for close together.
            #[serde(default, skip_serializing_if = "is_zero")]
            pitch: u32,
            /// Space between the border and the characters.
            gap: u32,
            /// The angle over which it runs at most, seen from the centre, in degrees up to 350.
            span: u32,
        },
        /// A straight line of text, in the middle.
        Line = "line" {
            /// The text.
            text: String,
            /// Whether the part goes when its text is empty.
            #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
            optional: bool,
            /// How far its upper edge lies below the seal's centre; negative for above.
            top: i32,
            /// Height of the characters, as along the border.
            height: u32,
            /// Width of a Chinese character's face, or of each character of a line that is spread; 0 for as wide as
            /// high, or natural.
            #[serde(default, skip_serializing_if = "is_zero")]
            width: u32,
            /// Space between two characters.
            #[serde(default, skip_serializing_if = "is_zero")]
            spacing: u32,
            /// The length over all at most; longer text is condensed. 0 for no limit.
            #[serde(default, skip_serializing_if = "is_zero")]
            length: u32,
            /// Whether the characters, each as wide as another, are spread over the whole length: numbers.
            #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
            spread: bool,
        },
        /// A person's name that fills the seal.
        Name = "name" {
            /// The name.
            text: String,
            /// What is added to it.
            #[serde(default)]
            suffix: NameSuffix,
            /// How it is read.
            #[serde(default)]
            order: NameOrder,
            /// Space between the border and the characters.
            gap: u32,
            /// Space between two characters.
            spacing: u32,
        },
    }
}

choice! {
    /// Where text along the border runs. It reads from left to right in both places.
    pub enum ArcSide {
        /// Over the top, its characters standing on the inner side.
        Top,
        /// Along the bottom, its characters standing on the border.
        Bottom,
    }
}

choice! {
    /// What is added to a name.
    #[derive(Default)]
    pub enum NameSuffix {
        /// Nothing.
        #[default]
        None,
        /// 印.
        Seal,
        /// 之印.
        OfSeal,
        /// 印 or 之印, whichever makes four characters; nothing to a name of four or more.
        Four,
    }
}

choice! {
    /// How a name of several columns is read.
    #[derive(Default)]
    pub enum NameOrder {
        /// Column by column from the right, as on carved seals.
        #[default]
        Columns,
        /// Line by line from the left.
        Rows,
    }
}

/// Everything that is wrong with a design, or unusual: `drawing.seal_size`, `drawing.border`, `drawing.colour`,
/// `drawing.parts`, `drawing.part_size`, `drawing.span`, `drawing.text_empty`, `drawing.text_length`,
/// `drawing.text_fit`, `drawing.character_invalid`, `drawing.character_unusual`, `drawing.glyph_missing`,
/// `drawing.outside_border`, `drawing.overlap`.
pub fn lint(design: &SealDesign, font: &Font) -> Report {
    lint::lint(design, &layout::Layout::new(design, font))
}

/// Draws a seal.
///
/// It is drawn, if badly, when text does not fit, overlaps or is too small; [`lint`] tells. `Malformed` with the first
/// finding where it cannot be drawn: sizes out of range, no such colour, no text, a character that the font lacks.
pub fn draw(design: &SealDesign, font: &Font) -> Result<Picture, Failure> {
    let layout = layout::Layout::new(design, font);
    if let Some(finding) = layout.obstacles.into_iter().next() {
        return Err(Failure::new(FailureKind::Malformed, finding));
    }
    let colour = Colour::parse(&design.colour).unwrap_or(Colour::BLACK);
    let mut picture = Picture::new(design.width, design.height)?;
    let frame = frame(design);
    if !frame.is_empty() {
        picture.push(Element::Outline(Outline { segments: frame, fill_rule: FillRule::EvenOdd, colour }));
    }
    for part in layout.parts {
        if !part.segments.is_empty() {
            picture.push(Element::Outline(Outline { segments: part.segments, fill_rule: FillRule::NonZero, colour }));
        }
    }
    Ok(picture)
}

/// Border and inner line: each an outline with a smaller one inside.
fn frame(design: &SealDesign) -> Vec<Segment> {
    let mut segments = Vec::new();
    let inner = design.border.saturating_add(design.inner_gap);
    let lines = [(0, design.border), (inner, design.inner_border)];
    for (depth, width) in lines.into_iter().filter(|(_, width)| *width > 0) {
        for depth in [depth, depth.saturating_add(width)] {
            contour(design, f64::from(depth), &mut segments);
        }
    }
    segments
}

/// The seal's outline at a depth inside it.
fn contour(design: &SealDesign, depth: f64, segments: &mut Vec<Segment>) {
    let (a, b) = (f64::from(design.width) / 2.0, f64::from(design.height) / 2.0);
    match design.shape {
        SealShape::Round | SealShape::Oval => curve::ellipse((a, b), a - depth, b - depth, segments),
        SealShape::Square | SealShape::Free => {
            let radius = (f64::from(design.corner) - depth).max(0.0);
            rectangle((depth, depth), (2.0 * a - depth, 2.0 * b - depth), radius, segments);
        }
    }
}

/// A rectangle with round corners, or with sharp ones where the radius is 0.
fn rectangle((left, top): (f64, f64), (right, below): (f64, f64), radius: f64, segments: &mut Vec<Segment>) {
    let point = |x: f64, y: f64| Point::new(rounded(x), rounded(y));
    // How far a curve's control point lies from the corner, for a quarter of a circle.
    let pull = radius * (1.0 - 0.552_284_749_831);
    segments.push(Segment::Move(point(left, top + radius)));
    // Each corner, and the directions from which and to which the border comes and goes.
    let corners = [
        ((left, top), (0.0, 1.0), (1.0, 0.0)),
        ((right, top), (-1.0, 0.0), (0.0, 1.0)),
        ((right, below), (0.0, -1.0), (-1.0, 0.0)),
        ((left, below), (1.0, 0.0), (0.0, -1.0)),
    ];
    for ((x, y), from, to) in corners {
        let at = |direction: (f64, f64), distance: f64| point(x + direction.0 * distance, y + direction.1 * distance);
        segments.push(Segment::Line(at(from, radius)));
        if radius > 0.0 {
            segments.push(Segment::Cubic(at(from, pull), at(to, pull), at(to, radius)));
        }
    }
    segments.push(Segment::Close);
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde wants it so")]
fn is_zero(value: &u32) -> bool {
    *value == 0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde wants it so")]
fn is_level(value: &i32) -> bool {
    *value == 0
}
