//! Platforms as data: the profile of one city's system. A new city is a new file, not a new release.

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

mod adjust;
mod business;
mod condition;
mod diff;
mod embedded;
mod explain;
mod lint;
mod process;
mod profile;
pub mod seal;
mod vocabulary;

pub use adjust::Adjustment;
pub use business::{
    AnswerShape, BusinessParty, BusinessType, ChecklistItem, ConfirmationAct, ConfirmationMode, LapseRules,
    MaterialScope, PartyRole, Question, RegisterRule, RegisterSubject, RequiredField,
};
pub use condition::{Comparison, Condition, Fact, FactKind, FactSource};
pub use diff::{ProfileDifference, diff};
pub use embedded::{EmbeddedProfile, PlatformProfile, SCHEMA_VERSION};
pub use lint::lint;
pub use process::{
    ActionRule, EarlyRegeneration, FilingMode, FilingRules, LoginRule, Mailbox, MailboxView, RegistryStatus,
    SeverityRule, SigningRules, TrustRules,
};
pub use profile::{Profile, ProfileRef};
pub use vocabulary::{
    Alias, Basis, Browser, Choice, Column, DictionaryOverlay, DocumentType, Label, ListView, Message, OverlayEntry,
};

/// Which registration profiles the library brings along, older versions before newer ones.
pub fn builtin_ids() -> Vec<ProfileRef> {
    Profile::builtin_ids()
}
