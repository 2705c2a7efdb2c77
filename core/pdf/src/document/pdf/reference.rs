//! Cross-reference sections: tables, streams, and the hybrid of both.

use std::collections::BTreeSet;

use super::{Dictionary, Object, ObjectId, Stream, filter::decode_strictly, lexer::Lexer, object};
use dengji_base::finding::Code;

/// Where an object stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Location {
    /// Nowhere: it was taken away, or never was.
    Free,
    /// In the file, from this offset on, under this generation.
    Offset(usize, u16),
    /// In an object stream, at this index.
    Compressed(u32, u32),
    /// Where readers disagree: one section names several places for it.
    Contested,
}

/// One section, as it was read.
pub(super) struct Section {
    /// Where it begins: at `xref`, or at the number of the stream's object.
    pub(super) start: usize,
    /// Behind its trailer or stream.
    pub(super) end: usize,
    pub(super) is_stream: bool,
    pub(super) is_hybrid: bool,
    pub(super) trailer: Dictionary,
    pub(super) entries: Vec<(u32, Location)>,
}

/// The highest object number that readers must bear (ISO 32000-1, annex C).
pub(super) const MAX_NUMBER: u64 = 8_388_607;

/// Reads the section at an offset. `base` is what offsets count from; `room` is how many entries may still come.
pub(super) fn read(bytes: &[u8], start: usize, base: usize, room: usize) -> Result<Section, Code> {
    let mut lexer = Lexer::new(bytes, start);
    if lexer.take(b"xref") {
        table(bytes, lexer, start, base, room)
    } else {
        let (trailer, entries, end) = stream(bytes, lexer, base, room)?;
        Ok(Section { start, end, is_stream: true, is_hybrid: false, trailer, entries })
    }
}

fn table(bytes: &[u8], mut lexer: Lexer<'_>, start: usize, base: usize, room: usize) -> Result<Section, Code> {
    let mut entries: Vec<(u32, Location)> = Vec::new();
    while !lexer.take(b"trailer") {
        let (first, count) = lexer.unsigned().zip(lexer.unsigned()).ok_or(Code::PdfCrossReference)?;
        let mut shift = 0;
        for at in 0..count {
            if entries.len() >= room {
                return Err(Code::PdfTooManyObjects);
            }
            let (offset, generation) = lexer.unsigned().zip(lexer.unsigned()).ok_or(Code::PdfCrossReference)?;
            let is_used = if lexer.take(b"n") {
                true
            } else if lexer.take(b"f") {
                false
            } else {
                return Err(Code::PdfCrossReference);
            };
            // Some writers begin at 1 what is the list's head, object 0.
            if at == 0 && first == 1 && !is_used && generation == 65_535 {
                shift = 1;
            }
            let number = first.saturating_add(at) - shift;
            if number > MAX_NUMBER {
                return Err(Code::PdfTooManyObjects);
            }
            let number = u32::try_from(number).map_err(|_| Code::PdfTooManyObjects)?;
            let location = match (is_used, usize::try_from(offset), u16::try_from(generation)) {
                // Offset zero is where the header stands: such an entry means that there is no object.
                (true, Ok(offset @ 1..), Ok(generation)) => Location::Offset(offset.saturating_add(base), generation),
                (true, Ok(0), _) | (false, ..) => Location::Free,
                // Some readers cut what does not fit, and find an object.
                (true, ..) => Location::Contested,
            };
            entries.push((number, location));
        }
    }
    let Some(Object::Dictionary(trailer)) = lexer.object() else {
        return Err(Code::PdfTrailer);
    };
    let end = lexer.position();
    let mut is_hybrid = false;
    let hidden = trailer.get("XRefStm").filter(|value| **value != Object::Null);
    if let Some(at) = hidden {
        // Readers take what is no whole number for one, each in its own way.
        let at = at.as_integer().ok_or(Code::PdfTrailer)?;
        is_hybrid = true;
        let at = usize::try_from(at).map_err(|_| Code::PdfCrossReference)?.saturating_add(base);
        let left = room.saturating_sub(entries.len());
        let (_, hidden, _) = stream(bytes, Lexer::new(bytes, at), base, left)?;
        // What the table calls free is what the stream may show to readers that know such streams; what it does not show is
        // free for them too.
        let shown: BTreeSet<u32> = hidden.iter().map(|(number, _)| *number).collect();
        entries.retain(|(number, location)| *location != Location::Free || !shown.contains(number));
        entries.extend(hidden);
    }
    sort(&mut entries);
    Ok(Section { start, end, is_stream: false, is_hybrid, trailer, entries })
}

/// By number. Of several entries for one number some readers take the first and some the last.
fn sort(entries: &mut Vec<(u32, Location)>) {
    entries.sort_by_key(|(number, _)| *number);
    entries.dedup_by(|again, kept| {
        let is_again = again.0 == kept.0;
        if is_again && again.1 != kept.1 {
            kept.1 = Location::Contested;
        }
        is_again
    });
}

type Read = (Dictionary, Vec<(u32, Location)>, usize);

fn stream(bytes: &[u8], mut lexer: Lexer<'_>, base: usize, room: usize) -> Result<Read, Code> {
    let broken = Code::PdfCrossReference;
    lexer.id().ok_or(broken)?;
    if !lexer.take(b"obj") {
        return Err(broken);
    }
    let Some(Object::Dictionary(dictionary)) = lexer.object() else {
        return Err(broken);
    };
    if !dictionary.get("Type").is_some_and(|kind| kind.is_name("XRef")) {
        return Err(broken);
    }
    // A length by reference would need the cross-references that are being read.
    let length = dictionary.get("Length").and_then(Object::as_integer).and_then(|length| usize::try_from(length).ok());
    let (stream, end) = body(bytes, &mut lexer, dictionary, length.ok_or(broken)?).ok_or(broken)?;
    let data = decode_strictly(bytes, &stream, room.saturating_mul(32).max(1 << 16)).map_err(|_| broken)?;
    let entries = rows(&stream.dictionary, &data, base, room)?;
    Ok((stream.dictionary, entries, end))
}

/// The stream whose dictionary was just read, if its length leads to its end.
pub(super) fn body(
    bytes: &[u8],
    lexer: &mut Lexer<'_>,
    dictionary: Dictionary,
    length: usize,
) -> Option<(Stream, usize)> {
    let start = body_start(lexer)?;
    let end = start.checked_add(length).filter(|end| *end <= bytes.len())?;
    let mut after = Lexer::new(bytes, end);
    if !after.take(b"endstream") {
        return None;
    }
    let end_of_object = {
        let mut rest = after.clone();
        if rest.take(b"endobj") { rest.position() } else { after.position() }
    };
    Some((object::Stream { dictionary, range: start..end }, end_of_object))
}

/// Goes over `stream` and the line end that belongs to it.
pub(super) fn body_start(lexer: &mut Lexer<'_>) -> Option<usize> {
    lexer.skip_space();
    if lexer.word() != b"stream" {
        return None;
    }
    if lexer.peek() == Some(b'\r') {
        lexer.byte();
    }
    if lexer.peek() == Some(b'\n') {
        lexer.byte();
    }
    Some(lexer.position())
}

fn rows(dictionary: &Dictionary, data: &[u8], base: usize, room: usize) -> Result<Vec<(u32, Location)>, Code> {
    let broken = Code::PdfCrossReference;
    let widths = dictionary.get("W").and_then(Object::as_array).ok_or(broken)?;
    let widths: Vec<usize> = widths
        .iter()
        .map(|width| width.as_integer().and_then(|width| usize::try_from(width).ok()).filter(|width| *width <= 8))
        .collect::<Option<_>>()
        .ok_or(broken)?;
    let [kind, second, third] = widths.as_slice() else {
        return Err(broken);
    };
    let row = kind + second + third;
    if row == 0 {
        return Err(broken);
    }
    let size = dictionary.get("Size").and_then(Object::as_integer).ok_or(broken)?;
    let whole = [Object::Integer(0), Object::Integer(size)];
    let index = dictionary.get("Index").and_then(Object::as_array).unwrap_or(&whole);
    let mut entries = Vec::new();
    let mut rows = data.chunks_exact(row);
    for pair in index.chunks_exact(2) {
        let [first, count] = pair else { break };
        let first = first.as_integer().and_then(|first| u64::try_from(first).ok()).ok_or(broken)?;
        let count = count.as_integer().and_then(|count| u64::try_from(count).ok()).ok_or(broken)?;
        for number in first..first.saturating_add(count) {
            // A table that ends early leaves the rest out; the number of rows is bounded by the data.
            let Some(cells) = rows.next() else { break };
            if number > MAX_NUMBER || entries.len() >= room {
                return Err(Code::PdfTooManyObjects);
            }
            let (kind_cell, rest) = cells.split_at_checked(*kind).ok_or(broken)?;
            let (second_cell, third_cell) = rest.split_at_checked(*second).ok_or(broken)?;
            let value = |cell: &[u8]| cell.iter().fold(0u64, |value, byte| (value << 8) | u64::from(*byte));
            let kind = if kind_cell.is_empty() { 1 } else { value(kind_cell) };
            let (second, third) = (value(second_cell), value(third_cell));
            let location = match kind {
                1 => match (usize::try_from(second), u16::try_from(third)) {
                    (Ok(offset), Ok(generation)) => Location::Offset(offset.saturating_add(base), generation),
                    _ => Location::Contested,
                },
                2 => match (u32::try_from(second), u32::try_from(third)) {
                    (Ok(stream), Ok(index)) => Location::Compressed(stream, index),
                    _ => Location::Contested,
                },
                0 => Location::Free,
                // For the standard it is nothing, and some readers take it otherwise.
                _ => Location::Contested,
            };
            entries.push((u32::try_from(number).map_err(|_| broken)?, location));
        }
    }
    sort(&mut entries);
    Ok(entries)
}

/// The object at an offset, which must bear this name.
pub(super) fn head(bytes: &[u8], offset: usize, id: ObjectId) -> Option<Lexer<'_>> {
    let mut lexer = Lexer::new(bytes, offset);
    (lexer.id() == Some(id) && lexer.take(b"obj")).then_some(lexer)
}
