//! The QR ticket: a short signed text that a phone checks offline with the platform's public key (YX-001…003).
//!
//! # The text, byte by byte
//!
//! ```text
//! payload    = "DJ1:" Base45(body ‖ signature)         Base45 as in RFC 9285
//! body       = text(key id, 1–32 bytes) ‖ text(case id, 1–64) ‖ text(sub-case id, 1–64)
//!            ‖ round      4 bytes
//!            ‖ issued     5 bytes, seconds since 1970-01-01T00:00:00Z
//!            ‖ nanos      4 bytes, below 1,000,000,000, of `issued`
//!            ‖ life       4 bytes, seconds, at least 1; `expires` is `issued` and so many seconds
//!            ‖ digest    32 bytes, SM3 of what is signed
//! text(x)    = length in bytes (1 byte) ‖ UTF-8 without control characters
//! signature  = r ‖ s, 32 bytes each: SM2 with SM3 over "DJ1:" ‖ body, user identity 1234567812345678
//! ```
//!
//! Numbers are unsigned and big-endian. Every field has one spelling, Base45 has one spelling (all three letters of a
//! group count, values above 65535 are refused), r and s are numbers in 1 … n − 1 of fixed length: so a payload that
//! differs in one bit is another payload, and is refused. `DJ1:` names the layout and is signed with it.
//!
//! Base45 rather than base64url, because a QR code writes its 45 letters in its alphanumeric mode: 8.25 bits a byte
//! against 10.67.

mod base45;
mod layout;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::crypto::{PrivateKey, PublicKey, Signature, hex};
use dengji_base::{
    finding::{Code, Failure, FailureKind, Finding, Report},
    time::Instant,
};

/// The longest key id, in bytes.
pub const MAX_KEY_ID: usize = 32;
/// The longest case id and sub-case id, in bytes.
pub const MAX_CASE_ID: usize = dengji_base::words::MAX_ID;
/// The longest provider's URL, in bytes: still a code that a phone reads from a screen.
pub const MAX_URL: usize = 1024;

/// What a signing code says: who may sign what, and for how long. Valid in `[issued, expires)` (C-09).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Ticket {
    /// The name of the platform key that signs it; 1–32 bytes.
    pub key_id: String,
    /// The case (主案); 1–64 bytes.
    pub case_id: String,
    /// The sub-case (子案) whose round it opens; 1–64 bytes.
    pub sub_case: String,
    /// The number of the signing round; a regenerated code has the next one (YX-004). 0 for an upload code (GZ-053), since
    /// rounds are counted from 1.
    pub round: u32,
    /// From when it is valid; not before 1970.
    pub issued: Instant,
    /// From when it is no longer valid, to the nanosecond; whole seconds after `issued` (24 hours: YX-002).
    pub expires: Instant,
    /// SM3 of what is signed: 64 lower-case hexadecimal digits.
    pub digest: String,
}

/// What a host's device has to sign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TicketToSign {
    /// The message, in hexadecimal, for a device that computes Z and the digest by itself.
    pub message: String,
    /// The user identity that enters Z.
    pub user_id: String,
    /// The digest e = SM3(Z ‖ message), in hexadecimal, for a device that signs digests. Only where the public key
    /// was given: Z is taken over it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
}

/// A ticket with its signature, ready to be drawn as a QR code or handed on as text (GZ-082).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SignedTicket {
    /// The text of the code: `DJ1:` and letters of the QR alphanumeric set.
    pub payload: String,
}

/// A public key of the platform, as a phone holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlatformKey {
    /// The name that tickets carry.
    pub key_id: String,
    /// The SM2 point in hexadecimal: uncompressed, compressed, or x and y alone.
    pub public_key: String,
    /// Tickets issued before this instant are refused. A key that was stolen is taken out of the list instead: its
    /// thief can write any date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Instant>,
    /// Tickets issued at this instant or later are refused; those issued before live to their own end, so that keys
    /// rotate without a gap.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Instant>,
}

/// What a phone learns from a payload.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TicketReport {
    /// The ticket; only when its signature is right (it may still have expired).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ticket: Option<Ticket>,
    /// Everything against it. Acceptable means: signed by a known key, and valid now.
    pub report: Report,
}

tagged! {
    /// What a signing code holds.
    pub enum TicketContent {
        /// Our own signed text.
        Signed = "signed" {
            /// The payload of [`SignedTicket`].
            payload: String,
        },
        /// The link of a signing provider, with the life of its round.
        ProviderUrl = "provider_url" {
            /// An `https` address in ASCII, at most 1,024 bytes.
            url: String,
        },
    }
}

impl TicketContent {
    /// The text that the QR code shows.
    pub fn text(&self) -> &str {
        match self {
            Self::Signed { payload } => payload,
            Self::ProviderUrl { url } => url,
        }
    }

    /// The form of the content: `ticket.malformed`, `ticket.version` or `ticket.url`. Keys and time are for
    /// [`verify`].
    pub fn check(&self) -> Report {
        let mut report = Report::default();
        match self {
            Self::Signed { payload } => {
                if let Err(finding) = layout::read(payload) {
                    report.push(Finding { pointer: "/payload".to_owned(), ..finding });
                }
            }
            Self::ProviderUrl { url } if !is_plain_https(url) => {
                report.push(Finding::new(Code::TicketUrl, "/url").with("limit", MAX_URL));
            }
            Self::ProviderUrl { .. } => {}
        }
        report
    }
}

/// `https://host[:port]` and whatever follows in visible ASCII. User names are refused, since they make a host look
/// like another.
fn is_plain_https(url: &str) -> bool {
    let visible = |b: u8| (0x21..=0x7e).contains(&b) && !b"\"<>\\^`{|}".contains(&b);
    let Some((scheme, rest)) = url.split_once("://") else {
        return false;
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
    url.len() <= MAX_URL
        && url.bytes().all(visible)
        && scheme.eq_ignore_ascii_case("https")
        && (1..=253).contains(&host.len())
        && host.split('.').all(|label| {
            !label.is_empty() && label.len() <= 63 && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        })
        && port.bytes().all(|b| b.is_ascii_digit())
        && port.parse::<u16>().is_ok_and(|port| port > 0)
}

impl Ticket {
    /// Everything that keeps the ticket from being signed: `ticket.text`, `ticket.time`, `ticket.life`,
    /// `ticket.digest`.
    pub fn check(&self) -> Report {
        let mut report = Report::default();
        let texts = [
            ("/keyId", &self.key_id, MAX_KEY_ID),
            ("/caseId", &self.case_id, MAX_CASE_ID),
            ("/subCase", &self.sub_case, MAX_CASE_ID),
        ];
        for (pointer, text, limit) in texts {
            if !layout::is_text(text, limit) {
                report.push(Finding::new(Code::TicketText, pointer).with("limit", limit));
            }
        }
        if self.issued.unix_seconds() < 0 {
            report.push(Finding::new(Code::TicketTime, "/issued"));
        }
        if layout::life(self.issued, self.expires).is_none() {
            report.push(Finding::new(Code::TicketLife, "/expires").related_to("/issued"));
        }
        if layout::digest(&self.digest).is_none() {
            report.push(Finding::new(Code::TicketDigest, "/digest"));
        }
        report
    }

    fn body(&self) -> Result<Vec<u8>, Failure> {
        layout::body(self).ok_or_else(|| {
            let first = self.check().findings.into_iter().next();
            // The layout takes whatever `check` finds nothing against.
            Failure::misuse(first.unwrap_or_else(|| Finding::new(Code::TicketMalformed, "")))
        })
    }
}

/// The bytes that a host's device has to sign, and with the public key also their digest.
///
/// `Misuse` with the first finding of [`Ticket::check`] when the ticket cannot be written; `Malformed` with
/// `crypto.public_key` at `/publicKey`.
pub fn prepare(ticket: &Ticket, public_key: Option<&str>) -> Result<TicketToSign, Failure> {
    let message = layout::message(&ticket.body()?);
    let key = public_key.map(|key| PublicKey::parse(key, "/publicKey")).transpose()?;
    Ok(TicketToSign {
        digest: key.map(|key| hex(&key.digest(&message))),
        message: hex(&message),
        user_id: crate::crypto::DEFAULT_USER_ID.to_owned(),
    })
}

/// Packs a ticket with the signature that a host's device made, in hexadecimal: r ‖ s or DER.
///
/// With the public key the signature is verified first (`Misuse`, `crypto.signature_wrong` at `/signature`); without
/// it, it is packed as it is. Otherwise fails as [`prepare`] does, or with `crypto.signature_form` at `/signature`.
pub fn complete(ticket: &Ticket, signature: &str, public_key: Option<&str>) -> Result<SignedTicket, Failure> {
    let body = ticket.body()?;
    let signature = Signature::parse(signature, "/signature")?;
    if let Some(key) = public_key {
        let key = PublicKey::parse(key, "/publicKey")?;
        if !key.verifies(&layout::message(&body), &signature) {
            return Err(Failure::misuse(Finding::new(Code::CryptoSignatureWrong, "/signature")));
        }
    }
    Ok(SignedTicket { payload: layout::payload(body, &signature) })
}

/// Signs a ticket with a key in software (64 hexadecimal digits). One ticket and key have one payload.
///
/// Fails as [`prepare`] does, or with `crypto.private_key` at `/privateKey`.
pub fn sign(ticket: &Ticket, private_key: &str) -> Result<SignedTicket, Failure> {
    let body = ticket.body()?;
    let signature = PrivateKey::parse(private_key, "/privateKey")?.sign(&layout::message(&body))?;
    Ok(SignedTicket { payload: layout::payload(body, &signature) })
}

/// Checks a payload against the platform's keys at an instant; needs no network.
///
/// Findings at `/payload`: `ticket.malformed`, `ticket.version`, `ticket.unknown_key`, `ticket.signature` (each alone,
/// since nothing else can be trusted then), or `ticket.key_retired`, `ticket.not_yet_valid`, `ticket.expired`. At the
/// very instant `expires` it has expired. Fails only over the list of keys: `Malformed`, `crypto.public_key` for the
/// key that is needed, or `Misuse`, `ticket.key_twice`.
pub fn verify(payload: &str, keys: &[PlatformKey], now: Instant) -> Result<TicketReport, Failure> {
    for (index, key) in keys.iter().enumerate() {
        if keys.iter().take(index).any(|other| other.key_id == key.key_id) {
            let finding = Finding::new(Code::TicketKeyTwice, format!("/keys/{index}/keyId"));
            return Err(Failure::new(FailureKind::Misuse, finding.with("key", shown(&key.key_id))));
        }
    }
    let mut report = Report::default();
    let find = |code| Finding::new(code, "/payload");
    let read = match layout::read(payload) {
        Ok(read) => read,
        Err(finding) => {
            report.push(finding);
            return Ok(TicketReport { ticket: None, report });
        }
    };
    let ticket = read.ticket;
    let Some((index, key)) = keys.iter().enumerate().find(|(_, key)| key.key_id == ticket.key_id) else {
        report.push(find(Code::TicketUnknownKey).with("key", &ticket.key_id));
        return Ok(TicketReport { ticket: None, report });
    };
    let public_key = PublicKey::parse(&key.public_key, &format!("/keys/{index}/publicKey"))?;
    if !read.signature.is_some_and(|signature| public_key.verifies(&read.message, &signature)) {
        report.push(find(Code::TicketSignature).with("key", &ticket.key_id));
        return Ok(TicketReport { ticket: None, report });
    }
    let in_use =
        key.valid_from.is_none_or(|from| from <= ticket.issued) && key.valid_to.is_none_or(|to| ticket.issued < to);
    if !in_use {
        report.push(find(Code::TicketKeyRetired).with("key", &ticket.key_id).with("issued", ticket.issued));
    }
    if now < ticket.issued {
        report.push(find(Code::TicketNotYetValid).with("issued", ticket.issued));
    }
    if ticket.expires <= now {
        report.push(find(Code::TicketExpired).with("expires", ticket.expires));
    }
    Ok(TicketReport { ticket: Some(ticket), report })
}

/// A host's text for a message: not longer than a key id may be.
fn shown(text: &str) -> String {
    text.chars().take(MAX_KEY_ID).collect()
}
