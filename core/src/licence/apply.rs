//! Carries events out; total.

use super::{
    event::LicenceEvent,
    state::{LicenceCopy, LicenceWalletState, WalletPassword},
};
use crate::{
    ledger::{Book, NoIndex},
    time::Instant,
};

/// The state that an opening event begins.
pub(super) fn opened(event: &LicenceEvent, book: Book) -> Option<LicenceWalletState> {
    let LicenceEvent::WalletOpened { device, app, mobile } = event else {
        return None;
    };
    Some(LicenceWalletState {
        book,
        device: device.clone(),
        app: app.clone(),
        mobile: *mobile,
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
            state.copies.push(LicenceCopy { licence, downloaded_at: now });
        }
        LicenceEvent::CustodianAuthorised { number, custodian } => {
            if let Some(copy) = copy(state, number) {
                copy.licence.custodians.push(custodian.clone());
            }
        }
        LicenceEvent::CustodianWithdrawn { number, person } => {
            if let Some(copy) = copy(state, number) {
                copy.licence.custodians.retain(|custodian| !custodian.person.is(person));
            }
        }
        LicenceEvent::LicenceReported { licence } => {
            if let Some(copy) = copy(state, licence.enterprise.document_number.as_typed()) {
                copy.licence = licence.clone();
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

fn copy<'s>(state: &'s mut LicenceWalletState, number: &str) -> Option<&'s mut LicenceCopy> {
    state.copies.iter_mut().find(|copy| copy.licence.enterprise.document_number.is_number(number))
}
