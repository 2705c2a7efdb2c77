//! SM2 signatures (GB/T 32918.2 and .5, GM/T 0003): made in software, or elsewhere from the bytes or digest given here.

use std::fmt;

use ::sm2::dsa::{
    self, SigningKey, VerifyingKey,
    signature::{
        Signer as _, Verifier as _,
        hazmat::{PrehashSigner as _, PrehashVerifier as _},
    },
};

use super::{Sm3, asn1, from_hex, hex};
use dengji_base::finding::{Code, Failure, FailureKind, Finding};

/// The user identity that GM/T 0009 fixes where none is agreed; it enters every message digest.
pub const DEFAULT_USER_ID: &str = "1234567812345678";

/// a, b and the base point of the curve (GB/T 32918.5): what Z is taken over, between the identity and the key.
const CURVE: [&str; 4] = [
    "fffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffc",
    "28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93",
    "32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7",
    "bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0",
];

/// n − 1, a private key that no signature can be made with: 1 + d has no inverse.
const LAST_SCALAR: &str = "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54122";

fn malformed(code: Code, pointer: &str) -> Failure {
    Failure::new(FailureKind::Malformed, Finding::new(code, pointer))
}

/// A public key together with the user identity under which it verifies.
#[derive(Clone, Debug)]
pub struct PublicKey(VerifyingKey);

impl PublicKey {
    /// Reads a key with the user identity [`DEFAULT_USER_ID`].
    ///
    /// Accepted, as hexadecimal text of either case: the uncompressed point (`04`, x, y: 130 digits), the compressed
    /// one (`02` or `03`, x: 66 digits), and x and y without a prefix (128 digits, as most Chinese devices write it).
    /// Anything else, and a point that is not on the curve, is `Malformed` with `crypto.public_key` at `pointer`.
    pub fn parse(text: &str, pointer: &str) -> Result<Self, Failure> {
        Self::parse_with_id(text, DEFAULT_USER_ID, pointer)
    }

    /// Reads a key with another user identity (at most 8,191 bytes).
    pub fn parse_with_id(text: &str, user_id: &str, pointer: &str) -> Result<Self, Failure> {
        let failure = || malformed(Code::CryptoPublicKey, pointer);
        // Nothing that is longer can be a key, and the text may be of any length.
        if text.len() > 130 {
            return Err(failure());
        }
        let mut bytes = from_hex(text).ok_or_else(failure)?;
        if bytes.len() == 64 {
            bytes.insert(0, 4);
        }
        // The crate also reads the "compact" form 05, which no SM2 standard knows.
        if !matches!(bytes.first(), Some(2..=4)) {
            return Err(failure());
        }
        VerifyingKey::from_sec1_bytes(user_id, &bytes).map(Self).map_err(|_| failure())
    }

    /// Reads a point as certificates hold it, with the default user identity.
    pub(super) fn from_sec1(bytes: &[u8]) -> Option<Self> {
        VerifyingKey::from_sec1_bytes(DEFAULT_USER_ID, bytes).ok().map(Self)
    }

    /// The uncompressed point.
    pub(super) fn to_sec1(&self) -> Vec<u8> {
        use ::sm2::elliptic_curve::sec1::ToSec1Point as _;
        self.0.to_sec1_point(false).as_bytes().to_vec()
    }

    /// The uncompressed point as 130 lower-case hexadecimal digits: the one canonical spelling.
    pub fn to_hex(&self) -> String {
        hex(&self.to_sec1())
    }

    /// The digest e = SM3(Z ‖ message) that a device signs when it does not hash by itself; Z is taken over the user
    /// identity, the curve and the key (GB/T 32918.2, 5.5 and 6.1).
    pub fn digest(&self, message: &[u8]) -> [u8; 32] {
        self.digest_of(&[message])
    }

    /// The digest e over a message that comes in pieces.
    pub fn digest_of(&self, pieces: &[&[u8]]) -> [u8; 32] {
        let id = self.0.distid();
        let mut z = Sm3::new();
        // The constructor refuses an identity whose length in bits does not fit.
        z.update(u16::try_from(id.len() * 8).unwrap_or(u16::MAX).to_be_bytes());
        z.update(id);
        for constant in CURVE {
            z.update(from_hex(constant).unwrap_or_default());
        }
        z.update(self.to_sec1().get(1..).unwrap_or_default());
        let mut e = Sm3::new();
        e.update(z.finish());
        for piece in pieces {
            e.update(piece);
        }
        e.finish()
    }

    /// Whether the signature is this key's over the message.
    pub fn verifies(&self, message: &[u8], signature: &Signature) -> bool {
        self.0.verify(message, &signature.0).is_ok()
    }

    /// Whether the signature is this key's over the digest e of [`Self::digest`].
    pub fn verifies_digest(&self, digest: &[u8; 32], signature: &Signature) -> bool {
        self.0.verify_prehash(digest, &signature.0).is_ok()
    }
}

/// A private key in software. It prints as its public key only.
#[derive(Clone)]
pub struct PrivateKey(SigningKey);

impl PrivateKey {
    /// Reads a key (64 hexadecimal digits) with the user identity [`DEFAULT_USER_ID`]. Anything else, zero, and
    /// numbers of n − 1 and above are `Malformed` with `crypto.private_key` at `pointer`.
    pub fn parse(text: &str, pointer: &str) -> Result<Self, Failure> {
        Self::parse_with_id(text, DEFAULT_USER_ID, pointer)
    }

    /// Reads a key with another user identity (at most 8,191 bytes).
    pub fn parse_with_id(text: &str, user_id: &str, pointer: &str) -> Result<Self, Failure> {
        let failure = || malformed(Code::CryptoPrivateKey, pointer);
        if text.len() != 64 {
            return Err(failure());
        }
        let bytes = from_hex(text).ok_or_else(failure)?;
        if text.eq_ignore_ascii_case(LAST_SCALAR) {
            return Err(failure());
        }
        SigningKey::from_slice(user_id, &bytes).map(Self).map_err(|_| failure())
    }

    /// Reads the number, 32 bytes, with the default user identity; `None` when it is out of range.
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Self::parse(&hex(bytes), "").ok()
    }

    /// The public key that belongs to it.
    pub fn public_key(&self) -> PublicKey {
        PublicKey(self.0.verifying_key().clone())
    }

    /// Signs a message. The same message has the same signature, always.
    pub fn sign(&self, message: &[u8]) -> Result<Signature, Failure> {
        self.0.try_sign(message).map(Signature).map_err(|_| Self::cannot())
    }

    /// Signs the digest e of [`PublicKey::digest`].
    pub fn sign_digest(&self, digest: &[u8; 32]) -> Result<Signature, Failure> {
        self.0.sign_prehash(digest).map(Signature).map_err(|_| Self::cannot())
    }

    /// One key and message in 2^256 hits a nonce that SM2 forbids.
    fn cannot() -> Failure {
        malformed(Code::CryptoPrivateKey, "")
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PrivateKey(of {})", self.public_key().to_hex())
    }
}

/// An SM2 signature: r and s, both in 1 … n − 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signature(dsa::Signature);

impl Signature {
    /// Reads r ‖ s (64 bytes). `None` for another length and for r or s out of range, so that one signature has
    /// one spelling.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        dsa::Signature::from_slice(bytes).ok().map(Self)
    }

    /// Reads what a device gives, as hexadecimal text: r ‖ s (128 digits) or a DER `SEQUENCE` of both (GM/T 0009).
    /// Anything else is `Malformed` with `crypto.signature_form` at `pointer`.
    pub fn parse(text: &str, pointer: &str) -> Result<Self, Failure> {
        let failure = || malformed(Code::CryptoSignatureForm, pointer);
        // 72 bytes are the longest DER form.
        if text.len() > 144 {
            return Err(failure());
        }
        let bytes = from_hex(text).ok_or_else(failure)?;
        Self::read_exact(&bytes).ok_or_else(failure)
    }

    /// Reads DER, or r ‖ s (64 bytes); what is DER of that length is read as DER.
    fn read_exact(bytes: &[u8]) -> Option<Self> {
        let der = dsa::Signature::from_der(bytes);
        let plain = if bytes.len() == 64 { der.or_else(|_| dsa::Signature::from_slice(bytes)) } else { der };
        plain.ok().map(Self)
    }

    /// Reads what stands in files, where the deviation is told: also a SEQUENCE whose numbers have the length that they
    /// have in a device, zeros or the highest bit in front.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        Self::read_exact(bytes).or_else(|| Self::read_padded(bytes))
    }

    /// Reads two numbers of fixed length, as they stand in the SEQUENCE.
    fn read_padded(bytes: &[u8]) -> Option<Self> {
        let mut fields = asn1::Element::whole(bytes, asn1::SEQUENCE)?.inside();
        let mut raw = [0_u8; 64];
        for half in raw.chunks_mut(32) {
            let value = fields.take(asn1::INTEGER)?.value;
            let zeros = value.iter().take_while(|octet| **octet == 0).count();
            let value = value.get(zeros..).filter(|_| value.len() <= 33)?;
            half.get_mut(32_usize.checked_sub(value.len())?..)?.copy_from_slice(value);
        }
        fields.is_finished().then(|| dsa::Signature::from_slice(&raw).ok().map(Self))?
    }

    /// The DER `SEQUENCE` of r and s (GM/T 0009, GB/T 35276).
    pub fn to_der(&self) -> Vec<u8> {
        let (r, s) = (self.0.r_bytes(), self.0.s_bytes());
        asn1::sequence(&[&asn1::unsigned(&r), &asn1::unsigned(&s)])
    }

    /// r ‖ s.
    pub fn to_bytes(&self) -> [u8; 64] {
        self.0.to_bytes().into()
    }

    /// r ‖ s as 128 lower-case hexadecimal digits.
    pub fn to_hex(&self) -> String {
        hex(&self.to_bytes())
    }
}
