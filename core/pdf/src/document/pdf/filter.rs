//! Decoding streams, within a budget.

use std::io::{ErrorKind, Read};

use flate2::read::ZlibDecoder;
use miniz_oxide::inflate::{
    TINFLStatus,
    core::{DecompressorOxide, decompress, inflate_flags},
};

use super::{Dictionary, Object, Stream, lexer};

/// Why a stream was not decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Undecoded {
    /// Its bytes are not what its filter says.
    Malformed,
    /// The filter is one for images, or unknown.
    Unsupported,
    /// More comes out than the budget allows.
    TooLarge,
}

/// What a filter chain says, references resolved.
pub(super) struct Step {
    pub(super) name: Vec<u8>,
    pub(super) parameters: Dictionary,
}

/// Runs the steps. With `partly`, what a damaged stream gave before its damage counts as its content, as readers show
/// it.
pub(super) fn decode(encoded: &[u8], steps: &[Step], limit: usize, partly: bool) -> Result<Vec<u8>, Undecoded> {
    if steps.len() > 8 {
        return Err(Undecoded::Unsupported);
    }
    let mut bytes: Option<Vec<u8>> = None;
    for step in steps {
        let input = bytes.as_deref().unwrap_or(encoded);
        let output = match step.name.as_slice() {
            b"FlateDecode" | b"Fl" => predict(inflate(input, limit, partly)?, &step.parameters)?,
            b"LZWDecode" | b"LZW" => predict(lzw(input, &step.parameters, limit)?, &step.parameters)?,
            b"ASCIIHexDecode" | b"AHx" => ascii_hexadecimal(input),
            b"ASCII85Decode" | b"A85" => ascii85(input)?,
            b"RunLengthDecode" | b"RL" => run_length(input, limit)?,
            // The identity; real encryption is refused when the file is opened.
            b"Crypt" => input.to_vec(),
            _ => return Err(Undecoded::Unsupported),
        };
        bytes = Some(output);
    }
    match bytes {
        Some(bytes) => Ok(bytes),
        None if encoded.len() > limit => Err(Undecoded::TooLarge),
        None => Ok(encoded.to_vec()),
    }
}

/// How a deflate stream ends that was flushed: an empty block without compression (RFC 1951, 3.2.4).
const FLUSHED: [u8; 4] = [0, 0, 0xff, 0xff];

fn inflate(input: &[u8], limit: usize, partly: bool) -> Result<Vec<u8>, Undecoded> {
    let mut decoder = ZlibDecoder::new(input);
    let mut output = Vec::new();
    let mut piece = vec![0u8; input.len().saturating_mul(4).clamp(1 << 10, 1 << 16)];
    loop {
        match decoder.read(&mut piece) {
            Ok(0) => return Ok(output),
            Ok(count) => {
                if count > limit.saturating_sub(output.len()) {
                    return Err(Undecoded::TooLarge);
                }
                if count > output.capacity() - output.len() {
                    // Twice as much as there is, as vectors do, but never beyond the limit.
                    let wanted = output.len().saturating_mul(2).clamp(output.len() + count, limit);
                    output.reserve_exact(wanted - output.len());
                }
                output.extend_from_slice(piece.get(..count).unwrap_or_default());
            }
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            // A writer that flushed its stream and never closed it has written all that it had to say: only the mark of
            // the last block and the checksum are missing, as in what macOS writes.
            Err(error) if error.kind() == ErrorKind::UnexpectedEof && input.ends_with(&FLUSHED) => return Ok(output),
            Err(_) if !partly => return Err(Undecoded::Malformed),
            // The decoder keeps back what it has not handed out, and another one gives it.
            Err(_) => return salvaged(input, limit),
        }
    }
}

/// What a damaged stream gave before its damage.
fn salvaged(mut input: &[u8], limit: usize) -> Result<Vec<u8>, Undecoded> {
    let flags = inflate_flags::TINFL_FLAG_PARSE_ZLIB_HEADER | inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
    let mut decoder = Box::<DecompressorOxide>::default();
    let mut output = vec![0; input.len().saturating_mul(2).max(1 << 10).min(limit)];
    let mut written = 0;
    loop {
        let (status, read, more) = decompress(&mut decoder, input, &mut output, written, flags);
        written += more;
        input = input.get(read..).unwrap_or_default();
        if status != TINFLStatus::HasMoreOutput {
            break;
        }
        if output.len() >= limit {
            return Err(Undecoded::TooLarge);
        }
        output.resize(output.len().saturating_mul(2).min(limit), 0);
    }
    output.truncate(written);
    if output.is_empty() { Err(Undecoded::Malformed) } else { Ok(output) }
}

fn parameter(parameters: &Dictionary, key: &str, default: usize) -> usize {
    parameters.get(key).and_then(Object::as_integer).and_then(|value| usize::try_from(value).ok()).unwrap_or(default)
}

/// Undoes the predictor of PNG or TIFF.
fn predict(bytes: Vec<u8>, parameters: &Dictionary) -> Result<Vec<u8>, Undecoded> {
    let predictor = parameter(parameters, "Predictor", 1);
    if predictor <= 1 {
        return Ok(bytes);
    }
    let colours = parameter(parameters, "Colors", 1).clamp(1, 32);
    let bits = parameter(parameters, "BitsPerComponent", 8).clamp(1, 16);
    let columns = parameter(parameters, "Columns", 1).clamp(1, 1 << 24);
    let pixel = (colours * bits).div_ceil(8);
    let row = (colours * bits * columns).div_ceil(8);
    if predictor == 2 {
        return tiff(bytes, row, colours, bits);
    }
    let mut output: Vec<u8> = Vec::with_capacity(bytes.len());
    let mut above = vec![0u8; row.min(bytes.len())];
    for line in bytes.chunks(row + 1) {
        let Some((kind, line)) = line.split_first() else { break };
        let mut current = vec![0u8; line.len()];
        for (at, raw) in line.iter().enumerate() {
            let before = |values: &[u8]| at.checked_sub(pixel).and_then(|at| values.get(at).copied()).unwrap_or(0);
            let left = before(&current);
            let up = above.get(at).copied().unwrap_or(0);
            let corner = before(&above);
            let predicted = match kind {
                0 => 0,
                1 => left,
                2 => up,
                3 => u8::midpoint(left, up),
                4 => paeth(left, up, corner),
                _ => return Err(Undecoded::Malformed),
            };
            if let Some(value) = current.get_mut(at) {
                *value = raw.wrapping_add(predicted);
            }
        }
        output.extend_from_slice(&current);
        above = current;
    }
    Ok(output)
}

fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let estimate = i16::from(left) + i16::from(up) - i16::from(corner);
    let distance = |value: u8| (estimate - i16::from(value)).unsigned_abs();
    if distance(left) <= distance(up) && distance(left) <= distance(corner) {
        left
    } else if distance(up) <= distance(corner) {
        up
    } else {
        corner
    }
}

fn tiff(mut bytes: Vec<u8>, row: usize, colours: usize, bits: usize) -> Result<Vec<u8>, Undecoded> {
    if bits != 8 {
        return Err(Undecoded::Unsupported);
    }
    for line in bytes.chunks_mut(row) {
        for at in colours..line.len() {
            let left = line.get(at - colours).copied().unwrap_or(0);
            if let Some(value) = line.get_mut(at) {
                *value = value.wrapping_add(left);
            }
        }
    }
    Ok(bytes)
}

fn ascii_hexadecimal(input: &[u8]) -> Vec<u8> {
    let mut output = Vec::with_capacity(input.len() / 2);
    let mut half: Option<u8> = None;
    for digit in input.iter().take_while(|byte| **byte != b'>').filter_map(|byte| lexer::hexadecimal(*byte)) {
        match half.take() {
            Some(high) => output.push((high << 4) | digit),
            None => half = Some(digit),
        }
    }
    output.extend(half.map(|high| high << 4));
    output
}

fn ascii85(input: &[u8]) -> Result<Vec<u8>, Undecoded> {
    let mut output = Vec::with_capacity(input.len());
    let mut group: Vec<u8> = Vec::with_capacity(5);
    for byte in input.iter().copied().filter(|byte| !lexer::is_space(*byte)) {
        match byte {
            b'~' => break,
            b'z' if group.is_empty() => output.extend([0; 4]),
            b'!'..=b'u' => group.push(byte - b'!'),
            _ => return Err(Undecoded::Malformed),
        }
        if group.len() == 5 {
            flush85(&mut group, 4, &mut output)?;
        }
    }
    if group.len() > 1 {
        let kept = group.len() - 1;
        group.resize(5, 84);
        flush85(&mut group, kept, &mut output)?;
    }
    Ok(output)
}

fn flush85(group: &mut Vec<u8>, kept: usize, output: &mut Vec<u8>) -> Result<(), Undecoded> {
    let value = group.drain(..).fold(0u64, |value, digit| value * 85 + u64::from(digit));
    let value = u32::try_from(value).map_err(|_| Undecoded::Malformed)?;
    output.extend(value.to_be_bytes().into_iter().take(kept));
    Ok(())
}

fn run_length(input: &[u8], limit: usize) -> Result<Vec<u8>, Undecoded> {
    let mut output = Vec::new();
    let mut rest = input;
    while let Some((length, tail)) = rest.split_first() {
        let length = usize::from(*length);
        if length == 128 {
            break;
        }
        if length < 128 {
            let (run, after) = tail.split_at_checked(length + 1).ok_or(Undecoded::Malformed)?;
            output.extend_from_slice(run);
            rest = after;
        } else {
            let (byte, after) = tail.split_first().ok_or(Undecoded::Malformed)?;
            output.resize(output.len() + 257 - length, *byte);
            rest = after;
        }
        if output.len() > limit {
            return Err(Undecoded::TooLarge);
        }
    }
    Ok(output)
}

/// LZW with codes of 9 to 12 bits, first bit highest, as PDF has it.
fn lzw(input: &[u8], parameters: &Dictionary, limit: usize) -> Result<Vec<u8>, Undecoded> {
    const CLEAR: usize = 256;
    const END: usize = 257;
    let early = parameter(parameters, "EarlyChange", 1).min(1);
    let mut output: Vec<u8> = Vec::new();
    // An entry is a stretch of the output: where the earlier one began, and one byte more.
    let mut table: Vec<(usize, usize)> = Vec::new();
    let mut last: Option<(usize, usize)> = None;
    let (mut bits, mut held, mut width) = (0u32, 0u32, 9u32);
    for byte in input {
        bits = (bits << 8) | u32::from(*byte);
        held += 8;
        if held < width {
            continue;
        }
        held -= width;
        let code = usize::try_from((bits >> held) & ((1 << width) - 1)).unwrap_or(END);
        bits &= (1 << held) - 1;
        match code {
            CLEAR => {
                table.clear();
                last = None;
                width = 9;
                continue;
            }
            END => break,
            _ => {}
        }
        let start = output.len();
        if let Ok(byte) = u8::try_from(code) {
            output.push(byte);
        } else {
            let next = table.len() + 258;
            let (from, length) = match (code < next, last) {
                (true, _) => *table.get(code - 258).ok_or(Undecoded::Malformed)?,
                // The code that is only now being made: the last stretch and its own first byte.
                (false, Some((from, length))) if code == next => (from, length + 1),
                _ => return Err(Undecoded::Malformed),
            };
            if start.saturating_add(length) > limit {
                return Err(Undecoded::TooLarge);
            }
            for at in from..from + length {
                let byte = output.get(at).copied().ok_or(Undecoded::Malformed)?;
                output.push(byte);
            }
        }
        if let Some((from, length)) = last
            && table.len() < 4096 - 258
        {
            table.push((from, length + 1));
        }
        last = Some((start, output.len() - start));
        width = match table.len() + 258 + early {
            0..=511 => 9,
            512..=1023 => 10,
            1024..=2047 => 11,
            _ => 12,
        };
    }
    Ok(output)
}

/// Decodes a stream that stands alone: no parameter may be a reference, nothing may be damaged.
pub(super) fn decode_strictly(bytes: &[u8], stream: &Stream, limit: usize) -> Result<Vec<u8>, Undecoded> {
    let list = |key: &str| match stream.dictionary.get(key) {
        None | Some(Object::Null) => Vec::new(),
        Some(Object::Array(items)) => items.clone(),
        Some(other) => vec![other.clone()],
    };
    let parameters = list("DecodeParms");
    let mut steps = Vec::new();
    for (at, filter) in list("Filter").iter().enumerate() {
        let name = filter.as_name().ok_or(Undecoded::Malformed)?.to_vec();
        let parameters = parameters.get(at).and_then(Object::as_dictionary).cloned().unwrap_or_default();
        steps.push(Step { name, parameters });
    }
    decode(bytes.get(stream.range.clone()).unwrap_or_default(), &steps, limit, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lzw_reads_the_example_of_the_standard() {
        let encoded = [0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01];
        let decoded = lzw(&encoded, &Dictionary::default(), 100).unwrap();
        assert_eq!(decoded, [45, 45, 45, 45, 45, 65, 45, 45, 45, 66]);
    }

    #[test]
    fn a_damaged_stream_gives_what_came_before() {
        use std::io::Write;

        for length in [1_usize, 40, 9_628, 100_000] {
            let plain: Vec<u8> = (0..length).map(|at| u8::try_from(at * 31 % 251).unwrap()).collect();
            let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
            encoder.write_all(&plain).unwrap();
            let mut encoded = encoder.finish().unwrap();
            // The checksum at its end is wrong.
            *encoded.last_mut().unwrap() ^= 1;
            assert!(inflate(&encoded, 1 << 20, true).unwrap() == plain, "{length}");
            assert_eq!(inflate(&encoded, 1 << 20, false), Err(Undecoded::Malformed));
            if length > 1 {
                let cut = inflate(&encoded, length - 1, true);
                assert!(cut.is_err() || cut.unwrap().len() < length);
            }
        }
        assert_eq!(inflate(b"no stream", 100, true), Err(Undecoded::Malformed));
    }

    #[test]
    fn a_flushed_stream_is_whole_and_a_cut_one_is_not() {
        use std::io::Write;

        for length in [0_usize, 1, 40, 9_628, 100_000] {
            let plain: Vec<u8> = (0..length).map(|at| u8::try_from(at * 31 % 251).unwrap()).collect();
            let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
            encoder.write_all(&plain).unwrap();
            encoder.flush().unwrap();
            let flushed = encoder.get_ref().clone();
            assert!(inflate(&flushed, 1 << 20, false).unwrap() == plain, "{length}");
            let cut = flushed.get(..flushed.len() - 1).unwrap();
            assert_eq!(inflate(cut, 1 << 20, false), Err(Undecoded::Malformed), "{length}");
        }
    }

    #[test]
    fn text_filters_decode() {
        assert_eq!(ascii85(b"87cURD]i,\"Ebo80~>").unwrap(), b"Hello World!");
        assert_eq!(ascii_hexadecimal(b"48 656C6c6f>zz"), b"Hello");
        assert_eq!(run_length(&[2, b'a', b'b', b'c', 254, b'x', 128, 9], 100).unwrap(), b"abcxxx");
        assert_eq!(run_length(&[129, b'x', 129, b'x'], 100), Err(Undecoded::TooLarge));
    }
}
