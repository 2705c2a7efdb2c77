//! Sealing documents: sittings at a page, what becomes of the file, and whether it was right.

use std::sync::Arc;

use dengji::{
    border::{DengjiError, call},
    finding::Report,
    material::Material,
    party::{Evidence, Principal},
    sealing::{
        self, FileFormat, OutputPlan, OutputRequest, PagePlacement, RightReport, SealActUse, SealableFile,
        SealingCommand, SealingDecision, SealingLogEntry, SealingOutcome, SealingState, StoredDocument,
        VerifiedDocument,
    },
};

use crate::{
    ledger::account_handle,
    seal::{SealAccount, SealContext, SealProfileHandle},
};

account_handle! {
    /// One sitting at a page where a document is sealed.
    handle SealingSession(sealing::SealingSession), context SealContext,
    documents SealingState, SealingCommand, SealingDecision, SealingOutcome, SealingLogEntry,
    open open_sealing_session -> OpenedSealingSession, log verify_sealing_log, erase_sealing_log_entry
}

#[uniffi::export]
impl SealingSession {
    /// The sealed document, to be viewed and downloaded; none before it is stored.
    pub fn stored(&self) -> Result<Option<StoredDocument>, DengjiError> {
        call(|| Ok(self.locked()?.stored().cloned()))
    }
}

/// What the bytes of a file are; its name does not matter.
#[uniffi::export]
pub fn recognise_file(data: Vec<u8>) -> Result<FileFormat, DengjiError> {
    call(|| Ok(sealing::recognise(&data)))
}

/// What is known of a file from its bytes; whoever read its pages says how many there are.
#[uniffi::export]
pub fn sealable_file(id: String, name: String, data: Vec<u8>, pages: u32) -> Result<SealableFile, DengjiError> {
    call(|| Ok(SealableFile::of(&id, &name, &data, pages)))
}

/// Whether seals lie on the pages where the platform wants them; none where no source says how documents are sealed.
#[uniffi::export]
pub fn check_seal_coverage(
    profile: Arc<SealProfileHandle>,
    pages: u32,
    placements: Vec<PagePlacement>,
) -> Result<Option<Report>, DengjiError> {
    call(|| {
        let rules = profile.profile().sealing.as_ref();
        Ok(rules.map(|rules| sealing::check_coverage(&rules.coverage, pages, &placements)))
    })
}

/// What the host shall do with a sealed file, step by step.
#[uniffi::export]
pub fn output_plan(profile: Arc<SealProfileHandle>, request: OutputRequest) -> Result<OutputPlan, DengjiError> {
    call(|| Ok(sealing::output_plan(profile.profile(), &request)?))
}

/// Judges the use of a seal by its account, as of the instant of that use.
#[uniffi::export]
pub fn right_at_signing(
    account: Arc<SealAccount>,
    profile: Arc<SealProfileHandle>,
    used: SealActUse,
) -> Result<RightReport, DengjiError> {
    call(|| Ok(sealing::right_at_signing(&*account.locked()?, profile.profile(), &used)))
}

/// The evidence for a case's command `seal`, from a document whose signatures are valid. Throws `Refused`.
#[uniffi::export]
pub fn case_evidence(document: VerifiedDocument, current: String) -> Result<Evidence, DengjiError> {
    call(|| Ok(sealing::case_evidence(&document, &current)?))
}

/// A stored document as a material of a filing. Throws `Refused` for anybody but its owner.
#[uniffi::export]
pub fn attach_document(document: StoredDocument, person: Principal, item: String) -> Result<Material, DengjiError> {
    call(|| Ok(sealing::attach(&document, person.who(), &item)?))
}
