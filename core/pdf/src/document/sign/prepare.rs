//! The first phase: a file with room for a signature, and what must be signed.

use super::{
    guard,
    layout::{self, Laid},
    request::{Carrier, Prepared, PreparedFile, SigningRequest},
};
use crate::document::{
    eseal::{ElectronicSeal, SealSigning, prepare_signature},
    pdf::append::joined,
    place::open,
};
use dengji_base::finding::{Code, Failure, FailureKind, Finding, Report, Severity};
use dengji_crypto::crypto::{
    Certificate, SignatureScheme, base64,
    cms::{AttributeOptions, MessageForm, signed_attributes},
    from_base64, hex,
};
use dengji_drawing::drawing::picture::Picture;

/// The most bytes that a signature may take.
const MAX_CONTENTS: usize = 8 * 1024 * 1024;

/// The certificates of a request, the signer's first.
pub(super) struct Certificates {
    pub(super) signer: Certificate,
    pub(super) others: Vec<Certificate>,
}

/// The bytes of base64 text, or of PEM, also when that is in base64 as the bytes of a file.
pub(super) fn decoded(text: &str) -> Option<Vec<u8>> {
    const MARK: &str = "-----BEGIN ";
    let armoured = |text: &str| {
        let (_, rest) = text.split_once(MARK)?;
        let (_, body) = rest.split_once("-----")?;
        from_base64(body.split_once("-----END ")?.0)
    };
    if text.contains(MARK) {
        return armoured(text);
    }
    let bytes = from_base64(text)?;
    if bytes.starts_with(MARK.as_bytes()) { armoured(std::str::from_utf8(&bytes).ok()?) } else { Some(bytes) }
}

pub(super) fn certificates(texts: &[String]) -> Result<Certificates, Failure> {
    let read = |(at, text): (usize, &String)| {
        let bytes = decoded(text).unwrap_or_default();
        Certificate::parse(&bytes).map_err(|mut failure| {
            failure.finding.pointer = format!("/certificates/{at}");
            failure
        })
    };
    let mut all = texts.iter().enumerate().map(read);
    let missing = || Failure::misuse(Finding::new(Code::SigningCertificateMissing, "/certificates"));
    let signer = all.next().ok_or_else(missing)??;
    Ok(Certificates { signer, others: all.collect::<Result<_, _>>()? })
}

fn scheme_name(scheme: SignatureScheme) -> String {
    serde_json::to_value(scheme).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Whether carrier, scheme and key go together.
fn check_scheme(request: &SigningRequest, certificates: &Certificates) -> Result<(), Failure> {
    let is_chinese = matches!(request.carrier, Carrier::GmMessage | Carrier::SealSignature);
    if is_chinese && request.scheme != SignatureScheme::Sm2Sm3 {
        let finding = Finding::new(Code::SigningCarrierScheme, "/scheme");
        let finding = finding.with("carrier", request.carrier.as_str()).with("scheme", scheme_name(request.scheme));
        return Err(Failure::misuse(finding));
    }
    if !certificates.signer.key()?.supports(request.scheme) {
        return Err(Failure::misuse(Finding::new(Code::SigningKeyDiffers, "/scheme")));
    }
    if request.carrier == Carrier::SealSignature && request.seal.is_none() {
        return Err(Failure::misuse(Finding::new(Code::SigningSealMissing, "/seal")));
    }
    Ok(())
}

/// How many bytes the signature will take at most, as far as that can be told before.
fn estimate(request: &SigningRequest, certificates: &Certificates) -> usize {
    let signer = certificates.signer.der().len();
    let others: usize = certificates.others.iter().map(|other| other.der().len()).sum();
    let timestamp = request.timestamp_size.and_then(|size| usize::try_from(size).ok()).unwrap_or(0);
    let seal = request.seal.as_ref().map_or(0, |seal| seal.len() * 3 / 4);
    // Attributes, identifiers, the issuer's name (part of the certificate), a value of up to 1024 bytes.
    let estimate = signer * 2 + others + timestamp + seal + 2048;
    estimate.div_ceil(256) * 256
}

/// What stands against a signature on a file: all of it, before anything is laid out. Pointers go into the request;
/// `pictures` is how many pictures there are.
///
/// The request's fields and placements are looked at (`signing.*`, `document.field_signed`), and what the file's earlier
/// signatures forbid: `signing.certification_forbids`, `signing.field_locked`, `signing.certification_not_first`.
pub fn check_request(pdf: &[u8], request: &SigningRequest, pictures: u32) -> Result<Report, Failure> {
    let file = open(pdf)?;
    let pictures = usize::try_from(pictures).unwrap_or(usize::MAX);
    Ok(guard::check(&file, &file.fields(), request, pictures))
}

/// Lays out a signature: the new file with room for it, and what must be signed.
///
/// `pictures` are those of the plan's stamps, in its order; a placement names one by its `stamp`. The original bytes stay
/// as they are, in front of the new ones.
///
/// What [`check_request`] finds is `Misuse` with its first finding. `Misuse` too: `signing.certificate_missing`,
/// `signing.carrier_scheme`, `signing.key_differs`, `signing.seal_missing`. Files that cannot be signed are
/// `Document`: `document.file_type` for what is no PDF (NN-002), `signing.leading_bytes`, `signing.cross_reference`,
/// `signing.page`, `signing.file_too_large`, and the reader's (`pdf.*`); encrypted ones are `Unsupported` with
/// `pdf.encrypted`.
pub fn prepare(pdf: &[u8], request: &SigningRequest, pictures: &[Picture]) -> Result<PreparedFile, Failure> {
    let (prepared, tail) = prepare_revision(pdf, request, pictures)?;
    Ok(PreparedFile { prepared, bytes: joined(pdf, &tail) })
}

/// As [`prepare`], but gives only the revision, which comes behind the file's bytes.
pub(super) fn prepare_revision(
    pdf: &[u8],
    request: &SigningRequest,
    pictures: &[Picture],
) -> Result<(Prepared, Vec<u8>), Failure> {
    let certificates = certificates(&request.certificates)?;
    check_scheme(request, &certificates)?;
    let file = open(pdf)?;
    let fields = file.fields();
    let report = guard::check(&file, &fields, request, pictures.len());
    if let Some(finding) = report.findings.into_iter().find(|finding| finding.severity == Severity::Error) {
        return Err(Failure::misuse(finding));
    }
    let asked = request.contents_size.and_then(|size| usize::try_from(size).ok());
    let size = asked.unwrap_or_else(|| estimate(request, &certificates)).clamp(1, MAX_CONTENTS);
    let laid = layout::signature(&file, &fields, request, pictures, size)?;
    let algorithm = request.scheme.digest();
    let digest = algorithm.digest_of(&laid.covered());
    let message = message(request, &certificates, &laid, &digest)?;
    let to_be_signed_digest = certificates.signer.key()?.digest(request.scheme.method(), &[&message]);
    let too_large = || {
        let finding = Finding::new(Code::SigningFileTooLarge, "").with("limit", i64::MAX);
        Failure::new(FailureKind::Document, finding)
    };
    let prepared = Prepared {
        field: request.field.clone(),
        carrier: request.carrier,
        scheme: request.scheme,
        certificates: request.certificates.clone(),
        time: request.time,
        contents_offset: i64::try_from(laid.contents()).map_err(|_| too_large())?,
        contents_size: u32::try_from(laid.size).map_err(|_| too_large())?,
        file_size: i64::try_from(laid.length()).map_err(|_| too_large())?,
        digest_algorithm: algorithm,
        digest: hex(&digest),
        to_be_signed: base64(&message),
        to_be_signed_digest: hex(&to_be_signed_digest),
        seal: request.seal.clone(),
    };
    Ok((prepared, laid.tail))
}

/// What the key signs.
fn message(
    request: &SigningRequest,
    certificates: &Certificates,
    laid: &Laid<'_>,
    digest: &[u8],
) -> Result<Vec<u8>, Failure> {
    let (form, signing_time) = match request.carrier {
        Carrier::CadesDetached => (MessageForm::Cms, None),
        Carrier::Pkcs7Detached => (MessageForm::Cms, Some(request.time)),
        Carrier::GmMessage => (MessageForm::Gm, Some(request.time)),
        Carrier::SealSignature => return seal_message(request, certificates, laid, digest),
    };
    signed_attributes(digest, &certificates.signer, &AttributeOptions { form, scheme: request.scheme, signing_time })
}

/// `TBS_Sign`. What is protected is named as the file names it.
fn seal_message(
    request: &SigningRequest,
    certificates: &Certificates,
    laid: &Laid<'_>,
    digest: &[u8],
) -> Result<Vec<u8>, Failure> {
    let seal = seal(request.seal.as_deref())?;
    if seal.data_digest(&certificates.signer)? != request.scheme.digest() {
        return Err(Failure::misuse(Finding::new(Code::SigningKeyDiffers, "/scheme")));
    }
    let [_, _, after] = laid.covered();
    let (before, end) = (laid.contents(), laid.length().saturating_sub(after.len()));
    let signing = SealSigning {
        signed_at: request.time,
        property_info: format!("ByteRange [0 {before} {end} {}]", after.len()),
        extensions: Vec::new(),
    };
    prepare_signature(&seal, &certificates.signer, digest, &signing)
}

fn seal(text: Option<&str>) -> Result<ElectronicSeal, Failure> {
    let missing = || Failure::misuse(Finding::new(Code::SigningSealMissing, "/seal"));
    ElectronicSeal::parse(&text.and_then(decoded).ok_or_else(missing)?)
}
