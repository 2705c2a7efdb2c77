//! Wallets of e-licences (电子营业执照): what one phone or app holds.

use dengji::licence::{ELicence, list_at};
use napi_derive::napi;

use crate::{
    json::{Json, read},
    ledger::handles,
};

handles! {
    /// A profile of e-licences, parsed once.
    profile LicenceProfile = dengji::platform::licence::LicenceProfile;
    /// What a command or a question to a wallet is decided with.
    context LicenceContext;
    /// A wallet of e-licences, and the outcome of its opening until it is asked for.
    account LicenceWallet = dengji::licence::LicenceWallet; entry dengji::licence::LicenceEntry;
}

#[napi]
impl LicenceWallet {
    /// The copies on this device that are the business of the context's actor.
    #[napi(catch_unwind)]
    pub fn copies(&self, context: &LicenceContext) -> napi::Result<String> {
        self.ask(|wallet| context.0.with(|context| Ok(wallet.copies(context))))
    }

    /// Who may keep, hold and use a licence, as far as the context's actor may know.
    #[napi(catch_unwind)]
    pub fn holders(&self, number: String, context: &LicenceContext) -> napi::Result<String> {
        self.ask(|wallet| context.0.with(|context| Ok(wallet.holders(&number, context))))
    }

    /// What is known of the password; `null` for whoever has nothing to do with the device.
    #[napi(catch_unwind)]
    pub fn password(&self, context: &LicenceContext) -> napi::Result<String> {
        self.ask(|wallet| context.0.with(|context| Ok(wallet.password(context))))
    }

    /// The licences of a 登记地, among those that the register (JSON text) has.
    #[napi(catch_unwind)]
    pub fn list_at(&self, place: String, register: Json, context: &LicenceContext) -> napi::Result<String> {
        self.ask(|wallet| {
            let register = read::<Vec<ELicence>>(&register)?;
            context.0.with(|context| Ok(list_at(wallet, &place, &register, context)))
        })
    }

    /// Whether the context's actor may prove an identity with a licence of this wallet, for a purpose.
    #[napi(catch_unwind)]
    pub fn identity_use(&self, purpose: String, number: String, context: &LicenceContext) -> napi::Result<String> {
        self.ask(|wallet| context.0.with(|context| Ok(wallet.identity_use(&purpose, &number, context))))
    }

    /// Every button of the context's actor.
    #[napi(catch_unwind)]
    pub fn actions(&self, context: &LicenceContext) -> napi::Result<String> {
        self.ask(|wallet| context.0.with(|context| Ok(wallet.actions(context))))
    }

    /// What is left to do so that the context's actor has every licence here that the register (JSON text) knows.
    #[napi(catch_unwind)]
    pub fn todo(&self, register: Json, context: &LicenceContext) -> napi::Result<String> {
        self.ask(|wallet| {
            let register = read::<Vec<ELicence>>(&register)?;
            context.0.with(|context| Ok(wallet.todo(&register, context)))
        })
    }
}
