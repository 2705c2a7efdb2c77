//! Writes QR pictures for a decoder to read back: `cargo run -p dengji --example qr_pictures -- FOLDER COUNT`.
//!
//! `FOLDER/texts.txt` holds one text a line, `FOLDER/00000.png` and so on its code; every tenth is an SVG as well.
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

use std::{error::Error, fmt::Write as _, fs, path::Path};

use dengji::{
    crypto::{hex, sm3},
    drawing::qr::{ErrorCorrection, QrCode, QrStyle},
    signing::ticket::{self, Ticket},
    time::Instant,
};

const LEVELS: [ErrorCorrection; 4] = [ErrorCorrection::L, ErrorCorrection::M, ErrorCorrection::Q, ErrorCorrection::H];

/// Half of them tickets; the others links, digits, letters and Chinese text of many lengths.
fn text(number: u32, seed: &str, issued: Instant) -> Result<String, Box<dyn Error>> {
    let length = usize::try_from(number % 61)? + 1;
    Ok(match number % 8 {
        0 => format!("https://sign.example.org/q?t={seed}&n={number}"),
        1 => seed.bytes().cycle().take(length * 8).map(|b| char::from(b'0' + b % 10)).collect(),
        2 => format!("DJ:{}", seed.to_uppercase().repeat(length / 20 + 1)),
        3 => format!("{}{number}", "登记案件二维码，请扫码签署".chars().cycle().take(length).collect::<String>()),
        _ => {
            let open = Ticket {
                key_id: format!("gz-{}", number % 7),
                case_id: format!("GZ-2024-{number:06}"),
                sub_case: format!("GZ-2024-{number:06}-{:02}", number % 12),
                round: number % 5,
                issued: issued.plus_seconds(i64::from(number)).ok_or("time")?,
                expires: issued.plus_seconds(i64::from(number) + 86_400).ok_or("time")?,
                digest: seed.to_owned(),
            };
            ticket::sign(&open, &format!("{:064x}", 7))?.payload
        }
    })
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, count] = arguments.as_slice() else {
        return Err("which folder, and how many?".into());
    };
    let folder = Path::new(folder);
    let issued = Instant::parse("2024-08-01T01:30:00Z").ok_or("time")?;
    let mut texts = String::new();
    for number in 0..count.parse::<u32>()? {
        let seed = hex(&sm3(&number.to_be_bytes()));
        let text = text(number, &seed, issued)?;
        let level = LEVELS.get(usize::try_from(number / 8 % 4)?).copied().unwrap_or_default();
        let code = QrCode::encode(&text, level)?;
        let style = QrStyle { scale: 3 + number % 3, ..QrStyle::default() };
        fs::write(folder.join(format!("{number:05}.png")), code.to_png(&style)?)?;
        if number % 10 == 0 {
            fs::write(folder.join(format!("{number:05}.svg")), code.to_svg(&style)?)?;
        }
        writeln!(texts, "{text}")?;
    }
    fs::write(folder.join("texts.txt"), texts)?;
    Ok(())
}
