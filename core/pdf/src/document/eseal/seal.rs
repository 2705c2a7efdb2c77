//! SESeal: reading.

use std::fmt;

use super::{
    MAX_ENTRIES, MAX_PICTURE, MAX_SEAL, PictureFile, SealCertificate, SealEdition, SealFile, SealListKind,
    certificate::describe,
    read::{IA5, PRINTABLE, Reader, UTF8, finished, structure, too_many, within},
};
use dengji_base::finding::{Code, Failure, FailureKind, Finding};
use dengji_crypto::crypto::{
    asn1::{self, BIT_STRING, Cursor, Element, GENERALIZED_TIME, OCTET_STRING, SEQUENCE, UTC_TIME, context},
    hex,
    oid::Oid,
};

/// An entry of the list of those who may seal.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Listed {
    Certificate(Vec<u8>),
    Digest { algorithm: String, value: Vec<u8> },
}

/// The signature of whoever made a seal or sealed with it.
#[derive(Clone)]
pub(super) struct Signed {
    /// What is signed, byte for byte.
    pub(super) message: Vec<u8>,
    pub(super) certificate: Vec<u8>,
    pub(super) algorithm: Oid,
    pub(super) value: Vec<u8>,
    pub(super) timestamp: Option<Vec<u8>>,
}

/// An electronic seal, as it was read. What it is worth, [`ElectronicSeal::verify`] says.
#[derive(Clone)]
pub struct ElectronicSeal {
    /// The SESeal without what was wrapped around it.
    pub(super) der: Vec<u8>,
    pub(super) made: Signed,
    pub(super) picture: Vec<u8>,
    pub(super) listed: Vec<Listed>,
    pub(super) file: SealFile,
}

impl fmt::Debug for ElectronicSeal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ElectronicSeal({:?}, {} bytes)", self.file.edition, self.der.len())
    }
}

impl ElectronicSeal {
    /// Reads a SESeal of any edition.
    ///
    /// `Malformed` with `eseal.not_a_seal` when the bytes are no such structure at all, with `eseal.structure` at the
    /// field (of [`SealFile`]) that is not what the standard says; `Unsupported` with `eseal.too_large` above
    /// [`MAX_SEAL`], with `eseal.picture_too_large` above [`MAX_PICTURE`], with `eseal.too_many` above
    /// [`MAX_ENTRIES`].
    pub fn parse(bytes: &[u8]) -> Result<Self, Failure> {
        within(bytes, MAX_SEAL)?;
        let mut reader = Reader::default();
        let seal = reader.outermost(bytes, Code::EsealNotASeal)?;
        Self::read(seal, reader)
    }

    /// Reads the element; 5 fields are 2025, 4 are 2020 or 2025 as the header says, 2 are 2014.
    pub(super) fn read(seal: Element<'_>, mut reader: Reader) -> Result<Self, Failure> {
        let foreign = || Failure::new(FailureKind::Malformed, Finding::new(Code::EsealNotASeal, ""));
        let fields = few(seal.inside()).ok_or_else(foreign)?;
        let info = fields.first().and_then(|it| it.tagged(SEQUENCE)).ok_or_else(foreign)?;
        let version = header_version(info).ok_or_else(foreign)?;
        let edition = match (fields.len(), version) {
            (2, _) => SealEdition::Gmt2014,
            (4, 5) | (5, _) => SealEdition::Gmt2025,
            (4, _) => SealEdition::Gbt2020,
            _ => return Err(foreign()),
        };
        let r = &mut reader;
        let signed = Signature::of(r, edition, &fields)?;
        let message = match edition {
            SealEdition::Gmt2014 => asn1::sequence(&[info.raw, signed.certificate.raw, signed.algorithm.raw]),
            _ => info.raw.to_vec(),
        };
        let made = Signed {
            message,
            certificate: r.certificate(Some(signed.certificate), "/maker")?.to_vec(),
            algorithm: Reader::oid(Some(signed.algorithm), "/signatureAlgorithm")?,
            value: r.bits(Some(signed.value), "/signatureAlgorithm")?.to_vec(),
            timestamp: signed.timestamp.map(<[u8]>::to_vec),
        };
        note_value(r, &made, "/signatureAlgorithm");
        let read = Info::read(r, info, edition)?;
        let file = SealFile {
            edition,
            version,
            vendor: read.vendor,
            id: read.id,
            kind: read.property.kind,
            name: read.property.name,
            list_kind: read.property.list_kind,
            certificates: read.property.listed.iter().map(listed_file).collect(),
            created: read.property.created,
            valid_from: read.property.valid_from,
            valid_until: read.property.valid_until,
            picture: read.picture_file,
            extensions: read.extensions,
            maker: describe(&made.certificate),
            signature_algorithm: made.algorithm.to_string(),
            timestamped: made.timestamp.is_some(),
            deviations: reader.deviations,
        };
        Ok(Self { der: seal.raw.to_vec(), made, picture: read.picture.to_vec(), listed: read.property.listed, file })
    }

    /// What a person wants to see of it.
    pub fn file(&self) -> &SealFile {
        &self.file
    }

    /// The bytes of its picture, in the format that [`PictureFile::kind`] names.
    pub fn picture(&self) -> &[u8] {
        &self.picture
    }

    /// The seal itself, without what was wrapped around it.
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// The certificate of whoever made it (DER).
    pub fn maker_certificate(&self) -> &[u8] {
        &self.made.certificate
    }

    /// The certificates of those who may seal with it (DER); empty where the seal lists digests.
    pub fn certificates(&self) -> impl Iterator<Item = &[u8]> {
        self.listed.iter().filter_map(|listed| match listed {
            Listed::Certificate(der) => Some(der.as_slice()),
            Listed::Digest { .. } => None,
        })
    }
}

/// At most eight fields: no edition has more.
pub(super) fn few(mut fields: Cursor<'_>) -> Option<Vec<Element<'_>>> {
    let mut elements = Vec::new();
    while !fields.is_finished() && elements.len() < 8 {
        elements.push(fields.any()?);
    }
    fields.is_finished().then_some(elements)
}

/// The version in the header of a SES_SealInfo.
pub(super) fn header_version(info: Element<'_>) -> Option<u32> {
    let mut header = info.inside().take(SEQUENCE)?.inside();
    header.any()?;
    Reader::number(header.any(), "").ok()
}

/// A raw or padded value in place of DER verifies all the same; it is named.
pub(super) fn note_value(reader: &mut Reader, signed: &Signed, pointer: &str) {
    match dengji_crypto::crypto::sm2_signature_deviation(&signed.value) {
        Some(Code::CryptoSignatureRaw) => reader.note(Code::EsealSignatureRaw, pointer),
        Some(deviation) => reader.note(deviation, pointer),
        None => {}
    }
}

fn listed_file(listed: &Listed) -> SealCertificate {
    match listed {
        Listed::Certificate(der) => describe(der),
        Listed::Digest { algorithm, value } => {
            SealCertificate { digest: hex(value), digest_algorithm: Some(algorithm.clone()), certificate: None }
        }
    }
}

/// The fields of the maker's signature, wherever the edition has them.
struct Signature<'a> {
    certificate: Element<'a>,
    algorithm: Element<'a>,
    value: Element<'a>,
    timestamp: Option<&'a [u8]>,
}

impl<'a> Signature<'a> {
    fn of(reader: &mut Reader, edition: SealEdition, fields: &[Element<'a>]) -> Result<Self, Failure> {
        let malformed = || structure("/maker");
        if edition == SealEdition::Gmt2014 {
            let info = fields.get(1).copied().ok_or_else(malformed)?;
            let info = match info.tag {
                BIT_STRING => {
                    reader.note(Code::EsealSignInfoBits, "/maker");
                    Element::whole(reader.bits(Some(info), "/maker")?, SEQUENCE).ok_or_else(malformed)?
                }
                _ => reader.unwrapped(info, "/maker").ok_or_else(malformed)?,
            };
            let inner = few(info.inside()).ok_or_else(malformed)?;
            let [certificate, algorithm, value] = inner[..] else { return Err(malformed()) };
            return Ok(Self { certificate, algorithm, value, timestamp: None });
        }
        let (certificate, algorithm, value, timestamp) = match fields[..] {
            [_, certificate, algorithm, value] => (certificate, algorithm, value, None),
            [_, certificate, algorithm, value, timestamp] => (certificate, algorithm, value, Some(timestamp)),
            _ => return Err(malformed()),
        };
        let timestamp = timestamp.map(|it| timestamp_bits(reader, it, "/timestamped")).transpose()?;
        Ok(Self { certificate, algorithm, value, timestamp })
    }
}

/// `[0] EXPLICIT BIT STRING`.
pub(super) fn timestamp_bits<'a>(
    reader: &mut Reader,
    element: Element<'a>,
    pointer: &str,
) -> Result<&'a [u8], Failure> {
    let mut inside = element.tagged(context(0)).ok_or_else(|| structure(pointer))?.inside();
    let bits = reader.bits_or_octets(inside.any(), pointer)?;
    finished(inside, pointer)?;
    Ok(bits)
}

struct Property {
    kind: i64,
    name: String,
    list_kind: SealListKind,
    listed: Vec<Listed>,
    created: dengji_base::time::Instant,
    valid_from: dengji_base::time::Instant,
    valid_until: dengji_base::time::Instant,
}

/// SES_SealInfo.
struct Info<'a> {
    vendor: String,
    id: String,
    property: Property,
    picture: &'a [u8],
    picture_file: PictureFile,
    extensions: Vec<super::SealExtension>,
}

impl<'a> Info<'a> {
    fn read(reader: &mut Reader, info: Element<'a>, edition: SealEdition) -> Result<Self, Failure> {
        let mut fields = info.inside();
        let mut header = fields.take(SEQUENCE).ok_or_else(|| structure("/version"))?.inside();
        if reader.text(header.any(), IA5, "/version")? != "ES" {
            reader.note(Code::EsealHeaderId, "/version");
        }
        let version = Reader::number(header.any(), "/version")?;
        if version != edition.version() {
            let finding = Finding::new(Code::EsealHeaderVersion, "/version");
            reader.add(finding.with("version", version).with("expected", edition.version()));
        }
        let vendor = reader.text(header.any(), IA5, "/vendor")?;
        finished(header, "/version")?;
        let id = reader.text(fields.any(), IA5, "/id")?;
        let property = fields.take(SEQUENCE).ok_or_else(|| structure("/kind"))?;
        let property = Property::read(reader, property, edition)?;
        let mut picture = fields.take(SEQUENCE).ok_or_else(|| structure("/picture"))?.inside();
        let kind = reader.text(picture.any(), IA5, "/picture/kind")?;
        let data = picture.take(OCTET_STRING).ok_or_else(|| structure("/picture"))?.value;
        if data.len() > MAX_PICTURE {
            let finding = Finding::new(Code::EsealPictureTooLarge, "/picture").with("limit", MAX_PICTURE);
            return Err(Failure::new(FailureKind::Unsupported, finding));
        }
        let picture_file = PictureFile {
            kind,
            size: u32::try_from(data.len()).unwrap_or(u32::MAX),
            width: Reader::number(picture.any(), "/picture/width")?,
            height: Reader::number(picture.any(), "/picture/height")?,
        };
        finished(picture, "/picture")?;
        let extensions = if fields.is_finished() {
            Vec::new()
        } else {
            let extensions = fields.any().ok_or_else(|| structure("/extensions"))?;
            reader.extensions(extensions, SEQUENCE, "/extensions")?
        };
        finished(fields, "/extensions")?;
        Ok(Self { vendor, id, property, picture: data, picture_file, extensions })
    }
}

impl Property {
    fn read(reader: &mut Reader, property: Element<'_>, edition: SealEdition) -> Result<Self, Failure> {
        let mut fields = property.inside();
        let kind = Reader::integer(fields.any(), "/kind")?;
        let name = reader.text(fields.any(), UTF8, "/name")?;
        let (list_kind, times) = match edition {
            SealEdition::Gmt2014 => (SealListKind::Certificates, UTC_TIME),
            _ => match Reader::integer(fields.any(), "/listKind")? {
                1 => (SealListKind::Certificates, GENERALIZED_TIME),
                2 => (SealListKind::Digests, GENERALIZED_TIME),
                _ => return Err(structure("/listKind")),
            },
        };
        let mut list = fields.take(SEQUENCE).ok_or_else(|| structure("/certificates"))?.inside();
        let mut listed = Vec::new();
        while !list.is_finished() {
            if listed.len() == MAX_ENTRIES {
                return Err(too_many("/certificates"));
            }
            // What is no element at all ends the reading.
            let entry = Some(list.any().ok_or_else(|| structure("/certificates"))?);
            // Some makers fill a list with something that names nobody, such as a number or an empty text. Nobody may seal
            // by it, and the rest of the seal can be read.
            let Some(entry) =
                entry.filter(|entry| matches!(entry.tag, OCTET_STRING | SEQUENCE) && !entry.value.is_empty())
            else {
                reader.note(Code::EsealListPlaceholder, "/certificates");
                continue;
            };
            listed.push(match list_kind {
                SealListKind::Certificates => {
                    Listed::Certificate(reader.certificate(Some(entry), "/certificates")?.to_vec())
                }
                SealListKind::Digests => digest(reader, Some(entry))?,
            });
        }
        let property = Self {
            kind,
            name,
            list_kind,
            listed,
            created: reader.time(fields.any(), times, "/created")?,
            valid_from: reader.time(fields.any(), times, "/validFrom")?,
            valid_until: reader.time(fields.any(), times, "/validUntil")?,
        };
        finished(fields, "/validUntil")?;
        Ok(property)
    }
}

/// CertDigestObj.
fn digest(reader: &mut Reader, entry: Option<Element<'_>>) -> Result<Listed, Failure> {
    let malformed = || structure("/certificates");
    let mut fields = entry.and_then(|it| it.tagged(SEQUENCE)).ok_or_else(malformed)?.inside();
    let algorithm = reader.text(fields.any(), PRINTABLE, "/certificates")?;
    let value = fields.take(OCTET_STRING).ok_or_else(malformed)?.value.to_vec();
    finished(fields, "/certificates")?;
    Ok(Listed::Digest { algorithm, value })
}
