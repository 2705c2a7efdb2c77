//! The phones of `examples/phone`, in Kotlin and in Swift: each by its own tests, and both by the same runs, at which they
//! say the same, byte by byte.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;

use super::{
    Counts, Obstacle,
    mobile::{emptied, kotlin_installed, maven, maven_alone, surefire, swift_library, swift_manager, xctest},
    process::{find, run as start, say},
};
use crate::{mobile::target, root};

const FOLDER: &str = "examples/phone";

/// Whatever of both there is; of the other is named what it lacks.
pub(super) fn run() -> Result<Counts, Obstacle> {
    let (maven, swift) = match (maven(), swift_manager()) {
        (Err(Obstacle::Missing(one)), Err(Obstacle::Missing(other))) => {
            return Err(Obstacle::missing(format!("{one}, and {other}")));
        }
        (maven, swift) => (there(maven)?, there(swift)?),
    };
    let mut counts = Counts::default();
    if let Some(maven) = &maven {
        kotlin_installed(maven)?;
        let reports = emptied(build().join("surefire-reports"))?;
        let said = start(&mut package(maven))?;
        counts.add(surefire(&reports)?.or_failed(said.success));
    }
    let swift = match swift {
        Some(manager) => Some((manager, swift_library()?.join("static"))),
        None => None,
    };
    if let Some((manager, library)) = &swift {
        let said = start(&mut package_manager(manager, library, "test"))?;
        counts.add(xctest(&said.text).or_failed(said.success));
    }
    if let (Some(_), Some((manager, library))) = (maven, swift) {
        let script = script()?;
        let kotlin = runs(&script, &work("kotlin")?, &mut java()?)?;
        let mut swift = package_manager(&manager, &library, "run");
        let swift = runs(&script, &work("swift")?, swift.args(["--skip-build", "phone"]))?;
        say(&format!("both phones: {} runs, {} bytes said", kotlin.matches("\n= ").count(), kotlin.len()));
        if let Some((ours, theirs)) = kotlin.lines().zip(swift.lines()).find(|(ours, theirs)| ours != theirs) {
            say(&format!("Kotlin says `{ours}` where Swift says `{theirs}`"));
        }
        let equal = kotlin == swift;
        counts.add(Counts { passed: u64::from(equal), failed: u64::from(!equal), skipped: 0 });
    }
    Ok(counts)
}

/// A tool chain, or nothing where it is not there.
fn there(tool: Result<PathBuf, Obstacle>) -> Result<Option<PathBuf>, Obstacle> {
    match tool {
        Err(Obstacle::Missing(what)) => {
            say(&format!("half of the phones is skipped: {what}"));
            Ok(None)
        }
        other => other.map(Some),
    }
}

/// `cargo xtask phone`: what `tour.txt` does, as a person would read it.
pub(crate) fn tour(arguments: &[String]) -> crate::Outcome {
    if !arguments.is_empty() {
        return Err("phone takes nothing: its own commands stand in examples/phone/README.md".to_owned());
    }
    let maven = maven().map_err(Obstacle::text)?;
    kotlin_installed(&maven)?;
    if !start(package(&maven).args(["--quiet", "-DskipTests"]))?.success {
        return Err("the phone does not build".to_owned());
    }
    let work = root().join("out/phone");
    host(emptied(work.clone())?.as_path())?;
    let said = start(java()?.arg("script").arg(tour_file()).arg(data()).arg(&work))?;
    println!("\n{}: of each person the database, and the picture of a seal", work.display());
    println!("java -jar {} shows the commands", build().join("phone.jar").display());
    if said.success { Ok(()) } else { Err("the tour did not come to its end".to_owned()) }
}

fn build() -> PathBuf {
    target().join("mobile/phone")
}

fn data() -> PathBuf {
    root().join(FOLDER).join("data")
}

fn tour_file() -> PathBuf {
    root().join(FOLDER).join("tour.txt")
}

/// Maven in the sample; what was compiled before is not mixed with what is compiled now.
fn package(maven: &Path) -> Command {
    let mut command = maven_alone(maven);
    command
        .args(["--batch-mode", "--no-transfer-progress", "-Dstyle.color=never", "clean", "package"])
        .arg(format!("-Dphone.build={}", build().display()))
        .current_dir(root().join(FOLDER).join("kotlin"));
    command
}

/// Swift's package manager with the library in its released form.
fn package_manager(manager: &Path, library: &Path, what: &str) -> Command {
    let mut command = Command::new(manager);
    command
        .args([what, "--package-path", FOLDER, "--scratch-path"])
        .arg(target().join("mobile/phone-swift"))
        .env("DENGJI_LIBRARY", library)
        .current_dir(root());
    command
}

fn java() -> Result<Command, String> {
    let mut command = Command::new(find("JAVA", &["java"]).ok_or("no java")?);
    command.arg("-jar").arg(build().join("phone.jar"));
    Ok(command)
}

/// A folder with a host of its own, in the target folder, which whatever runs Swift sees too.
fn work(language: &str) -> Result<PathBuf, String> {
    let work = emptied(target().join("mobile/phone-runs").join(language))?;
    host(&work)?;
    Ok(work)
}

/// The sample's host, to be written to.
fn host(work: &Path) -> Result<(), String> {
    for part in ["cases", "seals", "sessions"] {
        let (from, to) = (data().join("host").join(part), work.join("host").join(part));
        fs::create_dir_all(&to).map_err(|error| format!("{}: {error}", to.display()))?;
        for entry in fs::read_dir(&from).map_err(|error| format!("{}: {error}", from.display()))?.flatten() {
            fs::copy(entry.path(), to.join(entry.file_name()))
                .map_err(|error| format!("{}: {error}", from.display()))?;
        }
    }
    Ok(())
}

/// All that a program says at a list of runs.
fn runs(script: &Path, work: &Path, program: &mut Command) -> Result<String, String> {
    let output = program
        .arg("script")
        .arg(script)
        .arg(data())
        .arg(work)
        .output()
        .map_err(|error| format!("{}: {error}", script.display()))?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() && !said.is_empty() {
        Ok(said)
    } else {
        Err(format!("the runs did not come to their end: {}", String::from_utf8_lossy(&output.stderr)))
    }
}

/// The tour, and behind it the form of every sub-case in the sample data and in the vectors.
fn script() -> Result<PathBuf, String> {
    let folder = emptied(target().join("mobile/phone-runs/vectors"))?;
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut script = fs::read_to_string(tour_file()).map_err(|error| format!("tour.txt: {error}"))?;
    let mut found = documents(&data().join("../../data"))?;
    found.extend(documents(&root().join("tests/vectors"))?);
    for (number, document) in found.iter().enumerate() {
        let file = folder.join(format!("{number}.json"));
        fs::write(&file, document).map_err(|error| format!("{}: {error}", file.display()))?;
        let file = file.display();
        script.push_str(&format!(
            "zhou 2024-08-06T03:00:00Z draft read v{number} {file} --profile guangzhou-registration\n\
             zhou 2024-08-06T03:00:00Z draft show v{number}\n"
        ));
    }
    let file = folder.join("script.txt");
    fs::write(&file, script).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(file)
}

/// Whatever looks like a sub-case: it has a business and a unit.
fn sub_cases(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            if fields.contains_key("businessType") && fields.contains_key("unit") && !found.contains(&value.to_string())
            {
                found.push(value.to_string());
            }
            fields.values().for_each(|field| sub_cases(field, found));
        }
        Value::Array(items) => items.iter().for_each(|item| sub_cases(item, found)),
        _ => {}
    }
}

/// The sub-cases in the files of a folder, in the order of files.
fn documents(folder: &Path) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    let mut entries: Vec<_> =
        fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?.flatten().collect();
    entries.sort_by_key(fs::DirEntry::path);
    for path in entries.iter().map(fs::DirEntry::path) {
        if path.is_dir() {
            found.extend(documents(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            sub_cases(
                &serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?,
                &mut found,
            );
        }
    }
    Ok(found)
}
