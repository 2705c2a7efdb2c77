//! The e-licences (电子营业执照) that one phone or app holds, commanded and asked through a handle.

use dengji::{
    licence::{self, ELicence, LicenceCommand, LicenceEntry, LicenceWalletState},
    platform::licence::LicenceProfile as Rules,
};
use pyo3::prelude::*;

use crate::{
    argument::{Handle, Text},
    failure::{call, give},
    held::{account, context},
    platform::LicenceProfile,
    source::read,
};

context! {
    /// What a command to a wallet of e-licences is decided with: everything that comes from outside the wallet.
    LicenceContext of Rules, with LicenceProfile
}

account! {
    /// The e-licences on one device, in one app: who may keep, hold and use them.
    LicenceWallet(licence::LicenceWallet) under LicenceContext;
    command LicenceCommand as "LicenceCommand | str | bytes";
    entry LicenceEntry as "LicenceEntry", given "LicenceEntry | str | bytes", log "list[LicenceEntry] | list[str] | str | bytes";
    state LicenceWalletState as "LicenceWalletState", given "LicenceWalletState | str | bytes";
    decision "LicenceDecision"; outcome "LicenceOutcome", opened "tuple[LicenceWallet, LicenceOutcome]";

    /// The copies on this device that are the actor's business, in the order of their download.
    #[pyo3(signature = (context) -> "list[LicenceCopy]")]
    fn copies<'py>(&self, py: Python<'py>, context: Handle<'py, LicenceContext>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let context = context.get();
            give(py, &self.0.with(py, |wallet| Ok(wallet.copies(&context.0.borrowed())))?)
        })
    }

    /// Who may keep, hold and use a licence, as far as the actor may know: the legal representative, and whom that person
    /// authorised. Empty for a licence that is not on this device.
    #[pyo3(signature = (number, context) -> "list[LicenceHolder]")]
    fn holders<'py>(
        &self,
        py: Python<'py>,
        number: Text<'_>,
        context: Handle<'py, LicenceContext>,
    ) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let context = context.get();
            give(py, &self.0.with(py, |wallet| Ok(wallet.holders(number.0, &context.0.borrowed())))?)
        })
    }

    /// How far the password of this device reaches, and how often it was changed; never the password itself. `None` for
    /// whoever has nothing to do with the device.
    #[pyo3(signature = (context) -> "WalletPasswordView | None")]
    fn password<'py>(&self, py: Python<'py>, context: Handle<'py, LicenceContext>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let context = context.get();
            give(py, &self.0.with(py, |wallet| Ok(wallet.password(&context.0.borrowed())))?)
        })
    }

    /// The licences of a 登记地, among those that the register has for a person: which can be downloaded to this device,
    /// and which were. Those that are none of the actor's business are left out.
    #[pyo3(signature = (place, register: "list[ELicence] | str | bytes", context) -> "LicenceListing")]
    fn list_at<'py>(
        &self,
        place: Text<'_>,
        register: &Bound<'py, PyAny>,
        context: Handle<'py, LicenceContext>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = register.py();
        call(py, || {
            let (register, context): (Vec<ELicence>, _) = (read(register)?, context.get());
            let list = |wallet: &mut licence::LicenceWallet| {
                Ok(licence::list_at(wallet, place.0, &register, &context.0.borrowed()))
            };
            give(py, &self.0.with(py, list)?)
        })
    }

    /// Whether a licence may prove who somebody is, for one purpose; with the evidence for the platform that asks.
    #[pyo3(signature = (purpose, number, context) -> "IdentityUse")]
    fn identity_use<'py>(
        &self,
        py: Python<'py>,
        purpose: Text<'_>,
        number: Text<'_>,
        context: Handle<'py, LicenceContext>,
    ) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let context = context.get();
            let ask = |wallet: &mut licence::LicenceWallet| {
                Ok(wallet.identity_use(purpose.0, number.0, &context.0.borrowed()))
            };
            give(py, &self.0.with(py, ask)?)
        })
    }

    /// Every button that the actor's part has on this wallet and its copies, allowed or with all that stands against it.
    #[pyo3(signature = (context) -> "list[Offer]")]
    fn actions<'py>(&self, py: Python<'py>, context: Handle<'py, LicenceContext>) -> PyResult<Bound<'py, PyAny>> {
        call(py, || {
            let context = context.get();
            give(py, &self.0.with(py, |wallet| Ok(wallet.actions(&context.0.borrowed())))?)
        })
    }

    /// What is left to do so that the actor has every licence here that the register knows for this person.
    #[pyo3(signature = (register: "list[ELicence] | str | bytes", context) -> "list[Duty]")]
    fn todo<'py>(
        &self,
        register: &Bound<'py, PyAny>,
        context: Handle<'py, LicenceContext>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = register.py();
        call(py, || {
            let (register, context): (Vec<ELicence>, _) = (read(register)?, context.get());
            give(py, &self.0.with(py, |wallet| Ok(wallet.todo(&register, &context.0.borrowed())))?)
        })
    }
}
