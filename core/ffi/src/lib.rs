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

// The areas, in the order by which their rows are numbered, each with the group (`Group`) of builds that carry it.
table! {
    Everything: document;
    Forms: finding;
    Forms: identifier;
    Forms: region with classes;
    Forms: dictionary with classes;
    Forms: calendar with classes;
    Forms: profile::common with classes;
    Forms: profile;
    Forms: profile::sub_case with classes;
    Forms: property;
    Everything: case::context with classes;
    Everything: case::common with classes;
    Everything: case;
    Everything: case::log;
    Everything: profile::identity with classes;
    Everything: account::profile;
    Everything: account::context with classes;
    Everything: account::common with classes;
    Everything: account::log;
    Everything: account;
    Everything: profile::licence with classes;
    Everything: licence::profile;
    Everything: licence::context with classes;
    Everything: licence::common with classes;
    Everything: licence::log;
    Everything: licence;
    Everything: profile::seal with classes;
    Everything: seal::profile;
    Everything: seal::context with classes;
    Everything: seal::common with classes;
    Everything: seal::log;
    Everything: seal;
    Everything: sealing::common with classes;
    Everything: sealing::log;
    Everything: sealing;
    Forms: sealed;
    Forms: ticket;
    Forms: crypto;
    Files: crypto::certificate with classes;
    Everything: crypto::key with classes;
    Everything: due;
    Everything: eseal;
    Files: eseal::trust with classes;
    Files: eseal::seal with classes;
    Files: eseal::signature with classes;
    Everything: pdf;
    Files: pdf::verifier with classes;
    Everything: drawing;
    Everything: drawing::font with classes;
    Everything: drawing::picture with classes;
    Everything: drawing::qr with classes;
    Everything: paper;
    Everything: paper::fonts with classes;
    Everything: sheet with classes;
    Everything: sheet::of_profile;
}

pub use cross::{Crosses, Input, Json, JsonText, Kind, Name, Output};
pub use fault::Fault;
pub use handle::{Class, Handle, Locked};
pub use region::regions;
pub use table::{Argument, Cost, Form, Group, Row, call, classes, fingerprint, rows};
