//! Accounts of enterprises on an identity platform, commanded and asked through a handle.

use dengji::{
    account::{self, AccountCommand, AccountEntry, AccountState},
    platform::identity::IdentityProfile as Rules,
};
use pyo3::prelude::*;

use crate::{
    argument::{Handle, Text},
    failure::{call, give},
    held::{account, context},
    identifier::parse_kind,
    platform::IdentityProfile,
    source::read,
};

context! {
    /// What a command to an enterprise's account is decided with: everything that comes from outside the account.
    AccountContext of Rules, with IdentityProfile
}

account! {
    /// The account of one enterprise on an identity platform: its level, its verifications, its handlers.
    EnterpriseAccount(account::EnterpriseAccount) under AccountContext;
    command AccountCommand as "AccountCommand | str | bytes";
    entry AccountEntry as "AccountEntry", given "AccountEntry | str | bytes", log "list[AccountEntry] | list[str] | str | bytes";
    state AccountState as "AccountState", given "AccountState | str | bytes";
    decision "AccountDecision"; outcome "AccountOutcome", opened "tuple[EnterpriseAccount, AccountOutcome]";

    /// The enterprise as cases and platforms name it.
    #[pyo3(signature = () -> "Enterprise")]
    fn enterprise<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || give(py, &self.0.with(py, |account| Ok(account.enterprise()))?))
    }

    /// The level of trust that is reached, with its names.
    #[pyo3(signature = (profile) -> "AccountLevel")]
    fn level<'py>(&self, py: Python<'py>, profile: Handle<'py, IdentityProfile>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let profile = profile.get().shared();
            give(py, &self.0.with(py, |account| Ok(account.level_view(&profile)))?)
        })
    }

    /// The ways to log in. One that some verification enables works once that was done.
    #[pyo3(signature = (profile) -> "list[AccountLogin]")]
    fn logins<'py>(&self, py: Python<'py>, profile: Handle<'py, IdentityProfile>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let profile = profile.get().shared();
            give(py, &self.0.with(py, |account| Ok(account.logins(&profile)))?)
        })
    }

    /// Every way of verification: its state, and whether 立即核验 is offered.
    #[pyo3(signature = (context) -> "list[VerificationView]")]
    fn verifications<'py>(&self, py: Python<'py>, context: Handle<'py, AccountContext>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let context = context.get();
            give(py, &self.0.with(py, |account| Ok(account.verifications(&context.0.borrowed())))?)
        })
    }

    /// The handlers whom the actor may see, in the order in which they were added; removed ones stay.
    #[pyo3(signature = (context) -> "list[HandlerBinding]")]
    fn handlers<'py>(&self, py: Python<'py>, context: Handle<'py, AccountContext>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let context = context.get();
            give(py, &self.0.with(py, |account| Ok(account.handlers(&context.0.borrowed())))?)
        })
    }

    /// What the person with this paper acts for, as a case asks it of an actor; `None` for whoever is neither the legal
    /// representative nor a handler of this account. A resident's number where no kind of paper is said.
    #[pyo3(signature = (document_number, document_kind: "IdentifierKind | None" = None) -> "ActingFor | None")]
    fn acting_for<'py>(
        &self,
        py: Python<'py>,
        document_number: Text<'_>,
        document_kind: Option<Text<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let kind = document_kind.map(|kind| parse_kind(kind.0)).transpose()?;
            give(py, &self.0.with(py, |account| Ok(account.acting_for(document_number.0, kind)))?)
        })
    }

    /// Every button that the actor's part has, allowed or with all that stands against it.
    #[pyo3(signature = (context) -> "list[Offer]")]
    fn actions<'py>(&self, py: Python<'py>, context: Handle<'py, AccountContext>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let context = context.get();
            give(py, &self.0.with(py, |account| Ok(account.actions(&context.0.borrowed())))?)
        })
    }

    /// What is still to be done, by whom, as far as the actor may know: verification of the entity, confirmations of
    /// handlers.
    #[pyo3(signature = (context) -> "list[Duty]")]
    fn todo<'py>(&self, py: Python<'py>, context: Handle<'py, AccountContext>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let context = context.get();
            give(py, &self.0.with(py, |account| Ok(account.todo(&context.0.borrowed())))?)
        })
    }
}
