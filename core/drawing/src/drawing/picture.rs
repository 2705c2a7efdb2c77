//! Pictures as geometry: outlines filled with a colour, and images; written as SVG, PNG and PDF.
//!
//! All coordinates are whole micrometres (1/1000 mm), x to the right and y downwards from the upper left corner. From
//! there on every writer computes with whole numbers, so that a picture gives the same bytes on every machine. What
//! reaches beyond the picture's edges is clipped.

mod coverage;
mod image;
mod pdf;
mod pixels;
mod svg;

use dengji_base::finding::{Code, Failure, FailureKind, Finding};

pub use image::{Background, Image, MAX_IMAGE_PIXELS};
pub use pdf::{PdfDrawing, PdfImage};
pub use pixels::{MAX_DOTS_PER_MM, MAX_PIXELS};

/// The largest width or height of a picture, in micrometres: one metre.
pub const MAX_SIDE: u32 = 1_000_000;

/// How far beyond its picture a point may lie; coordinates further out are moved there.
const FURTHEST: i32 = 4_000_000;

/// A point, in micrometres.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Point {
    /// To the right.
    pub x: i32,
    /// Downwards.
    pub y: i32,
}

impl Point {
    /// A point; what is more than four metres away is moved there.
    pub fn new(x: i32, y: i32) -> Self {
        Self { x: x.clamp(-FURTHEST, FURTHEST), y: y.clamp(-FURTHEST, FURTHEST) }
    }

    fn shifted(self, x: i32, y: i32) -> Self {
        Self::new(self.x.saturating_add(x), self.y.saturating_add(y))
    }
}

/// A step of an outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Begins a contour.
    Move(Point),
    /// A straight line.
    Line(Point),
    /// A cubic Bézier curve: two control points and its end.
    Cubic(Point, Point, Point),
    /// Closes the contour.
    Close,
}

impl Segment {
    fn shifted(self, x: i32, y: i32) -> Self {
        match self {
            Self::Move(to) => Self::Move(to.shifted(x, y)),
            Self::Line(to) => Self::Line(to.shifted(x, y)),
            Self::Cubic(one, two, to) => Self::Cubic(one.shifted(x, y), two.shifted(x, y), to.shifted(x, y)),
            Self::Close => Self::Close,
        }
    }
}

/// What is inside an outline that crosses itself or has holes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FillRule {
    /// What the contours wind around: glyphs, whose holes turn the other way.
    #[default]
    NonZero,
    /// What lies within an odd number of contours: frames.
    EvenOdd,
}

/// An opaque colour, sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    /// Red.
    pub red: u8,
    /// Green.
    pub green: u8,
    /// Blue.
    pub blue: u8,
}

impl Colour {
    /// Black.
    pub const BLACK: Self = Self::new(0, 0, 0);
    /// White.
    pub const WHITE: Self = Self::new(255, 255, 255);

    /// A colour.
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// Reads `#rrggbb`, in either case; nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let [_, red, green, blue] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
        Some(Self { red, green, blue })
    }

    /// The same for a host's text. `Malformed` with `drawing.colour` for anything else.
    pub fn read(text: &str) -> Result<Self, Failure> {
        let malformed = || Failure::new(FailureKind::Malformed, Finding::new(Code::DrawingColour, ""));
        Self::parse(text).ok_or_else(malformed)
    }
}

impl std::fmt::Display for Colour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

/// Contours filled with one colour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// The contours, each begun with a move.
    pub segments: Vec<Segment>,
    /// What is inside.
    pub fill_rule: FillRule,
    /// The colour.
    pub colour: Colour,
}

/// An image, stretched over a rectangle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacedImage {
    /// The upper left corner.
    pub at: Point,
    /// In micrometres.
    pub width: u32,
    /// In micrometres.
    pub height: u32,
    /// The pixels.
    pub image: Image,
}

/// One thing in a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Element {
    /// Contours.
    Outline(Outline),
    /// An image.
    Image(PlacedImage),
}

/// A picture: what it shows, in the order in which it is painted, and how large it is.
///
/// ```
/// # use dengji_drawing as dengji;
/// use dengji::drawing::picture::{Colour, Picture};
///
/// let mut picture = Picture::new(40_000, 30_000)?; // 40 mm × 30 mm
/// picture.rectangle(5_000, 5_000, 30_000, 20_000, Colour::new(230, 0, 18));
/// assert!(picture.svg("").contains("viewBox=\"0 0 40000 30000\""));
/// let png = picture.png(10, None)?; // 400 × 300 pixels, transparent
/// assert!(png.starts_with(b"\x89PNG"));
/// let pdf = picture.pdf(); // operators for a form XObject
/// assert_eq!(pdf.bounding_box(), "[0 0 113.386 85.039]");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    width: u32,
    height: u32,
    elements: Vec<Element>,
}

impl Picture {
    /// An empty picture of this width and height in micrometres.
    ///
    /// `Misuse` with `drawing.picture_size` unless both are 1 to [`MAX_SIDE`].
    pub fn new(width: u32, height: u32) -> Result<Self, Failure> {
        for (side, pointer) in [(width, "/width"), (height, "/height")] {
            if !(1..=MAX_SIDE).contains(&side) {
                let finding = Finding::new(Code::DrawingPictureSize, pointer).with("limit", MAX_SIDE / 1000);
                return Err(Failure::misuse(finding));
            }
        }
        Ok(Self { width, height, elements: Vec::new() })
    }

    /// The width in micrometres.
    pub fn width(&self) -> u32 {
        self.width
    }

    /// The height in micrometres.
    pub fn height(&self) -> u32 {
        self.height
    }

    /// What it shows, in the order in which it is painted.
    pub fn elements(&self) -> &[Element] {
        &self.elements
    }

    /// Paints an element over what is there.
    pub fn push(&mut self, element: Element) {
        self.elements.push(element);
    }

    /// Fills a rectangle with a colour.
    pub fn rectangle(&mut self, x: i32, y: i32, width: u32, height: u32, colour: Colour) {
        let right = x.saturating_add_unsigned(width);
        let below = y.saturating_add_unsigned(height);
        let segments = vec![
            Segment::Move(Point::new(x, y)),
            Segment::Line(Point::new(right, y)),
            Segment::Line(Point::new(right, below)),
            Segment::Line(Point::new(x, below)),
            Segment::Close,
        ];
        self.push(Element::Outline(Outline { segments, fill_rule: FillRule::NonZero, colour }));
    }

    /// Paints all of another picture over this one, its upper left corner at a point. The other's edges no longer clip.
    pub fn draw(&mut self, other: &Self, x: i32, y: i32) {
        self.elements.extend(other.elements.iter().map(|element| element.shifted(x, y)));
    }

    /// The vertical strip of this picture that begins `slice.offset` from the left and is `slice.width` wide: one page's
    /// part of a riding seal.
    ///
    /// `Misuse` with `drawing.slice` when the strip is empty or reaches beyond the picture.
    pub fn slice(&self, slice: Slice) -> Result<Self, Failure> {
        let end = slice.offset.checked_add(slice.width);
        let x = i32::try_from(slice.offset).ok();
        let (Some(x), true) = (x, slice.width > 0 && end.is_some_and(|end| end <= self.width)) else {
            return Err(Failure::misuse(Finding::new(Code::DrawingSlice, "")));
        };
        let elements = self.elements.iter().map(|element| element.shifted(-x, 0)).collect();
        Ok(Self { width: slice.width, height: self.height, elements })
    }

    /// The whole picture in another width and height, in micrometres.
    ///
    /// `Misuse` with `drawing.picture_size`, as [`Self::new`].
    pub fn scaled_to(&self, width: u32, height: u32) -> Result<Self, Failure> {
        let mut picture = Self::new(width, height)?;
        let across = |x: i32| scaled(x, width, self.width);
        let down = |y: i32| scaled(y, height, self.height);
        let point = |at: Point| Point::new(across(at.x), down(at.y));
        for element in &self.elements {
            picture.push(match element {
                Element::Outline(outline) => Element::Outline(Outline {
                    segments: outline
                        .segments
                        .iter()
                        .map(|segment| match *segment {
                            Segment::Move(to) => Segment::Move(point(to)),
                            Segment::Line(to) => Segment::Line(point(to)),
                            Segment::Cubic(one, two, to) => Segment::Cubic(point(one), point(two), point(to)),
                            Segment::Close => Segment::Close,
                        })
                        .collect(),
                    ..*outline
                }),
                Element::Image(placed) => {
                    let at = point(placed.at);
                    let right = across(placed.at.x.saturating_add_unsigned(placed.width));
                    let below = down(placed.at.y.saturating_add_unsigned(placed.height));
                    let (width, height) = (right.saturating_sub(at.x), below.saturating_sub(at.y));
                    let size = |side: i32| u32::try_from(side).unwrap_or_default();
                    Element::Image(PlacedImage {
                        at,
                        width: size(width),
                        height: size(height),
                        image: placed.image.clone(),
                    })
                }
            });
        }
        Ok(picture)
    }
}

impl Element {
    fn shifted(&self, x: i32, y: i32) -> Self {
        match self {
            Self::Outline(outline) => {
                let segments = outline.segments.iter().map(|segment| segment.shifted(x, y)).collect();
                Self::Outline(Outline { segments, ..*outline })
            }
            Self::Image(placed) => Self::Image(PlacedImage { at: placed.at.shifted(x, y), ..placed.clone() }),
        }
    }
}

/// A strip of a picture, in micrometres from its left edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slice {
    /// Where it begins.
    pub offset: u32,
    /// How wide it is.
    pub width: u32,
}

/// The strips of a riding seal (骑缝章) over so many pages, in the order of the pages: they touch, none is wider than
/// another by more than a micrometre, and together they are the whole width. Empty for no pages, or for more pages than
/// micrometres.
///
/// ```
/// # use dengji_drawing as dengji;
/// let slices = dengji::drawing::picture::slices(40_000, 5);
/// assert_eq!(slices.len(), 5);
/// assert_eq!((slices[1].offset, slices[1].width), (8_000, 8_000));
/// ```
pub fn slices(width: u32, pages: u32) -> Vec<Slice> {
    if pages > width {
        return Vec::new();
    }
    let edge = |page: u32| {
        let edge = u64::from(width) * u64::from(page) / u64::from(pages.max(1));
        u32::try_from(edge).unwrap_or(width)
    };
    (0..pages).map(|page| Slice { offset: edge(page), width: edge(page + 1) - edge(page) }).collect()
}

/// `value * numerator / denominator`, rounded half away from zero; 0 where the denominator is.
fn ratio(value: i64, numerator: i64, denominator: i64) -> i64 {
    let product = value.saturating_mul(numerator);
    let half = if product < 0 { -denominator / 2 } else { denominator / 2 };
    product.saturating_add(half).checked_div(denominator).unwrap_or_default()
}

fn scaled(value: i32, numerator: u32, denominator: u32) -> i32 {
    let value = ratio(i64::from(value), i64::from(numerator), i64::from(denominator));
    i32::try_from(value).unwrap_or(if value < 0 { i32::MIN } else { i32::MAX })
}

/// The encoder writes to memory and gets as many bytes as it asks for.
fn internal() -> Failure {
    Failure::new(FailureKind::Internal, Finding::new(Code::CoreInternal, ""))
}
