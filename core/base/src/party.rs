//! Who acts: persons, the enterprise they act for, how far both are trusted, and what proves it.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    finding::Role,
    identifier::{EnterpriseKey, IdentifierKind, IdentifierText, NameKey, PersonKey, PhoneKey, mask},
    time::Instant,
};

/// Trust level of an account on the identity platform (可信等级). Requirement rows UA-012, GZ-005.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TrustLevel {
    /// 三级 (formerly L1).
    #[serde(alias = "L1", alias = "三级")]
    Level3,
    /// 四级 (formerly L2).
    #[serde(alias = "L2", alias = "四级")]
    Level4,
    /// 五级 (formerly L3).
    #[serde(alias = "L3", alias = "五级")]
    Level5,
}

/// How the session was opened. Requirement rows GZ-004, GZ-006, GZ-007.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LoginMethod {
    /// 个人登录: a personal account, after which an enterprise is chosen.
    PersonalAccount,
    /// 电子营业执照: the e-licence is scanned and authorises the session.
    ELicence,
    /// 法人登录 with account and password.
    EnterpriseAccount,
    /// A face check on the phone (SZ-001).
    FaceCheck,
    /// The platform's own mini-program scans a code on the screen (SZ-002).
    Scan,
    /// Another city's or the province's identity platform vouches for the person (SZ-002).
    IdentityPlatform,
    /// A Ukey (SZ-002).
    Ukey,
    /// A certificate of a CA or a bank that was verified with the account (UA-014, UA-016).
    Certificate,
}

impl LoginMethod {
    /// The code, as its JSON has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PersonalAccount => "personal_account",
            Self::ELicence => "e_licence",
            Self::EnterpriseAccount => "enterprise_account",
            Self::FaceCheck => "face_check",
            Self::Scan => "scan",
            Self::IdentityPlatform => "identity_platform",
            Self::Ukey => "ukey",
            Self::Certificate => "certificate",
        }
    }
}

/// Whether a handler is bound to the enterprise from both sides. Requirement rows UA-022 to UA-024.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Binding {
    /// Both sides have confirmed.
    Bound,
    /// The enterprise has added the handler; the handler has not confirmed yet. So it is, too, where nothing is said.
    #[default]
    Pending,
}

/// Something the host has seen or received, given as evidence. The library stores the reference, never a secret.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Evidence {
    /// What it is: `personal_signature`, `enterprise_seal`, `face_check`, `e_licence`, `tax_certificate`, …
    pub kind: String,
    /// Who vouches for it, such as `yuexinqian`.
    #[serde(default)]
    pub provider: String,
    /// The provider's own number for it.
    #[serde(default)]
    pub reference: String,
    /// Digest of what was signed or sealed, as lower-case hexadecimal, where the evidence covers a document.
    #[serde(default)]
    pub digest: String,
    /// Whom or what it is about, where that matters: the number on a licence, the id of a seal or a Ukey (KB-023).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub subject: String,
    /// When it came about, where that differs from the moment it was reported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Instant>,
}

impl fmt::Debug for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Whom it is about may be the number of a person.
        f.debug_struct("Evidence").field("kind", &self.kind).field("provider", &self.provider).finish_non_exhaustive()
    }
}

/// An enterprise as a case names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Enterprise {
    /// Name as on the licence.
    pub name: String,
    /// 统一社会信用代码 (or the older number on the licence).
    pub document_number: IdentifierText,
}

impl Enterprise {
    /// What the enterprise is known by; `None` without a name or a number.
    #[inline]
    pub fn key(&self) -> Option<EnterpriseKey<'_>> {
        EnterpriseKey::of(&self.document_number, &self.name)
    }

    /// The fields without which it is nobody, where they are blank.
    #[doc(hidden)]
    pub fn lacks(&self) -> Vec<&'static str> {
        let name = NameKey::of(&self.name).is_none().then_some("name");
        let number = self.document_number.is_blank().then_some("documentNumber");
        name.into_iter().chain(number).collect()
    }

    /// Whether both are the same enterprise: by number and name, however they are written. Without a name or a number
    /// nothing is the same.
    pub fn is_same(&self, other: &Self) -> bool {
        self.document_number == other.document_number
            && NameKey::same(&self.name, &other.name)
            && !self.document_number.is_blank()
    }
}

/// The enterprise chosen for a session: one person may work for several, and chooses one. Rows GZ-006, GZ-009.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ActingFor {
    /// Which enterprise.
    pub enterprise: Enterprise,
    /// Trust level of the enterprise's account; none when it was never verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<TrustLevel>,
    /// Whether the handler is bound from both sides; a legal representative needs no binding.
    #[serde(default)]
    pub binding: Binding,
}

/// The person or system that gives a command or asks a question, as the host has authenticated it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Actor {
    /// The host's own number for the account.
    pub id: String,
    /// The part this person plays in the session.
    pub role: Role,
    /// The person's name.
    #[serde(default)]
    pub name: String,
    /// What paper the number is of; a resident's identity number where nothing is said. A like number of another paper
    /// is another person's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document_kind: Option<IdentifierKind>,
    /// Number of the person's identity document; buyers and agents are recognised by it.
    #[serde(default)]
    pub document_number: IdentifierText,
    /// The phone number of the personal account; grants that name a person by phone are recognised by it (GX-013).
    #[serde(default, skip_serializing_if = "IdentifierText::is_empty")]
    pub phone: IdentifierText,
    /// Trust level of the personal account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<TrustLevel>,
    /// How the session was opened. Left out, it is judged only where an operation asks for certain ways.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub login: Option<LoginMethod>,
    /// The enterprise chosen for this session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acting_for: Option<ActingFor>,
    /// Whether the 用户须知 has been acknowledged in this session. Row GZ-008.
    #[serde(default)]
    pub notice_acknowledged: bool,
}

impl fmt::Debug for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Names and numbers stay out of logs.
        f.debug_struct("Actor").field("id", &self.id).field("role", &self.role).finish_non_exhaustive()
    }
}

impl Actor {
    /// A host system, or a platform that reports through it.
    pub fn system(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            role: Role::System,
            name: String::new(),
            document_kind: None,
            document_number: IdentifierText::default(),
            phone: IdentifierText::default(),
            level: None,
            login: None,
            acting_for: None,
            notice_acknowledged: false,
        }
    }
}

/// What kind of legal entity an account or a seal belongs to (UA-009, UA-013, SZ-016).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EntityKind {
    /// 企业法人: a company.
    EnterpriseLegalPerson,
    /// 合伙企业.
    Partnership,
    /// 个人独资企业, and other enterprises that are no legal persons.
    SoleProprietorship,
    /// 个体工商户.
    IndividualBusiness,
    /// 事业单位法人.
    PublicInstitution,
    /// 机关群团, 政府机关.
    GovernmentBody,
    /// 社会组织, 社会团体.
    SocialOrganisation,
    /// Any other.
    Other,
}

impl EntityKind {
    /// The code, as its JSON has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::EnterpriseLegalPerson => "enterprise_legal_person",
            Self::Partnership => "partnership",
            Self::SoleProprietorship => "sole_proprietorship",
            Self::IndividualBusiness => "individual_business",
            Self::PublicInstitution => "public_institution",
            Self::GovernmentBody => "government_body",
            Self::SocialOrganisation => "social_organisation",
            Self::Other => "other",
        }
    }
}

/// A person as accounts and grants name one: recognised by the number of a document, else by name and phone.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Principal {
    /// The name.
    pub name: String,
    /// What paper the number is of; a resident's identity number where nothing is said. A like number of another paper
    /// is another person's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document_kind: Option<IdentifierKind>,
    /// Number of the identity document; empty where only the phone is known.
    #[serde(default, skip_serializing_if = "IdentifierText::is_empty")]
    pub document_number: IdentifierText,
    /// The phone number of the personal account.
    #[serde(default, skip_serializing_if = "IdentifierText::is_empty")]
    pub phone: IdentifierText,
}

impl fmt::Debug for Principal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Names and numbers stay out of logs.
        f.debug_struct("Principal").finish_non_exhaustive()
    }
}

/// A person, borrowed: what questions about thousands of grants are asked with.
#[derive(Clone, Copy)]
pub struct Who<'a> {
    /// The name.
    pub name: &'a str,
    /// What paper the number is of.
    pub document_kind: IdentifierKind,
    /// Number of the identity document; blank where it is not known.
    pub document_number: &'a IdentifierText,
    /// The phone number; blank where it is not known.
    pub phone: &'a IdentifierText,
}

impl fmt::Debug for Who<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Who").finish_non_exhaustive()
    }
}

impl<'a> Who<'a> {
    /// The paper and number that the person is known by; `None` where no number is known.
    #[inline]
    pub fn key(self) -> Option<PersonKey<'a>> {
        PersonKey::of(self.document_kind, self.document_number)
    }

    /// The person as [`PersonKey::meant`] reads a form: for what stands against somebody, never for a right.
    #[doc(hidden)]
    pub fn meant(self) -> Option<PersonKey<'a>> {
        PersonKey::meant(self.document_kind, self.document_number)
    }

    /// Name and phone, by which a person is known where no number is.
    pub fn phone_key(self) -> Option<(PhoneKey, NameKey)> {
        Some((PhoneKey::of(self.phone)?, NameKey::of(self.name)?))
    }

    /// Whether both stand for one person: by paper and number where both have one, else by name and phone. Who has
    /// neither is nobody.
    #[inline]
    pub fn is(self, other: Who<'_>) -> bool {
        match (self.key(), other.key()) {
            (Some(own), Some(others)) => own == others,
            _ => self.phone_key().is_some_and(|own| other.phone_key() == Some(own)),
        }
    }

    /// The person, to be kept.
    pub fn to_principal(self) -> Principal {
        Principal {
            name: self.name.to_owned(),
            document_kind: Some(self.document_kind).filter(|kind| *kind != IdentifierKind::default()),
            document_number: self.document_number.clone(),
            phone: self.phone.clone(),
        }
    }
}

impl Principal {
    /// The person, borrowed.
    #[inline]
    pub fn who(&self) -> Who<'_> {
        Who {
            name: &self.name,
            document_kind: self.document_kind.unwrap_or_default(),
            document_number: &self.document_number,
            phone: &self.phone,
        }
    }

    /// The person as somebody sees it who may know of this person but not the numbers.
    #[must_use]
    #[doc(hidden)]
    pub fn masked(&self) -> Self {
        let masked = |kind, number: &IdentifierText| mask(kind, number.as_typed()).into();
        Self {
            name: self.name.clone(),
            document_kind: self.document_kind,
            document_number: masked(self.document_kind.unwrap_or_default(), &self.document_number),
            phone: masked(IdentifierKind::Phone, &self.phone),
        }
    }

    /// The fields without which a person of a licence is nobody, where they are blank: name and number.
    #[doc(hidden)]
    pub fn lacks(&self) -> Vec<&'static str> {
        let name = NameKey::of(&self.name).is_none().then_some("name");
        let number = self.document_number.is_blank().then_some("documentNumber");
        name.into_iter().chain(number).collect()
    }

    /// Whether both stand for one person: by paper and number where both have one, else by name and phone.
    #[inline]
    pub fn is(&self, other: &Self) -> bool {
        self.who().is(other.who())
    }
}

impl Actor {
    /// The person who acts.
    #[inline]
    pub fn who(&self) -> Who<'_> {
        Who {
            name: &self.name,
            document_kind: self.document_kind.unwrap_or_default(),
            document_number: &self.document_number,
            phone: &self.phone,
        }
    }
}
