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
        (Object::Null, Object::Dictionary(part)) => {
            let says = |key: &str| part.get(key).is_some();
            part.get("ActualText").is_none()
                && (!SAID.iter().any(|key| says(key)) || is_of_annotation(file, new.0, part))
        }
        (Object::Null, _) => true,
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

/// Whether all that an old list holds is in the new one too, but for what goes with an annotation.
fn holds_all(file: &PdfFile<'_>, old: At<'_>, new: At<'_>) -> bool {
    let (before, after) = (items(file, old), items(file, new));
    if before == after {
        return true;
    }
    let references: BTreeSet<_> = after.iter().filter_map(Object::as_reference).collect();
    let numbers: BTreeSet<_> = after.iter().filter_map(Object::as_integer).collect();
    // Lists in a list belong to the number before them.
    let lists = |items: &[Object]| -> BTreeMap<Option<i64>, Object> {
        let pairs = items.iter().zip(items.iter().skip(1));
        let lists = pairs.filter(|(_, list)| matches!(list, Object::Array(_)));
        lists.map(|(number, list)| (number.as_integer(), list.clone())).collect()
    };
    let (had, has) = (lists(&before), lists(&after));
    let is_kept = |item: &Object| match item {
        Object::Reference(id) => references.contains(id),
        Object::Array(_) => true,
        other => other.as_integer().map_or_else(|| after.contains(other), |number| numbers.contains(&number)),
    };
    let goes = |item: &Object| match file.resolve_at(old.0, item) {
        Object::Null => true,
        Object::Dictionary(part) => is_reference(&part) || is_of_annotation(file, old.0, &part),
        _ => false,
    };
    file.charge(before.len().saturating_add(after.len())).is_some()
        && before.iter().all(|item| is_kept(item) || goes(item))
        && had.iter().all(|(number, list)| {
            has.get(number).is_some_and(|now| list == now || holds_all(file, (old.0, list), (new.0, now)))
        })
}

/// Whether it leads to an annotation or another object, and to nothing that a page shows.
fn is_reference(part: &Dictionary) -> bool {
    part.get("Type").is_some_and(|kind| kind.is_name("OBJR"))
}

/// Whether a part is of annotations alone.
fn is_of_annotation(file: &PdfFile<'_>, revision: usize, part: &Dictionary) -> bool {
    let kids = items(file, (revision, part.get("K").unwrap_or(&Object::Null)));
    !kids.is_empty() && kids.iter().all(|kid| file.resolve_at(revision, kid).as_dictionary().is_some_and(is_reference))
}
