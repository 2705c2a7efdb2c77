//! What the register and the contract system say while a case lives.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::{
        apply,
        event::{Effect, Event},
        form::{self, TitleCheck},
        open,
        state::{CaseStage, CaseState, SubCase, SubCaseStage},
    },
    Decider,
};
use crate::property::{EntryKey, LiftedFact, MAX_CONTRACT_STATUS, Register, RegisterFact, UnitStatus};
use dengji_base::{
    finding::{Code, Collector, Finding, Role, Severity},
    identifier::UnitKey,
    words,
};

impl<'a> Decider<'a> {
    pub(super) fn title(&self) -> TitleCheck<'a> {
        self.title_of(&self.case.state)
    }

    fn title_of<'s>(&self, state: &'s CaseState) -> TitleCheck<'s>
    where
        'a: 's,
    {
        TitleCheck::new(state, self.context.profile, self.context.now.china_date())
    }

    pub(super) fn register(&mut self, facts: &[RegisterFact], lifted: &[LiftedFact], units: &[UnitStatus]) {
        let stages =
            [CaseStage::Draft, CaseStage::Saved, CaseStage::SubmitFailed, CaseStage::Signing, CaseStage::Filed];
        self.guards.stage(self.case, "report_register_facts", &stages);
        if self.asking {
            return;
        }
        self.report_form(facts, lifted, units);
        let event = self.changed_facts(facts, lifted, units);
        let Some(event) = event.filter(|_| self.guards.unmet.is_empty()) else {
            if self.guards.unmet.is_empty() {
                self.report.push(Finding::new(Code::CaseNothingNew, "/action"));
            }
            return;
        };
        let mut after = Box::new(self.case.state.clone());
        apply::register(&mut after, &event);
        let units = self.case.state.sub_cases.iter().map(|sub| &sub.unit);
        form::about_others(facts, &Register::new(facts), units, "/action/facts")
            .for_each(|finding| self.report.push(finding));
        self.told_of(&after);
        self.register = Some(after);
        self.events.push(event);
    }

    /// Each entry has a subject, a kind and the register's number, and is told of once.
    fn report_form(&mut self, facts: &[RegisterFact], lifted: &[LiftedFact], units: &[UnitStatus]) {
        let mut blank = |pointer: String, field: &str| {
            self.guards.add_fault(Finding::new(Code::CommandForm, pointer).with("field", field));
        };
        let mut repeated = Vec::new();
        let mut seen: BTreeSet<EntryKey<'_>> = BTreeSet::new();
        for (at, fact) in facts.iter().enumerate() {
            for (field, empty) in [
                ("subject", fact.subject.is_blank()),
                ("kind", words::is_blank(&fact.kind)),
                ("reference", words::is_blank(&fact.reference)),
            ] {
                if empty {
                    blank(format!("/action/facts/{at}/{field}"), field);
                }
            }
            if EntryKey::of(fact).is_some_and(|key| !seen.insert(key)) {
                repeated.push(format!("/action/facts/{at}"));
            }
        }
        for (at, one) in lifted.iter().enumerate() {
            for (field, empty) in [("subject", one.subject.is_blank()), ("kind", words::is_blank(&one.kind))] {
                if empty {
                    blank(format!("/action/lifted/{at}/{field}"), field);
                }
            }
            if EntryKey::of_lifted(one).is_some_and(|key| !seen.insert(key)) {
                repeated.push(format!("/action/lifted/{at}"));
            }
        }
        let mut told: BTreeSet<UnitKey<'_>> = BTreeSet::new();
        for (at, unit) in units.iter().enumerate() {
            if unit.unit_code.is_blank() {
                blank(format!("/action/units/{at}/unitCode"), "unitCode");
            }
            if UnitKey::of(&unit.unit_code).is_some_and(|key| !told.insert(key)) {
                repeated.push(format!("/action/units/{at}"));
            }
        }
        for (at, unit) in units.iter().enumerate() {
            let pointer = format!("/action/units/{at}/contractStatus");
            open::token(&mut self.guards, unit.contract_status.trim(), MAX_CONTRACT_STATUS, &pointer, "contractStatus");
        }
        for pointer in repeated {
            self.guards.add_fault(Finding::new(Code::CaseEntryRepeated, pointer));
        }
    }

    /// What of the report is new; `None` where nothing is.
    fn changed_facts(&self, facts: &[RegisterFact], lifted: &[LiftedFact], units: &[UnitStatus]) -> Option<Event> {
        let state = &self.case.state;
        let mut known: BTreeMap<EntryKey<'_>, &RegisterFact> = BTreeMap::new();
        for fact in &state.register_facts {
            if let Some(key) = EntryKey::of(fact) {
                known.insert(key, fact);
            }
        }
        let is_new = |fact: &&RegisterFact| EntryKey::of(fact).and_then(|key| known.get(&key)) != Some(fact);
        let facts: Vec<RegisterFact> = facts.iter().filter(is_new).cloned().collect();
        let stands = |one: &&LiftedFact| EntryKey::of_lifted(one).is_some_and(|key| known.contains_key(&key));
        let lifted: Vec<LiftedFact> = lifted.iter().filter(stands).cloned().collect();
        let mut statuses: BTreeMap<UnitKey<'_>, &str> = BTreeMap::new();
        for sub in &state.sub_cases {
            if let Some(key) = UnitKey::of(&sub.unit.unit_code) {
                statuses.insert(key, &sub.unit.contract_status);
            }
        }
        let differs = |unit: &&UnitStatus| {
            let status = UnitKey::of(&unit.unit_code).and_then(|key| statuses.get(&key).copied());
            status.is_some_and(|status| status != unit.contract_status.trim())
        };
        let units: Vec<UnitStatus> = units.iter().filter(differs).map(trimmed).collect();
        let nothing = facts.is_empty() && lifted.is_empty() && units.is_empty();
        (!nothing).then_some(Event::RegisterFactsReported { facts, lifted, units })
    }

    /// Says what comes of it: what stands now is reported, and who applies is told where it newly stands against filing.
    fn told_of(&mut self, after: &CaseState) {
        let (before, title) = (self.title(), self.title_of(after));
        let mut told = Collector::of_many();
        for (at, sub) in after.sub_cases.iter().enumerate().filter(|(_, sub)| is_under_way(sub)) {
            let found = title.findings(at, sub);
            let old = self.case.state.sub_cases.get(at);
            let known = old.map(|old| before.findings(at, old)).unwrap_or_default();
            let stands = |findings: &[Finding]| findings.iter().find(|one| one.severity == Severity::Error).cloned();
            if let Some(finding) = stands(&found).filter(|_| stands(&known).is_none())
                && sub.stage == SubCaseStage::Submitted
            {
                self.effects.push(Effect::NotifyParty {
                    role: Role::Handler,
                    signer: None,
                    sub_case: sub.id.clone(),
                    subject: finding.code.as_str().to_owned(),
                });
            }
            if said(&found) != said(&known) {
                for finding in found {
                    told.push_graded(finding);
                }
            }
        }
        self.report.findings.extend(told.finish().findings);
    }
}

fn trimmed(unit: &UnitStatus) -> UnitStatus {
    UnitStatus { contract_status: unit.contract_status.trim().to_owned(), ..unit.clone() }
}

/// What findings say, wherever it stands.
fn said(findings: &[Finding]) -> Vec<Finding> {
    let anywhere = |finding: &Finding| Finding { pointer: String::new(), ..finding.clone() };
    findings.iter().map(anywhere).collect()
}

fn is_under_way(sub: &SubCase) -> bool {
    matches!(sub.stage, SubCaseStage::Editing | SubCaseStage::Submitted | SubCaseStage::Rejected)
}
