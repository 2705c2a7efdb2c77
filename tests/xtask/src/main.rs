//! Developer commands: `cargo xtask demo | test | portal | back-office | phone | bench | conformance | generate | web |
//! sizes | mutants`.
#![expect(clippy::print_stdout, reason = "a command-line tool speaks to a person")]
#![expect(clippy::format_push_string, reason = "building a text cannot fail, writing into one would have to say so")]

mod bench;
mod conformance;
mod demo;
mod documents;
mod generate;
mod hosts;
mod mobile;
mod mutants;
mod sizes;
mod test;
mod web;

use std::{path::PathBuf, process::ExitCode};

/// What a command answers: its text on failure goes to the person who called it.
type Outcome = Result<(), String>;

const USAGE: &str = "\
cargo xtask demo                  the main job on the sample project in examples/data
cargo xtask test [--require all]  every test in every language, and of the hosts
cargo xtask portal                a portal on sample data, to be opened in a browser
cargo xtask back-office [COMMAND] a back office: its demonstration, into out/back-office, or one of its commands
cargo xtask phone                 a phone on the JVM: a tour on sample data, into out/phone
cargo xtask bench                 benchmarks, as ratios against peers
cargo xtask conformance [COUNT]   QR pictures, read back by zbar; signed papers, judged by pyHanko, pdfsig, qpdf, OpenSSL;
                                  seals, by ofdrw; typeset papers, by veraPDF; a sample of public suites
cargo xtask conformance --suites  all of Wycheproof, PKITS and BetterTLS
cargo xtask web                   the modules that pages and mini-programs load
cargo xtask generate [--check]    schemas, message catalogue and the types of every language
cargo xtask sizes                 what is built, against tests/ceilings.tsv
cargo xtask mutants [--shard K/N] [--diff BASE] [FILE...]
                                  takes guards out one at a time: does a test notice?";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((command, rest)) = arguments.split_first() else {
        println!("{USAGE}");
        return ExitCode::FAILURE;
    };
    let outcome = match command.as_str() {
        "demo" => demo::run(rest),
        "test" => test::run(rest),
        "conformance" => conformance::run(rest),
        "bench" => bench::run(rest),
        "generate" => generate::run(rest),
        "portal" => hosts::portal(rest),
        "back-office" => hosts::back_office(rest),
        "phone" => test::phone::tour(rest),
        "web" => web::run(rest),
        "sizes" => sizes::run(),
        "mutants" => mutants::run(rest),
        other => Err(format!("there is no command `{other}`\n{USAGE}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(text) => {
            if !text.is_empty() {
                eprintln!("{text}");
            }
            ExitCode::FAILURE
        }
    }
}

/// The folders of core's crates.
const CORE: [&str; 9] = [
    "core",
    "core/base",
    "core/crypto",
    "core/drawing",
    "core/pdf",
    "core/platform",
    "core/registration",
    "core/sheets",
    "core/seal",
];

/// The folder of the workspace.
fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).map_or(here.clone(), PathBuf::from)
}
