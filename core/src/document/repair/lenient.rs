//! Reading leniently, and writing anew.

use std::panic::{AssertUnwindSafe, catch_unwind};

use lopdf::{Dictionary, Document, Error, LoadOptions, Object, ObjectId, Permissions, xref::XrefRecovery};

use super::{RepairedFile, mark};
use crate::{
    document::pdf::{MAX_PAGES, PdfFile, append::Addition},
    finding::{Code, Failure, FailureKind, Finding, Report},
};

/// Larger files are not repaired: all of their objects are held at once.
const MAX_FILE: usize = 64 << 20;
/// So many objects a file may have.
const MAX_OBJECTS: usize = 500_000;
/// So many values there may be in it, each of which takes a hundred bytes while it is held.
const MAX_VALUES: usize = 3_000_000;
/// So often the new file is mended until the strict reader takes it.
const ROUNDS: usize = 3;
/// So far up a page looks for what it inherits.
const MAX_PARENTS: usize = 64;

fn refused(code: Code) -> Failure {
    Failure::new(FailureKind::Document, Finding::new(code, ""))
}

/// Whether the strict reader takes a file to be sealed, and what it has against that.
fn sealable(bytes: &[u8]) -> Result<(), Failure> {
    let file = PdfFile::open(bytes)?;
    let _ = Addition::new(&file)?;
    if file.pages().first().is_none_or(|page| page.id.is_none()) {
        return Err(file.exhausted().unwrap_or_else(|| refused(Code::RepairNoPages)));
    }
    let _ = file.fields();
    file.exhausted().map_or(Ok(()), Err)
}

/// How many values a file could hold: where something begins after a blank or a bracket.
fn values(bytes: &[u8]) -> usize {
    let apart = |byte: u8| byte.is_ascii_whitespace() || byte == 0 || b"[]<>(){}/%".contains(&byte);
    bytes.windows(2).filter(|pair| matches!(pair, [before, after] if apart(*before) && !apart(*after))).count()
}

/// How often a name stands in the bytes, escaped or not; never less.
fn count(bytes: &[u8], name: &[u8]) -> usize {
    bytes.windows(name.len()).filter(|window| *window == name).count() + bytes.iter().filter(|byte| **byte == b'#').count()
}

/// What each packed stream may hold, so that all together hold no more than a multiple of the file.
fn room(bytes: &[u8]) -> usize {
    let all = (8 << 20).max(bytes.len().saturating_mul(4)).min(MAX_FILE);
    all / (count(bytes, b"ObjStm") + count(bytes, b"/XRef")).max(1)
}

fn read(bytes: &[u8]) -> Result<Document, Failure> {
    let options = LoadOptions { max_decompressed_size: Some(room(bytes).max(4096)), ..LoadOptions::default() };
    // Nothing of the other library's is kept where it panics.
    let read = catch_unwind(AssertUnwindSafe(|| Document::load_mem_with_options(bytes, options)));
    match read {
        Ok(Ok(document)) => Ok(document),
        Ok(Err(Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. }))) => {
            Err(refused(Code::PdfTooLarge))
        }
        Ok(Err(_)) | Err(_) => Err(refused(Code::RepairUnreadable)),
    }
}

fn write(document: &mut Document) -> Result<Vec<u8>, Failure> {
    let written = catch_unwind(AssertUnwindSafe(|| {
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).map(|()| bytes)
    }));
    written.ok().and_then(Result::ok).ok_or_else(|| refused(Code::RepairUnreadable))
}

pub(super) fn repair(bytes: &[u8]) -> Result<RepairedFile, Failure> {
    if bytes.len() > MAX_FILE {
        return Err(refused(Code::PdfTooLarge));
    }
    if mark::in_bytes(bytes) {
        return Err(refused(Code::RepairSigned));
    }
    let Err(reason) = sealable(bytes) else {
        let report = Report { findings: vec![Finding::new(Code::RepairNotNeeded, "")] };
        return Ok(RepairedFile { bytes: bytes.to_vec(), report });
    };
    if values(bytes) > MAX_VALUES {
        return Err(refused(Code::PdfTooComplex));
    }
    let mut document = read(bytes)?;
    if document.is_encrypted() {
        return Err(refused(Code::RepairPassword));
    }
    if document.objects.len() > MAX_OBJECTS {
        return Err(refused(Code::PdfTooManyObjects));
    }
    if mark::in_objects(&document) {
        return Err(refused(Code::RepairSigned));
    }
    let mut report = Report::default();
    told(bytes, &document, &mut report);
    tidy(&mut document, &mut report);
    let mut last = reason;
    for _ in 0..ROUNDS {
        let written = write(&mut document)?;
        if written.len() > MAX_FILE.saturating_mul(2) {
            return Err(refused(Code::PdfTooLarge));
        }
        match sealable(&written) {
            Ok(()) => return Ok(RepairedFile { bytes: written, report }),
            Err(failure) => last = failure,
        }
        if !mend(&mut document, last.finding.code, &mut report) {
            break;
        }
    }
    Err(last)
}

/// What the other reader did that the strict one does not.
fn told(bytes: &[u8], document: &Document, report: &mut Report) {
    if let Some(state) = &document.encryption_state {
        report.push(Finding::new(Code::RepairDecrypted, ""));
        let needed = Permissions::MODIFIABLE | Permissions::ANNOTABLE | Permissions::FILLABLE;
        if !state.permissions().contains(needed) {
            report.push(Finding::new(Code::RepairRestrictions, ""));
        }
    }
    let before = bytes.windows(5).position(|five| five == b"%PDF-").unwrap_or(0);
    if before > 0 {
        report.push(Finding::new(Code::PdfLeadingBytes, "").with("bytes", before));
    }
    if document.xref_recovery == Some(XrefRecovery::Reconstructed) {
        report.push(Finding::new(Code::RepairRebuilt, ""));
    }
    let ends = bytes.windows(5).filter(|five| *five == b"%%EOF").count();
    if ends > 1 {
        report.push(Finding::new(Code::RepairRevisions, "").with("count", ends));
    }
}

/// Takes out what belongs to the old file alone: packed streams, encryption, pointers to earlier revisions, and what nothing
/// refers to.
fn tidy(document: &mut Document, report: &mut Report) {
    for key in [b"Prev".as_slice(), b"XRefStm", b"Encrypt", b"Type", b"W", b"Index", b"Filter", b"DecodeParms", b"Length"] {
        document.trailer.remove(key);
    }
    // A catalog that stands in the trailer itself cannot be changed later.
    if let Ok(Object::Dictionary(catalog)) = document.trailer.get(b"Root") {
        let catalog = catalog.clone();
        let id = document.add_object(Object::Dictionary(catalog));
        document.trailer.set("Root", Object::Reference(id));
    }
    let packed = |object: &Object| match object {
        Object::Stream(stream) => {
            matches!(stream.dict.get(b"Type"), Ok(Object::Name(name)) if [b"ObjStm".as_slice(), b"XRef"].contains(&name.as_slice()))
        }
        _ => false,
    };
    document.objects.retain(|_, object| !packed(object));
    for object in document.objects.values_mut() {
        if let Object::Stream(stream) = object {
            uncrypted(&mut stream.dict);
            let length = i64::try_from(stream.content.len()).unwrap_or(i64::MAX);
            stream.dict.set("Length", Object::Integer(length));
        }
    }
    if !matches!(document.version.as_str(), "1.0" | "1.1" | "1.2" | "1.3" | "1.4" | "1.5" | "1.6" | "1.7" | "2.0") {
        "1.7".clone_into(&mut document.version);
    }
    let unused = document.prune_objects().len();
    let named = document.traverse_objects(|_| {});
    let missing = named.iter().filter(|id| !document.objects.contains_key(*id)).count();
    document.max_id = document.objects.keys().next_back().map_or(0, |(number, _)| *number);
    report.push(Finding::new(Code::RepairRewritten, "").with("objects", document.objects.len()));
    if unused > 0 {
        report.push(Finding::new(Code::RepairUnused, "").with("count", unused));
    }
    if missing > 0 {
        report.push(Finding::new(Code::RepairMissing, "").with("count", missing));
    }
    let found = document.page_iter().take(MAX_PAGES).count();
    let said = document.catalog().ok().and_then(|catalog| catalog.get_deref(b"Pages", document).ok());
    let said = said.and_then(|pages| pages.as_dict().ok()?.get(b"Count").ok()?.as_i64().ok());
    if let Some(said) = said.filter(|said| usize::try_from(*said) != Ok(found)) {
        report.push(Finding::new(Code::RepairPages, "").with("said", said).with("found", found));
    }
}

/// The filter by which a stream was encrypted means nothing in a file that is not.
fn uncrypted(stream: &mut Dictionary) {
    let is_crypt = |object: &Object| matches!(object, Object::Name(name) if name.as_slice() == b"Crypt");
    match stream.get_mut(b"Filter") {
        Ok(Object::Array(filters)) if filters.first().is_some_and(is_crypt) => {
            filters.remove(0);
            if let Ok(Object::Array(parameters)) = stream.get_mut(b"DecodeParms")
                && !parameters.is_empty()
            {
                parameters.remove(0);
            }
        }
        Ok(filter) if is_crypt(filter) => {
            stream.remove(b"Filter");
            stream.remove(b"DecodeParms");
        }
        _ => {}
    }
}

/// Takes out what the strict reader names, and only that; whether there was anything to do.
fn mend(document: &mut Document, code: Code, report: &mut Report) -> bool {
    match code {
        Code::PdfFieldLoop | Code::PdfTooManyFields => {
            let dropped = document.catalog_mut().is_ok_and(|catalog| catalog.remove(b"AcroForm").is_some());
            if dropped {
                report.push(Finding::new(Code::RepairFormDropped, ""));
            }
            dropped
        }
        Code::PdfPageLoop | Code::RepairNoPages => {
            let pages = flattened(document);
            if pages > 0 {
                report.push(Finding::new(Code::RepairPagesRebuilt, "").with("pages", pages));
            }
            pages > 0
        }
        _ => false,
    }
}

/// What a page may inherit.
const INHERITED: [&[u8]; 4] = [b"Resources", b"MediaBox", b"CropBox", b"Rotate"];

/// What a page inherits under a key.
fn inherited(document: &Document, page: ObjectId, key: &[u8]) -> Option<Object> {
    let mut here = page;
    for _ in 0..MAX_PARENTS {
        let dictionary = document.get_dictionary(here).ok()?;
        if let Ok(value) = dictionary.get(key) {
            return Some(value.clone());
        }
        here = dictionary.get(b"Parent").and_then(Object::as_reference).ok()?;
    }
    None
}

/// Puts all pages into one list, each once, in the order in which they are found; how many there are.
fn flattened(document: &mut Document) -> usize {
    let is_page = |id: &ObjectId| {
        document.get_dictionary(*id).is_ok_and(|page| !matches!(page.get(b"Kids"), Ok(Object::Array(_))))
    };
    let mut pages: Vec<ObjectId> = Vec::new();
    let mut known = std::collections::BTreeSet::new();
    for id in document.page_iter().take(MAX_PAGES) {
        if is_page(&id) && known.insert(id) {
            pages.push(id);
        }
    }
    if pages.is_empty() {
        // The tree leads nowhere: whatever says that it is a page is one.
        let named = document.objects.iter().filter(|(_, object)| {
            let dictionary = object.as_dict();
            dictionary.is_ok_and(|page| matches!(page.get(b"Type"), Ok(Object::Name(name)) if name.as_slice() == b"Page"))
        });
        pages = named.map(|(id, _)| *id).take(MAX_PAGES).collect();
    }
    let own: Vec<(ObjectId, Vec<(&[u8], Object)>)> = pages
        .iter()
        .map(|page| {
            let values = INHERITED.iter().filter_map(|key| Some((*key, inherited(document, *page, key)?)));
            (*page, values.collect())
        })
        .collect();
    if own.is_empty() {
        return 0;
    }
    let mut tree = Dictionary::new();
    tree.set("Type", Object::Name(b"Pages".to_vec()));
    tree.set("Count", Object::Integer(i64::try_from(own.len()).unwrap_or(i64::MAX)));
    tree.set("Kids", Object::Array(own.iter().map(|(page, _)| Object::Reference(*page)).collect()));
    let root = document.add_object(Object::Dictionary(tree));
    let count = own.len();
    for (page, values) in own {
        if let Ok(page) = document.get_dictionary_mut(page) {
            for (key, value) in values {
                page.set(key, value);
            }
            page.set("Type", Object::Name(b"Page".to_vec()));
            page.set("Parent", Object::Reference(root));
        }
    }
    if let Ok(catalog) = document.catalog_mut() {
        catalog.set("Pages", Object::Reference(root));
    }
    let _ = document.prune_objects();
    count
}
