//! The blocks of the READMEs: those of Rust are examples with tests of their own; those of Kotlin and Swift stand in their tests, word for word.
//! Those of Python and Node, and the lines of their shells, are run by the tests of these packages.

use std::{
    fs,
    path::{Path, PathBuf},
};

fn root() -> PathBuf {
    Path::new(dengji_tests::CORE).join("..")
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The fenced blocks with this info string.
fn blocks(text: &str, language: &str) -> Vec<String> {
    let fence = format!("\n```{language}\n");
    text.split(&fence).skip(1).map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

#[test]
fn the_blocks_of_rust_are_examples() {
    for (block, example) in blocks(&read("core/README.md"), "rust").iter().zip(["quick_start", "verify_paper"]) {
        let example = read(&format!("examples/{example}.rs"));
        let (_, rest) = example.split_once("\n\n").unwrap();
        assert_eq!(rest.split("\n#[cfg(test)]").next().unwrap(), block);
    }
}

/// All but the line that says where the data lies, which differs for a test.
#[test]
fn the_blocks_of_kotlin_and_swift_are_those_that_their_tests_run() {
    for (language, start, path) in [
        ("kotlin", "val ", "bindings-mobile/kotlin/src/test/kotlin/dengji/ReadmeTest.kt"),
        ("swift", "let ", "bindings-mobile/swift/Tests/DengjiTests/ReadmeTests.swift"),
    ] {
        let (blocks, test) = (blocks(&read("bindings-mobile/README.md"), language), read(path));
        let marked: Vec<_> = test.split("compares.\n").skip(1).collect();
        assert_eq!(blocks.len(), marked.len(), "{path}");
        for (block, marked) in blocks.iter().zip(marked) {
            let (imports, rest) = block.split_once(&format!("\n{start}")).unwrap();
            let (_, body) = rest.split_once("\n\n").unwrap();
            for import in imports.lines() {
                assert!(test.lines().any(|line| line == import), "{path} lacks {import}");
            }
            let (marked, _) = marked.split_once("// The block ends.").unwrap();
            assert_eq!(marked, body, "{path}");
        }
    }
}

/// The README of each package has its own language, and all of them are run.
const BLOCKS: &[(&str, &[(&str, usize)])] = &[
    ("README.md", &[("sh", 2), ("text", 1)]),
    ("docs/case.md", &[]),
    ("docs/host.md", &[]),
    ("docs/papers.md", &[("text", 1)]),
    ("docs/seals.md", &[]),
    ("core/README.md", &[("rust", 2)]),
    ("bindings-python/README.md", &[("python", 8), ("sh", 1)]),
    ("bindings-node/README.md", &[("js", 4), ("html", 1), ("javascript", 1), ("sh", 1)]),
    ("bindings-mobile/README.md", &[("kotlin", 3), ("swift", 3)]),
];

#[test]
fn no_block_is_of_a_language_that_no_test_knows() {
    for (path, counts) in BLOCKS {
        let text = read(path);
        for (language, count) in *counts {
            assert_eq!(blocks(&text, language).len(), *count, "{path}: {language}");
        }
        let fences = text.lines().filter(|line| line.starts_with("```")).count();
        assert_eq!(fences, counts.iter().map(|(_, count)| 2 * count).sum::<usize>(), "{path}");
    }
}

#[test]
fn both_tongues_have_the_same_blocks() {
    for path in ["README.md", "docs/case.md", "docs/host.md", "docs/papers.md", "docs/seals.md"] {
        let (english, chinese) = (read(path), read(&path.replace(".md", ".zh-CN.md")));
        for language in ["sh", "text"] {
            assert_eq!(blocks(&english, language), blocks(&chinese, language), "{path}");
        }
        let headings = |text: &str| text.lines().filter(|line| line.starts_with('#')).count();
        assert_eq!(headings(&english), headings(&chinese), "{path}");
        assert!(path != "README.md" || english.lines().count().max(chinese.lines().count()) < 200, "{path} is long");
    }
}

/// What is not run here has a test elsewhere, or is one of the commands that run all tests.
#[test]
fn every_line_of_shell_is_known() {
    let usage = read("tests/xtask/src/main.rs");
    let shells = BLOCKS.iter().flat_map(|(path, _)| blocks(&read(path), "sh")).collect::<Vec<_>>();
    for line in shells.iter().flat_map(|block| block.lines()) {
        let known = match line.split_once("cargo xtask ") {
            Some((_, command)) => usage.contains(&format!("cargo xtask {}", command.split(' ').next().unwrap())),
            None => {
                ["python -m dengji ", "npx dengji "].iter().any(|start| line.starts_with(start))
                    || line == "cargo run -p dengji --example quick_start"
            }
        };
        assert!(known, "{line}");
    }
}

#[test]
fn links_lead_somewhere() {
    let others = ["CONTRIBUTING.md", "CHANGELOG.md", "NOTICE.md", "SECURITY.md", "core/ARCHITECTURE.md"];
    let chinese =
        ["README.zh-CN.md", "docs/case.zh-CN.md", "docs/host.zh-CN.md", "docs/papers.zh-CN.md", "docs/seals.zh-CN.md"];
    for path in BLOCKS.iter().map(|(path, _)| *path).chain(others).chain(chinese) {
        let folder = root().join(path).parent().unwrap().to_path_buf();
        for link in read(path).split("](").skip(1).map(|rest| rest.split(')').next().unwrap().to_owned()) {
            assert!(link.starts_with("https://") || folder.join(&link).exists(), "{path}: {link}");
        }
    }
}
