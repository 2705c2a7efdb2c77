//! Attachments (附件): what was uploaded, for one sub-case or for all of a batch.

mod checklist;
mod code;
mod receipt;
mod sharing;

pub use checklist::{ChecklistRow, checklist};
pub use code::{CodeEnd, UploadCode, UploadMark};
pub use receipt::{ReceiptLine, ReceiptList, receipt_list};
pub(crate) use sharing::{ShareOutcome, joined, put, share_outcome};
pub use sharing::{share, skipped_by_share};

pub use dengji_platform::ledger::FileFormat;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Most items of one list of materials; a checklist has some twenty. Assumed.
pub(crate) const MAX_MATERIALS: usize = 200;

/// How a file reached the host. Requirement row GZ-053.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum UploadChannel {
    /// From the computer on which the form is filled in.
    #[default]
    Pc,
    /// From a phone that scanned the upload code.
    Phone,
}

/// One stored file. The host keeps the bytes; the case keeps what identifies them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MaterialFile {
    /// The host's own number for the file.
    pub id: String,
    /// File name.
    #[serde(default)]
    pub name: String,
    /// SM3 digest of the bytes, lower-case hexadecimal.
    #[serde(default)]
    pub digest: String,
    /// Size in bytes.
    #[serde(default)]
    pub bytes: i64,
    /// Number of pages, 0 where unknown.
    #[serde(default)]
    pub pages: u32,
    /// What it is, by `ledger::recognise` of its bytes; none where nobody looked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<FileFormat>,
    /// How it came.
    #[serde(default)]
    pub channel: UploadChannel,
    /// The entries of the register that it is about, by their numbers: whoever consents, promises or proves something does
    /// so about one entry, and not about what the register takes up later. A paper for which no rule of the register asks
    /// names none.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "dengji_base::record::few")]
    pub register_references: Vec<String>,
    /// Who uploaded it and when, where it came by a code; of what staff uploaded, the log says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uploaded: Option<Box<UploadMark>>,
}

/// One material: the files given for one item of the checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Material {
    /// The item of the checklist, such as `presale_contract`.
    pub item: String,
    /// Its files, in order.
    #[serde(deserialize_with = "dengji_base::record::few")]
    pub files: Vec<MaterialFile>,
    /// Whether it came from the batch's shared list by the share act (GZ-051).
    #[serde(default)]
    pub shared: bool,
}

/// What the share act does with a sub-case that already has a copy of its own. Contradiction C-49.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ShareMode {
    /// The sub-case keeps its own copy, and is reported as skipped.
    #[default]
    KeepOwn,
    /// The shared material takes its place.
    Replace,
}
