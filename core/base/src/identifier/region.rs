//! Administrative divisions (GB/T 2260 and the yearly lists), current and historical.

use std::{
    borrow::Cow,
    sync::{Arc, LazyLock},
};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A division: one name of one six-digit code, and the years in which it was listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Region {
    /// Six digits: province, prefecture, county.
    pub code: String,
    /// Its name, such as 从化市.
    pub name: String,
    /// The first year in which it was listed; absent: since the first list (1980).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<u32>,
    /// The first year in which it was no longer listed; absent: it is current.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<u32>,
}

/// One line of the table. `from` 0 and `to` [`u16::MAX`] stand for an open end.
#[derive(Clone, Debug)]
pub(super) struct Row {
    code: u32,
    from: u16,
    to: u16,
    name: Cow<'static, str>,
}

/// What a code is in a year.
#[derive(Debug)]
pub(super) enum Standing<'a> {
    /// Listed, or not listed yet.
    Current,
    /// Listed only in earlier years: its last name, and the year in which it was gone.
    Retired { name: &'a str, to: u16 },
    /// Never listed.
    Unknown,
}

/// The divisions that codes are looked up in: the embedded table and what a host adds.
///
/// The embedded table has the lists from 1980 to the year that [`Regions::as_of`] tells, and also the codes of
/// development zones (as far as lists since 2017 have them) and 市辖区, for numbers carry them. A code has one name in a
/// year. A clone shares the rows.
#[derive(Clone)]
pub struct Regions {
    /// The year of the newest list.
    as_of: i32,
    /// By code, then by first year.
    rows: Arc<[Row]>,
    /// Where the rows of each four leading digits begin, so that a search stays within one prefecture.
    starts: Arc<[u32]>,
}

/// How many prefectures four digits can name.
const PREFECTURES: usize = 10_000;

/// Parsed once: the embedded text never changes.
static BUILTIN: LazyLock<Regions> = LazyLock::new(|| {
    let mut as_of = 0;
    let rows = include_str!("../../data/regions.tsv").lines().filter_map(|line| {
        let mut fields = line.split('\t');
        let first = fields.next()?;
        if first == "#" {
            as_of = fields.next()?.parse().unwrap_or(0);
            return None;
        }
        let code = first.parse().ok()?;
        let name = Cow::Borrowed(fields.next()?);
        let from = fields.next()?.parse().unwrap_or(0);
        let to = fields.next()?.parse().unwrap_or(u16::MAX);
        Some(Row { code, from, to, name })
    });
    let rows = rows.collect();
    Regions::of(as_of, rows)
});

impl Default for Regions {
    fn default() -> Self {
        Self::builtin()
    }
}

impl std::fmt::Debug for Regions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Regions({} rows, as of {})", self.rows.len(), self.as_of)
    }
}

impl Regions {
    /// The embedded table.
    pub fn builtin() -> Self {
        BUILTIN.clone()
    }

    /// The year of the newest list in the embedded table, such as 2023. What was founded, renamed or given up in later
    /// years is known only from a host's additions.
    pub fn as_of(&self) -> i32 {
        self.as_of
    }

    /// Whether both have the very same rows: one is a clone of the other.
    #[doc(hidden)]
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.rows, &other.rows)
    }

    /// This table with a host's additions. They replace all rows of the same code, so that they can also correct one.
    ///
    /// A code that is not six digits can stand in no number, and is left out.
    #[must_use]
    pub fn with(self, additions: &[Region]) -> Self {
        let mut added: Vec<Row> = additions
            .iter()
            .filter_map(|region| {
                Some(Row {
                    code: parse(region.code.as_bytes())?,
                    from: region.from.map_or(0, year),
                    to: region.to.map_or(u16::MAX, year),
                    name: Cow::Owned(region.name.clone()),
                })
            })
            .collect();
        if added.is_empty() {
            return self;
        }
        let mut codes: Vec<u32> = added.iter().map(|row| row.code).collect();
        codes.sort_unstable();
        added.extend(self.rows.iter().filter(|row| codes.binary_search(&row.code).is_err()).cloned());
        Self::of(self.as_of, added)
    }

    fn of(as_of: i32, mut rows: Vec<Row>) -> Self {
        rows.sort_by_key(|row| (row.code, row.from, row.to));
        let mut starts = Vec::with_capacity(PREFECTURES + 1);
        let mut start = 0;
        for prefecture in (0..).take(PREFECTURES + 1) {
            let rest = rows.get(start..).unwrap_or_default();
            start += rest.iter().take_while(|row| row.code / 100 < prefecture).count();
            starts.push(u32::try_from(start).unwrap_or(u32::MAX));
        }
        Self { as_of, rows: rows.into(), starts: starts.into() }
    }

    /// Every name that a code had, the oldest first; empty when there is none.
    pub fn history(&self, code: &str) -> Vec<Region> {
        parse(code.as_bytes()).map_or_else(Vec::new, |code| {
            let rows = self.rows(code).iter();
            rows.map(|row| Region {
                code: format!("{code:06}"),
                name: row.name.clone().into_owned(),
                from: (row.from != 0).then(|| u32::from(row.from)),
                to: (row.to != u16::MAX).then(|| u32::from(row.to)),
            })
            .collect()
        })
    }

    /// The name that a code has in a year; in years in which it was not listed, none.
    pub fn name_in(&self, code: &str, year: i32) -> Option<&str> {
        let rows = self.rows(parse(code.as_bytes())?);
        let row = rows.iter().rev().find(|row| i32::from(row.from) <= year && year < i32::from(row.to))?;
        Some(&row.name)
    }

    /// The name that is used last, whether the code is current or not.
    pub fn last_name(&self, code: &str) -> Option<&str> {
        self.rows(parse(code.as_bytes())?).last().map(|row| &*row.name)
    }

    /// The first years in which some code was no longer listed.
    pub(super) fn ends(&self) -> impl Iterator<Item = i32> {
        self.rows.iter().filter(|row| row.to != u16::MAX).map(|row| i32::from(row.to))
    }

    pub(super) fn standing(&self, code: u32, year: i32) -> Standing<'_> {
        let rows = self.rows(code);
        if rows.iter().any(|row| year < i32::from(row.to)) {
            return Standing::Current;
        }
        match rows.last() {
            Some(row) => Standing::Retired { name: &row.name, to: row.to },
            None => Standing::Unknown,
        }
    }

    fn rows(&self, code: u32) -> &[Row] {
        let prefecture = usize::try_from(code / 100).unwrap_or(usize::MAX);
        let bound = |at: usize| self.starts.get(at).and_then(|start| usize::try_from(*start).ok());
        let (Some(start), Some(end)) = (bound(prefecture), bound(prefecture + 1)) else {
            return &[];
        };
        let rows = self.rows.get(start..end).unwrap_or_default();
        let rest = rows.get(rows.partition_point(|row| row.code < code)..).unwrap_or_default();
        let count = rest.iter().take_while(|row| row.code == code).count();
        rest.get(..count).unwrap_or_default()
    }
}

fn year(year: u32) -> u16 {
    u16::try_from(year).unwrap_or(u16::MAX)
}

/// The number of six digits.
pub(super) fn parse(digits: &[u8]) -> Option<u32> {
    let number = |sum, byte: &u8| byte.is_ascii_digit().then(|| sum * 10 + u32::from(byte - b'0'));
    (digits.len() == 6).then(|| digits.iter().try_fold(0, number)).flatten()
}
