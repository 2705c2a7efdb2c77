//! The pages: what stands where, and when the next one begins.

use super::{
    MAX_PAGES, Paper, PaperPlace, SignatureStyle,
    fonts::Fonts,
    glyph::{Length, Setter, Style},
    line::{self, Line},
    within,
};
use dengji_base::{
    finding::{Code, Failure, Finding},
    label::Label,
};

/// One point in micrometres, rounded.
const POINT: Length = 353;
/// A4.
pub(super) const PAGE_WIDTH: Length = 210_000;
pub(super) const PAGE_HEIGHT: Length = 297_000;
/// Left and right margin.
pub(super) const SIDE: Length = 20_000;
/// Width of what is printed.
pub(super) const MEASURE: Length = PAGE_WIDTH - 2 * SIDE;
const TOP: Length = 22_000;
const BOTTOM: Length = PAGE_HEIGHT - 22_000;
/// Height of what is printed.
pub(super) const BODY: Length = BOTTOM - TOP;

const fn style(points_tenths: Length, leading_tenths: Length, bold: bool, grey: u8) -> Style {
    Style { size: points_tenths * POINT / 10, leading: leading_tenths * POINT / 10, bold, grey }
}

/// The hand of the papers: sizes of Chinese practice (小二, 小四, 五号, 小五, 六号) and what stands below them in English.
pub(super) const TITLE: Style = style(180, 250, true, 0);
pub(super) const TITLE_EN: Style = style(100, 150, false, 0x40);
pub(super) const HEADING: Style = style(115, 180, true, 0);
pub(super) const BODY_TEXT: Style = style(105, 175, false, 0);
pub(super) const BODY_STRONG: Style = style(105, 175, true, 0);
pub(super) const BODY_EN: Style = style(80, 115, false, 0x50);
pub(super) const CELL: Style = style(95, 135, false, 0);
pub(super) const CELL_STRONG: Style = style(95, 135, true, 0);
pub(super) const CELL_EN: Style = style(65, 85, false, 0x60);
pub(super) const NOTE: Style = style(85, 130, false, 0x30);
pub(super) const NOTE_EN: Style = style(70, 100, false, 0x60);
const FOOT: Style = style(80, 100, false, 0x40);

/// Text with the place of its baseline's left end.
#[derive(Debug)]
pub(super) struct Placed {
    pub(super) x: Length,
    pub(super) baseline: Length,
    pub(super) line: Line,
}

/// A rectangle, from its upper left corner.
#[derive(Clone, Copy, Debug)]
pub(super) struct Area {
    pub(super) x: Length,
    pub(super) y: Length,
    pub(super) width: Length,
    pub(super) height: Length,
}

/// A straight line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rule {
    pub(super) from: (Length, Length),
    pub(super) to: (Length, Length),
}

/// What is printed on one page, lowest first.
#[derive(Debug, Default)]
pub(super) struct PageContent {
    pub(super) shades: Vec<Area>,
    pub(super) rules: Vec<Rule>,
    pub(super) dark: Vec<Area>,
    pub(super) texts: Vec<Placed>,
}

/// What was laid out.
pub(super) struct Layout {
    pub(super) pages: Vec<PageContent>,
    pub(super) places: Vec<PaperPlace>,
    pub(super) findings: Vec<Finding>,
}

/// Where the next block goes.
pub(super) struct Flow<'a> {
    done: Vec<PageContent>,
    page: PageContent,
    y: Length,
    setter: Setter<'a>,
    places: Vec<PaperPlace>,
}

impl<'a> Flow<'a> {
    pub(super) fn new(fonts: &'a Fonts) -> Self {
        let setter = Setter::new(fonts.tables());
        Self { done: Vec::new(), page: PageContent::default(), y: TOP, setter, places: Vec::new() }
    }

    /// How far down the page is filled.
    pub(super) fn y(&self) -> Length {
        self.y
    }

    pub(super) fn page(&mut self) -> &mut PageContent {
        &mut self.page
    }

    /// What is left of the page.
    pub(super) fn room(&self) -> Length {
        BOTTOM - self.y
    }

    pub(super) fn is_at_top(&self) -> bool {
        self.y <= TOP
    }

    pub(super) fn next_page(&mut self) -> Result<(), Failure> {
        within("pages", self.done.len() + 2, MAX_PAGES, "/blocks")?;
        self.done.push(std::mem::take(&mut self.page));
        self.y = TOP;
        Ok(())
    }

    /// Goes on to the next page where this one has no room for so much.
    pub(super) fn need(&mut self, height: Length) -> Result<(), Failure> {
        if self.room() < height && !self.is_at_top() { self.next_page() } else { Ok(()) }
    }

    /// Leaves space; at the top of a page there is enough.
    pub(super) fn skip(&mut self, height: Length) {
        if !self.is_at_top() {
            self.advance(height);
        }
    }

    pub(super) fn advance(&mut self, height: Length) {
        self.y = self.y.saturating_add(height);
    }

    /// Lays something out only to know how high it is; what is found then is found again when it is printed.
    pub(super) fn try_out<T>(&mut self, lay_out: impl FnOnce(&mut Self) -> T) -> T {
        let known = self.setter.findings();
        let laid_out = lay_out(self);
        self.setter.forget_from(known);
        laid_out
    }

    /// The lines of a text in a measure.
    pub(super) fn lines(&mut self, text: &str, style: Style, measure: Length, pointer: &str) -> Vec<Line> {
        self.filled(text, style, measure, 0, false, pointer)
    }

    fn filled(
        &mut self,
        text: &str,
        style: Style,
        measure: Length,
        indent: Length,
        justified: bool,
        pointer: &str,
    ) -> Vec<Line> {
        let paragraphs = self.setter.set(text, style, pointer);
        paragraphs.iter().flat_map(|glyphs| line::fill(glyphs, style, measure, indent, justified)).collect()
    }

    /// A label: Chinese, and below it English.
    pub(super) fn label(&mut self, label: &Label, zh: Style, en: Style, measure: Length, pointer: &str) -> Vec<Line> {
        let mut lines = self.lines(&label.zh, zh, measure, &format!("{pointer}/zh"));
        if !label.en.is_empty() && label.en != label.zh {
            lines.extend(self.lines(&label.en, en, measure, &format!("{pointer}/en")));
        }
        lines
    }

    /// Prints running text, set in by two characters, line by line over the pages.
    pub(super) fn text(&mut self, text: &str, style: Style, indent: bool, pointer: &str) -> Result<(), Failure> {
        let indent = if indent { 2 * style.size } else { 0 };
        let lines = self.filled(text, style, MEASURE, indent, true, pointer);
        // No single line of a longer text is left alone at the foot.
        self.need(style.leading * if lines.len() > 1 { 2 } else { 1 })?;
        for line in lines {
            self.need(style.leading)?;
            self.put(SIDE, line);
        }
        Ok(())
    }

    /// Prints a line at this height and goes below it.
    pub(super) fn put(&mut self, x: Length, line: Line) {
        let leading = line.style.leading;
        let placed = place(x, self.y, line);
        self.page.texts.push(placed);
        self.advance(leading);
    }

    /// Notes a named place; the area is on the page that is being filled.
    pub(super) fn name_place(
        &mut self,
        name: &str,
        style: SignatureStyle,
        area: Area,
        pointer: &str,
    ) -> Result<(), Failure> {
        if name.is_empty() {
            return Ok(());
        }
        if self.places.iter().any(|place| place.name == name) {
            return Err(Failure::misuse(Finding::new(Code::PaperPlaceRepeated, pointer).with("place", name)));
        }
        let whole = |length: Length| u32::try_from(length).unwrap_or(0);
        self.places.push(PaperPlace {
            name: name.to_owned(),
            style,
            page: u32::try_from(self.done.len() + 1).unwrap_or(u32::MAX),
            left: whole(area.x),
            top: whole(area.y),
            width: whole(area.width),
            height: whole(area.height),
        });
        Ok(())
    }

    /// Ends the last page, and gives every page its head and foot.
    pub(super) fn finish(mut self, paper: &Paper) -> Result<Layout, Failure> {
        if !self.done.is_empty() && self.is_at_top() {
            // A page break at the very end, or a last row that fitted exactly: no empty page follows.
        } else {
            self.next_page()?;
        }
        let count = self.done.len();
        let half = MEASURE / 2;
        let foot = BOTTOM + 7_000;
        let head = TOP - 9_000;
        let issuer =
            if paper.issuer.is_empty() { Vec::new() } else { self.lines(&paper.issuer, FOOT, half, "/issuer") };
        within("issuer lines", issuer.len(), 3, "/issuer")?;
        let mut known = 0;
        let mut pages = std::mem::take(&mut self.done);
        for (at, page) in pages.iter_mut().enumerate() {
            page.rules.push(Rule { from: (SIDE, foot - 1_500), to: (PAGE_WIDTH - SIDE, foot - 1_500) });
            for (line, below) in issuer.iter().zip(0..) {
                page.texts.push(place(SIDE, foot + below * FOOT.leading, line.clone()));
            }
            let number = format!("第 {0} 页 共 {count} 页　Page {0} of {count}", at + 1);
            for line in self.lines(&number, FOOT, half, "") {
                page.texts.push(place(PAGE_WIDTH - SIDE - line.width, foot, line));
            }
            if at == 0 {
                known = self.setter.findings();
                continue;
            }
            // Title and number stand in full on the first page; of longer ones the first line is enough here.
            for line in self.lines(&paper.title.zh, FOOT, half, "").into_iter().take(1) {
                page.texts.push(place(SIDE, head, line));
            }
            for line in self.lines(&paper.number, FOOT, half, "").into_iter().take(1) {
                page.texts.push(place(PAGE_WIDTH - SIDE - line.width, head, line));
            }
            page.rules.push(Rule { from: (SIDE, head + 4_500), to: (PAGE_WIDTH - SIDE, head + 4_500) });
        }
        // What was found in words that are printed again was found on the first page.
        self.setter.forget_from(known);
        Ok(Layout { pages, places: self.places, findings: self.setter.into_findings() })
    }
}

/// A line whose upper edge is at `y`: characters stand in the middle of their line, 88 % of the em above the baseline.
pub(super) fn place(x: Length, y: Length, line: Line) -> Placed {
    let Style { size, leading, .. } = line.style;
    Placed { x: x + line.indent, baseline: y + (leading - size) / 2 + size * 88 / 100, line }
}
