//! The e-licences (电子营业执照) that one phone or app holds.

use std::sync::Arc;

use dengji::{
    border::{DengjiError, call},
    ledger::{Duty, Offer},
    licence::{
        self, ELicence, IdentityUse, LicenceCommand, LicenceCopy, LicenceDecision, LicenceEntry, LicenceHolder,
        LicenceListing, LicenceOutcome, LicenceWalletState, WalletPasswordView,
    },
    platform::licence::LicenceProfile,
};

use crate::{ledger::account, platform::profile_handle};

profile_handle! {
    /// The rules for e-licences, parsed once. Make one and keep it.
    LicenceProfileHandle(LicenceProfile), all builtin_licence_profiles
}

account! {
    /// The licences on one device, in one app.
    handle LicenceWallet(licence::LicenceWallet),
    context LicenceContext under LicenceProfileHandle(LicenceProfile),
    documents LicenceWalletState, LicenceCommand, LicenceDecision, LicenceOutcome, LicenceEntry,
    open open_licence_wallet -> OpenedLicenceWallet, log verify_licence_log, erase_licence_log_entry
}

#[uniffi::export]
impl LicenceWallet {
    /// The copies on this device that are the actor's business, in the order of their download.
    pub fn copies(&self, context: Arc<LicenceContext>) -> Result<Vec<LicenceCopy>, DengjiError> {
        call(|| Ok(self.locked()?.copies(&context.borrowed())))
    }

    /// Who may keep, hold and use a licence, as far as the actor may know; empty where there is no copy here.
    pub fn holders(&self, number: String, context: Arc<LicenceContext>) -> Result<Vec<LicenceHolder>, DengjiError> {
        call(|| Ok(self.locked()?.holders(&number, &context.borrowed())))
    }

    /// What is known of the password: one for all licences of this app on this device. None for whoever has nothing to do
    /// with the device.
    pub fn password(&self, context: Arc<LicenceContext>) -> Result<Option<WalletPasswordView>, DengjiError> {
        call(|| Ok(self.locked()?.password(&context.borrowed())))
    }

    /// The licences of a 登记地, among those that the register has for a person: which can be downloaded to this wallet,
    /// and which were. Those that are none of the actor's business are left out.
    pub fn list_at(
        &self,
        place: String,
        register: Vec<ELicence>,
        context: Arc<LicenceContext>,
    ) -> Result<LicenceListing, DengjiError> {
        call(|| Ok(licence::list_at(&*self.locked()?, &place, &register, &context.borrowed())))
    }

    /// Whether the actor may prove an identity with a licence of this wallet, for a purpose.
    pub fn identity_use(
        &self,
        purpose: String,
        number: String,
        context: Arc<LicenceContext>,
    ) -> Result<IdentityUse, DengjiError> {
        call(|| Ok(self.locked()?.identity_use(&purpose, &number, &context.borrowed())))
    }

    /// Every button this actor has on this wallet and its copies, allowed or with all that stands against it.
    pub fn actions(&self, context: Arc<LicenceContext>) -> Result<Vec<Offer>, DengjiError> {
        call(|| Ok(self.locked()?.actions(&context.borrowed())))
    }

    /// What is left to do so that the actor has every licence here that the register knows for this person.
    pub fn todo(&self, register: Vec<ELicence>, context: Arc<LicenceContext>) -> Result<Vec<Duty>, DengjiError> {
        call(|| Ok(self.locked()?.todo(&register, &context.borrowed())))
    }
}
