//! Signs files for strangers to judge, one step a call: `cargo run -p dengji --example pdf_signing -- STEP ...`.
//!
//! ```text
//! place FILE PLAN                              prints the placements of a plan (JSON)
//! sign FILE REQUEST KEY OUT                    with a key at hand
//! prepare FILE REQUEST OUT                     OUT and OUT.json
//! value OUT.json KEY VALUE                     what a device would do
//! complete OUT OUT.json VALUE TOKEN|- FINAL
//! validation FILE DATA OUT                     DATA is JSON
//! timestamp FILE FIELD OUT                     OUT and OUT.json
//! stamped OUT OUT.json TOKEN FINAL
//! contents FILE OUT                            the last signature's value
//! verify FILE ROOTS OTHERS NOW                 prints our own report (JSON); certificates are PEM
//! ```
//!
//! A request's pictures are plain red frames of 40 mm.
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

use std::{error::Error, fs};

use dengji::{
    crypto::{DigestAlgorithm, SoftwareKey, from_base64, from_hex},
    document::{
        place::resolve,
        sign::{
            Prepared, PreparedTimestamp, SigningRequest, TimestampRequest, ValidationData, add_validation_data,
            complete, complete_timestamp, prepare, prepare_timestamp, sign,
        },
        verify::{VerificationPolicy, Verifier},
    },
    drawing::picture::{Colour, Picture},
    json,
    time::Instant,
};

/// A frame with a bar, so that one sees which way it stands.
fn picture() -> Picture {
    let mut picture = Picture::new(40_000, 40_000).unwrap();
    let red = Colour::new(230, 0, 18);
    for (x, y, width, height) in [
        (0, 0, 40_000, 1_500),
        (0, 38_500, 40_000, 1_500),
        (0, 0, 1_500, 40_000),
        (38_500, 0, 1_500, 40_000),
        (5_000, 5_000, 15_000, 5_000),
    ] {
        picture.rectangle(x, y, width, height, red);
    }
    picture
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let text = |path: &str| fs::read_to_string(path);
    let pictures = [picture()];
    match arguments.as_slice() {
        ["place", file, plan] => {
            let found = resolve(&fs::read(file)?, &json::read(&text(plan)?)?)?;
            println!("{}", json::write(&found));
        }
        ["sign", file, request, key, out] => {
            let request: SigningRequest = json::read(&text(request)?)?;
            let key = SoftwareKey::parse(&fs::read(key)?)?;
            fs::write(out, sign(&fs::read(file)?, &request, &pictures, &key, Some(&[7; 32]))?)?;
        }
        ["prepare", file, request, out] => {
            let request: SigningRequest = json::read(&text(request)?)?;
            let laid = prepare(&fs::read(file)?, &request, &pictures)?;
            fs::write(out, laid.bytes)?;
            fs::write(format!("{out}.json"), json::write(&laid.prepared))?;
        }
        ["value", prepared, key, out] => {
            let prepared: Prepared = json::read(&text(prepared)?)?;
            let key = SoftwareKey::parse(&fs::read(key)?)?;
            let message = from_base64(&prepared.to_be_signed).ok_or("base64")?;
            fs::write(out, key.sign(prepared.scheme, &message, Some(&[7; 32]))?)?;
        }
        ["complete", file, prepared, value, token, out] => {
            let prepared: Prepared = json::read(&text(prepared)?)?;
            let token = if *token == "-" { None } else { Some(fs::read(token)?) };
            fs::write(out, complete(&prepared, fs::read(file)?, &fs::read(value)?, token.as_deref())?)?;
        }
        ["validation", file, data, out] => {
            let data: ValidationData = json::read(&text(data)?)?;
            fs::write(out, add_validation_data(&fs::read(file)?, &data)?)?;
        }
        ["timestamp", file, field, out] => {
            let request = TimestampRequest {
                field: (*field).into(),
                digest_algorithm: DigestAlgorithm::Sha256,
                contents_size: None,
            };
            let laid = prepare_timestamp(&fs::read(file)?, &request)?;
            fs::write(out, laid.bytes)?;
            fs::write(format!("{out}.json"), json::write(&laid.prepared))?;
        }
        ["stamped", file, prepared, token, out] => {
            let prepared: PreparedTimestamp = json::read(&text(prepared)?)?;
            fs::write(out, complete_timestamp(&prepared, fs::read(file)?, &fs::read(token)?)?)?;
        }
        ["contents", file, out] => {
            // The last signature's bytes, found without a reader of ours.
            let file = fs::read(file)?;
            let mark = b"/Contents<";
            let start = file.windows(mark.len()).rposition(|part| part == mark).ok_or("none")? + mark.len();
            let end = start + file[start..].iter().position(|byte| *byte == b'>').ok_or("open")?;
            fs::write(out, from_hex(std::str::from_utf8(&file[start..end])?).ok_or("hex")?)?;
        }
        ["verify", file, roots, others, now] => {
            let mut verifier = Verifier::new(VerificationPolicy::default());
            verifier.trust(&fs::read(roots)?)?;
            verifier.know(&fs::read(others)?)?;
            println!("{}", json::write(&verifier.verify(&fs::read(file)?, Instant::parse(now).ok_or("an instant")?)?));
        }
        _ => return Err("which step?".into()),
    }
    Ok(())
}
