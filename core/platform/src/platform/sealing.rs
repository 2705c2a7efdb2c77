//! How documents are sealed on a platform: channels, what becomes of the file, pages, sessions at a page.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{ActionRule, Basis, Label, vocabulary::Channel};
use dengji_base::party::LoginMethod;
pub use dengji_drawing::drawing::seal::SealCoverage;

choice! {
    /// A step of sealing a document, as the person does it.
    pub enum SealingStep {
        /// 选择企业名称.
        ChooseEnterprise,
        /// 选择电子印章: one seal.
        ChooseSeal,
        /// 选择印章类型: a kind of seal (SZ-047).
        ChooseKind,
        /// 签章方式: by scan or by Ukey.
        ChooseMethod,
        /// 选择文件, 打开文件, 上传文件.
        OpenFile,
        /// 设置定位模式: where the seals go is set as a rule (SZ-047).
        SetMode,
        /// The seal is placed by hand.
        Place,
        /// 签章.
        Press,
        /// 扫描签章二维码.
        Scan,
        /// A scan or a Ukey.
        ScanOrUkey,
        /// 签章密码, 签名口令.
        EnterSecret,
        /// 确认签署.
        Confirm,
    }
}

choice! {
    /// What a channel does with the sealed file (SZ-043).
    pub enum OutputPolicy {
        /// It is shared from the phone.
        Share,
        /// It is downloaded.
        Download,
        /// It takes the place of the original (C-36).
        Replace,
        /// It is stored with the person's materials (NN-009).
        Store,
    }
}

record! {
    /// Sealing on one channel.
    pub struct SealingChannel {
        /// The channel; what authenticates there stands with its operation `sign`.
        pub channel: Channel,
        /// The steps in order.
        pub steps: Vec<SealingStep>,
        /// What becomes of the sealed file.
        pub output: OutputPolicy,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// Where a document can be verified (SZ-044, SZ-045).
    pub struct VerificationRoute {
        /// The channel.
        pub channel: Channel,
        /// Where it is found.
        pub name: Label,
        /// Whether a login is needed.
        pub login: bool,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// Which pages must carry a seal.
    pub struct CoverageRule {
        /// Which.
        pub mode: SealCoverage,
        /// The fields, where fields are named.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub fields: Vec<String>,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// Sealing in one sitting at a page: what is done there dies with the page (NN-008).
    pub struct PageSessionRule {
        /// Where the page is found (NN-001).
        pub entry: Label,
        /// The ways of logging in of which one comes before the page is opened (NN-001, C-77); empty where none is asked.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub logins: Vec<LoginMethod>,
        /// On what that rests.
        #[serde(default)]
        pub logins_basis: Basis,
        /// The apps whose scan authenticates (NN-003).
        pub apps: Vec<Label>,
        /// What the phone says after the scan; the document is as it was (NN-004, NN-012).
        pub authenticated: Label,
        /// Whether whoever scans must be the person who is logged in on the page (C-77).
        pub same_person: bool,
        /// On what that rests.
        pub same_person_basis: Basis,
        /// Codes of the kinds of seals that count for a page; empty for any (C-78).
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub kinds: Vec<String>,
        /// On what that rests.
        pub kinds_basis: Basis,
        /// Who may give each command of the sitting: the person who is logged in on the page, or the host's system alone.
        pub actions: Vec<ActionRule>,
        /// The folders under which the result is stored, from the outermost in (NN-009).
        pub folders: Vec<Label>,
        /// On what the session rests.
        pub basis: Basis,
    }
}

record! {
    /// How documents are sealed on a platform.
    pub struct SealingRules {
        /// The channels.
        pub channels: Vec<SealingChannel>,
        /// Where documents can be verified.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub verifications: Vec<VerificationRoute>,
        /// Which pages must carry a seal.
        pub coverage: CoverageRule,
        /// Sealing at a page; none where the platform has no such sitting.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub page: Option<PageSessionRule>,
    }
}

impl SealingRules {
    /// The rule for a channel.
    pub fn channel(&self, channel: Channel) -> Option<&SealingChannel> {
        self.channels.iter().find(|rule| rule.channel == channel)
    }
}
