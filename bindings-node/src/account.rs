//! Accounts of enterprises on identity platforms: registration, verification, handlers.

use dengji::account::check_registration;
use napi_derive::napi;

use crate::{
    identifier,
    json::{Json, read, read_text},
    ledger::handles,
    region::Regions,
};

handles! {
    /// A profile of an identity platform, parsed once.
    profile IdentityProfile = dengji::platform::identity::IdentityProfile;
    /// What a command or a question to an enterprise's account is decided with.
    context AccountContext;
    /// An enterprise's account, and the outcome of its opening until it is asked for.
    account EnterpriseAccount = dengji::account::EnterpriseAccount; entry dengji::account::AccountEntry;
}

#[napi]
impl IdentityProfile {
    /// Everything that is to be said about the form of a registration (JSON text).
    #[napi(catch_unwind)]
    pub fn check_registration(&self, registration: Json, today: String, regions: &Regions) -> napi::Result<String> {
        self.ask(|profile| {
            let (registration, today) = (read(&registration)?, read_text(&today)?);
            regions.0.with(|known| Ok(check_registration(&registration, profile, today, known)))
        })
    }

    /// What is missing of the papers at the window; `null` where there is no such method or set.
    #[napi(catch_unwind)]
    pub fn on_site_missing(&self, method: String, presenter: String, documents: Json) -> napi::Result<String> {
        self.ask(|profile| {
            let (presenter, documents): (_, Vec<String>) = (read_text(&presenter)?, read(&documents)?);
            Ok(profile.on_site_missing(&method, presenter, &documents))
        })
    }

    /// The level with this name, by any of its names; `null` where there is none.
    #[napi(catch_unwind)]
    pub fn level_named(&self, name: String) -> napi::Result<String> {
        self.ask(|profile| Ok(profile.level_named(&name)))
    }

    /// What a session by e-licence acts for; `null` where the platform does not offer that.
    #[napi(catch_unwind)]
    pub fn acting_by_e_licence(&self, enterprise: Json) -> napi::Result<String> {
        self.ask(|profile| Ok(profile.acting_by_e_licence(read(&enterprise)?)))
    }
}

#[napi]
impl EnterpriseAccount {
    /// The highest trust level reached, with its names.
    #[napi(catch_unwind)]
    pub fn level(&self, profile: &IdentityProfile) -> napi::Result<String> {
        self.ask(|account| profile.0.with(|profile| Ok(account.level_view(profile))))
    }

    /// The enterprise as cases and platforms name it.
    #[napi(catch_unwind)]
    pub fn enterprise(&self) -> napi::Result<String> {
        self.ask(|account| Ok(account.enterprise()))
    }

    /// The ways to log in.
    #[napi(catch_unwind)]
    pub fn logins(&self, profile: &IdentityProfile) -> napi::Result<String> {
        self.ask(|account| profile.0.with(|profile| Ok(account.logins(profile))))
    }

    /// Every way of verification.
    #[napi(catch_unwind)]
    pub fn verifications(&self, context: &AccountContext) -> napi::Result<String> {
        self.ask(|account| context.0.with(|context| Ok(account.verifications(context))))
    }

    /// The handlers whom the context's actor may see, removed ones too.
    #[napi(catch_unwind)]
    pub fn handlers(&self, context: &AccountContext) -> napi::Result<String> {
        self.ask(|account| context.0.with(|context| Ok(account.handlers(context))))
    }

    /// What the person with this paper acts for; `null` for whoever has nothing to do with this account.
    #[napi(catch_unwind)]
    pub fn acting_for(&self, document_number: String, document_kind: Option<String>) -> napi::Result<String> {
        self.ask(|account| {
            let kind = document_kind.as_deref().map(identifier::kind).transpose()?;
            Ok(account.acting_for(&document_number, kind))
        })
    }

    /// Every button of the context's actor.
    #[napi(catch_unwind)]
    pub fn actions(&self, context: &AccountContext) -> napi::Result<String> {
        self.ask(|account| context.0.with(|context| Ok(account.actions(context))))
    }

    /// What is still to be done, by whom, as far as the context's actor may know.
    #[napi(catch_unwind)]
    pub fn todo(&self, context: &AccountContext) -> napi::Result<String> {
        self.ask(|account| context.0.with(|context| Ok(account.todo(context))))
    }
}
