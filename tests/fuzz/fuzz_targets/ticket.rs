//! Any text as what a phone scanned: no panic, and nothing is taken for signed.
#![no_main]

use dengji::{
    signing::ticket::{PlatformKey, verify},
    json,
    time::Instant,
};
use libfuzzer_sys::fuzz_target;

const KEYS: &str = r#"[{"keyId": "k1", "publicKey": "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13"}]"#;

fuzz_target!(|text: &str| {
    let keys: Vec<PlatformKey> = json::read(KEYS).expect("keys");
    let now = Instant::from_unix(1_722_474_000, 0).expect("an instant");
    if let Ok(report) = verify(text, &keys, now) {
        assert!(report.ticket.is_none(), "nobody signed this");
    }
});
