//! As replay.ts, in Rust.
#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "a host, unlike core, reads and writes")]

use std::{
    error::Error,
    io::{self, BufRead, Write},
};

use dengji::{
    case::{Case, Command, Context},
    identifier::Regions,
    json,
    party::Actor,
    platform::Profile,
    time::Instant,
};

/// A command, with who gives it, when, and the salt.
#[derive(serde::Deserialize)]
struct Step {
    now: String,
    actor: Actor,
    salt: String,
    command: Command,
}

fn main() -> Result<(), Box<dyn Error>> {
    let profile = Profile::builtin("guangzhou-registration").ok_or("no such profile")?;
    let regions = Regions::default();
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut whole: Option<Case> = None;
    for line in io::stdin().lock().lines() {
        let Step { now, actor, salt, command } = json::read(&line?)?;
        let now = Instant::parse(&now).ok_or("no instant")?;
        let context = Context { now, actor: &actor, profile: &profile, regions: &regions, salt: &salt };
        let decided = match &whole {
            Some(case) => case.decide(&command, &context),
            None => Case::open(&command, &context).map(|(opened, outcome)| {
                whole = Some(opened);
                outcome
            }),
        };
        match decided {
            Ok(outcome) => match (&outcome.entry, &mut whole) {
                (Some(entry), Some(case)) => {
                    if entry.sequence > case.state().metadata.version {
                        let _ = case.apply(std::slice::from_ref(entry))?;
                    }
                    writeln!(out, "{}", json::write(entry))?;
                }
                _ => writeln!(out, r#"{{"repeated":{}}}"#, outcome.sequence)?,
            },
            Err(refused) => {
                let codes: Vec<_> = refused.unmet.iter().map(|unmet| unmet.finding.code).collect();
                writeln!(out, r#"{{"refused":{}}}"#, json::write(&codes))?;
            }
        }
    }
    writeln!(out, "{}", json::write(whole.ok_or("no case")?.state()))?;
    Ok(())
}
