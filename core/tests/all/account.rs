//! What holds for every account of an enterprise and every wallet of e-licences, whatever is done with them.

use std::sync::LazyLock;

use dengji::{
    account::{
        AccountAction, AccountCommand, AccountEntry, AccountRegistration, Applicant, EnterpriseAccount, HandlerRequest,
        HandlerStage, LegalEntity, LegalRepresentative,
    },
    finding::{Refusal, Role},
    identifier::Regions,
    ledger::Context,
    licence::{Custodian, ELicence, LicenceAction, LicenceCommand, LicenceEntry, LicenceWallet},
    lint::Lint,
    party::{ActingFor, Actor, Binding, Enterprise, EntityKind, Evidence, LoginMethod, Principal, TrustLevel},
    platform::{
        identity::{IdentityProfile, Presenter},
        licence::{CustodyRight, LicenceProfile},
    },
    time::Instant,
};
use proptest::prelude::*;

static IDENTITY: LazyLock<IdentityProfile> = LazyLock::new(|| IdentityProfile::builtin("guangdong-identity").unwrap());
static LICENCE: LazyLock<LicenceProfile> = LazyLock::new(|| LicenceProfile::builtin("e-licence").unwrap());
static REGIONS: LazyLock<Regions> = LazyLock::new(Regions::builtin);

const NUMBER: &str = "91440101MA5TE0T11U";
const NUMBERS: [&str; 4] = ["440104198501010039", "440105198612121010", "440106188005050051", "440106197703030031"];

fn at(seconds: i64) -> Instant {
    Instant::from_unix(1_722_470_400 + seconds, 0).unwrap()
}

fn proof(kind: &str, subject: &str) -> Evidence {
    // Each is given once.
    static COUNT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
    let reference = COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed).to_string();
    let (kind, subject, provider) = (kind.to_owned(), subject.to_owned(), "host".to_owned());
    Evidence { kind, provider, reference, subject, at: Some(at(0)), ..Evidence::default() }
}

fn person(which: usize) -> Principal {
    let (name, number) = (format!("某{which}"), NUMBERS[which].to_owned());
    Principal { name, document_number: number.into(), phone: "13800138000".into(), ..Principal::default() }
}

fn enterprise() -> Enterprise {
    Enterprise { name: "广州示例置业有限公司".to_owned(), document_number: NUMBER.into() }
}

fn actor(role: Role, which: usize) -> Actor {
    let Principal { name, document_number, phone, .. } = person(which);
    let mut actor = Actor { name, document_number, phone, role, ..Actor::system("somebody") };
    if role == Role::EnterpriseAccount {
        actor.login = Some(LoginMethod::EnterpriseAccount);
        actor.acting_for = Some(ActingFor { enterprise: enterprise(), level: None, binding: Binding::Bound });
    }
    actor.level = Some(TrustLevel::Level4);
    actor
}

fn entity() -> LegalEntity {
    LegalEntity {
        name: enterprise().name,
        kind: EntityKind::EnterpriseLegalPerson,
        document_number: NUMBER.into(),
        address: "示例路1号".to_owned(),
        region: "440106".to_owned(),
        representative: LegalRepresentative {
            name: person(0).name,
            document_number: person(0).document_number,
            document_kind: None,
        },
    }
}

fn registration() -> AccountAction {
    let Principal { name, document_number, phone, .. } = person(1);
    AccountAction::Register {
        registration: AccountRegistration {
            login_name: "gzslzy".to_owned(),
            entity: entity(),
            applicant: Applicant { name, document_number, phone },
            accepted: vec!["service_agreement".to_owned(), "privacy_policy".to_owned()],
        },
        passwords_match: true,
        evidence: vec![proof("face_check", NUMBERS[1]), proof("sms_code", "13800138000")],
    }
}

fn command(id: usize, action: AccountAction) -> AccountCommand {
    AccountCommand { id: format!("c{id}"), expected_version: None, action }
}

fn opened() -> (EnterpriseAccount, Vec<AccountEntry>) {
    let actor = actor(Role::Person, 1);
    let context = Context { now: at(0), actor: &actor, profile: &*IDENTITY, regions: &REGIONS, salt: "" };
    let (account, outcome) = EnterpriseAccount::open(&command(0, registration()), &context).unwrap();
    (account, outcome.entry.into_iter().collect())
}

fn any_action() -> impl Strategy<Value = AccountAction> {
    let method =
        prop::sample::select(vec!["base_register", "bank_certificate", "e_licence", "ca_certificate", "on_site", "?"]);
    let id = prop::sample::select(vec!["h0", "h1", "h2"]);
    prop_oneof![
        4 => (method.clone(), any::<bool>()).prop_map(|(method, mine)| {
            let subject = if mine { NUMBER } else { "91440101741884392G" };
            let evidence = vec![proof(method, subject)];
            AccountAction::Verify { method: method.to_owned(), evidence }
        }),
        1 => (method, any::<bool>()).prop_map(|(method, whole)| {
            let mut documents = ["resident_id", "licence_original", "company_seal"].map(str::to_owned).to_vec();
            if !whole {
                documents.pop();
            }
            let (method, window) = (method.to_owned(), "4403".to_owned());
            AccountAction::ReportOnSite { method, window, presenter: Presenter::LegalRepresentative, documents }
        }),
        3 => (id.clone(), 0..3_usize, any::<bool>(), any::<bool>()).prop_map(|(id, who, has_account, low)| {
            let level = Some(if low { TrustLevel::Level3 } else { TrustLevel::Level4 });
            AccountAction::AddHandler { handler: HandlerRequest { id: id.to_owned(), person: person(who), has_account, level } }
        }),
        4 => id.clone().prop_map(|handler| AccountAction::ConfirmHandler { handler: handler.to_owned() }),
        1 => id.prop_map(|handler| AccountAction::RemoveHandler { handler: handler.to_owned() }),
        1 => (any::<bool>(), 0..4_usize, any::<bool>(), any::<bool>()).prop_map(|(other, who, proven, mine)| {
            let mut entity = entity();
            if other {
                entity.document_number = "91440101741884392G".into();
            }
            entity.representative.name = person(who).name;
            entity.representative.document_number = person(who).document_number;
            let subject = if mine { NUMBER } else { "91440101741884392G" };
            let new = entity.representative.document_number.as_typed();
            let evidence = proven.then(|| [proof("e_licence", subject), proof("base_register", new)]);
            let evidence = evidence.into_iter().flatten().collect();
            AccountAction::UpdateEntity { entity, evidence }
        }),
        1 => Just(registration()),
    ]
}

fn any_role() -> impl Strategy<Value = Role> {
    prop::sample::select(vec![
        Role::EnterpriseAccount,
        Role::EnterpriseAccount,
        Role::EnterpriseAccount,
        Role::Person,
        Role::Person,
        Role::Handler,
        Role::WindowStaff,
        Role::Buyer,
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_the_log_adds_up_no_level_outlives_its_entity_and_bindings_have_two_sides(
        steps in prop::collection::vec((any_action(), any_role(), 0..3_usize), 1..40),
    ) {
        let (mut account, mut log) = opened();
        for (count, (action, role, who)) in steps.into_iter().enumerate() {
            let actor = actor(role, who);
            let now = at(1 + i64::try_from(count).unwrap());
            let context = Context { now, actor: &actor, profile: &*IDENTITY, regions: &REGIONS, salt: "" };
            let before = account.clone();
            let decided = account.decide(&command(count + 1, action.clone()), &context);
            prop_assert_eq!(&account, &before, "deciding changes nothing");
            match account.handle(&command(count + 1, action.clone()), &context) {
                Ok(outcome) => {
                    prop_assert_eq!(&outcome, &decided.unwrap());
                    log.extend(outcome.entry);
                }
                Err(refusal) => {
                    prop_assert_eq!(&account, &before, "a refused command changes nothing");
                    prop_assert_eq!(Some(refusal), decided.err());
                }
            }
            // What was verified was the entity as it was: its level stands as long as it is the same, and not longer.
            let same = account.state().entity.representative == before.state().entity.representative;
            if same {
                prop_assert!(account.level() >= before.level(), "a level is never lost");
            } else {
                prop_assert_eq!(account.level(), None, "another representative was never verified");
                let AccountAction::UpdateEntity { evidence, .. } = &action else { panic!("{action:?}") };
                prop_assert!(evidence.iter().any(|one| one.kind == "e_licence" && one.subject == NUMBER));
                let new = account.state().entity.representative.document_number.as_typed();
                prop_assert!(evidence.iter().any(|one| one.subject == new), "the new one is named");
            }
            for handler in &account.state().handlers {
                let stood = before.state().handlers.iter().find(|earlier| earlier.id == handler.id);
                if handler.stage == HandlerStage::Bound && stood.is_none_or(|earlier| earlier.stage != HandlerStage::Bound) {
                    prop_assert_eq!(stood.map(|earlier| earlier.stage), Some(HandlerStage::Added));
                    prop_assert!(handler.person.who().is(actor.who()), "only the handler confirms");
                    prop_assert!(matches!(actor.role, Role::Person | Role::Handler));
                }
            }
            for number in NUMBERS {
                let acting = account.acting_for(number, None);
                let mut live = account.state().handlers.iter().filter(|one| one.person.document_number == number.into());
                let bound = live.any(|one| one.stage == HandlerStage::Bound)
                    || account.state().entity.representative.document_number == number.into();
                prop_assert_eq!(acting.is_some_and(|acting| acting.binding == Binding::Bound), bound);
            }
            for offer in account.actions(&context) {
                prop_assert_eq!(offer.allowed, offer.unmet.is_empty());
            }
            // Nothing of an account lapses by itself: no binding, no level, no verification has an end but by a command.
            let told = |now| {
                let context = Context { now, ..context };
                let own = (account.actions(&context), account.todo(&context), account.handlers(&context));
                (own, account.verifications(&context), account.logins(context.profile), account.level())
            };
            prop_assert_eq!(told(now), told(at(100 * 365 * 86_400)));
        }
        prop_assert!(EnterpriseAccount::verify_log(&log, None).findings.is_empty());
        prop_assert_eq!(&EnterpriseAccount::replay(&log).unwrap(), &account);
        let again = EnterpriseAccount::from_json(&dengji::json::write(account.state())).unwrap();
        prop_assert_eq!(&again, &account);
    }
}

/// One way to mend each reason that can stand against adding a handler or verifying; none for what nobody can mend.
fn mend(code: &str, action: &mut AccountAction, actor: &mut Actor, account: &mut EnterpriseAccount) -> bool {
    let good = self::actor(Role::EnterpriseAccount, 1);
    match (code, &mut *action) {
        ("account.personal_matters_only" | "party.role_not_allowed", _) => actor.role = good.role,
        ("account.login_place" | "party.login_not_offered", _) => actor.login = good.login,
        ("party.no_enterprise_chosen" | "party.not_this_enterprise", _) => actor.acting_for = good.acting_for,
        ("account.login_not_enabled", _) => verify(account, "ca_certificate"),
        ("account.registration_incomplete", _) => verify(account, "base_register"),
        ("command.form", AccountAction::AddHandler { handler }) => {
            handler.id = "fine".to_owned();
            handler.person = person(2);
        }
        ("account.handler_without_account", AccountAction::AddHandler { handler }) => handler.has_account = true,
        ("party.handler_level_too_low", AccountAction::AddHandler { handler }) => {
            handler.level = Some(TrustLevel::Level4);
        }
        ("party.evidence_subject" | "party.evidence_missing", AccountAction::Verify { method, evidence }) => {
            *evidence = vec![proof(method, NUMBER)];
        }
        ("account.method_unknown", AccountAction::Verify { method, .. }) => *method = "e_licence".to_owned(),
        _ => return false,
    }
    true
}

fn verify(account: &mut EnterpriseAccount, method: &str) {
    let actor = actor(Role::EnterpriseAccount, 1);
    let context = Context { now: at(500), actor: &actor, profile: &*IDENTITY, regions: &REGIONS, salt: "" };
    let action = AccountAction::Verify { method: method.to_owned(), evidence: vec![proof(method, NUMBER)] };
    let _ = account.handle(&command(9000, action), &context).unwrap();
}

#[test]
fn every_reason_once_mended_is_gone_and_in_the_end_the_command_is_accepted() {
    let worst = |role, login| {
        let mut actor = actor(role, 1);
        actor.login = login;
        actor.acting_for = None;
        actor
    };
    let bad_handler = HandlerRequest {
        id: String::new(),
        person: Principal { name: String::new(), ..person(2) },
        has_account: false,
        level: None,
    };
    let cases = [
        (AccountAction::AddHandler { handler: bad_handler.clone() }, worst(Role::Person, None)),
        (AccountAction::AddHandler { handler: bad_handler.clone() }, worst(Role::EnterpriseAccount, None)),
        (
            AccountAction::AddHandler { handler: bad_handler },
            worst(Role::EnterpriseAccount, Some(LoginMethod::Certificate)),
        ),
        (
            AccountAction::Verify { method: "e_licence".to_owned(), evidence: vec![proof("e_licence", "other")] },
            worst(Role::EnterpriseAccount, Some(LoginMethod::Ukey)),
        ),
        (AccountAction::Verify { method: "?".to_owned(), evidence: Vec::new() }, worst(Role::Buyer, None)),
    ];
    let mut seen = std::collections::BTreeSet::new();
    for (mut action, mut actor) in cases {
        let (mut account, _) = opened();
        for round in 0..20 {
            let decide = |account: &EnterpriseAccount, action: &AccountAction, actor: &Actor| -> Result<(), Refusal> {
                let context = Context { now: at(600), actor, profile: &*IDENTITY, regions: &REGIONS, salt: "" };
                account.decide(&command(1, action.clone()), &context).map(|_| ())
            };
            let Err(refusal) = decide(&account, &action, &actor) else { break };
            assert!(round < 19, "never accepted: {refusal}");
            let first = refusal.unmet.first().unwrap();
            assert!(!first.menders.is_empty(), "{}", first.finding);
            let code = first.finding.code.as_str();
            seen.insert(code);
            assert!(mend(code, &mut action, &mut actor, &mut account), "how is this mended? {refusal}");
            if let Err(after) = decide(&account, &action, &actor) {
                assert!(!after.unmet.iter().any(|unmet| unmet.finding.code.as_str() == code), "{code} stays: {after}");
            }
        }
    }
    assert!(seen.len() >= 9, "{seen:?}");
}

fn licence(received: bool, custodians: &[usize]) -> ELicence {
    ELicence {
        enterprise: enterprise(),
        place: "440106".to_owned(),
        representative: person(0),
        received,
        custodians: custodians
            .iter()
            .map(|who| Custodian { person: person(*who), rights: vec![CustodyRight::Hold, CustodyRight::Use] })
            .collect(),
    }
}

fn any_licence_action() -> impl Strategy<Value = LicenceAction> {
    prop_oneof![
        4 => (any::<bool>(), 0..8_usize).prop_map(|(failed, lacks)| {
            let kinds = ["wechat_pay", "face_check", "declaration", "licence_password"];
            let given = kinds.iter().enumerate().filter(|(at, _)| *at != lacks);
            LicenceAction::Download {
                place: "4401".to_owned(),
                number: NUMBER.to_owned(),
                real_name_failed: failed,
                evidence: given.map(|(_, kind)| proof(kind, "")).collect(),
            }
        }),
        2 => (0..3_usize).prop_map(|who| LicenceAction::AuthoriseCustodian {
            number: NUMBER.to_owned(),
            custodian: Custodian { person: person(who), rights: vec![CustodyRight::Use] },
        }),
        2 => (0..3_usize).prop_map(|who| LicenceAction::WithdrawCustodian { number: NUMBER.to_owned(), person: person(who) }),
        1 => any::<bool>().prop_map(|proven| LicenceAction::ChangePassword {
            evidence: proven.then(|| proof("licence_password", "")).into_iter().collect(),
        }),
        1 => Just(LicenceAction::DeleteCopy { number: NUMBER.to_owned() }),
        3 => (any::<bool>(), 1..3_usize)
            .prop_map(|(received, custodian)| LicenceAction::ReportLicence { licence: licence(received, &[custodian]) }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_with_licences_the_log_adds_up_and_reserved_uses_stay_the_representatives(
        steps in prop::collection::vec((any_licence_action(), 0..4_usize, any::<bool>()), 1..30),
        mobile: bool,
    ) {
        let opener = actor(Role::Person, 0);
        let open = LicenceAction::OpenWallet { device: "d".to_owned(), app: "wechat_mini_program".to_owned(), mobile };
        let open = LicenceCommand { id: "c0".to_owned(), expected_version: None, action: open };
        let context = Context { now: at(0), actor: &opener, profile: &*LICENCE, regions: &REGIONS, salt: "" };
        let (mut wallet, outcome) = LicenceWallet::open(&open, &context).unwrap();
        let mut log: Vec<LicenceEntry> = outcome.entry.into_iter().collect();
        for (count, (action, who, system)) in steps.into_iter().enumerate() {
            let actor = if system { Actor::system("register") } else { actor(Role::Person, who) };
            let now = at(1 + i64::try_from(count).unwrap());
            let context = Context { now, actor: &actor, profile: &*LICENCE, regions: &REGIONS, salt: "" };
            let before = wallet.clone();
            let mut action = action;
            if let LicenceAction::Download { evidence, .. } | LicenceAction::ChangePassword { evidence } = &mut action {
                for one in evidence {
                    one.subject = actor.document_number.as_typed().to_owned();
                }
            }
            let command = LicenceCommand { id: format!("c{}", count + 1), expected_version: None, action: action.clone() };
            let accepted = match wallet.handle(&command, &context) {
                Ok(outcome) => {
                    log.extend(outcome.entry);
                    true
                }
                Err(_) => {
                    prop_assert_eq!(&wallet, &before);
                    false
                }
            };
            if let LicenceAction::Download { .. } = &action
                && accepted
            {
                let known = before.state().register.iter().find(|known| known.enterprise.document_number == NUMBER.into());
                let known = known.expect("nothing is downloaded of which the register has not told");
                if !known.received {
                    prop_assert_eq!(who, 0, "only the legal representative receives first");
                    prop_assert!(mobile);
                }
            }
            // A stranger who got hold of the phone changes nothing, and a person never tells what the register knows.
            if accepted && !system {
                prop_assert!(who != 3, "a stranger did {:?}", action);
                let told = matches!(action, LicenceAction::ReportLicence { .. });
                prop_assert!(!told);
            }
            if let LicenceAction::ChangePassword { evidence } = &action {
                prop_assert!(!accepted || !evidence.is_empty(), "the password until now is asked for");
            }
            prop_assert!(wallet.state().copies.len() <= 1, "a licence is there once");
            // Nothing of a wallet lapses by itself either: neither copies nor passwords have an end.
            let told = |now| {
                let context = Context { now, ..context };
                (wallet.actions(&context), wallet.todo(&wallet.state().register, &context), wallet.password(&context))
            };
            prop_assert_eq!(told(now), told(at(100 * 365 * 86_400)));
            for purpose in ["kb_download", "sz_application", "gz_login"] {
                let answer = wallet.identity_use(purpose, NUMBER, &context);
                let mine = actor.document_number == NUMBERS[0].into() && !wallet.state().copies.is_empty();
                prop_assert_eq!(answer.allowed, mine);
                prop_assert_eq!(answer.evidence.is_some(), mine);
            }
        }
        prop_assert_eq!(&LicenceWallet::replay(&log).unwrap(), &wallet);
        prop_assert!(LicenceWallet::verify_log(&log, None).findings.is_empty());
    }
}

#[test]
fn the_builtin_profiles_are_what_their_names_say_and_have_no_findings() {
    for reference in IdentityProfile::builtin_ids() {
        let profile = IdentityProfile::builtin_version(&reference.id, &reference.version).unwrap();
        assert_eq!(profile.reference(), reference);
        assert_eq!(IdentityProfile::from_json(&profile.to_json()).unwrap(), profile);
        assert!(profile.lint().findings.is_empty(), "{:#?}", profile.lint());
    }
    for reference in LicenceProfile::builtin_ids() {
        let profile = LicenceProfile::builtin_version(&reference.id, &reference.version).unwrap();
        assert_eq!(profile.reference(), reference);
        assert_eq!(LicenceProfile::from_json(&profile.to_json()).unwrap(), profile);
        assert!(profile.lint().findings.is_empty(), "{:#?}", profile.lint());
    }
}

/// What only a system or an authority can say, no built-in profile lets a person send, and no adjusted one succeeds in it.
#[test]
fn what_a_person_could_gain_by_is_told_by_systems() {
    use dengji::teller::{Teller, rows};
    let whole = |aggregate: &'static str, action: &str| -> Vec<Role> {
        let rows = rows(aggregate, action).filter(|row| row.field.is_empty() && row.teller == Teller::System);
        rows.flat_map(|row| row.roles.iter().copied()).collect()
    };
    let page = dengji::platform::seal::SealProfile::builtin("guangxi-seal").unwrap().sealing.unwrap().page.unwrap();
    let profiles = [("account", &IDENTITY.actions), ("licence", &LICENCE.actions), ("sealing", &page.actions)];
    let mut judged = 0;
    for (aggregate, actions) in profiles {
        for rule in actions {
            let tellers = whole(aggregate, &rule.action);
            judged += tellers.len();
            assert!(tellers.is_empty() || rule.roles.iter().all(|role| tellers.contains(role)), "{}", rule.action);
        }
    }
    assert!(judged >= 7, "{judged}");

    let lax = LICENCE.actions.iter().position(|rule| rule.action == "report_licence").unwrap();
    let adjustment = dengji::platform::Adjustment {
        pointer: format!("/actions/{lax}/roles"),
        value: r#"["person", "system"]"#.to_owned(),
    };
    let profile = LICENCE.adjusted(&[adjustment]).unwrap();
    let found = profile.lint().findings;
    assert_eq!(found.iter().map(|one| one.code.as_str()).collect::<Vec<_>>(), ["profile.role_tells"]);
    assert_eq!(found[0].pointer, format!("/actions/{lax}/roles/0"));
    let holder = actor(Role::Person, 0);
    let context = Context { now: at(0), actor: &holder, profile: &profile, regions: &REGIONS, salt: "" };
    let open = LicenceAction::OpenWallet { device: "d".into(), app: "wechat_mini_program".into(), mobile: true };
    let open = LicenceCommand { id: "o".to_owned(), expected_version: None, action: open };
    let (wallet, _) = LicenceWallet::open(&open, &context).unwrap();
    let told = LicenceAction::ReportLicence { licence: licence(false, &[]) };
    let told = LicenceCommand { id: "t".to_owned(), expected_version: None, action: told };
    let refused = wallet.decide(&told, &context).unwrap_err();
    let codes: Vec<_> = refused.unmet.iter().map(|unmet| unmet.finding.code.as_str()).collect();
    assert_eq!(codes, ["party.not_yours_to_tell"]);
}

#[test]
fn a_command_is_the_same_whatever_version_its_sender_has_seen() {
    let (mut account, _) = opened();
    let actor = actor(Role::EnterpriseAccount, 1);
    let context = Context { now: at(9), actor: &actor, profile: &*IDENTITY, regions: &REGIONS, salt: "" };
    let update = AccountAction::UpdateEntity { entity: entity(), evidence: Vec::new() };
    let mut command = AccountCommand { expected_version: Some(1), ..command(1, update) };
    assert!(!account.handle(&command, &context).unwrap().repeated);
    for seen in [Some(1), Some(2), Some(9), None] {
        command.expected_version = seen;
        assert!(account.handle(&command, &context).unwrap().repeated, "{seen:?}");
    }
    command.action = AccountAction::RemoveHandler { handler: "h".to_owned() };
    let refusal = account.handle(&command, &context).unwrap_err();
    assert_eq!(refusal.unmet[0].finding.code.as_str(), "command.id_reused");
}

#[test]
fn nothing_about_a_person_is_printed() {
    let (account, _) = opened();
    let shown = format!("{account:?} {:?} {:?}", registration(), licence(false, &[1]));
    for number in NUMBERS {
        assert!(!shown.contains(number));
    }
    assert!(!shown.contains("某1") && !shown.contains("13800138000"));
}
