//! What a change is, by the key that leads to it.

use super::{ChangeKind, ChangeLevel};
use crate::document::pdf::{Dictionary, Object};

/// The kind and the level of a change.
pub(super) type Rule = (ChangeKind, ChangeLevel);

/// What a change under a key of the catalog is, written directly or behind a reference; none for keys that have rules
/// of their own.
pub(super) fn of_catalog(key: &str) -> Option<Rule> {
    Some(match key {
        "Pages" | "AcroForm" => return None,
        "DSS" => (ChangeKind::SecurityStore, ChangeLevel::Archive),
        "Metadata" | "Extensions" | "Version" => (ChangeKind::Metadata, ChangeLevel::Archive),
        "MarkInfo" | "StructTreeRoot" => (ChangeKind::StructureChanged, ChangeLevel::FormFilling),
        _ => (ChangeKind::CatalogChanged, ChangeLevel::Other),
    })
}

/// The same of a page's key.
pub(super) fn of_page(key: &str) -> Option<Rule> {
    Some(match key {
        "Annots" | "Parent" => return None,
        "Metadata" | "PieceInfo" | "LastModified" => (ChangeKind::Metadata, ChangeLevel::Archive),
        "StructParents" | "Tabs" => (ChangeKind::StructureChanged, ChangeLevel::FormFilling),
        _ => (ChangeKind::PageChanged, ChangeLevel::Other),
    })
}

/// The same of the form's key. Fields are compared one by one; the flags only say that there are signatures now.
pub(super) fn of_form(key: &str) -> Option<Rule> {
    Some(match key {
        "Fields" | "SigFlags" => return None,
        "NeedAppearances" | "CO" | "DR" | "DA" | "Q" => (ChangeKind::FormChanged, ChangeLevel::FormFilling),
        // Another form altogether, or what nobody knows.
        _ => (ChangeKind::FormChanged, ChangeLevel::Other),
    })
}

/// How far a change of the form's resources goes: more of them are needed for filling in, others show other things.
pub(super) fn of_resources(old: &Object, new: &Object) -> ChangeLevel {
    if grew(old, new) { ChangeLevel::FormFilling } else { ChangeLevel::Other }
}

/// Whether a new version holds all that the old one held.
fn grew(old: &Object, new: &Object) -> bool {
    match (old, new) {
        (Object::Null, _) => true,
        // A font that says more is another font.
        (Object::Dictionary(old), Object::Dictionary(new))
            if old.get("Type").is_some() || old.get("Subtype").is_some() =>
        {
            old == new
        }
        (Object::Dictionary(old), Object::Dictionary(new)) => old.iter().all(|(key, value)| {
            let now = new.iter().find(|(other, _)| *other == key).map(|(_, now)| now);
            now.is_some_and(|now| now == value || (value.as_dictionary().is_some() && grew(value, now)))
        }),
        _ => false,
    }
}

/// Cross-references and object streams hold objects, and are none that anything uses.
pub(super) fn is_plumbing(object: &Object) -> bool {
    let kind = object.as_dictionary().and_then(|dictionary| dictionary.get("Type"));
    *object == Object::Null || kind.is_some_and(|kind| kind.is_name("XRef") || kind.is_name("ObjStm"))
}

/// Whether a key came to stand twice, or says something else where it does: readers differ in which they take.
pub(super) fn is_repeated(old: &Dictionary, new: &Dictionary, key: &str) -> bool {
    !old.earlier(key.as_bytes()).eq(new.earlier(key.as_bytes()))
}

/// The values of a dictionary with the rules of their keys.
pub(super) fn ruled(dictionary: &Dictionary, of: fn(&str) -> Option<Rule>) -> impl Iterator<Item = (Rule, &Object)> {
    dictionary.all().filter_map(move |(key, value)| Some((of(&String::from_utf8_lossy(key))?, value)))
}
