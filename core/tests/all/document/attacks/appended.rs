//! What is appended to a signed file and shows in readers that repair it, that go up where others go down, or that draw
//! by themselves.

use dengji::document::{sign::Certification, verify::SignatureVerdict};

use super::{
    annotated,
    attack::{Layout, append, body, certified, edit, paper, paper_as, patch, request, signed, signed_by, stream},
    caught, codes,
    later::field_objects,
    not_believed, passes, verify,
};

const FORGED: &str = "BT /F1 12 Tf 72 700 Td (The price is 999) Tj ET";

/// A sound revision behind a signature, in which nothing changes that anybody uses.
fn revised() -> Vec<u8> {
    append(&signed(), &[(11, stream("", "BT ET"))])
}

/// The last revision with one text in it replaced.
fn last(file: &[u8], from: &str, to: &str) -> Vec<u8> {
    let at = file.windows(from.len()).rposition(|part| part == from.as_bytes()).unwrap();
    [&file[..at], to.as_bytes(), &file[at + from.len()..]].concat()
}

/// The offset behind the last `startxref`.
fn start(file: &[u8]) -> usize {
    let text = String::from_utf8_lossy(file);
    text.rsplit("startxref\n").next().unwrap().split('\n').next().unwrap().parse().unwrap()
}

fn loose(file: &[u8]) {
    let report = verify(file);
    assert!(report.verdict >= SignatureVerdict::Indeterminate);
    let codes = codes(&report);
    assert!(codes.contains(&"pdf.revision_loose".to_owned()), "{codes:?}");
}

/// Readers that find an offset wrong look through the whole file for objects, and show what no table names.
#[test]
fn nothing_is_left_to_repair() {
    let file = revised();
    passes(&file);
    let at = start(&file);
    for shift in [-5_i64, -2, 1, 3, 6] {
        let other = format!("startxref\n{}\n", at as i64 + shift);
        loose(&last(&file, &format!("startxref\n{at}\n"), &other));
    }
    for (from, to) in [
        ("startxref\n", "startxref %x\n"),
        ("startxref\n", "startxref\0\n"),
        ("\n%%EOF", "\n%c\n%%EOF"),
        ("/Size 200", "/Size 99999999999"),
        ("/Size 200", "/Size(a)"),
        ("/Size 200", "/Kind 200"),
        (" 00000 n \n", " 00000 n\n"),
        ("xref\n11 1\n", "xref %c\n11 1\n"),
        ("xref\n11 1\n", "xref\n0 1\n0000000000 00000 f \n11 1\n"),
        ("xref\n11 1\n", "xref\n1 1\n0000000000 65535 f \n11 1\n"),
        ("xref\n11 1\n", "xref\n190 1\n0099999999 00000 n \n11 1\n"),
    ] {
        loose(&last(&file, from, to));
    }
    // From a line end every reader goes on to the section.
    passes(&last(&file, &format!("startxref\n{at}\n"), &format!("startxref\n{}\n", at - 1)));
    let previous = start(&signed());
    for shift in [-4_i64, 1] {
        loose(&last(&file, &format!("/Prev {previous}"), &format!("/Prev {}", previous as i64 + shift)));
    }
    loose(&[&file[..], &[b' '; 3_000]].concat());
    passes(&[&file[..], b"\r\n"].concat());
    // Blanks behind what was signed to its end leave nothing to find.
    passes(&[&signed()[..], b"\n\n"].concat());
}

/// What a revision does not name is no part of it, and some readers find it.
#[test]
fn a_revision_holds_what_it_names() {
    let file = signed();
    let hidden = format!("5 0 obj\n{}\nendobj\n", stream("", FORGED));
    for before in [hidden.clone(), format!("%{}", hidden.replace('\n', " ") + "\n")] {
        let bytes = append(&[&file[..], before.as_bytes()].concat(), &[(11, stream("", "BT ET"))]);
        loose(&bytes);
    }
    // Writers sign their work with comments.
    passes(&append(&[&file[..], b"%written by somebody\n"].concat(), &[(11, stream("", "BT ET"))]));
}

/// A reference by a number that is none is one for some readers.
#[test]
fn a_hidden_table_is_no_real_number() {
    let file = revised();
    let more = last(&file, "/Size 200", "/XRefStm 100.0/Size 200");
    let mut verifier = dengji::document::verify::Verifier::new(Default::default());
    verifier.trust(&super::pki("p256-root.pem")).unwrap();
    assert!(verifier.verify(&more, super::a_day_later()).is_err());
}

/// Readers inherit from what a page calls its parent, or from what leads down to it.
#[test]
fn the_way_up_and_the_way_down_are_one() {
    for file in [signed(), certified(Certification::NoChanges)] {
        let node = body(&file, 2).replace("/MediaBox[0 0 595 842]", "/MediaBox[0 0 595 842]/CropBox[0 0 9 9]");
        caught(&edit(&file, 3, "/Parent 2 0 R", &format!("/Parent {node}")), "signature.changed_content");
        let up = body(&file, 3).replace("/Parent 2 0 R", "/Parent 60 0 R");
        assert_eq!(verify(&append(&file, &[(3, up), (60, node)])).verdict, SignatureVerdict::Invalid);
        caught(&edit(&file, 1, "/Pages 2 0 R", "/Pages<</Kids[3 0 R]/Count 1>>"), "signature.changed_pages");
    }
}

/// A field to be signed shows nothing, does nothing, and was nothing before.
#[test]
fn a_new_signature_field_is_a_plain_widget() {
    const PLACE: &str = "/Rect[72 500 172 540]";
    let with = |file: &[u8], field: &str| append(file, &field_objects(file, "Sneak", field));
    let file = signed();
    passes(&with(&file, PLACE));
    passes(&with(&file, "/Rect[0 0 0 0]/MK<<>>/Border[0 0 0]"));
    for field in [
        "/MK<</BG[1 0 0]>>",
        "/A<</S/JavaScript/JS(app.alert(1))>>",
        "/AA<</PO<</S/JavaScript/JS(app.alert(1))>>>>",
        "/IC[1 1 1]",
        "/Foo 11 0 R",
        "/Border[0 0 9]",
    ] {
        caught(&with(&file, &format!("{PLACE}{field}")), "signature.changed_field");
    }
    caught(&with(&file, "/Rect[72 500 172 540 1]/AP<</N 10 0 R>>"), "signature.changed_field");
    for kind in ["FreeText", "Square", "Stamp", "FileAttachment", "Link"] {
        let mut objects = field_objects(&file, "Sneak", &format!("{PLACE}/Contents(The price is 999)"));
        objects[2].1 = objects[2].1.replace("/Subtype/Widget", &format!("/Subtype/{kind}"));
        caught(&append(&file, &objects), "signature.changed_field");
    }
    // What was another object is no field.
    let mut objects = field_objects(&file, "Sneak", PLACE);
    objects[2].0 = 11;
    for object in &mut objects {
        object.1 = object.1.replace("90 0 R", "11 0 R");
    }
    caught(&append(&file, &objects), "signature.changed_field");
}

/// A key that nobody knows leads to nothing harmless.
#[test]
fn nothing_is_explained_by_an_unknown_key() {
    let file = signed();
    caught(&edit(&file, 8, "/DA (", "/Foo 11 0 R/DA ("), "signature.changed_document");
    passes(&edit(&file, 8, "/DA (", "/Q 0/DA ("));
}

/// What is seen of a field is its value, all of it, in its order.
#[test]
fn a_filled_field_is_seen_as_it_is_written() {
    let file = signed();
    let filled = |dictionary: &str, content: &str| {
        let field = body(&file, 9).replace("(old)", "(1900)");
        let picture = stream(&format!("/Type/XObject/Subtype/Form{dictionary}"), content);
        append(&file, &[(9, field), (10, picture)])
    };
    const BOX: &str = "/BBox[0 0 200 20]";
    passes(&filled(BOX, "/Tx BMC q 1 1 198 18 re W n BT /F1 12 Tf 2 6 Td (1900) Tj ET Q EMC"));
    // With the ground that it had.
    const GROUND: &str = "q 1 0 0 rg 0 0 200 20 re f Q ";
    let picture = stream("/Type/XObject/Subtype/Form/BBox[0 0 200 20]", &format!("{GROUND}/Tx BMC EMC"));
    let grounded = signed_by(&append(&paper(), &[(10, picture)]), &request("First"));
    let field = body(&grounded, 9).replace("(old)", "(1900)");
    let text = format!("{GROUND}/Tx BMC q 1 1 198 18 re W n BT /F1 12 Tf 2 6 Td (1900) Tj ET Q EMC");
    passes(&append(&grounded, &[(9, field), (10, stream("/Type/XObject/Subtype/Form/BBox[0 0 200 20]", &text))]));
    for content in [
        "/Tx BMC BT /F1 12 Tf 2 6 Td 1 g (1) Tj 0 g (900) Tj ET EMC",
        "/Tx BMC BT /F1 12 Tf 2 6 Td 1 1 1 rg (1) Tj 0 g (900) Tj ET EMC",
        "/Tx BMC BT /F1 12 Tf 2 6 Td 0 0 0 0 k (1) Tj 0 g (900) Tj ET EMC",
        "/Tx BMC BT /F1 12 Tf -20 6 Td (1) Tj 22 0 Td (900) Tj ET EMC",
        "/Tx BMC BT /F1 12 Tf 0.01 Tz 2 6 Td (1) Tj 100 Tz (900) Tj ET EMC",
        "/Tx BMC BT /F1 0.01 Tf 2 6 Td (1) Tj /F1 12 Tf (900) Tj ET EMC",
        "/Tx BMC q 9 1 180 18 re W n BT /F1 12 Tf 2 6 Td (1900) Tj ET Q EMC",
        "/Tx BMC q 0 0 m 9 9 l 9 0 l h W n BT /F1 12 Tf 2 6 Td (1900) Tj ET Q EMC",
        "/Tx BMC BT /F1 12 Tf 20 6 Td (1) Tj -18 0 Td (9) Tj 30 0 Td (00) Tj ET EMC",
    ] {
        not_believed(&filled(BOX, content), "signature.changed_field");
    }
    not_believed(
        &filled("/BBox[9 0 200 20]", "/Tx BMC BT /F1 12 Tf 2 6 Td (1900) Tj ET EMC"),
        "signature.changed_field",
    );
    // A field that was hidden lies on what was seen.
    let hidden = signed_by(&edit(&paper(), 9, "/F 4", "/F 6"), &request("First"));
    let shown = body(&hidden, 9).replace("/F 6", "/F 4").replace("(old)", "(new)");
    let picture = stream("/Type/XObject/Subtype/Form/BBox[0 0 200 20]", "/Tx BMC BT /F1 12 Tf 2 6 Td (new) Tj ET EMC");
    not_believed(&append(&hidden, &[(9, shown), (10, picture)]), "signature.changed_field");
}

/// Fields without a picture are drawn from what the form says.
#[test]
fn fields_that_readers_draw_stay_as_they_were() {
    let bare = signed_by(&edit(&paper(), 9, "/AP<</N 10 0 R>>", ""), &request("First"));
    passes(&bare);
    for (from, to) in [("/DA (/F1 0 Tf)", "/DA (/F1 0 Tf 1 g)"), ("/F1 6 0 R", "/F1 6 0 R/F2 6 0 R")] {
        not_believed(&edit(&bare, 8, from, to), "signature.changed_document");
    }
    // A font that says more is another font.
    caught(
        &edit(&signed(), 6, "/Helvetica", "/Helvetica/Encoding<</Differences[49/nine]>>"),
        "signature.changed_content",
    );
}

/// Rich text that says something else is looked at with the value.
#[test]
fn rich_text_is_seen_too() {
    let with = |text: &str| format!("(old)/RV(<body><p>{text}</p></body>)");
    let file = signed_by(&edit(&paper(), 9, "(old)", &with("old")), &request("First"));
    passes(&file);
    not_believed(&edit(&file, 9, "<p>old</p>", "<p>999</p>"), "signature.changed_field");
}

/// Frames of links, one beside the other, are a wall.
#[test]
fn a_link_with_a_coloured_frame_may_cover() {
    passes(&annotated("/Subtype/Link/Border[0 0 0]/C[1 1 1]"));
    not_believed(&annotated("/Subtype/Link/Border[0 0 2]/C[1 1 1]"), "signature.changed_annotation");
    not_believed(&annotated("/Subtype/Link/C[1 1 1]"), "signature.changed_annotation");
}

/// A signature may stand in its field itself, and is missed when it goes.
#[test]
fn a_signature_without_an_object_of_its_own_is_missed() {
    let file = signed();
    let value = "<</Type/Sig/ByteRange[0 1 2 3]/Contents<00>>>";
    let first = append(&file, &field_objects(&file, "Direct", &format!("/V{value}")));
    let gone = append(&first, &[(3, body(&file, 3)), (8, body(&file, 8))]);
    let report = verify(&gone);
    assert_eq!(report.verdict, SignatureVerdict::Invalid);
    assert!(codes(&report).contains(&"signature.removed".to_owned()));
}

/// An entry that does not fit, of which some readers make an object; and one that leads to other bytes of what was signed
/// than were named there.
#[test]
fn entries_are_what_every_reader_takes_for_one() {
    let file = revised();
    passes(&file);
    loose(&last(&file, " 00000 n", " 65536 n"));
    // The entry of the revision leads into the bytes that were signed.
    let text = String::from_utf8_lossy(&file).into_owned();
    let at = text.rfind("\nxref").unwrap();
    let row = text[at..].lines().find(|line| line.ends_with(" n ") || line.ends_with(" n")).unwrap();
    loose(&last(&file, &row[..10], "0000000017"));
}

/// A blank line before the trailer, which every reader passes over.
#[test]
fn blanks_before_the_trailer_are_no_fault() {
    let file = revised();
    let blank = last(&file, "trailer", "\ntrailer");
    assert_eq!(start(&blank), start(&file));
    passes(&blank);
}

/// The catalog is a dictionary that the trailer refers to, and nothing that leads on to one.
#[test]
fn the_root_refers_to_a_dictionary() {
    let file = revised();
    let text = String::from_utf8_lossy(&file).into_owned();
    let root = text[text.rfind("/Root").unwrap()..].split('/').nth(1).unwrap().trim_end_matches('>').trim().to_owned();
    let again = append(&signed(), &[(11, format!("{} 0 R", root.split(' ').nth(1).unwrap()))]);
    let other = last(&again, &format!("/{root}"), "/Root 11 0 R");
    let report = verify(&other);
    assert!(report.verdict >= SignatureVerdict::Indeterminate, "{:?}", codes(&report));
}

/// A linearized file whose length is said to be what it will be later: some readers show its first page from another place
/// once it is so long.
#[test]
fn a_linearized_length_is_one_that_was_signed() {
    let whole = paper_as(Layout::Linearised);
    for (length, is_sound) in [("3000", true), ("9999", false)] {
        let file = signed_by(&patch(&whole, "/L 3000", &format!("/L {length}")), &request("First"));
        passes(&file);
        let later = append(&file, &[(20, stream("", "BT ET"))]);
        if is_sound {
            passes(&later);
        } else {
            loose(&later);
        }
    }
}
