//! The application form (申请表) of one sub-case, as people filled it in.

mod amount;
mod answers;
mod block;
mod checker;
mod details;
mod facts;
mod fields;
mod form;
mod materials;
mod parties;
mod place;
mod register;
mod rules;
mod share;
mod sub_case;
mod unit;

pub use amount::{Amount, Area, DecimalFault};
pub(crate) use answers::{EXPLANATION_LIMIT, NUMBER_LIMIT, is_open, slot as answer_slot};
#[doc(hidden)]
pub use answers::{asked, can_be_answered};
pub(crate) use checker::BusinessChecker;
pub use checker::{Checker, check_sub_case};
pub use facts::Facts;
pub(crate) use facts::is_minor;
#[doc(hidden)]
pub use fields::{Field, Holds};
pub use fields::{FormPart, field_patterns};
pub(crate) use materials::{check_upload, slot as material_slot};
pub(crate) use place::{details, label_of, question_name, row_name};
pub use register::{RegisterPaper, register_check};
pub(crate) use rules::{Active, names_organisation};
pub use share::{Share, ShareFault, ShareSum};
pub use sub_case::{SubCaseDocument, SubCaseInput};

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use dengji_base::identifier::IdentifierText;

/// 共有情况. Requirement row GZ-024.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CoOwnership {
    /// 单独所有.
    Sole,
    /// 共同共有.
    Joint,
    /// 按份共有.
    ByShares,
}

macro_rules! masked_debug {
    ($name:ident: $($shown:ident),*) => {
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name))$(.field(stringify!($shown), &self.$shown))*.finish_non_exhaustive()
            }
        }
    };
}

/// 代理人: the person who acts for a party.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Agent {
    /// 代理人姓名.
    #[serde(default)]
    pub name: String,
    /// 代理人证件类型: a code of the profile's document types.
    #[serde(default)]
    pub document_type: String,
    /// 代理人证件号码.
    #[serde(default)]
    pub document_number: IdentifierText,
    /// 代理人联系电话.
    #[serde(default)]
    pub phone: String,
}
masked_debug!(Agent: document_type);

/// 预购人 (买受人): one row of the buyers' table. Requirement row GZ-023.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Buyer {
    /// 姓名 (名称), as on the identity document (GZ-029).
    #[serde(default)]
    pub name: String,
    /// 证件类型: a code of the profile's document types.
    #[serde(default)]
    pub document_type: String,
    /// 证件号码.
    #[serde(default)]
    pub document_number: IdentifierText,
    /// 权利人性质: a code of the profile's holder natures.
    #[serde(default)]
    pub holder_nature: String,
    /// 联系电话.
    #[serde(default)]
    pub phone: String,
    /// 共有情况.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub co_ownership: Option<CoOwnership>,
    /// 共有份额, only for 按份共有: a fraction `1/3`, a percentage `50%`, or a decimal `0.5`.
    #[serde(default)]
    pub share: String,
    /// Who acts for this buyer: the agent of an organisation, the guardian of a minor, or an authorised person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent: Option<Agent>,
}
masked_debug!(Buyer: document_type, holder_nature, co_ownership, share);

/// 预售人 (开发商) or 抵押权人 (银行): an organisation with its agent. Requirement rows GZ-026, GZ-027.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Organisation {
    /// 姓名 (名称).
    #[serde(default)]
    pub name: String,
    /// 证件类型.
    #[serde(default)]
    pub document_type: String,
    /// 证件号码.
    #[serde(default)]
    pub document_number: IdentifierText,
    /// 权利人性质.
    #[serde(default)]
    pub holder_nature: String,
    /// 代理人.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent: Option<Agent>,
}
masked_debug!(Organisation: name, document_type, holder_nature);

/// 联系人, 联系地址, 联系电话 of the applicant or the agent. Requirement rows GZ-030, GZ-077.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Contact {
    /// 联系人.
    #[serde(default)]
    pub name: String,
    /// 联系地址.
    #[serde(default)]
    pub address: String,
    /// 联系电话.
    #[serde(default)]
    pub phone: String,
}
masked_debug!(Contact:);

/// 抵押情况. Money in 万元, areas in square metres. Requirement rows GZ-037, GZ-038.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Mortgage {
    /// 是否最高额抵押.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum_amount: Option<bool>,
    /// 主债权数额 (万元); for a maximum-amount mortgage the highest claim.
    #[serde(default)]
    pub principal: String,
    /// 债权起始时间, `YYYY-MM-DD`.
    #[serde(default)]
    pub claim_from: String,
    /// 债权结束时间, `YYYY-MM-DD`, the last day included.
    #[serde(default)]
    pub claim_to: String,
    /// 抵押面积.
    #[serde(default)]
    pub area: String,
    /// 是否存在禁止或限制转让抵押不动产的约定.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transfer_restricted: Option<bool>,
    /// 担保范围; `/` where none is applied for.
    #[serde(default)]
    pub secured_scope: String,
}

/// 不动产情况. Requirement rows GZ-039, GZ-040.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PropertyDetails {
    /// 不动产单元号.
    #[serde(default)]
    pub unit_code: IdentifierText,
    /// 不动产坐落.
    #[serde(default)]
    pub location: String,
    /// 房屋产权面积.
    #[serde(default)]
    pub registered_area: String,
    /// 规划用途.
    #[serde(default)]
    pub planned_use: String,
    /// 不动产所属区.
    #[serde(default)]
    pub district: String,
    /// 不动产权证书号, where one was issued.
    #[serde(default)]
    pub certificate_number: IdentifierText,
}

/// 需役地 and 供役地 of an easement. Requirement row GZ-041.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Easement {
    /// 需役地: the land that has the benefit.
    #[serde(default)]
    pub dominant_land: String,
    /// 供役地: the land that bears it.
    #[serde(default)]
    pub servient_land: String,
}

/// The application form of one sub-case. A draft may be wrong or incomplete; checks say how.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Application {
    /// 预购人 (买受人).
    #[serde(default, deserialize_with = "dengji_base::record::few")]
    pub buyers: Vec<Buyer>,
    /// 预售人 (开发商).
    #[serde(default, deserialize_with = "dengji_base::record::few")]
    pub sellers: Vec<Organisation>,
    /// 抵押权人 (银行), where a mortgage is involved.
    #[serde(default, deserialize_with = "dengji_base::record::few")]
    pub mortgagees: Vec<Organisation>,
    /// The contact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
    /// 抵押情况, where a mortgage is involved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mortgage: Option<Mortgage>,
    /// 不动产情况.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub property: Option<PropertyDetails>,
    /// For 地役权登记 only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub easement: Option<Easement>,
}
