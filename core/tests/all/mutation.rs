//! Sound documents, a little damaged: whatever the bytes, a value or a refusal, and never a panic.

use dengji::{
    case::{Action, Case, Command},
    finding::{Failure, FailureKind, Role},
    identifier::Regions,
    json,
    lint::Lint,
    page::Page,
    party::Actor,
    platform::{
        Profile, diff,
        seal::{Channel, SealProfile},
    },
    seal::{SealAccount, SealAction, SealCommand},
    signing::ticket::{self, PlatformKey, Ticket},
    time::Instant,
};

use crate::support::{
    batch::{self, Desk, at, context, profile, sign},
    seal_desk,
};

/// xorshift: the same damage on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }
}

const TOKENS: &[&str] = &[
    "null",
    "true",
    "-1",
    "0",
    "1e999",
    "18446744073709551616",
    "\"\"",
    "[]",
    "{}",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "\"",
    "\\",
    "\\ud800",
    "\\u0000",
    "\u{feff}",
    "\u{202e}",
    "＂",
    "~1",
    "/",
    "\"type\":\"x\",",
    "9999-99-99",
    "99999999999",
];

/// One to three changes: a byte, a cut, a repeat, a token, two places swapped, another text in place of one.
fn damaged(sound: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = sound.to_vec();
    for _ in 0..=chance.below(3) {
        let from = chance.below(bytes.len());
        let to = (from + 1 + chance.below(24)).min(bytes.len());
        match chance.below(8) {
            0 => {
                if let Some(byte) = bytes.get_mut(from) {
                    *byte ^= 1 << chance.below(8);
                }
            }
            1 => drop(bytes.drain(from..to)),
            2 => {
                let part = bytes[from..to].to_vec();
                bytes.splice(from..from, part);
            }
            3 => drop(bytes.splice(from..from, TOKENS[chance.below(TOKENS.len())].bytes())),
            4 => drop(bytes.splice(from..to, TOKENS[chance.below(TOKENS.len())].bytes())),
            5 => bytes.truncate(from),
            6 => drop(swap_values(&mut bytes, from, chance)),
            _ => drop(replace_value(&mut bytes, from, TOKENS[chance.below(TOKENS.len())])),
        }
    }
    bytes
}

/// The range of the JSON text that begins at or after a place, quotes included.
fn text_after(bytes: &[u8], from: usize) -> Option<(usize, usize)> {
    let start = from + bytes.get(from..)?.iter().position(|byte| *byte == b'"')?;
    let end = start + 2 + bytes.get(start + 1..)?.iter().position(|byte| *byte == b'"')?;
    Some((start, end))
}

/// The document stays JSON where it can: so the damage reaches the rules behind the reader.
fn replace_value(bytes: &mut Vec<u8>, from: usize, by: &str) -> Option<()> {
    let (start, end) = text_after(bytes, from)?;
    bytes.splice(start..end, by.bytes());
    Some(())
}

fn swap_values(bytes: &mut Vec<u8>, from: usize, chance: &mut Chance) -> Option<()> {
    let (start, end) = text_after(bytes, from)?;
    let other = text_after(bytes, chance.below(bytes.len()))?;
    let text = bytes[other.0..other.1].to_vec();
    bytes.splice(start..end, text);
    Some(())
}

/// Damages a document so many times. Gives how many were still read.
fn damage<T>(
    sound: &str,
    times: usize,
    read: impl Fn(&[u8]) -> Result<T, Failure>,
    mut then: impl FnMut(T, &[u8]),
) -> usize {
    let mut chance = Chance(0x9E37_79B9_7F4A_7C15);
    let mut good = 0;
    for _ in 0..times {
        let bytes = damaged(sound.as_bytes(), &mut chance);
        match read(&bytes) {
            Ok(value) => {
                good += 1;
                then(value, &bytes);
            }
            Err(failure) => {
                let refused = matches!(failure.kind, FailureKind::Malformed | FailureKind::Unsupported);
                assert!(refused, "{failure:?} for {}", String::from_utf8_lossy(&bytes));
            }
        }
    }
    assert!(good > 0 && good < times, "{good} of {times} were read: nothing is shown");
    good
}

fn profile_of(bytes: &[u8]) -> Result<Profile, Failure> {
    std::str::from_utf8(bytes).map_or_else(|_| json::read_bytes(bytes), Profile::from_json)
}

#[test]
fn profiles() {
    // Two entries of every list: enough for each rule, and small enough to damage often.
    let mut document: serde_json::Value = serde_json::from_str(&profile().to_json()).unwrap();
    for list in document.as_object_mut().unwrap().values_mut().filter_map(serde_json::Value::as_array_mut) {
        list.truncate(2);
    }
    damage(&document.to_string(), 1500, profile_of, |read, _| {
        let _ = (read.lint(), diff(profile(), &read));
        assert_eq!(Profile::from_json(&read.to_json()).unwrap(), read);
    });
    damage(&profile().to_json(), 60, profile_of, |read, _| {
        let _ = read.lint();
    });
}

#[test]
fn tickets() {
    const PRIVATE: &str = "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8";
    const PUBLIC: &str = "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13";
    let issued = at(0);
    let sound = Ticket {
        key_id: "k1".to_owned(),
        case_id: "P2024080000040".to_owned(),
        sub_case: "子案1".to_owned(),
        round: 1,
        issued,
        expires: issued.plus_seconds(86_400).unwrap(),
        digest: "5a".repeat(32),
    };
    damage(&json::write(&sound), 2000, json::read_bytes::<Ticket>, |read, _| {
        match ticket::prepare(&read, Some(PUBLIC)) {
            Ok(prepared) => assert!(!prepared.message.is_empty()),
            Err(failure) => assert_ne!(failure.kind, FailureKind::Internal),
        }
    });
    let payload = ticket::sign(&sound, PRIVATE).unwrap().payload;
    let keys =
        [PlatformKey { key_id: "k1".to_owned(), public_key: PUBLIC.to_owned(), valid_from: None, valid_to: None }];
    assert!(ticket::verify(&payload, &keys, issued).unwrap().ticket.is_some());
    let mut chance = Chance(42);
    for _ in 0..4000 {
        let bytes = damaged(payload.as_bytes(), &mut chance);
        let text = String::from_utf8_lossy(&bytes);
        match ticket::verify(&text, &keys, issued) {
            Ok(report) => assert!(report.ticket.is_none() || text == payload, "taken for signed: {text}"),
            Err(failure) => assert_ne!(failure.kind, FailureKind::Internal),
        }
    }
}

#[test]
fn commands() {
    let regions = Regions::default();
    let actor = Actor::system("mutation");
    let filled = Desk::filled();
    let mut submitted = filled.clone();
    let _ = submitted.give(Action::Submit { number: String::new() }, at(0)).unwrap();
    let give = |action: Action| Command {
        id: "m1".to_owned(),
        expected_version: None,
        expected_sub_cases: Vec::new(),
        action,
    };
    let mut actions = batch::filling();
    actions.truncate(3);
    actions.extend([batch::edit(0, 1), Action::Submit { number: String::new() }, sign(0, 1, 0)]);
    for action in actions {
        for desk in [&filled, &submitted] {
            damage(&json::write(&give(action.clone())), 250, json::read_bytes::<Command>, |command, _| {
                let handler = batch::handler_of(batch::developer());
                for who in [&actor, &handler] {
                    let context = context(profile(), &regions, who, at(10));
                    let mut case = desk.case.clone();
                    if case.handle(&command, &context).is_err() {
                        assert_eq!(case, desk.case, "a refused command changes nothing");
                    }
                }
            });
        }
    }
}

#[test]
fn snapshots() {
    let mut desk = Desk::filled();
    let _ = desk.give(Action::Submit { number: String::new() }, at(0)).unwrap();
    let _ = desk.give(sign(0, 1, 0), at(10)).unwrap();
    let text = json::write(desk.case.state());
    let read = |bytes: &[u8]| match std::str::from_utf8(bytes) {
        Ok(text) => Case::from_json(text),
        Err(_) => Err(json::read_bytes::<Command>(bytes).unwrap_err()),
    };
    let (regions, actor) = (Regions::default(), Actor::system("mutation"));
    damage(&text, 1200, read, |case, _| {
        for now in [at(20), at(100_000), Instant::from_unix(0, 0).unwrap()] {
            let context = context(profile(), &regions, &actor, now);
            let page = Page { offset: 0, limit: 5 };
            let _ = (case.actions(&context, page), case.todo(&context), case.check(&context));
            let _ = (case.placements(profile(), now, page), case.next_deadline(now), case.progress(profile()));
        }
        assert_eq!(Case::from_json(&json::write(case.state())).unwrap(), case);
    });
}

fn seal_profile_of(bytes: &[u8]) -> Result<SealProfile, Failure> {
    std::str::from_utf8(bytes).map_or_else(|_| json::read_bytes(bytes), SealProfile::from_json)
}

#[test]
fn seal_profiles() {
    let sound = SealProfile::builtin("shenzhen-seal").unwrap();
    let mut document: serde_json::Value = serde_json::from_str(&sound.to_json()).unwrap();
    for list in document.as_object_mut().unwrap().values_mut().filter_map(serde_json::Value::as_array_mut) {
        list.truncate(2);
    }
    damage(&document.to_string(), 1000, seal_profile_of, |read, _| {
        let _ = (read.lint(), sound.diff(&read));
        assert_eq!(SealProfile::from_json(&read.to_json()).unwrap(), read);
    });
}

#[test]
fn seal_accounts() {
    let profile: &'static SealProfile = Box::leak(Box::new(SealProfile::builtin("shenzhen-seal").unwrap()));
    let mut desk = seal_desk::Desk::open(profile, "440303");
    let set = profile.sets[0].code.clone();
    let _ = desk.system(SealAction::ReportSet { application: "a".into(), set }).unwrap();
    let seal = desk.account.state().seals[0].id.clone();
    let claim = SealAction::Claim {
        seal: seal.clone(),
        medium: String::new(),
        device: String::new(),
        certificate: Some(seal_desk::certificate("N1")),
    };
    let boss = seal_desk::actor(0);
    let _ = desk.give(&boss, claim.clone()).unwrap();
    let granted = seal_desk::grant("g", Role::SealAdministrator, &[&seal], 1, None);
    let _ = desk.give(&boss, granted.clone()).unwrap();
    let regions = seal_desk::regions();
    damage(&json::write(desk.account.state()), 1500, json::read_bytes, |state, _| {
        let Ok(mut account) = SealAccount::from_state(state) else {
            return;
        };
        let context = seal_desk::context(profile, &boss, regions, desk.now());
        let _ = (account.todo(&context), account.entitlements_at(desk.now(), &context), account.changes(&context));
        let _ = account.actions(Channel::Phone, &context, Page::ALL);
        let _ = account.deadlines(at(0), at(1_000_000_000), &context);
        let command = seal_desk::command("m", claim.clone(), Some(Channel::Phone), Vec::new());
        let _ = account.handle(&command, &context);
        assert_eq!(SealAccount::from_json(&json::write(account.state())).unwrap(), account);
    });
    let change = SealAction::Change {
        application: "n".into(),
        seals: vec![seal.clone()],
        grants: Vec::new(),
        form: dengji::seal::SealForm::default(),
    };
    let suspend =
        SealAction::Suspend { seals: vec![seal], reason: "遗失".into(), form: dengji::seal::SealForm::default() };
    for action in [claim.clone(), granted, change, suspend] {
        let sound = seal_desk::command("m", action, Some(Channel::Phone), Vec::new());
        damage(&json::write(&sound), 300, json::read_bytes::<SealCommand>, |command, _| {
            let context = seal_desk::context(profile, &boss, regions, desk.now());
            let mut account = desk.account.clone();
            if account.handle(&command, &context).is_err() {
                assert_eq!(account, desk.account, "a refused command changes nothing");
            }
        });
    }
}
