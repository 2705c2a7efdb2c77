//! The log: one entry a command, chained with SM3.
//!
//! An entry's digest covers its header; the header holds a salted digest of the payload. So personal data can be
//! erased from a stored log (payload and salt go, the digest stays) and the chain still verifies.

pub use crate::ledger::LOG_VERSION;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{command::Action, event::Event};
use crate::{
    finding::{Failure, Report},
    ledger::{self, Header, Link},
    party::Actor,
    platform::ProfileRef,
    time::Instant,
};

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

impl LogEntry {
    pub(super) fn new(
        sequence: u32,
        now: Instant,
        profile: ProfileRef,
        previous: String,
        salt: String,
        payload: LogPayload,
    ) -> Self {
        let payload_digest = ledger::payload_digest(&salt, &payload);
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
        entry.digest = entry.header().digest();
        entry
    }

    fn header(&self) -> Header<'_> {
        Header {
            log_version: self.log_version,
            now: self.now,
            payload_digest: &self.payload_digest,
            previous: &self.previous,
            profile: &self.profile,
            sequence: self.sequence,
        }
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
    ledger::verify(log.iter().map(|entry| Link {
        header: entry.header(),
        digest: &entry.digest,
        payload: entry.payload.as_ref().map(|payload| ledger::payload_digest(&entry.salt, payload)),
    }))
}

/// The first error of a log, as the failure of a call that needs the log to be sound.
pub(super) fn require_sound(log: &[LogEntry]) -> Result<(), Failure> {
    ledger::require_sound(verify(log))
}
