//! How a host stores: `core/STORING.md` as a program. Two processes share a store; one is a command behind, one asks twice.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a host, unlike core, reads files and speaks to people"
)]

use std::{collections::BTreeMap, error::Error, fs};

use dengji::{
    case::{Case, Command, Context, Effect, LogEntry, Outcome, index::IndexRow},
    identifier::Regions,
    json,
    party::Actor,
    platform::Profile,
    time::Instant,
};

/// What a database keeps of one case.
#[derive(Default)]
struct Store {
    log: Vec<LogEntry>,
    outbox: Vec<(String, Effect)>,
    index: BTreeMap<String, IndexRow>,
    snapshot: String,
}

impl Store {
    /// One transaction. False where another process was first: the version is unique.
    fn commit(&mut self, outcome: &Outcome) -> bool {
        let Some(entry) = &outcome.entry else { return true };
        if self.log.len() >= usize::try_from(entry.sequence).unwrap_or(usize::MAX) {
            return false;
        }
        self.log.push(entry.clone());
        self.outbox.extend(outcome.effect_ids.iter().cloned().zip(outcome.effects.iter().cloned()));
        true
    }

    /// The entries after a version.
    fn after(&self, version: u32) -> &[LogEntry] {
        self.log.get(usize::try_from(version).unwrap_or(usize::MAX)..).unwrap_or_default()
    }

    /// The rows of what changed are written anew; those that are no more go.
    fn reindex(&mut self, case: &Case, profile: &Profile, changed: &[String]) -> Result<(), Box<dyn Error>> {
        self.index.retain(|id, _| !changed.contains(id));
        let rows = case.index(profile, Some(changed))?.sub_cases;
        self.index.extend(rows.into_iter().map(|row| (row.sub_case.clone(), row)));
        Ok(())
    }
}

/// Decides, stores, applies. On a conflict takes over what was stored meanwhile, and decides again.
fn give(
    case: &mut Case,
    store: &mut Store,
    command: &Command,
    context: &Context<'_>,
) -> Result<Outcome, Box<dyn Error>> {
    loop {
        let outcome = case.decide(command, context)?;
        if outcome.repeated {
            let first = usize::try_from(outcome.sequence)?.saturating_sub(1);
            return Ok(Case::answer(store.log.get(first).ok_or("the log lacks an entry")?)?);
        }
        if store.commit(&outcome) {
            let applied = case.apply(outcome.entry.as_slice())?;
            store.reindex(case, context.profile, &applied.changed)?;
            return Ok(outcome);
        }
        println!("conflict: version {} is there already", outcome.version);
        let version = case.state().metadata.version;
        let _ = case.apply(store.after(version))?;
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let data = "examples/data/quick-start";
    let opening: Command = json::read(&fs::read_to_string(format!("{data}/command.json"))?)?;
    let actor: Actor = json::read(&fs::read_to_string(format!("{data}/actor.json"))?)?;
    let profile = Profile::builtin("guangzhou-registration").ok_or("no such profile")?;
    let regions = Regions::default();
    let now = Instant::parse("2024-08-01T01:00:00Z").ok_or("no instant")?;
    let context = Context { now, actor: &actor, profile: &profile, regions: &regions, salt: "" };

    let mut store = Store::default();
    let (mut one, opened) = Case::open(&opening, &context)?;
    store.commit(&opened);
    store.reindex(&one, &profile, &opened.changed)?;
    store.snapshot = json::write(one.state());

    // Another process reads the snapshot, and what came after it: nothing yet.
    let mut other = Case::from_json(&store.snapshot)?;
    let save: Command = json::read(r#"{"id": "save", "action": {"type": "save"}}"#)?;
    let saved = give(&mut one, &mut store, &save, &context)?;
    println!("version {}: {} effects, rows changed: {:?}", saved.version, saved.effects.len(), saved.changed);

    // It is a version behind: its command meets a conflict, and is decided again on what the first has stored.
    let again: Command = json::read(r#"{"id": "again", "action": {"type": "save"}}"#)?;
    let outcome = give(&mut other, &mut store, &again, &context)?;
    println!("version {}", outcome.version);

    // A clerk whose answer was lost asks again, at the other process: the answer is that of the first time.
    let repeated = give(&mut other, &mut store, &save, &context)?;
    println!("repeated: {}, with entry {}", repeated.repeated, repeated.sequence);
    if repeated.effect_ids != saved.effect_ids || repeated.sequence != saved.sequence {
        return Err("another answer".into());
    }

    // What is kept adds up.
    let _ = one.apply(store.after(one.state().metadata.version))?;
    if one != other || Case::replay(&store.log)? != one {
        return Err("the processes and the log differ".into());
    }
    for row in store.index.values() {
        println!("{} {} {}", row.location, row.status_name.zh, row.version);
    }
    Ok(())
}

#[cfg(test)]
#[test]
fn it_runs_from_the_root_of_the_repository() -> Result<(), Box<dyn Error>> {
    std::env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))?;
    main()
}
