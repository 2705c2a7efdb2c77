//! The reader of PDF files: structure, revisions, budgets, damage.

use std::{io::Write, path::PathBuf, time::Instant};

use dengji::document::pdf::{Object, ObjectId, PdfFile};

/// A file of these objects with a table.
pub fn file(objects: &[&[u8]], extra: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut offsets = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        offsets.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n", at + 1).bytes());
        bytes.extend(*object);
        bytes.extend(b"\nendobj\n");
    }
    let xref = bytes.len();
    bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for offset in offsets {
        bytes.extend(format!("{offset:010} 00000 n \n").bytes());
    }
    bytes.extend(
        format!("trailer\n<</Size {} /Root 1 0 R {extra}>>\nstartxref\n{xref}\n%%EOF\n", objects.len() + 1).bytes(),
    );
    bytes
}

pub fn append(bytes: &[u8], number: u32, object: &str, prev: usize) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let at = bytes.len();
    bytes.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    let xref = bytes.len();
    bytes.extend(
        format!(
            "xref\n{number} 1\n{at:010} 00000 n \ntrailer\n<</Size 10 /Root 1 0 R /Prev {prev}>>\nstartxref\n{xref}\n%%EOF\n"
        )
        .bytes(),
    );
    bytes
}

pub fn start(bytes: &[u8]) -> usize {
    let text = String::from_utf8_lossy(bytes);
    text[text.rfind("startxref").unwrap() + 10..].lines().next().unwrap().parse().unwrap()
}

pub fn id(number: u32) -> ObjectId {
    ObjectId { number, generation: 0 }
}

fn small() -> Vec<u8> {
    file(
        &[
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 300 200]/Rotate 90>>",
            b"<</Type/Page/Parent 2 0 R/A(x\\)y\\101)/B<4 1>/C/N#41me/D -1.5/E[null true 4 0 R 5]>>",
        ],
        "",
    )
}

fn code(bytes: &[u8]) -> String {
    match PdfFile::open(bytes) {
        Err(failure) => failure.finding.code.as_str().to_owned(),
        Ok(file) => {
            file.pages();
            file.fields();
            file.exhausted().map_or("opened".to_owned(), |failure| failure.finding.code.as_str().to_owned())
        }
    }
}

#[test]
fn reads_objects_and_what_pages_inherit() {
    let bytes = small();
    let file = PdfFile::open(&bytes).unwrap();
    let pages = file.pages();
    assert_eq!(pages.len(), 1);
    assert_eq!(pages[0].id, Some(id(3)));
    assert_eq!(pages[0].media_box, [0.0, 0.0, 300.0, 200.0]);
    assert_eq!(pages[0].rotation, 90);
    let page = file.object(id(3));
    let page = page.as_dictionary().unwrap();
    assert_eq!(page.get("A"), Some(&Object::String(b"x)yA".to_vec())));
    assert_eq!(page.get("B"), Some(&Object::String(b"A".to_vec())));
    assert_eq!(&bytes[page.span("B").unwrap()], b"<4 1>");
    assert_eq!(page.get("C"), Some(&Object::Name(b"NAme".to_vec())));
    assert_eq!(page.get("D"), Some(&Object::Real(-1.5)));
    assert_eq!(
        page.get("E"),
        Some(&Object::Array(vec![Object::Null, Object::Boolean(true), Object::Reference(id(4)), Object::Integer(5)]))
    );
    assert_eq!(file.object(id(9)), Object::Null);
    assert_eq!(file.next_number(), 4);
}

#[test]
fn tells_revisions_apart() {
    let first = small();
    let second = append(&first, 3, "<</Type/Page/Parent 2 0 R/New 1>>", start(&first));
    let third = append(&second, 4, "(more)", start(&second));
    let file = PdfFile::open(&third).unwrap();
    let ends: Vec<usize> = file.revisions().iter().map(|revision| revision.end).collect();
    assert_eq!(ends, [first.len(), second.len(), third.len()]);
    assert!(file.object_at(0, id(3)).as_dictionary().unwrap().get("New").is_none());
    assert!(file.object_at(1, id(3)).as_dictionary().unwrap().get("New").is_some());
    assert_eq!(file.object_at(1, id(4)), Object::Null);
    assert_eq!(file.object(id(4)), Object::String(b"more".to_vec()));
}

#[test]
fn names_what_is_broken() {
    let good = small();
    assert_eq!(code(b""), "pdf.header");
    assert_eq!(code(&good[..good.len() - 30]), "pdf.start_missing");
    let text = String::from_utf8(good.clone()).unwrap();
    assert_eq!(code(text.replace("startxref\n", "startxref\n9").as_bytes()), "pdf.start_wrong");
    assert_eq!(code(text.replace("trailer\n<<", "trailer\n((").as_bytes()), "pdf.trailer");
    assert_eq!(code(&append(&good, 4, "1", good.len() + 11)), "pdf.reference_loop");
    assert_eq!(code(&file(&[b"<</Type/Catalog>>", b"<<>>"], "/Encrypt 2 0 R")), "pdf.encrypted");
    assert_eq!(code(text.replace("/Root 1 0 R", "/Root 7 0 R").as_bytes()), "pdf.catalog_missing");
    assert_eq!(
        code(&file(&[b"<</Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]>>", b"<</Type/Pages/Kids[2 0 R]>>"], "")),
        "pdf.page_loop"
    );
    let loops = file(&[b"<</AcroForm<</Fields[2 0 R]>>>>", b"<</T(a)/Kids[3 0 R]>>", b"<</T(b)/Kids[2 0 R]>>"], "");
    assert_eq!(code(&loops), "pdf.field_loop");
}

#[test]
fn offsets_count_from_the_header_or_from_the_first_byte() {
    let good = small();
    let mut junk = b"junk before\n".to_vec();
    junk.extend(&good);
    let file = PdfFile::open(&junk).unwrap();
    assert_eq!(file.base(), 12);
    assert_eq!(file.pages().len(), 1);
    assert!(file.slips().iter().any(|slip| slip.code.as_str() == "pdf.leading_bytes"));
}

fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn a_bomb_ends_quickly() {
    let mut bomb = deflate(&vec![b' '; 600 << 20]);
    // Twice around it, so that the file is small.
    let mut filters = "/FlateDecode".to_owned();
    bomb = deflate(&bomb);
    filters.push_str(" /FlateDecode");
    let mut stream =
        format!("<</Type/ObjStm/N 1/First 4/Filter[{filters}]/Length {}>>stream\n", bomb.len()).into_bytes();
    stream.extend(&bomb);
    stream.extend(b"\nendstream");
    // The catalog lies in the bomb.
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let at = bytes.len();
    bytes.extend(b"5 0 obj\n");
    bytes.extend(&stream);
    bytes.extend(b"\nendobj\n");
    let xref = bytes.len();
    let mut rows = Vec::new();
    for row in [(0u8, 0u32), (2, 5), (0, 0), (0, 0), (0, 0), (1, at as u32), (1, xref as u32)] {
        rows.push(row.0);
        rows.extend(row.1.to_be_bytes());
        rows.push(0);
    }
    bytes.extend(format!("6 0 obj\n<</Type/XRef/Size 7/Root 1 0 R/W[1 4 1]/Length {}>>stream\n", rows.len()).bytes());
    bytes.extend(&rows);
    bytes.extend(format!("\nendstream\nendobj\nstartxref\n{xref}\n%%EOF\n").bytes());
    let begin = Instant::now();
    assert_eq!(code(&bytes), "pdf.too_large");
    // A debug build on a busy machine; without the budget it takes the memory of 600 MB.
    assert!(begin.elapsed().as_secs() < 20);
}

#[test]
fn deep_nesting_is_no_object() {
    let deep = format!("<</Type/Catalog/X {}>>", "[".repeat(100_000));
    assert_eq!(code(&file(&[deep.as_bytes()], "")), "pdf.catalog_missing");
}

/// Two revisions, of which the later one leads to so many blanks before the earlier one's cross-references.
fn blanks_before(count: usize, blank: u8) -> Vec<u8> {
    let first = small();
    let at = start(&first);
    let mut padded = first[..at].to_vec();
    padded.extend(vec![blank; count]);
    padded.extend(&first[at..]);
    append(&padded, 4, "(more)", at)
}

#[test]
fn blanks_before_a_section_are_passed_over() {
    for count in [0, 1, 15, 16, 17, 25, 300, 70_000] {
        for blank in [b' ', b'\n', b'\r', 0] {
            let bytes = blanks_before(count, blank);
            let file = PdfFile::open(&bytes).unwrap_or_else(|failure| panic!("{count}: {failure}"));
            assert_eq!((file.pages().len(), file.revisions().len()), (1, 2));
            assert_eq!(file.slips().iter().any(|slip| slip.code.as_str() == "pdf.start_inexact"), count > 0, "{count}");
        }
    }
    // Something else than blanks is no way to the section.
    assert_eq!(code(&blanks_before(25, b'x')), "pdf.cross_reference");
}

/// A file with cross-references in a stream that is encoded so, and a catalog in an object stream that is.
fn compressed(encode: impl Fn(&[u8]) -> Vec<u8>) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    let mut add = |bytes: &mut Vec<u8>, number: u32, entries: &str, data: &[u8]| {
        places.push(bytes.len() as u32);
        let data = encode(data);
        bytes.extend(format!("{number} 0 obj\n<<{entries}/Filter/FlateDecode/Length {}>>stream\n", data.len()).bytes());
        bytes.extend(data);
        bytes.extend(b"\nendstream\nendobj\n");
    };
    let objects = "1 0 2 30 <</Type/Catalog/Pages 2 0 R>>  <</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 9 9]>>";
    let objects =
        objects.replacen("<</Type/Catalog/Pages 2 0 R>>  ", &format!("{:30}", "<</Type/Catalog/Pages 2 0 R>>"), 1);
    add(&mut bytes, 4, "/Type/ObjStm/N 2/First 9", objects.as_bytes());
    places.push(bytes.len() as u32);
    bytes.extend(b"3 0 obj\n<</Type/Page/Parent 2 0 R>>\nendobj\n");
    let xref = bytes.len();
    let rows: [(u8, u32, u8); 6] =
        [(0, 0, 0), (2, 4, 0), (2, 4, 1), (1, places[1], 0), (1, places[0], 0), (1, xref as u32, 0)];
    let table: Vec<u8> =
        rows.iter().flat_map(|(kind, place, last)| [&[*kind][..], &place.to_be_bytes(), &[*last]].concat()).collect();
    let data = encode(&table);
    bytes.extend(
        format!("5 0 obj\n<</Type/XRef/Size 6/Root 1 0 R/W[1 4 1]/Filter/FlateDecode/Length {}>>stream\n", data.len())
            .bytes(),
    );
    bytes.extend(data);
    bytes.extend(format!("\nendstream\nendobj\nstartxref\n{xref}\n%%EOF\n").bytes());
    bytes
}

#[test]
fn streams_that_were_flushed_and_not_ended_are_read() {
    let flushed = |bytes: &[u8]| {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(bytes).unwrap();
        encoder.flush().unwrap();
        encoder.get_ref().clone()
    };
    for bytes in [compressed(deflate), compressed(flushed)] {
        let file = PdfFile::open(&bytes).unwrap();
        assert_eq!(file.pages().len(), 1);
    }
    // Cut off, it is damaged; where its end is wrong, too.
    let cut = |bytes: &[u8]| {
        let mut data = flushed(bytes);
        data.truncate(data.len() - 3);
        data
    };
    let wrong = |bytes: &[u8]| {
        let mut data = deflate(bytes);
        *data.last_mut().unwrap() ^= 1;
        data
    };
    assert_eq!(code(&compressed(cut)), "pdf.cross_reference");
    assert_eq!(code(&compressed(wrong)), "pdf.cross_reference");
}

fn samples() -> Option<PathBuf> {
    let Some(folder) = std::env::var_os("DENGJI_SAMPLES") else {
        println!("skipped: DENGJI_SAMPLES is not set");
        return None;
    };
    Some(PathBuf::from(folder))
}

#[test]
fn odd_files_open_or_are_refused_by_name() {
    let Some(folder) = samples() else { return };
    let expected = [
        ("circular-page-tree.pdf", "pdf.page_loop"),
        ("form-tree-circular-ref-input.pdf", "pdf.field_loop"),
        ("minimal-aes256.pdf", "pdf.encrypted"),
        ("minimal-rc4.pdf", "pdf.encrypted"),
        ("minimal-illegal-header.pdf", "pdf.header"),
        ("minimal-startxref-hopeless.pdf", "pdf.start_wrong"),
    ];
    let mut count = 0;
    let mut wrong = Vec::new();
    for entry in std::fs::read_dir(folder.join("pyhanko/structure")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let bytes = std::fs::read(&path).unwrap();
        let begin = Instant::now();
        let code = code(&bytes);
        assert!(begin.elapsed().as_millis() < 500, "{name}");
        let wanted = expected.iter().find(|(file, _)| *file == name).map_or("opened", |(_, code)| code);
        if code != wanted {
            wrong.push(format!("{name}: {code}"));
        }
        count += 1;
    }
    assert!(wrong.is_empty(), "{wrong:?}");
    assert!(count > 20);
}

#[test]
fn damage_neither_panics_nor_hangs() {
    let mut inputs = vec![small()];
    if let Some(folder) = samples() {
        for name in ["pyhanko/sig-with-ski-sid.pdf", "pyhanko/minimal-two-fields-signed-twice.pdf"] {
            inputs.push(std::fs::read(folder.join(name)).unwrap());
        }
    }
    let mut state = 0x2545_F491_4F6C_DD1Du64;
    let mut chance = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state as usize
    };
    for input in &inputs {
        for length in (0..input.len()).step_by((input.len() / 200).max(1)) {
            code(&input[..length]);
        }
        for _ in 0..300 {
            let mut bytes = input.clone();
            for _ in 0..1 + chance() % 8 {
                let at = chance() % bytes.len();
                bytes[at] = if chance() % 2 == 0 { chance() as u8 } else { b"0<>[]()/ \n"[chance() % 10] };
            }
            code(&bytes);
        }
    }
}
