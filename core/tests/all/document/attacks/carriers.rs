//! The same attacks on signatures of GM/T 0010 and on seals of GB/T 38540 and GM/T 0031 in a document.

use dengji::{
    crypto::{Certificate, DigestAlgorithm, SignatureScheme, StepOutcome, base64},
    document::{
        eseal::{SealDraft, SealEdition, SealListKind, complete_seal, prepare_seal},
        sign::{Carrier, Certification, SigningRequest, sign},
        verify::{JudgedAt, SignatureKind, SignatureStep, SignatureVerdict, VerificationPolicy, Verifier},
    },
    time::Instant,
};

use super::{
    attack::{append, body, edit, field_and_signature, fill_in, now, paper, patch, pki, stream},
    caught, codes,
    forge::{Signer, algorithm, carried, carry, fill, gm_message, key, oid, token},
    not_believed, passes, verify_by,
};

fn asked(carrier: Carrier) -> SigningRequest {
    let certificate = String::from_utf8(pki("sm2-signer.pem")).unwrap();
    SigningRequest::new("First", carrier, SignatureScheme::Sm2Sm3, vec![certificate], now())
}

pub fn sealed(edition: SealEdition, file: &[u8]) -> Vec<u8> {
    sealed_with(edition, file, None)
}

fn sealed_with(edition: SealEdition, file: &[u8], certification: Option<Certification>) -> Vec<u8> {
    let at = |text: &str| Instant::parse(text).unwrap();
    let signer = Certificate::parse(&pki("sm2-signer.pem")).unwrap();
    let draft = SealDraft {
        edition,
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
    let message = prepare_seal(&draft, &[7; 100], std::slice::from_ref(&signer), &signer).unwrap();
    let value = key("sm2-signer").sign(SignatureScheme::Sm2Sm3, &message, None).unwrap();
    let seal = complete_seal(&message, &signer, &value, None).unwrap();
    let request = SigningRequest { seal: Some(base64(&seal)), certification, ..asked(Carrier::SealSignature) };
    sign(file, &request, &[], &key("sm2-signer"), None).unwrap()
}

fn gm(file: &[u8]) -> Vec<u8> {
    sign(file, &asked(Carrier::GmMessage), &[], &key("sm2-signer"), None).unwrap()
}

const EDITIONS: [SealEdition; 3] = [SealEdition::Gmt2014, SealEdition::Gbt2020, SealEdition::Gmt2025];

/// Every class that does not look into the message.
fn attacks(sign: &dyn Fn(&[u8]) -> Vec<u8>, kind: SignatureKind, digest_wrong: &str) {
    let file = sign(&paper());
    assert_eq!(passes(&file).signatures[0].kind, kind);
    caught(&patch(&file, "The price is 100", "The price is 900"), digest_wrong);
    // The message of another file.
    let (_, signature) = field_and_signature(&file, "First");
    let at = file.windows(10).rposition(|part| part == b"/Contents<").unwrap() + 9;
    let other = sign(&append(&paper(), &[(5, stream("", "another content"))]));
    let mut moved = file.clone();
    let longest = file[at..].iter().position(|byte| *byte == b'>').unwrap();
    moved[at + 1..at + longest].fill(b'0');
    fill(&mut moved, at, &carried(&other, "First"));
    caught(&moved, digest_wrong);
    // Forgeries of form.
    let dictionary = body(&file, signature.number);
    let with = |from: &str, to: &str| append(&file, &[(signature.number, dictionary.replacen(from, to, 1))]);
    caught(&with("/Contents<", "/Was<"), "signature.contents_missing");
    caught(&with("/ByteRange[", "/Was["), "signature.range_missing");
    caught(&with("/ByteRange[0 ", "/ByteRange[0 -"), "signature.range_form");
    caught(&append(&file, &[(signature.number, dictionary.clone() + " ")]), "signature.hole_wrong");
    // Forgeries after signing.
    caught(&append(&file, &[(5, stream("", "BT (The price is 999) Tj ET"))]), "signature.changed_content");
    caught(&edit(&file, 2, "3 0 R 4 0 R", "3 0 R"), "signature.changed_pages");
    caught(&edit(&file, 6, "Helvetica", "Other"), "signature.changed_content");
    caught(&edit(&file, 8, "12 0 R", ""), "signature.changed_field");
    let page = body(&file, 3).replace("12 0 R", "12 0 R 60 0 R");
    let note = "<</Type/Annot/Subtype/FreeText/Rect[72 690 300 720]/Contents(The price is 999)>>".to_owned();
    caught(&append(&file, &[(3, page), (60, note)]), "signature.changed_annotation");
    let mut trailing = file.clone();
    trailing.extend(b"5 0 obj\n(more)\nendobj\n");
    caught(&trailing, "signature.trailing_bytes");
    // What is allowed.
    passes(&append(&file, &[(7, "<</Producer(other)>>".to_owned())]));
    passes(&append(&file, &[]));
}

#[test]
fn messages_of_gm_0010() {
    attacks(&gm, SignatureKind::GmMessage, "cms.digest_wrong");
}

#[test]
fn seals_of_every_edition() {
    for edition in EDITIONS {
        attacks(&|file| sealed(edition, file), SignatureKind::Seal, "eseal.digest_mismatch");
    }
}

#[test]
fn whoever_may_sign_makes_no_seals() {
    for edition in EDITIONS {
        let file = sealed(edition, &paper());
        let judge = |makers: &[&str]| {
            let mut verifier = Verifier::new(VerificationPolicy::default());
            for name in ["sm2-root.pem", "sm2-int.pem", "sm2-signer.pem"] {
                verifier.trust(&pki(name)).unwrap();
            }
            makers.iter().for_each(|name| verifier.trust_makers(&pki(name)).unwrap());
            let report = verifier.verify(&file, super::a_day_later()).unwrap();
            let of_makers = codes(&report).into_iter().filter(|code| code.starts_with("eseal.maker"));
            (report.verdict, of_makers.collect::<Vec<_>>(), report.signatures[0].outcome(SignatureStep::Seal))
        };
        let told = |code: &str| (SignatureVerdict::Indeterminate, vec![code.to_owned()], Some(StepOutcome::NotChecked));
        assert_eq!(judge(&[]), told("eseal.makers_none"));
        assert_eq!(judge(&["p256-root.pem", "tsa-sm2.pem"]), told("eseal.maker_untrusted"));
        for makers in ["sm2-signer.pem", "sm2-int.pem", "sm2-root.pem"] {
            let more = if makers == "sm2-root.pem" { &[makers, "sm2-int.pem"][..] } else { &[makers] };
            assert_eq!(judge(more), (SignatureVerdict::Valid, vec![], Some(StepOutcome::Passed)));
        }
    }
}

#[test]
fn a_message_ends_where_its_field_is_filled_up() {
    for file in [gm(&paper()), sealed(SealEdition::Gbt2020, &paper())] {
        let mut message = carried(&file, "First");
        message.extend([0, 0, 1]);
        let at = file.windows(10).rposition(|part| part == b"/Contents<").unwrap() + 9;
        let mut longer = file.clone();
        fill(&mut longer, at, &message);
        caught(&longer, "cms.trailing_bytes");
    }
}

#[test]
fn nothing_of_a_seal_can_be_changed() {
    for edition in EDITIONS {
        let file = sealed(edition, &paper());
        let message = carried(&file, "First");
        let at = file.windows(10).rposition(|part| part == b"/Contents<").unwrap() + 9;
        let changed = |from: &[u8], to: &[u8]| {
            let place = message.windows(from.len()).position(|part| part == from).unwrap();
            let mut message = message.clone();
            message[place..place + to.len()].copy_from_slice(to);
            let mut file = file.clone();
            fill(&mut file, at, &message);
            file
        };
        // The number, the name, the picture and the time of the seal, and the range that it protects.
        caught(&changed(b"44010000000001", b"44010000000002"), "eseal.signature_wrong");
        caught(&changed("测试".as_bytes(), "假冒".as_bytes()), "eseal.signature_wrong");
        caught(&changed(&[7; 100], &[8; 100]), "eseal.signature_wrong");
        caught(&changed(b"ByteRange", b"byteRange"), "eseal.signature_wrong");
    }
}

#[test]
fn gm_messages_hold_the_digest_of_the_document_or_none() {
    let of = |make: &dyn Fn(&[&[u8]]) -> Vec<u8>| carry(&paper(), &asked(Carrier::GmMessage), |pieces| make(pieces));
    let bare = |digest: Vec<u8>| {
        let signer = Signer { attributes: None, ..Signer::new("sm2-signer", &[]) };
        gm_message(&[signer], Some(&digest))
    };
    passes(&of(&|pieces| bare(DigestAlgorithm::Sm3.digest_of(pieces))));
    caught(&of(&|_| bare(DigestAlgorithm::Sm3.digest(b"another document"))), "cms.content_encapsulated");
    caught(&of(&|_| bare(b"another document".to_vec())), "cms.content_encapsulated");
    let typed = |pieces: &[&[u8]]| {
        let kind = super::forge::attribute(super::forge::CONTENT_TYPE, &[&oid(super::forge::GM_DATA)]);
        Signer::new("sm2-signer", pieces).with(0, kind)
    };
    passes(&of(&|pieces| gm_message(&[typed(pieces)], None)));
    caught(&of(&|pieces| gm_message(&[typed(pieces), typed(pieces)], None)), "cms.signer_count");
    caught(
        &of(&|pieces| gm_message(&[Signer { digest: super::forge::SHA256, ..typed(pieces) }], None)),
        "cms.digest_mismatch",
    );
    let ecdsa = algorithm(super::forge::ECDSA_SHA256);
    caught(
        &of(&|pieces| gm_message(&[Signer { method: ecdsa.clone(), ..typed(pieces) }], None)),
        "cms.signature_wrong",
    );
    let stamped = |over: &[u8]| {
        let stamp = token("tsa-sm2", &[over], "20261201030000Z");
        super::forge::attribute(super::forge::SIGNATURE_TIMESTAMP, &[&stamp])
    };
    let report = passes(&of(&|pieces| {
        let signer = typed(pieces);
        let value = signer.signature(&[]);
        gm_message(&[Signer { unsigned: vec![stamped(&value)], ..signer }], None)
    }));
    assert!(report.signatures[0].proven_at.is_some());
    let copied = of(&|pieces| gm_message(&[Signer { unsigned: vec![stamped(b"another")], ..typed(pieces) }], None));
    not_believed(&copied, "timestamp.imprint_wrong");
}

#[test]
fn a_seal_certifies_as_any_signature_does() {
    let file = sealed_with(SealEdition::Gbt2020, &paper(), Some(Certification::NoChanges));
    passes(&file);
    let filled = fill_in(&file, "new");
    caught(&filled, "signature.changed_field");
    passes(&fill_in(&sealed(SealEdition::Gbt2020, &paper()), "new"));
}

#[test]
fn one_policy_holds_for_all_carriers() {
    let only = VerificationPolicy { accepted_digests: vec![DigestAlgorithm::Sha256], ..VerificationPolicy::default() };
    let cms = sign(&paper(), &asked(Carrier::CadesDetached), &[], &key("sm2-signer"), None).unwrap();
    let mut files = vec![cms, gm(&paper())];
    files.extend(EDITIONS.map(|edition| sealed(edition, &paper())));
    for file in files {
        let report = verify_by(only.clone(), &file);
        assert_eq!(report.verdict, SignatureVerdict::Indeterminate);
        assert_eq!(report.signatures[0].outcome(SignatureStep::Algorithms), Some(StepOutcome::Failed));
        assert!(codes(&report).contains(&"signature.algorithm_rejected".to_owned()));
        assert_eq!(passes(&file).signatures[0].outcome(SignatureStep::Algorithms), Some(StepOutcome::Passed));
    }
}

#[test]
fn the_policy_chooses_the_time_by_which_seals_are_judged() {
    let at = |text: &str| Instant::parse(text).unwrap();
    let file = sealed(SealEdition::Gbt2020, &paper());
    let judged = |judged_at: JudgedAt| {
        let report = verify_by(VerificationPolicy { judged_at, ..VerificationPolicy::default() }, &file);
        (report.signatures[0].judged_at, report.verdict)
    };
    assert_eq!(judged(JudgedAt::SigningTime {}), (now(), SignatureVerdict::Valid));
    // What the signer claims is not believed.
    assert_eq!(judged(JudgedAt::ProvenTime {}), (super::a_day_later(), SignatureVerdict::Valid));
    let late = at("2030-01-01T00:00:00Z");
    assert_eq!(judged(JudgedAt::At { instant: late }), (late, SignatureVerdict::Invalid));
}
