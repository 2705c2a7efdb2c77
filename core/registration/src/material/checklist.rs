//! The checklist of one sub-case. Row GZ-050.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Material;
use dengji_base::finding::Severity;
use dengji_platform::platform::{ChecklistItem, FactSource, Label, MaterialScope, Profile};

/// One row of the checklist, as a page shows it beside the upload button.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "a document: each is a column of the page")]
pub struct ChecklistRow {
    /// The item, such as `presale_contract`.
    pub item: String,
    /// Its name.
    pub name: Label,
    /// On which list it stands (GZ-050).
    pub scope: MaterialScope,
    /// Whether this sub-case has to have it.
    pub required: bool,
    /// How grave its absence is.
    pub severity: Severity,
    /// Whether at least one file is there for it.
    pub present: bool,
    /// Whether what is there came from the shared list (GZ-051).
    pub shared: bool,
    /// How many files are there.
    pub files: u32,
    /// Whether no source asks for it, and the profile assumes it.
    #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
    pub assumed: bool,
    /// Rows of the requirements on which it rests.
    pub requirements: Vec<String>,
    /// Document and section.
    pub source: String,
}

/// The checklist of a sub-case: the items asked for, in the profile's order, then what was given beside them.
pub fn checklist(materials: &[Material], facts: &dyn FactSource, profile: &Profile) -> Vec<ChecklistRow> {
    let row = |item: &ChecklistItem| {
        let given = || materials.iter().filter(|material| material.item == item.item);
        let files: usize = given().map(|material| material.files.len()).sum();
        ChecklistRow {
            item: item.item.clone(),
            name: item.name.clone(),
            scope: item.scope,
            required: item.severity == Severity::Error,
            severity: item.severity,
            present: files > 0,
            shared: given().any(|material| material.shared && !material.files.is_empty()),
            files: u32::try_from(files).unwrap_or(u32::MAX),
            assumed: item.basis.assumed,
            requirements: item.basis.requirements.clone(),
            source: item.basis.source.clone(),
        }
    };
    profile.checklist.iter().filter(|item| item.condition.holds(facts)).map(row).collect()
}
