//! Public keys of all kinds, as certificates hold them, and what they verify.

use p256::ecdsa as p256_ecdsa;
use p384::ecdsa as p384_ecdsa;
use rsa::{
    Pkcs1v15Sign, RsaPublicKey,
    pkcs1::{DecodeRsaPublicKey as _, EncodeRsaPublicKey as _},
    signature::hazmat::PrehashVerifier as _,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    DigestAlgorithm, PublicKey, Signature, SignatureMethod, SignatureScheme,
    asn1::{self, Algorithm, BIT_STRING, Element, SEQUENCE},
    oid, pem,
    pss::{modulus_bits, verifies_pss},
};
use dengji_base::finding::{Code, Failure, FailureKind, Finding};

choice! {
    /// The kinds of keys.
    pub enum KeyKind {
        /// SM2 (GB/T 32918.5).
        Sm2,
        /// The curve P-256.
        P256,
        /// The curve P-384.
        P384,
        /// RSA.
        Rsa,
    }
}

/// A public key of any kind that is understood, without a claim to whom it belongs.
#[derive(Clone, Debug)]
pub struct SubjectKey(Key);

#[derive(Clone, Debug)]
enum Key {
    Sm2(PublicKey),
    P256(p256_ecdsa::VerifyingKey),
    P384(p384_ecdsa::VerifyingKey),
    Rsa(Box<RsaPublicKey>),
    /// Of id-RSASSA-PSS: for PSS alone, and for what its parameters say (RFC 4055, 3.3).
    RsaPss(Box<RsaPublicKey>, Option<PssLimits>),
}

/// What a key of id-RSASSA-PSS is bound to.
#[derive(Clone, Debug)]
struct PssLimits {
    digest: DigestAlgorithm,
    mask: DigestAlgorithm,
    least_salt: usize,
    /// The parameters as they stand.
    der: Vec<u8>,
}

impl PssLimits {
    /// The parameters of the key's algorithm; `None` where they cannot be read in full.
    fn read(element: Element<'_>) -> Option<Self> {
        let SignatureMethod::RsaPss { digest, mask, salt } = SignatureMethod::read_pss(Some(element))? else {
            return None;
        };
        Some(Self { digest, mask, least_salt: salt, der: element.raw.to_vec() })
    }

    fn allows(&self, method: SignatureMethod) -> bool {
        matches!(method, SignatureMethod::RsaPss { digest, mask, salt }
            if digest == self.digest && mask == self.mask && salt >= self.least_salt)
    }
}

fn malformed() -> Failure {
    Failure::new(FailureKind::Malformed, Finding::new(Code::CryptoKeyForm, ""))
}

pub(super) fn unsupported(algorithm: &Algorithm<'_>) -> Failure {
    let named = match algorithm.parameters.and_then(Element::oid) {
        Some(parameter) => format!("{} / {parameter}", algorithm.oid),
        None => algorithm.oid.to_string(),
    };
    Failure::new(FailureKind::Unsupported, Finding::new(Code::CryptoKeyUnsupported, "").with("algorithm", named))
}

/// The kind of key that an `AlgorithmIdentifier` names.
pub(super) fn kind_of(algorithm: &Algorithm<'_>) -> Option<KeyKind> {
    match (algorithm.oid, algorithm.parameters.and_then(Element::oid)) {
        (oid::EC, Some(oid::SM2)) | (oid::SM2 | oid::SM2_SIGN, _) => Some(KeyKind::Sm2),
        (oid::EC, Some(oid::P256)) => Some(KeyKind::P256),
        (oid::EC, Some(oid::P384)) => Some(KeyKind::P384),
        (oid::RSA | oid::RSA_PSS, _) => Some(KeyKind::Rsa),
        _ => None,
    }
}

impl From<PublicKey> for SubjectKey {
    fn from(key: PublicKey) -> Self {
        Self(Key::Sm2(key))
    }
}

impl SignatureMethod {
    /// Its name with that of a key in texts for people, such as `SM2, SM3` or `RSA-2048 PSS, SHA-256`.
    pub fn name(self, key: &SubjectKey) -> String {
        let kind = match key.kind() {
            KeyKind::Sm2 => "SM2".to_owned(),
            KeyKind::P256 => "ECDSA P-256".to_owned(),
            KeyKind::P384 => "ECDSA P-384".to_owned(),
            KeyKind::Rsa => format!("RSA-{}", key.bits()),
        };
        let padding = if matches!(self, Self::RsaPss { .. }) { " PSS" } else { "" };
        format!("{kind}{padding}, {}", self.digest().name())
    }
}

impl SubjectKey {
    /// Reads a `SubjectPublicKeyInfo`, as DER or PEM.
    ///
    /// SM2 keys are read in both habits: the curve as parameter of id-ecPublicKey, and as the algorithm itself.
    /// `Malformed` with `crypto.key_form` for anything that is no such structure, for points that are not on the
    /// curve and for RSA keys below 1024 or above 8192 bits; `Unsupported` with `crypto.key_unsupported` for other
    /// kinds of keys.
    pub fn parse(bytes: &[u8]) -> Result<Self, Failure> {
        let der = pem::der(bytes, &["PUBLIC KEY"]);
        let info = Element::whole(&der, SEQUENCE).ok_or_else(malformed)?;
        Self::read(info)
    }

    pub(super) fn read(info: Element<'_>) -> Result<Self, Failure> {
        let mut fields = info.inside();
        let algorithm = fields.any().and_then(Algorithm::read).ok_or_else(malformed)?;
        let key = fields.take(BIT_STRING).and_then(Element::bits).ok_or_else(malformed)?;
        let kind = kind_of(&algorithm).ok_or_else(|| unsupported(&algorithm))?;
        // The crates also read the "compact" form 05, which no standard of certificates knows.
        if kind != KeyKind::Rsa && !matches!(key.first(), Some(2..=4)) {
            return Err(malformed());
        }
        let key = match kind {
            KeyKind::Sm2 => PublicKey::from_sec1(key).map(Key::Sm2),
            KeyKind::P256 => p256_ecdsa::VerifyingKey::from_sec1_bytes(key).ok().map(Key::P256),
            KeyKind::P384 => p384_ecdsa::VerifyingKey::from_sec1_bytes(key).ok().map(Key::P384),
            KeyKind::Rsa => {
                let key = RsaPublicKey::from_pkcs1_der(key).ok().map(Box::new);
                if algorithm.oid == oid::RSA_PSS {
                    // A limit that is not understood is no licence to do without it.
                    let read = |element| PssLimits::read(element).ok_or_else(|| unsupported(&algorithm));
                    let limits = algorithm.parameters.map(read).transpose()?;
                    key.map(|key| Key::RsaPss(key, limits))
                } else {
                    key.map(Key::Rsa)
                }
            }
        };
        key.map(Self).ok_or_else(malformed)
    }

    pub(super) fn p256(key: p256_ecdsa::VerifyingKey) -> Self {
        Self(Key::P256(key))
    }

    pub(super) fn p384(key: p384_ecdsa::VerifyingKey) -> Self {
        Self(Key::P384(key))
    }

    pub(super) fn rsa(key: RsaPublicKey) -> Self {
        Self(Key::Rsa(Box::new(key)))
    }

    /// The `SubjectPublicKeyInfo`: DER, points uncompressed, SM2 as a curve of id-ecPublicKey.
    pub fn to_der(&self) -> Vec<u8> {
        let curve = |curve| asn1::sequence(&[&asn1::oid(oid::EC), &asn1::oid(curve)]);
        let (algorithm, key) = match &self.0 {
            Key::Sm2(key) => (curve(oid::SM2), key.to_sec1()),
            Key::P256(key) => (curve(oid::P256), key.to_sec1_point(false).as_bytes().to_vec()),
            Key::P384(key) => (curve(oid::P384), key.to_sec1_point(false).as_bytes().to_vec()),
            Key::Rsa(key) => (asn1::algorithm(oid::RSA, true), pkcs1_der(key)),
            Key::RsaPss(key, limits) => {
                let limits = limits.as_ref().map_or(&[][..], |limits| &limits.der);
                (asn1::sequence(&[&asn1::oid(oid::RSA_PSS), limits]), pkcs1_der(key))
            }
        };
        asn1::sequence(&[&algorithm, &asn1::element(BIT_STRING, &[&[0], &key])])
    }

    /// The kind of key.
    pub fn kind(&self) -> KeyKind {
        match self.0 {
            Key::Sm2(_) => KeyKind::Sm2,
            Key::P256(_) => KeyKind::P256,
            Key::P384(_) => KeyKind::P384,
            Key::Rsa(_) | Key::RsaPss(..) => KeyKind::Rsa,
        }
    }

    /// The length of the key, in bits; of RSA, the modulus'.
    pub fn bits(&self) -> u32 {
        match &self.0 {
            Key::Sm2(_) | Key::P256(_) => 256,
            Key::P384(_) => 384,
            Key::Rsa(key) | Key::RsaPss(key, _) => modulus_bits(key.as_ref()),
        }
    }

    /// The scheme that signatures are made with where nothing else is asked for.
    pub fn default_scheme(&self) -> SignatureScheme {
        match self.0 {
            Key::Sm2(_) => SignatureScheme::Sm2Sm3,
            Key::P256(_) => SignatureScheme::EcdsaP256Sha256,
            Key::P384(_) => SignatureScheme::EcdsaP384Sha384,
            Key::Rsa(_) => SignatureScheme::RsaPkcs1Sha256,
            Key::RsaPss(..) => {
                let schemes =
                    [SignatureScheme::RsaPssSha256, SignatureScheme::RsaPssSha384, SignatureScheme::RsaPssSha512];
                schemes.into_iter().find(|scheme| self.supports(*scheme)).unwrap_or(SignatureScheme::RsaPssSha256)
            }
        }
    }

    /// Whether signatures of the scheme can be made with keys of this kind.
    pub fn supports(&self, scheme: SignatureScheme) -> bool {
        use SignatureScheme::{EcdsaP256Sha256, EcdsaP384Sha384, Sm2Sm3};
        match self.0 {
            Key::Sm2(_) => scheme == Sm2Sm3,
            Key::P256(_) => scheme == EcdsaP256Sha256,
            Key::P384(_) => scheme == EcdsaP384Sha384,
            Key::Rsa(_) => !matches!(scheme, Sm2Sm3 | EcdsaP256Sha256 | EcdsaP384Sha384),
            Key::RsaPss(..) => self.allows(scheme.method()),
        }
    }

    /// The digest that the method signs, over the pieces one after the other. Of SM2 it is e = SM3(Z ‖ message), so it
    /// depends on the key.
    pub fn digest(&self, method: SignatureMethod, pieces: &[&[u8]]) -> Vec<u8> {
        match (&self.0, method) {
            (Key::Sm2(key), SignatureMethod::Sm2) => key.digest_of(pieces).to_vec(),
            _ => method.digest().digest_of(pieces),
        }
    }

    /// Whether the signature is this key's over the message. Anything malformed is simply not.
    ///
    /// Values of EC signatures are DER; of SM2 also r ‖ s, see [`is_raw_sm2_signature`].
    pub fn verifies(&self, method: SignatureMethod, message: &[u8], signature: &[u8]) -> bool {
        self.verifies_digest(method, &self.digest(method, &[message]), signature)
    }

    /// Whether the signature is this key's over the digest of [`Self::digest`].
    pub fn verifies_digest(&self, method: SignatureMethod, digest: &[u8], signature: &[u8]) -> bool {
        if digest.len() != method.digest().length() {
            return false;
        }
        match (&self.0, method) {
            (Key::Sm2(key), SignatureMethod::Sm2) => digest
                .try_into()
                .is_ok_and(|digest| Signature::read(signature).is_some_and(|it| key.verifies_digest(digest, &it))),
            (Key::P256(key), SignatureMethod::Ecdsa { .. }) => {
                p256_ecdsa::Signature::from_der(signature).is_ok_and(|it| key.verify_prehash(digest, &it).is_ok())
            }
            (Key::P384(key), SignatureMethod::Ecdsa { .. }) => {
                p384_ecdsa::Signature::from_der(signature).is_ok_and(|it| key.verify_prehash(digest, &it).is_ok())
            }
            (Key::Rsa(key), SignatureMethod::RsaPkcs1 { digest: algorithm }) => {
                key.verify(pkcs1(algorithm), digest, signature).is_ok()
                    || key.verify(bare_pkcs1(algorithm), digest, signature).is_ok()
            }
            (Key::Rsa(key) | Key::RsaPss(key, _), SignatureMethod::RsaPss { digest: algorithm, mask, salt }) => {
                self.allows(method) && verifies_pss(key, (algorithm, mask, salt), digest, signature)
            }
            _ => false,
        }
    }

    /// Whether the method is one that the key is meant for, as far as the key itself says.
    fn allows(&self, method: SignatureMethod) -> bool {
        match &self.0 {
            Key::RsaPss(_, None) => matches!(method, SignatureMethod::RsaPss { .. }),
            Key::RsaPss(_, Some(limits)) => limits.allows(method),
            _ => true,
        }
    }

    /// What about a signature that this key verifies is tolerated though the standards have it otherwise:
    /// `crypto.signature_raw`, `crypto.signature_padded`, `crypto.digest_info_bare` and `crypto.pss_mask`. `digest` is that of [`Self::digest`].
    pub(crate) fn deviations(
        &self,
        method: SignatureMethod,
        digest: &[u8],
        signature: &[u8],
        pointer: &str,
    ) -> Vec<Finding> {
        match (&self.0, method) {
            (Key::Sm2(_), SignatureMethod::Sm2) => {
                sm2_signature_deviation(signature).map(|code| Finding::new(code, pointer)).into_iter().collect()
            }
            (Key::Rsa(key), SignatureMethod::RsaPkcs1 { digest: algorithm })
                if key.verify(pkcs1(algorithm), digest, signature).is_err() =>
            {
                vec![Finding::new(Code::CryptoDigestInfoBare, pointer)]
            }
            (_, SignatureMethod::RsaPss { digest, mask, .. }) if digest != mask => {
                let finding = Finding::new(Code::CryptoPssMask, pointer);
                vec![finding.with("digest", digest.name()).with("mask", mask.name())]
            }
            _ => Vec::new(),
        }
    }

    /// What of the key and the method is too weak to rely on today: RSA below 2048 bits, SHA-1. Warnings, since what
    /// was signed in its time stays signed.
    pub fn weaknesses(&self, method: SignatureMethod, pointer: &str) -> Vec<Finding> {
        let mut findings = Vec::new();
        if self.kind() == KeyKind::Rsa && self.bits() < 2048 {
            findings.push(Finding::new(Code::CryptoKeyWeak, pointer).with("bits", self.bits()));
        }
        if method.digest().is_weak() {
            findings.push(Finding::new(Code::CryptoDigestWeak, pointer).with("digest", method.digest().name()));
        }
        findings
    }
}

impl PartialEq for SubjectKey {
    fn eq(&self, other: &Self) -> bool {
        self.kind() == other.kind() && self.to_der() == other.to_der()
    }
}

impl Eq for SubjectKey {}

fn pkcs1_der(key: &RsaPublicKey) -> Vec<u8> {
    // It fails for lengths above 256 MiB.
    key.to_pkcs1_der().map(|der| der.as_bytes().to_vec()).unwrap_or_default()
}

/// The padding of PKCS#1 v1.5 with the hash function's prefix.
pub(super) fn pkcs1(digest: DigestAlgorithm) -> Pkcs1v15Sign {
    padding(digest, true)
}

/// The padding with a prefix that leaves out the NULL, as some signers do, though RFC 8017, 9.2 has it.
fn bare_pkcs1(digest: DigestAlgorithm) -> Pkcs1v15Sign {
    padding(digest, false)
}

fn padding(digest: DigestAlgorithm, null: bool) -> Pkcs1v15Sign {
    let identifier = asn1::algorithm(digest.oid(), null);
    let length = digest.length();
    // The prefix is a DigestInfo up to where the digest itself follows.
    let info = asn1::sequence(&[&identifier, &asn1::octets(&vec![0; length])]);
    let prefix = info.get(..info.len() - length).unwrap_or_default();
    Pkcs1v15Sign { hash_len: Some(length), prefix: prefix.into() }
}

/// What departs from DER in the value of an SM2 signature that can be read all the same (Info): `crypto.signature_raw` for
/// r ‖ s, `crypto.signature_padded` for numbers of fixed length.
#[doc(hidden)]
pub fn sm2_signature_deviation(signature: &[u8]) -> Option<Code> {
    if is_raw_sm2_signature(signature) {
        return Some(Code::CryptoSignatureRaw);
    }
    let is_padded = Signature::read(signature).is_some_and(|it| it.to_der() != signature);
    is_padded.then_some(Code::CryptoSignaturePadded)
}

/// Whether the value of an SM2 signature is r ‖ s in place of the DER that GB/T 35276 asks for. Seals in the field
/// have it; it verifies all the same.
pub fn is_raw_sm2_signature(signature: &[u8]) -> bool {
    signature.len() == 64 && Element::whole(signature, SEQUENCE).is_none() && Signature::read(signature).is_some()
}
