//! What can be done now, by whom: buttons with all their reasons, and everybody's to-do list.
//!
//! A button is asked for by deciding on a command that is complete but for what only the moment of pressing it brings
//! (evidence, new content). So a grey button and a refused command have the same reasons.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Action, Case, Context, decide, form,
    guard::{self, Guards, is_confirmed},
    standing::{Standing, Viewer, is_signer},
    state::{CaseKind, CaseStage, Signer, SubCase, SubCaseStage},
    view::Page,
};
use crate::{
    finding::{Code, Finding, Role, Severity, Unmet},
    identifier::{IdentifierKind, PersonKey},
    material::ShareMode,
    party::{Enterprise, Evidence},
    platform::{ConfirmationAct, Label},
};

/// A button: what can be done, or all that stands against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
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
    /// Otherwise why not, who can mend each reason, and by which command.
    pub unmet: Vec<Unmet>,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
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
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub signer: Option<String>,
    /// What is missing.
    pub finding: Finding,
}

/// Everything one person (or side) has to do until the case is filed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PersonTodo {
    /// The part this person plays; `handler` stands for anyone of the enterprise.
    pub role: Role,
    /// The person's name; empty where anyone of that role may do it.
    pub name: String,
    /// The enterprise whose handlers these are; none for persons and for systems.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub enterprise: Option<Enterprise>,
    /// What is to be done, in the order of the sub-cases.
    pub items: Vec<TodoItem>,
}

const ON_CASE: &[&str] = &[
    "add_units",
    "save",
    "upload_material",
    "share_materials",
    "submit",
    "report_submission_failure",
    "report_status",
    "delete",
    "report_register_facts",
];

const ON_SUB_CASE: &[&str] = &[
    "edit_application",
    "answer_questionnaire",
    "upload_material",
    "remove_units",
    "sign",
    "regenerate_ticket",
    "seal",
    "approve",
    "reject",
    "withdraw",
    "report_tax",
    "record_inquiry",
    "withdraw_before_entry",
];

impl Case {
    /// Every button this actor has, first those of the whole case, then those of the sub-cases on this page. Of sub-cases
    /// that are none of this person's business there is no button; whoever has nothing to do with the case has none.
    pub fn actions(&self, context: &Context<'_>, page: Page) -> Vec<ActionOffer> {
        let mut offers = Vec::new();
        let viewer = Viewer::new(self, context);
        if viewer.is_stranger() {
            return offers;
        }
        let mine = |tag: &str| context.profile.action(tag).filter(|rule| rule.roles.contains(&context.actor.role));
        for tag in ON_CASE {
            if let Some(rule) = mine(tag) {
                let unmet = self.against(Self::probe_case(tag), context);
                offers.push(offer(tag, &rule.name, None, None, unmet));
            }
        }
        let rules: Vec<_> = ON_SUB_CASE.iter().filter_map(|tag| mine(tag).map(|rule| (*tag, rule))).collect();
        for sub in page.of(self.state.sub_cases.iter()).filter(|sub| viewer.sees(sub)) {
            for (tag, rule) in &rules {
                if *tag == "sign" {
                    self.signatures(sub, context, &rule.name, &mut offers);
                } else if let Some(action) = probe_sub_case(self, tag, sub) {
                    let unmet = self.against(Some(action), context);
                    offers.push(offer(tag, &rule.name, Some(sub), None, unmet));
                }
            }
        }
        offers
    }

    fn signatures(&self, sub: &SubCase, context: &Context<'_>, name: &Label, offers: &mut Vec<ActionOffer>) {
        let actor = context.actor;
        if let Some(round) = &sub.round {
            for signer in &round.signers {
                if actor.role != Role::System && !is_signer(actor, signer) {
                    continue;
                }
                let action = Action::Sign {
                    sub_case: sub.id.clone(),
                    round: round.number,
                    signer: signer.key.clone(),
                    evidence: Evidence::default(),
                };
                let unmet = self.against(Some(action), context);
                offers.push(offer("sign", name, Some(sub), Some(&signer.key), unmet));
            }
        }
    }

    fn against(&self, action: Option<Action>, context: &Context<'_>) -> Vec<Unmet> {
        let Some(action) = action else {
            return Vec::new();
        };
        decide::against(self, &action, context)
    }

    fn probe_case(tag: &str) -> Option<Action> {
        Some(match tag {
            "add_units" => Action::AddUnits {
                units: vec![super::command::ChosenUnit {
                    sub_case: "?".to_owned(),
                    unit: crate::property::PropertyUnit::default(),
                }],
                register_facts: Vec::new(),
            },
            "save" => Action::Save {},
            "upload_material" => Action::UploadMaterial { sub_case: None, material: some_material() },
            "share_materials" => Action::ShareMaterials { items: Vec::new(), mode: ShareMode::KeepOwn },
            "submit" => Action::Submit { number: String::new() },
            "report_submission_failure" => Action::ReportSubmissionFailure { reason: String::new() },
            "report_status" => {
                Action::ReportStatus { sub_cases: Vec::new(), status: "?".to_owned(), note: String::new() }
            }
            "delete" => Action::Delete {},
            "report_register_facts" => {
                Action::ReportRegisterFacts { facts: Vec::new(), lifted: Vec::new(), units: Vec::new() }
            }
            _ => return None,
        })
    }

    /// What is to be done until the case is filed (已提交), per person, over all sub-cases, as far as the actor may know.
    ///
    /// The host's system and staff of the registry see what everybody has to do. Who works for the enterprise that began
    /// the case sees that too; who works for the confirmer alone sees what has been submitted, but not what the other
    /// enterprise has to do. A signer sees his or her own items. Anyone else, and anyone whose session is not in order,
    /// sees nothing; why, the buttons say.
    pub fn todo(&self, context: &Context<'_>) -> Vec<PersonTodo> {
        let viewer = Viewer::new(self, context);
        let mut list = TodoList { case: self, viewer: &viewer, persons: Vec::new(), keys: BTreeMap::new() };
        if matches!(self.state.stage, CaseStage::Filed | CaseStage::Emptied | CaseStage::Deleted) {
            return list.persons;
        }
        if self.state.stage == CaseStage::Draft && self.state.kind == CaseKind::Batch {
            let finding = Finding::new(Code::CaseNotSaved, "/stage");
            list.add(Owner::Initiator, item("save", None, true, finding));
        }
        let drafts = matches!(viewer.standing, Standing::Staff | Standing::Initiator);
        let forms = form::Forms::new(self, context);
        let mut sound = true;
        let mut editing = false;
        for (at, sub) in self.state.sub_cases.iter().enumerate() {
            match sub.stage {
                SubCaseStage::Editing if drafts => {
                    editing = true;
                    for finding in forms.findings(at, sub) {
                        if finding.severity == Severity::Error {
                            sound = false;
                            let action = form::mending_action(&finding);
                            list.add(Owner::Initiator, item(action, Some(sub), true, finding));
                        }
                    }
                }
                SubCaseStage::Submitted | SubCaseStage::Rejected => {
                    self.todo_of(at, sub, context, &forms.weighing, &mut list);
                }
                _ => {}
            }
        }
        if editing {
            let now = sound && !(self.state.stage == CaseStage::Draft && self.state.kind == CaseKind::Batch);
            let finding = Finding::new(Code::CaseSubmissionPending, "/stage");
            list.add(Owner::Initiator, item("submit", None, now, finding));
        }
        list.persons
    }

    fn todo_of(
        &self,
        at: usize,
        sub: &SubCase,
        context: &Context<'_>,
        weighing: &form::Weighing<'_>,
        list: &mut TodoList<'_>,
    ) {
        let pointer = format!("/subCases/{at}");
        let expired = sub.round.as_ref().is_some_and(|round| round.is_expired(context.now));
        if let Some(round) = sub.round.as_ref().filter(|_| sub.stage == SubCaseStage::Submitted) {
            for signer in round.pending() {
                let finding = guard::unsigned(std::iter::once(signer), &pointer);
                let item = item("sign", Some(sub), !expired, finding);
                list.add(Owner::Signer(signer), TodoItem { signer: Some(signer.key.clone()), ..item });
            }
        }
        let mut guards = Guards::new(context);
        guards.pending_for_filing(self, weighing, sub, &pointer);
        for unmet in guards.unmet {
            let Some(remedy) = unmet.remedy else {
                continue;
            };
            if remedy.action == "sign" {
                continue;
            }
            let now = match remedy.action.as_str() {
                "seal" => !self.must_wait(sub, ConfirmationAct::Seal, context),
                "approve" => !self.must_wait(sub, ConfirmationAct::Approve, context),
                _ => true,
            };
            let owner = match unmet.menders.first().map(|mender| mender.role) {
                _ if matches!(remedy.action.as_str(), "seal" | "approve") => Owner::Confirmer,
                None | Some(Role::Handler | Role::LegalRepresentative) => Owner::Initiator,
                Some(role) => Owner::Others(role),
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

fn some_material() -> crate::material::Material {
    crate::material::Material { item: "?".to_owned(), files: Vec::new(), shared: false }
}

fn probe_sub_case(case: &Case, tag: &str, sub: &SubCase) -> Option<Action> {
    let sub_case = sub.id.clone();
    let sub_cases = vec![sub.id.clone()];
    Some(match tag {
        "edit_application" => Action::EditApplication { sub_case, application: sub.application.clone() },
        "answer_questionnaire" => {
            Action::AnswerQuestionnaire { sub_cases, questionnaire: crate::questionnaire::Questionnaire::default() }
        }
        "upload_material" => Action::UploadMaterial { sub_case: Some(sub_case), material: some_material() },
        "remove_units" => Action::RemoveUnits { sub_cases },
        "regenerate_ticket" => Action::RegenerateTicket { sub_case, reason: String::new() },
        "seal" => Action::Seal { sub_cases, evidence: Vec::new() },
        "approve" => Action::Approve { sub_cases },
        "reject" => Action::Reject { sub_case, reason: String::new() },
        "withdraw" => Action::Withdraw { sub_case, case_id: format!("{}-?", case.state.case_id) },
        "report_tax" => Action::ReportTax { sub_cases, cleared: !sub.tax_cleared, evidence: None },
        "record_inquiry" => Action::RecordInquiry {
            sub_case,
            inquiry: super::command::Inquiry {
                id: "?".to_owned(),
                question: String::new(),
                answer: String::new(),
                answered_by: String::new(),
                evidence: Evidence::default(),
            },
        },
        "withdraw_before_entry" => Action::WithdrawBeforeEntry { sub_cases, evidence: Vec::new() },
        _ => return None,
    })
}

fn offer(tag: &str, name: &Label, sub: Option<&SubCase>, signer: Option<&str>, unmet: Vec<Unmet>) -> ActionOffer {
    ActionOffer {
        action: tag.to_owned(),
        name: name.clone(),
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
enum Owner<'a> {
    Initiator,
    Confirmer,
    Signer(&'a Signer),
    Others(Role),
}

/// Groups items by person: one buyer of three units has one list. What the viewer may not know is left out.
struct TodoList<'a> {
    case: &'a Case,
    viewer: &'a Viewer<'a>,
    persons: Vec<PersonTodo>,
    keys: BTreeMap<(Role, String, Option<PersonKey<'static>>), usize>,
}

impl TodoList<'_> {
    fn add(&mut self, owner: Owner<'_>, item: TodoItem) {
        if !self.shown(owner) {
            return;
        }
        let state = self.case.state();
        let (role, name, enterprise) = match owner {
            Owner::Initiator => (Role::Handler, "", Some(&state.initiator)),
            // One enterprise that does both has one list.
            Owner::Confirmer if state.confirmer.is_same(&state.initiator) => {
                (Role::Handler, "", Some(&state.initiator))
            }
            Owner::Confirmer => (Role::Handler, "", Some(&state.confirmer)),
            Owner::Signer(signer) => (signer.role, signer.name.as_str(), None),
            Owner::Others(role) => (role, "", None),
        };
        let number = match owner {
            Owner::Signer(signer) => signer.person_key().map(PersonKey::into_owned),
            _ => enterprise
                .and_then(|one| PersonKey::of(IdentifierKind::Uscc, &one.document_number))
                .map(PersonKey::into_owned),
        };
        let at = *self.keys.entry((role, name.to_owned(), number)).or_insert_with(|| {
            self.persons.push(PersonTodo {
                role,
                name: name.to_owned(),
                enterprise: enterprise.cloned(),
                items: Vec::new(),
            });
            self.persons.len() - 1
        });
        if let Some(person) = self.persons.get_mut(at) {
            person.items.push(item);
        }
    }

    fn shown(&self, owner: Owner<'_>) -> bool {
        match (self.viewer.standing, owner) {
            (Standing::Staff | Standing::Initiator, _) => true,
            (Standing::Confirmer, owner) => !matches!(owner, Owner::Initiator),
            (Standing::Person, Owner::Signer(signer)) => self.viewer.sees_signer(signer),
            (Standing::Person | Standing::Outside, _) => false,
        }
    }
}
