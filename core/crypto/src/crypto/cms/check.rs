//! Verifying signed messages: what each signer signed, and with which certificate.

use std::borrow::Cow;

use super::{
    MessageForm, SignedData, Signer,
    parse::{Attribute, SignerId},
};
use crate::crypto::{
    Certificate, DigestAlgorithm, SignatureMethod, StepOutcome, SubjectKey,
    asn1::{Algorithm, Cursor, Element, INTEGER, OCTET_STRING, OID, SEQUENCE, context},
    base64,
    oid::{self, Oid},
};
use dengji_base::finding::{Code, Finding, Severity};

/// What a message is held against.
#[derive(Clone, Copy, Debug)]
pub enum Content<'a> {
    /// The signed bytes stand outside of the message, in pieces that follow each other.
    Detached(&'a [&'a [u8]]),
    /// Of bytes that stand outside, only the digest is at hand.
    Digest(DigestAlgorithm, &'a [u8]),
    /// The message holds what it signs.
    Inside,
}

/// The digests of the content: many signers of a large document shall not make it be read as many times.
struct Digests<'a> {
    content: Content<'a>,
    known: Vec<(DigestAlgorithm, Vec<u8>)>,
}

impl Digests<'_> {
    fn of(&mut self, algorithm: DigestAlgorithm, pieces: &[&[u8]]) -> Vec<u8> {
        if let Some((_, digest)) = self.known.iter().find(|(known, _)| *known == algorithm) {
            return digest.clone();
        }
        let digest = algorithm.digest_of(pieces);
        self.known.push((algorithm, digest.clone()));
        digest
    }
}

/// What came of verifying one signer. Whether the certificate is trusted is another question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignerCheck {
    /// The certificate whose key made the signature, from the message or from what was given beside it.
    pub certificate: Option<Certificate>,
    /// Whether the message's digest is the content's.
    pub digest: StepOutcome,
    /// Whether the signature is the key's, over the signed attributes or the content.
    pub signature: StepOutcome,
    /// Whether the attribute signing-certificate names the certificate; not checked where there is no such attribute.
    pub binding: StepOutcome,
    /// Reasons and remarks.
    pub findings: Vec<Finding>,
}

impl SignerCheck {
    /// Whether content, signature and certificate belong together, and nothing is wrong with the form.
    pub fn is_sound(&self) -> bool {
        self.digest == StepOutcome::Passed
            && self.signature == StepOutcome::Passed
            && self.binding != StepOutcome::Failed
            && !self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    fn push(&mut self, code: Code, pointer: &str) {
        self.findings.push(Finding::new(code, pointer));
    }
}

impl SignedData {
    /// Verifies every signer, in the order of the message. `others` are certificates beside those of the message.
    ///
    /// Pointers of findings are `/signers/N`.
    pub fn check(&self, content: Content<'_>, others: &[Certificate]) -> Vec<SignerCheck> {
        let mut digests = Digests { content, known: Vec::new() };
        (0..self.signers().len()).filter_map(|index| self.check_one(index, &mut digests, others)).collect()
    }

    /// Verifies one signer; `None` when there is no such.
    pub fn check_signer(&self, index: usize, content: Content<'_>, others: &[Certificate]) -> Option<SignerCheck> {
        self.check_one(index, &mut Digests { content, known: Vec::new() }, others)
    }

    fn check_one(&self, index: usize, digests: &mut Digests<'_>, others: &[Certificate]) -> Option<SignerCheck> {
        let signer = self.signers().get(index)?;
        let content = digests.content;
        let pointer = format!("/signers/{index}");
        let mut check = SignerCheck {
            certificate: None,
            digest: StepOutcome::NotChecked,
            signature: StepOutcome::NotChecked,
            binding: StepOutcome::NotChecked,
            findings: self.quirks().to_vec(),
        };
        let unknown =
            |identifier: Oid| Finding::new(Code::CryptoAlgorithmUnknown, &pointer).with("algorithm", identifier);
        let algorithm = match signer.digest {
            Ok(algorithm) => Some(algorithm),
            Err(identifier) => {
                check.findings.push(unknown(identifier));
                None
            }
        };
        let method = match signer.method {
            Ok(method) => Some(method),
            Err(identifier) => {
                check.findings.push(unknown(identifier));
                None
            }
        };
        if let (Some(algorithm), Some(method)) = (algorithm, method)
            && method.digest() != algorithm
        {
            check.push(Code::CmsDigestMismatch, &pointer);
        }
        if matches!(content, Content::Detached(_) | Content::Digest(..))
            && !matches!(self.content_type_oid(), oid::DATA | oid::GM_DATA)
        {
            check.push(Code::CmsContentTypeWrong, &pointer);
        }
        check_attributes(self, signer, &mut check, &pointer);
        if let Some(algorithm) = algorithm {
            self.check_digest(signer, algorithm, digests, &mut check, &pointer);
        }
        check.certificate = self.find_certificate(signer, others);
        let Some(certificate) = check.certificate.clone() else {
            check.push(Code::CmsCertificateMissing, &pointer);
            return Some(check);
        };
        check_binding(signer, &certificate, &mut check, &pointer);
        if let Some(method) = method {
            match certificate.key() {
                Ok(key) => {
                    check.findings.extend(key.weaknesses(method, &pointer));
                    check.signature = self.check_signature(signer, &key, method, content);
                    match check.signature {
                        StepOutcome::Passed => {
                            let digest = self.signed_digest(signer, &key, method, content).unwrap_or_default();
                            let findings = key.deviations(method, &digest, &signer.signature, &pointer);
                            check.findings.extend(findings);
                        }
                        StepOutcome::Failed => check.push(Code::CmsSignatureWrong, &pointer),
                        StepOutcome::NotChecked => {}
                    }
                }
                Err(failure) => check.findings.push(failure.finding),
            }
        }
        Some(check)
    }

    /// The certificate that the signer is named by. Of several, which only a forger has, one that the attribute
    /// signing-certificate names goes first.
    fn find_certificate(&self, signer: &Signer, others: &[Certificate]) -> Option<Certificate> {
        let named = || self.certificates().iter().chain(others).filter(|certificate| signer.is_named_by(certificate));
        let bound = named().find(|certificate| matches!(signer.names(certificate), Some(true)));
        bound.or_else(|| named().next()).cloned()
    }

    /// The content octets that the digest is taken over, from what is at hand.
    fn check_digest(
        &self,
        signer: &Signer,
        algorithm: DigestAlgorithm,
        digests: &mut Digests<'_>,
        check: &mut SignerCheck,
        pointer: &str,
    ) {
        let content = digests.content;
        let expected: Cow<'_, [u8]> = match (content, self.content()) {
            (Content::Detached(pieces), inside) => {
                let digest = digests.of(algorithm, pieces);
                if let Some(inside) = inside
                    && !self.holds_digest(inside, &digest)
                {
                    check.push(Code::CmsContentEncapsulated, pointer);
                    check.digest = StepOutcome::Failed;
                    return;
                }
                digest.into()
            }
            (Content::Digest(given, digest), _) if given == algorithm => digest.into(),
            (Content::Digest(..), _) | (Content::Inside, None) => return,
            (Content::Inside, Some(inside)) => algorithm.digest(inside).into(),
        };
        if signer.signed.is_none() {
            // The signature itself is over the content, and there is no digest to compare.
            check.digest = StepOutcome::Passed;
            return;
        }
        let stated = signer.single(oid::MESSAGE_DIGEST).and_then(|value| Element::whole(value, OCTET_STRING));
        let inside_digest = || match (content, self.content()) {
            // A GM message that holds the digest as its content may state the digest of that content.
            (Content::Detached(_) | Content::Digest(..), Some(inside)) if self.form() == MessageForm::Gm => {
                Some(algorithm.digest(inside))
            }
            _ => None,
        };
        let matches = stated.is_some_and(|stated| {
            stated.value == expected.as_ref() || inside_digest().is_some_and(|inside| stated.value == inside)
        });
        check.digest = if matches { StepOutcome::Passed } else { StepOutcome::Failed };
        if !matches && stated.is_some() {
            check.push(Code::CmsDigestWrong, pointer);
        }
    }

    /// Whether the content is the digest of what stands outside, as GM messages have it: its octets, or Base64 of them.
    fn holds_digest(&self, inside: &[u8], digest: &[u8]) -> bool {
        self.form() == MessageForm::Gm && (inside == digest || inside == base64(digest).as_bytes())
    }

    fn check_signature(
        &self,
        signer: &Signer,
        key: &SubjectKey,
        method: SignatureMethod,
        content: Content<'_>,
    ) -> StepOutcome {
        match self.signed_digest(signer, key, method, content) {
            Some(digest) if key.verifies_digest(method, &digest, &signer.signature) => StepOutcome::Passed,
            Some(_) => StepOutcome::Failed,
            None => StepOutcome::NotChecked,
        }
    }

    /// The digest that the signature is over, if what it is taken of is at hand.
    fn signed_digest(
        &self,
        signer: &Signer,
        key: &SubjectKey,
        method: SignatureMethod,
        content: Content<'_>,
    ) -> Option<Vec<u8>> {
        match (&signer.signed, content, self.content()) {
            (Some(attributes), _, _) => Some(key.digest(method, &[attributes])),
            (None, _, Some(inside)) => Some(key.digest(method, &[inside])),
            (None, Content::Detached(pieces), None) => Some(key.digest(method, pieces)),
            // Of SM2, the digest of the content says nothing: Z goes before the content.
            (None, Content::Digest(algorithm, digest), None)
                if method != SignatureMethod::Sm2 && algorithm == method.digest() =>
            {
                Some(digest.to_vec())
            }
            (None, Content::Digest(..) | Content::Inside, None) => None,
        }
    }
}

/// The attributes that RFC 5652, 5.3 asks for: content-type and message-digest, each once.
fn check_attributes(message: &SignedData, signer: &Signer, check: &mut SignerCheck, pointer: &str) {
    if signer.signed.is_none() {
        if message.form() == MessageForm::Cms {
            check.push(Code::CmsWithoutAttributes, pointer);
        }
        return;
    }
    if signer.single(oid::MESSAGE_DIGEST).and_then(|value| Element::whole(value, OCTET_STRING)).is_none() {
        check.push(Code::CmsMessageDigestMissing, pointer);
        check.digest = StepOutcome::Failed;
    }
    match signer.single(oid::CONTENT_TYPE) {
        Some(value) => {
            let stated = Element::whole(value, OID).and_then(Element::oid);
            if stated != Some(message.content_type_oid()) {
                check.push(Code::CmsContentTypeWrong, pointer);
            }
        }
        None => check.push(Code::CmsContentTypeMissing, pointer),
    }
    let mut kinds: Vec<_> = signer.attributes.iter().map(|attribute| attribute.kind).collect();
    kinds.sort_unstable();
    if kinds.windows(2).any(|pair| matches!(pair, [one, other] if one == other)) {
        check.push(Code::CmsAttributeRepeated, pointer);
    }
}

/// The attribute signing-certificate: it keeps anyone from putting another certificate with the same key, or the same
/// issuer and number, in its place (RFC 5035).
fn check_binding(signer: &Signer, certificate: &Certificate, check: &mut SignerCheck, pointer: &str) {
    if !signer.has(oid::SIGNING_CERTIFICATE) && !signer.has(oid::SIGNING_CERTIFICATE_V2) {
        check.push(Code::CmsSigningCertificateMissing, pointer);
        return;
    }
    match signer.names(certificate) {
        Some(true) => check.binding = StepOutcome::Passed,
        Some(false) => {
            check.binding = StepOutcome::Failed;
            check.push(Code::CmsSigningCertificateWrong, pointer);
        }
        None => {
            check.binding = StepOutcome::Failed;
            check.push(Code::CmsSigningCertificateUnreadable, pointer);
        }
    }
}

impl Signer {
    /// Whether the signing-certificate attributes name the certificate; `None` when there is none, or none readable.
    /// Where both versions stand, both must.
    pub(super) fn names(&self, certificate: &Certificate) -> Option<bool> {
        let old = self.attribute_names(oid::SIGNING_CERTIFICATE, certificate);
        let new = self.attribute_names(oid::SIGNING_CERTIFICATE_V2, certificate);
        match (old, new) {
            (None, one) | (one, None) => one,
            (Some(old), Some(new)) => Some(old && new),
        }
    }

    /// The first certificate of the attribute is the signer's (RFC 2634, 5.4).
    fn attribute_names(&self, kind: Oid, certificate: &Certificate) -> Option<bool> {
        let attribute = Element::whole(self.single(kind)?, SEQUENCE)?;
        let mut first = attribute.inside().take(SEQUENCE)?.inside().take(SEQUENCE)?.inside();
        let algorithm = if kind == oid::SIGNING_CERTIFICATE {
            DigestAlgorithm::Sha1
        } else {
            match first.maybe(SEQUENCE) {
                Some(algorithm) => DigestAlgorithm::from_oid(Algorithm::read(algorithm)?.oid)?,
                None => DigestAlgorithm::Sha256,
            }
        };
        let digest = first.take(OCTET_STRING)?.value;
        let issuer = match first.maybe(SEQUENCE) {
            Some(issuer) => issuer_matches(issuer.inside(), certificate)?,
            None => true,
        };
        Some(digest == algorithm.digest(certificate.der()) && issuer)
    }
}

/// IssuerSerial: general names, of which the directory name is the issuer's, and the number.
fn issuer_matches(mut fields: Cursor<'_>, certificate: &Certificate) -> Option<bool> {
    let mut names = fields.take(SEQUENCE)?.inside();
    let serial = fields.take(INTEGER)?.value;
    let mut issuer = true;
    while !names.is_finished() {
        let name = names.any()?;
        if name.tag == context(4) {
            issuer &= crate::crypto::Name::read(name.inside().any()?)?.matches(certificate.issuer());
        }
    }
    Some(issuer && serial == certificate.serial())
}

/// Debugging shows numbers only.
impl std::fmt::Debug for SignerId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::IssuerAndSerial { serial, .. } => write!(f, "serial {}", crate::crypto::hex(serial)),
            Self::KeyId(id) => write!(f, "key {}", crate::crypto::hex(id)),
        }
    }
}

impl std::fmt::Debug for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let kinds: Vec<_> = self.attributes.iter().map(|Attribute { kind, .. }| kind.to_string()).collect();
        write!(f, "Signer({:?}, {:?}, {kinds:?})", self.id, self.method)
    }
}
