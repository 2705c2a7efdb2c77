//! The seals of an enterprise on one platform: commanded, and asked who may do what.

use std::sync::Arc;

use dengji::{
    border::{DengjiError, call},
    page::Page,
    party::Principal,
    platform::{
        compare::{PlatformComparison, compare},
        seal::{Channel, SealProfile},
    },
    seal::{
        self, Claim, GrantOrigin, LicenceFacts, SealAccountState, SealCommand, SealDecision, SealLogEntry, SealOutcome,
        may::{Entitlement, SealAnswer, SealOffer, SealQuestion},
        view::{GrantView, LicenceImpact, SealChange, SealDeadline, SealTodo, SealView},
        window::WindowForm,
    },
    time::{Date, Instant},
};

use crate::{ledger::account, platform::profile_handle};

profile_handle! {
    /// The rules of one seal platform, parsed once. Make one and keep it.
    SealProfileHandle(SealProfile), all builtin_seal_profiles
}

account! {
    /// All seals of one enterprise on one platform, who may use them, and why not.
    handle SealAccount(seal::SealAccount),
    context SealContext under SealProfileHandle(SealProfile),
    documents SealAccountState, SealCommand, SealDecision, SealOutcome, SealLogEntry,
    open open_seal_account -> OpenedSealAccount, log verify_seal_log, erase_seal_log_entry
}

#[uniffi::export]
impl SealAccount {
    /// Whether the actor may do this now, with the right by which, or with everything that stands against it.
    pub fn may(&self, question: SealQuestion, context: Arc<SealContext>) -> Result<SealAnswer, DengjiError> {
        call(|| Ok(self.locked()?.may(&question, &context.borrowed())))
    }

    /// Every button that the platform shows this actor on a channel, allowed or with all that stands against it.
    #[uniffi::method(default(page = None))]
    pub fn actions(
        &self,
        channel: Channel,
        context: Arc<SealContext>,
        page: Option<Page>,
    ) -> Result<Vec<SealOffer>, DengjiError> {
        call(|| Ok(self.locked()?.actions(channel, &context.borrowed(), page.unwrap_or(Page::ALL))))
    }

    /// What is left to do, by whom, so that every seal and grant can be used, as far as the context's actor may know.
    pub fn todo(&self, context: Arc<SealContext>) -> Result<Vec<SealTodo>, DengjiError> {
        call(|| Ok(self.locked()?.todo(&context.borrowed())))
    }

    /// The seals of which the context's actor may know, and where each stands at an instant.
    pub fn seals(&self, at: Instant, context: Arc<SealContext>) -> Result<Vec<SealView>, DengjiError> {
        call(|| Ok(self.locked()?.seals(at, &context.borrowed())))
    }

    /// The grants of which the context's actor may know, and where each stands at an instant; only those of one origin
    /// where one is given.
    #[uniffi::method(default(origin = None))]
    pub fn grants(
        &self,
        at: Instant,
        context: Arc<SealContext>,
        origin: Option<GrantOrigin>,
    ) -> Result<Vec<GrantView>, DengjiError> {
        call(|| Ok(self.locked()?.grants(at, &context.borrowed(), origin)))
    }

    /// What one person may do with one seal at an instant, past or future as far as it is known; none where there is
    /// no such seal then, or the context's actor may not know.
    pub fn entitled(
        &self,
        person: Principal,
        seal: String,
        at: Instant,
        context: Arc<SealContext>,
    ) -> Result<Option<Entitlement>, DengjiError> {
        call(|| Ok(self.locked()?.entitled(&person, &seal, at, &context.borrowed())))
    }

    /// Who may use which seal at an instant, past or future as far as it is known, with the chain of grants as evidence,
    /// as far as the context's actor may know.
    pub fn entitlements_at(&self, at: Instant, context: Arc<SealContext>) -> Result<Vec<Entitlement>, DengjiError> {
        call(|| Ok(self.locked()?.entitlements_at(at, &context.borrowed())))
    }

    /// What changes by itself after an instant and until another one, inclusive, as far as the context's actor may know;
    /// the earliest first.
    pub fn deadlines(
        &self,
        after: Instant,
        until: Instant,
        context: Arc<SealContext>,
    ) -> Result<Vec<SealDeadline>, DengjiError> {
        call(|| Ok(self.locked()?.deadlines(after, until, &context.borrowed())))
    }

    /// What a change of the licence would do, if it were reported now. Throws `Refused` where it is not complete, and where
    /// the context's actor does not see the account as a whole.
    pub fn licence_impact(
        &self,
        licence: LicenceFacts,
        context: Arc<SealContext>,
    ) -> Result<LicenceImpact, DengjiError> {
        call(|| Ok(self.locked()?.licence_impact(&licence, &context.borrowed())?))
    }

    /// 印章变动: what happened to the seals of which the context's actor may know, the oldest first.
    pub fn changes(&self, context: Arc<SealContext>) -> Result<Vec<SealChange>, DengjiError> {
        call(|| Ok(self.locked()?.changes(&context.borrowed())))
    }

    /// 印章领用情况: who claimed this seal, and when; none where there is no seal of which the context's actor may know.
    pub fn claims(&self, seal: String, context: Arc<SealContext>) -> Result<Option<Vec<Claim>>, DengjiError> {
        call(|| Ok(self.locked()?.claims(&seal, &context.borrowed())))
    }

    /// The data of the form that an applicant prints and brings to a window; none for an unknown application, and for one
    /// that is not the context's actor's to see.
    pub fn window_form(
        &self,
        application: String,
        context: Arc<SealContext>,
    ) -> Result<Option<WindowForm>, DengjiError> {
        call(|| Ok(self.locked()?.window_form(&application, &context.borrowed())))
    }
}

/// What seal platforms allow, side by side, on a day: every operation, channel and capacity that one of them knows.
#[uniffi::export]
pub fn compare_seal_platforms(
    profiles: Vec<Arc<SealProfileHandle>>,
    today: Date,
) -> Result<PlatformComparison, DengjiError> {
    call(|| Ok(compare(&profiles.iter().map(|one| one.profile()).collect::<Vec<_>>(), today)))
}
