//! Seal accounts: all seals of one enterprise on one platform, commanded and asked through a handle.

use dengji::{
    party::Principal,
    platform::seal::{Channel, SealProfile as Rules},
    seal::{self, GrantOrigin, LicenceFacts, SealAccountState, SealCommand, SealLogEntry, may::SealQuestion},
};
use pyo3::{prelude::*, types::PyString};

use crate::{
    argument::{Handle, Text},
    case::page,
    failure::{call, give},
    held::{account, context},
    platform::SealProfile,
    source::{read, read_value},
    time::instant,
};

context! {
    /// What a command to a seal account is decided with: everything that comes from outside the account.
    SealContext of Rules, with SealProfile
}

account! {
    /// All seals of one enterprise on one platform: who may use them, and why not.
    SealAccount(seal::SealAccount) under SealContext;
    command SealCommand as "SealCommand | str | bytes";
    entry SealLogEntry as "SealLogEntry", given "SealLogEntry | str | bytes", log "list[SealLogEntry] | list[str] | str | bytes";
    state SealAccountState as "SealAccountState", given "SealAccountState | str | bytes";
    decision "SealDecision"; outcome "SealOutcome", opened "tuple[SealAccount, SealOutcome]";

    /// Whether the actor may do this now, with the right by which, or with everything that stands against it.
    #[pyo3(signature = (question: "SealQuestion | str | bytes", context) -> "SealAnswer")]
    fn may<'py>(&self, question: &Bound<'py, PyAny>, context: Handle<'py, SealContext>) -> PyResult<Bound<'py, PyAny>> {
        let py = question.py();
        call(py, || {
            let (question, context): (SealQuestion, _) = (read(question)?, context.get());
            give(py, &self.0.with(py, |account| Ok(account.may(&question, &context.0.borrowed())))?)
        })
    }

    /// Every button that the platform shows this actor on a channel: those of the account, then those of each seal.
    #[pyo3(signature = (channel: "Channel", context, page: "Page | None" = None) -> "list[SealOffer]")]
    fn actions<'py>(
        &self,
        py: Python<'py>,
        channel: Text<'_>,
        context: Handle<'py, SealContext>,
        page: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let channel: Channel = read_value(PyString::new(py, channel.0).as_any())?;
            let (context, page) = (context.get(), self::page(page)?);
            give(py, &self.0.with(py, |account| Ok(account.actions(channel, &context.0.borrowed(), page)))?)
        })
    }

    /// What is left to do, by whom, so that every seal and grant can be used, as far as the context's actor may know.
    #[pyo3(signature = (context) -> "list[SealTodo]")]
    fn todo<'py>(&self, py: Python<'py>, context: Handle<'py, SealContext>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let context = context.get();
            give(py, &self.0.with(py, |account| Ok(account.todo(&context.0.borrowed())))?)
        })
    }

    /// The seals of which the context's actor may know, and where each stands at an instant.
    #[pyo3(signature = (at: "datetime.datetime | str", context) -> "list[SealView]")]
    fn seals<'py>(&self, at: &Bound<'py, PyAny>, context: Handle<'py, SealContext>) -> PyResult<Bound<'py, PyAny>> {
        let py = at.py();
        call(py, || {
            let (at, context) = (instant(at)?, context.get());
            give(py, &self.0.with(py, |account| Ok(account.seals(at, &context.0.borrowed())))?)
        })
    }

    /// The grants of which the context's actor may know, and where each stands at an instant; only those of one origin
    /// where one is given.
    #[pyo3(signature = (at: "datetime.datetime | str", context, origin: "GrantOrigin | None" = None) -> "list[GrantView]")]
    fn grants<'py>(
        &self,
        at: &Bound<'py, PyAny>,
        context: Handle<'py, SealContext>,
        origin: Option<Text<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = at.py();
        call(py, || {
            let (at, context) = (instant(at)?, context.get());
            let origin = origin.map(|name| read_value::<GrantOrigin>(PyString::new(py, name.0).as_any())).transpose()?;
            give(py, &self.0.with(py, |account| Ok(account.grants(at, &context.0.borrowed(), origin)))?)
        })
    }

    /// What one person may do with one seal at an instant, past or future as far as it is known; `None` where there is
    /// no such seal then, or the context's actor may not know. "Was this handler entitled when it was sealed?"
    #[pyo3(signature = (person: "Principal | str | bytes", seal, at: "datetime.datetime | str", context) -> "Entitlement | None")]
    fn entitled<'py>(
        &self,
        person: &Bound<'py, PyAny>,
        seal: Text<'_>,
        at: &Bound<'py, PyAny>,
        context: Handle<'py, SealContext>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = at.py();
        call(py, || {
            let (person, at, context): (Principal, _, _) = (read(person)?, instant(at)?, context.get());
            give(py, &self.0.with(py, |account| Ok(account.entitled(&person, seal.0, at, &context.0.borrowed())))?)
        })
    }

    /// Who may use which seal at an instant, past or future as far as it is known, with the chain as evidence, as far as
    /// the context's actor may know.
    #[pyo3(signature = (at: "datetime.datetime | str", context) -> "list[Entitlement]")]
    fn entitlements_at<'py>(
        &self,
        at: &Bound<'py, PyAny>,
        context: Handle<'py, SealContext>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = at.py();
        call(py, || {
            let (at, context) = (instant(at)?, context.get());
            give(py, &self.0.with(py, |account| Ok(account.entitlements_at(at, &context.0.borrowed())))?)
        })
    }

    /// What changes by itself after an instant and until another one, inclusive, as far as the context's actor may know;
    /// the earliest first.
    #[pyo3(signature = (after: "datetime.datetime | str", until: "datetime.datetime | str", context) -> "list[SealDeadline]")]
    fn deadlines<'py>(
        &self,
        after: &Bound<'py, PyAny>,
        until: &Bound<'py, PyAny>,
        context: Handle<'py, SealContext>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = after.py();
        call(py, || {
            let (after, until, context) = (instant(after)?, instant(until)?, context.get());
            give(py, &self.0.with(py, |account| Ok(account.deadlines(after, until, &context.0.borrowed())))?)
        })
    }

    /// What a change of the licence would do, if it were reported now. Raises `Refused` where the new licence is not
    /// complete, and where the context's actor does not see the account as a whole.
    #[pyo3(signature = (licence: "LicenceFacts | str | bytes", context) -> "LicenceImpact")]
    fn licence_impact<'py>(
        &self,
        licence: &Bound<'py, PyAny>,
        context: Handle<'py, SealContext>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = licence.py();
        call(py, || {
            let (licence, context): (LicenceFacts, _) = (read(licence)?, context.get());
            give(py, &self.0.with(py, |account| Ok(account.licence_impact(&licence, &context.0.borrowed())?))?)
        })
    }

    /// 印章变动: what happened to the seals of which the context's actor may know, the oldest first.
    #[pyo3(signature = (context) -> "list[SealChange]")]
    fn changes<'py>(&self, py: Python<'py>, context: Handle<'py, SealContext>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let context = context.get();
            give(py, &self.0.with(py, |account| Ok(account.changes(&context.0.borrowed())))?)
        })
    }

    /// 印章领用情况: who claimed this seal, and when; `None` where there is no seal of which the context's actor may know.
    #[pyo3(signature = (seal, context) -> "list[Claim] | None")]
    fn claims<'py>(
        &self,
        py: Python<'py>,
        seal: Text<'_>,
        context: Handle<'py, SealContext>,
    ) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let context = context.get();
            give(py, &self.0.with(py, |account| Ok(account.claims(seal.0, &context.0.borrowed())))?)
        })
    }

    /// The data of the form that an applicant prints and brings to a window; `None` for an unknown application, and for
    /// one that is not the context's actor's to see.
    #[pyo3(signature = (application, context) -> "WindowForm | None")]
    fn window_form<'py>(
        &self,
        py: Python<'py>,
        application: Text<'_>,
        context: Handle<'py, SealContext>,
    ) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let context = context.get();
            give(py, &self.0.with(py, |account| Ok(account.window_form(application.0, &context.0.borrowed())))?)
        })
    }
}
