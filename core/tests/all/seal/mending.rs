//! Every reason names who can mend it and by which step: whoever follows that gets through, on every platform.

use dengji::{
    finding::{Role, Unmet},
    party::Actor,
    platform::seal::{GrantLayer, SealProfile},
    seal::{Grant, MAX_GRANTS, MAX_SEALS, Seal, SealAccount, SealAction},
    time::Instant,
};

use crate::support::seal_desk::{
    self, Desk, actor, at, certificate, codes, enterprise, enterprise_account, grant, guangzhou_application, person,
};

fn desk(id: &str, region: &str) -> Desk {
    Desk::open(Box::leak(Box::new(SealProfile::builtin(id).unwrap())), region)
}

fn sign(seal: &str) -> SealAction {
    SealAction::Sign { seal: seal.to_owned(), digest: "ab".repeat(32), certificate: String::new() }
}

fn claim(seal: &str, serial: &str) -> SealAction {
    let certificate = Some(certificate(serial));
    SealAction::Claim { seal: seal.to_owned(), medium: String::new(), device: String::new(), certificate }
}

/// Does what the reason says, as one of those whom it names.
fn mend(desk: &mut Desk, unmet: &Unmet, who: usize, seal: &str, round: usize) {
    let step = unmet.remedy.as_ref().unwrap_or_else(|| panic!("no remedy: {unmet:?}")).action.clone();
    let serial = format!("M{round}-{}", desk.count);
    if step == "host.wait" {
        let until = unmet.finding.param("from").and_then(Instant::parse).expect("until when");
        desk.clock = until.unix_seconds() - at(0).unix_seconds();
        return;
    }
    let mender = unmet.menders.first().unwrap_or_else(|| panic!("nobody can mend it: {unmet:?}"));
    let giver: Actor = match mender.role {
        Role::LegalRepresentative => actor(0),
        Role::EnterpriseAccount => enterprise_account(),
        Role::System => Actor::system("platform"),
        _ => actor(who),
    };
    let action = match step.as_str() {
        "claim" => claim(seal, &serial),
        "download_certificate" => SealAction::DownloadCertificate { certificate: certificate(&serial) },
        "host.open_account" => SealAction::ReportPerson { person: person(who) },
        "grant" if unmet.finding.param("layer") == Some("organisation") => SealAction::Grant {
            grant: dengji::seal::GrantRequest {
                id: serial,
                role: Role::SealHolder,
                seals: vec![seal.to_owned()],
                person: None,
                organisation: Some(enterprise()),
                from: None,
                until: None,
            },
            form: dengji::seal::SealForm::default(),
        },
        "grant" => grant(&serial, Role::SealHolder, &[seal], who, Some(at(desk.clock + 1_000_000))),
        "revoke" => {
            let layer = match unmet.finding.param("layer") {
                Some("organisation") => GrantLayer::Organisation,
                _ => GrantLayer::Person,
            };
            let grants = &desk.account.state().grants;
            let live = grants.iter().find(|grant| grant.layer == layer && grant.revoked.is_none()).unwrap();
            SealAction::Revoke { grants: vec![live.id.clone()], form: dengji::seal::SealForm::default() }
        }
        "resume" => SealAction::Resume {
            seals: vec![seal.to_owned()],
            reason: "找回".to_owned(),
            form: dengji::seal::SealForm::default(),
        },
        "report_issue" => SealAction::ReportIssue { seals: vec![seal.to_owned()], from: None, until: None },
        "bind_ukey" => SealAction::BindUkey { seal: seal.to_owned(), ukey: "U1".to_owned() },
        "unbind_ukey" => SealAction::UnbindUkey { seal: seal.to_owned() },
        other => panic!("a remedy that this test does not know: {other}"),
    };
    let mut giver = if action.operation().is_none() { Actor::system("platform") } else { giver };
    if giver.role != Role::System {
        giver.login = seal_desk::login(desk.profile, &action, giver.login);
    }
    let _ = desk.give(&giver, action).unwrap_or_else(|refusal| {
        panic!("{step} by {:?} is refused: {:?}", giver.role, codes(&refusal));
    });
}

/// Tries, and mends the first reason, until it goes through. Gives the codes that stood in the way.
fn through(desk: &mut Desk, giver: &Actor, who: usize, seal: &str, action: &SealAction) -> Vec<String> {
    let mut met: Vec<String> = Vec::new();
    for round in 0..8 {
        match desk.give(giver, action.clone()) {
            Ok(_) => return met,
            Err(refusal) => {
                let unmet = &refusal.unmet[0];
                let code = unmet.finding.code.as_str().to_owned();
                assert_ne!(met.last(), Some(&code), "mending does not help: {unmet:?}");
                met.push(code);
                mend(desk, unmet, who, seal, round);
            }
        }
    }
    panic!("never gets through: {met:?}");
}

fn shenzhen() -> (Desk, String) {
    let mut desk = desk("shenzhen-seal", "440303");
    let set = desk.profile.sets[0].code.clone();
    let _ = desk.system(SealAction::ReportSet { application: "a".into(), set }).unwrap();
    let seal = desk.account.state().seals[0].id.clone();
    (desk, seal)
}

#[test]
fn a_stranger_in_shenzhen_is_granted_and_claims() {
    let (mut desk, seal) = shenzhen();
    let _ = desk.give(&actor(0), claim(&seal, "N0")).unwrap();
    let met = through(&mut desk, &actor(2), 2, &seal, &sign(&seal));
    assert_eq!(met, ["seal.not_granted", "seal.not_claimed"]);
}

#[test]
fn a_seal_nobody_claimed_and_one_that_is_frozen() {
    let (mut desk, seal) = shenzhen();
    let boss = actor(0);
    assert_eq!(through(&mut desk, &boss, 0, &seal, &sign(&seal)), ["seal.not_claimed"]);
    let freeze = SealAction::Suspend {
        seals: vec![seal.clone()],
        reason: "遗失".to_owned(),
        form: dengji::seal::SealForm::default(),
    };
    let _ = desk.give(&boss, freeze).unwrap();
    assert_eq!(through(&mut desk, &boss, 0, &seal, &sign(&seal)), ["seal.suspended"]);
}

#[test]
fn a_ukey_is_bound_step_by_step() {
    let (mut desk, seal) = shenzhen();
    let boss = actor(0);
    let _ = desk.give(&boss, claim(&seal, "N0")).unwrap();
    let confirm = SealAction::ConfirmUkeyBinding { seal: seal.clone() };
    assert_eq!(through(&mut desk, &boss, 0, &seal, &confirm), ["seal.ukey_not_begun"]);
    let leave = SealAction::ConfirmUkeyUnbinding { seal: seal.clone() };
    assert_eq!(through(&mut desk, &boss, 0, &seal, &leave), ["seal.ukey_not_begun"]);
}

#[test]
fn guangxi_waits_for_the_certificate() {
    let mut desk = desk("guangxi-seal", "450103");
    let boss = actor(0);
    let apply = SealAction::Apply { application: "a".into(), seals: vec![], form: Default::default(), grants: vec![] };
    assert_eq!(through(&mut desk, &boss, 0, "", &apply), ["seal.personal_certificate_missing"]);
    let seal = desk.account.state().seals[0].id.clone();
    let _ = desk.give(&boss, grant("g", Role::SealHolder, &[&seal], 3, Some(at(desk.clock + 60)))).unwrap();
    let met = through(&mut desk, &actor(3), 3, &seal, &sign(&seal));
    assert_eq!(met, ["seal.grant_pending_account", "seal.grant_pending_certificate"]);
    desk.clock += 120;
    assert_eq!(through(&mut desk, &actor(3), 3, &seal, &sign(&seal)), ["seal.grant_expired"]);
}

#[test]
fn guangzhou_from_the_application_to_the_changed_grant() {
    let mut desk = desk("guangzhou-seal-platform", "440106");
    let session = enterprise_account();
    let apply = guangzhou_application(desk.profile, at(86_400 * 3), 1);
    let _ = desk.give(&session, apply).map_err(|refusal| codes(&refusal)).unwrap();
    let _ = desk.give(&session, SealAction::AuthoriseHandler { person: person(1) }).unwrap();
    let met = through(&mut desk, &actor(1), 1, "S1", &sign("S1"));
    assert_eq!(met, ["seal.not_issued", "seal.not_yet_valid"]);

    // GS-014: the person's grant cannot be revoked first; then the organisation's comes back last.
    let own = desk.account.state().grants.iter().find(|grant| grant.person.is_some()).unwrap().id.clone();
    let met = through(
        &mut desk,
        &session,
        1,
        "S1",
        &SealAction::Revoke { grants: vec![own], form: dengji::seal::SealForm::default() },
    );
    assert_eq!(met, ["seal.grant_order"]);
    let met = through(&mut desk, &actor(1), 1, "S1", &sign("S1"));
    assert_eq!(met, ["seal.grant_revoked", "seal.not_granted"]);
}

/// What lacks of a kind that a set holds several times comes, under an id of its own; what is there comes no second time.
#[test]
fn a_set_may_hold_a_kind_several_times() {
    let holding = |count: usize| -> &'static SealProfile {
        let mut profile = SealProfile::builtin("shenzhen-seal").unwrap();
        profile.sets[0].kinds = vec!["contract".to_owned(); count];
        Box::leak(Box::new(profile))
    };
    let mut desk = Desk::open(holding(2), "440303");
    let report = |desk: &mut Desk, application: &str| {
        let set = desk.profile.sets[0].code.clone();
        desk.system(SealAction::ReportSet { application: application.to_owned(), set }).map(drop)
    };
    let ids = |desk: &Desk| -> Vec<String> { desk.account.state().seals.iter().map(|seal| seal.id.clone()).collect() };
    report(&mut desk, "a").unwrap();
    assert_eq!(ids(&desk), ["a/contract", "a/contract-2"]);
    assert_eq!(codes(&report(&mut desk, "b").unwrap_err()), ["seal.set_exists"]);
    desk.profile = holding(3);
    report(&mut desk, "b").unwrap();
    assert_eq!(ids(&desk), ["a/contract", "a/contract-2", "b/contract-3"]);
}

#[test]
fn there_is_room_for_so_many_seals_and_grants_and_no_more() {
    let mut desk = desk("guangzhou-seal-platform", "440106");
    let session = enterprise_account();
    let apply = |id: &str| {
        let mut action = guangzhou_application(desk.profile, at(0), 1);
        if let SealAction::Apply { application, seals, .. } = &mut action {
            *application = format!("of {id}");
            seals[0].id = id.to_owned();
            seals[0].name = id.to_owned();
        }
        action
    };
    let (first, last, beyond) = (apply("S1"), apply("last"), apply("beyond"));
    let _ = desk.give(&session, first).unwrap();
    let mut state = desk.account.state().clone();
    let model = state.seals[0].clone();
    state.seals.extend((2..MAX_SEALS).map(|at| Seal { id: format!("S{at}"), ..model.clone() }));
    desk.account = SealAccount::from_json(&dengji::json::write(&state)).unwrap();
    let _ = desk.give(&session, last).unwrap();
    assert_eq!(desk.account.state().seals.len(), MAX_SEALS);
    let refused = desk.give(&session, beyond).unwrap_err();
    assert_eq!(codes(&refused), ["seal.too_many"]);

    let _ = desk.system(SealAction::ReportIssue { seals: vec!["S1".to_owned()], from: None, until: None }).unwrap();
    let _ = desk.give(&session, SealAction::AuthoriseHandler { person: person(1) }).unwrap();
    let mut state = desk.account.state().clone();
    let own = state.grants.iter().find(|grant| grant.person.is_some()).unwrap().clone();
    let more = MAX_GRANTS - 1 - state.grants.len();
    state.grants.extend((0..more).map(|at| Grant { id: format!("g{at}"), seal: "none".to_owned(), ..own.clone() }));
    desk.account = SealAccount::from_json(&dengji::json::write(&state)).unwrap();
    let to = |id: &str, who: usize| grant(id, Role::SealHolder, &["S1"], who, None);
    let _ = desk.give(&session, to("last", 2)).unwrap();
    assert_eq!(desk.account.state().grants.len(), MAX_GRANTS);
    let refused = desk.give(&session, to("beyond", 3)).unwrap_err();
    assert_eq!(codes(&refused), ["seal.too_many"]);
}
