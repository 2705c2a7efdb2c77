//! Where everything in a seal comes to stand.

use super::{
    ArcSide, MAX_PARTS, MAX_SIDE, MAX_TEXT, MIN_SIDE, SealDesign, SealPart,
    curve::Ellipse,
    name::{self, Cell},
    text::{Letter, Letters},
};
use crate::drawing::{
    font::{Font, Frame, Open, Transform, rounded},
    picture::{Colour, Point, Segment},
};
use dengji_base::finding::{Code, Finding};

/// A condensed character's width is at least this part of its height, in a straight line.
const NARROWEST: f64 = 0.4;
/// And along the border, where the design says nothing else, in percent.
const NARROWEST_ARC: u32 = 62;
/// The part of the way from character to character along an arc that stays white.
const AIR: f64 = 0.08;

/// A design with every part in its place.
pub(super) struct Layout {
    /// Why it cannot be drawn.
    pub(super) obstacles: Vec<Finding>,
    /// What speaks against it.
    pub(super) faults: Vec<Finding>,
    /// In the order of the design.
    pub(super) parts: Vec<Placed>,
}

/// A part in its place.
#[derive(Default)]
pub(super) struct Placed {
    pub(super) pointer: String,
    pub(super) segments: Vec<Segment>,
    /// The corners around each character's ink, or around a star.
    pub(super) hulls: Vec<Vec<(f64, f64)>>,
}

/// What the parts are laid out in.
pub(super) struct Board<'a> {
    pub(super) design: &'a SealDesign,
    font: Open<'a>,
    obstacles: Vec<Finding>,
    faults: Vec<Finding>,
}

impl Layout {
    pub(super) fn new(design: &SealDesign, font: &Font) -> Self {
        let mut board = Board { design, font: font.open(), obstacles: Vec::new(), faults: Vec::new() };
        board.check_frame();
        let mut parts = Vec::new();
        // Without sound sizes there is no place for anything.
        if board.obstacles.is_empty() {
            for (index, part) in design.parts.iter().enumerate() {
                let mut placed = Placed { pointer: format!("/parts/{index}"), ..Placed::default() };
                board.part(part, &mut placed);
                parts.push(placed);
            }
        }
        Self { obstacles: board.obstacles, faults: board.faults, parts }
    }
}

impl Board<'_> {
    /// Size, border, colour, number of parts.
    fn check_frame(&mut self) {
        let design = self.design;
        for (side, pointer) in [(design.width, "/width"), (design.height, "/height")] {
            if !(MIN_SIDE..=MAX_SIDE).contains(&side) {
                let finding = Finding::new(Code::DrawingSealSize, pointer).with("minimum", MIN_SIDE / 1000);
                self.obstacles.push(finding.with("maximum", MAX_SIDE / 1000));
            }
        }
        let lines = design.border.saturating_add(design.inner_gap).saturating_add(design.inner_border);
        if lines > design.width.min(design.height) / 4 {
            self.obstacles.push(Finding::new(Code::DrawingBorder, "/border"));
        }
        if design.corner > design.width.min(design.height) / 2 {
            self.obstacles.push(Finding::new(Code::DrawingBorder, "/corner"));
        }
        if Colour::parse(&design.colour).is_none() {
            self.obstacles.push(Finding::new(Code::DrawingColour, "/colour"));
        }
        if design.parts.len() > MAX_PARTS {
            self.obstacles.push(Finding::new(Code::DrawingParts, "/parts").with("limit", MAX_PARTS));
        }
    }

    fn part(&mut self, part: &SealPart, placed: &mut Placed) {
        match *part {
            SealPart::Star { diameter, down } => self.star(diameter, down, placed),
            SealPart::Arc { ref text, optional, side, height, minimum_height, width, narrowest, pitch, gap, span } => {
                let size = Size { height, width };
                if self.size_fits(size, placed) && (1..=350).contains(&span) {
                    if let Some(letters) = self.letters(text, optional, placed) {
                        let narrowest = if narrowest == 0 { NARROWEST_ARC } else { narrowest };
                        let arc = Arc { side, minimum_height, narrowest, pitch, gap, span };
                        self.arc(&letters, size, &arc, placed);
                    }
                } else if !(1..=350).contains(&span) {
                    self.obstacles.push(Finding::new(Code::DrawingSpan, format!("{}/span", placed.pointer)));
                }
            }
            SealPart::Line { ref text, optional, top, height, width, spacing, length, spread } => {
                let size = Size { height, width };
                if self.size_fits(size, placed)
                    && let Some(letters) = self.letters(text, optional, placed)
                {
                    self.line(letters, size, &Line { top, spacing, length, spread }, placed);
                }
            }
            SealPart::Name { ref text, suffix, order, gap, spacing } => {
                let text = name::with_suffix(text, suffix);
                if let Some(mut letters) = self.letters(&text, false, placed) {
                    letters.set_full();
                    let cells = name::cells(self.design, letters.letters.len(), order, gap, spacing);
                    if cells.is_empty() {
                        self.too_large(placed);
                    }
                    for (letter, cell) in letters.letters.iter().zip(cells) {
                        placed.put(letter, cell, (0.0, 1.0));
                    }
                }
            }
        }
    }

    fn too_large(&mut self, placed: &Placed) {
        self.obstacles.push(Finding::new(Code::DrawingPartSize, placed.pointer.clone()));
    }

    /// Whether characters of this size can stand in the seal at all.
    fn size_fits(&mut self, size: Size, placed: &Placed) -> bool {
        let most = self.design.width.min(self.design.height);
        let fits = size.height > 0 && size.height <= most / 2 && size.width <= most;
        if !fits {
            self.too_large(placed);
        }
        fits
    }

    /// A part's characters; none where there is nothing to be drawn.
    fn letters(&mut self, text: &str, optional: bool, placed: &Placed) -> Option<Letters> {
        let pointer = format!("{}/text", placed.pointer);
        if text.trim().is_empty() {
            if !optional {
                self.obstacles.push(Finding::new(Code::DrawingTextEmpty, pointer));
            }
            return None;
        }
        let count = text.chars().count();
        if count > MAX_TEXT {
            let finding = Finding::new(Code::DrawingTextLength, pointer).with("characters", count);
            self.obstacles.push(finding.with("limit", MAX_TEXT));
            return None;
        }
        for character in text.chars().filter(|character| super::text::is_unusual(*character)) {
            let finding = Finding::new(Code::DrawingCharacterUnusual, pointer.clone()).with("character", character);
            self.faults.push(finding.with("code", super::super::font::code_point(character)));
        }
        Some(Letters::read(text, &self.font, &pointer, &mut self.obstacles))
    }

    fn star(&mut self, diameter: u32, down: i32, placed: &mut Placed) {
        if diameter == 0 || diameter > self.design.width.min(self.design.height) {
            return self.too_large(placed);
        }
        let (x, y) = self.centre();
        let y = y + f64::from(down);
        let outer = f64::from(diameter) / 2.0;
        // Where the lines between every other point cross.
        let inner = outer * (3.0 - libm::sqrt(5.0)) / 2.0;
        let corner = |index: u32| {
            let radius = if index.is_multiple_of(2) { outer } else { inner };
            let angle = f64::from(index) * std::f64::consts::PI / 5.0;
            (x + radius * libm::sin(angle), y - radius * libm::cos(angle))
        };
        let corners: Vec<_> = (0..10).map(corner).collect();
        for (index, (x, y)) in corners.iter().enumerate() {
            let point = Point::new(rounded(*x), rounded(*y));
            placed.segments.push(if index == 0 { Segment::Move(point) } else { Segment::Line(point) });
        }
        placed.segments.push(Segment::Close);
        placed.hulls.push(corners.into_iter().step_by(2).collect());
    }

    pub(super) fn centre(&self) -> (f64, f64) {
        (f64::from(self.design.width) / 2.0, f64::from(self.design.height) / 2.0)
    }

    /// How deep the border with its inner line is.
    fn border(&self) -> f64 {
        f64::from(self.design.border) + f64::from(self.design.inner_gap) + f64::from(self.design.inner_border)
    }

    fn arc(&mut self, letters: &Letters, size: Size, arc: &Arc, placed: &mut Placed) {
        let (a, b) = self.centre();
        let ellipse = Ellipse::new(a, b);
        let depth = self.border() + f64::from(arc.gap);
        let end = ellipse.seen(f64::from(arc.span) * std::f64::consts::PI / 360.0);
        // A parallel inside is shorter by its depth times the angle through which it turns.
        let (room, turning) = (2.0 * (ellipse.length(end) - depth * ellipse.turning(end)), 2.0 * ellipse.turning(end));
        let shares = letters.shares();
        // The height at which the characters, filling all the room, are as narrow as they may be.
        let narrowest = f64::from(arc.narrowest) / 100.0;
        let fitting = (1.0 - AIR) * room / (narrowest * shares + (1.0 - AIR) * turning);
        let wanted = f64::from(size.height);
        let height = wanted.min(fitting);
        self.note_height(height, arc.minimum_height, placed);
        let height = height.max(1.0);
        let width = if size.width == 0 { wanted } else { f64::from(size.width) };
        let close = width / (1.0 - AIR);
        let pitch = if arc.pitch == 0 { close } else { f64::from(arc.pitch) };
        let unit = ((room - height * turning) / shares).min(pitch).max(1.0);
        // Letters of a Latin text keep their proportions and, where there is room, stand close.
        let face = (unit * (1.0 - AIR)).min(width);
        let unit = if letters.is_latin { unit.min(close) } else { unit };
        let mut along = -unit * shares / 2.0;
        for letter in &letters.letters {
            let advance = unit * letter.share;
            let place = ellipse.place(along + advance / 2.0, depth + height, depth + height / 2.0);
            let (sine, cosine) = place.turn;
            let cell = Cell { x: a + place.x, y: b - place.y, width: face * letter.share, height };
            match arc.side {
                ArcSide::Top => placed.put(letter, cell, (sine, cosine)),
                ArcSide::Bottom => placed.put(letter, Cell { y: b + place.y, ..cell }, (-sine, cosine)),
            }
            along += advance;
        }
    }

    /// `drawing.text_fit`, where characters had to shrink below what can be read.
    fn note_height(&mut self, height: f64, minimum: u32, placed: &Placed) {
        if height < f64::from(minimum) {
            let finding = Finding::new(Code::DrawingTextFit, format!("{}/text", placed.pointer));
            let finding = finding.with("height", tenths(height.max(0.0)));
            self.faults.push(finding.with("minimum", tenths(f64::from(minimum))));
        }
    }

    fn line(&mut self, mut letters: Letters, size: Size, line: &Line, placed: &mut Placed) {
        if line.spread {
            letters.set_even();
        }
        let count = letters.letters.len();
        let gaps = f64::from(u32::try_from(count.saturating_sub(1)).unwrap_or_default());
        let height = f64::from(size.height);
        let (mut face, mut spacing) =
            (if size.width == 0 { height } else { f64::from(size.width) }, f64::from(line.spacing));
        let shares = letters.shares();
        let natural = face * shares + spacing * gaps;
        let length = f64::from(line.length);
        if length > 0.0 && natural > length {
            (face, spacing) = (face * length / natural, spacing * length / natural);
        } else if line.spread && length > 0.0 && gaps > 0.0 {
            spacing = (length - face * shares) / gaps;
        }
        let narrowest = if line.spread || letters.is_latin { NARROWEST / 2.0 } else { NARROWEST };
        if face < narrowest * height {
            let finding = Finding::new(Code::DrawingTextFit, format!("{}/text", placed.pointer));
            let finding = finding.with("height", tenths(face / narrowest));
            self.faults.push(finding.with("minimum", tenths(height)));
        }
        let (a, b) = self.centre();
        let y = b + f64::from(line.top) + height / 2.0;
        let mut x = a - f64::midpoint(face * shares, spacing * gaps);
        for letter in &letters.letters {
            let width = face * letter.share;
            placed.put(letter, Cell { x: x + width / 2.0, y, width, height }, (0.0, 1.0));
            x += width + spacing;
        }
    }
}

/// Height and width of a part's characters.
#[derive(Clone, Copy)]
struct Size {
    height: u32,
    width: u32,
}

struct Arc {
    side: ArcSide,
    minimum_height: u32,
    narrowest: u32,
    pitch: u32,
    gap: u32,
    span: u32,
}

struct Line {
    top: i32,
    spacing: u32,
    length: u32,
    spread: bool,
}

impl Placed {
    /// Draws a character into a cell, turned clockwise by an angle of this sine and cosine.
    fn put(&mut self, letter: &Letter, cell: Cell, turn: (f64, f64)) {
        let Some(glyph) = &letter.glyph else {
            return;
        };
        let Frame { left, right, low, high } = letter.frame;
        let scale = (cell.width / (right - left).max(0.01), cell.height / (high - low).max(0.01));
        let from = (f64::midpoint(left, right), f64::midpoint(low, high));
        let transform = Transform { from, scale, turn, to: (cell.x, cell.y) };
        glyph.outline(&transform, &mut self.segments);
        if let Some(ink) = glyph.ink() {
            let corners = [(ink.left, ink.low), (ink.right, ink.low), (ink.right, ink.high), (ink.left, ink.high)];
            self.hulls.push(corners.into_iter().map(|corner| transform.exact(corner)).collect());
        }
    }
}

/// Micrometres as millimetres with one decimal.
fn tenths(micrometres: f64) -> String {
    let tenths = rounded(micrometres / 100.0);
    format!("{}.{}", tenths / 10, tenths % 10)
}
