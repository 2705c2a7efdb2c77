//! What readers read differently: it is said by whom to be the same, or not believed.

use dengji::document::{pdf::PdfFile, verify::SignatureVerdict};

use super::{
    attack::{append, paper, request, signed, signed_by, size_of, stream},
    caught,
    floods::tight,
    not_believed, passes, verify,
};

fn body(file: &[u8], number: u32) -> String {
    tight(&super::attack::body(file, number))
}

fn edit(file: &[u8], number: u32, from: &str, to: &str) -> Vec<u8> {
    let old = body(file, number);
    assert!(old.contains(from), "{old}");
    append(file, &[(number, old.replace(from, to))])
}

const FORGED: &str = "BT /F1 12 Tf 72 700 Td (The price is 999) Tj ET";

/// Closes what was appended to a file as a revision with these rows and more in its trailer.
fn close(file: &[u8], mut bytes: Vec<u8>, rows: &str, more: &str) -> Vec<u8> {
    let (start, previous) = (bytes.len(), PdfFile::open(file).unwrap().startxref());
    let size = size_of(file);
    bytes.extend(
        format!(
            "xref\n{rows}trailer\n<<{more}/Size {size}/Root 1 0 R/Info 7 0 R/Prev {previous}>>\nstartxref\n{start}\n%%EOF\n"
        )
        .bytes(),
    );
    bytes
}

fn place_of(file: &[u8], object: &str) -> usize {
    file.windows(object.len()).position(|part| part == object.as_bytes()).unwrap()
}

const NOTHING: &str = "70 1\n0000000000 00001 f \n";

#[test]
fn a_key_that_came_to_stand_twice_is_a_change() {
    let file = signed();
    for (number, from, to, code) in [
        (3, "/Contents 5 0 R", "/Contents 11 0 R/Contents 5 0 R", "signature.changed_content"),
        (3, "/Contents 5 0 R", "/Con#74ents 11 0 R/Contents 5 0 R", "signature.changed_content"),
        (3, "/Annots[", "/Annots[60 0 R]/Annots[", "signature.changed_content"),
        (6, "/BaseFont/Helvetica", "/BaseFont/Other/BaseFont/Helvetica", "signature.changed_content"),
        (1, "/Pages 2 0 R", "/Pages 60 0 R/Pages 2 0 R", "signature.changed_document"),
        (1, "/AcroForm", "/AcroForm 60 0 R/AcroForm", "signature.changed_document"),
        (8, "/Fields[", "/Fields[]/Fields[", "signature.changed_document"),
        (8, "/DR<<", "/DR<<>>/DR<<", "signature.changed_document"),
        (9, "/Rect[", "/Rect[0 0 595 842]/Rect[", "signature.changed_field"),
        (12, "/FT/Sig", "/Kids[60 0 R]/FT/Sig", "signature.changed_field"),
        (2, "/Kids[", "/Kids[60 0 R]/Kids[", "signature.changed_pages"),
    ] {
        caught(&edit(&file, number, from, to), code);
    }
    // Deeper inside of a value.
    caught(&edit(&file, 3, "/F1 6 0 R", "/F1 11 0 R/F1 6 0 R"), "signature.changed_content");
    // It stood twice before: what the other value leads to stays as well.
    let base = append(&paper(), &[(4, body(&paper(), 4).replace("5 0 R", "11 0 R/Contents 5 0 R"))]);
    let twice = signed_by(&base, &request("First"));
    passes(&append(&twice, &[(4, body(&twice, 4))]));
    caught(&append(&twice, &[(11, stream("", "BT (The price is 555) Tj ET"))]), "signature.changed_content");
    caught(&edit(&twice, 4, "11 0 R", "12 0 R"), "signature.changed_content");
    caught(&edit(&twice, 4, "/Contents 11 0 R", ""), "signature.changed_content");
    // In a trailer.
    passes(&close(&file, file.clone(), NOTHING, ""));
    caught(&close(&file, file.clone(), NOTHING, "/Root 60 0 R"), "signature.changed_document");
    caught(&close(&file, file.clone(), NOTHING, "/Prev 60"), "signature.changed_document");
}

#[test]
fn a_section_that_names_two_places_is_a_change() {
    let file = signed();
    let old = place_of(&file, "\n5 0 obj\n") + 1;
    let mut bytes = file.clone();
    let new = bytes.len();
    bytes.extend(format!("5 0 obj\n{}\nendobj\n", stream("", FORGED)).bytes());
    for (one, other) in [(old, new), (new, old)] {
        let rows = format!("5 1\n{one:010} 00000 n \n5 1\n{other:010} 00000 n \n");
        let contested = close(&file, bytes.clone(), &rows, "");
        caught(&contested, "signature.changed_content");
        let again = close(&contested, contested.clone(), &rows, "");
        caught(&again, "signature.changed_content");
    }
    // Where it was so before somebody signed, too.
    let rows = format!("5 1\n{old:010} 00000 n \n5 1\n{new:010} 00000 n \n");
    let plain = paper();
    let twice = format!("5 1\n{old:010} 00000 n \n5 1\n{:010} 00000 n \n", place_of(&plain, "\n11 0 obj\n") + 1);
    let signed_twice = signed_by(&close(&plain, plain.clone(), &twice, ""), &request("First"));
    caught(&close(&signed_twice, signed_twice.clone(), &rows, ""), "signature.changed_content");
    let row = format!("5 1\n{old:010} 00000 n \n");
    passes(&close(&file, file.clone(), &(row.clone() + &row), ""));
    // An object that nothing names: readers that look for objects by themselves find it.
    assert_eq!(verify(&close(&file, bytes, &(row.clone() + &row), "")).verdict, SignatureVerdict::Indeterminate);
}

#[test]
fn objects_that_a_trailer_leaves_out_are_said() {
    let file = signed();
    let with = |from: &str, to: &str| {
        let mut bytes = append(&file, &[]);
        let at = bytes.windows(from.len()).rposition(|part| part == from.as_bytes()).unwrap();
        bytes[at..at + from.len()].copy_from_slice(to.as_bytes());
        bytes
    };
    let size = format!("/Size {}", size_of(&file));
    not_believed(&with(&size, "/Size   5"), "signature.changed_document");
    passes(&with(&size, &size.replace("/Size 2", "/Size 3")));
    // And those that come back.
    let first = format!("/Size {}", size_of(&paper()));
    let hidden = {
        let mut base = append(&paper(), &[]);
        let at = base.windows(9).rposition(|part| part == b"/Size 200").unwrap();
        base[at..at + 9].copy_from_slice(b"/Size   9");
        base
    };
    assert_eq!(first, "/Size 200");
    let shown = append(&signed_by(&hidden, &request("First")), &[]);
    assert_eq!(verify(&shown).signatures[0].changes.len(), 0, "our own signing says where all objects lie");
}

#[test]
fn what_is_appended_becomes_no_part_of_what_was_signed() {
    // An object that lies beyond the end of the file, until something is appended.
    let pointing = |at: usize| {
        let bytes = paper();
        let signed = close(&bytes, bytes.clone(), &format!("50 1\n{at:010} 00000 n \n"), "");
        signed_by(&signed, &request("First"))
    };
    let end = pointing(0).len() + 40;
    let file = pointing(end);
    passes(&file);
    let fill = |from: usize, object: &str| {
        let mut bytes = file.clone();
        bytes.extend(b"%".repeat(from - file.len() - 1));
        bytes.push(b'\n');
        bytes.extend(object.bytes());
        close(&file, bytes, NOTHING, "")
    };
    let shown = stream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]", FORGED);
    not_believed(&fill(end, &format!("50 0 obj\n{shown}\nendobj\n")), "pdf.object_beyond");
    // One that ends there only then: a stream whose length leads beyond the end.
    let long = |length: usize| {
        let object = format!("<</Length {length:08}>>stream\nBT (The price is 100) Tj ET\nendstream");
        append(&paper(), &[(5, object)])
    };
    let content = "BT (The price is 100) Tj ET\n";
    let sign = |length: usize| signed_by(&long(length), &request("First"));
    let start = sign(1).windows(content.len()).rposition(|part| part == content.as_bytes()).unwrap();
    let end = sign(1).len() + 80;
    let file = sign(end - start);
    let mut bytes = file.clone();
    bytes.extend(format!("{FORGED} %").bytes());
    bytes.resize(end - 1, b' ');
    bytes.extend(b"\nendstream\n");
    assert!(codes_of(&file).contains(&"pdf.object_beyond".to_owned()), "what follows the object is signed with it");
    not_believed(&close(&file, bytes, NOTHING, ""), "pdf.object_beyond");
}

fn codes_of(file: &[u8]) -> Vec<String> {
    super::codes(&verify(file))
}

#[test]
fn what_readers_search_the_file_for_is_said() {
    // The content does not stand where the file says: readers look for the last object of that name.
    let mut base = paper();
    let old = place_of(&base, "\n5 0 obj\n") + 1;
    let row = place_of(&base, &format!("{old:010} 00000 n"));
    base[row..row + 10].copy_from_slice(format!("{:010}", old + 3).as_bytes());
    let file = signed_by(&base, &request("First"));
    let mut bytes = file.clone();
    bytes.extend(format!("5 0 obj\n{}\nendobj\n", stream("", FORGED)).bytes());
    not_believed(&close(&file, bytes, NOTHING, ""), "pdf.object_unreadable");
}

#[test]
fn numbers_that_are_none_are_compared_as_they_stand() {
    let content = |matrix: &str| stream(&format!("/Matrix[1 0 0 1 {matrix} 0]"), "BT (The price is 100) Tj ET");
    let file = signed_by(&append(&paper(), &[(5, content("0-0"))]), &request("First"));
    passes(&append(&file, &[(5, content("0-0"))]));
    for other in ["5-5", "--0", "0.0.0"] {
        caught(&append(&file, &[(5, content(other))]), "signature.changed_content");
    }
}

#[test]
fn a_file_is_counted_from_one_place() {
    // Some bytes before the header, and sections for those who count from the first byte and from the header.
    let inner = signed_by(&paper(), &request("First"));
    let lead = b"% a few bytes that lead\n".repeat(4);
    let shifted = [&lead[..], &inner].concat();
    assert!(PdfFile::open(&shifted).is_ok());
    let start = PdfFile::open(&inner).unwrap().startxref();
    let mut two = shifted.clone();
    let fake = b"xref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R>>\n";
    two[start..start + fake.len()].copy_from_slice(fake);
    let failure = PdfFile::open(&two).map(|_| ()).unwrap_err();
    assert_eq!(failure.finding.code.as_str(), "pdf.start_wrong");
}
