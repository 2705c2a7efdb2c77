//! 材料收件清单. Row GZ-055.

use super::{
    PaperHead,
    words::{centred, column, day, label, pair, row, wide},
};
use dengji_pdf::document::paper::{Block, Paper, SignatureLine, SignatureStyle, TableRow};
use dengji_platform::platform::{PartyRole, Profile};
use dengji_registration::{application::SubCaseInput, material::receipt_list};

/// The receipt list of the materials of one sub-case: what was handed in, in how many copies and pages.
///
/// Places: `receiver` and `presenter`.
pub fn receipt_paper(input: &SubCaseInput<'_>, profile: &Profile, head: &PaperHead) -> Paper {
    let list = receipt_list(input.materials, profile);
    let business = profile.business_type(input.business_type);
    let business = business.map_or(input.business_type, |known| known.name.zh.as_str());
    let pairs = vec![
        wide("业务类型", "business", business),
        wide("申请人", "applicants", &applicants(input, profile).join("、")),
        wide("不动产单元号", "unit code", input.unit.unit_code.as_typed()),
        wide("不动产坐落", "location", &input.unit.location),
        pair("收件日期", "received on", &day(head.date)),
        pair("材料份数", "copies", &list.copies.to_string()),
    ];
    let columns = vec![
        centred("序号", "No.", 12),
        column("材料名称", "material", 62),
        centred("份数", "copies", 14),
        centred("页数", "pages", 14),
        centred("来源", "source", 22),
        column("文件编号", "file numbers", 48),
    ];
    let known = |pages: Option<u32>| pages.map(|pages| pages.to_string()).unwrap_or_default();
    let mut rows: Vec<TableRow> = Vec::new();
    for line in &list.lines {
        rows.push(row(vec![
            line.number.to_string(),
            line.name.zh.clone(),
            line.copies.to_string(),
            known(line.pages),
            if line.shared { "共享材料" } else { "本案材料" }.to_owned(),
            line.files.join("、"),
        ]));
    }
    if !list.lines.is_empty() {
        let slash = || "／".to_owned();
        let total = vec![slash(), "合计".to_owned(), list.copies.to_string(), known(list.pages), slash(), slash()];
        rows.push(TableRow { cells: total, strong: true });
    }
    let line = |place: &str, zh: &str, en: &str| SignatureLine {
        place: place.to_owned(),
        label: label(zh, en),
        name: String::new(),
        style: SignatureStyle::Signature,
        date: day(head.date),
    };
    let note = "本清单仅列明已提交的材料，材料是否齐全、是否符合法定形式以登记机构审核为准。";
    Paper {
        blocks: vec![
            Block::Grid { pairs },
            Block::Table { columns, rows },
            Block::Signatures {
                lines: vec![line("receiver", "收件人", "receiver"), line("presenter", "提交人", "presenter")],
            },
            Block::Note {
                text: label(note, "This list says what was handed in; whether it suffices is for the registry."),
            },
        ],
        ..head.paper(label("材料收件清单", "Receipt list of materials"), &profile.name.zh)
    }
}

/// Everybody who applies: the parties of the business, as they stand on its form, each name once.
fn applicants<'a>(input: &SubCaseInput<'a>, profile: &Profile) -> Vec<&'a str> {
    let form = input.application;
    let roles = match profile.business_type(input.business_type) {
        Some(business) => business.parties.iter().map(|party| party.role).collect(),
        None => vec![PartyRole::Buyer, PartyRole::Seller, PartyRole::Mortgagee],
    };
    let mut names: Vec<&str> = Vec::new();
    for role in roles {
        let named: Vec<&str> = match role {
            PartyRole::Buyer => form.buyers.iter().map(|buyer| buyer.name.as_str()).collect(),
            PartyRole::Seller => form.sellers.iter().map(|seller| seller.name.as_str()).collect(),
            PartyRole::Mortgagee => form.mortgagees.iter().map(|mortgagee| mortgagee.name.as_str()).collect(),
        };
        for name in named {
            if !name.trim().is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}
