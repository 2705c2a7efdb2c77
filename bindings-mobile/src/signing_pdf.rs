//! PDFs: verified, and signed in one phase or two, with seals where a plan puts them.

use std::sync::Arc;

use dengji::{
    border::{DengjiError, call},
    crypto,
    document::{
        place::{self, Resolution, StampPlan},
        sign::{self, Prepared, PreparedTimestamp, SigningRequest, TimestampRequest, ValidationData},
        verify::{self, VerificationPolicy, VerificationReport},
    },
    drawing::picture,
    finding::Report,
    time::Instant,
};

use crate::{crypto::SoftwareKey, picture::Picture};

fn drawn(given: &[Arc<Picture>]) -> Vec<picture::Picture> {
    given.iter().map(|one| one.0.clone()).collect()
}

/// Verifies signed PDFs. It holds who is trusted and by which rules, and nothing of the documents.
#[derive(uniffi::Object)]
pub struct Verifier(verify::Verifier);

#[uniffi::export]
impl Verifier {
    /// With the certificates on which trust in signers and timestamps rests, those on which trust in makers of
    /// electronic seals rests (their own, or of CAs that certify makers alone; without any, no electronic seal is valid),
    /// others that documents may leave out (each DER or PEM, several in one as well), OCSP responses and CRLs (DER), and
    /// a policy in place of the usual one.
    #[uniffi::constructor(default(makers = [], known = [], ocsp_responses = [], crls = [], policy = None))]
    pub fn new(
        trusted: Vec<Vec<u8>>,
        makers: Vec<Vec<u8>>,
        known: Vec<Vec<u8>>,
        ocsp_responses: Vec<Vec<u8>>,
        crls: Vec<Vec<u8>>,
        policy: Option<VerificationPolicy>,
    ) -> Result<Arc<Self>, DengjiError> {
        call(|| {
            let mut verifier = verify::Verifier::new(policy.unwrap_or_default());
            trusted.iter().try_for_each(|one| verifier.trust(one))?;
            makers.iter().try_for_each(|one| verifier.trust_makers(one))?;
            known.iter().try_for_each(|one| verifier.know(one))?;
            for response in ocsp_responses {
                verifier.know_ocsp_response(response);
            }
            for list in crls {
                verifier.know_crl(list);
            }
            Ok(Arc::new(Self(verifier)))
        })
    }

    /// The rules.
    pub fn policy(&self) -> Result<VerificationPolicy, DengjiError> {
        call(|| Ok(self.0.policy().clone()))
    }

    /// Verifies all signatures of a document, and what became of it since; `now` is the present instant. Works on the
    /// bytes alone.
    pub fn verify(&self, pdf: Vec<u8>, now: Instant) -> Result<VerificationReport, DengjiError> {
        call(|| Ok(self.0.verify(&pdf, now)?))
    }
}

/// Where the seals of a plan come to lie.
#[uniffi::export]
pub fn resolve_plan(pdf: Vec<u8>, plan: StampPlan) -> Result<Resolution, DengjiError> {
    call(|| Ok(place::resolve(&pdf, &plan)?))
}

/// What a plan breaks on a file.
#[uniffi::export]
pub fn lint_plan(pdf: Vec<u8>, plan: StampPlan) -> Result<Report, DengjiError> {
    call(|| Ok(place::lint_plan(&pdf, &plan)?))
}

/// What stands against a signature on a file: all of it, before anything is laid out.
#[uniffi::export(default(pictures = 0))]
pub fn check_signing(pdf: Vec<u8>, request: SigningRequest, pictures: u32) -> Result<Report, DengjiError> {
    call(|| Ok(sign::check_request(&pdf, &request, pictures)?))
}

/// A file that waits for its signature.
#[derive(uniffi::Record)]
pub struct PreparedDocument {
    /// The file, with room for the signature.
    pub pdf: Vec<u8>,
    /// What must be signed, and where it goes.
    pub prepared: Prepared,
}

/// Lays out a signature: the new file with room for it, and what must be signed. `pictures` are those of the plan's
/// stamps, in its order.
#[uniffi::export(default(pictures = []))]
pub fn prepare_document(
    pdf: Vec<u8>,
    request: SigningRequest,
    pictures: Vec<Arc<Picture>>,
) -> Result<PreparedDocument, DengjiError> {
    call(|| {
        let made = sign::prepare(&pdf, &request, &drawn(&pictures))?;
        Ok(PreparedDocument { pdf: made.bytes, prepared: made.prepared })
    })
}

/// Puts the signature into the prepared file: what the key made of `toBeSigned`, of SM2 as DER or as r ‖ s.
#[uniffi::export(default(timestamp = None))]
pub fn complete_document(
    pdf: Vec<u8>,
    prepared: Prepared,
    signature: Vec<u8>,
    timestamp: Option<Vec<u8>>,
) -> Result<Vec<u8>, DengjiError> {
    call(|| Ok(sign::complete(&prepared, pdf, &signature, timestamp.as_deref())?))
}

/// Signs with a key at hand: both phases in one. Only RSA-PSS needs entropy, 32 bytes.
#[uniffi::export(default(pictures = [], entropy = None))]
pub fn sign_document(
    pdf: Vec<u8>,
    request: SigningRequest,
    key: Arc<SoftwareKey>,
    pictures: Vec<Arc<Picture>>,
    entropy: Option<Vec<u8>>,
) -> Result<Vec<u8>, DengjiError> {
    call(|| {
        let entropy = entropy.as_deref().map(crypto::SoftwareKey::entropy).transpose()?;
        Ok(sign::sign(&pdf, &request, &drawn(&pictures), &key.0, entropy.as_ref())?)
    })
}

/// Adds validation data to a file, in a revision of its own (level B-LT).
#[uniffi::export]
pub fn add_validation_data(pdf: Vec<u8>, data: ValidationData) -> Result<Vec<u8>, DengjiError> {
    call(|| Ok(sign::add_validation_data(&pdf, &data)?))
}

/// A file that waits for its timestamp.
#[derive(uniffi::Record)]
pub struct PreparedTimestampDocument {
    /// The file, with room for the token.
    pub pdf: Vec<u8>,
    /// What must be stamped, and where the token goes.
    pub prepared: PreparedTimestamp,
}

/// Lays out a timestamp over a whole file: the new file with room for it, and what the authority stamps.
#[uniffi::export]
pub fn prepare_timestamp(pdf: Vec<u8>, request: TimestampRequest) -> Result<PreparedTimestampDocument, DengjiError> {
    call(|| {
        let made = sign::prepare_timestamp(&pdf, &request)?;
        Ok(PreparedTimestampDocument { pdf: made.bytes, prepared: made.prepared })
    })
}

/// Puts the authority's token into the prepared file.
#[uniffi::export]
pub fn complete_timestamp(pdf: Vec<u8>, prepared: PreparedTimestamp, token: Vec<u8>) -> Result<Vec<u8>, DengjiError> {
    call(|| Ok(sign::complete_timestamp(&prepared, pdf, &token)?))
}
