//! Reading signed messages.

use std::{borrow::Cow, fmt};

use super::MessageForm;
use crate::crypto::{
    Certificate, DigestAlgorithm, Name, SignatureMethod,
    asn1::{self, Algorithm, Cursor, Element, INTEGER, OCTET_STRING, SEQUENCE, SET, context, context_primitive},
    oid::{self, Oid},
};
use dengji_base::{
    finding::{Code, Failure, FailureKind, Finding},
    time::Instant,
};

/// How many signers a message may have.
pub const MAX_SIGNERS: usize = 64;

/// How many certificates, CRLs and the like of a message are read.
const MAX_CERTIFICATES: usize = 256;

/// How many values an attribute may have; all in use have one.
const MAX_VALUES: usize = 64;

/// An attribute: its kind, and its values as they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Attribute {
    pub(super) kind: Oid,
    pub(super) values: Vec<Vec<u8>>,
}

/// How a signer is named.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum SignerId {
    IssuerAndSerial { issuer: Name, serial: Vec<u8> },
    KeyId(Vec<u8>),
}

/// One signer of a message.
#[derive(Clone, PartialEq, Eq)]
pub struct Signer {
    pub(super) id: SignerId,
    pub(super) digest: Result<DigestAlgorithm, Oid>,
    /// The signed attributes as they are hashed: a SET.
    pub(super) signed: Option<Vec<u8>>,
    pub(super) attributes: Vec<Attribute>,
    pub(super) method: Result<SignatureMethod, Oid>,
    pub(super) signature: Vec<u8>,
    pub(super) unsigned: Vec<Attribute>,
}

/// A signed message.
#[derive(Clone, PartialEq, Eq)]
pub struct SignedData {
    form: MessageForm,
    der_length: usize,
    content_type: Oid,
    content: Option<Vec<u8>>,
    certificates: Vec<Certificate>,
    crls: Vec<Vec<u8>>,
    ocsp_responses: Vec<Vec<u8>>,
    signers: Vec<Signer>,
    quirks: Vec<Finding>,
}

impl SignedData {
    /// Reads a message. What follows it must be zeros, with which PDF fills its field up.
    ///
    /// Lengths of BER's indefinite form, which some signing software writes, are read. `Malformed` with `cms.form` for
    /// anything that is no signed message, with `cms.trailing_bytes` for other bytes after it, with
    /// `cms.too_many_signers` beyond [`MAX_SIGNERS`].
    pub fn parse(bytes: &[u8]) -> Result<Self, Failure> {
        let failure = |code| Failure::new(FailureKind::Malformed, Finding::new(code, ""));
        let (der, length) = asn1::definite(bytes).ok_or_else(|| failure(Code::CmsForm))?;
        if bytes.iter().skip(length).any(|octet| *octet != 0) {
            return Err(failure(Code::CmsTrailingBytes));
        }
        let message = Self::read(&der, length).ok_or_else(|| failure(Code::CmsForm))?;
        if message.signers.len() > MAX_SIGNERS {
            return Err(failure(Code::CmsTooManySigners));
        }
        let mut message = message;
        if matches!(der, Cow::Owned(_)) {
            message.quirks.push(Finding::new(Code::CmsIndefiniteLength, ""));
        }
        Ok(message)
    }

    fn read(der: &[u8], der_length: usize) -> Option<Self> {
        let mut outer = Element::whole(der, SEQUENCE)?.inside();
        let form = match outer.oid()? {
            oid::SIGNED_DATA => MessageForm::Cms,
            oid::GM_SIGNED_DATA => MessageForm::Gm,
            _ => return None,
        };
        let mut fields = outer.take(context(0))?.inside().take(SEQUENCE)?.inside();
        let mut quirks = Vec::new();
        fields.take(INTEGER)?;
        fields.take(SET)?;
        let mut inner = fields.take(SEQUENCE)?.inside();
        let content_type = inner.oid()?;
        let content = match inner.maybe(context(0)) {
            Some(content) => Some(content_octets(content.inside().any()?)?),
            None => None,
        };
        let mut message = Self {
            form,
            der_length,
            content_type,
            content,
            certificates: Vec::new(),
            crls: Vec::new(),
            ocsp_responses: Vec::new(),
            signers: Vec::new(),
            quirks: Vec::new(),
        };
        if let Some(certificates) = fields.maybe(context(0)) {
            let mut rest = certificates.inside();
            while !rest.is_finished() && message.certificates.len() < MAX_CERTIFICATES {
                // Attribute certificates and what cannot be read take nothing away from those that can.
                match rest.any()? {
                    certificate if certificate.tag == SEQUENCE => match Certificate::parse(certificate.raw) {
                        Ok(certificate) => message.certificates.push(certificate),
                        Err(_) => quirks.push(Finding::new(Code::CmsCertificateUnreadable, "")),
                    },
                    _ => {}
                }
            }
        }
        if let Some(lists) = fields.maybe(context(1)) {
            for list in lists.inside().rest()?.into_iter().take(MAX_CERTIFICATES) {
                match list.tag {
                    SEQUENCE => message.crls.push(list.raw.to_vec()),
                    // OtherRevocationInfoFormat; OCSP is the one in use (RFC 5940).
                    0xa1 => {
                        let mut other = list.inside();
                        if other.oid()? == oid::REVOCATION_OCSP {
                            message.ocsp_responses.push(other.any()?.raw.to_vec());
                        }
                    }
                    _ => {}
                }
            }
        }
        let mut signers = fields.take(SET)?.inside();
        while !signers.is_finished() && message.signers.len() <= MAX_SIGNERS {
            message.signers.push(Signer::read(signers.take(SEQUENCE)?, &mut quirks)?);
        }
        // One finding is enough for all of them.
        quirks.dedup();
        message.quirks = quirks;
        (fields.is_finished() && outer.is_finished()).then_some(message)
    }

    /// The format.
    pub fn form(&self) -> MessageForm {
        self.form
    }

    /// How many of the bytes given are the message; zeros follow it.
    pub fn der_length(&self) -> usize {
        self.der_length
    }

    /// The content type, as dotted text.
    pub fn content_type(&self) -> String {
        self.content_type.to_string()
    }

    pub(crate) fn content_type_oid(&self) -> Oid {
        self.content_type
    }

    /// The content, if the message holds one.
    pub fn content(&self) -> Option<&[u8]> {
        self.content.as_deref()
    }

    /// The certificates of the message. Anyone may put any certificate there.
    pub fn certificates(&self) -> &[Certificate] {
        &self.certificates
    }

    /// The CRLs of the message, DER; those in Adobe's archive among a signer's attributes are of the signer.
    pub fn crls(&self) -> &[Vec<u8>] {
        &self.crls
    }

    /// The OCSP responses of the message, DER.
    pub fn ocsp_responses(&self) -> &[Vec<u8>] {
        &self.ocsp_responses
    }

    /// The signers, in the order of the message.
    pub fn signers(&self) -> &[Signer] {
        &self.signers
    }

    /// What is unusual about the form, and was tolerated.
    pub fn quirks(&self) -> &[Finding] {
        &self.quirks
    }
}

impl fmt::Debug for SignedData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SignedData({:?}, {} signers)", self.form, self.signers.len())
    }
}

/// The octets of a content. GM messages put bare values there too; they are taken as they stand.
fn content_octets(content: Element<'_>) -> Option<Vec<u8>> {
    match content.tag {
        OCTET_STRING => Some(content.value.to_vec()),
        // A constructed string of BER: its pieces, one after the other.
        0x24 => {
            let mut octets = Vec::new();
            let mut pieces = content.inside();
            while !pieces.is_finished() {
                octets.extend_from_slice(pieces.take(OCTET_STRING)?.value);
            }
            Some(octets)
        }
        _ => Some(content.value.to_vec()),
    }
}

impl Signer {
    fn read(element: Element<'_>, quirks: &mut Vec<Finding>) -> Option<Self> {
        let mut fields = element.inside();
        fields.take(INTEGER)?;
        let id = match fields.any()? {
            named if named.tag == SEQUENCE => {
                let mut named = named.inside();
                let issuer = Name::read(named.any()?)?;
                SignerId::IssuerAndSerial { issuer, serial: named.take(INTEGER)?.value.to_vec() }
            }
            id if id.tag == context_primitive(0) => SignerId::KeyId(id.value.to_vec()),
            _ => return None,
        };
        let digest = Algorithm::read(fields.any()?)?.oid;
        let digest = match digest {
            // The scheme that the hash function belongs to stands in its place.
            oid::SM2_SM3 => {
                quirks.push(Finding::new(Code::CmsDigestScheme, ""));
                Ok(DigestAlgorithm::Sm3)
            }
            other => DigestAlgorithm::from_oid(other).ok_or(other),
        };
        let (signed, attributes) = match fields.maybe(context(0)) {
            // The tag of the field is not what is hashed: there it is a SET (RFC 5652, 5.4).
            Some(signed) => (Some(asn1::element(SET, &[signed.value])), read_attributes(signed.inside())?),
            None => (None, Vec::new()),
        };
        let algorithm = Algorithm::read(fields.any()?)?;
        let method = SignatureMethod::read(&algorithm, digest.ok()).ok_or(algorithm.oid);
        let signature = fields.take(OCTET_STRING)?.value.to_vec();
        let unsigned = match fields.maybe(context(1)) {
            Some(unsigned) => read_attributes(unsigned.inside())?,
            None => Vec::new(),
        };
        fields.is_finished().then_some(Self { id, digest, signed, attributes, method, signature, unsigned })
    }

    /// Whether the certificate is the one that the signer is named by.
    pub fn is_named_by(&self, certificate: &Certificate) -> bool {
        match &self.id {
            SignerId::IssuerAndSerial { issuer, serial } => {
                certificate.serial() == serial.as_slice() && certificate.issuer().matches(issuer)
            }
            SignerId::KeyId(id) => certificate.subject_key_id() == Some(id.as_slice()),
        }
    }

    /// The hash function of the message; `None` when it is not supported.
    pub fn digest_algorithm(&self) -> Option<DigestAlgorithm> {
        self.digest.ok()
    }

    /// How the signature is verified; `None` when the algorithm is not supported.
    pub fn method(&self) -> Option<SignatureMethod> {
        self.method.ok()
    }

    /// The value of the signature: what a signature timestamp is taken over.
    pub fn signature(&self) -> &[u8] {
        &self.signature
    }

    /// The bytes that are signed where there are signed attributes.
    pub fn signed_attributes(&self) -> Option<&[u8]> {
        self.signed.as_deref()
    }

    /// The time that the signer states, if any. Nothing proves it.
    pub fn signing_time(&self) -> Option<Instant> {
        let value = self.single(oid::SIGNING_TIME)?;
        Element::split(value)?.0.time()
    }

    /// The timestamp tokens over the signature, as they stand among the unsigned attributes.
    pub fn signature_timestamps(&self) -> Vec<&[u8]> {
        let tokens = self.unsigned.iter().filter(|attribute| attribute.kind == oid::SIGNATURE_TIMESTAMP);
        tokens.flat_map(|attribute| attribute.values.iter().map(Vec::as_slice)).collect()
    }

    /// OCSP responses (first) and CRLs in Adobe's archive among the signed attributes, DER.
    pub fn archived_revocation(&self) -> (Vec<Vec<u8>>, Vec<Vec<u8>>) {
        let read = || {
            let mut fields = Element::whole(self.single(oid::ADOBE_REVOCATION)?, SEQUENCE)?.inside();
            let mut list = |number| -> Option<Vec<Vec<u8>>> {
                let Some(list) = fields.maybe(context(number)) else { return Some(Vec::new()) };
                Some(list.inside().take(SEQUENCE)?.inside().rest()?.iter().map(|item| item.raw.to_vec()).collect())
            };
            let crls = list(0)?;
            Some((list(1)?, crls))
        };
        read().unwrap_or_default()
    }

    /// The value of a signed attribute that stands once, with one value.
    pub(super) fn single(&self, kind: Oid) -> Option<&[u8]> {
        let mut found = self.attributes.iter().filter(|attribute| attribute.kind == kind);
        match (found.next().map(|attribute| attribute.values.as_slice()), found.next()) {
            (Some([value]), None) => Some(value),
            _ => None,
        }
    }

    /// Whether a signed attribute stands there at all.
    pub(super) fn has(&self, kind: Oid) -> bool {
        self.attributes.iter().any(|attribute| attribute.kind == kind)
    }
}

fn read_attributes(rest: Cursor<'_>) -> Option<Vec<Attribute>> {
    let mut attributes = Vec::new();
    for attribute in rest.rest()? {
        let mut fields = attribute.tagged(SEQUENCE)?.inside();
        let kind = fields.oid()?;
        let values = fields.take(SET)?.inside().rest()?;
        if values.len() > MAX_VALUES {
            return None;
        }
        let values = values.iter().map(|value| value.raw.to_vec()).collect();
        attributes.push(Attribute { kind, values });
    }
    Some(attributes)
}
