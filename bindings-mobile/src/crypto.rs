//! Digests, certificates, and keys in software.

use std::sync::Arc;

use dengji::{
    border::{DengjiError, call},
    crypto::{self, CertificateSummary, DigestAlgorithm, SignatureScheme},
};

/// The digest of data.
#[uniffi::export]
pub fn digest(algorithm: DigestAlgorithm, data: Vec<u8>) -> Result<Vec<u8>, DengjiError> {
    call(|| Ok(algorithm.digest(&data)))
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
        call(|| {
            let entropy = entropy.as_deref().map(crypto::SoftwareKey::entropy).transpose()?;
            let scheme = scheme.unwrap_or_else(|| self.0.default_scheme());
            Ok(self.0.sign(scheme, &message, entropy.as_ref())?)
        })
    }
}
