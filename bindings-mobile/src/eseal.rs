//! Electronic seals (GB/T 38540, GM/T 0031) and signatures made with them: read, verified, and made in two phases.

use std::sync::Arc;

use dengji::{
    border::{DengjiError, call},
    crypto::{self, DigestAlgorithm},
    document::eseal::{self, SealDraft, SealFile, SealSignatureFile, SealSigning, SealVerification, SealedData},
    finding::Finding,
    time::Instant,
};

use crate::crypto::{Certificate, certificates};

/// What is believed, for verifying.
#[derive(uniffi::Object)]
pub struct SealTrust {
    anchors: Vec<crypto::Certificate>,
    makers: Vec<crypto::Certificate>,
    others: Vec<crypto::Certificate>,
    revocation: crypto::RevocationData,
    require_revocation: bool,
}

impl SealTrust {
    fn borrowed(given: Option<&Self>) -> eseal::SealTrust<'_> {
        given.map_or_else(eseal::SealTrust::default, |it| eseal::SealTrust {
            anchors: &it.anchors,
            makers: &it.makers,
            others: &it.others,
            found: &[],
            revocation: Some(&it.revocation),
            require_revocation: it.require_revocation,
            signing_purposes: None,
        })
    }
}

#[uniffi::export]
impl SealTrust {
    /// The certificates on which trust in those who seal and in timestamps rests (without any, their chains are not
    /// checked); those on which trust in makers of seals rests (their own, or of CAs that certify makers alone; without
    /// any, no seal is valid); those between them and the seal's; OCSP responses and CRLs (DER); and whether a
    /// certificate of which nothing is known about revocation leaves the matter open.
    #[uniffi::constructor(default(makers = [], others = [], ocsp_responses = [], crls = [], require_revocation = false))]
    pub fn new(
        anchors: Vec<Arc<Certificate>>,
        makers: Vec<Arc<Certificate>>,
        others: Vec<Arc<Certificate>>,
        ocsp_responses: Vec<Vec<u8>>,
        crls: Vec<Vec<u8>>,
        require_revocation: bool,
    ) -> Result<Arc<Self>, DengjiError> {
        call(|| {
            let (anchors, makers, others) = (certificates(&anchors), certificates(&makers), certificates(&others));
            let revocation = crypto::RevocationData::parse(&ocsp_responses, &crls);
            Ok(Arc::new(Self { anchors, makers, others, revocation, require_revocation }))
        })
    }

    /// What of the OCSP responses and CRLs could not be read; it takes nothing away from the rest.
    pub fn findings(&self) -> Result<Vec<Finding>, DengjiError> {
        call(|| Ok(self.revocation.findings().to_vec()))
    }
}

/// An electronic seal, as it was read.
#[derive(uniffi::Object)]
pub struct ElectronicSeal(eseal::ElectronicSeal);

#[uniffi::export]
impl ElectronicSeal {
    /// Reads a seal of any edition.
    #[uniffi::constructor]
    pub fn parse(data: Vec<u8>) -> Result<Arc<Self>, DengjiError> {
        call(|| Ok(Arc::new(Self(eseal::ElectronicSeal::parse(&data)?))))
    }

    /// What a person wants to see of it.
    pub fn file(&self) -> Result<SealFile, DengjiError> {
        call(|| Ok(self.0.file().clone()))
    }

    /// The bytes of its picture, in the format that `file` names.
    pub fn picture(&self) -> Result<Vec<u8>, DengjiError> {
        call(|| Ok(self.0.picture().to_vec()))
    }

    /// The seal itself (DER), without what was wrapped around it.
    pub fn der(&self) -> Result<Vec<u8>, DengjiError> {
        call(|| Ok(self.0.der().to_vec()))
    }

    /// The certificate of whoever made it (DER).
    pub fn maker_certificate(&self) -> Result<Vec<u8>, DengjiError> {
        call(|| Ok(self.0.maker_certificate().to_vec()))
    }

    /// The certificates of those who may seal with it (DER); empty where the seal lists digests.
    pub fn certificates(&self) -> Result<Vec<Vec<u8>>, DengjiError> {
        call(|| Ok(self.0.certificates().map(<[u8]>::to_vec).collect()))
    }

    /// The hash function over the data that a signature with this seal and certificate takes.
    pub fn data_digest(&self, signer: Arc<Certificate>) -> Result<DigestAlgorithm, DengjiError> {
        call(|| Ok(self.0.data_digest(&signer.0)?))
    }

    /// Verifies the seal at an instant, step by step.
    #[uniffi::method(default(trust = None))]
    pub fn verify(&self, at: Instant, trust: Option<Arc<SealTrust>>) -> Result<SealVerification, DengjiError> {
        call(|| Ok(self.0.verify(at, &SealTrust::borrowed(trust.as_deref()))))
    }
}

/// A signature made with an electronic seal, as it was read.
#[derive(uniffi::Object)]
pub struct SealSignature(eseal::SealSignature);

#[uniffi::export]
impl SealSignature {
    /// Reads a seal signature of any edition; zeros after it are passed over, as a PDF has them.
    #[uniffi::constructor]
    pub fn parse(data: Vec<u8>) -> Result<Arc<Self>, DengjiError> {
        call(|| Ok(Arc::new(Self(eseal::SealSignature::parse(&data)?))))
    }

    /// What a person wants to see of it.
    pub fn file(&self) -> Result<SealSignatureFile, DengjiError> {
        call(|| Ok(self.0.file().clone()))
    }

    /// The seal in it.
    pub fn seal(&self) -> Result<Arc<ElectronicSeal>, DengjiError> {
        call(|| Ok(Arc::new(ElectronicSeal(self.0.seal().clone()))))
    }

    /// The certificate of whoever sealed (DER).
    pub fn signer_certificate(&self) -> Result<Vec<u8>, DengjiError> {
        call(|| Ok(self.0.signer_certificate().to_vec()))
    }

    /// The value of the signature: what a timestamp is taken over.
    pub fn signature_value(&self) -> Result<Vec<u8>, DengjiError> {
        call(|| Ok(self.0.signature_value().to_vec()))
    }

    /// Verifies the signature and the seal in it, step by step; `at` is the present instant. `data` is what was sealed,
    /// one piece after the other, or `digest` its digest; with neither, that step is not checked.
    #[uniffi::method(default(trust = None, data = None, digest = None))]
    pub fn verify(
        &self,
        at: Instant,
        trust: Option<Arc<SealTrust>>,
        data: Option<Vec<Vec<u8>>>,
        digest: Option<Vec<u8>>,
    ) -> Result<SealVerification, DengjiError> {
        call(|| {
            let pieces: Option<Vec<&[u8]>> = data.as_ref().map(|data| data.iter().map(Vec::as_slice).collect());
            let sealed = SealedData::of(pieces.as_deref(), digest.as_deref());
            Ok(self.0.verify(sealed, at, &SealTrust::borrowed(trust.as_deref())))
        })
    }
}

/// What the maker of a seal (制章者) has to sign, for a draft, its picture, the certificates of those who may seal with
/// it, and the maker's own. Keep the bytes for `complete_seal`.
#[uniffi::export]
pub fn prepare_seal(
    draft: SealDraft,
    picture: Vec<u8>,
    signers: Vec<Arc<Certificate>>,
    maker: Arc<Certificate>,
) -> Result<Vec<u8>, DengjiError> {
    call(|| Ok(eseal::prepare_seal(&draft, &picture, &certificates(&signers), &maker.0)?))
}

/// The seal, from what `prepare_seal` gave and the maker's signature over it: of SM2 as DER or as r ‖ s.
#[uniffi::export(default(timestamp = None))]
pub fn complete_seal(
    message: Vec<u8>,
    maker: Arc<Certificate>,
    signature: Vec<u8>,
    timestamp: Option<Vec<u8>>,
) -> Result<Vec<u8>, DengjiError> {
    call(|| Ok(eseal::complete_seal(&message, &maker.0, &signature, timestamp.as_deref())?))
}

/// What the signer (签章者) has to sign, for a seal, the signer's certificate and the digest of the data. Keep the bytes
/// for `complete_seal_signature`.
#[uniffi::export]
pub fn prepare_seal_signature(
    seal: Arc<ElectronicSeal>,
    signer: Arc<Certificate>,
    digest: Vec<u8>,
    signing: SealSigning,
) -> Result<Vec<u8>, DengjiError> {
    call(|| Ok(eseal::prepare_signature(&seal.0, &signer.0, &digest, &signing)?))
}

/// The seal signature, from what `prepare_seal_signature` gave and the signer's signature over it: of SM2 as DER or as
/// r ‖ s.
#[uniffi::export(default(timestamp = None))]
pub fn complete_seal_signature(
    message: Vec<u8>,
    signer: Arc<Certificate>,
    signature: Vec<u8>,
    timestamp: Option<Vec<u8>>,
) -> Result<Vec<u8>, DengjiError> {
    call(|| Ok(eseal::complete_signature(&message, &signer.0, &signature, timestamp.as_deref())?))
}
