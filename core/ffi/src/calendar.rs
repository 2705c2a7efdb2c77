//! Calendars of working days and days of rest.

use std::sync::LazyLock;

use dengji::{
    calendar::{self, CalendarYear, DayReport, LastDay},
    time::Date,
};

use crate::cross::{Json, Made};

/// The nation's calendar, with a host's own years.
pub(crate) struct Calendar(calendar::Calendar);

impl Calendar {
    /// The calendar that was given, or the built-in one.
    pub(crate) fn or_builtin(given: Option<&Self>) -> &calendar::Calendar {
        static BUILTIN: LazyLock<calendar::Calendar> = LazyLock::new(calendar::Calendar::builtin);
        given.map_or(&BUILTIN, |given| &given.0)
    }
}

classes! {
    /// Which days are worked: weekends, holidays, and the weekends worked in exchange (调休), year by year.
    shared "WorkCalendar" = Calendar;
}

operations! { "WorkCalendar";
    /// The nation's calendar with a host's own years, each whole: it takes the place of what is known of that year. `rest`
    /// are days of rest of one place beside the nation's.
    new work fn new(years: Option<Json<Vec<CalendarYear>>>, rest: Option<Vec<Date>>) -> Made<Calendar> {
        let years = years.map_or_else(Vec::new, |years| years.0);
        Ok(Made(Calendar(calendar::Calendar::builtin().with(&years)?.resting(&rest.unwrap_or_default()))))
    }

    /// The years that it knows, in order, with the days that are not what their day of the week says.
    method work fn years(calendar: &Calendar) -> Json<Vec<CalendarYear>> {
        Ok(Json(calendar.0.years()))
    }

    /// What is known of a day. Of a year that the calendar does not know, the answer says that it ends there.
    method quick fn day(calendar: &Calendar, date: Date) -> Json<DayReport> {
        Ok(Json(calendar.0.day(date)))
    }

    /// A day, or the first working day after it where it is a day of rest (民法典 203).
    method quick fn moved(calendar: &Calendar, date: Date) -> Json<LastDay> {
        Ok(Json(calendar.0.moved(date)))
    }

    /// The day on which so many working days are over, `day` itself not counted (民法典 201).
    method quick fn after_working_days(calendar: &Calendar, day: Date, count: u32) -> Json<LastDay> {
        Ok(Json(calendar.0.after_working_days(day, count)))
    }
}
