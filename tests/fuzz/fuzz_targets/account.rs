//! Any text as a command to an enterprise's account and to a wallet of e-licences, and as the profile of each kind of
//! platform: it is read or refused, decided on, linted and compared without a panic.
#![no_main]

use std::sync::LazyLock;

use dengji::{
    account::{AccountCommand, EnterpriseAccount},
    identifier::Regions,
    json,
    ledger::Context,
    licence::{LicenceCommand, LicenceWallet},
    lint::Lint,
    party::Actor,
    platform::{identity::IdentityProfile, licence::LicenceProfile, seal::SealProfile},
    time::Instant,
};
use libfuzzer_sys::fuzz_target;

static IDENTITY: LazyLock<IdentityProfile> =
    LazyLock::new(|| IdentityProfile::builtin("guangdong-identity").expect("built in"));
static LICENCE: LazyLock<LicenceProfile> = LazyLock::new(|| LicenceProfile::builtin("e-licence").expect("built in"));
static SEAL: LazyLock<SealProfile> = LazyLock::new(|| SealProfile::builtin("shenzhen-seal").expect("built in"));
static REGIONS: LazyLock<Regions> = LazyLock::new(Regions::builtin);

fuzz_target!(|text: &str| {
    let actor = Actor::system("fuzz");
    let now = Instant::from_unix(1_722_474_000, 0).expect("an instant");
    if let Ok(command) = json::read::<AccountCommand>(text) {
        let context = Context { now, actor: &actor, profile: &*IDENTITY, regions: &REGIONS, salt: "" };
        if let Ok((account, outcome)) = EnterpriseAccount::open(&command, &context) {
            let log: Vec<_> = outcome.entry.into_iter().collect();
            assert_eq!(EnterpriseAccount::replay(&log).expect("a sound log"), account);
            let _ = (account.todo(&context), account.actions(&context));
        }
    }
    if let Ok(command) = json::read::<LicenceCommand>(text) {
        let context = Context { now, actor: &actor, profile: &*LICENCE, regions: &REGIONS, salt: "" };
        if let Ok((wallet, outcome)) = LicenceWallet::open(&command, &context) {
            let log: Vec<_> = outcome.entry.into_iter().collect();
            assert_eq!(LicenceWallet::replay(&log).expect("a sound log"), wallet);
            let _ = wallet.actions(&context);
        }
    }
    if let Ok(profile) = SealProfile::from_json(text) {
        let _ = (profile.lint(), SEAL.diff(&profile));
    }
    if let Ok(profile) = IdentityProfile::from_json(text) {
        let _ = (profile.lint(), IDENTITY.diff(&profile));
    }
    if let Ok(profile) = LicenceProfile::from_json(text) {
        let _ = (profile.lint(), LICENCE.diff(&profile));
    }
});
