//! What a field shows that was filled in after signing: text of its value, on an empty place, and nothing else.
//!
//! Whoever prepares a file may lay an empty field over what will be signed, and fill it afterwards. So what is new to be
//! seen may be no more than readers write themselves (ISO 32000-1, 12.7.3.3): text of the value, beside what the field
//! showed before around it. Assumed: how large its characters may be, and that a list whose choice is marked by a
//! colour is for a person to look at.
//!
//! What characters look like the font says. One that readers have themselves draws what its name promises. One that
//! brings its shapes, or says itself which text its codes are, may draw any text as any other: where it was there when
//! it was signed, whoever signed took it as it is; where it came later, a person has to look. Programs that fill in
//! Chinese often bring such a font, so that it is no proof of anything (assumed: no standard says).

#![expect(clippy::float_arithmetic, reason = "coordinates of a page")]

use std::collections::{BTreeMap, BTreeSet};

use super::reach::{self, Reach};
use crate::document::{
    pdf::{Dictionary, Field, Object, ObjectId, Page, PdfFile, Stream, text},
    place::{Drawing, Glyph, PageRectangle, TextReader, normal},
};

/// So many bytes of one appearance are read.
const MAX_APPEARANCE: usize = 64 * 1024;

/// Characters are at least so high, in thousandths of a point, and their height at most so many times their width.
const SMALLEST: i64 = 2_000;
const NARROWEST: i64 = 25;

/// How high a character may be, in parts of the picture's height, and how wide, in parts of its own height.
const LARGEST: f64 = 1.5;
const WIDEST: f64 = 2.0;

/// So many characters are a mark, and a box for one has sides of at most so many points (assumed: no standard says; what
/// is larger may be a sentence).
const MOST_OF_A_MARK: usize = 2;
const LARGEST_BOX: f64 = 72.0;

/// What the dictionary of an appearance may say, beside how it is compressed.
const PLAIN: [&str; 14] = [
    "Type",
    "Subtype",
    "FormType",
    "BBox",
    "Matrix",
    "Resources",
    "Length",
    "Filter",
    "DecodeParms",
    "Name",
    "LastModified",
    "Metadata",
    "StructParent",
    "StructParents",
];

/// Judges fields that were filled in one revision.
pub(super) struct Fills<'f, 'a> {
    file: &'f PdfFile<'a>,
    reach: &'f Reach<'f, 'a>,
    /// The first revision that is signed, and those before and after.
    signed: usize,
    old: usize,
    new: usize,
    form: &'f Dictionary,
    pages: &'f [Page],
    /// The pages on which each annotation stands, counted from 1.
    places: &'f BTreeMap<ObjectId, Vec<u32>>,
    now: TextReader<'f, 'a>,
    /// The middles of the letters and digits of pages, by number; none where not all were read.
    texts: BTreeMap<u32, Option<Vec<[f64; 2]>>>,
}

impl<'f, 'a> Fills<'f, 'a> {
    /// For what became of a revision in a later one, which has this form and these pages with annotations in these
    /// places; `signed`, `old` and `new` are revisions.
    pub(super) fn new(
        reach: &'f Reach<'f, 'a>,
        [signed, old, new]: [usize; 3],
        form: &'f Dictionary,
        pages: &'f [Page],
        places: &'f BTreeMap<ObjectId, Vec<u32>>,
    ) -> Self {
        let (file, texts) = (reach.file(), BTreeMap::new());
        Self { file, reach, signed, old, new, form, pages, places, now: TextReader::at(file, new), texts }
    }

    /// Whether what a filled field shows is what was filled in.
    pub(super) fn are_sound(&mut self, old: &Field, new: &Field, is_button: bool) -> bool {
        if is_button { self.are_marks(old, new) } else { self.are_plain(old, new) }
    }

    /// Whether what a button shows since it was chosen is a mark, on a place where the page shows no text.
    fn are_marks(&mut self, old: &Field, new: &Field) -> bool {
        let (file, at) = (self.file, self.new);
        new.widgets.iter().enumerate().all(|(place, widget)| {
            let state = |revision, id| {
                let widget = file.object_at(revision, id).as_dictionary().cloned().unwrap_or_default();
                (file.get_at(revision, &widget, "AS"), widget)
            };
            let (is, dictionary) = state(at, *widget);
            if old.widgets.get(place).is_some_and(|was| state(self.old, *was).0 == is) {
                return true;
            }
            let Some(pictures) = pictures(file, at, &dictionary) else { return false };
            let name = [b"N/", is.as_name().unwrap_or_default()].concat();
            let shown = pictures.iter().filter(|(way, _)| *way == name || way == b"N");
            let sides = file.rectangle_at(at, &dictionary, "Rect");
            let sides = sides.map(|[left, bottom, right, top]| (right - left).max(top - bottom));
            // What has no area is shown nowhere; `lies_on_text` looks at one that is not to be read.
            let is_small = sides.is_none_or(|longest| longest <= LARGEST_BOX);
            shown.into_iter().all(|(_, picture)| self.is_mark(picture, is_small))
                && !self.lies_on_text(*widget, &dictionary)
        })
    }

    fn is_mark(&mut self, picture: &Stream, is_small: bool) -> bool {
        self.drawn(picture).is_some_and(|(drawing, resources)| {
            let text = self.now.read(Some(&Object::Stream(picture.clone())), &resources);
            (is_small || drawing.is_blank())
                && drawing.is_its_own()
                && text.is_whole
                && text.glyphs.len() <= MOST_OF_A_MARK
        })
    }

    /// Whether all that a filled field shows is its value, on a place where the page shows no text.
    fn are_plain(&mut self, old: &Field, new: &Field) -> bool {
        let spellings = self.spellings(new);
        new.widgets.iter().enumerate().all(|(at, widget)| {
            let read = |revision, id| self.file.object_at(revision, id).as_dictionary().cloned();
            let is = read(self.new, *widget).unwrap_or_default();
            let was = old.widgets.get(at).and_then(|was| read(self.old, *was)).unwrap_or_default();
            // What lies behind the text of a field that draws itself; and which of several pictures shows, where a
            // field that is no button has any.
            let is_kept = |key: &str| self.file.get_at(self.old, &was, key) == self.file.get_at(self.new, &is, key);
            is_kept("MK")
                && is_kept("AS")
                && self.shows_alone(&was, &is, &spellings)
                && !(is.get("AP").is_none() && self.is_written_doubtfully(new, &is))
                && self.rich_text_says(new, &spellings)
                && !self.lies_on_text(*widget, &is)
        })
    }

    /// What a field may show: its value, or the text of the options that it holds the codes of.
    fn spellings(&self, field: &Field) -> Vec<Vec<char>> {
        let get = |key: &str| self.file.get_at(self.new, &field.dictionary, key);
        let held = match get("V") {
            Object::String(value) | Object::Name(value) => vec![value],
            Object::Stream(stream) => self.file.data_at(self.new, &stream, MAX_APPEARANCE).into_iter().collect(),
            Object::Array(items) => {
                let items = items.iter().map(|item| self.file.resolve_at(self.new, item));
                items.filter_map(|item| item.as_string().map(<[u8]>::to_vec)).collect()
            }
            _ => Vec::new(),
        };
        let options = match get("Opt") {
            Object::Array(options) => options,
            _ => Vec::new(),
        };
        let shown_for = |code: &[u8]| {
            options.iter().find_map(|option| {
                let Object::Array(pair) = self.file.resolve_at(self.new, option) else { return None };
                let mut pair = pair.iter().map(|part| self.file.resolve_at(self.new, part));
                let (held, shown) = (pair.next()?, pair.next()?);
                (held.as_string() == Some(code)).then(|| shown.as_string().map(text))?
            })
        };
        let written: String = held.iter().map(|value| text(value)).collect();
        let chosen: String = held.iter().map(|value| shown_for(value).unwrap_or_else(|| text(value))).collect();
        let mut spellings = vec![normal(written.chars()), normal(chosen.chars())];
        // A password shows as something else on purpose: as many of one sign.
        if get("Ff").as_truncated().is_some_and(|flags| flags & 0x2000 != 0) {
            let length = written.chars().count();
            spellings = ['*', '\u{2022}', '\u{25cf}'].map(|sign| vec![sign; length]).to_vec();
        }
        spellings
    }

    /// Whether formatted text that readers may draw in place of the value is that value (ISO 32000-1, 12.7.3.4).
    fn rich_text_says(&self, field: &Field, spellings: &[Vec<char>]) -> bool {
        let rich = match self.file.get_at(self.new, &field.dictionary, "RV") {
            Object::Null => return true,
            Object::String(rich) => text(&rich),
            Object::Stream(rich) => match self.file.data_at(self.new, &rich, MAX_APPEARANCE) {
                Some(rich) => text(&rich),
                None => return false,
            },
            _ => return false,
        };
        let mut is_within = false;
        let outside = rich.chars().filter(|character| {
            let is_mark = is_within || *character == '<';
            is_within = is_mark && *character != '>';
            !is_mark
        });
        let plain: String = outside.collect();
        let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
        let plain = named.iter().fold(plain, |plain, (name, sign)| plain.replace(name, sign));
        spellings.contains(&normal(plain.chars()))
    }

    /// Whether every picture of a widget is text of the value, beside what it showed before. Without any, readers write
    /// the value themselves.
    fn shows_alone(&mut self, was: &Dictionary, is: &Dictionary, spellings: &[Vec<char>]) -> bool {
        let Some(now) = pictures(self.file, self.new, is) else { return false };
        let before = pictures(self.file, self.old, was).unwrap_or_default();
        now.iter().all(|(name, picture)| {
            let before = before.iter().find(|(other, _)| other == name).map(|(_, picture)| picture);
            self.is_text(before, picture, spellings)
        })
    }

    fn is_text(&mut self, before: Option<&Stream>, picture: &Stream, spellings: &[Vec<char>]) -> bool {
        // What was drawn elsewhere, or cut off, was not seen where it is now.
        let lies_there = |before: &&Stream| {
            ["BBox", "Matrix"].iter().all(|key| {
                self.file.get_at(self.old, &before.dictionary, key)
                    == self.file.get_at(self.new, &picture.dictionary, key)
            })
        };
        let before = before.filter(lies_there);
        let before = before.and_then(|before| self.file.data_at(self.old, before, MAX_APPEARANCE));
        let before = before.map(|before| Drawing::read(&before));
        let is_text = |(drawing, _): &(Drawing, Dictionary)| drawing.is_text_beside(before.as_ref());
        let Some((drawing, resources)) = self.drawn(picture).filter(is_text) else {
            return false;
        };
        let text = self.now.read(Some(&Object::Stream(picture.clone())), &resources);
        let bounds = self.file.rectangle_at(self.new, &picture.dictionary, "BBox").unwrap_or_default();
        let [_, low, _, high] = bounds;
        let seen: Vec<_> = text.glyphs.iter().filter(|glyph| !glyph.character.is_whitespace()).collect();
        text.is_whole
            && spellings.contains(&normal(text.glyphs.iter().map(|glyph| glyph.character)))
            && text.glyphs.iter().all(|glyph| is_of_text(&glyph.rectangle, high - low))
            && seen.iter().all(|glyph| {
                let at = middle(&glyph.rectangle);
                is_within(bounds, at) && drawing.shows(at) && is_seen(&glyph.rectangle)
            })
            && seen.windows(2).all(|pair| matches!(pair, [one, next] if follows(&one.rectangle, &next.rectangle)))
    }

    /// What a plain picture consists of, with its resources; none for one that brings more, or draws its characters.
    fn drawn(&self, picture: &Stream) -> Option<(Drawing, Dictionary)> {
        let (at, file) = (self.new, self.file);
        let is_plain = picture.dictionary.all().all(|(key, _)| PLAIN.iter().any(|plain| plain.as_bytes() == key));
        if !is_plain || picture.dictionary.is_ambiguous() {
            return None;
        }
        let bytes = file.data_at(at, picture, MAX_APPEARANCE)?;
        file.charge(bytes.len())?;
        let drawing = Drawing::read(&bytes);
        let resources = match file.get_at(at, &picture.dictionary, "Resources") {
            Object::Dictionary(own) => own,
            _ => self.now.shared().clone(),
        };
        let fonts = file.get_at(at, &resources, "Font").as_dictionary().cloned().unwrap_or_default();
        (!drawing.fonts.iter().any(|name| self.is_doubtful(&fonts, name).unwrap_or(true)))
            .then_some((drawing, resources))
    }

    /// Whether a font may draw any text as any other, and nobody signed it; none where there is no such font.
    fn is_doubtful(&self, fonts: &Dictionary, name: &[u8]) -> Option<bool> {
        let value = fonts.get(&String::from_utf8_lossy(name))?;
        let font = self.file.resolve_at(self.new, value);
        let font = font.as_dictionary()?;
        let draws_itself = self.file.get_at(self.new, font, "Subtype").is_name("Type3");
        Some(draws_itself || (self.brings_shapes(font) && !self.was_signed(value)))
    }

    /// Whether readers that write a field's value themselves take such a font.
    fn is_written_doubtfully(&self, field: &Field, widget: &Dictionary) -> bool {
        let of = |dictionary: &Dictionary| match self.file.get_at(self.new, dictionary, "DA") {
            Object::String(look) => Some(look),
            _ => None,
        };
        let look = of(widget).or_else(|| of(&field.dictionary)).or_else(|| of(self.form)).unwrap_or_default();
        let fonts = self.file.get_at(self.new, self.now.shared(), "Font").as_dictionary().cloned().unwrap_or_default();
        Drawing::read(&look).fonts.iter().any(|name| self.is_doubtful(&fonts, name) == Some(true))
    }

    /// Whether a font says itself what its characters look like, or which text its codes are.
    fn brings_shapes(&self, font: &Dictionary) -> bool {
        let (at, file) = (self.new, self.file);
        let get = |dictionary: &Dictionary, key: &str| file.get_at(at, dictionary, key);
        let has_program = |font: &Dictionary| match get(font, "FontDescriptor") {
            Object::Null => false,
            Object::Dictionary(descriptor) => descriptor.all().any(|(key, _)| key.starts_with(b"FontFile")),
            _ => true,
        };
        let parts = match get(font, "DescendantFonts") {
            Object::Null => Vec::new(),
            Object::Array(parts) => parts.iter().map(|part| file.resolve_at(at, part)).collect(),
            other => vec![other],
        };
        get(font, "ToUnicode") != Object::Null
            || has_program(font)
            || parts.iter().any(|part| part.as_dictionary().is_none_or(has_program))
    }

    /// Whether a font, with all that it leads to, was there as it is when it was signed.
    fn was_signed(&self, font: &Object) -> bool {
        let (file, signed, new) = (self.file, self.signed, self.new);
        if font.as_reference().is_none() {
            return false;
        }
        let parts = self.reach.from(new, [font], &BTreeSet::new());
        parts.into_iter().all(|number| {
            let version = |revision| reach::read(file, revision, number);
            file.location_at(signed, number) == file.location_at(new, number)
                || version(signed).zip(version(new)).is_some_and(|(was, is)| reach::same(file, &was, &is))
        }) && !file.is_spent()
    }

    /// Whether the page has letters or digits where the widget lies.
    fn lies_on_text(&mut self, widget: ObjectId, dictionary: &Dictionary) -> bool {
        let (at, file, pages) = (self.new, self.file, self.pages);
        // What one reader cannot read, another one places somewhere.
        let Some([left, bottom, right, top]) = file.rectangle_at(at, dictionary, "Rect") else {
            return dictionary.get("Rect").is_some();
        };
        let stands_on = self.places.get(&widget).map(Vec::as_slice).unwrap_or_default();
        stands_on.iter().any(|number| {
            let page = usize::try_from(*number).ok().and_then(|number| pages.get(number.checked_sub(1)?));
            let Some(page) = page else { return false };
            let reader = &mut self.now;
            let text = self.texts.entry(*number).or_insert_with(|| {
                let resources = file.get_at(at, &page.dictionary, "Resources").as_dictionary().cloned();
                let text = reader.read(page.dictionary.get("Contents"), &resources.unwrap_or_default());
                let seen = said(&text.glyphs);
                (text.is_whole && file.charge(text.glyphs.len()).is_some())
                    .then(|| seen.map(|glyph| middle(&glyph.rectangle)).collect())
            });
            // What was not read in full may be anything.
            let is_inside = |[x, y]: &[f64; 2]| (left..=right).contains(x) && (bottom..=top).contains(y);
            text.as_ref().is_none_or(|text| file.charge(text.len()).is_none() || text.iter().any(is_inside))
        })
    }
}

/// The characters that say something: not blanks, and not the lines of dots and dashes on which people write.
fn said(glyphs: &[Glyph]) -> impl Iterator<Item = &Glyph> {
    let character = |at: Option<usize>| at.and_then(|at| glyphs.get(at)).map(|glyph| glyph.character);
    glyphs.iter().enumerate().filter_map(move |(at, glyph)| {
        let own = Some(glyph.character);
        let is_line = character(at.checked_sub(1)) == own || character(Some(at + 1)) == own;
        let counts = glyph.character.is_alphanumeric()
            || !(glyph.character.is_whitespace() || is_line || glyph.character == '_');
        counts.then_some(glyph)
    })
}

/// The pictures of a widget, by the ways to them; `None` where one is not to be read.
fn pictures(file: &PdfFile<'_>, revision: usize, widget: &Dictionary) -> Option<Vec<(Vec<u8>, Stream)>> {
    let all = match file.get_at(revision, widget, "AP") {
        Object::Null => return Some(Vec::new()),
        Object::Dictionary(all) => all,
        _ => return None,
    };
    let mut found = Vec::new();
    for (key, value) in all.all() {
        match file.resolve_at(revision, value) {
            Object::Null => {}
            Object::Stream(picture) => found.push((key.to_vec(), picture)),
            Object::Dictionary(states) => {
                for (state, value) in states.all() {
                    let Object::Stream(picture) = file.resolve_at(revision, value) else { return None };
                    found.push(([key, b"/", state].concat(), picture));
                }
            }
            _ => return None,
        }
    }
    Some(found)
}

/// Whether a character is no larger than text in a picture of this height, and no blot.
fn is_of_text(rectangle: &PageRectangle, height: f64) -> bool {
    #[expect(clippy::cast_precision_loss, reason = "of a page, in thousandths")]
    let (wide, high) = (rectangle.width() as f64 / 1000.0, rectangle.height() as f64 / 1000.0);
    high <= height * LARGEST && wide <= high * WIDEST
}

/// Whether a place lies within bounds: what is beyond them is not shown.
fn is_within([left, bottom, right, top]: [f64; 4], [x, y]: [f64; 2]) -> bool {
    left <= x && x <= right && bottom <= y && y <= top
}

/// Whether a character is large enough to be seen, in thousandths.
fn is_seen(rectangle: &PageRectangle) -> bool {
    rectangle.height() >= SMALLEST && rectangle.width().saturating_mul(NARROWEST) >= rectangle.height()
}

/// Whether a character is read after another: to its right, or on a line below it.
fn follows(one: &PageRectangle, next: &PageRectangle) -> bool {
    let is_below = next.top.midpoint(next.bottom) < one.bottom;
    let is_beside = next.top.midpoint(next.bottom) <= one.top;
    is_below || (is_beside && next.left >= one.left && next.right > one.left)
}

/// The middle of a character, in the page's unit.
fn middle(rectangle: &PageRectangle) -> [f64; 2] {
    #[expect(clippy::cast_precision_loss, reason = "of a page, in thousandths")]
    let middle = |low: i64, high: i64| (low as f64 + high as f64) / 2000.0;
    [middle(rectangle.left, rectangle.right), middle(rectangle.bottom, rectangle.top)]
}
