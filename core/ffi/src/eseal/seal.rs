//! Electronic seals, as they were read.

use dengji::{
    crypto::{Certificate, DigestAlgorithm},
    document::eseal::{ElectronicSeal, SealFile, SealVerification},
    time::Instant,
};

use super::trust::SealTrust;
use crate::cross::{Json, Made, Name};

classes! {
    /// An electronic seal, as it was read.
    shared "ElectronicSeal" = ElectronicSeal;
}

operations! { "ElectronicSeal";
    /// Reads a seal of any edition.
    new work fn new(data: &[u8]) -> Made<ElectronicSeal> {
        Ok(Made(ElectronicSeal::parse(data)?))
    }

    /// What a person wants to see of it.
    method quick fn file(seal: &ElectronicSeal) -> Json<&SealFile> {
        Ok(Json(seal.file()))
    }

    /// The bytes of its picture, in the format that `file` names.
    method quick fn picture(seal: &ElectronicSeal) -> &[u8] {
        Ok(seal.picture())
    }

    /// The seal itself (DER), without what was wrapped around it.
    method quick fn der(seal: &ElectronicSeal) -> &[u8] {
        Ok(seal.der())
    }

    /// The certificate of whoever made it (DER).
    method quick fn maker_certificate(seal: &ElectronicSeal) -> &[u8] {
        Ok(seal.maker_certificate())
    }

    /// The certificates of those who may seal with it (DER); empty where the seal lists digests.
    method quick fn certificates(seal: &ElectronicSeal) -> Vec<&[u8]> {
        Ok(seal.certificates().collect())
    }

    /// The hash function over the data that a signature with this seal and certificate takes.
    method quick fn data_digest(seal: &ElectronicSeal, signer: &Certificate) -> Name<DigestAlgorithm> {
        Ok(Name(seal.data_digest(signer)?))
    }

    /// Verifies the seal at an instant, step by step. Without `trust`, nobody is trusted.
    method work fn verify(seal: &ElectronicSeal, at: Instant, trust: Option<&SealTrust>) -> Json<SealVerification> {
        Ok(Json(seal.verify(at, &SealTrust::borrowed(trust))))
    }
}
