//! The second phase: the value goes into the room that was left for it.

use super::{
    layout,
    prepare::{self, prepare_revision},
    request::{Carrier, Prepared, SigningRequest},
};
use crate::document::{eseal::complete_signature, pdf::append::joined};
use dengji_base::finding::{Code, Failure, Finding};
use dengji_crypto::crypto::{
    DigestAlgorithm, Signature, SignatureScheme, SoftwareKey, StepOutcome,
    cms::{Message, MessageForm, assemble, assemble_own},
    from_base64, from_hex, hex,
    timestamp::{self, Token},
};
use dengji_drawing::drawing::picture::Picture;

fn misuse(code: Code, pointer: &str) -> Failure {
    Failure::misuse(Finding::new(code, pointer))
}

/// Puts the signature into the prepared file.
///
/// `signature` is what the key made of `toBeSigned`: DER for the curves (of SM2 also r ‖ s), octets for RSA. `timestamp` is a
/// token over that value (`signature` itself; of SM2 its DER), which makes the signature one of level B-T.
///
/// The file's digest is computed again, so that a value never lands in another file; and the value is verified with the
/// certificate. `Misuse`: `signing.prepared_differs`, `signing.value_wrong`, `signing.contents_too_small`,
/// `signing.timestamp_wrong`, `signing.timestamp_place`.
pub fn complete(
    prepared: &Prepared,
    bytes: Vec<u8>,
    signature: &[u8],
    timestamp: Option<&[u8]>,
) -> Result<Vec<u8>, Failure> {
    let room = room_of(prepared, 0, &bytes)?;
    let digest = prepared.digest_algorithm.digest_of(&layout::covered(&bytes, room.offset, room.size));
    if hex(&digest) != prepared.digest {
        return Err(misuse(Code::SigningPreparedDiffers, "/digest"));
    }
    let value = value(prepared, signature, timestamp, assemble)?;
    room.write(bytes, &value)
}

/// Signs with a key at hand: both phases in one, without digesting the file a second time.
///
/// `entropy` is for RSA-PSS. Fails as [`prepare`](super::prepare) and [`complete`] do; a key that is not the certificate's
/// is `Misuse` with `signing.key_differs`.
pub fn sign(
    pdf: &[u8],
    request: &SigningRequest,
    pictures: &[Picture],
    key: &SoftwareKey,
    entropy: Option<&[u8; 32]>,
) -> Result<Vec<u8>, Failure> {
    Ok(joined(pdf, &sign_revision(pdf, request, pictures, key, entropy)?))
}

/// Signs as [`sign`] does, and gives only the new revision: the signed file is the bytes of `pdf` and these behind them.
/// For who has the file elsewhere already, such as on a disk, where the revision is appended.
pub fn sign_revision(
    pdf: &[u8],
    request: &SigningRequest,
    pictures: &[Picture],
    key: &SoftwareKey,
    entropy: Option<&[u8; 32]>,
) -> Result<Vec<u8>, Failure> {
    if prepare::certificates(&request.certificates)?.signer.key()? != key.public_key() {
        return Err(misuse(Code::SigningKeyDiffers, "/certificates"));
    }
    let (prepared, tail) = prepare_revision(pdf, request, pictures)?;
    let digest = from_hex(&prepared.to_be_signed_digest).unwrap_or_default();
    let signature = key.sign_digest(prepared.scheme, &digest, entropy)?;
    let value = value(&prepared, &signature, None, assemble_own)?;
    room_of(&prepared, pdf.len(), &tail)?.write(tail, &value)
}

/// The room that was left for a value.
pub(super) struct Room {
    /// Of the `<`.
    pub(super) offset: usize,
    /// In bytes of the value.
    pub(super) size: usize,
}

/// The room, if these are the bytes of the prepared file, of which the first `skipped` are left out. Its offset is one in
/// the bytes at hand.
pub(super) fn room(skipped: usize, bytes: &[u8], offset: i64, size: u32, file_size: i64) -> Result<Room, Failure> {
    let find = || {
        let offset = usize::try_from(offset).ok()?.checked_sub(skipped)?;
        let size = usize::try_from(size).ok()?;
        let end = offset.checked_add(size.checked_mul(2)?)?.checked_add(2)?;
        let [b'<', digits @ .., b'>'] = bytes.get(offset..end)? else { return None };
        let is_whole = usize::try_from(file_size).ok()?.checked_sub(skipped) == Some(bytes.len());
        (is_whole && digits.iter().all(|digit| *digit == b'0')).then_some(Room { offset, size })
    };
    find().ok_or_else(|| misuse(Code::SigningPreparedDiffers, ""))
}

impl Room {
    /// Writes the value over the zeros.
    pub(super) fn write(&self, mut bytes: Vec<u8>, value: &[u8]) -> Result<Vec<u8>, Failure> {
        if value.len() > self.size {
            let finding = Finding::new(Code::SigningContentsTooSmall, "/contentsSize");
            return Err(Failure::misuse(finding.with("needed", value.len()).with("reserved", self.size)));
        }
        let digits = hex(value).into_bytes();
        let start = self.offset.saturating_add(1);
        if let Some(room) = bytes.get_mut(start..start.saturating_add(digits.len())) {
            room.copy_from_slice(&digits);
        }
        Ok(bytes)
    }
}

fn room_of(prepared: &Prepared, skipped: usize, bytes: &[u8]) -> Result<Room, Failure> {
    room(skipped, bytes, prepared.contents_offset, prepared.contents_size, prepared.file_size)
}

/// Makes a message of its parts; the one for others' signatures verifies them first.
type Assemble = fn(&Message<'_>) -> Result<Vec<u8>, Failure>;

/// The bytes of `/Contents`.
fn value(
    prepared: &Prepared,
    signature: &[u8],
    timestamp: Option<&[u8]>,
    assemble: Assemble,
) -> Result<Vec<u8>, Failure> {
    let certificates = prepare::certificates(&prepared.certificates)?;
    let message = from_base64(&prepared.to_be_signed).unwrap_or_default();
    // What was signed could be about another file.
    let digest = from_hex(&prepared.digest).unwrap_or_default();
    if message.windows(digest.len().max(1)).all(|part| part != digest) {
        return Err(misuse(Code::SigningPreparedDiffers, "/toBeSigned"));
    }
    let timestamp = timestamp.map(|token| timestamp_over(token, prepared, signature)).transpose()?;
    let form = match prepared.carrier {
        Carrier::CadesDetached | Carrier::Pkcs7Detached => MessageForm::Cms,
        Carrier::GmMessage => MessageForm::Gm,
        Carrier::SealSignature => {
            let whole = complete_signature(&message, &certificates.signer, signature, timestamp.as_deref());
            return whole.map_err(by_the_name_of_signing);
        }
    };
    let message = Message {
        form,
        scheme: prepared.scheme,
        certificate: &certificates.signer,
        others: &certificates.others,
        signed_attributes: Some(&message),
        content: None,
        signature,
        timestamp: timestamp.as_deref(),
    };
    assemble(&message).map_err(by_the_name_of_signing)
}

/// Both forms verify the value before they take it in, and each says in its own words when it is wrong.
fn by_the_name_of_signing(failure: Failure) -> Failure {
    match failure.finding.code {
        Code::CmsSignatureWrong | Code::CryptoSignatureWrong => misuse(Code::SigningValueWrong, "/signature"),
        _ => failure,
    }
}

/// The token over the value, as the message holds it.
fn timestamp_over(token: &[u8], prepared: &Prepared, signature: &[u8]) -> Result<Vec<u8>, Failure> {
    // A device's r ‖ s is written as DER, and that is what the authority must have stamped.
    let value = match prepared.scheme {
        SignatureScheme::Sm2Sm3 => Signature::parse(&hex(signature), "/signature").ok().map(|value| value.to_der()),
        _ => None,
    };
    stamped(token, |algorithm| algorithm.digest(value.as_deref().unwrap_or(signature)))
}

/// The token, if it stamps the digest that the content has by the token's own hash function. An authority's whole answer
/// is taken as well.
pub(super) fn stamped(token: &[u8], digest: impl Fn(DigestAlgorithm) -> Vec<u8>) -> Result<Vec<u8>, Failure> {
    let wrong = || Failure::misuse(Finding::new(Code::SigningTimestampWrong, "/timestamp"));
    let token = timestamp::response(token).unwrap_or_else(|_| token.to_vec());
    let parsed = Token::parse(&token).map_err(|_| wrong())?;
    let digest = parsed.digest_algorithm().map(digest).ok_or_else(wrong)?;
    let check = parsed.check_digest(Some(&digest), &[]);
    // A token without its authority's certificate can be verified with that at hand, later.
    let is_forged = check.signer.is_some_and(|signer| signer.signature == StepOutcome::Failed);
    if check.imprint != StepOutcome::Passed || is_forged {
        return Err(wrong());
    }
    let length = parsed.message().der_length();
    Ok(token.get(..length).unwrap_or(&token).to_vec())
}
