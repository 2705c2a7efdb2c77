//! The tests of core, in one program: `cargo test -p dengji-tests --test all case::` runs those of an area. A program of
//! its own is only for what wants a process to itself (`limits.rs` counts memory).
#![allow(
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::float_arithmetic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::manual_is_multiple_of,
    clippy::needless_range_loop,
    unreachable_pub,
    reason = "a test reads its data, and ends where something is wrong"
)]

mod account;
mod application;
mod arbitrary;
mod calendar;
mod case;
mod catalogue;
mod crypto;
mod dictionary;
mod document;
mod drawing;
mod form;
mod identifier;
mod json;
mod json_places;
mod layers;
mod lenient;
mod material;
mod mutation;
mod names;
mod new_city;
mod notes;
mod paper;
mod profile;
mod property;
mod questionnaire;
mod readme;
mod seal;
mod sheet;
mod silence;
mod support;
mod texts;
mod ticket;
mod vectors;
