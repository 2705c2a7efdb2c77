//! The profiles of dengji (登记), and the frame of its aggregates.
//!
//! Stands on `dengji-base`, `dengji-drawing`. People use the crate `dengji`, which names all of this.

#[macro_use]
extern crate dengji_base;

#[macro_use]
pub mod ledger;

pub mod platform;
