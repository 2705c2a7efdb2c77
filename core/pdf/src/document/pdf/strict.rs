//! Whether a revision is written so that every reader takes the same from it.
//!
//! Readers repair what they find wrong, each in its own way: most look through the whole file for whatever begins like
//! an object, and show what no cross-reference names. So what is appended to a signed file may leave them nothing to
//! repair, and hold nothing beside what it names.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

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
        // A reference to a dictionary: some readers follow no other to the catalog.
        let root = own.trailer.get("Root").and_then(Object::as_reference)?;
        is(matches!(self.object_at(revision, root), Object::Dictionary(_)))?;
        // A file is read from its linearized beginning where it is as long as that says: it says so of what it was.
        is(self.linearized_length().is_none_or(|length| length <= before.end))?;
        let mut places = Vec::new();
        let mut packed = BTreeMap::new();
        for (number, place) in self.named_in(revision) {
            match place {
                Location::Offset(offset, generation) if offset >= before.end => {
                    let end = self.end_of_object(revision, offset, ObjectId { number, generation })?;
                    places.push((offset, end));
                }
                // What stands in the bytes before is what was named there.
                Location::Offset(..) => is(self.location_at(revision.checked_sub(1)?, number) == place)?,
                Location::Compressed(stream, index) => {
                    let listed = match packed.entry(stream) {
                        Entry::Occupied(known) => known.into_mut(),
                        Entry::Vacant(new) => new.insert(self.packed_in(revision, stream)?),
                    };
                    is(listed.get(usize::try_from(index).ok()?) == Some(&number))?;
                }
                Location::Contested => return None,
                Location::Free => {}
            }
            self.leads_somewhere(revision, number, place)?;
        }
        // A table for readers that know no streams, with a stream beside it.
        if let Some(hidden) = own.trailer.get("XRefStm") {
            let at = hidden.as_integer().and_then(|at| usize::try_from(at).ok())?.saturating_add(self.base());
            is((before.end..own.reference).contains(&at))?;
            let end = self.end_of_object(revision, at, Lexer::new(bytes, at).id()?)?;
            places.push((at, end));
        }
        let end = if own.is_stream {
            // No wider than readers' numbers are: kinds and generations of four bytes, offsets of eight.
            let [kind, offset, generation] = own.trailer.get("W").and_then(Object::as_array)? else { return None };
            let fits = |width: &Object, most| width.as_integer().is_some_and(|width| (0..=most).contains(&width));
            is(fits(kind, 4) && fits(offset, 8) && fits(generation, 4))?;
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

    /// How long the file was when it was linearized, by its own word; none where it was not.
    fn linearized_length(&self) -> Option<usize> {
        let mut lexer = Lexer::new(self.bytes(), self.base());
        lexer.id()?;
        is(lexer.take(b"obj"))?;
        let Some(Object::Dictionary(first)) = lexer.object() else { return None };
        first.get("Linearized")?;
        let length = first.get("L").and_then(Object::as_integer).and_then(|length| usize::try_from(length).ok());
        Some(length.map_or(usize::MAX, |length| length.saturating_add(self.base())))
    }

    /// The numbers of the objects that an object stream packs, each of which is listed once and ends before the next.
    fn packed_in(&self, revision: usize, stream: u32) -> Option<Vec<u32>> {
        let packed = self.object_stream(revision, stream)?;
        let mut numbers = Vec::with_capacity(packed.places.len());
        let mut known = BTreeSet::new();
        let mut end = 0;
        for (number, place) in &packed.places {
            is(known.insert(*number) && *place >= end)?;
            let mut lexer = Lexer::unplaced(&packed.bytes, *place);
            lexer.object()?;
            end = lexer.position();
            numbers.push(*number);
        }
        self.charge(packed.bytes.len())?;
        is(packed.is_whole).map(|()| numbers)
    }

    /// Whether what an object newly points at is there: some readers look for what is not, in all of the file.
    fn leads_somewhere(&self, revision: usize, number: u32, place: Location) -> Option<()> {
        let before = revision.checked_sub(1)?;
        if self.location_at(before, number) == place {
            return Some(());
        }
        let refers = |revision| {
            let mut numbers = Vec::new();
            self.read_numbered(revision, number).iter().for_each(|object| object.references(&mut numbers));
            numbers
        };
        let known: BTreeSet<u32> = refers(before).into_iter().collect();
        let is_there = |number: &u32| known.contains(number) || self.location_at(revision, *number) != Location::Free;
        is(refers(revision).iter().all(is_there))
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
        let blank = blanks(bytes, at).unwrap_or(at);
        if let Some(end) = word(bytes, blank, b"trailer") {
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
            is(generation <= *b"65535")?;
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
