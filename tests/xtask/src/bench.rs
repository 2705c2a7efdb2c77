//! Benchmarks of every language, as ratios against peers in one run.

/// Runs the benchmarks.
pub(crate) fn run(_arguments: &[String]) -> crate::Outcome {
    Err("bench: not yet".to_owned())
}
