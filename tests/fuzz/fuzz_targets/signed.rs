//! Any bytes as certificate, signed message, timestamp, key and revocation data: no panic, and nothing is trusted.
#![no_main]

use dengji::{
    crypto::{
        Certificate, RevocationData, SoftwareKey, StepOutcome, SubjectKey,
        cms::{Content, SignedData, SignerCheck, add_signature_timestamp},
        path::{PathRequest, Purpose, validate},
        timestamp::{self, Token},
    },
    time::Instant,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let revocation = RevocationData::parse(&[bytes], &[bytes]);
    if let Ok(certificates) = Certificate::parse_all(bytes) {
        let [first, others @ ..] = certificates.as_slice() else { return };
        let report = validate(&PathRequest {
            certificate: first,
            others,
            found: &[],
            anchors: &[],
            at: Instant::from_unix(1_767_225_600, 0).expect("an instant"),
            purpose: Purpose::Signing,
            revocation: &revocation,
        });
        assert_ne!(report.outcome(), StepOutcome::Passed, "nobody is trusted");
    }
    if let Ok(message) = SignedData::parse(bytes) {
        message.check(Content::Inside, &[]);
        let checks = message.check(Content::Detached(&[b"content"]), &[]);
        assert!(!checks.iter().any(SignerCheck::is_sound), "nobody signed this");
        let _ = add_signature_timestamp(bytes, bytes);
    }
    let _ = (Token::parse(bytes), timestamp::response(bytes), SubjectKey::parse(bytes), SoftwareKey::parse(bytes));
});
