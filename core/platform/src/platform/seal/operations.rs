//! What can be done on a seal platform: operations by channel, what bars them, in which stages they are possible.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::SealStage;
use crate::platform::{Basis, Condition, Label, vocabulary::Channel};
use dengji_base::{
    finding::{Code, Role, Severity},
    party::LoginMethod,
    time::Date,
};

choice! {
    /// What can be done on a seal platform. The platform's own names for it stand in its profile (C-26).
    pub enum SealOperation {
        /// 印章申请.
        Apply,
        /// 自定义印章申请.
        ApplyCustom,
        /// 预览.
        Preview,
        /// 领取, 申领, 下载: from then on the person may hold the seal.
        Claim,
        /// 删除: a local copy goes; the seal stays (KB-016).
        DeleteCopy,
        /// 查看印章变动.
        ViewChanges,
        /// 查看印章领用情况.
        ViewClaims,
        /// 下载个人数字证书 (GX-004).
        DownloadCertificate,
        /// Entering the Ukey binding (SZ-022).
        BindUkey,
        /// Confirming the Ukey binding by a scan (SZ-023).
        ConfirmUkeyBinding,
        /// Entering the Ukey unbinding (SZ-024).
        UnbindUkey,
        /// Confirming the Ukey unbinding by a scan (SZ-025).
        ConfirmUkeyUnbinding,
        /// 授权经办人: makes a person one to whom seals may be granted (GS-012).
        AuthoriseHandler,
        /// Ends a handler's authorisation, with all rights that rest on it.
        DismissHandler,
        /// 授权.
        Grant,
        /// 取消授权.
        Revoke,
        /// 停用, 冻结.
        Suspend,
        /// 启用, 解冻.
        Resume,
        /// 续期.
        Renew,
        /// 变更: applying again after the licence changed (SZ-062).
        Change,
        /// 注销.
        Cancel,
        /// 修改签章密码.
        ChangeSecret,
        /// 忘记密码.
        ResetSecret,
        /// 签章: using the seal on a document.
        Sign,
        /// 应用接入申请: access of the enterprise's own system to the platform (SZ-080).
        ApplySystemAccess,
        /// 加密机设备备案: filing of the enterprise's HSM (SZ-082).
        FileHsm,
    }
}

record! {
    /// Evidence that an operation asks for: one of several kinds.
    pub struct EvidenceRule {
        /// The kinds, such as `face_check`; one is enough.
        pub any_of: Vec<String>,
    }
}

choice! {
    /// What an operation comes to at once.
    pub enum OperationEffect {
        /// It takes effect.
        Immediate,
        /// The seal is issued and waits to be claimed.
        AwaitsClaim,
        /// The seal waits until the platform reports it issued (C-65).
        AwaitsIssue,
        /// Only an application comes about; the window, or staff who read what was sent, decide (SZ-070, SZ-080).
        Application,
    }
}

record! {
    /// A starred field of what is filled in for an operation (GS-004 to GS-006).
    pub struct SealField {
        /// The field, as a pointer pattern into the action with `*` for every row: `/form/postcode`, `/seals/*/name`.
        pub field: String,
        /// Its name on the form.
        pub name: Label,
        /// How grave its absence is.
        pub severity: Severity,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// One operation on one channel. What has no rule is not offered there.
    pub struct OperationRule {
        /// The operation.
        pub operation: SealOperation,
        /// The channel.
        pub channel: Channel,
        /// What the button says.
        pub name: Label,
        /// Who may do it, by capacity on this account and seal; empty for `sign` and `grant`, of which the capacity's
        /// own rule says who may.
        pub roles: Vec<Role>,
        /// The ways of logging in that it asks for; empty for every one of the channel (SZ-027).
        #[serde(default)]
        pub logins: Vec<LoginMethod>,
        /// The evidence it asks for; all of them.
        #[serde(default)]
        pub evidence: Vec<EvidenceRule>,
        /// The starred fields of what is filled in.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub fields: Vec<SealField>,
        /// What it comes to.
        pub effect: OperationEffect,
        /// Whether a reason must be given (SZ-064, SZ-068).
        #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
        pub reason_required: bool,
        /// Codes of the messages that the guide gives at this step (注, 温馨提示, 重要提示), in its order.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub notes: Vec<String>,
        /// Code of the message shown on success; empty where no source gives one.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub message: String,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// Something that bars an operation, whoever asks.
    pub struct BarRule {
        /// The operation.
        pub operation: SealOperation,
        /// The channels on which it bars; empty for all.
        #[serde(default)]
        pub channels: Vec<Channel>,
        /// When it bars.
        pub when: Condition,
        /// The code of the finding; it has no other params than `operation` and `seal`.
        pub code: Code,
        /// Who can mend it; empty where nobody can.
        #[serde(default)]
        pub menders: Vec<Role>,
        /// Whether the platform then shows no button at all (KB-026, GX-006, GX-020).
        #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
        pub hides: bool,
        /// By which operation or `host.*` step; empty where there is none.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub remedy: String,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// In which stages of a seal an operation on it is possible (C-27).
    pub struct StageRule {
        /// The operation.
        pub operation: SealOperation,
        /// The stages.
        pub stages: Vec<SealStage>,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// Whether the platform can do something at all, whatever its texts promise (C-18).
    pub struct CapabilityRule {
        /// What.
        pub operation: SealOperation,
        /// Whether it can.
        pub available: bool,
        /// From which day that holds; none where no source says. Of several rules the one with the latest day counts.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub from: Option<Date>,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// A way to log in on a channel.
    pub struct SealLoginRule {
        /// The way.
        pub method: LoginMethod,
        /// The channel.
        pub channel: Channel,
        /// Its name.
        pub name: Label,
        /// On what it rests.
        pub basis: Basis,
    }
}

impl SealOperation {
    /// The code, as its JSON has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Apply => "apply",
            Self::ApplyCustom => "apply_custom",
            Self::Preview => "preview",
            Self::Claim => "claim",
            Self::DeleteCopy => "delete_copy",
            Self::ViewChanges => "view_changes",
            Self::ViewClaims => "view_claims",
            Self::DownloadCertificate => "download_certificate",
            Self::BindUkey => "bind_ukey",
            Self::ConfirmUkeyBinding => "confirm_ukey_binding",
            Self::UnbindUkey => "unbind_ukey",
            Self::ConfirmUkeyUnbinding => "confirm_ukey_unbinding",
            Self::AuthoriseHandler => "authorise_handler",
            Self::DismissHandler => "dismiss_handler",
            Self::Grant => "grant",
            Self::Revoke => "revoke",
            Self::Suspend => "suspend",
            Self::Resume => "resume",
            Self::Renew => "renew",
            Self::Change => "change",
            Self::Cancel => "cancel",
            Self::ChangeSecret => "change_secret",
            Self::ResetSecret => "reset_secret",
            Self::Sign => "sign",
            Self::ApplySystemAccess => "apply_system_access",
            Self::FileHsm => "file_hsm",
        }
    }
}

impl Channel {
    /// The code, as its JSON has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Web => "web",
            Self::Client => "client",
            Self::Window => "window",
            Self::Mail => "mail",
        }
    }
}

impl OperationRule {
    /// Whether evidence of this kind is taken here.
    pub fn takes(&self, kind: &str) -> bool {
        self.evidence.iter().any(|wanted| wanted.any_of.iter().any(|one| one == kind))
    }
}
