//! QR tickets: written, signed in one phase or two, and verified.

use dengji::signing::ticket::{self, PlatformKey, Ticket};
use napi_derive::napi;

use crate::{
    failure::call,
    json::{Json, read, read_text, write},
};

/// What a host's device has to sign.
#[napi(catch_unwind)]
pub fn ticket_prepare(ticket: Json, public_key: Option<String>) -> napi::Result<String> {
    call(|| Ok(write(&ticket::prepare(&read(&ticket)?, public_key.as_deref())?)))
}

/// A ticket with the signature of a host's device.
#[napi(catch_unwind)]
pub fn ticket_complete(ticket: Json, signature: String, public_key: Option<String>) -> napi::Result<String> {
    call(|| Ok(write(&ticket::complete(&read(&ticket)?, &signature, public_key.as_deref())?)))
}

/// A ticket signed with a key in software.
#[napi(catch_unwind)]
pub fn ticket_sign(ticket: Json, private_key: String) -> napi::Result<String> {
    call(|| Ok(write(&ticket::sign(&read::<Ticket>(&ticket)?, &private_key)?)))
}

/// A payload against the platform's keys at an instant (JSON text).
#[napi(catch_unwind)]
pub fn ticket_verify(payload: String, keys: Json, now: String) -> napi::Result<String> {
    call(|| {
        let keys: Vec<PlatformKey> = read(&keys)?;
        Ok(write(&ticket::verify(&payload, &keys, read_text(&now)?)?))
    })
}
