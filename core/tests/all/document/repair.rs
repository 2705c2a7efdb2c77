//! Files that the strict reader refuses are made anew, so that it takes them; what is signed is never touched.

use std::{collections::BTreeMap, fs, process::Command};

use dengji::{
    document::{pdf::PdfFile, repair::repair},
    finding::FailureKind,
};

use super::readers::{Outcome, has, readers, stamped};
use crate::support::paper::{a4, latin, objects, with_stream, with_table};

fn plain() -> Vec<u8> {
    with_table(&objects(&[a4(&latin("first", 72, 700, 20)), a4(&latin("second", 72, 700, 20))], ""))
}

/// What was changed, or why nothing was made.
fn told(file: &[u8]) -> Result<(Vec<u8>, Vec<&'static str>), &'static str> {
    match repair(file) {
        Ok(made) => Ok((made.bytes, made.report.findings.iter().map(|one| one.code.as_str()).collect())),
        Err(failure) => Err(failure.finding.code.as_str()),
    }
}

/// The law of every repaired file: the strict reader takes it, it can be sealed, it is what it is whenever it is asked for,
/// and there is nothing more to repair in it.
fn sound(file: &[u8]) -> (Vec<u8>, Vec<&'static str>) {
    let (made, changes) = told(file).unwrap_or_else(|code| panic!("{code}"));
    assert!(PdfFile::open(&made).unwrap().exhausted().is_none());
    assert!(matches!(stamped(&made), Outcome::Signed { .. }));
    assert_eq!(told(file).unwrap().0, made, "twice the same");
    assert_eq!(told(&made), Ok((made.clone(), vec!["repair.not_needed"])));
    assert!(!changes.is_empty());
    (made, changes)
}

fn replaced(file: &[u8], from: &str, to: &str) -> Vec<u8> {
    let at = file.windows(from.len()).position(|window| window == from.as_bytes()).unwrap();
    [&file[..at], to.as_bytes(), &file[at + from.len()..]].concat()
}

/// The texts of all pages, by a reader of others.
fn texts(file: &[u8]) -> Vec<String> {
    let document = lopdf::Document::load_mem(file).unwrap();
    document.get_pages().keys().map(|page| document.extract_text(&[*page]).unwrap().trim().to_owned()).collect()
}

#[test]
fn a_sound_file_comes_back_as_it_is() {
    for file in [plain(), with_stream(&objects(&[a4("")], ""))] {
        assert_eq!(told(&file), Ok((file.clone(), vec!["repair.not_needed"])));
    }
}

#[test]
fn broken_cross_references_are_mended() {
    let file = plain();
    let start = file.windows(9).rposition(|nine| nine == b"startxref").unwrap();
    let table = file.windows(5).rposition(|five| five == b"xref\n").unwrap_or(start);
    let broken = [
        // The place is wrong, or leads nowhere; the table is gone; the end is cut off; the header comes late.
        replaced(&file, "startxref\n", "startxref\n9"),
        [&file[..start], b"startxref\n0\n%%EOF\n"].concat(),
        [&file[..table], b"%%EOF\n"].concat(),
        file[..start].to_vec(),
        [b"From a mailbox\r\n\r\n".as_slice(), &file].concat(),
        replaced(&file, "trailer\n<<", "trailer\n<"),
    ];
    for (at, broken) in broken.iter().enumerate() {
        assert!(PdfFile::open(broken).is_err() || matches!(stamped(broken), Outcome::Refused(_)), "{at} is sound");
        let (made, changes) = sound(broken);
        assert_eq!(texts(&made), ["first", "second"], "{at}");
        assert!(changes.contains(&"repair.rewritten"), "{at}: {changes:?}");
    }
    let (_, changes) = sound(&broken[4]);
    assert!(changes.contains(&"pdf.leading_bytes"), "{changes:?}");
    let (_, changes) = sound(&broken[2]);
    assert!(changes.contains(&"repair.rebuilt"), "{changes:?}");
}

#[test]
fn a_page_tree_that_leads_back_to_itself_is_listed_anew() {
    let mut parts = objects(&[a4(&latin("first", 72, 700, 20)), a4(&latin("second", 72, 700, 20))], "");
    parts[1] = "<< /Type /Pages /Kids [7 0 R 2 0 R 9 0 R 7 0 R] /Count 4 >>".to_owned();
    let (made, changes) = sound(&with_table(&parts));
    assert!(changes.contains(&"repair.pages_rebuilt"), "{changes:?}");
    assert_eq!(texts(&made), ["first", "second"]);
}

#[test]
fn a_form_that_leads_back_to_itself_is_taken_out() {
    let mut parts = objects(&[a4("")], "/AcroForm << /Fields [9 0 R] >>");
    parts.push("<< /T (a) /Kids [10 0 R] >>".to_owned());
    parts.push("<< /T (b) /Parent 9 0 R /Kids [9 0 R] >>".to_owned());
    let (_, changes) = sound(&with_table(&parts));
    assert!(changes.contains(&"repair.form_dropped"), "{changes:?}");
}

/// By another library, or by qpdf where it is installed.
fn encrypted(file: &[u8], user: &str) -> Vec<(String, Vec<u8>)> {
    let mut made = Vec::new();
    for length in [40, 128] {
        let mut document = lopdf::Document::load_mem(file).unwrap();
        let version = lopdf::EncryptionVersion::V2 {
            document: &document,
            owner_password: "owner",
            user_password: user,
            key_length: length,
            permissions: lopdf::Permissions::PRINTABLE,
        };
        let state = lopdf::EncryptionState::try_from(version).unwrap();
        document.encrypt(&state).unwrap();
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();
        made.push((format!("RC4 {length}"), bytes));
    }
    if has("qpdf") {
        let folder = std::env::temp_dir().join(format!("dengji-repair-{}-{}", std::process::id(), user.len()));
        fs::create_dir_all(&folder).unwrap();
        let (from, to) = (folder.join("from.pdf"), folder.join("to.pdf"));
        fs::write(&from, file).unwrap();
        for options in [
            vec!["40"],
            vec!["128", "--use-aes=y"],
            vec!["128", "--use-aes=y", "--cleartext-metadata"],
            vec!["256"],
            vec!["256", "--modify=none", "--object-streams=generate"],
        ] {
            let mut command = Command::new("qpdf");
            command.args(["--allow-weak-crypto"]);
            let streams: Vec<_> = options.iter().filter(|one| one.starts_with("--object")).collect();
            command.args(&streams).args(["--encrypt", user, "owner"]);
            command.args(options.iter().filter(|one| !streams.contains(one))).arg("--").arg(&from).arg(&to);
            assert!(command.status().unwrap().success(), "{options:?}");
            made.push((format!("qpdf {options:?}"), fs::read(&to).unwrap()));
        }
        fs::remove_dir_all(&folder).unwrap();
    }
    made
}

#[test]
fn what_opens_without_a_password_is_decrypted_and_what_does_not_is_told_so() {
    for (how, file) in encrypted(&plain(), "") {
        assert!(PdfFile::open(&file).is_err(), "{how}");
        let (made, changes) = sound(&file);
        assert!(changes.contains(&"repair.decrypted"), "{how}: {changes:?}");
        assert_eq!(texts(&made), ["first", "second"], "{how}");
        if how.starts_with("RC4") || how.contains("modify") {
            assert!(changes.contains(&"repair.restrictions"), "{how}: {changes:?}");
        }
    }
    for (how, file) in encrypted(&plain(), "secret") {
        assert_eq!(told(&file), Err("repair.password"), "{how}");
    }
}

/// A file with a signature, in every state of damage and disguise that one can come in.
#[test]
fn a_file_with_a_signature_is_never_rewritten() {
    let Outcome::Signed { file: signed, .. } = stamped(&plain()) else { panic!("not signed") };
    assert_eq!(told(&signed), Err("repair.signed"));
    let range = signed.windows(9).position(|nine| nine == b"ByteRange").unwrap();
    let mut damaged = vec![
        signed[..signed.len() - 40].to_vec(),
        signed[..range + 40].to_vec(),
        replaced(&signed, "%PDF-", "%PDX-"),
        replaced(&signed, "/ByteRange", "/Byte#52ange"),
        replaced(&signed, "/ByteRange", "/#42#79#74#65Range"),
        [b"mail\r\n".as_slice(), &signed].concat(),
        replaced(&signed, "/ByteRange", "/ByteRange 7"),
    ];
    // A byte range that stands in no signature; a certification that nothing leads to; rights that a signature would give.
    for entry in [
        "/ByteRange [0 1 2 3]",
        "/Perms << /DocMDP 3 0 R >>",
        "/Perms << /X 3 0 R >>",
        "/Extra << /Type /Sig >>",
        "/AcroForm << /Fields [<< /FT /Sig /T (a) /V 3 0 R >>] >>",
        "/AcroForm << /Fields [<< /F#54 /S#69g /T (a) /V << >> >>] >>",
    ] {
        let file = with_table(&objects(&[a4("")], entry));
        damaged.push(replaced(&file, "startxref\n", "startxref\n9"));
    }
    for (at, file) in damaged.iter().enumerate() {
        assert_eq!(told(file).map(|(_, changes)| changes), Err("repair.signed"), "{at}");
    }
    // A signature hidden in what is packed is found once it is unpacked.
    if has("qpdf") {
        let entry = "/AcroForm << /Fields [<< /FT /Sig /T (a) /V << /Filter /X >> >>] >>";
        for (how, file) in encrypted(&with_table(&objects(&[a4("")], entry)), "") {
            assert_eq!(told(&file).map(|(_, changes)| changes), Err("repair.signed"), "{how}");
        }
    }
    // A field that waits for a signature is none.
    let waiting = with_table(&objects(&[a4("")], "/AcroForm << /Fields [<< /FT /Sig /T (a) >>] >>"));
    let _ = sound(&replaced(&waiting, "startxref\n", "startxref\n9"));
}

#[test]
fn what_asks_for_too_much_is_refused_in_time() {
    use std::io::Write;
    let begun = std::time::Instant::now();
    let zeros = {
        let mut deflate = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        let block = b"1 ".repeat(1 << 19);
        for _ in 0..64 {
            deflate.write_all(&block).unwrap();
        }
        deflate.finish().unwrap()
    };
    let mut bomb = b"%PDF-1.7\n".to_vec();
    for number in 1..40 {
        let head = format!(
            "{number} 0 obj\n<< /Type /ObjStm /N 99999 /First 0 /Filter /FlateDecode /Length {} >>\nstream\n",
            zeros.len()
        );
        bomb.extend(head.into_bytes());
        bomb.extend(&zeros);
        bomb.extend(b"\nendstream\nendobj\n");
    }
    bomb.extend(b"50 0 obj\n<< /Type /Catalog /Pages 51 0 R >>\nendobj\ntrailer\n<< /Root 50 0 R >>\n");
    let deep = [b"%PDF-1.7\n1 0 obj\n".as_slice(), &b"[".repeat(1 << 20), b"\ntrailer << /Root 1 0 R >>"].concat();
    let many = [b"%PDF-1.7\n1 0 obj\n[".as_slice(), &b"1 ".repeat(4 << 20), b"]\ntrailer << /Root 1 0 R >>"].concat();
    let large = vec![b'%'; (64 << 20) + 1];
    // Ten thousand entries for one object.
    let mut same = [b"%PDF-1.7\n1 0 obj\n[".as_slice(), &b"1 ".repeat(100_000), b"]\nendobj\n"].concat();
    let start = same.len();
    same.extend(b"xref\n0 10000\n");
    same.extend(b"0000000009 00000 n \n".repeat(10_000));
    same.extend(format!("trailer\n<< /Size 10000 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").into_bytes());
    let loops = with_table(&objects(&[a4("")], "")).repeat(200);
    for (what, file) in
        [("bomb", bomb), ("deep", deep), ("many", many), ("large", large), ("loops", loops), ("same", same)]
    {
        let one = std::time::Instant::now();
        let answer = told(&file).map(|(_, changes)| changes);
        println!("{what}: {answer:?} in {:?}", one.elapsed());
        assert!(answer.is_err() || what == "loops", "{what}: {answer:?}");
    }
    assert_eq!(told(&vec![b'%'; (64 << 20) + 1]), Err("pdf.too_large"));
    assert!(begun.elapsed().as_secs() < 120, "{:?}", begun.elapsed());
}

/// A few thousand damaged files: whatever comes, there is an answer, and a new file is one that can be sealed.
#[test]
fn damage_of_any_kind_is_answered() {
    let Outcome::Signed { file: signed, .. } = stamped(&plain()) else { panic!("not signed") };
    let mut seeds = vec![plain(), with_stream(&objects(&[a4(&latin("x", 72, 700, 20))], "")), signed.clone()];
    seeds.extend(encrypted(&plain(), "").into_iter().take(1).map(|(_, file)| file));
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below.max(1)).unwrap()).unwrap()
    };
    let mut answers: BTreeMap<String, u32> = BTreeMap::new();
    let words: [&[u8]; 12] = [
        b"endobj",
        b"stream",
        b"xref",
        b"<<",
        b">>",
        b"0 0 R",
        b"2 0 R",
        b"-1",
        b"99999999999",
        b"/Kids",
        b"/Length 5",
        b"obj",
    ];
    for round in 0..1_500 {
        let seed = &seeds[round % seeds.len()];
        let mut file = seed.clone();
        for _ in 0..=next(4) {
            let at = next(file.len());
            match next(5) {
                0 => file[at] = u8::try_from(next(256)).unwrap(),
                1 => drop(file.drain(at..(at + next(60)).min(file.len()))),
                2 => {
                    let word = words[next(words.len())];
                    file.splice(at..at, word.iter().copied());
                }
                3 => file.truncate(at.max(20)),
                _ => {
                    let from = next(file.len());
                    let part = file[from..(from + next(80)).min(file.len())].to_vec();
                    file.splice(at..at, part);
                }
            }
            if file.is_empty() {
                file.push(b'%');
            }
        }
        let marked = file.windows(9).any(|nine| nine == b"ByteRange");
        let answer = match repair(&file) {
            Ok(made) => {
                assert!(!marked, "a signed file was rewritten");
                let open = PdfFile::open(&made.bytes).unwrap_or_else(|failure| panic!("{round}: {failure}"));
                assert!(open.exhausted().is_none());
                assert_eq!(repair(&made.bytes).unwrap().bytes, made.bytes, "{round}: there is more to repair");
                if made.bytes == file { "as it was" } else { "repaired" }.to_owned()
            }
            Err(failure) => {
                assert_eq!(failure.kind, FailureKind::Document);
                assert!(!marked || failure.finding.code.as_str() == "repair.signed");
                failure.finding.code.as_str().to_owned()
            }
        };
        *answers.entry(answer).or_default() += 1;
    }
    println!("{answers:?}");
    assert!(answers["repaired"] > 100 && answers["repair.signed"] > 100, "{answers:?}");
}

/// What people have: each file that is refused is opened by repair, or refused with a reason; a seal shows on what it gave.
#[test]
fn what_people_have_is_opened_or_refused_by_name() {
    let Some(names) = readers() else { return };
    let (qpdf, poppler) = (has("qpdf"), has("pdftoppm"));
    let folder = std::env::temp_dir().join(format!("dengji-repaired-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let (mut counts, mut wrong) = (BTreeMap::<String, Vec<String>>::new(), Vec::new());
    for path in &names {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let original = fs::read(path).unwrap();
        let Outcome::Refused(before) = stamped(&original) else { continue };
        let outcome = match told(&original) {
            Err(code) => format!("{before} → refused: {code}"),
            Ok((made, changes)) => {
                if changes == ["repair.not_needed"] {
                    wrong.push(format!("{name}: {before}, and nothing was done"));
                    continue;
                }
                match stamped(&made) {
                    Outcome::Refused(code) => wrong.push(format!("{name}: {changes:?}, and then {code}")),
                    Outcome::Signed { file, .. } => {
                        let (clean, sealed) =
                            (folder.join(format!("{name}.pdf")), folder.join(format!("{name}-sealed.pdf")));
                        fs::write(&clean, &made).unwrap();
                        fs::write(&sealed, &file).unwrap();
                        for file in [&clean, &sealed] {
                            if qpdf {
                                let output = Command::new("qpdf").arg("--check").arg(file).output().unwrap();
                                // 3 is a warning about what the file holds.
                                if !matches!(output.status.code(), Some(0 | 3)) {
                                    wrong.push(format!("{name}: qpdf {}", String::from_utf8_lossy(&output.stderr)));
                                }
                            }
                            if poppler {
                                let drawn = file.with_extension("drawn");
                                let mut command = Command::new("timeout");
                                let command = command
                                    .args(["60", "pdftoppm", "-r", "20", "-l", "1", "-png"])
                                    .arg(file)
                                    .arg(&drawn);
                                let made = command.output().unwrap().status.success();
                                if !made {
                                    wrong.push(format!("{name}: pdftoppm draws nothing"));
                                }
                            }
                        }
                    }
                }
                format!("{before} → opened")
            }
        };
        counts.entry(outcome).or_default().push(name);
    }
    if std::env::var_os("DENGJI_KEEP").is_none() {
        fs::remove_dir_all(&folder).unwrap();
    }
    for (outcome, names) in &counts {
        println!("{outcome}: {} {names:?}", names.len());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let opened =
        counts.iter().filter(|(outcome, _)| outcome.ends_with("opened")).map(|(_, names)| names.len()).sum::<usize>();
    assert!(opened >= 8, "{opened} opened: {counts:?}");
}
