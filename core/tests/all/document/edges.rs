//! What the reader of files takes and leaves at the edges of each rule, so that no reader shows what another one hides.

use std::io::Write;

use dengji::document::pdf::{Object, ObjectId, PdfFile};

use super::pdf::{append, file, id, start};
use crate::support::attack::{Layout, append_packed, paper, paper_as, patch};

const CATALOG: &[u8] = b"<</Type/Catalog/Pages 2 0 R>>";
const PAGES: &[u8] = b"<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 300 200]>>";
const PAGE: &[u8] = b"<</Type/Page/Parent 2 0 R>>";

/// A file of one page with these objects from the fourth on.
fn with(objects: &[&[u8]]) -> Vec<u8> {
    file(&[&[CATALOG, PAGES, PAGE], objects].concat(), "")
}

fn fourth(object: &[u8]) -> Object {
    PdfFile::open(&with(&[object])).unwrap().object(id(4))
}

fn reason(file: &PdfFile<'_>) -> Option<&'static str> {
    file.exhausted().map(|failure| failure.finding.code.as_str())
}

#[test]
fn strings_are_read_with_all_their_escapes() {
    let read = |text: &[u8]| fourth(text).as_string().map(<[u8]>::to_vec);
    assert_eq!(read(b"(a\\n\\r\\t\\b\\f\\(\\)\\\\z)").unwrap(), b"a\n\r\t\x08\x0c()\\z");
    assert_eq!(read(b"(a\\\nb\\\r\nc\\\rd)").unwrap(), b"abcd");
    assert_eq!(read(b"(a\r\nb\rc\nd)").unwrap(), b"a\nb\nc\nd");
    assert_eq!(read(b"(\\101\\7x\\0512)").unwrap(), b"A\x07x)2");
    assert_eq!(read(b"(a(b)c)").unwrap(), b"a(b)c");
    assert_eq!(read(b"% remark\r(text)").unwrap(), b"text");
    assert_eq!(read(b"% remark\n(text)").unwrap(), b"text");
}

#[test]
fn numbers_that_are_none_are_zero() {
    let Object::Array(items) = fourth(b"[1 --2 3-4 5.5]") else { panic!() };
    let numbers: Vec<Option<f64>> = items.iter().map(Object::as_number).collect();
    assert_eq!(numbers, [Some(1.0), Some(0.0), Some(0.0), Some(5.5)]);
}

/// Dictionaries that say the same in another order are the same, and no others.
#[test]
fn the_order_of_keys_says_nothing() {
    let one = fourth(b"<</A 1/B 2/C<</D 3/E 4>>>>");
    assert_eq!(one, fourth(b"<</C<</E 4/D 3>>/B 2/A 1>>"));
    for other in [&b"<</C<</E 4/D 3>>/B 1/A 2>>"[..], b"<</C<</E 3/D 4>>/B 2/A 1>>", b"<</X<</E 4/D 3>>/B 2/A 1>>"] {
        assert_ne!(one, fourth(other));
    }
}

/// A field is what its kind says, written directly or behind a reference; its name is text of any form.
#[test]
fn fields_are_read_through_references() {
    let catalog: &[u8] = b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>";
    let field = b"<</FT 5 0 R/Ff 6 0 R/T<EFBBBFE5908D>/Kids[7 0 R]>>";
    let bytes = file(&[catalog, PAGES, PAGE, field, b"/Sig", b"3", b"<</T<FEFF7B7E>>>"], "");
    let opened = PdfFile::open(&bytes).unwrap();
    let fields = opened.signature_fields();
    assert_eq!(fields.len(), 1);
    assert_eq!(fields[0].name, "名.签");
    assert_eq!(fields[0].dictionary.get("Ff"), Some(&Object::Integer(3)));
}

/// The form's tree has as many fields, as deep and with names as long as it may, and not one more.
#[test]
fn forms_are_read_up_to_their_limits() {
    let reason_of = |fields: &str, objects: &[Vec<u8>]| {
        let catalog = format!("<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[{fields}]>>>>");
        let objects: Vec<&[u8]> = objects.iter().map(Vec::as_slice).collect();
        let bytes = file(&[&[catalog.as_bytes(), PAGES, PAGE], &objects[..]].concat(), "");
        let opened = PdfFile::open(&bytes).unwrap();
        let count = opened.fields().len();
        (count, reason(&opened))
    };
    let many = Some("pdf.too_many_fields");
    assert_eq!(reason_of(&"<</T(a)>>".repeat(10_000), &[]), (10_000, None));
    assert_eq!(reason_of(&"<</T(a)>>".repeat(10_001), &[]), (10_000, many));
    let widgets = |count: usize| vec![format!("<</T(a)/Kids[{}]>>", "<<>>".repeat(count)).into_bytes()];
    assert_eq!(reason_of("4 0 R", &widgets(9_999)), (1, None));
    assert_eq!(reason_of("4 0 R", &widgets(10_000)), (0, many));
    // Fields below a field count as the field does.
    let below = |count: usize| vec![format!("<</T(a)/Kids[{}]>>", "<</T(b)>>".repeat(count)).into_bytes()];
    assert_eq!(reason_of("4 0 R", &below(9_999)), (9_999, None));
    assert_eq!(reason_of("4 0 R", &below(10_000)), (0, many));
    let line = |length: usize| -> Vec<Vec<u8>> {
        let node =
            |at: usize| if at + 1 < length { format!("<</T(a)/Kids[{} 0 R]>>", at + 5) } else { "<</T(a)>>".into() };
        (0..length).map(|at| node(at).into_bytes()).collect()
    };
    assert_eq!(reason_of("4 0 R", &line(65)), (1, None));
    assert_eq!(reason_of("4 0 R", &line(66)), (0, many));
    let named = |length: usize| {
        let name = |length: usize| "x".repeat(length);
        let parent = format!("<</T({})/Kids[5 0 R]>>", name(60_000));
        vec![parent.into_bytes(), format!("<</T({})>>", name(length - 60_001)).into_bytes()]
    };
    assert_eq!(reason_of("4 0 R", &named(1 << 16)), (1, None));
    assert_eq!(reason_of("4 0 R", &named((1 << 16) + 1)), (0, many));
}

/// The same of pages.
#[test]
fn pages_are_read_up_to_their_limits() {
    let read = |kids: &str, objects: &[Vec<u8>]| {
        let pages = format!("<</Type/Pages/Kids[{kids}]>>");
        let objects: Vec<&[u8]> = objects.iter().map(Vec::as_slice).collect();
        let bytes = file(&[&[CATALOG, pages.as_bytes(), PAGE], &objects[..]].concat(), "");
        let opened = PdfFile::open(&bytes).unwrap();
        (opened.pages().len(), reason(&opened))
    };
    let many = Some("pdf.too_many_pages");
    assert_eq!(read(&"<</A/B>>".repeat(30_000), &[]), (30_000, None));
    assert_eq!(read(&"<</A/B>>".repeat(30_001), &[]), (30_000, many));
    assert_eq!(read(&"null ".repeat(60_000), &[]), (0, None));
    assert_eq!(read(&"null ".repeat(60_001), &[]), (0, many));
    let line = |length: usize| -> Vec<Vec<u8>> {
        let node = |at: usize| {
            format!(
                "<</Type/Pages/Kids[{}]>>",
                if at + 1 < length { format!("{} 0 R", at + 5) } else { "3 0 R".into() }
            )
        };
        (0..length).map(|at| node(at).into_bytes()).collect()
    };
    assert_eq!(read("4 0 R", &line(256)), (1, None));
    assert_eq!(read("4 0 R", &line(257)), (0, many));
}

#[test]
fn a_sheet_without_an_area_is_none() {
    for (sheet, is_stated) in [("0 0 9 9", true), ("0 0 0 9", false), ("0 0 9 0", false), ("9 9 0 0", true)] {
        let page = format!("<</Type/Page/Parent 2 0 R/MediaBox[{sheet}]>>");
        let bytes = file(&[CATALOG, b"<</Type/Pages/Kids[3 0 R]>>", page.as_bytes()], "");
        assert_eq!(PdfFile::open(&bytes).unwrap().pages()[0].has_default_box, !is_stated, "{sheet}");
    }
}

#[test]
fn a_size_that_no_file_has_names_no_number() {
    for (size, next) in [("8388607", 8_388_607), ("8388608", 4), ("-1", 4), ("2", 4)] {
        let bytes = file(&[CATALOG, PAGES, PAGE], &format!("/Size {size}"));
        assert_eq!(PdfFile::open(&bytes).unwrap().next_number(), next, "{size}");
    }
}

/// What stands between `stream` and `endstream`, by its length, or up to where it ends.
#[test]
fn bodies_of_streams_are_what_stands_between() {
    for (object, content) in [
        (&b"<</Length 3>>stream\nabc\nendstream"[..], &b"abc"[..]),
        (b"<</Length 3>>stream\r\nabc\r\nendstream", b"abc"),
        (b"<</Length 3>>stream\rabc\rendstream", b"abc"),
        (b"<</Length 3>>stream\nabcendstream", b"abc"),
        (b"<</Length 99>>stream\nabc\r\nendstream", b"abc"),
        (b"<</Length 99>>stream\nabc\nendstream", b"abc"),
        (b"<</Length 99>>stream\nabc\rendstream", b"abc"),
        (b"<</Length 99>>stream\nabcendstream", b"abc"),
        (b"<</Length 99>>stream\nendstream", b""),
        (b"<<>>stream\nabc\n\nendstream", b"abc\n"),
    ] {
        let bytes = with(&[object]);
        let opened = PdfFile::open(&bytes).unwrap();
        let Object::Stream(stream) = opened.object(id(4)) else { panic!("{}", String::from_utf8_lossy(object)) };
        assert_eq!(opened.raw(&stream), content, "{}", String::from_utf8_lossy(object));
    }
}

/// What filters need is read through references, for each filter its own.
#[test]
fn parameters_of_filters_belong_to_each() {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(&[2, 1, 2, 3, 4, 2, 1, 1, 1, 1]).unwrap();
    let digits = dengji::crypto::hex(&encoder.finish().unwrap()) + ">";
    let read = |parameters: &str| {
        let object = format!(
            "<</Filter[/ASCIIHexDecode/FlateDecode]/DecodeParms{parameters}/Length {}>>stream\n{digits}\nendstream",
            digits.len()
        );
        let bytes = with(&[object.as_bytes(), b"12", b"4", b"<</Predictor 12/Columns 4>>"]);
        let opened = PdfFile::open(&bytes).unwrap();
        let Object::Stream(stream) = opened.object(id(4)) else { panic!() };
        opened.data(&stream, 100).unwrap()
    };
    let plain = [2, 1, 2, 3, 4, 2, 1, 1, 1, 1];
    let (first, rows) = (&plain[..], &[1, 2, 3, 4, 2, 3, 4, 5][..]);
    assert_eq!(read("[null<</Predictor 12/Columns 4>>]"), rows);
    assert_eq!(read("[null<</Predictor 5 0 R/Columns 6 0 R>>]"), rows);
    assert_eq!(read("[null 7 0 R]"), rows);
    assert_eq!(read("[<</Predictor 12/Columns 4>>]"), first);
}

/// An object in a stream is the one that both the cross-references and the stream name.
#[test]
fn an_object_in_a_stream_bears_its_number() {
    let packed = append_packed(&paper(), &[(60, "(a)"), (61, "(b)")]);
    let object = |bytes: &[u8], number: u32, generation: u16| {
        PdfFile::open(bytes).unwrap().object(ObjectId { number, generation })
    };
    assert_eq!(object(&packed, 60, 0), Object::String(b"a".to_vec()));
    assert_eq!(object(&packed, 60, 1), Object::Null);
    let swapped = patch(&packed, "60 0 61 4", "61 0 60 4");
    assert_eq!(object(&swapped, 60, 0), Object::Null);
    let other = patch(&packed, "/Type/ObjStm", "/Type/Object");
    assert_eq!(object(&other, 60, 0), Object::Null);
}

/// Tables that begin at 1 with the head of the list are shifted by one; others are what they say.
#[test]
fn a_table_that_begins_at_one_is_read() {
    let usual = file(&[CATALOG, PAGES, PAGE], "");
    let shifted = patch(&usual, "xref\n0 4", "xref\n1 4");
    assert_eq!(PdfFile::open(&shifted).unwrap().pages().len(), 1);
    let odd = patch(&shifted, "0000000000 65535 f", "0000000000 00001 f");
    assert!(PdfFile::open(&odd).map_or(0, |file| file.pages().len()) == 0);
}

/// A hybrid table that frees an object frees it, where its stream shows nothing in its place.
#[test]
fn what_a_hybrid_table_frees_is_gone() {
    let base = append(&file(&[CATALOG, PAGES, PAGE], ""), 4, "(there)", start(&file(&[CATALOG, PAGES, PAGE], "")));
    assert_eq!(PdfFile::open(&base).unwrap().object(id(4)), Object::String(b"there".to_vec()));
    let freed = |rows: &[u8], index: &str| {
        let mut bytes = base.clone();
        let previous = start(&bytes);
        let at = bytes.len();
        bytes.extend(
            format!("9 0 obj\n<</Type/XRef/Size 10/Index[{index}]/W[1 4 1]/Length {}>>stream\n", rows.len()).bytes(),
        );
        bytes.extend(rows);
        bytes.extend(b"\nendstream\nendobj\n");
        let table = bytes.len();
        bytes.extend(
            format!(
                "xref\n4 1\n0000000000 00001 f \ntrailer\n<</Size 10/Root 1 0 R/Prev {previous}/XRefStm {at}>>\n\
                 startxref\n{table}\n%%EOF\n"
            )
            .bytes(),
        );
        bytes
    };
    assert_eq!(PdfFile::open(&freed(&[], "0 0")).unwrap().object(id(4)), Object::Null);
    // What the stream shows elsewhere is shown.
    let place = (base.windows(7).rposition(|part| part == b"4 0 obj").unwrap() as u32).to_be_bytes();
    let shown = [&[1][..], &place, &[0]].concat();
    assert_eq!(PdfFile::open(&freed(&shown, "4 1")).unwrap().object(id(4)), Object::String(b"there".to_vec()));
    let broken = patch(&freed(&[], "0 0"), "9 0 obj\n<</Type/XRef", "9 0 obx\n<</Type/XRef");
    assert_eq!(PdfFile::open(&broken).err().unwrap().finding.code.as_str(), "pdf.cross_reference");
}

/// A file whose cross-references are a stream of these widths and rows.
fn by_rows(widths: &str, row: &dyn Fn(u64) -> Vec<u8>) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut rows = row(0);
    for (at, object) in [CATALOG, PAGES, PAGE].iter().enumerate() {
        rows.extend(row(bytes.len() as u64));
        bytes.extend(format!("{} 0 obj\n", at + 1).bytes());
        bytes.extend(*object);
        bytes.extend(b"\nendobj\n");
    }
    let start = bytes.len();
    bytes
        .extend(format!("4 0 obj\n<</Type/XRef/Size 4/W[{widths}]/Root 1 0 R/Length {}>>stream\n", rows.len()).bytes());
    bytes.extend(rows);
    bytes.extend(format!("\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n").bytes());
    bytes
}

#[test]
fn rows_of_a_stream_have_the_widths_that_it_says() {
    let pages = |widths: &str, row: &dyn Fn(u64) -> Vec<u8>| {
        PdfFile::open(&by_rows(widths, row)).map(|file| file.pages().len()).ok()
    };
    let tail = |at: u64, width: usize| at.to_be_bytes()[8 - width..].to_vec();
    assert_eq!(pages("1 4 1", &|at| [vec![1], tail(at, 4), vec![0]].concat()), Some(1));
    assert_eq!(pages("1 8 1", &|at| [vec![1], tail(at, 8), vec![0]].concat()), Some(1));
    assert_eq!(pages("1 9 1", &|at| [vec![1, 0], tail(at, 8), vec![0]].concat()), None);
    // Without a kind, all stand in the file by themselves; without a generation, it is zero.
    assert_eq!(pages("0 4 0", &|at| tail(at, 4)), Some(1));
    assert_eq!(pages("0 0 0", &|_| vec![]), None);
    assert_eq!(pages("2 4", &|at| [vec![0, 1], tail(at, 4)].concat()), None);
}

/// `startxref` leads to its section, whatever stands before it.
#[test]
fn a_section_may_stand_behind_a_digit() {
    let usual = file(&[CATALOG, PAGES, PAGE], "");
    let at = start(&usual);
    let mut moved = usual.clone();
    moved.splice(at..at, *b"%9");
    let text = format!("startxref\n{at}");
    let place = moved.windows(text.len()).rposition(|part| part == text.as_bytes()).unwrap();
    moved.splice(place..place + text.len(), format!("startxref\n{}", at + 2).bytes());
    let opened = PdfFile::open(&moved).unwrap();
    assert_eq!((opened.pages().len(), opened.slips().len()), (1, 0));
}

#[test]
fn nothing_is_encrypted_by_null() {
    assert!(PdfFile::open(&file(&[CATALOG, PAGES, PAGE], "/Encrypt null")).is_ok());
    let refused = PdfFile::open(&file(&[CATALOG, PAGES, PAGE], "/Encrypt<<>>")).err().unwrap();
    assert_eq!(refused.finding.code.as_str(), "pdf.encrypted");
    for layout in [Layout::Table, Layout::Stream, Layout::Hybrid, Layout::Linearised] {
        assert!(PdfFile::open(&paper_as(layout)).is_ok());
    }
}
