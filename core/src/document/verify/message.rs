//! What stands in `/Contents`: told apart by its content.

use super::carrier::Carrier;
use crate::{
    crypto::{cms::SignedData, timestamp::Token},
    document::eseal::SealSignature,
    finding::Finding,
};

/// What the message of a signature is.
pub(super) enum Message {
    Signed(SignedData),
    Timestamp(Token),
    Seal(Box<SealSignature>),
    Unknown(Option<Finding>),
}

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
            Err(_) => Message::Unknown(Some(failure.finding)),
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
