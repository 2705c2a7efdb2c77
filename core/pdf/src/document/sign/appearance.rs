//! What a signature looks like: each picture once as a form object, and a small form for each place that shows it.

use std::io::Write as _;

use flate2::{Compression, write::ZlibEncoder};

use crate::document::{
    pdf::{
        Dictionary, Object, ObjectId,
        append::{Addition, real},
    },
    place::SealPlacement,
};
use dengji_base::finding::Failure;
use dengji_drawing::drawing::{
    font::{Font, text_line},
    picture::{Colour, PdfImage, Picture},
};

pub(super) fn name(text: &str) -> Object {
    Object::Name(text.as_bytes().to_vec())
}

/// The pictures of one revision.
pub(super) struct Appearances<'p> {
    pictures: &'p [Picture],
    /// The form of each picture that has been asked for, and its size in thousandths of a point.
    forms: Vec<Option<Form>>,
}

#[derive(Clone, Copy)]
struct Form {
    id: ObjectId,
    width: i64,
    height: i64,
}

/// A dictionary of these entries.
pub(super) fn entries<const N: usize>(entries: [(&str, Object); N]) -> Dictionary {
    let mut dictionary = Dictionary::default();
    for (key, value) in entries {
        dictionary.set(key, value);
    }
    dictionary
}

/// An array of thousandths.
pub(super) fn numbers<const N: usize>(values: [i64; N]) -> Object {
    #[expect(clippy::cast_precision_loss, clippy::float_arithmetic, reason = "coordinates are far below 2^52")]
    let number = |value: i64| {
        if value % 1000 == 0 { Object::Integer(value / 1000) } else { Object::Real(value as f64 / 1000.0) }
    };
    Object::Array(values.map(number).to_vec())
}

fn compressed(bytes: &[u8], effort: Compression) -> Option<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), effort);
    encoder.write_all(bytes).ok()?;
    encoder.finish().ok()
}

fn add_stream(revision: &mut Addition, mut dictionary: Dictionary, bytes: Vec<u8>, effort: Compression) -> ObjectId {
    match compressed(&bytes, effort).filter(|shorter| shorter.len() + 20 < bytes.len()) {
        Some(shorter) => {
            dictionary.set("Filter", name("FlateDecode"));
            revision.add_stream(dictionary, shorter)
        }
        None => revision.add_stream(dictionary, bytes),
    }
}

fn add_image(revision: &mut Addition, image: PdfImage) -> ObjectId {
    let dictionary = |space: &str| {
        entries([
            ("Type", name("XObject")),
            ("Subtype", name("Image")),
            ("Width", Object::Integer(i64::from(image.width))),
            ("Height", Object::Integer(i64::from(image.height))),
            ("ColorSpace", name(space)),
            ("BitsPerComponent", Object::Integer(8)),
        ])
    };
    let mut picture = dictionary("DeviceRGB");
    let gray = dictionary("DeviceGray");
    // Pictures of seals are large even areas: more effort takes most of the time of a signature, for little.
    let effort = Compression::fast();
    if image.alpha.iter().any(|opacity| *opacity != 255) {
        let mask = add_stream(revision, gray, image.alpha, effort);
        picture.set("SMask", Object::Reference(mask));
    }
    add_stream(revision, picture, image.rgb, effort)
}

impl<'p> Appearances<'p> {
    pub(super) fn new(pictures: &'p [Picture]) -> Self {
        Self { pictures, forms: vec![None; pictures.len()] }
    }

    fn form(&mut self, revision: &mut Addition, stamp: usize) -> Option<Form> {
        if let Some(form) = self.forms.get(stamp).copied().flatten() {
            return Some(form);
        }
        let drawing = self.pictures.get(stamp)?.pdf();
        let mut images = Dictionary::default();
        for image in drawing.images {
            let key = image.name.clone();
            let id = add_image(revision, image);
            images.set(&key, Object::Reference(id));
        }
        let mut resources = Dictionary::default();
        if images.iter().next().is_some() {
            resources.set("XObject", Object::Dictionary(images));
        }
        let dictionary = entries([
            ("Type", name("XObject")),
            ("Subtype", name("Form")),
            ("BBox", numbers([0, 0, drawing.width, drawing.height])),
            ("Resources", Object::Dictionary(resources)),
        ]);
        let id = add_stream(revision, dictionary, drawing.content, Compression::default());
        let form = Form { id, width: drawing.width, height: drawing.height };
        if let Some(slot) = self.forms.get_mut(stamp) {
            *slot = Some(form);
        }
        Some(form)
    }

    /// The value of `/AP` for a place. The form's own box cuts a strip out of the picture, and its matrix turns it
    /// against the page, so that it stands upright when the page is shown.
    pub(super) fn appearance(&mut self, revision: &mut Addition, place: &SealPlacement) -> Option<Object> {
        let form = self.form(revision, usize::try_from(place.stamp).ok()?)?;
        let points = |micrometres: i64| micrometres.clamp(-10_000_000, 10_000_000).saturating_mul(360) / 127;
        let (width, height) = (points(place.width_um).max(1), points(place.height_um).max(1));
        let (whole_width, whole_height) = (points(place.picture_width_um), points(place.picture_height_um));
        let (x, y) = match &place.slice {
            Some(slice) => (points(slice.x_um), points(slice.y_um)),
            None => (0, 0),
        };
        // The part begins x from the left and y from above; in the form, upwards counts.
        let left = -x;
        let below = height - (whole_height - y);
        // Thousandths would be too coarse for a scale.
        let scale = |to: i64, from: i64| {
            let millionths = i128::from(to) * 1_000_000 / i128::from(from.max(1));
            let millionths = millionths.clamp(0, 1_000_000_000);
            format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000)
        };
        let content = format!(
            "q {} 0 0 {} {} {} cm /Seal Do Q\n",
            scale(whole_width, form.width),
            scale(whole_height, form.height),
            real(left),
            real(below),
        );
        let matrix = match place.rotation {
            90 => [0, 1000, -1000, 0, 0, 0],
            180 => [-1000, 0, 0, -1000, 0, 0],
            270 => [0, -1000, 1000, 0, 0, 0],
            _ => [1000, 0, 0, 1000, 0, 0],
        };
        let seal = entries([("Seal", Object::Reference(form.id))]);
        let resources = entries([("XObject", Object::Dictionary(seal))]);
        let dictionary = entries([
            ("Type", name("XObject")),
            ("Subtype", name("Form")),
            ("BBox", numbers([0, 0, width, height])),
            ("Matrix", numbers(matrix)),
            ("Resources", Object::Dictionary(resources)),
        ]);
        let id = revision.add_stream(dictionary, content.into_bytes());
        Some(Object::Dictionary(entries([("N", Object::Reference(id))])))
    }
}

/// A picture with lines of text below it, such as the signer's name and the reason, each in the middle: outlines, so that no
/// font has to be in the file. `height` is that of a Chinese character, in micrometres.
///
/// Fails as [`text_line`] does, with the number of the line in the pointer (`/lines/0`), and as [`Picture::new`].
pub fn with_lines(
    picture: &Picture,
    lines: &[String],
    font: &Font,
    height: u32,
    colour: Colour,
) -> Result<Picture, Failure> {
    let mut drawn = Vec::with_capacity(lines.len());
    for (at, line) in lines.iter().enumerate() {
        let line = text_line(font, line, height, colour).map_err(|mut failure| {
            failure.finding.pointer = format!("/lines/{at}");
            failure
        })?;
        drawn.push(line);
    }
    let gap = height / 4;
    let below: u32 = drawn.iter().fold(0, |sum, line| sum.saturating_add(line.height()).saturating_add(gap));
    let width = drawn.iter().map(Picture::width).chain([picture.width()]).max().unwrap_or(1);
    let mut whole = Picture::new(width, picture.height().saturating_add(below))?;
    let middle = |part: &Picture| i32::try_from((width - part.width().min(width)) / 2).unwrap_or(0);
    whole.draw(picture, middle(picture), 0);
    let mut top = picture.height().saturating_add(gap);
    for line in &drawn {
        whole.draw(line, middle(line), i32::try_from(top).unwrap_or(i32::MAX));
        top = top.saturating_add(line.height()).saturating_add(gap);
    }
    Ok(whole)
}
