//! What is drawn, as pixels or lines; the same bytes everywhere.
//!
//! Floats occur in the geometry of fonts and seals only: sums, products and quotients, which every machine rounds
//! alike, and roots and angles of the crate `libm`. What comes out is rounded to micrometres before anything is written.

#[expect(clippy::float_arithmetic, reason = "geometry of glyphs; rounded to micrometres before it is written")]
pub mod font;
pub mod picture;
pub mod qr;
#[expect(clippy::float_arithmetic, reason = "geometry of seals; rounded to micrometres before it is written")]
pub mod seal;
mod xml;
