//! Typesetting: the text that comes back out of the PDF is the text that went in, lines break where they may, tables
//! break over pages, and nothing is lost in silence.

use dengji::{
    crypto::{hex, sm3},
    document::paper::{
        Align, Block, Fonts, LabelledValue, MAX_COLUMNS, MAX_ROWS, Paper, SignatureLine, SignatureStyle, TableColumn,
        TableRow, Typeset, typeset,
    },
    finding::{Code, FailureKind},
    platform::Label,
    time::Date,
};
use proptest::prelude::*;

const REGULAR: &[u8] = include_bytes!("../../data/fonts/NotoSerifCJKsc-Regular-subset.otf");
const BOLD: &[u8] = include_bytes!("../../data/fonts/NotoSerifCJKsc-Bold-subset.otf");

fn fonts() -> Fonts {
    Fonts::new(REGULAR.to_vec(), None).unwrap().with_bold(BOLD.to_vec(), None).unwrap()
}

fn label(zh: &str, en: &str) -> Label {
    Label { zh: zh.to_owned(), en: en.to_owned() }
}

fn paper(blocks: Vec<Block>) -> Paper {
    Paper {
        title: label("不动产登记申请表", "Application for registration"),
        number: "P2024080000040-1".to_owned(),
        issuer: "广州市不动产登记".to_owned(),
        date: Date::from_ymd(2024, 8, 1),
        blocks,
    }
}

fn made(blocks: Vec<Block>) -> Typeset {
    typeset(&paper(blocks), &fonts()).unwrap()
}

/// The text of every page, by a stranger's reader, without the spaces and breaks of layout.
fn text_of(made: &Typeset) -> Vec<String> {
    let document = lopdf::Document::load_mem(&made.pdf).unwrap();
    let pages = document.get_pages();
    assert_eq!(pages.len(), made.layout.pages as usize);
    let page = |number: &u32| document.extract_text(&[*number]).unwrap();
    pages.keys().map(|number| plain(&page(number))).collect()
}

fn plain(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}

fn sample() -> Vec<Block> {
    vec![
        Block::Heading { text: label("一、不动产情况", "Property") },
        Block::Grid {
            pairs: vec![
                LabelledValue {
                    label: label("不动产单元号", "unit code"),
                    value: "440106001001GB00001F00010001".into(),
                    wide: true,
                },
                LabelledValue {
                    label: label("坐落", "location"),
                    value: "广州市天河区（东站）路1号之一3单元".into(),
                    wide: true,
                },
                LabelledValue { label: label("建筑面积", "area"), value: "128.570".into(), wide: false },
                LabelledValue { label: label("套内面积", "inner area"), value: String::new(), wide: false },
            ],
        },
        Block::Paragraph {
            text: label("本申请表填写内容和询问记录真实。", "What it says is true."), strong: false
        },
        Block::Signatures {
            lines: vec![
                SignatureLine {
                    place: "buyers/0".into(),
                    label: label("申请人", "applicant"),
                    name: "欧阳子轩".into(),
                    style: SignatureStyle::Signature,
                    date: String::new(),
                },
                SignatureLine {
                    place: "seal".into(),
                    label: label("企业", "enterprise"),
                    name: "广州云锦置业有限公司".into(),
                    style: SignatureStyle::Seal,
                    date: "2024-08-01".into(),
                },
            ],
        },
        Block::Qr { payload: "https://example.com/v/1".into(), size: 25_000, text: label("验证", "verify") },
        Block::Note { text: label("特别提示", "note") },
    ]
}

fn table(rows: usize, cell: &str) -> Block {
    Block::Table {
        columns: vec![
            TableColumn { label: label("序号", "No."), width: 1, align: Align::Center },
            TableColumn { label: label("材料名称", "material"), width: 5, align: Align::Left },
            TableColumn { label: label("页", "pages"), width: 1, align: Align::Right },
        ],
        rows: (1..=rows)
            .map(|row| TableRow { cells: vec![format!("#{row};"), cell.to_owned(), String::new()], strong: false })
            .collect(),
    }
}

#[test]
fn the_text_comes_back() {
    let made = made(sample());
    assert_eq!(made.layout.findings, []);
    let [page] = text_of(&made).try_into().unwrap();
    for words in [
        "不动产登记申请表",
        "Application for registration",
        "编号 No. P2024080000040-1",
        "一、不动产情况",
        "440106001001GB00001F00010001",
        "广州市天河区（东站）路1号之一3单元",
        "128.570",
        "—",
        "本申请表填写内容和询问记录真实。",
        "申请人（签名）",
        "企业（盖章）",
        "欧阳子轩",
        "2024-08-01",
        "第 1 页 共 1 页 Page 1 of 1",
        "广州市不动产登记",
        "特别提示",
    ] {
        assert!(page.contains(&plain(words)), "{words} in {page}");
    }
}

#[test]
fn the_same_bytes_at_every_run_and_another_id_for_other_words() {
    let (one, two) = (made(sample()), made(sample()));
    assert_eq!(one.pdf, two.pdf);
    // The bytes of this font and this paper, on every platform.
    assert_eq!(hex(&sm3(&one.pdf)), "7f14d00b32caa7e91b48b2291c8bf4eaf9c3d2969bd87baeaf768131041dcd5b");
    let other = made(vec![Block::Note { text: label("其他", "") }]);
    let id = |made: &Typeset| {
        let document = lopdf::Document::load_mem(&made.pdf).unwrap();
        document.trailer.get(b"ID").unwrap().as_array().unwrap()[0].as_str().unwrap().to_vec()
    };
    assert_eq!(id(&one), id(&two));
    assert_ne!(id(&one), id(&other));
}

#[test]
fn only_the_date_of_the_paper_is_written() {
    let dated = typeset(&paper(vec![]), &fonts()).unwrap();
    assert!(String::from_utf8_lossy(&dated.pdf).contains("D:20240801"));
    let undated = typeset(&Paper { date: None, ..paper(vec![]) }, &fonts()).unwrap();
    assert!(!String::from_utf8_lossy(&undated.pdf).contains("(D:"));
    // PDF/A asks for a date.
    assert!(dated.layout.archival && !undated.layout.archival);
    let claims = |made: &Typeset| String::from_utf8_lossy(&made.pdf).contains("<pdfaid:part>2</pdfaid:part>");
    assert!(claims(&dated) && !claims(&undated));
}

#[test]
fn places_stand_inside_their_page() {
    let made = made(sample());
    let names: Vec<_> = made.layout.places.iter().map(|place| place.name.as_str()).collect();
    assert_eq!(names, ["buyers/0", "seal"]);
    for place in &made.layout.places {
        assert_eq!(place.page, 1);
        assert!(place.left >= 20_000 && place.left + place.width <= 190_000, "{place:?}");
        assert!(place.top >= 20_000 && place.top + place.height <= 277_000, "{place:?}");
    }
    let seal = made.place("seal").unwrap();
    assert_eq!((seal.width, seal.height), (42_000, 42_000));
    assert!(made.place("buyers/0").unwrap().height >= 12_000);
}

#[test]
fn what_was_filled_in_stays_out_of_logs() {
    let shown = format!("{:?} {:?}", paper(sample()), made(sample()));
    for word in ["440106001001GB00001F00010001", "欧阳子轩", "128.570"] {
        assert!(!shown.contains(word), "{word}");
    }
}

#[test]
fn a_place_is_named_once() {
    let blocks = [sample(), sample()].concat();
    let failure = typeset(&paper(blocks), &fonts()).unwrap_err();
    assert_eq!((failure.kind, failure.finding.code), (FailureKind::Misuse, Code::PaperPlaceRepeated));
    assert_eq!(failure.finding.pointer, "/blocks/9/lines/0/place");
}

#[test]
fn a_long_table_repeats_its_head_and_keeps_its_rows_whole() {
    let made = made(vec![table(120, "商品房预售合同，建筑面积128.57平方米")]);
    let pages = text_of(&made);
    assert!(pages.len() > 2);
    for (at, page) in pages.iter().enumerate() {
        assert!(page.contains("序号No.材料名称material"), "{page}");
        assert!(page.contains(&format!("第{}页共{}页", at + 1, pages.len())));
    }
    let all = pages.concat();
    for row in 1..=120 {
        assert_eq!(all.matches(&format!("#{row};")).count(), 1, "row {row}");
    }
    // A row that begins on a page ends there.
    for page in &pages {
        assert_eq!(page.matches('#').count(), page.matches("128.57平方米").count());
    }
}

#[test]
fn a_row_higher_than_a_page_goes_on_over_the_next() {
    let long: String = (0..2000).map(|at| format!("（{at}）坐落，")).collect();
    let made = made(vec![table(2, &long)]);
    let pages = text_of(&made);
    assert!(pages.len() >= 4);
    let all = pages.concat();
    for at in [0, 1, 999, 1998, 1999] {
        assert_eq!(all.matches(&format!("（{at}）")).count(), 2, "{at}");
    }
}

#[test]
fn ten_buyers_with_long_names_all_have_their_line() {
    let name = "广州市天河区发展投资建设开发置业管理咨询服务有限责任公司第一分公司（普通合伙）";
    let line = |at: usize| SignatureLine {
        place: format!("buyers/{at}"),
        label: label("申请人", "applicant"),
        name: name.to_owned(),
        style: if at == 9 { SignatureStyle::Seal } else { SignatureStyle::Signature },
        date: String::new(),
    };
    let made = made(vec![Block::Signatures { lines: (0..10).map(line).collect() }]);
    assert_eq!(made.layout.places.len(), 10);
    assert_eq!(text_of(&made).concat().matches(name).count(), 10);
    let places = &made.layout.places;
    for (at, one) in places.iter().enumerate() {
        for other in &places[at + 1..] {
            let apart = one.page != other.page
                || one.left + one.width <= other.left
                || other.left + other.width <= one.left
                || one.top + one.height <= other.top
                || other.top + other.height <= one.top;
            assert!(apart, "{one:?} {other:?}");
        }
    }
}

#[test]
fn what_no_font_has_is_printed_as_a_substitute_and_found() {
    let blocks = vec![Block::Paragraph { text: label("王𪚥𠮷，龘", ""), strong: false }];
    let made = made(blocks);
    let [finding] = made.layout.findings.as_slice() else { panic!("{:?}", made.layout.findings) };
    assert_eq!((finding.code, finding.pointer.as_str()), (Code::PaperGlyphMissing, "/blocks/0/text/zh"));
    assert_eq!(finding.param("characters"), Some("U+2A6A5"));
    let page = &text_of(&made)[0];
    assert!(page.contains("王〓𠮷，龘") || page.contains("王□𠮷，龘"), "{page}");
}

#[test]
fn a_fallback_font_is_asked_for_what_the_first_lacks() {
    // The bold face alone knows the same characters, so the order shows in nothing but the findings of a bare one.
    let bare = Fonts::new(REGULAR.to_vec(), Some(0)).unwrap().with_fallback(BOLD.to_vec(), None).unwrap();
    let made = typeset(&paper(sample()), &bare).unwrap();
    assert_eq!(made.layout.findings, []);
}

#[test]
fn hard_characters_are_found_and_harm_nothing() {
    let text = "左\u{200b}右\u{0}\u{202e}倒\u{feff}，龘\u{fe00}e\u{301}ا\tب\u{7f}\r\n二行\u{2028}三行";
    let made = made(vec![Block::Paragraph { text: label(text, ""), strong: true }]);
    let codes: Vec<_> = made.layout.findings.iter().map(|finding| finding.code).collect();
    assert!(codes.contains(&Code::PaperCharacterDropped) && codes.contains(&Code::PaperScriptNotShaped), "{codes:?}");
    let dropped = made.layout.findings.iter().find(|finding| finding.code == Code::PaperCharacterDropped).unwrap();
    assert_eq!(dropped.param("characters"), Some("U+0000、U+007F、U+200B、U+202E、U+FEFF"));
    assert!(text_of(&made)[0].contains("左右"));
}

#[test]
fn papers_that_are_too_large_or_uneven_are_refused() {
    let fonts = fonts();
    let refused = |blocks: Vec<Block>| typeset(&paper(blocks), &fonts).unwrap_err();
    let failure = refused(vec![table(MAX_ROWS + 1, "")]);
    assert_eq!((failure.kind, failure.finding.code), (FailureKind::Malformed, Code::PaperTooLarge));
    let failure = refused(vec![Block::Note { text: label(&"字".repeat(600_000), "") }]);
    assert_eq!(failure.finding.param("what"), Some("characters"));
    let failure = refused(vec![Block::Note { text: label(&"\n".repeat(200_000), "") }]);
    assert_eq!(failure.finding.param("what"), Some("pages"));
    let uneven = Block::Table {
        columns: vec![TableColumn { label: label("一", ""), width: 1, align: Align::Left }],
        rows: vec![TableRow { cells: vec![], strong: false }],
    };
    let failure = refused(vec![uneven]);
    assert_eq!(
        (failure.finding.code, failure.finding.pointer.as_str()),
        (Code::PaperRowUneven, "/blocks/0/rows/0/cells")
    );
    let column = TableColumn { label: label("一", ""), width: 1, align: Align::Left };
    for columns in [vec![], vec![column; MAX_COLUMNS + 1]] {
        assert_eq!(refused(vec![Block::Table { columns, rows: vec![] }]).finding.code, Code::PaperColumns);
    }
    let failure = refused(vec![Block::Qr { payload: "一".repeat(2000), size: 30_000, text: label("", "") }]);
    assert_eq!((failure.finding.code, failure.finding.pointer.as_str()), (Code::QrTooLong, "/blocks/0/payload"));
}

#[test]
fn what_is_no_font_is_refused() {
    for bytes in [&b""[..], b"no font", &REGULAR[..40], &REGULAR[..4000]] {
        let failure = Fonts::new(bytes.to_vec(), None).unwrap_err();
        assert_eq!((failure.kind, failure.finding.code), (FailureKind::Document, Code::PaperFontUnreadable));
    }
    assert!(Fonts::new(REGULAR.to_vec(), Some(7)).is_err());
}

#[test]
fn only_what_is_used_of_a_font_is_embedded() {
    let made = made(sample());
    assert!(made.pdf.len() < 120_000, "{}", made.pdf.len());
}

/// Each line of a paragraph, as the content stream has them: what is set in one go.
fn lines_of(text: &str) -> Vec<String> {
    let block = Block::Note { text: label(text, "") };
    let made =
        typeset(&Paper { title: label("一", ""), number: String::new(), ..paper(vec![block]) }, &fonts()).unwrap();
    let document = lopdf::Document::load_mem(&made.pdf).unwrap();
    let lines = document.extract_text(&[1]).unwrap();
    lines.lines().map(str::to_owned).filter(|line| !line.trim().is_empty()).collect()
}

#[test]
fn no_line_begins_or_ends_where_it_must_not() {
    let text: String =
        (0..200).map(|at| format!("申请人（{}）提交“合同”，面积128.57平方米；", "甲".repeat(at % 7 + 1))).collect();
    let lines = lines_of(&text);
    assert!(lines.len() > 20);
    for line in lines {
        let line = line.trim();
        let (first, last) = (line.chars().next().unwrap(), line.chars().last().unwrap());
        assert!(!"，。；”）".contains(first), "{line}");
        assert!(!"（“".contains(last), "{line}");
        assert!(!line.ends_with("128") && !line.ends_with("128.") && !line.starts_with('.'), "{line}");
    }
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~\u{4e00}-\u{4e50}，。（）\n]{0,60}",
        "\\PC{0,20}",
        any::<String>(),
        Just("长".repeat(300)),
        Just("8".repeat(300)),
    ]
}

fn labels() -> impl Strategy<Value = Label> {
    (words(), words()).prop_map(|(zh, en)| Label { zh, en })
}

fn style() -> impl Strategy<Value = SignatureStyle> {
    prop_oneof![Just(SignatureStyle::Signature), Just(SignatureStyle::Seal)]
}

fn block() -> impl Strategy<Value = Block> {
    let pair = (labels(), words(), any::<bool>()).prop_map(|(label, value, wide)| LabelledValue { label, value, wide });
    let column = (labels(), any::<u32>()).prop_map(|(label, width)| TableColumn { label, width, align: Align::Right });
    let line = (any::<u64>(), labels(), words(), style(), words()).prop_map(|(place, label, name, style, date)| {
        SignatureLine { place: place.to_string(), label, name, style, date }
    });
    let table = (prop::collection::vec(column, 1..12), 0..6_usize, words()).prop_map(|(columns, rows, cell)| {
        let row = TableRow { cells: vec![cell; columns.len()], strong: true };
        Block::Table { columns, rows: vec![row; rows] }
    });
    prop_oneof![
        labels().prop_map(|text| Block::Heading { text }),
        (labels(), any::<bool>()).prop_map(|(text, strong)| Block::Paragraph { text, strong }),
        labels().prop_map(|text| Block::Note { text }),
        prop::collection::vec(pair, 0..8).prop_map(|pairs| Block::Grid { pairs }),
        table,
        prop::collection::vec(line, 0..5).prop_map(|lines| Block::Signatures { lines }),
        (words(), any::<u32>(), labels()).prop_map(|(payload, size, text)| Block::Qr { payload, size, text }),
        Just(Block::PageBreak {}),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the paper says: a PDF that a stranger reads, with as many pages as was said and places on the paper; or
    /// a failure that says why.
    #[test]
    fn any_paper_is_printed_or_refused(
        title in labels(), number in words(), issuer in words(), blocks in prop::collection::vec(block(), 0..8),
    ) {
        let paper = Paper { title, number, issuer, date: None, blocks };
        match typeset(&paper, &fonts()) {
            Ok(made) => {
                let document = lopdf::Document::load_mem(&made.pdf).unwrap();
                prop_assert_eq!(document.get_pages().len(), made.layout.pages as usize);
                for place in &made.layout.places {
                    prop_assert!(place.page >= 1 && place.page <= made.layout.pages);
                    prop_assert!(place.width > 0 && place.left + place.width <= 210_000);
                    prop_assert!(place.height > 0 && place.top + place.height <= 297_000);
                }
            }
            Err(failure) => prop_assert!(failure.finding.code.as_str().starts_with("paper.")
                || failure.finding.code == Code::QrTooLong),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// A font with damaged bytes is refused, or prints something, or fails; it never panics.
    #[test]
    fn a_damaged_font_does_no_harm(
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..40),
        head in prop::collection::vec((0..2000_usize, any::<u8>()), 0..3),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let mut bytes = REGULAR.to_vec();
        for (at, byte) in &damage {
            let at = at.index(bytes.len());
            bytes[at] = *byte;
        }
        for (at, byte) in &head {
            bytes[*at] = *byte;
        }
        if let Some(cut) = &cut {
            bytes.truncate(cut.index(REGULAR.len()));
        }
        if let Ok(fonts) = Fonts::new(bytes, None) {
            let _ = typeset(&paper(sample()), &fonts);
        }
    }
}
