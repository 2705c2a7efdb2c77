//! Rights that are not one's own: what people write into commands about each other, so as to come by them.

use dengji::{
    finding::Role,
    page::Page,
    party::{ActingFor, Actor, Binding, Enterprise, Principal},
    platform::seal::{Channel, SealOperation, SealProfile},
    seal::{SealAccount, SealAction, SealForm, may::SealQuestion},
};

use crate::support::seal_desk::{
    self, Desk, REPRESENTATIVE, actor, at, certificate, codes, context, enterprise_account, grant,
    guangzhou_application, licence, person, regions,
};

const END: i64 = 100_000_000;

fn desk(profile: &str, region: &str) -> Desk {
    let profile: &'static SealProfile = Box::leak(Box::new(SealProfile::builtin(profile).unwrap()));
    let mut desk = Desk::open(profile, region);
    match profile.id.as_str() {
        "shenzhen-seal" => {
            let set = profile.sets[0].code.clone();
            let _ = desk.system(SealAction::ReportSet { application: "a".into(), set }).unwrap();
            for seal in seals(&desk) {
                let _ = desk.give(&actor(REPRESENTATIVE), claim(&seal, "R")).unwrap();
            }
        }
        "guangxi-seal" => {
            own_certificate(&mut desk, &actor(REPRESENTATIVE));
            let apply =
                SealAction::Apply { application: "a".into(), seals: vec![], form: SealForm::default(), grants: vec![] };
            let _ = desk.give(&actor(REPRESENTATIVE), apply).unwrap();
        }
        _ => {
            let _ = desk.give(&enterprise_account(), guangzhou_application(profile, at(0), 3)).unwrap();
            let _ = desk.system(SealAction::ReportIssue { seals: vec!["S1".into()], from: None, until: None }).unwrap();
        }
    }
    desk
}

fn seals(desk: &Desk) -> Vec<String> {
    desk.account.state().seals.iter().map(|seal| seal.id.clone()).collect()
}

fn claim(seal: &str, serial: &str) -> SealAction {
    SealAction::Claim {
        seal: seal.to_owned(),
        medium: String::new(),
        device: String::new(),
        certificate: Some(certificate(&format!("{serial}{seal}"))),
    }
}

fn own_certificate(desk: &mut Desk, who: &Actor) {
    let certificate = certificate(&format!("P{}", who.id));
    let _ = desk.give(who, SealAction::DownloadCertificate { certificate });
}

fn to(id: &str, role: Role, seal: &str, person: Principal) -> SealAction {
    let SealAction::Grant { mut grant, form } = grant(id, role, &[seal], 0, Some(at(END))) else { unreachable!() };
    grant.person = Some(person);
    SealAction::Grant { grant, form }
}

fn session(person: &Principal) -> Actor {
    let person = person.clone();
    Actor {
        role: Role::Person,
        id: format!("s-{}-{}", person.document_number.as_typed(), person.phone.as_typed()),
        name: person.name,
        document_kind: person.document_kind,
        document_number: person.document_number,
        phone: person.phone,
        ..Actor::system("")
    }
}

/// Whether this person may sign with the seal, after having done all that takes no right.
fn gets(desk: &Desk, who: &Actor, seal: &str) -> bool {
    [true, false].into_iter().any(|reloaded| {
        let mut desk = desk.clone();
        if reloaded {
            desk.account = SealAccount::from_state(desk.account.state().clone()).unwrap();
        }
        own_certificate(&mut desk, who);
        let _ = desk.give(who, claim(seal, "X"));
        let digest = "ab".repeat(32);
        desk.give(who, SealAction::Sign { seal: seal.to_owned(), digest, certificate: String::new() }).is_ok()
    })
}

fn by_phone(number: usize) -> Principal {
    Principal { document_number: "".into(), ..person(number) }
}

/// A right was given to somebody by name and phone. Whoever may grant anything else names the same name and phone with
/// another number.
#[test]
fn nobody_puts_a_number_of_ones_own_to_somebody_elses_phone() {
    for (profile, region) in [("shenzhen-seal", "440303"), ("guangxi-seal", "450103")] {
        let mut desk = desk(profile, region);
        let all = seals(&desk);
        let (first, second) = (all[0].clone(), all[1].clone());
        let _ = desk.give(&actor(REPRESENTATIVE), to("g1", Role::SealHolder, &first, by_phone(2))).unwrap();
        let admin = to("g2", Role::SealAdministrator, &second, person(1));
        let _ = desk.give(&actor(REPRESENTATIVE), admin).unwrap();
        own_certificate(&mut desk, &actor(1));
        let thief = Principal { document_number: person(3).document_number, ..person(2) };
        let given = desk.give(&actor(1), to("g3", Role::SealHolder, &second, thief));
        println!("{profile}: {:?}", given.as_ref().map(|_| ()).map_err(codes));
        assert!(!gets(&desk, &actor(3), &first), "{profile}: by another's number");
        assert!(gets(&desk, &actor(2), &first), "{profile}: whose right it is");
    }
}

/// Somebody is granted a right by number, with a phone that is another's; what that number comes by later is not the
/// phone's.
#[test]
fn nobody_puts_a_phone_of_ones_own_to_somebody_elses_number() {
    for (profile, region) in [("shenzhen-seal", "440303"), ("guangxi-seal", "450103")] {
        let mut desk = desk(profile, region);
        let all = seals(&desk);
        let (first, second) = (all[0].clone(), all[1].clone());
        let admin = to("g2", Role::SealAdministrator, &second, person(1));
        let _ = desk.give(&actor(REPRESENTATIVE), admin).unwrap();
        own_certificate(&mut desk, &actor(1));
        let mixed = Principal { document_number: person(9).document_number, ..person(3) };
        let given = desk.give(&actor(1), to("g3", Role::SealHolder, &second, mixed));
        println!("{profile}: {:?}", given.as_ref().map(|_| ()).map_err(codes));
        let _ = desk.give(&actor(REPRESENTATIVE), to("g4", Role::SealHolder, &first, person(9))).unwrap();
        assert!(!gets(&desk, &session(&by_phone(3)), &first), "{profile}: by phone alone");
        assert!(gets(&desk, &actor(9), &first), "{profile}: whose right it is");
        // Then the licence names that number.
        let licence = dengji::seal::LicenceFacts { representatives: vec![person(9)], ..licence(region) };
        let _ = desk.system(SealAction::ReportLicenceChange { licence }).unwrap();
        let question = SealQuestion {
            operation: if region == "440303" { SealOperation::Change } else { SealOperation::Grant },
            channel: Channel::Phone,
            seal: Some(first.clone()),
            kind: None,
            role: None,
        };
        let thief = session(&by_phone(3));
        let answer = desk.account.may(&question, &context(desk.profile, &thief, regions(), desk.now()));
        assert!(!answer.allowed, "{profile}: the office");
    }
}

/// An account that is read again answers as the one that was kept: who holds what does not hang on when it was read.
#[test]
fn what_was_granted_by_phone_ends_with_its_holder_in_every_copy_of_the_account() {
    let namesake = || Principal { document_number: person(3).document_number, ..person(2) };
    let by = enterprise_account();
    for reported in [false, true] {
        let mut desk = desk("guangzhou-seal-platform", "440106");
        let _ = desk.give(&by, SealAction::AuthoriseHandler { person: by_phone(2) }).unwrap();
        // The holder comes with a number.
        let (seal, digest) = ("S1".to_owned(), "ab".repeat(32));
        let sign = SealAction::Sign { seal, digest, certificate: String::new() };
        let _ = desk.give(&actor(2), sign).map_err(|refusal| codes(&refusal)).unwrap();
        // Then a namesake with the same phone does, or is authorised.
        if reported {
            let _ = desk.system(SealAction::ReportPerson { person: namesake() }).map_err(|it| codes(&it)).unwrap();
        }
        let _ = desk.give(&by, SealAction::AuthoriseHandler { person: namesake() }).map_err(|it| codes(&it)).unwrap();
        let mut copy = desk.clone();
        copy.account = SealAccount::from_state(desk.account.state().clone()).unwrap();
        assert!(gets(&desk, &actor(2), "S1") && gets(&copy, &actor(2), "S1"), "{reported}");
        // Nobody is found by what two persons share.
        assert!(!reported || !gets(&desk, &session(&by_phone(2)), "S1"));
        // Dismissed in the copy, by number or by phone, and replayed.
        for named in [person(2), by_phone(2)] {
            let mut copy = copy.clone();
            let _ = copy.give(&by, SealAction::DismissHandler { person: named }).map_err(|it| codes(&it)).unwrap();
            assert!(!gets(&copy, &actor(2), "S1"), "{reported}");
            copy.account = SealAccount::replay(&copy.log).unwrap();
            assert!(!gets(&copy, &actor(2), "S1"), "{reported}: replayed");
        }
    }
}

fn other_account() -> Actor {
    let enterprise =
        Enterprise { name: "别家置业有限公司".to_owned(), document_number: "91440101MA5AAAAA1X".into() };
    let acting_for = ActingFor { enterprise, level: None, binding: Binding::Bound };
    Actor { acting_for: Some(acting_for), ..enterprise_account() }
}

/// Whoever has nothing to do with an account sees no seal, no grant and no name of it, in no view that asks who looks.
#[test]
fn outsiders_see_nothing_of_an_account() {
    for (profile, region) in
        [("shenzhen-seal", "440303"), ("guangxi-seal", "450103"), ("guangzhou-seal-platform", "440106")]
    {
        let mut desk = desk(profile, region);
        let seal = seals(&desk)[0].clone();
        if profile == "guangzhou-seal-platform" {
            let _ = desk.give(&enterprise_account(), SealAction::AuthoriseHandler { person: person(2) }).unwrap();
        } else {
            let _ = desk.give(&actor(REPRESENTATIVE), to("g1", Role::SealHolder, &seal, person(2))).unwrap();
        }
        let known = [seal.clone(), person(2).name, person(0).name, "g1".to_owned()];
        let outsiders = [
            actor(4),
            other_account(),
            Actor { role: Role::LegalRepresentative, ..actor(4) },
            Actor { role: Role::LicenceCustodian, ..actor(4) },
            Actor { role: Role::SealHolder, ..actor(4) },
            Actor { role: Role::Handler, acting_for: other_account().acting_for, ..actor(4) },
        ];
        for who in &outsiders {
            let context = context(desk.profile, who, regions(), desk.now());
            let mut seen = String::new();
            for channel in [Channel::Phone, Channel::Web, Channel::Client, Channel::Window] {
                let offers = desk.account.actions(channel, &context, Page::ALL);
                seen += &serde_json::to_string(&offers).unwrap();
            }
            seen += &serde_json::to_string(&desk.account.todo(&context)).unwrap();
            for text in &known {
                assert!(!seen.contains(text.as_str()), "{profile} {:?}: {text} in {seen}", who.role);
            }
        }
    }
}

/// Whether there is a grant in a seal that is none of one's business, nobody learns by trying to revoke it.
#[test]
fn a_grant_elsewhere_is_as_unknown_as_none() {
    let mut desk = desk("shenzhen-seal", "440303");
    let all = seals(&desk);
    let _ = desk.give(&actor(REPRESENTATIVE), to("g1", Role::SealHolder, &all[0], person(2))).unwrap();
    for role in [Role::SealAdministrator, Role::SealHolder] {
        let mut desk = desk.clone();
        let _ = desk.give(&actor(REPRESENTATIVE), to("g2", role, &all[1], person(1))).unwrap();
        let mut try_one = |id: &str| {
            let action = SealAction::Revoke { grants: vec![id.to_owned()], form: SealForm::default() };
            codes(&desk.give(&actor(1), action).unwrap_err())
        };
        assert_eq!(try_one(&format!("g1/{}", all[0])), try_one("none"), "{role:?}");
    }
}

/// Whoever leaves the office plants nothing for later: neither a number beside a phone of one's own, in one grant or in
/// two, nor the other way round.
#[test]
fn a_former_representative_is_not_the_next_one() {
    for (profile, region) in [("shenzhen-seal", "440303"), ("guangxi-seal", "450103")] {
        let mut desk = desk(profile, region);
        let seal = seals(&desk)[0].clone();
        let thief = session(&by_phone(3));
        let planted = Principal { document_number: person(9).document_number, ..person(3) };
        let _ = desk.give(&actor(REPRESENTATIVE), to("p1", Role::SealHolder, &seal, planted.clone()));
        let _ = desk.give(&actor(REPRESENTATIVE), to("p2", Role::SealHolder, &seal, by_phone(3)));
        let _ = desk.give(&actor(REPRESENTATIVE), to("p3", Role::SealAdministrator, &seal, planted));
        let licence = dengji::seal::LicenceFacts { representatives: vec![person(9)], ..licence(region) };
        let _ = desk.system(SealAction::ReportLicenceChange { licence }).unwrap();
        for operation in [SealOperation::Change, SealOperation::Apply, SealOperation::Revoke, SealOperation::Cancel] {
            let question =
                SealQuestion { operation, channel: Channel::Phone, seal: Some(seal.clone()), kind: None, role: None };
            let answer = desk.account.may(&question, &context(desk.profile, &thief, regions(), desk.now()));
            assert!(answer.acting_as != Some(Role::LegalRepresentative), "{profile} {operation:?}");
        }
    }
}

/// An account takes no more than it may hold, however many come with one command.
#[test]
fn no_command_brings_more_than_there_is_room_for() {
    use dengji::seal::{GrantRequest, SealRequest};
    let mut desk = desk("shenzhen-seal", "440303");
    desk.clock += 1;
    let form = SealForm {
        organisation_name: seal_desk::enterprise().name,
        organisation_number: seal_desk::enterprise().document_number,
        medium: "ukey".to_owned(),
        entry_method: "手工录入".to_owned(),
        ..SealForm::default()
    };
    let refused = |seals: usize, grants: usize| {
        let request =
            |at: usize| SealRequest { id: format!("s{at}"), kind: "contract".to_owned(), ..Default::default() };
        let seals: Vec<SealRequest> = (0..seals).map(request).collect();
        let ids: Vec<String> = seals.iter().map(|seal| seal.id.clone()).collect();
        let grant = |at: usize| GrantRequest {
            id: format!("g{at}"),
            role: Role::SealHolder,
            seals: ids.clone(),
            person: Some(person(10 + at)),
            organisation: None,
            from: None,
            until: Some(at_end()),
        };
        let grants: Vec<GrantRequest> = (0..grants).map(grant).collect();
        let action = SealAction::Apply { application: "w".into(), seals, form: form.clone(), grants };
        let command = seal_desk::command("w", action, Some(Channel::Window), Vec::new());
        let found = desk.account.decide(&command, &context(desk.profile, &actor(4), regions(), desk.now()));
        found.map(|_| Vec::new()).unwrap_or_else(|refusal| codes(&refusal))
    };
    let there = desk.account.state().seals.len();
    assert_eq!(refused(dengji::seal::MAX_SEALS - there + 1, 0), ["seal.too_many"]);
    assert!(refused(200, 10).is_empty());
    assert_eq!(refused(200, dengji::seal::MAX_GRANTS / 200 + 1), ["seal.too_many"]);
}

fn at_end() -> dengji::time::Instant {
    at(END)
}

/// A form tells two new seals of one name apart, and what paper a grantee's number is of: what a clerk accepts is what the
/// application says.
#[test]
fn a_window_form_tells_seals_of_one_name_and_papers_apart() {
    use dengji::{identifier::IdentifierKind, seal::SealRequest};
    let mut desk = desk("shenzhen-seal", "440303");
    let request = |id: &str, kind: &str| SealRequest {
        id: id.to_owned(),
        name: "合同 专用章".to_owned(),
        kind: kind.to_owned(),
        ..SealRequest::default()
    };
    let forms = ["x1", "x2"].map(|seal| {
        ["passport", "resident"].map(|paper| {
            let mut desk = desk.clone();
            let mut grantee = person(2);
            grantee.document_kind = (paper == "passport").then_some(IdentifierKind::Passport);
            let SealAction::Grant { grant, .. } = to("w", Role::SealHolder, seal, grantee) else { unreachable!() };
            desk.clock += 1;
            let form = SealForm {
                organisation_name: seal_desk::enterprise().name,
                organisation_number: seal_desk::enterprise().document_number,
                medium: "ukey".to_owned(),
                entry_method: "手工录入".to_owned(),
                ..SealForm::default()
            };
            let seals = vec![request("x1", "contract"), request("x2", "official_name")];
            let action = SealAction::Apply { application: "w".into(), seals, form, grants: vec![grant] };
            let command = seal_desk::command("w", action, Some(Channel::Window), Vec::new());
            let who = actor(4);
            let _ = desk
                .account
                .handle(&command, &context(desk.profile, &who, regions(), desk.now()))
                .map_err(|refusal| codes(&refusal))
                .unwrap();
            serde_json::to_string(
                &desk.account.window_form("w", &context(desk.profile, &who, regions(), desk.now())).unwrap().rows,
            )
            .unwrap()
        })
    });
    desk.clock += 1;
    assert_ne!(forms[0][0], forms[1][0], "the seal");
    assert_ne!(forms[0][0], forms[0][1], "the paper");
}
