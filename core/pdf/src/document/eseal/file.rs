//! What a person wants to see of a seal and of a signature made with it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use dengji_base::{finding::Finding, time::Instant};
use dengji_crypto::crypto::path::CertificateSummary;

choice! {
    /// The standard after which a seal or a signature is built.
    pub enum SealEdition {
        /// GM/T 0031-2014: a seal of two fields.
        #[serde(rename = "gmt0031_2014")]
        Gmt2014,
        /// GB/T 38540-2020: a seal of four fields, header version 4.
        #[serde(rename = "gbt38540_2020")]
        Gbt2020,
        /// GM/T 0031-2025: as 2020, with a timestamp of the seal; header version 5.
        #[serde(rename = "gmt0031_2025")]
        Gmt2025,
    }
}

impl SealEdition {
    /// The version that its header says.
    pub fn version(self) -> u32 {
        match self {
            Self::Gmt2014 => 1,
            Self::Gbt2020 => 4,
            Self::Gmt2025 => 5,
        }
    }
}

choice! {
    /// What a seal's list of signers holds.
    pub enum SealListKind {
        /// Whole certificates (certListType 1, and every seal of 2014).
        Certificates,
        /// Digests of certificates (certListType 2).
        Digests,
    }
}

choice! {
    /// From where the instant of a signature comes.
    pub enum TimeSource {
        /// The signer's own clock.
        Claimed,
        /// A timestamp that stands in place of the signer's own time (GM/T 0031-2014 allows it).
        Token,
    }
}

record! {
    /// A certificate in a seal, or what the seal says of one.
    pub struct SealCertificate {
        /// SM3 over the certificate's bytes, or the digest that stands in the list, in lower-case hexadecimal.
        pub digest: String,
        /// The hash function as the list names it; only for entries that are digests.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub digest_algorithm: Option<String>,
        /// What it says; only where the certificate itself is there and can be read.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub certificate: Option<CertificateSummary>,
    }
}

record! {
    /// The picture of a seal, without its bytes.
    pub struct PictureFile {
        /// The type as the seal writes it, such as `PNG`, `GIF`, `SVG` or `ofd` (a package).
        pub kind: String,
        /// Bytes of the picture.
        pub size: u32,
        /// Width on paper, in millimetres.
        pub width: u32,
        /// Height on paper, in millimetres.
        pub height: u32,
    }
}

record! {
    /// An extension of a seal or of a signature (自定义数据).
    pub struct SealExtension {
        /// The object identifier, in dots.
        pub oid: String,
        /// Whether whoever does not know it must not go on.
        #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
        pub critical: bool,
        /// The value, as Base64.
        pub value: String,
    }
}

record! {
    /// An electronic seal as a person sees it.
    pub struct SealFile {
        /// The standard after which it is built.
        pub edition: SealEdition,
        /// The version that its header says.
        pub version: u32,
        /// The vendor (Vid).
        pub vendor: String,
        /// The seal's number (esID), of no fixed form.
        pub id: String,
        /// Its type, which each business defines. In the field: 1 official name, 2 finance, 3 invoice, 4 contract,
        /// 5 personal; in seals of 2014: 1 of a unit, 2 of a person.
        pub kind: i64,
        /// Its name.
        pub name: String,
        /// What the list of signers holds.
        pub list_kind: SealListKind,
        /// Who may seal with it.
        pub certificates: Vec<SealCertificate>,
        /// When it was made.
        pub created: Instant,
        /// From when it is valid.
        pub valid_from: Instant,
        /// Until when it is valid; the very instant still counts.
        pub valid_until: Instant,
        /// Its picture.
        pub picture: PictureFile,
        /// Its extensions.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub extensions: Vec<SealExtension>,
        /// Who made it.
        pub maker: SealCertificate,
        /// The algorithm of the maker's signature, as an object identifier.
        pub signature_algorithm: String,
        /// Whether it carries a timestamp (2025). Whether that is sound, only verifying says.
        #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
        pub timestamped: bool,
        /// Where its bytes depart from the standard in a way that real seals do: understood all the same. The pointers
        /// go into this document.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub deviations: Vec<Finding>,
    }
}

record! {
    /// A seal signature as a person sees it.
    pub struct SealSignatureFile {
        /// The standard after which it is built; its seal may follow another.
        pub edition: SealEdition,
        /// The version that it says.
        pub version: u32,
        /// The seal.
        pub seal: SealFile,
        /// When it was made, as the signer says or a timestamp in that place does. None where that timestamp cannot be
        /// read.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub signed_at: Option<Instant>,
        /// From where that instant comes.
        pub time_source: TimeSource,
        /// The digest of what was sealed, in lower-case hexadecimal.
        pub data_digest: String,
        /// What is protected, as the signer says (propertyInfo).
        pub property_info: String,
        /// Its extensions.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub extensions: Vec<SealExtension>,
        /// Who sealed.
        pub signer: SealCertificate,
        /// The algorithm of the signature, as an object identifier.
        pub signature_algorithm: String,
        /// Whether a timestamp over the signature value is attached.
        #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
        pub timestamped: bool,
        /// Where its own bytes depart from the standard; those of the seal are named there. The pointers go into this
        /// document.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub deviations: Vec<Finding>,
    }
}
