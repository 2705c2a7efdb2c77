//! What comes before a seal: the enterprise that a person chooses, access of its system and the filing of its HSM.

use std::sync::LazyLock;

use dengji::{
    identifier::IdentifierText,
    party::Principal,
    platform::seal::{Channel, SealOperation, SealProfile},
    seal::{
        HsmRecord, LicenceFacts, SealAction, SealForm, SystemRecord,
        may::enterprises,
        window::{ApplicationStanding, WindowForm},
    },
};

use crate::support::seal_desk::{Desk, actor, at, codes, context, enterprise, licence, person, platform, regions};

static SHENZHEN: LazyLock<SealProfile> = LazyLock::new(|| SealProfile::builtin("shenzhen-seal").unwrap());
static GUANGXI: LazyLock<SealProfile> = LazyLock::new(|| SealProfile::builtin("guangxi-seal").unwrap());

fn form() -> SealForm {
    SealForm {
        organisation_name: enterprise().name,
        organisation_number: enterprise().document_number,
        handler: Principal { document_number: "11010519491231002X".into(), phone: "13800000001".into(), ..person(1) },
        ..SealForm::default()
    }
}

fn access() -> SealAction {
    let system = SystemRecord {
        name: "合同签署系统".to_owned(),
        purpose: "商品房买卖合同签章".to_owned(),
        address: "https://sign.example".to_owned(),
    };
    SealAction::ApplySystemAccess { system, form: form() }
}

fn hsm() -> SealAction {
    let hsm = HsmRecord {
        vendor: "示例密码".to_owned(),
        model: "M-1".to_owned(),
        serial: "SN0001".to_owned(),
        certificate: "GM000000000000".to_owned(),
    };
    SealAction::FileHsm { hsm, form: form() }
}

fn printed(desk: &Desk, id: &str) -> WindowForm {
    desk.account.window_form(id, &context(&SHENZHEN, &actor(0), regions(), desk.now())).unwrap()
}

fn decide(desk: &mut Desk, application: &str, accepted: bool) {
    let reason = if accepted { String::new() } else { "材料不全".to_owned() };
    let _ = desk.system(SealAction::ReportWindow { application: application.to_owned(), accepted, reason }).unwrap();
}

#[test]
fn access_and_hsm_are_applied_for_by_mail_and_take_effect_when_staff_accept() {
    let mut desk = Desk::open(&SHENZHEN, "440305");
    let outcome = desk.give(&actor(0), access()).unwrap();
    let told: Vec<_> = outcome.report.findings.iter().map(|one| one.code.as_str()).collect();
    assert_eq!(told, ["command.done"]);
    assert!(outcome.report.findings[0].text(dengji::finding::Language::Zh).contains("将与您联系"));
    assert!(desk.account.state().system_access.is_empty(), "nothing is granted by asking");
    let first = desk.account.state().applications[0].id.clone();
    let form = printed(&desk, &first);
    assert_eq!((form.operation, form.channel), (SealOperation::ApplySystemAccess, Channel::Mail));
    let rows: Vec<_> = form.rows.iter().map(|row| (row.label.zh.as_str(), row.value.as_str())).collect();
    for row in [("系统名称", "合同签署系统"), ("系统用途", "商品房买卖合同签章"), ("经办人手机号", "13800000001")]
    {
        assert!(rows.contains(&row), "{row:?} in {rows:?}");
    }
    decide(&mut desk, &first, false);
    assert!(desk.account.state().system_access.is_empty());
    let _ = desk.give(&actor(0), access()).unwrap();
    let second = desk.account.state().applications[1].id.clone();
    decide(&mut desk, &second, true);
    assert!(desk.account.state().system_access.last().unwrap().value);
    let _ = desk.give(&actor(0), hsm()).unwrap();
    let third = desk.account.state().applications[2].id.clone();
    decide(&mut desk, &third, true);
    assert!(desk.account.state().hsm.last().unwrap().value);
    let seen = desk.account.applications(&platform(&SHENZHEN, desk.now()));
    let standings: Vec<_> = seen.iter().map(|one| one.standing).collect();
    assert_eq!(standings, [ApplicationStanding::Refused, ApplicationStanding::Accepted, ApplicationStanding::Accepted]);
    assert_eq!(seen[0].reason, "材料不全");
    assert!(desk.account.applications(&context(&SHENZHEN, &actor(2), regions(), desk.now())).is_empty());
}

#[test]
fn an_application_without_its_starred_fields_or_for_another_enterprise_is_refused() {
    let mut desk = Desk::open(&SHENZHEN, "440305");
    let empty = SealAction::ApplySystemAccess { system: SystemRecord::default(), form: SealForm::default() };
    let refused = desk.give(&actor(0), empty).unwrap_err();
    let pointers: Vec<_> = refused.unmet.iter().map(|one| one.finding.pointer.as_str()).collect();
    for place in
        ["/action/system/name", "/action/system/purpose", "/action/form/handler/name", "/action/form/organisationName"]
    {
        assert!(pointers.contains(&place), "{pointers:?}");
    }
    let SealAction::ApplySystemAccess { system, form } = access() else { unreachable!() };
    let other = SealForm { organisation_name: "别家公司".to_owned(), ..form };
    let refused = desk.give(&actor(0), SealAction::ApplySystemAccess { system, form: other }).unwrap_err();
    assert_eq!(codes(&refused), ["seal.other_organisation"]);
}

#[test]
fn a_person_chooses_among_the_enterprises_that_the_person_represents() {
    let named = |name: &str, number: &str, region: &str, who: usize| LicenceFacts {
        enterprise: dengji::party::Enterprise { name: name.to_owned(), document_number: IdentifierText::from(number) },
        representatives: vec![person(who)],
        ..licence(region)
    };
    let licences = [
        named("甲公司", "91450100MA5AAAAA1X", "450103", 0),
        named("乙公司", "91440101MA5AAAAA1X", "440103", 0),
        named("丙公司", "91450100MA5BBBBB1X", "450103", 3),
        named("甲公司", "91450100MA5AAAAA1X", "450103", 0),
    ];
    let of =
        |number: usize| enterprises(&licences, Channel::Phone, &context(&GUANGXI, &actor(number), regions(), at(1)));
    let own = of(0);
    let names: Vec<_> = own.choices.iter().map(|one| (one.enterprise.name.as_str(), one.served)).collect();
    // Registered elsewhere, it is shown as one that is not served; another's is not shown at all.
    assert_eq!(names, [("甲公司", true), ("乙公司", false)]);
    assert!(own.report.findings.is_empty());
    let nobody = of(4);
    assert!(nobody.choices.is_empty());
    assert_eq!(nobody.report.findings[0].code.as_str(), "seal.no_enterprise");
    let elsewhere = enterprises(&licences[1..2], Channel::Phone, &context(&GUANGXI, &actor(0), regions(), at(1)));
    assert_eq!(elsewhere.report.findings[0].code.as_str(), "seal.no_enterprise");
}
