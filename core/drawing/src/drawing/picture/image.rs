//! Images in a picture: read from PNG, written as PNG.

use std::{io::Cursor, sync::Arc};

use png::{BitDepth, ColorType, Limits, Transformations};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Element, Picture, PlacedImage, Point, internal};
use dengji_base::finding::{Code, Failure, FailureKind, Finding};

/// The most pixels of an image that is read. Seals of one's own are some 500 pixels a side.
pub const MAX_IMAGE_PIXELS: u64 = 4_000_000;

choice! {
    /// What becomes of an image's white background.
    pub enum Background {
        /// It stays as it is.
        Keep,
        /// White becomes transparent, and what is mixed with white becomes the stronger colour beneath it, so that the
        /// image looks on white as it did, and lets the text under a seal shine through.
        Transparent,
    }
}

/// Pixels with eight bits for red, green, blue and opacity.
#[derive(Clone, PartialEq, Eq)]
pub struct Image {
    width: u32,
    height: u32,
    /// Shared: slices of a riding seal show the same image.
    rgba: Arc<[u8]>,
}

impl std::fmt::Debug for Image {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Image({} × {})", self.width, self.height)
    }
}

impl Image {
    /// Reads a PNG file of any colour type; of an animation, its still image.
    ///
    /// `Document` with `drawing.image_malformed`, or `drawing.image_too_large` beyond [`MAX_IMAGE_PIXELS`].
    pub fn from_png(png: &[u8], background: Background) -> Result<Self, Failure> {
        let malformed = || Failure::new(FailureKind::Document, Finding::new(Code::DrawingImageMalformed, ""));
        let limits = Limits { bytes: 16 * 1024 * 1024 };
        let mut decoder = png::Decoder::new_with_limits(Cursor::new(png), limits);
        decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
        // Texts and colour profiles beside the pixels are of no use here.
        decoder.set_ignore_text_chunk(true);
        decoder.set_ignore_iccp_chunk(true);
        let (width, height) = decoder.read_header_info().map_err(|_| malformed())?.size();
        let count = u64::from(width) * u64::from(height);
        if count > MAX_IMAGE_PIXELS {
            let finding = Finding::new(Code::DrawingImageTooLarge, "").with("pixels", count);
            return Err(Failure::new(FailureKind::Document, finding.with("limit", MAX_IMAGE_PIXELS)));
        }
        let mut reader = decoder.read_info().map_err(|_| malformed())?;
        let size = reader.output_buffer_size().ok_or_else(malformed)?;
        let mut pixels = vec![0; size];
        let frame = reader.next_frame(&mut pixels).map_err(|_| malformed())?;
        if (frame.width, frame.height, frame.bit_depth) != (width, height, BitDepth::Eight) {
            return Err(malformed());
        }
        let mut rgba = Vec::with_capacity(usize::try_from(count * 4).unwrap_or_default());
        let samples = frame.color_type.samples();
        for pixel in pixels.chunks_exact(samples) {
            let pixel = match (frame.color_type, pixel) {
                (ColorType::Grayscale, &[grey]) => [grey, grey, grey, 255],
                (ColorType::GrayscaleAlpha, &[grey, alpha]) => [grey, grey, grey, alpha],
                (ColorType::Rgb, &[red, green, blue]) => [red, green, blue, 255],
                (ColorType::Rgba, &[red, green, blue, alpha]) => [red, green, blue, alpha],
                _ => return Err(malformed()),
            };
            rgba.extend_from_slice(&match background {
                Background::Keep => pixel,
                Background::Transparent => without_white(pixel),
            });
        }
        Ok(Self { width, height, rgba: rgba.into() })
    }

    /// Pixels a row.
    pub fn width(&self) -> u32 {
        self.width
    }

    /// Rows.
    pub fn height(&self) -> u32 {
        self.height
    }

    /// Red, green, blue and opacity of each pixel, row by row from the top.
    pub fn rgba(&self) -> &[u8] {
        &self.rgba
    }

    /// A PNG file.
    pub(super) fn png(&self) -> Result<Vec<u8>, Failure> {
        write_png(self.width, self.height, &self.rgba, None)
    }

    /// Colours and opacities apart.
    pub(super) fn planes(&self) -> (Vec<u8>, Vec<u8>) {
        let pixels = self.rgba.chunks_exact(4);
        let rgb = pixels.clone().flat_map(|pixel| pixel.iter().take(3).copied()).collect();
        (rgb, pixels.filter_map(|pixel| pixel.last().copied()).collect())
    }
}

impl Picture {
    /// A picture that is one image, such as a seal of the applicant's own (自定义印章), in this width and height in
    /// micrometres. A height of 0 keeps the image's proportions.
    ///
    /// Fails as [`Image::from_png`] and [`Picture::new`] do.
    pub fn from_png(png: &[u8], background: Background, width: u32, height: u32) -> Result<Self, Failure> {
        let image = Image::from_png(png, background)?;
        let proportional = u64::from(width) * u64::from(image.height) / u64::from(image.width.max(1));
        let height = if height == 0 { u32::try_from(proportional).unwrap_or(u32::MAX) } else { height };
        let mut picture = Self::new(width, height)?;
        picture.push(Element::Image(PlacedImage { at: Point::default(), width, height, image }));
        Ok(picture)
    }
}

/// The most transparent colour that gives this one on white.
fn without_white([red, green, blue, alpha]: [u8; 4]) -> [u8; 4] {
    // The white in it is what its weakest part has.
    let white = u32::from(red.min(green).min(blue));
    let ink = 255 - white;
    if ink == 0 {
        return [255, 255, 255, 0];
    }
    let part = |part: u8| {
        let strong = (u32::from(part) - white) * 255;
        u8::try_from((strong + ink / 2) / ink).unwrap_or(u8::MAX)
    };
    let opacity = (u32::from(alpha) * ink + 127) / 255;
    [part(red), part(green), part(blue), u8::try_from(opacity).unwrap_or(u8::MAX)]
}

/// A PNG file with four channels; with its density in pixels a metre, where it has one.
pub(super) fn write_png(width: u32, height: u32, rgba: &[u8], density: Option<u32>) -> Result<Vec<u8>, Failure> {
    let write = || -> Result<Vec<u8>, png::EncodingError> {
        let mut file = Vec::with_capacity(4096);
        let mut encoder = png::Encoder::new(&mut file, width, height);
        encoder.set_color(ColorType::Rgba);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_compression(png::Compression::Balanced);
        // Drawings, which have a density, are flat; images are not.
        encoder.set_filter(if density.is_some() { png::Filter::NoFilter } else { png::Filter::Adaptive });
        encoder.set_pixel_dims(density.map(|density| png::PixelDimensions {
            xppu: density,
            yppu: density,
            unit: png::Unit::Meter,
        }));
        let mut writer = encoder.write_header()?;
        writer.write_image_data(rgba)?;
        writer.finish()?;
        Ok(file)
    };
    write().map_err(|_| internal())
}
