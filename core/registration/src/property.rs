//! What is registered: projects, building tables (楼盘表) and units.

mod eligibility;
mod projects;
mod register;

pub use eligibility::eligibility;
pub(crate) use eligibility::eligible;
pub use projects::{BuildingGrid, GridCell, GridRow, deselect, grid, projects_of, repeated_units, select, unit_of};
pub use register::{EntryKey, Register, concerns};
pub(crate) use register::{lift, put, reference_key};

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use dengji_base::{
    identifier::{IdentifierKind, IdentifierText, PersonKey},
    party::Enterprise,
    time::Date,
};

/// One unit (不动产单元) as the contract system shows it. Requirement rows GZ-032 to GZ-035, GZ-044.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PropertyUnit {
    /// 不动产单元号, 28 characters.
    pub unit_code: IdentifierText,
    /// 坐落: by the house number that the police approved, where no certificate exists yet (GZ-040).
    #[serde(default)]
    pub location: String,
    /// 网签状态: `unsigned`, `contracted`, `noticed`, `transferred`; an open list (GZ-033).
    #[serde(default)]
    pub contract_status: String,
    /// 房屋性质, dictionary A19: name or code.
    #[serde(default)]
    pub housing_nature: String,
    /// 房屋类型, dictionary A18: name or code.
    #[serde(default)]
    pub housing_type: String,
    /// 规划用途, dictionary A17: name or code; one value may hold 、.
    #[serde(default)]
    pub planned_use: String,
    /// 建筑面积 in square metres, up to 3 decimals.
    #[serde(default)]
    pub building_area: String,
    /// 套内面积 in square metres; the guide's own heading is damaged (套 / 套数).
    #[serde(default)]
    pub inner_area: String,
    /// 不动产所属区.
    #[serde(default)]
    pub district: String,
    /// 不动产权证书号 or 不动产登记证明号, where one was issued.
    #[serde(default)]
    pub certificate_number: IdentifierText,
}

/// One room on a floor of the building table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Room {
    /// What the door says, such as `1702`.
    pub label: String,
    /// How many columns the room takes in the grid; 1 where nothing is said.
    #[serde(default = "one")]
    pub span: u32,
    /// The unit.
    pub unit: PropertyUnit,
}

fn one() -> u32 {
    1
}

/// One floor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Floor {
    /// What the lift says, such as `17` or `B1`.
    pub label: String,
    /// The order from the ground: 1 is the ground floor, -1 the first below.
    pub level: i32,
    /// The rooms from left to right.
    pub rooms: Vec<Room>,
}

/// One building (幢).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Building {
    /// 幢号 as the developer numbers it.
    pub id: String,
    /// Display name.
    pub name: String,
    /// The floors, in any order.
    pub floors: Vec<Floor>,
}

/// A development project with its building table. Requirement rows GZ-013, GZ-014.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Project {
    /// The host's own number for the project.
    pub id: String,
    /// 项目名称.
    pub name: String,
    /// The developer to whom the project belongs.
    pub developer: Enterprise,
    /// 商品房预售许可证号, where there is one.
    #[serde(default)]
    pub presale_permit: String,
    /// 坐落 of the project.
    #[serde(default)]
    pub location: String,
    /// The buildings.
    pub buildings: Vec<Building>,
}

/// Whose a right in the register is: a person or an enterprise, known by paper and number.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RightHolder {
    /// The name.
    pub name: String,
    /// What paper the number is of; a resident's identity number where nothing is said. A like number of another paper
    /// is another's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document_kind: Option<IdentifierKind>,
    /// The number; who has none here is nobody on any form.
    #[serde(default, skip_serializing_if = "IdentifierText::is_empty")]
    pub document_number: IdentifierText,
}

impl RightHolder {
    /// The paper and number that the holder is known by; `None` without a number.
    pub fn key(&self) -> Option<PersonKey<'_>> {
        PersonKey::of(self.document_kind.unwrap_or_default(), &self.document_number)
    }
}

impl fmt::Debug for RightHolder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Names and numbers stay out of logs.
        f.debug_struct("RightHolder").finish_non_exhaustive()
    }
}

/// What the register holds against a unit or its parcel, as the host looked it up. Source: domain facts on blocking
/// facts; which of them stop a business is data of the profile.
///
/// An entry is known by subject, kind and reference, however they are written: what is reported of a known entry takes
/// its place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RegisterFact {
    /// The unit code, or the first 19 characters for a whole parcel.
    pub subject: IdentifierText,
    /// What it is: `lock`, `seizure`, `pre_seizure`, `mortgage`, `construction_mortgage`, `advance_notice`,
    /// `mortgage_notice` (the notice of a mortgage), `objection`, `open_case` (the unit stands in another open case); an
    /// open list.
    pub kind: String,
    /// The register's own number for it.
    #[serde(default)]
    pub reference: String,
    /// Whether the registry has let this case pass in spite of it.
    #[serde(default)]
    pub excepted: bool,
    /// Whose right it is: those in whose favour a notice stands, the mortgagees. Where nobody is named, it is nobody's on
    /// the form.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holders: Vec<RightHolder>,
    /// Since when it stands in the register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Date>,
    /// 是否存在禁止或限制转让抵押不动产的约定, as it was registered with this mortgage; none where the register does not
    /// say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transfer_limited: Option<bool>,
}

/// An entry of the register that stands no more.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LiftedFact {
    /// The unit code, or the first 19 characters for a whole parcel.
    pub subject: IdentifierText,
    /// What it was, such as `seizure`.
    pub kind: String,
    /// The register's own number for it.
    #[serde(default)]
    pub reference: String,
}

/// The most bytes of a contract status.
pub(crate) const MAX_CONTRACT_STATUS: usize = 64;

/// The contract status of a unit, as the contract system tells it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UnitStatus {
    /// 不动产单元号.
    pub unit_code: IdentifierText,
    /// 网签状态, as in [`PropertyUnit`].
    pub contract_status: String,
}
