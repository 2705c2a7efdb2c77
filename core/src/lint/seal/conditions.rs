//! Conditions of a seal profile: facts of this area, the right test for each, codes that exist, and whether the whole
//! can ever hold.

use std::collections::BTreeSet;

use super::Linter;
use crate::lint::trial::{self, Free, Operands, asked};
use dengji_base::{
    finding::{Code, Finding},
    party::EntityKind,
};
use dengji_platform::platform::{Condition, Fact, FactArea, FactKind, seal::SealProfile, text_of};

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

/// Whether some enterprise, person and seal make it true, by trying those that matter.
fn can_hold(profile: &SealProfile, condition: &Condition, account: bool) -> bool {
    let mut about = Operands::default();
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
    trial::can_hold(condition, about.nodes, &free)
}
