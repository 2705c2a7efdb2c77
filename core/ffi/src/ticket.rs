//! QR tickets: signed in one phase or two, and verified.

use dengji::{
    signing::ticket::{self, PlatformKey, SignedTicket, Ticket, TicketReport, TicketToSign},
    time::Instant,
};

use crate::cross::Json;

operations! { "";
    /// Signs a ticket with a key in software (64 hexadecimal digits).
    function work @Everything fn sign_ticket(ticket: Json<Ticket>, private_key: &str) -> Json<SignedTicket> {
        Ok(Json(ticket::sign(&ticket.0, private_key)?))
    }

    /// What a host's device has to sign: the bytes, and with the public key also their digest.
    function work @Everything fn prepare_ticket(ticket: Json<Ticket>, public_key: Option<&str>) -> Json<TicketToSign> {
        Ok(Json(ticket::prepare(&ticket.0, public_key)?))
    }

    /// Packs a ticket with the signature that a host's device made, in hexadecimal: r and s, or DER. With the public key
    /// the signature is verified first.
    function work @Everything fn complete_ticket(
        ticket: Json<Ticket>, signature: &str, public_key: Option<&str>,
    ) -> Json<SignedTicket> {
        Ok(Json(ticket::complete(&ticket.0, signature, public_key)?))
    }

    /// Checks the text of a signing code against the platform's public keys at an instant, without a network.
    function work fn verify_ticket(payload: &str, keys: Json<Vec<PlatformKey>>, now: Instant) -> Json<TicketReport> {
        Ok(Json(ticket::verify(payload, &keys.0, now)?))
    }
}
