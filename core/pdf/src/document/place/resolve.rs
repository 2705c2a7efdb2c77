//! Works a plan out on a file.

use std::collections::BTreeMap;

use super::{
    geometry::Shown,
    page::{self, Page},
    plan::{Edge, Occurrence, PageRectangle, Position, Resolution, SealPlacement, Slice, Stamp, StampPlan},
    search,
    text::TextReader,
};
use crate::document::{
    form,
    pdf::{Field, Object, ObjectId, PdfFile},
};
use dengji_base::finding::{Code, Finding, Report};

/// The largest side of a seal, in millimetres: longer than the largest seal and the longest signature line.
const MAX_SIDE_MM: i64 = 300;
/// The most places of one plan.
const MAX_PLACEMENTS: usize = 5_000;
/// Strips of one riding seal, where the plan does not say.
const SLICES: u32 = 20;

/// What is known of a file while its plan is worked out.
pub(super) struct Site<'f> {
    pub(super) file: &'f PdfFile<'f>,
    pub(super) pages: Vec<Page>,
    pub(super) fields: Vec<Field>,
    pub(super) reader: TextReader<'f, 'f>,
    /// The page of each page object and of each annotation that a page lists, from 1 on.
    numbers: BTreeMap<ObjectId, u32>,
}

impl<'f> Site<'f> {
    pub(super) fn new(file: &'f PdfFile<'f>) -> Self {
        let pages = page::pages(file);
        let mut numbers = BTreeMap::new();
        for (number, page) in (1..).zip(&pages) {
            let listed = form::array(file, page.dictionary.get("Annots")).unwrap_or_default();
            for id in listed.iter().filter_map(Object::as_reference).chain(page.id) {
                numbers.entry(id).or_insert(number);
            }
        }
        Self { file, pages, fields: file.fields(), reader: TextReader::new(file), numbers }
    }

    /// The page with this number, from 1 on.
    pub(super) fn page(&self, number: u32) -> Option<&Page> {
        self.pages.get(usize::try_from(number).ok()?.checked_sub(1)?)
    }

    fn count(&self) -> i64 {
        i64::try_from(self.pages.len()).unwrap_or(i64::MAX)
    }

    /// The page that a plan means: from 1 on, or from −1 backwards.
    fn number(&self, wanted: i64) -> Option<u32> {
        let number = if wanted < 0 { self.count().checked_add(wanted)?.checked_add(1)? } else { wanted };
        u32::try_from(number).ok().filter(|number| self.page(*number).is_some())
    }

    /// Where a widget lies: the page, from 1 on, and the rectangle; `None` when it does not show.
    pub(super) fn place_of(&self, widget: ObjectId) -> Option<(u32, PageRectangle)> {
        let dictionary = form::dictionary(self.file, Some(&Object::Reference(widget)))?;
        if form::is_hidden(self.file, &dictionary) {
            return None;
        }
        let rectangle = page::rectangle(self.file, dictionary.get("Rect"))?;
        // A page shows what it lists; what the widget says of its page is optional.
        let named = || dictionary.get("P").and_then(Object::as_reference).and_then(|id| self.numbers.get(&id));
        Some((*self.numbers.get(&widget).or_else(named)?, rectangle))
    }
}

/// Collects places and what stands against them.
struct Plotter {
    placements: Vec<SealPlacement>,
    report: Report,
}

pub(super) fn resolve(site: &mut Site, plan: &StampPlan) -> Resolution {
    let mut plotter = Plotter { placements: Vec::new(), report: Report::default() };
    for (at, stamp) in plan.stamps.iter().enumerate() {
        let pointer = format!("/stamps/{at}");
        let index = u32::try_from(at).unwrap_or(u32::MAX);
        let fits = |side: i64| (1..=MAX_SIDE_MM * 1000).contains(&side);
        if fits(stamp.width_um) && fits(stamp.height_um) {
            plotter.stamp(site, index, stamp, &pointer);
        } else {
            plotter.report.push(Finding::new(Code::DocumentSealSize, pointer).with("limit", MAX_SIDE_MM));
        }
    }
    if plotter.placements.len() >= MAX_PLACEMENTS {
        plotter.report.push(Finding::new(Code::DocumentTooManySeals, "/stamps").with("limit", MAX_PLACEMENTS));
    }
    Resolution { placements: plotter.placements, report: plotter.report }
}

impl Plotter {
    fn stamp(&mut self, site: &mut Site, index: u32, stamp: &Stamp, pointer: &str) {
        match &stamp.position {
            Position::Point { page, x_um, y_um } => {
                if let Some(page) = self.number(site, *page, &format!("{pointer}/position/page")) {
                    self.centred(site, index, stamp, page, *x_um, *y_um);
                }
            }
            Position::EveryPage { x_um, y_um } => {
                for (page, _) in (1..).zip(&site.pages) {
                    self.centred(site, index, stamp, page, *x_um, *y_um);
                }
            }
            Position::Pages { numbers, x_um, y_um } => {
                for page in self.numbers(site, numbers, &format!("{pointer}/position/numbers")) {
                    self.centred(site, index, stamp, page, *x_um, *y_um);
                }
            }
            Position::Keyword { text, occurrence, dx_um, dy_um } => {
                let found = self.keyword(site, text, occurrence, pointer);
                for (page, rectangle) in found {
                    let Some(shown) = site.page(page).map(|page| page.geometry.to_shown(&rectangle)) else { continue };
                    let x = (shown.x + shown.width / 2).saturating_add(*dx_um);
                    let y = (shown.y + shown.height / 2).saturating_add(*dy_um);
                    self.centred(site, index, stamp, page, x, y);
                }
            }
            Position::Field { name } => self.field(site, index, stamp, name, pointer),
            Position::Riding { edge, along_um, pages, slices } => {
                let pages = if pages.is_empty() {
                    (1..).zip(&site.pages).map(|(page, _)| page).collect()
                } else {
                    self.numbers(site, pages, &format!("{pointer}/position/pages"))
                };
                self.riding(site, index, stamp, *edge, *along_um, &pages, slices.unwrap_or(SLICES), pointer);
            }
        }
    }

    fn number(&mut self, site: &Site, wanted: i64, pointer: &str) -> Option<u32> {
        let number = site.number(wanted);
        if number.is_none() {
            let finding = Finding::new(Code::DocumentPageMissing, pointer);
            self.report.push(finding.with("page", wanted).with("pages", site.count()));
        }
        number
    }

    fn numbers(&mut self, site: &Site, wanted: &[i64], pointer: &str) -> Vec<u32> {
        let wanted = wanted.iter().take(MAX_PLACEMENTS).enumerate();
        wanted.filter_map(|(at, page)| self.number(site, *page, &format!("{pointer}/{at}"))).collect()
    }

    fn centred(&mut self, site: &Site, index: u32, stamp: &Stamp, page: u32, x: i64, y: i64) {
        let shown = Shown {
            x: x.saturating_sub(stamp.width_um / 2),
            y: y.saturating_sub(stamp.height_um / 2),
            width: stamp.width_um,
            height: stamp.height_um,
        };
        self.add(site, index, stamp, page, shown, None);
    }

    fn add(&mut self, site: &Site, index: u32, stamp: &Stamp, page: u32, shown: Shown, slice: Option<Slice>) {
        let Some(geometry) = site.page(page).map(|page| page.geometry) else { return };
        if self.placements.len() >= MAX_PLACEMENTS {
            return;
        }
        self.placements.push(SealPlacement {
            stamp: index,
            page,
            field: None,
            x_um: shown.x,
            y_um: shown.y,
            width_um: shown.width,
            height_um: shown.height,
            rectangle: geometry.to_page(&shown),
            rotation: geometry.rotation(),
            picture_width_um: stamp.width_um,
            picture_height_um: stamp.height_um,
            slice,
        });
    }

    fn keyword(
        &mut self,
        site: &mut Site,
        text: &str,
        occurrence: &Occurrence,
        pointer: &str,
    ) -> Vec<(u32, PageRectangle)> {
        let keyword = search::normal(text.chars().take(search::MAX_KEYWORD + 1));
        if keyword.is_empty() || text.chars().count() > search::MAX_KEYWORD {
            let finding = Finding::new(Code::DocumentKeywordInvalid, format!("{pointer}/position/text"));
            self.report.push(finding.with("limit", search::MAX_KEYWORD));
            return Vec::new();
        }
        let mut found = Vec::new();
        for (number, page) in (1..).zip(&site.pages) {
            let text = site.reader.page(page);
            if !text.is_whole {
                let finding = Finding::new(Code::DocumentTextUnread, format!("{pointer}/position/text"));
                self.report.push(finding.with("page", number));
            }
            found.extend(search::find(&text.glyphs, &keyword).into_iter().map(|place| (number, place)));
            let is_enough = match occurrence {
                Occurrence::First {} => !found.is_empty(),
                Occurrence::Number { number } => usize::try_from(*number).is_ok_and(|number| found.len() >= number),
                Occurrence::Last {} | Occurrence::Each {} => found.len() > MAX_PLACEMENTS,
            };
            if is_enough {
                break;
            }
        }
        let chosen: Vec<_> = match occurrence {
            Occurrence::First {} => found.first().copied().into_iter().collect(),
            Occurrence::Last {} => found.last().copied().into_iter().collect(),
            Occurrence::Each {} => found.clone(),
            Occurrence::Number { number } => {
                let at = usize::try_from(*number).ok().and_then(|number| number.checked_sub(1));
                at.and_then(|at| found.get(at)).copied().into_iter().collect()
            }
        };
        if chosen.is_empty() {
            let finding = Finding::new(Code::DocumentKeywordNotFound, format!("{pointer}/position/text"));
            self.report.push(finding.with("keyword", text).with("found", found.len()));
        }
        chosen
    }

    /// Fits the seal into a field, in its middle and in its own proportions.
    fn field(&mut self, site: &Site, index: u32, stamp: &Stamp, name: &str, pointer: &str) {
        let pointer = format!("{pointer}/position/name");
        let Some(field) = site.fields.iter().find(|field| field.is_signature() && field.name == name) else {
            self.report.push(Finding::new(Code::DocumentFieldMissing, pointer).with("field", name));
            return;
        };
        if form::is_filled(site.file, field) {
            self.report.push(Finding::new(Code::DocumentFieldSigned, pointer).with("field", name));
            return;
        }
        let Some((number, rectangle)) = field.widgets.first().and_then(|widget| site.place_of(*widget)) else {
            self.report.push(Finding::new(Code::DocumentFieldInvisible, pointer).with("field", name));
            return;
        };
        let Some(page) = site.page(number) else { return };
        let shown = page.geometry.to_shown(&rectangle);
        // The appearance fills the field's rectangle: the part that the seal takes is cut around it.
        let (width, height) = (shown.width.max(1), shown.height.max(1));
        let is_wide = i128::from(stamp.width_um) * i128::from(height) > i128::from(stamp.height_um) * i128::from(width);
        let (picture_width, picture_height) = if is_wide {
            (width, ratio(stamp.height_um, width, stamp.width_um))
        } else {
            (ratio(stamp.width_um, height, stamp.height_um), height)
        };
        let slice = Slice {
            x_um: (picture_width - width) / 2,
            y_um: (picture_height - height) / 2,
            width_um: width,
            height_um: height,
        };
        self.placements.push(SealPlacement {
            stamp: index,
            page: number,
            field: Some(name.to_owned()),
            x_um: shown.x,
            y_um: shown.y,
            width_um: width,
            height_um: height,
            rectangle,
            rotation: page.geometry.rotation(),
            picture_width_um: picture_width,
            picture_height_um: picture_height,
            slice: Some(slice),
        });
    }

    #[expect(clippy::too_many_arguments, reason = "the fields of one variant")]
    fn riding(
        &mut self,
        site: &Site,
        index: u32,
        stamp: &Stamp,
        edge: Edge,
        along: i64,
        pages: &[u32],
        slices: u32,
        pointer: &str,
    ) {
        if pages.len() < 2 {
            let finding = Finding::new(Code::DocumentRidingPages, format!("{pointer}/position"));
            self.report.push(finding.with("pages", pages.len()));
            return;
        }
        let most = usize::try_from(slices.max(2)).unwrap_or(usize::MAX);
        // As many seals as it takes, each over as many pages as the others, but for one more.
        let seals = pages.len().div_ceil(most);
        let mut rest = pages;
        for seal in 0..seals {
            let share = rest.len().div_ceil(seals - seal).min(rest.len());
            let (now, later) = rest.split_at(share);
            rest = later;
            let count = i64::try_from(now.len()).unwrap_or(1).max(1);
            for (at, page) in (0_i64..).zip(now) {
                let Some(geometry) = site.page(*page).map(|page| page.geometry) else { continue };
                let is_upright = matches!(edge, Edge::Left | Edge::Right);
                let side = if is_upright { stamp.width_um } else { stamp.height_um };
                let (from, to) = (side * at / count, side * (at + 1) / count);
                let slice = if is_upright {
                    Slice { x_um: from, y_um: 0, width_um: to - from, height_um: stamp.height_um }
                } else {
                    Slice { x_um: 0, y_um: from, width_um: stamp.width_um, height_um: to - from }
                };
                let x = match edge {
                    Edge::Right => geometry.width() - slice.width_um,
                    Edge::Left => 0,
                    Edge::Top | Edge::Bottom => along.saturating_sub(slice.width_um / 2),
                };
                let y = match edge {
                    Edge::Bottom => geometry.height() - slice.height_um,
                    Edge::Top => 0,
                    Edge::Left | Edge::Right => along.saturating_sub(slice.height_um / 2),
                };
                let shown = Shown { x, y, width: slice.width_um, height: slice.height_um };
                self.add(site, index, stamp, *page, shown, Some(slice));
            }
        }
    }
}

fn ratio(value: i64, numerator: i64, denominator: i64) -> i64 {
    let product = i128::from(value) * i128::from(numerator) / i128::from(denominator.max(1));
    i64::try_from(product).unwrap_or(1).max(1)
}
