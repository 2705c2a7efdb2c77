//! Private keys in software.

use std::{convert::Infallible, fmt};

use p256::ecdsa as p256_ecdsa;
use p384::ecdsa as p384_ecdsa;
use rsa::{
    Pss, RsaPrivateKey, RsaPublicKey,
    pkcs1::DecodeRsaPrivateKey as _,
    rand_core::{TryCryptoRng, TryRng},
    signature::hazmat::PrehashSigner as _,
};
use sha2::{Digest as _, Sha256, Sha384, Sha512};

use super::{
    PrivateKey, SignatureScheme, SubjectKey,
    asn1::{Algorithm, Element, OCTET_STRING, SEQUENCE, context},
    key::{KeyKind, kind_of, pkcs1, unsupported},
    oid, pem,
    pss::modulus_bits,
};
use dengji_base::finding::{Code, Failure, FailureKind, Finding};

/// A private key in software, of any kind that is understood. It prints as the kind of its public key only.
#[derive(Clone)]
pub struct SoftwareKey(Key);

#[derive(Clone)]
enum Key {
    Sm2(PrivateKey),
    P256(p256_ecdsa::SigningKey),
    P384(p384_ecdsa::SigningKey),
    Rsa(Box<RsaPrivateKey>),
}

/// The labels under which PEM holds private keys.
const LABELS: [&str; 3] = ["PRIVATE KEY", "EC PRIVATE KEY", "RSA PRIVATE KEY"];

fn malformed() -> Failure {
    Failure::new(FailureKind::Malformed, Finding::new(Code::CryptoKeyForm, ""))
}

impl From<PrivateKey> for SoftwareKey {
    fn from(key: PrivateKey) -> Self {
        Self(Key::Sm2(key))
    }
}

impl SoftwareKey {
    /// Reads PKCS#8 (`PRIVATE KEY`), SEC 1 (`EC PRIVATE KEY`) or PKCS#1 (`RSA PRIVATE KEY`), as DER or PEM.
    ///
    /// `Malformed` with `crypto.key_form` for anything else and for numbers out of range; `Unsupported` with
    /// `crypto.key_encrypted` for keys under a password, and with `crypto.key_unsupported` for other kinds.
    pub fn parse(bytes: &[u8]) -> Result<Self, Failure> {
        if pem::blocks(bytes).iter().any(|(label, _)| *label == "ENCRYPTED PRIVATE KEY") || pem::says_encrypted(bytes) {
            return Err(encrypted());
        }
        let der = pem::der(bytes, &LABELS);
        let mut fields = Element::whole(&der, SEQUENCE).ok_or_else(malformed)?.inside();
        let first = fields.any().ok_or_else(malformed)?;
        let Some(version) = first.small() else {
            // An EncryptedPrivateKeyInfo begins with its algorithm.
            return Err(if Algorithm::read(first).is_some() { encrypted() } else { malformed() });
        };
        let second = fields.any().ok_or_else(malformed)?;
        match (version, Algorithm::read(second)) {
            (0 | 1, Some(algorithm)) => {
                let key = fields.take(OCTET_STRING).ok_or_else(malformed)?;
                let kind = kind_of(&algorithm).ok_or_else(|| unsupported(&algorithm))?;
                match kind {
                    KeyKind::Rsa => Self::read_rsa(key.value),
                    curve => Self::read_ec(key.value, Some(curve)),
                }
            }
            _ if second.tag == OCTET_STRING => Self::read_ec(&der, None),
            _ => Self::read_rsa(&der),
        }
    }

    /// An `ECPrivateKey` (RFC 5915), or the bare number that some devices put in its place.
    fn read_ec(bytes: &[u8], kind: Option<KeyKind>) -> Result<Self, Failure> {
        let (number, named) = match Element::whole(bytes, SEQUENCE) {
            Some(sequence) => {
                let mut fields = sequence.inside();
                fields.any().and_then(Element::small).filter(|version| *version == 1).ok_or_else(malformed)?;
                let number = fields.take(OCTET_STRING).ok_or_else(malformed)?.value;
                let curve = fields.maybe(context(0)).and_then(|curve| curve.inside().oid());
                (number, curve)
            }
            None => (bytes, None),
        };
        let named = named.map(|curve| match curve {
            oid::SM2 => Ok(KeyKind::Sm2),
            oid::P256 => Ok(KeyKind::P256),
            oid::P384 => Ok(KeyKind::P384),
            other => Err(unsupported(&Algorithm { oid: other, parameters: None })),
        });
        let kind = match (kind, named.transpose()?) {
            (Some(kind), Some(named)) if kind != named => return Err(malformed()),
            (Some(kind), _) | (None, Some(kind)) => kind,
            (None, None) => return Err(malformed()),
        };
        let length = if kind == KeyKind::P384 { 48 } else { 32 };
        // Some writers cut leading zeros off, others add one.
        let first = number.iter().position(|octet| *octet != 0).unwrap_or(number.len());
        let significant = number.get(first..).unwrap_or_default();
        let mut padded = vec![0; length];
        let start = length.checked_sub(significant.len()).ok_or_else(malformed)?;
        padded.get_mut(start..).ok_or_else(malformed)?.copy_from_slice(significant);
        let key = match kind {
            KeyKind::Sm2 => PrivateKey::from_bytes(&padded).map(Key::Sm2),
            KeyKind::P256 => p256_ecdsa::SigningKey::from_slice(&padded).ok().map(Key::P256),
            KeyKind::P384 => p384_ecdsa::SigningKey::from_slice(&padded).ok().map(Key::P384),
            KeyKind::Rsa => None,
        };
        key.map(Self).ok_or_else(malformed)
    }

    fn read_rsa(bytes: &[u8]) -> Result<Self, Failure> {
        let key = RsaPrivateKey::from_pkcs1_der(bytes).map_err(|_| malformed())?;
        let bits = modulus_bits(&key) as usize;
        if !(RsaPublicKey::MIN_SIZE..=RsaPublicKey::MAX_SIZE).contains(&bits) {
            return Err(malformed());
        }
        Ok(Self(Key::Rsa(Box::new(key))))
    }

    /// The public key that belongs to it.
    pub fn public_key(&self) -> SubjectKey {
        match &self.0 {
            Key::Sm2(key) => key.public_key().into(),
            Key::P256(key) => SubjectKey::p256(*key.verifying_key()),
            Key::P384(key) => SubjectKey::p384(*key.verifying_key()),
            Key::Rsa(key) => SubjectKey::rsa(key.to_public_key()),
        }
    }

    /// The scheme that signatures are made with where nothing else is asked for.
    pub fn default_scheme(&self) -> SignatureScheme {
        self.public_key().default_scheme()
    }

    /// Signs a message. One input has one signature: EC signatures are deterministic (RFC 6979), and the salt of PSS
    /// comes from `entropy`, which RSA also uses, where given, to blind the computation.
    ///
    /// Values are what a CMS message carries: DER for the curves, octets for RSA. `Misuse` with
    /// `crypto.scheme_mismatch` when the key cannot have such signatures, with `crypto.entropy_missing` when PSS gets
    /// no entropy.
    pub fn sign(
        &self,
        scheme: SignatureScheme,
        message: &[u8],
        entropy: Option<&[u8; 32]>,
    ) -> Result<Vec<u8>, Failure> {
        let digest = match &self.0 {
            Key::Sm2(key) if scheme == SignatureScheme::Sm2Sm3 => key.public_key().digest(message).to_vec(),
            _ => scheme.digest().digest(message),
        };
        self.sign_digest(scheme, &digest, entropy)
    }

    /// The entropy of a signature, from bytes of a host. `Misuse` with `crypto.entropy_missing` unless they are 32.
    pub fn entropy(bytes: &[u8]) -> Result<[u8; 32], Failure> {
        bytes.try_into().map_err(|_| Failure::misuse(Finding::new(Code::CryptoEntropyMissing, "/entropy")))
    }

    /// Signs the digest of [`SubjectKey::digest`]. One of another length is `Misuse` with `crypto.digest_length`.
    pub fn sign_digest(
        &self,
        scheme: SignatureScheme,
        digest: &[u8],
        entropy: Option<&[u8; 32]>,
    ) -> Result<Vec<u8>, Failure> {
        if digest.len() != scheme.digest().length() {
            let finding = Finding::new(Code::CryptoDigestLength, "").with("expected", scheme.digest().length());
            return Err(Failure::misuse(finding));
        }
        let mut entropy = entropy.map(|seed| Entropy { seed: *seed, blocks: 0 });
        if scheme.needs_entropy() && entropy.is_none() {
            return Err(Failure::misuse(Finding::new(Code::CryptoEntropyMissing, "")));
        }
        let mismatch = || {
            let finding = Finding::new(Code::CryptoSchemeMismatch, "").with("scheme", format!("{scheme:?}"));
            Failure::misuse(finding)
        };
        let signed = match (&self.0, scheme) {
            (Key::Sm2(key), SignatureScheme::Sm2Sm3) => {
                let digest = digest.try_into().map_err(|_| mismatch())?;
                return key.sign_digest(digest).map(|signature| signature.to_der());
            }
            (Key::P256(key), SignatureScheme::EcdsaP256Sha256) => {
                let signed: Result<p256_ecdsa::Signature, _> = key.sign_prehash(digest);
                signed.map(|signature| signature.to_der().as_bytes().to_vec()).ok()
            }
            (Key::P384(key), SignatureScheme::EcdsaP384Sha384) => {
                let signed: Result<p384_ecdsa::Signature, _> = key.sign_prehash(digest);
                signed.map(|signature| signature.to_der().as_bytes().to_vec()).ok()
            }
            (Key::Rsa(key), _) => match (scheme, &mut entropy) {
                (SignatureScheme::RsaPssSha256, Some(entropy)) => {
                    key.sign_with_rng(entropy, Pss::<Sha256>::new(), digest).ok()
                }
                (SignatureScheme::RsaPssSha384, Some(entropy)) => {
                    key.sign_with_rng(entropy, Pss::<Sha384>::new(), digest).ok()
                }
                (SignatureScheme::RsaPssSha512, Some(entropy)) => {
                    key.sign_with_rng(entropy, Pss::<Sha512>::new(), digest).ok()
                }
                (
                    SignatureScheme::RsaPkcs1Sha256 | SignatureScheme::RsaPkcs1Sha384 | SignatureScheme::RsaPkcs1Sha512,
                    Some(entropy),
                ) => key.sign_with_rng(entropy, pkcs1(scheme.digest()), digest).ok(),
                (
                    SignatureScheme::RsaPkcs1Sha256 | SignatureScheme::RsaPkcs1Sha384 | SignatureScheme::RsaPkcs1Sha512,
                    None,
                ) => key.sign(pkcs1(scheme.digest()), digest).ok(),
                _ => return Err(mismatch()),
            },
            _ => return Err(mismatch()),
        };
        // What is left is a key too short for the padding, or a number that the crate refuses.
        signed.ok_or_else(malformed)
    }
}

fn encrypted() -> Failure {
    Failure::new(FailureKind::Unsupported, Finding::new(Code::CryptoKeyEncrypted, ""))
}

impl fmt::Debug for SoftwareKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SoftwareKey({:?})", self.public_key().kind())
    }
}

/// The caller's entropy, drawn out by counting: the salt of PSS first, then what blinds the computation.
struct Entropy {
    seed: [u8; 32],
    blocks: u64,
}

impl TryRng for Entropy {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut octets = [0; 4];
        self.try_fill_bytes(&mut octets).map(|()| u32::from_le_bytes(octets))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut octets = [0; 8];
        self.try_fill_bytes(&mut octets).map(|()| u64::from_le_bytes(octets))
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
        for part in out.chunks_mut(64) {
            let block = Sha512::new().chain_update(self.seed).chain_update(self.blocks.to_be_bytes()).finalize();
            self.blocks += 1;
            for (octet, drawn) in part.iter_mut().zip(block) {
                *octet = drawn;
            }
        }
        Ok(())
    }
}

impl TryCryptoRng for Entropy {}
