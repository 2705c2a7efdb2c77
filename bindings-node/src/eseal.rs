//! Electronic seals and the signatures made with them: read, verified, and made in two phases.

use dengji::{
    crypto,
    document::eseal::{self, SealedData},
};
use napi::bindgen_prelude::{ClassInstance, Uint8Array};
use napi_derive::napi;

use crate::{
    crypto::{Certificate, certificates},
    failure::call,
    handle::Shared,
    json::{Json, read, read_text, write},
};

/// What is believed.
pub(crate) struct Trust {
    anchors: Vec<crypto::Certificate>,
    makers: Vec<crypto::Certificate>,
    others: Vec<crypto::Certificate>,
    revocation: crypto::RevocationData,
    require_revocation: bool,
}

impl Trust {
    fn borrowed(&self) -> eseal::SealTrust<'_> {
        eseal::SealTrust {
            anchors: &self.anchors,
            makers: &self.makers,
            others: &self.others,
            found: &[],
            revocation: Some(&self.revocation),
            require_revocation: self.require_revocation,
            signing_purposes: None,
        }
    }
}

/// What is believed, for verifying.
#[napi]
pub struct SealTrust(Shared<Trust>);

#[napi]
impl SealTrust {
    /// With trusted certificates, those trusted for makers of seals, those between them and the seal's, OCSP responses
    /// and CRLs, and whether these are required.
    #[napi(factory, catch_unwind)]
    pub fn open(
        anchors: Vec<ClassInstance<Certificate>>,
        makers: Vec<ClassInstance<Certificate>>,
        others: Vec<ClassInstance<Certificate>>,
        ocsp_responses: Vec<&[u8]>,
        crls: Vec<&[u8]>,
        require_revocation: bool,
    ) -> napi::Result<Self> {
        call(|| {
            let (anchors, makers, others) = (certificates(&anchors)?, certificates(&makers)?, certificates(&others)?);
            let revocation = crypto::RevocationData::parse(&ocsp_responses, &crls);
            Ok(Self(Shared::new(Trust { anchors, makers, others, revocation, require_revocation })))
        })
    }

    /// What of the OCSP responses and CRLs could not be read, as JSON text.
    #[napi(catch_unwind)]
    pub fn findings(&self) -> napi::Result<String> {
        call(|| self.0.with(|trust| Ok(write(&trust.revocation.findings()))))
    }
}

/// An electronic seal, as it was read.
#[napi]
pub struct ElectronicSeal(Shared<eseal::ElectronicSeal>);

#[napi]
impl ElectronicSeal {
    /// Reads a seal of any edition.
    #[napi(factory, catch_unwind)]
    pub fn open(data: &[u8]) -> napi::Result<Self> {
        call(|| Ok(Self(Shared::new(eseal::ElectronicSeal::parse(data)?))))
    }

    /// What a person wants to see of it, as JSON text.
    #[napi(catch_unwind)]
    pub fn file(&self) -> napi::Result<String> {
        call(|| self.0.with(|seal| Ok(write(seal.file()))))
    }

    /// The bytes of its picture.
    #[napi(catch_unwind)]
    pub fn picture(&self) -> napi::Result<Uint8Array> {
        call(|| self.0.with(|seal| Ok(seal.picture().to_vec().into())))
    }

    /// The seal itself.
    #[napi(catch_unwind)]
    pub fn der(&self) -> napi::Result<Uint8Array> {
        call(|| self.0.with(|seal| Ok(seal.der().to_vec().into())))
    }

    /// The certificate of whoever made it.
    #[napi(catch_unwind)]
    pub fn maker_certificate(&self) -> napi::Result<Uint8Array> {
        call(|| self.0.with(|seal| Ok(seal.maker_certificate().to_vec().into())))
    }

    /// The certificates of those who may seal with it.
    #[napi(catch_unwind)]
    pub fn certificates(&self) -> napi::Result<Vec<Uint8Array>> {
        call(|| self.0.with(|seal| Ok(seal.certificates().map(|der| der.to_vec().into()).collect())))
    }

    /// The hash function over the data, as JSON text.
    #[napi(catch_unwind)]
    pub fn data_digest(&self, signer: &Certificate) -> napi::Result<String> {
        call(|| self.0.with(|seal| signer.0.with(|signer| Ok(write(&seal.data_digest(signer)?)))))
    }

    /// Verifies the seal at an instant (JSON text).
    #[napi(catch_unwind)]
    pub fn verify(&self, at: String, trust: &SealTrust) -> napi::Result<String> {
        call(|| {
            let at = read_text(&at)?;
            trust.0.with(|trust| self.0.with(|seal| Ok(write(&seal.verify(at, &trust.borrowed())))))
        })
    }
}

/// A signature made with an electronic seal, as it was read.
#[napi]
pub struct SealSignature(Shared<eseal::SealSignature>);

#[napi]
impl SealSignature {
    /// Reads a seal signature of any edition.
    #[napi(factory, catch_unwind)]
    pub fn open(data: &[u8]) -> napi::Result<Self> {
        call(|| Ok(Self(Shared::new(eseal::SealSignature::parse(data)?))))
    }

    /// What a person wants to see of it, as JSON text.
    #[napi(catch_unwind)]
    pub fn file(&self) -> napi::Result<String> {
        call(|| self.0.with(|signature| Ok(write(signature.file()))))
    }

    /// The seal in it.
    #[napi(catch_unwind)]
    pub fn seal(&self) -> napi::Result<ElectronicSeal> {
        call(|| self.0.with(|signature| Ok(ElectronicSeal(Shared::new(signature.seal().clone())))))
    }

    /// The certificate of whoever sealed.
    #[napi(catch_unwind)]
    pub fn signer_certificate(&self) -> napi::Result<Uint8Array> {
        call(|| self.0.with(|signature| Ok(signature.signer_certificate().to_vec().into())))
    }

    /// The value of the signature.
    #[napi(catch_unwind)]
    pub fn signature_value(&self) -> napi::Result<Uint8Array> {
        call(|| self.0.with(|signature| Ok(signature.signature_value().to_vec().into())))
    }

    /// Verifies the signature and the seal in it; the instant (JSON text) is the present one.
    #[napi(catch_unwind)]
    pub fn verify(
        &self,
        at: String,
        trust: &SealTrust,
        data: Option<Vec<&[u8]>>,
        digest: Option<&[u8]>,
    ) -> napi::Result<String> {
        call(|| {
            let (at, data) = (read_text(&at)?, SealedData::of(data.as_deref(), digest));
            trust.0.with(|trust| self.0.with(|signature| Ok(write(&signature.verify(data, at, &trust.borrowed())))))
        })
    }
}

/// What the maker of a seal has to sign.
#[napi(catch_unwind)]
pub fn prepare_seal(
    draft: Json,
    picture: &[u8],
    signers: Vec<ClassInstance<Certificate>>,
    maker: &Certificate,
) -> napi::Result<Uint8Array> {
    call(|| {
        let (draft, signers) = (read(&draft)?, certificates(&signers)?);
        maker.0.with(|maker| Ok(eseal::prepare_seal(&draft, picture, &signers, maker)?.into()))
    })
}

/// The seal, with the maker's signature.
#[napi(catch_unwind)]
pub fn complete_seal(
    message: &[u8],
    maker: &Certificate,
    signature: &[u8],
    timestamp: Option<&[u8]>,
) -> napi::Result<Uint8Array> {
    call(|| maker.0.with(|maker| Ok(eseal::complete_seal(message, maker, signature, timestamp)?.into())))
}

/// What the signer has to sign.
#[napi(catch_unwind)]
pub fn prepare_seal_signature(
    seal: &ElectronicSeal,
    signer: &Certificate,
    digest: &[u8],
    signing: Json,
) -> napi::Result<Uint8Array> {
    call(|| {
        let signing = read(&signing)?;
        seal.0.with(|seal| signer.0.with(|signer| Ok(eseal::prepare_signature(seal, signer, digest, &signing)?.into())))
    })
}

/// The seal signature, with the signer's signature.
#[napi(catch_unwind)]
pub fn complete_seal_signature(
    message: &[u8],
    signer: &Certificate,
    signature: &[u8],
    timestamp: Option<&[u8]>,
) -> napi::Result<Uint8Array> {
    call(|| signer.0.with(|signer| Ok(eseal::complete_signature(message, signer, signature, timestamp)?.into())))
}
