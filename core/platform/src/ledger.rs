//! What every account shares: the form of a command, deciding on it, and a log that is chained.
//!
//! The trait `Aggregate` is the one frame: from what an aggregate knows itself it makes the calls that need no knowledge
//! of the field: `open`, `decide`, `apply`, `handle`, `answer`, `replay`, `verify_log`, `verify`. A case has guards and effects of its own, and
//! fills it in itself; `aggregate!` does so for an account. Documents cannot be generic (what crosses to Kotlin and Swift
//! names no type parameter), so `framed!`, `aggregate!` and `log_entry!` declare command, outcome and log entry
//! of each. What an account itself knows stands in a few functions of its module: `rules::open` and `rules::decide`
//! weigh a command, `apply::opened` and `apply::apply` carry events out.

#[macro_use]
mod chain;
mod deadline;
#[macro_use]
mod frame;
#[macro_use]
mod aggregate;
mod task;

pub use chain::LOG_VERSION;
pub(crate) use chain::{After, compare, verify, verify_after};
#[doc(hidden)]
pub use chain::{Entry, Header, Told, payload_digest, require_sound};
#[doc(hidden)]
pub use deadline::Span;
pub use deadline::{Deadline, DeadlineKind};
pub use dengji_base::words::{MAX_COMMAND_ID, MAX_ID};
#[doc(hidden)]
pub use dengji_base::words::{MAX_TOKEN, command_id_fault, id_fault, is_token, token_fault};
pub use frame::Applied;
#[doc(hidden)]
pub use frame::{Aggregate, Decided, Done, Once, Recognised, Weighed, WeighedOnce};
pub use task::{FileFormat, HostTask, PagePlacement, PageSize, SealableFile, StoredDocument, recognise};

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::platform::{Basis, Label, ProfileRef};
use dengji_base::{
    digest::from_hex,
    evidence::{EvidenceLife, ProofRule, Subject, UsedEvidence, Wanted},
    finding::{Code, Failure, FailureKind, Finding, Mender, Refusal, Remedy, Report, Role, Unmet},
    identifier::{NumberKey, Regions},
    json,
    party::{Actor, Evidence},
    teller,
    time::Instant,
    words,
};

/// How many commands an aggregate remembers, so that one that is given again changes nothing. What lies further back is
/// known by the log alone: whoever may repeat a command so late gives `expectedVersion` with it.
pub const MAX_SEEN: usize = 1000;

/// How many findings a refusal lists at most; a count stands for the rest.
const MAX_UNMET: usize = 1000;

/// What a command is decided with: everything that comes from outside the aggregate.
#[derive(Debug)]
pub struct Context<'a, P> {
    /// The instant, from the host's clock.
    pub now: Instant,
    /// Who gives the command, as the host has authenticated this person or system.
    pub actor: &'a Actor,
    /// The profile that the aggregate follows.
    pub profile: &'a P,
    /// The regions against which numbers are checked.
    pub regions: &'a Regions,
    /// At least 16 random bytes as hexadecimal; without them an erased log entry could be guessed from its digest.
    pub salt: &'a str,
}

impl<P> Clone for Context<'_, P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P> Copy for Context<'_, P> {}

/// The id of a command that was carried out, what it was used for, and what it made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SeenCommand {
    /// The id.
    pub id: String,
    /// A short fingerprint of the command, so that an id used for something else is noticed.
    pub fingerprint: String,
    /// The version that it made: the sequence of its log entry, from which its answer is made again.
    pub version: u32,
}

/// What the frame keeps of an aggregate beside its content: where its log stands, and what its commands used up. Part of the
/// snapshot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Metadata {
    /// Version of the snapshot format.
    pub schema_version: u32,
    /// The profile that is followed.
    pub profile: ProfileRef,
    /// How many commands were carried out.
    pub version: u32,
    /// Digest of the newest log entry.
    pub head: String,
    /// When the newest command was carried out.
    pub at: Instant,
    /// The newest commands that were carried out, 1000 at most, in their order.
    pub commands: Vec<SeenCommand>,
    /// Evidence that commands have used up: it does not count again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub used: Vec<UsedEvidence>,
}

/// A button of an account: what can be done, or all that stands against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Offer {
    /// Tag of the action.
    pub action: String,
    /// What the button says.
    pub name: Label,
    /// On what it acts: the code of a verification method, the id of a handler, the number of a licence; empty for the
    /// account as a whole.
    pub object: String,
    /// Whether it can be done now, but for what only the moment of pressing brings.
    pub allowed: bool,
    /// Otherwise why not, who can mend each reason, and by which command.
    pub unmet: Vec<Unmet>,
}

/// One thing that somebody has to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Duty {
    /// The part this person plays.
    pub role: Role,
    /// The name, where one person is meant; else empty.
    pub name: String,
    /// Tag of the action, or a `host.*` step.
    pub action: String,
    /// On what it acts; empty for the account as a whole.
    pub object: String,
    /// What is missing.
    pub finding: Finding,
}

/// What weighing a command came to.
#[derive(Debug)]
#[doc(hidden)]
pub struct Decision<E> {
    pub unmet: Vec<Unmet>,
    /// Why this sender may not ask for this at all. Where there is something here, nothing else is said: whoever has no
    /// business with an account learns nothing of what is in it.
    pub denied: Vec<Unmet>,
    pub events: Vec<E>,
    pub effects: Vec<HostTask>,
    pub report: Report,
}

impl<E> Default for Decision<E> {
    fn default() -> Self {
        let (unmet, denied) = (Vec::new(), Vec::new());
        Self { unmet, denied, events: Vec::new(), effects: Vec::new(), report: Report::default() }
    }
}

impl<E> Decision<E> {
    /// What was found since then is about *who*: the rest is not for this sender.
    pub fn deny_since(&mut self, known: usize) {
        let found = self.unmet.split_off(known.min(self.unmet.len()));
        self.denied.extend(found);
    }

    /// Everything that stands against the command, as far as its sender may know.
    pub fn against(self) -> Vec<Unmet> {
        if self.denied.is_empty() { self.unmet } else { self.denied }
    }

    /// Something stands against the command.
    pub fn add(&mut self, finding: Finding, menders: Vec<Mender>, remedy: Option<&str>) {
        let remedy = remedy.map(|action| Remedy { action: action.to_owned(), sub_case: None });
        self.unmet.push(Unmet { finding, menders, remedy });
    }

    /// A fault of the command itself: whoever gave it gives a better one.
    pub fn fault(&mut self, sender: Role, finding: Finding) {
        self.add(finding, vec![Mender::any(sender)], None);
    }

    /// What is not this sender's to say, by the one table of who tells what. An action that is somebody else's as a whole
    /// is about *who*.
    pub fn told<T: Serialize>(&mut self, aggregate: &str, action: &str, content: &T, sender: Role) {
        if !self.denied.is_empty() {
            return;
        }
        for finding in teller::not_yours(aggregate, action, content, sender) {
            let whole = finding.pointer == "/action";
            let known = self.unmet.len();
            self.add(finding, vec![Mender::any(Role::System)], Some(action));
            if whole {
                self.deny_since(known);
            }
        }
    }

    /// A fact that is on record already, or a warning: stops nothing.
    pub fn note(&mut self, finding: Finding) {
        self.report.push(finding);
    }

    /// What follows; the refusal, if anything stands against the command.
    pub fn accepted(mut self, sender: Role) -> Result<Decided<E, HostTask>, Refusal> {
        if !self.denied.is_empty() {
            self.unmet = std::mem::take(&mut self.denied);
        }
        let total = self.unmet.len();
        if total == 0 {
            let Self { events, effects, report, .. } = self;
            return Ok(Decided { events, effects, report });
        }
        if total > MAX_UNMET {
            self.unmet.truncate(MAX_UNMET);
            let finding = Finding::new(Code::CommandTooManyFindings, "");
            self.fault(sender, finding.with("shown", MAX_UNMET).with("total", total));
        }
        Err(Refusal { unmet: self.unmet })
    }
}

/// What a command is recognised by when it comes again: the same command, of the same sender. Of somebody else's command
/// nobody learns that it was given.
#[doc(hidden)]
pub fn fingerprint_of<T: Serialize>(actor: &Actor, command: &T) -> String {
    // A person is the same however the number is written.
    let number = actor.document_number.key();
    fingerprint(&(&actor.id, actor.role, number.as_ref().map(NumberKey::as_str), command))
}

/// A short fingerprint of an action, to notice a command id that is used for something else. It guards against
/// mistakes, not against attackers: the log's digests do that.
pub(crate) fn fingerprint<T: Serialize>(action: &T) -> String {
    let text = json::write(action);
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    let mut last = [0; 8];
    last.iter_mut().zip(rest).for_each(|(slot, byte)| *slot = *byte);
    // FNV-1a, a word instead of a byte at a time; the rotation lets every bit of a word reach the low bits too.
    let hash = words.iter().chain(std::iter::once(&last)).fold(0xcbf2_9ce4_8422_2325_u64, |hash, word| {
        (hash.rotate_left(29) ^ u64::from_le_bytes(*word)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{hash:016x}")
}

/// Which version the same command made under this id lately; `Err` if the id was used for another one.
fn seen(commands: &[SeenCommand], id: &str, fingerprint: impl FnOnce() -> String) -> Result<Option<u32>, ()> {
    match commands.iter().rev().find(|seen| seen.id == id) {
        None => Ok(None),
        Some(seen) if seen.fingerprint == fingerprint() => Ok(Some(seen.version)),
        Some(_) => Err(()),
    }
}

/// Keeps what an id was used for; the oldest is forgotten.
fn remember(commands: &mut Vec<SeenCommand>, command: SeenCommand) {
    let more = (commands.len() + 1).saturating_sub(MAX_SEEN);
    commands.drain(..more);
    commands.push(command);
}

impl Metadata {
    #[doc(hidden)]
    pub fn new(schema_version: u32, profile: ProfileRef, at: Instant) -> Self {
        Self { schema_version, profile, version: 0, head: String::new(), at, commands: Vec::new(), used: Vec::new() }
    }

    /// Which version this command made when it was carried out before; `Err` if its id was used for another one.
    #[doc(hidden)]
    pub fn seen(&self, id: &str, fingerprint: impl FnOnce() -> String) -> Result<Option<u32>, Finding> {
        seen(&self.commands, id, fingerprint).map_err(|()| Finding::new(Code::CommandIdReused, "/id").with("id", id))
    }

    /// What a command brought as evidence is used up by it.
    pub(crate) fn use_up(&mut self, evidence: &[Evidence]) {
        self.used.extend(evidence.iter().map(UsedEvidence::of));
    }

    /// The log ends with this entry by now.
    pub(crate) fn end(&mut self, entry: &impl Entry) {
        let header = entry.header();
        self.version = header.sequence;
        self.at = header.now;
        entry.digest().clone_into(&mut self.head);
    }

    /// Keeps what the newest command was.
    pub(crate) fn remember(&mut self, id: &str, fingerprint: String) {
        let version = self.version;
        remember(&mut self.commands, SeenCommand { id: id.to_owned(), fingerprint, version });
    }

    /// Whether this entry is part of what the log added up to, as far as that can be said: by the head, or by the commands
    /// that are remembered.
    pub(crate) fn holds<E: Entry<Command: Recognised>>(&self, entry: &E) -> bool {
        let sequence = entry.header().sequence;
        if sequence == self.version {
            return entry.digest() == self.head;
        }
        entry.told().is_some_and(|told| {
            self.commands.iter().any(|seen| seen.version == sequence && seen.id == told.command.id())
        })
    }

    /// The end of the log that adds up to this.
    pub(crate) fn end_of_log(&self) -> After<'_> {
        After { sequence: self.version, digest: &self.head, at: Some(self.at) }
    }

    /// The aggregate follows this profile, and time does not run backwards.
    #[doc(hidden)]
    pub fn fits<E>(&self, decision: &mut Decision<E>, profile: &ProfileRef, now: Instant) {
        if self.profile != *profile {
            let finding = Finding::new(Code::CommandWrongProfile, "/profile");
            let finding = finding.with("expected", self.profile.shown()).with("given", profile.shown());
            decision.add(finding, vec![Mender::any(Role::System)], None);
        }
        if let Some(finding) = clock(self.at, now) {
            decision.add(finding, vec![Mender::any(Role::System)], Some("host.wait"));
        }
    }
}

/// Time does not run backwards: no command is dated before the one before it.
#[doc(hidden)]
pub fn clock(last: Instant, now: Instant) -> Option<Finding> {
    (now < last).then(|| Finding::new(Code::CommandClockBackwards, "/now").with("last", last))
}

/// What a command brings as evidence, and what was used up before it.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub struct Proofs<'a> {
    pub given: &'a [Evidence],
    pub used: &'a [UsedEvidence],
    /// Where the evidence stands in the command.
    pub pointer: &'a str,
    /// How long it counts.
    pub life: &'a EvidenceLife,
    /// Since when what it shall prove is as it is; evidence from before is about something else.
    pub since: Option<Instant>,
    /// When it was brought.
    pub now: Instant,
}

impl<'a> Proofs<'a> {
    /// The place of the evidence of this kind that proves something about a subject; else all that stands against what
    /// was given, or `party.evidence_missing` where nothing of the kind was.
    pub fn prove(&self, kind: &str, subject: Subject<'_>, basis: &Basis) -> Result<usize, Vec<Finding>> {
        let rule = ProofRule {
            action: String::new(),
            kinds: vec![kind.to_owned()],
            providers: Vec::new(),
            subject: true,
            digest: false,
            time: true,
            basis: basis.clone(),
        };
        let (since, life, now) = (self.since, Some(self.life), self.now);
        let wanted = Wanted { rule: &rule, digest: None, subject: Some(subject), since, life, now };
        // One piece brought twice, as this and as that, is one.
        let mut firsts = BTreeMap::new();
        for (at, given) in self.given.iter().enumerate() {
            firsts.entry(UsedEvidence::of(given).key()).or_insert((at, given));
        }
        // What is told is what is wrong with evidence about the subject, else with the first.
        let (mut first, mut about) = (None, None);
        for (at, evidence) in self.of_kind(kind) {
            let earlier = firsts.get(&UsedEvidence::of(evidence).key()).filter(|(place, _)| *place < at);
            let before = earlier.map(|(_, before)| UsedEvidence::of(before));
            let used: Vec<UsedEvidence>;
            let used = match before {
                None => self.used,
                Some(before) => {
                    used = vec![before];
                    &used
                }
            };
            let found = wanted.judge(evidence, used, &format!("{}/{at}", self.pointer));
            if found.is_empty() {
                return Ok(at);
            }
            let told = if subject.is(&evidence.subject) { &mut about } else { &mut first };
            told.get_or_insert(found);
        }
        Err(about.or(first).unwrap_or_else(|| {
            let finding = Finding::new(Code::PartyEvidenceMissing, self.pointer).with_list("kind", &[kind]);
            vec![finding.assumed(basis.assumed)]
        }))
    }

    /// All that stands against what was given, where evidence of one of several kinds is enough.
    pub fn prove_any<'s>(
        &self,
        kinds: &[String],
        subject: impl Fn(&str) -> Subject<'s>,
        basis: &Basis,
    ) -> Vec<Finding> {
        let judged: Vec<_> = kinds.iter().map(|kind| (kind, self.prove(kind, subject(kind), basis))).collect();
        if judged.iter().any(|(_, found)| found.is_ok()) {
            return Vec::new();
        }
        let about = |kind: &str| self.of_kind(kind).any(|(_, given)| subject(kind).is(&given.subject));
        let at = judged.iter().position(|(kind, _)| about(kind));
        let at = at.or_else(|| judged.iter().position(|(kind, _)| self.of_kind(kind).next().is_some()));
        let brought = at.and_then(|at| judged.into_iter().nth(at));
        brought.and_then(|(_, found)| found.err()).unwrap_or_else(|| {
            let finding = Finding::new(Code::PartyEvidenceMissing, self.pointer).with_list("kind", kinds);
            vec![finding.assumed(basis.assumed)]
        })
    }

    /// What was given of a kind, with its place.
    pub fn of_kind(&self, kind: &str) -> impl Iterator<Item = (usize, &'a Evidence)> {
        self.given.iter().enumerate().filter(move |(_, given)| words::plain(&given.kind) == kind)
    }
}

/// What a command must have to be weighed at all.
#[doc(hidden)]
pub fn form<E>(decision: &mut Decision<E>, sender: Role, id: &str, expected: Option<u32>, version: u32, salt: &str) {
    if let Some(finding) = command_id_fault(id, "/id", "id") {
        decision.fault(sender, finding);
    }
    if !salt.is_empty() && (salt.len() < 32 || from_hex(salt).is_none()) {
        decision.fault(sender, Finding::new(Code::LogSalt, ""));
    }
    if let Some(expected) = expected.filter(|expected| *expected != version) {
        let finding = Finding::new(Code::CommandStaleVersion, "/expectedVersion");
        decision.fault(sender, finding.with("expected", expected).with("actual", version));
    }
}

/// A snapshot of a newer format cannot be read.
pub(crate) fn require_supported(version: u32, supported: u32) -> Result<(), Failure> {
    if version <= supported {
        return Ok(());
    }
    let finding = Finding::new(Code::CommandSnapshotVersion, "/metadata/schemaVersion");
    Err(Failure::new(FailureKind::Unsupported, finding.with("version", version).with("supported", supported)))
}

/// For aggregates that need no index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoIndex;

impl NoIndex {
    #[doc(hidden)]
    pub fn of<S>(_: &S) -> Self {
        Self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_commands_are_remembered_and_no_more() {
        let mut commands = Vec::new();
        for id in 0..=MAX_SEEN {
            let version = u32::try_from(id).unwrap() + 1;
            remember(&mut commands, SeenCommand { id: id.to_string(), fingerprint: format!("f{id}"), version });
        }
        assert_eq!(commands.len(), MAX_SEEN);
        let known = |id: usize, fingerprint: &str| seen(&commands, &id.to_string(), || fingerprint.to_owned());
        assert_eq!(known(0, "f0"), Ok(None));
        assert_eq!(known(1, "f1"), Ok(Some(2)));
        assert_eq!(known(1, "other"), Err(()));
        assert_eq!(known(MAX_SEEN, "f1000"), Ok(Some(1001)));
    }
}
