//! A stranger, a dismissed administrator or handler, and a former representative try every command, on every channel, the
//! window included, in every part that a person can play: they change nothing online, and end with no right whatever the
//! window accepts.

use dengji::{
    finding::Role,
    party::{ActingFor, Actor, Binding, Enterprise},
    platform::seal::{Channel, SealOperation, SealProfile, SecretScope},
    seal::{GrantRequest, SealAction, SealForm, SealRequest},
};

use crate::support::seal_desk::{
    self, Desk, REPRESENTATIVE, actor, at, bound, certificate, codes, command, context, enterprise, enterprise_account,
    evidence, grant, guangzhou_application, licence, person, regions,
};

const ADMINISTRATOR: usize = 1;
const HOLDER: usize = 2;
const STRANGER: usize = 4;
const SUCCESSOR: usize = 9;
const OUTSIDERS: [usize; 3] = [REPRESENTATIVE, ADMINISTRATOR, STRANGER];
const END: i64 = 100_000_000;

fn form() -> SealForm {
    SealForm {
        organisation_name: enterprise().name,
        organisation_number: enterprise().document_number,
        medium: "ukey".to_owned(),
        entry_method: "手工录入".to_owned(),
        ..SealForm::default()
    }
}

fn request(id: &str, seals: &[String], role: Role, to: usize) -> GrantRequest {
    GrantRequest {
        id: id.to_owned(),
        role,
        seals: seals.to_vec(),
        person: Some(person(to)),
        organisation: None,
        from: None,
        until: Some(at(END)),
    }
}

fn fresh(profile: &SealProfile) -> SealRequest {
    SealRequest {
        id: "fresh".to_owned(),
        name: "新章".to_owned(),
        kind: profile.kinds[0].code.clone(),
        ..SealRequest::default()
    }
}

/// Gives a command on one channel, with all the evidence that is asked for there.
fn give(desk: &mut Desk, actor: &Actor, action: SealAction, channel: Channel) -> Result<(), Vec<&'static str>> {
    desk.clock += 1;
    desk.count += 1;
    let proofs = evidence(desk.profile, action.operation(), channel);
    let proofs = bound(proofs, desk.profile, &desk.account, actor, &action, (&format!("c{}", desk.count), desk.now()));
    let reported = action.operation().is_none();
    let given = command(&format!("c{}", desk.count), action, (!reported).then_some(channel), proofs);
    let now = desk.now();
    // The session is opened as the platform wants it.
    let rule = given.action.operation().and_then(|operation| desk.profile.operation(operation, channel));
    let login = rule.and_then(|rule| rule.logins.first().copied()).or(actor.login);
    let actor = &Actor { login, ..actor.clone() };
    let outcome = desk.account.handle(&given, &context(desk.profile, actor, regions(), now));
    outcome.map(|_| ()).map_err(|refusal| codes(&refusal))
}

/// An account whose administrator was dismissed and whose representative is another by now, both with applications that
/// still lie at the window.
fn shenzhen() -> Desk {
    let profile = Box::leak(Box::new(SealProfile::builtin("shenzhen-seal").unwrap()));
    let mut desk = Desk::open(profile, "440303");
    let set = profile.sets[0].code.clone();
    let _ = desk.system(SealAction::ReportSet { application: "a".into(), set }).unwrap();
    let seals: Vec<String> = desk.account.state().seals.iter().map(|seal| seal.id.clone()).collect();
    let claim = |seal: &String, serial: &str| SealAction::Claim {
        seal: seal.clone(),
        medium: String::new(),
        device: String::new(),
        certificate: Some(certificate(&format!("{serial}{seal}"))),
    };
    for seal in &seals {
        let _ = desk.give(&actor(REPRESENTATIVE), claim(seal, "R")).unwrap();
        let to = |id: &str, role, to| grant(&format!("{id}-{seal}"), role, &[seal], to, None);
        let _ = desk.give(&actor(REPRESENTATIVE), to("adm", Role::SealAdministrator, ADMINISTRATOR)).unwrap();
        let _ = desk.give(&actor(REPRESENTATIVE), to("hold", Role::SealHolder, ADMINISTRATOR)).unwrap();
        let _ = desk.give(&actor(ADMINISTRATOR), claim(seal, "A")).unwrap();
    }
    for (by, to) in [(ADMINISTRATOR, STRANGER), (REPRESENTATIVE, STRANGER), (REPRESENTATIVE, ADMINISTRATOR)] {
        let id = format!("w-{by}-{to}");
        let action = SealAction::Grant { grant: request(&id, &seals[..1], Role::SealHolder, to), form: form() };
        let _ = give(&mut desk, &actor(by), action, Channel::Window);
    }
    let apply = SealAction::Apply {
        application: "late".to_owned(),
        seals: vec![fresh(profile)],
        form: form(),
        grants: vec![request("late", &["fresh".to_owned()], Role::SealHolder, ADMINISTRATOR)],
    };
    give(&mut desk, &actor(REPRESENTATIVE), apply, Channel::Window).unwrap();
    let revoke: Vec<String> = desk.account.state().grants.iter().map(|grant| grant.id.clone()).collect();
    let _ =
        desk.give(&actor(REPRESENTATIVE), SealAction::Revoke { grants: revoke, form: SealForm::default() }).unwrap();
    succeed(&mut desk, "440303");
    let change = SealAction::Change { application: "n".into(), seals, grants: vec![], form: SealForm::default() };
    let _ = desk.give(&actor_of_successor(), change).map_err(|refusal| codes(&refusal)).unwrap();
    let anew: Vec<String> = live(&desk);
    for seal in &anew {
        let _ = desk.give(&actor_of_successor(), claim(seal, "S")).unwrap();
        let to = grant(&format!("new-{seal}"), Role::SealHolder, &[seal], HOLDER, None);
        let _ = desk.give(&actor_of_successor(), to).unwrap();
    }
    desk
}

fn guangxi() -> Desk {
    let profile = Box::leak(Box::new(SealProfile::builtin("guangxi-seal").unwrap()));
    let mut desk = Desk::open(profile, "450103");
    for who in [REPRESENTATIVE, ADMINISTRATOR, HOLDER] {
        let certificate = certificate(&format!("P{who}"));
        let _ = desk.system(SealAction::ReportCertificate { person: person(who), certificate }).unwrap();
    }
    let apply = SealAction::Apply { application: "a".into(), seals: vec![], form: SealForm::default(), grants: vec![] };
    let _ = desk.give(&actor(REPRESENTATIVE), apply).unwrap();
    for seal in live(&desk) {
        let until = Some(at(END));
        let to = |id: &str, role, to| grant(&format!("{id}-{seal}"), role, &[&seal], to, until);
        let _ = desk.give(&actor(REPRESENTATIVE), to("adm", Role::SealAdministrator, ADMINISTRATOR)).unwrap();
        let _ = desk.give(&actor(REPRESENTATIVE), to("hold", Role::SealHolder, HOLDER)).unwrap();
        let grants = vec![format!("adm-{seal}/{seal}")];
        let _ = desk.give(&actor(REPRESENTATIVE), SealAction::Revoke { grants, form: SealForm::default() }).unwrap();
    }
    succeed(&mut desk, "450103");
    desk
}

fn guangzhou() -> Desk {
    let profile = Box::leak(Box::new(SealProfile::builtin("guangzhou-seal-platform").unwrap()));
    let mut desk = Desk::open(profile, "440106");
    let _ = desk.give(&enterprise_account(), guangzhou_application(profile, at(0), 3)).unwrap();
    let _ = desk.system(SealAction::ReportIssue { seals: vec!["S1".to_owned()], from: None, until: None }).unwrap();
    for who in [ADMINISTRATOR, HOLDER] {
        let _ = desk.give(&enterprise_account(), SealAction::AuthoriseHandler { person: person(who) }).unwrap();
    }
    let dismiss = SealAction::DismissHandler { person: person(ADMINISTRATOR) };
    let _ = desk.give(&enterprise_account(), dismiss).map_err(|refusal| codes(&refusal)).unwrap();
    succeed(&mut desk, "440106");
    desk
}

fn actor_of_successor() -> Actor {
    Actor { role: Role::LegalRepresentative, ..actor(SUCCESSOR) }
}

fn succeed(desk: &mut Desk, region: &str) {
    let licence = dengji::seal::LicenceFacts { representatives: vec![person(SUCCESSOR)], ..licence(region) };
    let _ = desk.system(SealAction::ReportLicenceChange { licence }).unwrap();
}

fn live(desk: &Desk) -> Vec<String> {
    let seals = desk.account.state().seals.iter().filter(|seal| seal.cancelled.is_none());
    seals.map(|seal| seal.id.clone()).collect()
}

/// Every command that there is, about everything that is there.
fn everything(desk: &Desk, who: usize) -> Vec<SealAction> {
    let state = desk.account.state();
    let mut seals: Vec<String> = state.seals.iter().map(|seal| seal.id.clone()).collect();
    seals.push("none".to_owned());
    let mut grants: Vec<String> = state.grants.iter().map(|grant| grant.id.clone()).collect();
    grants.push("none".to_owned());
    let profile = desk.profile;
    let mine = Some(certificate("MINE"));
    let mut all = vec![
        SealAction::AuthoriseHandler { person: person(who) },
        SealAction::DismissHandler { person: person(HOLDER) },
        SealAction::ReportLicenceChange {
            licence: dengji::seal::LicenceFacts { representatives: vec![person(who)], ..licence("440303") },
        },
        SealAction::ReportPerson { person: person(who) },
        SealAction::ReportCertificate { person: person(who), certificate: certificate("MINE") },
        SealAction::ReportSet { application: "b".into(), set: "newly_registered".into() },
        SealAction::ReportSystemAccess { granted: true },
        SealAction::ReportHsm { filed: true },
        SealAction::ReportPhysicalSeal { engraved: true, filed: true },
        SealAction::ReportIssue { seals: seals.clone(), from: None, until: None },
        SealAction::ReportRefusal { seals: seals.clone(), reason: "x".into() },
        SealAction::OpenAccount { account_id: "B".into(), licence: licence("440303") },
    ];
    for application in &state.applications {
        let application = application.id.clone();
        all.push(SealAction::ReportWindow { application, accepted: true, reason: String::new() });
    }
    for role in [Role::SealAdministrator, Role::SealHolder] {
        for own in [&seals[..1], &["fresh".to_owned()][..]] {
            let grants = vec![request("g", own, role, who)];
            let (application, seals) = ("b".to_owned(), vec![fresh(profile)]);
            all.push(SealAction::Apply { application, seals, form: form(), grants });
        }
        for seal in &seals {
            let grants = vec![request("g", std::slice::from_ref(seal), role, who)];
            all.push(SealAction::Grant { grant: grants[0].clone(), form: form() });
            let (application, seals) = ("b".to_owned(), vec![seal.clone()]);
            all.push(SealAction::Change { application, seals, grants, form: form() });
        }
    }
    for grant in grants {
        all.push(SealAction::Revoke { grants: vec![grant], form: form() });
    }
    for seal in seals {
        let (one, reason) = (vec![seal.clone()], "遗失".to_owned());
        all.extend([
            SealAction::Claim { seal: seal.clone(), medium: "".into(), device: "".into(), certificate: mine.clone() },
            SealAction::DeleteCopy { seal: seal.clone() },
            SealAction::BindUkey { seal: seal.clone(), ukey: "U".into() },
            SealAction::ConfirmUkeyBinding { seal: seal.clone() },
            SealAction::UnbindUkey { seal: seal.clone() },
            SealAction::ConfirmUkeyUnbinding { seal: seal.clone() },
            SealAction::Suspend { seals: one.clone(), reason: reason.clone(), form: form() },
            SealAction::Resume { seals: one.clone(), reason: reason.clone(), form: form() },
            SealAction::Cancel { seals: one, reason: "企业注销".into(), form: form() },
            SealAction::Renew { seal: seal.clone(), until: at(END), certificate: mine.clone() },
            SealAction::ChangeSecret { scope: SecretScope::Seal, subject: seal.clone() },
            SealAction::ResetSecret { scope: SecretScope::Seal, subject: seal.clone(), certificate: mine.clone() },
            SealAction::Sign { seal, digest: "ab".repeat(32), certificate: String::new() },
        ]);
    }
    all
}

/// Every part that somebody can play who is no system and no clerk.
fn parts(who: usize) -> Vec<Actor> {
    let other = Enterprise { name: "别家有限公司".to_owned(), document_number: "91440101MA5BBBBB2Y".into() };
    let acting = |enterprise| Some(ActingFor { enterprise, level: None, binding: Binding::Bound });
    let roles = [
        Role::Person,
        Role::LegalRepresentative,
        Role::SealAdministrator,
        Role::SealHolder,
        Role::Handler,
        Role::LicenceCustodian,
        Role::EnterpriseAccount,
    ];
    let mut parts: Vec<Actor> = roles.into_iter().map(|role| Actor { role, ..actor(who) }).collect();
    parts.push(Actor { role: Role::EnterpriseAccount, acting_for: acting(other), ..actor(who) });
    parts
}

fn rights(desk: &Desk, path: &str, seals: &[String]) {
    for who in OUTSIDERS {
        for seal in seals {
            let found = desk
                .account
                .entitled(&person(who), seal, desk.now(), &seal_desk::platform(desk.profile, desk.now()))
                .unwrap();
            assert!(!found.may_use, "{}: person {who} may use {seal} after {path}", desk.profile.id);
        }
        for grant in desk.account.state().grants.iter().filter(|grant| seals.contains(&grant.seal)) {
            let theirs = grant.person.as_ref().is_some_and(|known| known.is(&person(who)));
            assert!(!theirs || grant.revoked.is_some(), "{}: {} stands after {path}", desk.profile.id, grant.id);
        }
    }
}

fn try_everything(mut desk: Desk) {
    let seals: Vec<String> = desk.account.state().seals.iter().map(|seal| seal.id.clone()).collect();
    rights(&desk, "the start", &seals);
    // What lies at the window from before gives nobody a right any more.
    let waiting: Vec<String> = desk.account.state().applications.iter().map(|known| known.id.clone()).collect();
    for application in &waiting {
        let accept =
            SealAction::ReportWindow { application: application.clone(), accepted: true, reason: String::new() };
        assert!(desk.system(accept).is_err(), "{application} took effect");
    }
    let channels = [Channel::Phone, Channel::Web, Channel::Client, Channel::Window];
    let (mut tried, mut refused, mut applied) = (0, 0, 0);
    for who in OUTSIDERS {
        let actions = everything(&desk, who);
        for actor in parts(who) {
            for action in &actions {
                for channel in channels {
                    let mut desk = desk.clone();
                    let before = desk.account.clone();
                    let path = format!("{:?} {who} {} on {channel:?}", actor.role, action.tag());
                    tried += 1;
                    match give(&mut desk, &actor, action.clone(), channel) {
                        Err(codes) => {
                            refused += 1;
                            assert!(!codes.is_empty());
                            assert_eq!(before, desk.account, "{path}");
                        }
                        Ok(()) => {
                            let (was, is) = (before.state(), desk.account.state());
                            let own = action.operation() == Some(SealOperation::DownloadCertificate);
                            assert!(own || (was.seals == is.seals && was.grants == is.grants), "{path}");
                            if let Some(last) = is.applications.iter().find(|known| known.decision.is_none()) {
                                applied += 1;
                                let application = last.id.clone();
                                let _ = desk.system(SealAction::ReportWindow {
                                    application,
                                    accepted: true,
                                    reason: String::new(),
                                });
                            }
                        }
                    }
                    rights(&desk, &path, &seals);
                }
            }
        }
    }
    println!("{}: {tried} tried, {refused} refused, {applied} at the window", desk.profile.id);
    assert!(tried > 1_000 && refused > 1_000);
}

#[test]
fn outsiders_gain_nothing_in_shenzhen() {
    try_everything(shenzhen());
}

#[test]
fn outsiders_gain_nothing_in_guangxi() {
    try_everything(guangxi());
}

#[test]
fn outsiders_gain_nothing_in_guangzhou() {
    try_everything(guangzhou());
}

/// A stranger who comes to the window learns nothing of the account by coming: whatever it has, what is sent is taken, and
/// reads on the printed form as it was written.
#[test]
fn a_stranger_reads_nothing_out_of_a_window() {
    let desk = shenzhen();
    let stranger = actor(STRANGER);
    let asked = |seal: &str| {
        let (seals, reason) = (vec![seal.to_owned()], "企业注销".to_owned());
        let grants = vec![request("g", &[format!("b/{seal}")], Role::SealHolder, STRANGER)];
        [
            SealAction::Suspend { seals: seals.clone(), reason: reason.clone(), form: form() },
            SealAction::Resume { seals: seals.clone(), reason: reason.clone(), form: form() },
            SealAction::Cancel { seals: seals.clone(), reason, form: form() },
            SealAction::Change { application: "b".into(), seals: seals.clone(), grants: Vec::new(), form: form() },
            SealAction::Change { application: "b".into(), seals, grants, form: form() },
        ]
    };
    let told = |seal: &str, action: SealAction| {
        let mut desk = desk.clone();
        let outcome = give(&mut desk, &stranger, action, Channel::Window);
        let form = desk
            .account
            .window_form(&format!("c{}", desk.count), &context(desk.profile, &stranger, regions(), desk.now()));
        format!("{outcome:?} {:?}", form.map(|form| form.rows)).replace(seal, "?")
    };
    let nothing: Vec<String> = asked("nothing").into_iter().map(|action| told("nothing", action)).collect();
    assert!(nothing.iter().all(|told| told.starts_with("Ok") && told.contains('?')), "{nothing:#?}");
    for seal in &desk.account.state().seals {
        let known: Vec<String> = asked(&seal.id).into_iter().map(|action| told(&seal.id, action)).collect();
        assert_eq!(known, nothing, "{}", seal.id);
    }
    // What an application is called that the account has already.
    let applying = |application: &str| {
        let (application, seals) = (application.to_owned(), vec![fresh(desk.profile)]);
        SealAction::Apply { application, seals, form: form(), grants: Vec::new() }
    };
    assert_eq!(told("\0", applying("a")), told("\0", applying("z")));
}
