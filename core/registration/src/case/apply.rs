//! Applying events. Total: every event of the log can be applied, whatever the profile says by now.

use std::collections::BTreeMap;

use super::{
    command::{ApplicationChanges, ImportedStage, ImportedSubCase, SubCaseContent},
    event::Event,
    state::{CaseKind, CaseStage, CaseState, SealAct, Signature, SigningRound, StatusEntry, SubCase, SubCaseStage},
};
use crate::{
    application::Application,
    material::{self, CodeEnd, Material},
    property::{self, UnitStatus},
};
use dengji_base::{evidence::UsedEvidence, identifier::UnitKey, party::Evidence, time::Instant};
use dengji_platform::ledger::Metadata;

/// Where each sub-case stands in the list.
pub(super) type Index = BTreeMap<String, usize>;

pub(super) fn index_of(state: &CaseState) -> Index {
    state.sub_cases.iter().enumerate().map(|(at, sub)| (sub.id.clone(), at)).collect()
}

/// The version that the opening command makes.
const FIRST: u32 = 1;

/// The state after the opening event; `None` for any other event.
pub(super) fn opened(event: &Event, metadata: Metadata) -> Option<CaseState> {
    let (Event::BatchOpened { case_id, business, initiator, confirmer, project, .. }
    | Event::SingleOpened { case_id, business, initiator, confirmer, project, .. }
    | Event::CaseImported { case_id, business, initiator, confirmer, project, .. }) = event
    else {
        return None;
    };
    let now = metadata.at;
    let mut state = CaseState {
        case_id: case_id.clone(),
        kind: CaseKind::Batch,
        number: String::new(),
        business: business.clone(),
        initiator: initiator.clone(),
        confirmer: confirmer.clone(),
        project: project.clone(),
        stage: CaseStage::Draft,
        split_from: None,
        import_trust: None,
        submitted: None,
        submission_failure: String::new(),
        sub_cases: Vec::new(),
        shared_materials: Vec::new(),
        register_facts: Vec::new(),
        evidence: Vec::new(),
        created: now,
        metadata,
    };
    match event {
        Event::BatchOpened { number, units, register_facts, .. } => {
            state.number.clone_from(number);
            property::put(&mut state.register_facts, register_facts);
            state.sub_cases =
                units.iter().map(|chosen| SubCase::new(chosen.sub_case.clone(), chosen.unit.clone(), FIRST)).collect();
        }
        Event::SingleOpened { split_from, content, register_facts, tax_cleared, .. } => {
            state.kind = CaseKind::Single;
            state.split_from = Some(split_from.clone());
            property::put(&mut state.register_facts, register_facts);
            let mut sub = from_content(content);
            sub.tax_cleared = *tax_cleared;
            state.sub_cases.push(sub);
        }
        Event::CaseImported { number, stage, sub_cases, trust, .. } => {
            state.number.clone_from(number);
            state.import_trust = Some(*trust);
            state.stage = match stage {
                ImportedStage::Saved => CaseStage::Saved,
                ImportedStage::SubmitFailed => CaseStage::SubmitFailed,
                ImportedStage::Signing => CaseStage::Signing,
                ImportedStage::Filed => CaseStage::Filed,
            };
            state.submitted = matches!(stage, ImportedStage::Signing | ImportedStage::Filed).then_some(now);
            state.sub_cases = sub_cases.iter().map(|imported| from_import(imported, *stage, now)).collect();
            use_up(&mut state, event);
        }
        _ => {}
    }
    Some(state)
}

/// A sub-case with the content it brings along.
pub(super) fn from_content(content: &SubCaseContent) -> SubCase {
    let mut sub = SubCase::new(content.sub_case.clone(), content.unit.clone(), FIRST);
    sub.application = content.application.clone();
    sub.questionnaire = content.questionnaire.clone();
    sub.materials.clone_from(&content.materials);
    sub
}

fn from_import(imported: &ImportedSubCase, stage: ImportedStage, now: Instant) -> SubCase {
    let mut sub = from_content(&imported.content);
    sub.tax_cleared = imported.tax_cleared;
    // What is submitted only here is signed and confirmed only here.
    if matches!(stage, ImportedStage::Signing | ImportedStage::Filed) {
        sub.sealed = imported.sealed.clone().map(|evidence| SealAct { at: evidence.at.unwrap_or(now), evidence });
        sub.approved = imported.approved.then_some(now);
    }
    match stage {
        ImportedStage::Saved | ImportedStage::SubmitFailed => {}
        ImportedStage::Signing => sub.stage = SubCaseStage::Submitted,
        ImportedStage::Filed => {
            sub.stage = SubCaseStage::Filed;
            sub.filed = Some(now);
        }
    }
    sub
}

pub(super) fn change(application: &mut Application, changes: &ApplicationChanges) {
    if let Some(sellers) = &changes.sellers {
        application.sellers.clone_from(sellers);
    }
    if let Some(mortgagees) = &changes.mortgagees {
        application.mortgagees.clone_from(mortgagees);
    }
    if let Some(contact) = &changes.contact {
        application.contact = Some(contact.clone());
    }
    if let Some(mortgage) = &changes.mortgage {
        application.mortgage = Some(mortgage.clone());
    }
    if let Some(district) = &changes.district {
        application.property.get_or_insert_default().district.clone_from(district);
    }
    if let Some(planned_use) = &changes.planned_use {
        application.property.get_or_insert_default().planned_use.clone_from(planned_use);
    }
}

/// Remembers the evidence that an event rests on.
fn use_up(state: &mut CaseState, event: &Event) {
    let brought = match event {
        Event::CaseImported { sub_cases, .. } => sub_cases.iter().filter_map(|sub| sub.sealed.as_ref()).collect(),
        _ => Vec::new(),
    };
    let used: &[Evidence] = match event {
        Event::Signed { evidence, .. } | Event::TaxCleared { evidence: Some(evidence), .. } => {
            std::slice::from_ref(evidence)
        }
        Event::InquiryRecorded { inquiry, .. } => std::slice::from_ref(&inquiry.evidence),
        Event::Sealed { evidence, .. }
        | Event::WithdrawnBeforeEntry { evidence, .. }
        | Event::CaseImported { evidence, .. } => evidence,
        _ => return,
    };
    for evidence in used.iter().chain(brought) {
        let used = UsedEvidence::of(evidence);
        if let Err(at) = state.used(&used) {
            state.evidence.insert(at, used);
        }
    }
}

/// What the register and the contract system say by now.
pub(super) fn register(state: &mut CaseState, event: &Event) {
    let Event::RegisterFactsReported { facts, lifted, units } = event else {
        return;
    };
    property::lift(&mut state.register_facts, lifted);
    property::put(&mut state.register_facts, facts);
    let told = statuses(units);
    if told.is_empty() {
        return;
    }
    let version = next(state);
    for sub in &mut state.sub_cases {
        if let Some(status) = news(sub, &told) {
            sub.unit.contract_status.clone_from(status);
            sub.version = version;
        }
    }
}

/// The version that the command makes whose events are applied.
fn next(state: &CaseState) -> u32 {
    state.metadata.version.saturating_add(1)
}

/// Which sub-cases an event about the case as a whole changes, or of which it changes the row of the index; none where the
/// event says itself whom it is about.
fn of_all(state: &CaseState, event: &Event) -> Option<fn(&SubCase) -> bool> {
    match event {
        Event::Submitted { number, .. } if number.is_empty() || *number == state.number => Some(SubCase::is_present),
        Event::SubmissionFailed { .. } | Event::MaterialsShared { .. } => Some(SubCase::is_present),
        // What left the case has its number too, and its words.
        Event::BatchOpened { .. }
        | Event::SingleOpened { .. }
        | Event::CaseImported { .. }
        | Event::Submitted { .. }
        | Event::ProfileMoved { .. }
        | Event::Deleted {} => Some(|_| true),
        _ => None,
    }
}

/// The sub-cases that events change, or of which they change the row of the index, in the order of their ids, each once.
/// These are the ones whose version rises when the events are applied, and those that come and go.
pub(super) fn changed_by(state: &CaseState, events: &[Event]) -> Vec<String> {
    let mut changed: Vec<&str> = Vec::new();
    for event in events {
        if let Some(touches) = of_all(state, event) {
            changed.extend(state.sub_cases.iter().filter(|sub| touches(sub)).map(|sub| sub.id.as_str()));
        }
        match event {
            Event::UnitsAdded { units, .. } => changed.extend(units.iter().map(|chosen| chosen.sub_case.as_str())),
            Event::RegisterFactsReported { units, .. } if !units.is_empty() => {
                let told = statuses(units);
                let told = |sub: &&SubCase| news(sub, &told).is_some();
                changed.extend(state.sub_cases.iter().filter(told).map(|sub| sub.id.as_str()));
            }
            Event::ApplicationEdited { sub_case, .. }
            | Event::MaterialUploaded { sub_case: Some(sub_case), .. }
            | Event::MaterialRemoved { sub_case: Some(sub_case), .. }
            | Event::RoundOpened { sub_case, .. }
            | Event::Signed { sub_case, .. }
            | Event::RoundCompleted { sub_case, .. }
            | Event::SignaturesVoided { sub_case, .. }
            | Event::Rejected { sub_case, .. }
            | Event::SubCaseWithdrawn { sub_case, .. }
            | Event::InquiryRecorded { sub_case, .. }
            | Event::UploadCodeIssued { sub_case, .. }
            | Event::UploadCodeWithdrawn { sub_case, .. }
            | Event::CertificatesIssued { sub_case, .. }
            | Event::DeliveryReported { sub_case, .. } => changed.push(sub_case),
            Event::UnitsRemoved { sub_cases }
            | Event::ApplicationsBatchEdited { sub_cases, .. }
            | Event::QuestionnaireAnswered { sub_cases, .. }
            | Event::Sealed { sub_cases, .. }
            | Event::Approved { sub_cases, .. }
            | Event::TaxCleared { sub_cases, .. }
            | Event::TaxClearanceWithdrawn { sub_cases }
            | Event::Filed { sub_cases, .. }
            | Event::StatusReported { sub_cases, .. }
            | Event::RegistrationPossible { sub_cases, .. }
            | Event::WithdrawnBeforeEntry { sub_cases, .. } => changed.extend(sub_cases.iter().map(String::as_str)),
            Event::BatchOpened { .. }
            | Event::SingleOpened { .. }
            | Event::CaseImported { .. }
            | Event::Submitted { .. }
            | Event::SubmissionFailed { .. }
            | Event::MaterialsShared { .. }
            | Event::ProfileMoved { .. }
            | Event::Deleted {}
            | Event::RegisterFactsReported { .. }
            | Event::MaterialUploaded { sub_case: None, .. }
            | Event::MaterialRemoved { sub_case: None, .. }
            | Event::Saved {}
            | Event::FilingHeld { .. }
            | Event::BatchEmptied {} => {}
        }
    }
    changed.sort_unstable();
    changed.dedup();
    changed.into_iter().map(str::to_owned).collect()
}

/// What is told of the unit's contract status, where it is another one.
fn news<'t>(sub: &SubCase, told: &BTreeMap<UnitKey<'_>, &'t String>) -> Option<&'t String> {
    let status = told.get(&UnitKey::of(&sub.unit.unit_code)?).copied()?;
    (*status != sub.unit.contract_status).then_some(status)
}

/// What is told of the contract statuses, by unit.
fn statuses(units: &[UnitStatus]) -> BTreeMap<UnitKey<'_>, &String> {
    units.iter().filter_map(|unit| Some((UnitKey::of(&unit.unit_code)?, &unit.contract_status))).collect()
}

fn submission_failed(state: &mut CaseState, reason: &str) {
    state.stage = CaseStage::SubmitFailed;
    reason.clone_into(&mut state.submission_failure);
    for sub in state.sub_cases.iter_mut().filter(|sub| sub.stage == SubCaseStage::Submitted) {
        sub.stage = SubCaseStage::Editing;
        sub.round = None;
    }
}

#[expect(clippy::too_many_lines, reason = "one arm for each event")]
pub(super) fn apply(state: &mut CaseState, index: &mut Index, event: &Event) {
    use_up(state, event);
    let version = next(state);
    if let Some(touches) = of_all(state, event) {
        state.sub_cases.iter_mut().filter(|sub| touches(sub)).for_each(|sub| sub.version = version);
    }
    match event {
        // What holds filing up is in the register; the log only says since when.
        Event::BatchOpened { .. }
        | Event::SingleOpened { .. }
        | Event::CaseImported { .. }
        | Event::FilingHeld { .. } => {}
        Event::UnitsAdded { units, register_facts } => {
            for chosen in units {
                index.insert(chosen.sub_case.clone(), state.sub_cases.len());
                state.sub_cases.push(SubCase::new(chosen.sub_case.clone(), chosen.unit.clone(), version));
            }
            property::put(&mut state.register_facts, register_facts);
        }
        Event::RegisterFactsReported { .. } => register(state, event),
        Event::UnitsRemoved { sub_cases } => {
            let gone: std::collections::BTreeSet<&String> = sub_cases.iter().collect();
            state.sub_cases.retain(|sub| !gone.contains(&sub.id));
            *index = index_of(state);
        }
        Event::MaterialUploaded { sub_case: None, material } => {
            material::put(&mut state.shared_materials, material.clone());
        }
        Event::MaterialRemoved { sub_case: None, item } => {
            state.shared_materials.retain(|material| material.item != *item);
        }
        Event::MaterialsShared { items, mode, .. } => {
            let given = state.shared_materials.iter().filter(|material| items.contains(&material.item));
            let given: Vec<Material> = given.cloned().collect();
            for sub in state.sub_cases.iter_mut().filter(|sub| sub.is_present()) {
                material::share(&given, &mut sub.materials, *mode);
            }
        }
        Event::Saved {} => {
            if state.stage == CaseStage::Draft {
                state.stage = CaseStage::Saved;
            }
        }
        Event::Submitted { at, number } => {
            state.stage = CaseStage::Signing;
            state.submitted = Some(*at);
            state.submission_failure.clear();
            if !number.is_empty() {
                state.number.clone_from(number);
            }
            for sub in &mut state.sub_cases {
                if sub.stage == SubCaseStage::Editing {
                    sub.stage = SubCaseStage::Submitted;
                }
            }
        }
        Event::SubmissionFailed { reason } => submission_failed(state, reason),
        Event::BatchEmptied {} => state.stage = CaseStage::Emptied,
        Event::Deleted {} => state.stage = CaseStage::Deleted,
        Event::ProfileMoved { to, .. } => state.metadata.profile = to.clone(),
        Event::ApplicationEdited { sub_case, .. }
        | Event::MaterialUploaded { sub_case: Some(sub_case), .. }
        | Event::MaterialRemoved { sub_case: Some(sub_case), .. }
        | Event::RoundOpened { sub_case, .. }
        | Event::Signed { sub_case, .. }
        | Event::RoundCompleted { sub_case, .. }
        | Event::SignaturesVoided { sub_case, .. }
        | Event::Rejected { sub_case, .. }
        | Event::SubCaseWithdrawn { sub_case, .. }
        | Event::InquiryRecorded { sub_case, .. }
        | Event::UploadCodeIssued { sub_case, .. }
        | Event::UploadCodeWithdrawn { sub_case, .. }
        | Event::CertificatesIssued { sub_case, .. }
        | Event::DeliveryReported { sub_case, .. } => {
            on_one(state, index, sub_case, event);
        }
        Event::Sealed { sub_cases, at, evidence } => {
            for (sub_case, evidence) in sub_cases.iter().zip(evidence) {
                if let Some(sub) = index.get(sub_case).and_then(|at| state.sub_cases.get_mut(*at)) {
                    sub.sealed = Some(SealAct { at: *at, evidence: evidence.clone() });
                    sub.version = version;
                }
            }
        }
        Event::ApplicationsBatchEdited { sub_cases, .. }
        | Event::QuestionnaireAnswered { sub_cases, .. }
        | Event::Approved { sub_cases, .. }
        | Event::TaxCleared { sub_cases, .. }
        | Event::TaxClearanceWithdrawn { sub_cases }
        | Event::Filed { sub_cases, .. }
        | Event::StatusReported { sub_cases, .. }
        | Event::RegistrationPossible { sub_cases, .. }
        | Event::WithdrawnBeforeEntry { sub_cases, .. } => {
            for sub_case in sub_cases {
                on_one(state, index, sub_case, event);
            }
        }
    }
    if matches!(event, Event::Filed { .. })
        && !state.sub_cases.iter().any(|sub| matches!(sub.stage, SubCaseStage::Submitted | SubCaseStage::Rejected))
    {
        state.stage = CaseStage::Filed;
    }
    if matches!(event, Event::SubCaseWithdrawn { .. }) && state.kind == CaseKind::Single {
        state.stage = CaseStage::Draft;
    }
}

/// The most codes that a sub-case remembers; of those before, nothing is known but that they are none.
const MAX_CODES: usize = 100;

fn on_one(state: &mut CaseState, index: &Index, sub_case: &str, event: &Event) {
    let (single, version) = (state.kind == CaseKind::Single, next(state));
    let Some(sub) = index.get(sub_case).and_then(|at| state.sub_cases.get_mut(*at)) else {
        return;
    };
    sub.version = version;
    match event {
        Event::ApplicationEdited { application, .. } => sub.application = application.clone(),
        Event::ApplicationsBatchEdited { changes, .. } => change(&mut sub.application, changes),
        Event::QuestionnaireAnswered { questionnaire, .. } => sub.questionnaire = questionnaire.clone(),
        Event::MaterialUploaded { material, .. } => material::put(&mut sub.materials, material.clone()),
        Event::MaterialRemoved { item, .. } => sub.materials.retain(|material| material.item != *item),
        Event::RoundOpened { round, issued, expires, digest, signers, .. } => {
            sub.rounds = *round;
            sub.round = Some(SigningRound {
                number: *round,
                issued: *issued,
                expires: *expires,
                digest: digest.clone(),
                signers: signers.clone(),
                signatures: Vec::new(),
            });
        }
        Event::Signed { signer, at, evidence, .. } => {
            if let Some(round) = &mut sub.round {
                round.signatures.push(Signature { signer: signer.clone(), at: *at, evidence: evidence.clone() });
            }
        }
        Event::SignaturesVoided { .. } => {
            sub.round = None;
            sub.sealed = None;
            sub.approved = None;
        }
        Event::Approved { at, .. } => sub.approved = Some(*at),
        Event::Rejected { reason, .. } => {
            sub.stage = SubCaseStage::Rejected;
            sub.rejection.clone_from(reason);
        }
        Event::SubCaseWithdrawn { case_id, .. } => {
            sub.round = None;
            if single {
                sub.stage = SubCaseStage::Editing;
                sub.rejection.clear();
            } else {
                sub.stage = SubCaseStage::Withdrawn;
                sub.became.clone_from(case_id);
            }
        }
        Event::TaxCleared { .. } => sub.tax_cleared = true,
        Event::TaxClearanceWithdrawn { .. } => sub.tax_cleared = false,
        Event::Filed { at, .. } => {
            sub.stage = SubCaseStage::Filed;
            sub.filed = Some(*at);
        }
        Event::StatusReported { status, at, note, .. } => {
            sub.statuses.push(StatusEntry { status: status.clone(), at: *at, note: note.clone() });
        }
        Event::InquiryRecorded { inquiry, .. } => sub.inquiries.push(inquiry.clone()),
        Event::CertificatesIssued { certificates, .. } => sub.certificates.extend_from_slice(certificates),
        Event::DeliveryReported { delivery, .. } => {
            match sub.deliveries.iter_mut().find(|known| known.tracking == delivery.tracking) {
                Some(known) => known.clone_from(delivery),
                None => sub.deliveries.push(delivery.clone()),
            }
        }
        Event::RegistrationPossible { since, .. } => sub.registrable_since = Some(*since),
        Event::UploadCodeIssued { code, supersedes, .. } => {
            for old in sub.upload_codes.iter_mut().filter(|old| supersedes.contains(&old.code)) {
                old.ended = Some(CodeEnd::Superseded);
                old.ended_at = Some(code.issued);
            }
            // Ended codes are kept as long as there is room: they say why a phone is refused.
            let more = (sub.upload_codes.len() + 1).saturating_sub(MAX_CODES);
            sub.upload_codes.drain(..more);
            sub.upload_codes.push(code.clone());
        }
        Event::UploadCodeWithdrawn { code, at, .. } => {
            for known in sub.upload_codes.iter_mut().filter(|known| known.code == *code && known.ended.is_none()) {
                known.ended = Some(CodeEnd::Withdrawn);
                known.ended_at = Some(*at);
            }
        }
        Event::WithdrawnBeforeEntry { .. } => sub.stage = SubCaseStage::WithdrawnBeforeEntry,
        _ => {}
    }
}
