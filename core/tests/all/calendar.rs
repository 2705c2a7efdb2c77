//! Working days and days of rest.

use dengji::{
    calendar::{Calendar, CalendarDay, CalendarYear, DayKind},
    case::lapse::lapse,
    label::Basis,
    platform::LapseRules,
    time::Date,
};

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn year(year: u32, holidays: &[&str], workdays: &[&str]) -> CalendarYear {
    let named =
        |days: &[&str]| days.iter().map(|text| CalendarDay { date: day(text), name: "节".to_owned() }).collect();
    CalendarYear { year, holidays: named(holidays), workdays: named(workdays), basis: Basis::default() }
}

#[test]
fn the_built_in_calendar_knows_what_the_notices_say() {
    let calendar = Calendar::builtin();
    let years: Vec<u32> = calendar.years().iter().map(|year| year.year).collect();
    assert_eq!(years, (2004..=2026).collect::<Vec<_>>());
    for (date, kind, name) in [
        ("2026-02-14", DayKind::MakeUp, "春节"),
        ("2026-02-16", DayKind::Holiday, "春节"),
        ("2026-02-21", DayKind::Holiday, "春节"),
        ("2026-02-28", DayKind::MakeUp, "春节"),
        ("2026-03-01", DayKind::Weekend, ""),
        ("2026-03-02", DayKind::Working, ""),
        ("2020-01-31", DayKind::Holiday, "春节"),
    ] {
        let found = calendar.day(day(date));
        assert_eq!((found.kind, found.name.as_str()), (Some(kind), name), "{date}");
    }
    for date in ["2003-12-31", "2027-01-01"] {
        let found = calendar.day(day(date));
        assert_eq!(found.kind, None);
        assert_eq!(found.findings[0].code.as_str(), "calendar.ends");
    }
}

#[test]
fn counting_is_the_same_as_looking_at_each_day() {
    let calendar = Calendar::builtin();
    let mut from = day("2023-12-20");
    while from < day("2024-06-01") {
        let mut here = from;
        let mut worked = 0;
        while worked < 40 {
            here = here.plus_days(1).unwrap();
            let known = calendar.kind(here).unwrap();
            worked += u32::from(matches!(known, DayKind::Working | DayKind::MakeUp));
            if known.is_worked() {
                assert_eq!(calendar.after_working_days(from, worked).date, Some(here), "{from} {worked}");
            }
            // A day of rest moves to where the count from the day before comes to.
            let moved = calendar.moved(here).date.unwrap();
            assert!(calendar.kind(moved).unwrap().is_worked() && (moved == here) == known.is_worked());
        }
        from = from.plus_days(1).unwrap();
    }
    assert_eq!(calendar.after_working_days(from, 0).date, Some(from));
}

#[test]
fn beyond_its_years_there_is_no_date() {
    let calendar = Calendar::builtin();
    let end = calendar.after_working_days(day("2026-12-29"), 3);
    assert_eq!(end.date, None);
    assert_eq!(end.findings[0].param("date"), Some("2027-01-01"));
    assert_eq!(calendar.after_working_days(day("2026-12-29"), 2).date, Some(day("2026-12-31")));
    assert_eq!(calendar.after_working_days(day("2026-12-29"), u32::MAX).date, None);
    assert_eq!(calendar.after_working_days(day("9999-12-31"), 1).date, None);

    let rules = LapseRules { days: 90, move_from_holidays: true, basis: Basis::default() };
    let since = day("2026-12-01");
    for (today, lapsed) in [("2026-12-02", Some(false)), ("2027-03-01", Some(false)), ("2027-03-02", None)] {
        let found = lapse(&rules, since, &calendar, day(today)).unwrap();
        assert_eq!((found.last_day, found.lapses_on, found.lapsed, found.days_left), (None, None, lapsed, None));
        assert_eq!(found.findings[0].param("date"), Some("2027-03-01"));
    }
    // Once the host knows the year, so does the answer; and what is counted without moving needs no calendar.
    let known = calendar.with(&[year(2027, &["2027-03-01"], &[])]).unwrap();
    assert_eq!(lapse(&rules, since, &known, since).unwrap().last_day, Some(day("2027-03-02")));
    let still = LapseRules { move_from_holidays: false, ..rules };
    assert_eq!(lapse(&still, since, &calendar, since).unwrap().last_day, Some(day("2027-03-01")));
}

#[test]
fn a_place_rests_on_days_of_its_own() {
    // 三月三 in Guangxi, 2026-04-19 by the old calendar (a Sunday), and the Monday after it.
    let calendar = Calendar::builtin().resting(&[day("2026-04-20"), day("2026-04-20")]);
    assert_eq!(calendar.kind(day("2026-04-20")), Some(DayKind::Holiday));
    assert_eq!(calendar.moved(day("2026-04-18")).date, Some(day("2026-04-21")));
    let own = calendar.years().into_iter().find(|year| year.year == 2026).unwrap();
    assert!(own.holidays.iter().any(|known| known.date == day("2026-04-20")));
    // What it knows can be given back to it.
    assert_eq!(Calendar::builtin().with(&calendar.years()).unwrap().kind(day("2026-04-20")), Some(DayKind::Holiday));
}

#[test]
fn a_year_that_contradicts_itself_is_refused() {
    let given = [
        (year(0, &[], &[]), "calendar.year_range /1/year"),
        (year(10_000, &[], &[]), "calendar.year_range /1/year"),
        (year(2026, &[], &[]), "calendar.year_twice /1/year"),
        (year(2027, &["2026-01-01"], &[]), "calendar.day_of_other_year /1/holidays/0/date"),
        (year(2027, &["2027-01-01", "2027-01-01"], &[]), "calendar.day_twice /1/holidays/1/date"),
        (year(2027, &["2027-01-02"], &["2027-01-02"]), "calendar.day_twice /1/workdays/0/date"),
        (year(2027, &[], &["2027-01-01"]), "calendar.day_worked_anyway /1/workdays/0/date"),
    ];
    for (year_given, expected) in given {
        let failure = Calendar::builtin().with(&[year(2026, &[], &[]), year_given]).unwrap_err();
        assert_eq!(format!("{} {}", failure.finding.code.as_str(), failure.finding.pointer), expected);
    }
}
