//! The revision that a signature adds: its dictionary with room for the value, its field, what appears on the pages.

use super::{
    appearance::{Appearances, entries, name, numbers},
    editor::{Editor, failure},
    request::SigningRequest,
    text::{date_string, text_string},
};
use crate::document::{
    form::{self, FieldLock},
    pdf::{
        Dictionary, Field, Object, ObjectId, PdfFile,
        append::{Addition, Appended, joined, write_object},
    },
    place::{PageRectangle, SealPlacement, look},
};
use dengji_base::finding::{Code, Failure, Finding};
use dengji_drawing::drawing::picture::Picture;

/// Digits of an offset in `/ByteRange`: what a cross-reference has room for.
const DIGITS: usize = 10;

/// Widgets are printed, and a reader lets nobody move them.
const PRINTED_AND_LOCKED: i64 = 4 + 128;
/// Pictures beside the field: nobody edits them either.
const STAMP_FLAGS: i64 = 4 + 64 + 128 + 512;

/// A new revision with room for a value.
pub(super) struct Laid<'f> {
    base: &'f [u8],
    /// What comes behind the file's bytes.
    pub(super) tail: Vec<u8>,
    /// The offset of the `<` of `/Contents` in the revision.
    contents: usize,
    /// Bytes that the value may have.
    pub(super) size: usize,
}

impl Laid<'_> {
    /// What the value covers: the file as it was, and of the revision all before `<` and all after `>`.
    pub(super) fn covered(&self) -> [&[u8]; 3] {
        let [before, after] = covered(&self.tail, self.contents, self.size);
        [self.base, before, after]
    }

    /// The offset of the `<` of `/Contents` in the new file.
    pub(super) fn contents(&self) -> usize {
        self.base.len().saturating_add(self.contents)
    }

    /// The length of the new file.
    pub(super) fn length(&self) -> usize {
        self.base.len().saturating_add(self.tail.len())
    }

    /// The new file.
    pub(super) fn file(&self) -> Vec<u8> {
        joined(self.base, &self.tail)
    }
}

/// What a value at this place covers.
pub(super) fn covered(bytes: &[u8], contents: usize, size: usize) -> [&[u8]; 2] {
    let after = contents.saturating_add(size.saturating_mul(2)).saturating_add(2);
    [bytes.get(..contents).unwrap_or_default(), bytes.get(after..).unwrap_or_default()]
}

/// The body of a signature dictionary, and where in it the numbers of `/ByteRange` and `/Contents` begin.
struct Body {
    bytes: Vec<u8>,
    range: usize,
    contents: usize,
}

fn body(kind: &str, [filter, sub_filter]: [&str; 2], size: usize, more: &Dictionary) -> Body {
    let mut bytes = format!("<</Type/{kind}/Filter/{filter}/SubFilter/{sub_filter}/ByteRange[").into_bytes();
    let range = bytes.len();
    bytes.extend(vec![b' '; 2 + 3 * (DIGITS + 1)]);
    bytes.extend(b"]/Contents");
    let contents = bytes.len();
    bytes.push(b'<');
    bytes.extend(vec![b'0'; size.saturating_mul(2)]);
    bytes.push(b'>');
    for (key, value) in more.iter() {
        let mut pair = Dictionary::default();
        pair.set(&String::from_utf8_lossy(key), value.clone());
        let mut text = Vec::new();
        write_object(&Object::Dictionary(pair), &mut text);
        bytes.extend(text.get(2..text.len().saturating_sub(2)).unwrap_or_default());
    }
    bytes.extend(b">>");
    Body { bytes, range, contents }
}

/// Writes the file, and the byte range into it.
fn finish(revision: Addition<'_>, signature: ObjectId, body: Body, size: usize) -> Result<Laid<'_>, Failure> {
    let mut revision = revision;
    revision.set_raw(signature, body.bytes);
    let Appended { base, mut tail, raw } = revision.finish()?;
    let start = raw.iter().find(|(id, _)| *id == signature).map_or(0, |(_, at)| *at);
    let contents = start + body.contents;
    let after = contents + 2 * size + 2;
    let [in_file, after_in_file] = [contents, after].map(|offset| base.len().saturating_add(offset));
    let text = format!("0 {in_file} {after_in_file} {}", tail.len().saturating_sub(after));
    let at = start + body.range;
    if let Some(slot) = tail.get_mut(at..at + text.len()) {
        slot.copy_from_slice(text.as_bytes());
    }
    Ok(Laid { base, tail, contents, size })
}

/// `/Fields` and `/Action` of a lock.
fn lock_entries(kind: &str, lock: &FieldLock) -> Dictionary {
    let (action, fields) = match lock {
        FieldLock::All {} => ("All", None),
        FieldLock::Include { fields } => ("Include", Some(fields)),
        FieldLock::Exclude { fields } => ("Exclude", Some(fields)),
    };
    let mut dictionary = entries([("Type", name(kind)), ("Action", name(action))]);
    if let Some(fields) = fields {
        let fields = fields.iter().map(|field| Object::String(text_string(field))).collect();
        dictionary.set("Fields", Object::Array(fields));
    }
    dictionary
}

fn rectangle(place: &PageRectangle) -> Object {
    numbers([place.left, place.bottom, place.right, place.top])
}

/// Lays out a signature.
pub(super) fn signature<'f>(
    file: &'f PdfFile<'f>,
    fields: &[Field],
    request: &SigningRequest,
    pictures: &[Picture],
    size: usize,
) -> Result<Laid<'f>, Failure> {
    let mut editor = Editor::new(file)?;
    let value = editor.revision.reserve();
    let same = fields.iter().find(|field| field.name == request.field);
    let own_lock = same.and_then(|field| form::dictionary(file, field.dictionary.get("Lock")));
    let lock = request.lock.clone().or_else(|| own_lock.as_ref().and_then(|lock| form::lock(file, lock)));
    let mut appearances = Appearances::new(pictures);
    let look = look::of(file, fields);
    let (owner, new) = if let Some(field) = same {
        (fill(&mut editor, field, request, value, &mut appearances)?, None)
    } else {
        let is_signed = fields.iter().any(|field| form::value(file, field).is_some());
        // What readers draw by themselves are widgets; stamps they leave alone.
        let apart = !is_signed && look.is_left_to_readers();
        let owner = create(&mut editor, request, value, [is_signed, apart], &mut appearances)?;
        (owner, Some(owner))
    };
    editor.register(new, look.is_needless() && !request.placements.is_empty());
    if own_lock.is_none()
        && let Some(lock) = &request.lock
    {
        let id = editor.revision.add(Object::Dictionary(lock_entries("SigFieldLock", lock)));
        let mut dictionary = editor.dictionary(owner);
        dictionary.set("Lock", Object::Reference(id));
        editor.put(owner, dictionary);
    }
    if request.certification.is_some() {
        let mut root = editor.dictionary(editor.root);
        let mut permissions = form::dictionary(file, root.get("Perms")).unwrap_or_default();
        permissions.set("DocMDP", Object::Reference(value));
        root.set("Perms", Object::Dictionary(permissions));
        editor.put(editor.root, root);
    }
    let more = description(request, lock.as_ref(), editor.root);
    let body = body("Sig", request.carrier.names(), size, &more);
    finish(editor.revision, value, body, size)
}

/// The entries of a signature dictionary that tell of the signer, and what the signature allows.
fn description(request: &SigningRequest, lock: Option<&FieldLock>, root: ObjectId) -> Dictionary {
    let mut more = entries([("M", Object::String(date_string(request.time)))]);
    let texts = [
        ("Name", &request.signer_name),
        ("Reason", &request.reason),
        ("Location", &request.location),
        ("ContactInfo", &request.contact),
    ];
    for (key, text) in texts {
        if let Some(text) = text {
            more.set(key, Object::String(text_string(text)));
        }
    }
    let transform = |method: &str, mut parameters: Dictionary| {
        parameters.set("Type", name("TransformParams"));
        parameters.set("V", name("1.2"));
        let reference = entries([
            ("Type", name("SigRef")),
            ("TransformMethod", name(method)),
            ("TransformParams", Object::Dictionary(parameters)),
            ("Data", Object::Reference(root)),
        ]);
        Object::Dictionary(reference)
    };
    let certification = request
        .certification
        .map(|certification| transform("DocMDP", entries([("P", Object::Integer(certification.level()))])));
    let locked = lock.map(|lock| transform("FieldMDP", lock_entries("TransformParams", lock)));
    let references: Vec<Object> = certification.into_iter().chain(locked).collect();
    if !references.is_empty() {
        more.set("Reference", Object::Array(references));
    }
    more
}

/// Signs an empty field of the file. Its object is given back.
fn fill(
    editor: &mut Editor,
    field: &Field,
    request: &SigningRequest,
    value: ObjectId,
    appearances: &mut Appearances,
) -> Result<ObjectId, Failure> {
    let missing = || failure(Finding::new(Code::SigningFieldKind, "/field").with("field", &request.field));
    let owner = field.id.ok_or_else(missing)?;
    let mut dictionary = editor.dictionary(owner);
    dictionary.set("V", Object::Reference(value));
    editor.put(owner, dictionary);
    for widget in field.widgets.iter().filter(|widget| **widget != owner) {
        // Inherited from the field, which poppler overlooks.
        let mut dictionary = editor.dictionary(*widget);
        if !dictionary.is_empty() {
            dictionary.set("FT", name("Sig"));
            dictionary.set("V", Object::Reference(value));
            editor.put(*widget, dictionary);
        }
    }
    let mut beside = Vec::new();
    for place in &request.placements {
        if place.field.is_none() {
            beside.push(place);
            continue;
        }
        let widget = field.widgets.first().copied().ok_or_else(missing)?;
        let appearance = appearances.appearance(&mut editor.revision, place).ok_or_else(missing)?;
        let mut dictionary = editor.dictionary(widget);
        if dictionary.is_empty() {
            return Err(missing());
        }
        dictionary.set("AP", appearance);
        editor.put(widget, dictionary);
    }
    stamps(editor, &beside, appearances)?;
    Ok(owner)
}

/// Adds a field with the signature. Its object is given back.
///
/// A signature that appears in several places (a riding seal, a seal on every page) is one field all the same. ISO 32000-2
/// wants a signature field to have one widget. So its first place is the widget, and the others are stamp annotations of
/// the same revision, which the signature covers. In a file that is signed already, stamps would be a change that the
/// earlier signatures do not foresee, and readers say so; widgets of a new signature field are foreseen. There the field
/// has a widget in each place instead, which Acrobat, poppler and pyHanko read. With `apart` all places are stamps.
fn create(
    editor: &mut Editor,
    request: &SigningRequest,
    value: ObjectId,
    [is_signed, apart]: [bool; 2],
    appearances: &mut Appearances,
) -> Result<ObjectId, Failure> {
    let owner = editor.revision.reserve();
    let mut dictionary = entries([
        ("FT", name("Sig")),
        ("T", Object::String(text_string(&request.field))),
        ("V", Object::Reference(value)),
    ]);
    let places: Vec<&SealPlacement> = request.placements.iter().collect();
    if is_signed && places.len() > 1 {
        let mut kids = Vec::with_capacity(places.len());
        let mut pages = Vec::with_capacity(places.len());
        for place in places {
            let id = editor.revision.reserve();
            let mut widget = annotation(editor, place, "Widget", PRINTED_AND_LOCKED, appearances)?;
            widget.set("Parent", Object::Reference(owner));
            // Inherited from the field, which poppler overlooks.
            widget.set("FT", name("Sig"));
            widget.set("V", Object::Reference(value));
            editor.revision.set(id, Object::Dictionary(widget));
            kids.push(Object::Reference(id));
            pages.push((editor.page(place.page)?, id));
        }
        dictionary.set("Kids", Object::Array(kids));
        editor.revision.set(owner, Object::Dictionary(dictionary));
        attach(editor, pages);
    } else {
        let (page, widget) = if let Some((first, _)) = places.split_first().filter(|_| apart) {
            stamps(editor, &places, appearances)?;
            let page = editor.page(first.page)?;
            (page, invisible(page))
        } else if let Some((first, others)) = places.split_first() {
            let widget = annotation(editor, first, "Widget", PRINTED_AND_LOCKED, appearances)?;
            let page = editor.page(first.page)?;
            stamps(editor, others, appearances)?;
            (page, widget)
        } else {
            let page = editor.page(1)?;
            (page, invisible(page))
        };
        for (key, entry) in widget.iter() {
            dictionary.set(&String::from_utf8_lossy(key), entry.clone());
        }
        editor.revision.set(owner, Object::Dictionary(dictionary));
        editor.extend(page, "Annots", vec![Object::Reference(owner)]);
    }
    Ok(owner)
}

/// A widget that does not show: an empty rectangle on the first page, where readers look for it.
fn invisible(page: ObjectId) -> Dictionary {
    entries([
        ("Type", name("Annot")),
        ("Subtype", name("Widget")),
        ("Rect", numbers([0, 0, 0, 0])),
        ("F", Object::Integer(PRINTED_AND_LOCKED)),
        ("P", Object::Reference(page)),
    ])
}

fn annotation(
    editor: &mut Editor,
    place: &SealPlacement,
    kind: &str,
    flags: i64,
    appearances: &mut Appearances,
) -> Result<Dictionary, Failure> {
    let missing = || failure(Finding::new(Code::SigningPictureMissing, "/placements").with("stamp", place.stamp));
    let appearance = appearances.appearance(&mut editor.revision, place).ok_or_else(missing)?;
    Ok(entries([
        ("Type", name("Annot")),
        ("Subtype", name(kind)),
        ("Rect", rectangle(&place.rectangle)),
        ("F", Object::Integer(flags)),
        ("P", Object::Reference(editor.page(place.page)?)),
        ("AP", appearance),
    ]))
}

fn stamps(editor: &mut Editor, places: &[&SealPlacement], appearances: &mut Appearances) -> Result<(), Failure> {
    let mut pages = Vec::with_capacity(places.len());
    for place in places {
        let stamp = annotation(editor, place, "Stamp", STAMP_FLAGS, appearances)?;
        let id = editor.revision.add(Object::Dictionary(stamp));
        pages.push((editor.page(place.page)?, id));
    }
    attach(editor, pages);
    Ok(())
}

/// Adds annotations to their pages; a page is rewritten once, however many it gets.
fn attach(editor: &mut Editor, mut pages: Vec<(ObjectId, ObjectId)>) {
    pages.sort_by_key(|(page, _)| *page);
    for same in pages.chunk_by(|(one, _), (other, _)| one == other) {
        if let Some((page, _)) = same.first() {
            editor.extend(*page, "Annots", same.iter().map(|(_, id)| Object::Reference(*id)).collect());
        }
    }
}

/// Lays out a document timestamp: a field that shows nothing.
pub(super) fn timestamp<'f>(file: &'f PdfFile<'f>, field: &str, size: usize) -> Result<Laid<'f>, Failure> {
    let mut editor = Editor::new(file)?;
    let value = editor.revision.reserve();
    let owner = editor.revision.reserve();
    let page = editor.page(1)?;
    let mut dictionary = invisible(page);
    dictionary.set("FT", name("Sig"));
    dictionary.set("T", Object::String(text_string(field)));
    dictionary.set("V", Object::Reference(value));
    editor.revision.set(owner, Object::Dictionary(dictionary));
    editor.extend(page, "Annots", vec![Object::Reference(owner)]);
    editor.register(Some(owner), false);
    let body = body("DocTimeStamp", ["Adobe.PPKLite", "ETSI.RFC3161"], size, &Dictionary::default());
    finish(editor.revision, value, body, size)
}
