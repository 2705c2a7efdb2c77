//! Building signed messages in two phases: the attributes that a key signs, wherever it lies, then the message.

use super::{MessageForm, SignedData};
use crate::crypto::{
    Certificate, DigestAlgorithm, SignatureScheme,
    asn1::{self, Cursor, Element, INTEGER, OCTET_STRING, SEQUENCE, SET, context},
    oid,
};
use dengji_base::{
    finding::{Code, Failure, FailureKind, Finding},
    time::Instant,
};

/// What the signed attributes hold beside the digest and the content type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AttributeOptions {
    /// The format.
    pub form: MessageForm,
    /// The scheme of the signature.
    pub scheme: SignatureScheme,
    /// The time that the signer states. PAdES forbids it (the time stands in the signature dictionary);
    /// `adbe.pkcs7.detached` and GM messages may have it.
    pub signing_time: Option<Instant>,
}

impl AttributeOptions {
    /// Options for PAdES: CMS without a signing time.
    pub fn pades(scheme: SignatureScheme) -> Self {
        Self { form: MessageForm::Cms, scheme, signing_time: None }
    }
}

/// The object identifier of plain content.
fn data(form: MessageForm) -> oid::Oid {
    match form {
        MessageForm::Cms => oid::DATA,
        MessageForm::Gm => oid::GM_DATA,
    }
}

/// The signed attributes, as the SET that is signed: content-type, message-digest, signing-certificate-v2, and the
/// signing time where it is asked for.
///
/// `digest` is the content's, by the scheme's hash function. A device that hashes by itself signs these bytes; one
/// that does not signs [`SubjectKey::digest`](crate::crypto::SubjectKey::digest) of them. A digest of another length
/// is `Misuse` with `crypto.digest_length`.
pub fn signed_attributes(
    digest: &[u8],
    certificate: &Certificate,
    options: &AttributeOptions,
) -> Result<Vec<u8>, Failure> {
    let algorithm = options.scheme.digest();
    if digest.len() != algorithm.length() {
        return Err(Failure::misuse(Finding::new(Code::CryptoDigestLength, "").with("expected", algorithm.length())));
    }
    let attribute = |kind, value: &[u8]| asn1::sequence(&[&asn1::oid(kind), &asn1::element(SET, &[value])]);
    let mut attributes = vec![
        attribute(oid::CONTENT_TYPE, &asn1::oid(data(options.form))),
        attribute(oid::MESSAGE_DIGEST, &asn1::octets(digest)),
        attribute(oid::SIGNING_CERTIFICATE_V2, &signing_certificate(certificate, algorithm)),
    ];
    if let Some(at) = options.signing_time {
        attributes.push(attribute(oid::SIGNING_TIME, &asn1::time(at)));
    }
    Ok(asn1::set(attributes, SET))
}

/// SigningCertificateV2 (RFC 5035): the certificate's digest; its algorithm is left out where it is the default.
fn signing_certificate(certificate: &Certificate, algorithm: DigestAlgorithm) -> Vec<u8> {
    let digest = asn1::octets(&algorithm.digest(certificate.der()));
    let id = match algorithm {
        DigestAlgorithm::Sha256 => asn1::sequence(&[&digest]),
        other => asn1::sequence(&[&other.identifier(), &digest]),
    };
    asn1::sequence(&[&asn1::sequence(&[&id])])
}

/// The parts of a message with one signer.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    /// The format.
    pub form: MessageForm,
    /// The scheme of the signature.
    pub scheme: SignatureScheme,
    /// The signer's certificate.
    pub certificate: &'a Certificate,
    /// Further certificates, of the issuers.
    pub others: &'a [Certificate],
    /// What [`signed_attributes`] gave; `None` where the content itself was signed, as one habit of GM messages is.
    pub signed_attributes: Option<&'a [u8]>,
    /// The content, where the message holds it: in that habit of GM messages, the SM3 digest of the original.
    pub content: Option<&'a [u8]>,
    /// The value of the signature, DER for EC keys; of SM2 also r ‖ s, which is written as DER.
    pub signature: &'a [u8],
    /// A timestamp token over the value of the signature, if there is one already.
    pub timestamp: Option<&'a [u8]>,
}

/// The message. `Misuse` with `cms.signature_wrong` when the signature is not the certificate's over what it should
/// be: a message that nobody can verify is of no use to anybody.
pub fn assemble(message: &Message<'_>) -> Result<Vec<u8>, Failure> {
    let method = message.scheme.method();
    let key = message.certificate.key()?;
    if !key.supports(message.scheme) {
        let scheme = format!("{:?}", message.scheme);
        return Err(Failure::misuse(Finding::new(Code::CryptoSchemeMismatch, "").with("scheme", scheme)));
    }
    // Detached and without attributes, the signed bytes are not at hand.
    if let Some(signed) = message.signed_attributes.or(message.content)
        && !key.verifies(method, signed, message.signature)
    {
        return Err(Failure::misuse(Finding::new(Code::CmsSignatureWrong, "")));
    }
    assemble_own(message)
}

/// The message, of a signature that was made a moment ago with the certificate's own key: it is not verified again.
#[doc(hidden)]
pub fn assemble_own(message: &Message<'_>) -> Result<Vec<u8>, Failure> {
    let wrong = || Failure::misuse(Finding::new(Code::CmsSignatureWrong, ""));
    let signature = match message.scheme {
        SignatureScheme::Sm2Sm3 => crate::crypto::Signature::read(message.signature).ok_or_else(wrong)?.to_der(),
        _ => message.signature.to_vec(),
    };
    let digest = message.scheme.digest().identifier();
    let algorithm = match (message.form, message.scheme) {
        // GM/T 0010 names the signing algorithm of the key there.
        (MessageForm::Gm, SignatureScheme::Sm2Sm3) => asn1::algorithm(oid::SM2_SIGN, false),
        (_, scheme) => scheme.identifier(),
    };
    let issuer_and_serial =
        asn1::sequence(&[message.certificate.issuer().der(), &asn1::element(INTEGER, &[message.certificate.serial()])]);
    let attributes = match message.signed_attributes {
        Some(attributes) => {
            let set = Element::whole(attributes, SET).ok_or_else(wrong)?;
            asn1::element(context(0), &[set.value])
        }
        None => Vec::new(),
    };
    let unsigned = match message.timestamp {
        Some(token) => timestamp_attributes(token)?,
        None => Vec::new(),
    };
    let signer = asn1::sequence(&[
        &asn1::small(1),
        &issuer_and_serial,
        &digest,
        &attributes,
        &algorithm,
        &asn1::octets(&signature),
        &unsigned,
    ]);
    let content = match message.content {
        Some(content) => asn1::element(context(0), &[&asn1::octets(content)]),
        None => Vec::new(),
    };
    let content = asn1::sequence(&[&asn1::oid(data(message.form)), &content]);
    let mut certificates = vec![message.certificate.der().to_vec()];
    certificates.extend(message.others.iter().map(|other| other.der().to_vec()));
    certificates.sort();
    certificates.dedup();
    let signed_data = asn1::sequence(&[
        // Issuer and serial number, content of id-data: version 1 (RFC 5652, 5.1); GM messages have it too.
        &asn1::small(1),
        &asn1::element(SET, &[&digest]),
        &content,
        &asn1::set(certificates, context(0)),
        &asn1::element(SET, &[&signer]),
    ]);
    let kind = match message.form {
        MessageForm::Cms => oid::SIGNED_DATA,
        MessageForm::Gm => oid::GM_SIGNED_DATA,
    };
    Ok(asn1::sequence(&[&asn1::oid(kind), &asn1::element(context(0), &[&signed_data])]))
}

/// The unsigned attributes with a timestamp token over the signature.
fn timestamp_attributes(token: &[u8]) -> Result<Vec<u8>, Failure> {
    let parsed = SignedData::parse(token)?;
    let token = token.get(..parsed.der_length()).unwrap_or(token);
    let attribute = asn1::sequence(&[&asn1::oid(oid::SIGNATURE_TIMESTAMP), &asn1::element(SET, &[token])]);
    Ok(asn1::element(context(1), &[&attribute]))
}

/// The message with a timestamp token added to its one signer's unsigned attributes; nothing else changes, so the
/// signature stays good. `Misuse` with `cms.signer_count` when there is not exactly one signer; fails as
/// [`SignedData::parse`] does for either.
pub fn add_signature_timestamp(message: &[u8], token: &[u8]) -> Result<Vec<u8>, Failure> {
    let count = SignedData::parse(message)?.signers().len();
    if count != 1 {
        return Err(Failure::misuse(Finding::new(Code::CmsSignerCount, "").with("count", count)));
    }
    let added = timestamp_attributes(token)?;
    let build = || {
        let (outer, _) = Element::split(message)?;
        let mut outer = outer.tagged(SEQUENCE)?.inside();
        let kind = outer.any()?;
        let mut fields = outer.take(context(0))?.inside().take(SEQUENCE)?.inside().rest()?;
        let signers = fields.pop()?;
        let signer = with_timestamp(signers.inside().any()?, &added)?;
        let signers = asn1::element(SET, &[&signer]);
        let mut parts: Vec<&[u8]> = fields.iter().map(|field| field.raw).collect();
        parts.push(&signers);
        Some(asn1::sequence(&[kind.raw, &asn1::element(context(0), &[&asn1::sequence(&parts)])]))
    };
    build().ok_or_else(|| Failure::new(FailureKind::Malformed, Finding::new(Code::CmsForm, "")))
}

fn with_timestamp(signer: Element<'_>, added: &[u8]) -> Option<Vec<u8>> {
    let mut fields = signer.inside().rest()?;
    let (added, _) = Element::split(added)?;
    let mut attributes = vec![added.value.to_vec()];
    // What follows the signature's value are the unsigned attributes.
    let value = fields.iter().rposition(|field| field.tag == OCTET_STRING)?;
    for unsigned in fields.split_off(value + 1) {
        let there = Cursor::new(unsigned.value).rest()?;
        attributes.extend(there.iter().map(|attribute| attribute.raw.to_vec()));
    }
    let attributes = asn1::set(attributes, context(1));
    let mut parts: Vec<&[u8]> = fields.iter().map(|field| field.raw).collect();
    parts.push(&attributes);
    Some(asn1::sequence(&parts))
}
