//! Platforms side by side: what each allows, and on what that rests.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Basis, Label, ProfileRef,
    seal::{Channel, OperationEffect, SealOperation, SealProfile},
};
use dengji_base::{finding::Role, time::Date};

record! {
    /// What one platform says of an operation on a channel for one capacity.
    pub struct PlatformCell {
        /// The platform.
        pub profile: ProfileRef,
        /// Whether the platform offers the operation on this channel, and can do it.
        pub offered: bool,
        /// Whether this capacity may do it there, as far as no state of a seal stands against it.
        pub allowed: bool,
        /// What the platform calls it; none where it is not offered.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<Label>,
        /// What it comes to; none where it is not offered.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub effect: Option<OperationEffect>,
        /// On what that rests: the rule of the operation, of the capacity, or that the platform cannot do it; empty
        /// where silence is all there is.
        pub bases: Vec<Basis>,
        /// Whether any of it is assumed; silence is, too.
        pub assumed: bool,
    }
}

record! {
    /// One operation on one channel for one capacity, on every platform that was asked about.
    pub struct OperationRow {
        /// The operation.
        pub operation: SealOperation,
        /// The channel.
        pub channel: Channel,
        /// The capacity.
        pub role: Role,
        /// The platforms, in the order given.
        pub cells: Vec<PlatformCell>,
    }
}

record! {
    /// Whether one platform lets a capacity grant another.
    pub struct GrantCell {
        /// The platform.
        pub profile: ProfileRef,
        /// Whether it may.
        pub allowed: bool,
        /// On what that rests; empty where the platform knows no such capacity.
        pub bases: Vec<Basis>,
        /// Whether it is assumed.
        pub assumed: bool,
    }
}

record! {
    /// Who may grant what to whom, on every platform that was asked about (C-02).
    pub struct GrantRow {
        /// Who grants.
        pub grantor: Role,
        /// What is granted.
        pub granted: Role,
        /// The platforms, in the order given.
        pub cells: Vec<GrantCell>,
    }
}

record! {
    /// Platforms side by side.
    pub struct PlatformComparison {
        /// The platforms, in the order given.
        pub platforms: Vec<ProfileRef>,
        /// Operations that one of them offers, in a fixed order; within each, channels and capacities.
        pub operations: Vec<OperationRow>,
        /// Grants that one of them knows.
        pub grants: Vec<GrantRow>,
    }
}

/// What seal platforms allow, side by side, on a day: every operation and channel that one of them offers, for every
/// capacity that one of them names.
pub fn compare(profiles: &[&SealProfile], today: Date) -> PlatformComparison {
    let mut keys: Vec<(SealOperation, Channel)> =
        profiles.iter().flat_map(|one| one.operations.iter().map(|rule| (rule.operation, rule.channel))).collect();
    keys.sort_unstable();
    keys.dedup();
    let mut roles: Vec<Role> = profiles.iter().flat_map(|one| one.roles.iter().map(|own| own.role)).collect();
    roles.sort_unstable();
    roles.dedup();
    let mut operations = Vec::new();
    for (operation, channel) in keys {
        for role in &roles {
            let cells = profiles.iter().map(|profile| cell(profile, operation, channel, *role, today)).collect();
            operations.push(OperationRow { operation, channel, role: *role, cells });
        }
    }
    let mut grants = Vec::new();
    for grantor in &roles {
        for granted in [Role::SealAdministrator, Role::SealHolder] {
            let cells: Vec<_> = profiles.iter().map(|profile| granting(profile, *grantor, granted)).collect();
            if cells.iter().any(|cell| cell.allowed) {
                grants.push(GrantRow { grantor: *grantor, granted, cells });
            }
        }
    }
    let platforms = profiles.iter().map(|profile| profile.reference()).collect();
    PlatformComparison { platforms, operations, grants }
}

fn cell(profile: &SealProfile, operation: SealOperation, channel: Channel, role: Role, today: Date) -> PlatformCell {
    let rule = profile.operation(operation, channel);
    let own = profile.role(role);
    let incapable = rule.and_then(|_| profile.incapable(operation, today));
    let named = rule.is_some_and(|rule| match operation {
        SealOperation::Sign => own.is_some_and(|own| own.uses),
        SealOperation::Grant => own.is_some_and(|own| !own.grants.is_empty()),
        _ => rule.roles.contains(&role),
    });
    // What anybody may do, everybody of a narrower capacity may do, too: on what is said of anybody.
    let as_anybody = !named && own.is_some() && role != Role::EnterpriseAccount;
    let as_anybody = as_anybody && rule.is_some_and(|rule| rule.roles.contains(&Role::Person));
    let anybody = profile.role(Role::Person).filter(|_| as_anybody);
    let allowed = incapable.is_none() && (named || as_anybody);
    let mut bases: Vec<Basis> = rule.map(|rule| rule.basis.clone()).into_iter().collect();
    bases.extend(own.filter(|_| rule.is_some()).map(|own| own.basis.clone()));
    bases.extend(anybody.map(|own| own.basis.clone()));
    bases.extend(incapable.map(|rule| rule.basis.clone()));
    PlatformCell {
        profile: profile.reference(),
        offered: rule.is_some() && incapable.is_none(),
        allowed,
        name: rule.map(|rule| rule.name.clone()),
        effect: rule.map(|rule| rule.effect),
        assumed: bases.is_empty() || bases.iter().any(|basis| basis.assumed),
        bases,
    }
}

fn granting(profile: &SealProfile, grantor: Role, granted: Role) -> GrantCell {
    let own = profile.role(grantor);
    GrantCell {
        profile: profile.reference(),
        allowed: own.is_some_and(|own| own.grants.contains(&granted)),
        bases: own.map(|own| own.basis.clone()).into_iter().collect(),
        assumed: own.is_none_or(|own| own.basis.assumed),
    }
}
