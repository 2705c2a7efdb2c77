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
    /// The copies on this device.
    #[napi(catch_unwind)]
    pub fn copies(&self) -> napi::Result<String> {
        self.ask(|wallet| Ok(wallet.copies().to_vec()))
    }

    /// Who may keep, hold and use a licence.
    #[napi(catch_unwind)]
    pub fn holders(&self, number: String) -> napi::Result<String> {
        self.ask(|wallet| Ok(wallet.holders(&number)))
    }

    /// What is known of the password.
    #[napi(catch_unwind)]
    pub fn password(&self) -> napi::Result<String> {
        self.ask(|wallet| Ok(wallet.password()))
    }

    /// The licences of a 登记地, among those that the register (JSON text) has.
    #[napi(catch_unwind)]
    pub fn list_at(&self, place: String, register: Json) -> napi::Result<String> {
        self.ask(|wallet| Ok(list_at(wallet, &place, &read::<Vec<ELicence>>(&register)?)))
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
