//! Conditions of a seal profile: facts of this area, the right test for each, codes that exist, and whether the whole
//! can ever hold.

use std::collections::BTreeSet;

use super::Linter;
use crate::{
    finding::{Code, Finding},
    party::EntityKind,
    platform::{
        Condition, Fact, FactArea, FactKind, FactSource,
        lint::{
            conditions::{Asked, TRIALS, asked},
            text_of,
        },
        seal::SealProfile,
    },
};

impl Linter<'_> {
    /// `account` where the condition is about the account as a whole, which has no single seal.
    pub(super) fn condition(&mut self, at: &str, condition: &Condition, account: bool) {
        let sound = self.tests(at, condition);
        if sound && !can_hold(self.profile, condition, account) {
            self.sheet.add(Code::ProfileNeverHolds, at);
        }
    }

    fn tests(&mut self, at: &str, condition: &Condition) -> bool {
        let (fact, fits) = match condition {
            Condition::Always {} => return true,
            Condition::All { of } | Condition::Any { of } | Condition::Not { of } => {
                let parts = of.iter().enumerate();
                return parts.fold(true, |sound, (index, part)| self.tests(&format!("{at}/of/{index}"), part) && sound);
            }
            Condition::Is { fact } => (*fact, fact.kind() == FactKind::Flag),
            Condition::Compare { fact, .. } => (*fact, fact.kind() == FactKind::Number),
            Condition::OneOf { fact, values } => {
                let fits = fact.kind() == FactKind::Text && fact.area() == FactArea::Seal;
                for (index, value) in values.iter().enumerate().filter(|_| fits) {
                    if !is_known(self.profile, *fact, value) {
                        self.sheet.dangling(format!("{at}/values/{index}"), value, &text_of(*fact));
                    }
                }
                self.sheet.unique(values.iter().cloned(), |index| format!("{at}/values/{index}"));
                (*fact, matches!(fact.kind(), FactKind::Text | FactKind::Texts))
            }
        };
        if fact.area() != FactArea::Seal {
            let finding = Finding::new(Code::ProfileFactArea, format!("{at}/fact"));
            self.sheet.report.push(finding.with("fact", text_of(fact)));
        } else if !fits {
            let finding = Finding::new(Code::ProfileFactKind, format!("{at}/fact"));
            self.sheet.report.push(finding.with("fact", text_of(fact)).with("test", condition.tag()));
        }
        fits && fact.area() == FactArea::Seal
    }
}

const KINDS: [EntityKind; 8] = [
    EntityKind::EnterpriseLegalPerson,
    EntityKind::Partnership,
    EntityKind::SoleProprietorship,
    EntityKind::IndividualBusiness,
    EntityKind::PublicInstitution,
    EntityKind::GovernmentBody,
    EntityKind::SocialOrganisation,
    EntityKind::Other,
];

fn is_known(profile: &SealProfile, fact: Fact, value: &str) -> bool {
    let digits = |count: usize| value.len() == count && value.bytes().all(|byte| byte.is_ascii_digit());
    match fact {
        Fact::EntityKind => KINDS.iter().any(|kind| kind.as_str() == value),
        Fact::EntityProvince => digits(2),
        Fact::EntityCity => digits(4),
        Fact::SealKind => profile.kind(value).is_some(),
        _ => false,
    }
}

/// One thing that is free, with the number of its values.
enum Free<'a> {
    Flag(Fact),
    Count(Vec<i64>),
    Text(Fact, Vec<&'a str>),
}

impl Free<'_> {
    fn values(&self) -> usize {
        match self {
            Free::Flag(_) => 2,
            Free::Count(numbers) => numbers.len(),
            Free::Text(_, values) => values.len() + 1,
        }
    }
}

/// Whether some enterprise, person and seal make it true, by trying those that matter.
fn can_hold(profile: &SealProfile, condition: &Condition, account: bool) -> bool {
    let mut about = Asked::default();
    asked(condition, &mut about);
    let possible = |flag: &Fact| match flag {
        Fact::SealBilingual => profile.kinds.iter().any(|kind| kind.bilingual),
        Fact::UkeyBound => profile.ukey.is_some() && !account,
        _ => true,
    };
    let mut free: Vec<_> = about.flags.iter().copied().filter(possible).map(Free::Flag).collect();
    if !about.numbers.is_empty() {
        // An enterprise has one representative at least.
        let mut counts: Vec<_> = about.numbers.iter().copied().filter(|number| *number >= 1).collect();
        counts.push(1);
        free.push(Free::Count(counts));
    }
    let facts: BTreeSet<Fact> = about.texts.iter().map(|(fact, _)| *fact).collect();
    for fact in facts {
        let values = about.texts.iter().filter(|(of, value)| *of == fact && is_known(profile, fact, value));
        free.push(Free::Text(fact, values.map(|(_, value)| *value).collect()));
    }
    let trials = free.iter().try_fold(1_usize, |product, one| product.checked_mul(one.values()));
    match trials {
        Some(trials) if trials.saturating_mul(about.nodes) <= TRIALS => {
            (0..trials).any(|number| condition.holds(&Trial { free: &free, number }))
        }
        _ => true,
    }
}

/// One choice of values: the number of the trial, read as digits, one for each free thing.
struct Trial<'a> {
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
        let mut digits = self.digits();
        let found = digits.find_map(|(one, digit)| matches!(one, Free::Flag(flag) if *flag == fact).then_some(digit));
        Some(found == Some(1))
    }

    fn number(&self, _: Fact) -> Option<i64> {
        self.digits().find_map(|(one, digit)| match one {
            Free::Count(numbers) => numbers.get(digit).copied(),
            _ => None,
        })
    }

    fn any_text(&self, fact: Fact, accept: &mut dyn FnMut(&str) -> bool) -> bool {
        self.digits().any(|(one, digit)| match one {
            Free::Text(of, values) if *of == fact => values.get(digit).is_some_and(|value| accept(value)),
            _ => false,
        })
    }
}
