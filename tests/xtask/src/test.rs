//! Every test in every language: `cargo xtask test [--require all|rust,python,...] [--only rust,...]`.

mod hosts;
pub(crate) mod mobile;
mod node;
pub(crate) mod phone;
pub(crate) mod process;
pub(crate) mod python;
mod rust;
mod web;

use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
    thread,
    time::Instant,
};

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

/// The suites. Those of a line build in the same folders, and run one after the other; of these lines two run side by side:
/// compilers and test programs by turns use one processor and all. The longest begin, and the first two build with different
/// profiles.
const LINES: &[&[(&str, Runner)]] = &[
    &[("node", node::run), ("web", web::run), ("portal", hosts::portal)],
    &[("rust", rust::run)],
    &[("kotlin", mobile::kotlin), ("swift", mobile::swift), ("phone", phone::run)],
    &[("python", python::run), ("back-office", hosts::back_office)],
];
const SIDE_BY_SIDE: usize = 2;

/// How a suite ended.
struct Ended {
    suite: &'static str,
    counts: Counts,
    seconds: u64,
    note: String,
    /// What the machine lacks for it, where that is no failure.
    missing: Option<String>,
}

/// Runs the tests, and prints one summary line.
pub(crate) fn run(arguments: &[String]) -> crate::Outcome {
    let wishes = wishes(arguments)?;
    let wanted = |(suite, _): &&(&'static str, Runner)| wishes.only.is_empty() || wishes.only.contains(suite);
    let lines = LINES.iter().map(|line| line.iter().filter(wanted).copied().collect::<Vec<_>>());
    let lines: VecDeque<_> = lines.filter(|line| !line.is_empty()).collect();
    let workers = SIDE_BY_SIDE.min(lines.len());
    let (lines, ended) = (Mutex::new(lines), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let next = lines.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
                    let Some(line) = next else { break };
                    for (suite, runner) in line {
                        process::speak_for((workers > 1).then_some(suite));
                        let one = carry_out(suite, runner, &wishes);
                        ended.lock().unwrap_or_else(PoisonError::into_inner).push(one);
                    }
                }
            });
        }
    });
    let mut all = Counts::default();
    let mut missing = Vec::new();
    println!();
    for Ended { suite, counts, seconds, note, missing: lacking } in
        ended.into_inner().unwrap_or_else(PoisonError::into_inner)
    {
        let Counts { passed, failed, skipped } = counts;
        println!("{suite:<12}{passed:>6} passed, {failed} failed, {skipped} skipped in {seconds} s{note}");
        all.add(counts);
        missing.extend(lacking.map(|what| format!("{suite}: {what}")));
    }
    let Counts { passed, failed, skipped } = all;
    let named = if missing.is_empty() { String::new() } else { format!(" ({})", missing.join("; ")) };
    println!("{passed} passed, {failed} failed, {skipped} skipped{named}");
    // The line above is the last one; the exit code says the rest.
    if failed > 0 { Err(String::new()) } else { Ok(()) }
}

fn carry_out(suite: &'static str, runner: Runner, wishes: &Wishes) -> Ended {
    process::say(&format!("== {suite}"));
    let started = Instant::now();
    let once = Counts::default();
    let (counts, note, missing) = match runner() {
        Ok(counts) => (counts, String::new(), None),
        Err(Obstacle::Missing(what)) if wishes.required.contains(&suite) => {
            (Counts { failed: 1, ..once }, format!(": required, but {what}"), None)
        }
        Err(Obstacle::Missing(what)) => (Counts { skipped: 1, ..once }, format!(": {what}"), Some(what)),
        Err(Obstacle::Failed(text)) => (Counts { failed: 1, ..once }, format!(": {text}"), None),
    };
    process::say(&format!("== {suite} ended: {} passed, {} failed", counts.passed, counts.failed));
    Ended { suite, counts, seconds: started.elapsed().as_secs(), note, missing }
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
            let known = LINES.iter().copied().flatten().map(|(language, _)| *language);
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
