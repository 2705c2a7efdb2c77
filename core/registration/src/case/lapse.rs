//! The lapse of an advance notice, as a view (民法典 第二百二十一条).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use dengji_base::{
    calendar::{Calendar, LastDay},
    finding::{Code, Finding, Mender, Role},
    time::Date,
};
use dengji_platform::{
    ledger::{Deadline, DeadlineKind},
    platform::LapseRules,
};

/// When an advance notice lapses, unless registration is applied for before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Lapse {
    /// The last day on which registration can be applied for; none where the calendar ends before it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Date>,
    /// The first day on which the notice has lapsed; none likewise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lapses_on: Option<Date>,
    /// Whether it has lapsed on the day of the question; none where that is not known. Up to the day to which the
    /// calendar counts it has not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lapsed: Option<bool>,
    /// Days left, the last day included; 0 once it has lapsed; none where the last day is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days_left: Option<u32>,
    /// `calendar.ends` where the last day is not known: it names the day before which the notice does not lapse.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<Finding>,
}

/// The last day on which registration can be applied for: counted from the day on which it became possible, that day
/// itself not counted (民法典 第二百零一条); a last day of rest moves to the next working day, where the profile says so
/// (第二百零三条). `None` past the year 9999.
pub(super) fn last_day(rules: &LapseRules, possible_since: Date, calendar: &Calendar) -> Option<LastDay> {
    let counted = possible_since.plus_days(rules.days)?;
    Some(if rules.move_from_holidays {
        calendar.moved(counted)
    } else {
        LastDay { date: Some(counted), findings: Vec::new() }
    })
}

/// When an advance notice lapses for which registration became possible on a day. `None` past the year 9999.
pub fn lapse(rules: &LapseRules, possible_since: Date, calendar: &Calendar, today: Date) -> Option<Lapse> {
    let counted = possible_since.plus_days(rules.days)?;
    let LastDay { date: last_day, findings } = last_day(rules, possible_since, calendar)?;
    let Some(last_day) = last_day else {
        // No later than the day to which it counts it stands, whatever the calendar will say.
        let lapsed = (today <= counted).then_some(false);
        return Some(Lapse { last_day: None, lapses_on: None, lapsed, days_left: None, findings });
    };
    let lapses_on = last_day.plus_days(1)?;
    let days_left = u32::try_from(lapses_on.days_since(today)).unwrap_or(0);
    Some(Lapse {
        last_day: Some(last_day),
        lapses_on: Some(lapses_on),
        lapsed: Some(today >= lapses_on),
        days_left: Some(days_left),
        findings,
    })
}

/// When a notice lapses, as an entry of a list of deadlines, without what mends it.
///
/// Where the calendar ends before the last day is known, the entry is of the first day that can be the last, with `calendar.ends`: whoever looks then has a newer calendar, or asks the registry.
#[doc(hidden)]
pub fn deadline(id: &str, possible_since: Date, rules: &LapseRules, calendar: &Calendar) -> Option<Deadline> {
    let (day, finding) = match last_day(rules, possible_since, calendar)?.earliest()? {
        (last, None) => {
            let day = last.plus_days(1)?;
            (day, Finding::new(Code::DeadlineNoticeLapses, "").with("notice", id).with("date", day))
        }
        (first, Some(unknown)) => (first, unknown),
    };
    let at = day.china_start()?;
    Some(Deadline {
        subject: id.to_owned(),
        menders: Mender::any_of(&[Role::Buyer, Role::Handler]),
        ..Deadline::new(at, DeadlineKind::NoticeLapses, finding.assumed(rules.basis.assumed))
    })
}
