//! Reading leniently, and writing anew.

use std::{
    cell::Cell,
    collections::BTreeSet,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
};

use lopdf::{Dictionary, Document, Error, LoadOptions, Object, ObjectId, Permissions, xref::XrefRecovery};

use super::{RepairedFile, mark};
use crate::document::pdf::{MAX_PAGES, PdfFile, append::Addition};
use dengji_base::finding::{Code, Failure, FailureKind, Finding, Report};

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

/// What each packed stream may hold, so that all together hold no more than a multiple of the file.
fn room(bytes: &[u8]) -> usize {
    let named = |bytes: &[u8], name: &[u8]| bytes.windows(name.len()).filter(|window| *window == name).count();
    let packed = |bytes: &[u8]| named(bytes, b"ObjStm") + named(bytes, b"/XRef");
    let all = (8 << 20).max(bytes.len().saturating_mul(4)).min(MAX_FILE);
    all / packed(bytes).max(packed(&mark::unescaped(bytes))).max(1)
}

thread_local! {
    /// How many values may still be read. The other library takes a plain function, which can hold nothing itself: this
    /// stands beside it for the time of one call.
    static LEFT: Cell<usize> = const { Cell::new(0) };
}

/// How much an object takes: its values, and what a packed stream is to be unpacked for.
fn weight(object: &Object) -> usize {
    match object {
        Object::Array(items) => 1 + items.iter().map(weight).sum::<usize>(),
        Object::Dictionary(dictionary) => 1 + dictionary.iter().map(|(_, value)| 1 + weight(value)).sum::<usize>(),
        Object::Stream(stream) => {
            let shares = if is_packed(object) { 1 } else { 64 };
            2 + stream.content.len() / shares + stream.dict.iter().map(|(_, value)| 1 + weight(value)).sum::<usize>()
        }
        _ => 1,
    }
}

/// Counts each object that is read, so that cross-references which name one object again and again are not followed
/// forever. The only way out of the other library is to unwind.
#[expect(clippy::unnecessary_wraps, reason = "the other library wants a function that may leave an object out")]
fn counted(id: ObjectId, object: &mut Object) -> Option<(ObjectId, Object)> {
    let Some(left) = LEFT.get().checked_sub(weight(object)) else {
        resume_unwind(Box::new(Code::PdfTooComplex));
    };
    LEFT.set(left);
    // What a packed stream holds is kept as it is given back, what stands by itself as it is.
    Some((id, if matches!(object, Object::Stream(_)) { Object::Null } else { object.clone() }))
}

/// Whether the catalog leads to a page tree.
fn has_pages(document: &Document) -> bool {
    let pages = document.catalog().and_then(|catalog| catalog.get_deref(b"Pages", document));
    pages.and_then(Object::as_dict).is_ok_and(|pages| pages.has(b"Kids"))
}

fn load(bytes: &[u8], room: usize, force_reconstruct: bool) -> Result<Document, Failure> {
    let filter: lopdf::FilterFunc = counted;
    let options = LoadOptions {
        max_decompressed_size: Some(room),
        filter: Some(filter),
        force_reconstruct,
        ..LoadOptions::default()
    };
    LEFT.set(MAX_VALUES);
    // Nothing of the other library's is kept where it panics.
    match catch_unwind(AssertUnwindSafe(|| Document::load_mem_with_options(bytes, options))) {
        Ok(Ok(document)) => Ok(document),
        Ok(Err(Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. }))) => {
            Err(refused(Code::PdfTooLarge))
        }
        Ok(Err(_)) => Err(refused(Code::RepairUnreadable)),
        Err(reason) => Err(refused(reason.downcast_ref().copied().unwrap_or(Code::RepairUnreadable))),
    }
}

/// As the cross-references have it; where they lead to no pages, by a search for objects.
fn read(bytes: &[u8]) -> Result<Document, Failure> {
    let room = room(bytes).max(4096);
    let first = load(bytes, room, false)?;
    if first.trailer.has(b"Encrypt") || has_pages(&first) || first.xref_recovery == Some(XrefRecovery::Reconstructed) {
        return Ok(first);
    }
    let again = load(bytes, room, true)?;
    Ok(if has_pages(&again) { again } else { first })
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
    if document.trailer.has(b"Encrypt") {
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

/// Whether a stream holds other objects, or cross-references.
fn is_packed(object: &Object) -> bool {
    match object {
        Object::Stream(stream) => {
            let packs = |name: &[u8]| name == b"ObjStm" || name == b"XRef";
            matches!(stream.dict.get(b"Type"), Ok(Object::Name(name)) if packs(name))
        }
        _ => false,
    }
}

/// Takes out what belongs to the old file alone: packed streams, encryption, pointers to earlier revisions, and what nothing
/// refers to.
fn tidy(document: &mut Document, report: &mut Report) {
    for key in
        [b"Prev".as_slice(), b"XRefStm", b"Encrypt", b"Type", b"W", b"Index", b"Filter", b"DecodeParms", b"Length"]
    {
        document.trailer.remove(key);
    }
    // A catalog that stands in the trailer itself cannot be changed later.
    if let Ok(Object::Dictionary(catalog)) = document.trailer.get(b"Root") {
        let catalog = catalog.clone();
        let id = document.add_object(Object::Dictionary(catalog));
        document.trailer.set("Root", Object::Reference(id));
    }
    document.objects.retain(|_, object| !is_packed(object));
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
    if listed(document).is_empty() {
        relisted(document, report);
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
    let found = listed(document).len();
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
        Code::PdfPageLoop | Code::RepairNoPages => relisted(document, report),
        _ => false,
    }
}

/// Lists the pages anew, and tells; whether there were any.
fn relisted(document: &mut Document, report: &mut Report) -> bool {
    let pages = flattened(document);
    if pages > 0 {
        report.push(Finding::new(Code::RepairPagesRebuilt, "").with("pages", pages));
    }
    pages > 0
}

/// What a page inherits, by key.
type Inherited = Vec<(&'static [u8], Object)>;

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

/// The pages to which the tree leads, each once and in its order, whatever leads back to what.
fn listed(document: &Document) -> Vec<ObjectId> {
    let root = document.catalog().and_then(|catalog| catalog.get(b"Pages")).and_then(Object::as_reference);
    let mut waiting: Vec<ObjectId> = root.into_iter().collect();
    let (mut known, mut pages) = (BTreeSet::new(), Vec::new());
    while let Some(id) = waiting.pop() {
        let Ok(node) = document.get_dictionary(id) else { continue };
        if !known.insert(id) || pages.len() >= MAX_PAGES {
            continue;
        }
        match node.get_deref(b"Kids", document) {
            Ok(Object::Array(kids)) => waiting.extend(kids.iter().rev().filter_map(|kid| kid.as_reference().ok())),
            _ => pages.push(id),
        }
    }
    pages
}

/// Puts all pages into one list, each once, in the order in which they are found; how many there are.
fn flattened(document: &mut Document) -> usize {
    let mut pages = listed(document);
    if pages.is_empty() {
        // The tree leads nowhere: whatever says that it is a page is one.
        let named = document.objects.iter().filter(|(_, object)| {
            let dictionary = object.as_dict();
            dictionary
                .is_ok_and(|page| matches!(page.get(b"Type"), Ok(Object::Name(name)) if name.as_slice() == b"Page"))
        });
        pages = named.map(|(id, _)| *id).take(MAX_PAGES).collect();
    }
    let own: Vec<(ObjectId, Inherited)> = pages
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
    count
}
