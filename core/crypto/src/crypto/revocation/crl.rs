//! Certificate revocation lists.

use crate::crypto::{
    Certificate, Name, SignatureMethod, SubjectKey,
    asn1::{
        self, Algorithm, BIT_STRING, Cursor, ENUMERATED, Element, GENERALIZED_TIME, INTEGER, SEQUENCE, UTC_TIME,
        context,
    },
    certificate::{Extension, GeneralName, IssuingPoint, read_extensions},
    oid::{self, Oid},
    pem,
};
use dengji_base::{
    finding::{Code, Failure, FailureKind, Finding},
    time::Instant,
};

/// A list of revoked certificates. Entries stay as they stand; they are read when a certificate is looked for.
#[derive(Clone, PartialEq, Eq)]
pub struct Crl {
    signed: Vec<u8>,
    pub(super) issuer: Name,
    pub(super) this_update: Instant,
    pub(super) next_update: Option<Instant>,
    /// Where the entries stand in the signed part.
    entries: Vec<u8>,
    pub(super) point: Option<IssuingPoint>,
    /// The list's own number, its octets.
    number: Option<Vec<u8>>,
    /// Of a delta list, the number of the list that it rests on.
    base: Option<Vec<u8>>,
    /// The first critical extension that no rule here reads.
    unknown: Option<Oid>,
    method: Option<SignatureMethod>,
    signature: Vec<u8>,
}

/// What a list says of a certificate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    /// Since when it is revoked, and the number of the reason.
    pub(super) revoked: Option<(Instant, u32)>,
    /// A critical extension, of the list or of an entry, that no rule here reads.
    pub(super) unknown: Option<Oid>,
    /// Whether something could not be read, which might have been what was looked for.
    pub(super) unreadable: bool,
}

impl Entry {
    /// Whether all that stands in the list is understood.
    pub(super) fn is_clear(&self) -> bool {
        self.unknown.is_none() && !self.unreadable
    }
}

/// The number of removeFromCRL (RFC 5280, 5.3.1): a delta list takes an entry back.
pub(super) const REMOVED: u32 = 8;

/// The number of certificateHold.
pub(super) const ON_HOLD: u32 = 6;

impl Crl {
    /// Reads a list, DER or PEM. `Malformed` with `revocation.crl_form` for anything else.
    pub fn parse(bytes: &[u8]) -> Result<Self, Failure> {
        let der = pem::der(bytes, &["X509 CRL"]);
        Self::read(&der).ok_or_else(|| Failure::new(FailureKind::Malformed, Finding::new(Code::RevocationCrlForm, "")))
    }

    fn read(der: &[u8]) -> Option<Self> {
        let mut outer = Element::whole(der, SEQUENCE)?.inside();
        let signed = outer.take(SEQUENCE)?;
        let algorithm = outer.take(SEQUENCE)?;
        let signature = outer.take(BIT_STRING)?.bits()?.to_vec();
        let mut fields = signed.inside();
        fields.maybe(INTEGER);
        let inner_algorithm = fields.take(SEQUENCE)?;
        let issuer = Name::read(fields.any()?)?;
        let this_update = fields.any()?.time()?;
        let next_update = match fields.maybe(UTC_TIME).or_else(|| fields.maybe(GENERALIZED_TIME)) {
            Some(next) => Some(next.time()?),
            None => None,
        };
        let entries = fields.maybe(SEQUENCE).map(|entries| entries.value.to_vec()).unwrap_or_default();
        let extensions = match fields.maybe(context(0)) {
            Some(extensions) => read_extensions(Element::whole(extensions.value, SEQUENCE)?)?,
            None => Vec::new(),
        };
        if !fields.is_finished() || !outer.is_finished() || algorithm.raw != inner_algorithm.raw {
            return None;
        }
        let mut list = Self {
            signed: signed.raw.to_vec(),
            issuer,
            this_update,
            next_update,
            entries,
            point: None,
            number: None,
            base: None,
            unknown: None,
            method: SignatureMethod::read(&Algorithm::read(algorithm)?, None),
            signature,
        };
        let number = |value: &[u8]| Some(asn1::minimal(Element::whole(value, INTEGER)?.value).to_vec());
        for Extension { kind, critical, value } in &extensions {
            match *kind {
                oid::ISSUING_DISTRIBUTION_POINT => list.point = Some(IssuingPoint::read(value)?),
                oid::CRL_NUMBER => list.number = Some(number(value)?),
                oid::DELTA_CRL => list.base = Some(number(value)?),
                oid::AUTHORITY_KEY_ID | oid::ISSUER_ALT_NAME => {}
                other if *critical => list.unknown = list.unknown.or(Some(other)),
                _ => {}
            }
        }
        Some(list)
    }

    /// When it was made.
    pub fn this_update(&self) -> Instant {
        self.this_update
    }

    /// When there is a newer one at the latest, if it says.
    pub fn next_update(&self) -> Option<Instant> {
        self.next_update
    }

    /// Whether it only tells what has changed since another list.
    pub(super) fn is_delta(&self) -> bool {
        self.base.is_some()
    }

    /// Whether it also lists certificates of other issuers.
    pub(super) fn is_indirect(&self) -> bool {
        self.point.as_ref().is_some_and(|point| point.indirect)
    }

    /// Whether this delta list goes on from the complete list: the same issuer and scope, and numbers that meet
    /// (RFC 5280, 5.2.4).
    pub(super) fn continues(&self, complete: &Self) -> bool {
        let (Some(base), Some(own), Some(there)) = (&self.base, &self.number, &complete.number) else { return false };
        self.issuer.matches(&complete.issuer)
            && self.point == complete.point
            && !is_above(base, there)
            && is_above(own, there)
    }

    /// What is signed.
    pub(super) fn signed(&self) -> &[u8] {
        &self.signed
    }

    /// Whether the key made the list's signature. Says nothing of what the key's owner may say.
    pub(super) fn is_signed_by(&self, key: &SubjectKey) -> bool {
        self.method.is_some_and(|method| key.verifies(method, &self.signed, &self.signature))
    }

    /// What the list says of the certificate. All entries are read: an extension that is not understood speaks against
    /// the whole list (RFC 5280, 5.3).
    pub(super) fn entry(&self, certificate: &Certificate) -> Entry {
        let mut found = Entry { unknown: self.unknown, ..Entry::default() };
        found.unreadable = self.look(certificate, &mut found).is_none();
        found
    }

    fn look(&self, certificate: &Certificate, found: &mut Entry) -> Option<()> {
        let serial = asn1::minimal(certificate.serial());
        let mut is_its_issuer = self.issuer.matches(certificate.issuer());
        let mut entries = Cursor::new(&self.entries);
        while !entries.is_finished() {
            let mut entry = entries.take(SEQUENCE)?.inside();
            let number = entry.take(INTEGER)?;
            let mut at = entry.any()?.time()?;
            let mut reason = 0;
            if let Some(extensions) = entry.maybe(SEQUENCE) {
                for Extension { kind, critical, value } in read_extensions(extensions)? {
                    match kind {
                        oid::CRL_REASON => reason = Element::whole(&value, ENUMERATED)?.small()?,
                        // It holds for all entries that follow (RFC 5280, 5.3.3).
                        oid::CERTIFICATE_ISSUER if self.is_indirect() => {
                            let names = GeneralName::read_all(Element::whole(&value, SEQUENCE)?.inside())?;
                            is_its_issuer = names.iter().any(|name| name.is_directory(certificate.issuer()));
                        }
                        // Since when the key may have been in other hands (RFC 5280, 5.3.2).
                        oid::INVALIDITY_DATE => at = at.min(Element::whole(&value, GENERALIZED_TIME)?.time()?),
                        other if critical => found.unknown = found.unknown.or(Some(other)),
                        _ => {}
                    }
                }
            }
            if !entry.is_finished() {
                return None;
            }
            // Of several entries the earliest counts, wherever it stands, and one that accuses before one that takes back.
            let rank = |(since, reason)| (reason == REMOVED, since);
            let counts = found.revoked.is_none_or(|known| rank((at, reason)) < rank(known));
            if is_its_issuer && counts && asn1::minimal(number.value) == serial {
                found.revoked = Some((at, reason));
            }
        }
        Some(())
    }
}

/// Whether one number, its shortest octets, is above the other; numbers of lists are not negative.
fn is_above(one: &[u8], other: &[u8]) -> bool {
    (one.len(), one) > (other.len(), other)
}

impl std::fmt::Debug for Crl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Crl(of {})", self.this_update)
    }
}
