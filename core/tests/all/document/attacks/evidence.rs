//! Evidence in a document may come from anybody and in any number: none of it makes a verdict better.

use dengji::{
    crypto::{SignatureScheme, SoftwareKey},
    document::{
        sign::{Carrier, SigningRequest, sign},
        verify::{SignatureVerdict, VerificationPolicy, VerificationReport, Verifier},
    },
};

use super::{
    a_day_later,
    attack::{append, body, now, paper, pki, request, signed, signed_by, stream},
    codes,
    forge::{certificate, children, der, key, revoking},
};
use crate::support::x509::{self, Draft, ListDraft, ca_usage, is_ca, signer_usage};

pub fn hexadecimal(bytes: &[u8]) -> String {
    stream("/Filter/ASCIIHexDecode", &(dengji::crypto::hex(bytes) + ">"))
}

/// By whoever trusts the root alone, so that all else has to come with the file.
fn judged(file: &[u8]) -> VerificationReport {
    let mut verifier = Verifier::new(VerificationPolicy::default());
    verifier.trust(&pki("p256-root.pem")).unwrap();
    verifier.verify(file, a_day_later()).unwrap()
}

/// The file with a store of these certificates and lists, from a free number on.
pub fn with_store(file: &[u8], from: u32, certificates: &[Vec<u8>], lists: &[Vec<u8>]) -> Vec<u8> {
    let mut objects = Vec::new();
    let mut names = |items: &[Vec<u8>]| -> String {
        let numbers: Vec<u32> = items
            .iter()
            .map(|item| {
                objects.push((from + 1 + objects.len() as u32, hexadecimal(item)));
                objects.last().unwrap().0
            })
            .collect();
        numbers.iter().map(|number| format!("{number} 0 R ")).collect()
    };
    let (certificates, lists) = (names(certificates), names(lists));
    objects.push((from, format!("<</Certs[{certificates}]/CRLs[{lists}]>>")));
    let catalog = body(file, 1);
    let old = catalog.split("/DSS").nth(1).map(|rest| format!("/DSS{}", rest.split('R').next().unwrap()) + "R");
    let catalog = old.map_or_else(|| catalog.clone(), |old| catalog.replace(&old, ""));
    objects.push((1, catalog.replacen("<<", &format!("<</DSS {from} 0 R"), 1)));
    append(file, &objects)
}

/// A certificate that says what another one says, with these fields changed and a signature that is nobody's.
fn copied(name: &str, serial: u16, fields: &[(usize, Vec<u8>)]) -> Vec<u8> {
    let whole = certificate(name);
    let parts = children(&whole);
    let mut all: Vec<Vec<u8>> = children(parts[0]).into_iter().map(<[u8]>::to_vec).collect();
    all[1] = der(2, &[&[1], &serial.to_be_bytes()]);
    fields.iter().for_each(|(at, field)| all[*at] = field.clone());
    let all: Vec<&[u8]> = all.iter().map(Vec::as_slice).collect();
    der(0x30, &[&der(0x30, &all), parts[1], parts[2]])
}

type Crowd = (&'static str, Box<dyn Fn(u16) -> [Vec<Vec<u8>>; 2]>);

/// What anybody may put into a store, so many times.
fn crowds() -> Vec<Crowd> {
    let false_list = |serial: u16| {
        let list = revoking("p256-signer", "20261001000000Z", None);
        let whole = children(&list);
        // Each is another list: its time is another.
        let mut fields: Vec<Vec<u8>> = children(whole[0]).into_iter().map(<[u8]>::to_vec).collect();
        fields[3] = der(
            0x18,
            &[format!("202611{:02}{:02}{:02}00Z", 1 + serial / 1_440, serial / 60 % 24, serial % 60).as_bytes()],
        );
        let fields: Vec<&[u8]> = fields.iter().map(Vec::as_slice).collect();
        der(0x30, &[&der(0x30, &fields), whole[1], whole[2]])
    };
    let other_issuer = |serial: u16| {
        let mut list = ListDraft::new("Another").revoking((serial % 100) as u8);
        list.this_update = format!("2025-01-{:02}T{:02}:{:02}:00", 1 + serial / 1_440, serial / 60 % 24, serial % 60);
        list
    };
    let by = SoftwareKey::parse(&pki("tsa.key")).unwrap();
    let none = Vec::new;
    vec![
        ("unreadable", Box::new(move |count| [none(), vec![vec![0x30, 0]; count.into()]])),
        ("of others", {
            let list = other_issuer(1).sign(&by);
            Box::new(move |count| [none(), vec![list.clone(); count.into()]])
        }),
        ("false", Box::new(move |count| [none(), (0..count).map(false_list).collect()])),
        ("certificates of nobody", {
            let name = x509::name("Nobody");
            Box::new(move |count| {
                [(0..count).map(|at| copied("p256-int", at, &[(3, name.clone()), (5, name.clone())])).collect(), none()]
            })
        }),
        ("certificates of its issuer", {
            let key = children(children(&certificate("tsa"))[0])[6].to_vec();
            Box::new(move |count| [(0..count).map(|at| copied("p256-int", at, &[(6, key.clone())])).collect(), none()])
        }),
    ]
}

/// Around every number at which looking ends.
const COUNTS: [u16; 5] = [32, 33, 64, 65, 1_001];

#[test]
fn no_evidence_in_any_number_hides_a_revocation() {
    let (issuer, list) = (certificate("p256-int"), revoking("p256-signer", "20261001000000Z", None));
    let evidence = |file: &[u8]| with_store(file, 100, std::slice::from_ref(&issuer), std::slice::from_ref(&list));
    assert_eq!(judged(&evidence(&signed())).verdict, SignatureVerdict::Invalid);
    for (name, crowd) in crowds() {
        for count in COUNTS {
            let [certificates, lists] = crowd(count);
            let add = |file: &[u8]| with_store(file, 2_200, &certificates, &lists);
            let before = signed_by(&add(&paper()), &request("First"));
            for (order, file) in [evidence(&before), add(&evidence(&signed()))].into_iter().enumerate() {
                let report = judged(&file);
                assert_eq!(report.verdict, SignatureVerdict::Invalid, "{count} {name}, {order}: {:?}", codes(&report));
            }
            let both = |some: &[Vec<u8>], own: &Vec<u8>| [some, std::slice::from_ref(own)].concat();
            let one = with_store(&signed(), 2_200, &both(&certificates, &issuer), &both(&lists, &list));
            let report = judged(&one);
            assert_eq!(report.verdict, SignatureVerdict::Invalid, "{count} {name}: {:?}", codes(&report));
        }
    }
}

#[test]
fn a_sound_signature_is_no_better_and_by_what_is_nobodys_no_worse() {
    let issuer = certificate("p256-int");
    let alone = judged(&with_store(&signed(), 100, std::slice::from_ref(&issuer), &[]));
    assert_eq!(alone.verdict, SignatureVerdict::Valid, "{:?}", codes(&alone));
    assert_eq!(judged(&signed()).verdict, SignatureVerdict::Indeterminate);
    for (name, crowd) in crowds() {
        for count in COUNTS {
            let [certificates, lists] = crowd(count);
            let file = with_store(&signed(), 2_200, &certificates, &lists);
            // Nobody is trusted through a crowd, nor in spite of it.
            assert!(judged(&file).verdict >= SignatureVerdict::Indeterminate, "{count} {name}");
            let file = with_store(
                &with_store(&signed(), 100, std::slice::from_ref(&issuer), &[]),
                2_200,
                &certificates,
                &lists,
            );
            let report = judged(&file);
            if ["unreadable", "of others", "certificates of nobody"].contains(&name) {
                assert_eq!(report.verdict, SignatureVerdict::Valid, "{count} {name}: {:?}", codes(&report));
            }
        }
    }
}

/// Of certificates in the names of those who matter a thousand are kept; more is a crowd, whatever the signature itself
/// comes to.
#[test]
fn a_certificate_more_than_matter_is_one_too_many() {
    let file = with_store(&signed(), 100, &[certificate("p256-int")], &[]);
    let (_, crowd) = crowds().pop().unwrap();
    let [many, _] = crowd(1_000);
    for (count, is_crowded) in [(999, false), (1_000, true)] {
        let report = judged(&with_store(&file, 2_200, &many[..count], &[]));
        assert!(report.signatures[0].verdict < SignatureVerdict::Invalid, "{count}: {:?}", codes(&report));
        assert_eq!(report.verdict == SignatureVerdict::Invalid, is_crowded, "{count}: {:?}", codes(&report));
        assert_eq!(codes(&report).contains(&"signature.store_cut".to_owned()), is_crowded);
    }
}

/// What unfolds to many times the file is left out, and said; what packs as evidence does is read beside it.
#[test]
fn what_unfolds_without_end_hides_no_list() {
    let list = revoking("p256-signer", "20261001000000Z", None);
    // One run of 128 equal octets takes two.
    let bomb = stream("/Filter[/ASCIIHexDecode/RunLengthDecode]", &("8141".repeat(80_000) + "80>"));
    for (lists, verdict) in [(vec![], SignatureVerdict::Indeterminate), (vec![list], SignatureVerdict::Invalid)] {
        let file = with_store(&signed(), 100, &[certificate("p256-int")], &lists);
        let own: String = (0..lists.len()).map(|at| format!("{} 0 R ", 102 + at)).collect();
        let objects = [
            (198, format!("<</CRLs[199 0 R {own}]/Certs[101 0 R]>>")),
            (199, bomb.clone()),
            (1, body(&file, 1).replace("/DSS 100 0 R", "/DSS 198 0 R")),
        ];
        let report = judged(&append(&file, &objects));
        assert_eq!(report.verdict, verdict, "{:?}", codes(&report));
        assert!(codes(&report).contains(&"signature.store_cut".to_owned()));
    }
}

/// The signer's certificate is issued by one of five who have certified each other, so that there is no end of ways.
fn in_a_maze() -> Vec<u8> {
    let names = ["A", "B", "C", "D", "E"];
    let keys: Vec<SoftwareKey> =
        ["p256-int", "tsa", "p384-signer", "rsa-signer", "p256-signer"].map(key).into_iter().collect();
    let signer = Draft::new(7, "A", "Signer", &key("p256-signer"), &[signer_usage()]).sign(&keys[0]);
    let mut cross = Vec::new();
    for (by, issuer) in names.iter().enumerate() {
        for (of, subject) in names.iter().enumerate().filter(|(of, _)| *of != by) {
            let draft = Draft::new((10 * by + of) as u8, issuer, subject, &keys[of], &[is_ca(), ca_usage()]);
            cross.push(draft.der(&keys[by]));
        }
    }
    let pem =
        format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", dengji::crypto::base64(signer.der()));
    let request = SigningRequest {
        contents_size: Some(2_000),
        ..SigningRequest::new("First", Carrier::CadesDetached, SignatureScheme::EcdsaP256Sha256, vec![pem], now())
    };
    let file = sign(&paper(), &request, &[], &keys[4], None).unwrap();
    with_store(&file, 100, &cross, &[])
}

#[test]
fn a_search_that_ends_is_a_failure() {
    let report = judged(&in_a_maze());
    assert_eq!(report.verdict, SignatureVerdict::Invalid);
    assert!(codes(&report).contains(&"certificate.search_ended".to_owned()), "{:?}", codes(&report));
}

/// The text field filled in: what it says of itself after its value, and its picture.
fn filled(file: &[u8], resources: &str, shown: &str) -> Vec<u8> {
    let field = body(file, 9).replace("(old)", "(new)");
    let picture = stream(
        &format!("/Type/XObject/Subtype/Form/BBox[0 0 200 20]{resources}"),
        &format!("/Tx BMC BT /F1 12 Tf 2 6 Td ({shown}) Tj ET EMC"),
    );
    let font = "<</Type/Font/Subtype/TrueType/BaseFont/Own/FirstChar 0/LastChar 0/Widths[500]/FontDescriptor 61 0 R>>";
    let objects = [
        (9, field),
        (10, picture),
        (60, font.to_owned()),
        (61, "<</Type/FontDescriptor/FontName/Own/FontFile2 62 0 R>>".to_owned()),
        (62, stream("", "shapes")),
    ];
    append(file, &objects[..if resources.is_empty() { 2 } else { 5 }])
}

/// The files of `tests/vectors/document/verify.json` are these, in their order.
#[test]
fn the_vectors_hold_what_is_made_here() {
    let short = |certification| SigningRequest { contents_size: Some(2_000), certification, ..request("First") };
    let open = signed_by(&paper(), &short(None));
    let closed = signed_by(&paper(), &short(Some(dengji::document::sign::Certification::NoChanges)));
    let false_lists: Vec<Vec<u8>> = crowds()[2].1(33)[1].clone();
    let list = revoking("p256-signer", "20261001000000Z", None);
    let made = [
        in_a_maze(),
        filled(&open, "", "new"),
        filled(&open, "", "999"),
        filled(&open, "/Resources<</Font<</F1 60 0 R>>>>", "new"),
        filled(&closed, "", "new"),
        with_store(&open, 100, &[], &[&false_lists[..32], &[list]].concat()),
        with_store(&open, 100, &[], &false_lists),
    ];
    let path = std::path::Path::new(dengji_tests::CORE).join("../tests/vectors/document/verify.json");
    if std::env::var_os("WRITE_VECTORS").is_some() {
        let made: Vec<String> = made.iter().map(|file| dengji::crypto::base64(file)).collect();
        std::fs::write(std::env::temp_dir().join("verify-vectors.txt"), made.join("\n")).unwrap();
    }
    let text = std::fs::read_to_string(path).unwrap();
    let vectors: serde_json::Value = serde_json::from_str(&text).unwrap();
    let steps = vectors.as_array().unwrap().iter().flat_map(|vector| vector["steps"].as_array().unwrap());
    let mut held: Vec<&str> = steps.map(|step| step["input"]["pdf"].as_str().unwrap()).collect();
    held.dedup();
    assert_eq!(held.len(), made.len());
    for (at, (held, made)) in held.iter().zip(&made).enumerate() {
        assert!(*held == dengji::crypto::base64(made), "the file of step {at}");
    }
}
