//! What is drawn, as pixels or lines; the same bytes everywhere.

pub mod qr;
