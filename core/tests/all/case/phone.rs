//! Codes by which phones upload: what they bind, how they end, and who takes what away again.

use dengji::{
    case::{Action, Effect, Event},
    finding::{Refusal, Role},
    material::{FileFormat, MaterialFile, UploadChannel, UploadCode},
    party::{Actor, Principal},
    time::Instant,
};

use crate::support::batch::{self, Desk, SUBS, at};

const ITEM: &str = "buyer_identity";

fn host() -> Actor {
    Actor::system("host")
}

fn buyer(sub: usize) -> Principal {
    let form = batch::document(sub).application;
    Principal {
        name: form.buyers[0].name.clone(),
        document_number: form.buyers[0].document_number.clone(),
        ..Principal::default()
    }
}

fn file(id: &str) -> MaterialFile {
    MaterialFile {
        id: id.to_owned(),
        name: format!("{id}.jpg"),
        digest: format!("{:0>64}", id.bytes().map(u32::from).sum::<u32>()),
        bytes: 2048,
        pages: 1,
        format: Some(FileFormat::Picture),
        ..MaterialFile::default()
    }
}

fn issue(desk: &mut Desk, code: &str, sub: usize, holder: &str, now: Instant) -> Result<UploadCode, Refusal> {
    let action = Action::IssueUploadCode {
        sub_case: SUBS[sub].to_owned(),
        code: code.to_owned(),
        item: ITEM.to_owned(),
        holder: holder.to_owned(),
    };
    let outcome = desk.give_as(action, now, &host())?;
    match outcome.effects.as_slice() {
        [Effect::ShowUploadCode { code, .. }] => Ok(code.clone()),
        other => panic!("{other:?}"),
    }
}

fn upload(code: &UploadCode, sub: usize, who: &Principal, files: &[MaterialFile]) -> Action {
    Action::UploadByCode {
        sub_case: SUBS[sub].to_owned(),
        code: code.code.clone(),
        digest: code.digest.clone(),
        uploader: who.clone(),
        files: files.to_vec(),
    }
}

fn remove(code: &UploadCode, who: &Principal, file: &str) -> Action {
    Action::RemoveByCode {
        sub_case: SUBS[0].to_owned(),
        code: code.code.clone(),
        digest: code.digest.clone(),
        uploader: who.clone(),
        file: file.to_owned(),
    }
}

fn codes<T: std::fmt::Debug>(refused: Result<T, Refusal>) -> Vec<String> {
    let found = refused.unwrap_err().unmet;
    assert!(found.iter().all(|one| !one.finding.pointer.is_empty()), "{found:?}");
    found.into_iter().map(|one| one.finding.code.as_str().to_owned()).collect()
}

fn files(desk: &Desk) -> Vec<MaterialFile> {
    let of = desk.case.state().sub_cases[0].materials.iter().filter(|material| material.item == ITEM);
    of.flat_map(|material| material.files.clone()).collect()
}

#[test]
fn files_come_one_by_one_and_say_who_brought_them_and_when() {
    let mut desk = Desk::open();
    let code = issue(&mut desk, "q1", 0, "", at(0)).unwrap();
    assert_eq!(code.expires, at(1800));
    let anybody =
        Principal { name: "路过".to_owned(), document_number: "110105199001011110".into(), ..Principal::default() };
    let _ = desk.give_as(upload(&code, 0, &anybody, &[file("a"), file("b")]), at(10), &host()).unwrap();
    let _ = desk.give_as(upload(&code, 0, &anybody, &[file("c")]), at(20), &host()).unwrap();
    let there = files(&desk);
    assert_eq!(there.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["a", "b", "c"]);
    for (one, when) in there.iter().zip([10, 10, 20]) {
        let mark = one.uploaded.as_ref().unwrap();
        assert_eq!((one.channel, mark.at, mark.code.as_str()), (UploadChannel::Phone, at(when), "q1"));
        assert!(mark.by.is(&anybody));
    }
    let _ = desk.give_as(remove(&code, &anybody, "b"), at(30), &host()).unwrap();
    assert_eq!(files(&desk).len(), 2);
    let outcome = desk.give_as(remove(&code, &anybody, "a"), at(31), &host()).unwrap();
    let told = outcome.entry.unwrap().payload.unwrap().events;
    assert!(matches!(told.as_slice(), [Event::MaterialUploaded { material, .. }] if material.files.len() == 1));
    let outcome = desk.give_as(remove(&code, &anybody, "c"), at(32), &host()).unwrap();
    let told = outcome.entry.unwrap().payload.unwrap().events;
    assert!(matches!(told.as_slice(), [Event::MaterialRemoved { item, .. }] if item == ITEM));
}

#[test]
fn a_code_is_good_for_its_sub_case_its_person_and_its_time_alone() {
    let mut desk = Desk::filled();
    let code = issue(&mut desk, "q1", 0, "buyers/0", at(0)).unwrap();
    assert!(code.person.as_ref().is_some_and(|person| person.is(&buyer(0))));
    let mut give = |action, now| desk.give_as(action, now, &host());
    assert_eq!(codes(give(upload(&code, 0, &buyer(1), &[file("x")]), at(1))), ["upload.other_person"]);
    assert_eq!(codes(give(upload(&code, 1, &buyer(0), &[file("x")]), at(1))), ["upload.code_foreign"]);
    let forged = UploadCode { digest: "0".repeat(64), ..code.clone() };
    assert_eq!(codes(give(upload(&forged, 0, &buyer(0), &[file("x")]), at(1))), ["upload.code_foreign"]);
    let unknown = UploadCode { code: "q9".to_owned(), ..code.clone() };
    assert_eq!(codes(give(upload(&unknown, 0, &buyer(0), &[file("x")]), at(1))), ["upload.code_unknown"]);
    let nobody = Principal { name: "某人".to_owned(), ..Principal::default() };
    assert_eq!(codes(give(upload(&code, 0, &nobody, &[file("x")]), at(1))), ["command.form"]);
    assert!(give(upload(&code, 0, &buyer(0), &[file("x")]), at(1799)).is_ok());
    assert_eq!(codes(give(upload(&code, 0, &buyer(0), &[file("y")]), at(1800))), ["upload.code_expired"]);
}

#[test]
fn what_is_sent_again_withdrawn_or_followed_by_another_is_refused() {
    let mut desk = Desk::open();
    let first = issue(&mut desk, "q1", 0, "", at(0)).unwrap();
    let who = buyer(0);
    let _ = desk.give_as(upload(&first, 0, &who, &[file("a")]), at(1), &host()).unwrap();
    assert_eq!(codes(desk.give_as(upload(&first, 0, &who, &[file("a")]), at(2), &host())), ["upload.file_repeated"]);
    let twice = [file("b"), file("b")];
    assert_eq!(codes(desk.give_as(upload(&first, 0, &who, &twice), at(2), &host())), ["upload.file_repeated"]);
    let second = issue(&mut desk, "q2", 0, "", at(3)).unwrap();
    assert_eq!(codes(desk.give_as(upload(&first, 0, &who, &[file("b")]), at(4), &host())), ["upload.code_superseded"]);
    assert_eq!(codes(issue(&mut desk, "q2", 0, "", at(4))), ["upload.code_taken"]);
    let withdraw = Action::WithdrawUploadCode { sub_case: SUBS[0].to_owned(), code: "q2".to_owned() };
    let _ = desk.give_as(withdraw.clone(), at(5), &host()).unwrap();
    assert_eq!(codes(desk.give_as(upload(&second, 0, &who, &[file("b")]), at(6), &host())), ["upload.code_withdrawn"]);
    assert_eq!(codes(desk.give_as(withdraw, at(6), &host())), ["upload.code_withdrawn"]);
    let third = issue(&mut desk, "q3", 0, "", at(7)).unwrap();
    // Another's file stays, whoever holds the phone now.
    let other = buyer(1);
    assert_eq!(codes(desk.give_as(remove(&third, &other, "a"), at(8), &host())), ["upload.file_unknown"]);
    assert!(desk.give_as(remove(&third, &who, "a"), at(9), &host()).is_ok());
}

#[test]
fn files_beyond_the_platforms_limits_do_not_come_in() {
    let mut desk = Desk::open();
    let code = issue(&mut desk, "q1", 0, "", at(0)).unwrap();
    let big = MaterialFile { bytes: 20_971_521, ..file("a") };
    let office = MaterialFile { format: Some(FileFormat::Office), ..file("b") };
    let long = MaterialFile { pages: 301, ..file("c") };
    let found = codes(desk.give_as(upload(&code, 0, &buyer(0), &[big, office, long]), at(1), &host()));
    assert_eq!(found, ["material.file_too_large", "material.file_format", "material.file_too_long"]);
    let many: Vec<_> =
        (0..51).map(|number| MaterialFile { digest: String::new(), ..file(&format!("n{number}")) }).collect();
    assert_eq!(codes(desk.give_as(upload(&code, 0, &buyer(0), &many), at(1), &host())), ["material.too_many_files"]);
    assert!(desk.give_as(upload(&code, 0, &buyer(0), &many[..50]), at(1), &host()).is_ok());
}

#[test]
fn a_phone_changes_nothing_that_was_submitted_and_nobody_but_the_host_speaks_for_it() {
    let mut desk = Desk::filled();
    let code = issue(&mut desk, "q1", 0, "buyers/0", at(-50)).unwrap();
    for role in [Role::Handler, Role::RegistryStaff] {
        let actor = Actor { role, ..batch::handler_of(batch::developer()) };
        assert!(desk.give_as(upload(&code, 0, &buyer(0), &[file("a")]), at(-40), &actor).is_err());
    }
    let _ = desk.give(Action::Submit { number: String::new() }, at(0)).unwrap();
    assert_eq!(codes(desk.give_as(upload(&code, 0, &buyer(0), &[file("a")]), at(1), &host())), ["case.submitted"]);
    assert_eq!(codes(issue(&mut desk, "q2", 0, "", at(1))), ["case.submitted"]);
}

// What lies with the registry is what was signed: a code that still lives changes it no more, and no new one is issued.
#[test]
fn a_phone_changes_nothing_that_was_filed() {
    let mut desk = super::after::filed();
    let known = issue(&mut Desk::filled(), "q1", 0, "", at(-50)).unwrap();
    let mut state = desk.case.state().clone();
    state.sub_cases[0].upload_codes.push(UploadCode { expires: at(9000), ..known.clone() });
    desk.case = dengji::case::Case::from_state(state).unwrap();
    assert_eq!(codes(desk.give_as(upload(&known, 0, &buyer(0), &[file("a")]), at(200), &host())), ["case.filed"]);
    let removed = codes(desk.give_as(remove(&known, &buyer(0), "a"), at(200), &host()));
    assert!(removed.contains(&"case.filed".to_owned()), "{removed:?}");
    assert_eq!(codes(issue(&mut desk, "q2", 0, "", at(200))), ["case.filed"]);
}

#[test]
fn nobody_but_the_code_says_who_brought_a_file() {
    let mut desk = Desk::open();
    let code = issue(&mut desk, "q1", 0, "", at(0)).unwrap();
    let _ = desk.give_as(upload(&code, 0, &buyer(0), &[file("a")]), at(1), &host()).unwrap();
    let mut mine = files(&desk);
    let forged = MaterialFile { id: "b".to_owned(), digest: "1".repeat(64), ..mine[0].clone() };
    mine.push(forged);
    let material = dengji::material::Material { item: ITEM.to_owned(), files: mine, shared: false };
    let give = Action::UploadMaterial { sub_case: Some(SUBS[0].to_owned()), material, replace: true };
    let _ = desk.give(give, at(2)).unwrap();
    let marks: Vec<_> = files(&desk).into_iter().map(|one| one.uploaded.is_some()).collect();
    assert_eq!(marks, [true, false]);
}

#[test]
fn staff_take_one_file_away_and_the_last_takes_the_material_with_it() {
    let mut desk = Desk::open();
    let material =
        dengji::material::Material { item: ITEM.to_owned(), files: vec![file("a"), file("b")], shared: false };
    let sub_case = Some(SUBS[0].to_owned());
    let _ = desk.give(Action::UploadMaterial { sub_case: sub_case.clone(), material, replace: false }, at(0)).unwrap();
    let take = |file: &str| Action::RemoveMaterial {
        sub_case: sub_case.clone(),
        item: ITEM.to_owned(),
        file: file.to_owned(),
    };
    assert_eq!(codes(desk.give(take("c"), at(1))), ["upload.file_unknown"]);
    let _ = desk.give(take("a"), at(1)).unwrap();
    assert_eq!(files(&desk).len(), 1);
    let _ = desk.give(take("b"), at(2)).unwrap();
    assert!(desk.case.state().sub_cases[0].materials.is_empty());
}
