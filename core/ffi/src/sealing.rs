//! Sittings at a page where a document is sealed.

use dengji::sealing::{SealingCommand, SealingLogEntry, SealingOutcome, SealingSession, SealingState, StoredDocument};

use crate::{cross::Written, handle::Locked, seal::SealContext};

account! { "SealingSession", SealingSession under SealContext;
    SealingCommand, SealingState, SealingLogEntry, SealingOutcome;
    /// One sitting at a page where a document is sealed.
}

operations! { "SealingSession";
    /// The sealed document, to be viewed and downloaded; nothing before it is stored.
    method work fn stored(sitting: Locked<'_, SealingSession>) -> Option<Written<StoredDocument>> {
        Ok(sitting.stored().map(Written::of))
    }
}
