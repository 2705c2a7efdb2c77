//! The part of the content machine that places glyphs: matrices, text state, showing of strings.
#![expect(clippy::float_arithmetic, reason = "coordinates of a page; results are rounded to thousandths")]
#![expect(clippy::many_single_char_names, reason = "the letters of a matrix are those of the standard")]

use super::{content::Operand, font::Font, plan::PageRectangle};
use std::rc::Rc;

/// Saved graphics states; deeper ones are not saved.
const MAX_STATES: usize = 512;

/// A transformation `[a b c d e f]` (ISO 32000, 8.3.3).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Matrix(pub(super) [f64; 6]);

impl Matrix {
    pub(super) const IDENTITY: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    /// This transformation first, then the other.
    pub(super) fn then(&self, other: &Self) -> Self {
        let [a, b, c, d, e, f] = self.0;
        let [oa, ob, oc, od, oe, of] = other.0;
        Self([
            a * oa + b * oc,
            a * ob + b * od,
            c * oa + d * oc,
            c * ob + d * od,
            e * oa + f * oc + oe,
            e * ob + f * od + of,
        ])
    }

    fn translation(x: f64, y: f64) -> Self {
        Self([1.0, 0.0, 0.0, 1.0, x, y])
    }

    fn apply(&self, x: f64, y: f64) -> [f64; 2] {
        let [a, b, c, d, e, f] = self.0;
        [a * x + c * y + e, b * x + d * y + f]
    }

    /// What brings a box, after this transformation, into a rectangle; `None` where either has no area.
    pub(super) fn fitting(&self, from: [f64; 4], to: [f64; 4]) -> Option<Self> {
        let [x0, y0, x1, y1] = from;
        let corners = [self.apply(x0, y0), self.apply(x1, y0), self.apply(x0, y1), self.apply(x1, y1)];
        let ([left, bottom], [right, top]) = around(corners);
        let ([to_left, to_bottom], [to_right, to_top]) = around([[to[0], to[1]], [to[2], to[3]]]);
        let (wide, high) = ((to_right - to_left) / (right - left), (to_top - to_bottom) / (top - bottom));
        let fits = wide.is_normal() && high.is_normal();
        fits.then_some(Self([wide, 0.0, 0.0, high, to_left - left * wide, to_bottom - bottom * high]))
    }

    pub(super) fn from_operands(operands: &[Operand]) -> Option<Self> {
        let last = operands.last_chunk::<6>()?;
        let mut matrix = [0.0; 6];
        for (slot, operand) in matrix.iter_mut().zip(last) {
            *slot = operand.number()?;
        }
        Some(Self(matrix))
    }
}

/// The lowest and the highest corner of the box around points.
fn around<const N: usize>(points: [[f64; 2]; N]) -> ([f64; 2], [f64; 2]) {
    let (mut low, mut high) = ([f64::MAX; 2], [f64::MIN; 2]);
    for point in points {
        for ((low, high), value) in low.iter_mut().zip(&mut high).zip(point) {
            *low = low.min(value);
            *high = high.max(value);
        }
    }
    (low, high)
}

/// A character that a page shows, and the box around it in thousandths of the page's unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Glyph {
    pub(crate) character: char,
    pub(crate) rectangle: PageRectangle,
}

#[derive(Clone)]
struct State {
    transformation: Matrix,
    font: Option<Rc<Font>>,
    size: f64,
    character_space: f64,
    word_space: f64,
    /// 1 is the natural width.
    stretch: f64,
    leading: f64,
    rise: f64,
}

/// The machine; operators that it does not know change nothing here.
pub(super) struct Machine {
    state: State,
    saved: Vec<State>,
    line: Matrix,
    text: Matrix,
    pub(super) glyphs: Vec<Glyph>,
    /// How many glyphs it may still place.
    budget: usize,
}

fn thousandths(value: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "the cast saturates, and the rectangle is bounded")]
    let rounded = (value * 1000.0).round() as i64;
    rounded
}

impl Machine {
    pub(super) fn new(budget: usize) -> Self {
        let state = State {
            transformation: Matrix::IDENTITY,
            font: None,
            size: 0.0,
            character_space: 0.0,
            word_space: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
        };
        Self { state, saved: Vec::new(), line: Matrix::IDENTITY, text: Matrix::IDENTITY, glyphs: Vec::new(), budget }
    }

    /// Back to the state in which a page begins; the glyphs stay.
    pub(super) fn reset(&mut self) {
        let fresh = Self::new(self.budget);
        self.state = fresh.state;
        self.saved.clear();
    }

    /// Whether there was more text than the budget allows.
    pub(super) fn is_exhausted(&self) -> bool {
        self.budget == 0
    }

    /// How many states are saved.
    pub(super) fn depth(&self) -> usize {
        self.saved.len()
    }

    pub(super) fn save(&mut self) {
        if self.saved.len() < MAX_STATES {
            self.saved.push(self.state.clone());
        }
    }

    /// Goes back to so many saved states.
    pub(super) fn restore(&mut self, depth: usize) {
        while self.saved.len() > depth {
            if let Some(state) = self.saved.pop() {
                self.state = state;
            }
        }
    }

    pub(super) fn transform(&mut self, matrix: &Matrix) {
        self.state.transformation = matrix.then(&self.state.transformation);
    }

    pub(super) fn set_font(&mut self, font: Option<Rc<Font>>, size: f64) {
        self.state.font = font;
        self.state.size = size;
    }

    /// Carries out an operator of text. Fonts and forms are the caller's.
    pub(super) fn execute(&mut self, operator: &[u8], operands: &[Operand]) {
        let number = |at: usize| operands.get(at).and_then(Operand::number).unwrap_or(0.0);
        match operator {
            b"q" => self.save(),
            b"Q" => self.restore(self.saved.len().saturating_sub(1)),
            b"cm" => {
                if let Some(matrix) = Matrix::from_operands(operands) {
                    self.transform(&matrix);
                }
            }
            b"BT" => {
                self.line = Matrix::IDENTITY;
                self.text = Matrix::IDENTITY;
            }
            b"Tc" => self.state.character_space = number(0),
            b"Tw" => self.state.word_space = number(0),
            b"Tz" => self.state.stretch = number(0) / 100.0,
            b"TL" => self.state.leading = number(0),
            b"Ts" => self.state.rise = number(0),
            b"Td" => self.next_line(number(0), number(1)),
            b"TD" => {
                self.state.leading = -number(1);
                self.next_line(number(0), number(1));
            }
            b"T*" => self.next_line(0.0, -self.state.leading),
            b"Tm" => {
                if let Some(matrix) = Matrix::from_operands(operands) {
                    self.line = matrix;
                    self.text = matrix;
                }
            }
            b"Tj" => self.show_operand(operands.first()),
            b"'" => {
                self.next_line(0.0, -self.state.leading);
                self.show_operand(operands.first());
            }
            b"\"" => {
                self.state.word_space = number(0);
                self.state.character_space = number(1);
                self.next_line(0.0, -self.state.leading);
                self.show_operand(operands.get(2));
            }
            b"TJ" => {
                if let Some(Operand::Array(items)) = operands.first() {
                    for item in items {
                        match item.number() {
                            Some(back) => self.advance(-back / 1000.0 * self.state.size, true),
                            None => self.show_operand(Some(item)),
                        }
                    }
                }
            }
            _ => {}
        }
    }

    fn next_line(&mut self, x: f64, y: f64) {
        self.line = Matrix::translation(x, y).then(&self.line);
        self.text = self.line;
    }

    /// Moves along the line by so much of unscaled text space.
    fn advance(&mut self, by: f64, stretched: bool) {
        let is_vertical = self.state.font.as_ref().is_some_and(|font| font.is_vertical());
        let step = match (is_vertical, stretched) {
            (true, _) => Matrix::translation(0.0, by),
            (false, true) => Matrix::translation(by * self.state.stretch, 0.0),
            (false, false) => Matrix::translation(by, 0.0),
        };
        self.text = step.then(&self.text);
    }

    fn show_operand(&mut self, operand: Option<&Operand>) {
        let (Some(bytes), Some(font)) = (operand.and_then(Operand::text), self.state.font.clone()) else {
            return;
        };
        let mut rest = bytes;
        while let Some(code) = font.next(rest) {
            rest = rest.get(code.length.max(1)..).unwrap_or_default();
            let size = self.state.size;
            let advance = font.advance(code.glyph, code.value);
            let is_vertical = font.is_vertical();
            self.place(&font, code.value, advance);
            let blank = if code.length == 1 && code.value == 32 { self.state.word_space } else { 0.0 };
            let step = advance * size + if is_vertical { -1.0 } else { 1.0 } * (self.state.character_space + blank);
            self.advance(step, true);
        }
    }

    fn place(&mut self, font: &Font, code: u32, advance: f64) {
        let size = self.state.size;
        let scale = Matrix([size * self.state.stretch, 0.0, 0.0, size, 0.0, self.state.rise]);
        let whole = scale.then(&self.text).then(&self.state.transformation);
        let [x0, y0, x1, y1] = if font.is_vertical() {
            // The glyph hangs below its origin, centred.
            [-0.5, advance, 0.5, 0.0]
        } else {
            [0.0, font.descent(), advance, font.ascent()]
        };
        let corners = [whole.apply(x0, y0), whole.apply(x1, y0), whole.apply(x0, y1), whole.apply(x1, y1)];
        let ([left, bottom], [right, top]) = around(corners);
        if ![left, bottom, right, top].iter().all(|value| value.is_finite()) {
            return;
        }
        let rectangle =
            PageRectangle::new(thousandths(left), thousandths(bottom), thousandths(right), thousandths(top));
        for character in font.text(code) {
            if self.budget == 0 {
                return;
            }
            self.budget -= 1;
            self.glyphs.push(Glyph { character, rectangle });
        }
    }
}
