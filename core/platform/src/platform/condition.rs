//! Conditions: a closed vocabulary over typed facts. No expression language.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Something a condition can ask about. The kind of its value stands behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// Text: code of the business type.
    BusinessType,
    /// Text: code of the organisation type.
    OrganisationType,
    /// Text: code of the property type.
    PropertyType,
    /// Text: registration kind of A21, such as `700`.
    RegistrationType,
    /// Flag: whether the business involves a mortgage.
    Mortgage,
    /// Flag: whether the mortgage on the form is a maximum-amount mortgage.
    MaximumAmountMortgage,
    /// Number: how many buyers the form has.
    BuyerCount,
    /// Text: the co-ownership on the first buyer's row.
    CoOwnership,
    /// Texts: holder natures of all buyers.
    BuyerHolderNature,
    /// Texts: document types of all buyers.
    BuyerDocumentType,
    /// Flag: whether a buyer is under 18 on the day of the check.
    MinorBuyer,
    /// Flag: whether a buyer has an agent.
    BuyerAgent,
    /// Flag: whether a buyer who is not under 18 on the day of the check has an agent.
    GrownBuyerAgent,
    /// Flag: whether a seller has an agent.
    SellerAgent,
    /// Flag: whether a mortgagee has an agent.
    MortgageeAgent,
    /// Text: contract status of the unit.
    ContractStatus,
    /// Flag: whether a certificate was issued for the unit.
    CertificateIssued,
    /// Text: what kind of entity the enterprise is, such as `partnership`.
    EntityKind,
    /// Text: the first two digits of the region in which the enterprise is registered.
    EntityProvince,
    /// Text: the first four digits of that region.
    EntityCity,
    /// Number: how many legal representatives or managing partners the enterprise has.
    RepresentativeCount,
    /// Flag: whether the enterprise is foreign-invested.
    ForeignInvested,
    /// Flag: whether the enterprise was newly registered when its account began.
    NewlyRegistered,
    /// Flag: whether the person who acts has an account on the platform.
    PersonalAccount,
    /// Flag: whether the person who acts has downloaded a personal certificate.
    PersonalCertificate,
    /// Flag: whether real-name verification has failed for this command.
    RealNameFailed,
    /// Flag: whether verification of the e-licence has failed for this command.
    LicenceFailed,
    /// Flag: whether the e-licence is still being synchronised.
    LicenceSyncing,
    /// Flag: whether the physical seal was engraved.
    PhysicalEngraved,
    /// Flag: whether the physical seal was filed with the police.
    PhysicalFiled,
    /// Flag: whether the enterprise's own system was given access (SZ-080).
    SystemAccess,
    /// Flag: whether the enterprise's HSM was filed (SZ-082).
    HsmFiled,
    /// Text: code of the kind of the seal.
    SealKind,
    /// Flag: whether the seal bears a second language.
    SealBilingual,
    /// Flag: whether the account has, or had, any seal.
    HasSeals,
    /// Flag: whether the command brings grants with it.
    WithGrants,
    /// Flag: whether the command brings proof (`proof`) with it.
    WithProof,
    /// Flag: whether the seal is bound to a Ukey.
    UkeyBound,
}

/// The area to which a fact belongs: a condition elsewhere never holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactArea {
    /// Cases and their forms.
    Registration,
    /// Seals, and the enterprises that have them.
    Seal,
}

/// What kind of value a fact has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// Asked with `is`.
    Flag,
    /// Asked with `compare`.
    Number,
    /// One text, asked with `one_of`.
    Text,
    /// Several texts, asked with `one_of`: one of them is enough.
    Texts,
}

impl Fact {
    /// To which area it belongs.
    pub fn area(self) -> FactArea {
        match self {
            Self::BusinessType
            | Self::OrganisationType
            | Self::PropertyType
            | Self::RegistrationType
            | Self::Mortgage
            | Self::MaximumAmountMortgage
            | Self::BuyerCount
            | Self::CoOwnership
            | Self::BuyerHolderNature
            | Self::BuyerDocumentType
            | Self::MinorBuyer
            | Self::BuyerAgent
            | Self::GrownBuyerAgent
            | Self::SellerAgent
            | Self::MortgageeAgent
            | Self::ContractStatus
            | Self::CertificateIssued => FactArea::Registration,
            _ => FactArea::Seal,
        }
    }

    /// What kind of value it has; asked otherwise, its test never holds.
    pub fn kind(self) -> FactKind {
        match self {
            Self::BusinessType
            | Self::OrganisationType
            | Self::PropertyType
            | Self::RegistrationType
            | Self::CoOwnership
            | Self::ContractStatus
            | Self::EntityKind
            | Self::EntityProvince
            | Self::EntityCity
            | Self::SealKind => FactKind::Text,
            Self::BuyerHolderNature | Self::BuyerDocumentType => FactKind::Texts,
            Self::BuyerCount | Self::RepresentativeCount => FactKind::Number,
            Self::Mortgage
            | Self::MaximumAmountMortgage
            | Self::MinorBuyer
            | Self::BuyerAgent
            | Self::GrownBuyerAgent
            | Self::SellerAgent
            | Self::MortgageeAgent
            | Self::CertificateIssued
            | Self::ForeignInvested
            | Self::NewlyRegistered
            | Self::PersonalAccount
            | Self::PersonalCertificate
            | Self::RealNameFailed
            | Self::LicenceFailed
            | Self::LicenceSyncing
            | Self::PhysicalEngraved
            | Self::PhysicalFiled
            | Self::SystemAccess
            | Self::HsmFiled
            | Self::SealBilingual
            | Self::HasSeals
            | Self::WithGrants
            | Self::WithProof
            | Self::UkeyBound => FactKind::Flag,
        }
    }
}

/// How two numbers compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Comparison {
    /// `<`
    Less,
    /// `≤`
    AtMost,
    /// `≥`
    AtLeast,
    /// `>`
    More,
}

tagged! {
    /// When a rule applies.
    pub enum Condition {
        /// Always.
        Always = "always" {},
        /// When all of them hold.
        All = "all" {
            /// The parts.
            of: Vec<Condition>,
        },
        /// When at least one of them holds.
        Any = "any" {
            /// The parts.
            of: Vec<Condition>,
        },
        /// When none of them holds.
        Not = "not" {
            /// The parts.
            of: Vec<Condition>,
        },
        /// When a flag is set.
        Is = "is" {
            /// The flag.
            fact: Fact,
        },
        /// When a text, or one of several, is one of these.
        OneOf = "one_of" {
            /// The text fact.
            fact: Fact,
            /// The values.
            values: Vec<String>,
        },
        /// When a number compares like this.
        Compare = "compare" {
            /// The number fact.
            fact: Fact,
            /// How.
            comparison: Comparison,
            /// With what.
            number: i64,
        },
    }
}

/// Where conditions get their facts.
pub trait FactSource {
    /// A flag; `None` where the fact is no flag or is not known.
    fn flag(&self, fact: Fact) -> Option<bool>;
    /// A number.
    fn number(&self, fact: Fact) -> Option<i64>;
    /// Calls back with every text of the fact until one is accepted; whether one was.
    fn any_text(&self, fact: Fact, accept: &mut dyn FnMut(&str) -> bool) -> bool;
}

impl Condition {
    /// Whether the condition holds. A fact that is not known makes its test false.
    pub fn holds(&self, facts: &dyn FactSource) -> bool {
        match self {
            Self::Always {} => true,
            Self::All { of } => of.iter().all(|part| part.holds(facts)),
            Self::Any { of } => of.iter().any(|part| part.holds(facts)),
            Self::Not { of } => !of.iter().any(|part| part.holds(facts)),
            Self::Is { fact } => facts.flag(*fact) == Some(true),
            Self::OneOf { fact, values } => facts.any_text(*fact, &mut |text| values.iter().any(|value| value == text)),
            Self::Compare { fact, comparison, number } => facts.number(*fact).is_some_and(|value| match comparison {
                Comparison::Less => value < *number,
                Comparison::AtMost => value <= *number,
                Comparison::AtLeast => value >= *number,
                Comparison::More => value > *number,
            }),
        }
    }
}
