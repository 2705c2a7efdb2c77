//! Platforms as data: the profile of one city's system. A new city is a new file, not a new release.

mod adjust;
mod after;
mod based;
mod business;
pub mod compare;
mod condition;
mod diff;
mod embedded;
mod explain;
pub mod identity;
pub mod licence;
mod process;
mod profile;
pub mod seal;
pub mod sealing;
mod upload;
mod vocabulary;

pub use adjust::Adjustment;
pub use after::{AfterFilingRules, Conversion};
pub use based::{Base, ProfileSettings, Setting};
pub use business::{
    ActingParty, AgentConflict, AgentRule, AnswerShape, BusinessParty, BusinessType, Capacity, ChecklistItem,
    ConfirmationAct, ConfirmationMode, DayCount, FieldText, LapseRules, MaterialScope, PartyRole, Question,
    RegisterMaterial, RegisterRule, RegisterSubject, RequiredField, TermRule, TransferAgreement, WithdrawalRules,
};
pub use condition::{Comparison, Condition, Fact, FactArea, FactKind, FactSource};
pub use diff::{ProfileDifference, diff};
pub use embedded::{EmbeddedProfile, PlatformProfile, SCHEMA_VERSION};
pub use process::{
    ActionRule, EarlyRegeneration, FilingMode, FilingRules, LoginRule, Mailbox, MailboxView, RegistryStatus,
    SigningRules, TrustRules,
};
pub use profile::Profile;
pub use upload::UploadRules;
pub use vocabulary::{Alias, Browser, Column, DocumentType, ListView, Message, ProfileRef, Source};

pub use dengji_base::{
    dictionary::{DictionaryOverlay, OverlayEntry},
    finding::SeverityRule,
    label::{Basis, Choice, Label},
};

/// Which registration profiles the library brings along, older versions before newer ones.
pub fn builtin_ids() -> Vec<ProfileRef> {
    Profile::builtin_ids()
}

/// The JSON text of a code that an enum stands for, such as `to_apply`.
#[doc(hidden)]
pub fn text_of<T: serde::Serialize>(value: T) -> String {
    dengji_base::json::write(&value).trim_matches('"').to_owned()
}
