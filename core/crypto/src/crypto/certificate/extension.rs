//! Extensions of certificates (RFC 5280, 4.2).

use super::{
    general_name::{GeneralName, NameConstraints},
    point::DistributionPoint,
    policies::Policies,
};
use crate::crypto::{
    asn1::{BIT_STRING, BOOLEAN, Element, INTEGER, NULL, OCTET_STRING, SEQUENCE, context, context_primitive},
    oid::{self, Oid},
};

/// One extension, as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Extension {
    pub(crate) kind: Oid,
    pub(crate) critical: bool,
    pub(crate) value: Vec<u8>,
}

/// Reads `Extensions`. `None` when they are malformed or one kind stands twice.
pub(crate) fn read_all(sequence: Element<'_>) -> Option<Vec<Extension>> {
    let mut extensions = Vec::new();
    for extension in sequence.tagged(SEQUENCE)?.inside().rest()? {
        let mut fields = extension.tagged(SEQUENCE)?.inside();
        let kind = fields.oid()?;
        let critical = match fields.maybe(BOOLEAN) {
            Some(critical) => critical.boolean()?,
            None => false,
        };
        let value = fields.take(OCTET_STRING)?.value.to_vec();
        fields.is_finished().then_some(())?;
        extensions.push(Extension { kind, critical, value });
    }
    let mut kinds: Vec<_> = extensions.iter().map(|extension| extension.kind).collect();
    kinds.sort_unstable();
    kinds.windows(2).all(|pair| matches!(pair, [one, other] if one != other)).then_some(extensions)
}

/// What a key may be used for (RFC 5280, 4.2.1.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyUsage(u8);

impl KeyUsage {
    fn read(bytes: &[u8]) -> Option<Self> {
        let bits = Element::whole(bytes, BIT_STRING)?.named_bits()?;
        // decipherOnly, the ninth, says nothing about signatures.
        Some(Self(bits.to_be_bytes()[0]))
    }

    /// digitalSignature.
    pub fn digital_signature(self) -> bool {
        self.0 & 0x80 != 0
    }

    /// nonRepudiation, also called contentCommitment.
    pub fn non_repudiation(self) -> bool {
        self.0 & 0x40 != 0
    }

    /// keyCertSign.
    pub fn key_cert_sign(self) -> bool {
        self.0 & 0x04 != 0
    }

    /// cRLSign.
    pub fn crl_sign(self) -> bool {
        self.0 & 0x02 != 0
    }
}

/// Whether a certificate is a CA's, and how many CAs may follow below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BasicConstraints {
    /// Whether it may issue certificates.
    pub ca: bool,
    /// How many CA certificates may stand between it and the last one.
    pub path_length: Option<u32>,
}

/// What the extensions say, those that are understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) key_usage: Option<KeyUsage>,
    pub(crate) extended_key_usage: Option<(bool, Vec<Oid>)>,
    pub(crate) basic_constraints: Option<BasicConstraints>,
    pub(crate) subject_key_id: Option<Vec<u8>>,
    pub(crate) authority_key_id: Option<Vec<u8>>,
    pub(crate) alternative_names: Vec<GeneralName>,
    pub(crate) name_constraints: Option<NameConstraints>,
    pub(crate) policies: Policies,
    pub(crate) points: Vec<DistributionPoint>,
    pub(crate) ocsp_urls: Vec<String>,
    pub(crate) crl_urls: Vec<String>,
    pub(crate) no_revocation_check: bool,
    /// Critical ones that no rule here reads.
    pub(crate) unknown_critical: Vec<Oid>,
    /// Those of a known kind that cannot be read in full, where something hangs on them: critical ones, and those that
    /// say what the certificate may be used for.
    pub(crate) unreadable: Vec<Oid>,
    /// Those of a known kind that were tolerated though they are not as they should be.
    pub(crate) odd: Vec<Oid>,
}

impl Known {
    pub(super) fn read(extensions: &[Extension]) -> Self {
        let mut known = Self::default();
        for extension in extensions {
            let Extension { kind, critical, value } = extension;
            let reading = match *kind {
                oid::SUBJECT_KEY_ID
                | oid::AUTHORITY_KEY_ID
                | oid::AUTHORITY_INFORMATION
                | oid::CRL_DISTRIBUTION_POINTS
                | oid::ISSUER_ALT_NAME
                | oid::OCSP_NO_CHECK => known.advice(*kind, value),
                oid::BASIC_CONSTRAINTS => known.read_basic_constraints(value),
                oid::CERTIFICATE_POLICIES
                | oid::POLICY_MAPPINGS
                | oid::POLICY_CONSTRAINTS
                | oid::INHIBIT_ANY_POLICY => {
                    known.policies.critical |= critical;
                    known.policies.take(*kind, value).map_or(Reading::Unreadable, |()| Reading::Sound)
                }
                _ => known.limit(extension).unwrap_or(Reading::Unreadable),
            };
            match reading {
                Reading::Odd if !critical => known.odd.push(*kind),
                Reading::Odd | Reading::Unreadable => known.unreadable.push(*kind),
                Reading::Unknown if *critical => known.unknown_critical.push(*kind),
                Reading::Sound | Reading::Unknown => {}
            }
        }
        known
    }

    /// Whether nothing stands there that has to be understood and is not.
    pub(crate) fn is_understood(&self) -> bool {
        self.unknown_critical.is_empty() && self.unreadable.is_empty()
    }

    /// What says for what the certificate may be used; `None` when it is malformed.
    fn limit(&mut self, extension: &Extension) -> Option<Reading> {
        let value = &extension.value;
        match extension.kind {
            oid::KEY_USAGE => self.key_usage = Some(KeyUsage::read(value)?),
            oid::EXTENDED_KEY_USAGE => {
                let usages = Element::whole(value, SEQUENCE)?.inside().rest()?;
                let usages: Vec<_> = usages.into_iter().map(Element::oid).collect::<Option<_>>()?;
                (!usages.is_empty()).then_some(())?;
                self.extended_key_usage = Some((extension.critical, usages));
            }
            oid::SUBJECT_ALT_NAME => {
                self.alternative_names = GeneralName::read_subject(Element::whole(value, SEQUENCE)?.inside())?;
            }
            oid::NAME_CONSTRAINTS => self.name_constraints = Some(NameConstraints::read(value)?),
            _ => return Some(Reading::Unknown),
        }
        Some(Reading::Sound)
    }

    /// What helps to find things, and limits nobody: where it is odd, it is as if it were not there.
    fn advice(&mut self, kind: Oid, value: &[u8]) -> Reading {
        let mut read = || {
            match kind {
                oid::SUBJECT_KEY_ID => {
                    self.subject_key_id = Some(Element::whole(value, OCTET_STRING)?.value.to_vec());
                }
                oid::AUTHORITY_KEY_ID => {
                    let mut fields = Element::whole(value, SEQUENCE)?.inside();
                    let key = fields.maybe(context_primitive(0)).map(|id| id.value.to_vec());
                    fields.maybe(context(1));
                    fields.maybe(context_primitive(2));
                    fields.is_finished().then_some(())?;
                    self.authority_key_id = key;
                }
                oid::AUTHORITY_INFORMATION => self.ocsp_urls = ocsp_urls(value)?,
                oid::CRL_DISTRIBUTION_POINTS => {
                    self.points = DistributionPoint::read_all(value)?;
                    self.crl_urls = self.points.iter().flat_map(DistributionPoint::urls).cloned().collect();
                }
                oid::OCSP_NO_CHECK => {
                    self.no_revocation_check = true;
                    Element::whole(value, NULL)?;
                }
                _ => drop(GeneralName::read_all(Element::whole(value, SEQUENCE)?.inside())?),
            }
            Some(())
        };
        read().map_or(Reading::Odd, |()| Reading::Sound)
    }

    fn read_basic_constraints(&mut self, value: &[u8]) -> Reading {
        let mut read = || {
            let mut fields = Element::whole(value, SEQUENCE)?.inside();
            let ca = match fields.maybe(BOOLEAN) {
                Some(ca) => ca.boolean()?,
                None => false,
            };
            let path_length = match fields.maybe(INTEGER) {
                Some(length) => Some(length.small()?),
                None => None,
            };
            self.basic_constraints = Some(BasicConstraints { ca, path_length });
            // Nothing is defined to follow; behind what a CA says of itself it might be a limit.
            Some(match (fields.is_finished(), ca) {
                (true, _) => Reading::Sound,
                (false, false) => Reading::Odd,
                (false, true) => Reading::Unreadable,
            })
        };
        read().unwrap_or(Reading::Unreadable)
    }
}

/// How an extension could be read.
enum Reading {
    Sound,
    /// Not as it should be, and nothing hangs on it unless it is critical.
    Odd,
    Unreadable,
    /// Of a kind that no rule here reads.
    Unknown,
}

fn ocsp_urls(bytes: &[u8]) -> Option<Vec<String>> {
    let mut urls = Vec::new();
    for access in Element::whole(bytes, SEQUENCE)?.inside().rest()? {
        let mut access = access.tagged(SEQUENCE)?.inside();
        let method = access.oid()?;
        if let (oid::OCSP, Some(GeneralName::Uri(url))) = (method, GeneralName::read(access.any()?)) {
            urls.push(url);
        }
    }
    Some(urls)
}
