//! Sealing documents: sittings at a page, what becomes of the file, and whether it was right.

use dengji::{
    party::Principal,
    sealing::{self, SealableFile},
};
use napi_derive::napi;

use crate::{
    failure::call,
    json::{Json, read, write},
    ledger::account_handle,
    seal::{SealAccount, SealContext, SealProfile},
};

account_handle! {
    /// One sitting at a page, and the outcome of its opening until it is asked for.
    account SealingSession = dengji::sealing::SealingSession;
    entry dengji::sealing::SealingLogEntry;
    context SealContext;
}

#[napi]
impl SealingSession {
    /// The sealed document; `null` before it is stored.
    #[napi(catch_unwind)]
    pub fn stored(&self) -> napi::Result<String> {
        self.ask(|sitting| Ok(sitting.stored().cloned()))
    }
}

/// What the bytes of a file are, as JSON text.
#[napi(catch_unwind)]
pub fn recognise_file(data: &[u8]) -> napi::Result<String> {
    call(|| Ok(write(&sealing::recognise(data))))
}

/// What is known of a file from its bytes.
#[napi(catch_unwind)]
pub fn sealable_file(id: String, name: String, data: &[u8], pages: u32) -> napi::Result<String> {
    call(|| Ok(write(&SealableFile::of(&id, &name, data, pages))))
}

/// Whether seals lie where the platform wants them; `null` where no source says.
#[napi(catch_unwind)]
pub fn check_seal_coverage(profile: &SealProfile, pages: u32, placements: Json) -> napi::Result<String> {
    call(|| {
        let placements: Vec<_> = read(&placements)?;
        profile.0.with(|profile| {
            let rules = profile.sealing.as_ref();
            Ok(write(&rules.map(|rules| sealing::check_coverage(&rules.coverage, pages, &placements))))
        })
    })
}

/// What the host shall do with a sealed file.
#[napi(catch_unwind)]
pub fn output_plan(profile: &SealProfile, request: Json) -> napi::Result<String> {
    call(|| {
        let request = read(&request)?;
        profile.0.with(|profile| Ok(write(&sealing::output_plan(profile, &request)?)))
    })
}

/// Judges the use of a seal by its account.
#[napi(catch_unwind)]
pub fn right_at_signing(account: &SealAccount, profile: &SealProfile, used: Json) -> napi::Result<String> {
    account.ask(|account| {
        let used = read(&used)?;
        profile.0.with(|profile| Ok(sealing::right_at_signing(account, profile, &used)))
    })
}

/// The evidence for a case's command.
#[napi(catch_unwind)]
pub fn case_evidence(document: Json, current: String) -> napi::Result<String> {
    call(|| Ok(write(&sealing::case_evidence(&read(&document)?, &current)?)))
}

/// A stored document as a material of a filing.
#[napi(catch_unwind)]
pub fn attach_document(document: Json, person: Json, item: String) -> napi::Result<String> {
    call(|| {
        let person: Principal = read(&person)?;
        Ok(write(&sealing::attach(&read(&document)?, person.who(), &item)?))
    })
}
