//! Certificates, paths, revocation and timestamps, against a PKI that OpenSSL made (tests/data/pki).

use dengji::{
    crypto::{
        Certificate, DigestAlgorithm, OcspResponse, RevocationData, StepOutcome, ocsp_request,
        path::{PathReport, PathRequest, PathStepKind, Purpose, chain, validate},
        timestamp::{self, Token},
    },
    finding::{Code, FailureKind},
    time::Instant,
};

use crate::support::pki::{certificate, file};

fn at(text: &str) -> Instant {
    Instant::parse(text).unwrap()
}

/// An instant at which the certificates are valid and the CRL is in force.
fn now() -> Instant {
    at("2026-01-01T00:00:00Z")
}

struct Question<'a> {
    leaf: &'a str,
    others: &'a [&'a str],
    anchors: &'a [&'a str],
    at: Instant,
    purpose: Purpose,
    revocation: RevocationData,
}

impl Default for Question<'_> {
    fn default() -> Self {
        Self {
            leaf: "p256-signer",
            others: &["p256-int", "rsa-int", "sm2-int"],
            anchors: &["p256-root", "rsa-root", "sm2-root"],
            at: now(),
            purpose: Purpose::Signing,
            revocation: RevocationData::default(),
        }
    }
}

impl Question<'_> {
    fn ask(&self) -> PathReport {
        let all = |names: &[&str]| names.iter().map(|name| certificate(name)).collect::<Vec<_>>();
        validate(&PathRequest {
            certificate: &certificate(self.leaf),
            others: &all(self.others),
            found: &[],
            anchors: &all(self.anchors),
            at: self.at,
            purpose: self.purpose,
            revocation: &self.revocation,
        })
    }
}

fn codes(report: &PathReport) -> Vec<Code> {
    report.findings().map(|finding| finding.code).filter(|code| *code != Code::RevocationMissing).collect()
}

fn revocation(ocsp: &[&str], crls: &[&str]) -> RevocationData {
    let read = |names: &[&str]| names.iter().map(|name| file(name)).collect::<Vec<_>>();
    let data = RevocationData::parse(&read(ocsp), &read(crls));
    assert!(data.findings().is_empty(), "{:?}", data.findings());
    data
}

#[test]
fn what_a_certificate_says() {
    let signer = certificate("sm2-signer");
    assert_eq!(signer.subject().text(), "C=CN, O=登记, CN=SM2 签章者");
    assert_eq!(signer.subject().common_name().as_deref(), Some("SM2 签章者"));
    assert_eq!(signer.not_before(), at("2024-01-01T00:00:00Z"));
    assert_eq!(signer.not_after(), at("2044-01-01T00:00:00Z"));
    assert!(signer.is_valid_at(at("2044-01-01T00:00:00.5Z")) && !signer.is_valid_at(at("2044-01-01T00:00:01Z")));
    let usage = signer.key_usage().unwrap();
    assert!(usage.digital_signature() && usage.non_repudiation() && !usage.key_cert_sign() && !usage.crl_sign());
    assert_eq!(signer.ocsp_urls(), ["http://ocsp.example/"]);
    assert_eq!(signer.crl_urls(), ["http://crl.example/int.crl"]);
    assert_eq!(signer.authority_key_id(), certificate("sm2-int").subject_key_id());
    assert!(!signer.is_self_issued() && certificate("sm2-root").is_self_issued());
    assert_eq!(Certificate::parse(signer.der()).unwrap(), signer);
    // The subject may be a person.
    assert!(!format!("{signer:?}{:?}", signer.subject()).contains("签章者"));
    let chain = [file("sm2-signer.pem"), b"text between\n".to_vec(), file("sm2-int.pem")].concat();
    assert_eq!(Certificate::parse_all(&chain).unwrap(), [signer.clone(), certificate("sm2-int")]);
    for cut in 0..signer.der().len() {
        assert!(Certificate::parse(&signer.der()[..cut]).is_err());
    }
    assert!(Certificate::parse(&[signer.der(), &[0]].concat()).is_err());
}

#[test]
fn paths_of_every_kind_of_key_pass() {
    for leaf in ["p256-signer", "p384-signer", "rsa-signer", "sm2-signer", "pss-signed"] {
        let report = Question { leaf, ..Default::default() }.ask();
        assert_eq!(report.outcome(), StepOutcome::Passed, "{leaf}: {report:#?}");
        assert_eq!(report.certificates.len(), 3, "{leaf}");
        assert_eq!(report.revocation(), StepOutcome::NotChecked);
        assert!(codes(&report).is_empty(), "{leaf}: {:?}", codes(&report));
    }
    // What is trusted itself needs no issuer.
    let direct = Question { anchors: &["p256-signer"], others: &[], ..Default::default() }.ask();
    assert_eq!((direct.outcome(), direct.certificates.len()), (StepOutcome::Passed, 1));
    // The certificates themselves, to be kept with a document.
    let kept = chain(&PathRequest {
        certificate: &certificate("p256-signer"),
        others: &[certificate("rsa-int"), certificate("p256-int")],
        found: &[],
        anchors: &[certificate("p256-root")],
        at: now(),
        purpose: Purpose::Signing,
        revocation: &RevocationData::default(),
    });
    assert_eq!(kept, [certificate("p256-signer"), certificate("p256-int"), certificate("p256-root")]);
    // A trusted intermediate ends the path.
    let short = Question { anchors: &["p256-int"], others: &[], ..Default::default() }.ask();
    assert_eq!((short.outcome(), short.certificates.len()), (StepOutcome::Passed, 2));
}

#[test]
fn weak_algorithms_are_warnings() {
    let sha1 = Question { leaf: "sha1-signed", ..Default::default() }.ask();
    assert_eq!((sha1.outcome(), codes(&sha1)), (StepOutcome::Passed, vec![Code::CryptoDigestWeak]));
    let short = certificate("short-key").key().unwrap();
    assert_eq!(short.bits(), 1024);
    let weak = short.weaknesses(short.default_scheme().method(), "");
    assert_eq!(weak[0].code, Code::CryptoKeyWeak);
}

#[test]
fn each_fault_has_its_reason() {
    let cases: &[(Question<'_>, Code, PathStepKind)] = &[
        (Question { leaf: "wrong-usage", ..Default::default() }, Code::CertificateNoSigning, PathStepKind::KeyUsage),
        (Question { leaf: "tsa", ..Default::default() }, Code::CertificatePurpose, PathStepKind::KeyUsage),
        (Question { leaf: "expired", ..Default::default() }, Code::CertificateExpired, PathStepKind::Validity),
        (Question { leaf: "not-yet", ..Default::default() }, Code::CertificateNotYetValid, PathStepKind::Validity),
        (
            Question { leaf: "unknown-critical", ..Default::default() },
            Code::CertificateExtensionUnknown,
            PathStepKind::Extensions,
        ),
        (
            Question { leaf: "too-deep", others: &["too-deep-int", "p256-int"], ..Default::default() },
            Code::CertificatePathTooLong,
            PathStepKind::BasicConstraints,
        ),
        (
            Question { leaf: "by-no-cert-sign", others: &["no-cert-sign"], ..Default::default() },
            Code::CertificateNoCertSign,
            PathStepKind::KeyUsage,
        ),
        (
            Question { leaf: "by-leaf", others: &["p256-signer", "p256-int"], ..Default::default() },
            Code::CertificateNotCa,
            PathStepKind::BasicConstraints,
        ),
        (
            Question { leaf: "outside-names", others: &["constrained"], ..Default::default() },
            Code::CertificateNameConstraint,
            PathStepKind::NameConstraints,
        ),
        (
            Question { leaf: "excluded-names", others: &["constrained"], ..Default::default() },
            Code::CertificateNameConstraint,
            PathStepKind::NameConstraints,
        ),
        (
            Question { purpose: Purpose::Timestamping, ..Default::default() },
            Code::CertificateNoTimestamping,
            PathStepKind::KeyUsage,
        ),
        (
            Question { leaf: "tsa-noncritical", purpose: Purpose::Timestamping, ..Default::default() },
            Code::CertificateNoTimestamping,
            PathStepKind::KeyUsage,
        ),
        (
            Question { purpose: Purpose::OcspSigning, ..Default::default() },
            Code::CertificateNoOcspSigning,
            PathStepKind::KeyUsage,
        ),
        (Question { others: &[], ..Default::default() }, Code::CertificateIssuerMissing, PathStepKind::Trust),
        (
            Question { others: &["p256-int", "p256-root"], anchors: &["rsa-root"], ..Default::default() },
            Code::CertificateUntrusted,
            PathStepKind::Trust,
        ),
        (
            Question { at: at("2044-06-01T00:00:00Z"), ..Default::default() },
            Code::CertificateExpired,
            PathStepKind::Validity,
        ),
    ];
    for (question, code, kind) in cases {
        let report = question.ask();
        assert_eq!(report.outcome(), StepOutcome::Failed, "{}", question.leaf);
        assert!(codes(&report).contains(code), "{}: {:?}", question.leaf, codes(&report));
        assert_eq!(report.of(*kind), StepOutcome::Failed, "{}", question.leaf);
    }
    for (leaf, purpose) in
        [("tsa", Purpose::Timestamping), ("tsa-sm2", Purpose::Timestamping), ("ocsp", Purpose::OcspSigning)]
    {
        let report = Question { leaf, purpose, ..Default::default() }.ask();
        assert_eq!(report.outcome(), StepOutcome::Passed, "{leaf}: {report:#?}");
    }
    let inside = Question { leaf: "inside-names", others: &["constrained"], ..Default::default() }.ask();
    assert_eq!(inside.outcome(), StepOutcome::Passed, "{inside:#?}");
}

#[test]
fn without_anchors_the_question_of_trust_is_open() {
    let report = Question { anchors: &[], ..Default::default() }.ask();
    assert_eq!(report.of(PathStepKind::Trust), StepOutcome::NotChecked);
    assert_eq!(report.outcome(), StepOutcome::NotChecked);
}

#[test]
fn circles_end() {
    for others in [&["loop-a", "loop-b", "loop-a-self", "loop-b-self"][..], &["loop-b", "loop-a"]] {
        let report = Question { leaf: "looped", others, ..Default::default() }.ask();
        assert_eq!(report.of(PathStepKind::Trust), StepOutcome::Failed);
        assert!(report.certificates.len() <= 4);
        let trusted = Question { leaf: "looped", others, anchors: &["loop-b-self"], ..Default::default() }.ask();
        assert_eq!(trusted.outcome(), StepOutcome::Passed, "{trusted:#?}");
    }
}

/// The length of the ECDSA signature that the bytes end with: a sequence of two numbers of 32 or 33 bytes.
fn signature_length(bytes: &[u8]) -> usize {
    (70..=72)
        .find(|length| {
            let at = bytes.len() - length;
            bytes[at] == 0x30 && usize::from(bytes[at + 1]) == length - 2 && bytes[at + 2] == 2
        })
        .unwrap()
}

#[test]
fn flipped_certificates_have_no_path() {
    let signer = certificate("p256-signer");
    let intermediate = [certificate("p256-int")];
    let anchors = [certificate("p256-root")];
    let data = RevocationData::default();
    // The number of unused bits before the signature's octets is not looked at: seals in the field have odd ones.
    let unused = signer.der().len() - signature_length(signer.der()) - 1;
    for place in (0..signer.der().len()).filter(|place| *place != unused) {
        let mut flipped = signer.der().to_vec();
        flipped[place] ^= 1;
        let Ok(certificate) = Certificate::parse(&flipped) else { continue };
        let report = validate(&PathRequest {
            certificate: &certificate,
            others: &intermediate,
            found: &[],
            anchors: &anchors,
            at: now(),
            purpose: Purpose::Signing,
            revocation: &data,
        });
        assert_ne!(report.outcome(), StepOutcome::Passed, "flipped at {place}");
        if certificate.issuer() == signer.issuer() && report.outcome() == StepOutcome::Failed {
            assert!(codes(&report).contains(&Code::CertificateSignatureWrong), "flipped at {place}: {report:#?}");
        }
    }
}

#[test]
fn the_search_has_a_budget() {
    // Many certificates of one name, none of which signed the leaf.
    let intermediate = certificate("p256-int");
    let mut others = Vec::new();
    for salt in 0..2_000_u32 {
        let mut forged = intermediate.der().to_vec();
        let end = forged.len();
        forged[end - 4..].copy_from_slice(&salt.to_be_bytes());
        others.extend(Certificate::parse(&forged));
    }
    assert!(others.len() > 1_000);
    let report = validate(&PathRequest {
        certificate: &certificate("p256-signer"),
        others: &others,
        found: &[],
        anchors: &[certificate("p256-root")],
        at: now(),
        purpose: Purpose::Signing,
        revocation: &RevocationData::default(),
    });
    assert_ne!(report.outcome(), StepOutcome::Passed);
}

#[test]
fn revocation_by_list_and_response() {
    let crl = || revocation(&[], &["p256-int.crl"]);
    let root_silent = Code::RevocationMissing;
    let leaf = |report: &PathReport| {
        report.steps.iter().find(|step| step.kind == PathStepKind::Revocation).map(|step| step.outcome).unwrap()
    };
    let good = Question { revocation: crl(), ..Default::default() }.ask();
    assert_eq!(leaf(&good), StepOutcome::Passed, "{good:#?}");
    // The intermediate itself has nobody speaking for it.
    assert_eq!(good.revocation(), StepOutcome::NotChecked);
    assert!(good.findings().any(|finding| finding.code == root_silent));

    let revoked = Question { leaf: "revoked", revocation: crl(), ..Default::default() }.ask();
    assert_eq!((leaf(&revoked), revoked.outcome()), (StepOutcome::Failed, StepOutcome::Failed));
    assert!(codes(&revoked).contains(&Code::RevocationRevoked));
    // Signed before it was revoked: it stands, and the reader is told.
    let before =
        Question { leaf: "revoked", revocation: crl(), at: at("2025-05-31T23:59:59Z"), ..Default::default() }.ask();
    assert_eq!((leaf(&before), before.outcome()), (StepOutcome::Passed, StepOutcome::Passed));
    assert!(codes(&before).contains(&Code::RevocationRevokedLater));
    let then =
        Question { leaf: "revoked", revocation: crl(), at: at("2025-06-01T00:00:00Z"), ..Default::default() }.ask();
    assert_eq!(leaf(&then), StepOutcome::Failed);

    // From the day on which the key may have been in other hands (RFC 5280, 5.3.2), not from the day on which somebody told.
    for (instant, outcome) in [
        ("2025-02-28T23:59:59Z", StepOutcome::Passed),
        ("2025-03-01T00:00:00Z", StepOutcome::Failed),
        ("2025-05-31T23:59:59Z", StepOutcome::Failed),
    ] {
        let earlier = revocation(&[], &["p256-int-earlier.crl"]);
        let report = Question { leaf: "revoked", revocation: earlier, at: at(instant), ..Default::default() }.ask();
        assert_eq!(leaf(&report), outcome, "{instant}");
    }

    // A list speaks for what was before it, and until its next update.
    for (instant, outcome) in [
        ("2025-06-30T00:00:00Z", StepOutcome::Passed),
        ("2035-07-01T00:00:00Z", StepOutcome::Passed),
        ("2035-07-01T00:00:01Z", StepOutcome::NotChecked),
    ] {
        let report = Question { revocation: crl(), at: at(instant), ..Default::default() }.ask();
        assert_eq!(leaf(&report), outcome, "{instant}");
        assert_eq!(codes(&report).contains(&Code::RevocationStale), outcome == StepOutcome::NotChecked);
    }
    // The certificate had expired when the list was made: it need not name it any more.
    let expired =
        Question { leaf: "expired", revocation: crl(), at: at("2024-06-01T00:00:00Z"), ..Default::default() }.ask();
    assert_eq!(leaf(&expired), StepOutcome::NotChecked);

    for (name, response) in [("delegated", "p256-signer.ocsp"), ("the CA", "p256-signer-by-ca.ocsp")] {
        let report = Question { revocation: revocation(&[response], &[]), ..Default::default() }.ask();
        assert_eq!(leaf(&report), StepOutcome::Passed, "{name}: {report:#?}");
    }
    let stranger =
        Question { revocation: revocation(&["p256-signer-by-stranger.ocsp"], &[]), ..Default::default() }.ask();
    assert_eq!(leaf(&stranger), StepOutcome::NotChecked);
    assert!(codes(&stranger).contains(&Code::RevocationUnauthorised));
    let other = Question { revocation: revocation(&["revoked.ocsp"], &[]), ..Default::default() }.ask();
    assert_eq!(leaf(&other), StepOutcome::NotChecked);
    let revoked =
        Question { leaf: "revoked", revocation: revocation(&["revoked.ocsp"], &[]), ..Default::default() }.ask();
    assert_eq!(leaf(&revoked), StepOutcome::Failed);
    let sm2 =
        Question { leaf: "sm2-signer", revocation: revocation(&[], &["sm2-int.crl"]), ..Default::default() }.ask();
    assert_eq!(leaf(&sm2), StepOutcome::Passed, "{sm2:#?}");
}

#[test]
fn flipped_revocation_data_is_never_used() {
    for (name, is_list) in [("p256-int.crl", true), ("p256-signer.ocsp", false)] {
        // The list is PEM; its bytes are flipped, not its letters.
        let bytes = if is_list { der(&file(name)) } else { file(name) };
        let mut used = Vec::new();
        for place in 0..bytes.len() {
            let mut flipped = bytes.clone();
            flipped[place] ^= 1;
            let empty: [&[u8]; 0] = [];
            let data = if is_list {
                RevocationData::parse(&empty[..], &[&flipped[..]])
            } else {
                RevocationData::parse(&[&flipped[..]], &empty[..])
            };
            let report = Question { revocation: data, ..Default::default() }.ask();
            let step = report.steps.iter().find(|step| step.kind == PathStepKind::Revocation).unwrap();
            if step.outcome != StepOutcome::NotChecked {
                used.push(place);
            }
        }
        // Of both, the numbers of unused bits before signatures; of the response also what its responder's certificate
        // says beside its key and use would be signed by the CA, so nothing else is left.
        assert!(used.len() <= if is_list { 1 } else { 2 }, "{name}: {used:?}");
    }
}

fn der(pem: &[u8]) -> Vec<u8> {
    let text = std::str::from_utf8(pem).unwrap();
    let body: String = text.lines().filter(|line| !line.starts_with('-')).collect();
    dengji::crypto::from_base64(&body).unwrap()
}

#[test]
fn ocsp_requests_name_the_certificate() {
    let request = ocsp_request(&certificate("p256-signer"), &certificate("p256-int"), Some(&[5; 16])).unwrap();
    let serial = dengji::crypto::from_hex(&certificate("p256-signer").serial_hex()).unwrap();
    assert!(request.windows(serial.len()).any(|part| part == serial));
    assert!(request.ends_with(&[4, 16, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5]));
    let failure = OcspResponse::parse(&[0x30, 3, 0x0a, 1, 6]).unwrap_err();
    assert_eq!(failure.finding.param("status"), Some("6"));
}

#[test]
fn timestamps_of_openssl() {
    let digest = DigestAlgorithm::Sha256.digest(b"the content");
    // The request that OpenSSL made, but for its nonce.
    let theirs = file("content.tsq");
    let ours = timestamp::request(DigestAlgorithm::Sha256, &digest, Some(&[1, 2, 3, 4, 5, 6, 7, 8])).unwrap();
    assert_eq!(&ours[2..57], &theirs[2..57]);
    let token = Token::parse(&timestamp::response(&file("content.tsr")).unwrap()).unwrap();
    let check = token.check(&[b"the ", b"content"], &[]);
    assert!(check.is_sound(), "{check:?}");
    assert_eq!(check.signer.unwrap().certificate, Some(certificate("tsa")));
    assert!(!token.check(&[b"another content"], &[]).is_sound());
    assert!(!token.answers(&[1, 2, 3]));
    assert!(token.at() > now());
    let report = Question { leaf: "tsa", purpose: Purpose::Timestamping, at: token.at(), ..Default::default() }.ask();
    assert_eq!(report.outcome(), StepOutcome::Passed);
    let refused = timestamp::response(&[0x30, 5, 0x30, 3, 2, 1, 2]).unwrap_err();
    assert_eq!((refused.kind, refused.finding.code), (FailureKind::Malformed, Code::TimestampRefused));
    assert_eq!(Token::parse(&file("rsa.cms")).unwrap_err().finding.code, Code::TimestampForm);
}
