//! Filing by itself: once, and only once, when every remaining sub-case is signed, confirmed and tax cleared.

use super::{
    Case,
    event::{Event, FilingCause},
    form::TitleCheck,
    guard::confirmed,
    state::{CaseState, SubCase, SubCaseStage},
};
use dengji_base::time::Instant;
use dengji_platform::platform::{BusinessType, FilingMode, Profile};

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

/// The filing that these events complete, if they do (GZ-091, C-15, C-16, C-62). `after` is the case with what they say
/// of the register: what the register and the contract
/// system say there is weighed once more: what stands there holds filing up, and that is said when it begins to.
pub(super) fn completed_by(
    case: &Case,
    after: &CaseState,
    profile: &Profile,
    command: &str,
    events: &[Event],
    now: Instant,
) -> Vec<Event> {
    let (Some(business), Some(last)) = (case.business_type(profile), events.last()) else {
        return Vec::new();
    };
    let submitting = events.iter().any(|event| matches!(event, Event::Submitted { .. }));
    let mut touched: Vec<Option<Readiness>> = vec![None; case.state.sub_cases.len()];
    for event in events {
        take_in(case, submitting, &mut touched, event);
    }
    let all = case.state.sub_cases.iter().enumerate().zip(&touched);
    let waiting = all
        .map(|(sub, touched)| (sub, touched.unwrap_or_else(|| Readiness::of(sub.1, submitting))))
        .filter(|(_, readiness)| readiness.waiting);
    let is_ready = |(_, readiness): &((usize, &SubCase), Readiness)| readiness.is_ready(business);
    let together = profile.filing.mode == FilingMode::Together;
    // In a large batch one of the first is mostly still missing.
    if together && !waiting.clone().all(|one| is_ready(&one)) {
        return Vec::new();
    }
    let ready: Vec<usize> = waiting.filter(is_ready).map(|((at, _), _)| at).collect();
    // The empty conjunction does not fire: an emptied batch is never filed. Nor is the register sorted for a command after
    // which nothing is ready.
    if ready.is_empty() {
        return Vec::new();
    }
    let today = now.china_date();
    let title = TitleCheck::new(after, profile, today);
    let stands = |title: &TitleCheck<'_>, state: &CaseState, at: usize| {
        state.sub_cases.get(at).is_some_and(|sub| !title.against(at, sub).is_empty())
    };
    let (held, clear): (Vec<usize>, Vec<usize>) = ready.into_iter().partition(|at| stands(&title, after, *at));
    let ids = |places: &[usize]| -> Vec<String> {
        places.iter().filter_map(|at| case.state.sub_cases.get(*at)).map(|sub| sub.id.clone()).collect()
    };
    let cause = || FilingCause { command: command.to_owned(), event: last.tag().to_owned() };
    let mut completed = Vec::new();
    if !clear.is_empty() && (held.is_empty() || !together) {
        completed.push(Event::Filed { sub_cases: ids(&clear), at: now, cause: cause() });
    }
    if !held.is_empty() {
        // What was held up before this command is in the log already.
        let before = TitleCheck::new(&case.state, profile, today);
        let was_ready = |sub: &SubCase| {
            let readiness = Readiness::of(sub, false);
            !readiness.waiting || readiness.is_ready(business)
        };
        let all_were = !together || case.state.sub_cases.iter().all(was_ready);
        let was_held = |at: &usize| {
            all_were && case.state.sub_cases.get(*at).is_some_and(was_ready) && stands(&before, &case.state, *at)
        };
        let newly: Vec<usize> = held.into_iter().filter(|at| !was_held(at)).collect();
        if !newly.is_empty() {
            completed.push(Event::FilingHeld { sub_cases: ids(&newly), cause: cause() });
        }
    }
    completed
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{
        Action, Command, Context,
        event::VoidCause,
        state::{SealAct, SigningRound},
    };
    use dengji_base::{
        identifier::Regions,
        party::{Actor, Evidence},
    };

    /// Two submitted sub-cases, the first with all that filing takes, the second with all but its tax.
    fn almost(profile: &Profile) -> (Case, Instant) {
        let developer = serde_json::json!({"name": "示例置业", "documentNumber": "91440101MA5DJ0001L"});
        let unit = |number: u32| {
            let unit = serde_json::json!({"unitCode": format!("440106001001GB00001F0001000{number}"), "location": "x"});
            serde_json::json!({"content": {"subCase": format!("s{number}"), "unit": unit}})
        };
        let now = Instant::from_unix(1_722_470_400, 0).unwrap();
        let action: Action = serde_json::from_value(serde_json::json!({
            "type": "import_case", "caseId": "k1", "stage": "filed", "trust": "verified",
            "business": {"organisationType": "developer", "propertyType": "building",
                         "businessType": "presale_advance_notice"},
            "initiator": developer, "confirmer": developer,
            "project": {"id": "p1", "name": "p", "developer": developer}, "subCases": [unit(1), unit(2)],
            "evidence": [{"kind": "import_record", "provider": "p", "reference": "r", "at": now,
                          "subject": "91440101MA5DJ0001L"}]
        }))
        .unwrap();
        let (actor, regions) = (Actor::system("host"), Regions::default());
        let context = Context { now, actor: &actor, profile, regions: &regions, salt: "" };
        let command = Command { id: "c1".to_owned(), expected_version: None, expected_sub_cases: Vec::new(), action };
        let (mut case, _) = Case::open(&command, &context).unwrap();
        case.state.stage = crate::case::CaseStage::Signing;
        for sub in &mut case.state.sub_cases {
            sub.stage = SubCaseStage::Submitted;
            sub.sealed = Some(SealAct { at: now, evidence: Evidence::default() });
            sub.round = Some(SigningRound {
                number: 1,
                issued: now,
                expires: now,
                digest: String::new(),
                signers: Vec::new(),
                signatures: Vec::new(),
            });
            sub.tax_cleared = true;
        }
        case.state.sub_cases[1].tax_cleared = false;
        (case, now)
    }

    /// What the second sub-case lacks is brought, and what the events before it take from the first counts. No command
    /// does both today; filing asks what will be, whichever events a command comes to.
    #[test]
    fn what_events_take_away_counts_before_anything_is_filed() {
        let profile = Profile::builtin("guangzhou-registration").unwrap();
        let (case, now) = almost(&profile);
        let cleared = || Event::TaxCleared { sub_cases: vec!["s2".to_owned()], evidence: None };
        let files =
            |case: &Case, events: &[Event]| !completed_by(case, &case.state, &profile, "c", events, now).is_empty();
        assert!(!files(&case, &[]), "nothing happened");
        assert!(files(&case, &[cleared()]));
        let (first, signers) = (
            || "s1".to_owned(),
            || crate::case::state::Signer {
                key: "buyers/0".to_owned(),
                role: dengji_base::finding::Role::Buyer,
                name: String::new(),
                document_kind: dengji_base::identifier::IdentifierKind::ResidentId,
                document_number: "x".into(),
            },
        );
        let voided = || Event::SignaturesVoided {
            sub_case: first(),
            round: 1,
            signers: Vec::new(),
            confirmation: true,
            cause: VoidCause::Changed,
            reason: String::new(),
        };
        let opened = |signers| Event::RoundOpened {
            sub_case: first(),
            round: 2,
            issued: now,
            expires: now,
            digest: String::new(),
            signers,
        };
        let untaxed = Event::TaxClearanceWithdrawn { sub_cases: vec![first()] };
        assert!(!files(&case, &[voided(), cleared()]), "a seal that fell");
        assert!(!files(&case, &[untaxed, cleared()]), "a clearance that was taken back");
        assert!(!files(&case, &[opened(vec![signers()]), cleared()]), "a round that nobody has signed");
        assert!(files(&case, &[opened(Vec::new()), cleared()]), "a round without signers is complete");
        assert!(files(&case, &[Event::RoundCompleted { sub_case: first(), round: 1 }, cleared()]));
        let gone = Event::SubCaseWithdrawn { sub_case: "s2".to_owned(), case_id: "k2".to_owned() };
        assert!(files(&case, &[gone]), "the others are ready");

        let mut unsigned = case.clone();
        unsigned.state.sub_cases[0].round.as_mut().unwrap().signers.push(signers());
        assert!(!files(&unsigned, &[cleared()]), "sealed before it was signed, where the order is free");
        let completed = Event::RoundCompleted { sub_case: first(), round: 1 };
        assert!(files(&unsigned, &[completed, cleared()]), "signed last of all");
        let mut rejected = case.clone();
        rejected.state.sub_cases[0].stage = SubCaseStage::Rejected;
        assert!(!files(&rejected, &[cleared()]), "rejected");

        // Where nothing is left to do, what is submitted is filed at once, and what is not submitted stays.
        let mut edited = case.clone();
        edited.state.sub_cases[0].stage = SubCaseStage::Editing;
        let filed = |events: &[Event]| match completed_by(&edited, &edited.state, &profile, "c", events, now).first() {
            Some(Event::Filed { sub_cases, .. }) => sub_cases.clone(),
            _ => Vec::new(),
        };
        assert_eq!(filed(&[Event::Submitted { at: now, number: String::new() }, cleared()]), ["s1", "s2"]);
        assert_eq!(filed(&[cleared()]), ["s2"]);
    }
}
