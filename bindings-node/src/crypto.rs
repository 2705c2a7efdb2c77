//! Digests, certificates, and keys in software.

use dengji::{
    crypto::{self, CertificateSummary, DigestAlgorithm, SignatureScheme, timestamp},
    finding::Failure,
};
use napi::bindgen_prelude::{ClassInstance, Uint8Array};
use napi_derive::napi;

use crate::{
    failure::{Fault, call},
    handle::Shared,
    json::{read_text, write},
};

/// The digest of data.
#[napi(catch_unwind)]
pub fn digest(algorithm: String, data: &[u8]) -> napi::Result<Uint8Array> {
    call(|| Ok(read_text::<DigestAlgorithm>(&algorithm)?.digest(data).into()))
}

/// A request for a timestamp over a digest.
#[napi(catch_unwind)]
pub fn timestamp_request(algorithm: String, digest: &[u8], nonce: Option<&[u8]>) -> napi::Result<Uint8Array> {
    call(|| Ok(timestamp::request(read_text(&algorithm)?, digest, nonce)?.into()))
}

/// The token in an authority's answer.
#[napi(catch_unwind)]
pub fn timestamp_token(response: &[u8], nonce: Option<&[u8]>) -> napi::Result<Uint8Array> {
    call(|| Ok(timestamp::answer(response, nonce)?.into()))
}

/// A request for the status of a certificate.
#[napi(catch_unwind)]
pub fn ocsp_request(
    certificate: ClassInstance<Certificate>,
    issuer: ClassInstance<Certificate>,
    nonce: Option<&[u8]>,
) -> napi::Result<Uint8Array> {
    call(|| {
        let [certificate, issuer] = [certificate, issuer].map(|one| one.0.with(|one| Ok::<_, Fault>(one.clone())));
        Ok(crypto::ocsp_request(&certificate?, &issuer?, nonce)?.into())
    })
}

/// A certificate, parsed once.
#[napi]
pub struct Certificate(pub(crate) Shared<crypto::Certificate>);

/// The certificates of a list, copied, since no handle lends its state for longer than a call of its own.
pub(crate) fn certificates(given: &[ClassInstance<Certificate>]) -> Result<Vec<crypto::Certificate>, Fault> {
    given.iter().map(|one| one.0.with(|certificate| Ok(certificate.clone()))).collect()
}

#[napi]
impl Certificate {
    /// Reads one, DER or PEM.
    #[napi(factory, catch_unwind)]
    pub fn open(data: &[u8]) -> napi::Result<Self> {
        call(|| Ok(Self(Shared::new(crypto::Certificate::parse(data)?))))
    }

    /// The bytes (DER) of all certificates of a file.
    #[napi(catch_unwind)]
    pub fn split(data: &[u8]) -> napi::Result<Vec<Uint8Array>> {
        call(|| Ok(crypto::Certificate::parse_all(data)?.iter().map(|one| one.der().to_vec().into()).collect()))
    }

    /// What it says of itself, as JSON text.
    #[napi(catch_unwind)]
    pub fn summary(&self) -> napi::Result<String> {
        call(|| self.0.with(|one| Ok(write(&CertificateSummary::from(one)))))
    }

    /// Its original bytes.
    #[napi(catch_unwind)]
    pub fn der(&self) -> napi::Result<Uint8Array> {
        call(|| self.0.with(|one| Ok(one.der().to_vec().into())))
    }

    /// Where its status can be asked for.
    #[napi(catch_unwind)]
    pub fn ocsp_urls(&self) -> napi::Result<Vec<String>> {
        call(|| self.0.with(|one| Ok(one.ocsp_urls().to_vec())))
    }

    /// Where the list of revoked certificates is to be had.
    #[napi(catch_unwind)]
    pub fn crl_urls(&self) -> napi::Result<Vec<String>> {
        call(|| self.0.with(|one| Ok(one.crl_urls().to_vec())))
    }

    /// The subject's key as it stands.
    #[napi(catch_unwind)]
    pub fn public_key(&self) -> napi::Result<Uint8Array> {
        call(|| self.0.with(|one| Ok(one.key_info().to_vec().into())))
    }
}

/// A private key in software. Nothing gives it back.
#[napi]
pub struct SoftwareKey(pub(crate) Shared<crypto::SoftwareKey>);

#[napi]
impl SoftwareKey {
    /// Reads one, DER or PEM.
    #[napi(factory, catch_unwind)]
    pub fn open(data: &[u8]) -> napi::Result<Self> {
        call(|| Ok(Self(Shared::new(crypto::SoftwareKey::parse(data)?))))
    }

    /// The public key that belongs to it (DER).
    #[napi(catch_unwind)]
    pub fn public_key(&self) -> napi::Result<Uint8Array> {
        call(|| self.0.with(|key| Ok(key.public_key().to_der().into())))
    }

    /// The scheme where nothing else is asked for, as JSON text.
    #[napi(catch_unwind)]
    pub fn default_scheme(&self) -> napi::Result<String> {
        call(|| self.0.with(|key| Ok(write(&key.default_scheme()))))
    }

    /// Signs a message.
    #[napi(catch_unwind)]
    pub fn sign(&self, message: &[u8], scheme: Option<String>, entropy: Option<&[u8]>) -> napi::Result<Uint8Array> {
        self.signed(message, scheme, entropy, crypto::SoftwareKey::sign)
    }

    /// Signs a digest that was made elsewhere.
    #[napi(catch_unwind)]
    pub fn sign_digest(
        &self,
        digest: &[u8],
        scheme: Option<String>,
        entropy: Option<&[u8]>,
    ) -> napi::Result<Uint8Array> {
        self.signed(digest, scheme, entropy, crypto::SoftwareKey::sign_digest)
    }
}

/// How a key signs: a message, or a digest.
type Sign = fn(&crypto::SoftwareKey, SignatureScheme, &[u8], Option<&[u8; 32]>) -> Result<Vec<u8>, Failure>;

impl SoftwareKey {
    fn signed(
        &self,
        content: &[u8],
        scheme: Option<String>,
        entropy: Option<&[u8]>,
        sign: Sign,
    ) -> napi::Result<Uint8Array> {
        call(|| {
            let scheme = scheme.map(|name| read_text(&name)).transpose()?;
            let entropy = entropy.map(crypto::SoftwareKey::entropy).transpose()?;
            self.0.with(|key| {
                let scheme = scheme.unwrap_or_else(|| key.default_scheme());
                Ok(sign(key, scheme, content, entropy.as_ref())?.into())
            })
        })
    }
}
