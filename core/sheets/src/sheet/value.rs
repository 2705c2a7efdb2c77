//! From a cell to a value: usual spellings are read, what a spreadsheet damaged is told. Nothing that was damaged becomes
//! another value; where a value cannot be read, what stands there is kept as it is, and the check says so too.

use super::{
    SheetUnit,
    cells::{Cell, CellKind},
    options::{Options, truth},
    target::Target,
};
use dengji_base::{
    finding::{Code, Finding},
    identifier::{half_width, is_scientific, spreadsheet_rest},
    time::Date,
};
use dengji_registration::application::{CoOwnership, Field, FormPart, Holds};

/// A value of the form.
pub(super) enum Value {
    Text(String),
    Truth(bool),
    CoOwnership(CoOwnership),
}

/// How many significant digits of a number a spreadsheet keeps.
const KEPT: usize = 15;

/// The days that a spreadsheet counts for the years 1954 to 2119.
const DAYS: std::ops::RangeInclusive<u32> = 20_000..=80_000;

/// What is written where a formula came to nothing.
const ERRORS: [&str; 9] =
    ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#GETTING_DATA"];

/// Reads a cell that is not blank; what is found is pushed without a place.
pub(super) fn read(
    cell: Cell<'_>,
    target: Target,
    unit: Option<SheetUnit>,
    options: &Options,
    found: &mut Vec<Finding>,
) -> Option<Value> {
    let holds = target.holds();
    let mut say = |code: Code| found.push(Finding::new(code, ""));
    damage(cell, target, holds, &mut say);
    // A value of the spreadsheet's own is what it is, however it was written.
    let text = if cell.kind == CellKind::Number { whole_of(cell.text) } else { cell.text };
    match holds {
        Holds::YesNo => {
            let value = truth(text);
            if value.is_none() {
                found.push(Finding::new(Code::SheetValueUnknown, "").with("expected", "是、否"));
            }
            value.map(Value::Truth)
        }
        Holds::CoOwnership => {
            let value = options.of(holds).and_then(|words| words.code(text)).and_then(CoOwnership::parse);
            if value.is_none() {
                found.push(Finding::new(Code::SheetValueUnknown, "").with("expected", "单独所有、共同共有、按份共有"));
            }
            value.map(Value::CoOwnership)
        }
        Holds::Date => Some(Value::Text(day(text).map_or_else(|| text.to_owned(), |day| day.to_string()))),
        Holds::Amount => Some(Value::Text(amount(text, unit).unwrap_or_else(|| text.to_owned()))),
        Holds::Area => Some(Value::Text(area(text).unwrap_or_else(|| text.to_owned()))),
        Holds::Share if unit == Some(SheetUnit::Percent) && is_decimal(text.trim()) => {
            Some(Value::Text(format!("{}%", text.trim())))
        }
        _ => {
            let code = options.of(holds).and_then(|words| words.code(text));
            Some(Value::Text(code.unwrap_or(text).to_owned()))
        }
    }
}

/// Says what a spreadsheet did to a cell.
fn damage(cell: Cell<'_>, target: Target, holds: Holds, say: &mut impl FnMut(Code)) {
    let text = cell.text.trim();
    match cell.kind {
        CellKind::Error => return say(Code::SheetErrorValue),
        CellKind::Formula => return say(Code::SheetFormula),
        CellKind::Date if holds == Holds::Share => say(Code::ApplicationShareSpreadsheet),
        CellKind::Date if holds != Holds::Date => say(Code::SheetDateCell),
        CellKind::Truth if holds != Holds::YesNo => say(Code::SheetTruthCell),
        CellKind::Number if is_number(holds) => numbered(text, target, holds, say),
        CellKind::Number if holds == Holds::Date => say(Code::SheetDateAsNumber),
        CellKind::Text if is_number(holds) => {
            if let Some(code) = spreadsheet_rest(text) {
                say(code);
            }
        }
        CellKind::Text if holds == Holds::Date && text.parse::<u32>().is_ok_and(|days| DAYS.contains(&days)) => {
            say(Code::SheetDateAsNumber);
        }
        _ => {}
    }
    if ERRORS.contains(&text) || (text.len() > 2 && text.bytes().all(|byte| byte == b'#')) {
        return say(Code::SheetErrorValue);
    }
    if cell.kind != CellKind::Text {
        return;
    }
    match text.chars().next().map(half_width) {
        Some('=') => say(Code::SheetFormula),
        Some('+') if holds == Holds::Phone => {}
        Some('+' | '-' | '@') if !is_decimal(text.get(1..).unwrap_or_default()) => say(Code::SheetFormulaMark),
        _ => {}
    }
}

/// Whether such a field holds a number of which every digit counts.
fn is_number(holds: Holds) -> bool {
    matches!(holds, Holds::Number | Holds::Phone | Holds::UnitCode | Holds::Certificate)
}

/// A number of a paper that was kept as a value: digits beyond the fifteenth are gone, and zeros before the first.
fn numbered(text: &str, target: Target, holds: Holds, say: &mut impl FnMut(Code)) {
    let digits = whole_of(text);
    if is_scientific(text) || digits.contains(['e', 'E', '.']) || digits.trim_start_matches('0').len() > KEPT {
        say(Code::IdentifierDigitsLost);
        return;
    }
    let is_mobile = holds == Holds::Phone && digits.len() == 11 && digits.starts_with('1');
    if !is_mobile && !is_resident(target, digits) {
        say(Code::SheetNumberCell);
    }
}

/// A resident's number of the old form has fifteen digits, none of which is a zero before the first.
fn is_resident(target: Target, digits: &str) -> bool {
    digits.len() == KEPT
        && target.holds() == Holds::Number
        && matches!(target.part(), FormPart::Buyers | FormPart::Sellers | FormPart::Mortgagees)
}

/// A whole value without `.0`.
fn whole_of(text: &str) -> &str {
    match text.split_once('.') {
        Some((whole, zeros)) if !zeros.is_empty() && zeros.bytes().all(|byte| byte == b'0') => whole,
        _ => text,
    }
}

fn is_decimal(text: &str) -> bool {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole) && digits(part)
}

/// A day as people and spreadsheets write it: year, month, day, in this order. What begins with the day or the month can
/// be meant in two ways, and is not read.
fn day(text: &str) -> Option<Date> {
    let text: String = text.trim().chars().map(half_width).collect();
    if let Some(day) = Date::parse(&text) {
        return Some(day);
    }
    // A cell of a day has a time, too: midnight. That of another zone may be of another day.
    let day = ["T00:00:00.000", "T00:00:00", " 00:00:00", " 0:00:00", " 0:00", " 00:00"]
        .iter()
        .find_map(|midnight| text.strip_suffix(midnight))
        .unwrap_or(&text)
        .trim();
    if day.len() == 8 && day.bytes().all(|byte| byte.is_ascii_digit()) {
        return from_parts(day.get(..4)?, day.get(4..6)?, day.get(6..)?);
    }
    if let Some((year, rest)) = day.split_once('年') {
        let (month, rest) = rest.split_once('月')?;
        let date = rest.strip_suffix(['日', '号'])?;
        return from_parts(year.trim(), month.trim(), date.trim());
    }
    for mark in ['-', '/', '.'] {
        let parts: Vec<&str> = day.split(mark).map(str::trim).collect();
        if let [year, month, date] = *parts {
            return from_parts(year, month, date);
        }
    }
    None
}

fn from_parts(year: &str, month: &str, day: &str) -> Option<Date> {
    let number = |text: &str, most: usize| {
        let digits = !text.is_empty() && text.len() <= most && text.bytes().all(|byte| byte.is_ascii_digit());
        if digits { text.parse::<u32>().ok() } else { in_words(text) }
    };
    let year = if year.len() == 4 || !year.is_ascii() { number(year, 4)? } else { return None };
    Date::from_ymd(i32::try_from(year).ok()?, number(month, 2)?, number(day, 2)?)
}

/// A year in Chinese digits, 二〇二四, or a month or day in Chinese words, 二十一.
fn in_words(text: &str) -> Option<u32> {
    let digit =
        |one: char| "〇一二三四五六七八九".chars().position(|known| known == one).or((one == '零').then_some(0));
    let digit = |one: char| digit(one).and_then(|value| u32::try_from(value).ok());
    if let Some((tens, ones)) = text.split_once('十') {
        let single = |text: &str, blank: u32| {
            let mut letters = text.chars();
            match (letters.next(), letters.next()) {
                (None, _) => Some(blank),
                (Some(one), None) => digit(one).filter(|value| *value > 0),
                _ => None,
            }
        };
        return Some(single(tens, 1)? * 10 + single(ones, 0)?);
    }
    let count = text.chars().count();
    if count != 1 && count != 4 {
        return None;
    }
    text.chars().try_fold(0, |sum, one| Some(sum * 10 + digit(one)?))
}

/// Digits without separators of thousands: `1,234.5` reads `1234.5`. Groups of other than three digits are no such.
fn ungrouped(text: &str) -> Option<String> {
    let text: String = text.chars().filter(|one| !one.is_whitespace()).map(half_width).collect();
    let text = text.replace('，', ",");
    if is_decimal(&text) {
        return Some(text);
    }
    let (whole, part) = text.split_once('.').map_or((&*text, None), |(whole, part)| (whole, Some(part)));
    let mut groups = whole.split(',');
    let first = groups.next().filter(|first| (1..=3).contains(&first.len()))?;
    let mut digits = first.to_owned();
    for group in groups {
        digits.push_str(Some(group).filter(|group| group.len() == 3)?);
    }
    if let Some(part) = part {
        digits.push('.');
        digits.push_str(part);
    }
    is_decimal(&digits).then_some(digits)
}

/// An amount in 万元: of the unit that stands in the cell, else of the column's.
fn amount(text: &str, unit: Option<SheetUnit>) -> Option<String> {
    let text = text.trim().trim_start_matches(['￥', '¥']).trim_start_matches("人民币").trim();
    let written = [
        ("亿元", SheetUnit::YiYuan),
        ("亿", SheetUnit::YiYuan),
        ("万元", SheetUnit::WanYuan),
        ("万", SheetUnit::WanYuan),
        ("元", SheetUnit::Yuan),
    ];
    let own = written.iter().find_map(|(end, unit)| Some((text.strip_suffix(end)?, *unit)));
    let (number, unit) = own.unwrap_or((text, unit.unwrap_or(SheetUnit::WanYuan)));
    let digits = ungrouped(number)?;
    Some(match unit {
        SheetUnit::Yuan => shifted(&digits, false),
        SheetUnit::YiYuan => shifted(&digits, true),
        _ => digits,
    })
}

/// The number a ten-thousandth of this one, or ten thousand times as large, exactly.
fn shifted(digits: &str, up: bool) -> String {
    const PLACES: usize = 4;
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let (whole, part) = if up {
        let moved: String = part.chars().chain(std::iter::repeat('0')).take(PLACES).collect();
        (format!("{whole}{moved}"), part.chars().skip(PLACES).collect::<String>())
    } else {
        let padded = format!("{}{whole}", "0".repeat(PLACES));
        let (before, after) = padded.split_at_checked(padded.len() - PLACES).unwrap_or((&padded, ""));
        (before.to_owned(), format!("{after}{part}"))
    };
    let (whole, part) = (whole.trim_start_matches('0'), part.trim_end_matches('0'));
    let whole = if whole.is_empty() { "0" } else { whole };
    if part.is_empty() { whole.to_owned() } else { format!("{whole}.{part}") }
}

fn area(text: &str) -> Option<String> {
    let text = text.trim();
    let ends = ["平方米", "平米", "㎡", "m²", "m2", "M2", "M²"];
    ungrouped(ends.iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text))
}

/// Whether a field of this kind has a unit that the header should name.
pub(super) fn wants_unit(target: Target) -> bool {
    matches!(target, Target::Field(Field::MortgagePrincipal))
}
