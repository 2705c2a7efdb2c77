//! The questionnaire (问询表) of one sub-case. Questions are named by meaning; numbers and wording come from the profile.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The answer to one question. Requirement row GZ-063.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Answer {
    /// The question's id in the profile, such as `building_altered`.
    pub question: String,
    /// 是 is `true`, 否 is `false`; nothing where the question asks for something else, or is not answered yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub yes: Option<bool>,
    /// The number, where the question asks for one, as it was typed.
    #[serde(default)]
    pub number: String,
    /// 具体说明.
    #[serde(default)]
    pub explanation: String,
}

/// All answers of one sub-case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Questionnaire {
    /// The answers, in the order of the questions.
    #[serde(default, deserialize_with = "dengji_base::record::few")]
    pub answers: Vec<Answer>,
}
