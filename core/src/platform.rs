//! Platforms as data: the profile of one city's system. A new city is a new file, not a new release.

mod condition;

pub use condition::{Comparison, Condition, Fact, FactSource};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    finding::{Code, Role, Severity},
    identifier::IdentifierKind,
    party::TrustLevel,
};

macro_rules! record {
    ($(#[$meta:meta])* pub struct $name:ident { $($body:tt)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct $name { $($body)* }
    };
}

macro_rules! choice {
    ($(#[$meta:meta])* pub enum $name:ident { $($body:tt)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($body)* }
    };
}

record! {
    /// A name in both languages.
    pub struct Label {
        /// Chinese.
        pub zh: String,
        /// English.
        pub en: String,
    }
}

record! {
    /// On what a setting rests.
    pub struct Basis {
        /// Rows of the requirements.
        #[serde(default)]
        pub requirements: Vec<String>,
        /// Document and section, such as 《操作指引》 §3.5, or the article of a law.
        #[serde(default)]
        pub source: String,
        /// Whether no source says so, and the profile assumes it.
        #[serde(default, skip_serializing_if = "crate::json::is_false")]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        pub assumed: bool,
    }
}

record! {
    /// A term that other systems and documents use for something this profile names differently (C-04, C-79, C-80).
    pub struct Alias {
        /// The other term.
        pub term: String,
        /// What it stands for: a code of this profile.
        pub means: String,
    }
}

record! {
    /// A code with its name: an organisation type, a property type.
    pub struct Choice {
        /// The code.
        pub code: String,
        /// Its name.
        pub name: Label,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// A kind of identity document the form accepts, and how its number is checked (GZ-028, GZ-029).
    pub struct DocumentType {
        /// The code that forms use.
        pub code: String,
        /// Its name.
        pub name: Label,
        /// The code in the national dictionary A30.
        pub national_code: String,
        /// How its number is checked.
        pub identifier: IdentifierKind,
        /// Codes of the holder natures it usually goes with; another is a warning.
        pub holder_natures: Vec<String>,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// What the enterprise does to confirm a sub-case (C-43).
    pub enum ConfirmationMode {
        /// 企业签章 only.
        Seal,
        /// 确认通过 only.
        Approve,
        /// One of the two is enough.
        Either,
        /// Both are needed.
        Both,
    }
}

choice! {
    /// An act by which the enterprise confirms.
    pub enum ConfirmationAct {
        /// 企业签章.
        Seal,
        /// 确认通过.
        Approve,
    }
}

choice! {
    /// A part on the application form.
    pub enum PartyRole {
        /// 预购人 (买受人).
        Buyer,
        /// 预售人 (开发商).
        Seller,
        /// 抵押权人 (银行).
        Mortgagee,
    }
}

record! {
    /// A business type (业务类型) and what it asks for.
    pub struct BusinessType {
        /// The code, such as `presale_advance_notice`.
        pub code: String,
        /// Its name.
        pub name: Label,
        /// Whether it is marked 网上申办 (GZ-012).
        pub online: bool,
        /// Organisation types that may choose it; empty for all (GZ-010).
        pub organisation_types: Vec<String>,
        /// Property types it is for; empty for all (GZ-011).
        pub property_types: Vec<String>,
        /// Whether it involves a mortgage (GZ-021, C-51).
        pub mortgage: bool,
        /// Which of the registration kinds of A21 it is, such as `700`.
        pub registration_type: String,
        /// Which of the advance-notice kinds of A29 it is; empty for none.
        #[serde(default)]
        pub notice_kind: String,
        /// The parties on its form, with the names the form gives them.
        pub parties: Vec<BusinessParty>,
        /// Who signs in person (GZ-081).
        pub personal_signers: Vec<PartyRole>,
        /// Whether 粤信签 is needed; without it there is no signing round (YX-006).
        pub personal_signature: bool,
        /// How the enterprise confirms (C-43).
        pub confirmation: ConfirmationMode,
        /// Whether every sub-case must be tax cleared before filing (C-50).
        pub tax_required: bool,
        /// Contract statuses with which a unit may be chosen without a warning (C-38).
        pub eligible_contract_statuses: Vec<String>,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// A party of a business type.
    pub struct BusinessParty {
        /// The part.
        pub role: PartyRole,
        /// The name the form gives it, such as 预购人(买受人).
        pub name: Label,
    }
}

choice! {
    /// On which list a material stands (GZ-050).
    pub enum MaterialScope {
        /// 业务清单: each sub-case has its own.
        SubCase,
        /// 共享材料清单: uploaded for the batch, then shared; a sub-case may replace its copy.
        Shared,
    }
}

record! {
    /// One item of the material checklist (GZ-054, C-37).
    pub struct ChecklistItem {
        /// The item, such as `presale_contract`.
        pub item: String,
        /// Its name.
        pub name: Label,
        /// On which list it stands.
        pub scope: MaterialScope,
        /// When it is asked for.
        pub condition: Condition,
        /// How grave its absence is.
        pub severity: Severity,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// The shape of a question's answer (GZ-063).
    pub enum AnswerShape {
        /// 是 or 否.
        YesNo,
        /// A whole number.
        Number,
        /// No question: the registry reserves the right to ask more (GZ-070).
        Reservation,
        /// The guide's figure is damaged: the item exists, its wording is not known (C-39).
        Unknown,
    }
}

record! {
    /// One item of the questionnaire.
    pub struct Question {
        /// The id by meaning, such as `building_altered`.
        pub id: String,
        /// The item's number on the form.
        pub number: u32,
        /// The wording; empty where it is not known.
        pub text: String,
        /// The shape of its answer.
        pub shape: AnswerShape,
        /// Which answer opens the field for details: `true` for 是; none where there is no such field.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub explanation_on: Option<bool>,
        /// Whether details are required with that answer.
        #[serde(default)]
        pub explanation_required: bool,
        /// The smallest number, for a number.
        #[serde(default)]
        pub minimum: u32,
        /// When the question applies.
        pub condition: Condition,
        /// Whether it must be answered where it applies.
        pub required: bool,
        /// An answer worth a note, such as a refused data-sharing consent (C-61).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub note_on: Option<bool>,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// A field of the form that must be filled in (the red star, GZ-020).
    pub struct RequiredField {
        /// The field, as a pointer pattern into the application with `*` for every row: `/buyers/*/name`.
        pub field: String,
        /// Its name on the form.
        pub name: Label,
        /// When it is required.
        pub condition: Condition,
        /// How grave its absence is.
        pub severity: Severity,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// What pressing 重新生成 does while the ticket is still valid (C-08).
    pub enum EarlyRegeneration {
        /// It is allowed.
        Allow,
        /// It is refused, unless the command gives a reason.
        DenyUnlessReason,
        /// It is refused.
        Deny,
    }
}

record! {
    /// How persons sign and the enterprise confirms.
    pub struct SigningRules {
        /// The provider of personal signatures, such as `yuexinqian`.
        pub provider: String,
        /// How long a ticket lives, in seconds (YX-002).
        pub ticket_life_seconds: u32,
        /// Whether it may be regenerated before it expires (C-08).
        pub early_regeneration: EarlyRegeneration,
        /// The acts of the enterprise that must wait for all personal signatures (GZ-083, C-44).
        pub person_first: Vec<ConfirmationAct>,
        /// Whether a change of form, questionnaire or materials voids signatures (GZ-076).
        pub void_on_change: bool,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// When cases are filed (C-16).
    pub enum FilingMode {
        /// All sub-cases of a batch together.
        Together,
        /// Each sub-case as soon as it is ready.
        Each,
    }
}

record! {
    /// When a case is filed by itself (GZ-091).
    pub struct FilingRules {
        /// All together, or each by itself.
        pub mode: FilingMode,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// How far accounts must be trusted (GZ-005, C-32, C-55).
    pub struct TrustRules {
        /// Level the enterprise's account needs.
        pub enterprise_level: TrustLevel,
        /// Level the handler's own account needs.
        pub handler_level: TrustLevel,
        /// Level that a login by e-licence counts as.
        pub e_licence_level: TrustLevel,
        /// Whether the notice to users must be acknowledged first (GZ-008).
        pub notice_required: bool,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// A status that the registry reports after filing (GZ-101); the list is open.
    pub struct RegistryStatus {
        /// The code.
        pub code: String,
        /// Its name.
        pub name: Label,
        /// Statuses from which it is expected to follow; another is a warning only (C-17).
        pub after: Vec<String>,
        /// Whether the case ends with it.
        pub last: bool,
        /// The code in the national dictionary A31; empty where there is none.
        #[serde(default)]
        pub national_code: String,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// The six mailboxes (GZ-100 to GZ-108).
    pub enum Mailbox {
        /// 待申请: single cases not yet applied for.
        ToApply,
        /// 批量案件待申请: saved batches.
        BatchToApply,
        /// 批量案件待提交: batches whose submission failed.
        BatchToSubmit,
        /// 我的案件: submitted, not yet filed.
        MyCases,
        /// 待确认: waiting for the enterprise's confirmation.
        ToConfirm,
        /// 已申请: filed.
        Applied,
    }
}

record! {
    /// How a mailbox is shown.
    pub struct MailboxView {
        /// Which one.
        pub mailbox: Mailbox,
        /// Its name.
        pub name: Label,
        /// Tags of the actions offered on its rows, in order.
        pub actions: Vec<String>,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// A literal message of the platform (GZ-061).
    pub struct Message {
        /// The code by which the host asks for it.
        pub code: String,
        /// The text.
        pub text: Label,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// Another severity for a code than the catalogue's.
    pub struct SeverityRule {
        /// The code.
        pub code: Code,
        /// The severity here.
        pub severity: Severity,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// A register fact that stands against a business, or deserves a look.
    pub struct RegisterRule {
        /// The kind of fact, such as `seizure`.
        pub kind: String,
        /// Its name.
        pub name: Label,
        /// When the rule applies.
        pub condition: Condition,
        /// How grave it is.
        pub severity: Severity,
        /// Whether a fact that the registry excepted passes.
        pub exception_allowed: bool,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// When an advance notice lapses (民法典 第二百二十一条).
    pub struct LapseRules {
        /// Days from the day on which registration became possible, that day not counted.
        pub days: u32,
        /// Whether a last day that is a holiday moves to the next working day (民法典 第二百零三条).
        pub move_from_holidays: bool,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// Local additions to a national dictionary.
    pub struct DictionaryOverlay {
        /// The national table, such as `A19`.
        pub dictionary: String,
        /// The added entries.
        pub entries: Vec<OverlayEntry>,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// One added entry.
    pub struct OverlayEntry {
        /// The code.
        pub code: String,
        /// The name.
        pub name: String,
    }
}

record! {
    /// Who may give a command (C-13, C-14, C-45).
    pub struct ActionRule {
        /// The tag of the action.
        pub action: String,
        /// What the button says.
        pub name: Label,
        /// The roles that may give it; for handlers and legal representatives also: of which side.
        pub roles: Vec<Role>,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// The profile of one platform: everything that differs from city to city.
    pub struct Profile {
        /// Version of this format; 1 today.
        pub schema_version: u32,
        /// The profile's id, such as `guangzhou-registration`.
        pub id: String,
        /// The profile's own version, such as `1.0.0`.
        pub version: String,
        /// Name of the platform.
        pub name: Label,
        /// Where users find help (UA-027).
        pub support: String,
        /// The region it serves, a prefix of GB/T 2260 such as `4401`.
        pub region: String,
        /// Other terms, for import.
        pub aliases: Vec<Alias>,
        /// 单位组织类型 (GZ-010, GZ-043).
        pub organisation_types: Vec<Choice>,
        /// 不动产类型 (GZ-011).
        pub property_types: Vec<Choice>,
        /// 权利人性质.
        pub holder_natures: Vec<Choice>,
        /// 证件类型.
        pub document_types: Vec<DocumentType>,
        /// 业务类型.
        pub business_types: Vec<BusinessType>,
        /// The starred fields.
        pub required_fields: Vec<RequiredField>,
        /// The material checklist.
        pub checklist: Vec<ChecklistItem>,
        /// The questionnaire.
        pub questions: Vec<Question>,
        /// Signing.
        pub signing: SigningRules,
        /// Filing.
        pub filing: FilingRules,
        /// Trust.
        pub trust: TrustRules,
        /// Who may do what.
        pub actions: Vec<ActionRule>,
        /// Statuses after filing.
        pub statuses: Vec<RegistryStatus>,
        /// Mailboxes.
        pub mailboxes: Vec<MailboxView>,
        /// Messages.
        pub messages: Vec<Message>,
        /// Severities.
        pub severities: Vec<SeverityRule>,
        /// Register facts.
        pub register_rules: Vec<RegisterRule>,
        /// Lapse of an advance notice.
        pub lapse: LapseRules,
        /// Local codes.
        pub dictionaries: Vec<DictionaryOverlay>,
    }
}

record! {
    /// Which profile, in which version.
    pub struct ProfileRef {
        /// The profile's id.
        pub id: String,
        /// The profile's version.
        pub version: String,
    }
}

impl Profile {
    /// The reference that cases keep.
    pub fn reference(&self) -> ProfileRef {
        ProfileRef { id: self.id.clone(), version: self.version.clone() }
    }

    /// The business type with this code.
    pub fn business_type(&self, code: &str) -> Option<&BusinessType> {
        self.business_types.iter().find(|business| business.code == code)
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The document type with this code.
    pub fn document_type(&self, code: &str) -> Option<&DocumentType> {
        self.document_types.iter().find(|document| document.code == code)
    }

    /// The rule for an action.
    pub fn action(&self, tag: &str) -> Option<&ActionRule> {
        self.actions.iter().find(|rule| rule.action == tag)
    }

    /// The registry status with this code.
    pub fn status(&self, code: &str) -> Option<&RegistryStatus> {
        self.statuses.iter().find(|status| status.code == code)
    }

    /// The severity of a code here, where the profile changes it.
    pub fn severity(&self, code: Code) -> Option<&SeverityRule> {
        self.severities.iter().find(|rule| rule.code == code)
    }
}
