//! A picture as pixels.

use super::{
    Colour, Element, Picture, PlacedImage,
    coverage::{Grid, spans},
    image::write_png,
};
use dengji_base::finding::{Code, Failure, Finding};

/// The most pixels a millimetre.
pub const MAX_DOTS_PER_MM: u32 = 1000;
/// The most pixels of a picture.
pub const MAX_PIXELS: u64 = 16_000_000;

impl Picture {
    /// A PNG file with an opacity channel, of so many pixels a millimetre (12 are about 300 a inch), on a background or
    /// transparent. Width and height are rounded up to whole pixels; the file names its density.
    ///
    /// `Misuse` with `drawing.resolution` unless it is 1 to [`MAX_DOTS_PER_MM`], and at most [`MAX_PIXELS`] in all.
    pub fn png(&self, dots_per_mm: u32, background: Option<Colour>) -> Result<Vec<u8>, Failure> {
        let dots = |side: u32| (u64::from(side) * u64::from(dots_per_mm)).div_ceil(1000);
        let (width, height) = (dots(self.width), dots(self.height));
        let size = width.checked_mul(height).filter(|size| (1..=MAX_PIXELS).contains(size));
        let size = size.filter(|_| dots_per_mm <= MAX_DOTS_PER_MM);
        let sides = (u32::try_from(width), u32::try_from(height));
        let (Some(size), (Ok(width), Ok(height))) = (size, sides) else {
            let finding = Finding::new(Code::DrawingResolution, "").with("dots", dots_per_mm).with("limit", MAX_PIXELS);
            return Err(Failure::misuse(finding));
        };
        let blank = background.map_or([0; 4], |Colour { red, green, blue }| [red, green, blue, 255]);
        let pixels = vec![blank; usize::try_from(size).unwrap_or_default()];
        let grid = Grid { width: width.into(), height: height.into(), dots_per_mm: dots_per_mm.into() };
        let mut canvas = Canvas { grid, pixels };
        for element in &self.elements {
            match element {
                Element::Outline(outline) => {
                    let Colour { red, green, blue } = outline.colour;
                    spans(&outline.segments, outline.fill_rule, grid, |span| {
                        canvas.paint(span.x, span.y, span.length, [red, green, blue, span.coverage]);
                    });
                }
                Element::Image(placed) => canvas.image(placed),
            }
        }
        write_png(width, height, canvas.pixels.as_flattened(), Some(dots_per_mm.saturating_mul(1000)))
    }
}

struct Canvas {
    grid: Grid,
    pixels: Vec<[u8; 4]>,
}

impl Canvas {
    /// Pixels of one row, from a column on.
    fn row(&mut self, x: i64, y: i64, length: i64) -> &mut [[u8; 4]] {
        let start = usize::try_from(y * self.grid.width + x).unwrap_or(usize::MAX);
        let length = usize::try_from(length.min(self.grid.width - x)).unwrap_or_default();
        let end = start.saturating_add(length);
        self.pixels.get_mut(start..end).unwrap_or_default()
    }

    fn paint(&mut self, x: i64, y: i64, length: i64, colour: [u8; 4]) {
        for pixel in self.row(x, y, length) {
            *pixel = over(colour, *pixel);
        }
    }

    /// Every pixel gets the mean of what of the image lies in it.
    fn image(&mut self, placed: &PlacedImage) {
        let (image, grid) = (&placed.image, self.grid);
        let (columns, rows) = (i64::from(image.width()), i64::from(image.height()));
        let across = Stretch::new(placed.at.x, placed.width, columns, grid.dots_per_mm, grid.width);
        let down = Stretch::new(placed.at.y, placed.height, rows, grid.dots_per_mm, grid.height);
        let horizontal: Vec<_> = across.pixels().map(|x| (x, across.shares(x))).collect();
        for y in down.pixels() {
            let vertical = down.shares(y);
            for (x, horizontal) in &horizontal {
                let mut sum = [0_u64; 4];
                for &(row, height) in &vertical {
                    for &(column, width) in horizontal {
                        let at = usize::try_from((row * columns + column) * 4).unwrap_or(usize::MAX);
                        let Some(&[red, green, blue, alpha]) = image.rgba().get(at..).and_then(<[u8]>::first_chunk)
                        else {
                            continue;
                        };
                        let weight = height * width * u64::from(alpha);
                        for (sum, part) in sum.iter_mut().zip([red, green, blue]) {
                            *sum += u64::from(part) * weight;
                        }
                        if let Some(opacity) = sum.last_mut() {
                            *opacity += weight;
                        }
                    }
                }
                let [red, green, blue, weight] = sum;
                if weight > 0 {
                    let part = |sum: u64| u8::try_from((sum + weight / 2) / weight).unwrap_or(u8::MAX);
                    let whole = WHOLE * WHOLE;
                    let alpha = u8::try_from((weight + whole / 2) / whole).unwrap_or(u8::MAX);
                    self.paint(*x, y, 1, [part(red), part(green), part(blue), alpha]);
                }
            }
        }
    }
}

/// A whole pixel's share, in one direction.
const WHOLE: u64 = 1 << 12;

/// One direction of an image: where its pixels come to lie on the canvas.
struct Stretch {
    /// Left or upper edge on the canvas, in 1/256 pixels.
    start: i64,
    /// Length on the canvas, in 1/256 pixels.
    length: i64,
    /// Pixels of the image.
    count: i64,
    /// Pixels of the canvas.
    limit: i64,
}

impl Stretch {
    fn new(start: i32, length: u32, count: i64, dots_per_mm: i64, limit: i64) -> Self {
        let steps = |value: i64| super::ratio(value, dots_per_mm * 256, 1000);
        Self { start: steps(i64::from(start)), length: steps(i64::from(length)).max(1), count, limit }
    }

    /// The pixels of the canvas that it touches.
    fn pixels(&self) -> std::ops::Range<i64> {
        let end = (self.start + self.length + 255) >> 8;
        (self.start >> 8).clamp(0, self.limit)..end.clamp(0, self.limit)
    }

    /// The image's pixels in one of the canvas's, each with the share of the canvas's pixel that it fills.
    fn shares(&self, pixel: i64) -> Vec<(i64, u64)> {
        let (from, to) = ((pixel * 256).max(self.start), ((pixel + 1) * 256).min(self.start + self.length));
        // In the image's pixels, in parts of `length`.
        let (from, to) = ((from - self.start) * self.count, (to - self.start) * self.count);
        let first = from / self.length;
        let last = (to - 1).max(from) / self.length;
        let whole = i64::try_from(WHOLE).unwrap_or(1);
        let share = |index: i64| {
            let overlap = to.min((index + 1) * self.length) - from.max(index * self.length);
            // A pixel of the canvas is `256 * count` of these parts wide.
            let share = overlap * whole / (256 * self.count);
            (index, u64::try_from(share).unwrap_or_default())
        };
        (first..=last.min(self.count - 1)).map(share).collect()
    }
}

/// A colour painted over another, both with their opacity.
fn over([red, green, blue, alpha]: [u8; 4], below: [u8; 4]) -> [u8; 4] {
    let [below_red, below_green, below_blue, below_alpha] = below;
    if alpha == 255 || below_alpha == 0 {
        return [red, green, blue, alpha];
    }
    let (upper, lower) = (u32::from(alpha) * 255, u32::from(below_alpha) * (255 - u32::from(alpha)));
    let both = upper + lower;
    let mix = |above: u8, below: u8| {
        let sum = u32::from(above) * upper + u32::from(below) * lower;
        u8::try_from((sum + both / 2) / both.max(1)).unwrap_or(u8::MAX)
    };
    let alpha = u8::try_from((both + 127) / 255).unwrap_or(u8::MAX);
    [mix(red, below_red), mix(green, below_green), mix(blue, below_blue), alpha]
}
