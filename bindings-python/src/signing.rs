//! QR tickets: signing, packing and checking.

use dengji::signing::ticket;
use pyo3::prelude::*;

use crate::{
    argument::Text,
    failure::{call, give},
    source::read,
    time::instant,
};

/// Signs a ticket with a key in software (64 hexadecimal digits).
#[pyfunction]
#[pyo3(signature = (ticket: "Ticket | str | bytes", private_key: "str") -> "SignedTicket")]
pub(crate) fn sign_ticket<'py>(ticket: &Bound<'py, PyAny>, private_key: Text<'_>) -> PyResult<Bound<'py, PyAny>> {
    let py = ticket.py();
    call(py, || {
        let document = read(ticket)?;
        give(py, &py.detach(|| ticket::sign(&document, private_key.0))?)
    })
}

/// What a host's device has to sign: the bytes, and with the public key also their digest.
#[pyfunction]
#[pyo3(signature = (ticket: "Ticket | str | bytes", public_key: "str | None" = None) -> "TicketToSign")]
pub(crate) fn prepare_ticket<'py>(
    ticket: &Bound<'py, PyAny>,
    public_key: Option<Text<'_>>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = ticket.py();
    call(py, || {
        let document = read(ticket)?;
        give(py, &py.detach(|| ticket::prepare(&document, public_key.map(|given| given.0)))?)
    })
}

/// Packs a ticket with the signature that a host's device made, in hexadecimal: r and s, or DER. With the public key
/// the signature is verified first.
#[pyfunction]
#[pyo3(signature = (ticket: "Ticket | str | bytes", signature: "str", public_key: "str | None" = None) -> "SignedTicket")]
pub(crate) fn complete_ticket<'py>(
    ticket: &Bound<'py, PyAny>,
    signature: Text<'_>,
    public_key: Option<Text<'_>>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = ticket.py();
    call(py, || {
        let document = read(ticket)?;
        give(py, &py.detach(|| ticket::complete(&document, signature.0, public_key.map(|given| given.0)))?)
    })
}

/// Checks the text of a signing code against the platform's public keys at an instant, without a network.
#[pyfunction]
#[pyo3(signature = (payload: "str", keys: "list[PlatformKey] | str | bytes", now: "datetime.datetime | str") -> "TicketReport")]
pub(crate) fn verify_ticket<'py>(
    payload: Text<'_>,
    keys: &Bound<'py, PyAny>,
    now: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = keys.py();
    call(py, || {
        let (keys, now): (Vec<ticket::PlatformKey>, _) = (read(keys)?, instant(now)?);
        give(py, &py.detach(|| ticket::verify(payload.0, &keys, now))?)
    })
}
