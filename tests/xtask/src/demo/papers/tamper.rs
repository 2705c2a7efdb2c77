//! Three forgeries of sealed forms, as they are tried, and what the verifier says of them.

use std::collections::BTreeMap;

use dengji::{
    crypto::SignatureScheme,
    document::{
        pdf::{Object, ObjectId, PdfFile},
        place::{Occurrence, Position, SealCoverage, Stamp, StampPlan, resolve},
        verify::{SignatureReport, VerificationReport},
    },
    drawing::{font::text_line, picture::Colour},
    finding::{Finding, Language, Severity},
};

use super::{Papers, Sheet, key};
use crate::demo::{
    world::{Line, Reason, World},
    wrong,
};

/// A copy that somebody has changed.
pub(crate) struct Tampered {
    pub(crate) file: &'static str,
    /// The file it was made of.
    pub(crate) original: String,
    pub(crate) schemes: BTreeMap<String, SignatureScheme>,
    pub(crate) zh: &'static str,
    pub(crate) en: &'static str,
    pub(crate) pdf: Vec<u8>,
    pub(crate) report: VerificationReport,
}

/// Makes the copies and verifies them. Ids of sealed forms: one to backdate, one with a mortgage of 180 万元, and one
/// onto which the seal of the first is moved.
pub(crate) fn tamper(
    world: &mut World,
    dated: (&str, &str),
    mortgage: (&str, &str),
    bare: (&str, &str),
) -> Result<(), String> {
    let now = world.now;
    let Some(papers) = &mut world.papers else {
        return Ok(());
    };
    let sheet = |id| papers.sheets.get(&key(id)).ok_or("no form was printed");
    let (dated, mortgage, bare) = (sheet(dated)?, sheet(mortgage)?, sheet(bare)?);
    let copies = [
        (
            "1-backdated.pdf",
            dated,
            "把买受人签名的日期从8月1日改成7月30日，文件长度不变",
            "the date of the buyer's signature is changed in place, from 1 August to 30 July",
            backdated(&dated.pdf)?,
        ),
        (
            "2-amount.pdf",
            mortgage,
            "签署之后追加一个版本，盖住主债权数额“180 万元”，改写成“18 万元”",
            "a revision is appended that covers the amount of 180 万元 and writes 18 万元 over it",
            redrawn(papers, &mortgage.pdf)?,
        ),
        (
            "3-moved-seal.pdf",
            bare,
            "把另一份申请表上的企业签章，连同签名数据，移植到企业没有盖章的这一份",
            "the enterprise's seal is moved, signature and all, from another form onto one that was never sealed",
            moved(papers, dated, bare)?,
        ),
    ];
    let mut tampered = Vec::new();
    for (file, sheet, zh, en, pdf) in copies {
        let report = papers.verifier.verify(&pdf, now).map_err(wrong)?;
        let (original, schemes) = (sheet.file(), sheet.schemes.clone());
        tampered.push(Tampered { file, original, schemes, zh, en, pdf, report });
    }
    papers.tampered = tampered;
    tell(world);
    Ok(())
}

fn tell(world: &mut World) {
    let copies = world.papers.as_ref().map(|papers| papers.tampered.as_slice()).unwrap_or_default();
    let lines = copies.iter().map(|copy| {
        let reasons = copy.reasons().into_iter().map(|finding| Reason {
            zh: finding.text(Language::Zh),
            en: finding.text(Language::En),
            menders: String::new(),
        });
        Line {
            at: world.now,
            zh: format!("篡改：{}。验证：无效", copy.zh),
            en: format!("Tampered: {}. Found invalid", copy.en),
            reasons: reasons.collect(),
        }
    });
    let lines: Vec<Line> = lines.collect();
    world.story.extend(lines);
}

impl Tampered {
    /// Why it is invalid: each reason once.
    pub(crate) fn reasons(&self) -> Vec<&Finding> {
        let of_signatures = self.report.signatures.iter().flat_map(SignatureReport::findings);
        let mut reasons: Vec<&Finding> = Vec::new();
        for finding in self.report.findings.iter().chain(of_signatures) {
            if finding.severity == Severity::Error && !reasons.iter().any(|known| known.code == finding.code) {
                reasons.push(finding);
            }
        }
        reasons
    }
}

/// Bytes changed in place.
fn backdated(pdf: &[u8]) -> Result<Vec<u8>, String> {
    let (from, to) = (b"/M (D:20240801", b"/M (D:20240730");
    let at = pdf.windows(from.len()).position(|part| part == from).ok_or("nobody signed on 1 August")?;
    let mut copy = pdf.to_vec();
    copy.splice(at..at + from.len(), *to);
    Ok(copy)
}

/// A revision that gives the page a content stream with more in it.
fn redrawn(papers: &Papers, pdf: &[u8]) -> Result<Vec<u8>, String> {
    let text = "180 万元".to_owned();
    let position = Position::Keyword { text, occurrence: Occurrence::First {}, dx_um: 0, dy_um: 0 };
    let stamps = vec![Stamp { width_um: 13_000, height_um: 4_000, position }];
    let plan = StampPlan { coverage: SealCoverage::AtLeastOne, fields: Vec::new(), stamps };
    let found = resolve(pdf, &plan).map_err(wrong)?.placements;
    let place = found.first().ok_or("the form names no amount")?;
    let file = PdfFile::open(pdf).map_err(wrong)?;
    let page = usize::try_from(place.page).ok().and_then(|page| file.pages().into_iter().nth(page - 1));
    let content = page.as_ref().and_then(|page| page.dictionary.get("Contents")).and_then(Object::as_reference);
    let content = content.ok_or("the page has one content stream")?;
    let Object::Stream(stream) = file.object(content) else {
        return Err("the page's content is a stream".to_owned());
    };
    let old = file.data(&stream, 1 << 20).ok_or("the content can be read")?;
    let points = |thousandths: i64| format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
    let at = place.rectangle;
    let (left, bottom) = (points(at.left), points(at.bottom));
    let (width, height) = (points(at.right - at.left), points(at.top - at.bottom));
    let amount = text_line(&papers.faces.regular, "18 万元", 3_200, Colour::BLACK).map_err(wrong)?.pdf();
    let mut new = b"q\n".to_vec();
    new.extend(old);
    new.extend(format!("\nQ\n1 g {left} {bottom} {width} {height} re f\nq 1 0 0 1 {left} {bottom} cm\n").bytes());
    new.extend(amount.content);
    new.extend(b"\nQ");
    Ok(appended(&file, content, &new))
}

/// A revision with one stream, and a table of cross-references, as any writer makes it.
fn appended(file: &PdfFile<'_>, id: ObjectId, content: &[u8]) -> Vec<u8> {
    let mut copy = file.bytes().to_vec();
    let (start, number) = (copy.len(), id.number);
    copy.extend(format!("{number} 0 obj\n<</Length {}>>stream\n", content.len()).bytes());
    copy.extend(content);
    copy.extend(b"\nendstream\nendobj\n");
    let (table, size, previous) = (copy.len(), file.next_number(), file.startxref());
    let root = file.trailer().get("Root").and_then(Object::as_reference).map_or(0, |root| root.number);
    copy.extend(format!("xref\n{number} 1\n{start:010} 00000 n \n").bytes());
    copy.extend(
        format!("trailer\n<</Size {size}/Root {root} 0 R/Prev {previous}>>\nstartxref\n{table}\n%%EOF\n").bytes(),
    );
    copy
}

/// Room for the seal on a form that lacks it, filled with the value of another.
fn moved(papers: &Papers, from: &Sheet, onto: &Sheet) -> Result<Vec<u8>, String> {
    let room = from.room.as_ref().ok_or("the form is not sealed")?;
    let unsealed = onto.pdf.get(..onto.unsealed).ok_or("the form is not sealed")?;
    let laid = onto.prepare(unsealed, &papers.official.act(&papers.name), room.time)?;
    let digits = |offset: i64| {
        let from = usize::try_from(offset).unwrap_or(0) + 1;
        from..from + 2 * usize::try_from(room.contents_size).unwrap_or(0)
    };
    let value = from.pdf.get(digits(room.contents_offset)).ok_or("the seal has a value")?;
    let mut copy = laid.bytes;
    copy.splice(digits(laid.prepared.contents_offset), value.iter().copied());
    Ok(copy)
}
