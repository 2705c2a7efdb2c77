//! Certificates (X.509, RFC 5280; GB/T 20518), read and kept as they stand.

mod extension;
mod general_name;
mod name;
mod point;
mod policies;

pub use extension::{BasicConstraints, KeyUsage};
pub(crate) use extension::{Extension, Known, read_all as read_extensions};
pub(crate) use general_name::{GeneralName, NameConstraints};
pub use name::Name;
pub(crate) use point::{DistributionPoint, IssuingPoint, Only, Reasons};
pub(crate) use policies::Policies;

use std::fmt;

use super::{
    DigestAlgorithm, SignatureMethod, SubjectKey,
    asn1::{self, Algorithm, BIT_STRING, Cursor, Element, INTEGER, SEQUENCE, context, context_primitive},
    hex,
    oid::{self, Oid},
    pem,
};
use dengji_base::{
    finding::{Code, Failure, FailureKind, Finding},
    time::Instant,
};

/// The longest certificate that is read, in bytes.
pub const MAX_CERTIFICATE: usize = 256 * 1024;

/// A certificate. What it says is not believed until [`path::validate`](super::path::validate) has judged it.
#[derive(Clone, PartialEq, Eq)]
pub struct Certificate {
    der: Vec<u8>,
    version: u32,
    /// Whether it is written as DER asks.
    is_der: bool,
    signed: Vec<u8>,
    serial: Vec<u8>,
    issuer: Name,
    subject: Name,
    not_before: Instant,
    not_after: Instant,
    key_info: Vec<u8>,
    method: Result<SignatureMethod, Oid>,
    /// Whether the algorithm inside the signed part is the one beside the signature.
    one_algorithm: bool,
    signature: Vec<u8>,
    has_extensions: bool,
    known: Known,
}

impl Certificate {
    /// Reads one certificate, DER or PEM (of several, the first).
    ///
    /// `Malformed` with `certificate.form` for anything else, for what follows it, for an extension that stands twice,
    /// and beyond [`MAX_CERTIFICATE`] bytes. One whose extensions cannot be read in full is read, and no path that it
    /// stands in passes.
    pub fn parse(bytes: &[u8]) -> Result<Self, Failure> {
        let failure = || Failure::new(FailureKind::Malformed, Finding::new(Code::CertificateForm, ""));
        let der = pem::der(bytes, &["CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE"]);
        if der.len() > MAX_CERTIFICATE {
            return Err(failure());
        }
        Self::read(&der).ok_or_else(failure)
    }

    /// Reads all certificates of a file: PEM blocks, or DER one after the other. Fails as [`Self::parse`] does, and
    /// when there is none.
    pub fn parse_all(bytes: &[u8]) -> Result<Vec<Self>, Failure> {
        if bytes.first() == Some(&SEQUENCE) {
            let elements = Cursor::new(bytes).rest().unwrap_or_default();
            if elements.len() > 1 {
                return elements.iter().map(|element| Self::parse(element.raw)).collect();
            }
            return Self::parse(bytes).map(|certificate| vec![certificate]);
        }
        let found: Result<Vec<_>, _> = pem::blocks(bytes)
            .iter()
            .filter(|(label, _)| label.ends_with("CERTIFICATE"))
            .map(|(_, der)| Self::parse(der))
            .collect();
        match found {
            Ok(none) if none.is_empty() => Self::parse(bytes).map(|certificate| vec![certificate]),
            other => other,
        }
    }

    fn read(der: &[u8]) -> Option<Self> {
        let mut outer = Element::whole(der, SEQUENCE)?.inside();
        let signed = outer.take(SEQUENCE)?;
        let algorithm = outer.take(SEQUENCE)?;
        let signature = outer.take(BIT_STRING)?.bits()?;
        let mut fields = signed.inside();
        // X.509 counts from 0.
        let version = match fields.maybe(context(0)) {
            Some(version) => Element::whole(version.value, INTEGER)?.small()?.saturating_add(1),
            None => 1,
        };
        let serial = fields.take(INTEGER)?.value.to_vec();
        let inner_algorithm = fields.take(SEQUENCE)?;
        let issuer = Name::read(fields.any()?)?;
        let mut validity = fields.take(SEQUENCE)?.inside();
        let not_before = validity.any()?.time()?;
        let not_after = validity.any()?.time()?;
        let subject = Name::read(fields.any()?)?;
        let key_info = fields.take(SEQUENCE)?.raw.to_vec();
        fields.maybe(context_primitive(1));
        fields.maybe(context_primitive(2));
        let extensions = match fields.maybe(context(3)) {
            Some(extensions) => read_extensions(extensions.inside().any()?)?,
            None => Vec::new(),
        };
        if !fields.is_finished() || !outer.is_finished() {
            return None;
        }
        let read = Algorithm::read(algorithm)?;
        let is_der = asn1::is_der(der) && extensions.iter().all(|extension| asn1::is_der(&extension.value));
        Some(Self {
            der: der.to_vec(),
            version,
            is_der,
            signed: signed.raw.to_vec(),
            serial,
            issuer,
            subject,
            not_before,
            not_after,
            key_info,
            method: SignatureMethod::read(&read, None).ok_or(read.oid),
            one_algorithm: algorithm.raw == inner_algorithm.raw,
            signature: signature.to_vec(),
            has_extensions: !extensions.is_empty(),
            known: Known::read(&extensions),
        })
    }

    /// The original bytes.
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// SHA-256 of the certificate, lower-case hexadecimal.
    pub fn fingerprint(&self) -> String {
        hex(&DigestAlgorithm::Sha256.digest(&self.der))
    }

    /// To whom it was issued.
    pub fn subject(&self) -> &Name {
        &self.subject
    }

    /// Who issued it.
    pub fn issuer(&self) -> &Name {
        &self.issuer
    }

    /// The serial number: lower-case hexadecimal of its octets as encoded.
    pub fn serial_hex(&self) -> String {
        hex(&self.serial)
    }

    /// The octets of the serial number as encoded.
    pub(crate) fn serial(&self) -> &[u8] {
        &self.serial
    }

    /// The first instant of its validity.
    pub fn not_before(&self) -> Instant {
        self.not_before
    }

    /// The last second of its validity; it is valid in that second still (RFC 5280, 4.1.2.5).
    pub fn not_after(&self) -> Instant {
        self.not_after
    }

    /// Whether the instant lies in its validity.
    pub fn is_valid_at(&self, at: Instant) -> bool {
        at >= self.not_before && at.unix_seconds() <= self.not_after.unix_seconds()
    }

    /// The subject's key. Fails as [`SubjectKey::parse`] does.
    pub fn key(&self) -> Result<SubjectKey, Failure> {
        SubjectKey::parse(&self.key_info)
    }

    /// The `SubjectPublicKeyInfo` as it stands.
    pub fn key_info(&self) -> &[u8] {
        &self.key_info
    }

    /// What the key may be used for; `None` when the certificate does not say.
    pub fn key_usage(&self) -> Option<KeyUsage> {
        self.known.key_usage
    }

    /// Whether it is a CA's, if it says.
    pub fn basic_constraints(&self) -> Option<BasicConstraints> {
        self.known.basic_constraints
    }

    /// Whether it may sign timestamps: id-kp-timeStamping, critical and alone (RFC 3161, 2.3).
    pub fn is_timestamping(&self) -> bool {
        matches!(&self.known.extended_key_usage, Some((true, usages)) if matches!(usages.as_slice(), [oid::TIME_STAMPING]))
    }

    /// Whether it may answer about the revocation of others' certificates: id-kp-OCSPSigning.
    pub fn is_ocsp_signing(&self) -> bool {
        matches!(&self.known.extended_key_usage, Some((_, usages)) if usages.contains(&oid::OCSP_SIGNING))
    }

    /// The identifier of the subject's key, if it names one.
    pub fn subject_key_id(&self) -> Option<&[u8]> {
        self.known.subject_key_id.as_deref()
    }

    /// The identifier of the issuer's key, if it names one.
    pub fn authority_key_id(&self) -> Option<&[u8]> {
        self.known.authority_key_id.as_deref()
    }

    /// Where OCSP responses may be asked for.
    pub fn ocsp_urls(&self) -> &[String] {
        &self.known.ocsp_urls
    }

    /// Where CRLs may be had.
    pub fn crl_urls(&self) -> &[String] {
        &self.known.crl_urls
    }

    /// Whether there are extensions at all.
    pub(crate) fn has_extensions(&self) -> bool {
        self.has_extensions
    }

    /// What is not as the standards have it and was tolerated: `certificate.version`, `certificate.not_der` and
    /// `certificate.extension_odd`.
    pub(crate) fn deviations(&self, pointer: &str) -> Vec<Finding> {
        let mut findings = Vec::new();
        // Version 3 has extensions, and the others have none (RFC 5280, 4.1.2.1).
        if self.version > 3 || (self.version < 3 && self.has_extensions) {
            findings.push(Finding::new(Code::CertificateVersion, pointer).with("version", self.version));
        }
        if !self.is_der {
            findings.push(Finding::new(Code::CertificateNotDer, pointer));
        }
        let odd = self.known.odd.iter();
        findings.extend(odd.map(|kind| Finding::new(Code::CertificateExtensionOdd, pointer).with("extension", kind)));
        findings
    }

    pub(crate) fn known(&self) -> &Known {
        &self.known
    }

    /// Whether issuer and subject are one name.
    pub fn is_self_issued(&self) -> bool {
        self.issuer.matches(&self.subject)
    }

    /// How its signature is verified; the object identifier where the algorithm is not supported.
    pub(crate) fn method(&self) -> Result<SignatureMethod, Oid> {
        self.method
    }

    /// What about the issuer's signature is tolerated, see [`SubjectKey::deviations`].
    pub(crate) fn signature_deviations(&self, issuer: &SubjectKey, pointer: &str) -> Vec<Finding> {
        let Ok(method) = self.method else { return Vec::new() };
        issuer.deviations(method, &issuer.digest(method, &[&self.signed]), &self.signature, pointer)
    }

    /// All that it says: what its issuer signed.
    pub(crate) fn signed_part(&self) -> &[u8] {
        &self.signed
    }

    /// Whether the key made the certificate's signature. Says nothing of what the key's owner may issue.
    pub fn is_signed_by(&self, issuer: &SubjectKey) -> bool {
        self.one_algorithm && self.method.is_ok_and(|method| issuer.verifies(method, &self.signed, &self.signature))
    }
}

/// Without the subject, who may be a person.
impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Certificate(serial {})", self.serial_hex())
    }
}
