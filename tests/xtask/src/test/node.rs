//! The tests of the Node package.

use std::{
    env,
    env::consts::{DLL_PREFIX, DLL_SUFFIX},
    fs,
    path::PathBuf,
    process::Command,
};

use super::{
    Counts, Suite,
    process::{find, prepare, run as start, version},
};

pub(super) fn run() -> Result<Suite, String> {
    let (Some(node), Some(npm)) = (find("NODE", &["node"]), find("NPM", &["npm"])) else {
        return Ok(Suite::Missing("no node with npm".to_owned()));
    };
    let major = version(&node, "--version")
        .and_then(|text| text.trim_start_matches('v').split('.').next()?.parse::<u32>().ok());
    if major.is_none_or(|major| major < 20) {
        return Ok(Suite::Missing("node is older than 20".to_owned()));
    }
    let package = crate::root().join("bindings-node");
    let npm = |arguments: &[&str]| {
        let mut command = Command::new(&npm);
        command.args(arguments).current_dir(&package);
        command
    };
    prepare(|| npm(&["ci", "--no-audit", "--no-fund"]))?;
    if !start(&mut npm(&["run", "build"]))?.success {
        return Err("the package does not build".to_owned());
    }
    let panicking = panicking()?;
    let said = start(npm(&["test"]).env("DENGJI_TEST_PANIC", panicking))?;
    Ok(Suite::Ran(counts(&said.text).or_failed(said.success)))
}

/// Builds a library that panics when it is asked to, which no package ships, and gives its place.
fn panicking() -> Result<PathBuf, String> {
    let build = ["build", "--quiet", "--package", "dengji-node", "--features", "test-panic"];
    if !start(Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into())).args(build))?.success {
        return Err("the library that panics does not build".to_owned());
    }
    let built = crate::mobile::target().join("debug").join(format!("{DLL_PREFIX}dengji_node{DLL_SUFFIX}"));
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
