//! Digests, keys, signatures, certificates and messages: with `digest` the only module that knows the cryptographic
//! crates.
//!
//! [`PublicKey`] and [`PrivateKey`] are SM2 alone, as hexadecimal text, as devices give them; [`SubjectKey`] and
//! [`SoftwareKey`] are of every kind that certificates hold. Private keys are arguments: they are not stored, and no
//! `Debug` shows them. Signing needs no randomness (RFC 6979) except the salt of RSA-PSS, which the caller gives; so
//! one input has one signature.

mod accepted;
#[doc(hidden)]
pub mod asn1;
mod certificate;
pub mod cms;
mod digest;
mod key;
#[doc(hidden)]
pub mod oid;
pub mod path;
mod pem;
mod pss;
mod revocation;
mod scheme;
mod sm2;
mod software_key;
pub mod timestamp;

pub use accepted::AcceptedAlgorithms;
pub use certificate::{BasicConstraints, Certificate, KeyUsage, MAX_CERTIFICATE, Name};
pub use digest::{DigestAlgorithm, Hasher};
#[doc(hidden)]
pub use key::sm2_signature_deviation;
pub use key::{KeyKind, SubjectKey, is_raw_sm2_signature};
pub use path::CertificateSummary;
pub use pem::{base64, from_base64};
pub use revocation::{Crl, OcspResponse, RevocationData, RevocationReason, ocsp_request};
pub use scheme::{SignatureMethod, SignatureScheme};
pub use sm2::{DEFAULT_USER_ID, PrivateKey, PublicKey, Signature};
pub use software_key::SoftwareKey;

pub use dengji_base::digest::{Sm3, from_hex, hex, sm3};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

choice! {
    /// What came of one step of a verification.
    pub enum StepOutcome {
        /// Checked, and sound.
        Passed,
        /// Checked, and not sound; the findings say why.
        Failed,
        /// Not checked: what it needs was not given, or an earlier step had failed.
        NotChecked,
    }
}
