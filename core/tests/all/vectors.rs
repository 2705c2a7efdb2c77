//! Runs every vector of `tests/vectors` against core.

/// What all aggregates of the ledger are asked of their log.
macro_rules! against_log {
    ($T:ident, $what:expr, $held:expr, $log:expr, $input:expr) => {{
        let log = super::kept($log, $input, |entry| entry.erased());
        if $what == "verify_log" {
            value(&$T::verify_log(&log, super::head($log, $input, |entry| &entry.digest)))
        } else {
            let written = super::written(value($held.state()), $input);
            value(&$T::verify($T::from_json(&written.to_string())?.state(), &log)?)
        }
    }};
}

mod accounts;
mod blank;
mod calls;
mod documents;
mod eseal;
mod identifier;
mod paper;
mod pdf;
mod personal;
mod picture;
mod platform;
mod seal;
mod sealing;
mod signing;
mod spelling;

use std::{fs, path::Path};

use dengji::{
    case::{self, Case, Command, Context, LogEntry, view::Page},
    finding::{Failure, Refusal},
    identifier::Regions,
    json,
    paper::certificate_of_completion,
    party::Actor,
    platform::{Adjustment, Profile, identity::IdentityProfile, licence::LicenceProfile},
    time::{Date, Instant},
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

enum Wrong {
    Failure(Failure),
    Refusal(Refusal),
    Unknown,
}

impl From<Failure> for Wrong {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

impl From<Refusal> for Wrong {
    fn from(refusal: Refusal) -> Self {
        Self::Refusal(refusal)
    }
}

type Answer = Result<Value, Wrong>;

#[derive(Default)]
struct Runner {
    case: Option<Case>,
    profile: Option<Profile>,
    log: Vec<LogEntry>,
    regions: Regions,
    accounts: accounts::Accounts,
    seals: seal::Seals,
    sittings: sealing::Sittings,
    bound: calls::Bound,
}

/// What a step asks for; nothing where it calls a row of the table.
fn operation(step: &Value) -> &str {
    step["operation"].as_str().unwrap_or_default()
}

fn value(result: &impl Serialize) -> Value {
    serde_json::to_value(result).unwrap()
}

fn read<T: DeserializeOwned>(input: &Value) -> Result<T, Failure> {
    json::read(&input.to_string())
}

fn part<T: DeserializeOwned>(input: &Value, key: &str) -> Result<T, Failure> {
    read(&input[key])
}

fn instant(input: &Value) -> Instant {
    Instant::parse(input["now"].as_str().expect("now")).expect("an instant")
}

fn date(input: &Value, key: &str) -> Date {
    Date::parse(input[key].as_str().expect(key)).expect("a date")
}

fn page(input: &Value) -> Page {
    input.get("page").map_or(Page::ALL, |page| read(page).unwrap())
}

/// The built-in profile that a vector names, with the values that it replaces.
fn profile(given: &Value) -> Result<Profile, Failure> {
    let id = given.as_str().or_else(|| given["id"].as_str()).unwrap_or("guangzhou-registration");
    let adjustment = |set: &Value| Adjustment {
        pointer: set["pointer"].as_str().expect("a pointer").to_owned(),
        value: set["value"].to_string(),
    };
    let adjustments: Vec<_> = given["set"].as_array().into_iter().flatten().map(adjustment).collect();
    Profile::builtin(id).expect("a built-in profile").adjusted(&adjustments)
}

impl Runner {
    fn step(&mut self, step: &Value) -> Answer {
        if step.get("call").is_some() {
            return self.bound.run(step);
        }
        self.run(operation(step), &step["input"], step["inputText"].as_str())
    }

    fn run(&mut self, operation: &str, input: &Value, text: Option<&str>) -> Answer {
        if let Some(what) = operation.strip_prefix("case.") {
            return self.case(what, input, text);
        }
        if let Some(what) = operation.strip_prefix("account.") {
            return self.accounts.account(what, input, text, &self.regions);
        }
        if let Some(what) = operation.strip_prefix("licence.") {
            return self.accounts.licence(what, input, text, &self.regions);
        }
        if let Some(what) = operation.strip_prefix("identity_profile.") {
            return accounts::of_profile::<IdentityProfile>(what, "guangdong-identity", input, text);
        }
        if let Some(what) = operation.strip_prefix("licence_profile.") {
            return accounts::of_profile::<LicenceProfile>(what, "e-licence", input, text);
        }
        if let Some(what) = operation.strip_prefix("seal.") {
            return self.seals.run(what, input, text);
        }
        if let Some(what) = operation.strip_prefix("sealing.") {
            return self.sittings.run(what, input, self.seals.account());
        }
        if let Some(what) = operation.strip_prefix("seal_profile.") {
            return seal::about_profile(what, input, text);
        }
        let answer = platform::run(operation, input, text, profile)
            .or_else(|| documents::run(operation, input, text, profile))
            .or_else(|| identifier::run(operation, input))
            .or_else(|| signing::run(operation, input, profile))
            .or_else(|| eseal::run(operation, input))
            .or_else(|| picture::run(operation, input))
            .or_else(|| pdf::run(operation, input))
            .or_else(|| paper::run(operation, input, profile));
        Ok(answer.ok_or(Wrong::Unknown)??)
    }

    fn case(&mut self, what: &str, input: &Value, text: Option<&str>) -> Answer {
        match what {
            "lapse" => {
                let profile = profile(&input["profile"])?;
                let holidays: Vec<Date> = part(input, "holidays")?;
                let (since, today) = (date(input, "possibleSince"), date(input, "today"));
                let calendar = dengji::calendar::Calendar::builtin().resting(&holidays);
                return Ok(value(&case::lapse::lapse(&profile.lapse, since, &calendar, today)));
            }
            "restore" => {
                let given = text.map_or_else(|| input["snapshot"].to_string(), str::to_owned);
                return Ok(value(Case::from_json(&given)?.state()));
            }
            "switch_profile" => {
                self.profile = Some(profile(&input["profile"])?);
                return Ok(Value::Null);
            }
            "open" => self.profile = Some(profile(&input["profile"])?),
            _ => {}
        }
        let profile_now = self.profile.clone().expect("case.open comes first");
        let actor = if input.get("actor").is_some() { part(input, "actor")? } else { Actor::system("vectors") };
        let salt = input["salt"].as_str().unwrap_or("");
        let now = if input.get("now").is_some() { instant(input) } else { Instant::from_unix(0, 0).unwrap() };
        let context = Context { now, actor: &actor, profile: &profile_now, regions: &self.regions, salt };
        if what == "open" {
            let command: Command = part(input, "command")?;
            let (opened, outcome) = Case::open(&command, &context)?;
            self.case = Some(opened);
            self.log = outcome.entry.iter().cloned().collect();
            return Ok(value(&outcome));
        }
        let held = self.case.as_mut().expect("case.open comes first");
        Ok(match what {
            "handle" => {
                let before = held.clone();
                let outcome = held.handle(&part::<Command>(input, "command")?, &context).inspect_err(|_| {
                    assert_eq!(*held, before, "a refused command changes nothing");
                })?;
                let command = part::<Command>(input, "command")?;
                crate::support::follows!(Case, before, *held, outcome, command, context);
                self.log.extend(outcome.entry.iter().cloned());
                value(&outcome)
            }
            "decide" => value(&held.decide(&part::<Command>(input, "command")?, &context)?),
            "actions" => value(&held.actions(&context, page(input))),
            "todo" => value(&held.todo(&context)),
            "placements" => value(&held.placements(&profile_now, now, page(input))?),
            "next_deadline" => value(&held.next_deadline(now)),
            "progress" => value(&held.progress(&profile_now)?),
            "certificate_of_completion" => {
                value(&certificate_of_completion(held.state(), &profile_now, &part(input, "head")?))
            }
            "check" => value(&held.check(&context)),
            "snapshot" => value(held.state()),
            "replay" => value(&(Case::replay(&self.log)? == *held)),
            "what_if" => value(&case::what_if::what_if(&self.log, &profile(&input["profile"])?, &self.regions)?),
            "verify_log" => {
                let log = kept(&self.log, input, LogEntry::erased);
                value(&case::log::verify(&log, head(&self.log, input, |entry| &entry.digest)))
            }
            "verify" => {
                let log = kept(&self.log, input, LogEntry::erased);
                let written = written(value(held.state()), input);
                value(&Case::verify(Case::from_json(&written.to_string())?.state(), &log)?)
            }
            _ => return Err(Wrong::Unknown),
        })
    }
}

/// What a step says that there still is of a log: its `first` entries, some with their payload erased.
fn kept<E: Clone>(log: &[E], input: &Value, erased: impl Fn(&E) -> E) -> Vec<E> {
    let first = input["first"].as_u64().map_or(log.len(), |first| usize::try_from(first).unwrap());
    let mut log = log[..first].to_vec();
    for sequence in input["erase"].as_array().into_iter().flatten() {
        let at = usize::try_from(sequence.as_u64().unwrap()).unwrap() - 1;
        log[at] = erased(&log[at]);
    }
    log
}

/// The digest of the entry that a step names by its sequence: what a host keeps elsewhere.
fn head<'a, E>(log: &'a [E], input: &Value, digest: impl Fn(&'a E) -> &'a String) -> Option<&'a str> {
    let sequence = usize::try_from(input["headOf"].as_u64()?).unwrap();
    Some(digest(log.get(sequence - 1).unwrap_or_else(|| panic!("the log has {} entries", log.len()))))
}

/// A snapshot that somebody wrote in: with the values that a step's `set` replaces.
fn written(mut snapshot: Value, input: &Value) -> Value {
    for one in input["set"].as_array().into_iter().flatten() {
        *snapshot.pointer_mut(one["pointer"].as_str().unwrap()).expect("the pointer leads into the snapshot") =
            one["value"].clone();
    }
    snapshot
}

/// Whether `actual` has everything that `expected` names.
fn covers(actual: &Value, expected: &Value) -> bool {
    match (actual, expected) {
        (Value::Object(actual), Value::Object(expected)) => {
            expected.iter().all(|(key, value)| actual.get(key).is_some_and(|actual| covers(actual, value)))
        }
        (Value::Array(actual), Value::Array(expected)) => {
            actual.len() == expected.len() && actual.iter().zip(expected).all(|(actual, value)| covers(actual, value))
        }
        _ => actual == expected,
    }
}

fn check(step: &Value, answer: Answer) -> Result<(), String> {
    let (key, got) = match answer {
        Ok(got) => (if step.get("expectPart").is_some() { "expectPart" } else { "expect" }, got),
        Err(Wrong::Failure(failure)) => {
            let (kind, finding) = (failure.kind, failure.finding);
            ("expectFailure", json!({"kind": kind, "code": finding.code, "pointer": finding.pointer}))
        }
        Err(Wrong::Refusal(refusal)) => {
            let found =
                refusal.unmet.iter().map(|unmet| json!({"code": unmet.finding.code, "pointer": unmet.finding.pointer}));
            ("expectRefusal", found.collect())
        }
        Err(Wrong::Unknown) => return Err("there is no such operation".to_owned()),
    };
    const EXPECTED: [&str; 3] = ["expect", "expectRefusal", "expectFailure"];
    if key == "expect" && step.get("call").is_some() && EXPECTED.iter().all(|key| step.get(key).is_none()) {
        return Ok(());
    }
    let Some(expected) = step.get(key) else {
        return Err(format!("came to {key}: {got:#}"));
    };
    let fits = if key == "expectPart" { covers(&got, expected) } else { got == *expected };
    if fits { Ok(()) } else { Err(format!("expected {expected:#}\ngot {got:#}")) }
}

fn vectors(folder: &Path, found: &mut Vec<Value>) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            vectors(&path, found);
        } else if name.ends_with(".json") && name != "not-applicable.json" && !name.ends_with(".schema.json") {
            match serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap() {
                Value::Array(several) => found.extend(several),
                one => found.push(one),
            }
        }
    }
}

#[test]
fn every_vector_holds() {
    crate::support::FOLLOWS.set(true);
    let mut found = Vec::new();
    vectors(&Path::new(dengji_tests::CORE).join("../tests/vectors"), &mut found);
    let mut ids = std::collections::BTreeSet::new();
    let mut wrong = Vec::new();
    for vector in &found {
        let id = vector["id"].as_str().expect("an id");
        assert!(ids.insert(id), "{id} stands twice");
        let mut runner = Runner::default();
        for (number, step) in vector["steps"].as_array().expect("steps").iter().enumerate() {
            let answer = runner.step(step);
            if let Err(why) = check(step, answer) {
                let what = step["call"].as_str().unwrap_or(operation(step));
                wrong.push(format!("{id}, step {number} ({what}): {why}"));
                break;
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {} vectors:\n{}", wrong.len(), found.len(), wrong.join("\n"));
    assert!(!found.is_empty(), "there are no vectors");
    println!("{} vectors run, 0 skipped", found.len());
}

/// Operations whose decisions hang on who and what is meant. Numbers by themselves (`identifier.*`), papers and pictures
/// show what was typed.
fn decides(operation: &str) -> bool {
    const AREAS: &[&str] =
        &["case.", "account.", "licence.", "seal.", "sealing.", "sub_case.", "project.", "register."];
    AREAS.iter().any(|area| operation.starts_with(area))
        && !matches!(
            operation,
            "case.restore" | "account.restore" | "licence.restore" | "seal.restore" | "seal.window_form"
        )
}

/// What came of a step: the decision, or the failure or refusal.
fn came_to(answer: Answer) -> Value {
    match answer {
        Ok(got) => spelling::decided(&got),
        Err(Wrong::Failure(failure)) => json!({"failure": failure.finding.code, "pointer": failure.finding.pointer}),
        Err(Wrong::Refusal(refusal)) => json!({"refusal": spelling::decided(&value(&refusal.unmet))}),
        Err(Wrong::Unknown) => Value::Null,
    }
}

/// What whoever answered an inquiry signs, where the command records one.
fn inquired(case: &Case, input: &Value) -> Option<String> {
    let action = input.pointer("/command/action")?;
    let inquiry = serde_json::from_value(action.get("inquiry")?.clone()).ok()?;
    let profile = Profile::builtin(&case.state().metadata.profile.id)?;
    let (regions, system) = (Regions::default(), Actor::system("registry"));
    let now = serde_json::from_value(input["now"].clone()).ok()?;
    let context = Context { now, actor: &system, profile: &profile, regions: &regions, salt: "" };
    case.inquiry_digest(&context, action["subCase"].as_str()?, &inquiry)
}

#[test]
fn spelling_never_matters() {
    let mut found = Vec::new();
    vectors(&Path::new(dengji_tests::CORE).join("../tests/vectors"), &mut found);
    let mut wrong = Vec::new();
    let mut count = 0;
    for (at, vector) in found.iter().enumerate() {
        let id = vector["id"].as_str().expect("an id");
        let steps = vector["steps"].as_array().expect("steps");
        if !steps.iter().any(|step| decides(operation(step))) {
            continue;
        }
        count += 1;
        let (mut plain, mut otherwise) = (Runner::default(), Runner::default());
        let mut hand = spelling::Hand::new(at as u64 + 1);
        let mut given = std::collections::BTreeMap::new();
        let mut digests = std::collections::BTreeMap::new();
        for (number, step) in steps.iter().enumerate() {
            let operation = operation(step);
            if step.get("inputText").is_some() || !decides(operation) {
                continue;
            }
            let mut input = step["input"].clone();
            spelling::respell(&mut input, &mut hand);
            // What is signed is what was typed: evidence covers the round as it is written there.
            if let (Some(one), Some(other)) = (&plain.case, &otherwise.case) {
                let rounds = |case: &Case| -> Vec<Option<String>> {
                    case.state().sub_cases.iter().map(|sub| sub.round.as_ref().map(|it| it.digest.clone())).collect()
                };
                digests.extend(rounds(one).into_iter().zip(rounds(other)).filter_map(|(one, other)| one.zip(other)));
                digests.extend(inquired(one, &step["input"]).zip(inquired(other, &input)));
                spelling::redirect(&mut input, &digests);
            }
            // A command that is given again is the same command, written as it was.
            if let Some(command) = step["input"].get("command") {
                input["command"] = given.entry(command.to_string()).or_insert(input["command"].take()).clone();
            }
            let one = came_to(plain.run(operation, &step["input"], None));
            let other = came_to(otherwise.run(operation, &input, None));
            if one != other {
                wrong
                    .push(format!("{id}, step {number} ({operation}): {one:#}\nwritten otherwise: {other:#}\n{input}"));
                break;
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count} vectors:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count > 100, "{count} vectors decide something");
}

#[test]
fn what_is_personal_is_never_told() {
    let mut found = Vec::new();
    vectors(&Path::new(dengji_tests::CORE).join("../tests/vectors"), &mut found);
    let asked = |operation: &str| {
        const AREAS: &[&str] = &["material.", "questionnaire.", "property.", "identifier.check"];
        decides(operation) || operation.ends_with(".restore") || AREAS.iter().any(|area| operation.starts_with(area))
    };
    let (mut tried, mut heard) = (0, 0);
    let mut told = Vec::new();
    for (seed, vector) in found.iter().enumerate() {
        let steps = vector["steps"].as_array().unwrap();
        if !steps.iter().all(|step| asked(operation(step))) {
            continue;
        }
        for (turn, secret) in personal::SECRETS.iter().enumerate() {
            let mut hand = spelling::Hand::new(u64::try_from(seed * 16 + turn).unwrap());
            let last = hand.below(steps.len());
            let mut runner = Runner::default();
            for (number, step) in steps[..=last].iter().enumerate() {
                let operation = operation(step);
                if number < last {
                    let _ = runner.run(operation, &step["input"], step["inputText"].as_str());
                    continue;
                }
                let input = personal::spoil(&step["input"], &mut hand, secret);
                // The runner itself stops at a day or an instant that is none.
                let run = std::panic::AssertUnwindSafe(|| runner.run(operation, &input, None));
                let Ok(answer) = std::panic::catch_unwind(run) else { continue };
                tried += 1;
                let mut came = Vec::new();
                match answer {
                    Ok(got) => personal::findings(&got, &mut came),
                    Err(Wrong::Failure(failure)) => came.push(failure.finding),
                    Err(Wrong::Refusal(refusal)) => {
                        told.extend(Some(refusal.to_string()).filter(|text| text.contains(secret)));
                        came.extend(refusal.unmet.into_iter().map(|unmet| unmet.finding));
                    }
                    Err(Wrong::Unknown) => {}
                }
                heard += came.len();
                let places = came.iter().filter_map(|finding| personal::told(finding, secret));
                told.extend(places.map(|text| format!("{} ({operation}): {text}", vector["id"])));
            }
        }
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
    assert!(tried > 500 && heard > 500, "{tried} tried, {heard} findings");
}

/// Whether something was said at this place of the action, or at what holds it.
fn told_at(answer: &Answer, place: &str) -> bool {
    let mut came = Vec::new();
    match answer {
        Ok(got) => personal::findings(got, &mut came),
        // What is no document is told by the reader.
        Err(Wrong::Failure(_)) => return true,
        Err(Wrong::Refusal(refusal)) => came.extend(refusal.unmet.iter().map(|unmet| unmet.finding.clone())),
        Err(Wrong::Unknown) => {}
    }
    let place = format!("/action{place}");
    let here = |pointer: &str| place == pointer || place.starts_with(&format!("{pointer}/"));
    // Who fails *who* learns nothing else: a blank that makes somebody nobody is told as that.
    came.iter().any(|finding| {
        let at = finding.pointer.as_str();
        (at.starts_with("/action/") && here(at))
            || at.starts_with("/actor")
            || finding.code.as_str().starts_with("party.")
            || finding.code.as_str() == "signing.not_the_signer"
    })
}

/// Whether this entry of the list is meant; then it is not idle.
fn idle_of<'l>(idle: &mut std::collections::BTreeSet<&'l str>, listed: &'l str, key: &str) -> bool {
    listed == key && {
        idle.remove(listed);
        true
    }
}

#[test]
fn what_is_blank_in_a_command_is_told() {
    let mut found = Vec::new();
    vectors(&Path::new(dengji_tests::CORE).join("../tests/vectors"), &mut found);
    let (mut silent, mut idle) = (std::collections::BTreeMap::new(), std::collections::BTreeSet::new());
    idle.extend(blank::MAY_BE_BLANK.iter().map(|(place, _)| *place));
    let mut seen = std::collections::BTreeMap::new();
    let mut tried = 0;
    for vector in &found {
        let mut runner = Runner::default();
        for step in vector["steps"].as_array().unwrap() {
            let (operation, input) = (operation(step), &step["input"]);
            let (area, what) = operation.split_once('.').unwrap_or_default();
            let carried_out = step.get("expectRefusal").is_none() && step.get("expectFailure").is_none();
            let commands = ["case", "account", "licence", "seal"].contains(&area);
            if commands && carried_out && matches!(what, "open" | "handle") && step.get("inputText").is_none() {
                let action = &input["command"]["action"];
                let kind = action["type"].as_str().unwrap_or_default();
                let texts = blank::texts(action);
                let run_as = if what == "open" { "open" } else { "decide" };
                for (place, pattern) in blank::named(&texts) {
                    let key = format!("{area} {kind} {pattern} as a whole");
                    let times: &mut u32 = seen.entry(key.clone()).or_default();
                    *times += 1;
                    if *times > 4 || blank::MAY_BE_BLANK.iter().any(|(listed, _)| idle_of(&mut idle, listed, &key)) {
                        continue;
                    }
                    for blank in blank::BLANKS {
                        let emptied = blank::emptied(input, &place, blank);
                        let answer = runner.run(&format!("{area}.{run_as}"), &emptied, None);
                        if !["name", "documentNumber", "phone"]
                            .iter()
                            .any(|key| told_at(&answer, &format!("{place}/{key}")))
                        {
                            silent.entry(key.clone()).or_insert_with(|| format!("{} as {blank:?}", vector["id"]));
                        }
                    }
                }
                for (place, pattern) in texts {
                    let key = format!("{area} {kind} {pattern}");
                    // A few of each are enough.
                    let times: &mut u32 = seen.entry(key.clone()).or_default();
                    *times += 1;
                    if *times > 4 {
                        continue;
                    }
                    if blank::MAY_BE_BLANK.iter().any(|(listed, _)| idle_of(&mut idle, listed, &key)) {
                        continue;
                    }
                    for blank in blank::BLANKS {
                        tried += 1;
                        let answer =
                            runner.run(&format!("{area}.{run_as}"), &blank::blanked(input, &place, blank), None);
                        if !told_at(&answer, &place) {
                            silent.entry(key.clone()).or_insert_with(|| format!("{} as {blank:?}", vector["id"]));
                        }
                    }
                }
            }
            let _ = runner.step(step);
        }
    }
    let silent: Vec<_> = silent.into_iter().map(|(key, by)| format!("{key}: {by}")).collect();
    assert!(silent.is_empty(), "{} places are silent:\n{}", silent.len(), silent.join("\n"));
    assert!(idle.is_empty(), "listed for nothing: {idle:?}");
    assert!(tried > 500, "{tried} tried");
}
