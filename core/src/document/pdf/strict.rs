//! Whether a revision is written so that every reader takes the same from it.
//!
//! Readers repair what they find wrong, each in its own way: most look through the whole file for whatever begins like
//! an object, and show what no cross-reference names. So what is appended to a signed file may leave them nothing to
//! repair, and hold nothing beside what it names.

use super::{
    Object, ObjectId, PdfFile, Revision,
    lexer::{Lexer, is_space},
    reference::{self, Location},
};

/// Some readers look for the end of a file in its last kilobyte only.
const MOST_TRAILING: usize = 512;
/// As many blanks stand between the words behind a section.
const MOST_BLANKS: usize = 4;
/// Length of an entry of a table.
const ENTRY: usize = 20;

impl PdfFile<'_> {
    /// Whether a revision that was appended leaves readers something to repair, or holds more than it names.
    pub(crate) fn is_loose(&self, revision: usize) -> bool {
        let before = revision.checked_sub(1).and_then(|before| self.revisions().get(before));
        let (Some(before), Some(own)) = (before, self.revisions().get(revision)) else {
            return false;
        };
        let size = own.end.saturating_sub(before.end);
        self.charge(size).is_some() && self.strictly(revision, before, own).is_none()
    }

    fn strictly(&self, revision: usize, before: &Revision, own: &Revision) -> Option<()> {
        let bytes = self.bytes();
        is(own.is_closed && own.reference >= before.end)?;
        let previous = own.trailer.get("Prev")?.as_integer().and_then(|at| usize::try_from(at).ok())?;
        is(self.is_at(previous, before.reference))?;
        // What lies beyond a size that is too small, is told elsewhere.
        let size = own.trailer.get("Size")?.as_integer().and_then(|size| u64::try_from(size).ok())?;
        is((1..=reference::MAX_NUMBER + 1).contains(&size))?;
        let mut places = Vec::new();
        for (number, place) in self.named_in(revision) {
            match place {
                Location::Offset(offset, generation) => {
                    let end = self.end_of_object(revision, offset, ObjectId { number, generation })?;
                    if offset >= before.end {
                        places.push((offset, end));
                    }
                }
                Location::Contested => return None,
                Location::Free | Location::Compressed(..) => {}
            }
        }
        // A table for readers that know no streams, with a stream beside it.
        if let Some(hidden) = own.trailer.get("XRefStm") {
            let at = hidden.as_integer().and_then(|at| usize::try_from(at).ok())?.saturating_add(self.base());
            is((before.end..own.reference).contains(&at))?;
            let end = self.end_of_object(revision, at, Lexer::new(bytes, at).id()?)?;
            places.push((at, end));
        }
        let end = if own.is_stream {
            let mut lexer = Lexer::new(bytes, own.reference);
            let id = lexer.id()?;
            let end = self.end_of_object(revision, own.reference, id)?;
            places.retain(|(offset, _)| *offset != own.reference);
            end
        } else {
            table(bytes, own.reference)?
        };
        places.sort_unstable();
        places.dedup();
        let mut at = before.end;
        for (offset, end) in places {
            gap(bytes.get(at..offset)?)?;
            at = end;
        }
        gap(bytes.get(at..own.reference)?)?;
        self.closes(end, own)?;
        let rest = bytes.get(own.end..)?;
        let is_last = revision == self.last_revision();
        is(!is_last || (rest.len() <= MOST_TRAILING && rest.iter().all(u8::is_ascii_whitespace)))
    }

    /// `startxref`, the exact offset, and the marker, with little between them.
    fn closes(&self, end: usize, own: &Revision) -> Option<()> {
        let bytes = self.bytes();
        let marker = own.marker_end.checked_sub(5)?;
        let tail = bytes.get(end..marker)?;
        let keyword = tail.windows(9).rposition(|nine| nine == b"startxref")?;
        gap(tail.get(..keyword)?)?;
        let number = tail.get(keyword + 9..)?;
        let digits = number.trim_ascii();
        is(number.len() <= digits.len() + 2 * MOST_BLANKS)?;
        is(number.first().is_some_and(u8::is_ascii_whitespace) && number.last().is_some_and(u8::is_ascii_whitespace))?;
        is((1..=10).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit))?;
        let named: usize = std::str::from_utf8(digits).ok()?.parse().ok()?;
        is(self.is_at(named, own.reference))
    }

    /// Whether an offset leads to a section: to its first byte, or to the line end before it, from which every reader goes on.
    fn is_at(&self, named: usize, section: usize) -> bool {
        let named = named.saturating_add(self.base());
        let is_line_end = || matches!(self.bytes().get(named), Some(b'\r' | b'\n'));
        named == section || (named.saturating_add(1) == section && is_line_end())
    }

    /// Behind the `endobj` of an object that stands exactly there, or behind the line end there.
    fn end_of_object(&self, revision: usize, offset: usize, id: ObjectId) -> Option<usize> {
        let bytes = self.bytes();
        let offset = if matches!(bytes.get(offset), Some(b'\r' | b'\n')) { offset + 1 } else { offset };
        is(bytes.get(offset).is_some_and(u8::is_ascii_digit))?;
        is(offset.checked_sub(1).and_then(|before| bytes.get(before)).is_none_or(|byte| !byte.is_ascii_digit()))?;
        let mut lexer = reference::head(bytes, offset, id)?;
        let object = lexer.object()?;
        if let Object::Dictionary(dictionary) = object
            && reference::body_start(&mut lexer.clone()).is_some()
        {
            let length = self.get_at(revision, &dictionary, "Length").as_integer();
            let length = length.and_then(|length| usize::try_from(length).ok())?;
            let (stream, _) = reference::body(bytes, &mut lexer.clone(), dictionary, length)?;
            lexer = Lexer::new(bytes, stream.range.end);
            is(lexer.take(b"endstream"))?;
        }
        is(lexer.take(b"endobj"))?;
        Some(lexer.position())
    }
}

fn is(holds: bool) -> Option<()> {
    holds.then_some(())
}

/// Blanks and comments, none of which a reader could take for an object or a section.
fn gap(bytes: &[u8]) -> Option<()> {
    const WORDS: [&[u8]; 4] = [b"obj", b"xref", b"trailer", b"stream"];
    let mut lines = bytes.split(|byte| matches!(byte, b'\r' | b'\n'));
    let is_plain = |line: &[u8]| {
        let code = line.iter().position(|byte| *byte == b'%').map_or(line, |at| line.get(..at).unwrap_or_default());
        code.iter().all(|byte| is_space(*byte))
            && !WORDS.iter().any(|word| line.windows(word.len()).any(|part| part == *word))
    };
    is(lines.all(is_plain))
}

/// The end of a table and its trailer, each entry of which has twenty bytes.
fn table(bytes: &[u8], at: usize) -> Option<usize> {
    let mut at = blanks(bytes, word(bytes, at, b"xref")?)?;
    loop {
        if let Some(end) = word(bytes, at, b"trailer") {
            let mut lexer = Lexer::new(bytes, end);
            lexer.object()?;
            return Some(lexer.position());
        }
        let (first, next) = digits(bytes, at)?;
        let (count, next) = digits(bytes, blanks(bytes, next)?)?;
        at = blanks(bytes, next)?;
        for number in first..first.checked_add(count)? {
            let end = at.checked_add(ENTRY)?;
            let [offset @ .., b' ', g0, g1, g2, g3, g4, b' ', kind, one, two] = bytes.get(at..end)? else {
                return None;
            };
            let generation = [*g0, *g1, *g2, *g3, *g4];
            is(offset.len() == 10 && offset.iter().chain(&generation).all(u8::is_ascii_digit))?;
            is(matches!((one, two), (b' ', b'\r' | b'\n') | (b'\r', b'\n')))?;
            match kind {
                // The head of the list of free objects.
                b'f' => is(number != 0 || generation == *b"65535")?,
                // Offset zero would be the header's.
                b'n' => is(number != 0 && offset.iter().any(|digit| *digit != b'0'))?,
                _ => return None,
            }
            is(first != 1 || number != 1 || *kind == b'n' || generation != *b"65535")?;
            at = end;
        }
    }
}

fn word(bytes: &[u8], at: usize, word: &[u8]) -> Option<usize> {
    bytes.get(at..)?.starts_with(word).then_some(at + word.len())
}

fn blanks(bytes: &[u8], at: usize) -> Option<usize> {
    let rest = bytes.get(at..)?;
    let count = rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    (1..=MOST_BLANKS).contains(&count).then_some(at + count)
}

fn digits(bytes: &[u8], at: usize) -> Option<(u64, usize)> {
    let rest = bytes.get(at..)?;
    let count = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let text = rest.get(..count).filter(|text| text.len() <= 10)?;
    Some((std::str::from_utf8(text).ok()?.parse().ok()?, at + count))
}
