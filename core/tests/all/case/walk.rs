//! Every sequence of commands on a small batch, as far as the states differ: two sub-cases, two buyers, one bank. What
//! must hold is stated here in the test's own words and asked after every single command.

use std::collections::{BTreeMap, VecDeque};

use dengji::{
    case::{Action, Case, CaseStage, Command, Event, LogEntry, SubCase, SubCaseStage, view::Page},
    identifier::Regions,
    party::Actor,
    platform::{Mailbox, Profile},
    time::Instant,
};

use crate::support::batch::{
    self, Desk, LIFE, SIGNERS, SUBS, actor_of, at, bound, confirmer, context, developer, edit, one, profile, sign,
};

/// Within the life of the first ticket, and the very instant at which it ends.
const INSTANTS: [i64; 2] = [0, LIFE];

/// What tells states apart: all but numbers that only count on (rounds, versions), the log's head and command ids.
fn projection(case: &Case) -> String {
    use std::fmt::Write;
    let state = case.state();
    let mut text = format!("{:?}", state.stage);
    for sub in &state.sub_cases {
        let phone = &sub.application.contact.as_ref().unwrap().phone;
        let _ = write!(
            text,
            "|{:?} {} {:?} {} {} {}",
            sub.stage,
            phone.starts_with("138"),
            sub.round.as_ref().map(|round| (
                round.expires.unix_seconds(),
                SIGNERS.map(|key| round.signatures.iter().any(|signature| signature.signer == key))
            )),
            sub.sealed.is_some(),
            sub.approved.is_some(),
            sub.tax_cleared
        );
    }
    text
}

/// Every command that makes sense to try, wrong ones among them.
fn commands(case: &Case) -> Vec<Action> {
    let mut actions = vec![
        Action::Save {},
        Action::Submit { number: String::new() },
        Action::ReportSubmissionFailure { reason: "busy".to_owned() },
        Action::Delete {},
        Action::Seal { sub_cases: SUBS.map(str::to_owned).to_vec(), evidence: Vec::new() },
    ];
    for sub in 0..SUBS.len() {
        let now = &case.state().sub_cases[sub];
        let current = now.round.as_ref().map_or(now.rounds, |round| round.number);
        for signer in 0..SIGNERS.len() {
            actions.push(sign(sub, current, signer));
        }
        // A ticket of the round before.
        actions.push(sign(sub, current.saturating_sub(1), 0));
        let sub_case = SUBS[sub].to_owned();
        actions.push(Action::RegenerateTicket { sub_case: sub_case.clone(), reason: String::new() });
        actions.push(Action::RegenerateTicket { sub_case: sub_case.clone(), reason: "lost".to_owned() });
        actions.push(Action::Seal { sub_cases: one(sub), evidence: Vec::new() });
        actions.push(Action::Approve { sub_cases: one(sub) });
        actions.push(Action::Reject { sub_case: sub_case.clone(), reason: "wrong".to_owned() });
        actions.push(Action::Withdraw { sub_case, case_id: format!("new-{sub}") });
        actions.push(Action::ReportTax { sub_cases: one(sub), cleared: true, evidence: None });
        actions.push(Action::ReportTax { sub_cases: one(sub), cleared: false, evidence: None });
    }
    // One sub-case is edited, so that a changed one and an unchanged one stand beside each other.
    let phone = &case.state().sub_cases[0].application.contact.as_ref().unwrap().phone;
    actions.push(edit(0, usize::from(phone.starts_with("138"))));
    // And what stands there is saved again.
    actions.push(edit(0, usize::from(!phone.starts_with("138"))));
    actions
}

fn fully_signed(sub: &SubCase) -> bool {
    sub.round.as_ref().is_some_and(|round| {
        SIGNERS.iter().all(|key| round.signatures.iter().filter(|signature| signature.signer == *key).count() == 1)
    })
}

fn confirmed(sub: &SubCase) -> bool {
    sub.sealed.is_some() || sub.approved.is_some()
}

fn gone(sub: &SubCase) -> bool {
    sub.stage == SubCaseStage::Withdrawn
}

fn same_content(before: &SubCase, after: &SubCase) -> bool {
    before.application == after.application
        && before.questionnaire == after.questionnaire
        && before.materials == after.materials
        && before.unit == after.unit
}

/// A command changes the rows of the index of exactly the sub-cases that it names.
fn rows_hold(before: &Case, after: &Case, changed: &[String], profile: &Profile) {
    let rows = |case: &Case| -> BTreeMap<String, _> {
        let rows = case.index(profile, None).unwrap().sub_cases;
        rows.into_iter().map(|row| (row.sub_case.clone(), row)).collect()
    };
    let (old, new) = (rows(before), rows(after));
    let differ: Vec<&str> = SUBS.into_iter().filter(|id| old.get(*id) != new.get(*id)).collect();
    assert_eq!(changed, differ);
}

/// What a command that was accepted may have done.
fn transition_holds(before: &Case, after: &Case, action: &Action, now: Instant, events: &[Event]) {
    let (old, new) = (before.state(), after.state());
    assert_eq!(new.metadata.version, old.metadata.version + 1);
    let filings: Vec<&Vec<String>> = events
        .iter()
        .filter_map(|event| if let Event::Filed { sub_cases, .. } = event { Some(sub_cases) } else { None })
        .collect();
    assert!(filings.len() <= 1, "filed twice by one command");
    for named in filings {
        assert!(!named.is_empty(), "an empty filing");
        assert!(old.stage == CaseStage::Signing || matches!(action, Action::Submit { .. }), "filed before submission");
        for sub in &new.sub_cases {
            let before = &old.sub_cases.iter().find(|other| other.id == sub.id).unwrap();
            if named.contains(&sub.id) {
                assert_ne!(before.stage, SubCaseStage::Filed, "filed a second time");
                assert!(!gone(before), "a withdrawn sub-case filed");
                assert!(fully_signed(sub) && confirmed(sub) && sub.tax_cleared, "filed too early: {sub:?}");
                assert_eq!(sub.filed, Some(now));
            } else {
                assert!(gone(sub), "left behind");
            }
        }
        assert_eq!(new.stage, CaseStage::Filed);
    }
    for (was, is) in old.sub_cases.iter().zip(&new.sub_cases) {
        assert!(was == is || is.version == new.metadata.version, "a sub-case changes with its version");
        if was.stage == SubCaseStage::Filed {
            assert_eq!(is.stage, SubCaseStage::Filed, "what is filed stays so");
            assert!(same_content(was, is), "what is filed does not change");
        }
        if gone(was) {
            assert_eq!(was, is, "what was split off is not touched");
        }
        signatures_hold(was, is, action);
    }
}

/// GZ-076, YX-004: no signature outlives its round, or a change of what was signed.
fn signatures_hold(was: &SubCase, is: &SubCase, action: &Action) {
    let number = |sub: &SubCase| sub.round.as_ref().map(|round| round.number);
    if number(was) != number(is) || !same_content(was, is) {
        assert!(is.round.as_ref().is_none_or(|round| round.signatures.is_empty()), "a signature outlived its round");
        assert!(!confirmed(is), "a confirmation outlived its round: {action:?}");
        if let (Some(was), Some(is)) = (number(was), number(is)) {
            assert_eq!(is, was + 1);
        }
    }
    if same_content(was, is) && matches!(action, Action::BatchEdit { .. }) {
        let is = SubCase { version: was.version, ..is.clone() };
        assert_eq!(*was, is, "saving what stands there changes nothing but that it was done");
    }
    if let (Some(was), Some(is)) = (&was.round, &is.round) {
        assert_eq!(was.number == is.number, was.digest == is.digest, "every round has a digest of its own");
    }
    if !same_content(was, is) && was.stage == SubCaseStage::Submitted {
        assert_ne!(number(was), number(is), "the round outlived what was to be signed");
    }
    let Some(round) = &is.round else {
        return;
    };
    assert_eq!(round.expires, round.issued.plus_seconds(LIFE).unwrap());
    for signature in &round.signatures {
        assert!(signature.at >= round.issued && signature.at < round.expires, "signed outside of the ticket's life");
        let old = was.round.as_ref().is_some_and(|round| round.signatures.contains(signature));
        let given = matches!(action, Action::Sign { sub_case, signer, .. } if *sub_case == is.id && *signer == signature.signer);
        assert!(old || given, "a signature from nowhere");
    }
}

/// What holds in every state, however it was reached.
fn state_holds(case: &Case, profile: &Profile, now: Instant) {
    let state = case.state();
    let present: Vec<&SubCase> = state.sub_cases.iter().filter(|sub| !gone(sub)).collect();
    assert_eq!(present.is_empty(), state.stage == CaseStage::Emptied);
    let filed = present.iter().filter(|sub| sub.stage == SubCaseStage::Filed).count();
    assert!(filed == 0 || filed == present.len(), "the batch is filed together");
    assert_eq!(filed > 0, state.stage == CaseStage::Filed);
    let ready =
        |sub: &&SubCase| sub.stage == SubCaseStage::Submitted && fully_signed(sub) && confirmed(sub) && sub.tax_cleared;
    assert!(present.is_empty() || !present.iter().all(ready), "ready, and not filed");
    for sub in &present {
        assert!(!confirmed(sub) || fully_signed(sub), "confirmed before it was signed");
    }

    let mut expected = Vec::new();
    if state.stage != CaseStage::Deleted {
        for sub in present {
            let boxes: &[(bool, Mailbox)] = match sub.stage {
                SubCaseStage::Editing if state.stage == CaseStage::SubmitFailed => &[(false, Mailbox::BatchToSubmit)],
                SubCaseStage::Editing => &[(false, Mailbox::BatchToApply)],
                SubCaseStage::Submitted if confirmed(sub) => &[(false, Mailbox::MyCases)],
                SubCaseStage::Submitted => &[(false, Mailbox::MyCases), (true, Mailbox::ToConfirm)],
                SubCaseStage::Rejected => &[(false, Mailbox::MyCases)],
                SubCaseStage::Filed => &[(false, Mailbox::Applied)],
                SubCaseStage::Withdrawn | SubCaseStage::WithdrawnBeforeEntry => &[],
            };
            expected.extend(
                boxes
                    .iter()
                    .map(|(other, mailbox)| (if *other { confirmer() } else { developer() }, *mailbox, sub.id.clone())),
            );
        }
    }
    let placed: Vec<_> = case
        .placements(profile, now, Page::ALL)
        .unwrap()
        .into_iter()
        .map(|placement| (placement.viewer, placement.mailbox, placement.sub_case))
        .collect();
    assert_eq!(placed, expected);
}

/// The command that a button stands for, where it is one of ours.
fn behind(button: &str, sub: Option<&str>, signer: Option<&str>, case: &Case) -> Option<Action> {
    let at = sub.and_then(|id| SUBS.iter().position(|known| *known == id));
    let id = sub.unwrap_or_default().to_owned();
    Some(match (button, at) {
        ("save", None) => Action::Save {},
        ("submit", None) => Action::Submit { number: String::new() },
        ("delete", None) => Action::Delete {},
        ("report_submission_failure", None) => Action::ReportSubmissionFailure { reason: "busy".to_owned() },
        ("sign", Some(at)) => {
            let round = case.state().sub_cases[at].round.as_ref().unwrap().number;
            sign(at, round, SIGNERS.iter().position(|key| Some(*key) == signer).unwrap())
        }
        ("regenerate_ticket", Some(_)) => Action::RegenerateTicket { sub_case: id, reason: String::new() },
        ("seal", Some(at)) => Action::Seal { sub_cases: one(at), evidence: Vec::new() },
        ("approve", Some(at)) => Action::Approve { sub_cases: one(at) },
        ("reject", Some(_)) => Action::Reject { sub_case: id, reason: String::new() },
        ("withdraw", Some(_)) => Action::Withdraw { sub_case: id, case_id: "new".to_owned() },
        ("report_tax", Some(at)) => {
            let cleared = !case.state().sub_cases[at].tax_cleared;
            Action::ReportTax { sub_cases: one(at), cleared, evidence: None }
        }
        ("edit_application", Some(at)) => {
            let application = case.state().sub_cases[at].application.clone();
            Action::EditApplication { sub_case: id, application }
        }
        _ => return None,
    })
}

/// A button and its command have the same answer, with the same reasons.
fn buttons_hold(case: &Case, profile: &Profile, regions: &Regions, now: Instant, actors: &[Actor]) -> usize {
    let mut asked = 0;
    for actor in actors {
        let context = context(profile, regions, actor, now);
        for offer in case.actions(&context, Page::ALL) {
            let Some(action) = behind(&offer.action, offer.sub_case.as_deref(), offer.signer.as_deref(), case) else {
                continue;
            };
            let action = bound(action, case, now);
            let command =
                Command { id: "button".to_owned(), expected_version: None, expected_sub_cases: Vec::new(), action };
            let mut unmet = case.decide(&command, &context).map_or_else(|refusal| refusal.unmet, |_| Vec::new());
            // What only pressing brings is not the button's: where time went back, evidence of now is too early.
            // The walk looks at a case at earlier instants too; that time goes forward is the command's matter.
            unmet.retain(|one| !one.finding.pointer.starts_with("/action/evidence") && one.finding.pointer != "/now");
            assert_eq!(offer.allowed, unmet.is_empty(), "{} {:?} {:?}", offer.action, offer.unmet, unmet);
            assert_eq!(offer.unmet, unmet, "{}", offer.action);
            asked += 1;
        }
    }
    asked
}

struct Node {
    case: Case,
    parent: Option<(usize, LogEntry)>,
}

fn log_of(nodes: &[Node], mut at: usize, start: &[LogEntry]) -> Vec<LogEntry> {
    let mut tail = Vec::new();
    while let Some((parent, entry)) = &nodes[at].parent {
        tail.push(entry.clone());
        at = *parent;
    }
    start.iter().cloned().chain(tail.into_iter().rev()).collect()
}

fn step(case: &Case, action: Action, now: Instant, profile: &Profile, regions: &Regions) -> Option<(Case, LogEntry)> {
    let actor = actor_of(&action);
    let context = context(profile, regions, &actor, now);
    let action = bound(action, case, now);
    let command = Command {
        id: format!("w{}", case.state().metadata.version),
        expected_version: None,
        expected_sub_cases: Vec::new(),
        action,
    };
    let Ok(decision) = case.decide(&command, &context) else {
        return None;
    };
    let mut after = case.clone();
    let outcome = after.handle(&command, &context).expect("what was decided can be carried out");
    assert_eq!(outcome, decision, "carrying out comes to what was decided");
    transition_holds(case, &after, &command.action, now, decision.events());
    rows_hold(case, &after, &outcome.changed, profile);
    Some((after, outcome.entry.expect("a new command has an entry")))
}

#[test]
fn every_sequence_of_commands() {
    let (profile, regions) = (profile(), Regions::default());
    let start = Desk::filled();
    let actors = [batch::handler_of(developer()), batch::handler_of(confirmer()), Actor::system("host")];
    let mut known = BTreeMap::from([(projection(&start.case), 0)]);
    let mut nodes = vec![Node { case: start.case.clone(), parent: None }];
    let mut queue = VecDeque::from([0]);
    let (mut accepted, mut refused, mut buttons, mut replayed, mut lapsed) = (0_u32, 0_u32, 0, 0_u32, 0);
    while let Some(current) = queue.pop_front() {
        let mut leaf = true;
        let case = nodes[current].case.clone();
        for seconds in INSTANTS {
            let now = at(seconds);
            state_holds(&case, profile, now);
            if seconds == 0 && (lapsed == 0 || current % 64 == 0) {
                for actor in &actors {
                    let span = (case.state().metadata.at, at(3 * LIFE));
                    lapsed += super::deadlines::hold(&case, actor, span, profile, &regions).len();
                }
            }
            if current % 8 == 0 {
                buttons += buttons_hold(&case, profile, &regions, now, &actors);
            }
            for action in commands(&case) {
                let Some((after, entry)) = step(&case, action, now, profile, &regions) else {
                    refused += 1;
                    continue;
                };
                accepted += 1;
                let number = nodes.len();
                if let std::collections::btree_map::Entry::Vacant(vacant) = known.entry(projection(&after)) {
                    vacant.insert(number);
                    nodes.push(Node { case: after, parent: Some((current, entry)) });
                    queue.push_back(number);
                    leaf = false;
                }
            }
        }
        if leaf && current % 16 == 0 {
            let log = log_of(&nodes, current, &start.log);
            assert_eq!(Case::replay(&log).unwrap(), case, "the log adds up to the state");
            replayed += 1;
        }
        assert_eq!(case, nodes[current].case, "asking changes nothing");
    }
    println!(
        "{} states, {accepted} commands carried out, {refused} refused, {buttons} buttons, {replayed} logs replayed",
        nodes.len()
    );
    // Each of these is reached, so that nothing above holds for want of cases.
    for stage in ["Saved", "SubmitFailed", "Signing", "Filed", "Emptied", "Deleted"] {
        assert!(known.keys().any(|state| state.starts_with(&format!("{stage}|"))), "{stage} is never reached");
    }
    assert!(replayed > 0 && buttons > 0 && refused > 0 && lapsed > 0);
}
