//! Days of rest and working days: Saturdays and Sundays, the holidays that the State Council's notices name year by year
//! (《全国年节及纪念日放假办法》), and the weekends worked in exchange (调休).
//!
//! A calendar knows whole years. What lies in a year that it does not know is not guessed: the answer says that the
//! calendar ends there, and up to which day it counted.

use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    finding::{Code, Failure, FailureKind, Finding},
    label::Basis,
    time::Date,
};

choice! {
    /// What a day is.
    pub enum DayKind {
        /// 工作日.
        Working,
        /// 调休上班: a Saturday or Sunday that is worked in exchange.
        MakeUp,
        /// 休息日: a Saturday or Sunday.
        Weekend,
        /// 放假: a day of rest for a holiday, on whatever day of the week.
        Holiday,
    }
}

impl DayKind {
    /// Whether people work.
    pub fn is_worked(self) -> bool {
        matches!(self, Self::Working | Self::MakeUp)
    }
}

record! {
    /// A day that a calendar names.
    pub struct CalendarDay {
        /// The day.
        pub date: Date,
        /// The holiday for which people rest, or on account of which they work: 春节.
        pub name: String,
    }
}

record! {
    /// One whole year of a calendar: a year that is given is known from its first day to its last.
    pub struct CalendarYear {
        /// The year.
        pub year: u32,
        /// The days of rest, those on weekends as well or not.
        pub holidays: Vec<CalendarDay>,
        /// The Saturdays and Sundays that are worked in exchange.
        pub workdays: Vec<CalendarDay>,
        /// On what it rests: the notice of the State Council, or of the place's own government.
        pub basis: Basis,
    }
}

record! {
    /// What a calendar knows of a day.
    pub struct DayReport {
        /// The day.
        pub date: Date,
        /// What it is; none where the calendar does not know its year.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub kind: Option<DayKind>,
        /// The holiday by which it is that; empty for any other day.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub name: String,
        /// `calendar.ends` where the calendar does not know its year.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub findings: Vec<Finding>,
    }
}

record! {
    /// The last day of a period that was counted.
    #[derive(Default)]
    pub struct LastDay {
        /// The last day; none where the calendar ends before it is known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub date: Option<Date>,
        /// `calendar.ends` where that is so: it names the day before which the period does not end.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub findings: Vec<Finding>,
    }
}

impl LastDay {
    /// The last day, or where the calendar ends before it, the first day that can be it, and what is said of that.
    #[doc(hidden)]
    pub fn earliest(self) -> Option<(Date, Option<Finding>)> {
        let told = self.findings.into_iter().next();
        let day = self.date.or_else(|| Date::parse(told.as_ref()?.param("date")?))?;
        Some((day, told))
    }
}

/// The years that a calendar knows, and in them the days that are not what their day of the week says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    years: Arc<BTreeMap<i32, Year>>,
    /// Days of rest of one place, in whatever year.
    also: Arc<[Date]>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Year {
    days: BTreeMap<Date, (DayKind, String)>,
    basis: Basis,
}

/// Parsed once: the embedded text never changes.
static BUILTIN: LazyLock<Calendar> = LazyLock::new(|| {
    let mut years = BTreeMap::new();
    for line in include_str!("../data/calendar.tsv").lines() {
        let mut fields = line.split('\t');
        let (Some(first), Some(second), Some(third)) = (fields.next(), fields.next(), fields.next()) else {
            continue;
        };
        if first == "#" {
            let range = second.parse().unwrap_or(0)..=third.parse().unwrap_or(-1);
            let basis = |year: i32| Basis {
                source: format!("国务院办公厅关于{year}年部分节假日安排的通知"),
                ..Basis::default()
            };
            years.extend(range.map(|year| (year, Year { days: BTreeMap::new(), basis: basis(year) })));
        } else if let Some(date) = Date::parse(first)
            && let Some(year) = years.get_mut(&date.year())
        {
            let kind = if second == "work" { DayKind::MakeUp } else { DayKind::Holiday };
            year.days.insert(date, (kind, third.to_owned()));
        }
    }
    Calendar { years: Arc::new(years), also: Arc::default() }
});

impl Default for Calendar {
    fn default() -> Self {
        Self::builtin()
    }
}

impl Calendar {
    /// The nation's calendar, as far as its notices were published when this library was made.
    pub fn builtin() -> Self {
        BUILTIN.clone()
    }

    /// This calendar with a host's years: a year that is given takes the place of what is known of it.
    ///
    /// # Errors
    ///
    /// `Malformed`, with a pointer into the list: `calendar.year_range` for a year outside 1 to 9999,
    /// `calendar.year_twice`, `calendar.day_of_other_year`, `calendar.day_twice`, and `calendar.day_worked_anyway` for a
    /// working day that is said to be worked in exchange.
    pub fn with(&self, given: &[CalendarYear]) -> Result<Self, Failure> {
        let mut years = BTreeMap::clone(&self.years);
        let mut told = Vec::new();
        for (at, one) in given.iter().enumerate() {
            let wrong = |code: Code, place: &str| Finding::new(code, format!("/{at}/{place}"));
            let malformed = |finding| Err(Failure::new(FailureKind::Malformed, finding));
            let year = i32::try_from(one.year).ok().filter(|year| (1..=9999).contains(year));
            let Some(year) = year else {
                return malformed(wrong(Code::CalendarYearRange, "year").with("year", one.year));
            };
            if told.contains(&year) {
                return malformed(wrong(Code::CalendarYearTwice, "year").with("year", year));
            }
            told.push(year);
            let mut days = BTreeMap::new();
            for (list, kind, named) in
                [("holidays", DayKind::Holiday, &one.holidays), ("workdays", DayKind::MakeUp, &one.workdays)]
            {
                for (row, day) in named.iter().enumerate() {
                    let wrong = |code| wrong(code, &format!("{list}/{row}/date")).with("date", day.date);
                    if day.date.year() != year {
                        return malformed(wrong(Code::CalendarDayOfOtherYear).with("year", year));
                    }
                    if kind == DayKind::MakeUp && !day.date.is_weekend() {
                        return malformed(wrong(Code::CalendarDayWorkedAnyway));
                    }
                    if days.insert(day.date, (kind, day.name.clone())).is_some() {
                        return malformed(wrong(Code::CalendarDayTwice));
                    }
                }
            }
            years.insert(year, Year { days, basis: one.basis.clone() });
        }
        Ok(Self { years: Arc::new(years), also: Arc::clone(&self.also) })
    }

    /// This calendar with days of rest of one place, beside the nation's (《全国年节及纪念日放假办法》第四条): 三月三 in
    /// Guangxi. They are days of rest in years that the calendar does not know as well, which do not become known by it.
    #[must_use]
    pub fn resting(&self, days: &[Date]) -> Self {
        let mut also: Vec<Date> = self.also.iter().chain(days).copied().collect();
        also.sort_unstable();
        also.dedup();
        Self { years: Arc::clone(&self.years), also: also.into() }
    }

    /// The years that it knows, in order, each with the days that are not what their day of the week says. Days of rest
    /// of one place stand in their year.
    pub fn years(&self) -> Vec<CalendarYear> {
        let years = self.years.iter().map(|(year, known)| {
            let named = |wanted: DayKind| {
                let days =
                    known.days.iter().filter(move |(date, (kind, _))| *kind == wanted && !self.rests_also(**date));
                days.map(|(date, (_, name))| CalendarDay { date: *date, name: name.clone() })
            };
            let also = self.also.iter().filter(|date| date.year() == *year);
            let mut holidays: Vec<CalendarDay> = named(DayKind::Holiday)
                .chain(also.map(|date| CalendarDay { date: *date, name: String::new() }))
                .collect();
            holidays.sort_by_key(|day| day.date);
            CalendarYear {
                year: year.unsigned_abs(),
                holidays,
                workdays: named(DayKind::MakeUp).collect(),
                basis: known.basis.clone(),
            }
        });
        years.collect()
    }

    fn rests_also(&self, date: Date) -> bool {
        self.also.binary_search(&date).is_ok()
    }

    /// What a day is; none where the calendar does not know its year, unless the place rests on it.
    pub fn kind(&self, date: Date) -> Option<DayKind> {
        if self.rests_also(date) {
            return Some(DayKind::Holiday);
        }
        let year = self.years.get(&date.year())?;
        let usual = if date.is_weekend() { DayKind::Weekend } else { DayKind::Working };
        Some(year.days.get(&date).map_or(usual, |(kind, _)| *kind))
    }

    /// What is known of a day, with its name.
    pub fn day(&self, date: Date) -> DayReport {
        let kind = self.kind(date);
        let named = self.years.get(&date.year()).and_then(|year| year.days.get(&date));
        let findings = if kind.is_none() { vec![Self::ends(date)] } else { Vec::new() };
        let name = named.filter(|(known, _)| kind == Some(*known)).map(|(_, name)| name.clone()).unwrap_or_default();
        DayReport { date, kind, name, findings }
    }

    /// A day, or the first working day after it where it is a day of rest (民法典 第二百零三条).
    pub fn moved(&self, day: Date) -> LastDay {
        self.walk(day, 0)
    }

    /// The day on which so many working days are over that begin on the day after `from`, which is not counted
    /// (民法典 第二百零一条); 0 for `from` itself.
    pub fn after_working_days(&self, from: Date, count: u32) -> LastDay {
        if count == 0 {
            return LastDay { date: Some(from), findings: Vec::new() };
        }
        match from.plus_days(1) {
            Some(next) => self.walk(next, count - 1),
            None => LastDay { date: None, findings: vec![Self::ends(from)] },
        }
    }

    /// The working day that has so many working days before it, counted from `day` on.
    fn walk(&self, day: Date, mut left: u32) -> LastDay {
        let mut here = day;
        loop {
            match self.kind(here) {
                None => return LastDay { date: None, findings: vec![Self::ends(here)] },
                Some(kind) if kind.is_worked() && left == 0 => {
                    return LastDay { date: Some(here), findings: Vec::new() };
                }
                Some(kind) => left -= u32::from(kind.is_worked()),
            }
            match here.plus_days(1) {
                Some(next) => here = next,
                None => return LastDay { date: None, findings: vec![Self::ends(here)] },
            }
        }
    }

    /// That the calendar says nothing of a day's year. What was asked for is not before `date`.
    fn ends(date: Date) -> Finding {
        Finding::new(Code::CalendarEnds, "").with("year", date.year()).with("date", date)
    }
}
