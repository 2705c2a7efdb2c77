//! The block of README.md for Rust, as it stands there.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a host, unlike core, reads files and speaks to people"
)]

use std::{error::Error, fs};

use dengji::{
    case::{Case, Command, Context},
    finding::Language,
    identifier::Regions,
    json,
    party::Actor,
    platform::Profile,
    time::Instant,
};

fn main() -> Result<(), Box<dyn Error>> {
    let data = "examples/data/quick-start";
    let command: Command = json::read(&fs::read_to_string(format!("{data}/command.json"))?)?;
    let actor: Actor = json::read(&fs::read_to_string(format!("{data}/actor.json"))?)?;
    let profile = Profile::builtin("guangzhou-registration").ok_or("no such profile")?;
    let regions = Regions::default();
    let now = Instant::parse("2024-08-01T01:00:00Z").ok_or("no instant")?;
    let context = Context { now, actor: &actor, profile: &profile, regions: &regions, salt: "" };

    let (case, _outcome) = Case::open(&command, &context)?;
    for person in case.todo(&context) {
        for item in &person.items {
            println!("{} {}", if item.now { "→" } else { "…" }, item.finding.text(Language::Zh));
        }
    }
    Ok(())
}

#[cfg(test)]
#[test]
fn it_runs_from_the_root_of_the_repository() -> Result<(), Box<dyn Error>> {
    std::env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))?;
    main()
}
