//! Every test in every language: `cargo xtask test [--require all|rust,python,...] [--only rust,...]`.

mod hosts;
pub(crate) mod mobile;
mod node;
pub(crate) mod phone;
pub(crate) mod process;
pub(crate) mod python;
mod rust;
mod web;

use std::time::Instant;

/// How many tests ran, and how they ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
    pub(crate) skipped: u64,
}

impl Counts {
    fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }

    /// A tool that fails without naming a failed test (it does not build, say) counts as one failure.
    fn or_failed(mut self, success: bool) -> Self {
        if !success && self.failed == 0 {
            self.failed = 1;
        }
        self
    }
}

/// Why tests did not run to their end.
pub(crate) enum Obstacle {
    /// The machine has no tool chain for them: which is missing.
    Missing(String),
    /// Something went wrong.
    Failed(String),
}

impl Obstacle {
    pub(crate) fn missing(what: impl Into<String>) -> Self {
        Self::Missing(what.into())
    }

    /// For whoever asked for it by name, where both are a failure.
    pub(crate) fn text(self) -> String {
        match self {
            Self::Missing(text) | Self::Failed(text) => text,
        }
    }
}

impl From<String> for Obstacle {
    fn from(text: String) -> Self {
        Self::Failed(text)
    }
}

type Runner = fn() -> Result<Counts, Obstacle>;

/// The languages, in the order in which they run.
const LANGUAGES: &[(&str, Runner)] = &[
    ("rust", rust::run),
    ("python", python::run),
    ("node", node::run),
    ("web", web::run),
    ("kotlin", mobile::kotlin),
    ("swift", mobile::swift),
    ("phone", phone::run),
    ("portal", hosts::portal),
    ("back-office", hosts::back_office),
];

/// Runs the tests, and prints one summary line.
pub(crate) fn run(arguments: &[String]) -> crate::Outcome {
    let Wishes { required, only } = wishes(arguments)?;
    let mut all = Counts::default();
    let mut missing = Vec::new();
    let mut lines = Vec::new();
    for (language, runner) in LANGUAGES.iter().filter(|(language, _)| only.is_empty() || only.contains(language)) {
        println!("\n== {language}");
        let started = Instant::now();
        let (counts, note) = match runner() {
            Ok(counts) => (counts, String::new()),
            Err(Obstacle::Missing(what)) if required.contains(language) => {
                (Counts { failed: 1, ..Counts::default() }, format!(": required, but {what}"))
            }
            Err(Obstacle::Missing(what)) => {
                missing.push(format!("{language}: {what}"));
                (Counts { skipped: 1, ..Counts::default() }, format!(": {what}"))
            }
            Err(Obstacle::Failed(text)) => (Counts { failed: 1, ..Counts::default() }, format!(": {text}")),
        };
        let seconds = started.elapsed().as_secs();
        let Counts { passed, failed, skipped } = counts;
        lines
            .push(format!("{language:<12}{passed:>6} passed, {failed} failed, {skipped} skipped in {seconds} s{note}"));
        all.add(counts);
    }
    println!("\n{}", lines.join("\n"));
    let Counts { passed, failed, skipped } = all;
    let named = if missing.is_empty() { String::new() } else { format!(" ({})", missing.join("; ")) };
    println!("{passed} passed, {failed} failed, {skipped} skipped{named}");
    // The line above is the last one; the exit code says the rest.
    if failed > 0 { Err(String::new()) } else { Ok(()) }
}

struct Wishes {
    required: Vec<&'static str>,
    only: Vec<&'static str>,
}

fn wishes(arguments: &[String]) -> Result<Wishes, String> {
    let mut wishes = Wishes { required: Vec::new(), only: Vec::new() };
    let mut rest = arguments.iter();
    while let Some(flag) = rest.next() {
        let list = match flag.as_str() {
            "--require" => &mut wishes.required,
            "--only" => &mut wishes.only,
            other => return Err(format!("test knows --require and --only, not `{other}`")),
        };
        let named = rest.next().ok_or_else(|| format!("{flag} wants `all`, or languages with commas between"))?;
        for name in named.split(',') {
            let known = LANGUAGES.iter().map(|(language, _)| *language);
            if name == "all" {
                list.extend(known);
            } else {
                let mut known = known;
                list.push(known.find(|language| *language == name).ok_or_else(|| format!("no language `{name}`"))?);
            }
        }
    }
    Ok(wishes)
}
