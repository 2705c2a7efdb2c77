//! Extensions of certificates (RFC 5280, 4.2).

use der::asn1::ObjectIdentifier;

use super::name::Name;
use crate::crypto::{
    asn1::{BIT_STRING, BOOLEAN, Cursor, Element, INTEGER, OCTET_STRING, SEQUENCE, context, context_primitive},
    oid,
};

/// One extension, as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Extension {
    pub(crate) kind: ObjectIdentifier,
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
        let bits = Element::whole(bytes, BIT_STRING)?.bits()?;
        Some(Self(bits.first().copied().unwrap_or(0)))
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

/// A name of one of the kinds of RFC 5280, 4.2.1.6.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum GeneralName {
    Email(String),
    Dns(String),
    Uri(String),
    Directory(Name),
    /// Four or sixteen bytes; in name constraints, the address and its mask.
    Address(Vec<u8>),
    /// A kind that no rule here reads.
    Other(u8),
}

impl GeneralName {
    pub(crate) fn read(element: Element<'_>) -> Option<Self> {
        let text = || std::str::from_utf8(element.value).ok().map(str::to_lowercase);
        Some(match element.tag {
            0x81 => Self::Email(text()?),
            0x82 => Self::Dns(text()?),
            0x86 => Self::Uri(std::str::from_utf8(element.value).ok()?.to_owned()),
            0xa4 => Self::Directory(Name::read(element.inside().any()?)?),
            0x87 => Self::Address(element.value.to_vec()),
            other => Self::Other(other),
        })
    }

    pub(crate) fn read_all(names: Cursor<'_>) -> Option<Vec<Self>> {
        names.rest()?.into_iter().map(Self::read).collect()
    }
}

/// The subtrees that a CA's names are bound to (RFC 5280, 4.2.1.10).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct NameConstraints {
    pub(crate) permitted: Vec<GeneralName>,
    pub(crate) excluded: Vec<GeneralName>,
}

impl NameConstraints {
    fn read(bytes: &[u8]) -> Option<Self> {
        let mut fields = Element::whole(bytes, SEQUENCE)?.inside();
        let mut subtrees = |number| {
            let Some(list) = fields.maybe(context(number)) else { return Some(Vec::new()) };
            // minimum and maximum are not used by anyone (RFC 5280).
            let names = list.inside().rest()?.into_iter();
            names.map(|subtree| GeneralName::read(subtree.tagged(SEQUENCE)?.inside().any()?)).collect()
        };
        Some(Self { permitted: subtrees(0)?, excluded: subtrees(1)? })
    }
}

/// What the extensions say, those that are understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) key_usage: Option<KeyUsage>,
    pub(crate) extended_key_usage: Option<(bool, Vec<ObjectIdentifier>)>,
    pub(crate) basic_constraints: Option<BasicConstraints>,
    pub(crate) subject_key_id: Option<Vec<u8>>,
    pub(crate) authority_key_id: Option<Vec<u8>>,
    pub(crate) alternative_names: Vec<GeneralName>,
    pub(crate) name_constraints: Option<NameConstraints>,
    pub(crate) ocsp_urls: Vec<String>,
    pub(crate) crl_urls: Vec<String>,
    pub(crate) no_revocation_check: bool,
    /// Critical ones that no rule here reads.
    pub(crate) unknown_critical: Vec<ObjectIdentifier>,
}

impl Known {
    /// `None` when the value of a known kind is malformed.
    pub(crate) fn read(extensions: &[Extension]) -> Option<Self> {
        let mut known = Self::default();
        for Extension { kind, critical, value } in extensions {
            match *kind {
                oid::KEY_USAGE => known.key_usage = Some(KeyUsage::read(value)?),
                oid::EXTENDED_KEY_USAGE => {
                    let usages = Element::whole(value, SEQUENCE)?.inside().rest()?;
                    let usages = usages.into_iter().map(Element::oid).collect::<Option<_>>()?;
                    known.extended_key_usage = Some((*critical, usages));
                }
                oid::BASIC_CONSTRAINTS => {
                    let mut fields = Element::whole(value, SEQUENCE)?.inside();
                    let ca = match fields.maybe(BOOLEAN) {
                        Some(ca) => ca.boolean()?,
                        None => false,
                    };
                    let path_length = match fields.maybe(INTEGER) {
                        Some(length) => Some(length.small()?),
                        None => None,
                    };
                    known.basic_constraints = Some(BasicConstraints { ca, path_length });
                }
                oid::SUBJECT_KEY_ID => {
                    known.subject_key_id = Some(Element::whole(value, OCTET_STRING)?.value.to_vec());
                }
                oid::AUTHORITY_KEY_ID => {
                    let mut fields = Element::whole(value, SEQUENCE)?.inside();
                    known.authority_key_id = fields.maybe(context_primitive(0)).map(|id| id.value.to_vec());
                }
                oid::SUBJECT_ALT_NAME => {
                    known.alternative_names = GeneralName::read_all(Element::whole(value, SEQUENCE)?.inside())?;
                }
                oid::NAME_CONSTRAINTS => known.name_constraints = Some(NameConstraints::read(value)?),
                oid::AUTHORITY_INFORMATION => known.ocsp_urls = ocsp_urls(value)?,
                // Where to look is advice for the host; what is odd there harms nobody.
                oid::CRL_DISTRIBUTION_POINTS => known.crl_urls = crl_urls(value).unwrap_or_default(),
                oid::OCSP_NO_CHECK => known.no_revocation_check = true,
                // Policies are not judged; they restrict nothing by themselves.
                oid::CERTIFICATE_POLICIES | oid::ISSUER_ALT_NAME => {}
                other if *critical => known.unknown_critical.push(other),
                _ => {}
            }
        }
        Some(known)
    }
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

fn crl_urls(bytes: &[u8]) -> Option<Vec<String>> {
    let mut urls = Vec::new();
    for point in Element::whole(bytes, SEQUENCE)?.inside().rest()? {
        let Some(full) = point.inside().maybe(context(0)).and_then(|name| name.inside().maybe(context(0))) else {
            continue;
        };
        for name in GeneralName::read_all(full.inside())? {
            if let GeneralName::Uri(url) = name {
                urls.push(url);
            }
        }
    }
    Some(urls)
}
