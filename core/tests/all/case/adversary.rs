//! Dishonest users of an honest host: every command, by everybody who has no business giving it, in every stage of a
//! batch; and every lie that a piece of evidence can tell. None is believed, and none of these people learns anything.

use dengji::{
    case::{Action, Case, CaseStage, Command, SubCaseStage, command::Inquiry, view::Page},
    finding::{Code, Refusal, Role},
    identifier::{IdentifierKind, Regions},
    material::ShareMode,
    party::{Actor, Binding, Enterprise, Evidence},
    platform::{Profile, ProfileRef},
    time::Instant,
};
use serde_json::json;

use crate::support::batch::{
    Desk, SIGNERS, SUBS, actor_of, at, bound, confirmer, context, developer, document, edit, handler_of, one, profile,
    sign,
};

fn person(role: Role, number: &str) -> Actor {
    Actor { role, name: "路人".to_owned(), document_number: number.into(), ..Actor::system("somebody") }
}

fn number_of(sub: usize, signer: usize) -> String {
    let form = document(sub).application;
    match signer {
        0 => form.buyers[0].document_number.as_typed().to_owned(),
        _ => form.mortgagees[0].agent.as_ref().unwrap().document_number.as_typed().to_owned(),
    }
}

/// Everybody who is nobody to the second sub-case and to the case as a whole, with what each may do to the first.
fn strangers() -> Vec<(&'static str, Actor)> {
    let other =
        || Enterprise { name: "别家置业有限公司".to_owned(), document_number: "91440101MA5AAAAA1X".into() };
    let alike = |name: &str, number: &str| Enterprise { name: name.to_owned(), document_number: number.into() };
    let mut pending = handler_of(developer());
    pending.acting_for.as_mut().unwrap().binding = Binding::Pending;
    let mut low = handler_of(developer());
    low.acting_for.as_mut().unwrap().level = None;
    let mut unchosen = handler_of(developer());
    unchosen.acting_for = None;
    let mut unnoticed = handler_of(developer());
    unnoticed.notice_acknowledged = false;
    let mut representative = handler_of(other());
    representative.role = Role::LegalRepresentative;
    // The number of the buyer on another paper is another person's.
    let mut namesake = person(Role::Buyer, &number_of(1, 0));
    namesake.document_kind = Some(IdentifierKind::Passport);
    vec![
        ("another enterprise's handler", handler_of(other())),
        ("another enterprise's representative", representative),
        ("an enterprise of the same name", handler_of(alike(&developer().name, "91440101MA5AAAAA1X"))),
        ("an enterprise of the same number", handler_of(alike("别家", developer().document_number.as_typed()))),
        ("an enterprise without a name", handler_of(alike("", developer().document_number.as_typed()))),
        ("an enterprise without a number", handler_of(alike(&developer().name, " "))),
        ("a handler who was dismissed, or never confirmed", pending),
        ("a handler of an account of no level", low),
        ("a handler without an enterprise", unchosen),
        ("a handler who has not read the notice", unnoticed),
        ("a stranger as a buyer", person(Role::Buyer, "440106199901010000")),
        ("a stranger without a number", person(Role::Buyer, "")),
        ("a stranger as a mortgagee's agent", person(Role::MortgageeAgent, "440106199901010000")),
        ("the buyer's number on another paper", namesake),
        ("the buyer as the mortgagee's agent", person(Role::MortgageeAgent, &number_of(1, 0))),
        ("a person", person(Role::Person, &number_of(1, 0))),
        ("staff of a window", person(Role::WindowStaff, "440106199901010000")),
        ("a holder of seals", person(Role::SealHolder, "440104198501010039")),
    ]
}

fn some(kind: &str) -> Evidence {
    Evidence { kind: kind.to_owned(), ..Evidence::default() }
}

/// Every command there is, as good as an honest person could make it.
fn commands(case: &Case, now: Instant) -> Vec<Action> {
    let state = case.state();
    let round = state.sub_cases.get(1).and_then(|sub| sub.round.as_ref()).map_or(1, |round| round.number);
    let both = || SUBS.map(str::to_owned).to_vec();
    let mut unit = document(0).unit;
    unit.unit_code = "440106001001GB00001F00010009".into();
    let inquiry = Inquiry {
        id: "q1".to_owned(),
        question: "问".to_owned(),
        answer: "答".to_owned(),
        answered_by: "buyers/0".to_owned(),
        evidence: some(""),
    };
    let mut material = document(1).materials.swap_remove(0);
    material.shared = false;
    let of = |value: serde_json::Value| -> Action { serde_json::from_value(value).unwrap() };
    let mut actions = vec![
        of(json!({"type": "add_units", "units": [{"subCase": "s3", "unit": unit}]})),
        Action::RemoveUnits { sub_cases: one(1) },
        Action::EditApplication { sub_case: SUBS[1].to_owned(), application: document(0).application },
        edit(1, 1),
        Action::AnswerQuestionnaire { sub_cases: one(1), questionnaire: document(1).questionnaire },
        Action::UploadMaterial { sub_case: Some(SUBS[1].to_owned()), material: material.clone(), replace: false },
        Action::UploadMaterial { sub_case: None, material: material.clone(), replace: false },
        Action::RemoveMaterial { sub_case: Some(SUBS[1].to_owned()), item: material.item.clone(), file: String::new() },
        Action::RemoveMaterial { sub_case: None, item: material.item, file: String::new() },
        Action::ShareMaterials { items: Vec::new(), mode: ShareMode::KeepOwn },
        Action::Save {},
        Action::Submit { number: String::new() },
        Action::ReportSubmissionFailure { reason: "busy".to_owned() },
        Action::RegenerateTicket { sub_case: SUBS[1].to_owned(), reason: "lost".to_owned() },
        Action::Seal { sub_cases: both(), evidence: Vec::new() },
        Action::Seal { sub_cases: one(1), evidence: Vec::new() },
        Action::Approve { sub_cases: one(1) },
        Action::Reject { sub_case: SUBS[1].to_owned(), reason: "no".to_owned() },
        Action::Withdraw { sub_case: SUBS[1].to_owned(), case_id: "mine".to_owned() },
        Action::ReportTax { sub_cases: both(), cleared: true, evidence: None },
        Action::ReportTax { sub_cases: one(1), cleared: false, evidence: None },
        Action::ReportStatus { sub_cases: Vec::new(), status: "completed".to_owned(), note: String::new() },
        Action::RecordInquiry { sub_case: SUBS[1].to_owned(), inquiry },
        Action::WithdrawBeforeEntry { sub_cases: one(1), evidence: Vec::new() },
        of(json!({"type": "issue_upload_code", "subCase": "s2", "code": "mine", "item": "buyer_identity"})),
        of(json!({"type": "withdraw_upload_code", "subCase": "s2", "code": "mine"})),
        of(json!({"type": "upload_by_code", "subCase": "s2", "code": "mine", "digest": "",
            "uploader": {"name": "某人", "documentNumber": "440106199901010000"}, "files": [{"id": "f9"}]})),
        of(json!({"type": "remove_by_code", "subCase": "s2", "code": "mine", "digest": "",
            "uploader": {"name": "某人", "documentNumber": "440106199901010000"}, "file": "f9"})),
        of(json!({"type": "report_certificates", "subCase": "s2", "certificates": [
            {"right": "notice", "number": "粤（2024）广州市不动产证明第00012345号", "entered": "2024-08-01"}]})),
        of(json!({"type": "report_delivery", "subCase": "s2", "delivery":
            {"tracking": "E1", "sent": "2024-08-01", "numbers": ["粤（2024）广州市不动产证明第00012345号"]}})),
        of(json!({"type": "report_registrable", "subCases": ["s2"], "since": "2024-08-01"})),
        Action::Delete {},
        Action::MoveProfile { to: ProfileRef { id: "easy".to_owned(), version: "1.0.0".to_owned() } },
        of(json!({"type": "open_single", "caseId": "x", "business": state.business, "initiator": state.initiator,
            "confirmer": state.confirmer, "project": state.project, "taxCleared": true,
            "splitFrom": {"caseId": "k1", "subCase": "s1"}, "content": {"subCase": "s1", "unit": document(0).unit}})),
    ];
    actions.extend([0, 1].map(|signer| sign(1, round, signer)));
    actions.push(Action::Sign {
        sub_case: "s9".to_owned(),
        round: 9,
        signer: "buyers/9".to_owned(),
        evidence: some(""),
    });
    actions.into_iter().map(|action| bound(action, case, now)).collect()
}

/// The batch at every stage of its way, with an instant.
fn stages() -> Vec<(&'static str, Desk, i64)> {
    let mut stages = vec![("opened", Desk::open(), 0)];
    let mut desk = Desk::filled();
    stages.push(("saved", desk.clone(), 0));
    let _ = desk.give(Action::Submit { number: String::new() }, at(0)).unwrap();
    stages.push(("submitted", desk.clone(), 60));
    let _ = desk.give(sign(1, 1, 0), at(60)).unwrap();
    stages.push(("half signed", desk.clone(), 60));
    for (sub, signer) in [(1, 1), (0, 0), (0, 1)] {
        let _ = desk.give(sign(sub, 1, signer), at(60)).unwrap();
    }
    stages.push(("signed", desk.clone(), 60));
    let mut rejected = desk.clone();
    let _ = rejected.give(Action::Reject { sub_case: SUBS[1].to_owned(), reason: "no".to_owned() }, at(90)).unwrap();
    stages.push(("rejected", rejected.clone(), 90));
    let withdraw = Action::Withdraw { sub_case: SUBS[1].to_owned(), case_id: "k2".to_owned() };
    let _ = rejected.give(withdraw, at(90)).unwrap();
    stages.push(("withdrawn", rejected, 90));
    let both = SUBS.map(str::to_owned).to_vec();
    let _ = desk.give(Action::Seal { sub_cases: both.clone(), evidence: Vec::new() }, at(120)).unwrap();
    stages.push(("sealed", desk.clone(), 120));
    let _ = desk.give(Action::ReportTax { sub_cases: both, cleared: true, evidence: None }, at(180)).unwrap();
    assert_eq!(desk.case.state().stage, CaseStage::Filed);
    stages.push(("filed", desk, 180));
    stages
}

fn refused(
    case: &Case,
    id: &str,
    version: Option<u32>,
    action: &Action,
    who: &Actor,
    profile: &Profile,
    now: Instant,
) -> Refusal {
    let regions = Regions::default();
    let command = Command {
        id: id.to_owned(),
        expected_version: version,
        expected_sub_cases: Vec::new(),
        action: action.clone(),
    };
    match case.decide(&command, &context(profile, &regions, who, now)) {
        Ok(decision) => panic!("{} was believed: {decision:?}", action.tag()),
        Err(refusal) => refusal,
    }
}

/// Nothing in it is of the case: no person, no round, no digest, no stage.
fn says_nothing(refusal: &Refusal, told: &str) {
    let allowed = [
        Code::PartyRoleNotAllowed,
        Code::PartyOtherEnterprise,
        Code::PartyNoEnterpriseChosen,
        Code::PartyBindingPending,
        Code::PartyAccountLevelTooLow,
        Code::PartyHandlerLevelTooLow,
        Code::PartyNoticeNotAcknowledged,
        Code::SigningNotTheSigner,
        Code::PartyNotInvolved,
    ];
    for unmet in &refusal.unmet {
        assert!(allowed.contains(&unmet.finding.code), "{told}: {:?}", unmet.finding);
        assert!(unmet.finding.pointer.starts_with("/actor"), "{told}: {:?}", unmet.finding);
        assert!(unmet.menders.iter().all(|mender| mender.name.is_none() && mender.signer.is_none()), "{told}");
        assert!(unmet.remedy.as_ref().is_none_or(|remedy| remedy.sub_case.is_none()), "{told}");
    }
}

#[test]
fn who_has_no_business_here_gets_nothing_and_learns_nothing() {
    let regions = Regions::default();
    let mut tried = 0;
    for (stage, desk, seconds) in stages() {
        let (case, now) = (&desk.case, at(seconds));
        for (who, actor) in strangers() {
            for action in commands(case, now) {
                let told = format!("{who}, {} while {stage}", action.tag());
                let answer = refused(case, "new", None, &action, &actor, profile(), now);
                says_nothing(&answer, &told);
                // A stale version, a wrong profile, or a command that was given before gives no other answer.
                assert_eq!(refused(case, "new", Some(77), &action, &actor, profile(), now), answer, "{told}");
                assert_eq!(refused(case, "c1", None, &action, &actor, profile(), now), answer, "{told}");
                assert_eq!(refused(case, "", None, &action, &actor, profile(), now), answer, "{told}");
                let mut other = profile().clone();
                other.version = "9.9.9".to_owned();
                assert_eq!(refused(case, "new", None, &action, &actor, &other, now), answer, "{told}");
                tried += 1;
            }
            let context = context(profile(), &regions, &actor, now);
            assert_eq!(case.todo(&context), [], "{who} while {stage}");
            for offer in case.actions(&context, Page::ALL) {
                assert!(!offer.allowed && offer.sub_case.is_none(), "{who} while {stage}: {offer:?}");
                says_nothing(&Refusal { unmet: offer.unmet }, who);
            }
            let report = case.check(&context);
            assert!(!report.findings.is_empty() && report.findings.iter().all(|one| one.pointer.starts_with("/actor")));
        }
        // And what was given is repeated by nobody but who may give it.
        for entry in &desk.log {
            let payload = entry.payload.as_ref().unwrap();
            if matches!(payload.command.action, Action::OpenBatch { .. }) {
                continue;
            }
            for (who, actor) in strangers() {
                let answer = refused(case, &payload.command.id, None, &payload.command.action, &actor, profile(), now);
                says_nothing(&answer, who);
            }
            let command = Command { expected_version: None, expected_sub_cases: Vec::new(), ..payload.command.clone() };
            let honest = case.decide(&command, &context(profile(), &regions, &payload.actor, now));
            assert!(honest.is_ok_and(|decision| decision.repeated), "{} by who gave it", payload.command.action.tag());
        }
    }
    assert!(tried > 4000, "{tried} commands tried");
}

/// Those who have a part in the case have no other: a buyer of one sub-case, the bank's agent, each enterprise's handler.
#[test]
fn a_part_is_that_part_alone() {
    let regions = Regions::default();
    let buyer = person(Role::Buyer, &number_of(0, 0));
    let agent = person(Role::MortgageeAgent, &number_of(1, 1));
    for (stage, desk, seconds) in stages() {
        let (case, now) = (&desk.case, at(seconds));
        for action in commands(case, now) {
            let told = format!("{} while {stage}", action.tag());
            // The buyer of the first sub-case has no say in the second.
            says_nothing(&refused(case, "new", None, &action, &buyer, profile(), now), &told);
            // The agent signs for the bank, and nothing else.
            if !matches!(&action, Action::Sign { signer, .. } if signer == SIGNERS[1]) {
                says_nothing(&refused(case, "new", None, &action, &agent, profile(), now), &told);
            }
            // Who may give a command is one of two enterprises, or the system; nobody is all three.
            let honest = actor_of(&action);
            let enterprises = [developer(), confirmer()];
            for other in enterprises.map(handler_of).into_iter().filter(|other| *other != honest) {
                says_nothing(&refused(case, "new", None, &action, &other, profile(), now), &told);
            }
        }
        // Drafts are the initiator's alone: neither who will confirm nor who will sign sees them.
        let editing = |id: &Option<String>| {
            id.as_ref().is_some_and(|id| case.sub_case(id).unwrap().1.stage == SubCaseStage::Editing)
        };
        for actor in [&buyer, &agent, &handler_of(confirmer())] {
            let context = context(profile(), &regions, actor, now);
            assert!(case.actions(&context, Page::ALL).iter().all(|offer| !editing(&offer.sub_case)), "{stage}");
            assert!(
                case.todo(&context).iter().flat_map(|one| &one.items).all(|item| !editing(&item.sub_case)),
                "{stage}"
            );
            let drafts = case.state().sub_cases.iter().all(|sub| sub.stage == SubCaseStage::Editing);
            let told = case.check(&context).findings;
            assert!(!drafts || told.iter().all(|one| one.pointer.starts_with("/actor")), "{stage}: {told:?}");
        }
        let context = context(profile(), &regions, &buyer, now);
        for person in case.todo(&context) {
            assert!(person.items.iter().all(|item| {
                item.action == "sign"
                    && item.sub_case.as_deref() == Some("s1")
                    && item.signer.as_deref() == Some("buyers/0")
            }));
        }
        assert!(case.actions(&context, Page::ALL).iter().all(|offer| {
            offer.action == "sign"
                && offer.sub_case.as_deref() == Some("s1")
                && offer.signer.as_deref() == Some("buyers/0")
        }));
    }
}

/// Every way in which evidence can be wrong, and blank wherever it can be wrong.
fn lies(good: &Evidence, old: Instant, future: Instant) -> Vec<(&'static str, Evidence)> {
    let with = |change: &dyn Fn(&mut Evidence)| {
        let mut evidence = good.clone();
        change(&mut evidence);
        evidence
    };
    let mut lies = vec![
        ("nothing", Evidence::default()),
        ("no kind", with(&|it| it.kind.clear())),
        ("another kind", with(&|it| "face_check".clone_into(&mut it.kind))),
        ("no provider", with(&|it| it.provider.clear())),
        ("a blank provider", with(&|it| " ".clone_into(&mut it.provider))),
        ("no number", with(&|it| it.reference.clear())),
        ("a blank number", with(&|it| "\u{3000}".clone_into(&mut it.reference))),
        ("a kind that nobody sees", with(&|it| "\u{200B}".clone_into(&mut it.kind))),
        ("a provider that nobody sees", with(&|it| "\u{2800}".clone_into(&mut it.provider))),
        ("a number that nobody sees", with(&|it| "\u{200B}".clone_into(&mut it.reference))),
        ("no time", with(&|it| it.at = None)),
        ("from tomorrow", with(&|it| it.at = Some(future))),
    ];
    if !good.subject.is_empty() {
        lies.push(("of nobody", with(&|it| it.subject = Default::default())));
        lies.push(("of somebody else", with(&|it| it.subject = "440106199901010000".into())));
    }
    if !good.digest.is_empty() {
        lies.push(("of no content", with(&|it| it.digest.clear())));
        lies.push(("of other content", with(&|it| it.digest = "00".repeat(32))));
        lies.push(("from before the round", with(&|it| it.at = Some(old))));
    }
    lies
}

#[test]
fn evidence_that_is_blank_wrong_or_used_proves_nothing() {
    let regions = Regions::default();
    let mut tried = 0;
    let (old, future) = (at(-3600), at(864_000));
    let mut submitted = Desk::filled();
    let _ = submitted.give(Action::Submit { number: String::new() }, at(0)).unwrap();
    let mut signed = submitted.clone();
    for (sub, signer) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
        let _ = signed.give(sign(sub, 1, signer), at(60)).unwrap();
    }
    let mut filed = signed.clone();
    let both = || SUBS.map(str::to_owned).to_vec();
    let _ = filed.give(Action::Seal { sub_cases: both(), evidence: Vec::new() }, at(120)).unwrap();
    let _ = filed.give(Action::ReportTax { sub_cases: both(), cleared: true, evidence: None }, at(180)).unwrap();
    let inquiry = Inquiry {
        id: "q1".to_owned(),
        question: "问".to_owned(),
        answer: "答".to_owned(),
        answered_by: "buyers/0".to_owned(),
        evidence: Evidence::default(),
    };
    let mut staff = Actor::system("clerk");
    staff.role = Role::RegistryStaff;
    let buyer = person(Role::Buyer, &number_of(0, 0));
    let acts: [(&Desk, Action, Actor); 7] = [
        // What a system reports on somebody's behalf needs the same evidence as what the person does.
        (&submitted, sign(0, 1, 0), Actor::system("host")),
        (&submitted, sign(0, 1, 0), buyer),
        (&signed, Action::Seal { sub_cases: one(0), evidence: Vec::new() }, handler_of(confirmer())),
        (&signed, Action::ReportTax { sub_cases: one(0), cleared: true, evidence: None }, Actor::system("tax")),
        (&signed, Action::ReportTax { sub_cases: one(0), cleared: true, evidence: None }, staff.clone()),
        (&filed, Action::RecordInquiry { sub_case: SUBS[0].to_owned(), inquiry }, staff),
        (&filed, Action::WithdrawBeforeEntry { sub_cases: one(0), evidence: Vec::new() }, handler_of(developer())),
    ];
    for (desk, action, actor) in acts {
        let now = at(300);
        let honest = bound(action, &desk.case, now);
        let context = context(profile(), &regions, &actor, now);
        let give = |action: Action| {
            desk.case.decide(
                &Command { id: "new".to_owned(), expected_version: None, expected_sub_cases: Vec::new(), action },
                &context,
            )
        };
        assert!(give(honest.clone()).is_ok(), "{}: {:?}", honest.tag(), give(honest.clone()));
        let pieces = match &honest {
            Action::Seal { evidence, .. } | Action::WithdrawBeforeEntry { evidence, .. } => evidence.clone(),
            Action::Sign { evidence, .. } => vec![evidence.clone()],
            Action::ReportTax { evidence, .. } => evidence.iter().cloned().collect(),
            Action::RecordInquiry { inquiry, .. } => vec![inquiry.evidence.clone()],
            _ => unreachable!(),
        };
        for piece in 0..pieces.len() {
            let put = |lie: Evidence| match honest.clone() {
                Action::Seal { sub_cases, mut evidence } => {
                    evidence[piece] = lie;
                    Action::Seal { sub_cases, evidence }
                }
                Action::WithdrawBeforeEntry { sub_cases, mut evidence } => {
                    evidence[piece] = lie;
                    Action::WithdrawBeforeEntry { sub_cases, evidence }
                }
                Action::Sign { sub_case, round, signer, .. } => Action::Sign { sub_case, round, signer, evidence: lie },
                Action::ReportTax { sub_cases, cleared, .. } => {
                    Action::ReportTax { sub_cases, cleared, evidence: Some(lie) }
                }
                Action::RecordInquiry { sub_case, inquiry } => {
                    Action::RecordInquiry { sub_case, inquiry: Inquiry { evidence: lie, ..inquiry } }
                }
                _ => unreachable!(),
            };
            for (what, lie) in lies(&pieces[piece], old, future) {
                // The answers to an inquiry may have been given before it was recorded.
                if what == "from before the round" && matches!(honest, Action::RecordInquiry { .. }) {
                    continue;
                }
                assert!(give(put(lie)).is_err(), "{}, piece {piece}: {what} was believed", honest.tag());
                tried += 1;
            }
            // What counted before, in this case or in this command, does not count again.
            for used in &desk.case.state().evidence {
                let mut lie = pieces[piece].clone();
                (lie.provider, lie.reference) = (used.provider.clone(), used.reference.clone());
                assert!(give(put(lie)).is_err(), "{}: {used:?} counted again", honest.tag());
            }
            if piece > 0 {
                let mut lie = pieces[piece].clone();
                lie.reference.clone_from(&pieces[0].reference);
                assert!(give(put(lie)).is_err(), "{}: one piece counted twice", honest.tag());
            }
        }
        // And nothing at all, one too few, or one piece for all.
        match &honest {
            Action::Seal { sub_cases, .. } => {
                assert!(give(Action::Seal { sub_cases: sub_cases.clone(), evidence: Vec::new() }).is_err());
                let all = bound(Action::Seal { sub_cases: both(), evidence: Vec::new() }, &desk.case, now);
                assert!(give(all).is_ok());
                let all = Action::Seal { sub_cases: both(), evidence: vec![pieces[0].clone(), pieces[0].clone()] };
                assert!(give(all).is_err());
            }
            Action::ReportTax { sub_cases, .. } => {
                assert!(
                    give(Action::ReportTax { sub_cases: sub_cases.clone(), cleared: true, evidence: None }).is_err()
                );
            }
            Action::WithdrawBeforeEntry { sub_cases, evidence } => {
                for gone in 0..evidence.len() {
                    let mut fewer = evidence.clone();
                    fewer.remove(gone);
                    let action = Action::WithdrawBeforeEntry { sub_cases: sub_cases.clone(), evidence: fewer };
                    assert!(give(action).is_err(), "taken back without applicant {gone}");
                }
                // The declarations are for this sub-case, not for the other.
                let action = Action::WithdrawBeforeEntry { sub_cases: one(1), evidence: evidence.clone() };
                assert!(give(action).is_err());
            }
            _ => {}
        }
    }
    assert!(tried > 80, "{tried} lies tried");
}

/// What was given in a round that fell counts in no later one (YX-004, GZ-076).
#[test]
fn a_void_round_is_void() {
    let mut desk = Desk::filled();
    let _ = desk.give(Action::Submit { number: String::new() }, at(0)).unwrap();
    let first = bound(sign(0, 1, 0), &desk.case, at(60));
    let _ = desk.give_as(first.clone(), at(60), &actor_of(&first)).unwrap();
    let digests = |desk: &Desk| desk.case.state().sub_cases[0].round.as_ref().unwrap().digest.clone();
    let mut seen = vec![digests(&desk)];
    let again = |desk: &Desk, now| {
        let Action::Sign { sub_case, signer, evidence, .. } = first.clone() else { unreachable!() };
        let round = desk.case.state().sub_cases[0].rounds;
        let action = Action::Sign { sub_case, round, signer, evidence };
        let regions = Regions::default();
        let command =
            Command { id: "again".to_owned(), expected_version: None, expected_sub_cases: Vec::new(), action };
        desk.case.decide(&command, &context(profile(), &regions, &Actor::system("host"), now))
    };
    let ways = [
        Action::RegenerateTicket { sub_case: SUBS[0].to_owned(), reason: "lost".to_owned() },
        edit(0, 1),
        // Back to what it was: the content is the same as in the first round, and the signature is not.
        edit(0, 0),
    ];
    for (number, way) in ways.into_iter().enumerate() {
        let now = at(120 + i64::try_from(number).unwrap());
        let _ = desk.give(way, now).unwrap();
        assert!(!seen.contains(&digests(&desk)), "a round with the digest of another");
        seen.push(digests(&desk));
        assert!(again(&desk, now).is_err(), "a signature of a void round counted");
        assert_eq!(desk.case.state().sub_cases[0].stage, SubCaseStage::Submitted);
    }
    assert!(desk.give(sign(0, 4, 0), at(200)).is_ok());
}
