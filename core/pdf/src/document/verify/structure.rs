//! The logical structure: what is read aloud in place of what pages show.

use std::collections::{BTreeMap, BTreeSet};

use super::ChangeLevel;
use crate::document::pdf::{Dictionary, Object, PdfFile};

/// Where the structure grows when fields and annotations come to it.
const GROWING: [&str; 8] = ["K", "Kids", "Nums", "Names", "Limits", "ParentTree", "ParentTreeNextKey", "IDTree"];

/// Of these, what lists parts, so that none may go.
const LISTS: [&str; 4] = ["K", "Kids", "Nums", "Names"];

/// Of these, whole trees, which may be written anew.
const TREES: [&str; 2] = ["ParentTree", "IDTree"];

/// What a part says in place of what it holds.
const SAID: [&str; 3] = ["ActualText", "Alt", "E"];

/// A value as of a revision.
type At<'o> = (usize, &'o Object);

/// How far a change of the structure goes: new parts come with new fields, and parts go with annotations. What parts
/// say of themselves is read aloud in place of what pages show, so it stays, and so do the parts.
pub(super) fn of_structure(file: &PdfFile<'_>, old: At<'_>, new: At<'_>) -> ChangeLevel {
    let is_grown = match (old.1, new.1) {
        (Object::Null, Object::Dictionary(part)) => is_new_part(file, new.0, part),
        // Lists come with parts; a text that was nowhere is read aloud where something led to it.
        (Object::Null, Object::Array(items)) => {
            numbered(items).is_some() || items.iter().all(|item| *item == Object::Null || is_new_kid(file, new.0, item))
        }
        (Object::Null, Object::Null) => true,
        (Object::Array(_), Object::Array(_)) => holds_all(file, old, new),
        (Object::Dictionary(before), Object::Dictionary(after)) => {
            said(before) == said(after)
                && LISTS.iter().all(|key| {
                    let of = |dictionary: &Dictionary| dictionary.get(key).cloned().unwrap_or(Object::Null);
                    holds_all(file, (old.0, &of(before)), (new.0, &of(after)))
                })
                && TREES.iter().all(|key| {
                    let (was, is) = (before.get(key), after.get(key));
                    // One that stands where it stood is compared by itself.
                    let tree = |revision, dictionary| file.get_at(revision, dictionary, key);
                    was == is
                        || of_structure(file, (old.0, &tree(old.0, before)), (new.0, &tree(new.0, after)))
                            == ChangeLevel::FormFilling
                })
        }
        _ => false,
    };
    if is_grown { ChangeLevel::FormFilling } else { ChangeLevel::Other }
}

fn said(dictionary: &Dictionary) -> Vec<(Vec<u8>, Object)> {
    let said = dictionary.all().filter(|(key, _)| !GROWING.iter().any(|it| it.as_bytes() == *key));
    let mut said: Vec<_> = said.map(|(key, value)| (key.to_vec(), value.clone())).collect();
    said.sort_by(|(one, _), (other, _)| one.cmp(other));
    said
}

/// What a list holds: an array, however it is written, or one part alone.
fn items(file: &PdfFile<'_>, (revision, value): At<'_>) -> Vec<Object> {
    match file.resolve_at(revision, value) {
        Object::Array(items) => items,
        Object::Null => Vec::new(),
        _ => vec![value.clone()],
    }
}

/// Whether a part that comes to the structure says nothing of what pages show: it holds other parts, and annotations.
fn is_new_part(file: &PdfFile<'_>, revision: usize, part: &Dictionary) -> bool {
    if is_reference(part) {
        return leads_to_annotation(file, revision, part);
    }
    let says = SAID.iter().any(|key| part.get(key).is_some());
    let kids = items(file, (revision, part.get("K").unwrap_or(&Object::Null)));
    part.get("ActualText").is_none()
        && (!says || is_of_annotation(file, revision, part))
        && kids.iter().all(|kid| is_new_kid(file, revision, kid))
}

/// Whether a kid may come with a new part or list. What it leads to is compared where it stands.
fn is_new_kid(file: &PdfFile<'_>, revision: usize, kid: &Object) -> bool {
    match kid {
        Object::Reference(_) => true,
        Object::Dictionary(part) => is_new_part(file, revision, part),
        _ => false,
    }
}

/// The values of a list of numbers and values, by number; none for any other list.
fn numbered(items: &[Object]) -> Option<BTreeMap<i64, &Object>> {
    let pairs = items.chunks(2).map(|pair| match pair {
        [number, value @ (Object::Reference(_) | Object::Array(_) | Object::Dictionary(_) | Object::Null)] => {
            number.as_integer().map(|number| (number, value))
        }
        _ => None,
    });
    // Nothing is as good as no entry.
    pairs.filter(|pair| !matches!(pair, Some((_, Object::Null)))).collect()
}

/// Whether all that an old list holds is in the new one too, as it was and where it was, but for what goes with an
/// annotation; and what comes is of annotations.
fn holds_all(file: &PdfFile<'_>, old: At<'_>, new: At<'_>) -> bool {
    let (before, after) = (items(file, old), items(file, new));
    if before == after {
        return true;
    }
    if file.charge(before.len().saturating_add(after.len())).is_none() {
        return false;
    }
    let goes = |item: &Object| match file.resolve_at(old.0, item) {
        Object::Null => true,
        Object::Dictionary(part) => is_reference(&part) || is_of_annotation(file, old.0, &part),
        _ => false,
    };
    if let (Some(had), Some(has)) = (numbered(&before), numbered(&after)) {
        return had.iter().all(|(number, value)| match has.get(number) {
            Some(now) => now == value || (is_list(value) && holds_all(file, (old.0, *value), (new.0, *now))),
            None => goes(value),
        });
    }
    let keys = |items: &[Object]| -> Vec<String> { items.iter().map(|item| format!("{item:?}")).collect() };
    let (old_keys, new_keys) = (keys(&before), keys(&after));
    let (was, is): (BTreeSet<_>, BTreeSet<_>) = (old_keys.iter().collect(), new_keys.iter().collect());
    // What is kept stands in its order; what comes may stand between.
    let comes = |item: &Object| match item {
        Object::Reference(id) => match file.object_at(old.0, *id) {
            Object::Null => true,
            Object::Dictionary(part) => is_reference(&part) || is_of_annotation(file, new.0, &part),
            _ => false,
        },
        Object::Dictionary(part) => is_new_part(file, new.0, part),
        Object::Null => true,
        _ => false,
    };
    before.iter().zip(&old_keys).all(|(item, key)| is.contains(key) || goes(item))
        && old_keys.iter().filter(|key| is.contains(key)).eq(new_keys.iter().filter(|key| was.contains(key)))
        && after.iter().zip(&new_keys).all(|(item, key)| was.contains(key) || comes(item))
}

fn is_list(value: &Object) -> bool {
    matches!(value, Object::Array(_))
}

/// Whether it leads to an object by itself, not to what stands in the content of a page.
fn is_reference(part: &Dictionary) -> bool {
    part.get("Type").is_some_and(|kind| kind.is_name("OBJR"))
}

/// Whether what it leads to is an annotation: a picture that a page shows is a stream.
fn leads_to_annotation(file: &PdfFile<'_>, revision: usize, part: &Dictionary) -> bool {
    matches!(file.get_at(revision, part, "Obj"), Object::Dictionary(_))
}

/// Whether a part is of annotations alone.
fn is_of_annotation(file: &PdfFile<'_>, revision: usize, part: &Dictionary) -> bool {
    let kids = items(file, (revision, part.get("K").unwrap_or(&Object::Null)));
    let is_one = |part: &Dictionary| is_reference(part) && leads_to_annotation(file, revision, part);
    !kids.is_empty() && kids.iter().all(|kid| file.resolve_at(revision, kid).as_dictionary().is_some_and(is_one))
}
