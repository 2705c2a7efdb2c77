//! Names of the codes that findings carry. They are the guides' common names; what one platform calls a thing stands in
//! its profile.

use crate::label::Label;

use super::{Language, ParamKind};

/// Code, Chinese, English.
pub(super) type Name = (&'static str, &'static str, &'static str);

pub(super) const ROLES: &[Name] = &[
    ("handler", "经办人", "handler"),
    ("legal_representative", "法定代表人", "legal representative"),
    ("buyer", "预购人（买受人）", "buyer"),
    ("mortgagee_agent", "抵押权人代理人", "mortgagee's agent"),
    ("registry_staff", "登记机构工作人员", "staff of the registry"),
    ("system", "系统", "system"),
    ("enterprise_account", "企业账号", "enterprise's account"),
    ("seal_administrator", "印章管理员", "seal administrator"),
    ("seal_holder", "印章持有人", "seal holder"),
    ("licence_custodian", "证照管理人员", "licence custodian"),
    ("person", "个人", "person"),
    ("window_staff", "窗口工作人员", "window staff"),
];

pub(super) const OPERATIONS: &[Name] = &[
    ("apply", "印章申请", "apply for seals"),
    ("apply_custom", "自定义印章申请", "apply for a custom seal"),
    ("apply_system_access", "申请系统接入", "apply for access of a system"),
    ("file_hsm", "加密机设备备案", "file an HSM"),
    ("preview", "印章预览", "preview the seal"),
    ("claim", "印章领取", "claim the seal"),
    ("delete_copy", "删除本地印章", "delete the local copy"),
    ("view_changes", "查看印章变动", "look at the seals' changes"),
    ("view_claims", "查看印章领用情况", "look at the seal's claims"),
    ("download_certificate", "下载个人数字证书", "download a personal certificate"),
    ("bind_ukey", "绑定Ukey", "bind a Ukey"),
    ("confirm_ukey_binding", "确认绑定Ukey", "confirm the binding of a Ukey"),
    ("unbind_ukey", "解绑Ukey", "unbind a Ukey"),
    ("confirm_ukey_unbinding", "确认解绑Ukey", "confirm the unbinding of a Ukey"),
    ("authorise_handler", "授权经办人", "authorise a handler"),
    ("dismiss_handler", "终止经办人授权", "end a handler's authorisation"),
    ("grant", "印章授权", "grant the seal"),
    ("revoke", "取消授权", "revoke a grant"),
    ("suspend", "印章停用（冻结）", "suspend the seal"),
    ("resume", "印章启用（解冻）", "resume the seal"),
    ("renew", "印章续期", "renew the seal"),
    ("change", "印章变更", "change the seal"),
    ("cancel", "印章注销", "cancel the seal"),
    ("change_secret", "修改签章密码", "change the signing secret"),
    ("reset_secret", "重置签章密码", "reset the signing secret"),
    ("sign", "签章", "use the seal"),
    ("report_issue", "制发印章", "issue the seal"),
];

pub(super) const CHANNELS: &[Name] = &[
    ("phone", "手机端", "phone"),
    ("web", "网页端", "web"),
    ("client", "客户端", "client"),
    ("window", "服务窗口", "service window"),
    ("mail", "电子邮件", "e-mail"),
];

const EVIDENCE: &[Name] = &[
    ("kind", "种类", "its kind"),
    ("provider", "出具机构", "its provider"),
    ("reference", "编号", "its number"),
    ("subject", "验证对象", "whom or what it is about"),
    ("digest", "内容摘要", "the digest of what it covers"),
    ("at", "时间", "its time"),
];

pub(super) const LAYERS: &[Name] = &[("organisation", "机构", "organisation"), ("person", "个人", "person")];

/// The names of an aggregate's actions, from its table.
macro_rules! action_names {
    ($aggregate:literal; $( $tag:literal $(($zh:literal, $en:literal))? { $($known:tt)* } tells $tells:tt )*) => {
        &[$( $( ($tag, $zh, $en), )? )*]
    };
}

/// Actions of cases, accounts and wallets; those of seal platforms are operations as well. A profile may have its own
/// name for the button.
pub(super) const ACTIONS: &[&[Name]] = &[
    case_actions!(action_names),
    account_actions!(action_names),
    licence_actions!(action_names),
    seal_actions!(action_names),
    OPERATIONS,
];

/// Where a case or a seal stands.
const STAGES: &[Name] = &[
    ("single", "单案", "a single case"),
    ("draft", "草稿", "a draft"),
    ("saved", "已保存未申请", "saved, not applied for"),
    ("submit_failed", "提交失败", "in failed submission"),
    ("signing", "签名确认中", "being signed"),
    ("filed", "已申请", "filed"),
    ("emptied", "已全部撤回", "without sub-cases, all of which were withdrawn"),
    ("deleted", "已删除", "deleted"),
    ("applied", "申请中", "applied for"),
    ("awaiting_claim", "待领取", "awaiting its claim"),
    ("not_yet_valid", "未到启用时间", "not yet valid"),
    ("active", "可用", "active"),
    ("renewal_due", "待续期", "due for renewal"),
    ("suspended", "已停用（冻结）", "suspended"),
    ("expired", "已过期", "expired"),
    ("cancelled", "已注销", "cancelled"),
];

/// Kinds of evidence that the built-in profiles and the rules ask for.
pub(super) const EVIDENCE_KINDS: &[Name] = &[
    ("confirmation", "确认", "confirmation"),
    ("current_secret", "原签章密码", "the present signing secret"),
    ("declaration", "声明", "declaration"),
    ("e_licence", "电子营业执照", "e-licence"),
    ("e_licence_authorisation", "电子营业执照授权", "authorisation by e-licence"),
    ("enterprise_seal", "企业签章", "the enterprise's seal"),
    ("face_check", "人脸识别", "face check"),
    ("import", "导入凭据", "evidence of the import"),
    ("inquiry", "询问记录", "record of the inquiry"),
    ("licence_password", "电子营业执照密码", "the e-licence's password"),
    ("personal_signature", "个人签名", "personal signature"),
    ("real_name", "实名认证", "real-name verification"),
    ("scan", "扫码认证", "scan of the code"),
    ("signing_secret", "签章密码", "signing secret"),
    ("sms_code", "短信验证码", "code by text message"),
    ("tax_certificate", "完税证明", "tax certificate"),
    ("ukey", "Ukey", "Ukey"),
    ("ukey_password", "Ukey 密码", "the Ukey's password"),
    ("withdrawal", "撤回凭据", "evidence of the withdrawal"),
];

pub(super) const LOGINS: &[Name] = &[
    ("personal_account", "个人账号登录", "a personal account"),
    ("e_licence", "电子营业执照登录", "an e-licence"),
    ("enterprise_account", "企业账号登录", "the enterprise's account"),
    ("face_check", "人脸识别登录", "a face check"),
    ("scan", "扫码登录", "a scan"),
    ("identity_platform", "统一身份认证平台登录", "an identity platform"),
    ("ukey", "Ukey 登录", "a Ukey"),
    ("certificate", "数字证书登录", "a certificate"),
];

pub(super) const ACTS: &[Name] =
    &[("seal", "企业签章", "the enterprise's seal"), ("approve", "企业确认", "the enterprise's approval")];

pub(super) const ENTITY_KINDS: &[Name] = &[
    ("enterprise_legal_person", "企业法人", "a company"),
    ("partnership", "合伙企业", "a partnership"),
    ("sole_proprietorship", "个人独资企业", "a sole proprietorship"),
    ("individual_business", "个体工商户", "an individual business"),
    ("public_institution", "事业单位", "a public institution"),
    ("government_body", "国家机关", "a government body"),
    ("social_organisation", "社会组织", "a social organisation"),
    ("other", "其他单位", "another entity"),
];

pub(super) const SEAL_KINDS: &[Name] = &[
    ("official_name", "法定名称章", "official name seal"),
    ("bilingual_name", "中英文法定名称章", "bilingual official name seal"),
    ("finance", "财务专用章", "finance seal"),
    ("contract", "合同专用章", "contract seal"),
    ("invoice", "发票专用章", "invoice seal"),
    ("legal_representative_name", "法定代表人（负责人）名章", "name seal of the representative"),
    ("custom", "自定义印章", "custom seal"),
    ("personal_name", "电子名章", "personal name seal"),
];

const COUNTED: &[Name] = &[
    ("seals", "印章", "seals"),
    ("grants", "授权", "grants"),
    ("applications", "申请", "applications"),
    ("persons", "人员", "persons"),
    ("blocks", "段落数", "blocks"),
    ("rows", "表格行数", "rows"),
    ("characters", "字符数", "characters"),
];

const SHAPES: &[Name] = &[
    ("boolean", "是或否", "true or false"),
    ("text", "文本", "a text"),
    ("list", "列表", "a list"),
    ("object", "对象", "an object"),
    ("tagged_object", "写明种类的对象", "an object that says of which type it is"),
    ("u8", "整数（0 至 255）", "a whole number from 0 to 255"),
    ("u16", "整数（0 至 65535）", "a whole number from 0 to 65535"),
    ("u32", "整数（0 至 4294967295）", "a whole number from 0 to 4294967295"),
    ("u64", "整数（不小于 0）", "a whole number, 0 or more"),
    ("i32", "整数（-2147483648 至 2147483647）", "a whole number from -2147483648 to 2147483647"),
    ("i64", "整数", "a whole number"),
    ("number", "数", "a number"),
    ("date", "日期（年-月-日）", "a date YYYY-MM-DD"),
    ("instant", "带时区的时刻", "an RFC 3339 instant"),
    ("amount", "金额", "an amount"),
    ("area", "面积", "an area"),
    ("share", "份额（如 1/3）", "a share such as 1/3"),
    ("finding_code", "目录中的消息代码", "a code of the catalogue"),
    ("other", "其他种类的值", "a value of another kind"),
];

/// Forms of numbers, as the rules write them.
const NUMBER_FORMS: &[Name] = &[
    ("1[3-9] + 9", "以 13 至 19 开头的 11 位手机号码", "11 digits that begin with 13 to 19"),
    (
        "1[3-9] + 9、0 + 9-11 (+ 1-6)、[2-9] + 7、+852/853/886",
        "11 位手机号码，或带区号的固定电话（可带分机号），或 8 位本地号码，或港澳台号码",
        "a mobile of 11 digits, a telephone with its area code (and an extension), 8 local digits, or a number of Hong \
         Kong, Macau or Taiwan",
    ),
    (
        "A123456(0-9 A)、AB123456(0-9 A)",
        "一至两个字母、六位数字和一位括在括号内的校验码",
        "one or two letters, six digits and a check character in brackets",
    ),
    (
        "A-Z + 1/2/8/9 + 8",
        "一个字母，其后为 1、2、8 或 9，再为八位数字",
        "a letter, then 1, 2, 8 or 9, then eight digits",
    ),
    (
        "810000、820000、830000 + 12",
        "以 810000、820000 或 830000 开头的 18 位号码",
        "18 characters that begin with 810000, 820000 or 830000",
    ),
    (
        "H/M + 8、H/M + 10、HA/MA + 7",
        "H 或 M 加 8 位或 10 位数字，或 HA、MA 加 7 位数字",
        "H or M with 8 or 10 digits, HA or MA with 7",
    ),
    (
        "8、8 + 2、8 + 2 + A-Z",
        "8 位或 10 位数字，10 位的可再加一个字母",
        "8 or 10 digits, the latter perhaps with a letter",
    ),
    (
        "1/5/7/8 + 6 + (0-9)",
        "以 1、5、7 或 8 开头的七位数字，加一位括在括号内的校验码",
        "seven digits that begin with 1, 5, 7 or 8, and a check digit in brackets",
    ),
    ("P + YYYYMM + 7", "P 加 6 位年月加 7 位流水号", "P, year and month, and 7 digits"),
    ("9 + 17", "以 9 开头的 18 位号码", "18 digits that begin with 9"),
];

/// RFC 5280, 5.3.1.
const REVOCATION_REASONS: &[Name] = &[
    ("unspecified", "未说明原因", "no reason given"),
    ("keyCompromise", "密钥泄露", "its key was compromised"),
    ("cACompromise", "CA 密钥泄露", "the CA was compromised"),
    ("affiliationChanged", "所属关系变更", "the affiliation changed"),
    ("superseded", "已被替换", "it was superseded"),
    ("cessationOfOperation", "停止使用", "it is no longer used"),
    ("certificateHold", "证书冻结", "it is on hold"),
    ("removeFromCRL", "从撤销列表移除", "it was taken from the list"),
    ("privilegeWithdrawn", "权限撤回", "a privilege was withdrawn"),
    ("aACompromise", "属性权威密钥泄露", "the attribute authority was compromised"),
];

/// Code tables of the standard from which a unit's values come.
const DICTIONARIES: &[Name] = &[
    ("A9", "权利性质", "natures of rights"),
    ("A15", "户型", "layouts"),
    ("A16", "户型结构", "structures of layouts"),
    ("A17", "房屋用途", "uses of buildings"),
    ("A18", "房屋类型", "types of buildings"),
    ("A19", "房屋性质", "natures of buildings"),
    ("A46", "房屋结构", "structures of buildings"),
    ("contract_status", "网签状态", "contract statuses"),
];

/// What profiles define.
const DEFINITIONS: &[Name] = &[
    ("action", "操作", "action"),
    ("column", "列", "column"),
    ("contract status", "网签状态", "contract status"),
    ("dictionary", "代码表", "dictionary"),
    ("document", "材料", "document"),
    ("holder nature", "权利人性质", "holder nature"),
    ("kind", "种类", "kind"),
    ("layer", "授权层级", "layer"),
    ("level", "等级", "level"),
    ("list", "列表", "list"),
    ("login", "登录方式", "login"),
    ("message", "提示", "message"),
    ("operation", "业务", "operation"),
    ("role", "角色", "role"),
    ("status", "办理状态", "status"),
];

/// Fields that commands and forms must have, as people call what goes there.
const FIELDS: &[Name] = &[
    ("accountId", "账户编号", "the account's id"),
    ("action", "操作", "the action"),
    ("answer", "答复", "the answer"),
    ("application", "申请编号", "the application's id"),
    ("area", "面积", "the area"),
    ("binding", "绑定状态", "the binding"),
    ("caseId", "案件编号", "the case's id"),
    ("certificateNumber", "不动产权证书号", "the number of the certificate"),
    ("channel", "办理渠道", "the channel"),
    ("device", "设备编号", "the device's id"),
    ("digest", "内容摘要", "the digest"),
    ("documentNumber", "证件号码", "the number of the document"),
    ("enterprise", "企业", "the enterprise"),
    ("evidence", "凭据", "the evidence"),
    ("files", "文件", "the files"),
    ("grants", "授权", "the grants"),
    ("holder", "权利人", "the holder"),
    ("id", "编号", "the id"),
    ("location", "坐落", "the location"),
    ("name", "名称（姓名）", "the name"),
    ("organisation", "机构", "the organisation"),
    ("original", "原文件", "the original file"),
    ("person", "被授权人", "the person"),
    ("phone", "手机号码", "the phone"),
    ("placements", "印章位置", "the places of the seals"),
    ("qr", "二维码编号", "the code's id"),
    ("question", "问询内容", "the question"),
    ("reason", "原因", "the reason"),
    ("rights", "权限", "the rights"),
    ("seal", "印章编号", "the seal's id"),
    ("seals", "印章", "the seals"),
    ("serial", "证书序列号", "the certificate's serial number"),
    ("subCase", "子案编号", "the sub-case's id"),
    ("subCases", "子案", "the sub-cases"),
    ("ukey", "Ukey 编号", "the Ukey's id"),
    ("unit", "不动产单元", "the unit"),
    ("unitCode", "不动产单元号", "the unit code"),
    ("unitCodes", "不动产单元号", "the unit codes"),
];

/// Names in Chinese and English for what is named nowhere.
type Other = (&'static str, &'static str);

/// The names of a kind's codes, and of what is named nowhere: a code of a newer profile.
fn tables(kind: ParamKind) -> Option<(&'static [&'static [Name]], Other)> {
    Some(match kind {
        ParamKind::Role => (&[ROLES], ("其他角色", "another role")),
        ParamKind::Operation => (&[OPERATIONS], ("其他业务", "another operation")),
        ParamKind::Action => (ACTIONS, ("其他操作", "another action")),
        ParamKind::Stage => (&[STAGES], ("其他状态", "another stage")),
        ParamKind::Channel => (&[CHANNELS], ("其他渠道", "another channel")),
        ParamKind::Layer => (&[LAYERS], ("其他层级", "another layer")),
        ParamKind::EvidencePart => (&[EVIDENCE], ("其他内容", "another part")),
        ParamKind::EvidenceKind => (&[EVIDENCE_KINDS], ("其他凭据", "other evidence")),
        ParamKind::Login => (&[LOGINS], ("其他方式", "another way")),
        ParamKind::Act => (&[ACTS], ("其他方式", "another act")),
        ParamKind::EntityKind => (&[ENTITY_KINDS], ("其他单位", "another entity")),
        ParamKind::Field => (&[FIELDS], ("必填内容", "a required field")),
        ParamKind::SealKind => (&[SEAL_KINDS], ("其他印章", "another kind")),
        ParamKind::Counted => (&[COUNTED], ("项目", "entries")),
        ParamKind::Shape => (&[SHAPES], ("其他种类的值", "a value of another kind")),
        ParamKind::NumberForm => (&[NUMBER_FORMS], ("所述格式", "the form described")),
        ParamKind::RevocationReason => (&[REVOCATION_REASONS], ("其他原因", "another reason")),
        ParamKind::Dictionary => (&[DICTIONARIES], ("所用", "in use")),
        ParamKind::Definition => (&[DEFINITIONS], ("可用值", "value")),
        _ => return None,
    })
}

impl ParamKind {
    /// The codes of this kind that texts name; none, where texts show the value itself.
    pub fn codes(self) -> Vec<&'static str> {
        let named = tables(self).map(|(tables, _)| tables).unwrap_or_default();
        named.iter().flat_map(|table| table.iter()).map(|(code, ..)| *code).collect()
    }
}

/// The name of a code in both languages; the code itself where its kind has no names.
#[doc(hidden)]
pub fn label(kind: ParamKind, code: &str) -> Label {
    let name = |language| named(kind, code, language).unwrap_or_else(|| code.to_owned());
    Label { zh: name(Language::Zh), en: name(Language::En) }
}

/// What a value reads like in a language, where its kind has names; `None` where it is shown as it stands.
pub(super) fn named(kind: ParamKind, value: &str, language: Language) -> Option<String> {
    match kind {
        ParamKind::Signer => return Some(signers(value, language)),
        ParamKind::Seal => {
            return Some(match (value.is_empty(), language) {
                (true, Language::Zh) => "相关印章".to_owned(),
                (true, Language::En) => "the seals concerned".to_owned(),
                (false, Language::Zh) => format!("印章“{value}”"),
                (false, Language::En) => format!("the seal `{value}`"),
            });
        }
        // A sample of a certificate, with letters for what differs.
        ParamKind::NumberForm if language == Language::Zh && value.contains("(YYYY)") => {
            return Some(format!("“{}”", value.replace("YYYY", "年份").replace("NNNNNNN", "编号")));
        }
        ParamKind::NumberForm if !kind.codes().contains(&value) => return None,
        _ => {}
    }
    let (tables, other) = tables(kind)?;
    let name = |code| {
        let known = tables.iter().flat_map(|table| table.iter()).find(|(known, ..)| *known == code);
        known.map_or(other, |(_, zh, en)| (*zh, *en))
    };
    // A form of numbers is one value, whatever stands in it.
    let values: Vec<&str> = if kind == ParamKind::NumberForm { vec![value] } else { value.split('、').collect() };
    let names = values.into_iter().map(name);
    Some(match language {
        Language::Zh => names.map(|(zh, _)| zh).collect::<Vec<_>>().join("、"),
        Language::En => names.map(|(_, en)| en).collect::<Vec<_>>().join(", "),
    })
}

/// Rows of the form as people count them.
fn signers(value: &str, language: Language) -> String {
    let one = |key: &str| {
        let (party, row) = key.split_once('/').unwrap_or((key, ""));
        let row = row.parse::<u32>().ok().and_then(|row| row.checked_add(1));
        let (zh, en) = match party {
            "buyers" => ("预购人", "buyer"),
            "sellers" => ("预售人", "seller"),
            "mortgagees" | "mortgagee" => ("抵押权人代理人", "mortgagee's agent"),
            _ => ("签名人", "signer"),
        };
        match (row, language) {
            (Some(row), Language::Zh) => format!("第{row}位{zh}"),
            (Some(row), Language::En) => format!("{en} {row}"),
            (None, Language::Zh) => zh.to_owned(),
            (None, Language::En) => en.to_owned(),
        }
    };
    let mark = if language == Language::Zh { "、" } else { ", " };
    value.split('、').map(one).collect::<Vec<_>>().join(mark)
}
