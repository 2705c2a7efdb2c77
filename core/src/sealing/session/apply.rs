//! Carries events out; total.

use super::{SealingEvent, SealingStage, SealingState};
use dengji_base::time::Instant;
use dengji_platform::ledger::{Metadata, NoIndex};

/// The state that an opening event begins.
pub(super) fn opened(event: &SealingEvent, metadata: Metadata) -> Option<SealingState> {
    let SealingEvent::PageOpened { session, owner, enterprise, file } = event else {
        return None;
    };
    Some(SealingState {
        metadata,
        session: session.clone(),
        owner: owner.clone(),
        enterprise: enterprise.clone(),
        file: file.clone(),
        stage: SealingStage::Open,
        qr: None,
        scanner: None,
        seals: Vec::new(),
        placements: Vec::new(),
        stored: None,
    })
}

pub(super) fn apply(state: &mut SealingState, _: &mut NoIndex, event: &SealingEvent, _: Instant) {
    match event {
        // What it begins was made by `opened`.
        SealingEvent::PageOpened { .. } => {}
        SealingEvent::QrShown { qr } => {
            forget(state, SealingStage::Open);
            state.qr = Some(qr.clone());
        }
        SealingEvent::Authenticated { scanner, seals, .. } => {
            state.stage = SealingStage::Authenticated;
            state.qr = None;
            state.scanner = Some(scanner.clone());
            state.seals.clone_from(seals);
        }
        SealingEvent::AuthenticationFailed { .. } => state.qr = None,
        SealingEvent::SealsPlaced { placements } => state.placements.clone_from(placements),
        SealingEvent::Confirmed { .. } => state.stage = SealingStage::Confirmed,
        SealingEvent::Stored { document } => {
            state.stage = SealingStage::Stored;
            state.stored = Some(document.clone());
        }
        SealingEvent::PageClosed {} => forget(state, SealingStage::Closed),
        SealingEvent::PageReopened {} => forget(state, SealingStage::Open),
    }
}

/// Nothing that was done on the page is left (NN-008).
fn forget(state: &mut SealingState, stage: SealingStage) {
    state.stage = stage;
    state.qr = None;
    state.scanner = None;
    state.seals.clear();
    state.placements.clear();
}
