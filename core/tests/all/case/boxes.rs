//! What a mailbox offers is what can be done there, and nothing else, as the guide lists it (GZ-098, GZ-102 to GZ-107).

use std::collections::BTreeSet;

use dengji::{
    application::Application,
    case::{Action, Case, CaseStage, Command, Effect, SubCaseStage, state::StatusEntry, view::Page},
    finding::Role,
    identifier::Regions,
    material::{Material, ShareMode},
    party::Actor,
    platform::Profile,
};

use crate::support::batch::{
    Desk, SIGNERS, SUBS, actor_of, at, bound, confirmer, context, developer, document, edit, handler_of, one, profile,
    sign, strict,
};

/// One case in each stage that the mailboxes tell apart.
fn stages() -> Vec<(&'static str, Case)> {
    let submit = || Action::Submit { number: String::new() };
    let mut stages = Vec::new();
    let mut desk = Desk::open();
    stages.push(("draft", desk.case.clone()));
    desk = Desk::filled();
    stages.push(("saved", desk.case.clone()));
    let _ = desk.give(submit(), at(0)).unwrap();
    stages.push(("submitted", desk.case.clone()));
    let mut failed = desk.clone();
    let _ = failed.give(Action::ReportSubmissionFailure { reason: "busy".to_owned() }, at(0)).unwrap();
    stages.push(("failed", failed.case));
    for sub in 0..2 {
        for signer in 0..2 {
            let _ = desk.give(sign(sub, 1, signer), at(1)).unwrap();
        }
    }
    stages.push(("signed", desk.case.clone()));
    let mut rejected = desk.clone();
    let _ = rejected.give(Action::Reject { sub_case: "s1".to_owned(), reason: "wrong".to_owned() }, at(2)).unwrap();
    stages.push(("rejected", rejected.case));
    let mut withdrawn = desk.clone();
    let outcome =
        withdrawn.give(Action::Withdraw { sub_case: "s1".to_owned(), case_id: "k2".to_owned() }, at(2)).unwrap();
    let opening = outcome.effects.into_iter().find_map(|effect| match effect {
        Effect::OpenSingleCase { opening } => Some(opening),
        _ => None,
    });
    let (regions, system) = (Regions::default(), Actor::system("host"));
    let command = Command {
        id: "open".to_owned(),
        expected_version: None,
        expected_sub_cases: Vec::new(),
        action: opening.unwrap(),
    };
    let (single, _) = Case::open(&command, &context(strict(), &regions, &system, at(2))).unwrap();
    stages.push(("single", single));
    let _ =
        desk.give(Action::Seal { sub_cases: SUBS.map(str::to_owned).to_vec(), evidence: Vec::new() }, at(3)).unwrap();
    stages.push(("sealed", desk.case.clone()));
    let tax = Action::ReportTax { sub_cases: SUBS.map(str::to_owned).to_vec(), cleared: true, evidence: None };
    let _ = desk.give(tax, at(4)).unwrap();
    stages.push(("filed", desk.case));
    stages
}

fn signer(case: &Case, sub: usize, at: usize) -> Actor {
    let known = &case.state().sub_cases[sub].round.as_ref().unwrap().signers[at];
    let role = if at == 0 { Role::Buyer } else { Role::MortgageeAgent };
    let number = known.document_number.clone();
    Actor { role, name: known.name.clone(), document_number: number, ..Actor::system("signer") }
}

/// The tags of the buttons, of the whole case or of one sub-case.
fn buttons(case: &Case, profile: &Profile, actor: &Actor, sub: Option<&str>) -> BTreeSet<String> {
    let regions = Regions::default();
    let offers = case.actions(&context(profile, &regions, actor, at(10)), Page::ALL);
    offers.into_iter().filter(|offer| offer.sub_case.as_deref() == sub).map(|offer| offer.action).collect()
}

fn set(tags: &[&str]) -> BTreeSet<String> {
    tags.iter().map(|tag| (*tag).to_owned()).collect()
}

/// The operations that the guide lists, box by box.
#[test]
fn each_box_offers_what_the_guide_lists() {
    let (developer, bank) = (handler_of(developer()), handler_of(confirmer()));
    for (stage, case) in stages() {
        let own = |sub| buttons(&case, strict(), &developer, sub);
        let theirs = |sub| buttons(&case, strict(), &bank, sub);
        let (whole, sub): (&[&str], &[&str]) = match stage {
            // 批量案件待申请: 编辑、删除等.
            "draft" | "saved" => (
                &["add_units", "save", "upload_material", "remove_material", "share_materials", "submit", "delete"],
                &[
                    "edit_application",
                    "batch_edit",
                    "remove_units",
                    "upload_material",
                    "remove_material",
                    "answer_questionnaire",
                ],
            ),
            // 批量案件待提交: 重新提交.
            "failed" => (&["submit"], &[]),
            // 待申请: 编辑、删除等.
            "single" => (
                &["delete", "submit"],
                &["edit_application", "upload_material", "remove_material", "answer_questionnaire"],
            ),
            // 我的案件: 扫描二维码进行粤信签、撤回、查看、重新生成二维码. The signers scan.
            "submitted" | "signed" | "rejected" | "sealed" => (&[], &["withdraw", "regenerate_ticket"]),
            "filed" => (&[], &["withdraw_before_entry"]),
            other => panic!("{other}"),
        };
        assert_eq!(own(None), set(whole), "{stage}");
        assert_eq!(own(Some("s1")), set(sub), "{stage}");
        // 待确认: 企业签章、确认, until it is confirmed; nothing else is the confirmer's.
        let confirms: &[&str] = match stage {
            "submitted" | "signed" => &["seal", "approve", "reject"],
            _ => &[],
        };
        assert_eq!(theirs(None), set(&[]), "{stage}");
        assert_eq!(theirs(Some("s1")), set(confirms), "{stage}");
        if stage == "submitted" {
            for at in 0..2 {
                assert_eq!(buttons(&case, strict(), &signer(&case, 0, at), Some("s1")), set(&["sign"]));
            }
        }
    }
}

/// Every command that the enterprises' people could give to this case.
fn commands(case: &Case) -> Vec<Action> {
    let sub_case = || "s1".to_owned();
    let document = document(0);
    let material = || Material { item: "sale_contract".to_owned(), files: Vec::new(), shared: false };
    let round = case.state().sub_cases[0].round.as_ref().map_or(1, |round| round.number);
    vec![
        Action::AddUnits { units: Vec::new(), register_facts: Vec::new() },
        Action::RemoveUnits { sub_cases: one(0) },
        Action::EditApplication { sub_case: sub_case(), application: document.application },
        edit(0, 1),
        Action::AnswerQuestionnaire { sub_cases: one(0), questionnaire: document.questionnaire },
        Action::UploadMaterial { sub_case: Some(sub_case()), material: material(), replace: false },
        Action::UploadMaterial { sub_case: None, material: material(), replace: false },
        Action::RemoveMaterial {
            sub_case: Some(sub_case()),
            item: document.materials[0].item.clone(),
            file: String::new(),
        },
        Action::RemoveMaterial { sub_case: None, item: document.materials[0].item.clone(), file: String::new() },
        Action::ShareMaterials { items: Vec::new(), mode: ShareMode::KeepOwn },
        Action::Save {},
        Action::Submit { number: String::new() },
        sign(0, round, 0),
        Action::RegenerateTicket { sub_case: sub_case(), reason: "lost".to_owned() },
        Action::Seal { sub_cases: one(0), evidence: Vec::new() },
        Action::Approve { sub_cases: one(0) },
        Action::Reject { sub_case: sub_case(), reason: "wrong".to_owned() },
        Action::Withdraw { sub_case: sub_case(), case_id: "k9".to_owned() },
        Action::WithdrawBeforeEntry { sub_cases: one(0), evidence: Vec::new() },
        Action::Delete {},
    ]
}

/// What is not offered is refused, and whatever is offered can be what a reason names as its mend.
#[test]
fn nothing_is_done_that_is_not_offered() {
    let regions = Regions::default();
    let (mut refused, mut done, mut mends) = (0, 0, 0);
    for (stage, case) in stages() {
        for action in commands(&case) {
            let mut giver = actor_of(&action);
            if matches!(action, Action::Sign { .. }) {
                let Some(_) = &case.state().sub_cases[0].round else { continue };
                giver = signer(&case, 0, 0);
            }
            let tag = action.tag();
            let of_case = matches!(
                action,
                Action::AddUnits { .. }
                    | Action::UploadMaterial { sub_case: None, .. }
                    | Action::RemoveMaterial { sub_case: None, .. }
                    | Action::ShareMaterials { .. }
                    | Action::Save {}
                    | Action::Submit { .. }
                    | Action::Delete {}
            );
            let offered = buttons(&case, strict(), &giver, (!of_case).then_some("s1")).contains(tag);
            let command = Command {
                id: "new".to_owned(),
                expected_version: None,
                expected_sub_cases: Vec::new(),
                action: bound(action, &case, at(10)),
            };
            match case.decide(&command, &context(strict(), &regions, &giver, at(10))) {
                Ok(_) => {
                    assert!(offered, "{tag} while {stage}");
                    done += 1;
                }
                Err(refusal) if !offered => {
                    refused += 1;
                    let codes: Vec<_> = refusal.unmet.iter().map(|unmet| unmet.finding.code.as_str()).collect();
                    assert!(codes.iter().any(|code| code.starts_with("case.")), "{tag} while {stage}: {codes:?}");
                }
                Err(_) => {}
            }
        }
        // Every step that a grey button names is offered to one of those who can take it.
        let people = [handler_of(developer()), handler_of(confirmer()), Actor::system("host")];
        for actor in &people {
            for offer in case.actions(&context(strict(), &regions, actor, at(10)), Page::ALL) {
                for unmet in &offer.unmet {
                    let Some(step) = unmet.remedy.as_ref().filter(|step| !step.action.starts_with("host.")) else {
                        continue;
                    };
                    let signs = step.action == "sign";
                    let sub = step.sub_case.as_deref();
                    let somebody = people.iter().any(|one| buttons(&case, strict(), one, sub).contains(&step.action));
                    assert!(signs || somebody, "{} while {stage}: {unmet:?}", offer.action);
                    mends += 1;
                }
            }
        }
    }
    assert!(refused > 60 && done > 20 && mends > 20, "{refused} {done} {mends}");
}

/// The refusal names the box by its name, and the step that leads on.
#[test]
fn the_refusal_names_the_step() {
    let regions = Regions::default();
    let known = stages();
    let refusal = |stage: &str, action: Action| {
        let case = &known.iter().find(|(known, _)| *known == stage).unwrap().1;
        let actor = actor_of(&action);
        let command = Command { id: "new".to_owned(), expected_version: None, expected_sub_cases: Vec::new(), action };
        let refusal = case.decide(&command, &context(strict(), &regions, &actor, at(10))).unwrap_err();
        let unmet = refusal.unmet.into_iter().next().unwrap();
        (unmet.finding.text(dengji::finding::Language::Zh), unmet.remedy.map(|step| (step.action, step.sub_case)))
    };
    let step = |action: &str, sub: Option<&str>| Some((action.to_owned(), sub.map(str::to_owned)));
    let (text, mend) = refusal("submitted", edit(0, 1));
    assert!(text.ends_with("已提交，须撤回后修改") && !text.contains("s1"), "{text}");
    assert_eq!(mend, step("withdraw", Some("s1")));
    let (text, mend) = refusal("failed", edit(0, 1));
    assert_eq!(text, "“批量案件待提交”中的案件不能进行“批量编辑”");
    assert_eq!(mend, step("submit", None));
    assert_eq!(refusal("failed", Action::Delete {}).1, None, "its stage speaks first");
    let shared = Action::ShareMaterials { items: Vec::new(), mode: ShareMode::KeepOwn };
    assert_eq!(refusal("filed", shared).1, None);
}

/// A failed batch whose forms are no longer sound is mended where it lies: it would be stuck otherwise.
#[test]
fn what_submission_waits_for_is_offered() {
    let known = stages();
    let case = &known.iter().find(|(stage, _)| *stage == "failed").unwrap().1;
    let mut state = case.state().clone();
    state.sub_cases[0].application = Application::default();
    let case = Case::from_state(state).unwrap();
    let developer = handler_of(developer());
    assert_eq!(buttons(&case, strict(), &developer, Some("s1")), set(&["edit_application", "batch_edit"]));
    assert_eq!(buttons(&case, strict(), &developer, Some("s2")), set(&[]));
    let regions = Regions::default();
    let edit =
        |at: usize| Action::EditApplication { sub_case: SUBS[at].to_owned(), application: document(at).application };
    for (sub, taken) in [(0, true), (1, false)] {
        let command =
            Command { id: "new".to_owned(), expected_version: None, expected_sub_cases: Vec::new(), action: edit(sub) };
        assert_eq!(case.decide(&command, &context(strict(), &regions, &developer, at(10))).is_ok(), taken);
    }
    assert_eq!(SIGNERS.len(), 2);
}

/// A page behind the first has the buttons of its rows alone; together the pages are the whole.
#[test]
fn pages_add_up() {
    let regions = Regions::default();
    for (stage, case) in stages() {
        for actor in [handler_of(developer()), handler_of(confirmer()), Actor::system("host")] {
            let context = context(strict(), &regions, &actor, at(10));
            let whole = case.actions(&context, Page::ALL);
            let pages = [0, 1].map(|offset| case.actions(&context, Page { offset, limit: 1 })).concat();
            assert_eq!(whole, pages, "{stage}");
        }
    }
}

/// Each row has its own time, and says what the profile calls its status.
#[test]
fn rows_have_their_own_time() {
    let mut desk = Desk::filled();
    let _ = desk.give(Action::Submit { number: String::new() }, at(0)).unwrap();
    let again = Action::RegenerateTicket { sub_case: "s1".to_owned(), reason: "lost".to_owned() };
    let _ = desk.give(again, at(5)).unwrap();
    let mut profile = strict().clone();
    let message = profile.messages.iter_mut().find(|message| message.code == "unconfirmed").unwrap();
    message.text.zh = "待企业确认".to_owned();
    for placement in desk.case.placements(&profile, at(200_000), Page::ALL).unwrap() {
        let own = if placement.sub_case == "s1" { at(5) } else { at(0) };
        assert_eq!((placement.row.time, placement.row.status_name.zh.as_str()), (own, "待企业确认"));
        assert!(placement.row.ticket_expired);
    }
}

/// Units of one batch end at different times: what is reported on the rest is offered, and taken, as long as one goes on.
#[test]
fn a_status_is_reported_of_what_goes_on() {
    let mut state = Desk::filled().case.state().clone();
    state.stage = CaseStage::Filed;
    for sub in &mut state.sub_cases {
        sub.stage = SubCaseStage::Filed;
        sub.filed = Some(at(0));
    }
    let ended = StatusEntry { status: "completed".to_owned(), at: at(0), note: String::new() };
    state.sub_cases[1].statuses.push(ended.clone());
    let (regions, clerk) = (Regions::default(), Actor { role: Role::RegistryStaff, ..Actor::system("clerk") });
    let context = context(profile(), &regions, &clerk, at(10));
    let offered = |case: &Case| -> Vec<(Option<String>, bool)> {
        let offers = case.actions(&context, Page::ALL).into_iter().filter(|offer| offer.action == "report_status");
        offers.map(|offer| (offer.sub_case, offer.allowed)).collect()
    };
    let case = Case::from_state(state.clone()).unwrap();
    let of = |id: &str, allowed| (Some(id.to_owned()), allowed);
    let mut expected = vec![(None, true)];
    expected.extend(SUBS.map(|id| of(id, id != SUBS[1])));
    assert_eq!(offered(&case), expected);
    let action = Action::ReportStatus { sub_cases: Vec::new(), status: "accepted".to_owned(), note: String::new() };
    let command = Command { id: "r".to_owned(), expected_version: None, expected_sub_cases: Vec::new(), action };
    let outcome = case.decide(&command, &context).unwrap();
    let rest: Vec<_> = SUBS.iter().filter(|id| **id != SUBS[1]).map(|id| (*id).to_owned()).collect();
    assert_eq!(outcome.changed, rest);
    // Where all have ended, nothing is offered, and the reason is told.
    state.sub_cases.iter_mut().for_each(|sub| sub.statuses = vec![ended.clone()]);
    let case = Case::from_state(state).unwrap();
    assert!(offered(&case).iter().all(|(_, allowed)| !allowed));
    assert!(case.decide(&command, &context).is_err());
}
