//! Comparing form fields: what is filling in, what is signing, and what is neither.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    ChangeKind, ChangeLevel,
    change::{DetectedChange, Diff, Fill, State},
    reach,
};
use crate::document::pdf::{Dictionary, Field, Object, ObjectId, PdfFile};

/// What filling in changes.
const VALUE: [&str; 13] = ["V", "AP", "AS", "I", "TI", "RV", "M", "F", "DA", "Q", "MK", "DS", "DR"];

/// Of these, what is seen of the value. Where one changed with the other, [`super::fill`] looks whether they fit.
const SHOWN: [&str; 8] = ["AP", "AS", "F", "MK", "DA", "Q", "RV", "DS"];

/// What a new signature field and its widgets may say: nothing that draws, acts, or is unknown.
const PLAIN: [&str; 25] = [
    "Type",
    "Subtype",
    "FT",
    "T",
    "TU",
    "TM",
    "V",
    "DV",
    "Ff",
    "F",
    "Rect",
    "P",
    "Parent",
    "Kids",
    "AP",
    "AS",
    "Lock",
    "SV",
    "DA",
    "Q",
    "DR",
    "M",
    "NM",
    "H",
    "StructParent",
];

/// What signing changes, or what may be said later of how a field is to be signed.
const SIGNING: [&str; 12] = ["V", "AP", "AS", "Lock", "SV", "Ff", "F", "M", "MK", "DA", "P", "Type"];

/// What may be added to a signed field: it says how to sign, and the field is signed.
const AFTERWARDS: [&str; 2] = ["Lock", "SV"];

/// Where a field's line leads upwards or to its page.
const UPWARDS: [&str; 3] = ["Parent", "P", "Kids"];

fn is_signed(diff: &Diff<'_, '_, '_>, state: &State, field: &Field) -> bool {
    field.is_signature() && diff.file.get_at(state.revision, &field.dictionary, "V") != Object::Null
}

/// Whether the field holds a signature that another field held before: it shows as signed what nobody signed.
fn is_borrowed(diff: &Diff<'_, '_, '_>, field: &Field) -> bool {
    let value = field.value_object();
    value.is_some() && diff.old.fields.iter().any(|other| other.value_object() == value)
}

/// Fields by name; of several with one name, which no sound form has, each counts.
fn by_name(fields: &[Field]) -> BTreeMap<(&str, usize), &Field> {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    fields
        .iter()
        .map(|field| {
            let count = seen.entry(field.name.as_str()).or_default();
            *count += 1;
            ((field.name.as_str(), *count), field)
        })
        .collect()
}

/// The full names that several fields bear, of which at least one is signed: which of them a reader takes is open
/// (ISO 32000-1, 12.7.3.2: a full name names one field).
pub(super) fn names_twice(file: &PdfFile<'_>, state: &State) -> BTreeSet<String> {
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for field in &state.fields {
        *count.entry(field.name.as_str()).or_default() += 1;
    }
    let is_signed =
        |field: &Field| field.is_signature() && file.get_at(state.revision, &field.dictionary, "V") != Object::Null;
    let again = state.fields.iter().filter(|field| count.get(field.name.as_str()).is_some_and(|count| *count > 1));
    again.filter(|field| is_signed(field)).map(|field| field.name.clone()).collect()
}

pub(super) fn compare(diff: &mut Diff<'_, '_, '_>) {
    let (old, new) = (diff.old, diff.new);
    let before = by_name(&old.fields);
    let after = by_name(&new.fields);
    let mut stops = diff.frame.clone();
    stops.extend(
        new.fields
            .iter()
            .chain(&old.fields)
            .flat_map(|field| field.widgets.iter().copied().chain(field.id))
            .map(|id| id.number),
    );
    for (name, field) in &before {
        if let Some(now) = after.get(name) {
            changed(diff, field, now, &stops);
        } else if !diff.lacks_fields() {
            let found = diff.found(ChangeKind::FieldRemoved, ChangeLevel::Other);
            diff.push(DetectedChange { field: Some(field.name.clone()), object: field.id, ..found });
        }
    }
    for (name, field) in &after {
        if !before.contains_key(name) && !diff.lacks_fields() {
            added(diff, field, &stops);
        }
    }
}

/// The field's first page, if it has a widget on one, and the others.
fn pages(diff: &Diff<'_, '_, '_>, field: &Field) -> (Option<u32>, Vec<u32>) {
    let mut pages = diff.new.pages_of(field).into_iter();
    (pages.next(), pages.collect())
}

/// Dictionaries of the field and of its widgets.
fn dictionaries(diff: &Diff<'_, '_, '_>, state: &State, field: &Field) -> Vec<Dictionary> {
    let widgets = field.widgets.iter().filter(|widget| Some(**widget) != field.id);
    let widgets = widgets.filter_map(|widget| diff.file.object_at(state.revision, *widget).as_dictionary().cloned());
    std::iter::once(field.dictionary.clone()).chain(widgets).collect()
}

/// Whether the field shows something: a picture on an area.
fn is_drawn(diff: &Diff<'_, '_, '_>, field: &Field) -> bool {
    dictionaries(diff, diff.new, field).iter().any(|widget| {
        let area = diff.file.rectangle_at(diff.new.revision, widget, "Rect");
        // What one reader cannot read, another one draws.
        #[expect(clippy::float_cmp, reason = "an invisible field has equal corners, as written")]
        let has_area = match area {
            Some([left, bottom, right, top]) => left != right && bottom != top,
            None => diff.file.get_at(diff.new.revision, widget, "Rect") != Object::Null,
        };
        has_area && widget.get("AP").is_some()
    })
}

/// Whether a signature field is that and nothing else: a plain widget, of objects that were nothing before.
fn is_plain(diff: &Diff<'_, '_, '_>, field: &Field) -> bool {
    let revision = diff.new.revision;
    let value = |widget: &Dictionary, key: &str| diff.file.get_at(revision, widget, key);
    // Borders of no width, and an empty description of the look, draw nothing.
    let is_blank = |widget: &Dictionary, key: &str| match (key, value(widget, key)) {
        (_, Object::Null) => true,
        ("MK", Object::Dictionary(look)) => look.is_empty() || widget.get("AP").is_some(),
        ("Border", Object::Array(line)) => line.get(2).is_some_and(|width| width.as_number() == Some(0.0)),
        ("BS", Object::Dictionary(style)) => style.get("W").is_some_and(|width| width.as_number() == Some(0.0)),
        _ => false,
    };
    let mut all = dictionaries(diff, diff.new, field).into_iter();
    let mut ids = field.widgets.iter().copied().chain(field.id);
    all.all(|widget| {
        let kind = value(&widget, "Subtype");
        (kind == Object::Null || kind.is_name("Widget"))
            && !widget.is_ambiguous()
            && widget.all().all(|(key, _)| {
                let key = String::from_utf8_lossy(key);
                PLAIN.contains(&&*key) || is_blank(&widget, &key)
            })
    }) && ids.all(|id| {
        let was = diff.file.object_at(diff.old.revision, id);
        was == Object::Null || !diff.changed.contains(&id.number)
    })
}

fn signing(diff: &Diff<'_, '_, '_>, field: &Field) -> DetectedChange {
    let value = diff.file.get_at(diff.new.revision, &field.dictionary, "V");
    let is_timestamp = value.as_dictionary().is_some_and(|value| {
        value.get("Type").is_some_and(|kind| kind.is_name("DocTimeStamp"))
            || value.get("SubFilter").is_some_and(|kind| kind.is_name("ETSI.RFC3161"))
    });
    if is_timestamp && !is_drawn(diff, field) {
        diff.found(ChangeKind::TimestampAdded, ChangeLevel::Archive)
    } else {
        diff.found(ChangeKind::SignatureAdded, ChangeLevel::FormFilling)
    }
}

fn added(diff: &mut Diff<'_, '_, '_>, field: &Field, stops: &BTreeSet<u32>) {
    let is_signed = is_signed(diff, diff.new, field);
    let found = if (is_signed && is_borrowed(diff, field)) || (field.is_signature() && !is_plain(diff, field)) {
        DetectedChange { covers: true, ..diff.found(ChangeKind::FieldAdded, ChangeLevel::Other) }
    } else if is_signed {
        DetectedChange { covers: is_drawn(diff, field), ..signing(diff, field) }
    } else if !field.is_signature() {
        diff.found(ChangeKind::FieldAdded, ChangeLevel::Other)
    } else if is_drawn(diff, field) {
        // Looks signed, and is not.
        DetectedChange { covers: true, ..diff.found(ChangeKind::FieldAdded, ChangeLevel::Other) }
    } else {
        diff.found(ChangeKind::SignatureFieldAdded, ChangeLevel::FormFilling)
    };
    let (page, further_pages) = pages(diff, field);
    diff.push(DetectedChange { field: Some(field.name.clone()), object: field.id, page, further_pages, ..found });
    let held = held(diff, field, stops, |_| true);
    diff.explained.extend(held);
}

/// What the field leads to by keys that are asked for.
fn held(diff: &Diff<'_, '_, '_>, field: &Field, stops: &BTreeSet<u32>, by: impl Fn(&str) -> bool) -> BTreeSet<u32> {
    held_by(diff, &dictionaries(diff, diff.new, field), stops, by)
}

/// What these dictionaries lead to by keys that are asked for.
fn held_by(
    diff: &Diff<'_, '_, '_>,
    dictionaries: &[Dictionary],
    stops: &BTreeSet<u32>,
    by: impl Fn(&str) -> bool,
) -> BTreeSet<u32> {
    let held = diff.led_to(dictionaries, stops, |key| !UPWARDS.contains(&key) && by(key));
    held.intersection(&diff.changed).copied().collect()
}

/// Whether a field that was hidden is seen now: what lies below it was seen when it was signed.
fn is_unhidden(diff: &Diff<'_, '_, '_>, old: &Field, new: &Field) -> bool {
    const HIDDEN: i64 = 2;
    const NO_VIEW: i64 = 32;
    let hidden = |state: &State, field: &Field| {
        let widgets = dictionaries(diff, state, field).into_iter();
        let is_hidden = |widget: &Dictionary| {
            let flags = diff.file.get_at(state.revision, widget, "F").as_integer().unwrap_or_default();
            flags & (HIDDEN | NO_VIEW) != 0
        };
        widgets.filter(is_hidden).count()
    };
    hidden(diff.old, old) > hidden(diff.new, new)
}

/// The widgets that stand in the field's own list.
fn direct_kids(diff: &Diff<'_, '_, '_>, state: &State, field: &Field) -> Vec<Object> {
    match diff.file.get_at(state.revision, &field.dictionary, "Kids") {
        Object::Array(kids) => kids.into_iter().filter(|kid| kid.as_reference().is_none()).collect(),
        Object::Null => Vec::new(),
        other => vec![other],
    }
}

fn changed(diff: &mut Diff<'_, '_, '_>, old: &Field, new: &Field, stops: &BTreeSet<u32>) {
    let was_signed = is_signed(diff, diff.old, old);
    // Another kind is a key that nothing allows.
    let is_signature = old.is_signature();
    let (page, further_pages) = pages(diff, new);
    let place = |found: DetectedChange, key: Option<String>, object: Option<ObjectId>| DetectedChange {
        field: Some(new.name.clone()),
        page,
        further_pages: further_pages.clone(),
        key,
        object,
        was_there: true,
        ..found
    };
    let allowed: &[&str] = match (was_signed, is_signature) {
        (true, _) => &AFTERWARDS,
        (false, true) => &SIGNING,
        (false, false) => &VALUE,
    };
    let wrong = if was_signed { ChangeKind::SignedFieldChanged } else { ChangeKind::FieldChanged };
    let mut keys: BTreeSet<String> =
        reach::differing(diff.file, (diff.old.revision, &old.dictionary), (diff.new.revision, &new.dictionary))
            .into_iter()
            .collect();
    // A value on a widget is none: readers take the field's.
    let own = std::slice::from_ref(&new.dictionary);
    let has_new_value = keys.contains("V") || !held_by(diff, own, stops, |key| key == "V").is_empty();
    let is_button = new.dictionary.get("FT").is_some_and(|kind| kind.is_name("Btn"));
    // Kids are widgets here; they are compared one by one, where they are objects of their own.
    if !new.dictionary.is_ambiguous() && direct_kids(diff, diff.old, old) == direct_kids(diff, diff.new, new) {
        keys.remove("Kids");
    }
    // A field that was written anew, under another number, has its widgets in the order in which they were.
    let is_moved = old.id != new.id && old.widgets.len() == new.widgets.len();
    if old.widgets != new.widgets && (!is_moved || was_signed) {
        keys.insert("Kids".to_owned());
    }
    let kept = |widget: &ObjectId| new.widgets.contains(widget).then_some(*widget);
    let pairs = old.widgets.iter().enumerate().filter_map(|(at, widget)| {
        let now = if is_moved { new.widgets.get(at).copied() } else { kept(widget) };
        Some((*widget, now?))
    });
    let is_signed_now = is_signature && is_signed(diff, diff.new, new);
    for (was, is) in pairs {
        // Where it shows. A field that is being signed may come to a page on which it was not.
        let (before, after) = (diff.old.pages_with(was), diff.new.pages_with(is));
        if before != after && !(!was_signed && is_signed_now && before.is_empty()) {
            keys.insert("Annots".to_owned());
        }
        if Some(was) == old.id {
            continue;
        }
        let version =
            |revision, widget| diff.file.object_at(revision, widget).as_dictionary().cloned().unwrap_or_default();
        let (mut before, mut after) = (version(diff.old.revision, was), version(diff.new.revision, is));
        if is_moved {
            // The way up is another one; the field is the same.
            before.remove("Parent");
            after.remove("Parent");
        }
        // A widget that repeats its field's type says nothing new; poppler wants it there.
        if is_signature && before.get("FT").is_none() && after.get("FT").is_some_and(|kind| kind.is_name("Sig")) {
            after.remove("FT");
        }
        keys.extend(reach::differing(diff.file, (diff.old.revision, &before), (diff.new.revision, &after)));
    }
    let mut is_filled = false;
    let mut shows = !held(diff, new, stops, |key| SHOWN.contains(&key)).is_empty();
    shows |= keys.iter().any(|key| SHOWN.contains(&key.as_str()));
    // The value of a button says which of its pictures is shown. It draws none, and without being chosen none is seen.
    let is_redrawn = is_button
        && (["AP", "MK"].iter().any(|key| keys.contains(*key))
            || keys.contains("V") != keys.contains("AS")
            || !held(diff, new, stops, |key| matches!(key, "AP" | "MK")).is_empty());
    for key in keys {
        if allowed.contains(&key.as_str()) {
            is_filled = true;
        } else {
            let found = diff.found(wrong, ChangeLevel::Other);
            diff.push(place(found, Some(key), new.id));
        }
    }
    // Objects behind keys that say the same: a value or picture that was changed in place, or an action.
    let behind = held(diff, new, stops, |key| was_signed || !allowed.contains(&key));
    for number in &behind {
        let found = diff.found(wrong, ChangeLevel::Other);
        diff.push(place(found, None, Some(ObjectId { number: *number, generation: 0 })));
    }
    let values = held(diff, new, stops, |key| allowed.contains(&key));
    if !was_signed && (is_filled || !values.is_empty()) {
        let found = if is_signed_now && is_borrowed(diff, new) {
            DetectedChange { covers: true, ..diff.found(ChangeKind::FieldChanged, ChangeLevel::Other) }
        } else if is_signed_now {
            signing(diff, new)
        } else if is_signature && shows && is_drawn(diff, new) {
            // Looks signed, and is not.
            DetectedChange { covers: true, ..diff.found(ChangeKind::FieldChanged, ChangeLevel::Other) }
        } else {
            // Another picture of the same value, or a field that was hidden: what is seen is not what was filled in.
            let is_shown_anew = is_redrawn || (shows && !has_new_value) || is_unhidden(diff, old, new);
            let mut found = diff.found(ChangeKind::FieldFilled, ChangeLevel::FormFilling);
            found.covers = is_shown_anew;
            if !is_signature && !is_shown_anew && (shows || has_new_value) {
                let doubt = place(found.clone(), Some("AP".to_owned()), new.id);
                diff.fills.push(Fill::new(old, new, is_button, doubt));
            }
            found
        };
        diff.push(place(found, None, new.id));
    }
    diff.explained.extend(behind);
    diff.explained.extend(values);
}
