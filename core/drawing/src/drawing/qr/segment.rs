//! From bytes to the bits of the smallest version that holds them.

use qrcode::{
    EcLevel, Version,
    bits::Bits,
    optimize::{Optimizer, Parser, Segment, total_encoded_len},
    types::Mode,
};

/// The most characters that any version holds at any level, and they are digits: more is not even looked at.
const MOST: usize = 7089;
/// The designator of UTF-8, and its cost in bits.
const UTF8: u32 = 26;
const UTF8_BITS: usize = 12;

/// `None` when no version holds it.
pub(super) fn encode(bytes: &[u8], is_utf8: bool, level: EcLevel) -> Option<Bits> {
    if bytes.len() > MOST {
        return None;
    }
    let found = Parser::new(bytes).map(|segment| match segment.mode {
        // Readers would turn it into other characters: the bytes are UTF-8, and no kanji of Shift JIS.
        Mode::Kanji => Segment { mode: Mode::Byte, ..segment },
        _ => segment,
    });
    let found: Vec<Segment> = found.collect();
    // The counts before the data have three widths, by version; which segments are worth while depends on it.
    for versions in [1..=9, 10..=26, 27..=40] {
        let segments: Vec<Segment> = Optimizer::new(found.iter().copied(), Version::Normal(*versions.end())).collect();
        let extra = if is_utf8 { UTF8_BITS } else { 0 };
        let length = total_encoded_len(&segments, Version::Normal(*versions.end())) + extra;
        for number in versions {
            let mut bits = Bits::new(Version::Normal(number));
            if bits.max_len(level).ok()? < length {
                continue;
            }
            if is_utf8 {
                bits.push_eci_designator(UTF8).ok()?;
            }
            bits.push_segments(bytes, segments.into_iter()).ok()?;
            bits.push_terminator(level).ok()?;
            return Some(bits);
        }
    }
    None
}
