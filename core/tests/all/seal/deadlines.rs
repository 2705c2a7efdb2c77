//! None is left out: between two deadlines, no answer about a seal account changes without a command.

use dengji::{
    finding::Role,
    ledger::{Deadline, DeadlineKind},
    page::Page,
    party::Actor,
    platform::seal::{Channel, SealProfile},
    seal::{CertificateRecord, SealAccount, SealContext},
    time::Instant,
};

use crate::support::seal_desk::{Desk, actor, at, context, enterprise_account, regions};

const CHANNELS: [Channel; 4] = [Channel::Phone, Channel::Web, Channel::Client, Channel::Window];

/// All that whoever looks is told, at an instant.
fn answers(account: &SealAccount, context: &SealContext<'_>) -> String {
    let now = context.now;
    let lists = (account.seals(now, context), account.grants(now, context, None), account.todo(context));
    let rights = account.entitlements_at(now, context);
    let offers = CHANNELS.map(|channel| account.actions(channel, context, Page::ALL));
    let claims: Vec<_> = account.state().seals.iter().map(|seal| account.claims(&seal.id, context)).collect();
    dengji::json::write(&(lists, rights, offers, claims))
}

/// The law, for one person, from the last command on. Gives the deadlines that were met.
fn hold(account: &SealAccount, actor: &Actor, until: Instant, profile: &SealProfile) -> Vec<Deadline> {
    let mut here = account.state().metadata.at;
    let mut met = Vec::new();
    loop {
        let now = context(profile, actor, regions(), here);
        let all = account.deadlines(here, until, &now);
        assert!(all.is_sorted_by_key(|deadline| deadline.at));
        assert!(all.iter().all(|deadline| here < deadline.at && deadline.at <= until));
        let next = all.first().map(|deadline| deadline.at);
        let (told, end) = (answers(account, &now), next.unwrap_or(until));
        let between = (end.unix_seconds() - here.unix_seconds()) / 2;
        for then in [here.plus_seconds(between).unwrap(), end.plus_seconds(-1).unwrap()] {
            if then > here {
                let later = answers(account, &context(profile, actor, regions(), then));
                assert_eq!(told, later, "{} {:?} {}: {here} to {then}", profile.id, actor.role, actor.name);
            }
        }
        let Some(next) = next else {
            return met;
        };
        met.extend(all.into_iter().filter(|deadline| deadline.at == next));
        here = next;
    }
}

/// The law, for everybody, also where certificates end one after the other.
pub(crate) fn hold_for_all(desk: &Desk) -> Vec<Deadline> {
    let stranger = Actor { role: Role::Person, ..Actor::system("stranger") };
    let mut viewers = vec![Actor::system("platform"), enterprise_account(), stranger];
    viewers.extend((0..5).map(actor));
    let mut ending = desk.account.state().clone();
    let mut seconds = desk.clock + 3;
    let mut end = |record: &mut CertificateRecord| {
        seconds += 7;
        record.until = Some(at(seconds));
    };
    for known in &mut ending.persons {
        known.certificates.iter_mut().for_each(|used| end(&mut used.certificate));
    }
    for seal in &mut ending.seals {
        seal.certificates.iter_mut().for_each(|used| end(&mut used.certificate));
    }
    let ending = SealAccount::from_state(ending).unwrap();
    let mut met = Vec::new();
    for viewer in &viewers {
        for account in [&desk.account, &ending] {
            met.extend(hold(account, viewer, at(20 * 365 * 86_400), desk.profile));
        }
    }
    met
}

/// Every kind of deadline that a seal account has is met by the walks.
pub(crate) fn kinds(met: &[Deadline]) -> std::collections::BTreeSet<DeadlineKind> {
    met.iter().map(|deadline| deadline.kind).collect()
}
