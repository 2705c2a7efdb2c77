//! The log of a case: what its entries hold. How they are chained stands in [`ledger`].

pub use crate::ledger::LOG_VERSION;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Case, command::Action, event::Event, state::CaseState};
use crate::{
    finding::{Failure, Report},
    ledger,
    party::Actor,
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

log_entry! { pub struct LogEntry of LogPayload; }

/// Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with `head`, the
/// digest of the newest entry that the host has kept elsewhere (`head` of the snapshot), that its end is there too. Without
/// it, a log that was cut at its end looks sound.
///
/// Findings: `log.*`, with the pointer of the entry.
pub fn verify(log: &[LogEntry], head: Option<&str>) -> Report {
    ledger::verify(log.iter().map(LogEntry::link), head)
}

impl Case {
    /// Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it adds up to
    /// is the snapshot, field by field.
    ///
    /// Findings: `log.*`, with the pointer of the entry; `log.state_differs`, with a pointer into the snapshot. `Misuse`
    /// with `log.payload_erased` where a payload was erased, so that nothing can be replayed.
    pub fn verify(state: &CaseState, log: &[LogEntry]) -> Result<Report, Failure> {
        let report = verify(log, Some(&state.head));
        if report.findings.is_empty() { Ok(ledger::compare(state, Self::replay(log)?.state())) } else { Ok(report) }
    }
}

/// The first error of a log, as the failure of a call that needs the log to be sound.
pub(super) fn require_sound(log: &[LogEntry]) -> Result<(), Failure> {
    ledger::require_sound(verify(log, None))
}
