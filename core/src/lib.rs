//! dengji (登记): real-estate registration as pure logic.
//!
//! No IO, no clock, no randomness, no global state: whatever comes from outside is an argument.

#[macro_use]
mod action;
#[macro_use]
mod record;
#[macro_use]
mod tagged;
#[macro_use]
pub mod ledger;

pub mod account;
pub mod application;
pub mod calendar;
pub mod case;
pub mod crypto;
pub mod dictionary;
pub mod digest;
pub mod document;
pub mod drawing;
pub mod due;
pub mod evidence;
pub mod finding;
pub mod form;
pub mod identifier;
pub mod json;
pub mod label;
mod letters;
pub mod licence;
pub mod lint;
pub mod material;
pub mod page;
pub mod paper;
pub mod party;
pub mod platform;
pub mod property;
pub mod questionnaire;
pub mod requirement;
pub mod seal;
pub mod sealing;
pub mod sheet;
pub mod signing;
pub mod teller;
pub mod time;
mod words;
