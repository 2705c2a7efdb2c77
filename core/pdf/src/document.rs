//! The papers: PDFs that are typeset, stamped, signed and verified, and the electronic seals of GB/T 38540.
//!
//! Nothing here knows of cases: what a verdict means for a case or a seal account is joined above.

pub mod eseal;
mod form;
pub mod paper;
pub mod pdf;
pub mod place;
pub mod repair;
pub mod sign;
pub mod verify;
