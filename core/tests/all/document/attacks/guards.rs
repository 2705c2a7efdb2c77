//! For each guard against what comes after a signature a file that shows why it is there.

use dengji::document::{
    pdf::PdfFile,
    sign::Certification,
    verify::{ChangeKind, SignatureVerdict},
};

use super::{
    attack::{
        Layout, append, append_freeing, body, certified, edit, field_and_signature, paper, paper_as, request, signed,
        signed_by, stream,
    },
    caught, codes,
    later::{field_objects, sneak_with},
    passes, verify,
};

const NOWHERE: &str = "/Rect[0 0 0 0]";
const FORGED: &str = "BT /F1 12 Tf 72 700 Td (The price is 999) Tj ET";

/// What the first signature says of the changes after it.
fn kinds(file: &[u8]) -> Vec<ChangeKind> {
    verify(file).signatures[0].changes.iter().map(|change| change.kind).collect()
}

/// The same file with the signed field written anew under another number, by a later revision.
fn written_anew(file: &[u8], place: &str) -> Vec<u8> {
    let (field, _) = field_and_signature(file, "First");
    let old = format!("{} 0 R", field.number);
    let anew = body(file, field.number).replace("/Rect [0 0 0 0]", place).replace("/Rect[0 0 0 0]", place);
    let form = body(file, 8).replace(&old, "90 0 R");
    let page = body(file, 3).replace(&old, "90 0 R");
    append(file, &[(8, form), (3, page), (90, anew)])
}

#[test]
fn a_signed_field_is_not_written_anew() {
    caught(&written_anew(&signed(), NOWHERE), "signature.changed_signed");
}

#[test]
fn an_empty_field_that_borrows_a_signature_is_not_signed() {
    let file = signed();
    let (_, signature) = field_and_signature(&file, "First");
    let borrowed = edit(&file, 12, "/F 4", &format!("/F 4/V {} 0 R", signature.number));
    assert!(kinds(&borrowed).contains(&ChangeKind::FieldChanged), "{:?}", kinds(&borrowed));
    assert_eq!(verify(&borrowed).signatures[0].verdict, SignatureVerdict::Invalid);
}

#[test]
fn a_timestamp_that_shows_is_a_signature() {
    let stamp = "<</Type/DocTimeStamp/SubFilter/ETSI.RFC3161/ByteRange[0 1 2 3]/Contents<30>>>";
    let with = |place: &str| {
        let file = certified(Certification::NoChanges);
        let mut objects = field_objects(&file, "Stamp", &format!("{place}/V 91 0 R"));
        objects.push((91, stamp.to_owned()));
        let report = verify(&append(&file, &objects));
        let first = report.signatures.iter().find(|signature| signature.field.as_deref() == Some("First")).unwrap();
        let change = first.changes.iter().find(|change| change.field.as_deref() == Some("Stamp")).unwrap();
        (change.kind, change.allowed, first.verdict)
    };
    assert_eq!(with(NOWHERE), (ChangeKind::TimestampAdded, true, SignatureVerdict::Valid));
    let drawn = "/Rect[72 690 300 720]/AP<</N 11 0 R>>";
    assert_eq!(with(drawn), (ChangeKind::SignatureAdded, false, SignatureVerdict::Invalid));
}

#[test]
fn a_field_stays_on_its_page_when_it_is_signed() {
    let file = signed();
    let value = body(&file, 12).replacen("<<", "<</V 91 0 R", 1);
    let gone = body(&file, 3).replace("12 0 R", "");
    let there = body(&file, 4).replacen("<<", "<</Annots[12 0 R]", 1);
    let moved = vec![(12, value.clone()), (3, gone), (4, there)];
    caught(&sneak_with(&file, moved, "", 0), "signature.changed_field");
    // On the page where it was, it may be signed.
    passes(&sneak_with(&file, vec![(12, value)], "", 0));
    // One that was on none may come to one.
    let nowhere = signed_by(&edit(&paper(), 3, "12 0 R", ""), &request("First"));
    let objects = vec![
        (12, body(&nowhere, 12).replacen("<<", "<</V 91 0 R", 1)),
        (4, body(&nowhere, 4).replacen("<<", "<</Annots[12 0 R]", 1)),
    ];
    passes(&sneak_with(&nowhere, objects, "", 0));
}

#[test]
fn a_node_of_the_form_may_come_with_its_field() {
    let file = signed();
    let form = body(&file, 8).replacen("12 0 R", "12 0 R 95 0 R", 1);
    let objects = |node: &str| {
        vec![(8, form.clone()), (95, node.to_owned()), (96, "<</FT/Sig/T(New)/Parent 95 0 R>>".to_owned())]
    };
    passes(&append(&file, &objects("<</T(group)/Kids[96 0 R]>>")));
    caught(&append(&file, &objects("<</T(group)/Kids[96 0 R]/T(other)>>")), "signature.changed_content");
}

#[test]
fn what_only_holds_objects_is_no_change() {
    for layout in [Layout::Table, Layout::Stream, Layout::Hybrid] {
        let file = signed_by(&paper_as(layout), &request("First"));
        let again = signed_by(&file, &request("Second"));
        assert_eq!(kinds(&again), [ChangeKind::SignatureAdded], "{layout:?}");
    }
    // An object that nothing used is freed.
    assert_eq!(kinds(&append_freeing(&signed(), &[], &[11])), []);
}

#[test]
fn a_remark_that_is_taken_away_leaves_the_structure_as_it_is() {
    let objects = [
        (1, body(&paper(), 1).replacen("<<", "<</StructTreeRoot 70 0 R", 1)),
        (3, body(&paper(), 3).replace("12 0 R", "12 0 R 60 0 R")),
        (60, "<</Type/Annot/Subtype/Text/Rect[500 800 520 820]/Contents(seen)>>".to_owned()),
        (70, "<</Type/StructTreeRoot/K 71 0 R>>".to_owned()),
        (71, "<</Type/StructElem/S/Annot/P 70 0 R/K<</Type/OBJR/Obj 60 0 R>>>>".to_owned()),
    ];
    let mut open = request("First");
    open.certification = Some(Certification::Annotations);
    let file = signed_by(&append(&paper(), &objects), &open);
    let page = body(&file, 3).replace("60 0 R", "");
    let report = passes(&append_freeing(&file, &[(3, page)], &[60]));
    assert_eq!(kinds_of(&report), [ChangeKind::AnnotationRemoved]);
}

fn kinds_of(report: &dengji::document::verify::VerificationReport) -> Vec<ChangeKind> {
    report.signatures[0].changes.iter().map(|change| change.kind).collect()
}

#[test]
fn a_remark_that_stands_often_is_one() {
    // More that is graver than is listed, and a remark that a page lists five times.
    let stamps = 1_001;
    let names: String = (200..200 + stamps).map(|number| format!("{number} 0 R ")).collect();
    let mut remarks: Vec<(u32, String)> = (200..200 + stamps)
        .map(|number| (number, "<</Type/Annot/Subtype/Stamp/Rect[72 690 300 720]>>".to_owned()))
        .collect();
    remarks.push((60, "<</Type/Annot/Subtype/Text/Rect[500 800 520 820]/Contents(seen)>>".to_owned()));
    let page = |file: &[u8]| body(file, 3).replace("12 0 R", &format!("12 0 R {}{names}", "60 0 R ".repeat(5)));
    let count = |file: &[u8]| {
        let count = verify(file).signatures[0].change_count;
        (count.harmless, count.doubtful, count.forbidden)
    };
    let file = certified(Certification::Annotations);
    let mut added = remarks.clone();
    added.push((3, page(&file)));
    assert_eq!(count(&append(&file, &added)), (1, stamps, 0));
    // They were there, and are taken away.
    let mut there = remarks;
    there.push((3, page(&paper())));
    let mut open = request("First");
    open.certification = Some(Certification::Annotations);
    let file = signed_by(&append(&paper(), &there), &open);
    let gone = super::floods::tight(&body(&file, 3));
    let (before, rest) = gone.split_once("/Annots[").unwrap();
    let (_, after) = rest.split_once(']').unwrap();
    let kept: Vec<u32> = vec![9, 12, field_and_signature(&file, "First").0.number];
    let kept: String = kept.iter().map(|number| format!("{number} 0 R ")).collect();
    assert_eq!(count(&append(&file, &[(3, format!("{before}/Annots[{kept}]{after}"))])), (1, stamps, 0));
}

/// A stream of the signed revision that goes on in what is appended, for readers that believe its length.
#[test]
fn nothing_appended_becomes_part_of_a_long_stream() {
    let mut objects = field_objects(&paper(), "First", &format!("{NOWHERE}/V 91 0 R"));
    let text = "BT /F1 12 Tf 72 700 Td (The price is 100) Tj ET";
    objects.push((5, format!("<</Length 40000>>stream\n{text}\nendstream")));
    let file = sneak_with(&paper(), objects, "", 0);
    passes(&file);
    let at = file.windows(text.len()).rposition(|part| part == text.as_bytes()).unwrap();
    let mut long = append(&file, &[]);
    // Up to the place where the long stream ends.
    long.extend(format!("\n{FORGED}\n").bytes());
    long.resize(at + 40_000, b' ');
    long.extend(b"\nendstream\nendobj\n");
    let previous = PdfFile::open(&file).unwrap().startxref();
    let start = long.len();
    long.extend(
        format!("xref\n0 0\ntrailer\n<</Size 200/Root 1 0 R/Info 7 0 R/Prev {previous}>>\nstartxref\n{start}\n%%EOF\n")
            .bytes(),
    );
    let report = verify(&long);
    assert_ne!(report.verdict, SignatureVerdict::Valid, "{:?}", codes(&report));
    assert!(codes(&report).contains(&"pdf.object_beyond".to_owned()), "{:?}", codes(&report));
}

/// The same for readers that look for the end of a stream, which has none in its revision.
#[test]
fn nothing_appended_becomes_part_of_an_endless_stream() {
    let mut objects = field_objects(&paper(), "First", &format!("{NOWHERE}/V 91 0 R"));
    let text = "BT /F1 12 Tf 72 700 Td (The price is 100) Tj ET";
    objects.push((5, format!("<</Length 7>>stream\n{text}\n")));
    let file = sneak_with(&paper(), objects, "", 0);
    let ended = append(&file, &[(70, stream("", FORGED))]);
    let report = verify(&ended);
    assert_ne!(report.verdict, SignatureVerdict::Valid, "{:?}", codes(&report));
    assert!(codes(&report).contains(&"pdf.object_beyond".to_owned()), "{:?}", codes(&report));
}

/// A signed section whose `/Prev` leads behind what is signed: what is put there later decides which objects there were.
#[test]
fn a_section_behind_the_signed_end_is_none_of_the_signed_revision() {
    let mut base = append(&paper(), &[]);
    let previous = PdfFile::open(&base).unwrap().startxref();
    // Another version of what the pages show, which no section names.
    let place = base.len();
    base.extend(format!("5 0 obj\n{}\nendobj\n", stream("", FORGED)).bytes());
    let objects = field_objects(&paper(), "First", &format!("{NOWHERE}/V 91 0 R"));
    let behind = 60_000;
    let file = signed_with_previous(&base, objects, previous, behind);
    let end = file.len();
    let mut forged = file.clone();
    forged.resize(behind, b' ');
    forged.extend(
        format!("xref\n5 1\n{place:010} 00000 n \ntrailer\n<</Size 200/Root 1 0 R/Info 7 0 R/Prev {previous}>>\n")
            .bytes(),
    );
    let head = {
        let text: String = file[..end].iter().map(|byte| char::from(*byte)).collect();
        let at = text.rfind("startxref\n").unwrap() + 10;
        text[at..].split('\n').next().unwrap().to_owned()
    };
    let start = forged.len();
    forged.extend(
        format!("xref\n0 0\ntrailer\n<</Size 200/Root 1 0 R/Info 7 0 R/Prev {head}>>\nstartxref\n{start}\n%%EOF\n")
            .bytes(),
    );
    let report = verify(&forged);
    assert_ne!(report.verdict, SignatureVerdict::Valid, "{:?}", codes(&report));
    assert!(codes(&report).contains(&"signature.range_end".to_owned()), "{:?}", codes(&report));
}

/// Signs a revision whose section leads to another place than the one before it.
fn signed_with_previous(file: &[u8], mut objects: Vec<(u32, String)>, previous: usize, wanted: usize) -> Vec<u8> {
    let zeros = "0".repeat(8_000);
    objects.push((
        91,
        format!(
            "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M(D:20261201100304+08'00')\
             /ByteRange[0 111111111 222222222 333333333]/Contents<{zeros}>>>"
        ),
    ));
    let mut bytes = file.to_vec();
    let mut rows = String::new();
    for (number, object) in &objects {
        rows += &format!("{number} 1\n{:010} 00000 n \n", bytes.len());
        bytes.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    }
    let start = bytes.len();
    assert!(previous < start && start < wanted);
    bytes.extend(
        format!("xref\n{rows}trailer\n<</Size 200/Root 1 0 R/Info 7 0 R/Prev {wanted}>>\nstartxref\n{start}\n%%EOF\n")
            .bytes(),
    );
    let at = bytes.windows(10).rposition(|part| part == b"/Contents<").unwrap() + 9;
    let end = at + 2 + zeros.len();
    let last = bytes.len();
    for (mark, number) in [("111111111", at), ("222222222", end), ("333333333", last - end)] {
        let place = bytes.windows(9).rposition(|part| part == mark.as_bytes()).unwrap();
        bytes[place..place + 9].copy_from_slice(format!("{number:<9}").as_bytes());
    }
    let made =
        super::forge::message(&[super::forge::Signer::new("p256-signer", &[&bytes[..at], &bytes[end..last]])], None);
    super::forge::fill(&mut bytes, at, &made);
    bytes
}
