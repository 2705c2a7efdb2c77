//! The commands behind the buttons of an account, complete but for what only the moment of pressing brings. Which action
//! has which, its row in `action/account.rs` says.

use super::{
    AccountAction, EnterpriseAccount, HandlerRequest,
    state::{HandlerBinding, HandlerStage},
};
use dengji_base::{
    action::is_table_of,
    identifier::IdentifierText,
    party::{Evidence, Principal},
    time::Instant,
};
use dengji_platform::{
    ledger::Context,
    platform::identity::{IdentityProfile, VerificationMethod},
};

type AccountContext<'a> = Context<'a, IdentityProfile>;

/// A command, and on what it acts: the code of a method, the id of a handler, empty for the account as a whole.
type Probe = (String, AccountAction);

macro_rules! account_rows {
    ($aggregate:literal; $( $tag:literal $names:tt { probes: $probes:path } tells $tells:tt )*) => {
        /// The commands behind the buttons of an action.
        pub(super) fn probes(account: &EnterpriseAccount, tag: &str, context: &AccountContext<'_>) -> Vec<Probe> {
            match tag { $( $tag => $probes(account, context), )* _ => Vec::new() }
        }

        const _: () = assert!(is_table_of(&[$($tag),*], AccountAction::TAGS), "each action has one row, in their order");
    };
}

account_actions!(account_rows);

fn none(_: &EnterpriseAccount, _: &AccountContext<'_>) -> Vec<Probe> {
    Vec::new()
}

fn verify(account: &EnterpriseAccount, context: &AccountContext<'_>) -> Vec<Probe> {
    let online = context.profile.methods.iter().filter(|method| !method.on_site);
    online.map(|method| (method.code.clone(), verification(account, &method.code, context))).collect()
}

/// Verification by a method.
pub(super) fn verification(account: &EnterpriseAccount, method: &str, context: &AccountContext<'_>) -> AccountAction {
    let subject = &account.state.entity.document_number;
    let kinds = context.profile.method(method).map(|method| method.evidence.as_slice()).unwrap_or_default();
    AccountAction::Verify {
        method: method.to_owned(),
        evidence: proofs(kinds.iter().map(|kind| (kind, subject)), context.now),
    }
}

fn report_on_site(_: &EnterpriseAccount, context: &AccountContext<'_>) -> Vec<Probe> {
    let probe = |method: &VerificationMethod| {
        let option = method.options.first()?;
        let action = AccountAction::ReportOnSite {
            method: method.code.clone(),
            window: method.windows.first().map(|window| window.region.clone()).unwrap_or_default(),
            presenter: option.presenter,
            documents: option.documents.clone(),
        };
        Some((method.code.clone(), action))
    };
    context.profile.methods.iter().filter(|method| method.on_site).filter_map(probe).collect()
}

fn change_applicant(account: &EnterpriseAccount, context: &AccountContext<'_>) -> Vec<Probe> {
    let applicant = account.state.applicant.clone();
    let checks = context
        .profile
        .applicant_checks
        .iter()
        .map(|check| (&check.evidence, if check.of_phone { &applicant.phone } else { &applicant.document_number }));
    let evidence = proofs(checks, context.now);
    vec![(String::new(), AccountAction::ChangeApplicant { applicant, evidence })]
}

fn add_handler(_: &EnterpriseAccount, context: &AccountContext<'_>) -> Vec<Probe> {
    let person = Principal { name: "?".to_owned(), document_number: "?".into(), ..Principal::default() };
    let (id, level) = ("?".to_owned(), Some(context.profile.binding.handler_level));
    let handler = HandlerRequest { id, person, has_account: true, level };
    vec![(String::new(), AccountAction::AddHandler { handler })]
}

fn confirm_handler(account: &EnterpriseAccount, context: &AccountContext<'_>) -> Vec<Probe> {
    let mine = account.state.handlers.iter().filter(|handler| handler.is_of(context.actor));
    live(mine).map(|id| (id.clone(), AccountAction::ConfirmHandler { handler: id })).collect()
}

fn remove_handler(account: &EnterpriseAccount, context: &AccountContext<'_>) -> Vec<Probe> {
    // Whom a session of the account removes, it sees.
    let seen = account.handlers_seen(context.actor).map(|(_, handler)| handler);
    live(seen).map(|id| (id.clone(), AccountAction::RemoveHandler { handler: id })).collect()
}

fn update_entity(account: &EnterpriseAccount, _: &AccountContext<'_>) -> Vec<Probe> {
    let entity = account.state.entity.clone();
    vec![(String::new(), AccountAction::UpdateEntity { entity, evidence: Vec::new() })]
}

/// The ids of those that were not removed.
fn live<'h>(handlers: impl Iterator<Item = &'h HandlerBinding>) -> impl Iterator<Item = String> {
    handlers.filter(|handler| handler.stage != HandlerStage::Removed).map(|handler| handler.id.clone())
}

/// What the moment of pressing would bring.
fn proofs<'p>(kinds: impl Iterator<Item = (&'p String, &'p IdentifierText)>, now: Instant) -> Vec<Evidence> {
    let proof = |(at, (kind, subject)): (usize, (&String, &IdentifierText))| Evidence {
        kind: kind.clone(),
        provider: "?".to_owned(),
        reference: format!("?{at}"),
        subject: subject.as_typed().to_owned(),
        at: Some(now),
        ..Evidence::default()
    };
    kinds.enumerate().map(proof).collect()
}
