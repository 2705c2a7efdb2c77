//! Conditions: the right test for each fact, codes that exist, and whether the whole can ever hold.
//!
//! Whether it can is decided by trying: the facts that follow from the business are taken from each business type,
//! the others from the values that matter to the condition.

use std::collections::BTreeSet;

use super::Linter;
use crate::{
    finding::{Code, Finding},
    platform::{BusinessType, Condition, Fact, FactArea, FactKind, FactSource, PartyRole, Profile},
};

/// More trials than this are not made: a condition so large is taken to hold somewhere.
pub(super) const TRIALS: usize = 20_000;

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
            self.sheet.report.push(finding.with("fact", super::text_of(fact)));
            return false;
        }
        if !fits {
            let finding = Finding::new(Code::ProfileFactKind, format!("{at}/fact"));
            self.sheet.report.push(finding.with("fact", super::text_of(fact)).with("test", condition.tag()));
        }
        fits
    }

    fn values(&mut self, at: &str, fact: Fact, values: &[String]) {
        for (index, value) in values.iter().enumerate() {
            if !codes(self.profile, fact).any(|code| code == value) {
                self.sheet.dangling(format!("{at}/values/{index}"), value, &super::text_of(fact));
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

/// What a condition asks about.
#[derive(Default)]
pub(super) struct Asked<'a> {
    pub(super) flags: BTreeSet<Fact>,
    pub(super) numbers: BTreeSet<i64>,
    pub(super) texts: BTreeSet<(Fact, &'a str)>,
    pub(super) nodes: usize,
}

pub(super) fn asked<'a>(condition: &'a Condition, into: &mut Asked<'a>) {
    into.nodes += 1;
    match condition {
        Condition::Always {} => {}
        Condition::All { of } | Condition::Any { of } | Condition::Not { of } => {
            for part in of {
                asked(part, into);
            }
        }
        Condition::Is { fact } => {
            into.flags.insert(*fact);
        }
        Condition::OneOf { fact, values } => into.texts.extend(values.iter().map(|value| (*fact, value.as_str()))),
        Condition::Compare { number, .. } => {
            into.numbers.extend([number.saturating_sub(1), *number, number.saturating_add(1)]);
        }
    }
}

/// One thing that is not settled by the business, with the number of its values.
enum Free<'a> {
    Flag(Fact),
    Count(Vec<i64>),
    /// One of these, or another.
    Text(Fact, Vec<&'a str>),
    /// Whether this is among the texts of the fact.
    Among(Fact, &'a str),
}

impl Free<'_> {
    fn values(&self) -> usize {
        match self {
            Free::Flag(_) | Free::Among(..) => 2,
            Free::Count(numbers) => numbers.len(),
            Free::Text(_, values) => values.len() + 1,
        }
    }
}

fn can_hold(profile: &Profile, condition: &Condition) -> bool {
    let mut about = Asked::default();
    asked(condition, &mut about);
    profile.business_types.iter().any(|business| {
        let free = free(profile, business, &about);
        let trials = free.iter().try_fold(1_usize, |product, one| product.checked_mul(one.values()));
        match trials {
            Some(trials) if trials.saturating_mul(about.nodes) <= TRIALS => {
                (0..trials).any(|number| condition.holds(&Trial { business, free: &free, number }))
            }
            _ => true,
        }
    })
}

fn free<'a>(profile: &'a Profile, business: &'a BusinessType, about: &Asked<'a>) -> Vec<Free<'a>> {
    let mut free = Vec::new();
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

/// One choice of values: the number of the trial, read as digits, one for each free thing.
struct Trial<'a> {
    business: &'a BusinessType,
    free: &'a [Free<'a>],
    number: usize,
}

impl Trial<'_> {
    fn digits(&self) -> impl Iterator<Item = (&Free<'_>, usize)> {
        let mut rest = self.number;
        self.free.iter().map(move |one| {
            let digit = rest % one.values();
            rest /= one.values();
            (one, digit)
        })
    }
}

impl FactSource for Trial<'_> {
    fn flag(&self, fact: Fact) -> Option<bool> {
        if fact == Fact::Mortgage {
            return Some(self.business.mortgage);
        }
        self.digits().find_map(|(one, digit)| matches!(one, Free::Flag(flag) if *flag == fact).then_some(digit == 1))
    }

    fn number(&self, _: Fact) -> Option<i64> {
        self.digits().find_map(|(one, digit)| match one {
            Free::Count(numbers) => numbers.get(digit).copied(),
            _ => None,
        })
    }

    fn any_text(&self, fact: Fact, accept: &mut dyn FnMut(&str) -> bool) -> bool {
        match fact {
            Fact::BusinessType => accept(&self.business.code),
            Fact::RegistrationType => accept(&self.business.registration_type),
            _ => self.digits().any(|(one, digit)| match one {
                Free::Text(of, values) if *of == fact => values.get(digit).is_some_and(|value| accept(value)),
                Free::Among(of, value) if *of == fact => digit == 1 && accept(value),
                _ => false,
            }),
        }
    }
}
