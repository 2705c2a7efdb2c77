//! What the picture of a field consists of.

use std::collections::BTreeSet;

use super::content::{Operand, Operators};

/// Operators that paint nothing, or text in the usual way: states, colours, clipping, marked content, text.
const TEXT: [&str; 46] = [
    "q", "Q", "BT", "ET", "BMC", "BDC", "EMC", "MP", "DP", "Tf", "Td", "TD", "Tm", "T*", "Tj", "TJ", "'", "\"", "Tc",
    "Tw", "Tz", "TL", "Ts", "g", "G", "rg", "RG", "k", "K", "w", "J", "j", "M", "d", "i", "ri", "re", "m", "l", "c",
    "v", "y", "h", "W", "W*", "n",
];

/// Operators that paint what the stream itself says, and nothing by name.
const SHAPES: [&str; 11] = ["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "cm", "Tr"];

/// What a picture paints.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Ink {
    #[default]
    None,
    /// Text and shapes that the stream says itself.
    Own,
    /// Something else, such as an image.
    Odd,
}

/// The steps of a picture, as far as they tell whether it is a field's text alone.
#[derive(Debug, Default)]
pub(crate) struct Drawing {
    /// Outside of what readers write anew when the field is filled in (`/Tx BMC` to `EMC`; ISO 32000-1, 12.7.3.3).
    around: Vec<(Vec<u8>, Vec<Operand>)>,
    is_around_text: bool,
    is_inside_text: bool,
    ink: Ink,
    /// Rectangles to which the field's text is cut.
    clips: Vec<[f64; 4]>,
    /// The names of the fonts.
    pub(crate) fonts: BTreeSet<Vec<u8>>,
}

/// The steps of text and shapes that leave ink.
const PAINTS: [&str; 13] = ["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Tj", "TJ", "'", "\""];

/// Above this share of white a colour is hard to see.
const FAINT: f64 = 0.75;
/// Below this share of every ink, too.
const THIN: f64 = 0.25;

/// Whether a colour that is set is hard to see on paper.
fn is_faint(operator: &[u8], operands: &[Operand]) -> bool {
    let parts: Vec<f64> = operands.iter().filter_map(Operand::number).collect();
    match (operator, parts.as_slice()) {
        (b"g", [grey]) => *grey > FAINT,
        (b"rg", [red, green, blue]) => red.min(*green).min(*blue) > FAINT,
        (b"k", [cyan, magenta, yellow, black]) => cyan.max(*magenta).max(*yellow).max(*black) < THIN,
        _ => matches!(operator, b"g" | b"rg" | b"k"),
    }
}

impl Drawing {
    pub(crate) fn read(bytes: &[u8]) -> Self {
        let mut drawing = Self { is_around_text: true, is_inside_text: true, ..Self::default() };
        let mut operators = Operators::new(bytes);
        // How deep marked content is nested, and at which depth the field's text began.
        let (mut depth, mut began) = (0_usize, None);
        // What the path consists of that is under way.
        let mut path: Vec<Option<[f64; 4]>> = Vec::new();
        while let Some(operator) = operators.next() {
            let operands = std::mem::take(&mut operators.operands);
            let is_field = operands.first().and_then(Operand::name) == Some(b"Tx");
            if matches!(operator, b"BMC" | b"BDC") {
                depth += 1;
                if is_field && began.is_none() {
                    began = Some(depth);
                }
            }
            let is_in = |list: &[&str]| list.iter().any(|one| one.as_bytes() == operator);
            let is_text = is_in(&TEXT);
            let ink = if !is_text && !is_in(&SHAPES) {
                Ink::Odd
            } else if is_in(&PAINTS) {
                Ink::Own
            } else {
                Ink::None
            };
            drawing.ink = drawing.ink.max(ink);
            if operator == b"Tf" {
                drawing.fonts.extend(operands.first().and_then(Operand::name).map(<[u8]>::to_vec));
            }
            match operator {
                b"re" => {
                    let numbers: Vec<f64> = operands.iter().filter_map(Operand::number).collect();
                    path.push(<[f64; 4]>::try_from(numbers).ok());
                }
                b"m" | b"l" | b"c" | b"v" | b"y" => path.push(None),
                // Text that is cut to more than one rectangle may be cut to anything.
                b"W" | b"W*" => match path.as_slice() {
                    [Some(clip)] => drawing.clips.push(*clip),
                    _ => drawing.ink = Ink::Odd,
                },
                b"n" | b"S" | b"s" | b"f" | b"F" | b"f*" | b"B" | b"B*" | b"b" | b"b*" => path.clear(),
                // What is hard to see is no text.
                _ => drawing.is_inside_text &= began.is_none() || !is_faint(operator, &operands),
            }
            if began.is_some() {
                drawing.is_inside_text &= is_text;
            } else {
                drawing.is_around_text &= is_text;
                drawing.around.push((operator.to_vec(), operands));
            }
            if operator == b"EMC" {
                began = began.filter(|began| *began != depth);
                depth = depth.saturating_sub(1);
            }
        }
        if operators.has_image {
            drawing.ink = Ink::Odd;
        }
        drawing
    }

    /// Whether it paints no more than the stream says itself.
    pub(crate) fn is_its_own(&self) -> bool {
        self.ink != Ink::Odd
    }

    /// Whether it leaves the place as it is.
    pub(crate) fn is_blank(&self) -> bool {
        self.ink == Ink::None
    }

    /// Whether it is text alone, beside what was painted before already.
    pub(crate) fn is_text_beside(&self, before: Option<&Self>) -> bool {
        let is_same_around = || before.is_some_and(|before| before.around == self.around);
        self.is_its_own() && self.is_inside_text && (self.is_around_text || is_same_around())
    }

    /// Whether nothing cuts off what stands at this place.
    #[expect(clippy::float_arithmetic, reason = "places on a page")]
    pub(crate) fn shows(&self, [x, y]: [f64; 2]) -> bool {
        let within = |from: f64, length: f64, at: f64| from.min(from + length) <= at && at <= from.max(from + length);
        self.clips.iter().all(|[left, bottom, width, height]| within(*left, *width, x) && within(*bottom, *height, y))
    }
}
