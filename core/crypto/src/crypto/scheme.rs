//! Signature schemes: those that signatures are made with, and those that are understood when met.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    DigestAlgorithm,
    asn1::{self, Algorithm, Element, SEQUENCE, context},
    oid,
};

choice! {
    /// A scheme that signatures are made with.
    pub enum SignatureScheme {
        /// SM2 with SM3 (GB/T 32918.2, GB/T 35276); the user identity is the default one of GM/T 0009.
        Sm2Sm3,
        /// ECDSA on P-256 with SHA-256.
        EcdsaP256Sha256,
        /// ECDSA on P-384 with SHA-384.
        EcdsaP384Sha384,
        /// RSA, PKCS#1 v1.5, with SHA-256.
        RsaPkcs1Sha256,
        /// RSA, PKCS#1 v1.5, with SHA-384.
        RsaPkcs1Sha384,
        /// RSA, PKCS#1 v1.5, with SHA-512.
        RsaPkcs1Sha512,
        /// RSA-PSS with SHA-256, MGF1 with the same, and a salt of 32 bytes.
        RsaPssSha256,
        /// RSA-PSS with SHA-384, MGF1 with the same, and a salt of 48 bytes.
        RsaPssSha384,
        /// RSA-PSS with SHA-512, MGF1 with the same, and a salt of 64 bytes.
        RsaPssSha512,
    }
}

impl SignatureScheme {
    /// The hash function of the scheme.
    pub fn digest(self) -> DigestAlgorithm {
        match self {
            Self::Sm2Sm3 => DigestAlgorithm::Sm3,
            Self::EcdsaP256Sha256 | Self::RsaPkcs1Sha256 | Self::RsaPssSha256 => DigestAlgorithm::Sha256,
            Self::EcdsaP384Sha384 | Self::RsaPkcs1Sha384 | Self::RsaPssSha384 => DigestAlgorithm::Sha384,
            Self::RsaPkcs1Sha512 | Self::RsaPssSha512 => DigestAlgorithm::Sha512,
        }
    }

    /// Whether signing needs 32 bytes of entropy: the salt of PSS comes from them. The other schemes need none
    /// (RFC 6979).
    pub fn needs_entropy(self) -> bool {
        matches!(self, Self::RsaPssSha256 | Self::RsaPssSha384 | Self::RsaPssSha512)
    }

    /// How its signatures are verified.
    pub fn method(self) -> SignatureMethod {
        let digest = self.digest();
        match self {
            Self::Sm2Sm3 => SignatureMethod::Sm2,
            Self::EcdsaP256Sha256 | Self::EcdsaP384Sha384 => SignatureMethod::Ecdsa { digest },
            Self::RsaPkcs1Sha256 | Self::RsaPkcs1Sha384 | Self::RsaPkcs1Sha512 => SignatureMethod::RsaPkcs1 { digest },
            Self::RsaPssSha256 | Self::RsaPssSha384 | Self::RsaPssSha512 => {
                SignatureMethod::RsaPss { digest, mask: digest, salt: digest.length() }
            }
        }
    }

    /// Its `AlgorithmIdentifier`.
    pub(crate) fn identifier(self) -> Vec<u8> {
        match self {
            Self::Sm2Sm3 => asn1::algorithm(oid::SM2_SM3, false),
            Self::EcdsaP256Sha256 => asn1::algorithm(oid::ECDSA_SHA256, false),
            Self::EcdsaP384Sha384 => asn1::algorithm(oid::ECDSA_SHA384, false),
            Self::RsaPkcs1Sha256 => asn1::algorithm(oid::RSA_SHA256, true),
            Self::RsaPkcs1Sha384 => asn1::algorithm(oid::RSA_SHA384, true),
            Self::RsaPkcs1Sha512 => asn1::algorithm(oid::RSA_SHA512, true),
            Self::RsaPssSha256 | Self::RsaPssSha384 | Self::RsaPssSha512 => {
                // RFC 4055, 3.1. Inside the parameters the digest carries NULL, as OpenSSL writes it.
                let digest = asn1::algorithm(self.digest().oid(), true);
                let mask = asn1::sequence(&[&asn1::oid(oid::MGF1), &digest]);
                let salt = asn1::unsigned(&[u8::try_from(self.digest().length()).unwrap_or_default()]);
                let parameters = asn1::sequence(&[
                    &asn1::element(context(0), &[&digest]),
                    &asn1::element(context(1), &[&mask]),
                    &asn1::element(context(2), &[&salt]),
                ]);
                asn1::sequence(&[&asn1::oid(oid::RSA_PSS), &parameters])
            }
        }
    }
}

/// How a signature is verified: the scheme as a message or certificate names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureMethod {
    /// SM2 with SM3 and the default user identity.
    Sm2,
    /// ECDSA on the curve of the key.
    Ecdsa {
        /// The hash function.
        digest: DigestAlgorithm,
    },
    /// RSA, PKCS#1 v1.5.
    RsaPkcs1 {
        /// The hash function.
        digest: DigestAlgorithm,
    },
    /// RSA-PSS.
    RsaPss {
        /// The hash function.
        digest: DigestAlgorithm,
        /// The hash function of MGF1; nearly always the same.
        mask: DigestAlgorithm,
        /// The length of the salt, in bytes.
        salt: usize,
    },
}

impl SignatureMethod {
    /// The hash function of the method.
    pub fn digest(self) -> DigestAlgorithm {
        match self {
            Self::Sm2 => DigestAlgorithm::Sm3,
            Self::Ecdsa { digest } | Self::RsaPkcs1 { digest } | Self::RsaPss { digest, .. } => digest,
        }
    }

    /// The method that an `AlgorithmIdentifier` names. Some messages name only the kind of key there; the hash
    /// function is then the one they name beside it, `digest`.
    #[doc(hidden)]
    pub fn read(algorithm: &Algorithm<'_>, digest: Option<DigestAlgorithm>) -> Option<Self> {
        use DigestAlgorithm::{Sha1, Sha256, Sha384, Sha512, Sm3};
        Some(match algorithm.oid {
            oid::SM2_SM3 | oid::SM2_SIGN | oid::SM2 => Self::Sm2,
            oid::EC if digest == Some(Sm3) => Self::Sm2,
            oid::EC => Self::Ecdsa { digest: digest? },
            oid::ECDSA_SHA1 => Self::Ecdsa { digest: Sha1 },
            oid::ECDSA_SHA256 => Self::Ecdsa { digest: Sha256 },
            oid::ECDSA_SHA384 => Self::Ecdsa { digest: Sha384 },
            oid::ECDSA_SHA512 => Self::Ecdsa { digest: Sha512 },
            oid::RSA => Self::RsaPkcs1 { digest: digest? },
            oid::RSA_SHA1 => Self::RsaPkcs1 { digest: Sha1 },
            oid::RSA_SHA256 => Self::RsaPkcs1 { digest: Sha256 },
            oid::RSA_SHA384 => Self::RsaPkcs1 { digest: Sha384 },
            oid::RSA_SHA512 => Self::RsaPkcs1 { digest: Sha512 },
            oid::RSA_SM3 => Self::RsaPkcs1 { digest: Sm3 },
            oid::RSA_PSS => Self::read_pss(algorithm.parameters)?,
            _ => return None,
        })
    }

    /// The parameters of RSA-PSS (RFC 4055, 3.1); what is absent is SHA-1 with a salt of 20 bytes. All of them, or
    /// nothing: what was passed over might be what a verifier elsewhere goes by.
    pub(super) fn read_pss(parameters: Option<Element<'_>>) -> Option<Self> {
        let mut fields = parameters?.tagged(SEQUENCE)?.inside();
        let mut field = |number: u8| match fields.maybe(context(number)) {
            Some(field) => Element::split(field.value).filter(|(_, rest)| rest.is_empty()).map(|(one, _)| Some(one)),
            None => Some(None),
        };
        let digest = match field(0)? {
            Some(algorithm) => DigestAlgorithm::from_oid(Algorithm::read(algorithm)?.oid)?,
            None => DigestAlgorithm::Sha1,
        };
        let mask = match field(1)? {
            Some(mask) => {
                let mask = Algorithm::read(mask)?;
                if mask.oid != oid::MGF1 {
                    return None;
                }
                DigestAlgorithm::from_oid(Algorithm::read(mask.parameters?)?.oid)?
            }
            None => DigestAlgorithm::Sha1,
        };
        let salt = match field(2)? {
            Some(salt) => usize::try_from(salt.small()?).ok()?,
            None => 20,
        };
        let trailer = match field(3)? {
            Some(trailer) => trailer.small()?,
            None => 1,
        };
        // A key of 8192 bits has room for a salt of 1024 bytes.
        (fields.is_finished() && trailer == 1 && salt <= 1024).then_some(Self::RsaPss { digest, mask, salt })
    }
}
