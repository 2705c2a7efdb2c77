//! What the library says about what it is given.
//!
//! Three outcomes that are never mixed: a [`Finding`] says that something was understood and is not acceptable (or
//! deserves a look); a [`Refusal`] lists all that stands against a command; a [`Failure`] says that a call could not
//! be done at all.

mod catalogue;
mod coded;
mod collector;
mod names;
mod param;
mod text;

pub use catalogue::{Code, MessageEntry, catalogue};
pub use coded::{CodeName, CodeNames, name, names};
#[doc(hidden)]
pub use collector::{Collector, Cursor, Place, Seen};
pub use collector::{MAX_FINDINGS, SeverityRule};
#[doc(hidden)]
pub use names::label;
pub use param::ParamKind;
pub(crate) use param::looks_like_code;
#[doc(hidden)]
pub use param::{HIDDEN, looks_like_id};
#[doc(hidden)]
pub use text::legible;

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::label::{Choice, Label};

/// How grave a finding is. Profiles may change the severity that the catalogue gives a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth knowing; nothing is wrong.
    Info,
    /// Unusual; a person should look. Stops nothing.
    Warning,
    /// Not acceptable: the document cannot be submitted like this.
    Error,
}

/// A named value that belongs to a finding, as text. Personal data is masked before it gets here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Param {
    /// The name that the message templates use.
    pub name: String,
    /// The value; lists are joined with a Chinese enumeration comma (、).
    pub value: String,
    /// What the profile calls the value, where the value is a code of the profile's; texts show it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Label>,
}

/// A place in a sub-case, wherever the sub-case stands: in a snapshot, a command, or by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FindingPlace {
    /// The id of the sub-case; none where it is the same for all sub-cases of the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_case: Option<String>,
    /// Where in the sub-case, as a JSON pointer into its document; of something that is missing where it would stand. Empty
    /// for the sub-case as a whole. The field of the form with this pointer is the one that is meant.
    pub pointer: String,
    /// What people call the place, as the form of this business has it; none for the sub-case as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Label>,
}

impl FindingPlace {
    /// A place in the sub-case with this id, which is hidden where it does not look like an id.
    #[doc(hidden)]
    pub fn new(sub_case: Option<&str>, pointer: impl Into<String>) -> Self {
        let sub_case = sub_case.map(|id| param::safe(ParamKind::Id, id.to_owned()));
        Self { sub_case, pointer: pointer.into(), label: None }
    }
}

/// Something that was understood, and is not acceptable or deserves a look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Finding {
    /// The stable code, such as `signing.qr_expired`; the catalogue has its texts and its requirement rows.
    pub code: Code,
    /// How grave it is, after the profile's own severities.
    pub severity: Severity,
    /// Where, as a JSON pointer (RFC 6901) into what the caller passed; empty for the whole.
    pub pointer: String,
    /// The values that the message names, in the order of the catalogue.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub params: Vec<Param>,
    /// Pointers of other places that belong to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<String>,
    /// Whether the rule rests on an assumption, because no source states it.
    #[serde(default, skip_serializing_if = "crate::record::is_false")]
    pub assumed: bool,
    /// Where in a sub-case, of what a case says of one: whatever the pointer goes into, this one goes into the sub-case. A
    /// check of a sub-case by itself has none, since its pointers go there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Box<FindingPlace>>,
    /// The same of the other places, where they are in a sub-case.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub related_places: Box<[FindingPlace]>,
}

impl Finding {
    /// A finding with the severity of the catalogue.
    pub fn new(code: Code, pointer: impl Into<String>) -> Self {
        let entry = code.entry();
        Self {
            code,
            severity: entry.severity,
            pointer: pointer.into(),
            params: Vec::new(),
            related: Vec::new(),
            assumed: false,
            place: None,
            related_places: Box::default(),
        }
    }

    /// Says where in a sub-case it is.
    #[must_use]
    #[doc(hidden)]
    pub fn placed(mut self, place: FindingPlace) -> Self {
        self.place = Some(Box::new(place));
        self
    }

    /// Adds a value that the message names. Never pass personal data unmasked. What the caller wrote where a code or an
    /// id is expected is hidden where it does not look like one, and numbers of persons always.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "callers hand over numbers, texts and instants alike")]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        let value = param::safe(self.code.entry().kind(name), value.to_string());
        self.params.push(Param { name: name.to_owned(), value, label: None });
        self
    }

    /// Adds a code of the profile's, with what the profile calls it.
    #[must_use]
    pub fn with_named(self, name: &str, code: &str, label: &Label) -> Self {
        self.with_all_named(name, [(code, label)])
    }

    /// Adds several codes of the profile's, with what the profile calls them.
    #[must_use]
    pub fn with_all_named<'a>(self, name: &str, named: impl IntoIterator<Item = (&'a str, &'a Label)>) -> Self {
        let (codes, labels): (Vec<&str>, Vec<&Label>) = named.into_iter().unzip();
        let joined =
            |text: fn(&Label) -> &str, mark| labels.iter().map(|label| text(label)).collect::<Vec<_>>().join(mark);
        let label = Label { zh: joined(|label| &label.zh, "、"), en: joined(|label| &label.en, ", ") };
        let mut finding = self.with_list(name, &codes);
        if let Some(param) = finding.params.last_mut().filter(|_| !labels.is_empty()) {
            param.label = Some(label);
        }
        finding
    }

    /// Lets texts call the things that a parameter names by their ids what people call them. Names are what somebody
    /// typed: no number of a person's is shown.
    #[doc(hidden)]
    pub fn call(&mut self, name: &str, called: impl Fn(&str) -> Option<String>) {
        for param in self.params.iter_mut().filter(|param| param.name == name && param.label.is_none()) {
            let Some(text) = called(&param.value).filter(|text| !text.trim().is_empty()) else {
                continue;
            };
            let text = param::safe(ParamKind::Text, text);
            param.label = Some(match self.code.entry().kind(name) {
                ParamKind::Seal => Label { zh: format!("印章“{text}”"), en: format!("the seal `{text}`") },
                _ => Label { zh: text.clone(), en: text },
            });
        }
    }

    /// Adds a value that is a list.
    #[must_use]
    pub fn with_list<T: AsRef<str>>(self, name: &str, values: &[T]) -> Self {
        let joined = values.iter().map(AsRef::as_ref).collect::<Vec<_>>().join("、");
        self.with(name, joined)
    }

    /// Adds what the caller wrote where one of these choices is expected, with its name where it is one of them.
    #[must_use]
    pub fn with_choice(self, name: &str, code: &str, choices: &[Choice]) -> Self {
        match choices.iter().find(|choice| choice.code == code) {
            Some(choice) => self.with_named(name, &choice.code, &choice.name),
            None => self.with(name, code),
        }
    }

    /// Adds another place that belongs to the finding.
    #[must_use]
    pub fn related_to(mut self, pointer: impl Into<String>) -> Self {
        self.related.push(pointer.into());
        self
    }

    /// Marks the rule behind it as resting on an assumption.
    #[must_use]
    pub fn assumed(mut self, assumed: bool) -> Self {
        self.assumed = assumed;
        self
    }

    /// Gives it another severity than the catalogue's.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The value of a parameter, if there is one of that name.
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|param| param.name == name).map(|param| param.value.as_str())
    }

    /// Whether it stands against what it was found in.
    #[doc(hidden)]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// The message in a language, with the values filled in.
    pub fn text(&self, language: Language) -> String {
        text::render(self, language)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}", self.text(Language::En), self.code.as_str())?;
        if !self.pointer.is_empty() {
            write!(f, " at {}", self.pointer)?;
        }
        f.write_str(")")
    }
}

/// A language in which texts are rendered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Chinese, as used in mainland China.
    Zh,
    /// English.
    En,
}

/// All findings of one check, in document order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Report {
    /// The findings.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty()
    }

    /// Whether nothing of severity [`Severity::Error`] was found.
    pub fn is_acceptable(&self) -> bool {
        !self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// The findings of severity [`Severity::Error`].
    pub fn errors(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.severity == Severity::Error)
    }

    /// Adds a finding.
    pub fn push(&mut self, finding: Finding) {
        self.findings.push(finding);
    }
}

/// Who is at fault when a call could not be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FailureKind {
    /// The input is not what its format says.
    Malformed,
    /// The input is sound, but newer or other than this version knows.
    Unsupported,
    /// The calls, their order or their arguments contradict each other.
    Misuse,
    /// A file or image could not be read.
    Document,
    /// A fault of the library. Please report it.
    Internal,
}

/// A call that could not be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, thiserror::Error)]
#[error("{finding}")]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Failure {
    /// Who is at fault.
    pub kind: FailureKind,
    /// What and where.
    pub finding: Finding,
}

impl Failure {
    /// A failure of this kind.
    pub fn new(kind: FailureKind, finding: Finding) -> Self {
        Self { kind, finding }
    }

    /// The caller's arguments contradict each other.
    pub fn misuse(finding: Finding) -> Self {
        Self::new(FailureKind::Misuse, finding)
    }
}

/// A part that a person or a system plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// 经办人: works for the enterprise that files the case, from a personal account.
    Handler,
    /// 法定代表人 (or 负责人, 执行事务合伙人) of that enterprise.
    LegalRepresentative,
    /// 预购人 (买受人, 受让人): the person who buys, or the person who acts for a buyer.
    Buyer,
    /// The person who acts for the mortgagee (抵押权人代理人).
    MortgageeAgent,
    /// 登记机构工作人员: staff of the registry.
    RegistryStaff,
    /// The host system itself, or a platform that reports through it.
    System,
    /// 企业账号: whoever is logged in with the enterprise's own account (C-33).
    EnterpriseAccount,
    /// 印章管理员: manages an enterprise's seals by a grant.
    SealAdministrator,
    /// 印章持有人, or the use-only 经办人 of some platforms (C-05): may use a seal by a grant.
    SealHolder,
    /// 证照管理人员: keeps an e-licence that the legal representative received (C-40).
    LicenceCustodian,
    /// A person with an account of their own, who plays no other part.
    Person,
    /// Staff at a service window.
    WindowStaff,
}

impl Role {
    /// The code, as its JSON has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Handler => "handler",
            Self::LegalRepresentative => "legal_representative",
            Self::Buyer => "buyer",
            Self::MortgageeAgent => "mortgagee_agent",
            Self::RegistryStaff => "registry_staff",
            Self::System => "system",
            Self::EnterpriseAccount => "enterprise_account",
            Self::SealAdministrator => "seal_administrator",
            Self::SealHolder => "seal_holder",
            Self::LicenceCustodian => "licence_custodian",
            Self::Person => "person",
            Self::WindowStaff => "window_staff",
        }
    }
}

/// Someone who can mend what is unmet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Mender {
    /// The part this person plays.
    pub role: Role,
    /// The name, where one person is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The signer's key (`buyers/0`, `mortgagee`), where one signer is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signer: Option<String>,
}

impl Mender {
    /// Anyone of that role.
    pub fn any(role: Role) -> Self {
        Self { role, name: None, signer: None }
    }

    /// Anyone of each of these roles.
    pub fn any_of(roles: &[Role]) -> Vec<Self> {
        roles.iter().copied().map(Self::any).collect()
    }
}

/// The step that mends: a command, or something outside the case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Remedy {
    /// The tag of the command's action, such as `regenerate_ticket`; or a step outside the case, written `host.*`
    /// (`host.raise_account_level`, `host.wait`).
    pub action: String,
    /// The sub-case on which it acts, where it acts on one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_case: Option<String>,
}

/// One thing that stands against a command: what, who can mend it, by which step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Unmet {
    /// What is unmet. Its pointer goes into the command, or into the form it concerns.
    pub finding: Finding,
    /// Who can mend it. Empty when nobody can (the case is over).
    pub menders: Vec<Mender>,
    /// By which step, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remedy: Option<Remedy>,
}

/// Why a command was not carried out: everything that stands against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, thiserror::Error)]
#[error("{}", self.summary())]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Refusal {
    /// All that is unmet; never empty.
    pub unmet: Vec<Unmet>,
}

impl Refusal {
    fn summary(&self) -> String {
        text::summary(self.unmet.iter().map(|unmet| &unmet.finding))
    }
}
