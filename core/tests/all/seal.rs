//! Seal accounts: who may use which seal, on every platform.

mod access;
mod deadlines;
mod guards;
mod kinds;
mod mending;
mod outsiders;
mod profile;
mod properties;
mod rights;
mod settings;
mod viewers;
mod walk;
