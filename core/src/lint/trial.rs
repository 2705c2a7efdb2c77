//! Whether a condition can ever hold, decided by trying the values that matter to it.

use std::collections::BTreeSet;

use dengji_platform::platform::{Condition, Fact, FactSource};

/// More trials than this are not made: a condition so large is taken to hold somewhere.
const TRIALS: usize = 20_000;

/// What a condition asks about.
#[derive(Default)]
pub(super) struct Operands<'a> {
    pub(super) flags: BTreeSet<Fact>,
    pub(super) numbers: BTreeSet<i64>,
    pub(super) texts: BTreeSet<(Fact, &'a str)>,
    pub(super) nodes: usize,
}

pub(super) fn asked<'a>(condition: &'a Condition, into: &mut Operands<'a>) {
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

/// One thing that trials give values to.
pub(super) enum Free<'a> {
    /// Set, or not.
    Flag(Fact),
    /// One of these numbers.
    Count(Vec<i64>),
    /// One of these texts, or another.
    Text(Fact, Vec<&'a str>),
    /// Whether this is among the texts of the fact.
    Among(Fact, &'a str),
    /// Settled: this text.
    IsText(Fact, &'a str),
    /// Settled: set.
    IsSet(Fact),
}

impl Free<'_> {
    /// How many values there are.
    fn values(&self) -> usize {
        match self {
            Free::IsText(..) | Free::IsSet(_) => 1,
            Free::Flag(_) | Free::Among(..) => 2,
            Free::Count(numbers) => numbers.len(),
            Free::Text(_, values) => values.len() + 1,
        }
    }
}

/// Whether a condition of so many nodes holds for some choice of values.
pub(super) fn can_hold(condition: &Condition, nodes: usize, free: &[Free<'_>]) -> bool {
    let trials = free.iter().try_fold(1_usize, |product, one| product.checked_mul(one.values()));
    match trials {
        Some(trials) if trials.saturating_mul(nodes) <= TRIALS => {
            (0..trials).any(|number| condition.holds(&Trial { free, number }))
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
        self.digits().find_map(|(one, digit)| match one {
            Free::Flag(flag) if *flag == fact => Some(digit == 1),
            Free::IsSet(flag) if *flag == fact => Some(true),
            _ => None,
        })
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
            Free::Among(of, value) if *of == fact => digit == 1 && accept(value),
            Free::IsText(of, value) if *of == fact => accept(value),
            _ => false,
        })
    }
}
