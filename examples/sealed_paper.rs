//! Makes examples/data/papers: an application form is typeset, the developer's seal is drawn and put in its place, and
//! the file is signed in two phases; somebody then changes what the first page shows. Run it from the root of the
//! repository: `cargo run -p dengji --example sealed_paper`.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a host, unlike core, reads files and speaks to people"
)]

use std::{error::Error, fs};

use dengji::{
    application::SubCaseDocument,
    crypto::{SignatureScheme, SoftwareKey, from_base64},
    document::{
        paper::{Fonts, typeset},
        pdf::{Object, PdfFile},
        place::{Position, SealCoverage, Stamp, StampPlan, resolve},
        sign::{Carrier, SigningRequest, complete, prepare},
    },
    drawing::{
        font::Font,
        seal::{SealContent, draw, preset},
    },
    json,
    paper::{PaperHead, application_form},
    platform::Profile,
    time::{Date, Instant},
};

const PAPERS: &str = "examples/data/papers";
const FONTS: &str = "core/tests/data/fonts";
const PKI: &str = "core/tests/data/pki";

/// The form, sealed and signed.
fn signed() -> Result<Vec<u8>, Box<dyn Error>> {
    let [regular, bold] =
        ["Regular", "Bold"].map(|weight| fs::read(format!("{FONTS}/NotoSerifCJKsc-{weight}-subset.otf")));
    let (regular, bold) = (regular?, bold?);
    let sub_case: SubCaseDocument = json::read(&fs::read_to_string(format!("{PAPERS}/sub-case.json"))?)?;
    let profile = Profile::builtin("guangzhou-registration").ok_or("no such profile")?;
    let date = Date::parse("2024-08-05").ok_or("no date")?;
    let head = PaperHead { number: "P2024080000041-01".to_owned(), date };
    let form = application_form(&sub_case.input(), &profile, &head);
    let paper = typeset(&form, &Fonts::new(regular, None)?.with_bold(bold.clone(), None)?)?;
    // A letter that the fonts lack is a blank on the paper: nobody should sign that.
    if let Some(finding) = paper.layout.findings.first() {
        return Err(finding.to_string().into());
    }

    let content = SealContent { name: "广州云锦置业有限公司".to_owned(), ..SealContent::default() };
    let design = preset("official_round_40").ok_or("no such preset")?.design(&content)?;
    let seal = draw(&design, &Font::parse(bold, 0)?)?;
    let place = paper.place("sellers/0/seal").ok_or("no such place")?;
    let position = Position::Point {
        page: i64::from(place.page),
        x_um: i64::from(place.left + place.width / 2),
        y_um: i64::from(place.top + place.height / 2),
    };
    let stamp = Stamp { width_um: 40_000, height_um: 40_000, position };
    let plan = StampPlan { coverage: SealCoverage::AtLeastOne, fields: Vec::new(), stamps: vec![stamp] };

    let certificates = ["sm2-signer", "sm2-int"].map(|name| fs::read_to_string(format!("{PKI}/{name}.pem")));
    let certificates = certificates.into_iter().collect::<Result<_, _>>()?;
    let time = Instant::parse("2024-08-05T02:00:00Z").ok_or("no instant")?;
    let mut request =
        SigningRequest::new("seller", Carrier::CadesDetached, SignatureScheme::Sm2Sm3, certificates, time);
    let resolution = resolve(&paper.pdf, &plan)?;
    if let Some(finding) = resolution.report.findings.first() {
        return Err(finding.to_string().into());
    }
    request.placements = resolution.placements;
    let waiting = prepare(&paper.pdf, &request, &[seal])?;

    // Whoever holds the key signs this: a UKey, a sealing server, here a key in a file.
    let message = from_base64(&waiting.prepared.to_be_signed).ok_or("no base64")?;
    let key = SoftwareKey::parse(&fs::read(format!("{PKI}/sm2-signer.key"))?)?;
    let value = key.sign(waiting.prepared.scheme, &message, None)?;
    Ok(complete(&waiting.prepared, waiting.bytes, &value, None)?)
}

/// The file with a revision in which a bar covers a line of the first page. No signed byte changes.
fn tampered(signed: &[u8]) -> Option<Vec<u8>> {
    let file = PdfFile::open(signed).ok()?;
    let page = file.pages().into_iter().next()?;
    let contents = page.dictionary.get("Contents")?.as_reference()?;
    let Object::Stream(stream) = file.object(contents) else { return None };
    let mut content = file.data(&stream, 1 << 20)?;
    content.extend(b"\nq 0 0 0 rg 150 611 180 14 re f Q\n");
    let root = file.trailer().get("Root")?.as_reference()?;

    let mut bytes = signed.to_vec();
    let offset = bytes.len();
    bytes.extend(
        format!("{} {} obj\n<</Length {}>>stream\n", contents.number, contents.generation, content.len()).bytes(),
    );
    bytes.extend(content);
    bytes.extend(b"\nendstream\nendobj\n");
    let table = bytes.len();
    bytes.extend(format!("xref\n{} 1\n{offset:010} {:05} n \n", contents.number, contents.generation).bytes());
    let (size, previous) = (file.next_number(), file.startxref());
    bytes.extend(format!("trailer\n<</Size {size}/Root {root}/Prev {previous}>>\n").bytes());
    bytes.extend(format!("startxref\n{table}\n%%EOF\n").bytes());
    Some(bytes)
}

/// Names and bytes.
type Papers = [(&'static str, Vec<u8>); 3];

fn papers() -> Result<Papers, Box<dyn Error>> {
    let signed = signed()?;
    let tampered = tampered(&signed).ok_or("the form has no page")?;
    let anchors = fs::read(format!("{PKI}/sm2-root.pem"))?;
    Ok([("application-form-signed.pdf", signed), ("application-form-tampered.pdf", tampered), ("anchors.pem", anchors)])
}

fn main() -> Result<(), Box<dyn Error>> {
    for (name, bytes) in papers()? {
        fs::write(format!("{PAPERS}/{name}"), bytes)?;
        println!("{PAPERS}/{name}");
    }
    Ok(())
}

#[cfg(test)]
#[test]
fn makes_what_lies_in_the_folder() -> Result<(), Box<dyn Error>> {
    std::env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))?;
    for (name, bytes) in papers()? {
        assert!(fs::read(format!("{PAPERS}/{name}"))? == bytes, "{name} is another");
    }
    Ok(())
}
