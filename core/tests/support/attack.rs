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
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/pki").join(name)).unwrap()
}

/// A stream's body.
pub fn stream(dictionary: &str, content: &str) -> String {
    format!("<<{dictionary}/Length {}>>stream\n{content}\nendstream", content.len())
}

/// Two pages, a text field with its picture, an empty signature field `Second`, an object that nothing uses (11), and
/// a page that names an object that is not there (50).
pub fn paper() -> Vec<u8> {
    let page = |annotations: &str| {
        format!(
            "<</Type/Page/Parent 2 0 R/Contents 5 0 R/Resources<</Font<</F1 6 0 R>>/XObject<</X1 50 0 R>>>>{annotations}>>"
        )
    };
    let objects = [
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
    ];
    let mut bytes = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut offsets = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        offsets.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n{object}\nendobj\n", at + 1).bytes());
    }
    let start = bytes.len();
    bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for offset in offsets {
        bytes.extend(format!("{offset:010} 00000 n \n").bytes());
    }
    bytes.extend(
        format!("trailer\n<</Size {}/Root 1 0 R/Info 7 0 R>>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1).bytes(),
    );
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
        format!("trailer\n<</Size 200/Root 1 0 R/Info 7 0 R/Prev {previous}>>\nstartxref\n{start}\n%%EOF\n").bytes(),
    );
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
