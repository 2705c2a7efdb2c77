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
    try_lift: |text| Code::parse(&text).ok_or_else(|| crate::border::not_a("a code of the catalogue")),
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

    // profile: the data of one platform
    ProfileUnsupportedVersion "profile.unsupported_version" Error [] { version: Number, supported: Number } "规则文件格式版本 {version} 不受支持（支持 {supported}）" "version {version} of the profile format is not known here (known: {supported})";

    // crypto: keys and signatures as a host gives them
    CryptoPublicKey "crypto.public_key" Error [] {} "公钥无效：应为 SM2 曲线上的点（十六进制）" "not an SM2 public key: a point on the curve, in hexadecimal";
    CryptoPrivateKey "crypto.private_key" Error [] {} "私钥无效：应为 64 位十六进制数，且在允许范围内" "not an SM2 private key: 64 hexadecimal digits, in range";
    CryptoSignatureForm "crypto.signature_form" Error [] {} "签名值格式无效：应为 r‖s（128 位十六进制）或 DER" "not the form of an SM2 signature: r‖s (128 hexadecimal digits) or DER";
    CryptoSignatureWrong "crypto.signature_wrong" Error [] {} "签名值与公钥或被签内容不符" "the signature is not this key's over this content";

    // ticket: the short signed text behind a signing code
    TicketText "ticket.text" Error ["YX-001"] { limit: Number } "应为 1 至 {limit} 字节的文本，且不含控制字符" "must be text of 1 to {limit} bytes without control characters";
    TicketTime "ticket.time" Error ["YX-002"] {} "二维码生成时间不能早于 1970 年" "a ticket cannot be issued before 1970";
    TicketLife "ticket.life" Error ["YX-002", "C-09"] {} "有效期应为整秒，且晚于生成时间" "the life must be whole seconds, and end after it begins";
    TicketDigest "ticket.digest" Error ["YX-001"] {} "摘要应为 64 位小写十六进制的 SM3 值" "the digest must be an SM3 value: 64 lower-case hexadecimal digits";
    TicketUrl "ticket.url" Error ["GZ-082"] { limit: Number } "签署链接应以 https:// 开头并带主机名，不超过 {limit} 字节，且不含空格、控制字符和账号信息" "a signing link must be https:// with a host, at most {limit} bytes, without blanks, control characters or user names";
    TicketMalformed "ticket.malformed" Error ["YX-001"] {} "不是有效的签署二维码内容" "this is not the content of a signing code";
    TicketVersion "ticket.version" Error ["YX-001"] { version: Text } "签署二维码版本 {version} 不受支持" "version {version} of signing codes is not known here";
    TicketUnknownKey "ticket.unknown_key" Error ["YX-001"] { key: Text } "没有编号为“{key}”的平台公钥" "there is no platform key named `{key}`";
    TicketKeyTwice "ticket.key_twice" Error [] { key: Text } "平台公钥编号“{key}”重复" "the platform key `{key}` stands twice";
    TicketSignature "ticket.signature" Error ["YX-001"] { key: Text } "签署二维码的签名无效，内容可能被改动" "the signature of the code is wrong: it was changed, or not made by `{key}`";
    TicketKeyRetired "ticket.key_retired" Error ["YX-001"] { key: Text, issued: Instant } "平台密钥“{key}”在 {issued} 不在使用期内" "the platform key `{key}` was not in use at {issued}";
    TicketNotYetValid "ticket.not_yet_valid" Error ["YX-002", "C-09"] { issued: Instant } "二维码自 {issued} 起有效" "the code is valid from {issued}";
    TicketExpired "ticket.expired" Error ["YX-002", "YX-003", "C-09"] { expires: Instant } "二维码已于 {expires} 失效，请重新生成" "the code expired at {expires}; make a new one";

    // qr: drawing of QR codes
    QrTooLong "qr.too_long" Error ["GZ-082"] { bytes: Number } "内容 {bytes} 字节，超出二维码容量" "{bytes} bytes are more than a QR code holds";
    QrScale "qr.scale" Error ["GZ-082"] { limit: Number } "每个模块的像素应为 1 至 {limit}" "the scale must be 1 to {limit} pixels a module";
    QrMargin "qr.margin" Error ["GZ-082"] { limit: Number } "边距不能超过 {limit} 个模块" "the margin must not exceed {limit} modules";

    // core: faults of the library itself
    CoreInternal "core.internal" Error [] {} "程序库内部错误，请报告；此对象不可再用" "a fault of the library, please report it; do not use this object any more";
    CoreUnknownName "core.unknown_name" Error [] { name: Text, expected: List } "没有名为“{name}”的项，可用：{expected}" "there is nothing called `{name}`; there are: {expected}";
}
