//! Writes, or compares with what is committed, everything that follows from core's types and tables.

use std::{fs, path::Path};

use crate::root;

/// One generated file: its path in the repository, and its text.
pub(crate) struct Generated {
    /// Path from the root of the workspace, with forward slashes.
    pub(crate) path: String,
    /// The whole text.
    pub(crate) text: String,
}

/// Writes all generated files, or with `--check` names those that differ from what is committed.
pub(crate) fn run(arguments: &[String]) -> crate::Outcome {
    let check = match arguments {
        [] => false,
        [flag] if flag == "--check" => true,
        _ => return Err("generate takes nothing but --check".to_owned()),
    };
    let files = all()?;
    let root = root();
    let mut differing = Vec::new();
    for file in &files {
        let path = root.join(&file.path);
        if fs::read_to_string(&path).is_ok_and(|present| present == file.text) {
            continue;
        }
        differing.push(file.path.as_str());
        if !check {
            write(&path, &file.text)?;
        }
    }
    if check && !differing.is_empty() {
        return Err(format!("not as generated (run `cargo xtask generate`):\n  {}", differing.join("\n  ")));
    }
    println!("{} generated files, {} {}", files.len(), differing.len(), if check { "differ" } else { "written" });
    Ok(())
}

fn write(path: &Path, text: &str) -> crate::Outcome {
    let said = |error: std::io::Error| format!("{}: {error}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(said)?;
    }
    fs::write(path, text).map_err(said)
}

fn all() -> Result<Vec<Generated>, String> {
    Ok(Vec::new())
}
