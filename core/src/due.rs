//! What lapses beside cases and accounts: advance notices, certificates, signing codes and the keys they are signed with.
//! The lists that cases, accounts and these give are one list when a host puts them together: each entry says when.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use dengji_base::{
    calendar::Calendar,
    finding::{Code, Finding, Mender, Remedy, Role},
    time::{Date, Instant},
};
use dengji_crypto::{
    crypto::Certificate,
    signing::ticket::{PlatformKey, Ticket},
};
use dengji_platform::{
    ledger::{Deadline, DeadlineKind, Span},
    platform::LapseRules,
};
use dengji_registration::case::lapse;

record! {
    /// An advance notice that secures a claim to registration.
    pub struct PendingNotice {
        /// The host's id of it.
        pub id: String,
        /// The day on which registration became possible.
        pub possible_since: Date,
    }
}

fn step(action: &str) -> Remedy {
    Remedy { action: action.to_owned(), sub_case: None }
}

/// When advance notices lapse after an instant and until another one, inclusive (民法典 第二百二十一条), unless registration
/// is applied for before; the earliest first. Those that the library's cases registered are among
/// [`Case::deadlines`](crate::case::Case::deadlines).
///
/// Where the calendar ends before the last day is known, the entry is of the day before which the notice does not lapse,
/// with `calendar.ends`: whoever looks then has a newer calendar, or asks the registry.
pub fn notices(
    notices: &[PendingNotice],
    rules: &LapseRules,
    calendar: &Calendar,
    after: Instant,
    until: Instant,
) -> Vec<Deadline> {
    let span = Span { after, until };
    let lapsing = notices.iter().filter_map(|one| lapse::deadline(&one.id, one.possible_since, rules, calendar));
    let within = lapsing.filter(|deadline| span.has(deadline.at));
    let mut found: Vec<_> =
        within.map(|deadline| Deadline { remedy: Some(step("host.apply_for_registration")), ..deadline }).collect();
    Deadline::sort(&mut found);
    found
}

/// When certificates begin and end after an instant and until another one, inclusive; the earliest first. A certificate is
/// valid in the second of its end, and no longer in the one after it.
pub fn certificates(certificates: &[Certificate], after: Instant, until: Instant) -> Vec<Deadline> {
    let span = Span { after, until };
    let mut found = Vec::new();
    for certificate in certificates {
        let (begin, end) = (certificate.not_before(), certificate.not_after());
        let serial = certificate.serial_hex();
        for (at, kind, code) in [
            (Some(begin), DeadlineKind::CertificateBegins, Code::DeadlineCertificateBegins),
            (end.plus_seconds(1), DeadlineKind::CertificateEnds, Code::DeadlineCertificateEnds),
        ] {
            let Some(at) = at.filter(|at| span.has(*at)) else {
                continue;
            };
            let ends = kind == DeadlineKind::CertificateEnds;
            found.push(Deadline {
                subject: serial.clone(),
                menders: if ends { vec![Mender::any(Role::System)] } else { Vec::new() },
                remedy: ends.then(|| step("host.renew_certificate")),
                ..Deadline::new(at, kind, Finding::new(code, "").with("serial", &serial))
            });
        }
    }
    Deadline::sort(&mut found);
    found
}

/// When signing codes lapse, and when the keys that sign them begin and end to count, after an instant and until another
/// one, inclusive; the earliest first.
pub fn tickets(tickets: &[Ticket], keys: &[PlatformKey], after: Instant, until: Instant) -> Vec<Deadline> {
    let span = Span { after, until };
    let mut found = Vec::new();
    for ticket in tickets.iter().filter(|ticket| span.has(ticket.expires)) {
        let finding = Finding::new(Code::DeadlineCodeEnds, "");
        let finding = finding.with("case", &ticket.case_id).with("sub_case", &ticket.sub_case);
        found.push(Deadline {
            sub_case: Some(ticket.sub_case.clone()),
            subject: ticket.round.to_string(),
            menders: Mender::any_of(&[Role::Handler, Role::LegalRepresentative]),
            remedy: Some(Remedy { action: "regenerate_ticket".to_owned(), sub_case: Some(ticket.sub_case.clone()) }),
            ..Deadline::new(ticket.expires, DeadlineKind::TicketEnds, finding)
        });
    }
    for key in keys {
        for (at, kind, code) in [
            (key.valid_from, DeadlineKind::KeyBegins, Code::DeadlineKeyBegins),
            (key.valid_to, DeadlineKind::KeyEnds, Code::DeadlineKeyEnds),
        ] {
            let Some(at) = at.filter(|at| span.has(*at)) else {
                continue;
            };
            let ends = kind == DeadlineKind::KeyEnds;
            found.push(Deadline {
                subject: key.key_id.clone(),
                menders: if ends { vec![Mender::any(Role::System)] } else { Vec::new() },
                remedy: ends.then(|| step("host.change_key")),
                ..Deadline::new(at, kind, Finding::new(code, "").with("key", &key.key_id))
            });
        }
    }
    Deadline::sort(&mut found);
    found
}
