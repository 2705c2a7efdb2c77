//! QR tickets: signing, packing and checking.

use dengji::{
    border::{DengjiError, call},
    signing::ticket::{self, PlatformKey, SignedTicket, Ticket, TicketReport, TicketToSign},
    time::Instant,
};

/// Signs a ticket with a key in software (64 hexadecimal digits).
#[uniffi::export]
pub fn sign_ticket(ticket: Ticket, private_key: String) -> Result<SignedTicket, DengjiError> {
    call(|| Ok(ticket::sign(&ticket, &private_key)?))
}

/// What a host's device has to sign: the bytes, and with the public key also their digest.
#[uniffi::export(default(public_key = None))]
pub fn prepare_ticket(ticket: Ticket, public_key: Option<String>) -> Result<TicketToSign, DengjiError> {
    call(|| Ok(ticket::prepare(&ticket, public_key.as_deref())?))
}

/// Packs a ticket with the signature that a host's device made, in hexadecimal: r and s, or DER. With the public key
/// the signature is verified first.
#[uniffi::export(default(public_key = None))]
pub fn complete_ticket(
    ticket: Ticket,
    signature: String,
    public_key: Option<String>,
) -> Result<SignedTicket, DengjiError> {
    call(|| Ok(ticket::complete(&ticket, &signature, public_key.as_deref())?))
}

/// Checks the text of a signing code against the platform's public keys at an instant, without a network.
#[uniffi::export]
pub fn verify_ticket(payload: String, keys: Vec<PlatformKey>, now: Instant) -> Result<TicketReport, DengjiError> {
    call(|| Ok(ticket::verify(&payload, &keys, now)?))
}
