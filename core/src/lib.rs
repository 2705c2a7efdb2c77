//! dengji (登记): real-estate registration as pure logic.
//!
//! No IO, no clock, no randomness, no global state: whatever comes from outside is an argument.
//!
//! The modules lie in crates of their own, which are named here under one roof; what joins several of them stands here.

#[macro_use]
extern crate dengji_base;
#[macro_use]
extern crate dengji_platform;

#[doc(inline)]
pub use dengji_base::{
    calendar, dictionary, digest, evidence, finding, identifier, json, label, page, party, requirement, teller, time,
};
#[doc(inline)]
pub use dengji_crypto::{crypto, signing};
#[doc(inline)]
pub use dengji_drawing::drawing;
#[doc(inline)]
pub use dengji_pdf::document;
#[doc(inline)]
pub use dengji_platform::{ledger, platform};
#[doc(inline)]
pub use dengji_registration::{application, case, form, material, property, questionnaire};
#[doc(inline)]
pub use dengji_seal::{account, licence, seal};
#[doc(inline)]
pub use dengji_sheets::sheet;

pub mod due;
pub mod lint;
pub mod paper;
pub mod sealing;
