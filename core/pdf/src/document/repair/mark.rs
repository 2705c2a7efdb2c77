//! What tells that a file is signed, or was: looked for in its bytes, however damaged it is, and in what could be read of it.

use lopdf::{Dictionary, Document, Object};

/// Words that stand in files with signatures, and in no others but those that speak of them.
const WORDS: [&[u8]; 10] = [
    b"ByteRange",
    b"DocMDP",
    b"FieldMDP",
    b"DocTimeStamp",
    // Not all of `adbe.pkcs7`: files are also encrypted for certificates by that name.
    b"adbe.pkcs7.detached",
    b"adbe.pkcs7.sha1",
    b"adbe.x509",
    b"ETSI.CAdES",
    b"ETSI.RFC3161",
    b"/UR3",
];

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    let mut rest = bytes;
    while let Some(first) = word.first()
        && let Some(at) = rest.iter().position(|byte| byte == first)
    {
        let Some(here) = rest.get(at..) else { return false };
        if here.starts_with(word) {
            return true;
        }
        rest = here.get(1..).unwrap_or_default();
    }
    false
}

/// The same bytes with every `#xx` read as a name has it.
pub(super) fn unescaped(bytes: &[u8]) -> Vec<u8> {
    let digit = |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16));
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let escaped = digit(bytes.get(at + 1)).zip(digit(bytes.get(at + 2))).filter(|_| *byte == b'#');
        let meant = escaped.and_then(|(high, low)| u8::try_from(high * 16 + low).ok());
        plain.push(meant.unwrap_or(*byte));
        at += if meant.is_some() { 3 } else { 1 };
    }
    plain
}

/// Whether anything in the bytes of a file looks like a signature.
pub(super) fn in_bytes(bytes: &[u8]) -> bool {
    let marked = |bytes: &[u8]| WORDS.iter().any(|word| holds(bytes, word));
    marked(bytes) || (bytes.contains(&b'#') && marked(&unescaped(bytes)))
}

fn is(dictionary: &Dictionary, key: &[u8], names: &[&[u8]]) -> bool {
    matches!(dictionary.get(key), Ok(Object::Name(name)) if names.contains(&name.as_slice()))
}

/// Whether a dictionary is a signature, a field that is signed, or a catalog with rights that a signature gives.
fn is_mark(dictionary: &Dictionary) -> bool {
    let has = |key: &[u8]| dictionary.get(key).is_ok_and(|value| !matches!(value, Object::Null));
    has(b"ByteRange")
        || has(b"DocMDP")
        || has(b"UR3")
        || (has(b"Perms") && has(b"Pages"))
        || is(dictionary, b"Type", &[b"Sig", b"DocTimeStamp", b"SigRef"])
        || (is(dictionary, b"FT", &[b"Sig"]) && has(b"V"))
}

fn any(object: &Object) -> bool {
    let inside = |dictionary: &Dictionary| is_mark(dictionary) || dictionary.iter().any(|(_, value)| any(value));
    match object {
        Object::Array(items) => items.iter().any(any),
        Object::Dictionary(dictionary) => inside(dictionary),
        Object::Stream(stream) => inside(&stream.dict),
        _ => false,
    }
}

/// Whether anything that was read of a file looks like a signature. lopdf reads no deeper than a hundred levels.
pub(super) fn in_objects(document: &Document) -> bool {
    document.objects.values().any(any) || document.trailer.iter().any(|(_, value)| any(value))
}
