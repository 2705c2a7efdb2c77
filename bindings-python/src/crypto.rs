//! Digests, certificates, and keys in software.

use dengji::{
    crypto::{self, CertificateSummary, DigestAlgorithm, SignatureScheme, timestamp},
    finding::Failure,
};
use pyo3::{
    prelude::*,
    types::{PyBytes, PyString},
};

use crate::{
    argument::{Data, Handle, Text},
    failure::{Fault, call, give},
    source::read_value,
};

/// A name among the values of a document.
pub(crate) fn named<T: serde::de::DeserializeOwned>(py: Python<'_>, name: &str) -> Result<T, Fault> {
    read_value(PyString::new(py, name).as_any())
}

/// The digest of data.
#[pyfunction]
#[pyo3(signature = (algorithm: "DigestAlgorithm", data: "bytes") -> "bytes")]
pub(crate) fn digest<'py>(py: Python<'py>, algorithm: Text<'_>, data: Data<'_>) -> PyResult<Bound<'py, PyBytes>> {
    call(py, || {
        let algorithm: DigestAlgorithm = named(py, algorithm.0)?;
        Ok(PyBytes::new(py, &py.detach(|| algorithm.digest(data.0))))
    })
}

/// A request for a timestamp over a digest (`application/timestamp-query`, RFC 3161), which the host sends. `nonce`, 8 to
/// 32 bytes of entropy, ties the answer to it.
#[pyfunction]
#[pyo3(signature = (algorithm: "DigestAlgorithm", digest: "bytes", nonce: "bytes | None" = None) -> "bytes")]
pub(crate) fn timestamp_request<'py>(
    py: Python<'py>,
    algorithm: Text<'_>,
    digest: Data<'_>,
    nonce: Option<Data<'_>>,
) -> PyResult<Bound<'py, PyBytes>> {
    call(py, || {
        Ok(PyBytes::new(py, &timestamp::request(named(py, algorithm.0)?, digest.0, nonce.map(|given| given.0))?))
    })
}

/// The token in an authority's answer (`application/timestamp-reply`); it must answer the request with this nonce.
#[pyfunction]
#[pyo3(signature = (response: "bytes", nonce: "bytes | None" = None) -> "bytes")]
pub(crate) fn timestamp_token<'py>(
    py: Python<'py>,
    response: Data<'_>,
    nonce: Option<Data<'_>>,
) -> PyResult<Bound<'py, PyBytes>> {
    call(py, || Ok(PyBytes::new(py, &timestamp::answer(response.0, nonce.map(|given| given.0))?)))
}

/// A request for the status of a certificate (`application/ocsp-request`, RFC 6960), which the host sends to one of its
/// `ocsp_urls`. `nonce` is 1 to 32 bytes of entropy; many responders answer without it.
#[pyfunction]
#[pyo3(signature = (certificate: "Certificate", issuer: "Certificate", nonce: "bytes | None" = None) -> "bytes")]
pub(crate) fn ocsp_request<'py>(
    py: Python<'py>,
    certificate: Handle<'py, Certificate>,
    issuer: Handle<'py, Certificate>,
    nonce: Option<Data<'_>>,
) -> PyResult<Bound<'py, PyBytes>> {
    call(py, || {
        Ok(PyBytes::new(py, &crypto::ocsp_request(&certificate.get().0, &issuer.get().0, nonce.map(|given| given.0))?))
    })
}

/// A certificate (X.509). What it says is not believed until something has verified it.
#[pyclass(frozen, module = "dengji")]
pub(crate) struct Certificate(crypto::Certificate);

/// The certificates of a list.
pub(crate) fn certificates(given: &[Handle<'_, Certificate>]) -> Vec<crypto::Certificate> {
    given.iter().map(|one| one.get().0.clone()).collect()
}

impl Certificate {
    pub(crate) fn shared(&self) -> &crypto::Certificate {
        &self.0
    }
}

#[pymethods]
impl Certificate {
    /// Reads one certificate, DER or PEM (of several, the first).
    #[new]
    #[pyo3(signature = (data: "bytes"))]
    fn new(py: Python<'_>, data: Data<'_>) -> PyResult<Self> {
        call(py, || Ok(Self(py.detach(|| crypto::Certificate::parse(data.0))?)))
    }

    /// Reads all certificates of a file: PEM blocks, or DER one after the other.
    #[staticmethod]
    #[pyo3(signature = (data: "bytes"))]
    fn parse_all(py: Python<'_>, data: Data<'_>) -> PyResult<Vec<Self>> {
        call(py, || {
            let found = py.detach(|| crypto::Certificate::parse_all(data.0))?;
            Ok(found.into_iter().map(Self).collect())
        })
    }

    /// What it says of itself. Subjects may be people; whoever shows this to others has to mind that.
    #[pyo3(signature = () -> "CertificateSummary")]
    fn summary<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || give(py, &CertificateSummary::from(&self.0)))
    }

    /// Its original bytes (DER).
    fn der<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        call(py, || Ok(PyBytes::new(py, self.0.der())))
    }

    /// The subject's key as it stands there (`SubjectPublicKeyInfo`, DER).
    fn public_key<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        call(py, || Ok(PyBytes::new(py, self.0.key_info())))
    }

    /// Where its status can be asked for (OCSP).
    fn ocsp_urls(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        call(py, || Ok(self.0.ocsp_urls().to_vec()))
    }

    /// Where the list of revoked certificates is to be had (CRL).
    fn crl_urls(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        call(py, || Ok(self.0.crl_urls().to_vec()))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        call(py, || Ok(format!("<dengji.Certificate serial {}>", self.0.serial_hex())))
    }
}

/// A private key in software. Nothing shows it, and nothing gives it back.
#[pyclass(frozen, module = "dengji")]
pub(crate) struct SoftwareKey(crypto::SoftwareKey);

/// How a key signs: a message, or a digest.
type Sign = fn(&crypto::SoftwareKey, SignatureScheme, &[u8], Option<&[u8; 32]>) -> Result<Vec<u8>, Failure>;

impl SoftwareKey {
    pub(crate) fn shared(&self) -> &crypto::SoftwareKey {
        &self.0
    }

    fn signed<'py>(
        &self,
        py: Python<'py>,
        content: &[u8],
        scheme: Option<&str>,
        entropy: Option<&[u8]>,
        sign: Sign,
    ) -> Result<Bound<'py, PyBytes>, Fault> {
        let scheme: Option<SignatureScheme> = scheme.map(|name| named(py, name)).transpose()?;
        let signed = py.detach(|| {
            let entropy = entropy.map(crypto::SoftwareKey::entropy).transpose()?;
            sign(&self.0, scheme.unwrap_or_else(|| self.0.default_scheme()), content, entropy.as_ref())
        })?;
        Ok(PyBytes::new(py, &signed))
    }
}

#[pymethods]
impl SoftwareKey {
    /// Reads PKCS#8, SEC 1 or PKCS#1, as DER or PEM, without a password.
    #[new]
    #[pyo3(signature = (data: "bytes"))]
    fn new(py: Python<'_>, data: Data<'_>) -> PyResult<Self> {
        call(py, || Ok(Self(py.detach(|| crypto::SoftwareKey::parse(data.0))?)))
    }

    /// The public key that belongs to it (`SubjectPublicKeyInfo`, DER).
    fn public_key<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        call(py, || Ok(PyBytes::new(py, &py.detach(|| self.0.public_key().to_der()))))
    }

    /// The scheme that signatures are made with where nothing else is asked for.
    #[pyo3(signature = () -> "SignatureScheme")]
    fn default_scheme<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || give(py, &self.0.default_scheme()))
    }

    /// Signs a message: DER for the curves, octets for RSA. One input has one signature; RSA-PSS needs 32 bytes of
    /// entropy, the others none.
    #[pyo3(signature = (message: "bytes", scheme: "SignatureScheme | None" = None, entropy: "bytes | None" = None) -> "bytes")]
    fn sign<'py>(
        &self,
        py: Python<'py>,
        message: Data<'_>,
        scheme: Option<Text<'_>>,
        entropy: Option<Data<'_>>,
    ) -> PyResult<Bound<'py, PyBytes>> {
        call(py, || {
            self.signed(
                py,
                message.0,
                scheme.map(|given| given.0),
                entropy.map(|given| given.0),
                crypto::SoftwareKey::sign,
            )
        })
    }

    /// Signs a digest that was made elsewhere: for SM2 the one with the signer's identity in it (GM/T 0003).
    #[pyo3(signature = (digest: "bytes", scheme: "SignatureScheme | None" = None, entropy: "bytes | None" = None) -> "bytes")]
    fn sign_digest<'py>(
        &self,
        py: Python<'py>,
        digest: Data<'_>,
        scheme: Option<Text<'_>>,
        entropy: Option<Data<'_>>,
    ) -> PyResult<Bound<'py, PyBytes>> {
        call(py, || {
            self.signed(
                py,
                digest.0,
                scheme.map(|given| given.0),
                entropy.map(|given| given.0),
                crypto::SoftwareKey::sign_digest,
            )
        })
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        call(py, || Ok(format!("<dengji.{:?}>", self.0)))
    }
}
