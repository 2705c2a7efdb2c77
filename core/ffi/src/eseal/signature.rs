//! Signatures made with electronic seals, as they were read.

use dengji::{
    document::eseal::{ElectronicSeal, SealSignature, SealSignatureFile, SealVerification, SealedData},
    time::Instant,
};

use super::trust::SealTrust;
use crate::cross::{Json, Made};

classes! {
    /// A signature made with an electronic seal, as it was read.
    shared "SealSignature" = SealSignature;
}

operations! { "SealSignature";
    /// Reads a seal signature of any edition; zeros after it are passed over, as a PDF has them.
    new work fn new(data: &[u8]) -> Made<SealSignature> {
        Ok(Made(SealSignature::parse(data)?))
    }

    /// What a person wants to see of it.
    method quick fn file(signature: &SealSignature) -> Json<&SealSignatureFile> {
        Ok(Json(signature.file()))
    }

    /// The seal in it.
    method quick fn seal(signature: &SealSignature) -> Made<ElectronicSeal> {
        Ok(Made(signature.seal().clone()))
    }

    /// The certificate of whoever sealed (DER).
    method quick fn signer_certificate(signature: &SealSignature) -> &[u8] {
        Ok(signature.signer_certificate())
    }

    /// The value of the signature: what a timestamp is taken over.
    method quick fn signature_value(signature: &SealSignature) -> &[u8] {
        Ok(signature.signature_value())
    }

    /// Verifies the signature and the seal in it, step by step; `at` is the present instant. Without `trust`, nobody is
    /// trusted. `data` is what was sealed, one piece after the other, or `digest` its digest; with neither, that step is
    /// not checked.
    method work fn verify(
        signature: &SealSignature, at: Instant, trust: Option<&SealTrust>;
        data: Option<Vec<&[u8]>>, digest: Option<&[u8]>,
    ) -> Json<SealVerification> {
        let sealed = SealedData::of(data.as_deref(), digest);
        Ok(Json(signature.verify(sealed, at, &SealTrust::borrowed(trust))))
    }
}
