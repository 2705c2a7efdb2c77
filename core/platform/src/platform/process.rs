//! How a case proceeds: who may do what, signing, filing, trust, statuses, mailboxes, severities.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Basis, Column, ConfirmationAct, Label};
use dengji_base::{
    finding::Role,
    party::{LoginMethod, TrustLevel},
};

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
        /// Whether a tax clearance ends when the buyers become others: it was for these buyers.
        pub tax_follows_buyers: bool,
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
    /// Who may give a command (C-13, C-14, C-45).
    pub struct ActionRule {
        /// The tag of the action.
        pub action: String,
        /// What the button says.
        pub name: Label,
        /// The roles that may give it; for handlers and legal representatives also: of which side.
        pub roles: Vec<Role>,
        /// Codes of the messages that the guide gives at this step (注, 温馨提示, 重要提示), in its order.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub notes: Vec<String>,
        /// Code of the message shown on success (GZ-061); empty where no source gives one.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub message: String,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// A way to log in that the platform offers (GZ-004 to GZ-007, C-56).
    pub struct LoginRule {
        /// The way.
        pub method: LoginMethod,
        /// Its name.
        pub name: Label,
        /// The roles that may use it.
        pub roles: Vec<Role>,
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
        /// Tags of the actions offered on its rows, in order. Enterprises and signers can do nothing else to what lies
        /// here. Where 我的案件 offers to change what was submitted, a change voids its signatures (GZ-076); where it does
        /// not, the sub-case is withdrawn first.
        pub actions: Vec<String>,
        /// Tags of the actions offered beyond these where a sub-case here cannot go on without them, since its form is no
        /// longer without errors.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub mending: Vec<String>,
        /// What may be looked at from its rows: no commands, the host opens them (GZ-055, GZ-100, GZ-105).
        #[serde(default)]
        pub views: Vec<Column>,
        /// Whether the source leaves the list of operations open (等), so that others may be added (GZ-098).
        #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
        pub open_ended: bool,
        /// The columns of its list, in order (GZ-090). What each shows is the library's: a code that it does not know is
        /// found by `lint`.
        #[serde(default)]
        pub columns: Vec<Column>,
        /// Whether no source shows the columns, so that they are assumed to be those of the list that one shows.
        #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
        pub columns_assumed: bool,
        /// Rows on one page; 0 where no source says.
        #[serde(default)]
        pub page_size: u32,
        /// On what it rests.
        pub basis: Basis,
    }
}
