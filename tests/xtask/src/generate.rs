//! Writes, or compares with what is committed, everything that follows from core's types and tables.

mod codes;
mod javascript;
mod kotlin;
mod model;
mod operations;
mod order;
mod platforms;
mod python;
mod python_operations;
mod readme;
mod rows;
mod schemas;
mod settings;
mod swift;
mod tellers;
mod titles;
mod typed;
mod typescript;

use std::{fs, path::Path};

use crate::root;

/// One generated file: its path in the repository, and its text.
pub(crate) struct Generated {
    /// Path from the root of the workspace, with forward slashes.
    pub(crate) path: String,
    /// The whole text.
    pub(crate) text: String,
}

impl Generated {
    /// A file with this text.
    pub(crate) fn new(path: impl Into<String>, text: String) -> Self {
        Self { path: path.into(), text }
    }
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
        differing.push(file.path.clone());
        if !check {
            write(&path, &file.text)?;
        }
    }
    for path in stray(&root, &files) {
        if !check {
            fs::remove_file(root.join(&path)).map_err(|error| format!("{path}: {error}"))?;
        }
        differing.push(path);
    }
    if check && !differing.is_empty() {
        return Err(format!("not as generated (run `cargo xtask generate`):\n  {}", differing.join("\n  ")));
    }
    println!("{} generated files, {} changed", files.len(), differing.len());
    Ok(())
}

/// Schemas of documents that are no longer in the list.
fn stray(root: &Path, files: &[Generated]) -> Vec<String> {
    let mut stray: Vec<String> = fs::read_dir(root.join("schemas"))
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .map(|name| format!("schemas/{name}"))
        .filter(|path| path.ends_with(".schema.json") && !files.iter().any(|file| file.path == *path))
        .collect();
    stray.sort();
    stray
}

fn write(path: &Path, text: &str) -> crate::Outcome {
    let said = |error: std::io::Error| format!("{}: {error}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(said)?;
    }
    fs::write(path, text).map_err(said)
}

fn all() -> Result<Vec<Generated>, String> {
    let documents = crate::documents::all();
    let types = model::types(&documents)?;
    let mut files = schemas::files(&documents)?;
    files.push(Generated::new("bindings-python/python/dengji/documents.py", python::documents(&types)));
    files.push(Generated::new("core/ffi/src/document/readers.rs", python::readers(&documents)));
    files.push(Generated::new("bindings-node/types/documents.d.ts", typescript::documents(&types, &documents)));
    let operations = operations::all()?;
    files.push(Generated::new("bindings-python/python/dengji/_operations.py", python_operations::module(&operations)?));
    files.extend(javascript::files(&operations)?);
    files.extend(swift::files(&types, &documents, &operations)?);
    files.extend(readme::files()?);
    files.extend(settings::files()?);
    files.extend(codes::files(dengji::finding::catalogue()));
    files.extend(kotlin::files(&types, &documents)?);
    files.extend(rows::files(&types, &documents, &operations)?);
    files.extend(crate::mobile::files()?);
    Ok(files)
}
