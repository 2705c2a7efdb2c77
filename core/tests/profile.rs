//! The built-in profile, its linter, and the requirement rows it cites.

use dengji::{
    finding::FailureKind,
    platform::{Profile, builtin_ids},
};

fn guangzhou() -> Profile {
    Profile::builtin("guangzhou-registration").unwrap()
}

#[test]
fn every_builtin_is_read_and_is_what_its_name_says() {
    for reference in builtin_ids() {
        let profile = Profile::builtin_version(&reference.id, &reference.version).unwrap();
        assert_eq!(profile.reference(), reference);
        assert_eq!(Profile::from_json(&profile.to_json()).unwrap(), profile);
    }
    assert!(Profile::builtin("shenzhen").is_none());
    assert!(Profile::builtin_version("guangzhou-registration", "0.9.0").is_none());
}

#[test]
fn a_newer_format_is_refused_by_its_version_even_with_fields_unknown_here() {
    let newer = guangzhou().to_json().replace("\"schemaVersion\":1", "\"schemaVersion\":2,\"weather\":true");
    let failure = Profile::from_json(&newer).unwrap_err();
    assert_eq!(failure.kind, FailureKind::Unsupported);
    assert_eq!(failure.finding.code.as_str(), "profile.unsupported_version");
    let unknown = guangzhou().to_json().replace("\"schemaVersion\":1", "\"schemaVersion\":1,\"weather\":true");
    let failure = Profile::from_json(&unknown).unwrap_err();
    assert_eq!(failure.kind, FailureKind::Malformed);
    assert_eq!(failure.finding.code.as_str(), "json.unknown_field");
}
