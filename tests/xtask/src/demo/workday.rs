//! The working day around the batches: a developer's workbook, a form half filled in, a phone that uploads, the registry's
//! letters, certificates and post, what lapses when, another city.

use std::fs;

use dengji::{
    application::{Checker, SubCaseDocument},
    calendar::Calendar,
    case::{
        Action, Case,
        command::Inquiry,
        issued::{CertifiedRight, Delivery, IssuedCertificate},
    },
    finding::{Finding, Language},
    form::form_for,
    json,
    lint::Lint,
    material::{FileFormat, MaterialFile},
    paper,
    party::{Actor, Evidence, Principal},
    platform::{PlatformProfile, ProfileSettings},
    sheet::{self, SheetRows},
    time::Date,
};

use super::{
    world::{Line, Reason, World},
    wrong,
};

fn day(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| format!("{text} is no day"))
}

/// A sentence with what was found, each with its place.
pub(super) fn tell(world: &mut World, zh: &str, en: &str, found: impl IntoIterator<Item = (String, Finding)>) {
    let reasons = found.into_iter().map(|(place, finding)| Reason {
        zh: format!("{place}{}", finding.text(Language::Zh)),
        en: format!("{place}{}", finding.text(Language::En)),
        menders: String::new(),
    });
    let line = Line { at: world.now, zh: zh.to_owned(), en: en.to_owned(), reasons: reasons.collect() };
    world.story.push(line);
}

/// Before anything is opened: what people bring, as they bring it.
pub(super) fn desk(world: &mut World) -> Result<(), String> {
    world.at("2024-08-01 08:40")?;
    let rows = [
        ["不动产单元号", "买受人", "证件类型", "证件号码", "联系电话", "份额"],
        [
            "440106001001GB00001F00010001",
            "张三、李四",
            "身份证",
            "44010619880101001X、440106198502020020",
            "13800138001；13800138002",
            "1/2",
        ],
        ["440106001001GB00001F00010002", "王五", "身份证", "4.40106E+17", "13800138003.0", ""],
    ];
    let rows = rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect();
    let sheet = SheetRows { rows, ..SheetRows::default() };
    let checker = Checker::new(Box::new(world.profile.clone()));
    let mapping = sheet::mapping(&sheet, &world.profile, "presale_advance_notice").map_err(wrong)?;
    let today = day("2024-08-01")?;
    let reading = sheet::read(&sheet, &mapping, &checker, today, world.regions());
    let buyers: usize = reading.sub_cases.iter().map(|one| one.application.buyers.len()).sum();
    let told = reading.report.findings.into_iter().filter(|one| {
        one.finding.code.as_str().starts_with("sheet.") || one.finding.code.as_str().starts_with("identifier.")
    });
    let found: Vec<_> = told.map(|one| (format!("{}：", one.cell), one.finding)).collect();
    tell(
        world,
        &format!(
            "读取开发商的表格：{}套，{buyers}名买受人；一格中的两人已分开，电子表格损坏的号码逐格指出",
            reading.sub_cases.len()
        ),
        &format!(
            "A workbook: {} units, {buyers} buyers; two in one cell are told apart, numbers that a spreadsheet damaged are told cell by cell",
            reading.sub_cases.len()
        ),
        found,
    );

    let typed = r#"{"businessType":"presale_advance_notice","unit":{"unitCode":"440106001001GB00001F00010001"},"application":{"buyers":[{"name":"张三","phone":13800138001,"share":null,"coOwnership":"三人"}]}}"#;
    let read = json::read_leniently::<SubCaseDocument>(typed).map_err(wrong)?;
    tell(
        world,
        "填到一半的表：数字当作文字收下，认不出的值留空，其余照常检查",
        "A form half filled in: a number is taken for the text, a value that is none is left out, the rest is checked as ever",
        read.findings.into_iter().map(|one| (format!("{} ", one.pointer), one)),
    );

    let form = form_for("presale_advance_notice", &world.profile, today).map_err(wrong)?;
    let (sections, fields) = (form.sections.len(), form.fields().count());
    let asked = form.fields().filter(|field| field.visible && field.required).count();
    world.tell(
        format!("页面所需的表单作为数据：{sections}节{fields}项，现在显示且必填的{asked}项；名称、选项、条件都不必自己写"),
        format!("The form as data for a page: {sections} sections, {fields} fields, {asked} shown and required now; no name, option or condition is written by hand"),
    );

    let path = crate::root().join("examples/new-city/yunzhou-registration-1.0.0.settings.json");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let settings: ProfileSettings = json::read(&text).map_err(wrong)?;
    let city = world.profile.resolved(&settings).map_err(|report| format!("{report:?}"))?;
    let against = city.lint().findings.len();
    world.tell(
        format!("另一座城市：{}，{}行设定得出完整规则，检查发现{against}处问题", city.name.zh, text.lines().count()),
        format!(
            "Another city: {} lines of settings give the whole rules, in which {against} things are found",
            text.lines().count()
        ),
    );
    Ok(())
}

/// A buyer uploads by phone, before the batch is submitted.
pub(super) fn phone(world: &mut World, case: &str, sub_case: &str) -> Result<(), String> {
    let host = Actor::system("host");
    let sub = sub_case.to_owned();
    let issue = Action::IssueUploadCode {
        sub_case: sub.clone(),
        code: "m1".to_owned(),
        item: "buyer_identity".to_owned(),
        holder: "buyers/0".to_owned(),
    };
    world.give(case, &host, issue)?;
    let found = world.case(case)?.case.sub_case(sub_case).map(|(_, sub)| sub.clone()).ok_or("no sub-case")?;
    let code = found.upload_codes.last().ok_or("no code")?;
    let buyer = found.application.buyers.first().ok_or("no buyer")?;
    let uploader = Principal {
        name: buyer.name.clone(),
        document_number: buyer.document_number.clone(),
        document_kind: code.person.as_ref().and_then(|one| one.document_kind),
        ..Principal::default()
    };
    let file = MaterialFile {
        id: "photo".to_owned(),
        name: "身份证.jpg".to_owned(),
        digest: dengji::crypto::hex(&dengji::crypto::sm3(b"photo")),
        bytes: 200_000,
        pages: 1,
        format: Some(FileFormat::Picture),
        ..MaterialFile::default()
    };
    let upload = Action::UploadByCode {
        sub_case: sub,
        code: "m1".to_owned(),
        digest: code.digest.clone(),
        uploader,
        files: vec![file],
    };
    world.give(case, &host, upload)?;
    world.tell(
        format!("{sub_case}的买受人扫上传码，用手机补交一张照片：材料记下由谁、何时上传"),
        format!("The buyer of {sub_case} scans an upload code and adds a photograph by phone; the file says who brought it and when"),
    );
    Ok(())
}

/// What staff of the registry do with a filed unit, and what comes after.
pub(super) fn registry(world: &mut World, case: &str, sub_case: &str) -> Result<(), String> {
    let staff =
        Actor { role: dengji::finding::Role::RegistryStaff, name: "登记员".to_owned(), ..Actor::system("staff") };
    let asked = {
        let context = world.context(&staff, "");
        world.case(case)?.case.action_form(&context, "record_inquiry", Some(sub_case), None).map_err(wrong)?
    };
    let labels: Vec<String> = asked
        .iter()
        .flat_map(|form| &form.groups)
        .flat_map(|group| &group.fields)
        .map(|field| field.label.zh.clone())
        .collect();
    let mut inquiry = Inquiry {
        id: "q1".to_owned(),
        question: "是否知悉该单元所在土地设有抵押？".to_owned(),
        answer: "知悉".to_owned(),
        answered_by: "buyers/0".to_owned(),
        evidence: Evidence::default(),
    };
    let recorded = world.case(case)?;
    let digest = recorded.case.inquiry_digest(&world.context(&staff, ""), sub_case, &inquiry).ok_or("no digest")?;
    let number = recorded
        .case
        .sub_case(sub_case)
        .and_then(|(_, sub)| sub.application.buyers.first())
        .map(|buyer| buyer.document_number.as_typed().to_owned());
    inquiry.evidence = Evidence {
        kind: "inquiry_signature".to_owned(),
        provider: "guangzhou-registry".to_owned(),
        reference: "demo-inquiry".to_owned(),
        digest,
        subject: number.unwrap_or_default(),
        at: Some(world.now),
    };
    world.give(case, &staff, Action::RecordInquiry { sub_case: sub_case.to_owned(), inquiry })?;
    world.tell(
        format!("登记员另行询问（{}）：被询问人签的就是这一问一答", labels.join("、")),
        "Staff of the registry record an inquiry; what was signed is this question and this answer",
    );
    let report = recorded_report(world, case, sub_case)?;
    let told = paper::acceptance(&report, &world.profile);
    world.tell(
        format!("受理：{sub_case}有{}处待补正，逐项列明依据", told.gaps.len()),
        format!("Acceptance: {} gaps in {sub_case}, each with its article", told.gaps.len()),
    );
    Ok(())
}

fn recorded_report(world: &World, case: &str, sub_case: &str) -> Result<dengji::finding::Report, String> {
    let staff = Actor::system("registry");
    let context = world.context(&staff, "");
    let mut report = world.case(case)?.case.check(&context);
    report.findings.retain(|one| one.place.as_ref().is_some_and(|place| place.sub_case.as_deref() == Some(sub_case)));
    Ok(report)
}

/// Entry, certificates and post, and what lapses after that.
pub(super) fn after(world: &mut World, case: &str, sub_case: &str) -> Result<(), String> {
    let host = Actor::system("registry");
    let number = "粤（2024）广州市不动产证明第10000001号";
    let certificates = vec![IssuedCertificate {
        right: CertifiedRight::Notice,
        number: number.into(),
        entered: day("2024-08-07")?,
        holders: Vec::new(),
    }];
    world.give(case, &host, Action::ReportCertificates { sub_case: sub_case.to_owned(), certificates })?;
    let since = day("2024-08-07")?;
    world.give(case, &host, Action::ReportRegistrable { sub_cases: vec![sub_case.to_owned()], since })?;
    let delivery =
        Delivery { tracking: "EA000000001CN".to_owned(), sent: since, numbers: vec![number.into()], received: None };
    let deliver = Action::ReportDelivery { sub_case: sub_case.to_owned(), delivery };
    world.must_refuse(case, &host, deliver, "登记机构登记邮寄", "The registry reports a parcel")?;
    let found = {
        let context = world.context(&host, "");
        let until = world.now.plus_seconds(200 * 86_400).ok_or("too late")?;
        world.case(case)?.case.deadlines(world.now, until, &Calendar::builtin(), &context)
    };
    let found: Vec<_> = found.into_iter().map(|one| (format!("{} ", one.at.china_text()), one.finding)).collect();
    tell(
        world,
        &format!("{sub_case}登簿、发证；此后何时失效，一并列出"),
        &format!("{sub_case} is entered and its proof issued; what lapses when is told at once"),
        found,
    );
    Ok(())
}

/// A second process of the host, which kept the case as of its first entries, and the rows of a list.
pub(super) fn storing(world: &mut World, case: &str) -> Result<(), String> {
    let recorded = world.case(case)?;
    let (kept, stored) = recorded.log.split_at(recorded.log.len() / 2);
    let mut other = Case::replay(kept).map_err(wrong)?;
    let rows = other.index_after(stored, &world.profile, None).map_err(wrong)?.sub_cases.len();
    other.apply(stored).map_err(wrong)?;
    if other.state() != recorded.case.state() {
        return Err("another process came to another case".to_owned());
    }
    let (kept, stored) = (kept.len(), stored.len());
    world.tell(
        format!("另一进程存有前{kept}条记录，接收其余{stored}条：案件逐字节相同，清单同时得到{rows}行"),
        format!("Another process had {kept} entries and takes over the other {stored}: the same case, and {rows} rows for its lists"),
    );
    Ok(())
}
