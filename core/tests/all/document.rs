//! Papers: read, set, stamped, signed, verified, attacked.

mod attacks;
mod edges;
mod eseal;
mod pdf;
mod placing;
mod readers;
#[cfg(feature = "repair")]
mod repair;
mod signing;
mod typesetting;
mod verify;
