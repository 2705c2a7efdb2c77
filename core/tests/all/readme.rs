//! The blocks of the READMEs: those of Rust are examples with tests of their own; those of Kotlin and Swift stand in their tests, word for word.
//! Those of Python and Node, and the lines of their shells, are run by the tests of these packages.

use std::{
    fs,
    path::{Path, PathBuf},
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("core lies in the repository").to_path_buf()
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
    for (block, example) in blocks(&read("README.md"), "rust").iter().zip(["quick_start", "verify_paper"]) {
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
        let (blocks, test) = (blocks(&read("README.md"), language), read(path));
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

#[test]
fn both_readmes_have_the_same_blocks() {
    let (english, chinese) = (read("README.md"), read("README.zh-CN.md"));
    for (language, count) in
        [("rust", 2), ("python", 6), ("js", 3), ("kotlin", 2), ("swift", 2), ("sh", 4), ("text", 2)]
    {
        let there = blocks(&english, language);
        assert_eq!(there.len(), count, "{language}");
        assert_eq!(there, blocks(&chinese, language), "{language}");
    }
    let fences = english.lines().filter(|line| line.starts_with("```")).count();
    assert_eq!(fences, 42, "a block of a language that no test knows");
}

/// What is not run here has a test elsewhere, or is one of the commands that run all tests.
#[test]
fn every_line_of_shell_is_known() {
    let usage = read("tests/xtask/src/main.rs");
    for line in blocks(&read("README.md"), "sh").iter().flat_map(|block| block.lines()) {
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
    for path in ["README.md", "README.zh-CN.md", "CONTRIBUTING.md", "CHANGELOG.md", "NOTICE.md", "core/ARCHITECTURE.md"]
    {
        let folder = root().join(path).parent().unwrap().to_path_buf();
        for link in read(path).split("](").skip(1).map(|rest| rest.split(')').next().unwrap().to_owned()) {
            assert!(link.starts_with("https://") || folder.join(&link).exists(), "{path}: {link}");
        }
    }
}
