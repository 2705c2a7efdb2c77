//! Which forms of a batch are not sound yet, remembered: the button that submits all of them waits for each, and a page
//! of buttons must not cost a check of the whole batch.
//!
//! A memo of a pure function, and no part of what a case is: it is made when it is first asked for, follows the commands
//! that touch a few forms, and is forgotten after any other. Equal cases are equal whatever they remember.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::OnceLock,
};

use super::{
    Case, Context, LogEntry,
    event::Event,
    form::Forms,
    state::{SubCase, SubCaseStage},
};
use dengji_base::{identifier::Regions, time::Date};
use dengji_platform::platform::Profile;

/// Below this many sub-cases a check of all costs less than remembering.
const WORTH: usize = 100;
/// Beyond this many forms touched by one command, it is checked anew when it is asked for.
const FEW: usize = 100;

/// How many errors the forms have that are being filled in, by place; a form without any is not there.
type Errors = BTreeMap<usize, usize>;

/// See the [module](self).
#[derive(Clone, Default)]
pub(super) struct Soundness(OnceLock<Known>);

#[derive(Clone)]
struct Known {
    profile: Profile,
    regions: Regions,
    today: Date,
    errors: Errors,
}

impl PartialEq for Soundness {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Soundness {}

impl fmt::Debug for Soundness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Soundness").field(&self.0.get().map(|known| known.errors.len())).finish()
    }
}

impl Known {
    /// Whether this was found by these very rules.
    fn fits(&self, context: &Context<'_>) -> bool {
        self.today == context.now.china_date()
            && self.regions.is_same(context.regions)
            && self.profile == *context.profile
    }
}

/// Whether the forms of this sub-case are still to be submitted.
fn is_open(sub: &SubCase) -> bool {
    sub.stage == SubCaseStage::Editing
}

fn count(forms: &Forms<'_>, at: usize, sub: &SubCase) -> usize {
    if is_open(sub) { forms.findings(at, sub).iter().filter(|finding| finding.is_error()).count() } else { 0 }
}

fn count_all(case: &Case, forms: &Forms<'_>) -> Errors {
    let all = case.state.sub_cases.iter().enumerate().map(|(at, sub)| (at, count(forms, at, sub)));
    all.filter(|(_, errors)| *errors > 0).collect()
}

impl Case {
    /// How many errors each form has that is being filled in; a sound form is not there.
    pub(super) fn errors(&self, forms: &Forms<'_>, context: &Context<'_>) -> Cow<'_, Errors> {
        if self.state.sub_cases.len() < WORTH {
            return Cow::Owned(count_all(self, forms));
        }
        let known = self.sound.0.get_or_init(|| Known {
            profile: context.profile.clone(),
            regions: context.regions.clone(),
            today: context.now.china_date(),
            errors: count_all(self, forms),
        });
        if known.fits(context) { Cow::Borrowed(&known.errors) } else { Cow::Owned(count_all(self, forms)) }
    }

    /// Lets what is remembered follow what has just happened; on another day, or under another profile, it is forgotten.
    pub(super) fn remember_errors(&mut self, entry: &LogEntry) {
        let same = |known: &Known| known.today == entry.now.china_date() && known.profile.reference() == entry.profile;
        let Some(mut known) = self.sound.0.take().filter(same) else {
            return;
        };
        let events = entry.payload.as_ref().map_or(&[][..], |payload| &payload.events);
        let mut touched = BTreeSet::new();
        for event in events {
            let Some(ids) = touched_by(event) else {
                return;
            };
            touched.extend(ids.iter().filter_map(|id| self.index.get(id)).copied());
        }
        if touched.len() > FEW {
            return;
        }
        if !touched.is_empty() {
            let Known { profile, regions, today, errors } = &mut known;
            let forms = Forms::on(self, profile, regions, *today);
            for at in touched {
                match self.state.sub_cases.get(at).map_or(0, |sub| count(&forms, at, sub)) {
                    0 => errors.remove(&at),
                    found => errors.insert(at, found),
                };
            }
        }
        self.sound = Soundness(OnceLock::from(known));
    }
}

/// The sub-cases whose documents an event changes; `None` where it may be any, or the rules or places are others.
fn touched_by(event: &Event) -> Option<&[String]> {
    match event {
        Event::ApplicationEdited { sub_case, .. }
        | Event::MaterialUploaded { sub_case: Some(sub_case), .. }
        | Event::MaterialRemoved { sub_case: Some(sub_case), .. } => Some(std::slice::from_ref(sub_case)),
        Event::ApplicationsBatchEdited { sub_cases, .. } | Event::QuestionnaireAnswered { sub_cases, .. } => {
            Some(sub_cases)
        }
        Event::Saved {}
        | Event::MaterialUploaded { sub_case: None, .. }
        | Event::MaterialRemoved { sub_case: None, .. }
        | Event::TaxCleared { .. }
        | Event::TaxClearanceWithdrawn { .. }
        | Event::InquiryRecorded { .. } => Some(&[]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        application::{CoOwnership, SubCaseDocument},
        case::{
            Action, CaseStage, Command, command::ApplicationChanges, form::CHECKED, offer::ActionOffer, view::Page,
        },
        property::RegisterFact,
    };
    use dengji_base::{party::Actor, time::Instant};
    use serde_json::json;

    fn now() -> Instant {
        Instant::from_unix(1_722_470_400, 0).unwrap()
    }

    fn handler() -> Actor {
        serde_json::from_value(json!({
            "id": "u", "role": "handler", "name": "周实", "documentNumber": "440106188005050051", "level": "level4",
            "login": "personal_account", "noticeAcknowledged": true,
            "actingFor": {"enterprise": developer(), "level": "level4", "binding": "bound"}
        }))
        .unwrap()
    }

    fn developer() -> serde_json::Value {
        json!({"name": "广州示范房地产开发有限公司", "documentNumber": "91440101MA5TE0T11U"})
    }

    struct Batch {
        case: Case,
        profile: Profile,
        regions: Regions,
        commands: usize,
    }

    impl Batch {
        /// Saved, each form sound.
        fn new(size: usize) -> Self {
            let code = |at: usize| format!("440106001001GB00001F{:04}{:04}", 1 + at / 1000, 1 + at % 1000);
            let mut one: SubCaseDocument =
                dengji_base::json::read(include_str!("../../../tests/all/support/sub_case.json")).unwrap();
            one.application.buyers.truncate(1);
            one.application.buyers[0].co_ownership = Some(CoOwnership::Sole);
            let units: Vec<_> = (0..size)
                .map(|at| {
                    let mut unit = one.unit.clone();
                    unit.unit_code = code(at).as_str().into();
                    json!({"subCase": format!("s{at}"), "unit": unit})
                })
                .collect();
            let action = serde_json::from_value(json!({
                "type": "open_batch", "caseId": "k1", "initiator": developer(), "confirmer": developer(),
                "business": {"organisationType": "developer", "propertyType": "building",
                             "businessType": "presale_advance_notice_with_mortgage"},
                "project": {"id": "p1", "name": "示范苑", "developer": developer()}, "units": units
            }))
            .unwrap();
            let profile = Profile::builtin("guangzhou-registration").unwrap();
            let (actor, regions) = (handler(), Regions::default());
            let context = Context { now: now(), actor: &actor, profile: &profile, regions: &regions, salt: "" };
            let command =
                Command { id: "open".to_owned(), expected_version: None, expected_sub_cases: Vec::new(), action };
            let (mut case, _) = Case::open(&command, &context).unwrap();
            for sub in &mut case.state.sub_cases {
                sub.application = one.application.clone();
                sub.application.property.as_mut().unwrap().unit_code = sub.unit.unit_code.clone();
                sub.questionnaire = one.questionnaire.clone();
                sub.materials.clone_from(&one.materials);
            }
            case.state.stage = CaseStage::Saved;
            Self { case, profile, regions, commands: 0 }
        }

        fn give(&mut self, actor: &Actor, action: Action) {
            self.commands += 1;
            let Self { profile, regions, .. } = self;
            let context = Context { now: now(), actor, profile, regions, salt: "" };
            let command = Command {
                id: format!("c{}", self.commands),
                expected_version: None,
                expected_sub_cases: Vec::new(),
                action,
            };
            let _ = self.case.handle(&command, &context).unwrap();
        }

        /// The buttons of a page as remembered, and how many forms were checked for them.
        fn page(&self, offset: u32, now: Instant) -> (Vec<ActionOffer>, usize) {
            let (actor, before) = (handler(), CHECKED.get());
            let Self { profile, regions, .. } = self;
            let context = Context { now, actor: &actor, profile, regions, salt: "" };
            let offers = self.case.actions(&context, Page { offset, limit: 50 });
            (offers, CHECKED.get() - before)
        }

        /// What is remembered is what anybody finds who remembers nothing.
        fn holds(&self, now: Instant) -> Vec<ActionOffer> {
            let anew = Self {
                case: Case::from_state(self.case.state().clone()).unwrap(),
                profile: self.profile.clone(),
                regions: self.regions.clone(),
                commands: 0,
            };
            let (offers, _) = self.page(0, now);
            assert_eq!(offers, anew.page(0, now).0);
            offers
        }
    }

    fn submit(offers: &[ActionOffer]) -> &ActionOffer {
        offers.iter().find(|offer| offer.action == "submit").unwrap()
    }

    fn edit(at: usize, change: impl FnOnce(&mut crate::application::Application), batch: &Batch) -> Action {
        let sub = &batch.case.state.sub_cases[at];
        let mut application = sub.application.clone();
        change(&mut application);
        Action::EditApplication { sub_case: sub.id.clone(), application }
    }

    /// What a page costs does not grow with the batch: once all forms were checked, only what changes is checked again.
    #[test]
    fn a_page_of_buttons_checks_no_more_forms_in_a_larger_batch() {
        let [small, large] = [300, 1500].map(|size| {
            let mut batch = Batch::new(size);
            let mut costs = Vec::new();
            let first = batch.page(0, now());
            assert!(submit(&first.0).allowed, "{:?}", submit(&first.0).unmet);
            assert_eq!(first.1, size, "each form once");
            costs.push(batch.page(0, now()).1);
            costs.push(batch.page(100, now()).1);
            let (before, blank) = (CHECKED.get(), edit(7, |form| form.buyers[0].name.clear(), &batch));
            batch.give(&handler(), blank);
            costs.push(CHECKED.get() - before);
            let (offers, cost) = batch.page(0, now());
            assert!(!submit(&offers).allowed);
            costs.push(cost);
            // A failed batch asks each form of the page whether it waits for something, and the others not at all.
            batch.case.state.stage = CaseStage::SubmitFailed;
            costs.push(batch.page(0, now()).1);
            costs.push(batch.page(100, now()).1);
            costs
        });
        assert_eq!(small, large);
        assert_eq!(small, [0, 0, 1, 1, 51, 50]);
    }

    /// Many forms that are not sound: a button names the first errors, and counts the others.
    #[test]
    fn a_button_names_the_first_errors_and_counts_the_others() {
        let mut batch = Batch::new(150);
        for sub in &mut batch.case.state.sub_cases {
            sub.application.buyers[0].name.clear();
        }
        batch.case = Case::from_state(batch.case.state.clone()).unwrap();
        let (actor, regions) = (handler(), Regions::default());
        let context = Context { now: now(), actor: &actor, profile: &batch.profile, regions: &regions, salt: "" };
        let action = Action::Submit { number: String::new() };
        let command = Command { id: "s".to_owned(), expected_version: None, expected_sub_cases: Vec::new(), action };
        let refused = batch.case.decide(&command, &context).unwrap_err().unmet;
        let (offers, _) = batch.page(0, now());
        let shown = &submit(&offers).unmet;
        assert_eq!(shown[..100], refused[..100]);
        assert_eq!(shown.len(), 101);
        let last = &shown[100].finding;
        assert_eq!(last.code.as_str(), "command.too_many_findings");
        assert_eq!(last.param("total").map(str::to_owned), Some(refused.len().to_string()));
        assert_eq!(batch.page(0, now()).1, 100, "no more forms than are named");
    }

    #[test]
    fn what_is_remembered_follows_what_happens() {
        let (mut batch, later) = (Batch::new(120), now().plus_seconds(86_400 * 400).unwrap());
        let allowed = |batch: &Batch| submit(&batch.holds(now())).allowed;
        assert!(allowed(&batch));
        let sound = batch.case.state.sub_cases[3].application.clone();
        let blank = edit(3, |form| form.buyers.clear(), &batch);
        batch.give(&handler(), blank);
        assert!(!allowed(&batch));
        let all: Vec<String> = batch.case.state.sub_cases.iter().map(|sub| sub.id.clone()).collect();
        let changes = ApplicationChanges { sellers: Some(Vec::new()), ..ApplicationChanges::default() };
        let sellers = sound.sellers.clone();
        batch.give(&handler(), Action::EditApplication { sub_case: "s3".to_owned(), application: sound });
        assert!(allowed(&batch));
        batch.give(&handler(), Action::BatchEdit { sub_cases: all[..5].to_vec(), changes: changes.clone() });
        assert!(!allowed(&batch));
        let back = ApplicationChanges { sellers: Some(sellers), ..ApplicationChanges::default() };
        batch.give(&handler(), Action::BatchEdit { sub_cases: all.clone(), changes: back });
        assert!(allowed(&batch), "more than a few forms at once");
        let fact = RegisterFact {
            subject: batch.case.state.sub_cases[110].unit.unit_code.clone(),
            kind: "seizure".to_owned(),
            reference: "查1号".to_owned(),
            ..RegisterFact::default()
        };
        let facts = Action::ReportRegisterFacts { facts: vec![fact], lifted: Vec::new(), units: Vec::new() };
        batch.give(&Actor::system("register"), facts);
        assert!(!allowed(&batch), "what the register says");
        batch.give(&handler(), Action::RemoveUnits { sub_cases: vec![all[110].clone(), all[0].clone()] });
        assert!(allowed(&batch), "places are others");
        let item = batch.case.state.sub_cases[9].materials[0].item.clone();
        batch.give(&handler(), Action::RemoveMaterial { sub_case: Some("s10".to_owned()), item, file: String::new() });
        assert!(!allowed(&batch));
        let _ = batch.holds(later);
        batch.profile.checklist.clear();
        assert!(allowed(&batch), "other rules under the same name");
        assert_eq!(batch.case, Case::from_state(batch.case.state().clone()).unwrap());
    }
}
