//! What tests of several areas stand on.

pub mod attack;
pub mod batch;
pub mod forge;
pub mod paper;
pub mod pki;
pub mod seal_desk;
pub mod sub_case;
pub mod x509;
