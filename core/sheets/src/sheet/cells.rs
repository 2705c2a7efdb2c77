//! Cells of a sheet, by row and column from 0; how spreadsheets name them.

use super::SheetRows;
use dengji_base::words::is_blank;

/// What the host says of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CellKind {
    Text,
    Number,
    Date,
    Truth,
    Error,
    Formula,
}

/// One cell.
#[derive(Clone, Copy)]
pub(super) struct Cell<'a> {
    pub(super) text: &'a str,
    pub(super) kind: CellKind,
    /// The row from which a merged range takes the value, where that is another.
    pub(super) from: Option<usize>,
}

impl Cell<'_> {
    pub(super) fn is_blank(&self) -> bool {
        is_blank(self.text)
    }
}

/// A merged range, with its ends, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Range {
    pub(super) top: usize,
    pub(super) left: usize,
    pub(super) bottom: usize,
    pub(super) right: usize,
}

/// A sheet with its merged ranges.
pub(super) struct Grid<'a> {
    sheet: &'a SheetRows,
    /// By column, then by row.
    merged: Vec<Range>,
}

impl<'a> Grid<'a> {
    pub(super) fn of(sheet: &'a SheetRows) -> Self {
        let mut merged: Vec<Range> = sheet.merged.iter().filter_map(|text| range(text)).collect();
        merged.sort_unstable_by_key(|range| (range.left, range.top));
        Self { sheet, merged }
    }

    pub(super) fn rows(&self) -> usize {
        self.sheet.rows.len()
    }

    /// The most cells of a row.
    pub(super) fn width(&self) -> usize {
        self.sheet.rows.iter().map(Vec::len).max().unwrap_or(0)
    }

    pub(super) fn row(&self, row: usize) -> &'a [String] {
        self.sheet.rows.get(row).map_or(&[], Vec::as_slice)
    }

    /// What stands in the cell itself.
    pub(super) fn own(&self, row: usize, column: usize) -> Cell<'a> {
        let text = self.row(row).get(column).map_or("", String::as_str);
        let letter = self.sheet.types.get(row).and_then(|types| types.as_bytes().get(column));
        let kind = match letter {
            Some(b'n') => CellKind::Number,
            Some(b'd') => CellKind::Date,
            Some(b'b') => CellKind::Truth,
            Some(b'e') => CellKind::Error,
            Some(b'f') => CellKind::Formula,
            _ => CellKind::Text,
        };
        Cell { text, kind, from: None }
    }

    /// What the cell shows: a range that is merged over several rows keeps its value in the first.
    pub(super) fn shown(&self, row: usize, column: usize) -> Cell<'a> {
        let own = self.own(row, column);
        if self.merged.is_empty() || !own.is_blank() {
            return own;
        }
        match self.over(row, column) {
            Some(range) if range.top < row && range.left == column => {
                Cell { from: Some(range.top), ..self.own(range.top, column) }
            }
            _ => own,
        }
    }

    /// The merged range in which a cell lies.
    pub(super) fn over(&self, row: usize, column: usize) -> Option<&Range> {
        // Ranges do not overlap: that of this column begins at the last place that is not below the cell.
        let within =
            |range: &&Range| (range.top..=range.bottom).contains(&row) && (range.left..=range.right).contains(&column);
        let after = self.merged.partition_point(|range| (range.left, range.top) <= (column, row));
        let own = after.checked_sub(1).and_then(|at| self.merged.get(at)).filter(within);
        own.or_else(|| self.merged.iter().take(after).filter(|range| range.right > range.left).find(within))
    }
}

/// The letters of a column: A, Z, AA.
pub(super) fn letters(column: usize) -> String {
    let (mut name, mut rest) = (Vec::new(), column + 1);
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or(0);
        name.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    name.iter().rev().collect()
}

/// The name of a cell: C5.
pub(super) fn name(row: usize, column: usize) -> String {
    format!("{}{}", letters(column), row + 1)
}

/// A number as documents count: from 1.
pub(super) fn counted(position: usize) -> u32 {
    u32::try_from(position + 1).unwrap_or(u32::MAX)
}

/// A position in memory of what documents count from 1.
pub(super) fn position(counted: u32) -> Option<usize> {
    usize::try_from(counted).ok()?.checked_sub(1)
}

fn range(text: &str) -> Option<Range> {
    let (from, to) = text.trim().split_once(':')?;
    let ((top, left), (bottom, right)) = (place(from)?, place(to)?);
    (top <= bottom && left <= right).then_some(Range { top, left, bottom, right })
}

fn place(text: &str) -> Option<(usize, usize)> {
    let plain: String = text.chars().filter(|letter| *letter != '$').collect();
    let digits = plain.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
    let letters = plain.strip_suffix(digits)?;
    if letters.is_empty() || letters.len() > 4 {
        return None;
    }
    let column = letters.bytes().fold(0, |sum, letter| sum * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1);
    Some((digits.parse::<usize>().ok()?.checked_sub(1)?, column - 1))
}
