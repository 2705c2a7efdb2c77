//! What systems tell of licences and certificates: commands bring it, and the state keeps it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use dengji_base::{
    party::{Enterprise, EntityKind, Principal},
    time::Instant,
};

record! {
    /// What a business licence says of an enterprise.
    pub struct LicenceFacts {
        /// Name and number.
        pub enterprise: Enterprise,
        /// What kind of entity it is.
        pub kind: EntityKind,
        /// The region of its registration, six digits of GB/T 2260.
        pub region: String,
        /// The legal representative, the person in charge, or all managing partners.
        pub representatives: Vec<Principal>,
        /// Whether it is foreign-invested.
        #[serde(default)]
        pub foreign_invested: bool,
        /// Whether it was registered just now, and not before the platform began (SZ-012).
        #[serde(default)]
        pub newly_registered: bool,
        /// 住所.
        #[serde(default)]
        pub address: String,
        /// 经营范围.
        #[serde(default)]
        pub business_scope: String,
        /// 注册资本.
        #[serde(default)]
        pub registered_capital: String,
    }
}

record! {
    /// A certificate, as far as seals are concerned.
    pub struct CertificateRecord {
        /// Serial number.
        pub serial: String,
        /// From when it is valid.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub from: Option<Instant>,
        /// Until when, exclusive.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub until: Option<Instant>,
    }
}
