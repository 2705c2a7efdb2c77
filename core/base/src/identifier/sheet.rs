//! What a spreadsheet leaves of a number that it took for a value: fifteen significant digits, a power of ten, `.0`.

use super::clean::half_width;
use crate::finding::Code;

/// How many digits of a value a spreadsheet keeps.
const KEPT: usize = 15;

/// The longest text that can be such a rest.
const MOST_BYTES: usize = 128;

/// What is said of a number that is written as a value; none for any other.
#[doc(hidden)]
pub fn rest_of(text: &str) -> Option<Code> {
    let letters = || text.bytes().fold(true, |all, byte| all & byte.is_ascii_alphanumeric());
    if text.len() > MOST_BYTES || letters() || !text.contains(['.', '．', '+', '＋']) {
        return None;
    }
    let plain: String = text.chars().filter(|character| !character.is_whitespace()).map(half_width).collect::<String>();
    if is_scientific(&plain) {
        return Some(Code::IdentifierDigitsLost);
    }
    let (whole, zeros) = plain.split_once('.')?;
    let fits = digits(whole) && !zeros.is_empty() && zeros.bytes().all(|byte| byte == b'0');
    fits.then_some(if whole.len() > KEPT { Code::IdentifierDigitsLost } else { Code::IdentifierSpreadsheetNumber })
}

/// Whether text is a value by a power of ten, such as `4.40106E+17`: its mark is a point, or a sign behind the E.
#[doc(hidden)]
pub fn is_scientific(plain: &str) -> bool {
    let Some((value, power)) = plain.split_once(['E', 'e']) else { return false };
    let (whole, part) = value.split_once('.').map_or((value, None), |(whole, part)| (whole, Some(part)));
    let exponent = power.strip_prefix(['+', '-']).unwrap_or(power);
    (part.is_some() || exponent.len() < power.len())
        && digits(whole)
        && part.is_none_or(digits)
        && digits(exponent)
        && exponent.len() <= 3
}

/// Whether a number of eighteen places ends as a value does that was rounded to fifteen.
pub(super) fn is_rounded(number: &[u8]) -> bool {
    number.len() > KEPT && number.iter().all(u8::is_ascii_digit) && number.iter().skip(KEPT).all(|byte| *byte == b'0')
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
