//! The tests of the Kotlin and Swift packages, against the library as it is released.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

use super::{
    Counts, Obstacle,
    process::{attribute, before, find, run as start, version},
};
use crate::mobile::{KOTLIN_LIBRARY, SWIFT_LIBRARY, build, target};

/// What a call costs from Kotlin and from Swift, printed line by line; a language without its tools is named.
pub(crate) fn call_cost() -> crate::Outcome {
    let folder = kotlin_library()?;
    swift_library()?;
    for file in [shared(KOTLIN_LIBRARY), archive(SWIFT_LIBRARY)] {
        let size =
            fs::metadata(target().join("release").join(&file)).map_err(|error| format!("{file}: {error}"))?.len();
        println!("library {file:<32} {:>10} KiB", size / 1024);
    }
    match find("MVN", &["mvn"]) {
        Some(maven) if version(&maven, "--version").is_some() => {
            let said = start(
                Command::new(maven)
                    .args(["--batch-mode", "--quiet", "--no-transfer-progress", "-Dstyle.color=never", "test"])
                    .args(["-Dtest=CallCost", "-Dsurefire.failIfNoSpecifiedTests=true"])
                    .arg(format!("-Ddengji.natives={}", folder.join("natives").display()))
                    .arg(format!("-Ddengji.build={}", folder.join("kotlin").display()))
                    .current_dir(crate::root().join("bindings-mobile/kotlin")),
            )?;
            if !said.success {
                return Err("the cost of a call from Kotlin was not measured".to_owned());
            }
        }
        _ => println!("kotlin  not measured: no mvn, or no JDK"),
    }
    let Some(compiler) = find("SWIFTC", &["swiftc"]) else {
        println!("swift   not measured: no swiftc");
        return Ok(());
    };
    let said = start(
        Command::new(compiler.with_file_name("swift"))
            .args(["run", "-c", "release", "--package-path", "tests/benchmarks/call-cost", "--scratch-path"])
            .arg(folder.join("swift-call-cost"))
            .arg("CallCost")
            .arg(crate::root().join("examples/data/quick-start"))
            .env("DENGJI_LIBRARY", folder.join("static")),
    )?;
    if said.success { Ok(()) } else { Err("the cost of a call from Swift was not measured".to_owned()) }
}

/// Builds the released library, puts it where the jar takes it from, and gives the folder of all that is built.
fn kotlin_library() -> Result<PathBuf, String> {
    let built = build(KOTLIN_LIBRARY, &["--release"])?;
    let (folder, shared) = (target().join("mobile"), shared(KOTLIN_LIBRARY));
    // Whatever stands there goes into the jar.
    let natives = emptied(folder.join("natives"))?;
    put(&built.join(&shared), &natives.join(jna_platform()).join(&shared))?;
    Ok(folder)
}

/// The same for the linker of the Swift package.
pub(super) fn swift_library() -> Result<PathBuf, String> {
    let built = build(SWIFT_LIBRARY, &["--release"])?;
    let (folder, archive) = (target().join("mobile"), archive(SWIFT_LIBRARY));
    // Alone in its folder: a linker that sees both forms takes the shared one, and the program would not find it.
    put(&built.join(&archive), &folder.join("static").join(&archive))?;
    Ok(folder)
}

/// Builds a library that panics when it is asked to, which no package ships, and gives the folder of its two forms. To be
/// called before the released one is built, which is to be what stays where cargo puts both.
fn panicking() -> Result<PathBuf, String> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let built = BUILT.get_or_init(|| {
        let built = build(KOTLIN_LIBRARY, &["--release", "--features", "test-panic"])?;
        let folder = target().join("mobile/panicking");
        let (shared, archive) = (shared(KOTLIN_LIBRARY), archive(SWIFT_LIBRARY));
        put(&built.join(&shared), &folder.join(&shared))?;
        put(&built.join(&archive), &folder.join("static").join(&archive))?;
        Ok(folder)
    });
    built.clone()
}

/// Maven, with a JDK.
pub(super) fn maven() -> Result<PathBuf, Obstacle> {
    let maven = find("MVN", &["mvn"]).ok_or_else(|| Obstacle::missing("no mvn"))?;
    if version(&maven, "--version").is_none() {
        return Err(Obstacle::missing("mvn does not run: no JDK"));
    }
    Ok(maven)
}

/// Swift's package manager, which stands beside the compiler.
pub(super) fn swift_manager() -> Result<PathBuf, Obstacle> {
    let compiler = find("SWIFTC", &["swiftc"]).ok_or_else(|| Obstacle::missing("no swiftc"))?;
    let manager = compiler.with_file_name("swift");
    if version(&manager, "--version").is_none() {
        return Err(Obstacle::missing(format!("{} does not run", manager.display())));
    }
    Ok(manager)
}

/// Maven in the Kotlin package, with the libraries that `kotlin_library` has built.
fn packaged(maven: &Path, folder: &Path) -> Command {
    let mut command = maven_alone(maven);
    command
        .args(["--batch-mode", "--no-transfer-progress", "-Dstyle.color=never"])
        .arg(format!("-Ddengji.natives={}", folder.join("natives").display()))
        .arg(format!("-Ddengji.build={}", folder.join("kotlin").display()))
        .current_dir(crate::root().join("bindings-mobile/kotlin"));
    command
}

/// Builds the jar and puts it where Maven finds it for whoever depends on it.
pub(super) fn kotlin_installed(maven: &Path) -> Result<(), String> {
    let folder = kotlin_library()?;
    let said = start(packaged(maven, &folder).args(["--quiet", "install", "-Dmaven.test.skip=true"]))?;
    if said.success { Ok(()) } else { Err("the Kotlin package does not build".to_owned()) }
}

/// A folder of which nothing is left from before.
pub(super) fn emptied(folder: PathBuf) -> Result<PathBuf, String> {
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    Ok(folder)
}

/// Maven without the library path that cargo sets for what it runs: JNA looks there first, and would find a library of
/// another build, such as the one that panics.
pub(super) fn maven_alone(maven: &Path) -> Command {
    let mut command = Command::new(maven);
    for path in ["LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH"] {
        command.env_remove(path);
    }
    command
}

fn shared(package: &str) -> String {
    format!("{}{}{}", env::consts::DLL_PREFIX, package.replace('-', "_"), env::consts::DLL_SUFFIX)
}

fn archive(package: &str) -> String {
    format!("lib{}.a", package.replace('-', "_"))
}

fn put(from: &Path, to: &Path) -> Result<(), String> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::copy(from, to).map_err(|error| format!("{}: {error}", from.display()))?;
    Ok(())
}

/// The folder in a jar in which JNA looks for this machine's library.
fn jna_platform() -> String {
    let system = if cfg!(target_os = "macos") { "darwin" } else { env::consts::OS };
    let machine = match env::consts::ARCH {
        "x86_64" => "x86-64",
        other => other,
    };
    format!("{system}-{machine}")
}

/// Kotlin: the jar is built as it is published, with the library among its resources.
pub(super) fn kotlin() -> Result<Counts, Obstacle> {
    let maven = maven()?;
    let panicking = panicking()?.join(shared(KOTLIN_LIBRARY));
    let folder = kotlin_library()?;
    let reports = emptied(folder.join("kotlin/surefire-reports"))?;
    let said =
        start(packaged(&maven, &folder).arg("package").arg(format!("-Ddengji.panicking={}", panicking.display())))?;
    Ok(surefire(&reports)?.or_failed(said.success))
}

/// What Maven's tests came to.
pub(super) fn surefire(reports: &Path) -> Result<Counts, String> {
    let mut counts = Counts::default();
    for entry in fs::read_dir(reports).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|extension| extension == "xml") {
            let xml = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            let number = |name| attribute(&xml, name).unwrap_or(0);
            let (failed, skipped) = (number("failures") + number("errors"), number("skipped"));
            counts.add(Counts { passed: number("tests").saturating_sub(failed + skipped), failed, skipped });
        }
    }
    Ok(counts)
}

/// Swift: the package is built and tested by the package manager that stands beside the compiler.
pub(super) fn swift() -> Result<Counts, Obstacle> {
    let manager = swift_manager()?;
    let apart = panicking()?.join("static");
    let folder = swift_library()?;
    let test = |library: &Path, which: &str| {
        let said = start(
            Command::new(&manager)
                .args(["test", "--package-path", "bindings-mobile/swift", which, "PanicTests", "--scratch-path"])
                .arg(folder.join("swift"))
                .env("DENGJI_LIBRARY", library)
                .env("DENGJI_VECTORS", crate::root().join("tests/vectors")),
        )?;
        Ok::<_, String>(xctest(&said.text).or_failed(said.success))
    };
    let mut counts = test(&folder.join("static"), "--skip")?;
    // A static library cannot be exchanged at run time: these link the tests anew, against one that panics when asked.
    counts.add(test(&apart, "--filter")?);
    Ok(counts)
}

/// `Executed 12 tests, with 1 test skipped and 2 failures (0 unexpected)` of the whole, which comes last.
pub(super) fn xctest(text: &str) -> Counts {
    let Some(line) = text.lines().rfind(|line| line.trim_start().starts_with("Executed ")) else {
        return Counts::default();
    };
    // Failures are assertions, of which a test may have several: failed tests are counted by their own lines.
    let failed =
        text.lines().filter(|line| line.starts_with("Test Case") && line.contains("' failed (")).count() as u64;
    let ran = before(line, " test").unwrap_or(0);
    let skipped = before(line, " tests skipped").or_else(|| before(line, " test skipped")).unwrap_or(0);
    Counts { passed: ran.saturating_sub(failed + skipped), failed, skipped }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_summary_of_xctest_counts() {
        let text = "Test Case 'A.one' passed (0.1 seconds)\n\
                    Test Case 'A.two' failed (0.1 seconds)\n\
                    \t Executed 2 tests, with 3 failures (0 unexpected) in 0.1 (0.1) seconds\n\
                    \t Executed 5 tests, with 1 test skipped and 3 failures (0 unexpected) in 0.2 (0.2) seconds\n";
        assert_eq!(xctest(text), Counts { passed: 3, failed: 1, skipped: 1 });
        assert_eq!(
            xctest("\t Executed 1 test, with 0 failures (0 unexpected)"),
            Counts { passed: 1, failed: 0, skipped: 0 }
        );
        assert_eq!(xctest("error: no such module").or_failed(false).failed, 1);
    }
}
