//! Public suites about signatures and certificates: `cargo run -p dengji --example crypto_suites -- SUITE FOLDER EVERY`.
//!
//! ```text
//! wycheproof FOLDER EVERY    the JSON files of Wycheproof: of each, every so manieth case
//! pkits FOLDER EVERY         certificates, lists and pkits.json, as pyHanko's validator carries them
//! bettertls FILE EVERY       what BetterTLS's own generator exports: names and their constraints
//! ```
//!
//! The last line is `N passed, N failed, N skipped`. A case fails when something unsound is taken for sound. What is sound
//! and refused is counted too where the suite asks for nothing that is not ours (other curves, policies, servers' names).
#![allow(
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    unreachable_pub,
    reason = "a test reads its data, and ends where something is wrong"
)]

use std::{
    fs,
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

use dengji::{
    crypto::{
        Certificate, DigestAlgorithm, KeyKind, RevocationData, SignatureMethod, StepOutcome, SubjectKey, from_base64,
        from_hex,
        path::{PathReport, PathRequest, Purpose, validate, validate_for},
    },
    finding::Code,
    time::Instant,
};
use serde_json::Value;

const SERVER: &str = "1.3.6.1.5.5.7.3.1";

#[derive(Default)]
struct Tally {
    passed: u32,
    failed: u32,
    skipped: u32,
}

impl Tally {
    fn take(&mut self, good: bool, what: impl FnOnce() -> String) {
        if good {
            self.passed += 1;
        } else {
            self.failed += 1;
            println!("{}", what());
        }
    }
}

fn json(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn digest(name: &str) -> Option<DigestAlgorithm> {
    Some(match name {
        "SHA-1" => DigestAlgorithm::Sha1,
        "SHA-256" => DigestAlgorithm::Sha256,
        "SHA-384" => DigestAlgorithm::Sha384,
        "SHA-512" => DigestAlgorithm::Sha512,
        _ => return None,
    })
}

/// The method of a group; none where it is not one of ours.
fn method(group: &Value) -> Option<SignatureMethod> {
    let digest = digest(text(group, "sha"));
    Some(match text(group, "type") {
        "EcdsaVerify" => SignatureMethod::Ecdsa { digest: digest? },
        "RsassaPkcs1Verify" => SignatureMethod::RsaPkcs1 { digest: digest? },
        "RsassaPssVerify" => SignatureMethod::RsaPss {
            digest: digest?,
            mask: self::digest(text(group, "mgfSha"))?,
            salt: usize::try_from(group["sLen"].as_u64()?).ok()?,
        },
        _ => return None,
    })
}

fn wycheproof(folder: &Path, every: usize, tally: &mut Tally) {
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let ours = ["ecdsa_secp256r1", "ecdsa_secp384r1", "rsa_signature_", "rsa_pss_"];
        if !ours.iter().any(|start| name.starts_with(start)) {
            continue;
        }
        let data = json(&file);
        for (number, (group, test)) in list(&data, "testGroups")
            .iter()
            .flat_map(|group| list(group, "tests").iter().map(move |test| (group, test)))
            .enumerate()
        {
            if number % every != 0 {
                continue;
            }
            let key = from_hex(text(group, "publicKeyDer")).unwrap_or_default();
            let (Some(method), Ok(key)) = (method(group), SubjectKey::parse(&key)) else {
                tally.skipped += 1;
                continue;
            };
            let verifies =
                key.verifies(method, &from_hex(text(test, "msg")).unwrap(), &from_hex(text(test, "sig")).unwrap());
            let good = match text(test, "result") {
                "valid" => verifies,
                "invalid" => !verifies,
                _ => true,
            };
            tally.take(good, || format!("{name} {}: {} and {verifies}", test["tcId"], text(test, "result")));
            // A key that is bound to PSS makes nothing else.
            if name.ends_with("_params_test.json") && key.kind() == KeyKind::Rsa {
                let other = SignatureMethod::RsaPkcs1 { digest: DigestAlgorithm::Sha256 };
                let signature = from_hex(text(test, "sig")).unwrap();
                tally.take(!key.verifies(other, b"", &signature), || format!("{name}: not bound"));
            }
        }
    }
}

fn ask(
    certificate: &Certificate,
    others: &[Certificate],
    anchors: &[Certificate],
    at: &str,
    purpose: Option<&str>,
    revocation: &RevocationData,
) -> PathReport {
    let at = Instant::parse(at).unwrap();
    let request = PathRequest { certificate, others, found: &[], anchors, at, purpose: Purpose::Signing, revocation };
    match purpose {
        Some(purpose) => validate_for(&request, &[purpose]),
        None => validate(&request),
    }
}

fn pkits(folder: &Path, every: usize, tally: &mut Tally) {
    let certificate = |name: &str| Certificate::parse(&fs::read(folder.join("certs").join(name)).unwrap());
    let anchors = [certificate("TrustAnchorRootCertificate.crt").unwrap()];
    for case in json(&folder.join("pkits.json")).as_array().unwrap().iter().step_by(every) {
        // Particular policies cannot be asked for; DSA is no algorithm of ours.
        let name = text(case, "name");
        if case.get("params").is_some() || name.contains("dsa") {
            tally.skipped += 1;
            continue;
        }
        let names = |key| list(case, key).iter().map(|name| name.as_str().unwrap());
        let mut lists: Vec<Vec<u8>> =
            names("crls").map(|name| fs::read(folder.join("crls").join(name)).unwrap()).collect();
        lists.push(fs::read(folder.join("crls/TrustAnchorRootCRL.crl")).unwrap());
        let none: [Vec<u8>; 0] = [];
        let data = RevocationData::parse(&none[..], &lists);
        let mut others: Vec<_> = names("other_certs").filter_map(|name| certificate(name).ok()).collect();
        others.extend(names("path_intermediates").filter_map(|name| certificate(name).ok()));
        let Ok(leaf) = certificate(text(case, "cert")) else {
            tally.take(case.get("error").is_some(), || format!("{name}: unreadable"));
            continue;
        };
        let report = ask(&leaf, &others, &anchors, "2022-05-01T00:00:00Z", None, &data);
        let codes: Vec<&str> = report.findings().map(|finding| finding.code.as_str()).collect();
        let (outcome, revocation) = (report.outcome(), report.revocation());
        let is_sound = outcome == StepOutcome::Passed && revocation == StepOutcome::Passed;
        let said = || format!("{name}: {outcome:?}, revocation {revocation:?}, {codes:?}");
        if case.get("error").is_some() {
            // What a list names is revoked; what was given and could not be used is told by more than that nothing was
            // there.
            let is_revoked = text(&case["error"], "class") == "RevokedError";
            let silent = outcome == StepOutcome::Passed
                && codes.iter().all(|code| *code == Code::RevocationMissing.as_str())
                && !lists_of_others(name);
            tally.take(!is_sound && !silent && (!is_revoked || outcome == StepOutcome::Failed), said);
        } else {
            // In some cases no list is asked for.
            let is_free = case["revocation"] == false;
            tally.take(is_sound || (is_free && outcome == StepOutcome::Passed), said);
        }
    }
}

/// Cases in which there is no list, or only such as are other issuers': there, that nothing was there is the whole
/// answer.
fn lists_of_others(name: &str) -> bool {
    ["missing_crl", "bad_crl_issuer_name", "wrong_crl", "idp_with_indirectcrl_test26"]
        .iter()
        .any(|part| name.contains(part))
}

/// What CAs bind names to, and which of several paths is sound. We ask for no server: where nothing but the server's name
/// is amiss, there is nothing to refuse, so a case that is refused there counts only where the name stands in the
/// certificate.
fn bettertls(file: &Path, every: usize, tally: &mut Tally) {
    let data = json(file);
    let der = |text: &str| Certificate::parse(&from_base64(text).unwrap());
    let anchors = [der(text(&data, "trustRoot")).unwrap()];
    // Its generator makes certificates that begin when it runs.
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let now = Instant::from_unix(i64::try_from(now).unwrap(), 0).unwrap().to_string();
    for suite in ["pathbuilding", "nameconstraints"] {
        for case in list(data.get("suites").and_then(|suites| suites.get(suite)).unwrap_or(&Value::Null), "testCases")
            .iter()
            .step_by(every)
        {
            let mut certificates = list(case, "certificates").iter().map(|one| der(one.as_str().unwrap()));
            let (name, is_sound) = (text(case, "hostname"), text(case, "expected") == "ACCEPT");
            let what = || format!("bettertls {suite} {}", case["id"]);
            let Some(Ok(leaf)) = certificates.next() else {
                tally.take(!is_sound, || format!("{}: unreadable", what()));
                continue;
            };
            // As a general name: its tag, its length, and the name or address.
            let (tag, octets) = name.parse().map_or_else(
                |_| (0x82, name.as_bytes().to_vec()),
                |address: std::net::IpAddr| match address {
                    std::net::IpAddr::V4(four) => (0x87, four.octets().to_vec()),
                    std::net::IpAddr::V6(six) => (0x87, six.octets().to_vec()),
                },
            );
            let wanted = [&[tag, u8::try_from(octets.len()).unwrap()][..], &octets].concat();
            if !is_sound && !leaf.der().windows(wanted.len()).any(|part| part == wanted) {
                tally.skipped += 1;
                continue;
            }
            let others: Vec<_> = certificates.filter_map(Result::ok).collect();
            let nothing = RevocationData::default();
            let report = ask(&leaf, &others, &anchors, &now, Some(SERVER), &nothing);
            let passed = report.outcome() == StepOutcome::Passed;
            // Weak algorithms are told, and refused by the policy of documents.
            let weak = report.findings().any(|finding| finding.code == Code::CryptoDigestWeak);
            let codes: Vec<&str> = report.findings().map(|finding| finding.code.as_str()).collect();
            tally.take(passed == is_sound || (passed && weak), || format!("{}: {is_sound}, {codes:?}", what()));
        }
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [suite, place, every] = arguments.as_slice() else { panic!("SUITE FOLDER EVERY") };
    let (place, every) = (Path::new(place), every.parse().unwrap());
    let mut tally = Tally::default();
    match suite.as_str() {
        "wycheproof" => wycheproof(place, every, &mut tally),
        "pkits" => pkits(place, every, &mut tally),
        "bettertls" => bettertls(place, every, &mut tally),
        other => panic!("there is no suite {other}"),
    }
    println!("{} passed, {} failed, {} skipped", tally.passed, tally.failed, tally.skipped);
    assert!(tally.failed == 0, "{suite} has failed");
}
