//! The fonts a paper is printed with: read once, then used for any number of papers.

use std::sync::Arc;

use krilla::text::Font;
use skrifa::{
    FontRef, MetadataProvider,
    charmap::{Charmap, MapVariant},
    raw::{TableProvider, tables::hmtx::Hmtx},
};

use dengji_base::finding::{Code, Failure, FailureKind, Finding};
use dengji_drawing::drawing::font::simplified_chinese;

/// Marks a place whose character no font has: 〓, as Chinese printers do; where not even that is there, the next.
const SUBSTITUTES: [char; 4] = ['〓', '□', '?', ' '];

/// A handle on parsed fonts: a regular face, perhaps a bold one, perhaps others for rare characters.
///
/// Holds the bytes, which are embedded as far as they are used. TrueType and OpenType (CFF), alone or in a collection.
#[derive(Clone)]
pub struct Fonts {
    regular: Face,
    bold: Option<Face>,
    fallbacks: Vec<Face>,
}

impl std::fmt::Debug for Fonts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Fonts")
            .field("bold", &self.bold.is_some())
            .field("fallbacks", &self.fallbacks.len())
            .finish_non_exhaustive()
    }
}

#[derive(Clone)]
struct Face {
    bytes: Arc<[u8]>,
    index: u32,
    font: Font,
}

impl Fonts {
    /// Reads the regular face from a font's bytes. `face` chooses one of a collection (.ttc); without it the one for
    /// simplified Chinese is taken, or the first.
    ///
    /// `Document` with `paper.font_unreadable` for what is no font, has no such face, or has no outlines.
    pub fn new(bytes: impl Into<Arc<[u8]>>, face: Option<u32>) -> Result<Self, Failure> {
        Ok(Self { regular: Face::read(bytes, face)?, bold: None, fallbacks: Vec::new() })
    }

    /// Adds a bold face, for titles and headings; without one the regular face is printed with thicker strokes.
    /// Fails as [`Self::new`].
    pub fn with_bold(mut self, bytes: impl Into<Arc<[u8]>>, face: Option<u32>) -> Result<Self, Failure> {
        self.bold = Some(Face::read(bytes, face)?);
        Ok(self)
    }

    /// Adds a font that is asked for the characters which those before lack. Fails as [`Self::new`], and with
    /// `paper.too_large` beyond 16 fonts (`Malformed`).
    pub fn with_fallback(mut self, bytes: impl Into<Arc<[u8]>>, face: Option<u32>) -> Result<Self, Failure> {
        super::within("fonts", self.fallbacks.len() + 1, 16, "")?;
        self.fallbacks.push(Face::read(bytes, face)?);
        Ok(self)
    }

    /// The faces in the order in which they are asked: regular, bold, fallbacks.
    fn faces(&self) -> impl Iterator<Item = Option<&Face>> {
        [Some(&self.regular), self.bold.as_ref()].into_iter().chain(self.fallbacks.iter().map(Some))
    }

    /// The font to draw with, by the number a glyph carries.
    pub(super) fn font(&self, face: usize) -> Option<&Font> {
        self.faces().nth(face).flatten().map(|face| &face.font)
    }

    /// The tables that are looked up for every character.
    pub(super) fn tables(&self) -> Tables<'_> {
        let faces = self.faces().map(|face| face.and_then(FaceTables::of)).collect();
        let mut tables = Tables { faces, substitute: (' ', Drawn { face: REGULAR, id: 0, advance: 500, units: 1000 }) };
        let substitute = SUBSTITUTES.into_iter().find_map(|text| Some((text, tables.find(text, None, false)?)));
        if let Some(substitute) = substitute {
            tables.substitute = substitute;
        }
        tables
    }
}

impl Face {
    fn read(bytes: impl Into<Arc<[u8]>>, face: Option<u32>) -> Result<Self, Failure> {
        let unreadable = || Failure::new(FailureKind::Document, Finding::new(Code::PaperFontUnreadable, ""));
        let bytes = bytes.into();
        let index = match face {
            Some(index) => index,
            None => simplified_chinese(&bytes).ok_or_else(unreadable)?,
        };
        let font_ref = FontRef::from_index(&bytes, index).map_err(|_| unreadable())?;
        let has_outlines = font_ref.glyf().is_ok() || font_ref.cff().is_ok();
        let has_metrics = font_ref.head().is_ok_and(|head| head.units_per_em() >= 16)
            && font_ref.hmtx().is_ok()
            && font_ref.maxp().is_ok()
            && font_ref.cmap().is_ok();
        if !has_outlines || !has_metrics {
            return Err(unreadable());
        }
        let shared: Arc<dyn AsRef<[u8]> + Send + Sync> = Arc::new(Arc::clone(&bytes));
        let font = Font::new(shared.into(), index).ok_or_else(unreadable)?;
        Ok(Self { bytes, index, font })
    }
}

/// The place of the regular face among the faces.
const REGULAR: usize = 0;
/// The place of the bold face.
pub(super) const BOLD: usize = 1;

/// The lookup tables of all faces, for the time of one paper.
pub(super) struct Tables<'a> {
    faces: Vec<Option<FaceTables<'a>>>,
    substitute: (char, Drawn),
}

struct FaceTables<'a> {
    charmap: Charmap<'a>,
    hmtx: Hmtx<'a>,
    glyphs: u32,
    units: i64,
}

/// Which glyph of which face stands for a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Drawn {
    pub(super) face: usize,
    pub(super) id: u16,
    /// In the face's own units.
    pub(super) advance: u16,
    /// Units an em.
    pub(super) units: i64,
}

impl<'a> FaceTables<'a> {
    fn of(face: &'a Face) -> Option<Self> {
        let font = FontRef::from_index(&face.bytes, face.index).ok()?;
        Some(Self {
            charmap: font.charmap(),
            hmtx: font.hmtx().ok()?,
            glyphs: u32::from(font.maxp().ok()?.num_glyphs()),
            units: i64::from(font.head().ok()?.units_per_em().max(16)),
        })
    }

    fn find(&self, text: char, selector: Option<char>) -> Option<(u16, u16)> {
        let plain = || self.charmap.map(text);
        let id = match selector.map(|selector| self.charmap.map_variant(text, selector)) {
            Some(Some(MapVariant::Variant(id))) => Some(id),
            Some(Some(MapVariant::UseDefault)) | None => plain(),
            Some(None) => None,
        }?;
        let id = u16::try_from(id.to_u32()).ok().filter(|id| *id > 0 && u32::from(*id) < self.glyphs)?;
        Some((id, self.hmtx.advance(skrifa::GlyphId::from(id)).unwrap_or(0)))
    }
}

impl Tables<'_> {
    /// The glyph for a character, perhaps with a variation selector, in the first face that has it.
    pub(super) fn find(&self, text: char, selector: Option<char>, bold: bool) -> Option<Drawn> {
        let first = if bold { [BOLD, REGULAR] } else { [REGULAR, BOLD] };
        let order = first.into_iter().chain(2..self.faces.len());
        order.into_iter().find_map(|face| {
            let tables = self.faces.get(face)?.as_ref()?;
            let (id, advance) = tables.find(text, selector)?;
            Some(Drawn { face, id, advance, units: tables.units })
        })
    }

    /// What is printed for a character that no face has, and the text that stands for it.
    pub(super) fn substitute(&self) -> (char, Drawn) {
        self.substitute
    }
}
