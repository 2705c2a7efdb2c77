//! Any bytes as a seal and as a seal signature: read or refused, and verified without a panic; what can be read can be
//! read again from its own bytes.
#![no_main]

use dengji::{
    document::eseal::{ElectronicSeal, SealSignature, SealTrust, SealedData},
    time::Instant,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let now = Instant::from_unix(1_722_474_000, 0).expect("an instant");
    let trust = SealTrust::default();
    if let Ok(seal) = ElectronicSeal::parse(bytes) {
        let _ = seal.verify(now, &trust);
        let again = ElectronicSeal::parse(seal.der()).expect("its own bytes");
        assert_eq!(again.picture(), seal.picture());
    }
    if let Ok(signature) = SealSignature::parse(bytes) {
        let _ = signature.verify(SealedData::Pieces(&[bytes]), now, &trust);
        let _ = ElectronicSeal::parse(signature.seal().der()).expect("the seal in it");
    }
});
