//! OpenSSL 3 as a stranger: it verifies what we make, we verify what it makes, and both judge the same paths.
//! Skipped where there is none.
#![allow(
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::float_arithmetic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::manual_is_multiple_of,
    clippy::needless_range_loop,
    unreachable_pub,
    reason = "a test reads its data, and ends where something is wrong"
)]

#[path = "support/pki.rs"]
mod pki;

use std::{path::PathBuf, process::Command};

use dengji::{
    crypto::{
        DigestAlgorithm, OcspResponse, RevocationData, SignatureScheme, StepOutcome,
        cms::{AttributeOptions, Message, MessageForm, add_signature_timestamp, assemble, signed_attributes},
        ocsp_request,
        path::{PathRequest, PathStepKind, Purpose, validate},
        timestamp::{self, Token},
    },
    time::Instant,
};
use pki::{certificate, key};

const CONTENT: &[u8] = b"the content";
const ID: &str = "distid:1234567812345678";

/// A folder of its own for one test, with the content in it; `None` without OpenSSL 3.
struct Desk(PathBuf);

impl Desk {
    fn new(name: &str) -> Option<Self> {
        let version = Command::new("openssl").arg("version").output().ok()?;
        if !version.stdout.starts_with(b"OpenSSL 3") {
            println!("skipped: no OpenSSL 3");
            return None;
        }
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("openssl-{name}"));
        std::fs::create_dir_all(&folder).unwrap();
        let desk = Self(folder);
        desk.write("content", CONTENT);
        Some(desk)
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.0.join(name), bytes).unwrap();
    }

    fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.0.join(name)).unwrap()
    }

    /// Runs a command line, in which `@name` is a file of the PKI. Whether it succeeded, and what it said.
    fn run(&self, line: &str) -> (bool, String) {
        let pki = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/pki");
        let arguments = line.split_whitespace().map(|argument| match argument.strip_prefix('@') {
            Some(name) => pki.join(name).into_os_string(),
            None => argument.into(),
        });
        let output = Command::new("openssl").args(arguments).current_dir(&self.0).output().unwrap();
        (output.status.success(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
    }

    fn succeeds(&self, line: &str) {
        let (success, said) = self.run(line);
        assert!(success, "openssl {line}\n{said}");
    }
}

#[test]
fn signatures_both_ways() {
    let Some(desk) = Desk::new("signatures") else { return };
    for (name, scheme, options) in [
        ("sm2-signer", SignatureScheme::Sm2Sm3, format!("-digest sm3 -pkeyopt {ID}")),
        ("p256-signer", SignatureScheme::EcdsaP256Sha256, "-digest sha256".to_owned()),
        ("p384-signer", SignatureScheme::EcdsaP384Sha384, "-digest sha384".to_owned()),
        ("rsa-signer", SignatureScheme::RsaPkcs1Sha512, "-digest sha512".to_owned()),
        (
            "rsa-signer",
            SignatureScheme::RsaPssSha384,
            "-digest sha384 -pkeyopt rsa_padding_mode:pss -pkeyopt rsa_pss_saltlen:48".to_owned(),
        ),
    ] {
        let ours = key(name).sign(scheme, CONTENT, Some(&[9; 32])).unwrap();
        desk.write("signature", &ours);
        desk.succeeds(&format!(
            "pkeyutl -verify -certin -inkey @{name}.pem -rawin -in content -sigfile signature {options}"
        ));
        desk.succeeds(&format!("pkeyutl -sign -inkey @{name}.key -rawin -in content -out theirs {options}"));
        assert!(
            certificate(name).key().unwrap().verifies(scheme.method(), CONTENT, &desk.read("theirs")),
            "{scheme:?}"
        );
    }
}

#[test]
fn messages_and_timestamps() {
    let Some(desk) = Desk::new("messages") else { return };
    desk.write(
        "tsa.cnf",
        b"[tsa]\ndefault_tsa = it\n[it]\nserial = ./serial\nsigner_digest = sha256\ndefault_policy = 1.2.3.4.1\n\
          digests = sha256, sha384, sha512\ness_cert_id_alg = sha256\n",
    );
    desk.write("serial", b"01\n");
    for (name, root, scheme) in [
        ("p256-signer", "p256", SignatureScheme::EcdsaP256Sha256),
        ("p384-signer", "p256", SignatureScheme::EcdsaP384Sha384),
        ("rsa-signer", "rsa", SignatureScheme::RsaPkcs1Sha256),
        ("rsa-signer", "rsa", SignatureScheme::RsaPssSha256),
        ("rsa-signer", "rsa", SignatureScheme::RsaPssSha512),
    ] {
        let signer = certificate(name);
        let attributes =
            signed_attributes(&scheme.digest().digest(CONTENT), &signer, &AttributeOptions::pades(scheme)).unwrap();
        let signature = key(name).sign(scheme, &attributes, Some(&[9; 32])).unwrap();
        let message = assemble(&Message {
            form: MessageForm::Cms,
            scheme,
            certificate: &signer,
            others: &[certificate(&format!("{root}-int"))],
            signed_attributes: Some(&attributes),
            content: None,
            signature: &signature,
            timestamp: None,
        })
        .unwrap();
        let digest = DigestAlgorithm::Sha256.digest(&signature);
        desk.write("query", &timestamp::request(DigestAlgorithm::Sha256, &digest, Some(&[200; 16])).unwrap());
        desk.succeeds("ts -reply -config tsa.cnf -queryfile query -signer @tsa.pem -inkey @tsa.key -out reply");
        let token = timestamp::response(&desk.read("reply")).unwrap();
        let parsed = Token::parse(&token).unwrap();
        assert!(parsed.answers(&[200; 16]) && parsed.check(&[&signature], &[]).is_sound());
        for (form, bytes) in
            [("alone", message.clone()), ("stamped", add_signature_timestamp(&message, &token).unwrap())]
        {
            desk.write("message", &bytes);
            let verify = format!(
                "cms -verify -binary -inform DER -in message -content content -out verified -cades -purpose any \
                 -CAfile @{root}-root.pem"
            );
            let (success, said) = desk.run(&verify);
            assert!(success, "{scheme:?} {form}: {said}");
            desk.write("content", b"another content");
            assert!(!desk.run(&verify).0);
            desk.write("content", CONTENT);
        }
    }
}

#[test]
fn ocsp_requests_are_answered() {
    let Some(desk) = Desk::new("ocsp") else { return };
    let (signer, issuer) = (certificate("p256-signer"), certificate("p256-int"));
    desk.write("request", &ocsp_request(&signer, &issuer, Some(&[6; 16])).unwrap());
    let index = format!("V\t440101000000Z\t\t{}\tunknown\t/CN=it\n", signer.serial_hex().to_uppercase());
    desk.write("index", index.as_bytes());
    desk.succeeds(
        "ocsp -index index -rsigner @p256-int.pem -rkey @p256-int.key -CA @p256-int.pem -reqin request -respout answer",
    );
    let answer = desk.read("answer");
    let response = OcspResponse::parse(&answer).unwrap();
    assert_eq!(response.nonce(), Some(&[6; 16][..]));
    let data = RevocationData::parse(&[answer], &[]);
    let report = validate(&PathRequest {
        certificate: &signer,
        others: &[issuer],
        anchors: &[certificate("p256-root")],
        at: Instant::parse("2026-01-01T00:00:00Z").unwrap(),
        purpose: Purpose::Signing,
        revocation: &data,
    });
    let leaf = report.steps.iter().find(|step| step.kind == PathStepKind::Revocation).unwrap();
    assert_eq!(leaf.outcome, StepOutcome::Passed);
}

#[test]
fn both_judge_the_same_paths() {
    let Some(desk) = Desk::new("paths") else { return };
    for (leaf, others) in [
        ("p256-signer", &["p256-int"][..]),
        ("p384-signer", &["p256-int"]),
        ("rsa-signer", &["rsa-int"]),
        ("pss-signed", &["rsa-int"]),
        ("expired", &["p256-int"]),
        ("not-yet", &["p256-int"]),
        ("unknown-critical", &["p256-int"]),
        ("too-deep", &["too-deep-int", "p256-int"]),
        ("by-no-cert-sign", &["no-cert-sign"]),
        ("by-leaf", &["p256-signer", "p256-int"]),
        ("inside-names", &["constrained"]),
        ("outside-names", &["constrained"]),
        ("excluded-names", &["constrained"]),
        ("looped", &["loop-a", "loop-b"]),
        ("p256-signer", &[]),
    ] {
        let anchors = ["p256-root", "rsa-root", "sm2-root"];
        let untrusted: String = others.iter().map(|name| format!(" -untrusted @{name}.pem")).collect();
        let trusted: String = anchors.iter().map(|name| format!(" -trusted @{name}.pem")).collect();
        // The instant is 2026-01-01.
        let (theirs, said) = desk.run(&format!("verify -attime 1767225600{trusted}{untrusted} @{leaf}.pem"));
        let others: Vec<_> = others.iter().map(|name| certificate(name)).collect();
        let ours = validate(&PathRequest {
            certificate: &certificate(leaf),
            others: &others,
            anchors: &anchors.map(certificate),
            at: Instant::parse("2026-01-01T00:00:00Z").unwrap(),
            purpose: Purpose::Signing,
            revocation: &RevocationData::default(),
        });
        assert_eq!(ours.outcome() == StepOutcome::Passed, theirs, "{leaf}: {said}\n{ours:#?}");
    }
    // OpenSSL gives the identity to the first certificate only, so SM2 goes link by link.
    for (leaf, issuer) in [("sm2-signer", "sm2-int"), ("sm2-int", "sm2-root"), ("tsa-sm2", "sm2-int")] {
        desk.succeeds(&format!(
            "verify -attime 1767225600 -partial_chain -vfyopt {ID} -trusted @{issuer}.pem @{leaf}.pem"
        ));
        assert!(certificate(leaf).is_signed_by(&certificate(issuer).key().unwrap()));
    }
}
