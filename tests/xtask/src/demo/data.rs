//! The sample project and its batch.

use std::fs;

use dengji::{case::command::SubCaseContent, json, material::Material, party::Actor, property::Project};
use serde::{Deserialize, de::DeserializeOwned};

/// What `examples/data` holds.
pub(super) struct Data {
    /// `project.json`.
    pub(super) project: Project,
    /// `batch.json`.
    pub(super) batch: Batch,
    /// What stands in both files: the characters that a font must have.
    pub(super) text: String,
}

/// The chosen units with all that is filed for them.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Batch {
    /// Who works for the developer.
    pub(super) handler: Actor,
    /// 单位组织类型.
    pub(super) organisation_type: String,
    /// 不动产类型.
    pub(super) property_type: String,
    /// Two batches: a batch has one kind of business, and two units are bought with a bank.
    pub(super) cases: Vec<BatchCase>,
}

/// One batch.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct BatchCase {
    /// Id of the case.
    pub(super) case_id: String,
    /// 批号.
    pub(super) number: String,
    /// 业务类型.
    pub(super) business_type: String,
    /// What is uploaded once and shared.
    pub(super) shared_materials: Vec<Material>,
    /// The units.
    pub(super) sub_cases: Vec<SubCaseContent>,
}

impl Data {
    /// Reads both files.
    pub(super) fn load() -> Result<Self, String> {
        let ((project, one), (batch, other)) = (read("project.json")?, read("batch.json")?);
        Ok(Self { project, batch, text: one + &other })
    }
}

fn read<T: DeserializeOwned>(name: &str) -> Result<(T, String), String> {
    let path = crate::root().join("examples").join("data").join(name);
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let value = json::read(&text).map_err(|failure| format!("{}: {failure}", path.display()))?;
    Ok((value, text))
}
