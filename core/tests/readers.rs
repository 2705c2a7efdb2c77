//! PDFs that people really have, of `DENGJI_SAMPLES/readers`: each is opened, stamped, signed and verified, or refused with
//! a reason; where poppler and qpdf are installed, they look at what came out.
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
    dead_code,
    reason = "a test reads its data, and ends where something is wrong"
)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use dengji::{
    crypto::{SignatureScheme, SoftwareKey},
    document::{
        pdf::{Page, PdfFile},
        place::{Position, SealPlacement, Stamp, StampPlan, resolve},
        sign::{Carrier, SigningRequest, check_request, sign},
        verify::{SignatureVerdict, SignedCoverage, VerificationPolicy, Verifier},
    },
    drawing::picture::{Colour, Picture},
    time::Instant,
};

fn data(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/pki").join(name)).unwrap()
}

fn text(name: &str) -> String {
    String::from_utf8(data(name)).unwrap()
}

fn now() -> Instant {
    Instant::parse("2026-12-01T02:03:04Z").unwrap()
}

const COLOUR: [u8; 3] = [200, 30, 160];

/// A seal of one colour, which no page has by itself.
fn seal(side: u32) -> Picture {
    let mut picture = Picture::new(side, side).unwrap();
    picture.rectangle(0, 0, side, side, Colour::new(COLOUR[0], COLOUR[1], COLOUR[2]));
    picture
}

/// The files of the folder, by name; none where the samples are not there.
fn readers() -> Option<Vec<PathBuf>> {
    let Some(folder) = std::env::var_os("DENGJI_SAMPLES") else {
        println!("skipped: DENGJI_SAMPLES is not set");
        return None;
    };
    let mut names: Vec<_> = fs::read_dir(Path::new(&folder).join("readers"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "pdf"))
        .collect();
    names.sort();
    assert!(names.len() > 100, "the folder holds {} files", names.len());
    Some(names)
}

fn has(tool: &str) -> bool {
    let is_there =
        Command::new(tool).arg("--version").output().or_else(|_| Command::new(tool).arg("-v").output()).is_ok();
    if !is_there {
        println!("skipped: {tool} is not installed");
    }
    is_there
}

fn shorter_side(file: &[u8]) -> i64 {
    let open = PdfFile::open(file).unwrap();
    let pages = open.pages();
    let Some(Page { media_box: [left, bottom, right, top], .. }) = pages.first() else { return 100_000 };
    ((right - left).min(top - bottom) * 25_400.0 / 72.0) as i64
}

/// What became of one file.
enum Outcome {
    Signed { file: Vec<u8>, place: SealPlacement, remarks: Vec<&'static str> },
    Refused(&'static str),
}

fn stamped(original: &[u8]) -> Outcome {
    let side = match PdfFile::open(original) {
        Ok(_) => (shorter_side(original) / 4).clamp(100, 20_000),
        Err(failure) => return Outcome::Refused(failure.finding.code.as_str()),
    };
    let position = Position::Point { page: 1, x_um: side, y_um: side };
    let stamps = vec![Stamp { width_um: side, height_um: side, position }];
    let plan = StampPlan { coverage: Default::default(), fields: Vec::new(), stamps };
    let resolution = match resolve(original, &plan) {
        Ok(resolution) => resolution,
        Err(failure) => return Outcome::Refused(failure.finding.code.as_str()),
    };
    let Some(place) = resolution.placements.first().cloned() else {
        return Outcome::Refused(resolution.report.findings[0].code.as_str());
    };
    let certificates = vec![text("p256-signer.pem")];
    let scheme = SignatureScheme::EcdsaP256Sha256;
    let mut request = SigningRequest::new("OurSeal", Carrier::CadesDetached, scheme, certificates, now());
    request.placements = resolution.placements;
    let remarks = match check_request(original, &request, 1) {
        Ok(report) => report.findings.iter().map(|finding| finding.code.as_str()).collect(),
        Err(failure) => return Outcome::Refused(failure.finding.code.as_str()),
    };
    let key = SoftwareKey::parse(&data("p256-signer.key")).unwrap();
    match sign(original, &request, &[seal(u32::try_from(side).unwrap())], &key, None) {
        Ok(file) => Outcome::Signed { file, place, remarks },
        Err(failure) => Outcome::Refused(failure.finding.code.as_str()),
    }
}

/// What is wrong with a signed file in our own eyes.
fn verified(original: &[u8], file: &[u8]) -> Vec<String> {
    let mut wrong = Vec::new();
    if !file.starts_with(original) {
        wrong.push("the original was changed".to_owned());
    }
    let mut verifier = Verifier::new(VerificationPolicy::default());
    verifier.trust(&data("p256-root.pem")).unwrap();
    verifier.know(&data("p256-int.pem")).unwrap();
    match verifier.verify(file, now()) {
        Err(failure) => wrong.push(format!("not verified: {}", failure.finding.code.as_str())),
        Ok(report) => {
            let ours = report.signatures.iter().find(|signature| signature.field.as_deref() == Some("OurSeal"));
            match ours {
                None => wrong.push("the verifier does not see the signature".to_owned()),
                Some(ours) if ours.verdict != SignatureVerdict::Valid => {
                    let codes: Vec<_> = ours.findings().map(|finding| finding.code.as_str()).collect();
                    wrong.push(format!("{:?} {codes:?}", ours.verdict));
                }
                Some(ours) if ours.coverage != SignedCoverage::WholeFile => {
                    wrong.push(format!("covers {:?}", ours.coverage));
                }
                Some(_) => {}
            }
        }
    }
    wrong
}

/// The first page as poppler draws it: width, height and pixels.
fn drawn(file: &Path, folder: &Path) -> Option<(usize, usize, Vec<u8>)> {
    let out = folder.join("page");
    let status = Command::new("timeout")
        .args(["60", "pdftoppm", "-r", "72", "-f", "1", "-l", "1", "-singlefile", "-cropbox"])
        .args([file, &out])
        .output()
        .unwrap();
    let bytes = fs::read(out.with_extension("ppm")).ok();
    let _ = fs::remove_file(out.with_extension("ppm"));
    let bytes = bytes.filter(|_| status.status.success())?;
    let mut parts = bytes.splitn(4, |byte| *byte == b'\n');
    assert_eq!(parts.next(), Some(&b"P6"[..]));
    let size = std::str::from_utf8(parts.next()?).ok()?.split_once(' ')?;
    parts.next()?;
    Some((size.0.parse().ok()?, size.1.parse().ok()?, parts.next()?.to_vec()))
}

/// Whether the seal shows where it was placed, and nothing else changed.
fn shows(before: &Path, after: &Path, folder: &Path, place: &SealPlacement) -> Vec<String> {
    let mut wrong = Vec::new();
    let Some((width, height, new)) = drawn(after, folder) else {
        if drawn(before, folder).is_some() {
            wrong.push("poppler draws it no more".to_owned());
        }
        return wrong;
    };
    let pixel = |micrometres: i64| micrometres as f64 * 72.0 / 25_400.0;
    let (left, top) = (pixel(place.x_um), pixel(place.y_um));
    let (right, bottom) = (left + pixel(place.width_um), top + pixel(place.height_um));
    let old = drawn(before, folder).filter(|(w, h, _)| (*w, *h) == (width, height)).map(|(.., old)| old);
    let (mut inside, mut coloured, mut touched) = (0, 0, 0);
    for y in 0..height {
        for x in 0..width {
            let at = (y * width + x) * 3;
            let (cx, cy) = (x as f64 + 0.5, y as f64 + 0.5);
            if cx > left + 1.0 && cx < right - 1.0 && cy > top + 1.0 && cy < bottom - 1.0 {
                inside += 1;
                let near = |channel: usize| new[at + channel].abs_diff(COLOUR[channel]) <= 8;
                coloured += usize::from((0..3).all(near));
            } else if (cx < left - 1.5 || cx > right + 1.5 || cy < top - 1.5 || cy > bottom + 1.5)
                && old.as_ref().is_some_and(|old| old[at..at + 3] != new[at..at + 3])
            {
                touched += 1;
            }
        }
    }
    if coloured * 100 < inside * 95 {
        wrong.push(format!("the seal does not show: {coloured} of {inside} pixels"));
    }
    if old.is_none() {
        wrong.push("the page has another size".to_owned());
    }
    if touched > 0 {
        wrong.push(format!("{touched} pixels beside the seal changed"));
    }
    wrong
}

/// Exit status of `qpdf --check`, and its complaints without places.
fn checked(file: &Path) -> (i32, usize) {
    let output = Command::new("timeout").args(["60", "qpdf", "--check"]).arg(file).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).lines().filter(|line| line.contains("WARNING")).count();
    (output.status.code().unwrap_or(99), said)
}

#[test]
fn what_people_have_is_signed_or_refused_by_name() {
    let Some(names) = readers() else { return };
    let (qpdf, poppler) = (has("qpdf"), has("pdftoppm"));
    let folder = std::env::temp_dir().join(format!("dengji-readers-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let (mut done, mut refused, mut bad) = (0, Vec::new(), Vec::new());
    for path in &names {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let original = fs::read(path).unwrap();
        match stamped(&original) {
            Outcome::Refused(code) => refused.push(format!("{name}: {code}")),
            Outcome::Signed { file, place, remarks } => {
                done += 1;
                let mut wrong = verified(&original, &file);
                let after = folder.join(format!("{name}.pdf"));
                fs::write(&after, &file).unwrap();
                if qpdf {
                    let (old, new) = (checked(path), checked(&after));
                    if new > old {
                        wrong.push(format!("qpdf: {old:?} became {new:?}"));
                    }
                }
                if poppler {
                    wrong.extend(shows(path, &after, &folder, &place));
                }
                if !wrong.is_empty() {
                    bad.push(format!("{name} {remarks:?}: {wrong:?}"));
                }
            }
        }
    }
    if std::env::var_os("DENGJI_KEEP").is_none() {
        fs::remove_dir_all(&folder).unwrap();
    }
    println!("{done} signed, {} refused:\n{}", refused.len(), refused.join("\n"));
    assert!(bad.is_empty(), "{} of {done}:\n{}", bad.len(), bad.join("\n"));
}
