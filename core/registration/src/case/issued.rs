//! Certificates and proofs that the registry issued, and the parcels in which they are sent.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use dengji_base::{
    identifier::{IdentifierKind, IdentifierText},
    time::Date,
};

choice! {
    /// What a certificate is of.
    pub enum CertifiedRight {
        /// 不动产所有权: an ownership certificate (不动产权证书).
        Ownership,
        /// 预告登记: a proof (不动产登记证明).
        Notice,
        /// 抵押预告登记: a proof.
        MortgageNotice,
        /// 抵押权: a proof.
        Mortgage,
    }
}

impl CertifiedRight {
    /// What its number is.
    pub fn identifier(self) -> IdentifierKind {
        match self {
            Self::Ownership => IdentifierKind::CertificateNumber,
            Self::Notice | Self::MortgageNotice | Self::Mortgage => IdentifierKind::ProofNumber,
        }
    }

    /// How such a number looks.
    pub(crate) fn example(self) -> &'static str {
        match self {
            Self::Ownership => "粤（2024）广州市不动产权第00000001号",
            Self::Notice | Self::MortgageNotice | Self::Mortgage => "粤（2024）广州市不动产证明第00000001号",
        }
    }
}

record! {
    /// A certificate or proof that the registry issued.
    pub struct IssuedCertificate {
        /// Of what right.
        pub right: CertifiedRight,
        /// 不动产权证书号 or 不动产登记证明号.
        pub number: IdentifierText,
        /// The day of entry in the register (登簿).
        pub entered: Date,
        /// Keys of the parties whose it is, such as `buyers/0`; empty for one that all hold together.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub holders: Vec<String>,
    }
}

record! {
    /// A parcel with certificates.
    pub struct Delivery {
        /// The carrier's number for it; a report under the same number is about the same parcel.
        pub tracking: String,
        /// When it was sent.
        pub sent: Date,
        /// Numbers of the certificates in it.
        pub numbers: Vec<IdentifierText>,
        /// When it was received.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub received: Option<Date>,
    }
}
