//! Attacks on signed PDFs are caught, each for its reason, and what is allowed passes.

mod appended;
mod carried;
mod carriers;
mod compared;
mod evidence;
mod floods;
mod guards;
mod harmless;
mod kept;
mod later;
mod message;
mod polyglots;
mod readers;
mod spelling;
mod unread;

use dengji::{
    document::{
        pdf::PdfFile,
        sign::{Certification, FieldLock},
        verify::{SignatureLevel, SignatureVerdict, SignedCoverage, VerificationPolicy, VerificationReport, Verifier},
    },
    finding::Severity,
    time::Instant,
};

use crate::support::{
    attack::{
        self, append, append_freeing, body, certified, edit, field_and_signature, locking, now, paper, patch,
        picture_of, pki, request, signed, signed_by, stream,
    },
    forge,
};

fn verify(file: &[u8]) -> VerificationReport {
    verify_by(VerificationPolicy::default(), file)
}

fn verify_by(policy: VerificationPolicy, file: &[u8]) -> VerificationReport {
    let mut verifier = Verifier::new(policy);
    for name in ["p256", "rsa", "sm2"] {
        verifier.trust(&pki(&format!("{name}-root.pem"))).unwrap();
        verifier.know(&pki(&format!("{name}-int.pem"))).unwrap();
    }
    // The seals here are made by whoever seals with them.
    verifier.trust_makers(&pki("sm2-signer.pem")).unwrap();
    verifier.verify(file, a_day_later()).unwrap()
}

fn a_day_later() -> Instant {
    Instant::parse("2026-12-02T02:03:04Z").unwrap()
}

fn codes(report: &VerificationReport) -> Vec<String> {
    let signatures = report.signatures.iter().flat_map(|signature| signature.findings());
    signatures
        .chain(&report.findings)
        .filter(|finding| finding.severity != Severity::Info)
        .map(|finding| finding.code.as_str().to_owned())
        .collect()
}

#[track_caller]
fn passes(file: &[u8]) -> VerificationReport {
    let report = verify(file);
    let all: Vec<String> = report.signatures.iter().flat_map(|it| it.findings()).map(ToString::to_string).collect();
    let changes: Vec<_> = report.signatures.iter().flat_map(|it| &it.changes).collect();
    assert_eq!(report.verdict, SignatureVerdict::Valid, "{all:?} {:?} {changes:?}", report.findings);
    report
}

#[track_caller]
fn caught(file: &[u8], code: &str) {
    let report = verify(file);
    let codes = codes(&report);
    assert_eq!(report.verdict, SignatureVerdict::Invalid, "{codes:?}");
    assert!(codes.iter().any(|found| found == code), "{code} not in {codes:?}");
}

/// Nothing is proven wrong, and the file is not believed, for that reason.
#[track_caller]
fn not_believed(file: &[u8], code: &str) {
    let report = verify(file);
    let codes = codes(&report);
    assert_eq!(report.verdict, SignatureVerdict::Indeterminate, "{codes:?}");
    assert!(codes.iter().any(|found| found == code), "{code} not in {codes:?}");
}

/// A file that lets itself be annotated, with an annotation on its text that came after the signature.
fn annotated(annotation: &str) -> Vec<u8> {
    let open = certified(Certification::Annotations);
    let page = body(&open, 3).replace("12 0 R", "12 0 R 60 0 R");
    append(&open, &[(3, page), (60, format!("<</Type/Annot/Rect[72 690 300 720]{annotation}>>"))])
}

#[test]
fn an_untouched_signature_is_valid() {
    let report = passes(&signed());
    let signature = &report.signatures[0];
    assert_eq!(signature.coverage, SignedCoverage::WholeFile);
    assert_eq!(signature.level, Some(SignatureLevel::BB));
    assert_eq!((report.pages, report.revisions, report.unsigned_bytes), (2, 2, 0));
    assert!(signature.changes.is_empty());
}

#[test]
fn nobody_is_trusted_by_default() {
    let report = Verifier::new(VerificationPolicy::default()).verify(&signed(), now()).unwrap();
    assert_eq!(report.verdict, SignatureVerdict::Indeterminate);
    let report = verify(&paper());
    assert_eq!(report.verdict, SignatureVerdict::Indeterminate);
    assert_eq!(codes(&report), ["signature.none"]);
}

#[test]
fn altered_bytes_are_caught() {
    caught(&patch(&signed(), "The price is 100", "The price is 900"), "cms.digest_wrong");
}

#[test]
fn universal_forgeries_are_caught() {
    let file = signed();
    let (_, signature) = field_and_signature(&file, "First");
    let dictionary = body(&file, signature.number);
    let contents = dictionary.split("/Contents").nth(1).unwrap().split('>').next().unwrap().to_owned() + ">";
    let range = dictionary.split("/ByteRange").nth(1).unwrap().split(']').next().unwrap().to_owned() + "]";
    let with = |from: &str, to: &str| append(&file, &[(signature.number, dictionary.replacen(from, to, 1))]);
    let no_contents = format!("/Contents{contents}");
    caught(&with(&no_contents, ""), "signature.contents_missing");
    caught(&with(&no_contents, "/Contents null"), "signature.contents_missing");
    caught(&with(&no_contents, "/Contents<>"), "signature.contents_missing");
    caught(&with(&no_contents, "/Contents<0000>"), "signature.contents_missing");
    caught(&with(&no_contents, "/Contents 0"), "signature.contents_form");
    caught(&with(&no_contents, "/Contents 60 0 R"), "signature.contents_form");
    // What stands in the hole is not signed: readers disagree about anything but hexadecimal digits.
    let end = file.windows(3).rposition(|part| part == b"00>").unwrap();
    for odd in [b"  ", b"0 ", b"0\n"] {
        let mut bytes = file.clone();
        bytes[end..end + 2].copy_from_slice(odd);
        caught(&bytes, "signature.contents_form");
    }
    let whole = format!("/ByteRange{range}");
    for (to, code) in [
        ("", "signature.range_missing"),
        ("/ByteRange null", "signature.range_missing"),
        ("/ByteRange[]", "signature.range_form"),
        ("/ByteRange 5", "signature.range_form"),
        ("/ByteRange[0 10 20]", "signature.range_form"),
        ("/ByteRange[0 -10 20 30]", "signature.range_form"),
        ("/ByteRange[0 100 50 30]", "signature.range_form"),
        ("/ByteRange[10 100 150 30]", "signature.range_form"),
        ("/ByteRange[0 100 200 99999999]", "signature.range_form"),
        ("/ByteRange[0 0 0 0]", "signature.range_form"),
        ("/ByteRange[0 1 2 3 4 5]", "signature.range_form"),
        ("/ByteRange[0 1 2 99999999999999999999]", "signature.range_form"),
    ] {
        caught(&with(&whole, to), code);
    }
    // The value of the field points to nothing.
    let (field, _) = field_and_signature(&file, "First");
    caught(
        &edit(&file, field.number, &format!("/V {} 0 R", signature.number), "/V 77 0 R"),
        "signature.contents_missing",
    );
}

#[test]
fn wrapping_is_caught() {
    let file = signed();
    let (_, signature) = field_and_signature(&file, "First");
    // The same dictionary again, behind the signed bytes, with the range of the old one.
    caught(&append(&file, &[(signature.number, body(&file, signature.number) + " ")]), "signature.hole_wrong");
    let moved = append(&file, &[(5, stream("", "BT /F1 12 Tf 72 700 Td (The price is 999) Tj ET"))]);
    caught(&append(&moved, &[(signature.number, body(&file, signature.number) + " ")]), "signature.hole_wrong");
}

#[test]
fn incremental_saving_is_caught() {
    let file = signed();
    let forged = stream("", "BT /F1 12 Tf 72 700 Td (The price is 999) Tj ET");
    caught(&append(&file, &[(5, forged.clone())]), "signature.changed_content");
    // Without cross-references or trailer, for readers that search for objects.
    let mut bare = file.clone();
    bare.extend(format!("5 0 obj\n{forged}\nendobj\n").bytes());
    caught(&bare, "signature.trailing_bytes");
    // Blanks behind the end are nothing.
    for blank in [&b"\0"[..], b" \r\n\0\t\n", b"\n\n\n"] {
        passes(&[&file, blank].concat());
    }
    let mut marked = bare.clone();
    marked.extend(b"trailer\n<</Root 1 0 R>>\n%%EOF\n");
    caught(&marked, "signature.trailing_bytes");
    // A new trailer that leads past the signed revision.
    let first = PdfFile::open(&paper()).unwrap().startxref();
    let mut past = file.clone();
    let at = past.len();
    past.extend(format!("5 0 obj\n{forged}\nendobj\n").bytes());
    let start = past.len();
    past.extend(
        format!(
            "xref\n5 1\n{at:010} 00000 n \ntrailer\n<</Size 20/Root 1 0 R/Prev {first}>>\nstartxref\n{start}\n%%EOF\n"
        )
        .bytes(),
    );
    let report = verify(&past);
    assert!(report.verdict != SignatureVerdict::Valid, "{:?}", codes(&report));
    // The signature is gone from the form altogether.
    let mut gone = file.clone();
    gone.extend(format!("startxref\n{first}\n%%EOF\n").bytes());
    let report = verify(&gone);
    assert!(report.verdict != SignatureVerdict::Valid, "{:?}", codes(&report));
}

#[test]
fn shadows_are_caught() {
    let file = signed();
    // Hide and replace: what was prepared before signing and not used comes to use.
    let content = edit(&file, 3, "/Contents 5 0 R", "/Contents 11 0 R");
    caught(&content, "signature.changed_content");
    let report = verify(&content);
    assert_eq!(report.signatures[0].pages_touched, [1]);
    // A reference that led nowhere leads somewhere.
    let filled = append(&file, &[(50, stream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]", "0 0 595 842 re f"))]);
    caught(&filled, "signature.changed_content");
    // Another font shows the same codes as other letters.
    caught(&edit(&file, 6, "Helvetica", "Other"), "signature.changed_content");
    // What is referred to is taken away.
    caught(&append_freeing(&file, &[], &[5]), "signature.changed_content");
    // Resources, size, rotation.
    caught(&edit(&file, 3, "/F1 6 0 R", "/F1 11 0 R"), "signature.changed_content");
    caught(&edit(&file, 2, "/MediaBox[0 0 595 842]", "/MediaBox[0 0 595 300]"), "signature.changed_content");
    caught(&edit(&file, 2, "/Count 2", "/Count 2/Rotate 90"), "signature.changed_content");
    // The picture of a value: a text field that no signature locks may be filled in, but the picture of the font not.
    let mut catalog = body(&file, 1);
    catalog = catalog.replacen("/Pages 2 0 R", "/Pages 60 0 R", 1);
    let pages = "<</Type/Pages/Kids[61 0 R]/Count 1/MediaBox[0 0 595 842]>>".to_owned();
    let page = "<</Type/Page/Parent 60 0 R/Contents 11 0 R/Resources<</Font<</F1 6 0 R>>>>>>".to_owned();
    caught(&append(&file, &[(1, catalog), (60, pages), (61, page)]), "signature.changed_pages");
}

#[test]
fn changed_pages_are_caught() {
    let file = signed();
    caught(&edit(&file, 2, "3 0 R 4 0 R", "3 0 R"), "signature.changed_pages");
    caught(&edit(&file, 2, "3 0 R 4 0 R", "4 0 R 3 0 R"), "signature.changed_pages");
    let page = "<</Type/Page/Parent 2 0 R/Contents 11 0 R>>".to_owned();
    let pages = body(&file, 2).replace("4 0 R]", "4 0 R 60 0 R]");
    caught(&append(&file, &[(2, pages), (60, page)]), "signature.changed_pages");
}

#[test]
fn a_changed_catalog_is_caught() {
    let file = signed();
    for entry in [
        "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>",
        "/AA<<>>/Names<</JavaScript 60 0 R>>",
        "/OCProperties<</OCGs[]>>",
        "/ViewerPreferences<</HideToolbar true>>",
    ] {
        caught(&edit(&file, 1, "/Type/Catalog", &format!("/Type/Catalog{entry}")), "signature.changed_document");
    }
    caught(&append(&file, &[(8, body(&file, 8).replacen("<<", "<</XFA(form)", 1))]), "signature.changed_document");
}

#[test]
fn annotations_are_judged_by_the_certification() {
    let add = |file: &[u8], annotation: &str| {
        let page = body(file, 3).replace("12 0 R", "12 0 R 60 0 R");
        append(file, &[(3, page), (60, annotation.to_owned())])
    };
    let text = "<</Type/Annot/Subtype/FreeText/Rect[72 690 300 720]/Contents(The price is 999)/DA(/F1 12 Tf)>>";
    let mark = "<</Type/Annot/Subtype/Highlight/Rect[72 690 300 720]/QuadPoints[72 720 300 720 72 690 300 690]>>";
    for annotation in [text, mark] {
        caught(&add(&signed(), annotation), "signature.changed_annotation");
        caught(&add(&certified(Certification::FormFilling), annotation), "signature.changed_annotation");
    }
    let annotations = certified(Certification::Annotations);
    passes(&add(&annotations, mark));
    // It may cover the text: allowed, and a person must look.
    let report = verify(&add(&annotations, text));
    assert_eq!(report.verdict, SignatureVerdict::Indeterminate);
    assert!(codes(&report).contains(&"signature.changed_annotation".to_owned()));
    // A widget without a field looks like a form, and is none.
    caught(
        &add(&annotations, "<</Type/Annot/Subtype/Widget/Rect[72 690 300 720]/AP<</N 11 0 R>>>>"),
        "signature.changed_annotation",
    );
}

#[test]
fn signed_fields_stay_as_they_are() {
    let file = signed_by(&paper(), &request("Second"));
    let (field, signature) = field_and_signature(&file, "Second");
    let old = body(&file, field.number);
    let drawn = append(&file, &[(field.number, old.replacen("<<", "<</AP<</N 11 0 R>>", 1))]);
    caught(&drawn, "signature.changed_signed");
    let moved = append(&file, &[(field.number, old.replacen("72 500 172 540", "72 600 172 640", 1))]);
    caught(&moved, "signature.changed_signed");
    let renamed = append(&file, &[(field.number, old.replacen("(Second)", "(Third)", 1))]);
    caught(&renamed, "signature.changed_field");
    let emptied = append(&file, &[(field.number, old.replacen(&format!("/V {} 0 R", signature.number), "", 1))]);
    caught(&emptied, "signature.removed");
    let form = body(&file, 8);
    caught(&append(&file, &[(8, form.replacen("12 0 R", "", 1))]), "signature.removed");
    let reasoned = body(&file, signature.number).replacen("<<", "<</Reason(another)", 1);
    caught(&append(&file, &[(signature.number, reasoned)]), "signature.hole_wrong");
    // Said later of how to sign: harmless.
    passes(&append(&file, &[(field.number, old.replacen("<<", "<</Lock<</Type/SigFieldLock/Action/All>>", 1))]));
}

#[test]
fn filling_in_is_allowed_unless_it_is_locked() {
    let fill = |file: &[u8]| {
        let field = body(file, 9).replace("(old)", "(new)").replace("10 0 R", "60 0 R");
        append(file, &[(9, field), (60, picture_of("new"))])
    };
    passes(&fill(&signed()));
    passes(&fill(&certified(Certification::FormFilling)));
    caught(&fill(&certified(Certification::NoChanges)), "signature.changed_field");
    caught(&fill(&locking(FieldLock::All {})), "signature.changed_locked");
    caught(&fill(&locking(FieldLock::Include { fields: vec!["name".into()] })), "signature.changed_locked");
    passes(&fill(&locking(FieldLock::Include { fields: vec!["nam".into(), "name1".into()] })));
    passes(&fill(&locking(FieldLock::Exclude { fields: vec!["name".into()] })));
    caught(&fill(&locking(FieldLock::Exclude { fields: vec!["nam".into()] })), "signature.changed_locked");
    // Not its value, but where it is and what it does.
    caught(&edit(&signed(), 9, "/Rect[72 600 272 620]", "/Rect[72 690 272 720]"), "signature.changed_field");
    caught(&edit(&signed(), 9, "/FT/Tx", "/FT/Tx/AA<</K<</S/JavaScript/JS(1)>>>>"), "signature.changed_field");
    let added = "<</Type/Annot/Subtype/Widget/FT/Tx/T(more)/V(x)/Rect[0 0 9 9]>>".to_owned();
    let file = signed();
    let form = body(&file, 8).replacen("9 0 R", "9 0 R 60 0 R", 1);
    let page = body(&file, 3).replace("12 0 R", "12 0 R 60 0 R");
    caught(&append(&file, &[(8, form), (3, page), (60, added)]), "signature.changed_field");
}

/// A lock binds whoever set it and whoever signs after; the signature before it allows what it allowed.
#[test]
fn a_lock_binds_from_its_own_signature_on() {
    let mut second = request("Second");
    second.lock = Some(FieldLock::Include { fields: vec!["name".into()] });
    let file = signed_by(&signed_by(&signed(), &second), &request("Third"));
    passes(&file);
    let field = body(&file, 9).replace("(old)", "(new)").replace("10 0 R", "90 0 R");
    let report = verify(&append(&file, &[(9, field), (90, picture_of("new"))]));
    let verdicts: Vec<_> = report.signatures.iter().map(|signature| signature.verdict).collect();
    assert_eq!(verdicts, [SignatureVerdict::Valid, SignatureVerdict::Invalid, SignatureVerdict::Invalid]);
}

#[test]
fn honest_additions_pass() {
    let file = signed();
    let second = signed_by(&file, &request("Second"));
    let report = passes(&second);
    assert_eq!(report.signatures.len(), 2);
    assert_eq!(report.signatures[0].coverage, SignedCoverage::Revision);
    passes(&signed_by(&second, &request("Third")));
    passes(&signed_by(&certified(Certification::FormFilling), &request("Second")));
    caught(&signed_by_force(&certified(Certification::NoChanges)), "signature.changed_signatures");
    // Evidence and metadata.
    let certificate: String = pki("p256-signer.ocsp").iter().map(|byte| format!("{byte:02x}")).collect();
    let store = [
        (1, body(&file, 1).replacen("<<", "<</DSS 60 0 R/Metadata 63 0 R", 1)),
        (60, "<</OCSPs 61 0 R>>".to_owned()),
        (61, "[62 0 R]".to_owned()),
        (62, stream("/Filter/ASCIIHexDecode", &certificate)),
        (63, stream("/Type/Metadata/Subtype/XML", "<x/>")),
        (7, "<</Producer(other)>>".to_owned()),
    ];
    passes(&append(&file, &store));
    let certified = certified(Certification::NoChanges);
    passes(&append(&certified, &[(7, "<</Producer(other)>>".to_owned())]));
    // An object that nothing uses, the same object again, a flag of the form.
    passes(&append(&file, &[(70, "(unused)".to_owned())]));
    passes(&append(&file, &[(5, body_of_content())]));
    passes(&append(&file, &[(8, body(&file, 8).replacen("<<", "<</NeedAppearances false", 1))]));
    let mut blank = file.clone();
    blank.extend(b"\r\n\0\0");
    passes(&blank);
}

fn body_of_content() -> String {
    stream("", "BT /F1 12 Tf 72 700 Td (The price is 100) Tj ET /X1 Do")
}

/// A second signature where the first allows none, which our own signing refuses: made by hand, unsigned, with a
/// dictionary as another would write it.
fn signed_by_force(file: &[u8]) -> Vec<u8> {
    let signature = "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange[0 1 2 3]/Contents<30>>>";
    let field = body(file, 12).replacen("<<", "<</V 60 0 R", 1);
    append(file, &[(12, field), (60, signature.to_owned())])
}

#[test]
fn damage_neither_panics_nor_passes() {
    let file = signed_by(&signed(), &request("Second"));
    let mut verifier = Verifier::new(VerificationPolicy::default());
    verifier.trust(&pki("p256-root.pem")).unwrap();
    let mut state = 0x9E37_79B9_7F4A_7C15u64;
    let mut chance = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state as usize
    };
    for _ in 0..150 {
        let mut bytes = file.clone();
        let at = chance() % bytes.len();
        bytes[at] = bytes[at].wrapping_add(1 + (chance() % 255) as u8);
        if let Ok(report) = verifier.verify(&bytes, now()) {
            // Every byte is covered by the second signature, except its own contents.
            assert!(
                report.signatures.len() < 2 || report.verdict != SignatureVerdict::Valid || {
                    let (_, signature) = field_and_signature(&file, "Second");
                    let pdf = PdfFile::open(&file).unwrap();
                    let span = pdf.object(signature).as_dictionary().unwrap().span("Contents").unwrap();
                    span.contains(&at)
                }
            );
        }
    }
    for length in (0..file.len()).step_by(file.len() / 60) {
        let _ = verifier.verify(&file[..length], now());
    }
}

#[test]
fn a_relaxed_certification_is_caught() {
    let file = certified(Certification::NoChanges);
    let (_, signature) = field_and_signature(&file, "First");
    let relaxed = body(&file, signature.number).replacen("/P 1", "/P 3", 1);
    caught(&append(&file, &[(signature.number, relaxed)]), "signature.hole_wrong");
}
