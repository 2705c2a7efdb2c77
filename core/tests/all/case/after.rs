//! What comes after filing: certificates, delivery, and what becomes of a notice.

use dengji::{
    case::{
        Action, Case, Command, Effect,
        issued::{CertifiedRight, Delivery, IssuedCertificate},
    },
    finding::Refusal,
    identifier::Regions,
    party::Actor,
    time::Date,
};

use crate::support::batch::{self, Desk, SUBS, at, one, sign};

static CALENDAR: std::sync::LazyLock<dengji::calendar::Calendar> =
    std::sync::LazyLock::new(dengji::calendar::Calendar::builtin);

pub(super) fn filed() -> Desk {
    let mut desk = Desk::filled();
    let _ = desk.give(Action::Submit { number: String::new() }, at(0)).unwrap();
    for sub in 0..2 {
        for signer in 0..2 {
            let _ = desk.give(sign(sub, 1, signer), at(60)).unwrap();
        }
    }
    for sub in 0..2 {
        let _ = desk.give(Action::Seal { sub_cases: one(sub), evidence: Vec::new() }, at(90)).unwrap();
    }
    for sub in 0..2 {
        let _ = desk.give(Action::ReportTax { sub_cases: one(sub), cleared: true, evidence: None }, at(99)).unwrap();
    }
    desk
}

fn registry() -> Actor {
    Actor::system("registry")
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn proof(serial: &str, right: CertifiedRight) -> IssuedCertificate {
    IssuedCertificate {
        right,
        number: format!("粤（2024）广州市不动产证明第{serial}号").into(),
        entered: day("2024-08-01"),
        holders: vec!["buyers/0".to_owned()],
    }
}

fn certify(desk: &mut Desk, certificates: Vec<IssuedCertificate>) -> Result<dengji::case::Outcome, Refusal> {
    let sub_case = SUBS[0].to_owned();
    desk.give_as(Action::ReportCertificates { sub_case, certificates }, at(200), &registry())
}

fn codes<T: std::fmt::Debug>(refused: Result<T, Refusal>) -> Vec<String> {
    refused.unwrap_err().unmet.into_iter().map(|one| one.finding.code.as_str().to_owned()).collect()
}

#[test]
fn certificates_come_by_the_registry_once_and_only_after_filing() {
    let mut early = Desk::filled();
    assert!(
        codes(certify(&mut early, vec![proof("00012345", CertifiedRight::Notice)]))
            .contains(&"case.not_filed".to_owned())
    );
    let mut desk = filed();
    let own = batch::handler_of(batch::developer());
    let action = Action::ReportCertificates { sub_case: SUBS[0].to_owned(), certificates: Vec::new() };
    assert!(desk.give_as(action, at(200), &own).is_err());
    // Entered after it was filed and not in the future, of a right that the business registers.
    for entered in ["2024-07-31", "2024-08-02", "2099-01-01", "1999-01-01"] {
        let odd = IssuedCertificate { entered: day(entered), ..proof("00012345", CertifiedRight::Notice) };
        assert_eq!(codes(certify(&mut desk, vec![odd])), ["case.day_order"], "{entered}");
    }
    let other = proof("00012345", CertifiedRight::Mortgage);
    assert_eq!(codes(certify(&mut desk, vec![other])), ["case.certificate_of_other_right"]);
    let both = vec![proof("00012345", CertifiedRight::Notice), proof("00012346", CertifiedRight::MortgageNotice)];
    let outcome = certify(&mut desk, both.clone()).unwrap();
    // The applicants of this batch did not choose the post.
    assert!(
        matches!(outcome.effects.as_slice(), [Effect::NotifyParty { subject, .. }] if subject == "case.certificate_ready")
    );
    assert_eq!(desk.case.state().sub_cases[0].certificates, both);
    assert_eq!(
        codes(certify(&mut desk, vec![proof("00012345", CertifiedRight::Notice)])),
        ["case.certificate_repeated"]
    );
    let ill = IssuedCertificate { number: "第号".into(), ..proof("1", CertifiedRight::Notice) };
    assert!(certify(&mut desk, vec![ill]).is_err());
    let foreign =
        IssuedCertificate { holders: vec!["buyers/7".to_owned()], ..proof("00012399", CertifiedRight::Notice) };
    assert_eq!(codes(certify(&mut desk, vec![foreign])), ["upload.holder_unknown"]);
}

#[test]
fn the_post_brings_what_was_issued_to_whoever_chose_it() {
    let mut desk = Desk::filled();
    let mut questionnaire = desk.case.state().sub_cases[0].questionnaire.clone();
    let chosen = questionnaire.answers.iter_mut().find(|answer| answer.question == "ems_delivery").unwrap();
    chosen.yes = Some(true);
    let answer = Action::AnswerQuestionnaire { sub_cases: one(0), questionnaire };
    let _ = desk.give(answer, at(-90)).unwrap();
    let _ = desk.give(Action::Submit { number: String::new() }, at(0)).unwrap();
    for sub in 0..2 {
        for signer in 0..2 {
            let _ = desk.give(sign(sub, 1, signer), at(60)).unwrap();
        }
    }
    for sub in 0..2 {
        let _ = desk.give(Action::Seal { sub_cases: one(sub), evidence: Vec::new() }, at(90)).unwrap();
    }
    for sub in 0..2 {
        let _ = desk.give(Action::ReportTax { sub_cases: one(sub), cleared: true, evidence: None }, at(99)).unwrap();
    }
    let number = proof("00012345", CertifiedRight::Notice).number;
    let delivery = Delivery {
        tracking: "EMS123456789CN".to_owned(),
        sent: day("2024-08-21"),
        numbers: vec![number.clone()],
        received: None,
    };
    let send = |sub: usize, delivery: &Delivery| Action::ReportDelivery {
        sub_case: SUBS[sub].to_owned(),
        delivery: delivery.clone(),
    };
    assert_eq!(codes(desk.give_as(send(0, &delivery), at(199), &registry())), ["case.nothing_issued"]);
    let outcome = certify(&mut desk, vec![proof("00012345", CertifiedRight::Notice)]).unwrap();
    let [Effect::DeliverCertificates { numbers, contact, .. }] = outcome.effects.as_slice() else {
        panic!("{:?}", outcome.effects);
    };
    assert_eq!(*numbers, [number]);
    assert_eq!(Some(contact), batch::document(0).application.contact.as_ref());
    let _ = desk.give_as(send(0, &delivery), at(201), &registry()).unwrap();
    let strange = Delivery { numbers: vec![proof("00099999", CertifiedRight::Notice).number], ..delivery.clone() };
    assert_eq!(codes(desk.give_as(send(0, &strange), at(202), &registry())), ["case.certificate_unknown"]);
    let back = Delivery { received: Some(day("2024-08-20")), ..delivery.clone() };
    assert_eq!(codes(desk.give_as(send(0, &back), at(202), &registry())), ["case.day_order"]);
    let there = Delivery { received: Some(day("2024-08-23")), ..delivery.clone() };
    let _ = desk.give_as(send(0, &there), at(202), &registry()).unwrap();
    assert_eq!(desk.case.state().sub_cases[0].deliveries, [there]);
    let found = codes(desk.give_as(send(1, &delivery), at(203), &registry()));
    assert!(found.contains(&"case.delivery_not_chosen".to_owned()), "{found:?}");
}

#[test]
fn a_notice_secures_two_claims_lapses_and_becomes_ownership_before() {
    let mut desk = filed();
    let (regions, host) = (Regions::default(), registry());
    let at_noon = |seconds| batch::context(batch::profile(), &regions, &host, at(seconds));
    let notice = desk.case.notice("s1", &CALENDAR, &at_noon(200)).unwrap();
    assert_eq!(notice.claims.len(), 2);
    let form = batch::document(0).application;
    assert_eq!(notice.claims[0].holders, [form.buyers[0].name.clone()]);
    assert_eq!(notice.claims[1].holders, [form.mortgagees[0].name.clone()]);
    assert_eq!(notice.claims[1].principal, form.mortgage.unwrap().principal);
    assert_eq!((notice.lapse, notice.converts_to.as_str()), (None, "first_sale_transfer_with_mortgage"));
    let _ = certify(&mut desk, vec![proof("00012345", CertifiedRight::Notice)]).unwrap();
    let future = Action::ReportRegistrable { sub_cases: one(0), since: day("2030-01-01") };
    assert_eq!(codes(desk.give_as(future, at(201), &host)), ["case.day_order"]);
    let since = Action::ReportRegistrable { sub_cases: one(0), since: day("2024-08-01") };
    let _ = desk.give_as(since, at(201), &host).unwrap();
    let notice = desk.case.notice("s1", &CALENDAR, &at_noon(300)).unwrap();
    // Ninety days from 1 August, that day not counted.
    assert_eq!(notice.lapse.unwrap().last_day.unwrap(), day("2024-10-30"));
    assert_eq!(notice.claims[0].proof.as_ref().unwrap().right, CertifiedRight::Notice);
    assert!(desk.case.notice("s2", &CALENDAR, &at_noon(300)).unwrap().lapse.is_none());

    let opening = desk.case.conversion("s1", "k2", &CALENDAR, &at_noon(300)).unwrap();
    let Action::OpenSingle { business, content, split_from, tax_cleared, .. } = &opening else {
        panic!("{opening:?}");
    };
    assert_eq!(business.business_type, "first_sale_transfer_with_mortgage");
    assert!(!tax_cleared && content.questionnaire.answers.is_empty());
    assert_eq!((split_from.case_id.as_str(), split_from.sub_case.as_str()), ("k1", "s1"));
    assert!(content.materials.iter().any(|material| material.item == "buyer_identity"));
    assert!(content.materials.iter().all(|material| material.item != "presale_contract"));
    let command =
        Command { id: "open".to_owned(), expected_version: None, expected_sub_cases: Vec::new(), action: opening };
    let (new, _) = Case::open(&command, &at_noon(301)).unwrap();
    assert_eq!(new.state().sub_cases[0].application, desk.case.state().sub_cases[0].application);

    // 91 days later it has lapsed, and nothing converts it.
    let late = desk.case.conversion("s1", "k2", &CALENDAR, &at_noon(91 * 86_400));
    assert_eq!(codes(late), ["case.notice_lapsed"]);
    let stranger = batch::handler_of(batch::confirmer());
    let told =
        desk.case.conversion("s1", "k2", &CALENDAR, &batch::context(batch::profile(), &regions, &stranger, at(300)));
    assert_eq!(codes(told), ["party.not_involved"]);
}

// 实施细则 第十三条: an application is taken back before it is entered in the register, and not afterwards.
#[test]
fn what_is_entered_is_taken_back_no_more() {
    let mut desk = filed();
    let take = |desk: &mut Desk| {
        let action = Action::WithdrawBeforeEntry { sub_cases: one(0), evidence: Vec::new() };
        desk.give_as(action, at(210), &batch::handler_of(batch::developer()))
    };
    assert!(take(&mut filed()).is_ok());
    let _ = certify(&mut desk, vec![proof("00012345", CertifiedRight::Notice)]).unwrap();
    assert_eq!(codes(take(&mut desk)), ["case.entered"]);
}
