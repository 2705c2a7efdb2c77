//! The lapse of an advance notice, as a view (民法典 第二百二十一条).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{platform::LapseRules, time::Date};

/// When an advance notice lapses, unless registration is applied for before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Lapse {
    /// The last day on which registration can be applied for.
    pub last_day: Date,
    /// The first day on which the notice has lapsed.
    pub lapses_on: Date,
    /// Whether it has lapsed on the day of the question.
    pub lapsed: bool,
    /// Days left, the last day included; 0 once it has lapsed.
    pub days_left: u32,
}

/// Counts from the day on which registration became possible; that day itself is not counted (民法典 第二百零一条). A last
/// day that is a holiday moves to the next day that is none, where the profile says so (第二百零三条). `None` past the
/// year 9999.
///
/// `holidays` are all days of rest that the law knows (法定休假日): Saturdays and Sundays too, but for those that are
/// worked in exchange, which the State Council's yearly notice names. The library knows no calendar: a day that is not
/// listed is a working day, and a Sunday that is not listed lets the notice lapse.
pub fn lapse(rules: &LapseRules, possible_since: Date, holidays: &[Date], today: Date) -> Option<Lapse> {
    let mut last_day = possible_since.plus_days(rules.days)?;
    while rules.move_from_holidays && holidays.contains(&last_day) {
        last_day = last_day.plus_days(1)?;
    }
    let lapses_on = last_day.plus_days(1)?;
    let days_left = u32::try_from(lapses_on.days_since(today)).unwrap_or(0);
    Some(Lapse { last_day, lapses_on, lapsed: today >= lapses_on, days_left })
}
