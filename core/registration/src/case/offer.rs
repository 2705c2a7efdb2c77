//! What can be done now, by whom: buttons with all their reasons, and everybody's to-do list.
//!
//! A button is asked for by deciding on a command that is complete but for what only the moment of pressing it brings
//! (evidence, new content). So a grey button and a refused command have the same reasons.

use std::{collections::BTreeMap, rc::Rc};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Action, Case, Context,
    boxes::{Offered, binds, side},
    decide,
    form::{Forms, LazyForms},
    guard::{self, Guards, is_confirmed},
    row::{Each, Side, Whole, row},
    standing::{Standing, Viewer, is_signer},
    state::{CaseKind, CaseStage, Signer, SigningRound, SubCase, SubCaseStage},
    view::Page,
};
use dengji_base::{
    finding::{Code, Finding, Role, Unmet},
    identifier::PersonKey,
    party::{Actor, Enterprise},
};
use dengji_platform::platform::{ActionRule, ConfirmationAct, Label, Profile};

/// A button: what can be done, or all that stands against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ActionOffer {
    /// Tag of the action.
    pub action: String,
    /// What the button says.
    pub name: Label,
    /// The sub-case; none for the case as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_case: Option<String>,
    /// Key of the signer, for `sign`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signer: Option<String>,
    /// Whether it can be done now.
    pub allowed: bool,
    /// Otherwise why not, who can mend each reason, and by which command: the first 100 reasons, and a count for the
    /// others (`command.too_many_findings`).
    pub unmet: Vec<Unmet>,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TodoItem {
    /// Tag of the action, or a `host.*` step.
    pub action: String,
    /// The sub-case; none for the case as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_case: Option<String>,
    /// Whether it can be done now; otherwise something else comes first.
    pub now: bool,
    /// Key of the signer, for `sign`: the row of the form in this sub-case, such as `buyers/0`. It tells persons of one
    /// name apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signer: Option<String>,
    /// What is missing.
    pub finding: Finding,
}

/// Everything one person (or side) has to do until the case is filed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PersonTodo {
    /// The part this person plays; `handler` stands for anyone of the enterprise.
    pub role: Role,
    /// The person's name; empty where anyone of that role may do it.
    pub name: String,
    /// The enterprise whose handlers these are; none for persons and for systems.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enterprise: Option<Enterprise>,
    /// What is to be done, in the order of the sub-cases.
    pub items: Vec<TodoItem>,
}

impl Case {
    /// Every button this actor has: what the mailboxes offer in which a sub-case lies, and the case as a whole, in their
    /// order. First those of the whole case, on a page that begins with the first sub-case; then those of the sub-cases
    /// on this page. Systems and staff of the registry have what the profile lets them do.
    ///
    /// The button that submits a batch waits for every form. A large batch is checked as a whole when it is asked for
    /// first, and after commands that concern many forms; in between only the forms that change are.
    ///
    /// Of sub-cases that are none of this person's business there is no button, nor of what is the other enterprise's to
    /// do; whoever has nothing to do with the case has none.
    pub fn actions(&self, context: &Context<'_>, page: Page) -> Vec<ActionOffer> {
        let mut offers = Vec::new();
        // Looked up once for all buttons of the page.
        let forms = LazyForms::default();
        let viewer = Viewer::new(self, context);
        if viewer.is_stranger() {
            return offers;
        }
        if page.offset == 0 {
            offers.extend(self.buttons(context, &forms, &viewer, None));
        }
        let rest = page.of(self.state.sub_cases.iter());
        for sub in rest.filter(|sub| viewer.sees(sub)) {
            offers.extend(self.buttons(context, &forms, &viewer, Some(sub)));
        }
        offers
    }

    /// The buttons of this person on the case as a whole, or on a sub-case.
    pub(super) fn buttons<'c>(
        &'c self,
        context: &'c Context<'c>,
        forms: &LazyForms<'c>,
        viewer: &Viewer<'_>,
        sub: Option<&'c SubCase>,
    ) -> Vec<ActionOffer> {
        let mut offers = Vec::new();
        for rule in self.offered(context, forms, viewer, sub) {
            let Some(row) = row(&rule.action) else {
                continue;
            };
            let mut ask = |signer: Option<&str>, action: &Action| {
                offers.push(offer(rule, sub, signer, decide::against(self, action, context, forms)));
            };
            match (sub, row.whole, row.each) {
                (None, Whole::Case(probe) | Whole::OfBatch(probe), _) => ask(None, &probe()),
                (Some(sub), _, Each::SubCase(probe)) => ask(None, &probe(self, sub)),
                (Some(sub), _, Each::Signer(probe)) => {
                    for (signer, action) in signatures(sub, context.actor, probe) {
                        ask(Some(&signer.key), &action);
                    }
                }
                (None, Whole::Never | Whole::ByName, _) | (Some(_), _, Each::Never) => {}
            }
        }
        offers
    }

    /// The rules of what is offered to this person, here.
    fn offered<'c>(
        &'c self,
        context: &'c Context<'c>,
        forms: &LazyForms<'c>,
        viewer: &Viewer<'_>,
        sub: Option<&'c SubCase>,
    ) -> Vec<&'c ActionRule> {
        let profile = context.profile;
        let role = context.actor.role;
        let mine = |rule: &&ActionRule| rule.roles.contains(&role) && viewer.is_on(side(self, &rule.action));
        if !binds(role) {
            return profile.actions.iter().filter(mine).collect();
        }
        let offered = Offered::new(self, context, forms, sub);
        offered.tags().into_iter().filter_map(|tag| profile.action(tag)).filter(mine).collect()
    }

    /// What is to be done until the case is filed (已提交), per person, over all sub-cases, as far as the actor may know.
    ///
    /// The host's system and staff of the registry see what everybody has to do. Who works for the enterprise that began
    /// the case sees that too; who works for the confirmer alone sees what has been submitted, but not what the other
    /// enterprise has to do. A signer sees his or her own items. Anyone else, and anyone whose session is not in order,
    /// sees nothing; why, the buttons say.
    pub fn todo(&self, context: &Context<'_>) -> Vec<PersonTodo> {
        self.todo_about(context, None)
    }

    /// What is to be done about one sub-case alone, or about all and the case as a whole.
    pub(super) fn todo_about(&self, context: &Context<'_>, only: Option<&str>) -> Vec<PersonTodo> {
        let viewer = Viewer::new(self, context);
        let mut list = TodoList::new(self, context.profile, &viewer);
        if matches!(self.state.stage, CaseStage::Filed | CaseStage::Emptied | CaseStage::Deleted) {
            return list.persons;
        }
        if only.is_none() && self.state.stage == CaseStage::Draft && self.state.kind == CaseKind::Batch {
            let finding = Finding::new(Code::CaseNotSaved, "/stage");
            list.add(Assignee::Initiator, item("save", None, true, finding));
        }
        let drafts = matches!(viewer.standing, Standing::Staff | Standing::Initiator);
        let guards = Guards::new(context);
        let forms = Forms::of(&guards.forms, self, context);
        let mut sound = true;
        let mut editing = false;
        let one = only.map(|id| self.sub_case(id).into_iter());
        let all = only.is_none().then(|| self.state.sub_cases.iter().enumerate());
        for (at, sub) in all.into_iter().flatten().chain(one.into_iter().flatten()) {
            match sub.stage {
                SubCaseStage::Editing if drafts => {
                    editing = true;
                    let findings = forms.findings(at, sub);
                    let _ = forms.note(at, &findings);
                    for finding in findings.into_iter().filter(Finding::is_error) {
                        sound = false;
                        if let Some(step) = guards.mend(self, sub, &finding) {
                            list.add(
                                Assignee::Initiator,
                                TodoItem { sub_case: step.sub_case, ..item(&step.action, None, true, finding) },
                            );
                        }
                    }
                }
                SubCaseStage::Submitted | SubCaseStage::Rejected => {
                    self.todo_of(at, sub, context, &guards.forms, &mut list);
                }
                _ => {}
            }
        }
        if editing && only.is_none() {
            let now = sound && !(self.state.stage == CaseStage::Draft && self.state.kind == CaseKind::Batch);
            let finding = Finding::new(Code::CaseSubmissionPending, "/stage");
            list.add(Assignee::Initiator, item("submit", None, now, finding));
        }
        list.persons
    }

    fn todo_of<'c>(
        &'c self,
        at: usize,
        sub: &SubCase,
        context: &'c Context<'c>,
        forms: &LazyForms<'c>,
        list: &mut TodoList<'_>,
    ) {
        let pointer = format!("/subCases/{at}");
        let expired = sub.round.as_ref().is_some_and(|round| round.is_expired(context.now));
        if let Some(round) = sub.round.as_ref().filter(|_| sub.stage == SubCaseStage::Submitted) {
            for signer in round.pending() {
                let finding = guard::unsigned(std::iter::once(signer), &pointer);
                let item = item("sign", Some(sub), !expired, finding);
                list.add(Assignee::Signer(signer), TodoItem { signer: Some(signer.key.clone()), ..item });
            }
        }
        let mut guards = Guards::with(context, Rc::clone(forms));
        guards.pending_for_filing(self, &Forms::of(forms, self, context).title, sub, &pointer);
        for unmet in guards.unmet {
            let Some(remedy) = unmet.remedy else {
                continue;
            };
            if remedy.action == "sign" {
                continue;
            }
            let row = row(&remedy.action);
            let act = row.and_then(|row| row.confirms);
            let now = act.is_none_or(|act| !self.must_wait(sub, act, context));
            let owner = match unmet.menders.first().map(|mender| mender.role) {
                _ if row.is_some_and(|row| row.by == Side::Confirmer) => Assignee::Confirmer,
                None | Some(Role::Handler | Role::LegalRepresentative) => Assignee::Initiator,
                Some(role) => Assignee::Others(role),
            };
            list.add(owner, item(&remedy.action, Some(sub), now, unmet.finding));
        }
    }

    fn must_wait(&self, sub: &SubCase, act: ConfirmationAct, context: &Context<'_>) -> bool {
        debug_assert!(self.business_type(context.profile).is_none_or(|business| !is_confirmed(business, sub)));
        let incomplete = sub.round.as_ref().is_some_and(|round| !round.is_complete());
        incomplete && context.profile.signing.person_first.contains(&act)
    }
}

/// The commands by which this person would sign a sub-case: a system, those of all signers.
fn signatures<'s>(
    sub: &'s SubCase,
    actor: &Actor,
    probe: fn(&SubCase, &SigningRound, &Signer) -> Action,
) -> impl Iterator<Item = (&'s Signer, Action)> {
    let signers = sub.round.iter().flat_map(|round| round.signers.iter().map(move |signer| (round, signer)));
    let mine = signers.filter(|(_, signer)| actor.role == Role::System || is_signer(actor, signer));
    mine.map(move |(round, signer)| (signer, probe(sub, round, signer)))
}

fn offer(rule: &ActionRule, sub: Option<&SubCase>, signer: Option<&str>, unmet: Vec<Unmet>) -> ActionOffer {
    ActionOffer {
        action: rule.action.clone(),
        name: rule.name.clone(),
        sub_case: sub.map(|sub| sub.id.clone()),
        signer: signer.map(str::to_owned),
        allowed: unmet.is_empty(),
        unmet,
    }
}

fn item(action: &str, sub: Option<&SubCase>, now: bool, finding: Finding) -> TodoItem {
    TodoItem { action: action.to_owned(), sub_case: sub.map(|sub| sub.id.clone()), now, signer: None, finding }
}

/// Whose an item is.
#[derive(Clone, Copy)]
enum Assignee<'a> {
    Initiator,
    Confirmer,
    Signer(&'a Signer),
    Others(Role),
}

/// Groups items by person: one buyer of three units has one list. What the viewer may not know is left out.
struct TodoList<'a> {
    case: &'a Case,
    profile: &'a Profile,
    viewer: &'a Viewer<'a>,
    persons: Vec<PersonTodo>,
    signers: BTreeMap<(Role, String, Option<PersonKey<'static>>), usize>,
    /// The lists of the enterprises; one enterprise that does both has one list.
    initiator: Option<usize>,
    confirmer: Option<usize>,
    alone: bool,
}

impl<'a> TodoList<'a> {
    fn new(case: &'a Case, profile: &'a Profile, viewer: &'a Viewer<'a>) -> Self {
        let alone = case.state().confirmer.is_same(&case.state().initiator);
        let (persons, signers) = (Vec::new(), BTreeMap::new());
        Self { case, profile, viewer, persons, signers, initiator: None, confirmer: None, alone }
    }

    fn add(&mut self, owner: Assignee<'_>, mut item: TodoItem) {
        if !self.shown(owner) {
            return;
        }
        self.case.call(&mut item.finding, self.profile, None);
        let state = self.case.state();
        let persons = &mut self.persons;
        let mut begin = |role: Role, name: &str, enterprise: Option<&Enterprise>| {
            let (name, enterprise) = (name.to_owned(), enterprise.cloned());
            persons.push(PersonTodo { role, name, enterprise, items: Vec::new() });
            persons.len() - 1
        };
        let at = match owner {
            Assignee::Confirmer if !self.alone => {
                *self.confirmer.get_or_insert_with(|| begin(Role::Handler, "", Some(&state.confirmer)))
            }
            Assignee::Initiator | Assignee::Confirmer => {
                *self.initiator.get_or_insert_with(|| begin(Role::Handler, "", Some(&state.initiator)))
            }
            Assignee::Signer(signer) => {
                let key = (signer.role, signer.name.clone(), signer.person_key().map(PersonKey::into_owned));
                *self.signers.entry(key).or_insert_with(|| begin(signer.role, &signer.name, None))
            }
            Assignee::Others(role) => {
                *self.signers.entry((role, String::new(), None)).or_insert_with(|| begin(role, "", None))
            }
        };
        if let Some(person) = self.persons.get_mut(at) {
            person.items.push(item);
        }
    }

    fn shown(&self, owner: Assignee<'_>) -> bool {
        match (self.viewer.standing, owner) {
            (Standing::Staff | Standing::Initiator, _) => true,
            (Standing::Confirmer, owner) => !matches!(owner, Assignee::Initiator),
            (Standing::Person, Assignee::Signer(signer)) => self.viewer.sees_signer(signer),
            (Standing::Person | Standing::Outside, _) => false,
        }
    }
}
