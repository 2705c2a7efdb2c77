//! Judges that live in Java: ofdrw for electronic seals, both ways, and veraPDF for typeset papers.

use std::{env, fs, process::Command};

use super::papers::call;

/// Makes seals, lets `tests/conformance/java` judge them and the papers that core's tests typeset, and judges the seals
/// that it makes.
pub(super) fn run() -> crate::Outcome {
    for (tool, package) in [("mvn", "maven"), ("javac", "default-jdk-headless")] {
        if Command::new(tool).arg("--version").output().is_err() {
            return Err(format!("{tool} is not installed (Debian: apt-get install {package})"));
        }
    }
    let (root, target) = (crate::root(), crate::mobile::target());
    let folder = target.join("conformance-seals");
    let papers = target.join("tmp/papers");
    let said = |error: std::io::Error| format!("{}: {error}", folder.display());
    for old in [&folder, &papers] {
        if old.exists() {
            fs::remove_dir_all(old).map_err(said)?;
        }
    }
    fs::create_dir_all(&folder).map_err(said)?;
    let seals = super::example("eseal_peers")?;
    call(Command::new(&seals).arg("make").arg(&folder), &root)?;
    // The test keeps every paper that it typesets.
    let typeset = ["test", "--quiet", "--package", "dengji-tests", "--package", "xtask", "--test", "all", "paper::"];
    let mut test = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let done = test.args(typeset).current_dir(&root).output().map_err(|error| format!("cargo: {error}"))?;
    if !done.status.success() {
        return Err(String::from_utf8_lossy(&done.stdout).into_owned());
    }
    let build = target.join("conformance-java");
    let list = build.join("classpath");
    let project = root.join("tests/conformance/java");
    call(
        Command::new("mvn")
            .args(["--batch-mode", "--no-transfer-progress", "--quiet", "-Dstyle.color=never"])
            .arg(format!("-Dpeers.build={}", build.display()))
            .arg(format!("-Dmdep.outputFile={}", list.display()))
            .args(["compile", "dependency:build-classpath"]),
        &project,
    )?;
    let libraries = fs::read_to_string(&list).map_err(|error| format!("{}: {error}", list.display()))?;
    let classes = env::join_paths([build.join("classes")].into_iter().chain(env::split_paths(libraries.trim())))
        .map_err(|error| error.to_string())?;
    let pki = root.join("core/tests/data/pki");
    call(Command::new("java").arg("-cp").arg(classes).arg("Peers").arg(&folder).arg(pki).arg(&papers), &root)?;
    call(Command::new(&seals).arg("check").arg(&folder), &root)
}
