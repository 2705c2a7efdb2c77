//! What cases cost: `cargo bench -p dengji --bench case`. A trace of 12 commands with its chained log, the check of a
//! sub-case, and a batch of 10,000 units.
#![allow(
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::float_arithmetic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::manual_is_multiple_of,
    clippy::needless_range_loop,
    unreachable_pub,
    reason = "a test reads its data, and ends where something is wrong"
)]

use std::{
    hint::black_box,
    time::{Duration, Instant as Clock},
};

use dengji::{
    application::{Checker, SubCaseDocument},
    case::{Case, Command, Context, view::Page},
    identifier::Regions,
    json,
    party::Actor,
    platform::Profile,
    time::{Date, Instant},
};
use serde_json::{Value, json};

/// How many events the peers' trace has.
const TRACE: usize = 12;
const TRACE_NAME: &str = "full traces: 12 commands with their chained log";

/// Whether an argument names it, if there are any.
fn wanted(name: &str) -> bool {
    std::env::args().skip(1).all(|argument| argument.starts_with('-') || name.contains(&argument))
}

/// The best of many short rounds: what the machine can do while nobody else uses it.
fn measure<T>(name: &str, mut work: impl FnMut() -> T) {
    if !wanted(name) {
        return;
    }
    let mut best = f64::INFINITY;
    for _ in 0..250 {
        let start = Clock::now();
        let mut done = 0_u32;
        while start.elapsed() < Duration::from_millis(4) {
            black_box(work());
            done += 1;
        }
        best = best.min(start.elapsed().as_secs_f64() / f64::from(done) * 1e9);
    }
    println!("{name:<58}{best:>14.0} ns{:>12.0} a second", 1e9 / best);
}

/// The best of a few runs, each on a value of its own, for work of many milliseconds.
fn measure_long<V: Clone, T>(name: &str, value: &V, mut work: impl FnMut(&mut V) -> T) {
    let mut best = f64::INFINITY;
    for _ in 0..10 {
        let mut value = value.clone();
        let start = Clock::now();
        let done = work(&mut value);
        best = best.min(start.elapsed().as_secs_f64() * 1e3);
        black_box(done);
    }
    println!("{name:<58}{best:>14.1} ms");
}

/// What a process takes that reads a snapshot and keeps the case; Linux only.
fn memory(snapshot: &str) {
    let file = std::env::temp_dir().join(format!("snapshot-{}.json", std::process::id()));
    std::fs::write(&file, snapshot).unwrap();
    let child = std::process::Command::new(std::env::current_exe().unwrap()).env(READER, &file).output().unwrap();
    print!("{}", String::from_utf8_lossy(&child.stdout));
    std::fs::remove_file(file).unwrap();
}

/// Names the snapshot to a process that shall only read it.
const READER: &str = "DENGJI_BENCH_SNAPSHOT";

fn read_and_keep(file: &std::ffi::OsStr) {
    let case = Case::from_json(&std::fs::read_to_string(file).unwrap()).unwrap();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    for line in status.lines().filter(|line| line.starts_with("VmHWM") || line.starts_with("VmRSS")) {
        println!("memory with {} units: {line}", case.state().sub_cases.len());
    }
}

fn read<T: serde::de::DeserializeOwned>(value: &Value) -> T {
    json::read(&value.to_string()).unwrap()
}

struct Step {
    command: Command,
    actor: Actor,
    now: Instant,
}

/// The steps of one vector, up to a number of commands.
fn vector(file: &str, id: &str) -> Vec<Step> {
    let path = format!("{}/../tests/vectors/case/{file}.json", env!("CARGO_MANIFEST_DIR"));
    let all: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let found = all.as_array().unwrap().iter().find(|vector| vector["id"] == id).unwrap().clone();
    let commands = found["steps"].as_array().unwrap().iter().filter(|step| {
        matches!(step["operation"].as_str(), Some("case.open" | "case.handle")) && step.get("expectRefusal").is_none()
    });
    let step = |step: &Value| Step {
        command: read(&step["input"]["command"]),
        actor: read(&step["input"]["actor"]),
        now: Instant::parse(step["input"]["now"].as_str().unwrap()).unwrap(),
    };
    commands.map(step).collect()
}

fn main() {
    if let Some(file) = std::env::var_os(READER) {
        return read_and_keep(&file);
    }
    let profile = Profile::builtin("guangzhou-registration").unwrap();
    let regions = Regions::builtin();
    let checker = Checker::new(&profile);
    let context = |step: &'static Step| Context {
        now: step.now,
        actor: &step.actor,
        profile: Box::leak(Box::new(profile.clone())),
        regions: Box::leak(Box::new(regions.clone())),
        salt: "00112233445566778899aabbccddeeff",
    };
    let steps: &'static [Step] = Box::leak(vector("batch", "case/trace").into_boxed_slice());
    let contexts: Vec<Context<'static>> = steps.iter().map(context).collect();
    println!("a trace of {} commands", steps.len());
    measure("trace, with its chained log", || {
        let (mut case, _) = Case::open(&steps[0].command, &contexts[0]).unwrap();
        for (step, context) in steps.iter().zip(&contexts).skip(1) {
            let _ = black_box(case.handle(&step.command, context).unwrap());
        }
        case
    });

    // One sub-case: the one of the trace.
    let (mut case, _) = Case::open(&steps[0].command, &contexts[0]).unwrap();
    let filled = steps.iter().position(|step| step.command.action.tag() == "submit").unwrap();
    for (step, context) in steps.iter().zip(&contexts).take(filled).skip(1) {
        let _ = case.handle(&step.command, context).unwrap();
    }
    // As many commands as the peers' machines take events: from the last material to the end.
    let begun = steps.len() - TRACE;
    let rest = || steps.iter().zip(&contexts).skip(begun);
    let mut before = Case::open(&steps[0].command, &contexts[0]).unwrap().0;
    for (step, context) in steps.iter().zip(&contexts).take(begun).skip(1) {
        let _ = before.handle(&step.command, context).unwrap();
    }
    measure(TRACE_NAME, || {
        let mut case = before.clone();
        for (step, context) in rest() {
            let _ = black_box(case.handle(&step.command, context).unwrap());
        }
        case
    });
    let mut followed = before.clone();
    let mut hashed = 0;
    for (step, context) in rest() {
        let entry = followed.handle(&step.command, context).unwrap().entry.unwrap();
        hashed += json::canonical(entry.payload.as_ref().unwrap()).len() + 16 + 336;
    }
    println!("  of which the chain alone hashes {hashed} bytes");
    measure("  their SM3", || dengji::crypto::sm3(&vec![0; hashed]));
    measure("a profile's rules, looked up", || Checker::new(&profile));
    let sub = &case.state().sub_cases[0];
    let document = SubCaseDocument {
        business_type: case.state().business.business_type.clone(),
        organisation_type: case.state().business.organisation_type.clone(),
        property_type: case.state().business.property_type.clone(),
        unit: sub.unit.clone(),
        application: sub.application.clone(),
        questionnaire: sub.questionnaire.clone(),
        materials: sub.materials.clone(),
    };
    let text = json::write(&document);
    let today = Date::parse("2024-08-01").unwrap();
    let findings = checker.check(&document.input(), today, &regions).findings.len();
    println!("its document: {} bytes, {findings} findings", text.len());
    measure("reading alone", || json::read::<SubCaseDocument>(&text).unwrap());
    measure("a sub-case: full check, in memory", || checker.check(&document.input(), today, &regions));
    measure("a sub-case: full check, from JSON text", || {
        checker.check(&json::read::<SubCaseDocument>(&text).unwrap().input(), today, &regions)
    });
    measure("canonical form of its form", || json::canonical(&document.application));
    measure("SM3 of it", || dengji::crypto::sm3(text.as_bytes()));

    if wanted("large") {
        large(&case, &profile, &regions);
    }
}

/// A batch of 10,000 units, each with the form of the small one.
fn large(small: &Case, profile: &Profile, regions: &Regions) {
    let mut state = serde_json::to_value(small.state()).unwrap();
    let one = state["subCases"][0].clone();
    let many = (0..10_000).map(|number| {
        let mut sub = one.clone();
        sub["id"] = json!(format!("s{number}"));
        let code = format!("440106001001GB00001F{:04}{:04}", 1 + number / 1000, 1 + number % 1000);
        sub["unit"]["unitCode"] = json!(code);
        sub["application"]["property"]["unitCode"] = json!(code);
        sub
    });
    state["subCases"] = many.collect();
    let text = state.to_string();
    let mut case = Case::from_json(&text).unwrap();
    println!("a batch of {} units, {} MB as JSON", case.state().sub_cases.len(), text.len() / 1_000_000);
    let step = |action: Value, id: &str| -> Command { read(&json!({"id": id, "action": action})) };
    let handler: Actor = read(&json!({
        "id": "u", "role": "handler", "name": "周实", "documentNumber": "440106188005050051", "level": "level4",
        "login": "personal_account", "noticeAcknowledged": true,
        "actingFor": {"enterprise": small.state().initiator, "level": "level4", "binding": "bound"}
    }));
    let now = Instant::parse("2024-08-01T01:00:00Z").unwrap();
    let context = Context { now, actor: &handler, profile, regions, salt: "00112233445566778899aabbccddeeff" };
    memory(&text);
    measure_long("full check", &(), |()| case.check(&context));
    measure_long("the first page of buttons, as loaded", &case, |case| {
        case.actions(&context, Page { offset: 0, limit: 50 })
    });
    let _ = case.actions(&context, Page { offset: 0, limit: 50 });
    measure("the first page of 50 before submission, again", || case.actions(&context, Page { offset: 0, limit: 50 }));
    measure_long("what is to be done before submission", &(), |()| case.todo(&context));
    let submit = step(json!({"type": "submit"}), "submit");
    measure_long("submit (full check, 10,000 rounds, log)", &case, |case| case.handle(&submit, &context).unwrap());
    let _ = case.handle(&submit, &context).unwrap();
    let system = Actor::system("bench");
    let mut number = 0;
    let page = Page { offset: 0, limit: 10 };
    let host = Context { actor: &system, ..context };
    measure("sign one sub-case, placements and deadline of a page", || {
        let action = json!({"type": "sign", "subCase": format!("s{number}"), "round": 1, "signer": "buyers/0",
            "evidence": {"kind": "personal_signature", "provider": "yuexinqian", "reference": format!("r{number}"),
                "digest": case.state().sub_cases[number].round.as_ref().map(|round| round.digest.clone()),
                "subject": case.state().sub_cases[number].round.as_ref().map(|round| round.signers[0].document_number.clone()),
                "at": now}});
        let outcome = case.handle(&step(action, &format!("sign{number}")), &host);
        number += 1;
        (outcome.is_ok(), case.placements(profile, now, page), case.next_deadline(now), case.progress(profile))
    });
    measure("the first page of buttons", || case.actions(&context, page));
    measure_long("what is to be done", &(), |()| case.todo(&context));
    let all: Vec<String> = case.state().sub_cases.iter().map(|sub| sub.id.clone()).collect();
    let tax = step(
        json!({"type": "report_tax", "subCases": all, "cleared": true,
        "evidence": {"kind": "tax_certificate", "provider": "guangzhou-tax", "reference": "t", "at": now}}),
        "tax",
    );
    measure_long("a command on all (tax)", &case, |case| case.handle(&tax, &host).unwrap());
}
