//! Filing by itself: once, and only once, when every remaining sub-case is signed, confirmed and tax cleared.

use super::{
    Case,
    event::{Event, FilingCause},
    guard::confirmed,
    state::{CaseStage, SubCase, SubCaseStage},
};
use crate::{
    platform::{BusinessType, FilingMode, Profile},
    time::Instant,
};

/// What counts for filing, of one sub-case.
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "six independent facts, each set by its own events")]
struct Readiness {
    waiting: bool,
    signed: bool,
    sealed: bool,
    approved: bool,
    taxed: bool,
    rejected: bool,
}

impl Readiness {
    /// Before the events; where the case is being submitted, what is still edited comes along.
    fn of(sub: &SubCase, submitting: bool) -> Self {
        Self {
            waiting: matches!(sub.stage, SubCaseStage::Submitted | SubCaseStage::Rejected)
                || (submitting && sub.stage == SubCaseStage::Editing),
            signed: sub.round.as_ref().is_none_or(super::state::SigningRound::is_complete),
            sealed: sub.sealed.is_some(),
            approved: sub.approved.is_some(),
            taxed: sub.tax_cleared,
            rejected: sub.stage == SubCaseStage::Rejected,
        }
    }

    fn is_ready(self, business: &BusinessType) -> bool {
        self.signed
            && !self.rejected
            && confirmed(business.confirmation, self.sealed, self.approved)
            && (self.taxed || !business.tax_required)
    }
}

/// The filing that these events complete, if they do (GZ-091, C-15, C-16, C-62).
pub(super) fn completed_by(
    case: &Case,
    profile: &Profile,
    command: &str,
    events: &[Event],
    now: Instant,
) -> Option<Event> {
    let business = case.business_type(profile)?;
    let last = events.last()?;
    let submitting = events.iter().any(|event| matches!(event, Event::Submitted { .. }));
    let failed = events.iter().any(|event| matches!(event, Event::SubmissionFailed { .. }));
    if (case.state.stage != CaseStage::Signing && !submitting) || failed {
        return None;
    }
    let mut touched: Vec<Option<Readiness>> = vec![None; case.state.sub_cases.len()];
    for event in events {
        take_in(case, submitting, &mut touched, event);
    }
    let all = case.state.sub_cases.iter().zip(&touched);
    let waiting = all
        .map(|(sub, touched)| (sub, touched.unwrap_or_else(|| Readiness::of(sub, submitting))))
        .filter(|(_, readiness)| readiness.waiting);
    let is_ready = |(_, readiness): &(&SubCase, Readiness)| readiness.is_ready(business);
    // In a large batch one of the first is mostly still missing.
    if profile.filing.mode == FilingMode::Together && !waiting.clone().all(|one| is_ready(&one)) {
        return None;
    }
    // The empty conjunction does not fire: an emptied batch is never filed.
    let sub_cases: Vec<String> = waiting.filter(is_ready).map(|(sub, _)| sub.id.clone()).collect();
    if sub_cases.is_empty() {
        return None;
    }
    let cause = FilingCause { command: command.to_owned(), event: last.tag().to_owned() };
    Some(Event::Filed { sub_cases, at: now, cause })
}

fn take_in(case: &Case, submitting: bool, touched: &mut [Option<Readiness>], event: &Event) {
    let (ids, set): (&[String], fn(&mut Readiness)) = match event {
        // Where nobody signs in person, the round is complete from the start.
        Event::RoundOpened { sub_case, signers, .. } if !signers.is_empty() => {
            (std::slice::from_ref(sub_case), |readiness| readiness.signed = false)
        }
        Event::RoundCompleted { sub_case, .. } => (std::slice::from_ref(sub_case), |readiness| readiness.signed = true),
        Event::SignaturesVoided { sub_case, .. } => (std::slice::from_ref(sub_case), |readiness| {
            readiness.signed = true;
            readiness.sealed = false;
            readiness.approved = false;
        }),
        Event::Sealed { sub_cases, .. } => (sub_cases, |readiness| readiness.sealed = true),
        Event::Approved { sub_cases, .. } => (sub_cases, |readiness| readiness.approved = true),
        Event::TaxCleared { sub_cases, .. } => (sub_cases, |readiness| readiness.taxed = true),
        Event::TaxClearanceWithdrawn { sub_cases } => (sub_cases, |readiness| readiness.taxed = false),
        Event::SubCaseWithdrawn { sub_case, .. } => {
            (std::slice::from_ref(sub_case), |readiness| readiness.waiting = false)
        }
        Event::Rejected { sub_case, .. } => (std::slice::from_ref(sub_case), |readiness| readiness.rejected = true),
        _ => return,
    };
    for id in ids {
        if let Some((at, sub)) = case.sub_case(id)
            && let Some(slot) = touched.get_mut(at)
        {
            set(slot.get_or_insert_with(|| Readiness::of(sub, submitting)));
        }
    }
}
