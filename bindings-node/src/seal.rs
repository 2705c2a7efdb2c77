//! Seal accounts: all seals of one enterprise on one platform, and who may use them.

use dengji::{page::Page, platform::compare::compare};
use napi::bindgen_prelude::ClassInstance;
use napi_derive::napi;

use crate::{
    failure::call,
    json::{Json, read, read_text, write},
    ledger::handles,
};

handles! {
    /// A profile of a seal platform, parsed once.
    profile SealProfile = dengji::platform::seal::SealProfile;
    /// What a command or a question to a seal account is decided with.
    context SealContext;
    /// A seal account, and the outcome of its opening until it is asked for.
    account SealAccount = dengji::seal::SealAccount; entry dengji::seal::SealLogEntry;
}

#[napi]
impl SealProfile {
    /// What several platforms allow on a day, side by side.
    #[napi(catch_unwind)]
    pub fn compare(profiles: Vec<ClassInstance<SealProfile>>, today: String) -> napi::Result<String> {
        call(|| {
            let today = read_text(&today)?;
            // Copied, since no handle lends its state for longer than a call of its own.
            let held =
                profiles.iter().map(|one| one.0.with(|profile| Ok(profile.clone()))).collect::<Result<Vec<_>, _>>()?;
            Ok(write(&compare(&held.iter().collect::<Vec<_>>(), today)))
        })
    }
}

#[napi]
impl SealAccount {
    /// Whether the context's actor may do this now.
    #[napi(catch_unwind)]
    pub fn may(&self, question: Json, context: &SealContext) -> napi::Result<String> {
        self.ask(|account| {
            let question = read(&question)?;
            context.0.with(|context| Ok(account.may(&question, context)))
        })
    }

    /// Every button of the context's actor on a channel.
    #[napi(catch_unwind)]
    pub fn actions(&self, channel: String, context: &SealContext, page: Option<Json>) -> napi::Result<String> {
        self.ask(|account| {
            let channel = read_text(&channel)?;
            let page = page.map_or(Ok(Page::ALL), |page| read(&page))?;
            context.0.with(|context| Ok(account.actions(channel, context, page)))
        })
    }

    /// What is left to do, and by whom.
    #[napi(catch_unwind)]
    pub fn todo(&self, context: &SealContext) -> napi::Result<String> {
        self.ask(|account| context.0.with(|context| Ok(account.todo(context))))
    }

    /// The seals of which the context's actor may know, and where each stands at an instant.
    #[napi(catch_unwind)]
    pub fn seals(&self, at: String, context: &SealContext) -> napi::Result<String> {
        self.ask(|account| {
            let at = read_text(&at)?;
            context.0.with(|context| Ok(account.seals(at, context)))
        })
    }

    /// The grants of which the context's actor may know; only those of one origin where one is given.
    #[napi(catch_unwind)]
    pub fn grants(&self, at: String, context: &SealContext, origin: Option<String>) -> napi::Result<String> {
        self.ask(|account| {
            let at = read_text(&at)?;
            let origin = origin.map(|origin| read_text(&origin)).transpose()?;
            context.0.with(|context| Ok(account.grants(at, context, origin)))
        })
    }

    /// What one person may do with one seal at an instant; `null` where the actor may not know of it.
    #[napi(catch_unwind)]
    pub fn entitled(&self, person: Json, seal: String, at: String, context: &SealContext) -> napi::Result<String> {
        self.ask(|account| {
            let (person, at) = (read(&person)?, read_text(&at)?);
            context.0.with(|context| Ok(account.entitled(&person, &seal, at, context)))
        })
    }

    /// Who may use which seal at an instant, as far as the context's actor may know.
    #[napi(catch_unwind)]
    pub fn entitlements_at(&self, at: String, context: &SealContext) -> napi::Result<String> {
        self.ask(|account| {
            let at = read_text(&at)?;
            context.0.with(|context| Ok(account.entitlements_at(at, context)))
        })
    }

    /// What changes by itself after an instant and until another one.
    #[napi(catch_unwind)]
    pub fn deadlines(&self, after: String, until: String, context: &SealContext) -> napi::Result<String> {
        self.ask(|account| {
            let (after, until) = (read_text(&after)?, read_text(&until)?);
            context.0.with(|context| Ok(account.deadlines(after, until, context)))
        })
    }

    /// What a change of the licence would do.
    #[napi(catch_unwind)]
    pub fn licence_impact(&self, licence: Json, context: &SealContext) -> napi::Result<String> {
        self.ask(|account| {
            let licence = read(&licence)?;
            context.0.with(|context| Ok(account.licence_impact(&licence, context)?))
        })
    }

    /// 印章变动.
    #[napi(catch_unwind)]
    pub fn changes(&self, context: &SealContext) -> napi::Result<String> {
        self.ask(|account| context.0.with(|context| Ok(account.changes(context))))
    }

    /// 印章领用情况; `null` where there is no seal of which the context's actor may know.
    #[napi(catch_unwind)]
    pub fn claims(&self, seal: String, context: &SealContext) -> napi::Result<String> {
        self.ask(|account| context.0.with(|context| Ok(account.claims(&seal, context))))
    }

    /// The data of the form for a window; `null` for an application of which the context's actor may not know.
    #[napi(catch_unwind)]
    pub fn window_form(&self, application: String, context: &SealContext) -> napi::Result<String> {
        self.ask(|account| context.0.with(|context| Ok(account.window_form(&application, context))))
    }
}
