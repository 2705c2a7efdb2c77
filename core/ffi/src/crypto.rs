//! Digests, and what is asked of authorities for timestamps and for the status of certificates.

pub(crate) mod certificate;
pub(crate) mod key;

use dengji::crypto::{self, Certificate, DigestAlgorithm, timestamp};

use crate::cross::Name;

operations! { "";
    /// The digest of data.
    function work fn digest(algorithm: Name<DigestAlgorithm>, data: &[u8]) -> Vec<u8> {
        Ok(algorithm.0.digest(data))
    }

    /// A request for a timestamp over a digest (`application/timestamp-query`, RFC 3161), which the host sends. `nonce`, 8
    /// to 32 bytes of entropy, ties the answer to it.
    function quick @Everything fn timestamp_request(
        algorithm: Name<DigestAlgorithm>, digest: &[u8], nonce: Option<&[u8]>,
    ) -> Vec<u8> {
        Ok(timestamp::request(algorithm.0, digest, nonce)?)
    }

    /// The token in an authority's answer (`application/timestamp-reply`); it must answer the request with this nonce.
    function quick @Everything fn timestamp_token(response: &[u8], nonce: Option<&[u8]>) -> Vec<u8> {
        Ok(timestamp::answer(response, nonce)?)
    }

    /// A request for the status of a certificate (`application/ocsp-request`, RFC 6960), which the host sends to one of its
    /// `ocsp_urls`. `nonce` is 1 to 32 bytes of entropy; many responders answer without it.
    function quick @Everything fn ocsp_request(certificate: &Certificate, issuer: &Certificate, nonce: Option<&[u8]>) -> Vec<u8> {
        Ok(crypto::ocsp_request(certificate, issuer, nonce)?)
    }
}
