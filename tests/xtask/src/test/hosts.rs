//! The tests of the hosts in `examples`.

use std::process::Command;

use super::{
    Counts, Obstacle, node,
    process::run as start,
    python::{one, pytest},
};
use crate::hosts::{Npm, back_office_python, package_python};

/// The systems outside, the portal in a browser and on both databases, and processes killed at their writes.
pub(super) fn portal() -> Result<Counts, Obstacle> {
    let npm = Npm::find()?;
    npm.portal()?;
    let mut all = Counts::default();
    for folder in ["examples/outside", "examples/portal"] {
        let said = start(&mut npm.command(folder, &["test"]))?;
        all.add(node::counts(&said.text).or_failed(said.success));
    }
    all.add(one(start(&mut npm.command("examples/portal", &["run", "faults"]))?.success));
    all.add(one(same(&npm)?));
    Ok(all)
}

/// A case of 200 units through Node, Rust and, where there is one, Python: are their logs equal byte by byte?
fn same(npm: &Npm) -> Result<bool, Obstacle> {
    let mut command = npm.command("examples/portal", &["run", "same"]);
    command.env("REPLAY", crate::conformance::example("same_log")?);
    match package_python("same-log") {
        Ok(python) => drop(command.env("PYTHON", python)),
        Err(Obstacle::Missing(_)) => {}
        Err(failed) => return Err(failed),
    }
    Ok(start(&mut command)?.success)
}

/// The back office: workbooks, both databases, papers.
pub(super) fn back_office() -> Result<Counts, Obstacle> {
    let python = back_office_python("test")?;
    let folder = crate::root().join("examples/back-office");
    let tool = || {
        let mut command = Command::new(&python);
        command.env("PYTHONUTF8", "1").arg("-m").current_dir(&folder);
        command
    };
    let kept = crate::mobile::target().join("back-office");
    let mut all = pytest(&mut tool(), &folder.join("tests"), &kept.join("pytest.xml"))?;
    all.add(one(start(tool().args(["mypy", "--cache-dir"]).arg(kept.join("mypy")))?.success));
    Ok(all)
}
