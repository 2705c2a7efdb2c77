//! Verifying signed PDFs: others' samples by their expectations, attacks, allowed changes, damage.

use std::path::PathBuf;

use dengji::{
    crypto::{StepOutcome, path::PathStepKind},
    document::verify::{
        ChangeLevel, JudgedAt, SignatureLevel, SignatureReport, SignatureStep, SignatureVerdict, SignedCoverage,
        VerificationPolicy, VerificationReport, Verifier,
    },
    time::Instant,
};

fn samples() -> Option<PathBuf> {
    let Some(folder) = std::env::var_os("DENGJI_SAMPLES") else {
        println!("skipped: DENGJI_SAMPLES is not set");
        return None;
    };
    Some(PathBuf::from(folder).join("pyhanko"))
}

fn at(text: &str) -> Instant {
    Instant::parse(text).unwrap()
}

fn verifier(folder: &std::path::Path) -> Verifier {
    let instant = at("2020-11-01T00:00:00Z");
    let mut verifier =
        Verifier::new(VerificationPolicy { judged_at: JudgedAt::At { instant }, ..VerificationPolicy::default() });
    verifier.trust(&std::fs::read(folder.join("certs/root.cert.pem")).unwrap()).unwrap();
    verifier.know(&std::fs::read(folder.join("certs/interm.cert.pem")).unwrap()).unwrap();
    verifier
}

fn now() -> Instant {
    at("2026-11-21T00:00:00Z")
}

/// The rows of a CSV file with quotes.
fn rows(text: &str) -> Vec<Vec<String>> {
    text.lines()
        .map(|line| {
            let mut cells = vec![String::new()];
            let mut is_quoted = false;
            let mut letters = line.chars().peekable();
            while let Some(letter) = letters.next() {
                match letter {
                    '"' if is_quoted && letters.peek() == Some(&'"') => {
                        letters.next();
                        cells.last_mut().unwrap().push('"');
                    }
                    '"' => is_quoted = !is_quoted,
                    ',' if !is_quoted => cells.push(String::new()),
                    other => cells.last_mut().unwrap().push(other),
                }
            }
            cells
        })
        .collect()
}

fn trusted(signature: &SignatureReport) -> bool {
    let path = signature.path.as_ref().unwrap();
    path.steps
        .iter()
        .filter(|step| step.kind != PathStepKind::Revocation)
        .all(|step| step.outcome == StepOutcome::Passed)
}

fn find<'a>(report: &'a VerificationReport, field: &str) -> &'a SignatureReport {
    report.signatures.iter().find(|signature| signature.field.as_deref() == Some(field)).unwrap()
}

#[test]
fn others_samples_come_to_what_is_expected_of_them() {
    let Some(folder) = samples() else { return };
    let verifier = verifier(&folder);
    let text = std::fs::read_to_string(folder.join("EXPECTED.csv")).unwrap();
    let mut wrong = Vec::new();
    let mut count = 0;
    for row in rows(&text).iter().skip(1) {
        let [file, field, sub_filter, _, _, outcome, intact, valid, trust, coverage, level, docmdp] = row.as_slice()
        else {
            panic!("{row:?}")
        };
        let bytes = std::fs::read(folder.join(file)).unwrap();
        let report = verifier.verify(&bytes, now());
        if file.starts_with("structure/") {
            match report {
                Ok(report) => assert!(report.signatures.is_empty(), "{file}"),
                Err(failure) => {
                    let code = failure.finding.code.as_str().to_owned();
                    let is_named = code.starts_with("pdf.");
                    if !is_named {
                        wrong.push(format!("{file}: {code}"));
                    }
                }
            }
            count += 1;
            continue;
        }
        assert_eq!(outcome, "ok");
        let report = report.unwrap();
        let signature = find(&report, field);
        let mut expect = |what: &str, is: String, wanted: &str| {
            if is != wanted {
                let findings: Vec<String> = signature.findings().map(ToString::to_string).collect();
                wrong.push(format!("{file} {field} {what}: {is}, not {wanted}; {findings:?} {:?}", signature.changes));
            }
        };
        let python = |yes: bool| if yes { "True" } else { "False" }.to_owned();
        let passed = |step| signature.outcome(step) == Some(StepOutcome::Passed);
        expect("sub filter", format!("/{}", signature.sub_filter), sub_filter);
        expect("intact", python(passed(SignatureStep::Digest)), intact);
        expect("valid", python(passed(SignatureStep::Signature) && passed(SignatureStep::Form)), valid);
        expect("trusted", python(trusted(signature)), trust);
        let name = match signature.coverage {
            SignedCoverage::WholeFile => "ENTIRE_FILE",
            SignedCoverage::Revision => "ENTIRE_REVISION",
            SignedCoverage::Unclear => "UNCLEAR",
        };
        expect("coverage", name.to_owned(), coverage);
        let name = match signature.modification {
            ChangeLevel::None => "NONE",
            ChangeLevel::Archive => "LTA_UPDATES",
            ChangeLevel::FormFilling => "FORM_FILLING",
            ChangeLevel::Annotations => "ANNOTATIONS",
            ChangeLevel::Other => "OTHER",
        };
        expect("level", name.to_owned(), level);
        if !docmdp.is_empty() {
            expect("docmdp", python(passed(SignatureStep::Changes)), docmdp);
        }
        let sound = trust == "True" && docmdp != "False";
        let verdict = if sound { SignatureVerdict::Valid } else { SignatureVerdict::Indeterminate };
        expect("verdict", format!("{:?}", signature.verdict), &format!("{verdict:?}"));
        count += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 35, "{count}");
}

#[test]
fn a_sample_with_all_evidence_reaches_the_highest_level() {
    let Some(folder) = samples() else { return };
    let bytes = std::fs::read(folder.join("pades-lta-dss-indirect-arrs-test.pdf")).unwrap();
    let report = verifier(&folder).verify(&bytes, now()).unwrap();
    let signature = find(&report, "Sig1");
    assert!(signature.proven_at.is_some());
    assert_eq!(signature.level, Some(SignatureLevel::BLta));
}

/// Prints how much longer verifying takes than hashing; the bound is wide, since tests are not optimised.
#[test]
fn a_large_file_costs_little_more_than_its_hash() {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut offsets = Vec::new();
    let image = vec![b'x'; 250_000];
    for number in 1..=42u32 {
        offsets.push(bytes.len());
        match number {
            1 => bytes.extend(b"1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"),
            2 => bytes.extend(b"2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"),
            _ => {
                bytes.extend(format!("{number} 0 obj\n<</Length {}>>stream\n", image.len()).bytes());
                bytes.extend(&image);
                bytes.extend(b"\nendstream\nendobj\n");
            }
        }
    }
    let start = bytes.len();
    bytes.extend(b"xref\n0 43\n0000000000 65535 f \n");
    for offset in offsets {
        bytes.extend(format!("{offset:010} 00000 n \n").bytes());
    }
    bytes.extend(format!("trailer\n<</Size 43/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n").bytes());
    let begin = std::time::Instant::now();
    dengji::crypto::DigestAlgorithm::Sha256.digest(&bytes);
    let hashing = begin.elapsed();
    let begin = std::time::Instant::now();
    let report = Verifier::new(VerificationPolicy::default()).verify(&bytes, now()).unwrap();
    let reading = begin.elapsed();
    assert!(report.signatures.is_empty());
    println!("hashing {hashing:?}, reading {reading:?}");
    assert!(reading < hashing, "hashing {hashing:?}, reading {reading:?}");
}
