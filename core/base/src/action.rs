//! One row for each action: its tag, its names, what its own aggregate knows of it, and who tells what in it.
//!
//! Texts, tellers and aggregates lie in different layers, and each wants another part of a row. So the table of an
//! aggregate is a macro that hands its rows to whoever asks, and each takes what it understands:
//!
//! ```text
//! "aggregate";
//! "tag" ("中文", "English") { what the aggregate knows } tells { who tells what }
//! ```
//!
//! The names are read by `finding::names`. What the aggregate knows is read in `case::row`, `account::probe`,
//! `licence::probe`, `seal::action` and `sealing::session`; there an action without a row does not compile
//! ([`is_table_of`]). Each line of the last braces is a row of [`teller`](crate::teller): the field, the teller, the
//! roles of a system or an authority, and why.

/// What stands second, else what stands first.
#[doc(hidden)]
#[macro_export]
macro_rules! or_else {
    ($first:expr) => {
        $first
    };
    ($first:expr, $second:expr) => {
        $second
    };
}

#[macro_use]
mod account;
#[macro_use]
mod case;
#[macro_use]
mod licence;
#[macro_use]
mod seal;
#[macro_use]
mod sealing;

/// Whether these are the tags of an aggregate's actions, in their order: so that each has one row.
#[doc(hidden)]
pub const fn is_table_of(rows: &[&str], tags: &[&str]) -> bool {
    match (rows.split_first(), tags.split_first()) {
        (None, None) => true,
        (Some((row, rows)), Some((tag, tags))) => is_same(row.as_bytes(), tag.as_bytes()) && is_table_of(rows, tags),
        _ => false,
    }
}

const fn is_same(one: &[u8], other: &[u8]) -> bool {
    match (one.split_first(), other.split_first()) {
        (None, None) => true,
        (Some((a, one)), Some((b, other))) => *a == *b && is_same(one, other),
        _ => false,
    }
}
