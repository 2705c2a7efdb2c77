//! Timestamps (RFC 3161; GB/T 20520): requests that the host carries to a timestamping authority, and its tokens.
//!
//! The text of GB/T 20520 was not available to this project; its tokens are read as RFC 3161 has them, inside of CMS or
//! of a GM/T 0010 message.

use std::fmt;

use super::{
    Certificate, DigestAlgorithm, StepOutcome,
    asn1::{self, Algorithm, BOOLEAN, Element, GENERALIZED_TIME, INTEGER, OCTET_STRING, SEQUENCE, context},
    cms::{Content, SignedData, SignerCheck},
    hex, oid,
};
use dengji_base::{
    finding::{Code, Failure, FailureKind, Finding, Severity},
    time::Instant,
};

/// A request for a timestamp over a digest, DER, that the host sends (`application/timestamp-query`). The answer is
/// asked to hold the authority's certificate. `nonce`, 8 to 32 bytes of the host's entropy, ties the answer to the
/// request.
///
/// A digest of another length than the function's is `Misuse` with `crypto.digest_length`, a nonce of another with
/// `crypto.nonce_length`.
pub fn request(algorithm: DigestAlgorithm, digest: &[u8], nonce: Option<&[u8]>) -> Result<Vec<u8>, Failure> {
    if digest.len() != algorithm.length() {
        let finding = Finding::new(Code::CryptoDigestLength, "").with("expected", algorithm.length());
        return Err(Failure::misuse(finding));
    }
    check_nonce(nonce, 8)?;
    let imprint = asn1::sequence(&[&asn1::algorithm(algorithm.oid(), true), &asn1::octets(digest)]);
    let nonce = nonce.map(asn1::unsigned).unwrap_or_default();
    Ok(asn1::sequence(&[&asn1::small(1), &imprint, &nonce, &asn1::element(BOOLEAN, &[&[0xff]])]))
}

/// A nonce of a request: entropy of the host, from `least` to 32 bytes.
pub(super) fn check_nonce(nonce: Option<&[u8]>, least: usize) -> Result<(), Failure> {
    if nonce.is_some_and(|nonce| !(least..=32).contains(&nonce.len())) {
        let finding = Finding::new(Code::CryptoNonceLength, "").with("least", least).with("most", 32);
        return Err(Failure::misuse(finding));
    }
    Ok(())
}

/// The token in an authority's response (`application/timestamp-reply`), DER. `Malformed` with `timestamp.response_form`
/// for anything else, with `timestamp.refused` when the authority gave none.
pub fn response(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let failure = |finding| Failure::new(FailureKind::Malformed, finding);
    let form = || failure(Finding::new(Code::TimestampResponseForm, ""));
    let mut fields = Element::whole(bytes, SEQUENCE).ok_or_else(form)?.inside();
    let status = fields.take(SEQUENCE).and_then(|info| info.inside().take(INTEGER)).ok_or_else(form)?;
    let status = status.small().ok_or_else(form)?;
    // 0 granted, 1 granted with modifications.
    if status > 1 {
        return Err(failure(Finding::new(Code::TimestampRefused, "").with("status", status)));
    }
    fields.take(SEQUENCE).map(|token| token.raw.to_vec()).ok_or_else(form)
}

/// The token in an authority's response, which must answer the request with this nonce, where one was sent. Fails as
/// [`response`] and [`Token::parse`] do, and as `Misuse` with `timestamp.nonce_wrong` for the answer to another request.
pub fn answer(bytes: &[u8], nonce: Option<&[u8]>) -> Result<Vec<u8>, Failure> {
    let token = response(bytes)?;
    let read = Token::parse(&token)?;
    if nonce.is_some_and(|nonce| !read.answers(nonce)) {
        return Err(Failure::misuse(Finding::new(Code::TimestampNonceWrong, "")));
    }
    Ok(token)
}

/// A timestamp token. What it says is not believed until it was verified, and the authority's certificate judged.
#[derive(Clone, PartialEq, Eq)]
pub struct Token {
    message: SignedData,
    imprint: Result<DigestAlgorithm, String>,
    digest: Vec<u8>,
    serial: Vec<u8>,
    at: Instant,
    nonce: Option<Vec<u8>>,
}

/// What came of verifying a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenCheck {
    /// Whether the token is about the content.
    pub imprint: StepOutcome,
    /// The authority's signature; its certificate has to be judged for
    /// [`Purpose::Timestamping`](super::path::Purpose::Timestamping) at the token's time.
    pub signer: Option<SignerCheck>,
    /// Reasons and remarks, those of the signer left out.
    pub findings: Vec<Finding>,
}

impl TokenCheck {
    /// Whether the token is about the content and soundly signed. A token names its authority's certificate
    /// (RFC 3161, 2.4.2).
    pub fn is_sound(&self) -> bool {
        let names_its_own = |signer: &SignerCheck| signer.is_sound() && signer.binding == StepOutcome::Passed;
        self.imprint == StepOutcome::Passed
            && self.signer.as_ref().is_some_and(names_its_own)
            && !self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }
}

impl Token {
    /// Reads a token, DER; zeros may follow, as in a PDF's field. `Malformed` with `timestamp.form` when it is a
    /// message of another kind, and as [`SignedData::parse`] does.
    pub fn parse(bytes: &[u8]) -> Result<Self, Failure> {
        let message = SignedData::parse(bytes)?;
        let read = || {
            if message.content_type_oid() != oid::TIMESTAMP_INFO {
                return None;
            }
            let mut info = Element::whole(message.content()?, SEQUENCE)?.inside();
            info.take(INTEGER)?;
            info.oid()?;
            let mut imprint = info.take(SEQUENCE)?.inside();
            let algorithm = Algorithm::read(imprint.any()?)?.oid;
            let digest = imprint.take(OCTET_STRING)?.value.to_vec();
            let serial = info.take(INTEGER)?.value.to_vec();
            let at = info.take(GENERALIZED_TIME)?.time()?;
            info.maybe(SEQUENCE);
            info.maybe(BOOLEAN);
            let nonce = info.maybe(INTEGER).map(|nonce| nonce.value.to_vec());
            info.maybe(context(0));
            info.maybe(context(1));
            let imprint = DigestAlgorithm::from_oid(algorithm).ok_or_else(|| algorithm.to_string());
            info.is_finished().then_some((imprint, digest, serial, at, nonce))
        };
        let (imprint, digest, serial, at, nonce) =
            read().ok_or_else(|| Failure::new(FailureKind::Malformed, Finding::new(Code::TimestampForm, "")))?;
        Ok(Self { message, imprint, digest, serial, at, nonce })
    }

    /// The time that the authority states.
    pub fn at(&self) -> Instant {
        self.at
    }

    /// The token's serial number, lower-case hexadecimal.
    pub fn serial_hex(&self) -> String {
        hex(&self.serial)
    }

    /// The hash function of the imprint; `None` when it is not supported.
    pub fn digest_algorithm(&self) -> Option<DigestAlgorithm> {
        self.imprint.as_ref().ok().copied()
    }

    /// Whether the token answers the request with this nonce.
    pub fn answers(&self, nonce: &[u8]) -> bool {
        let sent = asn1::unsigned(nonce);
        Element::whole(&sent, INTEGER).map(|sent| sent.value) == self.nonce.as_deref()
    }

    /// The certificates in the token.
    pub fn certificates(&self) -> &[Certificate] {
        self.message.certificates()
    }

    /// The message that the token is.
    pub fn message(&self) -> &SignedData {
        &self.message
    }

    /// Verifies the token over content that comes in pieces: for a signature timestamp the value of the signature, for
    /// a document timestamp the byte ranges. `others` are certificates beside those of the token.
    pub fn check(&self, pieces: &[&[u8]], others: &[Certificate]) -> TokenCheck {
        let imprint = self.digest_algorithm().map(|algorithm| algorithm.digest_of(pieces));
        self.check_digest(imprint.as_deref(), others)
    }

    /// Verifies the token over content of which the digest by [`Self::digest_algorithm`] is at hand.
    pub fn check_digest(&self, digest: Option<&[u8]>, others: &[Certificate]) -> TokenCheck {
        let mut findings = Vec::new();
        let imprint = match (&self.imprint, digest) {
            (Ok(algorithm), Some(digest)) => {
                if algorithm.is_weak() {
                    findings.push(Finding::new(Code::CryptoDigestWeak, "").with("digest", algorithm.name()));
                }
                if digest == self.digest.as_slice() {
                    StepOutcome::Passed
                } else {
                    findings.push(Finding::new(Code::TimestampImprintWrong, ""));
                    StepOutcome::Failed
                }
            }
            (Ok(_), None) => StepOutcome::NotChecked,
            (Err(algorithm), _) => {
                findings.push(Finding::new(Code::CryptoAlgorithmUnknown, "").with("algorithm", algorithm));
                StepOutcome::NotChecked
            }
        };
        let count = self.message.signers().len();
        if count != 1 {
            findings.push(Finding::new(Code::CmsSignerCount, "").with("count", count));
        }
        TokenCheck { imprint, signer: self.message.check_signer(0, Content::Inside, others), findings }
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Token(of {})", self.at)
    }
}
