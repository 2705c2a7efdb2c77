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

/// The steps of a picture, as far as they tell whether it is a field's text alone.
#[derive(Debug, Default)]
pub(crate) struct Drawing {
    /// Outside of what readers write anew when the field is filled in (`/Tx BMC` to `EMC`; ISO 32000-1, 12.7.3.3).
    around: Vec<(Vec<u8>, Vec<Operand>)>,
    is_around_text: bool,
    is_inside_text: bool,
    /// Whether something is painted that the stream does not say itself, such as an image.
    is_odd: bool,
    /// The names of the fonts.
    pub(crate) fonts: BTreeSet<Vec<u8>>,
}

impl Drawing {
    pub(crate) fn read(bytes: &[u8]) -> Self {
        let mut drawing = Self { is_around_text: true, is_inside_text: true, ..Self::default() };
        let mut operators = Operators::new(bytes);
        // How deep marked content is nested, and at which depth the field's text began.
        let (mut depth, mut began) = (0_usize, None);
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
            drawing.is_odd |= !is_text && !is_in(&SHAPES);
            if operator == b"Tf" {
                drawing.fonts.extend(operands.first().and_then(Operand::name).map(<[u8]>::to_vec));
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
        drawing.is_odd |= operators.has_image;
        drawing
    }

    /// Whether it paints no more than the stream says itself.
    pub(crate) fn is_its_own(&self) -> bool {
        !self.is_odd
    }

    /// Whether it is text alone, beside what was painted before already.
    pub(crate) fn is_text_beside(&self, before: Option<&Self>) -> bool {
        let is_same_around = || before.is_some_and(|before| before.around == self.around);
        !self.is_odd && self.is_inside_text && (self.is_around_text || is_same_around())
    }
}
