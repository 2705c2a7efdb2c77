//! Several persons in one cell: `张三、李四` beside `身份证号甲、身份证号乙`, as people write them who have one row for a unit.

use super::{record::Column, target::Target};
use dengji_base::{finding::Code, words::is_blank};

/// What people put between persons in a cell.
const BETWEEN: [char; 8] = ['、', '；', ';', '，', ',', '\n', '\r', '|'];

/// The parts of a cell, one for each person.
pub(super) fn parts(text: &str) -> Vec<&str> {
    text.split(BETWEEN).map(str::trim).filter(|part| !is_blank(part)).collect()
}

/// Whether a name alone holds several: a comma may be part of a company's own.
fn names(text: &str) -> usize {
    if text.contains(['、', '；', ';', '\n', '\r']) { parts(text).len() } else { 1 }
}

/// Which column tells how many persons there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tells {
    /// The number of a person's paper, in which no such mark stands.
    Number,
    /// The name.
    Name,
}

impl Tells {
    fn of(column: &Column) -> Option<Self> {
        let mut fields = column.targets.iter().filter_map(|target| match target {
            Target::Field(field) if !field.path().contains("/agent/") => Some(field.key()),
            _ => None,
        });
        fields.find_map(|key| match key {
            "documentNumber" => Some(Self::Number),
            "name" => Some(Self::Name),
            _ => None,
        })
    }
}

/// The persons in the cells of one row of a party.
pub(super) struct Persons<'c> {
    /// How many.
    pub(super) count: usize,
    /// The column that says that there are several; none where there is one.
    pub(super) of: Option<&'c Column>,
    /// Whether every cell says of each of them what it says, or the same of all.
    pub(super) is_told_apart: bool,
}

impl<'c> Persons<'c> {
    /// Counts them by their numbers, and by their names where no number stands there. They are told apart where each of the
    /// other cells has as many parts, or one for all.
    pub(super) fn of<'t>(cells: impl Iterator<Item = (&'c Column, &'t str)>) -> Self {
        let cells: Vec<_> = cells.map(|(column, text)| (column, Tells::of(column), text)).collect();
        let telling = |tells| cells.iter().find(|(_, own, text)| *own == Some(tells) && !is_blank(text));
        let several = |(column, count): (&'c Column, usize)| (count > 1).then_some((column, count));
        let numbers = telling(Tells::Number).map(|(column, _, text)| (*column, parts(text).len()));
        let names = telling(Tells::Name).map(|(column, _, text)| (*column, names(text)));
        let Some((column, count)) = numbers.and_then(several).or_else(|| names.and_then(several)) else {
            return Self { count: 1, of: None, is_told_apart: false };
        };
        let fits = |(_, tells, text): &(&Column, Option<Tells>, &str)| {
            let own = parts(text).len();
            own == count || own == 0 || (own == 1 && tells.is_none())
        };
        Self { count, of: Some(column), is_told_apart: cells.iter().all(fits) }
    }

    pub(super) fn code(&self) -> Code {
        if self.is_told_apart { Code::SheetPersonsApart } else { Code::SheetPersonsTogether }
    }
}
