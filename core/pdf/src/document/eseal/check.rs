//! Verifies seals and seal signatures: step by step, in the order of GM/T 0031-2014 (6.1.2 and 6.2.3) with the match
//! against the seal's list that GB/T 38540-2020 (7.3) adds.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    ElectronicSeal, SealEdition, SealSignature, SealedData, TimeSource,
    certificate::{DigestMatch, matches_digest},
    seal::{Listed, Signed},
};
use dengji_base::{
    finding::{Code, Finding, Severity},
    time::Instant,
};
use dengji_crypto::crypto::{
    AcceptedAlgorithms, Certificate, DigestAlgorithm, KeyKind, RevocationData, SignatureMethod, StepOutcome,
    SubjectKey,
    asn1::Algorithm,
    cms::SignerCheck,
    oid::{self, Oid},
    path::{PathReport, PathRequest, PathStep, PathStepKind, Purpose, SIGNING_PURPOSES, validate_for},
    timestamp::{Token, TokenCheck},
};

choice! {
    /// What all steps together say.
    pub enum SealVerdict {
        /// Every step passed; of revocation, none failed, unless more is required.
        Valid,
        /// A step failed, and not for want of trust alone.
        Invalid,
        /// Nothing is proven wrong, but not all could be looked at, the chain leads to nobody who is trusted, or a
        /// timestamp is unsound.
        Indeterminate,
    }
}

choice! {
    /// A step of verifying a seal or a seal signature.
    pub enum SealStep {
        /// The format of the whole (6.1.2 a, 6.2.3 a).
        Format,
        /// The value of the signature of whoever sealed (6.2.3 b).
        SignatureValue,
        /// The timestamp over that value, where there is one.
        SignatureTimestamp,
        /// The signer's certificate is in the seal's list (GB/T 38540-2020, 7.3; applied to seals of 2014 too).
        SignerListed,
        /// The signer's certificate leads to a trusted one (6.2.3 c).
        SignerChain,
        /// The signer's key may be used for signing (6.2.3 c).
        SignerKeyUsage,
        /// The signer's certificate was valid when it was sealed (6.2.3 d).
        SignerValidity,
        /// The signer's certificate was not revoked when it was sealed (6.2.3 d).
        SignerRevocation,
        /// The time of sealing is known (6.2.3 d).
        SigningTime,
        /// What was sealed is what lies before us (6.2.3 e).
        DocumentDigest,
        /// The value of the maker's signature over the seal (6.1.2 b).
        MakerSignature,
        /// The maker's certificate leads to a trusted maker's (6.1.2 c).
        MakerChain,
        /// The maker's key may be used for signing (6.1.2 c).
        MakerKeyUsage,
        /// The maker's certificate is valid (6.1.2 c).
        MakerValidity,
        /// The maker's certificate is not revoked (6.1.2 c).
        MakerRevocation,
        /// The seal is within its time (6.1.2 d); of a signature: was so when it was sealed (6.2.3 f).
        SealValidity,
        /// The timestamp of the seal, where there is one (2025).
        SealTimestamp,
    }
}

record! {
    /// One step and what came of it.
    pub struct SealCheck {
        /// The step.
        pub step: SealStep,
        /// What came of it.
        pub result: StepOutcome,
        /// Why it failed or was not looked at, and what else deserves a look. The pointers go into
        /// [`SealFile`](super::SealFile) or [`SealSignatureFile`](super::SealSignatureFile).
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub findings: Vec<Finding>,
    }
}

record! {
    /// What verifying a seal or a seal signature came to.
    pub struct SealVerification {
        /// What all steps together say.
        pub verdict: SealVerdict,
        /// The instant by which validity was judged: the one given, or that of the sealing.
        pub judged_at: Instant,
        /// The steps in order. The standards stop at the first that fails, so that one is the reason; here only a wrong
        /// signature ends it, since nothing that it covers can be believed then.
        pub checks: Vec<SealCheck>,
        /// Habits of real seals that were tolerated, of the seal and of the signature.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub deviations: Vec<Finding>,
    }
}

impl SealVerification {
    /// What came of a step; none where it does not belong to this seal or signature.
    pub fn result(&self, step: SealStep) -> Option<StepOutcome> {
        self.checks.iter().find(|check| check.step == step).map(|check| check.result)
    }
}

/// What is believed, for verifying.
#[derive(Clone, Copy, Debug, Default)]
pub struct SealTrust<'a> {
    /// The certificates on which trust in those who seal and in timestamps rests. Without any, their chains are not
    /// checked.
    pub anchors: &'a [Certificate],
    /// The certificates on which trust in makers of seals (制章者) rests: their own, or those of CAs that certify
    /// makers alone. `anchors` say nothing of makers: else whoever has any certificate for signing could make a seal in
    /// anybody's name. Without any, no seal's maker is trusted (`eseal.makers_none`), and nothing is valid.
    pub makers: &'a [Certificate],
    /// Certificates between those and the seal's.
    pub others: &'a [Certificate],
    /// Certificates from around the seal, which a stranger may have put there; tried after `others`.
    pub found: &'a [Certificate],
    /// What is known of revocation.
    pub revocation: Option<&'a RevocationData>,
    /// Whether a certificate of which nothing is known about revocation leaves the matter open.
    pub require_revocation: bool,
    /// The extended key usages that allow signing, in place of [`SIGNING_PURPOSES`].
    pub signing_purposes: Option<&'a [String]>,
    /// The algorithms on which a timestamp may rest.
    pub accepted: AcceptedAlgorithms<'a>,
}

impl SealTrust<'_> {
    /// All certificates that a message without its signer's may lack.
    fn around(&self) -> Vec<Certificate> {
        self.others.iter().chain(self.found).cloned().collect()
    }

    fn validate(&self, request: &PathRequest<'_>) -> PathReport {
        match self.signing_purposes {
            Some(purposes) => validate_for(request, purposes),
            None => validate_for(request, &SIGNING_PURPOSES),
        }
    }
}

/// The result of a step with its findings.
type Outcome = (StepOutcome, Vec<Finding>);

pub(super) fn passed() -> Outcome {
    (StepOutcome::Passed, Vec::new())
}

pub(super) fn failed(finding: Finding) -> Outcome {
    (StepOutcome::Failed, vec![finding])
}

pub(super) fn not_checked(finding: Finding) -> Outcome {
    (StepOutcome::NotChecked, vec![finding])
}

/// The row of steps so far.
#[derive(Default)]
struct Steps {
    checks: Vec<SealCheck>,
    stopped: bool,
    /// Steps whose failure hangs on trust alone.
    of_trust: Vec<SealStep>,
    /// Whether nothing proves the time by which validity is judged.
    is_time_claimed: bool,
}

impl Steps {
    /// Takes a step, unless a signature before it is wrong.
    fn take(&mut self, step: SealStep, outcome: impl FnOnce() -> Outcome) {
        let (result, findings) = if self.stopped { (StepOutcome::NotChecked, Vec::new()) } else { outcome() };
        let value = matches!(step, SealStep::SignatureValue | SealStep::MakerSignature);
        self.stopped |= result == StepOutcome::Failed && value;
        self.checks.push(SealCheck { step, result, findings });
    }

    fn verdict(&self, trust: &SealTrust<'_>) -> SealVerdict {
        // A timestamp lies outside of what is signed: anybody can spoil it, and nothing else rests on a spoilt one.
        let timestamp = |step| matches!(step, SealStep::SignatureTimestamp | SealStep::SealTimestamp);
        let revocation = |step| matches!(step, SealStep::SignerRevocation | SealStep::MakerRevocation);
        let is_open = |check: &SealCheck| {
            check.result != StepOutcome::Passed && (trust.require_revocation || !revocation(check.step))
        };
        let is_backdated = self.checks.iter().any(|check| {
            check.result == StepOutcome::NotChecked
                && check.findings.iter().any(|finding| finding.code == Code::RevocationRevokedLater)
        });
        let is_settled = |step| !timestamp(step) && !self.of_trust.contains(&step);
        if self.checks.iter().any(|check| check.result == StepOutcome::Failed && is_settled(check.step)) {
            SealVerdict::Invalid
        } else if is_backdated || self.checks.iter().any(is_open) {
            SealVerdict::Indeterminate
        } else {
            SealVerdict::Valid
        }
    }

    fn finish(self, judged_at: Instant, deviations: Vec<Finding>, trust: &SealTrust<'_>) -> SealVerification {
        SealVerification { verdict: self.verdict(trust), judged_at, checks: self.checks, deviations }
    }
}

/// An identifier of SM2 with SM3 that an open implementation once had wrong, and seals in the field may have.
const SM2_SM3_MISSPELT: Oid = Oid::named("1.2.156.10197.501");

/// The methods that the algorithm may mean. Seals of 2014 may say no more than "RSA", with SHA-1 or SHA-256.
pub(super) fn methods(algorithm: Oid) -> Vec<SignatureMethod> {
    match algorithm {
        SM2_SM3_MISSPELT => vec![SignatureMethod::Sm2],
        oid::RSA => [DigestAlgorithm::Sha256, DigestAlgorithm::Sha1]
            .into_iter()
            .map(|digest| SignatureMethod::RsaPkcs1 { digest })
            .collect(),
        other => SignatureMethod::read(&Algorithm { oid: other, parameters: None }, None).into_iter().collect(),
    }
}

/// Of the methods that may be meant, the one by which the signature is this key's.
fn fitting(methods: &[SignatureMethod], signed: &Signed, key: &SubjectKey) -> Option<SignatureMethod> {
    methods.iter().copied().find(|method| key.verifies(*method, &signed.message, &signed.value))
}

/// The value of a signature; and who made it, once it is this key's.
fn value(signed: &Signed, at: &str, wrong: Code) -> Outcome {
    let Ok(certificate) = Certificate::parse(&signed.certificate) else {
        return failed(Finding::new(Code::EsealCertificateUnreadable, at));
    };
    let key = match certificate.key() {
        Ok(key) => key,
        Err(failure) => return not_checked(Finding { pointer: at.to_owned(), ..failure.finding }),
    };
    let methods = methods(signed.algorithm);
    if methods.is_empty() {
        let finding = Finding::new(Code::EsealAlgorithm, "/signatureAlgorithm");
        return not_checked(finding.with("algorithm", signed.algorithm));
    }
    match fitting(&methods, signed, &key) {
        Some(method) => (StepOutcome::Passed, key.weaknesses(method, "/signatureAlgorithm")),
        None => failed(Finding::new(wrong, "/signatureAlgorithm")),
    }
}

/// Whose certificate is judged, in which capacity, and which steps say so: chain, usage, validity, revocation.
struct Party<'a> {
    steps: [SealStep; 4],
    certificate: &'a [u8],
    pointer: &'a str,
    is_maker: bool,
}

impl<'a> Party<'a> {
    fn signer(certificate: &'a [u8], pointer: &'a str) -> Self {
        let steps =
            [SealStep::SignerChain, SealStep::SignerKeyUsage, SealStep::SignerValidity, SealStep::SignerRevocation];
        Self { steps, certificate, pointer, is_maker: false }
    }

    fn maker(certificate: &'a [u8], pointer: &'a str) -> Self {
        let steps = [SealStep::MakerChain, SealStep::MakerKeyUsage, SealStep::MakerValidity, SealStep::MakerRevocation];
        Self { steps, certificate, pointer, is_maker: true }
    }

    /// On whom trust rests in this capacity.
    fn anchors<'t>(&self, trust: &SealTrust<'t>) -> &'t [Certificate] {
        if self.is_maker { trust.makers } else { trust.anchors }
    }

    /// What is said of a chain that leads to nobody who is trusted in this capacity, beside or in place of what the
    /// path says.
    fn distrust(&self, trust: &SealTrust<'_>, said: Vec<Finding>) -> Vec<Finding> {
        match (self.is_maker, trust.makers) {
            (false, _) => said,
            (true, []) => vec![Finding::new(Code::EsealMakersNone, "")],
            (true, _) => std::iter::once(Finding::new(Code::EsealMakerUntrusted, "")).chain(said).collect(),
        }
    }
}

/// The four steps over a certificate, judged at `at`: of the path to a trusted one, the steps over usage, validity and
/// revocation of every certificate count for those, all others for the chain.
fn certificate_steps(steps: &mut Steps, party: &Party<'_>, at: Instant, trust: &SealTrust<'_>) {
    let Party { steps: whose, certificate: der, pointer, .. } = *party;
    let nothing = RevocationData::default();
    let report = Certificate::parse(der).map(|certificate| {
        trust.validate(&PathRequest {
            certificate: &certificate,
            others: trust.others,
            found: trust.found,
            anchors: party.anchors(trust),
            at,
            purpose: Purpose::Signing,
            revocation: trust.revocation.unwrap_or(&nothing),
        })
    });
    let of = |step: &PathStep, kind: SealStep| match step.kind {
        PathStepKind::KeyUsage => whose.get(1) == Some(&kind),
        PathStepKind::Validity => whose.get(2) == Some(&kind),
        PathStepKind::Revocation => whose.get(3) == Some(&kind),
        _ => whose.first() == Some(&kind),
    };
    let is_time_claimed = steps.is_time_claimed;
    for kind in whose {
        // Whom to trust the host says: that it trusts nobody here settles nothing, nor does what is said of
        // certificates above the first while they lead to nobody it trusts.
        if let Ok(report) = &report
            && report.of(PathStepKind::Trust) != StepOutcome::Passed
            && report
                .steps
                .iter()
                .filter(|step| of(step, kind) && step.outcome == StepOutcome::Failed)
                .all(|step| step.certificate > 0 || step.kind == PathStepKind::Trust)
            && !report.findings().any(|finding| finding.code == Code::CertificateSearchEnded)
        {
            steps.of_trust.push(kind);
        }
        steps.take(kind, || {
            let Ok(report) = &report else {
                return failed(Finding::new(Code::EsealCertificateUnreadable, pointer));
            };
            let own = || report.steps.iter().filter(|step| of(step, kind));
            let is_revocation = whose.get(3) == Some(&kind);
            let is_trusted = report.of(PathStepKind::Trust) == StepOutcome::Passed;
            let has = |outcome| own().any(|step| step.outcome == outcome);
            // Of whom the host trusts outright, nobody else is asked whether it was revoked.
            let is_unasked = own().next().is_none() && !(is_revocation && is_trusted);
            let outcome = if has(StepOutcome::Failed) {
                StepOutcome::Failed
            } else if has(StepOutcome::NotChecked)
                || is_unasked
                || (is_revocation && is_time_claimed && report.is_revoked_later())
            {
                StepOutcome::NotChecked
            } else {
                StepOutcome::Passed
            };
            // Which certificate of the path it is, only the path knows; here it belongs to whoever signed.
            let mut findings: Vec<Finding> = own().flat_map(|step| step.findings.clone()).collect();
            if whose.first() == Some(&kind) && !is_trusted {
                findings = party.distrust(trust, findings);
            }
            for finding in &mut findings {
                pointer.clone_into(&mut finding.pointer);
            }
            (outcome, findings)
        });
    }
}

impl ElectronicSeal {
    /// Verifies the seal at an instant, in the order of GM/T 0031-2014, 6.1.2. Needs no network.
    pub fn verify(&self, at: Instant, trust: &SealTrust<'_>) -> SealVerification {
        let mut steps = Steps::default();
        steps.take(SealStep::Format, || (StepOutcome::Passed, critical(&self.file.extensions, "/extensions")));
        self.steps(&mut steps, at, trust, "");
        steps.finish(at, self.file.deviations.clone(), trust)
    }

    fn steps(&self, steps: &mut Steps, at: Instant, trust: &SealTrust<'_>, prefix: &str) {
        let maker = format!("{prefix}/maker");
        steps.take(SealStep::MakerSignature, || self.maker_signature(prefix));
        certificate_steps(steps, &Party::maker(&self.made.certificate, &maker), at, trust);
        steps.take(SealStep::SealValidity, || self.validity(at, prefix));
        if let Some(token) = &self.made.timestamp {
            let pointer = format!("{prefix}/timestamped");
            steps.take(SealStep::SealTimestamp, || timestamp(token, &self.made.value, trust, &pointer).0);
        }
    }

    /// The value of the maker's signature.
    pub(super) fn maker_signature(&self, prefix: &str) -> Outcome {
        let (result, findings) = value(&self.made, "/maker", Code::EsealMakerSignatureWrong);
        let under = |finding: Finding| Finding { pointer: format!("{prefix}{}", finding.pointer), ..finding };
        (result, findings.into_iter().map(under).collect())
    }

    /// Whether the seal is within its time.
    pub(super) fn validity(&self, at: Instant, prefix: &str) -> Outcome {
        let file = &self.file;
        if file.valid_from <= at && at.unix_seconds() <= file.valid_until.unix_seconds() {
            return passed();
        }
        let finding = Finding::new(Code::EsealOutsideSeal, format!("{prefix}/validUntil")).with("at", at);
        failed(finding.with("from", file.valid_from).with("to", file.valid_until))
    }

    /// Whether a certificate is among those that may seal with it, and whether its digest has Z before it.
    pub(super) fn lists(&self, certificate: &[u8]) -> Option<DigestMatch> {
        let own = Certificate::parse(certificate).and_then(|it| it.key()).ok();
        let maker = Certificate::parse(&self.made.certificate).and_then(|it| it.key()).ok();
        let keys: Vec<&SubjectKey> = own.iter().chain(&maker).collect();
        self.listed.iter().find_map(|listed| match listed {
            Listed::Certificate(der) => (der == certificate).then_some(DigestMatch::Plain),
            Listed::Digest { algorithm, value } => matches_digest(certificate, &keys, algorithm, value),
        })
    }
}

impl SealSignature {
    /// Verifies the signature and the seal in it, in the order of GM/T 0031-2014, 6.2.3. `at` is the present instant:
    /// validity is judged by the time of sealing, which a sound timestamp proves and the signer otherwise claims. Where
    /// a certificate was revoked after the time that is only claimed, the matter stays open: whoever has its key can
    /// claim any earlier time.
    pub fn verify(&self, data: SealedData<'_>, at: Instant, trust: &SealTrust<'_>) -> SealVerification {
        self.verify_by(data, at, trust, None, &|proven, claimed| proven.or(claimed).unwrap_or(at))
    }

    /// The same, with a time at which it was there as something around it proves, and with the instant of which
    /// validity is judged chosen from what is proven and what is claimed.
    pub(in crate::document) fn verify_by(
        &self,
        data: SealedData<'_>,
        at: Instant,
        trust: &SealTrust<'_>,
        around: Option<Instant>,
        choose: &dyn Fn(Option<Instant>, Option<Instant>) -> Instant,
    ) -> SealVerification {
        let mut steps = Steps::default();
        let mut deviations: Vec<Finding> = self.file.deviations.clone();
        let of_seal = |it: &Finding| Finding { pointer: format!("/seal{}", it.pointer), ..it.clone() };
        deviations.extend(self.seal.file.deviations.iter().map(of_seal));
        steps.take(SealStep::Format, || {
            let mut findings = critical(&self.file.extensions, "/extensions");
            findings.extend(critical(&self.seal.file.extensions, "/seal/extensions"));
            (StepOutcome::Passed, findings)
        });
        steps.take(SealStep::SignatureValue, || value(&self.signed, "/signer", Code::EsealSignatureWrong));
        let mut proven = None;
        if let Some(token) = &self.signed.timestamp {
            steps.take(SealStep::SignatureTimestamp, || {
                let (outcome, time) = timestamp(token, &self.signed.value, trust, "/timestamped");
                proven = time;
                outcome
            });
        }
        let proven = proven.into_iter().chain(around).min();
        let judged_at = choose(proven, self.file.signed_at);
        steps.is_time_claimed = proven.is_none();
        let listed = self.seal.lists(&self.signed.certificate);
        if listed == Some(DigestMatch::WithZ) {
            deviations.push(Finding::new(Code::EsealCertificateDigestWithZ, "/seal/certificates"));
        }
        steps.take(SealStep::SignerListed, || {
            if listed.is_some() {
                return passed();
            }
            let finding = Finding::new(Code::EsealSignerNotListed, "/signer").related_to("/seal/certificates");
            failed(finding.assumed(self.file.edition == SealEdition::Gmt2014))
        });
        certificate_steps(&mut steps, &Party::signer(&self.signed.certificate, "/signer"), judged_at, trust);
        steps.take(SealStep::SigningTime, || self.time(proven.is_some(), at, trust));
        steps.take(SealStep::DocumentDigest, || {
            let (outcome, with_z) = self.digest(data);
            if with_z {
                deviations.push(Finding::new(Code::EsealDigestWithZ, "/dataDigest"));
            }
            outcome
        });
        self.seal.steps(&mut steps, judged_at, trust, "/seal");
        steps.finish(judged_at, deviations, trust)
    }

    /// The hash functions on which the signature over the data rests, if it is verified by this method.
    pub(crate) fn digest_algorithms(&self, method: Option<SignatureMethod>) -> Vec<DigestAlgorithm> {
        let old = self.data_digest.len() == DigestAlgorithm::Sha1.length();
        method.map(SignatureMethod::digest).into_iter().chain(old.then_some(DigestAlgorithm::Sha1)).collect()
    }

    /// Whether the time of sealing is known, and lies before the present.
    fn time(&self, proven: bool, now: Instant, trust: &SealTrust<'_>) -> Outcome {
        let Some(claimed) = self.file.signed_at else {
            return failed(Finding::new(Code::EsealTimestampUnreadable, "/signedAt"));
        };
        let mut findings = Vec::new();
        if self.file.time_source == TimeSource::Token {
            // It cannot be over the signature value, which is made after it: over the digest of the data, so the field
            // that was available says nothing of; only its own signature and authority are judged.
            let Some(token) = self.time_token.as_deref().and_then(|token| Token::parse(token).ok()) else {
                return failed(Finding::new(Code::EsealTimestampUnreadable, "/signedAt"));
            };
            let check = token.check_digest(None, &trust.around());
            if !check.signer.as_ref().is_some_and(SignerCheck::is_sound) {
                return failed(Finding::new(Code::EsealTimestampWrong, "/signedAt"));
            }
            let ((outcome, found), _) = authority(&token, &check, trust, "/signedAt");
            if outcome != StepOutcome::Passed {
                return (outcome, found);
            }
            findings.extend(found);
        } else if !proven {
            findings.push(Finding::new(Code::EsealTimeClaimed, "/signedAt").with("at", claimed));
        }
        if claimed > now {
            // Nobody has sealed then yet: what it claims is wrong, or the clock here is.
            findings.push(Finding::new(Code::EsealTimeAhead, "/signedAt").with("at", claimed));
            return (StepOutcome::NotChecked, findings);
        }
        (StepOutcome::Passed, findings)
    }

    /// How the signature is verified: as its algorithm says, or, where that leaves a choice, as its value shows.
    pub(in crate::document) fn method(&self) -> Option<SignatureMethod> {
        match methods(self.signed.algorithm).as_slice() {
            [only] => Some(*only),
            several => fitting(several, &self.signed, &Certificate::parse(&self.signed.certificate).ok()?.key().ok()?),
        }
    }

    /// Whether the data is what was sealed; and whether the digest has Z before the data.
    fn digest(&self, data: SealedData<'_>) -> (Outcome, bool) {
        let wrong = || failed(Finding::new(Code::EsealDigestMismatch, "/dataDigest"));
        match data {
            SealedData::None => (not_checked(Finding::new(Code::EsealNoData, "/dataDigest")), false),
            SealedData::Digest(digest) if digest == self.data_digest => (passed(), false),
            SealedData::Digest(_) => (wrong(), false),
            SealedData::Pieces(pieces) => {
                let mut algorithms: Vec<DigestAlgorithm> =
                    methods(self.signed.algorithm).iter().map(|method| method.digest()).collect();
                algorithms.push(DigestAlgorithm::Sm3);
                algorithms.sort();
                algorithms.dedup();
                algorithms.retain(|algorithm| algorithm.length() == self.data_digest.len());
                if algorithms.iter().any(|algorithm| algorithm.digest_of(pieces) == self.data_digest) {
                    return (passed(), false);
                }
                let key = Certificate::parse(&self.signed.certificate).and_then(|it| it.key()).ok();
                let with_z = key.filter(|key| key.kind() == KeyKind::Sm2).is_some_and(|key| {
                    self.data_digest.len() == 32 && key.digest(SignatureMethod::Sm2, pieces) == self.data_digest
                });
                (if with_z { passed() } else { wrong() }, with_z)
            }
        }
    }
}

/// A timestamp over the value of a signature, and its time where it is sound and its authority trusted.
fn timestamp(token: &[u8], over: &[u8], trust: &SealTrust<'_>, pointer: &str) -> (Outcome, Option<Instant>) {
    let here = |finding: &Finding| Finding { pointer: pointer.to_owned(), ..finding.clone() };
    let Ok(token) = Token::parse(token) else {
        return (failed(Finding::new(Code::EsealTimestampUnreadable, pointer)), None);
    };
    let check = token.check(&[over], &trust.around());
    if !check.is_sound() {
        let mut findings = vec![Finding::new(Code::EsealTimestampWrong, pointer)];
        findings.extend(check.findings.iter().map(here));
        return ((StepOutcome::Failed, findings), None);
    }
    authority(&token, &check, trust, pointer)
}

/// Whether the authority that signed a sound token is trusted, at the token's own time.
fn authority(token: &Token, check: &TokenCheck, trust: &SealTrust<'_>, pointer: &str) -> (Outcome, Option<Instant>) {
    let Some(certificate) = check.signer.as_ref().and_then(|signer| signer.certificate.as_ref()) else {
        return (failed(Finding::new(Code::EsealTimestampWrong, pointer)), None);
    };
    let nothing = RevocationData::default();
    let found: Vec<Certificate> = token.certificates().iter().chain(trust.found).cloned().collect();
    let report = trust.validate(&PathRequest {
        certificate,
        others: trust.others,
        found: &found,
        anchors: trust.anchors,
        at: token.at(),
        purpose: Purpose::Timestamping,
        revocation: trust.revocation.unwrap_or(&nothing),
    });
    let weakness = trust.accepted.rejected_of_stamp(token, Some(certificate));
    // With a key that came into other hands any earlier time can be stamped; with a weak one or a weak hash, too.
    let is_doubtful = !report.keeps_stamps() || !weakness.is_empty();
    let outcome = match report.outcome() {
        StepOutcome::Passed if is_doubtful => StepOutcome::NotChecked,
        other => other,
    };
    let weakness = weakness.into_iter().map(|finding| finding.severity(Severity::Warning));
    let findings = report.findings().cloned().chain(weakness);
    let findings = findings.map(|finding| Finding { pointer: pointer.to_owned(), ..finding });
    ((outcome, findings.collect()), (outcome == StepOutcome::Passed).then(|| token.at()))
}

/// Extensions that ask whoever does not know them to stop. None is known to us, and seals in the field carry such that
/// nobody else can know; so they are named, and nothing stops.
fn critical(extensions: &[super::SealExtension], pointer: &str) -> Vec<Finding> {
    extensions
        .iter()
        .enumerate()
        .filter(|(_, extension)| extension.critical)
        .map(|(index, extension)| {
            Finding::new(Code::EsealCriticalExtension, format!("{pointer}/{index}")).with("oid", &extension.oid)
        })
        .take(8)
        .collect()
}
