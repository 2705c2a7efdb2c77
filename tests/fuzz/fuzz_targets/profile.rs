//! Any text as a profile: it is read or refused, linted and compared without a panic.
#![no_main]

use std::sync::LazyLock;

use dengji::{
    lint::Lint,
    platform::{Profile, diff},
};
use libfuzzer_sys::fuzz_target;

static BUILTIN: LazyLock<Profile> = LazyLock::new(|| Profile::builtin("guangzhou-registration").expect("built in"));

fuzz_target!(|text: &str| {
    if let Ok(profile) = Profile::from_json(text) {
        let _ = (profile.lint(), diff(&*BUILTIN, &profile));
        assert_eq!(Profile::from_json(&profile.to_json()).expect("its own text"), profile);
    }
});
