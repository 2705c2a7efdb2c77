//! Requests and responses of OCSP.

use super::{
    Around, Authenticity, IsRevoked, MAX_SIGNERS, RevocationReason,
    crl::Entry,
    statement::{Heard, Statement, Status},
};
use crate::crypto::{
    Certificate, DigestAlgorithm, Name, SignatureMethod, SubjectKey,
    asn1::{
        self, Algorithm, BIT_STRING, ENUMERATED, Element, GENERALIZED_TIME, INTEGER, OCTET_STRING, SEQUENCE, context,
    },
    certificate::{Extension, Reasons, read_extensions},
    oid::{self, Oid},
    timestamp::check_nonce,
};
use dengji_base::{
    finding::{Code, Failure, FailureKind, Finding},
    time::Instant,
};

/// The octets of the subject's key, over which OCSP takes digests.
fn key_octets(certificate: &Certificate) -> Option<&[u8]> {
    let mut fields = Element::whole(certificate.key_info(), SEQUENCE)?.inside();
    fields.take(SEQUENCE)?;
    fields.take(BIT_STRING)?.bits()
}

/// The name of a certificate in OCSP.
#[derive(Clone, PartialEq, Eq)]
struct CertificateId {
    digest: DigestAlgorithm,
    name_digest: Vec<u8>,
    key_digest: Vec<u8>,
    serial: Vec<u8>,
}

impl CertificateId {
    fn of(certificate: &Certificate, issuer: &Certificate, digest: DigestAlgorithm) -> Option<Self> {
        Some(Self {
            digest,
            name_digest: digest.digest(issuer.subject().der()),
            key_digest: digest.digest(key_octets(issuer)?),
            serial: asn1::minimal(certificate.serial()).to_vec(),
        })
    }

    fn read(element: Element<'_>) -> Option<Self> {
        let mut fields = element.tagged(SEQUENCE)?.inside();
        let digest = DigestAlgorithm::from_oid(Algorithm::read(fields.any()?)?.oid)?;
        let name_digest = fields.take(OCTET_STRING)?.value.to_vec();
        let key_digest = fields.take(OCTET_STRING)?.value.to_vec();
        let serial = asn1::minimal(fields.take(INTEGER)?.value).to_vec();
        Some(Self { digest, name_digest, key_digest, serial })
    }

    fn to_der(&self) -> Vec<u8> {
        asn1::sequence(&[
            &asn1::algorithm(self.digest.oid(), true),
            &asn1::octets(&self.name_digest),
            &asn1::octets(&self.key_digest),
            &asn1::element(INTEGER, &[&self.serial]),
        ])
    }

    fn names(&self, certificate: &Certificate, issuer: &Certificate) -> bool {
        self.has_serial_of(certificate) && Self::of(certificate, issuer, self.digest).as_ref() == Some(self)
    }

    fn has_serial_of(&self, certificate: &Certificate) -> bool {
        self.serial == asn1::minimal(certificate.serial())
    }
}

/// A request for the status of one certificate, DER, that the host sends (`application/ocsp-request`) to one of
/// [`Certificate::ocsp_urls`]. Names are digested with SHA-1, the one function that every responder knows; nothing
/// rests on it. `nonce`, if any, is 1 to 32 bytes of the host's entropy; many responders answer without it;
/// one of another length is `Misuse` with `crypto.nonce_length`.
pub fn ocsp_request(certificate: &Certificate, issuer: &Certificate, nonce: Option<&[u8]>) -> Result<Vec<u8>, Failure> {
    check_nonce(nonce, 1)?;
    let id = CertificateId::of(certificate, issuer, DigestAlgorithm::Sha1)
        .ok_or_else(|| Failure::new(FailureKind::Malformed, Finding::new(Code::CertificateForm, "")))?;
    let requests = asn1::sequence(&[&asn1::sequence(&[&id.to_der()])]);
    let extensions = match nonce {
        Some(nonce) => {
            let extension = asn1::sequence(&[&asn1::oid(oid::OCSP_NONCE), &asn1::octets(&asn1::octets(nonce))]);
            asn1::element(context(2), &[&asn1::sequence(&[&extension])])
        }
        None => Vec::new(),
    };
    Ok(asn1::sequence(&[&asn1::sequence(&[&requests, &extensions])]))
}

#[derive(Clone, PartialEq, Eq)]
enum ResponderId {
    Name(Name),
    /// SHA-1 of the responder's key.
    Key(Vec<u8>),
}

impl ResponderId {
    fn names(&self, certificate: &Certificate) -> bool {
        match self {
            Self::Name(name) => name.matches(certificate.subject()),
            Self::Key(digest) => {
                key_octets(certificate).is_some_and(|key| DigestAlgorithm::Sha1.digest(key) == *digest)
            }
        }
    }
}

#[derive(Clone, PartialEq, Eq)]
struct Single {
    id: CertificateId,
    statement: Statement,
    /// A critical extension that no rule here reads.
    unknown: Option<Oid>,
}

/// A response about one or more certificates.
#[derive(Clone, PartialEq, Eq)]
pub struct OcspResponse {
    signed: Vec<u8>,
    responder: ResponderId,
    produced_at: Instant,
    singles: Vec<Single>,
    nonce: Option<Vec<u8>>,
    /// A critical extension of the whole that no rule here reads.
    unknown: Option<Oid>,
    method: Option<SignatureMethod>,
    signature: Vec<u8>,
    certificates: Vec<Certificate>,
}

impl OcspResponse {
    /// Reads an `OCSPResponse`, or the `BasicOCSPResponse` in it, DER. `Malformed` with `revocation.ocsp_form` for
    /// anything else, with `revocation.ocsp_status` for a response that says no more than that there is none.
    pub fn parse(bytes: &[u8]) -> Result<Self, Failure> {
        let failure = |finding| Failure::new(FailureKind::Malformed, finding);
        let form = || failure(Finding::new(Code::RevocationOcspForm, ""));
        let outer = Element::whole(bytes, SEQUENCE).ok_or_else(form)?;
        let mut fields = outer.inside();
        let Some(status) = fields.maybe(ENUMERATED) else {
            return Self::read(outer).ok_or_else(form);
        };
        let status = status.small().ok_or_else(form)?;
        if status != 0 {
            return Err(failure(Finding::new(Code::RevocationOcspStatus, "").with("status", status)));
        }
        let mut basic = || {
            let mut inner = fields.take(context(0))?.inside().take(SEQUENCE)?.inside();
            (inner.oid()? == oid::OCSP_BASIC).then_some(())?;
            Self::read(Element::whole(inner.take(OCTET_STRING)?.value, SEQUENCE)?)
        };
        basic().ok_or_else(form)
    }

    fn read(basic: Element<'_>) -> Option<Self> {
        let mut outer = basic.inside();
        let signed = outer.take(SEQUENCE)?;
        let algorithm = Algorithm::read(outer.any()?)?;
        let signature = outer.take(BIT_STRING)?.bits()?.to_vec();
        let certificates = match outer.maybe(context(0)) {
            Some(list) => {
                let list = list.inside().take(SEQUENCE)?.inside().rest()?;
                // Nobody signs this list: whatever stands before the responder's own may be anybody's.
                list.iter().filter_map(|item| Certificate::parse(item.raw).ok()).collect()
            }
            None => Vec::new(),
        };
        let mut fields = signed.inside();
        fields.maybe(context(0));
        let responder = match fields.any()? {
            name if name.tag == context(1) => ResponderId::Name(Name::read(name.inside().any()?)?),
            key if key.tag == context(2) => ResponderId::Key(key.inside().take(OCTET_STRING)?.value.to_vec()),
            _ => return None,
        };
        let produced_at = fields.take(GENERALIZED_TIME)?.time()?;
        let mut singles = Vec::new();
        let mut rest = fields.take(SEQUENCE)?.inside();
        while !rest.is_finished() {
            singles.push(read_single(rest.take(SEQUENCE)?)?);
        }
        let extensions = match fields.maybe(context(1)) {
            Some(extensions) => read_extensions(Element::whole(extensions.value, SEQUENCE)?)?,
            None => Vec::new(),
        };
        if !fields.is_finished() || !outer.is_finished() {
            return None;
        }
        let nonce = extensions.iter().find(|extension| extension.kind == oid::OCSP_NONCE).map(|extension| {
            // The extension holds an octet string once more; old responders left it out.
            Element::whole(&extension.value, OCTET_STRING).map_or(&extension.value[..], |inner| inner.value).to_vec()
        });
        Some(Self {
            signed: signed.raw.to_vec(),
            responder,
            produced_at,
            singles,
            nonce,
            unknown: unknown_critical(&extensions),
            method: SignatureMethod::read(&algorithm, None),
            signature,
            certificates,
        })
    }

    /// When it was made.
    pub fn produced_at(&self) -> Instant {
        self.produced_at
    }

    /// The nonce of the request, if the responder repeated it.
    pub fn nonce(&self) -> Option<&[u8]> {
        self.nonce.as_deref()
    }

    /// The certificates in it: those of the responder.
    pub fn certificates(&self) -> &[Certificate] {
        &self.certificates
    }

    /// What is signed.
    pub(super) fn signed(&self) -> &[u8] {
        &self.signed
    }

    /// Whether it says of the certificate that it was revoked.
    pub(super) fn accuses(&self, certificate: &Certificate, issuer: &Certificate) -> bool {
        let mut own = self.singles.iter().filter(|single| single.id.names(certificate, issuer));
        own.any(|single| matches!(single.statement.status, Status::Revoked { .. }))
    }

    pub(super) fn is_about(&self, certificate: &Certificate, issuer: &Certificate) -> bool {
        self.singles.iter().any(|single| single.id.names(certificate, issuer))
    }

    /// Whether it is about a certificate of this number and issuer, and the issuer has another key there.
    pub(super) fn is_about_other_key(&self, certificate: &Certificate, issuer: &Certificate) -> bool {
        self.singles.iter().any(|single| {
            single.id.has_serial_of(certificate)
                && single.id.digest.digest(issuer.subject().der()) == single.id.name_digest
        })
    }

    /// Tells what it says of the certificate. Where something critical is not understood it does not acquit
    /// (RFC 6960, 4.4).
    pub(super) fn tell(&self, certificate: &Certificate, issuer: &Certificate, heard: &mut Heard<'_>) {
        for single in self.singles.iter().filter(|single| single.id.names(certificate, issuer)) {
            let unknown = self.unknown.or(single.unknown);
            let mut statement = single.statement;
            if unknown.is_some() && statement.status == Status::Good {
                statement.status = Status::Unknown;
            }
            heard.take(statement, &Entry { unknown, ..Entry::default() });
        }
    }

    /// Whether the issuer answered by itself, or a responder whom it certified for this (RFC 6960, 4.2.2.2) and did not
    /// revoke. id-pkix-ocsp-nocheck frees from having to ask, not from what a list says all the same.
    pub(super) fn authenticity(
        &self,
        issuer: &Certificate,
        issuer_key: &SubjectKey,
        around: Around<'_>,
        is_revoked: IsRevoked<'_>,
    ) -> Authenticity {
        let Some(method) = self.method else { return Authenticity::Unsound };
        if self.responder.names(issuer) && issuer_key.verifies(method, &self.signed, &self.signature) {
            return Authenticity::Sound;
        }
        let mut named = self.certificates.iter().chain(around.beside()).filter(|candidate| {
            self.responder.names(candidate)
                && candidate.is_ocsp_signing()
                && candidate.known().is_understood()
                && candidate.key_usage().is_none_or(|usage| usage.digital_signature() || usage.non_repudiation())
                && candidate.is_valid_at(self.produced_at)
                && candidate.issuer().matches(issuer.subject())
        });
        let is_found = named.by_ref().take(MAX_SIGNERS).any(|candidate| {
            candidate.is_signed_by(issuer_key)
                && candidate.key().is_ok_and(|key| key.verifies(method, &self.signed, &self.signature))
                && !is_revoked(candidate, around)
        });
        Authenticity::of(is_found, named.next().is_some())
    }
}

fn read_single(element: Element<'_>) -> Option<Single> {
    let mut fields = element.inside();
    let id = CertificateId::read(fields.any()?)?;
    let status = match fields.any()? {
        good if good.tag == 0x80 => Status::Good,
        revoked if revoked.tag == context(1) => {
            let mut info = revoked.inside();
            let at = info.take(GENERALIZED_TIME)?.time()?;
            let reason = info.maybe(context(0)).and_then(|reason| reason.inside().take(ENUMERATED)?.small());
            Status::Revoked { at, reason: reason.map_or(RevocationReason::Unspecified, RevocationReason::from_number) }
        }
        unknown if unknown.tag == 0x82 => Status::Unknown,
        _ => return None,
    };
    let this_update = fields.take(GENERALIZED_TIME)?.time()?;
    let next_update = match fields.maybe(context(0)) {
        Some(next) => Some(next.inside().take(GENERALIZED_TIME)?.time()?),
        None => None,
    };
    let extensions = match fields.maybe(context(1)) {
        Some(extensions) => read_extensions(Element::whole(extensions.value, SEQUENCE)?)?,
        None => Vec::new(),
    };
    let invalid = extensions.iter().find(|extension| extension.kind == oid::INVALIDITY_DATE);
    let status = match (status, invalid) {
        (Status::Revoked { at, reason }, Some(extension)) => {
            Status::Revoked { at: at.min(Element::whole(&extension.value, GENERALIZED_TIME)?.time()?), reason }
        }
        (status, _) => status,
    };
    let statement = Statement { status, this_update, next_update, reasons: Reasons::ALL };
    fields.is_finished().then_some(Single { id, statement, unknown: unknown_critical(&extensions) })
}

/// The first critical extension that has no meaning here. Those of entries of lists may stand in answers too
/// (RFC 6960, 4.4.5).
fn unknown_critical(extensions: &[Extension]) -> Option<Oid> {
    let is_known = |kind| {
        matches!(
            kind,
            oid::OCSP_NONCE
                | oid::OCSP_CRL
                | oid::OCSP_ARCHIVE_CUTOFF
                | oid::OCSP_EXTENDED_REVOKE
                | oid::CRL_REASON
                | oid::INVALIDITY_DATE
        )
    };
    extensions.iter().find(|extension| extension.critical && !is_known(extension.kind)).map(|one| one.kind)
}

impl std::fmt::Debug for OcspResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "OcspResponse(of {}, {} certificates)", self.produced_at, self.singles.len())
    }
}
