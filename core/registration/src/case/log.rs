//! The log of a case: what its entries hold. How they are chained stands in [`ledger`](dengji_platform::ledger).

pub use dengji_platform::ledger::LOG_VERSION;

use super::{
    Case,
    command::Command,
    event::{Effect, Event},
};
use dengji_base::finding::Report;

log_entry! { pub struct LogEntry of LogPayload(Command, Event, Effect); }

/// Checks a log by itself: [`Case::verify_log`].
pub fn verify(log: &[LogEntry], head: Option<&str>) -> Report {
    Case::verify_log(log, head)
}
