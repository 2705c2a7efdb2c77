//! Digests, certificates, and keys in software.

use std::sync::Arc;

use dengji::{
    border::{DengjiError, call},
    crypto::{self, CertificateSummary, DigestAlgorithm, SignatureScheme, timestamp},
    finding::Failure,
};

/// The digest of data.
#[uniffi::export]
pub fn digest(algorithm: DigestAlgorithm, data: Vec<u8>) -> Result<Vec<u8>, DengjiError> {
    call(|| Ok(algorithm.digest(&data)))
}

/// A request for a timestamp over a digest (`application/timestamp-query`, RFC 3161), which the host sends. `nonce`, 8 to
/// 32 bytes of entropy, ties the answer to it.
#[uniffi::export(default(nonce = None))]
pub fn timestamp_request(
    algorithm: DigestAlgorithm,
    digest: Vec<u8>,
    nonce: Option<Vec<u8>>,
) -> Result<Vec<u8>, DengjiError> {
    call(|| Ok(timestamp::request(algorithm, &digest, nonce.as_deref())?))
}

/// The token in an authority's answer (`application/timestamp-reply`); it must answer the request with this nonce.
#[uniffi::export(default(nonce = None))]
pub fn timestamp_token(response: Vec<u8>, nonce: Option<Vec<u8>>) -> Result<Vec<u8>, DengjiError> {
    call(|| Ok(timestamp::answer(&response, nonce.as_deref())?))
}

/// A request for the status of a certificate (`application/ocsp-request`, RFC 6960), which the host sends to one of its
/// `ocsp_urls`. `nonce` is 1 to 32 bytes of entropy; many responders answer without it.
#[uniffi::export(default(nonce = None))]
pub fn ocsp_request(
    certificate: Arc<Certificate>,
    issuer: Arc<Certificate>,
    nonce: Option<Vec<u8>>,
) -> Result<Vec<u8>, DengjiError> {
    call(|| Ok(crypto::ocsp_request(&certificate.0, &issuer.0, nonce.as_deref())?))
}

/// A certificate (X.509). What it says is not believed until something has verified it.
#[derive(uniffi::Object)]
pub struct Certificate(pub(crate) crypto::Certificate);

/// The certificates of a list.
pub(crate) fn certificates(given: &[Arc<Certificate>]) -> Vec<crypto::Certificate> {
    given.iter().map(|one| one.0.clone()).collect()
}

#[uniffi::export]
impl Certificate {
    /// Reads one certificate, DER or PEM (of several, the first).
    #[uniffi::constructor]
    pub fn parse(data: Vec<u8>) -> Result<Arc<Self>, DengjiError> {
        call(|| Ok(Arc::new(Self(crypto::Certificate::parse(&data)?))))
    }

    /// What it says of itself. Subjects may be people; whoever shows this to others has to mind that.
    pub fn summary(&self) -> Result<CertificateSummary, DengjiError> {
        call(|| Ok(CertificateSummary::from(&self.0)))
    }

    /// Its original bytes (DER).
    pub fn der(&self) -> Result<Vec<u8>, DengjiError> {
        call(|| Ok(self.0.der().to_vec()))
    }

    /// Where its status can be asked for (OCSP).
    pub fn ocsp_urls(&self) -> Result<Vec<String>, DengjiError> {
        call(|| Ok(self.0.ocsp_urls().to_vec()))
    }

    /// Where the list of revoked certificates is to be had (CRL).
    pub fn crl_urls(&self) -> Result<Vec<String>, DengjiError> {
        call(|| Ok(self.0.crl_urls().to_vec()))
    }

    /// The subject's key as it stands there (`SubjectPublicKeyInfo`, DER).
    pub fn public_key(&self) -> Result<Vec<u8>, DengjiError> {
        call(|| Ok(self.0.key_info().to_vec()))
    }
}

/// Reads all certificates of a file: PEM blocks, or DER one after the other.
#[uniffi::export]
pub fn parse_certificates(data: Vec<u8>) -> Result<Vec<Arc<Certificate>>, DengjiError> {
    call(|| {
        let found = crypto::Certificate::parse_all(&data)?;
        Ok(found.into_iter().map(|one| Arc::new(Certificate(one))).collect())
    })
}

/// A private key in software. Nothing shows it, and nothing gives it back.
#[derive(uniffi::Object)]
pub struct SoftwareKey(pub(crate) crypto::SoftwareKey);

#[uniffi::export]
impl SoftwareKey {
    /// Reads PKCS#8, SEC 1 or PKCS#1, as DER or PEM, without a password.
    #[uniffi::constructor]
    pub fn parse(data: Vec<u8>) -> Result<Arc<Self>, DengjiError> {
        call(|| Ok(Arc::new(Self(crypto::SoftwareKey::parse(&data)?))))
    }

    /// The public key that belongs to it (`SubjectPublicKeyInfo`, DER).
    pub fn public_key(&self) -> Result<Vec<u8>, DengjiError> {
        call(|| Ok(self.0.public_key().to_der()))
    }

    /// The scheme that signatures are made with where nothing else is asked for.
    pub fn default_scheme(&self) -> Result<SignatureScheme, DengjiError> {
        call(|| Ok(self.0.default_scheme()))
    }

    /// Signs a message: DER for the curves, octets for RSA. One input has one signature; RSA-PSS needs 32 bytes of
    /// entropy, the others none.
    #[uniffi::method(default(scheme = None, entropy = None))]
    pub fn sign(
        &self,
        message: Vec<u8>,
        scheme: Option<SignatureScheme>,
        entropy: Option<Vec<u8>>,
    ) -> Result<Vec<u8>, DengjiError> {
        self.signed(&message, scheme, entropy.as_deref(), crypto::SoftwareKey::sign)
    }

    /// Signs a digest that was made elsewhere: for SM2 the one with the signer's identity in it (GM/T 0003).
    #[uniffi::method(default(scheme = None, entropy = None))]
    pub fn sign_digest(
        &self,
        digest: Vec<u8>,
        scheme: Option<SignatureScheme>,
        entropy: Option<Vec<u8>>,
    ) -> Result<Vec<u8>, DengjiError> {
        self.signed(&digest, scheme, entropy.as_deref(), crypto::SoftwareKey::sign_digest)
    }
}

/// How a key signs: a message, or a digest.
type Sign = fn(&crypto::SoftwareKey, SignatureScheme, &[u8], Option<&[u8; 32]>) -> Result<Vec<u8>, Failure>;

impl SoftwareKey {
    fn signed(
        &self,
        content: &[u8],
        scheme: Option<SignatureScheme>,
        entropy: Option<&[u8]>,
        sign: Sign,
    ) -> Result<Vec<u8>, DengjiError> {
        call(|| {
            let entropy = entropy.map(crypto::SoftwareKey::entropy).transpose()?;
            let scheme = scheme.unwrap_or_else(|| self.0.default_scheme());
            Ok(sign(&self.0, scheme, content, entropy.as_ref())?)
        })
    }
}
