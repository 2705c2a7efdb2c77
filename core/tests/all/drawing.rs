//! Pictures: seals, QR codes, and their writers.

mod picture;
mod qr;
mod seal;
