//! Time and memory stay within limits, whatever a file says: no input takes more memory than ten times its size or 64
//! MB, whichever is more, and none takes long.
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
    unreachable_pub,
    dead_code,
    reason = "a test reads its data, and ends where something is wrong"
)]

#[path = "all/support/attack.rs"]
mod attack;

use std::{
    io::Write as _,
    sync::{Mutex, MutexGuard},
    time::{Duration, Instant},
};

use attack::{append, now, paper, pki, request, signed, signed_by, stream};
use dengji::{
    document::{
        place::{Occurrence, Position, Stamp, StampPlan, resolve},
        sign::prepare,
        verify::{SignatureVerdict, VerificationPolicy, Verifier},
    },
    finding::Failure,
};
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// The counter is one for all threads.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(|broken| broken.into_inner())
}

const SMALLEST: usize = 64 << 20;

/// Runs it, and says what it took; a debug build on a busy machine is given a hundred times what a user would be.
#[track_caller]
fn within<T>(what: &str, size: usize, run: impl FnOnce() -> T) -> T {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let begin = Instant::now();
    let result = run();
    let (time, memory) = (begin.elapsed(), MEMORY.peak_usage().saturating_sub(before));
    println!("{what}: {size} bytes, {time:?}, {} kB", memory >> 10);
    let most = SMALLEST.max(size.saturating_mul(10));
    assert!(memory <= most, "{what}: {memory} bytes of memory for {size} bytes");
    let longest = Duration::from_secs(20 + (size >> 20) as u64);
    assert!(time <= longest, "{what}: {time:?}");
    result
}

fn code(failure: Failure) -> String {
    failure.finding.code.as_str().to_owned()
}

fn verifier() -> Verifier {
    let mut verifier = Verifier::new(VerificationPolicy::default());
    verifier.trust(&pki("p256-root.pem")).unwrap();
    verifier.know(&pki("p256-int.pem")).unwrap();
    verifier
}

/// Everything that reads a file, on this one; what verifying came to.
#[track_caller]
fn all(what: &str, file: &[u8]) -> Result<SignatureVerdict, String> {
    let report = within(&format!("{what}, verified"), file.len(), || verifier().verify(file, now()));
    let _ = within(&format!("{what}, signed"), file.len(), || prepare(file, &request("Ours"), &[]).map(drop));
    let position = Position::Keyword { text: "盖章".into(), occurrence: Occurrence::First {}, dx_um: 0, dy_um: 0 };
    let stamps = vec![Stamp { width_um: 40_000, height_um: 40_000, position }];
    let plan = StampPlan { coverage: Default::default(), fields: Vec::new(), stamps };
    let _ = within(&format!("{what}, searched"), file.len(), || resolve(file, &plan).map(drop));
    report.map(|report| report.verdict).map_err(code)
}

/// Whether the report names that.
fn says(file: &[u8], code: &str) -> bool {
    let report = verifier().verify(file, now()).unwrap();
    report.findings.iter().any(|finding| finding.code.as_str() == code)
}

/// A file of these objects from number 1 on; what is given of the trailer stands before its root.
fn file(objects: &[String], trailer: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (at, object) in objects.iter().enumerate() {
        table += &format!("{:010} 00000 n \n", bytes.len());
        bytes.extend(format!("{} 0 obj\n{object}\nendobj\n", at + 1).bytes());
    }
    let start = bytes.len();
    bytes.extend(format!("{table}trailer\n<<{trailer}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n").bytes());
    bytes
}

fn catalog(more: &str) -> String {
    format!("<</Type/Catalog/Pages 2 0 R{more}>>")
}

fn pages(kids: &str) -> String {
    format!("<</Type/Pages/Kids[{kids}]/Count 1/MediaBox[0 0 595 842]>>")
}

const PAGE: &str = "<</Type/Page/Parent 2 0 R>>";

fn deflated(bytes: &[u8], times: usize) -> Vec<u8> {
    (0..times).fold(bytes.to_vec(), |bytes, _| {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(&bytes).unwrap();
        encoder.finish().unwrap()
    })
}

/// A stream's body as hexadecimal digits, so that the file is text.
fn packed(bytes: &[u8], times: usize, more: &str) -> String {
    let filters = "/FlateDecode".repeat(times);
    stream(&format!("/Filter[/ASCIIHexDecode{filters}]{more}"), &dengji::crypto::hex(&deflated(bytes, times)))
}

#[test]
fn loops_end() {
    let _alone = alone();
    let simple = |more: &str, others: &[&str]| {
        let mut objects = vec![catalog(more), pages("3 0 R"), PAGE.to_owned()];
        objects.extend(others.iter().map(|other| (*other).to_owned()));
        file(&objects, "/Size 20")
    };
    let none = Ok(SignatureVerdict::Indeterminate);
    assert_eq!(all("itself", &simple("/AcroForm 4 0 R", &["4 0 R"])), none);
    assert_eq!(all("each other", &simple("/AcroForm 4 0 R", &["5 0 R", "4 0 R"])), none);
    let own_length = "<</Length 4 0 R>>stream\nx\nendstream";
    assert_eq!(all("a length that is itself", &simple("/Metadata 4 0 R/DSS 4 0 R", &[own_length])), none);
    let packed = "<</Type/ObjStm/N 2/First 10/Extends 4 0 R/Length 12>>stream\n4 0 5 2 4 0 R 5 0 R\nendstream";
    assert_eq!(all("an object stream that extends itself", &simple("/AcroForm 5 0 R", &[packed])), none);
    let kids = file(&[catalog(""), pages("3 0 R"), pages("2 0 R")], "/Size 4");
    assert_eq!(all("pages in a circle", &kids), none);
    assert!(says(&kids, "pdf.page_loop"));
    let fields = simple("/AcroForm<</Fields[4 0 R]>>", &["<</T(a)/Kids[5 0 R]>>", "<</T(b)/Kids[4 0 R]>>"]);
    assert_eq!(all("fields in a circle", &fields), none);
    assert!(says(&fields, "pdf.field_loop"));
    let forms = file(
        &[
            catalog(""),
            pages("3 0 R"),
            "<</Type/Page/Parent 2 0 R/Contents 5 0 R/Resources<</XObject<</A 4 0 R>>>>>>".into(),
            stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A 4 0 R>>>>", "/A Do /A Do"),
            stream("", "/A Do"),
        ],
        "/Size 6",
    );
    assert_eq!(all("a picture of itself", &forms), none);
    let upwards = file(&[catalog(""), pages("3 0 R"), "<</Type/Page/Parent 3 0 R>>".into()], "/Size 4");
    assert_eq!(all("a page that is its own parent", &upwards), none);
}

#[test]
fn references_in_circles_are_named() {
    let _alone = alone();
    let good = file(&[catalog(""), pages("3 0 R"), PAGE.into()], "/Size 4");
    let start = String::from_utf8_lossy(&good).find("xref\n").unwrap();
    let circle = file(&[catalog(""), pages("3 0 R"), PAGE.into()], &format!("/Size 4/Prev {start}"));
    assert_eq!(all("a section that follows itself", &circle), Err("pdf.reference_loop".into()));
    let hybrid = file(&[catalog(""), pages("3 0 R"), PAGE.into()], &format!("/Size 4/XRefStm {start}"));
    assert_eq!(all("a hidden section that is the table", &hybrid), Err("pdf.cross_reference".into()));
    // More revisions than anybody makes.
    let mut long = good.clone();
    let mut previous = start;
    for _ in 0..5_000 {
        let here = long.len();
        long.extend(
            format!("xref\n0 0\ntrailer\n<</Size 4/Root 1 0 R/Prev {previous}>>\nstartxref\n{here}\n%%EOF\n").bytes(),
        );
        previous = here;
    }
    assert_eq!(all("5,000 revisions", &long), Err("pdf.too_many_revisions".into()));
}

#[test]
fn numbers_promise_nothing() {
    let _alone = alone();
    let good = [catalog(""), pages("3 0 R"), PAGE.to_owned()];
    let none = Ok(SignatureVerdict::Indeterminate);
    for size in ["2147483647", "99999999999999999999", "-1"] {
        assert_eq!(all(&format!("/Size {size}"), &file(&good, &format!("/Size {size}"))), none);
    }
    let count = [catalog(""), "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>".into(), PAGE.into()];
    assert_eq!(all("a count of pages", &file(&count, "/Size 4")), none);
    let text = String::from_utf8(file(&good, "/Size 4")).unwrap();
    let many = text.replacen("xref\n0 4\n", "xref\n0 4294967295\n", 1);
    assert_eq!(all("a table that ends early", many.as_bytes()), Err("pdf.cross_reference".into()));
    let high = text.replacen("xref\n0 4\n", "xref\n4294967290 4\n", 1);
    assert_eq!(all("a number beyond all", high.as_bytes()), Err("pdf.too_many_objects".into()));
    let objects = "<</Type/ObjStm/N 2147483647/First 2147483647/Length 8>>stream\n5 0 6 1 \nendstream";
    let packed = [catalog("/AcroForm 5 0 R"), pages("3 0 R"), PAGE.into(), objects.into()];
    assert_eq!(all("an object stream of billions", &file(&packed, "/Size 7")), none);
    let length = "<</Length 99999999999>>stream\nx\nendstream";
    let lengths = [catalog("/Metadata 4 0 R"), pages("3 0 R"), PAGE.into(), length.into()];
    assert_eq!(all("a length of billions", &file(&lengths, "/Size 5")), none);
    for range in ["0 1 2 9223372036854775807", "0 9223372036854775807 9223372036854775807 1", "0 -1 -1 -1"] {
        let value = format!("<</Type/Sig/ByteRange[{range}]/Contents<3000>>>");
        let form = "/AcroForm<</Fields[4 0 R]>>";
        let field = "<</FT/Sig/T(a)/V 5 0 R>>".to_owned();
        let signed = file(&[catalog(form), pages("3 0 R"), PAGE.into(), field, value], "/Size 6");
        assert_eq!(all("a range of billions", &signed), Ok(SignatureVerdict::Invalid));
    }
}

#[test]
fn nesting_and_sharing_do_not_multiply() {
    let _alone = alone();
    let none = Ok(SignatureVerdict::Indeterminate);
    for open in ["[", "<</A"] {
        let deep = file(&[catalog("/AcroForm 4 0 R"), pages("3 0 R"), PAGE.into(), open.repeat(1_000_000)], "/Size 5");
        assert_eq!(all("a million levels", &deep), none);
        let content = [
            catalog(""),
            pages("3 0 R"),
            "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>".into(),
            stream("", &open.repeat(1_000_000)),
        ];
        assert_eq!(all("a million levels on a page", &file(&content, "/Size 5")), none);
    }
    // A node a level: no tree is that deep.
    let chain: Vec<String> =
        [catalog("")].into_iter().chain((3..20_003).map(|next| pages(&format!("{next} 0 R")))).collect();
    println!("{:?}", all("pages below pages", &file(&chain, "/Size 20003")));
    let fields: Vec<String> = [catalog("/AcroForm<</Fields[4 0 R]>>"), pages("3 0 R"), PAGE.into()]
        .into_iter()
        .chain((5..20_005).map(|next| format!("<</T(a)/Kids[{next} 0 R]>>")))
        .collect();
    println!("{:?}", all("fields below fields", &file(&fields, "/Size 20005")));
    // Each level names the next one twice, 60 times: more than there are atoms in a sealed sheet.
    let twice: Vec<String> =
        [catalog("")].into_iter().chain((3..63).map(|next| pages(&format!("{next} 0 R {next} 0 R")))).collect();
    let shared = file(&twice, "/Size 63");
    assert_eq!(all("pages that are shared", &shared), none);
    assert!(says(&shared, "pdf.page_loop"));
    let twice: Vec<String> = [catalog("/AcroForm<</Fields[4 0 R]>>"), pages("3 0 R"), PAGE.into()]
        .into_iter()
        .chain((5..65).map(|next| format!("<</T(a)/Kids[{next} 0 R {next} 0 R]>>")))
        .collect();
    let shared = file(&twice, "/Size 65");
    assert_eq!(all("fields that are shared", &shared), none);
    assert!(says(&shared, "pdf.field_loop"));
    let same = [catalog(""), pages(&"3 0 R ".repeat(100_000)), PAGE.into()];
    println!("{:?}", all("one page many times", &file(&same, "/Size 4")));
    let content = [
        catalog(""),
        pages("3 0 R"),
        format!("<</Type/Page/Parent 2 0 R/Contents[{}]>>", "4 0 R ".repeat(50_000)),
        packed(&b"BT (x) Tj ET ".repeat(100_000), 1, ""),
    ];
    println!("{:?}", all("one content many times", &file(&content, "/Size 5")));
}

#[test]
fn bombs_end() {
    let _alone = alone();
    let bomb = vec![b' '; 100 << 20];
    let none = Ok(SignatureVerdict::Indeterminate);
    let content = |times| {
        let page = "<</Type/Page/Parent 2 0 R/Contents[4 0 R 4 0 R 4 0 R]>>".to_owned();
        file(&[catalog(""), pages("3 0 R"), page, packed(&bomb, times, "")], "/Size 5")
    };
    assert_eq!(all("a bomb on a page", &content(1)), none);
    assert_eq!(all("a bomb in a bomb on a page", &content(2)), none);
    let objects = packed(&bomb, 2, "/Type/ObjStm/N 1/First 4");
    let bytes = file(&[catalog("/AcroForm 9 0 R"), pages("3 0 R"), PAGE.into(), objects], "/Size 5");
    assert_eq!(all("an object stream that nobody asks for", &bytes), none);
    // Evidence in the store, many times what it seems.
    let evidence = packed(&bomb[..15 << 20], 2, "");
    let list = "5 0 R ".repeat(2_000);
    let store = format!("<</OCSPs[{list}]/CRLs[{list}]/Certs[{list}]>>");
    let bytes = append(&signed(), &[(1, catalog("/AcroForm 8 0 R/DSS 40 0 R")), (40, store), (5, evidence)]);
    println!("{:?}", all("evidence that bursts", &bytes));
    let references = {
        let rows = deflated(&vec![0; 60 << 20], 2);
        let mut bytes = b"%PDF-1.7\n".to_vec();
        let head = format!(
            "1 0 obj\n<</Type/XRef/Size 8388607/W[1 1 1]/Root 1 0 R/Filter[/FlateDecode/FlateDecode]/Length {}>>stream\n",
            rows.len()
        );
        bytes.extend(head.bytes());
        bytes.extend(rows);
        bytes.extend(b"\nendstream\nendobj\nstartxref\n9\n%%EOF\n");
        bytes
    };
    println!("{:?}", all("cross-references that burst", &references));
}

#[test]
fn many_are_no_more_than_many() {
    let _alone = alone();
    // Fields that all show one signature, each of which has to be told apart.
    let file = signed();
    let (_, signature) = attack::field_and_signature(&file, "First");
    let numbers = 200..9_900u32;
    let names: String = numbers.clone().map(|number| format!("{number} 0 R ")).collect();
    let mut objects: Vec<(u32, String)> =
        numbers.map(|number| (number, format!("<</FT/Sig/T(f{number})/V {} 0 R>>", signature.number))).collect();
    objects.push((8, attack::body(&file, 8).replacen("12 0 R", &format!("12 0 R {names}"), 1)));
    let shared = append(&file, &objects);
    assert_eq!(all("one signature in 9,700 fields", &shared), Ok(SignatureVerdict::Invalid));
    assert!(says(&shared, "signature.shared") && says(&shared, "pdf.too_complex"));
    // As many pages as a registry's whole archive, signed, with a revision behind.
    let numbers: Vec<u32> = (100..29_100).collect();
    let kids: String = numbers.iter().map(|number| format!("{number} 0 R ")).collect();
    let mut objects = vec![(2, pages(&kids))];
    objects.extend(numbers.iter().map(|number| (*number, PAGE.to_owned())));
    let book = signed_by(&append(&paper(), &objects), &request("First"));
    println!("{:?}", all("29,000 pages", &append(&book, &[(7, "<</Producer(other)>>".into())])));
    // A revision for each of many changes.
    let mut bytes = file;
    for round in 0..500 {
        bytes = append(&bytes, &[(9, attack::body(&bytes, 9).replace("(old)", &format!("({round})")))]);
    }
    println!("{:?}", all("500 revisions after a signature", &bytes));
    // Streams without an end, for each of which the rest of the file is searched.
    let endless: Vec<String> = [catalog("/AcroForm<</Fields[4 0 R 5 0 R]>>"), pages("3 0 R"), PAGE.into()]
        .into_iter()
        .chain((0..5_000).map(|_| format!("<</Length 7>>stream\n{}", "x".repeat(200))))
        .collect();
    println!("{:?}", all("streams without an end", &self::file(&endless, "/Size 5004")));
    let second = signed_by(&paper(), &request("First"));
    assert_eq!(all("a file as it should be", &second), Ok(SignatureVerdict::Valid));
}

#[test]
fn two_hundred_megabytes_end() {
    let _alone = alone();
    let size = 200 << 20;
    let mut bytes = paper();
    {
        // One large image, that nothing shows, then a sound end.
        let previous = dengji::document::pdf::PdfFile::open(&bytes).unwrap().startxref();
        let at = bytes.len();
        bytes.extend(format!("60 0 obj\n<</Length {size}>>stream\n").bytes());
        bytes.resize(bytes.len() + size, b'x');
        bytes.extend(b"\nendstream\nendobj\n");
        let start = bytes.len();
        bytes.extend(
            format!(
                "xref\n60 1\n{at:010} 00000 n \ntrailer\n<</Size 61/Root 1 0 R/Prev {previous}>>\nstartxref\n{start}\n%%EOF\n"
            )
            .bytes(),
        );
    }
    let large = signed_by(&bytes, &request("First"));
    drop(bytes);
    assert_eq!(all("a large stream", &large), Ok(SignatureVerdict::Valid));
    drop(large);
    let filled = |piece: &[u8], size: usize| {
        let mut bytes = b"%PDF-1.7\n".to_vec();
        bytes.extend(piece.repeat(size / piece.len()));
        bytes
    };
    let nothing = filled(&[0], size);
    let result = within("200 MB of nothing", size, || verifier().verify(&nothing, now()).map(drop).map_err(code));
    assert_eq!(result, Err("pdf.start_missing".into()));
    drop(nothing);
    // What looks like parts of a file, a tenth of that: a debug build is slow.
    let size = size / 10;
    for piece in [&b"<<"[..], b"1 0 obj\n", b"(", b"xref\n0 1\n", b"stream\n", b"trailer\n<</Prev 9>>\n", b"%"] {
        let what = String::from_utf8_lossy(piece).into_owned();
        let result = all(&format!("nothing but {what:?}"), &filled(piece, size));
        assert_eq!(result, Err("pdf.start_missing".into()));
    }
    let mut markers = filled(b"startxref\n9\n%%EOF\n", size);
    println!("{:?}", all("nothing but ends", &markers));
    markers.extend(b"\nstartxref\n9\n%%EOF\n");
    println!("{:?}", all("nothing but ends, and an end", &markers));
    let mut strings = filled(b"0000000000 00000 n \n", size);
    strings.splice(9..9, *b"xref\n0 9999999\n");
    strings.extend(b"\nstartxref\n9\n%%EOF\n");
    println!("{:?}", all("nothing but a table", &strings));
}
