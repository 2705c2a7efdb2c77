//! Conditions: the right test for each fact, codes that exist, and whether the whole can ever hold.
//!
//! Whether it can is decided by trying: the facts that follow from the business are taken from each business type,
//! the others from the values that matter to the condition.

use std::collections::BTreeSet;

use super::{
    Linter,
    trial::{self, Free, Operands, asked},
};
use dengji_base::finding::{Code, Finding};
use dengji_platform::platform::{BusinessType, Condition, Fact, FactArea, FactKind, PartyRole, Profile};

/// The largest number of buyers that is tried.
const MOST_BUYERS: i64 = 10_000;

impl Linter<'_> {
    pub(super) fn condition(&mut self, at: &str, condition: &Condition) {
        let sound = self.tests(at, condition);
        if sound && !self.profile.business_types.is_empty() && !can_hold(self.profile, condition) {
            self.sheet.add(Code::ProfileNeverHolds, at);
        }
    }

    /// Reports tests that do not fit their fact; whether all do.
    fn tests(&mut self, at: &str, condition: &Condition) -> bool {
        let (fact, fits) = match condition {
            Condition::Always {} => return true,
            Condition::All { of } | Condition::Any { of } | Condition::Not { of } => {
                let mut sound = true;
                for (index, part) in of.iter().enumerate() {
                    sound &= self.tests(&format!("{at}/of/{index}"), part);
                }
                return sound;
            }
            Condition::Is { fact } => (*fact, fact.kind() == FactKind::Flag),
            Condition::Compare { fact, .. } => (*fact, fact.kind() == FactKind::Number),
            Condition::OneOf { fact, values } => {
                let fits = matches!(fact.kind(), FactKind::Text | FactKind::Texts);
                if fits && fact.area() == FactArea::Registration {
                    self.values(at, *fact, values);
                }
                (*fact, fits)
            }
        };
        if fact.area() != FactArea::Registration {
            let finding = Finding::new(Code::ProfileFactArea, format!("{at}/fact"));
            self.sheet.report.push(finding.with("fact", dengji_platform::platform::text_of(fact)));
            return false;
        }
        if !fits {
            let finding = Finding::new(Code::ProfileFactKind, format!("{at}/fact"));
            self.sheet
                .report
                .push(finding.with("fact", dengji_platform::platform::text_of(fact)).with("test", condition.tag()));
        }
        fits
    }

    fn values(&mut self, at: &str, fact: Fact, values: &[String]) {
        for (index, value) in values.iter().enumerate() {
            if !codes(self.profile, fact).any(|code| code == value) {
                self.sheet.dangling(format!("{at}/values/{index}"), value, &dengji_platform::platform::text_of(fact));
            }
        }
        self.sheet.unique(values.iter().cloned(), |index| format!("{at}/values/{index}"));
    }
}

/// The codes that a text fact can have.
fn codes(profile: &Profile, fact: Fact) -> Box<dyn Iterator<Item = &str> + '_> {
    let choices = match fact {
        Fact::BusinessType => return Box::new(profile.business_types.iter().map(|business| business.code.as_str())),
        Fact::RegistrationType => {
            return Box::new(profile.business_types.iter().map(|business| business.registration_type.as_str()));
        }
        Fact::BuyerDocumentType => {
            return Box::new(profile.document_types.iter().map(|document| document.code.as_str()));
        }
        Fact::CoOwnership => return Box::new(["sole", "joint", "by_shares"].into_iter()),
        Fact::OrganisationType => &profile.organisation_types,
        Fact::PropertyType => &profile.property_types,
        Fact::BuyerHolderNature => &profile.holder_natures,
        Fact::ContractStatus => &profile.contract_statuses,
        _ => return Box::new(std::iter::empty()),
    };
    Box::new(choices.iter().map(|choice| choice.code.as_str()))
}

fn can_hold(profile: &Profile, condition: &Condition) -> bool {
    let mut about = Operands::default();
    asked(condition, &mut about);
    profile.business_types.iter().any(|business| {
        let free = free(profile, business, &about);
        trial::can_hold(condition, about.nodes, &free)
    })
}

fn free<'a>(profile: &'a Profile, business: &'a BusinessType, about: &Operands<'a>) -> Vec<Free<'a>> {
    let mut free = vec![
        Free::IsText(Fact::BusinessType, &business.code),
        Free::IsText(Fact::RegistrationType, &business.registration_type),
    ];
    free.extend(business.mortgage.then_some(Free::IsSet(Fact::Mortgage)));
    for flag in &about.flags {
        let possible = match flag {
            Fact::Mortgage => false,
            Fact::MaximumAmountMortgage | Fact::MortgageeAgent => business.mortgage,
            Fact::SellerAgent => business.parties.iter().any(|party| party.role == PartyRole::Seller),
            _ => true,
        };
        if possible {
            free.push(Free::Flag(*flag));
        }
    }
    let counts: Vec<i64> = about.numbers.iter().copied().filter(|number| (0..=MOST_BUYERS).contains(number)).collect();
    if !counts.is_empty() {
        free.push(Free::Count(counts));
    } else if !about.numbers.is_empty() {
        free.push(Free::Count(vec![1]));
    }
    let facts: BTreeSet<Fact> = about.texts.iter().map(|(fact, _)| *fact).collect();
    for fact in facts {
        let allowed = match fact {
            Fact::OrganisationType => &business.organisation_types,
            Fact::PropertyType => &business.property_types,
            _ => &Vec::new(),
        };
        let values = about.texts.iter().filter(|(of, _)| *of == fact).map(|(_, value)| *value).filter(|value| {
            (allowed.is_empty() || allowed.iter().any(|code| code == value))
                && codes(profile, fact).any(|code| code == *value)
        });
        match fact.kind() {
            FactKind::Texts => free.extend(values.map(|value| Free::Among(fact, value))),
            _ if matches!(fact, Fact::BusinessType | Fact::RegistrationType) => {}
            _ => free.push(Free::Text(fact, values.collect())),
        }
    }
    free
}
