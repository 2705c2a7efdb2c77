//! Judging one signature, and the document.

mod opinion;
mod timestamp;

use opinion::Opinion;
use timestamp::Stamp;

use super::{
    JudgedAt, SignatureKind, SignatureLevel, SignatureReport, SignatureStep, SignatureVerdict, SignedCoverage,
    StepReport, VerificationReport, Verifier,
    carrier::{self, Carrier},
    message::{Message, read_message},
    rights::{AllRights, Rights},
    store::{self, Store},
    tally::Judged,
    varying,
};
use crate::document::{
    eseal::{SealSignature, SealTrust, SealVerdict, SealedData},
    pdf::PdfFile,
};
use dengji_base::{
    finding::{Code, Failure, Finding, Severity},
    time::Instant,
};
use dengji_crypto::crypto::{
    Certificate, DigestAlgorithm, RevocationData, SignatureMethod, StepOutcome,
    cms::{Content, MessageForm, SignedData, Signer, SignerCheck},
    path::{self, CertificateSummary, PathReport, PathRequest, PathStepKind, Purpose},
};

/// What is verified against.
struct Scene<'a> {
    verifier: &'a Verifier,
    file: &'a PdfFile<'a>,
    now: Instant,
    store: Store,
    revocation: RevocationData,
}

impl Verifier {
    /// Verifies all signatures of a document, and what became of it since.
    ///
    /// `now` is the present instant. Works on the bytes alone: no network, nothing is fetched. Fails as
    /// [`PdfFile::open`] does. A document that opens gets a report: what could not be read in it is a finding
    /// (`pdf.page_loop`, `pdf.field_loop`, `pdf.too_complex`, `pdf.too_large` and their like, `signature.too_many`),
    /// and the verdict is at best indeterminate then.
    pub fn verify(&self, pdf: &[u8], now: Instant) -> Result<VerificationReport, Failure> {
        let file = PdfFile::open(pdf)?;
        let found = carrier::find(&file);
        let first = found.signatures.iter().filter_map(|carrier| carrier.revision).min();
        if first.is_some_and(|first| (first + 1..=file.last_revision()).any(|revision| file.is_loose(revision))) {
            file.give_up(Code::PdfRevisionLoose);
        }
        let messages: Vec<Message> = found.signatures.iter().map(read_message).collect();
        let store = store::read(&file, &messages);
        let revocation = self.revocation(&store);
        let scene = Scene { verifier: self, file: &file, now, store, revocation };
        let stamps: Vec<Stamp> = found
            .signatures
            .iter()
            .zip(&messages)
            .filter_map(|(carrier, message)| match message {
                Message::Timestamp(token) if carrier.findings.is_empty() => scene.document_stamp(carrier, token),
                _ => None,
            })
            .collect();
        let rights = AllRights::read(&file, &file.signature_fields(), &found.signatures);
        let mut judged: Vec<Opinion> = Vec::with_capacity(messages.len());
        for (index, ((carrier, message), rights)) in found.signatures.iter().zip(&messages).zip(&rights.of).enumerate()
        {
            judged.push(scene.judge(carrier, message, &stamps, rights, index));
        }
        let pages = file.pages().len();
        // Changes come last: whatever they cost, the signatures themselves have been judged.
        let twice = scene.judge_changes(&found.signatures, &rights, &mut judged);
        let unread = file.unread();
        let mut findings = file.slips().to_vec();
        findings.extend(unread.iter().cloned());
        findings.extend(found.findings);
        findings.extend(scene.store.findings.iter().cloned());
        findings.extend(scene.revocation.findings().iter().cloned());
        findings.extend(twice.iter().map(|name| Finding::new(Code::SignatureNameTwice, "").with("field", name)));
        let covered = found.signatures.iter().map(Carrier::end).max().unwrap_or(0);
        // Where nothing is signed, nothing is left out of it.
        let trailing = trailing(&file).filter(|_| !found.signatures.is_empty() || found.is_bereft);
        findings.extend(trailing.clone());
        if !found.signatures.is_empty() {
            findings.extend(varying::remarks(&file));
        }
        let signatures: Vec<SignatureReport> =
            judged.into_iter().map(|opinion| opinion.finish(&file, &twice)).collect();
        let mut verdict = signatures.iter().map(|signature| signature.verdict).max();
        // Beyond what anybody needs, a crowd hides what is wrong.
        let is_crowded = found.is_cut || scene.store.is_crowded();
        if found.is_bereft || is_crowded || trailing.is_some_and(|finding| finding.severity == Severity::Error) {
            verdict = Some(SignatureVerdict::Invalid);
        }
        if signatures.is_empty() && verdict.is_none() && !file.is_spent() {
            findings.push(Finding::new(Code::SignatureNone, ""));
        }
        if pages == 0 {
            findings.push(Finding::new(Code::SignaturePagesNone, ""));
        }
        let is_whole = unread.is_empty() && !scene.store.is_cut() && pages > 0 && twice.is_empty();
        let at_best = if is_whole { SignatureVerdict::Valid } else { SignatureVerdict::Indeterminate };
        Ok(VerificationReport {
            verdict: verdict.unwrap_or(SignatureVerdict::Indeterminate).max(at_best),
            verified_at: now,
            signatures,
            revisions: u32::try_from(file.revisions().len()).unwrap_or(u32::MAX),
            pages: u32::try_from(pages).unwrap_or(u32::MAX),
            unsigned_bytes: i64::try_from(pdf.len().saturating_sub(covered)).unwrap_or(i64::MAX),
            findings,
        })
    }
}

/// What stands behind the last revision.
fn trailing(file: &PdfFile<'_>) -> Option<Finding> {
    let end = file.revisions().last()?.end;
    let rest = file.bytes().get(end..)?;
    if rest.is_empty() {
        return None;
    }
    let finding = Finding::new(Code::SignatureTrailingBytes, "").with("bytes", rest.len());
    let is_blank = rest.iter().all(|byte| *byte == 0 || byte.is_ascii_whitespace());
    Some(if is_blank { finding.severity(Severity::Info) } else { finding })
}

/// What the steps are gathered in.
struct Steps {
    pointer: String,
    list: Vec<StepReport>,
    verdict: SignatureVerdict,
}

impl Steps {
    fn push(
        &mut self,
        step: SignatureStep,
        outcome: StepOutcome,
        mut findings: Vec<Finding>,
        if_not: SignatureVerdict,
    ) {
        for finding in &mut findings {
            finding.pointer.insert_str(0, &self.pointer);
        }
        if outcome == StepOutcome::Failed {
            self.verdict = self.verdict.max(if_not);
        }
        self.list.push(StepReport { step, outcome, findings });
    }

    fn at_best(&mut self, verdict: SignatureVerdict) {
        self.verdict = self.verdict.max(verdict);
    }
}

fn passed_if(sound: bool) -> StepOutcome {
    if sound { StepOutcome::Passed } else { StepOutcome::Failed }
}

fn algorithm_name(method: Option<SignatureMethod>, certificate: Option<&Certificate>) -> Option<String> {
    Some(method?.name(&certificate?.key().ok()?))
}

impl Scene<'_> {
    /// The signed bytes, to be hashed: many messages over one large file are many times its work. Where the budget ends, the
    /// file says so, and its verdict is indeterminate at best.
    fn pieces(&self, carrier: &Carrier) -> Option<[&[u8]; 2]> {
        let (first, second) = carrier.ranges.clone()?;
        let pieces = [self.file.bytes().get(first)?, self.file.bytes().get(second)?];
        self.file.charge(pieces.iter().map(|piece| piece.len() / 8).sum())?;
        Some(pieces)
    }

    /// The same for a signature that is judged; what was not hashed is not known to be wrong.
    fn judged_pieces(&self, carrier: &Carrier, steps: &mut Steps) -> Option<[&[u8]; 2]> {
        let pieces = self.pieces(carrier);
        if pieces.is_none() {
            steps.at_best(SignatureVerdict::Indeterminate);
        }
        pieces
    }

    /// What came with the document, some of it with this message.
    fn found(&self, more: &[Certificate]) -> Vec<Certificate> {
        more.iter().chain(&self.store.certificates).cloned().collect()
    }

    /// All certificates that may be what a message lacks, the host's first.
    fn others(&self, more: &[Certificate]) -> Vec<Certificate> {
        self.verifier.others.iter().cloned().chain(self.found(more)).collect()
    }

    fn path(
        &self,
        certificate: &Certificate,
        found: &[Certificate],
        at: Instant,
        purpose: Purpose,
        known: &RevocationData,
    ) -> PathReport {
        let Verifier { anchors, others, .. } = self.verifier;
        let request = PathRequest { certificate, others, found, anchors, at, purpose, revocation: known };
        path::validate_for(&request, &self.verifier.policy.signing_purposes)
    }

    fn judge(&self, carrier: &Carrier, message: &Message, stamps: &[Stamp], rights: &Rights, index: usize) -> Opinion {
        let mut steps =
            Steps { pointer: format!("/signatures/{index}"), list: Vec::new(), verdict: SignatureVerdict::Valid };
        let mut form = carrier.findings.clone();
        if let Message::Unknown(Some(finding)) = message {
            form.push(finding.clone());
        }
        form.extend(rights.finding.clone());
        steps.push(SignatureStep::Form, passed_if(form.is_empty()), form, SignatureVerdict::Invalid);
        let covering: Vec<Stamp> = stamps
            .iter()
            .copied()
            .filter(|stamp| {
                stamp.end > carrier.end() || (matches!(message, Message::Timestamp(_)) && stamp.end == carrier.end())
            })
            .collect();
        let mut report = SignatureReport {
            field: carrier.field.clone(),
            object: carrier.object.map(|id| id.to_string()),
            kind: SignatureKind::Unknown,
            sub_filter: carrier.sub_filter(),
            verdict: SignatureVerdict::Invalid,
            signer: None,
            algorithm: None,
            claimed_at: carrier.stated_time(self.file),
            proven_at: covering.iter().filter(|stamp| stamp.is_trusted).map(|stamp| stamp.at).min(),
            judged_at: self.now,
            steps: Vec::new(),
            level: None,
            coverage: self.coverage(carrier),
            revision: carrier.revision.and_then(|revision| u32::try_from(revision).ok()),
            certification: rights.own_certification,
            modification: super::ChangeLevel::None,
            changes: Vec::new(),
            change_count: super::ChangeCount::default(),
            pages_touched: Vec::new(),
            path: None,
            seal: None,
        };
        match message {
            Message::Signed(message) => self.judge_message(carrier, message, &covering, &mut report, &mut steps),
            Message::Timestamp(token) => self.judge_timestamp(carrier, token, &mut report, &mut steps),
            Message::Seal(seal) => self.judge_seal(carrier, seal, &mut report, &mut steps),
            Message::Foreign(form) => {
                let finding = Finding::new(Code::SignatureFormUnsupported, "").with("form", form);
                steps.push(SignatureStep::Format, StepOutcome::NotChecked, vec![finding], SignatureVerdict::Invalid);
                steps.at_best(SignatureVerdict::Indeterminate);
            }
            Message::Unknown(_) => steps.at_best(SignatureVerdict::Invalid),
        }
        Opinion { report, steps, changes: Judged::new(rights) }
    }

    fn coverage(&self, carrier: &Carrier) -> SignedCoverage {
        match carrier.revision {
            Some(_) if carrier.end() == self.file.bytes().len() => SignedCoverage::WholeFile,
            Some(_) => SignedCoverage::Revision,
            None => SignedCoverage::Unclear,
        }
    }

    /// For which instant a certificate is judged.
    fn judged_at(&self, claimed: Option<Instant>, proven: Option<Instant>) -> Instant {
        match self.verifier.policy.judged_at {
            JudgedAt::At { instant } => instant,
            JudgedAt::ProvenTime {} => proven.unwrap_or(self.now),
            JudgedAt::SigningTime {} => match (proven, claimed) {
                // Once a time is proven, what the signer claims adds nothing.
                (Some(proven), _) => proven,
                (None, Some(claimed)) => claimed.min(self.now),
                (None, None) => self.now,
            },
        }
    }

    fn judge_message(
        &self,
        carrier: &Carrier,
        message: &SignedData,
        covering: &[Stamp],
        report: &mut SignatureReport,
        steps: &mut Steps,
    ) {
        report.kind = match message.form() {
            MessageForm::Cms => SignatureKind::Cms,
            MessageForm::Gm => SignatureKind::GmMessage,
        };
        let Some(pieces) = self.judged_pieces(carrier, steps) else { return };
        let is_sha1 = report.sub_filter == "adbe.pkcs7.sha1";
        let digest_inside = DigestAlgorithm::Sha1;
        let content = if is_sha1 { Content::Inside } else { Content::Detached(&pieces) };
        let others = self.others(message.certificates());
        let Some(mut check) = message.check_signer(0, content, &others) else {
            let finding = Finding::new(Code::CmsSignerCount, "").with("count", 0);
            steps.push(SignatureStep::Format, StepOutcome::Failed, vec![finding], SignatureVerdict::Invalid);
            return;
        };
        if is_sha1 && message.content() != Some(digest_inside.digest_of(&pieces).as_slice()) {
            check.digest = StepOutcome::Failed;
            check.findings.push(Finding::new(Code::CmsDigestWrong, ""));
        }
        let signer = message.signers().first();
        report.claimed_at = report.claimed_at.or_else(|| signer.and_then(Signer::signing_time));
        report.signer = check.certificate.as_ref().map(CertificateSummary::from);
        report.algorithm = algorithm_name(signer.and_then(Signer::method), check.certificate.as_ref());
        let stamped = self.signature_stamps(message, report, steps);
        push_check(&check, message.signers().len(), report, steps);
        let digest = signer.and_then(Signer::digest_algorithm);
        let used: Vec<_> = digest.into_iter().chain(is_sha1.then_some(DigestAlgorithm::Sha1)).collect();
        self.algorithms(check.certificate.as_ref(), &used, steps);
        let (responses, lists) = signer.map(Signer::archived_revocation).unwrap_or_default();
        let responses = [message.ocsp_responses(), &responses].concat();
        let known = self.revocation.with(&responses, &[message.crls(), &lists].concat());
        let found = self.found(message.certificates());
        let passed = self.certificate(check.certificate.as_ref(), &found, Purpose::Signing, &known, report, steps);
        if report.sub_filter == "ETSI.CAdES.detached"
            && steps.list.iter().all(|step| step.step != SignatureStep::Format || step.outcome == StepOutcome::Passed)
        {
            let has_data = !(self.store.responses.is_empty() && self.store.lists.is_empty());
            let is_stamped = stamped || !covering.is_empty();
            // The timestamp has to cover evidence that came with the signature or after it; newer evidence, for the
            // timestamp itself, follows it.
            let store_end = Store::since(self.file, carrier.revision.unwrap_or_default());
            report.level = Some(match (is_stamped, has_data && passed) {
                (false, _) => SignatureLevel::BB,
                (true, false) => SignatureLevel::BT,
                (true, true) if covering.iter().any(|stamp| stamp.end > carrier.end() && stamp.end >= store_end) => {
                    SignatureLevel::BLta
                }
                (true, true) => SignatureLevel::BLt,
            });
        }
    }

    fn algorithms(&self, signer: Option<&Certificate>, used: &[DigestAlgorithm], steps: &mut Steps) {
        let findings = self.verifier.accepted().rejected(signer, used);
        steps.push(
            SignatureStep::Algorithms,
            passed_if(findings.is_empty()),
            findings,
            SignatureVerdict::Indeterminate,
        );
    }

    /// The path of the signer's certificate; whether nothing speaks against it and its revocation is known.
    fn certificate(
        &self,
        certificate: Option<&Certificate>,
        found: &[Certificate],
        purpose: Purpose,
        known: &RevocationData,
        report: &mut SignatureReport,
        steps: &mut Steps,
    ) -> bool {
        let Some(certificate) = certificate else {
            steps.push(SignatureStep::Path, StepOutcome::NotChecked, Vec::new(), SignatureVerdict::Indeterminate);
            steps.at_best(SignatureVerdict::Indeterminate);
            return false;
        };
        report.judged_at = self.judged_at(report.claimed_at, report.proven_at);
        let path = self.path(certificate, found, report.judged_at, purpose, known);
        let without: Vec<_> = path.steps.iter().filter(|step| step.kind != PathStepKind::Revocation).collect();
        let outcome = if without.iter().any(|step| step.outcome == StepOutcome::Failed) {
            StepOutcome::Failed
        } else if without.iter().any(|step| step.outcome == StepOutcome::NotChecked) {
            StepOutcome::NotChecked
        } else {
            StepOutcome::Passed
        };
        let mut findings: Vec<Finding> = without.iter().flat_map(|step| step.findings.clone()).collect();
        if report.claimed_at.is_some_and(|claimed| claimed > self.now) {
            findings.push(Finding::new(Code::SignatureFromTheFuture, ""));
            steps.at_best(SignatureVerdict::Indeterminate);
        }
        // Nobody to trust, or out of its time at an instant that nothing proves: that settles nothing.
        let if_not = if path.is_settled() { SignatureVerdict::Invalid } else { SignatureVerdict::Indeterminate };
        steps.push(SignatureStep::Path, outcome, findings, if_not);
        if outcome != StepOutcome::Passed {
            steps.at_best(SignatureVerdict::Indeterminate);
        }
        let revocation = path.revocation();
        let found: Vec<Finding> = path
            .steps
            .iter()
            .filter(|step| step.kind == PathStepKind::Revocation)
            .flat_map(|step| step.findings.clone())
            .collect();
        if path.is_revoked_later() && report.proven_at.is_none() {
            // Whoever has the key of a revoked certificate can claim any earlier time.
            steps.at_best(SignatureVerdict::Indeterminate);
        }
        steps.push(SignatureStep::Revocation, revocation, found, SignatureVerdict::Invalid);
        if revocation == StepOutcome::NotChecked && self.verifier.policy.require_revocation {
            steps.at_best(SignatureVerdict::Indeterminate);
        }
        report.path = Some(path);
        outcome != StepOutcome::Failed && revocation != StepOutcome::Failed
    }

    fn judge_seal(&self, carrier: &Carrier, seal: &SealSignature, report: &mut SignatureReport, steps: &mut Steps) {
        report.kind = SignatureKind::Seal;
        report.claimed_at = seal.file().signed_at.or(report.claimed_at);
        let Some(pieces) = self.judged_pieces(carrier, steps) else { return };
        let certificate = Certificate::parse(seal.signer_certificate()).ok();
        report.signer = certificate.as_ref().map(CertificateSummary::from);
        let method = seal.method();
        report.algorithm = algorithm_name(method, certificate.as_ref());
        let found = self.found(&[]);
        let trust = SealTrust {
            anchors: &self.verifier.anchors,
            makers: &self.verifier.makers,
            others: &self.verifier.others,
            found: &found,
            revocation: Some(&self.revocation),
            require_revocation: self.verifier.policy.require_revocation,
            signing_purposes: Some(&self.verifier.policy.signing_purposes),
            accepted: self.verifier.accepted(),
        };
        let around = report.proven_at;
        let verification = seal.verify_by(SealedData::Pieces(&pieces), self.now, &trust, around, &|proven, claimed| {
            self.judged_at(claimed, proven)
        });
        report.judged_at = verification.judged_at;
        let outcome = match verification.verdict {
            SealVerdict::Valid => StepOutcome::Passed,
            SealVerdict::Invalid => StepOutcome::Failed,
            SealVerdict::Indeterminate => StepOutcome::NotChecked,
        };
        if outcome == StepOutcome::NotChecked {
            steps.at_best(SignatureVerdict::Indeterminate);
        }
        let mut findings: Vec<Finding> = verification.checks.iter().flat_map(|check| check.findings.clone()).collect();
        for finding in &mut findings {
            finding.pointer.insert_str(0, "/seal");
        }
        steps.push(SignatureStep::Seal, outcome, findings, SignatureVerdict::Invalid);
        self.algorithms(certificate.as_ref(), &seal.digest_algorithms(method), steps);
        report.seal = Some(verification);
    }
}

/// Digest, signature and format of a message with one signer.
fn push_check(check: &SignerCheck, signers: usize, report: &SignatureReport, steps: &mut Steps) {
    let invalid = SignatureVerdict::Invalid;
    let is_of_digest = |finding: &Finding| {
        matches!(finding.code, Code::CmsDigestWrong | Code::TimestampImprintWrong | Code::CmsContentEncapsulated)
    };
    let is_of_signature = |finding: &Finding| finding.code == Code::CmsSignatureWrong;
    let mut findings = check.findings.clone();
    for finding in &mut findings {
        finding.pointer.clear();
    }
    let pick =
        |keep: &dyn Fn(&Finding) -> bool| findings.iter().filter(|finding| keep(finding)).cloned().collect::<Vec<_>>();
    steps.push(SignatureStep::Digest, check.digest, pick(&is_of_digest), invalid);
    steps.push(SignatureStep::Signature, check.signature, pick(&is_of_signature), invalid);
    if check.digest == StepOutcome::NotChecked || check.signature == StepOutcome::NotChecked {
        steps.at_best(SignatureVerdict::Indeterminate);
    }
    let mut rest = pick(&|finding| !is_of_digest(finding) && !is_of_signature(finding));
    if signers != 1 && !rest.iter().any(|finding| finding.code == Code::CmsSignerCount) {
        rest.push(Finding::new(Code::CmsSignerCount, "").with("count", signers));
    }
    // What is not known or not at hand settles nothing.
    let is_open = |finding: &Finding| {
        matches!(finding.code, Code::CryptoAlgorithmUnknown | Code::CryptoKeyUnsupported | Code::CmsCertificateMissing)
    };
    if rest.iter().any(is_open) {
        steps.at_best(SignatureVerdict::Indeterminate);
    }
    let is_wrong = check.binding == StepOutcome::Failed
        || rest.iter().any(|finding| finding.severity == Severity::Error && !is_open(finding));
    // PAdES demands that the certificate is bound; other formats may do without.
    let is_unbound = report.sub_filter == "ETSI.CAdES.detached" && check.binding == StepOutcome::NotChecked;
    if is_unbound {
        steps.at_best(SignatureVerdict::Indeterminate);
    }
    steps.push(
        SignatureStep::Format,
        passed_if(!is_wrong && !is_unbound),
        rest,
        if is_wrong { invalid } else { SignatureVerdict::Indeterminate },
    );
}
