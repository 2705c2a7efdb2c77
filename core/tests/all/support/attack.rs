//! A signed file, and what attackers and honest tools do to signed files.

use std::{fs, path::Path};

use dengji::{
    crypto::{SignatureScheme, SoftwareKey},
    document::{
        pdf::{ObjectId, PdfFile},
        sign::{Carrier, Certification, FieldLock, SigningRequest, sign},
    },
    time::Instant,
};

pub fn now() -> Instant {
    Instant::parse("2026-12-01T02:03:04Z").unwrap()
}

pub fn pki(name: &str) -> Vec<u8> {
    fs::read(Path::new(dengji_tests::CORE).join("tests/data/pki").join(name)).unwrap()
}

/// A stream's body.
pub fn stream(dictionary: &str, content: &str) -> String {
    format!("<<{dictionary}/Length {}>>stream\n{content}\nendstream", content.len())
}

/// Two pages, a text field with its picture, an empty signature field `Second`, an object that nothing uses (11), and
/// a page that names an object that is not there (50).
fn objects() -> Vec<String> {
    let page = |annotations: &str| {
        format!(
            "<</Type/Page/Parent 2 0 R/Contents 5 0 R/Resources<</Font<</F1 6 0 R>>/XObject<</X1 50 0 R>>>>{annotations}>>"
        )
    };
    vec![
        "<</Type/Catalog/Pages 2 0 R/AcroForm 8 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2/MediaBox[0 0 595 842]>>".to_owned(),
        page("/Annots[9 0 R 12 0 R]"),
        page(""),
        stream("", "BT /F1 12 Tf 72 700 Td (The price is 100) Tj ET /X1 Do"),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_owned(),
        "<</Producer(test)>>".to_owned(),
        "<</Fields[9 0 R 12 0 R]/DR<</Font<</F1 6 0 R>>>>/DA(/F1 0 Tf)>>".to_owned(),
        "<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(old)/F 4/P 3 0 R/Rect[72 600 272 620]/AP<</N 10 0 R>>>>"
            .to_owned(),
        stream("/Type/XObject/Subtype/Form/BBox[0 0 200 20]", "BT /F1 12 Tf (old) Tj ET"),
        stream("", "BT /F1 12 Tf 72 700 Td (The price is 999) Tj ET"),
        "<</Type/Annot/Subtype/Widget/FT/Sig/T(Second)/F 4/P 3 0 R/Rect[72 500 172 540]>>".to_owned(),
    ]
}

/// How a file says where its objects are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    Table,
    /// A stream of cross-references; objects 6 and 7 in an object stream.
    Stream,
    /// The same, with a table for readers that do not know of streams.
    Hybrid,
    /// Arranged for the web: the first section of cross-references comes before most objects.
    Linearised,
}

const TRAILER: &str = "/Root 1 0 R/Info 7 0 R";

pub fn paper() -> Vec<u8> {
    paper_as(Layout::Table)
}

pub fn paper_as(layout: Layout) -> Vec<u8> {
    let objects = objects();
    if layout == Layout::Linearised {
        return linearised(&objects);
    }
    let mut bytes = HEADER.to_vec();
    let mut places = vec![(0u8, 0u32, 0u8); 15];
    for (at, object) in objects.iter().enumerate() {
        let number = at + 1;
        if layout == Layout::Table || !matches!(number, 6 | 7) {
            places[number] = (1, bytes.len() as u32, 0);
            bytes.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
        }
    }
    if layout != Layout::Table {
        places[13] = (1, bytes.len() as u32, 0);
        bytes.extend(format!("13 0 obj\n{}\nendobj\n", packed(&[(6, &objects[5]), (7, &objects[6])])).bytes());
        (places[6], places[7]) = ((2, 13, 0), (2, 13, 1));
    }
    let hidden = bytes.len();
    if layout != Layout::Table {
        places[14] = (1, hidden as u32, 0);
        bytes.extend(reference_stream(14, 200, &places, 0, TRAILER));
    }
    let start = bytes.len();
    let end = match layout {
        Layout::Stream => format!("startxref\n{hidden}\n%%EOF\n"),
        _ => {
            let rows: String = places[..13]
                .iter()
                .map(|(kind, at, _)| if *kind == 1 { format!("{at:010} 00000 n \n") } else { FREE.to_owned() })
                .collect();
            let more = if layout == Layout::Hybrid { format!("/XRefStm {hidden}") } else { String::new() };
            format!("xref\n0 13\n{rows}trailer\n<</Size 15{TRAILER}{more}>>\nstartxref\n{start}\n%%EOF\n")
        }
    };
    bytes.extend(end.bytes());
    bytes
}

const HEADER: &[u8] = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";
const FREE: &str = "0000000000 65535 f \n";

/// An object stream.
pub fn packed(objects: &[(u32, &str)]) -> String {
    packed_by(objects, "")
}

fn packed_by(objects: &[(u32, &str)], more: &str) -> String {
    let (mut index, mut inside) = (String::new(), String::new());
    for (number, object) in objects {
        index += &format!("{number} {} ", inside.len());
        inside += object;
        inside += " ";
    }
    stream(&format!("/Type/ObjStm/N {}/First {}{more}", objects.len(), index.len()), &(index + &inside))
}

/// A stream of cross-references for objects from `first` on.
fn reference_stream(number: u32, size: u32, places: &[(u8, u32, u8)], first: u32, trailer: &str) -> Vec<u8> {
    let rows: Vec<u8> =
        places.iter().flat_map(|(kind, at, index)| [&[*kind][..], &at.to_be_bytes(), &[*index]].concat()).collect();
    let mut bytes = format!(
        "{number} 0 obj\n<</Type/XRef/Size {size}/Index[{first} {}]/W[1 4 1]{trailer}/Length {}>>stream\n",
        places.len(),
        rows.len()
    )
    .into_bytes();
    bytes.extend(rows);
    bytes.extend(b"\nendstream\nendobj\n");
    bytes
}

fn linearised(objects: &[String]) -> Vec<u8> {
    // Offsets have a fixed width, so that the second time all are right.
    let (mut places, mut main) = ([0usize; 14], 0);
    let mut bytes = Vec::new();
    for _ in 0..2 {
        let row = |number: usize, places: &[usize; 14]| format!("{number} 1\n{:010} 00000 n \n", places[number]);
        bytes = HEADER.to_vec();
        places[13] = bytes.len();
        let total = 3_000;
        bytes
            .extend(format!("13 0 obj\n<</Linearized 1/L {total}/H[0 0]/O 3/E 0/N 2/T {main:010}>>\nendobj\n").bytes());
        let first = bytes.len();
        let rows: String = [1, 3, 5, 6, 13].iter().map(|number| row(*number, &places)).collect();
        bytes.extend(
            format!("xref\n{rows}trailer\n<</Size 14{TRAILER}/Prev {main:010}>>\nstartxref\n0\n%%EOF\n").bytes(),
        );
        for number in [1, 3, 5, 6, 2, 4, 7, 8, 9, 10, 11, 12] {
            places[number] = bytes.len();
            bytes.extend(format!("{number} 0 obj\n{}\nendobj\n", objects[number - 1]).bytes());
        }
        main = bytes.len();
        let rows: String = [2, 4, 7, 8, 9, 10, 11, 12].iter().map(|number| row(*number, &places)).collect();
        bytes.extend(format!("xref\n0 1\n{FREE}{rows}trailer\n<</Size 14>>\nstartxref\n{first}\n%%EOF\n").bytes());
    }
    bytes
}

pub fn request(field: &str) -> SigningRequest {
    let certificate = String::from_utf8(pki("p256-signer.pem")).unwrap();
    SigningRequest::new(field, Carrier::CadesDetached, SignatureScheme::EcdsaP256Sha256, vec![certificate], now())
}

pub fn signed_by(file: &[u8], request: &SigningRequest) -> Vec<u8> {
    let key = SoftwareKey::parse(&pki("p256-signer.key")).unwrap();
    sign(file, request, &[], &key, None).unwrap()
}

/// The paper, signed in the field `First`.
pub fn signed() -> Vec<u8> {
    signed_by(&paper(), &request("First"))
}

pub fn certified(level: Certification) -> Vec<u8> {
    let mut request = request("First");
    request.certification = Some(level);
    signed_by(&paper(), &request)
}

pub fn locking(lock: FieldLock) -> Vec<u8> {
    let mut request = request("First");
    request.lock = Some(lock);
    signed_by(&paper(), &request)
}

/// Appends a revision with these objects, as any writer does.
pub fn append(file: &[u8], objects: &[(u32, String)]) -> Vec<u8> {
    append_freeing(file, objects, &[])
}

pub fn append_freeing(file: &[u8], objects: &[(u32, String)], freed: &[u32]) -> Vec<u8> {
    let previous = PdfFile::open(file).unwrap().startxref();
    let mut bytes = file.to_vec();
    let mut rows: Vec<(u32, String)> =
        freed.iter().map(|number| (*number, "0000000000 00001 f \n".to_owned())).collect();
    for (number, object) in objects {
        rows.push((*number, format!("{:010} 00000 n \n", bytes.len())));
        bytes.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    }
    let start = bytes.len();
    bytes.extend(b"xref\n");
    for (number, row) in rows {
        bytes.extend(format!("{number} 1\n{row}").bytes());
    }
    bytes.extend(
        format!(
            "trailer\n<</Size {}/Root 1 0 R/Info 7 0 R/Prev {previous}>>\nstartxref\n{start}\n%%EOF\n",
            size_of(file)
        )
        .bytes(),
    );
    bytes
}

/// A `/Size` for what is appended to a file: below it lie all objects.
pub fn size_of(file: &[u8]) -> u32 {
    PdfFile::open(file).unwrap().next_number().max(200)
}

/// Appends a revision whose objects lie in an object stream.
pub fn append_packed(file: &[u8], objects: &[(u32, &str)]) -> Vec<u8> {
    append_packed_by(file, objects, "")
}

/// The same, with more entries in the stream's dictionary.
pub fn append_packed_by(file: &[u8], objects: &[(u32, &str)], more: &str) -> Vec<u8> {
    let previous = PdfFile::open(file).unwrap().startxref();
    let mut bytes = file.to_vec();
    let (holder, start) = (150, bytes.len());
    bytes.extend(format!("{holder} 0 obj\n{}\nendobj\n", packed_by(objects, more)).bytes());
    let at = bytes.len();
    let mut rows = Vec::new();
    let mut index = String::new();
    for (place, (number, _)) in objects.iter().enumerate() {
        index += &format!("{number} 1 ");
        rows.push((2, holder, place as u8));
    }
    index += &format!("{holder} 2");
    rows.extend([(1, start as u32, 0), (1, at as u32, 0)]);
    let written = reference_stream(holder + 1, size_of(file), &rows, 0, &format!("{TRAILER}/Prev {previous}"));
    let plain = format!("/Index[0 {}]", rows.len()).into_bytes();
    let here = written.windows(plain.len()).position(|part| part == plain).unwrap();
    bytes.extend(&written[..here]);
    bytes.extend(format!("/Index[{index}]").bytes());
    bytes.extend(&written[here + plain.len()..]);
    bytes.extend(format!("startxref\n{at}\n%%EOF\n").bytes());
    bytes
}

/// The body of an object as it stands now, as text; it must not be a stream.
pub fn body(file: &[u8], number: u32) -> String {
    let text: String = file.iter().map(|byte| char::from(*byte)).collect();
    let from = text.rfind(&format!("\n{number} 0 obj\n")).unwrap() + format!("\n{number} 0 obj\n").len();
    text[from..from + text[from..].find("\nendobj").unwrap()].to_owned()
}

/// Changes an object by its text.
pub fn edit(file: &[u8], number: u32, from: &str, to: &str) -> Vec<u8> {
    let old = body(file, number);
    assert!(old.contains(from), "{old}");
    append(file, &[(number, old.replace(from, to))])
}

/// Fills in the text field, as readers do: its value, and a picture of it.
pub fn fill_in(file: &[u8], value: &str) -> Vec<u8> {
    let field = body(file, 9);
    let old = field.split_once("/V(").unwrap().1.split_once(')').unwrap().0.to_owned();
    append(file, &[(9, field.replace(&format!("/V({old})"), &format!("/V({value})"))), (10, picture_of(value))])
}

/// The picture of a text field with this value.
pub fn picture_of(value: &str) -> String {
    let content = format!("/Tx BMC q BT /F1 12 Tf 2 6 Td ({value}) Tj ET Q EMC");
    stream("/Type/XObject/Subtype/Form/BBox[0 0 200 20]", &content)
}

/// The objects of a field and of its signature.
pub fn field_and_signature(file: &[u8], name: &str) -> (ObjectId, ObjectId) {
    let pdf = PdfFile::open(file).unwrap();
    let field = pdf.signature_fields().into_iter().find(|field| field.name == name).unwrap();
    (field.id.unwrap(), field.dictionary.get("V").unwrap().as_reference().unwrap())
}

/// Replaces bytes of the file by as many others.
pub fn patch(file: &[u8], from: &str, to: &str) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let at = file.windows(from.len()).position(|window| window == from.as_bytes()).unwrap();
    let mut bytes = file.to_vec();
    bytes[at..at + to.len()].copy_from_slice(to.as_bytes());
    bytes
}
