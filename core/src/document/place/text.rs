//! The text of a page: every character with the box around it.

use std::{collections::BTreeMap, rc::Rc};

use super::{
    cmap::CharacterMap,
    content::{Operand, Operators},
    font::{Codes, Font, Spelling, Widths},
    machine::{Glyph, Machine, Matrix},
    metrics,
};
use crate::document::pdf::{Dictionary, Object, ObjectId, PdfFile, Stream};

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
/// The most widths of one font.
const MAX_WIDTHS: usize = 200_000;

/// The text of one page.
pub(crate) struct PageText {
    pub(crate) glyphs: Vec<Glyph>,
    /// Whether all of it was read.
    pub(crate) is_whole: bool,
}

/// Reads pages; fonts are kept from page to page.
pub(crate) struct TextReader<'f> {
    file: &'f PdfFile<'f>,
    fonts: BTreeMap<ObjectId, Option<Rc<Font>>>,
}

/// The fonts and forms that a stream may name, looked up once.
struct Scope {
    fonts: BTreeMap<Vec<u8>, Object>,
    forms: BTreeMap<Vec<u8>, Object>,
    /// Fonts that have been read.
    read: BTreeMap<Vec<u8>, Option<Rc<Font>>>,
}

struct Budget {
    bytes: usize,
    forms: usize,
    is_exceeded: bool,
}

impl<'f> TextReader<'f> {
    pub(crate) fn new(file: &'f PdfFile<'f>) -> Self {
        Self { file, fonts: BTreeMap::new() }
    }

    /// The text of a page with this content and these resources.
    pub(crate) fn read(&mut self, contents: Option<&Object>, resources: &Dictionary) -> PageText {
        let mut budget = Budget { bytes: MAX_CONTENT, forms: MAX_FORM_RUNS, is_exceeded: false };
        let mut machine = Machine::new(MAX_GLYPHS);
        let streams = match contents.map(|contents| self.file.resolve(contents)) {
            Some(Object::Array(streams)) => streams,
            Some(stream) => vec![stream],
            None => Vec::new(),
        };
        let mut bytes = Vec::new();
        for stream in streams {
            if let Object::Stream(stream) = self.file.resolve(&stream) {
                bytes.extend(self.content(&stream, &mut budget));
                // One stream may end where the next begins, between two words.
                bytes.push(b'\n');
            }
        }
        self.run(&bytes, resources, &mut machine, &mut budget, 0);
        let is_whole = !budget.is_exceeded && !machine.is_exhausted() && self.file.exhausted().is_none();
        PageText { glyphs: machine.glyphs, is_whole }
    }

    fn content(&self, stream: &Stream, budget: &mut Budget) -> Vec<u8> {
        if let Some(bytes) = self.file.data(stream, budget.bytes) {
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
                b"Do" => {
                    if let Some(name) = operators.operands.first().and_then(Operand::name) {
                        let form = scope.forms.get(name).map(|form| self.file.resolve(form));
                        self.form(form, resources, machine, budget, depth);
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
        Scope { fonts: all("Font"), forms: all("XObject"), read: BTreeMap::new() }
    }

    fn form(
        &mut self,
        form: Option<Object>,
        resources: &Dictionary,
        machine: &mut Machine,
        budget: &mut Budget,
        depth: usize,
    ) {
        let Some(Object::Stream(stream)) = form else { return };
        let kind = stream.dictionary.get("Subtype").map(|kind| self.file.resolve(kind));
        if !matches!(kind, Some(Object::Name(kind)) if kind == b"Form") {
            return;
        }
        if depth >= MAX_FORMS || budget.forms == 0 {
            budget.is_exceeded = true;
            return;
        }
        budget.forms -= 1;
        let own = match stream.dictionary.get("Resources").map(|own| self.file.resolve(own)) {
            Some(Object::Dictionary(own)) => own,
            _ => resources.clone(),
        };
        let bytes = self.content(&stream, budget);
        let before = machine.depth();
        machine.save();
        if let Some(matrix) = stream.dictionary.get("Matrix").and_then(|matrix| self.matrix(matrix)) {
            machine.transform(&matrix);
        }
        self.run(&bytes, &own, machine, budget, depth + 1);
        machine.restore(before);
    }

    fn number(&self, object: &Object) -> Option<f64> {
        match self.file.resolve(object) {
            #[expect(clippy::cast_precision_loss, reason = "no coordinate is so large")]
            Object::Integer(value) => Some(value as f64),
            Object::Real(value) => Some(value),
            _ => None,
        }
    }

    fn array(&self, object: Option<&Object>) -> Vec<Object> {
        match object.map(|object| self.file.resolve(object)) {
            Some(Object::Array(items)) => items,
            _ => Vec::new(),
        }
    }

    fn dictionary(&self, object: Option<&Object>) -> Option<Dictionary> {
        match self.file.resolve(object?) {
            Object::Dictionary(dictionary) => Some(dictionary),
            Object::Stream(stream) => Some(stream.dictionary.clone()),
            _ => None,
        }
    }

    fn name(&self, object: Option<&Object>) -> Vec<u8> {
        match object.map(|object| self.file.resolve(object)) {
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
        let entry = scope.fonts.get(name)?;
        let font = match entry {
            Object::Reference(id) => {
                if let Some(font) = self.fonts.get(id) {
                    font.clone()
                } else {
                    let font = self.read_font(entry).map(Rc::new);
                    self.fonts.insert(*id, font.clone());
                    font
                }
            }
            direct => self.read_font(direct).map(Rc::new),
        };
        scope.read.insert(name.to_vec(), font.clone());
        font
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
        let first = match font.get("FirstChar").map(|first| self.file.resolve(first)) {
            Some(Object::Integer(first)) => u32::try_from(first).unwrap_or(0),
            _ => 0,
        };
        let listed = self.array(font.get("Widths"));
        let widths = listed.iter().take(256).zip(first..);
        let ranges = widths.map(|(width, code)| (code, code, self.number(width).unwrap_or(0.0))).collect();
        let descriptor = self.dictionary(font.get("FontDescriptor"));
        let missing =
            descriptor.as_ref().and_then(|font| font.get("MissingWidth")).and_then(|width| self.number(width));
        let default = missing.or((!listed.is_empty()).then_some(0.0));
        let (ascent, descent) = self.extent(descriptor.as_ref());
        Some(Font {
            name,
            spelling: Spelling::Simple { differences: self.differences(&font) },
            to_unicode,
            widths: Widths { ranges, default },
            scale,
            vertical: false,
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

    fn differences(&self, font: &Dictionary) -> Vec<(u8, char)> {
        let encoding = self.dictionary(font.get("Encoding")).unwrap_or_default();
        let mut differences = Vec::new();
        let mut code = 0_i64;
        for item in self.array(encoding.get("Differences")).iter().take(1024) {
            match self.file.resolve(item) {
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
        match self.file.resolve(object) {
            Object::Stream(stream) => self.file.data(&stream, MAX_MAP).map(|bytes| CharacterMap::parse(&bytes)),
            _ => None,
        }
    }

    fn read_composite(&self, font: &Dictionary, name: Vec<u8>, to_unicode: Option<CharacterMap>) -> Option<Font> {
        let encoding = self.file.resolve(font.get("Encoding")?);
        let (codes, vertical) = match &encoding {
            Object::Name(name) => {
                let is_utf16 = name.windows(4).any(|part| part == b"UCS2" || part == b"UTF1");
                let codes = if is_utf16 {
                    Codes::Utf16
                } else if name.starts_with(b"GB") {
                    Codes::Gbk
                } else {
                    Codes::Identity
                };
                (codes, name.ends_with(b"-V"))
            }
            map => (Codes::Map(self.map(map)?), false),
        };
        let descendant = self.dictionary(self.array(font.get("DescendantFonts")).first())?;
        let default = descendant.get("DW").and_then(|width| self.number(width)).unwrap_or(1000.0);
        let descriptor = self.dictionary(descendant.get("FontDescriptor"));
        let (ascent, descent) = self.extent(descriptor.as_ref());
        Some(Font {
            name,
            spelling: Spelling::Composite(codes),
            to_unicode,
            widths: Widths { ranges: self.glyph_widths(&descendant), default: Some(default) },
            scale: 0.001,
            vertical,
            ascent,
            descent,
        })
    }

    /// `/W`: `first [widths]` and `first last width`, mixed.
    fn glyph_widths(&self, descendant: &Dictionary) -> Vec<(u32, u32, f64)> {
        let items = self.array(descendant.get("W"));
        let mut ranges = Vec::new();
        let mut rest = items.as_slice();
        let whole = |object: &Object| match self.file.resolve(object) {
            Object::Integer(value) => u32::try_from(value).ok(),
            _ => None,
        };
        while let [first, second, tail @ ..] = rest {
            let Some(first) = whole(first) else { break };
            if ranges.len() >= MAX_WIDTHS {
                break;
            }
            if let Object::Array(widths) = self.file.resolve(second) {
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
