//! Adding anything to a file never improves its verdict: every attack beside every harmless kind of change, in any
//! number and in any order, is what it is alone.

use std::{collections::BTreeMap, path::Path};

use dengji::{
    document::{
        pdf::PdfFile,
        sign::Certification,
        verify::{ChangeKind, SignatureVerdict, VerificationPolicy, VerificationReport, Verifier},
    },
    finding::Severity,
    time::Instant,
};

use super::{
    attack::{append_freeing, body, certified, locking, paper, request, signed, signed_by, stream},
    codes, verify,
};

/// What a revision is going to hold; several hands may write into it.
pub struct Draft {
    file: Vec<u8>,
    objects: BTreeMap<u32, String>,
    freed: Vec<u32>,
}

impl Draft {
    pub fn on(file: &[u8]) -> Self {
        Self { file: file.to_vec(), objects: BTreeMap::new(), freed: Vec::new() }
    }

    pub fn put(&mut self, number: u32, object: impl Into<String>) {
        self.objects.insert(number, object.into());
    }

    pub fn body(&self, number: u32) -> String {
        let body = self.objects.get(&number).cloned().unwrap_or_else(|| body(&self.file, number));
        tight(&body)
    }

    /// Changes an object by its text.
    pub fn edit(&mut self, number: u32, from: &str, to: &str) {
        let old = self.body(number);
        assert!(old.contains(from), "{from} in {old}");
        self.put(number, old.replacen(from, to, 1));
    }

    pub fn done(self) -> Vec<u8> {
        let objects: Vec<(u32, String)> = self.objects.into_iter().collect();
        append_freeing(&self.file, &objects, &self.freed)
    }
}

/// Without the blanks that some writers put before what needs none.
pub fn tight(body: &str) -> String {
    [" [", " <<", " /", " ("].iter().fold(body.to_owned(), |body, blank| body.replace(blank, blank.trim_start()))
}

type Hand = fn(&mut Draft, u32);

/// The attacks, one of each class; the number is of an object that is free.
const ATTACKS: [(&str, Hand); 28] = [
    ("content", |it, _| it.put(5, stream("", "BT /F1 12 Tf 72 700 Td (The price is 999) Tj ET"))),
    ("another content", |it, _| it.edit(3, "/Contents 5 0 R", "/Contents 11 0 R")),
    ("font", |it, _| it.edit(6, "Helvetica", "Other")),
    ("filled reference", |it, _| {
        it.put(50, stream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]", "0 0 595 842 re f"));
    }),
    ("freed content", |it, _| it.freed.push(5)),
    ("resource", |it, _| it.edit(3, "/F1 6 0 R", "/F1 11 0 R")),
    ("sheet", |it, _| it.edit(2, "/MediaBox[0 0 595 842]", "/MediaBox[0 0 595 300]")),
    ("rotation", |it, _| it.edit(2, "/Count 2", "/Count 2/Rotate 90")),
    ("page gone", |it, _| it.edit(2, "3 0 R 4 0 R", "3 0 R")),
    ("pages swapped", |it, _| it.edit(2, "3 0 R 4 0 R", "4 0 R 3 0 R")),
    ("page twice", |it, _| it.edit(2, "3 0 R 4 0 R", "3 0 R 4 0 R 3 0 R")),
    ("page added", |it, free| {
        it.edit(2, "3 0 R 4 0 R", &format!("3 0 R 4 0 R {free} 0 R"));
        it.put(free, "<</Type/Page/Parent 2 0 R/Contents 11 0 R>>");
    }),
    ("script", |it, _| it.edit(1, "/Type/Catalog", "/Type/Catalog/OpenAction<</S/JavaScript/JS(1)>>")),
    ("layers", |it, free| {
        it.edit(1, "/Type/Catalog", &format!("/Type/Catalog/OCProperties {free} 0 R"));
        it.put(free, "<</OCGs[]>>");
    }),
    ("other form", |it, _| it.edit(8, "<<", "<</XFA(form)")),
    ("stamp", |it, free| {
        it.edit(3, "12 0 R", &format!("12 0 R {free} 0 R"));
        it.put(free, "<</Type/Annot/Subtype/Stamp/Rect[72 690 300 720]/AP<</N 11 0 R>>>>");
    }),
    ("widget of no field", |it, free| {
        it.edit(3, "12 0 R", &format!("12 0 R {free} 0 R"));
        it.put(free, "<</Type/Annot/Subtype/Widget/Rect[72 690 300 720]/AP<</N 11 0 R>>>>");
    }),
    ("text field", |it, free| {
        it.edit(8, "9 0 R", &format!("9 0 R {free} 0 R"));
        it.put(free, "<</Type/Annot/Subtype/Widget/FT/Tx/T(more)/V(x)/Rect[0 0 9 9]>>");
    }),
    ("unsigned and drawn", |it, free| {
        it.edit(3, "12 0 R", &format!("12 0 R {free} 0 R"));
        it.edit(8, "12 0 R", &format!("12 0 R {free} 0 R"));
        it.put(free, "<</Type/Annot/Subtype/Widget/FT/Sig/T(Sneak)/Rect[72 690 300 720]/AP<</N 11 0 R>>>>");
    }),
    ("borrowed signature", |it, free| {
        let (_, signature) = super::attack::field_and_signature(&it.file, "First");
        it.edit(8, "12 0 R", &format!("12 0 R {free} 0 R"));
        it.put(free, format!("<</Type/Annot/Subtype/Widget/FT/Sig/T(Sneak)/V {} 0 R>>", signature.number));
    }),
    ("signature gone", |it, _| {
        let (_, signature) = super::attack::field_and_signature(&it.file, "First");
        let (field, _) = super::attack::field_and_signature(&it.file, "First");
        it.edit(field.number, &format!("/V {} 0 R", signature.number), "");
    }),
    ("signature again", |it, _| {
        let (_, signature) = super::attack::field_and_signature(&it.file, "First");
        let again = it.body(signature.number) + " ";
        it.put(signature.number, again);
    }),
    ("signed field drawn", |it, _| {
        let (field, _) = super::attack::field_and_signature(&it.file, "First");
        it.edit(field.number, "<<", "<</AP<</N 11 0 R>>");
    }),
    ("field moved", |it, _| it.edit(9, "/Rect[72 600 272 620]", "/Rect[72 690 272 720]")),
    ("field acts", |it, _| it.edit(9, "/FT/Tx", "/FT/Tx/AA<</K<</S/JavaScript/JS(1)>>>>")),
    ("field renamed", |it, _| it.edit(9, "/T(name)", "/T(other)")),
    ("field gone", |it, _| it.edit(8, "9 0 R 12 0 R", "12 0 R")),
    // For a person to judge, unless the file is certified.
    ("another picture", |it, _| it.edit(9, "/N 10 0 R", "/N 11 0 R")),
];

/// A crowd: its name, and what adds so many to a draft.
pub type Flood = (&'static str, fn(&mut Draft, u32, u32));

/// What anybody may do, so many times, from a free number on.
pub const FLOODS: [Flood; 7] = [
    ("unused objects", |it, from, count| (from..from + count).for_each(|number| it.put(number, "0"))),
    ("signature fields", |it, from, count| {
        let list: String = (from..from + count).map(|number| format!("{number} 0 R ")).collect();
        it.edit(8, "/Fields[", &format!("/Fields[{list}"));
        (from..from + count).for_each(|number| it.put(number, format!("<</FT/Sig/T(E{number})>>")));
    }),
    ("remarks", |it, from, count| {
        let list: String = (from..from + count).map(|number| format!("{number} 0 R ")).collect();
        it.edit(3, "/Annots[", &format!("/Annots[{list}"));
        let remark = "<</Subtype/Text/Rect[9 9 9 9]>>";
        (from..from + count).for_each(|number| it.put(number, remark));
    }),
    ("evidence", |it, from, count| {
        let list: String = (from + 1..from + count).map(|number| format!("{number} 0 R ")).collect();
        let catalog = it.body(1);
        let keys = format!("<</DSS {from} 0 R");
        it.put(1, catalog.replacen("<<", &keys, 1));
        it.put(from, format!("<</Certs[{list}]>>"));
        (from + 1..from + count).for_each(|number| it.put(number, stream("", "0")));
    }),
    ("metadata", |it, from, count| {
        let keys: String = (from..from + count).map(|number| format!("/K{number} {number} 0 R")).collect();
        it.put(7, format!("<<{keys}>>"));
        (from..from + count).for_each(|number| it.put(number, "0"));
    }),
    ("form keys", |it, from, count| {
        let keys: String = (from..from + count).map(|number| format!("/K{number} 0")).collect();
        it.edit(8, "<<", &format!("<<{keys}"));
    }),
    ("what looks like signatures", |it, from, count| {
        (from..from + count).for_each(|number| it.put(number, "<</ByteRange[]/Contents<>>>"));
    }),
];

fn files() -> [(&'static str, Vec<u8>); 5] {
    [
        ("signed", signed()),
        ("P 1", certified(Certification::NoChanges)),
        ("P 2", certified(Certification::FormFilling)),
        ("P 3", certified(Certification::Annotations)),
        ("locked", locking(dengji::document::sign::FieldLock::All {})),
    ]
}

/// A revision by these hands.
pub fn revised(file: &[u8], hands: &[&dyn Fn(&mut Draft)]) -> Vec<u8> {
    let mut draft = Draft::on(file);
    hands.iter().for_each(|hand| hand(&mut draft));
    draft.done()
}

/// The attack with the flood in the same, an earlier and a later revision.
fn crowded(file: &[u8], attack: &dyn Fn(&mut Draft), flood: &dyn Fn(&mut Draft)) -> [Vec<u8>; 3] {
    let earlier = revised(&revised(file, &[flood]), &[attack]);
    let later = revised(&revised(file, &[attack]), &[flood]);
    [revised(file, &[flood, attack]), earlier, later]
}

const FREE: u32 = 190;
const CROWD: u32 = 1_000;

/// Every part of a report says the same of it.
#[track_caller]
fn is_consistent(report: &VerificationReport, what: &str) {
    assert!(report.signatures.iter().all(|signature| signature.verdict <= report.verdict), "{what}");
    for signature in &report.signatures {
        let (count, listed) = (signature.change_count, &signature.changes);
        assert_eq!(count.all, count.forbidden + count.doubtful + count.harmless, "{what}");
        assert_eq!(count.listed as usize, listed.len(), "{what}");
        assert!(count.listed == count.all || listed.len() == 1_000, "{what}: {count:?}");
        assert_eq!(codes_of(report).contains(&"signature.changes_cut"), count.listed < count.all, "{what}");
        // The gravest are listed, and in front.
        let grade = |change: &dengji::document::verify::Change| match (change.allowed, change.doubtful) {
            (false, false) => 0,
            (true, true) => 1,
            (true, false) => 2,
            (false, true) => panic!("{what}: forbidden and allowed"),
        };
        assert!(listed.iter().map(grade).is_sorted(), "{what}");
        let of = |wanted| listed.iter().filter(|change| grade(change) == wanted).count();
        assert_eq!(of(0), count.forbidden.min(1_000) as usize, "{what}");
        // Text and data agree: an error for what is forbidden, a warning for what a person has to look at.
        let step = signature.steps.iter().find(|step| step.step == dengji::document::verify::SignatureStep::Changes);
        let changed = step.unwrap().findings.iter().filter(|finding| finding.code.as_str().contains(".changed_"));
        let severities: Vec<Severity> = changed.map(|finding| finding.severity).collect();
        let of_severity = |wanted| severities.iter().filter(|severity| **severity == wanted).count();
        assert_eq!((of_severity(Severity::Error), of_severity(Severity::Warning)), (of(0), of(1)), "{what}");
        if count.forbidden > 0 {
            assert_eq!(signature.verdict, SignatureVerdict::Invalid, "{what}");
        } else if count.doubtful > 0 {
            assert!(signature.verdict >= SignatureVerdict::Indeterminate, "{what}");
        }
    }
}

fn codes_of(report: &VerificationReport) -> Vec<&'static str> {
    report.signatures.iter().flat_map(|it| it.findings()).chain(&report.findings).map(|it| it.code.as_str()).collect()
}

/// All attacks in the crowd of one kind. Each is tried on one of the files and in one of the orders; another kind of
/// crowd meets it on another file and in another order.
fn in_a_crowd_of(kind: usize) {
    let files = files();
    let (flooded, flood) = FLOODS[kind];
    for (at, (name, attack)) in ATTACKS.into_iter().enumerate() {
        let (which, file) = &files[(at + kind) % files.len()];
        let attack = |draft: &mut Draft| attack(draft, FREE);
        let alone = verify(&revised(file, &[&attack]));
        assert_ne!(alone.verdict, SignatureVerdict::Valid, "{name} on {which}");
        let order = (at / files.len() + kind) % 3;
        // One more than is listed of each kind there is.
        let crowds = crowded(file, &attack, &|draft| flood(draft, 200, CROWD + 1));
        let report = verify(&crowds[order]);
        let what = format!("{name} on {which}, {flooded}, order {order}");
        assert!(report.verdict >= alone.verdict, "{what}: {:?}, not {:?}", report.verdict, alone.verdict);
        is_consistent(&report, &what);
    }
}

#[test]
fn no_attack_hides_among_unused_objects() {
    in_a_crowd_of(0);
}

#[test]
fn no_attack_hides_among_signature_fields() {
    in_a_crowd_of(1);
}

#[test]
fn no_attack_hides_among_remarks() {
    in_a_crowd_of(2);
}

#[test]
fn no_attack_hides_among_evidence() {
    in_a_crowd_of(3);
}

#[test]
fn no_attack_hides_among_metadata() {
    in_a_crowd_of(4);
}

#[test]
fn no_attack_hides_among_keys() {
    in_a_crowd_of(5);
}

#[test]
fn no_attack_hides_among_what_looks_like_signatures() {
    in_a_crowd_of(6);
}

/// Around every number at which something is cut or given up.
#[test]
fn no_number_of_changes_hides_a_forged_page() {
    let forge = |draft: &mut Draft| draft.put(5, stream("", "BT (The price is 999) Tj ET"));
    for (kind, counts) in
        [(0, vec![199, 201, 999, 1_000, 5_001, 5_050, 20_000]), (1, vec![4_999, 5_050, 9_990, 10_050])]
    {
        let (name, flood) = FLOODS[kind];
        for count in counts {
            for (which, file) in files().into_iter().take(2) {
                let all = crowded(&file, &forge, &|draft| flood(draft, 200, count));
                // The largest once, so that the test stays short.
                let orders = if count > 6_000 { 1 } else { 3 };
                for (order, file) in all.iter().enumerate().take(orders) {
                    let report = verify(file);
                    let what = format!("{count} {name} on {which}, order {order}");
                    assert_eq!(report.verdict, SignatureVerdict::Invalid, "{what} {:?}", codes(&report));
                    if count > 10_000 && kind == 1 {
                        // The signed field itself stands behind those that are read.
                        let codes = codes(&report);
                        assert!(codes.contains(&"pdf.too_many_fields".to_owned()), "{what}: {codes:?}");
                        continue;
                    }
                    assert!(codes(&report).contains(&"signature.changed_content".to_owned()), "{what}");
                    let changed = report.signatures[0].changes.first().unwrap();
                    assert!(!changed.allowed, "{what}: {changed:?}");
                }
            }
        }
    }
}

/// The signed paper of the README, by its own anchors.
#[test]
fn the_papers_of_the_readme_are_no_better_in_a_crowd() {
    let papers = Path::new(dengji_tests::CORE).join("../examples/data/papers");
    let read = |name: &str| std::fs::read(papers.join(name)).unwrap();
    let mut verifier = Verifier::new(VerificationPolicy::default());
    verifier.trust(&read("anchors.pem")).unwrap();
    let verdict = |file: &[u8]| {
        let report = verifier.verify(file, Instant::parse("2026-01-05T01:00:00Z").unwrap()).unwrap();
        is_consistent(&report, "paper");
        report.verdict
    };
    let numbers = 1_000..2_001;
    let unused: Vec<(u32, String)> = numbers.map(|number| (number, "0".to_owned())).collect();
    let add = |file: &[u8], objects: &[(u32, String)]| appended(file, objects);
    let signed = read("application-form-signed.pdf");
    assert_eq!(verdict(&add(&signed, &unused)), SignatureVerdict::Valid);
    let tampered = read("application-form-tampered.pdf");
    assert_eq!(verdict(&tampered), SignatureVerdict::Invalid);
    assert_eq!(verdict(&add(&tampered, &unused)), SignatureVerdict::Invalid);
    // A forged page: what its first page shows.
    let pdf = PdfFile::open(&signed).unwrap();
    let contents = pdf.pages()[0].dictionary.get("Contents").unwrap().clone();
    let content = match pdf.resolve(&contents) {
        dengji::document::pdf::Object::Array(items) => items[0].as_reference().unwrap(),
        _ => contents.as_reference().unwrap(),
    };
    let forged = [(content.number, stream("", "BT (forged) Tj ET"))];
    let same = [&unused[..], &forged].concat();
    for file in [add(&signed, &same), add(&add(&signed, &unused), &forged), add(&add(&signed, &forged), &unused)] {
        assert_eq!(verdict(&file), SignatureVerdict::Invalid);
    }
}

/// A revision over any file, with its own trailer.
fn appended(file: &[u8], objects: &[(u32, String)]) -> Vec<u8> {
    let pdf = PdfFile::open(file).unwrap();
    let id = |key: &str| {
        let id = pdf.trailer().get(key).and_then(|value| value.as_reference());
        id.map(|id| format!("/{key} {} 0 R", id.number)).unwrap_or_default()
    };
    let mut bytes = file.to_vec();
    let mut rows = String::new();
    for (number, object) in objects {
        rows += &format!("{number} 1\n{:010} 00000 n \n", bytes.len());
        bytes.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    }
    let (start, previous) = (bytes.len(), pdf.startxref());
    let trailer = format!("<</Size 5000{}{}/Prev {previous}>>", id("Root"), id("Info"));
    bytes.extend(format!("xref\n{rows}trailer\n{trailer}\nstartxref\n{start}\n%%EOF\n").bytes());
    bytes
}

#[test]
fn what_cannot_be_compared_to_its_end_is_not_valid() {
    // Many pages share one long list: each look at the pages costs much.
    let mut many = Draft::on(&paper());
    let kids: String = (200..500).map(|number| format!(" {number} 0 R")).collect();
    many.edit(2, "4 0 R]", &format!("4 0 R{kids}]"));
    (200..500).for_each(|number| many.put(number, "<</Type/Page/Parent 2 0 R/Annots 60 0 R>>"));
    many.put(60, format!("[({})]", "x".repeat(100_000)));
    let file = signed_by(&many.done(), &request("First"));
    assert_eq!(verify(&file).verdict, SignatureVerdict::Valid);
    let bytes = append_freeing(&file, &[], &[]);
    let forged = revised(&bytes, &[&|draft| draft.put(5, stream("", "BT (The price is 999) Tj ET"))]);
    for file in [&bytes, &forged] {
        let report = verify(file);
        let codes = codes(&report);
        assert_ne!(report.verdict, SignatureVerdict::Valid, "{codes:?}");
        assert!(codes.contains(&"pdf.too_complex".to_owned()), "{codes:?}");
        assert!(codes.contains(&"signature.changes_unread".to_owned()), "{codes:?}");
        assert_eq!(report.signatures.len(), 1);
        assert_eq!(report.signatures[0].verdict, SignatureVerdict::Indeterminate);
        // What was read only in part is not held against anybody.
        assert!(!report.signatures[0].changes.iter().any(|change| change.kind == ChangeKind::AnnotationRemoved));
    }
}

#[test]
fn no_number_of_revisions_hides_a_forged_page() {
    let mut many = Draft::on(&paper());
    let kids: String = (200..500).map(|number| format!(" {number} 0 R")).collect();
    many.edit(2, "4 0 R]", &format!("4 0 R{kids}]"));
    (200..500).for_each(|number| many.put(number, "<</Type/Page/Parent 2 0 R/Annots 60 0 R>>"));
    many.put(60, format!("[({})]", "x".repeat(5_000)));
    let mut bytes = signed_by(&many.done(), &request("First"));
    for _ in 0..30 {
        bytes = append_freeing(&bytes, &[(70, "0".to_owned())], &[]);
    }
    let report = verify(&bytes);
    assert_eq!(report.verdict, SignatureVerdict::Indeterminate);
    assert!(codes(&report).contains(&"pdf.too_complex".to_owned()));
    let forged = revised(&bytes, &[&|draft| draft.put(5, stream("", "BT (The price is 999) Tj ET"))]);
    let report = verify(&forged);
    assert_eq!(report.verdict, SignatureVerdict::Invalid);
    assert!(codes(&report).contains(&"signature.changed_content".to_owned()));
}

#[test]
fn more_signatures_than_are_judged_are_not_valid() {
    let file = signed();
    for (count, is_cut) in [(499, false), (500, true)] {
        // They are wrong anyway; what matters is that they end neither in an error nor in silence.
        let mut draft = Draft::on(&file);
        let list: String = (0..count).map(|at| format!("{} 0 R ", 200 + 2 * at)).collect();
        draft.edit(8, "/Fields[", &format!("/Fields[{list}"));
        for at in 0..count {
            draft.put(200 + 2 * at, format!("<</FT/Sig/T(C{at})/V {} 0 R>>", 201 + 2 * at));
            draft.put(201 + 2 * at, "<</Type/Sig/SubFilter/X/ByteRange[0 1 2 3]/Contents<30>>>");
        }
        let report = verify(&draft.done());
        assert_eq!(report.verdict, SignatureVerdict::Invalid);
        assert_eq!(report.signatures.len(), 500);
        assert_eq!(codes(&report).contains(&"signature.too_many".to_owned()), is_cut);
    }
}

/// Signatures of a form that nobody reads settle nothing, five hundred of them neither; one more is a crowd, whatever the
/// others come to.
#[test]
fn one_signature_more_than_is_judged_is_one_too_many() {
    const RANGE: &str = "/ByteRange[0 FFFFFFFF SSSSSSSS LLLLLLLL]";
    for (count, verdict) in [(500, SignatureVerdict::Indeterminate), (501, SignatureVerdict::Invalid)] {
        let mut draft = Draft::on(&paper());
        let list: String = (0..count).map(|at| format!("{} 0 R ", 200 + 2 * at)).collect();
        draft.edit(8, "/Fields[", &format!("/Fields[{list}"));
        for at in 0..count {
            draft.put(200 + 2 * at, format!("<</FT/Sig/T(C{at})/V {} 0 R>>", 201 + 2 * at));
            draft.put(201 + 2 * at, format!("<</Type/Sig/SubFilter/adbe.x509.rsa_sha1{RANGE}/Contents<04020000>>>"));
        }
        let mut file = draft.done();
        let (whole, mut from) = (file.len(), 0);
        let places = |file: &[u8], what: &[u8], from: usize| {
            file[from..].windows(what.len()).position(|window| window == what).map(|at| from + at)
        };
        while let Some(at) = places(&file, RANGE.as_bytes(), from) {
            let first = at + RANGE.len() + "/Contents".len();
            let second = first + "<04020000>".len();
            let range = format!("/ByteRange[0 {first:08} {second:08} {:08}]", whole - second);
            file[at..at + range.len()].copy_from_slice(range.as_bytes());
            from = second;
        }
        let report = verify(&file);
        assert_eq!(report.signatures.len(), 500);
        let own = report.signatures.iter().map(|signature| signature.verdict).max();
        assert_eq!(own, Some(SignatureVerdict::Indeterminate), "{:?}", codes(&report));
        assert_eq!(report.verdict, verdict);
        assert_eq!(codes(&report).contains(&"signature.too_many".to_owned()), count > 500);
    }
}

#[test]
fn evidence_is_read_in_any_number() {
    let file = signed();
    for count in [1_001, 1_002, 3_000] {
        let report = verify(&revised(&file, &[&|draft| FLOODS[3].1(draft, 200, count)]));
        assert_eq!(report.verdict, SignatureVerdict::Valid, "{count}: {:?}", codes(&report));
    }
}
