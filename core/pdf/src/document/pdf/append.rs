//! Appends a revision to a file: the original bytes stay as they are, new and replaced objects follow, then
//! cross-references of the kind that the file's last revision has (ISO 32000, 7.5.6).

mod syntax;

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use syntax::{real, write_object};

use super::{Dictionary, Object, ObjectId, PdfFile};
use dengji_base::finding::{Code, Failure, FailureKind, Finding};
use dengji_crypto::crypto::sm3;

/// The largest file that comes out: ten digits are what a cross-reference table has room for.
const MAX_FILE: u64 = 9_999_999_999;

/// What a new object consists of.
enum Content {
    Object(Object),
    /// A dictionary, and the bytes of its stream.
    Stream(Dictionary, Vec<u8>),
    /// Bytes that are written as they are.
    Raw(Vec<u8>),
}

/// Objects that shall be appended to a file.
pub(crate) struct Addition<'a> {
    base: &'a [u8],
    trailer: &'a Dictionary,
    previous: usize,
    is_stream: bool,
    next: u32,
    /// Numbers that the file refers to without having such an object: what a new object of that number holds would become
    /// part of what refers to it.
    dangling: BTreeSet<u32>,
    objects: BTreeMap<ObjectId, Content>,
}

/// A new revision, which comes behind the file's bytes.
pub(crate) struct Appended<'a> {
    /// The file as it was.
    pub(crate) base: &'a [u8],
    /// The revision.
    pub(crate) tail: Vec<u8>,
    /// Where the body of each raw object begins: an offset in the revision.
    pub(crate) raw: Vec<(ObjectId, usize)>,
}

/// A file with what comes behind it: one allocation, so that a large file is held once besides the caller's.
pub(crate) fn joined(base: &[u8], tail: &[u8]) -> Vec<u8> {
    [base, tail].concat()
}

fn document(code: Code) -> Failure {
    Failure::new(FailureKind::Document, Finding::new(code, ""))
}

impl<'a> Addition<'a> {
    /// A revision that changes nothing yet.
    ///
    /// A file with bytes before its header is refused as `Document` with `signing.leading_bytes`: readers count offsets from
    /// the file's first byte or from the header's, and a signature counts them too.
    pub(crate) fn new(file: &'a PdfFile<'a>) -> Result<Self, Failure> {
        if file.base() > 0 {
            return Err(document(Code::SigningLeadingBytes));
        }
        Ok(Self {
            base: file.bytes(),
            trailer: file.trailer(),
            previous: file.startxref(),
            is_stream: file.last_is_stream(),
            next: file.next_number(),
            dangling: BTreeSet::new(),
            objects: BTreeMap::new(),
        })
    }

    /// Leaves a number alone to which the file refers already.
    pub(crate) fn avoid(&mut self, number: u32) {
        if number >= self.next {
            self.dangling.insert(number);
        }
    }

    /// The first number from here on to which nothing refers.
    fn free(&self, mut number: u32) -> u32 {
        while self.dangling.contains(&number) {
            number = number.saturating_add(1);
        }
        number
    }

    /// Takes the next free object number.
    pub(crate) fn reserve(&mut self) -> ObjectId {
        self.next = self.free(self.next);
        let id = ObjectId { number: self.next, generation: 0 };
        self.next = self.next.saturating_add(1);
        id
    }

    /// Adds an object.
    pub(crate) fn add(&mut self, object: Object) -> ObjectId {
        let id = self.reserve();
        self.set(id, object);
        id
    }

    /// Gives an object, reserved or of the file, this content.
    pub(crate) fn set(&mut self, id: ObjectId, object: Object) {
        self.objects.insert(id, Content::Object(object));
    }

    /// Adds a stream. Its length is written.
    pub(crate) fn add_stream(&mut self, dictionary: Dictionary, bytes: Vec<u8>) -> ObjectId {
        let id = self.reserve();
        self.objects.insert(id, Content::Stream(dictionary, bytes));
        id
    }

    /// Gives an object a body that is written as it is.
    pub(crate) fn set_raw(&mut self, id: ObjectId, body: Vec<u8>) {
        self.objects.insert(id, Content::Raw(body));
    }

    /// What an object is now: with the content that this revision gives it, if it does.
    pub(crate) fn changed(&self, id: ObjectId) -> Option<&Object> {
        match self.objects.get(&id)? {
            Content::Object(object) => Some(object),
            Content::Stream(..) | Content::Raw(_) => None,
        }
    }

    /// Writes the revision.
    pub(crate) fn finish(self) -> Result<Appended<'a>, Failure> {
        let mut tail = Vec::new();
        // An object must begin on a line of its own, whatever the file ends with.
        if !matches!(self.base.last(), Some(b'\n' | b'\r')) {
            tail.push(b'\n');
        }
        let start = self.base.len();
        let mut offsets = Vec::with_capacity(self.objects.len() + 1);
        let mut raw = Vec::new();
        for (id, content) in &self.objects {
            offsets.push((*id, start + tail.len()));
            tail.extend(format!("{} {} obj\n", id.number, id.generation).into_bytes());
            match content {
                Content::Object(object) => write_object(object, &mut tail),
                Content::Raw(body) => {
                    raw.push((*id, tail.len()));
                    tail.extend(body);
                }
                Content::Stream(dictionary, bytes) => write_stream(dictionary.clone(), bytes, &mut tail),
            }
            tail.extend(b"\nendobj\n");
        }
        let at = start + tail.len();
        let trailer = self.trailer(&tail);
        // Above every number of the file and of this revision.
        let next = offsets.last().map_or(0, |(id, _)| id.number.saturating_add(1)).max(self.next);
        if self.is_stream {
            let next = self.free(next);
            offsets.push((ObjectId { number: next, generation: 0 }, at));
            write_reference_stream(&offsets, trailer, next, &mut tail);
        } else {
            write_reference_table(&offsets, trailer, next, &mut tail);
        }
        tail.extend(format!("startxref\n{at}\n%%EOF\n").into_bytes());
        let length = start.checked_add(tail.len()).and_then(|length| u64::try_from(length).ok());
        if length.is_none_or(|length| length > MAX_FILE) {
            let finding = Finding::new(Code::SigningFileTooLarge, "").with("limit", MAX_FILE);
            return Err(Failure::new(FailureKind::Document, finding));
        }
        Ok(Appended { base: self.base, tail, raw })
    }

    /// The entries that every revision repeats, and this one's own.
    fn trailer(&self, tail: &[u8]) -> Dictionary {
        let mut trailer = Dictionary::default();
        for key in ["Root", "Info"] {
            if let Some(value) = self.trailer.get(key) {
                trailer.set(key, value.clone());
            }
        }
        // The second identifier says which version of the file this is. Not by chance, but by what is appended.
        let digest = sm3(tail);
        let version = Object::String(digest.get(..16).unwrap_or_default().to_vec());
        let first = match self.trailer.get("ID") {
            Some(Object::Array(ids)) => ids.first().cloned(),
            _ => None,
        };
        trailer.set("ID", Object::Array(vec![first.unwrap_or_else(|| version.clone()), version]));
        trailer.set("Prev", Object::Integer(i64::try_from(self.previous).unwrap_or(i64::MAX)));
        trailer
    }
}

fn write_stream(mut dictionary: Dictionary, bytes: &[u8], out: &mut Vec<u8>) {
    dictionary.set("Length", Object::Integer(i64::try_from(bytes.len()).unwrap_or(i64::MAX)));
    write_object(&Object::Dictionary(dictionary), out);
    out.extend(b"\nstream\n");
    out.extend(bytes);
    out.extend(b"\nendstream");
}

/// Runs of neighbouring object numbers.
fn runs(offsets: &[(ObjectId, usize)]) -> impl Iterator<Item = &[(ObjectId, usize)]> {
    offsets.chunk_by(|(one, _), (next, _)| one.number.checked_add(1) == Some(next.number))
}

/// Only what this revision holds, without entries for gaps: Acrobat takes free entries of a later revision amiss.
fn write_reference_table(offsets: &[(ObjectId, usize)], mut trailer: Dictionary, next: u32, out: &mut Vec<u8>) {
    out.extend(b"xref\n");
    for run in runs(offsets) {
        let first = run.first().map_or(0, |(id, _)| id.number);
        out.extend(format!("{first} {}\n", run.len()).into_bytes());
        for (id, offset) in run {
            // Twenty bytes each, with a blank before the line end.
            out.extend(format!("{offset:010} {:05} n \n", id.generation).into_bytes());
        }
    }
    trailer.set("Size", Object::Integer(i64::from(next)));
    out.extend(b"trailer\n");
    write_object(&Object::Dictionary(trailer), out);
    out.push(b'\n');
}

fn write_reference_stream(offsets: &[(ObjectId, usize)], mut trailer: Dictionary, number: u32, out: &mut Vec<u8>) {
    let mut index = Vec::new();
    let mut entries = Vec::new();
    for run in runs(offsets) {
        index.push(Object::Integer(run.first().map_or(0, |(id, _)| i64::from(id.number))));
        index.push(Object::Integer(i64::try_from(run.len()).unwrap_or(i64::MAX)));
        for (id, offset) in run {
            entries.push(1);
            let offset = u64::try_from(*offset).unwrap_or(u64::MAX).to_be_bytes();
            entries.extend(offset.get(3..).unwrap_or_default());
            entries.extend(id.generation.to_be_bytes());
        }
    }
    trailer.set("Type", Object::Name(b"XRef".to_vec()));
    trailer.set("Size", Object::Integer(i64::from(number) + 1));
    trailer.set("W", Object::Array([1, 5, 2].map(Object::Integer).to_vec()));
    trailer.set("Index", Object::Array(index));
    out.extend(format!("{number} 0 obj\n").into_bytes());
    write_stream(trailer, &entries, out);
    out.extend(b"\nendobj\n");
}
