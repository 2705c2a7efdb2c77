//! The profile of the e-licence: how it is received and kept, and where it proves who somebody is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{ActionRule, Alias, Basis, Label, Message, Source, embedded::profile};
use dengji_base::evidence::EvidenceLife;

choice! {
    /// In which capacity somebody has to do with a licence.
    pub enum LicenceCapacity {
        /// 法定代表人 of the enterprise, in person.
        LegalRepresentative,
        /// 证照管理人员, authorised by the legal representative.
        Custodian,
    }
}

choice! {
    /// What a custodian may be authorised to do (EL-002).
    pub enum CustodyRight {
        /// 保管.
        Keep,
        /// 持有.
        Hold,
        /// 使用.
        Use,
    }
}

record! {
    /// An app that holds licences, and how it verifies a person (EL-003, EL-004).
    pub struct LicenceApp {
        /// Its code.
        pub code: String,
        /// Its name.
        pub name: Label,
        /// The kinds of evidence of the real-name verification, in the order in which they come about.
        pub real_name: Vec<String>,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// Where and how a licence is received (EL-001 to EL-006).
    pub struct ReceiptRules {
        /// Who may receive it for the first time.
        pub first_by: LicenceCapacity,
        /// Whether the first receipt takes a mobile device.
        pub first_on_mobile: bool,
        /// What must be read and accepted (EL-006).
        pub declaration: Label,
        /// Where to go when real-name verification fails (EL-003).
        pub office: Label,
        /// The kind of evidence that this office gives in place of the app's own.
        pub office_evidence: String,
        /// Whether a changed password is asked for (EL-007).
        pub changed_password: bool,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// A use of the licence to prove who somebody is (EL-009).
    pub struct LicenceUse {
        /// Its code.
        pub purpose: String,
        /// Its name.
        pub name: Label,
        /// Who may do it by licence: `licence_login_by` of C-57, and C-40. The capacity of the person counts, not the
        /// possession of the licence.
        pub by: Vec<LicenceCapacity>,
        /// Whether the password of the app is asked for (KB-023).
        #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
        pub password: bool,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// The profile of the e-licence.
    pub struct LicenceProfile {
        /// Version of this format; 1 today.
        pub schema_version: u32,
        /// The profile's id, such as `e-licence`.
        pub id: String,
        /// The profile's own version.
        pub version: String,
        /// Name of the platform.
        pub name: Label,
        /// Other terms, for import.
        pub aliases: Vec<Alias>,
        /// The apps.
        pub apps: Vec<LicenceApp>,
        /// Receipt.
        pub receipt: ReceiptRules,
        /// Uses.
        pub uses: Vec<LicenceUse>,
        /// How long evidence that a command brings counts.
        pub evidence_life: EvidenceLife,
        /// Who may do what.
        pub actions: Vec<ActionRule>,
        /// Literal texts.
        pub messages: Vec<Message>,
        /// The documents on which its settings rest.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub sources: Vec<Source>,
    }
}

profile!(LicenceProfile, ["e-licence" "1.0.0"]);

impl LicenceProfile {
    /// The rule for an action.
    pub fn action(&self, tag: &str) -> Option<&ActionRule> {
        self.actions.iter().find(|rule| rule.action == tag)
    }

    /// The message with this code.
    pub fn message(&self, code: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.code == code)
    }

    /// What the guide tells people at a step, by the tag of its action; nothing where it tells nothing.
    pub fn notes(&self, action: &str) -> Vec<&Message> {
        Message::chosen(&self.messages, self.action(action).iter().flat_map(|rule| &rule.notes))
    }

    /// The app with this code.
    pub fn app(&self, code: &str) -> Option<&LicenceApp> {
        self.apps.iter().find(|app| app.code == code)
    }

    /// The use with this code.
    pub fn purpose(&self, code: &str) -> Option<&LicenceUse> {
        self.uses.iter().find(|rule| rule.purpose == code)
    }
}
