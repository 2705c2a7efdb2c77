//! Electronic seals (GB/T 38540, GM/T 0031), and signatures with them, made in two phases.

pub(crate) mod seal;
pub(crate) mod signature;
pub(crate) mod trust;

use dengji::{
    crypto::Certificate,
    document::eseal::{self, ElectronicSeal, SealDraft, SealSigning},
};

use crate::{cross::Json, crypto::certificate::certificates};

operations! { "";
    /// What the maker of a seal (制章者) has to sign, for a draft, its picture, the certificates of those who may seal with
    /// it, and the maker's own. Keep the bytes for `complete_seal`.
    function work fn prepare_seal(
        draft: Json<SealDraft>, picture: &[u8], signers: Vec<&Certificate>, maker: &Certificate,
    ) -> Vec<u8> {
        Ok(eseal::prepare_seal(&draft.0, picture, &certificates(&signers), maker)?)
    }

    /// The seal, from what `prepare_seal` gave and the maker's signature over it: of SM2 as DER or as r ‖ s.
    function work fn complete_seal(
        message: &[u8], maker: &Certificate, signature: &[u8], timestamp: Option<&[u8]>,
    ) -> Vec<u8> {
        Ok(eseal::complete_seal(message, maker, signature, timestamp)?)
    }

    /// What the signer (签章者) has to sign, for a seal, the signer's certificate and the digest of the data. Keep the bytes
    /// for `complete_seal_signature`.
    function work fn prepare_seal_signature(
        seal: &ElectronicSeal, signer: &Certificate, digest: &[u8], signing: Json<SealSigning>,
    ) -> Vec<u8> {
        Ok(eseal::prepare_signature(seal, signer, digest, &signing.0)?)
    }

    /// The seal signature, from what `prepare_seal_signature` gave and the signer's signature over it: of SM2 as DER or as
    /// r ‖ s.
    function work fn complete_seal_signature(
        message: &[u8], signer: &Certificate, signature: &[u8], timestamp: Option<&[u8]>,
    ) -> Vec<u8> {
        Ok(eseal::complete_signature(message, signer, signature, timestamp)?)
    }
}
