//! Signing rounds: opening one, and what becomes of its signatures.

use super::{
    super::{
        Context,
        command::ImportedStage,
        event::{Effect, Event, VoidCause},
        form,
        state::{CaseState, SubCase},
    },
    Decider,
};
use dengji_base::finding::{Code, Role};
use dengji_platform::platform::BusinessType;

impl Decider<'_> {
    pub(super) fn void(&mut self, sub: &SubCase, cause: VoidCause, reason: &str) {
        let signed = sub.round.as_ref().map_or(&[][..], |round| &round.signatures);
        let confirmation = sub.sealed.is_some() || sub.approved.is_some();
        if sub.round.is_none() && !confirmation {
            return;
        }
        self.events.push(Event::SignaturesVoided {
            sub_case: sub.id.clone(),
            round: sub.round.as_ref().map_or(0, |round| round.number),
            signers: signed.iter().map(|signature| signature.signer.clone()).collect(),
            confirmation,
            cause,
            reason: reason.to_owned(),
        });
        for signature in signed {
            let signer =
                sub.round.iter().flat_map(|round| &round.signers).find(|signer| signer.key == signature.signer);
            self.effects.push(Effect::NotifyParty {
                role: signer.map_or(Role::Buyer, |signer| signer.role),
                signer: Some(signature.signer.clone()),
                sub_case: sub.id.clone(),
                subject: Code::SigningSignaturesVoided.as_str().to_owned(),
            });
        }
    }

    /// Opens the next round of a submitted sub-case; where nobody signs in person, it is complete at once. Whom that asks
    /// for what, the event says.
    pub(super) fn open_round(&mut self, sub: &SubCase) {
        if self.asking {
            return;
        }
        let business = self.case.business_type(self.context.profile);
        open_round(self.context, business, &self.case.state, sub, &mut self.events);
    }
}

fn open_round(
    context: &Context<'_>,
    business: Option<&BusinessType>,
    state: &CaseState,
    sub: &SubCase,
    events: &mut Vec<Event>,
) {
    let Some(business) = business else {
        return;
    };
    let (sub_case, issued, round) = (sub.id.clone(), context.now, sub.rounds.saturating_add(1));
    let digest = form::digest(state, sub, round);
    let signers = form::signers(context.profile, business, &sub.application);
    let life = i64::from(context.profile.signing.ticket_life_seconds);
    let expires = issued.plus_seconds(life).unwrap_or(issued);
    events.push(Event::RoundOpened { sub_case, round, issued, expires, digest, signers });
}

/// The rounds of a case that was imported while it was being signed: opened when its tickets were issued, with the
/// signatures it brings along. `state` is the case as it was adopted.
pub(in crate::case) fn imported(context: &Context<'_>, state: &CaseState, opening: &Event) -> Vec<Event> {
    let mut events = Vec::new();
    let Event::CaseImported { sub_cases, evidence, stage: ImportedStage::Signing, .. } = opening else {
        return events;
    };
    let business = context.profile.business_type(&state.business.business_type);
    for (imported, sub) in sub_cases.iter().zip(&state.sub_cases) {
        let issued = imported.ticket_issued.unwrap_or(context.now);
        let then = Context { now: issued, ..*context };
        let before = events.len();
        open_round(&then, business, state, sub, &mut events);
        let Some(Event::RoundOpened { round, signers, .. }) = events.get(before).cloned() else {
            continue;
        };
        let mut signed = 0;
        for signer in signers.iter().filter(|signer| imported.signed.contains(&signer.key)) {
            signed += 1;
            events.push(Event::Signed {
                sub_case: sub.id.clone(),
                round,
                signer: signer.key.clone(),
                at: issued,
                evidence: evidence.first().cloned().unwrap_or_default(),
            });
        }
        if !signers.is_empty() && signed == signers.len() {
            events.push(Event::RoundCompleted { sub_case: sub.id.clone(), round });
        }
    }
    events
}
