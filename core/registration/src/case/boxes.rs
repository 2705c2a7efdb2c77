//! Where a case lies, and what is offered there. One rule: what the profile's mailbox lists is what [`Case::actions`]
//! offers in it, and no other command is taken there. The guide describes the enterprises' end (GZ-019), so it binds the
//! people of the enterprises and those who sign; systems and staff of the registry act without a mailbox.

use std::collections::BTreeSet;

use super::{
    Case, Context,
    command::Action,
    form::{Forms, LazyForms, Waiting},
    guard::{Guards, enterprise_staff, is_confirmed, remedy},
    row::{Side, Whole, row},
    state::{CaseKind, CaseStage, SubCase, SubCaseStage},
};
use dengji_base::{
    finding::{Code, Finding, Remedy, Role},
    party::Enterprise,
};
use dengji_platform::platform::{BusinessType, Mailbox, Profile};

/// Which enterprise a command is for.
pub(super) fn side<'c>(case: &'c Case, tag: &str) -> &'c Enterprise {
    row(tag).map_or(Side::Initiator, |row| row.by).of(case)
}

/// In which mailboxes a sub-case lies (GZ-100 to GZ-108): before submission in one, by the kind of case; from submission
/// to filing in 我的案件, and beside it in 待确认 while the enterprise has not confirmed; then in 已申请.
pub(super) fn of_sub_case(
    case: &Case,
    business: Option<&BusinessType>,
    sub: &SubCase,
) -> impl Iterator<Item = (Side, Mailbox)> {
    let waits = sub.stage == SubCaseStage::Submitted && !business.is_some_and(|business| is_confirmed(business, sub));
    let first = match (case.state.stage, sub.stage) {
        (CaseStage::Deleted | CaseStage::Emptied, _)
        | (_, SubCaseStage::Withdrawn | SubCaseStage::WithdrawnBeforeEntry) => None,
        (_, SubCaseStage::Editing) => unsubmitted(case),
        (_, SubCaseStage::Submitted | SubCaseStage::Rejected) => Some(Mailbox::MyCases),
        (_, SubCaseStage::Filed) => Some(Mailbox::Applied),
    };
    let second = waits.then_some((Side::Confirmer, Mailbox::ToConfirm)).filter(|_| first.is_some());
    first.map(|mailbox| (Side::Initiator, mailbox)).into_iter().chain(second)
}

fn unsubmitted(case: &Case) -> Option<Mailbox> {
    match (case.state.kind, case.state.stage) {
        (_, CaseStage::Deleted | CaseStage::Emptied) => None,
        (CaseKind::Single, _) => Some(Mailbox::ToApply),
        (CaseKind::Batch, CaseStage::SubmitFailed) => Some(Mailbox::BatchToSubmit),
        (CaseKind::Batch, _) => Some(Mailbox::BatchToApply),
    }
}

/// The mailbox that lists the case as a whole: a batch that is not submitted lies there as one row (GZ-106, GZ-107).
pub(super) fn of_batch(case: &Case) -> Option<Mailbox> {
    let open = matches!(case.state.stage, CaseStage::Draft | CaseStage::Saved | CaseStage::SubmitFailed);
    unsubmitted(case).filter(|_| open && case.state.kind == CaseKind::Batch)
}

/// Whose the mailboxes are but 待确认.
pub(super) const INITIATOR: Side = Side::Initiator;

/// In which mailbox the case as a whole lies (主案).
fn of_case(case: &Case) -> Option<Mailbox> {
    match case.state.stage {
        CaseStage::Signing => Some(Mailbox::MyCases),
        CaseStage::Filed => Some(Mailbox::Applied),
        _ => unsubmitted(case),
    }
}

/// What the mailboxes offer, of a sub-case or of the case as a whole.
pub(super) struct Offered<'a> {
    case: &'a Case,
    profile: &'a Profile,
    /// The actions for which the buttons of these mailboxes wait.
    waiting: Waiting,
    sub: Option<&'a SubCase>,
    /// Whether one enterprise both begins and confirms the case, and so has all of its mailboxes.
    alone: bool,
}

impl<'a> Offered<'a> {
    pub(super) fn new<'f: 'a>(
        case: &'f Case,
        context: &'f Context<'f>,
        forms: &LazyForms<'f>,
        sub: Option<&'a SubCase>,
    ) -> Self {
        let alone = case.state.initiator.is_same(&case.state.confirmer);
        let mut offered = Self { case, profile: context.profile, waiting: Waiting::default(), sub, alone };
        if let Some(sub) = sub.filter(|_| offered.mailboxes().any(|(_, mailbox)| offered.mends(mailbox)))
            && let Some((at, _)) = case.sub_case(&sub.id)
        {
            offered.waiting = Forms::of(forms, case, context).waiting(at);
        }
        offered
    }

    fn mailboxes(&self) -> impl Iterator<Item = (Side, Mailbox)> {
        let business = self.case.business_type(self.profile);
        let of_sub = self.sub.into_iter().flat_map(move |sub| of_sub_case(self.case, business, sub));
        let of_case = of_case(self.case).filter(|_| self.sub.is_none());
        of_sub.chain(of_case.map(|mailbox| (Side::Initiator, mailbox)))
    }

    fn mends(&self, mailbox: Mailbox) -> bool {
        self.profile.mailbox(mailbox).is_some_and(|view| !view.mending.is_empty())
    }

    /// Everything that is offered, in the mailboxes' order, each once.
    pub(super) fn tags(&self) -> Vec<&'a str> {
        let profile = self.profile;
        let views: Vec<_> = self.mailboxes().filter_map(|(_, mailbox)| profile.mailbox(mailbox)).collect();
        let listed = views.iter().flat_map(|view| view.actions.iter().chain(&view.mending));
        let mut tags: Vec<&'a str> = Vec::new();
        for tag in listed.map(String::as_str) {
            if !tags.contains(&tag) && self.has(tag) {
                tags.push(tag);
            }
        }
        tags
    }

    /// Whether a mailbox of the enterprise whose action this is offers it.
    pub(super) fn has(&self, tag: &str) -> bool {
        let Some(row) = row(tag) else {
            return false;
        };
        let of_batch = matches!(row.whole, Whole::OfBatch(_));
        if of_batch && self.sub.is_none() && self.case.state.kind == CaseKind::Single {
            return false;
        }
        self.mailboxes().any(|(owner, mailbox)| {
            (self.alone || owner == row.by)
                && self.profile.mailbox(mailbox).is_some_and(|view| {
                    view.actions.iter().any(|action| action == tag)
                        || (self.waiting.contains(row.mends) && view.mending.iter().any(|action| action == tag))
                })
        })
    }

    /// The step that leads to this action: itself where it is offered, else what leads to a mailbox that offers it.
    pub(super) fn step(&self, tag: &str) -> Option<Remedy> {
        if self.has(tag) {
            return remedy(tag, self.sub);
        }
        // A single case has one unit: it is given up with that.
        if tag == "remove_units" && self.case.state.kind == CaseKind::Single && self.has("delete") {
            return remedy("delete", None);
        }
        let (leads, sub) = match (self.sub.map(|sub| sub.stage), self.case.state.stage) {
            (Some(SubCaseStage::Submitted | SubCaseStage::Rejected), _) | (None, CaseStage::Signing) => {
                ("withdraw", self.sub)
            }
            (Some(SubCaseStage::Editing) | None, _) => ("submit", None),
            _ => return None,
        };
        let there = Self { waiting: Waiting::default(), sub, ..*self };
        remedy(leads, sub).filter(|_| there.has(leads))
    }

    /// What the mailbox that does not offer an action is called.
    fn refusal(&self, tag: &str, pointer: &str) -> Option<Finding> {
        let (_, mailbox) = self.mailboxes().next()?;
        let view = self.profile.mailbox(mailbox)?;
        let action = self.profile.action(tag)?;
        let finding = Finding::new(Code::CaseNotOffered, pointer).assumed(view.basis.assumed);
        let code = serde_json::to_value(mailbox).ok()?;
        let finding = finding.with_named("mailbox", code.as_str().unwrap_or_default(), &view.name);
        Some(finding.with_named("action", tag, &action.name))
    }
}

/// Whether mailboxes bind this role.
#[doc(hidden)]
pub fn binds(role: Role) -> bool {
    !matches!(role, Role::System | Role::RegistryStaff)
}

impl<'a> Guards<'a> {
    /// The mailboxes where the sub-cases of this command lie offer it. A place of which another guard has spoken is not
    /// told a second time.
    pub(super) fn offered(&mut self, case: &'a Case, action: &Action) {
        if !binds(self.context.actor.role) {
            return;
        }
        let spoken: BTreeSet<String> = self.unmet.iter().map(|unmet| unmet.finding.pointer.clone()).collect();
        if spoken.contains("/stage") || spoken.contains("/kind") {
            return;
        }
        let named = action.sub_cases();
        let never = row(action.tag()).is_none_or(|row| matches!(row.whole, Whole::Never));
        if named.is_empty() && !never {
            self.offered_here(case, action.tag(), None, "/stage");
        }
        for (at, id) in named.iter().enumerate() {
            let pointer = action.sub_case_pointer(at);
            if let Some((_, sub)) = case.sub_case(id)
                && !spoken.contains(&pointer)
            {
                self.offered_here(case, action.tag(), Some(sub), &pointer);
            }
        }
    }

    fn offered_here(&mut self, case: &'a Case, tag: &str, sub: Option<&SubCase>, pointer: &str) {
        let offered = self.mailboxes(case, sub);
        if !offered.has(tag)
            && let Some(finding) = offered.refusal(tag, pointer)
        {
            let step = offered.step(tag);
            let menders = if step.is_some() { enterprise_staff() } else { Vec::new() };
            self.add(finding, menders, step);
        }
    }
}
