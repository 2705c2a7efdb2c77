//! Carries events out; total.

use super::{
    event::LicenceEvent,
    state::{ELicence, LicenceCopy, LicenceWalletState, WalletPassword},
};
use dengji_base::time::Instant;
use dengji_platform::ledger::{Metadata, NoIndex};

/// The state that an opening event begins.
pub(super) fn opened(event: &LicenceEvent, metadata: Metadata) -> Option<LicenceWalletState> {
    let LicenceEvent::WalletOpened { device, app, mobile, owner } = event else {
        return None;
    };
    Some(LicenceWalletState {
        metadata,
        device: device.clone(),
        app: app.clone(),
        mobile: *mobile,
        owner: owner.clone(),
        register: Vec::new(),
        copies: Vec::new(),
        password: WalletPassword { version: 0, changed_at: None },
    })
}

pub(super) fn apply(state: &mut LicenceWalletState, _: &mut NoIndex, event: &LicenceEvent, now: Instant) {
    match event {
        // What it begins was made by `opened`.
        LicenceEvent::WalletOpened { .. } => {}
        LicenceEvent::Downloaded { licence, .. } => {
            let mut licence = licence.clone();
            licence.received = true;
            if let Some(known) = registered(state, licence.enterprise.document_number.as_typed()) {
                known.received = true;
            }
            state.copies.push(LicenceCopy { licence, downloaded_at: now });
        }
        LicenceEvent::CustodianAuthorised { number, custodian } => {
            for licence in both(state, number) {
                licence.custodians.push(custodian.clone());
            }
        }
        LicenceEvent::CustodianWithdrawn { number, person } => {
            for licence in both(state, number) {
                licence.custodians.retain(|custodian| !custodian.person.is(person));
            }
        }
        LicenceEvent::LicenceReported { licence } => {
            let number = licence.enterprise.document_number.as_typed();
            if registered(state, number).is_none() {
                state.register.push(licence.clone());
            }
            for known in both(state, number) {
                *known = licence.clone();
            }
        }
        LicenceEvent::PasswordChanged {} => {
            state.password.version = state.password.version.saturating_add(1);
            state.password.changed_at = Some(now);
        }
        LicenceEvent::CopyDeleted { number } => {
            state.copies.retain(|copy| !copy.licence.enterprise.document_number.is_number(number));
        }
    }
}

fn registered<'s>(state: &'s mut LicenceWalletState, number: &str) -> Option<&'s mut ELicence> {
    state.register.iter_mut().find(|known| known.enterprise.document_number.is_number(number))
}

/// What is known of a licence: as the register told it, and as the copy here has it.
fn both<'s>(state: &'s mut LicenceWalletState, number: &str) -> impl Iterator<Item = &'s mut ELicence> {
    let copies = state.copies.iter_mut().map(|copy| &mut copy.licence);
    state.register.iter_mut().chain(copies).filter(move |known| known.enterprise.document_number.is_number(number))
}
