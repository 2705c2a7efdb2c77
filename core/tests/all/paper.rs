//! What the papers of a case say: everything that was filled in stands on them, where the profile names it so, and
//! people sign where their key says.

use dengji::{
    application::{Agent, Application, Buyer, CoOwnership, SubCaseDocument, check_sub_case},
    case::{Action, Inquiry},
    document::{
        paper::{Block, Fonts, Paper, SignatureStyle, Typeset, typeset},
        verify::VerificationReport,
    },
    finding::{Code, Finding, Severity},
    identifier::Regions,
    paper::{
        AcceptanceOutcome, PaperHead, acceptance, acceptance_paper, application_form, certificate_of_completion,
        inquiry_paper, receipt_paper, verification_paper, window_paper,
    },
    platform::{
        Basis, FieldText, Label,
        seal::{SealOperation, SealProfile},
    },
    questionnaire::{Answer, Questionnaire},
    seal::window::{FormRow, WindowForm},
};

use crate::support::{batch, sub_case};

const REGULAR: &[u8] = include_bytes!("../data/fonts/NotoSerifCJKsc-Regular-subset.otf");
const BOLD: &[u8] = include_bytes!("../data/fonts/NotoSerifCJKsc-Bold-subset.otf");

fn head() -> PaperHead {
    PaperHead { number: "P2024080000040-01".to_owned(), date: sub_case::today() }
}

/// Typesets, keeps the file for whoever wants to look (in the target's folder for temporary files), and reads the
/// text back.
fn printed(name: &str, paper: &Paper) -> (Typeset, Vec<String>) {
    let fonts = Fonts::new(REGULAR.to_vec(), None).unwrap().with_bold(BOLD.to_vec(), None).unwrap();
    let made = typeset(paper, &fonts).unwrap();
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("papers");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(format!("{name}.pdf")), &made.pdf).unwrap();
    let document = lopdf::Document::load_mem(&made.pdf).unwrap();
    let pages = document.get_pages();
    let text = |number: &u32| plain(&document.extract_text(&[*number]).unwrap());
    let pages: Vec<String> = pages.keys().map(text).collect();
    (made, pages)
}

fn plain(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}

/// Every text that a person typed into the form.
fn typed(application: &Application) -> Vec<String> {
    fn walk(value: &serde_json::Value, out: &mut Vec<String>) {
        match value {
            serde_json::Value::String(text) if !text.is_empty() => out.push(text.clone()),
            serde_json::Value::Array(list) => list.iter().for_each(|value| walk(value, out)),
            serde_json::Value::Object(map) => {
                let coded = ["documentType", "holderNature", "coOwnership"];
                map.iter().filter(|(key, _)| !coded.contains(&key.as_str())).for_each(|(_, value)| walk(value, out));
            }
            _ => {}
        }
    }
    let mut out = Vec::new();
    walk(&serde_json::to_value(application).unwrap(), &mut out);
    out
}

#[test]
fn the_application_form_says_all_that_was_filled_in() {
    let (document, profile) = (sub_case::sound(), sub_case::guangzhou());
    let paper = application_form(&document.input(), &profile, &head());
    let (made, pages) = printed("application", &paper);
    assert_eq!(made.layout.findings, []);
    let all = pages.concat();
    for text in typed(&document.application) {
        assert!(all.contains(&plain(&text)), "{text}");
    }
    let message = |code: &str| profile.message(code).unwrap().text.zh.clone();
    for text in [
        "预购商品房预告登记+抵押预告登记申请表",
        "居民身份证",
        "营业执照",
        "询问记录",
        "√是",
        &message("applicant_promise"),
        &message("note_applicants"),
        &message("note_property"),
    ] {
        assert!(all.contains(&plain(text)), "{text}");
    }
    for question in &document.questionnaire.answers {
        assert!(all.contains(&plain(&profile.question(&question.question).unwrap().text.zh)));
    }
}

#[test]
fn people_sign_where_their_key_says() {
    let (document, profile) = (sub_case::sound(), sub_case::guangzhou());
    let (made, _) = printed("application", &application_form(&document.input(), &profile, &head()));
    let names: Vec<_> = made.layout.places.iter().map(|place| (place.name.as_str(), place.style)).collect();
    assert_eq!(
        names,
        [
            ("buyers/0", SignatureStyle::Signature),
            ("buyers/1", SignatureStyle::Signature),
            ("sellers/0", SignatureStyle::Signature),
            ("mortgagees/0", SignatureStyle::Signature),
            ("sellers/0/seal", SignatureStyle::Seal),
            ("mortgagees/0/seal", SignatureStyle::Seal),
        ]
    );
}

#[test]
fn ten_buyers_with_agents_and_long_names_and_nothing_else() {
    let profile = sub_case::guangzhou();
    let buyer = |at: usize| Buyer {
        name: format!("欧阳子轩{}", "长".repeat(at * 3)),
        document_type: "passport".to_owned(),
        document_number: format!("E{at:08}").into(),
        co_ownership: Some(CoOwnership::ByShares),
        share: "1/10".to_owned(),
        agent: (at % 2 == 1).then(|| Agent { name: format!("代理{at}"), ..Agent::default() }),
        ..Buyer::default()
    };
    let document = SubCaseDocument {
        business_type: "first_sale_transfer".to_owned(),
        application: Application { buyers: (0..10).map(buyer).collect(), ..Application::default() },
        ..SubCaseDocument::default()
    };
    let (made, pages) = printed("ten-buyers", &application_form(&document.input(), &profile, &head()));
    let all = pages.concat();
    for at in 0..10 {
        assert!(all.contains(&format!("欧阳子轩{}", "长".repeat(at * 3))));
        assert!(all.contains(&format!("E{at:08}")));
        assert!(made.place(&format!("buyers/{at}")).is_some());
    }
    assert!(all.contains("按份共有1/10") && all.contains("代理9（代理欧阳子轩"));
    // What was left empty shows that it was.
    assert!(all.contains("—"));
}

#[test]
fn an_answer_to_a_question_that_nobody_asked_is_kept() {
    let (mut document, profile) = (sub_case::without_mortgage(), sub_case::guangzhou());
    let own =
        Answer { question: "parking_space".to_owned(), explanation: "地下一层".to_owned(), ..Answer::default() };
    let wrong = Answer { question: "mortgage_ordinal".to_owned(), number: "7".to_owned(), ..Answer::default() };
    document.questionnaire = Questionnaire { answers: vec![own, wrong] };
    let paper = application_form(&document.input(), &profile, &head());
    let cells = |paper: &Paper| -> Vec<String> {
        let tables = paper.blocks.iter().filter_map(|block| match block {
            Block::Table { rows, .. } => Some(rows.iter().map(|row| row.cells.join("|")).collect::<Vec<_>>()),
            _ => None,
        });
        tables.flatten().collect()
    };
    let rows = cells(&paper);
    assert!(rows.contains(&"|parking_space|说明：地下一层".to_owned()), "{rows:?}");
    assert!(rows.contains(&"6|申请第几次抵押。(办理抵押登记时需填写)|7".to_owned()), "{rows:?}");
    // A question that does not apply is not on the form, one that applies stands there unanswered.
    document.questionnaire = Questionnaire::default();
    let rows = cells(&application_form(&document.input(), &profile, &head()));
    assert!(!rows.iter().any(|row| row.contains("申请第几次抵押")), "{rows:?}");
    assert!(rows.iter().any(|row| row.starts_with("4|") && row.ends_with("|□是　□否")));
}

#[test]
fn a_profile_with_other_words_prints_them() {
    let (document, mut profile) = (sub_case::sound(), sub_case::guangzhou());
    let name = Label { zh: "权利人".to_owned(), en: "name".to_owned() };
    let text =
        FieldText { fields: vec!["/buyers/*/name".into()], name: Some(name), help: None, basis: Basis::default() };
    profile.field_texts.push(text);
    profile.messages.retain(|message| message.code != "applicant_promise");
    let (_, pages) = printed("other-words", &application_form(&document.input(), &profile, &head()));
    let all = pages.concat();
    assert!(all.contains("权利人name") && !all.contains("申请人承诺"));
}

#[test]
fn the_receipt_list_counts_what_was_handed_in() {
    let (document, profile) = (sub_case::sound(), sub_case::guangzhou());
    let (made, pages) = printed("receipt", &receipt_paper(&document.input(), &profile, &head()));
    assert_eq!(made.layout.findings, []);
    let all = pages.concat();
    let list = dengji::material::receipt_list(&document.materials, &profile);
    for line in &list.lines {
        assert!(all.contains(&plain(&line.name.zh)), "{}", line.name.zh);
    }
    assert!(all.contains(&format!("／合计{}{}", list.copies, list.pages.unwrap())));
    assert!(made.place("receiver").is_some() && made.place("presenter").is_some());
}

#[test]
fn the_window_form_says_all_rows() {
    let profile = SealProfile::builtin("shenzhen-seal").unwrap();
    let row = |zh: &str, en: &str, value: &str| FormRow {
        label: Label { zh: zh.to_owned(), en: en.to_owned() },
        value: value.to_owned(),
    };
    let form = WindowForm {
        application: "w-2024-0001".to_owned(),
        operation: SealOperation::Apply,
        channel: dengji::platform::seal::Channel::Window,
        title: Label { zh: "申请印章".to_owned(), en: "apply".to_owned() },
        at: batch::at(0),
        rows: vec![
            row("企业名称", "enterprise", "广州云锦置业有限公司"),
            row("统一社会信用代码", "unified social credit code", "91440101MA5DJ0001L"),
            row("印章", "seals", "法定名称章、财务专用章、合同专用章、发票专用章"),
            row("申请人", "applicant", "周实"),
        ],
        materials: Vec::new(),
        decision: None,
    };
    let (made, pages) = printed("window", &window_paper(&form, &profile, &head()));
    assert_eq!(made.layout.findings, []);
    for row in &form.rows {
        assert!(pages.concat().contains(&plain(&row.value)));
    }
    assert!(made.place("enterprise/seal").is_some() && made.place("applicant").is_some());
}

#[test]
fn everything_that_is_missing_stands_on_one_notice_with_its_article() {
    let (mut document, profile) = (sub_case::sound(), sub_case::guangzhou());
    document.materials.retain(|material| material.item != "presale_contract" && material.item != "buyer_identity");
    document.application.buyers[0].name.clear();
    let report = check_sub_case(&document.input(), &profile, sub_case::today(), &Regions::builtin());
    let told = acceptance(&report, &profile);
    assert_eq!(told.outcome, AcceptanceOutcome::ToSupplement);
    let errors = report.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    assert_eq!(told.gaps.len(), errors, "none is left out");
    assert!(told.gaps.iter().all(|gap| !gap.article.is_empty()), "{:?}", told.gaps);
    let (made, pages) = printed("acceptance", &acceptance_paper(&document.input(), &told, &profile, &head()));
    assert_eq!(made.layout.findings, []);
    let all = pages.concat();
    for gap in &told.gaps {
        assert!(all.contains(&plain(&gap.text.zh)) && all.contains(&plain(&gap.article)), "{gap:?}");
    }
    assert!(all.contains("第十七条第一款第三项") && made.place("registry/seal").is_some());

    let told = acceptance(&Default::default(), &profile);
    assert_eq!((told.outcome, told.gaps.len()), (AcceptanceOutcome::Accepted, 0));
    let (_, pages) = printed("accepted", &acceptance_paper(&document.input(), &told, &profile, &head()));
    assert!(pages.concat().contains("不动产登记受理通知书"));
}

#[test]
fn an_inquiry_is_a_paper_of_its_own_signed_by_whoever_answered() {
    let desk = batch::Desk::filled();
    let inquiry = Inquiry {
        id: "q1".to_owned(),
        question: "申请登记的房屋现由何人占有？".to_owned(),
        answer: "由买受人占有。".to_owned(),
        answered_by: "buyers/0".to_owned(),
        evidence: batch::evidence(),
    };
    let state = desk.case.state();
    let paper = inquiry_paper(state, "s1", &inquiry, batch::profile(), &head()).unwrap();
    let (made, pages) = printed("inquiry", &paper);
    assert_eq!(made.layout.findings, []);
    let all = pages.concat();
    assert!(all.contains(&plain(&inquiry.question)) && all.contains(&plain(&inquiry.answer)));
    assert!(all.contains(&plain(&state.sub_cases[0].application.buyers[0].name)));
    assert!(made.place("buyers/0").is_some() && made.place("inquirer").is_some());
    assert!(inquiry_paper(state, "s9", &inquiry, batch::profile(), &head()).is_none());
}

#[test]
fn the_certificate_says_who_signed_when_and_hides_numbers() {
    let mut desk = batch::Desk::filled();
    let profile = batch::profile();
    let _ = desk.give(Action::Submit { number: "P2024080000040".to_owned() }, batch::at(0)).unwrap();
    let _ = desk.give(batch::sign(0, 1, 0), batch::at(60)).unwrap();
    let state = desk.case.state();
    let paper = certificate_of_completion(state, profile, &head());
    let (made, pages) = printed("certificate", &paper);
    assert_eq!(made.layout.findings, []);
    let all = pages.concat();
    assert!(all.contains(&state.metadata.head) && all.contains("尚未签名") && all.contains("案件签署情况证明"));
    let round = state.sub_cases[0].round.as_ref().unwrap();
    assert!(all.contains(&round.digest) && all.contains(&plain(&batch::at(60).china_text())));
    for signer in &round.signers {
        assert!(all.contains(&signer.name));
        assert!(!all.contains(signer.document_number.as_typed()), "a number in full");
    }
}

#[test]
fn a_filed_case_is_certified_as_complete() {
    let mut desk = batch::Desk::filled();
    let _ = desk.give(Action::Submit { number: "P2024080000040".to_owned() }, batch::at(0)).unwrap();
    for (sub, signer) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
        let _ = desk.give(batch::sign(sub, 1, signer), batch::at(60)).unwrap();
    }
    let both = || batch::SUBS.map(str::to_owned).to_vec();
    let _ = desk.give(Action::Seal { sub_cases: both(), evidence: Vec::new() }, batch::at(120)).unwrap();
    let tax = Action::ReportTax { sub_cases: both(), cleared: true, evidence: None };
    let _ = desk.give(tax, batch::at(180)).unwrap();
    let (made, pages) = printed("completion", &certificate_of_completion(desk.case.state(), batch::profile(), &head()));
    assert_eq!(made.layout.findings, []);
    let all = pages.concat();
    assert!(all.contains("案件签署完成证明") && !all.contains("尚未签名"));
    assert_eq!(all.matches(&plain(&batch::at(60).china_text())).count(), 4);
    assert_eq!(all.matches("企业签章").count(), 2);
}

#[test]
fn the_report_says_verdict_steps_and_reasons_in_both_languages() {
    let reason = Finding::new(Code::CmsDigestWrong, "/signatures/0");
    let note = Finding::new(Code::CmsIndefiniteLength, "/signatures/0");
    let report: VerificationReport = serde_json::from_value(serde_json::json!({
        "verdict": "invalid", "verifiedAt": "2024-08-02T01:00:00Z", "revisions": 2, "pages": 4, "unsignedBytes": 812,
        "signatures": [{
            "field": "buyers/0", "kind": "cms", "subFilter": "ETSI.CAdES.detached", "verdict": "invalid",
            "signer": {"subject": "CN=张三", "issuer": "CN=CA", "serial": "01",
                       "notBefore": "2024-01-01T00:00:00Z", "notAfter": "2027-01-01T00:00:00Z", "fingerprint": "00"},
            "claimedAt": "2024-08-01T01:01:00Z", "judgedAt": "2024-08-01T01:01:00Z",
            "algorithm": "SM2, SM3", "level": "b_t",
            "steps": [
                {"step": "form", "outcome": "passed"},
                {"step": "digest", "outcome": "failed", "findings": [note, reason]},
                {"step": "revocation", "outcome": "not_checked"}],
            "coverage": "revision", "modification": "other",
            "changes": [
                {"revision": 1, "kind": "content_changed", "level": "other", "allowed": false, "page": 3},
                {"revision": 2, "kind": "field_filled", "level": "form_filling", "allowed": true, "doubtful": true}],
            "changeCount": {"all": 1203, "forbidden": 1, "doubtful": 1, "harmless": 1201, "listed": 2},
            "pagesTouched": [3],
        }],
    }))
    .unwrap();
    // What a stranger wrote into the file moves no cursor, and begins no line.
    let mut hostile = report.clone();
    hostile.signatures[0].field = Some("\u{1b}[2J\n验证结论：有效".to_owned());
    hostile.signatures[0].signer.as_mut().unwrap().subject = "CN=\u{202e}三张\u{7}".to_owned();
    let paper = verification_paper(&hostile, "\u{9b}1m.pdf", "", "", &head());
    let text = serde_json::to_string(&paper).unwrap();
    assert!(text.contains("\u{fffd}[2J\u{fffd}验证结论：有效") && text.contains("CN=\u{fffd}三张\u{fffd}"), "{text}");
    assert!(!text.contains("\\u00") && !text.contains(['\u{9b}', '\u{202e}']), "{text}");
    let said = Finding::new(Code::CaseProjectOfOtherDeveloper, "")
        .with("project", "a\u{1b}]0;x\nb")
        .text(dengji::finding::Language::En);
    assert!(said.contains("a\u{fffd}]0;x\u{fffd}b"), "{said}");

    let paper = verification_paper(&report, "申请表-01.pdf", "SM3 9b2fa865", "广州市不动产登记", &head());
    let (made, pages) = printed("verification", &paper);
    assert_eq!(made.layout.findings, []);
    let all = pages.concat();
    assert!(all.contains("验证结论：无效") && all.contains("文件摘要digest不通过failed") && all.contains("CN=张三"));
    for finding in [&reason, &note] {
        for language in [dengji::finding::Language::Zh, dengji::finding::Language::En] {
            assert!(all.contains(&plain(&finding.text(language))), "{}", finding.text(language));
        }
        assert!(all.contains(finding.code.as_str()));
    }
    let place = |code: &str| all.find(code).unwrap();
    assert!(all.contains("2页面内容改动pagecontentchanged3—不允许notallowed"), "{all}");
    assert!(all.contains("签名算法algorithmSM2,SM3签名等级levelPAdESB-T"), "{all}");
    // How many there are, and that not all are listed.
    assert!(all.contains("1203（不允许notallowed1；允许但须人工查看allowed,tobelookedat1；允许allowed1201）"), "{all}");
    assert!(all.contains("仅列出最严重的2项改动，共1203项") && all.contains("thesearethe2gravest"), "{all}");
    assert!(all.contains("3填写表单域fieldfilledin——允许，须人工查看"), "{all}");
    assert!(place(reason.code.as_str()) < place(note.code.as_str()), "the gravest first");
}
