//! The tests of core. They are a package of their own, so that core can be compiled for speed where all of them run, and
//! they themselves for a short wait.

/// The folder of core.
pub const CORE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// The crates of core, by their folders below it; the last is the one under whose roof they are used.
pub const CRATES: [&str; 9] = ["base", "crypto", "drawing", "pdf", "platform", "registration", "sheets", "seal", "."];
