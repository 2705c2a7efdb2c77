//! One sub-case as a document of its own: what is checked before there is a case, at the shell, or in another system.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Application;
use crate::{material::Material, property::PropertyUnit, questionnaire::Questionnaire};

/// Everything that is filed for one unit: the unit, the form, the questionnaire and the materials.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SubCaseDocument {
    /// 业务类型: a code of the profile, such as `presale_advance_notice`.
    pub business_type: String,
    /// 单位组织类型.
    #[serde(default)]
    pub organisation_type: String,
    /// 不动产类型.
    #[serde(default)]
    pub property_type: String,
    /// The unit.
    pub unit: PropertyUnit,
    /// 申请表.
    #[serde(default)]
    pub application: Application,
    /// 问询表.
    #[serde(default)]
    pub questionnaire: Questionnaire,
    /// 附件.
    #[serde(default)]
    pub materials: Vec<Material>,
}

/// The same, borrowed from wherever its parts stand.
#[derive(Clone, Copy)]
pub struct SubCaseInput<'a> {
    /// 业务类型.
    pub business_type: &'a str,
    /// 单位组织类型.
    pub organisation_type: &'a str,
    /// 不动产类型.
    pub property_type: &'a str,
    /// The unit.
    pub unit: &'a PropertyUnit,
    /// 申请表.
    pub application: &'a Application,
    /// 问询表.
    pub questionnaire: &'a Questionnaire,
    /// 附件.
    pub materials: &'a [Material],
}

impl SubCaseInput<'_> {
    /// The parts, as one document.
    pub(crate) fn to_document(self) -> SubCaseDocument {
        SubCaseDocument {
            business_type: self.business_type.to_owned(),
            organisation_type: self.organisation_type.to_owned(),
            property_type: self.property_type.to_owned(),
            unit: self.unit.clone(),
            application: self.application.clone(),
            questionnaire: self.questionnaire.clone(),
            materials: self.materials.to_vec(),
        }
    }
}

impl SubCaseDocument {
    /// The parts, borrowed.
    pub fn input(&self) -> SubCaseInput<'_> {
        SubCaseInput {
            business_type: &self.business_type,
            organisation_type: &self.organisation_type,
            property_type: &self.property_type,
            unit: &self.unit,
            application: &self.application,
            questionnaire: &self.questionnaire,
            materials: &self.materials,
        }
    }
}
