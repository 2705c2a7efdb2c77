//! The main job, end to end, on the sample project.

/// Runs the demo.
pub(crate) fn run(_arguments: &[String]) -> crate::Outcome {
    Err("demo: not yet".to_owned())
}
