//! The operations of dengji as one table.
//!
//! An operation is an ordinary function inside [`operations!`], with its documentation, its arguments and what it gives.
//! The packages for Python, JavaScript, Kotlin and Swift are made of the table by `cargo xtask generate`; their native
//! halves turn a host's values into [`Input`]s by the row, [`call`] it, and turn [`Output`]s back. They know no operation
//! by name.
//!
//! What crosses: JSON text, texts with a form, numbers, bytes, and handles of what lives long. No panic crosses; a handle
//! that met one answers `Internal` from then on.

#[macro_use]
mod table;

/// The rows of each area, and its classes, in the order by which rows are numbered.
static TABLE: &[(&[Row], &[&Class])] =
    &[(region::ROWS, region::CLASSES), (case::ROWS, case::CLASSES)];

mod cross;
mod fault;
mod handle;

pub mod case;
mod ledger;
pub mod region;

pub use cross::{Crosses, Input, Json, JsonText, Kind, Name, Output};
pub use fault::Fault;
pub use handle::{Class, Handle, Locked};
pub use table::{Argument, Cost, Form, Row, call, classes, fingerprint, rows};
