//! Names of fields and options, from the profile where it has them, and the parts that papers share.

use dengji_base::{
    identifier::{IdentifierKind, mask},
    time::Date,
    words,
};
use dengji_pdf::document::paper::{Align, Block, LabelledValue, TableColumn, TableRow};
use dengji_platform::platform::{Choice, Label, Profile};
use dengji_registration::application::CoOwnership;

pub(super) fn label(zh: &str, en: &str) -> Label {
    Label { zh: zh.to_owned(), en: en.to_owned() }
}

/// A field; empty values are shown as such.
pub(super) fn pair(zh: &str, en: &str, value: &str) -> LabelledValue {
    LabelledValue { label: label(zh, en), value: value.to_owned(), wide: false }
}

/// A field that takes the whole width.
pub(super) fn wide(zh: &str, en: &str, value: &str) -> LabelledValue {
    LabelledValue { wide: true, ..pair(zh, en, value) }
}

pub(super) fn heading(zh: &str, en: &str) -> Block {
    Block::Heading { text: label(zh, en) }
}

pub(super) fn column(zh: &str, en: &str, width: u32) -> TableColumn {
    TableColumn { label: label(zh, en), width, align: Align::Left }
}

pub(super) fn centred(zh: &str, en: &str, width: u32) -> TableColumn {
    TableColumn { align: Align::Center, ..column(zh, en, width) }
}

pub(super) fn row(cells: Vec<String>) -> TableRow {
    TableRow { cells, strong: false }
}

/// A day as papers write it.
pub(super) fn day(date: Date) -> String {
    format!("{}年{}月{}日", date.year(), date.month(), date.day())
}

/// The Chinese numbers of headings; beyond twenty in digits.
pub(super) fn ordinal(number: usize) -> String {
    const DIGITS: [&str; 10] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
    let digit = |at: usize| DIGITS.get(at).copied().unwrap_or_default();
    match number {
        1..=10 => digit(number - 1).to_owned(),
        11..=19 => format!("十{}", digit(number - 11)),
        _ => number.to_string(),
    }
}

/// The name of a code among options; the code itself where it is not known, since lists are open.
pub(super) fn option(options: &[Choice], code: &str) -> String {
    options.iter().find(|known| known.code == code).map_or_else(|| code.to_owned(), |known| known.name.zh.clone())
}

pub(super) fn document_type(profile: &Profile, code: &str) -> String {
    profile.document_type(code).map_or_else(|| code.to_owned(), |known| known.name.zh.clone())
}

/// 共有情况, with the share behind it.
pub(super) fn co_ownership(profile: &Profile, kind: Option<CoOwnership>, share: &str) -> String {
    let name = kind.map(|kind| option(&profile.co_ownerships, kind.as_str())).unwrap_or_default();
    match (name.is_empty(), words::is_blank(share)) {
        (false, false) => format!("{name} {share}"),
        (true, false) => share.to_owned(),
        _ => name,
    }
}

/// 是 or 否 as a pair of boxes.
pub(super) fn boxes(yes: Option<bool>) -> String {
    let mark = |ticked: bool| if ticked { '√' } else { '□' };
    format!("{}是　{}否", mark(yes == Some(true)), mark(yes == Some(false)))
}

/// A document number as it is shown where the whole is not needed.
pub(super) fn masked(profile: &Profile, document_type: &str, number: &str) -> String {
    let kind = profile.document_type(document_type).map_or(IdentifierKind::Other, |known| known.identifier);
    mask(kind, number)
}
