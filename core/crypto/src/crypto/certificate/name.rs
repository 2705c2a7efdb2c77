//! Distinguished names.

use crate::crypto::{
    asn1::{self, Cursor, Element, SEQUENCE, SET},
    oid::Oid,
};

/// The attributes that have a short name in texts (RFC 4514, 3, and those seen in certificates).
const SHORT: [(&str, &str); 16] = [
    ("2.5.4.3", "CN"),
    ("2.5.4.4", "SN"),
    ("2.5.4.5", "serialNumber"),
    ("2.5.4.6", "C"),
    ("2.5.4.7", "L"),
    ("2.5.4.8", "ST"),
    ("2.5.4.9", "street"),
    ("2.5.4.10", "O"),
    ("2.5.4.11", "OU"),
    ("2.5.4.12", "title"),
    ("2.5.4.42", "GN"),
    ("2.5.4.97", "organizationIdentifier"),
    ("0.9.2342.19200300.100.1.1", "UID"),
    ("0.9.2342.19200300.100.1.25", "DC"),
    ("1.2.840.113549.1.9.1", "emailAddress"),
    ("2.5.4.17", "postalCode"),
];

/// How many parts a name may have, and how many attributes each: names in use have a dozen at most.
const MAX_PARTS: usize = 128;
const MAX_ATTRIBUTES: usize = 16;

const COMMON_NAME: Oid = Oid::named("2.5.4.3");

const EMAIL_ADDRESS: Oid = Oid::named("1.2.840.113549.1.9.1");

/// A distinguished name: its bytes, and a form in which equal names are equal (RFC 5280, 7.1).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    raw: Vec<u8>,
    folded: Vec<Vec<(Oid, Vec<u8>)>>,
}

/// The text of a string type; `None` for other types and for bytes that are no text of their type.
pub(super) fn text_of(value: Element<'_>) -> Option<String> {
    match value.tag {
        // UTF8String, NumericString, PrintableString, IA5String, VisibleString: some issuers put UTF-8 into each.
        0x0c | 0x12 | 0x13 | 0x16 | 0x1a => std::str::from_utf8(value.value).ok().map(str::to_owned),
        // TeletexString, in practice Latin-1 or UTF-8.
        0x14 => Some(match std::str::from_utf8(value.value) {
            Ok(text) => text.to_owned(),
            Err(_) => value.value.iter().map(|octet| char::from(*octet)).collect(),
        }),
        // UniversalString and BMPString.
        0x1c => {
            let (letters, []) = value.value.as_chunks::<4>() else { return None };
            letters.iter().map(|letter| char::from_u32(u32::from_be_bytes(*letter))).collect()
        }
        0x1e => {
            let (letters, []) = value.value.as_chunks::<2>() else { return None };
            String::from_utf16(&letters.iter().map(|letter| u16::from_be_bytes(*letter)).collect::<Vec<_>>()).ok()
        }
        _ => None,
    }
}

/// Lower case, one space between words, none around.
fn fold(text: &str) -> String {
    text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

impl Name {
    pub(crate) fn read(element: Element<'_>) -> Option<Self> {
        let sets = element.tagged(SEQUENCE)?.inside().rest()?;
        if sets.len() > MAX_PARTS {
            return None;
        }
        let mut folded = Vec::new();
        for set in sets {
            let attributes = set.tagged(SET)?.inside().rest()?;
            if attributes.len() > MAX_ATTRIBUTES {
                return None;
            }
            let mut part = Vec::new();
            for attribute in attributes {
                let mut attribute = attribute.tagged(SEQUENCE)?.inside();
                let kind = attribute.oid()?;
                let value = attribute.any()?;
                // What is no text is compared as it stands.
                let value = text_of(value).map_or_else(|| value.raw.to_vec(), |text| fold(&text).into_bytes());
                part.push((kind, value));
            }
            part.sort();
            folded.push(part);
        }
        Some(Self { raw: element.raw.to_vec(), folded })
    }

    /// This name with one more part behind it, a set of attributes as it stands.
    pub(crate) fn with(&self, part: &[u8]) -> Option<Self> {
        let parts = Element::whole(&self.raw, SEQUENCE)?.value;
        Self::read(Element::split(&asn1::sequence(&[parts, part]))?.0)
    }

    /// The DER of the name, as it stands.
    pub fn der(&self) -> &[u8] {
        &self.raw
    }

    /// Whether both are one name: the same attributes in the same order, without regard to case, white space and the
    /// kind of string.
    pub fn matches(&self, other: &Self) -> bool {
        self.raw == other.raw || self.folded == other.folded
    }

    /// What equal names have alike.
    #[doc(hidden)]
    pub fn key(&self) -> &[Vec<(Oid, Vec<u8>)>] {
        &self.folded
    }

    /// Whether this name lies under the other: its first attributes are the other's.
    pub(crate) fn is_within(&self, other: &Self) -> bool {
        self.folded.starts_with(&other.folded)
    }

    /// Whether there is no attribute at all.
    pub fn is_empty(&self) -> bool {
        self.folded.is_empty()
    }

    fn attributes(&self) -> impl Iterator<Item = (Oid, Option<String>)> {
        let sequence = Element::whole(&self.raw, SEQUENCE).map_or(Cursor::new(&[]), Element::inside);
        let sets = sequence.rest().unwrap_or_default();
        sets.into_iter().flat_map(|set| set.inside().rest().unwrap_or_default()).filter_map(|attribute| {
            let mut inside = attribute.inside();
            Some((inside.oid()?, inside.any().and_then(text_of)))
        })
    }

    /// The common name, if there is one; of several, the last.
    pub fn common_name(&self) -> Option<String> {
        self.attributes().filter(|(kind, _)| *kind == COMMON_NAME).last().and_then(|(_, text)| text)
    }

    /// The e-mail addresses among the attributes, in lower case.
    pub(crate) fn emails(&self) -> Vec<String> {
        let emails = self.attributes().filter(|(kind, _)| *kind == EMAIL_ADDRESS);
        emails.filter_map(|(_, text)| text.map(|text| text.to_lowercase())).collect()
    }

    /// Text for people: `C=CN, O=…, CN=…`, in the order of the certificate. Not a form to parse.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (kind, value) in self.attributes() {
            if !text.is_empty() {
                text.push_str(", ");
            }
            let kind = kind.to_string();
            text.push_str(SHORT.iter().find(|(oid, _)| *oid == kind).map_or(&kind, |(_, short)| short));
            text.push('=');
            text.push_str(value.as_deref().unwrap_or("?"));
        }
        text
    }
}

/// Names hold the names of people, and some CAs write their identity numbers there.
impl std::fmt::Debug for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Name(..)")
    }
}
