//! What honest tools do raises no alarm, however a file says where its objects are.

use dengji::document::{
    pdf::PdfFile,
    sign::{Carrier, Certification, SigningRequest, ValidationData, add_validation_data},
    verify::SignedCoverage,
};

use super::{
    attack::{Layout, append, body, fill_in, paper, paper_as, pki, request, signed_by, stream},
    caught, passes,
};

const LAYOUTS: [Layout; 4] = [Layout::Table, Layout::Stream, Layout::Hybrid, Layout::Linearised];

#[test]
fn the_papers_are_what_they_say() {
    for layout in LAYOUTS {
        let bytes = paper_as(layout);
        let file = PdfFile::open(&bytes).unwrap();
        assert_eq!((file.pages().len(), file.revisions().len()), (2, 1), "{layout:?}");
        assert_eq!(file.last_is_stream(), layout == Layout::Stream);
        let font = file.object(dengji::document::pdf::ObjectId { number: 6, generation: 0 });
        assert!(font.as_dictionary().unwrap().get("BaseFont").is_some(), "{layout:?}");
        let slips: Vec<&str> = file.slips().iter().map(|slip| slip.code.as_str()).collect();
        assert_eq!(slips, if layout == Layout::Hybrid { vec!["pdf.hybrid"] } else { Vec::new() }, "{layout:?}");
    }
}

#[test]
fn files_of_every_layout_are_signed_again_and_again() {
    for layout in LAYOUTS {
        let one = signed_by(&paper_as(layout), &request("First"));
        let report = passes(&one);
        assert_eq!(report.signatures[0].coverage, SignedCoverage::WholeFile, "{layout:?}");
        let two = signed_by(&one, &request("Second"));
        assert_eq!(passes(&two).signatures.len(), 2, "{layout:?}");
        let evidence = ValidationData {
            certificates: vec![String::from_utf8(pki("p256-int.pem")).unwrap()],
            crls: Vec::new(),
            ocsp_responses: vec![dengji::crypto::base64(&pki("p256-signer.ocsp"))],
            field: Some("First".into()),
        };
        let three = add_validation_data(&two, &evidence).unwrap();
        let report = passes(&three);
        assert!(report.signatures[1].changes.iter().all(|change| change.allowed), "{layout:?}");
        // And an attack is one, whatever the layout.
        for file in [&one, &two, &three] {
            caught(&append(file, &[(5, stream("", "BT (The price is 999) Tj ET"))]), "signature.changed_content");
            caught(
                &append(file, &[(6, "<</Type/Font/Subtype/Type1/BaseFont/Other>>".into())]),
                "signature.changed_content",
            );
        }
    }
}

#[test]
fn saving_without_a_change_changes_nothing() {
    for layout in LAYOUTS {
        let file = signed_by(&paper_as(layout), &request("First"));
        let saved = append(&append(&file, &[]), &[]);
        let report = passes(&saved);
        assert_eq!((report.revisions, report.signatures[0].changes.len()), (4, 0), "{layout:?}");
        // All objects once more, as they are.
        let again: Vec<(u32, String)> = [1, 2, 3, 4, 8, 9, 12].map(|number| (number, body(&file, number))).to_vec();
        assert!(passes(&append(&file, &again)).signatures[0].changes.is_empty());
        // The same, written otherwise.
        let spaced = body(&file, 3).replace("/Type/Page", "/Type /Page  % a remark\n");
        assert!(passes(&append(&file, &[(3, spaced)])).signatures[0].changes.is_empty());
    }
}

#[test]
fn filling_signing_and_archiving_follow_each_other() {
    for level in [None, Some(Certification::FormFilling), Some(Certification::Annotations)] {
        let file = signed_by(&paper_as(Layout::Table), &SigningRequest { certification: level, ..request("First") });
        let filled = fill_in(&fill_in(&file, "new"), "newer");
        passes(&filled);
        let second = signed_by(&filled, &request("Second"));
        let report = passes(&second);
        assert_eq!(report.signatures[1].changes.len(), 0);
        // After the second one, which allows it too.
        passes(&fill_in(&second, "newest"));
        let third = SigningRequest { carrier: Carrier::Pkcs7Detached, ..request("Third") };
        assert_eq!(passes(&signed_by(&second, &third)).signatures.len(), 3);
        // Metadata, in the catalog and in the old dictionary.
        let known = append(
            &second,
            &[
                (1, body(&second, 1).replacen("<<", "<</Metadata 63 0 R", 1)),
                (63, stream("/Type/Metadata/Subtype/XML", "<x/>")),
                (7, "<</Producer(other)/ModDate(D:20261202)>>".into()),
            ],
        );
        passes(&known);
    }
}

/// What shows otherwise by itself was signed so: whoever looks is told, and the verdict stays.
#[test]
fn layers_and_scripts_are_told() {
    let told = |objects: &[(u32, String)]| {
        let report = passes(&signed_by(&append(&paper(), objects), &request("First")));
        let codes = report.findings.iter().map(|finding| finding.code.as_str());
        codes.filter(|code| code.starts_with("pdf.")).collect::<Vec<_>>().join(" ")
    };
    let catalog = |more: &str| vec![(1, was(1).replacen("<<", &format!("<<{more}"), 1)), (60, layer("60"))];
    let (layers, scripts) = ("pdf.layers_vary", "pdf.scripts");
    for (more, expected) in [
        ("", ""),
        ("/OCProperties<</OCGs[60 0 R]/D<</Order[60 0 R]/ON[60 0 R]/OFF[]/AS[]>>>>", ""),
        ("/OCProperties<</OCGs[60 0 R]/D<</OFF[60 0 R]>>>>", layers),
        ("/OCProperties<</OCGs[60 0 R]/D<</BaseState/OFF>>>>", layers),
        ("/OCProperties<</OCGs[60 0 R]/D<</AS[<</Event/Print/OCGs[60 0 R]/Category[/Print]>>]>>>>", layers),
        ("/OpenAction[3 0 R/Fit]", ""),
        ("/OpenAction<</S/GoTo/D[3 0 R/Fit]>>", ""),
        ("/OpenAction<</S/JavaScript/JS(1)>>", scripts),
        ("/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next[<</S/Named>> <</S/JavaScript/JS(1)>>]>>", scripts),
        ("/AA<</WP<</S/JavaScript/JS(1)>>>>", scripts),
        ("/Names<</JavaScript<</Names[(a) <</S/JavaScript/JS(1)>>]>>>>", scripts),
    ] {
        assert_eq!(told(&catalog(more)), expected, "{more}");
    }
    let runs = "/AA<</O<</S/JavaScript/JS(1)>>>>";
    assert_eq!(told(&[(3, was(3).replacen("<<", &format!("<<{runs}"), 1))]), scripts);
    assert_eq!(told(&[(9, was(9).replacen("<<", &format!("<<{runs}"), 1))]), scripts);
}

fn was(number: u32) -> String {
    body(&paper(), number)
}

fn layer(name: &str) -> String {
    format!("<</Type/OCG/Name({name})>>")
}
