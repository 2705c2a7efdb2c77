//! Timestamps: those over a signature's value, and those over a whole document.

use super::{Scene, Steps, algorithm_name, passed_if, push_check};
use crate::document::verify::{
    JudgedAt, SignatureKind, SignatureReport, SignatureStep, SignatureVerdict, carrier::Carrier,
};
use dengji_base::{
    finding::{Code, Finding, Severity},
    time::Instant,
};
use dengji_crypto::crypto::{
    StepOutcome,
    cms::{SignedData, Signer, SignerCheck},
    path::{CertificateSummary, PathReport, Purpose},
    timestamp::Token,
};

/// So many timestamps of one signature are looked at.
const MAX_TOKENS: usize = 16;

/// A timestamp that is sound: its time, whether its authority is trusted, and where what it covers ends.
#[derive(Clone, Copy)]
pub(super) struct Stamp {
    pub(super) at: Instant,
    pub(super) is_trusted: bool,
    pub(super) end: usize,
}

/// Whether the authority is trusted, and its key stayed in good hands.
fn is_believed(path: &PathReport) -> bool {
    path.outcome() == StepOutcome::Passed && path.keeps_stamps()
}

impl Scene<'_> {
    /// Whether a token's authority is trusted at the token's time.
    fn stamp_path(&self, token: &Token, signer: &SignerCheck) -> Option<PathReport> {
        let found = self.found(token.certificates());
        let certificate = signer.certificate.as_ref()?;
        let at = match self.verifier.policy.judged_at {
            JudgedAt::At { instant } => instant,
            _ => token.at(),
        };
        Some(self.path(certificate, &found, at, Purpose::Timestamping, &self.revocation))
    }

    /// What the policy does not accept of a token.
    fn weakness(&self, token: &Token, signer: &SignerCheck) -> Vec<Finding> {
        self.verifier.accepted().rejected_of_stamp(token, signer.certificate.as_ref())
    }

    /// The timestamp over a whole document, where it is sound.
    pub(super) fn document_stamp(&self, carrier: &Carrier, token: &Token) -> Option<Stamp> {
        let pieces = self.pieces(carrier)?;
        let check = token.check(&pieces, &self.others(token.certificates()));
        if !check.is_sound() {
            return None;
        }
        let signer = check.signer.as_ref()?;
        let path = self.stamp_path(token, signer)?;
        let is_trusted = is_believed(&path) && self.weakness(token, signer).is_empty();
        Some(Stamp { at: token.at(), is_trusted, end: carrier.end() })
    }

    /// The timestamps among the unsigned attributes; whether one is sound.
    pub(super) fn signature_stamps(
        &self,
        message: &SignedData,
        report: &mut SignatureReport,
        steps: &mut Steps,
    ) -> bool {
        let Some(signer) = message.signers().first() else { return false };
        let tokens = signer.signature_timestamps();
        if tokens.is_empty() {
            return false;
        }
        let mut findings = Vec::new();
        let mut is_sound = false;
        let mut is_failed = false;
        if tokens.len() > MAX_TOKENS {
            // What is not looked at might be wrong.
            findings.push(Finding::new(Code::SignatureTimestampsCut, "").with("limit", MAX_TOKENS));
            is_failed = true;
        }
        for bytes in tokens.into_iter().take(MAX_TOKENS) {
            let token = match Token::parse(bytes) {
                Ok(token) => token,
                Err(failure) => {
                    findings.push(failure.finding);
                    is_failed = true;
                    continue;
                }
            };
            let check = token.check(&[signer.signature()], &self.others(token.certificates()));
            findings.extend(check.findings.clone());
            findings.extend(check.signer.iter().flat_map(|signer| signer.findings.clone()));
            if !check.is_sound() {
                is_failed = true;
                continue;
            }
            is_sound = true;
            if let Some(path) = check.signer.as_ref().and_then(|signer| self.stamp_path(&token, signer)) {
                let weakness = check.signer.as_ref().map(|signer| self.weakness(&token, signer)).unwrap_or_default();
                if is_believed(&path) && weakness.is_empty() {
                    report.proven_at = Some(report.proven_at.map_or(token.at(), |proven| proven.min(token.at())));
                } else {
                    // What speaks against the authority must not give the claimed time its place back in silence.
                    is_failed |= path.revocation() == StepOutcome::Failed || path.is_revoked_later();
                    findings.extend(weakness.into_iter().map(|finding| finding.severity(Severity::Warning)));
                    findings.extend(path.findings().cloned().map(|finding| finding.severity(Severity::Warning)));
                }
            }
        }
        for finding in &mut findings {
            finding.pointer.clear();
        }
        findings.dedup();
        steps.push(SignatureStep::Timestamp, passed_if(!is_failed), findings, SignatureVerdict::Indeterminate);
        is_sound
    }

    /// Judges a timestamp over a whole document.
    pub(super) fn judge_timestamp(
        &self,
        carrier: &Carrier,
        token: &Token,
        report: &mut SignatureReport,
        steps: &mut Steps,
    ) {
        report.kind = SignatureKind::DocumentTimestamp;
        report.claimed_at = Some(token.at());
        let Some(pieces) = self.judged_pieces(carrier, steps) else { return };
        let check = token.check(&pieces, &self.others(token.certificates()));
        let Some(signer) = &check.signer else {
            steps.push(SignatureStep::Format, StepOutcome::Failed, check.findings, SignatureVerdict::Invalid);
            return;
        };
        report.signer = signer.certificate.as_ref().map(CertificateSummary::from);
        let method = token.message().signers().first().and_then(Signer::method);
        report.algorithm = algorithm_name(method, signer.certificate.as_ref());
        let mut signer = signer.clone();
        signer.findings.extend(check.findings);
        if check.imprint != StepOutcome::Passed || signer.digest == StepOutcome::Passed {
            signer.digest = check.imprint;
        }
        push_check(&signer, token.message().signers().len(), report, steps);
        self.algorithms(signer.certificate.as_ref(), token.digest_algorithm().as_slice(), steps);
        let found = self.found(token.certificates());
        self.certificate(signer.certificate.as_ref(), &found, Purpose::Timestamping, &self.revocation, report, steps);
    }
}
