//! What annotations may hide.

use std::collections::BTreeSet;

use crate::document::pdf::{Dictionary, Object, ObjectId, PdfFile};

/// Annotations that cover nothing unless they bring a picture.
const MARKS: [&str; 7] = ["Text", "Popup", "Link", "Highlight", "Underline", "StrikeOut", "Squiggly"];

/// Actions that lead somewhere, and change nothing of what is seen here.
const HARMLESS: [&str; 3] = ["URI", "GoTo", "Named"];

/// Lines up to this width, in points, hide no text.
const HAIRLINE: f64 = 2.0;

/// Whether an annotation may cover what a page shows, or change it when it is touched.
pub(super) fn covers(file: &PdfFile<'_>, revision: usize, annotation: &Dictionary) -> bool {
    let value = |key: &str| file.get_at(revision, annotation, key);
    let is_mark = MARKS.iter().any(|mark| value("Subtype").is_name(mark));
    let acts = match value("A") {
        Object::Null => false,
        action => {
            let kind = action.as_dictionary().map(|action| (file.get_at(revision, action, "S"), action.get("Next")));
            !matches!(kind, Some((kind, None)) if HARMLESS.iter().any(|harmless| kind.is_name(harmless)))
        }
    };
    let width = |line: &Object| file.resolve_at(revision, line).as_number().unwrap_or(f64::MAX);
    // A line is one point wide where nothing else is said.
    let border = match value("Border") {
        Object::Array(items) => Some(items.get(2).map_or(1.0, width)),
        _ => None,
    };
    let style = value("BS").as_dictionary().map(|style| style.get("W").map_or(1.0, width));
    // Coloured frames of links, one beside the other, are a wall; links need none.
    let framed = value("Subtype").is_name("Link")
        && value("C") != Object::Null
        && border.or(style).is_none_or(|line| line > 0.0);
    !is_mark
        || annotation.is_ambiguous()
        || annotation.get("AP").is_some()
        || acts
        || value("AA") != Object::Null
        || [border, style].into_iter().flatten().any(|line| line > HAIRLINE)
        || framed
        || (value("Subtype").is_name("Highlight") && is_opaque(file, revision, annotation))
}

/// Whether a highlight hides what it lies on: readers multiply its colour with what is there, unless it says otherwise.
fn is_opaque(file: &PdfFile<'_>, revision: usize, highlight: &Dictionary) -> bool {
    let mode = file.get_at(revision, highlight, "BM");
    if mode != Object::Null && !mode.is_name("Multiply") {
        return true;
    }
    let Object::Array(colour) = file.get_at(revision, highlight, "C") else { return false };
    let part = |item: &Object| file.resolve_at(revision, item).as_number();
    let parts: Vec<f64> = colour.iter().take(5).filter_map(part).collect();
    match parts.as_slice() {
        [cyan, magenta, yellow, black] => *black > 0.5 || [cyan, magenta, yellow].iter().all(|part| **part > 0.5),
        [] => false,
        light => light.iter().all(|part| *part < 0.5),
    }
}

/// The items of a list that another one holds too, each once; `ids` are the references of the other one.
pub(super) fn in_both<'o>(items: &'o [Object], others: &[Object], ids: &BTreeSet<ObjectId>) -> Vec<&'o Object> {
    let mut once = BTreeSet::new();
    let is_in = |item: &&Object| match item.as_reference() {
        Some(id) => ids.contains(&id) && once.insert(id),
        None => others.contains(item),
    };
    items.iter().filter(is_in).collect()
}
