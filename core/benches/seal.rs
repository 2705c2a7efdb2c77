//! What a question about a seal costs: `cargo bench -p dengji --bench seal`.
#![allow(
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::float_arithmetic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::manual_is_multiple_of,
    clippy::needless_range_loop,
    unreachable_pub,
    reason = "a test reads its data, and ends where something is wrong"
)]

#[path = "../tests/all/support/seal_desk.rs"]
#[allow(dead_code, reason = "each test takes what it needs")]
mod seal_desk;

use std::{
    hint::black_box,
    time::{Duration, Instant as Clock},
};

use dengji::{
    finding::Role,
    platform::seal::{GrantLayer, SealOperation, SealProfile},
    seal::{Grant, GrantOrigin, SealAccount, SealAction, may::SealQuestion},
};
use seal_desk::{Desk, actor, at, certificate, channel, context, person, platform, regions};

/// The best of five rounds: what the machine can do when nobody else uses it.
fn measure<T>(name: &str, mut work: impl FnMut() -> T) {
    let mut best = f64::INFINITY;
    for _ in 0..5 {
        let start = Clock::now();
        let mut done = 0_u32;
        while start.elapsed() < Duration::from_millis(200) {
            for _ in 0..8 {
                black_box(work());
            }
            done += 8;
        }
        best = best.min(start.elapsed().as_secs_f64() / f64::from(done));
    }
    println!("{name:<52} {:>12.3} µs", best * 1e6);
}

/// A Guangxi account with `seals` seals and `grants` grants, each person with one grant in each of some seals.
fn account(profile: &'static SealProfile, seals: usize, grants: usize) -> SealAccount {
    let mut desk = Desk::open(profile, "450103");
    let _ = desk.system(SealAction::ReportCertificate { person: person(0), certificate: certificate("P0") }).unwrap();
    let apply = SealAction::Apply { application: "a".into(), seals: vec![], form: Default::default(), grants: vec![] };
    let _ = desk.give(&actor(0), apply).unwrap();
    for who in 1..=500 {
        let certificate = certificate(&format!("P{who}"));
        let _ = desk
            .give_now(
                &dengji::party::Actor::system("platform"),
                SealAction::ReportCertificate { person: person(who), certificate },
            )
            .unwrap();
    }
    let mut state = desk.account.state().clone();
    let seal = state.seals[0].clone();
    for number in 0..seals {
        state.seals.push(dengji::seal::Seal { id: format!("S{number}"), ..seal.clone() });
    }
    for number in 0..grants {
        state.grants.push(Grant {
            id: format!("G{number}"),
            seal: format!("S{}", number % seals),
            layer: GrantLayer::Person,
            role: Role::SealHolder,
            person: Some(person(1 + number / seals % 500)),
            organisation: None,
            at: desk.now(),
            from: None,
            until: Some(at(1_000_000)),
            origin: GrantOrigin::Explicit,
            granted_as: Role::LegalRepresentative,
            granted_by: None,
            parent: None,
            revoked: None,
        });
    }
    SealAccount::from_state(state).unwrap()
}

fn main() {
    let profile: &'static SealProfile = Box::leak(Box::new(SealProfile::builtin("guangxi-seal").unwrap()));
    let (sign, phone) = (SealOperation::Sign, channel(profile, SealOperation::Sign));
    for grants in [1_000, 10_000] {
        let account = account(profile, grants / 10, grants);
        let question = |seal: &str| SealQuestion {
            operation: sign,
            channel: phone,
            seal: Some(seal.to_owned()),
            kind: None,
            role: None,
        };
        let (yes, no) = (actor(3), actor(400));
        let now = at(10_000);
        let context = context(profile, &yes, regions(), now);
        let asked = question("S7");
        let answer = account.may(&asked, &context);
        assert!(answer.allowed, "{:?}", answer.unmet);
        measure(&format!("{grants} grants: verdict, yes"), || account.verdict(&asked, &context));
        measure(&format!("{grants} grants: may, yes"), || account.may(&asked, &context));
        let context = seal_desk::context(profile, &no, regions(), now);
        let answer = account.may(&asked, &context);
        assert!(!answer.allowed && !answer.unmet.is_empty());
        measure(&format!("{grants} grants: may, no, with every reason"), || account.may(&asked, &context));
        measure(&format!("{grants} grants: entitlements_at"), || account.entitlements_at(now, &platform(profile, now)));
        let text = dengji::json::write(account.state());
        measure(&format!("{grants} grants: read a snapshot of {} KB", text.len() / 1024), || {
            SealAccount::from_json(&text).unwrap()
        });
    }
}
