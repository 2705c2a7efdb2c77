//! PDFs: verified, and signed in one phase or two, with seals where a plan puts them. All of it beside the event loop.

use dengji::{
    crypto,
    document::{
        place, sign,
        verify::{self, VerificationPolicy},
    },
    drawing::picture,
};
use napi::bindgen_prelude::{AsyncTask, ClassInstance, Uint8Array};
use napi_derive::napi;

use crate::{
    crypto::SoftwareKey,
    failure::{Fault, call},
    handle::Shared,
    json::{Json, owned, read, read_text, write},
    picture::Picture,
    work::{FileWork, Work},
};

/// What stands for no word on a file.
const NOTHING: &str = "null";

type Pictures = Vec<Shared<picture::Picture>>;

fn held(given: &[ClassInstance<Picture>]) -> Pictures {
    given.iter().map(|one| one.0.clone()).collect()
}

fn drawn(held: &Pictures) -> Result<Vec<picture::Picture>, Fault> {
    held.iter().map(|one| one.with(|picture| Ok(picture.clone()))).collect()
}

/// Verifies signed PDFs.
#[napi]
pub struct Verifier(Shared<verify::Verifier>);

#[napi]
impl Verifier {
    /// With trusted certificates, those trusted for makers of seals, others, OCSP responses, CRLs, and a policy (JSON text).
    #[napi(factory, catch_unwind)]
    pub fn open(
        trusted: Vec<&[u8]>,
        makers: Vec<&[u8]>,
        known: Vec<&[u8]>,
        ocsp_responses: Vec<&[u8]>,
        crls: Vec<&[u8]>,
        policy: Option<Json>,
    ) -> napi::Result<Self> {
        call(|| {
            let policy = policy.map_or_else(|| Ok(VerificationPolicy::default()), |policy| read(&policy))?;
            let mut verifier = verify::Verifier::new(policy);
            trusted.iter().try_for_each(|one| verifier.trust(one))?;
            makers.iter().try_for_each(|one| verifier.trust_makers(one))?;
            known.iter().try_for_each(|one| verifier.know(one))?;
            for response in ocsp_responses {
                verifier.know_ocsp_response(response.to_vec());
            }
            for list in crls {
                verifier.know_crl(list.to_vec());
            }
            Ok(Self(Shared::new(verifier)))
        })
    }

    /// The rules, as JSON text.
    #[napi(catch_unwind)]
    pub fn policy(&self) -> napi::Result<String> {
        call(|| self.0.with(|verifier| Ok(write(verifier.policy()))))
    }

    /// A promise of the report on a document at an instant (JSON texts).
    #[napi(catch_unwind)]
    pub fn verify(&self, pdf: &[u8], now: String) -> AsyncTask<Work> {
        let (verifier, pdf) = (self.0.clone(), pdf.to_vec());
        Work::start(move || {
            let now = read_text(&now)?;
            verifier.with(|verifier| Ok(write(&verifier.verify(&pdf, now)?)))
        })
    }
}

/// A promise of where the seals of a plan come to lie.
#[napi(catch_unwind)]
pub fn resolve_plan(pdf: &[u8], plan: Json) -> AsyncTask<Work> {
    let (pdf, plan) = (pdf.to_vec(), owned(plan));
    Work::start(move || Ok(write(&place::resolve(&pdf, &read(&plan)?)?)))
}

/// A promise of what a plan breaks on a file.
#[napi(catch_unwind)]
pub fn lint_plan(pdf: &[u8], plan: Json) -> AsyncTask<Work> {
    let (pdf, plan) = (pdf.to_vec(), owned(plan));
    Work::start(move || Ok(write(&place::lint_plan(&pdf, &read(&plan)?)?)))
}

/// A promise of what stands against a signature on a file.
#[napi(catch_unwind)]
pub fn check_signing(pdf: &[u8], request: Json, pictures: u32) -> AsyncTask<Work> {
    let (pdf, request) = (pdf.to_vec(), owned(request));
    Work::start(move || Ok(write(&sign::check_request(&pdf, &read(&request)?, pictures)?)))
}

/// A promise of a file with room for a signature, and of what must be signed.
#[napi(catch_unwind)]
pub fn prepare_document(pdf: &[u8], request: Json, pictures: Vec<ClassInstance<Picture>>) -> AsyncTask<FileWork> {
    let (pdf, request, pictures) = (pdf.to_vec(), owned(request), held(&pictures));
    FileWork::start(move || {
        let made = sign::prepare(&pdf, &read(&request)?, &drawn(&pictures)?)?;
        Ok((made.bytes, write(&made.prepared)))
    })
}

/// A promise of the prepared file with its signature.
#[napi(catch_unwind)]
pub fn complete_document(
    pdf: &[u8],
    prepared: Json,
    signature: &[u8],
    timestamp: Option<Uint8Array>,
) -> AsyncTask<FileWork> {
    let (pdf, prepared, signature) = (pdf.to_vec(), owned(prepared), signature.to_vec());
    let timestamp = timestamp.map(|token| token.to_vec());
    FileWork::start(move || {
        let made = sign::complete(&read(&prepared)?, pdf, &signature, timestamp.as_deref())?;
        Ok((made, NOTHING.to_owned()))
    })
}

/// A promise of a file that a key at hand has signed.
#[napi(catch_unwind)]
pub fn sign_document(
    pdf: &[u8],
    request: Json,
    key: &SoftwareKey,
    pictures: Vec<ClassInstance<Picture>>,
    entropy: Option<Uint8Array>,
) -> AsyncTask<FileWork> {
    let (pdf, request, key, pictures) = (pdf.to_vec(), owned(request), key.0.clone(), held(&pictures));
    let entropy = entropy.map(|entropy| entropy.to_vec());
    FileWork::start(move || {
        let (request, pictures) = (read(&request)?, drawn(&pictures)?);
        let entropy = entropy.as_deref().map(crypto::SoftwareKey::entropy).transpose()?;
        let made = key.with(|key| Ok(sign::sign(&pdf, &request, &pictures, key, entropy.as_ref())?))?;
        Ok((made, NOTHING.to_owned()))
    })
}

/// A promise of a file with validation data.
#[napi(catch_unwind)]
pub fn add_validation_data(pdf: &[u8], data: Json) -> AsyncTask<FileWork> {
    let (pdf, data) = (pdf.to_vec(), owned(data));
    FileWork::start(move || Ok((sign::add_validation_data(&pdf, &read(&data)?)?, NOTHING.to_owned())))
}

/// A promise of a file with room for a timestamp, and of what the authority stamps.
#[napi(catch_unwind)]
pub fn prepare_timestamp(pdf: &[u8], request: Json) -> AsyncTask<FileWork> {
    let (pdf, request) = (pdf.to_vec(), owned(request));
    FileWork::start(move || {
        let made = sign::prepare_timestamp(&pdf, &read(&request)?)?;
        Ok((made.bytes, write(&made.prepared)))
    })
}

/// A promise of the prepared file with the authority's token.
#[napi(catch_unwind)]
pub fn complete_timestamp(pdf: &[u8], prepared: Json, token: &[u8]) -> AsyncTask<FileWork> {
    let (pdf, prepared, token) = (pdf.to_vec(), owned(prepared), token.to_vec());
    FileWork::start(move || Ok((sign::complete_timestamp(&read(&prepared)?, pdf, &token)?, NOTHING.to_owned())))
}
