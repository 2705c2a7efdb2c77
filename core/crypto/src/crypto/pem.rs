//! PEM as it is found: text before and between the blocks, lines of any length (RFC 7468's lax form); and Base64.

use std::borrow::Cow;

use base64ct::{Base64, Encoding as _};

/// The bytes of Base64 text; white space is passed over. `None` for anything that is not its canonical form.
pub fn from_base64(text: &str) -> Option<Vec<u8>> {
    let packed: String = text.chars().filter(|letter| !letter.is_ascii_whitespace()).collect();
    Base64::decode_vec(&packed).ok()
}

/// Base64 text of the bytes, with padding, in one line.
pub fn base64(bytes: &[u8]) -> String {
    Base64::encode_string(bytes)
}

const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";
const DASHES: &str = "-----";

/// The blocks of a PEM text: label and content. A block that is not Base64 is passed over.
pub(crate) fn blocks(bytes: &[u8]) -> Vec<(&str, Vec<u8>)> {
    let Ok(mut text) = std::str::from_utf8(bytes) else { return Vec::new() };
    let mut blocks = Vec::new();
    while let Some((_, after)) = text.split_once(BEGIN) {
        let Some((label, after)) = after.split_once(DASHES) else { break };
        let Some((body, after)) = after.split_once(END) else { break };
        if let Some(content) = from_base64(body) {
            blocks.push((label, content));
        }
        text = after;
    }
    blocks
}

/// The DER: what is given, or the first PEM block with one of the labels.
pub(crate) fn der<'a>(bytes: &'a [u8], labels: &[&str]) -> Cow<'a, [u8]> {
    if bytes.first() == Some(&super::asn1::SEQUENCE) {
        return Cow::Borrowed(bytes);
    }
    let found = blocks(bytes).into_iter().find(|(label, _)| labels.contains(label));
    found.map_or(Cow::Borrowed(bytes), |(_, content)| Cow::Owned(content))
}

/// Whether the text is the old form of a key under a password (`Proc-Type: 4,ENCRYPTED`).
pub(crate) fn says_encrypted(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| text.contains("Proc-Type: 4,ENCRYPTED"))
}
