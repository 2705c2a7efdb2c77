//! A certification authority for the demo alone, with roots of SM2 and of P-256. Its keys can be worked out by everybody
//! from what stands here, so that the same bytes come out at every run; a real one keeps its keys in an HSM.

use std::{fs, time::Duration};

use dengji::{
    crypto::{Certificate, KeyKind, PrivateKey, SoftwareKey, SubjectKey, hex, sm3},
    document::verify::{VerificationPolicy, Verifier},
    time::Instant,
};
use der::{
    Encode, Sequence, ValueOrd,
    asn1::{
        AnyRef, BitStringRef, ObjectIdentifier, OctetStringRef, PrintableStringRef, SetOfVec, UintRef, UtcTime,
        Utf8StringRef,
    },
};

use crate::demo::wrong;

const COUNTRY: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.6");
const ORGANISATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");
const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const BASIC_CONSTRAINTS: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.19");
const KEY_USAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.15");
const SM2_SM3: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.156.10197.1.501");
const ECDSA_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");

/// When the lists of revoked certificates were issued, and when the next are due.
const LISTED: &str = "2024-07-31T00:00:00+08:00";
const NEXT_LIST: &str = "2024-08-31T00:00:00+08:00";
/// Names of the roots.
const SM2_ROOT: &str = "登记示例 SM2 根证书";
const P256_ROOT: &str = "登记示例 P-256 根证书";

const FROM: &str = "2024-01-01T00:00:00+08:00";
const UNTIL: &str = "2034-01-01T00:00:00+08:00";

/// Whose algorithms a signer uses.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Sm2,
    P256,
    Rsa,
}

/// A key with its certificate.
#[derive(Clone)]
pub(super) struct Holder {
    pub(super) key: SoftwareKey,
    pub(super) certificate: Certificate,
}

/// A list of revoked certificates that names none (RFC 5280, 5.1).
#[derive(Sequence)]
struct List<'a> {
    version: u8,
    algorithm: Algorithm,
    issuer: Name<'a>,
    this_update: UtcTime,
    next_update: UtcTime,
}

/// The authority.
pub(super) struct Authority {
    sm2: Holder,
    p256: Holder,
}

#[derive(Sequence)]
struct Algorithm {
    oid: ObjectIdentifier,
}

#[derive(Sequence, ValueOrd)]
struct Attribute<'a> {
    oid: ObjectIdentifier,
    value: AnyRef<'a>,
}

type Name<'a> = Vec<SetOfVec<Attribute<'a>>>;

#[derive(Sequence)]
struct Validity {
    not_before: UtcTime,
    not_after: UtcTime,
}

#[derive(Sequence)]
struct Extension<'a> {
    oid: ObjectIdentifier,
    critical: bool,
    value: &'a OctetStringRef,
}

/// RFC 5280, 4.1.
#[derive(Sequence)]
struct Content<'a> {
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    version: u8,
    serial: UintRef<'a>,
    algorithm: Algorithm,
    issuer: Name<'a>,
    validity: Validity,
    subject: Name<'a>,
    key: AnyRef<'a>,
    #[asn1(context_specific = "3", tag_mode = "EXPLICIT")]
    extensions: Vec<Extension<'a>>,
}

#[derive(Sequence)]
struct Signed<'a> {
    content: AnyRef<'a>,
    algorithm: Algorithm,
    value: BitStringRef<'a>,
}

impl Authority {
    /// The authority with its roots.
    pub(super) fn new() -> Result<Self, String> {
        let root = |kind, name: &str| {
            let key = key(kind, name)?;
            let certificate = certificate(name, &key.public_key(), name, &key, true)?;
            Ok::<_, String>(Holder { key, certificate })
        };
        Ok(Self { sm2: root(Kind::Sm2, SM2_ROOT)?, p256: root(Kind::P256, P256_ROOT)? })
    }

    /// A key and a certificate for somebody.
    pub(super) fn issue(&self, kind: Kind, name: &str) -> Result<Holder, String> {
        let key = key(kind, name)?;
        let (root, issuer) = if kind == Kind::Sm2 { (&self.sm2, SM2_ROOT) } else { (&self.p256, P256_ROOT) };
        let certificate = certificate(name, &key.public_key(), issuer, &root.key, false)?;
        Ok(Holder { key, certificate })
    }

    /// Whoever trusts both roots and nobody else, and has their lists of revoked certificates.
    pub(super) fn verifier(&self) -> Result<Verifier, String> {
        let mut verifier = Verifier::new(VerificationPolicy::default());
        for (root, name) in [(&self.sm2, SM2_ROOT), (&self.p256, P256_ROOT)] {
            verifier.trust(root.certificate.der()).map_err(wrong)?;
            verifier.know_crl(empty_list(name, &root.key)?);
        }
        Ok(verifier)
    }

    /// The roots, for whoever wants to verify elsewhere.
    pub(super) fn roots(&self) -> [(&'static str, &[u8]); 2] {
        [("sm2-root.cer", self.sm2.certificate.der()), ("p256-root.cer", self.p256.certificate.der())]
    }
}

fn key(kind: Kind, name: &str) -> Result<SoftwareKey, String> {
    let secret = sm3(format!("dengji demo key {name}").as_bytes());
    match kind {
        Kind::Sm2 => PrivateKey::parse(&hex(&secret), "").map(SoftwareKey::from).map_err(wrong),
        Kind::P256 => {
            // ECPrivateKey (RFC 5915) around the number, with the curve.
            let mut der = vec![0x30, 0x31, 2, 1, 1, 4, 32];
            der.extend(secret);
            der.extend([0xa0, 0x0a, 6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7]);
            SoftwareKey::parse(&der).map_err(wrong)
        }
        // Making a key of RSA takes random primes: the one of the tests serves.
        Kind::Rsa => {
            let path = crate::root().join("core/tests/data/pki/rsa-signer.key");
            let text = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            SoftwareKey::parse(&text).map_err(wrong)
        }
    }
}

fn certificate(
    name: &str,
    key: &SubjectKey,
    issuer: &str,
    by: &SoftwareKey,
    is_root: bool,
) -> Result<Certificate, String> {
    let digest = sm3(format!("{issuer} {name}").as_bytes());
    let (serial, key) = (digest.get(..12).unwrap_or_default(), key.to_der());
    // BIT STRINGs: keyCertSign and cRLSign, or digitalSignature and nonRepudiation.
    let (constraints, usage): (&[u8], &[u8]) =
        if is_root { (&[0x30, 3, 1, 1, 0xff], &[3, 2, 1, 0x06]) } else { (&[0x30, 0], &[3, 2, 6, 0xc0]) };
    let extension = |oid, value| -> der::Result<Extension<'_>> {
        Ok(Extension { oid, critical: true, value: OctetStringRef::new(value)? })
    };
    let der = signed(by, |algorithm| {
        Content {
            version: 2,
            serial: UintRef::new(serial)?,
            algorithm,
            issuer: self::name(issuer)?,
            validity: Validity { not_before: instant(FROM)?, not_after: instant(UNTIL)? },
            subject: self::name(name)?,
            key: AnyRef::try_from(key.as_slice())?,
            extensions: vec![extension(BASIC_CONSTRAINTS, constraints)?, extension(KEY_USAGE, usage)?],
        }
        .to_der()
    })?;
    Certificate::parse(&der).map_err(wrong)
}

fn empty_list(issuer: &str, by: &SoftwareKey) -> Result<Vec<u8>, String> {
    signed(by, |algorithm| {
        let (this_update, next_update) = (instant(LISTED)?, instant(NEXT_LIST)?);
        List { version: 1, algorithm, issuer: name(issuer)?, this_update, next_update }.to_der()
    })
}

/// What certificates and lists have in common: content, algorithm, value.
fn signed(by: &SoftwareKey, content: impl FnOnce(Algorithm) -> der::Result<Vec<u8>>) -> Result<Vec<u8>, String> {
    let oid = if by.public_key().kind() == KeyKind::Sm2 { SM2_SM3 } else { ECDSA_SHA256 };
    let content = content(Algorithm { oid }).map_err(|error| error.to_string())?;
    let value = by.sign(by.default_scheme(), &content, None).map_err(wrong)?;
    let whole = || -> der::Result<Vec<u8>> {
        let (algorithm, value) = (Algorithm { oid }, BitStringRef::from_bytes(&value)?);
        Signed { content: AnyRef::try_from(content.as_slice())?, algorithm, value }.to_der()
    };
    whole().map_err(|error| error.to_string())
}

fn name(common: &str) -> der::Result<Name<'_>> {
    let country = AnyRef::from(PrintableStringRef::new("CN")?);
    let text = |text| Ok::<_, der::Error>(AnyRef::from(Utf8StringRef::new(text)?));
    [(COUNTRY, country), (ORGANISATION, text("登记示例")?), (COMMON_NAME, text(common)?)]
        .into_iter()
        .map(|(oid, value)| SetOfVec::try_from(vec![Attribute { oid, value }]))
        .collect()
}

fn instant(text: &str) -> der::Result<UtcTime> {
    let seconds = Instant::parse(text).map_or(0, Instant::unix_seconds);
    UtcTime::from_unix_duration(Duration::from_secs(u64::try_from(seconds).unwrap_or(0)))
}
