//! Names of the codes that findings carry. They are the guides' common names; what one platform calls a thing stands in
//! its profile.

use super::{Language, ParamKind};

/// Code, Chinese, English.
type Name = (&'static str, &'static str, &'static str);

const ROLES: &[Name] = &[
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

const OPERATIONS: &[Name] = &[
    ("apply", "印章申请", "apply for seals"),
    ("apply_custom", "自定义印章申请", "apply for a custom seal"),
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

const CHANNELS: &[Name] = &[
    ("phone", "手机端", "phone"),
    ("web", "网页端", "web"),
    ("client", "客户端", "client"),
    ("window", "服务窗口", "service window"),
];

const EVIDENCE: &[Name] = &[
    ("kind", "种类", "its kind"),
    ("provider", "出具机构", "its provider"),
    ("reference", "编号", "its number"),
    ("subject", "验证对象", "whom or what it is about"),
    ("digest", "内容摘要", "the digest of what it covers"),
    ("at", "时间", "its time"),
];

const LAYERS: &[Name] = &[("organisation", "机构", "organisation"), ("person", "个人", "person")];

/// Actions of cases, accounts and wallets; those of seal platforms are operations as well. A profile may have its own
/// name for the button.
const ACTIONS: &[Name] = &[
    ("open_batch", "新建批次", "open a batch"),
    ("open_single", "新建单案", "open a single case"),
    ("import_case", "导入案件", "import a case"),
    ("add_units", "添加单元", "add units"),
    ("remove_units", "移除单元", "remove units"),
    ("edit_application", "编辑申请表", "fill in the form"),
    ("batch_edit", "批量编辑", "edit several sub-cases"),
    ("answer_questionnaire", "填写问询表", "answer the questionnaire"),
    ("upload_material", "上传材料", "upload a material"),
    ("remove_material", "移除材料", "remove a material"),
    ("share_materials", "共享材料", "share materials"),
    ("save", "保存", "save"),
    ("submit", "提交", "submit"),
    ("report_submission_failure", "报告提交失败", "report that submission failed"),
    ("sign", "签名", "sign"),
    ("regenerate_ticket", "重新生成二维码", "make a new signing code"),
    ("seal", "企业签章", "seal for the enterprise"),
    ("approve", "确认通过", "confirm"),
    ("reject", "确认不通过", "decline to confirm"),
    ("withdraw", "撤回", "withdraw"),
    ("report_tax", "报告完税", "report on tax"),
    ("report_status", "更新办理状态", "report a status"),
    ("record_inquiry", "另行询问", "record a supplementary inquiry"),
    ("withdraw_before_entry", "登簿前撤回申请", "withdraw before entry in the register"),
    ("delete", "删除", "delete"),
    ("move_profile", "变更规则版本", "move to another version of the rules"),
    ("register", "注册", "register"),
    ("verify", "核验", "verify the enterprise"),
    ("report_on_site", "报告现场核验", "report a verification on site"),
    ("change_applicant", "变更操作人", "change the operator"),
    ("add_handler", "添加经办人", "add a handler"),
    ("confirm_handler", "经办人绑定确认", "confirm the binding of a handler"),
    ("remove_handler", "解除经办人", "remove a handler"),
    ("update_entity", "变更登记信息", "change the registered data"),
    ("open_wallet", "首次使用", "use the app for the first time"),
    ("download", "下载执照", "download the licence"),
    ("authorise_custodian", "授权证照管理人员", "authorise a custodian"),
    ("withdraw_custodian", "取消证照管理人员", "withdraw a custodian"),
    ("report_licence", "报告执照变动", "report a change of the licence"),
    ("change_password", "修改密码", "change the password"),
    ("delete_copy", "删除本机副本", "delete the local copy"),
    ("open_account", "开立账户", "open the account"),
    ("report_refusal", "报告申请不予受理", "report that an application was refused"),
    ("report_set", "报告成套印章", "report a set of seals"),
    ("report_physical_seal", "报告实物印章进度", "report on the physical seal"),
    ("report_person", "报告个人账户", "report a personal account"),
    ("report_certificate", "报告个人数字证书", "report a personal certificate"),
    ("report_licence_change", "报告营业执照变更", "report a change of the licence"),
    ("report_system_access", "报告系统接入", "report on access of a system"),
    ("report_hsm", "报告密码机备案", "report on the filing of an HSM"),
    ("report_window", "报告窗口办理结果", "report the window's decision"),
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

/// What a value reads like in a language: the names of its codes; text that is no code stays as it is.
pub(super) fn named(kind: ParamKind, value: &str, language: Language) -> Option<String> {
    let names: &[&[Name]] = match kind {
        ParamKind::Role => &[ROLES],
        ParamKind::Operation => &[OPERATIONS],
        ParamKind::Action => &[ACTIONS, OPERATIONS],
        ParamKind::Stage => &[STAGES],
        ParamKind::Channel => &[CHANNELS],
        ParamKind::Layer => &[LAYERS],
        ParamKind::EvidencePart => &[EVIDENCE],
        _ => return None,
    };
    let name = |code| {
        let known = names.iter().flat_map(|table| table.iter()).find(|(known, ..)| *known == code);
        known.copied().unwrap_or((code, code, code))
    };
    let (names, mark): (Vec<_>, _) = match language {
        Language::Zh => (value.split('、').map(|code| name(code).1).collect(), "、"),
        Language::En => (value.split('、').map(|code| name(code).2).collect(), ", "),
    };
    Some(names.join(mark))
}
