//! Placing seals: plans worked out on upright, turned and cropped pages, keywords in several kinds of fonts, the linter.

use dengji::{
    document::place::{
        Edge, Occurrence, PageRectangle, Position, Resolution, SealCoverage, SealPlacement, Stamp, StampPlan,
        lint_plan, resolve,
    },
    finding::Code,
};

use crate::support::paper::{Sheet, a4, chinese, latin, objects, with_stream, with_table};

const SEAL: i64 = 40_000;

fn plan(position: Position) -> StampPlan {
    let stamp = Stamp { width_um: SEAL, height_um: SEAL, position };
    StampPlan { coverage: SealCoverage::AtLeastOne, fields: Vec::new(), stamps: vec![stamp] }
}

fn keyword(text: &str, occurrence: Occurrence) -> StampPlan {
    plan(Position::Keyword { text: text.into(), occurrence, dx_um: 0, dy_um: 0 })
}

fn file(sheets: &[Sheet]) -> Vec<u8> {
    with_table(&objects(sheets, ""))
}

fn codes(pdf: &[u8], plan: &StampPlan) -> Vec<&'static str> {
    lint_plan(pdf, plan).unwrap().findings.iter().map(|finding| finding.code.as_str()).collect()
}

fn centre(place: &SealPlacement) -> (i64, i64) {
    (place.x_um + place.width_um / 2, place.y_um + place.height_um / 2)
}

fn near((x, y): (i64, i64), expected: (i64, i64), micrometres: i64) -> bool {
    (x - expected.0).abs() <= micrometres && (y - expected.1).abs() <= micrometres
}

#[test]
fn a_point_is_measured_from_the_top_left_corner() {
    let pdf = file(&[a4(""), a4("")]);
    let Resolution { placements, report } =
        resolve(&pdf, &plan(Position::Point { page: -1, x_um: 150_000, y_um: 250_000 })).unwrap();
    assert!(report.findings.is_empty());
    let [place] = placements.as_slice() else { panic!("one place") };
    assert_eq!((place.page, place.x_um, place.y_um), (2, 130_000, 230_000));
    // 130 mm are 368.504 points; 297 − 270 mm from below are 76.536.
    let expected = PageRectangle { left: 368_504, bottom: 76_536, right: 481_890, top: 189_921 };
    assert_eq!(place.rectangle, expected);
}

#[test]
fn turned_and_cropped_pages_are_placed_as_they_are_shown() {
    let turned = |degrees: i32| Sheet {
        entries: format!("/MediaBox [0 0 595.276 841.89] /CropBox [28.346 28.346 566.93 813.544] /Rotate {degrees}"),
        content: String::new(),
    };
    let pdf = file(&[turned(0), turned(90), turned(180), turned(270)]);
    let at = Position::EveryPage { x_um: 20_000, y_um: 20_000 };
    let places = resolve(&pdf, &plan(at)).unwrap().placements;
    let corner = |page: usize| {
        let place = &places[page];
        (place.rotation, place.rectangle.left / 1000, place.rectangle.bottom / 1000)
    };
    // The seal touches the corner that the reader sees at the top left; each time it is another corner of the page.
    assert_eq!(corner(0), (0, 28, 700));
    assert_eq!(corner(1), (90, 28, 28));
    assert_eq!(corner(2), (180, 453, 28));
    assert_eq!(corner(3), (270, 453, 700));
}

#[test]
fn keywords_are_found_in_fonts_of_every_kind() {
    let content = [
        latin("Signed by (seal): ", 100, 700, 12),
        chinese("申请人（盖章）：", 100, 600, 14),
        // Kerned apart, in another size, moved by a matrix.
        "q 1 0 0 1 50 50 cm BT /F1 10 Tf 2 0 0 2 50 450 Tm [(Da) -500 (te)] TJ ET Q\n".into(),
    ]
    .concat();
    let pdf = file(&[a4(&content)]);
    let find = |text: &str| {
        let found = resolve(&pdf, &keyword(text, Occurrence::First {})).unwrap();
        assert!(found.report.findings.is_empty(), "{text}: {:?}", found.report);
        centre(&found.placements[0])
    };
    let millimetres = |points: f64| (points * 25_400.0 / 72.0) as i64;
    // "(seal)" in Helvetica of 12: 333 + 500 + 556 + 556 + 222 + 333 wide, after "Signed by ".
    let before = 0.001 * 12.0 * (667.0 + 222.0 + 556.0 + 556.0 + 556.0 + 556.0 + 278.0 + 556.0 + 500.0 + 278.0);
    let x = 100.0 + before + 0.001 * 12.0 * 2500.0 / 2.0;
    assert!(near(find("(seal)"), (millimetres(x), millimetres(841.89 - 704.5)), 1000), "{:?}", find("(seal)"));
    // Two characters of 14 points after four.
    let x = 100.0 + 14.0 * 5.0;
    assert!(near(find("盖章"), (millimetres(x), millimetres(841.89 - 605.3)), 1000));
    // Doubled and moved: from 100, 500 on; the kerning takes 5 · 2 points.
    let width = 0.001 * 20.0 * (722.0 + 556.0 + 500.0 + 278.0 + 556.0);
    assert!(near(find("Date"), (millimetres(100.0 + width / 2.0), millimetres(841.89 - 507.6)), 1000));
}

#[test]
fn of_several_places_the_wanted_ones_are_taken() {
    let pdf = file(&[
        a4(&(chinese("盖章", 100, 700, 12) + &chinese("盖章", 300, 700, 12))),
        a4(&chinese("盖 章", 100, 100, 12)),
    ]);
    let pages = |occurrence: Occurrence| -> Vec<u32> {
        let found = resolve(&pdf, &keyword("盖章", occurrence)).unwrap();
        found.placements.iter().map(|place| place.page).collect()
    };
    assert_eq!(pages(Occurrence::First {}), [1]);
    assert_eq!(pages(Occurrence::Last {}), [2]);
    assert_eq!(pages(Occurrence::Each {}), [1, 1, 2]);
    assert_eq!(pages(Occurrence::Number { number: 3 }), [2]);
    assert!(pages(Occurrence::Number { number: 4 }).is_empty());
    let report = resolve(&pdf, &keyword("盖章", Occurrence::Number { number: 4 })).unwrap().report;
    assert_eq!(report.findings[0].code, Code::DocumentKeywordNotFound);
    assert_eq!(report.findings[0].param("found"), Some("3"));
    assert_eq!(report.findings[0].pointer, "/stamps/0/position/text");
}

#[test]
fn keywords_in_forms_and_with_encodings_are_found() {
    let mut all = objects(
        &[Sheet { entries: "/MediaBox [0 0 595.276 841.89]".into(), content: "q 1 0 0 1 100 200 cm /X Do Q".into() }],
        "",
    );
    let form = "BT /F 10 Tf (\x01\x02) Tj ET";
    all[6] = all[6].replace("/Resources <<", "/Resources << /XObject << /X 9 0 R >>");
    all.push(format!(
        "<< /Type /XObject /Subtype /Form /BBox [0 0 100 100] /Matrix [1 0 0 1 50 0] /Resources << /Font << /F 10 0 R >> >> \
         /Length {} >>\nstream\n{form}\nendstream",
        form.len()
    ));
    all.push(
        "<< /Type /Font /Subtype /TrueType /BaseFont /X /FirstChar 1 /LastChar 2 /Widths [1000 1000] /Encoding << /Type \
         /Encoding /Differences [1 /uni76D6 /uni7AE0] >> >>"
            .into(),
    );
    let found = resolve(&with_table(&all), &keyword("盖章", Occurrence::First {})).unwrap();
    let at = centre(&found.placements[0]);
    assert!(near(at, (160 * 25_400 / 72, (842 - 204) * 25_400 / 72), 1000), "{at:?}");
}

#[test]
fn a_riding_seal_is_cut_over_all_pages() {
    let pdf = file(&(0..5).map(|_| a4("")).collect::<Vec<_>>());
    let riding = |slices| Position::Riding { edge: Edge::Right, along_um: 148_500, pages: Vec::new(), slices };
    let places = resolve(&pdf, &plan(riding(None))).unwrap().placements;
    assert_eq!(places.len(), 5);
    for (at, place) in places.iter().enumerate() {
        let slice = place.slice.as_ref().unwrap();
        assert_eq!((slice.x_um, slice.width_um, slice.height_um), (8_000 * at as i64, 8_000, SEAL));
        assert_eq!((place.x_um, place.width_um, place.y_um), (202_000, 8_000, 128_500));
    }
    // With at most three strips a seal: three pages bear one seal, two another.
    let places = resolve(&pdf, &plan(riding(Some(3)))).unwrap().placements;
    let widths: Vec<i64> = places.iter().map(|place| place.width_um).collect();
    assert_eq!(widths, [13_333, 13_333, 13_334, 20_000, 20_000]);
    let single = file(&[a4("")]);
    assert_eq!(codes(&single, &plan(riding(None))), ["document.riding_pages", "document.without_seal"]);
}

#[test]
fn every_page_must_bear_a_seal_where_the_window_wants_it() {
    let pdf = file(&(0..5).map(|_| a4("")).collect::<Vec<_>>());
    let mut plan = plan(Position::Pages { numbers: vec![1, 2, 3, 4], x_um: 50_000, y_um: 50_000 });
    assert!(lint_plan(&pdf, &plan).unwrap().findings.is_empty());
    plan.coverage = SealCoverage::EveryPage;
    let report = lint_plan(&pdf, &plan).unwrap();
    let [finding] = report.findings.as_slice() else { panic!("one finding") };
    assert_eq!((finding.code, finding.param("page")), (Code::DocumentPageWithoutSeal, Some("5")));
    plan.stamps[0].position = Position::EveryPage { x_um: 50_000, y_um: 50_000 };
    assert!(lint_plan(&pdf, &plan).unwrap().findings.is_empty());
}

#[test]
fn the_linter_names_what_a_plan_breaks() {
    let pdf = file(&[a4(&chinese("本页正文", 100, 700, 12))]);
    let point = |x_um, y_um| Position::Point { page: 1, x_um, y_um };
    assert_eq!(codes(&pdf, &plan(point(200_000, 100_000))), ["document.seal_outside_page"]);
    assert_eq!(
        codes(&pdf, &plan(Position::Point { page: 3, x_um: 0, y_um: 0 })),
        ["document.page_missing", "document.without_seal"]
    );
    let report = lint_plan(&pdf, &plan(point(43_000, 48_000))).unwrap();
    assert_eq!(report.findings[0].code, Code::DocumentSealCoversText);
    assert_eq!(report.findings[0].param("characters"), Some("4"));
    assert!(report.is_acceptable(), "a seal may lie on text");
    let mut two = plan(point(60_000, 200_000));
    two.stamps.push(Stamp { width_um: SEAL, height_um: SEAL, position: point(80_000, 200_000) });
    assert_eq!(codes(&pdf, &two), ["document.seals_overlap"]);
    two.stamps[1].position = point(100_001, 200_000);
    assert!(codes(&pdf, &two).is_empty());
    assert_eq!(
        codes(&pdf, &plan(Position::Field { name: "Seal".into() })),
        ["document.field_missing", "document.without_seal"]
    );
    assert_eq!(codes(&pdf, &keyword(" ", Occurrence::First {})), ["document.keyword_invalid", "document.without_seal"]);
    let mut huge = plan(point(0, 0));
    huge.stamps[0].width_um = 0;
    assert_eq!(codes(&pdf, &huge), ["document.seal_size", "document.without_seal"]);
}

#[test]
fn a_field_takes_the_seal_in_its_own_proportions() {
    let mut all = objects(&[a4("")], "/AcroForm << /Fields [9 0 R] >>");
    all[6] = all[6].replace("/Contents", "/Annots [9 0 R] /Contents");
    all.push("<< /FT /Sig /T (Seal) /Type /Annot /Subtype /Widget /Rect [100 100 300 200] /P 7 0 R >>".into());
    for pdf in [with_table(&all), with_stream(&all)] {
        let mut plan = plan(Position::Field { name: "Seal".into() });
        plan.coverage = SealCoverage::NamedFields;
        plan.fields = vec!["Seal".into(), "Other".into()];
        assert_eq!(codes(&pdf, &plan), ["document.field_missing"]);
        let place = &resolve(&pdf, &plan).unwrap().placements[0];
        assert_eq!(place.rectangle, PageRectangle { left: 100_000, bottom: 100_000, right: 300_000, top: 200_000 });
        // 100 points high, so the seal is as wide, in the middle of 200.
        assert_eq!((place.picture_width_um, place.picture_height_um), (35_278, 35_278));
        assert_eq!(place.slice.as_ref().unwrap().x_um, -17_639);
        plan.stamps.clear();
        assert_eq!(codes(&pdf, &plan), ["document.field_without_seal", "document.field_missing"]);
    }
}

#[test]
fn damaged_files_never_break_the_linter() {
    let content = latin("Signed by (seal): ", 100, 700, 12) + &chinese("申请人（盖章）", 100, 600, 14);
    let whole = with_stream(&objects(&[a4(&content)], "/AcroForm << /Fields [] >>"));
    let plans = [keyword("盖章", Occurrence::Each {}), plan(Position::EveryPage { x_um: 0, y_um: 0 })];
    let (mut read, mut refused) = (0, 0);
    for at in (0..whole.len()).step_by(7) {
        for byte in [0, b'(', b'<', b'[', b'9', b'/', 0xff] {
            let mut damaged = whole.clone();
            damaged[at] = byte;
            for plan in &plans {
                match lint_plan(&damaged, plan) {
                    Ok(_) => read += 1,
                    Err(_) => refused += 1,
                }
            }
        }
        let cut = lint_plan(&whole[..at], &plans[0]);
        refused += i32::from(cut.is_err());
    }
    assert!(read > 1000 && refused > 100, "{read} read, {refused} refused");
}

#[test]
fn broken_files_are_refused_or_read() {
    let plan = keyword("盖章", Occurrence::Each {});
    assert!(resolve(b"", &plan).is_err());
    assert!(resolve(b"PK\x03\x04 a word processor's file", &plan).is_err());
    // A form that shows itself.
    let mut all = objects(&[a4("/X Do")], "");
    all[6] = all[6].replace("/Resources <<", "/Resources << /XObject << /X 9 0 R >>");
    let form = "/X Do /X Do /X Do";
    all.push(format!(
        "<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X 9 0 R >> >> /Length {} >>\nstream\n\
         {form}\nendstream",
        form.len()
    ));
    let report = resolve(&with_table(&all), &plan).unwrap().report;
    let found: Vec<Code> = report.findings.iter().map(|finding| finding.code).collect();
    assert_eq!(found, [Code::DocumentTextUnread, Code::DocumentKeywordNotFound]);
}

/// A file of one A4 page: what its font (object 9) is, what stands behind that, and the content that uses it as `/F`.
fn with_font(font: &str, behind: &[String], content: &str) -> Vec<u8> {
    let mut all = objects(&[a4(content)], "");
    all[6] = all[6].replace("/Font <<", "/Font << /F 9 0 R");
    all.push(font.into());
    all.extend_from_slice(behind);
    with_table(&all)
}

fn stream(entries: &str, content: &str) -> String {
    format!("<< {entries} /Length {} >>\nstream\n{content}\nendstream", content.len())
}

/// Where the middle of the first place of a keyword lies, in points from the lower left corner.
fn middle(pdf: &[u8], text: &str) -> Option<(f64, f64)> {
    let found = resolve(pdf, &keyword(text, Occurrence::First {})).unwrap();
    let place = &found.placements.first()?.rectangle;
    Some(((place.left + place.right) as f64 / 2000.0, (place.bottom + place.top) as f64 / 2000.0))
}

/// Within 2.5 mm, which is 7.09 points.
fn assert_lies(pdf: &[u8], text: &str, (x, y): (f64, f64)) {
    let (left, bottom) = middle(pdf, text).unwrap_or_else(|| panic!("{text} is not found"));
    assert!((left - x).abs() < 7.08 && (bottom - y).abs() < 7.08, "{text}: {left}, {bottom} instead of {x}, {y}");
}

#[test]
fn radicals_and_twins_are_found_as_what_they_look_like() {
    // Each as fonts with shared glyphs make producers write it, and as people type it.
    let pairs = [
        ("\u{2f3e}主", "户主"),
        ("过\u{2f3e}", "过户"),
        ("公\u{2eac}", "公示"),
        ("专\u{2f64}章", "专用章"),
        ("\u{2e9f}亲", "母亲"),
        ("\u{2ee3}骨", "骨骨"),
        ("\u{f967}动产", "不动产"),
        ("戶主", "户主"),
        ("靑年", "青年"),
        ("︵盖章︶", "（盖章）"),
    ];
    for (written, typed) in pairs {
        for (text, wanted) in [(written, typed), (typed, written)] {
            let pdf = file(&[a4(&chinese(text, 100, 600, 14))]);
            let width = 14.0 * text.chars().count() as f64;
            assert_lies(&pdf, wanted, (100.0 + width / 2.0, 605.3));
        }
    }
    assert!(middle(&file(&[a4(&chinese("公⺬", 100, 600, 14))]), "公告").is_none());
}

#[test]
fn maps_to_unicode_are_read_as_readers_read_them() {
    let child = "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering \
                 (Identity) /Supplement 0 >> /DW 1000 >>";
    let font = |map: &str| {
        format!(
            "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [10 0 R] /ToUnicode {map} >>"
        )
    };
    let content = "BT /F 20 Tf 100 700 Td <76D67AE0> Tj ET";
    let range =
        "1 begincodespacerange <0000> <FFFF> endcodespacerange\n1 begincidrange <4E00> <9FFF> 19968 endcidrange";
    for (map, more) in [("11 0 R", vec![stream("", range)]), ("/Identity-H", Vec::new())] {
        let behind: Vec<String> = [child.to_owned()].into_iter().chain(more).collect();
        assert_lies(&with_font(&font(map), &behind, content), "盖章", (120.0, 707.0));
    }
    // Without any map nothing says which characters they are.
    let without = font("").replace("/ToUnicode", "");
    assert!(middle(&with_font(&without, &[child.into()], content), "盖章").is_none());
}

#[test]
fn predefined_maps_have_codes_and_widths_of_their_own() {
    let font = |map: &str| {
        format!("<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /{map} /DescendantFonts [10 0 R] >>")
    };
    // The proportional digits are CIDs 17 to 26, the half-width ones begin with the exclamation mark at 814.
    let child = |widths: &str| {
        format!(
            "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) \
             /Supplement 2 >> /DW 1000 /W [{widths}] >>"
        )
    };
    let digits = "12345678901234567890";
    let (narrow, half) = (child("17 26 300"), child("814 907 500"));
    let utf16 = |text: &str| text.encode_utf16().map(|unit| format!("{unit:04X}")).collect::<String>();
    let utf32 = |text: &str| text.chars().map(|one| format!("{:08X}", u32::from(one))).collect::<String>();
    let utf8 = |text: &str| text.bytes().map(|byte| format!("{byte:02X}")).collect::<String>();
    // 盖 and 章 in GBK; 𠮷 has four bytes in GB 18030.
    let gbk = |lead: &str| format!("{lead}{}B8C7D5C2", utf8(digits));
    let text = format!("{digits}盖章");
    let cases = [
        ("UniGB-UCS2-H", &narrow, utf16(&text), 6.0),
        ("UniGB-UTF16-H", &narrow, utf16(&format!("\u{20bb7}{text}")), 26.0),
        ("UniGB-UTF32-H", &narrow, utf32(&format!("\u{20bb7}{text}")), 26.0),
        ("UniGB-UTF8-H", &narrow, utf8(&format!("\u{20bb7}{text}")), 26.0),
        ("GBKp-EUC-H", &narrow, gbk(""), 6.0),
        ("GBK-EUC-H", &half, gbk(""), 10.0),
        ("GBK2K-H", &narrow, gbk("9534BF39"), 26.0),
    ];
    for (map, child, codes, per_digit) in cases {
        let content = format!("BT /F 20 Tf 50 700 Td <{codes}> Tj ET");
        let pdf = with_font(&font(map), std::slice::from_ref(child), &content);
        let (lead, each) = if per_digit > 20.0 { (20.0, per_digit - 20.0) } else { (0.0, per_digit) };
        assert_lies(&pdf, "盖章", (50.0 + lead + 20.0 * each + 20.0, 707.6));
    }
}

#[test]
fn fonts_that_draw_their_glyphs_are_as_high_as_those() {
    let font = |corners: &str| {
        format!(
            "<< /Type /Font /Subtype /Type3 /FontBBox [{corners}] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 65 /LastChar 66 \
             /Widths [100 100] /Encoding << /Type /Encoding /Differences [65 /A /B] >> /CharProcs << /A 10 0 R /B 10 0 R >> \
             /Resources << >> /ToUnicode 11 0 R >>"
        )
    };
    let glyph = stream("", "100 0 0 0 75 100 d1 0 0 75 100 re f");
    let map =
        stream("", "1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <41> <76D6> <42> <7AE0> endbfchar");
    // A size of 200, of which the glyphs take a tenth.
    let content = "BT /F 200 Tf 100 700 Td (AB) Tj ET";
    for corners in ["0 0 100 100", "0 0 0 0"] {
        assert_lies(&with_font(&font(corners), &[glyph.clone(), map.clone()], content), "盖章", (120.0, 710.0));
    }
}

#[test]
fn a_graphics_state_may_set_the_font() {
    let mut all = objects(&[a4("/G gs BT 100 700 Td (seal) Tj ET")], "");
    all[6] = all[6].replace("/Resources <<", "/Resources << /ExtGState << /G << /Font [3 0 R 20] >> >>");
    assert_lies(&with_table(&all), "seal", (100.0 + 0.02 * 1834.0 / 2.0, 707.0));
}

#[test]
fn names_of_encodings_and_ligatures_are_known() {
    let font = "<< /Type /Font /Subtype /TrueType /BaseFont /X /FirstChar 0 /Widths [] /Encoding /MacRomanEncoding >>";
    // In MacRomanEncoding 0xDE is the ligature, 0x8E an e with an acute accent.
    let content = "BT /F 20 Tf 100 700 Td (con\\336dent caf\\216) Tj ET";
    assert!(middle(&with_font(font, &[], content), "confident").is_some());
    assert!(middle(&with_font(font, &[], content), "café").is_some());
    let win = font.replace("MacRoman", "WinAnsi");
    assert!(middle(&with_font(&win, &[], content), "café").is_none());
}

#[test]
fn a_page_without_size_is_letter() {
    for sheet in ["", "/MediaBox [0 0 0 0]", "/MediaBox [10 10 10 400]"] {
        let pdf = file(&[Sheet { entries: sheet.into(), content: String::new() }]);
        let place =
            &resolve(&pdf, &plan(Position::Point { page: 1, x_um: 20_000, y_um: 20_000 })).unwrap().placements[0];
        assert_eq!((place.rectangle.left, place.rectangle.top), (0, 792_000), "{sheet}");
    }
}

#[test]
fn a_turn_that_is_no_whole_number_is_taken_as_readers_take_it_and_said() {
    let at = Position::Point { page: 1, x_um: 20_000, y_um: 20_000 };
    let turned = |turn: &str| {
        let entries = format!("/MediaBox [0 0 595.276 841.89] /Rotate {turn}");
        let pdf = file(&[Sheet { entries, content: String::new() }]);
        (resolve(&pdf, &plan(at.clone())).unwrap().placements[0].rotation, codes(&pdf, &plan(at.clone())))
    };
    for (turn, degrees) in [("90", 90), ("-90", 270), ("450", 90), ("0", 0)] {
        assert_eq!(turned(turn), (degrees, Vec::new()), "{turn}");
    }
    for (turn, degrees) in [("90.0", 90), ("270.5", 270), ("45", 0), ("(90)", 0)] {
        assert_eq!(turned(turn), (degrees, vec!["document.page_turn_unclear"]), "{turn}");
    }
}

#[test]
fn what_fields_show_is_found_and_what_is_hidden_is_not() {
    let field = |flags: &str| {
        let mut all = objects(&[a4("")], "/AcroForm << /Fields [9 0 R] /DR << /Font << /F1 3 0 R >> >> >>");
        all[6] = all[6].replace("/Contents", "/Annots [9 0 R] /Contents");
        all.push(format!(
            "<< /FT /Tx /T (name) /V (Signed here) /Type /Annot /Subtype /Widget /Rect [200 500 400 540] {flags} /AP << /N 10 0 R >> >>"
        ));
        // Drawn at half the size that it has on the page, and without a font of its own.
        all.push(stream("/BBox [0 0 100 20]", "BT /F1 8 Tf 10 6 Td (Signed here) Tj ET"));
        with_table(&all)
    };
    let width = 16.0 * 0.001 * (667.0 + 222.0 + 556.0 + 556.0 + 556.0 + 556.0);
    assert_lies(&field("/F 4"), "Signed", (220.0 + width / 2.0, 518.0));
    for hidden in ["/F 2", "/F 36"] {
        assert!(middle(&field(hidden), "Signed").is_none(), "{hidden}");
    }
}

#[test]
fn a_hidden_field_takes_no_seal() {
    let field = |entries: &str, catalog: &str| {
        let mut all = objects(&[a4("")], &format!("/AcroForm << /Fields [9 0 R] >> {catalog}"));
        all[6] = all[6].replace("/Contents", "/Annots [9 0 R] /Contents");
        all.push(format!(
            "<< /FT /Sig /T (Seal) /Type /Annot /Subtype /Widget /Rect [100 100 300 200] /P 7 0 R {entries} >>"
        ));
        all.push("<< /Type /OCG /Name (hidden) >>".into());
        all.push("<< /Type /OCMD /OCGs [10 0 R] >>".into());
        codes(&with_table(&all), &plan(Position::Field { name: "Seal".into() }))
    };
    let refused = vec!["document.field_invisible", "document.without_seal"];
    let off = "/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>";
    for (entries, catalog, is_hidden) in [
        ("/F 4", "", false),
        ("/F 6", "", true),
        ("/F 36", "", true),
        ("/F 2.0", "", true),
        ("/OC 10 0 R", off, true),
        ("/OC 11 0 R", off, true),
        ("/OC 10 0 R", "/OCProperties << /OCGs [10 0 R] /D << >> >>", false),
    ] {
        assert_eq!(
            field(entries, catalog),
            if is_hidden { refused.clone() } else { Vec::new() },
            "{entries} {catalog}"
        );
    }
}
