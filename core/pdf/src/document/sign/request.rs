//! What a signer asks for, and what must be signed by whoever holds the key.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::document::{form::FieldLock, place::SealPlacement};
use dengji_base::time::Instant;
use dengji_crypto::crypto::{DigestAlgorithm, SignatureScheme};

choice! {
    /// The form in which a file carries a signature.
    pub enum Carrier {
        /// `ETSI.CAdES.detached`: the form of PAdES (EN 319 142-1), with SM2 too. The claimed time stands in the file
        /// only.
        CadesDetached,
        /// `adbe.pkcs7.detached` (ISO 32000): CMS with the signing time among the signed attributes.
        Pkcs7Detached,
        /// A message of GM/T 0010 (GB/T 35275), SM2 only. The names in the signature dictionary are those in use
        /// (`GM.PKILite`, `GM.SM2`); the text of GM/T 0112, which governs them, was not available (assumed).
        GmMessage,
        /// The seal signature of GB/T 38540, SM2 only. The name in the signature dictionary is assumed, as above.
        SealSignature,
    }
}

impl Carrier {
    /// The code, as its JSON has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CadesDetached => "cades_detached",
            Self::Pkcs7Detached => "pkcs7_detached",
            Self::GmMessage => "gm_message",
            Self::SealSignature => "seal_signature",
        }
    }

    /// `/Filter` and `/SubFilter`.
    pub(super) fn names(self) -> [&'static str; 2] {
        match self {
            Self::CadesDetached => ["Adobe.PPKLite", "ETSI.CAdES.detached"],
            Self::Pkcs7Detached => ["Adobe.PPKLite", "adbe.pkcs7.detached"],
            Self::GmMessage => ["GM.PKILite", "GM.SM2"],
            Self::SealSignature => ["GM.PKILite", "GM.SES"],
        }
    }
}

choice! {
    /// What a certified file may still be changed by (DocMDP, ISO 32000).
    pub enum Certification {
        /// Level 1: nothing.
        NoChanges,
        /// Level 2: filling in forms, and signing.
        FormFilling,
        /// Level 3: that, and annotations.
        Annotations,
    }
}

impl Certification {
    /// The level, 1–3.
    pub fn level(self) -> i64 {
        match self {
            Self::NoChanges => 1,
            Self::FormFilling => 2,
            Self::Annotations => 3,
        }
    }
}

record! {
    /// One signature to be made.
    pub struct SigningRequest {
        /// The signature field: an empty one of the file, or a new one of this name.
        pub field: String,
        /// The form of the signature.
        pub carrier: Carrier,
        /// The algorithm; it must fit the certificate's key.
        pub scheme: SignatureScheme,
        /// The signer's certificate first, then those between it and its root: DER in base64, or PEM.
        pub certificates: Vec<String>,
        /// The instant of signing that the signer claims.
        pub time: Instant,
        /// Who signs, as text to be shown. At most 500 characters, as each of the following.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub signer_name: Option<String>,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub reason: Option<String>,
        /// Where.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub location: Option<String>,
        /// How to reach the signer.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub contact: Option<String>,
        /// Makes the signature a certification, which must be the file's first.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub certification: Option<Certification>,
        /// Locks fields. A field's own lock holds where this is empty.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub lock: Option<FieldLock>,
        /// Bytes to reserve for the signature; none means an estimate from the certificates.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub contents_size: Option<u32>,
        /// Bytes to reserve for a timestamp, in that estimate. None means that none is planned.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub timestamp_size: Option<u32>,
        /// Where its pictures appear, as [`crate::document::place::resolve`] gives it. None means an invisible signature.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub placements: Vec<SealPlacement>,
        /// The seal, DER in base64, for [`Carrier::SealSignature`].
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub seal: Option<String>,
    }
}

impl SigningRequest {
    /// A request with the fields that every request has; the others are empty.
    pub fn new(
        field: &str,
        carrier: Carrier,
        scheme: SignatureScheme,
        certificates: Vec<String>,
        time: Instant,
    ) -> Self {
        Self {
            field: field.to_owned(),
            carrier,
            scheme,
            certificates,
            time,
            signer_name: None,
            reason: None,
            location: None,
            contact: None,
            certification: None,
            lock: None,
            contents_size: None,
            timestamp_size: None,
            placements: Vec::new(),
            seal: None,
        }
    }
}

record! {
    /// A file that waits for its signature: what must be signed, and where the result goes. The file's bytes travel
    /// beside it.
    pub struct Prepared {
        /// The signature field.
        pub field: String,
        /// The form of the signature.
        pub carrier: Carrier,
        /// The algorithm.
        pub scheme: SignatureScheme,
        /// The certificates of the request.
        pub certificates: Vec<String>,
        /// The claimed time of the request.
        pub time: Instant,
        /// Where the signature's placeholder begins: the offset of its `<`.
        pub contents_offset: i64,
        /// How many bytes are reserved for the signature.
        pub contents_size: u32,
        /// The length of the file.
        pub file_size: i64,
        /// With what the file was digested.
        pub digest_algorithm: DigestAlgorithm,
        /// The digest of all bytes but the placeholder, in lower-case hexadecimal digits.
        pub digest: String,
        /// What the key must sign with the scheme, base64: for a CMS its signed attributes, for a seal its `TBS_Sign`.
        /// This is the message, not its digest: a device that hashes by itself is given it as it is.
        pub to_be_signed: String,
        /// The digest of the message, in lower-case hexadecimal digits, for a device that signs digests: for SM2 the
        /// value e, in which the signer's key and the default identity have entered.
        pub to_be_signed_digest: String,
        /// The seal of the request, where there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub seal: Option<String>,
    }
}

/// A file that waits for its signature, with its bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct PreparedFile {
    /// What must be signed, and where it goes.
    pub prepared: Prepared,
    /// The new file, with zeros where the signature goes.
    pub bytes: Vec<u8>,
}
