//! Signed papers, judged by those who verify them elsewhere.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// What the judges need on the machine, and where Debian has it.
const TOOLS: [(&str, &str, &str); 4] = [
    ("qpdf", "--version", "qpdf"),
    ("pdfsig", "-v", "poppler-utils"),
    ("openssl", "version", "openssl"),
    ("python3", "--version", "python3-venv"),
];

/// Builds the example that signs, makes an environment with pyHanko, and lets `tests/conformance/pdf_peers.py` judge.
pub(super) fn run() -> crate::Outcome {
    for (tool, version, package) in TOOLS {
        if Command::new(tool).arg(version).output().is_err() {
            return Err(format!("{tool} is not installed (Debian: apt-get install {package})"));
        }
    }
    let (root, target) = (crate::root(), crate::mobile::target());
    let scripts = root.join("tests/conformance");
    let signer = super::example("pdf_signing")?;
    let python = python(&target)?;
    let wanted = scripts.join("requirements.txt");
    let quiet = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
    call(Command::new(&python).args(quiet).arg(wanted), &root)?;
    let folder = target.join("conformance-papers");
    let said = |error: std::io::Error| format!("{}: {error}", folder.display());
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(said)?;
    }
    fs::create_dir_all(&folder).map_err(said)?;
    call(Command::new(&python).arg(scripts.join("pdf_peers.py")).arg(signer).arg(&folder), &root)
}

/// The Python of an environment of our own.
pub(super) fn python(target: &Path) -> Result<PathBuf, String> {
    let environment = target.join("conformance-python");
    let python = environment.join("bin/python");
    if !python.exists() {
        call(Command::new("python3").args(["-m", "venv"]).arg(&environment), &crate::root())?;
    }
    Ok(python)
}

pub(super) fn call(command: &mut Command, folder: &Path) -> crate::Outcome {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.current_dir(folder).status().map_err(|error| format!("{name}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{name} has failed")) }
}
