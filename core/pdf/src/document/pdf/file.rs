//! The file as a whole: objects by name, as of any revision.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    rc::Rc,
};

use super::{
    Dictionary, Object, ObjectId, Revision, Stream,
    filter::{self, Step, Undecoded},
    lexer::Lexer,
    reference::{self, Location},
    revision::{self, History},
};
use dengji_base::finding::{Code, Failure, FailureKind, Finding};

/// References that lead to references are followed so far.
const MAX_HOPS: u32 = 16;

/// What one stream of a small file may hold, in bytes.
const MAX_STREAM: usize = 20 << 20;

/// The objects of an object stream: its decoded bytes, and number and place of each object.
pub(super) struct Compressed {
    pub(super) bytes: Vec<u8>,
    pub(super) places: Vec<(u32, usize)>,
    /// Whether as many objects are listed as it says.
    pub(super) is_whole: bool,
}

/// A file that was opened. It borrows the bytes, and reads what it is asked for.
pub struct PdfFile<'a> {
    bytes: &'a [u8],
    history: History,
    /// What may still be decoded, in bytes.
    room: Cell<usize>,
    /// What may still be read, in bytes.
    work: Cell<usize>,
    /// Why reading was given up, in whole or in part; each reason once.
    given_up: RefCell<Vec<Code>>,
    /// Whether a budget is spent: then nothing is read any more.
    is_spent: Cell<bool>,
    streams: RefCell<BTreeMap<usize, Option<Rc<Compressed>>>>,
    /// Lengths of streams are objects themselves; so deep is the reader in them.
    depth: Cell<u32>,
}

impl<'a> PdfFile<'a> {
    /// Opens a file: header, cross-references, trailers. Objects are read later.
    ///
    /// Fails as `Document` with `pdf.header`, `pdf.start_missing`, `pdf.start_wrong`, `pdf.cross_reference`,
    /// `pdf.trailer`, `pdf.reference_loop`, `pdf.too_many_revisions` or `pdf.too_many_objects`; as `Unsupported` with
    /// `pdf.encrypted`.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Failure> {
        let history = revision::read(bytes)?;
        let file = Self {
            bytes,
            history,
            room: Cell::new((32usize << 20).max(bytes.len().saturating_mul(10))),
            work: Cell::new((32usize << 20).max(bytes.len().saturating_mul(40))),
            given_up: RefCell::new(Vec::new()),
            is_spent: Cell::new(false),
            streams: RefCell::new(BTreeMap::new()),
            depth: Cell::new(0),
        };
        if file.catalog().is_empty() {
            let code = file.given_up.borrow().first().copied().unwrap_or(Code::PdfCatalogMissing);
            return Err(Failure::new(FailureKind::Document, Finding::new(code, "")));
        }
        Ok(file)
    }

    /// The file's bytes.
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// From where its offsets count: the place of the header, or zero.
    pub fn base(&self) -> usize {
        self.history.base
    }

    /// What was wrong in small things and is tolerated.
    pub fn slips(&self) -> &[Finding] {
        &self.history.slips
    }

    /// Whether reading was given up, because the file asks for too much work or leads back to itself; then what was
    /// read is incomplete.
    pub fn exhausted(&self) -> Option<Failure> {
        self.unread().into_iter().next().map(|finding| Failure::new(FailureKind::Document, finding))
    }

    /// All reasons for which something was not read.
    pub(crate) fn unread(&self) -> Vec<Finding> {
        self.given_up.borrow().iter().map(|code| Finding::new(*code, "")).collect()
    }

    /// Whether something was left unread for that reason.
    pub(crate) fn gave_up(&self, code: Code) -> bool {
        self.given_up.borrow().contains(&code)
    }

    /// Whether a budget is spent. What is read from then on says nothing.
    pub(crate) fn is_spent(&self) -> bool {
        self.is_spent.get()
    }

    /// The revisions, from the first to the last; never empty.
    pub fn revisions(&self) -> &[Revision] {
        &self.history.revisions
    }

    /// The number of the last revision.
    pub fn last_revision(&self) -> usize {
        self.history.revisions.len().saturating_sub(1)
    }

    /// The last revision's trailer.
    pub fn trailer(&self) -> &Dictionary {
        static NONE: std::sync::LazyLock<Dictionary> = std::sync::LazyLock::new(Dictionary::default);
        self.history.revisions.last().map_or(&*NONE, |revision| &revision.trailer)
    }

    /// What the last `startxref` names, as a `/Prev` must name it: counted from [`Self::base`].
    pub fn startxref(&self) -> usize {
        self.history.revisions.last().map_or(0, |revision| revision.reference.saturating_sub(self.history.base))
    }

    /// Whether the last revision's cross-references are a stream.
    pub fn last_is_stream(&self) -> bool {
        self.history.revisions.last().is_some_and(|revision| revision.is_stream)
    }

    /// The lowest object number that no revision uses or names in its `/Size`.
    pub fn next_number(&self) -> u32 {
        let highest = self.history.entries.last().map_or(0, |(number, ..)| *number);
        let size = self.trailer().get("Size").and_then(Object::as_integer).and_then(|size| u32::try_from(size).ok());
        highest.saturating_add(1).max(size.filter(|size| *size <= 8_388_607).unwrap_or(0))
    }

    /// The catalog; empty when there is none.
    pub fn catalog(&self) -> Dictionary {
        self.catalog_at(self.last_revision())
    }

    /// The catalog of a revision.
    pub fn catalog_at(&self, revision: usize) -> Dictionary {
        let root = self.history.revisions.get(revision).and_then(|revision| revision.trailer.get("Root"));
        root.map(|root| self.resolve_at(revision, root))
            .and_then(|root| root.as_dictionary().cloned())
            .unwrap_or_default()
    }

    /// An object as it is now. `Null` when there is none, or none that can be read.
    pub fn object(&self, id: ObjectId) -> Object {
        self.object_at(self.last_revision(), id)
    }

    /// An object as it was in a revision.
    pub fn object_at(&self, revision: usize, id: ObjectId) -> Object {
        self.read_at(revision, id).unwrap_or(Object::Null)
    }

    /// The same; `None` where something stands that cannot be read.
    pub(crate) fn read_at(&self, revision: usize, id: ObjectId) -> Option<Object> {
        match self.location_at(revision, id.number) {
            Location::Offset(offset, generation) if generation == id.generation => {
                self.uncompressed(revision, offset, id)
            }
            Location::Compressed(stream, index) if id.generation == 0 => {
                self.compressed(revision, stream, index, id.number)
            }
            Location::Contested => None,
            _ => Some(Object::Null),
        }
    }

    /// The object under a number, whatever its generation; `None` where something stands that cannot be read.
    pub(crate) fn read_numbered(&self, revision: usize, number: u32) -> Option<Object> {
        let generation = match self.location_at(revision, number) {
            Location::Offset(_, generation) => generation,
            _ => 0,
        };
        self.read_at(revision, ObjectId { number, generation })
    }

    /// What a value means: the object it refers to, or itself.
    pub fn resolve(&self, object: &Object) -> Object {
        self.resolve_at(self.last_revision(), object)
    }

    /// What a value means in a revision.
    pub fn resolve_at(&self, revision: usize, object: &Object) -> Object {
        let Object::Reference(id) = object else {
            return object.clone();
        };
        let mut next = *id;
        for _ in 0..MAX_HOPS {
            match self.object_at(revision, next) {
                Object::Reference(id) => next = id,
                object => return object,
            }
        }
        Object::Null
    }

    /// The value under a key of a dictionary, in a revision; `Null` when there is none.
    pub fn get_at(&self, revision: usize, dictionary: &Dictionary, key: &str) -> Object {
        dictionary.get(key).map_or(Object::Null, |value| self.resolve_at(revision, value))
    }

    /// What a stream holds, decoded. `None` when it is not what its filters say, when a filter is one for images, or
    /// when more than `limit` bytes come out.
    pub fn data(&self, stream: &Stream, limit: usize) -> Option<Vec<u8>> {
        self.data_at(self.last_revision(), stream, limit)
    }

    /// The same, with what the stream refers to as of a revision.
    pub(crate) fn data_at(&self, revision: usize, stream: &Stream, limit: usize) -> Option<Vec<u8>> {
        self.decode(revision, stream, limit, true).ok()
    }

    /// A stream's bytes as they stand in the file.
    pub fn raw(&self, stream: &Stream) -> &'a [u8] {
        self.bytes.get(stream.range.clone()).unwrap_or_default()
    }

    /// Where an object stands as of a revision.
    pub(crate) fn location_at(&self, revision: usize, number: u32) -> Location {
        self.entry_at(revision, number).map_or(Location::Free, |(_, location)| location)
    }

    /// The same, with the revision that says so.
    fn entry_at(&self, revision: usize, number: u32) -> Option<(usize, Location)> {
        let key = (number, u32::try_from(revision).unwrap_or(u32::MAX));
        let entries = &self.history.entries;
        let after = entries.partition_point(|(number, revision, _)| (*number, *revision) <= key);
        let (found, brought, location) = entries.get(after.checked_sub(1)?)?;
        Some((usize::try_from(*brought).ok()?, *location)).filter(|_| *found == number)
    }

    /// Before which place an object must end: where the file ended when the object was brought.
    fn end_of(&self, revision: usize, number: u32) -> usize {
        let brought = self.entry_at(revision, number).map_or(0, |(brought, _)| brought);
        let mut since = self.history.revisions.iter().skip(brought);
        since.find(|revision| revision.is_closed).map_or(self.bytes.len(), |revision| revision.end)
    }

    /// The highest number below which a revision's trailer says that all objects lie; some readers drop the others.
    pub(crate) fn size_at(&self, revision: usize) -> Option<u32> {
        let size = self.history.revisions.get(revision)?.trailer.get("Size")?.as_integer()?;
        u32::try_from(size.max(0)).ok()
    }

    /// The objects that stand in the file as of a revision and that its trailer leaves out.
    pub(crate) fn cut_off(&self, revision: usize) -> std::collections::BTreeSet<u32> {
        let Some(size) = self.size_at(revision) else { return std::collections::BTreeSet::new() };
        let from = self.history.entries.partition_point(|(number, ..)| *number < size);
        let numbers = self.history.entries.iter().skip(from).map(|(number, ..)| *number);
        numbers.filter(|number| self.location_at(revision, *number) != Location::Free).collect()
    }

    /// The objects that a revision names in its cross-references, with their places.
    pub(crate) fn named_in(&self, revision: usize) -> impl Iterator<Item = (u32, Location)> {
        let named = self.history.named.get(revision).map(Vec::as_slice).unwrap_or_default();
        named.iter().filter_map(|at| self.history.entries.get(*at)).map(|(number, _, place)| (*number, *place))
    }

    /// The objects that stand by themselves, as a revision brought them.
    pub(crate) fn uncompressed_in(&self, revision: usize) -> impl Iterator<Item = ObjectId> {
        self.named_in(revision).filter_map(|(number, place)| match place {
            Location::Offset(_, generation) => Some(ObjectId { number, generation }),
            _ => None,
        })
    }

    /// Counts work; once too much was asked for, nothing is read any more.
    pub(crate) fn charge(&self, bytes: usize) -> Option<()> {
        if self.is_spent.get() {
            return None;
        }
        let Some(rest) = self.work.get().checked_sub(bytes) else {
            self.give_up(Code::PdfTooComplex);
            return None;
        };
        self.work.set(rest);
        Some(())
    }

    /// Says that the file asks for too much, or leads back to itself. What is too large or too complex ends all
    /// reading; the rest of a tree that is left out leaves other things to be read.
    pub(crate) fn give_up(&self, code: Code) {
        if matches!(code, Code::PdfTooComplex | Code::PdfTooLarge) {
            self.is_spent.set(true);
        }
        let mut given_up = self.given_up.borrow_mut();
        if !given_up.contains(&code) {
            given_up.push(code);
        }
    }

    /// The objects that were ever packed into streams, with the stream of each.
    pub(crate) fn packed(&self) -> impl Iterator<Item = (u32, u32)> {
        self.history.entries.iter().filter_map(|(number, _, place)| match place {
            Location::Compressed(stream, _) => Some((*stream, *number)),
            _ => None,
        })
    }

    fn uncompressed(&self, revision: usize, offset: usize, id: ObjectId) -> Option<Object> {
        self.charge(16)?;
        let end_of_revision = self.end_of(revision, id.number);
        let beyond = || {
            self.give_up(Code::PdfObjectBeyond);
            None
        };
        let mut lexer = reference::head(self.bytes, offset, id)?;
        let start = lexer.position();
        let object = lexer.object();
        self.charge(lexer.position().saturating_sub(start))?;
        if lexer.position() > end_of_revision {
            return beyond();
        }
        let object = object?;
        let Object::Dictionary(dictionary) = object else {
            return Some(object);
        };
        let mut ahead = lexer.clone();
        if reference::body_start(&mut ahead).is_none() {
            return Some(Object::Dictionary(dictionary));
        }
        let length = match dictionary.get("Length") {
            Some(length @ Object::Reference(_)) => {
                // A length that is itself a stream with a length, and so on.
                if self.depth.get() >= 4 {
                    return None;
                }
                self.depth.set(self.depth.get() + 1);
                let length = self.resolve_at(revision, length);
                self.depth.set(self.depth.get() - 1);
                length
            }
            Some(length) => length.clone(),
            None => Object::Null,
        };
        let length = length.as_integer().and_then(|length| usize::try_from(length).ok());
        // What is appended would become part of it, for readers that believe the length.
        let body = ahead.position();
        if end_of_revision < self.bytes.len()
            && length.is_some_and(|length| body.saturating_add(length) > end_of_revision)
        {
            return beyond();
        }
        if let Some(length) = length
            && let Some((stream, _)) = reference::body(self.bytes, &mut lexer.clone(), dictionary.clone(), length)
        {
            return Some(Object::Stream(stream));
        }
        // Readers look for the end where the length is wrong.
        let start = reference::body_start(&mut lexer)?;
        let rest = self.bytes.get(start..)?;
        let found = rest.windows(9).position(|nine| nine == b"endstream");
        self.charge(found.unwrap_or(rest.len()))?;
        let mut end = start + found?;
        if end > end_of_revision {
            return beyond();
        }
        if end > start && self.bytes.get(end - 1) == Some(&b'\n') {
            end -= 1;
        }
        if end > start && self.bytes.get(end - 1) == Some(&b'\r') {
            end -= 1;
        }
        Some(Object::Stream(Stream { dictionary, range: start..end }))
    }

    fn compressed(&self, revision: usize, stream: u32, index: u32, number: u32) -> Option<Object> {
        let compressed = self.object_stream(revision, stream)?;
        let (_, place) = compressed.places.get(usize::try_from(index).ok()?).filter(|(found, _)| *found == number)?;
        let mut lexer = Lexer::unplaced(&compressed.bytes, *place);
        let object = lexer.object();
        self.charge(lexer.position().saturating_sub(*place).saturating_add(16))?;
        object
    }

    pub(super) fn object_stream(&self, revision: usize, stream: u32) -> Option<Rc<Compressed>> {
        let Location::Offset(offset, 0) = self.location_at(revision, stream) else {
            return None;
        };
        let id = ObjectId { number: stream, generation: 0 };
        let known = self.streams.borrow().get(&offset).cloned();
        if let Some(known) = known {
            return known;
        }
        // Also a failure is remembered, or a broken stream would be decoded for each of its objects.
        let read = self.read_stream(revision, offset, id).map(Rc::new);
        self.streams.borrow_mut().insert(offset, read.clone());
        read
    }

    fn read_stream(&self, revision: usize, offset: usize, id: ObjectId) -> Option<Compressed> {
        let Some(Object::Stream(stream)) = self.uncompressed(revision, offset, id) else {
            return None;
        };
        if !stream.dictionary.get("Type").is_some_and(|kind| kind.is_name("ObjStm")) {
            return None;
        }
        let integer = |key: &str| {
            stream.dictionary.get(key).and_then(Object::as_integer).and_then(|value| usize::try_from(value).ok())
        };
        let (count, first) = (integer("N")?, integer("First")?);
        let bytes = match self.decode(revision, &stream, usize::MAX, false) {
            Ok(bytes) => bytes,
            Err(reason) => {
                if reason == Undecoded::TooLarge {
                    self.give_up(Code::PdfTooLarge);
                }
                return None;
            }
        };
        let mut lexer = Lexer::unplaced(&bytes, 0);
        let mut places = Vec::new();
        for _ in 0..count {
            // A count that promises more than there is ends with the data.
            let Some((number, place)) = lexer.unsigned().zip(lexer.unsigned()) else { break };
            places.push((u32::try_from(number).ok()?, first.checked_add(usize::try_from(place).ok()?)?));
        }
        Some(Compressed { is_whole: places.len() == count, bytes, places })
    }

    pub(super) fn decode(
        &self,
        revision: usize,
        stream: &Stream,
        limit: usize,
        partly: bool,
    ) -> Result<Vec<u8>, Undecoded> {
        let steps = self.steps(revision, &stream.dictionary)?;
        // A stream is held twice while it grows: alone it may not fill what all of them together may.
        let one = MAX_STREAM.max(self.bytes.len().saturating_mul(4));
        let all = self.room.get();
        let room = all.min(one);
        let decoded = filter::decode(self.raw(stream), &steps, limit.min(room), partly);
        match &decoded {
            Ok(bytes) => self.room.set(all.saturating_sub(bytes.len())),
            Err(Undecoded::TooLarge) => {
                self.room.set(all.saturating_sub(limit));
                if limit >= room {
                    self.give_up(Code::PdfTooLarge);
                }
            }
            Err(_) => self.room.set(all.saturating_sub(stream.range.len())),
        }
        decoded
    }

    fn steps(&self, revision: usize, dictionary: &Dictionary) -> Result<Vec<Step>, Undecoded> {
        let filters = match self.get_at(revision, dictionary, "Filter") {
            Object::Null => Vec::new(),
            Object::Array(filters) => filters,
            other => vec![other],
        };
        let parameters = match self.get_at(revision, dictionary, "DecodeParms") {
            Object::Array(parameters) => parameters,
            other => vec![other],
        };
        let mut steps = Vec::with_capacity(filters.len());
        for (at, filter) in filters.iter().enumerate().take(16) {
            let Object::Name(name) = self.resolve_at(revision, filter) else {
                return Err(Undecoded::Malformed);
            };
            let parameters = parameters.get(at).map(|parameters| self.resolve_at(revision, parameters));
            let mut parameters = parameters.and_then(|found| found.as_dictionary().cloned()).unwrap_or_default();
            for key in ["Predictor", "Colors", "BitsPerComponent", "Columns", "EarlyChange"] {
                if let Some(value @ Object::Reference(_)) = parameters.get(key) {
                    let value = self.resolve_at(revision, value);
                    parameters.set(key, value);
                }
            }
            steps.push(Step { name, parameters });
        }
        Ok(steps)
    }
}
