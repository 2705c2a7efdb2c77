//! QR tickets: signed, read, refused.

use dengji::{
    crypto::{PrivateKey, hex, sm3},
    finding::{Code, FailureKind},
    json,
    signing::ticket::{self, PlatformKey, Ticket, TicketContent},
    time::Instant,
};
use proptest::prelude::*;

/// An obvious test key.
const PRIVATE: &str = "0000000000000000000000000000000000000000000000000000000000000007";

fn at(text: &str) -> Instant {
    Instant::parse(text).unwrap()
}

fn sample() -> Ticket {
    Ticket {
        key_id: "gz-2024-1".to_owned(),
        case_id: "GZ-2024-000123".to_owned(),
        sub_case: "GZ-2024-000123-07".to_owned(),
        round: 2,
        issued: at("2024-08-01T01:30:00Z"),
        expires: at("2024-08-02T01:30:00Z"),
        digest: hex(&sm3(b"form and questionnaire")),
    }
}

fn public(private: &str) -> String {
    PrivateKey::parse(private, "").unwrap().public_key().to_hex()
}

fn keys() -> Vec<PlatformKey> {
    vec![
        key("gz-2023-1", &public("0000000000000000000000000000000000000000000000000000000000000009")),
        key("gz-2024-1", &public(PRIVATE)),
    ]
}

fn key(key_id: &str, public_key: &str) -> PlatformKey {
    PlatformKey { key_id: key_id.to_owned(), public_key: public_key.to_owned(), valid_from: None, valid_to: None }
}

fn codes(payload: &str, keys: &[PlatformKey], now: &str) -> Vec<Code> {
    let report = ticket::verify(payload, keys, at(now)).unwrap();
    report.report.findings.iter().map(|finding| finding.code).collect()
}

#[test]
fn a_signed_ticket_is_read_back() {
    let payload = ticket::sign(&sample(), PRIVATE).unwrap().payload;
    assert_eq!(payload, ticket::sign(&sample(), PRIVATE).unwrap().payload);
    assert!(payload.starts_with("DJ1:"));
    let report = ticket::verify(&payload, &keys(), at("2024-08-01T12:00:00Z")).unwrap();
    assert_eq!(report.ticket, Some(sample()));
    assert!(report.report.findings.is_empty());
}

#[test]
fn the_life_is_half_open() {
    let payload = ticket::sign(&sample(), PRIVATE).unwrap().payload;
    for (now, expected) in [
        ("2024-08-01T01:29:59.999999999Z", vec![Code::TicketNotYetValid]),
        ("2024-08-01T01:30:00Z", vec![]),
        ("2024-08-02T01:29:59.999999999Z", vec![]),
        ("2024-08-02T01:30:00Z", vec![Code::TicketExpired]),
        ("2024-08-02T09:30:00+08:00", vec![Code::TicketExpired]),
        ("9999-12-31T23:59:59Z", vec![Code::TicketExpired]),
    ] {
        assert_eq!(codes(&payload, &keys(), now), expected, "{now}");
    }
    // A host's clock has fractions of a second; the boundary keeps them.
    let fraction = Ticket { issued: at("2024-08-01T01:30:00.25Z"), expires: at("2024-08-02T01:30:00.25Z"), ..sample() };
    let payload = ticket::sign(&fraction, PRIVATE).unwrap().payload;
    assert_eq!(codes(&payload, &keys(), "2024-08-02T01:30:00.249999999Z"), []);
    assert_eq!(codes(&payload, &keys(), "2024-08-02T01:30:00.25Z"), [Code::TicketExpired]);
}

#[test]
fn two_phase_signing_gives_the_same_payload() {
    let software = PrivateKey::parse(PRIVATE, "").unwrap();
    let prepared = ticket::prepare(&sample(), Some(&public(PRIVATE))).unwrap();
    let message = dengji::crypto::from_hex(&prepared.message).unwrap();
    assert!(message.starts_with(b"DJ1:\x09gz-2024-1\x0eGZ-2024-000123"));
    let digest: [u8; 32] = dengji::crypto::from_hex(&prepared.digest.unwrap()).unwrap().try_into().unwrap();
    for signature in [software.sign(&message).unwrap(), software.sign_digest(&digest).unwrap()] {
        let completed = ticket::complete(&sample(), &signature.to_hex(), Some(&public(PRIVATE))).unwrap();
        assert_eq!(completed, ticket::sign(&sample(), PRIVATE).unwrap());
    }
    assert_eq!(ticket::prepare(&sample(), None).unwrap().digest, None);

    let wrong = software.sign(b"something else").unwrap().to_hex();
    let failure = ticket::complete(&sample(), &wrong, Some(&public(PRIVATE))).unwrap_err();
    assert_eq!((failure.kind, failure.finding.code), (FailureKind::Misuse, Code::CryptoSignatureWrong));
    let failure = ticket::complete(&sample(), "00", None).unwrap_err();
    assert_eq!((failure.kind, failure.finding.code), (FailureKind::Malformed, Code::CryptoSignatureForm));
    // Packed unseen, and refused by the phone.
    let packed = ticket::complete(&sample(), &wrong, None).unwrap().payload;
    assert_eq!(codes(&packed, &keys(), "2024-08-01T12:00:00Z"), [Code::TicketSignature]);
}

#[test]
fn keys_rotate_by_name_and_time() {
    let payload = ticket::sign(&sample(), PRIVATE).unwrap().payload;
    let now = "2024-08-01T12:00:00Z";
    assert_eq!(codes(&payload, &[], now), [Code::TicketUnknownKey]);
    assert_eq!(codes(&payload, &[key("gz-2024-2", &public(PRIVATE))], now), [Code::TicketUnknownKey]);
    let other = key("gz-2024-1", &public("0000000000000000000000000000000000000000000000000000000000000009"));
    assert_eq!(codes(&payload, &[other], now), [Code::TicketSignature]);

    let bounded = |from: &str, to: &str| PlatformKey {
        valid_from: Some(at(from)),
        valid_to: Some(at(to)),
        ..key("gz-2024-1", &public(PRIVATE))
    };
    // Retired while the code is still open: it lives on.
    assert_eq!(codes(&payload, &[bounded("2024-01-01T00:00:00Z", "2024-08-01T01:30:01Z")], now), []);
    for window in [("2024-01-01T00:00:00Z", "2024-08-01T01:30:00Z"), ("2024-08-01T01:30:01Z", "2025-01-01T00:00:00Z")] {
        assert_eq!(codes(&payload, &[bounded(window.0, window.1)], now), [Code::TicketKeyRetired]);
    }
    // All that is known against it is said at once.
    assert_eq!(
        codes(&payload, &[bounded("2024-01-01T00:00:00Z", "2024-02-01T00:00:00Z")], "2024-08-05T00:00:00Z"),
        [Code::TicketKeyRetired, Code::TicketExpired]
    );

    let twice = [key("a", &public(PRIVATE)), key("a", &public(PRIVATE))];
    let failure = ticket::verify(&payload, &twice, at(now)).unwrap_err();
    assert_eq!((failure.finding.code, failure.finding.pointer.as_str()), (Code::TicketKeyTwice, "/keys/1/keyId"));
    let failure = ticket::verify(&payload, &[key("gz-2024-1", "04")], at(now)).unwrap_err();
    assert_eq!((failure.finding.code, failure.finding.pointer.as_str()), (Code::CryptoPublicKey, "/keys/0/publicKey"));
}

#[test]
fn tickets_that_cannot_be_written_are_refused_with_every_reason() {
    let bad = Ticket {
        key_id: String::new(),
        case_id: "x".repeat(65),
        sub_case: "a\u{0}b".to_owned(),
        round: 1,
        issued: at("1969-12-31T23:59:59Z"),
        expires: at("1969-12-31T23:59:59Z"),
        digest: "AB".repeat(32),
    };
    let found: Vec<_> = bad.check().findings.iter().map(|finding| (finding.code, finding.pointer.clone())).collect();
    let expected = [
        (Code::TicketText, "/keyId"),
        (Code::TicketText, "/caseId"),
        (Code::TicketText, "/subCase"),
        (Code::TicketTime, "/issued"),
        (Code::TicketLife, "/expires"),
        (Code::TicketDigest, "/digest"),
    ];
    assert_eq!(found, expected.map(|(code, pointer)| (code, pointer.to_owned())));
    assert_eq!(ticket::sign(&bad, PRIVATE).unwrap_err().finding.code, Code::TicketText);

    for expires in ["2024-08-01T01:29:59Z", "2024-08-02T01:30:00.5Z", "9999-12-31T23:59:59Z"] {
        let bad = Ticket { expires: at(expires), ..sample() };
        assert_eq!(ticket::prepare(&bad, None).unwrap_err().finding.code, Code::TicketLife, "{expires}");
    }
    let failure = ticket::sign(&sample(), "00").unwrap_err();
    assert_eq!((failure.finding.code, failure.finding.pointer.as_str()), (Code::CryptoPrivateKey, "/privateKey"));
    assert!(sample().check().findings.is_empty());
}

#[test]
fn payloads_of_other_shapes_are_refused() {
    let payload = ticket::sign(&sample(), PRIVATE).unwrap().payload;
    let now = "2024-08-01T12:00:00Z";
    for other in ["DJ2:ABC", "DJ10:", "DJ0:BB8"] {
        assert_eq!(codes(other, &keys(), now), [Code::TicketVersion], "{other}");
    }
    let mut malformed = vec![
        String::new(),
        "DJ1:".to_owned(),
        "DJ:ABC".to_owned(),
        "DJ1234:ABC".to_owned(),
        payload.to_lowercase(),
        format!(" {payload}"),
        format!("{payload}\n"),
        payload.replacen("DJ1:", "dj1:", 1),
        "https://example.org/".to_owned(),
        format!("DJ1:{}", "0".repeat(1_000_000)),
        "签".repeat(100),
    ];
    malformed.extend((4..payload.len()).map(|end| payload[..end].to_owned()));
    for text in malformed {
        assert_eq!(codes(&text, &keys(), now), [Code::TicketMalformed], "{}", &text[..text.len().min(80)]);
    }
}

#[test]
fn a_providers_own_link_stands_beside_our_payload() {
    let code = |url: &str| {
        let content: TicketContent =
            json::read(&json::write(&serde_json::json!({"type": "provider_url", "url": url}))).unwrap();
        assert_eq!(content.text(), url);
        content.check().findings.iter().map(|finding| (finding.code, finding.pointer.clone())).collect::<Vec<_>>()
    };
    for good in ["https://sign.example.org/q?t=1#x", "https://sign.example.org:8443", "HTTPS://A-B.EXAMPLE/%E7%AD%BE"] {
        assert_eq!(code(good), [], "{good}");
    }
    for bad in [
        "",
        "http://sign.example.org/",
        "https://",
        "https:///x",
        "https://user@example.org/",
        "https://a.example:0/",
        "https://a.example:99999/",
        "https://a..example/",
        "https://a b.example/",
        "https://a.example/\n",
        "https://a.example/\"",
        "javascript:alert(1)//https://x",
        "https://签.example/",
        "https://a.example/签",
        "https://a.example\\@b.example/",
        &format!("https://a.example/{}", "x".repeat(1024)),
    ] {
        assert_eq!(code(bad), [(Code::TicketUrl, "/url".to_owned())], "{bad}");
    }
    let payload = ticket::sign(&sample(), PRIVATE).unwrap().payload;
    assert!(TicketContent::Signed { payload }.check().findings.is_empty());
    let broken = TicketContent::Signed { payload: "DJ1:X".to_owned() };
    assert_eq!(broken.check().findings[0].code, Code::TicketMalformed);
}

#[test]
fn every_flipped_bit_is_refused() {
    let payload = ticket::sign(&sample(), PRIVATE).unwrap().payload;
    let keys = keys();
    for index in 0..payload.len() {
        for bit in 0..7 {
            let mut bytes = payload.clone().into_bytes();
            bytes[index] ^= 1 << bit;
            let text = String::from_utf8(bytes).unwrap();
            let report = ticket::verify(&text, &keys, at("2024-08-01T12:00:00Z")).unwrap();
            assert!(report.ticket.is_none() && !report.report.is_acceptable(), "{index} {bit}");
        }
    }
}

fn text(limit: usize) -> impl Strategy<Value = String> {
    proptest::string::string_regex("[\\PC&&[^\\p{Cc}]]{1,16}")
        .unwrap()
        .prop_filter("length", move |text| text.len() <= limit && !text.chars().any(char::is_control))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_text_is_answered(text in any::<String>(), prefixed in "[0-9A-Z $%*+./:-]{0,500}") {
        for payload in [text, format!("DJ1:{prefixed}"), prefixed] {
            let report = ticket::verify(&payload, &keys(), at("2024-08-01T12:00:00Z")).unwrap();
            prop_assert!(!report.report.is_acceptable());
        }
    }

    #[test]
    fn what_can_be_written_is_read_back(
        key_id in text(32), case_id in text(64), sub_case in text(64), round in any::<u32>(),
        issued in 0i64..253_000_000_000, nanos in 0u32..1_000_000_000, life in 1u32..400_000_000, digest in any::<[u8; 32]>(),
    ) {
        let issued = Instant::from_unix(issued, nanos).unwrap();
        let expires = issued.plus_seconds(i64::from(life)).unwrap();
        let ticket = Ticket { key_id, case_id, sub_case, round, issued, expires, digest: hex(&digest) };
        let payload = ticket::sign(&ticket, PRIVATE).unwrap().payload;
        let keys = [key(&ticket.key_id, &public(PRIVATE))];
        let report = ticket::verify(&payload, &keys, issued).unwrap();
        prop_assert_eq!(report.ticket.as_ref(), Some(&ticket));
        prop_assert!(report.report.findings.is_empty());
        prop_assert_eq!(json::read::<Ticket>(&json::write(&ticket)).unwrap(), ticket);
    }
}
