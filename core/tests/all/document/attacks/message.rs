//! Attacks on the message of a signature: who signed, what, how, and when.

use dengji::{
    crypto::{DigestAlgorithm, SignatureScheme},
    document::{
        sign::{
            Carrier, PreparedTimestampFile, SigningRequest, TimestampRequest, complete_timestamp, prepare_timestamp,
        },
        verify::{SignatureLevel, SignatureVerdict, VerificationPolicy, Verifier},
    },
};
use rsa::{Pkcs1v15Sign, RsaPrivateKey, pkcs8::DecodePrivateKey};

use super::{
    attack::{append, body, edit, field_and_signature, now, paper, pki, request, signed, signed_by},
    caught, codes,
    evidence::hexadecimal,
    forge::{self, Signer, algorithm, attribute, carried, carry, der, fill, message, oid, token},
    not_believed, passes, verify, verify_by,
};

/// The paper with one signature that is honest but for what is done to the signer.
fn with(change: impl FnOnce(Signer, &[&[u8]]) -> Signer) -> Vec<u8> {
    with_by("p256-signer", change)
}

fn with_by(who: &str, change: impl FnOnce(Signer, &[&[u8]]) -> Signer) -> Vec<u8> {
    let request = SigningRequest {
        certificates: vec![String::from_utf8(pki(&format!("{who}.pem"))).unwrap()],
        scheme: Signer::new(who, &[]).scheme,
        ..request("First")
    };
    carry(&paper(), &request, |pieces| message(&[change(Signer::new(who, pieces), pieces)], None))
}

#[test]
fn the_forgers_own_messages_pass_while_they_are_honest() {
    for who in ["p256-signer", "rsa-signer", "sm2-signer"] {
        passes(&with_by(who, |signer, _| signer));
    }
}

#[test]
fn one_signature_has_one_signer() {
    let of = |names: &[&str]| {
        carry(&paper(), &request("First"), |pieces| {
            message(&names.iter().map(|who| Signer::new(who, pieces)).collect::<Vec<_>>(), None)
        })
    };
    caught(&of(&[]), "cms.signer_count");
    for names in [["p256-signer", "rsa-signer"], ["rsa-signer", "p256-signer"], ["p256-signer", "p256-signer"]] {
        caught(&of(&names), "cms.signer_count");
    }
    // A second one, who signed something else, does not hide behind the first.
    let hidden = carry(&paper(), &request("First"), |pieces| {
        message(&[Signer::new("p256-signer", pieces), Signer::new("rsa-signer", &[b"another content"])], None)
    });
    caught(&hidden, "cms.signer_count");
}

#[test]
fn swapped_hash_functions_are_caught() {
    // The signer names another function than the one that the attribute and the value are made with.
    caught(&with(|signer, _| Signer { digest: forge::SHA512, ..signer }), "cms.digest_mismatch");
    caught(&with(|signer, _| Signer { digest: forge::SM3, ..signer }), "cms.digest_mismatch");
    caught(&with(|signer, _| Signer { digest: forge::SHA1, ..signer }), "cms.digest_mismatch");
    // Another digest for the attribute, of the same length.
    let swapped = with(|signer, pieces| {
        let other = der(forge::OCTETS, &[&DigestAlgorithm::Sm3.digest_of(pieces)]);
        signer.with(1, attribute(forge::MESSAGE_DIGEST, &[&other]))
    });
    caught(&swapped, "cms.digest_wrong");
    // Function and value named alike, and the value is still made with another.
    let renamed = with(|signer, pieces| {
        let other = der(forge::OCTETS, &[&DigestAlgorithm::Sha512.digest_of(pieces)]);
        Signer { digest: forge::SHA512, method: algorithm(forge::ECDSA_SHA512), ..signer }
            .with(1, attribute(forge::MESSAGE_DIGEST, &[&other]))
    });
    caught(&renamed, "cms.signature_wrong");
}

#[test]
fn weak_hash_functions_prove_nothing() {
    // SHA-1 all through, by a key that our own signing would not use so.
    let key = RsaPrivateKey::from_pkcs8_der(&forge::pkcs8("rsa-signer")).unwrap();
    let old = with_by("rsa-signer", |signer, pieces| {
        let digest = der(forge::OCTETS, &[&DigestAlgorithm::Sha1.digest_of(pieces)]);
        let mut signer = Signer { digest: forge::SHA1, method: algorithm(forge::RSA_SHA1), ..signer }
            .with(1, attribute(forge::MESSAGE_DIGEST, &[&digest]));
        let parts: Vec<&[u8]> = signer.attributes.iter().flatten().map(Vec::as_slice).collect();
        let signed = DigestAlgorithm::Sha1.digest(&der(0x31, &parts));
        signer.value = Some(key.sign(Pkcs1v15Sign::new::<sha1::Sha1>(), &signed).unwrap());
        signer
    });
    not_believed(&old, "signature.algorithm_rejected");
    let ancient = with_by("rsa-signer", |signer, _| {
        let digest = der(forge::OCTETS, &[&[7; 16]]);
        Signer { digest: forge::MD5, method: algorithm(forge::RSA_MD5), ..signer }
            .with(1, attribute(forge::MESSAGE_DIGEST, &[&digest]))
    });
    not_believed(&ancient, "crypto.algorithm_unknown");
    // MD5 named beside a sound signature does not make the content pass.
    not_believed(&with(|signer, _| Signer { digest: forge::MD5, ..signer }), "crypto.algorithm_unknown");
}

#[test]
fn an_algorithm_has_to_fit_the_key() {
    for method in [forge::RSA_SHA256, forge::SM2_SM3, forge::SM2_SIGN, forge::ECDSA_SHA512] {
        let file = with(|signer, _| Signer { method: algorithm(method), ..signer });
        let codes = codes(&verify(&file));
        assert!(codes.iter().any(|code| code == "cms.signature_wrong" || code == "cms.digest_mismatch"), "{codes:?}");
        caught(&file, "cms.signature_wrong");
    }
    caught(
        &with_by("sm2-signer", |it, _| Signer { method: algorithm(forge::ECDSA_SHA256), ..it }),
        "cms.signature_wrong",
    );
    caught(
        &with_by("rsa-signer", |it, _| Signer { method: algorithm(forge::ECDSA_SHA256), ..it }),
        "cms.signature_wrong",
    );
    for value in [vec![], vec![0x30, 0], vec![0x30, 6, 2, 1, 0, 2, 1, 0], vec![0; 64], vec![0x30, 6, 2, 1, 1, 2, 1, 0]]
    {
        caught(&with(|signer, _| Signer { value: Some(value), ..signer }), "cms.signature_wrong");
    }
}

#[test]
fn what_a_message_holds_is_not_the_document() {
    let inside = |content: &'static [u8]| {
        carry(&paper(), &request("First"), |_| message(&[Signer::new("p256-signer", &[content])], Some(content)))
    };
    caught(&inside(b"anything"), "cms.content_encapsulated");
    // Nor a content beside a digest of the document.
    let beside =
        carry(&paper(), &request("First"), |pieces| message(&[Signer::new("p256-signer", pieces)], Some(b"anything")));
    caught(&beside, "cms.content_encapsulated");
    // The document's own digest as content belongs to GM messages alone.
    let digest = carry(&paper(), &request("First"), |pieces| {
        let digest = DigestAlgorithm::Sha256.digest_of(pieces);
        message(&[Signer::new("p256-signer", &[&digest])], Some(&digest))
    });
    caught(&digest, "cms.content_encapsulated");
    // Nor is a token of a timestamp a signature.
    let stamp = carry(&paper(), &request("First"), |pieces| token("tsa", pieces, "20261201000000Z"));
    caught(&stamp, "cms.content_type_wrong");
}

#[test]
fn attributes_are_there_once_and_say_what_they_must() {
    caught(&with(|signer, _| signer.without(1)), "cms.message_digest_missing");
    caught(&with(|signer, _| signer.without(0)), "cms.content_type_missing");
    caught(
        &with(|signer, _| signer.with(0, attribute(forge::CONTENT_TYPE, &[&oid(forge::GM_DATA)]))),
        "cms.content_type_wrong",
    );
    let digest = |content: &[u8]| der(forge::OCTETS, &[&DigestAlgorithm::Sha256.digest(content)]);
    let twice = with(|signer, _| signer.and(attribute(forge::MESSAGE_DIGEST, &[&digest(b"other")])));
    caught(&twice, "cms.message_digest_missing");
    let values = with(|signer, pieces| {
        let own = der(forge::OCTETS, &[&DigestAlgorithm::Sha256.digest_of(pieces)]);
        signer.with(1, attribute(forge::MESSAGE_DIGEST, &[&own, &digest(b"other")]))
    });
    caught(&values, "cms.message_digest_missing");
    // Attributes of another file that the same key signed.
    let moved = with(|_, _| Signer::new("p256-signer", &[b"another file"]));
    caught(&moved, "cms.digest_wrong");
    // None at all, over the digest of attributes that somebody signed elsewhere: the value is not over the content.
    let stripped = with(|signer, _| {
        let value = signer.signature(&[]);
        Signer { attributes: None, value: Some(value), ..signer }
    });
    caught(&stripped, "cms.signature_wrong");
}

#[test]
fn another_certificate_with_the_same_key_is_caught() {
    let own = forge::certificate("p256-signer");
    let other = forge::renamed(&own);
    // It has the issuer, number and key of the signer's, and is soundly issued.
    caught(&with(|signer, _| Signer { certificate: other.clone(), ..signer }), "cms.signing_certificate_wrong");
    // The attribute names it, and the signature is of the certificate that stands there.
    caught(&with(|signer, _| signer.with(2, forge::signing_certificate(&other))), "cms.signing_certificate_wrong");
    passes(&with(|signer, _| {
        Signer { certificate: other.clone(), ..signer }.with(2, forge::signing_certificate(&other))
    }));
    // PAdES wants it bound; nothing is proven wrong without.
    let unbound = with(|signer, _| signer.without(2));
    assert_eq!(verify(&unbound).verdict, dengji::document::verify::SignatureVerdict::Indeterminate);
    let broken = attribute(forge::SIGNING_CERTIFICATE_V2, &[&der(0x30, &[])]);
    caught(&with(|signer, _| signer.with(2, broken)), "cms.signing_certificate_unreadable");
    let twice = with(|signer, _| signer.and(forge::signing_certificate(&own)));
    caught(&twice, "cms.attribute_repeated");
}

#[test]
fn timestamps_belong_to_one_signature() {
    let early = "20261201030000Z";
    let stamped = |tokens: &dyn Fn(&[u8]) -> Vec<Vec<u8>>| {
        with(|signer, _| {
            let tokens = tokens(&signer.signature(&[]));
            let tokens: Vec<&[u8]> = tokens.iter().map(Vec::as_slice).collect();
            Signer { unsigned: vec![attribute(forge::SIGNATURE_TIMESTAMP, &tokens)], ..signer }
        })
    };
    let own = |value: &[u8]| token("tsa", &[value], early);
    let foreign = || token("tsa", &[b"the value of another signature"], "20200101000000Z");
    let report = passes(&stamped(&|value| vec![own(value)]));
    assert_eq!(report.signatures[0].level, Some(SignatureLevel::BT));
    let proven = report.signatures[0].proven_at.unwrap();
    // Who stamps keeps to the policy as who signs does, and names the own certificate in the token.
    let strict = VerificationPolicy { accepted_digests: Vec::new(), ..VerificationPolicy::default() };
    let report = verify_by(strict, &stamped(&|value| vec![own(value)]));
    assert_eq!(report.signatures[0].proven_at, None, "{:?}", codes(&report));
    let unnamed = |value: &[u8]| {
        // Kind, digest, and the certificate that signs.
        forge::token_by(&[value], early, &|info| vec![Signer::new("tsa", info).without(2)])
    };
    assert_eq!(verify(&stamped(&|value| vec![unnamed(value)])).signatures[0].proven_at, None);
    // Taken from another signature: it proves nothing.
    let copied = stamped(&|_| vec![foreign()]);
    not_believed(&copied, "timestamp.imprint_wrong");
    assert_eq!(verify(&copied).signatures[0].proven_at, None);
    // Beside its own, it does not make the signature older.
    for both in [stamped(&|value| vec![own(value), foreign()]), stamped(&|value| vec![foreign(), own(value)])] {
        not_believed(&both, "timestamp.imprint_wrong");
        assert_eq!(verify(&both).signatures[0].proven_at, Some(proven));
    }
    // The same one twice says nothing more.
    let report = passes(&stamped(&|value| vec![own(value), own(value)]));
    assert_eq!(report.signatures[0].proven_at, Some(proven));
    // More than are looked at: the last might be any.
    let many = SigningRequest { contents_size: Some(100_000), ..request("First") };
    let stamped_by = |count: usize| {
        carry(&paper(), &many, |pieces| {
            let signer = Signer::new("p256-signer", pieces);
            let own = own(&signer.signature(&[]));
            let tokens = vec![own.as_slice(); count];
            message(&[Signer { unsigned: vec![attribute(forge::SIGNATURE_TIMESTAMP, &tokens)], ..signer }], None)
        })
    };
    passes(&stamped_by(16));
    not_believed(&stamped_by(17), "signature.timestamps_cut");
    // Whoever is no authority proves no time.
    let report = verify(&stamped(&|value| vec![token("p256-signer", &[value], "20250101000000Z")]));
    assert_eq!(report.signatures[0].proven_at, None);
    assert!(codes(&report).contains(&"certificate.no_timestamping".to_owned()), "{:?}", codes(&report));
    // Its time changed, its own signature no longer holds.
    let altered = stamped(&|value| {
        let token = own(value);
        let at = token.windows(15).position(|part| part == early.as_bytes()).unwrap();
        let mut token = token;
        token[at + 3] = b'0';
        vec![token]
    });
    not_believed(&altered, "cms.digest_wrong");
    assert_eq!(verify(&altered).signatures[0].proven_at, None);
}

#[test]
fn a_stolen_key_of_an_authority_proves_no_time() {
    let stamped = with(|signer, _| {
        let own = token("tsa", &[&signer.signature(&[])], "20261201030000Z");
        Signer { unsigned: vec![attribute(forge::SIGNATURE_TIMESTAMP, &[&own])], ..signer }
    });
    let laid = prepare_timestamp(
        &signed(),
        &TimestampRequest { field: "Stamp".into(), digest_algorithm: DigestAlgorithm::Sha256, contents_size: None },
    )
    .unwrap();
    let at = laid.prepared.contents_offset as usize;
    let end = at + 2 + 2 * laid.prepared.contents_size as usize;
    let own = token("tsa", &[&laid.bytes[..at], &laid.bytes[end..]], "20261201030000Z");
    let document = complete_timestamp(&laid.prepared, laid.bytes.clone(), &own).unwrap();
    // Revoked after the token says that it was made. Only what says that the key stayed where it was leaves it whole
    // (RFC 3161, 4).
    for (reason, is_believed) in [
        (None, false),
        (Some(1), false),
        (Some(2), false),
        (Some(6), false),
        (Some(9), false),
        (Some(3), true),
        (Some(4), true),
        (Some(5), true),
    ] {
        for file in [&stamped, &document] {
            let mut verifier = Verifier::new(VerificationPolicy::default());
            verifier.trust(&pki("p256-root.pem")).unwrap();
            verifier.know(&pki("p256-int.pem")).unwrap();
            verifier.know_crl(forge::revoking("tsa", "20261201120000Z", reason));
            let report = verifier.verify(file, super::a_day_later()).unwrap();
            assert_eq!(report.signatures[0].proven_at.is_some(), is_believed, "{reason:?}");
            // A claimed time does not take the place of the stamped one in silence.
            assert_eq!(report.verdict == SignatureVerdict::Valid, is_believed, "{reason:?}");
            if let Some(stamp) = report.signatures.get(1) {
                assert_eq!(stamp.verdict == SignatureVerdict::Valid, is_believed, "{reason:?}");
            }
        }
    }
}

pub fn prepared(file: &[u8], field: &str) -> PreparedTimestampFile {
    let request =
        TimestampRequest { field: field.into(), digest_algorithm: DigestAlgorithm::Sha256, contents_size: None };
    prepare_timestamp(file, &request).unwrap()
}

/// With a document timestamp of the file so far.
fn stamped(file: &[u8], field: &str) -> Vec<u8> {
    let laid = prepared(file, field);
    let at = laid.prepared.contents_offset as usize;
    let end = at + 2 + 2 * laid.prepared.contents_size as usize;
    let token = token("tsa", &[&laid.bytes[..at], &laid.bytes[end..]], "20261201030000Z");
    complete_timestamp(&laid.prepared, laid.bytes.clone(), &token).unwrap()
}

/// Evidence makes a signature last once a timestamp proves its time, and for long once one covers the evidence too.
#[test]
fn a_level_is_what_timestamps_and_evidence_reach() {
    let with_evidence = |file: &[u8]| {
        let list = forge::revoking("rsa-signer", "20261201000000Z", None);
        let catalog = body(file, 1).replacen("<<", "<</DSS 90 0 R", 1);
        append(file, &[(1, catalog), (90, "<</CRLs[91 0 R]>>".to_owned()), (91, hexadecimal(&list))])
    };
    let level = |file: &[u8]| passes(file).signatures[0].level.unwrap();
    let file = signed();
    assert_eq!(level(&with_evidence(&file)), SignatureLevel::BB);
    assert_eq!(level(&stamped(&with_evidence(&file), "One")), SignatureLevel::BLta);
    let early = stamped(&file, "One");
    assert_eq!(level(&early), SignatureLevel::BT);
    assert_eq!(level(&with_evidence(&early)), SignatureLevel::BLt);
    assert_eq!(level(&stamped(&with_evidence(&early), "Two")), SignatureLevel::BLta);
}

/// A document timestamp proves the time of what it covers: not of what was signed after it.
#[test]
fn a_timestamp_proves_nothing_of_what_comes_after_it() {
    let file = signed_by(&stamped(&paper(), "One"), &request("Later"));
    let report = passes(&file);
    let later = report.signatures.iter().find(|signature| signature.field.as_deref() == Some("Later")).unwrap();
    assert_eq!((later.proven_at, later.level), (None, Some(SignatureLevel::BB)));
    let again = passes(&stamped(&file, "Two"));
    let later = again.signatures.iter().find(|signature| signature.field.as_deref() == Some("Later")).unwrap();
    assert!(later.proven_at.is_some());
}

#[test]
fn document_timestamps_belong_to_one_file() {
    let own = |file: &[u8]| stamped(file, "Stamp");
    let file = own(&signed());
    let report = passes(&file);
    assert!(report.signatures[0].proven_at.is_some());
    // The token of that file in the place for one of another file.
    let other = signed_by(&paper(), &request("Other"));
    let laid = prepared(&other, "Stamp");
    let mut bytes = laid.bytes;
    fill(&mut bytes, laid.prepared.contents_offset as usize, &carried(&file, "Stamp"));
    caught(&bytes, "timestamp.imprint_wrong");
    assert_eq!(verify(&bytes).signatures[0].proven_at, None);
    // Again in a revision of its own, where it covers what it always did.
    let (_, signature) = field_and_signature(&file, "Stamp");
    let copy = append(
        &edit(&file, 8, "9 0 R", "9 0 R 80 0 R"),
        &[
            (80, "<</Type/Annot/Subtype/Widget/FT/Sig/T(Again)/V 81 0 R/Rect[0 0 0 0]>>".to_owned()),
            (81, body(&file, signature.number)),
        ],
    );
    caught(&copy, "signature.hole_wrong");
    // A signature that says it is a timestamp, and a timestamp that says it is a signature.
    let stamp = SigningRequest::new(
        "Third",
        Carrier::CadesDetached,
        SignatureScheme::EcdsaP256Sha256,
        vec![String::from_utf8(pki("tsa.pem")).unwrap()],
        now(),
    );
    caught(&carry(&file, &stamp, |pieces| token("tsa", pieces, "20261201040000Z")), "cms.content_type_wrong");
}
