//! Any text as a snapshot: it is read or refused, and every view of it answers.
#![no_main]

use std::sync::LazyLock;

use dengji::{
    case::{Case, Context, view::Page},
    identifier::Regions,
    party::Actor,
    platform::Profile,
    time::Instant,
};
use libfuzzer_sys::fuzz_target;

static PROFILE: LazyLock<Profile> = LazyLock::new(|| Profile::builtin("guangzhou-registration").expect("built in"));
static REGIONS: LazyLock<Regions> = LazyLock::new(Regions::builtin);

fuzz_target!(|text: &str| {
    let Ok(case) = Case::from_json(text) else {
        return;
    };
    let actor = Actor::system("fuzz");
    let now = Instant::from_unix(1_722_474_000, 0).expect("an instant");
    let context = Context { now, actor: &actor, profile: &PROFILE, regions: &REGIONS, salt: "" };
    let page = Page { offset: 0, limit: 10 };
    let _ = (case.actions(&context, page), case.todo(&context), case.check(&context));
    let _ = (case.placements(&PROFILE, now, page), case.next_deadline(now), case.progress(&PROFILE));
    assert_eq!(Case::from_state(case.state().clone()).expect("its own state"), case);
});
