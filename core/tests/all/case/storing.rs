//! What STORING.md says, tried: two processes at one store, each with a handle of its own, that may end between any two
//! writes. Nothing is lost, nothing is doubled, and what is kept adds up.

use std::collections::{BTreeMap, BTreeSet};

use dengji::{
    case::{Action, Case, CaseStage, Command, Effect, LogEntry, Outcome, index::IndexRow},
    finding::FailureKind,
    identifier::Regions,
    time::Instant,
};
use proptest::prelude::*;

use crate::support::batch::{Desk, SUBS, actor_of, at, bound, context, edit, one, profile, sign};

/// Committed is what was written in a transaction that came to its end.
#[derive(Clone, Default)]
struct Store {
    /// Unique by version.
    log: BTreeMap<u32, LogEntry>,
    snapshot: Option<String>,
    /// Effects that are still to be carried out, unique by id.
    outbox: BTreeMap<String, Effect>,
    rows: BTreeMap<String, IndexRow>,
}

/// What a receiver has done: it knows what it has done before.
#[derive(Default)]
struct World {
    done: BTreeSet<String>,
    times: BTreeMap<String, u32>,
}

/// A clerk's page, with a command that was sent and whose answer has not come yet.
#[derive(Clone)]
struct Sent {
    command: Command,
    now: Instant,
}

#[derive(Debug, PartialEq, Eq)]
enum Answer {
    Stored(u32),
    Refused,
    /// The process ended before it answered; whoever asked asks again.
    Died,
}

/// Where a process ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kill {
    Never,
    BeforeDeciding,
    /// Within the transaction, after so many writes: none of them counts.
    Within(u8),
    BeforeApplying,
    BeforeAnswering,
}

struct Process {
    case: Case,
}

impl Process {
    /// From the snapshot and the log after it; where there is no snapshot yet, from the log.
    fn start(store: &Store) -> Self {
        let log: Vec<LogEntry> = store.log.values().cloned().collect();
        let case = match &store.snapshot {
            None => Case::replay(&log).unwrap(),
            Some(snapshot) => {
                let mut case = Case::from_json(snapshot).unwrap();
                let version = case.state().metadata.version;
                let _ = case.apply(&log[version as usize..]).unwrap();
                case
            }
        };
        Self { case }
    }

    fn catch_up(&mut self, store: &Store) {
        let after = self.case.state().metadata.version;
        let tail: Vec<LogEntry> = store.log.range(after + 1..).map(|(_, entry)| entry.clone()).collect();
        let _ = self.case.apply(&tail).unwrap();
    }

    /// Decides, stores, applies; on a conflict takes over what another process stored, and decides again.
    fn handle(&mut self, store: &mut Store, sent: &Sent, kill: Kill, stale: bool) -> Answer {
        let (regions, actor) = (Regions::default(), actor_of(&sent.command.action));
        let context = context(profile(), &regions, &actor, sent.now.max(self.case.state().metadata.at));
        if kill == Kill::BeforeDeciding {
            return Answer::Died;
        }
        if !stale {
            self.catch_up(store);
        }
        loop {
            let before = self.case.clone();
            let context = dengji::case::Context { now: context.now.max(self.case.state().metadata.at), ..context };
            let Ok(outcome) = self.case.decide(&sent.command, &context) else {
                // What another process stored may be the very command, or make it possible.
                let version = self.case.state().metadata.version;
                self.catch_up(store);
                if self.case.state().metadata.version == version {
                    return Answer::Refused;
                }
                continue;
            };
            assert_eq!(self.case, before, "deciding moves nothing");
            if outcome.repeated {
                let answer = Case::answer(&store.log[&outcome.sequence]).unwrap();
                for (id, effect) in answer.effect_ids.iter().zip(&answer.effects) {
                    assert!(store.outbox.get(id).is_none_or(|kept| kept == effect));
                }
                return Answer::Stored(outcome.sequence);
            }
            match self.commit(store, &outcome, kill) {
                Ok(true) => {}
                Ok(false) => {
                    self.catch_up(store);
                    continue;
                }
                Err(()) => return Answer::Died,
            }
            if kill == Kill::BeforeApplying {
                return Answer::Died;
            }
            let applied = self.case.apply(outcome.entry.as_slice()).unwrap();
            assert_eq!((applied.version, applied.changed), (outcome.version, outcome.changed));
            return if kill == Kill::BeforeAnswering { Answer::Died } else { Answer::Stored(outcome.sequence) };
        }
    }

    /// One transaction: the entry, the outbox, the rows of the index. Whether it was written; `Err` where the process ended.
    fn commit(&self, store: &mut Store, outcome: &Outcome, kill: Kill) -> Result<bool, ()> {
        let mut written = store.clone();
        let mut writes = 0_u8;
        let mut killed = || {
            writes += 1;
            kill == Kill::Within(writes)
        };
        let entry = outcome.entry.clone().unwrap();
        if written.log.insert(entry.sequence, entry).is_some() {
            return Ok(false);
        }
        if killed() {
            return Err(());
        }
        for (id, effect) in outcome.effect_ids.iter().zip(&outcome.effects) {
            assert!(written.outbox.insert(id.clone(), effect.clone()).is_none(), "an id is one effect's alone");
            if killed() {
                return Err(());
            }
        }
        // The rows as they are with this entry, from a copy that follows it.
        let mut after = self.case.clone();
        let _ = after.apply(outcome.entry.as_slice()).unwrap();
        rewrite(&mut written.rows, &after, &outcome.changed);
        if killed() {
            return Err(());
        }
        *store = written;
        Ok(true)
    }
}

/// Writes the rows of these sub-cases anew.
fn rewrite(rows: &mut BTreeMap<String, IndexRow>, case: &Case, changed: &[String]) {
    rows.retain(|id, _| !changed.contains(id));
    let index = case.index(profile(), Some(changed)).unwrap();
    rows.extend(index.sub_cases.into_iter().map(|row| (row.sub_case.clone(), row)));
}

fn all_rows(case: &Case) -> BTreeMap<String, IndexRow> {
    let rows = case.index(profile(), None).unwrap().sub_cases;
    rows.into_iter().map(|row| (row.sub_case.clone(), row)).collect()
}

/// At least once, in any order, by a worker that may end after it has done something and before it says so.
fn deliver(store: &mut Store, world: &mut World, dies: bool) {
    for id in store.outbox.keys().cloned().collect::<Vec<_>>() {
        *world.times.entry(id.clone()).or_default() += 1;
        world.done.insert(id.clone());
        if dies {
            return;
        }
        store.outbox.remove(&id);
    }
}

fn action(kind: u8, sub: usize, variant: usize, case: &Case) -> Action {
    let id = SUBS[sub].to_owned();
    let round = case.sub_case(&id).map_or(0, |(_, sub)| sub.rounds);
    match kind {
        0..=2 => Action::Submit { number: String::new() },
        3..=9 => sign(sub, round, variant),
        10..=12 => Action::Seal { sub_cases: one(sub), evidence: Vec::new() },
        13..=15 => Action::ReportTax { sub_cases: one(sub), cleared: variant == 0, evidence: None },
        16 => Action::RegenerateTicket { sub_case: id, reason: "lost".to_owned() },
        17 => Action::Withdraw { sub_case: id, case_id: format!("new-{sub}") },
        18 => Action::ReportSubmissionFailure { reason: "busy".to_owned() },
        19 => Action::Reject { sub_case: id, reason: "wrong".to_owned() },
        _ => edit(sub, variant),
    }
}

/// Kind, sub-case, variant, which process, whether its handle lags, where it ends, how often the sender asks again, what
/// the worker does.
type Turn = (u8, usize, usize, usize, bool, u8, u8, u8);

fn turns() -> impl Strategy<Value = Vec<Turn>> {
    prop::collection::vec(
        (0..22_u8, 0..2_usize, 0..2_usize, 0..2_usize, any::<bool>(), 0..16_u8, 0..3_u8, 0..4_u8),
        1..30,
    )
}

fn kill(number: u8) -> Kill {
    match number {
        0 => Kill::BeforeDeciding,
        1..=4 => Kill::Within(number),
        5 => Kill::BeforeApplying,
        6 => Kill::BeforeAnswering,
        _ => Kill::Never,
    }
}

fn played(turns: &[Turn]) {
    let desk = Desk::filled();
    let mut store = Store { rows: all_rows(&desk.case), ..Store::default() };
    store.log.extend(desk.log.iter().map(|entry| (entry.sequence, entry.clone())));
    let mut world = World::default();
    let mut processes = [Process::start(&store), Process::start(&store)];
    let mut stored: BTreeMap<String, u32> = BTreeMap::new();
    let mut asked: BTreeSet<String> = BTreeSet::new();
    for (number, turn) in turns.iter().enumerate() {
        let &(kind, sub, variant, which, stale, end, again, worker) = turn;
        let now = at(i64::try_from(number).unwrap() * 60);
        let id = format!("t{number}");
        let command = Command {
            id: id.clone(),
            expected_version: None,
            expected_sub_cases: Vec::new(),
            action: bound(action(kind, sub, variant, &processes[which].case), &processes[which].case, now),
        };
        let sent = Sent { command, now };
        // Whoever has no answer asks again, at whichever process; whoever has one may press twice.
        let (mut kill, mut which) = (kill(end), which);
        let mut presses = 0;
        loop {
            match processes[which].handle(&mut store, &sent, kill, stale) {
                Answer::Died => {
                    processes[which] = Process::start(&store);
                    which = 1 - which;
                    kill = Kill::Never;
                }
                Answer::Refused => break,
                Answer::Stored(version) => {
                    assert_eq!(*stored.entry(id.clone()).or_insert(version), version, "carried out once");
                    asked.extend(Case::answer(&store.log[&version]).unwrap().effect_ids);
                    presses += 1;
                    if presses > again {
                        break;
                    }
                    which = 1 - which;
                }
            }
        }
        match worker {
            0 => deliver(&mut store, &mut world, true),
            1 => deliver(&mut store, &mut world, false),
            2 => store.snapshot = Some(dengji::json::write(processes[which].case.state())),
            _ => {}
        }
    }
    deliver(&mut store, &mut world, false);
    for process in &mut processes {
        process.catch_up(&store);
    }
    let log: Vec<LogEntry> = store.log.values().cloned().collect();
    let whole = Case::replay(&log).unwrap();
    let [first, second] = &processes;
    assert!(first.case == second.case && first.case == whole, "the processes and the log agree");
    assert_eq!(Process::start(&store).case, whole, "snapshot and tail are the whole");
    assert!(Case::verify(whole.state(), &log).unwrap().findings.is_empty());
    assert_eq!(store.rows, all_rows(&whole), "the index is that of the case");
    // Each command that was stored stands in the log once; each of its effects was carried out.
    let ids: Vec<&str> = log.iter().filter_map(|entry| Some(entry.payload.as_ref()?.command.id.as_str())).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "doubled");
    assert!(stored.keys().all(|id| ids.contains(&id.as_str())), "lost");
    assert_eq!(world.done, asked, "every effect is carried out, and no other");
    assert!(store.outbox.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost_and_nothing_is_doubled(turns in turns()) {
        played(&turns);
    }
}

/// A handle takes over what follows on it, and nothing else; what it refuses changes nothing.
#[test]
fn a_handle_takes_over_what_follows() {
    let desk = Desk::filled();
    let log = &desk.log;
    let refused = |case: &Case, entries: &[LogEntry]| {
        let mut moved = case.clone();
        let failure = moved.apply(entries).unwrap_err();
        assert_eq!(moved, *case, "nothing is half-applied");
        (failure.kind, failure.finding.code.as_str(), failure.finding.pointer.clone())
    };
    for version in 1..log.len() {
        let case = Case::replay(&log[..version]).unwrap();
        let mut other = case.clone();
        assert_eq!(other.apply(&[]).unwrap().version as usize, version);
        assert_eq!(other.apply(&log[version..]).unwrap().version as usize, log.len());
        assert_eq!(other, desk.case);
        // What it holds already is passed over, with what follows or alone.
        let mut overlapping = case.clone();
        let _ = overlapping.apply(&log[version - 1..]).unwrap();
        assert_eq!(overlapping, desk.case);
        let _ = overlapping.apply(&log[..version]).unwrap();
        assert_eq!(overlapping, desk.case);
        if version + 1 < log.len() {
            let gap = refused(&case, &log[version + 1..]);
            assert_eq!(gap, (FailureKind::Misuse, "log.does_not_follow", "/0".to_owned()));
            let mut torn = log[version..].to_vec();
            torn.remove(1);
            if torn.len() > 1 {
                assert_eq!(refused(&case, &torn).0, FailureKind::Malformed);
            }
        }
        let mut erased = log[version..].to_vec();
        let last = erased.len() - 1;
        erased[last] = erased[last].erased();
        let found = refused(&case, &erased);
        assert_eq!(found, (FailureKind::Misuse, "log.payload_erased", format!("/{last}/payload")));
        let mut changed = log[version..].to_vec();
        changed[last].payload.as_mut().unwrap().command.id.push('x');
        assert_eq!(refused(&case, &changed), (FailureKind::Malformed, "log.payload_wrong", format!("/{last}/payload")));
    }
    // Another history under the same number.
    let mut twin = Desk::filled();
    let fork = twin.give(edit(0, 1), at(0)).unwrap().entry.unwrap();
    let mut moved = desk.clone();
    let _ = moved.give(edit(1, 1), at(0)).unwrap();
    let found = refused(&moved.case, std::slice::from_ref(&fork));
    assert_eq!(found, (FailureKind::Misuse, "log.does_not_follow", "/0".to_owned()));
    let _ = moved.give(edit(1, 0), at(1)).unwrap();
    let mut after = twin.give(edit(0, 0), at(1)).unwrap().entry.unwrap();
    assert_eq!(refused(&moved.case, &[fork.clone(), after.clone()]).1, "log.does_not_follow");
    after.now = at(-200);
    assert_eq!(refused(&desk.case, &[fork, after]).0, FailureKind::Malformed);
}

/// Twenty clerks at one batch: who works on another sub-case is not in the way; who works on the same one is told so.
#[test]
fn sub_cases_are_expected_one_by_one() {
    use dengji::case::command::ExpectedSubCase;
    let mut desk = Desk::filled();
    let seen: Vec<u32> = desk.case.state().sub_cases.iter().map(|sub| sub.version).collect();
    let whole = desk.case.state().metadata.version;
    let _ = desk.give(edit(0, 1), at(0)).unwrap();
    let made = desk.case.state().metadata.version;
    assert_eq!(desk.case.state().sub_cases[0].version, made);
    assert_eq!(desk.case.state().sub_cases[1].version, seen[1]);
    let regions = Regions::default();
    let give = |sub: usize, of: &str, version: u32| {
        let expected = ExpectedSubCase { sub_case: of.to_owned(), version };
        let action = edit(sub, 0);
        let actor = actor_of(&action);
        let command =
            Command { id: "x".to_owned(), expected_version: None, expected_sub_cases: vec![expected], action };
        let decided = desk.case.decide(&command, &context(profile(), &regions, &actor, at(1)));
        decided.map(|_| ()).map_err(|refusal| {
            assert_eq!(refusal.unmet.len(), 1);
            let finding = &refusal.unmet[0].finding;
            let actual = finding.param("actual").map(str::to_owned).unwrap_or_default();
            (finding.code.as_str(), finding.pointer.clone(), actual)
        })
    };
    assert_eq!(give(1, "s2", seen[1]), Ok(()));
    assert_eq!(give(1, "s2", whole), Ok(()), "the version of the case at which it was seen does as well");
    let stale = ("command.stale_sub_case", "/expectedSubCases/0/version".to_owned(), made.to_string());
    assert_eq!(give(0, "s1", seen[0]), Err(stale.clone()));
    assert_eq!(give(0, "s1", whole), Err(stale));
    assert_eq!(give(0, "s1", made), Ok(()));
    let ahead = ("command.stale_version", "/expectedSubCases/0/version".to_owned(), made.to_string());
    assert_eq!(give(0, "s1", made + 1), Err(ahead), "this process has not taken over what the sender has seen");
    assert_eq!(give(0, "s9", made).unwrap_err().0, "case.unknown_sub_case");
}

/// Of a sub-case that is none of the sender's business, expecting it tells nothing: not that it is there, nor that it
/// changed.
#[test]
fn what_is_expected_tells_nothing_of_others() {
    use dengji::{case::command::ExpectedSubCase, finding::Role, party::Actor};
    let mut desk = Desk::filled();
    let _ = desk.give(Action::Submit { number: String::new() }, at(0)).unwrap();
    let buyer = desk.case.state().sub_cases[0].application.buyers[0].clone();
    let actor = Actor {
        role: Role::Buyer,
        name: buyer.name.clone(),
        document_number: buyer.document_number.clone(),
        ..Actor::system("buyer")
    };
    let regions = Regions::default();
    let asked = |of: &str, version: u32| {
        let action = bound(sign(0, 1, 0), &desk.case, at(1));
        let expected_sub_cases = vec![ExpectedSubCase { sub_case: of.to_owned(), version }];
        let command = Command { id: "x".to_owned(), expected_version: None, expected_sub_cases, action };
        let decided = desk.case.decide(&command, &context(profile(), &regions, &actor, at(1)));
        let codes = |unmet: &[dengji::finding::Unmet]| -> Vec<&'static str> {
            unmet.iter().map(|one| one.finding.code.as_str()).collect()
        };
        decided.map_or_else(|refusal| codes(&refusal.unmet), |_| Vec::new())
    };
    let own = asked("s1", desk.case.state().metadata.version);
    assert_eq!(own, Vec::<&str>::new());
    assert_eq!(asked("s1", 0), ["command.stale_sub_case"]);
    for (of, version) in [("s2", 0), ("s2", 1_000_000), ("s2", desk.case.state().metadata.version), ("s9", 0)] {
        assert_eq!(asked(of, version), ["case.unknown_sub_case"], "{of} {version}");
    }
}

/// A command changes the rows of exactly the sub-cases that it names; and no row changes but by commands.
#[test]
fn rows_change_with_what_is_named_and_only_then() {
    let mut reached = BTreeSet::new();
    let steps: [&[(u8, usize, usize)]; 6] = [
        &[(0, 0, 0), (3, 0, 0), (3, 0, 1), (10, 0, 0), (13, 0, 0), (3, 1, 0), (3, 1, 1), (10, 1, 0), (13, 1, 0)],
        &[(0, 0, 0), (17, 0, 0), (3, 1, 0), (3, 1, 1), (17, 1, 0)],
        &[(0, 0, 0), (3, 0, 0), (16, 0, 0), (20, 1, 1), (19, 1, 0), (17, 1, 0)],
        &[(0, 0, 0), (18, 0, 0), (20, 0, 1), (0, 0, 0), (13, 0, 0), (13, 0, 1)],
        &[(18, 0, 0), (20, 0, 0), (20, 0, 0)],
        &[(20, 1, 0), (20, 1, 1), (0, 0, 0)],
    ];
    for steps in steps {
        let mut desk = Desk::open();
        let mut rows = all_rows(&desk.case);
        let mut carried = crate::support::batch::filling();
        let mut material = crate::support::batch::document(0).materials.swap_remove(0);
        material.shared = false;
        carried.extend([
            Action::UploadMaterial { sub_case: None, material, replace: false },
            Action::ShareMaterials { items: Vec::new(), mode: dengji::material::ShareMode::KeepOwn },
            Action::ReportRegisterFacts {
                facts: Vec::new(),
                lifted: Vec::new(),
                units: vec![dengji::property::UnitStatus {
                    unit_code: desk.case.state().sub_cases[1].unit.unit_code.clone(),
                    contract_status: "noticed".to_owned(),
                }],
            },
        ]);
        let mut number = 0;
        let mut give = |desk: &mut Desk, action: Action| {
            number += 1;
            let tag = action.tag();
            let by = if tag == "report_register_facts" { dengji::party::Actor::system("r") } else { actor_of(&action) };
            let Ok(outcome) = desk.give_as(action, at(number), &by) else { return };
            let now = all_rows(&desk.case);
            let ids: BTreeSet<&String> = rows.keys().chain(now.keys()).collect();
            let differ: Vec<String> = ids.into_iter().filter(|id| rows.get(*id) != now.get(*id)).cloned().collect();
            assert_eq!(outcome.changed, differ, "{tag}");
            rows = now;
            reached.insert(tag);
        };
        for action in carried {
            give(&mut desk, action);
        }
        for (kind, sub, variant) in steps {
            let action = action(*kind, *sub, *variant, &desk.case);
            give(&mut desk, action);
        }
        if desk.case.state().stage == CaseStage::Saved {
            give(&mut desk, Action::RemoveUnits { sub_cases: one(0) });
            give(&mut desk, Action::Delete {});
        }
        if desk.case.state().stage == CaseStage::Filed {
            let status =
                Action::ReportStatus { sub_cases: Vec::new(), status: "preprocessing".into(), note: String::new() };
            give(&mut desk, status);
            give(&mut desk, Action::WithdrawBeforeEntry { sub_cases: one(0), evidence: Vec::new() });
        }
    }
    for tag in ["submit", "sign", "seal", "report_tax", "withdraw", "reject", "regenerate_ticket", "batch_edit"] {
        assert!(reached.contains(tag), "{tag} is never carried out");
    }
    for tag in ["report_submission_failure", "save", "share_materials", "report_register_facts", "upload_material"] {
        assert!(reached.contains(tag), "{tag} is never carried out");
    }
    for tag in ["report_status", "edit_application", "answer_questionnaire"] {
        assert!(reached.contains(tag), "{tag} is never carried out");
    }
}
