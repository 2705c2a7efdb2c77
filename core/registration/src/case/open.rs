//! How a case begins.

use std::collections::BTreeSet;

use super::{
    Case, Context, MAX_SUB_CASES, apply,
    command::{Action, Business, ChosenUnit, Command, ImportTrust, ImportedStage, ProjectRef},
    decide::round,
    event::Event,
    form,
    guard::{Guards, enterprise_staff, remedy},
    place,
    proof::{Bound, judge},
    standing::Viewer,
    state::{SCHEMA_VERSION, SubCaseStage},
};
use crate::property::{Register, RegisterFact};
use dengji_base::{
    evidence::{Subject, blanks},
    finding::{Code, Finding, Mender, Place, Refusal, Report, Role, Severity},
    identifier::UnitKey,
    identifier::{self, IdentifierKind},
    party::Enterprise,
    teller, words,
};
use dengji_platform::{
    ledger::{self, MAX_TOKEN, Metadata},
    platform::Choice,
};

#[expect(clippy::too_many_lines, reason = "three ways to begin, each with its own fields")]
pub(super) fn decide(command: &Command, context: &Context<'_>) -> ledger::Weighed<Case> {
    let mut guards = Guards::new(context);
    let mut report = Report::default();
    if let Action::OpenBatch { initiator, .. }
    | Action::OpenSingle { initiator, .. }
    | Action::ImportCase { initiator, .. } = &command.action
    {
        guards.actor(command.action.tag(), initiator);
        if !guards.unmet.is_empty() {
            return Err(Refusal { unmet: guards.unmet });
        }
    }
    command_form(&mut guards, command, 0);
    for (at, expected) in command.expected_sub_cases.iter().enumerate().take(MAX_SUB_CASES) {
        let shown: String = expected.sub_case.chars().take(200).collect();
        let finding = Finding::new(Code::CaseUnknownSubCase, format!("/expectedSubCases/{at}/subCase"));
        guards.add_fault(finding.with("sub_case", shown));
    }
    tellers(&mut guards, &command.action);
    let event = match &command.action {
        Action::OpenBatch { case_id, business, initiator, confirmer, project, units, number, register_facts } => {
            id(&mut guards, case_id, "/action/caseId", "caseId");
            business_allowed(&mut guards, business);
            parties(&mut guards, initiator, confirmer.as_ref(), project);
            project_of(&mut guards, project, initiator);
            batch_number(context, &mut report, number);
            chosen_units(&mut guards, units, &[], "/action/units");
            unit_facts(&mut guards, &mut report, business, units, register_facts);
            Event::BatchOpened {
                case_id: case_id.clone(),
                business: business.clone(),
                initiator: initiator.clone(),
                confirmer: confirmer.as_ref().unwrap_or(initiator).clone(),
                project: project.clone(),
                number: number.clone(),
                units: units.clone(),
                register_facts: register_facts.clone(),
            }
        }
        Action::OpenSingle {
            case_id,
            business,
            initiator,
            confirmer,
            project,
            split_from,
            content,
            register_facts,
            tax_cleared,
        } => {
            id(&mut guards, case_id, "/action/caseId", "caseId");
            id(&mut guards, &content.sub_case, "/action/content/subCase", "subCase");
            id(&mut guards, &split_from.case_id, "/action/splitFrom/caseId", "caseId");
            id(&mut guards, &split_from.sub_case, "/action/splitFrom/subCase", "subCase");
            business_allowed(&mut guards, business);
            parties(&mut guards, initiator, Some(confirmer), project);
            project_of(&mut guards, project, initiator);
            named_facts(&mut guards, register_facts);
            Event::SingleOpened {
                case_id: case_id.clone(),
                business: business.clone(),
                initiator: initiator.clone(),
                confirmer: confirmer.clone(),
                project: project.clone(),
                split_from: split_from.clone(),
                content: content.clone(),
                register_facts: register_facts.clone(),
                tax_cleared: *tax_cleared,
            }
        }
        Action::ImportCase {
            case_id,
            business,
            initiator,
            confirmer,
            project,
            number,
            stage,
            sub_cases,
            evidence,
            trust,
        } => {
            id(&mut guards, case_id, "/action/caseId", "caseId");
            business_allowed(&mut guards, business);
            parties(&mut guards, initiator, Some(confirmer), project);
            project_of(&mut guards, project, initiator);
            batch_number(context, &mut report, number);
            let chosen: Vec<ChosenUnit> = sub_cases
                .iter()
                .map(|imported| ChosenUnit {
                    sub_case: imported.content.sub_case.clone(),
                    unit: imported.content.unit.clone(),
                })
                .collect();
            chosen_units(&mut guards, &chosen, &[], "/action/subCases");
            if evidence.is_empty() {
                let finding = Finding::new(Code::CaseEvidenceMissing, "/action/evidence").with("kind", "import");
                guards.add_fault(finding);
            }
            for (at, one) in evidence.iter().enumerate() {
                let subject = Some(Subject::Number(&initiator.document_number));
                let bound = Bound { subject, ..Bound::default() };
                for finding in judge(context, &[], "import_case", one, bound, &format!("/action/evidence/{at}")) {
                    guards.add_fault(finding);
                }
            }
            for (at, imported) in sub_cases.iter().enumerate() {
                if imported.ticket_issued.is_some_and(|issued| issued > context.now) {
                    let pointer = format!("/action/subCases/{at}/ticketIssued");
                    guards.add_fault(Finding::new(Code::CommandForm, pointer).with("field", "ticketIssued"));
                }
                for part in imported.sealed.iter().flat_map(blanks) {
                    let pointer = format!("/action/subCases/{at}/sealed/{part}");
                    guards.add_fault(Finding::new(Code::PartyEvidenceIncomplete, pointer).with("part", part));
                }
                let business = context.profile.business_type(&business.business_type);
                let application = &imported.content.application;
                // What is filed already asks nobody to sign; whoever takes it back later is asked who they are.
                if let (ImportedStage::Signing, Some(kind)) = (stage, business)
                    && kind.personal_signature
                    && !form::names_all(kind, application, &kind.personal_signers)
                {
                    let pointer = format!("/action/subCases/{at}/content/application");
                    let finding = Finding::new(Code::CaseApplicantsUnknown, pointer);
                    guards.add_fault(finding.with("sub_case", &imported.content.sub_case));
                }
                let signers = business.map(|kind| form::signers(context.profile, kind, application));
                for (row, key) in imported.signed.iter().enumerate() {
                    // Who signs nowhere here has signed nothing.
                    if signers.as_ref().is_some_and(|signers| signers.iter().all(|signer| signer.key != *key)) {
                        let shown: String = key.chars().take(64).collect();
                        let pointer = format!("/action/subCases/{at}/signed/{row}");
                        guards.add_fault(Finding::new(Code::SigningUnknownSigner, pointer).with("signer", shown));
                    }
                }
            }
            if *trust == ImportTrust::Declared {
                report.push(Finding::new(Code::CaseImportUnverified, "/action/trust"));
            }
            Event::CaseImported {
                case_id: case_id.clone(),
                business: business.clone(),
                initiator: initiator.clone(),
                confirmer: confirmer.clone(),
                project: project.clone(),
                number: number.clone(),
                stage: *stage,
                sub_cases: sub_cases.clone(),
                evidence: evidence.clone(),
                trust: *trust,
            }
        }
        // Opens nothing, which `Case::open` refuses.
        _ => Event::BatchEmptied {},
    };
    let state = apply::opened(&event, Metadata::new(SCHEMA_VERSION, context.profile.reference(), context.now));
    // What was submitted elsewhere is confirmed and filed here without being submitted again.
    if let (Event::CaseImported { .. }, Some(state)) = (&event, &state) {
        let acting = form::Acting::new(state, context.profile);
        let sub_cases = Place::ROOT.key("action");
        let sub_cases = sub_cases.key("subCases");
        for (at, sub) in state.sub_cases.iter().enumerate().filter(|(_, sub)| sub.stage != SubCaseStage::Editing) {
            for finding in acting.findings(sub, &sub_cases.index(at).key("content").key("application")) {
                if finding.severity == Severity::Error {
                    guards.add_fault(finding);
                } else {
                    report.push(finding);
                }
            }
        }
    }
    let unmet = guards.unmet.iter_mut().map(|unmet| &mut unmet.finding);
    unmet
        .chain(&mut report.findings)
        .for_each(|finding| place::locate_opened(finding, &command.action, context.profile));
    if !guards.unmet.is_empty() {
        return Err(Refusal { unmet: guards.unmet });
    }
    let rounds = state.map(|state| round::imported(context, &state, &event)).unwrap_or_default();
    let mut events = vec![event];
    events.extend(rounds);
    Ok(ledger::Decided { events, effects: Vec::new(), report })
}

/// What every command needs, whatever it does.
pub(super) fn command_form(guards: &mut Guards<'_>, command: &Command, version: u32) {
    if let Some(finding) = ledger::command_id_fault(&command.id, "/id", "id") {
        guards.add_fault(finding);
    }
    let salt = guards.context.salt;
    if !salt.is_empty() && (salt.len() < 32 || dengji_base::digest::from_hex(salt).is_none()) {
        guards.add_fault(Finding::new(Code::LogSalt, ""));
    }
    if let Some(expected) = command.expected_version
        && expected != version
    {
        let finding = Finding::new(Code::CommandStaleVersion, "/expectedVersion");
        guards.add_fault(finding.with("expected", expected).with("actual", version));
    }
}

/// The sub-cases that a command expects are as its sender has seen them; of others than those the sender may see it learns
/// nothing. Who has seen a later version than this is has not waited for this process to take over the log.
pub(super) fn expected(guards: &mut Guards<'_>, case: &Case, command: &Command) {
    let viewer = Viewer::new(case, guards.context);
    for (at, expected) in command.expected_sub_cases.iter().enumerate().take(MAX_SUB_CASES) {
        let pointer = format!("/expectedSubCases/{at}");
        let (seen, version) = (expected.version, case.state().metadata.version);
        let Some(sub) = viewer.sub_case(&expected.sub_case) else {
            let shown: String = expected.sub_case.chars().take(200).collect();
            let finding = Finding::new(Code::CaseUnknownSubCase, format!("{pointer}/subCase"));
            guards.add_fault(finding.with("sub_case", shown));
            continue;
        };
        if sub.version > seen {
            let finding = Finding::new(Code::CommandStaleSubCase, format!("{pointer}/version"));
            let finding = finding.with("sub_case", &sub.id).with("expected", seen).with("actual", sub.version);
            guards.add_fault(finding);
        } else if seen > version {
            let finding = Finding::new(Code::CommandStaleVersion, format!("{pointer}/version"));
            guards.add_fault(finding.with("expected", seen).with("actual", version));
        }
    }
}

/// Nothing in the command is somebody else's to say: what a person could gain by lying about.
pub(super) fn tellers(guards: &mut Guards<'_>, action: &Action) {
    for finding in teller::not_yours("case", action.tag(), action, guards.context.actor.role) {
        guards.add_fault(finding);
    }
}

/// Who begins and confirms, and whose project it is, is named.
fn parties(guards: &mut Guards<'_>, initiator: &Enterprise, confirmer: Option<&Enterprise>, project: &ProjectRef) {
    for (key, enterprise) in [("initiator", Some(initiator)), ("confirmer", confirmer)] {
        for field in enterprise.map(Enterprise::lacks).unwrap_or_default() {
            let finding = Finding::new(Code::CommandForm, format!("/action/{key}/{field}"));
            guards.add_fault(finding.with("field", field));
        }
    }
    id(guards, &project.id, "/action/project/id", "id");
    token(guards, &project.name, MAX_TOKEN, "/action/project/name", "name");
}

/// What people write in their own words has a length, and holds nothing that nobody sees.
pub(super) fn free_texts(guards: &mut Guards<'_>, action: &Action) {
    for (pointer, text) in action.free_texts() {
        if let Some(finding) = words::free_text(text, pointer) {
            guards.add_fault(finding);
        }
    }
}

pub(super) fn id(guards: &mut Guards<'_>, value: &str, pointer: &str, field: &str) {
    if words::is_blank(value) {
        guards.add_fault(Finding::new(Code::CommandForm, pointer).with("field", field));
    } else if let Some(finding) = ledger::id_fault(value, pointer, field) {
        guards.add_fault(finding);
    }
}

/// A code or an id of at most so many bytes.
pub(super) fn token(guards: &mut Guards<'_>, value: &str, limit: usize, pointer: &str, field: &str) {
    if words::is_blank(value) {
        guards.add_fault(Finding::new(Code::CommandForm, pointer).with("field", field));
    } else if let Some(finding) = ledger::token_fault(value, limit, pointer, field) {
        guards.add_fault(finding);
    }
}

/// Rows GZ-010 to GZ-012.
fn business_allowed(guards: &mut Guards<'_>, business: &Business) {
    let profile = guards.context.profile;
    let Some(kind) = profile.business_type(&business.business_type) else {
        let finding = Finding::new(Code::CaseUnknownBusinessType, "/action/business/businessType");
        guards.add_fault(finding.with("business_type", &business.business_type));
        return;
    };
    if !kind.online {
        let finding = Finding::new(Code::CaseBusinessNotOnline, "/action/business/businessType");
        guards.add_fault(finding.with_named("business_type", &kind.code, &kind.name));
    }
    if !kind.organisation_types.is_empty() && !kind.organisation_types.contains(&business.organisation_type) {
        let finding = Finding::new(Code::CaseOrganisationTypeNotAllowed, "/action/business/organisationType");
        let finding =
            finding.with_choice("organisation_type", &business.organisation_type, &profile.organisation_types);
        let allowed = Choice::named(&profile.organisation_types, &kind.organisation_types);
        guards.add_fault(finding.with_all_named("allowed", allowed).assumed(kind.basis.assumed));
    }
    if !kind.property_types.is_empty() && !kind.property_types.contains(&business.property_type) {
        let finding = Finding::new(Code::CasePropertyTypeNotAllowed, "/action/business/propertyType");
        let finding = finding.with_choice("property_type", &business.property_type, &profile.property_types);
        let allowed = Choice::named(&profile.property_types, &kind.property_types);
        guards.add_fault(finding.with_all_named("allowed", allowed).assumed(kind.basis.assumed));
    }
}

/// Row GZ-013: projects are limited to the enterprise's own, by name and number.
/// However the case begins: one that comes from elsewhere is of the initiator's project too.
fn project_of(guards: &mut Guards<'_>, project: &ProjectRef, initiator: &Enterprise) {
    if !project.developer.is_same(initiator) {
        let finding = Finding::new(Code::CaseProjectOfOtherDeveloper, "/action/project/developer");
        guards.add(finding.with("project", &project.name), enterprise_staff(), remedy("host.choose_project", None));
    }
}

pub(super) fn batch_number(context: &Context<'_>, report: &mut Report, number: &str) {
    let mut found = Vec::new();
    if !number.is_empty() {
        let today = context.now.china_date();
        identifier::find(IdentifierKind::BatchNumber, number, today, context.regions, "", &mut found);
    }
    if !found.is_empty() {
        let shown: String = number.chars().take(40).collect();
        report.push(Finding::new(Code::CaseNumberForm, "/action/number").with("number", shown));
    }
}

/// Units to be added: at least one, not too many, no id and no unit twice.
pub(super) fn chosen_units(guards: &mut Guards<'_>, units: &[ChosenUnit], present: &[super::SubCase], pointer: &str) {
    if units.is_empty() {
        let finding = Finding::new(Code::CaseNoUnits, pointer);
        guards.add(finding, enterprise_staff(), remedy("host.choose_units", None));
    }
    let count = units.len() + present.len();
    if count > MAX_SUB_CASES {
        let finding = Finding::new(Code::CaseTooManyUnits, pointer).with("count", count).with("limit", MAX_SUB_CASES);
        guards.add_fault(finding);
        return;
    }
    let mut ids: BTreeSet<&str> = present.iter().map(|sub| sub.id.as_str()).collect();
    let mut codes: BTreeSet<UnitKey<'_>> = present.iter().filter_map(|sub| UnitKey::of(&sub.unit.unit_code)).collect();
    for (at, chosen) in units.iter().enumerate() {
        id(guards, &chosen.sub_case, &format!("{pointer}/{at}/subCase"), "subCase");
        if !ids.insert(&chosen.sub_case) {
            let finding = Finding::new(Code::CaseDuplicateSubCase, format!("{pointer}/{at}/subCase"));
            guards.add_fault(finding.with("sub_case", &chosen.sub_case));
        }
        if UnitKey::of(&chosen.unit.unit_code).is_some_and(|code| !codes.insert(code)) {
            let finding = Finding::new(Code::CaseDuplicateUnit, format!("{pointer}/{at}/unit/unitCode"));
            guards.add_fault(finding.with("unit_code", chosen.unit.unit_code.as_typed()));
        }
    }
}

/// What the register holds names its subject and its kind: a fact about nothing would stand against nothing.
fn named_facts(guards: &mut Guards<'_>, facts: &[RegisterFact]) {
    for (at, fact) in facts.iter().enumerate() {
        for (field, empty) in [("subject", fact.subject.is_blank()), ("kind", words::is_blank(&fact.kind))] {
            if empty {
                let pointer = format!("/action/registerFacts/{at}/{field}");
                guards.add_fault(Finding::new(Code::CommandForm, pointer).with("field", field));
            }
        }
    }
}

/// What speaks against choosing these units: errors stop the command, the rest is reported.
pub(super) fn unit_facts(
    guards: &mut Guards<'_>,
    report: &mut Report,
    business: &Business,
    units: &[ChosenUnit],
    facts: &[RegisterFact],
) {
    named_facts(guards, facts);
    let chosen = units.iter().map(|chosen| &chosen.unit);
    let register = Register::new(facts);
    form::about_others(facts, &register, chosen, "/action/registerFacts").for_each(|finding| report.push(finding));
    for (at, chosen) in units.iter().enumerate() {
        let pointer = format!("/action/units/{at}/unit");
        for finding in form::of_unit(guards.context, business, (&chosen.sub_case, &chosen.unit), &register, &pointer) {
            if finding.severity == Severity::Error && !form::comes_later(&finding) {
                guards.add(finding, vec![Mender::any(Role::RegistryStaff)], remedy("host.clear_register", None));
            } else {
                report.push(finding);
            }
        }
    }
}
