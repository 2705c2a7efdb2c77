//! Rows of cells with thin rules: how grids and tables break over pages.

use super::{
    Align,
    flow::{self, Area, BODY, Flow, Rule, SIDE},
    glyph::Length,
    line::Line,
};
use dengji_base::finding::Failure;

/// Between rule and text, at the sides.
pub(super) const PAD: Length = 1_600;
/// Between rule and text, above and below.
const PAD_ABOVE: Length = 1_200;

/// One cell.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    pub(super) lines: Vec<Line>,
    pub(super) width: Length,
    pub(super) align: Align,
    pub(super) shaded: bool,
}

/// One row.
pub(super) type Row = Vec<Cell>;

fn height_of(lines: &[Line]) -> Length {
    lines.iter().map(|line| line.style.leading).sum()
}

fn height(row: &[Cell]) -> Length {
    row.iter().map(|cell| height_of(&cell.lines)).max().unwrap_or(0) + 2 * PAD_ABOVE
}

/// How high rows are that stay together on a page; none for more than a third of one.
pub(super) fn together(rows: &[Row]) -> Option<Length> {
    let tall = rows.iter().map(|row| height(row)).sum();
    (tall <= BODY / 3).then_some(tall)
}

/// Prints rows, the head again at the top of every page. A row is broken only when no page could hold it.
pub(super) fn put_rows(rows: &[Row], head: Option<&Row>, flow: &mut Flow<'_>) -> Result<(), Failure> {
    // A head that would fill the page is printed once, as a row.
    let repeated = head.filter(|head| height(head) <= BODY / 3);
    let above = repeated.map_or(0, |head| height(head));
    // The head stays with two rows; with as much of the first as there is room for, where they are high.
    let first = rows.first().map_or(0, |row| height(row));
    let second = rows.get(1).map_or(0, |row| height(row));
    if let Some(together) = [first + second, first].into_iter().find(|tall| above + tall <= BODY / 3) {
        flow.need(above + together)?;
    } else if above + first <= BODY {
        flow.need(above + first)?;
    }
    match (repeated, head) {
        (Some(head), _) => draw(head, height(head), flow),
        (None, Some(head)) => put_row(head, None, flow)?,
        (None, None) => {}
    }
    for row in rows {
        put_row(row, repeated, flow)?;
    }
    Ok(())
}

fn put_row(row: &Row, head: Option<&Row>, flow: &mut Flow<'_>) -> Result<(), Failure> {
    let tall = height(row);
    if tall <= flow.room() {
        draw(row, tall, flow);
        return Ok(());
    }
    let above = head.map_or(0, |head| height(head));
    let turn = |flow: &mut Flow<'_>| -> Result<(), Failure> {
        flow.next_page()?;
        if let Some(head) = head {
            draw(head, above, flow);
        }
        Ok(())
    };
    if tall <= BODY - above {
        turn(flow)?;
        draw(row, tall, flow);
        return Ok(());
    }
    let mut rest = row.clone();
    loop {
        let part: Row = rest.iter_mut().map(|cell| take(cell, flow.room() - 2 * PAD_ABOVE)).collect();
        if part.iter().any(|cell| !cell.lines.is_empty()) {
            draw(&part, height(&part), flow);
        }
        if rest.iter().all(|cell| cell.lines.is_empty()) {
            return Ok(());
        }
        turn(flow)?;
    }
}

/// Takes the lines that fit out of a cell.
fn take(cell: &mut Cell, room: Length) -> Cell {
    let mut used = 0;
    let fitting = cell.lines.iter().take_while(|line| {
        used += line.style.leading;
        used <= room
    });
    let count = fitting.count();
    let lines = cell.lines.drain(..count).collect();
    Cell { lines, ..*cell }
}

/// Prints a row here, with its rules, and goes below it.
fn draw(row: &[Cell], tall: Length, flow: &mut Flow<'_>) {
    let top = flow.y();
    let mut x = SIDE;
    let page = flow.page();
    for cell in row {
        if cell.shaded {
            page.shades.push(Area { x, y: top, width: cell.width, height: tall });
        }
        page.rules.push(Rule { from: (x, top), to: (x, top + tall) });
        let mut y = top + (tall - height_of(&cell.lines)) / 2;
        for line in &cell.lines {
            let spare = cell.width - 2 * PAD - line.width;
            let inset = match cell.align {
                Align::Left => 0,
                Align::Center => spare / 2,
                Align::Right => spare,
            };
            page.texts.push(flow::place(x + PAD + inset, y, line.clone()));
            y += line.style.leading;
        }
        x += cell.width;
    }
    page.rules.push(Rule { from: (x, top), to: (x, top + tall) });
    page.rules.push(Rule { from: (SIDE, top), to: (x, top) });
    page.rules.push(Rule { from: (SIDE, top + tall), to: (x, top + tall) });
    flow.advance(tall);
}
