//! Keys, signatures and signed messages of every kind, against what OpenSSL made (tests/data/pki) and against forgery.

use dengji::{
    crypto::{
        Certificate, DigestAlgorithm, KeyKind, PublicKey, SignatureMethod, SignatureScheme, SoftwareKey, StepOutcome,
        SubjectKey,
        cms::{
            AttributeOptions, Content, Message, MessageForm, SignedData, SignerCheck, add_signature_timestamp,
            assemble, signed_attributes,
        },
        is_raw_sm2_signature,
    },
    finding::{Code, FailureKind},
    time::Instant,
};

use crate::support::pki::{self, certificate, file, key};

const CONTENT: &[u8] = b"the content";
const ENTROPY: [u8; 32] = [7; 32];

const SCHEMES: [(&str, SignatureScheme); 9] = [
    ("sm2-signer", SignatureScheme::Sm2Sm3),
    ("p256-signer", SignatureScheme::EcdsaP256Sha256),
    ("p384-signer", SignatureScheme::EcdsaP384Sha384),
    ("rsa-signer", SignatureScheme::RsaPkcs1Sha256),
    ("rsa-signer", SignatureScheme::RsaPkcs1Sha384),
    ("rsa-signer", SignatureScheme::RsaPkcs1Sha512),
    ("rsa-signer", SignatureScheme::RsaPssSha256),
    ("rsa-signer", SignatureScheme::RsaPssSha384),
    ("rsa-signer", SignatureScheme::RsaPssSha512),
];

fn codes(check: &SignerCheck) -> Vec<Code> {
    check.findings.iter().map(|finding| finding.code).collect()
}

/// A message in two phases, as a device would make it.
fn message(form: MessageForm, name: &str, scheme: SignatureScheme, content: &[u8]) -> Vec<u8> {
    let certificate = certificate(name);
    let options = AttributeOptions { form, ..AttributeOptions::pades(scheme) };
    let attributes = signed_attributes(&scheme.digest().digest(content), &certificate, &options).unwrap();
    let signature = key(name).sign(scheme, &attributes, Some(&ENTROPY)).unwrap();
    assemble(&Message {
        form,
        scheme,
        certificate: &certificate,
        others: &[],
        signed_attributes: Some(&attributes),
        content: None,
        signature: &signature,
        timestamp: None,
    })
    .unwrap()
}

fn check(message: &[u8], content: &[u8]) -> SignerCheck {
    let parsed = SignedData::parse(message).unwrap();
    parsed.check(Content::Detached(&[content]), &[]).remove(0)
}

#[test]
fn every_scheme_signs_deterministically_and_verifies_only_its_own() {
    for (name, scheme) in SCHEMES {
        let key = key(name);
        let public = certificate(name).key().unwrap();
        assert_eq!(key.public_key(), public);
        assert!(public.supports(scheme));
        let signature = key.sign(scheme, CONTENT, Some(&ENTROPY)).unwrap();
        assert_eq!(signature, key.sign(scheme, CONTENT, Some(&ENTROPY)).unwrap(), "{scheme:?}");
        assert!(public.verifies(scheme.method(), CONTENT, &signature), "{scheme:?}");
        assert!(!public.verifies(scheme.method(), b"another content", &signature));
        let digest = public.digest(scheme.method(), &[b"the ", b"content"]);
        assert_eq!(key.sign_digest(scheme, &digest, Some(&ENTROPY)).unwrap(), signature);
        for place in 0..signature.len() {
            let mut flipped = signature.clone();
            flipped[place] ^= 1;
            assert!(!public.verifies(scheme.method(), CONTENT, &flipped), "{scheme:?} at {place}");
        }
        for malformed in
            [&[][..], &[0], &[0x30, 0], &signature[1..], &[signature.as_slice(), &[0]].concat(), &[0; 64], &[0xff; 256]]
        {
            assert!(!public.verifies(scheme.method(), CONTENT, malformed));
        }
        for (other, other_scheme) in SCHEMES {
            if other_scheme != scheme {
                let key = certificate(other).key().unwrap();
                assert!(!key.verifies(other_scheme.method(), CONTENT, &signature), "{scheme:?} as {other_scheme:?}");
            }
        }
    }
}

#[test]
fn misuse_of_keys_is_named() {
    let failure = |name: &str, scheme, entropy| key(name).sign(scheme, CONTENT, entropy).unwrap_err();
    let pss = failure("rsa-signer", SignatureScheme::RsaPssSha256, None);
    assert_eq!((pss.kind, pss.finding.code), (FailureKind::Misuse, Code::CryptoEntropyMissing));
    for (name, scheme) in [
        ("sm2-signer", SignatureScheme::EcdsaP256Sha256),
        ("p256-signer", SignatureScheme::Sm2Sm3),
        ("p256-signer", SignatureScheme::EcdsaP384Sha384),
        ("p384-signer", SignatureScheme::RsaPkcs1Sha256),
        ("rsa-signer", SignatureScheme::Sm2Sm3),
        ("sm2-signer", SignatureScheme::RsaPssSha256),
    ] {
        let failure = failure(name, scheme, Some(&ENTROPY));
        assert_eq!((failure.kind, failure.finding.code), (FailureKind::Misuse, Code::CryptoSchemeMismatch), "{name}");
    }
    let short = key("p256-signer").sign_digest(SignatureScheme::EcdsaP256Sha256, &[1; 31], None).unwrap_err();
    assert_eq!(short.finding.code, Code::CryptoDigestLength);
}

#[test]
fn the_salt_is_the_callers_and_blinding_changes_nothing() {
    let key = key("rsa-signer");
    let one = key.sign(SignatureScheme::RsaPssSha256, CONTENT, Some(&[1; 32])).unwrap();
    let other = key.sign(SignatureScheme::RsaPssSha256, CONTENT, Some(&[2; 32])).unwrap();
    assert_ne!(one, other);
    let plain = key.sign(SignatureScheme::RsaPkcs1Sha256, CONTENT, None).unwrap();
    assert_eq!(plain, key.sign(SignatureScheme::RsaPkcs1Sha256, CONTENT, Some(&[2; 32])).unwrap());
}

#[test]
fn keys_in_every_form() {
    for (name, kind, bits) in [
        ("sm2-signer", KeyKind::Sm2, 256),
        ("p256-signer", KeyKind::P256, 256),
        ("p384-signer", KeyKind::P384, 384),
        ("rsa-signer", KeyKind::Rsa, 2048),
    ] {
        let pem = file(&format!("{name}.key"));
        let key = SoftwareKey::parse(&pem).unwrap();
        let public = key.public_key();
        assert_eq!((public.kind(), public.bits()), (kind, bits));
        assert_eq!(SubjectKey::parse(&public.to_der()).unwrap(), public);
        assert_eq!(format!("{key:?}"), format!("SoftwareKey({kind:?})"));
        // The DER inside of the PEM, and what PKCS#8 wraps.
        let body: String = String::from_utf8(pem).unwrap().lines().filter(|line| !line.starts_with('-')).collect();
        let der = dengji::crypto::from_base64(&body).unwrap();
        assert_eq!(SoftwareKey::parse(&der).unwrap().public_key(), public);
        for cut in 0..der.len() {
            assert!(SoftwareKey::parse(&der[..cut]).is_err(), "{name} cut at {cut}");
        }
    }
    // SM2 as the algorithm itself, in place of a curve.
    let public = certificate("sm2-signer").key().unwrap();
    let der = public.to_der();
    let point = &der[der.len() - 65..];
    let oid = [0x06, 0x08, 0x2a, 0x81, 0x1c, 0xcf, 0x55, 0x01, 0x82, 0x2d];
    let other = [&[0x30, 80, 0x30, 10][..], &oid, &[3, 66, 0], point].concat();
    assert_eq!(SubjectKey::parse(&other).unwrap(), public);
    assert_eq!(SubjectKey::from(PublicKey::parse(&dengji::crypto::hex(point), "").unwrap()), public);
    let unsupported = SubjectKey::parse(
        &[0x30, 42, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 3, 33, 0].into_iter().chain([9; 32]).collect::<Vec<_>>(),
    );
    assert_eq!(unsupported.unwrap_err().kind, FailureKind::Unsupported);
    let encrypted = b"-----BEGIN ENCRYPTED PRIVATE KEY-----\nMAA=\n-----END ENCRYPTED PRIVATE KEY-----\n";
    assert_eq!(SoftwareKey::parse(encrypted).unwrap_err().finding.code, Code::CryptoKeyEncrypted);
}

#[test]
fn sm2_signatures_as_r_and_s_verify_and_are_noted() {
    let key = key("sm2-signer");
    let der = key.sign(SignatureScheme::Sm2Sm3, CONTENT, None).unwrap();
    let raw = dengji::crypto::Signature::parse(&dengji::crypto::hex(&der), "").unwrap().to_bytes();
    assert!(key.public_key().verifies(SignatureMethod::Sm2, CONTENT, &raw));
    assert!(is_raw_sm2_signature(&raw) && !is_raw_sm2_signature(&der));
}

#[test]
fn sm2_signatures_of_fixed_length_verify_and_are_noted() {
    let key = key("sm2-signer");
    let (mut padded, mut plain) = (0, 0);
    for round in 0..600_u32 {
        let content = round.to_be_bytes();
        let der = key.sign(SignatureScheme::Sm2Sm3, &content, None).unwrap();
        let raw = dengji::crypto::Signature::parse(&dengji::crypto::hex(&der), "").unwrap().to_bytes();
        // As a device holds them: no zero before a high bit, and zeros before a short number.
        let fixed = [&[0x30, 68, 2, 32][..], &raw[..32], &[2, 32], &raw[32..]].concat();
        assert!(key.public_key().verifies(SignatureMethod::Sm2, &content, &fixed));
        if fixed == der {
            plain += 1
        } else {
            padded += 1
        }
        if round < 20 {
            for at in 0..fixed.len() {
                let mut other = fixed.clone();
                other[at] ^= 0x40;
                assert!(!key.public_key().verifies(SignatureMethod::Sm2, &content, &other), "{round} {at}");
            }
            let longer = [&[0x30, 69, 2, 33, 1][..], &raw[..32], &[2, 32], &raw[32..]].concat();
            assert!(!key.public_key().verifies(SignatureMethod::Sm2, &content, &longer));
        }
    }
    assert!(padded > 200 && plain > 50, "{padded} {plain}");
}

#[test]
fn the_scheme_in_place_of_the_hash_function_is_read_and_noted() {
    for form in [MessageForm::Cms, MessageForm::Gm] {
        let mut message = message(form, "sm2-signer", SignatureScheme::Sm2Sm3, CONTENT);
        let hash = [6, 8, 0x2a, 0x81, 0x1c, 0xcf, 0x55, 1, 0x83, 0x11];
        let places: Vec<usize> = (0..message.len() - 10).filter(|at| message[*at..].starts_with(&hash)).collect();
        // In the list of hash functions, and in the signer's own entry; neither is signed, as what follows may be.
        for at in places.into_iter().take(2) {
            message[at + 9] = 0x75;
        }
        let found = check(&message, CONTENT);
        assert!(found.is_sound(), "{found:?}");
        assert!(codes(&found).contains(&Code::CmsDigestScheme), "{found:?}");
        assert!(!check(&message, b"another content").is_sound());
    }
}

#[test]
fn messages_of_openssl_are_read() {
    for (name, signer, form) in [
        ("rsa", "rsa-signer", true),
        ("rsa-pss", "rsa-signer", false),
        ("p256-keyid", "p256-signer", false),
        ("p384-noattr", "p384-signer", false),
    ] {
        let parsed = SignedData::parse(&file(&format!("{name}.cms"))).unwrap();
        let found = parsed.check(Content::Detached(&[b"the ", b"content"]), &[]).remove(0);
        assert!(found.is_sound(), "{name}: {found:?}");
        assert_eq!(found.certificate, Some(certificate(signer)));
        assert_eq!(found.binding == StepOutcome::Passed, form, "{name}");
        let altered = parsed.check(Content::Detached(&[b"the Content"]), &[]).remove(0);
        assert!(!altered.is_sound(), "{name}");
    }
    assert!(codes(&check(&file("p384-noattr.cms"), CONTENT)).contains(&Code::CmsWithoutAttributes));
    // The time that OpenSSL states, and none in ours.
    let stated = SignedData::parse(&file("rsa.cms")).unwrap().signers()[0].signing_time();
    assert!(stated.is_some_and(|at| at > Instant::parse("2026-01-01T00:00:00Z").unwrap()));
}

#[test]
fn content_inside_of_a_message_is_not_the_documents() {
    for name in ["p256-encapsulated", "p256-indefinite"] {
        let bytes = file(&format!("{name}.cms"));
        let parsed = SignedData::parse(&bytes).unwrap();
        assert_eq!(parsed.content(), Some(CONTENT));
        assert_eq!(parsed.der_length(), bytes.len());
        assert!(parsed.check(Content::Inside, &[]).remove(0).is_sound());
        for content in [CONTENT, b"another"] {
            let detached = check(&bytes, content);
            assert!(codes(&detached).contains(&Code::CmsContentEncapsulated), "{detached:?}");
            assert!(!detached.is_sound());
        }
    }
    let indefinite = check(&file("p256-indefinite.cms"), CONTENT);
    assert!(codes(&indefinite).contains(&Code::CmsIndefiniteLength));
}

#[test]
fn every_signer_of_two_is_judged() {
    let parsed = SignedData::parse(&file("two-signers.cms")).unwrap();
    let checks = parsed.check(Content::Detached(&[CONTENT]), &[]);
    assert_eq!(checks.len(), 2);
    assert!(checks.iter().all(SignerCheck::is_sound));
    let token = file("rsa.cms");
    let failure = add_signature_timestamp(&file("two-signers.cms"), &token).unwrap_err();
    assert_eq!(failure.finding.code, Code::CmsSignerCount);
}

#[test]
fn our_messages_in_both_forms() {
    for (name, scheme) in SCHEMES {
        for form in [MessageForm::Cms, MessageForm::Gm] {
            let bytes = message(form, name, scheme, CONTENT);
            let parsed = SignedData::parse(&bytes).unwrap();
            assert_eq!(parsed.form(), form);
            let found = check(&bytes, CONTENT);
            assert!(found.is_sound() && found.binding == StepOutcome::Passed, "{name} {scheme:?}: {found:?}");
            assert!(found.findings.is_empty(), "{found:?}");
            assert_eq!(parsed.signers()[0].signing_time(), None);
            // The digest alone does as well, and the zeros with which PDF fills up.
            let digest = scheme.digest().digest(CONTENT);
            let padded = [bytes.as_slice(), &[0; 100]].concat();
            let padded = SignedData::parse(&padded).unwrap();
            assert_eq!(padded.der_length(), bytes.len());
            assert!(padded.check(Content::Digest(scheme.digest(), &digest), &[]).remove(0).is_sound());
            assert!(!check(&bytes, b"another content").is_sound());
        }
    }
}

#[test]
fn gm_messages_that_hold_the_digest() {
    let certificate = certificate("sm2-signer");
    let digest = DigestAlgorithm::Sm3.digest(CONTENT);
    for inside in [digest.clone(), dengji::crypto::base64(&digest).into_bytes()] {
        let signature = key("sm2-signer").sign(SignatureScheme::Sm2Sm3, &inside, None).unwrap();
        let parts = Message {
            form: MessageForm::Gm,
            scheme: SignatureScheme::Sm2Sm3,
            certificate: &certificate,
            others: &[],
            signed_attributes: None,
            content: Some(&inside),
            signature: &signature,
            timestamp: None,
        };
        let bytes = assemble(&parts).unwrap();
        assert!(check(&bytes, CONTENT).is_sound());
        assert!(!check(&bytes, b"another content").is_sound());
        // The same shape under the international identifiers is an encapsulated content.
        let bytes = assemble(&Message { form: MessageForm::Cms, ..parts }).unwrap();
        assert!(!check(&bytes, CONTENT).is_sound());
    }
}

#[test]
fn flipped_bytes_never_verify() {
    // Bytes of the certificate beyond the key do not matter to the signature, but signing-certificate binds them.
    for (name, scheme) in [("p256-signer", SignatureScheme::EcdsaP256Sha256), ("sm2-signer", SignatureScheme::Sm2Sm3)] {
        let bytes = message(MessageForm::Cms, name, scheme, CONTENT);
        let mut passed = Vec::new();
        for place in 0..bytes.len() {
            let mut flipped = bytes.clone();
            flipped[place] ^= 0x01;
            if let Ok(parsed) = SignedData::parse(&flipped) {
                let checks = parsed.check(Content::Detached(&[CONTENT]), &[]);
                if checks.len() == 1 && checks[0].is_sound() {
                    passed.push(place);
                }
            }
        }
        // The version numbers and the list of digest algorithms carry no meaning for the verdict.
        assert!(passed.len() <= 16, "{name}: {passed:?}");
        assert!(passed.iter().all(|place| *place < 60 || *place > bytes.len() - 330), "{passed:?}");
    }
}

#[test]
fn swapped_certificates_and_hashes_are_caught() {
    let certificate = certificate("p256-signer");
    let scheme = SignatureScheme::EcdsaP256Sha256;
    let digest = scheme.digest().digest(CONTENT);
    // Signed attributes that bind another certificate.
    let other = pki::certificate("p384-signer");
    let attributes = signed_attributes(&digest, &other, &AttributeOptions::pades(scheme)).unwrap();
    let signature = key("p256-signer").sign(scheme, &attributes, None).unwrap();
    let parts = Message {
        form: MessageForm::Cms,
        scheme,
        certificate: &certificate,
        others: &[other],
        signed_attributes: Some(&attributes),
        content: None,
        signature: &signature,
        timestamp: None,
    };
    let found = check(&assemble(&parts).unwrap(), CONTENT);
    assert_eq!(found.binding, StepOutcome::Failed);
    assert!(codes(&found).contains(&Code::CmsSigningCertificateWrong) && !found.is_sound());

    // Another key's signature is refused before there is a message.
    let foreign = key("rsa-signer").sign(SignatureScheme::RsaPkcs1Sha256, &attributes, None).unwrap();
    assert_eq!(assemble(&Message { signature: &foreign, ..parts }).unwrap_err().finding.code, Code::CmsSignatureWrong);

    // The identifier of the digest changed to SHA-512 in the signer: neither digest nor signature speak for it.
    let bytes = message(MessageForm::Cms, "p256-signer", scheme, CONTENT);
    let sha256 = [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01];
    let last = (0..bytes.len() - 9).rev().find(|at| bytes[*at..*at + 9] == sha256).unwrap();
    let mut swapped = bytes.clone();
    swapped[last + 8] = 3;
    let found = check(&swapped, CONTENT);
    assert!(codes(&found).contains(&Code::CmsDigestMismatch) && !found.is_sound(), "{found:?}");

    // Without its certificate there is no verdict, and with it given beside, there is.
    let parsed = SignedData::parse(&file("p256-keyid.cms")).unwrap();
    assert!(parsed.check(Content::Detached(&[CONTENT]), &[certificate]).remove(0).is_sound());
}

#[test]
fn a_missing_message_digest_is_not_sound() {
    let certificate = certificate("p256-signer");
    let scheme = SignatureScheme::EcdsaP256Sha256;
    let attributes =
        signed_attributes(&scheme.digest().digest(CONTENT), &certificate, &AttributeOptions::pades(scheme)).unwrap();
    // Cut the attribute out: its sequence holds the identifier …9.4.
    let oid = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x04];
    let at = (0..attributes.len()).find(|at| attributes[*at..].starts_with(&oid)).unwrap() - 4;
    let length = 2 + usize::from(attributes[at + 1]);
    let mut without = [&attributes[..at], &attributes[at + length..]].concat();
    let inner = without.len() - if without[1] == 0x81 { 3 } else { 2 };
    if without[1] == 0x81 && inner >= 128 {
        without[2] = inner as u8;
    } else {
        without.splice(1..if without[1] == 0x81 { 3 } else { 2 }, [inner as u8]);
    }
    let signature = key("p256-signer").sign(scheme, &without, None).unwrap();
    let bytes = assemble(&Message {
        form: MessageForm::Cms,
        scheme,
        certificate: &certificate,
        others: &[],
        signed_attributes: Some(&without),
        content: None,
        signature: &signature,
        timestamp: None,
    })
    .unwrap();
    let found = check(&bytes, CONTENT);
    assert_eq!((found.digest, found.signature), (StepOutcome::Failed, StepOutcome::Passed));
    assert!(codes(&found).contains(&Code::CmsMessageDigestMissing));
}

#[test]
fn signing_time_only_where_it_is_asked_for() {
    let certificate = certificate("sm2-signer");
    let at = Instant::parse("2026-05-06T07:08:09Z").unwrap();
    let scheme = SignatureScheme::Sm2Sm3;
    let options = AttributeOptions { signing_time: Some(at), ..AttributeOptions::pades(scheme) };
    let attributes = signed_attributes(&scheme.digest().digest(CONTENT), &certificate, &options).unwrap();
    let signature = key("sm2-signer").sign(scheme, &attributes, None).unwrap();
    let parts = Message {
        form: MessageForm::Cms,
        scheme,
        certificate: &certificate,
        others: &[pki::certificate("sm2-int"), pki::certificate("sm2-root")],
        signed_attributes: Some(&attributes),
        content: None,
        signature: &signature,
        timestamp: None,
    };
    let bytes = assemble(&parts).unwrap();
    let parsed = SignedData::parse(&bytes).unwrap();
    assert_eq!(parsed.signers()[0].signing_time(), Some(at));
    assert_eq!(parsed.certificates().len(), 3);
    // A token added later leaves the signature as it was, like one there from the beginning.
    let token = file("rsa.cms");
    let later = add_signature_timestamp(&bytes, &token).unwrap();
    assert_eq!(later, assemble(&Message { timestamp: Some(&token), ..parts }).unwrap());
    assert!(check(&later, CONTENT).is_sound());
    assert_eq!(SignedData::parse(&later).unwrap().signers()[0].signature_timestamps(), [token.as_slice()]);
    let twice = add_signature_timestamp(&later, &token).unwrap();
    assert_eq!(SignedData::parse(&twice).unwrap().signers()[0].signature_timestamps().len(), 2);
}

#[test]
fn what_is_no_message_is_a_clear_failure() {
    let bytes = message(MessageForm::Cms, "p256-signer", SignatureScheme::EcdsaP256Sha256, CONTENT);
    for cut in 0..bytes.len() {
        assert!(SignedData::parse(&bytes[..cut]).is_err(), "cut at {cut}");
    }
    let trailing = [bytes.as_slice(), &[0, 0, 1]].concat();
    assert_eq!(SignedData::parse(&trailing).unwrap_err().finding.code, Code::CmsTrailingBytes);
    assert!(SignedData::parse(&[0x30, 0x80].repeat(100_000)).is_err());
    assert!(Certificate::parse(&bytes).is_err());
}
