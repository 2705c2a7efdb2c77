//! What cases and all kinds of accounts share: what their commands are decided with.

use std::sync::Arc;

use dengji::{identifier, ledger, party::Actor, time::Instant};

use crate::region::Regions;

/// Everything that comes from outside a case or an account, read once and used for many calls.
pub struct Setting<P> {
    now: Instant,
    actor: Arc<Actor>,
    profile: Arc<P>,
    regions: Arc<identifier::Regions>,
    salt: String,
}

impl<P> Setting<P> {
    pub(crate) fn new(
        now: Instant,
        actor: Actor,
        profile: &Arc<P>,
        regions: Option<&Regions>,
        salt: Option<&str>,
    ) -> Self {
        let regions = regions.map_or_else(Arc::default, |regions| Arc::clone(&regions.0));
        Self {
            now,
            actor: Arc::new(actor),
            profile: Arc::clone(profile),
            regions,
            salt: salt.unwrap_or_default().to_owned(),
        }
    }

    /// The same actor under the same rules, at another instant and with another salt.
    pub(crate) fn at(&self, now: Instant, salt: Option<&str>) -> Self {
        let (actor, profile, regions) = (Arc::clone(&self.actor), Arc::clone(&self.profile), Arc::clone(&self.regions));
        Self { now, actor, profile, regions, salt: salt.unwrap_or_default().to_owned() }
    }

    /// The profile.
    pub(crate) fn profile(&self) -> &P {
        &self.profile
    }

    /// What core wants of it.
    pub(crate) fn context(&self) -> ledger::Context<'_, P> {
        #[cfg(feature = "test-panic")]
        assert_ne!(self.salt, "panic", "asked for by a test");
        ledger::Context {
            now: self.now,
            actor: &self.actor,
            profile: &self.profile,
            regions: &self.regions,
            salt: &self.salt,
        }
    }
}
