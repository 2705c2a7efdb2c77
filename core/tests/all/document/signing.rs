//! Signing files in two phases: every carrier and scheme, originals kept byte for byte, further signatures, timestamps,
//! validation data, and what is refused.

use std::{fs, path::Path};

use dengji::{
    crypto::{
        Certificate, DigestAlgorithm, SignatureScheme, SoftwareKey, base64,
        cms::{Content, MessageForm, SignedData},
        from_base64, from_hex, hex,
    },
    document::verify::{SignatureReport, SignatureVerdict, VerificationPolicy, Verifier},
    document::{
        eseal::{SealDraft, SealEdition, SealListKind, SealSignature, complete_seal, prepare_seal},
        pdf::{Object, ObjectId, Page, PdfFile},
        place::{Edge, Position, SealPlacement, Stamp, StampPlan, lint_plan, resolve},
        sign::{
            Carrier, Certification, FieldLock, Prepared, PreparedFile, SigningRequest, TimestampRequest,
            ValidationData, add_validation_data, check_request, complete, complete_timestamp, prepare,
            prepare_timestamp, sign, with_lines,
        },
    },
    drawing::{
        font::Font,
        picture::{Background, Colour, Picture},
    },
    finding::{Code, Failure, FailureKind},
    time::Instant,
};

use crate::support::paper::{a4, chinese, objects, with_stream, with_table};

const SCHEMES: [(SignatureScheme, &str); 9] = [
    (SignatureScheme::Sm2Sm3, "sm2"),
    (SignatureScheme::EcdsaP256Sha256, "p256"),
    (SignatureScheme::EcdsaP384Sha384, "p384"),
    (SignatureScheme::RsaPkcs1Sha256, "rsa"),
    (SignatureScheme::RsaPkcs1Sha384, "rsa"),
    (SignatureScheme::RsaPkcs1Sha512, "rsa"),
    (SignatureScheme::RsaPssSha256, "rsa"),
    (SignatureScheme::RsaPssSha384, "rsa"),
    (SignatureScheme::RsaPssSha512, "rsa"),
];

fn data(name: &str) -> Vec<u8> {
    fs::read(Path::new(dengji_tests::CORE).join("tests/data/pki").join(name)).unwrap()
}

fn text(name: &str) -> String {
    String::from_utf8(data(name)).unwrap()
}

fn key(who: &str) -> SoftwareKey {
    SoftwareKey::parse(&data(&format!("{who}-signer.key"))).unwrap()
}

fn now() -> Instant {
    Instant::parse("2026-12-01T02:03:04Z").unwrap()
}

fn request(field: &str, carrier: Carrier, scheme: SignatureScheme, who: &str) -> SigningRequest {
    SigningRequest::new(field, carrier, scheme, vec![text(&format!("{who}-signer.pem"))], now())
}

fn p256(field: &str) -> SigningRequest {
    request(field, Carrier::CadesDetached, SignatureScheme::EcdsaP256Sha256, "p256")
}

fn sheet() -> Vec<u8> {
    with_table(&objects(&[a4(&chinese("申请人（盖章）", 100, 700, 12))], ""))
}

fn signed(pdf: &[u8], request: &SigningRequest, who: &str) -> Vec<u8> {
    sign(pdf, request, &[frame()], &key(who), Some(&[7; 32])).unwrap()
}

fn frame() -> Picture {
    let mut picture = Picture::new(40_000, 40_000).unwrap();
    picture.rectangle(0, 0, 40_000, 2_000, Colour::new(230, 0, 18));
    picture
}

fn places(pdf: &[u8], position: Position) -> Vec<SealPlacement> {
    let stamps = vec![Stamp { width_um: 40_000, height_um: 40_000, position }];
    let resolution = resolve(pdf, &StampPlan { coverage: Default::default(), fields: Vec::new(), stamps }).unwrap();
    assert!(resolution.report.findings.is_empty(), "{:?}", resolution.report);
    resolution.placements
}

/// A signature as it stands in a file: found by its bytes alone, so that no reader of ours has a say in it.
struct Found {
    covered: [Vec<u8>; 2],
    contents: Vec<u8>,
    end: usize,
}

fn find(file: &[u8], subtype: &str) -> Vec<Found> {
    let text = String::from_utf8_lossy(file).into_owned();
    // Lossy text has other offsets; the numbers do not need them.
    let mut found = Vec::new();
    for part in text.split("/ByteRange[").skip(1) {
        let (numbers, rest) = part.split_once(']').unwrap();
        if !text.contains(&format!("/SubFilter/{subtype}/ByteRange[{numbers}")) {
            continue;
        }
        let range: Vec<usize> = numbers.split_whitespace().map(|number| number.parse().unwrap()).collect();
        let [0, before, after, length] = range[..] else { panic!("{range:?}") };
        assert!(rest.starts_with("/Contents<"));
        assert_eq!((file[before], file[after - 1]), (b'<', b'>'));
        let contents = from_hex(std::str::from_utf8(&file[before + 1..after - 1]).unwrap()).unwrap();
        let covered = [file[..before].to_vec(), file[after..after + length].to_vec()];
        found.push(Found { covered, contents, end: after + length });
    }
    found
}

fn assert_sound(found: &Found) -> SignedData {
    let length = der_length(&found.contents);
    assert!(found.contents[length..].iter().all(|byte| *byte == 0));
    let message = SignedData::parse(&found.contents[..length]).unwrap();
    let pieces = [found.covered[0].as_slice(), found.covered[1].as_slice()];
    let checks = message.check(Content::Detached(&pieces), &[]);
    assert_eq!(checks.len(), 1);
    assert!(checks[0].is_sound(), "{:?}", checks[0].findings);
    message
}

fn der_length(bytes: &[u8]) -> usize {
    match bytes[1] {
        short @ 0..0x80 => usize::from(short) + 2,
        long => {
            let count = usize::from(long & 0x7f);
            bytes[2..2 + count].iter().fold(0, |length, byte| length << 8 | usize::from(*byte)) + 2 + count
        }
    }
}

fn refusal(result: Result<impl Sized, Failure>) -> (FailureKind, &'static str, String) {
    let failure = result.err().expect("it must be refused");
    (failure.kind, failure.finding.code.as_str(), failure.finding.pointer)
}

#[test]
fn every_carrier_holds_every_scheme_that_it_can() {
    for original in [sheet(), with_stream(&objects(&[a4("")], ""))] {
        for (scheme, who) in SCHEMES {
            for (carrier, name) in
                [(Carrier::CadesDetached, "ETSI.CAdES.detached"), (Carrier::Pkcs7Detached, "adbe.pkcs7.detached")]
            {
                let file = signed(&original, &request("Seal", carrier, scheme, who), who);
                assert!(file.starts_with(&original));
                let [found] = find(&file, name).try_into().ok().unwrap();
                assert_eq!(found.end, file.len(), "the signature covers the file to its end");
                let message = assert_sound(&found);
                assert_eq!(message.form(), MessageForm::Cms);
                // PAdES has the claimed time in the dictionary alone.
                let time = message.signers()[0].signing_time();
                assert_eq!(time, (carrier == Carrier::Pkcs7Detached).then(now));
            }
        }
        let file = signed(&original, &request("Seal", Carrier::GmMessage, SignatureScheme::Sm2Sm3, "sm2"), "sm2");
        assert_eq!(assert_sound(&find(&file, "GM.SM2")[0]).form(), MessageForm::Gm);
    }
}

#[test]
fn the_same_request_gives_the_same_bytes() {
    let file = signed(&sheet(), &p256("Seal"), "p256");
    assert_eq!(file, signed(&sheet(), &p256("Seal"), "p256"));
    let other = signed(&sheet(), &p256("Other"), "p256");
    assert_ne!(file, other);
}

#[test]
fn a_seal_signs_with_its_own_structure() {
    let at = |text: &str| Instant::parse(text).unwrap();
    let draft = SealDraft {
        edition: SealEdition::Gbt2020,
        vendor: "dengji".into(),
        id: "44010000000001".into(),
        kind: 1,
        name: "测试有限公司".into(),
        list_kind: SealListKind::Certificates,
        created: at("2024-06-01T00:00:00Z"),
        valid_from: at("2024-06-01T00:00:00Z"),
        valid_until: at("2029-06-01T00:00:00Z"),
        picture_kind: "PNG".into(),
        width: 40,
        height: 40,
        extensions: Vec::new(),
    };
    let signer = Certificate::parse(&data("sm2-signer.pem")).unwrap();
    let message = prepare_seal(&draft, &frame().png(4, None).unwrap(), std::slice::from_ref(&signer), &signer).unwrap();
    let value = key("sm2").sign(SignatureScheme::Sm2Sm3, &message, None).unwrap();
    let seal = complete_seal(&message, &signer, &value, None).unwrap();
    let mut request = request("Seal", Carrier::SealSignature, SignatureScheme::Sm2Sm3, "sm2");
    assert_eq!(
        refusal(prepare(&sheet(), &request, &[])),
        (FailureKind::Misuse, "signing.seal_missing", "/seal".into())
    );
    request.seal = Some(base64(&seal));
    let file = signed(&sheet(), &request, "sm2");
    let [found] = find(&file, "GM.SES").try_into().ok().unwrap();
    let read = SealSignature::parse(&found.contents[..der_length(&found.contents)]).unwrap();
    let digest = DigestAlgorithm::Sm3.digest_of(&[&found.covered[0], &found.covered[1]]);
    // The digest stands in what was signed, as it is.
    assert!(found.contents.windows(32).any(|part| part == digest));
    assert_eq!(read.signer_certificate(), signer.der());
    request.time = at("2030-01-01T00:00:00Z");
    assert_eq!(refusal(prepare(&sheet(), &request, &[])).1, "eseal.outside_seal");
}

#[test]
fn a_key_elsewhere_signs_in_two_phases() {
    let original = sheet();
    for (scheme, who) in [(SignatureScheme::Sm2Sm3, "sm2"), (SignatureScheme::RsaPssSha256, "rsa")] {
        let PreparedFile { prepared, bytes } =
            prepare(&original, &request("Seal", Carrier::CadesDetached, scheme, who), &[]).unwrap();
        let message = from_base64(&prepared.to_be_signed).unwrap();
        let value = key(who).sign(scheme, &message, Some(&[9; 32])).unwrap();
        // A device that is given the digest comes to the same.
        let digest = from_hex(&prepared.to_be_signed_digest).unwrap();
        assert_eq!(value, key(who).sign_digest(scheme, &digest, Some(&[9; 32])).unwrap());
        let file = complete(&prepared, bytes.clone(), &value, None).unwrap();
        assert_sound(&find(&file, "ETSI.CAdES.detached")[0]);
        assert_eq!(file.len(), bytes.len());

        let mut wrong = value.clone();
        *wrong.last_mut().unwrap() ^= 1;
        assert_eq!(
            refusal(complete(&prepared, bytes.clone(), &wrong, None)),
            (FailureKind::Misuse, "signing.value_wrong", "/signature".into())
        );
        let mut changed = bytes.clone();
        changed[20] ^= 1;
        assert_eq!(refusal(complete(&prepared, changed, &value, None)).1, "signing.prepared_differs");
        let mut longer = bytes.clone();
        longer.push(b'\n');
        assert_eq!(refusal(complete(&prepared, longer, &value, None)).1, "signing.prepared_differs");
        let elsewhere = Prepared { contents_offset: prepared.contents_offset + 1, ..prepared.clone() };
        assert_eq!(refusal(complete(&elsewhere, bytes.clone(), &value, None)).1, "signing.prepared_differs");
        // Attributes of another file, signed by the same key.
        let other = prepare(
            &with_table(&objects(&[a4("other")], "")),
            &request("Seal", Carrier::CadesDetached, scheme, who),
            &[],
        )
        .unwrap();
        let message = from_base64(&other.prepared.to_be_signed).unwrap();
        let value = key(who).sign(scheme, &message, Some(&[9; 32])).unwrap();
        let mixed = Prepared { to_be_signed: other.prepared.to_be_signed, ..prepared };
        assert_eq!(refusal(complete(&mixed, bytes, &value, None)).1, "signing.prepared_differs");
    }
}

#[test]
fn signatures_follow_each_other_and_keep_what_was_there() {
    for original in [sheet(), with_stream(&objects(&[a4("")], ""))] {
        let mut file = original;
        for (count, (scheme, who)) in [SCHEMES[1], SCHEMES[0], SCHEMES[3]].into_iter().enumerate() {
            let mut request = request(&format!("Seal{count}"), Carrier::CadesDetached, scheme, who);
            let at = 30_000 + 50_000 * count as i64;
            request.placements = places(&file, Position::Point { page: 1, x_um: at, y_um: 200_000 });
            let next = signed(&file, &request, who);
            assert!(next.starts_with(&file));
            let found = find(&next, "ETSI.CAdES.detached");
            assert_eq!(found.len(), count + 1);
            found.iter().for_each(|found| drop(assert_sound(found)));
            assert_eq!(found.iter().filter(|found| found.end == next.len()).count(), 1);
            file = next;
        }
        let again = request("Seal1", Carrier::CadesDetached, SignatureScheme::EcdsaP256Sha256, "p256");
        assert_eq!(
            refusal(prepare(&file, &again, &[])),
            (FailureKind::Misuse, "document.field_signed", "/field".into())
        );
    }
}

#[test]
fn the_file_ends_as_it_likes() {
    for ending in [&b""[..], b"\n", b"\r\n", b"\n\n  \n", b"\r"] {
        let mut original = sheet();
        while original.last().is_some_and(u8::is_ascii_whitespace) {
            original.pop();
        }
        original.extend(ending);
        let file = signed(&original, &p256("Seal"), "p256");
        assert!(file.starts_with(&original));
        assert_sound(&find(&file, "ETSI.CAdES.detached")[0]);
        assert!(matches!(file[original.len() - 1], b'\n' | b'\r') || file[original.len()] == b'\n');
    }
}

#[test]
fn a_certification_and_locks_bind_those_who_follow() {
    let certified = |level: Certification, lock: Option<FieldLock>| {
        let mut request = p256("First");
        request.certification = Some(level);
        request.lock = lock;
        signed(&sheet(), &request, "p256")
    };
    let visible = |pdf: &[u8]| {
        let mut request = p256("Next");
        request.placements = places(pdf, Position::Point { page: 1, x_um: 50_000, y_um: 50_000 });
        prepare(pdf, &request, &[frame()])
    };
    let closed = certified(Certification::NoChanges, None);
    assert_eq!(refusal(prepare(&closed, &p256("Next"), &[])).1, "signing.certification_forbids");
    let open = certified(Certification::FormFilling, None);
    assert_eq!(refusal(visible(&open)), (FailureKind::Misuse, "signing.certification_forbids", "/field".into()));
    assert!(prepare(&open, &p256("Next"), &[]).is_ok(), "invisibly, it may be signed");
    let mut second = p256("Next");
    second.certification = Some(Certification::FormFilling);
    assert_eq!(refusal(prepare(&open, &second, &[])).1, "signing.certification_not_first");

    let locked = certified(Certification::FormFilling, Some(FieldLock::Exclude { fields: vec!["Next".into()] }));
    assert!(prepare(&locked, &p256("Next"), &[]).is_ok());
    let refused = prepare(&locked, &p256("Next2"), &[]);
    assert_eq!(refusal(refused).1, "signing.field_locked");
    let report = check_request(&closed, &second, 0).unwrap();
    let found: Vec<Code> = report.findings.iter().map(|finding| finding.code).collect();
    assert_eq!(found, [Code::SigningCertificationForbids, Code::SigningCertificationNotFirst]);
}

#[test]
fn a_field_of_the_file_is_filled_with_its_own_lock() {
    let mut all = objects(&[a4("")], "/AcroForm 10 0 R");
    all[6] = all[6].replace("/Contents", "/Annots [9 0 R] /Contents");
    all.push(
        "<< /FT /Sig /T <FEFF76D67AE0> /Type /Annot /Subtype /Widget /Rect [100 100 300 200] /P 7 0 R /F 4 /Lock << /Type \
         /SigFieldLock /Action /Include /Fields [(price)] >> >>"
            .into(),
    );
    all.push("<< /Fields [9 0 R 11 0 R] /DA (/Helv 0 Tf 0 g) >>".into());
    all.push("<< /FT /Tx /T (price) /V (1) >>".into());
    let pdf = with_table(&all);
    let mut request = p256("盖章");
    request.placements = places(&pdf, Position::Field { name: "盖章".into() });
    let file = signed(&pdf, &request, "p256");
    assert_sound(&find(&file, "ETSI.CAdES.detached")[0]);
    let added = String::from_utf8_lossy(&file[pdf.len()..]).into_owned();
    assert!(added.contains("/TransformMethod /FieldMDP") && added.contains("(price)"));
    assert!(added.contains("9 0 obj") && added.contains("/Rect [100 100 300 200]"));
    assert!(added.contains("/SigFlags 3") && !added.contains("/FT /Tx"), "nothing else is rewritten");
    request.lock = Some(FieldLock::All {});
    assert_eq!(refusal(prepare(&pdf, &request, &[frame()])).1, "signing.lock_differs");
    assert_eq!(refusal(prepare(&pdf, &p256("price"), &[])).1, "signing.field_kind");
    assert_eq!(refusal(prepare(&pdf, &p256("a.b"), &[])).1, "signing.field_name");
    assert_eq!(refusal(prepare(&pdf, &p256(""), &[])).1, "signing.field_name");
}

#[test]
fn one_signature_shows_on_all_pages() {
    let pdf = with_table(&objects(&(0..4).map(|_| a4("")).collect::<Vec<_>>(), ""));
    let riding = Position::Riding { edge: Edge::Right, along_um: 150_000, pages: Vec::new(), slices: None };
    let mut request = p256("Seal");
    request.placements = places(&pdf, riding.clone());
    let first = signed(&pdf, &request, "p256");
    let added = String::from_utf8_lossy(&first[pdf.len()..]).into_owned();
    // One widget, as the standard wants it, and stamps beside it.
    assert_eq!(added.matches("/Subtype /Widget").count(), 1);
    assert_eq!(added.matches("/Subtype /Stamp").count(), 3);
    // The picture stands there once.
    assert_eq!(added.matches("/BBox [0 0 113.386 113.386]").count(), 1);
    request.field = "Second".into();
    let second = signed(&first, &request, "p256");
    let added = String::from_utf8_lossy(&second[first.len()..]).into_owned();
    // After a signature, stamps would be a change: the field has a widget in each place.
    assert_eq!(added.matches("/Subtype /Widget").count(), 4);
    assert_eq!(added.matches("/Subtype /Stamp").count(), 0);
    assert_eq!(find(&second, "ETSI.CAdES.detached").len(), 2);
    let report = Verifier::new(VerificationPolicy::default()).verify(&second, now()).unwrap();
    assert_eq!(report.signatures[0].pages_touched, [1, 2, 3, 4]);
    request.placements[0].stamp = 3;
    request.field = "Third".into();
    assert_eq!(refusal(prepare(&second, &request, &[frame()])).1, "signing.picture_missing");
}

#[test]
fn an_image_keeps_its_transparency() {
    let pdf = sheet();
    let png = frame().png(4, None).unwrap();
    let picture = Picture::from_png(&png, Background::Keep, 40_000, 40_000).unwrap();
    let mut request = p256("Seal");
    request.placements = places(&pdf, Position::Point { page: 1, x_um: 50_000, y_um: 50_000 });
    let file = sign(&pdf, &request, &[picture], &key("p256"), None).unwrap();
    let added = String::from_utf8_lossy(&file[pdf.len()..]).into_owned();
    assert!(
        added.contains("/ColorSpace /DeviceRGB")
            && added.contains("/SMask")
            && added.contains("/ColorSpace /DeviceGray")
    );
    assert_sound(&find(&file, "ETSI.CAdES.detached")[0]);
}

#[test]
fn lines_of_text_stand_below_the_picture() {
    let fonts = Path::new(dengji_tests::CORE).join("tests/data/fonts");
    let font = Font::parse(fs::read(fonts.join("NotoSerifCJKsc-Regular-subset.otf")).unwrap(), 0).unwrap();
    let line = "登记".to_owned();
    let whole = with_lines(&frame(), &[line.clone(), line], &font, 4_000, Colour::BLACK).unwrap();
    assert_eq!(whole.width(), 40_000);
    assert!((50_000..60_000).contains(&whole.height()), "{}", whole.height());
    let refused = with_lines(&frame(), &["\u{e000}".into()], &font, 4_000, Colour::BLACK).err().unwrap();
    assert_eq!(
        (refused.finding.code.as_str(), refused.finding.pointer.as_str()),
        ("drawing.glyph_missing", "/lines/0")
    );
}

#[test]
fn what_does_not_go_together_is_refused() {
    let pdf = sheet();
    let misuse = |code: &'static str, pointer: &str| (FailureKind::Misuse, code, pointer.to_owned());
    let gm = request("Seal", Carrier::GmMessage, SignatureScheme::RsaPkcs1Sha256, "rsa");
    assert_eq!(refusal(prepare(&pdf, &gm, &[])), misuse("signing.carrier_scheme", "/scheme"));
    let other_key = request("Seal", Carrier::CadesDetached, SignatureScheme::RsaPkcs1Sha256, "p256");
    assert_eq!(refusal(prepare(&pdf, &other_key, &[])), misuse("signing.key_differs", "/scheme"));
    let unknown = SigningRequest { certificates: Vec::new(), ..p256("Seal") };
    assert_eq!(refusal(prepare(&pdf, &unknown, &[])), misuse("signing.certificate_missing", "/certificates"));
    let not_his = sign(&pdf, &p256("Seal"), &[], &key("p384"), None);
    assert_eq!(refusal(not_his), misuse("signing.key_differs", "/certificates"));
    let small = SigningRequest { contents_size: Some(100), ..p256("Seal") };
    assert_eq!(refusal(sign(&pdf, &small, &[], &key("p256"), None)).1, "signing.contents_too_small");
    let long = SigningRequest { reason: Some("登".repeat(501)), ..p256("Seal") };
    assert_eq!(refusal(prepare(&pdf, &long, &[])), misuse("signing.text_too_long", "/reason"));
    assert_eq!(refusal(prepare(b"PK\x03\x04", &p256("Seal"), &[])).0, FailureKind::Document);
}

#[test]
fn texts_are_written_for_every_reader() {
    let mut request = p256("Seal");
    request.signer_name = Some("测试公司𠮷".into());
    request.reason = Some("Approved (yes)".into());
    let file = signed(&sheet(), &request, "p256");
    let text = String::from_utf8_lossy(&file).into_owned();
    assert!(text.contains("/Name <feff6d4b8bd5516c53f8d842dfb7>"));
    assert!(text.contains("/Reason (Approved \\(yes\\))"));
    assert!(text.contains("/M (D:20261201100304+08'00')"));
}

#[test]
fn validation_data_is_added_once() {
    let file = signed(&sheet(), &p256("Seal"), "p256");
    let mut given = ValidationData {
        certificates: vec![text("p256-int.pem"), text("p256-root.pem")],
        crls: vec![base64(&data("p256-int.crl"))],
        ocsp_responses: vec![base64(&data("p256-signer.ocsp"))],
        field: Some("Seal".into()),
    };
    let whole = add_validation_data(&file, &given).unwrap();
    assert!(whole.starts_with(&file));
    let added = String::from_utf8_lossy(&whole[file.len()..]).into_owned();
    let contents = &find(&file, "ETSI.CAdES.detached")[0].contents;
    let name = hex(&DigestAlgorithm::Sha1.digest(contents)).to_uppercase();
    assert!(added.contains(&name) && added.contains("/DSS") && added.contains("/OCSPs"));
    assert_eq!(added.matches("\nstream\n").count(), 4);
    // What is there is not added again.
    given.certificates.push(text("rsa-int.pem"));
    let more = add_validation_data(&whole, &given).unwrap();
    let added = String::from_utf8_lossy(&more[whole.len()..]).into_owned();
    assert_eq!(added.matches("\nstream\n").count(), 1);
    given.field = Some("Other".into());
    assert_eq!(refusal(add_validation_data(&file, &given)).1, "signing.signature_missing");
    let broken = ValidationData { certificates: vec!["AAAA".into()], ..given };
    assert_eq!(
        refusal(add_validation_data(&file, &broken)),
        (FailureKind::Misuse, "signing.validation_data", "/certificates/0".into())
    );
}

#[test]
fn a_timestamp_of_something_else_is_refused() {
    let file = signed(&sheet(), &p256("Seal"), "p256");
    let request =
        TimestampRequest { field: "Stamp".into(), digest_algorithm: DigestAlgorithm::Sha256, contents_size: None };
    let laid = prepare_timestamp(&file, &request).unwrap();
    assert!(laid.bytes.starts_with(&file));
    let [found] = find(&laid.bytes, "ETSI.RFC3161").try_into().ok().unwrap();
    assert_eq!(found.end, laid.bytes.len());
    let digest = DigestAlgorithm::Sha256.digest_of(&[&found.covered[0], &found.covered[1]]);
    assert_eq!(laid.prepared.digest, hex(&digest));
    assert_eq!(
        refusal(complete_timestamp(&laid.prepared, laid.bytes.clone(), &found.contents)).1,
        "signing.timestamp_wrong"
    );
    let taken = TimestampRequest { field: "Seal".into(), ..request.clone() };
    assert_eq!(refusal(prepare_timestamp(&file, &taken)).1, "signing.field_name");
    let weak = TimestampRequest { digest_algorithm: DigestAlgorithm::Sha1, ..request };
    assert_eq!(refusal(prepare_timestamp(&file, &weak)).1, "signing.timestamp_wrong");
}

/// What our own verifier says of each signature: the verdict, and why.
fn judged(file: &[u8]) -> Vec<(SignatureVerdict, String)> {
    let mut verifier = Verifier::new(VerificationPolicy::default());
    for name in ["p256-root.pem", "rsa-root.pem", "sm2-root.pem", "p256-int.pem", "rsa-int.pem", "sm2-int.pem"] {
        let known = if name.ends_with("root.pem") { verifier.trust(&data(name)) } else { verifier.know(&data(name)) };
        known.unwrap();
    }
    let at = Instant::parse("2026-12-02T00:00:00Z").unwrap();
    let report = verifier.verify(file, at).unwrap();
    let why = |signature: &SignatureReport| {
        let steps = signature.steps.iter().filter(|step| !step.findings.is_empty());
        format!("{:?} {:?}", steps.map(|step| &step.findings).collect::<Vec<_>>(), signature.changes)
    };
    report.signatures.iter().map(|signature| (signature.verdict, why(signature))).collect()
}

fn assert_valid(file: &[u8], count: usize) {
    let found = judged(file);
    assert_eq!(found.len(), count);
    for (verdict, why) in found {
        assert_eq!(verdict, SignatureVerdict::Valid, "{why}");
    }
}

#[test]
fn our_own_verifier_accepts_what_is_signed() {
    for original in [sheet(), with_stream(&objects(&[a4("")], ""))] {
        for (scheme, who) in SCHEMES {
            assert_valid(&signed(&original, &request("Seal", Carrier::CadesDetached, scheme, who), who), 1);
        }
        let pages = with_table(&objects(&(0..4).map(|_| a4("")).collect::<Vec<_>>(), ""));
        let riding = Position::Riding { edge: Edge::Right, along_um: 150_000, pages: Vec::new(), slices: None };
        let mut file = pages;
        for (count, (scheme, who)) in SCHEMES[..4].iter().enumerate() {
            let mut request = request(&format!("Seal{count}"), Carrier::CadesDetached, *scheme, who);
            request.placements = places(&file, riding.clone());
            file = signed(&file, &request, who);
            assert_valid(&file, count + 1);
        }
        let given = ValidationData {
            certificates: vec![text("sm2-int.pem"), text("sm2-root.pem")],
            crls: Vec::new(),
            ocsp_responses: Vec::new(),
            field: Some("Seal0".into()),
        };
        assert_valid(&add_validation_data(&file, &given).unwrap(), 4);
    }
}

#[test]
fn our_own_verifier_follows_certifications() {
    let mut first = p256("First");
    first.certification = Some(Certification::FormFilling);
    first.lock = Some(FieldLock::Exclude { fields: vec!["Second".into()] });
    let file = signed(&sheet(), &first, "p256");
    assert_valid(&file, 1);
    let file = signed(&file, &request("Second", Carrier::Pkcs7Detached, SignatureScheme::Sm2Sm3, "sm2"), "sm2");
    assert_valid(&file, 2);
}

#[test]
fn odd_files_are_signed_or_refused_by_name() {
    let Some(samples) = std::env::var_os("DENGJI_SAMPLES") else {
        println!("skipped: DENGJI_SAMPLES is not set");
        return;
    };
    let mut names: Vec<_> =
        fs::read_dir(Path::new(&samples).join("pyhanko/structure")).unwrap().map(|it| it.unwrap().path()).collect();
    names.sort();
    assert!(names.len() > 20);
    let (mut done, mut refused) = (0, 0);
    for path in names.iter().filter(|path| path.extension().is_some_and(|it| it == "pdf")) {
        let original = fs::read(path).unwrap();
        match sign(&original, &p256("OurSeal"), &[], &key("p256"), None) {
            Ok(file) => {
                assert!(file.starts_with(&original));
                assert_sound(&find(&file, "ETSI.CAdES.detached")[0]);
                done += 1;
            }
            Err(failure) => {
                assert_ne!(failure.kind, FailureKind::Internal);
                println!("{}: {}", path.file_name().unwrap().display(), failure.finding);
                refused += 1;
            }
        }
    }
    println!("{done} signed, {refused} refused");
    assert!(done >= 15, "only {done} could be signed");
}

/// The revision that a signature on the first page with one seal there adds, and the whole file.
fn stamped(pdf: &[u8], field: &str) -> (String, Vec<u8>) {
    let mut request = p256(field);
    request.placements = places(pdf, Position::Point { page: 1, x_um: 50_000, y_um: 50_000 });
    let file = signed(pdf, &request, "p256");
    assert_valid(&file, find(&file, "ETSI.CAdES.detached").len());
    (String::from_utf8_lossy(&file[pdf.len()..]).into_owned(), file)
}

/// The annotations that each page lists.
fn annotations(file: &[u8]) -> Vec<usize> {
    let open = PdfFile::open(file).unwrap();
    let count = |page: &Page| {
        let annotations = open.get_at(open.last_revision(), &page.dictionary, "Annots");
        annotations.as_array().map_or(0, <[Object]>::len)
    };
    open.pages().iter().map(count).collect()
}

/// No object's number reaches the size that the last trailer states, which strict readers ask for.
fn assert_size_covers(file: &[u8]) {
    let open = PdfFile::open(file).unwrap();
    let size = open.trailer().get("Size").and_then(Object::as_integer).unwrap();
    let text = String::from_utf8_lossy(file);
    let numbers = text.split(" 0 obj").filter_map(|before| before.rsplit(['\n', '\r']).next()?.parse::<i64>().ok());
    assert!(numbers.max().unwrap() < size);
}

#[test]
fn an_array_that_others_use_too_is_not_extended() {
    // Both pages list their annotations in one object; and the form lists its fields there as well.
    for catalog in ["", "/AcroForm << /Fields 11 0 R >>"] {
        for build in [with_table, with_stream] {
            let mut all = objects(&[a4(""), a4("")], catalog);
            for page in [6, 8] {
                all[page] = all[page].replace("/Contents", "/Annots 11 0 R /Contents");
            }
            all.push("[12 0 R]".into());
            all.push("<< /Type /Annot /Subtype /Text /Rect [0 0 1 1] /T (note) >>".into());
            let pdf = build(&all);
            let (added, file) = stamped(&pdf, "Seal");
            assert_eq!(annotations(&file), [2, 1]);
            assert!(!added.contains("\n11 0 obj"), "{added}");
            let (_, again) = stamped(&file, "Again");
            assert_eq!(annotations(&again), [3, 1]);
        }
    }
    // Its own array is extended where it stands.
    let mut all = objects(&[a4("")], "");
    all[6] = all[6].replace("/Contents", "/Annots 9 0 R /Contents");
    all.push("[]".into());
    let (added, file) = stamped(&with_table(&all), "Seal");
    assert!(added.contains("\n9 0 obj") && !added.contains("\n7 0 obj"), "{added}");
    assert_eq!(annotations(&file), [1]);
}

#[test]
fn references_that_lead_nowhere_are_not_given_an_object() {
    // To a number just behind the last, among those that the signature needs, and far away.
    // The last object is 8, and of the file with streams 9.
    for number in [10, 11, 12, 15, 40, 3_000_000] {
        for build in [with_table, with_stream] {
            for (catalog, page) in [
                (String::new(), format!("/Annots {number} 0 R")),
                (format!("/AcroForm {number} 0 R"), String::new()),
                (format!("/AcroForm << /Fields {number} 0 R >>"), format!("/Metadata {number} 0 R")),
            ] {
                let mut all = objects(&[a4("")], &catalog);
                all[6] = all[6].replace("/Contents", &format!("{page} /Contents"));
                let (added, file) = stamped(&build(&all), "Seal");
                assert!(!added.contains(&format!("\n{number} 0 obj")), "{added}");
                assert_size_covers(&file);
                assert_eq!(annotations(&file), [1]);
                assert_eq!(PdfFile::open(&file).unwrap().fields().len(), 1);
            }
        }
    }
}

#[test]
fn an_object_that_is_a_reference_is_followed() {
    let mut all = objects(&[a4("")], "/AcroForm 9 0 R");
    all[1] = all[1].replace("[7 0 R ]", "[11 0 R]");
    all[6] = all[6].replace("/Contents", "/Annots 13 0 R /Contents");
    all.push("10 0 R".into());
    all.push("<< /Fields [] /DA (kept) >>".into());
    all.push("7 0 R".into());
    all.push("[12 0 R]".into());
    all.push("12 0 R".into());
    all[11] = "[14 0 R]".into();
    all.push("<< /Type /Annot /Subtype /Text /Rect [0 0 1 1] >>".into());
    let (added, file) = stamped(&with_table(&all), "Seal");
    assert!(added.contains("(kept)") && added.contains("/Resources"), "{added}");
    assert_eq!(annotations(&file), [2]);
    assert_eq!(PdfFile::open(&file).unwrap().fields().len(), 1);
}

/// A field whose widget is an object of its own.
fn split_field() -> Vec<u8> {
    let mut all = objects(&[a4("")], "/AcroForm << /Fields [9 0 R] >>");
    all[6] = all[6].replace("/Contents", "/Annots [10 0 R] /Contents");
    all.push("<< /FT /Sig /T (Seal) /Kids [10 0 R] >>".into());
    all.push("<< /Type /Annot /Subtype /Widget /Rect [100 100 300 200] /F 4 /P 7 0 R /Parent 9 0 R >>".into());
    with_table(&all)
}

#[test]
fn the_widget_of_a_split_field_says_that_it_is_signed() {
    let pdf = split_field();
    let mut request = p256("Seal");
    request.placements = places(&pdf, Position::Field { name: "Seal".into() });
    let file = signed(&pdf, &request, "p256");
    assert_valid(&file, 1);
    let open = PdfFile::open(&file).unwrap();
    let widget = open.object(ObjectId { number: 10, generation: 0 });
    let widget = widget.as_dictionary().unwrap();
    assert!(widget.get("FT").unwrap().is_name("Sig") && widget.get("AP").is_some());
    assert_eq!(widget.get("V"), open.fields()[0].dictionary.get("V"));
    // A signature before it allows that.
    let first = signed(&pdf, &p256("First"), "p256");
    request.placements = places(&first, Position::Field { name: "Seal".into() });
    assert_valid(&signed(&first, &request, "p256"), 2);
}

/// A form that asks readers to draw its fields, with a text field of this value and these entries.
fn drawn_by_readers(value: &str, entries: &str, appearance: &str) -> Vec<u8> {
    let form = "/AcroForm << /Fields [9 0 R] /NeedAppearances true /DR << /Font << /F1 3 0 R >> >> >>";
    let mut all = objects(&[a4("")], form);
    all[6] = all[6].replace("/Contents", "/Annots [9 0 R] /Contents");
    all.push(format!(
        "<< /FT /Tx /T (price) /V ({value}) /Type /Annot /Subtype /Widget /F 4 /Rect [300 300 500 320] {entries} >>"
    ));
    all.push(format!(
        "<< /Type /XObject /Subtype /Form /BBox [0 0 200 20] /Length {} >>\nstream\n{appearance}\nendstream",
        appearance.len()
    ));
    with_table(&all)
}

#[test]
fn a_seal_shows_where_readers_are_asked_to_draw_fields() {
    let shown = "BT /F1 10 Tf 2 5 Td (1 200 000) Tj ET";
    let ap = "/AP << /N 10 0 R >>";
    // What the field holds shows: nothing is lost with the request, and without it the seal shows.
    for (value, entries, look) in
        [("1200000", ap, shown), ("", "", ""), ("secret", "/Ff 8192 /AP << /N 10 0 R >>", shown), ("x", "/F 2", "")]
    {
        let pdf = drawn_by_readers(value, entries, look);
        assert!(check_request(&pdf, &placed(&pdf), 1).unwrap().findings.is_empty(), "{value}");
        let (added, file) = stamped(&pdf, "Seal");
        assert!(!added.contains("NeedAppearances") && added.contains("/Subtype /Widget"), "{added}");
        let open = PdfFile::open(&file).unwrap();
        let form = open.get_at(open.last_revision(), &open.catalog(), "AcroForm");
        assert!(form.as_dictionary().unwrap().get("NeedAppearances").is_none());
    }
    // An invisible signature changes nothing there.
    let pdf = drawn_by_readers("1200000", ap, shown);
    let added = String::from_utf8_lossy(&signed(&pdf, &p256("Seal"), "p256")[pdf.len()..]).into_owned();
    assert!(added.contains("/NeedAppearances true"));
    // It shows something else than it holds, or nothing: what people saw stays, the seal is no field, and it is said.
    for (value, entries, look) in [("1200000", ap, "BT /F1 10 Tf (0) Tj ET"), ("1200000", "", ""), ("1200000", ap, "")]
    {
        let pdf = drawn_by_readers(value, entries, look);
        let report = check_request(&pdf, &placed(&pdf), 1).unwrap();
        let [finding] = report.findings.as_slice() else { panic!("{report:?}") };
        assert_eq!((finding.code, finding.param("field")), (Code::SigningFieldLook, Some("price")));
        assert_eq!(finding.pointer, "/placements");
        let (added, file) = stamped(&pdf, "Seal");
        assert!(added.contains("/NeedAppearances true") && added.contains("/Subtype /Stamp"), "{added}");
        assert_eq!(annotations(&file), [3], "the field, the stamp, and the widget that does not show");
        let point = Position::Point { page: 1, x_um: 50_000, y_um: 50_000 };
        let stamps = vec![Stamp { width_um: 20_000, height_um: 20_000, position: point }];
        let plan = StampPlan { coverage: Default::default(), fields: Vec::new(), stamps };
        let found: Vec<Code> = lint_plan(&pdf, &plan).unwrap().findings.iter().map(|finding| finding.code).collect();
        assert_eq!(found, [Code::SigningFieldLook]);
    }
}

fn placed(pdf: &[u8]) -> SigningRequest {
    let placements = places(pdf, Position::Point { page: 1, x_um: 50_000, y_um: 50_000 });
    SigningRequest { placements, ..p256("Seal") }
}

#[test]
fn a_seal_into_a_hidden_field_is_refused() {
    let pdf = split_field();
    let mut request = p256("Seal");
    request.placements = places(&pdf, Position::Field { name: "Seal".into() });
    let text = String::from_utf8_lossy(&pdf).into_owned();
    assert!(text.contains("/F 4 "));
    for hidden in ["/F 6 ", "/F 34"] {
        let mut hidden_pdf = pdf.clone();
        let at = pdf.windows(5).position(|part| part == b"/F 4 ").unwrap();
        hidden_pdf[at..at + hidden.len().min(5)].copy_from_slice(&hidden.as_bytes()[..5]);
        let refused = refusal(prepare(&hidden_pdf, &request, &[frame()]));
        assert_eq!(
            refused,
            (FailureKind::Misuse, "document.field_invisible", "/placements/0/field".into()),
            "{hidden}"
        );
        // Without a seal it may be signed.
        assert_valid(&signed(&hidden_pdf, &p256("Seal"), "p256"), 1);
    }
}
