//! Any bytes as a PDF: no panic, and nothing is valid for a verifier that trusts nobody.
#![no_main]

use dengji::{
    document::verify::{SignatureVerdict, VerificationPolicy, Verifier},
    time::Instant,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let now = Instant::from_unix(1_722_474_000, 0).expect("an instant");
    if let Ok(report) = Verifier::new(VerificationPolicy::default()).verify(bytes, now) {
        assert!(report.verdict != SignatureVerdict::Valid, "nobody is trusted");
    }
});
