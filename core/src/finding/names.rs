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

const LAYERS: &[Name] = &[("organisation", "机构", "organisation"), ("person", "个人", "person")];

/// What a value reads like in a language: the names of its codes; text that is no code stays as it is.
pub(super) fn named(kind: ParamKind, value: &str, language: Language) -> Option<String> {
    let names = match kind {
        ParamKind::Role => ROLES,
        ParamKind::Operation => OPERATIONS,
        ParamKind::Channel => CHANNELS,
        ParamKind::Layer => LAYERS,
        _ => return None,
    };
    let name = |code| names.iter().find(|(known, ..)| *known == code).copied().unwrap_or((code, code, code));
    let (names, mark): (Vec<_>, _) = match language {
        Language::Zh => (value.split('、').map(|code| name(code).1).collect(), "、"),
        Language::En => (value.split('、').map(|code| name(code).2).collect(), ", "),
    };
    Some(names.join(mark))
}
