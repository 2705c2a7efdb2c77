//! The user's own sheet back: rows and columns as they were, marks, a last column 错误说明, and a summary.

use std::{cmp::Reverse, collections::BTreeMap};

use super::{
    ColumnUse, SheetCorrection, SheetFinding, SheetMark, SheetReport, SheetRows,
    cells::{Grid, counted, name, position},
    header::plain,
    terms,
};
use dengji_base::{
    finding::{Language, Severity},
    label::Label,
    words::is_blank,
};

/// The most characters that a spreadsheet keeps in a cell are 32,767.
const MOST_CHARACTERS: usize = 32_000;

/// The summary lists so many sorts of findings; the last line counts the others. Assumed.
const MOST_SORTS: usize = 200;

/// The sheet with what was found in it. Read again, it gives what the user's own cells say: the column 错误说明 is passed
/// over, and takes the place of an older one.
pub fn corrected(sheet: &SheetRows, report: &SheetReport) -> SheetCorrection {
    let grid = Grid::of(sheet);
    let ours = plain(terms::EXPLAINED.0);
    let older = report.mapping.columns.iter().filter(|column| column.treatment == ColumnUse::Passed);
    let older =
        older.into_iter().find(|column| plain(&column.header) == ours).and_then(|column| position(column.column));
    let column = older.unwrap_or_else(|| grid.width());
    let below = position(report.mapping.first_row).unwrap_or(0);

    let mut of_rows: BTreeMap<usize, Vec<&SheetFinding>> = BTreeMap::new();
    let mut of_cells: BTreeMap<(usize, usize), Vec<&SheetFinding>> = BTreeMap::new();
    for found in &report.findings {
        let Some(row) = found.row.and_then(position) else { continue };
        // What is said of a column stands with its header, and in the summary.
        if row >= below || report.mapping.header_row == 0 {
            of_rows.entry(row).or_default().push(found);
        }
        if let Some(column) = found.column.and_then(position) {
            of_cells.entry((row, column)).or_default().push(found);
        }
    }
    let mut written = SheetRows { rows: Vec::new(), types: Vec::new(), merged: sheet.merged.clone() };
    for row in 0..grid.rows() {
        let mut cells = grid.row(row).to_vec();
        let own = sheet.types.get(row).map_or("", String::as_str);
        let mut types: Vec<char> = own.chars().chain(std::iter::repeat('s')).take(cells.len()).collect();
        for (cell, kind) in cells.iter().zip(&mut types) {
            // A formula, an error or what looks like one is kept as the text that it shows.
            let plain = matches!(*kind, 'n' | 'd' | 'b') && !cell.starts_with(['=', '@']);
            *kind = if plain { *kind } else { 's' };
        }
        let text = if row + 1 == below && report.mapping.header_row > 0 {
            terms::EXPLAINED.0.to_owned()
        } else {
            of_rows.get(&row).map(|found| explained(found)).unwrap_or_default()
        };
        if !text.is_empty() || column < cells.len() {
            while cells.len() <= column {
                cells.push(String::new());
                types.push('s');
            }
            let is_title = row + 1 < below;
            if let (Some(cell), Some(kind)) = (cells.get_mut(column), types.get_mut(column))
                && !(is_title && text.is_empty())
            {
                *cell = text;
                *kind = 's';
            }
        }
        written.rows.push(cells);
        written.types.push(types.into_iter().collect());
    }
    let marks = of_cells.into_iter().filter_map(|((row, column), found)| mark(row, column, &found)).collect();
    SheetCorrection { sheet: written, marks, summary: summary(report) }
}

fn mark(row: usize, column: usize, found: &[&SheetFinding]) -> Option<SheetMark> {
    let severity = found.iter().map(|one| one.finding.severity).max()?;
    let lines = |language| found.iter().map(|one| one.finding.text(language)).collect::<Vec<_>>().join("\n");
    let comment = Label { zh: lines(Language::Zh), en: lines(Language::En) };
    Some(SheetMark { row: counted(row), column: counted(column), cell: name(row, column), severity, comment })
}

/// All that was found in a row, a line each.
fn explained(found: &[&SheetFinding]) -> String {
    let mut text = String::new();
    let mut length = 0;
    for (position, one) in found.iter().enumerate() {
        let said = one.finding.text(Language::Zh);
        let label = one.label.trim();
        let line = if label.is_empty() { said } else { format!("{label}：{said}") };
        let line = if one.cell.is_empty() { line } else { format!("{} {line}", one.cell) };
        length += line.chars().count() + 1;
        if length > MOST_CHARACTERS {
            text.extend(["\n另有 ", &(found.len() - position).to_string(), " 项"]);
            break;
        }
        if position > 0 {
            text.push('\n');
        }
        text.push_str(&line);
    }
    text
}

/// What was read, what was found how often, what was not read.
fn summary(report: &SheetReport) -> SheetRows {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut row = |cells: &[&str]| rows.push(cells.iter().map(|cell| (*cell).to_owned()).collect());
    let bad = report.records.iter().filter(|record| record.errors > 0).count();
    row(&["校验结果"]);
    row(&["读取的申请", &report.records.len().to_string()]);
    row(&["有错误的申请", &bad.to_string()]);
    row(&["跳过的空行", &report.passed_over.to_string()]);
    row(&["有错误的行", &rows_with_errors(report)]);
    let about = report.findings.iter().filter(|found| found.sub_case.is_none());
    for found in about {
        let place = if found.label.is_empty() { "整张表" } else { &found.label };
        row(&[severity(found.finding.severity), place, &found.finding.text(Language::Zh), &found.cell]);
    }
    row(&[]);
    row(&["级别", "问题", "次数", "首见于"]);
    let sorts = sorts(report);
    for (said, count, first) in sorts.iter().take(MOST_SORTS) {
        let place = match (first.cell.is_empty(), first.row) {
            (false, _) => first.cell.clone(),
            (true, Some(row)) => format!("第 {row} 行"),
            _ => String::new(),
        };
        row(&[severity(first.finding.severity), said, &count.to_string(), &place]);
    }
    if let Some(rest) = sorts.get(MOST_SORTS..).filter(|rest| !rest.is_empty()) {
        let count: usize = rest.iter().map(|(_, count, _)| count).sum();
        row(&["", &format!("其余 {} 种", rest.len()), &count.to_string(), ""]);
    }
    row(&[]);
    row(&["列", "表头", "读取为"]);
    for column in &report.mapping.columns {
        let taken = match (column.treatment, &column.label) {
            (ColumnUse::Read, Some(label)) => label.zh.as_str(),
            (ColumnUse::Read, None) => "按指定读取",
            (ColumnUse::Passed, _) => "跳过",
            (ColumnUse::Unknown | ColumnUse::Repeated, _) => "未读取",
        };
        let letters = position(column.column).map(super::cells::letters).unwrap_or_default();
        row(&[&letters, &column.header, taken]);
    }
    let types = rows.iter().map(|cells| "s".repeat(cells.len())).collect();
    SheetRows { rows, types, merged: Vec::new() }
}

/// What was found in sub-cases, as it is said: how often, and where first. The gravest first, then the most frequent.
fn sorts(report: &SheetReport) -> Vec<(String, usize, &SheetFinding)> {
    let mut sorts: Vec<(String, usize, &SheetFinding)> = Vec::new();
    let mut known: BTreeMap<(Severity, String), usize> = BTreeMap::new();
    for found in report.findings.iter().filter(|found| found.sub_case.is_some()) {
        let said = found.finding.text(Language::Zh);
        let at = *known.entry((found.finding.severity, said.clone())).or_insert(sorts.len());
        match sorts.get_mut(at) {
            Some((_, count, _)) => *count += 1,
            None => sorts.push((said, 1, found)),
        }
    }
    sorts.sort_by_key(|(_, count, first)| (Reverse(first.finding.severity), Reverse(*count)));
    sorts
}

fn rows_with_errors(report: &SheetReport) -> String {
    const SHOWN: usize = 50;
    let mut rows: Vec<u32> = report.records.iter().filter(|one| one.errors > 0).map(|one| one.row).collect();
    rows.sort_unstable();
    let shown: Vec<String> = rows.iter().take(SHOWN).map(ToString::to_string).collect();
    let more = if rows.len() > SHOWN { "……" } else { "" };
    if is_blank(&shown.concat()) { "无".to_owned() } else { format!("{}{more}", shown.join("、")) }
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "错误",
        Severity::Warning => "警告",
        Severity::Info => "提示",
    }
}
