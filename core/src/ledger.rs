//! What every account shares: the form of a command, deciding on it, and a log that is chained.
//!
//! `aggregate!` declares, for one aggregate, its command, decision, outcome and log entry (documents cannot be
//! generic), and the calls that need no knowledge of the field: `open`, `decide`, `handle`, `replay`, `verify_log`.
//! What the aggregate itself knows stands in three functions of its module: `rules::open` and `rules::decide` weigh a
//! command, `apply::opened` and `apply::apply` carry events out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    crypto::{Sm3, from_hex, hex, sm3},
    finding::{Code, Failure, FailureKind, Finding, Mender, Refusal, Remedy, Report, Role, Unmet},
    identifier::Regions,
    json,
    party::Actor,
    platform::{Label, ProfileRef},
    time::Instant,
};

/// The version of the log format that this library writes, and the newest it reads.
pub const LOG_VERSION: u32 = 1;

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

/// A command id that was carried out, and what it was used for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SeenRequest {
    /// The id.
    pub id: String,
    /// A short fingerprint of the command, so that an id used for something else is noticed.
    pub fingerprint: String,
}

/// The bookkeeping of an aggregate: part of its snapshot, kept by `aggregate!` alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Book {
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
    /// Ids of the commands that were carried out, sorted.
    pub commands: Vec<SeenRequest>,
}

tagged! {
    /// What the host shall do after a command.
    pub enum HostTask {
        /// Tell somebody about something.
        Notify = "notify" {
            /// The part this person plays.
            role: Role,
            /// The name, where one person is meant.
            name: String,
            /// What about.
            finding: Finding,
        },
        /// Have certificates revoked by their issuer.
        RevokeCertificates = "revoke_certificates" {
            /// Serial numbers.
            serials: Vec<String>,
        },
    }
}

/// A button of an account: what can be done, or all that stands against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
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
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
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
pub(crate) struct Weighing<E> {
    pub(crate) unmet: Vec<Unmet>,
    pub(crate) events: Vec<E>,
    pub(crate) effects: Vec<HostTask>,
    pub(crate) report: Report,
}

impl<E> Default for Weighing<E> {
    fn default() -> Self {
        Self { unmet: Vec::new(), events: Vec::new(), effects: Vec::new(), report: Report::default() }
    }
}

impl<E> Weighing<E> {
    /// Something stands against the command.
    pub(crate) fn add(&mut self, finding: Finding, menders: Vec<Mender>, remedy: Option<&str>) {
        let remedy = remedy.map(|action| Remedy { action: action.to_owned(), sub_case: None });
        self.unmet.push(Unmet { finding, menders, remedy });
    }

    /// A fault of the command itself: whoever gave it gives a better one.
    pub(crate) fn fault(&mut self, sender: Role, finding: Finding) {
        self.add(finding, vec![Mender::any(sender)], None);
    }

    /// A fact that is on record already, or a warning: stops nothing.
    pub(crate) fn note(&mut self, finding: Finding) {
        self.report.push(finding);
    }

    /// The refusal, if anything stands against the command.
    pub(crate) fn accepted(mut self, sender: Role) -> Result<Self, Refusal> {
        let total = self.unmet.len();
        if total == 0 {
            return Ok(self);
        }
        if total > MAX_UNMET {
            self.unmet.truncate(MAX_UNMET);
            let finding = Finding::new(Code::CommandTooManyFindings, "");
            self.fault(sender, finding.with("shown", MAX_UNMET).with("total", total));
        }
        Err(Refusal { unmet: self.unmet })
    }
}

/// Weighs one command. Each guard adds what it finds and never stops the others. What the guards are, each aggregate
/// says for itself.
pub(crate) struct Guards<'a, P, E> {
    pub(crate) context: &'a Context<'a, P>,
    pub(crate) weighing: Weighing<E>,
}

impl<'a, P, E> Guards<'a, P, E> {
    pub(crate) fn new(context: &'a Context<'a, P>) -> Self {
        Self { context, weighing: Weighing::default() }
    }

    pub(crate) fn add(&mut self, finding: Finding, menders: &[Role], remedy: Option<&str>) {
        self.weighing.add(finding, Mender::any_of(menders), remedy);
    }

    pub(crate) fn fault(&mut self, finding: Finding) {
        self.weighing.fault(self.context.actor.role, finding);
    }
}

/// An id that a caller chose: some text without control characters.
pub(crate) fn is_id(text: &str) -> bool {
    !text.trim().is_empty() && text.len() <= 200 && !text.chars().any(char::is_control)
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

impl Book {
    pub(crate) fn new(schema_version: u32, profile: ProfileRef, at: Instant) -> Self {
        Self { schema_version, profile, version: 0, head: String::new(), at, commands: Vec::new() }
    }

    /// Whether this id was carried out before, with the same command; `Err` if with another one.
    pub(crate) fn seen(&self, id: &str, fingerprint: impl FnOnce() -> String) -> Result<bool, Finding> {
        let seen = self.commands.binary_search_by(|seen| seen.id.as_str().cmp(id)).ok();
        let Some(seen) = seen.and_then(|at| self.commands.get(at)) else {
            return Ok(false);
        };
        if seen.fingerprint == fingerprint() {
            return Ok(true);
        }
        Err(Finding::new(Code::CommandIdReused, "/id").with("id", id))
    }

    pub(crate) fn remember(&mut self, id: &str, fingerprint: String, sequence: u32, digest: &str, at: Instant) {
        self.version = sequence;
        digest.clone_into(&mut self.head);
        self.at = at;
        if let Err(place) = self.commands.binary_search_by(|seen| seen.id.as_str().cmp(id)) {
            self.commands.insert(place, SeenRequest { id: id.to_owned(), fingerprint });
        }
    }

    /// The aggregate follows this profile, and time does not run backwards.
    pub(crate) fn fits<E>(&self, weighing: &mut Weighing<E>, profile: &ProfileRef, now: Instant) {
        if self.profile != *profile {
            let finding = Finding::new(Code::CommandWrongProfile, "/profile");
            let finding = finding.with("expected", format!("{} {}", self.profile.id, self.profile.version));
            let finding = finding.with("given", format!("{} {}", profile.id, profile.version));
            weighing.add(finding, vec![Mender::any(Role::System)], None);
        }
        if now < self.at {
            let finding = Finding::new(Code::CommandClockBackwards, "/now").with("last", self.at);
            weighing.add(finding, vec![Mender::any(Role::System)], Some("host.wait"));
        }
    }
}

/// What a command must have to be weighed at all.
pub(crate) fn form<E>(
    weighing: &mut Weighing<E>,
    sender: Role,
    id: &str,
    expected: Option<u32>,
    version: u32,
    salt: &str,
) {
    if !is_id(id) {
        weighing.fault(sender, Finding::new(Code::CommandForm, "/id").with("field", "id"));
    }
    if !salt.is_empty() && (salt.len() < 32 || from_hex(salt).is_none()) {
        weighing.fault(sender, Finding::new(Code::LogSalt, ""));
    }
    if let Some(expected) = expected.filter(|expected| *expected != version) {
        let finding = Finding::new(Code::CommandStaleVersion, "/expectedVersion");
        weighing.fault(sender, finding.with("expected", expected).with("actual", version));
    }
}

/// The digested part of a log entry.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Header<'a> {
    pub(crate) log_version: u32,
    pub(crate) now: Instant,
    pub(crate) payload_digest: &'a str,
    pub(crate) previous: &'a str,
    pub(crate) profile: &'a ProfileRef,
    pub(crate) sequence: u32,
}

impl Header<'_> {
    pub(crate) fn digest(&self) -> String {
        hex(&sm3(&json::canonical(self)))
    }
}

pub(crate) fn payload_digest<T: Serialize>(salt: &str, payload: &T) -> String {
    let mut hasher = Sm3::new();
    hasher.update(from_hex(salt).unwrap_or_default());
    hasher.update(json::canonical(payload));
    hex(&hasher.finish())
}

/// One entry of a log, as far as the chain is concerned.
#[derive(Debug)]
pub(crate) struct Link<'a> {
    pub(crate) header: Header<'a>,
    pub(crate) digest: &'a str,
    /// What the digest of the payload comes to; none where the payload was erased.
    pub(crate) payload: Option<String>,
}

/// Checks the chain of a log: versions, sequence, digests. Findings `log.*`, with the pointer of the entry.
pub(crate) fn verify<'a>(links: impl Iterator<Item = Link<'a>>) -> Report {
    let mut report = Report::default();
    let mut previous = "";
    let mut count = 0_u32;
    for link in links {
        let at = format!("/{count}");
        count += 1;
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
        previous = link.digest;
    }
    if count == 0 {
        report.push(Finding::new(Code::LogEmpty, ""));
    }
    report
}

/// The first fault of a log, as the failure of a call that needs the log to be sound.
pub(crate) fn require_sound(report: Report) -> Result<(), Failure> {
    match report.findings.into_iter().next() {
        None => Ok(()),
        Some(finding) => {
            let newer = finding.code == Code::LogUnsupportedVersion;
            let kind = if newer { FailureKind::Unsupported } else { FailureKind::Malformed };
            Err(Failure::new(kind, finding))
        }
    }
}

/// A snapshot of a newer format cannot be read.
pub(crate) fn require_supported(version: u32, supported: u32) -> Result<(), Failure> {
    if version <= supported {
        return Ok(());
    }
    let finding = Finding::new(Code::CommandSnapshotVersion, "/book/schemaVersion");
    Err(Failure::new(FailureKind::Unsupported, finding.with("version", version).with("supported", supported)))
}

/// Declares an aggregate: its documents and the calls that all aggregates share. See the [module](crate::ledger).
macro_rules! aggregate {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident($State:ident) under $Profile:ident, schema $version:expr;
        command $Command:ident { $( $(#[$fmeta:meta])* $field:ident : $ty:ty ),* $(,)? }
        action $Action:ident; event $Event:ident; index $Index:ty;
        payload $Payload:ident; entry $Entry:ident; decision $Decision:ident; outcome $Outcome:ident;
    ) => {
        /// A command. A repeated id changes nothing and says so; a stale `expectedVersion` is refused.
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct $Command {
            /// The caller's own id for this command, unique within the account.
            pub id: String,
            /// The version that the caller has seen; none to accept any.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[cfg_attr(feature = "uniffi", uniffi(default = None))]
            pub expected_version: Option<u32>,
            /// What to do.
            pub action: $Action,
            $( $(#[$fmeta])* pub $field: $ty, )*
        }

        /// What a command was, who gave it, and what followed. May hold personal data.
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct $Payload {
            /// Who gave the command.
            pub actor: $crate::party::Actor,
            /// The command.
            pub command: $Command,
            /// What followed.
            pub events: Vec<$Event>,
        }

        /// One entry of the log.
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct $Entry {
            /// Version of this format.
            pub log_version: u32,
            /// Counted from 1.
            pub sequence: u32,
            /// When the command was carried out.
            pub now: $crate::time::Instant,
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
            #[cfg_attr(feature = "uniffi", uniffi(default = ""))]
            pub salt: String,
            /// The payload, unless it was erased.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[cfg_attr(feature = "uniffi", uniffi(default = None))]
            pub payload: Option<$Payload>,
        }

        /// What follows from a command that may be carried out.
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        #[must_use]
        pub struct $Decision {
            /// What happens.
            pub events: Vec<$Event>,
            /// What the host shall do.
            pub effects: Vec<$crate::ledger::HostTask>,
            /// Findings that did not stop the command.
            pub report: $crate::finding::Report,
            /// Whether this command was carried out before; then nothing happens.
            pub repeated: bool,
        }

        /// What a command that was carried out came to.
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        #[must_use]
        pub struct $Outcome {
            /// The version now.
            pub version: u32,
            /// Whether this command was carried out before; then nothing happened.
            pub repeated: bool,
            /// The log entry to be stored; none for a repeated command.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub entry: Option<$Entry>,
            /// What the host shall do.
            pub effects: Vec<$crate::ledger::HostTask>,
            /// Findings that did not stop the command.
            pub report: $crate::finding::Report,
        }

        impl $Outcome {
            /// The events of the command.
            pub fn events(&self) -> &[$Event] {
                self.entry.as_ref().and_then(|entry| entry.payload.as_ref()).map_or(&[], |payload| &payload.events)
            }
        }

        impl $Entry {
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

            /// The same entry without its payload and salt: the personal data is gone, the chain still verifies.
            #[must_use]
            pub fn erased(&self) -> Self {
                Self { salt: String::new(), payload: None, ..self.clone() }
            }
        }

        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $Name {
            state: $State,
            index: $Index,
        }

        impl $Name {
            /// Begins with the one action that can be first. Refused with all that stands against it.
            pub fn open(
                command: &$Command,
                context: &$crate::ledger::Context<'_, $Profile>,
            ) -> Result<(Self, $Outcome), $crate::finding::Refusal> {
                use $crate::finding::{Code, Finding};
                let sender = context.actor.role;
                let mut weighing = rules::open(command, context);
                $crate::ledger::form(&mut weighing, sender, &command.id, command.expected_version, 0, context.salt);
                let weighing = weighing.accepted(sender)?;
                let book = $crate::ledger::Book::new($version, context.profile.reference(), context.now);
                let Some(state) = weighing.events.first().and_then(|event| apply::opened(event, book)) else {
                    let mut refused = $crate::ledger::Weighing::<$Event>::default();
                    let finding = Finding::new(Code::CommandNotOpen, "/action/type");
                    refused.fault(sender, finding.with("action", command.action.tag()));
                    return Err($crate::finding::Refusal { unmet: refused.unmet });
                };
                let index = <$Index>::of(&state);
                let mut opened = Self { state, index };
                let outcome = opened.record(command, context, weighing);
                Ok((opened, outcome))
            }

            /// What would follow from a command; nothing changes.
            pub fn decide(
                &self,
                command: &$Command,
                context: &$crate::ledger::Context<'_, $Profile>,
            ) -> Result<$Decision, $crate::finding::Refusal> {
                let weighing = self.weigh(command, context)?;
                Ok(weighing.map_or_else(
                    || $Decision { repeated: true, ..$Decision::default() },
                    |$crate::ledger::Weighing { events, effects, report, .. }| {
                        $Decision { events, effects, report, repeated: false }
                    },
                ))
            }

            /// Carries a command out: decides, applies the events, and gives the log entry to be stored.
            pub fn handle(
                &mut self,
                command: &$Command,
                context: &$crate::ledger::Context<'_, $Profile>,
            ) -> Result<$Outcome, $crate::finding::Refusal> {
                let version = self.state.book.version;
                match self.weigh(command, context)? {
                    Some(weighing) => Ok(self.record(command, context, weighing)),
                    None => Ok($Outcome {
                        version,
                        repeated: true,
                        entry: None,
                        effects: Vec::new(),
                        report: $crate::finding::Report::default(),
                    }),
                }
            }

            /// None for a command that was carried out before.
            fn weigh(
                &self,
                command: &$Command,
                context: &$crate::ledger::Context<'_, $Profile>,
            ) -> Result<Option<$crate::ledger::Weighing<$Event>>, $crate::finding::Refusal> {
                let sender = context.actor.role;
                let book = &self.state.book;
                match book.seen(&command.id, || $crate::ledger::fingerprint(command)) {
                    Ok(true) => return Ok(None),
                    Ok(false) => {}
                    Err(finding) => {
                        let mut weighing = $crate::ledger::Weighing::<$Event>::default();
                        weighing.fault(sender, finding);
                        return Err($crate::finding::Refusal { unmet: weighing.unmet });
                    }
                }
                let mut weighing = rules::decide(self, command, context);
                let (expected, version) = (command.expected_version, book.version);
                $crate::ledger::form(&mut weighing, sender, &command.id, expected, version, context.salt);
                book.fits(&mut weighing, &context.profile.reference(), context.now);
                weighing.accepted(sender).map(Some)
            }

            fn record(
                &mut self,
                command: &$Command,
                context: &$crate::ledger::Context<'_, $Profile>,
                weighing: $crate::ledger::Weighing<$Event>,
            ) -> $Outcome {
                let $crate::ledger::Weighing { events, effects, report, .. } = weighing;
                for event in &events {
                    apply::apply(&mut self.state, &mut self.index, event, context.now);
                }
                let payload = $Payload { actor: context.actor.clone(), command: command.clone(), events };
                let mut entry = $Entry {
                    log_version: $crate::ledger::LOG_VERSION,
                    sequence: self.state.book.version + 1,
                    now: context.now,
                    profile: context.profile.reference(),
                    previous: std::mem::take(&mut self.state.book.head),
                    payload_digest: $crate::ledger::payload_digest(context.salt, &payload),
                    digest: String::new(),
                    salt: context.salt.to_owned(),
                    payload: Some(payload),
                };
                entry.digest = entry.header().digest();
                self.remember(command, &entry);
                let version = self.state.book.version;
                $Outcome { version, repeated: false, entry: Some(entry), effects, report }
            }

            fn remember(&mut self, command: &$Command, entry: &$Entry) {
                let fingerprint = $crate::ledger::fingerprint(command);
                self.state.book.remember(&command.id, fingerprint, entry.sequence, &entry.digest, entry.now);
            }

            /// What a whole log adds up to. The chain is verified first.
            ///
            /// `Malformed` with the first `log.*` finding where the log is not sound, `Misuse` where a payload was
            /// erased.
            pub fn replay(log: &[$Entry]) -> Result<Self, $crate::finding::Failure> {
                use $crate::finding::{Code, Failure, FailureKind, Finding};
                $crate::ledger::require_sound(Self::verify_log(log))?;
                let mut replayed: Option<Self> = None;
                for (at, entry) in log.iter().enumerate() {
                    let Some(payload) = &entry.payload else {
                        let finding = Finding::new(Code::LogPayloadErased, format!("/{at}/payload"));
                        return Err(Failure::misuse(finding.with("sequence", entry.sequence)));
                    };
                    let mut events = payload.events.iter();
                    let here = match &mut replayed {
                        Some(here) => here,
                        None => {
                            let book = $crate::ledger::Book::new($version, entry.profile.clone(), entry.now);
                            let Some(state) = payload.events.first().and_then(|event| apply::opened(event, book))
                            else {
                                let finding = Finding::new(Code::CommandNotOpen, "/0/payload/events");
                                let finding = finding.with("action", payload.command.action.tag());
                                return Err(Failure::new(FailureKind::Malformed, finding));
                            };
                            let index = <$Index>::of(&state);
                            replayed.insert(Self { state, index })
                        }
                    };
                    for event in events.by_ref() {
                        apply::apply(&mut here.state, &mut here.index, event, entry.now);
                    }
                    here.remember(&payload.command, entry);
                }
                replayed.ok_or_else(|| Failure::new(FailureKind::Malformed, Finding::new(Code::LogEmpty, "")))
            }

            /// Checks a log by itself: versions, sequence, chain, and every payload that is still there.
            ///
            /// Findings: `log.*`, with the pointer of the entry.
            pub fn verify_log(log: &[$Entry]) -> $crate::finding::Report {
                $crate::ledger::verify(log.iter().map(|entry| $crate::ledger::Link {
                    header: entry.header(),
                    digest: &entry.digest,
                    payload: entry
                        .payload
                        .as_ref()
                        .map(|payload| $crate::ledger::payload_digest(&entry.salt, payload)),
                }))
            }

            /// The state, which is also the snapshot to be stored.
            pub fn state(&self) -> &$State {
                &self.state
            }

            /// From a snapshot. A snapshot of a newer format is `Unsupported`.
            pub fn from_state(state: $State) -> Result<Self, $crate::finding::Failure> {
                $crate::ledger::require_supported(state.book.schema_version, $version)?;
                let index = <$Index>::of(&state);
                Ok(Self { state, index })
            }

            /// Reads a snapshot from JSON text.
            pub fn from_json(text: &str) -> Result<Self, $crate::finding::Failure> {
                Self::from_state($crate::json::read(text)?)
            }
        }
    };
}

/// For aggregates that need no index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoIndex;

impl NoIndex {
    pub(crate) fn of<S>(_: &S) -> Self {
        Self
    }
}
