//! The one table of codes. From it come the enum, the texts, `schemas/messages.json` and every language's constants.
//!
//! Append only: a code is never renamed, reused or removed. Keep each area's codes together, in its own block.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::Severity;

/// What kind of value a parameter holds; all cross as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ParamKind {
    /// Free text.
    Text,
    /// A whole number.
    Number,
    /// A calendar day.
    Date,
    /// An instant, RFC 3339.
    Instant,
    /// Several texts, joined with 、.
    List,
}

/// One row of the catalogue.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MessageEntry {
    /// The stable code.
    pub code: &'static str,
    /// The severity where no profile says otherwise.
    pub severity: Severity,
    /// The rows of the requirements on which it rests; empty for matters of form.
    pub requirements: &'static [&'static str],
    /// The parameters: name and kind.
    pub params: &'static [(&'static str, ParamKind)],
    /// Chinese template.
    pub zh: &'static str,
    /// English template.
    pub en: &'static str,
}

macro_rules! codes {
    ($( $variant:ident $code:literal $severity:ident [$($row:literal),*] { $($param:ident: $kind:ident),* } $zh:literal $en:literal; )*) => {
        /// A stable code of a finding. It reads and writes as its dotted text.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $( #[doc = $en] $variant ),*
        }

        static ENTRIES: &[MessageEntry] = &[
            $( MessageEntry {
                code: $code, severity: Severity::$severity, requirements: &[$($row),*],
                params: &[$((stringify!($param), ParamKind::$kind)),*], zh: $zh, en: $en,
            } ),*
        ];

        impl Code {
            /// Every code, in the order of the catalogue.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];
        }
    };
}

impl Code {
    /// The row of the catalogue.
    pub fn entry(self) -> &'static MessageEntry {
        #[expect(clippy::indexing_slicing, reason = "the enum and the table are made by one macro, in one order")]
        &ENTRIES[self as usize]
    }

    /// The dotted text.
    pub fn as_str(self) -> &'static str {
        self.entry().code
    }

    /// The code with this text.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.as_str() == text)
    }
}

/// The whole catalogue, in order.
pub fn catalogue() -> &'static [MessageEntry] {
    ENTRIES
}

impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = crate::json::Text::deserialize(deserializer)?;
        Self::parse(&text.0)
            .ok_or_else(|| de::Error::invalid_value(de::Unexpected::Other("other text"), &"a code of the catalogue"))
    }
}

impl JsonSchema for Code {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Code".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[a-z_]+(\\.[a-z0-9_]+)+$",
            "description": "A stable code of messages.json. New ones may be added."
        })
    }
}

#[cfg(feature = "uniffi")]
uniffi::custom_type!(Code, String, {
    try_lift: |text| Code::parse(&text).ok_or_else(|| uniffi::deps::anyhow::anyhow!("no such code")),
    lower: |code| code.as_str().to_owned(),
});

codes! {
    // json: the form of what is read
    JsonSyntax "json.syntax" Error [] { line: Number, column: Number } "第 {line} 行第 {column} 列不是有效的 JSON" "line {line}, column {column} is not JSON";
    JsonTooLarge "json.too_large" Error [] { bytes: Number, limit: Number } "文本 {bytes} 字节，超过上限 {limit}" "the text has {bytes} bytes, more than {limit}";
    JsonTooDeep "json.too_deep" Error [] { line: Number, column: Number } "嵌套过深" "nested too deeply";
    JsonUnknownField "json.unknown_field" Error [] { line: Number, column: Number, name: Text, expected: Text } "没有名为“{name}”的字段" "there is no field `{name}`";
    JsonDuplicateKey "json.duplicate_key" Error [] { line: Number, column: Number, name: Text } "字段“{name}”重复出现" "the field `{name}` stands twice";
    JsonMissingField "json.missing_field" Error [] { line: Number, column: Number, name: Text } "缺少字段“{name}”" "the field `{name}` is missing";
    JsonUnknownVariant "json.unknown_variant" Error [] { line: Number, column: Number, name: Text, expected: Text } "没有名为“{name}”的取值" "there is no value `{name}`";
    JsonWrongType "json.wrong_type" Error [] { line: Number, column: Number, expected: Text } "类型不符，应为 {expected}" "wrong type: expected {expected}";
}
