//! What was heard of one certificate, and what follows from it.

use super::{RevocationReason, crl::Entry};
use crate::crypto::{Certificate, StepOutcome, certificate::Reasons};
use dengji_base::{
    finding::{Code, Finding, Severity},
    time::Instant,
};

/// For how long a statement counts that names no next update, in seconds: a day. Assumed: such a one only says that
/// newer words may be had at any time (RFC 6960, 4.2.2.1).
const WITHOUT_NEXT_UPDATE: i64 = 24 * 60 * 60;

/// What a response or list says of one certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    Good,
    Revoked { at: Instant, reason: RevocationReason },
    Unknown,
}

/// A statement about one certificate, with the time for which it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Statement {
    pub(super) status: Status,
    pub(super) this_update: Instant,
    pub(super) next_update: Option<Instant>,
    /// The reasons for which it would say "revoked".
    pub(super) reasons: Reasons,
}

impl Statement {
    /// Whether it shows the certificate to be good at the instant. Once a certificate has expired, its issuer need no
    /// longer list it.
    fn is_good_at(&self, certificate: &Certificate, at: Instant) -> bool {
        if self.status != Status::Good {
            return false;
        }
        if self.this_update >= at {
            return self.this_update <= certificate.not_after();
        }
        match self.next_update {
            Some(next) => at <= next,
            None => at.unix_seconds() - self.this_update.unix_seconds() <= WITHOUT_NEXT_UPDATE,
        }
    }
}

/// All that was heard of one certificate.
pub(super) struct Heard<'a> {
    pointer: &'a str,
    at: Instant,
    statements: Vec<Statement>,
    findings: Vec<Finding>,
    /// Told where nothing else settles the matter.
    passed_over: Vec<Finding>,
    /// Whether something that accuses was not looked at.
    is_cut: bool,
}

impl<'a> Heard<'a> {
    pub(super) fn new(pointer: &'a str, at: Instant) -> Self {
        let (statements, findings, passed_over) = (Vec::new(), Vec::new(), Vec::new());
        Self { pointer, at, statements, findings, passed_over, is_cut: false }
    }

    /// The instant for which it is asked.
    pub(super) fn at(&self) -> Instant {
        self.at
    }

    /// Something that is told whatever comes of the rest.
    pub(super) fn note(&mut self, code: Code) {
        self.findings.push(Finding::new(code, self.pointer));
    }

    /// Something that was not used; told in any case if it names the certificate.
    pub(super) fn pass_over(&mut self, code: Code, names_it: bool) {
        let list = if names_it { &mut self.findings } else { &mut self.passed_over };
        list.push(Finding::new(code, self.pointer));
    }

    /// There was more than is looked into. What was not heard and does not accuse can only have acquitted.
    pub(super) fn too_many(&mut self, limit: usize, accuses: bool) {
        self.is_cut |= accuses;
        let finding = Finding::new(Code::RevocationTooMany, self.pointer).with("limit", limit);
        self.findings.push(if accuses { finding.severity(Severity::Error) } else { finding });
    }

    /// A statement with what about it is not understood.
    pub(super) fn take(&mut self, statement: Statement, entry: &Entry) {
        if let Some(extension) = entry.unknown {
            let finding = Finding::new(Code::RevocationExtensionUnknown, self.pointer);
            self.findings.push(finding.with("extension", extension));
        }
        if entry.unreadable {
            self.note(Code::RevocationListUnreadable);
        }
        self.statements.push(statement);
    }

    /// What follows for the certificate.
    pub(super) fn judge(mut self, certificate: &Certificate) -> (StepOutcome, Vec<Finding>) {
        let outcome = self.outcome(certificate);
        if outcome == StepOutcome::NotChecked {
            self.findings.append(&mut self.passed_over);
        }
        let mut once = Vec::new();
        for finding in self.findings {
            if !once.contains(&finding) {
                once.push(finding);
            }
        }
        (outcome, once)
    }

    fn outcome(&mut self, certificate: &Certificate) -> StepOutcome {
        let (at, pointer) = (self.at, self.pointer);
        let is_cut = self.is_cut;
        let revoked = |code, since: Instant, reason: RevocationReason| {
            Finding::new(code, pointer).with("at", since).with("reason", reason.name())
        };
        let first = self.statements.iter().filter_map(|statement| match statement.status {
            Status::Revoked { at, reason } => Some((at, reason)),
            _ => None,
        });
        match first.min_by_key(|(since, _)| *since) {
            Some((since, reason)) if since <= at => {
                self.findings.push(revoked(Code::RevocationRevoked, since, reason));
                return StepOutcome::Failed;
            }
            Some((since, reason)) => {
                self.findings.push(revoked(Code::RevocationRevokedLater, since, reason));
                return if is_cut { StepOutcome::Failed } else { StepOutcome::Passed };
            }
            None if is_cut => return StepOutcome::Failed,
            None => {}
        }
        let usable: Vec<&Statement> =
            self.statements.iter().filter(|statement| statement.is_good_at(certificate, at)).collect();
        let is_unknown = self.statements.iter().any(|statement| statement.status == Status::Unknown);
        let covered = usable.iter().fold(Reasons::NONE, |all, statement| all.or(statement.reasons));
        // Nothing hangs on how long a statement holds that was made after the instant.
        let endless = usable.iter().find(|statement| statement.next_update.is_none() && statement.this_update < at);
        let endless = endless.map(|statement| statement.this_update);
        let newest = self.statements.iter().filter(|statement| statement.status == Status::Good);
        let newest = newest.map(|statement| statement.this_update).max();
        if let Some(update) = endless {
            self.findings.push(Finding::new(Code::RevocationNoNextUpdate, pointer).with("thisUpdate", update));
        }
        let explains = |finding: &Finding| {
            matches!(finding.code, Code::RevocationExtensionUnknown | Code::RevocationListUnreadable)
        };
        if is_unknown && !self.findings.iter().any(explains) {
            self.findings.push(Finding::new(Code::RevocationUnknown, pointer));
        }
        if covered == Reasons::ALL {
            return StepOutcome::Passed;
        }
        if covered != Reasons::NONE {
            self.findings.push(Finding::new(Code::RevocationSomeReasons, pointer));
        } else if let Some(newest) = newest {
            self.findings.push(Finding::new(Code::RevocationStale, pointer).with("thisUpdate", newest));
        } else if self.statements.is_empty() {
            self.findings.push(Finding::new(Code::RevocationMissing, pointer));
        }
        StepOutcome::NotChecked
    }
}
