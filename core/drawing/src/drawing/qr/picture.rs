//! A code as SVG and as PNG. Whole numbers only, so that every machine writes the same bytes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::QrCode;
use crate::drawing::xml::escaped;
use dengji_base::finding::{Code, Failure, FailureKind, Finding};

/// The largest scale, in pixels a module.
pub const MAX_SCALE: u32 = 32;
/// The widest margin, in modules.
pub const MAX_MARGIN: u32 = 32;

/// How a code is drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct QrStyle {
    /// Pixels a module, 1–32. An SVG has it only in its width and height.
    pub scale: u32,
    /// Light modules around the code, at most 32; the standard asks for 4, and readers need them.
    pub margin: u32,
    /// What a screen reader says for the SVG.
    pub title: String,
}

impl Default for QrStyle {
    fn default() -> Self {
        Self { scale: 4, margin: 4, title: "二维码 QR code".to_owned() }
    }
}

impl QrStyle {
    /// `qr.scale`, `qr.margin`: what is out of range.
    fn check(&self) -> Result<(), Failure> {
        let finding = if !(1..=MAX_SCALE).contains(&self.scale) {
            Finding::new(Code::QrScale, "/scale").with("limit", MAX_SCALE)
        } else if self.margin > MAX_MARGIN {
            Finding::new(Code::QrMargin, "/margin").with("limit", MAX_MARGIN)
        } else {
            return Ok(());
        };
        Err(Failure::new(FailureKind::Malformed, finding))
    }
}

impl QrCode {
    /// An SVG document: black on white, the dark modules as one path.
    ///
    /// `Malformed` with `qr.scale` or `qr.margin` for a style out of range.
    pub fn to_svg(&self, style: &QrStyle) -> Result<String, Failure> {
        style.check()?;
        let side = self.size + 2 * style.margin;
        let pixels = side * style.scale;
        let title = escaped(&style.title);
        // About a quarter of the modules begin a run, of some 14 bytes.
        let modules = usize::try_from(self.size * self.size).unwrap_or_default();
        let mut svg = String::with_capacity(modules * 4 + title.len() + 400);
        for part in [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"",
            &pixels.to_string(),
            "\" height=\"",
            &pixels.to_string(),
            "\" viewBox=\"0 0 ",
            &side.to_string(),
            " ",
            &side.to_string(),
            "\" role=\"img\" shape-rendering=\"crispEdges\"><title>",
            &title,
            "</title><path fill=\"#fff\" d=\"M0 0h",
            &side.to_string(),
            "v",
            &side.to_string(),
            "H0z\"/><path d=\"",
        ] {
            svg.push_str(part);
        }
        for (y, row) in (style.margin..).zip(&self.rows) {
            push_runs(&mut svg, row, style.margin, y);
        }
        svg.push_str("\"/></svg>\n");
        Ok(svg)
    }

    /// A PNG file: one bit a pixel, greyscale.
    ///
    /// `Malformed` with `qr.scale` or `qr.margin` for a style out of range.
    pub fn to_png(&self, style: &QrStyle) -> Result<Vec<u8>, Failure> {
        style.check()?;
        let side = (self.size + 2 * style.margin) * style.scale;
        let width = usize::try_from(side.div_ceil(8)).unwrap_or_default();
        let repeat = |rows: u32| usize::try_from(rows * style.scale).unwrap_or_default();
        let mut pixels = Vec::with_capacity(width * repeat(self.size + 2 * style.margin));
        let light = vec![0xff; width];
        let margin = |pixels: &mut Vec<u8>| (0..repeat(style.margin)).for_each(|_| pixels.extend_from_slice(&light));
        margin(&mut pixels);
        let mut line = Vec::with_capacity(width);
        for y in 0..self.size {
            line.clear();
            self.push_line(&mut line, y, style, width);
            (0..style.scale).for_each(|_| pixels.extend_from_slice(&line));
        }
        margin(&mut pixels);
        png_file(side, &pixels).map_err(|_| {
            // The encoder writes to memory and gets as many bytes as it asks for.
            Failure::new(FailureKind::Internal, Finding::new(Code::CoreInternal, ""))
        })
    }

    /// One line of pixels, a one for light.
    fn push_line(&self, line: &mut Vec<u8>, y: u32, style: &QrStyle, width: usize) {
        let (mut byte, mut filled) = (0_u8, 0);
        let columns = (0..style.margin).map(|_| false);
        let columns = columns.chain((0..self.size).map(|x| self.is_dark(x, y)));
        for dark in columns {
            for _ in 0..style.scale {
                byte = (byte << 1) | u8::from(!dark);
                filled += 1;
                if filled == 8 {
                    line.push(byte);
                    (byte, filled) = (0, 0);
                }
            }
        }
        // The margin on the right, and the unused bits of the last byte.
        if filled > 0 {
            line.push((byte << (8 - filled)) | (0xff >> filled));
        }
        line.resize(width, 0xff);
    }
}

fn png_file(side: u32, pixels: &[u8]) -> Result<Vec<u8>, png::EncodingError> {
    let mut file = Vec::with_capacity(2048);
    let mut encoder = png::Encoder::new(&mut file, side, side);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::One);
    encoder.set_compression(png::Compression::Fast);
    encoder.set_filter(png::Filter::Up);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(pixels)?;
    writer.finish()?;
    Ok(file)
}

/// The dark runs of one row, each as a rectangle one module high.
fn push_runs(svg: &mut String, row: &[u64; 3], margin: u32, y: u32) {
    let mut x = 0;
    for word in row {
        let mut rest = *word;
        let mut at = x;
        while rest != 0 {
            let light = rest.trailing_zeros();
            let dark = (rest >> light).trailing_ones();
            // A run over the edge of a word is drawn in two pieces, which touch.
            push_run(svg, margin + at + light, y, dark);
            rest = rest.checked_shr(light + dark).unwrap_or(0);
            at += light + dark;
        }
        x += 64;
    }
}

fn push_run(svg: &mut String, x: u32, y: u32, length: u32) {
    svg.push('M');
    push_number(svg, x);
    svg.push(' ');
    push_number(svg, y);
    svg.push('h');
    push_number(svg, length);
    svg.push_str("v1H");
    push_number(svg, x);
    svg.push('z');
}

/// Decimal digits of a number below 1000.
fn push_number(svg: &mut String, number: u32) {
    let digit = |value: u32| char::from(b'0' + u8::try_from(value % 10).unwrap_or(0));
    if number >= 100 {
        svg.push(digit(number / 100));
    }
    if number >= 10 {
        svg.push(digit(number / 10));
    }
    svg.push(digit(number));
}
