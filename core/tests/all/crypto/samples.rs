//! Certificates, keys and messages that others made. Needs `DENGJI_SAMPLES`, the folder with `pyhanko` and `ofdrw`.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use dengji::{
    crypto::{
        Certificate, RevocationData, SignatureScheme, SoftwareKey, StepOutcome,
        cms::{Content, SignedData},
        from_hex,
        path::{PathReport, PathRequest, Purpose, validate},
        timestamp::Token,
    },
    finding::Code,
    time::Instant,
};

fn samples() -> Option<PathBuf> {
    let folder = std::env::var_os("DENGJI_SAMPLES").map(PathBuf::from);
    if folder.is_none() {
        println!("skipped: DENGJI_SAMPLES is not set");
    }
    folder
}

fn certificate(folder: &Path, name: &str) -> Certificate {
    Certificate::parse(&std::fs::read(folder.join("pyhanko/certs").join(format!("{name}.cert.pem"))).unwrap()).unwrap()
}

fn ask(leaf: &Certificate, others: &[Certificate], anchors: &[Certificate], at: &str, purpose: Purpose) -> PathReport {
    validate(&PathRequest {
        certificate: leaf,
        others,
        found: &[],
        anchors,
        at: Instant::parse(at).unwrap(),
        purpose,
        revocation: &RevocationData::default(),
    })
}

#[test]
fn paths_of_pyhanko() {
    let Some(folder) = samples() else { return };
    let get = |name| certificate(&folder, name);
    let (others, anchors) = ([get("interm")], [get("root")]);
    for (leaf, at, purpose, outcome) in [
        ("signer1", "2020-11-01T00:00:00Z", Purpose::Signing, StepOutcome::Passed),
        ("signer2", "2020-11-01T00:00:00Z", Purpose::Signing, StepOutcome::Passed),
        ("signer1", "2023-01-01T00:00:00Z", Purpose::Signing, StepOutcome::Failed),
        ("signer1-long", "2023-01-01T00:00:00Z", Purpose::Signing, StepOutcome::Passed),
        ("tsa", "2020-11-01T00:00:00Z", Purpose::Timestamping, StepOutcome::Passed),
        ("tsa", "2020-11-01T00:00:00Z", Purpose::Signing, StepOutcome::Failed),
        ("tsa2", "2020-11-01T00:00:00Z", Purpose::Timestamping, StepOutcome::Failed),
        ("selfsigned", "2021-11-01T00:00:00Z", Purpose::Signing, StepOutcome::Failed),
    ] {
        let report = ask(&get(leaf), &others, &anchors, at, purpose);
        assert_eq!(report.outcome(), outcome, "{leaf} at {at}: {report:#?}");
    }
}

/// The messages of a PDF and what they cover, by a search for the ranges: enough for sound samples.
fn messages(pdf: &[u8]) -> Vec<([usize; 4], Vec<u8>)> {
    let mut found = Vec::new();
    let key = b"/ByteRange";
    for at in 0..pdf.len().saturating_sub(key.len()) {
        if !pdf[at..].starts_with(key) {
            continue;
        }
        let rest = &pdf[at + key.len()..];
        let Some(end) = rest.iter().position(|byte| *byte == b']') else { continue };
        let text: String = rest[..end].iter().map(|byte| char::from(*byte)).collect();
        let numbers: Vec<usize> = text.replace('[', " ").split_whitespace().filter_map(|it| it.parse().ok()).collect();
        let Ok(range) = <[usize; 4]>::try_from(numbers) else { continue };
        let hole = &pdf[range[0] + range[1]..range[2]];
        let hex: String = hole.iter().map(|byte| char::from(*byte)).filter(char::is_ascii_hexdigit).collect();
        found.push((range, from_hex(&hex).unwrap()));
    }
    found
}

#[test]
fn messages_in_the_pdfs_of_pyhanko() {
    let Some(folder) = samples() else { return };
    let mut count = 0;
    for entry in std::fs::read_dir(folder.join("pyhanko")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "pdf") {
            continue;
        }
        let pdf = std::fs::read(&path).unwrap();
        for (range, message) in messages(&pdf) {
            let pieces = [&pdf[range[0]..range[0] + range[1]], &pdf[range[2]..range[2] + range[3]]];
            let parsed = SignedData::parse(&message).unwrap();
            count += 1;
            if let Ok(token) = Token::parse(&message) {
                assert!(token.check(&pieces, &[]).is_sound(), "{}", path.display());
                continue;
            }
            let check = parsed.check(Content::Detached(&pieces), &[]).remove(0);
            assert!(check.is_sound(), "{}: {check:?}", path.display());
            let altered = parsed.check(Content::Detached(&[pieces[0], b" ", pieces[1]]), &[]).remove(0);
            assert!(!altered.is_sound());
            for token in parsed.signers()[0].signature_timestamps() {
                let token = Token::parse(token).unwrap();
                assert!(token.check(&[parsed.signers()[0].signature()], &[]).is_sound(), "{}", path.display());
            }
        }
    }
    assert!(count >= 15, "{count}");
}

/// The certificates and keys of a PKCS#12 file, through OpenSSL: the library itself reads none.
fn pkcs12(path: &Path, password: &str) -> Option<Vec<u8>> {
    let output = Command::new("openssl")
        .args(["pkcs12", "-legacy", "-nodes", "-passin", &format!("pass:{password}"), "-in"])
        .arg(path)
        .output();
    match output {
        Ok(output) if output.status.success() => Some(output.stdout),
        _ => {
            println!("skipped: no OpenSSL with its legacy algorithms");
            None
        }
    }
}

#[test]
fn the_root_of_ofdrw_may_not_sign_certificates() {
    let Some(folder) = samples() else { return };
    let folder = folder.join("ofdrw");
    let (Some(user), Some(root)) =
        (pkcs12(&folder.join("USER.p12"), "777777"), pkcs12(&folder.join("ROOT.p12"), "123456"))
    else {
        return;
    };
    let key = SoftwareKey::parse(&user).unwrap();
    let user = Certificate::parse_all(&user).unwrap().remove(0);
    let root = Certificate::parse_all(&root).unwrap().remove(0);
    assert_eq!(key.public_key(), user.key().unwrap());
    let signature = key.sign(SignatureScheme::Sm2Sm3, b"content", None).unwrap();
    assert!(user.key().unwrap().verifies(SignatureScheme::Sm2Sm3.method(), b"content", &signature));
    // The signature is good; the use is not.
    assert!(user.is_signed_by(&root.key().unwrap()));
    let at = user.not_before().to_string();
    let report = ask(&user, &[], &[root], &at, Purpose::Signing);
    assert_eq!(report.outcome(), StepOutcome::Failed);
    let codes: Vec<_> = report.findings().map(|finding| finding.code).collect();
    assert!(codes.contains(&Code::CertificateNoCertSign), "{codes:?}");
    assert!(!codes.contains(&Code::CertificateSignatureWrong));
}

#[test]
fn the_loose_key_of_ofdrw_belongs_to_its_certificate() {
    let Some(folder) = samples() else { return };
    let folder = folder.join("ofdrw");
    let key = SoftwareKey::parse(&std::fs::read(folder.join("sign_key.pem")).unwrap()).unwrap();
    let certificate = Certificate::parse(&std::fs::read(folder.join("sign_cert.pem")).unwrap()).unwrap();
    assert_eq!(key.public_key(), certificate.key().unwrap());
}
