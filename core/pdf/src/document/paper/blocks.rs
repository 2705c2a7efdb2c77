//! How each kind of block is printed.

use super::{
    Align, Block, LabelledValue, MAX_COLUMNS, Paper, SignatureLine, SignatureStyle, TableColumn, TableRow,
    flow::{
        self, Area, BODY, BODY_EN, BODY_STRONG, BODY_TEXT, CELL, CELL_EN, CELL_STRONG, Flow, HEADING, MEASURE, NOTE,
        NOTE_EN, Rule, SIDE, TITLE, TITLE_EN,
    },
    glyph::Length,
    line::Line,
    row::{self, Cell, PAD, Row},
};
use dengji_base::{
    finding::{Code, Failure, FailureKind, Finding},
    label::Label,
};
use dengji_drawing::drawing::qr::{ErrorCorrection, QrCode};

/// Stands for a field that was not filled in.
const EMPTY: &str = "—";
/// Space between blocks.
const GAP: Length = 2_500;
/// The modules around a QR code that stay white.
const QUIET: Length = 4;
/// What stays with a heading of a block that breaks over pages.
const KEPT: Length = 16_000;
/// Width of a field's name in a grid.
const LABEL_WIDTH: Length = 32_000;
/// Room for a seal: those of enterprises are 40 mm across, at most 42.
const SEAL_SIDE: Length = 42_000;

/// Prints a whole paper.
pub(super) fn set(paper: &Paper, flow: &mut Flow<'_>) -> Result<(), Failure> {
    title(paper, flow)?;
    for (at, block) in paper.blocks.iter().enumerate() {
        let pointer = format!("/blocks/{at}");
        let rest = paper.blocks.get(at + 1..).unwrap_or_default();
        put(block, rest, flow, &pointer)?;
    }
    Ok(())
}

fn title(paper: &Paper, flow: &mut Flow<'_>) -> Result<(), Failure> {
    for line in flow.label(&paper.title, TITLE, TITLE_EN, MEASURE, "/title") {
        flow.need(line.style.leading)?;
        flow.put(SIDE + (MEASURE - line.width) / 2, line);
    }
    flow.skip(GAP);
    if !paper.number.is_empty() {
        for line in flow.lines(&format!("编号 No. {}", paper.number), NOTE, MEASURE, "/number") {
            flow.need(line.style.leading)?;
            flow.put(SIDE + MEASURE - line.width, line);
        }
        flow.skip(GAP / 2);
    }
    Ok(())
}

fn put(block: &Block, rest: &[Block], flow: &mut Flow<'_>, pointer: &str) -> Result<(), Failure> {
    match block {
        Block::Heading { text } => heading(text, rest, flow, pointer)?,
        Block::Paragraph { text, strong } => {
            let style = if *strong { BODY_STRONG } else { BODY_TEXT };
            flow.text(&text.zh, style, !strong, &format!("{pointer}/text/zh"))?;
            if !text.en.is_empty() {
                flow.text(&text.en, BODY_EN, false, &format!("{pointer}/text/en"))?;
            }
            flow.skip(GAP);
        }
        Block::Note { text } => {
            flow.text(&text.zh, NOTE, false, &format!("{pointer}/text/zh"))?;
            if !text.en.is_empty() {
                flow.text(&text.en, NOTE_EN, false, &format!("{pointer}/text/en"))?;
            }
            flow.skip(GAP / 2);
        }
        Block::Grid { pairs } => {
            let rows = grid(pairs, flow, pointer);
            flow.need(row::together(&rows).unwrap_or(0))?;
            row::put_rows(&rows, None, flow)?;
            flow.skip(GAP);
        }
        Block::Table { columns, rows } => {
            let rows = table_rows(columns, rows, flow, pointer)?;
            row::put_rows(rows.get(1..).unwrap_or_default(), rows.first(), flow)?;
            flow.skip(GAP);
        }
        Block::Signatures { lines } => signatures(lines, flow, pointer)?,
        Block::Qr { payload, size, text } => qr(payload, *size, text, flow, pointer)?,
        Block::PageBreak {} => {
            if !flow.is_at_top() {
                flow.next_page()?;
            }
        }
    }
    Ok(())
}

fn heading(text: &Label, rest: &[Block], flow: &mut Flow<'_>, pointer: &str) -> Result<(), Failure> {
    flow.skip(GAP / 2);
    let mut lines = flow.lines(&text.zh, HEADING, MEASURE, &format!("{pointer}/text/zh"));
    // A strong line below a heading, such as a verdict, belongs to what follows it.
    let (strong, rest) = match rest {
        [Block::Paragraph { strong: true, .. }, rest @ ..] => (KEPT, rest),
        _ => (0, rest),
    };
    let below = match rest.first() {
        Some(Block::Signatures { lines }) => {
            let room = lines.iter().take(2).map(|line| room_for(line.style)).max();
            room.unwrap_or(0) + 4 * CELL.leading
        }
        Some(Block::Grid { pairs }) => {
            let rows = flow.try_out(|flow| grid(pairs, flow, ""));
            row::together(&rows).unwrap_or(KEPT)
        }
        Some(Block::Table { columns, rows }) => {
            let first = rows.get(..rows.len().min(2)).unwrap_or_default();
            let rows = flow.try_out(|flow| table_rows(columns, first, flow, ""));
            rows.ok().and_then(|rows| row::together(&rows)).unwrap_or(KEPT)
        }
        Some(_) => KEPT,
        None => 0,
    };
    let tall = height_of(&lines);
    flow.need(tall + strong + below)?;
    // English goes on behind short Chinese.
    if let ([line], false) = (lines.as_mut_slice(), text.en.is_empty()) {
        let left = MEASURE - line.width - HEADING.size / 2;
        let english = flow.lines(&text.en, NOTE_EN, left.max(HEADING.size), &format!("{pointer}/text/en"));
        if let [english] = english.as_slice() {
            let baseline = flow::place(SIDE, flow.y(), line.clone()).baseline;
            let x = SIDE + line.width + HEADING.size / 2;
            flow.page().texts.push(flow::Placed { x, baseline, line: english.clone() });
        }
    }
    for line in lines {
        flow.need(line.style.leading)?;
        flow.put(SIDE, line);
    }
    Ok(())
}

/// A filled-in text, or the sign for none.
fn shown(value: &str) -> &str {
    if value.trim().is_empty() { EMPTY } else { value }
}

fn grid(pairs: &[LabelledValue], flow: &mut Flow<'_>, pointer: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut at = 0;
    while let Some(pair) = pairs.get(at) {
        let second = pairs.get(at + 1).filter(|second| !pair.wide && !second.wide);
        let width = if second.is_some() { MEASURE / 2 } else { MEASURE } - LABEL_WIDTH;
        let mut row = Row::new();
        for (at, pair) in std::iter::once((at, pair)).chain(second.map(|second| (at + 1, second))) {
            let pointer = format!("{pointer}/pairs/{at}");
            let lines = flow.label(&pair.label, CELL, CELL_EN, LABEL_WIDTH - 2 * PAD, &format!("{pointer}/label"));
            row.push(Cell { lines, width: LABEL_WIDTH, align: Align::Left, shaded: true });
            let lines = flow.lines(shown(&pair.value), CELL, width - 2 * PAD, &format!("{pointer}/value"));
            row.push(Cell { lines, width, align: Align::Left, shaded: false });
        }
        rows.push(row);
        at += if second.is_some() { 2 } else { 1 };
    }
    rows
}

/// The widths of columns: by their shares, and whole micrometres.
fn widths(columns: &[TableColumn]) -> Vec<Length> {
    let share = |column: &TableColumn| i64::from(column.width.clamp(1, 1000));
    let total: Length = columns.iter().map(share).sum();
    let mut given = 0;
    let mut before = 0;
    let ends = columns.iter().map(|column| {
        given += share(column);
        let end = MEASURE * given / total.max(1);
        let width = end - before;
        before = end;
        width
    });
    ends.collect()
}

/// The rows of a table, its head first.
fn table_rows(
    columns: &[TableColumn],
    rows: &[TableRow],
    flow: &mut Flow<'_>,
    pointer: &str,
) -> Result<Vec<Row>, Failure> {
    if columns.is_empty() || columns.len() > MAX_COLUMNS {
        let finding = Finding::new(Code::PaperColumns, format!("{pointer}/columns"));
        let finding = finding.with("count", columns.len()).with("limit", MAX_COLUMNS);
        return Err(Failure::new(FailureKind::Malformed, finding));
    }
    let widths = widths(columns);
    // A column narrower than a character and its sides still gets one character a line.
    let inner = |width: &Length| (width - 2 * PAD).max(CELL.size);
    let head = columns.iter().zip(&widths).enumerate().map(|(at, (column, width))| {
        let pointer = format!("{pointer}/columns/{at}/label");
        let lines = flow.label(&column.label, CELL_STRONG, CELL_EN, inner(width), &pointer);
        Cell { lines, width: *width, align: Align::Center, shaded: true }
    });
    let mut set = vec![head.collect()];
    for (number, row) in rows.iter().enumerate() {
        if row.cells.len() != columns.len() {
            let finding = Finding::new(Code::PaperRowUneven, format!("{pointer}/rows/{number}/cells"));
            let finding = finding.with("cells", row.cells.len()).with("columns", columns.len());
            return Err(Failure::new(FailureKind::Malformed, finding));
        }
        let style = if row.strong { CELL_STRONG } else { CELL };
        let cells = row.cells.iter().zip(columns).zip(&widths).enumerate().map(|(at, ((text, column), width))| {
            let pointer = format!("{pointer}/rows/{number}/cells/{at}");
            let lines = flow.lines(shown(text), style, inner(width), &pointer);
            Cell { lines, width: *width, align: column.align, shaded: false }
        });
        set.push(cells.collect());
    }
    if rows.is_empty() {
        let lines = flow.lines("无　None", CELL, MEASURE - 2 * PAD, "");
        set.push(vec![Cell { lines, width: MEASURE, align: Align::Center, shaded: false }]);
    }
    Ok(set)
}

/// The shape of a line to sign on, before it has a place on a page.
struct Signature<'a> {
    line: &'a SignatureLine,
    words: Vec<Line>,
    date: Vec<Line>,
    height: Length,
}

/// Room for a signature.
const SIGNATURE_HEIGHT: Length = 13_000;
/// Above and below the words of a signature's cell.
const SIGNATURE_PAD: Length = 1_000;

fn room_for(style: SignatureStyle) -> Length {
    match style {
        SignatureStyle::Signature => SIGNATURE_HEIGHT,
        SignatureStyle::Seal => SEAL_SIDE + SIGNATURE_PAD,
    }
}

fn height_of(lines: &[Line]) -> Length {
    lines.iter().map(|line| line.style.leading).sum()
}

fn signatures(lines: &[SignatureLine], flow: &mut Flow<'_>, pointer: &str) -> Result<(), Failure> {
    for (row, two) in lines.chunks(2).enumerate() {
        let width = if two.len() == 1 { MEASURE } else { MEASURE / 2 };
        let pointer = |side: usize| format!("{pointer}/lines/{}", 2 * row + side);
        let set = two.iter().enumerate().map(|(side, line)| signature(line, width - 2 * PAD, flow, &pointer(side)));
        let set: Vec<_> = set.collect();
        let tall = set.iter().map(|signature| signature.height).max().unwrap_or(0);
        fits(tall, &pointer(0))?;
        flow.need(tall)?;
        let top = flow.y();
        for ((side, signature), x) in set.into_iter().enumerate().zip([SIDE, SIDE + width]) {
            put_signature(signature, Area { x, y: top, width, height: tall }, flow, &pointer(side))?;
        }
        flow.advance(tall);
    }
    flow.skip(GAP);
    Ok(())
}

fn signature<'a>(line: &'a SignatureLine, inner: Length, flow: &mut Flow<'_>, pointer: &str) -> Signature<'a> {
    let act = match line.style {
        SignatureStyle::Signature => "（签名）",
        SignatureStyle::Seal => "（盖章）",
    };
    let label = Label { zh: format!("{}{act}", line.label.zh), en: line.label.en.clone() };
    let mut words = flow.label(&label, CELL, CELL_EN, inner, &format!("{pointer}/label"));
    if !line.name.is_empty() {
        words.extend(flow.lines(&line.name, CELL, inner, &format!("{pointer}/name")));
    }
    let date = if line.date.is_empty() { "　　　　年　　月　　日" } else { &line.date };
    let date = flow.lines(&format!("日期 Date：{date}"), CELL, inner, &format!("{pointer}/date"));
    let height = 2 * SIGNATURE_PAD + height_of(&words) + room_for(line.style) + height_of(&date);
    Signature { line, words, date, height }
}

fn put_signature(signature: Signature<'_>, cell: Area, flow: &mut Flow<'_>, pointer: &str) -> Result<(), Failure> {
    let Area { x, y, width, height } = cell;
    let Signature { line, words, date, .. } = signature;
    let (right, foot) = (x + width, y + height);
    let page = flow.page();
    for (from, to) in
        [((x, y), (right, y)), ((right, y), (right, foot)), ((x, foot), (right, foot)), ((x, y), (x, foot))]
    {
        page.rules.push(Rule { from, to });
    }
    let mut top = y + SIGNATURE_PAD;
    let mut bottom = foot - SIGNATURE_PAD - height_of(&date);
    // Words above, the date below, and what is left between them is the place.
    for word in words {
        let leading = word.style.leading;
        page.texts.push(flow::place(x + PAD, top, word));
        top += leading;
    }
    let free = Area { x: x + PAD, y: top, width: width - 2 * PAD, height: bottom - top };
    for line in date {
        let leading = line.style.leading;
        page.texts.push(flow::place(right - PAD - line.width, bottom, line));
        bottom += leading;
    }
    let area = match line.style {
        SignatureStyle::Signature => Area { width: free.width.min(60_000), ..free },
        SignatureStyle::Seal => Area {
            x: x + (width - SEAL_SIDE) / 2,
            y: free.y + (free.height - SEAL_SIDE) / 2,
            width: SEAL_SIDE,
            height: SEAL_SIDE,
        },
    };
    flow.name_place(&line.place, line.style, area, &format!("{pointer}/place"))
}

/// Refuses what no page could hold in one piece.
fn fits(tall: Length, pointer: &str) -> Result<(), Failure> {
    let millimetres = |length: Length| usize::try_from(length / 1000).unwrap_or(usize::MAX);
    super::within("millimetres", millimetres(tall), millimetres(BODY), pointer)
}

fn qr(payload: &str, size: u32, text: &Label, flow: &mut Flow<'_>, pointer: &str) -> Result<(), Failure> {
    let code = QrCode::encode(payload, ErrorCorrection::M).map_err(|failure| {
        let finding = Finding { pointer: format!("{pointer}/payload"), ..failure.finding };
        Failure::new(failure.kind, finding)
    })?;
    let side = i64::from(size.clamp(10_000, 80_000));
    let beside = MEASURE - side - 5_000;
    let lines = flow.label(text, BODY_TEXT, BODY_EN, beside, &format!("{pointer}/text"));
    let words = height_of(&lines);
    fits(words, &format!("{pointer}/text"))?;
    flow.need(side.max(words))?;
    let top = flow.y();
    let modules = i64::from(code.size()) + 2 * QUIET;
    let edge = |at: u32| (i64::from(at) + QUIET) * side / modules;
    for row in 0..code.size() {
        let mut column = 0;
        while column < code.size() {
            let begin = column;
            while column < code.size() && code.is_dark(column, row) {
                column += 1;
            }
            if column > begin {
                let (x, y) = (edge(begin), edge(row));
                let area = Area { x: SIDE + x, y: top + y, width: edge(column) - x, height: edge(row + 1) - y };
                flow.page().dark.push(area);
            }
            column += 1;
        }
    }
    let mut y = top + (side - words).max(0) / 2;
    for line in lines {
        let leading = line.style.leading;
        flow.page().texts.push(flow::place(SIDE + side + 5_000, y, line));
        y += leading;
    }
    flow.advance(side.max(words));
    flow.skip(GAP);
    Ok(())
}
