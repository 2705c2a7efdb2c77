//! Signing papers in two phases, so that the key may lie anywhere: in a Ukey, an HSM, a phone, a remote service.
//!
//! [`prepare`] lays the signature out and gives what must be signed; [`complete`] puts the result in. With a key at hand
//! [`sign`] does both. A signature is appended: the original bytes stay, and earlier signatures with them.

mod appearance;
mod complete;
mod editor;
mod guard;
mod layout;
mod long_term;
mod prepare;
mod request;
mod text;

pub use super::form::FieldLock;
pub use appearance::with_lines;
pub use complete::{complete, sign, sign_revision};
pub use long_term::{
    PreparedTimestamp, PreparedTimestampFile, TimestampRequest, ValidationData, add_validation_data,
    complete_timestamp, prepare_timestamp,
};
pub use prepare::{check_request, prepare};
pub use request::{Carrier, Certification, Prepared, PreparedFile, SigningRequest};
