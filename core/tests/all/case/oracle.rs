//! A second, naive model of a batch, written from the state machines of the requirements alone (§12: batch, child,
//! signing round), runs beside the library on random commands: the same answers, the same boxes, the same filings.

use std::{collections::BTreeSet, sync::LazyLock};

use dengji::{
    case::{Action, CaseStage, command::ApplicationChanges, view::Page},
    platform::Mailbox,
};
use proptest::prelude::*;

use crate::support::batch::{self, Desk, LIFE, SUBS, at, document, edit, filling, one, sign};

#[derive(Clone, Copy, Debug, PartialEq)]
enum Batch {
    Draft,
    Saved,
    SubmitFailed,
    Signing,
    Filed,
    Emptied,
    Deleted,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Child {
    Editing,
    Submitted,
    Rejected,
    Withdrawn,
    Removed,
    Filed,
}

#[derive(Clone, Copy, Debug)]
struct SubModel {
    child: Child,
    ready: bool,
    round: Option<(i64, [bool; 2])>,
    confirmed: bool,
    taxed: bool,
    /// Which of the two telephone numbers stands in the form.
    phone: usize,
}

impl SubModel {
    fn signed(&self) -> bool {
        self.round.is_some_and(|(_, signed)| signed == [true, true])
    }

    fn present(&self) -> bool {
        !matches!(self.child, Child::Withdrawn | Child::Removed)
    }
}

#[derive(Clone, Debug)]
struct Model {
    batch: Batch,
    children: [SubModel; 2],
}

#[derive(Clone, Debug)]
enum Try {
    Save,
    Submit,
    Fail,
    Delete,
    Remove(usize),
    Edit(usize, usize),
    Spoil(usize),
    Mend(usize),
    Sign(usize, usize, bool),
    Regenerate(usize, bool),
    Seal(usize),
    SealAll,
    Approve(usize),
    Reject(usize),
    Withdraw(usize),
    Tax(usize, bool),
}

impl Model {
    fn open(&self) -> bool {
        !matches!(self.batch, Batch::Emptied | Batch::Deleted)
    }

    /// The boxes before submission let forms change; after a failed one that of 批量案件待提交 lets only those which are
    /// not ready.
    fn editable(&self, sub: usize) -> bool {
        self.is(sub, Child::Editing) && (self.batch != Batch::SubmitFailed || !self.children[sub].ready)
    }

    fn is(&self, sub: usize, child: Child) -> bool {
        self.open() && self.children[sub].child == child
    }

    fn confirm(&mut self, subs: &[usize]) -> bool {
        let may = subs.iter().all(|sub| {
            self.is(*sub, Child::Submitted) && self.children[*sub].signed() && !self.children[*sub].confirmed
        });
        if may {
            subs.iter().for_each(|sub| self.children[*sub].confirmed = true);
        }
        may
    }

    /// A change voids what was signed and begins a new round.
    fn fresh_round(&mut self, sub: usize, now: i64) {
        if self.children[sub].child == Child::Submitted {
            self.children[sub].round = Some((now, [false; 2]));
            self.children[sub].confirmed = false;
        }
    }

    /// Carries it out where it may be, and says whether it may.
    fn attempt(&mut self, what: &Try, now: i64) -> bool {
        let may = match *what {
            Try::Save => {
                let may = matches!(self.batch, Batch::Draft | Batch::Saved);
                if self.batch == Batch::Draft {
                    self.batch = Batch::Saved;
                }
                may
            }
            Try::Submit => {
                let waiting: Vec<usize> = (0..2).filter(|sub| self.children[*sub].child == Child::Editing).collect();
                let may = matches!(self.batch, Batch::Saved | Batch::SubmitFailed)
                    && !waiting.is_empty()
                    && waiting.iter().all(|sub| self.children[*sub].ready);
                if may {
                    self.batch = Batch::Signing;
                    for sub in waiting {
                        self.children[sub].child = Child::Submitted;
                        self.fresh_round(sub, now);
                    }
                }
                may
            }
            Try::Fail => {
                // What a host reports about a submission: pointless before there is one to report on, or when people
                // have begun to sign.
                let begun = self.children.iter().any(|sub| {
                    sub.child == Child::Rejected
                        || sub.confirmed && sub.child == Child::Submitted
                        || sub.round.is_some_and(|(_, signed)| signed.contains(&true))
                });
                let may = matches!(self.batch, Batch::Saved | Batch::SubmitFailed | Batch::Signing) && !begun;
                if may {
                    self.batch = Batch::SubmitFailed;
                    for sub in self.children.iter_mut().filter(|sub| sub.child == Child::Submitted) {
                        sub.child = Child::Editing;
                        sub.round = None;
                    }
                }
                may
            }
            Try::Delete => {
                let may = matches!(self.batch, Batch::Draft | Batch::Saved);
                if may {
                    self.batch = Batch::Deleted;
                }
                may
            }
            Try::Remove(sub) => {
                let may = matches!(self.batch, Batch::Draft | Batch::Saved) && self.children[sub].present();
                if may {
                    self.children[sub].child = Child::Removed;
                }
                may
            }
            // What is written again as it stands voids nothing.
            Try::Edit(sub, variant) => {
                let may = self.editable(sub) || self.is(sub, Child::Submitted);
                if may && std::mem::replace(&mut self.children[sub].phone, variant) != variant {
                    self.fresh_round(sub, now);
                }
                may
            }
            // A submitted child is a ready one, and stays so.
            Try::Spoil(sub) => {
                let may = self.editable(sub);
                if may {
                    self.children[sub].ready = false;
                }
                may
            }
            Try::Mend(sub) => {
                let may = self.editable(sub) || self.is(sub, Child::Submitted);
                if may && !std::mem::replace(&mut self.children[sub].ready, true) {
                    self.fresh_round(sub, now);
                }
                may
            }
            Try::Sign(sub, signer, current) => {
                let submitted = self.is(sub, Child::Submitted);
                let Some((issued, signed)) = self.children[sub].round.as_mut() else {
                    return false;
                };
                let may = submitted && current && !signed[signer] && (*issued..*issued + LIFE).contains(&now);
                if may {
                    signed[signer] = true;
                }
                may
            }
            Try::Regenerate(sub, reason) => {
                let expired = self.children[sub].round.is_some_and(|(issued, _)| now >= issued + LIFE)
                    && !self.children[sub].signed();
                let may = self.is(sub, Child::Submitted) && (expired || reason);
                if may {
                    self.fresh_round(sub, now);
                }
                may
            }
            Try::Seal(sub) | Try::Approve(sub) => self.confirm(&[sub]),
            Try::SealAll => self.confirm(&[0, 1]),
            Try::Reject(sub) => {
                let may = self.is(sub, Child::Submitted) && !self.children[sub].confirmed;
                if may {
                    self.children[sub].child = Child::Rejected;
                }
                may
            }
            Try::Withdraw(sub) => {
                let may = self.is(sub, Child::Submitted) || self.is(sub, Child::Rejected);
                if may {
                    self.children[sub].child = Child::Withdrawn;
                    self.children[sub].round = None;
                    if !self.children.iter().any(SubModel::present) {
                        self.batch = Batch::Emptied;
                    }
                }
                may
            }
            Try::Tax(sub, cleared) => {
                let may = self.open() && self.children[sub].present();
                if may {
                    self.children[sub].taxed = cleared;
                }
                may
            }
        };
        self.file();
        may
    }

    /// All children signed ∧ confirmed ∧ taxed, and at least one child left (GZ-091, C-62).
    fn file(&mut self) {
        let ready = |sub: &SubModel| sub.child == Child::Submitted && sub.signed() && sub.confirmed && sub.taxed;
        let present: Vec<usize> = (0..2).filter(|sub| self.children[*sub].present()).collect();
        if self.batch == Batch::Signing && !present.is_empty() && present.iter().all(|sub| ready(&self.children[*sub]))
        {
            self.batch = Batch::Filed;
            present.iter().for_each(|sub| self.children[*sub].child = Child::Filed);
        }
    }

    fn boxes(&self) -> BTreeSet<(String, usize)> {
        let mut boxes = BTreeSet::new();
        if !self.open() {
            return boxes;
        }
        for (at, sub) in self.children.iter().enumerate() {
            let names: &[Mailbox] = match sub.child {
                Child::Editing if self.batch == Batch::SubmitFailed => &[Mailbox::BatchToSubmit],
                Child::Editing => &[Mailbox::BatchToApply],
                Child::Submitted if sub.confirmed => &[Mailbox::MyCases],
                Child::Submitted => &[Mailbox::MyCases, Mailbox::ToConfirm],
                Child::Rejected => &[Mailbox::MyCases],
                Child::Filed => &[Mailbox::Applied],
                Child::Withdrawn | Child::Removed => &[],
            };
            boxes.extend(names.iter().map(|name| (format!("{name:?}"), at)));
        }
        boxes
    }
}

fn mortgage(sub: usize, principal: &str) -> Action {
    let mut mortgage = document(sub).application.mortgage.unwrap();
    principal.clone_into(&mut mortgage.principal);
    let changes = ApplicationChanges { mortgage: Some(mortgage), ..ApplicationChanges::default() };
    Action::BatchEdit { sub_cases: one(sub), changes }
}

fn action(what: &Try, desk: &Desk) -> Action {
    let id = |sub: &usize| SUBS[*sub].to_owned();
    match what {
        Try::Save => Action::Save {},
        Try::Submit => Action::Submit { number: String::new() },
        Try::Fail => Action::ReportSubmissionFailure { reason: "busy".to_owned() },
        Try::Delete => Action::Delete {},
        Try::Remove(sub) => Action::RemoveUnits { sub_cases: one(*sub) },
        Try::Edit(sub, variant) => edit(*sub, *variant),
        Try::Spoil(sub) => mortgage(*sub, "许多"),
        Try::Mend(sub) => mortgage(*sub, "200"),
        Try::Sign(sub, signer, current) => {
            let round = desk.case.sub_case(SUBS[*sub]).map_or(0, |(_, sub)| sub.rounds);
            sign(*sub, if *current { round } else { round.wrapping_sub(1) }, *signer)
        }
        Try::Regenerate(sub, reason) => Action::RegenerateTicket {
            sub_case: id(sub),
            reason: if *reason { "lost".to_owned() } else { String::new() },
        },
        Try::Seal(sub) => Action::Seal { sub_cases: one(*sub), evidence: Vec::new() },
        Try::SealAll => Action::Seal { sub_cases: SUBS.map(str::to_owned).to_vec(), evidence: Vec::new() },
        Try::Approve(sub) => Action::Approve { sub_cases: one(*sub) },
        Try::Reject(sub) => Action::Reject { sub_case: id(sub), reason: "wrong".to_owned() },
        Try::Withdraw(sub) => Action::Withdraw { sub_case: id(sub), case_id: format!("new-{sub}") },
        Try::Tax(sub, cleared) => Action::ReportTax { sub_cases: one(*sub), cleared: *cleared, evidence: None },
    }
}

fn any_try() -> impl Strategy<Value = Try> {
    let sub = || 0..2_usize;
    prop_oneof![
        3 => Just(Try::Save),
        8 => Just(Try::Submit),
        1 => Just(Try::Fail),
        1 => (0..6_u8).prop_map(|dice| if dice == 0 { Try::Delete } else { Try::Submit }),
        1 => (sub(), 0..4_u8).prop_map(|(sub, dice)| if dice == 0 { Try::Remove(sub) } else { Try::Edit(sub, 0) }),
        2 => (sub(), 0..2_usize).prop_map(|(sub, variant)| Try::Edit(sub, variant)),
        1 => sub().prop_map(Try::Spoil),
        3 => sub().prop_map(Try::Mend),
        40 => (sub(), 0..2_usize, prop::bool::weighted(0.95)).prop_map(|(sub, signer, now)| Try::Sign(sub, signer, now)),
        4 => (sub(), any::<bool>()).prop_map(|(sub, reason)| Try::Regenerate(sub, reason)),
        12 => sub().prop_map(Try::Seal),
        4 => Just(Try::SealAll),
        6 => sub().prop_map(Try::Approve),
        2 => sub().prop_map(Try::Reject),
        3 => sub().prop_map(Try::Withdraw),
        12 => (sub(), prop::bool::weighted(0.8)).prop_map(|(sub, cleared)| Try::Tax(sub, cleared)),
    ]
}

/// How much later each command is given: mostly soon, at times exactly at the end of a ticket, or just before.
fn later() -> impl Strategy<Value = i64> {
    prop_oneof![8 => 0..600_i64, 1 => Just(LIFE), 1 => Just(LIFE - 1), 1 => 0..LIFE]
}

static FILLED: LazyLock<Desk> = LazyLock::new(|| {
    let mut desk = Desk::open();
    for action in filling().into_iter().filter(|action| !matches!(action, Action::Save {})) {
        let _ = desk.give(action, at(-100)).unwrap();
    }
    desk
});

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn agrees_with_the_naive_model(tries in prop::collection::vec((any_try(), later()), 1..=40)) {
        let mut desk = FILLED.clone();
        let child = SubModel { child: Child::Editing, ready: true, round: None, confirmed: false, taxed: false, phone: 0 };
        let mut model = Model { batch: Batch::Draft, children: [child; 2] };
        let mut now = 0;
        for (number, (what, later)) in tries.iter().enumerate() {
            now += later;
            let answer = desk.give(action(what, &desk), at(now));
            let may = model.attempt(what, now);
            let named = format!("{number}: {what:?} {:?} {model:?}", answer.as_ref().err());
            prop_assert_eq!(answer.is_ok(), may, "{}", named);
            let boxes: BTreeSet<(String, usize)> = desk.case.placements(batch::profile(), at(now), Page::ALL).unwrap().into_iter()
                .map(|placed| (
                    format!("{:?}", placed.mailbox),
                    SUBS.iter().position(|known| *known == placed.sub_case).unwrap(),
                ))
                .collect();
            prop_assert_eq!(boxes, model.boxes(), "{}", named);
            prop_assert_eq!(desk.case.state().stage == CaseStage::Filed, model.batch == Batch::Filed, "{}", named);
        }
    }
}
