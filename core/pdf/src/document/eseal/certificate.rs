//! Certificates inside of seals: shown where they can be read, and left as bytes where not.

use super::SealCertificate;
use dengji_base::time::Instant;
use dengji_crypto::crypto::{
    Certificate, DigestAlgorithm, SubjectKey, hex, path::CertificateSummary, sm3, timestamp::Token,
};

/// What a person sees of a certificate.
pub(super) fn describe(der: &[u8]) -> SealCertificate {
    SealCertificate {
        digest: hex(&sm3(der)),
        digest_algorithm: None,
        certificate: Certificate::parse(der).ok().map(|it| CertificateSummary::from(&it)),
    }
}

/// How an entry of a list of digests names a certificate.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum DigestMatch {
    /// By the digest of its bytes.
    Plain,
    /// By SM3 with Z before them.
    WithZ,
}

/// Whether the value is a digest of the certificate. Z, where vendors put it, is taken over the certificate's own key
/// or the maker's: no source says which.
pub(super) fn matches_digest(
    certificate: &[u8],
    keys: &[&SubjectKey],
    algorithm: &str,
    value: &[u8],
) -> Option<DigestMatch> {
    let algorithm = if algorithm.contains("256") || algorithm == "2.16.840.1.101.3.4.2.1" {
        DigestAlgorithm::Sha256
    } else {
        DigestAlgorithm::Sm3
    };
    if algorithm.digest(certificate) == value {
        return Some(DigestMatch::Plain);
    }
    let with_z = |key: &&SubjectKey| {
        let method = dengji_crypto::crypto::SignatureMethod::Sm2;
        key.kind() == dengji_crypto::crypto::KeyKind::Sm2 && key.digest(method, &[certificate]) == value
    };
    keys.iter().any(with_z).then_some(DigestMatch::WithZ)
}

/// The time that a timestamp says, before anyone has verified it.
pub(super) fn token_time(token: &[u8]) -> Option<Instant> {
    Token::parse(token).ok().map(|token| token.at())
}
