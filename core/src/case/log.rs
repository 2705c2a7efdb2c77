//! The log: one entry a command, chained with SM3.
//!
//! An entry's digest covers its header; the header holds a salted digest of the payload. So personal data can be
//! erased from a stored log (payload and salt go, the digest stays) and the chain still verifies.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{command::Action, event::Event};
use crate::{
    crypto::{Sm3, hex, sm3},
    finding::{Code, Failure, FailureKind, Finding, Report},
    json,
    party::Actor,
    platform::ProfileRef,
    time::Instant,
};

/// The version of the log format that this library writes, and the newest it reads.
pub const LOG_VERSION: u32 = 1;

/// What a command was, who gave it, and what followed. May hold personal data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LogPayload {
    /// What was done.
    pub action: Action,
    /// Who gave the command.
    pub actor: Actor,
    /// Id of the command.
    pub command: String,
    /// What followed.
    pub events: Vec<Event>,
}

/// One entry of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LogEntry {
    /// Version of this format.
    pub log_version: u32,
    /// Counted from 1.
    pub sequence: u32,
    /// When the command was carried out.
    pub now: Instant,
    /// The profile that was applied.
    pub profile: ProfileRef,
    /// Digest of the entry before; empty for the first.
    pub previous: String,
    /// SM3 over the salt's bytes and the canonical payload.
    pub payload_digest: String,
    /// SM3 over the canonical header: all fields above.
    pub digest: String,
    /// The salt, as hexadecimal; gone with the payload when it is erased.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = ""))]
    pub salt: String,
    /// The payload, unless it was erased.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payload: Option<LogPayload>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Header<'a> {
    log_version: u32,
    now: Instant,
    payload_digest: &'a str,
    previous: &'a str,
    profile: &'a ProfileRef,
    sequence: u32,
}

fn payload_digest(salt: &str, payload: &LogPayload) -> String {
    let mut hasher = Sm3::new();
    hasher.update(crate::crypto::from_hex(salt).unwrap_or_default());
    hasher.update(json::canonical(payload));
    hex(&hasher.finish())
}

impl LogEntry {
    pub(super) fn new(
        sequence: u32,
        now: Instant,
        profile: ProfileRef,
        previous: String,
        salt: String,
        payload: LogPayload,
    ) -> Self {
        let payload_digest = payload_digest(&salt, &payload);
        let mut entry = Self {
            log_version: LOG_VERSION,
            sequence,
            now,
            profile,
            previous,
            payload_digest,
            digest: String::new(),
            salt,
            payload: Some(payload),
        };
        entry.digest = entry.header_digest();
        entry
    }

    fn header_digest(&self) -> String {
        let header = Header {
            log_version: self.log_version,
            now: self.now,
            payload_digest: &self.payload_digest,
            previous: &self.previous,
            profile: &self.profile,
            sequence: self.sequence,
        };
        hex(&sm3(&json::canonical(&header)))
    }

    /// The same entry without its payload and salt: the personal data is gone, the chain still verifies.
    #[must_use]
    pub fn erased(&self) -> Self {
        Self { salt: String::new(), payload: None, ..self.clone() }
    }
}

/// Checks a log by itself: versions, sequence, chain, and every payload that is still there.
///
/// Findings: `log.*`, with the pointer of the entry.
pub fn verify(log: &[LogEntry]) -> Report {
    let mut report = Report::default();
    if log.is_empty() {
        report.push(Finding::new(Code::LogEmpty, ""));
    }
    let mut previous = "";
    for (index, entry) in log.iter().enumerate() {
        let at = format!("/{index}");
        if entry.log_version > LOG_VERSION {
            let finding = Finding::new(Code::LogUnsupportedVersion, format!("{at}/logVersion"));
            report.push(finding.with("version", entry.log_version).with("supported", LOG_VERSION));
        }
        if usize::try_from(entry.sequence) != Ok(index + 1) {
            let finding = Finding::new(Code::LogSequence, format!("{at}/sequence"));
            report.push(finding.with("expected", index + 1).with("actual", entry.sequence));
        }
        if entry.previous != previous {
            report.push(Finding::new(Code::LogChainBroken, format!("{at}/previous")).with("sequence", entry.sequence));
        }
        if entry.header_digest() != entry.digest {
            report.push(Finding::new(Code::LogDigestWrong, format!("{at}/digest")).with("sequence", entry.sequence));
        }
        if let Some(payload) = &entry.payload
            && payload_digest(&entry.salt, payload) != entry.payload_digest
        {
            report.push(Finding::new(Code::LogPayloadWrong, format!("{at}/payload")).with("sequence", entry.sequence));
        }
        previous = &entry.digest;
    }
    report
}

/// The first error of a log, as the failure of a call that needs the log to be sound.
pub(super) fn require_sound(log: &[LogEntry]) -> Result<(), Failure> {
    match verify(log).findings.into_iter().next() {
        None => Ok(()),
        Some(finding) => {
            let newer = finding.code == Code::LogUnsupportedVersion;
            let kind = if newer { FailureKind::Unsupported } else { FailureKind::Malformed };
            Err(Failure::new(kind, finding))
        }
    }
}
