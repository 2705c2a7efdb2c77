//! The pages of a file, as far as seals are placed on them.

use super::{geometry::PageGeometry, plan::PageRectangle};
use crate::document::pdf::{self, Dictionary, Object, ObjectId, PdfFile};

/// What the reader takes too where a page states no size.
const DEFAULT_BOX: PageRectangle = PageRectangle { left: 0, bottom: 0, right: 612_000, top: 792_000 };

/// A page.
pub(crate) struct Page {
    pub(crate) id: Option<ObjectId>,
    pub(crate) geometry: PageGeometry,
    pub(crate) dictionary: Dictionary,
    pub(crate) resources: Dictionary,
    /// Whether readers differ in how it is turned.
    pub(crate) has_odd_rotation: bool,
}

fn thousandths(file: &PdfFile, object: &Object) -> Option<i64> {
    match file.resolve(object) {
        Object::Integer(value) => value.checked_mul(1000),
        Object::Odd(_) => Some(0),
        #[expect(clippy::cast_possible_truncation, clippy::float_arithmetic, reason = "the cast saturates")]
        Object::Real(value) => Some((value * 1000.0).round() as i64),
        _ => None,
    }
}

/// A rectangle of a file; `None` when it is none, or has no area.
pub(crate) fn rectangle(file: &PdfFile, object: Option<&Object>) -> Option<PageRectangle> {
    let Object::Array(items) = file.resolve(object?) else {
        return None;
    };
    let mut numbers = items.iter().map(|item| thousandths(file, item));
    let mut next = || numbers.next().flatten();
    let rectangle = PageRectangle::new(next()?, next()?, next()?, next()?);
    (rectangle.width() > 0 && rectangle.height() > 0).then_some(rectangle)
}

/// All pages, in order.
pub(crate) fn pages(file: &PdfFile) -> Vec<Page> {
    let read = |page: pdf::Page| {
        let media = rectangle(file, page.dictionary.get("MediaBox")).unwrap_or(DEFAULT_BOX);
        let crop = rectangle(file, page.dictionary.get("CropBox"));
        let unit = page.dictionary.get("UserUnit").and_then(|unit| thousandths(file, unit)).unwrap_or(1000);
        let resources = match page.dictionary.get("Resources").map(|resources| file.resolve(resources)) {
            Some(Object::Dictionary(resources)) => resources,
            _ => Dictionary::default(),
        };
        let geometry = PageGeometry::new(media, crop, i64::from(page.rotation), unit);
        let has_odd_rotation = page.has_odd_rotation;
        Page { id: page.id, geometry, dictionary: page.dictionary, resources, has_odd_rotation }
    };
    file.pages().into_iter().map(read).collect()
}
