//! Capacities, and how seals are granted.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::platform::{Basis, Label};
use dengji_base::finding::Role;

record! {
    /// What a capacity means on this platform (C-02, C-05, C-68).
    pub struct SealRoleRule {
        /// The capacity.
        pub role: Role,
        /// Its name here.
        pub name: Label,
        /// Whether it may use the seal.
        pub uses: bool,
        /// Whether the person must claim the seal before using it (SZ-033).
        #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
        pub needs_claim: bool,
        /// The capacities it may grant to others.
        #[serde(default)]
        pub grants: Vec<Role>,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// Whether seals are granted by default.
    pub enum DefaultGrants {
        /// None is.
        Nothing,
        /// Every seal to every authorised handler, on both sides as they grow (GS-011, GS-018).
        AllToAll,
    }
}

record! {
    /// Grants that come about by themselves (C-34).
    pub struct DefaultGrantRule {
        /// Which.
        pub mode: DefaultGrants,
        /// Whether seals of persons are among them (C-64).
        pub personal_seals: bool,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// Whether a grant has a period.
    pub enum PeriodMode {
        /// It may have an end.
        Optional,
        /// It must have one (GX-012).
        Required,
    }
}

record! {
    /// The period of a grant.
    pub struct PeriodRule {
        /// Whether it must have an end.
        pub mode: PeriodMode,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// What becomes of a grant to somebody without an account (C-75).
    pub enum UnknownGrantee {
        /// It waits for the account.
        Pending,
        /// It is refused.
        Refused,
    }
}

record! {
    /// What a grantee must have before a grant is effective (GX-014, GX-015, C-30).
    pub struct GranteeRule {
        /// Whether an account on the platform is needed.
        pub account: bool,
        /// Whether a personal certificate is needed.
        pub certificate: bool,
        /// What becomes of a grant to somebody without an account.
        pub unknown: UnknownGrantee,
        /// On what that rests; none where on the same as the rest.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub unknown_basis: Option<Basis>,
        /// Whether the phone number must be given.
        pub phone: bool,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// The layers of a grant (GS-015).
    pub enum GrantLayer {
        /// 机构.
        Organisation,
        /// 经办人, 管理员, 持有人: persons.
        Person,
    }
}

record! {
    /// One step of a forced order.
    pub struct ChangeStep {
        /// The layer.
        pub layer: GrantLayer,
        /// Whether the layer is granted; otherwise it is revoked.
        pub grant: bool,
    }
}

record! {
    /// The layers of grants, and the order in which they are changed (GS-014).
    pub struct LayerRule {
        /// The layers; with both, a seal is usable only where both are granted.
        pub layers: Vec<GrantLayer>,
        /// The steps of a change, in order; empty where any order will do.
        #[serde(default)]
        pub change_order: Vec<ChangeStep>,
        /// On what it rests.
        pub basis: Basis,
    }
}

choice! {
    /// What a revocation does to grants made by the revoked person (C-70).
    pub enum RevocationCascade {
        /// They stay, and show as a finding.
        Stay,
        /// They fall with it.
        Fall,
    }
}

record! {
    /// Chains of grants (C-02, C-70).
    pub struct ChainRule {
        /// How many grants a chain may have below the legal representative or enterprise; 0 for any number.
        pub max_depth: u32,
        /// Whether a grant must end with the one on which it rests.
        pub within_parent: bool,
        /// What a revocation does to the grants below.
        pub cascade: RevocationCascade,
        /// Whether revoking one grant of a person ends every right of that person in the seal (SZ-035).
        pub ends_all: bool,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// How seals are granted.
    pub struct GrantRules {
        /// By default.
        pub defaults: DefaultGrantRule,
        /// For how long.
        pub period: PeriodRule,
        /// To whom.
        pub grantee: GranteeRule,
        /// In which layers.
        pub layers: LayerRule,
        /// In chains.
        pub chain: ChainRule,
    }
}

impl GrantLayer {
    /// The code, as its JSON has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Person => "person",
        }
    }
}

impl Default for GrantRules {
    /// Nothing is granted.
    fn default() -> Self {
        let basis = Basis::default();
        Self {
            defaults: DefaultGrantRule { mode: DefaultGrants::Nothing, personal_seals: false, basis: basis.clone() },
            period: PeriodRule { mode: PeriodMode::Optional, basis: basis.clone() },
            grantee: GranteeRule {
                account: false,
                certificate: false,
                unknown: UnknownGrantee::Pending,
                unknown_basis: None,
                phone: false,
                basis: basis.clone(),
            },
            layers: LayerRule { layers: vec![GrantLayer::Person], change_order: Vec::new(), basis: basis.clone() },
            chain: ChainRule {
                max_depth: 0,
                within_parent: false,
                cascade: RevocationCascade::Stay,
                ends_all: false,
                basis,
            },
        }
    }
}
