//! Verifying signed PDFs: the form of every signature, its cryptography, its certificates, and what later revisions
//! changed.
//!
//! A digest that matches proves little: most forgeries of signed PDFs leave the signed bytes as they are. So a
//! signature counts only when its `/ByteRange` leaves out exactly the `/Contents` of its own dictionary and ends where
//! a revision ends, and every later revision is compared with the one before, object by object: what is not filling
//! in, signing, evidence for archiving or metadata is reported, and judged by what the signatures allow (ISO 32000-2,
//! 12.8). Adding anything to a file never improves its verdict: every change is judged when it is found, only what is
//! listed is cut, and what could not be read or compared leaves the verdict at best indeterminate. Signatures are found through the form, never by a search for bytes.
//!
//! The text of GM/T 0112 was not available to this project; signatures are told apart by their content, not by names.

mod annotation;
mod carrier;
mod change;
mod field;
mod fill;
mod judge;
mod message;
mod policy;
mod reach;
mod report;
mod rights;
mod rules;
mod store;
mod structure;
mod tally;
mod varying;

pub use policy::{JudgedAt, MAX_VERIFIER_CERTIFICATES, VerificationPolicy, Verifier};
pub use report::{
    Change, ChangeCount, ChangeKind, ChangeLevel, SignatureKind, SignatureLevel, SignatureReport, SignatureStep,
    SignatureVerdict, SignedCoverage, StepReport, VerificationReport,
};
