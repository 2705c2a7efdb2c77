//! What comes after a signature and hides, covers or imitates: evil annotations, sneaky signatures, shadows in fields.

use dengji::document::{
    sign::{Certification, SigningRequest},
    verify::{ChangeKind, SignatureVerdict, VerificationPolicy, Verifier},
};

use super::{
    attack::{
        append, append_packed, body, certified, edit, field_and_signature, paper, pki, request, signed, signed_by,
        stream,
    },
    caught, codes,
    forge::{Signer, certificate, children, der, fill, message, revoking},
    not_believed, passes, verify,
};

/// Over the text of the first page.
const OVER: &str = "/Rect[72 690 300 720]/AP<</N 11 0 R>>";

/// The objects of a new field on the first page.
pub fn field_objects(file: &[u8], name: &str, field: &str) -> Vec<(u32, String)> {
    vec![
        (3, body(file, 3).replace("12 0 R", "12 0 R 90 0 R")),
        (8, body(file, 8).replacen("12 0 R", "12 0 R 90 0 R", 1)),
        (90, format!("<</Type/Annot/Subtype/Widget/FT/Sig/T({name})/F 4/P 3 0 R{field}>>")),
    ]
}

/// A new field on the first page.
fn with_field(file: &[u8], field: &str) -> Vec<u8> {
    append(file, &field_objects(file, "Sneak", field))
}

/// A sound signature by somebody who is trusted, in a new field that shows what he likes.
pub fn sneak(file: &[u8], field: &str, dictionary: &str) -> Vec<u8> {
    sneak_up_to(file, field, dictionary, 0)
}

/// The same, leaving out so many bytes at the end.
fn sneak_up_to(file: &[u8], field: &str, dictionary: &str, left_out: usize) -> Vec<u8> {
    sneak_with(file, field_objects(file, "Sneak", &format!("{field}/V 91 0 R")), dictionary, left_out)
}

/// The same with these objects, in which object 91 is the signature.
pub fn sneak_with(file: &[u8], mut objects: Vec<(u32, String)>, dictionary: &str, left_out: usize) -> Vec<u8> {
    let zeros = "0".repeat(8_000);
    let value = format!(
        "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M(D:20261201100304+08'00')\
         /ByteRange[0 111111111 222222222 333333333]{dictionary}/Contents<{zeros}>>>"
    );
    objects.push((91, value));
    let mut bytes = append(file, &objects);
    let at = bytes.windows(10).rposition(|part| part == b"/Contents<").unwrap() + 9;
    let end = at + 2 + zeros.len();
    let last = bytes.len() - left_out;
    for (mark, number) in [("111111111", at), ("222222222", end), ("333333333", last - end)] {
        let place = bytes.windows(9).rposition(|part| part == mark.as_bytes()).unwrap();
        bytes[place..place + 9].copy_from_slice(format!("{number:<9}").as_bytes());
    }
    let made = message(&[Signer::new("p256-signer", &[&bytes[..at], &bytes[end..last]])], None);
    fill(&mut bytes, at, &made);
    bytes
}

#[test]
fn a_certified_page_shows_no_new_signatures_unnoticed() {
    for level in [Certification::FormFilling, Certification::Annotations] {
        let file = sneak(&certified(level), OVER, "");
        not_believed(&file, "signature.changed_field");
        let report = verify(&file);
        let [first, second] = report.signatures.as_slice() else { panic!("two signatures") };
        assert_eq!((first.verdict, second.verdict), (SignatureVerdict::Indeterminate, SignatureVerdict::Valid));
        assert_eq!(first.pages_touched, [1]);
        assert!(first.changes.iter().any(|change| change.kind == ChangeKind::SignatureAdded && change.page == Some(1)));
        // It shows nothing: it may sign.
        passes(&sneak(&certified(level), "/Rect[0 0 0 0]", ""));
    }
    caught(&sneak(&certified(Certification::NoChanges), OVER, ""), "signature.changed_signatures");
    // Where nobody certified what pages look like, seals come one after the other.
    let report = passes(&sneak(&signed(), OVER, ""));
    assert_eq!(report.signatures[0].pages_touched, [1]);
}

#[test]
fn a_signature_covers_its_revision_to_the_end() {
    passes(&sneak_up_to(&signed(), OVER, "", 1));
    for left_out in [2, 6, 20, 60] {
        caught(&sneak_up_to(&signed(), OVER, "", left_out), "signature.range_end");
    }
}

#[test]
fn what_looks_signed_is_signed() {
    for file in [signed(), certified(Certification::FormFilling), certified(Certification::Annotations)] {
        caught(&with_field(&file, OVER), "signature.changed_field");
        // An empty field that was there gets a picture.
        caught(&edit(&file, 12, "/F 4", "/F 4/AP<</N 11 0 R>>"), "signature.changed_field");
        // A new field shows the signature of another one.
        let (_, signature) = field_and_signature(&file, "First");
        let value = format!("/V {} 0 R", signature.number);
        caught(&with_field(&file, &format!("{OVER}{value}")), "signature.not_in_revision");
        caught(&with_field(&file, &format!("/Rect[0 0 0 0]{value}")), "signature.not_in_revision");
        // With the name of that one, too.
        for place in [OVER, "/Rect[0 0 0 0]"] {
            let twin = append(&file, &field_objects(&file, "First", &format!("{place}{value}")));
            caught(&twin, "signature.changed_field");
        }
        caught(&edit(&file, 12, "/F 4", &format!("/F 4/AP<</N 11 0 R>>{value}")), "signature.not_in_revision");
        // The last of all fields, behind the one that it imitates.
        let first = with_field(&file, &format!("{OVER}{value}"));
        let last = edit(&first, 8, "12 0 R 90 0 R 16 0 R", "12 0 R 16 0 R 90 0 R");
        caught(&last, "signature.not_in_revision");
    }
}

#[test]
fn a_crowd_hides_no_removal() {
    let file = signed();
    let (field, _) = field_and_signature(&file, "First");
    for crowd in [0, 3, 250, 1_000] {
        let numbers = 100..100 + crowd;
        let mut objects = field_objects(&file, "Sneak", &format!("{OVER}/V 91 0 R"));
        let others: String = numbers.clone().map(|number| format!("{number} 0 R ")).collect();
        objects[1].1 = objects[1].1.replacen(&format!("{} 0 R", field.number), &others, 1);
        objects.extend(numbers.map(|number| (number, format!("<</FT/Sig/T(F{number})/V 91 0 R>>"))));
        caught(&sneak_with(&file, objects, "", 0), "signature.removed");
    }
}

#[test]
fn a_dictionary_that_two_readers_read_differently_is_caught() {
    passes(&sneak(&signed(), OVER, ""));
    caught(&sneak(&signed(), OVER, "/SubFilter/adbe.pkcs7.detached"), "signature.ambiguous");
    caught(&sneak(&signed(), OVER, "/ByteRange[0 1 2 3]"), "signature.ambiguous");
    caught(&sneak(&signed(), OVER, "/M(D:20200101)"), "signature.ambiguous");
}

#[test]
fn a_field_shows_what_was_filled_in() {
    for file in [signed(), certified(Certification::FormFilling)] {
        // Another picture of the same value.
        not_believed(&edit(&file, 9, "/N 10 0 R", "/N 11 0 R"), "signature.changed_field");
        let picture = stream("/Type/XObject/Subtype/Form/BBox[0 0 200 20]", "BT /F1 12 Tf (new) Tj ET");
        not_believed(&append(&file, &[(10, picture.clone())]), "signature.changed_field");
        // What is no value makes no picture a new one.
        for more in ["/RV()", "/I[0]", "/AS/X"] {
            let drawn = edit(&file, 9, "/N 10 0 R", "/N 11 0 R");
            not_believed(&edit(&drawn, 9, "/F 4", &format!("/F 4{more}")), "signature.changed_field");
            let both = body(&file, 9).replace("/N 10 0 R", "/N 11 0 R").replace("/F 4", &format!("/F 4{more}"));
            not_believed(&append(&file, &[(9, both)]), "signature.changed_field");
        }
        // Shown or hidden.
        not_believed(&edit(&file, 9, "/F 4", "/F 6"), "signature.changed_field");
        // With its value, it was filled in; the value alone is another than the one that is seen.
        let filled = body(&file, 9).replace("(old)", "(new)");
        passes(&append(&file, &[(9, filled.clone()), (10, picture)]));
        not_believed(&append(&file, &[(9, filled)]), "signature.changed_field");
        caught(&edit(&file, 9, "/Rect[72 600 272 620]", "/Rect[0 0 595 842]"), "signature.changed_field");
    }
    let drawn = edit(&signed(), 9, "/N 10 0 R", "/N 11 0 R");
    assert_eq!(verify(&drawn).signatures[0].pages_touched, [1]);
}

/// The file with its text field filled in: what its own dictionary says after `/V(new)`, and its picture.
fn filled(file: &[u8], more: &str, dictionary: &str, content: &str, objects: &[(u32, String)]) -> Vec<u8> {
    let field = body(file, 9).replace("(old)", &format!("(new){more}"));
    let picture = stream(&format!("/Type/XObject/Subtype/Form{dictionary}"), content);
    append(file, &[&[(9, field), (10, picture)], objects].concat())
}

#[test]
fn a_filled_field_shows_its_value_and_nothing_else() {
    const BOX: &str = "/BBox[0 0 200 20]";
    const IMAGE: &str = "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8";
    let image = || vec![(60, stream(IMAGE, "x"))];
    for file in [signed(), certified(Certification::FormFilling)] {
        // As readers write it.
        for content in [
            "/Tx BMC q BT /F1 12 Tf 2 6 Td (new) Tj ET Q EMC",
            "/Tx BMC q 1 1 198 18 re W n BT /F1 12 Tf 0 g 1 0 0 1 2 6 Tm (new) Tj ET Q EMC",
            "q BT 0 0 0.5 rg /F1 12 Tf 2 6 Td [(n) -10 (e)] TJ 20 0 Td (w) Tj ET Q",
            "/Tx BMC /Span<</MCID 0>> BDC BT /F1 8 Tf 9 TL 2 11 Td (n) Tj (ew) ' ET EMC EMC",
        ] {
            passes(&filled(&file, "", BOX, content, &[]));
        }
        passes(&filled(&file, "", &format!("{BOX}/Resources<</Font<</F9 6 0 R>>>>"), "BT /F9 9 Tf (new) Tj ET", &[]));
        let text = "/Tx BMC BT /F1 12 Tf 2 6 Td (new) Tj ET EMC";
        for content in [
            // Another text, more text, none; what no font shows; white on white beside it.
            "/Tx BMC BT /F1 12 Tf 2 6 Td (999) Tj ET EMC",
            "/Tx BMC BT /F1 12 Tf 2 6 Td (new price 999) Tj ET EMC",
            "/Tx BMC EMC",
            "BT (new) Tj ET",
            "BT /F2 12 Tf (new) Tj ET",
            "BT 0 Tr /F1 12 Tf (new) Tj ET",
            // Areas and lines, before, inside of and behind the text.
            "1 g 0 0 200 20 re f /Tx BMC BT /F1 12 Tf 2 6 Td (new) Tj ET EMC",
            "/Tx BMC BT /F1 12 Tf 2 6 Td (new) Tj ET 1 g 0 0 200 20 re f EMC",
            "/Tx BMC BT /F1 12 Tf 2 6 Td (new) Tj ET EMC 40 w 0 10 m 200 10 l S",
            "/Tx BMC BT 1 Tr 40 w /F1 12 Tf 2 6 Td (new) Tj ET EMC",
            // Images: by name, in the stream; shadings, patterns, states.
            "BT /F1 12 Tf 2 6 Td (new) Tj ET q 200 0 0 20 0 0 cm /I Do Q",
            "BT /F1 12 Tf 2 6 Td (new) Tj ET q BI /W 1/H 1/BPC 8/CS/G ID x EI Q",
            "BT /F1 12 Tf 2 6 Td (new) Tj ET /S sh",
            "/Pattern cs /P scn BT /F1 12 Tf 2 6 Td (new) Tj ET",
            "/G gs BT /F1 12 Tf 2 6 Td (new) Tj ET",
            // Characters so large that they are areas.
            "/Tx BMC BT /F1 400 Tf (new) Tj ET EMC",
            "/Tx BMC BT /F1 12 Tf 2 6 Td 900 Tz (new) Tj ET EMC",
            "/Tx BMC BT /F1 1 Tf 99 0 0 99 0 0 Tm (new) Tj ET EMC",
        ] {
            let resources = "/Resources<</Font<</F1 6 0 R>>/XObject<</I 60 0 R>>>>";
            let file = filled(&file, "", &format!("{BOX}{resources}"), content, &image());
            not_believed(&file, "signature.changed_field");
            let report = verify(&file);
            let change = report.signatures[0].changes.iter().find(|change| change.doubtful).unwrap();
            assert_eq!((change.kind, change.key.as_deref()), (ChangeKind::FieldFilled, Some("AP")), "{content}");
        }
        // A font that draws its characters itself; a picture that refers to another, or is drawn through a mask.
        let drawn =
            "/Resources<</Font<</F1<</Type/Font/Subtype/Type3/Encoding<</Differences[110/n 101/e 119/w]>>>>>>>>";
        for dictionary in [drawn, "/Ref<</F(x)>>", "/Group<</S/Transparency>>", "/OC 60 0 R"] {
            not_believed(&filled(&file, "", &format!("{BOX}{dictionary}"), text, &[]), "signature.changed_field");
        }
        // Pictures for a pointer that comes near, or presses; a background that readers draw.
        for more in ["/R 11 0 R", "/D 11 0 R", "/D<</On 11 0 R>>", "/R(x)"] {
            let field = body(&file, 9).replace("(old)", "(new)").replace("/N 10 0 R", &format!("/N 10 0 R{more}"));
            let picture = stream(&format!("/Subtype/Form{BOX}"), text);
            not_believed(&append(&file, &[(9, field), (10, picture)]), "signature.changed_field");
        }
        not_believed(&filled(&file, "/MK<</BG[1]>>", BOX, text, &[]), "signature.changed_field");
        // Formatted text that readers may take in place of the value.
        for (rich, is_value) in [
            ("(<body><p>new</p></body>)", true),
            ("(<body><p><b>n</b>ew</p></body>)", true),
            ("(<body><p>999</p></body>)", false),
            ("(<body><p>new 999</p></body>)", false),
            ("(&#57;)", false),
            ("11 0 R", false),
            ("60 0 R", true),
            ("[(new)]", false),
        ] {
            let more = filled(&file, &format!("/RV {rich}"), BOX, text, &[(60, stream("", "<p>new</p>"))]);
            if is_value {
                passes(&more);
            } else {
                not_believed(&more, "signature.changed_field");
            }
        }
        // What was around the text before may stay.
        let old = "0.9 g 0 0 200 20 re f /Tx BMC BT /F1 12 Tf (old) Tj ET EMC";
        let framed = append(&paper(), &[(10, stream(&format!("/Subtype/Form{BOX}"), old))]);
        let signed = signed_by(&framed, &request("First"));
        passes(&filled(&signed, "", BOX, &old.replace("(old)", "(new)"), &[]));
        let other = old.replace("(old)", "(new)").replace("0.9 g", "1 g");
        not_believed(&filled(&signed, "", BOX, &other, &[]), "signature.changed_field");
    }
}

/// A font that brings its shapes, or says which text its codes are, may draw any text as any other. Whoever signed took
/// those that were there.
#[test]
fn a_font_that_comes_with_a_filling_is_for_a_person_to_look_at() {
    const TEXT: &str = "/Tx BMC BT /F9 12 Tf 2 6 Td (new) Tj ET EMC";
    let own = |more: &str| format!("<</Type/Font/Subtype/TrueType/BaseFont/Own/Encoding/WinAnsiEncoding{more}>>");
    let described = "/FontDescriptor 64 0 R";
    let map = "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange \
               1 beginbfrange <20> <7e> <0020> endbfrange endcmap";
    let composite = "<</Type/Font/Subtype/Type0/BaseFont/Own/Encoding/Identity-H/ToUnicode 65 0 R/DescendantFonts[\
                     <</Type/Font/Subtype/CIDFontType2/BaseFont/Own/FontDescriptor 64 0 R>>]>>";
    let parts = |font: &str| {
        vec![
            (63, font.to_owned()),
            (64, "<</Type/FontDescriptor/FontName/Own/FontFile2 66 0 R>>".to_owned()),
            (65, stream("", map)),
            (66, stream("", "shapes")),
        ]
    };
    let resources = |font: &str| format!("/BBox[0 0 200 20]/Resources<</Font<</F9 {font}>>>>");
    let by_reference = resources("63 0 R");
    for level in [None, Some(Certification::FormFilling)] {
        let sign = |file: &[u8]| signed_by(file, &SigningRequest { certification: level, ..request("First") });
        for (font, brings) in [
            (own(""), false),
            (own("/FontDescriptor<</FontName/Own>>"), false),
            (own(described), true),
            (own("/FontDescriptor 63 0 R/FontFile 66 0 R"), true),
            (own("/FontDescriptor<</FontFile 66 0 R>>"), true),
            (own("/FontDescriptor<</FontFile3 66 0 R>>"), true),
            (own("/ToUnicode 65 0 R"), true),
            (own("/DescendantFonts[<</FontDescriptor 64 0 R>>]"), true),
            (own("/DescendantFonts 64 0 R"), false),
            (composite.to_owned(), true),
        ] {
            let file = filled(&sign(&paper()), "", &by_reference, TEXT, &parts(&font));
            let direct = filled(&sign(&paper()), "", &resources(&font), TEXT, &parts("null"));
            let verdict = |file: &[u8]| verify(file).verdict;
            if font.contains("Type0") {
                // Two octets each: it shows another text as well.
                assert_eq!(verdict(&file), SignatureVerdict::Indeterminate, "{font}");
            } else if brings {
                not_believed(&file, "signature.changed_field");
                if !font.contains("63 0 R") {
                    not_believed(&direct, "signature.changed_field");
                }
                // It was there, and in no use.
                let known = sign(&append(&paper(), &parts(&font)));
                passes(&filled(&known, "", &by_reference, TEXT, &[]));
                // What it leads to, or it itself, is another since; or it came in a revision of its own.
                let shapes = (66, stream("", "others"));
                let is_same = !font.contains("66 0 R") && !font.contains("64 0 R");
                let at_once = filled(&known, "", &by_reference, TEXT, std::slice::from_ref(&shapes));
                let afterwards = filled(&append(&known, &[shapes]), "", &by_reference, TEXT, &[]);
                for file in [at_once, afterwards] {
                    assert_eq!(verdict(&file) == SignatureVerdict::Valid, is_same, "{font}");
                }
                let came = append(&sign(&paper()), &parts(&font));
                not_believed(&filled(&came, "", &by_reference, TEXT, &[]), "signature.changed_field");
            } else {
                passes(&file);
                passes(&direct);
            }
        }
        // Readers that write the value themselves take the font that the field names.
        let form = |file: &[u8]| body(file, 8).replace("/F1 6 0 R", "/F1 6 0 R/F9 63 0 R");
        let bare = |file: &[u8], look: &str| {
            let field = body(file, 9).replace("(old)", "(new)").replace("/AP<</N 10 0 R>>", look);
            append(file, &[&[(9, field), (8, form(file))], &parts(&own(described))[..]].concat())
        };
        let file = sign(&paper());
        not_believed(&bare(&file, ""), "signature.changed_document");
        not_believed(&bare(&file, "/DA(/F1 9 Tf)"), "signature.changed_document");
        not_believed(&bare(&file, "/DA(/F9 9 Tf)"), "signature.changed_field");
        let parts = [&parts(&own(described))[..], &[(8, form(&paper()))]].concat();
        let known = sign(&append(&paper(), &parts));
        let field = body(&known, 9).replace("(old)", "(new)").replace("/AP<</N 10 0 R>>", "/DA(/F9 9 Tf)");
        passes(&append(&known, &[(9, field)]));
    }
}

#[test]
fn a_field_over_the_text_of_a_page_is_no_place_to_fill_in() {
    let text = "/Tx BMC BT /F1 12 Tf 2 6 Td (new) Tj ET EMC";
    for (place, is_over) in
        [("72 690 272 720", true), ("60 698 80 712", true), ("0 0 595 842", true), ("72 720 272 740", false)]
    {
        let over = edit(&paper(), 9, "/Rect[72 600 272 620]", &format!("/Rect[{place}]"));
        let signed = signed_by(&over, &request("First"));
        let field = filled(&signed, "", "/BBox[0 0 200 20]", text, &[]);
        // Without a picture readers draw the value themselves.
        let bare = append(&signed, &[(9, body(&signed, 9).replace("(old)", "(new)").replace("/AP<</N 10 0 R>>", ""))]);
        for file in [field, bare] {
            if is_over {
                not_believed(&file, "signature.changed_field");
            } else {
                passes(&file);
            }
        }
    }
}

#[test]
fn evil_annotations_are_for_a_person_to_judge() {
    let add = |file: &[u8], annotation: &str| {
        append(file, &[(3, body(file, 3).replace("12 0 R", "12 0 R 60 0 R")), (60, annotation.to_owned())])
    };
    let open = certified(Certification::Annotations);
    for kind in ["Stamp", "Square", "Redact", "FreeText", "Ink", "FileAttachment", "Screen", "Unheard"] {
        let annotation = format!("<</Type/Annot/Subtype/{kind}{OVER}>>");
        not_believed(&add(&open, &annotation), "signature.changed_annotation");
        caught(&add(&certified(Certification::FormFilling), &annotation), "signature.changed_annotation");
        caught(&add(&signed(), &annotation), "signature.changed_annotation");
    }
    // A mark that brings a picture of its own covers like any other.
    not_believed(&add(&open, &format!("<</Type/Annot/Subtype/Highlight{OVER}>>")), "signature.changed_annotation");
    passes(&add(&open, "<</Type/Annot/Subtype/Text/Rect[500 800 520 820]/Contents(seen)>>"));
    // Written into the page's own list, without an object of its own.
    let direct = body(&open, 3).replace("12 0 R", &format!("12 0 R<</Type/Annot/Subtype/Stamp{OVER}>>"));
    not_believed(&append(&open, &[(3, direct)]), "signature.changed_annotation");
}

#[test]
fn a_certification_stays_where_it_is() {
    let file = certified(Certification::NoChanges);
    let catalog = body(&file, 1);
    assert!(catalog.contains("/Perms"), "{catalog}");
    caught(&append(&file, &[(1, catalog.replacen("/Perms", "/Was", 1))]), "signature.changed_document");
    let (_, signature) = field_and_signature(&file, "First");
    let moved = catalog.replacen(&format!("/DocMDP {} 0 R", signature.number), "/DocMDP 11 0 R", 1);
    assert_ne!(moved, catalog);
    caught(&append(&file, &[(1, moved)]), "signature.changed_document");
    // A second certification, which allows more than the first.
    let later =
        "/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams<</Type/TransformParams/P 3/V/1.2>>>>]";
    caught(&sneak(&certified(Certification::FormFilling), "/Rect[0 0 0 0]", later), "signature.certification_late");
}

#[test]
fn a_new_version_in_an_object_stream_is_a_new_version() {
    let file = signed();
    caught(&append_packed(&file, &[(6, "<</Type/Font/Subtype/Type1/BaseFont/Other>>")]), "signature.changed_content");
    let page = body(&file, 4).replace("/Contents 5 0 R", "/Contents 11 0 R");
    caught(&append_packed(&file, &[(4, &page)]), "signature.changed_content");
    passes(&append_packed(&file, &[(7, "<</Producer(other)>>")]));
    // The signature itself, packed: it no longer has a place to be bound to.
    let (_, signature) = field_and_signature(&file, "First");
    let packed = append_packed(&file, &[(signature.number, &body(&file, signature.number))]);
    let codes = codes(&verify(&packed));
    assert_eq!(verify(&packed).verdict, SignatureVerdict::Invalid, "{codes:?}");
}

/// A list on which the signer stands, in a stream.
fn revoking_list() -> String {
    hexadecimal(&revoking("p256-signer", "20261001000000Z", None))
}

fn hexadecimal(bytes: &[u8]) -> String {
    stream("/Filter/ASCIIHexDecode", &(dengji::crypto::hex(bytes) + ">"))
}

#[test]
fn evidence_that_was_there_counts_when_it_is_taken_away() {
    let file = signed();
    let catalog = |store: &str| body(&file, 1).replacen("<<", &format!("<<{store}"), 1);
    let told = append(&file, &[(1, catalog("/DSS<</CRLs[60 0 R]>>")), (60, revoking_list())]);
    caught(&told, "revocation.revoked");
    for objects in [
        vec![(1, catalog(""))],
        vec![(1, catalog("/DSS<<>>"))],
        vec![(1, catalog("/DSS<</CRLs[]>>"))],
        vec![(60, hexadecimal(&[0x30, 0]))],
        vec![(60, "null".to_owned())],
    ] {
        let silenced = append(&told, &objects);
        caught(&silenced, "revocation.revoked");
        caught(&append(&silenced, &[]), "revocation.revoked");
    }
}

#[test]
fn certificates_that_are_added_later_are_asked_later() {
    let file = signed();
    let catalog = |store: &str| body(&file, 1).replacen("<<", &format!("<<{store}"), 1);
    let objects = [
        (1, catalog("/DSS<</Certs[61 0 R]/CRLs[60 0 R]>>")),
        (60, revoking_list()),
        (61, hexadecimal(&certificate("p256-int"))),
    ];
    let told = append(&file, &objects);
    let verdict = |file: &[u8]| {
        let mut verifier = Verifier::new(VerificationPolicy::default());
        verifier.trust(&pki("p256-root.pem")).unwrap();
        verifier.verify(file, super::a_day_later()).unwrap().verdict
    };
    assert_eq!(verdict(&told), SignatureVerdict::Invalid);
    // As many of the issuer's name as the search has steps, with another key.
    let (issuer, other) = (certificate("p256-int"), certificate("tsa"));
    let (whole, other) = (children(&issuer), children(children(&other)[0])[6].to_vec());
    let crowd: Vec<(u32, String)> = (0..80u8)
        .map(|number| {
            let fields = children(whole[0]);
            let tbs =
                der(0x30, &[fields[0], &[2, 1, number], fields[2], fields[3], fields[4], fields[5], &other, fields[7]]);
            (100 + u32::from(number), hexadecimal(&der(0x30, &[&tbs, whole[1], whole[2]])))
        })
        .collect();
    let names: String = crowd.iter().map(|(number, _)| format!("{number} 0 R ")).collect();
    for certificates in [format!("{names}61 0 R"), names] {
        let store = (1, catalog(&format!("/DSS<</Certs[{certificates}]/CRLs[60 0 R]>>")));
        let crowded = append(&told, &[&[store], &crowd[..]].concat());
        assert_eq!(verdict(&crowded), SignatureVerdict::Invalid);
    }
}
