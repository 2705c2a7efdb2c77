//! A picture as PDF operators, for a form XObject.

use super::{Colour, Element, FillRule, Outline, Picture, PlacedImage, Point, Segment, ratio};

/// What a form XObject needs: its content stream, its bounding box, and the images that it names.
///
/// Coordinates are points (1/72 inch) with three decimals, y upwards from the lower left corner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PdfDrawing {
    /// The operators. They leave the graphics state as they found it.
    pub content: Vec<u8>,
    /// The width in thousandths of a point.
    pub width: i64,
    /// The height in thousandths of a point.
    pub height: i64,
    /// The images; each must stand in the resources' `/XObject` by its name.
    pub images: Vec<PdfImage>,
}

impl PdfDrawing {
    /// The value of `/BBox`: `[0 0 113.386 113.386]`.
    pub fn bounding_box(&self) -> String {
        let mut text = b"[0 0".to_vec();
        push_number(&mut text, self.width);
        push_number(&mut text, self.height);
        text.push(b']');
        String::from_utf8(text).unwrap_or_default()
    }
}

/// An image XObject: `/ColorSpace /DeviceRGB`, eight bits a component, and its `/SMask`. Streams are not compressed yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PdfImage {
    /// The name in the resources, without the slash: `Im0`.
    pub name: String,
    /// Pixels a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// Red, green and blue of each pixel.
    pub rgb: Vec<u8>,
    /// The opacity of each pixel, for a soft mask in `/DeviceGray`.
    pub alpha: Vec<u8>,
}

impl Picture {
    /// The picture as PDF operators, clipped to its edges.
    pub fn pdf(&self) -> PdfDrawing {
        let (width, height) = (points(i64::from(self.width)), points(i64::from(self.height)));
        let mut page = Page { height: i64::from(self.height), content: Vec::new(), images: Vec::new() };
        page.content.extend_from_slice(b"q 0 0");
        push_number(&mut page.content, width);
        push_number(&mut page.content, height);
        page.content.extend_from_slice(b" re W n\n");
        let mut colour = None;
        for element in &self.elements {
            match element {
                Element::Outline(outline) => page.outline(outline, &mut colour),
                Element::Image(placed) => page.image(placed),
            }
        }
        page.content.extend_from_slice(b"Q\n");
        PdfDrawing { content: page.content, width, height, images: page.images }
    }
}

struct Page {
    /// The picture's, in micrometres: y turns around.
    height: i64,
    content: Vec<u8>,
    images: Vec<PdfImage>,
}

impl Page {
    fn outline(&mut self, outline: &Outline, colour: &mut Option<Colour>) {
        if *colour != Some(outline.colour) {
            *colour = Some(outline.colour);
            let Colour { red, green, blue } = outline.colour;
            for (at, part) in [red, green, blue].into_iter().enumerate() {
                push_parted(&mut self.content, ratio(i64::from(part), 1000, 255), at > 0);
            }
            self.content.extend_from_slice(b" rg\n");
        }
        for segment in &outline.segments {
            match *segment {
                Segment::Move(to) => self.step(&[to], b" m\n"),
                Segment::Line(to) => self.step(&[to], b" l\n"),
                Segment::Cubic(one, two, to) => self.step(&[one, two, to], b" c\n"),
                Segment::Close => self.content.extend_from_slice(b"h\n"),
            }
        }
        self.content.extend_from_slice(match outline.fill_rule {
            FillRule::NonZero => b"f\n",
            FillRule::EvenOdd => b"f*\n",
        });
    }

    fn step(&mut self, at: &[Point], operator: &[u8]) {
        let mut first = true;
        for point in at {
            for value in [i64::from(point.x), self.height - i64::from(point.y)] {
                push_parted(&mut self.content, points(value), !first);
                first = false;
            }
        }
        self.content.extend_from_slice(operator);
    }

    fn image(&mut self, placed: &PlacedImage) {
        let name = format!("Im{}", self.images.len());
        let (width, height) = (i64::from(placed.width), i64::from(placed.height));
        let below = self.height - i64::from(placed.at.y) - height;
        self.content.extend_from_slice(b"q");
        for value in [points(width), 0, 0, points(height), points(i64::from(placed.at.x)), points(below)] {
            push_number(&mut self.content, value);
        }
        self.content.extend_from_slice(b" cm /");
        self.content.extend_from_slice(name.as_bytes());
        self.content.extend_from_slice(b" Do Q\n");
        let (rgb, alpha) = placed.image.planes();
        let (width, height) = (placed.image.width(), placed.image.height());
        self.images.push(PdfImage { name, width, height, rgb, alpha });
    }
}

/// Micrometres in thousandths of a point.
fn points(micrometres: i64) -> i64 {
    ratio(micrometres, 360, 127)
}

fn push_number(content: &mut Vec<u8>, thousandths: i64) {
    push_parted(content, thousandths, true);
}

/// A number given in thousandths, without trailing zeros.
fn push_parted(content: &mut Vec<u8>, thousandths: i64, blank: bool) {
    if blank {
        content.push(b' ');
    }
    if thousandths < 0 {
        content.push(b'-');
    }
    let size = thousandths.unsigned_abs();
    content.extend_from_slice((size / 1000).to_string().as_bytes());
    let mut rest = size % 1000;
    if rest > 0 {
        content.push(b'.');
    }
    let mut place = 100;
    while rest > 0 {
        content.push(b'0' + u8::try_from(rest / place).unwrap_or_default());
        rest %= place;
        place /= 10;
    }
}
