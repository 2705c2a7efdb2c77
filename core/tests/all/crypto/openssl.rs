//! OpenSSL 3 as a stranger: it verifies what we make, we verify what it makes, and both judge the same paths.
//! Skipped where there is none.

use std::{path::PathBuf, process::Command};

use dengji::{
    crypto::{
        Certificate, DigestAlgorithm, OcspResponse, RevocationData, SignatureMethod, SignatureScheme, StepOutcome,
        cms::{AttributeOptions, Message, MessageForm, add_signature_timestamp, assemble, signed_attributes},
        ocsp_request,
        path::{PathRequest, PathStepKind, Purpose, validate},
        timestamp::{self, Token},
    },
    finding::Code,
    time::Instant,
};

use crate::support::{
    pki::{certificate, key},
    x509,
};

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
        let pki = PathBuf::from(dengji_tests::CORE).join("tests/data/pki");
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
fn masks_of_another_hash_function() {
    let Some(desk) = Desk::new("masks") else { return };
    let public = certificate("rsa-signer").key().unwrap();
    for (digest, mask, salt, first, second) in [
        ("sha256", "sha1", 20, DigestAlgorithm::Sha256, DigestAlgorithm::Sha1),
        ("sha512", "sha256", 32, DigestAlgorithm::Sha512, DigestAlgorithm::Sha256),
        ("sha256", "sha512", 0, DigestAlgorithm::Sha256, DigestAlgorithm::Sha512),
    ] {
        desk.succeeds(&format!(
            "pkeyutl -sign -inkey @rsa-signer.key -rawin -in content -out theirs -digest {digest} -pkeyopt \
             rsa_padding_mode:pss -pkeyopt rsa_mgf1_md:{mask} -pkeyopt rsa_pss_saltlen:{salt}"
        ));
        let theirs = desk.read("theirs");
        let verifies = |digest, mask, salt, content: &[u8]| {
            public.verifies(SignatureMethod::RsaPss { digest, mask, salt }, content, &theirs)
        };
        assert!(verifies(first, second, salt, CONTENT), "{digest} {mask}");
        assert!(!verifies(first, second, salt, b"another content"));
        assert!(!verifies(first, first, salt, CONTENT) && !verifies(first, second, salt + 1, CONTENT));
    }
    // A certificate with such a signature passes, and says so.
    desk.succeeds("req -new -key @p256-signer.key -subj /CN=Signer -out request");
    desk.succeeds(
        "x509 -req -in request -CA @rsa-signer.pem -CAkey @rsa-signer.key -set_serial 9 -days 10000 -outform DER -out \
         mixed -sha256 -sigopt rsa_padding_mode:pss -sigopt rsa_mgf1_md:sha512 -sigopt rsa_pss_saltlen:32",
    );
    let mixed = Certificate::parse(&desk.read("mixed")).unwrap();
    assert!(mixed.is_signed_by(&public));
    let report = validate(&PathRequest {
        certificate: &mixed,
        others: &[],
        found: &[],
        anchors: &[certificate("rsa-signer")],
        at: Instant::parse("2030-01-01T00:00:00Z").unwrap(),
        purpose: Purpose::Signing,
        revocation: &RevocationData::default(),
    });
    assert_eq!(report.of(PathStepKind::Signature), StepOutcome::Passed);
    assert!(report.findings().any(|finding| finding.code == Code::CryptoPssMask));
}

#[test]
fn messages_and_timestamps() {
    let Some(desk) = Desk::new("messages") else { return };
    desk.write("serial", b"01\n");
    // Whoever gives timestamps has a policy of its own: under the arc for trials, or with a UUID (X.667), too.
    for (name, root, scheme, policy) in [
        ("p256-signer", "p256", SignatureScheme::EcdsaP256Sha256, "1.2.3.4.1"),
        ("p384-signer", "p256", SignatureScheme::EcdsaP384Sha384, "2.999.14.1"),
        ("rsa-signer", "rsa", SignatureScheme::RsaPkcs1Sha256, "2.25.329800735698586629295641978511506172918"),
        ("rsa-signer", "rsa", SignatureScheme::RsaPssSha256, "1.2.156.99999999999999.1"),
        ("rsa-signer", "rsa", SignatureScheme::RsaPssSha512, "1.2.3.4.1"),
    ] {
        let settings = format!(
            "[tsa]\ndefault_tsa = it\n[it]\nserial = ./serial\nsigner_digest = sha256\ndefault_policy = {policy}\n\
             digests = sha256, sha384, sha512\ness_cert_id_alg = sha256\n",
        );
        desk.write("tsa.cnf", settings.as_bytes());
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
        found: &[],
        anchors: &[certificate("p256-root")],
        at: Instant::parse("2026-01-01T00:00:00Z").unwrap(),
        purpose: Purpose::Signing,
        revocation: &data,
    });
    let leaf = report.steps.iter().find(|step| step.kind == PathStepKind::Revocation).unwrap();
    assert_eq!(leaf.outcome, StepOutcome::Passed);
}

/// Lists for certificates of a hand-made CA, judged by both: what OpenSSL takes for revoked or unknown we do, and what it
/// takes for good.
#[test]
fn both_judge_the_same_lists() {
    use x509::{
        Draft, ListDraft, ca_usage, certificate_issuer, data, directory, entry, extension, full_name, is_ca,
        leaf_revocation, points, reason, sequence, signer_usage, tlv, uri,
    };
    let Some(desk) = Desk::new("lists") else { return };
    let (root_key, ca_key, other_key) = (key("rsa-signer"), key("p256-int"), key("tsa"));
    let point = points(&[sequence(&[&full_name(&directory("Point"))])]);
    let parted = points(&[sequence(&[&full_name(&directory("Point")), &tlv(0x81, &[&[6, 0x40]])])]);
    let lister = points(&[sequence(&[&tlv(0xa2, &[&directory("Lister")])])]);
    let root = Draft::new(1, "Root", "Root", &root_key, &[is_ca(), ca_usage()]).sign(&root_key);
    // OpenSSL tells keys of one name apart by their identifiers alone.
    let id = |id: u8| extension("2.5.29.14", false, &tlv(4, &[&[id]]));
    let by_other = || ListDraft::new("CA").with(extension("2.5.29.35", false, &sequence(&[&tlv(0x80, &[&[3]])])));
    let ca = Draft::new(2, "Root", "CA", &ca_key, &[is_ca(), ca_usage(), id(2)]).sign(&root_key);
    let second = Draft::new(3, "Root", "CA", &other_key, &[is_ca(), ca_usage(), id(3)]).sign(&root_key);
    let listing = Draft::new(4, "Root", "Lister", &other_key, &[ca_usage()]).sign(&root_key);
    let at_point = || ListDraft::new("CA").of(&[&full_name(&directory("Point"))]);
    let (flag, some) = (|number: u8| tlv(0x80 | number, &[&[0xff]]), tlv(0x83, &[&[6, 0x40]]));
    let indirect = || ListDraft::new("Lister").of(&[&flag(4)]);
    let with = |mut list: ListDraft, entries: &[Vec<u8>]| {
        list.entries.extend_from_slice(entries);
        list
    };
    let strange = extension(x509::MADE_UP, true, &x509::null());
    let plain = || ListDraft::new("CA");
    // It looks at delta lists only where the complete list names a place for them.
    let place = sequence(&[&sequence(&[&full_name(&uri("http://crl.example/delta"))])]);
    let first = || plain().number(1).with(extension("2.5.29.46", false, &place));
    let delta = |list: ListDraft| list.number(2).since(1);
    #[allow(clippy::type_complexity, reason = "rows of a table")]
    let cases: Vec<(&str, &[Vec<u8>], Vec<Vec<u8>>)> = vec![
        ("good", &[], vec![plain().sign(&ca_key)]),
        ("revoked", &[], vec![plain().revoking(7).sign(&ca_key)]),
        ("stranger", &[], vec![plain().sign(&root_key)]),
        ("nothing", &[], vec![ListDraft::new("Another").sign(&ca_key)]),
        ("users", &[], vec![plain().of(&[&flag(1)]).sign(&ca_key)]),
        ("cas", &[], vec![plain().of(&[&flag(2)]).sign(&ca_key)]),
        ("attributes", &[], vec![plain().of(&[&flag(5)]).sign(&ca_key)]),
        ("point", std::slice::from_ref(&point), vec![at_point().sign(&ca_key)]),
        ("point revoked", std::slice::from_ref(&point), vec![at_point().revoking(7).sign(&ca_key)]),
        ("another point", &[], vec![plain().of(&[&full_name(&uri("http://crl.example/"))]).sign(&ca_key)]),
        ("some reasons", &[], vec![plain().of(&[&some]).sign(&ca_key)]),
        ("some reasons of the certificate", std::slice::from_ref(&parted), vec![at_point().sign(&ca_key)]),
        ("other key", &[], vec![by_other().sign(&other_key)]),
        ("other key revoked", &[], vec![by_other().revoking(7).sign(&other_key)]),
        ("indirect", std::slice::from_ref(&lister), vec![indirect().sign(&other_key)]),
        (
            "indirect revoked",
            std::slice::from_ref(&lister),
            vec![with(indirect(), &[entry(7, &[certificate_issuer("CA")])]).sign(&other_key)],
        ),
        (
            "indirect of another",
            std::slice::from_ref(&lister),
            vec![with(indirect(), &[entry(7, &[certificate_issuer("Another")])]).sign(&other_key)],
        ),
        ("unknown", &[], vec![plain().with(strange.clone()).sign(&ca_key)]),
        ("unknown entry", &[], vec![with(plain(), &[entry(9, &[strange])]).sign(&ca_key)]),
        ("delta", &[], vec![first().sign(&ca_key), delta(plain()).sign(&ca_key)]),
        ("delta revoked", &[], vec![first().sign(&ca_key), delta(plain()).revoking(7).sign(&ca_key)]),
        ("delta alone", &[], vec![delta(plain()).sign(&ca_key)]),
        (
            "hold taken back",
            &[],
            vec![
                with(first(), &[entry(7, &[reason(6)])]).sign(&ca_key),
                with(delta(plain()), &[entry(7, &[reason(8)])]).sign(&ca_key),
            ],
        ),
    ];
    let pem = |label: &str, der: &[u8]| {
        format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", lines(&dengji::crypto::base64(der)))
    };
    desk.write("root.pem", pem("CERTIFICATE", root.der()).as_bytes());
    let others = [ca, second, listing];
    let untrusted: String = others.iter().map(|other| pem("CERTIFICATE", other.der())).collect();
    desk.write("others.pem", untrusted.as_bytes());
    for (name, extensions, lists) in cases {
        let own = [&[signer_usage()], extensions].concat();
        let leaf = Draft::new(7, "CA", "Signer", &key("p256-signer"), &own).sign(&ca_key);
        let data = data(&[], &lists);
        let (ours, said) = leaf_revocation(&x509::ask(&leaf, &others, &root, &data));
        desk.write("leaf.pem", pem("CERTIFICATE", leaf.der()).as_bytes());
        let all: String = lists.iter().map(|list| pem("X509 CRL", list)).collect();
        desk.write("lists.pem", all.as_bytes());
        // The instant is 2026-01-01.
        let (theirs, why) = desk.run(
            "verify -attime 1767225600 -crl_check -extended_crl -use_deltas -CAfile root.pem -untrusted others.pem \
             -CRLfile lists.pem leaf.pem",
        );
        assert_eq!(ours == StepOutcome::Passed, theirs, "{name}: {ours:?} {said:?}; {why}");
    }
}

fn lines(base64: &str) -> String {
    base64.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect::<Vec<_>>().join("\n")
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
            found: &[],
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
