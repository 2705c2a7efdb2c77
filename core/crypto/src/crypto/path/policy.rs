//! Certificate policies (RFC 5280, 6.1, for an initial set of "any policy"): nobody asks for a particular one here, but
//! a CA may demand that the path has one in common.

use std::collections::BTreeSet;

use crate::crypto::{
    Certificate,
    certificate::Policies,
    oid::{ANY_POLICY, Oid},
};

/// How many policies are kept in mind; more are no path that anybody has.
const MAX_POLICIES: usize = 4_096;

/// How many certificates may follow until each demand is in force; `None` is never.
#[derive(Default)]
struct Counters {
    require: Option<u32>,
    inhibit_mapping: Option<u32>,
    inhibit_any: Option<u32>,
}

impl Counters {
    /// One certificate further down.
    fn step(&mut self) {
        for counter in [&mut self.require, &mut self.inhibit_mapping, &mut self.inhibit_any] {
            *counter = counter.map(|left| left.saturating_sub(1));
        }
    }

    /// The stricter of what is in force and what the certificate asks.
    fn take(&mut self, policies: &Policies) {
        let stricter = |one: Option<u32>, other: Option<u32>| match (one, other) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        self.require = stricter(self.require, policies.require);
        self.inhibit_mapping = stricter(self.inhibit_mapping, policies.inhibit_mapping);
        self.inhibit_any = stricter(self.inhibit_any, policies.inhibit_any);
    }
}

/// Whether the path, from the certificate that is judged to the trusted one, has the policy in common that a CA of it
/// demands. What the trusted one itself says is not asked: its policies are the host's own choice.
///
/// The tree of RFC 5280 is walked as the set of what its last row expects: with "any policy" wanted, all that counts is
/// whether that row is empty.
pub(super) fn is_met(path: &[&Certificate]) -> bool {
    let below = path.split_last().map_or(&[][..], |(_, below)| below);
    let mut expected = BTreeSet::from([ANY_POLICY]);
    let mut counters = Counters::default();
    for (index, certificate) in below.iter().enumerate().rev() {
        let said = &certificate.known().policies;
        let any_counts = counters.inhibit_any != Some(0) || (index > 0 && certificate.is_self_issued());
        expected = row(&expected, said, any_counts);
        if counters.require == Some(0) && expected.is_empty() {
            return false;
        }
        if index > 0 {
            expected = mapped(&expected, said, counters.inhibit_mapping == Some(0));
            if expected.len() > MAX_POLICIES {
                return false;
            }
            if !certificate.is_self_issued() {
                counters.step();
            }
            counters.take(said);
        } else {
            counters.step();
            // For the last one, only a demand in force at once counts.
            if said.require == Some(0) {
                counters.require = Some(0);
            }
        }
    }
    counters.require != Some(0) || !expected.is_empty()
}

/// The policies of the certificate that the row above expects.
fn row(expected: &BTreeSet<Oid>, said: &Policies, any_counts: bool) -> BTreeSet<Oid> {
    let policies = said.named.as_deref().unwrap_or_default();
    let has_any = expected.contains(&ANY_POLICY);
    let named = policies.iter().filter(|policy| **policy != ANY_POLICY);
    let mut row: BTreeSet<_> = named.filter(|policy| has_any || expected.contains(*policy)).copied().collect();
    if policies.contains(&ANY_POLICY) && any_counts {
        row.extend(expected);
    }
    row
}

/// The row with the issuer's policies replaced by those of the subject that stand for them.
fn mapped(row: &BTreeSet<Oid>, said: &Policies, is_inhibited: bool) -> BTreeSet<Oid> {
    let is_mapped = |policy: &Oid| said.mappings.iter().any(|(from, _)| from == policy);
    let mut next: BTreeSet<_> = row.iter().filter(|policy| !is_mapped(policy)).copied().collect();
    if !is_inhibited {
        let stands = |from: &Oid| row.contains(from) || row.contains(&ANY_POLICY);
        next.extend(said.mappings.iter().filter(|(from, _)| stands(from)).map(|(_, to)| *to));
    }
    next
}
