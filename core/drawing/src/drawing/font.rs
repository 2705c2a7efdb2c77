//! Fonts that the host gives, and their glyphs as outlines.

use std::sync::Arc;

use skrifa::{
    FontRef, MetadataProvider, Tag,
    instance::{Location, Size},
    outline::{DrawSettings, OutlineGlyphCollection, OutlinePen},
    raw::{FileRef, TableProvider},
    string::StringId,
};

use super::picture::{Colour, Element, FillRule, Outline, Picture, Point, Segment};
use dengji_base::finding::{Code, Failure, FailureKind, Finding};

/// The longest line of text, in characters.
pub const MAX_LINE: usize = 1000;

/// A font, or several that stand in for one another: TrueType, OpenType or a collection of them, read once.
///
/// ```no_run
/// # use dengji_drawing as dengji;
/// use dengji::drawing::font::Font;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// // Of a collection, the font for simplified Chinese.
/// let bytes = std::fs::read("NotoSerifCJK-Bold.ttc")?;
/// let rare = std::fs::read("SimSun-ExtB.ttf")?;
/// let font = Font::parse(bytes, None)?.or(Font::parse(rare, None)?);
/// assert!(font.covers('章'));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Font {
    faces: Vec<Face>,
}

impl std::fmt::Debug for Font {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Font({} faces)", self.faces.len())
    }
}

#[derive(Clone)]
struct Face {
    bytes: Arc<[u8]>,
    index: u32,
    location: Location,
    metrics: Metrics,
}

/// Heights of a face, in parts of its em, upwards from the baseline.
#[derive(Clone, Copy, Debug)]
pub(super) struct Metrics {
    units: f64,
    /// The upper edge of the square that a Chinese character stands in.
    pub(super) ascent: f64,
    /// Its lower edge, below zero.
    pub(super) descent: f64,
    /// The height of capitals and digits.
    pub(super) capital: f64,
}

impl Font {
    /// Reads a font file; of a collection (`.ttc`), the font with this index, from 0; where none is given, the one for
    /// simplified Chinese, or else the first.
    ///
    /// `Document` with `drawing.font_malformed`, or with `drawing.font_index` where a collection has fewer.
    pub fn parse(bytes: impl Into<Arc<[u8]>>, index: impl Into<Option<u32>>) -> Result<Self, Failure> {
        let bytes = bytes.into();
        let malformed = || Failure::new(FailureKind::Document, Finding::new(Code::DrawingFontMalformed, ""));
        let count = match FileRef::new(&bytes).map_err(|_| malformed())? {
            FileRef::Font(_) => 1,
            FileRef::Collection(collection) => collection.len(),
        };
        let index = index.into().or_else(|| simplified_chinese(&bytes)).unwrap_or(0);
        if index >= count {
            let finding = Finding::new(Code::DrawingFontIndex, "").with("index", index).with("count", count);
            return Err(Failure::new(FailureKind::Document, finding));
        }
        let font = FontRef::from_index(&bytes, index).map_err(|_| malformed())?;
        if !font.charmap().has_map() || font.outline_glyphs().format().is_none() {
            return Err(malformed());
        }
        let metrics = Metrics::of(&font).ok_or_else(malformed)?;
        Ok(Self { faces: vec![Face { bytes, index, location: Location::default(), metrics }] })
    }

    /// The font in this weight (`wght`, such as 700 for bold), moved into the range that a variable font has.
    ///
    /// `Unsupported` with `drawing.font_not_variable` where no weight can be chosen.
    pub fn with_weight(mut self, weight: u16) -> Result<Self, Failure> {
        let mut found = false;
        for face in &mut self.faces {
            let Ok(font) = FontRef::from_index(&face.bytes, face.index) else {
                continue;
            };
            if font.axes().get_by_tag(Tag::new(b"wght")).is_some() {
                found = true;
                face.location = font.axes().location([("wght", f32::from(weight))]);
            }
        }
        if found {
            return Ok(self);
        }
        Err(Failure::new(FailureKind::Unsupported, Finding::new(Code::DrawingFontNotVariable, "")))
    }

    /// This font, and for the characters that it lacks the other.
    #[must_use]
    pub fn or(mut self, other: Self) -> Self {
        self.faces.extend(other.faces);
        self
    }

    /// Whether it has a glyph for this character.
    pub fn covers(&self, character: char) -> bool {
        self.open().faces.iter().any(|face| face.font.charmap().map(character).is_some())
    }

    /// The font ready to give glyphs: tables are found once for many of them.
    pub(super) fn open(&self) -> Open<'_> {
        Open { faces: self.faces.iter().filter_map(Face::open).collect() }
    }
}

/// The font for simplified Chinese in a collection, by the name of its family; else the first. `None` for what is no
/// font.
#[doc(hidden)]
pub fn simplified_chinese(bytes: &[u8]) -> Option<u32> {
    let FileRef::Collection(collection) = FileRef::new(bytes).ok()? else {
        return Some(0);
    };
    let is_simplified = |index: &u32| {
        let Ok(font) = collection.get(*index) else {
            return false;
        };
        let mut names = font.localized_strings(StringId::FAMILY_NAME);
        names.any(|name| name.to_string().split_whitespace().any(|word| matches!(word, "SC" | "CN" | "GB")))
    };
    Some((0..collection.len().min(64)).find(is_simplified).unwrap_or(0))
}

impl Face {
    fn open(&self) -> Option<OpenFace<'_>> {
        let font = FontRef::from_index(&self.bytes, self.index).ok()?;
        Some(OpenFace { outlines: font.outline_glyphs(), font, location: &self.location, metrics: self.metrics })
    }
}

impl Metrics {
    fn of(font: &FontRef<'_>) -> Option<Self> {
        let units = f64::from(font.head().ok()?.units_per_em());
        if units <= 0.0 {
            return None;
        }
        let os2 = font.os2().ok();
        let part = |value: i16| f64::from(value) / units;
        // Chinese fonts put the em square there. Others do not, and then it is where most fonts have it.
        let square = os2.as_ref().map(|os2| (part(os2.s_typo_ascender()), part(os2.s_typo_descender())));
        let square = square.filter(|(ascent, descent)| (ascent - descent - 1.0).abs() < 0.005);
        let (ascent, descent) = square.unwrap_or((0.88, -0.12));
        let capital = os2.and_then(|os2| os2.s_cap_height()).map(part);
        Some(Self {
            units,
            ascent,
            descent,
            capital: capital.filter(|height| (0.4..1.0).contains(height)).unwrap_or(0.7),
        })
    }
}

pub(super) struct Open<'a> {
    faces: Vec<OpenFace<'a>>,
}

struct OpenFace<'a> {
    font: FontRef<'a>,
    outlines: OutlineGlyphCollection<'a>,
    location: &'a Location,
    metrics: Metrics,
}

impl Open<'_> {
    /// A character's glyph, from the first face that has it.
    pub(super) fn glyph(&self, character: char) -> Option<Glyph> {
        self.faces.iter().find_map(|face| {
            let id = face.font.charmap().map(character)?;
            let units = face.metrics.units;
            let advance = face.font.glyph_metrics(Size::unscaled(), face.location).advance_width(id)?;
            let mut pen = Pen { steps: Vec::with_capacity(64), at: (0.0, 0.0), units };
            let settings = DrawSettings::unhinted(Size::unscaled(), face.location);
            face.outlines.get(id)?.draw(settings, &mut pen).ok()?;
            Some(Glyph { advance: f64::from(advance) / units, metrics: face.metrics, steps: pen.steps })
        })
    }
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Move((f64, f64)),
    Line((f64, f64)),
    Cubic((f64, f64), (f64, f64), (f64, f64)),
    Close,
}

/// A glyph in parts of its em, x to the right and y upwards from its origin on the baseline.
pub(super) struct Glyph {
    pub(super) advance: f64,
    pub(super) metrics: Metrics,
    steps: Vec<Step>,
}

/// A rectangle, in whatever unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Frame {
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) low: f64,
    pub(super) high: f64,
}

impl Glyph {
    /// What it blackens at most: the frame of all its points. `None` for a blank.
    pub(super) fn ink(&self) -> Option<Frame> {
        let points = self.steps.iter().flat_map(|step| match *step {
            Step::Move(to) | Step::Line(to) => [Some(to), None, None],
            Step::Cubic(one, two, to) => [Some(one), Some(two), Some(to)],
            Step::Close => [None; 3],
        });
        points.flatten().fold(None, |frame: Option<Frame>, (x, y)| {
            let frame = frame.unwrap_or(Frame { left: x, right: x, low: y, high: y });
            Some(Frame {
                left: frame.left.min(x),
                right: frame.right.max(x),
                low: frame.low.min(y),
                high: frame.high.max(y),
            })
        })
    }

    /// Its outline in micrometres.
    pub(super) fn outline(&self, transform: &Transform, segments: &mut Vec<Segment>) {
        segments.extend(self.steps.iter().map(|step| match *step {
            Step::Move(to) => Segment::Move(transform.point(to)),
            Step::Line(to) => Segment::Line(transform.point(to)),
            Step::Cubic(one, two, to) => {
                Segment::Cubic(transform.point(one), transform.point(two), transform.point(to))
            }
            Step::Close => Segment::Close,
        }));
    }
}

/// Collects a glyph's outline in parts of the em.
struct Pen {
    steps: Vec<Step>,
    at: (f64, f64),
    units: f64,
}

impl Pen {
    fn place(&self, x: f32, y: f32) -> (f64, f64) {
        (f64::from(x) / self.units, f64::from(y) / self.units)
    }
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.at = self.place(x, y);
        self.steps.push(Step::Move(self.at));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.at = self.place(x, y);
        self.steps.push(Step::Line(self.at));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let (from, control, to) = (self.at, self.place(cx, cy), self.place(x, y));
        // The same curve with two control points.
        let towards =
            |end: (f64, f64)| (end.0 + (control.0 - end.0) * 2.0 / 3.0, end.1 + (control.1 - end.1) * 2.0 / 3.0);
        self.steps.push(Step::Cubic(towards(from), towards(to), to));
        self.at = to;
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.at = self.place(x, y);
        self.steps.push(Step::Cubic(self.place(cx0, cy0), self.place(cx1, cy1), self.at));
    }

    fn close(&mut self) {
        self.steps.push(Step::Close);
    }
}

/// From a glyph's em (y upwards) to micrometres (y downwards): stretched, turned, moved.
#[derive(Clone, Copy, Debug)]
pub(super) struct Transform {
    /// The point of the em that comes to lie at `to`.
    pub(super) from: (f64, f64),
    /// Micrometres an em, across and up.
    pub(super) scale: (f64, f64),
    /// Sine and cosine of the angle it is turned by, clockwise.
    pub(super) turn: (f64, f64),
    /// In micrometres.
    pub(super) to: (f64, f64),
}

impl Transform {
    pub(super) fn exact(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let (x, y) = ((x - self.from.0) * self.scale.0, (self.from.1 - y) * self.scale.1);
        let (sine, cosine) = self.turn;
        (self.to.0 + x * cosine - y * sine, self.to.1 + x * sine + y * cosine)
    }

    fn point(&self, at: (f64, f64)) -> Point {
        let (x, y) = self.exact(at);
        Point::new(rounded(x), rounded(y))
    }
}

/// To whole micrometres, halves away from zero.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the cast keeps within the range, and makes 0 of what is no number"
)]
pub(super) fn rounded(value: f64) -> i32 {
    libm::round(value) as i32
}

/// A line of text as outlines, in the font's own proportions: as wide as its characters take, and as high as the square
/// that a Chinese character stands in, of which `height` is the side in micrometres. Where letters hang below it or
/// stand out above, the picture is higher by that.
///
/// `Misuse` with `drawing.text_empty` for no character to be seen, or `drawing.text_length` beyond [`MAX_LINE`];
/// `Unsupported` with `drawing.glyph_missing` for the first character that the font lacks; `Misuse` with
/// `drawing.picture_size` as [`Picture::new`].
pub fn text_line(font: &Font, text: &str, height: u32, colour: Colour) -> Result<Picture, Failure> {
    let count = text.chars().count();
    if count > MAX_LINE {
        let finding = Finding::new(Code::DrawingTextLength, "/text").with("characters", count);
        return Err(Failure::misuse(finding.with("limit", MAX_LINE)));
    }
    let em = f64::from(height);
    let font = font.open();
    let mut glyphs = Vec::with_capacity(count);
    let (mut above, mut below) = (0.0, 0.0);
    for character in text.chars() {
        let Some(glyph) = font.glyph(character) else {
            return Err(Failure::new(FailureKind::Unsupported, missing(character, "/text")));
        };
        if let Some(ink) = glyph.ink() {
            above = f64::max(above, (ink.high - glyph.metrics.ascent) * em);
            below = f64::max(below, (glyph.metrics.descent - ink.low) * em);
        }
        glyphs.push(glyph);
    }
    let (mut x, mut segments) = (0.0, Vec::new());
    for glyph in glyphs {
        let from = (0.0, glyph.metrics.ascent);
        glyph.outline(&Transform { from, scale: (em, em), turn: (0.0, 1.0), to: (x, above) }, &mut segments);
        x += glyph.advance * em;
    }
    if segments.is_empty() {
        return Err(Failure::misuse(Finding::new(Code::DrawingTextEmpty, "/text")));
    }
    let high = libm::ceil(above + em + below);
    let mut picture = Picture::new(rounded(x).unsigned_abs(), rounded(high).unsigned_abs())?;
    picture.push(Element::Outline(Outline { segments, fill_rule: FillRule::NonZero, colour }));
    Ok(picture)
}

/// `drawing.glyph_missing` for a character.
pub(super) fn missing(character: char, pointer: &str) -> Finding {
    let finding = Finding::new(Code::DrawingGlyphMissing, pointer).with("character", character);
    finding.with("code", code_point(character))
}

/// `U+5370`.
pub(super) fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}
