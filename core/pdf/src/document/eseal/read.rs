//! Reads the fields that seals and signatures share, over the original bytes, and notes what departs from the standard.

use super::{MAX_ENTRIES, SealExtension};
use dengji_base::{
    finding::{Code, Failure, FailureKind, Finding},
    time::Instant,
};
use dengji_crypto::crypto::{
    asn1::{
        BIT_STRING, BOOLEAN, Cursor, Element, GENERALIZED_TIME, INTEGER, OCTET_STRING, SEQUENCE, UTC_TIME, context,
    },
    base64,
    oid::Oid,
};

pub(super) const UTF8: u8 = 0x0c;
pub(super) const PRINTABLE: u8 = 0x13;
pub(super) const IA5: u8 = 0x16;

/// China Standard Time, for times that name no zone.
const CHINA_SECONDS: i64 = 8 * 3600;

/// The field is not there, or is not what the standard says and no known deviation either.
pub(super) fn structure(pointer: &str) -> Failure {
    Failure::new(FailureKind::Malformed, Finding::new(Code::EsealStructure, pointer))
}

/// What is longer than a seal can be is not looked at.
pub(super) fn within(bytes: &[u8], limit: usize) -> Result<(), Failure> {
    if bytes.len() > limit {
        let finding = Finding::new(Code::EsealTooLarge, "").with("limit", limit);
        return Err(Failure::new(FailureKind::Unsupported, finding));
    }
    Ok(())
}

/// Reads field after field, and keeps what it tolerated.
#[derive(Default)]
pub(super) struct Reader {
    pub(super) deviations: Vec<Finding>,
}

impl Reader {
    pub(super) fn note(&mut self, code: Code, pointer: &str) {
        self.add(Finding::new(code, pointer));
    }

    pub(super) fn add(&mut self, finding: Finding) {
        // One name for one habit: a list of a thousand extensions has it a thousand times.
        let known = |it: &&Finding| it.code == finding.code && it.pointer == finding.pointer;
        if self.deviations.len() < 64 && !self.deviations.iter().any(|it| known(&it)) {
            self.deviations.push(finding);
        }
    }

    /// The one SEQUENCE that the bytes are: also inside an OCTET STRING, and with zeros after it.
    pub(super) fn outermost<'a>(&mut self, bytes: &'a [u8], code: Code) -> Result<Element<'a>, Failure> {
        let malformed = || Failure::new(FailureKind::Malformed, Finding::new(code, ""));
        let (element, rest) = Element::split(bytes).ok_or_else(malformed)?;
        if rest.iter().any(|octet| *octet != 0) {
            return Err(malformed());
        }
        if !rest.is_empty() {
            self.note(Code::EsealTrailingZeros, "");
        }
        self.unwrapped(element, "").ok_or_else(malformed)
    }

    /// A SEQUENCE, or the one inside an OCTET STRING.
    pub(super) fn unwrapped<'a>(&mut self, element: Element<'a>, pointer: &str) -> Option<Element<'a>> {
        if element.tag != OCTET_STRING {
            return element.tagged(SEQUENCE);
        }
        let inner = Element::whole(element.value, SEQUENCE)?;
        self.note(Code::EsealWrapped, pointer);
        Some(inner)
    }

    /// A text of the expected kind; other kinds that hold the same letters are tolerated.
    pub(super) fn text(&mut self, element: Option<Element<'_>>, kind: u8, pointer: &str) -> Result<String, Failure> {
        let element =
            element.filter(|it| matches!(it.tag, UTF8 | PRINTABLE | IA5)).ok_or_else(|| structure(pointer))?;
        if element.tag != kind {
            self.note(Code::EsealTextKind, pointer);
        }
        let text = String::from_utf8_lossy(element.value);
        let plain = element.tag == UTF8 || text.is_ascii();
        if !plain || matches!(text, std::borrow::Cow::Owned(_)) {
            self.note(Code::EsealTextEncoding, pointer);
        }
        Ok(text.into_owned())
    }

    /// A whole number of at most eight octets.
    pub(super) fn integer(element: Option<Element<'_>>, pointer: &str) -> Result<i64, Failure> {
        let number = element.and_then(|it| it.tagged(INTEGER)).filter(|it| (1..=8).contains(&it.value.len()));
        let octets = number.ok_or_else(|| structure(pointer))?.value;
        let negative = octets.first().is_some_and(|octet| *octet >= 0x80);
        Ok(octets.iter().fold(if negative { -1 } else { 0 }, |number, octet| (number << 8) | i64::from(*octet)))
    }

    /// A number that is not negative.
    pub(super) fn number(element: Option<Element<'_>>, pointer: &str) -> Result<u32, Failure> {
        u32::try_from(Self::integer(element, pointer)?).map_err(|_| structure(pointer))
    }

    /// A time: the other of the two kinds is tolerated, and a time zone written out or left out.
    pub(super) fn time(&mut self, element: Option<Element<'_>>, kind: u8, pointer: &str) -> Result<Instant, Failure> {
        let element = element.filter(|it| matches!(it.tag, UTC_TIME | GENERALIZED_TIME));
        let element = element.ok_or_else(|| structure(pointer))?;
        if element.tag != kind {
            self.note(Code::EsealTimeKind, pointer);
        }
        if let Some(at) = element.time() {
            return Ok(at);
        }
        let at = zoned(element).ok_or_else(|| structure(pointer))?;
        self.note(Code::EsealTimeZone, pointer);
        Ok(at)
    }

    /// The octets of a BIT STRING. Unused bits are not demanded to be none.
    pub(super) fn bits<'a>(&mut self, element: Option<Element<'a>>, pointer: &str) -> Result<&'a [u8], Failure> {
        let element = element.and_then(|it| it.tagged(BIT_STRING)).ok_or_else(|| structure(pointer))?;
        let (unused, octets) = element.value.split_first().ok_or_else(|| structure(pointer))?;
        if *unused != 0 {
            self.note(Code::EsealUnusedBits, pointer);
        }
        Ok(octets)
    }

    /// The octets of a BIT STRING, or of the OCTET STRING that some write in its place.
    pub(super) fn bits_or_octets<'a>(
        &mut self,
        element: Option<Element<'a>>,
        pointer: &str,
    ) -> Result<&'a [u8], Failure> {
        match element {
            Some(element) if element.tag == OCTET_STRING => {
                self.note(Code::EsealOctetsForBits, pointer);
                Ok(element.value)
            }
            other => self.bits(other, pointer),
        }
    }

    /// The bytes of a certificate: an OCTET STRING, or the certificate itself in its place.
    pub(super) fn certificate<'a>(&mut self, element: Option<Element<'a>>, pointer: &str) -> Result<&'a [u8], Failure> {
        match element {
            Some(element) if element.tag == OCTET_STRING => Ok(element.value),
            Some(element) if element.tag == SEQUENCE => {
                self.note(Code::EsealCertificateBare, pointer);
                Ok(element.raw)
            }
            _ => Err(structure(pointer)),
        }
    }

    pub(super) fn oid(element: Option<Element<'_>>, pointer: &str) -> Result<Oid, Failure> {
        element.and_then(Element::oid).ok_or_else(|| structure(pointer))
    }

    /// The extensions: as they are, under `[0]`, or in an OCTET STRING; whatever is not `expected` is noted.
    pub(super) fn extensions(
        &mut self,
        element: Element<'_>,
        expected: u8,
        pointer: &str,
    ) -> Result<Vec<SealExtension>, Failure> {
        let malformed = || structure(pointer);
        if element.tag != expected {
            self.note(
                match element.tag {
                    SEQUENCE => Code::EsealExtensionsUntagged,
                    OCTET_STRING => Code::EsealExtensionsOctets,
                    _ => Code::EsealExtensionsTagged,
                },
                pointer,
            );
        }
        let list = match element.tag {
            SEQUENCE => element,
            tag if tag == OCTET_STRING || tag == context(0) => {
                Element::whole(element.value, SEQUENCE).ok_or_else(malformed)?
            }
            _ => return Err(malformed()),
        };
        let mut extensions = Vec::new();
        let mut rest = list.inside();
        while !rest.is_finished() {
            if extensions.len() == MAX_ENTRIES {
                return Err(too_many(pointer));
            }
            let mut fields = rest.take(SEQUENCE).ok_or_else(malformed)?.inside();
            let oid = fields.oid().ok_or_else(malformed)?;
            let critical = match fields.maybe(BOOLEAN) {
                Some(critical) => {
                    let critical = critical.boolean().ok_or_else(malformed)?;
                    if !critical {
                        self.note(Code::EsealExplicitFalse, pointer);
                    }
                    critical
                }
                None => false,
            };
            let value = fields.take(OCTET_STRING).ok_or_else(malformed)?.value;
            finished(fields, pointer)?;
            extensions.push(SealExtension { oid: oid.to_string(), critical, value: base64(value) });
        }
        Ok(extensions)
    }
}

pub(super) fn too_many(pointer: &str) -> Failure {
    let finding = Finding::new(Code::EsealTooMany, pointer).with("limit", MAX_ENTRIES);
    Failure::new(FailureKind::Unsupported, finding)
}

/// Nothing may follow that is not understood.
pub(super) fn finished(fields: Cursor<'_>, pointer: &str) -> Result<(), Failure> {
    if fields.is_finished() { Ok(()) } else { Err(structure(pointer)) }
}

/// A time with `+hhmm`, `-hhmm` or no zone at all, which is read as China's.
fn zoned(element: Element<'_>) -> Option<Instant> {
    let text = std::str::from_utf8(element.value).ok()?;
    let (digits, offset) = match text.find(['+', '-']) {
        Some(at) => {
            let (digits, zone) = text.split_at_checked(at)?;
            let hours: i64 = zone.get(1..3)?.parse().ok()?;
            let minutes: i64 = zone.get(3..)?.parse().ok()?;
            if zone.len() != 5 || !zone.bytes().skip(1).all(|it| it.is_ascii_digit()) || hours > 14 || minutes > 59 {
                return None;
            }
            let seconds = hours * 3600 + minutes * 60;
            (digits, if zone.starts_with('-') { -seconds } else { seconds })
        }
        None => (text, CHINA_SECONDS),
    };
    let value = format!("{digits}Z");
    let at = Element { tag: element.tag, value: value.as_bytes(), raw: &[] }.time()?;
    at.plus_seconds(offset.checked_neg()?)
}
