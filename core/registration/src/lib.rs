//! Forms, questionnaires, materials and cases of dengji (登记).
//!
//! Stands on `dengji-base`, `dengji-platform`. People use the crate `dengji`, which names all of this.

#[macro_use]
extern crate dengji_base;
#[macro_use]
extern crate dengji_platform;

pub mod application;
pub mod case;
pub mod form;
pub mod material;
pub mod property;
pub mod questionnaire;
