//! What strangers make of what we write: `cargo xtask conformance [COUNT]`, or one part, `cargo xtask conformance papers`,
//! `… java` or `… suites`.
//!
//! QR pictures are read back with a decoder that is not ours, zbar. Signed papers are judged by pyHanko, pdfsig, qpdf and
//! OpenSSL, and what pyHanko signs by us; electronic seals by ofdrw, and its by us; typeset papers by veraPDF. What they
//! get comes from `tests/conformance`. What we make of theirs, public suites judge: a fixed sample, all of it with
//! `cargo xtask conformance --suites`.

mod java;
mod papers;
mod suites;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    thread,
};

/// Pictures that one call of the decoder reads: its start costs more than a picture.
const AT_ONCE: usize = 100;

/// Writes pictures, reads them back, and prints one summary line.
pub(crate) fn run(arguments: &[String]) -> crate::Outcome {
    let count = match arguments {
        [part] if part == "papers" => return papers::run(),
        [part] if part == "java" => return java::run(),
        [part] if part == "suites" => return suites::run(false),
        [part] if part == "--suites" => return suites::run(true),
        [] => 2000,
        [count] => count.parse::<usize>().map_err(|_| "conformance takes the number of pictures".to_owned())?,
        _ => return Err("conformance takes the number of pictures, and nothing else".to_owned()),
    };
    if Command::new("zbarimg").arg("--version").output().is_err() {
        return Err(
            "zbarimg is not installed (Debian: apt-get install zbar-tools; macOS: brew install zbar)".to_owned()
        );
    }
    let folder = crate::mobile::target().join("conformance");
    let said = |error: std::io::Error| format!("{}: {error}", folder.display());
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(said)?;
    }
    fs::create_dir_all(&folder).map_err(said)?;
    write(&folder, count)?;
    let texts = fs::read_to_string(folder.join("texts.txt")).map_err(said)?;
    let expected: Vec<(PathBuf, &str)> =
        texts.lines().enumerate().map(|(number, text)| (folder.join(format!("{number:05}.png")), text)).collect();
    let failed = differing(&expected)?;
    for (picture, found) in &failed {
        println!("{}: read {found:?}", picture.display());
    }
    println!("{} passed, {} failed, {} skipped", expected.len() - failed.len(), failed.len(), count - expected.len());
    if !failed.is_empty() || expected.len() != count {
        return Err(String::new());
    }
    papers::run()?;
    java::run()?;
    suites::run(false)
}

/// Builds an example of core, and gives its place.
pub(crate) fn example(name: &str) -> Result<PathBuf, String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    // With this program beside it, it takes the core that this program has.
    let packages = ["build", "--quiet", "--package", "dengji", "--package", "xtask", "--example", name];
    papers::call(Command::new(cargo).args(packages), &crate::root())?;
    Ok(crate::mobile::target().join("debug/examples").join(name))
}

fn write(folder: &Path, count: usize) -> crate::Outcome {
    papers::call(Command::new(example("qr_pictures")?).arg(folder).arg(count.to_string()), &crate::root())
}

type Wrong = Vec<(PathBuf, Vec<String>)>;

/// The pictures that do not give their text back, with what was read instead.
fn differing(expected: &[(PathBuf, &str)]) -> Result<Wrong, String> {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let share = expected.len().div_ceil(workers).max(1);
    thread::scope(|scope| {
        let workers: Vec<_> =
            expected.chunks(share).map(|some| scope.spawn(|| some.chunks(AT_ONCE).map(compare).collect())).collect();
        let mut wrong = Vec::new();
        for worker in workers {
            let found: Result<Vec<Wrong>, String> =
                worker.join().map_err(|_| "a thread that reads pictures broke down".to_owned())?;
            wrong.extend(found?.into_iter().flatten());
        }
        Ok(wrong)
    })
}

fn compare(some: &[(PathBuf, &str)]) -> Result<Wrong, String> {
    if read(some)? == some.iter().map(|(_, text)| *text).collect::<Vec<_>>() {
        return Ok(Vec::new());
    }
    // A picture that cannot be read leaves a line too few, so that only one by one they can be told apart.
    let mut wrong = Vec::new();
    for one in some {
        let found = read(std::slice::from_ref(one))?;
        if found != [one.1] {
            wrong.push((one.0.clone(), found));
        }
    }
    Ok(wrong)
}

/// The texts of pictures, a line each.
fn read(some: &[(PathBuf, &str)]) -> Result<Vec<String>, String> {
    let done = Command::new("zbarimg")
        .args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"])
        .args(some.iter().map(|(picture, _)| picture))
        .output()
        .map_err(|error| format!("zbarimg: {error}"))?;
    Ok(String::from_utf8_lossy(&done.stdout).lines().map(str::to_owned).collect())
}
