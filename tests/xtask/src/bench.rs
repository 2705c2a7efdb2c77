//! Benchmarks: core by itself, then every language against what people use today, turn by turn in one run.

use std::process::Command;

/// Runs the benchmarks of core, builds the packages, and runs `tests/benchmarks`. Further arguments go to its `run`
/// (`--only ids form`, `--rounds 1`).
pub(crate) fn run(arguments: &[String]) -> crate::Outcome {
    let root = crate::root();
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), std::path::PathBuf::from);
    let work = target.join("bench");
    let wheels = work.join("wheels");
    std::fs::create_dir_all(&wheels).map_err(|error| format!("{}: {error}", wheels.display()))?;
    let call = |program: &str, given: &[&std::ffi::OsStr], folder: &std::path::Path| {
        let status = Command::new(program)
            .args(given)
            .current_dir(folder)
            .env("PEERS_ENV", work.join("peers"))
            // What is measured is what would be published.
            .env("MATURIN_PEP517_ARGS", "--profile dist")
            .env("DENGJI_PROFILE", "dist")
            .status()
            .map_err(|error| format!("{program}: {error}"))?;
        if status.success() { Ok(()) } else { Err(format!("{program} failed: {status}")) }
    };
    let os = |text: &'static str| std::ffi::OsStr::new(text);
    for bench in ["case", "signing", "seal", "document"] {
        let given = ["bench", "--profile", "dist", "--package", "dengji", "--bench", bench];
        call("cargo", &given.map(std::ffi::OsStr::new), &root)?;
    }
    // The wheel comes from maturin, which pip brings along by itself.
    let python = root.join("bindings-python");
    let wheel = [
        os("-m"),
        os("pip"),
        os("wheel"),
        os("--quiet"),
        os("--no-deps"),
        os("--wheel-dir"),
        wheels.as_os_str(),
        os("."),
    ];
    call("python3", &wheel, &python)?;
    let node = root.join("bindings-node");
    call("npm", &[os("ci"), os("--no-audit"), os("--no-fund")], &node)?;
    call("npm", &[os("run"), os("build")], &node)?;
    let mut made: Vec<_> = std::fs::read_dir(&wheels)
        .map_err(|error| error.to_string())?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "whl"))
        .collect();
    made.sort();
    let wheel = made.pop().ok_or("no wheel was built")?;
    let runner = root.join("tests/benchmarks/run");
    let mut given = vec![runner.as_os_str(), os("--pip"), wheel.as_os_str(), os("--npm"), node.as_os_str()];
    given.extend(arguments.iter().map(std::ffi::OsStr::new));
    call("python3", &given, &root)?;
    // Only a whole run measures these too: they have no peers.
    if arguments.is_empty() { crate::test::mobile::call_cost() } else { Ok(()) }
}
