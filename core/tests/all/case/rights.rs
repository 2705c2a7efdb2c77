//! Rights in cases, accounts and wallets that are not one's own: evidence in other spellings, agents of both sides, like
//! numbers of other papers, what is told of what is there.

use dengji::{
    account::{AccountAction, AccountCommand, AccountRegistration, EnterpriseAccount},
    application::Agent,
    case::{Action, Case, Command},
    evidence::{ProofRule, Subject, UsedEvidence, Wanted},
    finding::Refusal,
    identifier::{IdentifierKind, Regions},
    ledger::Context,
    licence::{LicenceAction, LicenceCommand, LicenceWallet},
    party::{Actor, Evidence, Principal},
    platform::{identity::IdentityProfile, licence::LicenceProfile},
};
use serde_json::{Value, json};

use crate::support::batch::{
    Desk, SUBS, actor_of, at, bound, context, developer, document, handler_of, one, profile, sign,
};

fn codes(refusal: &Refusal) -> Vec<&'static str> {
    refusal.unmet.iter().map(|unmet| unmet.finding.code.as_str()).collect()
}

fn submitted() -> Desk {
    let mut desk = Desk::filled();
    let _ = desk.give(Action::Submit { number: String::new() }, at(0)).unwrap();
    desk
}

/// Other ways to write a provider and its number.
fn spellings(text: &str) -> Vec<String> {
    let full = |text: &str| {
        text.chars()
            .map(|it| if it.is_ascii_graphic() { char::from_u32(u32::from(it) + 0xFEE0).unwrap() } else { it })
            .collect()
    };
    vec![text.to_uppercase(), format!(" {text}\u{200B}"), full(text), text.replacen('1', "\u{00AD}1", 1)]
}

/// What counted once counts no second time, however provider and number are written.
#[test]
fn evidence_is_used_once_in_every_spelling() {
    let rule: ProofRule =
        serde_json::from_value(json!({"action": "x", "kinds": ["k"], "basis": {"source": "s"}})).unwrap();
    let wanted =
        Wanted { rule: &rule, digest: None, subject: None::<Subject<'_>>, since: None, life: None, now: at(0) };
    let evidence = |provider: &str, reference: &str| Evidence {
        kind: "k".to_owned(),
        provider: provider.to_owned(),
        reference: reference.to_owned(),
        ..Evidence::default()
    };
    let used = [UsedEvidence::of(&evidence("tax-1", "ref-1"))];
    assert!(wanted.judge(&evidence("tax-1", "ref-11"), &used, "").is_empty());
    assert!(wanted.judge(&evidence("tax-1", "re-f1"), &used, "").is_empty(), "hyphens part numbers");
    for provider in spellings("tax-1") {
        for reference in spellings("ref-1") {
            let found = wanted.judge(&evidence(&provider, &reference), &used, "");
            assert_eq!(found.len(), 1, "{provider} {reference}");
        }
    }
    // In a case too, whose list is sorted.
    let mut desk = submitted();
    let tax = |sub: usize, provider: &str, reference: &str| Action::ReportTax {
        sub_cases: one(sub),
        cleared: true,
        evidence: Some(Evidence { kind: "tax_certificate".into(), at: Some(at(1)), ..evidence(provider, reference) }),
    };
    let mut give = |id: &str, action: Action| {
        let (regions, actor) = (Regions::default(), Actor::system("tax"));
        let command = Command { id: id.to_owned(), expected_version: None, expected_sub_cases: Vec::new(), action };
        desk.case.handle(&command, &context(profile(), &regions, &actor, at(2))).map(|_| ())
    };
    give("t", tax(0, "tax-1", "ref-1")).unwrap();
    for (at, spelling) in spellings("ref-1").iter().enumerate() {
        let refusal = give(&format!("t{at}"), tax(1, &spellings("tax-1")[at], spelling)).unwrap_err();
        assert_eq!(codes(&refusal), ["party.evidence_used"], "{spelling}");
    }
}

fn agent_of(actor: &Actor) -> Agent {
    serde_json::from_value(json!({"name": actor.name, "documentType": "resident_id", "phone": "13800138000",
        "documentNumber": actor.document_number.as_typed()}))
    .unwrap()
}

/// After submission nobody who acts for the seller makes himself the buyer's agent, and signs as such; with a session
/// that names no number no more than with one.
#[test]
fn nobody_becomes_the_other_sides_agent() {
    let handler = handler_of(developer());
    let sessions = [(&*handler.name, handler.document_number.clone()), ("", "".into()), (&*handler.name, " ".into())];
    // Under whatever paper the agent's number is typed.
    for ((name, number), paper) in
        sessions.iter().flat_map(|one| ["resident_id", "other", "military"].map(|it| (one, it)))
    {
        let number = number.clone();
        let session = Actor { name: (*name).to_owned(), document_number: number, ..handler.clone() };
        let mut desk = submitted();
        let mut application = document(0).application;
        application.buyers[0].agent = Some(Agent { document_type: paper.to_owned(), ..agent_of(&handler) });
        let edit = Action::EditApplication { sub_case: SUBS[0].to_owned(), application: application.clone() };
        let refusal = desk.give_as(edit.clone(), at(1), &session).unwrap_err();
        assert!(codes(&refusal).contains(&"application.agent_of_both_sides"), "{:?}", codes(&refusal));
        let at_agent = |it: &&dengji::finding::Unmet| it.finding.code.as_str() == "application.agent_of_both_sides";
        let pointer = &refusal.unmet.iter().find(at_agent).unwrap().finding.pointer;
        assert_eq!(pointer, "/action/application/buyers/0/agent/documentNumber");
        // While it is filled in, submission says so.
        let mut desk = Desk::filled();
        let _ = desk.give_as(edit, at(-10), &handler).unwrap();
        let refusal = desk.give_as(Action::Submit { number: String::new() }, at(0), &session).unwrap_err();
        assert!(codes(&refusal).contains(&"application.agent_of_both_sides"), "{:?}", codes(&refusal));
    }
}

/// A command's id is known to its own sender: the same command of somebody else is not taken for it.
#[test]
fn a_command_repeats_for_its_own_sender_alone() {
    let mut desk = submitted();
    let regions = Regions::default();
    let action = bound(sign(0, 1, 0), &desk.case, at(1));
    let signer = actor_of(&action);
    let command = Command { id: "s".to_owned(), expected_version: None, expected_sub_cases: Vec::new(), action };
    let handle = |case: &mut Case, actor: &Actor| case.handle(&command, &context(profile(), &regions, actor, at(1)));
    assert!(!handle(&mut desk.case, &signer).unwrap().repeated);
    assert!(handle(&mut desk.case, &signer).unwrap().repeated);
    assert!(Case::from_json(&dengji::json::write(desk.case.state())).unwrap() == desk.case);
    let refusal = handle(&mut desk.case, &Actor::system("provider")).unwrap_err();
    assert_eq!(codes(&refusal), ["command.id_reused"]);
}

fn registered() -> (EnterpriseAccount, IdentityProfile) {
    let profile = IdentityProfile::builtin("guangdong-identity").unwrap();
    let regions = Regions::builtin();
    let registration: AccountRegistration = serde_json::from_value(json!({
        "loginName": "demo", "accepted": profile.agreements.iter().map(|it| &it.code).collect::<Vec<_>>(),
        "entity": {"name": "示例置业有限公司", "kind": "enterprise_legal_person", "region": "440106",
            "documentNumber": "91440101MA5TE0T11U", "address": "示例路1号",
            "representative": {"name": "陈一", "documentNumber": "440104198501010039"}},
        "applicant": {"name": "陈一", "documentNumber": "440104198501010039", "phone": "13800138000"},
    }))
    .unwrap();
    let evidence = |kind: &str, subject: &str, reference: &str| Evidence {
        kind: kind.to_owned(),
        provider: "host".to_owned(),
        reference: reference.to_owned(),
        subject: subject.to_owned(),
        at: Some(at(0)),
        ..Evidence::default()
    };
    let proofs = |second: &str| {
        vec![evidence("face_check", "440104198501010039", "E1"), evidence("sms_code", "13800138000", second)]
    };
    let actor = Actor { role: dengji::finding::Role::Person, name: "陈一".to_owned(), ..Actor::system("u") };
    let context = Context { now: at(0), actor: &actor, profile: &profile, regions: &regions, salt: "" };
    let register = |evidence| AccountCommand {
        id: "r".to_owned(),
        expected_version: None,
        action: AccountAction::Register { registration: registration.clone(), passwords_match: true, evidence },
    };
    // One piece is not two, whatever it is called.
    let refusal = EnterpriseAccount::open(&register(proofs("e1 ")), &context).unwrap_err();
    assert_eq!(codes(&refusal), ["party.evidence_used"]);
    let (account, _) = EnterpriseAccount::open(&register(proofs("E2")), &context).map_err(|it| codes(&it)).unwrap();
    (account, profile)
}

/// A like number of another paper acts for nobody; another spelling of one's own number does.
#[test]
fn who_acts_for_an_enterprise_is_known_by_the_paper_too() {
    let (account, _) = registered();
    let mut state = account.state().clone();
    state.handlers = serde_json::from_value(json!([{"id": "h", "stage": "bound", "addedAt": at(0), "boundAt": at(0),
        "person": {"name": "何管", "documentKind": "taiwan_permit", "documentNumber": "12345678"}}]))
    .unwrap();
    let account = EnterpriseAccount::from_state(state).unwrap();
    let acts = |number: &str, kind| account.acting_for(number, kind).is_some();
    assert!(acts("440104198501010039", None));
    assert!(acts("440104 850101003", Some(IdentifierKind::ResidentId)), "15 digits");
    assert!(!acts("440104198501010039", Some(IdentifierKind::Passport)));
    assert!(acts("1234567801", Some(IdentifierKind::TaiwanPermit)), "renewed");
    assert!(!acts("12345678", Some(IdentifierKind::Military)));
    assert!(!acts("12345678", None));
    assert!(!acts(" ", None));
}

/// Whoever has nothing to do with an account sees no handler and no verification; only the number that was named
/// confirms a binding, not a phone beside it.
#[test]
fn strangers_see_nothing_of_an_account_and_confirm_nothing() {
    let (account, profile) = registered();
    let regions = Regions::builtin();
    let handler = json!({"name": "何管", "documentNumber": "440105198612121010", "phone": "13800000009"});
    let mut state = account.state().clone();
    state.handlers =
        serde_json::from_value(json!([{"id": "h-secret", "stage": "added", "addedAt": at(0), "person": handler}]))
            .unwrap();
    let mut account = EnterpriseAccount::from_state(state).unwrap();
    let other = dengji::party::ActingFor {
        enterprise: serde_json::from_value(json!({"name": "别家", "documentNumber": "91440101MA5AAAAA1X"})).unwrap(),
        level: None,
        binding: dengji::party::Binding::Bound,
    };
    let person = |number: &str| Actor {
        role: dengji::finding::Role::Person,
        name: "何管".to_owned(),
        phone: "13800000009".into(),
        document_number: number.into(),
        level: Some(dengji::party::TrustLevel::Level5),
        ..Actor::system("u")
    };
    let mut foreign = Actor { acting_for: Some(other), ..person("") };
    foreign.role = dengji::finding::Role::EnterpriseAccount;
    for who in [foreign, person("440106188005050051"), person("")] {
        let context = Context { now: at(9), actor: &who, profile: &profile, regions: &regions, salt: "" };
        assert!(account.verifications(&context).is_empty(), "{:?}", who.role);
        assert!(account.actions(&context).is_empty(), "{:?}", who.role);
        let action = AccountAction::ConfirmHandler { handler: "h-secret".to_owned() };
        let command = AccountCommand { id: "c".to_owned(), expected_version: None, action };
        assert!(account.handle(&command, &context).is_err(), "{:?}", who.role);
    }
    let who = person("440105 198612121010");
    let context = Context { now: at(9), actor: &who, profile: &profile, regions: &regions, salt: "" };
    let action = AccountAction::ConfirmHandler { handler: "h-secret".to_owned() };
    let command = AccountCommand { id: "c".to_owned(), expected_version: None, action };
    let _ = account.handle(&command, &context).map_err(|it| codes(&it)).unwrap();
}

/// What has left the batch as a case of its own is not taken out of it as well, to come in again.
#[test]
fn a_unit_that_was_split_off_does_not_come_again() {
    let mut desk = submitted();
    let _ = desk.give(Action::Withdraw { sub_case: SUBS[0].to_owned(), case_id: "k2".to_owned() }, at(1)).unwrap();
    let _ = desk.give(Action::ReportSubmissionFailure { reason: "busy".to_owned() }, at(2)).unwrap();
    let refusal = desk.give(Action::RemoveUnits { sub_cases: one(0) }, at(3)).unwrap_err();
    assert_eq!(codes(&refusal), ["case.withdrawn"]);
    let unit = json!({"type": "add_units", "units": [{"subCase": "again", "unit": document(0).unit}]});
    let refusal = desk.give(serde_json::from_value(unit).unwrap(), at(4)).unwrap_err();
    assert_eq!(codes(&refusal), ["case.duplicate_unit", "case.not_offered"]);
}

/// Who has nothing to do with a wallet gets one answer, whether or not a licence is there; who has to do with one of its
/// licences, whether or not another is.
#[test]
fn a_wallet_tells_strangers_nothing() {
    let profile = LicenceProfile::builtin("e-licence").unwrap();
    let regions = Regions::builtin();
    let person = |name: &str, number: &str| Principal {
        name: name.to_owned(),
        document_number: number.into(),
        ..Principal::default()
    };
    let session = |person: Principal| Actor {
        role: dengji::finding::Role::Person,
        name: person.name,
        document_number: person.document_number,
        ..Actor::system("u")
    };
    let (one, two) = (person("陈一", "440104198501010039"), person("何管", "440105198612121010"));
    let mut now = 0;
    let mut wallet: Option<LicenceWallet> = None;
    let mut give = |actor: &Actor, action: Value| -> Result<Option<LicenceWallet>, Refusal> {
        now += 1;
        let context = Context { now: at(now), actor, profile: &profile, regions: &regions, salt: "" };
        let action: LicenceAction = serde_json::from_value(action).unwrap();
        let command = LicenceCommand { id: format!("c{now}"), expected_version: None, action };
        match &mut wallet {
            None => wallet = Some(LicenceWallet::open(&command, &context)?.0),
            Some(wallet) => drop(wallet.handle(&command, &context)?),
        }
        Ok(wallet.clone())
    };
    let owner = session(person("机主", "440106197703030031"));
    let _ = give(&owner, json!({"type": "open_wallet", "device": "d", "app": "wechat_mini_program", "mobile": true}));
    for (number, who) in [("91440101MA5TE0T11U", &one), ("91440101MA5AAAAA1X", &two)] {
        let licence = json!({"enterprise": {"name": format!("企业{number}"), "documentNumber": number},
            "place": "440106", "representative": who, "received": false});
        let _ = give(&Actor::system("register"), json!({"type": "report_licence", "licence": licence})).unwrap();
        let proof = |kind: &str| {
            json!({"kind": kind, "provider": "host", "reference": format!("{number}{kind}"),
            "subject": who.document_number.as_typed(), "at": at(0)})
        };
        let evidence = [proof("wechat_pay"), proof("face_check"), proof("declaration")];
        let download = json!({"type": "download", "place": "440106", "number": number, "realNameFailed": false, "evidence": evidence});
        let _ = give(&session(who.clone()), download).map_err(|it| codes(&it)).unwrap();
    }
    let strangers = [session(person("路人", "440106188005050051")), session(one.clone())];
    for who in strangers {
        let mut answers = Vec::new();
        for number in ["91440101MA5AAAAA1X", "91440101MA5BBBBB1X"] {
            let custodian =
                json!({"person": {"name": "丁", "documentNumber": "440106188005050051"}, "rights": ["use"]});
            let actions = [
                json!({"type": "download", "place": "440106", "number": number, "realNameFailed": false, "evidence": []}),
                json!({"type": "authorise_custodian", "number": number, "custodian": custodian}),
                json!({"type": "withdraw_custodian", "number": number, "person": {"name": "丁", "documentNumber": "1"}}),
                json!({"type": "delete_copy", "number": number}),
            ];
            let told: Vec<_> = actions.into_iter().map(|action| codes(&give(&who, action).unwrap_err())).collect();
            let wallet = give(
                &Actor::system("register"),
                json!({"type": "report_licence", "licence":
                {"enterprise": {"name": "企业三", "documentNumber": "91440101MA5CCCCC1X"}, "place": "440106",
                 "representative": two, "received": true}}),
            )
            .unwrap()
            .unwrap();
            let context = Context { now: at(100_000), actor: &who, profile: &profile, regions: &regions, salt: "" };
            let mut used = wallet.identity_use("sz_application", number, &context);
            for unmet in &mut used.unmet {
                unmet.finding.params.clear();
            }
            let offers = serde_json::to_string(&wallet.actions(&context)).unwrap();
            assert!(!offers.contains("91440101MA5AAAAA1X"), "{offers}");
            answers.push((told, used));
        }
        assert_eq!(answers[0], answers[1], "{}", who.name);
    }
}
