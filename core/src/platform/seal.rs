//! Seal platforms as data: who may do what on which channel, what a seal goes through, how grants work.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Alias, Basis, Choice, Condition, Label, Message, embedded::profile};
use crate::{
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
    }
}

choice! {
    /// Where something is done.
    pub enum Channel {
        /// A phone: mini-program or app.
        Phone,
        /// The site, on a PC.
        Web,
        /// The desktop client.
        Client,
        /// A service window.
        Window,
    }
}

choice! {
    /// Where a seal stands at some instant. Requirements §12.
    pub enum SealStage {
        /// Applied for; not issued yet.
        Applied,
        /// Issued; nobody has claimed it yet.
        AwaitingClaim,
        /// Issued; its time of use has not come (GS-019).
        NotYetValid,
        /// Usable.
        Active,
        /// Usable, and due for renewal (待续期).
        RenewalDue,
        /// 停用 or 冻结.
        Suspended,
        /// Its time of use is over.
        Expired,
        /// 注销: the end (SZ-065).
        Cancelled,
    }
}

choice! {
    /// Whose a seal is.
    pub enum SealOwner {
        /// The enterprise's.
        Organisation,
        /// One person's (C-64).
        Person,
    }
}

choice! {
    /// The outline of a seal.
    pub enum SealShape {
        /// Round.
        Round,
        /// Oval.
        Oval,
        /// Square.
        Square,
        /// Any other, such as a custom image.
        Free,
    }
}

record! {
    /// A kind of seal.
    pub struct SealKind {
        /// The code.
        pub code: String,
        /// Its name.
        pub name: Label,
        /// The national type code, such as `01`; empty where there is none.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        #[cfg_attr(feature = "uniffi", uniffi(default = ""))]
        pub type_code: String,
        /// Whose it is.
        pub owner: SealOwner,
        /// Whether it bears a second language.
        #[serde(default, skip_serializing_if = "crate::json::is_false")]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        pub bilingual: bool,
        /// Whether it is made from a template or image of the applicant's own.
        #[serde(default, skip_serializing_if = "crate::json::is_false")]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        pub custom: bool,
        /// Its outline.
        pub shape: SealShape,
        /// Width in tenths of a millimetre; 0 where no source says.
        pub width: u32,
        /// Height in tenths of a millimetre; 0 where no source says.
        pub height: u32,
        /// On what it rests that the kind exists.
        pub basis: Basis,
        /// On what outline and size rest: the rules of the local police differ.
        pub size_basis: Basis,
    }
}

choice! {
    /// When a set of seals comes about.
    pub enum SetOccasion {
        /// A newly registered enterprise receives it without applying (SZ-012).
        Registration,
        /// One click on 申领 makes it (GX-007).
        Application,
        /// Ticked while founding an enterprise (KB-001).
        Founding,
    }
}

record! {
    /// Seals that come together (C-01).
    pub struct SealSet {
        /// The code.
        pub code: String,
        /// When it comes about.
        pub occasion: SetOccasion,
        /// Codes of the kinds.
        pub kinds: Vec<String>,
        /// How many seals the source counts; 0 where it does not count.
        pub count: u32,
        /// Whether the kinds are a guess, since the source shows their names in a lost figure only.
        #[serde(default, skip_serializing_if = "crate::json::is_false")]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        pub names_unverified: bool,
        /// On what it rests.
        pub basis: Basis,
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
        /// Only an application comes about; the window decides (SZ-070).
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
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pub logins: Vec<LoginMethod>,
        /// The evidence it asks for; all of them.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pub evidence: Vec<EvidenceRule>,
        /// The starred fields of what is filled in.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pub fields: Vec<SealField>,
        /// What it comes to.
        pub effect: OperationEffect,
        /// Whether a reason must be given (SZ-064, SZ-068).
        #[serde(default, skip_serializing_if = "crate::json::is_false")]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        pub reason_required: bool,
        /// Code of the message shown on success; empty where no source gives one.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        #[cfg_attr(feature = "uniffi", uniffi(default = ""))]
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
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pub channels: Vec<Channel>,
        /// When it bars.
        pub when: Condition,
        /// The code of the finding; it has no other params than `operation` and `seal`.
        pub code: Code,
        /// Who can mend it; empty where nobody can.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pub menders: Vec<Role>,
        /// Whether the platform then shows no button at all (KB-026, GX-006, GX-020).
        #[serde(default, skip_serializing_if = "crate::json::is_false")]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        pub hides: bool,
        /// By which operation or `host.*` step; empty where there is none.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        #[cfg_attr(feature = "uniffi", uniffi(default = ""))]
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
    /// What a capacity means on this platform (C-02, C-05, C-68).
    pub struct SealRoleRule {
        /// The capacity.
        pub role: Role,
        /// Its name here.
        pub name: Label,
        /// Whether it may use the seal.
        pub uses: bool,
        /// Whether the person must claim the seal before using it (SZ-033).
        #[serde(default, skip_serializing_if = "crate::json::is_false")]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        pub needs_claim: bool,
        /// The capacities it may grant to others.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pub grants: Vec<Role>,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// Whether seals are granted by default.
    pub enum DefaultGrants {
        /// None is.
        Nothing,
        /// Every seal to every authorised handler, on both sides as they grow (GS-011, GS-018).
        AllToAll,
    }
}

record! {
    /// Grants that come about by themselves (C-34).
    pub struct DefaultGrantRule {
        /// Which.
        pub mode: DefaultGrants,
        /// Whether seals of persons are among them (C-64).
        pub personal_seals: bool,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// Whether a grant has a period.
    pub enum PeriodMode {
        /// It may have an end.
        Optional,
        /// It must have one (GX-012).
        Required,
    }
}

record! {
    /// The period of a grant.
    pub struct PeriodRule {
        /// Whether it must have an end.
        pub mode: PeriodMode,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// What becomes of a grant to somebody without an account (C-75).
    pub enum UnknownGrantee {
        /// It waits for the account.
        Pending,
        /// It is refused.
        Refused,
    }
}

record! {
    /// What a grantee must have before a grant is effective (GX-014, GX-015, C-30).
    pub struct GranteeRule {
        /// Whether an account on the platform is needed.
        pub account: bool,
        /// Whether a personal certificate is needed.
        pub certificate: bool,
        /// What becomes of a grant to somebody without an account.
        pub unknown: UnknownGrantee,
        /// Whether the phone number must be given.
        pub phone: bool,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// The layers of a grant (GS-015).
    pub enum GrantLayer {
        /// 机构.
        Organisation,
        /// 经办人, 管理员, 持有人: persons.
        Person,
    }
}

record! {
    /// One step of a forced order.
    pub struct ChangeStep {
        /// The layer.
        pub layer: GrantLayer,
        /// Whether the layer is granted; otherwise it is revoked.
        pub grant: bool,
    }
}

record! {
    /// The layers of grants, and the order in which they are changed (GS-014).
    pub struct LayerRule {
        /// The layers; with both, a seal is usable only where both are granted.
        pub layers: Vec<GrantLayer>,
        /// The steps of a change, in order; empty where any order will do.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pub change_order: Vec<ChangeStep>,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// What a revocation does to grants made by the revoked person (C-70).
    pub enum RevocationCascade {
        /// They stay, and show as a finding.
        Stay,
        /// They fall with it.
        Fall,
    }
}

record! {
    /// Chains of grants (C-02, C-70).
    pub struct ChainRule {
        /// How many grants a chain may have below the legal representative or enterprise; 0 for any number.
        pub max_depth: u32,
        /// Whether a grant must end with the one on which it rests.
        pub within_parent: bool,
        /// What a revocation does to the grants below.
        pub cascade: RevocationCascade,
        /// Whether revoking one grant of a person ends every right of that person in the seal (SZ-035).
        pub ends_all: bool,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// How seals are granted.
    pub struct GrantRules {
        /// By default.
        pub defaults: DefaultGrantRule,
        /// For how long.
        pub period: PeriodRule,
        /// To whom.
        pub grantee: GranteeRule,
        /// In which layers.
        pub layers: LayerRule,
        /// In chains.
        pub chain: ChainRule,
    }
}

choice! {
    /// From where a seal's time of use comes.
    pub enum ValiditySource {
        /// Applied for: 启用时间 and 使用年限 (GS-006, GS-008).
        Application,
        /// From the certificate that comes with the claim, or the platform's report.
        Certificate,
    }
}

record! {
    /// A seal's time of use.
    pub struct ValidityRule {
        /// From where it comes.
        pub source: ValiditySource,
        /// How many days before its end a seal is due for renewal; 0 for never.
        pub renewal_days: u32,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// What a signing secret belongs to (C-23).
    pub enum SecretScope {
        /// One seal.
        Seal,
        /// The certificate of one person, for all seals.
        PersonCertificate,
        /// One phone or app, for all licences on it.
        DeviceApp,
        /// One Ukey.
        Ukey,
    }
}

record! {
    /// A secret that people have. The library knows that it was set, never what it is.
    pub struct SecretRule {
        /// What it belongs to.
        pub scope: SecretScope,
        /// Its name.
        pub name: Label,
        /// Whether this platform changes and resets it; otherwise it is only asked for here.
        #[serde(default, skip_serializing_if = "crate::json::is_false")]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        pub changed_here: bool,
        /// Whether resetting it issues a new certificate (C-24).
        #[serde(default, skip_serializing_if = "crate::json::is_false")]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        pub reset_reissues: bool,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// Ukeys (C-25, C-72).
    pub struct UkeyRule {
        /// Whether a binding outlives the certificate with which it was made.
        pub survives_reissue: bool,
        /// Whether a bound seal can still be used without the Ukey.
        pub other_channels: bool,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// The name under which a platform suspends seals (C-26).
    pub enum SuspensionOrigin {
        /// 停用.
        Disabled,
        /// 冻结.
        Frozen,
    }
}

record! {
    /// How seals are suspended.
    pub struct SuspensionRule {
        /// Under which name.
        pub origin: SuspensionOrigin,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// A fact of a business licence that may change.
    pub enum LicenceField {
        /// 法定代表人名称.
        RepresentativeName,
        /// 法定代表人证件号.
        RepresentativeNumber,
        /// 企业名称.
        EnterpriseName,
        /// 企业类型, only between domestic and foreign-invested (内外资转换).
        ForeignInvestment,
        /// 企业类型, any other change.
        EntityKind,
        /// 统一社会信用代码.
        EnterpriseNumber,
        /// 住所.
        Address,
        /// 登记地.
        Region,
        /// 经营范围.
        BusinessScope,
        /// 注册资本.
        RegisteredCapital,
    }
}

record! {
    /// Which changes of the licence cancel all seals (SZ-061, SZ-072).
    pub struct LicenceChangeRule {
        /// The facts whose change cancels.
        pub fields: Vec<LicenceField>,
        /// Whether all grants fall too.
        pub revokes_grants: bool,
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
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
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

record! {
    /// The profile of one seal platform.
    pub struct SealProfile {
        /// Version of this format; 1 today.
        pub schema_version: u32,
        /// The profile's id, such as `shenzhen-seal`.
        pub id: String,
        /// The profile's own version, such as `1.0.0`.
        pub version: String,
        /// Name of the platform.
        pub name: Label,
        /// Where users find help.
        pub support: String,
        /// The region it serves, a prefix of GB/T 2260 such as `4403`.
        pub region: String,
        /// Where users find things: pages and buttons, as far as a source names them.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pub entries: Vec<Choice>,
        /// Other terms, for import.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pub aliases: Vec<Alias>,
        /// The ways to log in; empty where no source says.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pub logins: Vec<SealLoginRule>,
        /// What each capacity means here.
        pub roles: Vec<SealRoleRule>,
        /// The kinds of seals.
        pub kinds: Vec<SealKind>,
        /// The sets.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pub sets: Vec<SealSet>,
        /// What can be done, by channel.
        pub operations: Vec<OperationRule>,
        /// What the platform cannot do, whatever its texts promise.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pub capabilities: Vec<CapabilityRule>,
        /// What bars operations.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pub bars: Vec<BarRule>,
        /// In which stages operations are possible.
        pub stages: Vec<StageRule>,
        /// The media on which a seal is claimed (领取介质).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pub media: Vec<Choice>,
        /// A seal's time of use.
        pub validity: ValidityRule,
        /// Grants; absent where the platform has none.
        #[serde(default)]
        pub grants: GrantRules,
        /// Secrets.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pub secrets: Vec<SecretRule>,
        /// Ukeys; none where the platform has none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pub ukey: Option<UkeyRule>,
        /// Suspension; none where the platform has none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pub suspension: Option<SuspensionRule>,
        /// Changes of the licence; none where the platform is not linked with licences.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pub licence_change: Option<LicenceChangeRule>,
        /// Reasons for a cancellation (SZ-066).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pub cancel_reasons: Vec<Choice>,
        /// Messages.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pub messages: Vec<Message>,
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
        }
    }
}

impl GrantLayer {
    /// The code, as its JSON has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Person => "person",
        }
    }
}

impl Default for GrantRules {
    /// Nothing is granted.
    fn default() -> Self {
        let basis = Basis::default();
        Self {
            defaults: DefaultGrantRule { mode: DefaultGrants::Nothing, personal_seals: false, basis: basis.clone() },
            period: PeriodRule { mode: PeriodMode::Optional, basis: basis.clone() },
            grantee: GranteeRule {
                account: false,
                certificate: false,
                unknown: UnknownGrantee::Pending,
                phone: false,
                basis: basis.clone(),
            },
            layers: LayerRule { layers: vec![GrantLayer::Person], change_order: Vec::new(), basis: basis.clone() },
            chain: ChainRule {
                max_depth: 0,
                within_parent: false,
                cascade: RevocationCascade::Stay,
                ends_all: false,
                basis,
            },
        }
    }
}

profile!(SealProfile, super::lint::seal::lint, [
    "guangzhou-seal-platform" "1.0.0",
    "guangzhou-enterprise-founding" "1.0.0",
    "shenzhen-seal" "1.0.0",
    "guangxi-seal" "1.0.0",
]);

impl OperationRule {
    /// Whether evidence of this kind is taken here.
    pub fn takes(&self, kind: &str) -> bool {
        self.evidence.iter().any(|wanted| wanted.any_of.iter().any(|one| one == kind))
    }
}

impl SealProfile {
    /// The rule for an operation on a channel.
    pub fn operation(&self, operation: SealOperation, channel: Channel) -> Option<&OperationRule> {
        self.operations.iter().find(|rule| rule.operation == operation && rule.channel == channel)
    }

    /// What a capacity means here.
    pub fn role(&self, role: Role) -> Option<&SealRoleRule> {
        self.roles.iter().find(|rule| rule.role == role)
    }

    /// The kind with this code.
    pub fn kind(&self, code: &str) -> Option<&SealKind> {
        self.kinds.iter().find(|kind| kind.code == code)
    }

    /// Whether the platform can do this at all on a day, whatever its texts promise; the rule that says it cannot.
    pub fn incapable(&self, operation: SealOperation, today: Date) -> Option<&CapabilityRule> {
        let rules = self.capabilities.iter().filter(|rule| rule.operation == operation);
        let rules = rules.filter(|rule| rule.from.is_none_or(|from| from <= today));
        rules.max_by_key(|rule| rule.from).filter(|rule| !rule.available)
    }

    /// The stages in which an operation is possible; none where every stage will do.
    pub fn stages_for(&self, operation: SealOperation) -> Option<&StageRule> {
        self.stages.iter().find(|rule| rule.operation == operation)
    }

    /// Whether people have secrets of this scope here.
    pub fn has_secret(&self, scope: SecretScope) -> bool {
        self.secrets.iter().any(|rule| rule.scope == scope)
    }

    /// The message with this code.
    pub fn message(&self, code: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.code == code)
    }
}
