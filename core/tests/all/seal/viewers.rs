//! Whoever looks at an account or a wallet sees what is his or hers: every role asks every view at every instant, and no
//! leaf of what comes back holds what is another's.

use dengji::{
    finding::Role,
    ledger::Context,
    licence::{LicenceWallet, list_at},
    page::Page,
    party::{ActingFor, Actor, Binding, Enterprise},
    platform::{
        licence::LicenceProfile,
        seal::{Channel, SealOperation, SealProfile},
    },
    seal::{SealAction, SealForm, may::SealQuestion},
};
use serde::Serialize;
use serde_json::{Value, json};

use crate::support::seal_desk::{
    self, Desk, REPRESENTATIVE, actor, at, bound, certificate, codes, command, context, enterprise, enterprise_account,
    evidence, grant, guangzhou_application, licence, person, regions,
};

const ADMINISTRATOR: usize = 1;
const HOLDER: usize = 2;
const DISMISSED: usize = 3;
const STRANGER: usize = 4;
const COLLEAGUE: usize = 5;
const UNGRANTED: usize = 6;
const SUCCESSOR: usize = 9;
const EVERYBODY: [usize; 8] =
    [REPRESENTATIVE, ADMINISTRATOR, HOLDER, DISMISSED, STRANGER, COLLEAGUE, UNGRANTED, SUCCESSOR];
const END: i64 = 100_000_000;

/// How much somebody sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Sees {
    Nothing,
    Own,
    Masked,
    All,
}

fn claim(seal: &str, who: usize) -> SealAction {
    SealAction::Claim {
        seal: seal.to_owned(),
        medium: "phone".to_owned(),
        device: format!("device-{who}"),
        certificate: Some(dengji::seal::CertificateRecord {
            until: Some(at(END)),
            ..certificate(&format!("C{who}{seal}"))
        }),
    }
}

fn seals(desk: &Desk) -> Vec<String> {
    desk.account.state().seals.iter().map(|seal| seal.id.clone()).collect()
}

fn form() -> SealForm {
    SealForm {
        organisation_name: enterprise().name,
        organisation_number: enterprise().document_number,
        medium: "ukey".to_owned(),
        entry_method: "手工录入".to_owned(),
        ..SealForm::default()
    }
}

/// An account with all the parts that the platform knows, each played by somebody.
fn desk(profile: &'static SealProfile) -> Desk {
    let region = match profile.id.as_str() {
        "shenzhen-seal" => "440303",
        "guangxi-seal" => "450103",
        _ => "440106",
    };
    let mut desk = Desk::open(profile, region);
    let boss = actor(REPRESENTATIVE);
    for who in EVERYBODY.into_iter().filter(|who| ![STRANGER, SUCCESSOR].contains(who)) {
        let own = dengji::seal::CertificateRecord { until: Some(at(END)), ..certificate(&format!("P{who}")) };
        let _ = desk.system(SealAction::ReportCertificate { person: person(who), certificate: own }).unwrap();
    }
    match profile.id.as_str() {
        "guangzhou-seal-platform" => {
            let _ = desk.give(&enterprise_account(), guangzhou_application(profile, at(0), 3)).unwrap();
            let _ = desk.system(SealAction::ReportIssue { seals: vec!["S1".into()], from: None, until: None }).unwrap();
            for who in [HOLDER, DISMISSED, COLLEAGUE] {
                let _ = desk.give(&enterprise_account(), SealAction::AuthoriseHandler { person: person(who) }).unwrap();
            }
            let dismiss = SealAction::DismissHandler { person: person(DISMISSED) };
            let _ = desk.give(&enterprise_account(), dismiss).map_err(|refusal| codes(&refusal)).unwrap();
            return desk;
        }
        "shenzhen-seal" => {
            let set = profile.sets[0].code.clone();
            let _ = desk.system(SealAction::ReportSet { application: "a".into(), set }).unwrap();
        }
        _ => {
            let apply =
                SealAction::Apply { application: "a".into(), seals: vec![], form: SealForm::default(), grants: vec![] };
            let _ = desk.give(&boss, apply).unwrap();
        }
    }
    let claims = profile.id == "shenzhen-seal";
    for seal in seals(&desk) {
        if claims {
            let _ = desk.give(&boss, claim(&seal, REPRESENTATIVE)).map_err(|refusal| codes(&refusal)).unwrap();
        }
        for (role, who) in [
            (Role::SealAdministrator, ADMINISTRATOR),
            (Role::SealAdministrator, DISMISSED),
            (Role::SealHolder, HOLDER),
            (Role::SealHolder, COLLEAGUE),
        ] {
            let given = grant(&format!("g{who}-{seal}"), role, &[&seal], who, Some(at(END)));
            let _ = desk.give(&boss, given).map_err(|refusal| codes(&refusal)).unwrap();
        }
        for who in [HOLDER, COLLEAGUE].into_iter().filter(|_| claims) {
            let _ = desk.give(&actor(who), claim(&seal, who)).map_err(|refusal| codes(&refusal)).unwrap();
        }
        let grants = vec![format!("g{DISMISSED}-{seal}/{seal}")];
        let _ = desk.give(&boss, SealAction::Revoke { grants, form: SealForm::default() }).unwrap();
    }
    if claims {
        let first = seals(&desk)[0].clone();
        let revoke = SealAction::Revoke { grants: vec![format!("g{HOLDER}-{first}/{first}")], form: form() };
        at_window(&mut desk, &boss, "w-boss", revoke);
        let suspend = SealAction::Suspend { seals: vec![first], reason: "遗失".to_owned(), form: form() };
        at_window(&mut desk, &actor(UNGRANTED), "w-other", suspend);
    }
    desk
}

fn at_window(desk: &mut Desk, actor: &Actor, id: &str, action: SealAction) {
    desk.clock += 1;
    let proofs = evidence(desk.profile, action.operation(), Channel::Window);
    let proofs = bound(proofs, desk.profile, &desk.account, actor, &action, (id, desk.now()));
    let login = desk.profile.operation(action.operation().unwrap(), Channel::Window);
    let login = login.and_then(|rule| rule.logins.first().copied());
    let actor = Actor { login, ..actor.clone() };
    let given = command(id, action, Some(Channel::Window), proofs);
    let now = desk.now();
    let done = desk.account.handle(&given, &context(desk.profile, &actor, regions(), now));
    let _ = done.map_err(|refusal| codes(&refusal)).unwrap();
}

fn text(value: impl Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

/// What an account shows to somebody, by view. The second says of whom each was asked, where it was about one person.
fn views(desk: &Desk, actor: &Actor) -> Vec<(String, Value, Option<usize>)> {
    let (account, profile) = (&desk.account, desk.profile);
    let context = context(profile, actor, regions(), desk.now());
    let mut all = Vec::new();
    let mut ids = seals(desk);
    ids.push("none".to_owned());
    for seconds in [0, desk.clock / 2, desk.clock, END / 2, END + 1] {
        let then = at(seconds);
        all.push((format!("seals {seconds}"), text(account.seals(then, &context)), None));
        all.push((format!("grants {seconds}"), text(account.grants(then, &context, None)), None));
        all.push((format!("entitlements {seconds}"), text(account.entitlements_at(then, &context)), None));
        all.push((format!("deadlines {seconds}"), text(account.deadlines(then, at(2 * END), &context)), None));
        for (who, seal) in EVERYBODY.into_iter().flat_map(|who| ids.iter().map(move |seal| (who, seal))) {
            let found = text(account.entitled(&person(who), seal, then, &context));
            all.push((format!("entitled {who} {seal} {seconds}"), found, Some(who)));
        }
    }
    all.push(("changes".to_owned(), text(account.changes(&context)), None));
    for seal in &ids {
        all.push((format!("claims {seal}"), text(account.claims(seal, &context)), None));
    }
    for application in ["w-boss", "w-other", "none"] {
        all.push((format!("window_form {application}"), text(account.window_form(application, &context)), None));
    }
    all
}

/// What else answers to somebody, of which something is there for anyone: buttons, answers, things to do, refusals.
fn answers(desk: &Desk, actor: &Actor) -> Vec<(String, Value)> {
    let account = &desk.account;
    let context = context(desk.profile, actor, regions(), desk.now());
    let mut all = vec![("todo".to_owned(), text(account.todo(&context)))];
    for channel in [Channel::Phone, Channel::Web, Channel::Client, Channel::Window] {
        all.push((format!("actions {channel:?}"), text(account.actions(channel, &context, Page::ALL))));
        for seal in seals(desk) {
            let operation = SealOperation::Sign;
            let question = SealQuestion { operation, channel, seal: Some(seal), kind: None, role: None };
            all.push((format!("may {channel:?}"), text(account.may(&question, &context))));
        }
    }
    let new = dengji::seal::LicenceFacts { representatives: vec![person(STRANGER)], ..licence("440303") };
    let impact = account.licence_impact(&new, &context);
    all.push(("licence_impact".to_owned(), impact.map_or_else(|refusal| text(refusal.unmet), text)));
    all
}

fn leaves(value: &Value, leaf: &mut impl FnMut(&str)) {
    match value {
        Value::String(one) => leaf(one),
        Value::Array(list) => list.iter().for_each(|one| leaves(one, leaf)),
        Value::Object(map) => map.values().for_each(|one| leaves(one, leaf)),
        _ => {}
    }
}

fn is_empty(value: &Value) -> bool {
    value.is_null() || value.as_array().is_some_and(Vec::is_empty)
}

/// The parts that a person can play who is no system and no clerk, and none of which makes anybody more than he or she is.
fn parts(who: usize) -> Vec<Actor> {
    let roles = [
        Role::Person,
        Role::LegalRepresentative,
        Role::SealAdministrator,
        Role::SealHolder,
        Role::Handler,
        Role::LicenceCustodian,
        Role::RegistryStaff,
    ];
    roles.into_iter().map(|role| Actor { role, ..actor(who) }).collect()
}

/// Everybody who looks, with what the law says that each sees of this account.
fn lookers(desk: &Desk, succeeded: bool) -> Vec<(Actor, Sees, Option<usize>)> {
    let mut all = vec![
        (Actor::system("platform"), Sees::All, None),
        (Actor { role: Role::WindowStaff, ..Actor::system("clerk") }, Sees::All, None),
        (enterprise_account(), Sees::All, None),
    ];
    let fell = succeeded && desk.profile.id == "shenzhen-seal";
    let office = if succeeded { SUCCESSOR } else { REPRESENTATIVE };
    let administers = desk.profile.id != "guangzhou-seal-platform";
    for who in EVERYBODY {
        let sees = match who {
            _ if who == office => Sees::All,
            ADMINISTRATOR if administers && !fell => Sees::Masked,
            HOLDER | COLLEAGUE if !fell => Sees::Own,
            _ => Sees::Nothing,
        };
        all.extend(parts(who).into_iter().map(|part| (part, sees, Some(who))));
        // In the session of another enterprise nobody is anybody.
        let other = Enterprise { name: "别家有限公司".to_owned(), document_number: "91440101MA5BBBBB2Y".into() };
        let acting_for = Some(ActingFor { enterprise: other, level: None, binding: Binding::Bound });
        all.push((Actor { role: Role::EnterpriseAccount, acting_for, ..actor(who) }, Sees::Nothing, Some(who)));
        // A like number of another paper is another person's.
        let document_kind = Some(dengji::identifier::IdentifierKind::Passport);
        let like = Actor { document_kind, phone: String::new().into(), ..actor(who) };
        all.push((like, Sees::Nothing, Some(who)));
    }
    all
}

fn look(desk: &Desk, succeeded: bool) {
    for (actor, sees, who) in lookers(desk, succeeded) {
        let label = |view: &str| format!("{}: {:?} {} at {view}", desk.profile.id, actor.role, actor.name);
        let others = || EVERYBODY.into_iter().filter(|other| Some(*other) != who);
        let judge = |view: &str, value: &Value, asked: Option<usize>| {
            leaves(value, &mut |leaf| {
                for other in others().filter(|other| Some(*other) != asked) {
                    let person = person(other);
                    let numbers = [person.document_number.as_typed().to_owned(), person.phone.as_typed().to_owned()];
                    let device = format!("device-{other}");
                    for number in numbers.iter().chain([&device]) {
                        assert!(!leaf.contains(number.as_str()), "{}: {leaf}", label(view));
                    }
                    // Who stands on a form is printed there, whosever it is; else a name is for whoever may know of others.
                    let printed = view.starts_with("window_form");
                    assert!(sees > Sees::Own || printed || !leaf.contains(&person.name), "{}: {leaf}", label(view));
                }
            });
        };
        let shown = views(desk, &actor);
        if sees == Sees::All {
            let whole = shown.iter().map(|(_, value, _)| value.to_string()).collect::<String>();
            assert!(whole.contains(person(HOLDER).document_number.as_typed()), "{}", label("everything"));
            continue;
        }
        for (view, value, asked) in &shown {
            let own_form = view.starts_with("window_form") && !is_empty(value);
            assert!(sees != Sees::Nothing || own_form || is_empty(value), "{}: {value}", label(view));
            let about_other = asked.is_some() && *asked != who && sees < Sees::Masked;
            assert!(!about_other || is_empty(value), "{}: {value}", label(view));
            if own_form {
                let applied = desk.account.state().applications.iter().find(|known| view.ends_with(&known.id)).unwrap();
                assert_eq!(applied.applicant.name, actor.name, "{}", label(view));
            }
            judge(view, value, *asked);
        }
        let something = shown.iter().any(|(view, value, _)| view.starts_with("seals") && !is_empty(value));
        assert_eq!(something, sees != Sees::Nothing, "{}", label("seals"));
        if sees == Sees::Masked && desk.profile.id == "shenzhen-seal" {
            let masked = shown.iter().any(|(_, value, _)| value.to_string().contains("138****0002"));
            assert!(masked, "{}", label("masks"));
        }
        for (view, value) in answers(desk, &actor) {
            judge(&view, &value, None);
        }
    }
}

#[test]
fn everybody_sees_the_own_of_every_view() {
    for id in ["shenzhen-seal", "guangxi-seal", "guangzhou-seal-platform"] {
        let profile: &'static SealProfile = Box::leak(Box::new(SealProfile::builtin(id).unwrap()));
        let mut desk = desk(profile);
        desk.clock += 1;
        look(&desk, false);
        let region = desk.account.state().licences[0].licence.region.clone();
        let licence = dengji::seal::LicenceFacts { representatives: vec![person(SUCCESSOR)], ..licence(&region) };
        let _ = desk.system(SealAction::ReportLicenceChange { licence }).unwrap();
        desk.clock += 1;
        look(&desk, true);
    }
}

/// A seal that is over takes with it what was granted in it, in every list; before that instant it was what it was.
#[test]
fn no_grant_is_listed_as_worth_more_than_its_seal() {
    for id in ["shenzhen-seal", "guangxi-seal", "guangzhou-seal-platform"] {
        let profile: &'static SealProfile = Box::leak(Box::new(SealProfile::builtin(id).unwrap()));
        let desk = desk(profile);
        let platform = seal_desk::platform(profile, desk.now());
        let mut state = desk.account.state().clone();
        for seal in &mut state.seals {
            let cause = dengji::seal::state::CancelCause::ByUser { reason: "遗失".to_owned() };
            seal.cancelled = Some(dengji::seal::state::Cancellation { at: at(desk.clock + 10), cause });
        }
        let over = dengji::seal::SealAccount::from_state(state).unwrap();
        for account in [&desk.account, &over] {
            for seconds in [desk.clock, desk.clock + 10, END - 1] {
                let fell = std::ptr::eq(account, &over) && seconds > desk.clock;
                let then = at(seconds);
                let effective = account.grants(then, &platform, None);
                let effective =
                    effective.iter().filter(|one| one.standing == dengji::seal::GrantStanding::Effective).count();
                let counted: u32 = account.seals(then, &platform).iter().map(|seal| seal.grants).sum();
                let entitled = account.entitlements_at(then, &platform);
                let standing = |one: &&dengji::seal::may::Entitlement| {
                    one.standing == Some(dengji::seal::GrantStanding::Effective)
                };
                let entitled = entitled.iter().filter(standing).count();
                let ended = account.seals(then, &platform).iter().all(|seal| {
                    use dengji::platform::seal::SealStage::{Cancelled, Expired};
                    matches!(seal.stage, Cancelled | Expired)
                });
                assert_eq!((effective == 0, counted == 0, entitled == 0), (ended, ended, ended), "{id} at {seconds}");
                assert!(!fell || ended);
            }
        }
    }
}

fn of<'a>(profile: &'static LicenceProfile, actor: &'a Actor) -> Context<'a, LicenceProfile> {
    Context { now: at(0), actor, profile, regions: regions(), salt: "" }
}

/// A custodian, and whose device it is, knows who the legal representative is, and not that person's numbers, nor who else
/// is a custodian.
#[test]
fn a_wallet_shows_the_representatives_numbers_to_nobody_else() {
    let profile: &'static LicenceProfile = Box::leak(Box::new(LicenceProfile::builtin("e-licence").unwrap()));
    let register = json!({
        "enterprise": enterprise(), "place": "440106", "representative": person(REPRESENTATIVE), "received": true,
        "custodians": [
            {"person": person(ADMINISTRATOR), "rights": ["keep", "hold", "use"]},
            {"person": person(HOLDER), "rights": ["use"]},
        ],
    });
    for owner in [None, Some(REPRESENTATIVE), Some(ADMINISTRATOR), Some(STRANGER)] {
        let open = dengji::licence::LicenceCommand {
            id: "open".to_owned(),
            expected_version: None,
            action: dengji::licence::LicenceAction::OpenWallet {
                device: "D".to_owned(),
                app: profile.apps[0].code.clone(),
                mobile: true,
            },
        };
        let opener = owner.map_or_else(|| Actor::system("host"), |who| Actor { role: Role::Person, ..actor(who) });
        let now = at(0);
        let (wallet, _) = LicenceWallet::open(&open, &of(profile, &opener)).map_err(|refusal| refusal.unmet).unwrap();
        let mut state = text(wallet.state());
        state["register"] = json!([register]);
        state["copies"] = json!([{"licence": register, "downloadedAt": now}]);
        let wallet = LicenceWallet::from_json(&state.to_string()).unwrap();
        let listed: Vec<dengji::licence::ELicence> = vec![serde_json::from_value(register.clone()).unwrap()];
        for who in [REPRESENTATIVE, ADMINISTRATOR, HOLDER, STRANGER] {
            for actor in parts(who) {
                let context = of(profile, &actor);
                let number = enterprise().document_number;
                let shown = [
                    text(wallet.copies(&context)),
                    text(wallet.holders(number.as_typed(), &context)),
                    text(list_at(&wallet, "440106", &listed, &context).downloaded),
                    text(wallet.actions(&context)),
                    text(wallet.todo(&listed, &context)),
                    text(wallet.password(&context)),
                    text(wallet.identity_use("sz_application", number.as_typed(), &context).unmet),
                ];
                let whole = Value::from(shown[..3].to_vec()).to_string();
                assert_eq!(whole.contains("440101198001010000"), who == REPRESENTATIVE, "{owner:?} {who}");
                let business = who != STRANGER || owner == Some(STRANGER);
                assert!(shown[..3].iter().all(|one| is_empty(one) != business), "{owner:?} {who}: {whole}");
                for other in [REPRESENTATIVE, ADMINISTRATOR, HOLDER].into_iter().filter(|other| *other != who) {
                    leaves(&Value::from(shown.to_vec()), &mut |leaf| {
                        let other = person(other);
                        let numbers = [other.document_number.as_typed(), other.phone.as_typed()];
                        let held = numbers.iter().any(|number| leaf.contains(number));
                        assert!(who == REPRESENTATIVE || !held, "{owner:?} {who}: {leaf}");
                    });
                }
            }
        }
    }
}
