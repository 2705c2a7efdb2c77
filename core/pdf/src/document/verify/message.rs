//! What stands in `/Contents`: told apart by its content.

use super::carrier::Carrier;
use crate::document::eseal::SealSignature;
use dengji_base::finding::Finding;
use dengji_crypto::crypto::{cms::SignedData, timestamp::Token};

/// What the message of a signature is.
pub(super) enum Message {
    Signed(SignedData),
    Timestamp(Token),
    Seal(Box<SealSignature>),
    /// Of a form that is not supported.
    Foreign(String),
    Unknown(Option<Finding>),
}

/// The forms whose messages are read: what cannot be read under these names is broken. Under any other name it may be
/// a form that others know.
const FORMS: [&str; 6] =
    ["adbe.pkcs7.detached", "adbe.pkcs7.sha1", "ETSI.CAdES.detached", "ETSI.RFC3161", "GM.SM2", "GM.SES"];

/// Reads the message of a signature.
pub(super) fn read_message(carrier: &Carrier) -> Message {
    if carrier.message.is_empty() {
        return Message::Unknown(None);
    }
    if carrier.says_timestamp() {
        return match Token::parse(&carrier.message) {
            Ok(token) => Message::Timestamp(token),
            Err(failure) => Message::Unknown(Some(failure.finding)),
        };
    }
    match SignedData::parse(&carrier.message) {
        Ok(message) => Message::Signed(message),
        Err(failure) => match SealSignature::parse(unpadded(&carrier.message)) {
            Ok(seal) => Message::Seal(Box::new(seal)),
            Err(_) => match carrier.sub_filter() {
                form if form.is_empty() || FORMS.contains(&form.as_str()) => Message::Unknown(Some(failure.finding)),
                form => Message::Foreign(form),
            },
        },
    }
}

/// A DER value without the zeros behind it; anything else stays, and is then no seal signature.
fn unpadded(message: &[u8]) -> &[u8] {
    let length = match message {
        [_, short @ 0..=0x7f, ..] => 2 + usize::from(*short),
        [_, long @ 0x81..=0x84, rest @ ..] => {
            let count = usize::from(*long & 0x7f);
            let value = rest.iter().take(count).fold(0usize, |value, byte| (value << 8) | usize::from(*byte));
            value.saturating_add(2 + count)
        }
        _ => return message,
    };
    match message.split_at_checked(length) {
        Some((value, padding)) if padding.iter().all(|byte| *byte == 0) => value,
        _ => message,
    }
}
