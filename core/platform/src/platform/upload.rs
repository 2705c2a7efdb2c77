//! What files may be uploaded, and how long a code for a phone lives.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Basis, Column};
use dengji_base::finding::Severity;

record! {
    /// How materials are uploaded (GZ-053). No source limits files; what stands here is the platform's own policy.
    pub struct UploadRules {
        /// How long the code that a phone scans lives, in seconds; 0 where phones upload nothing.
        pub code_life_seconds: u32,
        /// What a file may be, by the codes of `FileFormat`, with their names; empty for anything.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub formats: Vec<Column>,
        /// The most bytes of a file; 0 for any number.
        #[serde(default)]
        pub file_bytes: i64,
        /// The most pages of a file; 0 for any number.
        #[serde(default)]
        pub file_pages: u32,
        /// The most files of an item; 0 for any number.
        #[serde(default)]
        pub files: u32,
        /// How grave it is that a file that is there already is another. By a code no such file comes in.
        pub severity: Severity,
        /// On what it rests.
        pub basis: Basis,
    }
}
