//! The hosts of `examples`, as a stranger starts them: `cargo xtask portal`, `cargo xtask back-office`. They take the
//! packages as they are built here, and what else they need from the registries of their languages.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    Outcome, root,
    test::{
        Obstacle,
        process::{find, prepare, run as start, version},
        python::environment,
    },
};

/// npm in a folder of the repository, with the headers of the Node that runs it, for what is compiled.
pub(crate) struct Npm {
    pub(crate) node: PathBuf,
    program: PathBuf,
    headers: Option<PathBuf>,
}

impl Npm {
    pub(crate) fn find() -> Result<Self, Obstacle> {
        let node = find("NODE", &["node"]).ok_or_else(|| Obstacle::missing("no node"))?;
        let program = find("NPM", &["npm"]).ok_or_else(|| Obstacle::missing("no npm"))?;
        let major = version(&node, "--version")
            .and_then(|text| text.trim_start_matches('v').split('.').next()?.parse::<u32>().ok());
        if major.is_none_or(|major| major < 20) {
            return Err(Obstacle::missing("node is older than 20"));
        }
        let prefix = version_of(&node, "process.execPath")
            .and_then(|path| Some(Path::new(&path).parent()?.parent()?.to_path_buf()));
        let headers = prefix.filter(|prefix| prefix.join("include/node/node.h").exists());
        Ok(Self { node, program, headers })
    }

    pub(crate) fn command(&self, folder: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command.args(arguments).current_dir(root().join(folder));
        if let Some(headers) = self.headers.as_ref().filter(|_| env::var_os("npm_config_nodedir").is_none()) {
            command.env("npm_config_nodedir", headers);
        }
        command
    }

    /// What a folder's package needs, from its lock file.
    pub(crate) fn install(&self, folder: &str) -> Result<(), String> {
        prepare(|| self.command(folder, &["ci", "--no-audit", "--no-fund"]))
    }

    pub(crate) fn run(&self, folder: &str, arguments: &[&str]) -> Result<(), String> {
        let said = start(&mut self.command(folder, arguments))?;
        if said.success { Ok(()) } else { Err(format!("npm {} failed in {folder}", arguments.join(" "))) }
    }

    /// The package for Node, built here.
    pub(crate) fn package(&self) -> Result<(), String> {
        self.install("bindings-node")?;
        self.run("bindings-node", &["run", "build"])
    }

    /// The same, and what the portal needs.
    pub(crate) fn portal(&self) -> Result<(), String> {
        self.package()?;
        self.install("examples/outside")?;
        self.install("examples/portal")
    }
}

fn version_of(node: &Path, expression: &str) -> Option<String> {
    let output = Command::new(node).args(["-p", expression]).output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// `cargo xtask portal`: on sample data, with a database of its own, until it is interrupted.
pub(crate) fn portal(arguments: &[String]) -> Outcome {
    if !arguments.is_empty() {
        return Err("portal takes nothing: PORT, DATABASE_URL and others stand in examples/portal/README.md".to_owned());
    }
    let npm = Npm::find().map_err(Obstacle::text)?;
    npm.portal()?;
    npm.run("examples/portal", &["start"])
}

/// A Python with the package, in an environment of its own in the target folder.
pub(crate) fn package_python(folder: &str) -> Result<PathBuf, Obstacle> {
    let inside = environment(&crate::mobile::target().join(folder))?;
    prepare(|| {
        let mut command = Command::new(&inside);
        command.args(["-m", "pip", "install", "--quiet", "--retries", "10", "./bindings-python"]).current_dir(root());
        command
    })?;
    Ok(inside)
}

/// A Python with the package and the back office; `extras` as in its `pyproject.toml`.
pub(crate) fn back_office_python(extras: &str) -> Result<PathBuf, Obstacle> {
    let inside = package_python("back-office")?;
    prepare(|| {
        let mut command = Command::new(&inside);
        command.args(["-m", "pip", "install", "--quiet", "--retries", "10", "--editable"]);
        command.arg(format!("./examples/back-office[{extras}]")).current_dir(root());
        command
    })?;
    Ok(inside)
}

/// `cargo xtask back-office`: its demonstration, into `out/back-office`.
pub(crate) fn back_office(arguments: &[String]) -> Outcome {
    let python = back_office_python("postgres").map_err(Obstacle::text)?;
    let folder = root().join("out");
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut command = Command::new(python);
    command.args(["-m", "back_office"]).current_dir(&folder);
    if arguments.is_empty() {
        command.arg("demo").arg("back-office");
    } else {
        command.args(arguments);
    }
    if start(&mut command)?.success { Ok(()) } else { Err("the back office failed".to_owned()) }
}
