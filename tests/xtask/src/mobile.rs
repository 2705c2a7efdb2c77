//! The Kotlin and Swift sources of the mobile binding, as UniFFI writes them from the built library.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use uniffi_bindgen::{
    BindgenPaths,
    bindings::{GenerateOptions, TargetLanguage, generate_with_bindgen_paths},
};

use crate::{documents::Document, generate::Generated, root};

mod mend;

const KOTLIN: &str = "bindings-mobile/kotlin/src/main/kotlin";
const SWIFT: &str = "bindings-mobile/swift/Sources";

/// What UniFFI writes for Kotlin, and where it stands in the repository.
const KOTLIN_FILES: &[(&str, &str)] =
    &[("dengji/documents/dengji.kt", "dengji/documents/Documents.kt"), ("dengji/dengji_mobile.kt", "dengji/Dengji.kt")];

/// The same for Swift: the calls by number, and the handles.
const SWIFT_FILES: &[(&str, &str)] =
    &[("DengjiNative.swift", "Dengji/Native.swift"), ("DengjiFFI.h", "DengjiFFI/include/DengjiFFI.h")];

/// The generated sources: Rust's list of documents, and what follows from the library in Kotlin and Swift.
pub(crate) fn files(documents: &[Document], check: bool) -> Result<Vec<Generated>, String> {
    let list = Generated::new("bindings-mobile/src/documents.rs", rust(documents));
    let place = root().join(&list.path);
    if !fs::read_to_string(&place).is_ok_and(|present| present == list.text) {
        if check {
            return Ok(vec![list]);
        }
        // The library must hold the list before Kotlin and Swift can be written from it.
        fs::write(&place, &list.text).map_err(|error| format!("{}: {error}", list.path))?;
    }
    let mut files = swift_glue()?;
    files.extend(kotlin_glue()?);
    files.push(list);
    files.push(Generated::new(format!("{KOTLIN}/dengji/Json.kt"), kotlin(documents)));
    Ok(files)
}

fn kotlin_glue() -> Result<Vec<Generated>, String> {
    let folder = bindings(KOTLIN_LIBRARY, TargetLanguage::Kotlin)?;
    let file = |(file, place): &(&str, &str)| {
        let text = written(&folder, file)?;
        let text = if *place == "dengji/Dengji.kt" { mend::calls(&text)? } else { mend::documents(&text)? };
        Ok(Generated::new(format!("{KOTLIN}/{place}"), text))
    };
    KOTLIN_FILES.iter().map(file).collect()
}

/// What UniFFI writes for Swift.
pub(crate) fn swift_glue() -> Result<Vec<Generated>, String> {
    let folder = bindings(SWIFT_LIBRARY, TargetLanguage::Swift)?;
    let file = |(file, place): &(&str, &str)| {
        let text = written(&folder, file)?;
        let text = if *place == "Dengji/Native.swift" { mend::swift(&text)? } else { text };
        Ok(Generated::new(format!("{SWIFT}/{place}"), text))
    };
    SWIFT_FILES.iter().map(file).collect()
}

fn written(folder: &Path, file: &str) -> Result<String, String> {
    fs::read_to_string(folder.join(file)).map(|text| tidy(&text)).map_err(|error| format!("{file}: {error}"))
}

/// Lets UniFFI write the sources of one language, and gives their folder.
fn bindings(package: &str, language: TargetLanguage) -> Result<PathBuf, String> {
    let (begin, end) = (env::consts::DLL_PREFIX, env::consts::DLL_SUFFIX);
    let library = build(package, &[])?.join(format!("{begin}{}{end}", package.replace('-', "_")));
    let said = |error: &dyn std::fmt::Display| format!("mobile bindings: {error}");
    let folder = target().join("mobile/generated").join(package);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| said(&error))?;
    }
    let path = |path: PathBuf| path.try_into().map_err(|_| "mobile bindings: a path that is not UTF-8".to_owned());
    let options = GenerateOptions {
        languages: vec![language],
        source: path(library)?,
        out_dir: path(folder.clone())?,
        config_override: Some(path(root().join("bindings-mobile/uniffi.toml"))?),
        ..GenerateOptions::default()
    };
    generate_with_bindgen_paths(options, BindgenPaths::default()).map_err(|error| said(&format!("{error:#}")))?;
    Ok(folder)
}

const NOTE: &str = "Generated from core's list of documents by `cargo xtask generate`; do not edit.";

fn rust(documents: &[Document]) -> String {
    let mut out = format!(
        "//! Every document to and from JSON text.\n//!\n//! {NOTE}\n\nuse crate::json::documents;\n\ndocuments! {{\n"
    );
    for document in documents {
        let name = snake(&document.name);
        out.push_str(&format!("    {}: {name}_from_json, {name}_to_json;\n", document.path));
    }
    out.push_str("}\n");
    out
}

fn kotlin(documents: &[Document]) -> String {
    let mut out = format!("// {NOTE}\npackage dengji\n\nimport dengji.documents.*\n");
    for Document { name, .. } in documents {
        let call = lower_first(name);
        out.push_str(&format!(
            "\n/** Reads it from JSON text, strictly. */\n@Throws(DengjiException::class)\n\
             public fun {name}.Companion.fromJson(text: String): {name} = {call}FromJson(text)\n\n\
             /** Writes it as JSON text. */\n@Throws(DengjiException::class)\n\
             public fun {name}.toJson(): String = {call}ToJson(this)\n"
        ));
    }
    out
}

/// `PropertyUnit` as `property_unit`.
fn snake(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect()
}

/// Without UniFFI's own heading, and without the blanks at line ends and the runs of empty lines that its templates
/// leave. An exception's message is its text, not a dump of its fields.
fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    tidied.push_str("// Generated from the Rust sources by `cargo xtask generate`; do not edit.\n");
    let mut empty = 0;
    let text =
        text.replace("\"failure=${ `failure` }\"", "toString()").replace("\"refusal=${ `refusal` }\"", "toString()");
    for line in text.lines().map(str::trim_end) {
        if line.starts_with("// This file was autogenerated by") || line.starts_with("// Trust me, you don't want") {
            continue;
        }
        // In both languages comments nest, so a pointer pattern such as `/buyers/*/name` would open one.
        let inner = line.trim_start().strip_prefix("* ").filter(|inner| *inner != "*/");
        let inner = inner.filter(|inner| inner.contains("/*") || inner.contains("*/"));
        let mended = inner.map(|inner| line.replace(inner, &inner.replace("/*", "/&#42;").replace("*/", "&#42;/")));
        let line = mended.as_deref().unwrap_or(line);
        empty = if line.is_empty() { empty + 1 } else { 0 };
        if empty < 2 {
            tidied.push_str(line);
            tidied.push('\n');
        }
    }
    tidied.truncate(tidied.trim_end().len());
    tidied.push('\n');
    tidied
}

/// The package whose library stands in the Kotlin package.
pub(crate) const KOTLIN_LIBRARY: &str = "dengji-mobile";
/// The package whose library stands in the Swift package.
pub(crate) const SWIFT_LIBRARY: &str = "dengji-native";

/// Builds a mobile library, alone, so that no other package's features reach it, and gives the folder it stands in.
pub(crate) fn build(package: &str, options: &[&str]) -> Result<PathBuf, String> {
    let status = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["build", "--quiet", "--package", package])
        .args(options)
        .current_dir(root())
        .status()
        .map_err(|error| format!("cargo: {error}"))?;
    if !status.success() {
        return Err(format!("{package} does not build"));
    }
    Ok(target().join(if options.contains(&"--release") { "release" } else { "debug" }))
}

/// Cargo's target folder.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(Path::new(&folder)))
}
