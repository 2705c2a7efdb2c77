//! What the library says about what it is given.
//!
//! Three outcomes that are never mixed: a [`Finding`] says that something was understood and is not acceptable (or
//! deserves a look); a [`Refusal`] lists all that stands against a command; a [`Failure`] says that a call could not
//! be done at all.

mod catalogue;
mod collector;
mod names;

pub use catalogue::{Code, MessageEntry, ParamKind, catalogue};
pub use collector::MAX_FINDINGS;
pub(crate) use collector::{Collector, Place, Seen};

use std::{borrow::Cow, fmt};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::time::Instant;

/// How grave a finding is. Profiles may change the severity that the catalogue gives a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
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
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Param {
    /// The name that the message templates use.
    pub name: String,
    /// The value; lists are joined with a Chinese enumeration comma (、).
    pub value: String,
}

/// Something that was understood, and is not acceptable or deserves a look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
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
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub params: Vec<Param>,
    /// Pointers of other places that belong to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub related: Vec<String>,
    /// Whether the rule rests on an assumption, because no source states it.
    #[serde(default, skip_serializing_if = "crate::json::is_false")]
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub assumed: bool,
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
        }
    }

    /// Adds a value that the message names. Never pass personal data unmasked.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "callers hand over numbers, texts and instants alike")]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.params.push(Param { name: name.to_owned(), value: value.to_string() });
        self
    }

    /// Adds a value that is a list.
    #[must_use]
    pub fn with_list<T: AsRef<str>>(self, name: &str, values: &[T]) -> Self {
        let joined = values.iter().map(AsRef::as_ref).collect::<Vec<_>>().join("、");
        self.with(name, joined)
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

    /// The message in a language, with the values filled in.
    pub fn text(&self, language: Language) -> String {
        let entry = self.code.entry();
        let template = match language {
            Language::Zh => entry.zh,
            Language::En => entry.en,
        };
        let mut text = String::with_capacity(template.len() + 32);
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            text.push_str(before);
            let Some((name, tail)) = after.split_once('}') else {
                break;
            };
            let value = &*legible(self.param(name).unwrap_or("?"));
            let kind = entry.params.iter().find(|(param, _)| *param == name).map(|(_, kind)| *kind);
            if let Some(named) = kind.and_then(|kind| names::named(kind, value, language)) {
                text.push_str(&named);
                rest = tail;
                continue;
            }
            match Instant::parse(value).filter(|_| kind == Some(ParamKind::Instant)) {
                // People read the clock on their wall; the parameter keeps UTC.
                Some(at) => {
                    text.push_str(&at.china_text());
                    text.push_str(match language {
                        Language::Zh => "（北京时间）",
                        Language::En => " (UTC+8)",
                    });
                }
                None => text.push_str(value),
            }
            rest = tail;
        }
        text.push_str(rest);
        text
    }
}

/// Text of strangers on one line as it can be shown: what steers a terminal, or the direction of writing, becomes `�`.
pub(crate) fn legible(text: &str) -> Cow<'_, str> {
    let steers =
        |letter: char| letter.is_control() || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if text.contains(steers) { text.replace(steers, "\u{fffd}").into() } else { text.into() }
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
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Chinese, as used in mainland China.
    Zh,
    /// English.
    En,
}

/// All findings of one check, in document order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Report {
    /// The findings.
    pub findings: Vec<Finding>,
}

impl Report {
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
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
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
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
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
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
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
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Mender {
    /// The part this person plays.
    pub role: Role,
    /// The name, where one person is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub name: Option<String>,
    /// The signer's key (`buyers/0`, `mortgagee`), where one signer is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
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
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Remedy {
    /// The tag of the command's action, such as `regenerate_ticket`; or a step outside the case, written `host.*`
    /// (`host.raise_account_level`, `host.wait`).
    pub action: String,
    /// The sub-case on which it acts, where it acts on one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sub_case: Option<String>,
}

/// One thing that stands against a command: what, who can mend it, by which step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Unmet {
    /// What is unmet. Its pointer goes into the command, or into the form it concerns.
    pub finding: Finding,
    /// Who can mend it. Empty when nobody can (the case is over).
    pub menders: Vec<Mender>,
    /// By which step, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub remedy: Option<Remedy>,
}

/// Why a command was not carried out: everything that stands against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, thiserror::Error)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[error("{}", self.summary())]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Refusal {
    /// All that is unmet; never empty.
    pub unmet: Vec<Unmet>,
}

impl Refusal {
    fn summary(&self) -> String {
        self.unmet.iter().map(|unmet| unmet.finding.to_string()).collect::<Vec<_>>().join("; ")
    }
}
