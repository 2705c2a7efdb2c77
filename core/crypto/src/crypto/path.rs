//! Certification paths: building them, and judging each step (RFC 5280, 6; GB/T 20518).

mod build;
pub(super) mod constraints;
mod policy;
mod purpose;

pub use purpose::SIGNING_PURPOSES;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Certificate, RevocationData, StepOutcome,
    revocation::{Around, RevocationReason},
};
use dengji_base::{
    finding::{Code, Finding, Severity},
    time::Instant,
};

choice! {
    /// For what the last certificate of a path is used.
    pub enum Purpose {
        /// Signing documents and seals: digitalSignature or nonRepudiation, and one of [`SIGNING_PURPOSES`] where
        /// extended key usages are named.
        Signing,
        /// Signing timestamps: id-kp-timeStamping, critical and alone.
        Timestamping,
        /// Answering for a CA about revocation: id-kp-OCSPSigning.
        OcspSigning,
    }
}

choice! {
    /// What is checked of each certificate.
    pub enum PathStepKind {
        /// That the path ends in a certificate that is trusted.
        Trust,
        /// The signature of the issuer.
        Signature,
        /// The time of validity.
        Validity,
        /// That issuers are CAs, and not more of them below each other than allowed.
        BasicConstraints,
        /// That the key may be used so.
        KeyUsage,
        /// The names that the CAs above are bound to.
        NameConstraints,
        /// That every critical extension, and every one that limits its use, is understood and kept to; habits that
        /// the standards do not allow are told here.
        Extensions,
        /// That it was not revoked.
        Revocation,
    }
}

record! {
    /// One step.
    pub struct PathStep {
        /// The certificate, as its place in the path: 0 is the one that is judged.
        pub certificate: u32,
        /// What was checked.
        pub kind: PathStepKind,
        /// What came of it.
        pub outcome: StepOutcome,
        /// Reasons and remarks, at `/certificates/N`.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub findings: Vec<Finding>,
    }
}

record! {
    /// What a certificate says of itself. Subjects may be people; whoever shows this to others has to mind that.
    pub struct CertificateSummary {
        /// The subject's name, for people.
        pub subject: String,
        /// The issuer's name, for people.
        pub issuer: String,
        /// The serial number, lower-case hexadecimal.
        pub serial: String,
        /// The first instant of its validity.
        pub not_before: Instant,
        /// The last second of its validity.
        pub not_after: Instant,
        /// SHA-256 of the certificate, lower-case hexadecimal.
        pub fingerprint: String,
    }
}

impl From<&Certificate> for CertificateSummary {
    fn from(certificate: &Certificate) -> Self {
        Self {
            subject: certificate.subject().text(),
            issuer: certificate.issuer().text(),
            serial: certificate.serial_hex(),
            not_before: certificate.not_before(),
            not_after: certificate.not_after(),
            fingerprint: certificate.fingerprint(),
        }
    }
}

record! {
    /// A path and what came of judging it.
    pub struct PathReport {
        /// The instant for which it was judged.
        pub at: Instant,
        /// The path, from the certificate that is judged to the one that is trusted, or as far as it could be built.
        pub certificates: Vec<CertificateSummary>,
        /// The steps, certificate by certificate.
        pub steps: Vec<PathStep>,
    }
}

impl PathReport {
    /// Failed when a step failed; not checked when the path leads to no trusted certificate because none was given;
    /// otherwise passed, whatever is known of revocation, for which see [`Self::revocation`].
    pub fn outcome(&self) -> StepOutcome {
        let mut others = self.steps.iter().filter(|step| step.kind != PathStepKind::Revocation);
        if self.steps.iter().any(|step| step.outcome == StepOutcome::Failed) {
            StepOutcome::Failed
        } else if others.any(|step| step.outcome == StepOutcome::NotChecked) {
            StepOutcome::NotChecked
        } else {
            StepOutcome::Passed
        }
    }

    /// Whether what failed is settled, whomever the host may come to trust, and whenever it was signed: what the
    /// certificates themselves forbid, of the one that is judged always, of those above it once they lead to one that
    /// is trusted, since whoever trusted one of them would not ask for those above; that one was revoked; and that so
    /// many certificates were put in the way that the search ended.
    pub fn is_settled(&self) -> bool {
        let is_trusted = self.of(PathStepKind::Trust) == StepOutcome::Passed;
        let ended = self.findings().any(|finding| finding.code == Code::CertificateSearchEnded);
        ended
            || self.steps.iter().any(|step| {
                step.outcome == StepOutcome::Failed
                    && match step.kind {
                        PathStepKind::Revocation => true,
                        PathStepKind::Signature
                        | PathStepKind::BasicConstraints
                        | PathStepKind::KeyUsage
                        | PathStepKind::NameConstraints => is_trusted || step.certificate == 0,
                        PathStepKind::Trust | PathStepKind::Validity | PathStepKind::Extensions => false,
                    }
            })
    }

    /// Whether a certificate of the path was revoked after the instant, so that only somebody else can say that it was
    /// used before: whoever has its key now can claim any earlier time.
    pub fn is_revoked_later(&self) -> bool {
        self.findings().any(|finding| finding.code == Code::RevocationRevokedLater)
    }

    /// Of a path that was revoked later: whether what was stamped before may still be believed. It may where every
    /// reason says that the key stayed in good hands (RFC 3161, 4).
    #[doc(hidden)]
    pub fn keeps_stamps(&self) -> bool {
        let good = [
            RevocationReason::AffiliationChanged,
            RevocationReason::Superseded,
            RevocationReason::CessationOfOperation,
        ];
        let mut later = self.findings().filter(|finding| finding.code == Code::RevocationRevokedLater);
        later.all(|finding| good.iter().any(|reason| finding.param("reason") == Some(reason.name())))
    }

    /// What came of revocation over the whole path: not checked as soon as one certificate was not.
    pub fn revocation(&self) -> StepOutcome {
        self.of(PathStepKind::Revocation)
    }

    /// What came of one kind of step over the whole path: the worst.
    pub fn of(&self, kind: PathStepKind) -> StepOutcome {
        let outcomes = || self.steps.iter().filter(|step| step.kind == kind).map(|step| step.outcome);
        if outcomes().any(|outcome| outcome == StepOutcome::Failed) {
            StepOutcome::Failed
        } else if outcomes().any(|outcome| outcome == StepOutcome::NotChecked) {
            StepOutcome::NotChecked
        } else {
            StepOutcome::Passed
        }
    }

    /// All findings, in the order of the steps.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.steps.iter().flat_map(|step| &step.findings)
    }
}

/// A question about a certificate.
#[derive(Clone, Copy, Debug)]
pub struct PathRequest<'a> {
    /// The certificate that is judged.
    pub certificate: &'a Certificate,
    /// Certificates that the host knows, which may lie between it and a trusted one; nothing is believed of them.
    pub others: &'a [Certificate],
    /// Certificates that came with what is judged: as those, but a stranger may have put any number there, so they are
    /// tried after the host's.
    pub found: &'a [Certificate],
    /// The certificates that the host trusts. What they say of their own use is kept to: a root that may not sign
    /// certificates has signed none.
    pub anchors: &'a [Certificate],
    /// The instant for which it is judged: of signing, if that is known, or now.
    pub at: Instant,
    /// For what it was used.
    pub purpose: Purpose,
    /// What is known of revocation.
    pub revocation: &'a RevocationData,
}

/// Builds a path to a trusted certificate and judges it.
///
/// Where there are several, the first that passes is reported, otherwise the first that a standard forbids, otherwise
/// the first; those through the host's certificates alone come before all others. The search gives up after a fixed
/// number of signatures, whatever is put before it: that is `certificate.search_ended`, and since nobody needs so many
/// certificates of one name, the path has failed for good ([`PathReport::is_settled`]), lest a crowd hide what was
/// wrong. Codes: `certificate.*` and `revocation.*`.
pub fn validate(request: &PathRequest<'_>) -> PathReport {
    validate_for(request, &SIGNING_PURPOSES)
}

/// As [`validate`], with other extended key usages, dotted, for [`Purpose::Signing`] in place of
/// [`SIGNING_PURPOSES`].
pub fn validate_for<T: AsRef<str>>(request: &PathRequest<'_>, signing_purposes: &[T]) -> PathReport {
    best(request, signing_purposes).1
}

/// The certificates of the path that [`validate`] reports: what a document needs to hold so that it can be verified
/// later without looking for them.
pub fn chain(request: &PathRequest<'_>) -> Vec<Certificate> {
    best(request, &SIGNING_PURPOSES).0.certificates.into_iter().cloned().collect()
}

fn best<'a, T: AsRef<str>>(request: &PathRequest<'a>, accepted: &[T]) -> (build::Path<'a>, PathReport) {
    let mut kept: Option<(build::Path<'a>, PathReport)> = None;
    let mut has_ended = false;
    let searches = if request.found.is_empty() { 1 } else { 2 };
    for found in [&[][..], request.found].into_iter().take(searches) {
        let paths = build::paths(request, found);
        has_ended |= paths.has_ended;
        for path in paths.found {
            let report = judge(request, &path, accepted);
            if report.outcome() == StepOutcome::Passed {
                return (path, report);
            }
            let rank = |path: &build::Path<'_>, report: &PathReport| {
                // Of those that lead nowhere the longest says most.
                (path.trusted, report.is_settled(), if path.trusted { 0 } else { path.certificates.len() })
            };
            if kept.as_ref().is_none_or(|(other, said)| rank(other, said) < rank(&path, &report)) {
                kept = Some((path, report));
            }
        }
    }
    // There is always a path, if only of the certificate alone.
    let (path, mut report) = kept.unwrap_or_else(|| {
        let alone = build::Path::of(request.certificate);
        let report = judge(request, &alone, accepted);
        (alone, report)
    });
    // Without anyone to trust there was nothing to look for.
    if has_ended && !request.anchors.is_empty() {
        for step in report.steps.iter_mut().filter(|step| step.kind == PathStepKind::Trust) {
            step.outcome = StepOutcome::Failed;
            let pointer = format!("/certificates/{}", step.certificate);
            step.findings.insert(0, Finding::new(Code::CertificateSearchEnded, pointer));
        }
    }
    (path, report)
}

fn judge<T: AsRef<str>>(request: &PathRequest<'_>, path: &build::Path<'_>, accepted: &[T]) -> PathReport {
    let mut steps = Vec::new();
    let excluded = purpose::excluded(&path.certificates, request.purpose, accepted);
    let last = path.certificates.len().saturating_sub(1);
    for (index, certificate) in path.certificates.iter().enumerate() {
        let pointer = format!("/certificates/{index}");
        let issuer = path.certificates.get(index + 1);
        let is_anchor = path.trusted && index == last;
        let mut step = |kind, outcome, findings: Vec<Finding>| {
            let certificate = u32::try_from(index).unwrap_or(u32::MAX);
            steps.push(PathStep { certificate, kind, outcome, findings });
        };
        if index == last {
            let (outcome, findings) = trust(request, path, certificate, &pointer);
            step(PathStepKind::Trust, outcome, findings);
        }
        // The signature of what is trusted says nothing; above the last of an unfinished path nobody is known.
        if let Some(issuer) = issuer {
            let (outcome, findings) = signature(certificate, issuer, &pointer);
            step(PathStepKind::Signature, outcome, findings);
        }
        let (outcome, findings) = validity(certificate, request.at, &pointer);
        step(PathStepKind::Validity, outcome, findings);
        if index > 0 {
            let below = path.certificates.get(1..index).unwrap_or_default();
            let deep = below.iter().filter(|certificate| !certificate.is_self_issued()).count();
            let (outcome, findings) = basic_constraints(certificate, deep, is_anchor, &pointer);
            step(PathStepKind::BasicConstraints, outcome, findings);
            let below = path.certificates.get(..index).unwrap_or_default();
            let (outcome, findings) = constraints::check(certificate, below, &pointer);
            step(PathStepKind::NameConstraints, outcome, findings);
        }
        let mut findings = key_usage(certificate, (index == 0).then_some(request.purpose), &pointer);
        if excluded == Some(index) {
            findings.push(purpose::finding(certificate, &pointer));
        }
        let (outcome, findings) = judged(findings);
        step(PathStepKind::KeyUsage, outcome, findings);
        let mut findings = extensions(certificate, &pointer);
        if index == 0 && path.trusted && !policy::is_met(&path.certificates) {
            findings.push(Finding::new(Code::CertificatePolicyMissing, &pointer));
        }
        let (outcome, findings) = judged(findings);
        step(PathStepKind::Extensions, outcome, findings);
        if !is_anchor {
            let above = path.certificates.get(index + 1..).unwrap_or_default();
            let around = Around { above, others: request.others, found: request.found };
            let (outcome, findings) = request.revocation.check(certificate, around, request.at, &pointer);
            // A responder whom its CA frees from the question (RFC 6960, 4.2.2.2.1) leaves none open.
            let is_free = certificate.known().no_revocation_check && certificate.is_ocsp_signing();
            if !(is_free && outcome == StepOutcome::NotChecked) {
                step(PathStepKind::Revocation, outcome, findings);
            }
        }
    }
    PathReport {
        at: request.at,
        certificates: path.certificates.iter().map(|certificate| CertificateSummary::from(*certificate)).collect(),
        steps,
    }
}

type Judged = (StepOutcome, Vec<Finding>);

/// Passed without findings that are errors.
fn judged(findings: Vec<Finding>) -> Judged {
    let failed = findings.iter().any(|finding| finding.severity == Severity::Error);
    (if failed { StepOutcome::Failed } else { StepOutcome::Passed }, findings)
}

fn trust(request: &PathRequest<'_>, path: &build::Path<'_>, last: &Certificate, pointer: &str) -> Judged {
    if path.trusted {
        return (StepOutcome::Passed, Vec::new());
    }
    if let Err(identifier) = last.method() {
        let finding = Finding::new(Code::CryptoAlgorithmUnknown, pointer).with("algorithm", identifier);
        return (StepOutcome::NotChecked, vec![finding]);
    }
    let mut known = request.anchors.iter().chain(request.others).chain(request.found);
    let code = if known.any(|other| other != last && other.subject().matches(last.issuer())) {
        Code::CertificateSignatureWrong
    } else if last.is_self_issued() {
        Code::CertificateUntrusted
    } else {
        Code::CertificateIssuerMissing
    };
    let finding = Finding::new(code, pointer);
    // Without anyone to trust the question was not asked.
    if request.anchors.is_empty() {
        return (StepOutcome::NotChecked, vec![finding.severity(Severity::Warning)]);
    }
    (StepOutcome::Failed, vec![finding])
}

fn signature(certificate: &Certificate, issuer: &Certificate, pointer: &str) -> Judged {
    let method = match certificate.method() {
        Ok(method) => method,
        Err(identifier) => {
            let finding = Finding::new(Code::CryptoAlgorithmUnknown, pointer).with("algorithm", identifier);
            return (StepOutcome::NotChecked, vec![finding]);
        }
    };
    match issuer.key() {
        Ok(key) if certificate.is_signed_by(&key) => {
            let mut findings = key.weaknesses(method, pointer);
            findings.extend(certificate.signature_deviations(&key, pointer));
            (StepOutcome::Passed, findings)
        }
        Ok(_) => (StepOutcome::Failed, vec![Finding::new(Code::CertificateSignatureWrong, pointer)]),
        Err(mut failure) => {
            pointer.clone_into(&mut failure.finding.pointer);
            (StepOutcome::NotChecked, vec![failure.finding])
        }
    }
}

fn validity(certificate: &Certificate, at: Instant, pointer: &str) -> Judged {
    let code = if at < certificate.not_before() { Code::CertificateNotYetValid } else { Code::CertificateExpired };
    if certificate.is_valid_at(at) {
        return (StepOutcome::Passed, Vec::new());
    }
    let finding = Finding::new(code, pointer)
        .with("from", certificate.not_before())
        .with("until", certificate.not_after())
        .with("at", at);
    (StepOutcome::Failed, vec![finding])
}

fn basic_constraints(certificate: &Certificate, below: usize, is_anchor: bool, pointer: &str) -> Judged {
    let mut findings = Vec::new();
    match certificate.basic_constraints() {
        Some(constraints) if constraints.ca => {
            if let Some(limit) = constraints.path_length
                && below > usize::try_from(limit).unwrap_or(usize::MAX)
            {
                findings.push(Finding::new(Code::CertificatePathTooLong, pointer).with("limit", limit));
            }
        }
        // Old roots are of the first version, which knew no extensions; the host's trust stands for them.
        None if is_anchor && !certificate.has_extensions() => {}
        _ => findings.push(Finding::new(Code::CertificateNotCa, pointer)),
    }
    judged(findings)
}

fn key_usage(certificate: &Certificate, purpose: Option<Purpose>, pointer: &str) -> Vec<Finding> {
    let usage = certificate.key_usage();
    let mut findings = Vec::new();
    let Some(purpose) = purpose else {
        if usage.is_some_and(|usage| !usage.key_cert_sign()) {
            findings.push(Finding::new(Code::CertificateNoCertSign, pointer));
        }
        return findings;
    };
    if usage.is_some_and(|usage| !usage.digital_signature() && !usage.non_repudiation()) {
        findings.push(Finding::new(Code::CertificateNoSigning, pointer));
    }
    match purpose {
        Purpose::Timestamping if !certificate.is_timestamping() => {
            findings.push(Finding::new(Code::CertificateNoTimestamping, pointer));
        }
        Purpose::OcspSigning if !certificate.is_ocsp_signing() => {
            findings.push(Finding::new(Code::CertificateNoOcspSigning, pointer));
        }
        Purpose::Signing | Purpose::Timestamping | Purpose::OcspSigning => {}
    }
    findings
}

fn extensions(certificate: &Certificate, pointer: &str) -> Vec<Finding> {
    let known = certificate.known();
    let named = |code| move |kind| Finding::new(code, pointer).with("extension", kind);
    let unknown = known.unknown_critical.iter().map(named(Code::CertificateExtensionUnknown));
    let unreadable = known.unreadable.iter().map(named(Code::CertificateExtensionUnreadable));
    let mut findings: Vec<_> = unknown.chain(unreadable).collect();
    if known.policies.critical {
        findings.push(Finding::new(Code::CertificatePoliciesCritical, pointer));
    }
    findings.extend(certificate.deviations(pointer));
    findings
}
