//! Private keys in software.

use dengji::{
    crypto::{SignatureScheme, SoftwareKey},
    finding::Failure,
};

use crate::{
    cross::{Made, Name},
    fault::Fault,
};

classes! {
    /// A private key in software. Nothing shows it, and nothing gives it back.
    shared "SoftwareKey" = SoftwareKey;
}

/// How a key signs: a message, or a digest.
type Sign = fn(&SoftwareKey, SignatureScheme, &[u8], Option<&[u8; 32]>) -> Result<Vec<u8>, Failure>;

fn signed(
    key: &SoftwareKey,
    content: &[u8],
    scheme: Option<Name<SignatureScheme>>,
    entropy: Option<&[u8]>,
    sign: Sign,
) -> Result<Vec<u8>, Fault> {
    let entropy = entropy.map(SoftwareKey::entropy).transpose()?;
    let scheme = scheme.map_or_else(|| key.default_scheme(), |named| named.0);
    Ok(sign(key, scheme, content, entropy.as_ref())?)
}

operations! { "SoftwareKey";
    /// Reads PKCS#8, SEC 1 or PKCS#1, as DER or PEM, without a password.
    new work fn new(data: &[u8]) -> Made<SoftwareKey> {
        Ok(Made(SoftwareKey::parse(data)?))
    }

    /// The public key that belongs to it (`SubjectPublicKeyInfo`, DER).
    method work fn public_key(key: &SoftwareKey) -> Vec<u8> {
        Ok(key.public_key().to_der())
    }

    /// The scheme that signatures are made with where nothing else is asked for.
    method quick fn default_scheme(key: &SoftwareKey) -> Name<SignatureScheme> {
        Ok(Name(key.default_scheme()))
    }

    /// Signs a message: DER for the curves, octets for RSA. One input has one signature; RSA-PSS needs 32 bytes of
    /// entropy, the others none. Without a scheme, by `default_scheme`.
    method work fn sign(
        key: &SoftwareKey, message: &[u8]; scheme: Option<Name<SignatureScheme>>, entropy: Option<&[u8]>,
    ) -> Vec<u8> {
        signed(key, message, scheme, entropy, SoftwareKey::sign)
    }

    /// Signs a digest that was made elsewhere: for SM2 the one with the signer's identity in it (GM/T 0003). Without a
    /// scheme, by `default_scheme`.
    method work fn sign_digest(
        key: &SoftwareKey, digest: &[u8]; scheme: Option<Name<SignatureScheme>>, entropy: Option<&[u8]>,
    ) -> Vec<u8> {
        signed(key, digest, scheme, entropy, SoftwareKey::sign_digest)
    }
}
