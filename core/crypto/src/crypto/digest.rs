//! The hash functions of signatures.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha1::Sha1;
use sha2::{Digest as _, Sha256, Sha384, Sha512};

use super::{
    Sm3, asn1,
    oid::{self, Oid},
};

choice! {
    /// A hash function.
    pub enum DigestAlgorithm {
        /// SM3 (GB/T 32905), 32 bytes.
        Sm3,
        /// SHA-256 (FIPS 180-4), 32 bytes.
        Sha256,
        /// SHA-384, 48 bytes.
        Sha384,
        /// SHA-512, 64 bytes.
        Sha512,
        /// SHA-1, 20 bytes: only to read what was made with it. It no longer withstands collisions.
        Sha1,
    }
}

impl DigestAlgorithm {
    /// The digest of the bytes.
    pub fn digest(self, bytes: &[u8]) -> Vec<u8> {
        self.digest_of(&[bytes])
    }

    /// The digest of the pieces, one after the other.
    pub fn digest_of(self, pieces: &[&[u8]]) -> Vec<u8> {
        let mut hasher = self.hasher();
        for piece in pieces {
            hasher.update(piece);
        }
        hasher.finish()
    }

    /// A hasher that has seen nothing.
    pub fn hasher(self) -> Hasher {
        Hasher(match self {
            Self::Sm3 => State::Sm3(Sm3::new()),
            Self::Sha256 => State::Sha256(Sha256::new()),
            Self::Sha384 => State::Sha384(Sha384::new()),
            Self::Sha512 => State::Sha512(Sha512::new()),
            Self::Sha1 => State::Sha1(Sha1::new()),
        })
    }

    /// The length of its digests, in bytes.
    pub fn length(self) -> usize {
        match self {
            Self::Sm3 | Self::Sha256 => 32,
            Self::Sha384 => 48,
            Self::Sha512 => 64,
            Self::Sha1 => 20,
        }
    }

    /// Whether two contents with one digest can be made: what rests on it proves nothing new.
    pub fn is_weak(self) -> bool {
        self == Self::Sha1
    }

    /// Its name in texts for people, such as `SHA-256`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sm3 => "SM3",
            Self::Sha256 => "SHA-256",
            Self::Sha384 => "SHA-384",
            Self::Sha512 => "SHA-512",
            Self::Sha1 => "SHA-1",
        }
    }

    /// The object identifier.
    pub(crate) fn oid(self) -> Oid {
        match self {
            Self::Sm3 => oid::SM3,
            Self::Sha256 => oid::SHA256,
            Self::Sha384 => oid::SHA384,
            Self::Sha512 => oid::SHA512,
            Self::Sha1 => oid::SHA1,
        }
    }

    /// The function with the object identifier.
    pub(crate) fn from_oid(identifier: Oid) -> Option<Self> {
        Some(match identifier {
            oid::SM3 | oid::SM3_HASH => Self::Sm3,
            oid::SHA256 => Self::Sha256,
            oid::SHA384 => Self::Sha384,
            oid::SHA512 => Self::Sha512,
            oid::SHA1 => Self::Sha1,
            _ => return None,
        })
    }

    /// Its `AlgorithmIdentifier`, without parameters (RFC 5754, 2).
    pub(crate) fn identifier(self) -> Vec<u8> {
        asn1::algorithm(self.oid(), false)
    }
}

/// A digest over bytes that come in pieces.
#[derive(Clone, Debug)]
pub struct Hasher(State);

#[derive(Clone, Debug)]
enum State {
    Sm3(Sm3),
    Sha256(Sha256),
    Sha384(Sha384),
    Sha512(Sha512),
    Sha1(Sha1),
}

impl Hasher {
    /// Takes in the next piece.
    pub fn update(&mut self, bytes: &[u8]) {
        match &mut self.0 {
            State::Sm3(hasher) => hasher.update(bytes),
            State::Sha256(hasher) => hasher.update(bytes),
            State::Sha384(hasher) => hasher.update(bytes),
            State::Sha512(hasher) => hasher.update(bytes),
            State::Sha1(hasher) => hasher.update(bytes),
        }
    }

    /// The digest of all pieces.
    pub fn finish(self) -> Vec<u8> {
        match self.0 {
            State::Sm3(hasher) => hasher.finish().to_vec(),
            State::Sha256(hasher) => hasher.finalize().to_vec(),
            State::Sha384(hasher) => hasher.finalize().to_vec(),
            State::Sha512(hasher) => hasher.finalize().to_vec(),
            State::Sha1(hasher) => hasher.finalize().to_vec(),
        }
    }
}
