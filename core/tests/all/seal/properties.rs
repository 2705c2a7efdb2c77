//! What holds for every seal account, whatever is done to it: snapshots, logs, instants, chains, explanations.

use dengji::{
    finding::Role,
    page::Page,
    party::Actor,
    platform::seal::{Channel, SealProfile, SecretScope},
    seal::{GrantOrigin, SealAccount, SealAction, SealLogEntry, may::SealQuestion},
};
use proptest::{prelude::*, test_runner::Config};

use crate::support::seal_desk::{
    self, Desk, REPRESENTATIVE, actor, at, certificate, context, enterprise_account, grant, guangzhou_application,
    licence, person, regions,
};

const PLATFORMS: [(&str, &str); 4] = [
    ("shenzhen-seal", "440303"),
    ("guangxi-seal", "450103"),
    ("guangzhou-seal-platform", "440106"),
    ("guangzhou-enterprise-founding", "440106"),
];

fn profile(number: usize) -> &'static SealProfile {
    static PROFILES: std::sync::LazyLock<Vec<SealProfile>> =
        std::sync::LazyLock::new(|| PLATFORMS.iter().map(|(id, _)| SealProfile::builtin(id).unwrap()).collect());
    &PROFILES[number]
}

/// One step, drawn as numbers; what they mean depends on what is there.
type Draw = (u8, u8, u8, u8, u8);

fn action(desk: &Desk, (what, first, second, third, _): Draw, number: usize) -> SealAction {
    let state = desk.account.state();
    let seal = |pick: u8| -> String {
        let seals = &state.seals;
        if seals.is_empty() { "none".to_owned() } else { seals[pick as usize % seals.len()].id.clone() }
    };
    let some_grant = |pick: u8| -> String {
        let grants = &state.grants;
        if grants.is_empty() { "none".to_owned() } else { grants[pick as usize % grants.len()].id.clone() }
    };
    let until = (third % 3 != 0).then(|| at(desk.clock + i64::from(third) * 3));
    let serial = certificate(&format!("N{number}"));
    match what % 21 {
        0..=2 => {
            let role = if second % 2 == 0 { Role::SealAdministrator } else { Role::SealHolder };
            grant(&format!("g{number}"), role, &[&seal(first)], 1 + usize::from(second / 2 % 4), until)
        }
        3 | 4 => SealAction::Revoke { grants: vec![some_grant(first)], form: dengji::seal::SealForm::default() },
        5 | 6 => SealAction::Claim {
            seal: seal(first),
            medium: String::new(),
            device: String::new(),
            certificate: Some(serial),
        },
        7 => SealAction::ReportCertificate { person: person(usize::from(first % 5)), certificate: serial },
        8 => SealAction::ReportPerson { person: person(usize::from(first % 5)) },
        9 => SealAction::Suspend {
            seals: vec![seal(first)],
            reason: "遗失".to_owned(),
            form: dengji::seal::SealForm::default(),
        },
        10 => SealAction::Resume {
            seals: vec![seal(first)],
            reason: "找回".to_owned(),
            form: dengji::seal::SealForm::default(),
        },
        11 => SealAction::AuthoriseHandler { person: person(1 + usize::from(first % 4)) },
        12 => SealAction::Sign { seal: seal(first), digest: "ab".repeat(32), certificate: String::new() },
        13 => SealAction::BindUkey { seal: seal(first), ukey: "U1".to_owned() },
        14 => SealAction::ConfirmUkeyBinding { seal: seal(first) },
        15 => SealAction::DeleteCopy { seal: seal(first) },
        16 => SealAction::ResetSecret { scope: SecretScope::Seal, subject: seal(first), certificate: Some(serial) },
        17 => {
            let mut licence = licence("440303");
            licence.region = desk.account.state().licences[0].licence.region.clone();
            if first % 2 == 0 {
                licence.address = format!("新址{number}号");
            } else {
                licence.enterprise.name = format!("示例置业{number}有限公司");
            }
            SealAction::ReportLicenceChange { licence }
        }
        18 => SealAction::Cancel {
            seals: vec![seal(first)],
            reason: "企业注销".to_owned(),
            form: dengji::seal::SealForm::default(),
        },
        19 => SealAction::DismissHandler { person: person(1 + usize::from(first % 4)) },
        _ => SealAction::Change {
            application: format!("n{number}"),
            seals: vec![seal(first)],
            grants: Vec::new(),
            form: dengji::seal::SealForm::default(),
        },
    }
}

fn giver(action: &SealAction, draw: u8) -> Actor {
    match action.operation() {
        None => Actor::system("platform"),
        Some(_) if draw % 6 == 5 => enterprise_account(),
        Some(_) => actor(usize::from(draw % 5)),
    }
}

fn with_seals(number: usize) -> Desk {
    let (_, region) = PLATFORMS[number];
    let mut desk = Desk::open(profile(number), region);
    let certified = SealAction::ReportCertificate { person: person(0), certificate: certificate("P0") };
    let _ = desk.system(certified).unwrap();
    let _ = desk.system(SealAction::ReportPhysicalSeal { engraved: true, filed: true }).unwrap();
    let set = desk.profile.sets.iter().find(|set| set.occasion != dengji::platform::seal::SetOccasion::Application);
    if let Some(set) = set.map(|set| set.code.clone()) {
        let _ = desk.system(SealAction::ReportSet { application: "a".into(), set }).unwrap();
    } else if desk.profile.sets.is_empty() {
        let apply = guangzhou_application(desk.profile, at(0), 1);
        let _ = desk.give(&enterprise_account(), apply).unwrap();
        let _ = desk.system(SealAction::ReportIssue { seals: vec!["S1".into()], from: None, until: None }).unwrap();
    } else {
        let apply =
            SealAction::Apply { application: "a".into(), seals: vec![], form: Default::default(), grants: vec![] };
        let _ = desk.give(&actor(REPRESENTATIVE), apply).unwrap();
    }
    desk
}

/// Who may use what, by name, without the reasons.
fn rights(account: &SealAccount, profile: &SealProfile, seconds: i64) -> Vec<(String, usize)> {
    let mut rights = Vec::new();
    for seal in &account.state().seals {
        for who in 0..5 {
            let found =
                account.entitled(&person(who), &seal.id, at(seconds), &seal_desk::platform(profile, at(seconds)));
            if found.is_some_and(|found| found.may_use) {
                rights.push((seal.id.clone(), who));
            }
        }
    }
    rights
}

proptest! {
    #![proptest_config(Config { cases: 64, failure_persistence: None, ..Config::default() })]

    #[test]
    fn an_account_holds_together(
        platform in 0_usize..4,
        draws in proptest::collection::vec(any::<Draw>(), 1..28),
    ) {
        let mut desk = with_seals(platform);
        let profile = desk.profile;
        for (number, draw) in draws.into_iter().enumerate() {
            let action = action(&desk, draw, number);
            let giver = giver(&action, draw.4);
            let before = desk.account.clone();
            let had = rights(&before, profile, desk.clock + 1);
            let tag = action.tag();
            match desk.give(&giver, action) {
                Err(refusal) => {
                    prop_assert_eq!(&before, &desk.account, "a refused command changes nothing");
                    prop_assert!(!refusal.unmet.is_empty());
                    for unmet in &refusal.unmet {
                        for (name, _) in unmet.finding.code.entry().params {
                            prop_assert!(unmet.finding.param(name).is_some(), "{:?} lacks {name}", unmet.finding);
                        }
                    }
                }
                Ok(_) => {
                    if tag == "revoke" || tag == "suspend" || tag == "cancel" || tag == "delete_copy" {
                        let has = rights(&desk.account, profile, desk.clock);
                        prop_assert!(has.iter().all(|right| had.contains(right)), "{tag} widens a right");
                    }
                }
            }
        }

        // What the log says is what stands in the state; also after a way through JSON.
        let replayed = SealAccount::replay(&desk.log).unwrap();
        prop_assert_eq!(&replayed, &desk.account);
        let text = dengji::json::write(desk.account.state());
        prop_assert_eq!(&SealAccount::from_json(&text).unwrap(), &desk.account);

        // A snapshot and its log belong together, whole: a log that was cut at its end is not this one's, nor is a snapshot
        // from which a revocation, or anything else, was taken out.
        let state = desk.account.state();
        let head = Some(state.metadata.head.as_str());
        prop_assert!(SealAccount::verify(state, &desk.log).unwrap().findings.is_empty());
        prop_assert!(SealAccount::verify_log(&desk.log, head).findings.is_empty());
        for kept in 1..desk.log.len() {
            let cut = &desk.log[..kept];
            prop_assert!(SealAccount::verify_log(cut, None).findings.is_empty());
            let codes: Vec<_> = SealAccount::verify_log(cut, head).findings.iter().map(|one| one.code.as_str()).collect();
            prop_assert_eq!(codes, ["log.head_differs"]);
        }
        for (at, grant) in state.grants.iter().enumerate().filter(|(_, grant)| grant.revoked.is_some()) {
            let mut changed = state.clone();
            changed.grants[at].revoked = None;
            let report = SealAccount::verify(&changed, &desk.log).unwrap();
            prop_assert!(report.findings.iter().any(|one| one.code.as_str() == "log.state_differs"), "{}", grant.id);
            let pointers: Vec<_> = report.findings.iter().map(|one| one.pointer.clone()).collect();
            prop_assert_eq!(pointers, [format!("/grants/{at}")]);
        }

        // Any instant, past or future, is the same as replaying until then and asking.
        for seconds in (0..=desk.clock + 40).step_by(7) {
            let entries: Vec<SealLogEntry> =
                desk.log.iter().filter(|entry| entry.now <= at(seconds)).cloned().collect();
            let then = SealAccount::replay(&entries).unwrap();
            let now = desk.account.entitlements_at(at(seconds), &seal_desk::platform(profile, at(seconds)));
            prop_assert_eq!(&now, &then.entitlements_at(at(seconds), &seal_desk::platform(profile, at(seconds))), "at {}", seconds);
            for found in now.iter().filter(|found| found.may_use) {
                let Some(last) = found.chain.last() else {
                    prop_assert!(person(REPRESENTATIVE).is(&found.person), "a right without a chain: {found:?}");
                    continue;
                };
                let source = [Role::LegalRepresentative, Role::EnterpriseAccount];
                prop_assert!(source.contains(&last.granted_as) || last.origin == GrantOrigin::Default);
                // Each link was live when the one below it was made.
                for pair in found.chain.windows(2) {
                    let made = SealAccount::replay(
                        &desk.log.iter().filter(|entry| entry.now < pair[0].at).cloned().collect::<Vec<_>>(),
                    ).unwrap();
                    let standing = made.grants(pair[0].at, &seal_desk::platform(profile, pair[0].at), None);
                    let parent = standing.iter().find(|view| view.grant == pair[1].grant).unwrap();
                    prop_assert_eq!(parent.standing, dengji::seal::GrantStanding::Effective);
                }
            }
        }

        // A button that is shown as allowed is what `may` allows; no question panics.
        for who in 0..5 {
            let (actor, now) = (actor(who), desk.now());
            let context = context(profile, &actor, regions(), now);
            for channel in [Channel::Phone, Channel::Web, Channel::Client, Channel::Window] {
                for offer in desk.account.actions(channel, &context, Page::ALL) {
                    let question = SealQuestion {
                        operation: offer.operation, channel, seal: offer.seal.clone(), kind: None, role: None,
                    };
                    let answer = desk.account.may(&question, &context);
                    prop_assert_eq!(answer.allowed, offer.allowed);
                    prop_assert_eq!(answer.unmet.len(), offer.unmet.len());
                }
            }
            let _ = desk.account.todo(&context);
        }
        let lapses = desk.account.deadlines(at(0), at(1_000_000_000), &seal_desk::platform(profile, desk.now()));
        prop_assert!(lapses.is_sorted_by_key(|lapse| lapse.at));
        let met = super::deadlines::hold_for_all(&desk);
        for deadline in &met {
            for (name, _) in deadline.finding.code.entry().params {
                prop_assert!(deadline.finding.param(name).is_some(), "{:?} lacks {name}", deadline.finding);
            }
        }
        let all = seal_desk::platform(profile, desk.now());
        let _ = (desk.account.changes(&all), desk.account.seals(desk.now(), &all));
    }
}

#[test]
fn a_grant_ends_with_what_it_rests_on_and_is_told_to_whom_it_names() {
    use dengji::ledger::DeadlineKind;

    let mut met = Vec::new();
    for number in 0..PLATFORMS.len() {
        let mut desk = with_seals(number);
        let seal = desk.account.state().seals[0].id.clone();
        for who in 1..3 {
            let certified = certificate(&format!("W{who}"));
            let _ = desk.system(SealAction::ReportPerson { person: person(who) });
            let _ = desk.system(SealAction::ReportCertificate { person: person(who), certificate: certified });
        }
        let (clock, boss) = (desk.clock, actor(REPRESENTATIVE));
        let _ = desk.give(&boss, SealAction::AuthoriseHandler { person: person(1) });
        let _ = desk.give(&boss, grant("g1", Role::SealAdministrator, &[&seal], 1, Some(at(clock + 400))));
        let _ = desk.give(&actor(1), grant("g2", Role::SealHolder, &[&seal], 2, Some(at(clock + 900))));
        met.extend(super::deadlines::hold_for_all(&desk));
    }
    let kinds = super::deadlines::kinds(&met);
    for kind in [DeadlineKind::GrantEnds, DeadlineKind::CertificateEnds, DeadlineKind::SealEnds] {
        assert!(kinds.contains(&kind), "{kind:?} is never met: {kinds:?}");
    }
}

#[test]
fn the_clock_does_not_run_backwards() {
    let mut desk = with_seals(0);
    desk.clock -= 2;
    let refused = desk.give_now(&Actor::system("platform"), SealAction::ReportHsm { filed: true }).unwrap_err();
    assert_eq!(seal_desk::codes(&refused), ["command.clock_backwards"]);
}

#[test]
fn ten_thousand_grants_in_a_thousand_seals() {
    let mut desk = with_seals(0);
    let mut state = desk.account.state().clone();
    let (seal, now) = (state.seals[0].clone(), desk.now());
    for number in 0..1_000 {
        state.seals.push(dengji::seal::Seal { id: format!("S{number}"), ..seal.clone() });
    }
    for number in 0..10_000_usize {
        state.grants.push(dengji::seal::Grant {
            id: format!("G{number}"),
            seal: format!("S{}", number % 1_000),
            layer: dengji::platform::seal::GrantLayer::Person,
            role: Role::SealHolder,
            person: Some(person(number % 500)),
            organisation: None,
            at: now,
            from: None,
            until: None,
            origin: GrantOrigin::Explicit,
            granted_as: Role::LegalRepresentative,
            granted_by: None,
            parent: None,
            revoked: None,
        });
    }
    desk.account = SealAccount::from_state(state).unwrap();
    desk.clock += 1;
    let found = desk.account.entitlements_at(desk.now(), &seal_desk::platform(desk.profile, desk.now()));
    assert_eq!(found.len(), desk.account.state().seals.len() + 10_000);
    let _ = desk
        .system(SealAction::ReportLicenceChange {
            licence: dengji::seal::LicenceFacts {
                region: "440303".into(),
                ..{
                    let mut licence = licence("440303");
                    licence.enterprise.name.push('2');
                    licence
                }
            },
        })
        .unwrap();
    assert!(desk.account.state().seals.iter().all(|seal| seal.cancelled.is_some()));
}
