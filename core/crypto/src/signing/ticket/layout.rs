//! The bytes of a ticket; the layout stands in the documentation of the parent.

use super::{MAX_CASE_ID, MAX_KEY_ID, Ticket, base45};
use crate::crypto::{Signature, from_hex, hex};
use dengji_base::{
    finding::{Code, Finding},
    time::Instant,
};

/// The first characters of every payload, and of the signed message: the layout and its version.
const PREFIX: &str = "DJ1:";
/// Round, issued, nanoseconds, life, digest.
const FIXED: usize = 4 + 5 + 4 + 4 + 32;
/// The longest payload in characters: nothing that is longer is even looked at.
const MAX_PAYLOAD: usize = PREFIX.len() + (3 + MAX_KEY_ID + 2 * MAX_CASE_ID + FIXED + 64).div_ceil(2) * 3;

pub(super) fn is_text(text: &str, limit: usize) -> bool {
    (1..=limit).contains(&text.len()) && !text.chars().any(char::is_control)
}

/// Whole seconds from issue to expiry, where there are any.
pub(super) fn life(issued: Instant, expires: Instant) -> Option<u32> {
    let seconds = expires.unix_seconds().checked_sub(issued.unix_seconds())?;
    u32::try_from(seconds).ok().filter(|seconds| *seconds > 0 && issued.nanos() == expires.nanos())
}

pub(super) fn digest(text: &str) -> Option<[u8; 32]> {
    let canonical = text.len() == 64 && !text.bytes().any(|b| b.is_ascii_uppercase());
    if canonical { from_hex(text)?.try_into().ok() } else { None }
}

/// The body, or `None` where `Ticket::check` has something to say.
pub(super) fn body(ticket: &Ticket) -> Option<Vec<u8>> {
    let mut body = Vec::with_capacity(MAX_PAYLOAD);
    for (text, limit) in [(&ticket.key_id, MAX_KEY_ID), (&ticket.case_id, MAX_CASE_ID), (&ticket.sub_case, MAX_CASE_ID)]
    {
        if !is_text(text, limit) {
            return None;
        }
        body.push(u8::try_from(text.len()).ok()?);
        body.extend_from_slice(text.as_bytes());
    }
    body.extend_from_slice(&ticket.round.to_be_bytes());
    let seconds = u64::try_from(ticket.issued.unix_seconds()).ok()?.to_be_bytes();
    // The years 1970 to 9999 need 38 bits.
    body.extend_from_slice(seconds.last_chunk::<5>()?);
    body.extend_from_slice(&ticket.issued.nanos().to_be_bytes());
    body.extend_from_slice(&life(ticket.issued, ticket.expires)?.to_be_bytes());
    body.extend_from_slice(&digest(&ticket.digest)?);
    Some(body)
}

/// What is signed. The prefix keeps a signature over a ticket from being one over anything else.
pub(super) fn message(body: &[u8]) -> Vec<u8> {
    [PREFIX.as_bytes(), body].concat()
}

pub(super) fn payload(mut body: Vec<u8>, signature: &Signature) -> String {
    body.extend_from_slice(&signature.to_bytes());
    let mut payload = String::with_capacity(MAX_PAYLOAD);
    payload.push_str(PREFIX);
    base45::encode(&body, &mut payload);
    payload
}

/// A payload taken apart; nothing of it is to be trusted before the signature is verified.
pub(super) struct Read {
    pub(super) ticket: Ticket,
    pub(super) message: Vec<u8>,
    /// `None` when r or s is out of range: well-formed bytes, but no signature.
    pub(super) signature: Option<Signature>,
}

pub(super) fn read(payload: &str) -> Result<Read, Finding> {
    let malformed = || Finding::new(Code::TicketMalformed, "/payload");
    let Some(encoded) = payload.strip_prefix(PREFIX) else {
        return Err(other_version(payload).unwrap_or_else(malformed));
    };
    if payload.len() > MAX_PAYLOAD {
        return Err(malformed());
    }
    let bytes = base45::decode(encoded).ok_or_else(malformed)?;
    take_apart(&bytes).ok_or_else(malformed)
}

/// `DJ2:` and the like: made by a newer release.
fn other_version(payload: &str) -> Option<Finding> {
    let (version, _) = payload.strip_prefix("DJ")?.split_once(':')?;
    let is_number = (1..=3).contains(&version.len()) && version.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| Finding::new(Code::TicketVersion, "/payload").with("version", version))
}

fn take_apart(bytes: &[u8]) -> Option<Read> {
    let (body, signature) = bytes.split_last_chunk::<64>()?;
    let mut rest = body;
    let mut text = |limit| {
        let (length, tail) = rest.split_first()?;
        let (text, tail) = tail.split_at_checked(usize::from(*length))?;
        rest = tail;
        std::str::from_utf8(text).ok().filter(|text| is_text(text, limit)).map(str::to_owned)
    };
    let (key_id, case_id, sub_case) = (text(MAX_KEY_ID)?, text(MAX_CASE_ID)?, text(MAX_CASE_ID)?);
    let fixed: &[u8; FIXED] = rest.try_into().ok()?;
    let (round, rest) = fixed.split_first_chunk::<4>()?;
    let (seconds, rest) = rest.split_first_chunk::<5>()?;
    let (nanos, rest) = rest.split_first_chunk::<4>()?;
    let (life, digest) = rest.split_first_chunk::<4>()?;
    let seconds = seconds.iter().fold(0, |sum, byte| (sum << 8) | i64::from(*byte));
    let nanos = Some(u32::from_be_bytes(*nanos)).filter(|nanos| *nanos < 1_000_000_000)?;
    let life = Some(u32::from_be_bytes(*life)).filter(|life| *life > 0)?;
    let issued = Instant::from_unix(seconds, nanos)?;
    let ticket = Ticket {
        key_id,
        case_id,
        sub_case,
        round: u32::from_be_bytes(*round),
        issued,
        expires: issued.plus_seconds(i64::from(life))?,
        digest: hex(digest),
    };
    Some(Read { ticket, message: message(body), signature: Signature::from_bytes(signature) })
}
