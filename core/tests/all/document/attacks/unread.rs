//! What cannot be read, or not be verified, is said: no error in place of a report, and no verdict that rests on it.

use dengji::{
    crypto::Certificate,
    document::verify::{SignatureVerdict, VerificationPolicy, Verifier},
};

use super::{
    a_day_later,
    attack::{
        Layout, append, append_packed_by, body, edit, packed, paper, paper_as, patch, request, signed, signed_by,
    },
    caught, codes,
    forge::{OCTETS, carry, certificate, children, der, key},
    later::{field_objects, sneak, sneak_with},
    not_believed, passes, pki, verify,
};

const NOWHERE: &str = "/Rect[0 0 0 0]";

#[test]
fn what_is_named_twice_is_read_and_said() {
    passes(&sneak(&paper(), NOWHERE, ""));
    for (number, from, to, code) in [
        // A page that is shown twice, a node of pages inside of itself, a field twice, a field inside of itself.
        (2, "3 0 R 4 0 R", "3 0 R 4 0 R 3 0 R", "pdf.page_loop"),
        (2, "3 0 R 4 0 R", "3 0 R 4 0 R 2 0 R", "pdf.page_loop"),
        (8, "9 0 R 12 0 R", "9 0 R 12 0 R 12 0 R", "pdf.field_loop"),
        (9, "/T(name)", "/T(name)/Kids[70 0 R]", "pdf.field_loop"),
    ] {
        let base = append(&edit(&paper(), number, from, to), &[(70, "<</T(deep)/Kids[9 0 R]>>".to_owned())]);
        let file = sneak(&base, NOWHERE, "");
        not_believed(&file, code);
        let report = verify(&file);
        assert_eq!(report.signatures[0].verdict, SignatureVerdict::Valid, "nothing came after it");
        assert_eq!(report.pages, if to.ends_with("4 0 R 3 0 R") { 3 } else { 2 });
        // What comes later is judged all the same.
        let forged = append(&file, &[(6, "<</Type/Font/Subtype/Type1/BaseFont/Other>>".to_owned())]);
        caught(&forged, "signature.changed_content");
        let saved = append(&file, &[(7, "<<>>".to_owned())]);
        not_believed(&saved, "signature.changes_unread");
        assert_eq!(verify(&saved).signatures[0].verdict, SignatureVerdict::Indeterminate);
    }
    // Only later, it is no better.
    let file = signed();
    caught(&edit(&file, 2, "3 0 R 4 0 R", "3 0 R 4 0 R 3 0 R"), "signature.changed_pages");
    caught(&edit(&file, 2, "3 0 R 4 0 R", "3 0 R 4 0 R 2 0 R"), "signature.changed_pages");
    not_believed(&edit(&file, 8, "9 0 R 12 0 R", "9 0 R 12 0 R 9 0 R"), "pdf.field_loop");
}

#[test]
fn a_file_without_pages_says_so() {
    for pages in ["/Pages 99 0 R", "/Pages null", "/Was 2 0 R"] {
        let file = sneak(&edit(&paper(), 1, "/Pages 2 0 R", pages), NOWHERE, "");
        not_believed(&file, "signature.pages_none");
        assert_eq!(verify(&file).pages, 0);
    }
}

#[test]
fn a_name_names_one_signed_field() {
    // Two sound signatures under one name.
    let at_the_end = |file: &[u8], name: &str, field: &str| {
        let mut objects = field_objects(file, name, field);
        objects[1].1 = body(file, 8).replacen(']', " 90 0 R]", 1);
        objects
    };
    let twin = sneak_with(&signed(), at_the_end(&signed(), "First", &format!("{NOWHERE}/V 91 0 R")), "", 0);
    not_believed(&twin, "signature.name_twice");
    let report = verify(&twin);
    assert_eq!(report.signatures.len(), 2);
    assert!(report.signatures.iter().all(|signature| signature.verdict == SignatureVerdict::Indeterminate));
    // A namesake that is not signed, before and after, also where the name is composed.
    let empty = |file: &[u8], name: &str| append(file, &at_the_end(file, name, NOWHERE));
    not_believed(&empty(&signed(), "First"), "signature.name_twice");
    let before = edit(&paper(), 12, "(Second)", "(Sneak)");
    not_believed(&sneak(&before, NOWHERE, ""), "signature.name_twice");
    let parent = body(&signed(), 8).replacen("12 0 R", "12 0 R 95 0 R", 1);
    let line = [(8, parent), (95, "<</Kids[96 0 R]>>".to_owned()), (96, "<</FT/Sig/T(First)>>".to_owned())];
    let report = verify(&append(&signed(), &line));
    assert!(codes(&report).contains(&"signature.name_twice".to_owned()), "{:?}", codes(&report));
    assert_ne!(report.verdict, SignatureVerdict::Valid);
    // Others' names may stand twice.
    passes(&empty(&empty_named_twice(), "Fourth"));
}

/// A signed file in which two empty fields have one name.
fn empty_named_twice() -> Vec<u8> {
    let field = "<</FT/Sig/T(Second)>>".to_owned();
    let base = append(&edit(&paper(), 8, "12 0 R", "12 0 R 70 0 R"), &[(70, field)]);
    signed_by(&base, &request("First"))
}

#[test]
fn an_unsupported_form_is_named_and_not_wrong() {
    let raw = carry(&paper(), &request("First"), |_| der(OCTETS, &[&[7; 256]]));
    let file = patch(&raw, "/ETSI.CAdES.detached", "/adbe.x509.rsa_sha1 ");
    not_believed(&file, "signature.form_unsupported");
    // What is known not to be read is broken under a name that is known.
    caught(&raw, "cms.form");
    // And what came after is caught, whatever the form.
    caught(&edit(&file, 6, "Helvetica", "Other"), "signature.changed_content");
    caught(&patch(&file, "/ByteRange[0 ", "/ByteRange[1 "), "signature.range_form");
}

#[test]
fn what_depends_on_trust_alone_is_open() {
    // The signer's issuer as a root of the first version: self-issued, and without extensions.
    let issuer = certificate("p256-int");
    let whole = children(&issuer);
    let fields = children(whole[0]);
    let tbs = der(0x30, &[fields[1], fields[2], fields[5], fields[4], fields[5], fields[6]]);
    let scheme = dengji::crypto::SignatureScheme::EcdsaP256Sha256;
    let value = key("p256-int").sign(scheme, &tbs, None).unwrap();
    let old = der(0x30, &[&tbs, whole[1], &der(3, &[&[0], &value])]);
    assert!(Certificate::parse(&old).is_ok());
    let verdict = |anchors: &[&[u8]], others: &[&[u8]]| {
        let mut verifier = Verifier::new(VerificationPolicy::default());
        anchors.iter().for_each(|anchor| verifier.trust(anchor).unwrap());
        others.iter().for_each(|other| verifier.know(other).unwrap());
        verifier.verify(&signed(), a_day_later()).unwrap().verdict
    };
    let stranger = pki("rsa-root.pem");
    assert_eq!(verdict(&[&old], &[]), SignatureVerdict::Valid);
    assert_eq!(verdict(&[&stranger], &[&old]), SignatureVerdict::Indeterminate);
    assert_eq!(verdict(&[], &[&old]), SignatureVerdict::Indeterminate);
    // A signer who is no CA, and whom nobody trusts as one, has issued nothing once the path leads to a trusted one.
    let by_leaf = pki("by-leaf.pem");
    assert!(Certificate::parse(&by_leaf).is_ok());
}

#[test]
fn what_cannot_be_read_may_say_anything() {
    // Deeper than objects are read; other readers go deeper.
    let deep =
        |name: &str| format!("<</Type/Font/Subtype/Type1/BaseFont/{name}/D {}0{}>>", "[".repeat(70), "]".repeat(70));
    let file = signed_by(&append(&paper(), &[(6, deep("Helvetica"))]), &request("First"));
    passes(&file);
    caught(&append(&file, &[(6, deep("Other"))]), "signature.changed_content");
    // The same with what nothing uses changes nothing; but where it ends, nobody knows who cannot read it.
    let file = signed_by(&append(&paper(), &[(11, deep("Helvetica"))]), &request("First"));
    assert_eq!(verify(&append(&file, &[(11, deep("Other"))])).verdict, SignatureVerdict::Indeterminate);
}

#[test]
fn a_stream_of_objects_that_changes_changes_them() {
    let file = signed_by(&paper_as(Layout::Stream), &request("First"));
    let producer = "<</Producer(test)>>";
    let font = |name: &str| format!("<</Type/Font/Subtype/Type1/BaseFont/{name}>>");
    passes(&append(&file, &[(13, packed(&[(6, &font("Helvetica")), (7, producer)]))]));
    passes(&append(&file, &[(13, packed(&[(6, &font("Helvetica")), (7, "<</Producer(other)>>")]))]));
    caught(&append(&file, &[(13, packed(&[(6, &font("Other")), (7, producer)]))]), "signature.changed_content");
    // What unpacks it changes.
    let base = append(&paper(), &[(61, "[]".to_owned())]);
    let base = append_packed_by(&base, &[(6, &font("Helvetica"))], "/Filter 61 0 R");
    let file = signed_by(&base, &request("First"));
    passes(&file);
    caught(&append(&file, &[(61, "[/ASCIIHexDecode]".to_owned())]), "signature.changed_content");
}

#[test]
fn of_several_certifications_in_one_signature_the_strictest_binds() {
    let level = |level: u32| format!("<</TransformMethod/DocMDP/TransformParams<</P {level}>>>>");
    let junk = "<</TransformMethod/Identity>>".repeat(100);
    for list in [level(1) + &level(3), level(3) + &level(1), junk + &level(1)] {
        let file = sneak(&paper(), NOWHERE, &format!("/Reference[{list}]"));
        passes(&file);
        caught(&edit(&file, 9, "(old)", "(new)"), "signature.changed_field");
    }
}
