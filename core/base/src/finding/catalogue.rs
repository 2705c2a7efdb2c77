//! The one table of codes. From it come the enum, the texts, `schemas/messages.json` and every language's constants.
//!
//! Append only: a code is never renamed, reused or removed. Keep each area's codes together, in its own block.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{ParamKind, Severity};

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

impl MessageEntry {
    /// The kind of a parameter; text, where the catalogue names none of that name.
    pub(super) fn kind(&self, name: &str) -> ParamKind {
        self.params.iter().find(|(param, _)| *param == name).map_or(ParamKind::Text, |(_, kind)| *kind)
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
        crate::record::formed(deserializer, "a code of the catalogue", Self::parse)
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

codes! {
    // json: the form of what is read
    JsonSyntax "json.syntax" Error [] { line: Number, column: Number } "第 {line} 行第 {column} 列不是有效的 JSON" "line {line}, column {column} is not JSON";
    JsonTooLarge "json.too_large" Error [] { bytes: Number, limit: Number } "文本 {bytes} 字节，超过上限 {limit}" "the text has {bytes} bytes, more than {limit}";
    JsonTooDeep "json.too_deep" Error [] { line: Number, column: Number } "嵌套过深" "nested too deeply";
    JsonUnknownField "json.unknown_field" Error [] { line: Number, column: Number, name: Given, expected: Given } "没有名为“{name}”的字段" "there is no field `{name}`";
    JsonDuplicateKey "json.duplicate_key" Error [] { line: Number, column: Number, name: Given } "字段“{name}”重复出现" "the field `{name}` stands twice";
    JsonMissingField "json.missing_field" Error [] { line: Number, column: Number, name: Given } "缺少字段“{name}”" "the field `{name}` is missing";
    JsonUnknownVariant "json.unknown_variant" Error [] { line: Number, column: Number, expected: Given } "没有这个取值" "there is no such value";
    JsonWrongType "json.wrong_type" Error [] { line: Number, column: Number, expected: Shape } "类型不符，应为{expected}" "wrong type: expected {expected}";
    JsonTaken "json.taken" Info [] { expected: Shape } "已按{expected}读取" "read as {expected}";

    // profile: the data of one platform
    ProfileUnsupportedVersion "profile.unsupported_version" Error [] { version: Number, supported: Number } "规则文件格式版本 {version} 不受支持（支持 {supported}）" "version {version} of the profile format is not known here (known: {supported})";
    ProfileNoSuchPlace "profile.no_such_place" Error [] { pointer: Key } "规则文件中没有位置“{pointer}”" "there is no place `{pointer}` in the profile";
    ProfileDuplicate "profile.duplicate" Error [] { id: Key } "“{id}”重复" "`{id}` stands twice";
    ProfileDangling "profile.dangling" Error [] { code: Key, expected: Definition } "“{code}”不是已定义的{expected}" "`{code}` is no {expected} of this profile";
    ProfileUnknownRequirement "profile.unknown_requirement" Error [] { row: Key } "没有编号为“{row}”的需求条目" "there is no requirement row `{row}`";
    ProfileNoBasis "profile.no_basis" Error [] {} "既无需求条目，也无出处，且未标明为推定" "neither a requirement row nor a source, and not marked as assumed";
    ProfileEmpty "profile.empty" Error [] {} "不能为空" "must not be empty";
    ProfileRegion "profile.region" Error [] { region: Key } "“{region}”不是行政区划代码的前缀（2、4 或 6 位数字）" "`{region}` is no prefix of a region code: 2, 4 or 6 digits";
    ProfileNeverHolds "profile.never_holds" Error [] {} "此条件在任何业务中都不会成立，规则不起作用" "this condition never holds, for no business: the rule has no effect";
    ProfileFactKind "profile.fact_kind" Error [] { fact: Key, test: Key } "不能用“{test}”判断“{fact}”" "`{test}` cannot ask about `{fact}`";
    ProfileNoParties "profile.no_parties" Error ["C-07"] {} "业务类型没有当事人" "the business has no parties";
    ProfileMortgageParty "profile.mortgage_party" Error ["GZ-021"] {} "涉及抵押的业务须有抵押权人，不涉及抵押的不应有" "a business with a mortgage has a mortgagee, any other has none";
    ProfileSignerNotAParty "profile.signer_not_a_party" Error ["GZ-081"] { role: Key } "签名人“{role}”不是该业务的当事人" "the signer `{role}` is no party of the business";
    ProfileSignersIdle "profile.signers_idle" Error ["YX-006"] {} "需要个人签名时须指定签名人，不需要时不应指定" "personal signers are named exactly where a personal signature is needed";
    ProfileFieldUnknown "profile.field_unknown" Error ["GZ-020"] { field: Key } "申请表没有字段“{field}”" "the application form has no field `{field}`";
    ProfileQuestionSetting "profile.question_setting" Error ["GZ-063"] { setting: Key, shape: Key } "设置“{setting}”对“{shape}”类问题不起作用" "`{setting}` has no effect on a question of shape `{shape}`";
    ProfileQuestionText "profile.question_text" Error ["C-39"] {} "问题没有文字，也未标明为未知或推定" "the question has no wording, and is neither of unknown shape nor assumed";
    ProfileTicketLife "profile.ticket_life" Error ["YX-002"] {} "二维码有效期不能为零" "a ticket must live for some time";
    ProfilePersonFirstIdle "profile.person_first_idle" Error ["GZ-083", "C-44"] { act: Act } "没有业务既需个人签名又可用“{act}”确认，此顺序不起作用" "no business needs personal signatures and may be confirmed by `{act}`: the order has no effect";
    ProfileELicenceTooLow "profile.e_licence_too_low" Error ["GZ-005", "C-55"] {} "电子营业执照登录的等级低于所需等级，该登录方式不起作用" "a login by e-licence counts for less than is needed, so that it never suffices";
    ProfileNoRoles "profile.no_roles" Error [] {} "没有角色可以使用" "no role may use it";
    ProfileStatusUnreachable "profile.status_unreachable" Error ["GZ-101", "C-17"] { status: Key } "从起始状态无法到达“{status}”" "`{status}` cannot be reached from a first status";
    ProfileStatusAfterLast "profile.status_after_last" Error ["GZ-101"] { status: Key, last: Key } "“{last}”是最终状态，“{status}”不能在其后" "`{last}` is a last status, so that `{status}` cannot follow it";
    ProfileNoLastStatus "profile.no_last_status" Error ["GZ-101"] {} "没有最终状态" "no status is the last";
    ProfileMailboxMissing "profile.mailbox_missing" Error ["GZ-108"] { mailbox: Key } "缺少“{mailbox}”箱" "the mailbox `{mailbox}` is missing";
    ProfileSeveritySame "profile.severity_same" Error [] { code: Key } "“{code}”的严重程度与默认相同，设置不起作用" "the severity of `{code}` is the catalogue's: the setting has no effect";
    ProfileSeverityUnused "profile.severity_unused" Error [] { code: Key } "“{code}”不受规则文件影响，设置不起作用" "`{code}` is not raised under a profile: the setting has no effect";
    ProfileLapseDays "profile.lapse_days" Error [] {} "失效期限不能为零日" "the time until lapse must be a day at least";
    ProfileFactArea "profile.fact_area" Error [] { fact: Key } "“{fact}”不是此类规则文件可判断的事实" "conditions of this kind of profile cannot ask about `{fact}`";
    ProfileSettingIdle "profile.setting_idle" Error [] { setting: Key } "设置“{setting}”不起作用" "the setting `{setting}` has no effect";
    ProfileSetCount "profile.set_count" Error ["C-01"] { count: Number, kinds: Number } "成套印章应为 {count} 枚，所列为 {kinds} 枚" "the set counts {count} seals, but lists {kinds}";
    ProfileNoStages "profile.no_stages" Error ["C-27"] { operation: Operation } "未规定“{operation}”可在印章的哪些状态办理" "no rule says in which stages of a seal `{operation}` is possible";
    ProfileBarCode "profile.bar_code" Error [] { code: Key, param: Key } "“{code}”须有参数“{param}”，不能用于限制条件" "`{code}` needs the parameter {param}, which a bar does not have";
    ProfileLevelUnreachable "profile.level_unreachable" Error ["UA-012"] { level: Text } "没有核验方式达到{level}，该等级不起作用" "no verification method reaches {level}: the level has no effect";
    ProfileMethodSetting "profile.method_setting" Error ["UA-021", "UA-033"] { setting: Key } "设置“{setting}”对此核验方式不起作用" "`{setting}` has no effect on this way of verification";
    ProfileMethodEmpty "profile.method_empty" Error ["UA-021"] { setting: Key } "核验方式缺少“{setting}”" "this way of verification needs `{setting}`";
    ProfileEvidenceMissing "profile.evidence_missing" Error [] { action: Action } "未规定“{action}”须有何种凭据" "no rule says which evidence this takes ({action})";
    ProfileEvidenceKinds "profile.evidence_kinds" Error [] {} "未列出可接受的凭据种类" "the rule names no kind of evidence";
    ProfileRoleTells "profile.role_tells" Error [] { action: Action, role: Role } "“{role}”不得进行此操作（{action}），其内容只能由系统或主管机构提供" "a {role} must not do this ({action}): what it says is a system's or an authority's to say";
    ProfileActionNowhere "profile.action_nowhere" Error ["GZ-108"] { action: Action } "没有箱提供“{action}”" "no mailbox offers this ({action})";
    ProfileActionIdle "profile.action_idle" Error ["GZ-108"] { mailbox: Named, action: Action } "“{mailbox}”箱中不可能进行“{action}”" "this can never be done in `{mailbox}` ({action})";
    ProfileRowAssumed "profile.row_assumed" Error [] { row: Key } "依据的条目 {row} 含有推定的内容，该项应标明为推定" "the row {row} is assumed, so what rests on it is assumed too";
    ProfileSourceDay "profile.source_day" Error [] {} "版本的施行日期应写为年、年月或年月日" "the first day of an edition is a day, a month or a year";
    ProfileSourceIdle "profile.source_idle" Error [] { title: Text } "没有依据引用《{title}》" "no setting rests on 《{title}》";
    ProfileSourceUnknown "profile.source_unknown" Error [] { title: Text } "未列明《{title}》的版本" "the edition of 《{title}》 is not listed";
    ProfileSourceUnread "profile.source_unread" Error [] { title: Text } "《{title}》未经核对，依据它的事项应标明为推定" "《{title}》 was not read in this edition, so what rests on it is assumed";
    ProfileConsentMissing "profile.consent_missing" Error [] {} "保护特定人的登记事项，应写明凭何种材料可以放行" "a rule that protects somebody names the paper by which that person consents";
    ProfileSetOwner "profile.set_owner" Error ["C-01", "C-64"] { kind: Key } "成套印章中的“{kind}”未规定属何人，应规定属单位或法定代表人" "whose `{kind}` in a set would be, nobody says: it is the organisation's or the representative's";
    ProfileEvidenceLife "profile.evidence_life" Error [] {} "凭据的有效时间不能为零" "evidence must count for some time";
    ProfileOtherBase "profile.other_base" Error [] { base: Key, given: Key } "设置以“{base}”为蓝本，不是“{given}”" "the settings are based on `{base}`, not on `{given}`";
    ProfileTermDays "profile.term_days" Error [] {} "期限不能为零日" "a period must be a day at least";
    ProfileSettingTwice "profile.setting_twice" Error [] { pointer: Key } "“{pointer}”已由另一项设置规定，两者矛盾或重叠" "another setting says what `{pointer}` is: they contradict or overlap";
    ProfileSettingElsewhere "profile.setting_elsewhere" Error [] { pointer: Key } "“{pointer}”不作为设置，由设置文件的专门字段规定" "`{pointer}` is no setting: the settings have fields of their own for it";
    ProfileSettingSame "profile.setting_same" Error [] { pointer: Key } "“{pointer}”与蓝本相同，设置不起作用" "`{pointer}` is what it is in the base: the setting has no effect";

    // crypto: keys and signatures as a host gives them
    CryptoPublicKey "crypto.public_key" Error [] {} "公钥无效：应为 SM2 曲线上的点（十六进制）" "not an SM2 public key: a point on the curve, in hexadecimal";
    CryptoPrivateKey "crypto.private_key" Error [] {} "私钥无效：应为 64 位十六进制数，且在允许范围内" "not an SM2 private key: 64 hexadecimal digits, in range";
    CryptoSignatureForm "crypto.signature_form" Error [] {} "签名值格式无效：应为 r‖s（128 位十六进制）或 DER" "not the form of an SM2 signature: r‖s (128 hexadecimal digits) or DER";
    CryptoSignatureWrong "crypto.signature_wrong" Error [] {} "签名值与公钥或被签内容不符" "the signature is not this key's over this content";
    CryptoKeyForm "crypto.key_form" Error [] {} "密钥无法读取：应为 SubjectPublicKeyInfo、PKCS#8、SEC 1 或 PKCS#1（DER 或 PEM），且数值在允许范围内" "not a key: a SubjectPublicKeyInfo, PKCS#8, SEC 1 or PKCS#1, as DER or PEM, with numbers in range";
    CryptoKeyUnsupported "crypto.key_unsupported" Error [] { algorithm: Technical } "不支持的密钥种类 {algorithm}" "keys of the kind {algorithm} are not supported";
    CryptoKeyEncrypted "crypto.key_encrypted" Error [] {} "私钥受口令保护，请先解密" "the private key is under a password; decrypt it first";
    CryptoKeyWeak "crypto.key_weak" Warning [] { bits: Number } "RSA 密钥仅 {bits} 位，强度不足" "an RSA key of {bits} bits is too weak";
    CryptoDigestWeak "crypto.digest_weak" Warning [] { digest: Technical } "摘要算法 {digest} 已不安全" "the hash function {digest} is no longer safe";
    CryptoDigestLength "crypto.digest_length" Error [] { expected: Number } "摘要长度应为 {expected} 字节" "the digest must have {expected} bytes";
    CryptoSchemeMismatch "crypto.scheme_mismatch" Error [] { scheme: Technical } "该密钥不能按 {scheme} 签名" "the key cannot sign by the scheme {scheme}";
    CryptoEntropyMissing "crypto.entropy_missing" Error [] {} "该签名方案需要 32 字节随机数" "this scheme needs 32 bytes of entropy";
    CryptoSignatureRaw "crypto.signature_raw" Info [] {} "SM2 签名值为 r‖s，而非 DER 编码" "the SM2 signature is r‖s in place of DER";
    CryptoSignaturePadded "crypto.signature_padded" Info [] {} "SM2 签名值中的整数为固定长度，不符合 DER 编码" "the numbers of the SM2 signature have a fixed length, which is not DER";
    CryptoAlgorithmUnknown "crypto.algorithm_unknown" Error [] { algorithm: Technical } "不支持的签名算法 {algorithm}" "the algorithm {algorithm} is not supported";

    // ticket: the short signed text behind a signing code
    TicketText "ticket.text" Error ["YX-001"] { limit: Number } "应为 1 至 {limit} 字节的文本，且不含控制字符" "must be text of 1 to {limit} bytes without control characters";
    TicketTime "ticket.time" Error ["YX-002"] {} "二维码生成时间不能早于 1970 年" "a ticket cannot be issued before 1970";
    TicketLife "ticket.life" Error ["YX-002", "C-09"] {} "有效期应为整秒，且晚于生成时间" "the life must be whole seconds, and end after it begins";
    TicketDigest "ticket.digest" Error ["YX-001"] {} "摘要应为 64 位小写十六进制的 SM3 值" "the digest must be an SM3 value: 64 lower-case hexadecimal digits";
    TicketUrl "ticket.url" Error ["GZ-082"] { limit: Number } "签署链接应以 https:// 开头并带主机名，不超过 {limit} 字节，且不含空格、控制字符和账号信息" "a signing link must be https:// with a host, at most {limit} bytes, without blanks, control characters or user names";
    TicketMalformed "ticket.malformed" Error ["YX-001"] {} "不是有效的签署二维码内容" "this is not the content of a signing code";
    TicketVersion "ticket.version" Error ["YX-001"] { version: Id } "签署二维码版本 {version} 不受支持" "version {version} of signing codes is not known here";
    TicketUnknownKey "ticket.unknown_key" Error ["YX-001"] { key: Id } "没有编号为“{key}”的平台公钥" "there is no platform key named `{key}`";
    TicketKeyTwice "ticket.key_twice" Error [] { key: Id } "平台公钥编号“{key}”重复" "the platform key `{key}` stands twice";
    TicketSignature "ticket.signature" Error ["YX-001"] { key: Id } "签署二维码的签名无效，内容可能被改动" "the signature of the code is wrong: it was changed, or not made by `{key}`";
    TicketKeyRetired "ticket.key_retired" Error ["YX-001"] { key: Id, issued: Instant } "平台密钥“{key}”在 {issued} 不在使用期内" "the platform key `{key}` was not in use at {issued}";
    TicketNotYetValid "ticket.not_yet_valid" Error ["YX-002", "C-09"] { issued: Instant } "二维码自 {issued} 起有效" "the code is valid from {issued}";
    TicketExpired "ticket.expired" Error ["YX-002", "YX-003", "C-09"] { expires: Instant } "二维码已于 {expires} 失效，请重新生成" "the code expired at {expires}; make a new one";

    // qr: drawing of QR codes
    QrTooLong "qr.too_long" Error ["GZ-082"] { bytes: Number } "内容 {bytes} 字节，超出二维码容量" "{bytes} bytes are more than a QR code holds";
    QrScale "qr.scale" Error ["GZ-082"] { limit: Number } "每个模块的像素应为 1 至 {limit}" "the scale must be 1 to {limit} pixels a module";
    QrMargin "qr.margin" Error ["GZ-082"] { limit: Number } "边距不能超过 {limit} 个模块" "the margin must not exceed {limit} modules";

    // identifier: numbers of units, organisations, persons and papers
    IdentifierLength "identifier.length" Error ["GZ-023", "GZ-039"] { expected: Text, length: Number } "应为 {expected} 位，实为 {length} 位" "must have {expected} characters, and has {length}";
    IdentifierCharacters "identifier.characters" Error ["GZ-023"] { position: Number, found: Text, expected: Text } "第 {position} 位不能是“{found}”，应为 {expected}" "character {position} cannot be `{found}`; it must be one of {expected}";
    IdentifierForm "identifier.form" Error ["GZ-023", "GZ-029"] { expected: NumberForm } "号码格式不符，格式应如 {expected}" "not of the form of such a number: {expected}";
    IdentifierChecksum "identifier.checksum" Error ["GZ-023"] {} "校验位不符，请核对号码" "the check character does not fit; please compare the number";
    IdentifierEmbeddedOrganisationChecksum "identifier.embedded_organisation_checksum" Error ["GZ-026"] {} "第 9 至 17 位（组织机构代码）的校验位不符" "characters 9 to 17, the organisation code, do not fit their check character";
    IdentifierDepartmentCategory "identifier.department_category" Warning ["GZ-026"] { pair: Text } "登记管理部门和机构类别“{pair}”不在已知范围内" "the department and category `{pair}` are not known";
    IdentifierPrivateUse "identifier.private_use" Info [] {} "代码属于自用段（PDY），并非由机构赋予" "the code is from the range for private use (PDY): no authority gave it";
    IdentifierOldForm "identifier.old_form" Info ["GZ-029"] {} "旧版号码" "a number of the old form";
    IdentifierBirthDate "identifier.birth_date" Error ["GZ-023"] {} "出生日期不存在" "the day of birth is not in the calendar";
    IdentifierBirthInFuture "identifier.birth_in_future" Error ["GZ-023"] {} "出生日期晚于今天" "the day of birth lies in the future";
    IdentifierAgeUnusual "identifier.age_unusual" Warning [] { limit: Number } "年龄超过 {limit} 岁，请核对" "the age is above {limit}; please look again";
    IdentifierRegionUnknown "identifier.region_unknown" Warning [] { region: Text, asOf: Number } "行政区划代码 {region} 不在截至 {asOf} 年的区划表中" "the region code {region} is not in the table of regions, which ends with {asOf}";
    IdentifierRegionRetired "identifier.region_retired" Info [] { region: Text, name: Text, to: Number, asOf: Number } "行政区划代码 {region}（{name}）自 {to} 年起已停用（区划表截至 {asOf} 年）" "the region code {region} ({name}) is no longer used since {to} (the table of regions ends with {asOf})";
    IdentifierSegment "identifier.segment" Error ["GZ-039"] { segment: Text, position: Number, found: Text, expected: Text } "第 {position} 位（{segment}）不能是“{found}”，应为 {expected}" "character {position} ({segment}) cannot be `{found}`; it must be one of {expected}";
    IdentifierUnitSequenceZero "identifier.unit_sequence_zero" Error ["GZ-039"] {} "宗地顺序号不能是 00000" "the number of the parcel cannot be 00000";
    IdentifierUnitLandNumbered "identifier.unit_land_numbered" Error ["GZ-039"] {} "无定着物（W）的单元编号应为 00000000" "without a fixture (W), the last eight digits must be zero";
    IdentifierUnitFixtureUnnumbered "identifier.unit_fixture_unnumbered" Error ["GZ-039"] {} "定着物单元编号不能是 00000000" "a fixture cannot have the number 00000000";
    IdentifierUnitPartZero "identifier.unit_part_zero" Warning ["GZ-039"] {} "幢号或户号为 0000，请核对" "the building or the room has the number 0000; please look again";
    IdentifierUnitOwnership "identifier.unit_ownership" Error ["GZ-039"] { pair: Text, expected: Text } "第 13、14 位“{pair}”不能组合，第 13 位应为 {expected}" "characters 13 and 14, `{pair}`, cannot stand together: the first must be {expected}";
    IdentifierUnitOwnershipUnusual "identifier.unit_ownership_unusual" Warning ["GZ-039"] { pair: Text, expected: Text } "第 13、14 位“{pair}”的组合少见，第 13 位通常为 {expected}" "characters 13 and 14, `{pair}`, are unusual together: the first is {expected} as a rule";
    IdentifierUnitCombination "identifier.unit_combination" Warning ["GZ-039"] { pair: Text, expected: Text } "第 14、20 位“{pair}”的组合少见，第 20 位通常为 {expected}" "characters 14 and 20, `{pair}`, are unusual together: the second is {expected} as a rule";
    IdentifierNoneOfKinds "identifier.none_of_kinds" Error ["GZ-029"] { kinds: List } "与任何一种港澳台证件的号码格式都不符：{kinds}" "not of the form of any of these papers: {kinds}";
    IdentifierLegacyCertificate "identifier.legacy_certificate" Info [] {} "统一登记以前的证书号，仅作为文本保存" "a number from before unified registration; kept as text";
    IdentifierCertificateYear "identifier.certificate_year" Warning [] { year: Number, first: Number } "年份 {year} 不在 {first} 年至今之间，请核对" "the year {year} is not between {first} and now; please look again";
    IdentifierCertificateSerial "identifier.certificate_serial" Warning [] { length: Number } "流水号只有 {length} 位，通常不少于 7 位" "the serial has {length} digits; it has seven or more as a rule";
    IdentifierDigitsLost "identifier.digits_lost" Error ["GZ-023"] {} "号码被电子表格按数值保存，末尾数字已丢失，请按证件重新输入" "a spreadsheet kept the number as a value, and its last digits are lost; please type it again from the paper";
    IdentifierSpreadsheetNumber "identifier.spreadsheet_number" Error ["GZ-023"] {} "号码被电子表格按数值保存，末尾多出“.0”，请按证件重新输入" "a spreadsheet kept the number as a value and added `.0`; please type it again from the paper";
    IdentifierCountryUnknown "identifier.country_unknown" Warning ["GZ-029"] { from: Number, to: Number } "第 {from} 至 {to} 位不是已知的国家或地区代码，请核对" "characters {from} to {to} are no known code of a country or region; please look again";
    IdentifierBirthUnusual "identifier.birth_unusual" Warning ["GZ-029"] { from: Number, to: Number } "第 {from} 至 {to} 位通常为出生年月日，现不是有效日期，请核对" "characters {from} to {to} are the day of birth as a rule, and are no day in the calendar; please look again";
    IdentifierPhoneAbroad "identifier.phone_abroad" Error ["GZ-023"] {} "应为大陆手机号码，现为境外号码" "the number is from abroad; a mobile number of the mainland is needed";

    // core: faults of the library itself
    CoreInternal "core.internal" Error [] {} "程序库内部错误，请报告；此对象不可再用" "a fault of the library, please report it; do not use this object any more";
    CoreUnknownName "core.unknown_name" Error [] { name: Text, expected: List } "没有名为“{name}”的项，可用：{expected}" "there is nothing called `{name}`; there are: {expected}";
    CoreClosed "core.closed" Error [] {} "此对象已关闭，不可再用" "this object is closed and cannot be used any more";
    CoreForeign "core.foreign" Error [] { expected: Text } "传入的对象不是此处所需的对象" "what was passed is not {expected}";
    CoreChangedMeanwhile "core.changed_meanwhile" Error [] {} "传入的数据在读取期间被改动" "what was passed was changed while it was read";
    CoreNotBuilt "core.not_built" Error [] { name: Technical } "所用的程序版本不含此项功能" "this build of the library does not carry {name}";

    // party: who acts, and for whom
    PartyRoleNotAllowed "party.role_not_allowed" Error ["GZ-019", "C-13", "C-14"] { action: Action, role: Role } "“{role}”不能进行此操作（{action}）" "a {role} cannot do this ({action})";
    PartyNoEnterpriseChosen "party.no_enterprise_chosen" Error ["GZ-006", "GZ-009"] {} "尚未选择经办的企业" "no enterprise was chosen for this session";
    PartyOtherEnterprise "party.other_enterprise" Error ["GZ-009", "GZ-013", "C-45"] { enterprise: Text } "本次登录的企业“{enterprise}”不是办理本案的企业" "this session acts for {enterprise}, which does not handle this case";
    PartyBindingPending "party.binding_pending" Error ["GZ-006"] {} "经办人尚未完成绑定确认" "the handler has not confirmed the binding";
    PartyAccountLevelTooLow "party.account_level_too_low" Error ["GZ-005", "C-32"] { required: Text, actual: Text } "企业账号等级为{actual}，至少需要{required}" "the enterprise's account has {actual}; {required} is needed";
    PartyHandlerLevelTooLow "party.handler_level_too_low" Error ["C-32"] { required: Text, actual: Text } "经办人账号等级为{actual}，至少需要{required}" "the handler's own account has {actual}; {required} is needed";
    PartyLoginNotOffered "party.login_not_offered" Error ["GZ-004", "GZ-006", "GZ-007"] { login: Login } "本系统不支持以此方式登录（{login}）" "this way of logging in is not offered here ({login})";
    PartyNoticeNotAcknowledged "party.notice_not_acknowledged" Error ["GZ-008"] {} "尚未阅读并确认用户须知" "the notice to users was not acknowledged";
    PartyEvidenceMissing "party.evidence_missing" Error ["UA-005", "UA-008", "EL-003", "SZ-020", "SZ-073", "KB-005", "KB-006"] { kind: EvidenceKind } "缺少验证凭据（{kind}）" "the evidence is missing ({kind})";
    PartyLicenceSyncing "party.licence_syncing" Error ["KB-012", "KB-013"] {} "数据同步中，请5分钟后再试" "the data is being synchronised: try again within five minutes";
    PartyRealNameFailed "party.real_name_failed" Error ["SZ-013", "KB-005"] {} "实名认证不通过" "real-name verification failed";
    PartyEvidenceIncomplete "party.evidence_incomplete" Error [] { part: EvidencePart } "验证凭据缺少{part}" "the evidence lacks {part}";
    PartyEvidenceProvider "party.evidence_provider" Error ["YX-005"] {} "验证凭据不是指定的机构出具的" "the evidence is of another provider than those that are accepted";
    PartyEvidenceSubject "party.evidence_subject" Error ["UA-015", "UA-030", "UA-031", "KB-009", "KB-023"] {} "验证凭据不属于应验证的个人、单位或印章" "the evidence is about somebody or something else";
    PartyEvidenceDigest "party.evidence_digest" Error ["GZ-076", "YX-004"] {} "验证凭据对应的不是当前内容" "the evidence covers something else than what stands here now";
    PartyEvidenceTime "party.evidence_time" Error ["YX-002", "YX-004"] {} "验证凭据的时间不在本次办理期间" "the evidence is from before this act could begin, or from the future";
    PartyEvidenceTooOld "party.evidence_too_old" Error ["UA-030", "SZ-073"] { minutes: Number } "验证已超过 {minutes} 分钟，须重新验证" "the evidence is older than {minutes} minutes: it takes a new one";
    PartyEvidenceUsed "party.evidence_used" Error ["YX-004"] {} "该验证凭据已经使用过" "the evidence was used before";
    PartyNotYoursToTell "party.not_yours_to_tell" Error [] { tellers: Role } "此项只能由{tellers}提供" "only a {tellers} can say this";
    PartyVerificationNotAvailable "party.verification_not_available" Error ["UA-013", "UA-015"] { method: Text, entityKind: EntityKind, region: Text } "“{method}”不支持该类单位（{entityKind}，登记地 {region}）" "{method} is not open to this kind of entity ({entityKind}, registered in {region})";
    PartyNotInvolved "party.not_involved" Error ["GZ-009", "GZ-081"] {} "当前用户与本案无关" "this person has nothing to do with this case";
    PartyNotThisEnterprise "party.not_this_enterprise" Error ["GZ-009", "C-45"] {} "本次登录的企业不是该账户的企业" "this session acts for another enterprise than the account's";
    PartyLoginMissing "party.login_missing" Error ["SZ-027", "GS-001"] {} "须先登录" "this takes a session that was opened by logging in";

    // case: the aggregate
    CaseUnknownBusinessType "case.unknown_business_type" Error ["GZ-012"] { business_type: Given } "没有业务类型“{business_type}”" "there is no business type `{business_type}`";
    CaseBusinessNotOnline "case.business_not_online" Error ["GZ-012"] { business_type: Named } "“{business_type}”不支持网上申办" "`{business_type}` cannot be applied for online";
    CaseOrganisationTypeNotAllowed "case.organisation_type_not_allowed" Error ["GZ-010"] { organisation_type: Named, allowed: Named } "单位组织类型“{organisation_type}”不能申请此业务，应为{allowed}" "the organisation type `{organisation_type}` cannot choose this business; {allowed} can";
    CasePropertyTypeNotAllowed "case.property_type_not_allowed" Error ["GZ-011"] { property_type: Named, allowed: Named } "不动产类型“{property_type}”不适用此业务，应为{allowed}" "this business is not for the property type `{property_type}`, but for {allowed}";
    CaseNoUnits "case.no_units" Error ["GZ-014"] {} "尚未选定不动产单元" "no unit was chosen";
    CaseTooManyUnits "case.too_many_units" Error [] { count: Number, limit: Number } "单元数 {count} 超过上限 {limit}" "{count} units are more than {limit}";
    CaseDuplicateSubCase "case.duplicate_sub_case" Error ["GZ-016"] { sub_case: Id } "子案编号“{sub_case}”重复" "the sub-case id `{sub_case}` stands twice";
    CaseDuplicateUnit "case.duplicate_unit" Error ["GZ-016"] { unit_code: Text } "不动产单元 {unit_code} 重复" "the unit {unit_code} stands twice";
    CaseProjectOfOtherDeveloper "case.project_of_other_developer" Error ["GZ-013"] { project: Text } "项目“{project}”不在该企业名下" "the project {project} does not belong to this enterprise";
    CaseUnknownSubCase "case.unknown_sub_case" Error ["GZ-016"] { sub_case: Id } "没有子案“{sub_case}”" "there is no sub-case `{sub_case}`";
    CaseWrongStage "case.wrong_stage" Error ["GZ-106", "GZ-107"] { action: Action, stage: Stage } "案件处于“{stage}”，不能进行“{action}”" "the case is {stage}; this is not possible ({action})";
    CaseNotSaved "case.not_saved" Error ["GZ-106"] {} "案件尚未保存" "the batch was not saved yet";
    CaseNotSubmitted "case.not_submitted" Error ["GZ-062", "GZ-080"] { sub_case: Id } "子案“{sub_case}”尚未提交" "the sub-case `{sub_case}` is not submitted";
    CaseSubmitted "case.submitted" Error ["GZ-076", "GZ-098"] { sub_case: Id } "子案“{sub_case}”已提交，须撤回后修改" "the sub-case `{sub_case}` is submitted; it must be withdrawn first";
    CaseFiled "case.filed" Error ["GZ-091", "GZ-100"] { sub_case: Id } "子案“{sub_case}”已正式提交登记机构" "the sub-case `{sub_case}` is filed";
    CaseNotFiled "case.not_filed" Error ["GZ-100"] { sub_case: Id } "子案“{sub_case}”尚未正式提交登记机构" "the sub-case `{sub_case}` is not filed";
    CaseWithdrawn "case.withdrawn" Error ["GZ-102", "GZ-103"] { sub_case: Id, became: Id } "子案“{sub_case}”已撤回，现为单案 {became}" "the sub-case `{sub_case}` was withdrawn; it is the single case {became} now";
    CaseTakenBack "case.taken_back" Error [] { sub_case: Id } "子案“{sub_case}”已由申请人撤回登记申请" "the application of `{sub_case}` was taken back";
    CaseRejectedNeedsWithdrawal "case.rejected_needs_withdrawal" Error ["GZ-087"] { sub_case: Id } "子案“{sub_case}”确认不通过，须撤回修正后重新提交" "the sub-case `{sub_case}` was rejected: it must be withdrawn, corrected and submitted again";
    CaseActNotOffered "case.act_not_offered" Error ["GZ-088", "C-43"] { act: Act } "该业务不采用此确认方式（{act}）" "this business is not confirmed like this ({act})";
    CaseAlreadyConfirmed "case.already_confirmed" Error ["GZ-084", "GZ-086"] { sub_case: Id } "子案“{sub_case}”企业已确认" "the enterprise has confirmed `{sub_case}` already";
    CaseConfirmationPending "case.confirmation_pending" Error ["GZ-089", "GZ-091"] { sub_case: Id } "子案“{sub_case}”尚待企业签章或确认" "the enterprise has not sealed or approved `{sub_case}`";
    CaseTaxPending "case.tax_pending" Error ["GZ-091", "GZ-092", "C-50"] { sub_case: Id } "子案“{sub_case}”尚未完税" "tax is not cleared for `{sub_case}`";
    CaseSubmissionPending "case.submission_pending" Error ["GZ-062", "GZ-072"] {} "案件尚未提交" "the case is not submitted";
    CaseEvidenceMissing "case.evidence_missing" Error ["GZ-085", "GZ-070"] { kind: EvidenceKind } "缺少凭据（{kind}）" "the evidence is missing ({kind})";
    CaseDigestMismatch "case.digest_mismatch" Error ["GZ-076"] { expected: Id } "凭据对应的内容与当前内容不一致" "the evidence covers something else than what stands in the case now";
    CaseSigningBegun "case.signing_begun" Error ["GZ-073"] { sub_case: Id } "子案“{sub_case}”已有签名或确认，不能再报提交失败" "`{sub_case}` has been signed or confirmed, so its submission did not fail";
    CaseSameId "case.same_id" Error ["GZ-103"] { case_id: Id } "单案编号须与主案“{case_id}”不同" "the single case needs another id than `{case_id}`";
    CaseStatusUnknown "case.status_unknown" Info ["GZ-101", "C-17"] { status: Given } "办理状态“{status}”不在已知列表中，原样保留" "the status `{status}` is not on the known list; it is kept as it is";
    CaseStatusOrder "case.status_order" Warning ["GZ-101", "C-17"] { status: Named, before: Named } "办理状态由“{before}”变为“{status}”，与通常顺序不同" "the status went from `{before}` to `{status}`, which is not the usual order";
    CaseEnded "case.ended" Error ["GZ-101"] { status: Named } "案件已终结（{status}）" "the case has ended ({status})";
    CaseNothingToDo "case.nothing_to_do" Info ["GZ-091"] { sub_case: Id } "子案“{sub_case}”的该事实已记录" "this fact is on record for `{sub_case}` already";
    CaseImportUnverified "case.import_unverified" Warning [] {} "外部案件的凭据未经核验" "the evidence of the imported case was not verified";
    CaseNumberForm "case.number_form" Warning ["GZ-018"] { number: Id } "批号“{number}”不是 P 加 6 位年月加 7 位流水号" "the batch number `{number}` is not P, year and month, and 7 digits";
    CaseProfileUnchanged "case.profile_unchanged" Info [] { profile: Text } "案件已适用配置 {profile}" "the case follows {profile} already";
    CaseUnknownMaterial "case.unknown_material" Error ["GZ-051"] { item: Given } "没有材料“{item}”" "there is no material `{item}`";
    CaseNothingShared "case.nothing_shared" Error ["GZ-051"] {} "共享材料清单为空" "nothing was uploaded to the shared list";
    CaseApplicantsUnknown "case.applicants_unknown" Error ["GZ-081"] { sub_case: Text } "子案“{sub_case}”没有写明申请人的申请表，不能确定应由谁签名或声明" "`{sub_case}` has no form that names its applicants, so nobody knows who has to sign or declare";
    CaseWithdrawalNotAgreed "case.withdrawal_not_agreed" Error [] { sub_case: Text, names: List } "子案“{sub_case}”须由全体申请人共同撤回，缺少{names}的声明" "all applicants take `{sub_case}` back together; {names} have not declared it";
    CaseNoMaterials "case.no_materials" Error ["GZ-052"] {} "尚未上传材料" "no material was uploaded";
    CaseNotOffered "case.not_offered" Error ["GZ-098", "GZ-108"] { mailbox: Named, action: Named } "“{mailbox}”中的案件不能进行“{action}”" "a case in `{mailbox}` does not offer this ({action})";
    CaseNothingNew "case.nothing_new" Info [] {} "没有新的登记事项" "nothing here is new";
    CaseEntryRepeated "case.entry_repeated" Error [] {} "同一登记事项列出多次" "the same entry is told of twice";
    CaseFilingHeld "case.filing_held" Warning ["GZ-091"] { sub_case: Id } "子案“{sub_case}”的其他条件已经齐备，因登记簿上的限制暂不提交" "all else is done for `{sub_case}`; what the register holds keeps it from being filed";
    CaseCertificateRepeated "case.certificate_repeated" Error [] { number: Text } "证书或证明号“{number}”已经登记" "the certificate {number} was told of before";
    CaseNothingIssued "case.nothing_issued" Error ["GZ-068"] { sub_case: Id } "子案“{sub_case}”尚未登记任何证书或证明，没有可寄送的" "no certificate or proof of `{sub_case}` is reported yet: there is nothing to send";
    CaseCertificateForm "case.certificate_form" Error ["GZ-068"] { example: Text } "新核发的证书和证明按统一登记编号，如“{example}”" "what is issued now is numbered by unified registration, such as {example}";
    CaseCertificateUnknown "case.certificate_unknown" Error ["GZ-068"] { number: Text } "本子案没有证书或证明号“{number}”" "there is no certificate {number} of this sub-case";
    CaseCertificateReady "case.certificate_ready" Info ["GZ-068"] {} "证书或证明已经核发，可以领取" "the certificate or proof is issued and can be fetched";
    CaseDeliveryNotChosen "case.delivery_not_chosen" Error ["GZ-068"] { sub_case: Id } "子案“{sub_case}”的申请人没有选择邮寄" "the applicants of `{sub_case}` did not choose delivery by post";
    CaseCertificateOfOtherRight "case.certificate_of_other_right" Error [] {} "本业务登记的不是该权利，请核对证书或证明的种类" "this business registers another right; compare the kind of the certificate";
    CaseEntered "case.entered" Error [] { sub_case: Text } "子案“{sub_case}”已记载于登记簿并发证，不能再撤回申请" "`{sub_case}` is entered in the register and its certificate issued: the application can be taken back no more";
    CaseDayOrder "case.day_order" Error [] {} "日期先后不符" "the days are in the wrong order";
    CaseNoNotice "case.no_notice" Error [] { sub_case: Id } "子案“{sub_case}”不是可以转为本登记的预告登记" "`{sub_case}` registers no notice from which a right could be registered";
    CaseNoticeLapsed "case.notice_lapsed" Error [] { lapsed: Date } "预告登记已自 {lapsed} 起失效" "the notice has lapsed on {lapsed}";

    // signing: rounds and signatures
    SigningNotNeeded "signing.not_needed" Error ["YX-006"] { sub_case: Id } "子案“{sub_case}”不需要个人签名" "nobody needs to sign `{sub_case}` in person";
    SigningQrExpired "signing.qr_expired" Error ["YX-002", "YX-003", "C-09"] { expired: Instant } "签名二维码已于 {expired} 失效，请重新生成" "the signing code expired at {expired}; generate a new one";
    SigningQrNotYetValid "signing.qr_not_yet_valid" Error ["YX-002", "C-09"] { issued: Instant } "签名二维码自 {issued} 起有效" "the signing code is valid from {issued}";
    SigningQrSuperseded "signing.qr_superseded" Error ["YX-003", "YX-004"] { round: Number, current: Number } "第 {round} 轮二维码已被第 {current} 轮取代" "the code of round {round} was replaced by that of round {current}";
    SigningUnknownRound "signing.unknown_round" Error ["YX-003"] { round: Number, current: Number } "没有第 {round} 轮签名，当前为第 {current} 轮" "there is no round {round}; the current one is {current}";
    SigningQrStillValid "signing.qr_still_valid" Error ["YX-003", "C-08"] { expires: Instant } "签名二维码在 {expires} 前有效，尚不能重新生成" "the signing code is valid until {expires}, and cannot be replaced yet";
    SigningRoundComplete "signing.round_complete" Error ["C-48"] { round: Number } "第 {round} 轮签名已全部完成" "everybody has signed in round {round}";
    SigningUnknownSigner "signing.unknown_signer" Error ["GZ-081"] { signer: Signer } "“{signer}”不是本案签名人" "`{signer}` is not to sign this case";
    SigningNotTheSigner "signing.not_the_signer" Error ["GZ-081"] { signer: Signer } "当前用户不是签名人“{signer}”" "this person is not the signer `{signer}`";
    SigningAlreadySigned "signing.already_signed" Error ["GZ-081"] { signer: Signer } "“{signer}”本轮已签名" "`{signer}` has signed in this round";
    SigningPersonalPending "signing.personal_pending" Error ["GZ-083", "GZ-094", "YX-005"] { signers: Signer, names: List } "须先完成个人签名：{names}（{signers}）" "personal signatures come first: {names} ({signers})";
    SigningSignaturesVoided "signing.signatures_voided" Warning ["YX-004", "GZ-076"] { round: Number } "第 {round} 轮签名已作废，须重新签名" "the signatures of round {round} are void; everybody signs again";

    // seal: seals, grants, and who may use them
    SealUnknown "seal.unknown" Error [] { seal: Id } "没有印章“{seal}”" "there is no seal `{seal}`";
    SealTooMany "seal.too_many" Error [] { what: Counted, limit: Number } "{what}数量超过上限 {limit}" "more than {limit} {what}";
    SealDuplicateId "seal.duplicate_id" Error [] { id: Id } "编号“{id}”重复" "the id `{id}` stands twice";
    SealSameName "seal.same_name" Warning ["GS-013"] { name: Text } "已有同名印章“{name}”" "another seal has the name `{name}`";
    SealKindUnknown "seal.kind_unknown" Error ["C-01"] { kind: Given } "本平台没有印章类型“{kind}”" "this platform has no kind of seal `{kind}`";
    SealTypeMismatch "seal.type_mismatch" Error ["GS-009"] { expected: List } "印章类型与所有人不符，应为{expected}" "the kind does not fit its owner: {expected} is expected";
    SealFieldRequired "seal.field_required" Error ["GS-004", "GS-005", "GS-006", "SZ-034", "SZ-038"] { field: Text, name: Text } "必填项“{name}”未填写" "the required field {field} is empty";
    SealOtherOrganisation "seal.other_organisation" Error ["GS-004", "SZ-063"] {} "单位名称或统一社会信用代码与账户企业现登记信息不一致" "name or number is not what this account's licence has now";
    SealYears "seal.years" Error ["GS-006", "GS-008"] { years: Number } "使用年限 {years} 不合理" "{years} years of use make no sense";
    SealImageMissing "seal.image_missing" Error ["SZ-081"] {} "自定义印章须选择模板或上传盖章图片" "a custom seal needs a template or an image";
    SealMediumUnknown "seal.medium_unknown" Error ["SZ-034", "KB-022"] { medium: Given } "没有领取介质“{medium}”" "there is no medium `{medium}`";
    SealSetUnknown "seal.set_unknown" Error ["C-01"] { set: Given } "平台不主动发放成套印章“{set}”" "the platform gives no set `{set}` of its own accord";
    SealSetExists "seal.set_exists" Error ["GX-007", "SZ-012"] { set: Given } "该成套印章已经生成" "this set of seals exists already";
    SealNotNewlyRegistered "seal.not_newly_registered" Error ["SZ-012"] {} "仅新注册商事主体可直接领取成套印章，请提交申请" "only a newly registered entity receives a set without applying";
    SealCapabilityMissing "seal.capability_missing" Error ["KB-017", "C-18"] { operation: Operation } "本平台目前不支持此功能（{operation}）" "this platform cannot do this at present ({operation})";
    SealOperationNotOffered "seal.operation_not_offered" Error [] { operation: Operation } "本平台没有此项业务（{operation}）" "this platform does not offer this ({operation})";
    SealChannelNotOffered "seal.channel_not_offered" Error ["SZ-018", "SZ-027"] { operation: Operation, channel: Channel, offered: Channel } "“{operation}”不能在此渠道（{channel}）办理，可在{offered}办理" "{operation} is not offered on this channel ({channel}), but on {offered}";
    SealChannelAuthNotAvailable "seal.channel_auth_not_available" Error ["SZ-046"] { kind: EvidenceKind, channel: Channel } "此渠道（{channel}）不支持以“{kind}”验证" "`{kind}` is not used on this channel ({channel})";
    SealRoleNotAllowed "seal.role_not_allowed" Error ["SZ-010", "SZ-023", "SZ-037", "GX-006", "GX-011", "KB-004", "C-02", "C-40"] { operation: Operation, allowed: Role } "无权办理“{operation}”，可由{allowed}办理" "this person may not do this ({operation}); {allowed} may";
    SealReasonMissing "seal.reason_missing" Error ["SZ-064", "SZ-068", "SZ-069"] { operation: Operation } "须注明原因" "a reason must be given";
    SealNotIssued "seal.not_issued" Error ["C-65"] { seal: Id } "印章“{seal}”尚未制发" "the seal `{seal}` was not issued yet";
    SealApplicationRefused "seal.application_refused" Error ["C-65"] { seal: Id } "印章“{seal}”的申请未通过" "the application for the seal `{seal}` was refused";
    SealNotClaimed "seal.not_claimed" Error ["SZ-033", "SZ-062", "SZ-070"] { seal: Id } "印章“{seal}”尚未领取" "the seal `{seal}` was not claimed yet";
    SealAlreadyClaimed "seal.already_claimed" Error ["SZ-020", "KB-016"] { seal: Id } "印章“{seal}”已经领取" "the seal `{seal}` was claimed already";
    SealNotYetValid "seal.not_yet_valid" Error ["GS-019"] { seal: Id, from: Instant } "印章“{seal}”自 {from} 起启用" "the seal `{seal}` may be used from {from} on";
    SealExpired "seal.expired" Error ["GS-008", "GS-016"] { seal: Id, until: Instant } "印章“{seal}”已于 {until} 过期" "the seal `{seal}` expired at {until}";
    SealSuspended "seal.suspended" Error ["GS-013", "SZ-068", "C-26", "C-74"] { seal: Id, origin: Text } "印章“{seal}”已{origin}" "the seal `{seal}` is suspended ({origin})";
    SealNotSuspended "seal.not_suspended" Error ["GS-013", "SZ-069"] { seal: Id } "印章“{seal}”未停用或冻结" "the seal `{seal}` is not suspended";
    SealNotDueForRenewal "seal.not_due_for_renewal" Error ["SZ-060"] { seal: Id } "印章“{seal}”不在待续期状态" "the seal `{seal}` is not due for renewal";
    SealRenewalShortens "seal.renewal_shortens" Error ["SZ-060"] {} "续期后的截止时间须晚于现在的截止时间" "a renewal must end later than before";
    SealCancelled "seal.cancelled" Error ["SZ-065", "SZ-071"] { seal: Id } "印章“{seal}”已注销，不能使用，如需使用请重新申请" "the seal `{seal}` was cancelled; it must be applied for anew";
    SealCancelledByLicenceChange "seal.cancelled_by_licence_change" Error ["SZ-061", "SZ-072"] { seal: Seal } "营业执照信息变更，{seal}已同时注销" "the licence changed, and {seal} ceased with it";
    SealNotCancelledByLicenceChange "seal.not_cancelled_by_licence_change" Error ["SZ-062"] { seal: Id } "印章“{seal}”并非因营业执照变更而注销" "the seal `{seal}` was not cancelled by a change of the licence";
    SealReplaced "seal.replaced" Error ["SZ-062"] { seal: Id } "印章“{seal}”已变更为新印章" "a new seal stands for `{seal}` already";
    SealWrongStage "seal.wrong_stage" Error ["C-27"] { seal: Id, operation: Operation } "印章“{seal}”的当前状态不能办理“{operation}”" "the seal `{seal}` is in no stage for this ({operation})";
    SealLicenceUnchanged "seal.licence_unchanged" Info ["SZ-061"] {} "营业执照信息没有变化" "nothing on the licence has changed";
    SealNotGranted "seal.not_granted" Error ["GS-010", "GS-015", "C-54", "C-63", "C-68"] { seal: Id, layer: Layer } "未获印章“{seal}”的使用授权（{layer}）" "there is no grant to use the seal `{seal}` ({layer})";
    SealGrantUnknown "seal.grant_unknown" Error [] { grant: Id } "没有授权“{grant}”" "there is no grant `{grant}`";
    SealGrantEnded "seal.grant_ended" Info [] { grant: Id } "授权“{grant}”已经取消" "the grant `{grant}` was revoked already";
    SealGrantRevoked "seal.grant_revoked" Error ["SZ-035"] { grant: Id } "授权“{grant}”已被取消" "the grant `{grant}` was revoked";
    SealGrantNotYet "seal.grant_not_yet" Error ["GX-012"] { grant: Id, from: Instant } "授权“{grant}”自 {from} 起有效" "the grant `{grant}` holds from {from} on";
    SealGrantExpired "seal.grant_expired" Error ["GX-016"] { grant: Id, until: Instant } "授权“{grant}”已于 {until} 到期" "the grant `{grant}` ended at {until}";
    SealGrantPendingAccount "seal.grant_pending_account" Error ["GX-013", "C-30", "C-75"] { grant: Id } "授权“{grant}”未注册：被授权人尚无平台账号" "the grant `{grant}` waits: the grantee has no account on the platform";
    SealGrantPendingCertificate "seal.grant_pending_certificate" Error ["GX-015", "C-30"] { grant: Id } "授权“{grant}”未注册：被授权人尚未下载数字证书" "the grant `{grant}` waits: the grantee has not downloaded a certificate";
    SealGrantParentLapsed "seal.grant_parent_lapsed" Error ["C-02", "C-70"] { grant: Id } "授权“{grant}”所依据的上级授权已失效" "the grant on which `{grant}` rests is over";
    SealGrantPeriodMissing "seal.grant_period_missing" Error ["GX-012"] {} "须选择授权周期" "the period of the grant must be given";
    SealGrantPeriodEmpty "seal.grant_period_empty" Error ["GX-012"] {} "截止时间须晚于开始时间和现在" "the period is empty or over";
    SealGranteeIncomplete "seal.grantee_incomplete" Error ["GX-012", "GS-012", "C-29"] { field: Field } "被授权人信息不完整（{field}）" "the grantee's {field} is missing";
    SealGranteeUnknown "seal.grantee_unknown" Error ["GX-013", "C-75"] {} "被授权人的手机号码未在平台注册" "the grantee's phone is not registered on the platform";
    SealRoleNotGranted "seal.role_not_granted" Error ["C-02"] { role: Role } "本平台不授予“{role}”角色" "this platform does not grant the role {role}";
    SealLayerNotOffered "seal.layer_not_offered" Error ["GS-015"] {} "本平台不向机构授权" "this platform does not grant to organisations";
    SealAlreadyGranted "seal.already_granted" Error [] { grant: Id } "已有相同授权“{grant}”" "the same right is granted already: `{grant}`";
    SealGrantOutlivesParent "seal.grant_outlives_parent" Error ["C-02", "C-70"] { until: Instant } "授权不得长于上级授权（{until}）" "a grant must not be longer than the one on which it rests ({until})";
    SealGrantTooDeep "seal.grant_too_deep" Error ["C-02"] { depth: Number, limit: Number } "转授权层级 {depth} 超过上限 {limit}" "a chain of {depth} grants is deeper than {limit}";
    SealGrantCircle "seal.grant_circle" Error ["C-02"] {} "不能授权给授权链上的人" "the grantee stands higher in the same chain";
    SealGrantOrder "seal.grant_order" Error ["GS-014"] { layer: Layer } "变更授权须按顺序：先取消机构授权，再取消经办人授权，最后重新对机构授权（先处理：{layer}）" "grants are changed in a fixed order; {layer} comes first";
    SealGrantAbove "seal.grant_above" Error ["GX-010", "C-02", "C-70"] { grant: Id } "办理人的权限来自授权“{grant}”，不能由其取消" "the right of whoever asks comes from the grant `{grant}`, and does not end it";
    SealGrantsStay "seal.grants_stay" Warning ["C-70"] { grant: Id, stay: Id } "由“{grant}”转授的授权仍然有效：{stay}" "grants that rest on `{grant}` stay: {stay}";
    SealHandlerAuthorised "seal.handler_authorised" Error ["GS-012"] {} "该经办人已授权" "this handler is authorised already";
    SealUkeyBound "seal.ukey_bound" Error ["SZ-022"] { ukey: Id } "印章已绑定 Ukey {ukey}" "the seal is bound to the Ukey {ukey} already";
    SealUkeyNotBound "seal.ukey_not_bound" Error ["SZ-024"] {} "印章未绑定 Ukey" "the seal is bound to no Ukey";
    SealUkeyNotBegun "seal.ukey_not_begun" Error ["SZ-022", "SZ-024", "SZ-027"] { first: Operation } "须先发起操作（{first}）" "this must be begun first ({first})";
    SealUkeyRebind "seal.ukey_rebind" Warning ["C-25"] { seal: Id } "证书已更换，印章“{seal}”须重新绑定 Ukey" "the certificate is new: the seal `{seal}` must be bound to its Ukey again";
    SealSecretScope "seal.secret_scope" Error ["C-23"] {} "本平台没有此类密码" "this platform has no secret of this scope";
    SealCertificateMissing "seal.certificate_missing" Error ["SZ-052", "C-24"] {} "重设密码须附新证书" "a reset comes with a new certificate";
    SealCertificateNotServing "seal.certificate_not_serving" Error ["C-24"] { seal: Id } "印章 {seal} 没有您现在可用的证书，请先申领或续期" "no certificate serves you in the seal {seal} now: claim or renew it first";
    SealCertificateUnknown "seal.certificate_unknown" Error ["C-24"] { serial: Id } "证书 {serial} 现不用于此印章" "the certificate {serial} does not serve this seal now";
    SealApplicationUnknown "seal.application_unknown" Error ["SZ-070"] { application: Id } "没有窗口申请“{application}”" "there is no window application `{application}`";
    SealApplicationDecided "seal.application_decided" Error ["SZ-070"] { application: Id } "窗口申请“{application}”已办结" "the window application `{application}` is decided";
    SealWindowOnly "seal.window_only" Error ["SZ-013", "SZ-016", "SZ-017"] {} "请通过窗口办理" "this is done at a service window only";
    SealProofMissing "seal.proof_missing" Error ["SZ-017"] {} "须提交相关证明材料" "proof must be handed in";
    SealGrantRequiredWithApplication "seal.grant_required_with_application" Error ["SZ-015"] {} "实名认证不通过的，须在窗口申请的同时办理印章授权" "with the application, the seal must be granted to somebody";
    SealNoApplicationNeeded "seal.no_application_needed" Error ["SZ-012"] {} "新注册商事主体无须申请，可直接领取成套印章" "a newly registered entity need not apply: its set is there";
    SealRegionNotServed "seal.region_not_served" Error ["GX-006"] {} "企业注册地不在本平台服务范围" "the enterprise is registered elsewhere than this platform serves";
    SealPersonalCertificateMissing "seal.personal_certificate_missing" Error ["GX-004", "GX-020"] {} "尚未下载个人数字证书" "no personal certificate was downloaded";
    SealEngravingIncomplete "seal.engraving_incomplete" Error ["KB-008", "KB-026"] {} "实物印章未刻制完成，目前仅支持预览" "the physical seal is not engraved yet: preview only";
    SealFilingIncomplete "seal.filing_incomplete" Error ["KB-007", "KB-008"] {} "印章备案未完成，请等待实物印章备案完成后再开始下载" "the physical seal is not filed yet: wait until it is, then download";
    SealSystemAccessMissing "seal.system_access_missing" Error ["SZ-080", "SZ-082"] {} "尚未通过应用系统接入申请" "the enterprise's own system was not given access";
    SealHsmNotFiled "seal.hsm_not_filed" Error ["SZ-082"] {} "尚未完成加密机设备备案" "the enterprise's HSM was not filed";
    SealUkeyPending "seal.ukey_pending" Error ["SZ-022", "SZ-024"] { seal: Id } "印章“{seal}”的 Ukey 操作尚待扫码确认" "the scan that completes the Ukey step of `{seal}` is still due";
    SealRenewalDue "seal.renewal_due" Warning ["SZ-060"] { seal: Id } "印章“{seal}”待续期" "the seal `{seal}` is due for renewal";
    SealNone "seal.none" Info [] {} "尚无印章" "there are no seals yet";
    SealNoHandler "seal.no_handler" Error ["GS-010"] {} "尚未授权经办人，印章不能使用" "no handler is authorised, so that no seal can be used";
    SealWindowPending "seal.window_pending" Info ["SZ-014", "SZ-070"] { application: Id } "窗口申请“{application}”：请下载申请表并携带相关材料前往办事窗口" "the application `{application}` waits at the window: print the form and bring it with its materials";
    SealUkeyRequired "seal.ukey_required" Error ["C-72"] {} "印章已绑定 Ukey，须使用 Ukey" "the seal is bound to a Ukey, which must be used";
    SealGrantElsewhere "seal.grant_elsewhere" Error ["SZ-014", "SZ-063"] {} "随申请一并办理的授权只能针对本次申请的印章，其他印章须另行授权" "grants that come with an application are in its own seals alone; others are granted by themselves";
    SealApplicantChanged "seal.applicant_changed" Error ["SZ-070", "C-73"] { role: Role } "申请人已不再是{role}，申请不能办结" "the applicant is no longer what he applied as ({role})";
    SealApplicationOutdated "seal.application_outdated" Error ["SZ-061", "SZ-063"] {} "申请提交后营业执照已变更，须按变更后的信息重新申请" "the licence changed since the application was made; it must be made anew";
    SealHandlerNotAuthorised "seal.handler_not_authorised" Error ["GS-012"] {} "该经办人未经授权" "this handler is not authorised";
    SealPersonAmbiguous "seal.person_ambiguous" Error ["GX-013"] {} "账户中已有同名人员，所填信息不足以区分，请补充证件号码和手机号码；原先只登记手机号码的，只填手机号码" "the account knows a person of the same name; number and phone are needed to tell them apart, or the phone alone where it knows the phone alone";
    SealOwnerNotRepresentative "seal.owner_not_representative" Error ["GX-007", "SZ-012", "C-64"] {} "此类印章属法定代表人（负责人）个人，所有人须为营业执照上现任的法定代表人（负责人）" "a seal of this kind is the legal representative's own: its owner is who the licence names now";
    SealOwnerNotOfEnterprise "seal.owner_not_of_enterprise" Error ["GS-009", "C-64"] { owners: Role } "此类名章的所有人须为本企业现任的{owners}，且姓名一致" "a name seal of this kind is that of {owners} of the enterprise, under the same name";
    SealNoEnterprise "seal.no_enterprise" Error ["GX-006", "GX-008"] {} "登录人名下没有可在本平台申领印章的企业" "whoever is logged in represents no enterprise that this platform serves";

    // command: what every account asks of a command
    CommandForm "command.form" Error [] { field: Field } "命令缺少“{field}”" "the command lacks {field}";
    CommandStaleVersion "command.stale_version" Error [] { expected: Number, actual: Number } "已更新至第 {actual} 版，命令基于第 {expected} 版" "the version is {actual} by now; the command was based on {expected}";
    CommandIdReused "command.id_reused" Error [] { id: Id } "命令编号“{id}”已用于另一操作" "the command id `{id}` was used for another command";
    CommandWrongProfile "command.wrong_profile" Error [] { expected: Text, given: Text } "适用配置 {expected}，给出的是 {given}" "profile {expected} is followed; {given} was given";
    CommandClockBackwards "command.clock_backwards" Error [] { last: Instant } "时间早于上一条命令（{last}）" "the instant is before that of the last command ({last})";
    CommandAlreadyOpen "command.already_open" Error [] {} "已经建立" "this is open already";
    CommandNotOpen "command.not_open" Error [] { action: Action } "须先建立，不能以“{action}”开始" "nothing begins with this ({action})";
    CommandTooManyFindings "command.too_many_findings" Error [] { shown: Number, total: Number } "共 {total} 项，仅列出前 {shown} 项" "{total} findings, of which {shown} are shown";
    CommandSnapshotVersion "command.snapshot_version" Error [] { version: Number, supported: Number } "快照格式版本 {version} 高于所支持的 {supported}" "the snapshot has format version {version}; this library reads up to {supported}";
    CommandTooLong "command.too_long" Error [] { field: Field, length: Number, limit: Number } "“{field}”为 {length} 字节，最多 {limit} 字节（汉字每字 3 字节）" "{field} has {length} bytes; {limit} are possible";
    CommandDone "command.done" Info ["GZ-061", "SZ-021", "SZ-051", "SZ-052"] { message: Named } "{message}" "{message}";
    CommandStaleSubCase "command.stale_sub_case" Error [] { sub_case: Id, expected: Number, actual: Number } "“{sub_case}”已在第 {actual} 版更改，命令基于第 {expected} 版" "{sub_case} was changed in version {actual}; the command was based on {expected}";

    // account: an enterprise's account on the identity platform
    AccountRequired "account.required" Error ["UA-002", "UA-003", "C-58"] { field: Text, name: Text } "“{name}”为必填项" "the field `{name}` ({field}) must be filled in";
    AccountPasswordsDiffer "account.passwords_differ" Error ["UA-002"] {} "两次输入的登录密码不一致" "the two passwords are not the same";
    AccountAgreementNotAccepted "account.agreement_not_accepted" Error ["UA-006"] { agreement: Text } "请阅读并同意{agreement}" "{agreement} was not accepted";
    AccountPersonalMattersOnly "account.personal_matters_only" Error ["UA-007"] {} "个人账户只能办理个人事项，请登录法人账户" "a personal account is for personal matters; log in to the enterprise's account";
    AccountEntityMattersOnly "account.entity_matters_only" Error ["UA-007"] {} "法人账户只能办理法人事项，请登录个人账户" "an enterprise's account is for the enterprise's matters; log in to the personal account";
    AccountDataReused "account.data_reused" Info ["UA-025"] {} "较多业务系统使用填写的注册信息；已提交的案件保持签署时的内容" "many systems use these data; a filed form stays as it was signed";
    AccountRegionUnknown "account.region_unknown" Warning ["UA-013"] { region: Id } "行政区划代码“{region}”未知" "the region code `{region}` is not known";
    AccountNumberFixed "account.number_fixed" Error ["UA-003"] {} "单位证件号码不能变更，请另行注册" "the number of the entity cannot be changed; register another account";
    AccountMethodUnknown "account.method_unknown" Error ["UA-021"] { method: Given } "没有核验方式“{method}”" "there is no verification method `{method}`";
    AccountAlreadyVerified "account.already_verified" Error ["UA-021"] { method: Text } "“{method}”已核验" "{method} was done before";
    AccountNotOnline "account.not_online" Error ["UA-033"] { method: Text, windows: List } "“{method}”不能在线核验，请到已开通的办理窗口：{windows}" "{method} cannot be done online; windows are open in {windows}";
    AccountNotOnSite "account.not_on_site" Error ["UA-021"] { method: Text } "“{method}”须在线核验" "{method} is done online";
    AccountDocumentMissing "account.document_missing" Error ["UA-017", "UA-018", "UA-019"] { option: Text, document: Text } "缺少“{document}”（{option}）" "{document} is missing ({option})";
    AccountDocumentUnknown "account.document_unknown" Warning ["UA-017"] { document: Given } "核验材料中没有“{document}”" "`{document}` is none of the papers of this verification";
    AccountWindowNotListed "account.window_not_listed" Warning ["UA-020"] { window: Text } "“{window}”不在已知的办理窗口中" "`{window}` is none of the windows known";
    AccountLowerLevelFirst "account.lower_level_first" Error ["UA-021"] { level: Text } "须先完成{level}核验" "verification at {level} comes first";
    AccountRegistrationIncomplete "account.registration_incomplete" Error ["UA-001", "UA-034"] {} "尚未完成实名核验，注册未完成" "the entity was not verified yet, so registration is not complete";
    AccountLoginNotEnabled "account.login_not_enabled" Error ["UA-014", "UA-016"] {} "未核验证书，不能使用证书登录" "no certificate was verified, so it cannot be used to log in";
    AccountLoginPlace "account.login_place" Error ["UA-034"] {} "请使用已注册的企业账号登录省政务服务网办理" "this is done while logged in to the provincial portal with the enterprise's account";
    AccountHandlerExists "account.handler_exists" Error ["UA-022"] {} "该经办人已经添加" "this handler was added before";
    AccountHandlerWithoutAccount "account.handler_without_account" Error ["UA-023"] {} "需先注册经办人的个人账号" "the handler must have a personal account first";
    AccountHandlerUnknown "account.handler_unknown" Error ["UA-022"] { handler: Id } "没有经办人“{handler}”" "there is no handler `{handler}`";
    AccountHandlerNotPending "account.handler_not_pending" Error ["UA-024"] { handler: Id } "经办人“{handler}”不在待绑定状态" "the handler `{handler}` has nothing to confirm";
    AccountNotThisHandler "account.not_this_handler" Error ["UA-024"] {} "须由经办人在其个人账号下验证绑定" "only the handler confirms the binding, from the handler's own account";
    AccountVerifyAnew "account.verify_anew" Warning ["UA-025"] {} "单位名称、类型或法定代表人变更后，须重新实名核验" "after its name, kind or representative changed, the entity must be verified anew";
    AccountRepresentativeUnproven "account.representative_unproven" Error ["UA-025"] {} "法定代表人变更须有载明新任法定代表人的凭据" "a change of the legal representative takes evidence that names the new one";

    // licence: the e-licences on one phone
    LicenceFirstReceipt "licence.first_receipt" Error ["EL-001"] {} "首次领取只能由法定代表人完成" "only the legal representative receives the licence for the first time";
    LicenceMobileOnly "licence.mobile_only" Error ["EL-001"] {} "首次领取须通过手机等移动终端完成" "the first receipt takes a mobile device";
    LicenceNotEntitled "licence.not_entitled" Error ["EL-002", "C-40"] {} "既不是法定代表人，也未获授权为证照管理人员" "neither the legal representative nor an authorised custodian";
    LicenceRightMissing "licence.right_missing" Error ["EL-002"] { right: Text } "证照管理人员未获“{right}”授权" "the custodian was not given the right `{right}`";
    LicenceRepresentativeOnly "licence.representative_only" Error ["EL-002"] {} "证照管理人员由法定代表人本人授权或取消" "custodians are authorised and withdrawn by the legal representative";
    LicenceCustodianExists "licence.custodian_exists" Error ["EL-002"] {} "该证照管理人员已经授权" "this custodian is authorised already";
    LicenceCustodianUnknown "licence.custodian_unknown" Error ["EL-002"] {} "没有该证照管理人员" "there is no such custodian";
    LicenceRealNameFailed "licence.real_name_failed" Error ["EL-003"] { place: Text } "实名认证不通过，请到{place}下载电子营业执照" "real-name verification failed; download the licence at {place}";
    LicenceEvidenceOrder "licence.evidence_order" Error ["EL-004"] { first: EvidenceKind, second: EvidenceKind } "须先“{first}”，再“{second}”" "{first} comes before {second}";
    LicenceOtherPlace "licence.other_place" Error ["EL-005"] {} "所选登记地没有该企业的执照记录" "no licence of this enterprise is listed for the place that was chosen";
    LicenceDownloadedAlready "licence.downloaded_already" Error ["EL-005"] {} "该执照已下载" "this licence was downloaded before";
    LicenceDeclaration "licence.declaration" Error ["EL-006"] { declaration: Text } "请阅读并同意{declaration}" "{declaration} was not accepted";
    LicencePasswordNeeded "licence.password_needed" Error ["EL-007"] {} "本应用上修改过密码，请输入修改后的密码" "the password of this app was changed; the new one is needed";
    LicenceNotHere "licence.not_here" Error ["EL-005"] {} "本机没有该企业的电子营业执照" "there is no licence of this enterprise on this device";
    LicencePurposeUnknown "licence.purpose_unknown" Error ["EL-009"] { purpose: Given } "没有用途“{purpose}”" "there is no use `{purpose}`";
    LicenceUseReserved "licence.use_reserved" Error ["EL-009", "C-40", "C-57"] { purpose: Text } "“{purpose}”只能由法定代表人本人办理，持有执照不等于有权办理" "{purpose} is for the legal representative in person; holding the licence is not enough";
    LicenceAppUnknown "licence.app_unknown" Error ["EL-004"] { app: Given } "没有应用“{app}”" "there is no app `{app}`";
    LicenceNotReported "licence.not_reported" Error ["EL-005"] {} "登记系统未提供该电子营业执照，不能下载" "the register has not told of this licence, so it cannot be downloaded";
    LicenceOwnerOnly "licence.owner_only" Error ["EL-002", "EL-008"] {} "只能由本机使用人、法定代表人或证照管理人员办理" "only the owner of this device, the legal representative or a custodian may do this";

    // log: the chain of entries
    LogEmpty "log.empty" Error [] {} "日志为空" "the log is empty";
    LogSequence "log.sequence" Error [] { expected: Number, actual: Number } "日志序号应为 {expected}，实为 {actual}" "entry {expected} was expected, {actual} found";
    LogChainBroken "log.chain_broken" Error [] { sequence: Number } "第 {sequence} 条日志与前一条不衔接" "entry {sequence} does not follow the one before it";
    LogDigestWrong "log.digest_wrong" Error [] { sequence: Number } "第 {sequence} 条日志摘要不符，内容被改动" "the digest of entry {sequence} is wrong: it was changed";
    LogPayloadWrong "log.payload_wrong" Error [] { sequence: Number } "第 {sequence} 条日志内容与摘要不符" "the payload of entry {sequence} is not the one its digest covers";
    LogPayloadErased "log.payload_erased" Error [] { sequence: Number } "第 {sequence} 条日志内容已被依法删除，无法重放" "the payload of entry {sequence} was erased, so the log cannot be replayed";
    LogUnsupportedVersion "log.unsupported_version" Error [] { version: Number, supported: Number } "日志格式版本 {version} 高于所支持的 {supported}" "the log has format version {version}; this library reads up to {supported}";
    LogClockBackwards "log.clock_backwards" Error [] { sequence: Number, last: Instant } "第 {sequence} 条日志的时间早于前一条（{last}）" "entry {sequence} is dated before the one before it ({last})";
    LogHeadDiffers "log.head_differs" Error [] { entries: Number } "日志共 {entries} 条，末条与所存摘要不符，日志不完整或不属于此快照" "the log has {entries} entries, and the last is not the one that was kept: it was cut, or is another log";
    LogStateDiffers "log.state_differs" Error [] {} "快照与日志重放的结果不符，快照被改动" "the snapshot is not what the log adds up to: it was changed";
    LogSalt "log.salt" Error [] {} "盐值应为 32 位以上的十六进制数" "the salt must be at least 32 hexadecimal digits";
    LogDoesNotFollow "log.does_not_follow" Error [] { version: Number, sequence: Number } "第 {sequence} 条日志不能接在第 {version} 版之后，其间有缺漏或属于另一份日志" "entry {sequence} does not follow on version {version}: some are missing between, or it is of another log";
    // calendar: working days and days of rest
    CalendarEnds "calendar.ends" Warning [] { year: Number, date: Date } "尚不知 {year} 年的放假安排，期限不早于 {date} 届满，确切日期待公布" "how the year {year} is worked is not known yet: the period does not end before {date}, and when it ends is to be announced";
    CalendarYearRange "calendar.year_range" Error [] { year: Number } "年份 {year} 不在 1 至 9999 之间" "{year} is no year from 1 to 9999";
    CalendarYearTwice "calendar.year_twice" Error [] { year: Number } "{year} 年列出多次" "the year {year} is given twice";
    CalendarDayOfOtherYear "calendar.day_of_other_year" Error [] { date: Date, year: Number } "{date} 不在 {year} 年" "{date} is no day of {year}";
    CalendarDayTwice "calendar.day_twice" Error [] { date: Date } "{date} 列出多次，或既为放假又为上班" "{date} is listed twice, or as a day of rest and a working day";
    CalendarDayWorkedAnyway "calendar.day_worked_anyway" Error [] { date: Date } "{date} 不是星期六或星期日，不是调休上班日" "{date} is neither a Saturday nor a Sunday: it is not worked in exchange";

    // deadline: what changes by itself
    DeadlineTicketEnds "deadline.ticket_ends" Warning ["YX-002", "YX-003"] { sub_case: Id, names: List } "子案“{sub_case}”的签名二维码届时失效，尚未签名：{names}" "the signing code of `{sub_case}` lapses; not signed yet: {names}";
    DeadlineTicketEndsForOthers "deadline.ticket_ends_for_others" Warning ["YX-002", "YX-003"] { sub_case: Id } "子案“{sub_case}”的签名二维码届时失效，尚有其他申请人未签名" "the signing code of `{sub_case}` lapses; others have not signed yet";
    DeadlineUploadCodeEnds "deadline.upload_code_ends" Info ["GZ-053"] { sub_case: Id, item: Named } "子案“{sub_case}”上传“{item}”的二维码届时失效" "the code for uploads of {item} to `{sub_case}` lapses";
    DeadlineFormChanges "deadline.form_changes" Warning [] { sub_case: Id } "子案“{sub_case}”的填报要求自该日起改变，须重新核对" "what the form of `{sub_case}` is asked for changes on that day: it is to be checked again";
    DeadlineTermEnds "deadline.term_ends" Warning ["C-42"] { sub_case: Id, term: Named, date: Date } "子案“{sub_case}”的“{term}”期限至 {date} 届满" "the time for `{sub_case}` ends with {date} ({term})";
    DeadlineNoticeLapses "deadline.notice_lapses" Warning ["C-42"] { notice: Id, date: Date } "预告登记“{notice}”自 {date} 起失效，此前须申请登记" "the advance notice `{notice}` lapses on {date}, unless registration is applied for before";
    DeadlineCodeEnds "deadline.code_ends" Warning ["YX-002"] { case: Id, sub_case: Id } "案件“{case}”子案“{sub_case}”的签名二维码届时失效" "the signing code of `{sub_case}` in the case `{case}` lapses";
    DeadlineKeyBegins "deadline.key_begins" Info [] { key: Id } "密钥“{key}”自该时起可用" "the key `{key}` counts from then on";
    DeadlineKeyEnds "deadline.key_ends" Warning [] { key: Id } "此后签发的二维码不再认可密钥“{key}”，须更换密钥" "the key `{key}` counts no longer for codes that are issued from then on: another one is needed";
    DeadlineSealBegins "deadline.seal_begins" Info [] { seal: Id } "印章“{seal}”自该时起可以使用" "the seal `{seal}` may be used from then on";
    DeadlineSealEnds "deadline.seal_ends" Warning [] { seal: Id } "印章“{seal}”届时到期，不能再使用" "the seal `{seal}` expires and can be used no longer";
    DeadlineGrantBegins "deadline.grant_begins" Info [] { grant: Id } "授权“{grant}”自该时起生效" "the grant `{grant}` holds from then on";
    DeadlineGrantEnds "deadline.grant_ends" Warning [] { grant: Id } "授权“{grant}”届时失效" "the grant `{grant}` holds no longer from then on";
    DeadlineCertificateBegins "deadline.certificate_begins" Info [] { serial: Id } "证书 {serial} 自该时起有效" "the certificate {serial} is valid from then on";
    DeadlineCertificateEnds "deadline.certificate_ends" Warning [] { serial: Id } "证书 {serial} 届时到期" "the certificate {serial} ends";
    DeadlineRuleBegins "deadline.rule_begins" Info ["C-18"] { operation: Operation } "平台自该日起能否办理“{operation}”有变" "from that day on the platform answers otherwise to `{operation}`";

    // report: the report itself
    ReportTruncated "report.truncated" Warning [] { count: Number, limit: Number } "问题过多：只列出前 {limit} 项，另有 {count} 项未列出" "too many findings: {count} more than the {limit} listed";

    // application: the form of one sub-case
    ApplicationBusinessTypeUnknown "application.business_type_unknown" Error ["GZ-012"] {} "没有这种业务类型" "there is no such business type";
    ApplicationBusinessTypeOffline "application.business_type_offline" Error ["GZ-012"] { business: Text } "“{business}”未标记【网上申办】，不能网上申请" "`{business}` is not marked for online application";
    ApplicationOrganisationTypeUnknown "application.organisation_type_unknown" Error ["GZ-010"] {} "未选择单位组织类型，或没有这种类型" "the organisation type is not chosen, or unknown";
    ApplicationOrganisationTypeMismatch "application.organisation_type_mismatch" Error ["GZ-010"] { expected: Named } "该业务的单位组织类型须为：{expected}" "this business is for organisations of the type {expected}";
    ApplicationPropertyTypeUnknown "application.property_type_unknown" Error ["GZ-011"] {} "未选择不动产类型，或没有这种类型" "the property type is not chosen, or unknown";
    ApplicationPropertyTypeMismatch "application.property_type_mismatch" Error ["GZ-011"] { expected: Named } "该业务的不动产类型须为：{expected}" "this business is for property of the type {expected}";
    ApplicationPartyMissing "application.party_missing" Error ["GZ-021", "GZ-022"] { party: Text } "请填写{party}" "{party} is not filled in";
    ApplicationPartyNotExpected "application.party_not_expected" Warning ["GZ-021", "GZ-022"] { business: Text } "“{business}”不需要填写该当事人" "`{business}` has no such party";
    ApplicationRequired "application.required" Error ["GZ-020", "GZ-046"] { field: Text, name: Text } "“{name}”为必填项" "the field `{name}` ({field}) must be filled in";
    ApplicationTextTooLong "application.text_too_long" Error [] { length: Number, limit: Number } "内容 {length} 字，超过上限 {limit}" "the text has {length} characters, more than {limit}";
    ApplicationControlCharacter "application.control_character" Error ["GZ-029"] { character: Text } "内容含有不可见字符 {character}" "the text holds the invisible character {character}";
    ApplicationSpacesAround "application.spaces_around" Warning ["GZ-029"] {} "内容首尾有空格" "there are spaces around the text";
    ApplicationDocumentTypeUnknown "application.document_type_unknown" Error ["GZ-029"] { documentType: Given } "没有证件类型“{documentType}”" "there is no document type `{documentType}`";
    ApplicationHolderNatureUnknown "application.holder_nature_unknown" Warning ["GZ-028"] { holderNature: Given } "没有权利人性质“{holderNature}”" "there is no holder nature `{holderNature}`";
    ApplicationDocumentNatureMismatch "application.document_nature_mismatch" Warning ["GZ-028"] { documentType: Named, holderNature: Named } "证件类型“{documentType}”与权利人性质“{holderNature}”通常不相符" "the paper {documentType} is unusual for the holder nature {holderNature}";
    ApplicationBuyerDuplicate "application.buyer_duplicate" Error ["GZ-023"] {} "同一证件在多个预购人中重复出现" "the same paper stands for two buyers";
    ApplicationBuyerIsSellerAgent "application.buyer_is_seller_agent" Warning ["GZ-026"] {} "预购人同时是预售人的代理人" "a buyer is also the seller's agent";
    ApplicationBuyerIsSeller "application.buyer_is_seller" Warning ["GZ-026"] {} "预购人与预售人为同一单位，请核对" "buyer and seller are one organisation; compare their numbers";
    ApplicationMinorWithoutGuardian "application.minor_without_guardian" Warning ["GZ-023"] {} "预购人未满十八周岁，应由监护人代为申请" "the buyer is under eighteen: a guardian should apply";
    ApplicationOrganisationWithoutAgent "application.organisation_without_agent" Warning ["GZ-023"] {} "单位作为预购人，通常由代理人申请" "the buyer is an organisation: an agent usually applies";
    ApplicationAgentNotAPerson "application.agent_not_a_person" Warning ["GZ-026"] {} "代理人的证件应为个人证件" "the agent's paper should be a person's";
    ApplicationSellerCodeUnexpected "application.seller_code_unexpected" Warning ["GZ-026"] { prefix: Text } "开发企业的统一社会信用代码通常以 91 开头，此处为 {prefix}" "the code of a developer usually begins with 91, not {prefix}";
    ApplicationCoOwnershipConflict "application.co_ownership_conflict" Error ["GZ-025"] {} "各预购人填写的共有情况不一致" "the buyers' rows disagree on co-ownership";
    ApplicationSoleWithSeveral "application.sole_with_several" Warning ["GZ-025"] { count: Number } "共有情况为单独所有，但有 {count} 个预购人" "sole ownership, but {count} buyers";
    ApplicationSharedWithOne "application.shared_with_one" Warning ["GZ-025"] {} "共有情况为共有，但只有一个预购人" "shared ownership, but one buyer";
    ApplicationShareInvalid "application.share_invalid" Error ["GZ-025"] {} "份额应为大于 0 且不超过 1 的分数、百分比或小数" "a share is a fraction, percentage or decimal above 0 and at most 1";
    ApplicationShareNotExpected "application.share_not_expected" Warning ["GZ-025"] {} "共有情况不是按份共有，不应填写份额" "a share is given, but ownership is not by shares";
    ApplicationShareSum "application.share_sum" Error ["GZ-025"] { sum: Text } "各份额之和应为 1，现为 {sum}" "the shares make {sum}, not the whole";
    ApplicationShareTooFine "application.share_too_fine" Error ["GZ-025"] {} "份额的分母过大，无法相加" "the shares are too fine to be added up";
    ApplicationContactNotApplicant "application.contact_not_applicant" Warning ["GZ-030", "GZ-077"] {} "联系人应为申请人本人或代理人" "the contact should be an applicant or an agent";
    ApplicationMortgageNotExpected "application.mortgage_not_expected" Warning ["GZ-021"] {} "该业务不涉及抵押，不需要填写抵押情况" "this business involves no mortgage";
    ApplicationAmountInvalid "application.amount_invalid" Error ["GZ-037"] {} "金额应为数字（单位：万元）" "the amount must be a decimal number (in 万元)";
    ApplicationAmountNotPositive "application.amount_not_positive" Error ["GZ-038"] {} "金额应大于 0" "the amount must be above zero";
    ApplicationAmountTooPrecise "application.amount_too_precise" Error ["GZ-038"] {} "金额（万元）最多 6 位小数" "an amount has at most 6 decimals";
    ApplicationAmountTooLarge "application.amount_too_large" Error ["GZ-038"] {} "金额整数部分最多 12 位" "an amount has at most 12 digits before the point";
    ApplicationDateInvalid "application.date_invalid" Error ["GZ-037"] {} "日期应写作年-月-日（如 2024-08-01），且确有其日" "the date must be a day of the calendar, YYYY-MM-DD";
    ApplicationClaimPeriod "application.claim_period" Error ["GZ-038"] { from: Date, to: Date } "债权结束时间 {to} 早于起始时间 {from}" "the claim ends on {to}, before it begins on {from}";
    ApplicationAreaInvalid "application.area_invalid" Error ["GZ-035", "GZ-039"] {} "面积应为数字（单位：平方米）" "the area must be a decimal number (in square metres)";
    ApplicationAreaNotPositive "application.area_not_positive" Error ["GZ-035", "GZ-039"] {} "面积应大于 0" "the area must be above zero";
    ApplicationAreaTooPrecise "application.area_too_precise" Warning ["GZ-035"] { decimals: Text } "面积通常最多 3 位小数，此处为 {decimals} 位" "areas have up to 3 decimals, here {decimals}";
    ApplicationAreaExceedsBuilding "application.area_exceeds_building" Warning ["GZ-038"] { area: Text, built: Text } "抵押面积 {area} 大于房屋面积 {built}" "the mortgaged area {area} is larger than the building's {built}";
    ApplicationAreaDiffers "application.area_differs" Info ["GZ-039", "C-59"] { registered: Text, built: Text } "房屋产权面积 {registered} 与单元的建筑面积 {built} 不同" "the registered area {registered} differs from the unit's building area {built}";
    ApplicationUnitMismatch "application.unit_mismatch" Error ["GZ-039"] {} "申请表的不动产单元号与所选单元不同" "the form names another unit than the one chosen";
    ApplicationUnitDiffers "application.unit_differs" Warning ["GZ-039", "GZ-040"] { field: Field } "申请表的内容与所选单元的记载不同（{field}）" "the form and the unit chosen differ ({field})";
    ApplicationEasementIncomplete "application.easement_incomplete" Error ["GZ-041"] {} "申请地役权登记的，需同时填写需役地和供役地" "an easement names both lands";
    ApplicationPartyOfOther "application.party_of_other" Error ["GZ-013", "GZ-084", "GZ-086", "C-45"] { party: Text, capacity: Text, enterprise: Text } "{party}与本案{capacity}“{enterprise}”不是同一单位" "{party} is not {enterprise}, which acts in this case ({capacity})";
    ApplicationBuyerIsMortgageeAgent "application.buyer_is_mortgagee_agent" Error ["GZ-027", "GZ-081"] {} "预购人同时是抵押权人的代理人" "a buyer is also the mortgagee's agent";
    ApplicationAgentOfBothSides "application.agent_of_both_sides" Error ["GZ-081", "GZ-084"] {} "同一人同时为不同的当事人办理" "who acts for one party also acts for another";
    ApplicationShareSpreadsheet "application.share_spreadsheet" Error ["GZ-025"] {} "份额被电子表格改成了日期或科学计数，请重新填写分数" "a spreadsheet made a date or a rounded value of the share; please write the fraction again";
    ApplicationShareMissing "application.share_missing" Error ["GZ-025"] {} "其他预购人已填写份额，此处未填写" "the other buyers have a share, and this one has none";

    // questionnaire: the answers of one sub-case
    QuestionnaireAnswerMissing "questionnaire.answer_missing" Error ["GZ-060", "GZ-063"] { number: Number, question: Text } "第 {number} 问尚未回答" "question {number} is not answered";
    QuestionnaireUnknownQuestion "questionnaire.unknown_question" Error ["GZ-063"] {} "问询表中没有该问题" "there is no such question";
    QuestionnaireDuplicate "questionnaire.duplicate" Error ["GZ-063"] { number: Number, question: Text } "第 {number} 问有多个回答" "question {number} is answered twice";
    QuestionnaireNotAQuestion "questionnaire.not_a_question" Error ["GZ-070", "C-39"] { number: Number, question: Text } "第 {number} 项不是可以回答的问题" "item {number} cannot be answered";
    QuestionnaireNotApplicable "questionnaire.not_applicable" Warning ["GZ-065", "GZ-066"] { number: Number, question: Text } "第 {number} 问不适用于本业务，但已作答" "question {number} does not apply to this business, yet it is answered";
    QuestionnaireExplanationMissing "questionnaire.explanation_missing" Error ["GZ-063"] { number: Number, question: Text } "第 {number} 问请具体说明" "question {number} needs an explanation";
    QuestionnaireExplanationNotExpected "questionnaire.explanation_not_expected" Warning ["GZ-063"] { number: Number, question: Text } "第 {number} 问的该回答不需要说明" "this answer to question {number} takes no explanation";
    QuestionnaireNumberInvalid "questionnaire.number_invalid" Error ["GZ-066"] { number: Number, question: Text } "第 {number} 问应填写整数" "question {number} asks for a whole number";
    QuestionnaireNumberOutOfRange "questionnaire.number_out_of_range" Error ["GZ-066"] { number: Number, question: Text, minimum: Number } "第 {number} 问的数字不能小于 {minimum}" "the number for question {number} must be at least {minimum}";
    QuestionnaireNumberNotExpected "questionnaire.number_not_expected" Warning ["GZ-063"] { number: Number, question: Text } "第 {number} 问不需要填写数字" "question {number} takes no number";
    QuestionnaireChoiceNotExpected "questionnaire.choice_not_expected" Warning ["GZ-066"] { number: Number, question: Text } "第 {number} 问应填写数字，不需要选择是或否" "question {number} takes a number, not yes or no";
    QuestionnaireAnswerNoted "questionnaire.answer_noted" Info ["GZ-069", "C-61"] { number: Number, question: Text } "第 {number} 问的回答意味着相关材料须由申请人自行提供" "with this answer to question {number} the applicant must hand in the papers";
    QuestionnairePostWithoutAddress "questionnaire.post_without_address" Warning ["GZ-068"] { number: Number, question: Text } "第 {number} 问选择邮寄，但联系地址为空" "question {number} asks for delivery by post, but there is no address";

    // sheet: rows of cells
    SheetEmpty "sheet.empty" Error [] {} "表中没有内容" "nothing stands in the sheet";
    SheetNoHeader "sheet.no_header" Error [] { rows: Number } "前 {rows} 行中没有可以识别的表头" "no headers are recognised in the first {rows} rows";
    SheetNoRows "sheet.no_rows" Error [] { row: Number } "第 {row} 行的表头以下没有数据" "nothing stands below the headers in row {row}";
    SheetTooLong "sheet.too_long" Error [] { rows: Number, limit: Number } "表格有 {rows} 行，超过 {limit} 行的部分未读取" "the sheet has {rows} rows; what follows row {limit} was not read";
    SheetColumnUnknown "sheet.column_unknown" Warning [] { column: Key } "{column} 列的表头无法识别，该列未读取" "the header of column {column} is not known, and the column was not read";
    SheetColumnUnnamed "sheet.column_unnamed" Warning [] { column: Key } "{column} 列没有表头，该列未读取" "column {column} has no header, and was not read";
    SheetColumnRepeated "sheet.column_repeated" Error [] { column: Key } "{column} 列的表头与前面的列重复，该列未读取" "the header of column {column} says what an earlier one says, and the column was not read";
    SheetColumnField "sheet.column_field" Error [] { column: Key } "{column} 列所对应的字段不存在" "column {column} is mapped to a field that does not exist";
    SheetUnitAssumed "sheet.unit_assumed" Warning ["GZ-037"] { column: Key } "{column} 列的表头未写明单位，按万元读取" "the header of column {column} names no unit; its numbers are taken for 10,000 yuan";
    SheetValueUnknown "sheet.value_unknown" Error ["GZ-020"] { expected: Text } "内容无法识别，应为：{expected}" "this is none of the values: {expected}";
    SheetNumberCell "sheet.number_cell" Warning ["GZ-023"] {} "号码按数值保存，开头的 0 可能已丢失，请核对" "the number was kept as a value: zeros before its first digit may be lost; please compare";
    SheetDateAsNumber "sheet.date_as_number" Error ["GZ-037"] {} "日期被电子表格存为数值，请按年-月-日重新填写" "a spreadsheet kept the day as a number; please write it as YYYY-MM-DD";
    SheetDateCell "sheet.date_cell" Error ["GZ-020"] {} "内容被电子表格改成了日期，请重新填写" "a spreadsheet made a date of what was written; please write it again";
    SheetTruthCell "sheet.truth_cell" Error ["GZ-020"] {} "内容被电子表格改成了逻辑值，请重新填写" "a spreadsheet made yes or no of what was written; please write it again";
    SheetErrorValue "sheet.error_value" Error ["GZ-020"] {} "单元格中是电子表格的错误值，请重新填写" "the cell holds an error of the spreadsheet; please write the value again";
    SheetFormula "sheet.formula" Error ["GZ-020"] {} "单元格中是公式，请填写结果" "the cell holds a formula; please write what it comes to";
    SheetFormulaMark "sheet.formula_mark" Warning ["GZ-020"] {} "内容以 +、- 或 @ 开头，电子表格会当作公式，请核对" "the text begins with +, - or @, which a spreadsheet takes for a formula; please compare";
    SheetMerged "sheet.merged" Info ["GZ-020"] { row: Number } "单元格已合并，取第 {row} 行的内容" "the cell is merged: what stands in row {row} was taken";
    SheetRowsDiffer "sheet.rows_differ" Error ["GZ-023"] { row: Number } "与第 {row} 行是同一单元，但内容不同，未读取" "this row and row {row} are of one unit and differ here; this cell was not read";
    SheetUnitRepeated "sheet.unit_repeated" Error ["GZ-023"] { row: Number } "与第 {row} 行是同一不动产单元" "this is the unit of row {row}";
    SheetRowRepeated "sheet.row_repeated" Warning ["GZ-023"] { row: Number } "与第 {row} 行是同一单元，没有新的当事人，未再读取" "this row repeats row {row}, and was not read again";
    SheetRowJoined "sheet.row_joined" Warning ["GZ-023"] { row: Number } "未填不动产单元号，作为第 {row} 行的其他当事人读取，请核对" "without a unit code, this row was taken for further parties of row {row}; please compare";
    SheetPersonsApart "sheet.persons_apart" Warning ["GZ-023"] { count: Number } "单元格中有 {count} 人，已分开读取，请核对" "the cell holds {count} persons, who were read one by one; please compare";
    SheetPersonsTogether "sheet.persons_together" Warning ["GZ-023"] { count: Number } "单元格中似有 {count} 人，请每人填写一行" "the cell seems to hold {count} persons; please give each a row";

    // material: attachments
    MaterialMissing "material.missing" Error ["GZ-054", "GZ-072", "C-37"] { item: Text, name: Text } "缺少材料“{name}”" "the material `{name}` is missing";
    MaterialItemUnknown "material.item_unknown" Info ["GZ-054"] { item: Given } "材料清单中没有“{item}”，仍予保留" "`{item}` is not on the checklist; it is kept";
    MaterialItemRepeated "material.item_repeated" Warning ["GZ-052"] { item: Named } "材料“{item}”列出多次" "the material `{item}` stands twice";
    MaterialWithoutFiles "material.without_files" Warning ["GZ-052"] { item: Named } "材料“{item}”没有文件" "the material `{item}` has no files";
    MaterialFileWithoutId "material.file_without_id" Error ["GZ-052"] {} "文件没有编号" "the file has no id";
    MaterialFileEmpty "material.file_empty" Warning ["GZ-052"] {} "文件大小为 0 或未给出" "the file is empty, or its size is not given";
    MaterialFileSizeInvalid "material.file_size_invalid" Error ["GZ-052"] {} "文件大小不能为负数" "the size of a file cannot be negative";
    MaterialDigestInvalid "material.digest_invalid" Error ["GZ-076"] {} "摘要应为 64 位小写十六进制的 SM3 值" "the digest must be an SM3 value: 64 lower-case hexadecimal digits";
    MaterialFileRepeated "material.file_repeated" Info ["GZ-052"] {} "同一文件出现多次" "the same file stands twice";
    MaterialFileFormat "material.file_format" Error ["GZ-053"] { allowed: Named } "文件格式不符，可上传：{allowed}" "a file of another format; these are taken: {allowed}";
    MaterialFileTooLarge "material.file_too_large" Error ["GZ-053"] { bytes: Number, limit: Number } "文件 {bytes} 字节，最多 {limit} 字节" "the file has {bytes} bytes; {limit} are possible";
    MaterialFileTooLong "material.file_too_long" Error ["GZ-053"] { pages: Number, limit: Number } "文件 {pages} 页，最多 {limit} 页" "the file has {pages} pages; {limit} are possible";
    MaterialTooMany "material.too_many" Error ["GZ-050"] { limit: Number } "材料清单最多 {limit} 项" "a list of materials has at most {limit} items";
    MaterialTooManyFiles "material.too_many_files" Error ["GZ-053"] { count: Number, limit: Number } "该材料有 {count} 个文件，最多 {limit} 个" "the material has {count} files; {limit} are possible";
    UploadNotOffered "upload.not_offered" Error ["GZ-053"] {} "本系统不支持手机扫码上传" "phones upload nothing here";
    UploadCodeUnknown "upload.code_unknown" Error ["GZ-053"] { code: Id } "没有编号为“{code}”的上传二维码" "there is no upload code `{code}`";
    UploadCodeTaken "upload.code_taken" Error ["GZ-053"] { code: Id } "上传二维码编号“{code}”已经用过" "the upload code `{code}` was used before";
    UploadCodeForeign "upload.code_foreign" Error ["GZ-053"] { code: Id } "上传二维码“{code}”不属于本子案" "the upload code `{code}` is for something else";
    UploadCodeExpired "upload.code_expired" Error ["GZ-053"] { expires: Instant } "上传二维码已于 {expires} 失效，请重新生成" "the upload code expired at {expires}; show a new one";
    UploadCodeWithdrawn "upload.code_withdrawn" Error ["GZ-053"] {} "上传二维码已收回，请重新生成" "the upload code was withdrawn; show a new one";
    UploadCodeSuperseded "upload.code_superseded" Error ["GZ-053"] {} "上传二维码已被新的二维码取代" "the upload code was replaced by a newer one";
    UploadOtherPerson "upload.other_person" Error ["GZ-053"] {} "上传二维码是给其他人的" "the upload code was given to somebody else";
    UploadHolderUnknown "upload.holder_unknown" Error ["GZ-053"] { holder: Signer } "申请表中没有可核对身份的“{holder}”" "the form names no `{holder}` who can be recognised";
    UploadFileRepeated "upload.file_repeated" Error ["GZ-053"] { file: Id } "文件“{file}”已经上传" "the file `{file}` was uploaded before";
    UploadFileUnknown "upload.file_unknown" Error ["GZ-053"] { file: Id } "没有可移除的文件“{file}”" "there is no file `{file}` to take away";

    // property: units, projects, choosing units
    PropertyUnitCodeMissing "property.unit_code_missing" Error ["GZ-032"] {} "缺少不动产单元号" "the unit code is missing";
    PropertyOtherRegion "property.other_region" Warning ["GZ-039"] { region: Text, expected: Text } "不动产单元号的行政区划 {region} 不属于本平台（{expected}）" "the unit lies in region {region}, this platform serves {expected}";
    PropertyContractStatusUnusual "property.contract_status_unusual" Warning ["GZ-033", "C-38"] { status: Named, usual: Named } "网签状态为“{status}”，该业务通常为{usual}" "the contract status is {status}; this business usually takes {usual}";
    PropertyContractStatusUnknown "property.contract_status_unknown" Info ["GZ-033"] { status: Given } "未知的网签状态“{status}”" "the contract status `{status}` is not known";
    PropertyValueUnknown "property.value_unknown" Warning ["GZ-034"] { dictionary: Dictionary, value: Given } "“{dictionary}”代码表中没有“{value}”，仍予保留" "`{value}` is not in the table {dictionary}; it is kept";
    PropertyInnerExceedsBuilding "property.inner_exceeds_building" Warning ["GZ-044", "C-60"] { inner: Text, built: Text } "套内面积 {inner} 大于建筑面积 {built}" "the inner area {inner} is larger than the building area {built}";
    PropertyUnitRepeated "property.unit_repeated" Error ["GZ-014"] { unitCode: Text } "单元 {unitCode} 已经选定" "the unit {unitCode} is chosen already";
    PropertyUnitNotInProject "property.unit_not_in_project" Error ["GZ-013", "GZ-014"] {} "该单元不属于所选项目" "the unit does not belong to the project";
    PropertyUnitNotSelected "property.unit_not_selected" Warning ["GZ-015"] {} "该单元未被选定" "the unit is not selected";
    PropertyCertificateProvince "property.certificate_province" Warning ["GZ-040"] { province: Text, expected: Text } "证书号以“{province}”开头，而不动产单元位于“{expected}”，请核对" "the certificate is of {province}, and the unit lies in {expected}; please look again";

    // register: what the register holds against a unit
    RegisterFactStands "register.fact_stands" Error ["GZ-040"] { name: Named, reference: Text } "登记簿记载：{name}（{reference}）" "the register holds: {name} ({reference})";
    RegisterFactExcepted "register.fact_excepted" Info ["GZ-040"] { name: Named, reference: Text } "登记簿记载：{name}（{reference}），登记机构已作例外处理" "the register holds {name} ({reference}); the registry has made an exception";
    RegisterKindUnknown "register.kind_unknown" Error ["GZ-040"] { kind: Given } "没有关于“{kind}”的规则" "there is no rule for `{kind}`";
    RegisterSubjectUnrelated "register.subject_unrelated" Warning ["GZ-040"] { subject: Text } "“{subject}”既不是本案的单元，也不是其宗地，该登记事项对本案不起作用，请核对" "{subject} is no unit of this case and no parcel of one: the entry has no effect here; compare its number";
    RegisterEntryKnown "register.entry_known" Error ["GZ-040"] {} "该登记事项在本案中已有不同的记载，变化应由登记系统另行报告" "this case holds another word on the same entry of the register: what changed is reported by the registry's system";
    RegisterFactWithoutRule "register.fact_without_rule" Info ["GZ-040"] { name: Named, reference: Text } "登记簿记载：{name}（{reference}），对本业务没有规定的限制" "the register holds {name} ({reference}), for which no rule bars this business";
    RegisterFactOwn "register.fact_own" Info ["GZ-040"] { name: Named, reference: Text } "登记簿记载：{name}（{reference}），权利人即本案申请人" "the register holds {name} ({reference}), in favour of the applicants themselves";
    RegisterFactMet "register.fact_met" Info ["GZ-040"] { name: Named, reference: Text } "登记簿记载：{name}（{reference}），所需材料已提交" "the register holds {name} ({reference}); the papers that it asks for were handed in";
    RegisterMaterialMissing "register.material_missing" Error ["GZ-040"] { name: Named, reference: Text, item: Named } "登记簿记载：{name}（{reference}），缺少注明该登记编号的材料“{item}”" "the register holds {name} ({reference}): {item} is missing, or names another entry";

    // drawing: pictures, fonts and seals as they are drawn
    DrawingPictureSize "drawing.picture_size" Error ["C-01"] { limit: Number } "图片的宽和高应大于 0，且不超过 {limit} 毫米" "width and height of a picture must be above zero, and at most {limit} mm";
    DrawingSlice "drawing.slice" Error ["C-35"] {} "骑缝章的分段应在图片范围之内，且不为空" "a slice must lie within its picture, and not be empty";
    DrawingResolution "drawing.resolution" Error [] { dots: Number, limit: Number } "每毫米 {dots} 像素不可用：图片应为 1 至 {limit} 像素" "{dots} pixels a millimetre will not do: a picture has 1 to {limit} pixels";
    DrawingImageMalformed "drawing.image_malformed" Error ["SZ-081"] {} "不是有效的 PNG 图片" "this is not a sound PNG image";
    DrawingImageTooLarge "drawing.image_too_large" Error ["SZ-081"] { pixels: Number, limit: Number } "图片有 {pixels} 个像素，超过 {limit}" "the image has {pixels} pixels, more than {limit}";
    DrawingFontMalformed "drawing.font_malformed" Error [] {} "不是可用的字体文件" "this is not a font with characters and outlines";
    DrawingFontIndex "drawing.font_index" Error [] { index: Number, count: Number } "字体文件只有 {count} 个字体，没有第 {index} 个（从 0 起）" "there is no font {index} (from 0): the file has {count}";
    DrawingFontNotVariable "drawing.font_not_variable" Error [] {} "该字体不能选择粗细" "this font has no weights to choose from";
    DrawingGlyphMissing "drawing.glyph_missing" Error ["SZ-017", "C-01"] { character: Text, code: Text } "字体中没有“{character}”（{code}）" "the font has no glyph for {character} ({code})";
    DrawingCharacterInvalid "drawing.character_invalid" Error [] { code: Text } "含有不可见字符 {code}" "there is a character that shows nothing, {code}";
    DrawingCharacterUnusual "drawing.character_unusual" Warning [] { character: Text, code: Text } "“{character}”（{code}）为生僻字或兼容字，请核对字形" "{character} ({code}) is rare or a compatibility form; please look at its shape";
    DrawingTextEmpty "drawing.text_empty" Error ["C-01"] {} "文字为空" "the text is empty";
    DrawingTextLength "drawing.text_length" Error ["C-01"] { characters: Number, limit: Number } "文字有 {characters} 个字符，超过 {limit}" "the text has {characters} characters, more than {limit}";
    DrawingTextFit "drawing.text_fit" Error ["C-01"] { height: Text, minimum: Text } "文字过长：只能刻 {height} 毫米高，应不小于 {minimum} 毫米" "the text is too long: it would be {height} mm high, and should be {minimum} mm at least";
    DrawingSealSize "drawing.seal_size" Error ["C-01"] { minimum: Number, maximum: Number } "印章的宽和高应为 {minimum} 至 {maximum} 毫米" "width and height of a seal must be {minimum} to {maximum} mm";
    DrawingBorder "drawing.border" Error ["C-01"] {} "边框、内圈或圆角过大" "border, inner line or corners are too large";
    DrawingColour "drawing.colour" Error ["C-01"] {} "颜色应写作 # 加六位十六进制数" "a colour is written #rrggbb";
    DrawingParts "drawing.parts" Error ["C-01"] { limit: Number } "印章的组成部分超过 {limit} 个" "a seal has at most {limit} parts";
    DrawingPartSize "drawing.part_size" Error ["C-01"] {} "尺寸为 0，或大于印章所能容纳" "a size is zero, or more than the seal has room for";
    DrawingSpan "drawing.span" Error ["C-01"] {} "环绕角度应为 1 至 350 度" "text along the border runs over 1 to 350 degrees";
    DrawingOutsideBorder "drawing.outside_border" Error ["C-01"] {} "内容超出边框" "it reaches into the border or beyond";
    DrawingOverlap "drawing.overlap" Error ["C-01"] {} "文字或图形相互重叠" "characters or figures overlap";
    DrawingSlotUnknown "drawing.slot_unknown" Error ["C-01"] { slot: Text } "式样中的“{slot}”没有对应的内容" "there is no content for `{slot}`";

    // certificate, cms, timestamp, revocation: what signed messages hold
    CertificateForm "certificate.form" Error [] {} "不是有效的 X.509 证书" "not a readable X.509 certificate";
    CertificateUntrusted "certificate.untrusted" Error [] {} "证书链终止于不受信任的根证书" "the path ends in a root certificate that is not trusted";
    CertificateIssuerMissing "certificate.issuer_missing" Error [] {} "找不到签发者的证书，证书链不完整" "the issuer's certificate is missing; the path is incomplete";
    CertificateSignatureWrong "certificate.signature_wrong" Error [] {} "证书的签名与签发者不符" "the certificate's signature is not its issuer's";
    CertificateNotYetValid "certificate.not_yet_valid" Error [] { from: Instant, until: Instant, at: Instant } "证书在 {at} 尚未生效（有效期自 {from} 起）" "the certificate was not yet valid at {at} (valid from {from})";
    CertificateExpired "certificate.expired" Error [] { from: Instant, until: Instant, at: Instant } "证书在 {at} 已过有效期（有效期至 {until}）" "the certificate had expired at {at} (valid until {until})";
    CertificateNotCa "certificate.not_ca" Error [] {} "签发者的证书不是 CA 证书" "the issuer's certificate is not a CA's";
    CertificatePathTooLong "certificate.path_too_long" Error [] { limit: Number } "证书链超出 CA 允许的长度（{limit}）" "more CAs than the {limit} that the certificate allows below it";
    CertificateNoCertSign "certificate.no_cert_sign" Error [] {} "签发者的证书没有签发证书的用途" "the issuer's key may not sign certificates (keyCertSign)";
    CertificateNoSigning "certificate.no_signing" Error [] {} "证书没有签名的用途" "the key may not sign (digitalSignature or nonRepudiation)";
    CertificateNoTimestamping "certificate.no_timestamping" Error [] {} "证书没有签发时间戳的用途（须为关键且唯一）" "the key may not stamp times (id-kp-timeStamping, critical and alone)";
    CertificateNoOcspSigning "certificate.no_ocsp_signing" Error [] {} "证书没有签发 OCSP 响应的用途" "the key may not answer about revocation (id-kp-OCSPSigning)";
    CertificateNameConstraint "certificate.name_constraint" Error [] {} "证书的名称不在上级 CA 允许的范围内" "the certificate's name lies outside of what a CA above is bound to";
    CertificateExtensionUnknown "certificate.extension_unknown" Error [] { extension: Technical } "证书含有不支持的关键扩展 {extension}" "the certificate has the critical extension {extension}, which is not supported";
    RevocationRevoked "revocation.revoked" Error [] { at: Instant, reason: RevocationReason } "证书已于 {at} 被撤销（{reason}）" "the certificate was revoked at {at} ({reason})";
    RevocationRevokedLater "revocation.revoked_later" Warning [] { at: Instant, reason: RevocationReason } "证书其后于 {at} 被撤销（{reason}）" "the certificate was revoked afterwards, at {at} ({reason})";
    RevocationMissing "revocation.missing" Warning [] {} "没有撤销状态信息（OCSP 或 CRL）" "there is no word on revocation (OCSP or CRL)";
    RevocationStale "revocation.stale" Warning [] { thisUpdate: Instant } "撤销状态信息不覆盖该时刻（最新一份为 {thisUpdate}）" "the word on revocation does not cover the instant (the newest is of {thisUpdate})";
    RevocationUnknown "revocation.unknown" Warning [] {} "签发者不知该证书的状态" "the issuer does not know the certificate's status";
    RevocationUnauthorised "revocation.unauthorised" Warning [] {} "撤销状态信息不是签发者或其授权者签名的，未予采用" "a word on revocation is not signed by the issuer or whom it authorised; it was not used";
    RevocationOcspForm "revocation.ocsp_form" Warning [] {} "OCSP 响应无法读取" "not a readable OCSP response";
    RevocationOcspStatus "revocation.ocsp_status" Warning [] { status: Number } "OCSP 响应者未作答（状态 {status}）" "the OCSP responder gave no answer (status {status})";
    RevocationCrlForm "revocation.crl_form" Warning [] {} "证书撤销列表无法读取" "not a readable certificate revocation list";
    TimestampForm "timestamp.form" Error [] {} "不是有效的时间戳（RFC 3161）" "not a readable timestamp token (RFC 3161)";
    TimestampResponseForm "timestamp.response_form" Error [] {} "不是有效的时间戳响应" "not a readable timestamp response";
    TimestampRefused "timestamp.refused" Error [] { status: Number } "时间戳服务未签发时间戳（状态 {status}）" "the timestamping authority gave no token (status {status})";
    TimestampImprintWrong "timestamp.imprint_wrong" Error [] {} "时间戳所盖的不是此内容" "the timestamp is about other content";
    TimestampNonceWrong "timestamp.nonce_wrong" Error [] {} "时间戳响应所答复的不是此请求（随机数不符）" "the timestamp answers another request (its nonce differs)";
    CryptoNonceLength "crypto.nonce_length" Error [] { least: Number, most: Number } "随机数应为 {least} 至 {most} 字节" "a nonce has {least} to {most} bytes";
    CmsForm "cms.form" Error [] {} "不是有效的签名消息（CMS 或 GM/T 0010）" "not a readable signed message (CMS or GM/T 0010)";
    CmsTrailingBytes "cms.trailing_bytes" Error [] {} "签名消息之后有多余数据" "bytes follow the signed message";
    CmsTooManySigners "cms.too_many_signers" Error [] {} "签名消息的签名者过多" "the signed message has too many signers";
    CmsSignerCount "cms.signer_count" Error [] { count: Number } "签名消息应恰有一个签名者，此处有 {count} 个" "a signed message here has exactly one signer, this one {count}";
    CmsIndefiniteLength "cms.indefinite_length" Info [] {} "签名消息不是 DER 编码（含不定长）" "the signed message is BER with indefinite lengths in place of DER";
    CmsCertificateUnreadable "cms.certificate_unreadable" Warning [] {} "签名消息中有无法读取的证书" "the signed message holds a certificate that cannot be read";
    CmsDigestScheme "cms.digest_scheme" Info [] {} "杂凑算法处填写的是 SM2 签名算法的标识，按 SM3 读取" "the place of the hash function names the scheme of SM2; it is read as SM3";
    CmsCertificateMissing "cms.certificate_missing" Error [] {} "签名者的证书不在签名消息中，也未另行提供" "the signer's certificate is neither in the message nor given";
    CmsWithoutAttributes "cms.without_attributes" Warning [] {} "签名消息没有签名属性，签名者的证书未被绑定" "the signed message has no signed attributes; nothing binds the signer's certificate";
    CmsMessageDigestMissing "cms.message_digest_missing" Error [] {} "签名属性缺少消息摘要，或有多个" "the signed attributes do not hold exactly one message digest";
    CmsContentTypeMissing "cms.content_type_missing" Error [] {} "签名属性缺少内容类型，或有多个" "the signed attributes do not hold exactly one content type";
    CmsContentTypeWrong "cms.content_type_wrong" Error [] {} "签名属性的内容类型与消息不一致" "the content type among the signed attributes is not the message's";
    CmsAttributeRepeated "cms.attribute_repeated" Error [] {} "同一签名属性出现多次" "a signed attribute stands twice";
    CmsContentEncapsulated "cms.content_encapsulated" Error [] {} "签名消息自带内容，与所签文件无关" "the signed message holds a content of its own in place of the document's";
    CmsDigestMismatch "cms.digest_mismatch" Error [] {} "摘要算法与签名算法不一致" "the digest algorithm is not the signature's";
    CmsDigestWrong "cms.digest_wrong" Error [] {} "内容已被改动：摘要与签名时不一致" "the content was altered: its digest is not the signed one";
    CmsSignatureWrong "cms.signature_wrong" Error [] {} "签名值与签名者的证书不符" "the signature is not that of the signer's certificate";
    CmsSigningCertificateMissing "cms.signing_certificate_missing" Info [] {} "签名未绑定签名者的证书" "the signature does not bind the signer's certificate (no signing-certificate attribute)";
    CmsSigningCertificateWrong "cms.signing_certificate_wrong" Error [] {} "签名绑定的是另一张证书" "the signature binds another certificate";
    CmsSigningCertificateUnreadable "cms.signing_certificate_unreadable" Error [] {} "签名绑定证书的属性无法读取" "the signing-certificate attribute cannot be read";
    CertificateExtensionUnreadable "certificate.extension_unreadable" Error [] { extension: Text } "证书的扩展 {extension} 无法完整读取，其限制不明" "the certificate's extension {extension} cannot be read in full; what it forbids is not known";
    CertificateExtensionOdd "certificate.extension_odd" Info [] { extension: Text } "证书的扩展 {extension} 不合规范，已容许" "the certificate's extension {extension} is not as the standard has it; this was tolerated";
    CertificatePurpose "certificate.purpose" Error [] { purposes: List } "证书的扩展密钥用途（{purposes}）不含此项签名用途" "the certificate is limited to other purposes ({purposes}) than this signature";
    CertificatePolicyMissing "certificate.policy_missing" Error [] {} "上级 CA 要求证书遵循证书政策，而证书链没有共同的政策" "a CA above demands a certificate policy, and the path has none in common";
    CertificatePoliciesCritical "certificate.policies_critical" Info [] {} "证书政策扩展为关键扩展：已读取，未限定须遵循哪一政策" "the policy extensions are critical: they were read, and no particular policy was asked for";
    CertificateVersion "certificate.version" Info [] { version: Number } "证书的版本号（{version}）与其内容不符，已容许" "the certificate's version ({version}) does not fit its content; this was tolerated";
    CertificateNotDer "certificate.not_der" Info [] {} "证书的编码不合 DER 规则（如长度或整数不是最短形式），已容许" "the certificate is not written in DER (lengths or numbers are not the shortest, for example); this was tolerated";
    RevocationOutOfScope "revocation.out_of_scope" Warning [] {} "该签发者的一份撤销列表不适用于此证书（分发点或证书种类不同），未予采用" "a list of this issuer does not speak for this certificate (another distribution point or kind); it was not used";
    RevocationExtensionUnknown "revocation.extension_unknown" Warning [] { extension: Text } "撤销状态信息含有不支持的关键扩展 {extension}，不能据以认定证书未被撤销" "a word on revocation has the critical extension {extension}, which is not supported; it does not show that the certificate is good";
    RevocationListUnreadable "revocation.list_unreadable" Warning [] {} "撤销列表中有无法读取的条目，不能据以认定证书未被撤销" "entries of a revocation list cannot be read; it does not show that the certificate is good";
    RevocationDeltaAlone "revocation.delta_alone" Warning [] {} "增量撤销列表没有与之对应的完整列表，不能据以认定证书未被撤销" "a delta list comes without the list that it rests on; it does not show that the certificate is good";
    RevocationSomeReasons "revocation.some_reasons" Warning [] {} "撤销列表只涵盖部分撤销原因" "the revocation lists speak for some reasons only";
    RevocationOtherKey "revocation.other_key" Warning [] {} "OCSP 响应所指的是签发者的另一密钥，未予采用" "an OCSP response is about another key of the issuer; it was not used";
    RevocationNoNextUpdate "revocation.no_next_update" Info [] { thisUpdate: Instant } "撤销状态信息（{thisUpdate}）未写明下次更新时间，按签发后一日内有效采用" "a word on revocation (of {thisUpdate}) names no next update; it was taken as good for a day";
    RevocationTooMany "revocation.too_many" Warning [] { limit: Number } "撤销状态信息超过 {limit} 份，未全部查看" "there are more than {limit} words on revocation; not all were looked at";
    RevocationUnreadable "revocation.unreadable" Warning [] { count: Number } "另有 {count} 份撤销状态信息无法读取" "{count} more words on revocation cannot be read";
    CryptoPssMask "crypto.pss_mask" Info [] { digest: Text, mask: Text } "PSS 签名的掩码函数用 {mask}，与摘要算法 {digest} 不同，已容许" "the mask of the PSS signature uses {mask}, and its digest {digest}; this was tolerated";
    CryptoDigestInfoBare "crypto.digest_info_bare" Info [] {} "RSA 签名的摘要标识缺少空参数（NULL），已容许" "the RSA signature names its digest without the NULL that belongs there; this was tolerated";
    CertificateSearchEnded "certificate.search_ended" Error [] {} "同名的证书过多，未能查完通往受信任证书的路径" "so many certificates of one name are in the way that the search for a path to a trusted one ended";

    // paper: what is typeset
    PaperGlyphMissing "paper.glyph_missing" Error [] { characters: List, count: Number } "字体中没有以下字符（共 {count} 个），纸面上以“〓”代替：{characters}" "the fonts lack {count} characters, printed as 〓: {characters}";
    PaperCharacterDropped "paper.character_dropped" Warning [] { characters: List, count: Number } "以下不可见字符（共 {count} 个）未印出：{characters}" "{count} invisible characters were left out: {characters}";
    PaperScriptNotShaped "paper.script_not_shaped" Error [] { characters: List, count: Number } "以下字符（共 {count} 个）的文字需要连写或换向，纸面上逐字排印：{characters}" "{count} characters of scripts that join or turn were printed one by one: {characters}";
    PaperFontUnreadable "paper.font_unreadable" Error [] {} "不是可用的字体（TrueType 或 OpenType），或字体集中没有所选的字体" "this is no usable font (TrueType or OpenType), or the collection has no such face";
    PaperFontUnusable "paper.font_unusable" Error [] { reason: Text } "字体无法嵌入：{reason}" "the fonts cannot be embedded: {reason}";
    PaperTooLarge "paper.too_large" Error [] { what: Counted, count: Number, limit: Number } "文书过大：{what}为 {count}，上限 {limit}" "the paper is too large: {count} {what}, more than {limit}";
    PaperColumns "paper.columns" Error [] { count: Number, limit: Number } "表格应有 1 至 {limit} 列，此处为 {count} 列" "a table has 1 to {limit} columns, here {count}";
    PaperRowUneven "paper.row_uneven" Error [] { cells: Number, columns: Number } "该行有 {cells} 格，表格有 {columns} 列" "the row has {cells} cells, the table {columns} columns";
    PaperPlaceRepeated "paper.place_repeated" Error [] { place: Text } "位置名称“{place}”重复" "the place `{place}` is named twice";

    // eseal: electronic seals and seal signatures
    EsealTooLarge "eseal.too_large" Error [] { limit: Number } "数据超过 {limit} 字节，不是电子印章" "the data has more than {limit} bytes, more than a seal can have";
    EsealNotASeal "eseal.not_a_seal" Error [] {} "不是电子印章数据" "this is no electronic seal";
    EsealNotASignature "eseal.not_a_signature" Error [] {} "不是电子签章数据" "this is no seal signature";
    EsealStructure "eseal.structure" Error [] {} "电子印章数据的该字段不符合标准" "this field of the seal is not what the standards say";
    EsealPictureTooLarge "eseal.picture_too_large" Error [] { limit: Number } "印章图片超过 {limit} 字节" "the picture of the seal has more than {limit} bytes";
    EsealTooMany "eseal.too_many" Error [] { limit: Number } "超过 {limit} 项" "there are more than {limit} entries";
    EsealTrailingZeros "eseal.trailing_zeros" Info [] {} "数据之后有填充的零" "zeros follow the data";
    EsealWrapped "eseal.wrapped" Info [] {} "数据外层多了一个 OCTET STRING" "the data is wrapped in an OCTET STRING";
    EsealSignInfoBits "eseal.sign_info_bits" Info [] {} "签名信息置于 BIT STRING 之中" "the maker's signature block stands inside a BIT STRING";
    EsealTextKind "eseal.text_kind" Info [] {} "字符串类型与标准不同" "the text is of another string type than the standard's";
    EsealTextEncoding "eseal.text_encoding" Warning [] {} "文字编码与其类型不符" "the text is not encoded as its type says";
    EsealTimeKind "eseal.time_kind" Info [] {} "时间类型与标准不同" "the time is of another type than the standard's";
    EsealTimeZone "eseal.time_zone" Warning [] {} "时间未以 UTC 表示" "the time is not written in UTC";
    EsealTimeBare "eseal.time_bare" Info [] {} "签章时间的编码外层与标准不同" "the time of sealing is not wrapped as the standard says";
    EsealUnusedBits "eseal.unused_bits" Info [] {} "BIT STRING 的未用位数不为零" "a BIT STRING claims unused bits";
    EsealOctetsForBits "eseal.octets_for_bits" Info [] {} "以 OCTET STRING 代替 BIT STRING" "an OCTET STRING stands for a BIT STRING";
    EsealCertificateBare "eseal.certificate_bare" Info [] {} "证书未置于 OCTET STRING 之中" "a certificate is not inside an OCTET STRING";
    EsealExtensionsUntagged "eseal.extensions_untagged" Info [] {} "自定义数据缺少标签" "the extensions lack their tag";
    EsealExtensionsTagged "eseal.extensions_tagged" Info [] {} "自定义数据带有标签" "the extensions are tagged";
    EsealExtensionsOctets "eseal.extensions_octets" Info [] {} "自定义数据置于 OCTET STRING 之中" "the extensions stand inside an OCTET STRING";
    EsealExplicitFalse "eseal.explicit_false" Info [] {} "写出了本应省略的默认值" "the default FALSE is written out";
    EsealHeaderId "eseal.header_id" Warning [] {} "头标识不是“ES”" "the header does not say `ES`";
    EsealHeaderVersion "eseal.header_version" Info [] { version: Number, expected: Number } "版本号为 {version}，该版标准通常为 {expected}" "the version is {version}, where this edition has {expected}";
    EsealEditionMixed "eseal.edition_mixed" Warning [] {} "签章与其中的印章依据不同版本的标准" "the signature and its seal follow different editions";
    EsealSignatureRaw "eseal.signature_raw" Info [] {} "签名值为 r‖s，不是 DER" "the signature value is r‖s in place of DER";
    EsealDigestWithZ "eseal.digest_with_z" Info [] {} "原文杂凑值带有 Z 值" "the digest of the data has Z before the data";
    EsealCertificateDigestWithZ "eseal.certificate_digest_with_z" Info [] {} "证书杂凑值带有 Z 值" "the digest of the certificate has Z before it";
    EsealCriticalExtension "eseal.critical_extension" Warning [] { oid: Technical } "关键扩展 {oid} 的含义未知" "the critical extension {oid} is not known";
    EsealCertificateUnreadable "eseal.certificate_unreadable" Error [] {} "证书无法解析" "the certificate cannot be read";
    EsealAlgorithm "eseal.algorithm" Error [] { algorithm: Technical } "不支持签名算法 {algorithm}" "the signature algorithm {algorithm} is not supported here";
    EsealMakerSignatureWrong "eseal.maker_signature_wrong" Error [] {} "制章者的签名值不正确，印章被改动或系伪造" "the maker's signature is wrong: the seal was changed or forged";
    EsealSignatureWrong "eseal.signature_wrong" Error [] {} "签章者的签名值不正确" "the signer's signature is wrong";
    EsealSignerNotListed "eseal.signer_not_listed" Error [] {} "签章者证书不在印章的证书列表中；证书更新后须重新制作印章" "the signer's certificate is not in the seal's list; after a renewal the seal has to be made anew";
    EsealKeyUsage "eseal.key_usage" Error [] {} "证书的密钥用法不允许签名" "the certificate's key must not be used for signing";
    EsealOutsideCertificate "eseal.outside_certificate" Error [] { at: Instant, from: Instant, to: Instant } "{at} 不在证书有效期（{from} 至 {to}）之内" "{at} is outside of the certificate's validity, {from} to {to}";
    EsealOutsideSeal "eseal.outside_seal" Error [] { at: Instant, from: Instant, to: Instant } "{at} 不在印章有效期（{from} 至 {to}）之内" "{at} is outside of the seal's validity, {from} to {to}";
    EsealNoData "eseal.no_data" Info [] {} "未提供原文，未比对杂凑值" "what was sealed was not given, so its digest was not compared";
    EsealDigestMismatch "eseal.digest_mismatch" Error [] {} "原文杂凑值不符，文件在签章后被改动或不是所签文件" "the digest differs: the document was changed, or is not the one that was sealed";
    EsealTimestampUnreadable "eseal.timestamp_unreadable" Warning [] {} "时间戳无法解析" "the timestamp cannot be read";
    EsealTimestampWrong "eseal.timestamp_wrong" Warning [] {} "时间戳不是对该签名值所盖，或其签名不正确" "the timestamp is not over this signature, or its own signature is wrong";
    EsealTimeClaimed "eseal.time_claimed" Info [] { at: Instant } "签章时间 {at} 由签章者自己声明，没有时间戳证明" "the time of sealing, {at}, is the signer's own claim";
    EsealTimeAhead "eseal.time_ahead" Warning [] { at: Instant } "签章时间 {at} 晚于当前时间" "the time of sealing, {at}, lies in the future";
    EsealDraft "eseal.draft" Error [] {} "该字段的内容无法写入电子印章" "this cannot be written into a seal";
    EsealNotPrepared "eseal.not_prepared" Error [] {} "不是为该证书准备的待签名数据" "this is not what was prepared for this certificate to sign";
    EsealListPlaceholder "eseal.list_placeholder" Warning [] {} "签章者名单中有一项不是证书，也不是摘要，已略过" "an entry in the list of those who may seal is neither certificate nor digest; it was passed over";
    EsealMakersNone "eseal.makers_none" Warning [] {} "验证方未指定信任的制章者，不能确认制章者有权制作该印章" "the verifier names no trusted makers of seals, so whether this maker may make the seal is not known";
    EsealMakerUntrusted "eseal.maker_untrusted" Error [] {} "制章者的证书不在验证方信任的制章者之列" "the certificate of the seal's maker leads to no maker whom the verifier trusts";
    // pdf, signature: reading PDF files, and judging their signatures
    PdfHeader "pdf.header" Error [] {} "不是 PDF 文件：前 1024 字节中没有有效的 %PDF 文件头" "not a PDF: no valid %PDF header within the first 1024 bytes";
    PdfStartMissing "pdf.start_missing" Error [] {} "PDF 文件不完整：没有写明交叉引用的位置" "the PDF is incomplete: it has no startxref";
    PdfStartWrong "pdf.start_wrong" Error [] {} "PDF 所写的位置没有交叉引用" "the PDF's startxref leads to no cross-references";
    PdfStartInexact "pdf.start_inexact" Info [] {} "PDF 交叉引用的位置略有偏差，已按各阅读器的做法容忍" "an offset of cross-references is a few bytes off; tolerated, as readers do";
    PdfLeadingBytes "pdf.leading_bytes" Warning [] { bytes: Number } "PDF 文件头之前有 {bytes} 字节其他内容" "{bytes} bytes stand before the PDF's header";
    PdfCrossReference "pdf.cross_reference" Error [] {} "PDF 的交叉引用已损坏" "the PDF's cross-references are broken";
    PdfTrailer "pdf.trailer" Error [] {} "PDF 的文件尾字典已损坏" "a trailer of the PDF is broken";
    PdfReferenceLoop "pdf.reference_loop" Error [] {} "PDF 的交叉引用互相循环" "the PDF's cross-references lead back to themselves";
    PdfTooManyRevisions "pdf.too_many_revisions" Error [] { limit: Number } "PDF 的修订版本超过 {limit} 个" "the PDF has more than {limit} revisions";
    PdfTooManyObjects "pdf.too_many_objects" Error [] {} "PDF 的对象过多" "the PDF has too many objects";
    PdfTooManyPages "pdf.too_many_pages" Error [] {} "PDF 的页数过多" "the PDF has too many pages";
    PdfTooManyFields "pdf.too_many_fields" Error [] {} "PDF 的表单域过多或层次过深" "the PDF's form has too many fields, or nests too deeply";
    PdfTooLarge "pdf.too_large" Error [] {} "PDF 解压后的内容过大" "what the PDF unfolds to is too large";
    PdfTooComplex "pdf.too_complex" Error [] {} "PDF 的结构过于复杂，已停止读取" "the PDF is too complex; reading was given up";
    PdfPageLoop "pdf.page_loop" Error [] {} "PDF 的页面树中有循环，或同一页重复出现" "the PDF's page tree leads back to itself, or names a page twice";
    PdfFieldLoop "pdf.field_loop" Error [] {} "PDF 的表单域中有循环，或同一域重复出现" "the PDF's form leads back to itself, or names a field twice";
    PdfCatalogMissing "pdf.catalog_missing" Error [] {} "PDF 缺少目录对象" "the PDF has no catalog";
    PdfEncrypted "pdf.encrypted" Error [] {} "PDF 已加密，请先解密" "the PDF is encrypted; decrypt it first";
    PdfRevisionLoose "pdf.revision_loose" Error [] {} "签署后追加的内容写法不规范，或夹带了未登记的内容，各阅读器看到的可能不同" "what was appended after a signature is not written exactly, or holds more than it names; readers may show different things";
    PdfHybrid "pdf.hybrid" Warning [] {} "PDF 兼有两种交叉引用，新旧阅读器看到的内容可能不同" "the PDF has cross-references of both kinds; old and new readers may show different things";
    PdfLayersVary "pdf.layers_vary" Warning [] {} "文件有隐藏的图层，或屏幕与打印显示的图层不同，请逐层核对" "the document has layers that are off, or differ between screen and paper; look at each";
    PdfScripts "pdf.scripts" Warning [] {} "文件含有脚本，打开或填写后显示的内容可能改变" "the document holds scripts, which may change what it shows";
    PdfObjectBeyond "pdf.object_beyond" Error [] {} "PDF 的对象超出其所属的修订版本，之后追加的内容会成为它的一部分" "an object of the PDF reaches beyond the revision that it belongs to, so that what is appended becomes part of it";
    PdfObjectUnreadable "pdf.object_unreadable" Error [] {} "PDF 中有对象无法读取，各阅读器显示的内容可能不同" "an object that the PDF uses cannot be read; readers may show different things";
    // repair: new files of those that are refused
    RepairNotBuilt "repair.not_built" Error [] {} "此安装包不含文件修复功能" "this package was built without the repair of files";
    RepairSigned "repair.signed" Error [] {} "文件带有签名、认证或签名范围（包括已损坏的），重写会使其失效，不予修复" "the file bears a signature, a certification or a byte range, perhaps a damaged one: it is never rewritten";
    RepairPassword "repair.password" Error [] {} "打开文件需要密码或证书，请先解密" "opening the file takes a password or a certificate; decrypt it first";
    RepairUnreadable "repair.unreadable" Error [] {} "文件损坏严重，无法修复" "the file is damaged beyond repair";
    RepairNoPages "repair.no_pages" Error [] {} "文件中找不到可以签署的页" "the file has no page that could be signed";
    RepairNotNeeded "repair.not_needed" Info [] {} "文件可以直接签署，无须修复" "the file can be sealed as it is; nothing was changed";
    RepairDecrypted "repair.decrypted" Info [] {} "文件已解密，新文件不再加密" "the file was decrypted; the new one is not encrypted";
    RepairRestrictions "repair.restrictions" Warning [] {} "原文件限制修改、批注或填写，新文件不再带有这些限制" "the file forbade changes, annotations or filling in; the new one does not say so any more";
    RepairRebuilt "repair.rebuilt" Warning [] {} "交叉引用无法使用，已逐个查找对象，内容可能缺失或取自较早的版本，请核对" "the cross-references were of no use and the objects were searched for: some may be missing, or come from an earlier revision; look at the file";
    RepairRevisions "repair.revisions" Info [] { count: Number } "原文件有 {count} 个版本，只保留最后一个" "the file had {count} revisions, of which the last was kept";
    RepairRewritten "repair.rewritten" Info [] { objects: Number } "文件已重新写出，共 {objects} 个对象，交叉引用已重建" "the file was written anew, with {objects} objects and cross-references of its own";
    RepairUnused "repair.unused" Info [] { count: Number } "已略去 {count} 个没有用到的对象" "{count} objects that nothing refers to were left out";
    RepairMissing "repair.missing" Warning [] { count: Number } "有 {count} 个被引用的对象在文件中不存在或无法读取，请核对页面" "{count} objects that are referred to are not there or could not be read; look at the pages";
    RepairPages "repair.pages" Warning [] { said: Number, found: Number } "文件自称 {said} 页，找到 {found} 页，请核对" "the file says that it has {said} pages, and {found} were found; look at it";
    RepairFormDropped "repair.form_dropped" Warning [] {} "表单结构有误，已去除表单，域的外观保留在页面上" "the form was unsound and was taken out; its fields stay on the pages as they look";
    RepairPagesRebuilt "repair.pages_rebuilt" Warning [] { pages: Number } "页面结构有误，已按找到的顺序重新列出 {pages} 页，请核对页序" "the page tree was unsound: {pages} pages were listed anew, in the order in which they were found; look at it";
    // document: files that are stamped; signing: requests that cannot be done (placing and signing of papers)
    DocumentFileType "document.file_type" Error ["NN-002"] {} "文件应为 PDF 格式" "the file must be a PDF";
    DocumentPageWithoutSeal "document.page_without_seal" Error ["NN-006", "NN-007", "C-35"] { page: Number } "第 {page} 页没有印章" "page {page} bears no seal";
    DocumentFieldWithoutSeal "document.field_without_seal" Error ["C-35"] { field: Text } "签名域“{field}”没有印章" "the field `{field}` bears no seal";
    DocumentWithoutSeal "document.without_seal" Error ["C-35"] {} "文件上没有印章" "the file bears no seal";
    DocumentPageMissing "document.page_missing" Error ["SZ-047"] { page: Number, pages: Number } "文件共 {pages} 页，没有第 {page} 页" "there is no page {page} in a file of {pages} pages";
    DocumentKeywordNotFound "document.keyword_not_found" Error ["SZ-047"] { keyword: Text, found: Number } "文件中没有所指定的关键字“{keyword}”（共找到 {found} 处）" "the keyword `{keyword}` does not stand where asked for (found {found} times)";
    DocumentKeywordInvalid "document.keyword_invalid" Error ["SZ-047"] { limit: Number } "关键字不能为空，且不超过 {limit} 个字符" "a keyword must not be empty, and has at most {limit} characters";
    DocumentFieldMissing "document.field_missing" Error ["SZ-047"] { field: Text } "文件中没有签名域“{field}”" "the file has no signature field `{field}`";
    DocumentFieldSigned "document.field_signed" Error ["SZ-047"] { field: Text } "签名域“{field}”已经签名" "the field `{field}` is signed already";
    DocumentFieldInvisible "document.field_invisible" Error ["SZ-047"] { field: Text } "签名域“{field}”不可见，放不下印章" "the field `{field}` is invisible and holds no seal";
    DocumentSealSize "document.seal_size" Error ["SZ-047"] { limit: Number } "印章的宽和高应大于 0，且不超过 {limit} 毫米" "a seal's width and height must be above zero and at most {limit} mm";
    DocumentSealOutsidePage "document.seal_outside_page" Error ["SZ-047"] { page: Number } "第 {page} 页的印章超出页面" "a seal reaches beyond page {page}";
    DocumentSealCoversText "document.seal_covers_text" Warning ["SZ-047"] { page: Number, characters: Number } "第 {page} 页的印章压盖 {characters} 个字符" "a seal on page {page} lies on {characters} characters";
    DocumentSealsOverlap "document.seals_overlap" Warning ["SZ-047"] { page: Number } "第 {page} 页的印章互相重叠" "seals on page {page} overlap";
    DocumentRidingPages "document.riding_pages" Error ["SZ-047"] { pages: Number } "骑缝章至少需要两页，此处为 {pages} 页" "a riding seal takes two pages or more, here {pages}";
    DocumentTextUnread "document.text_unread" Warning ["SZ-047"] { page: Number } "第 {page} 页的文字未能全部读取" "the text of page {page} could not be read in full";
    DocumentTooManySeals "document.too_many_seals" Error ["SZ-047"] { limit: Number } "一次签署最多放置 {limit} 处印章" "one signature bears at most {limit} pictures";
    DocumentFieldsSeveral "document.fields_several" Error ["SZ-047"] {} "一次签署只能签一个签名域" "one signature signs one field";
    SigningCrossReference "signing.cross_reference" Error ["SZ-041"] {} "文件的交叉引用表损坏，不能追加签名" "the file's cross-references are broken, so nothing can be appended to it";
    SigningLeadingBytes "signing.leading_bytes" Error ["SZ-041"] {} "文件不以 PDF 文件头开始，阅读器对其位置的理解不一致" "the file does not begin with its header, and readers differ in how they count its bytes";
    SigningFileTooLarge "signing.file_too_large" Error ["SZ-041"] { limit: Number } "文件过大，最多 {limit} 字节" "the file is larger than {limit} bytes";
    SigningFieldName "signing.field_name" Error ["SZ-041"] { limit: Number } "签名域名称不能为空、不能含句点，且不超过 {limit} 个字符" "the name of a new field must not be empty, holds no dots, and has at most {limit} characters";
    SigningFieldKind "signing.field_kind" Error ["SZ-041"] { field: Text } "“{field}”不是签名域" "`{field}` is no signature field";
    SigningPage "signing.page" Error ["SZ-041"] { page: Number } "第 {page} 页无法添加签名" "nothing can be added to page {page}";
    SigningCertificationForbids "signing.certification_forbids" Error ["SZ-041"] { level: Number, field: Text } "文件的认证签名（DocMDP {level} 级）不允许签署“{field}”" "the file's certification (DocMDP level {level}) forbids signing `{field}`";
    SigningFieldLocked "signing.field_locked" Error ["SZ-041"] { field: Text, by: Text } "签名“{by}”已锁定“{field}”" "the signature `{by}` has locked `{field}`";
    SigningCertificationNotFirst "signing.certification_not_first" Error ["SZ-041"] {} "认证签名只能是文件的第一个签名" "a certification must be the file's first signature";
    SigningLockDiffers "signing.lock_differs" Error ["SZ-041"] { field: Text } "签名域“{field}”自带的锁定与请求不同" "the field `{field}` brings another lock than the request";
    SigningCertificateMissing "signing.certificate_missing" Error ["SZ-041"] {} "缺少签署人证书" "the signer's certificate is missing";
    SigningCarrierScheme "signing.carrier_scheme" Error ["SZ-041"] { carrier: Technical, scheme: Technical } "{carrier} 不能承载 {scheme} 签名" "the carrier {carrier} cannot hold a signature of {scheme}";
    SigningKeyDiffers "signing.key_differs" Error ["SZ-041"] {} "签名算法、私钥与证书中的公钥不相符" "the scheme or the private key does not fit the certificate's public key";
    SigningSealMissing "signing.seal_missing" Error ["SZ-041"] {} "以电子印章签署时需给出印章数据" "a signature by seal takes the seal's data";
    SigningValueWrong "signing.value_wrong" Error ["SZ-041"] {} "签名值与证书和待签内容不相符" "the signature value does not verify with the certificate over what was to be signed";
    SigningPreparedDiffers "signing.prepared_differs" Error ["SZ-041"] {} "文件不是准备签署时的文件" "the file is not the one that was prepared";
    SigningContentsTooSmall "signing.contents_too_small" Error ["SZ-041"] { needed: Number, reserved: Number } "预留的 {reserved} 字节放不下 {needed} 字节的签名" "{reserved} bytes are reserved, and the signature takes {needed}";
    SigningTimestampWrong "signing.timestamp_wrong" Error ["SZ-041"] {} "时间戳不是对该内容签发的" "the timestamp is not one over this content";
    SigningPictureMissing "signing.picture_missing" Error ["SZ-041"] { stamp: Number } "缺少第 {stamp} 个印章的图样" "the picture of stamp {stamp} is missing";
    SigningPlacementsInField "signing.placements_in_field" Error ["SZ-041"] { field: Text } "文件已有签名，签入已有签名域“{field}”时不能再放置其他印章" "the file is signed already, so that signing its field `{field}` can place no other seals";
    SigningTextTooLong "signing.text_too_long" Error ["SZ-041"] { limit: Number } "文字最多 {limit} 个字符" "a text has at most {limit} characters";
    SigningSignatureMissing "signing.signature_missing" Error ["SZ-041"] { field: Text } "没有名为“{field}”的签名" "there is no signature `{field}`";
    SigningValidationData "signing.validation_data" Error ["SZ-041"] {} "不是可读的证书、CRL 或 OCSP 数据" "this is no readable certificate, CRL or OCSP answer";
    DocumentPageTurnUnclear "document.page_turn_unclear" Warning ["SZ-047"] { page: Number } "第 {page} 页的旋转角度不是 90 的整数倍，各阅读器显示的方向可能不同" "page {page} is not turned by a whole multiple of 90 degrees: readers differ in how they show it";
    SigningFieldLook "signing.field_look" Warning ["SZ-041"] { field: Text } "表单域“{field}”没有与其内容相符的外观，由各阅读器自行绘制，印章也可能因此不显示" "the field `{field}` has no appearance that shows its content: each reader draws it, and perhaps the seal, by itself";
    SignatureNone "signature.none" Warning [] {} "文件中没有电子签名" "the document holds no signature";
    SignatureTooMany "signature.too_many" Error [] { limit: Number } "文件中的签名超过 {limit} 个" "the document holds more than {limit} signatures";
    SignatureTooManyCertificates "signature.too_many_certificates" Error [] { limit: Number } "证书超过 {limit} 张" "more than {limit} certificates";
    SignatureContentsMissing "signature.contents_missing" Error [] {} "签名域已填，但没有签名内容（Contents）" "the field is signed, but its signature has no contents";
    SignatureContentsForm "signature.contents_form" Error [] {} "签名内容（Contents）不是直接写入的完整十六进制串" "the signature's contents are not one direct hexadecimal string";
    SignatureRangeMissing "signature.range_missing" Error [] {} "签名没有说明所签范围（ByteRange）" "the signature does not say what it covers (ByteRange)";
    SignatureRangeForm "signature.range_form" Error [] {} "签名范围（ByteRange）无效：应为从 0 开始、依次递增且不超出文件的四个整数" "the ByteRange is unsound: it must be four direct whole numbers from 0 on, rising, within the file";
    SignatureHoleWrong "signature.hole_wrong" Error [] {} "签名范围留出的空隙不正好是该签名自己的内容（签名包装攻击的特征）" "what the ByteRange leaves out is not exactly this signature's own contents (as in wrapping attacks)";
    SignatureRangeEnd "signature.range_end" Error [] {} "签名范围没有止于任何一个修订版本的末尾" "the ByteRange does not end where a revision ends";
    SignatureNotInRevision "signature.not_in_revision" Error [] {} "签名时该签名并不在其签名域中" "when it was made, the signature did not stand in its field";
    SignatureAmbiguous "signature.ambiguous" Error [] {} "签名字典中有重复的键，不同阅读器可能有不同理解" "a key stands twice in the signature's dictionary; readers may differ";
    SignatureShared "signature.shared" Warning [] { object: Text } "多个签名域指向同一签名 {object}" "several fields name the same signature {object}";
    SignatureRemoved "signature.removed" Error [] { object: Text } "签名 {object} 已被后来的修订移除" "a later revision took the signature {object} away";
    SignatureUnreachable "signature.unreachable" Warning [] { object: Text } "对象 {object} 形似签名，但没有签名域指向它" "the object {object} looks like a signature, and no field names it";
    SignatureUsageRights "signature.usage_rights" Info [] {} "文件含有阅读器扩展权限签名，未予验证" "the document holds a usage-rights signature, which is not verified";
    SignatureTrailingBytes "signature.trailing_bytes" Error [] { bytes: Number } "文件最后一个修订版本之后还有 {bytes} 字节，不受任何签名保护" "{bytes} bytes follow the last revision, and no signature covers them";
    SignatureAlgorithmRejected "signature.algorithm_rejected" Error [] { algorithm: Technical } "不接受算法 {algorithm}" "the algorithm {algorithm} is not accepted";
    SignatureFromTheFuture "signature.from_the_future" Warning [] {} "签名所称时间晚于当前时间" "the signature claims a time that has not come yet";
    SignatureCertificationLate "signature.certification_late" Error [] {} "认证签名（DocMDP）不是第一个签名" "a certification must be the first signature";
    SignatureChangedUnused "signature.changed_unused" Info [] { revision: Number, what: List } "第 {revision} 个修订版本加入或更改了没有用到的对象 {what}" "revision {revision} added or changed an object that nothing uses: {what}";
    SignatureChangedPages "signature.changed_pages" Error [] { revision: Number, page: Number, what: List } "签名后页面被增删或调换（第 {revision} 个修订版本，第 {page} 页，{what}）" "after signing, pages were added, removed or moved (revision {revision}, page {page}, {what})";
    SignatureChangedContent "signature.changed_content" Error [] { revision: Number, page: Number, what: List } "签名后页面内容被更改（第 {revision} 个修订版本，第 {page} 页，{what}）" "after signing, what a page shows was changed (revision {revision}, page {page}, {what})";
    SignatureChangedAnnotation "signature.changed_annotation" Error [] { revision: Number, page: Number, what: List } "签名后批注被增删或更改（第 {revision} 个修订版本，第 {page} 页，{what}）" "after signing, annotations were added, changed or removed (revision {revision}, page {page}, {what})";
    SignatureChangedSigned "signature.changed_signed" Error [] { revision: Number, page: Number, what: List } "已签署的签名域或其外观被更改（第 {revision} 个修订版本，{what}）" "a signed field, its signature or its picture was changed (revision {revision}, {what})";
    SignatureChangedLocked "signature.changed_locked" Error [] { revision: Number, page: Number, what: List } "被签名锁定的表单域被更改（第 {revision} 个修订版本，{what}）" "a field that a signature locks was changed (revision {revision}, {what})";
    SignatureChangedField "signature.changed_field" Error [] { revision: Number, page: Number, what: List } "签名后表单域或其外观被增删或更改（第 {revision} 个修订版本，{what}）" "after signing, a form field or what it shows was added, removed or changed (revision {revision}, {what})";
    SignatureChangedSignatures "signature.changed_signatures" Error [] { revision: Number, page: Number, what: List } "认证签名不允许再加签（第 {revision} 个修订版本，{what}）" "the certification allows no further signatures (revision {revision}, {what})";
    SignatureChangedArchive "signature.changed_archive" Error [] { revision: Number, what: List } "签名后的存证数据或元数据被更改（第 {revision} 个修订版本，{what}）" "evidence or metadata was changed after signing (revision {revision}, {what})";
    SignatureChangedDocument "signature.changed_document" Error [] { revision: Number, page: Number, what: List } "签名后文档目录、表单设置或逻辑结构被更改（第 {revision} 个修订版本，{what}）" "after signing, the catalog, the form or the structure was changed (revision {revision}, {what})";
    SignatureChangesCut "signature.changes_cut" Info [] { count: Number, limit: Number } "签名后的改动共 {count} 项，全部已判定，仅列出其中最严重的 {limit} 项" "of {count} changes after signing, all of them judged, only the {limit} gravest are listed";
    SignatureChangesUnread "signature.changes_unread" Warning [] {} "文件未能全部读取，签名后的改动没有比对完" "the file could not be read to its end, so that not all changes after signing were compared";
    SignatureNameTwice "signature.name_twice" Error [] { field: Text } "已签名的域“{field}”与其他域同名，不同阅读器可能取不同的域" "several fields bear the name of the signed field {field}; readers may differ about which is meant";
    SignatureFormUnsupported "signature.form_unsupported" Warning [] { form: Text } "不支持签名格式 {form}，未予验证" "signatures of the form {form} are not supported; it was not verified";
    SignatureStoreCut "signature.store_cut" Warning [] {} "文件内的验证资料（DSS）过多，未全部读取" "the document's validation data (DSS) is too much; not all of it was read";
    SignatureTimestampsCut "signature.timestamps_cut" Warning [] { limit: Number } "签名所附时间戳超过 {limit} 个，其余未予查看" "the signature carries more than {limit} timestamps; the others were not looked at";
    SignaturePagesNone "signature.pages_none" Warning [] {} "文件中没有读到任何页面" "no page could be read in the document";

    // sealing: documents, their pages and sittings at a page
    DocumentTooManyPages "document.too_many_pages" Error [] { pages: Number, limit: Number } "文件共 {pages} 页，超过 {limit} 页" "the document has {pages} pages, more than {limit}";
    DocumentChanged "document.changed" Error ["NN-012", "C-36"] {} "文件内容已变动，与开始签章时不同" "the document is not the one that sealing began with";
    SigningAuthenticationRequired "signing.authentication_required" Error ["NN-003", "NN-008"] {} "尚未扫码认证，或认证已随页面关闭而失效" "nobody has authenticated by the code on this page";
    SealingAuthenticated "sealing.authenticated" Info ["NN-004", "NN-012"] {} "签名成功：身份已认证，文件尚未签章" "authenticated; the document is not sealed yet";
    SealingAuthenticationFailed "sealing.authentication_failed" Error ["NN-005"] {} "认证失败，请刷新网页二维码，重新认证" "authentication failed; refresh the code and authenticate again";
    SealingQrStale "sealing.qr_stale" Error ["NN-005"] {} "二维码已失效，请刷新" "this code is no longer the one on the page";
    SealingPageClosed "sealing.page_closed" Error ["NN-008"] {} "签章页面已关闭，需要重新认证和签章" "the page was closed; authenticate and place the seals again";
    SealingFinished "sealing.finished" Error ["NN-006"] {} "该文件已确认签署" "the sealing of this file is confirmed already";
    SealingNotConfirmed "sealing.not_confirmed" Error ["NN-006", "NN-012"] {} "尚未确认签署" "the sealing is not confirmed yet";
    SealingOtherPerson "sealing.other_person" Error ["C-77", "NN-015"] {} "不是登录网页的本人" "this is not the person who is logged in on the page";
    SealingOtherEnterprise "sealing.other_enterprise" Error ["C-77"] {} "该印章属于其他企业" "this seal belongs to another enterprise";
    SealingSealNotLoaded "sealing.seal_not_loaded" Error ["NN-004", "C-77"] { seal: Id } "认证后加载的印章中没有“{seal}”" "the seal {seal} is not among those that authentication loaded";
    SealingKindNotCounted "sealing.kind_not_counted" Error ["C-78"] { kind: SealKind } "该类印章（{kind}）不可用于申报材料" "seals of the kind {kind} do not count here";
    SealingAnswerMissing "sealing.answer_missing" Error ["NN-006", "C-77"] { seal: Id } "未核对认证人能否使用印章“{seal}”" "whether the scanner may use the seal {seal} was not asked";
    SealingNotSupported "sealing.not_supported" Error ["SZ-043"] {} "该平台没有这种签章方式" "the platform does not seal in this way";
    SealingSealUnknown "sealing.seal_unknown" Error [] { seal: Id } "印章账户中没有印章“{seal}”" "the account has no seal {seal}";
    SealingSealNotLive "sealing.seal_not_live" Error [] { stage: Stage } "签章时印章的状态为“{stage}”，不可使用" "when it was used, the seal was {stage}";
    SealingCertificateOther "sealing.certificate_other" Error [] {} "签章时使用的证书不是该印章或该人员当时的证书" "the certificate is not the one that served for this seal and person then";
    SealingVerificationFailed "sealing.verification_failed" Error ["GZ-076"] {} "文件的签名验证未通过" "the document's signatures were not found valid";
    SealingAnswerOfOther "sealing.answer_of_other" Error ["NN-006", "C-77"] { seal: Text } "所附答复不是就认证人此刻使用印章“{seal}”作出的" "the answer is not about the scanner's use of the seal {seal} at this instant";
    SealingOffPage "sealing.off_page" Error ["NN-006"] { page: Number } "印章不在第 {page} 页的页面之内" "the seal does not lie within page {page}";
    SealingOtherFile "sealing.other_file" Error ["NN-012"] {} "签章后的文件与原文件的格式或页面不同" "the sealed file differs from the original in its format or pages";
}
