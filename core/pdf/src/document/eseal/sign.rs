//! Seals data, in two phases: what the signer (签章者) signs, and the seal signature with that value in it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    ElectronicSeal, SealEdition, SealExtension, SealSignature,
    make::{algorithm, checked, data_digest, extensions, joined, number, time, token},
    read::IA5,
    seal::few,
};
use dengji_base::{
    finding::{Code, Failure, Finding},
    time::Instant,
};
use dengji_crypto::crypto::{
    Certificate, DigestAlgorithm, StepOutcome,
    asn1::{self, BIT_STRING, Element, SEQUENCE, context},
};

record! {
    /// What a signer says of a seal signature to be made.
    pub struct SealSigning {
        /// When it is made; fractions of a second are cut off.
        pub signed_at: Instant,
        /// What is protected: 1 to 1000 letters of ASCII. The standards ask at least for the range.
        pub property_info: String,
        /// Its extensions; seals of 2014 have none.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub extensions: Vec<SealExtension>,
    }
}

fn misuse(code: Code, pointer: &str) -> Failure {
    Failure::misuse(Finding::new(code, pointer))
}

impl ElectronicSeal {
    /// The hash function over the data that a signature with this seal and certificate takes: SM3, or SHA-256 for RSA.
    /// `Misuse` with `eseal.algorithm` at `/signer` where the seal's edition does not know the kind of key.
    pub fn data_digest(&self, signer: &Certificate) -> Result<DigestAlgorithm, Failure> {
        data_digest(signer, self.file.edition)
    }
}

/// What the signer has to sign (TBS_Sign), for a seal, the signer's certificate and the digest of the data by
/// [`ElectronicSeal::data_digest`]. With SM2 the device signs SM3(Z ‖ these bytes). Keep the bytes:
/// [`complete_signature`] takes them as they are.
///
/// `Misuse` with `eseal.maker_signature_wrong` at `/seal`, with `eseal.outside_seal` or `eseal.outside_certificate` at
/// `/signedAt`, with `eseal.key_usage` or `eseal.signer_not_listed` at `/signer` (a renewed certificate wants the seal
/// to be made anew), with `eseal.draft` at `/propertyInfo`, `/extensions` or `/digest`. Chains and revocation are for
/// [`ElectronicSeal::verify`].
pub fn prepare_signature(
    seal: &ElectronicSeal,
    signer: &Certificate,
    digest: &[u8],
    signing: &SealSigning,
) -> Result<Vec<u8>, Failure> {
    let edition = seal.file.edition;
    let old = edition == SealEdition::Gmt2014;
    let at = signing.signed_at;
    for ((result, findings), pointer) in [(seal.maker_signature(""), "/seal"), (seal.validity(at, ""), "/signedAt")] {
        if let (StepOutcome::Failed, Some(finding)) = (result, findings.into_iter().next()) {
            return Err(Failure::misuse(Finding { pointer: pointer.to_owned(), ..finding }));
        }
    }
    if !signer.is_valid_at(at) {
        let finding = Finding::new(Code::EsealOutsideCertificate, "/signedAt").with("at", at);
        return Err(Failure::misuse(finding.with("from", signer.not_before()).with("to", signer.not_after())));
    }
    if signer.key_usage().is_some_and(|usage| !usage.digital_signature() && !usage.non_repudiation()) {
        return Err(misuse(Code::EsealKeyUsage, "/signer"));
    }
    if seal.lists(signer.der()).is_none() {
        return Err(misuse(Code::EsealSignerNotListed, "/signer"));
    }
    if digest.len() != data_digest(signer, edition)?.length() {
        return Err(misuse(Code::EsealDraft, "/digest"));
    }
    let info = signing.property_info.as_bytes();
    if !(1..=1000).contains(&info.len()) || !info.iter().all(|it| (0x20..0x7f).contains(it)) {
        return Err(misuse(Code::EsealDraft, "/propertyInfo"));
    }
    let time = time(at, old).ok_or_else(|| misuse(Code::EsealDraft, "/signedAt"))?;
    let mut fields = vec![
        number(edition.version()),
        seal.der.clone(),
        if old { asn1::element(BIT_STRING, &[&[0], &time]) } else { time },
        asn1::element(BIT_STRING, &[&[0], digest]),
        asn1::element(IA5, &[info]),
    ];
    if old {
        if !signing.extensions.is_empty() {
            return Err(misuse(Code::EsealDraft, "/extensions"));
        }
        fields.push(asn1::octets(signer.der()));
        fields.push(asn1::oid(algorithm(signer, edition, "/signer")?));
    } else if !signing.extensions.is_empty() {
        fields.push(asn1::element(context(0), &[&extensions(&signing.extensions, "/extensions")?]));
    }
    Ok(joined(&fields))
}

/// The seal signature, from what [`prepare_signature`] gave and the signer's signature over it: of SM2 as DER or as
/// r ‖ s. Since 2020 it may carry a timestamp over the signature value.
///
/// `Misuse` with `eseal.not_prepared` when the bytes are not what [`prepare_signature`] gives for this signer, with
/// `crypto.signature_wrong` at `/signature`, with `eseal.draft` at `/timestamp` where the edition has no place for one.
pub fn complete_signature(
    message: &[u8],
    signer: &Certificate,
    signature: &[u8],
    timestamp: Option<&[u8]>,
) -> Result<Vec<u8>, Failure> {
    let foreign = || misuse(Code::EsealNotPrepared, "/message");
    let whole = Element::whole(message, SEQUENCE).ok_or_else(foreign)?;
    let fields = few(whole.inside()).ok_or_else(foreign)?;
    let old = fields.len() == 7;
    let value = asn1::element(BIT_STRING, &[&[0], &checked(message, signer, signature)?]);
    let whole = if old {
        if timestamp.is_some() {
            return Err(misuse(Code::EsealDraft, "/timestamp"));
        }
        asn1::sequence(&[message, &value])
    } else {
        let certificate = asn1::octets(signer.der());
        let algorithm = asn1::oid(algorithm(signer, SealEdition::Gbt2020, "/signer")?);
        let timestamp = timestamp.map(token).unwrap_or_default();
        asn1::sequence(&[message, &certificate, &algorithm, &value, &timestamp])
    };
    let read = SealSignature::parse(&whole).map_err(|_| foreign())?;
    if read.signer_certificate() != signer.der() {
        return Err(foreign());
    }
    Ok(whole)
}
