//! What SM2, SM3, a ticket and its code cost: `cargo bench -p dengji --bench signing`, or `-- PART` of the names.
#![allow(
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::float_arithmetic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::manual_is_multiple_of,
    clippy::needless_range_loop,
    unreachable_pub,
    reason = "a test reads its data, and ends where something is wrong"
)]

use std::{
    hint::black_box,
    time::{Duration, Instant as Clock},
};

use dengji::{
    crypto::{PrivateKey, PublicKey, hex, sm3},
    drawing::qr::{ErrorCorrection, QrCode, QrStyle},
    signing::ticket::{self, PlatformKey, Ticket},
    time::Instant,
};

/// The best of many short rounds: what the machine can do while nobody else uses it.
fn measure<T>(name: &str, mut work: impl FnMut() -> T) -> f64 {
    let mut best = f64::INFINITY;
    if !std::env::args().skip(1).all(|argument| argument.starts_with('-') || name.contains(&argument)) {
        return best;
    }
    for _ in 0..250 {
        let start = Clock::now();
        let mut done = 0_u32;
        while start.elapsed() < Duration::from_millis(4) {
            black_box(work());
            done += 1;
        }
        best = best.min(start.elapsed().as_secs_f64() / f64::from(done) * 1e9);
    }
    println!("{name:<44}{best:>12.0} ns{:>12.0} a second", 1e9 / best);
    best
}

fn main() {
    let bytes = vec![7_u8; 1 << 20];
    let hashing = measure("SM3 of 1 MiB", || sm3(&bytes));
    println!("{:<44}{:>12.0} MB a second", "", bytes.len() as f64 / hashing * 1e3);
    measure("SM3 of 16 KiB", || sm3(black_box(&bytes[..16_384])));
    measure("SM3 of 64 bytes", || sm3(black_box(&bytes[..64])));

    let private = format!("{:064x}", 7);
    let key = PrivateKey::parse(&private, "").unwrap();
    let public = key.public_key();
    let signature = key.sign(b"message digest").unwrap();
    measure("SM2 sign", || key.sign(black_box(b"message digest")));
    measure("SM2 verify", || public.verifies(black_box(b"message digest"), &signature));
    let uncompressed = public.to_hex();
    measure("SM2 public key from text", || PublicKey::parse(black_box(&uncompressed), ""));
    measure("SM2 private key from text", || PrivateKey::parse(black_box(&private), ""));

    let issued = Instant::parse("2024-08-01T01:30:00Z").unwrap();
    let open = Ticket {
        key_id: "gz-2024-1".to_owned(),
        case_id: "GZ-2024-000123".to_owned(),
        sub_case: "GZ-2024-000123-07".to_owned(),
        round: 2,
        issued,
        expires: issued.plus_seconds(86_400).unwrap(),
        digest: hex(&sm3(b"form and questionnaire")),
    };
    let payload = ticket::sign(&open, &private).unwrap().payload;
    let keys =
        [PlatformKey { key_id: "gz-2024-1".to_owned(), public_key: uncompressed, valid_from: None, valid_to: None }];
    measure("ticket: sign", || ticket::sign(black_box(&open), &private));
    measure("ticket: verify", || ticket::verify(black_box(&payload), &keys, issued));

    // As long as the text of the peers' benchmark.
    let url = format!("https://example.org/v/{}", "k3j9x-2_m7".repeat(10).split_at(98).0);
    let style = QrStyle::default();
    for (name, text) in [("ticket", &payload), ("120-byte link", &url)] {
        let code = QrCode::encode(text, ErrorCorrection::M).unwrap();
        let png = code.to_png(&style).unwrap();
        println!("QR of a {name}: {} characters, version {}, PNG {} bytes", text.len(), code.version(), png.len());
        measure("  encode", || QrCode::encode(black_box(text), ErrorCorrection::M));
        measure("  draw as SVG", || code.to_svg(&style));
        measure("  draw as PNG", || code.to_png(&style));
        measure("  encode and draw as SVG", || {
            QrCode::encode(black_box(text), ErrorCorrection::M).unwrap().to_svg(&style)
        });
        measure("  encode and draw as PNG", || {
            QrCode::encode(black_box(text), ErrorCorrection::M).unwrap().to_png(&style)
        });
        measure("  the crate's own code, undrawn", || {
            qrcode::QrCode::with_error_correction_level(black_box(text), qrcode::EcLevel::M)
        });
    }
}
