//! Laws of sheets: what is written comes back, however its columns stand and are called; every finding has its place; a
//! number that a spreadsheet damaged is never taken.

use std::{collections::BTreeSet, sync::LazyLock};

use dengji::{
    application::{Checker, SubCaseDocument},
    finding::{Code, Severity},
    identifier::Regions,
    platform::Profile,
    sheet::{self, ColumnUse, Reading, SheetFinding, SheetMapping, SheetRows},
};

use crate::{
    form::{of_every_business, of_vectors},
    support::sub_case::{guangzhou, sound, today},
};

static CHECKER: LazyLock<Checker<Box<Profile>>> = LazyLock::new(|| Checker::new(Box::new(guangzhou())));

const BUSINESS: &str = "presale_advance_notice";

fn rows(lines: &[&[&str]]) -> SheetRows {
    SheetRows {
        rows: lines.iter().map(|line| line.iter().map(|cell| (*cell).to_owned()).collect()).collect(),
        ..SheetRows::default()
    }
}

fn mapped(sheet: &SheetRows) -> SheetMapping {
    sheet::mapping(sheet, CHECKER.profile(), BUSINESS).unwrap()
}

fn read(sheet: &SheetRows) -> Reading {
    let mapping = sheet::mapping(sheet, CHECKER.profile(), "").unwrap();
    read_by(sheet, &mapping)
}

fn read_by(sheet: &SheetRows, mapping: &SheetMapping) -> Reading {
    sheet::read(sheet, mapping, &CHECKER, today(), &Regions::default())
}

/// For one business.
fn read_presale(sheet: &SheetRows) -> Reading {
    read_by(sheet, &mapped(sheet))
}

fn codes(found: &[SheetFinding], cell: &str) -> BTreeSet<Code> {
    found.iter().filter(|one| one.cell == cell).map(|one| one.finding.code).collect()
}

/// What a sheet can carry of a sub-case: not its materials; a block or an answer in which nothing stands is none.
fn carried(document: &SubCaseDocument) -> SubCaseDocument {
    let mut carried = document.clone();
    carried.materials.clear();
    let form = &mut carried.application;
    for buyer in &mut form.buyers {
        buyer.agent = buyer.agent().cloned();
    }
    for party in form.sellers.iter_mut().chain(&mut form.mortgagees) {
        party.agent = party.agent().cloned();
    }
    form.contact = form.contact().cloned();
    form.mortgage = form.mortgage().cloned();
    form.property = form.property().cloned();
    form.easement = form.easement().cloned();
    let questions = &CHECKER.profile().questions;
    let answers = &mut carried.questionnaire.answers;
    answers.retain(|one| one.yes.is_some() || !one.number.is_empty() || !one.explanation.is_empty());
    answers.sort_by_key(|answer| questions.iter().position(|question| question.id == answer.question));
    carried
}

/// Whether a text stands somewhere that shows nothing, such as a blank: a cell of it is blank.
fn has_blanks(value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::String(text) => !text.is_empty() && text.trim().is_empty(),
        serde_json::Value::Array(list) => list.iter().any(has_blanks),
        serde_json::Value::Object(object) => object.values().any(has_blanks),
        _ => false,
    }
}

static WELL_FORMED: LazyLock<Vec<SubCaseDocument>> = LazyLock::new(well_formed);

/// Sub-cases whose values all have the form that a check wants: what has not may be read otherwise (a day as 2024/8/1).
fn well_formed() -> Vec<SubCaseDocument> {
    let formed = |document: &SubCaseDocument| {
        let blank_party = document.application.buyers.iter().any(dengji::application::Buyer::is_blank)
            || document.application.sellers.iter().any(dengji::application::Organisation::is_blank)
            || document.application.mortgagees.iter().any(dengji::application::Organisation::is_blank);
        let unread = [
            Code::ApplicationDateInvalid,
            Code::ApplicationAmountInvalid,
            Code::ApplicationAreaInvalid,
            Code::ApplicationControlCharacter,
            Code::ApplicationSpacesAround,
            Code::ApplicationTextTooLong,
            Code::QuestionnaireUnknownQuestion,
            Code::QuestionnaireDuplicate,
            Code::QuestionnaireNotAQuestion,
            Code::QuestionnaireNumberNotExpected,
            Code::QuestionnaireChoiceNotExpected,
            Code::QuestionnaireExplanationNotExpected,
        ];
        let report = CHECKER.check(&document.input(), today(), &Regions::default());
        let shown = serde_json::to_value(document).unwrap();
        !blank_party && !has_blanks(&shown) && report.findings.iter().all(|finding| !unread.contains(&finding.code))
    };
    let mut all: Vec<_> = of_vectors().into_iter().filter(formed).collect();
    let guangzhou = |profile: &Profile| profile.id == CHECKER.profile().id;
    all.extend(of_every_business().into_iter().filter(|(profile, _)| guangzhou(profile)).map(|(_, document)| document));
    assert!(all.len() > 60, "{}", all.len());
    all
}

fn exact(a: &SubCaseDocument, b: &SubCaseDocument) {
    assert_eq!(dengji::json::write(a), dengji::json::write(b));
}

#[test]
fn what_is_written_is_read_again() {
    let all = &*WELL_FORMED;
    for document in all {
        let written = sheet::write(std::slice::from_ref(document), CHECKER.profile());
        let reading = read(&written.sheet);
        assert_eq!(reading.sub_cases.len(), 1, "{:?}", reading.report.findings);
        exact(&reading.sub_cases[0], &carried(document));
    }
    // All of them in one sheet.
    let written = sheet::write(all, CHECKER.profile());
    let reading = read(&written.sheet);
    assert_eq!(reading.sub_cases.len(), all.len());
    for (read, document) in reading.sub_cases.iter().zip(all) {
        exact(read, &carried(document));
    }
    let column = |found: &SheetFinding| found.sub_case.is_none();
    assert!(!reading.report.findings.iter().any(column), "every header is known");
    assert_eq!(written.columns.len(), written.sheet.rows[0].len());
}

#[test]
fn every_field_of_the_form_has_a_column() {
    let mut fields = BTreeSet::new();
    for (profile, document) in of_every_business() {
        fields.extend(sheet::write(&[document], &profile).columns.into_iter().map(|column| column.field));
    }
    let form = dengji::form::form_for(BUSINESS, CHECKER.profile(), today()).unwrap();
    let all = form
        .fields()
        .map(|field| field.path.clone())
        .filter(|path| !path.starts_with("/materials") && !path.ends_with("/reservation"));
    for path in all {
        assert!(fields.contains(&path), "{path}");
    }
}

/// The columns in another order.
fn permuted(sheet: &SheetRows, seed: usize) -> SheetRows {
    let width = sheet.rows[0].len();
    let step = (seed + 2..).find(|step| gcd(*step, width) == 1).unwrap();
    let order: Vec<usize> = (0..width).map(|at| (at * step + seed) % width).collect();
    let rows = sheet.rows.iter().map(|row| order.iter().map(|at| row[*at].clone()).collect()).collect();
    SheetRows { rows, ..SheetRows::default() }
}

fn gcd(a: usize, b: usize) -> usize {
    if b == 0 { a } else { gcd(b, a % b) }
}

#[test]
fn columns_may_stand_in_any_order_under_any_title_with_columns_between() {
    let all = &*WELL_FORMED;
    for (seed, document) in all.iter().enumerate().step_by(4) {
        let written = sheet::write(std::slice::from_ref(document), CHECKER.profile()).sheet;
        let mut other = permuted(&written, seed);
        for row in &mut other.rows {
            row.insert(seed % row.len(), String::new());
            row.push(String::new());
        }
        other.rows[0][seed % (written.rows[0].len())] = "经办部门".to_owned();
        let last = other.rows[0].len() - 1;
        other.rows[0][last] = "错误说明".to_owned();
        other.rows[1][last] = "上次的错误".to_owned();
        other.rows.insert(0, vec!["不动产登记批量申请表".to_owned()]);
        other.rows.insert(2, vec![String::new(), " ".to_owned()]);
        other.rows.push(vec!["　".to_owned(); 4]);
        let reading = read(&other);
        assert_eq!(reading.sub_cases.len(), 1);
        exact(&reading.sub_cases[0], &carried(document));
        assert_eq!(reading.report.passed_over, 2);
        assert_eq!(reading.report.mapping.header_row, 2);
    }
}

/// Other spellings of headers that people write, as they are known for our own.
fn respelled(header: &str) -> Vec<String> {
    let wide = |text: &str| -> String {
        text.chars()
            .map(|one| if one.is_ascii_graphic() { char::from_u32(one as u32 + 0xFEE0).unwrap() } else { one })
            .collect()
    };
    let mut all = vec![
        header.to_owned(),
        format!("*{header} "),
        wide(header),
        header.replace('-', " "),
        header.replace('-', "\n"),
    ];
    let swaps = [
        ("预购人(买受人)", &["买受人", "购房人", "预购人", "买方"][..]),
        ("受让人(买受人)", &["受让人", "买受人"]),
        ("预售人(开发商)", &["开发商", "预售人", "卖方", "出卖人"]),
        ("转让人(开发商)", &["转让人", "开发企业"]),
        ("抵押权人(银行)", &["抵押权人", "银行", "贷款银行"]),
        ("证件号码", &["证件号", "身份证号码", "身份证号"]),
        ("姓名(名称)", &["姓名", "名称", "姓名/名称"]),
        ("联系电话", &["电话", "手机号码", "手机号"]),
        ("共有份额", &["份额", "共有比例"]),
        ("代理人姓名", &["代理人", "委托代理人姓名"]),
        ("主债权数额", &["被担保主债权数额", "贷款金额"]),
        ("不动产单元-不动产单元号", &["不动产单元 单元号"]),
        ("不动产单元-坐落", &["房屋坐落"]),
    ];
    for (ours, others) in swaps {
        for other in others {
            if header.contains(ours) {
                all.push(header.replace(ours, other));
            }
        }
    }
    all
}

#[test]
fn headers_may_be_spelled_as_people_spell_them() {
    let all = &*WELL_FORMED;
    let mut tried = 0;
    for document in all.iter().step_by(4) {
        let written = sheet::write(std::slice::from_ref(document), CHECKER.profile()).sheet;
        let width = written.rows[0].len();
        for spelling in 0..4 {
            let mut other = written.clone();
            for column in 0..width {
                let spellings = respelled(&written.rows[0][column]);
                other.rows[0][column] = spellings[(spelling * 5 + column) % spellings.len()].clone();
            }
            let reading = read(&permuted(&other, spelling));
            assert_eq!(reading.sub_cases.len(), 1, "{:?}", other.rows[0]);
            exact(&reading.sub_cases[0], &carried(document));
            tried += 1;
        }
    }
    assert!(tried > 60);
}

#[test]
fn english_labels_and_paths_are_headers_too() {
    for document in &*WELL_FORMED {
        let written = sheet::write(std::slice::from_ref(document), CHECKER.profile());
        let mapping = sheet::mapping(&written.sheet, CHECKER.profile(), "").unwrap();
        let mut english = written.sheet.clone();
        let mut paths = written.sheet.clone();
        for (at, column) in mapping.columns.iter().enumerate() {
            english.rows[0][at] = column.label.as_ref().unwrap().en.clone();
            let row = column.number.map_or(0, |number| number - 1);
            paths.rows[0][at] = column.fields[0].replace('*', &row.to_string());
        }
        for sheet in [english, paths] {
            let reading = read(&sheet);
            assert_eq!(reading.sub_cases.len(), 1);
            exact(&reading.sub_cases[0], &carried(document));
        }
    }
}

/// The headers in two rows: what stands before the hyphen over what stands behind it.
fn in_two_rows(sheet: &SheetRows, merged: bool) -> SheetRows {
    let parts: Vec<(String, String)> = sheet.rows[0]
        .iter()
        .map(|header| {
            header.split_once('-').map_or((String::new(), header.clone()), |(a, b)| (a.to_owned(), b.to_owned()))
        })
        .collect();
    let mut groups: Vec<String> = Vec::new();
    let mut ranges = Vec::new();
    let mut fields: Vec<String> = parts.iter().map(|(_, field)| field.clone()).collect();
    for (at, (group, field)) in parts.iter().enumerate() {
        let same = at > 0 && parts[at - 1].0 == *group && !group.is_empty();
        // What has no group is merged over both rows.
        groups.push(if group.is_empty() {
            field.clone()
        } else if same {
            String::new()
        } else {
            group.clone()
        });
        if group.is_empty() {
            fields[at] = String::new();
        }
        if merged && !group.is_empty() && !same {
            let end = parts[at..].iter().take_while(|(other, _)| other == group).count() + at - 1;
            ranges.push(format!("{}1:{}2", letters(at), letters(end)).replace('2', "1"));
        }
    }
    let mut rows = vec![groups, fields];
    rows.extend(sheet.rows[1..].iter().cloned());
    SheetRows { rows, types: Vec::new(), merged: ranges }
}

fn letters(column: usize) -> String {
    let tail = char::from(b'A' + (column % 26) as u8);
    if column < 26 { tail.to_string() } else { format!("{}{tail}", letters(column / 26 - 1)) }
}

#[test]
fn headers_may_have_a_row_of_groups_over_them() {
    for document in &*WELL_FORMED {
        let written = sheet::write(std::slice::from_ref(document), CHECKER.profile()).sheet;
        for merged in [false, true] {
            let grouped = in_two_rows(&written, merged);
            let reading = read(&grouped);
            assert_eq!(
                (reading.report.mapping.header_row, reading.report.mapping.first_row),
                (1, 3),
                "{:?}",
                &grouped.rows[..2]
            );
            assert_eq!(reading.sub_cases.len(), 1);
            exact(&reading.sub_cases[0], &carried(document));
        }
    }
}

#[test]
fn no_finding_of_a_check_is_lost() {
    let all = of_vectors();
    let written = sheet::write(&all, CHECKER.profile());
    let reading = read(&written.sheet);
    let corrected = sheet::corrected(&written.sheet, &reading.report);
    let column = corrected.sheet.rows[0].len() - 1;
    assert_eq!(corrected.sheet.rows[0][column], "错误说明");
    let mut cells = 0;
    for (at, document) in reading.sub_cases.iter().enumerate() {
        let record = &reading.report.records[at];
        let of: Vec<&SheetFinding> =
            reading.report.findings.iter().filter(|found| found.sub_case == Some(at as u32)).collect();
        let text = &corrected.sheet.rows[record.row as usize - 1].get(column).cloned().unwrap_or_default();
        let report = CHECKER.check(&document.input(), today(), &Regions::default());
        // No sheet brings materials.
        for finding in report.findings.into_iter().filter(|finding| !finding.pointer.starts_with("/materials")) {
            let placed =
                of.iter().find(|one| one.finding.code == finding.code && one.finding.severity >= finding.severity);
            let placed = placed.unwrap_or_else(|| panic!("{finding:?} is lost"));
            assert!(record.rows.contains(&placed.row.unwrap()));
            assert!(text.contains(&finding.text(dengji::finding::Language::Zh)), "{finding:?} {text}");
            cells += usize::from(!placed.cell.is_empty());
        }
        let errors = of.iter().filter(|one| one.finding.severity == Severity::Error).count();
        assert_eq!(record.errors as usize, errors);
    }
    assert!(cells > 100, "{cells}");
    for mark in &corrected.marks {
        let there = reading.report.findings.iter().filter(|one| one.cell == mark.cell).collect::<Vec<_>>();
        assert_eq!(Some(mark.severity), there.iter().map(|one| one.finding.severity).max());
        assert!(there.iter().all(|one| mark.comment.zh.contains(&one.finding.text(dengji::finding::Language::Zh))));
    }
}

#[test]
fn a_corrected_sheet_is_read_as_the_sheet_itself() {
    let all = of_vectors();
    let mut sheet = sheet::write(&all, CHECKER.profile()).sheet;
    for _ in 0..3 {
        let reading = read(&sheet);
        let corrected = sheet::corrected(&sheet, &reading.report);
        let again = read(&corrected.sheet);
        assert_eq!(again.sub_cases, reading.sub_cases);
        assert_eq!(again.report.findings, reading.report.findings);
        let twice = sheet::corrected(&corrected.sheet, &again.report);
        assert_eq!(twice.sheet, corrected.sheet, "the older column is replaced");
        sheet = corrected.sheet;
    }
}

const HEADERS: &[&str] = &["不动产单元号", "买受人", "证件类型", "证件号码", "联系电话", "共有情况", "份额"];
const UNIT: &str = "440106001001GB00001F00010001";

fn one(cells: &[&str], types: &str) -> Reading {
    let mut sheet = rows(&[HEADERS, cells]);
    sheet.types = vec![String::new(), types.to_owned()];
    read_presale(&sheet)
}

fn errors(reading: &Reading, cell: &str) -> BTreeSet<Code> {
    let grave = reading.report.findings.iter().filter(|found| found.finding.severity == Severity::Error);
    grave.filter(|found| found.cell == cell).map(|found| found.finding.code).collect()
}

#[test]
fn a_damaged_number_is_never_taken() {
    let number = sound().application.buyers[0].document_number.as_typed().to_owned();
    let fine = one(&[UNIT, "张三", "身份证", &number, "13800138001", "单独所有", ""], "sssssss");
    assert!(errors(&fine, "D2").is_empty() && errors(&fine, "E2").is_empty(), "{:?}", fine.report.findings);
    // Whatever digits stand there: fifteen are kept, and a check character may fit by chance.
    for tail in 0..1000 {
        let rounded = format!("44010619900101{tail:03}0");
        let reading = one(&[UNIT, "张三", "身份证", &rounded, "13800138001", "单独所有", ""], "sssnsss");
        assert!(errors(&reading, "D2").contains(&Code::IdentifierDigitsLost), "{rounded}");
    }
    for (text, kind) in
        [("4.40106E+17", 's'), ("4.40106e+17", 'n'), ("440106199001010000", 'n'), ("4.40106199001011E+017", 's')]
    {
        for paper in ["身份证", "", "护照", "其它"] {
            let reading = one(&[UNIT, "张三", paper, text, "", "", ""], &format!("sss{kind}sss"));
            assert!(
                errors(&reading, "D2").contains(&Code::IdentifierDigitsLost),
                "{text} {paper} {:?}",
                reading.report.findings
            );
        }
    }
    let reading = one(&[UNIT, "张三", "身份证", &number, "13800138001.0", "单独所有", ""], "sssssss");
    assert!(errors(&reading, "E2").contains(&Code::IdentifierSpreadsheetNumber), "{:?}", reading.report.findings);
    // A value of the spreadsheet's own has no such zero, whatever library read it.
    let reading = one(&[UNIT, "张三", "身份证", &number, "13800138001.0", "单独所有", ""], "ssssnss");
    assert!(errors(&reading, "E2").is_empty() && reading.sub_cases[0].application.buyers[0].phone == "13800138001");
    // Zeros before the first digit.
    let reading = one(&[UNIT, "张三", "护照", "1234567", "", "", ""], "sssnsss");
    assert!(codes(&reading.report.findings, "D2").contains(&Code::SheetNumberCell));
    for (share, kind) in [
        ("2月1日", 's'),
        ("2024-02-01", 's'),
        ("2024-02-01 00:00:00", 'd'),
        ("45323", 'n'),
        ("1-Feb", 's'),
        ("2/1/2024", 's'),
    ] {
        let reading = one(&[UNIT, "张三", "身份证", &number, "", "按份共有", share], &format!("ssssss{kind}"));
        assert!(errors(&reading, "G2").contains(&Code::ApplicationShareSpreadsheet), "{share}");
    }
}

#[test]
fn what_a_spreadsheet_did_to_a_cell_is_said() {
    let told = |cell: &str, kind: char| {
        let reading = one(&[UNIT, cell, "身份证", "", "", "", ""], &format!("s{kind}sssss"));
        assert_eq!(reading.sub_cases.len(), 1);
        (codes(&reading.report.findings, "B2"), reading)
    };
    for (cell, kind, code) in [
        ("=A1&\"三\"", 's', Code::SheetFormula),
        ("＝张三", 's', Code::SheetFormula),
        ("A1", 'f', Code::SheetFormula),
        ("@SUM(A1)", 's', Code::SheetFormulaMark),
        ("+张三", 's', Code::SheetFormulaMark),
        ("-张三", 's', Code::SheetFormulaMark),
        ("#REF!", 's', Code::SheetErrorValue),
        ("#N/A", 'e', Code::SheetErrorValue),
        ("########", 's', Code::SheetErrorValue),
        ("2024-02-01 00:00:00", 'd', Code::SheetDateCell),
        ("TRUE", 'b', Code::SheetTruthCell),
    ] {
        let (found, reading) = told(cell, kind);
        assert!(found.contains(&code), "{cell} {found:?}");
        let corrected = sheet::corrected(&rows(&[HEADERS, &[UNIT, cell]]), &reading.report);
        assert!(corrected.marks.iter().any(|mark| mark.cell == "B2"));
        let mut typed = rows(&[HEADERS, &[UNIT, cell]]);
        typed.types = vec![String::new(), format!("s{kind}")];
        let corrected = sheet::corrected(&typed, &reading.report);
        assert!(!cell.starts_with(['=', '+', '-', '@']) || &corrected.sheet.types[1][1..2] == "s");
    }
    let reading = one(&[UNIT, "张三", "身份证", "", "+8613800138001", "", ""], "");
    assert!(!codes(&reading.report.findings, "E2").contains(&Code::SheetFormulaMark));
}

#[test]
fn nothing_read_has_its_reason() {
    let reasons = |sheet: SheetRows| -> Vec<Code> {
        let reading = read(&sheet);
        assert!(reading.sub_cases.is_empty());
        reading.report.findings.iter().map(|found| found.finding.code).collect()
    };
    assert_eq!(reasons(SheetRows::default()), [Code::SheetEmpty]);
    assert_eq!(reasons(rows(&[&[" ", ""], &[]])), [Code::SheetEmpty]);
    assert_eq!(reasons(rows(&[&["甲", "乙"], &["1", "2"]])), [Code::SheetNoHeader]);
    assert_eq!(reasons(rows(&[HEADERS])), [Code::SheetNoRows]);
    assert_eq!(reasons(rows(&[HEADERS, &["", " ", "　"], &[]])), [Code::SheetNoRows]);
}

#[test]
fn blank_rows_are_passed_over_and_counted() {
    let sheet = rows(&[HEADERS, &[UNIT, "张三"], &["", ""], &[], &["440106001001GB00001F00010002", "李四"], &[" "]]);
    let reading = read_presale(&sheet);
    assert_eq!((reading.sub_cases.len(), reading.report.passed_over), (2, 3));
    assert_eq!(reading.report.records.iter().map(|record| record.row).collect::<Vec<_>>(), [2, 5]);
}

#[test]
fn several_buyers_stand_in_following_rows_or_beside_each_other() {
    let following = [
        rows(&[HEADERS, &[UNIT, "张三"], &["", "李四"], &["440106001001GB00001F00010002", "王五"]]),
        rows(&[HEADERS, &[UNIT, "张三"], &[UNIT, "李四"], &["440106001001GB00001F00010002", "王五"]]),
        SheetRows {
            merged: vec!["A2:A3".to_owned()],
            ..rows(&[HEADERS, &[UNIT, "张三"], &["", "李四"], &["440106001001GB00001F00010002", "王五"]])
        },
    ];
    let beside = [
        rows(&[&["单元号", "姓名", "姓名"], &[UNIT, "张三", "李四"], &["440106001001GB00001F00010002", "王五", ""]]),
        rows(&[
            &["单元号", "买受人1", "买受人2"],
            &[UNIT, "张三", "李四"],
            &["440106001001GB00001F00010002", "王五", ""],
        ]),
        rows(&[
            &["单元号", "第一买受人姓名", "第二买受人姓名"],
            &[UNIT, "张三", "李四"],
            &["440106001001GB00001F00010002", "王五", ""],
        ]),
        rows(&[
            &["", "买受人一", "买受人二"],
            &["单元号", "姓名", "姓名"],
            &[UNIT, "张三", "李四"],
            &["440106001001GB00001F00010002", "王五", ""],
        ]),
        rows(&[
            &["单元号", "买受人姓名1", "买受人姓名2"],
            &[UNIT, "张三", "李四"],
            &["440106001001GB00001F00010002", "王五", ""],
        ]),
    ];
    for (at, sheet) in following.iter().chain(&beside).enumerate() {
        let reading = read_presale(sheet);
        let names: Vec<Vec<&str>> = reading
            .sub_cases
            .iter()
            .map(|one| one.application.buyers.iter().map(|buyer| buyer.name.as_str()).collect())
            .collect();
        assert_eq!(names, [vec!["张三", "李四"], vec!["王五"]], "{at} {:?}", reading.report.mapping);
        let joined = reading.report.findings.iter().any(|found| found.finding.code == Code::SheetRowJoined);
        assert_eq!(joined, at == 0, "a row that names no unit is told of, unless a range is merged");
    }
    // A finding of the second buyer stands in the second row.
    let reading = read_presale(&following[1]);
    let missing =
        reading.report.findings.iter().find(|found| found.finding.pointer == "/application/buyers/1/documentNumber");
    assert_eq!(missing.unwrap().cell, "D3");
    let merged = read_presale(&following[2]);
    assert_eq!(merged.report.records[0].rows, [2, 3]);
}

/// People with one row for a unit write its buyers into one cell: they are read as if each had a row.
#[test]
fn several_persons_in_one_cell_are_read_one_by_one() {
    const ONE: &str = "44010618800101001X";
    const OTHER: &str = "440106198502020020";
    let apart = read_presale(&rows(&[
        HEADERS,
        &[UNIT, "张三", "身份证", ONE, "13800000001", "按份共有", "1/2"],
        &[UNIT, "李四", "身份证", OTHER, "13800000002", "按份共有", "1/2"],
    ]));
    for between in ["、", "；", ";", "，", ", ", "\n", " | ", "、\r\n"] {
        let all = |parts: [&str; 2]| parts.join(between);
        let (numbers, phones) = (all([ONE, OTHER]), all(["13800000001", "13800000002"]));
        let cells = [UNIT, &all(["张三", "李四"]), "身份证", &numbers, &phones, "按份共有", "1/2"];
        let together = read_presale(&rows(&[HEADERS, &cells]));
        assert_eq!(together.sub_cases, apart.sub_cases, "{between:?}");
        let told: Vec<_> =
            together.report.findings.iter().filter(|one| one.finding.code == Code::SheetPersonsApart).collect();
        assert_eq!((told.len(), told[0].cell.as_str(), told[0].finding.param("count")), (1, "D2", Some("2")));
        // Findings of the second stand at the cell that both share.
        let cells = [UNIT, &all(["张三", "李四"]), "身份证", &all([ONE, "1234"]), &phones, "按份共有", "1/2"];
        assert!(!errors(&read_presale(&rows(&[HEADERS, &cells])), "D2").is_empty());
    }
    // Who cannot be told apart is said, and nothing is guessed.
    let three = all_but(&[UNIT, "张三、李四、王五", "身份证", &format!("{ONE}、{OTHER}"), "", "", ""]);
    assert_eq!(
        (
            three.sub_cases[0].application.buyers.len(),
            codes(&three.report.findings, "D2").contains(&Code::SheetPersonsTogether)
        ),
        (1, true)
    );
    let names = all_but(&[UNIT, "张三、李四", "身份证", ONE, "", "", ""]);
    assert_eq!(
        (
            names.sub_cases[0].application.buyers.len(),
            codes(&names.report.findings, "B2").contains(&Code::SheetPersonsTogether)
        ),
        (1, true)
    );
    // A comma may be part of a name, and a point is.
    for name in ["ABC Co., Ltd", "买买提·阿布都拉"] {
        let one = all_but(&[UNIT, name, "身份证", ONE, "", "", ""]);
        assert_eq!(one.sub_cases[0].application.buyers[0].name, name);
        assert!(codes(&one.report.findings, "B2").iter().all(|code| !code.as_str().starts_with("sheet.persons")));
    }
}

fn all_but(cells: &[&str]) -> Reading {
    read_presale(&rows(&[HEADERS, cells]))
}

/// Two records of one unit cannot be in one batch, however far apart they stand and however the number is written.
#[test]
fn a_unit_that_stands_twice_is_said_at_the_second() {
    let rows = [
        &["不动产单元号", "买受人"][..],
        &["440106001001GB00001F00010001", "张三"],
        &["440106001001GB00001F00010002", "李四"],
        &["440106 001001 GB00001 F00010001", "王五"],
    ];
    let sheet = SheetRows {
        rows: rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect(),
        ..SheetRows::default()
    };
    let report = read(&sheet).report;
    let told: Vec<_> = report.findings.iter().filter(|one| one.finding.code == Code::SheetUnitRepeated).collect();
    assert_eq!((report.records.len(), told.len()), (3, 1));
    assert_eq!((told[0].cell.as_str(), told[0].sub_case, told[0].finding.param("row")), ("A4", Some(2), Some("2")));
    // What no sheet brings is not missed in it.
    assert!(report.findings.iter().all(|one| !one.finding.code.as_str().starts_with("material.")));
}

#[test]
fn rows_of_one_unit_that_differ_or_repeat_are_said() {
    let headers = &["不动产单元号", "买受人", "开发商", "联系人"];
    let sheet = rows(&[
        headers,
        &[UNIT, "张三", "某公司", "张三"],
        &[UNIT, "李四", "某公司", "李四"],
        &[UNIT, "李四", "某公司", ""],
    ]);
    let reading = read_presale(&sheet);
    assert_eq!(reading.sub_cases.len(), 1);
    let form = &reading.sub_cases[0].application;
    assert_eq!((form.buyers.len(), form.sellers.len()), (2, 1));
    assert!(errors(&reading, "D3").contains(&Code::SheetRowsDiffer));
    let repeated = reading.report.findings.iter().find(|found| found.finding.code == Code::SheetRowRepeated).unwrap();
    assert_eq!(repeated.row, Some(4));
}

#[test]
fn values_are_read_as_people_write_them() {
    let headers = &[
        "业务类型",
        "单元号",
        "主债权数额(元)",
        "债权起始日期",
        "债权终止日期",
        "是否最高额抵押",
        "抵押面积",
        "抵押权人",
        "证件种类",
        "买受人",
        "份额（%）",
        "共有方式",
    ];
    let line = |amount, from, to, most, area| {
        let sheet = rows(&[
            headers,
            &[
                "预售商品房抵押权预告登记",
                UNIT,
                amount,
                from,
                to,
                most,
                area,
                "某银行",
                "营业执照",
                "张三",
                "50",
                "按份",
            ],
        ]);
        let reading = read(&sheet);
        assert_eq!(reading.sub_cases.len(), 1, "{:?}", reading.report);
        reading.sub_cases.into_iter().next().unwrap()
    };
    let document = line("￥1,200,000.50", "2024年8月1日", "2054/8/1", "否", "98.5㎡");
    assert_eq!(document.business_type, "presale_mortgage_advance_notice");
    assert_eq!((document.organisation_type.as_str(), document.property_type.as_str()), ("developer", "building"));
    let mortgage = document.application.mortgage().unwrap();
    assert_eq!((mortgage.principal.as_str(), mortgage.area.as_str()), ("120.00005", "98.5"));
    assert_eq!((mortgage.claim_from.as_str(), mortgage.claim_to.as_str()), ("2024-08-01", "2054-08-01"));
    assert_eq!(mortgage.maximum_amount, Some(false));
    assert_eq!(document.application.mortgagees[0].document_type, "business_licence");
    assert_eq!(document.application.buyers[0].share, "50%");
    let amounts = [
        ("120万元", "120"),
        ("1.2亿", "12000"),
        ("1200000", "120"),
        ("１２０００００元", "120"),
        ("12,00", "12,00"),
        ("0.01", "0.000001"),
    ];
    for (amount, read) in amounts {
        assert_eq!(line(amount, "", "", "", "").application.mortgage().unwrap().principal, read, "{amount}");
    }
    let days = [
        ("20240801", "2024-08-01"),
        ("2024.8.1", "2024-08-01"),
        ("２０２４－０８－０１", "2024-08-01"),
        ("2024-08-01 00:00:00", "2024-08-01"),
        ("二〇二四年八月一日", "2024-08-01"),
        ("二〇二四年十二月三十一日", "2024-12-31"),
        // Of another zone, the day first, two digits of the year, no such day: not read, and the check says so.
        ("2024-07-31T16:00:00.000Z", "2024-07-31T16:00:00.000Z"),
        ("8/1/2024", "8/1/2024"),
        ("24-8-1", "24-8-1"),
        ("2024-02-30", "2024-02-30"),
    ];
    for (written, day) in days {
        assert_eq!(line("", written, "", "", "").application.mortgage().unwrap().claim_from, day, "{written}");
    }
    for (written, truth) in [
        ("是", true),
        ("√", true),
        ("Y", true),
        ("TRUE", true),
        ("1", true),
        ("无", false),
        ("×", false),
        ("ｎｏ", false),
    ] {
        assert_eq!(
            line("", "", "", written, "").application.mortgage().unwrap().maximum_amount,
            Some(truth),
            "{written}"
        );
    }
    let reading = read(&rows(&[headers, &["x", UNIT, "", "45505", "", "也许", ""]]));
    assert!(errors(&reading, "D2").contains(&Code::SheetDateAsNumber));
    assert!(errors(&reading, "F2").contains(&Code::SheetValueUnknown));
    assert!(errors(&reading, "A2").contains(&Code::ApplicationBusinessTypeUnknown));
}

#[test]
fn choices_go_by_name_code_and_the_words_of_people() {
    let profile = CHECKER.profile();
    let read_paper = |word: &str| {
        let reading = one(&[UNIT, "张三", word, "", "", "", ""], "");
        reading.sub_cases[0].application.buyers[0].document_type.clone()
    };
    for paper in &profile.document_types {
        for word in [&paper.code, &paper.name.zh, &paper.name.en, &format!(" {} ", paper.name.zh)] {
            assert_eq!(read_paper(word), paper.code, "{word}");
        }
    }
    for (word, code) in [
        ("身份证", "resident_id"),
        ("户口本", "household_register"),
        ("回乡证", "hk_macau_permit"),
        ("台胞证", "taiwan_permit"),
        ("军官证", "military"),
    ] {
        assert_eq!(read_paper(word), code);
    }
    let reading = one(&[UNIT, "张三", "学生证", "", "", "", ""], "");
    assert!(errors(&reading, "C2").contains(&Code::ApplicationDocumentTypeUnknown));
}

#[test]
fn what_is_not_known_is_said_and_the_mapping_can_be_corrected() {
    let sheet = rows(&[
        &["不动产单元号", "买受人", "面积", "购房合同编号", "贷款金额", "坐落", "坐落"],
        &[UNIT, "张三", "98", "A-1", "120", "甲路", "乙路", "丙"],
    ]);
    let reading = read_presale(&sheet);
    let told: Vec<(Option<u32>, Code)> = reading
        .report
        .findings
        .iter()
        .filter(|found| found.sub_case.is_none())
        .map(|found| (found.column, found.finding.code))
        .collect();
    assert_eq!(
        told,
        [
            (Some(4), Code::SheetColumnUnknown),
            (Some(5), Code::SheetUnitAssumed),
            (Some(7), Code::SheetColumnRepeated),
            (Some(8), Code::SheetColumnUnnamed)
        ]
    );
    let mut mapping = mapped(&sheet);
    mapping.columns[3].treatment = ColumnUse::Passed;
    mapping.columns[4].unit = Some(sheet::SheetUnit::Yuan);
    mapping.columns[6].treatment = ColumnUse::Read;
    mapping.columns[6].fields = vec!["/application/contact/address".to_owned()];
    mapping.columns[7].treatment = ColumnUse::Read;
    mapping.columns[7].fields = vec!["/no/such".to_owned()];
    let reading = read_by(&sheet, &mapping);
    let told: Vec<Code> = reading
        .report
        .findings
        .iter()
        .filter(|found| found.sub_case.is_none())
        .map(|found| found.finding.code)
        .collect();
    assert_eq!(told, [Code::SheetColumnField]);
    let form = &reading.sub_cases[0].application;
    assert_eq!(
        (form.contact().unwrap().address.as_str(), form.mortgage().unwrap().principal.as_str()),
        ("乙路", "0.012")
    );
    // The unit and 不动产情况 have one location.
    assert_eq!(
        (reading.sub_cases[0].unit.location.as_str(), form.property().unwrap().location.as_str()),
        ("甲路", "甲路")
    );
    // A mapping is a document.
    let text = dengji::json::write(&mapping);
    assert_eq!(dengji::json::read::<SheetMapping>(&text).unwrap(), mapping);
}

#[test]
fn a_template_is_read_as_it_was_meant() {
    let profile = CHECKER.profile();
    for business in &profile.business_types {
        let template = sheet::template(&business.code, profile, today()).unwrap();
        let mut sheet = template.sheet.clone();
        assert_eq!(read(&sheet).report.findings.last().unwrap().finding.code, Code::SheetNoRows);
        sheet
            .rows
            .push(template.columns.iter().map(|column| column.options.first().cloned().unwrap_or_default()).collect());
        let mapping = sheet::mapping(&sheet, profile, "").unwrap();
        for (column, meant) in mapping.columns.iter().zip(&template.columns) {
            assert_eq!((column.treatment, &column.fields[0]), (ColumnUse::Read, &meant.field), "{}", column.header);
        }
        let reading = read_by(&sheet, &mapping);
        assert_eq!(reading.sub_cases.len(), 1);
        for column in template.columns.iter().filter(|column| !column.open) {
            for option in column.options.iter().take(16) {
                let mut sheet = sheet.clone();
                sheet.rows[2][column.column as usize - 1].clone_from(option);
                let reading = read(&sheet);
                let cell = reading.report.findings.iter().filter(|found| found.column == Some(column.column));
                let unknown = [
                    Code::SheetValueUnknown,
                    Code::ApplicationDocumentTypeUnknown,
                    Code::ApplicationHolderNatureUnknown,
                ];
                assert!(!cell.into_iter().any(|found| unknown.contains(&found.finding.code)), "{option}");
            }
        }
    }
}

#[test]
fn a_large_sheet_takes_little_time() {
    let documents: Vec<SubCaseDocument> = (0..2000)
        .map(|at| SubCaseDocument {
            materials: Vec::new(),
            ..{
                let mut document = sound();
                document.unit.unit_code = format!("440106001001GB00001F{:08}", at + 1).into();
                document
            }
        })
        .collect();
    let sheet = sheet::write(&documents, CHECKER.profile()).sheet;
    let times: Vec<_> = [500, 2000]
        .map(|rows| {
            let part = SheetRows { rows: sheet.rows[..=rows].to_vec(), ..SheetRows::default() };
            let begun = std::time::Instant::now();
            assert_eq!(read(&part).sub_cases.len(), rows);
            begun.elapsed()
        })
        .to_vec();
    println!("500 and 2,000 rows of {} columns: {times:?}", sheet.rows[0].len());
    // Four times as many rows take about four times as long, not sixteen.
    assert!(times[1] < times[0] * 12, "{times:?}");
}

#[test]
fn findings_are_told_in_order_once_a_cell() {
    let reading = one(&[UNIT, "张三", "身份证", "4.40106E+17", "138", "", ""], "");
    let places: Vec<_> = reading
        .report
        .findings
        .iter()
        .filter(|found| found.sub_case.is_some())
        .map(|found| (found.row, found.column.is_none(), found.column))
        .collect();
    assert!(places.is_sorted(), "{places:?}");
    let mut seen = BTreeSet::new();
    for found in reading.report.findings.iter().filter(|found| !found.cell.is_empty()) {
        assert!(seen.insert((&found.cell, found.finding.code)), "{found:?}");
    }
}
