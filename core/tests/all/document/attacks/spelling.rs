//! The same change, written directly or behind a reference, has one verdict.

use dengji::document::{
    sign::Certification,
    verify::{ChangeLevel, SignatureVerdict},
};

use super::{
    attack::{append, body, edit, paper, picture_of, request, signed_by},
    verify,
};

/// The paper with these entries in an object and these objects, signed.
fn signed_with(place: u32, entry: &str, objects: &[(u32, String)], level: Option<Certification>) -> Vec<u8> {
    let mut all = vec![(place, body(&paper(), place).replacen("<<", &format!("<<{entry}"), 1))];
    all.extend_from_slice(objects);
    let mut request = request("First");
    request.certification = level;
    signed_by(&append(&paper(), &all), &request)
}

/// What the verdict and the level are when the value of a key changes from one to the other, by each way to write it.
fn ways(place: u32, key: &str, [old, new]: [&str; 2], level: Option<Certification>) -> Vec<(String, ChangeLevel)> {
    let report = |file: &[u8]| {
        let report = verify(file);
        let signature = &report.signatures[0];
        (format!("{:?}", report.verdict), signature.modification)
    };
    let direct = signed_with(place, &format!("/{key} {old}"), &[], level);
    let behind = signed_with(place, &format!("/{key} 60 0 R"), &[(60, old.to_owned())], level);
    let chained = signed_with(place, &format!("/{key} 60 0 R"), &[(60, "61 0 R".into()), (61, old.to_owned())], level);
    let nested = signed_with(place, &format!("/{key}[62 0 R]"), &[(62, old.to_owned())], level);
    vec![
        report(&edit(&direct, place, &format!("/{key} {old}"), &format!("/{key} {new}"))),
        report(&append(&behind, &[(60, new.to_owned())])),
        report(&append(&chained, &[(61, new.to_owned())])),
        report(&append(&nested, &[(62, new.to_owned())])),
        report(&append(
            &behind,
            &[(place, body(&behind, place).replacen("60 0 R", "63 0 R", 1)), (63, new.to_owned())],
        )),
    ]
}

fn have_one_verdict(place: u32, keys: &[&str]) {
    for key in keys {
        for level in [None, Some(Certification::NoChanges)] {
            for values in [["<</A 1>>", "<</A 2>>"], ["1", "/Other"]] {
                let ways = ways(place, key, values, level);
                assert!(ways.iter().all(|way| *way == ways[0]), "{key} of {place}, {level:?}: {ways:?}");
            }
            // Where it was not there before.
            let file = signed_with(place, "", &[], level);
            let added = |entry: &str, more: &[(u32, String)]| {
                let mut objects = vec![(place, body(&file, place).replacen("<<", &format!("<<{entry}"), 1))];
                objects.extend_from_slice(more);
                let report = verify(&append(&file, &objects));
                (report.verdict, report.signatures[0].modification)
            };
            let direct = added(&format!("/{key}<</A 1>>"), &[]);
            let behind = added(&format!("/{key} 60 0 R"), &[(60, "<</A 1>>".to_owned())]);
            assert_eq!(direct, behind, "{key} of {place} added, {level:?}");
        }
    }
}

#[test]
fn keys_of_the_catalog() {
    have_one_verdict(1, &["DSS", "Metadata", "Extensions", "Version", "MarkInfo", "StructTreeRoot", "Lang"]);
}

#[test]
fn more_keys_of_the_catalog() {
    have_one_verdict(1, &["Names", "OpenAction", "ViewerPreferences", "Outlines", "OCProperties", "PieceInfo", "Own"]);
}

#[test]
fn keys_of_pages() {
    have_one_verdict(3, &["Metadata", "PieceInfo", "LastModified", "StructParents", "Tabs", "AA", "Trans", "Own"]);
}

#[test]
fn keys_of_the_form() {
    have_one_verdict(8, &["NeedAppearances", "Q", "CO", "XFA", "Own"]);
}

#[test]
fn resources_of_the_form() {
    let font = |name: &str| format!("<</Type/Font/Subtype/Type1/BaseFont/{name}>>");
    let with = |fonts: &str| format!("<</Font<<{fonts}>>>>");
    for (old, new, is_allowed) in [
        (with("/F1 6 0 R"), with("/F1 6 0 R/F2 6 0 R"), true),
        (with("/F1 6 0 R"), with("/F1 11 0 R"), false),
        (with("/F1 6 0 R"), with(""), false),
        (font("A"), font("B"), false),
        (with(""), with("/F1 6 0 R"), true),
    ] {
        let verdicts = ["direct", "behind"].map(|way| {
            let base = append(
                &paper(),
                &[
                    (60, old.clone()),
                    (8, {
                        let value = if way == "direct" { old.clone() } else { "60 0 R".to_owned() };
                        body(&paper(), 8).replacen("/DR<</Font<</F1 6 0 R>>>>", &format!("/DR {value}"), 1)
                    }),
                ],
            );
            let file = signed_by(&base, &request("First"));
            let report = if way == "direct" {
                let form = super::floods::tight(&body(&file, 8));
                assert!(form.contains(&old), "{form}");
                verify(&append(&file, &[(8, form.replacen(&old, &new, 1))]))
            } else {
                verify(&append(&file, &[(60, new.clone())]))
            };
            (report.verdict, report.signatures[0].modification)
        });
        assert_eq!(verdicts[0], verdicts[1], "{old} {new}");
        assert_eq!(verdicts[0].1 == ChangeLevel::FormFilling, is_allowed, "{old} {new}");
    }
}

#[test]
fn pictures_and_values_of_fields() {
    let base = |value: &str, more: &[(u32, String)]| {
        let mut objects = vec![(9, body(&paper(), 9).replacen("/V(old)", &format!("/V {value}"), 1))];
        objects.extend_from_slice(more);
        signed_by(&append(&paper(), &objects), &request("First"))
    };
    let direct = base("(old)", &[]);
    let behind = base("60 0 R", &[(60, "(old)".to_owned())]);
    for with_picture in [false, true] {
        let more = if with_picture { vec![(10, picture_of("new"))] } else { Vec::new() };
        let one = append(&direct, &[&[(9, body(&direct, 9).replace("(old)", "(new)"))], &more[..]].concat());
        let other = append(&behind, &[&[(60, "(new)".to_owned())], &more[..]].concat());
        let verdicts = [one, other].map(|file| verify(&file).verdict);
        let right = if with_picture { SignatureVerdict::Valid } else { SignatureVerdict::Indeterminate };
        assert_eq!(verdicts, [right; 2], "{with_picture}");
    }
}
