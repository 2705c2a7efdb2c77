//! The text of a page: every character with the box around it.

use std::{collections::BTreeMap, rc::Rc};

use super::{
    cmap::CharacterMap,
    content::{Operand, Operators},
    font::{Base, Codes, Font, Spelling, Widths},
    machine::{Glyph, Machine, Matrix},
    metrics,
    page::Page,
    predefined::Predefined,
};
use crate::document::{
    form,
    pdf::{Dictionary, Object, ObjectId, PdfFile, Stream},
};

/// The most characters of one page.
const MAX_GLYPHS: usize = 200_000;
/// The most bytes of content that one page is read from, forms included.
const MAX_CONTENT: usize = 16 * 1024 * 1024;
/// The most bytes of one character map.
const MAX_MAP: usize = 4 * 1024 * 1024;
/// Forms inside forms.
const MAX_FORMS: usize = 8;
/// The most forms that one page runs through, each time it shows one.
const MAX_FORM_RUNS: usize = 2_000;
/// The most bytes of one glyph that is drawn.
const MAX_GLYPH: usize = 64 * 1024;
/// The most widths of one font.
const MAX_WIDTHS: usize = 200_000;

/// The text of one page.
pub(crate) struct PageText {
    pub(crate) glyphs: Vec<Glyph>,
    /// Whether all of it was read.
    pub(crate) is_whole: bool,
}

/// Reads pages; fonts are kept from page to page.
pub(crate) struct TextReader<'f, 'a> {
    file: &'f PdfFile<'a>,
    revision: usize,
    fonts: BTreeMap<ObjectId, Option<Rc<Font>>>,
    /// The form's resources, for appearances that bring none.
    shared: Dictionary,
}

/// A font, if it can be read, and its size.
type SetFont = (Option<Rc<Font>>, f64);

/// The fonts and forms that a stream may name, looked up once.
struct Scope {
    states: BTreeMap<Vec<u8>, Object>,
    fonts: BTreeMap<Vec<u8>, Object>,
    forms: BTreeMap<Vec<u8>, Object>,
    /// Fonts that have been read.
    read: BTreeMap<Vec<u8>, Option<Rc<Font>>>,
    /// Fonts of graphics states that have been read, with their size.
    set: BTreeMap<Vec<u8>, Option<SetFont>>,
}

struct Budget {
    bytes: usize,
    forms: usize,
    is_exceeded: bool,
}

impl<'f, 'a> TextReader<'f, 'a> {
    pub(crate) fn new(file: &'f PdfFile<'a>) -> Self {
        Self::at(file, file.last_revision())
    }

    /// Reads pages as of a revision.
    pub(crate) fn at(file: &'f PdfFile<'a>, revision: usize) -> Self {
        let mut reader = Self { file, revision, fonts: BTreeMap::new(), shared: Dictionary::default() };
        let form = reader.dictionary(file.catalog_at(revision).get("AcroForm")).unwrap_or_default();
        reader.shared = reader.dictionary(form.get("DR")).unwrap_or_default();
        reader
    }

    /// The form's resources, for appearances that bring none.
    pub(crate) fn shared(&self) -> &Dictionary {
        &self.shared
    }

    fn resolve(&self, object: &Object) -> Object {
        self.file.resolve_at(self.revision, object)
    }

    fn data(&self, stream: &Stream, limit: usize) -> Option<Vec<u8>> {
        self.file.data_at(self.revision, stream, limit)
    }

    /// The text of a page: of its content, then of what its annotations show, such as fields that were filled in.
    pub(super) fn page(&mut self, page: &Page) -> PageText {
        let annotations = self.array(page.dictionary.get("Annots"));
        self.run_all(page.dictionary.get("Contents"), &page.resources, &annotations)
    }

    /// The text of content with these resources.
    pub(crate) fn read(&mut self, contents: Option<&Object>, resources: &Dictionary) -> PageText {
        self.run_all(contents, resources, &[])
    }

    fn run_all(&mut self, contents: Option<&Object>, resources: &Dictionary, annotations: &[Object]) -> PageText {
        let mut budget = Budget { bytes: MAX_CONTENT, forms: MAX_FORM_RUNS, is_exceeded: false };
        let mut machine = Machine::new(MAX_GLYPHS);
        let streams = match contents.map(|contents| self.resolve(contents)) {
            Some(Object::Array(streams)) => streams,
            Some(stream) => vec![stream],
            None => Vec::new(),
        };
        let mut bytes = Vec::new();
        for stream in streams {
            if let Object::Stream(stream) = self.resolve(&stream) {
                bytes.extend(self.content(&stream, &mut budget));
                // One stream may end where the next begins, between two words.
                bytes.push(b'\n');
            }
        }
        self.run(&bytes, resources, &mut machine, &mut budget, 0);
        for annotation in annotations {
            machine.reset();
            self.annotation(annotation, &mut machine, &mut budget);
        }
        let is_whole = !budget.is_exceeded && !machine.is_exhausted() && self.file.exhausted().is_none();
        PageText { glyphs: machine.glyphs, is_whole }
    }

    /// What an annotation shows: its appearance, fitted into its rectangle (ISO 32000-1, 12.5.5).
    fn annotation(&mut self, annotation: &Object, machine: &mut Machine, budget: &mut Budget) {
        let Some(dictionary) = self.dictionary(Some(annotation)) else { return };
        if form::is_hidden(self.file, &dictionary) || self.name(dictionary.get("Subtype")) == b"Popup" {
            return;
        }
        let appearances = self.dictionary(dictionary.get("AP")).unwrap_or_default();
        let shown = match appearances.get("N").map(|normal| self.resolve(normal)) {
            // One appearance for each state.
            Some(Object::Dictionary(states)) => {
                let state = String::from_utf8_lossy(&self.name(dictionary.get("AS"))).into_owned();
                states.get(&state).map(|shown| self.resolve(shown))
            }
            shown => shown,
        };
        let Some(Object::Stream(stream)) = &shown else { return };
        let corners = |object: Option<&Object>| {
            let numbers: Vec<f64> = self.array(object).iter().filter_map(|item| self.number(item)).collect();
            numbers.first_chunk::<4>().copied()
        };
        let own = stream.dictionary.get("Matrix").and_then(|matrix| self.matrix(matrix)).unwrap_or(Matrix::IDENTITY);
        if let (Some(from), Some(to)) = (corners(stream.dictionary.get("BBox")), corners(dictionary.get("Rect")))
            && let Some(fit) = own.fitting(from, to)
        {
            machine.transform(&fit);
            let shared = self.shared.clone();
            self.form(stream, &shared, machine, budget, 0);
        }
    }

    fn content(&self, stream: &Stream, budget: &mut Budget) -> Vec<u8> {
        if let Some(bytes) = self.data(stream, budget.bytes) {
            budget.bytes = budget.bytes.saturating_sub(bytes.len());
            bytes
        } else {
            budget.is_exceeded = true;
            Vec::new()
        }
    }

    fn run(&mut self, bytes: &[u8], resources: &Dictionary, machine: &mut Machine, budget: &mut Budget, depth: usize) {
        let mut scope = self.scope(resources, budget);
        let mut operators = Operators::new(bytes);
        while let Some(operator) = operators.next() {
            if machine.is_exhausted() {
                return;
            }
            match operator {
                b"Tf" => {
                    let [Operand::Name(name), size] = operators.operands.as_slice() else { continue };
                    let font = self.font(&mut scope, name);
                    machine.set_font(font, size.number().unwrap_or(0.0));
                }
                b"gs" => {
                    let name = operators.operands.first().and_then(Operand::name).unwrap_or_default();
                    if let Some((font, size)) = self.state(&mut scope, name) {
                        machine.set_font(font, size);
                    }
                }
                b"Do" => {
                    if let Some(name) = operators.operands.first().and_then(Operand::name) {
                        let form = scope.forms.get(name).map(|form| self.resolve(form));
                        if let Some(Object::Stream(stream)) = form
                            && self.name(stream.dictionary.get("Subtype")) == b"Form"
                        {
                            self.form(&stream, resources, machine, budget, depth);
                        }
                    }
                }
                _ => machine.execute(operator, &operators.operands),
            }
        }
    }

    fn scope(&self, resources: &Dictionary, budget: &mut Budget) -> Scope {
        let mut all = |kind: &str| {
            let entries = self.dictionary(resources.get(kind)).unwrap_or_default();
            // Each run through a form makes such lists, and has to pay for them.
            let price = entries.len().saturating_mul(64);
            if price > budget.bytes {
                budget.is_exceeded = true;
                return BTreeMap::new();
            }
            budget.bytes -= price;
            entries.iter().map(|(key, value)| (key.to_vec(), value.clone())).collect()
        };
        Scope {
            states: all("ExtGState"),
            fonts: all("Font"),
            forms: all("XObject"),
            read: BTreeMap::new(),
            set: BTreeMap::new(),
        }
    }

    /// A graphics state may set the font too: `[font size]`.
    fn state(&mut self, scope: &mut Scope, name: &[u8]) -> Option<SetFont> {
        if let Some(known) = scope.set.get(name) {
            return known.clone();
        }
        let state = self.dictionary(scope.states.get(name)).unwrap_or_default();
        let set = match self.array(state.get("Font")).as_slice() {
            [font, size] => self.number(size).map(|size| (self.known_font(font), size)),
            _ => None,
        };
        scope.set.insert(name.to_vec(), set.clone());
        set
    }

    fn form(
        &mut self,
        stream: &Stream,
        resources: &Dictionary,
        machine: &mut Machine,
        budget: &mut Budget,
        depth: usize,
    ) {
        if depth >= MAX_FORMS || budget.forms == 0 {
            budget.is_exceeded = true;
            return;
        }
        budget.forms -= 1;
        let own = match stream.dictionary.get("Resources").map(|own| self.resolve(own)) {
            Some(Object::Dictionary(own)) => own,
            _ => resources.clone(),
        };
        let bytes = self.content(stream, budget);
        let before = machine.depth();
        machine.save();
        if let Some(matrix) = stream.dictionary.get("Matrix").and_then(|matrix| self.matrix(matrix)) {
            machine.transform(&matrix);
        }
        self.run(&bytes, &own, machine, budget, depth + 1);
        machine.restore(before);
    }

    fn number(&self, object: &Object) -> Option<f64> {
        self.resolve(object).as_number()
    }

    fn array(&self, object: Option<&Object>) -> Vec<Object> {
        match object.map(|object| self.resolve(object)) {
            Some(Object::Array(items)) => items,
            _ => Vec::new(),
        }
    }

    fn dictionary(&self, object: Option<&Object>) -> Option<Dictionary> {
        match self.resolve(object?) {
            Object::Dictionary(dictionary) => Some(dictionary),
            Object::Stream(stream) => Some(stream.dictionary.clone()),
            _ => None,
        }
    }

    fn name(&self, object: Option<&Object>) -> Vec<u8> {
        match object.map(|object| self.resolve(object)) {
            Some(Object::Name(name)) => name,
            _ => Vec::new(),
        }
    }

    fn matrix(&self, object: &Object) -> Option<Matrix> {
        let items = self.array(Some(object));
        let numbers: Vec<f64> = items.iter().filter_map(|item| self.number(item)).collect();
        numbers.first_chunk::<6>().map(|numbers| Matrix(*numbers))
    }

    fn font(&mut self, scope: &mut Scope, name: &[u8]) -> Option<Rc<Font>> {
        if let Some(font) = scope.read.get(name) {
            return font.clone();
        }
        let font = self.known_font(scope.fonts.get(name)?);
        scope.read.insert(name.to_vec(), font.clone());
        font
    }

    /// A font, read once.
    fn known_font(&mut self, font: &Object) -> Option<Rc<Font>> {
        let Object::Reference(id) = font else {
            return self.read_font(font).map(Rc::new);
        };
        if let Some(known) = self.fonts.get(id) {
            return known.clone();
        }
        let read = self.read_font(font).map(Rc::new);
        self.fonts.insert(*id, read.clone());
        read
    }

    fn read_font(&self, object: &Object) -> Option<Font> {
        let font = self.dictionary(Some(object))?;
        let to_unicode = font.get("ToUnicode").and_then(|map| self.map(map));
        let name = self.name(font.get("BaseFont"));
        if self.name(font.get("Subtype")) == b"Type0" {
            return self.read_composite(&font, name, to_unicode);
        }
        let is_type3 = self.name(font.get("Subtype")) == b"Type3";
        let scale = match font.get("FontMatrix").filter(|_| is_type3).and_then(|matrix| self.matrix(matrix)) {
            Some(Matrix([a, ..])) => a,
            None => 0.001,
        };
        let first = font.get("FirstChar").and_then(|first| self.resolve(first).as_truncated());
        let first = first.and_then(|first| u32::try_from(first).ok()).unwrap_or(0);
        let listed = self.array(font.get("Widths"));
        let widths = listed.iter().take(256).zip(first..);
        let ranges = widths.map(|(width, code)| (code, code, self.number(width).unwrap_or(0.0))).collect();
        let descriptor = self.dictionary(font.get("FontDescriptor"));
        let missing =
            descriptor.as_ref().and_then(|font| font.get("MissingWidth")).and_then(|width| self.number(width));
        let default = missing.or((!listed.is_empty()).then_some(0.0));
        let own = is_type3.then(|| self.drawn_extent(&font)).flatten();
        let (ascent, descent) = own.unwrap_or_else(|| self.extent(descriptor.as_ref()));
        Some(Font {
            name,
            spelling: Spelling::Simple { base: self.base(&font), differences: self.differences(&font) },
            to_unicode,
            widths: Widths { ranges, default },
            scale,
            down: None,
            ascent,
            descent,
        })
    }

    /// How far glyphs rise above the line and hang below it, as parts of the size.
    #[expect(clippy::float_arithmetic, reason = "of glyphs; results are rounded")]
    fn extent(&self, descriptor: Option<&Dictionary>) -> (f64, f64) {
        let of = |key: &str| descriptor.and_then(|font| font.get(key)).and_then(|value| self.number(value));
        // What a descriptor says is often zero, or that of the whole font with all its accents.
        let ascent = of("Ascent").filter(|value| (300.0..=1200.0).contains(value)).unwrap_or(880.0);
        let descent = of("Descent").filter(|value| (-500.0..=-10.0).contains(value)).unwrap_or(-120.0);
        (ascent / 1000.0, descent / 1000.0)
    }

    /// How far the glyphs of a font that draws them reach, as parts of the size: by the font's box, or where that is empty by
    /// the boxes of its glyphs.
    #[expect(clippy::float_arithmetic, reason = "of glyphs; results are rounded")]
    fn drawn_extent(&self, font: &Dictionary) -> Option<(f64, f64)> {
        let Matrix([_, _, _, upright, _, _]) = self.matrix(font.get("FontMatrix")?)?;
        let corners: Vec<f64> = self.array(font.get("FontBBox")).iter().filter_map(|item| self.number(item)).collect();
        let whole = corners.first_chunk::<4>().map(|[_, bottom, _, top]| (bottom.min(*top), bottom.max(*top)));
        let (low, high) = whole.filter(|(low, high)| low < high).or_else(|| self.drawn_glyphs(font))?;
        Some((high * upright, low * upright))
    }

    /// From where to where the glyphs reach that say their box (`d1`).
    fn drawn_glyphs(&self, font: &Dictionary) -> Option<(f64, f64)> {
        let glyphs = self.dictionary(font.get("CharProcs"))?;
        let mut reach: Option<(f64, f64)> = None;
        for (_, glyph) in glyphs.iter().take(256) {
            let Object::Stream(stream) = self.resolve(glyph) else { continue };
            let Some(bytes) = self.data(&stream, MAX_GLYPH) else { continue };
            let mut operators = Operators::new(&bytes);
            if operators.next() != Some(b"d1") {
                continue;
            }
            let numbers: Vec<f64> = operators.operands.iter().filter_map(Operand::number).collect();
            let [_, _, _, bottom, _, top] = *numbers.as_slice() else { continue };
            let (low, high) = (bottom.min(top), bottom.max(top));
            reach = Some(reach.map_or((low, high), |(lowest, highest)| (lowest.min(low), highest.max(high))));
        }
        reach.filter(|(low, high)| low < high)
    }

    /// The encoding from which a font's differences start.
    fn base(&self, font: &Dictionary) -> Base {
        let name = match font.get("Encoding").map(|encoding| self.resolve(encoding)) {
            Some(Object::Dictionary(encoding)) => self.name(encoding.get("BaseEncoding")),
            Some(Object::Name(name)) => name,
            _ => Vec::new(),
        };
        if name == b"MacRomanEncoding" { Base::MacRoman } else { Base::WinAnsi }
    }

    fn differences(&self, font: &Dictionary) -> Vec<(u8, char)> {
        let encoding = self.dictionary(font.get("Encoding")).unwrap_or_default();
        let mut differences = Vec::new();
        let mut code = 0_i64;
        for item in self.array(encoding.get("Differences")).iter().take(1024) {
            match self.resolve(item) {
                Object::Integer(next) => code = next,
                Object::Name(name) => {
                    if let (Ok(code), Some(character)) = (u8::try_from(code), metrics::glyph_character(&name)) {
                        differences.push((code, character));
                    }
                    code = code.saturating_add(1);
                }
                _ => {}
            }
        }
        differences
    }

    fn map(&self, object: &Object) -> Option<CharacterMap> {
        match self.resolve(object) {
            Object::Stream(stream) => self.data(&stream, MAX_MAP).map(|bytes| CharacterMap::parse(&bytes)),
            Object::Name(name) if name.starts_with(b"Identity") => Some(CharacterMap::identity()),
            _ => None,
        }
    }

    #[expect(clippy::float_arithmetic, reason = "of glyphs; results are rounded")]
    fn read_composite(&self, font: &Dictionary, name: Vec<u8>, to_unicode: Option<CharacterMap>) -> Option<Font> {
        let encoding = self.resolve(font.get("Encoding")?);
        let (codes, is_vertical) = match &encoding {
            Object::Name(name) => {
                let map = Predefined::named(name);
                (Codes::Predefined(map), map.is_vertical)
            }
            map => {
                let mode = map.as_dictionary().and_then(|map| map.get("WMode")).map(|mode| self.resolve(mode));
                (Codes::Map(self.map(map)?), mode.is_some_and(|mode| mode.as_truncated() == Some(1)))
            }
        };
        let descendant = self.dictionary(self.array(font.get("DescendantFonts")).first())?;
        let down = self.array(descendant.get("DW2")).get(1).and_then(|down| self.number(down)).unwrap_or(-1000.0);
        let default = descendant.get("DW").and_then(|width| self.number(width)).unwrap_or(1000.0);
        let descriptor = self.dictionary(descendant.get("FontDescriptor"));
        let (ascent, descent) = self.extent(descriptor.as_ref());
        Some(Font {
            name,
            spelling: Spelling::Composite(codes),
            to_unicode,
            widths: Widths { ranges: self.glyph_widths(&descendant), default: Some(default) },
            scale: 0.001,
            down: is_vertical.then_some(down / 1000.0),
            ascent,
            descent,
        })
    }

    /// `/W`: `first [widths]` and `first last width`, mixed.
    fn glyph_widths(&self, descendant: &Dictionary) -> Vec<(u32, u32, f64)> {
        let items = self.array(descendant.get("W"));
        let mut ranges = Vec::new();
        let mut rest = items.as_slice();
        let whole = |object: &Object| self.resolve(object).as_truncated().and_then(|value| u32::try_from(value).ok());
        while let [first, second, tail @ ..] = rest {
            let Some(first) = whole(first) else { break };
            if ranges.len() >= MAX_WIDTHS {
                break;
            }
            if let Object::Array(widths) = self.resolve(second) {
                for (width, glyph) in widths.iter().zip(first..) {
                    ranges.push((glyph, glyph, self.number(width).unwrap_or(0.0)));
                }
                rest = tail;
            } else {
                let [width, after @ ..] = tail else { break };
                if let (Some(last), Some(width)) = (whole(second), self.number(width)) {
                    ranges.push((first, last, width));
                }
                rest = after;
            }
        }
        ranges.sort_by_key(|(first, ..)| *first);
        ranges
    }
}
