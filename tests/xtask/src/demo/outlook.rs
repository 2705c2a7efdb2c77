//! Two questions that change nothing: what another profile would have made of it, and when the advance notices lapse.

use dengji::{
    calendar::Calendar,
    case::{
        lapse::{Lapse, lapse},
        what_if::{Difference, what_if},
    },
    platform::{Adjustment, Profile},
    time::Date,
};

use super::world::World;

/// Hours for which a ticket would be good, instead of 24.
pub(super) const HOURS: u32 = 4;

/// A command that would come out differently, in which case.
pub(super) struct Other {
    pub(super) case: String,
    pub(super) difference: Difference,
}

/// When the notices lapse, asked on one day.
pub(super) struct LapseAnswer {
    pub(super) today: Date,
    pub(super) last_day: Date,
    pub(super) lapses_on: Date,
    /// Days left; none once they have lapsed.
    pub(super) left: Option<u32>,
}

impl LapseAnswer {
    /// An answer that the calendar gives in full.
    fn of(today: Date, lapse: &Lapse) -> Option<Self> {
        let left = lapse.days_left.filter(|_| lapse.lapsed == Some(false));
        Some(Self { today, last_day: lapse.last_day?, lapses_on: lapse.lapses_on?, left })
    }
}

/// The answers.
pub(super) struct Outlook {
    pub(super) others: Vec<Other>,
    /// The day on which the units could first be registered (首次登记).
    pub(super) possible_since: Date,
    pub(super) lapses: Vec<LapseAnswer>,
}

/// Asks both questions, and tells what came of them.
pub(super) fn ask(world: &mut World) -> Result<(), String> {
    let mut others = Vec::new();
    let stricter = stricter(&world.profile)?;
    for (id, recorded) in &world.cases {
        let found = what_if(&recorded.log, &stricter, world.regions()).map_err(|failure| failure.to_string())?;
        others.extend(found.into_iter().map(|difference| Other { case: id.clone(), difference }));
    }
    let refused = others.iter().filter(|other| !other.difference.unmet.is_empty()).count();
    world.tell(
        format!("假如二维码只有{HOURS}小时有效：同一本日志重新判断，{}条命令结果不同，其中{refused}条办不了", others.len()),
        format!(
            "What if a code were good for {HOURS} hours: the same logs decided again, {} commands come out differently, \
             {refused} of them refused",
            others.len()
        ),
    );

    let day = |text: &str| Date::parse(text).ok_or_else(|| format!("{text} is no day"));
    let possible_since = day("2025-01-31")?;
    let mut lapses = Vec::new();
    for today in ["2025-02-01", "2025-04-20", "2025-05-06", "2025-05-07"] {
        let today = day(today)?;
        let lapse = lapse(&world.profile.lapse, possible_since, &Calendar::builtin(), today);
        lapses
            .push(lapse.and_then(|lapse| LapseAnswer::of(today, &lapse)).ok_or("when the notices lapse is not known")?);
    }
    if let Some(LapseAnswer { last_day, .. }) = lapses.first() {
        world.tell(
            format!("{possible_since}起可以申请本登记：第90日逢劳动节假期，顺延至{last_day}，次日预告登记失效"),
            format!(
                "Registration can be applied for since {possible_since}: the 90th day is a holiday, so {last_day} is the last, \
                 and the notices lapse the day after"
            ),
        );
    }
    world.outlook = Some(Outlook { others, possible_since, lapses });
    Ok(())
}

fn stricter(profile: &Profile) -> Result<Profile, String> {
    let set = |pointer: &str, value: String| Adjustment { pointer: pointer.to_owned(), value };
    profile
        .adjusted(&[
            set("/id", "\"four-hours\"".to_owned()),
            set("/signing/ticketLifeSeconds", (HOURS * 3600).to_string()),
        ])
        .map_err(|failure| failure.to_string())
}
