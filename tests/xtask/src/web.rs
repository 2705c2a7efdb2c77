//! `cargo xtask web`: what pages and mini-programs load, compiled and put into the npm package.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    hosts::Npm,
    root,
    test::{Obstacle, process::prepare},
};

const TARGET: &str = "wasm32-unknown-unknown";

/// The linker that Swift's compiler brings along, where no other is.
const SWIFT_LINKER: &str = "/usr/libexec/swift/bin/wasm-ld";

/// The modules of the package: their names, and the features with which they are built.
const BUILDS: [(&str, &[&str]); 2] = [("dengji", &[]), ("dengji-files", &["--features", "files"])];

/// A Rust that compiles for WebAssembly.
pub(crate) enum Rust {
    /// The one that runs this.
    Own,
    /// The one of a folder that is another distribution (`.ci/swift-root`), into which repository, crates and target are
    /// mounted.
    Within(PathBuf),
}

/// Builds both modules and what loads them, and prints their sizes.
pub(crate) fn run(arguments: &[String]) -> crate::Outcome {
    if !arguments.is_empty() {
        return Err("web takes nothing".to_owned());
    }
    let npm = Npm::find().map_err(Obstacle::text)?;
    npm.install("bindings-node")?;
    build(&rust().map_err(Obstacle::text)?, &npm.node)
}

/// Finds a Rust that compiles for WebAssembly; what is missing is said.
pub(crate) fn rust() -> Result<Rust, Obstacle> {
    let printed = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
        .args(["--print", "target-libdir", "--target", TARGET])
        .output();
    let folder = printed.ok().and_then(|output| String::from_utf8(output.stdout).ok()).unwrap_or_default();
    if !folder.trim().is_empty() && Path::new(folder.trim()).is_dir() {
        return Ok(Rust::Own);
    }
    let within = env::var_os("DENGJI_SWIFT_ROOT").filter(|given| !given.is_empty()).map(PathBuf::from);
    match within {
        Some(folder) if folder.join("usr/bin/cargo").is_file() => Ok(Rust::Within(folder)),
        _ => Err(Obstacle::missing(format!("this Rust does not compile for {TARGET}: rustup target add {TARGET}"))),
    }
}

/// Builds both modules and what loads them.
pub(crate) fn build(rust: &Rust, node: &Path) -> crate::Outcome {
    let mut made = Vec::new();
    for (name, features) in BUILDS {
        let module = compiled(rust, features)?;
        // The next build puts its own in the same place.
        let kept = module.with_file_name(format!("{name}.wasm"));
        std::fs::copy(&module, &kept).map_err(|error| format!("{}: {error}", module.display()))?;
        let mut one = std::ffi::OsString::from(format!("{name}="));
        one.push(&kept);
        made.push(one);
    }
    let status = Command::new(node)
        .arg("scripts/web.cjs")
        .args(&made)
        .current_dir(package())
        .status()
        .map_err(|error| format!("node: {error}"))?;
    if status.success() { Ok(()) } else { Err("the modules are not put together".to_owned()) }
}

/// All of core compiles where words have 32 bits and there is no source of chance: more than the modules carry.
pub(crate) fn check_core(rust: &Rust) -> crate::Outcome {
    cargo(rust, &["check", "--package", "dengji", "--lib"])
}

fn compiled(rust: &Rust, features: &[&str]) -> Result<PathBuf, String> {
    cargo(rust, &[&["build", "--package", "dengji-web", "--profile", "web"], features].concat())?;
    Ok(folder().join(TARGET).join("web/dengji_web.wasm"))
}

/// Where that compiler works.
fn folder() -> PathBuf {
    crate::mobile::target().join("web")
}

/// Carries out a command of cargo for WebAssembly.
fn cargo(rust: &Rust, arguments: &[&str]) -> crate::Outcome {
    let own = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = match rust {
        Rust::Own => Command::new(own),
        Rust::Within(folder) => {
            // No network in there: its crates are fetched here.
            prepare(|| {
                let mut fetch = Command::new(&own);
                fetch.args(["fetch", "--quiet", "--locked", "--target", TARGET]).current_dir(root());
                fetch
            })?;
            let home = env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
            let crates = env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
            let mut here = std::ffi::OsString::from("CARGO_HOME=");
            here.push(crates);
            let mut command = Command::new("chroot");
            command.arg(folder).args(["/usr/bin/env", "-i", "-C"]).arg(root());
            command.args(["PATH=/usr/bin:/bin", "HOME=/tmp", "LC_ALL=C.UTF-8"]).arg(here);
            if !folder.join("usr/bin/wasm-ld").is_file() {
                command.arg(format!("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER={SWIFT_LINKER}"));
            }
            command.args(["CARGO_NET_OFFLINE=true", "cargo"]);
            command
        }
    };
    command.args(arguments).args(["--quiet", "--locked", "--target", TARGET, "--target-dir"]).arg(folder());
    let status = command.current_dir(root()).status().map_err(|error| format!("cargo: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("cargo {} fails for {TARGET}", arguments.join(" "))) }
}

fn package() -> PathBuf {
    root().join("bindings-node")
}
