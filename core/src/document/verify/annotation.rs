//! What annotations may hide.

use crate::document::pdf::{Dictionary, Object, PdfFile};

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
    let border = match value("Border") {
        Object::Array(items) => items.get(2).is_some_and(|line| width(line) > HAIRLINE),
        _ => false,
    };
    let style = value("BS").as_dictionary().and_then(|style| style.get("W")).is_some_and(|line| width(line) > HAIRLINE);
    !is_mark || annotation.is_ambiguous() || annotation.get("AP").is_some() || acts || value("AA") != Object::Null || border || style
}
