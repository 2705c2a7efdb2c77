//! The seal profiles that the library brings along.
#![allow(
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    unreachable_pub,
    reason = "a test reads its data, and ends where something is wrong"
)]

use dengji::platform::{EmbeddedProfile, PlatformProfile, seal::SealProfile};

fn each() -> impl Iterator<Item = (&'static EmbeddedProfile, SealProfile)> {
    SealProfile::EMBEDDED.iter().map(|one| (one, SealProfile::builtin_version(one.id, one.version).unwrap()))
}

#[test]
fn every_built_in_profile_reads_and_is_sound() {
    assert_eq!(each().count(), 4);
    for (embedded, profile) in each() {
        assert_eq!((profile.id.as_str(), profile.version.as_str()), (embedded.id, embedded.version));
        let report = profile.lint();
        assert!(report.findings.is_empty(), "{}: {:#?}", embedded.id, report.findings);
        assert_eq!(SealProfile::from_json(&profile.to_json()).unwrap(), profile);
    }
}
