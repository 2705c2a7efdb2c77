//! Guards of the seal rules that nothing else asks alone: each with all others satisfied.

use dengji::{
    finding::{Code, Refusal, Role},
    ledger::HostTask,
    party::{Actor, Enterprise, Evidence, LoginMethod, Principal},
    platform::seal::{Channel, OperationRule, RevocationCascade, SealOperation, SealProfile},
    seal::{
        CertificateRecord, Grant, GrantRequest, HsmRecord, LicenceFacts, SealAccount, SealAction, SealCommand,
        SealForm, SealOutcome, SealRequest, SystemRecord,
    },
};

use crate::support::seal_desk::{
    Desk, REPRESENTATIVE, actor, at, bound, certificate, codes, command, context, enterprise, enterprise_account,
    grant, guangzhou_application, licence, person, regions,
};

const PROOF: &[&str] = &["proof"];

fn desk(profile: &str, region: &str) -> Desk {
    Desk::open(Box::leak(Box::new(SealProfile::builtin(profile).unwrap())), region)
}

/// Shenzhen, with the seals of the registration.
fn shenzhen() -> Desk {
    let mut desk = desk("shenzhen-seal", "440303");
    let set = desk.profile.sets[0].code.clone();
    let _ = desk.system(SealAction::ReportSet { application: "a".into(), set }).unwrap();
    desk
}

/// Guangzhou, with the seal `S1` in use.
fn guangzhou() -> Desk {
    let mut desk = desk("guangzhou-seal-platform", "440106");
    let _ = desk.give(&enterprise_account(), guangzhou_application(desk.profile, at(0), 3)).unwrap();
    let _ = desk.system(SealAction::ReportIssue { seals: vec!["S1".into()], from: None, until: None }).unwrap();
    desk
}

/// A command through this channel with these kinds of evidence alone.
fn through(
    desk: &mut Desk,
    channel: Channel,
    kinds: &[&str],
    who: &Actor,
    action: SealAction,
) -> Result<SealOutcome, Refusal> {
    desk.clock += 1;
    desk.count += 1;
    let evidence = kinds.iter().map(|kind| Evidence { kind: (*kind).into(), ..Evidence::default() }).collect();
    let number = desk.count.to_string();
    let evidence = bound(evidence, desk.profile, &desk.account, who, &action, (&number, desk.now()));
    let command: SealCommand = command(&format!("c{number}"), action, Some(channel), evidence);
    let outcome = desk.account.handle(&command, &context(desk.profile, who, regions(), desk.now()))?;
    desk.log.extend(outcome.entry.clone());
    Ok(outcome)
}

fn form() -> SealForm {
    SealForm {
        organisation_name: enterprise().name,
        organisation_number: enterprise().document_number,
        handler: Principal { document_number: "11010519491231002X".into(), ..person(1) },
        medium: "手机".into(),
        ..SealForm::default()
    }
}

fn request(id: &str, name: &str, kind: &str) -> SealRequest {
    SealRequest { id: id.into(), name: name.into(), kind: kind.into(), ..SealRequest::default() }
}

fn apply(seals: Vec<SealRequest>, grants: Vec<GrantRequest>) -> SealAction {
    SealAction::Apply { application: "b".into(), seals, form: form(), grants }
}

fn to(id: &str, seal: &str, who: usize) -> GrantRequest {
    let SealAction::Grant { grant, .. } = grant(id, Role::SealHolder, &[seal], who, Some(at(1_000_000))) else {
        unreachable!()
    };
    grant
}

fn accept(desk: &mut Desk) -> Result<SealOutcome, Refusal> {
    let application = format!("c{}", desk.count);
    desk.system(SealAction::ReportWindow { application, accepted: true, reason: String::new() })
}

fn granted<'d>(desk: &'d Desk, seal: &str) -> Vec<&'d Grant> {
    desk.account.state().grants.iter().filter(|grant| grant.seal == seal && grant.person.is_some()).collect()
}

fn noted(outcome: &SealOutcome, code: Code) -> usize {
    outcome.report.findings.iter().filter(|finding| finding.code == code).count()
}

#[test]
fn an_account_is_opened_by_a_system_and_by_nothing_else() {
    let profile = SealProfile::builtin("shenzhen-seal").unwrap();
    let open = |who: &Actor, action| {
        SealAccount::open(&command("open", action, None, vec![]), &context(&profile, who, regions(), at(0)))
    };
    let account = || SealAction::OpenAccount { account_id: "A1".into(), licence: licence("440303") };
    assert_eq!(codes(&open(&actor(REPRESENTATIVE), account()).unwrap_err()), ["party.not_yours_to_tell"]);
    let other = SealAction::ReportHsm { filed: true };
    assert_eq!(codes(&open(&Actor::system("p"), other).unwrap_err()), ["command.not_open"]);
    assert!(open(&Actor::system("p"), account()).is_ok());
}

#[test]
fn what_systems_report_is_about_somebody() {
    let mut desk = desk("guangxi-seal", "450103");
    let report = |person: Principal| SealAction::ReportCertificate { person, certificate: certificate("C1") };
    assert_eq!(codes(&desk.system(report(Principal::default())).unwrap_err()), ["command.form"]);
    // Two who share name and phone: by these alone, nobody is meant.
    let same = |number: &str| Principal { document_number: number.into(), ..person(1) };
    for number in ["440101198001010001", "440101198001010028"] {
        let _ = desk.system(SealAction::ReportPerson { person: same(number) }).unwrap();
    }
    assert_eq!(codes(&desk.system(report(same(""))).unwrap_err()), ["seal.person_ambiguous"]);
    let known = desk.system(SealAction::ReportPerson { person: same("") });
    assert_eq!(codes(&known.unwrap_err()), ["seal.person_ambiguous"]);
    let own =
        |who: &Actor, certificate: CertificateRecord| (who.clone(), SealAction::DownloadCertificate { certificate });
    let (who, action) = own(&Actor { document_number: "".into(), ..actor(1) }, certificate("C2"));
    assert!(codes(&desk.give(&who, action).unwrap_err()).contains(&"seal.person_ambiguous"));
    let (who, action) = own(&actor(2), certificate(" "));
    assert_eq!(codes(&desk.give(&who, action).unwrap_err()), ["command.form"]);
    let (_, action) = own(&actor(2), certificate("C3"));
    let refusal = through(&mut desk, Channel::Phone, &["face_check", "sms_code"], &Actor::system("p"), action);
    assert!(codes(&refusal.unwrap_err()).contains(&"seal.role_not_allowed"));
}

#[test]
fn what_stands_against_each_part_is_said_once() {
    let mut desk = shenzhen();
    let mut other = form();
    other.organisation_name = "别家有限公司".into();
    let seals = vec![request("N0", "双语章", "bilingual_name"), request("N1", "自定义章", "custom")];
    let action = SealAction::Apply { application: "b".into(), seals, form: other, grants: vec![] };
    let refusal = through(&mut desk, Channel::Window, PROOF, &actor(3), action).unwrap_err();
    assert_eq!(codes(&refusal).iter().filter(|code| **code == "seal.other_organisation").count(), 1);
    // Who may not apply at all is told so once, whatever the kinds.
    let mut desk = guangzhou();
    let SealAction::Apply { mut seals, form, .. } = guangzhou_application(desk.profile, at(0), 3) else {
        unreachable!()
    };
    seals[0].id = "S2".into();
    seals.push(SealRequest { owner: Some(person(0)), ..request("S3", "陈法人", "personal_name") });
    let action = SealAction::Apply { application: "b".into(), seals, form, grants: vec![] };
    let unknown = Actor { login: None, ..enterprise_account() };
    let refusal = through(&mut desk, Channel::Web, &[], &unknown, action).unwrap_err();
    assert_eq!(codes(&refusal).iter().filter(|code| **code == "party.login_missing").count(), 1);
}

#[test]
fn names_are_told_to_whoever_has_business_here() {
    let mut desk = shenzhen();
    let name = desk.account.state().seals[0].name.clone();
    let again = |id: &str| {
        let SealAction::Apply { seals, form, grants, .. } = apply(vec![request(id, &name, "contract")], vec![]) else {
            unreachable!()
        };
        SealAction::Apply { application: format!("b{id}"), seals, form, grants }
    };
    let told = |outcome: &SealOutcome| noted(outcome, Code::SealSameName);
    assert_eq!(told(&through(&mut desk, Channel::Window, PROOF, &actor(3), again("N0")).unwrap()), 0, "a stranger");
    assert_eq!(told(&accept(&mut desk).unwrap()), 1, "the window that accepts");
    assert_eq!(told(&through(&mut desk, Channel::Window, PROOF, &actor(REPRESENTATIVE), again("N1")).unwrap()), 1);
    let seals =
        desk.account.state().seals.iter().filter(|seal| seal.name == name).map(|seal| seal.id.clone()).collect();
    let _ =
        desk.give(&actor(REPRESENTATIVE), SealAction::Cancel { seals, reason: "不用了".into(), form: form() }).unwrap();
    let outcome = through(&mut desk, Channel::Window, PROOF, &actor(REPRESENTATIVE), again("N2")).unwrap();
    assert_eq!(told(&outcome), 0, "what is cancelled bears no name");
}

#[test]
fn what_the_window_accepts_takes_effect_then_and_as_it_was_asked_for() {
    let mut desk = shenzhen();
    let action = apply(vec![request("N0", "合同章", "contract")], vec![to("g", "N0", 2)]);
    let _ = through(&mut desk, Channel::Window, PROOF, &actor(3), action.clone()).unwrap();
    assert!(granted(&desk, "N0").is_empty());
    let _ = accept(&mut desk).unwrap();
    assert_eq!(granted(&desk, "N0")[0].granted_as, Role::WindowStaff);
    // By the representative, it is the representative's.
    let mut desk = shenzhen();
    let _ = through(&mut desk, Channel::Window, PROOF, &actor(REPRESENTATIVE), action).unwrap();
    let _ = accept(&mut desk).unwrap();
    assert_eq!(granted(&desk, "N0")[0].granted_as, Role::LegalRepresentative);
}

#[test]
fn whoever_may_no_more_is_not_served_by_the_window() {
    let mut desk = shenzhen();
    let seal = claimed(&mut desk);
    let admin = grant("g1", Role::SealAdministrator, &[&seal], 1, Some(at(1_000_000)));
    let _ = desk.give(&actor(REPRESENTATIVE), admin).unwrap();
    let action = SealAction::Grant { grant: to("g2", &seal, 2), form: form() };
    let _ = through(&mut desk, Channel::Window, &[], &actor(1), action).unwrap();
    let mut served = desk.clone();
    assert!(accept(&mut served).is_ok());
    let application = format!("c{}", desk.count);
    let grants = vec![format!("g1/{seal}")];
    let _ = desk.give(&actor(REPRESENTATIVE), SealAction::Revoke { grants, form: form() }).unwrap();
    let accepted = SealAction::ReportWindow { application, accepted: true, reason: String::new() };
    let refusal = desk.system(accepted).unwrap_err();
    assert_eq!(codes(&refusal), ["seal.grant_revoked"]);
}

#[test]
fn a_seal_comes_in_place_of_another_with_the_owner_who_is_in_office() {
    let mut desk = shenzhen();
    // The enterprise has another name, and a second representative.
    let second = LicenceFacts {
        enterprise: Enterprise { name: "示例置业（深圳）有限公司".into(), ..enterprise() },
        representatives: vec![person(4), person(0)],
        ..licence("440303")
    };
    let kind = |desk: &Desk, kind: &str| {
        let seals = desk.account.state().seals.iter();
        seals
            .filter(|seal| seal.kind == kind && seal.cancelled.is_none())
            .map(|seal| seal.owner.clone())
            .collect::<Vec<_>>()
    };
    let _ = desk.system(SealAction::ReportLicenceChange { licence: second.clone() }).unwrap();
    let seals: Vec<String> = desk.account.state().seals.iter().map(|seal| seal.id.clone()).collect();
    let mut form = form();
    form.organisation_name = second.enterprise.name.clone();
    let change = SealAction::Change { application: "n".into(), seals, form, grants: vec![] };
    let _ = desk.give(&actor(REPRESENTATIVE), change).unwrap();
    assert_eq!(kind(&desk, "legal_representative_name"), [Some(person(0))], "still in office");
    assert_eq!(kind(&desk, "official_name"), [None], "an organisation's seal is nobody's");
}

#[test]
fn a_set_names_owners_of_personal_seals_alone() {
    let mut desk = desk("guangxi-seal", "450103");
    let _ =
        desk.give(&actor(REPRESENTATIVE), SealAction::DownloadCertificate { certificate: certificate("P") }).unwrap();
    let all = SealAction::Apply { application: "a".into(), seals: vec![], form: SealForm::default(), grants: vec![] };
    let _ = desk.give(&actor(REPRESENTATIVE), all).unwrap();
    for seal in &desk.account.state().seals {
        assert_eq!(seal.owner.is_some(), seal.kind == "legal_representative_name", "{}", seal.kind);
    }
}

#[test]
fn a_period_is_kept_where_one_was_asked_for() {
    let mut desk = desk("guangzhou-seal-platform", "440106");
    let _ = desk.give(&enterprise_account(), guangzhou_application(desk.profile, at(0), 3)).unwrap();
    assert_eq!(desk.account.state().seals[0].validity.len(), 1);
    let kinds = |expected: &str, owner: Option<Principal>, kind: &str| {
        let mut desk = guangzhou();
        let SealAction::Apply { mut seals, form, .. } = guangzhou_application(desk.profile, at(0), 3) else {
            unreachable!()
        };
        seals[0] = SealRequest { id: "S2".into(), kind: kind.into(), owner, ..seals[0].clone() };
        let action = SealAction::Apply { application: "b".into(), seals, form, grants: vec![] };
        let refusal = desk.give(&enterprise_account(), action).unwrap_err();
        let unmet = refusal.unmet.iter().find(|one| one.finding.code == Code::SealTypeMismatch).unwrap();
        assert_eq!(unmet.finding.param("expected"), Some(expected));
    };
    let name = |code: &str| desk.profile.kinds.iter().find(|kind| kind.code == code).unwrap().name.zh.clone();
    kinds(&name("personal_name"), Some(person(0)), "official_name");
    kinds(&name("official_name"), None, "personal_name");
}

#[test]
fn a_handler_who_has_the_right_gets_no_second_one_and_the_account_is_nobody() {
    let mut desk = guangzhou();
    let explicit = SealAction::Grant { grant: to("g", "S1", 2), form: SealForm::default() };
    let _ = desk.give(&enterprise_account(), explicit).unwrap();
    assert_eq!(granted(&desk, "S1").len(), 1);
    assert_eq!(granted(&desk, "S1")[0].granted_by, None);
    let _ = desk.give(&enterprise_account(), SealAction::AuthoriseHandler { person: person(2) }).unwrap();
    assert_eq!(granted(&desk, "S1").len(), 1);
    let _ = desk.give(&enterprise_account(), SealAction::AuthoriseHandler { person: person(3) }).unwrap();
    assert_eq!(granted(&desk, "S1").len(), 2);
}

#[test]
fn grants_with_an_application_bring_the_evidence_of_grants() {
    let official = |grants| apply(vec![request("N0", "合同章", "contract")], grants);
    let mut desk = shenzhen();
    let representative = actor(REPRESENTATIVE);
    let mut ask = |grants| through(&mut desk, Channel::Phone, &["e_licence"], &representative, official(grants));
    let refusal = ask(vec![to("g", "N0", 2)]).unwrap_err();
    assert_eq!(codes(&refusal), ["seal.not_claimed", "party.evidence_missing"]);
    assert!(ask(vec![]).is_ok());
}

#[test]
fn access_by_mail_is_no_systems_to_ask_for() {
    let mut desk = shenzhen();
    let system = SystemRecord { name: "签署系统".into(), purpose: "合同".into(), address: String::new() };
    let access = SealAction::ApplySystemAccess { system, form: form() };
    let hsm = HsmRecord { vendor: "v".into(), model: "m".into(), serial: "s".into(), certificate: String::new() };
    for action in [access, SealAction::FileHsm { hsm, form: form() }] {
        let refusal = through(&mut desk, Channel::Mail, &[], &Actor::system("p"), action).unwrap_err();
        assert_eq!(codes(&refusal), ["seal.role_not_allowed"]);
    }
}

/// From now on the platform has other rules.
fn ruled(desk: &mut Desk, change: impl FnOnce(&mut SealProfile)) {
    let mut profile = desk.profile.clone();
    change(&mut profile);
    desk.profile = Box::leak(Box::new(profile));
}

fn rule(profile: &mut SealProfile, operation: SealOperation, channel: Channel) -> &mut OperationRule {
    profile.operations.iter_mut().find(|rule| rule.operation == operation && rule.channel == channel).unwrap()
}

#[test]
fn the_window_accepts_under_the_rules_of_its_day() {
    let mut desk = shenzhen();
    let action = apply(vec![request("N0", "合同章", "contract")], vec![to("g", "N0", 2)]);
    let _ = through(&mut desk, Channel::Window, PROOF, &actor(3), action).unwrap();
    let mut stricter = desk.clone();
    ruled(&mut stricter, |profile| {
        rule(profile, SealOperation::Apply, Channel::Window).roles = vec![Role::LegalRepresentative];
    });
    assert_eq!(codes(&accept(&mut stricter).unwrap_err()), ["seal.role_not_allowed"]);
    // Where whoever is granted a right must have an account, who has none hears of it; before the seal is there, nobody.
    let notes = |desk: &mut Desk| {
        ruled(desk, |profile| profile.grants.grantee.account = true);
        let action = apply(vec![request("N1", "合同章二", "contract")], vec![to("h", "N1", 4)]);
        let SealAction::Apply { seals, form, grants, .. } = action else { unreachable!() };
        let action = SealAction::Apply { application: "c".into(), seals, form, grants };
        through(desk, Channel::Window, PROOF, &actor(3), action).unwrap().effects.len()
    };
    assert_eq!(notes(&mut desk), 0);
    assert_eq!(accept(&mut desk).unwrap().effects.len(), 1);
}

#[test]
fn what_is_not_printed_outdates_no_application() {
    for (address, expected) in [(true, vec![]), (false, vec!["seal.application_outdated"])] {
        let mut desk = shenzhen();
        let action = apply(vec![request("N0", "合同章", "contract")], vec![]);
        let _ = through(&mut desk, Channel::Window, PROOF, &actor(3), action).unwrap();
        let application = format!("c{}", desk.count);
        let old = licence("440303");
        let licence = if address {
            LicenceFacts { address: "示例路2号".into(), ..old }
        } else {
            LicenceFacts { enterprise: Enterprise { name: "别名有限公司".into(), ..enterprise() }, ..old }
        };
        let _ = desk.system(SealAction::ReportLicenceChange { licence }).unwrap();
        let accepted = desk.system(SealAction::ReportWindow { application, accepted: true, reason: String::new() });
        let found = accepted.map_or_else(|refusal| codes(&refusal), |_| Vec::new());
        assert_eq!(found.contains(&"seal.application_outdated"), !expected.is_empty(), "{found:?}");
        assert_eq!(found.is_empty(), expected.is_empty(), "{found:?}");
    }
}

fn claimed(desk: &mut Desk) -> String {
    let seal = desk.account.state().seals[0].id.clone();
    let claim = SealAction::Claim {
        seal: seal.clone(),
        medium: String::new(),
        device: String::new(),
        certificate: Some(CertificateRecord { until: Some(at(800_000_000)), ..certificate("K1") }),
    };
    let _ = desk.give(&actor(REPRESENTATIVE), claim).unwrap();
    seal
}

fn serials(outcome: &SealOutcome) -> Vec<String> {
    let effects = outcome.effects.iter();
    let serials = effects.filter_map(|effect| match effect {
        HostTask::RevokeCertificates { serials } => Some(serials.clone()),
        _ => None,
    });
    serials.flatten().collect()
}

#[test]
fn a_renewed_certificate_takes_the_place_of_the_old_one() {
    let mut desk = shenzhen();
    let seal = claimed(&mut desk);
    let renew = |serial: &str| SealAction::Renew {
        seal: seal.clone(),
        until: at(900_000_000),
        certificate: Some(certificate(serial)),
    };
    ruled(&mut desk, |profile| profile.validity.renewal_days = 100_000);
    assert_eq!(codes(&desk.give(&actor(REPRESENTATIVE), renew(" ")).unwrap_err()), ["command.form"]);
    let _ = desk.give(&actor(REPRESENTATIVE), renew("K2")).unwrap();
    let cancel = SealAction::Cancel { seals: vec![seal], reason: "不用了".into(), form: form() };
    assert_eq!(serials(&desk.give(&actor(REPRESENTATIVE), cancel).unwrap()), ["K1", "K2"]);
}

#[test]
fn a_ukey_is_confirmed_once_and_by_whoever_may() {
    let mut desk = shenzhen();
    let seal = claimed(&mut desk);
    let representative = Actor { login: Some(LoginMethod::Scan), ..actor(REPRESENTATIVE) };
    let bind = SealAction::BindUkey { seal: seal.clone(), ukey: "U1".into() };
    let _ = desk.give(&representative, bind).unwrap();
    let representative = actor(REPRESENTATIVE);
    let confirm = || SealAction::ConfirmUkeyBinding { seal: seal.clone() };
    assert_eq!(codes(&desk.give(&actor(3), confirm()).unwrap_err()), ["seal.role_not_allowed"]);
    let _ = desk.give(&representative, confirm()).unwrap();
    assert!(codes(&desk.give(&representative, confirm()).unwrap_err()).contains(&"seal.ukey_not_begun"));
}

#[test]
fn a_change_of_the_licence_ends_what_stands_and_tells_when_seals_fall() {
    let other = || LicenceFacts { representatives: vec![person(4)], ..licence("440303") };
    let mut desk = shenzhen();
    let seal = claimed(&mut desk);
    for (id, who) in [("g1", 1), ("g2", 2)] {
        let given = grant(id, Role::SealHolder, &[&seal], who, Some(at(1_000_000)));
        let _ = desk.give(&actor(REPRESENTATIVE), given).unwrap();
    }
    let grants = vec![format!("g1/{seal}")];
    let _ = desk.give(&actor(REPRESENTATIVE), SealAction::Revoke { grants, form: form() }).unwrap();
    let ended = |desk: &Desk| granted(desk, &seal).iter().filter(|grant| grant.revoked.is_some()).count();
    assert_eq!(ended(&desk), 1);
    let mut kept = desk.clone();
    ruled(&mut kept, |profile| profile.licence_change.as_mut().unwrap().revokes_grants = false);
    let _ = kept.system(SealAction::ReportLicenceChange { licence: other() }).unwrap();
    assert_eq!(ended(&kept), 1);
    let before = granted(&desk, &seal)[0].revoked.clone();
    let outcome = desk.system(SealAction::ReportLicenceChange { licence: other() }).unwrap();
    assert_eq!(ended(&desk), 2);
    assert_eq!(granted(&desk, &seal)[0].revoked, before, "it had ended before");
    let told = |outcome: &SealOutcome| {
        outcome.effects.iter().filter(|effect| matches!(effect, HostTask::Notify { .. })).count()
    };
    assert_eq!(told(&outcome), 1);
    // Nothing is left to fall.
    let again = LicenceFacts { representatives: vec![person(2)], ..licence("440303") };
    assert_eq!(told(&desk.system(SealAction::ReportLicenceChange { licence: again }).unwrap()), 0);
    let nobody = LicenceFacts { enterprise: Enterprise { name: String::new(), ..enterprise() }, ..other() };
    assert!(
        codes(&desk.system(SealAction::ReportLicenceChange { licence: nobody }).unwrap_err()).contains(&"command.form")
    );
}

#[test]
fn a_seal_without_a_period_has_none_and_one_of_a_phone_has_an_owner() {
    let mut desk = guangzhou();
    ruled(&mut desk, |profile| rule(profile, SealOperation::Apply, Channel::Web).fields.clear());
    let mut applied = |id: &str, start, owner: Option<Principal>, kind: &str| {
        let SealAction::Apply { mut seals, form, .. } = guangzhou_application(desk.profile, at(0), 3) else {
            unreachable!()
        };
        seals[0] = SealRequest { id: id.into(), kind: kind.into(), owner, start, ..seals[0].clone() };
        let action = SealAction::Apply { application: format!("a{id}"), seals, form, grants: vec![] };
        let outcome = desk.give(&enterprise_account(), action);
        outcome.map(|_| desk.account.state().seals.last().unwrap().validity.len())
    };
    assert_eq!(applied("S2", None, None, "official_name").unwrap(), 0);
    assert_eq!(applied("S3", Some(at(0).china_date()), None, "official_name").unwrap(), 1);
    let stranger = Principal { document_number: "".into(), ..person(9) };
    let refusal = applied("S4", None, Some(stranger), "personal_name").unwrap_err();
    assert_eq!(codes(&refusal), ["seal.owner_not_of_enterprise"]);
}

/// A chain of grants that falls as a whole, as long as accounts may have them.
#[test]
fn a_long_chain_of_grants_falls_without_end_of_the_stack() {
    const DEPTH: usize = 20_000;
    let mut desk = shenzhen();
    let seal = claimed(&mut desk);
    let given = grant("g0", Role::SealHolder, &[&seal], 1, Some(at(1_000_000)));
    let _ = desk.give(&actor(REPRESENTATIVE), given).unwrap();
    let mut state = desk.account.state().clone();
    let first = state.grants[0].clone();
    for number in 1..DEPTH {
        let parent = state.grants.last().map(|grant| grant.id.clone());
        let id = format!("g{number}/{seal}");
        state.grants.push(Grant { id, parent, person: Some(person(number + 1)), ..first.clone() });
    }
    desk.account = SealAccount::from_state(state).unwrap();
    ruled(&mut desk, |profile| profile.grants.chain.cascade = RevocationCascade::Fall);
    let grants = vec![format!("g0/{seal}")];
    let _ = desk.give(&actor(REPRESENTATIVE), SealAction::Revoke { grants, form: form() }).unwrap();
    assert!(desk.account.state().grants.iter().all(|grant| grant.revoked.is_some()));
}

// Who may revoke holders alone, ends an administrator's right by no other right that he grants first.
#[test]
fn nobody_ends_by_another_right_what_he_may_not_revoke() {
    let mut desk = shenzhen();
    let seal = claimed(&mut desk);
    for who in [1, 2] {
        let given = grant(&format!("g{who}"), Role::SealAdministrator, &[&seal], who, None);
        let _ = desk.give(&actor(REPRESENTATIVE), given).unwrap();
    }
    let end = |id: String| SealAction::Revoke { grants: vec![id], form: form() };
    let refused = codes(&desk.give(&actor(1), end(format!("g2/{seal}"))).unwrap_err());
    assert_eq!(refused, ["seal.role_not_allowed"], "his own grant stands, and is not what is wrong");
    let _ = desk.give(&actor(1), grant("g3", Role::SealHolder, &[&seal], 2, None)).unwrap();
    let _ = desk.give(&actor(1), end(format!("g3/{seal}"))).unwrap();
    let ended = |id: &str| {
        let known = desk.account.state().grants.iter().find(|grant| grant.id == format!("{id}/{seal}")).unwrap();
        known.revoked.is_some()
    };
    assert!(ended("g3") && !ended("g2"));
}

// A certificate that came by a right which ended says no more how long the seal lasts, and nobody signs when the own one is
// over.
#[test]
fn a_seal_lasts_by_certificates_that_serve() {
    let mut desk = shenzhen();
    let seal = claimed(&mut desk);
    let sign = |desk: &mut Desk| {
        let action = SealAction::Sign { seal: seal.clone(), digest: "ab".repeat(32), certificate: String::new() };
        desk.give(&actor(REPRESENTATIVE), action)
    };
    let claim = |desk: &mut Desk, until| {
        let _ = desk.give(&actor(REPRESENTATIVE), grant("g1", Role::SealHolder, &[&seal], 1, None)).unwrap();
        let certificate = Some(CertificateRecord { until: Some(at(until)), ..certificate("K9") });
        let (medium, device) = (String::new(), String::new());
        let _ = desk.give(&actor(1), SealAction::Claim { seal: seal.clone(), medium, device, certificate }).unwrap();
    };
    claim(&mut desk, 100_000);
    let grants = vec![format!("g1/{seal}")];
    let _ = desk.give(&actor(REPRESENTATIVE), SealAction::Revoke { grants, form: form() }).unwrap();
    desk.clock = 200_000;
    assert!(sign(&mut desk).is_ok(), "the holder's certificate was revoked with the right");
    // The other way round: a holder's longer one keeps nobody else's alive.
    let mut desk = shenzhen();
    assert_eq!(claimed(&mut desk), seal);
    claim(&mut desk, 1_600_000_000);
    desk.clock = 900_000_000;
    assert_eq!(codes(&sign(&mut desk).unwrap_err()), ["seal.certificate_not_serving"]);
}
