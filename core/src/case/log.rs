//! The log of a case: what its entries hold. How they are chained stands in [`ledger`].

pub use crate::ledger::LOG_VERSION;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Case, command::Action, event::Event};
use crate::{finding::Report, party::Actor};

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

/// Checks a log by itself: [`Case::verify_log`].
pub fn verify(log: &[LogEntry], head: Option<&str>) -> Report {
    Case::verify_log(log, head)
}
