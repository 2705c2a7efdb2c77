//! The operations of dengji as one table.
//!
//! An operation is an ordinary function inside `operations!`, with its documentation, its arguments and what it gives.
//! The packages for Python, JavaScript, Kotlin and Swift are made of the table by `cargo xtask generate`; their native
//! halves turn a host's values into [`Input`]s by the row, [`call`] it, and turn [`Output`]s back. They know no operation
//! by name.
//!
//! What crosses: JSON text, texts with a form, numbers, bytes, and handles of what lives long. No panic crosses; a handle
//! that met one answers `Internal` from then on.

#[macro_use]
mod table;

#[macro_use]
mod ledger;

mod account;
mod calendar;
mod case;
mod cross;
mod crypto;
mod dictionary;
mod document;
mod drawing;
mod due;
mod eseal;
mod fault;
mod finding;
mod handle;
mod identifier;
mod licence;
mod paper;
mod pdf;
mod profile;
mod property;
mod region;
mod seal;
mod sealed;
mod sealing;
mod sheet;
mod ticket;

#[cfg(test)]
mod tests;

/// The rows of each area, and its classes, in the order by which rows are numbered.
static TABLE: &[(&[Row], &[&Class])] = &[
    (document::ROWS, &[]),
    (finding::ROWS, &[]),
    (identifier::ROWS, &[]),
    (region::ROWS, region::CLASSES),
    (dictionary::ROWS, dictionary::CLASSES),
    (calendar::ROWS, calendar::CLASSES),
    (profile::common::ROWS, profile::common::CLASSES),
    (profile::ROWS, &[]),
    (profile::sub_case::ROWS, profile::sub_case::CLASSES),
    (property::ROWS, &[]),
    (case::context::ROWS, case::context::CLASSES),
    (case::common::ROWS, case::common::CLASSES),
    (case::ROWS, &[]),
    (case::log::ROWS, &[]),
    (profile::identity::ROWS, profile::identity::CLASSES),
    (account::profile::ROWS, &[]),
    (account::context::ROWS, account::context::CLASSES),
    (account::common::ROWS, account::common::CLASSES),
    (account::log::ROWS, &[]),
    (account::ROWS, &[]),
    (profile::licence::ROWS, profile::licence::CLASSES),
    (licence::profile::ROWS, &[]),
    (licence::context::ROWS, licence::context::CLASSES),
    (licence::common::ROWS, licence::common::CLASSES),
    (licence::log::ROWS, &[]),
    (licence::ROWS, &[]),
    (profile::seal::ROWS, profile::seal::CLASSES),
    (seal::profile::ROWS, &[]),
    (seal::context::ROWS, seal::context::CLASSES),
    (seal::common::ROWS, seal::common::CLASSES),
    (seal::log::ROWS, &[]),
    (seal::ROWS, &[]),
    (sealing::common::ROWS, sealing::common::CLASSES),
    (sealing::log::ROWS, &[]),
    (sealing::ROWS, &[]),
    (sealed::ROWS, &[]),
    (ticket::ROWS, &[]),
    (crypto::ROWS, &[]),
    (crypto::certificate::ROWS, crypto::certificate::CLASSES),
    (crypto::key::ROWS, crypto::key::CLASSES),
    (due::ROWS, &[]),
    (eseal::ROWS, &[]),
    (eseal::trust::ROWS, eseal::trust::CLASSES),
    (eseal::seal::ROWS, eseal::seal::CLASSES),
    (eseal::signature::ROWS, eseal::signature::CLASSES),
    (pdf::ROWS, &[]),
    (pdf::verifier::ROWS, pdf::verifier::CLASSES),
    (drawing::ROWS, &[]),
    (drawing::font::ROWS, drawing::font::CLASSES),
    (drawing::picture::ROWS, drawing::picture::CLASSES),
    (drawing::qr::ROWS, drawing::qr::CLASSES),
    (paper::ROWS, &[]),
    (paper::fonts::ROWS, paper::fonts::CLASSES),
    (sheet::ROWS, sheet::CLASSES),
    (sheet::of_profile::ROWS, &[]),
];

pub use cross::{Crosses, Input, Json, JsonText, Kind, Name, Output};
pub use fault::Fault;
pub use handle::{Class, Handle, Locked};
pub use region::regions;
pub use table::{Argument, Cost, Form, Row, call, classes, fingerprint, rows};
