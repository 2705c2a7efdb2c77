//! Takes guards out, one at a time, and asks whether a test notices: `cargo xtask mutants [--shard K/N] [--diff BASE]
//! [FILE…]`. Never part of the tests: one mutant costs a build of core.

use std::{fs, process::Command};

use crate::{Outcome, root};

/// Where rules and verdicts stand.
const RULES: &[&str] = &[
    "core/registration/src/case/**",
    "core/seal/src/seal/**",
    "core/seal/src/account/**",
    "core/seal/src/licence/**",
    "core/src/sealing/**",
    "core/registration/src/application/**",
    "core/base/src/evidence.rs",
    "core/base/src/teller.rs",
    "core/base/src/identifier/key.rs",
    "core/pdf/src/document/verify/**",
    "core/crypto/src/crypto/path/**",
];

/// The tests of rules and verdicts, by parts of their names; the rest of core's tests do not look at them.
const TESTS: &[&str] = &[
    "account::",
    "application::",
    "attacks::",
    "case::",
    "certificates::",
    "identifier::key::",
    "seal::kinds::",
    "seal::properties::",
    "seal::walk::",
    "vectors::",
    "verify::",
];

pub(crate) fn run(arguments: &[String]) -> Outcome {
    if !Command::new("cargo").args(["mutants", "--version"]).output().is_ok_and(|output| output.status.success()) {
        return Err("this takes cargo-mutants: cargo install cargo-mutants --locked".to_owned());
    }
    let mut command = Command::new("cargo");
    command.current_dir(root()).args(["mutants", "--baseline", "skip"]);
    for folder in crate::CORE {
        let package = folder.replace('/', "-").replace("core", "dengji");
        command.args(["--package", &package, "--test-package", &package]);
    }
    command.args(["--test-package", "dengji-tests"]);
    command.args(["--timeout", "600", "--output", "target/mutants"]);
    let mut files = Vec::new();
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let mut value = || rest.next().ok_or_else(|| format!("{argument} wants a value"));
        match argument.as_str() {
            "--shard" => drop(command.args(["--shard", value()?])),
            "--diff" => {
                let changes = Command::new("git").current_dir(root()).args(["diff", value()?]).output();
                let changes = changes.map_err(|error| format!("git: {error}"))?;
                let path = root().join("target/mutants.diff");
                fs::write(&path, changes.stdout).map_err(|error| format!("{}: {error}", path.display()))?;
                command.arg("--in-diff").arg(path);
            }
            file => files.push(file),
        }
    }
    let files = if files.is_empty() { RULES.to_vec() } else { files };
    command.args(files.iter().flat_map(|file| ["--file", file]));
    command.args(["--", "--lib", "--test", "all", "--"]).args(TESTS);
    let status = command.status().map_err(|error| format!("cargo mutants: {error}"))?;
    if status.success() { Ok(()) } else { Err("some mutants were not noticed: target/mutants/mutants.out".to_owned()) }
}
