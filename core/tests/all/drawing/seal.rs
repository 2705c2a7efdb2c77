//! Seals as pictures: presets, geometry, hard texts, limits, fonts.

use std::{collections::BTreeSet, sync::LazyLock};

use dengji::{
    drawing::{
        font::{Font, text_line},
        picture::{Colour, Element, Outline, Picture, Point, Segment},
        seal::{ArcSide, NameOrder, NameSuffix, SealContent, SealDesign, SealPart, draw, lint, preset, presets},
    },
    finding::{Code, FailureKind, Severity},
    json,
    platform::seal::SealShape,
};
use proptest::prelude::*;
use sha2::{Digest, Sha256};

const BOLD: &[u8] = include_bytes!("../../data/fonts/NotoSerifCJKsc-Bold-subset.otf");
const REGULAR: &[u8] = include_bytes!("../../data/fonts/NotoSerifCJKsc-Regular-subset.otf");
const VARIABLE: &[u8] = include_bytes!("../../data/fonts/Inter-variable-subset.ttf");

static FONT: LazyLock<Font> = LazyLock::new(|| Font::parse(BOLD, 0).unwrap());

fn content() -> SealContent {
    SealContent {
        name: "深圳市海天房地产开发有限公司".into(),
        foreign_name: "SHENZHEN HAITIAN REAL ESTATE DEVELOPMENT CO., LTD.".into(),
        title: "业务专用章".into(),
        serial: "（1）".into(),
        code: "4403041234567".into(),
        tax_number: "91440300MA5DA1B2XC".into(),
        person: "张小明".into(),
    }
}

fn design(id: &str, content: &SealContent) -> SealDesign {
    preset(id).unwrap().design(content).unwrap()
}

/// The codes that a design's linter finds, with their pointers.
fn found(design: &SealDesign) -> Vec<(Code, String)> {
    lint(design, &FONT).findings.into_iter().map(|finding| (finding.code, finding.pointer)).collect()
}

fn outlines(picture: &Picture) -> Vec<&Outline> {
    let mut outlines = Vec::new();
    for element in picture.elements() {
        match element {
            Element::Outline(outline) => outlines.push(outline),
            Element::Image(_) => panic!("a drawn seal holds no image"),
        }
    }
    outlines
}

/// All points, control points too.
fn points(segments: &[Segment]) -> Vec<(f64, f64)> {
    let point = |point: Point| (f64::from(point.x), f64::from(point.y));
    let of = |segment: &Segment| match *segment {
        Segment::Move(to) | Segment::Line(to) => vec![point(to)],
        Segment::Cubic(one, two, to) => vec![point(one), point(two), point(to)],
        Segment::Close => vec![],
    };
    segments.iter().flat_map(of).collect()
}

/// The points of each character of a part, when every character has so many contours.
fn characters(outline: &Outline, contours: usize) -> Vec<Vec<(f64, f64)>> {
    let mut parts: Vec<Vec<Segment>> = Vec::new();
    for segment in &outline.segments {
        if matches!(segment, Segment::Move(_)) {
            parts.push(Vec::new());
        }
        parts.last_mut().unwrap().push(*segment);
    }
    assert_eq!(parts.len() % contours, 0);
    parts.chunks(contours).map(|parts| points(&parts.concat())).collect()
}

fn contours(text: &str) -> usize {
    let line = text_line(&FONT, text, 1_000_000, Colour::BLACK).unwrap();
    let moves = |outline: &&Outline| outline.segments.iter().filter(|one| matches!(one, Segment::Move(_))).count();
    outlines(&line).iter().map(moves).sum()
}

fn arc(text: &str, span: u32) -> SealDesign {
    SealDesign {
        shape: SealShape::Round,
        width: 40_000,
        height: 40_000,
        border: 1_000,
        inner_border: 0,
        inner_gap: 0,
        corner: 0,
        colour: "#e60012".into(),
        parts: vec![SealPart::Arc {
            text: text.into(),
            optional: false,
            side: ArcSide::Top,
            height: 6_000,
            minimum_height: 2_000,
            width: 5_000,
            narrowest: 0,
            pitch: 6_000,
            gap: 900,
            span,
        }],
    }
}

fn digest(bytes: impl AsRef<[u8]>) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// The same bytes on every machine.
#[test]
fn presets_are_drawn_as_ever() {
    let mut table = String::new();
    for preset in presets() {
        let picture = draw(&preset.design(&content()).unwrap(), &FONT).unwrap();
        let (svg, png, pdf) = (picture.svg(""), picture.png(12, None).unwrap(), picture.pdf().content);
        table += &format!("{} {} {} {}\n", preset.id, digest(svg), digest(pixels(&png).2.as_flattened()), digest(pdf));
    }
    insta::assert_snapshot!(table, @r"
    official_round_40 faa673455eb76fa0 2b13fc9d83edc913 5a5d919a6208bdef
    official_round_42 43c520382f3f9f35 afdf2e95cb98ccbc 0bfeadb9a68c49cb
    official_round_38 0ae91133da5cc56b 263ff4b418d8c493 55d328a9227c19b8
    bilingual_oval_45 42c196787fb09acb 1db400b2ed5c9d07 7c2174a40388132f
    finance_round_38 b636204b183ae609 8d49e1244ccf81d2 f41a4be303b10177
    finance_star_38 849447eb0367a594 1884437f48495b93 665e12750b071b87
    invoice_oval_40 86f95db0715973e6 bacfec7aeb92c5e0 bf5aff99228d48c1
    contract_round_40 93b39bb9135bbe5a ebf122381851e874 d8ed4b03ef2a107f
    contract_star_40 3c63140fd57a73a7 8c5756dd1f2d1ca5 3208db4995e13bc5
    contract_round_58 f90f8db37c24b73c 68a2dd54ec19ec73 57d3af797f67c417
    name_square_20 047ad6fee66fbf0f 72d9dab67eb5f0c8 29ecd37913a1a7c5
    name_square_18 0e30b71c546f7ac0 dd5d3a8e62db925a 08788a709423d441
    name_square_20_plain c84b864faf89be23 a1ac9fcd767a4efd 54e9f69d3b102de7
    business_round_40 b4a623396da8f62a 46e66240c7f1c14b 84af5cb95cbd64a5
    organ_round_42 706849fd14845049 8219d81e0beb5850 84cd3f0bb9914e7e
    organ_round_45 52437310c6150158 10e8385ca6cad227 3059d729a79ead88
    ");
}

fn pixels(png: &[u8]) -> (u32, u32, Vec<[u8; 4]>) {
    let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().unwrap();
    let mut buffer = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut buffer).unwrap();
    (frame.width, frame.height, buffer.chunks_exact(4).map(|pixel| pixel.try_into().unwrap()).collect())
}

#[test]
fn presets_are_sound() {
    let presets = presets();
    let ids: BTreeSet<_> = presets.iter().map(|preset| &preset.id).collect();
    assert_eq!(ids.len(), presets.len());
    for code in ["01", "02", "03", "04", "05"] {
        assert!(presets.iter().any(|preset| preset.type_code == code), "{code}");
    }
    for preset in &presets {
        assert!(!preset.basis.source.is_empty() && !preset.basis.requirements.is_empty(), "{}", preset.id);
        assert!(!preset.assumptions.is_empty(), "{}", preset.id);
        let text = json::write(preset);
        assert_eq!(&json::read::<dengji::drawing::seal::SealPreset>(&text).unwrap(), preset);
        // With all texts, and with those alone that must be there.
        let least = SealContent { serial: String::new(), code: String::new(), ..content() };
        for content in [content(), least] {
            assert_eq!(found(&preset.design(&content).unwrap()), [], "{}", preset.id);
        }
    }
    assert!(preset("no_such_preset").is_none());
}

#[test]
fn names_of_four_to_forty_characters_fit() {
    let name: Vec<char> =
        "内蒙古自治区广州市天河区海天恒泰房地产开发建设投资集团股份有限责任公司深圳分公司".chars().collect();
    assert!(name.len() >= 40);
    for id in [
        "official_round_40",
        "official_round_42",
        "official_round_38",
        "finance_round_38",
        "finance_star_38",
        "invoice_oval_40",
        "contract_round_40",
        "contract_star_40",
        "contract_round_58",
        "bilingual_oval_45",
        "business_round_40",
    ] {
        for length in 4..=40 {
            let name: String = name[..length].iter().collect();
            let design = design(id, &SealContent { name, ..content() });
            assert_eq!(found(&design), [], "{id} with {length}");
        }
    }
}

#[test]
fn angles_are_even_and_symmetric() {
    let contours = contours("口");
    for count in 4..=40 {
        let picture = draw(&arc(&"口".repeat(count), 250), &FONT).unwrap();
        let characters = characters(outlines(&picture)[1], contours);
        assert_eq!(characters.len(), count);
        let bearing = |(x, y): (f64, f64)| (x - 20_000.0).atan2(20_000.0 - y);
        // The mean of a character's points turns with it; the middle of its frame does not.
        let mean = |points: &Vec<(f64, f64)>| {
            let sum = points.iter().fold((0.0, 0.0), |sum, point| (sum.0 + point.0, sum.1 + point.1));
            (sum.0 / points.len() as f64, sum.1 / points.len() as f64)
        };
        let centres: Vec<f64> = characters.iter().map(|points| bearing(mean(points))).collect();
        let step = (centres[count - 1] - centres[0]) / (count - 1) as f64;
        assert!(step * count as f64 <= 250_f64.to_radians() + 0.01, "{count}: {step}");
        let upright: Vec<(f64, f64)> = characters
            .iter()
            .enumerate()
            .map(|(index, points)| {
                // Turned back to the top by its even share of the arc, every character is the same one.
                let (sine, cosine) = (step * (index as f64 - (count - 1) as f64 / 2.0)).sin_cos();
                let turned = |(x, y): &(f64, f64)| {
                    let (x, y) = (x - 20_000.0, y - 20_000.0);
                    (x * cosine + y * sine, y * cosine - x * sine)
                };
                middle(&points.iter().map(turned).collect::<Vec<_>>())
            })
            .collect();
        for (x, y) in &upright {
            assert!((x - upright[0].0).abs() < 3.0 && (y - upright[0].1).abs() < 3.0, "{count}: {upright:?}");
            // 口 stands a little beside the middle of its square.
            assert!(x.abs() < 250.0, "{count}: {upright:?}");
        }
    }
}

/// The middle of the frame around points.
fn middle(points: &[(f64, f64)]) -> (f64, f64) {
    let start = ((f64::MAX, f64::MAX), (f64::MIN, f64::MIN));
    let (low, high) = points.iter().fold(start, |(low, high), point| {
        ((low.0.min(point.0), low.1.min(point.1)), (high.0.max(point.0), high.1.max(point.1)))
    });
    ((low.0 + high.0) / 2.0, (low.1 + high.1) / 2.0)
}

#[test]
fn neighbours_keep_apart() {
    for (id, text) in [
        ("official_round_40", "国"),
        ("invoice_oval_40", "国"),
        ("bilingual_oval_45", "国"),
        ("official_round_38", "口"),
    ] {
        let contours = contours(text);
        for count in [4, 7, 12, 20, 30, 40] {
            let design = design(id, &SealContent { name: text.repeat(count), ..content() });
            let picture = draw(&design, &FONT).unwrap();
            let part = 1 + design.parts.iter().position(|part| matches!(part, SealPart::Arc { .. })).unwrap();
            let characters = characters(outlines(&picture)[part], contours);
            assert_eq!(characters.len(), count);
            for pair in characters.windows(2) {
                // A line between two convex sets parts them: try the one half way between their centres' directions.
                assert!(parted(&pair[0], &pair[1]), "{id}: {count}");
            }
        }
    }
}

/// Whether some straight line parts two sets of points.
fn parted(one: &[(f64, f64)], two: &[(f64, f64)]) -> bool {
    (0..3600).any(|tenth| {
        let (sine, cosine) = (f64::from(tenth) / 10.0).to_radians().sin_cos();
        let along = |point: &(f64, f64)| point.0 * cosine + point.1 * sine;
        let high = one.iter().map(along).fold(f64::MIN, f64::max);
        two.iter().map(along).fold(f64::MAX, f64::min) > high
    })
}

#[test]
fn everything_stays_inside_the_border() {
    for preset in presets() {
        let design = preset.design(&content()).unwrap();
        let picture = draw(&design, &FONT).unwrap();
        let (a, b) = (f64::from(design.width) / 2.0, f64::from(design.height) / 2.0);
        let border = f64::from(design.border);
        for (index, outline) in outlines(&picture).into_iter().enumerate() {
            for (x, y) in points(&outline.segments) {
                let (across, down) = (((x - a) / (a - border)).abs(), ((y - b) / (b - border)).abs());
                let inside = match (index, design.shape) {
                    (0, _) => (0.0..=2.0 * a).contains(&x) && (0.0..=2.0 * b).contains(&y),
                    (_, SealShape::Square) => across < 1.0 && down < 1.0,
                    _ => across.hypot(down) < 1.0,
                };
                assert!(inside, "{} part {index}: {x}, {y}", preset.id);
            }
        }
    }
}

/// A seal without texts looks the same in a mirror.
#[test]
fn frame_and_star_are_symmetric() {
    let mut design = design("official_round_40", &content());
    design.parts.truncate(1);
    let (width, height, found) = pixels(&draw(&design, &FONT).unwrap().png(10, None).unwrap());
    assert_eq!((width, height), (400, 400));
    for (y, row) in found.chunks_exact(400).enumerate() {
        for x in 0..200 {
            assert!(row[x][3].abs_diff(row[399 - x][3]) <= 1, "at {x}, {y}");
        }
    }
    // The star's uppermost point and the border's middle.
    assert_eq!(found[200 * 400 + 5][3], 255);
    assert_eq!(found[135 * 400 + 200][3], 255);
    assert_eq!(found[128 * 400 + 200][3], 0);
}

#[test]
fn a_name_is_read_as_it_stands() {
    let place = |suffix, order, text: &str| {
        let mut design = design("name_square_20", &content());
        design.parts = vec![SealPart::Name { text: text.into(), suffix, order, gap: 900, spacing: 600 }];
        assert_eq!(found(&design), []);
        let picture = draw(&design, &FONT).unwrap();
        let count = text.chars().count();
        let each = contours("口");
        characters(outlines(&picture)[1], each)
            .into_iter()
            .take(count)
            .map(|points| {
                let (x, y) = middle(&points);
                let side = |value: f64| {
                    if (value - 10_000.0).abs() < 1_000.0 {
                        'M'
                    } else if value < 10_000.0 {
                        'A'
                    } else {
                        'B'
                    }
                };
                format!("{}{}", side(x), side(y))
            })
            .collect::<Vec<_>>()
            .join(" ")
    };
    // A is left or above, B right or below, M in the middle.
    assert_eq!(place(NameSuffix::None, NameOrder::Columns, "口口口口"), "BA BB AA AB");
    assert_eq!(place(NameSuffix::None, NameOrder::Rows, "口口口口"), "AA BA AB BB");
    assert_eq!(place(NameSuffix::None, NameOrder::Columns, "口口口"), "BM AA AB");
    assert_eq!(place(NameSuffix::None, NameOrder::Columns, "口口"), "BM AM");
    assert_eq!(place(NameSuffix::None, NameOrder::Rows, "口口"), "MA MB");
    assert_eq!(place(NameSuffix::None, NameOrder::Columns, "口"), "MM");
    assert_eq!(place(NameSuffix::None, NameOrder::Columns, "口口口口口"), "BA BB AA AM AB");
}

#[test]
fn a_name_gets_its_suffix() {
    let drawn = |text: &str, suffix| {
        let mut design = design("name_square_20", &content());
        design.parts =
            vec![SealPart::Name { text: text.into(), suffix, order: NameOrder::Columns, gap: 900, spacing: 600 }];
        draw(&design, &FONT).unwrap()
    };
    let plain = |text| drawn(text, NameSuffix::None);
    assert_eq!(drawn("张小明", NameSuffix::Four), plain("张小明印"));
    assert_eq!(drawn("王伟", NameSuffix::Four), plain("王伟之印"));
    assert_eq!(drawn("欧阳建国", NameSuffix::Four), plain("欧阳建国"));
    assert_eq!(drawn("张小明", NameSuffix::Seal), plain("张小明印"));
    assert_eq!(drawn(" 张小明 ", NameSuffix::OfSeal), plain("张小明之印"));
    assert_eq!(drawn("尉迟小明军", NameSuffix::Four), plain("尉迟小明军"));
    for text in ["", "  ", "　"] {
        let content = SealContent { person: text.into(), ..content() };
        assert_eq!(found(&design("name_square_20", &content)), [(Code::DrawingTextEmpty, "/parts/0/text".into())]);
    }
}

#[test]
fn what_the_font_lacks_is_named() {
    let with = |name: &str| design("official_round_40", &SealContent { name: name.into(), ..content() });
    // 𠮷 lies beyond the first plane; the font has it.
    let design = with("广州𠮷瑞置业有限公司");
    let report = lint(&design, &FONT);
    assert!(report.is_acceptable());
    assert_eq!(found(&design), [(Code::DrawingCharacterUnusual, "/parts/1/text".into())]);
    assert_eq!(report.findings[0].param("character"), Some("𠮷"));
    assert_eq!(report.findings[0].param("code"), Some("U+20BB7"));
    assert_eq!(report.findings[0].severity, Severity::Warning);
    draw(&design, &FONT).unwrap();

    // 𰻞 and 彧 are beyond the test font; a control and a mark of direction are nothing to be drawn.
    let design = with("广州𰻞彧\u{7}\u{202e}公司");
    let codes: Vec<_> =
        lint(&design, &FONT).findings.iter().map(|one| (one.code, one.param("code").unwrap().to_owned())).collect();
    assert_eq!(
        codes,
        [
            (Code::DrawingGlyphMissing, "U+30EDE".to_owned()),
            (Code::DrawingGlyphMissing, "U+5F67".to_owned()),
            (Code::DrawingCharacterInvalid, "U+0007".to_owned()),
            (Code::DrawingCharacterInvalid, "U+202E".to_owned()),
            (Code::DrawingCharacterUnusual, "U+30EDE".to_owned()),
        ]
    );
    let failure = draw(&design, &FONT).unwrap_err();
    assert_eq!((failure.kind, failure.finding.code), (FailureKind::Malformed, Code::DrawingGlyphMissing));
    assert_eq!(failure.finding.pointer, "/parts/1/text");
}

#[test]
fn text_that_does_not_fit_is_drawn_and_found() {
    let name = "海".repeat(100);
    let design = design("official_round_40", &SealContent { name, ..content() });
    let report = lint(&design, &FONT);
    let finding = report.findings.iter().find(|finding| finding.code == Code::DrawingTextFit).unwrap();
    assert_eq!((finding.pointer.as_str(), finding.param("minimum")), ("/parts/1/text", Some("2.2")));
    draw(&design, &FONT).unwrap();

    let mut long = arc(&"海".repeat(101), 250);
    assert_eq!(found(&long), [(Code::DrawingTextLength, "/parts/0/text".into())]);
    assert_eq!(draw(&long, &FONT).unwrap_err().finding.code, Code::DrawingTextLength);

    long.parts = vec![SealPart::Line {
        text: "合同专用章".repeat(4),
        optional: false,
        top: -2_000,
        height: 5_000,
        width: 4_000,
        spacing: 500,
        length: 20_000,
        spread: false,
    }];
    assert_eq!(found(&long), [(Code::DrawingTextFit, "/parts/0/text".into())]);
}

#[test]
fn overlap_and_overflow_are_found() {
    let mut design = design("contract_star_40", &content());
    let SealPart::Line { top, .. } = &mut design.parts[2] else { panic!() };
    *top = -2_000;
    assert_eq!(found(&design), [(Code::DrawingOverlap, "/parts/2".into())]);
    assert_eq!(lint(&design, &FONT).findings[0].related, ["/parts/0"]);
    let SealPart::Line { top, length, .. } = &mut design.parts[2] else { panic!() };
    (*top, *length) = (17_000, 0);
    let codes = found(&design);
    assert!(codes.contains(&(Code::DrawingOutsideBorder, "/parts/2".into())), "{codes:?}");
    draw(&design, &FONT).unwrap();
    // Too wide an arc runs into itself.
    let mut around = arc(&"口".repeat(30), 350);
    let SealPart::Arc { narrowest, .. } = &mut around.parts[0] else { panic!() };
    *narrowest = 100;
    assert_eq!(found(&around), []);
}

#[test]
fn every_size_has_its_limits() {
    let mut design = design("official_round_40", &content());
    (design.width, design.height, design.colour) = (100_001, 4_999, "red".into());
    design.parts = vec![SealPart::Star { diameter: 0, down: 0 }; 17];
    let codes: BTreeSet<_> = found(&design).into_iter().collect();
    let expected = [
        (Code::DrawingSealSize, "/width"),
        (Code::DrawingSealSize, "/height"),
        (Code::DrawingColour, "/colour"),
        (Code::DrawingParts, "/parts"),
    ];
    assert_eq!(codes, expected.into_iter().map(|(code, pointer)| (code, pointer.to_owned())).collect());
    assert_eq!(draw(&design, &FONT).unwrap_err().kind, FailureKind::Malformed);

    let mut design = arc("海天公司", 250);
    for (border, inner_gap, inner_border, is_good) in
        [(0, 0, 0, true), (10_000, 0, 0, true), (9_000, 500, 501, false), (u32::MAX, 1, 1, false)]
    {
        (design.border, design.inner_gap, design.inner_border) = (border, inner_gap, inner_border);
        assert_eq!(!found(&design).iter().any(|(code, _)| *code == Code::DrawingBorder), is_good);
        assert_eq!(draw(&design, &FONT).is_ok(), is_good);
    }
    for (span, is_good) in [(0, false), (1, true), (350, true), (351, false)] {
        let codes = found(&arc("海天公司", span));
        assert_eq!(!codes.contains(&(Code::DrawingSpan, "/parts/0/span".into())), is_good, "{span}: {codes:?}");
    }
    let mut design = arc("海天公司", 250);
    design.parts.push(SealPart::Star { diameter: 40_001, down: 0 });
    design.parts.push(SealPart::Star { diameter: 0, down: 0 });
    design.parts.push(SealPart::Name {
        text: "一".into(),
        suffix: NameSuffix::None,
        order: NameOrder::Rows,
        gap: 19_000,
        spacing: 0,
    });
    let expected: Vec<_> = (1..4).map(|index| (Code::DrawingPartSize, format!("/parts/{index}"))).collect();
    assert_eq!(found(&design), expected);
}

#[test]
fn contents_are_filled_in_once() {
    let content = SealContent { name: "{code}公司".into(), code: "1".into(), ..SealContent::default() };
    let design = design("official_round_40", &content);
    let texts: Vec<_> = design
        .parts
        .iter()
        .filter_map(|part| match part {
            SealPart::Arc { text, .. } => Some(text.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(texts, ["{code}公司", "1"]);
    let mut preset = preset("official_round_40").unwrap();
    for (template, slot) in [("{nam}", "nam"), ("公司{name", "name"), ("{}", "")] {
        let SealPart::Arc { text, .. } = &mut preset.design.parts[1] else { panic!() };
        *text = template.into();
        let failure = preset.design(&content).unwrap_err();
        assert_eq!((failure.finding.code, failure.finding.param("slot")), (Code::DrawingSlotUnknown, Some(slot)));
    }
}

#[test]
fn a_line_of_text_is_as_high_as_asked() {
    let line = text_line(&FONT, "张小明", 5_000, Colour::BLACK).unwrap();
    assert_eq!((line.width(), line.height()), (15_000, 5_000));
    // What hangs below the square of the Chinese characters is not cut off.
    let line = text_line(&FONT, "张小明 Zhang", 5_000, Colour::BLACK).unwrap();
    assert!((5_300..6_000).contains(&line.height()), "{}", line.height());
    for (x, y) in points(&outlines(&line)[0].segments) {
        assert!((0.0..=f64::from(line.width())).contains(&x), "{x}");
        assert!((0.0..=f64::from(line.height())).contains(&y), "{y}");
    }
    let code = |text: &str, height| text_line(&FONT, text, height, Colour::BLACK).unwrap_err().finding.code;
    assert_eq!(code("", 5_000), Code::DrawingTextEmpty);
    assert_eq!(code("   ", 5_000), Code::DrawingTextEmpty);
    assert_eq!(code("张𰻞", 5_000), Code::DrawingGlyphMissing);
    assert_eq!(code("张", 0), Code::DrawingPictureSize);
    assert_eq!(code(&"张".repeat(1_001), 1), Code::DrawingTextLength);
}

/// The inked area of a line, in parts of its em.
fn ink(font: &Font, text: &str) -> f64 {
    let line = text_line(font, text, 10_000, Colour::BLACK).unwrap();
    let (.., pixels) = pixels(&line.png(20, None).unwrap());
    pixels.iter().map(|pixel| f64::from(pixel[3]) / 255.0).sum::<f64>() / 40_000.0
}

#[test]
fn a_variable_font_has_weights() {
    let font = Font::parse(VARIABLE, 0).unwrap();
    let areas: Vec<_> = [100, 300, 400, 700, 900]
        .iter()
        .map(|weight| ink(&font.clone().with_weight(*weight).unwrap(), "Seal 8"))
        .collect();
    assert!(areas.windows(2).all(|pair| pair[1] > pair[0] * 1.05), "{areas:?}");
    assert_eq!(ink(&font, "Seal 8"), areas[2]);
    assert_eq!(ink(&font.clone().with_weight(2000).unwrap(), "Seal 8"), areas[4]);
    let failure = FONT.clone().with_weight(700).unwrap_err();
    assert_eq!((failure.kind, failure.finding.code), (FailureKind::Unsupported, Code::DrawingFontNotVariable));
}

#[test]
fn a_font_stands_in_for_another() {
    let other = Font::parse(VARIABLE, 0).unwrap();
    assert!(!FONT.covers('ě') && other.covers('ě') && !other.covers('章'));
    let both = FONT.clone().or(other);
    assert!(both.covers('ě') && both.covers('章'));
    text_line(&both, "章ě", 4_000, Colour::BLACK).unwrap();
}

/// Two fonts in one file, as `.ttc` collections hold them.
fn collection(fonts: &[&[u8]]) -> Vec<u8> {
    let mut file = b"ttcf\0\x01\0\0".to_vec();
    file.extend((fonts.len() as u32).to_be_bytes());
    let mut at = 12 + 4 * fonts.len() as u32;
    let starts: Vec<u32> = fonts
        .iter()
        .map(|font| {
            let start = at;
            at += font.len() as u32;
            start
        })
        .collect();
    starts.iter().for_each(|start| file.extend(start.to_be_bytes()));
    for (font, start) in fonts.iter().zip(starts) {
        let mut font = font.to_vec();
        let tables = u16::from_be_bytes([font[4], font[5]]) as usize;
        for table in 0..tables {
            let field = 12 + 16 * table + 8;
            let offset = u32::from_be_bytes(font[field..field + 4].try_into().unwrap());
            font[field..field + 4].copy_from_slice(&(offset + start).to_be_bytes());
        }
        file.extend(font);
    }
    file
}

#[test]
fn a_collection_has_an_index() {
    let file = collection(&[REGULAR, BOLD]);
    let (regular, bold) = (Font::parse(file.clone(), 0).unwrap(), Font::parse(file.clone(), 1).unwrap());
    assert_eq!(text_line(&bold, "章", 9_000, Colour::BLACK), text_line(&FONT, "章", 9_000, Colour::BLACK));
    assert!(ink(&bold, "章") > ink(&regular, "章") * 1.1);
    for (bytes, index, count) in [(file, 2, "2"), (BOLD.to_vec(), 1, "1")] {
        let failure = Font::parse(bytes, index).unwrap_err();
        assert_eq!((failure.kind, failure.finding.code), (FailureKind::Document, Code::DrawingFontIndex));
        assert_eq!(failure.finding.param("count"), Some(count));
    }
    for bytes in [&b""[..], b"ttcf", b"not a font at all", &BOLD[..100]] {
        assert_eq!(Font::parse(bytes, 0).unwrap_err().finding.code, Code::DrawingFontMalformed);
    }
}

#[test]
fn another_size_keeps_the_look() {
    let design = design("official_round_40", &content());
    assert_eq!(design.resized(40_000, 40_000), design);
    let larger = design.resized(50_000, 50_000);
    assert_eq!((larger.width, larger.border), (50_000, 1_000));
    assert_eq!(larger.parts[0], SealPart::Star { diameter: 17_500, down: 0 });
    for percent in [90, 100, 110, 125, 150] {
        for preset in presets() {
            let design = preset.design(&content()).unwrap();
            let design = design.resized(design.width * percent / 100, design.height * percent / 100);
            assert_eq!(found(&design), [], "{} at {percent} %", preset.id);
        }
    }
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof!["[深圳市海天房地产（）一口国A-Z0-9 .]{0,45}", any::<String>()]
}

fn parts() -> impl Strategy<Value = SealPart> {
    let length = || prop_oneof![0_u32..12_000, any::<u32>()];
    let level = || prop_oneof![-20_000_i32..20_000, any::<i32>()];
    prop_oneof![
        (length(), level()).prop_map(|(diameter, down)| SealPart::Star { diameter, down }),
        (
            (texts(), any::<bool>(), any::<bool>()),
            length(),
            length(),
            length(),
            (length(), length()),
            (length(), 0_u32..400)
        )
            .prop_map(
                |((text, optional, top), height, minimum_height, width, (narrowest, pitch), (gap, span))| {
                    SealPart::Arc {
                        text,
                        optional,
                        side: if top { ArcSide::Top } else { ArcSide::Bottom },
                        height,
                        minimum_height,
                        width,
                        narrowest,
                        pitch,
                        gap,
                        span,
                    }
                }
            ),
        (texts(), any::<bool>(), level(), length(), length(), length(), length(), any::<bool>()).prop_map(
            |(text, optional, top, height, width, spacing, length, spread)| SealPart::Line {
                text,
                optional,
                top,
                height,
                width,
                spacing,
                length,
                spread
            }
        ),
        (texts(), length(), length(), any::<bool>()).prop_map(|(text, gap, spacing, rows)| SealPart::Name {
            text,
            suffix: NameSuffix::Four,
            order: if rows { NameOrder::Rows } else { NameOrder::Columns },
            gap,
            spacing
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// Whatever a design says, it is drawn or refused, and refused only with what the linter says too.
    #[test]
    fn any_design_is_drawn_or_refused(
        width in 4_000_u32..110_000, height in 4_000_u32..110_000, border in 0_u32..12_000, corner in 0_u32..30_000,
        shape in 0..4, parts in proptest::collection::vec(parts(), 0..5),
    ) {
        let shape = [SealShape::Round, SealShape::Oval, SealShape::Square, SealShape::Free][shape as usize];
        let design = SealDesign { shape, width, height, border, inner_border: border / 3, inner_gap: border / 2, corner, colour: "#C00000".into(), parts };
        let report = lint(&design, &FONT);
        match draw(&design, &FONT) {
            Ok(picture) => {
                prop_assert_eq!((picture.width(), picture.height()), (width, height));
                picture.png(2, None).unwrap();
                picture.svg("");
                picture.pdf();
            }
            Err(failure) => {
                prop_assert!(report.findings.contains(&failure.finding));
                prop_assert!(!report.is_acceptable());
            }
        }
        let _ = design.resized(border, u32::MAX);
    }

    /// A font that is broken somewhere is read or refused.
    #[test]
    fn any_font_is_read_or_refused(at in any::<prop::sample::Index>(), bytes in proptest::collection::vec(any::<u8>(), 1..8), head in any::<bool>(), variable in any::<bool>()) {
        let mut font = if variable { VARIABLE.to_vec() } else { REGULAR[..].to_vec() };
        let at = at.index(if head { 3_000 } else { font.len() - 8 });
        font[at..at + bytes.len()].copy_from_slice(&bytes);
        if let Ok(font) = Font::parse(font, 0) {
            for text in ["深圳市海天公司", "Seal 8", "龘𠮷"] {
                let _ = text_line(&font, text, 5_000, Colour::BLACK);
            }
        }
    }
}
