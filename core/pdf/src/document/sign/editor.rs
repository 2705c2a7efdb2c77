//! A file's objects with those of a revision over them: what the revision changes, it changes here.

use std::collections::BTreeMap;

use crate::document::{
    form,
    pdf::{Dictionary, Object, ObjectId, PdfFile, append::Addition},
};
use dengji_base::finding::{Code, Failure, FailureKind, Finding};

pub(super) fn failure(finding: Finding) -> Failure {
    Failure::new(FailureKind::Document, finding)
}

/// The file's objects with those of the revision over them.
pub(super) struct Editor<'f> {
    file: &'f PdfFile<'f>,
    pub(super) revision: Addition<'f>,
    pub(super) root: ObjectId,
    pages: Vec<Option<ObjectId>>,
    /// How often pages, fields, the form and the catalog refer to an object.
    uses: BTreeMap<ObjectId, u32>,
}

/// References that lead to references are followed so far.
const MAX_HOPS: u32 = 16;

/// Counts the references in a value, those of parts included.
fn count(object: &Object, uses: &mut BTreeMap<ObjectId, u32>) {
    match object {
        Object::Reference(id) => *uses.entry(*id).or_default() += 1,
        Object::Array(items) => items.iter().for_each(|item| count(item, uses)),
        Object::Dictionary(dictionary) => dictionary.iter().for_each(|(_, value)| count(value, uses)),
        _ => {}
    }
}

impl<'f> Editor<'f> {
    pub(super) fn new(file: &'f PdfFile<'f>) -> Result<Self, Failure> {
        let revision = Addition::new(file)?;
        let Some(Object::Reference(root)) = file.trailer().get("Root") else {
            return Err(failure(Finding::new(Code::SigningCrossReference, "")));
        };
        let mut uses = BTreeMap::new();
        let mut pages = Vec::new();
        for page in file.pages() {
            pages.push(page.id);
            count(&Object::Dictionary(page.dictionary), &mut uses);
        }
        for field in file.fields() {
            count(&Object::Dictionary(field.dictionary), &mut uses);
        }
        let catalog = file.catalog();
        count(&Object::Dictionary(form::dictionary(file, catalog.get("AcroForm")).unwrap_or_default()), &mut uses);
        count(&Object::Dictionary(catalog), &mut uses);
        // What was read of a file that asks for too much is not all there is.
        file.exhausted().map_or(Ok(()), Err)?;
        let mut editor = Self { file, revision, root: *root, pages, uses };
        editor.root = editor.target(*root);
        for id in editor.uses.keys() {
            editor.revision.avoid(id.number);
        }
        Ok(editor)
    }

    fn current(&self, id: ObjectId) -> Object {
        self.revision.changed(id).cloned().unwrap_or_else(|| self.file.object(id))
    }

    /// The object that holds what this one means: an object may be a mere reference to another one.
    fn target(&self, id: ObjectId) -> ObjectId {
        let mut last = id;
        for _ in 0..MAX_HOPS {
            match self.current(last) {
                Object::Reference(next) => last = next,
                _ => return last,
            }
        }
        last
    }

    /// What a value means.
    fn meant(&self, value: &Object) -> Object {
        if let Object::Reference(id) = value { self.current(self.target(*id)) } else { value.clone() }
    }

    pub(super) fn dictionary(&self, id: ObjectId) -> Dictionary {
        if let Object::Dictionary(dictionary) = self.current(self.target(id)) {
            dictionary
        } else {
            Dictionary::default()
        }
    }

    /// Gives an object that is there another content.
    pub(super) fn put(&mut self, id: ObjectId, dictionary: Dictionary) {
        let id = self.target(id);
        self.revision.set(id, Object::Dictionary(dictionary));
    }

    /// Appends items to the array under a key, in whichever object it stands. An array to which something else refers too,
    /// as another page, stays as it is, and the owner gets one of its own; so does an owner whose reference leads nowhere.
    pub(super) fn extend(&mut self, owner: ObjectId, key: &str, items: Vec<Object>) {
        let mut dictionary = self.dictionary(owner);
        let named = dictionary.get(key).cloned();
        let mut array = match named.as_ref().map(|value| self.meant(value)) {
            Some(Object::Array(array)) => array,
            _ => Vec::new(),
        };
        array.extend(items);
        if let Some(Object::Reference(id)) = named
            && self.uses.get(&id).is_none_or(|uses| *uses <= 1)
            && matches!(self.current(id), Object::Array(_))
        {
            self.revision.set(id, Object::Array(array));
        } else {
            dictionary.set(key, Object::Array(array));
            self.put(owner, dictionary);
        }
    }

    pub(super) fn page(&self, number: u32) -> Result<ObjectId, Failure> {
        let at = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
        let id = at.and_then(|at| self.pages.get(at)).copied().flatten();
        // A page that is written inside its parent has no number by which it could be replaced.
        id.ok_or_else(|| failure(Finding::new(Code::SigningPage, "/placements").with("page", number)))
    }

    /// Makes the form know a new field, and that there are signatures. With `as_is` readers are no longer
    /// asked to draw appearances other than those that are there.
    pub(super) fn register(&mut self, field: Option<ObjectId>, as_is: bool) {
        let mut root = self.dictionary(self.root);
        let named = root.get("AcroForm").cloned();
        let form = match named.as_ref().map(|form| self.meant(form)) {
            Some(Object::Dictionary(form)) => Some(form),
            _ => None,
        };
        let id = if let (Some(Object::Reference(id)), Some(_)) = (named, &form) {
            id
        } else {
            // A form that stands in the catalog moves into an object of its own.
            let id = self.revision.add(Object::Dictionary(form.unwrap_or_default()));
            root.set("AcroForm", Object::Reference(id));
            self.put(self.root, root);
            id
        };
        self.flag(id, as_is);
        if field.is_some() || self.dictionary(id).get("Fields").is_none() {
            self.extend(id, "Fields", field.map(Object::Reference).into_iter().collect());
        }
    }

    /// SignaturesExist and AppendOnly; and that appearances are not to be made anew.
    fn flag(&mut self, form: ObjectId, as_is: bool) {
        let mut dictionary = self.dictionary(form);
        let flags = match dictionary.get("SigFlags").map(|flags| self.file.resolve(flags)) {
            Some(flags) => flags.as_truncated().unwrap_or(0),
            None => 0,
        };
        let is_asked = as_is && dictionary.get("NeedAppearances").is_some();
        if flags & 3 != 3 || is_asked {
            dictionary.set("SigFlags", Object::Integer(flags | 3));
            if is_asked {
                dictionary.remove("NeedAppearances");
            }
            self.put(form, dictionary);
        }
    }
}
