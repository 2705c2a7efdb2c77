//! Certificates, messages, keys and revocation data with bytes changed, cut, doubled and swapped: no panic, no hang.

use dengji::{
    crypto::{
        Certificate, Crl, OcspResponse, RevocationData, SignatureScheme, SoftwareKey, SubjectKey,
        cms::{Content, SignedData, add_signature_timestamp},
        from_base64,
        path::{PathRequest, Purpose, validate},
        timestamp::{self, Token},
    },
    time::Instant,
};

use crate::support::pki::{certificate, file};

/// Of the same numbers in every run (Knuth's multiplier).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit.max(1)
    }

    fn mutate(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut bytes = bytes.to_vec();
        for _ in 0..=self.below(3) {
            let at = self.below(bytes.len());
            match self.below(6) {
                0 => bytes[at] ^= 1 << self.below(8),
                1 => bytes[at] = [0, 1, 0x7f, 0x80, 0x84, 0xff, 0x30, 0x02][self.below(8)],
                2 => bytes.truncate(at.max(1)),
                3 => {
                    let piece: Vec<u8> = bytes[at..].iter().take(self.below(40)).copied().collect();
                    let to = self.below(bytes.len());
                    bytes.splice(to..to, piece);
                }
                4 => {
                    let end = (at + self.below(20)).min(bytes.len());
                    bytes.drain(at..end);
                }
                _ => {
                    let end = (at + self.below(64)).min(bytes.len());
                    bytes[at..end].fill([0, 0xff][self.below(2)]);
                }
            }
            if bytes.is_empty() {
                bytes.push(0x30);
            }
        }
        bytes
    }
}

/// As many as are quick in a debug build; `DENGJI_MUTATIONS` asks for more.
fn rounds() -> usize {
    std::env::var("DENGJI_MUTATIONS").ok().and_then(|text| text.parse().ok()).unwrap_or(300)
}

fn der(pem: &[u8]) -> Vec<u8> {
    let text = std::str::from_utf8(pem).unwrap();
    let body: String = text.lines().filter(|line| !line.starts_with('-')).collect();
    from_base64(&body).unwrap()
}

fn at() -> Instant {
    Instant::parse("2026-01-01T00:00:00Z").unwrap()
}

#[test]
fn certificates_and_paths() {
    let mut chance = Chance(1);
    let anchors = [certificate("p256-root"), certificate("rsa-root"), certificate("sm2-root")];
    let others = [certificate("p256-int"), certificate("rsa-int"), certificate("sm2-int"), certificate("constrained")];
    let names = ["p256-signer", "rsa-signer", "sm2-signer", "constrained", "inside-names", "tsa", "pss-signed"];
    for round in 0..rounds() {
        let original = certificate(names[round % names.len()]);
        let Ok(changed) = Certificate::parse(&chance.mutate(original.der())) else { continue };
        let report = validate(&PathRequest {
            certificate: &changed,
            others: &others,
            found: &[],
            anchors: &anchors,
            at: at(),
            purpose: Purpose::Signing,
            revocation: &RevocationData::default(),
        });
        // Whatever passes says what its issuer signed; only the number of unused bits is free.
        if report.outcome() == dengji::crypto::StepOutcome::Passed {
            assert_eq!(changed.subject(), original.subject());
            assert_eq!(changed.key_info(), original.key_info());
        }
        let _ = (changed.key(), changed.subject().text(), changed.fingerprint());
        let below = validate(&PathRequest {
            certificate: &original,
            others: &[changed],
            found: &[],
            anchors: &anchors,
            at: at(),
            purpose: Purpose::Timestamping,
            revocation: &RevocationData::default(),
        });
        assert!(!below.steps.is_empty());
    }
}

#[test]
fn messages_and_tokens() {
    let mut chance = Chance(2);
    let names =
        ["rsa.cms", "rsa-pss.cms", "p256-keyid.cms", "p384-noattr.cms", "p256-indefinite.cms", "two-signers.cms"];
    let token = timestamp::response(&file("content.tsr")).unwrap();
    for round in 0..rounds() {
        let bytes = chance.mutate(&file(names[round % names.len()]));
        if let Ok(message) = SignedData::parse(&bytes) {
            for content in [Content::Detached(&[b"another content"]), Content::Inside] {
                for check in message.check(content, &[]) {
                    let detached = matches!(content, Content::Detached(_));
                    assert!(!(detached && check.is_sound()), "nobody signed this");
                }
            }
            for signer in message.signers() {
                let _ = (signer.signing_time(), signer.archived_revocation(), signer.signature_timestamps());
            }
            let _ = add_signature_timestamp(&bytes, &token);
        }
        let _ = timestamp::response(&chance.mutate(&file("content.tsr")));
        if let Ok(token) = Token::parse(&chance.mutate(&token)) {
            assert!(!token.check(&[b"another content"], &[]).is_sound());
        }
    }
}

#[test]
fn revocation_data() {
    let mut chance = Chance(3);
    let (signer, issuer, anchor) = (certificate("revoked"), certificate("p256-int"), certificate("p256-root"));
    for _ in 0..rounds() {
        let response = chance.mutate(&file("revoked.ocsp"));
        let list = chance.mutate(&der(&file("p256-int.crl")));
        let _ = (OcspResponse::parse(&response), Crl::parse(&list));
        let data = RevocationData::parse(&[&response[..]], &[&list[..]]);
        let report = validate(&PathRequest {
            certificate: &signer,
            others: std::slice::from_ref(&issuer),
            found: &[],
            anchors: std::slice::from_ref(&anchor),
            at: at(),
            purpose: Purpose::Signing,
            revocation: &data,
        });
        let leaf = report.steps.iter().find(|step| {
            step.certificate == 0
                && step.outcome == dengji::crypto::StepOutcome::Passed
                && step.kind == dengji::crypto::path::PathStepKind::Revocation
        });
        assert!(leaf.is_none(), "a revoked certificate never becomes a good one");
    }
}

#[test]
fn keys() {
    let mut chance = Chance(4);
    let names = ["rsa-signer", "p256-signer", "p384-signer", "sm2-signer"];
    for round in 0..rounds() {
        let name = names[round % names.len()];
        let private = chance.mutate(&der(&file(&format!("{name}.key"))));
        // What is still a key may sign, and signs for its own public key alone.
        if let Ok(key) = SoftwareKey::parse(&private) {
            let scheme = key.default_scheme();
            if let Ok(signature) = key.sign(scheme, b"content", Some(&[1; 32])) {
                assert!(key.public_key().verifies(scheme.method(), b"content", &signature), "{name}");
            }
        }
        let public = chance.mutate(certificate(name).key_info());
        if let Ok(key) = SubjectKey::parse(&public) {
            for scheme in [key.default_scheme(), SignatureScheme::RsaPssSha512] {
                let length = (key.bits() as usize).div_ceil(8);
                for signature in [vec![0; length], vec![1; length], vec![0xff; length], vec![0x30; 70]] {
                    assert!(!key.verifies(scheme.method(), b"content", &signature));
                }
            }
        }
    }
}

#[test]
fn keys_of_rsa_have_bounds() {
    let element = |tag: u8, inner: &[u8]| {
        let length = match inner.len() {
            short @ 0..128 => vec![short as u8],
            middle @ 128..256 => vec![0x81, middle as u8],
            long => vec![0x82, (long >> 8) as u8, long as u8],
        };
        [&[tag], length.as_slice(), inner].concat()
    };
    let public = |modulus: Vec<u8>, exponent: Vec<u8>| {
        let key = element(0x30, &[element(2, &modulus), element(2, &exponent)].concat());
        let algorithm = [0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0].to_vec();
        element(0x30, &[algorithm, element(3, &[&[0], key.as_slice()].concat())].concat())
    };
    let modulus = |bits: usize| {
        let mut octets = vec![0xff; bits / 8];
        octets.insert(0, 0);
        octets
    };
    for (bits, read) in
        [(512, false), (1016, false), (1024, true), (2048, true), (8192, true), (8200, false), (65_536, false)]
    {
        assert_eq!(SubjectKey::parse(&public(modulus(bits), vec![1, 0, 1])).is_ok(), read, "{bits}");
    }
    let mut even = modulus(2048);
    *even.last_mut().unwrap() = 0xfe;
    assert!(SubjectKey::parse(&public(even, vec![1, 0, 1])).is_err());
    for exponent in [vec![0], vec![1], vec![0x7f; 512]] {
        assert!(SubjectKey::parse(&public(modulus(2048), exponent)).is_err());
    }
}
