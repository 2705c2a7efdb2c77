//! The same log under another profile, as a list of differences.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Case, Command, Context, Event, LogEntry};
use dengji_base::{
    finding::{Code, Failure, Finding, Unmet},
    identifier::Regions,
};
use dengji_platform::{ledger, platform::Profile};

/// A command that comes out differently under the other profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Difference {
    /// The log entry.
    pub sequence: u32,
    /// Id of the command.
    pub command: String,
    /// Tag of its action.
    pub action: String,
    /// What stands against it under the other profile; empty where it is carried out.
    pub unmet: Vec<Unmet>,
    /// Events that happened, and would not.
    pub missing: Vec<Event>,
    /// Events that did not happen, and would.
    pub added: Vec<Event>,
}

/// Decides every command of a log again, under another profile. A command that is refused there is left out, and what
/// follows is decided without it.
///
/// `Malformed` where the log is not sound, `Misuse` where a payload was erased.
pub fn what_if(entries: &[LogEntry], profile: &Profile, regions: &Regions) -> Result<Vec<Difference>, Failure> {
    ledger::require_sound(Case::verify_log(entries, None))?;
    let mut case: Option<Case> = None;
    let mut differences = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let Some(payload) = &entry.payload else {
            let finding = Finding::new(Code::LogPayloadErased, format!("/{at}/payload"));
            return Err(Failure::misuse(finding.with("sequence", entry.sequence)));
        };
        let context = Context { now: entry.now, actor: &payload.actor, profile, regions, salt: "" };
        let command = Command { expected_version: None, expected_sub_cases: Vec::new(), ..payload.command.clone() };
        let outcome = match &mut case {
            Some(case) => case.handle(&command, &context),
            None => Case::open(&command, &context).map(|(opened, outcome)| {
                case = Some(opened);
                outcome
            }),
        };
        let (unmet, events) = match outcome {
            Ok(outcome) => (Vec::new(), outcome.events().to_vec()),
            Err(refusal) => (refusal.unmet, Vec::new()),
        };
        if unmet.is_empty() && events == payload.events {
            continue;
        }
        let without = |these: &[Event], those: &[Event]| -> Vec<Event> {
            these.iter().filter(|event| !those.contains(event)).cloned().collect()
        };
        differences.push(Difference {
            sequence: entry.sequence,
            command: payload.command.id.clone(),
            action: payload.command.action.tag().to_owned(),
            unmet,
            missing: without(&payload.events, &events),
            added: without(&events, &payload.events),
        });
        if case.is_none() {
            break;
        }
    }
    Ok(differences)
}
