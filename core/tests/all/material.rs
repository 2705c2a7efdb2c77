//! Checklists, the share act, the receipt list.

use dengji::{
    application::Facts,
    finding::{Code, Severity},
    material::{Material, MaterialFile, ShareMode, checklist, receipt_list, share, skipped_by_share},
};

use crate::support::sub_case::{check, finds, found, guangzhou, pairs, sound, the, today, without_mortgage};

fn material(item: &str, files: &[(&str, u32)]) -> Material {
    let file = |(id, pages): &(&str, u32)| MaterialFile {
        id: (*id).to_owned(),
        bytes: 1,
        pages: *pages,
        ..MaterialFile::default()
    };
    Material { item: item.to_owned(), files: files.iter().map(file).collect(), shared: false }
}

// GZ-054, C-37: every item of the checklist that this business asks for, one by one.
#[test]
fn every_item_asked_for_is_missed() {
    for (position, material) in sound().materials.iter().enumerate() {
        let mut document = sound();
        document.materials.remove(position);
        let report = check(&document);
        let finding = the(&report, Code::MaterialMissing);
        assert_eq!(finding.param("item"), Some(material.item.as_str()));
        assert!(finding.pointer.ends_with("/files"), "{}", finding.pointer);
        let rule = guangzhou().checklist.iter().find(|item| item.item == material.item).unwrap().severity;
        assert_eq!(finding.severity, rule);
    }
}

#[test]
fn the_checklist_depends_on_the_case() {
    let profile = guangzhou();
    let items = |document: &dengji::application::SubCaseDocument| {
        let facts = Facts::new(document.input(), &profile, today());
        checklist(&document.materials, &facts, &profile)
    };
    let with = items(&sound());
    assert!(with.iter().all(|row| row.present), "{with:?}");
    assert!(with.iter().any(|row| row.item == "loan_contract"));
    let without = items(&without_mortgage());
    assert!(without.iter().all(|row| row.item != "loan_contract"));
    let mut sole = sound();
    for buyer in &mut sole.application.buyers {
        buyer.co_ownership = None;
    }
    sole.materials.clear();
    let rows = items(&sole);
    assert!(rows.iter().all(|row| row.item != "marriage_proof" && !row.present && !row.shared && row.files == 0));
    let permit = rows.iter().find(|row| row.item == "presale_permit").unwrap();
    assert_eq!((permit.required, permit.severity), (false, Severity::Warning));
}

#[test]
fn materials_and_files_are_checked() {
    finds(
        |document| "selfie".clone_into(&mut document.materials[11].item),
        &[("material.missing", "/materials/12/files"), ("material.item_unknown", "/materials/11/item")],
    );
    finds(
        |document| document.materials[11].files.clear(),
        &[("material.missing", "/materials/11/files"), ("material.without_files", "/materials/11/files")],
    );
    finds(
        |document| document.materials.push(material("marriage_proof", &[("z", 1)])),
        &[("material.item_repeated", "/materials/12/item")],
    );
    finds(
        |document| document.materials[0].files[0].id.clear(),
        &[("material.file_without_id", "/materials/0/files/0/id")],
    );
    finds(
        |document| document.materials[0].files[0].bytes = 0,
        &[("material.file_empty", "/materials/0/files/0/bytes")],
    );
    finds(
        |document| document.materials[0].files[0].bytes = -1,
        &[("material.file_size_invalid", "/materials/0/files/0/bytes")],
    );
    finds(|document| document.materials[0].files[0].digest.make_ascii_uppercase(), &[]);
    finds(
        |document| document.materials[10].files[0].digest.make_ascii_uppercase(),
        &[("material.digest_invalid", "/materials/10/files/0/digest")],
    );
    finds(
        |document| document.materials[0].files[0].name = "名".repeat(256),
        &[("application.text_too_long", "/materials/0/files/0/name")],
    );
}

#[test]
fn the_same_bytes_twice_are_noted_in_few_files_and_in_many() {
    let mut document = sound();
    document.materials[3].files[0].digest = document.materials[1].files[0].digest.clone();
    let report = check(&document);
    let finding = the(&report, Code::MaterialFileRepeated);
    assert_eq!((finding.pointer.as_str(), finding.severity), ("/materials/3/files/0", Severity::Info));
    assert_eq!(finding.related, ["/materials/1/files/0"]);
    let file = document.materials[11].files[0].clone();
    document.materials[11].files.push(file);
    let related: Vec<_> = check(&document).findings.iter().map(|f| (f.pointer.clone(), f.related[0].clone())).collect();
    let expected =
        [("/materials/3/files/0", "/materials/1/files/0"), ("/materials/11/files/1", "/materials/11/files/0")];
    assert_eq!(related, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    // With more files the same is found by sorting.
    let other = |at: usize| MaterialFile {
        id: at.to_string(),
        bytes: 1,
        digest: format!("{at:064x}"),
        ..MaterialFile::default()
    };
    document.materials[0].files.extend((1..31).map(other));
    let again: Vec<_> = check(&document).findings.iter().map(|f| (f.pointer.clone(), f.related[0].clone())).collect();
    assert_eq!(again, related);
}

// Scenario 31: GZ-051, C-49
#[test]
fn sharing_is_an_act_of_its_own() {
    let shared = [material("developer_licence", &[("a", 1)]), material("presale_permit", &[])];
    let mut children =
        [Vec::new(), vec![material("developer_licence", &[("own", 1)])], vec![material("developer_licence", &[])]];
    assert_eq!(skipped_by_share(&shared, &children[1], ShareMode::KeepOwn), ["developer_licence"]);
    let skipped: Vec<_> = children.iter_mut().map(|own| share(&shared, own, ShareMode::KeepOwn)).collect();
    assert_eq!(skipped, [vec![], vec!["developer_licence".to_owned()], vec![]]);
    assert_eq!(children[1][0].files[0].id, "own");
    for child in [&children[0], &children[2]] {
        assert_eq!((child.len(), child[0].files[0].id.as_str(), child[0].shared), (1, "a", true));
    }
    // Again with a newer file: copies that came by sharing follow, an own one stays.
    let newer = [material("developer_licence", &[("b", 1)])];
    let skipped: Vec<_> = children.iter_mut().map(|own| share(&newer, own, ShareMode::KeepOwn)).collect();
    assert_eq!(skipped, [vec![], vec!["developer_licence".to_owned()], vec![]]);
    assert_eq!(children[0][0].files[0].id, "b");
    assert_eq!(children[1][0].files[0].id, "own");
    assert!(skipped_by_share(&newer, &children[1], ShareMode::Replace).is_empty());
    assert!(share(&newer, &mut children[1], ShareMode::Replace).is_empty());
    assert_eq!((children[1][0].files[0].id.as_str(), children[1][0].shared), ("b", true));
}

#[test]
fn a_case_lacks_what_was_uploaded_but_not_shared() {
    let profile = guangzhou();
    let mut document = sound();
    let shared: Vec<_> = document.materials.iter().filter(|material| material.shared).cloned().collect();
    document.materials.retain(|material| !material.shared);
    let missing = |document| found(document).iter().filter(|(code, _)| code == "material.missing").count();
    assert_eq!(missing(&document), shared.len());
    share(&shared, &mut document.materials, ShareMode::KeepOwn);
    assert_eq!(found(&document), pairs(&[]));
    assert_eq!(receipt_list(&document.materials, &profile), receipt_list(&sound().materials, &profile));
}

// GZ-055
#[test]
fn the_receipt_list_is_numbered_and_added_up() {
    let given = [
        material("other_paper", &[("x", 1)]),
        material("presale_contract", &[("c1", 10), ("c2", 3)]),
        material("buyer_identity", &[("i", 2)]),
        material("notice_agreement", &[]),
    ];
    let list = receipt_list(&given, &guangzhou());
    let lines: Vec<_> =
        list.lines.iter().map(|line| (line.number, line.item.as_str(), line.copies, line.pages)).collect();
    assert_eq!(
        lines,
        [(1, "buyer_identity", 1, Some(2)), (2, "presale_contract", 2, Some(13)), (3, "other_paper", 1, Some(1))]
    );
    assert_eq!((list.copies, list.pages), (4, Some(16)));
    let unknown = receipt_list(&[material("buyer_identity", &[("i", 0)])], &guangzhou());
    assert_eq!((unknown.lines[0].pages, unknown.pages), (None, None));
}
