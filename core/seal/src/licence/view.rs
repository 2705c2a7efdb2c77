//! What people see of a wallet: copies, who may keep and use them, where they prove who somebody is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    LicenceWallet,
    guard::Guards,
    probe, rules,
    state::{Custodian, ELicence, LicenceCopy},
};
use dengji_base::{
    finding::{Code, Finding, Role, Unmet},
    party::{Evidence, Principal},
    time::Instant,
};
use dengji_platform::{
    ledger::{Context, Duty, Offer},
    platform::licence::{CustodyRight, LicenceCapacity, LicenceProfile},
};

record! {
    /// The licences of one 登记地 (EL-005).
    pub struct LicenceListing {
        /// 可下载执照记录.
        pub downloadable: Vec<ELicence>,
        /// 已下载执照记录.
        pub downloaded: Vec<ELicence>,
    }
}

record! {
    /// Somebody who may keep, hold or use a licence (EL-002).
    pub struct LicenceHolder {
        /// The person.
        pub person: Principal,
        /// In which capacity.
        pub capacity: LicenceCapacity,
        /// What the person may do.
        pub rights: Vec<CustodyRight>,
    }
}

record! {
    /// The password of a device: never the password itself.
    pub struct WalletPasswordView {
        /// How far it reaches: all licences of this app on this device (C-23, EL-008).
        pub scope: String,
        /// How often it was changed; 0 for the one it began with.
        pub version: u32,
        /// When it was changed last.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub changed_at: Option<Instant>,
        /// Numbers of the licences for which it is asked.
        pub licences: Vec<String>,
    }
}

record! {
    /// Whether a licence may prove who somebody is, for one purpose (EL-009).
    pub struct IdentityUse {
        /// Whether it may.
        pub allowed: bool,
        /// Otherwise all that stands against it.
        pub unmet: Vec<Unmet>,
        /// The evidence for the platform that asks: kind `e_licence`, about the enterprise's number. None where it
        /// may not.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub evidence: Option<Evidence>,
        /// Whether that platform also asks for the password of the app.
        pub password: bool,
    }
}

impl ELicence {
    /// Whether the licence is listed for a 登记地.
    pub fn is_at(&self, place: &str) -> bool {
        let place = place.trim();
        !place.is_empty() && self.place.trim().starts_with(place)
    }
}

/// The licences of a 登记地, among those that the register has for a person: which can be downloaded to this wallet, and
/// which were (EL-005). Those that are none of the viewer's business are left out; what is another person's in the others
/// is held back as in [`LicenceWallet::copies`].
pub fn list_at(
    wallet: &LicenceWallet,
    place: &str,
    register: &[ELicence],
    context: &Context<'_, LicenceProfile>,
) -> LicenceListing {
    let actor = context.actor;
    let here = register.iter().filter(|licence| licence.is_at(place) && wallet.state.shows(licence, actor));
    let here = here.map(|licence| licence.shown_to(actor));
    let (downloaded, downloadable) =
        here.partition(|licence| wallet.state.copy(licence.enterprise.document_number.as_typed()).is_some());
    LicenceListing { downloadable, downloaded }
}

impl LicenceWallet {
    /// The copies on this device that are the viewer's business, in the order of their download (EL-010). A custodian, and
    /// whose device it is, is not told whom else the legal representative authorised, nor that person's numbers: they are
    /// masked.
    pub fn copies(&self, context: &Context<'_, LicenceProfile>) -> Vec<LicenceCopy> {
        let actor = context.actor;
        let seen = self.state.copies.iter().filter(|copy| self.state.shows(&copy.licence, actor));
        let shown = |copy: &LicenceCopy| LicenceCopy {
            licence: copy.licence.shown_to(actor),
            downloaded_at: copy.downloaded_at,
        };
        seen.map(shown).collect()
    }

    /// Who may keep, hold and use a licence: the legal representative, and whom that person authorised (EL-002); of the
    /// others a custodian is not told, and of the representative not the numbers. Empty where there is no copy here, or it is none of the viewer's business.
    pub fn holders(&self, number: &str, context: &Context<'_, LicenceProfile>) -> Vec<LicenceHolder> {
        let actor = context.actor;
        let copy = self.state.copy(number).filter(|copy| self.state.shows(&copy.licence, actor));
        let Some(licence) = copy.map(|copy| copy.licence.shown_to(actor)) else {
            return Vec::new();
        };
        let representative = LicenceHolder {
            person: licence.representative.clone(),
            capacity: LicenceCapacity::LegalRepresentative,
            rights: vec![CustodyRight::Keep, CustodyRight::Hold, CustodyRight::Use],
        };
        let custodian = |custodian: &Custodian| LicenceHolder {
            person: custodian.person.clone(),
            capacity: LicenceCapacity::Custodian,
            rights: custodian.rights.clone(),
        };
        std::iter::once(representative).chain(licence.custodians.iter().map(custodian)).collect()
    }

    /// What is known of the password: one for all licences of this app on this device (EL-008). None for whoever has
    /// nothing to do with the device.
    pub fn password(&self, context: &Context<'_, LicenceProfile>) -> Option<WalletPasswordView> {
        let actor = context.actor;
        if self.state.is_stranger(actor) {
            return None;
        }
        let password = &self.state.password;
        Some(WalletPasswordView {
            scope: "device_app".to_owned(),
            version: password.version,
            changed_at: password.changed_at,
            licences: self
                .state
                .copies
                .iter()
                .filter(|copy| self.state.shows(&copy.licence, actor))
                .map(|copy| copy.licence.enterprise.document_number.clone().into())
                .collect(),
        })
    }

    /// Whether the actor may prove an identity with a licence of this wallet, for a purpose. The person counts, not the
    /// possession of the licence: a custodian cannot do what is for the legal representative (EL-009, C-40, C-57).
    pub fn identity_use(&self, purpose: &str, number: &str, context: &Context<'_, LicenceProfile>) -> IdentityUse {
        let mut guards = Guards::new(context);
        let rule = context.profile.purpose(purpose);
        let licence = guards.copy(&self.state, number, "/number");
        let capacity = licence.and_then(|licence| guards.entitled(licence, CustodyRight::Use));
        match rule {
            Some(rule) => guards.purpose(rule, capacity),
            None => guards.fault(Finding::new(Code::LicencePurposeUnknown, "/purpose").with("purpose", purpose)),
        }
        let unmet = guards.decision.against();
        let subject =
            licence.map(|licence| licence.enterprise.document_number.as_typed().to_owned()).unwrap_or_default();
        let evidence = Evidence {
            kind: "e_licence".to_owned(),
            provider: context.profile.id.clone(),
            // A use is one act of one device at one instant.
            reference: format!("{}/{}/{purpose}/{}", self.state.device, self.state.metadata.version, context.now),
            subject,
            at: Some(context.now),
            ..Evidence::default()
        };
        IdentityUse {
            allowed: unmet.is_empty(),
            evidence: unmet.is_empty().then_some(evidence),
            unmet,
            password: rule.is_some_and(|rule| rule.password),
        }
    }

    /// Every action that the viewer's part has on this wallet and its copies, with all that stands against it; a download
    /// for every licence that the register has told of, is not here, and is the viewer's to download.
    pub fn actions(&self, context: &Context<'_, LicenceProfile>) -> Vec<Offer> {
        let mut offers = Vec::new();
        for rule in context.profile.actions.iter().filter(|rule| rule.roles.contains(&context.actor.role)) {
            for (object, action) in probe::probes(self, &rule.action, context) {
                let unmet = rules::against(&self.state, &action, context).against();
                let (action, name) = (rule.action.clone(), rule.name.clone());
                offers.push(Offer { action, name, object, allowed: unmet.is_empty(), unmet });
            }
        }
        offers
    }

    /// What is left to do so that the actor has every licence here that the register knows for this person: what the
    /// actor can download, and what the legal representative must receive first (EL-001). Findings point into the
    /// register's list.
    pub fn todo(&self, register: &[ELicence], context: &Context<'_, LicenceProfile>) -> Vec<Duty> {
        let rule = &context.profile.receipt;
        let missing = register.iter().enumerate().filter_map(|(at, licence)| {
            let number = licence.enterprise.document_number.as_typed();
            let capacity = licence.capacity(context.actor.who()).filter(|_| self.state.copy(number).is_none())?;
            let duty = |role, action: &str, finding| Duty {
                role,
                name: if role == context.actor.role { context.actor.name.clone() } else { String::new() },
                action: action.to_owned(),
                object: number.to_owned(),
                finding,
            };
            let place = format!("/{at}");
            let new = |code| Finding::new(code, place.as_str());
            Some(if licence.received || (capacity == rule.first_by && (self.state.mobile || !rule.first_on_mobile)) {
                let finding = new(Code::LicenceNotHere);
                duty(context.actor.role, "download", finding)
            } else if capacity == rule.first_by {
                duty(context.actor.role, "host.use_mobile_device", new(Code::LicenceMobileOnly))
            } else {
                duty(Role::LegalRepresentative, "download", new(Code::LicenceFirstReceipt))
            })
        });
        missing.collect()
    }
}
