//! The profile itself, and how cases name it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    ActingParty, ActionRule, AfterFilingRules, AgentConflict, AgentRule, Alias, Browser, BusinessType, ChecklistItem,
    Choice, DictionaryOverlay, DocumentType, FieldText, FilingRules, Label, LapseRules, ListView, LoginRule, Mailbox,
    MailboxView, Message, Question, RegisterMaterial, RegisterRule, RegistryStatus, RequiredField, SeverityRule,
    SigningRules, Source, TermRule, TrustRules, UploadRules, WithdrawalRules, embedded::profile,
};
use dengji_base::{
    dictionary::Dictionaries,
    evidence::ProofRule,
    finding::{Code, Failure, Finding},
    identifier::{IdentifierKind, NameKey},
};

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
        /// The ways by which users reach the platform (GZ-001, GZ-002).
        #[serde(default)]
        pub entries: Vec<Choice>,
        /// Supported browsers (GZ-003).
        #[serde(default)]
        pub browsers: Vec<Browser>,
        /// The ways to log in (GZ-004).
        #[serde(default)]
        pub logins: Vec<LoginRule>,
        /// Other terms, for import.
        pub aliases: Vec<Alias>,
        /// 单位组织类型 (GZ-010, GZ-043).
        pub organisation_types: Vec<Choice>,
        /// 不动产类型 (GZ-011).
        pub property_types: Vec<Choice>,
        /// 权利人性质.
        pub holder_natures: Vec<Choice>,
        /// 共有情况 (GZ-024): the names of `sole`, `joint` and `by_shares`.
        #[serde(default)]
        pub co_ownerships: Vec<Choice>,
        /// 网签状态 seen so far; the list is open (GZ-033).
        #[serde(default)]
        pub contract_statuses: Vec<Choice>,
        /// 证件类型.
        pub document_types: Vec<DocumentType>,
        /// 业务类型.
        pub business_types: Vec<BusinessType>,
        /// Which party of the form acts in the case (C-45).
        pub acting_parties: Vec<ActingParty>,
        /// How grave it is that one person acts on two sides of a form; an assumed error where nothing is said.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub agent_rules: Vec<AgentRule>,
        /// The starred fields.
        pub required_fields: Vec<RequiredField>,
        /// Names of its own for fields, and how to fill them in (GZ-020).
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub field_texts: Vec<FieldText>,
        /// The material checklist.
        pub checklist: Vec<ChecklistItem>,
        /// How materials are uploaded; none where nothing is said of it, and phones upload nothing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub uploads: Option<UploadRules>,
        /// The questionnaire.
        pub questions: Vec<Question>,
        /// Signing.
        pub signing: SigningRules,
        /// Filing.
        pub filing: FilingRules,
        /// What comes after filing; none where nothing is said of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub after_filing: Option<AfterFilingRules>,
        /// Taking a filed application back.
        pub withdrawal: WithdrawalRules,
        /// Trust.
        pub trust: TrustRules,
        /// Who may do what.
        pub actions: Vec<ActionRule>,
        /// What evidence they bring. The digest is that of the sub-case's round; the subject is the number of whoever gave
        /// it: the signer, the enterprise that seals, the applicant who takes an application back, the party that answered,
        /// the enterprise that began an imported case.
        pub evidence: Vec<ProofRule>,
        /// Statuses after filing.
        pub statuses: Vec<RegistryStatus>,
        /// Mailboxes.
        pub mailboxes: Vec<MailboxView>,
        /// Lists of rows outside the mailboxes (GZ-032, GZ-036).
        #[serde(default)]
        pub lists: Vec<ListView>,
        /// Messages.
        pub messages: Vec<Message>,
        /// Severities.
        pub severities: Vec<SeverityRule>,
        /// Register facts.
        pub register_rules: Vec<RegisterRule>,
        /// How long the registry has, until a last status.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub terms: Vec<TermRule>,
        /// Lapse of an advance notice.
        pub lapse: LapseRules,
        /// Local codes.
        pub dictionaries: Vec<DictionaryOverlay>,
        /// The documents on which its settings rest.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub sources: Vec<Source>,
    }
}

profile!(Profile, ["guangzhou-registration" "1.0.0"]);

impl Profile {
    /// The national code tables with what this profile adds to them. Keep it: each call makes a copy.
    pub fn code_tables(&self) -> Result<Dictionaries, Failure> {
        Dictionaries::with_additions(&self.dictionaries, &format!("{} {}", self.id, self.version))
    }

    /// The business type with this code.
    pub fn business_type(&self, code: &str) -> Option<&BusinessType> {
        self.business_types.iter().find(|business| business.code == code)
    }

    /// The business type with this code, which a caller named. `Misuse` with `case.unknown_business_type` at
    /// `/businessType` where the profile has none.
    #[doc(hidden)]
    pub fn known_business(&self, code: &str) -> Result<&BusinessType, Failure> {
        self.business_type(code).ok_or_else(|| {
            let finding = Finding::new(Code::CaseUnknownBusinessType, "/businessType");
            Failure::misuse(finding.with("business_type", code))
        })
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The document type with this code; blanks around it, of which the form tells, make it no other.
    pub fn document_type(&self, code: &str) -> Option<&DocumentType> {
        let code = code.trim();
        self.document_types.iter().find(|document| document.code == code)
    }

    /// What a number on a paper of this code is; [`IdentifierKind::Other`] where the profile does not know the paper.
    pub fn identifier_kind(&self, code: &str) -> IdentifierKind {
        self.document_type(code).map_or(IdentifierKind::Other, |document| document.identifier)
    }

    /// What it says of a field of the form: the first text that has what is asked for.
    #[doc(hidden)]
    pub fn field_text<'a>(
        &'a self,
        pattern: &str,
        wanted: impl Fn(&'a FieldText) -> Option<&'a Label>,
    ) -> Option<&'a Label> {
        let mut about = self.field_texts.iter().filter(|text| text.fields.iter().any(|field| field == pattern));
        about.find_map(wanted)
    }

    /// The rule for an action.
    pub fn action(&self, tag: &str) -> Option<&ActionRule> {
        self.actions.iter().find(|rule| rule.action == tag)
    }

    /// What evidence an action brings.
    pub fn evidence(&self, tag: &str) -> Option<&ProofRule> {
        self.evidence.iter().find(|rule| rule.action == tag)
    }

    /// The status of what is filed and of which nothing was reported yet: the one that follows no other.
    pub fn first_status(&self) -> Option<&RegistryStatus> {
        self.statuses.iter().find(|status| status.after.is_empty())
    }

    /// The registry status that somebody means: by its code, its name in either language, or another term for it.
    pub fn status_called(&self, said: &str) -> Option<&RegistryStatus> {
        let called = |status: &&RegistryStatus| {
            NameKey::same(&status.name.zh, said)
                || NameKey::same(&status.name.en, said)
                || self.aliases.iter().any(|alias| alias.means == status.code && NameKey::same(&alias.term, said))
        };
        self.status(said).or_else(|| self.statuses.iter().find(called))
    }

    /// The paper that a register rule asks for, and no checklist.
    pub fn register_material(&self, item: &str) -> Option<&RegisterMaterial> {
        self.register_rules.iter().flat_map(|rule| &rule.materials).find(|material| material.item == item)
    }

    /// The name of a material, of the checklist or of a register rule.
    pub fn material_name(&self, item: &str) -> Option<&Label> {
        let listed = self.checklist.iter().find(|listed| listed.item == item).map(|listed| &listed.name);
        listed.or_else(|| self.register_material(item).map(|material| &material.name))
    }

    /// The registry status with this code.
    pub fn status(&self, code: &str) -> Option<&RegistryStatus> {
        self.statuses.iter().find(|status| status.code == code)
    }

    /// How a mailbox is shown.
    pub fn mailbox(&self, mailbox: Mailbox) -> Option<&MailboxView> {
        self.mailboxes.iter().find(|view| view.mailbox == mailbox)
    }

    /// The business by which the right that a notice secures is registered; none where no rule names one.
    pub fn conversion(&self, from: &str) -> Option<&BusinessType> {
        let rules = self.after_filing.as_ref()?;
        let rule = rules.conversions.iter().find(|rule| rule.from == from)?;
        self.business_type(&rule.to)
    }

    /// The message with this code.
    pub fn message(&self, code: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.code == code)
    }

    /// What the guide tells people at a step, by the tag of its action; nothing where it tells nothing.
    pub fn notes(&self, action: &str) -> Vec<&Message> {
        Message::chosen(&self.messages, self.action(action).iter().flat_map(|rule| &rule.notes))
    }

    /// What the profile says of one person on two sides.
    pub fn agent_rule(&self, conflict: AgentConflict) -> Option<&AgentRule> {
        self.agent_rules.iter().find(|rule| rule.conflict == conflict)
    }

    /// The severity of a code here, where the profile changes it.
    pub fn severity(&self, code: Code) -> Option<&SeverityRule> {
        self.severities.iter().find(|rule| rule.code == code)
    }
}
