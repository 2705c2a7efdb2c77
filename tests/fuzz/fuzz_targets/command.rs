//! Any text as a command: it is read or refused with a pointer, and decided on without a panic.
#![no_main]

use std::sync::LazyLock;

use dengji::{
    case::{Case, Command, Context},
    identifier::Regions,
    json,
    party::Actor,
    platform::Profile,
    time::Instant,
};
use libfuzzer_sys::fuzz_target;

static PROFILE: LazyLock<Profile> = LazyLock::new(|| Profile::builtin("guangzhou-registration").expect("built in"));
static REGIONS: LazyLock<Regions> = LazyLock::new(Regions::builtin);

fuzz_target!(|text: &str| {
    let Ok(command) = json::read::<Command>(text) else {
        return;
    };
    let actor = Actor::system("fuzz");
    let now = Instant::from_unix(1_722_474_000, 0).expect("an instant");
    let context = Context { now, actor: &actor, profile: &PROFILE, regions: &REGIONS, salt: "" };
    if let Ok((mut case, outcome)) = Case::open(&command, &context) {
        let log: Vec<_> = outcome.entry.into_iter().collect();
        assert_eq!(Case::replay(&log).expect("a sound log"), case);
        let _ = case.handle(&command, &context);
        let _ = case.todo(&context);
    }
});
