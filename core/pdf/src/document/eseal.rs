//! Electronic seals (电子印章) and the signatures made with them (电子签章数据), of three editions: GM/T 0031-2014,
//! GB/T 38540-2020 and GM/T 0031-2025.
//!
//! A seal ([`ElectronicSeal`], SESeal) is a picture, a name and a list of certificates that may seal with it, signed
//! by whoever made it (制章者). A seal signature ([`SealSignature`], SES_Signature) holds the whole seal, the time and
//! the digest of what was sealed, signed by whoever sealed (签章者).
//!
//! Nothing is ever encoded again in order to verify it: signatures are checked over the original bytes. Real seals
//! depart from the standards in known ways; each is tolerated, and named among the `deviations` of [`SealFile`].
//!
//! The texts of GM/T 0031-2025 and of section 7.3 of GB/T 38540-2020 were not available: the 2025 edition is read as
//! open implementations write it, and the steps of 2020 are those of 2014 with the list of certificates added.

mod certificate;
mod check;
mod file;
mod make;
mod read;
mod seal;
mod sign;
mod signature;

pub use check::{SealCheck, SealStep, SealTrust, SealVerdict, SealVerification};
pub use file::{
    PictureFile, SealCertificate, SealEdition, SealExtension, SealFile, SealListKind, SealSignatureFile, TimeSource,
};
pub use make::{SealDraft, complete_seal, prepare_seal};
pub use seal::ElectronicSeal;
pub use sign::{SealSigning, complete_signature, prepare_signature};
pub use signature::{SealSignature, SealedData};

/// The largest picture of a seal, in bytes.
pub const MAX_PICTURE: usize = 1 << 20;
/// The largest SESeal, in bytes: the picture, its certificates and extensions.
pub const MAX_SEAL: usize = 2 << 20;
/// The largest SES_Signature, in bytes: the seal, certificates and a timestamp.
pub const MAX_SIGNATURE: usize = 3 << 20;
/// The most entries of a seal's list of certificates, and of a list of extensions.
pub const MAX_ENTRIES: usize = 1000;
