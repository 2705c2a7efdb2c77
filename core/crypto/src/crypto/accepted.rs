//! Which algorithms a policy accepts.

use super::{Certificate, DigestAlgorithm, KeyKind, cms::Signer, timestamp::Token};
use dengji_base::finding::{Code, Finding};

/// The algorithms that a policy accepts; all others are named, and nothing rests on them.
#[derive(Clone, Copy, Debug)]
pub struct AcceptedAlgorithms<'a> {
    /// The hash functions.
    pub digests: &'a [DigestAlgorithm],
    /// The shortest RSA key, in bits.
    pub minimum_rsa_bits: u32,
}

/// What is taken where nobody says otherwise: all but SHA-1, and RSA from 2048 bits on. Assumed: no standard that was
/// available fixes it for registries.
impl Default for AcceptedAlgorithms<'_> {
    fn default() -> Self {
        use DigestAlgorithm::{Sha256, Sha384, Sha512, Sm3};
        Self { digests: &[Sm3, Sha256, Sha384, Sha512], minimum_rsa_bits: 2048 }
    }
}

impl AcceptedAlgorithms<'_> {
    /// What is not accepted of hash functions that were used, and of the key of whoever used them:
    /// `signature.algorithm_rejected`.
    pub fn rejected(&self, signer: Option<&Certificate>, used: &[DigestAlgorithm]) -> Vec<Finding> {
        let weak = used.iter().filter(|algorithm| !self.digests.contains(algorithm));
        let mut names: Vec<String> = weak.map(|algorithm| algorithm.name().to_owned()).collect();
        if let Some(key) = signer.and_then(|certificate| certificate.key().ok())
            && key.kind() == KeyKind::Rsa
            && key.bits() < self.minimum_rsa_bits
        {
            names.push(format!("RSA-{}", key.bits()));
        }
        names.dedup();
        let finding = |name| Finding::new(Code::SignatureAlgorithmRejected, "").with("algorithm", name);
        names.into_iter().map(finding).collect()
    }

    /// The same of a timestamp: its imprint, its signature's hash function, its authority's key.
    pub fn rejected_of_stamp(&self, token: &Token, authority: Option<&Certificate>) -> Vec<Finding> {
        let own = token.message().signers().first().and_then(Signer::digest_algorithm);
        let used: Vec<_> = token.digest_algorithm().into_iter().chain(own).collect();
        self.rejected(authority, &used)
    }
}
