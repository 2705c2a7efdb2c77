//! From pages to a PDF. The only file that turns lengths into floats; each is one division of a whole number, so the
//! bytes are equal everywhere.
#![expect(
    clippy::float_arithmetic,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "PDF lengths are points"
)]

use std::ops::Range;

use krilla::{
    Document, SerializeSettings,
    color::luma,
    configure::{Archival, Configuration, ConfigurationBuilder},
    error::{KrillaError, KrillaResult},
    geom::{PathBuilder, Point, Rect},
    metadata::{DateTime, Metadata},
    page::PageSettings,
    paint::{Fill, Stroke},
    surface::Surface,
    text::{GlyphId, KrillaGlyph},
};

use super::{
    Paper,
    flow::{Area, PAGE_HEIGHT, PAGE_WIDTH, PageContent, Placed},
    fonts::{BOLD, Fonts},
    glyph::{Glyph, Length},
};
use dengji_base::finding::{Code, Failure, FailureKind, Finding};

/// Width of the rules.
const RULE: Length = 141;
/// How much thicker strokes make up for a missing bold face: one part in so many of the size.
const STROKE: Length = 36;

/// Points of a length.
fn points(length: Length) -> f32 {
    (length as f64 * 72.0 / 25_400.0) as f32
}

/// Writes the PDF: as PDF/A-2u where the paper can be one, which needs a date, and fonts that may be embedded.
/// Gives whether it is.
pub(super) fn pdf(paper: &Paper, pages: &[PageContent], fonts: &Fonts, id: &str) -> Result<(Vec<u8>, bool), Failure> {
    let archival = ConfigurationBuilder::new().with_archival_validator(Archival::A2_U).finish().ok();
    if let Some(configuration) = archival.filter(|_| paper.date.is_some()) {
        match write(paper, pages, fonts, id, configuration)? {
            Ok(pdf) => return Ok((pdf, true)),
            Err(KrillaError::Validation(_)) => {}
            Err(error) => return Err(unusable(error)),
        }
    }
    let pdf = write(paper, pages, fonts, id, Configuration::default())?;
    Ok((pdf.map_err(unusable)?, false))
}

fn write(
    paper: &Paper,
    pages: &[PageContent],
    fonts: &Fonts,
    id: &str,
    configuration: Configuration,
) -> Result<KrillaResult<Vec<u8>>, Failure> {
    let settings = SerializeSettings { enable_tagging: false, configuration, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    document.set_metadata(metadata(paper, id));
    for page in pages {
        let settings = PageSettings::from_wh(points(PAGE_WIDTH), points(PAGE_HEIGHT)).ok_or_else(internal)?;
        let mut sheet = document.start_page_with(settings);
        let mut surface = sheet.surface();
        put(page, fonts, &mut surface);
        surface.finish();
        sheet.finish();
    }
    Ok(document.finish())
}

fn unusable(error: KrillaError) -> Failure {
    let reason = match error {
        KrillaError::Font(_, reason) => reason,
        other => other.to_string(),
    };
    Failure::new(FailureKind::Document, Finding::new(Code::PaperFontUnusable, "").with("reason", reason))
}

fn internal() -> Failure {
    Failure::new(FailureKind::Internal, Finding::new(Code::PaperFontUnusable, "").with("reason", "A4"))
}

fn metadata(paper: &Paper, id: &str) -> Metadata {
    let metadata = Metadata::new()
        .title(paper.title.zh.clone())
        .language("zh-CN".to_owned())
        .producer("dengji".to_owned())
        .document_id(id.to_owned());
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    match paper.date {
        Some(date) => metadata.creation_date(
            DateTime::new(u16::try_from(date.year()).unwrap_or(0))
                .month(part(date.month()))
                .day(part(date.day()))
                .utc_offset_hour(8),
        ),
        None => metadata,
    }
}

fn fill(grey: u8) -> Fill {
    Fill { paint: luma::Color::new(grey).into(), ..Fill::default() }
}

fn put(page: &PageContent, fonts: &Fonts, surface: &mut Surface<'_>) {
    areas(&page.shades, 0xf2, surface);
    let mut path = PathBuilder::new();
    for rule in &page.rules {
        path.move_to(points(rule.from.0), points(rule.from.1));
        path.line_to(points(rule.to.0), points(rule.to.1));
    }
    if let Some(path) = path.finish() {
        surface.set_fill(None);
        surface.set_stroke(Some(Stroke {
            paint: luma::Color::new(0).into(),
            width: points(RULE),
            ..Stroke::default()
        }));
        surface.draw_path(&path);
        surface.set_stroke(None);
    }
    areas(&page.dark, 0, surface);
    for text in &page.texts {
        put_text(text, fonts, surface);
    }
}

fn areas(areas: &[Area], grey: u8, surface: &mut Surface<'_>) {
    let mut path = PathBuilder::new();
    for area in areas {
        let (left, top) = (points(area.x), points(area.y));
        let (right, bottom) = (points(area.x + area.width), points(area.y + area.height));
        if let Some(rectangle) = Rect::from_ltrb(left, top, right, bottom) {
            path.push_rect(rectangle);
        }
    }
    if let Some(path) = path.finish() {
        surface.set_fill(Some(fill(grey)));
        surface.draw_path(&path);
    }
}

fn put_text(text: &Placed, fonts: &Fonts, surface: &mut Surface<'_>) {
    let line = &text.line;
    let mut x = text.x;
    for run in line.glyphs.chunk_by(|one, next| one.drawn.face == next.drawn.face) {
        let Some(face) = run.first().map(|glyph| glyph.drawn.face) else {
            continue;
        };
        surface.set_fill(Some(fill(line.style.grey)));
        let thickened = line.style.bold && face != BOLD;
        surface.set_stroke(thickened.then(|| Stroke {
            paint: luma::Color::new(line.style.grey).into(),
            width: points(line.style.size / STROKE),
            ..Stroke::default()
        }));
        if let Some(font) = fonts.font(face) {
            let (words, glyphs) = run_of(run, line.style.size, line.stretch);
            let start = Point::from_xy(points(x), points(text.baseline));
            surface.draw_glyphs(start, &glyphs, font.clone(), &words, points(line.style.size), false);
        }
        surface.set_stroke(None);
        x += run.iter().map(|glyph| glyph.width + line.stretch).sum::<Length>();
    }
}

/// The text of a run, and its glyphs with their places in it.
fn run_of(run: &[Glyph], size: Length, stretch: Length) -> (String, Vec<KrillaGlyph>) {
    let mut words = String::with_capacity(run.len() * 3);
    let extra = stretch as f32 / size as f32;
    let glyphs = run.iter().map(|glyph| {
        let start = words.len();
        words.push(glyph.text);
        words.extend(glyph.selector);
        let range: Range<usize> = start..words.len();
        let advance = f32::from(glyph.drawn.advance) / glyph.drawn.units as f32 + extra;
        KrillaGlyph::new(GlyphId::new(u32::from(glyph.drawn.id)), advance, 0.0, 0.0, 0.0, range, None)
    });
    let glyphs = glyphs.collect();
    (words, glyphs)
}
