//! What signing and verifying a PDF cost, with the limits beside them: hashing the file once, one operation of the key.
//! `cargo bench -p dengji --bench document`, or `-- PART` of the names.
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

use std::{
    fs,
    hint::black_box,
    path::Path,
    time::{Duration, Instant as Clock},
};

use dengji::{
    crypto::{Certificate, SignatureScheme, SoftwareKey},
    document::{
        place::{Position, SealCoverage, Stamp, StampPlan, resolve},
        sign::{Carrier, SigningRequest, prepare, sign},
        verify::{VerificationPolicy, Verifier},
    },
    drawing::{
        font::Font,
        picture::Picture,
        seal::{SealContent, draw, preset},
    },
    time::Instant,
};

/// The best of many short rounds: what the machine can do while nobody else uses it.
fn measure<T>(name: &str, mut work: impl FnMut() -> T) {
    if !std::env::args().skip(1).all(|argument| argument.starts_with('-') || name.contains(&argument)) {
        return;
    }
    let mut best = f64::INFINITY;
    for _ in 0..60 {
        let start = Clock::now();
        let mut done = 0_u32;
        while start.elapsed() < Duration::from_millis(10) {
            black_box(work());
            done += 1;
        }
        best = best.min(start.elapsed().as_secs_f64() / f64::from(done) * 1e6);
    }
    println!("{name:<52}{best:>12.1} µs");
}

fn data(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)).unwrap()
}

/// A file of so many pages with a picture of `size` bytes each, which no filter makes smaller.
fn paper(pages: usize, size: usize) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut offsets = Vec::new();
    let mut put = |object: Vec<u8>| {
        offsets.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n", offsets.len()).bytes());
        bytes.extend(object);
        bytes.extend(b"\nendobj\n");
    };
    let kids: String = (0..pages).map(|at| format!("{} 0 R ", 3 + 3 * at)).collect();
    put(b"<</Type/Catalog/Pages 2 0 R>>".to_vec());
    put(format!("<</Type/Pages/Kids[{kids}]/Count {pages}/MediaBox[0 0 595 842]>>").into_bytes());
    let mut state = 1_u32;
    for at in 0..pages {
        let (content, image) = (4 + 3 * at, 5 + 3 * at);
        put(format!("<</Type/Page/Parent 2 0 R/Contents {content} 0 R/Resources<</XObject<</I {image} 0 R>>>>>>")
            .into_bytes());
        put(b"<</Length 33>>stream\nq 200 0 0 200 72 60 cm /I Do Q    \nendstream".to_vec());
        let mut picture =
            format!("<</Type/XObject/Subtype/Image/Width 1/Height 1/Length {size}>>stream\n").into_bytes();
        picture.extend((0..size).map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        }));
        picture.extend(b"\nendstream");
        put(picture);
    }
    let (start, count) = (bytes.len(), offsets.len() + 1);
    bytes.extend(format!("xref\n0 {count}\n0000000000 65535 f \n").bytes());
    bytes.extend(offsets.iter().flat_map(|offset| format!("{offset:010} 00000 n \n").into_bytes()));
    bytes.extend(format!("trailer\n<</Size {count}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n").bytes());
    bytes
}

fn main() {
    let font = Font::parse(data("fonts/NotoSerifCJKsc-Bold-subset.otf"), 0).unwrap();
    let content = SealContent { name: "广州云锦置业有限公司".to_owned(), ..SealContent::default() };
    let design = preset("official_round_40").unwrap().design(&content).unwrap();
    let seal = draw(&design, &font).unwrap();
    let image =
        Picture::from_png(&seal.png(8, None).unwrap(), dengji::drawing::picture::Background::Keep, 40_000, 0).unwrap();
    measure("seal: draw", || draw(black_box(&design), &font));
    measure("seal: PNG of 320 x 320", || seal.png(8, None));

    let position = Position::Point { page: 1, x_um: 150_000, y_um: 240_000 };
    let stamp = Stamp { width_um: 40_000, height_um: 40_000, position };
    let plan = StampPlan { coverage: SealCoverage::AtLeastOne, fields: Vec::new(), stamps: vec![stamp] };
    let time = Instant::parse("2026-03-01T00:00:00Z").unwrap();

    for (size, file) in [("10 KB", paper(1, 8_000)), ("10 MB", paper(40, 256_000))] {
        println!("{size}: {} bytes", file.len());
        measure(&format!("{size}: place a seal"), || resolve(black_box(&file), &plan));
        let placements = resolve(&file, &plan).unwrap().placements;
        for (name, scheme, root) in [
            ("sm2", SignatureScheme::Sm2Sm3, "sm2-root"),
            ("p256", SignatureScheme::EcdsaP256Sha256, "p256-root"),
            ("rsa", SignatureScheme::RsaPkcs1Sha256, "rsa-root"),
        ] {
            let pem = |name: &str| String::from_utf8(data(&format!("pki/{name}.pem"))).unwrap();
            let key = SoftwareKey::parse(&data(&format!("pki/{name}-signer.key"))).unwrap();
            let certificates = vec![pem(&format!("{name}-signer")), pem(&format!("{name}-int"))];
            let mut request = SigningRequest::new("Seal", Carrier::CadesDetached, scheme, certificates, time);
            let label = |what: &str| format!("{size} {name}: {what}");
            let algorithm = scheme.digest();
            measure(&label("hash the file"), || algorithm.digest(black_box(&file)));
            measure(&label("one signature of the key"), || key.sign(scheme, black_box(b"message"), None));
            let value = key.sign(scheme, b"message", None).unwrap();
            let public = Certificate::parse(pem(&format!("{name}-signer")).as_bytes()).unwrap().key().unwrap();
            measure(&label("one verification"), || public.verifies(scheme.method(), b"message", black_box(&value)));
            measure(&label("sign, invisible"), || sign(black_box(&file), &request, &[], &key, None));
            request.placements = placements.clone();
            let pictures = [seal.clone()];
            measure(&label("sign, with a seal of outlines"), || {
                sign(black_box(&file), &request, &pictures, &key, None)
            });
            let images = [image.clone()];
            measure(&label("sign, with an image"), || sign(black_box(&file), &request, &images, &key, None));
            measure(&label("first phase, with a seal of outlines"), || prepare(black_box(&file), &request, &pictures));
            let signed = sign(&file, &request, &pictures, &key, None).unwrap();
            let mut verifier = Verifier::new(VerificationPolicy::default());
            verifier.trust(&data(&format!("pki/{root}.pem"))).unwrap();
            let report = verifier.verify(&signed, time).unwrap();
            assert_eq!(report.verdict, dengji::document::verify::SignatureVerdict::Valid);
            measure(&label("verify"), || verifier.verify(black_box(&signed), time));
        }
    }
}
