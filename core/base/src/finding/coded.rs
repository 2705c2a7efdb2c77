//! Names of the codes that people see outside texts: stages, verdicts, steps, kinds of change, standings. What one
//! platform calls a thing stands in its profile: its mailboxes with their columns, its buttons, its options.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::names::{
    ACTIONS, ACTS, CHANNELS, ENTITY_KINDS, EVIDENCE_KINDS, LAYERS, LOGINS, Name, OPERATIONS, ROLES, SEAL_KINDS,
};
use crate::label::Label;

record! {
    /// A code with its name.
    pub struct CodeName {
        /// The code, as documents have it.
        pub code: String,
        /// What people call it.
        pub name: Label,
    }
}

record! {
    /// The names of the codes of one kind.
    pub struct CodeNames {
        /// The kind: the name of its type, such as `sub_case_stage`; `action` for commands and buttons, `effect` for
        /// what a command asks the host to do, `step` for what is done outside (`host.*`), `evidence_kind`, `seal_kind`.
        pub kind: String,
        /// The codes, in the order of the type.
        pub names: Vec<CodeName>,
    }
}

/// Kind, and its codes with Chinese and English names.
type Kind = (&'static str, &'static [&'static [Name]]);

const KINDS: &[Kind] = &[
    ("action", ACTIONS),
    ("channel", &[CHANNELS]),
    ("confirmation_act", &[ACTS]),
    ("entity_kind", &[ENTITY_KINDS]),
    ("evidence_kind", &[EVIDENCE_KINDS]),
    ("grant_layer", &[LAYERS]),
    ("login_method", &[LOGINS]),
    ("role", &[ROLES]),
    ("seal_kind", &[SEAL_KINDS]),
    ("seal_operation", &[OPERATIONS]),
    (
        "account_step",
        &[&[("verification", "企业认证", "verification of the enterprise"), ("complete", "已完成", "complete")]],
    ),
    (
        "agent_conflict",
        &[&[
            ("buyer_for_seller", "预购人代理预售人", "the buyer acts for the seller"),
            ("buyer_for_mortgagee", "预购人代理抵押权人", "the buyer acts for the mortgagee"),
            ("buyer_and_seller", "同一人代理预购人和预售人", "one person acts for buyer and seller"),
            ("buyer_and_mortgagee", "同一人代理预购人和抵押权人", "one person acts for buyer and mortgagee"),
            ("mortgagee_and_seller", "同一人代理抵押权人和预售人", "one person acts for mortgagee and seller"),
        ]],
    ),
    ("binding", &[&[("bound", "已绑定", "bound"), ("pending", "待确认绑定", "binding to be confirmed")]]),
    (
        "capacity",
        &[&[
            ("initiator", "申请企业", "the enterprise that applies"),
            ("confirmer", "确认企业", "the enterprise that confirms"),
            ("developer", "开发企业", "the developer"),
        ]],
    ),
    ("case_kind", &[&[("batch", "批量案件", "batch"), ("single", "单案", "single case")]]),
    (
        "case_stage",
        &[&[
            ("draft", "草稿", "draft"),
            ("saved", "已保存未申请", "saved, not applied for"),
            ("submit_failed", "提交失败", "submission failed"),
            ("signing", "签名确认中", "being signed"),
            ("filed", "已申请", "filed"),
            ("emptied", "已全部撤回", "all sub-cases withdrawn"),
            ("deleted", "已删除", "deleted"),
        ]],
    ),
    (
        "change_kind",
        &[&[
            ("unused_object", "增加或改动未使用的对象", "unused object"),
            ("security_store", "验证资料（DSS）更新", "validation data"),
            ("metadata", "元数据改动", "metadata"),
            ("timestamp_added", "增加文件时间戳", "timestamp added"),
            ("signature_added", "增加签名", "signature added"),
            ("signature_field_added", "增加签名域", "signature field added"),
            ("field_filled", "填写表单域", "field filled in"),
            ("form_changed", "表单设置改动", "form changed"),
            ("structure_changed", "逻辑结构改动", "structure changed"),
            ("annotation_added", "增加批注", "annotation added"),
            ("annotation_changed", "批注改动", "annotation changed"),
            ("annotation_removed", "删除批注", "annotation removed"),
            ("field_added", "增加表单域", "field added"),
            ("field_changed", "表单域改动", "field changed"),
            ("field_removed", "删除表单域", "field removed"),
            ("locked_field_changed", "被锁定的域改动", "locked field changed"),
            ("signed_field_changed", "已签名的域改动", "signed field changed"),
            ("pages_changed", "页面增减或换位", "pages changed"),
            ("page_changed", "页面属性改动", "page changed"),
            ("content_changed", "页面内容改动", "page content changed"),
            ("catalog_changed", "文件目录改动", "catalog changed"),
        ]],
    ),
    (
        "change_level",
        &[&[
            ("none", "无改动", "no change"),
            ("archive", "仅长期保存资料", "archival data alone"),
            ("form_filling", "填写表单或签名", "filling in or signing"),
            ("annotations", "批注", "annotations"),
            ("other", "其他改动", "other changes"),
        ]],
    ),
    (
        "co_ownership",
        &[&[("sole", "单独所有", "sole"), ("joint", "共同共有", "joint"), ("by_shares", "按份共有", "by shares")]],
    ),
    (
        "confirmation_mode",
        &[&[
            ("seal", "企业签章", "the enterprise's seal"),
            ("approve", "企业确认", "the enterprise's approval"),
            ("either", "企业签章或企业确认", "seal or approval"),
            ("both", "企业签章和企业确认", "seal and approval"),
        ]],
    ),
    (
        "failed_check",
        &[&[
            ("real_name", "实名认证未通过", "real-name verification failed"),
            ("licence", "执照验证未通过", "verification of the licence failed"),
            ("licence_syncing", "执照数据同步中", "the licence is being synchronised"),
        ]],
    ),
    (
        "failure_kind",
        &[&[
            ("malformed", "内容格式不符", "malformed input"),
            ("unsupported", "版本不受支持", "unsupported version"),
            ("misuse", "使用方式不当", "misuse"),
            ("document", "文件无法读取", "unreadable file"),
            ("internal", "内部错误", "internal fault"),
        ]],
    ),
    (
        "file_format",
        &[&[
            ("pdf", "PDF 文件", "PDF"),
            ("package", "压缩包", "package"),
            ("office", "办公文档", "office document"),
            ("picture", "图片", "picture"),
            ("other", "其他文件", "other file"),
        ]],
    ),
    ("grant_origin", &[&[("explicit", "明确授权", "granted"), ("default", "默认授权", "granted by default")]]),
    (
        "grant_standing",
        &[&[
            ("effective", "有效", "effective"),
            ("pending_account", "未注册", "no account yet"),
            ("pending_certificate", "未下载证书", "no certificate yet"),
            ("not_yet", "未生效", "not yet in force"),
            ("expired", "已到期", "expired"),
            ("revoked", "已取消", "revoked"),
            ("parent_lapsed", "上级授权已失效", "what it rests on lapsed"),
            ("seal_ended", "印章已失效", "the seal ended"),
        ]],
    ),
    (
        "handler_stage",
        &[&[
            ("added", "已添加，待验证", "added, to be verified"),
            ("bound", "已绑定", "bound"),
            ("removed", "已移除", "removed"),
        ]],
    ),
    (
        "identifier_kind",
        &[&[
            ("unit_code", "不动产单元号", "unit code"),
            ("certificate_number", "不动产权证书号", "certificate number"),
            ("proof_number", "不动产登记证明号", "proof number"),
            ("uscc", "统一社会信用代码", "unified social credit code"),
            ("organisation_code", "组织机构代码", "organisation code"),
            ("resident_id", "公民身份号码", "resident identity number"),
            ("residence_permit", "港澳台居民居住证", "residence permit for Hong Kong, Macau and Taiwan residents"),
            ("hk_macau_permit", "港澳居民来往内地通行证", "mainland travel permit for Hong Kong and Macau residents"),
            ("taiwan_permit", "台湾居民来往大陆通行证", "mainland travel permit for Taiwan residents"),
            ("permanent_residence", "外国人永久居留身份证", "permanent residence card of a foreigner"),
            ("passport", "护照", "passport"),
            ("hk_identity_card", "香港居民身份证", "Hong Kong identity card"),
            ("macau_identity_card", "澳门居民身份证", "Macau identity card"),
            ("taiwan_identity_card", "台湾居民身份证", "Taiwan identity card"),
            ("business_licence", "营业执照", "business licence"),
            ("hk_macau_taiwan_document", "港澳台身份证件", "identity document of Hong Kong, Macau or Taiwan"),
            ("household_register", "户口簿", "household register"),
            ("military", "军官证（士兵证）", "officer or soldier card"),
            ("phone", "手机号码", "mobile number"),
            ("telephone", "联系电话", "telephone number"),
            ("batch_number", "批号", "batch number"),
            ("other", "其他证件", "another paper"),
        ]],
    ),
    (
        "import_trust",
        &[&[("verified", "已核验", "verified"), ("declared", "仅申报，未核验", "declared, not verified")]],
    ),
    (
        "imported_stage",
        &[&[
            ("saved", "已保存未申请", "saved, not applied for"),
            ("submit_failed", "提交失败", "submission failed"),
            ("signing", "签名确认中", "being signed"),
            ("filed", "已申请", "filed"),
        ]],
    ),
    (
        "licence_capacity",
        &[&[
            ("legal_representative", "法定代表人", "legal representative"),
            ("custodian", "证照管理人员", "custodian"),
        ]],
    ),
    (
        "licence_field",
        &[&[
            ("representative_name", "法定代表人姓名", "name of the representative"),
            ("representative_number", "法定代表人证件号码", "number of the representative"),
            ("enterprise_name", "企业名称", "name of the enterprise"),
            ("foreign_investment", "外商投资", "foreign investment"),
            ("entity_kind", "主体类型", "kind of entity"),
            ("enterprise_number", "统一社会信用代码", "unified social credit code"),
            ("address", "住所", "address"),
            ("region", "登记地", "region"),
            ("business_scope", "经营范围", "business scope"),
            ("registered_capital", "注册资本", "registered capital"),
        ]],
    ),
    (
        "mailbox",
        &[&[
            ("to_apply", "待申请", "to apply"),
            ("batch_to_apply", "批量案件待申请", "batches to apply"),
            ("batch_to_submit", "批量案件待提交", "batches to submit"),
            ("my_cases", "我的案件", "my cases"),
            ("to_confirm", "待确认", "to confirm"),
            ("applied", "已申请", "applied"),
        ]],
    ),
    (
        "material_scope",
        &[&[("sub_case", "业务清单", "materials of the sub-case"), ("shared", "共享材料清单", "shared materials")]],
    ),
    (
        "output_action",
        &[&[
            ("write", "写入文件", "write the file"),
            ("compare", "比对", "compare"),
            ("back_up", "备份", "back up"),
            ("replace", "替换原文件", "replace the original"),
            ("share", "分享", "share"),
            ("download", "下载", "download"),
            ("store", "保存", "store"),
        ]],
    ),
    (
        "output_policy",
        &[&[
            ("share", "分享", "share"),
            ("download", "下载", "download"),
            ("replace", "替换原文件", "replace the original"),
            ("store", "保存", "store"),
        ]],
    ),
    (
        "party_role",
        &[&[
            ("buyer", "预购人（买受人）", "buyer"),
            ("seller", "预售人（开发商）", "seller"),
            ("mortgagee", "抵押权人（银行）", "mortgagee"),
        ]],
    ),
    (
        "path_step_kind",
        &[&[
            ("trust", "信任的根证书", "trusted root"),
            ("signature", "证书签名", "signature"),
            ("validity", "证书有效期", "validity"),
            ("basic_constraints", "证书基本限制", "basic constraints"),
            ("key_usage", "密钥用途", "key usage"),
            ("name_constraints", "名称限制", "name constraints"),
            ("extensions", "证书扩展", "extensions"),
            ("revocation", "证书吊销状态", "revocation"),
        ]],
    ),
    (
        "presenter",
        &[&[("legal_representative", "法定代表人本人", "the legal representative"), ("agent", "代办人", "an agent")]],
    ),
    (
        "revocation_cause",
        &[&[
            ("by_user", "本人或管理员取消", "revoked by a person"),
            ("with_other_right", "随其他权限取消", "with another right"),
            ("cascade", "随上级授权取消", "with the grant above it"),
            ("licence_change", "因执照变更取消", "by a change of the licence"),
            ("handler_dismissed", "因终止经办人授权取消", "with the handler's dismissal"),
        ]],
    ),
    (
        "seal_change_kind",
        &[&[
            ("applied", "申请印章", "applied for"),
            ("issued", "制发印章", "issued"),
            ("suspended", "停用（冻结）", "suspended"),
            ("resumed", "启用（解冻）", "resumed"),
            ("renewed", "续期", "renewed"),
            ("certificate_issued", "签发证书", "certificate issued"),
            ("ukey_bound", "绑定 Ukey", "Ukey bound"),
            ("ukey_unbound", "解绑 Ukey", "Ukey unbound"),
            ("cancelled", "注销", "cancelled"),
        ]],
    ),
    (
        "seal_coverage",
        &[&[
            ("at_least_one", "至少一处", "at least one place"),
            ("every_page", "每页", "every page"),
            ("named_fields", "指定的签名域", "the named fields"),
        ]],
    ),
    (
        "seal_deadline_kind",
        &[&[
            ("seal_begins", "印章启用", "the seal begins"),
            ("renewal_due", "印章待续期", "renewal is due"),
            ("seal_ends", "印章到期", "the seal ends"),
            ("grant_begins", "授权生效", "the grant begins"),
            ("grant_ends", "授权到期", "the grant ends"),
            ("certificate_ends", "证书到期", "the certificate ends"),
        ]],
    ),
    (
        "seal_stage",
        &[&[
            ("applied", "申请中", "applied for"),
            ("awaiting_claim", "待领取", "awaiting its claim"),
            ("not_yet_valid", "未到启用时间", "not yet valid"),
            ("active", "可用", "active"),
            ("renewal_due", "待续期", "due for renewal"),
            ("suspended", "已停用（冻结）", "suspended"),
            ("expired", "已过期", "expired"),
            ("cancelled", "已注销", "cancelled"),
        ]],
    ),
    (
        "seal_step",
        &[&[
            ("format", "印章格式", "format"),
            ("signature_value", "签名值", "signature value"),
            ("signature_timestamp", "签名时间戳", "timestamp of the signature"),
            ("signer_listed", "签章人在印章名单内", "signer is listed in the seal"),
            ("signer_chain", "签章人证书链", "signer's path"),
            ("signer_key_usage", "签章人密钥用途", "signer's key usage"),
            ("signer_validity", "签章人证书有效期", "validity of the signer's certificate"),
            ("signer_revocation", "签章人证书吊销状态", "revocation of the signer's certificate"),
            ("signing_time", "签章时间", "time of signing"),
            ("document_digest", "文件摘要", "digest of the document"),
            ("maker_signature", "制章人签名", "maker's signature"),
            ("maker_chain", "制章人证书链", "maker's path"),
            ("maker_key_usage", "制章人密钥用途", "maker's key usage"),
            ("maker_validity", "制章人证书有效期", "validity of the maker's certificate"),
            ("maker_revocation", "制章人证书吊销状态", "revocation of the maker's certificate"),
            ("seal_validity", "印章有效期", "validity of the seal"),
            ("seal_timestamp", "印章时间戳", "timestamp of the seal"),
        ]],
    ),
    (
        "seal_verdict",
        &[&[
            ("valid", "有效", "valid"),
            ("indeterminate", "无法确定", "indeterminate"),
            ("invalid", "无效", "invalid"),
        ]],
    ),
    (
        "sealing_stage",
        &[&[
            ("open", "已打开", "open"),
            ("authenticated", "已认证", "authenticated"),
            ("confirmed", "已确认签署", "confirmed"),
            ("stored", "已保存", "stored"),
            ("closed", "已关闭", "closed"),
        ]],
    ),
    (
        "sealing_step",
        &[&[
            ("choose_enterprise", "选择企业", "choose the enterprise"),
            ("choose_seal", "选择印章", "choose the seal"),
            ("choose_kind", "选择印章类型", "choose the kind of seal"),
            ("choose_method", "选择认证方式", "choose how to authenticate"),
            ("open_file", "打开文件", "open the file"),
            ("set_mode", "选择签章方式", "choose how to seal"),
            ("place", "放置印章", "place the seal"),
            ("press", "点击签章", "press"),
            ("scan", "扫码认证", "scan the code"),
            ("scan_or_ukey", "扫码或使用 Ukey 认证", "scan the code or use the Ukey"),
            ("enter_secret", "输入签章密码", "enter the signing secret"),
            ("confirm", "确认签署", "confirm"),
        ]],
    ),
    (
        "secret_scope",
        &[&[
            ("seal", "印章", "the seal"),
            ("person_certificate", "个人数字证书", "the personal certificate"),
            ("device_app", "本机应用", "the app on the device"),
            ("ukey", "Ukey 设备", "the Ukey"),
        ]],
    ),
    ("severity", &[&[("info", "提示", "info"), ("warning", "警告", "warning"), ("error", "错误", "error")]]),
    (
        "share_mode",
        &[&[
            ("keep_own", "保留子案自有材料", "the sub-case keeps its own"),
            ("replace", "以共享材料替换", "the shared one takes its place"),
        ]],
    ),
    (
        "signature_kind",
        &[&[
            ("cms", "数字签名（CMS）", "CMS"),
            ("gm_message", "数字签名（GM/T 0010）", "GM/T 0010 message"),
            ("seal", "电子签章（GB/T 38540）", "seal signature"),
            ("document_timestamp", "文件时间戳", "document timestamp"),
            ("unknown", "无法识别", "unknown"),
        ]],
    ),
    (
        "signature_step",
        &[&[
            ("form", "签名格式与覆盖范围", "form"),
            ("digest", "文件摘要", "digest"),
            ("signature", "签名值", "signature"),
            ("format", "签名消息格式", "format"),
            ("algorithms", "算法", "algorithms"),
            ("path", "证书链与有效期", "path"),
            ("revocation", "证书吊销状态", "revocation"),
            ("timestamp", "时间戳", "timestamp"),
            ("seal", "电子印章", "seal"),
            ("changes", "签名后的改动", "changes"),
        ]],
    ),
    (
        "signature_verdict",
        &[&[
            ("valid", "有效", "valid"),
            ("indeterminate", "无法确定", "indeterminate"),
            ("invalid", "无效", "invalid"),
        ]],
    ),
    (
        "signed_coverage",
        &[&[
            ("whole_file", "整个文件", "whole file"),
            ("revision", "签名时的版本", "the revision it was made in"),
            ("unclear", "不明确", "unclear"),
        ]],
    ),
    (
        "acceptance_outcome",
        &[&[
            ("accepted", "受理", "accepted"),
            ("to_correct", "补正", "to be corrected"),
            ("to_supplement", "补充材料", "to be supplemented"),
            ("not_ours", "不予受理", "not accepted"),
        ]],
    ),
    (
        "application_standing",
        &[&[
            ("submitted", "已提交", "submitted"),
            ("accepted", "已通过", "accepted"),
            ("refused", "未通过", "refused"),
        ]],
    ),
    (
        "certified_right",
        &[&[
            ("ownership", "所有权", "ownership"),
            ("notice", "预告登记", "advance notice"),
            ("mortgage", "抵押权", "mortgage"),
            ("mortgage_notice", "抵押权预告登记", "advance notice of a mortgage"),
        ]],
    ),
    (
        "code_end",
        &[&[("withdrawn", "已收回", "withdrawn"), ("superseded", "已由新码取代", "superseded by a new code")]],
    ),
    (
        "column_use",
        &[&[
            ("read", "读取", "read"),
            ("passed", "跳过", "passed over"),
            ("repeated", "重复", "repeated"),
            ("unknown", "未识别", "not known"),
        ]],
    ),
    ("day_count", &[&[("calendar", "自然日", "calendar days"), ("working", "工作日", "working days")]]),
    (
        "day_kind",
        &[&[
            ("working", "工作日", "working day"),
            ("weekend", "周末", "weekend"),
            ("holiday", "法定节假日", "holiday"),
            ("make_up", "调休上班日", "weekend worked in exchange"),
        ]],
    ),
    (
        "effect",
        &[&[
            ("request_signatures", "请各方签名", "ask for signatures"),
            ("request_confirmation", "请企业确认", "ask the enterprise to confirm"),
            ("open_single_case", "另立单案", "open a single case"),
            ("file_case", "向登记机构提交", "file with the registry"),
            ("show_upload_code", "显示上传二维码", "show an upload code"),
            ("deliver_certificates", "邮寄证书证明", "send certificates by post"),
            ("notify_party", "通知当事人", "tell a party"),
            ("notify", "通知", "tell somebody"),
            ("seal_document", "加盖电子印章", "seal a document"),
            ("store_document", "保存已盖章文件", "keep a sealed document"),
            ("revoke_certificates", "吊销证书", "revoke certificates"),
        ]],
    ),
    (
        "deadline_kind",
        &[&[
            ("ticket_ends", "签名二维码失效", "a signing code lapses"),
            ("upload_code_ends", "上传二维码失效", "an upload code lapses"),
            ("form_changes", "填报要求改变", "what a form is asked for changes"),
            ("term_ends", "期限届满", "a term ends"),
            ("notice_lapses", "预告登记失效", "an advance notice lapses"),
            ("renewal_due", "应当续期", "a renewal is due"),
            ("rule_begins", "规则开始施行", "a rule begins"),
            ("seal_begins", "印章开始有效", "a seal begins"),
            ("seal_ends", "印章到期", "a seal ends"),
            ("grant_begins", "授权生效", "a grant begins"),
            ("grant_ends", "授权失效", "a grant ends"),
            ("certificate_begins", "证书开始有效", "a certificate begins"),
            ("certificate_ends", "证书到期", "a certificate ends"),
            ("key_begins", "密钥启用", "a key begins"),
            ("key_ends", "密钥停用", "a key ends"),
        ]],
    ),
    (
        "sheet_unit",
        &[&[
            ("yuan", "元", "yuan"),
            ("wan_yuan", "万元", "10,000 yuan"),
            ("yi_yuan", "亿元", "100 million yuan"),
            ("square_metre", "平方米", "square metres"),
            ("percent", "百分比", "per cent"),
        ]],
    ),
    (
        "step",
        &[&[
            ("host.accept_declaration", "同意声明", "accept the declaration"),
            ("host.acknowledge_notice", "阅读并确认须知", "acknowledge the notice"),
            ("host.apply_for_registration", "申请登记", "apply for registration"),
            ("host.ask_registry", "向登记机构查询", "ask the registry"),
            ("host.bring_documents", "携带所需材料", "bring the documents"),
            ("host.change_key", "更换密钥", "change the key"),
            ("host.choose_enterprise", "选择对应的企业", "choose the enterprise"),
            ("host.choose_project", "选择本企业的项目", "choose a project of the enterprise"),
            ("host.choose_units", "选择不动产单元", "choose units"),
            ("host.clear_register", "在登记机构办理相关登记后再申请", "have the entry in the register cleared"),
            ("host.confirm_binding", "在经办人账号中确认绑定", "confirm the binding in the handler's account"),
            ("host.go_to_window", "到服务窗口办理", "go to the service window"),
            ("host.log_in", "重新登录", "log in again"),
            ("host.open_account", "注册账号", "open an account"),
            ("host.provide_evidence", "补充所需凭据", "provide the evidence"),
            ("host.raise_account_level", "提升企业账号等级", "raise the level of the enterprise's account"),
            ("host.raise_handler_level", "提升经办人账号等级", "raise the level of the handler's account"),
            ("host.real_name", "完成实名认证", "verify the real name"),
            ("host.register_personal_account", "注册个人账号", "register a personal account"),
            ("host.renew_certificate", "更新证书", "renew the certificate"),
            ("host.use_mobile_device", "使用手机办理", "use a phone"),
            ("host.use_other_channel", "通过其他渠道办理", "use another channel"),
            ("host.use_other_seal", "使用其他印章", "use another seal"),
            ("host.visit_market_supervision", "到市场监督管理部门办理", "visit the market regulator"),
            ("host.wait", "稍候再试", "wait"),
        ]],
    ),
    (
        "step_outcome",
        &[&[("passed", "通过", "passed"), ("failed", "不通过", "failed"), ("not_checked", "未检查", "not checked")]],
    ),
    (
        "sub_case_stage",
        &[&[
            ("editing", "编辑中", "being edited"),
            ("submitted", "已提交，待确认", "submitted, to be confirmed"),
            ("rejected", "确认不通过", "declined"),
            ("withdrawn", "已撤回", "withdrawn"),
            ("filed", "已申请", "filed"),
            ("withdrawn_before_entry", "已撤回登记申请", "taken back before entry"),
        ]],
    ),
    ("suspension_origin", &[&[("disabled", "停用", "disabled"), ("frozen", "冻结", "frozen")]]),
    (
        "time_source",
        &[&[
            ("claimed", "签名人声称的时间", "claimed by the signer"),
            ("token", "时间戳证明的时间", "proven by a timestamp"),
        ]],
    ),
    ("trust_level", &[&[("level3", "三级", "level 3"), ("level4", "四级", "level 4"), ("level5", "五级", "level 5")]]),
    ("upload_channel", &[&[("pc", "电脑上传", "from the computer"), ("phone", "手机扫码上传", "from a phone")]]),
    (
        "validity_source",
        &[&[
            ("application", "按申请的期限", "as applied for"),
            ("certificate", "按证书的期限", "as the certificate says"),
        ]],
    ),
    ("verification_state", &[&[("unverified", "未核验", "not verified"), ("verified", "已核验", "verified")]]),
    (
        "void_cause",
        &[&[
            ("regenerated", "二维码重新生成", "the code was made anew"),
            ("changed", "签名后内容变更", "what was signed changed"),
            ("withdrawn", "已撤回", "withdrawn"),
            ("submission_failed", "提交失败", "submission failed"),
        ]],
    ),
];

fn label((_, zh, en): &Name) -> Label {
    Label { zh: (*zh).to_owned(), en: (*en).to_owned() }
}

/// All names of codes that people can see, by kind.
pub fn names() -> Vec<CodeNames> {
    let named = |(kind, tables): &Kind| {
        let mut names: Vec<CodeName> = Vec::new();
        for one in tables.iter().copied().flatten() {
            if names.iter().all(|known| known.code != one.0) {
                names.push(CodeName { code: one.0.to_owned(), name: label(one) });
            }
        }
        CodeNames { kind: (*kind).to_owned(), names }
    };
    KINDS.iter().map(named).collect()
}

/// What people call a code of a kind, such as `suspended` of `seal_stage`; none for what is not known.
pub fn name(kind: &str, code: &str) -> Option<Label> {
    let (_, tables) = KINDS.iter().find(|(known, _)| *known == kind)?;
    tables.iter().copied().flatten().find(|(known, ..)| *known == code).map(label)
}
