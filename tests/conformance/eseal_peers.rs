//! Seals and seal signatures for strangers to judge, and theirs judged: `cargo run -p dengji --example eseal_peers -- STEP
//! FOLDER`.
//!
//! ```text
//! make FOLDER     writes data, ours-v1.seal, ours-v1.sig (GM/T 0031-2014), ours-v4.seal, ours-v4.sig (GB/T 38540-2020)
//! check FOLDER    verifies theirs-v1.* and theirs-v4.*; the last line is `N passed, N failed`
//! ```
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

use std::{error::Error, fs, path::Path};

use dengji::{
    crypto::{Certificate, DigestAlgorithm, SignatureScheme, SoftwareKey},
    document::eseal::{
        ElectronicSeal, SealDraft, SealEdition, SealListKind, SealSignature, SealSigning, SealTrust, SealVerdict,
        SealedData, complete_seal, complete_signature, prepare_seal, prepare_signature,
    },
    time::Instant,
};

const DATA: &[u8] = b"What is sealed, byte for byte.";
const EDITIONS: [(&str, SealEdition); 2] = [("v1", SealEdition::Gmt2014), ("v4", SealEdition::Gbt2020)];

fn pki(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/pki").join(name)).unwrap()
}

fn at(text: &str) -> Instant {
    Instant::parse(text).unwrap()
}

fn make(folder: &Path) -> Result<(), Box<dyn Error>> {
    let holder = Certificate::parse(&pki("sm2-signer.pem"))?;
    let key = SoftwareKey::parse(&pki("sm2-signer.key"))?;
    fs::write(folder.join("data"), DATA)?;
    for (name, edition) in EDITIONS {
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
        let message = prepare_seal(&draft, &[7; 100], std::slice::from_ref(&holder), &holder)?;
        let value = key.sign(SignatureScheme::Sm2Sm3, &message, None)?;
        let seal = complete_seal(&message, &holder, &value, None)?;
        fs::write(folder.join(format!("ours-{name}.seal")), &seal)?;
        let seal = ElectronicSeal::parse(&seal)?;
        let signing = SealSigning {
            signed_at: at("2026-11-01T00:00:00Z"),
            property_info: "/data".into(),
            extensions: Vec::new(),
        };
        let message = prepare_signature(&seal, &holder, &DigestAlgorithm::Sm3.digest(DATA), &signing)?;
        let value = key.sign(SignatureScheme::Sm2Sm3, &message, None)?;
        let signature = complete_signature(&message, &holder, &value, None)?;
        fs::write(folder.join(format!("ours-{name}.sig")), signature)?;
    }
    Ok(())
}

fn check(folder: &Path) -> Result<bool, Box<dyn Error>> {
    let anchors = [Certificate::parse(&pki("sm2-root.pem"))?];
    let others = [Certificate::parse(&pki("sm2-int.pem"))?];
    // The seals of this town are made by whoever seals with them: trusted as such, and nobody else.
    let makers = [Certificate::parse(&pki("sm2-signer.pem"))?];
    let trust = SealTrust { anchors: &anchors, makers: &makers, others: &others, ..SealTrust::default() };
    let now = at("2026-12-01T00:00:00Z");
    let (mut passed, mut failed) = (0, 0);
    let mut note = |good: bool, what: &str, detail: String| {
        if good {
            passed += 1;
        } else {
            failed += 1;
            println!("{what}: {detail}");
        }
    };
    for (name, edition) in EDITIONS {
        let seal = ElectronicSeal::parse(&fs::read(folder.join(format!("theirs-{name}.seal")))?)?;
        let file = seal.file();
        note(file.edition == edition && file.name == "测试有限公司", name, format!("{:?}", file.edition));
        let verification = seal.verify(now, &trust);
        note(verification.verdict == SealVerdict::Valid, "their seal", format!("{verification:?}"));
        let signature = SealSignature::parse(&fs::read(folder.join(format!("theirs-{name}.sig")))?)?;
        let verification = signature.verify(SealedData::Pieces(&[DATA]), now, &trust);
        note(verification.verdict == SealVerdict::Valid, "their signature", format!("{verification:?}"));
        let verification = signature.verify(SealedData::Pieces(&[b"another"]), now, &trust);
        note(
            verification.verdict == SealVerdict::Invalid,
            "their signature over other data",
            format!("{verification:?}"),
        );
    }
    println!("{passed} passed, {failed} failed");
    Ok(failed == 0)
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["make", folder] => make(Path::new(folder)),
        ["check", folder] => check(Path::new(folder))?.then_some(()).ok_or_else(|| "refused".into()),
        _ => Err("make or check, and a folder".into()),
    }
}
