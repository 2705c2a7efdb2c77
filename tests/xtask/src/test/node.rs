//! The tests of the Node package.

use std::{
    env,
    env::consts::{DLL_PREFIX, DLL_SUFFIX},
    fs,
    path::PathBuf,
    process::Command,
};

use super::{Counts, Obstacle, process::run as start};
use crate::hosts::Npm;

pub(super) fn run() -> Result<Counts, Obstacle> {
    let npm = Npm::find()?;
    // First, since the one that ships is to be what stays where cargo puts both.
    let panicking = panicking()?;
    npm.package()?;
    let said = start(npm.command("bindings-node", &["test"]).env("DENGJI_TEST_PANIC", panicking))?;
    Ok(counts(&said.text).or_failed(said.success))
}

/// Builds a library that panics when it is asked to, which no package ships, and gives its place.
fn panicking() -> Result<PathBuf, String> {
    let build = ["build", "--quiet", "--release", "--package", "dengji-node", "--features", "test-panic"];
    if !start(Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into())).args(build))?.success {
        return Err("the library that panics does not build".to_owned());
    }
    let built = crate::mobile::target().join("release").join(format!("{DLL_PREFIX}dengji_node{DLL_SUFFIX}"));
    let place = crate::mobile::target().join("node/panicking/dengji.node");
    let said = |error: std::io::Error| format!("{}: {error}", place.display());
    fs::create_dir_all(crate::mobile::target().join("node/panicking")).map_err(said)?;
    fs::copy(&built, &place).map_err(said)?;
    Ok(place)
}

/// The closing lines of `node --test`, which differ by reporter: `# pass 3` and `ℹ pass 3`.
pub(super) fn counts(text: &str) -> Counts {
    let mut counts = Counts::default();
    for line in text.lines() {
        let mut words = line.split_whitespace();
        if !matches!(words.next(), Some("#" | "ℹ")) {
            continue;
        }
        let (Some(word), Some(Ok(number)), None) = (words.next(), words.next().map(str::parse::<u64>), words.next())
        else {
            continue;
        };
        match word {
            "pass" => counts.passed += number,
            "fail" | "cancelled" => counts.failed += number,
            "skipped" | "todo" => counts.skipped += number,
            _ => {}
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_reporters_are_understood() {
        let expected = Counts { passed: 7, failed: 1, skipped: 2 };
        assert_eq!(counts("ℹ tests 10\nℹ pass 7\nℹ fail 1\nℹ cancelled 0\nℹ skipped 2\nℹ todo 0\n"), expected);
        assert_eq!(counts("# tests 10\n# pass 7\n# fail 1\n# skipped 2\n# pass 3 of them said so\n"), expected);
    }
}
