//! Which rows of a sheet make one sub-case: each row one, but that rows of further buyers follow the first.

use super::{
    SheetMapping, SheetUnit,
    cells::{Cell, Grid, position},
    target::Target,
};
use dengji_base::identifier::{IdentifierText, UnitKey};
use dengji_platform::platform::Profile;
use dengji_registration::application::{Field, FormPart};

/// One column that is read.
pub(super) struct Column {
    /// From 0.
    pub(super) at: usize,
    pub(super) header: String,
    pub(super) targets: Vec<Target>,
    /// Which row of its party; none for a party that has a row of its own in each row of the sheet.
    pub(super) number: Option<u32>,
    pub(super) unit: Option<SheetUnit>,
}

impl Column {
    fn part(&self) -> Option<FormPart> {
        self.targets.first().map(|target| target.part())
    }

    /// The party of which each row of the sheet has another.
    pub(super) fn running_party(&self) -> Option<FormPart> {
        self.part().filter(|part| part.party().is_some() && self.number.is_none())
    }

    pub(super) fn of_party(&self) -> bool {
        self.part().is_some_and(|part| part.party().is_some())
    }

    /// Whether it is about this row of this party.
    pub(super) fn is_of(&self, part: FormPart, number: Option<u32>) -> bool {
        self.number == number && self.part() == Some(part)
    }

    /// Whether it fills this.
    pub(super) fn fills(&self, target: Target) -> bool {
        self.targets.contains(&target)
    }
}

/// The columns that are read, looked up once.
pub(super) struct Plan {
    pub(super) columns: Vec<Column>,
    pub(super) first: usize,
    unit_code: Option<usize>,
    business: Option<usize>,
    has_running: bool,
    /// The rows of each party that the columns of one row of the sheet have, in order.
    numbers: Vec<(FormPart, Vec<Option<u32>>)>,
}

impl Plan {
    pub(super) fn new(mapping: &SheetMapping, profile: &Profile) -> Self {
        let columns = mapping.columns.iter().filter(|column| column.treatment == super::ColumnUse::Read);
        let mut columns: Vec<Column> = columns
            .filter_map(|column| {
                let targets: Vec<Target> =
                    column.fields.iter().filter_map(|path| Target::parse(path, profile)).collect();
                (!targets.is_empty()).then_some(())?;
                let at = position(column.column)?;
                Some(Column { at, header: column.header.clone(), targets, number: column.number, unit: column.unit })
            })
            .collect();
        columns.sort_by_key(|column| column.at);
        let mut numbers: Vec<(FormPart, Vec<Option<u32>>)> = Vec::new();
        for column in columns.iter().filter(|column| column.of_party()) {
            let Some(part) = column.part() else { continue };
            match numbers.iter_mut().find(|(known, _)| *known == part) {
                Some((_, list)) => list.push(column.number),
                None => numbers.push((part, vec![column.number])),
            }
        }
        for (_, list) in &mut numbers {
            list.sort_unstable();
            list.dedup();
        }
        let with = |field| columns.iter().position(|column| column.fills(Target::Field(field)));
        Self {
            unit_code: with(Field::UnitCode),
            business: with(Field::BusinessType),
            has_running: columns.iter().any(|column| column.running_party().is_some()),
            first: position(mapping.first_row).unwrap_or(0),
            columns,
            numbers,
        }
    }

    /// Which rows of a party one row of the sheet has.
    pub(super) fn numbers(&self, part: FormPart) -> &[Option<u32>] {
        self.numbers.iter().find(|(known, _)| *known == part).map_or(&[], |(_, list)| list)
    }

    /// The column of a target, for this row of its party.
    pub(super) fn column(&self, target: Target, number: Option<u32>) -> Option<&Column> {
        self.columns
            .iter()
            .find(|column| column.fills(target) && (target.part().party().is_none() || column.number == number))
    }
}

/// A row of a party, and the row of the sheet in which it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PartyRow {
    pub(super) row: usize,
    pub(super) number: Option<u32>,
}

/// How a row belongs to the one before it.
pub(super) enum Joint {
    /// Not at all.
    Own,
    /// It has further rows of parties for the same unit; `told` says that the row itself names the unit.
    Further { told: bool },
}

impl Plan {
    /// How `row` belongs to the sub-case that begins in `first`.
    pub(super) fn joint(&self, grid: &Grid<'_>, first: usize, row: usize) -> Joint {
        if !self.has_running {
            return Joint::Own;
        }
        let holds = |column: &Column| !grid.shown(row, column.at).is_blank();
        if !self.columns.iter().any(|column| column.running_party().is_some() && holds(column)) {
            return Joint::Own;
        }
        let code = self.unit_code.and_then(|at| self.columns.get(at));
        if let Some(code) = code.filter(|code| holds(code)) {
            let text = |row: usize| IdentifierText::from(grid.shown(row, code.at).text);
            let (here, there) = (text(row), text(first));
            let same = UnitKey::of(&here).is_some_and(|here| UnitKey::of(&there).is_some_and(|there| here == there));
            let business = self.business.and_then(|at| self.columns.get(at));
            let same_business = business.is_none_or(|business| {
                let here = grid.shown(row, business.at);
                here.is_blank() || here.text.trim() == grid.shown(first, business.at).text.trim()
            });
            return if same && same_business { Joint::Further { told: true } } else { Joint::Own };
        }
        let fixed = || self.columns.iter().filter(|column| column.running_party().is_none());
        let is_blank = |column: &Column| grid.shown(row, column.at).is_blank();
        let repeats = |column: &Column| {
            let here: Cell<'_> = grid.shown(row, column.at);
            here.is_blank() || (code.is_some() && here.text.trim() == grid.shown(first, column.at).text.trim())
        };
        let had = fixed().any(|column| !grid.shown(first, column.at).is_blank());
        let follows = if code.is_some() { fixed().all(repeats) } else { fixed().all(is_blank) };
        if had && follows { Joint::Further { told: false } } else { Joint::Own }
    }
}
