//! What signatures and seals look like.

use dengji::{
    document::{
        eseal::{SealDraft, SealEdition, SealListKind, complete_seal, prepare_seal},
        sign::with_lines,
    },
    drawing::{
        font::text_line,
        picture::{Colour, Element, Outline, Picture, Point, Segment},
        seal::{SealContent, draw, lint, preset},
    },
    time::Instant,
};

use super::{authority::Holder, fonts::Typefaces};
use crate::demo::wrong;

const INK: Colour = Colour::new(24, 32, 92);

/// A name as if written by hand, with the time below it.
pub(super) fn signature(faces: &Typefaces, name: &str, at: Instant) -> Result<Picture, String> {
    let written = text_line(&faces.regular, name, 7_000, INK).map_err(wrong)?;
    let height = i32::try_from(written.height()).unwrap_or(0);
    let lean = height / 5;
    let mut leaning = Picture::new(written.width() + lean.unsigned_abs(), written.height()).map_err(wrong)?;
    for element in written.elements() {
        if let Element::Outline(outline) = element {
            let segments = outline.segments.iter().map(|segment| leant(*segment, height)).collect();
            leaning.push(Element::Outline(Outline { segments, ..outline.clone() }));
        }
    }
    let time = at.china_text();
    let line = format!("电子签名 {}", time.strip_suffix(":00").unwrap_or(&time));
    with_lines(&leaning, &[line], &faces.regular, 2_200, INK).map_err(wrong)
}

/// A fifth to the right for what stands upright.
fn leant(segment: Segment, height: i32) -> Segment {
    let lean = |at: Point| Point::new(at.x + (height - at.y) / 5, at.y);
    match segment {
        Segment::Move(to) => Segment::Move(lean(to)),
        Segment::Line(to) => Segment::Line(lean(to)),
        Segment::Cubic(one, two, to) => Segment::Cubic(lean(one), lean(two), lean(to)),
        Segment::Close => Segment::Close,
    }
}

/// A seal of a design, which must fit it.
pub(super) fn seal(faces: &Typefaces, design: &str, content: &SealContent) -> Result<Picture, String> {
    let design = preset(design).ok_or("there is no such design")?.design(content).map_err(wrong)?;
    let report = lint(&design, &faces.bold);
    match report.findings.first() {
        Some(finding) if !report.is_acceptable() => Err(finding.to_string()),
        _ => draw(&design, &faces.bold).map_err(wrong),
    }
}

/// The electronic seal of GB/T 38540 around a picture, made by a maker for one certificate.
pub(super) fn electronic(picture: &Picture, name: &str, user: &Holder, maker: &Holder) -> Result<Vec<u8>, String> {
    let at = |text: &str| Instant::parse(text).ok_or("no instant");
    let draft = SealDraft {
        edition: SealEdition::Gbt2020,
        vendor: "dengji-demo".to_owned(),
        id: "44010601000001".to_owned(),
        kind: 1,
        name: name.to_owned(),
        list_kind: SealListKind::Certificates,
        created: at("2024-07-15T15:00:00+08:00")?,
        valid_from: at("2024-07-16T00:00:00+08:00")?,
        valid_until: at("2027-07-16T00:00:00+08:00")?,
        picture_kind: "PNG".to_owned(),
        width: picture.width() / 1000,
        height: picture.height() / 1000,
        extensions: Vec::new(),
    };
    let png = picture.png(8, None).map_err(wrong)?;
    let message =
        prepare_seal(&draft, &png, std::slice::from_ref(&user.certificate), &maker.certificate).map_err(wrong)?;
    let value = maker.key.sign(maker.key.default_scheme(), &message, None).map_err(wrong)?;
    complete_seal(&message, &maker.certificate, &value, None).map_err(wrong)
}
