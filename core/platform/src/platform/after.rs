//! What comes after filing: delivery of certificates, and how a notice becomes ownership.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Basis, Label};

record! {
    /// The business by which the right that a notice secures is registered (预告转本登记).
    pub struct Conversion {
        /// Code of the business whose notice it is.
        pub from: String,
        /// Code of the business that registers the right.
        pub to: String,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// What comes after filing.
    pub struct AfterFilingRules {
        /// Id of the question by which applicants choose delivery (GZ-068); empty where none asks.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub delivery_question: String,
        /// Who delivers.
        pub carrier: Label,
        /// On what delivery rests.
        pub basis: Basis,
        /// How notices become rights.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub conversions: Vec<Conversion>,
    }
}
