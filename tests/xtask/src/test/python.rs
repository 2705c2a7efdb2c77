//! The tests of the Python package: the wheel as it is published, in a virtual environment of its own.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::{
    Counts, Obstacle,
    process::{attribute, find, prepare, run as start, version},
};

/// What the tests need beside the package.
const TOOLS: [&str; 6] = [
    "maturin>=1.9.4,<2",
    "pytest>=8,<9",
    "mypy>=1.15,<2",
    "pyright>=1.1.400,<2",
    "pydantic>=2.11,<3",
    "typing_extensions>=4.6",
];

/// The Python of a virtual environment in this folder, which is made where it is not there.
pub(crate) fn environment(folder: &Path) -> Result<PathBuf, Obstacle> {
    let Some(python) = find("PYTHON", &["python3", "python"]) else {
        return Err(Obstacle::missing("no python3"));
    };
    if version(&python, "--version").is_none() {
        return Err(Obstacle::missing(format!("{} does not run", python.display())));
    }
    let inside = folder.join(if cfg!(windows) { "Scripts/python" } else { "bin/python" });
    if !inside.exists() && !start(Command::new(&python).args(["-m", "venv"]).arg(folder))?.success {
        return Err(Obstacle::missing("python3 has no venv module"));
    }
    Ok(inside)
}

pub(super) fn run() -> Result<Counts, Obstacle> {
    let package = crate::root().join("bindings-python");
    let folder = crate::mobile::target().join("python");
    let inside = environment(&folder.join("venv"))?;
    let tool = || {
        let mut command = Command::new(&inside);
        command.env("PYTHONUTF8", "1").arg("-m");
        command
    };
    prepare(|| {
        let mut command = tool();
        command.args(["pip", "install", "--quiet", "--retries", "10"]).args(TOOLS);
        command
    })?;
    let wheels = folder.join("wheels");
    if wheels.exists() {
        fs::remove_dir_all(&wheels).map_err(|error| format!("{}: {error}", wheels.display()))?;
    }
    let build = |options: &[&str], out: &Path| {
        let mut command = tool();
        command.args(["maturin", "build"]).args(options).arg("--out").arg(out);
        start(command.arg("--interpreter").arg(&inside).current_dir(&package))
    };
    let install = |from: &Path| {
        let mut command = tool();
        command.args(["pip", "install", "--quiet", "--no-index", "--no-deps", "--find-links"]);
        command.arg(from).arg("dengji");
        command
    };
    // A second library that panics when it is asked to. First, since the one that ships is to be what stays where cargo puts
    // both.
    let (panicking, apart) = (folder.join("wheels-panicking"), folder.join("panicking"));
    for stale in [&panicking, &apart] {
        if stale.exists() {
            fs::remove_dir_all(stale).map_err(|error| format!("{}: {error}", stale.display()))?;
        }
    }
    if !build(&["--release", "--features", "test-panic"], &panicking)?.success
        || !build(&["--release"], &wheels)?.success
    {
        return Err("the wheel does not build".to_owned().into());
    }
    prepare(|| {
        let mut command = install(&wheels);
        command.arg("--force-reinstall");
        command
    })?;
    prepare(|| {
        let mut command = install(&panicking);
        command.arg("--target").arg(&apart);
        command
    })?;

    let tests = package.join("tests");
    // From the folder of the tests: the package is then the installed one, never the sources beside it.
    let mut counts =
        pytest(tool().env("DENGJI_TEST_PANIC", &apart).current_dir(&tests), &tests, &folder.join("pytest.xml"))?;

    let typed = start(
        tool().args(["mypy", "--strict", "--cache-dir"]).arg(folder.join("mypy")).arg(&tests).current_dir(&folder),
    )?;
    counts.add(one(typed.success));
    let mut stubs = Command::new(&inside);
    stubs.args(["-m", "mypy.stubtest", "dengji"]).current_dir(&folder);
    let allowed = tests.join("stubtest-allowlist.txt");
    if allowed.exists() {
        stubs.arg("--allowlist").arg(&allowed);
    }
    counts.add(one(start(&mut stubs)?.success));
    Ok(counts)
}

/// Runs the tests of a folder by pytest: `python` ends with `-m`.
pub(super) fn pytest(python: &mut Command, tests: &Path, report: &Path) -> Result<Counts, String> {
    // One of an earlier run says nothing of this one.
    drop(fs::remove_file(report));
    let mut junit = std::ffi::OsString::from("--junitxml=");
    junit.push(report);
    let said = start(python.args(["pytest", "-q", "-rs", "-p", "no:cacheprovider"]).arg(junit).arg(tests))?;
    Ok(counts(report).or_failed(said.success))
}

pub(super) fn one(success: bool) -> Counts {
    Counts { passed: u64::from(success), failed: u64::from(!success), skipped: 0 }
}

fn counts(report: &Path) -> Counts {
    let xml = fs::read_to_string(report).unwrap_or_default();
    let number = |name| attribute(&xml, name).unwrap_or(0);
    let (failed, skipped) = (number("failures") + number("errors"), number("skipped"));
    Counts { passed: number("tests").saturating_sub(failed + skipped), failed, skipped }
}
