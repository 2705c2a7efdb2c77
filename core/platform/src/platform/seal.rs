//! Seal platforms as data: who may do what on which channel, what a seal goes through, how grants work.

mod grants;
mod kinds;
mod operations;

pub use grants::{
    ChainRule, ChangeStep, DefaultGrantRule, DefaultGrants, GrantLayer, GrantRules, GranteeRule, LayerRule, PeriodMode,
    PeriodRule, RevocationCascade, SealRoleRule, UnknownGrantee,
};
pub use kinds::{
    LicenceChangeRule, LicenceField, SealKind, SealOwner, SealSet, SealStage, SecretRule, SecretScope, SetOccasion,
    SuspensionOrigin, SuspensionRule, UkeyRule, ValidityRule, ValiditySource,
};
pub use operations::{
    BarRule, CapabilityRule, EvidenceRule, OperationEffect, OperationRule, SealField, SealLoginRule, SealOperation,
    StageRule,
};

pub use super::vocabulary::Channel;
pub use dengji_drawing::drawing::seal::SealShape;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Alias, Choice, Label, Message, Source, embedded::profile};
use dengji_base::{evidence::EvidenceLife, finding::Role, time::Date};

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
        pub entries: Vec<Choice>,
        /// Other terms, for import.
        #[serde(default)]
        pub aliases: Vec<Alias>,
        /// The ways to log in; empty where no source says.
        #[serde(default)]
        pub logins: Vec<SealLoginRule>,
        /// What each capacity means here.
        pub roles: Vec<SealRoleRule>,
        /// The kinds of seals.
        pub kinds: Vec<SealKind>,
        /// The sets.
        #[serde(default)]
        pub sets: Vec<SealSet>,
        /// What can be done, by channel.
        pub operations: Vec<OperationRule>,
        /// What the platform cannot do, whatever its texts promise.
        #[serde(default)]
        pub capabilities: Vec<CapabilityRule>,
        /// What bars operations.
        #[serde(default)]
        pub bars: Vec<BarRule>,
        /// How long evidence that a command brings counts.
        pub evidence_life: EvidenceLife,
        /// In which stages operations are possible.
        pub stages: Vec<StageRule>,
        /// The media on which a seal is claimed (领取介质).
        #[serde(default)]
        pub media: Vec<Choice>,
        /// A seal's time of use.
        pub validity: ValidityRule,
        /// Grants; absent where the platform has none.
        #[serde(default)]
        pub grants: GrantRules,
        /// Secrets.
        #[serde(default)]
        pub secrets: Vec<SecretRule>,
        /// Ukeys; none where the platform has none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ukey: Option<UkeyRule>,
        /// Suspension; none where the platform has none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub suspension: Option<SuspensionRule>,
        /// Changes of the licence; none where the platform is not linked with licences.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub licence_change: Option<LicenceChangeRule>,
        /// How documents are sealed; none where no source says.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub sealing: Option<super::sealing::SealingRules>,
        /// Reasons for a cancellation (SZ-066).
        #[serde(default)]
        pub cancel_reasons: Vec<Choice>,
        /// Messages.
        #[serde(default)]
        pub messages: Vec<Message>,
        /// Lists of rows: that of the seals, `seals`.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub lists: Vec<super::ListView>,
        /// The documents on which its settings rest.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub sources: Vec<Source>,
    }
}

profile!(SealProfile, [
    "guangzhou-seal-platform" "1.0.0",
    "guangzhou-enterprise-founding" "1.0.0",
    "shenzhen-seal" "1.0.0",
    "guangxi-seal" "1.0.0",
]);

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

    /// What the guide tells people at a step: of an operation on one channel, or on all where none is given; of an action
    /// at the page where documents are sealed. Nothing where it tells nothing.
    pub fn notes(&self, step: &str, channel: Option<Channel>) -> Vec<&Message> {
        let here = |rule: &&OperationRule| {
            rule.operation.as_str() == step && channel.is_none_or(|channel| rule.channel == channel)
        };
        let operations = self.operations.iter().filter(here).flat_map(|rule| &rule.notes);
        let page = self.sealing.as_ref().and_then(|rules| rules.page.as_ref());
        let actions = page.into_iter().flat_map(|page| &page.actions).filter(|rule| rule.action == step);
        Message::chosen(&self.messages, operations.chain(actions.flat_map(|rule| &rule.notes)))
    }

    /// The message with this code.
    pub fn message(&self, code: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.code == code)
    }
}
