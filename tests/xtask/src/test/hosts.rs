//! The tests of the hosts in `examples`.

use std::{fs, process::Command};

use super::{
    Counts, Suite, node,
    process::run as start,
    python::{counts, one},
};
use crate::hosts::{Npm, Obstacle, back_office_python};

/// The systems outside, the portal in a browser and on both databases, and processes killed at their writes.
pub(super) fn portal() -> Result<Suite, String> {
    or_missing(tried_portal())
}

/// The back office: workbooks, both databases, papers.
pub(super) fn back_office() -> Result<Suite, String> {
    or_missing(tried_back_office())
}

fn or_missing(tried: Result<Counts, Obstacle>) -> Result<Suite, String> {
    match tried {
        Ok(counts) => Ok(Suite::Ran(counts)),
        Err(Obstacle::Missing(what)) => Ok(Suite::Missing(what)),
        Err(Obstacle::Failed(text)) => Err(text),
    }
}

fn tried_portal() -> Result<Counts, Obstacle> {
    let npm = Npm::find()?;
    npm.portal()?;
    let mut all = Counts::default();
    for folder in ["examples/outside", "examples/portal"] {
        let said = start(&mut npm.command(folder, &["test"]))?;
        all.add(node::counts(&said.text).or_failed(said.success));
    }
    all.add(one(start(&mut npm.command("examples/portal", &["run", "faults"]))?.success));
    Ok(all)
}

fn tried_back_office() -> Result<Counts, Obstacle> {
    let python = back_office_python("test")?;
    let folder = crate::root().join("examples/back-office");
    let report = crate::mobile::target().join("back-office/pytest.xml");
    let mut option = std::ffi::OsString::from("--junitxml=");
    option.push(&report);
    drop(fs::remove_file(&report));
    let tool = || {
        let mut command = Command::new(&python);
        command.env("PYTHONUTF8", "1").arg("-m").current_dir(&folder);
        command
    };
    let said = start(tool().args(["pytest", "-q", "-rs", "-p", "no:cacheprovider"]).arg(option))?;
    let mut all = counts(&report).or_failed(said.success);
    let cache = crate::mobile::target().join("back-office/mypy");
    all.add(one(start(tool().args(["mypy", "--cache-dir"]).arg(cache))?.success));
    Ok(all)
}
