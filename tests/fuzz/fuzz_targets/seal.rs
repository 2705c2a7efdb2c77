//! Two texts, divided by a newline: a snapshot of a seal account and a command to it. Both are read or refused, the
//! command is decided on, and every question is answered without a panic.
#![no_main]

use std::sync::LazyLock;

use dengji::{
    identifier::Regions,
    json,
    page::Page,
    party::Actor,
    platform::seal::{Channel, SealProfile},
    seal::{SealAccount, SealCommand, SealContext},
    time::Instant,
};
use libfuzzer_sys::fuzz_target;

static PROFILES: LazyLock<Vec<SealProfile>> = LazyLock::new(|| {
    let ids = ["guangxi-seal", "guangzhou-enterprise-founding", "guangzhou-seal-platform", "shenzhen-seal"];
    ids.iter().map(|id| SealProfile::builtin(id).expect("built in")).collect()
});
static REGIONS: LazyLock<Regions> = LazyLock::new(Regions::builtin);

fuzz_target!(|text: &str| {
    let (snapshot, command) = text.split_once('\n').unwrap_or(("", text));
    let command = json::read::<SealCommand>(command);
    let now = Instant::from_unix(1_722_474_000, 0).expect("an instant");
    for profile in PROFILES.iter() {
        let actor = Actor::system("fuzz");
        let context = SealContext { now, actor: &actor, profile, regions: &REGIONS, salt: "" };
        let opened = command.as_ref().ok().and_then(|command| SealAccount::open(command, &context).ok());
        let accounts = [opened.map(|(account, _)| account), SealAccount::from_json(snapshot).ok()];
        for mut account in accounts.into_iter().flatten() {
            if let Ok(command) = &command {
                let _ = account.handle(command, &context);
            }
            let _ = (account.todo(&context), account.entitlements_at(now, &context), account.changes(&context));
            let _ = (account.actions(Channel::Phone, &context, Page::ALL), account.grants(now, &context, None));
            let text = json::write(account.state());
            assert_eq!(SealAccount::from_json(&text).expect("its own text"), account);
        }
    }
});
