//! What weighs one command to an account or to a wallet.

use dengji_base::finding::{Finding, Mender, Role};
use dengji_platform::ledger::{Context, Decision};

/// Weighs one command. Each guard adds what it finds and never stops the others. What the guards are, each aggregate
/// says for itself.
pub(crate) struct Guards<'a, P, E> {
    pub(crate) context: &'a Context<'a, P>,
    pub(crate) decision: Decision<E>,
}

impl<'a, P, E> Guards<'a, P, E> {
    pub(crate) fn new(context: &'a Context<'a, P>) -> Self {
        Self { context, decision: Decision::default() }
    }

    pub(crate) fn add(&mut self, finding: Finding, menders: &[Role], remedy: Option<&str>) {
        self.decision.add(finding, Mender::any_of(menders), remedy);
    }

    pub(crate) fn fault(&mut self, finding: Finding) {
        self.decision.fault(self.context.actor.role, finding);
    }
}
