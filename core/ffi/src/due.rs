//! What lapses beside cases and accounts.

use dengji::{
    crypto,
    due::{self, PendingNotice},
    ledger::Deadline,
    signing::ticket::{PlatformKey, Ticket},
    time::Instant,
};

use crate::{calendar::Calendar, cross::Json, crypto::certificate::certificates, profile::Profile};

operations! { "";
    /// When advance notices lapse after an instant and until another one, inclusive (民法典 221), unless registration is
    /// applied for before. Where the calendar ends first, the entry says so, and is of the day before which the notice does
    /// not lapse.
    function work fn notice_deadlines(
        notices: Json<Vec<PendingNotice>>, after: Instant, until: Instant, profile: &Profile, calendar: Option<&Calendar>,
    ) -> Json<Vec<Deadline>> {
        let (rules, calendar) = (&profile.profile().lapse, Calendar::or_builtin(calendar));
        Ok(Json(due::notices(&notices.0, rules, calendar, after, until)))
    }

    /// When certificates begin and end after an instant and until another one, inclusive.
    function work fn certificate_deadlines(
        certificates: Vec<&crypto::Certificate>, after: Instant, until: Instant,
    ) -> Json<Vec<Deadline>> {
        Ok(Json(due::certificates(&self::certificates(&certificates), after, until)))
    }

    /// When signing codes lapse, and when the keys that sign them begin and end to count, after an instant and until another
    /// one, inclusive.
    function work fn ticket_deadlines(
        tickets: Json<Vec<Ticket>>, after: Instant, until: Instant, keys: Option<Json<Vec<PlatformKey>>>,
    ) -> Json<Vec<Deadline>> {
        let keys = keys.map_or_else(Vec::new, |keys| keys.0);
        Ok(Json(due::tickets(&tickets.0, &keys, after, until)))
    }
}
