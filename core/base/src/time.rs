//! Instants and dates. Stored in UTC; the calendar rules of Chinese law use +08:00, all year.

use std::fmt;

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, TimeDelta, Timelike, Utc, Weekday};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A point in time, written as RFC 3339 in UTC (`2024-08-01T01:30:00Z`); any offset is accepted when read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(DateTime<Utc>);

/// China Standard Time, in which all calendar days of the law are counted.
fn china() -> FixedOffset {
    #[expect(clippy::expect_used, reason = "eight hours is a valid offset")]
    FixedOffset::east_opt(8 * 3600).expect("valid offset")
}

impl Instant {
    /// Reads RFC 3339 text. `None` for anything else, for a leap second, and for years outside 0001–9999.
    pub fn parse(text: &str) -> Option<Self> {
        let parsed = DateTime::parse_from_rfc3339(text).ok()?.with_timezone(&Utc);
        let in_range = (1..=9999).contains(&parsed.year()) && parsed.nanosecond() < 1_000_000_000;
        in_range.then_some(Self(parsed))
    }

    /// Seconds since 1970-01-01T00:00:00Z, rounded down.
    pub fn unix_seconds(self) -> i64 {
        self.0.timestamp()
    }

    /// Nanoseconds after [`Self::unix_seconds`], below one thousand million.
    pub fn nanos(self) -> u32 {
        self.0.nanosecond()
    }

    /// The instant at that many seconds and nanoseconds since 1970-01-01T00:00:00Z; `None` outside the years 0001–9999.
    pub fn from_unix(seconds: i64, nanos: u32) -> Option<Self> {
        let at = DateTime::from_timestamp(seconds, nanos)?;
        (1..=9999).contains(&at.year()).then_some(Self(at))
    }

    /// This instant and so many seconds; `None` when the result leaves the calendar.
    pub fn plus_seconds(self, seconds: i64) -> Option<Self> {
        let moved = self.0.checked_add_signed(TimeDelta::try_seconds(seconds)?)?;
        (1..=9999).contains(&moved.year()).then_some(Self(moved))
    }

    /// The calendar day in China (+08:00).
    pub fn china_date(self) -> Date {
        Date(self.0.with_timezone(&china()).date_naive())
    }

    /// Local text for people in China: `2024-08-01 09:30:00`.
    pub fn china_text(self) -> String {
        self.0.with_timezone(&china()).format("%Y-%m-%d %H:%M:%S").to_string()
    }
}

fn two(out: &mut String, value: u32) {
    #[expect(clippy::cast_possible_truncation, reason = "both digits are below ten")]
    for digit in [value / 10 % 10, value % 10] {
        out.push(char::from(b'0' + digit as u8));
    }
}

fn date_text(out: &mut String, date: NaiveDate) {
    let year = date.year().unsigned_abs();
    two(out, year / 100);
    two(out, year % 100);
    out.push('-');
    two(out, date.month());
    out.push('-');
    two(out, date.day());
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // chrono's own formatter costs several times this, and the log writes an instant with every command.
        let mut text = String::with_capacity(30);
        date_text(&mut text, self.0.date_naive());
        for (mark, value) in [('T', self.0.hour()), (':', self.0.minute()), (':', self.0.second())] {
            text.push(mark);
            two(&mut text, value);
        }
        if self.0.nanosecond() > 0 {
            let digits = format!(".{:09}", self.0.nanosecond());
            text.push_str(digits.trim_end_matches('0'));
        }
        text.push('Z');
        f.write_str(&text)
    }
}

impl fmt::Debug for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A calendar day, written `2024-08-01`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

impl Date {
    /// The day of a command behind a button, which only pressing it brings: where the content is not weighed.
    #[doc(hidden)]
    pub const UNSAID: Self = Self(NaiveDate::MIN);

    /// Reads `YYYY-MM-DD`, exactly; `None` for anything that is no day of the calendar.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let shaped = bytes.len() == 10
            && bytes.iter().enumerate().all(|(i, b)| if i == 4 || i == 7 { *b == b'-' } else { b.is_ascii_digit() });
        if !shaped {
            return None;
        }
        let number = |range| text.get(range).and_then(|part: &str| part.parse::<u32>().ok());
        Self::from_ymd(i32::try_from(number(0..4)?).ok()?, number(5..7)?, number(8..10)?)
    }

    /// The day with this year (1–9999), month and day; `None` when there is none.
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Self> {
        (1..=9999).contains(&year).then(|| NaiveDate::from_ymd_opt(year, month, day)).flatten().map(Self)
    }

    /// So many days later.
    pub fn plus_days(self, days: u32) -> Option<Self> {
        let moved = self.0.checked_add_days(Days::new(u64::from(days)))?;
        (moved.year() <= 9999).then_some(Self(moved))
    }

    /// Whole days from `earlier` to this day; negative when `earlier` is later.
    pub fn days_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).num_days()
    }

    /// Whole years from `earlier` to this day, as an age is counted (29 February counts from 1 March).
    #[inline]
    pub fn years_since(self, earlier: Self) -> i32 {
        let before_birthday = (self.0.month(), self.0.day()) < (earlier.0.month(), earlier.0.day());
        self.0.year() - earlier.0.year() - i32::from(before_birthday)
    }

    /// The calendar year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1–12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// Whether it is a Saturday or a Sunday.
    pub fn is_weekend(self) -> bool {
        matches!(self.0.weekday(), Weekday::Sat | Weekday::Sun)
    }

    /// The first instant of this day in China.
    pub fn china_start(self) -> Option<Instant> {
        let local = self.0.and_hms_opt(0, 0, 0)?.and_local_timezone(china()).single()?;
        Some(Instant(local.with_timezone(&Utc)))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::with_capacity(10);
        date_text(&mut text, self.0);
        f.write_str(&text)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

macro_rules! as_text {
    ($name:ident, $format:literal, $what:literal, $text:literal) => {
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::record::formed(deserializer, $what, Self::parse)
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "format": $format, "description": $text })
            }
        }
    };
}

as_text!(
    Instant,
    "date-time",
    "an RFC 3339 instant",
    "An instant as RFC 3339 text, such as `2024-08-01T01:30:00Z`; any offset is read."
);
as_text!(Date, "date", "a date YYYY-MM-DD", "A calendar day, such as `2024-08-01`.");
