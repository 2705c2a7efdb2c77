//! The tests of the Rust crates.

use std::{env, process::Command};

use super::{
    Counts, Obstacle,
    process::{before, run as start},
};

/// The bindings are tested from their own languages: their crates are built alone, so that the features of one do not
/// reach another.
const BINDINGS: [&str; 4] = ["dengji-python", "dengji-node", "dengji-web", "dengji-native"];

pub(super) fn run() -> Result<Counts, Obstacle> {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args([
        "test",
        "--workspace",
        "--no-fail-fast",
        "--quiet",
        "--features",
        "dengji/repair,dengji-tests/repair",
    ]);
    for binding in BINDINGS {
        command.args(["--exclude", binding]);
    }
    let said = start(&mut command)?;
    Ok(counts(&said.text).or_failed(said.success))
}

fn counts(text: &str) -> Counts {
    let mut counts = Counts::default();
    for line in text.lines().filter(|line| line.starts_with("test result: ")) {
        counts.passed += before(line, " passed").unwrap_or(0);
        counts.failed += before(line, " failed").unwrap_or(0);
        counts.skipped += before(line, " ignored").unwrap_or(0);
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_results_of_all_test_programs_are_added() {
        let text = "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured\n\
                    test result: FAILED. 10 passed; 2 failed; 0 ignored; 0 measured\n";
        assert_eq!(counts(text), Counts { passed: 13, failed: 2, skipped: 1 });
    }

    #[test]
    fn a_tool_that_fails_without_a_failed_test_is_a_failure() {
        assert_eq!(counts("error: could not compile").or_failed(false).failed, 1);
        assert_eq!(counts("").or_failed(true).failed, 0);
    }
}
