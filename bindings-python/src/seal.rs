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

    /// What is left to do, by whom, so that every seal and grant can be used.
    #[pyo3(signature = (context) -> "list[SealTodo]")]
    fn todo<'py>(&self, py: Python<'py>, context: Handle<'py, SealContext>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let context = context.get();
            give(py, &self.0.with(py, |account| Ok(account.todo(&context.0.borrowed())))?)
        })
    }

    /// All seals, and where each stands at an instant.
    #[pyo3(signature = (profile, at: "datetime.datetime | str") -> "list[SealView]")]
    fn seals<'py>(&self, profile: Handle<'py, SealProfile>, at: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let py = at.py();
        call(py, || {
            let (profile, at) = (profile.get().shared(), instant(at)?);
            give(py, &self.0.with(py, |account| Ok(account.seals(&profile, at)))?)
        })
    }

    /// All grants, and where each stands at an instant; only those of one origin where one is given.
    #[pyo3(signature = (profile, at: "datetime.datetime | str", origin: "GrantOrigin | None" = None) -> "list[GrantView]")]
    fn grants<'py>(
        &self,
        profile: Handle<'py, SealProfile>,
        at: &Bound<'py, PyAny>,
        origin: Option<Text<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = at.py();
        call(py, || {
            let (profile, at) = (profile.get().shared(), instant(at)?);
            let origin = origin.map(|name| read_value::<GrantOrigin>(PyString::new(py, name.0).as_any())).transpose()?;
            give(py, &self.0.with(py, |account| Ok(account.grants(&profile, at, origin)))?)
        })
    }

    /// What one person may do with one seal at an instant, past or future as far as it is known; `None` where there is
    /// no such seal then. "Was this handler entitled when it was sealed?"
    #[pyo3(signature = (person: "Principal | str | bytes", seal, profile, at: "datetime.datetime | str") -> "Entitlement | None")]
    fn entitled<'py>(
        &self,
        person: &Bound<'py, PyAny>,
        seal: Text<'_>,
        profile: Handle<'py, SealProfile>,
        at: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = at.py();
        call(py, || {
            let (person, profile, at): (Principal, _, _) = (read(person)?, profile.get().shared(), instant(at)?);
            give(py, &self.0.with(py, |account| Ok(account.entitled(&person, seal.0, &profile, at)))?)
        })
    }

    /// Who may use which seal at an instant, past or future as far as it is known, with the chain as evidence.
    #[pyo3(signature = (profile, at: "datetime.datetime | str") -> "list[Entitlement]")]
    fn entitlements_at<'py>(
        &self,
        profile: Handle<'py, SealProfile>,
        at: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = at.py();
        call(py, || {
            let (profile, at) = (profile.get().shared(), instant(at)?);
            give(py, &self.0.with(py, |account| Ok(account.entitlements_at(&profile, at)))?)
        })
    }

    /// What changes by itself after an instant and until another one, inclusive; the earliest first.
    #[pyo3(signature = (profile, after: "datetime.datetime | str", until: "datetime.datetime | str") -> "list[SealDeadline]")]
    fn deadlines<'py>(
        &self,
        profile: Handle<'py, SealProfile>,
        after: &Bound<'py, PyAny>,
        until: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = after.py();
        call(py, || {
            let (profile, after, until) = (profile.get().shared(), instant(after)?, instant(until)?);
            give(py, &self.0.with(py, |account| Ok(account.deadlines(&profile, after, until)))?)
        })
    }

    /// What a change of the licence would do, if it were reported now. Raises `Refused` where the new licence is not
    /// complete.
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

    /// 印章变动: what happened to the seals of the enterprise, the oldest first.
    #[pyo3(signature = () -> "list[SealChange]")]
    fn changes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || give(py, &self.0.with(py, |account| Ok(account.changes()))?))
    }

    /// 印章领用情况: who claimed this seal, and when; `None` where there is no such seal.
    #[pyo3(signature = (seal) -> "list[Claim] | None")]
    fn claims<'py>(&self, py: Python<'py>, seal: Text<'_>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || give(py, &self.0.with(py, |account| Ok(account.claims(seal.0).map(<[_]>::to_vec)))?))
    }

    /// The data of the form that an applicant prints and brings to a window; `None` for an unknown application.
    #[pyo3(signature = (application, profile) -> "WindowForm | None")]
    fn window_form<'py>(
        &self,
        py: Python<'py>,
        application: Text<'_>,
        profile: Handle<'py, SealProfile>,
    ) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let profile = profile.get().shared();
            give(py, &self.0.with(py, |account| Ok(account.window_form(application.0, &profile)))?)
        })
    }
}
