//! Makes seals, in two phases: what the maker (制章者) signs, and the seal with that signature in it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    ElectronicSeal, MAX_ENTRIES, MAX_PICTURE, SealEdition, SealExtension, SealListKind,
    check::methods,
    read::{IA5, PRINTABLE, UTF8},
    seal::few,
};
use dengji_base::{
    finding::{Code, Failure, Finding},
    time::Instant,
};
use dengji_crypto::crypto::{
    Certificate, DigestAlgorithm, KeyKind, Signature, SignatureMethod,
    asn1::{self, BIT_STRING, BOOLEAN, Element, GENERALIZED_TIME, OCTET_STRING, OID, SEQUENCE, UTC_TIME, context},
    from_base64,
    oid::{self, Oid},
    sm3,
};

record! {
    /// A seal to be made.
    pub struct SealDraft {
        /// The standard after which it is built.
        pub edition: SealEdition,
        /// The vendor: 1 to 100 letters of ASCII.
        pub vendor: String,
        /// The seal's number: 1 to 100 letters of ASCII.
        pub id: String,
        /// Its type, which each business defines; in seals of 2014: 1 of a unit, 2 of a person.
        pub kind: u32,
        /// Its name: 1 to 600 bytes.
        pub name: String,
        /// What the list of signers shall hold; seals of 2014 have certificates only.
        pub list_kind: SealListKind,
        /// When it is made.
        pub created: Instant,
        /// From when it is valid.
        pub valid_from: Instant,
        /// Until when it is valid.
        pub valid_until: Instant,
        /// The type of its picture, such as `PNG`: 1 to 20 letters of ASCII.
        pub picture_kind: String,
        /// Width of the picture on paper, in millimetres (1 to 1000).
        pub width: u32,
        /// Height of the picture on paper, in millimetres (1 to 1000).
        pub height: u32,
        /// Its extensions.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub extensions: Vec<SealExtension>,
    }
}

fn misuse(code: Code, pointer: &str) -> Failure {
    Failure::misuse(Finding::new(code, pointer))
}

/// What the maker has to sign, for a draft, the bytes of its picture, the certificates of those who may seal with it,
/// and the maker's own certificate: SES_SealInfo, or in 2014 the same with certificate and algorithm.
///
/// With SM2 the device signs SM3(Z ‖ these bytes). Keep the bytes: [`complete_seal`] takes them as they are.
///
/// `Misuse` with `eseal.draft` at the field of the draft that cannot be written, at `/picture` or at `/signers`; with
/// `eseal.algorithm` at `/maker` where the edition does not know the maker's kind of key: SM2, and RSA only in 2014.
pub fn prepare_seal(
    draft: &SealDraft,
    picture: &[u8],
    signers: &[Certificate],
    maker: &Certificate,
) -> Result<Vec<u8>, Failure> {
    let wrong = |pointer: &str| misuse(Code::EsealDraft, pointer);
    let text = |text: &str, limit: usize, pointer: &str| {
        let plain = (1..=limit).contains(&text.len()) && text.bytes().all(|it| (0x20..0x7f).contains(&it));
        if plain { Ok(asn1::element(IA5, &[text.as_bytes()])) } else { Err(wrong(pointer)) }
    };
    if !(1..=600).contains(&draft.name.len()) {
        return Err(wrong("/name"));
    }
    if draft.valid_until <= draft.valid_from {
        return Err(wrong("/validUntil"));
    }
    if picture.is_empty() || picture.len() > MAX_PICTURE {
        return Err(wrong("/picture"));
    }
    if signers.is_empty() || signers.len() > MAX_ENTRIES {
        return Err(wrong("/signers"));
    }
    for (size, pointer) in [(draft.width, "/width"), (draft.height, "/height")] {
        if !(1..=1000).contains(&size) {
            return Err(wrong(pointer));
        }
    }
    let old = draft.edition == SealEdition::Gmt2014;
    if old && draft.list_kind == SealListKind::Digests {
        return Err(wrong("/listKind"));
    }
    let listed: Vec<Vec<u8>> = signers
        .iter()
        .map(|signer| match draft.list_kind {
            SealListKind::Certificates => asn1::octets(signer.der()),
            SealListKind::Digests => {
                let named = asn1::element(PRINTABLE, &[b"SM3"]);
                asn1::sequence(&[&named, &asn1::octets(&sm3(signer.der()))])
            }
        })
        .collect();
    let list_kind = match draft.list_kind {
        _ if old => Vec::new(),
        SealListKind::Certificates => asn1::small(1),
        SealListKind::Digests => asn1::small(2),
    };
    let header = [text("ES", 2, "")?, number(draft.edition.version()), text(&draft.vendor, 100, "/vendor")?];
    let property = [
        number(draft.kind),
        asn1::element(UTF8, &[draft.name.as_bytes()]),
        list_kind,
        joined(&listed),
        time(draft.created, old).ok_or_else(|| wrong("/created"))?,
        time(draft.valid_from, old).ok_or_else(|| wrong("/validFrom"))?,
        time(draft.valid_until, old).ok_or_else(|| wrong("/validUntil"))?,
    ];
    let picture = [
        text(&draft.picture_kind, 20, "/pictureKind")?,
        asn1::octets(picture),
        number(draft.width),
        number(draft.height),
    ];
    let mut fields = vec![joined(&header), text(&draft.id, 100, "/id")?, joined(&property), joined(&picture)];
    if !draft.extensions.is_empty() {
        fields.push(extensions(&draft.extensions, "/extensions")?);
    }
    let info = joined(&fields);
    let algorithm = algorithm(maker, draft.edition, "/maker")?;
    Ok(if old { asn1::sequence(&[&info, &asn1::octets(maker.der()), &asn1::oid(algorithm)]) } else { info })
}

/// The seal, from what [`prepare_seal`] gave and the maker's signature over it: of SM2 as DER or as r ‖ s. A seal of
/// 2025 may carry a timestamp over the signature value.
///
/// `Misuse` with `eseal.not_prepared` when the bytes are not what [`prepare_seal`] gives for this maker, with
/// `crypto.signature_wrong` at `/signature`, with `eseal.draft` at `/timestamp` where the edition has no place for one.
pub fn complete_seal(
    message: &[u8],
    maker: &Certificate,
    signature: &[u8],
    timestamp: Option<&[u8]>,
) -> Result<Vec<u8>, Failure> {
    let foreign = || misuse(Code::EsealNotPrepared, "/message");
    let whole = Element::whole(message, SEQUENCE).ok_or_else(foreign)?;
    let fields = few(whole.inside()).ok_or_else(foreign)?;
    let old = matches!(fields[..], [info, certificate, algorithm]
        if (info.tag, certificate.tag, algorithm.tag) == (SEQUENCE, OCTET_STRING, OID));
    let edition = if old {
        SealEdition::Gmt2014
    } else if super::seal::header_version(whole) == Some(SealEdition::Gmt2025.version()) {
        SealEdition::Gmt2025
    } else {
        SealEdition::Gbt2020
    };
    let algorithm = asn1::oid(algorithm(maker, edition, "/maker")?);
    let certificate = asn1::octets(maker.der());
    let value = checked(message, maker, signature)?;
    let value = asn1::element(BIT_STRING, &[&[0], &value]);
    if timestamp.is_some() && edition != SealEdition::Gmt2025 {
        return Err(misuse(Code::EsealDraft, "/timestamp"));
    }
    let seal = if old {
        if fields.get(1).is_none_or(|it| it.value != maker.der()) {
            return Err(foreign());
        }
        let info = fields.first().ok_or_else(foreign)?;
        asn1::sequence(&[info.raw, &asn1::sequence(&[&certificate, &algorithm, &value])])
    } else {
        let timestamp = timestamp.map(token).unwrap_or_default();
        asn1::sequence(&[message, &certificate, &algorithm, &value, &timestamp])
    };
    // Whatever else may be wrong with the message shows when it is read.
    ElectronicSeal::parse(&seal).map_err(|_| foreign())?;
    Ok(seal)
}

/// `[0] EXPLICIT BIT STRING` around a timestamp.
pub(super) fn token(token: &[u8]) -> Vec<u8> {
    asn1::element(context(0), &[&asn1::element(BIT_STRING, &[&[0], token])])
}

/// The value as it is written, once it is found to be this certificate's.
pub(super) fn checked(message: &[u8], by: &Certificate, signature: &[u8]) -> Result<Vec<u8>, Failure> {
    let wrong = || misuse(Code::CryptoSignatureWrong, "/signature");
    let key = by.key()?;
    let value = match key.kind() {
        KeyKind::Sm2 => match <&[u8; 64]>::try_from(signature) {
            Ok(raw) => Signature::from_bytes(raw).ok_or_else(wrong)?.to_der(),
            Err(_) => signature.to_vec(),
        },
        _ => signature.to_vec(),
    };
    let algorithm = key.default_scheme().method();
    if key.verifies(algorithm, message, &value) { Ok(value) } else { Err(wrong()) }
}

/// The algorithm with which a certificate signs in an edition.
pub(super) fn algorithm(by: &Certificate, edition: SealEdition, pointer: &str) -> Result<Oid, Failure> {
    let kind = by.key()?.kind();
    match kind {
        KeyKind::Sm2 => Ok(oid::SM2_SM3),
        KeyKind::Rsa if edition == SealEdition::Gmt2014 => Ok(oid::RSA_SHA256),
        other => {
            Err(Failure::misuse(Finding::new(Code::EsealAlgorithm, pointer).with("algorithm", format!("{other:?}"))))
        }
    }
}

/// The hash function that a certificate's seal signatures take over the data.
pub(super) fn data_digest(by: &Certificate, edition: SealEdition) -> Result<DigestAlgorithm, Failure> {
    let method = methods(algorithm(by, edition, "/signer")?).into_iter().next();
    Ok(method.as_ref().map_or(DigestAlgorithm::Sm3, |method: &SignatureMethod| method.digest()))
}

pub(super) fn number(number: u32) -> Vec<u8> {
    asn1::unsigned(&number.to_be_bytes())
}

pub(super) fn joined(parts: &[Vec<u8>]) -> Vec<u8> {
    asn1::sequence(&parts.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

/// A UTCTime, which knows the years 1950 to 2049, or a GeneralizedTime; whole seconds.
pub(super) fn time(at: Instant, utc: bool) -> Option<Vec<u8>> {
    let whole = Instant::from_unix(at.unix_seconds(), 0)?;
    if utc {
        let written = asn1::time(whole);
        return (written.first() == Some(&UTC_TIME)).then_some(written);
    }
    let digits: String = whole.to_string().chars().filter(char::is_ascii_digit).collect();
    Some(asn1::element(GENERALIZED_TIME, &[digits.as_bytes(), b"Z"]))
}

/// ExtensionDatas, without a tag of their own.
pub(super) fn extensions(list: &[SealExtension], pointer: &str) -> Result<Vec<u8>, Failure> {
    if list.len() > MAX_ENTRIES {
        return Err(misuse(Code::EsealDraft, pointer));
    }
    let mut written = Vec::new();
    for (index, extension) in list.iter().enumerate() {
        let wrong = |field: &str| misuse(Code::EsealDraft, &format!("{pointer}/{index}/{field}"));
        let name = Oid::parse(&extension.oid).ok_or_else(|| wrong("oid"))?;
        let value = from_base64(&extension.value).ok_or_else(|| wrong("value"))?;
        // DER leaves the default out.
        let critical = if extension.critical { asn1::element(BOOLEAN, &[&[0xff]]) } else { Vec::new() };
        written.push(asn1::sequence(&[&asn1::oid(name), &critical, &asn1::octets(&value)]));
    }
    Ok(joined(&written))
}
