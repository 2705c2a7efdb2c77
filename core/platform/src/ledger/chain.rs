//! The log: one entry a command, chained with SM3.
//!
//! An entry's digest covers its header; the header holds a salted digest of the payload. So personal data can be
//! erased from a stored log (payload and salt go, the digest stays) and the chain still verifies.

use serde::Serialize;
use serde_json::Value;

use crate::platform::ProfileRef;
use dengji_base::{
    digest::{Sm3, from_hex, hex, sm3},
    finding::{Code, Failure, FailureKind, Finding, Report},
    json,
    party::Actor,
    time::Instant,
};

/// The version of the log format that this library writes, and the newest it reads.
pub const LOG_VERSION: u32 = 1;

/// The digested part of a log entry.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[doc(hidden)]
pub struct Header<'a> {
    pub log_version: u32,
    pub now: Instant,
    pub payload_digest: &'a str,
    pub previous: &'a str,
    pub profile: &'a ProfileRef,
    pub sequence: u32,
}

impl Header<'_> {
    pub fn digest(&self) -> String {
        hex(&sm3(&json::canonical(self)))
    }
}

#[doc(hidden)]
pub fn payload_digest<T: Serialize>(salt: &str, payload: &T) -> String {
    let mut hasher = Sm3::new();
    // What is no salt is nobody's: it never stands for none.
    hasher.update(from_hex(salt).unwrap_or_else(|| format!("no salt: {salt}").into_bytes()));
    hasher.update(json::canonical(payload));
    hex(&hasher.finish())
}

/// One entry of a log, as far as the chain is concerned.
#[derive(Debug)]
#[doc(hidden)]
pub struct Link<'a> {
    pub(crate) header: Header<'a>,
    pub(crate) digest: &'a str,
    /// What the digest of the payload comes to; none where the payload was erased.
    pub(crate) payload: Option<String>,
}

/// What an entry tells, unless its payload was erased.
#[derive(Debug)]
#[doc(hidden)]
pub struct Told<'e, C, E, F> {
    /// Who gave the command.
    pub actor: &'e Actor,
    pub command: &'e C,
    /// What happened.
    pub events: &'e [E],
    /// What the host shall do, as far as no event says so by itself.
    pub effects: &'e [F],
    /// What was found, and stopped nothing.
    pub findings: &'e [Finding],
}

/// An entry of a log, whatever was done.
#[doc(hidden)]
pub trait Entry: Sized {
    type Payload: Serialize;
    type Command;
    type Event;
    type Effect;

    /// What the log keeps of a command.
    fn pack(
        actor: &Actor,
        command: &Self::Command,
        events: Vec<Self::Event>,
        effects: Vec<Self::Effect>,
        report: Report,
    ) -> Self::Payload;

    /// Who gave which command, and what followed; none where the payload was erased.
    fn told(&self) -> Option<Told<'_, Self::Command, Self::Event, Self::Effect>>;

    /// The entry of a command that was carried out, with its digests.
    fn new(
        sequence: u32,
        now: Instant,
        profile: ProfileRef,
        previous: String,
        salt: &str,
        payload: Self::Payload,
    ) -> Self;

    fn header(&self) -> Header<'_>;

    fn digest(&self) -> &str;

    fn salt(&self) -> &str;

    /// The payload, unless it was erased.
    fn payload(&self) -> Option<&Self::Payload>;

    /// What the chain is verified by.
    fn link(&self) -> Link<'_> {
        let payload = self.payload().map(|payload| payload_digest(self.salt(), payload));
        Link { header: self.header(), digest: self.digest(), payload }
    }
}

/// Where a part of a log begins: after which entry.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct After<'a> {
    /// The sequence of the entry before; 0 for none.
    pub(crate) sequence: u32,
    /// Its digest; empty for none.
    pub(crate) digest: &'a str,
    /// Its instant.
    pub(crate) at: Option<Instant>,
}

/// Checks the chain of a whole log: versions, sequence, time, digests, and the digest that was kept of its last entry.
/// Findings `log.*`, with the pointer of the entry.
pub(crate) fn verify<'a>(links: impl Iterator<Item = Link<'a>>, head: Option<&str>) -> Report {
    let (mut report, end) = verify_after(After::default(), links);
    if end.sequence == 0 {
        report.push(Finding::new(Code::LogEmpty, ""));
    } else if head.is_some_and(|head| head != end.digest) {
        report.push(Finding::new(Code::LogHeadDiffers, "").with("entries", end.sequence));
    }
    report
}

/// Checks the part of a log that comes after an entry, and gives its end.
pub(crate) fn verify_after<'a>(after: After<'a>, links: impl Iterator<Item = Link<'a>>) -> (Report, After<'a>) {
    let mut report = Report::default();
    let After { digest: mut previous, at: mut last, sequence: mut count } = after;
    for (place, link) in links.enumerate() {
        let at = format!("/{place}");
        count = count.saturating_add(1);
        let header = &link.header;
        let sequence = header.sequence;
        if header.log_version > LOG_VERSION {
            let finding = Finding::new(Code::LogUnsupportedVersion, format!("{at}/logVersion"));
            report.push(finding.with("version", header.log_version).with("supported", LOG_VERSION));
        }
        if sequence != count {
            let finding = Finding::new(Code::LogSequence, format!("{at}/sequence"));
            report.push(finding.with("expected", count).with("actual", sequence));
        }
        if header.previous != previous {
            report.push(Finding::new(Code::LogChainBroken, format!("{at}/previous")).with("sequence", sequence));
        }
        if header.digest() != link.digest {
            report.push(Finding::new(Code::LogDigestWrong, format!("{at}/digest")).with("sequence", sequence));
        }
        if link.payload.is_some_and(|payload| payload != header.payload_digest) {
            report.push(Finding::new(Code::LogPayloadWrong, format!("{at}/payload")).with("sequence", sequence));
        }
        if let Some(last) = last.filter(|last| header.now < *last) {
            let finding = Finding::new(Code::LogClockBackwards, format!("{at}/now"));
            report.push(finding.with("sequence", sequence).with("last", last));
        }
        last = Some(header.now);
        previous = link.digest;
    }
    (report, After { sequence: count, digest: previous, at: last })
}

/// Where a snapshot differs from what its log adds up to: `log.state_differs`, with pointers into the snapshot.
pub(crate) fn compare<T: Serialize>(kept: &T, replayed: &T) -> Report {
    let value = |state: &T| serde_json::to_value(state).unwrap_or_default();
    let mut report = Report::default();
    differ(&value(kept), &value(replayed), String::new(), &mut report);
    report
}

fn differ(kept: &Value, replayed: &Value, pointer: String, report: &mut Report) {
    let found = |pointer: String| Finding::new(Code::LogStateDiffers, pointer);
    match (kept, replayed) {
        (Value::Object(kept), Value::Object(replayed)) => {
            for (key, value) in kept {
                let pointer = format!("{pointer}/{key}");
                match replayed.get(key) {
                    Some(other) => differ(value, other, pointer, report),
                    None => report.push(found(pointer)),
                }
            }
            // What lacks has no place of its own.
            if replayed.keys().any(|key| !kept.contains_key(key)) {
                report.push(found(pointer));
            }
        }
        (Value::Array(kept), Value::Array(replayed)) if kept.len() == replayed.len() => {
            for (at, (value, other)) in kept.iter().zip(replayed).enumerate() {
                differ(value, other, format!("{pointer}/{at}"), report);
            }
        }
        _ if kept != replayed => report.push(found(pointer)),
        _ => {}
    }
}

/// The first fault of a log, as the failure of a call that needs the log to be sound.
#[doc(hidden)]
pub fn require_sound(report: Report) -> Result<(), Failure> {
    match report.findings.into_iter().next() {
        None => Ok(()),
        Some(finding) => {
            let newer = finding.code == Code::LogUnsupportedVersion;
            let kind = if newer { FailureKind::Unsupported } else { FailureKind::Malformed };
            Err(Failure::new(kind, finding))
        }
    }
}

/// Declares the log entry of an aggregate with its payload (documents cannot be generic), and its digests.
#[doc(hidden)]
#[macro_export]
macro_rules! log_entry {
    (pub struct $Entry:ident of $Payload:ident($Command:ident, $Event:ident, $Effect:ty);) => {
        /// What a command was, who gave it, and what followed. May hold personal data.
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct $Payload {
            /// Who gave the command.
            pub actor: dengji_base::party::Actor,
            /// The command.
            pub command: $Command,
            /// What followed.
            pub events: Vec<$Event>,
            /// What the host shall do, as far as no event says so by itself; the whole answer is made anew from the entry.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub effects: Vec<$Effect>,
            /// Findings that did not stop the command.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub findings: Vec<dengji_base::finding::Finding>,
        }

        /// One entry of the log.
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct $Entry {
            /// Version of this format.
            pub log_version: u32,
            /// Counted from 1.
            pub sequence: u32,
            /// When the command was carried out.
            pub now: dengji_base::time::Instant,
            /// The profile that was applied.
            pub profile: $crate::platform::ProfileRef,
            /// Digest of the entry before; empty for the first.
            pub previous: String,
            /// SM3 over the salt's bytes and the canonical payload.
            pub payload_digest: String,
            /// SM3 over the canonical header: all fields above.
            pub digest: String,
            /// The salt, as hexadecimal; gone with the payload when it is erased.
            #[serde(default)]
            pub salt: String,
            /// The payload, unless it was erased.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub payload: Option<$Payload>,
        }

        impl $crate::ledger::Entry for $Entry {
            type Payload = $Payload;
            type Command = $Command;
            type Event = $Event;
            type Effect = $Effect;

            fn pack(
                actor: &dengji_base::party::Actor,
                command: &$Command,
                events: Vec<$Event>,
                effects: Vec<$Effect>,
                report: dengji_base::finding::Report,
            ) -> $Payload {
                let findings = report.findings;
                $Payload { actor: actor.clone(), command: command.clone(), events, effects, findings }
            }

            fn told(&self) -> Option<$crate::ledger::Told<'_, $Command, $Event, $Effect>> {
                let $Payload { actor, command, events, effects, findings } = self.payload.as_ref()?;
                Some($crate::ledger::Told { actor, command, events, effects, findings })
            }

            fn new(
                sequence: u32,
                now: dengji_base::time::Instant,
                profile: $crate::platform::ProfileRef,
                previous: String,
                salt: &str,
                payload: $Payload,
            ) -> Self {
                let mut entry = Self {
                    log_version: $crate::ledger::LOG_VERSION,
                    sequence,
                    now,
                    profile,
                    previous,
                    payload_digest: $crate::ledger::payload_digest(salt, &payload),
                    digest: String::new(),
                    salt: salt.to_owned(),
                    payload: Some(payload),
                };
                entry.digest = entry.header().digest();
                entry
            }

            fn header(&self) -> $crate::ledger::Header<'_> {
                $crate::ledger::Header {
                    log_version: self.log_version,
                    now: self.now,
                    payload_digest: &self.payload_digest,
                    previous: &self.previous,
                    profile: &self.profile,
                    sequence: self.sequence,
                }
            }

            fn digest(&self) -> &str {
                &self.digest
            }

            fn salt(&self) -> &str {
                &self.salt
            }

            fn payload(&self) -> Option<&$Payload> {
                self.payload.as_ref()
            }
        }

        impl $Entry {
            /// The same entry without its payload and salt: the personal data is gone, the chain still verifies.
            #[must_use]
            pub fn erased(&self) -> Self {
                Self { salt: String::new(), payload: None, ..self.clone() }
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A chain of empty entries with sound digests, dated by these seconds.
    fn found(seconds: &[i64], head: Option<&str>) -> Vec<(&'static str, String)> {
        let profile = ProfileRef { id: "p".to_owned(), version: "1".to_owned() };
        let instants: Vec<Instant> = seconds.iter().filter_map(|at| Instant::from_unix(*at, 0)).collect();
        let mut digests = vec![String::new()];
        let mut headers = Vec::new();
        for (at, now) in instants.iter().enumerate() {
            headers.push((
                u32::try_from(at).unwrap_or_default() + 1,
                *now,
                digests.last().cloned().unwrap_or_default(),
            ));
            let (sequence, now, previous) = headers.last().cloned().unwrap_or((0, *now, String::new()));
            let header = Header {
                log_version: LOG_VERSION,
                now,
                payload_digest: "",
                previous: &previous,
                profile: &profile,
                sequence,
            };
            digests.push(header.digest());
        }
        let links = headers.iter().zip(digests.iter().skip(1)).map(|((sequence, now, previous), digest)| Link {
            header: Header {
                log_version: LOG_VERSION,
                now: *now,
                payload_digest: "",
                previous,
                profile: &profile,
                sequence: *sequence,
            },
            digest,
            payload: None,
        });
        let report = verify(links, head);
        report.findings.iter().map(|finding| (finding.code.as_str(), finding.pointer.clone())).collect()
    }

    #[test]
    fn time_goes_forward_in_every_log() {
        assert_eq!(found(&[1, 1, 2], None), []);
        assert_eq!(found(&[1, 3, 2, 2], None), [("log.clock_backwards", "/2/now".to_owned())]);
    }

    #[test]
    fn a_log_ends_with_the_head_that_was_kept() {
        assert_eq!(found(&[1, 2], Some("other")), [("log.head_differs", String::new())]);
        assert_eq!(found(&[], Some("other")), [("log.empty", String::new())]);
    }
}
