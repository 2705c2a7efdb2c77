//! Enterprises' accounts, e-licences and seals of dengji (登记).
//!
//! Stands on `dengji-base`, `dengji-platform`. People use the crate `dengji`, which names all of this.

#[macro_use]
extern crate dengji_base;
#[macro_use]
extern crate dengji_platform;

pub mod account;
mod guards;
pub mod licence;
pub mod seal;
