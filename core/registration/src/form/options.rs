//! What is offered at a choice, and what a number is.

use super::{FieldKind, FieldOption};
use crate::application::{Active, CoOwnership, Holds, names_organisation};
use dengji_base::{
    dictionary,
    identifier::IdentifierKind,
    label::{Choice, Label},
};
use dengji_platform::platform::DocumentType;

pub(crate) fn label(zh: &str, en: &str) -> Label {
    Label { zh: zh.to_owned(), en: en.to_owned() }
}

pub(crate) fn option(code: &str, name: &Label) -> FieldOption {
    FieldOption { code: code.to_owned(), name: name.clone() }
}

/// 是 and 否.
pub(crate) fn yes_or_no() -> Vec<FieldOption> {
    vec![option("true", &label("是", "yes")), option("false", &label("否", "no"))]
}

impl Holds {
    pub fn kind(self) -> FieldKind {
        match self {
            Self::Text => FieldKind::Text,
            Self::Lines => FieldKind::Lines,
            Self::Business
            | Self::Organisation
            | Self::Property
            | Self::ContractStatus
            | Self::Table(_)
            | Self::Paper
            | Self::PersonPaper
            | Self::Nature
            | Self::CoOwnership => FieldKind::Choice,
            Self::Number | Self::UnitCode | Self::Certificate => FieldKind::Identifier,
            Self::Share => FieldKind::Share,
            Self::Phone => FieldKind::Phone,
            Self::YesNo => FieldKind::YesNo,
            Self::Amount => FieldKind::Amount,
            Self::Area => FieldKind::Area,
            Self::Date => FieldKind::Date,
        }
    }

    pub fn unit(self) -> Option<Label> {
        match self {
            Self::Amount => Some(label("万元", "10,000 yuan")),
            Self::Area => Some(label("平方米", "m²")),
            _ => None,
        }
    }

    /// Whether other values than the options are kept.
    pub(super) fn is_open(self) -> bool {
        matches!(self, Self::Table(_) | Self::ContractStatus)
    }

    /// The options, as far as the business leaves a choice.
    pub(super) fn options(self, rules: &Active<'_>) -> Vec<FieldOption> {
        let profile = rules.profile;
        let named = |choices: &[Choice]| choices.iter().map(|one| option(&one.code, &one.name)).collect();
        let allowed = |choices: &[Choice], codes: Option<&Vec<String>>| {
            let codes = codes.filter(|codes| !codes.is_empty());
            let allowed = choices.iter().filter(|one| codes.is_none_or(|codes| codes.contains(&one.code)));
            allowed.map(|one| option(&one.code, &one.name)).collect()
        };
        let papers = |fits: fn(&DocumentType) -> bool| {
            profile.document_types.iter().filter(|one| fits(one)).map(|one| option(&one.code, &one.name)).collect()
        };
        match self {
            Self::Business => {
                let online = profile.business_types.iter().filter(|business| business.online);
                online.map(|business| option(&business.code, &business.name)).collect()
            }
            Self::Organisation => {
                allowed(&profile.organisation_types, rules.business.map(|business| &business.organisation_types))
            }
            Self::Property => allowed(&profile.property_types, rules.business.map(|business| &business.property_types)),
            Self::ContractStatus => named(&profile.contract_statuses),
            Self::Paper => papers(|_| true),
            Self::PersonPaper => papers(|paper| !names_organisation(paper.identifier)),
            Self::Nature => named(&profile.holder_natures),
            Self::CoOwnership => {
                let known = profile.co_ownerships.iter().filter(|one| CoOwnership::parse(&one.code).is_some());
                known.map(|one| option(&one.code, &one.name)).collect()
            }
            Self::Table(table) => {
                let names = dictionary::names(table, &profile.dictionaries);
                names.iter().map(|name| option(name, &label(name, name))).collect()
            }
            Self::YesNo => yes_or_no(),
            _ => Vec::new(),
        }
    }

    /// What the number is; `paper` is the code of the paper beside it.
    pub(super) fn identifier(self, paper: &str, value: &str, rules: &Active<'_>) -> Option<IdentifierKind> {
        match self {
            Self::Number => rules.paper(paper).map(|paper| paper.identifier),
            Self::UnitCode => Some(IdentifierKind::UnitCode),
            Self::Certificate if value.contains("证明") => Some(IdentifierKind::ProofNumber),
            Self::Certificate => Some(IdentifierKind::CertificateNumber),
            Self::Phone => Some(IdentifierKind::Telephone),
            _ => None,
        }
    }
}
