//! What is drawn, as pixels or lines; the same bytes everywhere.

pub mod picture;
pub mod qr;
mod xml;
