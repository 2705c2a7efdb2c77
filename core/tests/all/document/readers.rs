//! PDFs that people really have, of `DENGJI_SAMPLES/readers`: each is opened, stamped, signed and verified, or refused with
//! a reason; where poppler and qpdf are installed, they look at what came out.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use dengji::{
    crypto::{SignatureScheme, SoftwareKey},
    document::{
        pdf::{Object, Page, PdfFile},
        place::{Occurrence, Position, SealPlacement, Stamp, StampPlan, resolve},
        sign::{Carrier, SigningRequest, check_request, sign},
        verify::{SignatureVerdict, SignedCoverage, VerificationPolicy, Verifier},
    },
    drawing::picture::{Colour, Picture},
    time::Instant,
};

fn data(name: &str) -> Vec<u8> {
    fs::read(Path::new(dengji_tests::CORE).join("tests/data/pki").join(name)).unwrap()
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
pub(super) fn readers() -> Option<Vec<PathBuf>> {
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

pub(super) fn has(tool: &str) -> bool {
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
pub(super) enum Outcome {
    Signed { file: Vec<u8>, place: SealPlacement, remarks: Vec<&'static str> },
    Refused(&'static str),
}

pub(super) fn stamped(original: &[u8]) -> Outcome {
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

/// Who draws pages.
const DRAWERS: [&str; 2] = ["pdftoppm", "mutool"];

/// What a drawer is known to draw wrongly by itself: poppler swaps red and blue once it has drawn the pictures of this file's
/// fonts, seal or no seal.
const KNOWN: [(&str, &str); 1] = [("pdfjs-issue19634", "pdftoppm")];

/// The first page as a drawer shows it: width, height and pixels.
fn drawn(drawer: &str, file: &Path, folder: &Path) -> Option<(usize, usize, Vec<u8>)> {
    let out = folder.join("page.ppm");
    let _ = fs::remove_file(&out);
    let mut command = Command::new("timeout");
    command.args(["60", drawer]);
    if drawer == "pdftoppm" {
        command.args(["-r", "72", "-f", "1", "-l", "1", "-singlefile", "-cropbox"]).arg(file).arg(folder.join("page"));
    } else {
        command.args(["draw", "-q", "-r", "72", "-o"]).arg(&out).arg(file).arg("1");
    }
    command.output().unwrap();
    let bytes = fs::read(out).ok()?;
    let mut parts = bytes.splitn(4, |byte| *byte == b'\n');
    assert_eq!(parts.next(), Some(&b"P6"[..]));
    let size = std::str::from_utf8(parts.next()?).ok()?.split_once(' ')?;
    parts.next()?;
    let (width, height): (usize, usize) = (size.0.parse().ok()?, size.1.parse().ok()?);
    Some((width, height, parts.next()?.to_vec())).filter(|(.., pixels)| pixels.len() == width * height * 3)
}

/// Whether the seal shows where it was placed, and nothing else changed.
fn shows(drawer: &str, before: &Path, after: &Path, folder: &Path, place: &SealPlacement) -> Vec<String> {
    let mut wrong = Vec::new();
    let Some((width, height, new)) = drawn(drawer, after, folder) else {
        if drawn(drawer, before, folder).is_some() {
            wrong.push(format!("{drawer} draws it no more"));
        }
        return wrong;
    };
    let pixel = |micrometres: i64| micrometres as f64 * 72.0 / 25_400.0;
    let (left, top) = (pixel(place.x_um), pixel(place.y_um));
    let (right, bottom) = (left + pixel(place.width_um), top + pixel(place.height_um));
    let old = drawn(drawer, before, folder).filter(|(w, h, _)| (*w, *h) == (width, height)).map(|(.., old)| old);
    // Fields may lie over it.
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
    if coloured * 100 < inside * 80 {
        wrong.push(format!("{drawer}: the seal does not show: {coloured} of {inside} pixels"));
    }
    if old.is_none() {
        wrong.push(format!("{drawer}: the page has another size"));
    }
    if touched > 0 {
        wrong.push(format!("{drawer}: {touched} pixels beside the seal changed"));
    }
    wrong
}

/// Exit status of `qpdf --check`, and its complaints without places.
fn checked(file: &Path) -> (i32, usize) {
    let output = Command::new("timeout").args(["60", "qpdf", "--check"]).arg(file).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).lines().filter(|line| line.contains("WARNING")).count();
    (output.status.code().unwrap_or(99), said)
}

/// What is refused, and why: there is nothing else that the folder holds and we do not sign.
const REFUSED: &[(&str, &str)] = &[
    // Encrypted: their strings and streams are not read.
    ("pdfbox-AES128ExposedMeta", "pdf.encrypted"),
    ("pdfbox-AESkeylength128", "pdf.encrypted"),
    ("pdfbox-PDFBOX-2725-878725", "pdf.encrypted"),
    ("pdfbox-PasswordSample-128bit", "pdf.encrypted"),
    ("pdfbox-sign_me_protected", "pdf.encrypted"),
    ("pdfjs-issue6010_1", "pdf.encrypted"),
    ("pdfjs-issue6010_2", "pdf.encrypted"),
    ("pdfjs-secHandler", "pdf.encrypted"),
    // Broken on purpose or cut: readers guess what was meant, and a signature would cover the guess.
    ("lopdf-Incremental", "pdf.cross_reference"),
    ("pdfjs-GHOSTSCRIPT-698804-1-fuzzed", "pdf.too_many_objects"),
    ("pdfjs-bug1020226", "pdf.start_missing"),
    ("pdfjs-issue9252", "pdf.start_wrong"),
    ("pdfjs-mesh_shading_empty", "pdf.start_wrong"),
    ("qpdf-bad14", "pdf.trailer"),
    ("qpdf-global_damaged", "pdf.cross_reference"),
    // No page: there is nothing to put a seal on.
    ("qpdf-out", "document.page_missing"),
];

#[test]
fn what_people_have_is_signed_or_refused_by_name() {
    let Some(names) = readers() else { return };
    let (qpdf, drawers) = (has("qpdf"), DRAWERS.into_iter().filter(|drawer| has(drawer)).collect::<Vec<_>>());
    let folder = std::env::temp_dir().join(format!("dengji-readers-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let (mut done, mut refused, mut bad) = (0, Vec::new(), Vec::new());
    for path in &names {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let original = fs::read(path).unwrap();
        match stamped(&original) {
            Outcome::Refused(code) => refused.push((name, code)),
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
                for drawer in drawers.iter().filter(|drawer| !KNOWN.contains(&(name.as_str(), **drawer))) {
                    wrong.extend(shows(drawer, path, &after, &folder, &place));
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
    println!("{done} signed, {} refused", refused.len());
    refused.sort_unstable();
    let mut known: Vec<_> = REFUSED.iter().map(|(name, code)| ((*name).to_owned(), *code)).collect();
    known.sort_unstable();
    assert_eq!(refused, known, "refused, and known to be");
    assert!(bad.is_empty(), "{} of {done}:\n{}", bad.len(), bad.join("\n"));
}

/// A word of a page as poppler sees it, and its middle in micrometres from the top left corner.
struct Word {
    text: String,
    page: u32,
    middle: [i64; 2],
}

/// The words of the first two pages. Poppler measures in units, which may be larger than a point.
fn words(file: &Path, units: &[f64]) -> Vec<Word> {
    let output = Command::new("timeout")
        .args(["60", "pdftotext", "-bbox", "-cropbox", "-l", "2"])
        .arg(file)
        .arg("-")
        .output()
        .unwrap();
    let html = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut page = 0;
    let mut words = Vec::new();
    for line in html.lines() {
        if line.trim_start().starts_with("<page ") {
            page += 1;
        }
        let Some(rest) = line.trim().strip_prefix("<word ") else { continue };
        let (places, text) = rest.split_once('>').unwrap();
        let number = |key: &str| -> f64 {
            let at = places.find(key).unwrap() + key.len() + 2;
            places[at..].split('"').next().unwrap().parse().unwrap()
        };
        let middle = [("xMin", "xMax"), ("yMin", "yMax")]
            .map(|(low, high)| ((number(low) + number(high)) / 2.0 * units[page - 1] * 25_400.0 / 72.0) as i64);
        let text = text.trim_end_matches("</word>").to_owned();
        // Entities, and what is too short to be told from other places, say nothing.
        if text.chars().count() >= 3 && text.chars().all(char::is_alphanumeric) {
            words.push(Word { text, page: page as u32, middle });
        }
    }
    words
}

/// How near our nearest place of a word is to poppler's, in micrometres; none where we find the word nowhere on the page.
fn distance(file: &[u8], word: &Word) -> Option<i64> {
    let position = Position::Keyword { text: word.text.clone(), occurrence: Occurrence::Each {}, dx_um: 0, dy_um: 0 };
    let stamps = vec![Stamp { width_um: 2, height_um: 2, position }];
    let plan = StampPlan { coverage: Default::default(), fields: Vec::new(), stamps };
    let found = resolve(file, &plan).unwrap().placements;
    let apart =
        |place: &SealPlacement| (place.x_um + 1 - word.middle[0]).abs().max((place.y_um + 1 - word.middle[1]).abs());
    found.iter().filter(|place| place.page == word.page).map(apart).min()
}

#[test]
fn keywords_lie_where_poppler_finds_them() {
    let Some(names) = readers() else { return };
    if !has("pdftotext") {
        return;
    }
    let (mut count, mut wrong) = (0, Vec::new());
    for path in &names {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let file = fs::read(path).unwrap();
        let Ok(open) = PdfFile::open(&file) else { continue };
        let form = open.get_at(open.last_revision(), &open.catalog(), "AcroForm");
        let asks = form.as_dictionary().and_then(|form| form.get("NeedAppearances"));
        // Poppler draws the fields of such a form by itself, and leaves out a letter that the font of this file lacks.
        if asks == Some(&Object::Boolean(true)) || name == "pdfjs-bug1865341" {
            continue;
        }
        let unit = |page: Page| page.dictionary.get("UserUnit").and_then(Object::as_number).unwrap_or(1.0);
        let units: Vec<f64> = open.pages().into_iter().map(unit).collect();
        let words = words(path, &units);
        let step = words.len().div_ceil(12).max(1);
        for word in words.iter().step_by(step) {
            count += 1;
            match distance(&file, word) {
                Some(apart) if apart <= 2_500 => {}
                Some(apart) => wrong.push(format!("{name}: {} is {apart} µm away", word.text)),
                None => wrong.push(format!("{name}: {} is not found", word.text)),
            }
        }
    }
    println!("{count} words");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count > 300, "only {count} words");
}
