//! Reading and writing ASN.1 as it stands: every element keeps its original bytes.
//!
//! The typed decoders of the crates re-encode, sort sets as they read (quadratic on hostile input) and refuse what
//! real seals and messages hold: sets in another order, explicit defaults. A verifier needs the bytes as they are, so
//! here is only what all formats share: elements, one after the other.

use std::borrow::Cow;

use super::oid::Oid;
use dengji_base::time::Instant;

#[doc(hidden)]
pub const BOOLEAN: u8 = 0x01;
#[doc(hidden)]
pub const INTEGER: u8 = 0x02;
#[doc(hidden)]
pub const BIT_STRING: u8 = 0x03;
#[doc(hidden)]
pub const OCTET_STRING: u8 = 0x04;
pub(crate) const NULL: u8 = 0x05;
#[doc(hidden)]
pub const OID: u8 = 0x06;
pub(crate) const ENUMERATED: u8 = 0x0a;
#[doc(hidden)]
pub const SEQUENCE: u8 = 0x30;
pub(crate) const SET: u8 = 0x31;
#[doc(hidden)]
pub const UTC_TIME: u8 = 0x17;
#[doc(hidden)]
pub const GENERALIZED_TIME: u8 = 0x18;

/// More elements of one row than any of our formats has in practice.
pub(crate) const MANY: usize = 1_024;

/// The tag of a constructed element `[number]`.
#[doc(hidden)]
pub const fn context(number: u8) -> u8 {
    0xa0 | number
}

/// The tag of a primitive element `[number]`.
pub(crate) const fn context_primitive(number: u8) -> u8 {
    0x80 | number
}

/// One element: tag, value, and the bytes of both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(hidden)]
pub struct Element<'a> {
    pub tag: u8,
    pub value: &'a [u8],
    pub raw: &'a [u8],
}

impl<'a> Element<'a> {
    /// The element at the beginning of the bytes, and what follows it. `None` when the length runs out of the bytes,
    /// is indefinite or takes more than four octets, and for tag numbers above 30, which none of our formats has.
    pub fn split(bytes: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let (&tag, rest) = bytes.split_first()?;
        if tag & 0x1f == 0x1f {
            return None;
        }
        let (&first, mut rest) = rest.split_first()?;
        let length = if first < 0x80 {
            usize::from(first)
        } else {
            let count = usize::from(first & 0x7f);
            if !(1..=4).contains(&count) {
                return None;
            }
            let (octets, after) = rest.split_at_checked(count)?;
            rest = after;
            octets.iter().fold(0_usize, |length, octet| (length << 8) | usize::from(*octet))
        };
        let (value, after) = rest.split_at_checked(length)?;
        let (raw, _) = bytes.split_at_checked(bytes.len() - after.len())?;
        Some((Self { tag, value, raw }, after))
    }

    /// The one element that fills the bytes, if it has the tag.
    pub fn whole(bytes: &'a [u8], tag: u8) -> Option<Self> {
        let (element, rest) = Self::split(bytes)?;
        (element.tag == tag && rest.is_empty()).then_some(element)
    }

    /// What stands inside a constructed element.
    pub fn inside(self) -> Cursor<'a> {
        Cursor(self.value)
    }

    /// This element, if it has the tag.
    pub fn tagged(self, tag: u8) -> Option<Self> {
        (self.tag == tag).then_some(self)
    }

    /// The identifier that this element is.
    pub fn oid(self) -> Option<Oid> {
        (self.tag == OID).then(|| Oid::from_octets(self.value)).flatten()
    }

    /// A small number that is not negative.
    pub(crate) fn small(self) -> Option<u32> {
        let (&first, _) = self.value.split_first()?;
        if !matches!(self.tag, INTEGER | ENUMERATED) || first >= 0x80 || self.value.len() > 4 {
            return None;
        }
        Some(self.value.iter().fold(0, |number, octet| (number << 8) | u32::from(*octet)))
    }

    /// A truth value; BER's other spellings of true count.
    pub fn boolean(self) -> Option<bool> {
        match (self.tag, self.value) {
            (BOOLEAN, [octet]) => Some(*octet != 0),
            _ => None,
        }
    }

    /// The octets of a bit string. The number of unused bits is not demanded to be zero: a seal in the field has
    /// another, and its signature is sound.
    pub(crate) fn bits(self) -> Option<&'a [u8]> {
        (self.tag == BIT_STRING).then(|| self.value.split_first().map(|(_, octets)| octets)).flatten()
    }

    /// The bits of a named list (RFC 5280: `KeyUsage`, `ReasonFlags`), the first at the highest place; those beyond
    /// sixteen are in none of our lists. Strict: what stands in unused bits would read otherwise elsewhere.
    pub(crate) fn named_bits(self) -> Option<u16> {
        let (&unused, octets) = self.tagged(BIT_STRING)?.value.split_first()?;
        let last = octets.last().copied().unwrap_or(0);
        if unused > 7 || (octets.is_empty() && unused != 0) || last & ((1_u8 << unused) - 1) != 0 {
            return None;
        }
        let octet = |at: usize| u16::from(octets.get(at).copied().unwrap_or(0));
        Some((octet(0) << 8) | octet(1))
    }

    /// A `UTCTime` or `GeneralizedTime` in UTC; fractions of a second are read.
    pub fn time(self) -> Option<Instant> {
        let text = std::str::from_utf8(self.value).ok()?.strip_suffix('Z')?;
        let (whole, fraction) = match text.split_once('.') {
            Some((whole, fraction)) if self.tag == GENERALIZED_TIME => (whole, Some(fraction)),
            Some(_) => return None,
            None => (text, None),
        };
        if !whole.bytes().all(|octet| octet.is_ascii_digit()) {
            return None;
        }
        let (century, whole) = match self.tag {
            UTC_TIME => (if whole.get(..2)?.parse::<u8>().ok()? < 50 { "20" } else { "19" }, whole),
            GENERALIZED_TIME => whole.split_at_checked(2)?,
            _ => return None,
        };
        // Old certificates leave the seconds out of a UTCTime.
        let seconds = match whole.len() {
            10 if self.tag == UTC_TIME => "00",
            12 => whole.get(10..)?,
            _ => return None,
        };
        let part = |from: usize| whole.get(from..from + 2);
        let mut text = format!("{century}{}-{}-{}T{}:{}:{seconds}", part(0)?, part(2)?, part(4)?, part(6)?, part(8)?);
        if let Some(fraction) = fraction {
            // Finer than a nanosecond is no time that anybody measures.
            if fraction.is_empty() || fraction.len() > 9 || !fraction.bytes().all(|octet| octet.is_ascii_digit()) {
                return None;
            }
            text.push('.');
            text.push_str(fraction);
        }
        text.push('Z');
        Instant::parse(&text)
    }
}

/// A place in a row of elements.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub struct Cursor<'a>(&'a [u8]);

impl<'a> Cursor<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub fn is_finished(&self) -> bool {
        self.0.is_empty()
    }

    /// The next element, whatever it is.
    pub fn any(&mut self) -> Option<Element<'a>> {
        let (element, rest) = Element::split(self.0)?;
        self.0 = rest;
        Some(element)
    }

    /// The next element, which must have the tag.
    pub fn take(&mut self, tag: u8) -> Option<Element<'a>> {
        self.any()?.tagged(tag)
    }

    /// The next element if it has the tag; otherwise the place stays.
    pub fn maybe(&mut self, tag: u8) -> Option<Element<'a>> {
        let (element, rest) = Element::split(self.0)?;
        element.tagged(tag)?;
        self.0 = rest;
        Some(element)
    }

    /// The next element, which must be an identifier.
    pub fn oid(&mut self) -> Option<Oid> {
        self.any()?.oid()
    }

    /// All elements that are left; `None` if what is left is not a row of elements, or one of more than [`MANY`]:
    /// an element may take two bytes, and what is remembered of it many more.
    pub(crate) fn rest(mut self) -> Option<Vec<Element<'a>>> {
        let mut elements = Vec::new();
        while !self.is_finished() {
            if elements.len() >= MANY {
                return None;
            }
            elements.push(self.any()?);
        }
        Some(elements)
    }
}

/// An `AlgorithmIdentifier`: the algorithm and what follows it.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub struct Algorithm<'a> {
    pub oid: Oid,
    pub parameters: Option<Element<'a>>,
}

impl<'a> Algorithm<'a> {
    /// Reads the element.
    pub(crate) fn read(element: Element<'a>) -> Option<Self> {
        let mut inside = element.tagged(SEQUENCE)?.inside();
        let oid = inside.oid()?;
        let parameters = if inside.is_finished() { None } else { Some(inside.any()?) };
        inside.is_finished().then_some(Self { oid, parameters })
    }
}

/// The octets of a number without those that its sign makes superfluous.
pub(crate) fn minimal(mut octets: &[u8]) -> &[u8] {
    while let [first, rest @ ..] = octets
        && matches!((first, rest), (0, [0..0x80, ..]) | (0xff, [0x80..=0xff, ..]))
    {
        octets = rest;
    }
    octets
}

/// Whether the element is written as DER asks: shortest lengths, shortest numbers, truth as `FF`. What stands inside of
/// strings is not looked at, nor is the order of sets, nor whether defaults were left out.
pub(crate) fn is_der(bytes: &[u8]) -> bool {
    fn holds(bytes: &[u8], depth: u8) -> bool {
        let mut rest = bytes;
        while !rest.is_empty() {
            let Some((one, after)) = Element::split(rest) else { return false };
            let shortest = element(one.tag, &[one.value]).len() == one.raw.len();
            let sound = match one.tag {
                BOOLEAN => matches!(one.value, [0 | 0xff]),
                INTEGER | ENUMERATED => !one.value.is_empty() && minimal(one.value).len() == one.value.len(),
                tag if tag & 0x20 != 0 => depth > 0 && holds(one.value, depth - 1),
                _ => true,
            };
            if !shortest || !sound {
                return false;
            }
            rest = after;
        }
        true
    }
    holds(bytes, MAX_DEPTH)
}

/// How deep elements of BER may stand in each other.
const MAX_DEPTH: u8 = 32;

/// The first element of the bytes with definite lengths throughout, and how many bytes it took. It is the bytes
/// themselves where no length was indefinite. `None` when it is no element, or nested deeper than any message is.
pub(crate) fn definite(bytes: &[u8]) -> Option<(Cow<'_, [u8]>, usize)> {
    if let Some((element, _)) = Element::split(bytes) {
        // Whether there is an indefinite length deeper inside is not worth a look: it begins outside.
        return Some((Cow::Borrowed(element.raw), element.raw.len()));
    }
    let (rewritten, used) = rewrite(bytes, MAX_DEPTH)?;
    Some((Cow::Owned(rewritten), used))
}

fn rewrite(bytes: &[u8], depth: u8) -> Option<(Vec<u8>, usize)> {
    let (tag, mut rest) = match bytes {
        [tag, 0x80, rest @ ..] if tag & 0x20 != 0 && tag & 0x1f != 0x1f => (*tag, rest),
        _ => {
            let (element, _) = Element::split(bytes)?;
            return Some((element.raw.to_vec(), element.raw.len()));
        }
    };
    let deeper = depth.checked_sub(1)?;
    let mut parts = Vec::new();
    let mut used = 2;
    while !rest.starts_with(&[0, 0]) {
        let (part, length) = rewrite(rest, deeper)?;
        rest = rest.get(length..)?;
        used += length;
        parts.extend_from_slice(&part);
    }
    Some((element(tag, &[&parts]), used + 2))
}

/// An element with the tag around the parts, one after the other.
#[doc(hidden)]
pub fn element(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    let mut bytes = Vec::with_capacity(length + 6);
    bytes.push(tag);
    let octets = length.to_be_bytes();
    let significant = octets.iter().position(|octet| *octet != 0).unwrap_or(octets.len() - 1);
    let octets = octets.get(significant..).unwrap_or_default();
    match octets {
        [octet] if *octet < 0x80 => bytes.push(*octet),
        _ => {
            #[expect(clippy::cast_possible_truncation, reason = "a length has at most eight octets")]
            bytes.push(0x80 | octets.len() as u8);
            bytes.extend_from_slice(octets);
        }
    }
    for part in parts {
        bytes.extend_from_slice(part);
    }
    bytes
}

/// A sequence of the parts.
#[doc(hidden)]
pub fn sequence(parts: &[&[u8]]) -> Vec<u8> {
    element(SEQUENCE, parts)
}

/// A set of the parts in the order that DER demands.
pub(crate) fn set(mut parts: Vec<Vec<u8>>, tag: u8) -> Vec<u8> {
    parts.sort();
    element(tag, &parts.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

/// An identifier.
#[doc(hidden)]
pub fn oid(identifier: Oid) -> Vec<u8> {
    element(OID, &[identifier.octets()])
}

/// A small number.
#[doc(hidden)]
pub fn small(number: u8) -> Vec<u8> {
    if number < 0x80 { element(INTEGER, &[&[number]]) } else { element(INTEGER, &[&[0, number]]) }
}

/// A number that is not negative, from its octets, highest first.
#[doc(hidden)]
pub fn unsigned(octets: &[u8]) -> Vec<u8> {
    let first = octets.iter().position(|octet| *octet != 0).unwrap_or(octets.len());
    match octets.get(first..).unwrap_or_default() {
        [] => element(INTEGER, &[&[0]]),
        significant @ [highest, ..] if *highest < 0x80 => element(INTEGER, &[significant]),
        significant => element(INTEGER, &[&[0], significant]),
    }
}

/// Octets.
#[doc(hidden)]
pub fn octets(bytes: &[u8]) -> Vec<u8> {
    element(OCTET_STRING, &[bytes])
}

/// An `AlgorithmIdentifier` without parameters, or with NULL.
pub(crate) fn algorithm(identifier: Oid, null: bool) -> Vec<u8> {
    let parameters: &[u8] = if null { &[NULL, 0] } else { &[] };
    sequence(&[&oid(identifier), parameters])
}

/// A `UTCTime` until 2049 and a `GeneralizedTime` after, as RFC 5652 asks; fractions are cut off.
#[doc(hidden)]
pub fn time(at: Instant) -> Vec<u8> {
    let text = Instant::from_unix(at.unix_seconds(), 0).unwrap_or(at).to_string();
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    match digits.split_at_checked(2) {
        Some(("20", rest)) if rest < "5" => element(UTC_TIME, &[rest.as_bytes(), b"Z"]),
        Some(("19", rest)) if rest >= "5" => element(UTC_TIME, &[rest.as_bytes(), b"Z"]),
        _ => element(GENERALIZED_TIME, &[digits.as_bytes(), b"Z"]),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test ends where something is wrong")]
    use super::*;

    #[test]
    fn lengths_in_every_form() {
        for length in [0, 1, 127, 128, 255, 256, 65535, 65536] {
            let bytes = element(OCTET_STRING, &[&vec![7; length]]);
            let read = Element::whole(&bytes, OCTET_STRING).unwrap();
            assert_eq!(read.value.len(), length);
            assert_eq!(read.raw, bytes);
        }
        for broken in [&[0x30][..], &[0x30, 0x80, 0, 0], &[0x30, 1], &[0x1f, 0x81, 0, 0], &[4, 0x85, 0, 0, 0, 0, 1, 1]]
        {
            assert!(Element::split(broken).is_none(), "{broken:?}");
        }
    }

    #[test]
    fn what_der_asks() {
        for (bytes, sound) in [
            (&[0x30, 3, 1, 1, 0xff][..], true),
            (&[0x30, 3, 1, 1, 1], false),
            (&[0x30, 0x81, 3, 1, 1, 0xff], false),
            (&[0x30, 4, 2, 2, 0, 0x80], true),
            (&[0x30, 4, 2, 2, 0, 0x7f], false),
            (&[0x30, 4, 2, 2, 0xff, 0x80], false),
            (&[0x30, 2, 2, 0], false),
            (&[0x30, 4, 4, 0x82, 0, 0], false),
        ] {
            assert_eq!(is_der(bytes), sound, "{bytes:?}");
        }
        assert_eq!(minimal(&[0, 0, 1]), [1]);
        assert_eq!(minimal(&[0, 0x80]), [0, 0x80]);
        assert_eq!(minimal(&[0xff, 0xff, 0x80]), [0x80]);
        assert_eq!(minimal(&[0]), [0]);
    }

    #[test]
    fn bits_of_named_lists() {
        let read = |value: &[u8]| Element { tag: BIT_STRING, value, raw: &[] }.named_bits();
        assert_eq!(read(&[6, 0xc0]), Some(0xc000));
        assert_eq!(read(&[7, 0x06, 0x80]), Some(0x0680));
        assert_eq!(read(&[0]), Some(0));
        for wrong in [&[][..], &[1], &[7, 0x84], &[8, 0], &[9, 0x80]] {
            assert_eq!(read(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn times_of_both_kinds() {
        let read = |tag, text: &str| Element { tag, value: text.as_bytes(), raw: &[] }.time().map(|at| at.to_string());
        assert_eq!(read(UTC_TIME, "490102030405Z").as_deref(), Some("2049-01-02T03:04:05Z"));
        assert_eq!(read(UTC_TIME, "500102030405Z").as_deref(), Some("1950-01-02T03:04:05Z"));
        assert_eq!(read(UTC_TIME, "2401020304Z").as_deref(), Some("2024-01-02T03:04:00Z"));
        assert_eq!(read(GENERALIZED_TIME, "20500102030405.25Z").as_deref(), Some("2050-01-02T03:04:05.25Z"));
        for wrong in
            ["", "Z", "20240102030405", "20240102030405.Z", "20240102030405+0800", "2024010203é405Z", "20241302030405Z"]
        {
            assert_eq!(read(GENERALIZED_TIME, wrong), None, "{wrong}");
        }
        for text in ["1949-12-31T23:59:59Z", "1950-01-01T00:00:00Z", "2049-12-31T23:59:59Z", "2050-01-01T00:00:00Z"] {
            let at = Instant::parse(text).unwrap();
            assert_eq!(Element::split(&time(at)).unwrap().0.time(), Some(at));
        }
    }
}
