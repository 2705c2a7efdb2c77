//! QR codes (ISO/IEC 18004): as a matrix, as SVG, as PNG.
//!
//! A picture alone is not enough: on some PCs the code on the page is cut off (GZ-082), so a host gets the text and
//! the matrix as data and can save either picture.
//!
//! The crate `qrcode` encodes, corrects and places; the choice of the mask is ours (its module says why), and so is the
//! choice of segments: the crate takes UTF-8 bytes that look like Shift JIS for kanji.

mod grid;
mod mask;
mod picture;
mod segment;

use qrcode::{EcLevel, Version, canvas::Canvas, ec};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use dengji_base::finding::{Code, Failure, FailureKind, Finding};

pub use picture::{MAX_MARGIN, MAX_SCALE, QrStyle};

/// How much of a code may be dirty or hidden and it still reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCorrection {
    /// About 7 %.
    L,
    /// About 15 %.
    #[default]
    M,
    /// About 25 %.
    Q,
    /// About 30 %.
    H,
}

/// The modules of a code, for a host that draws by itself. It must leave four modules of quiet zone around them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QrMatrix {
    /// The version, 1–40; each has four modules more a side.
    pub version: u32,
    /// Modules a side: 17 and four times the version.
    pub size: u32,
    /// The mask pattern, 0–7.
    pub mask: u32,
    /// From top to bottom, from left to right: `1` is dark.
    pub rows: Vec<String>,
}

/// A QR code, ready to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrCode {
    version: u32,
    mask: u32,
    size: u32,
    /// A row's modules from its first word's lowest bit on; what lies beyond the size is zero.
    rows: Vec<[u64; 3]>,
}

impl QrCode {
    /// Encodes text in the smallest version that holds it. Text beyond ASCII is written as UTF-8 and says so (ECI 26).
    ///
    /// `Malformed` with `qr.too_long` at `/text` when no version holds it (2,331 bytes, 3,391 characters of the
    /// alphanumeric set or 5,596 digits at level M).
    pub fn encode(text: &str, error_correction: ErrorCorrection) -> Result<Self, Failure> {
        Self::build(text.as_bytes(), !text.is_ascii(), error_correction)
    }

    /// Encodes bytes, whatever they mean to the reader. Fails as [`Self::encode`] does.
    pub fn encode_bytes(bytes: &[u8], error_correction: ErrorCorrection) -> Result<Self, Failure> {
        Self::build(bytes, false, error_correction)
    }

    fn build(bytes: &[u8], is_utf8: bool, error_correction: ErrorCorrection) -> Result<Self, Failure> {
        let level = match error_correction {
            ErrorCorrection::L => EcLevel::L,
            ErrorCorrection::M => EcLevel::M,
            ErrorCorrection::Q => EcLevel::Q,
            ErrorCorrection::H => EcLevel::H,
        };
        Self::draw(bytes, is_utf8, level).ok_or_else(|| {
            let finding = Finding::new(Code::QrTooLong, "/text").with("bytes", bytes.len());
            Failure::new(FailureKind::Malformed, finding)
        })
    }

    fn draw(bytes: &[u8], is_utf8: bool, level: EcLevel) -> Option<Self> {
        let bits = segment::encode(bytes, is_utf8, level)?;
        let version = bits.version();
        let (data, correction) = ec::construct_codewords(&bits.into_bytes(), version, level).ok()?;
        let mut canvas = Canvas::new(version, level);
        canvas.draw_all_functional_patterns();
        canvas.draw_data(&data, &correction);
        let size = u32::from(version.width().unsigned_abs());
        // As few words a row as hold it: the search for the mask is most of the work.
        let (mask, rows) = match size {
            0..=64 => mask::best::<1>(&canvas, size, level),
            65..=128 => mask::best::<2>(&canvas, size, level),
            _ => mask::best::<3>(&canvas, size, level),
        };
        let Version::Normal(number) = version else {
            return None;
        };
        Some(Self { version: u32::from(number.unsigned_abs()), mask, size, rows })
    }

    /// The version, 1–40.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// Modules a side, without the quiet zone.
    pub fn size(&self) -> u32 {
        self.size
    }

    /// The mask pattern, 0–7: the one with the fewest penalty points; of several, the lowest.
    pub fn mask(&self) -> u32 {
        self.mask
    }

    /// Whether the module in this column and row is dark; light beyond the edge.
    pub fn is_dark(&self, column: u32, row: u32) -> bool {
        let words = usize::try_from(row).ok().and_then(|row| self.rows.get(row));
        let word = words.and_then(|words| words.get(usize::try_from(column / 64).ok()?));
        word.is_some_and(|word| (word >> (column % 64)) & 1 == 1)
    }

    /// The modules as text.
    pub fn matrix(&self) -> QrMatrix {
        let row = |row| (0..self.size).map(|column| if self.is_dark(column, row) { '1' } else { '0' }).collect();
        QrMatrix { version: self.version, size: self.size, mask: self.mask, rows: (0..self.size).map(row).collect() }
    }
}
