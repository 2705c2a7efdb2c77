//! Carries events out; total.

use super::{
    event::AccountEvent,
    state::{AccountState, AccountStep, HandlerBinding, HandlerStage, Verification},
};
use dengji_base::time::Instant;
use dengji_platform::ledger::{Metadata, NoIndex};

/// The state that an opening event begins.
pub(super) fn opened(event: &AccountEvent, metadata: Metadata) -> Option<AccountState> {
    let AccountEvent::Registered { registration } = event else {
        return None;
    };
    let registration = registration.clone();
    Some(AccountState {
        metadata,
        login_name: registration.login_name,
        entity: registration.entity,
        changed: None,
        applicant: registration.applicant,
        accepted: registration.accepted,
        step: AccountStep::Verification,
        verifications: Vec::new(),
        handlers: Vec::new(),
    })
}

pub(super) fn apply(state: &mut AccountState, _: &mut NoIndex, event: &AccountEvent, now: Instant) {
    match event {
        // What it begins was made by `opened`.
        AccountEvent::Registered { .. } => {}
        AccountEvent::Verified { method, level, evidence } => state.verifications.push(Verification {
            method: method.clone(),
            level: *level,
            at: now,
            evidence: evidence.clone(),
            option: String::new(),
            ended: None,
        }),
        AccountEvent::VerifiedOnSite { method, level, option, .. } => state.verifications.push(Verification {
            method: method.clone(),
            level: *level,
            at: now,
            evidence: Vec::new(),
            option: option.clone(),
            ended: None,
        }),
        AccountEvent::RegistrationCompleted {} => state.step = AccountStep::Complete,
        AccountEvent::ApplicantChanged { applicant } => state.applicant = applicant.clone(),
        AccountEvent::HandlerAdded { handler, person } => state.handlers.push(HandlerBinding {
            id: handler.clone(),
            person: person.clone(),
            stage: HandlerStage::Added,
            added_at: now,
            bound_at: None,
            removed_at: None,
        }),
        AccountEvent::HandlerBound { handler } => {
            if let Some(binding) = binding(state, handler) {
                binding.stage = HandlerStage::Bound;
                binding.bound_at = Some(now);
            }
        }
        AccountEvent::HandlerRemoved { handler } => {
            if let Some(binding) = binding(state, handler) {
                binding.stage = HandlerStage::Removed;
                binding.removed_at = Some(now);
            }
        }
        AccountEvent::EntityUpdated { entity, verify_anew, .. } => {
            state.entity = entity.clone();
            if *verify_anew {
                state.changed = Some(now);
                state.step = AccountStep::Verification;
                for done in state.verifications.iter_mut().filter(|done| done.ended.is_none()) {
                    done.ended = Some(now);
                }
            }
        }
    }
}

fn binding<'s>(state: &'s mut AccountState, id: &str) -> Option<&'s mut HandlerBinding> {
    state.handlers.iter_mut().find(|handler| handler.id == id)
}
