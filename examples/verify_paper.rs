//! The block of README.md for Rust about sealed documents, as it stands there.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a host, unlike core, reads files and speaks to people"
)]

use std::{error::Error, fs};

use dengji::{
    document::verify::{VerificationPolicy, Verifier},
    finding::Language,
    time::Instant,
};

fn main() -> Result<(), Box<dyn Error>> {
    let papers = "examples/data/papers";
    let now = Instant::parse("2026-01-05T01:00:00Z").ok_or("no instant")?;
    let mut verifier = Verifier::new(VerificationPolicy::default());
    verifier.trust(&fs::read(format!("{papers}/anchors.pem"))?)?;

    for name in ["application-form-signed.pdf", "application-form-tampered.pdf"] {
        let report = verifier.verify(&fs::read(format!("{papers}/{name}"))?, now)?;
        println!("{name}: {:?}", report.verdict);
        for signature in &report.signatures {
            let who = signature.signer.as_ref().map(|signer| signer.subject.as_str());
            println!("  {}: {:?}", who.unwrap_or("?"), signature.verdict);
            for finding in signature.findings() {
                println!("  - {}", finding.text(Language::Zh));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
#[test]
fn it_runs_from_the_root_of_the_repository() -> Result<(), Box<dyn Error>> {
    std::env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))?;
    main()
}
