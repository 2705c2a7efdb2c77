//! Revocation: OCSP (RFC 6960) and CRLs (RFC 5280, 5), as bytes that the host carries, judged against an instant.

mod crl;
mod ocsp;

pub use crl::Crl;
pub use ocsp::{OcspResponse, ocsp_request};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Certificate, StepOutcome};
use crate::{
    finding::{Code, Finding},
    time::Instant,
};

/// How many responses and lists are read, each.
const MAX_ITEMS: usize = 1_000;

/// How many statements about one certificate are looked into; each may cost a verification.
const MAX_STATEMENTS: usize = 32;

choice! {
    /// Why a certificate was revoked (RFC 5280, 5.3.1).
    pub enum RevocationReason {
        /// None was given.
        Unspecified,
        /// The key is in other hands.
        KeyCompromise,
        /// The issuer's key is in other hands.
        CaCompromise,
        /// The subject's name or other data changed.
        AffiliationChanged,
        /// There is a newer certificate.
        Superseded,
        /// It is no longer needed.
        CessationOfOperation,
        /// On hold, perhaps to return.
        CertificateHold,
        /// What it allowed was withdrawn.
        PrivilegeWithdrawn,
    }
}

impl RevocationReason {
    /// The reason of the number; unknown ones are unspecified.
    fn from_number(number: u32) -> Self {
        match number {
            1 => Self::KeyCompromise,
            2 | 10 => Self::CaCompromise,
            3 => Self::AffiliationChanged,
            4 => Self::Superseded,
            5 => Self::CessationOfOperation,
            6 => Self::CertificateHold,
            9 => Self::PrivilegeWithdrawn,
            _ => Self::Unspecified,
        }
    }

    /// The name of RFC 5280.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unspecified => "unspecified",
            Self::KeyCompromise => "keyCompromise",
            Self::CaCompromise => "cACompromise",
            Self::AffiliationChanged => "affiliationChanged",
            Self::Superseded => "superseded",
            Self::CessationOfOperation => "cessationOfOperation",
            Self::CertificateHold => "certificateHold",
            Self::PrivilegeWithdrawn => "privilegeWithdrawn",
        }
    }
}

/// What a response or list says of one certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Good,
    Revoked { at: Instant, reason: RevocationReason },
    Unknown,
}

/// A statement about one certificate, with the time for which it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Statement {
    pub(crate) status: Status,
    pub(crate) this_update: Instant,
    pub(crate) next_update: Option<Instant>,
}

/// What there is to know about revocation: responses and lists, from the document or from the host.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RevocationData {
    responses: Vec<OcspResponse>,
    lists: Vec<Crl>,
    findings: Vec<Finding>,
}

impl RevocationData {
    /// Reads OCSP responses and CRLs, DER each. What cannot be read is a finding, and takes nothing away from the rest:
    /// `revocation.ocsp_form`, `revocation.ocsp_status` and `revocation.crl_form`, at `/ocspResponses/N` and `/crls/N`.
    pub fn parse<T: AsRef<[u8]>>(ocsp_responses: &[T], crls: &[T]) -> Self {
        let mut data = Self::default();
        for (index, bytes) in ocsp_responses.iter().enumerate().take(MAX_ITEMS) {
            match OcspResponse::parse(bytes.as_ref()) {
                Ok(response) => data.responses.push(response),
                Err(failure) => data.note(failure.finding, format!("/ocspResponses/{index}")),
            }
        }
        for (index, bytes) in crls.iter().enumerate().take(MAX_ITEMS) {
            match Crl::parse(bytes.as_ref()) {
                Ok(list) => data.lists.push(list),
                Err(failure) => data.note(failure.finding, format!("/crls/{index}")),
            }
        }
        data
    }

    fn note(&mut self, mut finding: Finding, pointer: String) {
        finding.pointer = pointer;
        self.findings.push(finding);
    }

    /// What could not be read.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Whether the certificate was revoked at the instant, as its issuer says. `others` may hold the certificate of a
    /// delegated responder.
    ///
    /// Passed: not revoked then. It does not matter how old a statement is that was made after the instant; one made
    /// before must not have been overtaken by its next update. Failed: revoked at or before the instant. Revoked
    /// only afterwards is passed, with the warning `revocation.revoked_later`. Not checked: nothing usable.
    pub(crate) fn check(
        &self,
        certificate: &Certificate,
        issuer: &Certificate,
        others: &[Certificate],
        at: Instant,
        pointer: &str,
    ) -> (StepOutcome, Vec<Finding>) {
        let Ok(issuer_key) = issuer.key() else { return (StepOutcome::NotChecked, Vec::new()) };
        let mut findings = Vec::new();
        let mut statements = Vec::new();
        let about = self.responses.iter().filter(|response| response.is_about(certificate, issuer));
        for response in about.take(MAX_STATEMENTS) {
            if response.is_authentic(issuer, &issuer_key, others) {
                statements.extend(response.statements(certificate, issuer));
            } else {
                findings.push(Finding::new(Code::RevocationUnauthorised, pointer));
            }
        }
        let about = self.lists.iter().filter(|list| list.is_about(certificate));
        for list in about.take(MAX_STATEMENTS) {
            if list.is_authentic(issuer, &issuer_key) {
                statements.push(list.statement(certificate));
            } else {
                findings.push(Finding::new(Code::RevocationUnauthorised, pointer));
            }
        }
        let outcome = judge(&statements, certificate, at, pointer, &mut findings);
        findings.dedup();
        (outcome, findings)
    }
}

fn judge(
    statements: &[Statement],
    certificate: &Certificate,
    at: Instant,
    pointer: &str,
    findings: &mut Vec<Finding>,
) -> StepOutcome {
    let revoked = |code, since: Instant, reason: RevocationReason| {
        Finding::new(code, pointer).with("at", since).with("reason", reason.name())
    };
    let first = statements.iter().filter_map(|statement| match statement.status {
        Status::Revoked { at, reason } => Some((at, reason)),
        _ => None,
    });
    match first.min_by_key(|(since, _)| *since) {
        Some((since, reason)) if since <= at => {
            findings.push(revoked(Code::RevocationRevoked, since, reason));
            return StepOutcome::Failed;
        }
        Some((since, reason)) => {
            findings.push(revoked(Code::RevocationRevokedLater, since, reason));
            return StepOutcome::Passed;
        }
        None => {}
    }
    let good: Vec<&Statement> = statements.iter().filter(|statement| statement.status == Status::Good).collect();
    let usable = |statement: &&Statement| {
        if statement.this_update >= at {
            // Once a certificate has expired, its issuer need no longer list it.
            statement.this_update <= certificate.not_after()
        } else {
            statement.next_update.is_some_and(|next| at <= next)
        }
    };
    if good.iter().any(usable) {
        return StepOutcome::Passed;
    }
    findings.push(match good.iter().map(|statement| statement.this_update).max() {
        Some(newest) => Finding::new(Code::RevocationStale, pointer).with("thisUpdate", newest),
        None if statements.is_empty() => Finding::new(Code::RevocationMissing, pointer),
        None => Finding::new(Code::RevocationUnknown, pointer),
    });
    StepOutcome::NotChecked
}
