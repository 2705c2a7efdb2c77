//! Certificate revocation lists.

use super::{RevocationReason, Statement, Status};
use crate::{
    crypto::{
        Certificate, Name, SignatureMethod, SubjectKey,
        asn1::{
            Algorithm, BIT_STRING, Cursor, ENUMERATED, Element, GENERALIZED_TIME, INTEGER, SEQUENCE, UTC_TIME, context,
            context_primitive,
        },
        certificate::{Extension, GeneralName, read_extensions},
        oid, pem,
    },
    finding::{Code, Failure, FailureKind, Finding},
    time::Instant,
};

/// For which certificates a list speaks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Scope {
    urls: Option<Vec<String>>,
    only_users: bool,
    only_cas: bool,
    /// Delta and indirect lists, lists for some reasons only, extensions that no rule here reads.
    unusable: bool,
}

/// A list of revoked certificates. Entries stay as they stand; they are read when a certificate is looked for.
#[derive(Clone, PartialEq, Eq)]
pub struct Crl {
    signed: Vec<u8>,
    issuer: Name,
    this_update: Instant,
    next_update: Option<Instant>,
    /// Where the entries stand in the signed part.
    entries: Vec<u8>,
    scope: Scope,
    method: Option<SignatureMethod>,
    signature: Vec<u8>,
}

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
            Some(extensions) => read_extensions(extensions.inside().any()?)?,
            None => Vec::new(),
        };
        if !fields.is_finished() || !outer.is_finished() || algorithm.raw != inner_algorithm.raw {
            return None;
        }
        let scope = Scope::read(&extensions)?;
        Some(Self {
            signed: signed.raw.to_vec(),
            issuer,
            this_update,
            next_update,
            entries,
            scope,
            method: SignatureMethod::read(&Algorithm::read(algorithm)?, None),
            signature,
        })
    }

    /// When it was made.
    pub fn this_update(&self) -> Instant {
        self.this_update
    }

    /// When there is a newer one at the latest, if it says.
    pub fn next_update(&self) -> Option<Instant> {
        self.next_update
    }

    /// Whether the certificate would be listed here.
    pub(super) fn is_about(&self, certificate: &Certificate) -> bool {
        let is_ca = certificate.basic_constraints().is_some_and(|constraints| constraints.ca);
        // A list for one distribution point says nothing of certificates that name another.
        let here = |urls: &Vec<String>| urls.iter().any(|url| certificate.crl_urls().contains(url));
        let other_kind = if is_ca { self.scope.only_users } else { self.scope.only_cas };
        self.issuer.matches(certificate.issuer())
            && !self.scope.unusable
            && !other_kind
            && self.scope.urls.as_ref().is_none_or(here)
    }

    /// Whether the issuer signed the list and may.
    pub(super) fn is_authentic(&self, issuer: &Certificate, key: &SubjectKey) -> bool {
        issuer.key_usage().is_none_or(super::super::KeyUsage::crl_sign)
            && self.method.is_some_and(|method| key.verifies(method, &self.signed, &self.signature))
    }

    pub(super) fn statement(&self, certificate: &Certificate) -> Statement {
        Statement {
            // What cannot be read might have been the entry that is looked for.
            status: self.find(certificate.serial()).unwrap_or(Status::Unknown),
            this_update: self.this_update,
            next_update: self.next_update,
        }
    }

    fn find(&self, serial: &[u8]) -> Option<Status> {
        let mut entries = Cursor::new(&self.entries);
        while !entries.is_finished() {
            let mut entry = entries.take(SEQUENCE)?.inside();
            if entry.take(INTEGER)?.value != serial {
                continue;
            }
            let at = entry.any()?.time()?;
            let reason = entry.maybe(SEQUENCE).and_then(|extensions| {
                let extensions = read_extensions(extensions)?;
                let reason = extensions.iter().find(|extension| extension.kind == oid::CRL_REASON)?;
                Element::whole(&reason.value, ENUMERATED)?.small()
            });
            let reason = reason.map_or(RevocationReason::Unspecified, RevocationReason::from_number);
            return Some(Status::Revoked { at, reason });
        }
        Some(Status::Good)
    }
}

impl Scope {
    fn read(extensions: &[Extension]) -> Option<Self> {
        let mut scope = Self::default();
        for extension in extensions {
            if extension.kind == oid::ISSUING_DISTRIBUTION_POINT {
                scope.read_point(&extension.value)?;
            } else if extension.critical {
                scope.unusable = true;
            }
        }
        Some(scope)
    }

    fn read_point(&mut self, value: &[u8]) -> Option<()> {
        let mut fields = Element::whole(value, SEQUENCE)?.inside();
        while !fields.is_finished() {
            let field = fields.any()?;
            let set = field.value.iter().any(|octet| *octet != 0);
            match field.tag {
                tag if tag == context(0) => match field.inside().maybe(context(0)) {
                    Some(full) => {
                        let names = GeneralName::read_all(full.inside())?.into_iter();
                        let urls = names.filter_map(|name| match name {
                            GeneralName::Uri(url) => Some(url),
                            _ => None,
                        });
                        self.urls = Some(urls.collect());
                    }
                    None => self.unusable = true,
                },
                tag if tag == context_primitive(1) => self.only_users = set,
                tag if tag == context_primitive(2) => self.only_cas = set,
                _ => self.unusable |= set,
            }
        }
        Some(())
    }
}

impl std::fmt::Debug for Crl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Crl(of {})", self.this_update)
    }
}
