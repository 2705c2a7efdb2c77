//! Sheets as rows of cells, for forms of dengji (登记).
//!
//! Stands on `dengji-base`, `dengji-platform`, `dengji-registration`. People use the crate `dengji`, which names all of this.

#[macro_use]
extern crate dengji_base;

pub mod sheet;
