//! The join of documents with cases and seal accounts: may this be sealed, what becomes of the file, was it right.
//!
//! A document comes here as plain values (its digest, its pages, what its verification said), so that nothing here
//! reads PDFs, and nothing in [`crate::document`] knows of accounts.

mod file;
mod output;
mod right;
mod session;

pub use dengji_platform::ledger::{FileFormat, PagePlacement, PageSize, SealableFile, StoredDocument, recognise};
pub use file::{MAX_PAGES, attach, check_coverage, check_file};
pub use output::{OutputAction, OutputPlan, OutputRequest, OutputStep, output_plan};
pub use right::{CertificateListing, RightReport, SealActUse, VerifiedDocument, case_evidence, right_at_signing};
pub use session::{
    AskedSeal, LoadedSeal, SCHEMA_VERSION, SealingAction, SealingCommand, SealingEvent, SealingLogEntry,
    SealingOutcome, SealingPayload, SealingSession, SealingStage, SealingState,
};
