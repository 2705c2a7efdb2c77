//! QR codes, pictures and seals from data, of dengji (登记).
//!
//! Stands on `dengji-base`. People use the crate `dengji`, which names all of this.

#[macro_use]
extern crate dengji_base;

pub mod drawing;
