//! SES_Signature: reading.

use std::fmt;

use super::{
    ElectronicSeal, MAX_SIGNATURE, SealEdition, SealSignatureFile, TimeSource,
    certificate::describe,
    read::{IA5, Reader, structure, within},
    seal::{Signed, few, note_value, timestamp_bits},
};
use dengji_base::{
    finding::{Code, Failure, FailureKind, Finding},
    time::Instant,
};
use dengji_crypto::crypto::{
    asn1::{Element, GENERALIZED_TIME, SEQUENCE, UTC_TIME, context},
    hex,
};

/// What a seal signature is said to protect, as the caller has it.
#[derive(Clone, Copy, Debug)]
pub enum SealedData<'a> {
    /// The bytes, in pieces one after the other (the two ranges of a PDF, for instance).
    Pieces(&'a [&'a [u8]]),
    /// Their digest, by the hash function of the signature (SM3, but for RSA). The variant with Z cannot be
    /// recognised then.
    Digest(&'a [u8]),
    /// Nothing: that step is not checked.
    None,
}

impl<'a> SealedData<'a> {
    /// What a host has of it: the bytes in pieces, or else their digest, or nothing.
    pub fn of(pieces: Option<&'a [&'a [u8]]>, digest: Option<&'a [u8]>) -> Self {
        match (pieces, digest) {
            (Some(pieces), _) => Self::Pieces(pieces),
            (None, Some(digest)) => Self::Digest(digest),
            (None, None) => Self::None,
        }
    }
}

/// A seal signature, as it was read. What it is worth, [`SealSignature::verify`] says.
#[derive(Clone)]
pub struct SealSignature {
    pub(super) seal: ElectronicSeal,
    pub(super) signed: Signed,
    pub(super) data_digest: Vec<u8>,
    /// The timestamp in place of the signer's own time (2014).
    pub(super) time_token: Option<Vec<u8>>,
    pub(super) file: SealSignatureFile,
}

impl fmt::Debug for SealSignature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SealSignature({:?}, {:?})", self.file.edition, self.seal)
    }
}

impl SealSignature {
    /// Reads a SES_Signature of any edition; zeros after it are passed over, as a PDF has them.
    ///
    /// `Malformed` with `eseal.not_a_signature` when the bytes are no such structure at all (a plain signature value or
    /// a CMS message, for instance), with `eseal.structure` at the field of [`SealSignatureFile`]; otherwise fails as
    /// [`ElectronicSeal::parse`] does, with pointers under `/seal`; `Unsupported` with `eseal.too_large` above
    /// [`MAX_SIGNATURE`].
    pub fn parse(bytes: &[u8]) -> Result<Self, Failure> {
        within(bytes, MAX_SIGNATURE)?;
        let foreign = || Failure::new(FailureKind::Malformed, Finding::new(Code::EsealNotASignature, ""));
        let mut reader = Reader::default();
        let r = &mut reader;
        let outer = few(r.outermost(bytes, Code::EsealNotASignature)?.inside()).ok_or_else(foreign)?;
        let to_sign = outer.first().and_then(|it| it.tagged(SEQUENCE)).ok_or_else(foreign)?;
        let fields = few(to_sign.inside()).ok_or_else(foreign)?;
        // A CMS message begins with an identifier, a plain signature with two numbers.
        let [version, seal, time, digest, property, rest @ ..] = &fields[..] else { return Err(foreign()) };
        let version = Reader::number(Some(*version), "").map_err(|_| foreign())?;
        let mut seal_reader = Reader::default();
        let seal = seal_reader.unwrapped(*seal, "").ok_or_else(foreign)?;
        let seal = ElectronicSeal::read(seal, seal_reader).map_err(|failure| {
            if failure.finding.code == Code::EsealNotASeal {
                return foreign();
            }
            let pointer = format!("/seal{}", failure.finding.pointer);
            Failure { finding: Finding { pointer, ..failure.finding }, ..failure }
        })?;
        let edition = match (outer.len(), seal.file.edition) {
            (2, _) => SealEdition::Gmt2014,
            (4 | 5, SealEdition::Gmt2025) => SealEdition::Gmt2025,
            (4 | 5, _) => SealEdition::Gbt2020,
            _ => return Err(foreign()),
        };
        if edition != seal.file.edition {
            r.note(Code::EsealEditionMixed, "/edition");
        }
        if version != edition.version() {
            let finding = Finding::new(Code::EsealHeaderVersion, "/version");
            r.add(finding.with("version", version).with("expected", edition.version()));
        }
        let (certificate, algorithm, value, timestamp, extensions) = match (edition, &outer[..], rest) {
            (SealEdition::Gmt2014, [_, value], [certificate, algorithm]) => {
                (*certificate, *algorithm, *value, None, None)
            }
            (SealEdition::Gmt2014, ..) => return Err(structure("/signer")),
            (_, [_, certificate, algorithm, value], []) => (*certificate, *algorithm, *value, None, None),
            (_, [_, certificate, algorithm, value], [extensions]) => {
                (*certificate, *algorithm, *value, None, Some(*extensions))
            }
            (_, [_, certificate, algorithm, value, timestamp], []) => {
                (*certificate, *algorithm, *value, Some(*timestamp), None)
            }
            (_, [_, certificate, algorithm, value, timestamp], [extensions]) => {
                (*certificate, *algorithm, *value, Some(*timestamp), Some(*extensions))
            }
            _ => return Err(structure("/extensions")),
        };
        let time = Time::read(r, *time, edition)?;
        let data_digest = match edition {
            SealEdition::Gmt2014 => r.bits_or_octets(Some(*digest), "/dataDigest")?,
            _ => r.bits(Some(*digest), "/dataDigest")?,
        };
        let property_info = r.text(Some(*property), IA5, "/propertyInfo")?;
        let extensions = match extensions {
            Some(extensions) => r.extensions(extensions, context(0), "/extensions")?,
            None => Vec::new(),
        };
        let signed = Signed {
            message: to_sign.raw.to_vec(),
            certificate: r.certificate(Some(certificate), "/signer")?.to_vec(),
            algorithm: Reader::oid(Some(algorithm), "/signatureAlgorithm")?,
            value: r.bits(Some(value), "/signatureAlgorithm")?.to_vec(),
            timestamp: timestamp.map(|it| timestamp_bits(r, it, "/timestamped")).transpose()?.map(<[u8]>::to_vec),
        };
        note_value(r, &signed, "/signatureAlgorithm");
        let file = SealSignatureFile {
            edition,
            version,
            seal: seal.file.clone(),
            signed_at: time.at,
            time_source: if time.token.is_some() { TimeSource::Token } else { TimeSource::Claimed },
            data_digest: hex(data_digest),
            property_info,
            extensions,
            signer: describe(&signed.certificate),
            signature_algorithm: signed.algorithm.to_string(),
            timestamped: signed.timestamp.is_some(),
            deviations: reader.deviations,
        };
        let data_digest = data_digest.to_vec();
        Ok(Self { seal, signed, data_digest, time_token: time.token.map(<[u8]>::to_vec), file })
    }

    /// What a person wants to see of it.
    pub fn file(&self) -> &SealSignatureFile {
        &self.file
    }

    /// The seal in it.
    pub fn seal(&self) -> &ElectronicSeal {
        &self.seal
    }

    /// The certificate of whoever sealed (DER).
    pub fn signer_certificate(&self) -> &[u8] {
        &self.signed.certificate
    }

    /// The value of the signature: what a timestamp is taken over.
    pub fn signature_value(&self) -> &[u8] {
        &self.signed.value
    }
}

/// The time of a signature.
struct Time<'a> {
    at: Option<Instant>,
    token: Option<&'a [u8]>,
}

impl<'a> Time<'a> {
    /// A GeneralizedTime since 2020. In 2014 a BIT STRING that holds a UTCTime, its text alone, or a timestamp.
    fn read(reader: &mut Reader, element: Element<'a>, edition: SealEdition) -> Result<Self, Failure> {
        const AT: &str = "/signedAt";
        if edition != SealEdition::Gmt2014 || matches!(element.tag, UTC_TIME | GENERALIZED_TIME) {
            if edition == SealEdition::Gmt2014 {
                reader.note(Code::EsealTimeBare, AT);
            }
            // Without its BIT STRING either kind is as good.
            let expected = if edition == SealEdition::Gmt2014 { element.tag } else { GENERALIZED_TIME };
            return Ok(Self { at: Some(reader.time(Some(element), expected, AT)?), token: None });
        }
        let content = reader.bits_or_octets(Some(element), AT)?;
        match Element::split(content) {
            Some((inner, [])) if matches!(inner.tag, UTC_TIME | GENERALIZED_TIME) => {
                Ok(Self { at: Some(reader.time(Some(inner), UTC_TIME, AT)?), token: None })
            }
            Some((inner, [])) if inner.tag == SEQUENCE => {
                Ok(Self { at: super::certificate::token_time(content), token: Some(content) })
            }
            _ => {
                // The text of a time without its tag: twelve digits and Z, or fourteen.
                let tag = if content.len() > 13 { GENERALIZED_TIME } else { UTC_TIME };
                let bare = Element { tag, value: content, raw: content };
                let at = reader.time(Some(bare), tag, AT)?;
                reader.note(Code::EsealTimeBare, AT);
                Ok(Self { at: Some(at), token: None })
            }
        }
    }
}
