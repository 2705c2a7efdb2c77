//! Whatever the register and the contract system say after submission, everybody is told a step that he or she is offered,
//! and whoever takes these steps comes to filing, or to an end that has a name.

use std::collections::BTreeSet;

use dengji::{
    case::{
        Action, Case, CaseStage, Command, Effect,
        offer::{PersonTodo, TodoItem},
        view::Page,
    },
    finding::{Code, Role},
    identifier::Regions,
    material::{Material, MaterialFile},
    party::{Actor, Evidence},
    platform::Profile,
    property::{LiftedFact, RegisterFact, RightHolder, UnitStatus},
    time::Instant,
};
use proptest::prelude::*;

use crate::support::batch::{
    Desk, at, bound, confirmer, context, developer, document, filling, handler_of, profile, sign, strict,
};

const UNITS: [&str; 3] = ["440106001001GB00001F00010001", "440106001001GB00001F00010002", "440106001001GB00001"];
const KINDS: [&str; 9] = [
    "lock",
    "seizure",
    "pre_seizure",
    "mortgage",
    "construction_mortgage",
    "advance_notice",
    "mortgage_notice",
    "objection",
    "open_case",
];
const STATUSES: [&str; 4] = ["unsigned", "noticed", "transferred", "whatever"];

fn fact(kind: usize, subject: usize, limited: bool) -> RegisterFact {
    RegisterFact {
        subject: UNITS[subject].into(),
        kind: KINDS[kind].to_owned(),
        reference: format!("登{kind}号"),
        holders: vec![RightHolder { name: "别人".to_owned(), ..RightHolder::default() }],
        transfer_limited: limited.then_some(true),
        ..RegisterFact::default()
    }
}

/// What of a report an item speaks of, taken back by who made it.
fn lifted(case: &Case, item: &TodoItem) -> Action {
    let part = |at: usize| item.finding.pointer.split('/').nth(at);
    let (mut gone, mut units) = (Vec::new(), Vec::new());
    if part(1) == Some("registerFacts") {
        let fact = &case.state().register_facts[part(2).unwrap().parse::<usize>().unwrap()];
        let (subject, kind, reference) = (fact.subject.clone(), fact.kind.clone(), fact.reference.clone());
        gone.push(LiftedFact { subject, kind, reference });
    } else {
        let unit = &case.sub_case(item.sub_case.as_ref().unwrap()).unwrap().1.unit;
        units.push(UnitStatus { unit_code: unit.unit_code.clone(), contract_status: "contracted".to_owned() });
    }
    Action::ReportRegisterFacts { facts: Vec::new(), lifted: gone, units }
}

/// The cases that come of one batch.
struct Office<'a> {
    profile: &'a Profile,
    cases: Vec<Case>,
    now: Instant,
    commands: usize,
    steps: BTreeSet<String>,
}

impl Office<'_> {
    fn give(&mut self, which: usize, action: Action, actor: &Actor) {
        self.commands += 1;
        let regions = Regions::default();
        let action = bound(action, &self.cases[which], self.now);
        let command = Command {
            id: format!("way{}", self.commands),
            expected_version: None,
            expected_sub_cases: Vec::new(),
            action,
        };
        let context = context(self.profile, &regions, actor, self.now);
        let outcome = self.cases[which].handle(&command, &context);
        let outcome = outcome.unwrap_or_else(|refusal| panic!("{:?}: {refusal}", command.action));
        for effect in outcome.effects {
            if let Effect::OpenSingleCase { opening } = effect {
                let command = Command {
                    id: "open".to_owned(),
                    expected_version: None,
                    expected_sub_cases: Vec::new(),
                    action: opening,
                };
                let system = Actor::system("host");
                let context = dengji::case::Context { actor: &system, ..context };
                self.cases.push(Case::open(&command, &context).unwrap().0);
            }
        }
    }

    fn todo(&self, which: usize) -> Vec<PersonTodo> {
        let (regions, system) = (Regions::default(), Actor::system("host"));
        self.cases[which].todo(&context(self.profile, &regions, &system, self.now))
    }

    /// Somebody who has a button for this step, and may press it.
    fn presser(&self, which: usize, item: &TodoItem) -> Actor {
        let case = &self.cases[which];
        let mut people = vec![handler_of(developer()), handler_of(confirmer()), Actor::system("host")];
        for sub in &case.state().sub_cases {
            let signers = sub.round.iter().flat_map(|round| &round.signers);
            people.extend(signers.map(|one| Actor {
                role: one.role,
                name: one.name.clone(),
                document_number: one.document_number.clone(),
                ..Actor::system("signer")
            }));
        }
        let regions = Regions::default();
        let presses = |actor: &Actor| {
            let offers = case.actions(&context(self.profile, &regions, actor, self.now), Page::ALL);
            offers.iter().any(|offer| {
                offer.allowed
                    && (&offer.action, &offer.sub_case, &offer.signer) == (&item.action, &item.sub_case, &item.signer)
            })
        };
        let stage = case.state().stage;
        // A system can do what people cannot; what people shall do, people can.
        let systems = matches!(item.action.as_str(), "report_tax" | "report_register_facts");
        let mut people = people.into_iter().filter(|actor| systems || actor.role != Role::System);
        people.find(presses).unwrap_or_else(|| panic!("nobody is offered {item:?} while {stage:?}"))
    }

    fn take(&mut self, which: usize, item: &TodoItem) {
        let place = |id: &str| usize::from(id == "s2");
        let sub = item.sub_case.clone().unwrap_or_default();
        self.steps.insert(item.action.clone());
        if item.action == "host.clear_register" {
            let action = lifted(&self.cases[which], item);
            return self.give(which, action, &Actor::system("register"));
        }
        let presser = self.presser(which, item);
        let action = match item.action.as_str() {
            "save" => Action::Save {},
            "submit" => Action::Submit { number: String::new() },
            "delete" => Action::Delete {},
            "edit_application" => {
                Action::EditApplication { application: document(place(&sub)).application, sub_case: sub }
            }
            "answer_questionnaire" => {
                let questionnaire = document(place(&sub)).questionnaire;
                Action::AnswerQuestionnaire { sub_cases: vec![sub], questionnaire }
            }
            "upload_material" => {
                let file = document(0).materials[0].files[0].clone();
                let finding = &item.finding;
                let item = finding.param("item").unwrap().to_owned();
                // A paper that the register asks for is about the entry that asks for it.
                let about: Vec<_> = finding.param("reference").map(str::to_owned).into_iter().collect();
                let id = format!("f{item}{}", about.concat());
                let files = vec![MaterialFile { id, register_references: about, ..file }];
                let material = Material { item, files, shared: false };
                Action::UploadMaterial { sub_case: Some(sub), material, replace: false }
            }
            "remove_units" => Action::RemoveUnits { sub_cases: vec![sub] },
            "sign" => {
                let round = self.cases[which].sub_case(&sub).unwrap().1.rounds;
                let Action::Sign { evidence, .. } = sign(0, 1, 0) else { unreachable!() };
                Action::Sign { sub_case: sub, round, signer: item.signer.clone().unwrap(), evidence }
            }
            "seal" => Action::Seal { sub_cases: vec![sub], evidence: vec![Evidence::default()] },
            "report_tax" => Action::ReportTax { sub_cases: vec![sub], cleared: true, evidence: None },
            "withdraw" => {
                let case_id = format!("single{}", self.cases.len());
                Action::Withdraw { sub_case: sub, case_id }
            }
            "regenerate_ticket" => Action::RegenerateTicket { sub_case: sub, reason: "lost".to_owned() },
            other => panic!("no such step: {other}"),
        };
        self.give(which, action, &presser);
    }

    /// Everybody does what he or she is told until nobody is told anything; what is told in between is `said`.
    fn walk(&mut self, mut said: Vec<(usize, Action)>) {
        for step in 0..200 {
            let (due, later): (Vec<_>, Vec<_>) = said.into_iter().partition(|(time, _)| *time <= step);
            said = later;
            for (_, action) in due {
                // Told of what was withdrawn as well: the host tells every case that the unit is in.
                for which in 0..self.cases.len() {
                    if !ended(&self.cases[which]) && !is_filed(&self.cases[which]) {
                        self.give(which, action.clone(), &Actor::system("register"));
                    }
                }
            }
            let mut next = None;
            for which in 0..self.cases.len() {
                let todo = self.todo(which);
                let items: Vec<&TodoItem> = todo.iter().flat_map(|person| &person.items).collect();
                // Nothing that can be done now, and not at an end: nobody would ever go on.
                let item = items.iter().find(|item| item.now).map(|item| (*item).clone());
                let over = is_filed(&self.cases[which]) || ended(&self.cases[which]);
                assert_eq!(over, item.is_none(), "{:?}: {items:?}", self.cases[which].state().stage);
                next = next.or(item.map(|item| (which, item)));
            }
            match next {
                Some((which, item)) => self.take(which, &item),
                None if said.is_empty() => return,
                None => {}
            }
        }
        panic!("round and round: {:?}", self.steps);
    }
}

fn is_filed(case: &Case) -> bool {
    case.state().stage == CaseStage::Filed
}

fn ended(case: &Case) -> bool {
    matches!(case.state().stage, CaseStage::Emptied | CaseStage::Deleted)
}

fn submitted(profile: &Profile) -> Office<'_> {
    let mut desk = Desk::filled();
    let _ = desk.give(Action::Submit { number: String::new() }, at(0)).unwrap();
    assert_eq!(filling().len() + 2, desk.log.len());
    Office { profile, cases: vec![desk.case], now: at(1), commands: 0, steps: BTreeSet::new() }
}

/// The same profile, with a contract system whose word nobody passes over.
fn stern(profile: &Profile) -> Profile {
    let mut profile = profile.clone();
    let rule = serde_json::json!({"code": "property.contract_status_unusual", "severity": "error",
        "basis": {"requirements": [], "source": "", "assumed": true}});
    profile.severities.push(serde_json::from_value(rule).unwrap());
    profile
}

fn say(facts: Vec<RegisterFact>, units: Vec<UnitStatus>) -> Action {
    Action::ReportRegisterFacts { facts, lifted: Vec::new(), units }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_step_is_offered_and_leads_to_an_end(
        facts in prop::collection::vec((0..KINDS.len(), 0..UNITS.len(), any::<bool>(), 0..20_usize), 1..4),
        statuses in prop::collection::vec((0..2_usize, 0..STATUSES.len(), 0..20_usize), 0..3),
        in_place in any::<bool>(),
        is_stern in any::<bool>(),
    ) {
        let known = if in_place { profile() } else { strict() };
        let profile = if is_stern { stern(known) } else { known.clone() };
        let mut office = submitted(&profile);
        let facts = facts.into_iter().map(|(kind, subject, limited, time)| (time, say(vec![fact(kind, subject, limited)], Vec::new())));
        let statuses = statuses.into_iter().map(|(unit, status, time)| {
            let unit = UnitStatus { unit_code: UNITS[unit].into(), contract_status: STATUSES[status].to_owned() };
            (time, say(Vec::new(), vec![unit]))
        });
        let said: Vec<_> = facts.chain(statuses).collect();
        office.walk(said);
    }
}

/// A consent that is asked for after submission: where the guide has nothing changed in place, the sub-case is withdrawn,
/// the paper is brought to the single case, and both file.
#[test]
fn a_consent_that_is_asked_for_late_has_a_way() {
    for (profile, withdrawn) in [(strict(), true), (profile(), false)] {
        let mut office = submitted(profile);
        office.walk(vec![(2, say(vec![fact(6, 0, false)], Vec::new()))]);
        assert!(office.cases.iter().all(is_filed));
        assert_eq!(office.cases.len(), 1 + usize::from(withdrawn));
        assert_eq!(office.steps.contains("withdraw"), withdrawn);
        assert!(office.steps.contains("upload_material"));
        assert_eq!(Code::RegisterMaterialMissing.as_str(), "register.material_missing");
    }
}

/// What stands against the unit of a single case before it is submitted: it is given up as a whole, for there is no unit
/// to take out.
#[test]
fn a_single_case_whose_unit_fails_is_deleted() {
    let profile = stern(strict());
    let mut office = submitted(&profile);
    let withdraw = Action::Withdraw { sub_case: "s1".to_owned(), case_id: "k2".to_owned() };
    office.give(0, withdraw, &handler_of(developer()));
    let unit = UnitStatus { unit_code: UNITS[0].into(), contract_status: "transferred".to_owned() };
    office.give(1, say(Vec::new(), vec![unit]), &Actor::system("contracts"));
    let told: Vec<String> = office.todo(1).iter().flat_map(|one| &one.items).map(|item| item.action.clone()).collect();
    assert_eq!(told, ["delete", "submit"]);
    office.walk(Vec::new());
    assert_eq!(office.cases[1].state().stage, CaseStage::Deleted);
    assert!(is_filed(&office.cases[0]));
}
