//! The account of an enterprise on an identity platform.

use std::sync::Arc;

use dengji::{
    account::{
        self, AccountCommand, AccountDecision, AccountEntry, AccountLevel, AccountLogin, AccountOutcome,
        AccountRegistration, AccountState, HandlerBinding, VerificationView,
    },
    border::{DengjiError, call},
    finding::Report,
    identifier::IdentifierKind,
    ledger::{Duty, Offer},
    party::{ActingFor, Enterprise, TrustLevel},
    platform::identity::{DocumentGap, IdentityProfile, Presenter},
    time::Date,
};

use crate::{
    ledger::account,
    platform::profile_handle,
    region::{Regions, table},
};

profile_handle! {
    /// The rules of one identity platform, parsed once. Make one and keep it.
    IdentityProfileHandle(IdentityProfile), all builtin_identity_profiles
}

account! {
    /// The account of one enterprise: its registration, the verification of the entity, its handlers.
    handle EnterpriseAccount(account::EnterpriseAccount),
    context AccountContext under IdentityProfileHandle(IdentityProfile),
    documents AccountState, AccountCommand, AccountDecision, AccountOutcome, AccountEntry,
    open open_enterprise_account -> OpenedEnterpriseAccount, log verify_account_log, erase_account_log_entry
}

#[uniffi::export]
impl EnterpriseAccount {
    /// The trust level that was reached, with its names.
    pub fn level(&self, profile: Arc<IdentityProfileHandle>) -> Result<AccountLevel, DengjiError> {
        call(|| Ok(self.locked()?.level_view(profile.profile())))
    }

    /// The enterprise as cases and platforms name it.
    pub fn enterprise(&self) -> Result<Enterprise, DengjiError> {
        call(|| Ok(self.locked()?.enterprise()))
    }

    /// The ways to log in, and which of them work.
    pub fn logins(&self, profile: Arc<IdentityProfileHandle>) -> Result<Vec<AccountLogin>, DengjiError> {
        call(|| Ok(self.locked()?.logins(profile.profile())))
    }

    /// Every way of verification: its state, and whether 立即核验 is offered.
    pub fn verifications(&self, context: Arc<AccountContext>) -> Result<Vec<VerificationView>, DengjiError> {
        call(|| Ok(self.locked()?.verifications(&context.borrowed())))
    }

    /// The handlers whom the actor may see, in the order in which they were added; removed ones stay.
    pub fn handlers(&self, context: Arc<AccountContext>) -> Result<Vec<HandlerBinding>, DengjiError> {
        call(|| Ok(self.locked()?.handlers(&context.borrowed())))
    }

    /// What the person with this paper acts for, as a case asks it of an actor; none for whoever is neither the legal
    /// representative nor a handler of this account. A resident's number where no kind of paper is said.
    #[uniffi::method(default(document_kind = None))]
    pub fn acting_for(
        &self,
        document_number: String,
        document_kind: Option<IdentifierKind>,
    ) -> Result<Option<ActingFor>, DengjiError> {
        call(|| Ok(self.locked()?.acting_for(&document_number, document_kind)))
    }

    /// Every button this actor has, allowed or with all that stands against it.
    pub fn actions(&self, context: Arc<AccountContext>) -> Result<Vec<Offer>, DengjiError> {
        call(|| Ok(self.locked()?.actions(&context.borrowed())))
    }

    /// What is still to be done, by whom, as far as the actor may know.
    pub fn todo(&self, context: Arc<AccountContext>) -> Result<Vec<Duty>, DengjiError> {
        call(|| Ok(self.locked()?.todo(&context.borrowed())))
    }
}

#[uniffi::export]
impl IdentityProfileHandle {
    /// Everything that is to be said about the form of a registration, in document order.
    #[uniffi::method(default(regions = None))]
    pub fn check_registration(
        &self,
        registration: AccountRegistration,
        today: Date,
        regions: Option<Arc<Regions>>,
    ) -> Result<Report, DengjiError> {
        call(|| Ok(account::check_registration(&registration, self.profile(), today, &table(regions))))
    }

    /// The level with this name, by any of its names: 四级, 原L2, L2.
    pub fn level_named(&self, name: String) -> Result<Option<TrustLevel>, DengjiError> {
        call(|| Ok(self.profile().level_named(&name)))
    }

    /// What a session by e-licence acts for, without any account (无需注册); none where the platform does not offer that.
    pub fn acting_by_e_licence(&self, enterprise: Enterprise) -> Result<Option<ActingFor>, DengjiError> {
        call(|| Ok(self.profile().acting_by_e_licence(enterprise)))
    }

    /// What is missing of the papers at the window, for the set that lacks least; none where there is no such method or
    /// set.
    pub fn on_site_missing(
        &self,
        method: String,
        presenter: Presenter,
        documents: Vec<String>,
    ) -> Result<Option<DocumentGap>, DengjiError> {
        call(|| Ok(self.profile().on_site_missing(&method, presenter, &documents)))
    }
}
